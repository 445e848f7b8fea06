"""Which packages of Debian the folder leans on: the libraries that its programs name and that it lacks."""

import re
import subprocess
from pathlib import Path

ASKED_FOR_LATER = (
    "libegl1",
    "libgl1",
    "libxkbcommon-x11-0",
    "libdbus-1-3",
    "libfontconfig1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xkb1",
    "libwayland-cursor0",
    "libwayland-egl1",
    "ca-certificates",
)
"""What Qt's platforms load by name, so that no header says so (.ci/system-libraries), and certificates."""
OF_PLUGINS = re.compile(r"lib(gtk-3|gdk-3|cuda|nv|cudart|mimerapi|pq|mysqlclient|odbc)")
"""Named by files that are used where these are there, and left alone elsewhere."""


def packages(folder: Path) -> list[str]:
    """Debian's names, sorted; glibc with the version it was built against.

    Raises:
        RuntimeError: nothing here brings a library that the folder names, so nobody can tell who would.
    """
    there = {path.name for path in folder.rglob("*.so*")}
    names = {name for path in _programs(folder) for name in _asked_for(path)}
    missing = {name for name in names - there if not OF_PLUGINS.match(name)}
    system = _system_libraries()
    unknown = sorted(missing - system.keys())
    if unknown:
        raise RuntimeError(f"Install here what brings {', '.join(unknown)}: the package leans on it.")
    found = {_package_of(path) for name, path in system.items() if name in missing}
    found.discard("")
    found.discard("libc6")
    return [f"libc6 (>= {_glibc()})", *sorted({*found, *ASKED_FOR_LATER})]


def _programs(folder: Path) -> list[Path]:
    return [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink() and path.open("rb").read(4) == b"\x7fELF"
    ]


def _asked_for(path: Path) -> list[str]:
    told = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=False).stdout
    return re.findall(r"NEEDED\s+(\S+)", told)


def _system_libraries() -> dict[str, Path]:
    told = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    return {found[1]: Path(found[2]) for found in re.finditer(r"\t(\S+) \(.*x86-64.*\) => (\S+)", told)}


def _package_of(path: Path) -> str:
    for name in (path, path.resolve(), Path("/usr") / path.relative_to("/")):
        told = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True, check=False)
        if told.returncode == 0:
            return told.stdout.split(":")[0]
    return ""


def _glibc() -> str:
    told = subprocess.run(["getconf", "GNU_LIBC_VERSION"], capture_output=True, text=True, check=True)
    return told.stdout.split()[1]
