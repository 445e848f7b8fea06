"""From what the tab shows to what the engine is asked, and back: which output shows what."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeAlias

from studio.core.params import SEED_LIMIT
from studio.core.request import InputRef, ModelRef, Request
from studio.families.vae.params import (
    BLEND,
    FAMILY,
    LATENT,
    PICTURE,
    REBUILD,
    SAMPLE,
    BlendParams,
    Code,
    RebuildParams,
    SampleParams,
)
from studio.gallery.inputs import NPY, PNG
from studio.ui.tabs.picture_store import FULL
from studio.ui.tabs.pictures.document import Between, Shown, Subject, sample_codes, settled
from studio.ui.tabs.sketcher import Wanted

PictureWanted: TypeAlias = Wanted[Subject]
MOST_SAMPLES = 64


def inputs_of(codes: Iterable[Code]) -> tuple[InputRef, ...]:
    """What the codes take from the input store."""
    found: set[InputRef] = set()
    for code in codes:
        if code.latent is not None:
            found.add(InputRef(LATENT, code.latent, NPY))
        elif code.picture is not None:
            found.add(InputRef(PICTURE, code.picture, PNG))
    return tuple(sorted(found))


def from_nothing(code: Code) -> bool:
    """Whether it starts from a seed."""
    return code.picture is None and code.latent is None


def rebuild_request(shown: Shown, size: int) -> Request:
    """One picture."""
    params = RebuildParams(code=shown.code, size=size)
    return Request.make(FAMILY, REBUILD.name, shown.model, shown.code.seed, params, inputs_of((shown.code,)))


def sample_request(model: ModelRef, seed: int, sheet: SampleParams) -> Request:
    """Pictures from consecutive seeds."""
    return Request.make(FAMILY, SAMPLE.name, model, seed, sheet)


def blend_request(between: Between, size: int) -> Request:
    """The one picture at a position between two."""
    params = BlendParams(
        path=between.path, start=between.start, end=between.end, position=between.position, size=size
    )
    inputs = inputs_of((between.start, between.end))
    return Request.make(FAMILY, BLEND.name, between.model, between.start.seed, params, inputs)


def request_of(subject: Subject, size: int = FULL) -> Request:
    """The one picture that shows it."""
    if isinstance(subject, Between):
        return blend_request(subject, size)
    return rebuild_request(subject, size)


def film_request(model: ModelRef, start: Code, end: Code, settings: BlendParams) -> Request:
    """The film from one to the other."""
    params = replace(settings, start=start, end=end, position=None)
    return Request.make(FAMILY, BLEND.name, model, start.seed, params, inputs_of((start, end)))


def subjects_of(request: Request) -> tuple[Subject, ...]:
    """What the outputs of a request show, by their index; empty for what is no still picture.

    Raises:
        InvalidParameterError: the parameters are damaged.
    """
    if request.family != FAMILY:
        return ()
    if request.task == REBUILD.name:
        return (Shown(request.model, settled(request.params_as(RebuildParams).code)),)
    if request.task == SAMPLE.name:
        codes = sample_codes(request.seed, request.params_as(SampleParams))
        return tuple(Shown(request.model, code) for code in codes)
    blend = request.params_as(BlendParams) if request.task == BLEND.name else None
    if blend is None or blend.position is None:
        return ()
    ends = settled(blend.start), settled(blend.end)
    return (Between(request.model, *ends, blend.path, blend.position),)


def batched(wanted: Sequence[PictureWanted]) -> tuple[Request, tuple[PictureWanted, ...]]:
    """One request for as many of the first wanted pictures as one can draw, and what its outputs show."""
    first = wanted[0]
    subject = first.subject
    run = _run_length(wanted)
    if isinstance(subject, Between) or run < 2:
        return request_of(subject, first.size), (first,)
    code = subject.code
    sheet = SampleParams(count=run, temperature=code.temperature, pulls=code.pulls)
    batch: tuple[PictureWanted, ...] = tuple(
        Wanted(Shown(subject.model, one), first.size) for one in sample_codes(code.seed, sheet)
    )
    return sample_request(subject.model, code.seed, sheet), batch


def _run_length(wanted: Sequence[PictureWanted]) -> int:
    """How many of the first are drawn from nothing, from seeds that follow each other, all else alike."""
    first = wanted[0].subject
    if not isinstance(first, Shown) or not from_nothing(first.code) or wanted[0].size != FULL:
        return 1
    run = 1
    for other in wanted[1:MOST_SAMPLES]:
        follows = replace(first.code, seed=(first.code.seed + run) % SEED_LIMIT)
        if other != Wanted(Shown(first.model, follows), FULL):
            break
        run += 1
    return run
