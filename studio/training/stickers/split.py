"""Which concepts are kept from training: whole ones, in all their styles, the same on every machine."""

from __future__ import annotations

import hashlib
import re

HELD_OUT = 0.05
_PEOPLE = re.compile(r"\b(wo)?m[ae]n\b|\bperson\b|\bpeople\b|\bboys?\b|\bgirls?\b")
_NOISE = re.compile(r"[^a-z0-9 ]+|\b\d+\b")


def concept(name: str) -> str:
    """What a name is about: “woman astronaut” and “Astronaut 2” are both “astronaut”."""
    words = _NOISE.sub(" ", name.casefold())
    told = " ".join(_PEOPLE.sub(" ", words).split())
    return told or " ".join(words.split()) or name.casefold()


def is_held_out(name: str, share: float = HELD_OUT) -> bool:
    """Whether pictures of that name are for judging only."""
    digest = hashlib.sha256(concept(name).encode()).digest()
    return int.from_bytes(digest[:8], "big") < share * 2**64
