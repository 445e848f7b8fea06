"""Which model enlarges pictures when none is named."""

from __future__ import annotations

from studio.core.errors import UserError
from studio.core.family import ModelInfo
from studio.engine.models import ModelLibrary
from studio.families.enlarging.params import FAMILY

CLASSIC = "enlarge-classic"
"""Id of the filter that comes with the program: used where there is nothing better."""


def best_enlarger(library: ModelLibrary, chosen: str | None = None) -> ModelInfo:
    """The model that enlarges: the user's choice, else a network, else the classical filter.

    Args:
        library: what is installed.
        chosen: id of the one that the user likes best.

    Raises:
        UserError: there is none at all.
    """
    models = library.of_family(FAMILY)
    if not models:
        raise UserError(
            "No model is installed that enlarges pictures.",
            "Fetch one with “quartet models get real-esrgan”.",
        )
    return min(models, key=lambda info: (info.id != chosen, info.id == CLASSIC))
