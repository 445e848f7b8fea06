"""The styles the sticker model knows, and their rows in its table. No torch: forms are made from it."""

from __future__ import annotations

ANY = "any"
STYLE_ROWS = {ANY: 0, "fluent": 1, "flat": 2, "noto": 3, "clipart": 4}
"""Name -> row; “any” leaves the style open."""
STYLE_LABELS = {
    ANY: "Any",
    "fluent": "Fluent, rounded",
    "flat": "Fluent, flat",
    "noto": "Noto",
    "clipart": "Clip art",
}
