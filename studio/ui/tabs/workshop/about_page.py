"""About a run: what was asked for, what its program wrote, and the card of its model."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QPlainTextEdit,
    QScrollArea,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from studio.engine.manifest import CARD
from studio.training.recipe_settings import settings_of
from studio.training.runs import LOG, Run
from studio.ui.context import UiContext
from studio.ui.control_words import param_words
from studio.ui.numbers import grouped, written
from studio.ui.tabs.workshop.words import FAMILIES, data_text, family_words, recipe_title
from studio.ui.widgets.labels import ElidedLabel, label
from studio.ui.widgets.scroll_bars import keep_scroll_bar
from studio.ui.wording import moment_text

LONGEST_READ: Final = 256 << 10
"""Bytes of a log or card that are shown: its end."""
_LOG_HEIGHT, _CARD_HEIGHT = 220, 480
"""At most; shorter ones take no more than they need."""


@dataclass(frozen=True, slots=True)
class _Told:
    """What was read of a run."""

    facts: tuple[tuple[str, str], ...]
    log: str
    card: str


class AboutPage(QScrollArea):
    """Read in the background each time a run is shown."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._run: Run | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keep_scroll_bar(self)
        inside = QWidget(self)
        inside.setProperty("look", "clear")
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(24)
        self._facts.setVerticalSpacing(6)
        self._facts.setColumnStretch(1, 1)
        self.log = QPlainTextEdit(inside)
        self.log.setReadOnly(True)
        self.log.setProperty("look", "report")
        self.log.setAccessibleName(self.tr("Log"))
        self.card = QTextBrowser(inside)
        self.card.setOpenLinks(False)
        self.card.setAccessibleName(self.tr("Card of the model"))
        self._log_title = label(self.tr("What its program wrote"), "heading", inside)
        self._card_title = label(self.tr("The card of its model"), "heading", inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 4, 16)
        column.setSpacing(8)
        column.addWidget(label(self.tr("What was asked for"), "heading", inside))
        column.addLayout(self._facts)
        # the style sheet gives fields a height of its own: what holds them has ours
        self._log_room, self._card_room = _room(self.log, inside), _room(self.card, inside)
        for title, room in ((self._log_title, self._log_room), (self._card_title, self._card_room)):
            column.addSpacing(16)
            column.addWidget(title)
            column.addWidget(room)
        column.addStretch(1)
        self.setWidget(inside)

    def show_run(self, run: Run | None) -> None:
        """Read what is to be known of it."""
        self._run = run
        if run is not None:
            self._context.background.run(lambda: _read(run), lambda told: self._show(run, told), owner=self)

    def show_log(self) -> None:
        """Bring the log into view."""
        self.ensureWidgetVisible(self._log_title, 0, 0)
        self.log.setFocus()

    def _show(self, run: Run, told: _Told) -> None:
        if run is not self._run:
            return
        while (item := self._facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, value) in enumerate(told.facts):
            shown = ElidedLabel(value, "", self)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts.addWidget(label(name, "muted", self), row, 0)
            self._facts.addWidget(shown, row, 1)
        if told.log != self.log.toPlainText():
            self.log.setPlainText(told.log)
            self.log.verticalScrollBar().setValue(self.log.verticalScrollBar().maximum())
        features = QTextDocument.MarkdownFeature
        # tables, but nothing that a name in the card could smuggle in
        self.card.document().setMarkdown(told.card, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
        lines = told.log.count("\n") + 2
        self._log_room.setFixedHeight(min(_LOG_HEIGHT, lines * self.log.fontMetrics().lineSpacing() + 16))
        self._card_room.setFixedHeight(min(_CARD_HEIGHT, round(self.card.document().size().height()) + 24))
        for title, room, known in (
            (self._log_title, self._log_room, bool(told.log)),
            (self._card_title, self._card_room, bool(told.card)),
        ):
            title.setVisible(known)
            room.setVisible(known)


def _room(text: QWidget, parent: QWidget) -> QWidget:
    room = QWidget(parent)
    row = QVBoxLayout(room)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(text)
    return room


def _read(run: Run) -> _Told:
    """On a thread of its own."""
    spec, data = run.spec, run.data
    size = _tr("{count} tokens") if spec.learns.value == "transformer" else _tr("{count} pixels")
    facts = [
        (_tr("Family"), family_words(FAMILIES[spec.learns].word)),
        (_tr("Recipe"), f"{recipe_title(spec)} ({spec.recipe})"),
        (_tr("Learned from"), data_text(run)),
        (_tr("SHA-256 of the data"), str(data.get("sha256", _tr("not known yet")))),
        (_tr("Begun with"), spec.base or _tr("nothing")),
        (_tr("Size"), size.format(count=grouped(spec.size))),
        (
            _tr("Time"),
            _tr("as long as it takes")
            if spec.minutes is None
            else _tr("{minutes} minutes").format(minutes=written(spec.minutes, "g")),
        ),
        (_tr("Seed"), str(spec.seed)),
        *((_setting_name(spec.recipe, name), f"{value}") for name, value in spec.settings.items()),
        (_tr("Begun"), moment_text(spec.created)),
        (_tr("Folder"), str(run.folder)),
    ]
    card = run.model_folder
    return _Told(
        tuple(facts),
        "\n".join(line.split("\r")[-1] for line in _end_of(run.folder / LOG).split("\n")).strip(),
        _end_of(card / CARD) if card is not None else "",
    )


def _setting_name(recipe: str, name: str) -> str:
    control = settings_of(recipe).controls().get(name)
    return param_words(control.label) if control is not None else name


def _end_of(path: Path) -> str:
    """The last part of a text file; nothing when there is none."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - LONGEST_READ))
            return file.read(LONGEST_READ).decode("utf-8", "replace")
    except OSError:
        return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("AboutPage", text)
