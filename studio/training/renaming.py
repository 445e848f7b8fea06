"""A run is called something else, and so is what came of it. No torch."""

from __future__ import annotations

import re
from dataclasses import replace

from studio.core.errors import UserError
from studio.engine.models import ModelLibrary
from studio.training.lora_files import lora_name, read_adopted
from studio.training.naming import call_again, model_id
from studio.training.runs import Run, Runs


def rename(run: Run, name: str, runs: Runs, models: ModelLibrary) -> bool:
    """Call a run something else, and its model or LoRA too unless somebody has named that otherwise.

    The model keeps its id and the LoRA its bytes, by which pictures tell what they were made with.

    Returns:
        Whether something in the library is called so now.

    Raises:
        UserError: the run is gone, or it or its model cannot be written to.
    """
    found = runs.find(run.key)
    before, renamed = found.spec.name, Run(found.folder, replace(found.spec, name=name))
    # The run itself comes last: after a kill in between it is called as before, and renaming it goes on.
    try:
        changed = _in_the_library(renamed, before, models)
        _in_its_folder(renamed, before)
    except OSError as error:
        raise UserError(f"The run cannot be renamed: {error.strerror or error}.") from error
    runs.rename(run, name)
    return changed


def _in_its_folder(run: Run, before: str) -> None:
    """What lies with the run, from which the library would take it once more."""
    if run.model_folder is not None:
        call_again(run.model_folder, before, run.spec.name)
    elif run.lora_file is not None:
        run.lora_file.rename(run.lora_file.with_stem(lora_name(run)))


def _in_the_library(run: Run, before: str, models: ModelLibrary) -> bool:
    if run.model_folder is None:
        return _on_the_shelf(run, before, models)
    folder = models.installed / model_id(run)
    changed = folder.is_dir() and call_again(folder, before, run.spec.name)
    if changed:
        models.refresh()
    return changed


def _on_the_shelf(run: Run, before: str, models: ModelLibrary) -> bool:
    old, new, adopted = lora_name(run, before), lora_name(run), read_adopted(run)
    found = next((one for one in models.loras.all() if one.sha256 == adopted), None)
    # the shelf numbers those of one name: “Foxes 2”
    if new == old or found is None or not re.fullmatch(rf"{re.escape(old)}( \d+)?", found.name):
        return False
    models.loras.rename(found, new)
    return True
