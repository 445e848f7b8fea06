"""How much memory training takes: of the graphics card when it computes there, else of the machine."""

from __future__ import annotations

import re
from pathlib import Path

import psutil
import torch

MEGABYTE = 1e6
_STATUS = Path("/proc/self/status")


def peak_megabytes(device: torch.device | None) -> float:
    """The most that was held at once, in megabytes: allocated on a CUDA device, else by the program."""
    if device is not None and device.type == "cuda":
        return torch.cuda.max_memory_allocated(device) / MEGABYTE
    return _peak_of_program() / MEGABYTE


def _peak_of_program() -> int:
    """Bytes. Not `resource.getrusage`: on Linux it counts what the program that started this one held."""
    try:
        found = re.search(r"VmHWM:\s+(\d+) kB", _STATUS.read_text(encoding="ascii"))
        if found:
            return int(found[1]) * 1024
    except (OSError, UnicodeDecodeError):
        pass  # not on Linux
    told = psutil.Process().memory_info()
    return int(getattr(told, "peak_wset", told.rss))
