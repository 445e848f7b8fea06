"""The chart of a training run, over a folder that somebody else writes to."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.engine.places import Places
from studio.training.loop import Curve, TrainingProgress
from studio.training.run_folder import CURVE, RunFolder, parse_curve
from studio.ui.settings import Appearance
from studio.ui.theme import Theme
from studio.ui.training.chart import ORANGE
from studio.ui.training.figures import figures_of
from studio.ui.training_chart import TrainingChart
from studio.ui.wording import duration_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager


class Run:
    """Writes a run's folder as the training loop does."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "samples").mkdir(parents=True)
        self.curve = Curve(folder / CURVE)
        self.step = 0

    def learn(self, rows: int, **figures: float) -> None:
        for _ in range(rows):
            self.step += 20
            seconds = self.step * 0.5
            self.curve.add(TrainingProgress(self.step, 10_000, self.step * 16, seconds, figures))

    def draw(self, colour: str) -> Path:
        file = self.folder / "samples" / f"{self.step:07d}.png"
        Image.new("RGB", (64, 48), colour).save(file)
        return file


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme(Places.default().resources)
    theme.apply(Appearance.DARK)
    return theme


@pytest.fixture
def chart(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[TrainingChart]:
    """Looking into a folder that is not there yet; a test looks itself instead of waiting for the clock."""
    made = TrainingChart(tmp_path / "run", theme)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.view._timer.stop()
    qtbot.waitUntil(lambda: not made.view.looking)
    yield made
    made.close()


@pytest.fixture
def run(tmp_path: Path) -> Run:
    return Run(tmp_path / "run")


def look(chart: TrainingChart, bot: QtBot) -> None:
    chart.view.look()
    bot.waitUntil(lambda: not chart.view.looking)


def shown(chart: TrainingChart, name: str) -> tuple[list[float], list[float]]:
    """What a chart draws of what was learned, before any logarithm."""
    line = chart.view.plots[name]._line
    return list(line.xData), list(line.yData)


def test_an_empty_folder_says_so_until_the_run_begins_and_grows(
    chart: TrainingChart, qtbot: QtBot, tmp_path: Path
) -> None:
    """No run, then a first row, then more of them."""
    assert chart.view._pages.currentIndex() == 0
    run = Run(tmp_path / "run")
    run.learn(1, loss=2.0)
    look(chart, qtbot)
    assert chart.view._pages.currentIndex() == 1
    assert shown(chart, "loss") == ([20], [2.0])
    run.learn(3, loss=0.5)
    look(chart, qtbot)
    assert shown(chart, "loss") == ([20, 40, 60, 80], [2.0, 0.5, 0.5, 0.5])
    assert {name: words.text() for name, words in chart.view.facts.values.items()} == {
        "steps": "80",
        "images": "1,280",
        "speed": "32.0",
        "time": "40 s",
        "memory": "–",
    }
    assert chart.state.text() == "Learning"


def test_a_half_written_row_and_new_columns_disturb_nothing(
    chart: TrainingChart, run: Run, qtbot: QtBot
) -> None:
    """Held-out figures join the chart of the same name; a figure that is gone loses its chart."""
    run.learn(3, loss=1.0, perceptual=0.4, rate=0.001)
    look(chart, qtbot)
    assert list(chart.view.plots) == ["loss", "perceptual", "rate", "speed"]
    loss = chart.view.plots["loss"]
    file = run.folder / CURVE
    file.write_text(file.read_text("utf-8") + "80,1280,0.", "utf-8")
    look(chart, qtbot)
    assert shown(chart, "loss")[0] == [20, 40, 60]
    file.write_text(file.read_text("utf-8").removesuffix("80,1280,0."), "utf-8")
    run.learn(2, loss=0.9, held_out_loss=1.2, held_out_psnr=18.5, rate=0.001)
    look(chart, qtbot)
    assert list(chart.view.plots) == ["loss", "psnr", "perceptual", "rate", "speed"]
    assert chart.view.plots["loss"] is loss, "it was not made anew"
    assert list(loss._judged.xData) == [80, 100]
    assert "held out 1.2" in loss.words[1].text()
    assert chart.view.plots["psnr"].words[1].text() == "held out 18.5"
    file.unlink()
    run.step = 0
    run.learn(1, picture=1.0)
    look(chart, qtbot)
    assert "loss" not in chart.view.plots


def test_the_folder_may_vanish_and_trouble_is_said_and_forgotten(
    chart: TrainingChart, run: Run, qtbot: QtBot
) -> None:
    run.learn(2, loss=1.0)
    look(chart, qtbot)
    file = run.folder / CURVE
    file.rename(run.folder / "away.csv")
    file.mkdir()
    look(chart, qtbot)
    assert "cannot be read" in chart.view.warning.words.text()
    assert chart.view.warning.isVisible()
    assert shown(chart, "loss")[0] == [20, 40], "what was seen stays in view"
    file.rmdir()
    (run.folder / "away.csv").rename(file)
    look(chart, qtbot)
    assert not chart.view.warning.isVisible()
    file.unlink()
    look(chart, qtbot)
    assert chart.view._pages.currentIndex() == 0


def test_the_newest_sheet_is_shown_unless_somebody_went_back(
    chart: TrainingChart, run: Run, qtbot: QtBot
) -> None:
    """The scrubber stays where it was put while sheets are added, and follows again from its end."""
    seen, scrubber = chart.view.seen, chart.view.seen.scrubber

    def colour() -> str:
        return seen.sheet.image.pixelColor(5, 5).name() if not seen.sheet.image.isNull() else ""

    run.learn(1, loss=1.0)
    look(chart, qtbot)
    assert not seen.isVisible()
    run.draw("red")
    look(chart, qtbot)
    qtbot.waitUntil(lambda: colour() == "#ff0000")
    run.learn(1, loss=1.0)
    run.draw("blue")
    look(chart, qtbot)
    qtbot.waitUntil(lambda: colour() == "#0000ff")
    assert scrubber.words.text() == "Step 40"
    qtbot.keyClick(scrubber.slider, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: colour() == "#ff0000")
    run.learn(1, loss=1.0)
    run.draw("lime")
    look(chart, qtbot)
    assert (scrubber.words.text(), scrubber.slider.maximum()) == ("Step 20", 2)
    qtbot.keyClick(scrubber.slider, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: colour() == "#00ff00")
    run.learn(1, loss=1.0)
    run.draw("white")
    look(chart, qtbot)
    qtbot.waitUntil(lambda: colour() == "#ffffff")


def test_a_sheet_that_is_being_written_is_shown_when_it_is_whole(
    chart: TrainingChart, run: Run, qtbot: QtBot
) -> None:
    run.learn(1, loss=1.0)
    file = run.draw("red")
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    look(chart, qtbot)
    qtbot.waitUntil(lambda: not chart.view.seen.sheet._reading)
    assert chart.view.seen.sheet.shown is None
    file.write_bytes(whole)
    look(chart, qtbot)
    qtbot.waitUntil(lambda: chart.view.seen.sheet.shown is not None)


def test_the_files_are_read_on_another_thread(
    chart: TrainingChart, run: Run, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slow disk must not stop the window."""
    readers: list[int] = []
    read = RunFolder.look
    monkeypatch.setattr(
        RunFolder, "look", lambda folder: (readers.append(threading.get_ident()), read(folder))[1]
    )
    run.learn(1, loss=1.0)
    look(chart, qtbot)
    assert readers
    assert threading.get_ident() not in readers


def test_decades_are_drawn_logarithmically_and_signed_figures_are_not() -> None:
    def logarithmic(*values: float) -> bool:
        text = "step,loss\n" + "".join(f"{i},{value}\n" for i, value in enumerate(values))
        from studio.training.run_folder import RunCurve

        return figures_of(RunCurve(parse_curve(text)))[0].logarithmic

    assert logarithmic(2.0, 0.5, 0.01)
    assert not logarithmic(2.0, 0.5, 0.4)
    assert not logarithmic(2.0, 0.5, -0.01)
    assert not logarithmic(2.0, 0.0)


def test_over_time_and_under_the_mouse(chart: TrainingChart, run: Run, qtbot: QtBot) -> None:
    """The same rows over the time they took; the mouse reads a row."""
    run.learn(2, loss=4.0)
    run.learn(2, loss=3.0)
    look(chart, qtbot)
    chart.view.facts.over.setCurrentIndex(1)
    assert shown(chart, "loss")[0] == [10, 20, 30, 40]
    loss = chart.view.plots["loss"]
    box = loss.plot.getViewBox()
    loss._hover(box.mapViewToScene(QPointF(11.0, 3.5)))
    assert loss.words[0].text() == "at 10 s: 4"
    loss._hover(box.mapViewToScene(QPointF(38.0, 3.5)))
    assert loss.words[0].text() == "at 40 s: 3"
    assert (duration_text(59), duration_text(5400), duration_text(7200)) == ("59 s", "1 h 30 min", "2 h")


def test_colours_follow_the_appearance(chart: TrainingChart, run: Run, qtbot: QtBot, theme: Theme) -> None:
    """Blue and orange in both, told apart by every eye, on the panel's own grey."""
    run.learn(2, loss=1.0, held_out_loss=1.5)
    look(chart, qtbot)
    loss = chart.view.plots["loss"]
    for appearance in (Appearance.DARK, Appearance.LIGHT):
        theme.apply(appearance)
        assert loss._line.opts["pen"].color() == QColor(theme.colours.accent)
        assert loss._judged.opts["pen"].color() == QColor(ORANGE[theme.dark])
        corner = loss.plot.grab().toImage().pixelColor(2, 2)
        assert corner.name() == theme.colours.panel


def test_the_wheel_scrolls_the_page_and_no_menu_opens(chart: TrainingChart, run: Run, qtbot: QtBot) -> None:
    run.learn(2, loss=1.0, a=1.0, b=1.0, c=1.0, d=1.0, e=1.0, f=1.0, g=1.0, h=1.0, i=1.0)
    look(chart, qtbot)
    chart.resize(900, 400)
    QApplication.processEvents()
    plot = chart.view.plots["loss"].plot
    before = plot.getViewBox().viewRect()
    at = QPointF(60, 60)
    event = QWheelEvent(
        at,
        QPointF(plot.viewport().mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(plot.viewport(), event)
    assert not event.isAccepted(), "the page gets it"
    assert plot.getViewBox().viewRect() == before
    qtbot.mouseClick(plot.viewport(), Qt.MouseButton.RightButton, pos=at.toPoint())
    assert QApplication.activePopupWidget() is None


def test_figures_that_are_silent_for_long_leave_a_gap(chart: TrainingChart, run: Run, qtbot: QtBot) -> None:
    run.learn(20, game=1.0)
    run.learn(60, lesson=1.0)
    run.learn(20, game=1.0)
    look(chart, qtbot)
    assert np.isnan(shown(chart, "game")[1]).sum() == 1
    assert not np.isnan(shown(chart, "lesson")[1]).any()
