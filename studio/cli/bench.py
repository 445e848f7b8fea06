"""`quartet bench`: how fast we are, beside what a person would use instead. Ratios of one run, medians."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from studio.cli import bench_diffusion, bench_gallery, bench_text, bench_vae
from studio.cli.failures import guarded
from studio.cli.output import AsJson, print_json, print_table, say
from studio.cli.turns import RoundsOption, in_turn
from studio.core.errors import UserError

if TYPE_CHECKING:
    from studio.core.family import ModelInfo
    from studio.families.gan.generator import Generator

NETWORK = "SynthesisNetwork.xml"

OpenVinoOption = Annotated[
    Path | None,
    typer.Option(
        "--openvino", metavar="DIR", help="The pack's OpenVINO files, to be measured in turn with ours."
    ),
]


def app() -> typer.Typer:
    """One command a family."""
    group = typer.Typer(help="Measure how fast things are made on this machine.", no_args_is_help=True)
    group.command("faces")(faces)
    group.command("vae")(bench_vae.vae)
    group.command("diffusion")(bench_diffusion.diffusion)
    group.command("text")(bench_text.text)
    group.command("gallery")(bench_gallery.gallery)
    return group


@guarded
def faces(
    model: Annotated[str | None, typer.Option(metavar="ID", help="The best one if left out.")] = None,
    rounds: RoundsOption = 15,
    openvino: OpenVinoOption = None,
    as_json: AsJson = False,
) -> None:
    """Seconds a face at full size and at the sizes of live previews."""
    from studio.engine.models import ModelLibrary
    from studio.engine.places import Places
    from studio.engine.priority import let_workers_sleep
    from studio.families.gan.params import FAMILY

    let_workers_sleep()
    places = Places.default()
    library = ModelLibrary(places.bundled_models, places.models)
    info = library.get(model) if model else library.of_family(FAMILY)[0]
    medians = measure_faces(info, rounds, openvino)
    told = _figures(info, medians)
    if as_json:
        print_json(told)
        return
    rows = [(name, f"{value * 1e3:.1f} ms", f"{1 / value:.1f}") for name, value in medians.items()]
    print_table(("What", "Median", "A second"), rows, "Nothing.")
    if told["ratio"] is not None:
        say(f"The full picture takes {told['ratio']:.2f} times what OpenVINO takes.")


def measure_faces(info: ModelInfo, rounds: int, openvino: Path | None) -> Mapping[str, float]:
    """Median seconds a drawing, by what was drawn."""
    import torch

    from studio.core.device import Device, DeviceKind
    from studio.families.gan.family import GanFamily

    generator = GanFamily().load(info, Device(DeviceKind.CPU, "CPU")).generator
    with torch.inference_mode():
        w = generator.mapping(
            torch.randn(1, generator.latent_dim, generator=torch.Generator().manual_seed(0))
        )
        styles = w[:, None].expand(-1, generator.style_count, -1)
        draw: dict[str, Callable[[], object]] = {
            f"{size or generator.resolution} px": _drawing(generator, styles, size)
            for size in (None, *sorted(generator.preview_sizes, reverse=True))
        }
        if openvino is not None:
            theirs = _openvino(openvino)
            draw["OpenVINO"] = lambda: theirs(w.numpy())
        return in_turn(draw, rounds)


def _drawing(generator: Generator, styles: Any, size: int | None) -> Callable[[], object]:
    return lambda: generator.synthesis(styles, size)


def _openvino(folder: Path) -> Callable[[Any], object]:
    try:
        from openvino import Core  # pyright: ignore[reportMissingImports, reportMissingTypeStubs]
    except ImportError:
        raise UserError(
            "OpenVINO is not installed here.", "Install it with “pip install openvino”."
        ) from None
    network = folder / NETWORK
    if not network.is_file():
        raise UserError(f"There is no {NETWORK} in “{folder}”.", "Name the folder with the pack's files.")
    # By itself it takes bfloat16 where the processor has it: other pixels, and slower without AMX.
    return Core().compile_model(network, "CPU", {"INFERENCE_PRECISION_HINT": "f32"})


def _figures(info: ModelInfo, medians: Mapping[str, float]) -> dict[str, Any]:
    full = next(iter(medians.values()))
    theirs = medians.get("OpenVINO")
    return {
        "model": info.id,
        "seconds": {name: round(value, 4) for name, value in medians.items()},
        "a_second": {name: round(1 / value, 2) for name, value in medians.items()},
        "ratio": round(full / theirs, 3) if theirs else None,
    }
