"""How long the face generator takes, beside OpenVINO: figures to read, nothing is asserted about time.

    .venv/bin/pytest -m slow tests/benchmarks/test_bench_faces.py

The same as `quartet bench faces --openvino DIR --json`, with the pack's files at hand.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from installed_pack import FaceModels
from quartet_command import Quartet

from studio.engine.places import Places


@pytest.mark.slow
@pytest.mark.pack
def test_faces_beside_openvino(
    face_pack: Path,
    face_models: FaceModels,
    real_places: Places,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("QUARTET_HOME", str(real_places.data.parent))
    told = Quartet(capsys)("bench", "faces", "--openvino", face_pack, "--json").json
    assert set(told["seconds"]) == {"1024 px", "256 px", "128 px", "OpenVINO"}
    with capsys.disabled():
        print(f"\n[faces-beside-openvino] {json.dumps(told)}")
