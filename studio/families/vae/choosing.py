"""Which autoencoder takes a picture when none is named, and which of its sliders a word means. No torch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from studio.core.errors import UserError
from studio.core.family import ModelInfo
from studio.families.vae.latent_space import Axis, LatentForm, LatentSpace, read_latent_space
from studio.families.vae.params import LARGEST_PULL, Pull

PICTURES_MODEL = "pictures-vae"
"""Id of the bundled model for pictures of any kind and size."""
_LISTED = 40


def best_for_pictures(models: Sequence[ModelInfo], chosen: str | None = None) -> ModelInfo:
    """The model that takes a picture of any kind and size: the user's choice, else the bundled one, else
    another.

    A model of one size makes a face, or a digit, of whatever it is given: it is used only where it is asked
    for by name.

    Args:
        models: of this family, best first.
        chosen: id of the one that the user likes best.

    Raises:
        UserError: there is none.
    """
    fitting = {info.id: info for info in models if _takes_any(info)}
    for wanted in (chosen, PICTURES_MODEL):
        if wanted in fitting:
            return fitting[wanted]
    if fitting:
        return next(iter(fitting.values()))
    others = ", ".join(info.id for info in models)
    raise UserError(
        "No model is installed that takes pictures of every kind.",
        f"Name the one you want; there is {others}." if others else "Add one with “quartet models add”.",
    )


def pulls_of(space: LatentSpace, amounts: Mapping[str, float]) -> tuple[Pull, ...]:
    """Sliders by the words that people use: key or name, in capitals or not; what stays at 0 is left out.

    Raises:
        UserError: there is no such slider, or it does not go so far.
    """
    found: dict[str, Pull] = {}
    for word, amount in amounts.items():
        axis = _called(space, word)
        # Written so that NaN does not fit either.
        if not abs(amount) <= LARGEST_PULL:
            raise UserError(
                f"“{axis.name}” goes from {-LARGEST_PULL:g} to {LARGEST_PULL:g}, not to {amount:g}."
            )
        found[axis.key] = Pull(axis.key, amount)
    return tuple(pull for pull in found.values() if pull.amount != 0)


def _takes_any(info: ModelInfo) -> bool:
    try:
        return read_latent_space(info.folder).form is LatentForm.SPATIAL
    except UserError:
        return False  # whoever asks for it by name is told what is wrong with it


def _called(space: LatentSpace, word: str) -> Axis:
    wanted = word.strip().casefold()
    for axis in space.axes:
        if wanted in {axis.key.casefold(), axis.name.casefold()}:
            return axis
    names = [axis.name for axis in space.axes]
    more = f" and {len(names) - _LISTED} more" if len(names) > _LISTED else ""
    raise UserError(
        f"This model has no slider “{word}”.",
        f"It has {', '.join(names[:_LISTED])}{more}." if names else "It has none at all.",
    )
