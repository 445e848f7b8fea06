"""Numbers, sizes and requests as people read them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime

from studio.core.family import Task
from studio.core.item import Item, ItemKind
from studio.core.json_value import JsonValue
from studio.core.params import Choice, Hidden
from studio.core.request import Request

LONGEST_SHOWN = 600
"""Characters of a parameter in a list; a prompt may be a whole story."""

_NOUNS = {
    ItemKind.PICTURE: ("picture", "pictures"),
    ItemKind.ANIMATION: ("film", "films"),
    ItemKind.TEXT: ("text", "texts"),
    ItemKind.LATENT: ("latent", "latents"),
    ItemKind.DIRECTION: ("direction", "directions"),
    ItemKind.TRAJECTORY: ("trajectory", "trajectories"),
}


def size_text(count: float) -> str:
    """Bytes: “37.6 MB”."""
    for unit in ("bytes", "kB", "MB", "GB"):
        if count < 1000 or unit == "GB":
            return f"{count:.0f} {unit}" if unit in {"bytes", "kB"} else f"{count:.1f} {unit}"
        count /= 1000
    raise AssertionError


def seconds_text(seconds: float) -> str:
    """A duration: “0.43 s”, “12 s”, “3 min 20 s”."""
    if seconds < 10:
        return f"{seconds:.2f} s"
    if seconds < 60:
        return f"{seconds:.0f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s"


def duration_text(seconds: float) -> str:
    """Without its small change: “40 s”, “12 min”, “1 h 30 min”, “2 h”."""
    if seconds < 60:
        return f"{seconds:.0f} s"
    hours, minutes = divmod(round(seconds / 60), 60)
    if not hours:
        return f"{minutes} min"
    return f"{hours} h {minutes} min" if minutes else f"{hours} h"


def moment_text(moment: datetime) -> str:
    """A moment in local time: “24 Nov 2026, 02:43”."""
    local = moment.astimezone()
    return f"{local.day} {local:%b %Y, %H:%M}"


def length_text(text: str) -> str:
    """“312 words”; of a language that puts no blanks between its words “1,204 characters”."""
    words, letters = len(text.split()), sum(not letter.isspace() for letter in text)
    if letters > 20 * words:
        return count_text(letters, "character")
    return count_text(words, "word")


def kinds_text(items: Iterable[Item]) -> str:
    """“3 pictures, 1 film, 2 texts”."""
    counts = Counter(item.kind for item in items)
    return ", ".join(count_text(counts[kind], *nouns) for kind, nouns in _NOUNS.items() if counts[kind])


def kind_noun(kind: ItemKind) -> str:
    """“picture”, “film”, “text” ..."""
    return _NOUNS[kind][0]


def count_text(count: int, one: str, many: str = "") -> str:
    """“1 picture”, “3 pictures”."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


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
    parts = [task.label if task else request.task.capitalize()]
    count = request.params.get("count")
    if isinstance(count, int) and count > 1:
        parts.append(str(count))
    if task is None or task.seeded:
        parts.append(f"seed {request.seed}")
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
            text = next((o.label for o in control.options if o.value == value), value_text(value))
        else:
            text = value_text(value)
        if text:
            rows.append((control.label, text))
    return rows


def value_text(value: JsonValue) -> str:
    """A setting as people read it: “yes”, “0.5”, “3 entries”."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:g}"
    if value is None:
        return "–"
    if isinstance(value, str):
        return value if len(value) <= LONGEST_SHOWN else f"{value[:LONGEST_SHOWN].rstrip()} …"
    if isinstance(value, int):
        return str(value)
    return count_text(len(value), "entry", "entries")
