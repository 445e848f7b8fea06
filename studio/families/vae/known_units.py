"""The units of latents that a file does not tell of: what the published autoencoders have.

Tensors of different models look alike: those of Stable Diffusion 1, 2 and XL differ in their numbers only. So
the words around them decide (the rest of a checkpoint, metadata, the file's name); without a word, four
channels are taken for Stable Diffusion 1 or 2, by far the most common. It matters little: rebuilding a
picture does not depend on it, only how far a slider goes (by a factor of 1.4 between those two).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from studio.families.vae.community_settings import KlSettings


@dataclass(frozen=True, slots=True)
class Units:
    """z' = (z - shift) scale is about N(0, 1).

    Attributes:
        words: in a file's surroundings, by which it is known.
    """

    of: str
    words: str
    channels: int
    scale: float
    shift: float = 0.0


KNOWN = (
    Units(
        "Stable Diffusion XL",
        r"sdxl|sd[-_ ]?xl|stable[-_ ]diffusion[-_ ]xl|(?<![a-z])xl(?![a-z])",
        4,
        0.13025,
    ),
    Units(
        "Stable Diffusion 1 and 2",
        r"sd[-_ ]?v?[12]([-_.]?\d)?(?!\d)|stable[-_ ]diffusion[-_ ]v?[12]|vae-ft",
        4,
        0.18215,
    ),
    Units("Stable Diffusion 3", r"sd[-_ ]?3|stable[-_ ]diffusion[-_ ]v?3", 16, 1.5305, 0.0609),
    Units("Flux", r"flux|^ae$", 16, 0.3611, 0.1159),
)


def by_words(settings: KlSettings, words: str) -> Units | None:
    """The units of the model that the words name, if it has as many channels."""
    for units in KNOWN:
        if units.channels == settings.latent_channels and re.search(units.words, words.lower()):
            return units
    return None


def by_channels(settings: KlSettings) -> tuple[Units, ...]:
    """Those that it may have when no word tells; of the four-channel ones the most common alone."""
    if settings.latent_channels == 4:
        return (KNOWN[1],)
    return tuple(units for units in KNOWN if units.channels == settings.latent_channels)
