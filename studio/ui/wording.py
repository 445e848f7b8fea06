"""Numbers, sizes and requests as people read them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from studio.core.family import Task
from studio.core.item import Item, ItemKind
from studio.core.json_value import JsonValue
from studio.core.params import Choice, Hidden
from studio.core.request import Request
from studio.ui.control_words import param_words
from studio.ui.noop import QT_TRANSLATE_NOOP
from studio.ui.numbers import decimal, grouped, speaks_english, window_locale, written

LONGEST_SHOWN = 600
"""Characters of a parameter in a list; a prompt may be a whole story."""

_NOUNS = {
    ItemKind.PICTURE: (
        QT_TRANSLATE_NOOP("Wording", "picture"),
        QT_TRANSLATE_NOOP("Wording", "1 picture"),
        QT_TRANSLATE_NOOP("Wording", "%1 pictures"),
    ),
    ItemKind.ANIMATION: (
        QT_TRANSLATE_NOOP("Wording", "film"),
        QT_TRANSLATE_NOOP("Wording", "1 film"),
        QT_TRANSLATE_NOOP("Wording", "%1 films"),
    ),
    ItemKind.TEXT: (
        QT_TRANSLATE_NOOP("Wording", "text"),
        QT_TRANSLATE_NOOP("Wording", "1 text"),
        QT_TRANSLATE_NOOP("Wording", "%1 texts"),
    ),
    ItemKind.LATENT: (
        QT_TRANSLATE_NOOP("Wording", "latent"),
        QT_TRANSLATE_NOOP("Wording", "1 latent"),
        QT_TRANSLATE_NOOP("Wording", "%1 latents"),
    ),
    ItemKind.DIRECTION: (
        QT_TRANSLATE_NOOP("Wording", "direction"),
        QT_TRANSLATE_NOOP("Wording", "1 direction"),
        QT_TRANSLATE_NOOP("Wording", "%1 directions"),
    ),
    ItemKind.TRAJECTORY: (
        QT_TRANSLATE_NOOP("Wording", "trajectory"),
        QT_TRANSLATE_NOOP("Wording", "1 trajectory"),
        QT_TRANSLATE_NOOP("Wording", "%1 trajectories"),
    ),
}
"""One by itself, one counted, several."""

_ROLES = {
    "picture": "picture",
    "mask": QT_TRANSLATE_NOOP("Wording", "mask"),
    "latent": "latent",
    "direction": "direction",
}


def size_text(count: float) -> str:
    """Bytes: “37.6 MB”."""
    if count < 1000:
        return _tr("%1 bytes").replace("%1", decimal(count, 0))
    if count < 1e6:
        return _tr("%1 kB").replace("%1", decimal(count / 1e3, 0))
    if count < 1e9:
        return _tr("%1 MB").replace("%1", decimal(count / 1e6, 1))
    return _tr("%1 GB").replace("%1", decimal(count / 1e9, 1))


def seconds_text(seconds: float) -> str:
    """A duration: “0.43 s”, “12 s”, “3 min 20 s”."""
    if seconds < 60:
        return _tr("%1 s").replace("%1", decimal(seconds, 2 if seconds < 10 else 0))
    minutes, rest = divmod(round(seconds), 60)
    return _tr("%1 min %2 s").replace("%1", str(minutes)).replace("%2", str(rest))


def duration_text(seconds: float) -> str:
    """Without its small change: “40 s”, “12 min”, “1 h 30 min”, “2 h”."""
    if seconds < 60:
        return _tr("%1 s").replace("%1", decimal(seconds, 0))
    hours, minutes = divmod(round(seconds / 60), 60)
    if not hours:
        return _tr("%1 min").replace("%1", str(minutes))
    if not minutes:
        return _tr("%1 h").replace("%1", str(hours))
    return _tr("%1 h %2 min").replace("%1", str(hours)).replace("%2", str(minutes))


def moment_text(moment: datetime) -> str:
    """A moment in local time: “24 Nov 2026, 02:43”."""
    local = moment.astimezone()
    if speaks_english():
        return f"{local.day} {local:%b %Y, %H:%M}"
    return window_locale().toString(
        QDateTime.fromSecsSinceEpoch(round(local.timestamp())), QLocale.FormatType.ShortFormat
    )


def length_text(text: str) -> str:
    """“312 words”; of a language that puts no blanks between its words “1,204 characters”."""
    words, letters = len(text.split()), sum(not letter.isspace() for letter in text)
    if letters > 20 * words:
        return count_text(letters, "character")
    return count_text(words, "word")


def kinds_text(items: Iterable[Item]) -> str:
    """“3 pictures, 1 film, 2 texts”."""
    counts = Counter(item.kind for item in items)
    return ", ".join(
        _tr(one) if counts[kind] == 1 else _tr(several).replace("%1", grouped(counts[kind]))
        for kind, (_, one, several) in _NOUNS.items()
        if counts[kind]
    )


def kind_noun(kind: ItemKind) -> str:
    """“picture”, “film”, “text” ..."""
    return _tr(_NOUNS[kind][0])


def count_text(count: int, one: str, many: str = "") -> str:
    """“1 picture”, “3 pictures”.

    Args:
        one, many: literals, for packaging/translations finds “1 picture” and “%1 pictures” by them; languages
            translate each as a whole.
    """
    if count == 1:
        return QCoreApplication.translate("Counts", f"1 {one}")
    several = QCoreApplication.translate("Counts", f"%1 {many or one + 's'}")
    return several.replace("%1", grouped(count))


def role_words(role: str) -> str:
    """What goes into a request, by its role there: “picture”, “mask”."""
    return _tr(_ROLES.get(role, role))


def zoom_text(zoom: float, *, fits: bool) -> str:
    """“84 %”; “Fit · 84 %” of what is as large as its room."""
    share = f"{zoom * 100:.0f}"
    return _tr("Fit · %1 %").replace("%1", share) if fits else f"{share} %"


def note_words(note: str) -> str:
    """What a job is doing, as it tells with its progress."""
    return QCoreApplication.translate("Progress", note) if note else ""


def known_tasks() -> Mapping[tuple[str, str], Task]:
    """The tasks whose words the window knows."""
    from studio.families.diffusion import params as diffusion
    from studio.families.enlarging import params as enlarging
    from studio.families.gan import params as gan
    from studio.families.transformer import params as transformer
    from studio.families.vae import params as vae

    families = (gan, vae, diffusion, transformer, enlarging)
    return {(family.FAMILY, task.name): task for family in families for task in family.TASKS}


def request_title(request: Request) -> str:
    """What a request makes, in a few words: “Draw faces · 16 · seed 7”."""
    task = known_tasks().get((request.family, request.task))
    parts = [param_words(task.label) if task else request.task.capitalize()]
    count = request.params.get("count")
    if isinstance(count, int) and count > 1:
        parts.append(str(count))
    if task is None or task.seeded:
        parts.append(_tr("seed %1").replace("%1", str(request.seed)))
    return " · ".join(parts)


def request_rows(request: Request) -> list[tuple[str, str]]:
    """The parameters of a request as (label, value), hidden ones left out."""
    task = known_tasks().get((request.family, request.task))
    if task is None:
        return [(name, value_text(value)) for name, value in request.params.items()]
    rows: list[tuple[str, str]] = []
    for name, control in task.params.controls().items():
        if isinstance(control, Hidden) or name not in request.params:
            continue
        value = request.params[name]
        if isinstance(control, Choice):
            found = next((o.label for o in control.options if o.value == value), "")
            text = param_words(found) or value_text(value)
        else:
            text = value_text(value)
        if text:
            rows.append((param_words(control.label), text))
    return rows


def value_text(value: JsonValue) -> str:
    """A setting as people read it: “yes”, “0.5”, “3 entries”."""
    if isinstance(value, bool):
        return _tr("yes") if value else _tr("no")
    if isinstance(value, float):
        return written(value, "g")
    if value is None:
        return "–"
    if isinstance(value, str):
        return value if len(value) <= LONGEST_SHOWN else f"{value[:LONGEST_SHOWN].rstrip()} …"
    if isinstance(value, int):
        return str(value)
    return count_text(len(value), "entry", "entries")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)
