"""Of every stack the newest alone, among what is found; the newest of all might not be."""

from __future__ import annotations

import json
import sqlite3
from typing import Final

import numpy as np

from studio.gallery.search.carrying import in_both, numbers_in, numbers_of, without
from studio.gallery.search.compiling import Fragment
from studio.gallery.search.vectors import Ids

FEW: Final = 8_000
"""Of so many each is looked up; of more all stacks are read, from their index alone."""
_FRONTS: Final = """
    SELECT max(id) AS id FROM items WHERE id IN (SELECT value FROM json_each(?))
    GROUP BY coalesce(stack_key, id)
"""
_STACKS: Final = """
    SELECT group_concat(ids, ',0,') FROM (
        SELECT group_concat(id) AS ids FROM items INDEXED BY items_by_stack
        WHERE stack_key IS NOT NULL GROUP BY stack_key
    )
"""


def folded(connection: sqlite3.Connection, ids: Ids) -> Ids:
    """A list in which each stack has one; what stands alone stays."""
    if len(ids) > FEW:
        return _folded(ids, numbers_in(connection.execute(_STACKS).fetchone()[0]))
    return in_both(ids, numbers_of(connection, Fragment(_FRONTS, (json.dumps(ids.tolist()),))))


def _folded(ids: Ids, stacks: Ids) -> Ids:
    """The same by what lies in all stacks, with a zero between one and the next."""
    stack = np.cumsum(stacks == 0)
    here = np.isin(stacks, ids)
    members, stack = stacks[here], stack[here]
    first = np.flatnonzero(np.diff(stack, prepend=-1))
    fronts = np.maximum.reduceat(members, first) if len(members) else members
    return without(ids, without(members, fronts))
