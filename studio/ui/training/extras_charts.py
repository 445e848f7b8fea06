"""What only one family has to show, as charts: scores of real and drawn, KL a dimension, loss by noise."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from studio.training.run_extras import Extras
from studio.training.run_folder import Column
from studio.ui.numbers import grouped
from studio.ui.theme import Theme
from studio.ui.training.chart import Chart, number_text, pale, set_range_to
from studio.ui.training.figures import spans_decades

STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine)
"""Of real and drawn: not everybody tells their colours apart."""
BINS = 24
SAYS_SOMETHING = 0.1
"""Nats a picture from which a dimension counts as used."""
EARLIER = 4
"""Earlier lines that stand pale behind the one that is looked at."""


class ExtrasChart(Chart):
    """Drawn anew whenever another step is looked at."""

    def show_extras(self, extras: Sequence[Extras], shown: int, x: Column, *, timed: bool) -> None:
        """Draw.

        Args:
            extras: by step.
            shown: the place of the one that is looked at.
            x: float64, where each stands: steps, or seconds when `timed`.
        """
        raise NotImplementedError


class ScoresOverTime(ExtrasChart):
    """How far apart the discriminator scores real and drawn: the median, and the middle 80 of 100."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            _tr("Scores of real and drawn"),
            parent,
            help_text=_tr(
                "How sure the discriminator is that a picture is real: above 0 it believes so. The line is "
                "the middle picture, the band holds 80 of 100. While the bands overlap, the drawn ones "
                "deceive it."
            ),
            words=2,
        )
        self._edges = [[self.plot.plot([], []) for _ in range(3)] for _ in range(2)]
        self._bands = [pg.FillBetweenItem(low, high) for low, _, high in self._edges]
        for band in self._bands:
            self.plot.addItem(band)
        self._mark = pg.InfiniteLine(angle=90)
        self.plot.getViewBox().addItem(self._mark, ignoreBounds=True)
        self.dress()

    def show_extras(self, extras: Sequence[Extras], shown: int, x: Column, *, timed: bool) -> None:
        """Both bands."""
        self.bottom.timed = timed
        said: list[str] = []
        names = (self.tr("real %1"), self.tr("drawn %1 (dashed)"))
        for at, (name, lines) in enumerate(zip(names, self._edges, strict=True)):
            scores = [(one.real_scores, one.drawn_scores)[at] for one in extras]
            spread = np.array([np.percentile(one, (10, 50, 90)) if one else [np.nan] * 3 for one in scores])
            for line, values in zip(lines, spread.T, strict=True):
                line.setData(x, values)
            said.append(name.replace("%1", number_text(float(spread[shown, 1]))))
        set_range_to(self.plot, x)
        self._mark.setVisible(shown < len(extras) - 1)
        self._mark.setPos(x[shown])
        self.say(*said)

    def dress(self) -> None:
        """Real in the accent's colour, drawn in orange."""
        super().dress()
        for colour, style, band, (low, middle, high) in zip(
            self.palette_of_lines, STYLES, self._bands, self._edges, strict=True
        ):
            band.setBrush(pale(colour, 50))
            middle.setPen(pg.mkPen(colour, width=1.75, style=style))
            for edge in (low, high):
                edge.setPen(pg.mkPen(pale(colour, 90), width=1))
        self._mark.setPen(pg.mkPen(self._theme.colours.muted))


class ScoresAtStep(ExtrasChart):
    """How the scores are spread now: two hills, which should not part."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            _tr("Scores at this step"),
            parent,
            help_text=_tr(
                "How many pictures got which score. Where both hills lie over each other, the discriminator "
                "cannot tell them apart."
            ),
            words=2,
        )
        self._hills = [self._hill(), self._hill()]
        self.dress()

    def show_extras(self, extras: Sequence[Extras], shown: int, x: Column, *, timed: bool) -> None:
        """On a scale that stays while one goes through the steps."""
        everything = [score for one in extras for score in (*one.real_scores, *one.drawn_scores)]
        edges = np.linspace(*_reach(np.array(everything)), BINS + 1)
        now = extras[shown]
        for hill, scores in zip(self._hills, (now.real_scores, now.drawn_scores), strict=True):
            hill.setData(edges, np.histogram(np.clip(scores, edges[0], edges[-1]), edges)[0])
        self.plot.getViewBox().setXRange(edges[0], edges[-1], padding=0.02)
        self.say(self.tr("real"), self.tr("drawn (dashed)"))

    def dress(self) -> None:
        """As over time."""
        super().dress()
        for colour, style, hill in zip(self.palette_of_lines, STYLES, self._hills, strict=True):
            hill.setPen(pg.mkPen(colour, width=1.5, style=style))
            hill.setBrush(pale(colour, 70))

    def _hill(self) -> pg.PlotCurveItem:
        made = pg.PlotCurveItem([0, 1], [0], stepMode="center", fillLevel=0)
        self.plot.addItem(made)
        return made


class LatentNow(ExtrasChart):
    """What each dimension of the latent says, the most telling first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            _tr("What each number tells (KL)"),
            parent,
            help_text=_tr(
                "The latent is a handful of numbers that stand for a picture, its dimensions. A high bar: "
                "this number tells much of the picture, in nats. A bar near 0: the network does not use it."
            ),
        )
        self._bars = pg.BarGraphItem(x=[0], height=[0], width=0.8)
        self.plot.addItem(self._bars)
        self.dress()

    def show_extras(self, extras: Sequence[Extras], shown: int, x: Column, *, timed: bool) -> None:
        """Sorted; the scale stays while one goes through the steps."""
        kl = np.sort(np.array(extras[shown].kl))[::-1]
        self._bars.setOpts(x=np.arange(1, len(kl) + 1), height=kl, width=0.8 if len(kl) < 200 else 1.0)
        highest = max((max(one.kl, default=0.0) for one in extras), default=0.0)
        box = self.plot.getViewBox()
        box.setYRange(0.0, max(highest, 1e-3), padding=0.05)
        box.setXRange(0.3, len(kl) + 0.7, padding=0.01)
        words = self.tr("%1 of %2 used").replace("%1", str(int((kl > SAYS_SOMETHING).sum())))
        self.say(words.replace("%2", str(len(kl))))

    def dress(self) -> None:
        """In the accent's colour."""
        super().dress()
        colour = self._theme.colours.accent
        self._bars.setOpts(brush=pale(colour, 150), pen=pg.mkPen(colour))


