"""Words under a picture, and the light that falls where the picture looked at them."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.core.events import AttentionMap
from studio.engine.places import Places
from studio.ui.theme import Theme
from studio.ui.widgets.attention_overlay import AttentionOverlay
from studio.ui.widgets.pixels import to_picture

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager


def corner(rows: slice, columns: slice, word: str) -> AttentionMap:
    weights = np.zeros((16, 16), np.float32)
    weights[rows, columns] = 0.4
    return AttentionMap(word, weights)


MAPS = (corner(slice(0, 8), slice(0, 8), "red"), corner(slice(8, 16), slice(8, 16), "fox"))


@pytest.fixture
def overlay(qtbot: QtBot, places: Places) -> AttentionOverlay:
    made = AttentionOverlay(Theme(places.resources))
    qtbot.addWidget(made)
    made.resize(300, 350)
    made.show()
    qtbot.waitExposed(made)
    made.show_step(picture(), MAPS)
    return made


def picture() -> QImage:
    image = QImage(128, 128, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.gray)
    return image


def brightness(overlay: AttentionOverlay) -> tuple[float, float]:
    """Of the picture's upper left and lower right."""
    seen = to_picture(overlay.picture.grab().toImage())[..., :3].astype(float)
    height, width = seen.shape[:2]
    quarter = min(height, width) // 4
    middle = (height // 2, width // 2)

    def around(row: int, column: int) -> float:
        return seen[row - 8 : row + 8, column - 8 : column + 8].mean()

    return around(middle[0] - quarter, middle[1] - quarter), around(middle[0] + quarter, middle[1] + quarter)


def test_the_picture_is_untouched_until_a_word_is_looked_at(overlay: AttentionOverlay) -> None:
    assert [chip.text() for chip in overlay.words.chips] == ["red", "fox"]
    assert brightness(overlay) == pytest.approx((160, 160), abs=2)
    QTest.mouseClick(overlay.words.chips[0], Qt.MouseButton.LeftButton)
    lit, dark = brightness(overlay)
    assert lit > 2 * dark
    QTest.mouseClick(overlay.words.chips[0], Qt.MouseButton.LeftButton)
    assert brightness(overlay) == pytest.approx((160, 160), abs=2)


def test_hovering_looks_and_leaving_goes_back_to_the_chosen_word(overlay: AttentionOverlay) -> None:
    told: list[int | None] = []
    overlay.word_shown.connect(told.append)
    overlay.words.choose(0)
    chip, at = overlay.words.chips[1], QPointF(3, 3)
    QApplication.sendEvent(chip, QEnterEvent(at, at, QPointF(chip.mapToGlobal(QPoint(3, 3)))))
    assert overlay.picture.lit is MAPS[1]
    QApplication.sendEvent(chip, QEvent(QEvent.Type.Leave))
    assert overlay.picture.lit is MAPS[0]
    assert told == [0, 1, 0]


def test_a_chosen_word_stays_chosen_from_step_to_step(overlay: AttentionOverlay) -> None:
    overlay.words.choose(1)
    later = (corner(slice(0, 4), slice(0, 4), "red"), corner(slice(4, 8), slice(4, 8), "fox"))
    overlay.show_step(picture(), later)
    assert overlay.picture.lit is later[1]
    overlay.show_step(picture(), (corner(slice(0, 4), slice(0, 4), "owl"),))
    assert overlay.picture.lit is None


def test_a_model_without_maps_shows_no_words(overlay: AttentionOverlay) -> None:
    overlay.words.choose(1)
    overlay.show_step(picture(), ())
    assert not overlay.words.isVisible()
    assert overlay.picture.lit is None
    assert brightness(overlay) == pytest.approx((160, 160), abs=2)
