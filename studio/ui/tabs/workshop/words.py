"""How the Workshop says what a run is and how it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from studio.training.recipe_list import RECIPES
from studio.training.run_progress import Doing, RunLook
from studio.training.runs import Learns, Run, RunSpec, RunState
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
            "Autoencoder", "squeezes pictures into few numbers and rebuilds them", "Pictures"
        ),
        Learns.GAN: FamilyWords("GAN", "draws new pictures of one kind out of chance", "Faces"),
        Learns.DIFFUSION: FamilyWords("Diffusion", "paints out of noise, step by step", "Diffusion"),
        Learns.TRANSFORMER: FamilyWords("Transformer", "writes on, word by word", "Text"),
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
    return next((entry.title for entry in RECIPES if entry.id == spec.recipe), spec.recipe)


def data_text(run: Run) -> str:
    """What a run learns from, in a few words."""
    data = run.spec.data
    if data.folder is not None:
        return data.folder
    return "A collection of the gallery" if data.collection is not None else "What the recipe brings along"


def short_state(look: RunLook) -> str:
    """For a line of the list: “12 min left”, “paused”."""
    if look.state is RunState.RUNNING:
        if look.doing is Doing.STOPPING:
            return "stopping"
        if look.doing is not Doing.LEARNING:
            return "getting ready"
        return f"{left_text(look.seconds_left)} left" if look.seconds_left is not None else "learning"
    return {
        RunState.NEW: "not begun",
        RunState.PAUSED: "paused",
        RunState.FINISHED: "done",
        RunState.FAILED: "failed",
    }[look.state]


def state_sentence(look: RunLook) -> str:
    """For the head of a run."""
    trained = duration_text(look.seconds)
    match look.state:
        case RunState.NEW:
            return "It has not begun."
        case RunState.RUNNING:
            return _work_sentence(look, trained)
        case RunState.PAUSED:
            return f"Paused at {_steps(look)} after {trained}." if look.seconds else "Paused before it began."
        case RunState.FINISHED:
            return f"Done: {look.step:,} steps in {trained}." if look.seconds else "Done."
        case RunState.FAILED:
            return look.failure or "It failed; the log says more."


def left_text(seconds: float) -> str:
    """A duration that need not be exact: “40 s”, “12 min”."""
    return duration_text(seconds if seconds >= 60 else max(5, 5 * round(seconds / 5)))


def _work_sentence(look: RunLook, trained: str) -> str:
    match look.doing:
        case Doing.STARTING:
            return "Getting ready: its program starts."
        case Doing.PREPARING:
            of = f" of {look.total_steps:,}" if look.total_steps else ""
            return f"Getting ready: {look.step:,}{of} files are looked through."
        case Doing.STOPPING:
            return f"Stopping after {_steps(look)}: what it learned is kept."
        case Doing.LEARNING:
            left = f", at most {left_text(look.seconds_left)} left" if look.seconds_left is not None else ""
            return f"Learning: {_steps(look)}, {trained} so far{left}."


def _steps(look: RunLook) -> str:
    return f"step {look.step:,} of {look.total_steps:,}" if look.total_steps else f"step {look.step:,}"
