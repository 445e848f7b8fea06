"""A search as SQL. Every value that was typed is bound; the statement itself holds our own words alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Final, Self

from studio.gallery.naming import tag_key
from studio.gallery.query import SqlValue
from studio.gallery.record import stamp
from studio.gallery.search.keys import Trait
from studio.gallery.search.terms import (
    Being,
    Between,
    Clause,
    Condition,
    InCollection,
    Labelled,
    Like,
    Made,
    OfFamily,
    OfKind,
    OfModel,
    OfTool,
    Place,
    Sized,
    Tagged,
    Term,
    Words,
)


@dataclass(frozen=True, slots=True)
class Fragment:
    """A piece of SQL that is true or false of a row of `items`, and its values in their order."""

    sql: str
    values: tuple[SqlValue, ...] = ()

    @classmethod
    def joined(cls, word: str, fragments: Iterable[Self]) -> Fragment:
        """Several, with “AND” or “OR” between them."""
        all_of_them = tuple(fragments)
        return cls(
            f" {word} ".join(f"({one.sql})" for one in all_of_them),
            tuple(value for one in all_of_them for value in one.values),
        )


def fragments_of(clauses: Sequence[Clause], *, worded: bool = True) -> tuple[Fragment, ...]:
    """What must all hold. Clauses of words alone become one question to the full-text index.

    Args:
        clauses: of a search. worded: False leaves the clauses of words alone out.
    """
    found = tuple(_of_clause(clause) for clause in clauses if not is_of_words(clause))
    expression = expression_of(clauses) if worded else ""
    return (_matching(expression), *found) if expression else found


def expression_of(clauses: Sequence[Clause]) -> str:
    """The clauses of words alone as an FTS5 expression; empty when there are none.

    Whatever was typed, it is valid: words stand in quotes, and quotes in them are doubled.
    """
    return " AND ".join(
        f"({' OR '.join(phrase_of(one) for term in clause.terms for one in term.conditions)})"
        for clause in clauses
        if is_of_words(clause)
    )


def is_of_words(clause: Clause) -> bool:
    """Whether the full-text index alone answers it."""
    return all(
        not term.negated and isinstance(one, Words) and one.place is not Place.PROMPT
        for term in clause.terms
        for one in term.conditions
    )


def phrase_of(condition: Condition) -> str:
    """One condition of words as an FTS5 expression."""
    assert isinstance(condition, Words)
    column = "" if condition.place is Place.ANYWHERE else f"{condition.place} : "
    text = condition.text.replace('"', '""')
    return f'{column}"{text}"' if condition.whole else f'{column}"{text}" *'


def _matching(expression: str) -> Fragment:
    return Fragment("id IN (SELECT rowid FROM items_fts WHERE items_fts MATCH ?)", (expression,))


def having(expression: str) -> Fragment:
    """The ids of what an expression of words finds, by statement."""
    return Fragment("SELECT rowid AS id FROM items_fts WHERE items_fts MATCH ?", (expression,))


def _of_clause(clause: Clause) -> Fragment:
    return Fragment.joined("OR", (_of_term(term) for term in clause.terms))


def _of_term(term: Term) -> Fragment:
    found = Fragment.joined("OR", (fragment_of(one) for one in term.conditions))
    # what is unknown of a row (the seed of a photograph) is not so
    return Fragment(f"({found.sql}) IS NOT TRUE", found.values) if term.negated else found


def fragment_of(condition: Condition) -> Fragment:
    """A condition as SQL. `Like` finds the item itself; what is like it must be looked for before."""
    match condition:
        case Words():
            return _words(condition)
        case Between() | Sized() | Made():
            return _measured(condition)
        case Tagged() | InCollection() | Labelled():
            return _organised(condition)
        case Being(trait):
            return Fragment(_TRAITS[trait])
        case Like(item_id):
            return Fragment("id = ?", (item_id,))
        case _:
            return _made_by(condition)


def _words(condition: Words) -> Fragment:
    if condition.place is not Place.PROMPT:
        return _matching(phrase_of(condition))
    # The index has no column for prompts alone: it finds what has the words anywhere, and the prompt decides.
    anywhere = phrase_of(Words(condition.text, whole=condition.whole))
    return Fragment(
        "id IN (SELECT rowid FROM items_fts WHERE items_fts MATCH ?) AND prompt LIKE ? ESCAPE '\\'",
        (f"words : {anywhere}", f"%{_escaped(condition.text)}%"),
    )


def _measured(condition: Between | Sized | Made) -> Fragment:
    match condition:
        case Sized(width, height):
            return Fragment.joined("AND", (_between(width), _between(height)))
        case Made(begin, end):
            bounds = (
                Fragment(f"created {sign} ?", (_midnight(day),))
                for sign, day in ((">=", begin), ("<", end))
                if day is not None
            )
            return Fragment.joined("AND", bounds)
        case Between():
            return _between(condition)


def _between(condition: Between) -> Fragment:
    column = condition.measure.value
    if condition.least == condition.most:
        return Fragment(f"{column} = ?", (condition.least,))
    bounds = (
        Fragment(f"{column} {sign} ?", (bound,))
        for sign, bound in ((">=", condition.least), ("<=", condition.most))
        if bound is not None
    )
    return Fragment.joined("AND", bounds)


def _midnight(day: date) -> str:
    """The beginning of a day by the local clock, as rows have it."""
    return stamp(datetime.combine(day, time()).astimezone(UTC))


def _organised(condition: Tagged | InCollection | Labelled) -> Fragment:
    match condition:
        case Tagged(name):
            return Fragment(
                "id IN (SELECT item FROM item_tags JOIN tags ON tags.id = tag WHERE key = ?)",
                (tag_key(name),),
            )
        case InCollection(name):
            return Fragment(
                "id IN (SELECT item FROM collection_items JOIN collections ON collections.id = collection"
                " WHERE name = ? COLLATE NOCASE AND removed IS NULL)",
                (name,),
            )
        case Labelled(label):
            return Fragment("label = ?", (label.value,))


def _made_by(condition: OfModel | OfFamily | OfTool | OfKind) -> Fragment:
    match condition:
        case OfModel(name):
            return _of_model(name)
        case OfFamily(family):
            return Fragment("family = ?", (family,))
        case OfTool(name):
            return Fragment("tool LIKE ? ESCAPE '\\'", (f"{_escaped(name)}%",))
        case OfKind(kind):
            return Fragment("kind = ?", (kind.value,))


def _of_model(name: str) -> Fragment:
    known, told = _models(name), _told_models(name)
    return Fragment(f"model_id IN ({known.sql}) OR id IN ({told.sql})", (*known.values, *told.values))


def made_with(name: str) -> Fragment:
    """The ids that `OfModel` finds, some of them twice, by statement: no row is asked, the index knows."""
    known, told = _models(name), _told_models(name)
    return Fragment(
        f"SELECT id FROM items INDEXED BY items_by_model WHERE model_id IN ({known.sql})"  # noqa: S608
        f" UNION ALL {told.sql}",
        (*known.values, *told.values),
    )


def _models(name: str) -> Fragment:
    letters = f"%{_escaped(name)}%"
    return Fragment(_KNOWN_MODELS, (letters, letters))


def _told_models(name: str) -> Fragment:
    """Of other programs, by what they told. Letters that stand in JSON as they are need no reading of it
    where they do not occur at all."""
    letters = f"%{_escaped(name)}%"
    plain = not any(letter in '"\\' or letter < " " for letter in name)
    return Fragment(_TOLD_MODEL, (letters if plain else "%", letters))


def _escaped(text: str) -> str:
    """Letters for LIKE that stand for themselves."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


