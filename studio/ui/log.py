"""What the program writes down for whoever looks for a fault: one file of bounded size."""

from __future__ import annotations

import logging
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from studio.engine.crash_report import discreet

MAX_BYTES = 1 << 20
KEPT = 3
NAME = "quartet.log"

_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_GAP = re.compile(r"%[-\d.]*[sdr]")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def start_log(folder: Path, *, secret: bool = False) -> Path:
    """Write the log, and what Qt has to say, into `folder`; returns the file.

    A folder that cannot be written to costs the log, not the start.

    Args:
        folder: where it lies.
        secret: the gallery has a passphrase: neither words nor names of it are written.
    """
    file = folder / NAME
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            file, maxBytes=MAX_BYTES, backupCount=KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter((DiscreetFormatter if secret else logging.Formatter)(_FORM))
    root.addHandler(handler)
    qInstallMessageHandler(_from_qt)
    return file


class DiscreetFormatter(logging.Formatter):
    """Writes what the program says, without the words and names that it says it of."""

    def format(self, record: logging.LogRecord) -> str:
        """The sentence with “…” in its gaps; of tracebacks the places."""
        bare = logging.makeLogRecord(record.__dict__)
        traces = [discreet(text) for text in _texts(record.args) if "Traceback" in text]
        bare.msg, bare.args = "\n".join([_GAP.sub("…", str(record.msg)), *traces]), ()
        bare.exc_text = None
        return super().format(bare)

    def formatException(self, ei: Any) -> str:
        """The places alone."""
        return discreet(super().formatException(ei))


def keep_secret() -> None:
    """From now on neither words nor names are written: the gallery has got a passphrase."""
    for handler in logging.getLogger().handlers:
        if isinstance(handler, RotatingFileHandler) and Path(handler.baseFilename).name == NAME:
            handler.setFormatter(DiscreetFormatter(_FORM))


def _texts(args: object) -> tuple[str, ...]:
    return tuple(arg for arg in args if isinstance(arg, str)) if isinstance(args, tuple) else ()


def _from_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s", text)
