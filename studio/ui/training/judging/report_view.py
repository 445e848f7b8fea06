"""A whole report, of one model or of two beside each other: pictures first, then what the figures say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio.training.evaluation.judgement import Judgement
from studio.training.evaluation.onlooker import COLUMNS, SheetName
from studio.training.evaluation.reading import Group, Part, groups_of
from studio.ui.numbers import decimal
from studio.ui.theme import Theme
from studio.ui.training.judging.figure_rows import FigureRows
from studio.ui.training.judging.passages import Passages, Stretches
from studio.ui.training.judging.share_bars import ShareBars
from studio.ui.training.judging.sheet_tiles import SheetTiles, read_tiles
from studio.ui.training.judging.side_label import SideLabel
from studio.ui.widgets.labels import label, line
from studio.ui.widgets.scroll_bars import keep_scroll_bar

Sheets: TypeAlias = Mapping[SheetName, QImage]
_INDENTED: Final = "  "
"""So begin the titles of parts of a group: one style, one picture."""


@dataclass(frozen=True, eq=False)
class Judged:
    """What is shown: read by `read_judged` on another thread.

    Attributes:
        reports: of one model or of two.
        names: what they are called.
        sheets: of each.
        differences: second minus first, by path; empty for one model.
        missing: what could not be had, in sentences.
    """

    reports: tuple[Mapping[str, Any], ...]
    names: tuple[str, ...]
    sheets: tuple[Sheets, ...]
    differences: Mapping[str, Any]
    missing: tuple[str, ...]


def read_judged(judgement: Judgement, report: Mapping[str, Any], names: Sequence[str]) -> Judged:
    """Read the sheets of a report. Not for the UI thread."""
    both = "models" in report
    reports = tuple(report["models"]) if both else (report,)
    sides = judgement.sides if len(judgement.sides) == len(reports) else (judgement,) * len(reports)
    sheets = tuple({name: read_tiles(side.sheet(name)) for name in SheetName} for side in sides)
    differences, missing = report.get("differences", {}), tuple(report.get("missing", ()))
    return Judged(reports, tuple(names)[: len(reports)], sheets, differences, missing)


class ReportView(QScrollArea):
    """Scrolls through a report."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keep_scroll_bar(self)

    def show_judged(self, judged: Judged) -> None:
        """Show another report, from its top."""
        self.setWidget(_Report(self._theme, judged, self))
        self.verticalScrollBar().setValue(0)


