"""The report of an evaluation as rows: each figure with its interval and what it is to be held against. The
window and the command line read it. No torch.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

_NO_FIGURES = frozenset({"about", "count", "pca", "ahead", "by"})
Told = Mapping[str, Any]


class Kind(StrEnum):
    """What was judged."""

    GENERATOR = "generator"
    AUTOENCODER = "autoencoder"
    PAINTER = "painter"
    WRITER = "writer"


class Part(StrEnum):
    """What a group of figures is about."""

    REAL = "real"
    """How pictures lie beside real ones."""
    VARIETY = "variety"
    COPYING = "copying"
    BALANCE = "balance"
    NAMED = "named"
    """Whether a judge names what was painted."""
    REBUILT = "rebuilt"
    FORESEEN = "foreseen"
    CONTINUED = "continued"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a model.

    Attributes:
        path: where it stands in the report, as `against.beside` names it.
        name: of the figure itself.
        mean: the figure.
        low, high: where it would lie in 95 of 100 other samples; None where that is not known.
        beside: what it is to be held against (see `Group.beside`); None where there is nothing.
    """

    path: str
    name: str
    mean: float
    low: float | None = None
    high: float | None = None
    beside: float | None = None

    @property
    def span(self) -> str:
        """“0.2 to 0.4”; nothing where it is not known."""
        return "" if self.low is None else f"{self.low:.4g} to {self.high:.4g}"


@dataclass(frozen=True, slots=True)
class Group:
    """Figures that belong together.

    Attributes:
        part: what they are about.
        title: what was judged, in short.
        beside: whose figures stand beside them.
        figures: in the order of the report.
        shares: whether they are parts of a whole.
    """

    part: Part
    title: str
    beside: str
    figures: tuple[Figure, ...]
    shares: bool = False


def kind_of(told: Told) -> Kind:
    """What a report tells of."""
    for key, kind in (("held_out", Kind.AUTOENCODER), ("foreseen", Kind.WRITER), ("judge", Kind.PAINTER)):
        if key in told:
            return kind
    return Kind.GENERATOR


def groups_of(told: Told) -> tuple[Group, ...]:
    """All figures of a report of one model; nothing of an empty one."""
    if not told:
        return ()
    readers = {
        Kind.AUTOENCODER: _autoencoder,
        Kind.WRITER: _writer,
        Kind.PAINTER: _painter,
        Kind.GENERATOR: _generator,
    }
    return tuple(group for group in readers[kind_of(told)](told) if group.figures)


# Generators -----------------------------------------------------


def _generator(told: Told) -> Iterator[Group]:
    title = f"drawn ({told['drawn']['sets']} x {told['drawn']['count']})"
    yield Group(Part.REAL, title, "real pictures", _drawn("figures", told.get("figures", {})))
    yield Group(Part.VARIETY, title, "real pictures", _drawn("diversity", told["diversity"]))
    copying = told.get("copying")
    if copying:
        both = {name: copying[name] for name in ("away", "nearer_than_real")}
        title = f"nearest of {copying['learned']} learned"
        yield Group(Part.COPYING, title, "real pictures", _drawn("copying", both))
    for name, spread in told["balance"].items():
        path = f"balance.{name}"
        apart = _drawn(path, {"apart": spread["apart"]}) if "apart" in spread else ()
        shares = _drawn(f"{path}.shares", spread["shares"])
        yield Group(Part.BALANCE, name, "real pictures", shares + apart, shares=True)


def _drawn(path: str, figures: Told) -> tuple[Figure, ...]:
    return tuple(
        Figure(f"{path}.{name}", name, **_ends(one["drawn"]), beside=one["real"])
        for name, one in figures.items()
    )


# Autoencoders -----------------------------------------------------


def _autoencoder(told: Told) -> Iterator[Group]:
    for name, figures in told["held_out"].items():
        yield _rebuilt(name, f"held_out.{name}", figures)
        for group, part in figures.get("by", {}).items():
            yield _rebuilt(f"  {group}", f"held_out.{name}.by.{group}", part)


