"""“Use these settings” on the Pictures tab: sliders, samples or a blend, but no picture and no seed."""

from __future__ import annotations

from dataclasses import replace

from studio.core.errors import UserError
from studio.core.request import Request
from studio.families.vae.params import (
    BLEND,
    REBUILD,
    SAMPLE,
    BlendParams,
    Code,
    Pull,
    RebuildParams,
    SampleParams,
)
from studio.ui.tabs.pictures.document import PicturesDocument, View, in_order


def with_settings_of(document: PicturesDocument, request: Request) -> PicturesDocument:
    """The document with the settings that made something else. Sliders are locked, so that they stay when
    another picture comes.

    Raises:
        UserError: its settings are damaged, or there is no picture that its sliders could move.
    """
    if request.task == REBUILD.name:
        code = request.params_as(RebuildParams).code
        document = _with_pulls(document, code.pulls)
        return _with_temperature(document, code.temperature) if _from_nothing(code) else document
    if request.task == SAMPLE.name:
        sheet = request.params_as(SampleParams)
        document = _with_pulls(document, sheet.pulls)
        count = sheet.count if sheet.count > 1 else document.sheet.count
        sheet = replace(document.sheet, temperature=sheet.temperature, count=count)
        return replace(document, sheet=sheet, current=0, view=View.SAMPLES)
    if request.task == BLEND.name:
        blend = request.params_as(BlendParams)
        bare = BlendParams()
        return replace(document, blend=replace(blend, start=bare.start, end=bare.end, position=None))
    raise UserError("This was made by a task that this tab does not know.", "Update Quartet.")


def _from_nothing(code: Code) -> bool:
    return code.picture is None and code.latent is None


def _with_temperature(document: PicturesDocument, temperature: float) -> PicturesDocument:
    return replace(document, sheet=replace(document.sheet, temperature=temperature))


def _with_pulls(document: PicturesDocument, pulls: tuple[Pull, ...]) -> PicturesDocument:
    pulls = in_order(pulls)
    if document.code is None:
        if pulls:
            raise UserError(
                "There is no picture here yet that these sliders could move.",
                "Drop a picture onto the tab, then use the settings once more.",
            )
        return document
    code = replace(document.code, pulls=pulls)
    return replace(document, code=code, locks=tuple(sorted({pull.axis for pull in pulls})))
