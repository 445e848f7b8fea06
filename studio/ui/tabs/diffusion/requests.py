"""From what the tab shows to what the engine is asked, and back: which output shows what."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import replace

from studio.core.errors import UserError
from studio.core.params import SEED_LIMIT
from studio.core.request import InputRef, Request
from studio.families.diffusion.grid_cells import cell_request, grid_size
from studio.families.diffusion.params import (
    FAMILY,
    GRID,
    MASK,
    PAINT,
    PICTURE,
    TRAJECTORY,
    GridParams,
    PaintParams,
    TrajectoryParams,
)
from studio.gallery.inputs import PNG
from studio.ui.tabs.diffusion.document import Painted, param_values, plain_params, settled


def inputs_of(painted: Painted) -> tuple[InputRef, ...]:
    """What a painting takes from the input store."""
    found = [InputRef(PICTURE, painted.picture, PNG)] if painted.picture is not None else []
    if painted.mask is not None:
        found.append(InputRef(MASK, painted.mask, PNG))
    return tuple(sorted(found))


def paint_request(batch: Sequence[Painted]) -> Request:
    """Pictures from consecutive seeds, all else alike; of one, just that."""
    first = batch[0]
    params = replace(first.params, count=len(batch))
    return Request.make(FAMILY, PAINT.name, first.model, first.seed, params, inputs_of(first))


def grid_request(sheet: Painted) -> Request:
    """The grid that the sheet shows."""
    return Request.make(FAMILY, GRID.name, sheet.model, sheet.seed, sheet.params, inputs_of(sheet))


def film_request(painted: Painted, film: TrajectoryParams) -> Request:
    """A film of the way to a painting.

    Args:
        film: what it shows, how fast, which kind of file.
    """
    params = TrajectoryParams(
        **param_values(painted.params),
        side=film.side,
        frames_per_second=film.frames_per_second,
        format=film.format,
    )
    return Request.make(FAMILY, TRAJECTORY.name, painted.model, painted.seed, params, inputs_of(painted))


def request_of(painted: Painted) -> Request:
    """What makes it once more."""
    if isinstance(painted.params, GridParams):
        return grid_request(painted)
    return paint_request((painted,))


def paintings_of(request: Request) -> tuple[Painted, ...]:
    """What the outputs of a request show, by their index; empty for what is no still picture.

    Raises:
        InvalidParameterError: the parameters are damaged.
    """
    if request.family != FAMILY or request.task not in {PAINT.name, GRID.name}:
        return ()
    picture = next((ref.sha256 for ref in request.inputs if ref.role == PICTURE), None)
    mask = next((ref.sha256 for ref in request.inputs if ref.role == MASK), None)
    if request.task == GRID.name:
        return (Painted(request.model, request.seed, request.params_as(GridParams), picture, mask),)
    params = request.params_as(PaintParams)
    return tuple(
        settled(Painted(request.model, (request.seed + place) % SEED_LIMIT, params, picture, mask))
        for place in range(params.count)
    )


@functools.lru_cache(maxsize=16)
def cells_of(sheet: Painted) -> tuple[Painted, ...]:
    """The paintings in the cells of a grid, row by row; none when its settings do not fit."""
    request = request_of(sheet)
    try:
        rows, columns = grid_size(request.params_as(GridParams))
        cells = [cell_request(request, row, column) for row in range(rows) for column in range(columns)]
        return tuple(paintings_of(cell)[0] for cell in cells)
    except UserError:
        return ()


def painting_of_film(request: Request) -> Painted:
    """The painting whose way a film shows.

    Raises:
        UserError: the parameters are damaged.
    """
    if request.task != TRAJECTORY.name:
        raise UserError("This is no film of the steps of a painting.")
    film = request.params_as(TrajectoryParams)
    refs = {ref.role: ref.sha256 for ref in request.inputs}
    picture, mask = refs.get(PICTURE), refs.get(MASK)
    return settled(Painted(request.model, request.seed, plain_params(film), picture, mask))
