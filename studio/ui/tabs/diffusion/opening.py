"""Taking up a kept painting again: its words and settings, the picture underneath, a grid or a film."""

from __future__ import annotations

from dataclasses import replace

from studio.core.errors import UserError
from studio.core.item import Item, ItemKind
from studio.families.diffusion.params import GRID, PAINT, TRAJECTORY, GridParams, TrajectoryParams
from studio.ui.tabs.diffusion.document import DiffusionDocument, View, plain_params
from studio.ui.tabs.diffusion.editing import look_at, take_settings
from studio.ui.tabs.diffusion.requests import painting_of_film, paintings_of


def opened(document: DiffusionDocument, item: Item) -> DiffusionDocument:
    """The document with what is in `item` taken up.

    Raises:
        UserError: the item holds nothing that this tab makes, or its settings are damaged.
    """
    request = item.request
    if request is None:
        raise UserError("This picture was not painted here.", "Drop it onto the tab to paint over it.")
    if request.task == PAINT.name:
        batch = paintings_of(request)
        taken = take_settings(document, batch[0])
        shown = look_at(replace(taken, params=replace(taken.params, count=len(batch))), batch)
        return replace(shown, view=View.STEPS) if item.kind is ItemKind.TRAJECTORY else shown
    if request.task == GRID.name:
        sheet = paintings_of(request)[0]
        taken = take_settings(document, replace(sheet, params=plain_params(sheet.params)))
        grid = request.params_as(GridParams)
        return replace(
            taken,
            sheet=sheet,
            across=grid.across,
            across_values=grid.across_values,
            down=grid.down,
            down_values=grid.down_values,
            view=View.SHEET,
        )
    if request.task == TRAJECTORY.name:
        painted = painting_of_film(request)
        taken = look_at(take_settings(document, painted), (painted,))
        return replace(taken, film=request.params_as(TrajectoryParams))
    raise UserError("This was made by a task that this tab does not know.", "Update Quartet.")
