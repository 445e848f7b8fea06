"""The stickers as a training sees them: pictures, words, and which are held out; made once and cached."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from filelock import FileLock

from studio.core.errors import CancelledError, UserError
from studio.training.stickers import sources
from studio.training.stickers.cleaning import THUMBNAIL, Seen
from studio.training.stickers.collecting import Found, from_folder, from_registries
from studio.training.stickers.drawing import Drawing, DroppedError
from studio.training.stickers.painting import Painter
from studio.training.stickers.split import is_held_out

VERSION = 2
"""Of how drawings become pictures; another one makes the cache again."""
SIZES = (32, 512)
Report = Callable[[str, int], None]
"""Called with the style that is drawn, and how many are done altogether."""


@dataclass(frozen=True, eq=False)
class StickerData:
    """Stickers in the order of their sources.

    Attributes:
        pictures: uint8 (n, size, size, 4), straight alpha, mapped from the disk and read-only.
        names, styles, ids: one each.
        keywords: other words for each.
        held_out: bool (n,): for judging only; a concept is held out in all styles or in none.
        digest: sha256 of pictures and words: which data a model was trained on.
        dropped: style -> reason -> ids of the drawings that were not taken.
    """

    pictures: np.ndarray
    names: tuple[str, ...]
    styles: tuple[str, ...]
    ids: tuple[str, ...]
    keywords: tuple[tuple[str, ...], ...]
    held_out: np.ndarray
    digest: str
    dropped: dict[str, dict[str, list[str]]]

    def __len__(self) -> int:
        return len(self.names)

    @property
    def counts(self) -> dict[str, int]:
        """Style -> how many stickers of it."""
        return {style: self.styles.count(style) for style in dict.fromkeys(self.styles)}

    @property
    def licences(self) -> dict[str, str]:
        """Style -> the terms of its drawings."""
        return {style: sources.LICENCES[style] for style in self.counts}

    @property
    def summary(self) -> str:
        """A few lines for a log: what is there, what was dropped, and why."""
        lines = [f"{len(self)} stickers, {int(self.held_out.sum())} held out"]
        for style, count in self.counts.items():
            reasons = self.dropped.get(style, {})
            told = ", ".join(f"{len(ids)} {reason}" for reason, ids in reasons.items())
            lines.append(f"{style}: {count} ({self.licences[style]}); left out: {told or 'none'}")
        return "\n".join(lines)


@dataclass
class _Words:
    """What is known of the stickers beside their pixels; the JSON beside the pictures."""

    names: list[str] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    keywords: list[list[str]] = field(default_factory=list)
    dropped: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    digest: str = ""

    def add(self, drawing: Drawing) -> None:
        self.names.append(drawing.name)
        self.styles.append(drawing.style)
        self.ids.append(drawing.id)
        self.keywords.append(list(drawing.keywords))

    def drop(self, id: str, reason: str) -> None:
        self.dropped.setdefault(id.partition("/")[0], {}).setdefault(reason, []).append(id)


def open_stickers(
    cache: Path,
    size: int = 128,
    source: Path | None = None,
    report: Report = lambda style, done: None,
    cancel: threading.Event | None = None,
) -> StickerData:
    """The stickers from `cache` when they were made before, else from the registries or the folder `source`.

    Making them takes some minutes and a few hundred MB; the archives are kept in `cache` too.

    Args:
        size: pixels of an edge, a multiple of 16 in [32, 512].
        source: pictures of one's own (see `own_pictures`), instead of the registries.

    Raises:
        UserError: something cannot be fetched, read or written; or nothing is left.
        CancelledError: `cancel` was set; what was made so far is thrown away.
    """
    if size % THUMBNAIL or not SIZES[0] <= size <= SIZES[1]:
        raise ValueError(f"{size} px is no size for stickers")
    cancel = cancel or threading.Event()
    stem = cache / f"stickers-{size}-{_key(source)}"
    cached = _read(stem)
    if cached is not None:
        return cached
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with FileLock(stem.with_suffix(".lock")):  # two trainings at once: the second one takes what is made
            made = _read(stem)
            if made is None:
                found = from_folder(source) if source else from_registries(cache / "downloads", cancel)
                _make(stem, found, size, report, cancel)
    except OSError as error:
        raise UserError(
            f"“{cache}” cannot be written: {error.strerror or error}.",
            "Free some space, or check who owns this folder.",
        ) from None
    made = _read(stem)
    if made is None:
        raise UserError(f"“{cache}” does not keep what is written there.", "Choose another folder.")
    return made


def _make(stem: Path, found: Iterable[Found], size: int, report: Report, cancel: threading.Event) -> None:
    words, digest = _Words(), hashlib.sha256()
    raw = stem.with_suffix(".part")
    try:
        with raw.open("wb") as file, Painter(size) as painter:
            seen: dict[str, Seen] = {}
            for one in found:
                if cancel.is_set():
                    raise CancelledError
                pixels = _picture(one, painter, seen, words)
                if pixels is not None:
                    file.write(pixels.tobytes())
                    digest.update(pixels.tobytes())
                    report(words.styles[-1], len(words.names))
        if not words.names:
            raise UserError("None of the drawings could be used.", "Choose others.")
        _write(stem, raw, size, words, digest)
    finally:
        raw.unlink(missing_ok=True)


def _picture(one: Found, painter: Painter, seen: dict[str, Seen], words: _Words) -> np.ndarray | None:
    """The pixels of a drawing, noted among the words; None when it is dropped, which is noted as well."""
    if not isinstance(one, Drawing):
        words.drop(one[0], str(one[1]))
        return None
    try:
        pixels = painter.paint(one)
    except DroppedError as reason:
        words.drop(one.id, str(reason))
        return None
    if seen.setdefault(one.style, Seen()).add(pixels, one.id) is not None:
        words.drop(one.id, "looks like another one")
        return None
    words.add(one)
    return pixels


def _write(stem: Path, raw: Path, size: int, words: _Words, digest: Any) -> None:
    """The pictures under their name, then the words: whoever finds the words finds the pictures whole."""
    digest.update(json.dumps([words.names, words.styles, words.keywords]).encode())
    words.digest = digest.hexdigest()
    shape = (len(words.names), size, size, 4)
    part = stem.with_suffix(".npy.part")
    target = np.lib.format.open_memmap(part, mode="w+", dtype=np.uint8, shape=shape)
    target[:] = np.memmap(raw, np.uint8, "r", shape=shape)
    target.flush()
    part.replace(stem.with_suffix(".npy"))
    text = stem.with_suffix(".json.part")
    text.write_text(json.dumps(asdict(words), ensure_ascii=False), encoding="utf-8")
    text.replace(stem.with_suffix(".json"))


def _read(stem: Path) -> StickerData | None:
    """What was made before; None when there is nothing, or something half-written or foreign."""
    try:
        words = _Words(**json.loads(stem.with_suffix(".json").read_text(encoding="utf-8")))
        pictures = np.load(stem.with_suffix(".npy"), mmap_mode="r", allow_pickle=False)
        if len(pictures) != len(words.names) or pictures.dtype != np.uint8:
            return None
        return StickerData(
            pictures=pictures,
            names=tuple(words.names),
            styles=tuple(words.styles),
            ids=tuple(words.ids),
            keywords=tuple(tuple(some) for some in words.keywords),
            held_out=np.array([is_held_out(name) for name in words.names]),
            digest=words.digest,
            dropped=words.dropped,
        )
    except (OSError, ValueError, TypeError, RecursionError):
        return None


def _key(source: Path | None) -> str:
    parts: list[object] = [VERSION]
    if source is None:
        parts += [package.sha256 for package in sources.ALL]
    elif source.is_dir():
        parts += [
            (file.relative_to(source).as_posix(), file.stat().st_size, file.stat().st_mtime_ns)
            for file in sorted(source.rglob("*"))
            if file.is_file()
        ]
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:12]
