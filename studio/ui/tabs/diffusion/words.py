"""What stands under a painting, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.core.events import Denoised
from studio.families.diffusion.sticker_styles import ANY, STYLE_LABELS
from studio.ui.tabs.diffusion.document import Painted


def _tr(text: str) -> str:
    return QCoreApplication.translate("Diffusion", text)


def step_words(step: Denoised) -> str:
    """“Step 9 of 20”."""
    words = _tr("Step %1 of %2").replace("%1", str(step.step + 1))
    return words.replace("%2", str(step.total))


def level_words(step: Denoised) -> str:
    """“t 523 · 62 % noise”: the share of noise in x_t."""
    noise = round(100 * step.sigma**2)
    words = _tr("t %1 · %2 % noise").replace("%1", f"{step.timestep:.0f}")
    return words.replace("%2", str(noise))


def painting_words(painted: Painted) -> str:
    """What it was painted by: words, style, seed, branches."""
    params = painted.params
    turn = params.at(params.steps)
    words = [turn.prompt.strip() or _tr("without words")]
    if turn.style != ANY:
        words.append(STYLE_LABELS.get(turn.style, turn.style))
    words.append(_tr("seed %1").replace("%1", str(painted.seed)))
    if params.turns:
        words.append(_tr("branch at step %1").replace("%1", str(params.turns[-1].step + 1)))
    return " · ".join(words)
