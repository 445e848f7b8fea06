"""`quartet evaluate` for language models: how well they foresee held-out prose, and how they continue it.

perplexity   exp of the mean surprise of a token (nats); only models with the same tokens compare by it
bits         surprise of a character, in bits; compares all models
BLEU         runs of up to four words that a continuation shares with what really follows (Papineni et
             al. 2002, by sacrebleu). Beside it the same for continuations dealt to other beginnings:
             what the manner of writing alone gives
distinct     runs of one, two and three words that are new among all of them, in all continuations (Li et
             al., arXiv 1510.03055), beside the same of the real ones: a low figure is a repetitive writer
copied       share of runs of eight words that stand in the books the bundled model learned from, beside
             that of the real continuations
"""

from __future__ import annotations

import math
import re
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from studio.core.errors import CancelledError, UserError
from studio.core.events import Output, Progress, Token
from studio.core.family import Family, ModelInfo
from studio.core.request import Request
from studio.families.transformer.params import FAMILY, WRITE, WriteParams
from studio.families.transformer.writer import Writer
from studio.training.evaluation.distinct import distinct
from studio.training.evaluation.interval import Rows, interval, resampled
from studio.training.evaluation.no_inputs import NoInputs
from studio.training.evaluation.onlooker import Report, unheard
from studio.training.prose.books import Work
from studio.training.prose.cleaning import SHINGLE
from studio.training.prose.data import digest_of, open_works, split

PASSAGE = 1_000
"""Characters of a passage that are read."""
OPENING = 500
"""Characters of a passage that are continued; what follows is what a continuation is held against."""
CONTINUED = 64
"""Tokens of a continuation."""
FIRST_SEED = 10_000
DISTINCT = (1, 2, 3)
SAMPLES = 6
"""Continuations that are told whole, evenly over all."""
COPIES = 6
"""Copied stretches that are told, the longest first."""
BLEU_RESAMPLES = 200
"""Each of them counts all continuations anew (Koehn, EMNLP 2004)."""

_WORDS = re.compile(r"[a-z']+")


@dataclass(frozen=True)
class ProseBench:
    """What an evaluation of language models works with.

    Attributes:
        cache: where the fetched books are kept; the `cache` of a training run serves as well.
        data: text files of one's own, which are judged instead of the books.
        works: what the model's run learned from, taken before both.
        count: how many passages; None for all that are held out.
    """

    cache: Path
    data: Path | None = None
    works: Sequence[Work] | None = None
    count: int | None = None
    report: Report = unheard
    cancel: threading.Event = field(default_factory=threading.Event)


@dataclass(frozen=True)
class Writing:
    """A loaded language model and how it is asked."""

    family: Family[Writer]
    model: Writer
    info: ModelInfo

    def continued(self, opening: str, seed: int) -> Iterator[Token | Progress | Output]:
        """Go on with an opening, with the settings that the form begins with."""
        params = WriteParams(prompt=opening, max_tokens=CONTINUED)
        request = Request.make(FAMILY, WRITE.name, self.info.ref, seed, params)
        for event in self.family.run(self.model, request, NoInputs()):
            if isinstance(event, Token | Progress | Output):
                yield event


def evaluate_prose(writing: Writing, bench: ProseBench) -> dict[str, Any]:
    """The report: “foreseen”, “continued”, and what was missing.

    Raises:
        UserError: the books cannot be had, or are too short.
        CancelledError: `bench.cancel` was set.
    """
    works = open_works(bench.cache, bench.data, bench.cancel) if bench.works is None else bench.works
    learned, held_out = split(works)
    passages = [text for text in held_out if len(text) >= PASSAGE][: bench.count]
    if not passages:
        raise UserError(
            "The texts are too short to judge by.", f"Give some of {PASSAGE:,} characters or more."
        )
    missing: list[str] = []
    return {
        "model": writing.info.id,
        "sha256": writing.info.sha256,
        "data": digest_of(works),
        "passages": len(passages),
        "foreseen": foreseen(writing.model, passages, bench),
        "continued": continued(writing, passages, learned, bench, missing),
        "missing": missing,
    }


@torch.no_grad()
def foreseen(model: Writer, passages: Sequence[str], bench: ProseBench) -> dict[str, Any]:
    """Perplexity and bits a character over the first characters of each passage."""
    nats: list[float] = []
    tokens: list[int] = []
    for number, passage in enumerate(passages):
        found = list(_surprises(model, passage[:PASSAGE], bench.cancel))
        nats.append(sum(found))
        tokens.append(len(found))
        bench.report("Reading", number + 1, len(passages))
    bits = [each / math.log(2) / PASSAGE for each in nats]
    return {
        "about": f"the first {PASSAGE:,} characters of each passage, each read by itself",
        "tokens": sum(tokens),
        "perplexity": round(math.exp(sum(nats) / sum(tokens)), 3),
        "perplexity_interval": _perplexity(np.array(nats), np.array(tokens)),
        "bits": interval(bits).as_json(),
    }


