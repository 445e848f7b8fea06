"""A run before it is begun: what fits together, and what is still missing, in sentences. No torch.

A draft is a `RunSpec` that may not make sense yet; the functions give the next one, or say what is wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from studio.core.family import ModelInfo
from studio.training.own.dataset import Dataset
from studio.training.own.enough import FEWEST_LETTERS, FEWEST_PICTURES
from studio.training.recipe_list import RecipeEntry, recipe, recipes_for
from studio.training.runs import DataSource, Learns, RunSpec

NO_DATA: Final = DataSource()
MINUTES: Final = 30.0
"""Of a new run, unless somebody says otherwise."""
LONGEST_NAME: Final = 60
FEW_PICTURES: Final = {Learns.VAE: 100, Learns.GAN: 500, Learns.DIFFUSION: 300}
"""With fewer it works, but learns by heart."""
FEW_LETTERS: Final = 200_000


class Part(StrEnum):
    """What of a draft a sentence is about."""

    NAME = "name"
    DATA = "data"
    BASE = "base"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a draft is judged by.

    Attributes:
        models: those that are installed.
        dataset: what was found when the data were looked through; None while that is not known.
        refused: why they could not be looked through; empty when they could.
        names: of the runs that are there.
    """

    models: tuple[ModelInfo, ...] = ()
    dataset: Dataset | None = None
    refused: str = ""
    names: frozenset[str] = frozenset()


def draft(learns: Learns = Learns.VAE, data: DataSource = NO_DATA) -> RunSpec:
    """A new one of a family, by the first of its recipes that learns from one's own data."""
    entry = next(entry for entry in recipes_for(learns) if entry.own_data)
    return RunSpec("", learns, entry.id, data, size=entry.sizes[0], minutes=MINUTES)


def again(spec: RunSpec, names: Iterable[str]) -> RunSpec:
    """A draft like a run that is there, under a name of its own."""
    return replace(spec, name=fresh_name(spec.name, names), created=datetime.now(UTC))


def with_family(spec: RunSpec, learns: Learns, models: Iterable[ModelInfo]) -> RunSpec:
    """The draft for another family. Pictures stay what is learned from; texts are other data."""
    if learns is spec.learns:
        return spec
    texts = Learns.TRANSFORMER
    data = NO_DATA if texts in (learns, spec.learns) else spec.data
    other = next(entry for entry in recipes_for(learns) if entry.own_data)
    return with_recipe(replace(spec, data=data), other, models)


def with_recipe(spec: RunSpec, entry: RecipeEntry, models: Iterable[ModelInfo]) -> RunSpec:
    """The draft by another recipe: what does not fit it gives way."""
    fitting = bases_for(entry, models)
    base = spec.base if spec.base in {one.id for one in fitting} else None
    if base is None and entry.needs_base and fitting:
        base = fitting[0].id
    data = spec.data if entry.own_data else NO_DATA
    found = replace(spec, learns=entry.learns, recipe=entry.id, data=data, settings={})
    return with_base(found, base, models)


def with_base(spec: RunSpec, base: str | None, models: Iterable[ModelInfo]) -> RunSpec:
    """The draft that begins with that model, or from nothing; its size is one that goes with it."""
    sizes = sizes_for(replace(spec, base=base), models)
    return replace(spec, base=base, size=spec.size if spec.size in sizes else sizes[0])


def bases_for(entry: RecipeEntry, models: Iterable[ModelInfo]) -> tuple[ModelInfo, ...]:
    """The installed models that a recipe can begin with."""
    return tuple(model for model in models if entry.fits(model))


def sizes_for(spec: RunSpec, models: Iterable[ModelInfo]) -> tuple[int, ...]:
    """The sizes that a draft can have, the usual one first."""
    base = next((model for model in models if model.id == spec.base), None)
    return recipe(spec.recipe).sizes_with(base)


