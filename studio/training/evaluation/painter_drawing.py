"""A painter that learned from one's own pictures, as a judge sees it: it paints what it knows by name."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from studio.core.errors import CancelledError, UserError
from studio.core.events import Output, Picture
from studio.core.family import Family, LoadedModel, ModelInfo
from studio.core.request import Request
from studio.families.diffusion.params import FAMILY, PAINT, PaintParams
from studio.families.diffusion.prompt_words import plain
from studio.families.diffusion.small_network import load_small_network
from studio.training.evaluation.drawing import Report
from studio.training.evaluation.no_inputs import NoInputs


@dataclass(frozen=True)
class PainterDrawing:
    """A small painter.

    Attributes:
        prompts: as often as they are to be painted; one of them is chosen by each seed.
    """

    family: Family[LoadedModel]
    model: LoadedModel
    info: ModelInfo
    prompts: tuple[str, ...] = ("",)

    @property
    def side(self) -> int:
        """The only size it paints."""
        return self.info.resolution

    @property
    def manner(self) -> str:
        """What it is asked for."""
        kinds = len(set(self.prompts) - {""})
        return f"usual settings, {kinds} names" if kinds else "usual settings, no words"

    def draw(self, seeds: range, report: Report, cancel: threading.Event) -> list[Picture]:
        """See `drawing.Drawing`."""
        found: list[Picture] = []
        for seed in seeds:
            found.append(self._one(seed, cancel))
            report(len(found), len(seeds))
        return found

    def _one(self, seed: int, cancel: threading.Event) -> Picture:
        prompt = self.prompts[int(np.random.default_rng(seed).integers(len(self.prompts)))]
        request = Request.make(FAMILY, PAINT.name, self.info.ref, seed, PaintParams(prompt=prompt))
        for event in self.family.run(self.model, request, NoInputs()):
            if cancel.is_set():
                raise CancelledError
            if isinstance(event, Output):
                return event.picture[..., :3]
        raise RuntimeError("the family painted nothing")


def prompts_of(info: ModelInfo, labels: Sequence[str]) -> tuple[str, ...]:
    """What pictures with these labels are called by a small painter: as often as they come, “” where it has
    no word for them.

    Raises:
        UserError: its weights are missing or damaged.
    """
    try:
        network = load_small_network(info.weights_path, torch.device("cpu"))
    except (OSError, ValueError):
        raise UserError(f"The weights of {info.name} cannot be read.", "Train it again.") from None
    known = {plain(label) for label in network.config.labels}
    return tuple(label if label in known else "" for label in map(plain, labels)) or ("",)
