"""Everything one can do on the Diffusion tab, by name: buttons, menus and keys all call these."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QObject, Signal

from studio.core.errors import UserError
from studio.core.item import Item, ItemKind
from studio.core.params import SEED_LIMIT
from studio.families.diffusion.params import MASK, GridAxis, Lora, Reading, TrajectoryParams
from studio.imaging.brushing import Mask
from studio.ui.enlarging import enlarge
from studio.ui.gallery.mime import item_ids
from studio.ui.tabs.arriving import Arrivals
from studio.ui.tabs.diffusion import editing
from studio.ui.tabs.diffusion.document import DiffusionDocument, Painted, View, batch_of, settled
from studio.ui.tabs.diffusion.masks import as_picture
from studio.ui.tabs.diffusion.playhead import Playhead
from studio.ui.tabs.diffusion.requests import film_request, grid_request, paint_request
from studio.ui.tabs.diffusion.session import DiffusionSession
from studio.ui.tabs.diffusion.step_keeping import StepKeeping
from studio.ui.tabs.taking import Taken
from studio.ui.tabs.taking_text import TakenText, TextTaker

VARIATIONS = 4
VARIATION_STRENGTH = 0.5
"""Half of the way is painted anew: the same thing in another drawing."""


class DiffusionCommands(QObject):
    """Verbs of the tab; each is one step of undo, or none when it only looks."""

    reading_changed = Signal()
    """A picture is being read, or no longer."""

    def __init__(self, session: DiffusionSession, playhead: Playhead, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._playhead = session, playhead
        self._arrivals = Arrivals(session.context, session.originals, self)
        self._taker, self._read = self._arrivals.taker, self._arrivals.read
        self._arrivals.changed.connect(self.reading_changed)
        self._text_taker = TextTaker(session.context, self)
        self.keep_seed = False
        self.steps = StepKeeping(session, self)

    @property
    def document(self) -> DiffusionDocument:
        """The document now."""
        return self._session.document

    @property
    def reading(self) -> str:
        """The name of the picture that is being read; empty when none is."""
        return self._arrivals.reading

    # --- the form --------------------------------------------------------------------------------------
    def set_values(self, what: str, values: Mapping[str, Any], final: bool = True) -> None:
        """Other settings; not final while a slider is dragged or words are typed."""
        new = editing.set_params(self.document, values, self._session.shelf.reading())
        self._session.move(what, new, final)

    def set_seed(self, seed: int) -> None:
        """The seed of the next picture."""
        self._session.change(self.tr("Seed"), editing.set_seed(self.document, seed))

    def set_loras(self, loras: tuple[Lora, ...], final: bool) -> None:
        """Files that change the model, each with its weight."""
        params = replace(self.document.params, loras=loras)
        self._session.move(self.tr("LoRA"), replace(self.document, params=params), final)

    def take_settings(self) -> None:
        """The form as it was for the painting that is looked at."""
        shown = self.document.shown
        if shown is not None:
            self._session.change(self.tr("Take over settings"), editing.take_settings(self.document, shown))

    # --- painting --------------------------------------------------------------------------------------
    def paint(self) -> None:
        """Paint what the form says; what is kept already is shown."""
        document = self._as_read(self.document)
        batch = batch_of(document)
        if batch and self._readable(document.params.prompt, document.params.negative):
            self._paint(self.tr("Paint"), batch, editing.paint(document, self.keep_seed))

    def paint_again(self) -> None:
        """Try once more what could not be painted."""
        document = self.document
        sheet = document.sheet if document.view is View.SHEET else None
        if sheet is not None:
            self._session.submit((grid_request(sheet),), self._session.parents(sheet))
        elif document.batch:
            missing = [one for one in document.batch if self._session.keeping.item(one) is None]
            requests = tuple(paint_request((one,)) for one in missing)
            self._session.submit(requests, self._session.parents(document.batch[0]))

    def try_words(self, prompt: str) -> None:
        """Paint an example."""
        self.set_values(self.tr("Example"), {"prompt": prompt})
        self.paint()

    def branch(self) -> None:
        """Another road from the step that is looked at, by what the form says now."""
        shown, step = self.document.shown, self.branch_step()
        params = self.document.params
        if shown is None or step is None or not self._readable(params.prompt, params.negative):
            return
        shelf = self._session.shelf
        needs_reader = shelf.needs_reader(params.prompt) or shelf.needs_reader(params.negative)
        painted = editing.branch(shown, params, step, needs_reader and shelf.reading() is Reading.READER)
        self._paint(self.tr("Branch"), (painted,), editing.look_at(self.document, (painted,)))

    def branch_step(self) -> int | None:
        """The step a branch would begin at; None where there is none to leave."""
        now = self._playhead.now
        return now.step if now is not None and now.step > 0 else None

    def _paint(self, what: str, batch: tuple[Painted, ...], new: DiffusionDocument) -> None:
        keeping = self._session.keeping
        if all(keeping.item(one) is not None or keeping.under_way(one) for one in batch):
            self._session.context.messages.info(
                self.tr("This is painted already: change something, or take another seed.")
            )
        else:
            self._session.submit((paint_request(batch),), self._session.parents(batch[0]))
        self._session.change(what, new)
        if self._playhead.resting and self._playhead.begun:
            # whoever asks for something new in a pause wants to see it: what rests before it must go on
            self._playhead.play()

    def _as_read(self, document: DiffusionDocument) -> DiffusionDocument:
        """Words that are not in the table are read by the reader, also when it came after they were typed."""
        shelf, params = self._session.shelf, document.params
        if shelf.reading() is Reading.READER and any(
            map(shelf.needs_reader, (params.prompt, params.negative))
        ):
            return replace(document, params=replace(params, reading=Reading.READER))
        return document

    def _readable(self, *texts: str) -> bool:
        unknown = [word for text in texts for word in self._session.shelf.unknown(text)]
        if unknown:
            named = ", ".join(f"“{word}”" for word in unknown)
            self._session.context.messages.error(
                UserError(
                    self.tr("This model does not know %1 by heart.").replace("%1", named),
                    self.tr("Choose words that it completes, or get the reader.")
                    if self._session.shelf.reader_id
                    else self.tr("Choose words that it completes."),
                )
            )
        return not unknown

    # --- more of it ------------------------------------------------------------------------------------
    def next_seeds(self) -> None:
        """The same words and settings from the seeds that follow."""
        shown = self.document.shown
        if shown is not None:
            batch = _from_seed(shown, shown.seed + 1)
            self._paint(self.tr("Next seeds"), batch, editing.look_at(self.document, batch))

    def variations(self) -> None:
        """Image to image of the finished picture itself, from several seeds."""
        shown = self.document.shown
        item = self._session.keeping.item(shown)
        if shown is None or item is None:
            self._session.context.messages.info(self.tr("Variations are made of a finished picture."))
            return

        def then(what: Taken) -> None:
            params = editing.take_settings(self.document, shown).params
            params = replace(params, strength=VARIATION_STRENGTH)
            first = Painted(shown.model, shown.seed, params, what.ref.sha256)
            batch = _from_seed(first, shown.seed + 1)
            self._paint(self.tr("Variations"), batch, editing.look_at(self.document, batch))

        self._read(item.name, self._taker.item_source(item), then)

    def paint_grid(self) -> None:
        """Queue the grid over two settings."""
        document = self._as_read(self.document)
        if document.model is None or not self._readable(document.params.prompt, document.params.negative):
            return
        sheet = Painted(document.model, document.seed, document.grid, document.picture, document.mask)
        self._session.submit((grid_request(sheet),), self._session.parents(sheet))
        self._session.change(self.tr("Grid"), replace(document, sheet=sheet, view=View.SHEET))

    def take_cell(self, cell: Painted) -> None:
        """The form as it is for a cell of the grid; its picture is looked at."""
        new = editing.take_settings(self.document, cell)
        self._session.change(self.tr("Take over a cell"), editing.look_at(new, (cell,)))

    def set_grid(
        self, across: GridAxis, across_values: tuple[str, ...], down: GridAxis, down_values: tuple[str, ...]
    ) -> None:
        """What differs along the edges of the next grid."""
        new = replace(
            self.document, across=across, across_values=across_values, down=down, down_values=down_values
        )
        self._session.change(self.tr("Grid settings"), new)

    def set_film(self, film: TrajectoryParams, final: bool) -> None:
        """How the next film should be."""
        self._session.move(self.tr("Film settings"), replace(self.document, film=film), final)

    def make_film(self) -> None:
        """Queue a film of the way to the painting that is looked at."""
        shown = self.document.shown
        if shown is not None:
            item = self._session.keeping.item(shown)
            parents = (item.id,) if item is not None else self._session.parents(shown)
            self._session.submit((film_request(shown, self.document.film),), parents)

    def enlarge(self) -> None:
        """Queue the finished picture at four times its size."""
        item = self._session.keeping.item(self.document.shown)
        if item is None:
            self._session.context.messages.info(self.tr("A finished picture can be enlarged."))
        else:
            enlarge(self._session.context, item, self)

    # --- pictures come in ------------------------------------------------------------------------------
    def take(self, mime: QMimeData) -> None:
        """What was dropped or pasted: a picture is painted over next, words are the prompt."""
        ids = item_ids(mime)
        if ids:
            gallery = self._session.context.studio.gallery
            self._session.context.background.run(
                lambda: gallery.item(ids[0]),
                self.take_item,
                self._session.context.messages.exception,
                owner=self,
            )
            return
        words = self._text_taker.source(mime) if not mime.hasImage() else None
        if words is not None:
            self._text_taker.take(words, self._take_words)
            return
        for name, source in self._taker.sources(mime)[:1]:
            self._read(name, source, self._lay_under)

    def take_file(self, path: Path) -> None:
        """A file that was chosen."""
        self._read(path.name, self._taker.file_source(path), self._lay_under)

    def take_item(self, item: Item) -> None:
        """A picture of the gallery, to paint over; of a text the words, to paint from."""
        if item.kind is ItemKind.TEXT:
            self._text_taker.take(self._text_taker.item_source(item), self._take_words)
            return
        self._read(item.name, self._taker.item_source(item), self._lay_under)

    def paint_over(self) -> None:
        """The finished picture that is looked at is painted over next."""
        item = self._session.keeping.item(self.document.shown)
        if item is not None:
            self.take_item(item)

    def let_picture_go(self) -> None:
        """Paint from nothing again."""
        self._session.change(self.tr("Remove the picture"), editing.let_picture_go(self.document))

    def set_mask(self, what: str, mask: Mask | None, kept: Callable[[str | None], None]) -> None:
        """Where something new is painted.

        Args:
            mask: of the picture underneath; None for everywhere.
            kept: told its hash before the document names it.
        """
        inputs, picture = self._session.context.studio.gallery.inputs, self.document.picture

        def done(sha256: str | None) -> None:
            if self.document.picture == picture:
                kept(sha256)
                self._session.change(what, editing.set_mask(self.document, sha256))

        self._session.context.background.run(
            lambda: inputs.put_picture(as_picture(mask), MASK).sha256 if mask is not None else None,
            done,
            owner=self,
            in_order=True,
        )

    def _take_words(self, taken: TakenText) -> None:
        new = editing.take_words(self.document, taken.text, self._session.shelf.reading())
        prompt = new.params.prompt
        self._session.origins.remember(prompt, taken.parents)
        self._session.change(self.tr("Words of “%1”").replace("%1", taken.name), new)
        if len(prompt) < len(" ".join(taken.text.split())):
            self._session.context.messages.info(
                self.tr("That is more than a prompt can be: it got the beginning.")
            )

    def _lay_under(self, what: Taken) -> None:
        new = editing.take_picture(self.document, what.ref.sha256)
        self._session.change(self.tr("Picture “%1”").replace("%1", what.name), new)

    # --- looking ---------------------------------------------------------------------------------------
    def look(self, view: View) -> None:
        """Another view of it."""
        self._session.look(editing.look(self.document, view))

    def toggle_steps(self) -> None:
        """The finished picture, or the steps to it."""
        on_the_way = self.document.view is View.STEPS or self.document.step is not None
        self._playhead.go(None)
        self.look(View.PICTURE if on_the_way else View.STEPS)

    def pick(self, place: int) -> None:
        """Look at one of the batch."""
        if 0 <= place < len(self.document.batch):
            self._session.look(replace(self.document, place=place, step=None))

    def show(self, painted: Painted) -> None:
        """Look at a painting, a node of the tree for one: a step of undo, as another road is taken."""
        if painted != self.document.shown:
            self._session.change(self.tr("Switch branch"), editing.show(self.document, painted))

    def keep_steps(self) -> None:
        """Put all steps of the painting that is looked at into the gallery."""
        if self.document.shown is not None:
            self.steps.keep(self.document.shown)

    def bring_steps_back(self) -> None:
        """Paint the steps again of a painting that was opened."""
        if self.document.shown is not None:
            self._session.again.want(self.document.shown)


def _from_seed(painted: Painted, seed: int) -> tuple[Painted, ...]:
    return tuple(settled(replace(painted, seed=(seed + place) % SEED_LIMIT)) for place in range(VARIATIONS))
