"""What each figure of a judgement means, in a plain sentence, and its formula for those who want to learn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from studio.core.params import Control
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
    return _MEANINGS.get(name) or Meaning(
        name[:1].upper() + name[1:], Better.NEAR, "", "", lambda _: "", share=True
    )


def _frechet(title: str, of: str) -> Meaning:
    return Meaning(
        title,
        Better.LESS,
        f"How far drawn pictures lie from real ones as a set, by {of}: whether means and spreads agree."
        f" Sets of"
        " few pictures are far apart by chance: compare only where as many were judged.",
        "|m₁ − m₂|² + tr(S₁ + S₂ − 2 (S₁ S₂)^½), m and S the mean and covariance of each set's features."
        " Heusel"
        " et al., arXiv 1706.08500, equation 6.",
        sentences.times,
    )


def _kernel(title: str, of: str) -> Meaning:
    return Meaning(
        title,
        Better.LESS,
        f"How far drawn pictures lie from real ones as a set, by {of}; 0 for sets of one kind, however few"
        f" they"
        " are, and below 0 as often as above.",
        "Squared maximum mean discrepancy, unbiased, with the kernel (x·y / d + 1)³. Bińkowski et al., arXiv"
        " 1801.01401, section 4.",
        sentences.times,
    )


_INCEPTION: Final = "features of the Inception network"
_SMALL: Final = "small versions of 16 × 16 pixels, which say nothing of sharpness"
_SPACE: Final = "Pictures are compared by features of the Inception network, or by small versions without it."

_PRECISION = Meaning(
    "Precision: are they believable?",
    Better.MORE,
    f"The share of drawn pictures that lie among real ones. {_SPACE}",
    "A picture lies among others when it is within the reach of one of them; its reach is the distance of its"
    " third neighbour. Kynkäänniemi et al., arXiv 1904.06991, equation 2.",
    sentences.precision,
    share=True,
)
_RECALL = Meaning(
    "Recall: is everything there?",
    Better.MORE,
    f"The share of real pictures that lie among drawn ones. {_SPACE}",
    "As precision, with both sets exchanged. Kynkäänniemi et al., arXiv 1904.06991, equation 2.",
    sentences.recall,
    share=True,
)
_DENSITY = Meaning(
    "Density: where do they crowd?",
    Better.NEAR,
    "In how many real pictures' reaches a drawn one lies. As high as that of real pictures is best; more"
    " means"
    " that it draws the usual again and again.",
    "Mean over drawn pictures of how many real ones' reaches hold it, over k = 5. Naeem et al., arXiv"
    " 2002.09797, equation 4.",
    sentences.density,
)
_COVERAGE = Meaning(
    "Coverage: how much is reached?",
    Better.MORE,
    "The share of real pictures that have a drawn one within their reach. Less easily fooled by single odd"
    " pictures than recall.",
    "Share of real pictures whose nearest drawn one is nearer than their fifth real neighbour. Naeem et"
    " al., arXiv"
    " 2002.09797, equation 5.",
    sentences.coverage,
    share=True,
)
_MEAN_DISTANCE = Meaning(
    "Difference of two pictures",
    Better.NEAR,
    "How different its pictures are from each other: 0 where all are one picture.",
    "Mean Euclidean distance of two pictures' features, over all pairs of a set.",
    sentences.differ,
)
_VENDI = Meaning(
    "Different pictures in a set",
    Better.NEAR,
    "How many pictures a set is worth: 1 where all are the same, all where no two have anything in common.",
    "exp of the entropy of the eigenvalues of K / n, K the cosines of the features. Friedman and Dieng, arXiv"
    " 2210.02410, definition 3.1.",
    sentences.worth,
)
_AWAY = Meaning(
    "Distance from the nearest learned picture",
    Better.NEAR,
    "How near its pictures come to what it learned from, beside real pictures that it never saw.",
    "Root mean square of the colours at 32 × 32 pixels, 0 to 1, to the nearest learned picture.",
    sentences.away,
)
_NEARER = Meaning(
    "Copies",
    Better.LESS,
    "How many of its pictures lie so near to a learned one that only one real picture in twenty does.",
    "Share of drawn pictures whose distance from the nearest learned one is below the 5 % quantile of that of"
    " real pictures kept from training.",
    sentences.copies,
    share=True,
)
_APART = Meaning(
    "Away from the real balance",
    Better.LESS,
    "Whether dark and light, or colours, come as often as among real pictures.",
    "Total variation: half the sum of |share of drawn − share of real|.",
    sentences.apart,
    share=True,
)
_SAME_PROMPT = Meaning(
    "Difference of two paintings of the same words",
    Better.NEITHER,
    "What the seed changes while the words stay; 0 where every seed gives the same.",
    "Mean Euclidean distance of the features of two paintings of one prompt, over prompts.",
    sentences.same_words,
)


def _top(places: int) -> Meaning:
    where = "first" if places == 1 else f"among the first {places}"
    return Meaning(
        "Named by the judge at once" if places == 1 else f"Named within {places} guesses",
        Better.MORE,
        "How often a network that knows stickers, but never saw these, recognises what was asked for.",
        f"Share of paintings whose concept is {where} of the classifier's guesses.",
        sentences.named,
        share=True,
    )


_PSNR = Meaning(
    "PSNR: exactness of colours",
    Better.MORE,
    "How small the errors of the colours are in rebuilt pictures. 30 dB looks good, 40 dB flawless.",
    "10 log₁₀(255² / mean squared error).",
    sentences.beside_pca("More exact than PCA of the same size.", "Less exact than PCA of the same size."),
    unit=" dB",
)
_PSNR_RGBA = Meaning(
    "PSNR with transparency",
    Better.MORE,
    "The same with colours as far as they are opaque, and the transparency itself.",
    "10 log₁₀(255² / mean squared error) over red, green and blue times alpha, and alpha.",
    _PSNR.sentence,
    unit=" dB",
)
_SSIM = Meaning(
    "SSIM: likeness of structure",
    Better.MORE,
    "How alike edges and surfaces are in rebuilt pictures; 1 where nothing differs.",
    "Means, variances and covariance in windows around each pixel. Wang et al. 2004, equation 13.",
    sentences.beside_pca(
        "Keeps structure better than PCA of the same size.",
        "Keeps structure worse than PCA of the same size.",
    ),
)
_KL = Meaning(
    "Size of the code (KL)",
    Better.NEITHER,
    "How much the code of a picture tells beyond chance: more can be exacter, less is easier to draw from.",
    "KL(q(z|x) ‖ N(0, 1)) in nats a picture. Kingma and Welling, arXiv 1312.6114, appendix B.",
    sentences.kl,
    unit=" nats",
)


def _perceived(network: str) -> Meaning:
    return Meaning(
        f"Difference as seen ({network})",
        Better.LESS,
        "How different rebuilt pictures look to a network that has learned to see; 0 where they look alike.",
        f"Weighted distance of the features of {network}, in the manner of LPIPS (Zhang et al., arXiv"
        f" 1801.03924),"
        " made blind to small shifts (Ghildyal and Liu, arXiv 2207.13686).",
        sentences.beside_pca(
            "Looks less like the original than PCA of the same size.",
            "Looks more like the original than PCA of the same size.",
        ),
    )


_DISTANCES: Final[Mapping[str, Meaning]] = {
    "fid": _frechet("FID: distance from real pictures", _INCEPTION),
    "frechet": _frechet("Fréchet distance of small pictures", _SMALL),
    "distance": _frechet("FID: distance from real stickers", _INCEPTION),
    "kid": _kernel("KID: the same, sure for few pictures", _INCEPTION),
    "kernel": _kernel("Kernel distance: the same, sure for few", "their features"),
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
        "The nearest is the sticker of the words",
        Better.NEITHER,
        "Whether a painting is nearest to the learned drawing of the same concept. Likeness is wanted here;"
        " copying is told by the figure above.",
        "Share of paintings whose nearest learned sticker is the row of their prompt.",
        sentences.own_drawing,
        share=True,
    ),
    "apart": _APART,
    "same_prompt": _SAME_PROMPT,
    "top1": _top(1),
    "top5": _top(5),
    "psnr": _PSNR,
    "psnr_rgba": _PSNR_RGBA,
    "ssim": _SSIM,
    "kl": _KL,
    "st_lpips_alex": _perceived("AlexNet"),
    "st_lpips_vgg": _perceived("VGG"),
    "perplexity": Meaning(
        "Perplexity: how unsure it is",
        Better.LESS,
        "Among how many tokens it would have to guess, on texts that it never learned from. Only models"
        " with the"
        " same tokens compare by it.",
        "exp of the mean of −ln p(token | tokens before).",
        sentences.perplexity,
    ),
    "bits": Meaning(
        "Bits a letter",
        Better.LESS,
        "How much each letter of texts that it never learned from surprises it. Compares all models.",
        "−log₂ p(text) over the letters of the text.",
        sentences.bits,
        unit=" bits",
    ),
    "bleu": Meaning(
        "BLEU: the words that really follow",
        Better.MORE,
        "Runs of up to four words that a continuation shares with the real one. Always low: a story can go"
        " on in"
        " many ways.",
        "Geometric mean of the precisions of runs of 1 to 4 words, times a penalty for brevity. Papineni"
        " et al."
        " 2002, by sacrebleu.",
        sentences.bleu,
    ),
    **{
        f"distinct-{n}": Meaning(
            f"New {words} (distinct-{n})",
            Better.NEAR,
            "How seldom it says the same again, over all continuations together.",
            f"Different runs of {n} words over all runs of {n} words. Li et al., arXiv 1510.03055, section"
            f" 5.4.",
            sentences.new_runs,
            share=True,
        )
        for n, words in ((1, "words"), (2, "pairs of words"), (3, "runs of three words"))
    },
    "copied": Meaning(
        "Copied runs of eight words",
        Better.NEAR,
        "How much of what it writes stands word by word in what it learned from.",
        "Share of runs of eight words, small letters, that stand in the learned texts.",
        sentences.copied_runs,
        share=True,
    ),
}
