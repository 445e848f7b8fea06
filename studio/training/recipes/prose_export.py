"""From a checkpoint of prose to a model folder: weights, vocabulary, manifest, card and curve."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from studio.families.transformer.model_file import ModelTexts
from studio.families.transformer.network import Config, Transformer
from studio.training.learner import under
from studio.training.loop import open_checkpoint
from studio.training.model_folder import ModelWords, numbers_table, write_model
from studio.training.prose.data import ProseData

MODEL_ID = "prose"
LICENCE = "Apache-2.0"
LICENCE_NOTE = "Learned from books in the public domain alone: use it and what it writes as you like."

_WORDS = ModelWords(
    id=MODEL_ID,
    name="Prose, a small old library",
    family="transformer",
    architecture="llama",
    licence=LICENCE,
    licence_note=LICENCE_NOTE,
    summary="Continues English prose and verse in the manner of Austen, Melville, Shakespeare and Milton. It"
    " is very small: sentences hold together, stories do not. Comes with Quartet.",
    resolution=0,
)


def export(checkpoint: Path, folder: Path, config: Config, data: ProseData) -> None:
    """Write the model into `folder`: the averaged network in half precision, and its vocabulary.

    Raises TrainingError when the checkpoint is none of prose or has diverged.
    """
    tensors, metadata = open_checkpoint(checkpoint, MODEL_ID)
    network = Transformer(config)
    network.load_state_dict(under(tensors, "average"))
    state = network.state_dict() | ModelTexts(config, data.tokenizer.to_str()).tensors()
    write_model(folder, checkpoint.parent, _WORDS, card(metadata), state, {MODEL_ID: metadata["recipe"]})


def card(metadata: Mapping[str, str]) -> str:
    """The first text of CARD.md; figures are added by hand."""
    works: dict[str, int] = json.loads(metadata["works"])
    licences: dict[str, str] = json.loads(metadata["licences"])
    total = sum(works.values())
    rows = "\n".join(f"- {credit}: {licence}" for credit, licence in licences.items())
    return f"""# {_WORDS.name}

{_WORDS.summary}

## What it learned from
{len(works)} works, {total:,} characters, each paragraph once:

{rows}

Licence: {LICENCE}. {LICENCE_NOTE}

## Recipe
`quartet train prose`: {int(metadata["images"]):,} tokens, {float(metadata["seconds"]) / 60:.0f} minutes.

{numbers_table(metadata["recipe"])}

## Limits
English before 1900 and nothing else; it knows no facts, follows no instructions, and speaks as its books do,
their prejudices included.
"""
