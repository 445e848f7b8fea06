"""The studio without a window: for notebooks and scripts.

    from studio.api import open_studio, faces

    with open_studio() as studio:
        for item in faces(studio, seed=7, count=2):
            print(studio.gallery.path(item))

and likewise `rebuild(studio, "me.png", {"smile": 1.5}, model_id="faces-vae")` and
`write(studio, "Once upon a time", seed=1)`.

Importing this leaves no Qt module in `sys.modules`, and no torch either until something is made.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from studio.app import Studio, open_studio
from studio.core.errors import UserError
from studio.core.events import Token
from studio.core.item import Item
from studio.core.request import Request
from studio.engine.notices import JobStep, Notice
from studio.families.gan.params import FACES, FacesParams
from studio.families.gan.params import FAMILY as GAN
from studio.families.transformer.params import FAMILY as TRANSFORMER
from studio.families.transformer.params import WRITE, WriteParams
from studio.families.vae.choosing import best_for_pictures, pulls_of
from studio.families.vae.latent_space import read_latent_space
from studio.families.vae.params import FAMILY as VAE
from studio.families.vae.params import PICTURE, REBUILD, Code, RebuildParams
from studio.gallery.pictures import read_picture

__all__ = ["Studio", "UserError", "faces", "open_studio", "rebuild", "write"]


def faces(
    studio: Studio, seed: int, count: int = 1, truncation: float = 0.7, model_id: str | None = None
) -> tuple[Item, ...]:
    """Draw faces from consecutive seeds and keep them in the gallery.

    Args:
        seed: the first seed, 0 to 2**32 - 1.
        count: how many, 1 to 64.
        truncation: 0 (the average face) to 1.5.
        model_id: which model; None takes the best that is installed.

    Raises:
        UserError: a parameter does not fit, no model is there, or the job failed.
    """
    info = studio.models.get(model_id) if model_id else studio.best_model(GAN)
    params = FacesParams(count=count, truncation=truncation)
    return studio.make(Request.make(GAN, FACES.name, info.ref, seed, params))


def rebuild(
    studio: Studio,
    picture: str | Path,
    sliders: Mapping[str, float] | None = None,
    model_id: str | None = None,
) -> Item:
    """Take a picture apart and build it again; both are kept in the gallery, the original as the parent.

    How far the result is from the original is told by `studio.imaging.similarity`.

    Args:
        picture: a file; what is transparent stays so where the model knows transparency.
        sliders: by key or name, from -4 to 4 (“smile”: 1.5).
        model_id: which autoencoder; None takes the one for pictures of any kind.

    Raises:
        UserError: the file is no picture, a slider is not there, no model is there, or the job failed.
    """
    path = Path(picture)
    pixels = read_picture(path, keep_alpha=True)
    models = studio.models
    info = (
        models.get(model_id)
        if model_id
        else best_for_pictures(models.of_family(VAE), studio.settings.default_model.get(VAE))
    )
    pulls = pulls_of(read_latent_space(info.folder), sliders or {})
    original = studio.gallery.import_file(path)
    ref = studio.gallery.inputs.put_picture(pixels, PICTURE)
    params = RebuildParams(Code(picture=ref.sha256, pulls=pulls))
    (item,) = studio.make(Request.make(VAE, REBUILD.name, info.ref, 0, params, (ref,)), (original.id,))
    return item


def write(
    studio: Studio,
    prompt: str,
    seed: int = 0,
    max_tokens: int = 120,
    settings: WriteParams | None = None,
    model_id: str | None = None,
    listen: Callable[[Token], None] | None = None,
) -> str:
    """Go on with a text; it is kept in the gallery.

    Args:
        prompt: where it goes on from.
        seed: 0 to 2**32 - 1; the same seed gives the same text.
        max_tokens: 1 to 8192.
        settings: everything else (temperature, instructions, a chat ...); None takes the usual ones.
        model_id: which model; None takes the best that is installed.
        listen: hears every token as it is written, with its probability, on another thread.

    Returns:
        The whole text, the prompt included; of a chat the conversation; of several continuations all, with an
        empty line between two.

    Raises:
        UserError: a parameter does not fit, no model is there, or the job failed.
    """
    info = studio.models.get(model_id) if model_id else studio.best_model(TRANSFORMER)
    params = replace(settings or WriteParams(), prompt=prompt, max_tokens=max_tokens)
    request = Request.make(TRANSFORMER, WRITE.name, info.ref, seed, params)
    items = studio.make(request, listen=_tokens_to(listen))
    return "\n\n".join(studio.gallery.text(item) for item in items)


def _tokens_to(listen: Callable[[Token], None] | None) -> Callable[[Notice], None]:
    def hear(notice: Notice) -> None:
        if listen is not None and isinstance(notice, JobStep) and isinstance(notice.event, Token):
            listen(notice.event)

    return hear
