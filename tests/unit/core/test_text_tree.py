"""The tree of a text: it grows, is cut, pruned, merged and kept, and no word gets lost on the way."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.core import text_tree
from studio.core.errors import UserError
from studio.core.events import Alternative, Token
from studio.core.request import ModelRef, Request
from studio.core.text_tree import Author, TextTree

REQUEST = Request("transformer", "write", ModelRef("prose", "ab" * 32), 7, {"prompt": "Once", "top_k": 3})
WORDS = st.text("aé 🦊\n\x00", max_size=4)
FEW = settings(max_examples=30, deadline=None)


def tokens(words: str) -> tuple[Token, ...]:
    """A token a letter."""
    return tuple(
        Token(ord(letter) % 500, letter, 0.5, 0.25, (Alternative(1, letter, 0.5, 0.25),)) for letter in words
    )


@st.composite
def operations(draw: st.DrawFn) -> list[tuple[str, int, str]]:
    """What a person and a model might do: a name, a number that picks the piece, and words."""
    kinds = st.sampled_from(["type", "write", "split", "prune", "name", "walk", "merge", "go on"])
    return draw(st.lists(st.tuples(kinds, st.integers(0, 50), WORDS), max_size=14))


def done(tree: TextTree, operation: tuple[str, int, str]) -> TextTree:
    kind, number, words = operation
    ids = list(tree.pieces)
    if kind == "type" or not ids:
        return tree.typed(words, tree.at)
    piece = ids[number % len(ids)]
    whole = tree.pieces[piece]
    longer = (
        (lambda: tree.with_tokens(piece, (*whole.tokens, *tokens(words))))
        if whole.author is Author.MODEL
        else (lambda: tree.with_typed(piece, whole.typed + words))
    )
    ways: dict[str, Callable[[], TextTree]] = {
        "write": lambda: tree.written(tokens(words), piece, REQUEST),
        "split": lambda: tree.split(piece, number % (len(whole.tokens) + 2)),
        "prune": lambda: tree.pruned(piece),
        "name": lambda: tree.named(piece, words),
        "walk": lambda: tree.walked(piece),
        "merge": lambda: tree.merged(ids[number % len(ids) :][:3]),
        "go on": longer,
    }
    return ways[kind]()


def grown(steps: list[tuple[str, int, str]]) -> TextTree:
    tree = TextTree()
    for step in steps:
        tree = done(tree, step)
    return tree


def is_a_tree(tree: TextTree) -> bool:
    """Parents before children, siblings by age, the user on a piece, ids never given twice."""
    seen: set[int] = set()
    for piece in tree.pieces.values():
        if piece.parent is not None and piece.parent not in seen:
            return False
        seen.add(piece.id)
    by_age = all(
        [child.id for child in children] == sorted(child.id for child in children)
        for children in tree.grown().values()
    )
    stands = tree.at is None or tree.at in tree.pieces
    return by_age and stands and all(key < tree.next_id and key == tree.pieces[key].id for key in tree.pieces)


@FEW
@given(operations())
def test_whatever_is_done_it_stays_a_tree(steps: list[tuple[str, int, str]]) -> None:
    tree = TextTree()
    for step in steps:
        tree = done(tree, step)
        assert is_a_tree(tree)


@FEW
@given(operations())
def test_it_comes_back_from_json_as_it_was(steps: list[tuple[str, int, str]]) -> None:
    tree = grown(steps)
    assert TextTree.from_json(tree.to_json()) == tree


@FEW
@given(operations(), st.integers(0, 50), st.integers(0, 12))
def test_a_cut_loses_no_word(steps: list[tuple[str, int, str]], number: int, before: int) -> None:
    tree = grown(steps).typed("the end", None)
    piece = list(tree.pieces)[number % len(tree.pieces)]
    cut = tree.split(piece, before)
    # The first half keeps the id, so what ended in the whole piece ends in the second half now.
    texts = {cut.text(end.id) for end in cut.leaves()}
    assert texts == {tree.text(end.id) for end in tree.leaves()}
    assert cut.text() == tree.text()


@FEW
@given(operations(), st.integers(0, 50))
def test_pruning_takes_only_what_goes_on_from_there(steps: list[tuple[str, int, str]], number: int) -> None:
    tree = grown(steps).typed("the end", None)
    piece = list(tree.pieces)[number % len(tree.pieces)]
    pruned = tree.pruned(piece)
    assert set(tree.pieces) - set(pruned.pieces) == tree.below(piece)
    assert all(pruned.text(key) == tree.text(key) for key in pruned.pieces)


@FEW
@given(operations(), st.integers(0, 50))
def test_merging_takes_each_word_once_and_leaves_the_branches(
    steps: list[tuple[str, int, str]], number: int
) -> None:
    tree = grown(steps).typed("the end", None)
    ends = [end.id for end in tree.leaves()][: 1 + number % 4]
    merged = tree.merged(ends, between="")
    pieces = {piece.id: piece for end in ends for piece in tree.road(end)}
    assert len(merged.text()) == sum(len(piece.text) for piece in pieces.values()) or merged is tree
    assert all(piece.text in merged.text() for piece in pieces.values()) or merged is tree
    assert all(merged.pieces[key] == tree.pieces[key] for key in tree.pieces)


@FEW
@given(
    operations(), st.tuples(st.sampled_from(["write", "split", "prune", "name"]), st.integers(0, 50), WORDS)
)
def test_undo_is_keeping_the_old_value(
    steps: list[tuple[str, int, str]], one_more: tuple[str, int, str]
) -> None:
    tree = grown(steps)
    before = tree.to_json()
    done(tree, one_more)
    assert tree.to_json() == before


def test_two_endings_become_one_text_in_which_the_beginning_stands_once() -> None:
    tree = TextTree().typed("The fox ", None)
    sleeps = tree.written(tokens("sleeps."), 1)
    both = sleeps.written(tokens("runs."), 1)
    merged = both.merged([2, 3])
    assert merged.text() == "The fox sleeps.\n\nruns."
    assert merged.road() == (merged.pieces[4],)
    assert both.merged([3, 2]).text() == "The fox runs.\n\nsleeps."
    assert both.merged([1, 2]).text() == "The fox \n\nsleeps."
    assert both.merged([]) is both


def test_a_branch_begins_in_the_middle_of_what_was_written() -> None:
    tree = TextTree().typed("A", None).written(tokens("bcd"), 1).written(tokens("ef"), 2)
    cut = tree.named(2, "first").split(2, 1)
    assert [piece.text for piece in cut.road(3)] == ["A", "b", "cd", "ef"]
    assert cut.pieces[2].name == "first"
    other = cut.written(tokens("x"), 2)
    assert other.text() == "Abx"
    assert [piece.id for piece in other.children(2)] == [4, 5]


def test_who_stands_on_a_pruned_branch_stands_at_its_parent() -> None:
    tree = TextTree().typed("A", None).written(tokens("b"), 1).written(tokens("c"), 2)
    assert tree.pruned(2).at == 1
    assert tree.pruned(1).at is None
    assert tree.pruned(1).text() == ""
    assert tree.walked(1).pruned(3).at == 1


@pytest.mark.parametrize(
    "damage",
    [
        "",
        "[]",
        "null",
        "{}",
        '{"version":1,"at":null,"next":1,"pieces":[[]]}',
        '{"version":1,"at":null,"next":1,"pieces":5}',
        '{"version":1,"at":3,"next":4,"pieces":[]}',
        '{"version":1,"at":null,"next":1,"pieces":[{"id":1,"parent":null,"author":"person"}]}',
        '{"version":1,"at":null,"next":3,"pieces":[{"id":1,"parent":2,"author":"person"}]}',
        '{"version":1,"at":null,"next":3,"pieces":[{"id":1,"parent":1,"author":"person"}]}',
        '{"version":1,"at":null,"next":3,"pieces":[{"id":1,"parent":null,"author":"nobody"}]}',
        '{"version":1,"at":null,"next":9,"pieces":[{"id":1,"parent":null,"author":"person"},'
        '{"id":1,"parent":null,"author":"person"}]}',
        '{"version":1,"at":null,"next":9,"pieces":[{"id":1,"parent":null,"author":"model",'
        '"tokens":[[1,"a",NaN,0.5,[]]]}]}',
        '{"version":1,"at":null,"next":9,"pieces":[{"id":1,"parent":null,"author":"model","tokens":[[1]]}]}',
        "[" * 100_000,
    ],
)
def test_a_damaged_file_is_a_sentence(damage: str) -> None:
    with pytest.raises(UserError, match="no text tree, or a damaged one"):
        TextTree.from_json(damage)


def test_a_newer_quartet_is_told() -> None:
    newer = json.dumps({"version": text_tree.TREE_VERSION + 1})
    with pytest.raises(UserError, match="newer Quartet"):
        TextTree.from_json(newer)


def test_a_tree_has_room_for_so_many_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_tree, "MOST_PIECES", 2)
    tree = TextTree().typed("a", None).written(tokens("bc"), 1)
    with pytest.raises(UserError, match="as many branches"):
        tree.typed("d", None)
    with pytest.raises(UserError, match="as many branches"):
        tree.split(2, 1)
