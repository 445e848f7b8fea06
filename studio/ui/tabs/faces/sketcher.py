"""Draws what is looked at, the most urgent first, through one live slot of the engine. No Qt here.

The engine keeps the newest request of a slot and drops results of older ones. During a drag every result
would be older than the handle, and nothing would ever be seen; so a request under way is waited for, unless
something more urgent comes up (a face that is being dragged goes before a sheet being filled).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from studio.core.events import Output, Picture, Preview
from studio.core.request import Request
from studio.engine.notices import LiveEnded, LiveStep
from studio.families.gan.params import Face, FacesParams
from studio.ui.tabs.faces.document import Between
from studio.ui.tabs.faces.requests import (
    Wanted,
    faces_request,
    is_plain,
    morph_request,
    portrait_request,
    run_length,
    strip_positions,
)

Live = Callable[[str, Request], int]
Deliver = Callable[[Wanted, Picture], None]

SLOT = "faces"


@dataclass(frozen=True, slots=True)
class _Flight:
    stamp: int
    batch: tuple[Wanted, ...]
    missing: frozenset[Wanted]
    urgent: bool


class Sketcher:
    """Asks for pictures one request at a time and hands them over as they come.

    Args:
        live: `Engine.live`.
        deliver: gets every picture that came, with what it shows.
        failed: gets the sentence when a picture cannot be drawn.
    """

    def __init__(self, live: Live, deliver: Deliver, failed: Callable[[str], None], slot: str = SLOT) -> None:
        self._live = live
        self._deliver = deliver
        self._failed = failed
        self._slot = slot
        self._wanted: tuple[Wanted, ...] = ()
        self._urgent = False
        self._flight: _Flight | None = None
        self._hopeless: set[Wanted] = set()

    @property
    def busy(self) -> bool:
        """Whether pictures are on their way."""
        return self._flight is not None

    @property
    def awaited(self) -> frozenset[Wanted]:
        """What is wanted and not there yet."""
        return frozenset(self._wanted)

    def want(self, wanted: Sequence[Wanted], urgent: bool = False) -> None:
        """Replace the wish list: missing pictures only, the most urgent first.

        Args:
            wanted: what to draw.
            urgent: whether the first goes before a sheet under way (something is being dragged).
        """
        self._wanted = tuple(one for one in dict.fromkeys(wanted) if one not in self._hopeless)
        self._urgent = urgent
        if self._wanted and not self._worth_waiting(urgent):
            self._next()

    def _worth_waiting(self, urgent: bool) -> bool:
        flight = self._flight
        if flight is None:
            return False
        if self._wanted[0] in flight.missing:
            return True
        if urgent:
            # a drag waits for its own last request, and pushes everything else aside
            return flight.urgent
        return not flight.missing.isdisjoint(self._wanted)

    def forgive(self) -> None:
        """Try again what could not be drawn (the model was changed, memory was freed)."""
        self._hopeless.clear()

    def forget(self) -> None:
        """Wait for nothing any more (the model is gone)."""
        self._wanted, self._flight = (), None

    def on_step(self, notice: LiveStep) -> None:
        """A picture of the request under way."""
        flight = self._flight
        if notice.slot != self._slot or flight is None or notice.stamp != flight.stamp:
            return
        event = notice.event
        if not isinstance(event, Output | Preview) or not 0 <= event.index < len(flight.batch):
            return
        done = flight.batch[event.index]
        if isinstance(event, Output):
            self._flight = replace(flight, missing=flight.missing - {done})
            self._wanted = tuple(one for one in self._wanted if one != done)
            self._deliver(done, event.picture)
        else:
            self._deliver(Wanted(done.subject, event.picture.shape[0]), event.picture)

    def on_ended(self, notice: LiveEnded) -> None:
        """The request under way is over; the next one goes out."""
        flight = self._flight
        if notice.slot != self._slot or flight is None or notice.stamp != flight.stamp:
            return
        self._flight = None
        if flight.missing:
            # what ended without its picture would be asked for again for ever
            self._hopeless |= flight.missing
            self._wanted = tuple(one for one in self._wanted if one not in flight.missing)
        if notice.message:
            self._failed(notice.message)
        self._next()

    def _next(self) -> None:
        if not self._wanted:
            return
        request, batch = batched(self._wanted)
        urgent = self._urgent
        stamp = self._live(self._slot, request)
        self._flight = _Flight(stamp, batch, frozenset(batch), urgent)


def batched(wanted: Sequence[Wanted]) -> tuple[Request, tuple[Wanted, ...]]:
    """One request for as many of the first wanted pictures as one can draw, and what its outputs show."""
    first = wanted[0]
    subject = first.subject
    if isinstance(subject, Between):
        return _strip(first, subject, wanted)
    if not is_plain(subject.face):
        return portrait_request(subject, first.size), (first,)
    run = run_length([one.subject for one in wanted if one.size == first.size])
    sheet = FacesParams(count=run, truncation=subject.truncation, size=first.size)
    seed = subject.face.seed
    batch = tuple(Wanted(replace(subject, face=Face(seed=seed + i)), first.size) for i in range(run))
    return faces_request(subject.model, seed, sheet), batch


def _strip(first: Wanted, subject: Between, wanted: Sequence[Wanted]) -> tuple[Request, tuple[Wanted, ...]]:
    """The whole strip when all of it is missing, else the one picture."""
    positions = {
        one.subject.position
        for one in wanted
        if isinstance(one.subject, Between)
        and one.size == first.size
        and replace(one.subject, position=subject.position) == subject
    }
    for steps in range(len(positions), 1, -1):
        strip = strip_positions(steps)
        if subject.position in strip and positions.issuperset(strip):
            batch = tuple(Wanted(replace(subject, position=position), first.size) for position in strip)
            return morph_request(subject, first.size, steps), batch
    return morph_request(subject, first.size), (first,)
