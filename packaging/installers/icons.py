"""The icon as Windows (.ico) and macOS (.icns) want it: every size drawn for itself from the SVG."""

import io
import sys
import tempfile
from pathlib import Path

from PIL import Image

from installers.desktop import DRAW
from installers.product import ROOT, run

DRAWING = ROOT / "resources/icons/quartet.svg"
ICO = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""What Explorer, the task bar and dialogs ask for at 100, 125, 150 and 200 %."""
ICNS = (16, 32, 64, 128, 256, 512, 1024)
"""Finder's sizes and their doubles."""


def write_ico(target: Path) -> Path:
    """The icon of the programs for Windows and of their installer."""
    drawn = draw(ICO)
    sizes = [(edge, edge) for edge in ICO]
    # as bitmaps: not everything that shows an icon reads a PNG within
    drawn[-1].save(target, format="ICO", sizes=sizes, append_images=drawn[:-1], bitmap_format="bmp")
    return target


def write_icns(target: Path) -> Path:
    """The icon of the application for macOS."""
    drawn = draw(ICNS)
    written = io.BytesIO()
    drawn[-1].save(written, format="ICNS", append_images=drawn[:-1])
    target.write_bytes(written.getvalue())
    return target


def write_banner(target: Path) -> Path:
    """What stands at the left of the installer's first and last page: 164 x 314, twice as fine."""
    (icon,) = draw((192,))
    banner = Image.new("RGB", (328, 628), "#2b2b2b")
    banner.paste(icon, (68, 96), icon)
    banner.save(target, format="BMP")
    return target


def draw(edges: tuple[int, ...]) -> list[Image.Image]:
    """The icon at these sizes in pixels.

    Raises:
        RuntimeError: Qt could not draw it.
    """
    with tempfile.TemporaryDirectory() as folder:
        paths = {edge: Path(folder) / f"{edge}.png" for edge in edges}
        words = [word for edge, path in paths.items() for word in (str(edge), path)]
        run([sys.executable, "-c", DRAW, DRAWING, *words])
        return [_read(path) for path in paths.values()]


def _read(path: Path) -> Image.Image:
    with Image.open(path) as image:
        return image.convert("RGBA")
