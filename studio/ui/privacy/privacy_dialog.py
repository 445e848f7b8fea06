"""The dialog “Privacy”: the passphrase of the gallery, and what is counted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from studio.ui.context import UiContext
from studio.ui.privacy.passphrase_section import OpenSection, SealedSection
from studio.ui.privacy.usage_section import UsageSection
from studio.ui.widgets.sections import SectionsDialog


class PrivacyDialog(SectionsDialog):
    """What reads or writes goes through the background."""

    reopening_wanted = Signal(object)
    """Reopening"""
    lock_wanted = Signal()
    minutes_changed = Signal(float)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(_tr("Privacy"), _tr("Close"), 700, parent)
        self.passphrase: OpenSection | SealedSection
        if context.studio.gallery.sealed:
            self.passphrase = SealedSection(context, self.inside)
            self.passphrase.lock_wanted.connect(self._lock)
            self.passphrase.minutes_changed.connect(self.minutes_changed)
        else:
            self.passphrase = OpenSection(context, self.inside)
        self.passphrase.reopening_wanted.connect(self._reopen)
        self.usage = UsageSection(context, self.inside)
        self.lay_out(self.passphrase, self.usage)

    def _lock(self) -> None:
        self.close()
        self.lock_wanted.emit()

    def _reopen(self, reopening: object) -> None:
        self.close()
        self.reopening_wanted.emit(reopening)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PrivacyDialog", text)
