"""A trained model gets the name of its run, an id of its own, and a card that tells of the run."""

from __future__ import annotations

import re
from pathlib import Path

from studio.engine.manifest import CARD, MANIFEST, read_manifest
from studio.training.own.report import DataReport
from studio.training.runs import Run, write_json_text

_LONGEST = 40


def model_id(run: Run) -> str:
    """The id of the model that comes of a run: its name, and the last letters of its key.

    A run that has a model keeps its id, also when it is renamed.
    """
    if run.model_folder is not None:
        return read_manifest(run.model_folder).id
    words = re.sub(r"[^a-z0-9]+", "-", run.spec.name.lower()).strip("-")[:_LONGEST].strip("-")
    return f"{words or run.spec.recipe}-{run.key[-4:]}"


def call_model(folder: Path, run: Run) -> None:
    """Write the run's name into the manifest of the model in `folder`, and the run into its card.

    Raises:
        UserError: it is no model folder.
        OSError: it cannot be written.
    """
    manifest = read_manifest(folder).model_copy(
        update={"id": model_id(run), "name": run.spec.name, "summary": _summary(run)}
    )
    (folder / MANIFEST).write_text(manifest.to_toml(), encoding="utf-8")
    put_run_into_card(folder, run)


def call_again(folder: Path, before: str, name: str) -> bool:
    """Call the model in `folder` by another name, if it is called `before`; its id stays.

    Returns:
        Whether it was called so.

    Raises:
        UserError: it is no model folder.
        OSError: it cannot be written.
    """
    manifest = read_manifest(folder)
    if manifest.name != before.strip():
        return False
    write_json_text(folder / MANIFEST, manifest.model_copy(update={"name": name}).to_toml())
    card = folder / CARD
    if card.is_file():
        heading, end, rest = card.read_text(encoding="utf-8").partition("\n")
        if heading == f"# {before}":
            write_json_text(card, f"# {name}{end}{rest}")
    return True


def put_run_into_card(folder: Path, run: Run) -> None:
    """Write the run into the card in `folder`, above what stands there.

    Raises:
        OSError: it cannot be written.
    """
    card = folder / CARD
    before = card.read_text(encoding="utf-8") if card.is_file() else ""
    card.write_text(f"{_card(run)}\n{before}", encoding="utf-8")


def _summary(run: Run) -> str:
    begun = f", begun with {run.spec.base}" if run.spec.base else ""
    return f"Trained here on {run.spec.created:%d %B %Y} by the recipe {run.spec.recipe}{begun}."


def _card(run: Run) -> str:
    spec, data = run.spec, run.data
    curve = run.watched.curve()
    rows = [
        ("recipe", spec.recipe),
        ("begun with", spec.base or "nothing"),
        ("data", str(data.get("name", spec.data.folder or "the recipe's own"))),
        ("SHA-256 of the data", str(data.get("sha256", "see below"))),
        ("pictures or texts", f"{data['kept']:,}" if "kept" in data else "see below"),
        ("size", str(spec.size)),
        ("seed", str(spec.seed)),
        ("steps", f"{curve.newest('step'):,.0f}" if curve.rows else "0"),
        ("minutes of training", f"{curve.newest('seconds') / 60:.1f}" if curve.rows else "0"),
        *((name, str(value)) for name, value in spec.settings.items()),
    ]
    table = "\n".join(f"| {name} | {value} |" for name, value in rows)
    return f"# {spec.name}\n\n{_summary(run)}\n\n| run | |\n| --- | --- |\n{table}\n{_origin(run)}"


def _origin(run: Run) -> str:
    """Who made what it learned from; empty when nothing is known of that."""
    if not run.data.get("authors"):
        return ""
    lines = "\n".join(DataReport.from_json(run.data).origin_lines())
    return f"\n## Who made what it learned from\n\n{lines}\n"
