"""What is known of items as a table: CSV (RFC 4180), JSON, or Apache Parquet."""

from __future__ import annotations

import csv
import importlib.util
import json
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final, TypeAlias

from studio.core.errors import UserError
from studio.core.item import Item
from studio.core.json_value import canonical
from studio.gallery.sharing.copies import counted, write_beside
from studio.gallery.verify import Report

if TYPE_CHECKING:
    from studio.gallery.gallery import Gallery

Cell: TypeAlias = str | int | float | bool | None
Row: TypeAlias = Mapping[str, Cell]


class TableForm(StrEnum):
    """Kinds of tables; the values are what file names end with."""

    CSV = "csv"
    JSON = "json"
    PARQUET = "parquet"


_TEXT, _WHOLE, _REAL, _YES_OR_NO = "string", "int64", "float64", "bool"
COLUMNS: Final[Mapping[str, str]] = {
    "id": _WHOLE,
    "name": _TEXT,
    "kind": _TEXT,
    "path": _TEXT,
    "sha256": _TEXT,
    "width": _WHOLE,
    "height": _WHOLE,
    "size_bytes": _WHOLE,
    "created": _TEXT,
    "brought_in": _TEXT,
    "ai_made": _YES_OR_NO,
    "rating": _WHOLE,
    "colour": _TEXT,
    "tags": _TEXT,
    "note": _TEXT,
    "family": _TEXT,
    "task": _TEXT,
    "model": _TEXT,
    "seed": _TEXT,
    "seconds": _REAL,
    "device": _TEXT,
    "tool": _TEXT,
    "prompt": _TEXT,
    "parents": _TEXT,
    "params": _TEXT,
}
"""Names and types (Arrow's). Seeds are texts: they may have more digits than a number of 64 bits."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_ROWS = 1000


def form_of(path: Path) -> TableForm:
    """By the end of its name.

    Raises:
        UserError: it is none of these, or what Parquet needs is not installed.
    """
    try:
        form = TableForm(path.suffix.lower().removeprefix("."))
    except ValueError:
        raise UserError(
            f"“{path.name}” does not say what kind of table it shall be.",
            "Let its name end with .csv, .json or .parquet.",
        ) from None
    if form is TableForm.PARQUET and not has_parquet():
        raise UserError(
            "Parquet needs one more library, which is not installed.",
            "Write CSV or JSON, or install it with “pip install 'quartet[tables]'”.",
        )
    return form


def has_parquet() -> bool:
    """Whether Parquet can be written here."""
    return importlib.util.find_spec("pyarrow") is not None


def write_table(
    gallery: Gallery,
    ids: Sequence[int],
    target: Path,
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> Path:
    """Write what is known of items; the end of the name says in which form.

    In CSV a cell that a spreadsheet would run as a formula gets an apostrophe before it, as spreadsheets
    write it themselves: names and notes may come from anywhere.

    Raises:
        CancelledError: `cancel` was set; nothing is left.
        UserError: the name says no form, Parquet is not installed, or the disk is full.
    """
    write = {TableForm.CSV: _write_csv, TableForm.JSON: _write_json, TableForm.PARQUET: _write_parquet}
    form = form_of(target)
    rows = (row_of(item) for _, item in counted(gallery, ids, report, cancel))
    return write_beside(target, lambda part: write[form](part, rows))


def row_of(item: Item) -> Row:
    """In the order of `COLUMNS`."""
    request, told = item.request, item.told
    return {
        "id": item.id,
        "name": item.name,
        "kind": item.kind.value,
        "path": item.path,
        "sha256": item.sha256,
        "width": item.width,
        "height": item.height,
        "size_bytes": item.size_bytes,
        "created": item.created.isoformat(),
        "brought_in": "" if item.brought is None else item.brought.isoformat(),
        "ai_made": item.synthetic,
        "rating": item.rating,
        "colour": item.label.value,
        "tags": "; ".join(item.tags),
        "note": item.note,
        "family": request.family if request else "",
        "task": request.task if request else "",
        "model": request.model.id if request else told.model if told else "",
        "seed": _seed(item),
        "seconds": item.seconds,
        "device": item.device,
        "tool": told.tool if told else "",
        "prompt": _prompt(item),
        "parents": " ".join(str(parent) for parent in item.parents),
        "params": canonical(request.plain_params()) if request else "",
    }


def _seed(item: Item) -> str:
    if item.request is not None:
        return str(item.request.seed)
    return "" if item.told is None or item.told.seed is None else str(item.told.seed)


def _prompt(item: Item) -> str:
    if item.told is not None:
        return item.told.prompt
    said = item.request.params.get("prompt") if item.request else None
    return said if isinstance(said, str) else ""


def _write_csv(part: Path, rows: Iterable[Row]) -> None:
    with part.open("x", encoding="utf-8-sig", newline="") as file:  # the mark tells Excel that it is UTF-8
        writer = csv.DictWriter(file, list(COLUMNS))
        writer.writeheader()
        for row in rows:
            writer.writerow({name: _harmless(cell) for name, cell in row.items()})


def _harmless(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def _write_json(part: Path, rows: Iterable[Row]) -> None:
    with part.open("x", encoding="utf-8") as file:
        _write_list(file, rows)


def _write_list(file: IO[str], rows: Iterable[Row]) -> None:
    before = "[\n"
    for row in rows:
        file.write(before + json.dumps(row, ensure_ascii=False))
        before = ",\n"
    file.write("\n]\n" if before == ",\n" else "[]\n")


def _write_parquet(part: Path, rows: Iterable[Row]) -> None:
    import pyarrow as pa  # pyright: ignore[reportMissingTypeStubs]
    import pyarrow.parquet as pq  # pyright: ignore[reportMissingTypeStubs]

    arrow: Any = pa
    schema = arrow.schema([(name, arrow.type_for_alias(kind)) for name, kind in COLUMNS.items()])
    parquet: Any = pq
    with parquet.ParquetWriter(str(part), schema, compression="zstd") as writer:
        for batch in _batches(rows):
            writer.write_table(arrow.Table.from_pylist(batch, schema=schema))


def _batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    rest = iter(rows)
    while batch := list(islice(rest, _ROWS)):
        yield batch
