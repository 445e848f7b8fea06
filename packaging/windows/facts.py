"""What Windows shows of the programs: their names, and the version in their properties."""

import re

WINDOW = "quartet-window.exe"
"""Opens the window and no console: what menu and desktop start."""
CONSOLE = "quartet.exe"
"""The same program for a terminal: `quartet doctor` waits for it and shows what it writes."""


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """A version as Windows counts them: 0.6.0 is (0, 6, 0, 0).

    Raises:
        ValueError: it does not begin with two numbers.
    """
    found = re.match(r"(\d+)\.(\d+)(?:\.(\d+))?(?:\.(\d+))?", version)
    if found is None:
        raise ValueError(f"{version!r} is no version.")
    one, two, three, four = (int(part or 0) for part in found.groups())
    return one, two, three, four


def version_information(version: str, name: str) -> str:
    """The text that PyInstaller reads the properties of a program from."""
    numbers = four_numbers(version)
    told = {
        "CompanyName": "The Quartet authors",
        "FileDescription": "Quartet",
        "FileVersion": version,
        "InternalName": name.removesuffix(".exe"),
        "LegalCopyright": "Apache-2.0",
        "OriginalFilename": name,
        "ProductName": "Quartet",
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in told.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0,"
        " OS=0x40004, fileType=1, subtype=0, date=(0, 0)), kids=["
        f"StringFileInfo([StringTable('040904B0', [{strings}])]),"
        " VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )
