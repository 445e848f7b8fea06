"""What can be judged: the model of a run, or an installed one. Reads small files; not for the UI thread. No
torch.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from studio.core.errors import UserError
from studio.core.family import ModelInfo
from studio.engine.manifest import read_manifest
from studio.engine.models import ModelLibrary
from studio.engine.places import Places
from studio.training.evaluation.comparable import comparable
from studio.training.evaluation.judgement import Judgement, judgement_of
from studio.training.naming import model_id
from studio.training.runs import Learns, Run, Runs

_JUDGED: Final = "judged"
"""Where in the cache installed models are judged."""
_MARK: Final = 8
"""Letters of a SHA-256 that tell weights apart."""
_FAMILIES: Final = frozenset(one.value for one in Learns)


@dataclass(frozen=True, slots=True)
class JudgingSubject:
    """One model.

    Attributes:
        info: the model.
        run: that it came of, whose data judge it; None when it was not made here.
    """

    info: ModelInfo
    run: Run | None = None

    @property
    def name(self) -> str:
        """What people call it."""
        return self.info.name if self.run is None else self.run.spec.name

    @property
    def argument(self) -> str:
        """What `quartet evaluate` calls it."""
        return self.info.id if self.run is None else str(self.run.folder)

    @property
    def mark(self) -> str:
        """Names it and its weights."""
        return f"{self.info.id}-{self.info.sha256[:_MARK]}"

    def judgement(self, places: Places, against: JudgingSubject | None = None) -> Judgement:
        """Where its judgement lies: in its run, or in the cache; beside another one in a folder in it."""
        alone = (
            judgement_of(self.run) if self.run is not None else Judgement(places.cache / _JUDGED / self.mark)
        )
        return alone if against is None else Judgement(alone.folder / "against" / against.mark)


def subject_of_run(run: Run) -> JudgingSubject | None:
    """The model of a run; None before it has made one.

    Raises:
        UserError: its description is damaged.
    """
    folder = run.model_folder
    return None if folder is None else JudgingSubject(_read(folder), run)


def subject_of_model(info: ModelInfo, places: Places) -> JudgingSubject:
    """An installed model; when it came of a run that is still there, with that run."""
    runs = (run for run in Runs(places.runs).all() if model_id(run) == info.id)
    return next((one for one in _made(runs) if one.info.sha256 == info.sha256), JudgingSubject(info))


def rivals(subject: JudgingSubject, library: ModelLibrary, places: Places) -> tuple[JudgingSubject, ...]:
    """Models that can be judged beside it: of other runs, then installed ones; each network once."""
    found = [*_made(iter(Runs(places.runs).all())), *map(JudgingSubject, library.all())]
    able: dict[str, JudgingSubject] = {}
    for one in found:
        judged = one.info.family in _FAMILIES and comparable(one.info, subject.info)
        if judged and one.info.sha256 != subject.info.sha256:
            able.setdefault(one.info.sha256, one)
    return tuple(able.values())


def _made(runs: Iterator[Run]) -> Iterator[JudgingSubject]:
    for run in runs:
        try:
            subject = subject_of_run(run)
        except UserError:
            continue
        if subject is not None:
            yield subject


def _read(folder: Path) -> ModelInfo:
    return read_manifest(folder).info(folder, bundled=False)
