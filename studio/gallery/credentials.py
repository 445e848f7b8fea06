"""Content credentials (C2PA): signed offline, by a certificate that was made on this computer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs copies. The key is made when it is first needed.

    Attributes:
        folder: holds key and certificate; `Signer(places.data / "credentials")`.
    """

    folder: Path
