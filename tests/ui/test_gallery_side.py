"""The left side of the Gallery tab: places to look in, and to drop things on."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from frame_room import FrameRoom, frame_room
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from studio.core.item import ItemKind, Label
from studio.gallery import batches
from studio.gallery.change import Change
from studio.gallery.gallery import Gallery
from studio.gallery.query import Query
from studio.gallery.shelves import Collection, SavedSearch, Tag
from studio.ui.gallery.mime import items_mime
from studio.ui.gallery.side.model import PlaceModel
from studio.ui.gallery.side.place import Page, Place, Section, Shelves
from studio.ui.gallery.tab import GalleryTab
from studio.ui.long_work import ProgressDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SHELVES = Shelves(
    (Collection(1, "Posters", 3), Collection(2, "Ada", 0)),
    (SavedSearch(1, "Best", "rating:5"),),
    (Tag("hero", 2),),
)


def titles(model: PlaceModel, section: Section) -> list[str]:
    top = model.index(model.sections().index(section), 0)
    return [model.index(row, 0, top).data() for row in range(model.rowCount(top))]


def test_every_list_has_its_row_and_every_row_its_list(qapp: object):
    model = PlaceModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show_shelves(SHELVES)
    assert titles(model, Section.COLLECTIONS) == ["Posters", "Ada", "New collection"]
    for query, title in (
        (Query(), "Everything"),
        (Query(collection=2), "Ada"),
        (Query(tag="hero", text="fox", rating_at_least=3), "hero"),
        (Query(label=Label.RED), "Red"),
        (Query(kind=ItemKind.TEXT), "Texts"),
        (Query(trashed=True), "Trash"),
        (Query(text="rating:5"), "Best"),
        (Query(like=7), None),
    ):
        assert model.index_of(query).data() == title
    model.show_shelves(Shelves())
    assert Section.TAGS not in model.sections()


def test_where_only_a_count_differs_rows_stay_what_they_are(qapp: object, qtbot: QtBot):
    model = PlaceModel()
    model.show_shelves(SHELVES)
    more = Shelves((Collection(1, "Poster", 4), SHELVES.collections[1]), SHELVES.searches, SHELVES.tags)
    with qtbot.assertNotEmitted(model.modelReset):
        model.show_shelves(more)
    assert titles(model, Section.COLLECTIONS)[0] == "Poster"
    with qtbot.waitSignal(model.modelReset):
        model.show_shelves(Shelves(more.collections[:1], more.searches, more.tags))


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[FrameRoom]:
    with frame_room(qtbot, tmp_path / "home") as made:
        made.window.show_tab(made.gallery_at)
        yield made


@pytest.fixture
def tab(room: FrameRoom) -> GalleryTab:
    made = room.furniture.tab(room.gallery_at)
    assert isinstance(made, GalleryTab)
    return made


def row(tab: GalleryTab, title: str) -> QModelIndex:
    """The row with this title; invalid while there is none."""
    model = tab.side.model
    for at in range(model.rowCount()):
        top = model.index(at, 0)
        for place in range(model.rowCount(top)):
            index = model.index(place, 0, top)
            if index.data() == title:
                return index
    return QModelIndex()


def click(room: FrameRoom, tab: GalleryTab, title: str) -> None:
    room.until(lambda: row(tab, title).isValid())
    view = tab.side.view
    view.scrollTo(row(tab, title))
    at = view.visualRect(row(tab, title)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def drop(tab: GalleryTab, title: str, mime: QMimeData) -> bool:
    view = tab.side.view
    at = view.visualRect(row(tab, title)).center()
    event = QDropEvent(
        QPointF(at), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    view.dropEvent(event)
    return event.isAccepted()


def place_of(tab: GalleryTab, title: str) -> Place:
    place = tab.side.model.place_at(row(tab, title))
    assert place is not None
    return place


def test_a_click_leads_to_a_collection_and_the_words_that_were_typed_stay(room: FrameRoom, tab: GalleryTab):
    fox, owl = room.put(1, "red fox"), room.put(2, "grey owl")
    room.studio.gallery.make_collection("Birds", [owl.id])
    click(room, tab, "Birds")
    room.until(lambda: tab.model.ids == (owl.id,))
    tab.filters.search.setText("fox")
    room.until(lambda: tab.model.ids == () and tab.model.query.text == "fox")
    click(room, tab, "Everything")
    room.until(lambda: tab.model.ids == (fox.id,))
    tab.filters.clear()
    room.until(lambda: len(tab.model.ids) == 2)
    assert tab.side.view.current == place_of(tab, "Everything")


def test_colours_kinds_and_the_trash_are_places(room: FrameRoom, tab: GalleryTab):
    fox, owl = room.put(1, "red fox"), room.put(2, "grey owl")
    room.studio.gallery.label([fox.id], Label.RED)
    click(room, tab, "Red")
    room.until(lambda: tab.model.ids == (fox.id,))
    click(room, tab, "Texts")
    room.until(lambda: tab.model.ids == ())
    room.studio.gallery.trash([owl.id])
    click(room, tab, "Trash")
    room.until(lambda: tab.model.ids == (owl.id,))


def test_a_saved_search_takes_its_words_with_it(room: FrameRoom, tab: GalleryTab):
    fox, owl = room.put(1, "red fox"), room.put(2, "grey owl")
    room.studio.gallery.save_search("Foxes", "fox")
    click(room, tab, "Foxes")
    room.until(lambda: tab.model.ids == (fox.id,))
    assert tab.filters.search.text() == "fox"
    assert tab.side.view.current == place_of(tab, "Foxes")
    click(room, tab, "Everything")
    room.until(lambda: tab.model.ids == (owl.id, fox.id))
    assert tab.filters.search.text() == ""


def test_items_dropped_on_a_place_go_there_and_can_be_taken_back(
    room: FrameRoom, tab: GalleryTab, tmp_path: Path
):
    gallery = room.studio.gallery
    items = [room.put(1, "red fox"), room.put(2, "grey owl")]
    collection, _ = gallery.make_collection("Animals")
    gallery.tag([items[0].id], ["hero"])
    room.until(lambda: row(tab, "hero").isValid() and row(tab, "Animals").isValid())
    mime = items_mime(items, [gallery.path(item) for item in items], tmp_path)
    assert not drop(tab, "Everything", mime)
    assert drop(tab, "Animals", mime)
    room.until(lambda: gallery.collections()[0].count == 2)
    room.until(lambda: place_of(tab, "Animals").count == 2)
    assert drop(tab, "hero", mime)
    room.until(lambda: gallery.item(items[1].id).tags == ("hero",))
    assert drop(tab, "Green", mime)
    room.until(lambda: gallery.item(items[1].id).label is Label.GREEN)
    room.until(lambda: room.context.undo.count() == 3)
    for _ in range(3):
        room.context.undo.undo()
    room.until(lambda: gallery.collections()[0].count == 0)
    assert gallery.item(items[1].id).label is Label.NONE
    assert gallery.item(items[1].id).tags == ()
    assert collection.name == "Animals"


def test_a_single_thing_dropped_on_a_colour_or_tag_shows_that_where_it_lies(
    room: FrameRoom, tab: GalleryTab, tmp_path: Path
):
    gallery = room.studio.gallery
    fox, owl = room.put(1, "red fox"), room.put(2, "grey owl")
    gallery.tag([owl.id], ["hero"])
    room.until(lambda: row(tab, "hero").isValid())
    mime = items_mime([fox], [gallery.path(fox)], tmp_path)
    assert drop(tab, "hero", mime)
    assert drop(tab, "Green", mime)
    room.until(lambda: room.context.undo.count() == 2)
    room.furniture.operations.tag([fox.id], ["sly"])
    room.until(lambda: room.context.undo.count() == 3)
    assert [message.text for message in room.context.messages.history] == []


def test_very_many_dropped_on_a_place_go_there_part_by_part_as_one_step(
    room: FrameRoom, tab: GalleryTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(batches, "AT_ONCE", 2)
    gallery, undo = room.studio.gallery, room.context.undo
    items = [room.put(seed) for seed in range(6)]
    ids = [item.id for item in items]
    gallery.make_collection("Animals")
    gallery.tag(ids[:1], ["hero"])
    room.until(lambda: row(tab, "hero").isValid() and row(tab, "Animals").isValid())
    mime = items_mime(items, [gallery.path(item) for item in items], tmp_path)
    parts: list[int] = []
    shown = threading.Event()

    def seen(plain: Callable[..., Change]) -> Callable[..., Change]:
        def act(target: Any, some: Any) -> Change:
            parts.append(max(len(one) for one in (target, some) if isinstance(one, list | tuple)))
            assert shown.wait(30)
            return plain(target, some)

        return act

    def a_bar_is_shown() -> bool:
        return any(dialog.isVisible() for dialog in room.window.findChildren(ProgressDialog))

    for name in ("put_into", "tag"):
        monkeypatch.setattr(gallery, name, seen(getattr(gallery, name)))
    for place, there in (
        ("Animals", lambda: gallery.collections()[0].count),
        ("hero", lambda: gallery.tags()[0].count),
    ):
        shown.clear()
        parts.clear()
        before = undo.count()
        assert drop(tab, place, mime)
        room.until(a_bar_is_shown)
        shown.set()
        room.until(lambda before=before: undo.count() == before + 1)
        assert parts == [2, 2, 2]
        assert there() == 6
    assert any("6 items tagged “hero”" in message.text for message in room.context.messages.history)
    undo.undo()
    undo.undo()
    room.until(lambda: gallery.collections()[0].count == 0)
    assert gallery.tags()[0].count == 1


def test_very_many_make_a_collection_and_leave_a_tag_part_by_part(
    room: FrameRoom, tab: GalleryTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(batches, "AT_ONCE", 2)
    gallery, undo = room.studio.gallery, room.context.undo
    items = [room.put(seed) for seed in range(5)]
    ids = [item.id for item in items]
    gallery.tag(ids, ["hero"])
    assert drop(tab, "New collection", items_mime(items, [gallery.path(item) for item in items], tmp_path))
    room.until(lambda: [one.count for one in gallery.collections()] == [5])
    room.until(lambda: undo.count() == 1)
    undo.undo()
    room.until(lambda: gallery.collections() == ())
    undo.redo()
    room.until(lambda: [one.count for one in gallery.collections()] == [5])
    shelving = tab.side.shelving
    for name in ("Heroine", "HEROINE"):
        shelving.rename_tag(gallery.tags()[0], name)
        room.until(lambda name=name: [(tag.name, tag.count) for tag in gallery.tags()] == [(name, 5)])
    room.until(lambda: undo.count() == 3)
    shelving.remove_tag(gallery.tags()[0])
    room.until(lambda: gallery.tags() == ())
    room.until(lambda: undo.count() == 4)
    for _ in range(3):
        undo.undo()
    room.until(lambda: [(tag.name, tag.count) for tag in gallery.tags()] == [("hero", 5)])


def test_only_places_that_take_things_let_a_drag_in(room: FrameRoom, tab: GalleryTab, tmp_path: Path):
    item = room.put(1)
    room.studio.gallery.make_collection("Ada")
    room.until(lambda: row(tab, "Ada").isValid())
    mime = items_mime([item], [room.studio.gallery.path(item)], tmp_path)

    def is_let_in(title: str, dragged: QMimeData) -> bool:
        at = tab.side.view.visualRect(row(tab, title)).center()
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QDragMoveEvent(at, Qt.DropAction.CopyAction, dragged, buttons, keys)
        tab.side.view.dragMoveEvent(event)
        return event.isAccepted()

    places = ("Everything", "Near-duplicates", "Trash", "Ada", "New collection", "Red")
    assert [is_let_in(title, mime) for title in places] == [False, False, True, True, True, True]
    assert not is_let_in("Ada", QMimeData())


def test_a_new_collection_is_named_where_it_stands(room: FrameRoom, tab: GalleryTab, tmp_path: Path):
    gallery = room.studio.gallery
    gallery.make_collection("New collection")
    item = room.put(1, "red fox")
    assert drop(tab, "New collection", items_mime([item], [gallery.path(item)], tmp_path))
    room.until(lambda: tab.side.view.state() is tab.side.view.State.EditingState)
    editor = tab.side.view.findChild(QLineEdit)
    QTest.keyClicks(editor, "Foxes")
    tab.side.model.dataChanged.emit(row(tab, "New collection 2"), row(tab, "New collection 2"))
    assert editor.text() == "Foxes"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    room.until(lambda: ("Foxes", 1) in [(one.name, one.count) for one in gallery.collections()])
    room.until(lambda: row(tab, "Foxes").isValid())


def test_a_name_that_is_taken_is_a_sentence(room: FrameRoom, tab: GalleryTab):
    gallery = room.studio.gallery
    gallery.make_collection("Ada")
    gallery.make_collection("Bea")
    room.until(lambda: row(tab, "Bea").isValid())
    assert tab.side.model.setData(row(tab, "Bea"), "Ada")
    room.until(lambda: any("already" in message.text for message in room.context.messages.history))
    assert [one.name for one in gallery.collections()] == ["Ada", "Bea"]


def test_removing_a_collection_leaves_its_items_and_goes_back_to_everything(room: FrameRoom, tab: GalleryTab):
    gallery = room.studio.gallery
    item = room.put(1, "red fox")
    room.put(2)
    gallery.make_collection("Ada", [item.id])
    click(room, tab, "Ada")
    room.until(lambda: tab.model.ids == (item.id,))
    tab.side.view.setFocus()
    QTest.keyClick(tab.side.view, Qt.Key.Key_Delete)
    room.until(lambda: gallery.collections() == ())
    room.until(lambda: len(tab.model.ids) == 2)
    room.context.undo.undo()
    room.until(lambda: [one.count for one in gallery.collections()] == [1])


def test_what_is_picked_in_a_collection_can_be_taken_out_of_it(room: FrameRoom, tab: GalleryTab):
    gallery = room.studio.gallery
    item = room.put(1, "red fox")
    gallery.make_collection("Ada", [item.id])
    click(room, tab, "Ada")
    room.until(lambda: tab.model.ids == (item.id,))
    assert not tab._take_out.isVisible()
    tab.view.pick(item.id)
    room.until(tab._take_out.isVisible)
    tab._take_out.click()
    room.until(lambda: tab.model.ids == ())
    assert gallery.ids() == (item.id,)


def test_headings_fold_and_stay_folded(room: FrameRoom, tab: GalleryTab):
    view, model = tab.side.view, tab.side.model
    top = model.index(model.sections().index(Section.KINDS), 0)
    view.scrollTo(top)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(top).center())
    assert not view.isExpanded(top)
    assert room.context.settings.text("gallery/folded") == Section.KINDS.value
    room.studio.gallery.make_collection("Ada")
    room.until(lambda: row(tab, "Ada").isValid())
    top = model.index(model.sections().index(Section.KINDS), 0)
    assert not view.isExpanded(top)


def test_menus_offer_what_a_place_allows(room: FrameRoom, tab: GalleryTab):
    gallery = room.studio.gallery
    gallery.make_collection("Ada")
    gallery.tag([room.put(1).id], ["hero"])
    room.until(lambda: row(tab, "hero").isValid() and row(tab, "Ada").isValid())
    offers = {
        title: [action.text().partition("\t")[0] for action in tab.side.menu(place_of(tab, title)).actions()]
        for title in ("Everything", "Ada", "hero", "Trash")
    }
    assert offers == {
        "Everything": [],
        "Ada": ["Rename", "Remove"],
        "hero": ["Rename", "Take this tag from everything"],
        "Trash": ["Empty the trash"],
    }
    tab.side.menu(place_of(tab, "hero")).actions()[1].trigger()
    room.until(lambda: gallery.tags() == ())


def test_the_side_can_be_put_away(room: FrameRoom, tab: GalleryTab):
    assert tab.side.isVisible()
    QTest.mouseClick(tab.filters.side, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not tab.side.isVisible()
    assert not room.context.settings.flag("gallery/side", True)


def test_walking_over_new_collection_makes_none(room: FrameRoom, tab: GalleryTab):
    room.put(1)
    index = row(tab, "New collection")
    tab.side.view.setCurrentIndex(index)
    assert room.studio.gallery.collections() == ()
    assert tab.side.model.place_at(index) == Place(Page.NEW_COLLECTION, "New collection", icon="plus")


def test_an_empty_place_says_what_to_do_and_words_can_be_looked_for_everywhere(
    room: FrameRoom, tab: GalleryTab
):
    fox = room.put(1, "red fox")
    room.studio.gallery.make_collection("Ada")
    click(room, tab, "Ada")
    room.until(tab._unfound.isVisible)
    assert "Drag things" in tab._unfound.text
    assert tab._unfound._icon == "folder"
    assert not tab._unfound.everywhere.isVisible()
    tab.filters.search.setText("fox")
    room.until(tab._unfound.everywhere.isVisible)
    assert tab._unfound._icon == "search"
    tab._unfound.everywhere.click()
    room.until(lambda: tab.model.ids == (fox.id,))
    assert tab.filters.search.text() == "fox"
    tab.filters.search.setFocus()
    QTest.keyClick(tab.filters.search, Qt.Key.Key_Escape)
    room.until(tab.view.hasFocus)


def test_how_many_are_picked_is_told_as_how_many_there_are(
    room: FrameRoom, tab: GalleryTab, monkeypatch: pytest.MonkeyPatch
):
    room.put(1)
    room.until(lambda: len(tab.model.ids) == 1)
    monkeypatch.setattr(tab.view, "selected_ids", lambda: tuple(range(49_485)))
    tab._listed()
    assert "49,485 selected" in tab._count.text()


def test_each_of_thousands_of_tags_is_found(qapp: object):
    model = PlaceModel()
    model.show_shelves(Shelves(tags=tuple(Tag(f"tag {at}", at) for at in range(5000))))
    for at in range(0, 5000, 50):
        assert model.index_of(Query(tag=f"tag {at}")).data() == f"tag {at}"


def test_a_tag_is_renamed_for_everything_at_once_and_back_in_one_step(room: FrameRoom, tab: GalleryTab):
    gallery = room.studio.gallery
    items = [room.put(seed) for seed in range(3)]
    ids = [item.id for item in items]
    gallery.tag(ids, ["hero"])
    gallery.trash(ids[2:])
    click(room, tab, "hero")
    room.until(lambda: len(tab.model.ids) == 2)
    tab.side.model.setData(row(tab, "hero"), "Heroine")
    room.until(lambda: [tag.name for tag in gallery.tags()] == ["Heroine"])
    room.until(lambda: tab.model.query.tag == "Heroine" and len(tab.model.ids) == 2)
    assert gallery.item(ids[2]).tags == ("Heroine",)
    room.until(lambda: row(tab, "Heroine").isValid())
    tab.side.model.setData(row(tab, "Heroine"), "HEROINE")
    room.until(lambda: [tag.name for tag in gallery.tags()] == ["HEROINE"])
    room.until(lambda: room.context.undo.count() == 2)
    room.context.undo.undo()
    room.context.undo.undo()
    room.until(lambda: [tag.name for tag in gallery.tags()] == ["hero"])
    assert all(gallery.item(item_id).tags == ("hero",) for item_id in ids)


def test_a_slower_look_at_what_there_is_does_not_undo_a_newer_one(
    room: FrameRoom, tab: GalleryTab, monkeypatch: pytest.MonkeyPatch
):
    side, of = tab.side, Shelves.of
    first_has_looked, first_may_tell = threading.Event(), threading.Event()

    def slow(gallery: Gallery) -> Shelves:
        found = of(gallery)
        if not first_has_looked.is_set():
            first_has_looked.set()
            assert first_may_tell.wait(30)
        return found

    monkeypatch.setattr(Shelves, "of", slow)
    side.refresh()
    assert first_has_looked.wait(30)
    made, _ = room.studio.gallery.make_collection("Foxes")
    side.refresh()
    place = Query(collection=made.id)
    room.until(lambda: side.model.index_of(place).isValid())
    side.show_query(place)
    first_may_tell.set()
    room.until(lambda: not room.context.background._under_way)
    assert side.model.index_of(place).isValid()
    assert side.collection(place) == made
