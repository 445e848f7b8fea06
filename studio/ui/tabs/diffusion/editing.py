"""Changing what is painted: document in, document out. Every function is one step of undo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from studio.core.params import SEED_LIMIT
from studio.core.request import ModelRef
from studio.families.diffusion.community.settings import Defaults
from studio.families.diffusion.community.starting import leaving_params, starting_params
from studio.families.diffusion.params import PaintParams, Reading
from studio.families.diffusion.sticker_styles import ANY
from studio.ui.tabs.diffusion.branches import turn_of
from studio.ui.tabs.diffusion.document import (
    DiffusionDocument,
    Painted,
    View,
    batch_of,
    plain_params,
    settled,
)

WORDS = frozenset({"prompt", "negative"})
LONGEST_PROMPT = 1000
"""Characters, as `PaintParams` takes them."""


def use_model(document: DiffusionDocument, model: ModelRef) -> DiffusionDocument:
    """Paint with other weights; what was painted stays what it was."""
    if document.model == model:
        return document
    return replace(document, model=model, params=replace(document.params, loras=()))


def choose_model(
    document: DiffusionDocument, model: ModelRef, wants: Defaults | None, left: Defaults | None
) -> DiffusionDocument:
    """Paint with other weights, beginning with what they want.

    Args:
        wants: what the model begins with; None for our own.
        left: what the model in use until now began with; None for our own.
    """
    if document.model == model:
        return document
    params = document.params
    if wants is not None:
        params = starting_params(params, wants)
    elif left is not None:
        params = leaving_params(params, left)
    return use_model(replace(document, params=params), model)


def set_params(
    document: DiffusionDocument, values: Mapping[str, Any], reading: Reading | None = None
) -> DiffusionDocument:
    """Other settings.

    Args:
        reading: what new words are read by; None leaves that as it is.

    Raises:
        InvalidParameterError: one does not fit.
    """
    params = PaintParams.from_values(document.params.to_values() | dict(values))
    if reading is not None and WORDS & set(values):
        params = replace(params, reading=reading)
    return replace(document, params=params)


def take_words(document: DiffusionDocument, text: str, reading: Reading) -> DiffusionDocument:
    """The words of a text as the prompt, in one line, as far as a prompt goes."""
    return set_params(document, {"prompt": prompt_from(text)}, reading)


def prompt_from(text: str) -> str:
    """The beginning of a text as a prompt: whole sentences where there are some, else whole words."""
    line = " ".join(text[: LONGEST_PROMPT * 20].split())
    if len(line) <= LONGEST_PROMPT:
        return line
    cut = line[:LONGEST_PROMPT]
    sentences = max(cut.rfind(mark) for mark in (". ", "! ", "? ", "。", "！", "？"))
    return cut[: sentences + 1] if sentences > 0 else cut.rpartition(" ")[0] or cut


def set_seed(document: DiffusionDocument, seed: int) -> DiffusionDocument:
    """The seed of the next picture."""
    return replace(document, seed=seed % SEED_LIMIT)


def paint(document: DiffusionDocument, keep_seed: bool) -> DiffusionDocument:
    """Look at what is being painted; the seed goes past it, unless it is kept."""
    batch = batch_of(document)
    seed = document.seed if keep_seed else (document.seed + len(batch)) % SEED_LIMIT
    return replace(look_at(document, batch), seed=seed)


def look_at(document: DiffusionDocument, batch: tuple[Painted, ...], place: int = 0) -> DiffusionDocument:
    """Look at these pictures, at one of them first when it is alone."""
    view = View.BATCH if len(batch) > 1 else View.PICTURE
    return replace(document, batch=batch, place=place, step=None, view=view)


def show(document: DiffusionDocument, painted: Painted) -> DiffusionDocument:
    """Look at a painting: as one of the batch when it belongs to it, else alone."""
    if painted in document.batch:
        place = document.batch.index(painted)
        return replace(document, place=place, step=None, view=View.PICTURE)
    return look_at(document, (painted,))


def branch(painted: Painted, params: PaintParams, step: int, needs_reader: bool) -> Painted:
    """Another road from a step on.

    Args:
        params: the form: words, style, guidance, sampler and new noise are taken from it, nothing else.
        needs_reader: whether its words are not all in the table.

    Raises:
        InvalidParameterError: the run has no such step, or the first one was meant.
    """
    turned = painted.params.turned(turn_of(params, step))
    if needs_reader:
        turned = replace(turned, reading=Reading.READER)
    turned.validate()
    return settled(replace(painted, params=turned))


def take_settings(document: DiffusionDocument, painted: Painted) -> DiffusionDocument:
    """The form as it was for a painting, at its end: with the words and settings of its last turn."""
    turn = painted.params.at(painted.params.steps)
    params = replace(
        plain_params(painted.params),
        prompt=turn.prompt,
        negative=turn.negative,
        style=turn.style,
        guidance=turn.guidance,
        sampler=turn.sampler,
        eta=turn.eta,
        turns=(),
        count=document.params.count,
    )
    if painted.picture is None:
        params = replace(params, strength=document.params.strength)
    return replace(
        document,
        model=painted.model,
        seed=painted.seed,
        params=params,
        picture=painted.picture,
        mask=painted.mask,
    )


def take_picture(document: DiffusionDocument, sha256: str) -> DiffusionDocument:
    """A picture comes in, to be painted over; the mask of another one goes."""
    view = View.MASK if document.view is View.MASK or not document.batch else document.view
    return replace(document, picture=sha256, mask=None, view=view)


def let_picture_go(document: DiffusionDocument) -> DiffusionDocument:
    """Paint from nothing again."""
    view = View.PICTURE if document.view is View.MASK else document.view
    return replace(document, picture=None, mask=None, view=view)


def set_mask(document: DiffusionDocument, sha256: str | None) -> DiffusionDocument:
    """Where something new is painted; None for everywhere."""
    return replace(document, mask=sha256)


def look(document: DiffusionDocument, view: View) -> DiffusionDocument:
    """Look at it in another way, where there is something to look at."""
    there = {
        View.MASK: document.picture is not None,
        View.SHEET: document.sheet is not None,
        View.BATCH: len(document.batch) > 1,
    }
    return replace(document, view=view) if there.get(view, bool(document.batch)) else document


def without_style(document: DiffusionDocument) -> DiffusionDocument:
    """A model without styles is asked for none."""
    return replace(document, params=replace(document.params, style=ANY))
