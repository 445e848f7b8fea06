"""`quartet doctor`: how this machine and this studio are, in one report to read or to send."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import platform
import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from studio import __version__
from studio.cli.failures import USER, guarded
from studio.cli.output import AsJson, megabytes, print_json, say_repairs
from studio.core.errors import UserError
from studio.engine.safe_mode import is_safe
from studio.ui.system_libraries import display_of, install_commands, missing, needed

if TYPE_CHECKING:
    from studio.engine.places import Places

LIBRARIES = (
    "torch",
    "numpy",
    "PySide6-Essentials",
    "safetensors",
    "pydantic",
    "Pillow",
    "av",
    "unearth",
    "typer",
    "rich",
)


MODULES = {"PySide6-Essentials": "PySide6", "Pillow": "PIL"}
"""Libraries that are imported by another name."""


@dataclass
class Findings:
    """The report, section by section, and what is wrong, a sentence each."""

    sections: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    problems: list[str] = field(default_factory=list[str])


@guarded
def doctor(as_json: AsJson = False) -> None:
    """How this machine and this studio are; exit code 2 when something must be put right."""
    from studio.engine.places import Places

    found = examine(Places.default())
    if as_json:
        print_json({**found.sections, "problems": found.problems})
    else:
        _print_for_people(found)
    if found.problems:
        raise typer.Exit(USER)


def examine(places: Places) -> Findings:
    """Look at everything; what cannot be looked at is a problem, never an exception."""
    found = Findings()
    found.sections["quartet"] = {
        "version": __version__,
        "package": _package(),
        "safe mode": is_safe(),
        "python": platform.python_version(),
        "system": platform.platform(),
        "executable": sys.executable,
    }
    found.sections["libraries"] = {name: _version(name) for name in LIBRARIES}
    found.problems += [
        f"The library {name} is missing."
        for name, version in found.sections["libraries"].items()
        if not version
    ]
    _device(found, places)
    _memory(found)
    _disk(found, places)
    _models(found, places)
    _gallery(found, places)
    _window(found)
    return found


def _version(name: str) -> str | None:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        # in the packaged program most libraries come without what they say of themselves
        return "there" if importlib.util.find_spec(MODULES.get(name, name)) else None


def _package() -> str:
    if getattr(sys, "frozen", False):
        return "installed program"
    packed = (Path(__file__).parents[1] / "_bundle").is_dir()
    return "Python package" if packed else "source tree"


def _device(found: Findings, places: Places) -> None:
    try:
        from studio.engine.devices import choose_device
        from studio.engine.settings import Settings

        device = choose_device(Settings.in_force(places.config).device)
        found.sections["device"] = {
            "kind": device.kind.value,
            "name": device.name,
            "precision": device.precision.value,
            "memory": megabytes(device.total_bytes),
        }
    except UserError as error:
        found.problems.append(str(error))
    except (ImportError, OSError) as error:
        found.problems.append(f"Torch cannot be loaded: {error}.")


def _memory(found: Findings) -> None:
    import psutil

    memory = psutil.virtual_memory()
    found.sections["memory"] = {
        "total": megabytes(memory.total),
        "available": megabytes(memory.available),
        "cores": psutil.cpu_count(logical=True),
    }


def _disk(found: Findings, places: Places) -> None:
    folders = {"data": places.data, "cache": places.cache, "state": places.state, "config": places.config}
    found.sections["folders"] = {
        name: {"path": str(path), "free": megabytes(shutil.disk_usage(_existing(path)).free)}
        for name, path in folders.items()
    }
    found.sections["places"] = {
        "gallery": str(places.gallery),
        "models": str(places.models),
        "bundled models": str(places.bundled_models),
        "settings": str(places.config / "settings.json"),
        "log": str(places.state / "quartet.log"),
        "crash reports": len(list(places.state.glob("report-*.txt"))),
    }
    found.problems += [
        f"“{path}” is missing: install Quartet again."
        for path in (places.bundled_models, places.resources)
        if not path.is_dir()
    ]
    found.problems += [
        f"“{path}” cannot be written; check who owns it."
        for path in folders.values()
        if not os.access(_existing(path), os.W_OK)
    ]


def _existing(path: Path) -> Path:
    return next(folder for folder in (path, *path.parents) if folder.exists())


def _models(found: Findings, places: Places) -> None:
    from studio.engine.models import ModelLibrary
    from studio.engine.packs import PackShop

    library = ModelLibrary(places.bundled_models, places.models)
    found.sections["models"] = {info.id: _model_state(library, info.id) for info in library.all()}
    found.sections["packs"] = {
        pack.id: "installed" if pack.installed else f"not fetched ({megabytes(pack.download_bytes)})"
        for pack in PackShop(places, library).offers()
    }
    found.problems += [one.reason for one in library.broken()]
    found.problems += [state for state in found.sections["models"].values() if state != "sound"]


def _model_state(library: Any, model_id: str) -> str:
    try:
        library.check(model_id)
    except UserError as error:
        return str(error)
    return "sound"


def _gallery(found: Findings, places: Places) -> None:
    from studio.engine.passphrase_file import passphrase_from_file
    from studio.gallery.gallery import Gallery
    from studio.gallery.privacy.keys import LockedError

    if not places.gallery.exists():
        found.sections["gallery"] = {"path": str(places.gallery), "items": 0, "state": "not made yet"}
        return
    try:
        gallery = Gallery.open(places.gallery, passphrase_from_file())
        try:
            say_repairs(gallery)
            found.sections["gallery"] = {
                "path": str(places.gallery),
                "items": len(gallery.ids()),
                "state": "read only" if gallery.read_only else "open",
            }
        finally:
            gallery.close()
    except LockedError:
        found.sections["gallery"] = {"path": str(places.gallery), "state": "locked by a passphrase"}
    except UserError as error:
        found.sections["gallery"] = {"path": str(places.gallery), "state": str(error)}
        found.problems.append(str(error))


def _window(found: Findings) -> None:
    display = display_of(os.environ)
    lacking = missing(needed(display))
    found.sections["window"] = {
        "display": display.value if sys.platform.startswith("linux") else sys.platform,
        "Qt platform": os.environ.get("QT_QPA_PLATFORM") or "as Qt chooses",
        "missing libraries": [library.name for library in lacking],
    }
    if lacking:
        commands = " or ".join(f"“{command}”" for command in install_commands(lacking).values())
        found.problems.append(f"The window cannot open before this is done: {commands}.")


def _print_for_people(found: Findings) -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console()
    for title, section in found.sections.items():
        console.print(Text(title.capitalize(), style="bold"))
        for key, value in section.items():
            shown = (
                ", ".join(f"{name} {one}" for name, one in value.items())
                if isinstance(value, dict)
                else value
            )
            console.print(Text(f"  {key}: {shown if shown not in (None, []) else '-'}"), soft_wrap=True)
    if not found.problems:
        console.print(Text("Everything is in order.", style="bold"))
    for problem in found.problems:
        console.print(Text(f"! {problem}", style="bold red"), soft_wrap=True)
