"""The user's gallery, as the commands open it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.cli.output import counted, say_repairs
from studio.cli.passphrase import with_passphrase

if TYPE_CHECKING:
    from studio.gallery.gallery import Gallery


def open_gallery() -> Gallery:
    """Open the gallery; says what was repaired, and shows how far a repair is that takes long.

    Raises:
        UserError: it cannot be opened.
    """
    from studio.engine.places import Places
    from studio.engine.traces import clear_traces_while_sealing
    from studio.gallery.gallery import Gallery

    places = Places.default()
    clear_traces_while_sealing(places)

    def opened(passphrase: str | None) -> Gallery:
        with counted("Reading files") as report:
            return Gallery.open(places.gallery, passphrase, report)

    gallery = with_passphrase(opened)
    say_repairs(gallery)
    return gallery
