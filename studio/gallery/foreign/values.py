"""Values out of other programs' JSON: whatever stands there, a clean value comes out, or none.

Nothing of it is trusted: numbers may be words, infinite or larger than any column; words may hold halves of
surrogate pairs; lists may be nested a thousand deep.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from typing import Any, Final, cast

LONGEST_JSON: Final = 8_000_000
"""Characters. Large ComfyUI workflows have some hundred thousand."""
LONGEST_TEXT: Final = 100_000
LONGEST_FIELD: Final = 2_000
MOST_FIELDS: Final = 200

_INT64: Final = 2**63
_LARGEST_SIDE: Final = 1_000_000


def json_object(text: str) -> Mapping[str, Any] | None:
    """The JSON object in a text; None when it holds none."""
    if len(text) > LONGEST_JSON or not text.lstrip("\ufeff \t\r\n").startswith("{"):
        return None
    try:
        return mapping(json.loads(text.lstrip("\ufeff")))
    except (ValueError, RecursionError):
        return None


def mapping(value: object) -> Mapping[str, Any] | None:
    """The value when it is a JSON object."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def sequence(value: object) -> list[Any]:
    """The value when it is a JSON list; otherwise an empty one."""
    return cast("list[Any]", value) if isinstance(value, list) else []


def words(value: object, longest: int = LONGEST_TEXT) -> str:
    """A text, or a number as text; empty for everything else."""
    match value:
        case bool():
            return ""
        case str():
            return value.encode("utf-8", "replace").decode().replace("\0", "")[:longest].strip()
        case int() if -_INT64 <= value < _INT64:
            return str(value)
        case float() if math.isfinite(value):
            return f"{value:g}"
        case _:
            return ""


def whole(value: object) -> int | None:
    """A whole number that 64 bits hold, also when it stands there as text or as 7.0."""
    match value:
        case bool():
            return None
        case int():
            number = value
        case float() if value.is_integer():
            number = int(value)
        case str() if len(value) <= 32:
            try:
                number = int(value)
            except ValueError:
                return None
        case _:
            return None
    # Seeds of some programs are unsigned: what SQLite cannot hold is kept among the other fields.
    return number if -_INT64 <= number < _INT64 else None


def number(value: object) -> float | None:
    """A finite number, also when it stands there as text."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        found = float(value)
    except (ValueError, OverflowError):
        return None
    return found if math.isfinite(found) else None


def size(width: object, height: object) -> tuple[int, int] | None:
    """(width, height) when both are possible sizes of a picture."""
    sides = (whole(width), whole(height))
    if sides[0] is None or sides[1] is None:
        return None
    return (sides[0], sides[1]) if all(0 < side <= _LARGEST_SIDE for side in (sides[0], sides[1])) else None


def fields(pairs: Iterable[tuple[object, object]], used: Iterable[str] = ()) -> dict[str, str]:
    """What is left over, as short texts: at most `MOST_FIELDS`, without those in `used` and without empty
    ones.
    """
    skipped = frozenset(used)
    found: dict[str, str] = {}
    for key, value in pairs:
        name = words(key, 100)
        if not name or name in skipped or len(found) >= MOST_FIELDS:
            continue
        said = _shown(value)
        if said:
            found[name] = said
    return found


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict | list):
        try:
            said = json.dumps(value, ensure_ascii=False)
        except (ValueError, RecursionError):
            return ""
        return words(said, LONGEST_FIELD) if len(said) > 2 else ""
    if isinstance(value, int) and not -_INT64 <= value < _INT64:
        return str(value) if abs(value) < 10**40 else ""
    return words(value, LONGEST_FIELD)
