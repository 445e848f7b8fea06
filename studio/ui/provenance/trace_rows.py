"""What was found in a file, in rows to be read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.gallery.credentials import Credentials, State
from studio.gallery.tracing import Trace
from studio.ui.gallery.told_rows import told_rows
from studio.ui.wording import request_rows

_STATES = {
    State.OURS: "Signed on this computer, and not changed since.",
    State.SOUND: "Not changed since it was signed. The signer is not known here.",
    State.BROKEN: "Changed after it was signed, or damaged: what it says cannot be relied on.",
}


def trace_rows(found: Trace) -> list[tuple[str, str]]:
    """(name, value), what matters most first."""
    rows = [(_tr("Origin"), _tr("AI-made") if found.ai_made else _tr("It says nothing of AI."))]
    request = found.told.request
    if request is not None:
        rows += [
            (_tr("Made with"), "Quartet"),
            (_tr("Model"), request.model.id),
            (_tr("Seed"), str(request.seed)),
        ]
        rows += request_rows(request)
    elif found.told.told is not None:
        rows += told_rows(found.told.told)
    rows += _credential_rows(found.credentials)
    rows.append((_tr("Invisible mark"), _tr("None") if found.mark is None else f"{found.mark:08x}"))
    return rows


def _credential_rows(credentials: Credentials | None) -> list[tuple[str, str]]:
    if credentials is None:
        return [(_tr("Credentials"), _tr("None"))]
    rows = [
        (_tr("Credentials"), _tr(_STATES[credentials.state])),
        (_tr("Signed by"), credentials.signer),
        (_tr("Signed with"), f"{credentials.generator} {credentials.version}".strip()),
        (_tr("Title"), credentials.title),
        (_tr("Made from"), ", ".join(credentials.ingredients)),
    ]
    return [(name, value) for name, value in rows if value]


def _tr(text: str) -> str:
    return QCoreApplication.translate("TraceRows", text)
