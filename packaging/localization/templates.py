"""`errors.json`: the texts of errors that have parts to fill in, for the window to find them by."""

from __future__ import annotations

import json
from pathlib import Path

from localization.errors import ERRORS, find_errors
from localization.fragments import FRAGMENTS, find_fragments


def templates_text(studio: Path) -> str:
    """What stands in the file: by context, whole sentences and what is filled into them."""
    texts = {ERRORS: find_errors(studio), FRAGMENTS: find_fragments(studio)}
    templates = {context: [text for text in found if "{" in text] for context, found in texts.items()}
    return json.dumps(templates, ensure_ascii=False, indent=0) + "\n"
