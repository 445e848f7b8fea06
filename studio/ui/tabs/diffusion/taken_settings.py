"""“Use these settings” on the Diffusion tab: words and form, but no seed and no picture underneath."""

from __future__ import annotations

from dataclasses import replace

from studio.core.errors import UserError
from studio.core.foreign import ForeignSettings
from studio.core.request import Request
from studio.families.diffusion.params import (
    GRID,
    MOST_STEPS,
    PAINT,
    TRAJECTORY,
    GridParams,
    PaintParams,
    Reading,
    TrajectoryParams,
)
from studio.ui.tabs.diffusion.document import DiffusionDocument, Painted, plain_params
from studio.ui.tabs.diffusion.editing import LONGEST_PROMPT, prompt_from, take_settings
from studio.ui.tabs.diffusion.requests import painting_of_film, paintings_of

LEAST_GUIDANCE, MOST_GUIDANCE = 1.0, 20.0


def with_settings_of(document: DiffusionDocument, request: Request) -> DiffusionDocument:
    """The document with the form as it was for something else.

    Raises:
        UserError: its settings are damaged, or of a task that is not known here.
    """
    if request.task == PAINT.name:
        return _with_form(document, paintings_of(request)[0])
    if request.task == TRAJECTORY.name:
        taken = _with_form(document, painting_of_film(request))
        return replace(taken, film=request.params_as(TrajectoryParams))
    if request.task == GRID.name:
        sheet = paintings_of(request)[0]
        grid = request.params_as(GridParams)
        return replace(
            _with_form(document, replace(sheet, params=plain_params(sheet.params))),
            across=grid.across,
            across_values=grid.across_values,
            down=grid.down,
            down_values=grid.down_values,
        )
    raise UserError("This was made by a task that this tab does not know.", "Update Quartet.")


def with_foreign_settings(
    document: DiffusionDocument, told: ForeignSettings, reading: Reading
) -> DiffusionDocument:
    """The document with what another program wrote into a picture, as far as it means something here.

    Its numbers are brought into our ranges; model, sampler and size stay as they are in the form.

    Args:
        reading: what the words are read by.
    """
    params: PaintParams = replace(
        document.params,
        prompt=prompt_from(told.prompt),
        negative=told.negative[:LONGEST_PROMPT],
        reading=reading,
    )
    if told.steps is not None:
        params = replace(params, steps=min(MOST_STEPS, max(1, told.steps)))
    if told.guidance is not None:
        params = replace(params, guidance=min(MOST_GUIDANCE, max(LEAST_GUIDANCE, told.guidance)))
    return replace(document, params=params)


def _with_form(document: DiffusionDocument, painted: Painted) -> DiffusionDocument:
    taken = take_settings(document, painted)
    return replace(taken, seed=document.seed, picture=document.picture, mask=document.mask)
