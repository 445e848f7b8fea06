"""On what terms `quartet evaluate` judges a model, and whether it was judged on the same before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli.evaluate_subject import Subject
from studio.families.gan.params import FAMILY as GAN

if TYPE_CHECKING:
    from studio.core.family import ModelInfo
    from studio.engine.models import ModelLibrary
    from studio.engine.places import Places
    from studio.training.evaluation.kept import Terms
    from studio.training.runs import Run

WANTED_PAINTER = "faces-1024"
"""The pack whose faces the recipes learn from."""


@dataclass(frozen=True)
class Asked:
    """How a model is to be judged."""

    library: ModelLibrary
    data: Path | None
    count: int | None
    sets: int | None
    cache: Path
    places: Places


def kept_report(subject: Subject, asked: Asked, judged_by: Run | None) -> Mapping[str, Any] | None:
    """How it was judged on these terms before; None where it was not."""
    from studio.training.evaluation.kept import kept_on

    terms = terms_of(subject, asked, judged_by)
    return None if terms is None else kept_on(subject.judged(asked.places), terms)


def terms_of(subject: Subject, asked: Asked, judged_by: Run | None) -> Terms | None:
    """What its figures depend on; None where that cannot be told."""
    from studio.training.evaluation.kept import Terms, contents_of, data_of

    painter = face_painter(asked.library)
    try:
        data, size = data_of(own_data(asked, judged_by))
        folder = contents_of(asked.data)
    except (KeyError, OSError):
        return None
    return Terms(
        model=subject.info.sha256,
        data=data,
        size=size,
        folder=folder,
        own=learned_own(subject.run),
        painter="" if painter is None else painter.sha256,
        count=asked.count,
        sets=asked.sets,
    )


def own_data(asked: Asked, judged_by: Run | None) -> Run | None:
    """The run whose own data judge; None: what is asked for, or what the family is usually judged by."""
    return judged_by if learned_own(judged_by) and asked.data is None else None


def learned_own(run: Run | None) -> bool:
    """Whether it learned from data of one's own."""
    from studio.training.evaluation.run_data import learns_from_own_data

    return run is not None and learns_from_own_data(run)


def face_painter(library: ModelLibrary) -> ModelInfo | None:
    """The generator that draws faces to judge by; None where none is installed."""
    faces = library.of_family(GAN)
    return next((info for info in faces if info.id == WANTED_PAINTER), faces[0] if faces else None)
