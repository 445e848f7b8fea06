"""What the packaged program runs: the same as `python -m studio`.

In a package `sys.executable` is the program itself, and no interpreter stands behind it. Where the program
starts a part of itself as a process of its own (`[sys.executable, "-m", "studio.…"]`), that is answered here.
"""

import multiprocessing
import os
import runpy
import sys

OWN = "studio."


def part_asked_for(arguments: list[str]) -> str | None:
    """The part of the program that is to run alone, if the words ask for one. Only our own are run."""
    if len(arguments) > 2 and arguments[1] == "-m" and arguments[2].startswith(OWN):
        return arguments[2]
    return None


def give_back_library_path() -> None:
    """What the program opens (a browser, a folder) must load the system's libraries, not ours.

    PyInstaller's start sets the search path for this process; the loader has read it by now.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before


def start() -> None:
    """Run the program, or the part of it that is asked for."""
    multiprocessing.freeze_support()
    if sys.platform == "linux" and getattr(sys, "frozen", False):
        give_back_library_path()
    part = part_asked_for(sys.argv)
    if part is None:
        from studio.cli import main

        main()
    else:
        sys.argv = [part, *sys.argv[3:]]
        runpy.run_module(part, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    start()