class _Report(QWidget):
    """The parts of one report, below each other."""

    def __init__(self, theme: Theme, judged: Judged, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._judged = theme, judged
        self.setProperty("look", "clear")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 16, 24, 32)
        self._column.setSpacing(12)
        groups = [groups_of(report) for report in judged.reports]
        self._add_about()
        self._add_pictures()
        self._add_groups([one for one in groups[0] if one.part is not Part.BALANCE], groups[1:])
        self._add_balance(groups)
        self._add_texts()
        self._column.addStretch(1)

    # --- parts -----------------------------------------------------------------------------------------
    def _add_about(self) -> None:
        judged = self._judged
        if len(judged.names) > 1:
            row = QHBoxLayout()
            row.setSpacing(16)
            for place, name in enumerate(judged.names):
                mark = "●" if place == 0 else "◆"
                row.addWidget(SideLabel(self._theme, f"{mark} {name}", self, second=bool(place)))
            row.addStretch(1)
            self._column.addLayout(row)
        report = judged.reports[0]
        abouts = [report[key]["about"] for key in ("drawn", "real") if key in report]
        if abouts:
            self._column.addWidget(label("; ".join(abouts) + ".", "small", self, wrap=True))
        for sentence in judged.missing:
            self._column.addWidget(label(sentence, "warning", self, wrap=True))

    def _add_pictures(self) -> None:
        judged = self._judged
        shown: list[tuple[str, QImage, bool | None]] = []
        both = len(judged.sheets) > 1
        for place, sheets in enumerate(judged.sheets):
            if not sheets[SheetName.DRAWN].isNull():
                title = judged.names[place] if both else self.tr("What it makes")
                shown.append((title, sheets[SheetName.DRAWN], bool(place) if both else None))
        real = judged.sheets[0][SheetName.REAL]
        if not real.isNull():
            shown.append((self.tr("Real pictures"), real, None))
        if shown:
            grid = QGridLayout()
            grid.setHorizontalSpacing(24)
            grid.setVerticalSpacing(6)
            for column, (title, image, second) in enumerate(shown):
                head = (
                    label(title, "heading", self)
                    if second is None
                    else SideLabel(self._theme, title, self, second=second)
                )
                grid.addWidget(head, 0, column)
                tiles = SheetTiles(self._theme, image, parent=self)
                grid.addWidget(tiles, 1, column, Qt.AlignmentFlag.AlignTop)
                grid.setColumnStretch(column, 1)
            self._column.addLayout(grid)
        self._add_rebuilt()

    def _add_rebuilt(self) -> None:
        judged = self._judged
        for place, sheets in enumerate(judged.sheets):
            image = sheets[SheetName.REBUILT]
            if image.isNull():
                continue
            if len(judged.sheets) > 1:
                self._column.addWidget(SideLabel(self._theme, judged.names[place], self, second=bool(place)))
            titles = (self.tr("As they are"), self.tr("Rebuilt"), self.tr("Rebuilt by PCA of the same size"))
            self._column.addWidget(SheetTiles(self._theme, image, titles=titles, parent=self))

    def _add_groups(self, groups: Sequence[Group], others: Sequence[Sequence[Group]]) -> None:
        part: Part | None = None
        folded: list[Group] = []
        for group in groups:
            if group.title.startswith(_INDENTED):
                folded.append(group)
                continue
            self._fold(folded, others)
            folded = []
            if group.part is not part or group.part is Part.REBUILT:
                self._head(_title(group))
                part = group.part
            self._column.addWidget(self._rows(group, others, self))
            if group.part is Part.COPYING:
                self._add_copies()
        self._fold(folded, others)

    def _rows(self, group: Group, others: Sequence[Sequence[Group]], parent: QWidget) -> FigureRows:
        judged, theirs = self._judged, [one for other in others for one in other]
        return FigureRows(self._theme, group, theirs, judged.differences, judged.names, parent)

    def _fold(self, groups: Sequence[Group], others: Sequence[Sequence[Group]]) -> None:
        """The parts of a group, made when somebody wants to see them."""
        if not groups:
            return
        button = QPushButton(self.tr("Part by part"), self)
        button.setProperty("look", "link")
        box = QWidget(self)
        box.hide()
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 0, 0, 0)
        column.setSpacing(10)

        def toggle() -> None:
            if not column.count():
                for group in groups:
                    column.addWidget(label(group.title.strip(), "heading", box))
                    column.addWidget(self._rows(group, others, box))
            box.setVisible(box.isHidden())

        button.clicked.connect(lambda _: toggle())
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(box)

    def _add_copies(self) -> None:
        """The pairs that lie nearest, as pictures."""
        judged = self._judged
        for place, (report, sheets) in enumerate(zip(judged.reports, judged.sheets, strict=True)):
            pairs = (report.get("copying") or {}).get("nearest", ())[:COLUMNS]
            image = sheets[SheetName.COPIES]
            if not pairs or image.isNull():
                continue
            if len(judged.reports) > 1:
                self._column.addWidget(SideLabel(self._theme, judged.names[place], self, second=bool(place)))
            titles = (self.tr("Nearest of all to something learned"), self.tr("The learned picture"))
            words = [
                self.tr("{name}\n{distance} away").format(
                    name=pair["learned"], distance=decimal(pair["away"], 3)
                )
                for pair in pairs
            ]
            self._column.addWidget(SheetTiles(self._theme, image, COLUMNS, titles, words, self))

    def _add_balance(self, groups: Sequence[Sequence[Group]]) -> None:
        sides = [[one for one in side if one.part is Part.BALANCE] for side in groups]
        if not sides[0]:
            return
        self._head(self.tr("Is it balanced? Bars are drawn pictures, marks are real ones"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(8)
        for column, spread in enumerate(sides[0]):
            models = [
                [one for one in other.figures if one.name != "apart"]
                for side in sides
                for other in side
                if other.title == spread.title
            ]
            titles = {"tone": self.tr("Light"), "colour": self.tr("Colours")}
            title = titles.get(spread.title, self.tr("Faces"))
            grid.addWidget(label(title, "heading", self), 0, column)
            bars = ShareBars(self._theme, title, models, self)
            grid.addWidget(bars, 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        self._column.addLayout(grid)

    def _add_texts(self) -> None:
        reports = self._judged.reports
        if "continued" not in reports[0]:
            return
        if reports[0]["continued"].get("samples"):
            self._head(self.tr("What it writes behind an opening"))
            self._column.addWidget(Passages(self._theme, reports, self._judged.names, self))
        for place, report in enumerate(reports):
            stretches = report["continued"].get("stretches", ())
            if stretches:
                whose = f" ({self._judged.names[place]})" if len(reports) > 1 else ""
                self._head(self.tr("Copied word by word") + whose)
                self._column.addWidget(Stretches(stretches, self))

    def _head(self, text: str) -> QLabel:
        self._column.addSpacing(8)
        self._column.addWidget(line(self))
        head = label(text, "large", self, wrap=True)
        self._column.addWidget(head)
        return head


_TITLES: Final[Mapping[Part, str]] = {
    Part.REAL: "Beside real pictures",
    Part.VARIETY: "How different are its pictures?",
    Part.COPYING: "Is it copying?",
    Part.NAMED: "Is it recognised?",
    Part.FORESEEN: "Texts that it never read",
    Part.CONTINUED: "How it goes on",
}


def _title(group: Group) -> str:
    if group.part is Part.REBUILT:
        return _tr("Rebuilt: {what}").format(what=group.title.rsplit(" (", 1)[0])
    return _tr(_TITLES[group.part])


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReportView", text)
