"""Looking inside: strips, shades and layers tell what they show; only what somebody looks at is asked for."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.core.events import Alternative, Insight, Progress, Remark, Token
from studio.core.request import ModelRef, Request
from studio.core.text_tree import TextTree
from studio.engine.notices import LiveEnded, LiveStep
from studio.engine.places import Places
from studio.families.transformer.params import LookParams, WriteParams
from studio.ui.background import Background
from studio.ui.bridge import EngineBridge
from studio.ui.context import UiContext
from studio.ui.messages import Messages
from studio.ui.settings import UiSettings
from studio.ui.tabs.text.attention_page import AttentionPage
from studio.ui.tabs.text.document import TextDocument
from studio.ui.tabs.text.inside import REST_MS, SLOT, Insights, look_request
from studio.ui.tabs.text.layers_page import LayersPage
from studio.ui.tabs.text.road import Place, Road
from studio.ui.tabs.text.session import TextSession
from studio.ui.theme import Theme
from studio.ui.widgets.attention_matrix import AttentionMatrix, Chosen, attention_of, strip, without_first
from studio.ui.widgets.lens_table import LensTable, first_named, first_seen, percent, word
from studio.ui.widgets.token_shades import TokenShades, flowed, visible

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager

MODEL = ModelRef("prose", "ab" * 32)
ATTENTION = np.random.default_rng(1).dirichlet(np.ones(5), (4, 3)).astype(np.float32)


def guess(number: int, probability: float = 0.5) -> Alternative:
    return Alternative(number, f" w{number}", probability, probability)


LENS = ((guess(1), guess(2)), (guess(2), guess(7, 0.2)), (guess(7), guess(2)), (guess(7, 0.9), guess(1)))


# --- sums ----------------------------------------------------------------------------------------------
def test_the_average_is_of_what_is_not_chosen() -> None:
    assert attention_of(ATTENTION, Chosen()) == pytest.approx(ATTENTION.mean((0, 1)))
    assert attention_of(ATTENTION, Chosen(2)) == pytest.approx(ATTENTION[2].mean(0))
    assert attention_of(ATTENTION, Chosen(None, 1)) == pytest.approx(ATTENTION[:, 1].mean(0))
    assert attention_of(ATTENTION, Chosen(2, 1)) == pytest.approx(ATTENTION[2, 1])


def test_the_first_token_can_be_left_out() -> None:
    rest = without_first(np.array([0.8, 0.15, 0.05], dtype=np.float32))
    assert rest == pytest.approx([0, 0.75, 0.25])
    assert without_first(np.array([1.0, 0.0], dtype=np.float32)) == pytest.approx([0, 0])
    assert without_first(np.array([1.0], dtype=np.float32)) == pytest.approx([1])


def test_a_strip_keeps_the_strongest_of_each_part() -> None:
    weights = np.zeros(100, dtype=np.float32)
    weights[[3, 98]] = 0.2, 0.8
    assert strip(weights, 10) == pytest.approx([0.25, 0, 0, 0, 0, 0, 0, 0, 0, 1])
    assert strip(np.array([0.5, 0.5], dtype=np.float32), 4) == pytest.approx([1, 1, 1, 1])


def test_tokens_flow_into_lines() -> None:
    boxes = flowed(["a", "b\n", "c", "d", "e"], [30, 30, 30, 30, 50], 100)
    assert [(box.x, box.line) for box in boxes] == [(0, 0), (30, 0), (0, 1), (30, 1), (0, 2)]
    assert visible("a\n\t") == "a↵⇥"
    assert visible("") == "·"


def test_where_a_word_is_seen_first_and_from_where_on_it_stays() -> None:
    assert first_seen(LENS, guess(7)) == 1
    assert first_named(LENS, guess(7)) == 2
    assert first_named(LENS, guess(2)) is None
    assert first_seen(LENS, Alternative(-1, " w7", 0, 0)) == 1  # known by its text alone
    assert first_seen(LENS, guess(9)) is None
    assert (percent(0.346), percent(0.002), word(guess(3)), word(Alternative(1, " ", 0, 0))) == (
        "35 %",
        "<1 %",
        "w3",
        "␣",
    )


# --- widgets -------------------------------------------------------------------------------------------
def test_a_head_is_chosen_by_mouse_and_keys(qtbot: QtBot, places: Places) -> None:
    matrix = AttentionMatrix(Theme(places.resources))
    qtbot.addWidget(matrix)
    matrix.resize(400, 200)
    matrix.show_attention(ATTENTION)
    for chosen in (Chosen(), Chosen(0), Chosen(None, 2), Chosen(3, 2)):
        assert matrix.at(matrix.place_of(chosen).center()) == chosen
    assert matrix.at(QPointF(2, 2)) is None
    assert matrix.at(QPointF(399, 199)) is None
    with qtbot.waitSignal(matrix.chosen_changed) as told:
        at = matrix.place_of(Chosen(2, 1)).center().toPoint()
        QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=at)
    assert told.args == [Chosen(2, 1)]
    QTest.keyClick(matrix, Qt.Key.Key_Right)
    QTest.keyClick(matrix, Qt.Key.Key_Right)
    QTest.keyClick(matrix, Qt.Key.Key_Down)
    assert matrix.chosen == Chosen(3, 2)
    assert matrix.accessibleDescription() == "Layer 4, head 3"
    matrix.show_attention(ATTENTION[:2])  # a smaller model: no such layer
    assert matrix.chosen == Chosen()
    matrix.grab()


def test_tokens_are_found_under_the_mouse_and_the_strongest_is_told(qtbot: QtBot, places: Places) -> None:
    shades = TokenShades(Theme(places.resources))
    qtbot.addWidget(shades)
    shades.resize(300, 120)
    shades.show()
    shades.show_tokens(["The", " old", " fox", "\n", " ran", " home"])
    shades.show_weights(np.array([0.1, 0.1, 0.6, 0.1, 0.1], dtype=np.float32))
    assert shades.token_at(shades.place_of(2).center()) == 2
    assert "fox" in shades.accessibleDescription()
    assert "60 %" in shades.accessibleDescription()
    shades.grab()


def test_the_lens_scrolls_to_its_end_and_says_where_it_was_decided(qtbot: QtBot, places: Places) -> None:
    table = LensTable(Theme(places.resources))
    qtbot.addWidget(table)
    table.resize(240, 160)
    table.show()
    table.show_lens(LENS, guess(7))
    bar = table.horizontalScrollBar()
    assert bar.value() == bar.maximum() > 0
    assert table.accessibleDescription() == "Decided from layer 3 on"
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert bar.value() == 0
    table.grab()


# --- asking --------------------------------------------------------------------------------------------
class SilentEngine:
    """Remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[Request] = []
        self.dropped = 0

    def subscribe(self, listener: object) -> Any:
        return lambda: None

    def live(self, slot: str, request: Request) -> int:
        assert slot == SLOT
        self.asked.append(request)
        return len(self.asked)

    def drop_live(self, slot: str) -> None:
        self.dropped += 1


