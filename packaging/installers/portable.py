"""One file that installs for one person, on any Linux as new as Debian 12: no root, no package manager."""

import shutil
import sys
from pathlib import Path

from installers import desktop, packs
from installers.product import LINUX, run, settle, version


def build(out: Path, level: int, with_packs: str | None = None) -> Path:
    """Make `quartet-VERSION-x86_64.run` of the folder made before, by makeself.

    Raises:
        RuntimeError: there is no folder, or makeself is missing or failed.
    """
    made = out / "quartet"
    if not (made / "quartet").is_file():
        raise RuntimeError(f"There is no {made}: run `packaging/build folder` first.")
    tree = out / "work" / "run"
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(parents=True)
    run(["cp", "-a", "-l", made, tree / "quartet"])
    if with_packs:
        packs.lay(tree / "quartet", with_packs, out / "packs")
    desktop.write(tree / "share", sys.executable)
    shutil.copyfile(LINUX / "install.sh", tree / "install.sh")
    (tree / "install.sh").chmod(0o755)
    settle(tree)
    target = out / f"quartet-{version()}{'+packs' if with_packs else ''}-x86_64.run"
    run(
        [
            *("makeself", "--sha256", "--nox11", "--zstd", "--complevel", str(level)),
            *("--tar-extra", "--sort=name --owner=0 --group=0 --numeric-owner"),
            *("--packaging-date", "reproducible"),
            *(tree, target, f"Quartet {version()}", "./install.sh"),
        ]
    )
    shutil.rmtree(tree)
    sys.stdout.write(f"{target.name}: {target.stat().st_size / 1e6:.0f} MB\n")
    return target
