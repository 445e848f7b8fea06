"""How commands fail: a sentence, and an exit code that says whose turn it is; never with a stack trace."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable
from typing import ParamSpec, TypeVar

import typer

from studio.core.errors import CancelledError, UserError

BUG = 1
USER = 2
CANCELLED = 130

P = ParamSpec("P")
T = TypeVar("T")

_OURS_TO_PASS = (typer.Exit, typer.Abort, typer.BadParameter)


def guarded(command: Callable[P, T]) -> Callable[P, T]:
    """Turn what a command raises into a sentence and an exit code.

    A `UserError` is said on stderr and exits with 2; when the command was asked for `--json`, stdout gets
    `{"error": {"what": ..., "remedy": ...}}` besides. Ctrl+C exits with 130. Anything else is a bug: a report
    is written, its place said, exit 1.
    """

    @functools.wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return command(*args, **kwargs)
        except _OURS_TO_PASS:
            raise
        except UserError as error:
            _tell_user(error, bool(kwargs.get("as_json")))
            raise typer.Exit(USER) from None
        except (CancelledError, KeyboardInterrupt):
            typer.echo("Cancelled.", err=True)
            raise typer.Exit(CANCELLED) from None
        except BrokenPipeError:
            # Whoever read us has gone (`| head`): nothing to say, and nobody to say it to.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(BUG) from None
        except Exception as error:  # noqa: BLE001  the outermost door: it becomes a report
            _tell_bug(error)
            raise typer.Exit(BUG) from None

    return run


def _tell_user(error: UserError, as_json: bool) -> None:
    typer.echo(str(error), err=True)
    if as_json:
        import json

        typer.echo(json.dumps({"error": {"what": error.what, "remedy": error.remedy}}, ensure_ascii=False))


def _tell_bug(error: Exception) -> None:
    from studio.engine.crash_report import write_report
    from studio.engine.places import Places
    from studio.gallery.privacy.keys import has_key

    places = Places.default()
    try:
        path = write_report(places.state, error, secret=has_key(places.gallery))
    except OSError:
        typer.echo(f"Something went wrong inside Quartet ({type(error).__name__}).", err=True)
        return
    typer.echo(f"Something went wrong inside Quartet. A report that you can send us is in {path}", err=True)
