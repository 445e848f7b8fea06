"""Every task of one's own at a size at which it learns within a second; also for programs that are killed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from PIL import Image
from safetensors.torch import load_file
from training_room import Place

from studio.training.recipe_list import recipe
from studio.training.run_folder import CHECKPOINT, CURVE
from studio.training.runs import DataSource, Run, RunSpec

WORDS = ("we", "walked", "by", "the", "grey", "sea", "and", "saw", "small", "birds", "sing", "in", "rain")


@dataclass(frozen=True)
class Kind:
    """A recipe, small, with batches that can be divided by four."""

    recipe: str
    size: int
    settings: Mapping[str, Any]

    @property
    def per_step(self) -> int:
        """What one step counts."""
        return int(self.settings["batch"])

    @property
    def lasts(self) -> str:
        """The setting that says how long it learns."""
        return "tokens" if self.recipe == "own-text" else "pictures"

    def spec(self, data: Path, steps: int, **settings: Any) -> RunSpec:
        """What is asked for, to learn so many steps from the folder that `put_data` made."""
        given = {**self.settings, self.lasts: self.per_step * steps, **settings}
        folder = data / ("texts" if self.recipe == "own-text" else "pictures")
        learns = recipe(self.recipe).learns
        return RunSpec("Mine", learns, self.recipe, DataSource(str(folder)), size=self.size, settings=given)


KINDS = (
    Kind("own-vae", 64, {"batch": 4}),
    Kind("textbook-vae", 28, {"batch": 16, "hidden": 16, "latents": 4}),
    Kind("own-gan", 32, {"batch": 16, "channels": 0.1}),
    Kind("own-diffusion", 32, {"batch": 4, "width": 8}),
    Kind("own-text", 64, {"batch": 512, "width": 32, "layers": 1, "heads": 2}),
)


def put_data(folder: Path) -> Path:
    """Discs and bars below `pictures`, and two texts below `texts`."""
    random = np.random.default_rng(3)
    rows, columns = np.mgrid[0:80, 0:96]
    for kind in ("discs", "bars"):
        (folder / "pictures" / kind).mkdir(parents=True)
        for number in range(12):
            row, column, edge = random.integers((20, 20, 8), (60, 76, 20))
            slope = (rows - row) * (number - 6) / 6
            far = np.hypot(rows - row, columns - column) if kind == "discs" else abs(columns - column + slope)
            picture = np.empty((80, 96, 3), np.uint8)
            picture[:] = random.integers(0, 256, 3)
            picture[far < edge] = random.integers(0, 256, 3)
            Image.fromarray(picture).save(folder / "pictures" / kind / f"{number}.png")
    (folder / "texts").mkdir()
    for name in ("hills", "sea"):
        lines = [f"On day {number} {' '.join(random.choice(WORDS, 14))}." for number in range(40)]
        (folder / "texts" / f"{name}.txt").write_text("\n\n".join(lines))
    return folder


def learned(place: Place, spec: RunSpec) -> Run:
    """A run of it that is finished."""
    run = place.runs.create(spec)
    place.train(run)
    return run


def weights(run: Run) -> dict[str, torch.Tensor]:
    """All that training changed: networks, averages, the memory of optimisers."""
    return load_file(run.folder / CHECKPOINT)


def farthest(one: Run, other: Run) -> float:
    """The largest difference between any two numbers of the networks and their averages."""
    a, b = weights(one), weights(other)
    assert a.keys() == b.keys()
    networks = [name for name in a if not any(part in name for part in ("adam", "muon", "descent"))]
    return max(float((a[name].double() - b[name].double()).abs().max()) for name in networks)


def is_same(one: Run, other: Run) -> bool:
    """Whether everything that training changed is the same to the bit."""
    a, b = weights(one), weights(other)
    return a.keys() == b.keys() and all(torch.equal(a[name], b[name]) for name in a)


def curve(run: Run) -> list[str]:
    """The rows of the curve without what the clock and the machine say."""
    table = [line.split(",") for line in (run.folder / CURVE).read_text().splitlines()]
    kept = [place for place, name in enumerate(table[0]) if name not in {"seconds", "memory"}]
    return [",".join(row[place] for place in kept) for row in table]


@contextmanager
def calm_adam(epsilon: float = 1e-3) -> Iterator[None]:
    """Adam with a large ε. It divides each gradient by its own size, so one that is nothing but rounding
    becomes a whole step; with a large ε two sums of the same numbers in another order stay near each other.
    """
    adam, adam_w = torch.optim.Adam, torch.optim.AdamW
    torch.optim.Adam, torch.optim.AdamW = partial(adam, eps=epsilon), partial(adam_w, eps=epsilon)
    try:
        yield
    finally:
        torch.optim.Adam, torch.optim.AdamW = adam, adam_w
