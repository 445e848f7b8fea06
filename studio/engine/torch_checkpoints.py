"""Opens a PyTorch checkpoint without running anything in it.

A checkpoint is a zip archive with a pickle inside, and a pickle can call whatever it names. So before torch
is asked (with `weights_only=True`, which has a list of its own), the names in the pickle are compared with
the few that a dict of tensors needs, and the archive is measured: what is small on the disk must not become
large in memory.
"""

from __future__ import annotations

import pickletools
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from studio.core.errors import UserError
from studio.engine.sniffing import TensorEntry

if TYPE_CHECKING:
    from torch import Tensor

MAX_CHECKPOINT_BYTES = 2 << 30
MAX_PICKLE_BYTES = 4 << 20
MAX_ENTRIES = 20_000
REMEDY = "Ask for it as a .safetensors file."

_HARMLESS = frozenset(
    {
        "collections OrderedDict",
        "torch._utils _rebuild_tensor",
        "torch._utils _rebuild_tensor_v2",
        "torch._utils _rebuild_tensor_v3",
        "torch._utils _rebuild_parameter",
        "torch.storage UntypedStorage",
        *(f"torch {kind}Storage" for kind in ("Float", "Double", "Half", "BFloat16", "Long", "Int", "Short")),
        *(f"torch {kind}Storage" for kind in ("Char", "Byte", "Bool")),
        *(f"torch {dtype}" for dtype in ("float8_e4m3fn", "float8_e5m2", "float16", "bfloat16", "float32")),
    }
)
_CALLS_BY_NAME = frozenset({"STACK_GLOBAL", "INST", "EXT1", "EXT2", "EXT4"})
_INSIDE = ("state_dict", "model_state_dict", "model", "params_ema", "params")
"""Where trainers put the tensors, beside the number of the epoch and the like."""


def read_checkpoint(path: Path) -> tuple[dict[str, TensorEntry], dict[str, Tensor]]:
    """The tensors of a checkpoint, on the CPU wherever they were saved, with their types and shapes.

    Raises:
        UserError: it holds something else than tensors, or is too large, or damaged.
        OSError: it cannot be read.
    """
    _check_archive(path)
    import torch

    try:
        loaded: object = torch.load(path, map_location="cpu", weights_only=True)
    except (OSError, MemoryError):
        raise
    except Exception as error:  # whatever a forged archive makes torch stumble over
        raise _damaged(path) from error
    state = dict(_tensors(loaded))
    entries: dict[str, TensorEntry] = {}
    for name, tensor in state.items():
        if tensor.layout != torch.strided or tensor.is_quantized or tensor.device.type != "cpu":
            raise UserError(
                f"“{path.name}” holds tensors of a kind that is not supported, “{name[:60]}”.", REMEDY
            )
        entries[name] = TensorEntry(_dtype_name(tensor), tuple(tensor.shape))
    # A tensor may be a view that repeats a few bytes without end.
    if sum(tensor.nbytes for tensor in state.values()) > 2 * path.stat().st_size:
        raise _damaged(path)
    return entries, state


def _check_archive(path: Path) -> None:
    size = path.stat().st_size
    if size > MAX_CHECKPOINT_BYTES:
        raise UserError(
            f"“{path.name}” is a PyTorch checkpoint of more than {MAX_CHECKPOINT_BYTES >> 30} GB;"
            " it was not opened.",
            REMEDY,
        )
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            packed = any(entry.compress_type != zipfile.ZIP_STORED for entry in entries)
            if len(entries) > MAX_ENTRIES or packed or sum(entry.file_size for entry in entries) > size:
                raise _damaged(path)
            pickles = [entry for entry in entries if entry.filename.endswith(".pkl")]
            if any("/code/" in entry.filename for entry in entries):
                raise UserError(f"“{path.name}” is a TorchScript program; it was not opened.", REMEDY)
            if len(pickles) != 1 or pickles[0].file_size > MAX_PICKLE_BYTES:
                raise _damaged(path)
            text = archive.read(pickles[0])
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, RuntimeError):
        raise _damaged(path) from None
    _check_pickle(path, text)


def _check_pickle(path: Path, text: bytes) -> None:
    try:
        for code, argument, _ in pickletools.genops(text):
            named = str(argument) if code.name == "GLOBAL" else code.name
            if (code.name == "GLOBAL" and named not in _HARMLESS) or code.name in _CALLS_BY_NAME:
                raise UserError(
                    f"“{path.name}” is a PyTorch checkpoint (a Python pickle) that holds more than tensors,"
                    f" “{named[:60].replace(' ', '.')}”; it was not opened.",
                    REMEDY,
                )
    except (ValueError, IndexError, EOFError, OverflowError):
        raise _damaged(path) from None


def _tensors(loaded: object) -> Iterator[tuple[str, Tensor]]:
    """The tensors of a state dict, or of the one inside it."""
    import torch

    if not isinstance(loaded, Mapping):
        return
    found = cast("Mapping[Any, Any]", loaded)
    inner = next((found[key] for key in _INSIDE if isinstance(found.get(key), Mapping)), found)
    for name, value in inner.items():
        if isinstance(name, str) and isinstance(value, torch.Tensor):
            yield name, value.detach()


def _dtype_name(tensor: Tensor) -> str:
    import torch

    names = {
        torch.float64: "F64",
        torch.float32: "F32",
        torch.float16: "F16",
        torch.bfloat16: "BF16",
        torch.float8_e4m3fn: "F8_E4M3",
        torch.float8_e5m2: "F8_E5M2",
    }
    return names.get(tensor.dtype, str(tensor.dtype).removeprefix("torch."))


def _damaged(path: Path) -> UserError:
    return UserError(f"“{path.name}” is a damaged PyTorch checkpoint.", REMEDY)
