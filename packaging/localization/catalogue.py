"""One .ts file: the texts of the program in one language, as Qt Linguist opens it."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path

from localization.sources import Source

LANGUAGES = ("de", "fr", "es", "ja", "zh_CN")

_PLACEHOLDER = re.compile(r"%\d|%n|\{[^{}]*\}")


def read(path: Path) -> dict[Source, str]:
    """What is translated; an unfinished text is empty. No file, no texts."""
    if not path.is_file():
        return {}
    # our own file of this repository, not something from the network
    root = ET.parse(path).getroot()  # noqa: S314
    return {
        Source(context.findtext("name", ""), message.findtext("source", "")): _finished(message)
        for context in root.findall("context")
        for message in context.findall("message")
    }


def _finished(message: ET.Element) -> str:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return ""
    return translation.text or ""


def write(path: Path, language: str, sources: Iterable[Source], words: Mapping[Source, str]) -> None:
    """All sources in their order; what has no translation is marked as unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for context, group in groupby(sorted(sources), key=lambda source: source.context):
        at = ET.SubElement(root, "context")
        ET.SubElement(at, "name").text = context
        for source in group:
            message = ET.SubElement(at, "message")
            ET.SubElement(message, "source").text = source.text
            said = words.get(source, "")
            translation = ET.SubElement(message, "translation", {} if said else {"type": "unfinished"})
            translation.text = said
    ET.indent(root, " ")
    text = ET.tostring(root, encoding="unicode")
    path.parent.mkdir(parents=True, exist_ok=True)
    # whole or not at all: another one may read it meanwhile
    beside = path.with_suffix(".part")
    beside.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")
    beside.replace(path)


def complaints(sources: Iterable[Source], words: Mapping[Source, str]) -> list[str]:
    """What is wrong with a language, a sentence each."""
    wanted = set(sources)
    found = [f"{_named(source)} is in the program and not in the file." for source in wanted - words.keys()]
    found += [f"{_named(source)} is no longer in the program." for source in words.keys() - wanted]
    found += [complaint for source, said in words.items() if (complaint := complaint_of(source, said))]
    return sorted(found)


def complaint_of(source: Source, said: str) -> str:
    """What is wrong with one translation; empty when nothing is."""
    if not said.strip():
        return f"{_named(source)} is not translated."
    if placeholders(said) != placeholders(source.text):
        return f"{_named(source)} has other placeholders in “{said}”."
    if source.text.count("&") == 1 and "&" not in said:
        return f"{_named(source)} has lost its mnemonic in “{said}”."
    return ""


def placeholders(text: str) -> list[str]:
    """`%1` and `{name}`, in no order: languages have their own."""
    return sorted(_PLACEHOLDER.findall(text))


def _named(source: Source) -> str:
    return f"“{source.text}” ({source.context})"
