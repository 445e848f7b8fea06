"""What every installer is told about the program: version, time and folders; and how tools are run."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
INSTALLED = Path("opt/quartet")


def version() -> str:
    """The version that the source names."""
    found = re.search(r'__version__ = "([^"]+)"', (ROOT / "studio/__init__.py").read_text("utf-8"))
    if found is None:
        raise RuntimeError("studio/__init__.py names no version.")
    return found[1]


def moment() -> int:
    """Seconds of 1970 that everything is dated with: SOURCE_DATE_EPOCH, or the time of the last commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    told = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return int(told.stdout)


def run(
    command: Sequence[str | Path], *, cwd: Path | None = None, more: Mapping[str, str] | None = None
) -> None:
    """Run a tool in the surroundings that make two builds the same.

    Raises:
        RuntimeError: it is not there, or it failed.
    """
    tool = str(command[0])
    if shutil.which(tool) is None:
        raise RuntimeError(f"{tool} is not installed on this machine.")
    surroundings = {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(moment()),
        "PYTHONHASHSEED": "0",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        **(more or {}),
    }
    done = subprocess.run([str(word) for word in command], cwd=cwd, env=surroundings, check=False)
    if done.returncode:
        raise RuntimeError(f"{tool} ended with {done.returncode}.")


def settle(folder: Path) -> None:
    """Give everything below one time and plain rights, whoever built it and when."""
    when = moment()
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_symlink():
            os.utime(path, (when, when), follow_symlinks=False)
            continue
        path.chmod(0o755 if path.is_dir() or _is_program(path) else 0o644)
        os.utime(path, (when, when))
    folder.chmod(0o755)
    os.utime(folder, (when, when))


def _is_program(path: Path) -> bool:
    """Whether somebody starts it. Libraries and papers are marked so, too, by some who pack them."""
    if not path.stat().st_mode & 0o100 or ".so" in path.name:
        return False
    with path.open("rb") as stream:
        start = stream.read(4)
    return start == b"\x7fELF" or start.startswith(b"#!") or os.name == "nt" or sys.platform == "darwin"


def size_of(folder: Path) -> int:
    """Bytes of all files below; a link counts nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
