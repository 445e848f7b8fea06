"""The line at the bottom: the last message, and all of them one click away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.ui.messages import Message, Messages, Severity
from studio.ui.theme import Theme
from studio.ui.widgets.labels import ElidedLabel, label

INFO_MS = 8000
HISTORY_HEIGHT = 280
"""The most that earlier messages may cover of the window."""
_ICONS = {Severity.INFO: "circle-check", Severity.WARNING: "triangle-alert", Severity.ERROR: "circle-alert"}


class MessageBar(QFrame):
    """One sentence with an icon, a button and a way to dismiss it. Errors stay until dismissed."""

    def __init__(self, messages: Messages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "message")
        self.setFixedHeight(34)
        self._theme = theme
        self._messages = messages
        self.current: Message | None = None
        self._icon = QLabel(self)
        self.text = ElidedLabel("", "", self)
        self.text.setAccessibleName(self.tr("Message"))
        self.hint = ElidedLabel("", "small", self)
        self.hint.setAccessibleName(self.tr("What can be done here"))
        self.action = QPushButton(self)
        self.action.setProperty("look", "link")
        self.action.clicked.connect(self._act)
        self.dismiss = _tool(self.tr("Dismiss"), theme, "x", self)
        self.dismiss.clicked.connect(self.clear)
        self.past = _tool(self.tr("Earlier messages"), theme, "history", self)
        self.past.clicked.connect(self.show_history)
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.setInterval(INFO_MS)
        self._fade.timeout.connect(self.clear)
        self._arrange()
        self.clear()
        messages.posted.connect(self.show_message)
        theme.changed.connect(self._paint_icon)

    def show_message(self, message: Message) -> None:
        """Show it in place of the last."""
        self.current = message
        self.text.setText(message.text)
        self._show_words(True)
        self.action.setVisible(message.action is not None)
        if message.action is not None:
            self.action.setText(message.action.label)
        self.dismiss.show()
        self.past.show()
        self._paint_icon()
        self._fade.stop()
        if message.severity is Severity.INFO:
            self._fade.start()

    def clear(self) -> None:
        """Say nothing."""
        self._fade.stop()
        self.current = None
        self.text.setText("")
        self._icon.clear()
        self._show_words(False)
        self.action.hide()
        self.dismiss.hide()
        self.past.setVisible(bool(self._messages.history))

    def set_hint(self, words: str) -> None:
        """What to read while there is nothing to say: the keys of what is in front.

        Args:
            words: in English, of the context “Hints”.
        """
        self.hint.setText(QCoreApplication.translate("Hints", words))

    def add_widget(self, widget: QWidget) -> None:
        """Something that stays on the right, before the earlier messages."""
        self._row.insertWidget(self._row.indexOf(self.past), widget)

    def _show_words(self, on: bool) -> None:
        self._icon.setVisible(on)
        self.text.setVisible(on)
        self.hint.setVisible(not on)

    def show_history(self) -> QFrame:
        """What was said before, newest first."""
        popup = HistoryPopup(self._messages.history, self._theme, self.window())
        corner = self.mapToGlobal(QPoint(self.width(), 0))
        popup.move(corner.x() - popup.width() - 8, corner.y() - popup.height() - 4)
        popup.show()
        return popup

    def _act(self) -> None:
        action = self.current.action if self.current else None
        self.clear()
        if action is not None:
            action.run()

    def _paint_icon(self) -> None:
        if self.current is None:
            return
        self._icon.setPixmap(_icon_of(self.current.severity, self._theme).pixmap(18, 18))

    def _arrange(self) -> None:
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)
        row.addWidget(self.hint, 1)
        row.addWidget(self.action)
        row.addWidget(self.dismiss)
        row.addWidget(self.past)


class HistoryPopup(QFrame):
    """The messages of this session."""

    def __init__(self, history: tuple[Message, ...], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "popup")
        self.setFixedWidth(480)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 12, 4, 8)
        outer.addWidget(label(self.tr("Messages"), "heading", self))
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget(scroll)
        inside.setProperty("look", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(8)
        for message in reversed(history):
            look = {Severity.ERROR: "error", Severity.WARNING: "warning"}.get(message.severity, "")
            row = QHBoxLayout()
            row.addWidget(label(f"{message.time:%H:%M}", "small", inside), 0, Qt.AlignmentFlag.AlignTop)
            # whoever sees no colours knows an error by its mark
            mark = QLabel(inside)
            mark.setPixmap(_icon_of(message.severity, theme).pixmap(16, 16))
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            words = label(message.text, look, inside, wrap=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            row.addWidget(words, 1)
            column.addLayout(row)
        column.addStretch(1)
        scroll.setWidget(inside)
        outer.addWidget(scroll)
        scroll.setFixedHeight(min(HISTORY_HEIGHT, max(24, column.heightForWidth(440))))
        self.adjustSize()


def _icon_of(severity: Severity, theme: Theme) -> QIcon:
    colours = theme.colours
    shade = {
        Severity.INFO: colours.good,
        Severity.WARNING: colours.warning,
        Severity.ERROR: colours.error,
    }[severity]
    return theme.icon(_ICONS[severity], shade)


def _tool(what: str, theme: Theme, icon: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setToolTip(what)
    button.setAccessibleName(what)
    theme.wear(button, icon)
    return button
