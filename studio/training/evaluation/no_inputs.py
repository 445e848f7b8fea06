"""What a request without inputs is given when it is run apart from an engine."""

from __future__ import annotations

from studio.core.events import Latent, Picture


class NoInputs:
    """Has none; to be asked for one is a mistake of ours."""

    def picture(self, sha256: str) -> Picture:
        """Always raises LookupError."""
        raise LookupError(sha256)

    def latent(self, sha256: str) -> Latent:
        """Always raises LookupError."""
        raise LookupError(sha256)
