"""The tags of what is picked, and a line to type more of them; known ones are offered while one types."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QVBoxLayout, QWidget

from studio.ui.gallery.organise.chip import Chip
from studio.ui.theme import Theme
from studio.ui.widgets.flow_layout import FlowLayout

OFFERED = 8


def offered_tags(known: Iterable[str], typed: str, had: Iterable[str] = ()) -> tuple[str, ...]:
    """What to offer for the beginning of a tag: first those that begin so, then those with it in them.

    Args:
        known: all tags, the one most used first.
        typed: what was typed so far; nothing offers the first of all.
        had: those that need not be given any more.
    """
    sought, without = typed.strip().casefold(), {tag.casefold() for tag in had}
    free = [tag for tag in known if tag.casefold() not in without and tag.casefold() != sought]
    begins = [tag for tag in free if tag.casefold().startswith(sought)]
    holds = [tag for tag in free if sought in tag.casefold() and tag not in begins]
    return tuple((begins + holds)[:OFFERED])


def typed_tags(text: str) -> tuple[str, ...]:
    """The tags in a line; commas stand between them."""
    return tuple(dict.fromkeys(name for part in text.split(",") if (name := " ".join(part.split()))))


class TagLine(QLineEdit):
    """Return adds; so does a comma or a click on an offer."""

    entered = Signal(object)
    """tuple[str, ...]"""
    emptied = Signal()
    """Backspace in the empty line."""
    sought = Signal()
    """Somebody begins to type here: the known tags are wanted."""
    left = Signal()
    """Escape in the empty line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: Sequence[str] = ()
        self._had: Sequence[str] = ()
        self.setPlaceholderText(self.tr("Add a tag"))
        self.setAccessibleName(self.tr("Add a tag"))
        self.setMaxLength(600)
        self._list = QListView()
        self._list.setProperty("look", "completions")
        self._list.setUniformItemSizes(True)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Known tags"))
        self._offers = QStringListModel(self)
        self._completer = QCompleter(self._offers, self)
        self._completer.setWidget(self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(OFFERED)
        self._completer.setPopup(self._list)
        # queued: the completer still writes into the line after it has told
        self._completer.activated.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self.textEdited.connect(self._edited)
        self.returnPressed.connect(self._entered)

    @property
    def offered(self) -> tuple[str, ...]:
        """What is offered now."""
        return tuple(self._offers.stringList()) if self._list.isVisible() else ()

    def set_known(self, known: Sequence[str], had: Sequence[str]) -> None:
        """All tags, the one most used first; and those that are there already."""
        self._known, self._had = known, had

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Time to look which tags there are."""
        super().focusInEvent(event)
        self.sought.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the offers, Escape forgets what was typed."""
        if event.key() == Qt.Key.Key_Down and not self._list.isVisible():
            self._offer()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    def _edited(self, text: str) -> None:
        *whole, rest = text.split(",")
        if rest.lstrip() != text:
            self.setText(rest.lstrip())
        self._enter(",".join(whole))
        self._offer()

    def _offer(self) -> None:
        offered = offered_tags(self._known, self.text(), self._had)
        if not offered:
            self._list.hide()
            return
        self._offers.setStringList(list(offered))
        self._completer.complete()
        self._list.setCurrentIndex(self._completer.completionModel().index(-1, 0))

    def _entered(self) -> None:
        if not self._list.isVisible() or not self._list.currentIndex().isValid():
            text = self.text()
            self._list.hide()
            self.clear()
            self._enter(text)

    def _take(self, chosen: str) -> None:
        self.clear()
        self._enter(chosen)

    def _enter(self, text: str) -> None:
        tags = typed_tags(text)
        if tags:
            self.entered.emit(tags)


class TagField(QWidget):
    """Chips and a line. Tells what is wanted; somebody else does it."""

    added = Signal(object)
    """tuple[str, ...]"""
    removed = Signal(str)
    sought = Signal()
    """The known tags are wanted."""
    picked = Signal(str)
    """A tag was clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._theme = theme
        self._tags: dict[str, int] = {}
        self._count = 0
        self._known: tuple[str, ...] = ()
        self.line = TagLine(self)
        self._chips: list[Chip] = []
        self._box = QWidget(self)
        self._box.setProperty("look", "clear")
        self._flow = FlowLayout(self._box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._box)
        column.addWidget(self.line)
        self.line.entered.connect(self.added)
        self.line.emptied.connect(self._remove_last)
        self.line.sought.connect(self.sought)
        self._box.hide()

    @property
    def chips(self) -> tuple[Chip, ...]:
        """One a tag, in alphabetical order."""
        return tuple(self._chips)

    def show_tags(self, tags: Mapping[str, int], count: int) -> None:
        """Show these.

        Args:
            tags: each with how many of the picked things have it.
            count: how many things are picked.
        """
        if (dict(tags), count) == (self._tags, self._count):
            return
        self._tags, self._count = dict(tags), count
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(tag, has) for tag, has in self._tags.items()]
        self._box.setVisible(bool(self._chips))
        self._tell_line()
        # the column above learns the new height only after this event
        QTimer.singleShot(0, self, self.updateGeometry)

    def set_known(self, known: Sequence[str]) -> None:
        """All tags there are, the one most used first."""
        self._known = tuple(known)
        self._tell_line()

    def sizeHint(self) -> QSize:
        """As its rows are."""
        return super().sizeHint().expandedTo(QSize(80, 0))

    def _tell_line(self) -> None:
        self.line.set_known(self._known, [tag for tag, has in self._tags.items() if has == self._count])

    def _chip(self, tag: str, has: int) -> Chip:
        partly = has < self._count
        words = (
            self.tr("{has} of {count} have the tag “{tag}”. The plus gives it to all.").format(
                has=has, count=self._count, tag=tag
            )
            if partly
            else self.tr("Show everything with the tag “{tag}”. The cross takes it away here.").format(
                tag=tag
            )
        )
        chip = Chip(self._theme, tag, words, self._box, partly=partly)
        chip.unwanted.connect(lambda: self.removed.emit(tag))
        chip.wanted.connect(lambda: self.added.emit((tag,)))
        chip.clicked.connect(lambda: self.picked.emit(tag))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _remove_last(self) -> None:
        """As in a line of mail addresses; only while one thing is picked, where one sees what goes."""
        if self._count == 1 and self._tags:
            self.removed.emit(list(self._tags)[-1])
