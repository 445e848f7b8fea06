"""Many thousand faces drawn by the installed face generator, kept on disk in parts as they are drawn.

Drawing 20,000 takes an hour or so on two cores: it can be broken off at any time, and goes on from there.
Face number N is seed N, mapped and truncated as `studio.training.data` says.
"""

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from studio.families.gan.generator import Generator
from studio.training.data import draw_faces

PART = 256
"""Faces in a file."""
THROUGH = 256
"""Drawn through the preview head of this side where there is one, then made smaller."""


@dataclass(frozen=True)
class FaceDrawings:
    """Faces by seed.

    Attributes:
        folder: where the parts lie; name it by `drawings_folder`.
        size: edge of a picture in pixels.
    """

    folder: Path
    size: int

    def open(
        self,
        generator: Generator | None,
        seeds: range,
        report: Callable[[int, int], None] = lambda done, total: None,
        should_stop: Callable[[], bool] = lambda: False,
    ) -> np.ndarray:
        """uint8 (len(seeds), size, size, 3): read, and drawn by `generator` where a part is missing.

        `report` is told how many faces are there and how many are wanted. `seeds` begins at a multiple of
        PART. When `should_stop` says so, what is complete so far is returned. Raises FileNotFoundError when
        a part is missing and there is no generator.
        """
        if seeds.start % PART:
            raise ValueError(f"faces are kept in parts of {PART}")
        found: list[np.ndarray] = []
        for start in range(seeds.start, seeds.stop, PART):
            path = self.folder / f"{start:07d}.npy"
            if not path.is_file():
                if generator is None:
                    raise FileNotFoundError(path)
                if should_stop():
                    break
                self._draw(generator, path, range(start, start + PART))
            found.append(np.load(path, mmap_mode="r", allow_pickle=False)[: seeds.stop - start])
            report(min(start + PART, seeds.stop) - seeds.start, len(seeds))
        return np.concatenate(found) if found else np.empty((0, self.size, self.size, 3), np.uint8)

    def _draw(self, generator: Generator, path: Path, seeds: range) -> None:
        through = THROUGH if THROUGH in generator.preview_sizes else None
        drawn = np.stack(list(draw_faces(generator, seeds, self.size, through=through)))
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f".{path.name}.{os.getpid()}")
        with part.open("wb") as file:
            np.save(file, drawn)
        part.replace(path)


def drawings_folder(cache: Path, generator: Generator, size: int) -> Path:
    """The folder of what this generator draws in that size: another generator has another."""
    mark = hashlib.sha256(generator.mean_w.float().cpu().numpy().tobytes()).hexdigest()[:12]
    return cache / f"faces-{size}-{mark}"
