"""A picture taken apart and built again, changed where sliders are pulled."""

from __future__ import annotations

from collections.abc import Iterator

from studio.core.events import Attachment, Event, Output
from studio.core.family import Inputs
from studio.core.request import Request
from studio.families.vae.codes import drawn, measured, place, steps_of
from studio.families.vae.model import VaeModel
from studio.families.vae.params import LATENT, RebuildParams
from studio.families.vae.steps import Steps


def rebuild(model: VaeModel, request: Request, inputs: Inputs) -> Iterator[Event]:
    """One picture; where it starts is in `params.code`, the request's own seed plays no part.

    When that is a picture, `Measured` tells PSNR and SSIM against it, and the KL of its posterior. The latent
    goes with the finished picture (not with small live ones) as the attachment `latent`.

    Raises:
        UserError: see `codes.place`; or the picture cannot be drawn.
    """
    params = request.params_as(RebuildParams)
    where = place(model, params.code, inputs, params.size)
    steps = Steps(steps_of(model, where) + model.pieces(where.width, where.height))
    found, picture = yield from drawn(model, where, steps)
    yield from measured(0, found, picture)
    attachments = () if params.size else (Attachment(LATENT, found.latent),)
    yield Output(0, picture, attachments=attachments)
    yield steps.finished("Drawn")
