"""The task that finds directions: PCA of mapped latents, shown as a contact sheet."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PIL import Image

from studio.core.errors import UserError
from studio.core.events import Attachment, Event, Latent, Output, Picture, Preview, Progress
from studio.core.request import Request
from studio.families.gan.components import principal_components
from studio.families.gan.model import FaceModel
from studio.families.gan.params import DirectionsParams

CHUNK = 500
AMOUNTS = (-2.0, -1.0, 0.0, 1.0, 2.0)
CELL = 128
"""Edge of a picture on the contact sheet, in pixels, where the model has a preview for it."""


def find_directions(model: FaceModel, request: Request) -> Iterator[Event]:
    """One output: the sheet (rows are components, columns -2 to 2 standard deviations of the average face).

    Its attachments of role `direction` are the components' steps, float32 (latent_dim,), in the order of the
    rows: what a push of one standard deviation adds to w.
    """
    params = request.params_as(DirectionsParams)
    chunks = [min(CHUNK, params.samples - at) for at in range(0, params.samples, CHUNK)]
    pictures = len(AMOUNTS) * params.components
    total = len(chunks) + pictures
    random = np.random.default_rng(request.seed)
    mapped: list[Latent] = []
    for done, size in enumerate(chunks):
        yield Progress(done, total, "Looking at faces")
        z = random.standard_normal((size, model.generator.latent_dim), dtype=np.float32)
        mapped.append(model.map_noise(z))
    steps = _components(np.concatenate(mapped), params.components)
    cells: list[Picture] = []
    for step in steps:
        for amount in AMOUNTS:
            yield Progress(len(chunks) + len(cells), total, "Drawing what changes")
            cells.append(_cell(model, model.mean_w + np.float32(amount) * step))
        yield Preview(0, contact_sheet(cells, len(AMOUNTS)))
    attachments = tuple(Attachment("direction", step) for step in steps)
    yield Output(0, contact_sheet(cells, len(AMOUNTS)), attachments=attachments)
    yield Progress(total, total, "Found")


def contact_sheet(cells: list[Picture], columns: int) -> Picture:
    """Pictures of one size (h, w, 3), row by row, side by side without gaps."""
    rows = [np.concatenate(cells[at : at + columns], axis=1) for at in range(0, len(cells), columns)]
    return np.concatenate(rows, axis=0)


def _components(mapped: Latent, count: int) -> Latent:
    try:
        return principal_components(mapped, count).steps()
    except ValueError:
        raise UserError(
            "The model maps noise to invalid numbers, so there are no directions in it.",
            "Fetch the model again.",
        ) from None


def _cell(model: FaceModel, w: Latent) -> Picture:
    picture = model.draw(model.repeat(w.astype(np.float32)), _cell_size(model))
    if len(picture) <= CELL:
        return picture
    return np.asarray(Image.fromarray(picture).resize((CELL, CELL), Image.Resampling.BOX))


def _cell_size(model: FaceModel) -> int:
    return next((size for size in model.generator.preview_sizes if size >= CELL), 0)
