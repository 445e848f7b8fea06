"""Everything one can do on the Pictures tab, by name: buttons, menus and keys all call these."""

from __future__ import annotations

import random
import secrets
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal

from studio.core.framing import Framing
from studio.core.item import Item
from studio.families.vae.params import BlendParams, SampleParams
from studio.ui.tabs.arriving import Arrivals
from studio.ui.tabs.picture_store import FULL
from studio.ui.tabs.pictures import editing
from studio.ui.tabs.pictures.document import COMPARING, PicturesDocument, Subject, View
from studio.ui.tabs.pictures.requests import film_request, request_of, sample_request
from studio.ui.tabs.pictures.session import PicturesSession
from studio.ui.tabs.taking import Source, Taken


class PicturesCommands(QObject):
    """Verbs of the tab; each is one step of undo, or none when it only looks."""

    reading_changed = Signal()
    """Pictures are being read, or no longer."""
    blend_wanted = Signal()
    """Show the way from A to B."""

    def __init__(self, session: PicturesSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._arrivals = Arrivals(session.context, session.originals, self)
        self._taker, self._read = self._arrivals.taker, self._arrivals.read
        self._arrivals.changed.connect(self.reading_changed)

    @property
    def document(self) -> PicturesDocument:
        """The document now."""
        return self._session.document

    @property
    def reading(self) -> str:
        """The name of the picture that is being read; empty when none is."""
        return self._arrivals.reading

    # --- pictures come in ------------------------------------------------------------------------------
    def take(self, mime: QMimeData) -> None:
        """What was dropped or pasted; of several pictures the first becomes A and the second B of a blend."""
        sources = self._taker.sources(mime)
        if len(sources) > 1:
            self._read_both(sources[0], sources[1])
        elif sources:
            self._read(*sources[0], self._show)

    def _read_both(self, first: tuple[str, Source], second: tuple[str, Source]) -> None:
        """One after the other: there is no B without A."""

        def then(what: Taken) -> None:
            self._hold(what)
            self._read(*second, self._show_as_b)

        self._read(*first, then)

    def take_as_a(self, mime: QMimeData) -> None:
        """The first of what was dropped becomes A of a blend."""
        for name, source in self._taker.sources(mime)[:1]:
            self._read(name, source, self._hold)

    def take_file(self, path: Path) -> None:
        """A file that was chosen."""
        self._read(path.name, self._taker.file_source(path), self._show)

    def take_item(self, item: Item) -> None:
        """A picture of the gallery, as it is."""
        self._read(item.name, self._taker.item_source(item), self._show)

    def _show(self, what: Taken) -> None:
        new = editing.take_picture(self.document, what.ref.sha256, self._session.shelf.framed)
        self._session.change(self.tr("Picture “%1”").replace("%1", what.name), new)

    def _show_as_b(self, what: Taken) -> None:
        self._show(what)
        self.look(View.BLEND)
        self.blend_wanted.emit()

    def _hold(self, what: Taken) -> None:
        new = editing.hold_picture(self.document, what.ref.sha256)
        self._session.change(self.tr("Hold “%1” as A").replace("%1", what.name), new)
        self.blend_wanted.emit()

    # --- sliders ---------------------------------------------------------------------------------------
    def pull(self, name: str, amounts: Mapping[str, float], final: bool) -> None:
        """Pull the picture along axes; not final while the hand has not let go."""
        self._session.move(name, editing.pull(self.document, amounts), final)

    def move_on_map(self, x: float, y: float, final: bool) -> None:
        """Bring the picture to a place of the map."""
        self.pull(self.tr("Place on the map"), self._session.map_pulls(x, y), final)

    def reset(self) -> None:
        """All sliders that are not locked."""
        self._session.change(self.tr("Reset all"), editing.reset(self.document))

    def surprise(self, axes: tuple[str, ...]) -> None:
        """Pull some of these at random."""
        source = random.Random(secrets.randbits(64))  # noqa: S311 - a choice of sliders, not a secret
        self._session.change(self.tr("Surprise"), editing.surprise(self.document, axes, source))

    def lock(self, axis: str, locked: bool) -> None:
        """Whether a slider keeps its amount."""
        what = self.tr("Lock slider") if locked else self.tr("Unlock slider")
        self._session.change(what, editing.lock(self.document, axis, locked))

    def frame(self, framing: Framing, final: bool) -> None:
        """What of the picture is looked at. Wheel and keys that follow each other are one step."""
        new = editing.frame(self.document, framing)
        if final and not self._session.sliding:
            self._session.change(self.tr("Framing"), new, key="framing")
        else:
            self._session.move(self.tr("Framing"), new, final)

    # --- out of nothing --------------------------------------------------------------------------------
    def draw_from_nothing(self) -> None:
        """Show samples; when they are shown already, the next ones."""
        if not self._session.shelf.prior:
            self._session.context.messages.info(
                self.tr("This model rebuilds pictures, but draws none out of nothing.")
            )
        elif self.document.view is View.SAMPLES:
            self._session.change(self.tr("Next samples"), editing.next_samples(self.document))
        else:
            self.look(View.SAMPLES)

    def set_seed(self, seed: int) -> None:
        """Start the samples at this seed."""
        self._session.change(self.tr("Seed"), editing.set_seed(self.document, seed))

    def set_sheet(self, sheet: SampleParams, final: bool) -> None:
        """Another count or temperature."""
        self._session.move(self.tr("Samples"), editing.set_sheet(self.document, sheet), final)

    def go_on_from(self, place: int) -> None:
        """A sample becomes the picture on the canvas."""
        samples = self.document.samples
        if 0 <= place < len(samples):
            self._session.change(self.tr("Sample"), editing.take_code(self.document, samples[place]))

    # --- A and B ---------------------------------------------------------------------------------------
    def hold(self) -> None:
        """The picture on the canvas becomes A; it is let go when it is A already."""
        if self.document.code is None:
            return
        if self.document.held == self.document.code:
            self.let_go()
            return
        self._session.change(self.tr("Hold as A"), editing.hold(self.document))
        self.blend_wanted.emit()

    def let_go(self) -> None:
        """There is no A any more."""
        self._session.change(self.tr("Let A go"), editing.let_go(self.document))

    def swap(self) -> None:
        """A becomes B and B becomes A."""
        self._session.change(self.tr("Swap A and B"), editing.swap(self.document))

    def set_blend(self, blend: BlendParams, final: bool) -> None:
        """Other settings of the way or the film."""
        self._session.move(self.tr("Blend"), replace(self.document, blend=blend), final)

    def scrub(self, position: float, final: bool) -> None:
        """Move the handle between A and B."""
        new = editing.look(replace(self.document, position=position), View.BLEND)
        self._session.move(self.tr("Blend position"), new, final)

    def keep_between(self) -> None:
        """Put the picture at the handle into the gallery."""
        self._keep(self._session.blend())

    def compare_again(self) -> None:
        """From a blend or samples back to the picture and its original."""
        if self.document.view not in COMPARING:
            self.look(View.WIPE)

    def make_film(self) -> None:
        """Queue the film from A to B."""
        between = self._session.blend()
        if between is not None:
            request = film_request(between.model, between.start, between.end, self._film_settings())
            self._session.submit((request,), self._session.parents(between))

    def _film_settings(self) -> BlendParams:
        blend = self.document.blend
        return blend if self._session.shelf.spatial else replace(blend, size=FULL)

    # --- looking and keeping ---------------------------------------------------------------------------
    def look(self, view: View) -> None:
        """Another view of it."""
        self._session.look(editing.look(self.document, view))

    def wipe(self, position: float) -> None:
        """Move the wipe between original and result."""
        self._session.look(replace(self.document, wipe=position))

    def compare(self, plain: bool) -> None:
        """Show the picture before its sliders while a key is held."""
        if self._session.sight.plain != plain:
            self._session.sight.plain = plain
            self._session.refresh()

    def keep(self) -> None:
        """Put what the canvas shows into the gallery, with its lineage."""
        self._keep(self._session.current())

    def _keep(self, subject: Subject | None) -> None:
        keeping = self._session.keeping
        if subject is None or keeping.under_way(subject):
            return
        if keeping.item(subject) is not None:
            self._session.context.messages.info(self.tr("Already kept in the gallery."))
            return
        self._session.submit((request_of(subject),), self._session.parents(subject))

    def make(self) -> None:
        """Keep what is shown; of samples the whole sheet."""
        model = self.document.model
        if self.document.view is not View.SAMPLES or model is None:
            self.keep()
            return
        sheet = replace(self.document.sheet, pulls=self.document.kept_pulls)
        self._session.submit((sample_request(model, self.document.seed, sheet),))
