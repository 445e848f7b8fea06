"""Pictures to try the Workshop with, drawn on the spot: small grey shapes, filed by their names. No torch."""

from __future__ import annotations

import math
import random
import shutil
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeAlias

from PIL import Image, ImageDraw

from studio.core.errors import CancelledError, UserError
from studio.training.runs import DataSource, Learns, RunSpec

SIDE: Final = 28
COUNT: Final = 1_500
NAME: Final = "Shapes"
RECIPE: Final = "textbook-vae"
MINUTES: Final = 2.0
_FINER: Final = 4
"""Drawn so many times as large, for soft edges."""

Point: TypeAlias = tuple[float, float]


def example_spec(folder: Path, name: str = NAME) -> RunSpec:
    """The run that learns from them: two minutes of the textbook autoencoder."""
    return RunSpec(
        name, Learns.VAE, RECIPE, DataSource(folder=str(folder)), size=SIDE, minutes=MINUTES, seed=1
    )


def draw_shapes(folder: Path, count: int = COUNT, cancel: threading.Event | None = None) -> Path:
    """The folder with the shapes in it; drawn only when they are not all there.

    Args:
        folder: is made; its content is ours.
        count: of pictures, white on black, SIDE × SIDE.

    Raises:
        UserError: they cannot be written.
        CancelledError: `cancel` was set.
    """
    if sum(1 for _ in folder.glob("*/*.png")) == count:
        return folder
    chance = random.Random(7)  # noqa: S311 - the same shapes for everybody, not secrets
    try:
        shutil.rmtree(folder, ignore_errors=True)
        for name in _SHAPES:
            (folder / name).mkdir(parents=True)
        for at in range(count):
            if cancel is not None and cancel.is_set():
                raise CancelledError
            name = list(_SHAPES)[at % len(_SHAPES)]
            _draw(name, chance).save(folder / name / f"{name}-{at:04d}.png")
    except OSError as error:
        raise UserError(
            f"The example cannot be drawn: {error.strerror or error}.", "Check the free space."
        ) from None
    return folder


def _draw(name: str, chance: random.Random) -> Image.Image:
    large = SIDE * _FINER
    picture = Image.new("L", (large, large))
    radius = chance.uniform(0.22, 0.42) * large
    turn = chance.uniform(0, math.tau)
    middle = (
        large / 2 + chance.uniform(-0.08, 0.08) * large,
        large / 2 + chance.uniform(-0.08, 0.08) * large,
    )
    corners = [
        (
            middle[0] + radius * share * math.cos(turn + angle),
            middle[1] + radius * share * math.sin(turn + angle),
        )
        for angle, share in _SHAPES[name]()
    ]
    pen = ImageDraw.Draw(picture)
    pen.polygon(corners, fill=255)
    if name == "ring":
        inner = 0.6 * radius
        pen.ellipse([middle[0] - inner, middle[1] - inner, middle[0] + inner, middle[1] + inner], fill=0)
    return picture.resize((SIDE, SIDE), Image.Resampling.BOX)


def _regular(corners: int) -> Callable[[], Sequence[Point]]:
    return lambda: [(math.tau * at / corners, 1.0) for at in range(corners)]


def _star() -> Sequence[Point]:
    return [(math.tau * at / 10, 1.0 if at % 2 == 0 else 0.42) for at in range(10)]


def _cross() -> Sequence[Point]:
    near, far = 0.42, math.hypot(1.0, 0.3)
    lean = math.atan2(0.3, 1.0)
    arms = [math.tau * at / 4 for at in range(4)]
    return [
        point for arm in arms for point in ((arm - lean, far), (arm + lean, far), (arm + math.tau / 8, near))
    ]


_SHAPES: Final[dict[str, Callable[[], Sequence[Point]]]] = {
    "circle": _regular(40),
    "ring": _regular(40),
    "square": _regular(4),
    "triangle": _regular(3),
    "star": _star,
    "cross": _cross,
}
"""By name, corners as (angle, distance from the middle)."""
