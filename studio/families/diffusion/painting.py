"""One picture on its way from noise to clean: the loop over its steps, for all the tasks."""

from __future__ import annotations

import json
import time
from collections.abc import Generator
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor

from studio.core.errors import UserError
from studio.core.events import AttentionMap, Picture
from studio.core.family import Inputs
from studio.core.request import Request
from studio.families.diffusion.ground import Ground, read_ground
from studio.families.diffusion.level import Level
from studio.families.diffusion.model import DiffusionModel
from studio.families.diffusion.painter import Words
from studio.families.diffusion.params import PaintParams, Turn
from studio.families.diffusion.samplers.choosing import step_of
from studio.families.diffusion.samplers.state import SamplerState
from studio.families.diffusion.seeded_noise import starting_noise, step_noise
from studio.families.diffusion.spacing import Plan, first_step, make_plan
from studio.families.diffusion.step_memory import DoneStep, Trail


@dataclass(frozen=True, eq=False)
class Painting:
    """All that one picture depends on, besides the model.

    Attributes:
        params: of a single picture.
        seed: its own.
        plan: the levels on its way.
        first: the step it begins with; 0 but for a picture painted over another.
        shape: (C, h, w) of its latents.
        ground: what is under it, if anything.
        trail: what it begins with.
    """

    params: PaintParams
    seed: int
    plan: Plan
    first: int
    shape: tuple[int, int, int]
    ground: Ground | None
    trail: Trail

    @property
    def steps(self) -> int:
        """How many are taken."""
        return self.plan.steps - self.first

    def turn(self, step: int) -> Turn:
        """What a step is painted by; equal for steps that are painted alike."""
        return replace(self.params.at(step), step=0)


def open_painting(
    model: DiffusionModel, request: Request, params: PaintParams, inputs: Inputs, ground: Ground | None = None
) -> Painting:
    """The painting of a request's own seed.

    Args:
        ground: that of the same request, when it was read before.

    Raises:
        UserError: the model does not paint so; see also `ground.read_ground`.
    """
    painter = model.painter
    if params.spacing not in painter.spacings:
        names = ", ".join(one.label for one in painter.spacings)
        raise UserError(f"This model paints with the spacing {names} only.", "Choose that one.")
    shape = painter.latent_shape(params.width, params.height)
    ground = ground or read_ground(painter, request, inputs, shape)
    try:
        plan = make_plan(painter.schedule, params.steps, params.spacing, offset=painter.spacing_offset)
    except ValueError as error:
        raise UserError("This model cannot take that many steps.", "Ask for fewer.") from error
    first = first_step(params.steps, params.strength) if ground else 0
    trail = Trail.of(_beginning(request, params, first, shape))
    return Painting(params, request.seed, plan, first, shape, ground, trail)


def denoise(model: DiffusionModel, painting: Painting) -> Generator[DoneStep, None, Picture]:
    """Take the steps one by one, those that are remembered at once; the picture at the end.

    A turn goes on from where it begins without looking back at steps that were painted otherwise. One that
    changes nothing is no turn.

    Raises:
        UserError: words or LoRA files that the model does not know; numbers that are not finite.
    """
    trail, before = painting.trail, painting.turn(painting.first)
    state = _start(model, painting)
    read = _ReadOnce(model, painting)
    for step in range(painting.first, painting.plan.steps):
        turn = painting.turn(step)
        if turn != before:
            state = state.without_history()
        trail, before = trail.then(repr(turn)), turn
        done = model.steps.get(trail)
        if done is None:
            done = _take(model, painting, state, turn, read)
            model.steps.put(trail, done)
            yield done
        else:
            yield replace(done, seconds=0.0)
        state = done.after
    return _finished(model, painting, state.x, trail)


def _finished(model: DiffusionModel, painting: Painting, latents: Tensor, trail: Trail) -> Picture:
    picture = model.pictures.get(trail)
    if picture is None:
        picture = model.painter.decode(latents)
        if painting.ground is not None:
            picture = painting.ground.patched(picture)
        model.pictures.put(trail, picture)
    return picture.copy()  # whoever is given it may write on it


class _ReadOnce:
    """Words, read when a step asks for them, and once a turn."""

    def __init__(self, model: DiffusionModel, painting: Painting) -> None:
        self._model = model
        self._painting = painting
        self._turn: Turn | None = None
        self._read: Any = None

    def __call__(self, turn: Turn) -> Any:
        if turn != self._turn:
            params = self._painting.params
            words = Words(
                prompt=turn.prompt,
                negative=turn.negative,
                style=turn.style,
                reading=params.reading,
                seed=self._painting.seed,
                variety=params.variety,
            )
            self._read, self._turn = self._model.painter.read(words, params.loras), turn
        return self._read


def _start(model: DiffusionModel, painting: Painting) -> SamplerState:
    noise = _noise(model, painting)
    if painting.ground is None:
        return SamplerState(noise)
    level = painting.plan.levels[painting.first]
    return SamplerState(painting.ground.noised(noise, level), painting.first)


def _noise(model: DiffusionModel, painting: Painting) -> Tensor:
    return starting_noise([painting.seed], painting.shape).to(model.painter.device)


def _take(
    model: DiffusionModel, painting: Painting, state: SamplerState, turn: Turn, read: _ReadOnce
) -> DoneStep:
    started = time.perf_counter()
    words = read(turn)
    seen_first: list[tuple[AttentionMap, ...]] = []

    def predict(x_t: Tensor, level: Level) -> tuple[Tensor, Tensor]:
        seen = model.painter.see(x_t, level, words, turn.guidance, attention=not seen_first)
        seen_first.append(seen.attention)
        return seen.x0, seen.eps

    def noise(step: int) -> Tensor:
        return step_noise([painting.seed], painting.shape, step).to(model.painter.device)

    sampler = step_of(turn.sampler, eta=turn.eta)
    after, taken = sampler(state, predict, painting.plan, noise)
    level, reached = painting.plan.around(state.step)
    if painting.ground is not None:
        after = replace(after, x=painting.ground.kept(after.x, _noise(model, painting), reached))
    if not bool(torch.isfinite(after.x).all() & torch.isfinite(taken.x0).all()):
        raise UserError(
            f"The picture came apart at step {state.step + 1}: its numbers are no longer finite.",
            "Use less guidance or another sampler; if it happens with every picture, fetch the model again.",
        )
    return DoneStep(state.step, level, taken, after, seen_first[0], time.perf_counter() - started)


def _beginning(request: Request, params: PaintParams, first: int, shape: tuple[int, int, int]) -> str:
    """What matters from the first step on; what is painted is told step by step."""
    values = params.to_values()
    matters = {name: values[name] for name in ("steps", "spacing", "variety", "reading", "loras")}
    grounds = [[ref.role, ref.sha256] for ref in request.inputs]
    return json.dumps([request.seed, first, shape, grounds, matters])
