"""Turns the `random-face` pack (MobileStyleGAN as OpenVINO IR, pixels RGB) into our state dict.

The IR keeps the names that the network had in torch for most weights, folds the demodulation into constants
(`Mul_106_copy`, ...) and leaves the gain of each style as a scalar beside it; see `mobile_stylegan`.
"""

from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from studio.families.gan.mobile_stylegan import MobileStyleGAN, mobile_stylegan
from studio.families.gan.openvino_ir import Graph, Layer, read_ir

MEAN_SEEDS = range(1_000_000, 1_004_096)
"""The seeds of the latents over which `mean_w` is taken."""


def convert_random_face(folder: Path, mean_w: Tensor | None = None) -> dict[str, Tensor]:
    """State dict (float32) of the `MobileStyleGAN` in `folder`: {Mapping,Synthesis}Network.{xml,bin}.

    `mean_w` (latent_dim,) is computed when it is not given; its last bits then depend on the processor.

    Raises ValueError with a sentence when a file is missing, damaged or another network.
    """
    state = _mapping(read_ir(folder / "MappingNetwork.xml"))
    state |= _synthesis(read_ir(folder / "SynthesisNetwork.xml"))
    if mean_w is None:
        state["mean_w"] = torch.zeros(state["mapping_network.layers.0.weight"].shape[1])
        mean_w = mean_of_mapped(mobile_stylegan(state))
    state["mean_w"] = mean_w
    return state


def latent(seed: int, latent_dim: int = 512) -> Tensor:
    """The z (1, latent_dim) of a seed, the same on every machine."""
    return torch.from_numpy(np.random.default_rng(seed).standard_normal((1, latent_dim), dtype=np.float32))


def mean_of_mapped(network: MobileStyleGAN) -> Tensor:
    """(latent_dim,): the mean of w over `MEAN_SEEDS`, the centre that truncation pulls towards."""
    z = torch.cat([latent(seed, network.latent_dim) for seed in MEAN_SEEDS])
    return network.mapping(z).double().mean(0).float()


def _mapping(graph: Graph) -> dict[str, Tensor]:
    state: dict[str, Tensor] = {}
    for i, product in enumerate(graph.of_kind("MatMul")):
        total = graph.reader(product, "Add")
        bias = next(source for source in graph.sources(total) if source.kind == "Reshape")
        state[f"mapping_network.layers.{i}.weight"] = _tensor(graph.constant_input(product))
        state[f"mapping_network.layers.{i}.bias"] = _tensor(graph.sources(bias)[0].value)
    return state


def _synthesis(graph: Graph) -> dict[str, Tensor]:
    state = {"first.constant": _tensor(graph.constant("m.input.input"))}
    state |= _affine(graph, "m.conv1.conv", "first")
    convolutions = graph.of_kind("Convolution")
    weight, state["first.noise"] = _weight_and_noise(graph, convolutions[0])
    state |= {"first.weight": weight, "first.bias": _tensor(graph.constant("m.conv1.bias")).flatten()}
    for i in range((len(convolutions) - 2) // 2):
        for j in (1, 2):
            state |= _separable(
                graph, f"m.layers.{i}.conv{j}", f"blocks.{i}.conv{j}", convolutions[2 * i + j]
            )
        state |= _affine(graph, f"m.layers.{i}.up", f"blocks.{i}")
    last = f"m.layers.{(len(convolutions) - 2) // 2 - 1}.to_img"
    state |= _affine(graph, f"{last}.conv", "to_picture")
    state["to_picture.weight"] = _tensor(graph.constant(f"{last}.conv.weight"))
    state["to_picture.bias"] = _tensor(graph.constant(f"{last}.bias")).flatten()
    return _bands_together(state)


def _separable(graph: Graph, source: str, target: str, pointwise: Layer) -> dict[str, Tensor]:
    weight, noise = _weight_and_noise(graph, pointwise)
    return _affine(graph, f"{source}.conv", target) | {
        f"{target}.depthwise": _tensor(graph.constant(f"{source}.conv.weight_dw")).flatten(1, 2),
        f"{target}.pointwise": weight,
        f"{target}.noise": noise,
        f"{target}.bias": _tensor(graph.constant(f"{source}.bias")).flatten(),
    }


def _weight_and_noise(graph: Graph, convolution: Layer) -> tuple[Tensor, Tensor]:
    added = graph.constant_input(graph.reader(convolution, "Add"))
    return _tensor(graph.constant_input(convolution)), _tensor(added)


def _affine(graph: Graph, source: str, target: str) -> dict[str, Tensor]:
    """The affine layer from a latent to a style, its gain folded in (the wavelets' style has none)."""
    weight = _tensor(graph.constant(f"{source}.modulation.weight"))
    bias = _tensor(graph.constant(f"{source}.modulation.bias")).flatten()
    product = next(reader for reader in graph.of_kind("MatMul") if _reads(graph, reader, source))
    scaled = graph.reader(graph.reader(graph.reader(product, "Add"), "Reshape"), "Multiply")
    gains = [layer.value for layer in graph.sources(scaled) if layer.value is not None]
    gain = float(gains[0].item()) if gains else 1.0
    return {f"{target}.affine.weight": weight * gain, f"{target}.affine.bias": bias * gain}


def _reads(graph: Graph, layer: Layer, source: str) -> bool:
    return any(read.name == f"{source}.modulation.weight" for read in graph.sources(layer))


def _bands_together(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """Reorder wavelet channels from (c means, c x three details) to four bands of c, for `inverse_haar`.

    What makes wavelet channels: the last convolution before a transform, and the style that scales them.
    """
    last = max(int(name.split(".")[1]) for name in state if name.startswith("blocks."))
    makers = ["first", *(f"blocks.{i}.conv2" for i in range(last))]
    for i, maker in enumerate(makers):
        weight = f"{maker}.weight" if maker == "first" else f"{maker}.pointwise"
        for name in (weight, f"{maker}.bias", f"blocks.{i}.affine.weight", f"blocks.{i}.affine.bias"):
            state[name] = state[name][_band_order(len(state[name]))]
    for name in ("to_picture.weight", "to_picture.bias"):
        state[name] = state[name][_band_order(12)]
    return state


def _band_order(channels: int) -> Tensor:
    mean, details = torch.arange(channels // 4), torch.arange(channels // 4, channels).view(-1, 3)
    vertical, horizontal, diagonal = details.unbind(1)
    return torch.cat((mean, horizontal, vertical, diagonal))


def _tensor(value: np.ndarray | None) -> Tensor:
    if value is None or value.dtype != np.float32:
        raise ValueError("The network file holds no 32-bit numbers where the weights should be.")
    return torch.from_numpy(value.copy())
