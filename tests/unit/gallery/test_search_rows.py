"""What is typed into the search box, found among the rows of a gallery."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.core.foreign import ForeignSettings
from studio.core.item import ItemKind, Label
from studio.core.request import ModelRef, Request
from studio.gallery.gallery import Gallery
from studio.gallery.query import Order, Query
from studio.gallery.record import Record
from studio.gallery.rows import insert_record
from studio.gallery.search.keys import Key

STICKERS = ModelRef("stickers", "ab" * 32)
FACES = ModelRef("faces-1024", "cd" * 32)


def painted(prompt: str, seed: int) -> Request:
    return Request("diffusion", "paint", STICKERS, seed, {"prompt": prompt})


ROWS: tuple[tuple[str, dict[str, object]], ...] = (
    ("fox", {"request": painted("a red fox in the rain", 7), "model_name": "Stickers from words"}),
    ("owl", {"request": painted("a red owl", 8), "model_name": "Stickers from words"}),
    ("face", {"request": Request("gan", "faces", FACES, 9, {}), "model_name": "Faces", "height": 90}),
    ("photo", {"synthetic": False, "name": "Fox at the zoo", "width": 4000, "size_bytes": 3 << 20}),
    ("comfy", {"told": ForeignSettings("ComfyUI", "a 50%_off fox", model="sd_xl_base"), "height": 64}),
    (
        "text",
        {
            "kind": ItemKind.TEXT,
            "text": "The fox went home.",
            "created": datetime(2025, 3, 4, 12, tzinfo=UTC),
        },
    ),
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gallery]:
    """Six items, organised; nobody changes them."""
    with Gallery.open(tmp_path_factory.mktemp("rows") / "gallery") as gallery:
        numbers: dict[str, int] = {}
        with gallery.database.write() as connection:
            for n, (name, told) in enumerate(ROWS):
                given_of: dict[str, object] = {
                    "kind": ItemKind.PICTURE,
                    "path": f"2026/11/28/{n}.png",
                    "sha256": f"{n:064x}",
                    "width": 128,
                    "height": 128,
                    "size_bytes": 999,
                    "name": name,
                    "synthetic": True,
                    "request": None,
                    "created": datetime(2026, 11, 20 + n, 12, tzinfo=UTC),
                }
                numbers[name] = insert_record(connection, Record(**{**given_of, **told}))  # type: ignore[arg-type]
        gallery.rate([numbers["fox"]], 5)
        gallery.rate([numbers["owl"]], 3)
        gallery.tag([numbers["fox"], numbers["photo"]], ["Hero", "big one"])
        gallery.label([numbers["owl"]], Label.RED)
        gallery.note([numbers["face"]], "Ask Ünal about the hat")
        gallery.make_collection("Zoo", [numbers["photo"]])
        with gallery.database.write() as connection:
            connection.execute(
                "INSERT INTO lineage (child, parent, position) VALUES (?, ?, 0)",
                (numbers["owl"], numbers["fox"]),
            )
        yield gallery


@pytest.fixture
def found(library: Gallery) -> Callable[..., list[str]]:
    """The names that a text finds, oldest first."""

    def find(text: str, **filters: object) -> list[str]:
        ids = library.ids(Query(text=text, order=Order.OLDEST, **filters))  # type: ignore[arg-type]
        return [ROWS[number - 1][0] for number in ids]

    return find


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", "fox owl face photo comfy text"),
        ("fox", "fox photo comfy text"),
        ("FÓX", "fox photo comfy text"),
        ("red fox", "fox"),
        ("owl OR rain", "fox owl"),
        ("red OR zoo fox", "fox photo"),
        ("fox -red", "photo comfy text"),
        ('"red fox"', "fox"),
        ('"fox red"', ""),
        ('"red fo"', ""),
        ('"red fo', "fox"),
        ("name:fox", "fox photo"),
        ("prompt:fox", "fox comfy"),
        ("prompt:5%_", ""),
        ("prompt:50%_off", "comfy"),
        ("note:unal", "face"),
        ("hero", "fox photo"),
        ("tag:hero", "fox photo"),
        ('tag:"BIG one"', "fox photo"),
        ("-tag:hero", "owl face comfy text"),
        ("tag:none,hero", "fox photo"),
        ("rating:>=3", "fox owl"),
        ("rating:3", "owl"),
        ("-rating:>=3", "face photo comfy text"),
        ("rating:1..4", "owl"),
        ("label:red", "owl"),
        ("label:none", "fox face photo comfy text"),
        ("model:faces", "face"),
        ("model:STICK", "fox owl"),
        ("model:words", "fox owl"),
        ("model:xl_base", "comfy"),
        ("model:xl%base", ""),
        ("family:diffusion", "fox owl"),
        ("family:faces,diffusion", "fox owl face"),
        ("-family:diffusion", "face photo comfy text"),
        ("kind:text", "text"),
        ("seed:7", "fox"),
        ("seed:>=8", "owl face"),
        ("-seed:7", "owl face photo comfy text"),
        ("tool:comfy", "comfy"),
        ("tool:omfy", ""),
        ("in:zoo", "photo"),
        ("width:>1000", "photo"),
        ("height:<100", "face comfy"),
        ("size:128x128", "fox owl text"),
        ("size:>2mb", "photo"),
        ("before:2026", "text"),
        ("on:2025-03-04", "text"),
        ("after:2026-11-22", "face photo comfy"),
        ("is:real", "photo"),
        ("is:synthetic", "fox owl face comfy text"),
        ("is:foreign", "comfy"),
        ("is:rated", "fox owl"),
        ("is:unrated", "face photo comfy text"),
        ("is:tagged", "fox photo"),
        ("is:untagged -is:noted", "owl comfy text"),
        ("is:labelled", "owl"),
        ("is:noted", "face"),
        ("is:collected", "photo"),
        ("is:derived", "owl"),
        ("is:landscape", "face photo comfy"),
        ("is:square", "fox owl text"),
        ("is:portrait", ""),
        ("fox tag:hero OR label:red", "fox photo"),
        ("owl OR tag:hero", "fox owl photo"),
        ("like:2", "owl"),
        ("rating:many fox", "fox photo comfy text"),
        ("hre:fox", ""),
    ],
)
def test_found(found: Callable[..., list[str]], text: str, names: str) -> None:
    assert found(text) == names.split()


def test_filters_of_the_window_narrow_further(found: Callable[..., list[str]]) -> None:
    assert found("fox", synthetic=False) == ["photo"]
    assert found("red", rating_at_least=4) == ["fox"]
    assert found("", tag="hero", kind=ItemKind.PICTURE) == ["fox", "photo"]
    assert found("", label=Label.RED) == ["owl"]
    assert found("", collection=1) == ["photo"]


def test_the_trash_is_left_out_unless_it_is_asked_for(gallery: Gallery) -> None:
    with gallery.database.write() as connection:
        for n in range(2):
            insert_record(
                connection,
                Record(
                    ItemKind.PICTURE,
                    f"{n}.png",
                    "ab" * 32,
                    9,
                    9,
                    9,
                    f"fox {n}",
                    True,
                    None,
                    datetime.now(UTC),
                ),
            )
    gallery.trash([1])
    assert gallery.ids(Query(text="fox")) == (2,)
    assert gallery.ids(Query(text="fox", order=Order.NAME)) == (2,)
    assert gallery.ids(Query(text="fox", trashed=True)) == (1,)
    assert gallery.ids(Query(text="fox is:trashed")) == (1,)
    assert gallery.ids(Query(text="is:trashed OR fox")) == (2, 1)
    assert gallery.ids(Query(text="-is:trashed")) == (2,)


def test_of_a_stack_the_newest_that_is_found_stands_for_it(gallery: Gallery) -> None:
    with gallery.database.write() as connection:
        for n in range(5):
            request = None if n == 4 else painted("fox" if n < 3 else "owl", seed=n)
            record = Record(
                ItemKind.PICTURE,
                f"{n}.png",
                "ab" * 32,
                9,
                9,
                9,
                f"item {n}",
                True,
                request,
                datetime.now(UTC),
            )
            insert_record(connection, record)
    assert gallery.ids(Query(stacked=True)) == (5, 4, 3)
    gallery.rate([1, 2, 5], 4)
    assert gallery.ids(Query(stacked=True, rating_at_least=4)) == (5, 2)
    assert gallery.ids(Query(stacked=True, text="fox")) == (3,)
    assert gallery.ids(Query(stacked=True, order=Order.BEST)) == (5, 4, 3)
    assert gallery.ids(Query(stacked=True, order=Order.NAME)) == (3, 4, 5)
    assert gallery.ids(Query(stacked=True, order=Order.BEST, text="-prompt:owl")) == (5, 3)
    gallery.trash([3])
    assert gallery.ids(Query(stacked=True, order=Order.OLDEST)) == (2, 4, 5)


LETTERS = st.sampled_from(
    [
        *"abz019 -,:\"“”<>=.|()*\\'%_;[]{}^+~\x00\n\ud800é🦊½",
        "OR ",
        "NEAR",
        "AND ",
        *(f"{key}:" for key in Key),
    ]
)


@given(
    st.lists(LETTERS, max_size=40).map("".join) | st.text(max_size=60), st.sampled_from(Order), st.booleans()
)
@settings(max_examples=300, deadline=None)
def test_whatever_is_typed_is_a_search(library: Gallery, text: str, order: Order, stacked: bool) -> None:
    assert len(library.ids(Query(text=text, order=order, stacked=stacked))) <= len(ROWS)


@given(st.text(max_size=30))
@settings(max_examples=100, deadline=None)
def test_what_is_typed_never_reaches_the_statement(text: str) -> None:
    from studio.gallery.search.apart import taken_apart
    from studio.gallery.search.grammar import parse
    from studio.gallery.search.selecting import select_ids

    def statements(words: str) -> list[str]:
        apart = taken_apart(parse(words))
        return [one.sql for one in (select_ids(Query(text=words)), *apart.wanted, *apart.unwanted)]

    plain = 'tag:"x" model:"x" name:"x" prompt:"x" note:"x" tool:"x" in:"x" "x"'
    value = "".join(letter for letter in text if letter not in '"“”„«»') or "x"
    if any(letter.isalnum() for letter in value):
        assert statements(plain.replace("x", value)) == statements(plain)


def test_a_list_is_in_its_order(library: Gallery, tmp_path: Path) -> None:
    assert library.ids(Query(order=Order.BEST))[:2] == (1, 2)
    assert library.ids(Query(order=Order.NEWEST)) == (6, 5, 4, 3, 2, 1)
    assert library.ids(Query(order=Order.NAME))[0] == 5
    assert library.ids(Query(text="red", order=Order.NEWEST)) == (2, 1)
