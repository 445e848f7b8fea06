"""What has to happen before the gallery is opened again."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from studio.engine.places import Places


class Wish(Enum):
    """What shall become of the gallery."""

    AS_IT_IS = "as it is"
    SEALED = "sealed"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Reopening:
    """Opening the gallery, with its passphrase and what is wanted of it."""

    wish: Wish = Wish.AS_IT_IS
    passphrase: str | None = field(default=None, repr=False)

    def prepare(self, places: Places) -> None:
        """Write down what is wanted; the opening then does it. Nobody may have the gallery open.

        Raises:
            UserError: it cannot be done.
        """
        from studio.gallery.privacy.protecting import begin_opening, begin_sealing

        match self.wish:
            case Wish.SEALED:
                begin_sealing(places.gallery, self.passphrase or "")
            case Wish.OPEN:
                begin_opening(places.gallery, self.passphrase or "")
            case Wish.AS_IT_IS:
                pass
