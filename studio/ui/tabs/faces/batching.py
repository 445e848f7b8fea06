"""One live request for as many pictures as it can draw: a run of seeds, or a whole strip."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from studio.core.request import Request
from studio.families.gan.params import Face, FacesParams
from studio.ui.tabs.faces.document import Between
from studio.ui.tabs.faces.requests import (
    FaceWanted,
    faces_request,
    is_plain,
    morph_request,
    portrait_request,
    run_length,
)
from studio.ui.tabs.picture_strip import strip_positions
from studio.ui.tabs.sketcher import Wanted


def batched(wanted: Sequence[FaceWanted]) -> tuple[Request, tuple[FaceWanted, ...]]:
    """One request for as many of the first wanted pictures as one can draw, and what its outputs show."""
    first = wanted[0]
    subject = first.subject
    if isinstance(subject, Between):
        return _strip(first, subject, wanted)
    if not is_plain(subject.face):
        return portrait_request(subject, first.size), (first,)
    run = run_length([one.subject for one in wanted if one.size == first.size])
    sheet = FacesParams(count=run, truncation=subject.truncation, size=first.size)
    seed = subject.face.seed
    batch: tuple[FaceWanted, ...] = tuple(
        Wanted(replace(subject, face=Face(seed=seed + i)), first.size) for i in range(run)
    )
    return faces_request(subject.model, seed, sheet), batch


def _strip(
    first: FaceWanted, subject: Between, wanted: Sequence[FaceWanted]
) -> tuple[Request, tuple[FaceWanted, ...]]:
    """The whole strip when all of it is missing, else the one picture."""
    positions = {
        one.subject.position
        for one in wanted
        if isinstance(one.subject, Between)
        and one.size == first.size
        and replace(one.subject, position=subject.position) == subject
    }
    for steps in range(len(positions), 1, -1):
        strip = strip_positions(steps)
        if subject.position in strip and positions.issuperset(strip):
            batch: tuple[FaceWanted, ...] = tuple(
                Wanted(replace(subject, position=position), first.size) for position in strip
            )
            return morph_request(subject, first.size, steps), batch
    return morph_request(subject, first.size), (first,)
