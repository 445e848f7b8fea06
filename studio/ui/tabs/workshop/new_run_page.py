"""A new run: the form at the left, what it would learn from at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio.gallery.shelves import Collection
from studio.training.drafting import (
    Surroundings,
    advice,
    complaints,
    draft,
    fresh_name,
    leaves_out_near_copies,
)
from studio.training.own.dataset import Dataset
from studio.training.recipe_list import recipe
from studio.training.runs import DataSource, Learns, RunSpec
from studio.training.sizing import Estimate
from studio.ui.context import UiContext
from studio.ui.error_words import said_again
from studio.ui.tabs.workshop.draft_form import DraftForm
from studio.ui.training.data_page import DataPage
from studio.ui.undo import ValueCommand
from studio.ui.widgets.empty_state import EmptyState
from studio.ui.widgets.labels import label, line, set_look
from studio.ui.widgets.page_stack import PageStack
from studio.ui.widgets.panel import Panel
from studio.ui.widgets.scroll_bars import SCROLL_BAR, keep_scroll_bar

FORM_WIDTH: Final = 340
SETTLED_MS: Final = 250
"""After the last change, before it is estimated anew."""
_UNREADABLE: Final = "It cannot be looked through; the page beside this form says why."


class NewRunPage(QWidget):
    """Holds the draft. Every change of the form is a step of undo."""

    start_wanted = Signal(object)
    """RunSpec"""
    shown_again = Signal()
    """A step was taken back or made again here: the page should be looked at."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._spec = draft()
        self._around = Surroundings()
        self._collections: tuple[Collection, ...] = ()
        self._named = False
        """Whether somebody typed the name, so that the data must not choose another."""
        self._looked_at: tuple[DataSource, bool, int, bool] | None = None
        self.form = DraftForm(context.theme, self)
        self.data = DataPage(context, self)
        self.estimate_line = label("", "small", self, wrap=True)
        self.start = QPushButton(self.tr("Start"), self)
        self.start.setProperty("look", "primary")
        self._settle = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settle.timeout.connect(self._estimate)
        self._arrange()
        self.form.changed.connect(self._change)
        self.data.looked.connect(self._looked)
        self.start.clicked.connect(lambda _: self.begin())
        self._show()

    @property
    def spec(self) -> RunSpec:
        """The draft."""
        return self._spec

    # --- from outside ----------------------------------------------------------------------------------
    def begin_anew(self, spec: RunSpec | None = None) -> None:
        """Show a fresh draft, or this one."""
        self._named = spec is not None and bool(spec.name)
        self._spec = spec or draft()
        self._looked_at = None
        self.data.clear()
        self._around = replace(self._around, dataset=None, refused="")
        self._show()

    def take_data(self, data: DataSource) -> None:
        """Learn from this: a folder was dropped."""
        self._change(self.tr("Data"), replace(self._spec, data=data))

    def know(self, names: Sequence[str]) -> None:
        """These runs are there already."""
        if frozenset(names) != self._around.names:
            self._around = replace(self._around, names=frozenset(names))
            self._show_state()

    def refresh(self) -> None:
        """Models or collections are others now."""
        models = self._context.studio.models.all()
        self._around = replace(self._around, models=models)
        self._offer(self._collections)
        gallery = self._context.studio.gallery
        self._context.background.run(gallery.collections, self._offer, owner=self)

    def begin(self) -> None:
        """Start it, if nothing stands in the way."""
        if not complaints(self._spec, self._around):
            self.start_wanted.emit(self._spec)

    # --- the draft -------------------------------------------------------------------------------------
    def _change(self, what: str, spec: RunSpec) -> None:
        """A step of undo; letters that follow each other fast are one."""
        typed = _is_typed(self._spec, spec)
        if spec.name != self._spec.name:
            self._named = bool(spec.name)
        elif not self._named and spec.data != self._spec.data:
            spec = replace(spec, name=self._name_for(spec.data))
        command = ValueCommand(what, self._spec, spec, self._undone, key=what if typed else None)
        self._spec = spec
        self._show()
        self._context.undo.push(command)

    def _undone(self, spec: RunSpec) -> None:
        self._spec = spec
        self._show()
        self.shown_again.emit()

    def _name_for(self, data: DataSource) -> str:
        name = ""
        if data.folder is not None:
            name = Path(data.folder).name
        elif data.collection is not None:
            name = self.form.collection_name(data.collection)
        words = name.replace("_", " ").replace("-", " ").strip()
        return fresh_name(words[:1].upper() + words[1:], self._around.names) if words else ""

    def _offer(self, collections: tuple[Collection, ...]) -> None:
        self._collections = collections
        self.form.offer(self._around.models, collections)
        self._show_state()

    # --- showing ---------------------------------------------------------------------------------------
    def _show(self) -> None:
        self.form.show_spec(self._spec)
        self._show_data()
        self._show_state()
        self._settle.start()

    def _show_data(self) -> None:
        """Have the data looked through when they, or what is asked of them, are others."""
        spec = self._spec
        own = recipe(spec.recipe).own_data
        chosen = spec.data != DataSource()
        self._rooms.setCurrentWidget(self.data if own and chosen else self._nothing if own else self._brought)
        near = leaves_out_near_copies(spec)
        texts = spec.learns is Learns.TRANSFORMER
        wanted = (spec.data, texts, spec.size, near) if own and chosen else None
        if wanted == self._looked_at:
            return
        self._looked_at = wanted
        self._around = replace(self._around, dataset=None, refused="")
        if wanted is not None:
            self.data.look(spec.data, spec.learns, spec.size, near_copies=near)

    def _looked(self, dataset: Dataset | None) -> None:
        refused = self.tr(_UNREADABLE) if dataset is None else ""
        self._around = replace(self._around, dataset=dataset, refused=refused)
        self._show_state()
        self._settle.start()

    def _show_state(self) -> None:
        said = complaints(self._spec, self._around)
        found = {name: said_again(sentence) for name, sentence in said.items()}
        self.form.show_complaints(found, said_again(advice(self._spec, self._around)))
        self.start.setEnabled(not found)
        self.start.setToolTip(next(iter(found.values()), self.tr("Begin to learn (Ctrl+Enter)")))

    def _estimate(self) -> None:
        """What it would take, measured in the background: the first time on a machine takes a moment."""
        spec, device, data = self._spec, self._context.studio.engine.device, self._around.dataset
        if device is None:
            self._settle.start()
            return
        count = None if data is None else len(data.kept)
        workshop = self._context.studio.workshop
        self._context.background.run(
            lambda: workshop.estimate(spec, count, device),
            lambda found: self._estimated(spec, found),
            owner=self,
        )

    def _estimated(self, spec: RunSpec, found: Estimate) -> None:
        if spec is not self._spec:
            return
        set_look(self.estimate_line, "small" if found.fits else "warning")
        self.estimate_line.setText(said_again(found.words))

    # --- parts -----------------------------------------------------------------------------------------
    def _arrange(self) -> None:
        self._rooms = PageStack(self)
        self._nothing = EmptyState(
            self._context.theme,
            "folder-open",
            self.tr("What shall it learn from?"),
            self.tr(
                "Choose a folder at the left, or drop one here. It is looked through before anything begins."
            ),
            self.tr("Choose a folder …"),
            self.form.data.choose_folder,
            self,
        )
        self._brought = EmptyState(
            self._context.theme,
            "package",
            self.tr("This recipe brings its own data"),
            self.tr("What it learns from is drawn by an installed model, or fetched when the run begins."),
            parent=self,
        )
        for room in (self._nothing, self._brought, self.data):
            self._rooms.addWidget(room)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left())
        side = QFrame(self)
        side.setProperty("look", "side line")
        side.setFixedWidth(1)
        row.addWidget(side)
        row.addWidget(self._rooms, 1)

    def _left(self) -> QWidget:
        left = Panel("panel", self)
        left.setFixedWidth(FORM_WIDTH)
        whole = _padded(self.form, label(self.tr("A new run"), "large", self))
        scroll = QScrollArea(left)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keep_scroll_bar(scroll)
        scroll.setWidget(whole)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 12, 16, 16)
        foot.setSpacing(12)
        foot.addWidget(self.estimate_line)
        foot.addWidget(self.start)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(line(left))
        column.addLayout(foot)
        return left


def _is_typed(before: RunSpec, after: RunSpec) -> bool:
    """Whether it is words that are others now."""
    words = (value for name, value in after.settings.items() if value != before.settings.get(name))
    return before.name != after.name or any(isinstance(value, str) for value in words)


def _padded(form: QWidget, title: QWidget) -> QWidget:
    whole = QWidget()
    whole.setProperty("look", "clear")
    column = QVBoxLayout(whole)
    column.setContentsMargins(16, 16, 16 - SCROLL_BAR, 16)
    column.setSpacing(16)
    column.addWidget(title)
    column.addWidget(form, 1)
    return whole