def _rebuilt(title: str, path: str, figures: Told) -> Group:
    rival = figures.get("pca", {})
    found = tuple(
        Figure(f"{path}.{name}", name, **_ends(one), beside=rival[name]["mean"] if name in rival else None)
        for name, one in figures.items()
        if name not in _NO_FIGURES
    )
    return Group(Part.REBUILT, f"{title} ({figures['count']})", "PCA", found)


# Painters of stickers ---------------------------------------------


def _painter(told: Told) -> Iterator[Group]:
    painted, real = told["judge"]["painted"], told["judge"]["real"]
    yield _named(f"judged ({painted['count']})", "judge.painted", painted, real)
    for style, part in painted["by"].items():
        title = f"  {style} ({part['count']})"
        yield _named(title, f"judge.painted.by.{style}", part, real["by"][style])
    yield _copying(told["copying"])
    if "frechet" in told:
        yield _among_real(told["frechet"])


def _named(title: str, path: str, painted: Told, real: Told) -> Group:
    figures = tuple(
        Figure(f"{path}.{name}", name, **_ends(painted[name]), beside=real[name]["mean"])
        for name in ("top1", "top5")
    )
    return Group(Part.NAMED, title, "real stickers", figures)


def _copying(copying: Told) -> Group:
    painted, own = copying["painted"], "nearest_is_the_drawing_of_the_prompt"
    figures = (
        Figure(
            "copying.painted.away", "away", **_ends(painted["away"]), beside=copying["real"]["away"]["mean"]
        ),
        Figure("copying.nearer_than_real", "nearer_than_real", copying["nearer_than_real"], beside=0.05),
        Figure(f"copying.{own}", own, **_ends(copying[own])),
    )
    return Group(Part.COPYING, f"nearest learned ({painted['count']})", "real stickers", figures)


def _among_real(frechet: Told) -> Group:
    painted, real, sure = frechet["painted"], frechet["real"], frechet.get("over_seeds", {})
    figures = [
        Figure(
            f"frechet.over_seeds.{name}", name, **_ends(sure.get(name, {"mean": value})), beside=real[name]
        )
        for name, value in painted.items()
        if name != "count" and value is not None
    ]
    if "same_prompt" in frechet:
        figures.append(Figure("frechet.same_prompt", "same_prompt", **_ends(frechet["same_prompt"])))
    title = f"beside {frechet['held_out']} held out"
    return Group(Part.REAL, title, "real stickers", tuple(figures))


# Writers ----------------------------------------------------------


def _writer(told: Told) -> Iterator[Group]:
    foreseen, continued = told["foreseen"], told["continued"]
    yield Group(
        Part.FORESEEN,
        f"foreseen ({told['passages']})",
        "",
        (
            Figure("foreseen.perplexity_interval", "perplexity", **_ends(foreseen["perplexity_interval"])),
            Figure("foreseen.bits", "bits", **_ends(foreseen["bits"])),
        ),
    )
    title = f"continued ({told['passages']})"
    yield Group(Part.CONTINUED, title, "the real texts", tuple(_continued(continued)))


def _continued(continued: Told) -> Iterator[Figure]:
    if "bleu" in continued:
        ends = _ends(continued["bleu_interval"])
        yield Figure("continued.bleu_interval", "bleu", **ends, beside=continued["bleu_by_chance"])
    for n, both in continued["distinct"].items():
        if both["written"] and both["real"]:
            path, real = f"continued.distinct.{n}.written", both["real"]["mean"]
            yield Figure(path, f"distinct-{n}", **_ends(both["written"]), beside=real)
    copied = continued["copied"]
    yield Figure("continued.copied", "copied", copied["written"], beside=copied["real"])


def _ends(one: Mapping[str, float]) -> dict[str, Any]:
    return {"mean": one["mean"], "low": one.get("low"), "high": one.get("high")}
