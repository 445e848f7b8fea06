"""The Open Clip Art Library as Debian carries it: SVGs with title, author, keywords and terms inside."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from studio.training.stickers.drawing import Drawing, DroppedError

ROOT = "usr/share/openclipart/svg/"
_CARDS = "recreation/games/cards/"
LEFT_OUT = (
    *("special/", "computer/icons/", "signs_and_symbols/led/"),
    *(f"{_CARDS}ornamental/", f"{_CARDS}simple/", f"{_CARDS}white/"),
)
"""Backgrounds, patterns, parts of desktop themes, and all packs of playing cards but one: no stickers."""
MAX_KEYWORDS = 12
COMMON_TITLE = 4
"""Files with the same title, from which on it is taken for a left-over of the file they were made from."""
MOST_OF_A_SERIES = 24
"""Files of one folder whose names differ in numbers only (“star_86pt07step”, 1,378 of them)."""

_METADATA = re.compile(r"<(?:\w+:)?metadata\b.*?</(?:\w+:)?metadata>", re.DOTALL)
_TITLE = re.compile(r"<dc:title>([^<]{1,200})</dc:title>")
_CREATOR = re.compile(r"<dc:creator>.*?<dc:title>([^<]{1,200})</dc:title>.*?</dc:creator>", re.DOTALL)
_SUBJECT = re.compile(r"<dc:subject>(.*?)</dc:subject>", re.DOTALL)
_ITEM = re.compile(r"<rdf:li>([^<]{1,60})</rdf:li>")
_LICENCE = re.compile(r"<cc:license[^>]*rdf:resource=\"([^\"]*)\"", re.IGNORECASE)
_NO_TITLE = re.compile(r"^clip ?art by|^r16|clip ?art|^etiquette|^untitled|^unnamed|iconset$|symbol signs$")
_NO_KEYWORDS = {"", "hash", "unsorted", "clip art", "clipart", "svg", "openclipart", "public domain"}
_FOR_ADULTS = re.compile(r"\b(erotik|erotic|nude|naked|sexy?|porn|nazi|swastika)\b")
_ENDS = " .,;:-\"'"


@dataclass(frozen=True, slots=True)
class _File:
    path: PurePosixPath
    title: str
    author: str
    subjects: tuple[str, ...]
    svg: str

    @property
    def id(self) -> str:
        return f"clipart/{self.path.with_suffix('')}"

    @property
    def series(self) -> str:
        return re.sub(r"\d+", "", str(self.path))


def wanted(name: str) -> bool:
    """Whether a file of the archive is one of the drawings."""
    return name.removeprefix("./").startswith(ROOT) and name.endswith(".svg")


def drawings(files: Iterable[tuple[str, bytes]]) -> Iterator[Drawing | tuple[str, DroppedError]]:
    """The drawings among (name in the archive, content), by path; those not taken come as (id, why)."""
    taken: list[_File] = []
    for name, content in files:
        try:
            taken.append(_read(name, content))
        except DroppedError as reason:
            yield f"clipart/{name.removeprefix('./').removeprefix(ROOT)}", reason
    titles = Counter(file.title for file in taken)
    series = Counter[str]()
    for file in sorted(taken, key=lambda file: str(file.path)):
        series[file.series] += 1
        if series[file.series] > MOST_OF_A_SERIES:
            yield file.id, DroppedError("one more of a long series")
        else:
            common = titles[file.title] >= COMMON_TITLE or _NO_TITLE.search(file.title)
            yield _drawing(file, _from_file(file) if common or not file.title else file.title)


def _read(name: str, content: bytes) -> _File:
    path = PurePosixPath(name.removeprefix("./").removeprefix(ROOT))
    if str(path).startswith(LEFT_OUT):
        raise DroppedError("a pattern or part of a large set")
    svg = content.decode("utf-8", "replace")
    metadata = match.group() if (match := _METADATA.search(svg)) else ""
    licence = match.group(1) if (match := _LICENCE.search(metadata)) else ""
    if licence and "publicdomain" not in re.sub(r"[-_ ]", "", licence.lower()):
        raise DroppedError("not marked as public domain")
    if _FOR_ADULTS.search(f"{metadata} {path}".lower().replace("_", " ")):
        raise DroppedError("not for everybody")
    title = _tidy(match.group(1)) if (match := _TITLE.search(metadata)) else ""
    return _File(
        path=path,
        title=title if re.search(r"[^\W\d_]{2}", title) else "",
        author=_tidy(match.group(1)) if (match := _CREATOR.search(metadata)) else "",
        subjects=_subjects(metadata),
        svg=_METADATA.sub("", svg),
    )


def _drawing(file: _File, name: str) -> Drawing:
    folders = tuple(part.replace("_", " ") for part in file.path.parts[:-1])
    if "flags" in folders and "flag" not in name:
        name = f"flag: {name}"
    words = [word for word in (*file.subjects, *folders) if word not in {*_NO_KEYWORDS, file.author, name}]
    return Drawing(
        name=name,
        keywords=tuple(dict.fromkeys(words))[:MAX_KEYWORDS],
        style="clipart",
        id=file.id,
        svg=file.svg,
        crop=True,
    )


def _subjects(metadata: str) -> tuple[str, ...]:
    match = _SUBJECT.search(metadata)
    return tuple(_tidy(item) for item in _ITEM.findall(match.group(1))) if match else ()


def _from_file(file: _File) -> str:
    """The words of a file's name without those of its author, which are often cut off at the end of it."""
    words = _tidy(re.sub(r"(_\d+)+$", "", file.path.stem.rstrip("_"))).split()
    author = "".join(file.author.split())
    for first in range(1, len(words)):
        if author.startswith("".join(words[first:])):
            return _tidy(" ".join(words[:first]))
    return " ".join(words)


def _tidy(text: str) -> str:
    """Lower case, words apart, without the number at the end that tells copies of a title apart."""
    words = re.sub(r"[\s_]+|(?<=\w)-(?=\w)", " ", html.unescape(text)).strip(_ENDS).lower()
    return re.sub(r"[\s#-]*\d{1,3}$", "", words).strip(_ENDS) or words
