"""From what was learned to a model folder: weights in half precision, manifest, card, curve and samples."""

import hashlib
import json
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from safetensors.torch import save
from torch import Tensor

from studio.engine.manifest import CARD, MANIFEST, WEIGHTS, CompanionEntry, Manifest, Weights
from studio.families.vae.layers import VariationalNetwork
from studio.training.best import kept_step, kept_weights
from studio.training.loop import CURVE, TrainingError, open_checkpoint
from studio.training.run_folder import RunFolder


@dataclass(frozen=True)
class ModelWords:
    """What the manifest says of a model, but for its weights; see `engine.manifest`."""

    id: str
    name: str
    family: str
    architecture: str
    licence: str
    licence_note: str
    summary: str
    resolution: int


def write_model(
    folder: Path,
    run: Path,
    words: ModelWords,
    card: str,
    state: Mapping[str, Tensor],
    metadata: dict[str, str],
    companions: tuple[CompanionEntry, ...] = (),
    step: int | None = None,
) -> None:
    """Write the model of the training run in `run` into `folder`.

    The curve and the newest sheet of samples come along; with `step`, the newest until then. A CARD.md that
    is there already is left as it is: figures are added to it by hand. Raises TrainingError when a weight is
    no number.
    """
    half = {name: _half(tensor.detach()).contiguous() for name, tensor in state.items()}
    if not all(tensor.isfinite().all() for tensor in half.values()):
        raise TrainingError("The weights hold numbers that are none: training diverged.", "Train again.")
    folder.mkdir(parents=True, exist_ok=True)
    content = save(half, metadata=metadata)
    write_file(folder / WEIGHTS, content)
    weights = Weights(sha256=hashlib.sha256(content).hexdigest(), size=len(content))
    write_file(
        folder / MANIFEST, Manifest(**vars(words), weights=weights, companion=companions).to_toml().encode()
    )
    if not (folder / CARD).exists():
        write_file(folder / CARD, card.encode())
    bring_along(run, folder, step)


def _half(tensor: Tensor) -> Tensor:
    return tensor.half() if tensor.is_floating_point() else tensor


def write_learned(
    network: VariationalNetwork,
    checkpoint: Path,
    folder: Path,
    words: ModelWords,
    card: Callable[[Mapping[str, str]], str],
) -> None:
    """Give `network` the weights that a checkpoint of the recipe `words.id` kept, and write the model.

    `card` makes the first text of CARD.md from what the checkpoint knows. Raises TrainingError when the
    checkpoint is one of another recipe or has diverged.
    """
    tensors, metadata = open_checkpoint(checkpoint, words.id)
    network.load_state_dict(kept_weights(tensors, metadata))
    network.eval().requires_grad_(False)
    notes = {words.id: metadata["recipe"]}
    write_model(
        folder,
        checkpoint.parent,
        words,
        card(metadata),
        network.state_dict(),
        notes,
        step=kept_step(metadata),
    )


def numbers_table(recipe: str) -> str:
    """The numbers of a recipe, given as JSON, as rows of a Markdown table; what is nested comes first."""
    rows: list[str] = []

    def add(numbers: Mapping[str, Any]) -> None:
        for value in (one for one in numbers.values() if isinstance(one, dict)):
            add(value)
        rows.extend(f"| {name} | {value} |" for name, value in numbers.items() if not isinstance(value, dict))

    add(json.loads(recipe))
    return "\n".join(["| number of the recipe | value |", "| --- | --- |", *rows])


def write_file(path: Path, content: bytes) -> None:
    """Write a file so that it is there whole or not at all."""
    part = path.with_suffix(".part")
    part.write_bytes(content)
    part.replace(path)


def bring_along(run: Path, folder: Path, step: int | None = None) -> None:
    """Curve and newest sheet of samples of a run; with `step`, the newest until then."""
    if (run / CURVE).is_file():
        shutil.copyfile(run / CURVE, folder / CURVE)
    sheets = RunFolder(run).sheets()
    until = [one for one in sheets if step is None or one.step <= step] or list(sheets)
    if until:
        shutil.copyfile(until[-1].path, folder / "samples.png")
