"""`quartet generate vae`: rebuild a picture, draw some out of nothing, or blend one into another."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from studio.cli.failures import guarded
from studio.cli.making import (
    Delivery,
    Figure,
    ModelOption,
    Order,
    OutOption,
    SeedOption,
    checked_seed,
    make,
    take_in,
)
from studio.cli.options import with_params
from studio.cli.output import AsJson
from studio.core.errors import InvalidParameterError, UserError
from studio.core.family import ModelInfo
from studio.core.params import Params
from studio.core.request import InputRef, Request
from studio.families.vae.choosing import best_for_pictures, pulls_of
from studio.families.vae.latent_space import read_latent_space
from studio.families.vae.params import (
    BLEND,
    FAMILY,
    REBUILD,
    SAMPLE,
    BlendParams,
    Code,
    Pull,
    RebuildParams,
    SampleParams,
)

if TYPE_CHECKING:
    from studio.app import Studio
    from studio.core.events import Picture

FIGURES = (Figure("psnr", "PSNR", "dB", 3), Figure("ssim", "SSIM"), Figure("kl", "KL", "nats", 2))

ImageOption = Annotated[
    Path | None, typer.Option("--image", metavar="PICTURE", help="The picture to rebuild.")
]
SetOption = Annotated[
    list[str] | None,
    typer.Option("--set", metavar="NAME=VALUE", help="Move a slider, from -4 to 4; may be given many times."),
]
InterpolateOption = Annotated[
    tuple[Path, Path] | None,
    typer.Option(
        "--interpolate", metavar="FIRST LAST", help="Two pictures; a film leads from one to the other."
    ),
]


def add_to(group: typer.Typer) -> None:
    """Add the command to `quartet generate`."""
    group.command("vae")(guarded(with_params((SampleParams, BlendParams), _vae)))


def _vae(
    sample: Params,
    blend: Params,
    image: ImageOption = None,
    sliders: SetOption = None,
    interpolate: InterpolateOption = None,
    seed: SeedOption = None,
    model: ModelOption = None,
    out: OutOption = None,
    as_json: AsJson = False,
) -> None:
    """Take a picture apart and build it again (--image), blend two (--interpolate), or draw new ones."""
    assert isinstance(sample, SampleParams)
    assert isinstance(blend, BlendParams)
    if image is not None and interpolate is not None:
        raise UserError(
            "One picture is rebuilt, or two are blended.", "Give --image or --interpolate, not both."
        )
    named = interpolate or ((image,) if image is not None else ())
    pictures = [(path, _read(path)) for path in named]  # a bad one is refused before anything else is done
    amounts, start = _amounts(sliders or []), checked_seed(seed)

    def order(studio: Studio, info: ModelInfo) -> Order:
        pulls = pulls_of(read_latent_space(info.folder), amounts)
        taken = [take_in(studio, path, pixels) for path, pixels in pictures]
        refs = tuple(dict.fromkeys(ref for ref, _ in taken))
        parents = tuple(dict.fromkeys(parent for _, parent in taken))
        codes = [_code(ref, pulls) for ref, _ in taken]
        task, params = _task(codes, replace(sample, pulls=pulls), blend)
        first = start if seed is not None or not taken else 0  # with a picture nothing is random
        return Order(Request.make(FAMILY, task, info.ref, first, params, refs), parents)

    make(Delivery(model, out, as_json), _best, order, FIGURES)


def _task(codes: list[Code], sample: SampleParams, blend: BlendParams) -> tuple[str, Params]:
    match codes:
        case []:
            return SAMPLE.name, sample
        case [code]:
            return REBUILD.name, RebuildParams(code)
        case _:
            return BLEND.name, replace(blend, start=codes[0], end=codes[-1])


def _code(ref: InputRef, pulls: tuple[Pull, ...]) -> Code:
    return Code(picture=ref.sha256, pulls=pulls)


def _read(path: Path) -> Picture:
    from studio.gallery.pictures import read_picture

    return read_picture(path, keep_alpha=True)


def _amounts(given: list[str]) -> dict[str, float]:
    """“Smile=1.5” as a name and a number; the last one of a name counts."""
    amounts: dict[str, float] = {}
    for text in given:
        name, _, value = text.rpartition("=")
        amount = _number(value)
        if not name.strip() or amount is None:
            raise InvalidParameterError(
                f"“{text}” moves no slider.", "Write its name and a number, as in --set smile=1.5."
            )
        amounts[name.strip()] = amount
    return amounts


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _best(studio: Studio) -> ModelInfo:
    return best_for_pictures(studio.models.of_family(FAMILY), studio.settings.default_model.get(FAMILY))
