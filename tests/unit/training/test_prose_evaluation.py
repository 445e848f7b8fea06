"""Judging a language model: surprise by hand, continuations held against the real ones, copies found."""

from __future__ import annotations

import math
from itertools import pairwise
from pathlib import Path

import pytest
from tiny_language import REF, tiny_writer

from studio.core.family import ModelInfo
from studio.families.transformer.family import TransformerFamily
from studio.training.evaluation.prose_evaluating import (
    PASSAGE,
    ProseBench,
    Writing,
    _copied,
    _runs,
    evaluate_prose,
    foreseen,
)

TEXT = " ".join(f"The old whale number {n} sang to the grey ship." for n in range(60))


def _info() -> ModelInfo:
    return ModelInfo(
        REF.id, "Tiny", "transformer", "llama", "CC0", "", "", Path(), "", REF.sha256, 1, 0, bundled=False
    )


def test_the_surprise_is_that_of_the_softmax(tmp_path: Path) -> None:
    model = tiny_writer(context=1024)
    told = foreseen(model, [TEXT], ProseBench(tmp_path))
    begin = [] if model.vocabulary.begin is None else [model.vocabulary.begin]
    ids = [*begin, *model.vocabulary.encode(TEXT[:PASSAGE])]
    reading = model.reading()
    nats = [-float(reading.read([a]).log_softmax(0)[b]) for a, b in pairwise(ids)]
    assert told["tokens"] == len(nats)
    assert told["perplexity"] == pytest.approx(math.exp(sum(nats) / len(nats)), rel=1e-3)
    assert told["bits"]["mean"] == pytest.approx(sum(nats) / math.log(2) / PASSAGE, rel=1e-3)


def test_a_copy_is_found_and_other_words_are_none() -> None:
    known = _runs(TEXT)
    assert _copied([TEXT[100:400]], known) > 0.8
    assert _copied(["a b c d e f g h i j k l m n"], known) == 0


def test_the_report_is_whole_and_the_same_again(tmp_path: Path) -> None:
    (tmp_path / "songs.txt").write_text("\n\n".join(("A short beginning.", TEXT)), encoding="utf-8")
    writing = Writing(TransformerFamily(), tiny_writer(), _info())
    told = evaluate_prose(writing, ProseBench(tmp_path / "cache", data=tmp_path))
    assert told["passages"] == 1
    assert told["continued"]["bleu"] >= 0
    assert set(told["continued"]["copied"]) == {"written", "real"}
    assert not told["missing"]
    assert evaluate_prose(writing, ProseBench(tmp_path / "cache", data=tmp_path)) == told
