"""The studio without a window: for notebooks and scripts.

    from studio.api import open_studio, faces

    with open_studio() as studio:
        for item in faces(studio, seed=7, count=2):
            print(studio.gallery.path(item))

Importing this leaves no Qt module in `sys.modules`, and no torch either until something is made.
"""

from __future__ import annotations

from studio.app import Studio, open_studio
from studio.core.errors import UserError
from studio.core.item import Item
from studio.core.request import Request
from studio.families.gan.params import FACES, FAMILY, FacesParams

__all__ = ["Studio", "UserError", "faces", "open_studio"]


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
    info = studio.models.get(model_id) if model_id else studio.best_model(FAMILY)
    params = FacesParams(count=count, truncation=truncation)
    return studio.make(Request.make(FAMILY, FACES.name, info.ref, seed, params))
