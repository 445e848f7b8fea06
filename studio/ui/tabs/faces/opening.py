"""Taking up a kept picture again: its faces come onto the sheet with the settings that made it."""

from __future__ import annotations

from dataclasses import replace

from studio.core.errors import UserError
from studio.core.item import Item
from studio.core.request import Request
from studio.families.gan.params import (
    FACES,
    MORPH,
    PORTRAIT,
    PROJECT,
    WALK,
    Face,
    FacesParams,
    MorphParams,
    PortraitParams,
    ProjectParams,
    WalkParams,
)
from studio.ui.tabs.faces.document import FacesDocument, View
from studio.ui.tabs.faces.editing import add_face, lay_sheet, use_model
from studio.ui.tabs.faces.picking import look, pick
from studio.ui.tabs.faces.requests import LATENT


def opened(document: FacesDocument, item: Item) -> FacesDocument:
    """The document with what is in `item` taken up.

    Raises:
        UserError: the item holds nothing that this tab makes, or its settings are damaged.
    """
    request = item.request
    if request is None:
        raise UserError(
            "This picture did not come from a face model.", "Drop it onto the tab to find its face."
        )
    document = use_model(document, request.model)
    if request.task == FACES.name:
        return _sheet(document, request)
    if request.task == PORTRAIT.name:
        portrait = request.params_as(PortraitParams)
        return _portrait(_with_truncation(document, portrait.truncation), portrait.face)
    if request.task == MORPH.name:
        return _morph(document, request)
    if request.task == WALK.name:
        walk = request.params_as(WalkParams)
        document = _faces(_with_truncation(document, walk.truncation), walk.faces)
        return replace(document, walk=replace(walk, faces=()))
    if request.task == PROJECT.name:
        return _found(replace(document, find=request.params_as(ProjectParams)), item)
    raise UserError("This was made by a task that this tab does not know.", "Update Quartet.")


def _sheet(document: FacesDocument, request: Request) -> FacesDocument:
    sheet = request.params_as(FacesParams)
    if sheet.count == 1:
        return _portrait(_with_truncation(document, sheet.truncation), Face(seed=request.seed))
    return look(lay_sheet(replace(document, seed=request.seed, sheet=replace(sheet, size=0))), View.GRID)


def _portrait(document: FacesDocument, face: Face) -> FacesDocument:
    return look(_with_face(document, face), View.LOUPE)


def _morph(document: FacesDocument, request: Request) -> FacesDocument:
    morph = request.params_as(MorphParams)
    document = _faces(_with_truncation(document, morph.truncation), morph.faces)
    position = document.position if morph.position is None else morph.position
    return replace(document, morph=replace(morph, faces=(), position=None, size=0), position=position)


def _found(document: FacesDocument, item: Item) -> FacesDocument:
    latent = next((ref.sha256 for ref in item.attachments if ref.role == LATENT), None)
    if latent is None:
        raise UserError("The found face was not kept with this picture.", "Find it again from the original.")
    return _portrait(document, Face(latent=latent))


def _faces(document: FacesDocument, faces: tuple[Face, ...]) -> FacesDocument:
    picked: list[int] = []
    for face in faces:
        document = _with_face(document, face)
        if document.current is not None:
            picked.append(document.current)
    unique = tuple(dict.fromkeys(picked))
    return look(replace(document, selection=unique), View.GRID)


def _with_face(document: FacesDocument, face: Face) -> FacesDocument:
    there = next((tile for tile in document.tiles if tile.face == face), None)
    return pick(document, there.id) if there else add_face(document, face)


def _with_truncation(document: FacesDocument, truncation: float) -> FacesDocument:
    return replace(document, sheet=replace(document.sheet, truncation=truncation))
