"""Where a text of the command line ends up: in a file that was asked for, and what Ctrl+C leaves of it."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from studio.core.events import Token
from studio.core.family import ModelInfo
from studio.core.params import SEED_LIMIT
from studio.core.request import Request
from studio.families.transformer.params import WRITE, Form, WriteParams

if TYPE_CHECKING:
    from studio.app import Studio
    from studio.core.item import Item

WORDS = frozenset({".txt", ".md"})
"""Suffixes by which `--out` is a file and no folder."""


def is_file_for_words(out: Path) -> bool:
    """Whether `--out` names a file for the words alone."""
    return out.suffix.lower() in WORDS and not out.is_dir()


def write_words(texts: Sequence[str], path: Path) -> None:
    """The words of texts in one file; a file that is there already is replaced.

    Raises:
        UserError: it cannot be written; no half file is left.
    """
    from studio.gallery.complaints import disk_errors

    part = path.parent / f".{secrets.token_hex(8)}.part"
    with disk_errors(f"“{path.name}” could not be written"):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            part.write_text("\n\n".join(text.rstrip("\n") for text in texts) + "\n", encoding="utf-8")
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise


def keep_begun(studio: Studio, info: ModelInfo, request: Request, tokens: Sequence[Token]) -> Item | None:
    """Keep the text that was being written when it was stopped, with the request that writes just so much.

    Args:
        tokens: all that was told; the last ones are those of the text that was stopped.

    Raises:
        UserError: the disk is full or the gallery read-only.
    """
    from studio.families.transformer.prompting import conversation_text
    from studio.families.transformer.spelling import whole
    from studio.gallery.record import NewItem

    if request.task != WRITE.name or not tokens:
        return None
    index = tokens[-1].index
    own = [token for token in tokens if token.index == index]
    params = request.params_as(WriteParams)
    written = "".join(token.text for token in own)
    chat = params.form is Form.CHAT
    text = conversation_text(params, written) if chat else whole(params.prompt) + written
    if not text.strip():
        return None
    so_much = replace(params, count=1, max_tokens=len(own))
    alone = request.with_seed((request.seed + index) % SEED_LIMIT).with_params(so_much)
    return studio.gallery.save_text(text, None, NewItem(name="", request=alone, model_name=info.name))
