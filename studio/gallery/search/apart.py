"""Clauses that an index of their own answers faster than any look at the rows: words, and models."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studio.gallery.search.compiling import Fragment, expression_of, having, is_of_words, made_with, phrase_of
from studio.gallery.search.terms import Clause, OfModel, Place, Search, Term, Words


@dataclass(frozen=True, slots=True)
class Apart:
    """A search taken apart.

    Attributes:
        wanted: statements of ids, each of one index; what is found is in all of them.
        unwanted: the same; what is found is in none of them.
        rest: all else that must hold.
    """

    wanted: tuple[Fragment, ...]
    unwanted: tuple[Fragment, ...]
    rest: Search


def taken_apart(search: Search) -> Apart:
    """What indices of their own can be asked, and what must be asked of the rows."""
    expression = expression_of(search.clauses)
    wanted = [having(expression)] if expression else []
    unwanted: list[Fragment] = []
    rest: list[Clause] = []
    for clause in search.clauses:
        if is_of_words(clause):
            continue
        statement = _statement(clause)
        if statement is None:
            rest.append(clause)
        else:
            (unwanted if clause.terms[0].negated else wanted).append(statement)
    return Apart(tuple(wanted), tuple(unwanted), replace(search, clauses=tuple(rest)))


def _statement(clause: Clause) -> Fragment | None:
    """What the only condition of a clause finds, wanted or not; None when the rows must tell."""
    match clause.terms:
        case (Term((OfModel(name),)),):
            return made_with(name)
        case (Term((Words(place=place) as words,)),) if place is not Place.PROMPT:
            return having(phrase_of(words))
        case _:
            return None
