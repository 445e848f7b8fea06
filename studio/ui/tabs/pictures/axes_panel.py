"""The sliders of the latent space: those with a name first, then the others a dozen at a time."""

from __future__ import annotations

from bisect import bisect
from functools import partial
from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from studio.families.vae.latent_space import Axis
from studio.ui.tabs.pictures.axis_row import AxisRow, axis_words
from studio.ui.tabs.pictures.commands import PicturesCommands
from studio.ui.tabs.pictures.document import PicturesDocument
from studio.ui.tabs.pictures.session import PicturesSession
from studio.ui.widgets.labels import label
from studio.ui.widgets.tool_button import tool_button

DOZEN = 12
MORE = 24
FILTERED_FROM = 16
"""With fewer sliders there is nothing to look for."""
SLICE_SECONDS = 0.006
"""How long rows are made before the window gets its turn."""


class AxesPanel(QWidget):
    """Rows are made when they are shown first, a few at a time, so that the tab opens at once."""

    def __init__(
        self, session: PicturesSession, commands: PicturesCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = session.context.theme
        self.setProperty("look", "clear")
        self._session, self._commands, self._theme = session, commands, theme
        self._rows: dict[str, AxisRow] = {}
        self._axes: tuple[Axis, ...] = ()
        self._room = DOZEN
        self.surprise = tool_button(
            self._theme,
            "shuffle",
            self.tr("Surprise me: pulls some of these sliders at random (R)"),
            self,
            24,
        )
        self.reset = tool_button(
            self._theme, "rotate-ccw", self.tr("Reset all: the picture as it came back (Backspace)"), self, 24
        )
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Find a slider"))
        self.filter.setAccessibleName(self.tr("Find a slider"))
        self.filter.setClearButtonEnabled(True)
        self.others_title = label(self.tr("More sliders"), "heading", self)
        self.more = QPushButton(self)
        self.more.setProperty("look", "link")
        self._named, self._others = QVBoxLayout(), QVBoxLayout()
        self._making = QTimer(self, interval=0)
        self._making.timeout.connect(self._make_some)
        self._arrange()
        self.surprise.clicked.connect(lambda _: self.surprise_me())
        self.reset.clicked.connect(lambda _: commands.reset())
        self.filter.textChanged.connect(lambda _: self._lay())
        self.more.clicked.connect(lambda _: self._show_more())
        session.shelf.changed.connect(self._fill)
        session.document_changed.connect(lambda _, now: self._show(now))
        self._fill()

    # --- what it shows ---------------------------------------------------------------------------------
    @property
    def rows(self) -> tuple[AxisRow, ...]:
        """The rows that are shown, in their order."""
        shown = self._shown()
        return tuple(
            self._rows[axis.key] for axis in self._axes if axis.key in shown and axis.key in self._rows
        )

    def surprise_me(self) -> None:
        """Pull some of the sliders that are shown."""
        self._commands.surprise(tuple(row.key for row in self.rows))

    def _shown(self) -> set[str]:
        words = self.filter.text().strip().casefold()
        if words:
            found = [one for one in self._axes if words in " ".join(axis_words(one)).casefold()]
            return {one.key for one in found[: DOZEN + self._room]}
        others = [one.key for one in self._axes if not one.named][: self._room]
        document = self._session.document
        used = {pull.axis for pull in document.code.pulls} if document.code is not None else set[str]()
        return {one.key for one in self._axes if one.named} | set(others) | used | set(document.locks)

    # --- rows ------------------------------------------------------------------------------------------
    def _fill(self) -> None:
        for row in self._rows.values():
            row.hide()
            row.deleteLater()
        self._rows = {}
        self._room = DOZEN
        self._axes = self._session.shelf.sliders
        self.filter.setVisible(len(self._axes) > FILTERED_FROM)
        if not self.filter.isVisibleTo(self):
            self.filter.clear()
        self._lay()

    def _lay(self) -> None:
        """Show what should be shown; what has no row yet gets one in a moment."""
        shown = self._shown()
        for key, row in self._rows.items():
            row.setVisible(key in shown)
        missing = any(axis.key in shown and axis.key not in self._rows for axis in self._axes)
        if missing:
            self._making.start()
        others = [axis for axis in self._axes if not axis.named]
        named = len(others) < len(self._axes)
        self.others_title.setVisible(named and any(axis.key in shown for axis in others))
        left = len(others) - self._room
        self.more.setVisible(left > 0 and not self.filter.text().strip())
        self.more.setText(
            self.tr("Show %1 more of %2").replace("%1", str(min(MORE, left))).replace("%2", str(left))
        )
        self._show(self._session.document)

    def _make_some(self) -> None:
        until = perf_counter() + SLICE_SECONDS
        shown = self._shown()
        for at, axis in enumerate(self._axes):
            if axis.key in shown and axis.key not in self._rows:
                self._add(at, axis)
                if perf_counter() >= until:
                    return
        self._making.stop()

    def _add(self, at: int, axis: Axis) -> None:
        row = AxisRow(axis, self._theme, self)
        row.moved.connect(partial(self._moved, axis))
        row.lock_toggled.connect(partial(self._commands.lock, axis.key))
        before = [i for i, one in enumerate(self._axes) if one.named == axis.named and one.key in self._rows]
        (self._named if axis.named else self._others).insertWidget(bisect(before, at), row)
        self._rows[axis.key] = row
        self._show_row(row, self._session.document)

    def _moved(self, axis: Axis, amount: float, final: bool) -> None:
        self._commands.pull(axis.name, {axis.key: amount}, final)

    def _show_more(self) -> None:
        self._room += MORE
        self._lay()

    def _show(self, document: PicturesDocument) -> None:
        if any(key not in self._rows for key in self._shown()):
            # a pull that came with an opened picture, or by an undo
            self._making.start()
        shown = self._shown()
        for key, row in self._rows.items():
            if row.isHidden() == (key in shown):
                row.setVisible(key in shown)
            self._show_row(row, document)
        pulled = document.code is not None and document.code.pulls != document.kept_pulls
        self.reset.setEnabled(pulled)
        self.surprise.setEnabled(document.code is not None and bool(self._axes))

    def _show_row(self, row: AxisRow, document: PicturesDocument) -> None:
        row.set_amount(document.amount(row.key))
        row.show_locked(row.key in document.locks)
        row.setEnabled(document.code is not None)

    # --- parts -----------------------------------------------------------------------------------------
    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(4)
        top.addWidget(label(self.tr("Change the picture"), "heading", self), 1)
        top.addWidget(self.surprise)
        top.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.filter)
        for rows in (self._named, self._others):
            rows.setSpacing(6)
        column.addLayout(self._named)
        column.addWidget(self.others_title)
        column.addLayout(self._others)
        column.addWidget(self.more)
