"""The words along the line of the picked item: every version, and what changed from one to the next."""

from __future__ import annotations

from collections import defaultdict
from html import escape
from itertools import pairwise

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from studio.core.item import ItemKind
from studio.ui.gallery.lineage.graph import Graph
from studio.ui.gallery.lineage.words import Mark, Version, compared, said_by, versions
from studio.ui.gallery.source import ItemSource
from studio.ui.theme import Theme
from studio.ui.widgets.labels import label
from studio.ui.widgets.panel import Panel
from studio.ui.wording import count_text, moment_text

MOST_ITEMS = 200
"""Of a line, whose words are read."""
MOST_VERSIONS = 60
GATHER_MS = 40


class WordsPanel(Panel):
    """Tells which item the user wants to see when a version is clicked."""

    picked = Signal(int)

    def __init__(self, theme: Theme, source: ItemSource, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        self._theme, self._source = theme, source
        self._order: tuple[int, ...] = ()
        self._parents: dict[int, list[int]] = {}
        self._current: int | None = None
        self._shown: tuple[Version, ...] = ()
        self._waiting: set[int] = set()
        self.page = QTextBrowser(self)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setProperty("look", "reading")
        self.page.document().setDocumentMargin(16)
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(self.tr("Words along the line"))
        self.page.anchorClicked.connect(self._clicked)
        self._count = label("", "small", self)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 0)
        head.addWidget(label(self.tr("Words along the line"), "heading", self))
        head.addStretch(1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.page, 1)
        self._timer = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._timer.timeout.connect(self._show)
        source.item_came.connect(self._came)
        source.texts.came.connect(self._came)
        theme.changed.connect(self._show)

    @property
    def shown(self) -> tuple[Version, ...]:
        """The versions that are shown."""
        return self._shown

    def show_line(self, graph: Graph, item_id: int | None) -> None:
        """Show the words of everything that an item descends from, and that descends from it."""
        knot = None if item_id is None else graph.knot(item_id)
        line = graph.placed.line_of(knot.id) if knot is not None else frozenset[int]()
        in_line = [one for one in graph.in_order() if graph.folded.place[one] in line]
        self._order = tuple(in_line[:MOST_ITEMS])
        parents: defaultdict[int, list[int]] = defaultdict(list)
        for step in graph.descent.lines:
            parents[step.child].append(step.parent)
        self._parents = dict(parents)
        self._current = item_id
        self._timer.start()

    def forget_all(self) -> None:
        """Hold no words in memory; they are read again when this is seen again."""
        self._shown = ()
        self.page.clear()

    def showEvent(self, event: QShowEvent) -> None:
        """Read them again."""
        super().showEvent(event)
        self._timer.start()

    def _came(self, item_id: int) -> None:
        if item_id in self._waiting:
            self._timer.start()

    def _show(self) -> None:
        self._waiting.clear()
        said: dict[int, str] = {}
        for item_id in self._order:
            item = self._source.item(item_id)
            text = None
            if item is not None and item.kind is ItemKind.TEXT:
                text = self._source.texts.excerpt(item)
            if item is None or (item.kind is ItemKind.TEXT and text is None):
                self._waiting.add(item_id)
            else:
                said[item_id] = said_by(item, text)
        self._shown = versions(self._order, self._parents, said)
        self._count.setText(count_text(len(self._shown), "version") if self._shown else "")
        self.page.setHtml(self._html())

    def _html(self) -> str:
        colours = self._theme.colours
        if not self._shown:
            empty = self.tr("There are no words in this line.") if not self._waiting else ""
            return f'<p style="color:{colours.muted}">{escape(empty)}</p>'
        shown = self._shown[:MOST_VERSIONS]
        by_number = {version.number: version for version in self._shown}
        parts = [self._version(version, by_number) for version in shown]
        if len(shown) < len(self._shown):
            more = self.tr("… and %1 more").replace("%1", str(len(self._shown) - len(shown)))
            parts.append(f'<p style="color:{colours.muted}">{escape(more)}</p>')
        return "".join(parts)

    def _version(self, version: Version, by_number: dict[int, Version]) -> str:
        colours = self._theme.colours
        first_id = version.items[0]
        first = self._source.item(first_id)
        here = self._current in version.items
        facts = [moment_text(first.created), first.name] if first is not None else []
        if len(version.items) > 1:
            facts.append(count_text(len(version.items), "item"))
        if version.before is not None and version.before != version.number - 1:
            facts.append(self.tr("from version %1").replace("%1", str(version.before)))
        number = f"<b>{version.number}</b>" if here else str(version.number)
        link = f'<a href="item:{first_id}" style="color:{colours.accent}">{number}</a>'
        told = f'<span style="color:{colours.muted}">{escape(" · ".join(facts))}</span>'
        before = by_number.get(version.before) if version.before is not None else None
        words = self._words(before.words if before is not None else None, version.words)
        return (
            f'<p style="margin:8px 0 2px 0">{link}&nbsp;&nbsp;{told}</p>'
            f'<p style="margin:0 0 6px 0; white-space:pre-wrap">{words}</p>'
        )

    def _words(self, old: str | None, new: str) -> str:
        if old is None:
            return escape(new)
        colours = self._theme.colours
        styles = {
            Mark.SAME: "",
            Mark.GONE: f"color:{colours.muted}; text-decoration:line-through",
            Mark.CAME: f"color:{colours.good}; text-decoration:underline",
        }
        parts: list[str] = []
        for before, (mark, text) in pairwise(((Mark.SAME, ""), *compared(old, new))):
            # a thin space, lest what went and what came for it read as one word
            gap = "&#8201;" if (before[0], mark) == (Mark.GONE, Mark.CAME) else ""
            parts.append(f'{gap}<span style="{styles[mark]}">{escape(text)}</span>')
        return "".join(parts)

    def _clicked(self, link: QUrl) -> None:
        number = link.path()
        if link.scheme() == "item" and number.isdigit():
            self.picked.emit(int(number))
