"""Found by meaning and by looks: what items say, vectors in bits, merged lists, near-duplicates."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from synthetic_gallery import drawn_picture
from tiny_documents import idea_vectors

from studio.core.errors import CancelledError
from studio.core.foreign import ForeignSettings
from studio.core.item import ItemKind
from studio.core.request import ModelRef, Request
from studio.gallery.gallery import Gallery
from studio.gallery.query import Order, Query
from studio.gallery.record import Record
from studio.gallery.rows import insert_record
from studio.gallery.search.duplicates import near_duplicates
from studio.gallery.search.finding import ItemSearch, Question
from studio.gallery.search.looks import Looks, Seen
from studio.gallery.search.merging import merged, ranked_by
from studio.gallery.search.nearness import MEANINGS, Nearness
from studio.gallery.search.sayings import Sayings, said_by, telling_name
from studio.gallery.search.vectors import Signs, bits_of, packed, unpacked
from studio.gallery.search.vocabulary import read_vocabulary
from studio.imaging.likeness import look_of

ENCODER = "ab" * 32
FITTING = Order.FITTING


def put(gallery: Gallery, prompt: str = "", **more: object) -> int:
    """A row without a file; gives its id."""
    request = Request("diffusion", "paint", ModelRef("stickers", "cd" * 32), 1, {"prompt": prompt})
    given_of: dict[str, object] = {
        "kind": ItemKind.PICTURE,
        "path": f"{len(gallery.ids(Query())) + len(gallery.ids(Query(trashed=True)))}.png",
        "sha256": "ef" * 32,
        "width": 9,
        "height": 9,
        "size_bytes": 9,
        "name": "Sticker",
        "synthetic": True,
        "request": request if prompt else None,
        "created": datetime.now(UTC),
        "model_name": "Stickers" if prompt else "",
    }
    with gallery.database.write() as connection:
        return insert_record(connection, Record(**{**given_of, **more}))  # type: ignore[arg-type]


def read_all(gallery: Gallery) -> Sayings:
    """Read what everything says and means."""
    sayings = Sayings(gallery.database)
    while sayings.read_items(100):
        pass
    waiting = sayings.without_meaning(ENCODER, 1000)
    vectors = idea_vectors([one.text for one in waiting])
    sayings.put_meanings(ENCODER, {one.id: vectors[n] for n, one in enumerate(waiting)})
    return sayings


def asked(words: str) -> Question:
    return Question(idea_vectors([words])[0], ENCODER)


# What items say


def test_a_prompt_is_kept_once_however_many_pictures_have_it(gallery: Gallery) -> None:
    for _ in range(3):
        put(gallery, "a whale")
    put(gallery, "a lamp")
    sayings = Sayings(gallery.database)
    assert sayings.count_unread() == 4
    assert sayings.read_items(100) == 4
    assert sayings.count_unread() == 0
    assert {one.text for one in sayings.without_meaning(ENCODER, 10)} == {"a whale", "a lamp"}
    assert sayings.count_without_meaning(ENCODER) == 2


def test_what_was_written_about_an_item_is_read_again_when_it_changes(gallery: Gallery) -> None:
    number = put(gallery, "a whale")
    sayings = read_all(gallery)
    gallery.note([number], "Looks like a lantern")
    assert sayings.count_unread() == 1
    sayings.read_items(100)
    assert [one.text for one in sayings.without_meaning(ENCODER, 10)] == ["Looks like a lantern"]
    gallery.note([number], "")
    sayings.read_items(100)
    assert said_in(gallery) == ["a whale"]
    assert sayings.count_without_meaning(ENCODER) == 0, "what is still said keeps its meaning"


def said_in(gallery: Gallery) -> list[str]:
    with gallery.database.read() as connection:
        return [row[0] for row in connection.execute("SELECT text FROM sayings ORDER BY id")]


def test_what_was_deleted_leaves_no_words_behind(gallery: Gallery) -> None:
    first, second = put(gallery, "a whale"), put(gallery, "a whale")
    other = put(gallery, "a secret")
    read_all(gallery)
    with gallery.database.write() as connection:
        connection.execute("DELETE FROM items WHERE id IN (?, ?)", (first, other))
    assert said_in(gallery) == ["a whale"]
    with gallery.database.write() as connection:
        connection.execute("DELETE FROM items WHERE id = ?", (second,))
        assert connection.execute("SELECT count(*) FROM meanings").fetchone()[0] == 0
    assert said_in(gallery) == []


def test_another_encoder_reads_everything_again(gallery: Gallery) -> None:
    put(gallery, "a whale")
    sayings = read_all(gallery)
    assert sayings.count_without_meaning(ENCODER) == 0
    assert sayings.count_without_meaning("12" * 32) == 1


def test_texts_say_their_words_without_the_settings_behind_them(gallery: Gallery) -> None:
    put(gallery, "tell of a ship", kind=ItemKind.TEXT, text="The ship sank. It was night.")
    put(gallery, told=ForeignSettings("ComfyUI", "an owl"))
    put(gallery, name="Sunset over the harbour")
    sayings = Sayings(gallery.database)
    sayings.read_items(100)
    texts = {one.text for one in sayings.without_meaning(ENCODER, 10)}
    assert texts == {
        "tell of a ship",
        "The ship sank. It was night.",
        "an owl",
        "Sunset over the harbour",
    }


@pytest.mark.parametrize(
    ("name", "telling"),
    [
        ("IMG_2041", ""),
        ("Face 7", ""),
        ("Smiling Anna", "Smiling Anna"),
        ("old_harbour_2019", "old harbour"),
        ("a b", ""),
        ("", ""),
    ],
)
def test_names_of_cameras_tell_nothing(name: str, telling: str) -> None:
    assert telling_name(name) == telling


def test_long_prompts_are_cut() -> None:
    row = {"prompt": "x" * 5000, "note": "", "kind": "picture", "made": 1, "name": "x", "words": ""}
    assert [len(one) for one in said_by(row)] == [600]


# Vectors


def of_length_1(rows: int, dims: int, seed: int = 0) -> np.ndarray:
    vectors = np.random.default_rng(seed).normal(size=(rows, dims)).astype(np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def test_a_byte_a_number_is_exact_enough() -> None:
    vectors = of_length_1(50, 384)
    again = unpacked([packed(one) for one in vectors])
    assert np.abs(again @ vectors.T - vectors @ vectors.T).max() < 0.004


def test_signs_find_what_is_near() -> None:
    vectors = of_length_1(3000, 384)
    signs = Signs.of([(n + 1, n, bits_of(one)) for n, one in enumerate(vectors)])
    wanted = vectors[7] + 0.03 * of_length_1(1, 384, seed=1)[0]
    assert 8 in signs.nearest(bits_of(wanted), 10)
    assert set(signs.nearest(bits_of(wanted), 10, np.array([3, 4]))) == {4, 5}
    assert len(signs.nearest(bits_of(wanted)[:64], 10)) == 0, "of another length"
    assert len(Signs.of([]).nearest(bits_of(wanted), 10)) == 0


def test_the_signs_in_memory_follow_the_table(gallery: Gallery) -> None:
    for prompt in ("a whale", "a lamp"):
        put(gallery, prompt)
    read_all(gallery)
    nearness = Nearness(MEANINGS)
    anything = idea_vectors(["whale lamp boat"])[0]

    def owners() -> set[int]:
        with gallery.database.read() as connection:
            return {one.owner for one in nearness.nearest(connection, ENCODER, anything, -1.0, 9)}

    assert len(owners()) == 2
    put(gallery, "a boat")
    read_all(gallery)
    assert len(owners()) == 3
    with gallery.database.write() as connection:
        connection.execute("DELETE FROM sayings WHERE text = 'a lamp'")
    assert len(owners()) == 2
    with gallery.database.read() as connection:
        assert nearness.nearest(connection, "34" * 32, anything, -1.0, 9) == [], "of another encoder"
    assert len(owners()) == 2


@given(st.lists(st.dictionaries(st.integers(1, 30), st.integers(1, 9)), max_size=3))
def test_merging_keeps_every_item_once(lists: list[dict[int, int]]) -> None:
    ids = merged(*lists)
    assert sorted(ids) == sorted({one for ranked in lists for one in ranked})


def test_what_is_in_both_lists_comes_first_and_of_equals_the_newest() -> None:
    assert merged({1: 1, 2: 2}, {3: 1, 2: 2}) == (2, 3, 1)
    assert ranked_by({5: 0.5, 6: 0.9, 7: 0.5}) == {6: 1, 5: 2, 7: 2}


# Finding


def test_meaning_finds_what_words_do_not(gallery: Gallery) -> None:
    whale, ship, lamp = (put(gallery, prompt) for prompt in ("a whale", "a ship", "a lamp"))
    read_all(gallery)
    search = ItemSearch(gallery.database)
    assert search.find(Query(text="leviathan", order=FITTING)) == ()
    assert search.find(Query(text="leviathan", order=FITTING), asked("leviathan")) == (whale,)
    assert search.find(Query(text="vessel", order=FITTING), asked("vessel")) == (ship,)
    assert search.find(Query(text="lamp", order=FITTING), asked("lamp")) == (lamp,)
    assert search.find(Query(text="leviathan"), asked("leviathan")) == (), "other orders list the words"


def test_meaning_keeps_to_the_filters_and_the_trash(gallery: Gallery) -> None:
    first, second, third = (put(gallery, "a whale") for _ in range(3))
    read_all(gallery)
    gallery.tag([first, second], ["hero"])
    gallery.trash([second])
    search, question = ItemSearch(gallery.database), asked("leviathan")

    def found(text: str, **filters: object) -> tuple[int, ...]:
        return search.find(Query(text=text, order=FITTING, **filters), question)  # type: ignore[arg-type]

    assert found("leviathan") == (third, first)
    assert found("leviathan tag:hero") == (first,)
    assert found("leviathan", tag="hero") == (first,)
    assert found("leviathan -tag:hero") == (third,)
    assert found("leviathan is:trashed") == (second,)
    assert found("leviathan", trashed=True) == (second,)
    assert found("leviathan tag:nothing") == ()


def test_words_in_the_name_count_more_than_in_the_settings(gallery: Gallery) -> None:
    named = put(gallery, "something else entirely", name="Whale")
    other = put(gallery, "a whale")
    last = put(gallery, "a very long prompt in which somewhere the word whale stands between many others")
    assert ItemSearch(gallery.database).find(Query(text="whale", order=FITTING)) == (named, other, last)


def test_more_like_this_begins_with_it_and_knows_what_it_says(gallery: Gallery) -> None:
    whale, fish, _ = (put(gallery, prompt) for prompt in ("a whale", "a fish", "a lamp"))
    read_all(gallery)
    search = ItemSearch(gallery.database)
    assert search.find(Query(like=whale, order=FITTING)) == (whale, fish)
    assert search.find(Query(text=f"like:{whale}", order=FITTING)) == (whale, fish)
    assert search.find(Query(text=f"like:{whale} fish", order=FITTING)) == (fish,)
    assert search.find(Query(text=f"-like:{whale}"))[-1] == fish
    assert search.find(Query(like=whale)) == (fish, whale), "the newest first"
    assert search.find(Query(like=999, order=FITTING)) == ()


Painted = Callable[..., int]


@pytest.fixture
def painted(gallery: Gallery) -> Painted:
    """An item that looks like a drawn picture."""

    def make(number: int, noise: float = 0.0, **more: object) -> int:
        item = put(gallery, **more)
        Looks(gallery.database).put([Seen(item, look_of(drawn_picture(number, noise=noise)))])
        return item

    return make


def test_pictures_that_look_alike_are_found(gallery: Gallery, painted: Painted) -> None:
    first, other, again = painted(1), painted(2), painted(1, noise=4.0)
    found = ItemSearch(gallery.database).find(Query(like=first, order=FITTING))
    assert found[:2] == (first, again)
    assert other not in found[:2]


def test_what_cannot_be_seen_is_not_tried_again(gallery: Gallery) -> None:
    item = put(gallery)
    looks = Looks(gallery.database)
    assert looks.unseen(9) == (item,)
    looks.put([Seen(item, None)])
    assert looks.count_unseen() == 0
    assert ItemSearch(gallery.database).find(Query(like=item, order=FITTING)) == (item,)
    assert looks.look_again() == 0


def test_another_way_of_looking_looks_again(gallery: Gallery, painted: Painted) -> None:
    item = painted(1)
    with gallery.database.write() as connection:
        connection.execute("UPDATE looks SET looker = 0")
    looks = Looks(gallery.database)
    assert looks.look_again() == 1
    assert looks.unseen(9) == (item,)


def test_transparent_and_tiny_pictures_have_a_look() -> None:
    for picture in (
        np.zeros((1, 1, 3), np.uint8),
        np.zeros((3, 300, 4), np.uint8),
        np.full((40, 40, 3), 255, np.uint8),
    ):
        look = look_of(picture)
        assert np.isfinite(look.vector).all()
        assert -(2**63) <= look.hash < 2**63


# Near-duplicates


def test_near_duplicates_are_grouped_with_the_best_first(gallery: Gallery, painted: Painted) -> None:
    first, again, larger = painted(1), painted(1, noise=2.0), painted(1, noise=1.0, width=99, height=99)
    painted(2)
    third, fourth = painted(3), painted(3)
    groups = {group.ids for group in near_duplicates(gallery.database)}
    assert groups == {(larger, first, again), (third, fourth)}
    gallery.rate([again], 5)
    gallery.trash([fourth])
    assert [group.ids for group in near_duplicates(gallery.database)] == [(again, larger, first)]


def test_flat_pictures_of_different_colours_are_no_duplicates(gallery: Gallery) -> None:
    looks = Looks(gallery.database)
    for colour in ((250, 20, 20), (20, 20, 250), (20, 200, 20)):
        flat = np.full((64, 64, 3), colour, np.uint8)
        looks.put([Seen(put(gallery), look_of(flat))])
    assert near_duplicates(gallery.database) == ()


def test_looking_for_duplicates_tells_how_far_it_is_and_stops(gallery: Gallery, painted: Painted) -> None:
    painted(1)
    told: list[tuple[int, int]] = []
    near_duplicates(gallery.database, lambda done, total: told.append((done, total)))
    assert told[-1] == (68, 68)
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(CancelledError):
        near_duplicates(gallery.database, cancel=cancel)


def test_no_pair_of_close_hashes_is_missed(gallery: Gallery) -> None:
    from studio.gallery.search.duplicates import MOST_BITS, _pairs, _Steps

    chance = np.random.default_rng(4)
    hashes = chance.integers(0, 2**63, 200, dtype=np.uint64)
    flips = chance.integers(0, 64, (200, MOST_BITS + 1))
    close = hashes.copy()
    for n, bits in enumerate(flips):
        for bit in bits[: n % (MOST_BITS + 2)]:
            close[n] ^= np.uint64(1) << np.uint64(bit)
    every = np.unique(np.concatenate((hashes, close)))
    apart = np.bitwise_count(every[:, None] ^ every[None, :])
    expected = {
        int(one): sorted(int(other) for other in np.flatnonzero(row <= MOST_BITS) if other != one)
        for one, row in enumerate(apart)
    }
    found = _pairs(every, _Steps(None, None))
    assert {one: others for one, others in expected.items() if others} == found


def test_the_vocabulary_has_the_most_used_first(gallery: Gallery) -> None:
    first = put(gallery, "a whale")
    second = put(gallery, told=ForeignSettings("ComfyUI", "an owl"))
    gallery.tag([first], ["zoo"])
    gallery.tag([first, second], ["hero"])
    gallery.make_collection("Empty")
    gallery.make_collection("Portfolio", [first])
    words = read_vocabulary(gallery.database)
    assert words.tags == ("hero", "zoo")
    assert words.models == ("Stickers",)
    assert words.collections == ("Portfolio", "Empty")
    assert words.tools == ("ComfyUI",)
