"""Somebody works without a window: the same command twice, with the real model, each in its own process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from installed_pack import FaceModels
from PIL import Image

from studio.engine.places import Places


@pytest.fixture
def home(real_places: Places) -> Path:
    """What QUARTET_HOME names."""
    return real_places.data.parent


def quartet(home: Path, *arguments: object) -> str:
    """Run a command as the shell does; its standard output."""
    ran = subprocess.run(
        [sys.executable, "-m", "studio", *map(str, arguments)],
        env={**os.environ, "QUARTET_HOME": str(home)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def test_the_same_command_twice_gives_the_same_pixels_and_two_rows_each_time(
    home: Path, face_models: FaceModels, tmp_path: Path
) -> None:
    edge = face_models.info.resolution

    def generate(folder: Path) -> list[dict[str, Any]]:
        out = quartet(home, "generate", "faces", "--seed", 7, "--count", 2, "--out", folder, "--json")
        return json.loads(out)

    first, second = generate(tmp_path / "one"), generate(tmp_path / "two")
    assert [made["seed"] for made in first] == [made["seed"] for made in second] == [7, 8]
    for one, other in zip(first, second, strict=True):
        with Image.open(one["path"]) as a, Image.open(other["path"]) as b:
            assert a.size == (edge, edge)
            assert np.array_equal(np.asarray(a), np.asarray(b))

    rows = json.loads(quartet(home, "gallery", "list", "--json"))
    assert [row["seed"] for row in rows] == [8, 7, 8, 7], "two rows each time, the newest first"
    report = json.loads(quartet(home, "gallery", "verify", "--json"))
    assert (report["ok"], report["checked"]) == (True, 4)
    findings = json.loads(quartet(home, "doctor", "--json"))
    assert findings["gallery"]["items"] == 4
