"""Which families there are. They are imported when first asked for, because they bring torch along."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from studio.core.errors import UserError
from studio.core.family import Family

FamilyFactory: TypeAlias = Callable[[], Family[Any]]


def _gan() -> Family[Any]:
    from studio.families.gan.family import GanFamily

    return GanFamily()


def _vae() -> Family[Any]:
    from studio.families.vae.family import VaeFamily

    return VaeFamily()


def _diffusion() -> Family[Any]:
    from studio.families.diffusion.family import DiffusionFamily

    return DiffusionFamily()


def _transformer() -> Family[Any]:
    from studio.families.transformer.family import TransformerFamily

    return TransformerFamily()


def _embedding() -> Family[Any]:
    from studio.families.embedding.family import EmbeddingFamily

    return EmbeddingFamily()


def _enlarging() -> Family[Any]:
    from studio.families.enlarging.family import EnlargingFamily

    return EnlargingFamily()


BUILT_IN: Mapping[str, FamilyFactory] = {
    "gan": _gan,
    "vae": _vae,
    "diffusion": _diffusion,
    "transformer": _transformer,
    "embedding": _embedding,
    "enlarging": _enlarging,
}


class FamilyRegistry:
    """Families by name, each made once."""

    def __init__(self, factories: Mapping[str, FamilyFactory] = BUILT_IN) -> None:
        self._factories = factories
        self._made: dict[str, Family[Any]] = {}

    def get(self, name: str) -> Family[Any]:
        """The family.

        Raises:
            UserError: this Quartet has no such family.
        """
        if name not in self._factories:
            raise UserError(f"This Quartet cannot make “{name}” things.", "Update Quartet to open them.")
        if name not in self._made:
            self._made[name] = self._factories[name]()
        return self._made[name]
