"""The steps of paintings, as they came: bounded, and never kept on the disk."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, Signal

from studio.core.events import Denoised
from studio.ui.tabs.diffusion.document import Painted

LIMIT_BYTES = 256 * 2**20
"""Thousands of steps of small previews; the least looked at painting is forgotten first."""


class StepStore(QObject):
    """All steps of the paintings of this session."""

    came = Signal(object, int)
    """Painted, step"""

    def __init__(self, parent: QObject | None = None, limit: int = LIMIT_BYTES) -> None:
        super().__init__(parent)
        self._limit = limit
        self._held: OrderedDict[Painted, dict[int, Denoised]] = OrderedDict()
        self._bytes = 0

    def put(self, painted: Painted, step: Denoised) -> None:
        """A step came; a newer one of the same number takes the place of the older."""
        steps = self._held.setdefault(painted, {})
        old = steps.get(step.step)
        self._bytes += _nbytes(step) - (_nbytes(old) if old is not None else 0)
        steps[step.step] = step
        self._held.move_to_end(painted)
        while self._bytes > self._limit and len(self._held) > 1:
            _, gone = self._held.popitem(last=False)
            self._bytes -= sum(map(_nbytes, gone.values()))
        self.came.emit(painted, step.step)

    def of(self, painted: Painted | None) -> tuple[Denoised, ...]:
        """The steps of a painting in their order; empty when none are held."""
        if painted is None or painted not in self._held:
            return ()
        self._held.move_to_end(painted)
        steps = self._held[painted]
        return tuple(steps[number] for number in sorted(steps))

    def at(self, painted: Painted | None, step: int | None) -> Denoised | None:
        """One step of a painting; None for the newest there is."""
        if painted is None or not (steps := self._held.get(painted)):
            return None
        return steps.get(max(steps) if step is None else step)

    @property
    def paintings(self) -> tuple[Painted, ...]:
        """Those that have steps here, the least looked at first."""
        return tuple(self._held)


def _nbytes(step: Denoised) -> int:
    maps = sum(one.weights.nbytes for one in step.attention)
    return step.noisy.nbytes + step.seen.nbytes + step.noise.nbytes + maps
