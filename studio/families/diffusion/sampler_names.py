"""The samplers there are, in words. No torch here: forms and command line are made from this."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Sampler(StrEnum):
    """How a picture is taken from one level of noise to the next."""

    DDPM = "ddpm"
    DDIM = "ddim"
    EULER = "euler"
    EULER_ANCESTRAL = "euler-ancestral"
    HEUN = "heun"
    DPMPP_2M = "dpmpp-2m"
    UNIPC = "unipc"

    @property
    def about(self) -> About:
        """What there is to say about it."""
        return _ABOUT[self]

    @property
    def label(self) -> str:
        """What the form calls it."""
        return self.about.label


@dataclass(frozen=True, slots=True)
class About:
    """What there is to say about a sampler.

    Attributes:
        label: its name.
        does: what it does to the picture, in a sentence.
        source: where it was published.
        noisy: whether it adds new noise at every step (DDIM does with eta alone).
        evaluations: how often the network is asked in a step, but for the last.
        looks_back: whether it remembers earlier steps.
    """

    label: str
    does: str
    source: str
    noisy: bool = False
    evaluations: int = 1
    looks_back: bool = False


_ABOUT: Mapping[Sampler, About] = {
    Sampler.DDPM: About(
        "DDPM",
        "Adds new noise at every step, as the network was trained: rich in detail, but wants many steps.",
        "Ho et al., arXiv 2006.11239, algorithm 2",
        noisy=True,
    ),
    Sampler.DDIM: About(
        "DDIM",
        "Goes straight for the picture that it sees in the noise; with eta it adds new noise on the way.",
        "Song et al., arXiv 2010.02502, equation 12",
    ),
    Sampler.EULER: About(
        "Euler",
        "Follows the slope of the noise in straight pieces; the same pictures as DDIM without eta.",
        "Karras et al., arXiv 2206.00364, algorithm 1, without its second half",
    ),
    Sampler.EULER_ANCESTRAL: About(
        "Euler ancestral",
        "Steps a little too far and adds new noise: lively; the same sums as DDPM in another order.",
        "Crowson, k-diffusion, sample_euler_ancestral",
        noisy=True,
    ),
    Sampler.HEUN: About(
        "Heun",
        "Looks at the end of every step before taking it: more exact, at twice the time; use Karras spacing.",
        "Karras et al., arXiv 2206.00364, algorithm 1",
        evaluations=2,
    ),
    Sampler.DPMPP_2M: About(
        "DPM++ 2M",
        "Bends its way by what it saw the step before: clean pictures in fifteen to twenty-five steps.",
        "Lu et al., arXiv 2211.01095, algorithm 2",
        looks_back=True,
    ),
    Sampler.UNIPC: About(
        "UniPC",
        "Corrects each step by what is seen after it, at no cost: good in as few as ten steps.",
        "Zhao et al., arXiv 2302.04867: UniPC-2 with B₂(h)",
        looks_back=True,
    ),
}
