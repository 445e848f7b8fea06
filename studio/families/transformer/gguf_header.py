"""What stands at the front of a GGUF file, read without trusting a single number in it. No torch.

The format (github.com/ggml-org/ggml, docs/gguf.md), all little-endian: “GGUF”, version, number of tensors,
number of entries; the entries, each a name, a type and a value; of each tensor its name, shape, type and
where its bytes begin, counted from the first multiple of `general.alignment` behind all that. The `gguf`
package can read it too, but takes seconds for a list of tokens, and believes what the file says of lengths.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import cast

from gguf.constants import GGML_QUANT_SIZES, GGMLQuantizationType

from studio.core.errors import UserError

MAGIC = b"GGUF"
VERSIONS = (2, 3)
MAX_ENTRIES = 100_000
MAX_TENSORS = 100_000
MAX_NAME_BYTES = 1 << 16
MAX_TEXT_BYTES = 256 << 20
"""Of all its texts together; those of real ones have some 10 MB."""
MAX_LISTED = 8_000_000
"""Items of all its lists together; the longest of real ones, words and merges, have some 500,000."""
MAX_DIMENSIONS = 4
ALIGNMENT = 32
GET_AGAIN = "Get the file once more from where it came."

Scalar = int | float | bool | str
Value = Scalar | list[int] | list[float] | list[bool] | list[str]

_SCALARS = {
    0: "<B",
    1: "<b",
    2: "<H",
    3: "<h",
    4: "<I",
    5: "<i",
    6: "<f",
    7: "<?",
    10: "<Q",
    11: "<q",
    12: "<d",
}
_STRING, _LIST = 8, 9


@dataclass(frozen=True, slots=True)
class TensorPlace:
    """Where the numbers of a tensor are.

    Attributes:
        kind: how they are written.
        shape: as torch and numpy count it, the fastest dimension last (the file has it the other way round).
        offset: of the first byte in the file.
        size: bytes.
    """

    name: str
    kind: GGMLQuantizationType
    shape: tuple[int, ...]
    offset: int
    size: int

    @property
    def numbers(self) -> int:
        """How many there are."""
        return prod(self.shape)


@dataclass(frozen=True, slots=True)
class Header:
    """The front of a file.

    Attributes:
        entries: what it says of the model, by name (“llama.block_count”).
        tensors: by name; all lie inside the file.
        file_bytes: size of the file.
    """

    path: Path
    entries: Mapping[str, Value]
    tensors: Mapping[str, TensorPlace]
    file_bytes: int

    @property
    def architecture(self) -> str:
        """“llama”, “qwen2” …; empty when it does not say."""
        return self.text("general.architecture")

    def text(self, name: str) -> str:
        """An entry that is a text; empty when there is none."""
        value = self.entries.get(name)
        return value if isinstance(value, str) else ""

    def texts(self, name: str) -> list[str]:
        """An entry that is a list of texts; empty when there is none."""
        value = self.entries.get(name)
        return (
            cast("list[str]", value)
            if isinstance(value, list) and isinstance(next(iter(value), ""), str)
            else []
        )

    def numbers(self, name: str) -> list[float]:
        """An entry that is a list of numbers; empty when there is none."""
        value = self.entries.get(name)
        if not isinstance(value, list) or isinstance(next(iter(value), 0), str):
            return []
        return cast("list[float]", value)

    def whole(self, name: str, most: int, missing: int | None = None, least: int = 0) -> int:
        """An entry that is a whole number, of the architecture (“block_count”) or of all (“general.…”).

        Args:
            most, least: what is believed.
            missing: what holds when there is none; None when it cannot be done without.

        Raises:
            UserError: it is missing, or no such number.
        """
        value = self._of(name)
        if value is None and missing is not None:
            return missing
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise self._odd(name, value)
        return value

    def number(self, name: str, missing: float | None = None) -> float:
        """An entry that is a number above zero; otherwise as `whole`."""
        value = self._of(name)
        if value is None and missing is not None:
            return missing
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e12:
            raise self._odd(name, value)
        return float(value)

    def flag(self, name: str, missing: bool) -> bool:
        """An entry that is true or false."""
        value = self.entries.get(name)
        return value if isinstance(value, bool) else missing

    def has(self, name: str) -> bool:
        """Whether the architecture has such an entry."""
        return self._of(name) is not None

    def _of(self, name: str) -> Value | None:
        found = self.entries.get(f"{self.architecture}.{name}")
        return self.entries.get(name) if found is None else found

    def _odd(self, name: str, value: Value | None) -> UserError:
        return damaged(
            self.path, f"its “{name}” is missing" if value is None else f"its “{name}” is “{_short(value)}”"
        )


def read_header(path: Path) -> Header:
    """The front of a GGUF file.

    Raises:
        UserError: it cannot be read, is none, is of another version or byte order, ends too early, or claims
            what cannot be.
    """
    try:
        with path.open("rb") as file:
            if file.read(len(MAGIC)) != MAGIC:
                raise UserError(f"“{path.name}” is no GGUF file.", "Choose another file.")
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
                return _Reader(path, content).header()
    except (OSError, ValueError) as error:
        raise UserError(f"“{path.name}” cannot be read: {_reason(error)}.", "Check the path.") from error


def damaged(path: Path, why: str) -> UserError:
    """The file is not what it should be."""
    return UserError(f"The GGUF file “{path.name}” is damaged: {why}.", GET_AGAIN)


class _Reader:
    """Walks through the front of a file."""

    def __init__(self, path: Path, content: mmap.mmap) -> None:
        self._path = path
        self._content = content
        self._end = len(content)
        self._at = len(MAGIC)
        self._listed = 0
        self._told = 0

    def header(self) -> Header:
        self._look_at_version()
        tensors = self._count(MAX_TENSORS, "tensors")
        entries = dict(self._entry() for _ in range(self._count(MAX_ENTRIES, "entries")))
        told = [self._tensor() for _ in range(tensors)]
        alignment = entries.get("general.alignment", ALIGNMENT)
        if not isinstance(alignment, int) or alignment not in {1 << power for power in range(17)}:
            raise self._damaged(f"it aligns to “{_short(alignment)}” bytes")
        begin = -(-self._at // alignment) * alignment
        places = {one.name: self._placed(one, begin) for one in told}
        if len(places) != tensors:
            raise self._damaged("two of its tensors have one name")
        return Header(self._path, entries, places, self._end)

    def _look_at_version(self) -> None:
        (version,) = struct.unpack("<I", self._take(4))
        if version & 0xFFFF == 0 and version:
            raise UserError(
                f"“{self._path.name}” is for computers that write numbers the other way round: big-endian.",
                "Get the little-endian file of this model.",
            )
        if version not in VERSIONS:
            raise UserError(
                f"“{self._path.name}” is a GGUF file of version {version}; Quartet reads 2 and 3.",
                "Look for a newer file of this model, or a newer Quartet.",
            )

    def _count(self, most: int, what: str) -> int:
        (count,) = struct.unpack("<Q", self._take(8))
        if count > most:
            raise self._damaged(f"it claims to have {count:,} {what}")
        return count

    def _entry(self) -> tuple[str, Value]:
        name = self._string(MAX_NAME_BYTES)
        (kind,) = struct.unpack("<I", self._take(4))
        return name, self._list() if kind == _LIST else self._scalar(kind)

    def _scalar(self, kind: int) -> Scalar:
        if kind == _STRING:
            return self._string(MAX_TEXT_BYTES)
        form = self._form(kind)
        (value,) = struct.unpack(form, self._take(struct.calcsize(form)))
        return value

    def _list(self) -> Value:
        kind, count = struct.unpack("<IQ", self._take(12))
        self._listed += count
        if self._listed > MAX_LISTED:
            raise self._damaged(f"it claims to have lists of {self._listed:,} items")
        if kind == _STRING:
            return [self._string(MAX_TEXT_BYTES) for _ in range(count)]
        form = self._form(kind)
        packed = self._take(struct.calcsize(form) * count)
        return list(struct.unpack(f"<{count}{form[1]}", packed))

    def _tensor(self) -> TensorPlace:
        """Its offset is that of the file's own counting, see `_placed`."""
        name = self._string(MAX_NAME_BYTES)
        (dimensions,) = struct.unpack("<I", self._take(4))
        if not 1 <= dimensions <= MAX_DIMENSIONS:
            raise self._damaged(f"its tensor “{name}” has {dimensions} dimensions")
        shape = struct.unpack(f"<{dimensions}Q", self._take(8 * dimensions))[::-1]
        kind, offset = struct.unpack("<IQ", self._take(12))
        try:
            kind = GGMLQuantizationType(kind)
        except ValueError:
            raise UserError(
                f"“{self._path.name}” is quantised in a way that is not known here (number {kind}).",
                "Look for the file of this model that is named Q4_K_M or Q8_0.",
            ) from None
        block, block_bytes = GGML_QUANT_SIZES[kind]
        if not all(shape) or shape[-1] % block:
            raise self._damaged(f"its tensor “{name}” has the shape {shape}")
        return TensorPlace(name, kind, shape, offset, prod(shape) // block * block_bytes)

    def _placed(self, place: TensorPlace, begin: int) -> TensorPlace:
        offset = begin + place.offset
        if offset + place.size > self._end:
            raise UserError(
                f"The GGUF file “{self._path.name}” is not complete: it ends before “{place.name}” does.",
                GET_AGAIN,
            )
        return TensorPlace(place.name, place.kind, place.shape, offset, place.size)

    def _form(self, kind: int) -> str:
        form = _SCALARS.get(kind)
        if form is None:
            raise self._damaged(f"it has a value of an unknown type ({kind})")
        return form

    def _string(self, most: int) -> str:
        (length,) = struct.unpack("<Q", self._take(8))
        self._told += length
        if length > most or self._told > MAX_TEXT_BYTES:
            raise self._damaged(f"it claims to have a text of {length:,} bytes")
        return self._take(length).decode("utf-8", "replace")

    def _take(self, size: int) -> bytes:
        begin, self._at = self._at, self._at + size
        if self._at > self._end:
            raise UserError(
                f"The GGUF file “{self._path.name}” is not complete: it ends too early.", GET_AGAIN
            )
        return self._content[begin : self._at]

    def _damaged(self, why: str) -> UserError:
        return damaged(self._path, why)


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _short(value: object) -> str:
    return str(value)[:40]