MODELS: Final = """
    WITH RECURSIVE known (id, name) AS (
        SELECT * FROM (SELECT model_id, model_name FROM items WHERE model_id IS NOT NULL
                       ORDER BY model_id, model_name LIMIT 1)
        UNION ALL
        SELECT items.model_id, items.model_name FROM known JOIN items ON items.id = coalesce(
            (SELECT next.id FROM items AS next
             WHERE next.model_id = known.id AND next.model_name > known.name
             ORDER BY next.model_name LIMIT 1),
            (SELECT next.id FROM items AS next WHERE next.model_id > known.id
             ORDER BY next.model_id, next.model_name LIMIT 1))
    )
    SELECT id, name FROM known
"""
"""Every model with every name it had: a leap through the index from one to the next, however many items it
has made."""
_KNOWN_MODELS: Final = f"""
    SELECT id FROM ({MODELS}) WHERE id LIKE ? ESCAPE '\\' OR name LIKE ? ESCAPE '\\'
"""  # noqa: S608
_TOLD_MODEL: Final = """
    SELECT id FROM items WHERE tool <> '' AND told LIKE ? ESCAPE '\\' AND json_valid(told)
    AND json_extract(told, '$.model') LIKE ? ESCAPE '\\'
"""
_TRAITS: Final[Mapping[Trait, str]] = {
    Trait.SYNTHETIC: "synthetic = 1",
    Trait.REAL: "synthetic = 0",
    Trait.FOREIGN: "tool <> ''",
    Trait.TRASHED: "trashed IS NOT NULL",
    Trait.RATED: "rating > 0",
    Trait.UNRATED: "rating = 0",
    Trait.TAGGED: "id IN (SELECT item FROM item_tags)",
    Trait.UNTAGGED: "id NOT IN (SELECT item FROM item_tags)",
    Trait.LABELLED: "label <> ''",
    Trait.UNLABELLED: "label = ''",
    Trait.NOTED: "id IN (SELECT id FROM items WHERE note <> '')",
    Trait.COLLECTED: "id IN (SELECT item FROM collection_items JOIN collections"
    " ON collections.id = collection WHERE removed IS NULL)",
    Trait.DERIVED: "id IN (SELECT child FROM lineage)",
    Trait.PORTRAIT: "height > width",
    Trait.LANDSCAPE: "width > height",
    Trait.SQUARE: "width = height",
}
