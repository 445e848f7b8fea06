"""The report of `quartet evaluate` as a table for people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from studio.training.evaluation.reading import Figure, Kind, groups_of, kind_of

Row = tuple[str, ...]
_HEADS: Mapping[Kind, tuple[str, str]] = {
    Kind.GENERATOR: ("Pictures", "Real pictures"),
    Kind.AUTOENCODER: ("Pictures", "PCA"),
    Kind.PAINTER: ("Pictures", "Real stickers"),
    Kind.WRITER: ("Passages", "Real texts"),
}
SHOWN = 3
"""Nearest pairs in the table."""
_WORDS = {
    "nearer_than_real": "nearer than 95% of real ones",
    "nearest_is_the_drawing_of_the_prompt": "it is the drawing of the prompt",
    "same_prompt": "mean_distance of one prompt",
    "perplexity": "perplexity of a token",
    "bits": "bits a character",
    "bleu": "BLEU (beside it by chance)",
    "copied": "runs of eight words copied",
}
_DIFFERENCES = ("Figure", "Difference", "95% interval", "Sure")


def table_of(told: Mapping[str, Any]) -> tuple[Row, list[Row]]:
    """Headings and rows, of one model or of two."""
    if "differences" in told:
        return _DIFFERENCES, list(_differences(told))
    of, beside = _HEADS[kind_of(told)]
    return (of, "Figure", "Model", "95% interval", beside), list(_figures(told))


def _figures(told: Mapping[str, Any]) -> Iterator[Row]:
    before = ""
    for group in groups_of(told):
        for figure in group.figures:
            yield _row("" if group.title == before else group.title, figure)
            before = group.title
    copying = told.get("copying") or {}
    for pair in copying.get("nearest", ())[:SHOWN]:
        yield "", f"seed {pair['seed']} beside {pair['learned']}", f"{pair['away']:.4g}", "", ""


def _row(title: str, figure: Figure) -> Row:
    beside = "" if figure.beside is None else f"{figure.beside:.4g}"
    return title, _WORDS.get(figure.name, figure.name), f"{figure.mean:.4g}", figure.span, beside


def _differences(told: Mapping[str, Any]) -> Iterator[Row]:
    for path, one in told["differences"].items():
        span = f"{one['low']:.4g} to {one['high']:.4g}"
        yield path, f"{one['mean']:+.4g}", span, "yes" if one["sure"] else ""
