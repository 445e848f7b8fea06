"""Where a thing comes from, as its file tells: written into everything made here, read from whatever comes
in.

The text chunk `quartet` holds the Request as JSON, `Request.from_json` reads it as it stands, and beside its
fields one more, `item`, with the rest of the record. So the gallery's database can be made again from the
files alone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final, cast

from PIL import Image

from studio import __version__
from studio.core.errors import UserError
from studio.core.foreign import ForeignSettings
from studio.core.item import NUMBERS, ItemKind
from studio.core.json_value import JsonValue, canonical
from studio.core.request import InputRef, Request
from studio.gallery import a1111, tensors, xmp
from studio.gallery.containers import read_from_mp4
from studio.gallery.credentials import has_credentials, read_credentials
from studio.gallery.foreign import reading, sources
from studio.gallery.naming import tidy
from studio.gallery.record import Record, stamp
from studio.gallery.texts import TextFile

KEY: Final = "quartet"
PARAMETERS: Final = "parameters"
XMP_KEY: Final = "XML:com.adobe.xmp"
TOOL: Final = f"Quartet {__version__}"

_RECORD_VERSION = 1
_LONGEST_RECORD = 10_000_000


@dataclass(frozen=True, slots=True)
class Provenance:
    """What a file tells about itself; everything is empty for an ordinary photograph."""

    synthetic: bool = False
    kind: ItemKind = ItemKind.PICTURE
    request: Request | None = None
    name: str = ""
    created: datetime | None = None
    seconds: float = 0.0
    device: str = ""
    model_name: str = ""
    parent_hashes: tuple[str, ...] = ()
    attachments: tuple[InputRef, ...] = ()
    told: ForeignSettings | None = None

    @property
    def is_ours(self) -> bool:
        """Whether it was written by Quartet."""
        return self.created is not None


def record_text(record: Record) -> str:
    """The JSON that goes into the file."""
    fields: dict[str, JsonValue] = {} if record.request is None else json.loads(record.request.to_json())
    item: dict[str, JsonValue] = {
        "version": _RECORD_VERSION,
        "app": __version__,
        "kind": record.kind.value,
        "name": record.name,
        "created": stamp(record.created),
        "synthetic": record.synthetic,
        "seconds": record.seconds,
        "device": record.device,
        "model_name": record.model_name,
        "parents": record.parent_hashes,
        "attachments": [[ref.role, ref.sha256, ref.media_type] for ref in record.attachments],
    }
    if record.told is not None:
        item["told"] = record.told.to_json()
    fields["item"] = item
    return canonical(fields)


def parameters_text(record: Record) -> str:
    """The A1111-style text; empty when there is no request."""
    if record.request is None:
        return ""
    return a1111.write_parameters(
        record.request, (record.width, record.height), record.model_name, __version__
    )


def png_texts(record: Record) -> dict[str, str]:
    """The text chunks of a PNG."""
    texts = {KEY: record_text(record)}
    parameters = parameters_text(record)
    if parameters:
        texts[PARAMETERS] = parameters
    if record.synthetic:
        texts[XMP_KEY] = xmp.write_packet(TOOL)
    return texts


def read_image(image: Image.Image) -> Provenance:
    """What an opened image file tells; never raises for what others wrote into it."""
    own = image.info.get(KEY)
    ours = read_texts({KEY: own}) if isinstance(own, str) else Provenance()
    if ours.is_ours:
        return ours  # Without looking for EXIF, which in a PNG may stand behind the pixels.
    texts = sources.texts_of(image)
    packet = texts.pop(XMP_KEY, "") or xmp.packet_of(image)
    told = read_texts(texts, packet)
    if told.is_ours or told.told is not None:
        return told
    hidden = reading.read_hidden(sources.hidden_text(image))
    return told if hidden is None else replace(told, synthetic=True, told=hidden)


def read_picture_file(path: Path, image: Image.Image) -> Provenance:
    """What a picture file tells, with the content credentials that others signed.

    Args:
        path: the file.
        image: the same, opened.
    """
    told = read_image(image)
    if told.is_ours or told.told is not None:
        return told
    try:
        found = read_credentials(path) if has_credentials(path) else None
    except (UserError, OSError):
        return told
    if found is None or not found.ai_made:
        return told
    by = {
        "credentials": found.state.value,
        "signed by": found.signer,
        "title": found.title,
        "version": found.version,
    }
    tool = found.generator or found.signer or "Content credentials"
    settings = ForeignSettings(tool, fields={name: said for name, said in by.items() if said})
    return replace(told, synthetic=True, told=settings)


def read_texts(texts: Mapping[str, str], packet: str = "") -> Provenance:
    """What the texts of a file say together.

    Args:
        texts: by their names, as in PNG files.
        packet: of XMP.
    """
    ours = _parse_record(texts.get(KEY) or xmp.read_record(packet) or "")
    if ours is not None:
        fits = ours.kind in {ItemKind.PICTURE, ItemKind.ANIMATION}
        return ours if fits else replace(ours, kind=ItemKind.PICTURE)
    told = reading.read(texts)
    return Provenance(synthetic=xmp.says_ai_made(packet) or told is not None, told=told)


def packet_text(record: Record) -> str:
    """The XMP packet of a film or an animated picture, which holds the record as well."""
    return xmp.write_packet(TOOL, record_text(record), ai_made=record.synthetic)


def ai_packet() -> str:
    """The XMP packet of a copy that tells no more than that it is AI-made."""
    return xmp.write_packet(TOOL)


def read_film(path: Path) -> Provenance:
    """What an MP4 tells.

    Raises:
        OSError: the file cannot be read.
    """
    packet = read_from_mp4(path)
    told = read_texts({}, packet)
    return told if told.is_ours else read_texts(sources.film_texts(path), packet)


def read_tensors(path: Path) -> Provenance | None:
    """What a file of numbers tells; None when it was not kept by Quartet.

    Raises:
        UserError: it is no such file.
    """
    told = _parse_record(tensors.read_record_text(path))
    return told if told is not None and told.kind in NUMBERS else None


def text_lines(record: Record) -> tuple[str, str]:
    """What stands behind the words of a text: a line for people, and the JSON."""
    made = "AI-made text" if record.synthetic else "Text"
    about = [made, record.model_name, TOOL, xmp.AI_MADE if record.synthetic else ""]
    return " · ".join(tidy(part) for part in about if part), record_text(record)


def read_text_file(file: TextFile) -> Provenance:
    """What a text file tells; its words are a person's when it tells nothing."""
    told = _parse_record(file.record) or Provenance(synthetic=file.says_ai_made)
    return replace(told, kind=ItemKind.TEXT)


