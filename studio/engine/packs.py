"""Packs: pretrained models that are fetched once, by name, version and SHA-256, and kept."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from studio.core.errors import UserError
from studio.core.family import ModelInfo
from studio.engine.models import ModelLibrary
from studio.engine.places import Places


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack as it is offered.

    Attributes:
        id: also the id of the model that it becomes.
        licence: must be shown, word for word, before it is fetched; `licence_note` says why.
        download_bytes: what is fetched.
        partial_bytes: what lies here from an earlier try; fetching goes on from there.
        default: whether the first start offers it.
        installed: whether its model is here.
    """

    id: str
    name: str
    family: str
    summary: str
    licence: str
    licence_note: str
    source: str
    download_bytes: int
    partial_bytes: int
    default: bool
    installed: bool


class FetchStage(StrEnum):
    """What a fetch is doing."""

    LOOKING = "looking"
    DOWNLOADING = "downloading"
    CHECKING = "checking"
    CONVERTING = "converting"
    INSTALLING = "installing"


@dataclass(frozen=True, slots=True)
class FetchProgress:
    """How far a fetch is: `done` of `total` bytes in this stage; total 0 when it cannot be told."""

    pack_id: str
    stage: FetchStage
    done: int = 0
    total: int = 0


class PackShop:
    """Offers packs and fetches them. Nothing is fetched but what is asked for."""

    def __init__(self, places: Places, models: ModelLibrary) -> None:
        self._places = places
        self._models = models

    def offers(self) -> tuple[Pack, ...]:
        """Every pack of the catalog, installed or not."""
        return ()

    def fetch(
        self, pack_id: str, report: Callable[[FetchProgress], None], cancel: threading.Event
    ) -> ModelInfo:
        """Fetch, check, convert and install a pack; blocks, so call it off the UI thread.

        `report` is called on the calling thread, at most some 10 times a second. What has been fetched when
        it stops half-way is kept, and the next try goes on from there.

        Raises:
            UserError: no network, no room, wrong bytes, no such pack; nothing is half-installed then.
            CancelledError: `cancel` was set; it stops within 0.2 s.
        """
        raise UserError(f"There is no pack named “{pack_id}”.")
