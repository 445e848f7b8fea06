"""Makes our weights from the files of a pack. Torch is loaded here, in the moment of need only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from studio.core.errors import UserError

if TYPE_CHECKING:
    from torch import Tensor

Converter = Callable[[Path, Path], "dict[str, Tensor]"]
"""(folder with the files of the pack, folder with what the program ships with it) -> state dict.

Every number must be copied, not computed by a sum whose last bit depends on the processor: the weights file
has one SHA-256 on all machines.
"""

MEAN = "mean.safetensors"
"""Ships with a pack whose mean latent would have to be computed: `mean_w`, (latent_dim,) float32."""


def random_face(files: Path, extras: Path) -> dict[str, Tensor]:
    """MobileStyleGAN from the OpenVINO networks of `random-face`, its mean latent from `mean.safetensors`."""
    from safetensors import torch as safetensors

    from studio.families.gan.random_face import convert_random_face

    mean: dict[str, Tensor] = cast("Any", safetensors).load_file(extras / MEAN)
    return convert_random_face(files, mean["mean_w"])


def minilm(files: Path, extras: Path) -> dict[str, Tensor]:
    """MiniLM as it is, its settings and its tokens in the same file."""
    from studio.families.embedding.minilm_files import convert_minilm

    return convert_minilm(files)


def real_esrgan(files: Path, extras: Path) -> dict[str, Tensor]:
    """Both networks of Real-ESRGAN, out of ncnn's files."""
    from studio.families.enlarging.real_esrgan import convert_real_esrgan

    return convert_real_esrgan(files)


SMOLLM2 = "SmolLM2-135M-Instruct.Q4_1.gguf"


def smollm2(files: Path, extras: Path) -> dict[str, Tensor]:
    """SmolLM2 out of its GGUF file, in the same few bits."""
    from studio.families.transformer.gguf_reading import read_gguf

    texts, tensors = read_gguf(files / SMOLLM2)
    return tensors | texts.tensors()


CONVERTERS: Mapping[str, Converter] = {
    "random-face": random_face,
    "minilm": minilm,
    "real-esrgan": real_esrgan,
    "smollm2": smollm2,
}


def converted(converter: Converter, files: Path, extras: Path) -> bytes:
    """What the converter makes of the files, as the bytes of a safetensors file.

    Raises:
        UserError: the files are not what the converter knows.
    """
    from safetensors.torch import save

    try:
        state = converter(files, extras)
    except ValueError as error:
        raise UserError(f"The fetched files are not what they should be: {error}") from None
    state = {key: tensor.contiguous() for key, tensor in state.items()}
    # One entry only: the order of several would differ from run to run, and with it the SHA-256.
    return save(state, metadata={"format": "pt"})
