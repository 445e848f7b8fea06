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
from studio.ui.tabs.text.document import TextDocument
from studio.ui.tabs.text.session import TextSession

FILE = "text.json"
REST_MS = 800
"""Words that come are not written down one by one."""
MOST_BYTES = 200 * 2**20


class Memory(QObject):
    """Writes the document into a file when it rests, and gives it back once. Files are for the background."""

    def __init__(self, session: TextSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._file = session.context.studio.places.data / FILE
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
        file = self._file
        self._session.context.background.run(
            lambda: _read(file), self._give, lambda _: self._give(None), owner=self, in_order=True
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
        file = self._file
        self._session.context.background.run(
            lambda: _write(file, document), None, lambda _: None, owner=self, in_order=True, sure=True
        )

    def _changed(self) -> None:
        if self._given and not self._rest.isActive():
            self._rest.start()

    def _give(self, left: TextDocument | None) -> None:
        self._given = True
        now = self._session.document
        if left is not None and not now.tree.pieces:
            self._session.look(replace(left, model=now.model))


def _read(file: Path) -> TextDocument | None:
    if not file.is_file() or file.stat().st_size > MOST_BYTES:
        return None
    try:
        told: dict[str, Any] = json.loads(file.read_text("utf-8"))
        params = WriteParams.from_values(told["params"])
        tree = TextTree.from_json(json.dumps(told["tree"]))
        return TextDocument(seed=int(told["seed"]), params=params, tree=tree)
    except (UserError, OSError, ValueError, TypeError, KeyError):
        return None  # written by another version, or damaged: begin anew


def _write(file: Path, document: TextDocument) -> None:
    told = f'{{"seed":{document.seed},"params":{json.dumps(document.params.to_values())},"tree":'
    file.parent.mkdir(parents=True, exist_ok=True)
    half = file.with_suffix(".half")
    half.write_text(f"{told}{document.tree.to_json()}}}", "utf-8")
    half.replace(file)
