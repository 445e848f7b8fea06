"""What the package says of its parts: a bill of materials (CycloneDX) and everybody's licence."""

import importlib.util
import json
import re
import shutil
import sys
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

from installers.product import ROOT, run

LEFT_OUT = {"hf-xet", "setuptools"}
"""Wanted by the metadata of others, and left out by quartet.spec."""
COMMON = Path("/usr/share/common-licenses")


def write(made: Path) -> None:
    """Put `licences/` and `sbom.cdx.json` into the folder."""
    licences = made / "licences"
    shutil.rmtree(licences, ignore_errors=True)
    licences.mkdir()
    shutil.copyfile(ROOT / "LICENSE", licences / "quartet.txt")
    for name in ("LGPL-3", "GPL-3", "LGPL-2.1", "GPL-2"):  # of Qt, and of the codecs that av brings
        if (COMMON / name).is_file():
            shutil.copyfile(COMMON / name, licences / f"{name}.txt")
    for part in parts():
        _licences_of(part, licences)
    bill_of_materials(made / "sbom.cdx.json")


def parts() -> list[Distribution]:
    """The program's dependencies and theirs, as they are installed here, by name."""
    found: dict[str, Distribution] = {}
    waiting = ["quartet"]
    while waiting:
        name = _plain(waiting.pop())
        if name in found:
            continue
        try:
            found[name] = distribution(name)
        except ModuleNotFoundError:  # wanted on another system only
            continue
        for line in found[name].requires or []:
            wanted = Requirement(line)
            if wanted.marker is None or wanted.marker.evaluate({"extra": ""}):
                waiting.append(wanted.name)
    del found["quartet"]
    return [found[name] for name in sorted(found.keys() - LEFT_OUT)]


def _licences_of(part: Distribution, licences: Path) -> None:
    name = part.metadata["Name"]
    texts = [
        file
        for file in part.files or []
        if re.search(r"(?i)(licen[cs]e|copying|notice|authors)", file.name)
        and file.suffix not in {".py", ".pyc"}
    ]
    if not texts:
        stated = part.metadata.get("License-Expression") or part.metadata.get("License") or "not stated"
        (licences / f"{name}.txt").write_text(
            f"{name} {part.version}\nLicence: {stated}\nIts package carries no licence text.\n", "utf-8"
        )
    for number, file in enumerate(sorted(texts)):
        source = Path(str(part.locate_file(file)))
        if source.is_file():
            shutil.copyfile(source, licences / (f"{name}.txt" if number == 0 else f"{name}-{number}.txt"))


def bill_of_materials(target: Path) -> None:
    """Write the list of everything installed beside the program, for whoever must know what is inside."""
    if importlib.util.find_spec("cyclonedx_py") is None:
        raise RuntimeError(f"cyclonedx-bom is not installed for {sys.executable}: pip install cyclonedx-bom")
    run(
        [
            *(sys.executable, "-m", "cyclonedx_py", "environment", sys.prefix),
            *("--pyproject", ROOT / "pyproject.toml", "--mc-type", "application"),
            *("--output-reproducible", "--of", "JSON", "-o", target),
        ]
    )
    told = json.loads(target.read_text("utf-8"))
    inside = {_plain(part.metadata["Name"]) for part in parts()}
    told["components"] = [one for one in told["components"] if _plain(one["name"]) in inside]
    kept = {one["bom-ref"] for one in told["components"]} | {told["metadata"]["component"]["bom-ref"]}
    told["dependencies"] = [
        {**one, "dependsOn": [on for on in one.get("dependsOn", []) if on in kept]}
        for one in told.get("dependencies", [])
        if one["ref"] in kept
    ]
    target.write_text(json.dumps(told, indent=1, sort_keys=True, ensure_ascii=False) + "\n", "utf-8")


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
