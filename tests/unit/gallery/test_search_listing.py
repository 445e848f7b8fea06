"""Long lists of ids are the same by whatever way they are found: by indices of their own, or row by row."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.core.foreign import ForeignSettings
from studio.core.item import ItemKind
from studio.core.request import ModelRef, Request
from studio.gallery.database import Access, Database, connect
from studio.gallery.privacy.keys import Keys
from studio.gallery.query import Order, Query
from studio.gallery.record import Record
from studio.gallery.rows import insert_record
from studio.gallery.schema import migrate
from studio.gallery.search import folding, listing
from studio.gallery.search.listing import ids_of
from studio.gallery.search.selecting import select_ids

ROWS = 150
MODELS = ("faces-1024", "faces-64", 'odd "name" \\ 100%')
WORDS = ("fox", "owl", "far", "off", "a red fox", "home")


def record(n: int, chance: random.Random) -> Record:
    """A row in which words, models and what other programs told come together by chance."""
    prompt = f"{chance.choice(WORDS)} {chance.choice(WORDS)}"
    told = ForeignSettings("ComfyUI", prompt, model=chance.choice(MODELS)) if chance.random() < 0.3 else None
    model = ModelRef(chance.choice(MODELS), "ab" * 32)
    made = told is None and chance.random() < 0.8
    return Record(
        chance.choice((ItemKind.PICTURE, ItemKind.TEXT)),
        f"{n}.png",
        f"{n:064x}",
        9,
        9,
        9,
        chance.choice(WORDS),
        chance.random() < 0.5,
        Request("diffusion", "paint", model, n % 7, {"prompt": prompt}) if made else None,
        datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=n),
        model_name="Faces" if made and chance.random() < 0.5 else "",
        told=told,
    )


@pytest.fixture(scope="module", params=[False, True], ids=["open", "sealed"])
def rows(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Some rated, some in the trash, some gone."""
    path = tmp_path_factory.mktemp("listing") / "gallery.sqlite"
    keys = Keys.of(b"k" * 32) if request.param else None
    connection = connect(path, Access.CREATE, keys)
    migrate(connection)
    connection.close()
    database = Database(path, keys=keys)
    chance = random.Random(6)
    with database.write() as writing:
        for n in range(ROWS):
            insert_record(writing, record(n, chance))
        writing.execute("UPDATE items SET rating = id % 6 WHERE id % 5 > 0")
        writing.execute("UPDATE items SET trashed = created WHERE id % 9 = 0")
        writing.execute("DELETE FROM items WHERE id % 11 = 0")
    yield database
    database.close()


PARTS = st.sampled_from(
    (
        "f", "fox", "-fox", '"red fox"', "-name:owl", "owl OR home", "f OR rating:3", "prompt:fox",
        "-prompt:far", "model:faces", "-model:faces", "model:faces,odd", 'model:"100%"', "model:1_2",
        "model:\\", "-model:64", "rating:>=3", "-rating:1", "kind:text", "is:trashed", "-is:trashed",
        "before:2026-03", "seed:3",
    )
)  # fmt: skip
FILTERS = st.fixed_dictionaries(
    {},
    optional={
        "kind": st.sampled_from(ItemKind),
        "model": st.sampled_from(MODELS),
        "rating_at_least": st.integers(0, 5),
        "trashed": st.booleans(),
        "stacked": st.booleans(),
    },
)


@given(
    st.lists(PARTS, max_size=4).map(" ".join), st.sampled_from(Order), FILTERS, st.sampled_from((0, 10, 99))
)
@settings(max_examples=300, deadline=None)
def test_indices_find_what_the_rows_find(
    rows: Database, text: str, order: Order, filters: dict[str, object], many: int
) -> None:
    query = Query(text=text, order=order, **filters)  # type: ignore[arg-type]
    with pytest.MonkeyPatch.context() as patch, rows.read() as connection:
        patch.setattr(listing, "MANY", many)
        patch.setattr(folding, "FEW", many)
        plain = select_ids(query)
        row_by_row = tuple(row[0] for row in connection.execute(plain.sql, plain.values))
        assert ids_of(connection, query) == row_by_row


def test_the_parts_find_something(rows: Database) -> None:
    with rows.read() as connection:
        for text in ("f", "-fox", "model:faces", 'model:"100%"', "-model:64", "fox model:64 rating:>=1"):
            assert 0 < len(ids_of(connection, Query(text=text))) < ROWS
        assert len(ids_of(connection, Query(stacked=True))) < len(ids_of(connection, Query()))
