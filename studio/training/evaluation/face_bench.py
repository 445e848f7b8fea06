"""What a face generator is judged by: real pictures, and a judge of smiles and glasses where there is one.

What cannot be had (no face generator, no folder) is said in a sentence, and the rest is judged without it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from studio.core.device import Device
from studio.core.family import ModelInfo
from studio.families.gan.generator import Generator
from studio.training.evaluation.drawing import Drawing
from studio.training.evaluation.face_attributes import FaceAttributes
from studio.training.evaluation.faces_held_out import DRAWN_SIDE
from studio.training.evaluation.generator_evaluating import COUNT, SETS, GeneratorBench
from studio.training.evaluation.onlooker import Onlooker, Report
from studio.training.evaluation.real_pictures import RealPictures, drawn_faces, pictures_of_folder
from studio.training.evaluation.run_data import real_squares
from studio.training.face_drawings import FaceDrawings, drawings_folder
from studio.training.face_labels import LABELLED
from studio.training.guide import open_guide
from studio.training.own.tasks.squares import Squares


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked of an evaluation.

    Attributes:
        painter: the face generator whose faces are the real ones; None when none is installed.
        labelled: id of the generator whose faces a person has labelled.
        data: a folder of real pictures, taken instead.
        any_pictures: whether the model draws other things than faces.
        squares: what its run learned from, the real pictures then.
        prompts: what a painter is asked for, each as often as it should come.
        count, sets: pictures of a set, and sets.
    """

    painter: ModelInfo | None
    labelled: str
    data: Path | None = None
    any_pictures: bool = False
    squares: Squares | None = None
    prompts: tuple[str, ...] = ("",)
    count: int = COUNT
    sets: int = SETS


def face_bench(
    drawing: Drawing, wanted: Wanted, cache: Path, device: Device, onlooker: Onlooker
) -> GeneratorBench:
    """Find everything; drawing faces that are not in `cache` yet takes minutes.

    Raises:
        UserError: the folder cannot be judged by.
        CancelledError: `cancel` was set.
    """
    report, cancel = onlooker.report, onlooker.cancel
    missing: list[str] = []
    painter = None if wanted.any_pictures else wanted.painter
    generator = open_guide(painter, device).generator if painter is not None else None
    real: RealPictures | None = None
    if wanted.data is not None:
        told = _stage(report, "Looking through the pictures")
        real = pictures_of_folder(wanted.data, drawing.side, wanted.count, told, cancel)
    elif wanted.squares is not None:
        real = real_squares(wanted.squares, drawing.side, wanted.count)
    elif painter is None or generator is None or painter.sha256 == drawing.info.sha256:
        missing.append(
            f"There are no real pictures to hold those of “{drawing.info.name}” against:"
            " name a folder of them with --data."
        )
    else:
        told = _stage(report, "Drawing faces to compare with")
        real = drawn_faces(generator, painter, cache, drawing.side, wanted.count, told, cancel)
    attributes = None
    if painter is not None and generator is not None and painter.id == wanted.labelled:
        attributes = _attributes(generator, cache, report, cancel)
    if real is not None and not (len(real.learned) and len(real.unlearned)):
        missing.append("Copies were not looked for: the pictures that were learned from are not at hand.")
    return GeneratorBench(
        cache, real, attributes, wanted.count, wanted.sets, missing, report, onlooker.show, cancel
    )


def _attributes(
    generator: Generator, cache: Path, report: Report, cancel: threading.Event
) -> FaceAttributes | None:
    drawings = FaceDrawings(drawings_folder(cache, generator, DRAWN_SIDE), DRAWN_SIDE)
    told = _stage(report, "Drawing labelled faces")
    faces = drawings.open(generator, range(LABELLED), told, cancel.is_set)
    return FaceAttributes(list(faces)) if len(faces) == LABELLED else None


def _stage(report: Report, what: str) -> Callable[[int, int], None]:
    return lambda done, total: report(what, done, total)
