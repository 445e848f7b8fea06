"""`quartet gallery encrypt | decrypt | passphrase | usage`, and every other command on a sealed gallery."""

from __future__ import annotations

import functools
from pathlib import Path

import numpy as np
import pytest
from quartet_command import Quartet

from studio.app import open_studio
from studio.core.request import ModelRef, Request
from studio.engine.crash_report import discreet, write_report
from studio.engine.passphrase_file import VARIABLE
from studio.engine.places import Places
from studio.families.gan.params import FacesParams
from studio.gallery.gallery import Gallery
from studio.gallery.privacy import protecting
from studio.gallery.privacy.keys import Cost
from studio.gallery.record import NewItem

CHEAP = Cost(iterations=1, lanes=1, memory_kib=64)
WORDS = "correct horse battery"
SECRET = "a vixen in the snow"
OTHER_SETTINGS = "[diffusion]\nmodel=stickers\nside=true\n\n[text]\nlast=3\n"
SETTINGS = OTHER_SETTINGS.replace("side", f'last="{{\\"prompt\\": \\"{SECRET}\\"}}"\nside')
"""Of the window, as Qt writes them."""


@pytest.fixture
def words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file with the passphrase."""
    monkeypatch.setattr(protecting, "begin_sealing", functools.partial(protecting.begin_sealing, cost=CHEAP))
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    file = tmp_path / "words.txt"
    file.write_text(f"{WORDS}\n")
    monkeypatch.setenv(VARIABLE, str(file))
    return file


@pytest.fixture
def filled(home: Places) -> Places:
    """A gallery with a face that a job made, and traces of it outside."""
    request = Request.make("gan", "faces", ModelRef("faces-8", "ab" * 32), 7, FacesParams(count=1))
    picture = np.zeros((8, 8, 3), np.uint8)
    with Gallery.open(home.gallery) as gallery:
        gallery.save_picture(picture, NewItem(SECRET, request=request, seconds=2.0, job_id=1))
    home.state.mkdir(parents=True, exist_ok=True)
    (home.state / "quartet.log").write_text(SECRET)
    (home.state / "report-1.txt").write_text(SECRET)
    (home.data / "text.json").write_text(SECRET)
    (home.cache / "dragged" / "1").mkdir(parents=True)
    (home.cache / "dragged" / "1" / f"{SECRET}.png").write_bytes(b"fox")
    home.config.mkdir(parents=True, exist_ok=True)
    (home.config / "window.ini").write_text(SETTINGS)
    return home


def traces(home: Places) -> list[Path]:
    folders = (home.data, home.cache, home.state, home.config)
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return [path for path in files if SECRET in path.name or SECRET.encode() in path.read_bytes()]


def test_encrypt_use_change_and_decrypt(quartet: Quartet, filled: Places, words: Path, tmp_path: Path):
    result = quartet("gallery", "encrypt")
    assert result.code == 0, result.err
    assert "nobody can open the gallery without it" in result.err
    assert traces(filled) == []
    assert (filled.config / "window.ini").read_text() == OTHER_SETTINGS
    (item,) = quartet("gallery", "list", "--json").json
    assert item["name"] == SECRET
    assert Path(item["path"]).suffix == ".qrt"
    assert Path(item["path"]).is_file()
    assert quartet("gallery", "verify").code == 0
    assert quartet("gallery", "export", tmp_path / "out").code == 0
    assert (tmp_path / "out" / f"{SECRET}.png").read_bytes().startswith(b"\x89PNG")
    new = tmp_path / "new.txt"
    new.write_text("another passphrase")
    assert quartet("gallery", "passphrase", "--new-file", new).code == 0
    refused = quartet("gallery", "list")
    assert refused.code == 2
    assert "does not open the gallery" in refused.err
    words.write_text("another passphrase\n")
    assert quartet("gallery", "decrypt").code == 0
    words.unlink()
    assert "cannot be read" in quartet("gallery", "list").err


@pytest.mark.parametrize("goes_on", ["encrypt", "list", "window"])
def test_a_kill_before_the_traces_are_cleared_leaves_none(quartet, filled, words, goes_on):
    protecting.begin_sealing(filled.gallery, WORDS)
    assert traces(filled)
    if goes_on == "window":
        open_studio(filled).close()
    else:
        assert quartet("gallery", goes_on).code == 0
    assert traces(filled) == []


def test_without_a_terminal_it_is_said_where_the_passphrase_goes(quartet, filled, words, monkeypatch):
    quartet("gallery", "encrypt")
    monkeypatch.delenv(VARIABLE)
    for command in ("list", "verify", "rebuild", "stats", "usage"):
        result = quartet("gallery", command)
        assert result.code == 2, command
        assert VARIABLE in result.err
        assert SECRET not in result.out + result.err
    assert "locked by a passphrase" in quartet("doctor").out


def test_the_passphrase_is_typed_at_a_terminal(quartet, filled, words, monkeypatch):
    quartet("gallery", "encrypt")
    monkeypatch.delenv(VARIABLE)
    monkeypatch.setattr("studio.cli.passphrase.sys.stdin.isatty", lambda: True)
    asked: list[str] = []

    def typed(what: str, **_: object) -> str:
        asked.append(what)
        return WORDS

    monkeypatch.setattr("studio.cli.passphrase.typer.prompt", typed)
    assert quartet("gallery", "list", "--json").json[0]["name"] == SECRET
    assert asked == ["Passphrase of the gallery"]


def test_a_short_passphrase_changes_nothing(quartet, filled, words):
    words.write_text("short")
    result = quartet("gallery", "encrypt")
    assert result.code == 2
    assert "at least 8" in result.err
    words.write_text("")
    assert quartet("gallery", "list").code == 0
    assert traces(filled)


def test_usage_is_shown_exported_and_wiped(quartet, filled):
    (use,) = quartet("gallery", "usage", "--json").json
    assert (use["model"], use["count"], use["seconds"]) == ("faces-8", 1, 2.0)
    assert quartet("gallery", "usage", "--csv").out.splitlines()[0] == "day,family,model,count,seconds"
    assert "faces-8" in quartet("gallery", "usage", "--wipe").out
    assert quartet("gallery", "usage", "--json").json == []


def failing() -> None:
    values: dict[str, int] = {}
    try:
        values[SECRET]
    except KeyError as error:
        raise ValueError(f"{SECRET}\n  and {SECRET}: over\nseveral lines") from error


def test_a_report_of_a_sealed_gallery_quotes_nobody(tmp_path):
    with pytest.raises(ValueError, match="vixen") as caught:
        failing()
    told = write_report(tmp_path, caught.value, secret=True).read_text()
    assert SECRET not in told
    assert "ValueError" in told
    assert "KeyError" in told
    assert "in failing" in told
    assert SECRET in write_report(tmp_path / "open", caught.value).read_text()


def test_discreet_takes_anything():
    assert discreet("") == ""
    assert discreet(f"{SECRET}: Error\nOSError: {SECRET}\n  {SECRET}Error: x") == "OSError"
