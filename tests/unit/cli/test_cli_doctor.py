"""`quartet doctor`, `quartet --version`, and what happens where no window can open."""

from __future__ import annotations

import importlib.metadata
import json
import subprocess
import sys
from pathlib import Path

import pytest
from quartet_command import Quartet

from studio import __version__
from studio.cli import doctor, failures, window
from studio.core.errors import UserError
from studio.engine.places import Places
from studio.ui import system_libraries
from studio.ui.system_libraries import (
    ALWAYS,
    WAYLAND,
    X11,
    Display,
    display_of,
    install_commands,
    package_tool,
)

PROBE = """
import json, sys
from studio.cli import main
try:
    main(sys.argv[1:])
except SystemExit as ended:
    code = ended.code or 0
print(json.dumps([code, [name for name in ("torch", "PySide6", "typer", "numpy") if name in sys.modules]]))
"""


def loaded_by(*arguments: str) -> list[str]:
    ran = subprocess.run(
        [sys.executable, "-c", PROBE, *arguments], capture_output=True, text=True, check=True, timeout=300
    )
    code, modules = json.loads(ran.stdout.splitlines()[-1])
    assert code == 0, ran.stderr
    return modules


def test_the_version_needs_nothing_at_all() -> None:
    assert loaded_by("--version") == []


@pytest.mark.parametrize(
    "command", [("models", "list"), ("gallery", "list"), ("--help",), ("generate", "faces", "-h")]
)
def test_commands_that_draw_nothing_load_neither_torch_nor_qt(command: tuple[str, ...]) -> None:
    assert not {"torch", "PySide6"} & set(loaded_by(*command))


def test_no_command_loads_qt() -> None:
    assert "PySide6" not in loaded_by("doctor")


def test_the_version_is_said_in_either_way(quartet: Quartet) -> None:
    assert quartet("--version").out == f"quartet {__version__}\n"
    assert quartet("-V", "--version").out == f"quartet {__version__}\n"


def test_a_studio_in_order_says_so(quartet: Quartet) -> None:
    told = quartet("doctor", "--json")
    assert told.code == 0
    report = told.json
    assert report["problems"] == []
    assert report["models"]["faces-8"] == "sound"
    assert "faces-1024" in report["packs"]
    assert report["device"]["kind"] in {"cpu", "cuda", "mps"}
    assert report["libraries"]["torch"].startswith("2.13")
    assert report["quartet"]["package"] == "source tree"
    assert report["quartet"]["safe mode"] is False
    assert report["places"]["log"].endswith("quartet.log")
    assert Path(report["places"]["bundled models"]).is_dir()
    assert set(report["folders"]) == {"data", "cache", "state", "config"}
    assert report["window"]["Qt platform"]
    assert "Everything is in order." in quartet("doctor").out


def test_the_packaged_program_has_libraries_that_say_nothing_of_themselves(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def nothing(name: str) -> str:
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "version", nothing)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert {doctor._version(name) for name in doctor.LIBRARIES} == {"there"}
    assert doctor._version("a-library-of-nobody") is None
    assert doctor._package() == "installed program"


def test_damage_is_found_and_named(quartet: Quartet, home: Places) -> None:
    (home.models / "faces-8" / "manifest.toml").write_text("damaged")
    home.gallery.write_text("in the way")
    result = quartet("doctor", "--json")
    assert result.code == 2
    assert any("manifest" in problem for problem in result.json["problems"])
    assert any("gallery" in problem for problem in result.json["problems"])


def test_a_bug_leaves_a_report_and_no_stack_trace(
    quartet: Quartet, home: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: object) -> None:
        raise ZeroDivisionError("ours")

    monkeypatch.setattr("studio.engine.models.ModelLibrary.all", broken)
    result = quartet("models", "list")
    assert result.code == failures.BUG
    assert "Traceback" not in result.err
    (report,) = home.state.glob("report-*.txt")
    assert str(report) in result.err
    assert "ZeroDivisionError: ours" in report.read_text()


