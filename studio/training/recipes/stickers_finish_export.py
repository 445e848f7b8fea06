"""From a checkpoint of the finish to a model folder: that of the painter, with the finish in its weights."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path
from typing import Any, Final, cast

from safetensors import safe_open
from safetensors.torch import save

from studio.core.family import ModelInfo
from studio.engine.manifest import MANIFEST, WEIGHTS, Weights, read_manifest
from studio.families.diffusion.sticker_finish import PREFIX, StickerFinish
from studio.training.learner import under
from studio.training.loop import CURVE, open_checkpoint
from studio.training.model_folder import write_file

NAME: Final = "stickers-finish"


def export(checkpoint: Path, painter: ModelInfo, folder: Path) -> None:
    """Write into `folder` what is in the painter's, with another finish: averaged, in half precision.

    Its curve and its newest sheet lie beside those of the painter, as `finish.csv` and `finish.png`.

    Raises TrainingError when the checkpoint is none of the finish.
    """
    tensors, _ = open_checkpoint(checkpoint, NAME)
    finish = StickerFinish()
    finish.load_state_dict(under(tensors, "average"))
    with cast(Any, safe_open(painter.weights_path, framework="pt")) as file:
        notes: dict[str, str] = file.metadata() or {}
        state = {key: file.get_tensor(key) for key in file.keys() if not key.startswith(PREFIX)}  # noqa: SIM118
    state |= {PREFIX + name: value.half().contiguous() for name, value in finish.state_dict().items()}
    content = save(state, metadata=notes)
    shutil.copytree(
        painter.folder, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns(WEIGHTS, MANIFEST)
    )
    write_file(folder / WEIGHTS, content)
    weights = Weights(sha256=hashlib.sha256(content).hexdigest(), size=len(content))
    told = read_manifest(painter.folder).model_copy(update={"weights": weights})
    write_file(folder / MANIFEST, told.to_toml().encode())
    shutil.copyfile(checkpoint.parent / CURVE, folder / "finish.csv")
    sheets = sorted((checkpoint.parent / "samples").glob("*.png"))
    shutil.copyfile(sheets[-1], folder / "finish.png")