class LatentOverTime(ExtrasChart):
    """When each dimension began to say something: a line each."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            _tr("The same over time (KL)"),
            parent,
            help_text=_tr("A line for each number of the latent: when it woke, and how many nats it tells."),
        )
        self._lines = self.plot.plot([], [])
        self._mark = pg.InfiniteLine(angle=90)
        self.plot.getViewBox().addItem(self._mark, ignoreBounds=True)
        self.dress()

    def show_extras(self, extras: Sequence[Extras], shown: int, x: Column, *, timed: bool) -> None:
        """All lines are one item, with gaps between: hundreds are drawn as fast as one."""
        self.bottom.timed = timed
        known = [at for at, one in enumerate(extras) if len(one.kl) == len(extras[shown].kl)]
        rows = np.array([extras[at].kl for at in known])
        gap = np.full((1, rows.shape[1]), np.nan)
        values = np.vstack((rows, gap)).T.ravel()
        self._lines.setData(np.tile(np.append(x[known], np.nan), rows.shape[1]), values, connect="finite")
        set_range_to(self.plot, x)
        self._mark.setVisible(shown < len(extras) - 1)
        self._mark.setPos(x[shown])
        self.say(self.tr("%1 in all").replace("%1", number_text(float(np.sum(extras[shown].kl)))))

    def dress(self) -> None:
        """In the accent's colour."""
        super().dress()
        self._lines.setPen(pg.mkPen(pale(self._theme.colours.accent, 170), width=1))
        self._mark.setPen(pg.mkPen(self._theme.colours.muted))


class LossByNoise(ExtrasChart):
    """Which part of painting is learned: the outlines under much noise, or the details under little."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            _tr("Loss by noise (timestep)"),
            parent,
            help_text=_tr(
                "To the right, where a picture is nearly all noise, outlines are learned; to the left, where "
                "there is little, the details. Pale lines are earlier steps."
            ),
        )
        self.bottom.per_cent = True
        self._earlier = [self.plot.plot([], []) for _ in range(EARLIER)]
        self._line = self.plot.plot([], [], symbol="o", symbolSize=5, pxMode=True)
        self.dress()

    def show_extras(self, extras: Sequence[Extras], shown: int, x: Column, *, timed: bool) -> None:
        """The one that is looked at, and some before it."""
        everything = np.array([value for one in extras for value in one.noise_losses])
        self.plot.setLogMode(x=False, y=spans_decades(everything))
        self._line.setData(*_by_noise(extras[shown]))
        before = np.unique(np.linspace(0, shown, EARLIER + 1).round().astype(int))[:-1]
        for place, line in enumerate(self._earlier):
            line.setData(*(_by_noise(extras[before[place]]) if place < len(before) else ([], [])))
        self.plot.getViewBox().setXRange(0.0, 1.0, padding=0.02)
        self.say(self.tr("step %1").replace("%1", grouped(extras[shown].step)))

    def dress(self) -> None:
        """The later, the stronger."""
        super().dress()
        colour = self._theme.colours.accent
        for place, line in enumerate(self._earlier):
            line.setPen(pg.mkPen(pale(colour, 40 + 30 * place), width=1))
        self._line.setPen(pg.mkPen(colour, width=1.75))
        self._line.setSymbolBrush(colour)
        self._line.setSymbolPen(None)


ChartKind = Callable[[Theme, QWidget | None], ExtrasChart]


def charts_for(extras: Sequence[Extras]) -> tuple[ChartKind, ...]:
    """The charts that such a run has; none for texts, which are read."""
    newest = extras[-1] if extras else Extras()
    if newest.real_scores and newest.drawn_scores:
        return (ScoresOverTime, ScoresAtStep)
    if newest.kl:
        return (LatentNow, LatentOverTime)
    return (LossByNoise,) if newest.noise_losses else ()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Training", text)


def _by_noise(extras: Extras) -> tuple[Column, Column]:
    many = max(1, len(extras.noise_losses))
    return (np.arange(len(extras.noise_losses)) + 0.5) / many, np.array(extras.noise_losses, np.float64)


def _reach(values: Column) -> tuple[float, float]:
    """Where nearly all values lie, around 0 as well; a few far away would flatten the rest."""
    if not len(values):
        return -1.0, 1.0
    low, high = (float(edge) for edge in np.percentile(values, (0.5, 99.5)))
    return min(low, -0.5), max(high, 0.5)
