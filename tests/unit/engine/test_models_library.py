"""The shelf of models: what is there, what is left out and why, what may come in and what may go."""

from __future__ import annotations

import os
import sys
import threading
from itertools import count
from pathlib import Path

import numpy as np
import pytest
from dying import deaths
from filelock import FileLock
from safetensors.numpy import save
from scripted_family import put_model

from studio.core.errors import CancelledError, UnknownModelError, UserError
from studio.engine import fingerprints
from studio.engine.manifest import Manifest, Weights, read_manifest
from studio.engine.models import ModelLibrary


@pytest.fixture
def library(tmp_path: Path) -> ModelLibrary:
    put_model(tmp_path / "bundled", "small")
    put_model(tmp_path / "installed", "large")
    set_in_manifest(tmp_path / "installed" / "large", "resolution = 16", "resolution = 1024")
    return ModelLibrary(tmp_path / "bundled", tmp_path / "installed")


def set_in_manifest(folder: Path, old: str, new: str) -> None:
    manifest = folder / "manifest.toml"
    text = manifest.read_text()
    assert old in text
    manifest.write_text(text.replace(old, new))


def names(library: ModelLibrary) -> list[str]:
    return [info.id for info in library.all()]


def test_the_best_model_comes_first(library: ModelLibrary) -> None:
    assert names(library) == ["large", "small"]
    assert [info.id for info in library.of_family("gan")] == ["large", "small"]
    assert library.of_family("vae") == ()
    assert library.get("small").bundled
    assert not library.get("large").bundled


def test_a_model_that_is_not_there_is_named(library: ModelLibrary) -> None:
    with pytest.raises(UnknownModelError, match="nothing"):
        library.get("nothing")


def test_folders_that_do_not_exist_hold_no_models(tmp_path: Path) -> None:
    assert ModelLibrary(tmp_path / "a", tmp_path / "b").all() == ()


@pytest.mark.parametrize(
    ("break_it", "said"),
    [
        (lambda folder: (folder / "manifest.toml").write_text("no [toml"), "damaged"),
        (lambda folder: (folder / "manifest.toml").write_bytes(b"\xff\xfe"), "damaged"),
        (lambda folder: (folder / "manifest.toml").write_text("x" * 100_000), "too large"),
        (lambda folder: set_in_manifest(folder, 'family = "gan"', ""), "family"),
        (lambda folder: set_in_manifest(folder, 'id = "large"', 'id = "other"'), "other"),
        (lambda folder: set_in_manifest(folder, 'id = "large"', 'id = "../large"'), "id"),
        (lambda folder: set_in_manifest(folder, "weights.safetensors", "../../secret.safetensors"), "file"),
        (lambda folder: (folder / "weights.safetensors").unlink(), "missing"),
        (lambda folder: (folder / "weights.safetensors").write_bytes(b"short"), "bytes"),
    ],
)
def test_a_broken_model_is_left_out_with_a_reason_and_stops_nobody(
    library: ModelLibrary, break_it: object, said: str
) -> None:
    break_it(library.installed / "large")  # type: ignore[operator]
    library.refresh()
    assert names(library) == ["small"]
    (broken,) = library.broken()
    assert broken.folder.name == "large"
    assert said in broken.reason


def test_what_a_pack_brings_with_it_is_no_broken_model(library: ModelLibrary) -> None:
    put_model(library.bundled, "pack")
    (library.bundled / "pack" / "weights.safetensors").unlink()
    library.refresh()
    assert names(library) == ["large", "small"]
    assert library.broken() == ()


def test_half_installed_folders_are_no_models(library: ModelLibrary) -> None:
    put_model(library.installed, "half")
    (library.installed / "half").rename(library.installed / ".staging-half")
    library.refresh()
    assert names(library) == ["large", "small"]
    assert library.broken() == ()


def damage(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:-1] + b"!")


