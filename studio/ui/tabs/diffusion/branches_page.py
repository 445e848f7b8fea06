"""The tree of branches: every road that was taken from the same beginning; a click shows where it leads."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from studio.families.diffusion.params import Turn
from studio.families.diffusion.sampler_names import Sampler
from studio.families.diffusion.sticker_styles import STYLE_LABELS
from studio.ui.control_words import param_words
from studio.ui.numbers import written
from studio.ui.tabs.diffusion.branches import Road, tree
from studio.ui.tabs.diffusion.commands import DiffusionCommands
from studio.ui.tabs.diffusion.document import Painted
from studio.ui.tabs.diffusion.playhead import Playhead
from studio.ui.tabs.diffusion.session import DiffusionSession
from studio.ui.tabs.diffusion.step_pictures import StepPictures
from studio.ui.widgets.branch_tree import Branch, BranchTree
from studio.ui.widgets.labels import label

THUMBNAIL = 128


def _style(name: str) -> str:
    return param_words(STYLE_LABELS.get(name, name))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Branches", text)


class BranchesPage(QWidget):
    """Follows the painting that is looked at."""

    def __init__(
        self,
        session: DiffusionSession,
        playhead: Playhead,
        commands: DiffusionCommands,
        pictures: StepPictures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._pictures = session, pictures
        self._commands = commands
        self._roads: tuple[Road, ...] = ()
        self._showed: object = None
        self.tree = BranchTree(session.context.theme, self)
        self.nothing = label(
            self.tr("Stop at a step, change words, guidance, sampler or style, and branch from there (B)."),
            "muted",
            self,
            wrap=True,
        )
        self._room = QStackedLayout()
        empty = QWidget(self)
        inside = QVBoxLayout(empty)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.nothing)
        self._room.addWidget(self.tree)
        self._room.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.addLayout(self._room)
        self.tree.chosen.connect(self._choose)
        playhead.changed.connect(self.show_state)
        session.picture_came.connect(lambda _: self.show_state())
        self.show_state()

    @property
    def roads(self) -> tuple[Road, ...]:
        """What is shown, a road before those that leave it."""
        return self._roads

    def show_state(self) -> None:
        """Follow what was painted."""
        shown, session = self._session.document.shown, self._session
        known = (*session.steps.paintings, *session.document.batch)
        self._roads = tree(known, shown) if shown is not None else ()
        self._room.setCurrentIndex(0 if self._roads else 1)
        # cheap to compare, dear to draw: every step of every painting comes by here
        state = [
            (road.painted, len(session.steps.of(road.painted)), session.picture(road.painted) is not None)
            for road in self._roads
        ]
        if shown is None or (shown, state) == self._showed:
            return
        self._showed = (shown, state)
        places = {road.painted: at for at, road in enumerate(self._roads)}
        branches = [self._branch(road, places) for road in self._roads]
        self.tree.show_tree(shown.params.steps, branches, places.get(shown))

    def _branch(self, road: Road, places: dict[Painted, int]) -> Branch:
        steps = self._session.steps.of(road.painted)
        finished = self._session.picture(road.painted) is not None
        reached = None if finished else max((step.step + 1 for step in steps), default=road.step)
        parent = road.parent
        before = parent.params.at(road.step) if parent is not None else None
        return Branch(
            parent=places.get(parent) if parent is not None else None,
            step=road.step,
            words=road_words(road.turn, before),
            picture=self._picture(road.painted),
            reached=reached,
        )

    def _picture(self, painted: Painted) -> QImage:
        steps = self._session.steps
        found = self._session.picture(painted) or self._pictures.seen(steps.at(painted, None))
        return found.at_least(THUMBNAIL).toImage() if found is not None else QImage()

    def _choose(self, place: int) -> None:
        if place < len(self._roads):
            self._commands.show(self._roads[place].painted)


def road_words(turn: Turn, before: Turn | None) -> str:
    """What is other than before (“guidance 4 → 7”); of the first road its words."""
    if before is None:
        return turn.prompt.strip() or _tr("without words")
    parts = [turn.prompt.strip()] if turn.prompt != before.prompt else []
    if turn.negative != before.negative:
        parts.append(_tr("without “%1”").replace("%1", turn.negative.strip()))
    for name, old, new in (
        (_tr("guidance"), written(before.guidance, "g"), written(turn.guidance, "g")),
        ("", Sampler(before.sampler).label, Sampler(turn.sampler).label),
        ("", _style(before.style), _style(turn.style)),
        (_tr("new noise"), written(before.eta, "g"), written(turn.eta, "g")),
    ):
        if old != new:
            parts.append(f"{name} {old} → {new}".strip())
    return " · ".join(parts) or _tr("as it was")
