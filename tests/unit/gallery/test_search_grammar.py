"""What is typed into the search box: understood, marked, completed, never an error."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.item import ItemKind, Label
from studio.gallery.search.completing import (
    Candidate,
    Vocabulary,
    complete,
    quoted,
    term_text,
    with_term,
    without,
)
from studio.gallery.search.grammar import MOST_TERMS, parse
from studio.gallery.search.keys import ALIASES, EXAMPLES, HELP, Key, Trait
from studio.gallery.search.terms import (
    Being,
    Between,
    Clause,
    Condition,
    InCollection,
    Labelled,
    Like,
    Made,
    Measure,
    OfFamily,
    OfKind,
    OfModel,
    OfTool,
    PartKind,
    Place,
    Search,
    Sized,
    Tagged,
    Words,
)

TODAY = date(2026, 11, 28)
"""A Saturday."""


def one(text: str) -> Condition:
    """The only condition of a text."""
    (term,) = parsed(text).terms
    (condition,) = term.conditions
    return condition


def parsed(text: str) -> Search:
    return parse(text, TODAY)


def days(text: str) -> tuple[str | None, str | None]:
    made = one(text)
    assert isinstance(made, Made)
    return (made.begin and made.begin.isoformat(), made.end and made.end.isoformat())


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("fox", Words("fox")),
        ('"red fox"', Words("red fox", whole=True)),
        ("“red fox”", Words("red fox", whole=True)),
        ('"red fo', Words("red fo")),
        ("model:faces", OfModel("faces")),
        ('MODEL:"Stable Diffusion"', OfModel("Stable Diffusion")),
        ("family:faces", OfFamily("gan")),
        ("family:vae", OfFamily("vae")),
        ("rating:3", Between(Measure.RATING, 3, 3)),
        ("rating:>=3", Between(Measure.RATING, 3, None)),
        ("rating>=3", Between(Measure.RATING, 3, None)),
        ("rating:>3", Between(Measure.RATING, 4, None)),
        ("rating:<3", Between(Measure.RATING, None, 2)),
        ("rating:<=3", Between(Measure.RATING, None, 3)),
        ("rating:3+", Between(Measure.RATING, 3, None)),
        ("rating:3..5", Between(Measure.RATING, 3, 5)),
        ("rating:★★★", Between(Measure.RATING, 3, 3)),
        ("stars=0", Between(Measure.RATING, 0, 0)),
        ('tag:"big one"', Tagged("big one")),
        ("colour:red", Labelled(Label.RED)),
        ("label:none", Labelled(Label.NONE)),
        ("kind:film", OfKind(ItemKind.ANIMATION)),
        ("kind:images", OfKind(ItemKind.PICTURE)),
        ("kind:tra", OfKind(ItemKind.TRAJECTORY)),
        ("is:synthetic", Being(Trait.SYNTHETIC)),
        ("is:AI", Being(Trait.SYNTHETIC)),
        ("seed:7", Between(Measure.SEED, 7, 7)),
        ("seed:-7", Between(Measure.SEED, -7, -7)),
        ("name:portrait", Words("portrait", Place.NAME)),
        ('prompt:"red fox"', Words("red fox", Place.PROMPT, whole=True)),
        ("note:client", Words("client", Place.NOTE)),
        ("tool:comfy", OfTool("comfy")),
        ("in:favourites", InCollection("favourites")),
        ("width:>=1024", Between(Measure.WIDTH, 1024, None)),
        ("height<512", Between(Measure.HEIGHT, None, 511)),
        ("size:>2mb", Between(Measure.BYTES, (2 << 20) + 1, None)),
        (
            "size:512x768",
            Sized(Between(Measure.WIDTH, 512, 512), Between(Measure.HEIGHT, 768, 768)),
        ),
        ("like:12", Like(12)),
        ("like:#12", Like(12)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_understood(text: str, meant: Condition) -> None:
    assert one(text) == meant
    assert not parsed(text).mistakes


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("on:2026", "2026-01-01", "2027-01-01"),
        ("on:2026-12", "2026-12-01", "2027-01-01"),
        ("on:2026/2/28", "2026-02-28", "2026-03-01"),
        ("on:today", "2026-11-28", "2026-11-29"),
        ("on:yesterday", "2026-11-27", "2026-11-28"),
        ("on:week", "2026-11-23", "2026-11-30"),
        ("on:monday", "2026-11-23", "2026-11-24"),
        ("on:sat", "2026-11-28", "2026-11-29"),
        ("on:november", "2026-11-01", "2026-12-01"),
        ("on:december", "2025-12-01", "2026-01-01"),
        ("on:2026-10..2026-11", "2026-10-01", "2026-12-01"),
        ("before:2026-12", None, "2026-12-01"),
        ("after:2026-11", "2026-11-01", None),
        ("after:7d", "2026-11-21", None),
        ("after:9m", "2026-02-28", None),
        ("after:1y", "2025-11-28", None),
    ],
)
def test_days(text: str, begin: str | None, end: str | None) -> None:
    assert days(text) == (begin, end)


def test_a_month_before_the_31st_is_the_last_day_of_that_month() -> None:
    (term,) = parse("after:1m", date(2026, 3, 31)).terms
    assert term.conditions == (Made(date(2026, 2, 28), None),)


def test_what_stands_side_by_side_must_hold_and_or_binds_nearer() -> None:
    search = parsed("cat OR dog -tag:a,b sitting")
    shapes = [[(term.negated, len(term.conditions)) for term in clause.terms] for clause in search.clauses]
    assert shapes == [[(False, 1), (False, 1)], [(True, 2)], [(False, 1)]]
    assert search.words == "cat dog sitting"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "rating:many",
            "“many” is not understood. A rating is a number of stars from 0 to 5, such as rating:>=3.",
        ),
        ("rating:7", "A rating lies between 0 and 5 stars."),
        ("rating:", "“rating:” waits for what to look for, such as rating:>=3."),
        ("tag>3", "“tag” cannot be compared. Write it with a colon, such as tag:hero."),
        ("kind:fim", "“fim” is no kind of thing. Did you mean “film”?"),
        ("is:un", "“un” is no word that can stand after “is:”."),
        ("on:2026-02-30", "There is no day “2026-02-30”"),
        ("before:1066", "“1066” lies outside the years 1971 to 2999."),
        ("after:9999y", "“9999y” is too long ago."),
        ("seed:99999999999999999999", "is not understood"),
        ("seed:9999999999999999999", "is too large a number"),
        ("size:big", "“big” is no size."),
        ("like:it", "“it” is no number of an item"),
        ("name:!!", "“!!” has no letter or digit"),
        ("modle:faces", "There is no key “modle:”. Did you mean “model:”?"),
        ("OR fox", "OR needs something to look for on both sides."),
        ("fox OR", "OR needs something to look for on both sides."),
    ],
)
def test_mistakes_are_said_and_the_rest_is_looked_for(text: str, sentence: str) -> None:
    search = parsed(f"{text} owl") if not text.endswith("OR") else parsed(f"owl {text}")
    (mistake,) = search.mistakes
    assert sentence in mistake.said
    assert mistake.span.of(search.text) in text
    assert "owl" in search.words


def test_an_or_beside_a_mistake_is_left_out_without_a_word() -> None:
    search = parsed("a OR rating:many OR b")
    assert [part.span.of(search.text) for part in search.mistakes] == ["rating:many"]
    assert len(search.clauses) == 2


def test_pasted_prompts_are_words() -> None:
    search = parsed("(masterpiece:1.2), best - quality, 4k")
    assert not search.mistakes
    assert search.words == "(masterpiece:1.2), best quality, 4k"


def test_chips_say_what_was_understood() -> None:
    said = [part.said for part in parsed("fox -rating:>=4 tag:a,b on:2026-11 label:none size:>2mb").parts]
    assert said == [
        "“fox”",
        "not at least 4 stars",
        "tag a or tag b",
        "made in 2026-11",
        "no label",
        "file of at least 2 MB",
    ]


def test_too_long_a_search_says_so_and_looks_for_its_beginning() -> None:
    search = parsed(" ".join(f"word{n}" for n in range(MOST_TERMS + 5)))
    assert len(search.terms) == MOST_TERMS
    (mistake,) = search.mistakes
    assert mistake.span.of(search.text).startswith(f"word{MOST_TERMS}")
    assert parsed("x" * 100_000).mistakes


def test_every_key_has_help_and_an_example_that_is_understood() -> None:
    for key in Key:
        assert HELP[key]
        assert not parsed(EXAMPLES[key]).mistakes
    assert set(ALIASES.values()) <= set(Key)


LETTERS = st.sampled_from(
    [*"abz019 -,:\"“”<>=.|()*\\'%_;\x00\n\ud800é🦊", "OR ", *(f"{key}:" for key in Key)]
)
TEXTS = st.lists(LETTERS, max_size=40).map("".join) | st.text(max_size=60)


@given(TEXTS)
def test_whatever_is_typed_is_understood_or_marked(text: str) -> None:
    search = parsed(text)
    at = 0
    for part in search.parts:
        assert text[at : part.span.start].strip() == ""
        assert part.span.start < part.span.end
        assert (part.kind is not PartKind.MISTAKE) or part.said
        at = part.span.end
    assert text[at:].strip() == ""
    assert all(clause.terms and all(term.conditions for term in clause.terms) for clause in search.clauses)


VOCABULARY = Vocabulary(
    models=("Faces", "Stable Diffusion"),
    tags=("hero", "big one"),
    collections=("Heroes",),
    tools=("ComfyUI",),
)


@given(TEXTS, st.integers(-3, 70))
def test_completion_never_fails_and_what_it_offers_is_understood(text: str, cursor: int) -> None:
    found = complete(text, cursor, VOCABULARY)
    assert 0 <= found.span.start <= found.span.end <= len(text)
    for candidate in found.candidates:
        put, at = found.applied(text, candidate)
        assert 0 <= at <= len(put)


def offered(text: str, cursor: int | None = None) -> list[str]:
    found = complete(text, len(text) if cursor is None else cursor, VOCABULARY)
    return [candidate.text for candidate in found.candidates]


def test_keys_and_values_are_offered() -> None:
    assert offered("fox ra") == ["rating:", "is:rated"]
    assert offered("he") == ["height:", "tag:hero", "collection:Heroes"]
    assert offered("tag:") == ["hero", '"big one"']
    assert offered("-tag:hero,b") == ['"big one"']
    assert offered("tag:on") == ['"big one"'], "a word of it begins so"
    assert offered("model:st") == ['"Stable Diffusion"']
    assert offered("rating:>=") == [">=1", ">=2", ">=3", ">=4"]
    assert offered("rating>=") == ["1", "2", "3", "4"]
    assert offered("fox ratin:3", 7) == ["rating:"]
    assert offered("col")[:2] == ["collection:", "label:"], "by its other name"
    assert set(offered("")) <= {f"{key}:" for key in Key}


def test_every_value_that_is_offered_is_understood() -> None:
    for key in Key:
        for candidate in complete(f"{key}:", len(key) + 1, VOCABULARY, count=99).candidates:
            assert not parsed(f"{key}:{candidate.text}").mistakes


def test_what_is_chosen_stands_in_the_text_with_the_cursor_behind_it() -> None:
    found = complete("fox ra", 6, VOCABULARY)
    assert found.applied("fox ra", found.candidates[0]) == ("fox rating:", 11)
    found = complete('tag:"bi', 7, VOCABULARY)
    assert found.applied('tag:"bi', found.candidates[0]) == ('tag:"big one" ', 14)
    assert found.applied("xxxxxxx fox", Candidate("owl")) == ("xxxxowl fox", 8)


def test_terms_are_put_in_and_taken_out() -> None:
    assert term_text(Key.TAG, "big one") == 'tag:"big one"'
    assert quoted('a"b') == '"a b"'
    assert with_term("fox ", "tag:hero") == "fox tag:hero"
    assert with_term("tag:hero fox", "tag:hero") == "tag:hero fox"
    search = parsed("cat OR dog sitting")
    assert without(search.text, search.parts[2].span) == "cat sitting"
    assert without(search.text, search.parts[0].span) == "dog sitting"
    assert without(search.text, search.parts[3].span) == "cat OR dog"


def test_a_search_is_a_value() -> None:
    assert parsed("a b") == parsed("a b")
    assert parsed("").clauses == ()
    assert isinstance(parsed("a").clauses[0], Clause)
