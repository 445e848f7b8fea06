"""Errors that say whose fault it is and what to do.

A `UserError` is somebody's file, disk or network: its text is shown as it is, in the window and on the
command line. Every other exception is ours: it is shown once, with a report to copy.
"""

from __future__ import annotations


class UserError(Exception):
    """Something the person at the screen can understand and change.

    Args:
        what: one sentence: what happened and what it means, without a name of a class or a function.
        remedy: one sentence: what to do now.
    """

    def __init__(self, what: str, remedy: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.what} {self.remedy}".strip()


class UnknownModelError(UserError):
    """A request names a model that is not installed (any more)."""

    def __init__(self, model_id: str) -> None:
        super().__init__(
            f"The model “{model_id}” is not installed.",
            "Choose another model, or fetch it with “quartet models get”.",
        )
        self.model_id = model_id


class InvalidParameterError(UserError):
    """A parameter is missing, of the wrong type or outside its range."""


class OutOfMemoryError(UserError):
    """The device ran out of memory, also after the cache was freed and the job tried once more."""


class CancelledError(Exception):
    """Raised inside a running job when it has been told to stop; never shown to anybody."""
