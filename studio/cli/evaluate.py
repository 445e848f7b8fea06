"""`quartet evaluate`: how well a model does on what it has never learned from."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from studio.cli import evaluate_faces, evaluate_stickers, evaluate_text
from studio.cli.failures import guarded
from studio.cli.output import AsJson, print_json, print_table, say, staged
from studio.core.errors import UserError
from studio.families.diffusion.params import FAMILY as DIFFUSION
from studio.families.gan.params import FAMILY as GAN
from studio.families.transformer.params import FAMILY as TRANSFORMER
from studio.families.vae.params import FAMILY

if TYPE_CHECKING:
    from studio.core.family import ModelInfo
    from studio.engine.models import ModelLibrary
    from studio.engine.places import Places
    from studio.training.evaluation.face_bench import Wanted

WANTED_PAINTER = "faces-1024"
"""The pack whose faces the recipes learn from."""
_NO_FIGURES = {"about", "count", "pca", "ahead", "by"}


@guarded
def evaluate(
    model: Annotated[
        str,
        typer.Argument(
            metavar="MODEL",
            help="A face generator, an autoencoder, a painter of stickers or a language model: its id, or the"
            " folder of a run or of the model that it made.",
        ),
    ],
    data: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help="Pictures of one's own: judged as well, for generators taken as the real ones. For language"
            " models texts, instead of books.",
        ),
    ] = None,
    count: Annotated[
        int | None,
        typer.Option(
            min=2,
            max=10_000,
            help="How many pictures of each set, prompts or passages; as many as usual if left out.",
        ),
    ] = None,
    sets: Annotated[
        int | None,
        typer.Option(
            min=2,
            max=10,
            help="How many sets of pictures are made, each from its own seeds, so that figures have intervals"
            " over seeds: 3 of faces, 1 of stickers if left out.",
        ),
    ] = None,
    cache: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR", help="Where fetched and drawn pictures are kept; a training's cache serves."
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """How well a model does on what it never learned from.

    Face generators: Fréchet and kernel distance (FID and KID where Inception can be had), precision, recall,
    density, coverage, diversity, copies, balance. Autoencoders: PSNR, SSIM, KL and perceptual distance,
    beside PCA of the same latent size. Painters of stickers: whether a judge names what was painted, Fréchet
    distance, precision, recall, copies. Language models: perplexity, bits a character, BLEU of continuations,
    copies. Faces are drawn by the installed face generator; books, stickers, photographs and the networks of
    the judges are fetched from their registries once.
    """
    from studio.engine.models import ModelLibrary
    from studio.engine.places import Places

    places = Places.default()
    library = ModelLibrary(places.bundled_models, places.models)
    info = _model(library, model)
    kept = cache or _cache(places)
    head: tuple[str, ...] = ("Pictures", "Figure", "Model", "95% interval")
    if info.family == GAN:
        wanted = _wanted(library, data, count, sets)
        told, rows, head = evaluate_faces.judged(info, wanted, kept), evaluate_faces.rows, evaluate_faces.HEAD
    elif info.family == FAMILY:
        told, rows, head = _autoencoder(library, info, data, count, kept), _rows, (*head, "PCA")
    elif info.family == TRANSFORMER:
        told, rows, head = (
            evaluate_text.judged(info, data, count, kept),
            evaluate_text.rows,
            evaluate_text.HEAD,
        )
    else:
        told, rows = evaluate_stickers.judged(library, info, count, sets, kept), evaluate_stickers.rows
        head = (*head, "Real stickers")
    for sentence in told["missing"]:
        say(sentence)
    if as_json:
        print_json(told)
    else:
        print_table(head, rows(told), "Nothing.")


def _autoencoder(
    library: ModelLibrary, info: ModelInfo, data: Path | None, count: int | None, cache: Path
) -> dict[str, Any]:
    from studio.engine.devices import DeviceChoice, choose_device
    from studio.families.vae.family import VaeFamily
    from studio.training.evaluation.evaluating import Bench
    from studio.training.evaluation.evaluating import evaluate as judge

    device = choose_device(DeviceChoice.AUTO)
    loaded = VaeFamily().load(info, device)
    cancel = threading.Event()
    with staged() as report:
        bench = Bench(
            cache=cache,
            painter=_painter(library),
            wanted_painter=WANTED_PAINTER,
            device=device,
            data=data,
            count=count,
            report=report,
            cancel=cancel,
        )
        try:
            return judge(loaded, bench)
        finally:
            cancel.set()  # whatever still downloads ends with us


def _model(library: ModelLibrary, model: str) -> ModelInfo:
    """An installed model, or one in the folder of a training.

    Raises:
        UserError: there is none, or it is of another family.
    """
    from studio.engine.manifest import read_manifest

    folder = Path(model)
    known = {info.id for info in library.all()}
    is_folder = model not in known and (folder / "manifest.toml").is_file()
    info = read_manifest(folder).info(folder, bundled=False) if is_folder else library.get(model)
    families = (GAN, FAMILY, DIFFUSION, TRANSFORMER)
    if info.family not in families:
        able = [one.id for family in families for one in library.of_family(family)]
        raise UserError(
            f"“{info.id}” draws no faces, is no autoencoder, paints no stickers and does not write, and only"
            " such can be evaluated so far.",
            f"Choose one of {', '.join(able) or 'them'}.",
        )
    return info


def _wanted(library: ModelLibrary, data: Path | None, count: int | None, sets: int | None) -> Wanted:
    from studio.training.evaluation.face_bench import Wanted
    from studio.training.evaluation.generator_evaluating import COUNT, SETS

    return Wanted(_painter(library), WANTED_PAINTER, data=data, count=count or COUNT, sets=sets or SETS)


def _painter(library: ModelLibrary) -> ModelInfo | None:
    faces = library.of_family("gan")
    return next((info for info in faces if info.id == WANTED_PAINTER), faces[0] if faces else None)


def _cache(places: Places) -> Path:
    return places.cache / "evaluation"


def _rows(told: Mapping[str, Any]) -> Iterator[tuple[str, ...]]:
    for name, figures in told["held_out"].items():
        yield from _figures(f"{name} ({figures['count']})", figures)
        for group, part in figures.get("by", {}).items():
            yield from _figures(f"  {group} ({part['count']})", part)


def _figures(title: str, figures: Mapping[str, Any]) -> Iterator[tuple[str, ...]]:
    rival = figures.get("pca", {})
    for name in (name for name in figures if name not in _NO_FIGURES):
        ours, theirs = figures[name], rival.get(name)
        interval = f"{ours['low']:.4g} to {ours['high']:.4g}"
        yield title, name, f"{ours['mean']:.4g}", interval, f"{theirs['mean']:.4g}" if theirs else ""
        title = ""
