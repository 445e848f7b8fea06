"""The weights of a network in one file, or in several that an index names, as Hugging Face saves them."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from studio.engine.autoencoder_folders import read_config

_MAX_SHARDS = 256
MAX_INDEX_BYTES = 32 << 20


def weight_files(folder: Path, plain: str, name: str, variant: str) -> list[Path]:
    """The file of that name, or those that its index names; none where there is neither.

    Args:
        plain: the name without the variant (“model.safetensors”).
        variant: as in “.index.fp16.json”.

    Raises:
        ValueError: the index is damaged, or names files that are not in the folder.
        UserError: the index is far too large.
        OSError: it cannot be read.
    """
    if (folder / name).is_file():
        return [folder / name]
    index = folder / f"{plain}.index{variant}.json"
    if not index.is_file():
        return []
    told = read_config(index, MAX_INDEX_BYTES).get("weight_map")
    if not isinstance(told, dict):
        raise ValueError(f"“{index.name}” is damaged")  # noqa: TRY004
    named = sorted({str(one) for one in cast("dict[str, object]", told).values()})
    files = [folder / one for one in named]
    if len(files) > _MAX_SHARDS or any(Path(one).name != one for one in named):
        raise ValueError(f"“{index.name}” names files elsewhere")
    lacking = next((file.name for file in files if not file.is_file()), None)
    if lacking is not None:
        raise ValueError(f"its file “{lacking[:80]}” is missing")
    return files
