"""`quartet bench`: figures for people and programs."""

from __future__ import annotations

from pathlib import Path

from quartet_command import Quartet


def test_every_size_is_measured(quartet: Quartet) -> None:
    told = quartet("bench", "faces", "--model", "faces-8", "--rounds", 2, "--json").json
    assert told["model"] == "faces-8"
    assert told["seconds"]["8 px"] > 0
    assert told["ratio"] is None


def test_a_folder_without_the_other_s_network_is_a_sentence(quartet: Quartet, tmp_path: Path) -> None:
    refused = quartet("bench", "faces", "--model", "faces-8", "--openvino", tmp_path)
    assert refused.code == 2
    assert "SynthesisNetwork.xml" in refused.err
