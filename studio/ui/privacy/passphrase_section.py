"""Setting the passphrase, changing it, taking it off; and when the window locks itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from studio.core.errors import UserError
from studio.gallery.privacy.keys import LEAST_LETTERS
from studio.gallery.privacy.protecting import change_passphrase, check_passphrase
from studio.ui.context import UiContext
from studio.ui.error_words import said
from studio.ui.privacy.locking_minutes import MINUTES, MOST_MINUTES, USUAL_MINUTES
from studio.ui.privacy.reopening import Reopening, Wish
from studio.ui.privacy.secret_field import SecretField
from studio.ui.widgets.labels import Remark, label
from studio.ui.widgets.number_box import NumberBox
from studio.ui.widgets.sections import Section, button_row


class OpenSection(Section):
    """Of a gallery without a passphrase: what one is good for, and two fields for it."""

    reopening_wanted = Signal(object)
    """Reopening"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self.first = SecretField(self.tr("Passphrase, {} letters or more").format(LEAST_LETTERS), theme, self)
        self.second = SecretField(self.tr("The same again"), theme, self)
        self.known = QCheckBox(self.tr("I know that nobody can help me if I forget it."), self)
        self.button = QPushButton(self.tr("Seal the gallery"), self)
        self.button.setEnabled(False)
        self.hint = Remark("small", self)
        sealed = self.tr(
            "With a passphrase the whole gallery is sealed: pictures, texts, prompts, names and the"
            " jobs in the queue. Whoever gets hold of the disk, a copy of the folder or a backup sees"
            " how many files there are and how large, and nothing else."
        )
        files = self.tr(
            "The files then no longer lie in folders that you can browse; drag them out or save"
            " copies instead. What lay there before is deleted, but a disk may keep traces of it for"
            " a while. The window closes for a moment; a job that runs is offered again afterwards."
        )
        outside = self.tr(
            "Not sealed are models, LoRA files and the trainings of the Workshop: a run keeps the"
            " pictures that it learned from until you remove it."
        )
        fields = (self.first, self.second, self.known, self.hint)
        self.lay_out(self.tr("Passphrase"), (sealed, files, outside), *fields, button_row(self.button))
        for edit in (self.first.edit, self.second.edit):
            edit.textChanged.connect(self._judge)
        self.known.toggled.connect(self._judge)
        self.button.clicked.connect(
            lambda: self.reopening_wanted.emit(Reopening(Wish.SEALED, self.first.text))
        )
        if context.studio.gallery.read_only:
            self.setEnabled(False)

    def _judge(self) -> None:
        self.hint.setText(_why_not(self.first.text, self.second.text))
        ready = bool(self.first.text) and not self.hint.text()
        self.button.setEnabled(ready and self.known.isChecked())


class SealedSection(Section):
    """Of a gallery with a passphrase: lock it now or by itself, change the passphrase, take it off."""

    reopening_wanted = Signal(object)
    """Reopening"""
    lock_wanted = Signal()
    minutes_changed = Signal(float)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.minutes = NumberBox(self)
        self.lock = QPushButton(self.tr("Lock now (Ctrl+L)"), self)
        self.old = SecretField(self.tr("Passphrase now"), theme, self)
        self.first = SecretField(self.tr("New passphrase"), theme, self)
        self.second = SecretField(self.tr("The new one again"), theme, self)
        self.change = QPushButton(self.tr("Change the passphrase"), self)
        self.take_off = QPushButton(self.tr("Take the passphrase off"), self)
        self.hint = Remark("small", self)
        self.problem = Remark("error", self)
        self._arrange()
        for field in (self.old, self.first, self.second):
            field.edit.textChanged.connect(self._judge)
        self.minutes.valueChanged.connect(self._set_minutes)
        self.lock.clicked.connect(self.lock_wanted)
        self.change.clicked.connect(self._change)
        self.take_off.clicked.connect(self._take_off)
        self._judge()

    def _judge(self) -> None:
        self.problem.setText("")
        self.hint.setText(_why_not(self.first.text, self.second.text))
        old = bool(self.old.text)
        self.change.setEnabled(old and bool(self.first.text) and not self.hint.text())
        self.take_off.setEnabled(old)

    def _set_minutes(self, minutes: int) -> None:
        self._context.settings.set_number(MINUTES, minutes)
        self.minutes_changed.emit(float(minutes))

    def _change(self) -> None:
        folder, old, new = self._context.studio.gallery.folder, self.old.text, self.first.text

        def done(_: None) -> None:
            for field in (self.old, self.first, self.second):
                field.clear()
            self._context.messages.info(self.tr("The passphrase is changed."))
            self.hint.setText(self.tr("The passphrase is changed."))

        self._begin()
        self._context.background.run(
            lambda: change_passphrase(folder, old, new), done, self._refused, owner=self
        )

    def _take_off(self) -> None:
        folder, words = self._context.studio.gallery.folder, self.old.text
        self._begin()
        self._context.background.run(
            lambda: check_passphrase(folder, words),
            lambda _: self.reopening_wanted.emit(Reopening(Wish.OPEN, words)),
            self._refused,
            owner=self,
        )

    def _begin(self) -> None:
        self.problem.setText("")
        for button in (self.change, self.take_off):
            button.setEnabled(False)

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.old.clear()
        self.problem.setText(said(error))

    def _arrange(self) -> None:
        self.minutes.setRange(0, MOST_MINUTES)
        self.minutes.setSpecialValueText(self.tr("never"))
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setFixedWidth(96)
        self.minutes.setAccessibleName(self.tr("Lock after so many minutes"))
        self.minutes.setValue(round(self._context.settings.number(MINUTES, USUAL_MINUTES)))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(self.tr("Lock when nobody has touched it for"), "", self))
        row.addWidget(self.minutes)
        row.addStretch(1)
        row.addWidget(self.lock)
        told = self.tr(
            "This gallery is sealed. Locking hides everything and clears the copies that other"
            " programs were given; jobs go on. Close Quartet when somebody could take the computer."
        )
        fields = (self.old, self.first, self.second, self.hint, self.problem)
        buttons = button_row(self.change, self.take_off)
        self.lay_out(self.tr("Passphrase"), (told,), row, *fields, buttons)


def _why_not(first: str, second: str) -> str:
    """What is still wrong with a new passphrase; empty when nothing is, or nothing was typed."""
    if first and len(first.strip()) < LEAST_LETTERS:
        return _tr(
            "At least {count} letters. A few words that you will remember are better than one."
        ).format(count=LEAST_LETTERS)
    return _tr("The two are not the same yet.") if first != second else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("PassphraseSection", text)
