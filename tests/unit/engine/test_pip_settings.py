"""Mirrors, proxies and certificates that pip was told of hold for packs too."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from studio.core.errors import UserError
from studio.engine.pip_settings import PYPI, PipSettings, configuration_files
from studio.engine.wheel_index import WheelIndex


def write(path: Path, text: str) -> Path:
    path.write_text(text)
    return path


def test_a_machine_that_says_nothing_uses_pypi() -> None:
    assert PipSettings.from_files([], {}) == PipSettings(indexes=(PYPI,))


def test_later_files_hold_over_earlier_ones_and_the_environment_over_all(tmp_path: Path) -> None:
    system = write(
        tmp_path / "system.conf",
        "[global]\nindex-url = https://mirror.example/simple\nproxy = http://old:3128\ncert = /etc/ca.pem\n",
    )
    user = write(
        tmp_path / "user.conf",
        "[global]\nextra-index-url =\n    https://one.example/simple\n    https://two.example/simple\n"
        "[download]\nproxy = http://new:3128\n[install]\nproxy = http://not-ours\n",
    )
    settings = PipSettings.from_files([system, user], {"PIP_CERT": "/home/ca.pem", "PIP_FIND_LINKS": "/a /b"})

    assert settings.indexes == (
        "https://mirror.example/simple",
        "https://one.example/simple",
        "https://two.example/simple",
    )
    assert settings.proxy == "http://new:3128"
    assert settings.certificates == "/home/ca.pem"
    assert settings.find_links == ("/a", "/b")


def test_no_index_means_no_index() -> None:
    assert PipSettings.from_files([], {"PIP_NO_INDEX": "1"}).indexes == ()
    assert PipSettings.from_files([], {"PIP_NO_INDEX": "false"}).indexes == (PYPI,)


def test_underscores_and_capitals_mean_the_same_to_pip(tmp_path: Path) -> None:
    file = write(tmp_path / "pip.conf", "[global]\nIndex_URL = https://mirror.example/simple\n")
    assert PipSettings.from_files([file], {}).indexes == ("https://mirror.example/simple",)


def test_a_broken_configuration_does_not_stop_a_fetch(tmp_path: Path) -> None:
    broken = write(tmp_path / "pip.conf", "index-url = no section\n")
    binary = tmp_path / "binary.conf"
    binary.write_bytes(b"\xff\xfe\x00")
    assert PipSettings.from_files([broken, binary, tmp_path / "missing"], {}) == PipSettings()


def test_pip_can_be_told_to_read_one_file_more_or_none() -> None:
    assert list(configuration_files({"PIP_CONFIG_FILE": os.devnull})) == []
    assert next(configuration_files({"PIP_CONFIG_FILE": "/own/pip.conf"})) == Path("/own/pip.conf")


def test_the_files_are_those_that_pip_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Asked of pip itself, where it is installed; the system decides which of them there are."""
    monkeypatch.delenv("PIP_CONFIG_FILE", raising=False)
    configuration = pytest.importorskip("pip._internal.configuration")
    files = configuration.get_configuration_files()
    theirs = [Path(file) for kind in ("global", "user", "site") for file in files[kind]]
    ours = dict.fromkeys(path for path in configuration_files({}) if path in theirs)
    assert list(ours) == theirs


@pytest.mark.parametrize(
    "settings",
    [
        PipSettings(certificates="/nowhere/ca.pem"),
        PipSettings(proxy="nonsense://proxy"),
        PipSettings(client_certificate="/nowhere/me.pem"),
    ],
)
def test_settings_that_cannot_work_are_named(settings: PipSettings) -> None:
    with pytest.raises(UserError, match="pip config list"):
        WheelIndex(settings)
