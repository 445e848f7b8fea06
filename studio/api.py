"""The studio without a window: for notebooks and scripts.

    from studio.api import open_studio, faces

    with open_studio() as studio:
        for item in faces(studio, seed=7, count=2):
            print(studio.gallery.path(item))

and likewise `rebuild(studio, "me.png", {"smile": 1.5}, model_id="faces-vae")`.

Importing this leaves no Qt module in `sys.modules`, and no torch either until something is made.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from studio.app import Studio, open_studio
from studio.core.errors import UserError
from studio.core.item import Item
from studio.core.request import Request
from studio.families.gan.params import FACES, FacesParams
from studio.families.gan.params import FAMILY as GAN
from studio.families.vae.choosing import best_for_pictures, pulls_of
from studio.families.vae.latent_space import read_latent_space
from studio.families.vae.params import FAMILY as VAE
from studio.families.vae.params import PICTURE, REBUILD, Code, RebuildParams
from studio.gallery.pictures import read_picture

__all__ = ["Studio", "UserError", "faces", "open_studio", "rebuild"]


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
