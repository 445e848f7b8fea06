"""What is read of several runs to compare them, and what of it are rows and curves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from studio.core.errors import InvalidParameterError, UserError
from studio.core.json_value import JsonValue
from studio.core.params import Slider
from studio.training.evaluation.reading import groups_of
from studio.training.recipe_list import recipe
from studio.training.recipe_settings import settings_of
from studio.training.run_folder import Sight
from studio.training.runs import Run, RunSpec
from studio.ui.control_words import param_words
from studio.ui.gallery.compare.differences import NOT_SET, SettingRow, merged_order
from studio.ui.numbers import grouped, written
from studio.ui.tabs.workshop.words import recipe_words, state_word
from studio.ui.training.chart import number_text
from studio.ui.training.figures import HELD_OUT, LOSS, figures_of, place_of
from studio.ui.training.runs_plot import RunLine
from studio.ui.wording import duration_text, moment_text, value_text

SHOWN_OF_HASH = 12


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """One run as it was read.

    Attributes:
        run: which.
        sight: its curve, sheets and extras.
        settings: everything that was asked for, and what came of it, by the names people read.
    """

    run: Run
    sight: Sight
    settings: dict[str, str]


@dataclass(frozen=True, slots=True, eq=False)
class ComparedFigure:
    """One chart: a figure, learned or held out, of all runs that have it."""

    key: str
    title: str
    help: str
    lines: tuple[RunLine, ...]


def read_compared(run: Run) -> Compared:
    """Everything, from its folder; not for the UI thread.

    Raises:
        UserError: something cannot be read.
    """
    sight = run.watched.look()
    return Compared(run, sight, dict(_settings(run, sight)))


def rows_of(compared: Sequence[Compared]) -> tuple[SettingRow, ...]:
    """All settings, data and figures, one column a run."""
    columns = [one.settings for one in compared]
    return tuple(
        SettingRow(name, tuple(column.get(name, NOT_SET) for column in columns))
        for name in merged_order(columns)
    )


def figures_beside(compared: Sequence[Compared], *, timed: bool) -> tuple[ComparedFigure, ...]:
    """A chart for each figure that any run has; of what is held out before what is learned."""
    found: dict[str, ComparedFigure] = {}
    for place, one in enumerate(compared):
        curve = one.sight.curve
        seen = "tokens" if any(extras.texts for extras in one.sight.extras) else "pictures"
        x = curve.column("seconds" if timed else "step")
        for figure in figures_of(curve, seen):
            called = tuple(
                QCoreApplication.translate("TrainingFigures", word) for word in reversed(figure.called)
            )
            for values, word, prefix in zip(
                (figure.held_out, figure.learned), called, (HELD_OUT, ""), strict=True
            ):
                if not np.isfinite(values).any():
                    continue
                key = prefix + figure.name
                both = np.isfinite(figure.held_out).any() or key in found or figure.name == LOSS
                title = f"{figure.title}, {word}" if both else figure.title
                before = found.get(key, ComparedFigure(key, title, figure.help, ()))
                line = RunLine(place, x, values)
                found[key] = ComparedFigure(key, before.title, before.help, (*before.lines, line))
    order = sorted(found.values(), key=lambda one: place_of(one.key.removeprefix(HELD_OUT)))
    return tuple(order)


def _settings(run: Run, sight: Sight) -> Iterator[tuple[str, str]]:
    spec = run.spec
    try:
        yield _tr("Recipe"), recipe_words(recipe(spec.recipe).title)
    except UserError:
        yield _tr("Recipe"), spec.recipe
    yield _tr("Begins with"), spec.base or _tr("nothing")
    yield from _data(run)
    yield _tr("Size"), str(spec.size)
    yield _tr("Minutes"), NOT_SET if spec.minutes is None else written(spec.minutes, "g")
    yield _tr("Seed"), str(spec.seed)
    yield from _set(spec)
    yield from _course(run, sight)
    yield from _judged(run)


def _data(run: Run) -> Iterator[tuple[str, str]]:
    told, source = run.data, run.spec.data
    if source.folder is not None:
        yield _tr("Data"), source.folder
    elif source.collection is not None:
        yield _tr("Data"), _tr("collection {collection}").format(collection=source.collection)
    else:
        yield _tr("Data"), _tr("the recipe's own")
    digest = told.get("sha256")
    if isinstance(digest, str):
        yield _tr("Data hash (SHA-256)"), f"{digest[:SHOWN_OF_HASH]} …"
    for name, key in ((_tr("Pictures or texts"), "kept"), (_tr("Of them for judging"), "held_out")):
        if told.get(key):
            yield name, _number(told[key])


def _set(spec: RunSpec) -> Iterator[tuple[str, str]]:
    """All settings of the recipe, usual ones as well; what the form does not know by its bare name."""
    declared = settings_of(spec.recipe)
    try:
        values = declared.taken(spec.settings).to_values()
    except InvalidParameterError:
        values = dict(spec.settings)
    for name, control in declared.controls().items():
        if name in values:
            unit = f" {param_words(control.unit)}" if isinstance(control, Slider) and control.unit else ""
            yield param_words(control.label), _number(values[name]) + unit
    for name, value in spec.settings.items():
        if name not in declared.controls():
            yield name.replace("_", " ").capitalize(), _number(value)


def _number(value: JsonValue) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return grouped(value)
    return value_text(value)


def _course(run: Run, sight: Sight) -> Iterator[tuple[str, str]]:
    """How far it came, and its newest and best losses."""
    curve = sight.curve
    yield _tr("Begun"), moment_text(run.spec.created)
    yield _tr("State"), state_word(run.state)
    if not curve.rows:
        return
    yield _tr("Steps"), grouped(round(curve.newest("step")))
    yield _tr("Trained"), duration_text(curve.newest("seconds"))
    for name, lowest, key in (
        (_tr("Loss"), _tr("Lowest loss"), LOSS),
        (_tr("Loss, held out"), _tr("Lowest loss, held out"), HELD_OUT + LOSS),
    ):
        known = curve.column(key)
        known = known[np.isfinite(known)]
        if len(known):
            yield name, number_text(float(known[-1]))
            yield lowest, number_text(float(known.min()))


def _judged(run: Run) -> Iterator[tuple[str, str]]:
    """Figures of a judgement; nothing of one that another version wrote in another form."""
    try:
        groups = groups_of(run.figures)
    except (KeyError, TypeError, ValueError, AttributeError):
        return
    for group in groups:
        for figure in group.figures:
            span = f" ({figure.span})" if figure.span else ""
            yield f"{group.title.strip()}: {figure.name}", f"{number_text(figure.mean)}{span}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Compared", text)
