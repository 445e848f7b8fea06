"""The Workshop tab: puts its parts into the frame that all tabs share."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QWidget

from studio.core.errors import UserError
from studio.training.drafting import again, fresh_name
from studio.training.example_shapes import NAME, draw_shapes, example_spec
from studio.training.naming import model_id
from studio.training.recipe_list import recipe
from studio.training.run_progress import RunLook
from studio.training.runs import DataSource, Run, RunSpec, RunState
from studio.ui.context import UiContext
from studio.ui.gallery.mime import dropped_files
from studio.ui.noop import QT_TRANSLATE_NOOP
from studio.ui.tabs.tab import Tab
from studio.ui.tabs.workshop.canvas import Canvas
from studio.ui.tabs.workshop.commands import RunCommands
from studio.ui.tabs.workshop.left_panel import LeftPanel
from studio.ui.tabs.workshop.run_menu import RunMenu

SHOWN = "workshop/run"
"""Where the window remembers which run was looked at."""


class WorkshopTab(Tab):
    """Models of one's own: set up, watched, judged, compared."""

    title: ClassVar[str] = QT_TRANSLATE_NOOP("Tabs", "Workshop")
    icon: ClassVar[str] = "hammer"
    hint: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Hints",
        "Ctrl+N new run  ·  Ctrl+Enter starts it  ·  Ctrl+click compares  ·  F2 renames  ·  Del removes",
    )

    alone: ClassVar[bool] = True

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.commands = RunCommands(context, self)
        self._left = LeftPanel(context.theme, self)
        self._canvas = Canvas(context, self)
        self.menu = RunMenu(self.commands, context.theme, self)
        self._awaited = context.settings.text(SHOWN)
        """The run to show as soon as the list has it"""
        self._met = False
        self._connect()
        self._add_actions()

    # --- the frame -------------------------------------------------------------------------------------
    def left_panel(self) -> LeftPanel:
        """The runs."""
        return self._left

    def canvas(self) -> Canvas:
        """What is shown of them."""
        return self._canvas

    def make(self) -> None:
        """Start what the form asks for; from elsewhere, open the form."""
        if self._canvas.currentWidget() is self._canvas.new:
            self._canvas.new.begin()
        else:
            self.new_run()

    def activate(self) -> None:
        """Somebody looks."""
        self._follow(self.context.run_watch.looks)
        self.context.run_watch.look_now()
        if self._canvas.currentWidget() is self._canvas.new:
            self._canvas.new.refresh()

    def models_changed(self) -> None:
        """Others can be begun with now."""
        self._canvas.new.refresh()

    def accepts(self, mime: QMimeData) -> bool:
        """A folder, or files that lie in one."""
        return bool(dropped_files(mime))

    def handle_drop(self, mime: QMimeData) -> None:
        """A new run that learns from it."""
        first = dropped_files(mime)[0]
        folder = first if first.is_dir() else first.parent
        self.show_new()
        self._canvas.new.take_data(DataSource(folder=str(folder)))

    # --- what is shown ---------------------------------------------------------------------------------
    def new_run(self, spec: RunSpec | None = None) -> None:
        """The form: as it was left, or with this draft."""
        if spec is not None:
            self._canvas.new.begin_anew(spec)
        self.show_new()

    def show_new(self) -> None:
        """The form as it stands."""
        self._left.runs.mark(())
        self._canvas.show_new()

    def show_run(self, run: Run, *, log: bool = False) -> None:
        """One run; as soon as the list has it."""
        self._awaited = run.key
        self._follow(self.context.run_watch.looks)
        if log and self._canvas.currentWidget() is self._canvas.one:
            self._canvas.one.show_log()

    def _picked(self, runs: tuple[Run, ...]) -> None:
        """Others are marked in the list."""
        look = self._left.runs.rows.look_of(runs[0].key) if len(runs) == 1 else None
        if look is not None:
            self.context.settings.set_text(SHOWN, look.run.key)
            self._canvas.show_one(look)
        elif runs:
            self._canvas.show_several(runs)
        elif self._canvas.currentWidget() is not self._canvas.new:
            self._canvas.show_nothing()

    def _follow(self, looks: tuple[RunLook, ...]) -> None:
        """The runs stand otherwise now."""
        runs = self._left.runs
        runs.show_looks(looks)
        self._left.show_empty(not looks)
        self._canvas.new.know([look.run.spec.name for look in looks])
        shown = self._canvas.one.run
        wanted = runs.rows.look_of(self._awaited)
        if wanted is not None:
            self._awaited = ""
            self._met = True
            runs.mark((wanted.run.key,))
            self._picked(runs.marked)
        elif looks and not self._met:
            self._met = True
            runs.mark((looks[0].run.key,))
            self._picked(runs.marked)
        elif shown is not None and (now := runs.rows.look_of(shown.key)) is not None:
            self._canvas.one.show_look(now)

    # --- what is done ----------------------------------------------------------------------------------
    def start_example(self) -> None:
        """Shapes, drawn on the spot, and two minutes of learning."""
        self._canvas.example.setEnabled(False)
        folder = self.context.studio.places.cache / "training" / "shapes"

        def drawn(folder: Path) -> None:
            self._canvas.example.setEnabled(True)
            names = [look.run.spec.name for look in self.context.run_watch.looks]
            self.commands.start(example_spec(folder, fresh_name(NAME, names)))

        def failed(error: Exception) -> None:
            self._canvas.example.setEnabled(True)
            self.context.messages.exception(error)

        self.context.background.run(lambda: draw_shapes(folder), drawn, failed, owner=self)

    def _again(self, run: Run) -> None:
        self.new_run(again(run.spec, [look.run.spec.name for look in self.context.run_watch.looks]))

    def _open_model(self, run: Run) -> None:
        """In its tab; of a LoRA the model that it bends. Reading its id touches the disk."""
        gives_lora = recipe(run.spec.recipe).gives_lora

        def found(name: str) -> None:
            try:
                self.model_wanted.emit(self.context.studio.models.get(name))
            except UserError as error:
                self.context.messages.error(error)
                return
            if gives_lora:
                said = self.tr("“%1” stands there in the list of LoRA files.")
                self.context.messages.info(said.replace("%1", run.spec.name))

        self.context.background.run(
            lambda: run.spec.base or "" if gives_lora else model_id(run), found, owner=self
        )

    def _pause_or_go_on(self) -> None:
        run = self._canvas.one.run
        look = self._left.runs.rows.look_of(run.key) if run is not None else None
        if look is None:
            return
        head = self._canvas.one.head
        button = head.pause if look.state is RunState.RUNNING else head.resume
        if button.isVisibleTo(head) and button.isEnabled():
            button.click()

    def _turn(self, by: int) -> None:
        pages = self._canvas.one.pages
        if self._canvas.currentWidget() is self._canvas.one:
            pages.setCurrentIndex((pages.currentIndex() + by) % pages.count())

    # --- parts -----------------------------------------------------------------------------------------
    def _connect(self) -> None:
        runs, canvas, commands, menu = self._left.runs, self._canvas, self.commands, self.menu
        self.context.run_watch.runs_changed.connect(self._follow)
        self._left.new.clicked.connect(lambda _: self.new_run())
        runs.picked.connect(self._picked)
        runs.removal_wanted.connect(commands.remove)
        runs.rename_wanted.connect(self._rename)
        runs.menu_wanted.connect(menu.open)
        menu.rename_wanted.connect(self._rename)
        menu.again_wanted.connect(self._again)
        canvas.new_wanted.connect(self.new_run)
        canvas.example_wanted.connect(self.start_example)
        canvas.new.start_wanted.connect(commands.start)
        canvas.new.shown_again.connect(self.show_new)
        commands.started.connect(self._started)
        head = canvas.one.head
        head.pause_wanted.connect(commands.pause)
        head.resume_wanted.connect(commands.resume)
        head.stop_wanted.connect(commands.stop)
        head.renamed.connect(commands.rename)
        head.menu_wanted.connect(menu.open)
        head.model_wanted.connect(self._open_model)

    def _started(self, run: Run) -> None:
        self._canvas.new.begin_anew()
        self.show_run(run)

    def _rename(self, run: Run) -> None:
        self.show_run(run)
        self._canvas.one.rename()

    def _add_actions(self) -> None:
        for text, key, run in (
            (self.tr("New run"), "Ctrl+N", self.new_run),
            (self.tr("Pause, or go on"), "Ctrl+P", self._pause_or_go_on),
            (self.tr("The next page of the run"), "Alt+Right", lambda: self._turn(1)),
            (self.tr("The page before"), "Alt+Left", lambda: self._turn(-1)),
        ):
            self.add_action(text, key, run)
