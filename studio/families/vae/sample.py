"""Pictures out of nothing: latents from the prior, decoded."""

from __future__ import annotations

from collections.abc import Iterator

from studio.core.events import Attachment, Event, Output
from studio.core.family import Inputs
from studio.core.params import SEED_LIMIT
from studio.core.request import Request
from studio.families.vae.codes import drawn, place
from studio.families.vae.model import VaeModel
from studio.families.vae.params import FAMILY, LATENT, REBUILD, Code, RebuildParams, SampleParams
from studio.families.vae.steps import Steps


def sample(model: VaeModel, request: Request, inputs: Inputs) -> Iterator[Event]:
    """Pictures from `request.seed` upwards (the seeds wrap round at SEED_LIMIT).

    Each carries the request that rebuilds it alone, so that its sliders can be moved.

    Raises:
        UserError: the model has no prior to draw from, or a slider is not one of its own.
    """
    params = request.params_as(SampleParams)
    codes = [
        Code(seed=(request.seed + i) % SEED_LIMIT, temperature=params.temperature, pulls=params.pulls)
        for i in range(params.count)
    ]
    places = [place(model, code, inputs) for code in codes]
    steps = Steps(sum(model.pieces(where.width, where.height) for where in places))
    for index, (code, where) in enumerate(zip(codes, places, strict=True)):
        found, picture = yield from drawn(model, where, steps)
        alone = Request.make(FAMILY, REBUILD.name, request.model, code.seed, RebuildParams(code=code))
        yield Output(index, picture, alone, attachments=(Attachment(LATENT, found.latent),))
    yield steps.finished("Drawn")
