"""The page of near-duplicates: look through the groups, keep one of each, put the rest into the trash."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence
from typing import TypeAlias

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.core.errors import CancelledError
from studio.gallery.change import Change, ChangeKind
from studio.gallery.kept_doubles import Ids, without_kept
from studio.gallery.search.duplicates import Group, Report
from studio.ui.answers import Answers
from studio.ui.gallery.doubles.keeping import KeepGroups
from studio.ui.gallery.doubles.row import DoubleRow
from studio.ui.gallery.pane import GalleryParts
from studio.ui.numbers import grouped
from studio.ui.widgets.empty_state import EmptyState
from studio.ui.widgets.labels import label
from studio.ui.widgets.panel import Panel
from studio.ui.widgets.scroll_bars import keep_scroll_bar
from studio.ui.wording import count_text

FindGroups: TypeAlias = Callable[[Report | None, threading.Event | None], Sequence[Group]]
SHOWN_AT_ONCE = 30
LOOK_AGAIN_MS = 400


class DoublesPage(Panel):
    """Groups come when the page is shown; the best of each is chosen already."""

    full_screen_wanted = Signal(object, int)
    """ids, place"""
    _progress = Signal(object, int, int)
    """what tells it, steps done, all steps; sent from the thread that compares"""

    def __init__(self, parts: GalleryParts, find: FindGroups, parent: QWidget | None = None) -> None:
        """`find` gives the groups; it is called in the background."""
        super().__init__("canvas", parent)
        self._parts = parts
        self._find = find
        self._answers = Answers()
        self._cancel = threading.Event()
        self._unseen = 0
        self._groups: list[tuple[int, ...]] = []
        self._hidden = 0
        self._found: list[tuple[int, ...]] = []
        self._kept: set[Ids] = set()
        self._rows: list[DoubleRow] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_AGAIN_MS)
        self._timer.timeout.connect(self.refresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        self._stack = QStackedWidget(self)
        self._stack.setProperty("look", "clear")
        theme = parts.context.theme
        self._looking = EmptyState(
            theme, "files", self.tr("Comparing pictures"), self.tr("This takes a moment.")
        )
        self._none = EmptyState(
            theme,
            "circle-check",
            self.tr("No near-duplicates"),
            self.tr("No two pictures here are nearly the same."),
        )
        for page in (self._looking, self._none, self._list()):
            self._stack.addWidget(page)
        column.addWidget(self._stack, 1)
        parts.source.changed.connect(self._gallery_changed)
        self._progress.connect(self._show_progress)

    @property
    def rows(self) -> tuple[DoubleRow, ...]:
        """The groups that are shown."""
        return tuple(self._rows)

    def refresh(self) -> None:
        """Compare again; the newest answer wins."""
        self.stop()
        self._answers.drop()
        cancel, kept = threading.Event(), self._parts.context.studio.gallery.kept_doubles
        self._cancel = cancel
        told = self._answers.wanted(self._tell_share)
        if not self._groups:
            self._looking.show_text(self.tr("This takes a moment."))
            self._stack.setCurrentWidget(self._looking)

        def work() -> tuple[Sequence[Group], Sequence[Ids]]:
            groups = self._find(lambda at, steps: self._progress.emit(told, at, steps), cancel)
            return groups, kept.groups()

        def done(found: tuple[Sequence[Group], Sequence[Ids]]) -> None:
            groups, stay = found
            self._kept = set(stay)
            self._show([group.ids for group in groups])

        def failed(error: Exception) -> None:
            if not isinstance(error, CancelledError):
                self._show([])
                self._parts.context.messages.exception(error)

        wanted = self._answers.wanted
        self._parts.context.background.run(work, wanted(done), wanted(failed), owner=self)

    def show_unseen(self, count: int) -> None:
        """So many pictures were not looked at yet; when all are, the groups are whole."""
        whole = self._unseen > 0 and count == 0
        self._unseen = count
        self._tell_unseen()
        if whole and self.isVisible():
            self.refresh()

    def stop(self) -> None:
        """Compare no further: nobody looks."""
        self._cancel.set()
        self._timer.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page is shown."""
        self.stop()
        super().hideEvent(event)

    def _show_progress(self, told: Callable[[float], None], done: int, steps: int) -> None:
        if steps:
            told(done / steps)

    def _tell_share(self, share: float) -> None:
        self._looking.show_text(self.tr("{share} % of the comparing is done.").format(share=int(100 * share)))

    def _head(self) -> QWidget:
        head = Panel("panel", self)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title = label(self.tr("Near-duplicates"), "heading", head, wrap=True)
        words.addWidget(self._title)
        self._help = label("", "muted", head, wrap=True)
        words.addWidget(self._help)
        row.addLayout(words, 1)
        self.again = QPushButton("", head)
        self.again.setToolTip(self.tr("Groups of which you kept all are shown as others are"))
        self.again.setAccessibleName(self.again.toolTip())
        self.again.clicked.connect(
            lambda _checked: self._keep(list(self._kept), self.again.text(), stay=False)
        )
        row.addWidget(self.again)
        self.trash_all = QPushButton("", head)
        self.trash_all.setAccessibleName(self.tr("Put all but the best into the trash"))
        self.trash_all.clicked.connect(lambda _checked: self._trash_all())
        row.addWidget(self.trash_all)
        return head

    def _list(self) -> QWidget:
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keep_scroll_bar(self._scroll)
        inside = QWidget(self._scroll)
        inside.setProperty("look", "clear")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(16, 8, 16, 16)
        self._column.setSpacing(8)
        self._more = QPushButton("", inside)
        self._more.setAccessibleName(self.tr("Show more groups"))
        self._more.clicked.connect(lambda _checked: self._fill(len(self._rows) + SHOWN_AT_ONCE))
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self._scroll.setWidget(inside)
        return self._scroll

    def _show(self, groups: list[tuple[int, ...]]) -> None:
        self._found = [group for group in groups if len(group) > 1]
        self._groups, hidden = without_kept(self._found, self._kept)
        self._hidden = len(hidden)
        shown = set(self._groups)
        for row in [row for row in self._rows if row.ids not in shown]:
            self._drop(row)
        self._fill(max(len(self._rows), SHOWN_AT_ONCE))

    def _fill(self, count: int) -> None:
        """So many groups, those that are there already untouched."""
        shown = {row.ids for row in self._rows}
        for at, group in enumerate(self._groups[:count]):
            if group not in shown:
                row = self._row(group)
                self._rows.insert(at, row)
                self._column.insertWidget(at, row)
        self._tell()

    def _row(self, group: tuple[int, ...]) -> DoubleRow:
        row = DoubleRow(self._parts, group, self)
        row.trash_wanted.connect(self._parts.operations.trash)
        row.keep_wanted.connect(lambda: self._leave_alone(row))
        row.chosen.connect(self._tell)
        row.opened.connect(self.full_screen_wanted)
        return row

    def _drop(self, row: DoubleRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _leave_alone(self, row: DoubleRow) -> None:
        self._keep([frozenset(row.ids)], self.tr("Keep near-duplicates"), stay=True)

    def _keep(self, groups: Sequence[Ids], text: str, *, stay: bool) -> None:
        command = KeepGroups(text, self._parts.context, groups, self._kept_changed, self, stay=stay)
        self._parts.context.undo.push(command)

    def _kept_changed(self, groups: Collection[Ids], stay: bool) -> None:
        self._kept = self._kept | set(groups) if stay else self._kept - set(groups)
        self._show(self._found)

    def _trash_all(self) -> None:
        self._parts.operations.trash([item_id for row in self._rows for item_id in row.others])

    def _tell(self) -> None:
        going = sum(len(row.others) for row in self._rows)
        hidden = len(self._groups) - len(self._rows)
        count = count_text(len(self._groups), "group") if self._groups else ""
        self._title.setText("  ·  ".join(part for part in (self.tr("Near-duplicates"), count) if part))
        self._tell_unseen()
        self.trash_all.setText(self.tr("Trash {count}").format(count=count_text(going, "picture")))
        self.trash_all.setToolTip(self.tr("Everything on this page that is not marked; Undo brings it back."))
        self.trash_all.setVisible(going > 0)
        self._more.setText(self.tr("Show more ({hidden} left)").format(hidden=grouped(hidden)))
        self._more.setVisible(hidden > 0)
        self.again.setText(
            self.tr("Look at {count} again").format(count=count_text(self._hidden, "kept group"))
        )
        self.again.setVisible(self._hidden > 0)
        self._stack.setCurrentWidget(self._scroll if self._groups else self._none)

    def _tell_unseen(self) -> None:
        parts = [self.tr("Of each group the marked one stays. Click another to keep that instead.")]
        if not self._groups:
            parts = []
        if self._unseen:
            parts.append(
                self.tr("1 picture was not looked at yet; that goes on while nothing is made.")
                if self._unseen == 1
                else self.tr(
                    "{unseen} pictures were not looked at yet; that goes on while nothing is made."
                ).format(unseen=grouped(self._unseen))
            )
        self._help.setText(" ".join(parts))
        self._help.setVisible(bool(parts))
        self._none.show_text(
            self.tr("You kept all that are nearly the same.")
            if self._hidden
            else self.tr("Among the pictures that were looked at so far no two are nearly the same.")
            if self._unseen
            else self.tr("No two pictures here are nearly the same.")
        )

    def _gallery_changed(self, change: Change) -> None:
        if not self.isVisible() or change.kind in {ChangeKind.CHANGED, ChangeKind.SHELVES}:
            return
        if change.kind in {ChangeKind.TRASHED, ChangeKind.REMOVED}:
            gone = set(change.ids)
            self._show([tuple(one for one in group if one not in gone) for group in self._found])
        else:
            self._timer.start()
