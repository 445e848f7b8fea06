"""What is told of data that were looked through: on the page, in a run's `data.json`, in the card."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from studio.core.errors import UserError
from studio.training.own.balance import SIZES, TONES, Balance
from studio.training.own.dropping import Dropped, Reason
from studio.training.own.origin import Author

MOST_CLASSES = 50
"""Classes that a card lists."""


@dataclass(frozen=True, slots=True)
class DataReport:
    """Counts, and every file that is left out.

    Attributes:
        name: of the folder or collection.
        sha256: names the data, wherever they lie.
        texts: whether they are texts; otherwise pictures.
        kept: how many there are to learn from and to judge by.
        held_out: how many of those only judge.
        letters: of all texts that are kept.
        dropped: what is left out, and why.
        balance: how evenly the pictures are spread; of texts the letters of the longest.
        authors: who made how many of those that are kept; empty when nothing is known of that.
    """

    name: str
    sha256: str
    texts: bool
    kept: int
    held_out: int
    letters: int
    dropped: tuple[Dropped, ...]
    balance: Balance
    authors: tuple[tuple[Author, int], ...] = ()

    @property
    def kind(self) -> str:
        """“pictures” or “texts”."""
        return "texts" if self.texts else "pictures"

    @property
    def reasons(self) -> dict[Reason, int]:
        """How many were dropped for what, the most frequent first."""
        return dict(Counter(one.reason for one in self.dropped).most_common())

    def to_json(self) -> dict[str, Any]:
        """Everything, for programs."""
        return {
            "name": self.name,
            "sha256": self.sha256,
            "kind": self.kind,
            "kept": self.kept,
            "held_out": self.held_out,
            "letters": self.letters,
            "dropped": [_told(one) for one in self.dropped],
            "reasons": {reason.value: count for reason, count in self.reasons.items()},
            "classes": dict(self.balance.classes),
            "tones": list(self.balance.tones),
            "sizes": list(self.balance.sizes),
            "authors": [[*author.to_json(), count] for author, count in self.authors],
        }

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> DataReport:
        """What `to_json` gave; also what earlier versions wrote.

        Raises:
            UserError: it is nothing of that kind.
        """
        try:
            classes = tuple((str(name), int(count)) for name, count in told["classes"].items())
            letters = int(told["letters"])
            return cls(
                name=str(told["name"]),
                sha256=str(told["sha256"]),
                texts=told.get("kind", "texts" if letters else "pictures") == "texts",
                kept=int(told["kept"]),
                held_out=int(told["held_out"]),
                letters=letters,
                dropped=tuple(_dropped(one) for one in told["dropped"]),
                balance=Balance(
                    classes, _counts(told["tones"], TONES), _counts(told["sizes"], len(SIZES) + 1)
                ),
                authors=tuple((Author.from_json(one[:-1]), int(one[-1])) for one in told.get("authors", ())),
            )
        except (KeyError, TypeError, ValueError, AttributeError, IndexError):
            raise UserError("What is told of the data of this run is damaged.") from None

    def to_text(self) -> str:
        """As it stands in a file."""
        return json.dumps(self.to_json(), ensure_ascii=False)

    def card(self) -> str:
        """A dataset card in Markdown (after Gebru et al., Datasheets for Datasets, arXiv 1803.09010)."""
        lines = [
            f"# {self.name}",
            "",
            f"- {self.kept:,} {self.kind}, of which {self.held_out:,} are kept from training",
            f"- SHA-256 of the data: `{self.sha256}`",
            f"- {len(self.dropped):,} files left out"
            + "".join(f"; {count:,} × {reason.value}" for reason, count in self.reasons.items()),
            *self.origin_lines(),
            "",
        ]
        lines += self._text_lines() if self.texts else _balance_lines(self.balance)
        return "\n".join(lines) + "\n"

    def _text_lines(self) -> list[str]:
        return [
            f"{self.letters:,} letters.",
            "",
            "| text | letters |",
            "| --- | ---: |",
            *(f"| {name} | {count:,} |" for name, count in self.balance.classes[:MOST_CLASSES]),
        ]

    def origin_lines(self) -> list[str]:
        """Who made them, and on what terms, as a list in Markdown."""
        if not self.authors:
            return ["- Licence and origin: *not known to Quartet; write them here*"]
        return [
            "- Origin: the gallery of this studio",
            *(f"    - {count:,} {author.words}" for author, count in self.authors),
        ]


def _told(one: Dropped) -> dict[str, str]:
    told = {"file": one.path, "reason": one.reason.value, "why": one.why}
    return {**told, "like": one.like} if one.like else told


def _dropped(told: Mapping[str, Any]) -> Dropped:
    return Dropped(str(told["file"]), Reason(told["reason"]), str(told["why"]), str(told.get("like", "")))


def _counts(told: Any, many: int) -> tuple[int, ...]:
    counts = tuple(int(one) for one in told)
    if len(counts) != many:
        raise ValueError("another number of classes")
    return counts


def _balance_lines(balance: Balance) -> list[str]:
    return [
        "## Balance",
        "",
        "| class | pictures |",
        "| --- | ---: |",
        *(
            f"| {name or '(uppermost folder)'} | {count:,} |"
            for name, count in balance.classes[:MOST_CLASSES]
        ),
        "",
        "| shorter side, px | pictures |",
        "| --- | ---: |",
        *(f"| {name} | {count:,} |" for name, count in zip(SIZE_NAMES, balance.sizes, strict=True) if count),
        "",
        f"| lightness, {TONES} steps from black to white | pictures |",
        "| --- | ---: |",
        *(f"| {place + 1} | {count:,} |" for place, count in enumerate(balance.tones)),
    ]


SIZE_NAMES = (f"below {SIZES[0]}", *(f"from {edge:,}" for edge in SIZES))
"""The classes of size in words."""
