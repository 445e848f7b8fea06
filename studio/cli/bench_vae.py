"""`quartet bench vae`: from a slider to pixels, and from a picture to its rebuild."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Generator, Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import numpy as np
import typer

from studio.cli.failures import guarded
from studio.cli.output import AsJson, print_json, print_table, say
from studio.cli.turns import RoundsOption, in_turn
from studio.core.errors import UserError

if TYPE_CHECKING:
    from studio.core.events import Picture
    from studio.core.family import ModelInfo
    from studio.families.vae.model import VaeModel

T = TypeVar("T")

EDGE = 512
"""Of the picture that is rebuilt, in pixels."""
SLIDER = "slider to pixels"
REBUILD = f"encode and decode {EDGE} x {EDGE}"
TINY = f"diffusers' AutoencoderTiny {EDGE} x {EDGE}"


@guarded
def vae(
    model: Annotated[
        str | None, typer.Option(metavar="ID", help="All autoencoders that came with Quartet if left out.")
    ] = None,
    rounds: RoundsOption = 15,
    alone: Annotated[bool, typer.Option("--alone", help="Leave out what other programs take.")] = False,
    as_json: AsJson = False,
) -> None:
    """Seconds from a moved slider to a picture, and from a picture to its rebuild."""
    from studio.engine.models import ModelLibrary
    from studio.engine.places import Places
    from studio.engine.priority import let_workers_sleep
    from studio.families.vae.params import FAMILY

    let_workers_sleep()
    places = Places.default()
    library = ModelLibrary(places.bundled_models, places.models)
    ours = [info for info in library.of_family(FAMILY) if info.bundled]
    chosen = [library.get(model)] if model else ours
    if not chosen:
        raise UserError("No autoencoder came with this Quartet.", "Name one of yours with --model.")
    told = [_figures(info, measure_vae(info, rounds, alone=alone)) for info in chosen]
    if as_json:
        print_json(told)
        return
    rows = [
        (one["model"], name, f"{seconds * 1e3:.1f} ms")
        for one in told
        for name, seconds in one["seconds"].items()
    ]
    print_table(("Model", "What", "Median"), rows, "Nothing.")
    for one in told:
        if one["ratio"] is not None:
            say(f"{one['model']} takes {one['ratio']:.2f} times what diffusers' AutoencoderTiny takes.")


def measure_vae(info: ModelInfo, rounds: int, *, alone: bool = False) -> Mapping[str, float]:
    """Median seconds of what the model is for: a slider where one latent stands for the picture, otherwise a
    rebuild, beside diffusers' network of the same use (unless `alone`, or diffusers is not installed).
    """
    from studio.core.device import Device, DeviceKind
    from studio.families.vae.family import VaeFamily

    loaded = VaeFamily().load(info, Device(DeviceKind.CPU, "CPU"))
    if not loaded.spatial:
        return in_turn({SLIDER: _slider(loaded)}, rounds)
    work: dict[str, Callable[[], object]] = {REBUILD: _rebuild(loaded)}
    theirs = None if alone else _autoencoder_tiny()
    if theirs is not None:
        work[TINY] = theirs
    return in_turn(work, rounds)


def _slider(model: VaeModel) -> Callable[[], object]:
    """A latent of the prior, moved along each axis in turn, to uint8."""
    start = np.random.default_rng(0).standard_normal(model.space.dims, dtype=np.float32)
    steps: Iterator[Any] = itertools.cycle([axis.step for axis in model.space.axes] or [np.float32(0)])
    edge = model.space.factor

    def move() -> Picture:
        return _whole(model.decode((start + next(steps)).astype(np.float32), edge, edge, keep_alpha=True))

    return move


def _rebuild(model: VaeModel) -> Callable[[], object]:
    from studio.families.vae.pixels import as_seen

    picture = as_seen(_picture(), model.space.picture_channels)

    def rebuild() -> Picture:
        latent = _whole(model.encode(picture)).mean
        return _whole(model.decode(latent, EDGE, EDGE, keep_alpha=False))

    return rebuild


def _autoencoder_tiny() -> Callable[[], object] | None:
    """The same picture through a new `AutoencoderTiny`: which numbers its weights are takes no time."""
    import torch

    from studio.families.vae.pixels import to_network, to_picture

    try:
        from diffusers.models.autoencoders.autoencoder_tiny import AutoencoderTiny
    except ImportError:
        return None
    network: Any = AutoencoderTiny().eval()
    picture = _picture()

    def rebuild() -> Picture:
        with torch.inference_mode():
            latents = network.encode(to_network(picture, 3, torch.device("cpu"))).latents
            return to_picture(network.decode(latents).sample, keep_alpha=False)

    return rebuild


def _picture() -> Picture:
    """Soft shapes; what is in it makes no difference to the time."""
    y, x = np.mgrid[0:EDGE, 0:EDGE] / 60
    return np.stack([128 + 100 * np.sin(x + y * (i + 1)) for i in range(3)], 2).astype(np.uint8)


def _whole(work: Generator[None, None, T]) -> T:
    """All of it, without a rest."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


def _figures(info: ModelInfo, medians: Mapping[str, float]) -> dict[str, Any]:
    ours, theirs = medians.get(REBUILD), medians.get(TINY)
    return {
        "model": info.id,
        "seconds": {name: round(value, 5) for name, value in medians.items()},
        "ratio": round(ours / theirs, 3) if ours and theirs else None,
    }
