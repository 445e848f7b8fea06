"""Wheel and source distribution, for whoever has Python."""

import importlib.util
import sys
from pathlib import Path

from installers.product import ROOT, run


def build(out: Path) -> None:
    """Make both under `out`, by the build backend that pyproject.toml names.

    Raises:
        RuntimeError: `build` is missing or failed.
    """
    if importlib.util.find_spec("build") is None:
        raise RuntimeError(f"build is not installed for {sys.executable}: pip install build")
    run([sys.executable, "-m", "build", "--outdir", out, ROOT])
