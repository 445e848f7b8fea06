"""The composition root: builds the parts of one studio and hands them out. There is nothing global."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from studio.core.errors import UserError
from studio.core.family import ModelInfo
from studio.core.item import Item
from studio.core.request import Request
from studio.engine.documents import Documents
from studio.engine.engine import Engine
from studio.engine.families import FamilyRegistry
from studio.engine.finding import Finder
from studio.engine.models import ModelLibrary
from studio.engine.notices import Notice
from studio.engine.packs import PackShop
from studio.engine.passphrase_file import passphrase_from_file
from studio.engine.places import Places
from studio.engine.priority import let_workers_sleep
from studio.engine.settings import Settings
from studio.engine.traces import clear_traces_while_sealing
from studio.engine.waiting import make_and_wait
from studio.families.gan.directions import DirectionLibrary
from studio.gallery.background_upkeep import BackgroundUpkeep
from studio.gallery.credentials import Signer
from studio.gallery.gallery import Gallery
from studio.gallery.privacy.converting import Report
from studio.training.making_way import MakingWay
from studio.training.runs import Runs
from studio.training.workshop import Workshop


@dataclass(frozen=True)
class Studio:
    """One studio: its folders, what it remembers and what runs in it. Close it, or use it in a `with`."""

    places: Places
    settings: Settings
    gallery: Gallery
    models: ModelLibrary
    packs: PackShop
    directions: DirectionLibrary
    engine: Engine
    documents: Documents
    finder: Finder
    signer: Signer
    background_upkeep: BackgroundUpkeep
    workshop: Workshop
    making_way: MakingWay

    def best_model(self, family: str) -> ModelInfo:
        """The model of a family that is used when none is named: the user's choice, else the best there is.

        Raises:
            UserError: none is installed.
        """
        models = self.models.of_family(family)
        if not models:
            raise UserError(
                "No model is installed that could do this.",
                "Fetch the default ones with “quartet models get”.",
            )
        chosen = self.settings.default_model.get(family)
        return next((info for info in models if info.id == chosen), models[0])

    def make(
        self,
        request: Request,
        parents: tuple[int, ...] = (),
        listen: Callable[[Notice], None] | None = None,
    ) -> tuple[Item, ...]:
        """Queue a request and wait for what it makes.

        Raises:
            UserError: the job failed; the sentence says why.
            CancelledError: somebody cancelled it.
        """
        self.engine.start(adopt=False)
        return make_and_wait(self.engine, request, parents, listen)

    def close(self) -> None:
        """Pause what is being trained, stop the engine within one step, then close the gallery."""
        self.workshop.close()
        self.background_upkeep.close()
        self.documents.close()
        self.finder.close()
        self.engine.close()
        self.making_way.let_go()
        self.gallery.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_studio(
    places: Places | None = None,
    families: FamilyRegistry | None = None,
    *,
    passphrase: str | None = None,
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> Studio:
    """Open the user's studio, or the one in `places`. Quick: no weights and no torch are loaded yet.

    Args:
        places: its folders; the user's, when nothing else is said.
        families: what can be made.
        passphrase: of a gallery that has one; without it the file is read that `QUARTET_PASSPHRASE_FILE`
            names.
        report: told how many files of how many are done when the gallery is sealed, unsealed or repaired.
        cancel: turns sealing or unsealing round.

    Raises:
        LockedError: the gallery has a passphrase, and none was given.
        UserError: the gallery cannot be opened; the sentence says why.
    """
    let_workers_sleep()
    places = places or Places.default()
    settings = Settings.in_force(places.config)
    models = ModelLibrary(places.bundled_models, places.models)
    words = passphrase_from_file() if passphrase is None else passphrase
    clear_traces_while_sealing(places)
    gallery = Gallery.open(places.gallery, words, report, cancel)
    engine = Engine(gallery, models, settings, families)
    making_way = MakingWay(places.runs)
    engine.subscribe(making_way.hear)
    background_upkeep = BackgroundUpkeep(gallery.upkeep)
    background_upkeep.start()
    return Studio(
        places=places,
        settings=settings,
        gallery=gallery,
        models=models,
        packs=PackShop(places, models),
        directions=DirectionLibrary(places.directions),
        engine=engine,
        documents=Documents(engine),
        finder=Finder(engine),
        signer=Signer(places.credentials),
        background_upkeep=background_upkeep,
        workshop=Workshop(Runs(places.runs), models, places),
        making_way=making_way,
    )
