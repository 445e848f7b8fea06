"""Which device does the sums. Torch is imported inside the functions: the window must not wait for it."""

from __future__ import annotations

import gc
import os
from dataclasses import dataclass
from enum import StrEnum

import psutil

from studio.core.device import Device, DeviceKind, Precision
from studio.core.errors import UserError


class DeviceChoice(StrEnum):
    """What the user asked for; AUTO takes the fastest that is there."""

    AUTO = "auto"
    CUDA = "cuda"
    MPS = "mps"
    CPU = "cpu"


@dataclass(frozen=True, slots=True)
class Memory:
    """Memory of a device, in bytes: what this program uses, and what there is."""

    used_bytes: int
    total_bytes: int


def choose_device(choice: DeviceChoice = DeviceChoice.AUTO) -> Device:
    """The device to work on.

    Raises:
        UserError: the one asked for is not there.
    """
    import torch

    if choice in {DeviceChoice.AUTO, DeviceChoice.CUDA} and torch.cuda.is_available():
        _, total = torch.cuda.mem_get_info(0)
        return Device(DeviceKind.CUDA, torch.cuda.get_device_name(0), 0, Precision.FLOAT16, total)
    if choice in {DeviceChoice.AUTO, DeviceChoice.MPS} and torch.backends.mps.is_available():
        return Device(DeviceKind.MPS, "Apple GPU", 0, Precision.FLOAT16, psutil.virtual_memory().total)
    if choice in {DeviceChoice.AUTO, DeviceChoice.CPU}:
        return cpu_device()
    raise UserError(
        f"No {choice.upper()} device answers on this machine.",
        "Choose another device in the settings, or “auto”.",
    )


def cpu_device() -> Device:
    """The processor, which is always there."""
    cores = psutil.cpu_count(logical=False) or os.cpu_count() or 1
    return Device(DeviceKind.CPU, f"{cores}-core CPU", total_bytes=psutil.virtual_memory().total)


def memory_of(device: Device) -> Memory:
    """How full a device is. Cheap enough to ask every second; on CUDA it counts what torch reserved."""
    if device.kind is DeviceKind.CUDA:
        import torch

        return Memory(torch.cuda.memory_reserved(device.index), device.total_bytes)
    return Memory(psutil.Process().memory_info().rss, device.total_bytes)


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an exception means that the device's memory is full.

    Torch raises `torch.OutOfMemoryError` on CUDA, and a plain RuntimeError on MPS and CPU.
    """
    import torch

    if isinstance(error, torch.OutOfMemoryError | MemoryError):
        return True
    text = str(error)
    return isinstance(error, RuntimeError) and (
        "out of memory" in text or "DefaultCPUAllocator: can't allocate memory" in text
    )


def free_memory() -> None:
    """Give back what is no longer used, to the device as well."""
    import torch

    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    if torch.backends.mps.is_available():
        torch.mps.empty_cache()