@pytest.mark.parametrize(
    ("environment", "display"),
    [
        ({}, Display.NONE),
        ({"DISPLAY": ":0"}, Display.X11),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, Display.WAYLAND),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0", "QT_QPA_PLATFORM": "xcb"}, Display.X11),
        (
            {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0", "QT_QPA_PLATFORM": "wayland;xcb"},
            Display.WAYLAND,
        ),
        ({"QT_QPA_PLATFORM": "offscreen"}, Display.OTHER),
        ({"QT_QPA_PLATFORM": "xcb"}, Display.NONE),
    ],
)
def test_which_display_qt_will_take(environment: dict[str, str], display: Display) -> None:
    assert display_of(environment) is display


linux = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="system libraries are Linux's business"
)


@linux
def test_a_missing_library_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        system_libraries, "_loads", lambda name: name not in {"libxcb-cursor.so.0", "libEGL.so.1"}
    )
    with pytest.raises(UserError) as caught:
        system_libraries.check_before_qt({"DISPLAY": ":0"})
    assert "libxcb-cursor.so.0" in str(caught.value)
    commands = install_commands([*ALWAYS[:1], next(one for one in X11 if "cursor" in one.name)])
    assert commands["apt"] == "sudo apt install libegl1 libxcb-cursor0"
    assert any(command in str(caught.value) for command in commands.values())


@linux
def test_libraries_of_another_display_are_not_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "_loads", lambda name: not name.startswith("libxcb"))
    system_libraries.check_before_qt({"QT_QPA_PLATFORM": "offscreen"})
    system_libraries.check_before_qt({"WAYLAND_DISPLAY": "wayland-0"})


@linux
def test_the_list_holds_all_that_qt_is_linked_against() -> None:
    """Read from Qt's own files, so that a new Qt with a new need is noticed."""
    import importlib.util
    import shutil

    tool = shutil.which("objdump")
    spec = importlib.util.find_spec("PySide6")
    if tool is None or spec is None or spec.origin is None:
        pytest.skip("objdump is not here")
    qt = Path(spec.origin).parent / "Qt"
    known = {library.name for library in (*ALWAYS, *X11, *WAYLAND)}
    brought = {path.name for path in (qt / "lib").iterdir()}
    of_every_linux = (
        "libc.so",
        "libm.so",
        "libstdc++",
        "libgcc_s",
        "libpthread",
        "ld-linux",
        "libdl",
        "librt",
        "libz.",
        "libzstd",
    )
    for name in (
        "libQt6Core",
        "libQt6Gui",
        "libQt6Widgets",
        "libQt6DBus",
        "libQt6XcbQpa",
        "libQt6WaylandClient",
    ):
        listing = subprocess.run(
            [tool, "-p", str(qt / "lib" / f"{name}.so.6")], capture_output=True, text=True, check=True
        ).stdout
        needed = {line.split()[1] for line in listing.splitlines() if "NEEDED" in line}
        needed = {one for one in needed if not one.startswith(of_every_linux)}
        assert needed - brought - known == set(), name


@linux
def test_no_screen_is_a_sentence(quartet: Quartet, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    result = quartet()
    assert result.code == 2
    assert "no screen" in result.err


@linux
def test_a_screen_that_does_not_answer_is_a_sentence(
    quartet: Quartet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":4242")
    result = quartet()
    assert result.code == 2
    assert "“:4242” does not answer" in result.err


def test_a_linker_message_of_the_window_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    message = "libEGL.so.1: cannot open shared object file: No such file or directory"

    class Finder:
        def find_spec(self, name: str, *rest: object) -> None:
            if name == "studio.ui.application":
                raise ImportError(message)

    monkeypatch.delitem(sys.modules, "studio.ui.application", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Finder(), *sys.meta_path])
    assert window.open_window() == 2


@pytest.mark.parametrize(
    ("release", "tool"),
    [
        ("ID=debian\n", "apt"),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', "apt"),
        ("ID=fedora\n", "dnf"),
        ("ID=manjaro\nID_LIKE=arch\n", "pacman"),
        ("ID=nixos\n", None),
        ("", None),
    ],
)
def test_the_package_tool_is_that_of_the_distribution(tmp_path: Path, release: str, tool: str | None) -> None:
    file = tmp_path / "os-release"
    file.write_text(release)
    assert package_tool(file) == tool
    assert package_tool(tmp_path / "missing") is None
