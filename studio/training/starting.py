"""One run, from what was asked for to a model: called by the program that trains."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from filelock import FileLock, Timeout

from studio.core.device import Device, DeviceKind
from studio.core.errors import CancelledError, UserError
from studio.core.family import ModelInfo
from studio.engine.models import ModelLibrary
from studio.engine.sniffing import read_safetensors_header
from studio.families.gan.generator import Generator
from studio.training.guide import open_guide
from studio.training.loop import Helped, TrainingProgress
from studio.training.lora_files import call_lora
from studio.training.making_way import make_way
from studio.training.naming import call_model
from studio.training.own.collection import laid_out_collection
from studio.training.own.tasks import diffusion as own_diffusion
from studio.training.own.tasks import faces as own_faces
from studio.training.own.tasks import gan as own_gan
from studio.training.own.tasks import lora as own_lora
from studio.training.own.tasks import stickers as own_stickers
from studio.training.own.tasks import text as own_text
from studio.training.own.tasks import textbook as own_textbook
from studio.training.own.tasks import vae as own_vae
from studio.training.own.tasks.order import Order
from studio.training.recipe_list import AUTOENCODER, TEACHER, RecipeEntry, recipe
from studio.training.recipes import faces_gan, faces_vae, pictures_vae, prose, stickers
from studio.training.run_progress import ProgressFile
from studio.training.runs import (
    CHECKPOINT,
    END,
    LOCK,
    MODEL,
    STOP,
    UNADOPTED,
    Learns,
    Run,
    RunEnd,
    RunState,
    open_run,
    shall_finish,
    write_end,
)
from studio.training.team import Team

LOCK_SECONDS = 1.0
"""Whoever looks whether a run is being trained holds its lock for a moment: that is no training."""


@dataclass(frozen=True)
class Hooks:
    """What a run calls.

    Attributes:
        report: how training fares.
        prepare: how much of how much is there, before it begins.
        should_stop: whether somebody wants it to stop after this step.
    """

    report: Callable[[TrainingProgress], None] = lambda progress: None
    prepare: Callable[[int, int], None] = lambda done, total: None
    should_stop: Callable[[], bool] = lambda: False


@dataclass(frozen=True)
class Workplace:
    """Where it learns.

    Attributes:
        library: the installed models: teachers, autoencoders, and those that are trained further.
        device: what computes.
        cache: where fetched and prepared things are kept for all runs.
        gallery: the folder of the gallery whose collections can be learned from; None for none.
        team: the processes that share the work.
    """

    library: ModelLibrary
    device: Device
    cache: Path
    gallery: Path | None = None
    team: Team = field(default_factory=Team)


@dataclass(frozen=True)
class Job:
    """What a recipe is given."""

    run: Run
    workplace: Workplace
    hooks: Hooks

    @property
    def out(self) -> Path:
        """Where it writes."""
        return self.run.folder

    def given(self) -> dict[str, Any]:
        """The arguments that all bundled recipes share."""
        return {
            "minutes": self.minutes,
            "resume": (self.out / CHECKPOINT).is_file(),
            "report": self.hooks.report,
            "should_stop": self.hooks.should_stop,
            "device": self.workplace.device.torch_name,
        }

    @property
    def minutes(self) -> float | None:
        """Of those that were asked for in all, how many are left; None: no limit."""
        asked = self.run.spec.minutes
        return None if asked is None else max(0.0, asked - _seconds_trained(self.out / CHECKPOINT) / 60)

    @property
    def teacher(self) -> ModelInfo | None:
        """The face generator whose pictures the bundled recipes learn from, if it is installed."""
        faces = self.workplace.library.of_family("gan")
        return next((info for info in faces if info.architecture == TEACHER), None)


def _seconds_trained(checkpoint: Path) -> float:
    """How long the run has learned so far, by its checkpoint."""
    try:
        header = read_safetensors_header(checkpoint)
        return 0.0 if header is None else float(header.metadata["seconds"])
    except (OSError, KeyError, ValueError):
        return 0.0  # there is none yet; a damaged one is told of when it is opened


Learn: TypeAlias = Callable[[Job], tuple[TrainingProgress, Path]]
"""Trains, and gives how far it came and the folder of the model."""


def train(run: Run, workplace: Workplace, hooks: Hooks, recipes: Mapping[str, Learn] | None = None) -> RunEnd:
    """Train, or go on from the checkpoint, until the end, the time that was asked for, or a wish to stop.

    Whatever happens is written into the run's `end.json`; the model of a finished run lies in `model`.

    Args:
        recipes: what learns by each recipe; None for ours.

    Of the processes of a team the first does this, the others `help_to_train`.

    Raises:
        UserError: another program trains it now, or its recipe learns in one process only.
    """
    known = LEARNERS if recipes is None else recipes
    _check_team(run, workplace.team)
    try:
        with FileLock(run.folder / LOCK, timeout=LOCK_SECONDS, thread_local=False):
            (run.folder / END).unlink(missing_ok=True)
            end = _guarded(Job(run, workplace, _told(run, workplace.device, hooks)), known)
            if end.state is RunState.FINISHED:
                (run.folder / UNADOPTED).touch()
            write_end(run, end)
            return end
    except Timeout:
        raise UserError(f"“{run.spec.name}” is being trained already.", "Wait for it, or pause it.") from None


def help_to_train(run: Run, workplace: Workplace) -> None:
    """Compute a share of each step while the team's first process trains; writes nothing.

    Raises:
        UserError: the run's folder cannot be reached here, or its recipe learns in one process only.
        TrainingError: training diverges.
    """
    _check_team(run, workplace.team)
    if workplace.team.begin():
        with suppress(Helped):
            LEARNERS[run.spec.recipe](Job(run, workplace, Hooks()))


def _check_team(run: Run, team: Team) -> None:
    if team.size > 1 and run.spec.recipe not in SHARED:
        raise UserError(f"“{run.spec.recipe}” learns in one process only.", "Start it without a launcher.")


def _guarded(job: Job, known: Mapping[str, Learn]) -> RunEnd:
    learn = known.get(job.run.spec.recipe)
    if learn is None:
        return RunEnd(RunState.FAILED, f"This version has no recipe “{job.run.spec.recipe}”.")
    try:
        progress, model = learn(job)
    except CancelledError:
        return RunEnd(RunState.PAUSED)
    except UserError as error:
        return RunEnd(RunState.FAILED, str(error))
    finally:
        job.workplace.team.give_up()
    ProgressFile(job.run).learning(progress.step, progress.total_steps, progress.seconds, at_once=True)
    _put_model(job.run, model)
    stopped = job.hooks.should_stop() and progress.step < progress.total_steps
    return RunEnd(RunState.PAUSED if stopped and not shall_finish(job.run) else RunState.FINISHED)


def _told(run: Run, device: Device, hooks: Hooks) -> Hooks:
    """They also write how far it is, make way between steps, and stop when the file `stop` is there."""
    far = ProgressFile(run)
    far.starting()

    def report(progress: TrainingProgress) -> None:
        far.learning(progress.step, progress.total_steps, progress.seconds)
        hooks.report(progress)

    def prepare(done: int, total: int) -> None:
        far.preparing(done, total)
        hooks.prepare(done, total)

    def asked_to_stop() -> bool:
        return hooks.should_stop() or (run.folder / STOP).exists()

    def should_stop() -> bool:
        if device.kind is not DeviceKind.CPU:
            make_way(run.folder.parent, asked_to_stop)
        return asked_to_stop()

    return Hooks(report, prepare, should_stop)


def _put_model(run: Run, made: Path) -> None:
    """The model under the name of the run, in the place of an earlier one."""
    target = run.folder / MODEL
    fresh = run.folder / f".{MODEL}"
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.copytree(made, fresh)
    name_it = call_lora if recipe(run.spec.recipe).gives_lora else call_model
    name_it(fresh, open_run(run.folder))  # it may have been renamed while it learned
    before = run.folder / f".{MODEL} before"  # deleted under its own name, it would be half a model at a kill
    shutil.rmtree(before, ignore_errors=True)
    if target.exists():
        target.replace(before)
    fresh.replace(target)
    shutil.rmtree(before, ignore_errors=True)


def _faces_gan(job: Job) -> tuple[TrainingProgress, Path]:
    progress = faces_gan.train(job.out, teacher=_generator(job), **job.given())
    return progress, job.out / faces_gan.MODEL_ID


def _faces_vae(job: Job) -> tuple[TrainingProgress, Path]:
    teacher = job.teacher
    guide = open_guide(teacher, job.workplace.device) if teacher else None
    progress = faces_vae.train(job.out, guide=guide, prepare=job.hooks.prepare, **job.given())
    return progress, job.out / faces_vae.MODEL_ID


def _pictures_vae(job: Job) -> tuple[TrainingProgress, Path]:
    progress = pictures_vae.train(job.out, teacher=_generator(job), prepare=job.hooks.prepare, **job.given())
    return progress, job.out / pictures_vae.MODEL_ID


def _stickers(job: Job) -> tuple[TrainingProgress, Path]:
    autoencoder = job.workplace.library.get(AUTOENCODER).weights_path
    cache = job.workplace.cache
    progress = stickers.train(
        job.out, autoencoder=autoencoder, prepare=job.hooks.prepare, cache=cache, **job.given()
    )
    return progress, job.out / stickers.MODEL_ID


def _prose(job: Job) -> tuple[TrainingProgress, Path]:
    progress = prose.train(job.out, cache=job.workplace.cache, **job.given())
    return progress, job.out / prose.MODEL_ID


def _generator(job: Job) -> Generator | None:
    teacher = job.teacher
    return open_guide(teacher, job.workplace.device).generator if teacher else None


def _own(name: str, learn: Callable[[Order], TrainingProgress]) -> Learn:
    """A recipe that learns from one's own data; its model lies in the folder of its name."""
    return lambda job: (learn(_order(job)), job.out / name)


