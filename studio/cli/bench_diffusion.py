"""`quartet bench diffusion`: from words to a sticker, beside the same network in a loop of diffusers."""

from __future__ import annotations

import itertools
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer

from studio.cli.failures import guarded
from studio.cli.output import AsJson, print_json, print_table, say
from studio.cli.turns import RoundsOption, in_turn
from studio.core.errors import UserError

if TYPE_CHECKING:
    from torch import Tensor

    from studio.core.family import ModelInfo
    from studio.engine.models import ModelLibrary
    from studio.families.diffusion.model import DiffusionModel
    from studio.families.diffusion.params import PaintParams
    from studio.families.diffusion.sticker_painter import StickerWords

STEPS, GUIDANCE, PROMPT, STYLE = 20, 4.0, "red apple", "fluent"
OURS = f"{STEPS} DDIM steps and the picture"
THEIRS = "the same network in a diffusers loop"
DECODE = "the picture from its latents"
FIRST_SEED = 1_000


@guarded
def diffusion(
    model: Annotated[
        str | None, typer.Option(metavar="ID", help="The stickers that came with Quartet if left out.")
    ] = None,
    rounds: RoundsOption = 7,
    alone: Annotated[bool, typer.Option("--alone", help="Leave out what other programs take.")] = False,
    as_json: AsJson = False,
) -> None:
    """Seconds a sticker with guidance, the share of it that previews take, and the same by diffusers."""
    from studio.engine.models import ModelLibrary
    from studio.engine.places import Places
    from studio.engine.priority import let_workers_sleep

    let_workers_sleep()
    places = Places.default()
    library = ModelLibrary(places.bundled_models, places.models)
    info = _chosen(library, model)
    told = measure_diffusion(library, info, rounds, alone=alone)
    if as_json:
        print_json(told)
        return
    rows = [(name, f"{seconds * 1e3:.0f} ms") for name, seconds in told["seconds"].items()]
    print_table(("What", "Median"), rows, "Nothing.")
    say(f"Previews take {told['previews']:.1%} of the steps.")
    if told["ratio"] is not None:
        say(f"Quartet takes {told['ratio']:.2f} times what diffusers' loop takes.")


def _chosen(library: ModelLibrary, model: str | None) -> ModelInfo:
    from studio.families.diffusion.params import FAMILY

    models = library.of_family(FAMILY)
    info = library.get(model) if model else next(iter(models), None)
    if info is None or info.family != FAMILY:
        raise UserError("There is no diffusion model to measure.", "Name one of yours with --model.")
    return info


def measure_diffusion(
    library: ModelLibrary, info: ModelInfo, rounds: int, *, alone: bool = False
) -> dict[str, Any]:
    """Medians on the CPU, our steps with previews and all that a window is told, beside diffusers' scheduler
    with plain calls (unless `alone`, for other networks than our stickers, or without diffusers).
    """
    import torch

    from studio.core.device import Device, DeviceKind
    from studio.engine.families import FamilyRegistry
    from studio.engine.listeners import Listeners
    from studio.engine.loader import ModelLoader
    from studio.engine.settings import Settings

    families = FamilyRegistry()
    loader = ModelLoader(library, families, Settings(), Listeners())
    family = families.get(info.family)
    companions = loader.companions_of(info, on_cpu=True)
    loaded = cast("DiffusionModel", family.load(info, Device(DeviceKind.CPU, "CPU"), companions))
    ours = _Ours(loaded, family.run)
    latents = torch.zeros(1, *loaded.painter.latent_shape(0, 0))
    work: dict[str, Callable[[], object]] = {OURS: ours, DECODE: lambda: loaded.painter.decode(latents)}
    theirs = None if alone else _diffusers_loop(loaded)
    if theirs is not None:
        work[THEIRS] = theirs
    seconds = in_turn(work, rounds)
    return {
        "model": info.id,
        "threads": torch.get_num_threads(),
        "seconds": {name: round(value, 4) for name, value in seconds.items()},
        "previews": round(statistics.median(ours.previews), 4),
        "ratio": round(seconds[OURS] / seconds[THEIRS], 3) if theirs is not None else None,
    }


@dataclass
class _Ours:
    """Paints another seed each time, for steps are remembered, and notes what the previews take.

    Attributes:
        previews: share of the time from the first step to the last that no step has taken, one a painting.
    """

    model: DiffusionModel
    run: Callable[..., Any]
    previews: list[float] = field(default_factory=list)
    seeds: itertools.count[int] = field(default_factory=lambda: itertools.count(FIRST_SEED))

    def __call__(self) -> None:
        from studio.core.events import Denoised, Output, Progress
        from studio.core.request import Request
        from studio.families.diffusion.params import FAMILY, PAINT

        request = Request.make(FAMILY, PAINT.name, self.model.info.ref, next(self.seeds), _params())
        steps = spent = began = 0.0
        for event in self.run(self.model, request, None):
            match event:
                case Progress(done=0):
                    began = time.perf_counter()
                case Denoised():
                    steps += event.seconds
                    spent = time.perf_counter() - began
                case Output():
                    self.previews.append(1 - steps / spent)
                case _:
                    pass


def _params() -> PaintParams:
    from studio.families.diffusion.params import PaintParams
    from studio.families.diffusion.sampler_names import Sampler

    return PaintParams(prompt=PROMPT, style=STYLE, steps=STEPS, guidance=GUIDANCE, sampler=Sampler.DDIM)


def _diffusers_loop(model: DiffusionModel) -> Callable[[], object] | None:
    """What a pipeline of diffusers does: twice the batch, guidance, a step of the scheduler, and at the end
    the same autoencoder. No previews.
    """
    import torch

    from studio.families.diffusion.painter import Words
    from studio.families.diffusion.params import Reading
    from studio.families.diffusion.sticker_network import load_sticker_network

    if model.info.architecture != "stickers":
        return None
    try:
        from diffusers.schedulers.scheduling_ddim import DDIMScheduler
    except ImportError:
        return None
    network, painter = load_sticker_network(model.info.weights_path), model.painter
    scheduler: Any = DDIMScheduler(
        beta_schedule="squaredcos_cap_v2",
        prediction_type="v_prediction",
        timestep_spacing="trailing",
        clip_sample=False,
    )

    def paint() -> object:
        words = Words(PROMPT, "", STYLE, Reading.KNOWN_WORDS, 0, 0.0)
        read: StickerWords = painter.read(words, ())
        scheduler.set_timesteps(STEPS)
        x: Tensor = torch.randn(1, *painter.latent_shape(0, 0), generator=torch.Generator().manual_seed(0))
        with torch.inference_mode():
            for moment in scheduler.timesteps:
                signal = scheduler.alphas_cumprod[moment]
                shares = signal.sqrt().expand(2), (1 - signal).sqrt().expand(2)
                told, untold = network(torch.cat((x, x)), *shares, read.both).chunk(2)
                x = scheduler.step(untold + GUIDANCE * (told - untold), moment, x).prev_sample
            return painter.decode(x)

    return paint
