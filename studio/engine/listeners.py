"""Who listens to the engine, and to what works beside it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

N = TypeVar("N")

_log = logging.getLogger(__name__)


class Listeners(Generic[N]):
    """Tells every listener, on the thread where it happens. One that fails does not silence the others."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: tuple[Callable[[N], None], ...] = ()

    def add(self, listener: Callable[[N], None]) -> Callable[[], None]:
        """Listen from now on; the function that is returned ends it."""
        with self._lock:
            self._listeners = (*self._listeners, listener)

        def leave() -> None:
            with self._lock:
                self._listeners = tuple(one for one in self._listeners if one is not listener)

        return leave

    def tell(self, notice: N) -> None:
        """Tell all of them."""
        for listener in self._listeners:
            try:
                listener(notice)
            except Exception:  # noqa: BLE001 - the others must still hear it
                _log.exception("A listener failed on %s", type(notice).__name__)
