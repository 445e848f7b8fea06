"""Taking up a kept picture again: picture, framing, pulls, samples or both ends of a blend."""

from __future__ import annotations

from dataclasses import replace

from studio.core.errors import UserError
from studio.core.item import Item
from studio.families.vae.params import BLEND, REBUILD, SAMPLE, BlendParams, RebuildParams, SampleParams
from studio.ui.tabs.pictures.document import PicturesDocument, View, sample_codes, settled
from studio.ui.tabs.pictures.editing import take_code, use_model


def opened(document: PicturesDocument, item: Item) -> PicturesDocument:
    """The document with what is in `item` taken up.

    Raises:
        UserError: the item holds nothing that this tab makes, or its settings are damaged.
    """
    request = item.request
    if request is None:
        raise UserError("This picture was not made by an autoencoder.", "Drop it onto the tab to rebuild it.")
    document = use_model(document, request.model)
    if request.task == REBUILD.name:
        return take_code(document, settled(request.params_as(RebuildParams).code))
    if request.task == SAMPLE.name:
        sheet = request.params_as(SampleParams)
        first = sample_codes(request.seed, sheet)[0]
        if sheet.count == 1:
            return take_code(document, first)
        document = replace(document, seed=request.seed, sheet=replace(sheet, pulls=()), current=0)
        return replace(document, view=View.SAMPLES)
    if request.task == BLEND.name:
        return _blend(document, request.params_as(BlendParams))
    raise UserError("This was made by a task that this tab does not know.", "Update Quartet.")


def _blend(document: PicturesDocument, blend: BlendParams) -> PicturesDocument:
    bare = BlendParams()
    settings = replace(blend, start=bare.start, end=bare.end, position=None)
    if blend.position is not None:
        # one picture of the way tells the way alone; how a film should be is kept
        settings = replace(document.blend, path=blend.path)
    return replace(
        document,
        held=settled(blend.start),
        code=settled(blend.end),
        blend=settings,
        position=document.position if blend.position is None else blend.position,
        view=View.BLEND,
    )
