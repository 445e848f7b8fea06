"""The program in one folder, by PyInstaller; trimmed, with its licences and its list of parts inside."""

import importlib.util
import shutil
import sys
from pathlib import Path

from installers import notices, stripping
from installers.product import ROOT, run, settle, size_of

MB = 1_000_000


def build(out: Path) -> Path:
    """Make `quartet/` under `out`.

    Raises:
        RuntimeError: PyInstaller is missing or failed.
    """
    if importlib.util.find_spec("PyInstaller") is None:
        raise RuntimeError(f"PyInstaller is not installed for {sys.executable}: pip install pyinstaller")
    spec = ROOT / "packaging" / "quartet.spec"
    work = out / "work"
    run([sys.executable, "-m", "PyInstaller", "--noconfirm", "--distpath", out, "--workpath", work, spec])
    made = out / "quartet"
    finish(made)
    return made


def finish(made: Path) -> None:
    """Trim, add the notices, and give everything one time."""
    trim(made)
    notices.write(made)
    settle(made)
    models = size_of(made / "_internal/studio/_bundle/models")
    whole = size_of(made)
    rest = whole - models
    sys.stdout.write(
        f"folder: {whole / MB:.0f} MB; models {models / MB:.0f} MB, the rest {rest / MB:.0f} MB\n"
    )


def trim(made: Path) -> None:
    """Take the names for debuggers out of the libraries, where they load the same afterwards."""
    if sys.platform == "linux" and shutil.which("strip") is not None:
        sys.stdout.write(f"stripped: {stripping.strip(made) / MB:.0f} MB\n")
