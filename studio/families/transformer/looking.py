"""How a token came about: where the model looked, and what each of its layers would have said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import numpy as np
from torch import Tensor

from studio.core.errors import UserError
from studio.core.events import Event, Insight, Output, Picture, Progress, Remark
from studio.core.request import Request
from studio.families.transformer.params import LookParams
from studio.families.transformer.prompting import prompt_of
from studio.families.transformer.spelling import shown
from studio.families.transformer.window import Window
from studio.families.transformer.writer import Writer
from studio.families.transformer.writing import alternatives_of

LONGEST = 1024
"""Tokens that are looked at: attention of all heads is computed apart, which takes time and memory."""
GUESSES = 5
"""Tokens that each layer is asked for."""
WIDTH = 512
"""Pixels of the picture that is kept, about."""
CELL = 8, 32
"""Pixels of one of its squares, the smallest and the largest."""
SHOWN = 64
"""Newest tokens in it."""


def look(model: Writer, request: Request) -> Iterator[Event]:
    """The insight into the last token of a text, and a picture of it.

    Raises:
        UserError: there are not two tokens to look at.
    """
    ids = _seen(model, request.params_as(LookParams))
    if len(ids) < 2:
        raise UserError("There is nothing before this token that the model could have looked at.")
    yield Progress(0, 1, "Looking inside")
    inside = model.look(ids[:-1])
    vocabulary = model.vocabulary
    tokens = tuple(shown(vocabulary, token) for token in ids)
    guesses = (row[: vocabulary.size].softmax(0) for row in inside.lens)
    lens = tuple(alternatives_of(partial(shown, vocabulary), guess, guess, GUESSES) for guess in guesses)
    yield Insight(tokens, inside.attention.numpy(), lens)
    if inside.remark:
        yield Remark(inside.remark)
    yield Progress(1, 1, "Looking inside")
    yield Output(0, heatmap(inside.attention))


def _seen(model: Writer, params: LookParams) -> list[int]:
    """The tokens that the model saw when it wrote the last one, and that one."""
    prompt = prompt_of(model, params)
    if not prompt.begun:
        return Window(prompt, model.context).ids[-LONGEST:]
    *before, last = prompt.begun
    window = Window(replace(prompt, begun=tuple(before)), model.context)
    return [*window.ids, last][-LONGEST:]


def heatmap(attention: Tensor) -> Picture:
    """The newest columns of the mean over the heads: a row a layer, the last layer on top; darker is more."""
    if not len(attention):  # of a network that has none
        attention = attention.new_zeros(1, 1, attention.shape[2])
    rows = attention.mean(1)[:, -SHOWN:].flip(0)
    strength = (rows / rows.max().clamp(min=1e-9)).sqrt().numpy()
    paper, ink = np.array([250, 247, 240]), np.array([52, 64, 110])
    colours = paper + (ink - paper) * strength[..., None]
    smallest, largest = CELL
    cell = min(largest, max(smallest, WIDTH // rows.shape[1]))
    pixels = colours.round().astype(np.uint8).repeat(cell, 0).repeat(cell, 1)
    return np.ascontiguousarray(pixels)
