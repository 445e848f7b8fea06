"""Where in a picture the face is: a square that may be moved, sized and turned.

The models of faces know them in one framing only, that of FFHQ (Karras et al., arXiv 1812.04948, appendix A):
upright, both eyes a little above the middle, the chin near the lower edge. A photograph must be cut to it
before it can be compared with what they draw.
"""

from __future__ import annotations

from dataclasses import dataclass

SMALLEST, LARGEST = 1 / 16, 2.0
"""Range of `Framing.size`."""

EYES = ((0.373, 0.467), (0.627, 0.467))
MOUTH = (0.5, 0.735)
CHIN = (0.5, 0.905)
FACE_WIDTH = 0.56
"""Where the average drawn face has its parts, and how wide it is at the cheeks: fractions of the frame."""


@dataclass(frozen=True)
class Framing:
    """A square in a picture.

    Attributes:
        x, y: its centre, as fractions of the picture's width and height, in [0, 1].
        size: its edge, as a fraction of the picture's shorter side, in [SMALLEST, LARGEST].
        rotation: degrees, in [-180, 180], by which the picture is turned clockwise to stand upright in it.

    The default is the square in the middle. ValueError is raised for what lies outside these ranges.
    """

    x: float = 0.5
    y: float = 0.5
    size: float = 1.0
    rotation: float = 0.0

    def __post_init__(self) -> None:
        ranges = ((self.x, 0, 1), (self.y, 0, 1), (self.size, SMALLEST, LARGEST), (self.rotation, -180, 180))
        # Written so that NaN does not fit either.
        if not all(low <= value <= high for value, low, high in ranges):
            raise ValueError("the framing lies outside the picture or is too small or large")


def framing(x: float, y: float, size: float, rotation: float) -> Framing:
    """The framing nearest to this that is allowed; degrees are taken round the circle."""
    return Framing(
        min(1.0, max(0.0, x)),
        min(1.0, max(0.0, y)),
        min(LARGEST, max(SMALLEST, size)),
        (rotation + 180) % 360 - 180,
    )
