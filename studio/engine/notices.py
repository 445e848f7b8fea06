"""What the engine tells whoever listens: window, command line, notebook, tests."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from studio.core.device import Device
from studio.core.events import (
    Curve,
    Denoised,
    Insight,
    Measured,
    Output,
    Preview,
    Progress,
    Remark,
    Token,
)
from studio.core.item import Item
from studio.core.job import Job

Step: TypeAlias = Progress | Preview | Curve | Measured | Denoised | Token | Remark | Insight | Output


@dataclass(frozen=True, slots=True)
class JobChanged:
    """A job was queued, moved, started or finished; `job.state` says which."""

    job: Job


@dataclass(frozen=True, slots=True)
class JobRemoved:
    """A job left the list for good."""

    job_id: int


@dataclass(frozen=True, slots=True)
class JobStep:
    """A running job told something. An `Output` comes here first, and as `ItemSaved` once it is kept."""

    job_id: int
    event: Step


@dataclass(frozen=True, slots=True)
class ItemSaved:
    """Output `index` of a job is in the gallery."""

    job_id: int
    index: int
    item: Item


@dataclass(frozen=True, slots=True)
class LiveStep:
    """An event of the newest live request of a slot. Results of older stamps are never told."""

    slot: str
    stamp: int
    event: Step


@dataclass(frozen=True, slots=True)
class LiveEnded:
    """The live request `stamp` is over; `message` is empty when all went well."""

    slot: str
    stamp: int
    message: str = ""


class ModelPhase(StrEnum):
    """Where a model stands."""

    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"
    RELEASED = "released"


@dataclass(frozen=True, slots=True)
class ModelChanged:
    """A model is being loaded, is ready on a device, could not be loaded, or was let go of."""

    model_id: str
    phase: ModelPhase
    device: Device | None = None
    seconds: float = 0.0
    message: str = ""


@dataclass(frozen=True, slots=True)
class QueuePaused:
    """The queue was paused or goes on."""

    paused: bool


@dataclass(frozen=True, slots=True)
class Warned:
    """Something the user should know that stopped nothing (“done on the CPU: the GPU's memory is full”)."""

    message: str


@dataclass(frozen=True, slots=True)
class Crashed:
    """A bug of ours. `report` is the text to copy; it names no file of the user's but in the traceback."""

    summary: str
    report: str


Notice: TypeAlias = (
    JobChanged
    | JobRemoved
    | JobStep
    | ItemSaved
    | LiveStep
    | LiveEnded
    | ModelChanged
    | QueuePaused
    | Warned
    | Crashed
)
