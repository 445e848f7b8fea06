"""What fills the window once there is a studio: tabs, gallery, queue, packs, and the wires between them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from studio.core.item import Item
from studio.engine.packs import Pack
from studio.gallery.query import Query
from studio.ui.activity import Activity
from studio.ui.context import UiContext
from studio.ui.device_indicator import DeviceIndicator
from studio.ui.gallery.cell_view import CellView
from studio.ui.gallery.compare.window import CompareWindow
from studio.ui.gallery.lineage.page import LineagePage
from studio.ui.gallery.operations import GalleryOperations
from studio.ui.gallery.pane import GalleryParts
from studio.ui.gallery.source import ItemSource
from studio.ui.gallery.tab import GalleryTab
from studio.ui.gallery.viewer import Slide, Viewer
from studio.ui.main_window import MainWindow
from studio.ui.packs.fetcher import PackFetcher
from studio.ui.packs.models_dialog import ModelsDialog
from studio.ui.packs.pack_offer import PackOffer
from studio.ui.privacy.privacy_dialog import PrivacyDialog
from studio.ui.provenance.origin_dialog import OriginDialog
from studio.ui.queue_panel import QueuePanel
from studio.ui.right_panel import RightPanel
from studio.ui.sender import Sender
from studio.ui.tabs.tab import Tab
from studio.ui.tabs.workshop.run_news import RunNews

if TYPE_CHECKING:
    from studio.core.family import ModelInfo
    from studio.training.runs import Run

DECLINED = "packs/declined"
DIFFUSION = "diffusion"


class Furniture(QObject):
    """Makes the parts and connects them. The window shows them."""

    reopening_wanted = Signal(object)
    """Reopening: the gallery gets a passphrase, or loses it"""
    idle_minutes_changed = Signal(float)

    def __init__(self, context: UiContext, window: MainWindow) -> None:
        super().__init__(window)
        self.context = context
        self._window = window
        drag_folder = context.studio.gallery.for_others(context.studio.places.cache / "dragged")
        finder = context.studio.finder
        self.source = ItemSource(context.studio.gallery, context.background, self, finder.answer)
        self.operations = GalleryOperations(context, drag_folder, self)
        self.sending = Sender(context, window.entries, self.deliver, self)
        self.parts = GalleryParts(context, self.source, self.operations, self.sending, drag_folder)
        self.fetcher = PackFetcher(context.studio.packs, context.background, self)
        self.right = RightPanel(self.parts)
        # these show themselves when the queue has been read: never as windows of their own
        self.queue = QueuePanel(context, window.centralWidget())
        self.device = DeviceIndicator(context)
        self.activity = Activity(context, self.fetcher, window.bar)
        self.offer_place = QWidget()
        self._offer_column = QVBoxLayout(self.offer_place)
        self._offer_column.setContentsMargins(0, 0, 0, 0)
        self.offer_place.hide()
        self._offers: dict[str, PackOffer] = {}
        self.run_news = RunNews(context, self)
        self.viewer: Viewer | None = None
        self.comparison: CompareWindow | None = None
        self.lineage: LineagePage | None = None
        self._tabs: dict[int, Tab] = {}
        self._front: Tab | None = None
        self._family = ""
        self._connect()
        self._look_for_packs()
        self.run_news.begin()

    # Tabs ------------------------------------------------------------------------------------------

    def tab(self, at: int) -> Tab:
        """The tab at a place, made when it is asked for first."""
        if at not in self._tabs:
            made = self._window.entries[at].make(self.parts)
            made.sending = self.sending
            made.lay_out()
            made.selection_changed.connect(self._show_details)
            made.full_screen_wanted.connect(self.show_full_screen)
            made.models_wanted.connect(self.show_models)
            made.model_wanted.connect(self.use_model)
            if isinstance(made, GalleryTab):
                made.picked.connect(self.right.details.show_ids)
                made.open_wanted.connect(self.open_item)
                made.first_tab_wanted.connect(lambda: self._window.show_tab(0))
            self._window.pages.addWidget(made)
            self._tabs[at] = made
        return self._tabs[at]

    def tab_shown(self, at: int) -> None:
        """A tab came to the front."""
        front = self._tabs[at]
        if self._front is front:
            return
        if self._front is not None:
            self._front.deactivate()
        self._front = front
        self._family = self._window.entries[at].family
        self.right.recent.setVisible(not isinstance(front, GalleryTab))
        side = self._window.commands.side
        side.setEnabled(not front.alone)
        self.right.setVisible(side.isChecked() and not front.alone)
        self._show_offer()
        front.activate()

    def open_item(self, item: Item) -> None:
        """Go on from an item in the tab of its family."""
        family = item.request.family if item.request else ""
        for at, entry in enumerate(self._window.entries):
            if entry.family and entry.family == family:
                self._window.show_tab(at)
                if self.tab(at).open_item(item):
                    return
        self.context.messages.warn(self.tr("No tab here can open the settings of this one."))

    def bring_in(self, files: Sequence[Path]) -> None:
        """What the program was started with, as if it had been dropped on the gallery."""
        self._window.show_tab([entry.name for entry in self._window.entries].index("gallery"))
        self.operations.bring_in(files)

    def use_settings(self, item: Item) -> None:
        """Make the next thing as an item was made, in the tab of its family."""
        # what other programs wrote into pictures are the settings of paintings
        family = item.request.family if item.request else DIFFUSION if item.told else ""
        for at, entry in enumerate(self._window.entries):
            if entry.family and entry.family == family:
                self._window.show_tab(at)
                if self.tab(at).use_settings(item):
                    return
        self.context.messages.warn(self.tr("No tab here can use the settings of this one."))

    def use_model(self, model: ModelInfo) -> None:
        """Make the next thing with a model, in the tab of its family."""
        for at, entry in enumerate(self._window.entries):
            if entry.family == model.family:
                self._window.show_tab(at)
                self.tab(at).use_model(model)
                return

    def show_training(self, run: Run) -> None:
        """A run, in the workshop."""
        from studio.ui.tabs.workshop.tab import (
            WorkshopTab,
        )  # its charts are read when they are looked at first

        at = [entry.name for entry in self._window.entries].index("workshop")
        self._window.show_tab(at)
        workshop = self.tab(at)
        assert isinstance(workshop, WorkshopTab)
        workshop.show_run(run)

    def deliver(self, at: int, item: Item) -> None:
        """Hand what was sent to the tab at a place."""
        self._window.show_tab(at)
        self.tab(at).receive(item)

    # Pictures --------------------------------------------------------------------------------------

    def show_full_screen(self, slides: Sequence[int | QImage], place: int) -> Viewer | None:
        """One picture or text and nothing else."""
        if not slides:
            return None
        viewer = Viewer(self.parts, slides, place, self._window)
        viewer.closed.connect(self._viewer_closed)
        self.viewer = viewer
        # without a window manager full screen is only a wish: take the room oneself
        viewer.setGeometry(self._window.screen().geometry())
        viewer.showFullScreen()
        return viewer

    def show_comparison(self, ids: Sequence[int]) -> CompareWindow:
        """Some pictures or texts beside each other."""
        comparison = CompareWindow(self.parts, ids, self._window)
        comparison.closed.connect(self._comparison_closed)
        comparison.open_wanted.connect(self.open_item)
        self.comparison = comparison
        comparison.setGeometry(self._window.screen().geometry())
        comparison.showFullScreen()
        return comparison

    def show_lineage(self, item_id: int) -> None:
        """What an item came from and what came of it, over the tab in front."""
        if self.lineage is None:
            self.lineage = LineagePage(self.parts)
            self.lineage.picked.connect(self.right.details.show_ids)
            self.lineage.open_wanted.connect(self.open_item)
            self.lineage.full_screen_wanted.connect(self.show_full_screen)
            self.lineage.closed.connect(self._leave_lineage)
            self._window.pages.addWidget(self.lineage)
        self.lineage.show_item(item_id)
        self._window.show_page(self.lineage, self.lineage.hint)
        self.lineage.view.setFocus()

    def _leave_lineage(self) -> None:
        self._window.show_tab(self._window.wanted_tab)
        if self._front is not None:
            self._front.activate()

    def show_item(self, item_id: int) -> None:
        """A parent or child: its details, and where it lies."""
        self.right.details.show_ids((item_id,))
        if self.lineage is not None and self.lineage.isVisible():
            self.lineage.pick(item_id)
            return
        if isinstance(self._front, GalleryTab):
            self._front.show_item(item_id)
        else:
            self.right.recent.view.pick(item_id)

    def _viewer_closed(self, slide: Slide | None) -> None:
        self.viewer = None
        if isinstance(slide, int):
            self.show_item(slide)

    def _look_in(self, place: Query) -> None:
        """In the gallery, everything with a tag or in a collection."""
        at = [entry.name for entry in self._window.entries].index("gallery")
        self._window.show_tab(at)
        gallery = self.tab(at)
        assert isinstance(gallery, GalleryTab)
        gallery.look_in(place)

    def _show_like(self, item: Item) -> None:
        at = [entry.name for entry in self._window.entries].index("gallery")
        self._window.show_tab(at)
        gallery = self.tab(at)
        assert isinstance(gallery, GalleryTab)
        gallery.show_like(item)

    def _begin_tagging(self) -> None:
        """The right side comes back for it when it was hidden."""
        self._window.commands.side.setChecked(True)
        self.right.details.begin_tagging()

    def _comparison_closed(self) -> None:
        self.comparison = None

    def _show_details(self, items: Sequence[Item]) -> None:
        self.right.details.show_ids([item.id for item in items])

    # Packs -----------------------------------------------------------------------------------------

    def show_models(self) -> ModelsDialog:
        """The list of models and packs."""
        dialog = ModelsDialog(self.context, self.fetcher, self._window)
        dialog.models_changed.connect(self._models_changed)
        dialog.show()
        return dialog

    def _look_for_packs(self) -> None:
        self.context.background.run(self.context.studio.packs.offers, self._offer_packs, owner=self)

    @property
    def offer(self) -> PackOffer | None:
        """The packs that the tab in front would gain by; None when there are none."""
        return self._offers.get(self._family)

    def _offer_packs(self, packs: tuple[Pack, ...]) -> None:
        declined = set(self.context.settings.text(DECLINED).split())
        wanted = [pack for pack in packs if pack.default and not pack.installed and pack.id not in declined]
        for family in dict.fromkeys(pack.family for pack in wanted):
            mine = tuple(pack for pack in wanted if pack.family == family)
            offer = PackOffer(mine, self.fetcher, self.offer_place)
            offer.declined.connect(lambda ids, family=family: self._declined(family, ids))
            offer.finished.connect(lambda family=family: self._taken(family))
            self._offer_column.addWidget(offer)
            self._offers[family] = offer
        self._show_offer()

    def _show_offer(self) -> None:
        """Only in the tab that gains by it, and only while there is something to get."""
        for family, offer in self._offers.items():
            offer.setVisible(family == self._family)
        self.offer_place.setVisible(self._family in self._offers)

    def _taken(self, family: str) -> None:
        self._offers.pop(family).deleteLater()
        self._show_offer()

    def _declined(self, family: str, ids: tuple[str, ...]) -> None:
        self._taken(family)
        known = self.context.settings.text(DECLINED).split()
        self.context.settings.set_text(DECLINED, " ".join(dict.fromkeys([*known, *ids])))
        if ids:
            self.context.messages.info(self.tr("You find it later in the menu, under Models."))

    def _installed(self, info: ModelInfo) -> None:
        self.context.messages.info(self.tr("“{name}” is ready.").format(name=info.name))
        self._models_changed()

    def _models_changed(self) -> None:
        for tab in self._tabs.values():
            tab.models_changed()

    # Wires -----------------------------------------------------------------------------------------

    def _connect(self) -> None:
        context, commands = self.context, self._window.commands
        messages, bridge = context.messages, context.bridge
        context.background.failed.connect(messages.error)
        bridge.warned.connect(messages.warn)
        self.fetcher.installed.connect(self._installed)
        self.run_news.models_changed.connect(self._models_changed)
        self.run_news.show_wanted.connect(self.show_training)
        self.right.open_wanted.connect(self.open_item)
        self.right.show_wanted.connect(self.show_item)
        self.right.full_screen_wanted.connect(self.show_full_screen)
        self.operations.compare_wanted.connect(self.show_comparison)
        self.operations.tagging_wanted.connect(self._begin_tagging)
        organiser = self.right.details.organiser
        organiser.tag_picked.connect(lambda tag: self._look_in(Query(tag=tag)))
        organiser.collection_picked.connect(lambda one: self._look_in(Query(collection=one.id)))
        self.operations.like_wanted.connect(self._show_like)
        self.operations.lineage_wanted.connect(self.show_lineage)
        self.operations.settings_wanted.connect(self.use_settings)
        self.operations.imported.connect(lambda ids: self.show_item(ids[0]))
        commands.make.triggered.connect(self._make)
        commands.models.triggered.connect(self.show_models)
        commands.origin.triggered.connect(self.show_origin)
        commands.privacy.triggered.connect(self.show_privacy)
        commands.undo.triggered.connect(context.undo.undo)
        commands.redo.triggered.connect(context.undo.redo)
        context.undo.canUndoChanged.connect(commands.undo.setEnabled)
        context.undo.canRedoChanged.connect(commands.redo.setEnabled)
        context.undo.undoTextChanged.connect(self._show_undo_text)
        commands.undo.setEnabled(context.undo.canUndo())
        commands.redo.setEnabled(context.undo.canRedo())
        self.queue.shown_changed.connect(commands.queue.setChecked)
        commands.queue.triggered.connect(self.queue.setVisible)
        self.activity.queue_wanted.connect(self._show_queue)
        for sentence in context.studio.gallery.messages:
            messages.warn(sentence)

    def _make(self) -> None:
        """In the tab in front, unless a page covers it."""
        if self._front is not None and self._front.isVisible():
            self._front.make()

    def _show_undo_text(self, text: str) -> None:
        # the stack outlives the window, and the last of its words come when the window is being taken down
        action = self._window.commands.undo if isValid(self._window) else None
        if action is not None and isValid(action):
            what = self.tr("Undo {text}").format(text=text) if text else self.tr("Undo")
            action.setToolTip(f"{what} (Ctrl+Z)")

    def _show_queue(self) -> None:
        self.queue.setVisible(True)
        self._window.commands.queue.setChecked(True)

    def hide_away(self) -> None:
        """The window is locked: no picture stays in memory, and no window of one picture on screen."""
        for shown in (self.viewer, self.comparison):
            if shown is not None:
                shown.close()
        for cells in self._window.findChildren(CellView):
            cells.pictures.clear()
        if self.lineage is not None:
            self.lineage.forget_all()
        self.source.forget_all()

    def show_origin(self) -> OriginDialog:
        """Where any file comes from, and how copies are signed."""
        dialog = OriginDialog(self.context, self._window)
        dialog.show_wanted.connect(self.show_item)
        dialog.show()
        return dialog

    def show_privacy(self) -> PrivacyDialog:
        """The passphrase, and what is counted."""
        dialog = PrivacyDialog(self.context, self._window)
        dialog.reopening_wanted.connect(self.reopening_wanted)
        dialog.lock_wanted.connect(self._window.commands.lock.trigger)
        dialog.minutes_changed.connect(self.idle_minutes_changed)
        dialog.show()
        return dialog

    def close(self) -> None:
        """Stop what is under way."""
        self.context.undo.undoTextChanged.disconnect(self._show_undo_text)
        self.context.undo.blockSignals(True)
        self.fetcher.cancel_all()
        for dialog in self._window.findChildren(QDialog):
            dialog.close()
        if self.viewer is not None:
            self.viewer.close()
        if self.comparison is not None:
            self.comparison.close()
        self.source.close()
