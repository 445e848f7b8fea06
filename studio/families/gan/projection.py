"""Find the face in a picture: gradient descent in W+ through the generator.

As in StyleGAN2 (Karras et al., arXiv 1912.04958, appendix D) Adam walks from a start in W with a learning
rate that ramps up and down, here in W+ (arXiv 1904.03189). What differs is the measure: no perceptual
network may be shipped with the program, so pictures are compared at several sizes, pixels and edges alike,
and faces are kept plausible by their distance in the whitened space (`latent_space`).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from studio.core.errors import UserError
from studio.core.events import Attachment, Curve, Event, Latent, Output, Picture, Preview, Progress
from studio.core.family import Inputs
from studio.core.framing import CHIN, EYES, FACE_WIDTH, Framing
from studio.core.request import Request
from studio.families.gan.latent_space import FaceSpace, face_space
from studio.families.gan.model import FaceModel, to_picture
from studio.families.gan.params import ProjectParams
from studio.imaging.cropping import cut

LARGEST_STAGE = 256
"""Gradients are taken through the largest preview up to this edge; the full picture would be ten times
slower.
"""

CANDIDATES = 48
MAPPED = 4096
START_TRUNCATION = 0.7
PREVIEW_EVERY = 5
COARSE_SHARE = 0.4
"""The first part of the steps runs on a smaller preview, where a step costs a quarter."""

EDGES = 1.0
AROUND = 0.3
"""What hair and background count beside the face."""
STAY_WEIGHT = 0.1
"""What the user's `stay` of 1 weighs against the picture's loss."""


@dataclass(frozen=True, slots=True, eq=False)
class _Stage:
    """A size at which the picture is compared."""

    size: int
    target: Tensor


def project(model: FaceModel, request: Request, inputs: Inputs) -> Iterator[Event]:
    """Curve and progress each step, a preview every few; at last the face, with its W+ as attachment
    `latent`.

    Raises:
        UserError: there is no picture to look at, or it has no pixels.
    """
    params = request.params_as(ProjectParams)
    wanted = _wanted(request, inputs)
    total = CANDIDATES + params.steps + 1
    random = np.random.default_rng(request.seed)
    z = random.standard_normal((MAPPED, model.generator.latent_dim), dtype=np.float32)
    yield Progress(0, total, "Mapping")
    mapped = model.map_noise(z)
    stages = [_Stage(size, _target(model, wanted, params.framing, size)) for size in _stage_sizes(model)]
    nearest = _Nearest(model, stages[0])
    for tried, w in enumerate([model.mean_w, *mapped[:CANDIDATES]]):
        yield Progress(tried, total, "Looking for a face like it")
        nearest.consider(w)
    space = face_space(mapped, model.generator.mean_w)
    styles = model.tensor(model.repeat(nearest.w)).requires_grad_()
    yield from _descend(model, styles, stages, space, params)
    found = styles.detach().float().cpu().numpy().copy()
    yield Progress(total - 1, total, "Drawing")
    yield Output(0, model.draw(found), attachments=(Attachment("latent", found),))
    yield Progress(total, total, "Found")


def _descend(
    model: FaceModel, styles: Tensor, stages: list[_Stage], space: FaceSpace, params: ProjectParams
) -> Iterator[Event]:
    """Change `styles` (style_count, latent_dim) in place, step by step."""
    adam = torch.optim.Adam([styles], lr=params.learning_rate, betas=(0.9, 0.99))
    for step in range(params.steps):
        stage = stages[0] if step < COARSE_SHARE * params.steps else stages[-1]
        adam.param_groups[0]["lr"] = params.learning_rate * ramp(step / params.steps)
        drawn = _draw_once(model, styles, stage.size)
        distance = picture_distance(drawn, stage.target)
        stay = params.stay * held(step / params.steps)
        loss = distance + STAY_WEIGHT * stay * space.strangeness(styles)
        # Gradients of this step only: nothing else of the generator takes any.
        (styles.grad,) = torch.autograd.grad(loss, [styles])
        adam.step()
        yield Curve("Difference", step, float(distance.detach()))
        if step % PREVIEW_EVERY == 0:
            yield Preview(0, to_picture(drawn))
        yield Progress(CANDIDATES + step + 1, CANDIDATES + params.steps + 1, "Coming closer")


def _draw_once(model: FaceModel, styles: Tensor, size: int) -> Tensor:
    """Styles (style_count, latent_dim) -> RGB (1, 3, size, size) with a graph."""
    with torch.enable_grad():
        return model.generator.synthesis(styles[None], model.stage(size))


def ramp(progress: float) -> float:
    """The learning rate's course over progress in [0, 1): up in the first 5 %, down by a cosine in the last
    25 %.

    arXiv 1912.04958, appendix D.
    """
    down = min(1.0, (1.0 - progress) / 0.25)
    return (0.5 - 0.5 * math.cos(down * math.pi)) * min(1.0, (progress + 0.005) / 0.05)


def held(progress: float) -> float:
    """How many times its weight `stay` has at this progress in [0, 1): early steps are held back, so that
    they find a whole face before its details.
    """
    return 1 + 3 * (1 - progress) ** 2


def picture_distance(drawn: Tensor, target: Tensor, smallest: int = 8) -> Tensor:
    """Mean absolute difference of pixels and of edges at every size from full to `smallest`, averaged.

    Both (1, 3, h, h) in [-1, 1]. Small sizes see pose and light, large ones features; edges are differences
    of neighbouring pixels, which a shift in brightness leaves alone. The face weighs more than what is
    around it (`face_weight`).
    """
    terms: list[Tensor] = []
    weight = face_weight(drawn.shape[2]).to(drawn)
    while True:
        terms.append(_weighed(drawn - target, weight))
        for axis in (2, 3):
            beside = weight.narrow(axis, 1, weight.shape[axis] - 1)
            terms.append(EDGES * _weighed(drawn.diff(dim=axis) - target.diff(dim=axis), beside))
        if drawn.shape[2] <= smallest:
            return torch.stack(terms).sum() / (len(terms) / 3)
        drawn, target = functional.avg_pool2d(drawn, 2), functional.avg_pool2d(target, 2)
        weight = functional.avg_pool2d(weight, 2)


def _weighed(difference: Tensor, weight: Tensor) -> Tensor:
    return (difference.abs() * weight).mean() / weight.mean()


def face_weight(size: int) -> Tensor:
    """What each pixel of a framed picture counts: (1, 1, size, size), from AROUND at the corners to 1 in the
    face.

    People are recognised by their face; hair and background take what freedom is left.
    """
    place = (torch.arange(size) + 0.5) / size
    (left, eyes), (right, _) = EYES
    middle, reach = (eyes + CHIN[1]) / 2, CHIN[1] - eyes
    across = ((place - (left + right) / 2) / (FACE_WIDTH * 0.65)).square()
    down = ((place - middle) / (reach * 0.85)).square()
    inside = torch.exp(-(down[:, None] + across[None, :]).square())
    return (AROUND + (1 - AROUND) * inside)[None, None]


class _Nearest:
    """The w whose face looks most like the picture, of those that were considered."""

    def __init__(self, model: FaceModel, stage: _Stage) -> None:
        self._model = model
        self._stage = stage
        self._distance = math.inf
        self.w: Latent = model.mean_w

    def consider(self, w: Latent) -> None:
        """Draw w (latent_dim,), truncated, and keep it if it is nearer than all before."""
        mean = self._model.mean_w
        truncated = (mean + np.float32(START_TRUNCATION) * (w - mean)).astype(np.float32)
        with torch.inference_mode():
            styles = self._model.tensor(self._model.repeat(truncated))[None]
            drawn = self._model.generator.synthesis(styles, self._model.stage(self._stage.size))
            distance = float(picture_distance(_small(drawn), _small(self._stage.target)))
        if distance < self._distance:
            self.w, self._distance = truncated, distance


def _small(pictures: Tensor) -> Tensor:
    return functional.adaptive_avg_pool2d(pictures, 32)


def _stage_sizes(model: FaceModel) -> list[int]:
    small = [size for size in model.generator.preview_sizes if size <= LARGEST_STAGE]
    return small[-2:] or [model.generator.resolution]


def _wanted(request: Request, inputs: Inputs) -> Picture:
    found = [ref for ref in request.inputs if ref.role == "picture"]
    if not found:
        raise UserError("There is no picture to find a face in.", "Drop one onto the tab.")
    picture = inputs.picture(found[0].sha256)
    if min(picture.shape[:2]) < 16:
        raise UserError("This picture is too small to find a face in.", "It needs 16 pixels at least.")
    return picture


def _target(model: FaceModel, picture: Picture, framing: Framing, size: int) -> Tensor:
    """What the framing holds, at that size: (1, 3, size, size) in [-1, 1]."""
    pixels = cut(picture, framing, size).astype(np.float32).transpose(2, 0, 1)[None] / 127.5 - 1
    return model.tensor(np.ascontiguousarray(pixels))
