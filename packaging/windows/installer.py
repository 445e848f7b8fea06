"""Makes the installer for Windows of the folder that `packaging/build folder` made: `python installer.py`.

NSIS compiles it (makensis, on Windows or Linux); programs, uninstaller and installer are signed where
there is a certificate (`signing`).
"""

import argparse
import os
import re
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from installers import common_licences, product
from installers.icons import write_banner, write_ico

from windows import signing
from windows.facts import CONSOLE, WINDOW, four_numbers

SCRIPT = Path(__file__).with_name("quartet.nsi")
USUAL = Path(r"C:\Program Files (x86)\NSIS\makensis.exe")


def makensis() -> str:
    """NSIS' compiler.

    Raises:
        RuntimeError: it is not installed.
    """
    found = shutil.which("makensis") or (str(USUAL) if USUAL.is_file() else None)
    if found is None:
        raise RuntimeError("makensis is not installed: choco install nsis, or apt-get install nsis.")
    return found


def build(
    payload: Path, out: Path, version: str, *, all_users: bool = False, target: str | None = None
) -> Path:
    """Make `Quartet-VERSION-windows-x64.exe`.

    Args:
        all_users: an administrator's installer, into Program Files; else everybody installs for themselves.
        target: another stub than NSIS' usual one (x86-unicode, which runs on every Windows).

    Raises:
        RuntimeError: a program or a tool is missing, or a tool failed.
    """
    programs = [payload / name for name in (WINDOW, CONSOLE)]
    for program in programs:
        if not program.is_file():
            raise RuntimeError(f"There is no {program}: run `packaging/build folder` on Windows first.")
    common_licences.add(payload / "licences")
    signed = signing.sign(programs)
    work = out / "work"
    work.mkdir(parents=True, exist_ok=True)
    made = out / f"Quartet-{version}-windows-x64{'-all-users' if all_users else ''}.exe"
    given = {
        "VERSION": version,
        "FILE_VERSION": ".".join(map(str, four_numbers(version))),
        "SIZE_KB": str(-(-product.size_of(payload) // 1024)),
        "PAYLOAD": str(payload),
        "OUTPUT": str(made),
        "ICON": str(write_ico(work / "quartet.ico")),
        "BANNER": str(write_banner(work / "banner.bmp")),
        "LICENCE": str(_licence(work / "licence.txt")),
    }
    if all_users:
        given["ALL_USERS"] = "1"
    if target:
        given["TARGET"] = target
    if signed:
        given["SIGN"] = f'"{sys.executable}" "{Path(signing.__file__)}"'
    words = [f"-D{name}={value}" for name, value in given.items()]
    product.run([makensis(), "-V2", "-WX", "-INPUTCHARSET", "UTF8", *words, SCRIPT])
    sys.stdout.write(f"{made.name}: {made.stat().st_size / 1e6:.0f} MB\n")
    return made


def _licence(target: Path) -> Path:
    """The licence as Windows' text field reads it: with its line ends, and marked as UTF-8."""
    text = (product.ROOT / "LICENSE").read_text("utf-8")
    target.write_text(re.sub(r"\r?\n", "\r\n", text), "utf-8-sig", newline="")
    return target


def main() -> int:
    """Do what the words ask for; a missing tool is a sentence and no traceback."""
    parser = argparse.ArgumentParser(description="Makes the installer for Windows.")
    parser.add_argument("--out", type=Path, default=Path("dist"), help="where everything is put (dist)")
    parser.add_argument("--payload", type=Path, help="PyInstaller's folder (OUT/quartet)")
    parser.add_argument("--version", default=product.version(), help="the version that it is given")
    parser.add_argument("--all-users", action="store_true", help="for administrators, into Program Files")
    parser.add_argument("--target", help="NSIS' stub: x86-unicode is its usual one")
    given = parser.parse_args()
    out: Path = given.out.resolve()
    payload: Path = (given.payload or out / "quartet").resolve()
    try:
        build(payload, out, given.version, all_users=given.all_users, target=given.target)
    except RuntimeError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
