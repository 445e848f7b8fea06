"""What a run keeps of its data: squares of pictures, or texts. Reads the first of them without torch."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final, cast

from safetensors import SafetensorError, safe_open

from studio.core.events import Picture

SQUARES: Final = "prepared.safetensors"
WORKS: Final = "prepared.json"
_LARGEST = 256 << 20


def first_squares(run: Path, count: int) -> tuple[Picture, ...]:
    """Some pictures of all folders that a run learns from; none when it keeps none.

    Returns:
        uint8 (size, size, 3 or 4) each, `count` at most.
    """
    try:
        with cast("Any", safe_open(run / SQUARES, "np")) as file:
            pictures = file.get_slice("pictures")
            many = int(pictures.get_shape()[0])
            apart = max(1, many // count)  # they lie in the order of their folders
            return tuple(pictures[at : at + 1][0] for at in range(0, many, apart)[:count])
    except (OSError, SafetensorError, KeyError, ValueError, TypeError):
        return ()


def first_works(run: Path, count: int) -> tuple[tuple[str, str], ...]:
    """Name and first paragraph of the first texts that a run learns from; none when it keeps none."""
    try:
        file = run / WORKS
        if file.stat().st_size > _LARGEST:
            return ()
        told: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        return tuple((str(name), str(pieces[0])) for name, pieces in told["works"][:count] if pieces)
    except (OSError, ValueError, KeyError, TypeError):
        return ()
