"""The fonts that come with the program: the Latin one at once, the large ones after the first paint."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

FIRST = ("Inter-Regular.otf", "Inter-SemiBold.otf")
REST = ("NotoSansCJK-Regular.otf", "NotoColorEmoji.ttf")
FAMILIES = ("Inter", "Noto Sans CJK SC", "Noto Color Emoji")


def load_first(folder: Path, pixels: int, *, east_asian: bool = False) -> None:
    """The font of the window.

    Args:
        folder: with the files.
        pixels: how high it is, in logical pixels.
        east_asian: the window's own words need the large font from the first paint on.
    """
    for name in (*FIRST, *REST[:1]) if east_asian else FIRST:
        QFontDatabase.addApplicationFont(str(folder / name))
    font = QFont(list(FAMILIES))
    font.setPixelSize(pixels)
    # Inter's own spacing is made for print sizes; hinting would bend it
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    QApplication.setFont(font)


def load_rest(folder: Path) -> None:
    """Chinese, Japanese, Korean and emoji: what names and prompts may contain."""
    known = set(QFontDatabase.families())
    for name, family in zip(REST, FAMILIES[1:], strict=True):
        if family not in known and (folder / name).is_file():
            QFontDatabase.addApplicationFont(str(folder / name))
