"""The fonts that come with the program: the Latin one at once, the large ones after the first paint."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

FIRST = ("Inter-Regular.otf", "Inter-SemiBold.otf")
REST = ("NotoSansCJK-Regular.otf", "NotoColorEmoji.ttf")
FAMILIES = ("Inter", "Noto Sans CJK SC", "Noto Color Emoji")


def load_first(folder: Path, pixels: int) -> None:
    """The font of the window, `pixels` logical pixels high."""
    for name in FIRST:
        QFontDatabase.addApplicationFont(str(folder / name))
    font = QFont(list(FAMILIES))
    font.setPixelSize(pixels)
    # Inter's own spacing is made for print sizes; hinting would bend it
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    QApplication.setFont(font)


def load_rest(folder: Path) -> None:
    """Chinese, Japanese, Korean and emoji: what names and prompts may contain."""
    for name in REST:
        if (folder / name).is_file():
            QFontDatabase.addApplicationFont(str(folder / name))