def _perplexity(nats: npt.NDArray[np.float64], tokens: npt.NDArray[np.int64]) -> dict[str, float]:
    """Over passages: long ones weigh more, as in the figure itself."""
    return resampled(
        len(nats), lambda chosen: float(np.exp(nats[chosen].sum() / tokens[chosen].sum()))
    ).as_json()


def _surprises(model: Writer, text: str, cancel: threading.Event) -> Iterator[float]:
    """Nats of each token of a text, given those before it."""
    vocabulary = model.vocabulary
    begin = [] if vocabulary.begin is None else [vocabulary.begin]
    ids = [*begin, *vocabulary.encode(text)][: model.context]
    reading = model.reading()
    for place in range(len(ids) - 1):
        if cancel.is_set():
            raise CancelledError
        logits = reading.read(ids[place : place + 1])
        yield float(logits.logsumexp(0) - logits[ids[place + 1]])


def continued(
    writing: Writing, passages: Sequence[str], learned: Sequence[str], bench: ProseBench, missing: list[str]
) -> dict[str, Any]:
    """BLEU of sampled continuations, and how much of them is copied.

    Args:
        learned: the texts of which the passages are held out.
        missing: is told what could not be measured.
    """
    written: list[str] = []
    real: list[str] = []
    for number, passage in enumerate(passages):
        written.append(_continuation(writing, passage[:OPENING], FIRST_SEED + number, bench.cancel))
        real.append(_as_long(passage[OPENING:], written[-1]))
        bench.report("Writing", number + 1, len(passages))
    known = _runs("\n\n".join(learned))
    told: dict[str, Any] = {
        "about": f"{CONTINUED} tokens behind the first {OPENING} characters, with the usual settings",
        "copied": {"written": _copied(written, known), "real": _copied(real, known)},
        "distinct": {
            f"{n}": {"written": _distinct(written, n), "real": _distinct(real, n)} for n in DISTINCT
        },
        "samples": _samples(passages, written, real),
        "stretches": _stretches(written, known),
    }
    score = _bleu()
    if score is None:
        missing.append("BLEU is left out: it needs sacrebleu (pip install sacrebleu).")
        return told
    dealt = [*real[1:], *real[:1]]

    def again(chosen: Rows) -> float:
        return score([written[place] for place in chosen], [real[place] for place in chosen])

    told["bleu_interval"] = resampled(len(written), again, BLEU_RESAMPLES).as_json()
    return {**told, "bleu": round(score(written, real), 3), "bleu_by_chance": round(score(written, dealt), 3)}


def _samples(passages: Sequence[str], written: Sequence[str], real: Sequence[str]) -> list[dict[str, str]]:
    """Some openings with what was written and what stands there."""
    places = np.unique(np.linspace(0, len(passages) - 1, min(SAMPLES, len(passages))).astype(int)).tolist()
    return [
        {"opening": passages[place][:OPENING], "written": written[place], "real": real[place]}
        for place in map(int, places)
    ]


def _stretches(texts: Sequence[str], known: set[int]) -> list[str]:
    """The longest stretches of words that stand in what was learned from, each of SHINGLE words or more."""
    found: set[str] = set()
    for text in texts:
        words = _WORDS.findall(text.lower())
        begin = None
        for at in range(len(words) - SHINGLE + 2):
            run = tuple(words[at : at + SHINGLE])
            copied = len(run) == SHINGLE and hash(run) in known
            if copied and begin is None:
                begin = at
            elif not copied and begin is not None:
                found.add(" ".join(words[begin : at + SHINGLE - 1]))
                begin = None
    return sorted(found, key=lambda stretch: (-len(stretch.split()), stretch))[:COPIES]


def _distinct(texts: Sequence[str], n: int) -> dict[str, float] | None:
    found = distinct(texts, n)
    return None if found is None else found.as_json()


def _continuation(writing: Writing, opening: str, seed: int, cancel: threading.Event) -> str:
    words: list[str] = []
    for event in writing.continued(opening, seed):
        if cancel.is_set():
            raise CancelledError
        if isinstance(event, Token):
            words.append(event.text)
    return "".join(words)


def _as_long(text: str, like: str) -> str:
    """As many words from the beginning of `text` as `like` has."""
    return " ".join(text.split()[: len(like.split())])


def _runs(text: str) -> set[int]:
    words = _WORDS.findall(text.lower())
    return {hash(tuple(words[at : at + SHINGLE])) for at in range(len(words) - SHINGLE + 1)}


def _copied(texts: Sequence[str], known: set[int]) -> float:
    runs = [_runs(text) for text in texts]
    total = sum(len(each) for each in runs)
    return round(sum(len(each & known) for each in runs) / total, 5) if total else 0.0


def _bleu() -> Callable[[Sequence[str], Sequence[str]], float] | None:
    try:
        from sacrebleu import corpus_bleu
    except ImportError:
        return None
    return lambda written, real: float(corpus_bleu(list(written), [list(real)]).score)
