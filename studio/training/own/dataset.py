"""What came of looking through a folder or a collection: what is kept, what is left out, who made it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from studio.training.own.balance import Balance, balance_of
from studio.training.own.dropping import Dropped, Reason
from studio.training.own.laid_out import read_note
from studio.training.own.origin import PERSON, Author, counted
from studio.training.own.pictures import Kept
from studio.training.own.report import DataReport
from studio.training.own.splitting import is_held_out
from studio.training.own.words import KeptText

MOST_TEXTS = 100
"""Texts whose length is told."""


def _nobody() -> Mapping[str, Author]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Dataset:
    """Data that were looked through.

    Attributes:
        name: of the folder or collection.
        pictures, texts: what can be learned from, in the order of their names; one of the two is empty.
        dropped: what is left out.
        authors: who made each file, by its path; empty when nothing is known of that.
    """

    name: str
    pictures: tuple[Kept, ...]
    texts: tuple[KeptText, ...]
    dropped: tuple[Dropped, ...]
    authors: Mapping[str, Author] = field(default_factory=_nobody)

    @classmethod
    def of(cls, folder: Path, found: Iterable[Kept | KeptText | Dropped]) -> Dataset:
        """Gather what `look_through` gave of a folder; of a collection laid out there with its authors."""
        note = read_note(folder)
        if note is not None:
            return cls.gathered(note.name, found, note.authors)
        return cls.gathered(folder.absolute().name, found)

    @classmethod
    def gathered(
        cls,
        name: str,
        found: Iterable[Kept | KeptText | Dropped],
        authors: Mapping[str, Author] | None = None,
    ) -> Dataset:
        """Gather what `look_through` gave of files from anywhere."""
        everything = list(found)
        return cls(
            name,
            tuple(one for one in everything if isinstance(one, Kept)),
            tuple(one for one in everything if isinstance(one, KeptText)),
            tuple(one for one in everything if isinstance(one, Dropped)),
            _nobody() if authors is None else authors,
        )

    @property
    def kept(self) -> tuple[Kept | KeptText, ...]:
        """All that is learned from."""
        return self.pictures or self.texts

    @property
    def digest(self) -> str:
        """SHA-256 of the hashes of all that is kept, sorted: the name of this data, wherever it lies."""
        return hashlib.sha256("\n".join(sorted(one.sha256 for one in self.kept)).encode()).hexdigest()

    @property
    def held_out(self) -> tuple[Kept | KeptText, ...]:
        """What is for judging only."""
        return tuple(one for one in self.kept if is_held_out(one.sha256))

    @property
    def reasons(self) -> dict[Reason, int]:
        """How many were dropped for what, the most frequent first."""
        return self.report.reasons

    @property
    def balance(self) -> Balance:
        """How evenly the pictures are spread; of texts how many letters the longest of them have."""
        if self.texts:
            longest = sorted(self.texts, key=lambda text: -text.letters)[:MOST_TEXTS]
            return replace(balance_of(()), classes=tuple((text.path, text.letters) for text in longest))
        return balance_of(self.pictures)

    @property
    def report(self) -> DataReport:
        """What is told of it."""
        known = counted(self.authors.get(one.path, PERSON) for one in self.kept) if self.authors else ()
        return DataReport(
            name=self.name,
            sha256=self.digest,
            texts=bool(self.texts),
            kept=len(self.kept),
            held_out=len(self.held_out),
            letters=sum(text.letters for text in self.texts),
            dropped=self.dropped,
            balance=self.balance,
            authors=known,
        )

    def to_json(self) -> dict[str, Any]:
        """Everything, for programs."""
        return self.report.to_json()

    def card(self) -> str:
        """A dataset card in Markdown."""
        return self.report.card()