def _data(job: Job) -> Path:
    """The folder that is learned from; a collection of the gallery is laid out the first time."""
    run, workplace = job.run, job.workplace
    folder, number = run.data_folder, run.spec.data.collection
    if folder is None:
        raise UserError(
            f"“{run.spec.name}” has no folder to learn from.", "Name a folder of pictures or texts."
        )
    if number is not None:
        if workplace.gallery is None:
            raise UserError("There is no gallery to learn from here.", "Name a folder instead.")
        texts = run.spec.learns is Learns.TRANSFORMER
        laid_out_collection(workplace.gallery, number, texts, workplace.library.all(), folder)
    return folder


def _own_stickers(job: Job) -> tuple[TrainingProgress, Path]:
    library = job.workplace.library
    readers = own_stickers.Readers(
        library.get(AUTOENCODER),
        next((one for one in library.all() if _reads_words(one)), None),
        job.workplace.cache,
    )
    return own_stickers.train(_order(job), readers), job.out / own_stickers.NAME


def _reads_words(info: ModelInfo) -> bool:
    return info.architecture == own_stickers.READER and info.weights_path.is_file()


def _order(job: Job) -> Order:
    spec = job.run.spec
    base = job.workplace.library.get(spec.base) if spec.base else None
    _check_base(recipe(spec.recipe), base)
    return Order(
        name=spec.name,
        folder=_data(job),
        out=job.out,
        size=spec.size,
        minutes=job.minutes,
        seed=spec.seed,
        settings=spec.settings,
        base=base,
        device=job.workplace.device.torch_name,
        report=job.hooks.report,
        prepare=job.hooks.prepare,
        should_stop=job.hooks.should_stop,
        team=job.workplace.team,
    )


