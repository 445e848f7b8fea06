"""The loop of writing: read the prompt, then draw one token after another."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import replace

import torch
from torch import Tensor

from studio.core.errors import UserError
from studio.core.events import Alternative, AttachedJson, Event, Measured, Output, Progress, Remark, Token
from studio.core.params import SEED_LIMIT
from studio.core.request import Request
from studio.core.text_tree import TextTree
from studio.families.transformer.decoding import Taste, chances, drawn
from studio.families.transformer.params import ALTERNATIVES, Form, WriteParams
from studio.families.transformer.prompting import Prompt, conversation_text, prompt_of
from studio.families.transformer.readings import Desk, Readings
from studio.families.transformer.spelling import Spelling, StopWords, stop_words, whole
from studio.families.transformer.window import Window
from studio.families.transformer.writer import Vocabulary, Writer
from studio.imaging.page import page_of

TOLD_EVERY = 4
"""Tokens between two tellings of how far it is."""


def write(model: Writer, request: Request, readings: Readings) -> Iterator[Event]:
    """All continuations of a request, one after the other.

    Raises:
        UserError: the model cannot do it.
    """
    params = request.params_as(WriteParams)
    prompt = prompt_of(model, params)
    for index in range(params.count):
        yield from _Text(model, request, params, index).write(prompt, readings)


def taste_of(params: WriteParams) -> Taste:
    """How the form wants tokens drawn."""
    return Taste(params.temperature, params.top_k, params.top_p, params.min_p, params.repetition_penalty)


class _Text:
    """One continuation."""

    def __init__(self, model: Writer, request: Request, params: WriteParams, index: int) -> None:
        self._model, self._request, self._params, self._index = model, request, params, index
        self._seed = (request.seed + index) % SEED_LIMIT
        self._taste = taste_of(params)
        self._spelling = Spelling(model.vocabulary, params.begun)
        self._stop = StopWords(stop_words(params.stop), self._spelling.begun)
        self._ends = torch.tensor(sorted(model.vocabulary.ends), dtype=torch.int64)
        self._told: list[Token] = []
        self._count = 0

    def write(self, prompt: Prompt, readings: Readings) -> Iterator[Event]:
        began = time.perf_counter()
        window = Window(prompt, self._model.context)
        if window.left_out and self._index == 0:
            yield Remark(_left_out(self._model.vocabulary, window.left_out), self._index)
        with readings.desk(self._model, window.portions) as desk:
            logits = yield from self._read(desk, window)
            reading_ended = time.perf_counter()
            yield from self._go_on(desk, window, logits)
        spent = time.perf_counter() - reading_ended
        yield Measured(self._index, "speed", self._count / max(spent, 1e-9), "tokens/s")
        if not self._told:
            yield Remark("The model ended the text here: it had nothing to add.", self._index)
        yield self._output(time.perf_counter() - began)

    def _read(self, desk: Desk, window: Window) -> Generator[Event, None, Tensor]:
        total = len(window.ids)
        yield self._progress(f"Reading {total:,} tokens")
        portions = desk.follow(window.portions)
        logits = next(portions)
        for behind in portions:
            yield self._progress(f"Reading, {desk.length:,} of {total:,} tokens")
            logits = behind
        return logits

    def _go_on(self, desk: Desk, window: Window, logits: Tensor) -> Iterator[Event]:
        for number in range(self._params.max_tokens):
            token = self._draw(logits, window, number)
            self._count += 1
            if token.id in self._model.vocabulary.ends:
                break
            told = self._stop.next(token)
            yield from self._telling(told)
            if self._stop.reached:
                return
            if not told or self._count % TOLD_EVERY == 0:
                yield self._progress("Writing")
            if number + 1 < self._params.max_tokens:
                logits = yield from self._behind(token.id, desk, window)
        yield from self._telling(self._stop.rest())

    def _telling(self, tokens: Iterable[Token]) -> Iterator[Event]:
        for token in tokens:
            self._told.append(token)
            yield token

    def _behind(self, token: int, desk: Desk, window: Window) -> Generator[Event, None, Tensor]:
        """The logits behind a token. When the window slides, what is in view now is read again."""
        if not window.add(token):
            return desk.read(window.portions[-1])
        if window.slides == 1:
            yield Remark(
                "The text has become longer than what the model can see at once: from here on it no longer"
                " sees its beginning.",
                self._index,
            )
        return (yield from self._read(desk, window))

    def _draw(self, logits: Tensor, window: Window, number: int) -> Token:
        """Raises UserError when the model gives no numbers."""
        vocabulary = self._model.vocabulary
        logits = logits[: vocabulary.size]
        place = len(self._params.begun) + number
        try:
            chance = chances(self._open(logits, place), self._taste, window.avoided - vocabulary.ends)
        except ValueError:
            raise UserError(
                "The model's answer is no number: its file is damaged, or its numbers grow too large for half"
                " precision.",
                "Fetch the model again, or choose the processor in the settings.",
            ) from None
        token = drawn(chance, self._seed, place)
        probabilities = logits.softmax(0)
        alternatives = alternatives_of(self._spelling.would_add, probabilities, chance)
        return Token(
            id=token,
            text="" if token in vocabulary.ends else self._spelling.next(token),
            probability=float(probabilities[token]),
            chance=float(chance[token]),
            alternatives=alternatives,
            index=self._index,
        )

    def _open(self, logits: Tensor, place: int) -> Tensor:
        """A text does not end before it has begun."""
        if place or not len(self._ends):
            return logits
        return logits.index_fill(0, self._ends, -math.inf)

    def _progress(self, note: str) -> Progress:
        most = self._params.max_tokens
        return Progress(self._index * most + self._count, self._params.count * most, note)

    def _output(self, seconds: float) -> Output:
        params = self._params
        written = self._spelling.begun + "".join(token.text for token in self._told)
        chat = params.form is Form.CHAT
        text = conversation_text(params, written) if chat else whole(params.prompt) + written
        alone = None
        if params.count > 1:
            alone = self._request.with_seed(self._seed).with_params(replace(params, count=1))
        attached = () if chat else (AttachedJson("tree", self._tree(alone or self._request).to_json()),)
        return Output(self._index, page_of(text), alone, seconds=seconds, text=text, attached_json=attached)

    def _tree(self, request: Request) -> TextTree:
        """The road with its probabilities, so that a kept text opens with all that was known of it."""
        tree = TextTree()
        begun = whole(self._params.prompt) + self._spelling.begun
        if begun:
            tree = tree.typed(begun, None)
        return tree.written(self._told, tree.at, request)


def alternatives_of(
    would_add: Callable[[int], str], probabilities: Tensor, chance: Tensor, count: int = ALTERNATIVES
) -> tuple[Alternative, ...]:
    """The most probable tokens, the most probable first.

    Args:
        would_add: the text of a token.
        probabilities, chance: (vocabulary,), the model's own and after all settings.
    """
    best = probabilities.topk(min(count, len(probabilities)))
    found = zip(best.indices.tolist(), best.values.tolist(), chance[best.indices].tolist(), strict=True)
    return tuple(
        Alternative(token, would_add(token), probability, drawn_with)
        for token, probability, drawn_with in found
    )


def _left_out(vocabulary: Vocabulary, ids: Sequence[int]) -> str:
    words = len(b"".join(map(vocabulary.piece, ids)).decode("utf-8", "replace").split())
    return f"The text is longer than what the model can see at once: its first {words:,} words are left out."
