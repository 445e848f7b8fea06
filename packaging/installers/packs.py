"""Lays packs into a package, fetched as the program does: for a machine that has no network at all."""

import shutil
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio.engine.packs import FetchProgress

ALL = "all"
BUNDLED = Path("_internal/studio/_bundle/models")


def lay(made: Path, wanted: str, kept: Path) -> list[str]:
    """Put the weights of packs beside what the program has of them already; it finds them there, read-only.

    Args:
        made: the program's folder.
        wanted: names of packs with commas between, or `ALL`.
        kept: where what was fetched stays for the next package.

    Returns:
        The names of the packs that are in it now.

    Raises:
        RuntimeError: there is no such pack, or it cannot be fetched.
    """
    from studio.core.errors import UserError
    from studio.engine.models import ModelLibrary
    from studio.engine.packs import PackShop
    from studio.engine.places import Places

    bundled = made / BUNDLED
    places = replace(Places.under(kept), bundled_models=bundled)
    library = ModelLibrary(kept / "none", places.models)
    shop = PackShop(places, library)
    there = {pack.id for pack in shop.offers()}
    names = sorted(there) if wanted == ALL else wanted.split(",")
    try:
        for name in names:
            if name not in {info.id for info in library.all()} or not library.verify(name).sound:
                shop.fetch(name, _tell, threading.Event())
            for file in sorted((places.models / name).iterdir()):
                if not (bundled / name / file.name).exists():
                    shutil.copyfile(file, bundled / name / file.name)
    except UserError as error:
        raise RuntimeError(str(error)) from error
    sys.stdout.write(f"with the packs {', '.join(names)}\n")
    return names


def _tell(progress: "FetchProgress") -> None:
    if progress.done == progress.total and progress.total:
        sys.stdout.write(f"{progress.pack_id}: {progress.stage}\n")
