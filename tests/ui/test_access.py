"""Whoever sees nothing or has no mouse: every part has a name, and everything that is clicked has a key."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

import pytest
from frame_room import FrameRoom, frame_room
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QStackedWidget,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from studio.core.item import Label
from studio.ui.gallery.export.options import Goal
from studio.ui.gallery.tab import GalleryTab
from studio.ui.gallery.views.columns import COLUMNS
from studio.ui.gallery.views.timeline import HEADING, TimelineList
from studio.ui.widgets.picture_view import PictureView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PARTS = (
    QAbstractButton,
    QComboBox,
    QAbstractSpinBox,
    QAbstractSlider,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QAbstractItemView,
    QTabBar,
)
INSIDE_OTHERS = (QLineEdit, QComboBox, QAbstractSpinBox, QTabBar)
SPEAK_FOR_THEMSELVES = (QLabel, QScrollArea, QStackedWidget, QHeaderView, QScrollBar)
OTHER_WAYS = {
    "RowHead": "the box “Order” sorts too",
    "Scrubber": "the list beside it follows Page Up, Home and the arrows",
    "JobColumn": "each waiting job has the buttons Earlier and Later",
    "ComparedPicture": "the window around it moves and magnifies all with the arrows, +, - and Z",
    "AlternativesCard": "it takes the focus when it was opened with a key",
    "FramingView": "takes the focus as soon as there is something to move",
}
"""Parts that hear the mouse and take no focus, and how one does the same with keys."""


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[FrameRoom]:
    with frame_room(qtbot, tmp_path / "home") as made:
        yield made


def parts_of(root: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in root.findChildren(QWidget)
        if not widget.objectName().startswith("qt_")
        and not isinstance(widget.parentWidget(), INSIDE_OTHERS)
        and not type(widget.parentWidget()).__name__.startswith("QComboBox")
        and not (
            isinstance(widget, QAbstractItemView) and widget.window().windowType() == Qt.WindowType.Popup
        )
    ]


def nameless(root: QWidget) -> list[str]:
    buddies = {label.buddy() for label in root.findChildren(QLabel)}
    found = []
    for widget in parts_of(root):
        takes_part = widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, PARTS)
        if not takes_part or isinstance(widget, SPEAK_FOR_THEMSELVES) or in_a_box(widget):
            continue
        waits_for_words = (
            isinstance(widget, QAbstractButton) and not widget.isVisible() and widget.icon().isNull()
        )
        words = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not (widget.accessibleName() or words or widget in buddies or waits_for_words):
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


def in_a_box(widget: QWidget) -> bool:
    """The list that a combo box folds out."""
    above = widget.parentWidget()
    return above is not None and isinstance(above.parentWidget(), QComboBox)


def out_of_reach(root: QWidget) -> list[str]:
    found = []
    for widget in parts_of(root):
        focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        kind = type(widget)
        if isinstance(widget, QAbstractButton):
            keys = [widget.shortcut(), *(action.shortcut() for action in widget.actions())]
            focus = focus or among_others(widget)
            if not focus and all(key.isEmpty() for key in keys):
                found.append(f"{kind.__name__} “{widget.accessibleName() or widget.text()}”")
        elif hears_the_mouse(kind) and not focus and kind.__name__ not in OTHER_WAYS:
            found.append(kind.__name__)
    return found


def among_others(button: QAbstractButton) -> bool:
    """Of a group of which one is chosen only that one takes the focus; the arrows go to the others."""
    group = button.group()
    return (
        group is not None
        and group.exclusive()
        and any(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in group.buttons())
    )


def hears_the_mouse(kind: type) -> bool:
    return any("mousePressEvent" in vars(one) for one in kind.__mro__ if one.__module__.startswith("studio."))


def complaints(where: str, root: QWidget, by_keys: Collection[str] = ()) -> list[str]:
    """What is wrong; `by_keys` are parts that keys of their window act on in place of a focus."""
    return [f"{where}: {one} has no name" for one in nameless(root)] + [
        f"{where}: {one} has no key" for one in out_of_reach(root) if one not in by_keys
    ]


def keys_of(root: QWidget) -> set[str]:
    return {key.toString() for action in root.actions() for key in action.shortcuts()}


def test_every_part_of_the_window_and_of_every_tab_has_a_name_and_a_key(room: FrameRoom):
    window, furniture = room.window, room.furniture
    found = [
        complaint
        for where, root in (
            ("top", window.top),
            ("bar", window.bar),
            ("right", furniture.right),
            ("queue", furniture.queue),
        )
        for complaint in complaints(where, root)
    ]
    for at, entry in enumerate(window.entries):
        window.show_tab(at)
        found += complaints(entry.name, furniture.tab(at))
    assert not found, "\n".join(found)


@pytest.mark.parametrize("which", ["show_models", "show_privacy", "show_origin"])
def test_every_part_of_the_dialogs_has_a_name_and_a_key(room: FrameRoom, which: str):
    dialog = getattr(room.furniture, which)()
    assert complaints(which, dialog) == []
    dialog.close()


def test_every_part_of_an_export_has_a_name_and_a_key(room: FrameRoom):
    from studio.ui.gallery.export.dialog import ExportDialog

    ids = [room.put(seed).id for seed in (1, 2)]
    dialog = ExportDialog(room.context, ids, room.window)
    dialog.show()
    for goal in Goal:
        dialog.choices.choose_goal(goal)
        assert complaints(goal.name, dialog) == []
    dialog.close()


def test_every_part_of_the_full_screen_has_a_name_and_a_key(room: FrameRoom):
    items = [room.put(1), room.put(2)]
    viewer = room.furniture.show_full_screen([one.id for one in items], 0)
    assert viewer is not None
    assert complaints("viewer", viewer, {"Stars", "LabelRow"}) == []
    by_keys = {"Esc", "S", "[", "]", "Z", "0", "5", "6", "9", "Del", "P", "Left", "Right"}
    assert by_keys <= keys_of(viewer), "stars, colours and the slideshow take no focus there"
    viewer.close()


def test_every_part_of_a_comparison_has_a_name_and_a_key(room: FrameRoom):
    items = [room.put(1), room.put(2), room.put(3)]
    window = room.furniture.show_comparison([one.id for one in items])
    room.until(lambda: len(window.items) == 3)
    assert complaints("compare", window, {"ComparePane", "Stars"}) == []
    by_keys = {"Esc", "0", "5", "Left", "Right", "1", "Del", "Backspace", "Return"}
    assert by_keys <= keys_of(window), "the panes and their stars take no focus there"
    window.close()


def test_every_part_of_the_lineage_has_a_name_and_a_key(room: FrameRoom):
    item = room.put(1)
    room.furniture.show_lineage(item.id)
    room.until(room.furniture.lineage.view.isVisible)
    assert complaints("lineage", room.furniture.lineage) == []


def test_every_part_of_the_details_of_something_has_a_name_and_a_key(room: FrameRoom):
    room.furniture.right.details.show_ids((room.put(1).id,))
    room.until(room.furniture.right.details.name.isVisible)
    assert complaints("details", room.furniture.right) == []


def test_stars_and_colours_are_told_in_words_too(room: FrameRoom):
    item = room.put(1)
    room.studio.gallery.rate([item.id], 4)
    room.studio.gallery.label([item.id], Label.GREEN)
    room.window.show_tab(room.gallery_at)
    tab = room.furniture.tab(room.gallery_at)
    assert isinstance(tab, GalleryTab)
    role = Qt.ItemDataRole.AccessibleDescriptionRole
    room.until(lambda: {"★★★★", "Green"} <= set((tab.model.index(0).data(role) or "").split("\n")))


def test_earlier_messages_and_keys_have_names(room: FrameRoom):
    room.context.messages.info("Done.")
    for which, popup in (("messages", room.window.bar.show_history()), ("keys", room.window.show_keys())):
        assert complaints(which, popup) == []
        popup.close()


def test_a_picture_is_magnified_and_moved_by_keys(qtbot: QtBot):
    view = PictureView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    image = QImage(1600, 1200, QImage.Format.Format_RGB32)
    view.show_image(image)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.fits, "the arrows belong to others until it is magnified"
    QTest.keyClick(view, Qt.Key.Key_Z)
    assert not view.fits
    assert view.zoom == 1.0
    before = view.place.x
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.place.x > before
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom == 1.25
    QTest.keyClick(view, Qt.Key.Key_Z)
    assert view.fits


def test_a_picture_shows_that_the_keys_are_its_own(qtbot: QtBot):
    view = PictureView()
    qtbot.addWidget(view)
    view.resize(80, 60)
    view.show()
    plain = view.grab().toImage()
    for reason, ringed in ((Qt.FocusReason.MouseFocusReason, False), (Qt.FocusReason.TabFocusReason, True)):
        QApplication.sendEvent(view, QFocusEvent(QFocusEvent.Type.FocusIn, reason))
        assert (view.grab().toImage() != plain) is ringed


def test_a_list_is_sorted_by_keys_as_by_its_head(room: FrameRoom):
    for seed, name in ((1, "b"), (2, "a")):
        room.put(seed, name)
    room.window.show_tab(room.gallery_at)
    tab = room.furniture.tab(room.gallery_at)
    assert isinstance(tab, GalleryTab)
    room.until(lambda: len(tab.model.ids) == 2)
    newest = tab.model.ids
    QTest.keyClick(tab.filters.order, Qt.Key.Key_Down)
    room.until(lambda: tab.model.ids == newest[::-1])
    offered = {tab.filters.order.itemData(at) for at in range(tab.filters.order.count())}
    assert {column.order for column in COLUMNS if column.order is not None} <= offered


def test_a_timeline_is_walked_by_keys_as_by_its_scrubber(room: FrameRoom):
    for seed in range(40):
        room.put(seed)
    room.window.show_tab(room.gallery_at)
    tab = room.furniture.tab(room.gallery_at)
    assert isinstance(tab, GalleryTab)
    button = next(one for one in tab.filters._view_buttons.buttons() if one.toolTip().startswith("Time"))
    button.click()
    rows = tab.findChild(TimelineList)
    assert rows.focusPolicy() & Qt.FocusPolicy.TabFocus
    bar = rows.verticalScrollBar()
    room.until(lambda: bar.maximum() > 0)
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_End)
    room.until(lambda: bar.value() > bar.maximum() * 0.9)
    for _ in range(2):  # the first goes to the top of what is seen
        QTest.keyClick(rows, Qt.Key.Key_PageUp)
    room.until(lambda: bar.value() < bar.maximum() * 0.9)
    QTest.keyClick(rows, Qt.Key.Key_Home)
    room.until(lambda: bar.value() <= HEADING)


def test_the_report_of_a_fault_has_names_and_keys(qtbot: QtBot, tmp_path: Path):
    from studio.ui.crash import CrashDialog

    dialog = CrashDialog("report", tmp_path / "report.txt")
    qtbot.addWidget(dialog)
    dialog.look.click()
    assert complaints("crash", dialog) == []
