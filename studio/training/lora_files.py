"""The LoRA file that comes of a run: named after it, and put on the user's shelf. No torch."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from studio.engine.loras import LoraFile, LoraShelf
from studio.training.naming import put_run_into_card
from studio.training.runs import Run, write_json_text

LORA_FILE: Final = "lora.safetensors"
ADOPTED: Final = "adopted.txt"
"""In the folder of a run: the SHA-256 of the LoRA that was taken from it last."""


def call_lora(folder: Path, run: Run) -> None:
    """Give the file in `folder` the name of the run, and write the run into the card beside it.

    Raises:
        OSError: it cannot be written.
    """
    (folder / LORA_FILE).rename(folder / f"{lora_name(run)}.safetensors")
    put_run_into_card(folder, run)


def lora_name(run: Run, called: str | None = None) -> str:
    """What the file of a run is called; or was, when the run was called otherwise."""
    name = run.spec.name if called is None else called
    return re.sub(r"[^\w .()+-]+", "-", name).strip(" .")[:100] or run.spec.recipe


def adopt_lora(run: Run, shelf: LoraShelf) -> LoraFile | None:
    """Put the LoRA of a run on the shelf; an earlier one of the same run gives way. Blocks.

    Returns:
        What stands there now; None when the run has made none.

    Raises:
        UserError: it cannot be copied there.
    """
    if run.lora_file is None:
        return None
    before = read_adopted(run)
    earlier = next((one for one in shelf.all() if one.sha256 == before), None)
    added = shelf.add(run.lora_file)
    if earlier is not None and earlier.sha256 != added.sha256:
        shelf.remove(earlier.sha256)
    write_json_text(run.folder / ADOPTED, added.sha256)
    return added


def read_adopted(run: Run) -> str:
    """The SHA-256 of the LoRA that was taken from a run last; empty when none was."""
    try:
        return (run.folder / ADOPTED).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""
