"""The licences of Qt and FFmpeg's codecs, which Debian has at hand and other systems have not."""

import shutil
from pathlib import Path

from installers.product import ROOT


def add(licences: Path) -> None:
    """Put the texts beside those that the parts bring themselves."""
    licences.mkdir(exist_ok=True)
    for text in sorted((ROOT / "packaging/licences").glob("*.txt")):
        shutil.copyfile(text, licences / text.name)
