"""The loop of writing: read the prompt, then draw one token after another."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace

from torch import Tensor

from studio.core.events import Alternative, AttachedJson, Event, Measured, Output, Progress, Remark, Token
from studio.core.request import Request
from studio.core.text_tree import TextTree
from studio.families.transformer.decoding import Taste, chances, drawn
from studio.families.transformer.params import ALTERNATIVES, Form, WriteParams
from studio.families.transformer.prompting import Prompt, conversation_text, prompt_of
from studio.families.transformer.readings import Desk, Readings
from studio.families.transformer.spelling import Spelling, StopWords, shown, stop_words
from studio.families.transformer.writer import Vocabulary, Writer
from studio.imaging.page import page_of

ROOM = 0.25
"""Of the context that a long prompt leaves free for what is written."""
HEAD_SHARE = 0.5
"""Of the context that instructions and passages may take when the window slides."""
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
        self._seed = request.seed + index
        self._taste = taste_of(params)
        self._spelling = Spelling(model.vocabulary, params.begun)
        self._stop = StopWords(stop_words(params.stop))
        self._told: list[Token] = []
        self._count = 0
        self._slid = False

    def write(self, prompt: Prompt, readings: Readings) -> Iterator[Event]:
        began = time.perf_counter()
        ids, left_out = _fitting(prompt, self._model.context, self._params.max_tokens)
        if left_out and self._index == 0:
            yield Remark(_left_out(self._model.vocabulary, left_out), self._index)
        with readings.desk(self._model, ids) as desk:
            logits = yield from self._read(desk, ids)
            reading_ended = time.perf_counter()
            yield from self._go_on(desk, prompt, logits)
        spent = time.perf_counter() - reading_ended
        if self._count:
            yield Measured(self._index, "speed", self._count / max(spent, 1e-9), "tokens/s")
        yield self._output(time.perf_counter() - began)

    def _read(self, desk: Desk, ids: Sequence[int]) -> Generator[Event, None, Tensor]:
        yield self._progress(f"Reading {len(ids)} tokens")
        chunks = desk.chunks(ids)
        logits = next(chunks)
        for behind in chunks:
            yield self._progress(f"Reading, {desk.length} of {len(ids)} tokens")
            logits = behind
        return logits

    def _go_on(self, desk: Desk, prompt: Prompt, logits: Tensor) -> Iterator[Event]:
        for number in range(self._params.max_tokens):
            token = self._draw(logits, desk, number)
            self._count += 1
            if token.id in self._model.vocabulary.ends:
                break
            for told in self._stop.next(token):
                self._told.append(told)
                yield told
            if self._stop.reached:
                break
            if (number + 1) % TOLD_EVERY == 0:
                yield self._progress("Writing")
            if number + 1 == self._params.max_tokens:
                break
            if desk.length >= self._model.context:
                logits = yield from self._slide(desk, prompt, token.id)
            else:
                logits = desk.read(token.id)
        if not self._stop.reached:
            for told in self._stop.rest():
                self._told.append(told)
                yield told

    def _draw(self, logits: Tensor, desk: Desk, number: int) -> Token:
        vocabulary = self._model.vocabulary
        logits = logits[: vocabulary.size]
        chance = chances(logits, self._taste, desk.ids)
        token = drawn(chance, self._seed, len(self._params.begun) + number)
        probabilities = logits.softmax(0)
        return Token(
            id=token,
            text="" if token in vocabulary.ends else self._spelling.next(token),
            probability=float(probabilities[token]),
            chance=float(chance[token]),
            alternatives=alternatives_of(vocabulary, probabilities, chance),
            index=self._index,
        )

    def _slide(self, desk: Desk, prompt: Prompt, token: int) -> Generator[Event, None, Tensor]:
        """The context is full: keep the head and the newest half of the rest, and read that again."""
        head = _head(prompt, self._model.context)
        kept = (self._model.context - len(head)) // 2
        ids = [*head, *[*desk.ids, token][-kept:]]
        if not self._slid:
            self._slid = True
            yield Remark(
                "The beginning no longer fits into what the model can see at once:"
                f" it goes on from the last {kept} tokens.",
                self._index,
            )
        return (yield from self._read(desk, ids))

    def _progress(self, note: str) -> Progress:
        most = self._params.max_tokens
        return Progress(self._index * most + self._count, self._params.count * most, note)

    def _output(self, seconds: float) -> Output:
        params = self._params
        written = self._spelling.begun + "".join(token.text for token in self._told)
        chat = params.form is Form.CHAT
        text = conversation_text(params, written) if chat else params.prompt + written
        alone = None
        if params.count > 1:
            alone = self._request.with_seed(self._seed).with_params(replace(params, count=1))
        attached = () if chat else (AttachedJson("tree", self._tree(alone or self._request).to_json()),)
        return Output(self._index, page_of(text), alone, seconds=seconds, text=text, attached_json=attached)

    def _tree(self, request: Request) -> TextTree:
        """The road with its probabilities, so that a kept text opens with all that was known of it."""
        tree = TextTree()
        begun = self._params.prompt + self._spelling.begun
        if begun:
            tree = tree.typed(begun, None)
        return tree.written(self._told, tree.at, request)


def alternatives_of(
    vocabulary: Vocabulary, probabilities: Tensor, chance: Tensor, count: int = ALTERNATIVES
) -> tuple[Alternative, ...]:
    """The most probable tokens, the most probable first."""
    best = probabilities.topk(min(count, len(probabilities)))
    found = zip(best.indices.tolist(), best.values.tolist(), chance[best.indices].tolist(), strict=True)
    return tuple(
        Alternative(token, shown(vocabulary, token), probability, drawn_with)
        for token, probability, drawn_with in found
    )


def _fitting(prompt: Prompt, context: int, wanted: int) -> tuple[list[int], Sequence[int]]:
    """The tokens that are read, and those left out in the middle."""
    free = min(wanted, max(1, int(context * ROOM)))
    if len(prompt.ids) + free <= context:
        return list(prompt.ids), ()
    head = _head(prompt, context)
    rest = prompt.ids[len(head) :]
    kept = context - free - len(head)
    if kept >= len(rest):
        return list(prompt.ids), ()
    return [*head, *rest[-kept:]], rest[:-kept]


def _head(prompt: Prompt, context: int) -> tuple[int, ...]:
    """Instructions and passages, if they leave room; the mark of a beginning always."""
    return prompt.head if len(prompt.head) <= context * HEAD_SHARE else prompt.head[:1]


def _left_out(vocabulary: Vocabulary, ids: Sequence[int]) -> str:
    words = len(b"".join(map(vocabulary.piece, ids)).decode("utf-8", "replace").split())
    return f"The text is longer than what the model can see at once: its first {words:,} words are left out."
