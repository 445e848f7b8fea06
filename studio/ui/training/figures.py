"""Which charts a curve makes: one for each figure, learned and held out together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from studio.training.run_folder import Column, RunCurve, speed
from studio.ui.noop import QT_TRANSLATE_NOOP

HELD_OUT = "held_out_"
LOSS = "loss"
RATE = "rate"
SPEED = "speed"
MEMORY = "memory"
SCORES = "scores"
"""Of real and of drawn pictures, which the curve tells as two figures."""
COUNTS = ("step", "images", "seconds")
DECADES = 1.3
"""Figures that span more powers of ten than this are drawn on a logarithmic scale."""

_LAST = (RATE, "gradient", SPEED, MEMORY)
_STILL = {RATE, SPEED, MEMORY}
"""Never logarithmic: their shape is known and linear."""
_FROM_NOTHING = {SPEED, MEMORY}

_WORDS = {
    LOSS: (
        QT_TRANSLATE_NOOP("TrainingFigures", "Loss"),
        QT_TRANSLATE_NOOP(
            "TrainingFigures",
            "What it gets wrong, in the recipe's own measure. It should fall, ever more slowly.",
        ),
    ),
    RATE: (
        QT_TRANSLATE_NOOP("TrainingFigures", "Learning rate"),
        QT_TRANSLATE_NOOP(
            "TrainingFigures",
            "How far one step goes. It climbs at the beginning and falls slowly towards the end.",
        ),
    ),
    SPEED: (
        QT_TRANSLATE_NOOP("TrainingFigures", "{seen} a second"),
        QT_TRANSLATE_NOOP("TrainingFigures", "How many {seen} are learned from in a second."),
    ),
    MEMORY: (
        QT_TRANSLATE_NOOP("TrainingFigures", "Memory, MB"),
        QT_TRANSLATE_NOOP(
            "TrainingFigures",
            "The most that was held at once: on the graphics card where one is used, else in the machine.",
        ),
    ),
    "gradient": (
        QT_TRANSLATE_NOOP("TrainingFigures", "Pull (norm of the gradient)"),
        QT_TRANSLATE_NOOP(
            "TrainingFigures",
            "How strongly this step's mistakes pull at the network. Bursts are normal; a climb that does"
            " not end "
            "is not.",
        ),
    ),
    SCORES: (
        QT_TRANSLATE_NOOP("TrainingFigures", "Scores of real and drawn"),
        QT_TRANSLATE_NOOP(
            "TrainingFigures",
            "How sure the discriminator is that a picture is real: above 0 it believes so. Far apart, it"
            " wins; "
            "near each other, the drawn ones deceive it.",
        ),
    ),
    "discriminator": (
        QT_TRANSLATE_NOOP("TrainingFigures", "Loss of the discriminator"),
        QT_TRANSLATE_NOOP("TrainingFigures", "How badly it tells real from drawn pictures; 1.39 is blind."),
    ),
    "generator": (
        QT_TRANSLATE_NOOP("TrainingFigures", "Loss of the generator"),
        QT_TRANSLATE_NOOP("TrainingFigures", "How rarely its pictures are taken for real ones."),
    ),
    "r1": (
        QT_TRANSLATE_NOOP("TrainingFigures", "Steepness (R1)"),
        QT_TRANSLATE_NOOP(
            "TrainingFigures", "How jumpy the discriminator is near real pictures; a penalty keeps it low."
        ),
    ),
    "augmentation": (
        QT_TRANSLATE_NOOP("TrainingFigures", "Share of changed pictures"),
        QT_TRANSLATE_NOOP(
            "TrainingFigures",
            "How many pictures are turned or tinted before they are judged, so that few are not learned"
            " by heart "
            "(adaptive augmentation).",
        ),
    ),
    "overfit": (
        QT_TRANSLATE_NOOP("TrainingFigures", "Real ones it believes"),
        QT_TRANSLATE_NOOP(
            "TrainingFigures",
            "1: the discriminator knows every real picture, perhaps by heart; 0: it cannot tell.",
        ),
    ),
    "likeness": (
        QT_TRANSLATE_NOOP("TrainingFigures", "Lack of variety"),
        QT_TRANSLATE_NOOP(
            "TrainingFigures",
            "0: drawn pictures differ from each other as much as real ones do; 1: all are one picture.",
        ),
    ),
    "psnr": (
        QT_TRANSLATE_NOOP("TrainingFigures", "Likeness (PSNR), dB"),
        QT_TRANSLATE_NOOP(
            "TrainingFigures", "How near rebuilt pictures are to their originals. Higher is nearer."
        ),
    ),
    "ssim": (
        QT_TRANSLATE_NOOP("TrainingFigures", "Likeness of structure (SSIM)"),
        QT_TRANSLATE_NOOP("TrainingFigures", "How alike edges and textures are; 1 is equal."),
    ),
    "kl": (
        QT_TRANSLATE_NOOP("TrainingFigures", "What the latent says (KL), nats"),
        QT_TRANSLATE_NOOP(
            "TrainingFigures", "How much a latent tells of its picture. Near 0 it tells nothing."
        ),
    ),
    "error": (
        QT_TRANSLATE_NOOP("TrainingFigures", "Error of rebuilding"),
        QT_TRANSLATE_NOOP("TrainingFigures", "How far the pixels that come back are from the original."),
    ),
    "pyramid": (
        QT_TRANSLATE_NOOP("TrainingFigures", "Difference, coarse and fine"),
        QT_TRANSLATE_NOOP("TrainingFigures", "How far pictures lie apart, over several sizes."),
    ),
    "perceptual": (
        QT_TRANSLATE_NOOP("TrainingFigures", "Difference to the eye"),
        QT_TRANSLATE_NOOP("TrainingFigures", "How different pictures look to a network trained to see."),
    ),
    "sketch": (
        QT_TRANSLATE_NOOP("TrainingFigures", "Error of the first sketch"),
        QT_TRANSLATE_NOOP("TrainingFigures", "How far the sketch made from words alone is from the picture."),
    ),
    "bits": (
        QT_TRANSLATE_NOOP("TrainingFigures", "Bits a letter"),
        QT_TRANSLATE_NOOP(
            "TrainingFigures", "How surprised it is by each letter of texts it never saw. Lower is better."
        ),
    ),
    "picture": (
        QT_TRANSLATE_NOOP("TrainingFigures", "Difference to the known picture"),
        QT_TRANSLATE_NOOP("TrainingFigures", "Of drawn pictures whose original is known."),
    ),
    "feature": (
        QT_TRANSLATE_NOOP("TrainingFigures", "Difference in features"),
        QT_TRANSLATE_NOOP("TrainingFigures", "The same, as the discriminator sees them."),
    ),
}


@dataclass(frozen=True, slots=True, eq=False)
class Figure:
    """What one chart shows, float64 (rows,) each; NaN where a row says nothing.

    Attributes:
        name: short and stable.
        learned: on what is learned from; all NaN when only held-out pictures were judged.
        held_out: on what is never learned from.
        called: the words for both, where both are shown.
        seen: what the run counts: pictures, or tokens.
    """

    name: str
    learned: Column
    held_out: Column
    called: tuple[str, str] = (
        QT_TRANSLATE_NOOP("TrainingFigures", "learned"),
        QT_TRANSLATE_NOOP("TrainingFigures", "held out"),
    )
    seen: str = "pictures"

    @property
    def title(self) -> str:
        """As people call it."""
        words = _WORDS.get(self.name, (self.name.replace("_", " "), ""))[0]
        words = _tr(words).replace("{seen}", seen_words(self.seen))
        return words[:1].upper() + words[1:]

    @property
    def help(self) -> str:
        """What it means; empty where nothing is known of it."""
        words = _WORDS.get(self.name, ("", ""))[1]
        return _tr(words).replace("{seen}", seen_words(self.seen)) if words else ""

    @property
    def from_nothing(self) -> bool:
        """Whether its scale begins at 0."""
        return self.name in _FROM_NOTHING

    @property
    def logarithmic(self) -> bool:
        """Whether it is positive and spans decades."""
        return self.name not in _STILL and spans_decades(np.concatenate((self.learned, self.held_out)))


def seen_words(seen: str) -> str:
    """What a run counts: “pictures”, “tokens”."""
    return _tr(_SEEN[seen])


_REAL_AND_DRAWN = (
    QT_TRANSLATE_NOOP("TrainingFigures", "real"),
    QT_TRANSLATE_NOOP("TrainingFigures", "drawn"),
)
_SEEN = {"pictures": "pictures", "tokens": "tokens"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrainingFigures", text)


def spans_decades(values: Column) -> bool:
    """Whether all are positive and the largest is many times the smallest."""
    values = values[np.isfinite(values)]
    if len(values) < 2 or values.min() <= 0:
        return False
    return float(np.log10(values.max() / values.min())) > DECADES


def figures_of(curve: RunCurve, seen: str = "pictures") -> tuple[Figure, ...]:
    """All charts: the loss, what is judged on held-out pictures, the rest, then rate, speed and memory."""
    names = dict.fromkeys(name.removeprefix(HELD_OUT) for name in curve.columns if name not in COUNTS)
    found = [Figure(name, curve.column(name), curve.column(HELD_OUT + name), seen=seen) for name in names]
    found = [one for one in _with_scores(found, curve) if np.isfinite((one.learned, one.held_out)).any()]
    pace = speed(curve)
    if np.isfinite(pace).any():
        found.append(Figure(SPEED, pace, np.full(curve.rows, np.nan), seen=seen))
    found.sort(key=lambda one: (*place_of(one.name), not np.isfinite(one.held_out).any()))
    return tuple(found)


def smoothed(values: Column, span: int) -> Column:
    """The mean of the `span` values around each; fewer at the ends."""
    sums = np.concatenate(([0.0], np.cumsum(values)))
    at = np.arange(len(values))
    low = np.maximum(at - span // 2, 0)
    high = np.minimum(at + span // 2 + 1, len(values))
    return (sums[high] - sums[low]) / (high - low)


def _with_scores(figures: list[Figure], curve: RunCurve) -> list[Figure]:
    """Both scores of a discriminator in one figure."""
    pair = ("real_score", "drawn_score")
    if not all(name in curve.columns for name in pair):
        return figures
    real, drawn = (curve.column(name) for name in pair)
    scores = Figure(SCORES, real, drawn, called=_REAL_AND_DRAWN)
    return [scores, *(one for one in figures if one.name not in pair)]


def place_of(name: str) -> tuple[int, bool]:
    """The order of charts: the loss first, and last what tells of the work and not of its fruits."""
    return (_LAST.index(name) + 1 if name in _LAST else 0, name != LOSS)
