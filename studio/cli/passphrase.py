"""The passphrase of the gallery for commands: from a file or typed, never an argument."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import typer

from studio.core.errors import UserError
from studio.engine.passphrase_file import VARIABLE, passphrase_from_file

if TYPE_CHECKING:
    from studio.app import Studio

T = TypeVar("T")


def with_passphrase(opening: Callable[[str | None], T]) -> T:
    """Do something that may need the passphrase: with that of the file, or one that is typed.

    Raises:
        UserError: there is no file, and nobody to type it; or whatever `opening` raises.
    """
    from studio.gallery.privacy.keys import LockedError

    try:
        return opening(passphrase_from_file())
    except LockedError:
        return opening(asked("Passphrase of the gallery"))


def asked(what: str, *, twice: bool = False) -> str:
    """What somebody types; it is not shown.

    Args:
        what: the question.
        twice: it has to be typed the same a second time.

    Raises:
        UserError: nobody sits at the terminal.
    """
    if not sys.stdin.isatty():
        raise UserError(
            "The passphrase of the gallery is needed, and there is nobody to type it.",
            f"Put it into a file that only you can read, and its path into {VARIABLE}.",
        )
    return str(typer.prompt(what, hide_input=True, confirmation_prompt=twice, err=True))


def open_studio() -> Studio:
    """The user's studio, as commands open it.

    Raises:
        UserError: it cannot be opened.
    """
    from studio.app import open_studio as open_with

    return with_passphrase(lambda words: open_with(passphrase=words))
