"""`quartet gallery inspect`: where a file comes from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from studio.cli.failures import guarded
from studio.cli.gallery_door import open_gallery
from studio.cli.output import AsJson, counted, print_json

if TYPE_CHECKING:
    from studio.gallery.credentials import Credentials
    from studio.gallery.tracing import Trace

_STATES = {
    "ours": "signed on this computer, and not changed since",
    "sound": "not changed since it was signed; nobody here knows the signer",
    "broken": "changed after it was signed, or damaged: they cannot be relied on",
}


def register(group: typer.Typer) -> None:
    """Add the commands."""
    group.command("inspect")(inspect)


@guarded
def inspect(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A picture, film or text, from anywhere.")],
    as_json: AsJson = False,
) -> None:
    """Where a file comes from: its settings, its signed credentials, its invisible mark."""
    from studio.engine.places import Places
    from studio.gallery.tracing import trace

    with open_gallery() as gallery, counted("Looking") as report:
        found = trace(file, gallery.database, Places.default().credentials, report)
    if as_json:
        print_json(_json(found))
        return
    for name, value in _rows(found):
        typer.echo(f"{name}: {value}")


def _rows(found: Trace) -> Iterator[tuple[str, str]]:
    yield "origin", "AI-made" if found.ai_made else "says nothing of AI"
    settings = _settings(found)
    for name, value in settings.items():
        if value not in (None, "", [], {}):
            yield name, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    credentials = found.credentials
    if credentials is None:
        yield "credentials", "none"
    else:
        yield "credentials", _STATES[credentials.state.value]
        yield "signed by", credentials.signer
        yield "made from", ", ".join(credentials.ingredients) or "nothing else"
    yield "mark", "none" if found.mark is None else f"{found.mark:08x}"
    yield "items", ", ".join(str(number) for number in found.items) or "none in this gallery"


def _settings(found: Trace) -> dict[str, Any]:
    """How it was made, by us or by others."""
    told = found.told
    if told.request is not None:
        return {"tool": "Quartet", **json.loads(told.request.to_json())}
    return {} if told.told is None else json.loads(told.told.to_json())


def _json(found: Trace) -> dict[str, Any]:
    return {
        "synthetic": found.ai_made,
        "settings": _settings(found) or None,
        "credentials": None if found.credentials is None else _credentials_json(found.credentials),
        "mark": None if found.mark is None else f"{found.mark:08x}",
        "items": list(found.items),
    }


def _credentials_json(credentials: Credentials) -> dict[str, Any]:
    return {
        "state": credentials.state.value,
        "signer": credentials.signer,
        "generator": credentials.generator,
        "version": credentials.version,
        "title": credentials.title,
        "ai_made": credentials.ai_made,
        "ingredients": list(credentials.ingredients),
        "faults": list(credentials.faults),
    }
