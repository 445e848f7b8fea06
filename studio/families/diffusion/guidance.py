"""Classifier-free guidance: from what is drawn without words to what is drawn with them, and beyond."""

from __future__ import annotations

from torch import Tensor


def guided(conditional: Tensor, unconditional: Tensor, scale: float) -> Tensor:
    """Ho and Salimans, arXiv 2207.12598, equation 6, with scale = 1 + w: ε = ε_u + scale (ε_c - ε_u).

    Holds for epsilon, v and x_0 alike, since each is linear in the others.

    Args:
        conditional: what the network answers to the words, (B, ...).
        unconditional: what it answers to no words, or to those that are to be avoided; same shape.
        scale: 1 is the words alone, 0 none of them, more than 1 overdoes them.
    """
    return unconditional + scale * (conditional - unconditional)


def rescaled(answer: Tensor, conditional: Tensor, amount: float) -> Tensor:
    """Bring back the contrast that strong guidance blows up (Lin et al., arXiv 2305.08891, equations 15, 16).

    Args:
        answer: what `guided` gave, (B, ...), each of the batch with a spread above 0.
        conditional: the answer to the words, whose spread is wanted; same shape.
        amount: φ in [0, 1]: 0 changes nothing, 1 gives each of the batch the spread of `conditional`; the
            paper takes 0.7.
    """
    if amount == 0:
        return answer
    each = list(range(1, answer.ndim))
    wanted = conditional.std(dim=each, keepdim=True) / answer.std(dim=each, keepdim=True)
    return amount * wanted * answer + (1 - amount) * answer
