"""`quartet generate stickers`: from words to a picture, over or into one, with a film of the steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from studio.cli.failures import guarded
from studio.cli.making import Delivery, ModelOption, Order, OutOption, SeedOption, checked_seed, make, take_in
from studio.cli.options import with_params
from studio.cli.output import AsJson
from studio.core.errors import UserError
from studio.core.events import AnimationFormat
from studio.core.family import ModelInfo
from studio.core.params import Params
from studio.core.request import InputRef, Request
from studio.families.diffusion.known_words import read_known_words
from studio.families.diffusion.params import (
    FAMILY,
    MASK,
    PAINT,
    PICTURE,
    TRAJECTORY,
    PaintParams,
    Reading,
    TrajectoryParams,
)

if TYPE_CHECKING:
    from studio.app import Studio
    from studio.core.events import Picture

READER = "reader"
OURS = "stickers"
"""The architecture that is taken first when no model is named."""
LEFT_OUT = ("prompt", "format")
"""The prompt is an argument, and a film's format is that of its file."""

PromptArgument = Annotated[str, typer.Argument(metavar="PROMPT", help="What to paint: “a red apple”.")]
ImageOption = Annotated[
    Path | None, typer.Option("--image", metavar="PICTURE", help="A picture to paint over, see --strength.")
]
MaskOption = Annotated[
    Path | None,
    typer.Option(
        "--mask", metavar="PICTURE", help="White where --image is painted anew, black where it stays."
    ),
]
FilmOption = Annotated[
    Path | None,
    typer.Option(
        "--trajectory", metavar="FILE", help="A film of the first picture's steps: a .webp or .mp4."
    ),
]
LoraOption = Annotated[
    list[str] | None,
    typer.Option(
        "--lora",
        metavar="FILE[:WEIGHT]",
        help="A LoRA file for a Stable Diffusion, or the name of one that was added; may be repeated.",
    ),
]


def add_to(group: typer.Typer) -> None:
    """Add the command to `quartet generate`."""
    group.command("stickers")(guarded(with_params((TrajectoryParams,), _stickers, LEFT_OUT)))


def _stickers(
    params: Params,
    context: typer.Context,
    prompt: PromptArgument,
    image: ImageOption = None,
    mask: MaskOption = None,
    trajectory: FilmOption = None,
    lora: LoraOption = None,
    seed: SeedOption = None,
    model: ModelOption = None,
    out: OutOption = None,
    as_json: AsJson = False,
) -> None:
    """Paint stickers from words; --count takes one seed after another, and each can be made again alone."""
    assert isinstance(params, TrajectoryParams)
    if mask is not None and image is None:
        raise UserError("A mask alone says where, but not on what.", "Give the picture with --image.")
    film = replace(params, prompt=prompt, format=_format(trajectory))
    given = [(role, path) for role, path in ((PICTURE, image), (MASK, mask)) if path is not None]
    pictures = [(role, path, _read(path)) for role, path in given]  # a bad one is refused before all else
    start, typed = checked_seed(seed), _typed(context)

    def order(studio: Studio, info: ModelInfo) -> Sequence[Order]:
        from studio.cli.community import begun, with_loras

        read = replace(begun(film, info, typed), reading=_reading(studio, info, film))
        read = with_loras(read, studio.models.loras, info, lora or ())
        taken = [take_in(studio, path, pixels, role) for role, path, pixels in pictures]
        refs: tuple[InputRef, ...] = tuple(ref for ref, _ in taken)
        parents = tuple(dict.fromkeys(parent for _, parent in taken))
        asked = Request.make(FAMILY, PAINT.name, info.ref, start, _still(read), refs)
        orders = [Order(asked, parents)]
        if trajectory is not None:
            filmed = Request.make(FAMILY, TRAJECTORY.name, info.ref, start, replace(read, count=1), refs)
            orders.append(Order(filmed, parents, trajectory))
        return orders

    make(Delivery(model, out, as_json), _best, order)


def _typed(context: typer.Context) -> tuple[str, ...]:
    """Those that a model of the community has its own beginning for, and that were said nevertheless."""
    from studio.families.diffusion.community.starting import STARTS

    sources = {name: context.get_parameter_source(name) for name in STARTS}
    return tuple(name for name, source in sources.items() if source is not None and source.name != "DEFAULT")


def _still(film: TrajectoryParams) -> PaintParams:
    """The same without what a film alone has."""
    return PaintParams(**{field.name: getattr(film, field.name) for field in fields(PaintParams)})


def _reading(studio: Studio, info: ModelInfo, params: PaintParams) -> Reading:
    """By heart if all words are known so; else by the text encoder, if it is installed.

    Raises:
        UserError: words are not known, and there is no text encoder.
    """
    known = read_known_words(info.folder)
    if known is None:
        return Reading.KNOWN_WORDS  # a model that reads by itself
    unknown = (*known.unknown(params.prompt), *known.unknown(params.negative))
    if not unknown:
        return Reading.KNOWN_WORDS
    if any(one.role == READER and _installed(studio, one.model.id) for one in info.companions):
        return Reading.READER
    named = ", ".join(f"“{word}”" for word in dict.fromkeys(unknown))
    near = [name for word in unknown for name in known.completions(word[:3], 3)]
    hint = f"such as {', '.join(f'“{name}”' for name in near[:3])}, " if near else ""
    raise UserError(
        f"{info.name} does not know {named} by heart.",
        f"Choose other words, {hint}or fetch the reader of all words with “quartet models get minilm”.",
    )


def _installed(studio: Studio, model_id: str) -> bool:
    return any(info.id == model_id for info in studio.models.all())


def _format(film: Path | None) -> AnimationFormat:
    if film is None:
        return AnimationFormat.WEBP
    try:
        kind = AnimationFormat(film.suffix.casefold().removeprefix("."))
    except ValueError:
        raise UserError(
            f"“{film.name}” is the name of no film.", "Let it end in .webp or .mp4, as in out.webp."
        ) from None
    if not film.resolve().parent.is_dir():
        raise UserError(f"There is no folder “{film.parent}”.", "Make it, or choose another one.")
    return kind


def _read(path: Path) -> Picture:
    from studio.gallery.pictures import read_picture

    return read_picture(path, keep_alpha=True)


def _best(studio: Studio) -> ModelInfo:
    chosen = studio.settings.default_model.get(FAMILY)
    models = studio.models.of_family(FAMILY)
    ours = [info for info in models if info.architecture == OURS]
    if ours and not any(info.id == chosen for info in models):
        return ours[0]
    return studio.best_model(FAMILY)
