"""What `quartet evaluate` is asked to judge: an installed model, the folder of one, or a run."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.core.errors import UserError
from studio.families.diffusion.params import FAMILY as DIFFUSION
from studio.families.gan.params import FAMILY as GAN
from studio.families.transformer.params import FAMILY as TRANSFORMER
from studio.families.vae.params import FAMILY as VAE
from studio.training.evaluation.judgement import Judgement
from studio.training.judging_subject import JudgingSubject, subject_of_model
from studio.training.runs import FIGURES, SPEC, Run, open_run, write_json_text

if TYPE_CHECKING:
    from studio.core.family import ModelInfo
    from studio.engine.models import ModelLibrary
    from studio.engine.places import Places

FAMILIES = (GAN, VAE, DIFFUSION, TRANSFORMER)


@dataclass(frozen=True)
class Subject:
    """A model, and the run that it came of where that is judged."""

    info: ModelInfo
    run: Run | None = None

    def judged(self, places: Places, against: Subject | None = None) -> Judgement:
        """Where its judgement lies, or will: alone or beside another one."""
        other = None if against is None else JudgingSubject(against.info, against.run)
        return JudgingSubject(self.info, self.run).judgement(places, other)

    def keep(self, told: Mapping[str, Any]) -> None:
        """Put the report into the folder of the run, if it is one.

        Raises:
            UserError: the folder cannot be written to.
        """
        if self.run is None:
            return
        try:
            write_json_text(self.run.folder / FIGURES, json.dumps(told, ensure_ascii=False, indent=1))
        except OSError as error:
            raise UserError(
                f"The figures cannot be kept in “{self.run.folder}”: {error.strerror or error}."
            ) from error


def find(library: ModelLibrary, model: str, places: Places) -> Subject:
    """An installed model by its id (with the run that made it, if that is kept), else what lies in a folder.

    Raises:
        UserError: there is none, the run has made none yet, or it is of another family.
    """
    known = {info.id for info in library.all()}
    if model not in known and (Path(model) / SPEC).is_file():
        run = open_run(Path(model).absolute())
        if run.model_folder is None:
            raise UserError(f"“{run.spec.name}” has made no model yet.", "Train it to its end, or pause it.")
        return Subject(_able(library, _in_folder(run.model_folder)), run)
    is_folder = model not in known and (Path(model) / "manifest.toml").is_file()
    if is_folder:
        return Subject(_able(library, _in_folder(Path(model))))
    made = subject_of_model(library.get(model), places)
    return Subject(_able(library, made.info), made.run)


def _in_folder(folder: Path) -> ModelInfo:
    from studio.engine.manifest import read_manifest

    return read_manifest(folder).info(folder, bundled=False)


def _able(library: ModelLibrary, info: ModelInfo) -> ModelInfo:
    if info.family in FAMILIES:
        return info
    able = [one.id for family in FAMILIES for one in library.of_family(family)]
    raise UserError(
        f"“{info.id}” draws no faces, is no autoencoder, paints no stickers and does not write, and only such"
        " can be evaluated so far.",
        f"Choose one of {', '.join(able) or 'them'}.",
    )