def _check_base(entry: RecipeEntry, base: ModelInfo | None) -> None:
    kinds = " or ".join(entry.begins_with)
    if base is None:
        if entry.needs_base:
            raise UserError(f"“{entry.title}” begins with a model.", f"Choose one of the kind {kinds}.")
    elif not entry.begins_with:
        raise UserError("This begins with no other model.", "Leave out the model to begin with.")
    elif not entry.fits(base):
        raise UserError(
            f"“{base.name}” is another kind of network ({base.architecture}).",
            f"Begin with a model of the kind {kinds}{'' if entry.needs_base else ', or with none'}.",
        )


LEARNERS: Final[Mapping[str, Learn]] = MappingProxyType(
    {
        "faces-gan": _faces_gan,
        "faces-vae": _faces_vae,
        "pictures-vae": _pictures_vae,
        "stickers": _stickers,
        "prose": _prose,
        own_vae.NAME: _own(own_vae.NAME, own_vae.train),
        own_faces.NAME: _own(own_faces.NAME, own_faces.train),
        own_gan.NAME: _own(own_gan.NAME, own_gan.train),
        own_diffusion.NAME: _own(own_diffusion.NAME, own_diffusion.train),
        own_textbook.NAME: _own(own_textbook.NAME, own_textbook.train),
        own_stickers.NAME: _own_stickers,
        own_text.NAME: _own(own_text.NAME, own_text.train),
        own_lora.NAME: _own(own_lora.NAME, own_lora.train),
    }
)
"""What learns by each recipe of `recipe_list`."""

SHARED: Final = frozenset({own_vae.NAME, own_gan.NAME, own_diffusion.NAME, own_textbook.NAME, own_text.NAME})
"""Recipes whose batches can be divided among processes."""
