"""One pack as it is offered: what it is, what it costs, how far it is, what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from studio.ui.model_words import licence_words, model_words
from studio.ui.packs.fetcher import FetchState, FetchView, PackFetcher
from studio.ui.widgets.labels import label, set_look
from studio.ui.wording import size_text

if TYPE_CHECKING:
    from studio.engine.packs import Pack

_SCALE = 1000


class PackCard(QFrame):
    """Name, size, licence; Get, Cancel, Resume or Try again; a bar with bytes and speed.

    Args:
        framed: a card among others; else as wide as what it stands in.
    """

    def __init__(
        self, pack: Pack, fetcher: PackFetcher, parent: QWidget | None = None, *, framed: bool = True
    ) -> None:
        super().__init__(parent)
        self.pack = pack
        self._fetcher = fetcher
        if framed:
            self.setProperty("look", "card")
        self.name: QLabel = label(pack.name, "heading", self)
        self.button = QPushButton(self)
        self.button.clicked.connect(self._press)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of {name}").format(name=pack.name))
        self.status: QLabel = label("", "small", self)
        self.problem: QLabel = label("", "error", self, wrap=True)
        self._arrange(framed)
        fetcher.changed.connect(self._changed)
        self.show_view(fetcher.view(pack.id) or self._first_view())

    @property
    def state(self) -> FetchState:
        """Where the pack stands."""
        return self._view.state

    def show_view(self, view: FetchView) -> None:
        """Show how far it is."""
        self._view = view
        words = {
            FetchState.OFFERED: self.tr("Get"),
            FetchState.WAITING: self.tr("Cancel"),
            FetchState.FETCHING: self.tr("Cancel"),
            FetchState.STOPPED: self.tr("Resume"),
            FetchState.FAILED: self.tr("Try again"),
            FetchState.INSTALLED: self.tr("Installed"),
        }
        self.button.setText(words[view.state])
        self.button.setAccessibleName(f"{words[view.state]} {self.pack.name}")
        self.button.setEnabled(view.state is not FetchState.INSTALLED)
        inviting = view.state in {FetchState.OFFERED, FetchState.STOPPED, FetchState.FAILED}
        set_look(self.button, "first" if inviting else "")
        under_way = view.state in {FetchState.WAITING, FetchState.FETCHING}
        self.bar.setVisible(under_way or view.state is FetchState.STOPPED)
        self.bar.setRange(0, _SCALE if view.total else 0 if under_way else _SCALE)
        if view.total:
            self.bar.setValue(round(_SCALE * view.done / view.total))
        self.status.setText(self._status(view))
        self.status.setVisible(bool(self.status.text()))
        self.problem.setText(view.problem)
        self.problem.setVisible(view.state is FetchState.FAILED)

    def _first_view(self) -> FetchView:
        if self.pack.installed:
            return FetchView(FetchState.INSTALLED)
        if self.pack.partial_bytes:
            return FetchView(FetchState.STOPPED, "", self.pack.partial_bytes, self.pack.download_bytes)
        return FetchView(FetchState.OFFERED)

    def _status(self, view: FetchView) -> str:
        if view.state is FetchState.STOPPED:
            return (
                self.tr("Stopped at {done} of {total}").format(
                    done=size_text(view.done), total=size_text(view.total)
                )
                if view.total
                else self.tr("Stopped")
            )
        if view.state not in {FetchState.FETCHING, FetchState.WAITING}:
            return ""
        parts = [view.stage]
        if view.total:
            parts.append(
                self.tr("{done} of {total}").format(done=size_text(view.done), total=size_text(view.total))
            )
        if view.bytes_per_second:
            parts.append(f"{size_text(view.bytes_per_second)}/s")
        return " · ".join(parts)

    def _changed(self, pack_id: str, view: FetchView) -> None:
        if pack_id == self.pack.id:
            self.show_view(view)

    def _press(self) -> None:
        if self.state in {FetchState.WAITING, FetchState.FETCHING}:
            self._fetcher.cancel(self.pack.id)
        else:
            self._fetcher.fetch(self.pack.id)

    def _arrange(self, framed: bool) -> None:
        pack = self.pack
        column = QVBoxLayout(self)
        column.setContentsMargins(*((16, 12, 16, 12) if framed else (0, 0, 0, 0)))
        column.setSpacing(4)
        self.head = top = QHBoxLayout()
        """Its first line, which ends with the button"""
        top.addWidget(self.name)
        top.addWidget(label(size_text(pack.download_bytes), "muted", self))
        top.addStretch(1)
        top.addWidget(self.button)
        column.addLayout(top)
        column.addWidget(label(model_words(pack.summary), "", self, wrap=True))
        column.addWidget(label(licence_words(pack.licence, pack.licence_note), "small", self, wrap=True))
        column.addWidget(self.bar)
        column.addWidget(self.status)
        column.addWidget(self.problem)
