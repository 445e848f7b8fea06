"""`quartet generate enlarge`: a picture becomes two or four times as wide and high."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from studio.cli.failures import guarded
from studio.cli.making import Delivery, ModelOption, Order, OutOption, make, take_in
from studio.cli.options import with_params
from studio.cli.output import AsJson
from studio.core.family import ModelInfo
from studio.core.params import Params
from studio.core.request import Request
from studio.families.enlarging.params import ENLARGE, FAMILY, EnlargeParams

if TYPE_CHECKING:
    from studio.app import Studio

PictureArgument = Annotated[Path, typer.Argument(metavar="PICTURE", help="The picture to enlarge.")]


def add_to(group: typer.Typer) -> None:
    """Add the command to `quartet generate`."""
    group.command(ENLARGE.name)(guarded(with_params((EnlargeParams,), _enlarge)))


def _enlarge(
    params: Params,
    picture: PictureArgument,
    model: ModelOption = None,
    out: OutOption = None,
    as_json: AsJson = False,
) -> None:
    """Make a picture larger, its edges sharp; transparency is kept."""
    from studio.gallery.pictures import read_picture

    pixels = read_picture(picture, keep_alpha=True)  # a bad picture is refused before anything else is done

    def order(studio: Studio, info: ModelInfo) -> Order:
        ref, parent = take_in(studio, picture, pixels)
        return Order(Request.make(FAMILY, ENLARGE.name, info.ref, 0, params, (ref,)), (parent,))

    make(Delivery(model, out, as_json), _best, order)


def _best(studio: Studio) -> ModelInfo:
    from studio.engine.enlargers import best_enlarger

    return best_enlarger(studio.models, studio.settings.default_model.get(FAMILY))
