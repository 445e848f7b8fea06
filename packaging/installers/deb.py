"""The package for Debian and Ubuntu: the folder in /opt/quartet, everything a desktop looks for in /usr."""

import gzip
import shutil
import sys
from email.utils import formatdate
from pathlib import Path

from installers import desktop, needed, packs
from installers.product import INSTALLED, LINUX, ROOT, moment, run, settle, size_of, version

MAINTAINER = "The Quartet authors <quartet@localhost>"


def build(out: Path, revision: str | None, level: int, with_packs: str | None = None) -> Path:
    """Make `quartet_VERSION_amd64.deb` of the folder made before; with packs the version ends with +packs.

    Raises:
        RuntimeError: there is no folder, or dpkg-deb failed.
    """
    made = out / "quartet"
    if not (made / "quartet").is_file():
        raise RuntimeError(f"There is no {made}: run `packaging/build folder` first.")
    number = (version() + ("+packs" if with_packs else "")) + (f"-{revision}" if revision else "")
    tree = out / "work" / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    target = tree / INSTALLED
    target.parent.mkdir(parents=True)
    run(["cp", "-a", "-l", made, target])
    if with_packs:
        packs.lay(target, with_packs, out / "packs")
    share = tree / "usr/share"
    desktop.write(share, sys.executable)
    desktop.check(share)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/quartet").symlink_to(f"/{INSTALLED}/quartet")
    _papers(share / "doc/quartet", number)
    settle(tree)
    _control(tree, number, needed.packages(made))
    package = out / f"quartet_{number}_amd64.deb"
    run(["dpkg-deb", "--build", "--root-owner-group", "-Zzstd", f"-z{level}", tree, package])
    shutil.rmtree(tree)
    sys.stdout.write(f"{package.name}: {package.stat().st_size / 1e6:.0f} MB\n")
    return package


def _papers(doc: Path, number: str) -> None:
    doc.mkdir(parents=True)
    shutil.copyfile(LINUX / "copyright", doc / "copyright")
    entry = (
        f"quartet ({number}) stable; urgency=medium\n\n"
        "  * What changed is told in NEWS.md beside this file.\n\n"
        f" -- {MAINTAINER}  {formatdate(moment())}\n"
    )
    (doc / "changelog.gz").write_bytes(gzip.compress(entry.encode(), 9, mtime=0))
    shutil.copyfile(ROOT / "CHANGELOG.md", doc / "NEWS.md")


def _control(tree: Path, number: str, depends: list[str]) -> None:
    folder = tree / "DEBIAN"
    folder.mkdir()
    (folder / "control").write_text(control(number, size_of(tree), depends), "utf-8")
    shutil.copyfile(LINUX / "postrm", folder / "postrm")
    settle(folder)
    (folder / "postrm").chmod(0o755)


def control(number: str, size: int, depends: list[str]) -> str:
    """The text that dpkg reads."""
    return f"""\
Package: quartet
Version: {number}
Section: graphics
Priority: optional
Architecture: amd64
Maintainer: {MAINTAINER}
Installed-Size: {size // 1024}
Depends: {", ".join(depends)}
Description: creative studio for faces, pictures, stickers and words
 One window in which faces are drawn, pictures rebuilt and edited, stickers
 painted step by step and texts written, on your own machine and with no
 network. Everything made is kept in one gallery.
"""