def test_verifying_reads_the_bytes_again(library: ModelLibrary) -> None:
    told: list[tuple[int, int]] = []
    assert library.verify("large", lambda done, total: told.append((done, total))).sound
    assert told[-1][0] == told[-1][1] == library.get("large").size_bytes

    damage(library.get("large").weights_path)
    verification = library.verify("large")
    assert not verification.sound
    assert "Large" in verification.problem


def test_verifying_can_be_cancelled(library: ModelLibrary) -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(CancelledError):
        library.verify("large", cancel=cancel)


def test_weights_are_read_once_and_again_only_when_they_changed(
    library: ModelLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    original = fingerprints.sha256_of

    def count(path: Path, *rest: object) -> str:
        read.append(path.parent.name)
        return original(path, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(fingerprints, "sha256_of", count)
    library.check("large")
    library.check("large")
    later = ModelLibrary(library.bundled, library.installed)
    later.check("large")
    assert read == ["large"]

    weights = library.get("large").weights_path
    damage(weights)
    os.utime(weights, ns=(1, 1))
    with pytest.raises(UserError, match="not what they should be"):
        later.check("large")


@pytest.mark.parametrize("content", ["", "[1]", '{"x": 3}', "nonsense"])
def test_a_damaged_memory_of_hashes_costs_time_only(library: ModelLibrary, content: str) -> None:
    library.check("large")
    record = library.installed / ".fingerprints.json"
    record.write_text(content.replace("x", str(library.get("large").weights_path)))
    assert library.check("large").id == "large"


def test_removing_takes_the_folder_away_at_once(library: ModelLibrary) -> None:
    library.remove("large")
    assert names(library) == ["small"]
    assert not (library.installed / "large").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
def test_a_kill_while_a_model_is_added_or_removed_leaves_it_whole_or_nothing(tmp_path: Path) -> None:
    """Also no folder that nobody sees: it may have gigabytes."""
    put_model(tmp_path / "stick", "mine", save({"numbers": np.zeros(8, np.float32)}))
    copies = count()

    def prepare() -> Path:
        installed = tmp_path / f"installed {next(copies)}"
        put_model(installed, "old")
        return installed

    def work(installed: Path) -> None:
        library = ModelLibrary(tmp_path / "none", installed)
        library.add(tmp_path / "stick" / "mine")
        library.remove("old")

    seen: list[tuple[str, ...]] = []
    for installed in deaths(prepare, work):
        library = ModelLibrary(tmp_path / "none", installed)
        there = tuple(sorted(names(library)))
        assert all(library.verify(one).sound for one in there)
        assert not library.broken()
        assert sorted(path.name for path in installed.iterdir() if path.is_dir()) == list(there)
        assert not list(installed.glob("*.lock"))
        seen.append(there)
    assert set(seen) == {("old",), ("mine", "old"), ("mine",)}


def test_what_another_program_is_just_adding_is_not_tidied_away(library: ModelLibrary) -> None:
    staging = library.installed / ".staging-mine"
    staging.mkdir()
    with FileLock(library.installed / ".staging-mine.lock", thread_local=False):
        ModelLibrary(library.bundled, library.installed)
        assert staging.is_dir()
    ModelLibrary(library.bundled, library.installed)
    assert not staging.exists()


def test_what_came_with_the_program_stays(library: ModelLibrary) -> None:
    with pytest.raises(UserError, match="came with Quartet"):
        library.remove("small")
    with pytest.raises(UnknownModelError):
        library.remove("nothing")
    assert names(library) == ["large", "small"]


def test_a_manifest_survives_being_written(tmp_path: Path) -> None:
    manifest = Manifest(
        id="any",
        name='“Quotes” and "quotes" \\ backslash\n\tnew line \x07 bell é 🦊',
        family="gan",
        architecture="x",
        licence="CC0",
        resolution=64,
        weights=Weights(sha256="0" * 64, size=3),
    )
    (tmp_path / "manifest.toml").write_text(manifest.to_toml(), encoding="utf-8")
    assert read_manifest(tmp_path).name == manifest.name.replace("\x07", " ")
    assert read_manifest(tmp_path).weights == manifest.weights
