"""From what the tab shows to what the engine is asked, and back: which output shows which face."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeAlias

from studio.core.request import InputRef, ModelRef, Request
from studio.families.gan.params import (
    DIRECTIONS,
    FACES,
    FAMILY,
    MORPH,
    PORTRAIT,
    PROJECT,
    WALK,
    DirectionsParams,
    Face,
    FacesParams,
    MorphParams,
    PortraitParams,
)
from studio.ui.tabs.faces.document import Between, FacesDocument, Portrait, Subject, Tile, portrait_of
from studio.ui.tabs.picture_store import FULL
from studio.ui.tabs.picture_strip import strip_positions
from studio.ui.tabs.sketcher import Wanted

ARRAY = "application/x-npy"
LATENT = "latent"
DIRECTION = "direction"

FaceWanted: TypeAlias = Wanted[Subject]


def preview_size(resolution: int, wanted: int) -> int:
    """The size to ask a preview in: a model that is no larger than that draws the full picture instead."""
    return FULL if resolution <= wanted else wanted


def inputs_of(faces: Iterable[Face]) -> tuple[InputRef, ...]:
    """What the faces take from the input store: found latents and the directions they are pushed along."""
    found: set[InputRef] = set()
    for face in faces:
        if face.latent:
            found.add(InputRef(LATENT, face.latent, ARRAY))
        found |= {InputRef(DIRECTION, move.direction, ARRAY) for move in face.moves}
    return tuple(sorted(found))


def is_plain(face: Face) -> bool:
    """Whether a seed says all about it."""
    return face.latent is None and not face.moves


def faces_request(model: ModelRef, seed: int, sheet: FacesParams) -> Request:
    """A sheet of faces from consecutive seeds."""
    return Request.make(FAMILY, FACES.name, model, seed, sheet)


def portrait_request(portrait: Portrait, size: int) -> Request:
    """One face with its edits."""
    params = PortraitParams(truncation=portrait.truncation, face=portrait.face, size=size)
    inputs = inputs_of((portrait.face,))
    return Request.make(FAMILY, PORTRAIT.name, portrait.model, portrait.face.seed, params, inputs)


def morph_request(between: Between, size: int, steps: int | None = None) -> Request:
    """One picture of a morph, or with `steps` the whole strip."""
    coarse, middle, fine = between.shares
    params = MorphParams(
        steps=steps or MorphParams().steps,
        truncation=between.truncation,
        coarse=coarse,
        middle=middle,
        fine=fine,
        faces=between.faces,
        size=size,
        position=None if steps else between.position,
    )
    inputs = inputs_of(between.faces)
    return Request.make(FAMILY, MORPH.name, between.model, between.faces[0].seed, params, inputs)


def walk_request(document: FacesDocument) -> Request:
    """A film through the picked faces, or through the whole sheet when fewer than two are picked."""
    assert document.model is not None
    tiles = document.selected if len(document.selection) >= 2 else document.tiles
    faces = tuple(tile.face for tile in tiles)
    params = replace(document.walk, truncation=document.truncation, faces=faces)
    return Request.make(FAMILY, WALK.name, document.model, faces[0].seed, params, inputs_of(faces))


def find_request(document: FacesDocument, picture: InputRef) -> Request:
    """Find the face in a picture that lies in the input store."""
    assert document.model is not None
    return Request.make(FAMILY, PROJECT.name, document.model, 0, document.find, (picture,))


def directions_request(model: ModelRef, params: DirectionsParams, seed: int = 0) -> Request:
    """Find directions of change among many faces."""
    return Request.make(FAMILY, DIRECTIONS.name, model, seed, params)


def sheet_requests(document: FacesDocument, tiles: Sequence[Tile]) -> tuple[Request, ...]:
    """Draw these faces in full: seeds that follow each other together, edited ones one by one."""
    assert document.model is not None
    portraits = [portrait_of(document.model, tile.face, document.truncation) for tile in tiles]
    requests: list[Request] = []
    while portraits:
        run = run_length(portraits)
        first = portraits[0]
        if is_plain(first.face):
            sheet = replace(document.sheet, count=run, size=FULL)
            requests.append(faces_request(document.model, first.face.seed, sheet))
        else:
            requests.append(portrait_request(first, FULL))
        portraits = portraits[run:]
    return tuple(requests)


def run_length(subjects: Sequence[Subject]) -> int:
    """How many of the first subjects are plain faces whose seeds follow each other; at least 1."""
    first = subjects[0]
    if not isinstance(first, Portrait) or not is_plain(first.face):
        return 1
    run = 1
    for other in subjects[1:64]:
        follows = Portrait(first.model, Face(seed=first.face.seed + run), first.truncation)
        if other != follows:
            break
        run += 1
    return run


def subjects_of(request: Request) -> tuple[Subject, ...]:
    """What the outputs of a request show, by their index; empty for what is no still face.

    Raises:
        InvalidParameterError: the parameters are damaged.
    """
    if request.family != FAMILY:
        return ()
    if request.task == FACES.name:
        sheet = request.params_as(FacesParams)
        seeds = range(request.seed, request.seed + sheet.count)
        return tuple(Portrait(request.model, Face(seed=seed), sheet.truncation) for seed in seeds)
    if request.task == PORTRAIT.name:
        portrait = request.params_as(PortraitParams)
        return (portrait_of(request.model, portrait.face, portrait.truncation),)
    if request.task == MORPH.name:
        morph = request.params_as(MorphParams)
        positions = strip_positions(morph.steps) if morph.position is None else (morph.position,)
        shares = (morph.coarse, morph.middle, morph.fine)
        return tuple(
            Between(request.model, morph.faces, morph.truncation, shares, position) for position in positions
        )
    return ()