@pytest.fixture
def engine() -> SilentEngine:
    return SilentEngine()


@pytest.fixture
def session(engine: SilentEngine, places: Places, qtbot: QtBot) -> TextSession:
    context = UiContext(
        studio=cast("Any", SimpleNamespace(engine=engine)),
        bridge=EngineBridge(cast("Any", engine)),
        background=Background(),
        undo=QUndoStack(),
        messages=Messages(),
        settings=UiSettings(places.config / "window.ini"),
        theme=Theme(places.resources),
        run_watch=cast("Any", None),
    )
    made = TextSession(context)
    request = Request.make("transformer", "write", MODEL, 7, WriteParams(prompt="The fox"))
    tokens = tuple(Token(number, f" w{number}", 0.5, 0.5) for number in (3, 7, 9))
    tree = TextTree().typed("The fox", None).written(tokens, 1, request)
    made.look(TextDocument(model=MODEL, tree=tree))
    return made


def place(session: TextSession, at: int) -> Place:
    stretch = Road(session.document.tree).stretches[1]
    return Place(2, at, stretch.start, stretch.end, stretch.piece.tokens[at])


def insight(tokens: tuple[str, ...] = ("The", " fox", " w3", " w1", " w2", " w7")) -> Insight:
    return Insight(tokens, ATTENTION, LENS)


def test_a_token_is_asked_for_with_the_text_up_to_it(session: TextSession) -> None:
    params = look_request(session.document, place(session, 1)).params_as(LookParams)
    assert params.prompt == "The fox"
    assert params.begun == (3, 7)


