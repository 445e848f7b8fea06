"""What a figure says, in a sentence."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from studio.training.evaluation.reading import Figure
from studio.ui.numbers import decimal, written

Sentence: TypeAlias = Callable[[Figure], str]


def percent(value: float) -> str:
    """“7 %”, “0.4 %”."""
    shown = value * 100
    return f"{decimal(shown, 1 if 0 < abs(shown) < 1 else 0)}\N{NO-BREAK SPACE}%"


def number(value: float) -> str:
    """Three digits that matter."""
    return written(value, ",.0f" if abs(value) >= 1_000 else ".3g")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Judging", text)


def _said(text: str, **words: str) -> str:
    """A translated sentence with its {words}."""
    return _tr(text).format(**words)


def times(figure: Figure) -> str:
    """How often as far as real pictures are from each other."""
    if not figure.beside or figure.beside <= 0 or figure.mean <= 0:
        return _tr("As far as other real pictures are, or nearer: as near as this can tell.")
    times = figure.mean / figure.beside
    if times < 1.15:
        return _tr("Drawn pictures lie as near to real ones as other real ones do.")
    return _said(
        "Drawn pictures lie {times} times as far from real ones as other real ones do.", times=number(times)
    )


def precision(figure: Figure) -> str:
    return _said(
        "{ours} of the drawn pictures lie where real ones are; of other real ones {real} do.",
        **_shares(figure),
    )


def recall(figure: Figure) -> str:
    return _said(
        "{ours} of the real pictures lie where drawn ones are; where other real ones are, {real} do.",
        **_shares(figure),
    )


def coverage(figure: Figure) -> str:
    return _said(
        "{ours} of the real pictures have a drawn one close by; {real} have another real one.",
        **_shares(figure),
    )


def density(figure: Figure) -> str:
    if figure.mean > 1.25 * max(1.0, figure.beside or 1.0):
        return _tr("Drawn pictures crowd the places where most real ones are.")
    if figure.mean < 0.75 * (figure.beside or 1.0):
        return _tr("Many drawn pictures lie outside of where real ones are.")
    return _tr("Drawn pictures lie about as densely as real ones.")


def _shares(figure: Figure) -> dict[str, str]:
    return {"ours": percent(figure.mean), "real": percent(figure.beside or 0.0)}


def _numbers(figure: Figure) -> dict[str, str]:
    return {"ours": number(figure.mean), "real": number(figure.beside or 0.0)}


def differ(figure: Figure) -> str:
    if figure.beside is None:
        return _tr("How far two pictures of it are from each other.")
    share = figure.mean / figure.beside if figure.beside else 0.0
    if share > 1.1:
        return _tr("Its pictures differ more from each other than real ones do.")
    if share > 0.95:
        return _tr("Its pictures differ from each other as much as real ones do.")
    return _said("Its pictures differ {share} as much from each other as real ones.", share=percent(share))


def worth(figure: Figure) -> str:
    if figure.beside is None:
        return _said("A set of its pictures is worth {ours} that have nothing in common.", **_numbers(figure))
    return _said(
        "A set of its pictures is worth {ours} that have nothing in common; as many real ones {real}.",
        **_numbers(figure),
    )


def away(figure: Figure) -> str:
    if figure.beside is None:
        return ""
    if figure.mean < 0.8 * figure.beside:
        return _tr("Its pictures lie nearer to learned ones than real pictures do that it never saw.")
    return _tr("Its pictures are no nearer to learned ones than real pictures that it never saw.")


def copies(figure: Figure) -> str:
    """Of the share that lies nearer to a learned picture than 95 % of real ones do."""
    least = figure.mean if figure.low is None else figure.low
    return _said(
        "It copies: {ours} lie nearer to a learned picture than real ones do; chance gives {chance}."
        if least > 0.1
        else "It does not copy: {ours} lie very near to a learned picture; chance gives {chance}.",
        chance=percent(0.05),
        **_shares(figure),
    )


def own_drawing(figure: Figure) -> str:
    return _said(
        "For {ours} of the paintings the nearest learned sticker is the one of those very words.",
        **_shares(figure),
    )


def apart(figure: Figure) -> str:
    return _said(
        "{ours} of the whole would have to move to be spread as real pictures are; chance gives {real}.",
        **_shares(figure),
    )


def named(figure: Figure) -> str:
    return _said(
        "The judge is right for {ours} of the paintings, and for {real} of real drawings.", **_shares(figure)
    )


def beside_pca(more: str, less: str) -> Sentence:
    """Whether it is better than the linear rival; the interval decides."""

    def sentence(figure: Figure) -> str:
        if figure.beside is None or figure.low is None or figure.high is None:
            return ""
        if figure.low > figure.beside:
            return _tr(more)
        return _tr(less) if figure.high < figure.beside else _tr("As good as PCA of the same size.")

    return sentence


def kl(figure: Figure) -> str:
    return _said(
        "A picture takes {ours} nats ({bits} bits).",
        ours=number(figure.mean),
        bits=number(figure.mean / 0.693147),
    )


def perplexity(figure: Figure) -> str:
    return _said("At each token it is as unsure as if it had to guess among {ours}.", **_numbers(figure))


def bits(figure: Figure) -> str:
    return _said("A letter surprises it by {ours} bits; 4.7 if all letters came alike.", **_numbers(figure))


def bleu(figure: Figure) -> str:
    return _said(
        "Against what really follows {ours}; continuations dealt to other beginnings get {real}.",
        **_numbers(figure),
    )


def new_runs(figure: Figure) -> str:
    if figure.beside is not None and figure.mean < 0.85 * figure.beside:
        return _said("It repeats itself: {ours} are new, in real texts {real}.", **_shares(figure))
    return _said(
        "It repeats itself no more than people do: {ours} are new, in real texts {real}.", **_shares(figure)
    )


def copied_runs(figure: Figure) -> str:
    return _said(
        "{ours} of its runs of eight words stand in what it learned from; of real texts {real} do.",
        **_shares(figure),
    )


def same_words(figure: Figure) -> str:
    """Of paintings from other seeds."""
    return _said("Two paintings of the same words differ by {ours}.", **_numbers(figure))
