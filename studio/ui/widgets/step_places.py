"""Where the steps of a run lie on a strip: sums only."""

from __future__ import annotations

from dataclasses import dataclass

GAP = 2
MARGIN = 8
LARGEST = 96
"""Edge of a thumbnail in logical pixels."""
SMALLEST = 36
BARS = 26
"""Height of the bars under the thumbnails."""
NUMBERS = 18
"""Height of the line of numbers under the bars."""
RIM = 3
"""Above the thumbnails, for the frame around the chosen one."""


@dataclass(frozen=True, slots=True)
class StepPlaces:
    """`total` steps on a strip of so many logical pixels.

    Where a step has less room than `SMALLEST`, neighbours share a thumbnail.
    """

    total: int
    width: float
    height: float

    @property
    def edge(self) -> float:
        """Of a thumbnail."""
        high = max(SMALLEST, min(LARGEST, self.height - BARS - NUMBERS - RIM))
        return min(high, max(SMALLEST, self.room / max(1, self.total) - GAP))

    @property
    def room(self) -> float:
        """What there is between the margins."""
        return max(1.0, self.width - 2 * MARGIN)

    @property
    def pitch(self) -> float:
        """From one step to the next."""
        return min(self.room / max(1, self.total), self.edge + GAP)

    @property
    def left(self) -> float:
        """Where the first step begins; few steps stand in the middle."""
        return MARGIN + (self.room - self.pitch * self.total) / 2

    @property
    def frames(self) -> int:
        """How many thumbnails there are."""
        return min(self.total, max(1, int((self.room + GAP) // (self.edge + GAP))))

    @property
    def top(self) -> float:
        """Where thumbnails begin: all stands in the middle of a high strip."""
        return max(float(RIM), (self.height - self.edge - BARS - NUMBERS) // 2)

    @property
    def base(self) -> float:
        """Where bars stand on."""
        return self.top + self.edge + BARS - 2

    def x_of(self, step: int) -> float:
        """The middle of a step."""
        return self.left + (step + 0.5) * self.pitch

    def step_at(self, x: float) -> int:
        """The step nearest to a place, in [0, total)."""
        return min(self.total - 1, max(0, int((x - self.left) // self.pitch)))

    def steps_of(self, frame: int) -> range:
        """The steps that share a thumbnail."""
        return range(frame * self.total // self.frames, (frame + 1) * self.total // self.frames)

    def frame_of(self, step: int) -> int:
        """The thumbnail a step has a part in."""
        return ((step + 1) * self.frames - 1) // self.total

    def x_of_frame(self, frame: int) -> float:
        """Where a thumbnail begins: above its step, or, when they are shared, evenly margin to margin."""
        if self.frames == self.total or self.frames < 2:
            middle = (self.x_of(self.steps_of(frame)[0]) + self.x_of(self.steps_of(frame)[-1])) / 2
            return middle - self.edge / 2
        return MARGIN + frame * (self.room - self.edge) / (self.frames - 1)

    def numbered(self) -> list[int]:
        """The steps whose number is written: the first, the last, and round ones between with room."""
        if self.total < 2:
            return list(range(self.total))
        apart = next((n for n in (1, 2, 5, 10, 20, 25, 50) if n * self.pitch >= 30), 50)
        round_ones = [step for step in range(apart - 1, self.total, apart) if step]
        between = [step for step in round_ones if (self.total - 1 - step) * self.pitch >= 26]
        return [0, *(step for step in between if step * self.pitch >= 22), self.total - 1]
