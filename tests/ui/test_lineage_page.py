"""The graph of descent in the window: opened, walked, zoomed, and gone on from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from lineage_room import LineageRoom, lineage_room
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.core.item import Item, ItemKind
from studio.core.job import JobState
from studio.gallery.descent import Reach
from studio.ui.gallery.badges import badges_of
from studio.ui.gallery.lineage.page import LineagePage
from studio.ui.gallery.lineage.painter import chip_of
from studio.ui.gallery.lineage.words import Mark, compared, said_by, versions

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[LineageRoom]:
    with lineage_room(qtbot, tmp_path / "home") as opened:
        yield opened


@pytest.fixture
def family(room: LineageRoom) -> tuple[Item, Item, Item, Item]:
    """A text, a picture of it, a photograph, and a picture of both."""
    words = room.words("a red fox")
    fox = room.keep("fox", words)
    photograph = room.keep("garden")
    both = room.keep("fox in the garden", fox, photograph)
    return words, fox, photograph, both


def test_arrows_walk_to_parents_children_and_neighbours(room: LineageRoom, family: tuple[Item, ...]):
    words, fox, photograph, both = family
    page = room.show(both)
    seen: list[tuple[int, ...]] = []
    page.picked.connect(seen.append)
    room.key(Qt.Key.Key_Left)
    first = page.view.current
    assert first in {fox.id, photograph.id}
    room.key(Qt.Key.Key_Right)
    assert page.view.current == both.id
    page.view.pick(fox.id)
    room.key(Qt.Key.Key_Home)
    assert page.view.current == words.id
    room.key(Qt.Key.Key_End)
    assert page.view.current == both.id
    room.key(Qt.Key.Key_Right)
    assert page.view.current == both.id
    page.view.pick(fox.id)
    other = (
        Qt.Key.Key_Down
        if page.view.place_of(photograph.id).y() > page.view.place_of(fox.id).y()
        else Qt.Key.Key_Up
    )
    room.key(other)
    assert page.view.current == photograph.id
    assert seen[-1] == (photograph.id,)


def test_enter_shows_the_line_of_another_and_backspace_the_one_before(
    room: LineageRoom, family: tuple[Item, ...]
):
    words, _, _, both = family
    page = room.show(both)
    page.view.pick(words.id)
    room.key(Qt.Key.Key_Return)
    room.until(lambda: page.graph.wanted.centre == words.id)
    room.key(Qt.Key.Key_Backspace)
    room.until(lambda: page.graph.wanted.centre == both.id)
    with room.bot.waitSignal(page.closed):
        room.key(Qt.Key.Key_Backspace)


def test_this_line_leaves_cousins_out_and_is_remembered(room: LineageRoom, family: tuple[Item, ...]):
    words, fox, _, both = family
    page = room.show(fox)
    room.until(lambda: len(room.cards) == 4)
    page.head.line.click()
    room.until(lambda: room.cards == {words.id, fox.id, both.id})
    assert LineagePage(room.parts, page)._wanted.reach is Reach.LINE


def test_numbers_rate_and_undo_takes_it_back(room: LineageRoom, family: tuple[Item, ...]):
    fox = family[1]
    page = room.show(fox)
    room.until(lambda: page._item() is not None)
    room.key(Qt.Key.Key_4)
    room.until(lambda: room.studio.gallery.item(fox.id).rating == 4)
    room.until(room.context.undo.canUndo)
    room.context.undo.undo()
    room.until(lambda: room.studio.gallery.item(fox.id).rating == 0)


def test_a_click_picks_a_drag_on_the_ground_pans_and_the_wheel_zooms(
    room: LineageRoom, family: tuple[Item, ...]
):
    page = room.show(family[3])
    view = page.view
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.place_of(family[0].id).center().toPoint()
    )
    assert view.current == family[0].id
    view.set_zoom(2.0)
    before = view.horizontalScrollBar().value()
    ground = view.place_of(family[0].id).bottomLeft().toPoint() + QPoint(4, 12)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=ground)
    QTest.mouseMove(view.viewport(), ground - QPoint(60, 0))
    QTest.mouseMove(view.viewport(), ground - QPoint(120, 0))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=ground - QPoint(120, 0))
    assert view.horizontalScrollBar().value() > before
    view.set_zoom(1.5)
    at = QPointF(view.viewport().rect().center()) + QPointF(20, 10)
    fixed = view.on_canvas(at)
    view.zoom_by(1, at)
    assert (view.on_canvas(at) - fixed).manhattanLength() < 4
    view.fit()
    assert all(view.viewport().rect().contains(view.place_of(one.id).toRect()) for one in family)


def test_of_too_many_the_nearest_are_shown_and_more_when_they_are_wanted(
    room: LineageRoom, family: tuple[Item, ...]
):
    page = room.show(family[1])
    assert not page.foot.more.isVisible()
    page._want(replace(page._wanted, most=2))
    room.until(page.foot.more.isVisible)
    assert len(room.cards) == 2
    page.foot.more.click()
    room.until(lambda: len(room.cards) == 4)
    assert not page.foot.more.isVisible()


def test_variants_are_one_card_that_opens_and_folds(room: LineageRoom):
    words = room.words("a red fox")
    faces = [room.keep(f"face {seed:03}", words, request=room.face(seed)) for seed in range(4)]
    page = room.show(words)
    shown = faces[-1].id
    assert room.cards == {words.id, shown}
    card = page.view.place_of(shown)
    chip = chip_of(card, page.view.zoom).center().toPoint()
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=chip)
    room.until(lambda: len(room.cards) == 5)
    page.view.pick(faces[0].id)
    room.key(Qt.Key.Key_U)
    room.until(lambda: len(room.cards) == 2)
    assert page.view.current == shown


def test_vary_and_again_queue_brothers_and_what_comes_appears_in_the_graph(room: LineageRoom):
    words = room.words("a red fox")
    item = room.keep("face", words, request=room.face(7))
    page = room.show(item)
    room.until(page.foot.vary.isEnabled)
    room.key(Qt.Key.Key_V)
    room.key(Qt.Key.Key_A)
    room.until(lambda: len(room.studio.engine.jobs()) == 5)
    *variants, again = room.studio.engine.jobs()
    assert len({job.request.seed for job in variants} | {7}) == 5
    assert {job.request.stack_key() for job in variants} == {room.face(7).stack_key()}
    assert again.request == room.face(7)
    assert {job.parents for job in (*variants, again)} == {(words.id,)}
    (said,) = (message for message in room.context.messages.history if "4 variants" in message.text)
    assert said.action is not None
    said.action.run()
    room.until(lambda: [job.state for job in room.studio.engine.jobs()].count(JobState.CANCELLED) == 4)
    for job in variants:
        room.keep(f"face {job.request.seed:08}", words, request=job.request)
    room.until(lambda: len(page.graph.descent.kin) == 6)
    assert room.cards == {words.id, item.id}, "they are variants of each other: one card"
    assert page.view.current == item.id


def test_what_nobody_knows_how_to_make_can_be_sent_on_but_not_made_again(
    room: LineageRoom, family: tuple[Item, ...]
):
    page = room.show(family[2])
    room.until(page.foot.send.isEnabled)
    foot = page.foot
    assert not any(button.isEnabled() for button in (foot.open, foot.use, foot.again, foot.vary))
    page.foot._fill_send()
    assert "Pictures" in " ".join(action.text() for action in page.foot._send_menu.actions())


def test_the_menu_of_a_card_offers_what_applies(room: LineageRoom, family: tuple[Item, ...]):
    made = room.keep("face", request=room.face(7))
    page = room.show(made)

    def offers(item: Item) -> str:
        menu = page.menu_for(item)
        found = " ".join(action.text() for action in menu.actions())
        menu.deleteLater()
        return found

    assert all(
        words in offers(made) for words in ("Make again", "Vary", "Use these settings", "Line of descent")
    )
    assert "Vary" not in offers(family[1])
    assert "Line of descent" in offers(family[1])


def test_the_picture_of_a_card_is_kept_small_when_the_thumbnail_has_gone(
    room: LineageRoom, family: tuple[Item, ...]
):
    page = room.show(family[1])
    pictures = page.view._painter.pictures
    room.until(lambda: isinstance(room.parts.source.thumbnail(family[1].id), QImage))
    item = room.studio.gallery.item(family[1].id)
    assert pictures.picture(item, 112, 1.0) is not None
    room.parts.source._thumbnails.drop(item.id)
    assert pictures.picture(item, 112, 1.0) is not None


def test_an_item_that_is_deleted_for_good_leaves_the_graph(room: LineageRoom, family: tuple[Item, ...]):
    gallery = room.studio.gallery
    page = room.show(family[1])
    room.until(lambda: len(page.graph.descent.kin) == 4)
    gallery.trash([family[2].id])
    room.until(lambda: (room.parts.source.known((family[2].id,)) or (family[2],))[0].trashed is not None)
    assert family[2].id in room.cards, "what is in the trash is still where one came from"
    gallery.empty_trash(send=lambda path: path.unlink())
    room.until(lambda: len(page.graph.descent.kin) == 3)
    gallery.trash([family[1].id])
    with room.bot.waitSignal(page.closed):
        gallery.empty_trash(send=lambda path: path.unlink())


def test_of_four_hundred_cards_only_those_are_painted_that_are_seen(room: LineageRoom, tmp_path: Path):
    first = room.keep("first")
    items = [first]
    with room.studio.gallery.database.write() as connection:
        for number in range(2, 401):
            connection.execute(
                "INSERT INTO items (kind, path, sha256, width, height, size_bytes, name, synthetic, created)"
                " VALUES ('picture', ?, ?, 8, 8, 1, ?, 1, '2026-11-28T00:00:00.000000+00:00')",
                (f"{number}.png", f"{number:064x}", f"item {number}"),
            )
        ids = [row[0] for row in connection.execute("SELECT id FROM items ORDER BY id")]
        for at in range(1, len(ids)):
            for parent in {ids[max(0, at - 1 - at % 7)], ids[at // 2]}:
                connection.execute("INSERT INTO lineage VALUES (?, ?, 0)", (ids[at], parent))
    page = room.show(items[0])
    room.until(lambda: len(room.cards) == 400)
    room.until(lambda: page.view.painted_cards > 0)
    assert page.view.painted_cards < 100
    page.view.fit()
    page.view.grab()
    assert page.view.painted_cards == 400


def test_a_locked_window_keeps_no_picture_and_no_word_and_fetches_them_again(
    room: LineageRoom, family: tuple[Item, ...]
):
    page = room.show(family[1])
    room.until(lambda: bool(page.words.shown) and bool(page.view._painter.pictures._small))
    page.hide()
    page.forget_all()
    room.parts.source.forget_all()
    assert page.words.page.toPlainText() == ""
    assert not page.view._painter.pictures._small
    page.show()
    room.until(lambda: bool(page.words.shown) and bool(page.view._painter.pictures._small))


# --- words ---------------------------------------------------------------------------------------------
def test_versions_are_linked_and_pass_through_what_has_no_words():
    found = versions(
        (1, 2, 3, 4, 5, 6),
        {2: (1,), 3: (2,), 4: (3,), 5: (3,), 6: (5,)},
        {1: "a fox", 3: "a red fox", 4: "a red fox", 6: "a blue fox"},
    )
    assert [(one.number, one.words, one.items, one.before) for one in found] == [
        (1, "a fox", (1,), None),
        (2, "a red fox", (3, 4), 1),
        (3, "a blue fox", (6,), 2),
    ]


def test_a_difference_reads_through_and_little_in_common_is_shown_whole():
    parts = compared("a red fox in the snow", "a red fox in deep snow")
    assert "".join(text for mark, text in parts if mark is not Mark.GONE) == "a red fox in deep snow"
    assert "".join(text for mark, text in parts if mark is not Mark.CAME) == "a red fox in the snow"
    assert (Mark.GONE, "the") in parts
    assert compared("one two three", "völlig anders") == ((Mark.SAME, "völlig anders"),)


def test_the_words_of_a_line_are_shown_and_a_version_leads_to_its_item(
    room: LineageRoom, family: tuple[Item, ...]
):
    page = room.show(family[3])
    room.until(lambda: [version.words for version in page.words.shown] == ["a red fox"])
    page.words.page.anchorClicked.emit(QUrl(f"item:{family[0].id}"))
    assert page.view.current == family[0].id
    assert said_by(family[1], None) == ""


def test_every_kind_that_is_not_plain_to_see_has_its_badge(room: LineageRoom):
    item = room.keep("picture")
    shown = {kind: badges_of(replace(item, kind=kind)) for kind in ItemKind}
    assert shown[ItemKind.PICTURE] == shown[ItemKind.TEXT] == ()
    rest = [badges for kind, badges in shown.items() if kind not in {ItemKind.PICTURE, ItemKind.TEXT}]
    assert len({badge for (badge,) in rest}) == len(ItemKind) - 2
    assert all(room.context.theme.icon_file(badge).is_file() for (badge,) in rest)
    assert badges_of(replace(item, kind=ItemKind.ANIMATION, synthetic=False)) == ("film", "upload")
