"""“Use these settings” on the Faces tab: all but the seeds and the faces themselves."""

from __future__ import annotations

from dataclasses import replace

from studio.core.errors import UserError
from studio.core.request import Request
from studio.families.gan.params import (
    FACES,
    MORPH,
    PORTRAIT,
    PROJECT,
    WALK,
    FacesParams,
    MorphParams,
    Move,
    PortraitParams,
    ProjectParams,
    WalkParams,
)
from studio.ui.tabs.faces.document import FacesDocument, Tile


def with_settings_of(document: FacesDocument, request: Request) -> FacesDocument:
    """The document with the settings that made something else. Edits go onto the picked faces, or onto all
    when none is picked.

    Raises:
        UserError: its settings are damaged, or none of them means anything here.
    """
    if request.task == FACES.name:
        sheet = request.params_as(FacesParams)
        return _with_truncation(document, sheet.truncation)
    if request.task == PORTRAIT.name:
        portrait = request.params_as(PortraitParams)
        return _with_moves(_with_truncation(document, portrait.truncation), portrait.face.moves)
    if request.task == MORPH.name:
        morph = request.params_as(MorphParams)
        position = document.position if morph.position is None else morph.position
        bare = replace(morph, faces=(), position=None, size=0)
        return replace(_with_truncation(document, morph.truncation), morph=bare, position=position)
    if request.task == WALK.name:
        walk = request.params_as(WalkParams)
        return replace(_with_truncation(document, walk.truncation), walk=replace(walk, faces=(), size=0))
    if request.task == PROJECT.name:
        # where the face is belongs to the picture
        find = replace(request.params_as(ProjectParams), framing=document.find.framing)
        return replace(document, find=find)
    raise UserError("There are no settings in this that other faces could be made with.")


def _with_truncation(document: FacesDocument, truncation: float) -> FacesDocument:
    return replace(document, sheet=replace(document.sheet, truncation=truncation))


def _with_moves(document: FacesDocument, moves: tuple[Move, ...]) -> FacesDocument:
    chosen = set(document.selection) or {tile.id for tile in document.tiles}

    def moved(tile: Tile) -> Tile:
        return replace(tile, face=replace(tile.face, moves=moves)) if tile.id in chosen else tile

    return replace(document, tiles=tuple(moved(tile) for tile in document.tiles))
