"""What each figure of a judgement means, in a plain sentence, and its formula for those who want to learn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QCoreApplication

from studio.core.params import Control
from studio.ui.noop import QT_TRANSLATE_NOOP
from studio.ui.training.judging import sentences
from studio.ui.training.judging.sentences import Sentence, number, percent


class Better(Enum):
    """Which way a figure gets better."""

    LESS = auto()
    MORE = auto()
    NEAR = auto()
    """The nearer to what stands beside it."""
    NEITHER = auto()


@dataclass(frozen=True)
class Meaning:
    """One kind of figure.

    Attributes:
        title: its name, with a plain word.
        better: which way.
        help: what it measures.
        formula: and how, with the source.
        sentence: what this very figure says.
        share: whether it lies in [0, 1].
        unit: behind the number.
    """

    title: str
    better: Better
    help: str
    formula: str
    sentence: Sentence
    share: bool = False
    unit: str = ""

    @property
    def control(self) -> Control:
        """As the small ƒ takes it."""
        return Control(self.title, self.help, formula=self.formula)

    def words(self, value: float) -> str:
        """The number as people write it."""
        return percent(value) if self.share else f"{number(value)}{self.unit}"


def meaning_of(name: str) -> Meaning:
    """What a figure of that name means; one that is not known keeps its name."""
    known = _MEANINGS.get(name)
    if known is None:
        return Meaning(name[:1].upper() + name[1:], Better.NEAR, "", "", lambda _: "", share=True)
    return replace(
        known,
        title=_tr(known.title),
        help=_tr(known.help),
        formula=_tr(known.formula),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Judging", text)


def _frechet(title: str, told: str) -> Meaning:
    return Meaning(
        title,
        Better.LESS,
        told,
        QT_TRANSLATE_NOOP(
            "Judging",
            "|m₁ − m₂|² + tr(S₁ + S₂ − 2 (S₁ S₂)^½), m and S the mean and covariance of each set's features."
            " Heusel et al., arXiv 1706.08500, equation 6.",
        ),
        sentences.times,
    )


def _kernel(title: str, told: str) -> Meaning:
    return Meaning(
        title,
        Better.LESS,
        told,
        QT_TRANSLATE_NOOP(
            "Judging",
            "Squared maximum mean discrepancy, unbiased, with the kernel (x·y / d + 1)³. Bińkowski et"
            " al., arXiv"
            " 1801.01401, section 4.",
        ),
        sentences.times,
    )


_FAR: Final = QT_TRANSLATE_NOOP(
    "Judging",
    "How far drawn pictures lie from real ones as a set, by features of the Inception network: whether means"
    " and spreads agree. Sets of few pictures are far apart by chance: compare only where as many were"
    " judged.",
)
_FAR_SMALL: Final = QT_TRANSLATE_NOOP(
    "Judging",
    "How far drawn pictures lie from real ones as a set, by small versions of 16 × 16 pixels, which say"
    " nothing of sharpness: whether means and spreads agree. Sets of few pictures are far apart by chance:"
    " compare only where as many were judged.",
)
_SURE: Final = QT_TRANSLATE_NOOP(
    "Judging",
    "How far drawn pictures lie from real ones as a set, by features of the Inception network; 0 for sets of"
    " one kind, however few they are, and below 0 as often as above.",
)
_SURE_OWN: Final = QT_TRANSLATE_NOOP(
    "Judging",
    "How far drawn pictures lie from real ones as a set, by their features; 0 for sets of one kind, however"
    " few they are, and below 0 as often as above.",
)

_PRECISION = Meaning(
    QT_TRANSLATE_NOOP("Judging", "Precision: are they believable?"),
    Better.MORE,
    QT_TRANSLATE_NOOP(
        "Judging",
        "The share of drawn pictures that lie among real ones. Pictures are compared by features of the"
        " Inception network, or by small versions without it.",
    ),
    QT_TRANSLATE_NOOP(
        "Judging",
        "A picture lies among others when it is within the reach of one of them; its reach is the"
        " distance of its"
        " third neighbour. Kynkäänniemi et al., arXiv 1904.06991, equation 2.",
    ),
    sentences.precision,
    share=True,
)
_RECALL = Meaning(
    QT_TRANSLATE_NOOP("Judging", "Recall: is everything there?"),
    Better.MORE,
    QT_TRANSLATE_NOOP(
        "Judging",
        "The share of real pictures that lie among drawn ones. Pictures are compared by features of the"
        " Inception network, or by small versions without it.",
    ),
    QT_TRANSLATE_NOOP(
        "Judging",
        "As precision, with both sets exchanged. Kynkäänniemi et al., arXiv 1904.06991, equation 2.",
    ),
    sentences.recall,
    share=True,
)
_DENSITY = Meaning(
    QT_TRANSLATE_NOOP("Judging", "Density: where do they crowd?"),
    Better.NEAR,
    QT_TRANSLATE_NOOP(
        "Judging",
        "In how many real pictures' reaches a drawn one lies. As high as that of real pictures is best; more"
        " means"
        " that it draws the usual again and again.",
    ),
    QT_TRANSLATE_NOOP(
        "Judging",
        "Mean over drawn pictures of how many real ones' reaches hold it, over k = 5. Naeem et al., arXiv"
        " 2002.09797, equation 4.",
    ),
    sentences.density,
)
_COVERAGE = Meaning(
    QT_TRANSLATE_NOOP("Judging", "Coverage: how much is reached?"),
    Better.MORE,
    QT_TRANSLATE_NOOP(
        "Judging",
        "The share of real pictures that have a drawn one within their reach. Less easily fooled by"
        " single odd"
        " pictures than recall.",
    ),
    QT_TRANSLATE_NOOP(
        "Judging",
        "Share of real pictures whose nearest drawn one is nearer than their fifth real neighbour. Naeem et"
        " al., arXiv"
        " 2002.09797, equation 5.",
    ),
    sentences.coverage,
    share=True,
)
_MEAN_DISTANCE = Meaning(
    QT_TRANSLATE_NOOP("Judging", "Difference of two pictures"),
    Better.NEAR,
    QT_TRANSLATE_NOOP(
        "Judging", "How different its pictures are from each other: 0 where all are one picture."
    ),
    QT_TRANSLATE_NOOP(
        "Judging", "Mean Euclidean distance of two pictures' features, over all pairs of a set."
    ),
    sentences.differ,
)
_VENDI = Meaning(
    QT_TRANSLATE_NOOP("Judging", "Different pictures in a set"),
    Better.NEAR,
    QT_TRANSLATE_NOOP(
        "Judging",
        "How many pictures a set is worth: 1 where all are the same, all where no two have anything in"
        " common.",
    ),
    QT_TRANSLATE_NOOP(
        "Judging",
        "exp of the entropy of the eigenvalues of K / n, K the cosines of the features. Friedman and"
        " Dieng, arXiv"
        " 2210.02410, definition 3.1.",
    ),
    sentences.worth,
)
_AWAY = Meaning(
    QT_TRANSLATE_NOOP("Judging", "Distance from the nearest learned picture"),
    Better.NEAR,
    QT_TRANSLATE_NOOP(
        "Judging",
        "How near its pictures come to what it learned from, beside real pictures that it never saw.",
    ),
    QT_TRANSLATE_NOOP(
        "Judging",
        "Root mean square of the colours at 32 × 32 pixels, 0 to 1, to the nearest learned picture.",
    ),
    sentences.away,
)
_NEARER = Meaning(
    QT_TRANSLATE_NOOP("Judging", "Copies"),
    Better.LESS,
    QT_TRANSLATE_NOOP(
        "Judging",
        "How many of its pictures lie so near to a learned one that only one real picture in twenty does.",
    ),
    QT_TRANSLATE_NOOP(
        "Judging",
        "Share of drawn pictures whose distance from the nearest learned one is below the 5 % quantile of"
        " that of"
        " real pictures kept from training.",
    ),
    sentences.copies,
    share=True,
)
_APART = Meaning(
    QT_TRANSLATE_NOOP("Judging", "Away from the real balance"),
    Better.LESS,
    QT_TRANSLATE_NOOP("Judging", "Whether dark and light, or colours, come as often as among real pictures."),
    QT_TRANSLATE_NOOP("Judging", "Total variation: half the sum of |share of drawn − share of real|."),
    sentences.apart,
    share=True,
)
_SAME_PROMPT = Meaning(
    QT_TRANSLATE_NOOP("Judging", "Difference of two paintings of the same words"),
    Better.NEITHER,
    QT_TRANSLATE_NOOP(
        "Judging", "What the seed changes while the words stay; 0 where every seed gives the same."
    ),
    QT_TRANSLATE_NOOP(
        "Judging", "Mean Euclidean distance of the features of two paintings of one prompt, over prompts."
    ),
    sentences.same_words,
)


def _top(title: str, formula: str) -> Meaning:
    return Meaning(
        title,
        Better.MORE,
        QT_TRANSLATE_NOOP(
            "Judging",
            "How often a network that knows stickers, but never saw these, recognises what was asked for.",
        ),
        formula,
        sentences.named,
        share=True,
    )


_PSNR = Meaning(
    QT_TRANSLATE_NOOP("Judging", "PSNR: exactness of colours"),
    Better.MORE,
    QT_TRANSLATE_NOOP(
        "Judging",
        "How small the errors of the colours are in rebuilt pictures. 30 dB looks good, 40 dB flawless.",
    ),
    QT_TRANSLATE_NOOP("Judging", "10 log₁₀(255² / mean squared error)."),
    sentences.beside_pca("More exact than PCA of the same size.", "Less exact than PCA of the same size."),
    unit=" dB",
)
_PSNR_RGBA = Meaning(
    QT_TRANSLATE_NOOP("Judging", "PSNR with transparency"),
    Better.MORE,
    QT_TRANSLATE_NOOP(
        "Judging", "The same with colours as far as they are opaque, and the transparency itself."
    ),
    QT_TRANSLATE_NOOP(
        "Judging", "10 log₁₀(255² / mean squared error) over red, green and blue times alpha, and alpha."
    ),
    _PSNR.sentence,
    unit=" dB",
)
_SSIM = Meaning(
    QT_TRANSLATE_NOOP("Judging", "SSIM: likeness of structure"),
    Better.MORE,
    QT_TRANSLATE_NOOP(
        "Judging", "How alike edges and surfaces are in rebuilt pictures; 1 where nothing differs."
    ),
    QT_TRANSLATE_NOOP(
        "Judging",
        "Means, variances and covariance in windows around each pixel. Wang et al. 2004, equation 13.",
    ),
    sentences.beside_pca(
        "Keeps structure better than PCA of the same size.",
        "Keeps structure worse than PCA of the same size.",
    ),
)
_KL = Meaning(
    QT_TRANSLATE_NOOP("Judging", "Size of the code (KL)"),
    Better.NEITHER,
    QT_TRANSLATE_NOOP(
        "Judging",
        "How much the code of a picture tells beyond chance: more can be exacter, less is easier to draw"
        " from.",
    ),
    QT_TRANSLATE_NOOP(
        "Judging", "KL(q(z|x) ‖ N(0, 1)) in nats a picture. Kingma and Welling, arXiv 1312.6114, appendix B."
    ),
    sentences.kl,
    unit=" nats",
)


def _perceived(title: str, formula: str) -> Meaning:
    return Meaning(
        title,
        Better.LESS,
        QT_TRANSLATE_NOOP(
            "Judging",
            "How different rebuilt pictures look to a network that has learned to see; 0 where they look"
            " alike.",
        ),
        formula,
        sentences.beside_pca(
            "Looks less like the original than PCA of the same size.",
            "Looks more like the original than PCA of the same size.",
        ),
    )


def _new_runs(title: str, formula: str) -> Meaning:
    return Meaning(
        title,
        Better.NEAR,
        QT_TRANSLATE_NOOP("Judging", "How seldom it says the same again, over all continuations together."),
        formula,
        sentences.new_runs,
        share=True,
    )


_DISTANCES: Final[Mapping[str, Meaning]] = {
    "fid": _frechet(QT_TRANSLATE_NOOP("Judging", "FID: distance from real pictures"), _FAR),
    "frechet": _frechet(QT_TRANSLATE_NOOP("Judging", "Fréchet distance of small pictures"), _FAR_SMALL),
    "distance": _frechet(QT_TRANSLATE_NOOP("Judging", "FID: distance from real stickers"), _FAR),
    "kid": _kernel(QT_TRANSLATE_NOOP("Judging", "KID: the same, sure for few pictures"), _SURE),
    "kernel": _kernel(QT_TRANSLATE_NOOP("Judging", "Kernel distance: the same, sure for few"), _SURE_OWN),
}
_MEANINGS: Final[Mapping[str, Meaning]] = {
    **_DISTANCES,
    "precision": _PRECISION,
    "recall": _RECALL,
    "density": _DENSITY,
    "coverage": _COVERAGE,
    "mean_distance": _MEAN_DISTANCE,
    "vendi": _VENDI,
    "away": _AWAY,
    "nearer_than_real": _NEARER,
    "nearest_is_the_drawing_of_the_prompt": Meaning(
        QT_TRANSLATE_NOOP("Judging", "The nearest is the sticker of the words"),
        Better.NEITHER,
        QT_TRANSLATE_NOOP(
            "Judging",
            "Whether a painting is nearest to the learned drawing of the same concept. Likeness is wanted"
            " here;"
            " copying is told by the figure above.",
        ),
        QT_TRANSLATE_NOOP(
            "Judging", "Share of paintings whose nearest learned sticker is the row of their prompt."
        ),
        sentences.own_drawing,
        share=True,
    ),
    "apart": _APART,
    "same_prompt": _SAME_PROMPT,
    "top1": _top(
        QT_TRANSLATE_NOOP("Judging", "Named by the judge at once"),
        QT_TRANSLATE_NOOP(
            "Judging", "Share of paintings whose concept is first of the classifier's guesses."
        ),
    ),
    "top5": _top(
        QT_TRANSLATE_NOOP("Judging", "Named within 5 guesses"),
        QT_TRANSLATE_NOOP(
            "Judging", "Share of paintings whose concept is among the first 5 of the classifier's guesses."
        ),
    ),
    "psnr": _PSNR,
    "psnr_rgba": _PSNR_RGBA,
    "ssim": _SSIM,
    "kl": _KL,
    "st_lpips_alex": _perceived(
        QT_TRANSLATE_NOOP("Judging", "Difference as seen (AlexNet)"),
        QT_TRANSLATE_NOOP(
            "Judging",
            "Weighted distance of the features of AlexNet, in the manner of LPIPS (Zhang et al., arXiv"
            " 1801.03924),"
            " made blind to small shifts (Ghildyal and Liu, arXiv 2207.13686).",
        ),
    ),
    "st_lpips_vgg": _perceived(
        QT_TRANSLATE_NOOP("Judging", "Difference as seen (VGG)"),
        QT_TRANSLATE_NOOP(
            "Judging",
            "Weighted distance of the features of VGG, in the manner of LPIPS (Zhang et al., arXiv"
            " 1801.03924),"
            " made blind to small shifts (Ghildyal and Liu, arXiv 2207.13686).",
        ),
    ),
    "perplexity": Meaning(
        QT_TRANSLATE_NOOP("Judging", "Perplexity: how unsure it is"),
        Better.LESS,
        QT_TRANSLATE_NOOP(
            "Judging",
            "Among how many tokens it would have to guess, on texts that it never learned from. Only models"
            " with the"
            " same tokens compare by it.",
        ),
        QT_TRANSLATE_NOOP("Judging", "exp of the mean of −ln p(token | tokens before)."),
        sentences.perplexity,
    ),
    "bits": Meaning(
        QT_TRANSLATE_NOOP("Judging", "Bits a letter"),
        Better.LESS,
        QT_TRANSLATE_NOOP(
            "Judging",
            "How much each letter of texts that it never learned from surprises it. Compares all models.",
        ),
        QT_TRANSLATE_NOOP("Judging", "−log₂ p(text) over the letters of the text."),
        sentences.bits,
        unit=" bits",
    ),
    "bleu": Meaning(
        QT_TRANSLATE_NOOP("Judging", "BLEU: the words that really follow"),
        Better.MORE,
        QT_TRANSLATE_NOOP(
            "Judging",
            "Runs of up to four words that a continuation shares with the real one. Always low: a story"
            " can go"
            " on in"
            " many ways.",
        ),
        QT_TRANSLATE_NOOP(
            "Judging",
            "Geometric mean of the precisions of runs of 1 to 4 words, times a penalty for brevity. Papineni"
            " et al."
            " 2002, by sacrebleu.",
        ),
        sentences.bleu,
    ),
    "distinct-1": _new_runs(
        QT_TRANSLATE_NOOP("Judging", "New words (distinct-1)"),
        QT_TRANSLATE_NOOP(
            "Judging",
            "Different words over all words. Li et al., arXiv 1510.03055, section 5.4.",
        ),
    ),
    "distinct-2": _new_runs(
        QT_TRANSLATE_NOOP("Judging", "New pairs of words (distinct-2)"),
        QT_TRANSLATE_NOOP(
            "Judging",
            "Different runs of 2 words over all runs of 2 words. Li et al., arXiv 1510.03055, section 5.4.",
        ),
    ),
    "distinct-3": _new_runs(
        QT_TRANSLATE_NOOP("Judging", "New runs of three words (distinct-3)"),
        QT_TRANSLATE_NOOP(
            "Judging",
            "Different runs of 3 words over all runs of 3 words. Li et al., arXiv 1510.03055, section 5.4.",
        ),
    ),
    "copied": Meaning(
        QT_TRANSLATE_NOOP("Judging", "Copied runs of eight words"),
        Better.NEAR,
        QT_TRANSLATE_NOOP(
            "Judging", "How much of what it writes stands word by word in what it learned from."
        ),
        QT_TRANSLATE_NOOP(
            "Judging", "Share of runs of eight words, small letters, that stand in the learned texts."
        ),
        sentences.copied_runs,
        share=True,
    ),
}
