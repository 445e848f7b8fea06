"""Which tabs there are, in their order. A family that is not there yet has none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from studio.ui.noop import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from studio.ui.gallery.pane import GalleryParts
    from studio.ui.tabs.tab import Tab


@dataclass(frozen=True)
class TabEntry:
    """A tab before it is made: it is imported and made when it is shown first.

    Attributes:
        name: short and stable; kept in the settings.
        title, icon: what the tab bar shows.
        family: whose requests it opens; empty for none.
        make: imports and makes it.
        kind: imports its class, which says what can be sent to it; None when nothing can.
    """

    name: str
    title: str
    icon: str
    family: str
    make: Callable[[GalleryParts], Tab]
    kind: Callable[[], type[Tab]] | None = None


def _faces_kind() -> type[Tab]:
    from studio.ui.tabs.faces.tab import FacesTab

    return FacesTab


def _faces(parts: GalleryParts) -> Tab:
    return _faces_kind()(parts.context)


def _pictures_kind() -> type[Tab]:
    from studio.ui.tabs.pictures.tab import PicturesTab

    return PicturesTab


def _pictures(parts: GalleryParts) -> Tab:
    return _pictures_kind()(parts.context)


def _diffusion_kind() -> type[Tab]:
    from studio.ui.tabs.diffusion.tab import DiffusionTab

    return DiffusionTab


def _diffusion(parts: GalleryParts) -> Tab:
    return _diffusion_kind()(parts.context)


def _text_kind() -> type[Tab]:
    from studio.ui.tabs.text.tab import TextTab

    return TextTab


def _text(parts: GalleryParts) -> Tab:
    return _text_kind()(parts.context)


def _workshop(parts: GalleryParts) -> Tab:
    from studio.ui.tabs.workshop.tab import WorkshopTab

    return WorkshopTab(parts.context)


def _gallery_kind() -> type[Tab]:
    from studio.ui.gallery.tab import GalleryTab

    return GalleryTab


def _gallery(parts: GalleryParts) -> Tab:
    from studio.ui.gallery.tab import GalleryTab

    return GalleryTab(parts)


TABS = (
    TabEntry("faces", QT_TRANSLATE_NOOP("Tabs", "Faces"), "smile", "gan", _faces, _faces_kind),
    TabEntry("pictures", QT_TRANSLATE_NOOP("Tabs", "Pictures"), "image", "vae", _pictures, _pictures_kind),
    TabEntry(
        "diffusion",
        QT_TRANSLATE_NOOP("Tabs", "Diffusion"),
        "sparkles",
        "diffusion",
        _diffusion,
        _diffusion_kind,
    ),
    TabEntry("text", QT_TRANSLATE_NOOP("Tabs", "Text"), "feather", "transformer", _text, _text_kind),
    TabEntry("workshop", QT_TRANSLATE_NOOP("Tabs", "Workshop"), "hammer", "", _workshop),
    TabEntry("gallery", QT_TRANSLATE_NOOP("Tabs", "Gallery"), "images", "", _gallery, _gallery_kind),
)


def tab_title(entry: TabEntry) -> str:
    """What a tab is called in the language of the window."""
    return QCoreApplication.translate("Tabs", entry.title)
