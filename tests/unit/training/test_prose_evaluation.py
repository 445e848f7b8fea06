"""Judging a language model: surprise by hand, continuations held against the real ones, copies found."""

from __future__ import annotations

import math
from itertools import pairwise
from pathlib import Path

import pytest
from tiny_language import REF, tiny_writer

from studio.cli.evaluate_table import table_of
from studio.core.family import ModelInfo
from studio.families.transformer.family import TransformerFamily
from studio.training.evaluation.distinct import distinct
from studio.training.evaluation.prose_evaluating import (
    PASSAGE,
    ProseBench,
    Writing,
    _copied,
    _runs,
    evaluate_prose,
    foreseen,
)
from studio.training.prose.data import open_works

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


def test_distinct_n_counts_new_runs_of_words() -> None:
    found = distinct(["a b a b", "a b c"], 2)
    # ab ba ab ab bc: three kinds of five
    assert found is not None
    assert found.mean == pytest.approx(3 / 5)
    assert 0 <= found.low < found.mean < found.high <= 1
    different = distinct(["a b", "c d", "e f"], 1)
    assert different is not None
    assert (different.low, different.mean, different.high) == (1, 1, 1)
    assert distinct(["a b c", "d"], 2) is None


def test_the_jackknife_leaves_each_text_out() -> None:
    texts = ["a b a", "b c", "c c d", "a"]
    found = distinct(texts, 1)
    assert found is not None
    without = [set(" ".join(texts[:i] + texts[i + 1 :]).split()) for i in range(4)]
    sizes = [9 - len(text.split()) for text in texts]
    parts = [len(kinds) / size for kinds, size in zip(without, sizes, strict=True)]
    spread = math.sqrt(3 / 4 * sum((part - sum(parts) / 4) ** 2 for part in parts))
    assert found.high == pytest.approx(found.mean + 1.96 * spread)


def test_the_report_is_whole_and_the_same_again(tmp_path: Path) -> None:
    (tmp_path / "songs.txt").write_text("\n\n".join(("A short beginning.", TEXT)), encoding="utf-8")
    writing = Writing(TransformerFamily(), tiny_writer(), _info())
    told = evaluate_prose(writing, ProseBench(tmp_path / "cache", data=tmp_path))
    assert told["passages"] == 1
    assert told["continued"]["bleu"] >= 0
    assert told["foreseen"]["perplexity_interval"]["mean"] == pytest.approx(
        told["foreseen"]["perplexity"], rel=1e-3
    )
    assert set(told["continued"]["distinct"]) == {"1", "2", "3"}
    assert set(told["continued"]["copied"]) == {"written", "real"}
    assert not told["missing"]
    assert [row[1] for row in table_of(told)[1]][:3] == [
        "perplexity of a token",
        "bits a character",
        "BLEU (beside it by chance)",
    ]
    assert evaluate_prose(writing, ProseBench(tmp_path / "cache", data=tmp_path)) == told
    works = open_works(tmp_path / "cache", tmp_path)
    assert evaluate_prose(writing, ProseBench(tmp_path / "cache", works=works)) == told
