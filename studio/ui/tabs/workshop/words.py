"""How the Workshop says what a run is and how it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication

from studio.training.recipe_list import RECIPES
from studio.training.run_progress import Doing, RunLook
from studio.training.runs import Learns, Run, RunSpec, RunState
from studio.ui.error_words import said_again
from studio.ui.noop import QT_TRANSLATE_NOOP
from studio.ui.numbers import grouped
from studio.ui.theme import Colours
from studio.ui.wording import duration_text


@dataclass(frozen=True)
class FamilyWords:
    """A family for people: in a word, plainly, and the tab that its models are used in."""

    word: str
    plain: str
    tab: str


FAMILIES: Final[Mapping[Learns, FamilyWords]] = MappingProxyType(
    {
        Learns.VAE: FamilyWords(
            QT_TRANSLATE_NOOP("WorkshopWords", "Autoencoder"),
            QT_TRANSLATE_NOOP("WorkshopWords", "squeezes pictures into few numbers and rebuilds them"),
            QT_TRANSLATE_NOOP("WorkshopWords", "Pictures"),
        ),
        Learns.GAN: FamilyWords(
            QT_TRANSLATE_NOOP("WorkshopWords", "GAN"),
            QT_TRANSLATE_NOOP("WorkshopWords", "draws new pictures of one kind out of chance"),
            QT_TRANSLATE_NOOP("WorkshopWords", "Faces"),
        ),
        Learns.DIFFUSION: FamilyWords(
            QT_TRANSLATE_NOOP("WorkshopWords", "Diffusion"),
            QT_TRANSLATE_NOOP("WorkshopWords", "paints out of noise, step by step"),
            QT_TRANSLATE_NOOP("WorkshopWords", "Diffusion"),
        ),
        Learns.TRANSFORMER: FamilyWords(
            QT_TRANSLATE_NOOP("WorkshopWords", "Transformer"),
            QT_TRANSLATE_NOOP("WorkshopWords", "writes on, word by word"),
            QT_TRANSLATE_NOOP("WorkshopWords", "Text"),
        ),
    }
)

STATE_ICONS: Final[Mapping[RunState, tuple[str, Callable[[Colours], str]]]] = MappingProxyType(
    {
        RunState.NEW: ("circle-dashed", lambda colours: colours.muted),
        RunState.RUNNING: ("loader-circle", lambda colours: colours.accent),
        RunState.PAUSED: ("circle-pause", lambda colours: colours.muted),
        RunState.FINISHED: ("circle-check", lambda colours: colours.good),
        RunState.FAILED: ("circle-alert", lambda colours: colours.error),
    }
)


def recipe_title(spec: RunSpec) -> str:
    """What a run follows: “Your pictures, rebuilt”; a recipe of another version by its bare name."""
    return next(
        (recipe_words(entry.title) for entry in RECIPES if entry.id == spec.recipe),
        spec.recipe,
    )


def data_text(run: Run) -> str:
    """What a run learns from, in a few words."""
    data = run.spec.data
    if data.folder is not None:
        return data.folder
    return (
        _tr("A collection of the gallery")
        if data.collection is not None
        else _tr("What the recipe brings along")
    )


def short_state(look: RunLook) -> str:
    """For a line of the list: “12 min left”, “paused”."""
    if look.state is RunState.RUNNING:
        if look.doing is Doing.STOPPING:
            return _tr("stopping")
        if look.doing is not Doing.LEARNING:
            return _tr("getting ready")
        if look.seconds_left is None:
            return _tr("learning")
        return _tr("{time} left").format(time=left_text(look.seconds_left))
    return _tr(_STATES[look.state])


_STATES = {
    RunState.NEW: QT_TRANSLATE_NOOP("WorkshopWords", "not begun"),
    RunState.RUNNING: "learning",
    RunState.PAUSED: "paused",
    RunState.FINISHED: "done",
    RunState.FAILED: "failed",
}


def state_word(state: RunState) -> str:
    """“paused”, “done”."""
    return _tr(_STATES[state])


def state_sentence(look: RunLook) -> str:
    """For the head of a run."""
    trained = duration_text(look.seconds)
    match look.state:
        case RunState.NEW:
            return _tr("It has not begun.")
        case RunState.RUNNING:
            return _work_sentence(look, trained)
        case RunState.PAUSED:
            words = _tr("Paused at {steps} after {trained}." if look.seconds else "Paused before it began.")
            return words.format(steps=_steps(look), trained=trained)
        case RunState.FINISHED:
            words = _tr("Done: {steps} steps in {trained}." if look.seconds else "Done.")
            return words.format(steps=grouped(look.step), trained=trained)
        case RunState.FAILED:
            return said_again(look.failure) if look.failure else _tr("It failed; the log says more.")


def left_text(seconds: float) -> str:
    """A duration that need not be exact: “40 s”, “12 min”."""
    return duration_text(seconds if seconds >= 60 else max(5, 5 * round(seconds / 5)))


def _work_sentence(look: RunLook, trained: str) -> str:
    match look.doing:
        case Doing.STARTING:
            return _tr("Getting ready: its program starts.")
        case Doing.PREPARING:
            words = (
                _tr("Getting ready: {done} of {total} files are looked through.")
                if look.total_steps
                else _tr("Getting ready: {done} files are looked through.")
            )
            return words.format(done=grouped(look.step), total=grouped(look.total_steps or 0))
        case Doing.STOPPING:
            return _tr("Stopping after {steps}: what it learned is kept.").format(steps=_steps(look))
        case Doing.LEARNING if look.seconds_left is None:
            return _tr("Learning: {steps}, {trained} so far.").format(steps=_steps(look), trained=trained)
        case Doing.LEARNING:
            return _tr("Learning: {steps}, {trained} so far, at most {left} left.").format(
                steps=_steps(look), trained=trained, left=left_text(look.seconds_left or 0)
            )


def _steps(look: RunLook) -> str:
    words = _tr("step {step} of {total}") if look.total_steps else _tr("step {step}")
    return words.format(step=grouped(look.step), total=grouped(look.total_steps or 0))


def recipe_words(text: str) -> str:
    """What a recipe is called or does, in the language of the window."""
    return QCoreApplication.translate("Recipes", text)


def family_words(text: str) -> str:
    """What a family is called or does, in the language of the window."""
    return QCoreApplication.translate("WorkshopWords", text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("WorkshopWords", text)