def test_only_what_is_seen_is_asked_for_and_the_latest_wish_wins(
    session: TextSession, engine: SilentEngine, qtbot: QtBot
) -> None:
    insights = Insights(session)
    page = LayersPage(insights, session.context.theme)
    qtbot.addWidget(page)
    insights.point(place(session, 0))
    qtbot.wait(REST_MS + 50)
    assert engine.asked == []  # nobody looks
    page.show()
    insights.point(place(session, 1))
    insights.point(place(session, 2))
    qtbot.waitUntil(lambda: len(engine.asked) == 1)
    assert engine.asked[0].params_as(LookParams).begun == (3, 7, 9)
    page.hide()
    assert engine.dropped == 1
    assert not insights.working


def test_both_views_show_what_came_and_what_is_known_is_not_asked_again(
    session: TextSession, engine: SilentEngine, qtbot: QtBot
) -> None:
    insights = Insights(session)
    attention = AttentionPage(insights, session.context.theme)
    layers = LayersPage(insights, session.context.theme)
    for page in (attention, layers):
        qtbot.addWidget(page)
        page.resize(700, 240)
        page.show()
    insights.point(place(session, 1))
    qtbot.waitUntil(lambda: len(engine.asked) == 1)
    assert attention.stop.isVisible()
    told = session.context.bridge.live_step
    told.emit(LiveStep(SLOT, 1, Progress(1, 8)))
    assert attention.busy.maximum() == 8
    told.emit(LiveStep(SLOT, 99, insight(("another",))))  # of an older wish
    told.emit(LiveStep(SLOT, 1, insight()))
    session.context.bridge.live_ended.emit(LiveEnded(SLOT, 1))
    assert "w7" in attention.what.text()
    assert len(attention.shades.boxes) == 6
    assert layers.table.named == 2
    attention.choose(1, 2)
    assert attention.what.text().startswith("Layer 2, head 3")
    attention.first.setChecked(True)
    insights.point(place(session, 2))
    qtbot.waitUntil(lambda: len(engine.asked) == 2)
    insights.point(place(session, 1))
    qtbot.waitUntil(lambda: not insights.working)
    assert len(engine.asked) == 2
    assert insights.insight is not None
    assert insights.insight.tokens[-1] == " w7"


def test_a_failure_is_a_sentence_and_can_be_tried_again(
    session: TextSession, engine: SilentEngine, qtbot: QtBot
) -> None:
    insights = Insights(session)
    page = AttentionPage(insights, session.context.theme)
    qtbot.addWidget(page)
    page.show()
    assert "caret" in page.nothing.text()
    insights.point(place(session, 1))
    qtbot.waitUntil(lambda: len(engine.asked) == 1)
    session.context.bridge.live_ended.emit(LiveEnded(SLOT, 1, "There is nothing before this token."))
    assert page.nothing.text() == "There is nothing before this token."
    QTest.mouseClick(page.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(engine.asked) == 2)
    QTest.mouseClick(page.stop, Qt.MouseButton.LeftButton)
    assert engine.dropped == 1


def test_a_model_without_attention_says_so(session: TextSession, engine: SilentEngine, qtbot: QtBot) -> None:
    insights = Insights(session)
    page = AttentionPage(insights, session.context.theme)
    qtbot.addWidget(page)
    page.show()
    insights.point(place(session, 1))
    qtbot.waitUntil(lambda: len(engine.asked) == 1)
    empty = np.zeros((0, 0, 5), dtype=np.float32)
    session.context.bridge.live_step.emit(LiveStep(SLOT, 1, Insight(insight().tokens, empty, LENS)))
    session.context.bridge.live_step.emit(LiveStep(SLOT, 1, Remark("It keeps its attention to itself.")))
    assert page.none.isVisible()
    assert page.what.text() == "It keeps its attention to itself."


def test_a_token_that_is_gone_is_not_asked_for(
    session: TextSession, engine: SilentEngine, qtbot: QtBot
) -> None:
    insights = Insights(session)
    page = LayersPage(insights, session.context.theme)
    qtbot.addWidget(page)
    insights.point(place(session, 2))
    session.look(TextDocument(model=MODEL, tree=session.document.tree.pruned(2)))
    page.show()
    qtbot.waitUntil(lambda: insights.place is None)
    assert engine.asked == []
