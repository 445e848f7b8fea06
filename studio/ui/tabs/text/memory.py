"""What the tab remembers from one time to the next: the text with its branches, and the form."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

from studio.core.errors import UserError
from studio.core.text_tree import TextTree
from studio.families.transformer.params import WriteParams
from studio.gallery.drafts import Drafts
from studio.ui.tabs.text.document import TextDocument
from studio.ui.tabs.text.session import TextSession

FILE = "text.json"
REST_MS = 800
"""Words that come are not written down one by one."""
MOST_BYTES = 200 * 2**20


class Memory(QObject):
    """Writes the document down when it rests, and gives it back once. Files are for the background."""

    def __init__(self, session: TextSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._drafts = session.context.studio.gallery.drafts
        self._older = session.context.studio.places.data / FILE
        self._asked = False
        self._given = False
        self._written: TextDocument | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.write)
        session.document_changed.connect(lambda *_: self._changed())

    def ask(self) -> None:
        """Bring back what the last visit left, unless something was begun meanwhile."""
        if self._asked:
            return
        self._asked = True
        drafts, older = self._drafts, self._older
        self._session.context.background.run(
            lambda: _read(drafts, older), self._give, lambda _: self._give(None), owner=self, in_order=True
        )

    @property
    def given(self) -> bool:
        """Whether what was left is there."""
        return self._given

    def write(self) -> None:
        """Write it down now."""
        document = self._session.document
        if not self._given or document == self._written:
            return
        self._written = document
        drafts, older = self._drafts, self._older
        self._session.context.background.run(
            lambda: _write(drafts, older, document),
            None,
            lambda _: None,
            owner=self,
            in_order=True,
            sure=True,
        )

    def _changed(self) -> None:
        if self._given and not self._rest.isActive():
            self._rest.start()

    def _give(self, left: TextDocument | None) -> None:
        self._given = True
        now = self._session.document
        if left is not None and not now.tree.pieces:
            self._session.look(replace(left, model=now.model))


def _read(drafts: Drafts, older: Path) -> TextDocument | None:
    text = drafts.read(FILE) or _before_drafts(older)
    if text is None:
        return None
    try:
        told: dict[str, Any] = json.loads(text)
        params = WriteParams.from_values(told["params"])
        tree = TextTree.from_json(json.dumps(told["tree"]))
        return TextDocument(seed=int(told["seed"]), params=params, tree=tree)
    except (UserError, OSError, ValueError, TypeError, KeyError):
        return None  # written by another version, or damaged: begin anew


def _before_drafts(file: Path) -> str | None:
    """What version 0.4 wrote beside the gallery."""
    if not file.is_file() or file.stat().st_size > MOST_BYTES:
        return None
    return file.read_text("utf-8", "replace")


def _write(drafts: Drafts, older: Path, document: TextDocument) -> None:
    told = f'{{"seed":{document.seed},"params":{json.dumps(document.params.to_values())},"tree":'
    drafts.write(FILE, f"{told}{document.tree.to_json()}}}")
    older.unlink(missing_ok=True)
