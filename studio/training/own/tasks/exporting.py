"""Whose a model is that learned from one's own data, and the beginning of its card."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from textwrap import shorten

from studio.core.family import ModelInfo
from studio.engine.manifest import CARD
from studio.training.best import kept_step
from studio.training.model_folder import ModelWords, numbers_table

LICENCE = "yours"
LICENCE_NOTE = (
    "It learned from data of your own choice. The terms of those hold for it and for what it makes: if they "
    "are not all yours, ask whose they are before you pass it on."
)

BEGUN_NOTE = "It then learned from data of your own choice, whose terms hold as well."
LONGEST_NOTE = 600
"""Characters that a manifest takes."""


def licence_from(base: ModelInfo | None) -> tuple[str, str]:
    """Licence and note: what begins with a model of somebody is bound by its terms as well."""
    if base is None:
        return LICENCE, LICENCE_NOTE
    if base.licence.startswith(LICENCE):  # it was trained on data of one's own in its turn
        return base.licence, base.licence_note
    room = LONGEST_NOTE - len(BEGUN_NOTE) - 1
    begun = shorten(f"It began with “{base.name}”. {base.licence_note}", room, placeholder=" …")
    return f"{LICENCE}, and {base.licence}", f"{begun} {BEGUN_NOTE}"


def own_words(
    recipe: str, name: str, family: str, architecture: str, resolution: int, base: ModelInfo | None = None
) -> ModelWords:
    """What the manifest says of it, until the run gives it a name of its own."""
    licence, note = licence_from(base)
    return ModelWords(
        id=recipe,
        name=name,
        family=family,
        architecture=architecture,
        licence=licence,
        licence_note=note,
        summary="Trained here on data of one's own.",
        resolution=resolution,
    )


def without_card(folder: Path) -> Path:
    """The folder to export into, without the card of an earlier part of the run, which would be kept."""
    (folder / CARD).unlink(missing_ok=True)
    return folder


def own_card(
    what: str,
    metadata: Mapping[str, str],
    recipe: str,
    seen: str = "pictures",
    base: ModelInfo | None = None,
) -> str:
    """The first text of CARD.md.

    Args:
        what: a sentence about the network, with its source.
        metadata: of the checkpoint: the data, and what was seen.
        recipe: the numbers, as JSON.
        seen: what the checkpoint counts.
        base: what it began with.
    """
    licence, note = licence_from(base)
    step, kept = int(metadata["step"]), kept_step(metadata)
    best = f" Kept is what it was after step {kept:,} of {step:,}, when it did best on what is held out."
    return f"""## What it is
{what}

**Licence:** {licence}. {note}

**Data:** “{metadata["data"]}”: {metadata["learned"]} to learn from, {metadata["held_out"]} to judge by;
sha256 {metadata["data_sha256"]}.

**Training:** {int(metadata["images"]):,} {seen} seen in \
{float(metadata["seconds"]) / 60:.0f} minutes.{best if kept < step else ""}

{numbers_table(recipe)}
"""
