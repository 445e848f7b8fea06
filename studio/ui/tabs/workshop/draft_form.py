"""The form of a new run. It shows a draft and tells the next one; it decides nothing by itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio.core.errors import InvalidParameterError
from studio.core.family import ModelInfo
from studio.core.params import Seed
from studio.gallery.shelves import Collection
from studio.training.drafting import (
    LONGEST_NAME,
    Part,
    bases_for,
    sizes_for,
    with_base,
    with_family,
    with_recipe,
)
from studio.training.recipe_list import RecipeEntry, recipe, recipes_for
from studio.training.recipe_settings import RecipeSettings, settings_of
from studio.training.runs import DataSource, Learns, RunSpec
from studio.ui.control_words import param_words
from studio.ui.forms import AdvancedGroup, ParamForm
from studio.ui.numbers import grouped, written
from studio.ui.tabs.workshop.captioned import Captioned
from studio.ui.tabs.workshop.data_field import DataField
from studio.ui.tabs.workshop.family_switch import FamilySwitch
from studio.ui.tabs.workshop.words import recipe_words
from studio.ui.theme import Theme
from studio.ui.widgets.field import guard_wheel
from studio.ui.widgets.labels import line
from studio.ui.widgets.seed_field import SeedField

MINUTES: Final = (2.0, 5.0, 10.0, 30.0, 60.0, 180.0, 480.0)
SHORT: Final = 8
"""Letters that a list beside another one shows at least."""
SEED: Final = Seed(
    "Seed", "Where all its chance starts: the same seed with the same data and settings, the same model."
)


class DraftForm(QWidget):
    """From family to name, and everything else behind “More”."""

    changed = Signal(str, object)
    """What was changed, in a word; and the next draft (RunSpec)"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._theme = theme
        self._spec: RunSpec | None = None
        self._models: tuple[ModelInfo, ...] = ()
        self._collections: tuple[Collection, ...] = ()
        self.family = FamilySwitch(self)
        self.recipe = _box(self)
        self.data = DataField(self)
        self.base = _box(self)
        self.size_box = _box(self, SHORT)
        self.minutes = _box(self, SHORT)
        self.name = QLineEdit(self)
        self.name.setMaxLength(LONGEST_NAME)
        self.more = AdvancedGroup(theme, self)
        self.seed = SeedField(theme, SEED, parent=self).without_lock()
        self.settings: ParamForm[RecipeSettings] | None = None
        self._settings_of = ""
        self._place = QVBoxLayout()
        self.rows = self._make_rows()
        self._arrange()
        self._connect()

    def offer(self, models: Iterable[ModelInfo], collections: Sequence[Collection]) -> None:
        """What there is to choose from."""
        self._models, self._collections = tuple(models), tuple(collections)
        if self._spec is not None:
            self.show_spec(self._spec)

    def collection_name(self, collection: int) -> str:
        """What a collection that is offered is called; empty when it is not."""
        return next((one.name for one in self._collections if one.id == collection), "")

    def show_spec(self, spec: RunSpec) -> None:
        """Show a draft, without telling anybody."""
        self._spec = spec
        entry = recipe(spec.recipe)
        self.family.show_family(spec.learns)
        _fill(
            self.recipe, [(recipe_words(one.title), one.id) for one in recipes_for(spec.learns)], spec.recipe
        )
        self.rows["recipe"].say(recipe_words(entry.help))
        self._show_data(spec, entry)
        self._show_base(spec, entry)
        unit = self.tr("%1 tokens") if spec.learns is Learns.TRANSFORMER else self.tr("%1 pixels")
        sizes = sizes_for(spec, self._models)
        _fill(self.size_box, [(unit.replace("%1", grouped(one)), one) for one in sizes], spec.size)
        self.size_box.setEnabled(len(sizes) > 1)
        self._show_minutes(spec.minutes)
        if self.name.text().strip() != spec.name.strip():
            self.name.setText(spec.name)
        self.seed.set_value(spec.seed)
        self._show_settings(spec)

    def show_complaints(self, found: Mapping[Part, str], advice: str = "") -> None:
        """Say beside each field what is wrong with it."""
        for part, row in ((Part.NAME, "name"), (Part.DATA, "data"), (Part.BASE, "base")):
            self.rows[row].say(found.get(part, ""), wrong=True)
        if advice and Part.DATA not in found:
            self.rows["data"].say(advice)

    # --- showing ---------------------------------------------------------------------------------------
    def _show_data(self, spec: RunSpec, entry: RecipeEntry) -> None:
        self.rows["data"].setVisible(entry.own_data)
        self.data.offer(() if spec.learns is Learns.TRANSFORMER else self._collections)
        self.data.show_source(spec.data)

    def _show_base(self, spec: RunSpec, entry: RecipeEntry) -> None:
        bases = [(model.name, model.id) for model in bases_for(entry, self._models)]
        nothing: list[tuple[str, str | None]] = [] if entry.needs_base else [(self.tr("Nothing"), None)]
        _fill(self.base, [*nothing, *bases], spec.base)
        self.rows["base"].setVisible(bool(entry.begins_with))
        self.base.setEnabled(self.base.count() > 1)

    def _show_minutes(self, minutes: float | None) -> None:
        known: list[float] = sorted({*MINUTES, *([minutes] if minutes else [])})
        choices: list[tuple[str, float | None]] = [(_minutes_text(one), one) for one in known]
        _fill(self.minutes, [*choices, (self.tr("As long as it takes"), None)], minutes)

    def _show_settings(self, spec: RunSpec) -> None:
        kind = settings_of(spec.recipe)
        try:
            params = kind.taken(spec.settings)
        except InvalidParameterError:  # of a run that was made elsewhere: the usual ones are shown
            params = kind()
        if self.settings is not None and self._settings_of == spec.recipe:
            self.settings.set_params(params)
            return
        if self.settings is not None:
            self.settings.hide()
            self.settings.deleteLater()
        self.settings = ParamForm(params, self._theme, self)
        self._settings_of = spec.recipe
        self.settings.changed.connect(self._set)
        self._place.addWidget(self.settings)
        self.more.setVisible(recipe(spec.recipe).own_data)

    # --- telling ---------------------------------------------------------------------------------------
    def _connect(self) -> None:
        self.family.chosen.connect(
            lambda learns: self._tell(self.tr("Family"), with_family(self._now, learns, self._models))
        )
        self.recipe.currentIndexChanged.connect(
            lambda _: self._tell(
                self.tr("Recipe"), with_recipe(self._now, recipe(self.recipe.currentData()), self._models)
            )
        )
        self.data.changed.connect(self._data_changed)
        self.base.currentIndexChanged.connect(
            lambda _: self._tell(
                self.tr("Begin with"), with_base(self._now, self.base.currentData(), self._models)
            )
        )
        self.size_box.currentIndexChanged.connect(
            lambda _: self._tell(self.tr("Size"), replace(self._now, size=self.size_box.currentData()))
        )
        self.minutes.currentIndexChanged.connect(
            lambda _: self._tell(self.tr("Time"), replace(self._now, minutes=self.minutes.currentData()))
        )
        self.name.textEdited.connect(
            lambda text: self._tell(self.tr("Name"), replace(self._now, name=text.strip()))
        )
        self.seed.changed.connect(lambda seed, _: self._tell(self.tr("Seed"), replace(self._now, seed=seed)))

    @property
    def _now(self) -> RunSpec:
        assert self._spec is not None, "a draft is shown before anybody can change it"
        return self._spec

    def _data_changed(self, source: DataSource) -> None:
        self._tell(self.tr("Data"), replace(self._now, data=source))

    def _set(self, name: str, value: Any, final: bool) -> None:
        if self.settings is None or not (final or isinstance(value, str)):
            return
        shown = self.settings.params()
        aside = {key: one for key, one in self._now.settings.items() if key not in shown.controls()}
        control = shown.controls()[name]
        self._tell(param_words(control.label), replace(self._now, settings=aside | shown.changed()))

    def _tell(self, what: str, spec: RunSpec) -> None:
        if spec != self._now:
            self.changed.emit(what, spec)

    # --- parts -----------------------------------------------------------------------------------------
    def _make_rows(self) -> dict[str, Captioned]:
        rows = {
            "family": (self.tr("Family"), self.family, self.tr("The kind of network that learns.")),
            "recipe": (self.tr("Recipe"), self.recipe, self.tr("How it learns, and what it becomes.")),
            "data": (self.tr("Learn from"), self.data, self.tr("Nothing of it leaves this machine.")),
            "base": (
                self.tr("Begin with"),
                self.base,
                self.tr("A model that knows something already learns faster, and needs fewer pictures."),
            ),
            "size": (
                self.tr("Size"),
                self.size_box,
                self.tr("What one picture is cut to, or how far back a text is read. Larger takes longer."),
            ),
            "minutes": (
                self.tr("Time"),
                self.minutes,
                self.tr("It ends after so many minutes of learning; pauses do not count."),
            ),
            "name": (self.tr("Name"), self.name, self.tr("The run and the model are called so.")),
        }
        return {key: Captioned(*row, parent=self) for key, row in rows.items()}

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for key in ("family", "recipe", "", "data", "base", ""):
            column.addWidget(self.rows[key] if key else line(self))
        short = QHBoxLayout()
        short.setSpacing(8)
        short.addWidget(self.rows["size"], 1)
        short.addWidget(self.rows["minutes"], 1)
        column.addLayout(short)
        column.addWidget(self.rows["name"])
        inside = QWidget(self)
        inside.setProperty("look", "clear")
        self._place = QVBoxLayout(inside)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.setSpacing(12)
        self._place.addWidget(self.seed)
        self.more.add(inside)
        column.addWidget(self.more)
        column.addStretch(1)


def _box(parent: QWidget, letters: int = 12) -> QComboBox:
    box = QComboBox(parent)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(letters)
    guard_wheel(box)
    return box


def _fill(box: QComboBox, choices: Sequence[tuple[str, Any]], chosen: Any) -> None:
    """Offer these, without telling anybody."""
    with QSignalBlocker(box):
        if [(box.itemText(at), box.itemData(at)) for at in range(box.count())] != list(choices):
            box.clear()
            for text, value in choices:
                box.addItem(text, value)
        values = [value for _, value in choices]
        box.setCurrentIndex(values.index(chosen) if chosen in values else -1)


def _minutes_text(minutes: float) -> str:
    if minutes < 60:
        return _tr("{minutes} minutes").format(minutes=written(minutes, "g"))
    hours = minutes / 60
    return _tr("1 hour") if hours == 1 else _tr("{hours} hours").format(hours=written(hours, "g"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("DraftForm", text)
