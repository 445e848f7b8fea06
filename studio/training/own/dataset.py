"""What came of looking through a folder: counts, lines, and a card that tells the dataset to others."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.training.own.balance import SIZES, TONES, Balance, balance_of
from studio.training.own.dropping import Dropped, Reason
from studio.training.own.pictures import Kept
from studio.training.own.splitting import is_held_out
from studio.training.own.words import KeptText


@dataclass(frozen=True, slots=True)
class Dataset:
    """A folder that was looked through.

    Attributes:
        name: of the folder.
        pictures, texts: what can be learned from, in the order of their names; one of the two is empty.
        dropped: what is left out.
    """

    name: str
    pictures: tuple[Kept, ...]
    texts: tuple[KeptText, ...]
    dropped: tuple[Dropped, ...]

    @classmethod
    def of(cls, folder: Path, found: Iterable[Kept | KeptText | Dropped]) -> Dataset:
        """Gather what `look_through` gave."""
        everything = list(found)
        return cls(
            folder.absolute().name,
            tuple(one for one in everything if isinstance(one, Kept)),
            tuple(one for one in everything if isinstance(one, KeptText)),
            tuple(one for one in everything if isinstance(one, Dropped)),
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
        return dict(Counter(one.reason for one in self.dropped).most_common())

    @property
    def balance(self) -> Balance:
        """How evenly the pictures are spread."""
        return balance_of(self.pictures)

    def to_json(self) -> dict[str, Any]:
        """Everything, for programs."""
        balance = self.balance
        return {
            "name": self.name,
            "sha256": self.digest,
            "kept": len(self.kept),
            "held_out": len(self.held_out),
            "letters": sum(text.letters for text in self.texts),
            "dropped": [
                {"file": one.path, "reason": one.reason.value, "why": one.why} for one in self.dropped
            ],
            "reasons": {reason.value: count for reason, count in self.reasons.items()},
            "classes": dict(balance.classes),
            "tones": list(balance.tones),
            "sizes": list(balance.sizes),
        }

    def card(self) -> str:
        """A dataset card in Markdown (after Gebru et al., Datasheets for Datasets, arXiv 1803.09010)."""
        kind = "texts" if self.texts else "pictures"
        lines = [
            f"# {self.name}",
            "",
            f"- {len(self.kept):,} {kind}, of which {len(self.held_out):,} are kept from training",
            f"- SHA-256 of the data: `{self.digest}`",
            f"- {len(self.dropped):,} files left out"
            + "".join(f"; {count:,} × {reason.value}" for reason, count in self.reasons.items()),
            "- Licence and origin: *not known to Quartet; write them here*",
            "",
        ]
        if self.texts:
            lines.append(f"{sum(text.letters for text in self.texts):,} letters.")
        else:
            lines += _balance_lines(self.balance)
        return "\n".join(lines) + "\n"


def _balance_lines(balance: Balance) -> list[str]:
    sizes = [f"below {SIZES[0]}", *(f"from {edge:,}" for edge in SIZES)]
    return [
        "## Balance",
        "",
        "| class | pictures |",
        "| --- | ---: |",
        *(f"| {name or '(uppermost folder)'} | {count:,} |" for name, count in balance.classes[:50]),
        "",
        "| shorter side, px | pictures |",
        "| --- | ---: |",
        *(f"| {name} | {count:,} |" for name, count in zip(sizes, balance.sizes, strict=True) if count),
        "",
        f"| lightness, {TONES} steps from black to white | pictures |",
        "| --- | ---: |",
        *(f"| {place + 1} | {count:,} |" for place, count in enumerate(balance.tones)),
    ]
