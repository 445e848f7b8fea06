"""What is put around the packaged program: what dpkg and a desktop read, and how two builds are compared."""

import configparser
import subprocess
import sys
from mimetypes import MimeTypes
from pathlib import Path
from xml.etree import ElementTree

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"
LINUX = PACKAGING / "linux"


@pytest.fixture(autouse=True)
def installers(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.syspath_prepend(str(PACKAGING))


def test_the_control_file_names_what_dpkg_must_know():
    from installers.deb import control

    fields = dict(
        line.split(": ", 1)
        for line in control("0.6.0-2", 3 << 20, ["libc6 (>= 2.36)", "libegl1"]).splitlines()
        if not line.startswith(" ")
    )
    assert fields["Package"] == "quartet"
    assert fields["Version"] == "0.6.0-2"
    assert fields["Installed-Size"] == "3072"
    assert fields["Depends"] == "libc6 (>= 2.36), libegl1"


def test_qts_libraries_are_those_of_ci():
    from installers.needed import ASKED_FOR_LATER

    listed = (PACKAGING.parent / ".ci/system-libraries").read_text("utf-8")
    named = set(listed.split("packages=(")[1].split(")")[0].split()) - {"xvfb", "libxkbcommon0"}
    assert named <= set(ASKED_FOR_LATER)


def test_the_desktop_finds_a_name_a_program_and_an_icon():
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # pyright: ignore[reportAttributeAccessIssue]
    entry.read(LINUX / "quartet.desktop", "utf-8")
    wanted = entry["Desktop Entry"]
    assert (wanted["Exec"], wanted["Icon"], wanted["Terminal"]) == ("quartet %F", "quartet", "false")
    assert {f"GenericName[{code}]" for code in ("de", "fr", "es", "ja", "zh_CN")} <= set(wanted)


def test_the_menu_entry_claims_what_the_gallery_takes():
    from studio.gallery.sharing.found_files import TAKEN

    entry = (LINUX / "quartet.desktop").read_text("utf-8").split("MimeType=")[1].splitlines()[0]
    mimetypes = MimeTypes()
    of_files = {mimetypes.guess_type(f"a{suffix}")[0] for suffix in TAKEN} - {None, "image/x-ms-bmp"}
    assert of_files <= set(entry.rstrip(";").split(";"))
    assert entry.endswith(";")


def test_the_description_and_the_manual_name_version_and_day(monkeypatch: pytest.MonkeyPatch):
    from installers.desktop import filled
    from installers.product import version

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795800000")
    described = ElementTree.fromstring(filled(LINUX / "io.quartet.Quartet.metainfo.xml"))
    release = described.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": version(), "date": "2026-11-27"}
    assert described.findtext("launchable") == "quartet.desktop"
    assert f'"Quartet {version()}"' in filled(LINUX / "quartet.1")


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of Linux")
def test_purging_leaves_the_gallery_and_says_where():
    told = subprocess.run(
        ["sh", LINUX / "postrm", "purge"], capture_output=True, text=True, check=True, timeout=10
    )
    assert "~/.local/share/quartet" in told.stdout
    assert "rm " not in (LINUX / "postrm").read_text("utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="installs on Linux")
def test_one_person_installs_and_takes_away_and_keeps_other_files(tmp_path: Path):
    unpacked, prefix = tmp_path / "unpacked", tmp_path / "home of Ada"
    for name in ("quartet", "share/applications", "share/icons/hicolor/scalable/apps"):
        (unpacked / name).mkdir(parents=True)
    (unpacked / "quartet/quartet").write_text("#!/bin/sh\necho started\n")
    (unpacked / "quartet/quartet").chmod(0o755)
    (unpacked / "share/icons/hicolor/scalable/apps/quartet.svg").touch()
    (unpacked / "share/applications/quartet.desktop").write_bytes((LINUX / "quartet.desktop").read_bytes())
    other = prefix / "share/applications/other.desktop"
    other.parent.mkdir(parents=True)
    other.touch()

    def install(*words: str) -> None:
        subprocess.run(
            ["sh", LINUX / "install.sh", "--prefix", prefix, *words], cwd=unpacked, check=True, timeout=20
        )

    install()
    quartet = [prefix / "bin/quartet"]
    started = subprocess.run(quartet, capture_output=True, text=True, check=True, timeout=120)
    assert started.stdout == "started\n"
    assert f'Exec="{prefix}/opt/quartet/quartet" %F\n' in (other.parent / "quartet.desktop").read_text(
        "utf-8"
    )
    install("--uninstall")
    assert [path for path in prefix.rglob("*") if "quartet" in path.name] == []
    assert other.is_file()


def test_two_builds_are_compared_file_by_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    from installers.comparing import compare

    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "same").write_text("a")
        (tmp_path / name / "changed").write_text(name)
    assert compare(tmp_path / "one", tmp_path / "one") == 0
    (tmp_path / "one" / "extra").touch()
    capsys.readouterr()
    assert compare(tmp_path / "one", tmp_path / "other") == 1
    told = capsys.readouterr().out
    assert "differs: changed" in told
    assert "extra" in told
    assert "1 the same, 1 differ, 1 in one only" in told


def test_checksums_are_signed_with_the_key_that_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    import base64

    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from installers.sums import write

    (tmp_path / "quartet_0.6.0_amd64.deb").write_bytes(b"package")
    write(tmp_path, None)
    assert "not signed" in capsys.readouterr().out
    key = Ed25519PrivateKey.generate()
    (tmp_path / "key.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    write(tmp_path, tmp_path / "key.pem")
    listed = (tmp_path / "SHA256SUMS").read_bytes()
    key.public_key().verify(base64.b64decode((tmp_path / "SHA256SUMS.sig").read_bytes()), listed)
    assert listed.endswith(b"  quartet_0.6.0_amd64.deb\n")


def test_a_library_that_nobody_brings_is_no_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from installers import needed

    (tmp_path / "liba.so").touch()
    monkeypatch.setattr(needed, "_programs", lambda folder: [folder / "liba.so"])
    monkeypatch.setattr(needed, "_asked_for", lambda path: ["liba.so", "libc.so.6", "libodd.so.4"])
    system = {"libc.so.6": Path("/lib/libc.so.6")}
    monkeypatch.setattr(needed, "_system_libraries", lambda: system)
    monkeypatch.setattr(needed, "_package_of", lambda path: {"libodd.so.4": "libodd4"}.get(path.name, ""))
    monkeypatch.setattr(needed, "_glibc", lambda: "2.36")
    with pytest.raises(RuntimeError, match=r"libodd\.so\.4"):
        needed.packages(tmp_path)
    system["libodd.so.4"] = Path("/lib/libodd.so.4")
    assert {"libodd4", "libc6 (>= 2.36)", "libwayland-cursor0"} <= set(needed.packages(tmp_path))


@pytest.mark.skipif(sys.platform != "linux", reason="rights of Linux")
def test_only_programs_can_be_started_and_all_is_dated_alike(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from installers.product import settle

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795800000")
    made = {
        "quartet": b"\x7fELF\x02\x01",
        "install.sh": b"#!/bin/sh\n",
        "lib/liba.so.1": b"\x7fELF\x02\x01",
        "LICENSE": b"Licence",
    }
    for name, content in made.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
        (tmp_path / name).chmod(0o777)
    settle(tmp_path)
    rights = {name: (tmp_path / name).stat().st_mode & 0o777 for name in made}
    assert rights == {"quartet": 0o755, "install.sh": 0o755, "lib/liba.so.1": 0o644, "LICENSE": 0o644}
    assert {path.stat().st_mtime for path in tmp_path.rglob("*")} == {1795800000.0}
    assert (tmp_path / "lib").stat().st_mode & 0o777 == 0o755
