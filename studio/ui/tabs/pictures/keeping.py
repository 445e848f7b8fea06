"""Which pictures are kept in the gallery, and what they descend from."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from studio.families.vae.params import FAMILY, Code
from studio.ui.context import UiContext
from studio.ui.tabs.keeping import Keeping
from studio.ui.tabs.originals import Originals
from studio.ui.tabs.pictures.document import Between, Shown, Subject
from studio.ui.tabs.pictures.requests import subjects_of


class PictureKeeping(Keeping[Subject]):
    """Knows where pictures were dropped from, and what lies in the gallery of those before their changes."""

    def __init__(self, context: UiContext, originals: Originals, parent: QObject | None = None) -> None:
        super().__init__(context, FAMILY, subjects_of, parent)
        self._originals = originals

    def parents(self, subject: Subject) -> tuple[int, ...]:
        """The original, or what left the latent, and the same picture before its sliders were pulled."""
        ends = (subject.start, subject.end) if isinstance(subject, Between) else (subject.code,)
        found: set[int] = set()
        for code in ends:
            found.update(self._originals.parents(code.picture))
            found.update(self._made_before(subject, code))
        return tuple(sorted(found))

    def _made_before(self, subject: Subject, code: Code) -> set[int]:
        origin = self.origin(code.latent)
        found = {origin} if origin is not None else set[int]()
        before = {replace(code, pulls=())} if isinstance(subject, Shown) else {code, replace(code, pulls=())}
        items = (self.item(Shown(subject.model, one)) for one in before)
        return found | {item.id for item in items if item is not None}
