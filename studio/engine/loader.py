"""Brings a model onto a device: looks it up, loads it through its family, keeps it in the cache."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.core.device import Device
from studio.core.errors import UserError
from studio.core.family import Companions, Family, LoadedModel, ModelInfo, Task
from studio.core.request import ModelRef, Request
from studio.engine.cache import ModelCache
from studio.engine.devices import choose_device, cpu_device, free_memory
from studio.engine.families import FamilyRegistry
from studio.engine.listeners import Listeners
from studio.engine.models import ModelLibrary
from studio.engine.notices import ModelChanged, ModelPhase, Notice
from studio.engine.settings import Settings


@dataclass(frozen=True, slots=True)
class Loaded:
    """A model ready to run."""

    info: ModelInfo
    family: Family[Any]
    model: LoadedModel
    device: Device

    def task(self, request: Request) -> Task:
        """Which of the family's tasks the request is; it has run, so there is one."""
        return next(task for task in self.family.tasks if task.name == request.task)


@dataclass(frozen=True, slots=True)
class _CompanionsOf:
    """The companions of one model, loaded through the same cache."""

    loader: ModelLoader
    info: ModelInfo
    on_cpu: bool

    def has(self, role: str) -> bool:
        named = next((one for one in self.info.companions if one.role == role), None)
        if named is None:
            return False
        try:
            self.loader.find(named.model)
        except UserError:
            return False
        return True

    def load(self, role: str) -> LoadedModel:
        named = next(one for one in self.info.companions if one.role == role)
        return self.loader.load(self.loader.find(named.model), on_cpu=self.on_cpu).model

    def addition(self, sha256: str) -> Path:
        return self.loader.addition(sha256)


class ModelLoader:
    """Used by the inference thread alone."""

    def __init__(
        self, models: ModelLibrary, families: FamilyRegistry, settings: Settings, listeners: Listeners[Notice]
    ) -> None:
        self._models = models
        self._families = families
        self._settings = settings
        self._listeners = listeners
        self._cache: ModelCache | None = None
        self.device: Device | None = None

    def load(self, info: ModelInfo, *, on_cpu: bool = False) -> Loaded:
        """The model on the chosen device, or on the CPU.

        Raises:
            UserError: the family or its files are missing or damaged, or the device is not there.
        """
        device = cpu_device() if on_cpu else self._chosen_device()
        family = self._families.get(info.family)
        cache = self._the_cache(device)
        model = cache.get(info, device)
        if model is None:
            self._models.check(info.id)
            model = self._load(family, info, device, _CompanionsOf(self, info, on_cpu))
            cache.put(info, device, model)
        return Loaded(info, family, model, device)

    def named(self, model_id: str) -> ModelInfo:
        """The installed model of that name.

        Raises:
            UnknownModelError: there is none.
        """
        return self._models.get(model_id)

    def find(self, ref: ModelRef) -> ModelInfo:
        """The installed model that a request names, with those very weights.

        Raises:
            UserError: it is not installed, or its weights are others than those of the request.
        """
        info = self._models.get(ref.id)
        if info.sha256 != ref.sha256:
            raise UserError(
                f"“{info.name}” has changed since this was made, so the same picture cannot be made again.",
                "Use the settings with the model as it is now, or bring the old weights back.",
            )
        return info

    def companions_of(self, info: ModelInfo, *, on_cpu: bool = False) -> Companions:
        """The models that a model works with, for whoever loads that one without this loader."""
        return _CompanionsOf(self, info, on_cpu)

    def addition(self, sha256: str) -> Path:
        """The LoRA file with that hash.

        Raises:
            UserError: it is not there.
        """
        return self._models.loras.find(sha256).path

    def free(self) -> None:
        """Let go of every model and of what the device keeps in reserve."""
        if self._cache is not None:
            self._cache.clear()
        free_memory()

    def _load(
        self, family: Family[Any], info: ModelInfo, device: Device, companions: Companions
    ) -> LoadedModel:
        self._listeners.tell(ModelChanged(info.id, ModelPhase.LOADING, device))
        started = time.monotonic()
        try:
            model: LoadedModel = family.load(info, device, companions)
        except Exception as error:
            self._listeners.tell(ModelChanged(info.id, ModelPhase.FAILED, device, message=str(error)))
            raise
        seconds = time.monotonic() - started
        self._listeners.tell(ModelChanged(info.id, ModelPhase.READY, device, seconds))
        return model

    def _chosen_device(self) -> Device:
        if self.device is None:
            self.device = choose_device(self._settings.device)
        return self.device

    def _the_cache(self, device: Device) -> ModelCache:
        if self._cache is None:
            budget = int(device.total_bytes * self._settings.memory_budget)
            self._cache = ModelCache(budget, self._tell_released)
        return self._cache

    def _tell_released(self, model_id: str) -> None:
        self._listeners.tell(ModelChanged(model_id, ModelPhase.RELEASED, self.device))
