"""Which networks of transformers are never opened: those that do not write and that no other leans on."""

import importlib.util
import re
from pathlib import Path

ALWAYS = {"auto", "bert", "clip", "llama", "dinov2_with_registers", "vit_mae"}
"""Asked for by name: `studio.families` reads words with them; the last two are imported by diffusers."""


def unneeded() -> list[str]:
    """Modules of transformers that the package leaves out, sorted.

    Kept is what can be asked for through AutoModelForCausalLM, with whatever that imports of its neighbours.
    """
    found = importlib.util.find_spec("transformers")
    if found is None or found.origin is None:
        return []
    folder = Path(found.origin).parent / "models"
    there = {path.name for path in folder.iterdir() if (path / "__init__.py").is_file()}
    kept = leant_on(folder, there, writers() | ALWAYS)
    return [f"transformers.models.{name}" for name in sorted(there - kept)]


def writers() -> set[str]:
    """The folders of the kinds that write."""
    from transformers.models.auto.configuration_auto import model_type_to_module_name
    from transformers.models.auto.modeling_auto import MODEL_FOR_CAUSAL_LM_MAPPING_NAMES

    return {model_type_to_module_name(kind) for kind in MODEL_FOR_CAUSAL_LM_MAPPING_NAMES}


def leant_on(folder: Path, there: set[str], wanted: set[str]) -> set[str]:
    """What is wanted, and what that imports, and so on."""
    kept: set[str] = set()
    waiting = sorted(wanted & there)
    while waiting:
        name = waiting.pop()
        if name not in kept:
            kept.add(name)
            waiting += sorted(named_in(folder / name) & there)
    return kept


def named_in(folder: Path) -> set[str]:
    """The neighbours that the files of one network import, in either way of writing it."""
    text = "".join(
        file.read_text("utf-8") for file in folder.glob("*.py") if not file.name.startswith("modular_")
    )
    return set(re.findall(r"^\s*from \.\.(\w+)", text, re.M)) | set(
        re.findall(r"transformers\.models\.(\w+)", text)
    )
