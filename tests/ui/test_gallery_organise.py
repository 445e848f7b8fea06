"""Order in the window: colours, tags, collections, notes, of one thing or many; Undo takes each back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from frame_room import FrameRoom, frame_room
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from studio.core.errors import UserError
from studio.core.item import Item, Label
from studio.engine.places import Places
from studio.gallery import batches
from studio.gallery.change import Change
from studio.ui.gallery.organise.label_row import COLOURS, STEP, LabelRow
from studio.ui.gallery.organise.summary import Summary
from studio.ui.gallery.organise.tag_field import TagField, offered_tags, typed_tags
from studio.ui.long_work import LongWork
from studio.ui.theme import Theme
from studio.ui.widgets.flow_layout import FlowLayout

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def theme(places: Places) -> Theme:
    return Theme(places.resources)


# Parts -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("fo", ("fox", "forest", "arctic fox")),
        ("FOX", ("arctic fox",)),
        ("", ("fox", "owl", "arctic fox", "forest")),
        ("zebra", ()),
        (" f", ("fox", "forest", "arctic fox")),
    ],
)
def test_tags_are_offered_by_their_beginning_then_by_what_is_in_them(typed: str, offered: tuple[str, ...]):
    known = ("fox", "owl", "arctic fox", "forest", "Hero")
    assert offered_tags(known, typed, had=("hero",)) == offered


def test_commas_stand_between_tags():
    assert typed_tags(" red  fox, snow,, snow ,") == ("red fox", "snow")
    assert typed_tags(" , ") == ()


def test_a_summary_tells_all_from_some(made_item):
    one, two = made_item(rating=3, label=Label.RED, tags=("fox", "Snow")), made_item(rating=3, tags=("fox",))
    found = Summary.of((one, two))
    assert (found.count, found.rating, found.label) == (2, 3, None)
    assert dict(found.tags) == {"fox": 2, "Snow": 1}
    assert found.has("fox")
    assert not found.has("Snow")
    assert Summary.of(()) == Summary()


@pytest.fixture
def made_item():
    from dataclasses import replace
    from datetime import UTC, datetime

    from studio.core.item import ItemKind

    plain = Item(
        1, ItemKind.PICTURE, "a", "0" * 64, 1, 1, 1, "a", True, None, datetime(2026, 1, 1, tzinfo=UTC)
    )
    return lambda **others: replace(plain, **others)


def test_a_second_click_takes_the_colour_away(qtbot, theme: Theme):
    row = LabelRow(theme)
    qtbot.addWidget(row)
    given: list[Label] = []
    row.labelled.connect(given.append)
    green = QPoint(1 + STEP * COLOURS.index(Label.GREEN) + STEP // 2, 12)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=green)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=green)
    QTest.keyClick(row, Qt.Key.Key_Right)
    QTest.keyClick(row, Qt.Key.Key_Left)
    assert given == [Label.GREEN, Label.NONE, Label.RED, Label.NONE]
    row.set_value(None)
    assert row.accessibleDescription() == "Different colours"
    assert len(given) == 4


def test_words_flow_into_lines(qtbot):
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box)
    buttons = [QPushButton(f"word {n}", box) for n in range(6)]
    for button in buttons:
        flow.addWidget(button)
    wide = sum(button.sizeHint().width() for button in buttons) + 100
    assert flow.heightForWidth(wide) == buttons[0].sizeHint().height()
    assert flow.heightForWidth(wide // 3) > 2 * buttons[0].sizeHint().height()
    box.resize(wide // 3, 300)
    box.show()
    qtbot.waitExposed(box)
    assert len({button.y() for button in buttons}) > 1
    assert all(button.geometry().right() <= box.width() for button in buttons)


def test_typing_a_tag_offers_known_ones_and_return_adds(qtbot, theme: Theme):
    field = TagField(theme)
    qtbot.addWidget(field)
    field.show()
    qtbot.waitExposed(field)
    added: list[tuple[str, ...]] = []
    field.added.connect(added.append)
    field.set_known(("fox", "forest", "owl"))
    field.show_tags({"owl": 1}, 1)
    QTest.keyClicks(field.line, "fo")
    assert field.line.offered == ("fox", "forest")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert added == [("fo",)]
    QTest.keyClicks(field.line, "fo")
    popup = field.line._list
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(added) == 2)
    assert added[1] == ("forest",)
    qtbot.waitUntil(lambda: field.line.text() == "")
    QTest.keyClicks(field.line, "snow, ice")
    assert added[2] == ("snow",)
    assert field.line.text() == "ice"


# In the window ---------------------------------------------------------------------------------------


@pytest.fixture
def room(qtbot, tmp_path: Path) -> Iterator[FrameRoom]:
    with frame_room(qtbot, tmp_path / "home") as made:
        yield made


def shown(room: FrameRoom, *items: Item):
    """The details of these, picked in the Gallery tab."""
    room.window.show_tab(room.gallery_at)
    view = room.furniture.tab(room.gallery_at).view
    room.until(lambda: set(view.model().ids) >= {item.id for item in items})
    if len(items) == 1:
        view.pick(items[0].id)
    else:
        view.selectAll()
    organiser = room.furniture.right.details.organiser
    room.until(lambda: set(organiser._ids) == {item.id for item in items})
    room.until(organiser.isVisible)
    return organiser


def stored(room: FrameRoom, item: Item) -> Item:
    return room.studio.gallery.item(item.id)


def test_one_is_labelled_tagged_and_described_and_undo_takes_it_back(room: FrameRoom):
    item = room.put(1, "fox")
    organiser = shown(room, item)
    organiser.labels.labelled.emit(Label.BLUE)
    room.until(lambda: stored(room, item).label is Label.BLUE)
    QTest.keyClicks(organiser.tags.line, "hero, red fox")
    QTest.keyClick(organiser.tags.line, Qt.Key.Key_Return)
    room.until(lambda: stored(room, item).tags == ("hero", "red fox"))
    room.until(lambda: [chip.word for chip in organiser.tags.chips] == ["hero", "red fox"])
    QTest.keyClicks(organiser.note, "the best so far")
    organiser.note.flush()
    room.until(lambda: stored(room, item).note == "the best so far")
    room.until(lambda: room.context.undo.count() == 4)
    for _ in range(4):
        room.context.undo.undo()
    room.until(lambda: (stored(room, item).label, stored(room, item).tags) == (Label.NONE, ()))
    room.until(lambda: organiser.note.toPlainText() == "" and not organiser.tags.chips)
    for _ in range(4):
        room.context.undo.redo()
    room.until(lambda: stored(room, item).note == "the best so far")
    room.until(lambda: organiser.labels.value() is Label.BLUE and len(organiser.tags.chips) == 2)


def test_many_show_what_they_share_and_are_changed_in_one_step(room: FrameRoom):
    items = [room.put(seed) for seed in range(3)]
    gallery = room.studio.gallery
    gallery.tag([item.id for item in items], ["fox"])
    gallery.tag([items[0].id], ["snow"])
    organiser = shown(room, *items)
    room.until(
        lambda: (
            [(chip.word, chip.partly) for chip in organiser.tags.chips] == [("fox", False), ("snow", True)]
        )
    )
    assert not organiser.note.isVisible()
    steps = room.context.undo.count()
    organiser.tags.chips[1].wanted.emit()
    room.until(lambda: all("snow" in stored(room, item).tags for item in items))
    room.until(lambda: not any(chip.partly for chip in organiser.tags.chips))
    organiser.tags.chips[0].unwanted.emit()
    room.until(lambda: all(stored(room, item).tags == ("snow",) for item in items))
    organiser.stars.rated.emit(5)
    organiser.labels.labelled.emit(Label.RED)
    room.until(
        lambda: all((one.rating, one.label) == (5, Label.RED) for one in gallery.items([i.id for i in items]))
    )
    room.until(lambda: room.context.undo.count() == steps + 4)
    for _ in range(4):
        room.context.undo.undo()
    room.until(lambda: [stored(room, item).tags for item in items] == [("fox", "snow"), ("fox",), ("fox",)])
    assert [stored(room, item).rating for item in items] == [0, 0, 0]


def test_a_new_collection_takes_what_is_picked(room: FrameRoom):
    item = room.put(1, "fox")
    organiser = shown(room, item)
    room.furniture.operations.collect("  Best ", [item.id])
    room.until(lambda: [chip.word for chip in organiser.collections.chips] == ["Best"])
    organiser.collections.chips[0].unwanted.emit()
    room.until(lambda: not organiser.collections.chips)
    (collection,) = room.studio.gallery.collections()
    assert collection.count == 0
    room.furniture.operations.put_into(collection, [item.id])
    room.until(lambda: len(organiser.collections.chips) == 1)
    room.until(lambda: room.context.undo.count() == 3)
    room.context.undo.undo()
    room.until(lambda: not organiser.collections.chips)


def test_a_note_is_never_lost_and_what_one_types_is_never_overwritten(room: FrameRoom):
    one, two = room.put(1, "one"), room.put(2, "two")
    organiser = shown(room, one)
    note = organiser.note
    note.setFocus()
    QTest.keyClicks(note, "half a")
    room.studio.gallery.rate([one.id], 3)  # the item comes again while somebody types
    room.until(lambda: organiser.stars.value() == 3)
    assert note.toPlainText() == "half a"
    note.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(note, " thought")
    shown(room, two)  # picked before the pause was over
    room.until(lambda: stored(room, one).note == "half a thought")
    room.until(lambda: note.toPlainText() == "")
    assert stored(room, two).note == ""
    QTest.keyClicks(note, "x")
    room.furniture.right.details.hide()
    room.until(lambda: stored(room, two).note == "x")


def test_what_cannot_be_a_tag_gets_a_sentence(room: FrameRoom):
    item = room.put(1, "fox")
    organiser = shown(room, item)
    organiser.tags.added.emit(("x" * 61,))
    room.until(lambda: any("A tag may have 60" in one.text for one in room.context.messages.history))
    assert stored(room, item).tags == ()


def test_keys_give_colours_and_lead_to_the_tags_and_back(room: FrameRoom):
    items = [room.put(seed) for seed in range(2)]
    organiser = shown(room, *items)
    view = room.furniture.tab(room.gallery_at).view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_8)
    room.until(lambda: [stored(room, item).label for item in items] == [Label.GREEN, Label.GREEN])
    room.until(
        lambda: all(one.label is Label.GREEN for one in room.furniture.source.known([i.id for i in items]))
    )
    room.until(lambda: len(room.furniture.source.known([i.id for i in items])) == 2)
    QTest.keyClick(view, Qt.Key.Key_8)
    room.until(lambda: [stored(room, item).label for item in items] == [Label.NONE, Label.NONE])
    room.window.commands.side.setChecked(False)
    QTest.keyClick(view, Qt.Key.Key_T)
    assert organiser.isVisible()
    assert organiser.tags.line.hasFocus()
    QTest.keyClicks(organiser.tags.line, "hero")
    QTest.keyClick(organiser.tags.line, Qt.Key.Key_Return)
    room.until(lambda: all(stored(room, item).tags == ("hero",) for item in items))
    QTest.keyClick(organiser.tags.line, Qt.Key.Key_Escape)
    assert view.hasFocus()


def test_the_menu_is_for_all_that_are_picked_and_offers_the_collections(room: FrameRoom):
    items = [room.put(seed) for seed in range(3)]
    shelf, _ = room.studio.gallery.make_collection("Foxes & owls")
    shown(room, *items)
    tab = room.furniture.tab(room.gallery_at)
    room.until(lambda: len(room.furniture.source.known(tab.view.selected_ids())) == 3)
    room.furniture.source._items.drop(items[0].id)  # so many are picked that not all are at hand
    tab.keeper._menu(QPoint(5, 5))
    menu = next(one for one in tab.findChildren(QMenu) if one.isVisible())
    submenus = {action.text(): action.menu() for action in menu.actions() if action.menu() is not None}
    next(one for one in submenus["Colour"].actions() if one.text().startswith("Purple")).trigger()
    room.until(lambda: all(stored(room, item).label is Label.PURPLE for item in items))
    collections = submenus["Put into a collection"]
    collections.aboutToShow.emit()
    room.until(
        lambda: [one.text() for one in collections.actions()] == ["Foxes && owls", "", "New collection …"]
    )
    collections.actions()[0].trigger()
    room.until(lambda: room.studio.gallery.collections()[0].count == 3)
    assert room.studio.gallery.collections()[0].id == shelf.id
    menu.close()


def test_full_screen_gives_colours_too(room: FrameRoom):
    item = room.put(1)
    viewer = room.furniture.show_full_screen((item.id,), 0)
    room.bot.waitExposed(viewer)
    room.until(viewer.labels.isVisible)
    QTest.keyClick(viewer, Qt.Key.Key_6)
    room.until(lambda: stored(room, item).label is Label.RED)
    room.until(lambda: viewer.labels.value() is Label.RED)
    QTest.keyClick(viewer, Qt.Key.Key_6)
    room.until(lambda: stored(room, item).label is Label.NONE)
    viewer.close()


def test_a_click_on_a_tag_or_collection_shows_everything_with_it(room: FrameRoom):
    items = [room.put(seed) for seed in range(3)]
    room.studio.gallery.tag([items[0].id, items[1].id], ["fox"])
    room.studio.gallery.make_collection("Best", [items[0].id])
    organiser = shown(room, items[0])
    tab = room.furniture.tab(room.gallery_at)
    room.until(lambda: bool(organiser.tags.chips and organiser.collections.chips))
    QTest.mouseClick(organiser.tags.chips[0], Qt.MouseButton.LeftButton, pos=QPoint(14, 10))
    room.until(lambda: set(tab.model.ids) == {items[0].id, items[1].id})
    tab.view.pick(items[0].id)
    room.until(lambda: len(organiser.collections.chips) == 1)
    organiser.collections.chips[0].click()
    room.until(lambda: tab.model.ids == (items[0].id,))
    tab.view.pick(items[0].id)
    room.until(lambda: organiser.isVisible() and organiser.tags.chips[0].isVisible())
    chip = organiser.tags.chips[0]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 10, 10))
    room.until(lambda: stored(room, items[0]).tags == ())


def test_very_many_are_changed_part_by_part_and_can_be_stopped(
    room: FrameRoom, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(batches, "AT_ONCE", 2)
    ids = [room.put(seed).id for seed in range(6)]
    gallery, undo, editing = room.studio.gallery, room.context.undo, room.furniture.operations.editing

    def stopped_after_a_part(plain: Callable[..., Change]) -> Callable[..., Change]:
        def act(*args: Any) -> Change:
            editing.findChildren(LongWork)[0].stop()
            return plain(*args)

        return act

    def ratings() -> list[int]:
        return [item.rating for item in gallery.items(ids)]

    monkeypatch.setattr(gallery, "rate", stopped_after_a_part(gallery.rate))
    room.furniture.operations.rate(ids, 5)
    room.until(lambda: any("Stopped: 2 items of 6" in one.text for one in room.context.messages.history))
    assert ratings() == [5, 5, 0, 0, 0, 0]
    undo.undo()
    room.until(lambda: ratings() == [0] * 6)


def test_undo_of_very_many_goes_part_by_part_and_can_be_stopped_and_gone_on_with(
    room: FrameRoom, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(batches, "AT_ONCE", 2)
    ids = [room.put(seed).id for seed in range(6)]
    gallery, undo, editing = room.studio.gallery, room.context.undo, room.furniture.operations.editing
    told: list[tuple[int, int]] = []

    def labels() -> list[Label]:
        return [item.label for item in gallery.items(ids)]

    room.furniture.operations.label(ids, Label.RED)
    room.until(lambda: undo.count() == 1 and not editing.findChildren(LongWork))
    revert = gallery.revert

    def stopped_meanwhile(change: Change) -> Change:
        work = editing.findChildren(LongWork)[0]
        work.progressed.connect(lambda *at: told.append(at))
        work.stop()
        return revert(change)

    monkeypatch.setattr(gallery, "revert", stopped_meanwhile)
    undo.undo()
    room.until(lambda: undo.canUndo() and not editing.findChildren(LongWork))
    assert labels() == [*[Label.RED] * 4, *[Label.NONE] * 2]
    assert told == [(2, 6)]
    assert any("Stopped: 2 items of 6" in one.text for one in room.context.messages.history)
    monkeypatch.setattr(gallery, "revert", revert)
    undo.undo()
    room.until(lambda: labels() == [Label.NONE] * 6)
    undo.redo()
    room.until(lambda: labels() == [Label.RED] * 6)
    assert undo.count() == 1


def test_what_was_done_before_a_part_failed_can_be_taken_back(
    room: FrameRoom, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(batches, "AT_ONCE", 2)
    ids = [room.put(seed).id for seed in range(6)]
    gallery, undo, messages = room.studio.gallery, room.context.undo, room.context.messages
    plain = gallery.rate

    def full(some: Sequence[int], stars: int) -> Change:
        if ids[2] in some:
            raise UserError("The disk is full.")
        return plain(some, stars)

    monkeypatch.setattr(gallery, "rate", full)
    room.furniture.operations.rate(ids, 5)
    room.until(lambda: any("disk is full" in one.text for one in messages.history))
    assert any("Stopped: 2 items of 6" in one.text for one in messages.history)
    assert [item.rating for item in gallery.items(ids)] == [5, 5, 0, 0, 0, 0]
    undo.undo()
    room.until(lambda: {item.rating for item in gallery.items(ids)} == {0})
