"""Draws what is looked at, the most urgent first, through one live slot of the engine. No Qt here.

The engine keeps the newest request of a slot and drops results of older ones. During a drag every result
would be older than the handle, and nothing would ever be seen; so a request under way is waited for, unless
something more urgent comes up (a face that is being dragged goes before a sheet being filled).
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field, replace
from typing import Generic, TypeAlias, TypeVar

from studio.core.events import Measured, Output, Preview
from studio.core.request import Request
from studio.engine.notices import LiveEnded, LiveStep

S = TypeVar("S", bound=Hashable)


@dataclass(frozen=True)
class Wanted(Generic[S]):
    """A picture somebody would like to see: what it shows, and its edge (`FULL` or a preview size)."""

    subject: S
    size: int


Live: TypeAlias = Callable[[str, Request], int]
Deliver: TypeAlias = Callable[[Wanted[S], Output | Preview, tuple[Measured, ...]], None]
Batch: TypeAlias = Callable[[Sequence[Wanted[S]]], tuple[Request, tuple[Wanted[S], ...]]]


@dataclass(frozen=True)
class _Flight(Generic[S]):
    stamp: int
    batch: tuple[Wanted[S], ...]
    missing: frozenset[Wanted[S]]
    urgent: bool
    figures: list[Measured] = field(default_factory=list[Measured])


class Sketcher(Generic[S]):
    """Asks for pictures one request at a time and hands them over as they come.

    Args:
        live: `Engine.live`.
        batch: one request for as many of the first wanted pictures as it can draw, and what its outputs show.
        deliver: gets every picture that came, with what it shows and what was measured of it.
        failed: gets the sentence when a picture cannot be drawn.
        slot: the name of the live slot.
    """

    def __init__(
        self, live: Live, batch: Batch[S], deliver: Deliver[S], failed: Callable[[str], None], slot: str
    ) -> None:
        self._live = live
        self._batch = batch
        self._deliver = deliver
        self._failed = failed
        self._slot = slot
        self._wanted: tuple[Wanted[S], ...] = ()
        self._urgent = False
        self._flight: _Flight[S] | None = None
        self._hopeless: set[Wanted[S]] = set()

    @property
    def busy(self) -> bool:
        """Whether pictures are on their way."""
        return self._flight is not None

    @property
    def awaited(self) -> frozenset[Wanted[S]]:
        """What is wanted and not there yet."""
        return frozenset(self._wanted)

    def want(self, wanted: Sequence[Wanted[S]], urgent: bool = False) -> None:
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
        if isinstance(event, Measured):
            flight.figures.append(event)
        if not isinstance(event, Output | Preview) or not 0 <= event.index < len(flight.batch):
            return
        done = flight.batch[event.index]
        if isinstance(event, Output):
            self._flight = replace(flight, missing=flight.missing - {done})
            self._wanted = tuple(one for one in self._wanted if one != done)
            self._deliver(done, event, tuple(one for one in flight.figures if one.index == event.index))
        else:
            self._deliver(Wanted(done.subject, event.picture.shape[0]), event, ())

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
        request, batch = self._batch(self._wanted)
        urgent = self._urgent
        stamp = self._live(self._slot, request)
        self._flight = _Flight(stamp, batch, frozenset(batch), urgent)
