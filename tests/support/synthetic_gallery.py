"""A gallery of any size, made by a script: rows as a busy studio would have them, some with real files.

    python tests/support/synthetic_gallery.py FOLDER --rows 200000 --files 10000

The same numbers give the same gallery: names, prompts, dates, ratings, tags and pictures come from one seed.
Prompts repeat as they do in life, the beloved ones thousands of times; `--distinct` says how many there are.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
from PIL import Image

from studio.core.events import Picture
from studio.core.foreign import ForeignSettings
from studio.core.item import ItemKind, Label
from studio.core.params import Params
from studio.core.request import ModelRef, Request
from studio.families.diffusion.params import PaintParams
from studio.families.gan.params import FacesParams
from studio.families.transformer.params import WriteParams
from studio.gallery import provenance
from studio.gallery.gallery import Gallery
from studio.gallery.png import encode_png
from studio.gallery.record import Record
from studio.gallery.rows import insert_record
from studio.gallery.search.looks import Looks, Seen
from studio.gallery.search.sayings import Sayings
from studio.imaging.likeness import Look, look_of

SEED = 6
DISTINCT = 9_000
FIRST_DAY = datetime(2024, 11, 28, 9, tzinfo=UTC)
DAYS = 730
AT_A_TIME = 5_000
EDGE = 128
TAGS = ("hero", "client", "keep", "to do", "print", "wip", "favourite", "sketch", "reference", "final")
COLLECTIONS = ("Book cover", "Portfolio", "Zoo", "Faces for the game", "Winter series")


def _split(words: str) -> tuple[str, ...]:
    return tuple(words.split(","))


_LOOKS = _split(
    "red,blue,golden,tiny,old,fluffy,shining,sleepy,brave,wet,paper,wooden,glass,green,striped,round"
)
_SUBJECTS = _split(
    "fox,cat,owl,lighthouse,ship,dragon,teapot,bicycle,robot,astronaut,violin,castle,mushroom,whale,lantern,"
    "tree,balloon,train,girl,old man,knight,market,garden,moon,clock,bear,snail,bridge,cake,piano"
)
_DOINGS = _split(
    "in the rain,at night,under a bridge,on a hill,by the sea,made of stone,reading a book,in winter,asleep,"
    "at a market,in a forest,with a hat,above the clouds,in the desert,behind a window,on fire"
)
_STYLES = _split(
    "watercolour,flat sticker,oil painting,pencil drawing,emoji,soft light,macro photograph,paper cut,"
    "stained glass,isometric,line art,studio photograph,clip art,woodcut"
)

FACES = ModelRef("faces-1024", "ab" * 32)
STICKERS = ModelRef("stickers", "cd" * 32)
PROSE = ModelRef("prose", "ef" * 32)


def prompts(count: int, chance: random.Random) -> list[str]:
    """So many different prompts; from some 100,000 on they are told apart by a number."""
    found: dict[str, None] = {}
    while len(found) < count:
        words = f"a {chance.choice(_LOOKS)} {chance.choice(_SUBJECTS)} {chance.choice(_DOINGS)}"
        prompt = f"{words}, {chance.choice(_STYLES)}"
        found[prompt if prompt not in found else f"{prompt} {len(found)}"] = None
    return list(found)


@dataclass(frozen=True)
class _Making:
    """What rows are made from."""

    chance: random.Random
    prompts: Sequence[str]

    def record(self, n: int, rows: int) -> Record:
        """Row `n` of so many, oldest first."""
        chance = self.chance
        created = FIRST_DAY + timedelta(days=DAYS * n / rows, seconds=chance.random())
        # the square makes some prompts far more usual than others
        prompt = self.prompts[int(len(self.prompts) * chance.random() ** 2)]
        kind, name, suffix = ItemKind.PICTURE, prompt[:60], "png"
        request: Request | None = None
        told: ForeignSettings | None = None
        match chance.random():
            case share if share < 0.6:
                params = PaintParams(prompt=prompt, steps=chance.choice((12, 20, 30)))
                request = _request("diffusion", "paint", STICKERS, chance.randrange(10_000), params)
            case share if share < 0.82:
                name, request = "Face", _request("gan", "faces", FACES, n % 5_000, FacesParams(count=1))
            case share if share < 0.90:
                kind, suffix = ItemKind.TEXT, "txt"
                request = _request("transformer", "write", PROSE, n, WriteParams(prompt=prompt))
            case share if share < 0.95:
                told = ForeignSettings("ComfyUI", prompt, model="sd_xl_base", seed=n, steps=20)
            case _:
                name = f"IMG_{n:06d}"
        edge = chance.choice((EDGE, 512, 1024))
        return Record(
            kind,
            f"{created.astimezone():%Y/%m/%d}/{n:07d}.{suffix}",
            f"{n:064x}",
            edge,
            edge if chance.random() < 0.8 else edge * 3 // 4,
            chance.randrange(20_000, 2_000_000),
            name,
            request is not None or told is not None,
            request,
            created,
            seconds=chance.random() * 9,
            device="2-core CPU",
            model_name={"gan": "Faces", "diffusion": "Stickers from words", "transformer": "Prose"}.get(
                request.family if request else "", ""
            ),
            text=f"{prompt}. And then it went home." if kind is ItemKind.TEXT else "",
            told=told,
        )


def _request(family: str, task: str, model: ModelRef, seed: int, params: Params) -> Request:
    return Request(family, task, model, seed, params.to_values())


def fill(gallery: Gallery, rows: int, *, files: int = 0, distinct: int = DISTINCT, seed: int = SEED) -> None:
    """Put rows into an empty gallery.

    Args:
        gallery: an open one.
        rows: how many.
        files: of the newest pictures so many have their file and thumbnail; the others have rows alone.
        distinct: how many different prompts there are.
        seed: of everything that is left to chance.
    """
    chance = random.Random(seed)
    making = _Making(chance, prompts(min(distinct, rows), chance))
    records = (making.record(n, rows) for n in range(rows))
    drawn = rows - files
    for few in _in_parts(records):
        with gallery.database.write() as connection:
            for record in few:
                with_file = insert_record(
                    connection,
                    _written(gallery.folder, record)
                    if int(Path(record.path).stem) >= drawn and record.kind is ItemKind.PICTURE
                    else record,
                )
                assert with_file
    _organise(gallery, rows, chance)
    for item in gallery.items(gallery.ids()[:files]):
        if gallery.path(item).is_file():
            gallery.thumbnail(item)


def _in_parts(records: Iterator[Record]) -> Iterator[list[Record]]:
    part: list[Record] = []
    for record in records:
        part.append(record)
        if len(part) == AT_A_TIME:
            yield part
            part = []
    if part:
        yield part


def _organise(gallery: Gallery, rows: int, chance: random.Random) -> None:
    """Ratings, labels, tags, collections, notes, lineage and trash."""
    ids = range(1, rows + 1)
    tagged = [(item, tag) for item in ids if chance.random() < 0.15 for tag in _some(chance)]
    names = {item: [] for item, _ in tagged}
    for item, tag in tagged:
        names[item].append(TAGS[tag])
    with gallery.database.write() as connection:
        connection.execute("UPDATE items SET rating = abs(random()) % 6 WHERE id % 5 = 0")
        colours = [label.value for label in Label if label]
        connection.executemany(
            "UPDATE items SET label = ? WHERE id % 37 = ?", [(colour, n) for n, colour in enumerate(colours)]
        )
        connection.executemany(
            "INSERT INTO tags (id, name, key) VALUES (?, ?, ?)",
            [(n + 1, tag, tag.casefold()) for n, tag in enumerate(TAGS)],
        )
        connection.executemany(
            "INSERT INTO item_tags (item, tag) VALUES (?, ?)", [(item, tag + 1) for item, tag in tagged]
        )
        connection.executemany(
            "UPDATE items SET tagged = ? WHERE id = ?",
            [("\n".join(sorted(set(found))), item) for item, found in names.items()],
        )
        connection.execute("UPDATE items SET note = 'ask the client about the hat' WHERE id % 211 = 0")
        connection.execute("UPDATE items SET trashed = created WHERE id % 97 = 0")
        connection.executemany(
            "INSERT INTO lineage (child, parent, position) VALUES (?, ?, 0)",
            [(item, item - 1 - item % 7) for item in ids if item % 11 == 0 and item > 8],
        )
        connection.executemany(
            "INSERT INTO collections (id, name, created) VALUES (?, ?, '2026')",
            [(n + 1, name) for n, name in enumerate(COLLECTIONS)],
        )
        connection.execute(
            "INSERT INTO collection_items (collection, item)"
            " SELECT 1 + id % ?, id FROM items WHERE id % 53 = 0",
            (len(COLLECTIONS),),
        )


def _some(chance: random.Random) -> list[int]:
    return chance.sample(range(len(TAGS)), chance.randint(1, 3))


def _written(folder: Path, record: Record) -> Record:
    """The record of a picture whose file lies there now."""
    number = int(Path(record.path).stem)
    # every tenth is nearly the one before it: there is something to find for the near-duplicates
    picture = drawn_picture(number - (number % 10 == 9), noise=2.0 if number % 10 == 9 else 0.0)
    whole = replace(record, width=EDGE, height=EDGE)
    data = encode_png(picture, provenance.png_texts(whole))
    path = folder / record.path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return replace(whole, sha256=hashlib.sha256(data).hexdigest(), size_bytes=len(data))


def drawn_picture(number: int, *, noise: float = 0.0) -> Picture:
    """Soft colours with shapes in front, uint8 (128, 128, 3); every number another one."""
    chance = np.random.default_rng(number)
    soft = Image.fromarray(chance.integers(0, 256, (4, 4, 3), dtype=np.uint8))
    pixels = np.asarray(soft.resize((EDGE, EDGE), Image.Resampling.BICUBIC), np.float32).copy()
    down, across = np.mgrid[0:EDGE, 0:EDGE]
    for _ in range(3):
        y, x, radius = chance.integers(20, 108, 3) * (1, 1, 0.4)
        pixels[(down - y) ** 2 + (across - x) ** 2 < radius**2] = chance.integers(0, 256, 3)
    if noise:
        pixels += chance.normal(0, noise, pixels.shape)
    return np.clip(pixels, 0, 255).astype(np.uint8)


ENCODER = "12" * 32
DIMS = 384
TOPICS = 400


def say_and_see(gallery: Gallery, *, seed: int = SEED) -> None:
    """Index everything with made-up vectors: of as many numbers as MiniLM's, around some hundred topics.

    What they say is nonsense; how long it takes to find them is not.
    """
    sayings, looks = Sayings(gallery.database), Looks(gallery.database)
    while sayings.read_items(AT_A_TIME):
        pass
    chance = np.random.default_rng(seed)
    topics = chance.normal(size=(TOPICS, DIMS)).astype(np.float32)
    while waiting := sayings.without_meaning(ENCODER, AT_A_TIME):
        few = topics[chance.integers(0, TOPICS, len(waiting))]
        few = few + chance.normal(0, 0.9, few.shape).astype(np.float32)
        few /= np.linalg.norm(few, axis=1, keepdims=True)
        sayings.put_meanings(ENCODER, {one.id: few[n] for n, one in enumerate(waiting)})
    dims = len(look_of(drawn_picture(0)).vector)
    scenes = chance.normal(size=(TOPICS, dims)).astype(np.float32)
    while unseen := looks.unseen(AT_A_TIME):
        few = scenes[chance.integers(0, TOPICS, len(unseen))]
        few = few + chance.normal(0, 0.7, few.shape).astype(np.float32)
        few /= np.linalg.norm(few, axis=1, keepdims=True)
        hashes = chance.integers(-(2**63), 2**63, len(unseen), dtype=np.int64)
        looks.put([Seen(item, Look(int(hashes[n]), few[n])) for n, item in enumerate(unseen)])


def main() -> None:
    """Make one from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--distinct", type=int, default=DISTINCT)
    parser.add_argument("--indexed", action="store_true", help="with made-up vectors for everything")
    told = parser.parse_args()
    begun = time.monotonic()
    with Gallery.open(told.folder) as gallery:
        fill(gallery, told.rows, files=told.files, distinct=told.distinct)
        if told.indexed:
            say_and_see(gallery)
    print(f"{told.rows:,} rows in {time.monotonic() - begun:.0f} s")


if __name__ == "__main__":
    main()
