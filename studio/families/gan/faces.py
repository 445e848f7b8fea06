"""Sheets of faces from seeds, and one face with its edits."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace

from studio.core.events import Attachment, Event, Latent, Output, Preview, Progress
from studio.core.family import Inputs
from studio.core.params import SEED_LIMIT
from studio.core.request import Request
from studio.families.gan.model import FaceModel
from studio.families.gan.params import FacesParams, PortraitParams
from studio.families.gan.styles import face_styles, seed_styles


def draw_faces(model: FaceModel, request: Request) -> Iterator[Event]:
    """Faces from `request.seed` upwards (the seeds wrap round at SEED_LIMIT)."""
    params = request.params_as(FacesParams)
    seeds = [(request.seed + i) % SEED_LIMIT for i in range(params.count)]
    styles = [seed_styles(model, seed, params.truncation) for seed in seeds]
    alone = request.with_params(replace(params, count=1))
    narrower = [alone.with_seed(seed) for seed in seeds] if params.count > 1 else [None]
    yield from draw_all(model, styles, params.size, narrower)


def draw_portrait(model: FaceModel, request: Request, inputs: Inputs) -> Iterator[Event]:
    """One face; where it starts is in `params.face`, the request's own seed plays no part."""
    params = request.params_as(PortraitParams)
    styles = face_styles(model, params.face, params.truncation, inputs)
    yield from draw_all(model, [styles], params.size, [None])


def draw_all(
    model: FaceModel, styles: Sequence[Latent], size: int, requests: Sequence[Request | None]
) -> Iterator[Event]:
    """Draw each of the styles (style_count, latent_dim) alone, and tell about it.

    Its W+ goes with each as the attachment `latent`: it can be kept, and two of them make a direction from
    one face to the other.

    A full picture takes its time, so all of them come first as small previews; a request for a small size is
    somebody moving a slider: that size is all that is drawn.
    """
    total = len(styles)
    if model.stage(size) is None and model.generator.preview_sizes:
        yield Progress(0, total, "Sketching")
        for index, one in enumerate(styles):
            yield Preview(index, model.draw(one, model.generator.preview_sizes[0]))
    for index, (one, request) in enumerate(zip(styles, requests, strict=True)):
        yield Progress(index, total, "Drawing")
        start = time.perf_counter()
        picture = model.draw(one, size)
        latent = Attachment("latent", one)
        yield Output(index, picture, request, (latent,), time.perf_counter() - start)
    yield Progress(total, total, "Drawn")
