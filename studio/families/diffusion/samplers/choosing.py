"""From the name of a sampler to its step."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from studio.families.diffusion.sampler_names import Sampler
from studio.families.diffusion.samplers.ddim import ddim
from studio.families.diffusion.samplers.ddpm import ddpm
from studio.families.diffusion.samplers.dpmpp_2m import dpmpp_2m
from studio.families.diffusion.samplers.euler import euler
from studio.families.diffusion.samplers.euler_ancestral import euler_ancestral
from studio.families.diffusion.samplers.heun import heun
from studio.families.diffusion.samplers.state import Step
from studio.families.diffusion.samplers.unipc import unipc

_STEPS: Mapping[Sampler, Step] = {
    Sampler.DDPM: ddpm,
    Sampler.DDIM: ddim,
    Sampler.EULER: euler,
    Sampler.EULER_ANCESTRAL: euler_ancestral,
    Sampler.HEUN: heun,
    Sampler.DPMPP_2M: dpmpp_2m,
    Sampler.UNIPC: unipc,
}


def step_of(sampler: Sampler, *, eta: float = 0.0) -> Step:
    """The step function of a sampler; `eta` in [0, 1] matters to DDIM alone."""
    return partial(ddim, eta=eta) if sampler is Sampler.DDIM else _STEPS[sampler]
