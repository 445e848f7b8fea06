"""Whether two builds are the same: which files only one has, and which differ."""

import sys
from pathlib import Path

from installers.sums import digest


def compare(one: Path, other: Path) -> int:
    """Tell what differs. 0 when nothing does, else 1."""
    first, second = contents(one), contents(other)
    alone = sorted(first.keys() ^ second.keys())
    differ = sorted(name for name in first.keys() & second.keys() if first[name] != second[name])
    for name in alone:
        sys.stdout.write(f"only in {one if name in first else other}: {name}\n")
    for name in differ:
        sys.stdout.write(f"differs: {name}\n")
    same = len(first.keys() & second.keys()) - len(differ)
    sys.stdout.write(f"{same} the same, {len(differ)} differ, {len(alone)} in one only\n")
    return 1 if alone or differ else 0


def contents(folder: Path) -> dict[str, str]:
    """What every file below holds (its digest) and where every link leads, by name."""
    return {
        path.relative_to(folder).as_posix(): f"-> {path.readlink()}" if path.is_symlink() else digest(path)
        for path in sorted(folder.rglob("*"))
        if path.is_symlink() or path.is_file()
    }
