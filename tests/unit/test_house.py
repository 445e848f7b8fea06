"""The rules of the house that an import checker cannot see: what a bare import brings along."""

from __future__ import annotations

import subprocess
import sys

import pytest

_LOADED = "import sys; {what}; print(*sorted({{name.split('.')[0] for name in sys.modules}}))"


def loaded_by(what: str) -> set[str]:
    """Top-level modules in a fresh interpreter after a statement."""
    done = subprocess.run(
        [sys.executable, "-c", _LOADED.format(what=what)], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_the_api_leaves_no_qt_behind() -> None:
    assert not {"PySide6", "shiboken6", "superqt", "pyqtgraph"} & loaded_by("import studio.api")


@pytest.mark.parametrize(
    "module",
    ["studio.api", "studio.cli", "studio.core.request", "studio.ui.application", "studio.ui.main_window"],
)
def test_torch_waits_until_something_is_made(module: str) -> None:
    assert "torch" not in loaded_by(f"import {module}")


def test_the_command_line_brings_no_window() -> None:
    assert "PySide6" not in loaded_by("import studio.cli")