def _parse_record(text: str) -> Provenance | None:
    if not text or len(text) > _LONGEST_RECORD:
        return None
    try:
        fields = json.loads(text)
        canonical(fields).encode()  # what cannot be written again (NaN, halves of surrogate pairs) is refused
        item = _mapping(fields["item"])
        return Provenance(
            synthetic=bool(item["synthetic"]),
            kind=ItemKind(item["kind"]),
            request=_request(text) if "family" in fields else None,
            name=str(item["name"]),
            created=_moment(str(item["created"])),
            seconds=float(item.get("seconds", 0.0)),
            device=str(item.get("device", "")),
            model_name=str(item.get("model_name", "")),
            parent_hashes=tuple(str(parent) for parent in item.get("parents", ())),
            attachments=tuple(_attachment(str(a), str(b), str(c)) for a, b, c in item.get("attachments", ())),
            told=ForeignSettings.from_json(item["told"]) if "told" in item else None,
        )
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError):
        return None


def _mapping(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise TypeError("not a JSON object")
    return cast("dict[str, Any]", value)


def _attachment(role: str, sha256: str, media_type: str) -> InputRef:
    if not re.fullmatch("[0-9a-f]{64}", sha256):
        raise ValueError("an attachment without a hash")
    return InputRef(role, sha256, media_type)


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a moment without time zone")
    return moment


def _request(text: str) -> Request | None:
    try:
        return Request.from_json(text)
    except UserError:
        return None
