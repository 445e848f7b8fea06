"""What was set for each of several items, row by row, and where it differs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import chain, pairwise
from re import findall

from PySide6.QtCore import QCoreApplication

from studio.core.foreign import ForeignSettings
from studio.core.item import Item
from studio.ui.control_words import param_words
from studio.ui.numbers import written
from studio.ui.wording import known_tasks, request_rows, role_words

MOST_WORDS = 3000
"""Of longer texts the rest is not compared: it would take seconds."""
NOT_SET = "–"


@dataclass(frozen=True, slots=True)
class SettingRow:
    """One setting of every item.

    Attributes:
        name: what it is called in the form.
        values: one an item, as people read them; `NOT_SET` where an item has no such setting.
    """

    name: str
    values: tuple[str, ...]

    @property
    def differs(self) -> bool:
        """Whether not all are the same."""
        return len(set(self.values)) > 1


def setting_rows(items: Sequence[Item], model_name: Callable[[str], str]) -> tuple[SettingRow, ...]:
    """All settings that any of the items has, in the order of the forms.

    Args:
        items: what is compared.
        model_name: what people call the model with an id.
    """
    columns = [dict(_settings(item, model_name)) for item in items]
    for role, refs in _inputs(items).items():
        for column, ref in zip(columns, refs, strict=True):
            column[role] = ref
    for column, item in zip(columns, items, strict=True):
        column[_tr("Size")] = f"{item.width} × {item.height}"
        column[_tr("Device")] = item.device or NOT_SET
    return tuple(
        SettingRow(name, tuple(column.get(name, NOT_SET) for column in columns))
        for name in merged_order(columns)
    )


def _settings(item: Item, model_name: Callable[[str], str]) -> list[tuple[str, str]]:
    request = item.request
    if request is None:
        return _foreign(item.told) if item.told else [(_tr("Made by"), NOT_SET)]
    task = known_tasks().get((request.family, request.task))
    return [
        (_tr("Made by"), param_words(task.label) if task else request.task.capitalize()),
        (_tr("Model"), model_name(request.model.id)),
        (_tr("Seed"), str(request.seed)),
        *request_rows(request),
    ]


def _foreign(told: ForeignSettings) -> list[tuple[str, str]]:
    rows = [
        (_tr("Made by"), told.tool),
        (_tr("Model"), told.model),
        (_tr("Seed"), "" if told.seed is None else str(told.seed)),
        (_tr("Prompt"), told.prompt),
        (_tr("Negative"), told.negative),
        (_tr("Steps"), "" if told.steps is None else str(told.steps)),
        (_tr("Guidance"), "" if told.guidance is None else written(told.guidance, "g")),
        (_tr("Sampler"), told.sampler),
        *told.fields.items(),
    ]
    return [(name, value) for name, value in rows if value]


def _inputs(items: Sequence[Item]) -> dict[str, list[str]]:
    """By role, which of the different things went in: A, B, C ... the same letter is the same thing."""
    roles: dict[str, dict[str, str]] = {}
    for item in items:
        for ref in item.request.inputs if item.request else ():
            letters = roles.setdefault(_put_in(ref.role), {})
            letters.setdefault(ref.sha256, _letter(len(letters)))
    return {
        name: [
            " ".join(
                letters[ref.sha256]
                for ref in (item.request.inputs if item.request else ())
                if _put_in(ref.role) == name
            )
            or NOT_SET
            for item in items
        ]
        for name, letters in roles.items()
    }


def _put_in(role: str) -> str:
    return _tr("{role} put in").format(role=role_words(role).capitalize())


def _letter(place: int) -> str:
    return chr(ord("A") + place) if place < 26 else str(place + 1)


def merged_order(columns: Iterable[dict[str, str]]) -> list[str]:
    """Every name once; one that a later item has alone stands behind its neighbour there."""
    order: list[str] = []
    for column in columns:
        behind = 0
        for name in column:
            if name in order:
                behind = order.index(name) + 1
            else:
                order.insert(behind, name)
                behind += 1
    return order


def changed_spans(base: str, other: str) -> tuple[tuple[int, int], ...]:
    """Where the words of `other` are not those of `base`: (start, end) in characters, in order."""
    before, after = (findall(r"\S+|\s+", text)[: 2 * MOST_WORDS] for text in (base, other))
    starts = [0, *_summed(len(piece) for piece in after)]
    found: list[tuple[int, int]] = []
    for tag, _, _, first, last in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag != "equal" and first < last and not "".join(after[first:last]).isspace():
            found.append((starts[first], starts[last]))
    return tuple(found)


def marked_pieces(base: str, other: str) -> tuple[tuple[str, bool], ...]:
    """`other` in pieces, each with whether its words are new against `base`."""
    places = [0, *chain.from_iterable(changed_spans(base, other)), len(other)]
    pieces = [(other[start:end], at % 2 == 1) for at, (start, end) in enumerate(pairwise(places))]
    return tuple((text, new) for text, new in pieces if text)


def _summed(lengths: Iterable[int]) -> Iterable[int]:
    total = 0
    for length in lengths:
        total += length
        yield total


def _tr(text: str) -> str:
    return QCoreApplication.translate("Differences", text)
