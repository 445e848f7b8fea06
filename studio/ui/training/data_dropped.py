"""What is left out of data, and why; of copies the picture that stays, beside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from studio.training.own.dropping import Dropped, Reason
from studio.ui.answers import Answers
from studio.ui.context import UiContext
from studio.ui.error_words import said_again
from studio.ui.numbers import grouped
from studio.ui.training.data_facts import DataFacts, small_picture
from studio.ui.widgets.empty_state import EmptyState
from studio.ui.widgets.flow_layout import FlowLayout
from studio.ui.widgets.labels import ElidedLabel, label
from studio.ui.widgets.picture_view import PictureView

PAIR_HEIGHT = (120, 208)
ROW = 24
_Index = QModelIndex | QPersistentModelIndex


class DroppedModel(QAbstractTableModel):
    """A row each: file and sentence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[Dropped, ...] = ()

    @property
    def rows(self) -> tuple[Dropped, ...]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: tuple[Dropped, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex(), /) -> int:  # noqa: B008 - as overridden
        """One a file."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex(), /) -> int:  # noqa: B008 - as overridden
        """File and why."""
        return 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0, /) -> Any:
        """Words above the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return (self.tr("File"), self.tr("Why it is left out"))[section]
        return None

    def data(self, index: _Index, role: int = 0, /) -> Any:
        """The words; the whole ones as a tooltip."""
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, ROW)
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        one = self._rows[index.row()]
        return one.path if index.column() == 0 else said_again(one.why)


_REASONS = {
    Reason.EMPTY: "empty",
    Reason.DAMAGED: "damaged",
    Reason.OTHER_KIND: "other kind of file",
    Reason.TOO_SMALL: "too small",
    Reason.TOO_LARGE: "too large",
    Reason.TOO_NARROW: "too narrow",
    Reason.COPY: "copy",
    Reason.NEAR_COPY: "near copy",
    Reason.UNREADABLE: "unreadable",
    Reason.LOOP: "loop of links",
    Reason.BEYOND: "beyond the limit",
}


class DroppedPage(QWidget):
    """Reasons to filter by, the files, and the chosen one."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._dropped: tuple[Dropped, ...] = ()
        self._file: Callable[[str], Path | None] = lambda path: None
        self._answers = Answers()
        self.setProperty("look", "clear")
        self.chips = QWidget(self)
        self._flow = FlowLayout(self.chips, 4)
        self._group = QButtonGroup(self)
        self.model = DroppedModel(self)
        self.view = QTreeView(self)
        self.pair = _Pair(self)
        self.show_file = QPushButton(self.tr("Show in folder"), self)
        self.show_file.clicked.connect(lambda _checked: self._open_folder())
        self._nothing = EmptyState(
            context.theme, "circle-check", self.tr("Nothing is left out"), self.tr("Every file can be used.")
        )
        self._arrange()

    def show_facts(self, facts: DataFacts) -> None:
        """Show what is left out of other data."""
        self._dropped, self._file = facts.report.dropped, facts.file
        self._make_chips(facts.report.reasons)
        some = bool(self._dropped)
        for part in (self.chips, self.view, self.pair, self.show_file):
            part.setVisible(some)
        self._nothing.setVisible(not some)
        self.filter_by(None)

    def filter_by(self, reason: Reason | None) -> None:
        """Only what was left out for this; None: all of it."""
        rows = (
            self._dropped if reason is None else tuple(one for one in self._dropped if one.reason is reason)
        )
        self.model.show_rows(rows)
        if rows:
            self.view.setCurrentIndex(self.model.index(0, 0))
        else:
            self.pair.clear()

    def _make_chips(self, reasons: Mapping[Reason, int]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        self._chip(self.tr("all"), len(self._dropped), None).setChecked(True)
        for reason, count in reasons.items():
            self._chip(self.tr(_REASONS[reason]), count, reason)

    def _chip(self, words: str, count: int, reason: Reason | None) -> QToolButton:
        chip = QToolButton(self.chips)
        chip.setText(f"{words}  {grouped(count)}")
        chip.setProperty("look", "chip")
        chip.setCheckable(True)
        chip.clicked.connect(lambda _checked: self.filter_by(reason))
        self._group.addButton(chip)
        self._flow.addWidget(chip)
        return chip

    def _arrange(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setAlternatingRowColors(False)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        view.setAccessibleName(self.tr("What is left out"))
        view.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        view.header().setStretchLastSection(True)
        view.header().resizeSection(0, 220)
        view.selectionModel().currentRowChanged.connect(lambda now, before: self._chosen(now.row()))
        view.doubleClicked.connect(lambda index: self._open_folder())
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.chips)
        column.addWidget(view, 1)
        column.addWidget(self.pair)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.show_file)
        column.addLayout(foot)
        column.addWidget(self._nothing, 1)

    def _chosen(self, row: int) -> None:
        """Show the picture, and the one that it is like; the newest wish wins."""
        if not 0 <= row < len(self.model.rows):
            self.pair.clear()
            return
        one, file = self.model.rows[row], self._file
        self._answers.drop()
        self.show_file.setEnabled(file(one.path) is not None)

        def read() -> tuple[QImage, QImage]:
            return small_picture(file(one.path)), small_picture(file(one.like) if one.like else None)

        def show(images: tuple[QImage, QImage]) -> None:
            self.pair.show_pair(one, *images)

        self._context.background.run(read, self._answers.wanted(show), owner=self)

    def _open_folder(self) -> None:
        row = self.view.currentIndex().row()
        file = self._file(self.model.rows[row].path) if 0 <= row < len(self.model.rows) else None
        if file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))


class _Pair(QFrame):
    """The picture that is left out, and the one that stays."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setMinimumHeight(PAIR_HEIGHT[0])
        self.setMaximumHeight(PAIR_HEIGHT[1])
        self.left_out, self.stays = _Half(self), _Half(self)
        self.why = label("", "muted", self, wrap=True)
        self.why.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 8)
        row.setSpacing(12)
        for part in (self.left_out, self.stays, self.why):
            row.addWidget(part, 1)

    def show_pair(self, one: Dropped, left_out: QImage, stays: QImage) -> None:
        """Show them; what cannot be read stays away."""
        self.left_out.show_half(self.tr("Left out: %1").replace("%1", one.path), left_out)
        self.stays.show_half(self.tr("Stays: %1").replace("%1", one.like), stays)
        self.why.setText(said_again(one.why))
        self.why.setVisible(left_out.isNull() or stays.isNull())

    def clear(self) -> None:
        """Nothing is chosen."""
        for half in (self.left_out, self.stays):
            half.show_half("", QImage())
        self.why.setText("")


class _Half(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self.picture = PictureView(self)
        self.words = ElidedLabel("", "small", self)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.picture, 1)
        column.addWidget(self.words)

    def show_half(self, words: str, image: QImage) -> None:
        self.words.setText(words)
        self.picture.show_image(image)
        self.picture.setAccessibleDescription(words)
        self.setVisible(not image.isNull())