def leaves_out_near_copies(spec: RunSpec) -> bool:
    """Whether of pictures that look alike only the first is learned from; digits all are."""
    return bool(spec.settings.get("near_copies", spec.recipe != "textbook-vae"))


def fresh_name(name: str, names: Iterable[str]) -> str:
    """The name, or with the first number behind it that makes it another: “Foxes 2”."""
    taken = set(names)
    stem, _, last = name.rpartition(" ")
    stem = stem if stem and last.isdigit() else name
    tries = (name, *(f"{stem} {number}" for number in range(2, len(taken) + 3)))
    return next(one for one in tries if one not in taken)


def complaints(spec: RunSpec, around: Surroundings) -> Mapping[Part, str]:
    """What stands in the way of beginning, by the part of the form that can help; empty when nothing does."""
    found = {
        Part.NAME: _of_name(spec, around),
        Part.DATA: _of_data(spec, around),
        Part.BASE: _of_base(spec, around),
    }
    return {part: sentence for part, sentence in found.items() if sentence}


def advice(spec: RunSpec, around: Surroundings) -> str:
    """What to know of the data that stops nothing; empty when there is nothing to say."""
    data = around.dataset
    if data is None or not recipe(spec.recipe).own_data or spec.base is not None:
        return ""
    if spec.learns is Learns.TRANSFORMER:
        letters = sum(text.letters for text in data.texts)
        few = letters < FEW_LETTERS
        return (
            f"{letters:,} letters are few: it will repeat them. Good are {FEW_LETTERS:,} and more."
            if few
            else ""
        )
    count, good = len(data.pictures), FEW_PICTURES[spec.learns]
    if count >= good:
        return ""
    return f"{count:,} pictures are few: it will learn them by heart. Good are {good:,} and more."


def _of_name(spec: RunSpec, around: Surroundings) -> str:
    name = spec.name.strip()
    if not name:
        return "Give it a name: the model gets the same."
    if len(name) > LONGEST_NAME:
        return f"A name may have {LONGEST_NAME} letters."
    return "There is a run of this name already." if name in around.names else ""


def _of_data(spec: RunSpec, around: Surroundings) -> str:
    texts = spec.learns is Learns.TRANSFORMER
    if not recipe(spec.recipe).own_data:
        return ""
    if spec.data.folder is None and spec.data.collection is None:
        return "Choose a folder of texts." if texts else "Choose a folder of pictures, or a collection."
    if around.refused:
        return around.refused
    return "" if around.dataset is None else _of_dataset(around.dataset, texts)


def _of_dataset(data: Dataset, texts: bool) -> str:
    if texts:
        count, fewest = sum(text.letters for text in data.texts), FEWEST_LETTERS
    else:
        count, fewest = len(data.pictures), FEWEST_PICTURES
    if count >= fewest:
        return ""
    if texts:
        few = f"{count:,} letters to learn from are too few: {fewest:,} are needed."
    elif count == 1:
        few = f"1 picture to learn from is too few: {fewest:,} are needed."
    else:
        few = f"{count:,} pictures to learn from are too few: {fewest:,} are needed."
    match len(data.dropped):
        case 0:
            left_out = ""
        case 1:
            left_out = "1 file is left out: the reason stands beside."
        case _:
            left_out = f"{len(data.dropped):,} files are left out: the reasons stand beside."
    return f"{few} {left_out}".strip()


def _of_base(spec: RunSpec, around: Surroundings) -> str:
    entry = recipe(spec.recipe)
    if spec.base is None:
        if not entry.needs_base:
            return ""
        if bases_for(entry, around.models):
            return "Choose the model that it begins with."
        return "No model is here that it could begin with: add one under Models (Ctrl+M)."
    base = next((model for model in around.models if model.id == spec.base), None)
    if base is None:
        return f"The model “{spec.base}” is not installed any more."
    return "" if entry.fits(base) else f"“{base.name}” is another kind of network."
