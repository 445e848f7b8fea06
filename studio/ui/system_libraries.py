"""The system libraries that Qt needs on Linux, and the packages that bring them.

Qt's wheels bring Qt alone; what belongs to the display comes from the distribution. Without it the import
fails with a linker's message, or Qt ends the whole process when it opens its first window. So we look before
that, by loading each library, without importing Qt.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from studio.core.errors import UserError


@dataclass(frozen=True, slots=True)
class SystemLibrary:
    """A library by the name under which it is loaded, and its package in three families of Linux."""

    name: str
    debian: str
    fedora: str
    arch: str


ALWAYS = (
    SystemLibrary("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    SystemLibrary("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    SystemLibrary("libX11.so.6", "libx11-6", "libX11", "libx11"),
    SystemLibrary("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    SystemLibrary("libfreetype.so.6", "libfreetype6", "freetype", "freetype2"),
    SystemLibrary("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    SystemLibrary("libgthread-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    SystemLibrary("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    SystemLibrary("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
)
"""What Qt's own libraries are linked against."""

X11 = (
    SystemLibrary("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11"),
    SystemLibrary("libxcb.so.1", "libxcb1", "libxcb", "libxcb"),
    SystemLibrary("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    SystemLibrary("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    SystemLibrary("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image"),
    SystemLibrary("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    SystemLibrary("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb"),
    SystemLibrary(
        "libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"
    ),
    SystemLibrary("libxcb-render.so.0", "libxcb-render0", "libxcb", "libxcb"),
    SystemLibrary("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
    SystemLibrary("libxcb-shm.so.0", "libxcb-shm0", "libxcb", "libxcb"),
    SystemLibrary("libxcb-sync.so.1", "libxcb-sync1", "libxcb", "libxcb"),
    SystemLibrary("libxcb-util.so.1", "libxcb-util1", "xcb-util", "xcb-util"),
    SystemLibrary("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb", "libxcb"),
    SystemLibrary("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb"),
    SystemLibrary("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
)
"""What the X11 part of Qt is linked against; it is loaded with the first window only."""

WAYLAND = (
    SystemLibrary("libwayland-client.so.0", "libwayland-client0", "libwayland-client", "wayland"),
    SystemLibrary("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland"),
)
"""The same for Wayland."""


class Display(StrEnum):
    """What Qt will show its windows on."""

    X11 = "X11"
    WAYLAND = "Wayland"
    OTHER = "other"
    NONE = "none"


def display_of(environment: Mapping[str, str]) -> Display:
    """Which display Qt will choose on Linux: QT_QPA_PLATFORM if set, else Wayland, else X11."""
    chosen = environment.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if chosen and not chosen.startswith(("xcb", "wayland")):
        return Display.OTHER
    has_wayland = bool(environment.get("WAYLAND_DISPLAY"))
    if has_wayland and not chosen.startswith("xcb"):
        return Display.WAYLAND
    return Display.X11 if environment.get("DISPLAY") else Display.NONE


def needed(display: Display) -> tuple[SystemLibrary, ...]:
    """The libraries without which no window opens on that display."""
    return ALWAYS + {Display.X11: X11, Display.WAYLAND: WAYLAND}.get(display, ())


def missing(libraries: Iterable[SystemLibrary]) -> tuple[SystemLibrary, ...]:
    """Those that cannot be loaded here; none where this is not Linux."""
    if not sys.platform.startswith("linux"):
        return ()
    return tuple(library for library in libraries if not _loads(library.name))


def install_commands(libraries: Iterable[SystemLibrary]) -> dict[str, str]:
    """What to type in each family of Linux, by its package tool."""
    wanted = tuple(libraries)
    tools: dict[str, tuple[str, Callable[[SystemLibrary], str]]] = {
        "apt": ("sudo apt install", lambda library: library.debian),
        "dnf": ("sudo dnf install", lambda library: library.fedora),
        "pacman": ("sudo pacman -S", lambda library: library.arch),
    }
    return {
        tool: f"{command} {' '.join(sorted({package(library) for library in wanted}))}"
        for tool, (command, package) in tools.items()
    }


def complaint() -> str:
    """Why no window can open on this machine, in sentences; empty when one can."""
    try:
        check_before_qt()
    except UserError as error:
        return str(error)
    return ""


def check_before_qt(environment: Mapping[str, str] = os.environ) -> None:
    """Make sure that Qt can open a window, before it is imported: it ends the process where it cannot.

    Raises:
        UserError: a library is missing (the sentence names the packages), or there is no screen.
    """
    if not sys.platform.startswith("linux"):
        return
    display = display_of(environment)
    if display is Display.NONE:
        raise UserError(
            "There is no screen here to open a window on (neither WAYLAND_DISPLAY nor DISPLAY is set).",
            "Start Quartet from a desktop, or use its commands: “quartet --help”.",
        )
    lacking = missing(needed(display))
    if lacking:
        raise libraries_missing(lacking)
    if display is Display.X11 and not _x11_answers():
        raise UserError(
            f"The screen “{environment.get('DISPLAY')}” does not answer.",
            "Check DISPLAY and whether you may use that screen, or use the commands: “quartet --help”.",
        )


def libraries_missing(lacking: Iterable[SystemLibrary]) -> UserError:
    """What is missing, and what to type on this machine to have it."""
    lacking = tuple(lacking)
    names = ", ".join(library.name for library in lacking)
    commands = install_commands(lacking)
    own = package_tool()
    shown = [commands[own]] if own else list(commands.values())
    return UserError(
        f"The window cannot open: this system lacks {names}.",
        "Install what is missing with:\n" + "\n".join(f"    {command}" for command in shown),
    )


def package_tool(os_release: Path = Path("/etc/os-release")) -> str | None:
    """“apt”, “dnf” or “pacman”, by what the distribution says of itself; None when it is another."""
    try:
        lines = os_release.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    values = dict(line.split("=", 1) for line in lines if "=" in line)
    kin = f"{values.get('ID', '')} {values.get('ID_LIKE', '')}".replace('"', "").split()
    tools = {"debian": "apt", "ubuntu": "apt", "fedora": "dnf", "rhel": "dnf", "arch": "pacman"}
    return next((tools[name] for name in kin if name in tools), None)


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _x11_answers() -> bool:
    """Whether the X server lets us in: Qt aborts the whole process when it does not."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answers = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return answers
