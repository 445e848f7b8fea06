"""Changing the picture: document in, document out. Every function is one step of undo."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace

from studio.core.framing import Framing
from studio.core.params import SEED_LIMIT
from studio.core.request import ModelRef
from studio.families.vae.params import LARGEST_PULL, Code, Pull, SampleParams
from studio.ui.tabs.pictures.document import COMPARING, PicturesDocument, View, in_order

SURPRISE = 1.2
"""Standard deviation of the pulls of a surprise, in standard deviations of the latents."""
SURPRISE_PULLS = 6
"""How many sliders a surprise pulls at most: more of them cancel each other out or tear the picture."""


def use_model(document: PicturesDocument, model: ModelRef) -> PicturesDocument:
    """Rebuild with other weights. Pictures stay; pulls, seeds and latents belong to the old ones."""
    if document.model == model:
        return document
    stays = document.code is not None and document.code.picture and document.view is not View.SAMPLES
    return replace(
        document,
        model=model,
        code=_elsewhere(document.code),
        held=_elsewhere(document.held),
        locks=(),
        view=document.view if stays else View.WIPE,
    )


def _elsewhere(code: Code | None) -> Code | None:
    return Code(picture=code.picture, framing=code.framing) if code is not None and code.picture else None


def take_picture(document: PicturesDocument, sha256: str, framed: bool) -> PicturesDocument:
    """Another picture comes in: it is rebuilt as it is, but for what is locked.

    Args:
        framed: whether the model wants it brought to its marks; then that comes first.
    """
    view = View.FRAMING if framed else document.view if document.view in COMPARING else View.WIPE
    code = Code(picture=sha256, pulls=document.kept_pulls)
    return replace(document, code=code, view=view)


def take_code(document: PicturesDocument, code: Code) -> PicturesDocument:
    """Go on from a sample."""
    return replace(document, code=code, view=View.WIPE)


def hold_picture(document: PicturesDocument, sha256: str) -> PicturesDocument:
    """A picture becomes A of the blend without coming onto the canvas."""
    return replace(document, held=Code(picture=sha256))


def hold(document: PicturesDocument) -> PicturesDocument:
    """The picture on the canvas becomes A of the blend, with its sliders."""
    return replace(document, held=document.code)


def let_go(document: PicturesDocument) -> PicturesDocument:
    """There is no A any more."""
    view = View.WIPE if document.view is View.BLEND else document.view
    return replace(document, held=None, view=view)


def swap(document: PicturesDocument) -> PicturesDocument:
    """A becomes B and B becomes A."""
    if document.held is None or document.code is None:
        return document
    return replace(document, code=document.held, held=document.code, position=round(1 - document.position, 4))


def pull(document: PicturesDocument, amounts: Mapping[str, float]) -> PicturesDocument:
    """Pull the picture along axes to these amounts, in standard deviations; others stay."""
    if document.code is None:
        return document
    others = tuple(one for one in document.code.pulls if one.axis not in amounts)
    new = tuple(Pull(axis, held_in(amount)) for axis, amount in amounts.items())
    return _pulled(document, in_order((*others, *new)))


def _pulled(document: PicturesDocument, pulls: tuple[Pull, ...]) -> PicturesDocument:
    """The sliders belong to the picture on the canvas: it comes back from behind the samples."""
    assert document.code is not None
    view = View.WIPE if document.view is View.SAMPLES else document.view
    return replace(document, code=replace(document.code, pulls=pulls), view=view)


def held_in(amount: float) -> float:
    """The nearest amount that is allowed, to four places: requests are compared by it."""
    return round(min(LARGEST_PULL, max(-LARGEST_PULL, amount)), 4)


def reset(document: PicturesDocument) -> PicturesDocument:
    """Take every pull off but those that are locked."""
    if document.code is None:
        return document
    return _pulled(document, document.kept_pulls)


def surprise(document: PicturesDocument, axes: Sequence[str], source: random.Random) -> PicturesDocument:
    """Pull a few of these axes at random; what is locked stays, what was pulled before does not."""
    free = [axis for axis in axes if axis not in document.locks]
    chosen = source.sample(free, min(SURPRISE_PULLS, len(free)))
    amounts = {axis: round(max(-2.5, min(2.5, source.gauss(0.0, SURPRISE))), 1) for axis in chosen}
    return pull(reset(document), amounts)


def lock(document: PicturesDocument, axis: str, locked: bool) -> PicturesDocument:
    """Whether an axis keeps its amount."""
    others = tuple(one for one in document.locks if one != axis)
    return replace(document, locks=tuple(sorted((*others, axis) if locked else others)))


def frame(document: PicturesDocument, framing: Framing) -> PicturesDocument:
    """What of the picture the model looks at."""
    if document.code is None:
        return document
    return replace(document, code=replace(document.code, framing=framing))


def set_seed(document: PicturesDocument, seed: int) -> PicturesDocument:
    """Start the samples at this seed."""
    return replace(document, seed=seed % SEED_LIMIT, current=0)


def next_samples(document: PicturesDocument) -> PicturesDocument:
    """Turn the page: the samples after these."""
    return set_seed(document, document.seed + document.sheet.count)


def set_sheet(document: PicturesDocument, sheet: SampleParams) -> PicturesDocument:
    """Count and temperature of the samples."""
    return replace(document, sheet=sheet, current=min(document.current, sheet.count - 1))


def look(document: PicturesDocument, view: View) -> PicturesDocument:
    """Look at it in another way, where there is something to look at."""
    if view is not View.SAMPLES and document.code is None:
        return document
    if view is View.BLEND and document.held is None:
        return document
    return replace(document, view=view)
