"""The certificate that copies are signed with."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from studio.gallery.certificate import Card, card_in, set_aside, take_back
from studio.ui.context import UiContext
from studio.ui.gallery.facts_table import FactsTable
from studio.ui.messages import MessageAction
from studio.ui.widgets.labels import label
from studio.ui.widgets.sections import Section, button_row


class SignatureSection(Section):
    """What it is, and a new one in its place."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._folder = context.studio.signer.folder
        self.facts = FactsTable(self)
        self.none = label(self.tr("It is made when the first copy is signed."), "small", self)
        self.renew = QPushButton(self.tr("Use a new one"), self)
        self.renew.setToolTip(
            self.tr("Copies that you sign from now on cannot be told to come from where the others do")
        )
        self.renew.clicked.connect(self._renew)
        self._arrange()
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._context.background.run(lambda: card_in(self._folder), self._show, owner=self)

    def _show(self, card: Card | None) -> None:
        self.none.setVisible(card is None)
        self.facts.setVisible(card is not None)
        self.renew.setEnabled(card is not None)
        if card is not None:
            rows = [
                (self.tr("Says"), card.name),
                (self.tr("Number"), card.number),
                (self.tr("Valid until"), card.until.isoformat()),
            ]
            self.facts.show_rows(rows)

    def _renew(self) -> None:
        background, messages, folder = self._context.background, self._context.messages, self._folder

        def undo() -> None:
            background.run(lambda: take_back(folder), in_order=True)

        def done(_: None) -> None:
            messages.info(
                self.tr("The next copy is signed with a new certificate."),
                MessageAction(self.tr("Undo"), undo),
            )
            self.refresh()

        background.run(lambda: set_aside(folder), done, owner=self, in_order=True)

    def _arrange(self) -> None:
        told = self.tr(
            "Copies can carry content credentials (C2PA): that a picture is AI-made, by which model and from"
            " which pictures, signed so that a change shows. The certificate is made on this computer."
            " Nobody vouches for it: programs that check a copy say that the signature holds, and that they"
            " do not know the signer."
        )
        self.lay_out(self.tr("Your signature"), (told,), self.facts, self.none, button_row(self.renew))
