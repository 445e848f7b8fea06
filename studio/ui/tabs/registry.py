"""Which tabs there are, in their order. A family that is not there yet has none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from studio.ui.context import UiContext
from studio.ui.tabs.tab import Tab


@dataclass(frozen=True)
class TabEntry:
    """A tab before it is made: it is made when it is shown first.

    Attributes:
        name: short and stable; kept in the settings.
        title, icon: what the tab bar shows.
        family: whose requests it opens; empty for none.
        make: imports and makes it.
    """

    name: str
    title: str
    icon: str
    family: str
    make: Callable[[UiContext], Tab]


def _faces(context: UiContext) -> Tab:
    from studio.ui.tabs.faces.tab import FacesTab

    return FacesTab(context)


def _gallery(context: UiContext) -> Tab:
    from studio.ui.gallery.tab import GalleryTab

    return GalleryTab(context)


TABS = (
    TabEntry("faces", "Faces", "smile", "gan", _faces),
    TabEntry("gallery", "Gallery", "images", "", _gallery),
)
