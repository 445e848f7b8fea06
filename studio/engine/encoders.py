"""The model that reads sentences, for those who have sentences read in the background."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from typing import Final

from studio.core.errors import CancelledError
from studio.engine.models import ModelLibrary
from studio.engine.sentences import Vectors
from studio.families.embedding.params import FAMILY as EMBEDDING

_LOOKED_UP_S: Final = 0.2


def encoder_of(library: ModelLibrary) -> tuple[str, str] | None:
    """Id and SHA-256 of the model that reads sentences; None when none is installed."""
    models = library.of_family(EMBEDDING)
    return (models[0].id, models[0].sha256) if models else None


def wait_for(asked: Future[Vectors], stop: threading.Event) -> Vectors:
    """The vectors that `Engine.read_sentences` promised.

    Raises:
        CancelledError: `stop` was set; nobody waits for them any more.
    """
    while True:
        try:
            return asked.result(_LOOKED_UP_S)
        except TimeoutError:
            if stop.is_set():
                asked.cancel()
                raise CancelledError from None
