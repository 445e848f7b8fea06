"""A wheel is a zip from elsewhere: it gives what was asked for, or nothing."""

from __future__ import annotations

import stat
import threading
import zipfile
from pathlib import Path

import pytest

from studio.core.errors import CancelledError, UserError
from studio.engine.wheel_archive import extract

NAME = "package/data/file.bin"


def zipped(path: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(NAME, b"content")
        for name, content in members.items():
            archive.writestr(name, content)
    return path


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def test_only_what_was_named_is_unpacked_and_under_its_last_name(tmp_path: Path, out: Path) -> None:
    wheel = zipped(tmp_path / "a.whl", **{"../escaped": b"no", "/absolute": b"no", "package/code.py": b"no"})
    extract(wheel, [NAME], out, threading.Event())
    assert [path.name for path in out.iterdir()] == ["file.bin"]
    assert (out / "file.bin").read_bytes() == b"content"
    assert not (tmp_path / "escaped").exists()


def test_a_link_in_the_place_of_a_file_is_refused(tmp_path: Path, out: Path) -> None:
    wheel = tmp_path / "a.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        link = zipfile.ZipInfo(NAME)
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(UserError, match="link"):
        extract(wheel, [NAME], out, threading.Event())
    assert list(out.iterdir()) == []


def test_a_bomb_is_refused_by_its_size(tmp_path: Path, out: Path) -> None:
    wheel = zipped(tmp_path / "a.whl", **{"bomb": bytes(50 << 20)})
    assert wheel.stat().st_size < 1 << 20
    with pytest.raises(UserError, match="far more"):
        extract(wheel, ["bomb"], out, threading.Event(), limit=1 << 20)


def test_a_bomb_that_lies_about_its_size_does_not_get_further(tmp_path: Path, out: Path) -> None:
    wheel = zipped(tmp_path / "a.whl", **{"bomb": bytes(50 << 20)})
    content = bytearray(wheel.read_bytes())
    real, told = (50 << 20).to_bytes(4, "little"), (1000).to_bytes(4, "little")
    wheel.write_bytes(bytes(content).replace(real, told))
    with pytest.raises(UserError, match="damaged"):
        extract(wheel, ["bomb"], out, threading.Event(), limit=1 << 20)
    assert sum(path.stat().st_size for path in out.iterdir()) <= 1000


@pytest.mark.parametrize("damage", ["truncated", "flipped", "no zip", "missing member"])
def test_damage_is_said_in_a_sentence(tmp_path: Path, out: Path, damage: str) -> None:
    wheel = zipped(tmp_path / "a.whl")
    content = wheel.read_bytes()
    member = NAME
    match damage:
        case "truncated":
            wheel.write_bytes(content[: len(content) // 2])
        case "flipped":
            at = content.index(NAME.encode()) + len(NAME) + 2
            wheel.write_bytes(content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1 :])
        case "no zip":
            wheel.write_bytes(b"text")
        case _:
            member = "package/other"
    with pytest.raises(UserError):
        extract(wheel, [member], out, threading.Event())


def test_too_many_members_are_refused(tmp_path: Path, out: Path) -> None:
    wheel = zipped(tmp_path / "a.whl", **{f"n{i}": b"" for i in range(10_001)})
    with pytest.raises(UserError, match="far more"):
        extract(wheel, [NAME], out, threading.Event())


def test_unpacking_can_be_cancelled(tmp_path: Path, out: Path) -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(CancelledError):
        extract(zipped(tmp_path / "a.whl"), [NAME], out, cancel)
