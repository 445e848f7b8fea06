"""What the tab remembers from one time to the next: the form, and the picture that was looked at."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer

from studio.core.errors import UserError
from studio.core.item import Item
from studio.families.diffusion.params import PaintParams, TrajectoryParams
from studio.ui.tabs.diffusion.document import DiffusionDocument
from studio.ui.tabs.diffusion.editing import look_at, set_seed
from studio.ui.tabs.diffusion.requests import paintings_of
from studio.ui.tabs.diffusion.session import DiffusionSession

KEY = "diffusion/last"
DRAFT = "diffusion.json"
REST_MS = 500
"""A slider that moves is not written down at every step."""


class Memory(QObject):
    """Writes down what the document says when it rests, and gives it back once."""

    def __init__(self, session: DiffusionSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._given = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.write)
        session.document_changed.connect(lambda *_: self._rest.start())
        session.keeping.saved.connect(lambda _: self._rest.start())

    def restored(self, document: DiffusionDocument) -> DiffusionDocument:
        """The document as the last visit left it; as it is when there is nothing to give back any more."""
        if self._given:
            return document
        self._given = True
        try:
            told = json.loads(self._read() or "{}")
            new = _form(document, told)
        except (UserError, ValueError, TypeError, KeyError):
            return document  # written by another version, or damaged: begin anew
        self._bring_back(told.get("item"))
        return new

    def write(self) -> None:
        """Write it down now."""
        document = self._session.document
        item = self._session.keeping.item(document.shown)
        told = {
            "seed": document.seed,
            "params": document.params.to_values(),
            "picture": document.picture,
            "mask": document.mask,
            "film": {
                name: document.film.to_values()[name] for name in ("side", "frames_per_second", "format")
            },
            "item": item.id if item is not None else None,
        }
        self._write(json.dumps(told))

    def _read(self) -> str | None:
        """From the window's settings; of a gallery with a passphrase from that, where nobody reads it."""
        context = self._session.context
        gallery = context.studio.gallery
        if not gallery.sealed:
            return context.settings.text(KEY)
        text = gallery.drafts.read(DRAFT) or context.settings.text(KEY)
        context.settings.forget(KEY)
        return text

    def _write(self, text: str) -> None:
        context = self._session.context
        drafts = context.studio.gallery.drafts
        if not context.studio.gallery.sealed:
            context.settings.set_text(KEY, text)
            return
        context.background.run(
            lambda: drafts.write(DRAFT, text), None, lambda _: None, owner=self, in_order=True, sure=True
        )

    def _bring_back(self, item_id: object) -> None:
        """The picture that was looked at, when it is still kept."""
        if not isinstance(item_id, int):
            return
        gallery = self._session.context.studio.gallery

        def read() -> Item | None:
            try:
                return gallery.item(item_id)
            except UserError:
                return None  # it was removed meanwhile

        self._session.context.background.run(read, self._look, owner=self)

    def _look(self, item: Item | None) -> None:
        if item is None or item.request is None or item.trashed is not None or self._session.document.batch:
            return
        try:
            batch = paintings_of(item.request)
        except UserError:
            return
        if len(batch) == 1:
            self._session.remember(item)
            self._session.originals.remember(item)
            self._session.look(look_at(self._session.document, batch))


def _form(document: DiffusionDocument, told: Mapping[str, Any]) -> DiffusionDocument:
    if not told:
        return document
    params = PaintParams.from_values(told["params"])
    return replace(
        set_seed(document, int(told["seed"])),
        params=replace(params, turns=()),
        picture=_hash(told["picture"]),
        mask=_hash(told["mask"]),
        film=TrajectoryParams.from_values(told["film"]),
    )


def _hash(value: object) -> str | None:
    return value if isinstance(value, str) and len(value) == 64 else None
