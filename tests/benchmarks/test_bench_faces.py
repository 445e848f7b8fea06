"""How long the face generator takes, beside OpenVINO: figures to read, nothing is asserted about time.

    .venv/bin/pytest -m slow -s tests/benchmarks/test_bench_faces.py

Both are measured in turn in one run, so that what else the machine does falls on both. OpenVINO is held to
float32, as we are: on processors with bfloat16 it chooses that by itself, up to 50/255 off (and, without AMX,
slower).
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from studio.families.gan.mobile_stylegan import load_mobile_stylegan
from studio.families.gan.random_face import convert_random_face, latent

WARM_UP, ROUNDS = 3, 15
PREVIEW = Path(__file__).parents[2] / "models" / "faces-1024" / "preview.safetensors"


def seconds(draw: Callable[[], object]) -> float:
    start = time.perf_counter()
    draw()
    return time.perf_counter() - start


@pytest.mark.slow
@pytest.mark.pack
def test_faces_beside_openvino(face_pack: Path, tmp_path: Path) -> None:
    from safetensors.torch import save_file

    openvino = pytest.importorskip("openvino")
    save_file(convert_random_face(face_pack), tmp_path / "weights.safetensors")
    network = load_mobile_stylegan(tmp_path / "weights.safetensors", PREVIEW, "cpu")
    exact = {"INFERENCE_PRECISION_HINT": "f32"}
    theirs = openvino.Core().compile_model(face_pack / "SynthesisNetwork.xml", "CPU", exact)
    with torch.inference_mode():
        w = network.mapping(latent(0))
        styles = w[:, None].expand(-1, network.style_count, -1)
        draw = {
            f"ours {size}": lambda size=size: network.synthesis(styles, size) for size in (None, 256, 128)
        }
        draw["OpenVINO"] = lambda: theirs(w.numpy())
        times: dict[str, list[float]] = {name: [] for name in draw}
        for _ in range(WARM_UP + ROUNDS):
            for name, one in draw.items():
                times[name].append(seconds(one))
    print()
    medians = {name: statistics.median(taken[WARM_UP:]) for name, taken in times.items()}
    for name, median in medians.items():
        least = min(times[name][WARM_UP:])
        print(
            f"{name:10} median {median * 1e3:6.1f} ms, least {least * 1e3:6.1f}, {1 / median:4.1f} a second"
        )
    print(f"full picture, ours / OpenVINO, medians: {medians['ours None'] / medians['OpenVINO']:.2f}")
