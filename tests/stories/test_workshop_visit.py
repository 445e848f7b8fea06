"""A visit to the Workshop: a folder that is not all pictures is learned from, the window closes on the way,
the training goes on when it opens again, and the model is judged and used.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot
from window_visit import window_at
from workshop_room import put_pictures

from studio.app import Studio
from studio.engine.places import Places
from studio.training.run_progress import Doing, RunLook
from studio.training.runs import DataSource, Learns, RunSpec, RunState
from studio.ui.session import Session
from studio.ui.tabs.pictures.tab import PicturesTab
from studio.ui.tabs.workshop.tab import WorkshopTab
from studio.ui.training.data_page import DataPage
from studio.ui.training.judging_page import JudgingPage

pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.qt_log_ignore("propagateSizeHints"),  # the offscreen platform has no window manager
]

DATA, JUDGING = 1, 2


@dataclass
class Visit:
    """The window with its Workshop in front, and whoever sits before it."""

    session: Session
    studio: Studio
    tab: WorkshopTab
    bot: QtBot

    def until(self, happens: Callable[[], object], seconds: int = 180) -> None:
        self.bot.waitUntil(lambda: bool(happens()), timeout=seconds * 1000)

    @property
    def look(self) -> RunLook:
        """The newest run, as the list shows it."""
        return self.tab.left_panel().runs.rows.looks[0]

    @property
    def learning(self) -> bool:
        """Whether its first steps are done, not only its data looked through."""
        look = self.look
        return look.state is RunState.RUNNING and look.doing is Doing.LEARNING and look.step > 0


def visiting(bot: QtBot, places: Places, story: Callable[[Visit], None]) -> None:
    """One sitting: from the opening of the window to its closing."""
    with window_at(bot, places, "workshop", WorkshopTab) as (session, tab):
        assert session.studio is not None
        story(Visit(session, session.studio, tab, bot))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Forty discs, and four files that nothing can be learned from."""
    folder = put_pictures(tmp_path / "discs", 40)
    (folder / "empty.png").touch()
    (folder / "letter.png").write_text("Dear friend, this is no picture.")
    (folder / "cut.png").write_bytes((folder / "disc-000.png").read_bytes()[:60])
    (folder / "twice.png").write_bytes((folder / "disc-001.png").read_bytes())
    return folder


def test_a_folder_becomes_a_model_although_the_window_was_closed_on_the_way(
    qtbot: QtBot, places: Places, folder: Path
) -> None:
    def begin(visit: Visit) -> None:
        tab, new = visit.tab, visit.tab.canvas().new
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(folder))])
        tab.handle_drop(mime)
        assert new.spec.name == "Discs"
        settings = {"batch": 8, "hidden": 16, "latents": 4, "pictures": 2_000_000}
        source = DataSource(folder=str(folder))
        tab.new_run(RunSpec("Discs", Learns.VAE, "textbook-vae", source, size=28, settings=settings))
        data = new.findChild(DataPage)
        assert data is not None
        visit.until(lambda: data.facts is not None)
        assert data.facts is not None
        left_out = {one.path: one.why for one in data.facts.report.dropped}
        assert set(left_out) == {"empty.png", "letter.png", "cut.png", "twice.png"}
        assert "disc-001.png" in left_out["twice.png"]
        visit.until(new.start.isEnabled)
        tab.make()
        visit.until(lambda: tab.left_panel().runs.rows.looks and visit.learning)

    steps: list[int] = []

    def go_on(visit: Visit) -> None:
        messages = visit.session.messages
        visit.until(lambda: any("interrupted" in message.text for message in messages.history))
        offer = next(message for message in messages.history if "interrupted" in message.text)
        visit.until(lambda: visit.tab.left_panel().runs.rows.looks)
        steps.append(visit.look.step)
        assert visit.look.state is RunState.PAUSED
        assert offer.action is not None
        offer.action.run()
        visit.until(lambda: visit.look.state is RunState.RUNNING and visit.look.step > steps[0])
        head = visit.tab.canvas().one.head
        visit.until(head.stop.isVisible)
        head.stop.click()
        visit.until(lambda: visit.look.state is RunState.FINISHED)
        visit.until(lambda: any("its model is ready" in message.text for message in messages.history))

        page = visit.tab.canvas().one
        page.pages.setCurrentIndex(DATA)
        data = page.page(DATA)
        assert isinstance(data, DataPage)
        visit.until(lambda: data.facts is not None)
        page.pages.setCurrentIndex(JUDGING)
        judging = page.page(JUDGING)
        assert isinstance(judging, JudgingPage)
        button = judging.unjudged.button
        assert button is not None
        visit.until(button.isVisible)
        judging.amount.setCurrentIndex(0)
        button.click()
        visit.until(lambda: judging.work.question is not None)
        visit.until(lambda: judging.work.question is None, 300)
        assert judging.work.failure is None
        visit.until(judging.report.isVisible)
        assert visit.look.run.figures

        head.open.click()
        names = [entry.name for entry in visit.session.window.entries]
        furniture = visit.session.window.furniture
        assert furniture is not None
        pictures = furniture.tab(names.index("pictures"))
        assert isinstance(pictures, PicturesTab)
        visit.until(lambda: pictures.session.model is not None and pictures.session.model.name == "Discs")
        assert visit.session.window.top.tabs.currentIndex() == names.index("pictures")

    visiting(qtbot, places, begin)
    assert steps == []
    visiting(qtbot, places, go_on)
    assert steps[0] > 0, "what was learned before the window closed is kept"
