"""The dialog “Privacy”: the passphrase of the gallery, and what is counted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from studio.ui.context import UiContext
from studio.ui.privacy.passphrase_section import OpenSection, SealedSection
from studio.ui.privacy.usage_section import UsageSection
from studio.ui.widgets.labels import line
from studio.ui.widgets.opening_size import open_at


class PrivacyDialog(QDialog):
    """Not modal. What reads or writes goes through the background."""

    reopening_wanted = Signal(object)
    """Reopening"""
    lock_wanted = Signal()
    minutes_changed = Signal(float)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Privacy"))
        open_at(self, 560, 700)
        inside = QWidget(self)
        inside.setProperty("look", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        self.passphrase: OpenSection | SealedSection
        if context.studio.gallery.sealed:
            self.passphrase = SealedSection(context, inside)
            self.passphrase.lock_wanted.connect(self._lock)
            self.passphrase.minutes_changed.connect(self.minutes_changed)
        else:
            self.passphrase = OpenSection(context, inside)
        self.passphrase.reopening_wanted.connect(self._reopen)
        self.usage = UsageSection(context, inside)
        column.addWidget(self.passphrase)
        column.addWidget(line(inside))
        column.addWidget(self.usage, 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 16)
        foot.addStretch(1)
        foot.addWidget(close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll, 1)
        outer.addLayout(foot)

    def _lock(self) -> None:
        self.close()
        self.lock_wanted.emit()

    def _reopen(self, reopening: object) -> None:
        self.close()
        self.reopening_wanted.emit(reopening)
