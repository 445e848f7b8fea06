"""Which system libraries a window needs, so that a bare machine gets their names instead of a crash."""

from __future__ import annotations

import ctypes
import os
import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class SystemLibrary:
    """A library and the packages that bring it."""

    file: str
    debian: str
    fedora: str


NEEDED = (
    SystemLibrary("libEGL.so.1", "libegl1", "libglvnd-egl"),
    SystemLibrary("libGL.so.1", "libgl1", "libglvnd-glx"),
    SystemLibrary("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    SystemLibrary("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    SystemLibrary("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    SystemLibrary("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
)
NEEDED_ON_X11 = (
    SystemLibrary("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
    SystemLibrary("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    SystemLibrary("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    SystemLibrary("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    SystemLibrary("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    SystemLibrary("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    SystemLibrary("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    SystemLibrary("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    SystemLibrary("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    SystemLibrary("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    SystemLibrary("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    SystemLibrary("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
)


def complaint() -> str:
    """Why no window can open on this machine, in sentences; empty when one can."""
    if not sys.platform.startswith("linux"):
        return ""
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    missing = _missing(NEEDED)
    if platform in {"", "xcb"} and os.environ.get("DISPLAY"):
        missing += _missing(NEEDED_ON_X11)
    if missing:
        debian = " ".join(dict.fromkeys(library.debian for library in missing))
        fedora = " ".join(dict.fromkeys(library.fedora for library in missing))
        names = ", ".join(library.file for library in missing)
        return (
            f"Quartet cannot open its window: this system has no {names}.\n"
            f"Debian, Ubuntu:  sudo apt install {debian}\n"
            f"Fedora:          sudo dnf install {fedora}"
        )
    if not platform and not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        return (
            "Quartet cannot open its window: there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is"
            " set).\nStart it in a desktop session, or use “quartet generate”, which needs no window."
        )
    return ""


def _missing(libraries: tuple[SystemLibrary, ...]) -> list[SystemLibrary]:
    return [library for library in libraries if not _loads(library.file)]


def _loads(file: str) -> bool:
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True
