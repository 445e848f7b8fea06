"""Enlargers small enough to be asked for everything, and ways to install them or to write them for ncnn."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import save
from torch import nn

from studio.core.family import ModelInfo
from studio.core.request import InputRef, Request
from studio.engine.manifest import Manifest, Weights
from studio.families.enlarging.classic import Classic, lanczos_phases
from studio.families.enlarging.enlarger import Enlarger, Piecewise
from studio.families.enlarging.family import enlarging_model
from studio.families.enlarging.model import EnlargingModel
from studio.families.enlarging.ncnn_format import HALF, MAGIC
from studio.families.enlarging.params import ENLARGE, FAMILY, EnlargeParams, Subject
from studio.families.enlarging.rrdb import RRDBNet


def tiny_network(seed: int = 1) -> RRDBNet:
    """Two blocks of eight channels, whose numbers do not let pictures run away."""
    torch.manual_seed(seed)
    network = RRDBNet(2, 8, 4)
    nn.init.constant_(network.last.bias, 0.5)
    return network.eval().requires_grad_(False)


def tiny_info(architecture: str = "real-esrgan") -> ModelInfo:
    """A model that lies nowhere."""
    return ModelInfo(
        "tiny-enlarger", "Tiny enlarger", FAMILY, architecture, "CC0", "", "", Path("nowhere"),
        "weights.safetensors", "0" * 64, 0, 0, True,
    )  # fmt: skip


def tiny_model(photograph: Enlarger | None = None, drawing: Enlarger | None = None) -> EnlargingModel:
    """Two networks, or what is given, as the family holds them."""
    enlargers = {
        Subject.PHOTOGRAPH: photograph or tiny_network(1),
        Subject.DRAWING: drawing or tiny_network(2),
    }
    return enlarging_model(tiny_info(), enlargers, torch.device("cpu"))


def classic_model() -> EnlargingModel:
    """The filter."""
    classic = Classic(lanczos_phases())
    return tiny_model(classic, classic)


def ask(params: EnlargeParams, *inputs: InputRef) -> Request:
    """A request for the tiny model."""
    return Request.make(FAMILY, ENLARGE.name, tiny_info().ref, 0, params, inputs)


def put_tiny_enlarger(root: Path, model_id: str = "tiny-enlarger") -> ModelInfo:
    """Install both tiny networks in a folder of models, as the pack would be."""
    state = {
        f"{subject}.{name}": value
        for subject, seed in ((Subject.PHOTOGRAPH, 1), (Subject.DRAWING, 2))
        for name, value in tiny_network(seed).state_dict().items()
    }
    content = save(state)
    folder = root / model_id
    folder.mkdir(parents=True)
    (folder / "weights.safetensors").write_bytes(content)
    manifest = Manifest(
        id=model_id,
        name="Tiny enlarger",
        family=FAMILY,
        architecture="real-esrgan",
        licence="CC0",
        weights=Weights(sha256=hashlib.sha256(content).hexdigest(), size=len(content)),
    )
    (folder / "manifest.toml").write_text(manifest.to_toml(), encoding="utf-8")
    return manifest.info(folder, bundled=False)


def write_ncnn(network: RRDBNet, text_file: Path, *, half: bool = True) -> None:
    """The network as ncnn's tools write it: a line a layer, splits left out."""
    state = network.state_dict()
    lines = ["Input in 0 1 data"]
    numbers = b""

    def convolution(name: str, *, leaky: bool = False) -> None:
        nonlocal numbers
        weight, bias = state[f"{name}.weight"].numpy(), state[f"{name}.bias"].numpy()
        more = " 9=2 -23310=1,2.000000e-01" if leaky else ""
        edge = weight.shape[-1]
        lines.append(
            f"Convolution c{len(lines)} 1 1 a b 0={len(bias)} 1={edge} 4=1 5=1 6={weight.size}{more}"
        )
        raw = weight.astype("<f2" if half else "<f4").tobytes()
        numbers += struct.pack("<I", HALF if half else 0) + raw + bytes(-len(raw) % 4)
        numbers += bias.astype("<f4").tobytes()

    convolution("first")
    for i in range(len(network.blocks)):
        for j in range(3):
            for k in range(4):
                convolution(f"blocks.{i}.dense.{j}.convolutions.{k}", leaky=True)
                lines.append(f"Concat k{len(lines)} 2 1 a b c")
            convolution(f"blocks.{i}.dense.{j}.convolutions.4")
            lines.append(f"Eltwise e{len(lines)} 2 1 a b c 0=1 -23301=2,2.000000e-01,1.000000e+00")
        lines.append(f"Eltwise e{len(lines)} 2 1 a b c 0=1 -23301=2,2.000000e-01,1.000000e+00")
    convolution("body")
    lines.append("BinaryOp sum 2 1 a b c")
    for i in range(2):
        lines.append(f"Interp up{i} 1 1 a b 0=1 1=2.000000e+00 2=2.000000e+00")
        convolution(f"doublings.{i}", leaky=True)
    convolution("finish", leaky=True)
    convolution("last")
    text_file.write_text("\n".join([MAGIC, f"{len(lines)} 0", *lines, ""]), encoding="ascii")
    text_file.with_suffix(".bin").write_bytes(numbers)


def whole(work: Piecewise) -> torch.Tensor:
    """What comes of it in the end."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


def halved(state: Mapping[str, torch.Tensor]) -> dict[str, np.ndarray]:
    """What is left of the numbers in ncnn's form: weights of 16 bits, biases as they are."""
    return {
        name: value.half().numpy() if name.endswith("weight") else value.numpy()
        for name, value in state.items()
    }
