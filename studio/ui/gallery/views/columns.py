"""What the list view says of an item, in columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect

from studio.core.item import Item, ItemKind
from studio.gallery.query import Order
from studio.ui.noop import QT_TRANSLATE_NOOP
from studio.ui.wording import kind_noun, moment_text, size_text

PAD = 12


@dataclass(frozen=True)
class Column:
    """One column.

    Attributes:
        title: over it.
        width: in logical pixels; 0 takes what the others leave.
        said: what stands in it; stars and colours are painted.
        least: the list is at least so wide where this column is shown.
        order: how the list is sorted by a click on the title; None when it cannot be.
    """

    title: str
    width: int
    said: Callable[[Item], str]
    least: int = 0
    order: Order | None = None


def _extent(item: Item) -> str:
    return size_text(item.size_bytes) if item.kind is ItemKind.TEXT else f"{item.width} × {item.height}"


def _kind(item: Item) -> str:
    noun = kind_noun(item.kind).capitalize()
    return noun if item.synthetic else _tr("{noun}, brought in").format(noun=noun)


def _model(item: Item) -> str:
    return item.request.model.id if item.request else item.told.model if item.told else ""


NAME = Column(QT_TRANSLATE_NOOP("Columns", "Name"), 0, lambda item: item.name, order=Order.NAME)
STARS = Column(QT_TRANSLATE_NOOP("Columns", "Stars"), 84, lambda _: "", order=Order.BEST)
TAGS = Column(QT_TRANSLATE_NOOP("Columns", "Tags"), 170, lambda item: ", ".join(item.tags), 1100)
COLUMNS = (
    NAME,
    Column(QT_TRANSLATE_NOOP("Columns", "Kind"), 144, _kind, 660),
    Column(QT_TRANSLATE_NOOP("Columns", "Size"), 100, _extent, 760),
    Column(QT_TRANSLATE_NOOP("Columns", "Model"), 140, _model, 940),
    TAGS,
    STARS,
    Column(
        QT_TRANSLATE_NOOP("Columns", "Made"),
        140,
        lambda item: moment_text(item.created),
        480,
        order=Order.NEWEST,
    ),
)


def placed(width: int, left: int) -> Sequence[tuple[Column, QRect]]:
    """The columns that a list of this width shows, with their places; those of a line have no height yet.

    Args:
        width: of the list.
        left: where the first begins.
    """
    shown = [column for column in COLUMNS if width >= column.least]
    rest = max(80, width - left - sum(column.width for column in shown))
    places: list[tuple[Column, QRect]] = []
    for column in shown:
        room = column.width or rest
        places.append((column, QRect(left, 0, room - PAD, 0)))
        left += room
    return places


def column_words(column: Column) -> str:
    """Its title in the language of the window."""
    return _tr(column.title)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Columns", text)
