"""A face generator small enough to draw hundreds of pictures a second, and what goes with it."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from studio.core.errors import UserError
from studio.core.events import Latent, Picture
from studio.core.family import ModelInfo
from studio.core.params import Params
from studio.core.request import InputRef, Request
from studio.families.gan.family import face_model
from studio.families.gan.model import FaceModel

LATENT_DIM = 16
GROUPS = {"coarse": (0, 1), "middle": (2, 3), "fine": (4, 5)}


class TinyGenerator(nn.Module):
    """Six styles, each of which paints its own soft blobs on 32 x 32 pixels; keeps `Generator`'s promises."""

    mean_w: Tensor

    def __init__(self, preview_sizes: tuple[int, ...] = (8, 16)) -> None:
        super().__init__()
        random = torch.Generator().manual_seed(7)
        self.latent_dim, self.style_count, self.resolution = LATENT_DIM, 6, 32
        self.preview_sizes = preview_sizes
        self.asked: list[tuple[int, int]] = []
        self.register_buffer("turn", torch.randn(LATENT_DIM, LATENT_DIM, generator=random) / LATENT_DIM**0.5)
        blobs = torch.randn(6 * LATENT_DIM * 3, 1, 4, 4, generator=random)
        big = functional.interpolate(blobs, size=(32, 32), mode="bicubic").view(6, LATENT_DIM, 3, 32, 32)
        self.register_buffer("blobs", big * 0.15)
        self.register_buffer("mean_w", torch.full((LATENT_DIM,), 0.25))

    def mapping(self, z: Tensor) -> Tensor:
        return functional.leaky_relu(z @ self.turn, 0.2) + 0.1

    def synthesis(self, styles: Tensor, size: int | None = None) -> Tensor:
        self.asked.append((len(styles), size or self.resolution))
        drawn = torch.einsum("nsd,sdchw->nchw", styles, self.blobs).tanh()
        return drawn if size is None else functional.adaptive_avg_pool2d(drawn, size)


class BrokenGenerator(TinyGenerator):
    """Draws nothing but NaN."""

    def synthesis(self, styles: Tensor, size: int | None = None) -> Tensor:
        return super().synthesis(styles, size) * torch.nan


class MemoryInputs:
    """`core.family.Inputs` in a dict."""

    def __init__(self) -> None:
        self._kept: dict[str, np.ndarray] = {}

    def put(self, array: np.ndarray, role: str) -> InputRef:
        sha256 = hashlib.sha256(array.tobytes() + repr(array.shape).encode()).hexdigest()
        self._kept[sha256] = array.copy()
        return InputRef(role, sha256, "image/png" if array.dtype == np.uint8 else "application/x-npy")

    def picture(self, sha256: str) -> Picture:
        return self._get(sha256).copy()

    def latent(self, sha256: str) -> Latent:
        return self._get(sha256).copy()

    def _get(self, sha256: str) -> np.ndarray:
        if sha256 not in self._kept:
            raise UserError("It is gone.")
        return self._kept[sha256]


def tiny_info(folder: Path | None = None, model_id: str = "tiny") -> ModelInfo:
    """A model that lies nowhere."""
    return ModelInfo(
        id=model_id,
        name="Tiny faces",
        family="gan",
        architecture="tiny",
        licence="CC0",
        licence_note="",
        summary="",
        folder=folder or Path("nowhere"),
        weights="weights.safetensors",
        sha256="0" * 64,
        size_bytes=0,
        resolution=32,
        bundled=True,
    )


def tiny_model(generator: TinyGenerator | None = None) -> FaceModel:
    """The generator as the family holds it."""
    return face_model(tiny_info(), generator or TinyGenerator(), GROUPS, torch.device("cpu"))


def ask(task: str, params: Params, *inputs: InputRef, seed: int = 7) -> Request:
    """A request for the tiny model."""
    return Request.make("gan", task, tiny_info().ref, seed, params, inputs)
