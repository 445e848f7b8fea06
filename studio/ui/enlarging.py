"""“Enlarge”: a kept picture at four times its size, by the best enlarger there is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from studio.core.family import ModelInfo
from studio.core.item import Item
from studio.core.request import Request
from studio.engine.enlargers import best_enlarger
from studio.families.enlarging.params import ENLARGE, FAMILY, PICTURE, EnlargeParams
from studio.ui.context import UiContext


def enlarge(context: UiContext, item: Item, owner: QObject) -> None:
    """Make a picture four times as wide and high, with the best model there is; it becomes the parent.

    Args:
        owner: who wants it; when it has been deleted meanwhile, nothing is said.
    """
    studio = context.studio

    def submit() -> ModelInfo:
        info = best_enlarger(studio.models, studio.settings.default_model.get(FAMILY))
        pixels = studio.gallery.picture(item)
        ref = studio.gallery.inputs.put_picture(pixels, PICTURE)
        request = Request.make(FAMILY, ENLARGE.name, info.ref, 0, EnlargeParams(), (ref,))
        studio.engine.submit(request, (item.id,))
        return info

    def said(info: ModelInfo) -> None:
        words = QCoreApplication.translate("Enlarging", "“%1” is being enlarged by “%2”.")
        context.messages.info(words.replace("%1", item.name).replace("%2", info.name))

    context.background.run(submit, said, owner=owner, in_order=True)
