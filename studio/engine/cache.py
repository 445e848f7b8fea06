"""Models that are loaded, the least recently used going first when memory is short."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from studio.core.device import Device
from studio.core.family import LoadedModel, ModelInfo


@dataclass(frozen=True, slots=True)
class CacheKey:
    """What makes loaded weights the same: model, contents and device."""

    model_id: str
    sha256: str
    device: Device


class ModelCache:
    """Keeps loaded models within a budget. Used by the inference thread alone, so it has no lock.

    Args:
        budget_bytes: what all models together may take; the newest is kept even when it alone is larger.
        released: called with the id of a model that was let go.
    """

    def __init__(self, budget_bytes: int, released: Callable[[str], None]) -> None:
        self._budget = budget_bytes
        self._released = released
        self._models: OrderedDict[CacheKey, LoadedModel] = OrderedDict()

    def get(self, info: ModelInfo, device: Device) -> LoadedModel | None:
        """The model, if it is loaded on that device; it counts as used now."""
        key = CacheKey(info.id, info.sha256, device)
        model = self._models.get(key)
        if model is not None:
            self._models.move_to_end(key)
        return model

    def put(self, info: ModelInfo, device: Device, model: LoadedModel) -> None:
        """Keep a model, letting go of the oldest until all fit the budget."""
        self._models[CacheKey(info.id, info.sha256, device)] = model
        while len(self._models) > 1 and self.nbytes > self._budget:
            key, _ = self._models.popitem(last=False)
            self._released(key.model_id)

    def clear(self) -> None:
        """Let go of everything."""
        while self._models:
            key, _ = self._models.popitem(last=False)
            self._released(key.model_id)

    @property
    def nbytes(self) -> int:
        """What the loaded models take together."""
        return sum(model.nbytes for model in self._models.values())
