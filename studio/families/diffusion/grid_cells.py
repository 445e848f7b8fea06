"""What the cells of a grid are painted with. No torch here: the window opens a cell as a picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any

from studio.core.errors import InvalidParameterError, UserError
from studio.core.params import SEED_LIMIT
from studio.core.request import Request
from studio.families.diffusion.params import (
    MOST_CELLS,
    PAINT,
    GridAxis,
    GridParams,
    PaintParams,
    Turn,
)
from studio.families.diffusion.sampler_names import Sampler
from studio.families.diffusion.spacing import Spacing
from studio.families.diffusion.sticker_styles import STYLE_LABELS

_READ: Mapping[GridAxis, Callable[[str], Any]] = {
    GridAxis.SEED: int,
    GridAxis.STEPS: int,
    GridAxis.GUIDANCE: float,
    GridAxis.SAMPLER: Sampler,
    GridAxis.STYLE: str,
    GridAxis.STRENGTH: float,
    GridAxis.SPACING: Spacing,
    GridAxis.PROMPT: str,
}
_TURNED = {GridAxis.GUIDANCE, GridAxis.SAMPLER, GridAxis.STYLE, GridAxis.PROMPT}
"""What a branch sets as well: along such an axis the cells' value holds from the first step to the last."""
TITLES: Mapping[GridAxis, str] = {axis: axis.value.capitalize() for axis in GridAxis}


def grid_size(params: GridParams) -> tuple[int, int]:
    """(rows, columns); an axis that is not used counts as one value.

    Raises:
        UserError: there are too many cells, an axis has no values, or both are the same.
    """
    rows = _count(params.down, params.down_values)
    columns = _count(params.across, params.across_values)
    if rows * columns > MOST_CELLS:
        raise UserError(
            f"A grid of {rows} by {columns} has {rows * columns} pictures, and {MOST_CELLS} is the most.",
            "Take out some values.",
        )
    if params.across is params.down is not GridAxis.NONE:
        raise UserError("Both edges of the grid change the same setting.", "Choose another for one of them.")
    return rows, columns


def cell_params(params: GridParams, row: int, column: int) -> PaintParams:
    """What the picture in a cell is painted with.

    Raises:
        InvalidParameterError: a value of its row or column does not fit.
        UserError: see `grid_size`.
    """
    _check_place(params, row, column)
    own = {field.name: getattr(params, field.name) for field in fields(PaintParams)}
    made = replace(PaintParams(**own), count=1)
    for axis, text in _values(params, row, column).items():
        value = _read(axis, text)
        if axis is not GridAxis.SEED:
            made = replace(made, **{axis.value: value})
        if axis in _TURNED:
            made = replace(made, turns=tuple(_turned(turn, axis, value) for turn in made.turns))
    made.validate()
    return made


def cell_seed(params: GridParams, seed: int, row: int, column: int) -> int:
    """The seed of the picture in a cell of a request with that seed. Raises as `cell_params` does."""
    _check_place(params, row, column)
    text = _values(params, row, column).get(GridAxis.SEED)
    return seed if text is None else (seed + int(_read(GridAxis.SEED, text))) % SEED_LIMIT


def cell_request(request: Request, row: int, column: int) -> Request:
    """The request that paints the picture in a cell alone. Raises as `cell_params` does."""
    params = request.params_as(GridParams)
    return Request.make(
        request.family,
        PAINT.name,
        request.model,
        cell_seed(params, request.seed, row, column),
        cell_params(params, row, column),
        request.inputs,
    )


def label(axis: GridAxis, text: str, seed: int) -> str:
    """What stands beside a row or column: a seed as it is, not what is added to it.

    Raises:
        InvalidParameterError: the value does not fit.
    """
    value = _read(axis, text)
    match axis:
        case GridAxis.SEED:
            text = str((seed + value) % SEED_LIMIT)
        case GridAxis.SAMPLER | GridAxis.SPACING:
            text = value.label
        case GridAxis.STYLE:
            text = STYLE_LABELS[value] if value in STYLE_LABELS else str(value)
        case GridAxis.GUIDANCE | GridAxis.STRENGTH:
            text = f"{value:g}"
        case _:
            text = str(value)
    return text


def _count(axis: GridAxis, values: tuple[str, ...]) -> int:
    if axis is GridAxis.NONE:
        return 1
    if not values:
        raise UserError(f"The edge “{TITLES[axis]}” has no values.", "Type some, with commas between them.")
    return len(values)


def _check_place(params: GridParams, row: int, column: int) -> None:
    rows, columns = grid_size(params)
    if not (0 <= row < rows and 0 <= column < columns):
        raise IndexError(f"a grid of {rows} by {columns} has no cell ({row}, {column})")


def _values(params: GridParams, row: int, column: int) -> Mapping[GridAxis, str]:
    edges = ((params.down, params.down_values, row), (params.across, params.across_values, column))
    return {axis: values[place] for axis, values, place in edges if axis is not GridAxis.NONE}


def _read(axis: GridAxis, text: str) -> Any:
    try:
        return _READ[axis](text.strip())
    except ValueError:
        raise InvalidParameterError(
            f"“{text}” is no value for “{TITLES[axis]}”.", _REMEDIES.get(axis, "Type a number.")
        ) from None


_REMEDIES: Mapping[GridAxis, str] = {
    GridAxis.SAMPLER: f"Take {', '.join(Sampler)}.",
    GridAxis.SPACING: f"Take {', '.join(Spacing)}.",
}


def _turned(turn: Turn, axis: GridAxis, value: Any) -> Turn:
    return replace(turn, **{axis.value: value})
