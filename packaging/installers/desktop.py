"""What a Linux desktop finds of the program: launcher, icon, description, manual page."""

import gzip
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from installers.product import LINUX, ROOT, moment, run, version

SIZES = (16, 32, 48, 64, 128, 256)
DRAW = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
app = QGuiApplication(["icons", "-platform", "offscreen"])
for size, target in zip(sys.argv[2::2], sys.argv[3::2]):
    image = QImage(int(size), int(size), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(sys.argv[1]).render(painter)
    painter.end()
    image.save(target)
"""


def write(share: Path, python: str) -> None:
    """Put everything below a `share/` folder."""
    for folder in ("applications", "metainfo", "man/man1"):
        (share / folder).mkdir(parents=True, exist_ok=True)
    shutil.copyfile(LINUX / "quartet.desktop", share / "applications/quartet.desktop")
    name = "io.quartet.Quartet.metainfo.xml"
    (share / "metainfo" / name).write_text(filled(LINUX / name), "utf-8")
    page = gzip.compress(filled(LINUX / "quartet.1").encode(), 9, mtime=0)
    (share / "man/man1/quartet.1.gz").write_bytes(page)
    _icons(share / "icons/hicolor", python)


def filled(path: Path) -> str:
    """A text with the version and the day of this build."""
    day = datetime.fromtimestamp(moment(), UTC).date().isoformat()
    return path.read_text("utf-8").replace("@VERSION@", version()).replace("@DATE@", day)


def _icons(hicolor: Path, python: str) -> None:
    drawing = ROOT / "resources/icons/quartet.svg"
    scalable = hicolor / "scalable/apps"
    scalable.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(drawing, scalable / "quartet.svg")
    words: list[str | Path] = []
    for size in SIZES:
        target = hicolor / f"{size}x{size}" / "apps" / "quartet.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        words += [str(size), target]
    run([python, "-c", DRAW, drawing, *words])


def check(share: Path) -> None:
    """Have the desktop's own tools read it, where they are installed."""
    for command in (
        ["desktop-file-validate", share / "applications/quartet.desktop"],
        ["appstreamcli", "validate", "--no-net", share / "metainfo/io.quartet.Quartet.metainfo.xml"],
    ):
        if shutil.which(str(command[0])):
            subprocess.run([str(word) for word in command], check=False)
