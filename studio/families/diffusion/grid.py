"""One picture for every pair of values, on a sheet with its settings written at the edges."""

from __future__ import annotations

from collections.abc import Iterator

from studio.core.events import Event, Output, Picture, Preview
from studio.core.family import Inputs
from studio.core.request import Request
from studio.families.diffusion.grid_cells import TITLES, cell_request, grid_size, label
from studio.families.diffusion.ground import Ground
from studio.families.diffusion.model import DiffusionModel
from studio.families.diffusion.painting import Painting, open_painting
from studio.families.diffusion.params import GridAxis, GridParams, PaintParams
from studio.families.diffusion.sheet import Edge, draw_sheet
from studio.families.diffusion.telling import Counting, Seconds, told


def grid(model: DiffusionModel, request: Request, inputs: Inputs) -> Iterator[Event]:
    """A `Preview` for each cell, numbered row by row, as `paint` paints it alone; at last the sheet.

    `Denoised` is told with the number of the cell, so that the queue can be led step by step here as well.

    Raises:
        UserError: values that do not fit, before anything is painted; see also `paint.paint`.
    """
    params = request.params_as(GridParams)
    rows, columns = grid_size(params)
    across = _edge(params.across, params.across_values, request.seed)
    down = _edge(params.down, params.down_values, request.seed)
    places = [(row, column) for row in range(rows) for column in range(columns)]
    paintings: list[Painting] = []
    ground: Ground | None = None
    for row, column in places:
        cell = cell_request(request, row, column)
        painting = open_painting(model, cell, cell.params_as(PaintParams), inputs, ground)
        ground = painting.ground
        paintings.append(painting)
    counting, seconds = Counting(sum(one.steps + 1 for one in paintings)), Seconds()
    pictures: list[Picture] = []
    for index, painting in enumerate(paintings):
        pictures.append((yield from told(model, painting, index, counting, seconds)))
        yield Preview(index, pictures[-1])
    yield Output(0, draw_sheet(pictures, columns, across, down), seconds=seconds.total)
    yield counting.now("Painted")


def _edge(axis: GridAxis, values: tuple[str, ...], seed: int) -> Edge | None:
    if axis is GridAxis.NONE:
        return None
    return Edge(TITLES[axis], tuple(label(axis, value, seed) for value in values))
