"""The first page of data: what is learned from, how evenly it is spread, what judges."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import shorten

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio.training.own.balance import SIZES
from studio.training.own.origin import Author, Hand
from studio.training.own.report import DataReport
from studio.ui.numbers import grouped
from studio.ui.theme import Theme
from studio.ui.training.bars import BarRows, Part, PartsBar, ToneBars
from studio.ui.training.colours import ORANGE
from studio.ui.training.crops import CropGrid
from studio.ui.training.data_facts import DataFacts
from studio.ui.widgets.labels import ElidedLabel, label
from studio.ui.widgets.scroll_bars import keep_scroll_bar

MOST_CLASSES = 12
SHOWN_LETTERS = 320
WIDE = 640
"""Pixels from which on the balance stands in two columns."""


class DataOverview(QScrollArea):
    """Sections under each other."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._report: DataReport | None = None
        self._cards: list[QFrame] = []
        self.split = PartsBar(theme, self.tr("What the files are used for"), self)
        self.advice = label("", "muted", self, wrap=True)
        self.origin = label("", "muted", self, wrap=True)
        self.crops = CropGrid(theme, self)
        self.as_learned = QCheckBox(self.tr("Show them as they are learned"), self)
        self.as_learned.setToolTip(self.tr("The middle square of each, at the size that is trained on"))
        self.as_learned.toggled.connect(self.crops.show_as_learned)
        self.classes = BarRows(theme, self.tr("Kinds"), self)
        self.tones = ToneBars(theme, self)
        self.sizes = BarRows(theme, self.tr("Shorter side in pixels"), self)
        self._class_title = label("", "heading", self)
        self._class_help = label("", "small", self, wrap=True)
        self._arrange()
        theme.changed.connect(self._show_split)

    def show_facts(self, facts: DataFacts) -> None:
        """Show other data."""
        report = facts.report
        self._report = report
        self._show_split()
        self.advice.setText("\n".join(self._advice(report)))
        self.advice.setVisible(bool(self.advice.text()))
        self._show_origin(report)
        self._show_pictures(facts)
        self._show_passages(facts)
        self._show_balance(report)
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        wide = self.viewport().width() >= WIDE
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._balance.direction() is not direction:
            self._balance.setDirection(direction)

    def _arrange(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keep_scroll_bar(self)
        inside = QWidget(self)
        inside.setProperty("look", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 8, 16)
        column.setSpacing(24)
        column.addWidget(_section("", (self.split, self.advice), inside))
        self._pictures = _section(
            self.tr("What is seen of the pictures"), (self.crops, self.as_learned), inside
        )
        column.addWidget(self._pictures)
        self._texts = _section(self.tr("How the texts begin"), (), inside)
        column.addWidget(self._texts)
        self._classes = _section("", (self._class_title, self.classes, self._class_help), inside)
        self._looks = _section(
            self.tr("Lightness"),
            (self.tones, label(self.tr("Shorter side in pixels"), "heading", inside), self.sizes),
            inside,
        )
        self._balance = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._balance.setSpacing(24)
        for part in (self._classes, self._looks):
            self._balance.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._balance)
        self._origin = _section(self.tr("Who made them"), (self.origin,), inside)
        column.addWidget(self._origin)
        column.addStretch(1)
        self.setWidget(inside)

    def _show_split(self) -> None:
        report = self._report
        if report is None:
            return
        colours = self._theme.colours
        self.split.show_parts(
            (
                Part(self.tr("to learn from"), report.kept - report.held_out, colours.accent),
                Part(self.tr("kept for judging"), report.held_out, ORANGE[self._theme.dark]),
                Part(self.tr("left out"), len(report.dropped), colours.outline),
            )
        )

    def _show_pictures(self, facts: DataFacts) -> None:
        self.crops.show_crops(facts.crops)
        self._pictures.setVisible(bool(facts.crops))
        whole = any(not crop.whole.isNull() for crop in facts.crops)
        self.as_learned.setVisible(whole)
        self.crops.show_as_learned(self.as_learned.isChecked() or not whole)

    def _show_passages(self, facts: DataFacts) -> None:
        for card in self._cards:
            card.deleteLater()
        self._cards = [_passage(name, words, self._texts) for name, words in facts.passages]
        column = self._texts.layout()
        for card in self._cards:
            if column is not None:
                column.addWidget(card)
        self._texts.setVisible(bool(facts.passages))

    def _show_balance(self, report: DataReport) -> None:
        rows = [(name or self.tr("(uppermost folder)"), count) for name, count in report.balance.classes]
        shown, others = rows[:MOST_CLASSES], rows[MOST_CLASSES:]
        if others:
            rest = sum(count for _, count in others)
            shown.append((self.tr("%1 others").replace("%1", grouped(len(others))), rest))
        self._class_title.setText(self.tr("Letters a text") if report.texts else self.tr("Kinds, by folder"))
        self.classes.show_rows(shown)
        self._classes.setVisible(len(rows) > 1)
        self._class_help.setText("" if report.texts else self.tr("A painter learns these names as words."))
        self._class_help.setVisible(not report.texts)
        self.tones.show_counts(report.balance.tones)
        sizes = list(zip(self._size_names(), report.balance.sizes, strict=True))
        self.sizes.show_rows([(name, count) for name, count in sizes if count])
        self._looks.setVisible(not report.texts and report.kept > 0)

    def _show_origin(self, report: DataReport) -> None:
        lines = [f"{grouped(count)} {self._author(author)}" for author, count in report.authors]
        self.origin.setText("\n".join(lines))
        self._origin.setVisible(bool(lines))

    def _author(self, author: Author) -> str:
        """Who it is, and the terms."""
        match author.hand:
            case Hand.PERSON:
                words = self.tr("brought in from outside; whose they are Quartet does not know")
            case Hand.PROGRAM:
                words = self.tr("AI-made by {name}; its terms Quartet does not know")
            case Hand.MODEL if not author.licence:
                words = self.tr("AI-made by {name}; its licence is not known any more")
            case Hand.MODEL:
                words = self.tr("AI-made by {name}; licence {licence}")
        note = f". {author.note}" if author.hand is Hand.MODEL and author.note else ""
        return words.format(name=author.name, licence=author.licence) + note

    def _size_names(self) -> list[str]:
        """The classes of size in words."""
        least = [self.tr("from {edge}").format(edge=grouped(edge)) for edge in SIZES]
        return [self.tr("below {edge}").format(edge=SIZES[0]), *least]

    def _advice(self, report: DataReport) -> Sequence[str]:
        """What to know of the balance; nothing when all is well."""
        said: list[str] = []
        counts = [count for _, count in report.balance.classes]
        if not report.texts and len(counts) > 1 and counts[0] > 4 * max(1, counts[1]):
            name = report.balance.classes[0][0] or self.tr("the uppermost folder")
            said.append(
                self.tr("Most are of one kind, “%1”: the others will be learned badly.").replace("%1", name)
            )
        if len(report.dropped) > report.kept:
            said.append(self.tr("More is left out than kept: look at the reasons under “Left out”."))
        return said


def _section(title: str, parts: Sequence[QWidget], parent: QWidget) -> QWidget:
    made = QWidget(parent)
    made.setProperty("look", "clear")
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    if title:
        column.addWidget(label(title, "heading", made))
    for part in parts:
        column.addWidget(part)
    return made


def _passage(name: str, words: str, parent: QWidget) -> QFrame:
    card = QFrame(parent)
    card.setProperty("look", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(12, 8, 12, 8)
    column.setSpacing(4)
    column.addWidget(ElidedLabel(name, "small", card))
    column.addWidget(label(shorten(words, SHOWN_LETTERS, placeholder=" …"), "", card, wrap=True))
    return card
