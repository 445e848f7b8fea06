"""Where in a picture file other programs put their texts.

PNG: text chunks. JPEG, WebP and AVIF: the EXIF comment (AUTOMATIC1111, SwarmUI, Fooocus), and in the tags
Make and Model behind “workflow:” and “prompt:” (ComfyUI). In the pixels: `stealth`.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
from PIL import ExifTags, Image

from studio.gallery.foreign import stealth, values

_LONGEST_COMMENT = values.LONGEST_JSON * 2
_NAMED = (ExifTags.Base.Make, ExifTags.Base.Model, ExifTags.Base.ImageDescription)
_COMFY = ("prompt", "workflow")
_PIXELS_KEPT_EXACTLY = frozenset({"PNG", "WEBP"})
_DAMAGED = (
    *(OSError, ValueError, SyntaxError, EOFError, LookupError, TypeError, ArithmeticError),
    *(AttributeError, AssertionError, RuntimeError, struct.error),
)
"""What Pillow may raise for damaged EXIF data."""


def texts_of(image: Image.Image) -> dict[str, str]:
    """The texts of an opened picture by their names, those of EXIF by the names the same texts have in PNG
    files; never raises for what stands there.
    """
    texts = {
        key: value for key, value in image.info.items() if isinstance(key, str) and isinstance(value, str)
    }
    try:
        return {**dict(_exif_texts(image)), **texts}
    except _DAMAGED:
        return texts  # Damaged EXIF data of somebody else: then there is none.


def hidden_text(image: Image.Image) -> str:
    """What is hidden in the pixels of an opened picture; decodes them. Empty when there is none, or when the
    picture is damaged.
    """
    if image.format not in _PIXELS_KEPT_EXACTLY or image.mode not in {"RGB", "RGBA"}:
        return ""
    try:
        first = image.crop((0, 0, min(image.width, stealth.columns_of_head(image.height)), image.height))
        return stealth.read(np.asarray(image)) if stealth.begins(np.asarray(first)) else ""
    except _DAMAGED:
        return ""


def film_texts(path: Path) -> dict[str, str]:
    """The texts of a film: ComfyUI's under their own names, or as one JSON object in the comment."""
    import av  # Sixty megabytes of libraries: only when there is a film.
    from av.error import FFmpegError

    try:
        with av.open(str(path), metadata_errors="ignore") as film:
            texts = {key.lower(): value[: values.LONGEST_JSON] for key, value in film.metadata.items()}
    except (FFmpegError, *_DAMAGED):
        return {}
    comment = values.json_object(texts.get("comment", "")) or {}
    inner = {key: _as_text(comment[key]) for key in _COMFY if key in comment}
    return {**inner, **{key: texts[key] for key in (*_COMFY, "parameters") if key in texts}}


def _as_text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _exif_texts(image: Image.Image) -> Iterator[tuple[str, str]]:
    exif = image.getexif()
    if not exif:
        return
    inner: Mapping[int, object] = exif.get_ifd(ExifTags.IFD.Exif)
    # Fooocus writes the comment and its scheme into the outer directory.
    comment = _comment(inner.get(ExifTags.Base.UserComment) or exif.get(ExifTags.Base.UserComment))
    if comment:
        yield "parameters", comment
    scheme = _comment(inner.get(ExifTags.Base.MakerNote) or exif.get(ExifTags.Base.MakerNote))
    if scheme in {"fooocus", "a1111"}:
        yield "fooocus_scheme", scheme
    software = exif.get(ExifTags.Base.Software)
    if isinstance(software, str):
        yield "Software", software
    for tag in _NAMED:
        name, colon, text = str(exif.get(tag, ""))[:_LONGEST_COMMENT].partition(":")
        if colon and name.lower() in _COMFY:
            yield name.lower(), text


def _comment(value: object) -> str:
    """An EXIF comment: eight bytes that name the code, then the text (Exif 2.32, section 4.6.5)."""
    if isinstance(value, str):
        return value[:_LONGEST_COMMENT].rstrip("\0 ")
    if not isinstance(value, bytes):
        return ""
    value = value[:_LONGEST_COMMENT]
    code, body = value[:8], value[8:]
    if code == b"UNICODE\0":
        return body.decode(_utf16(body), "replace").rstrip("\0 ")
    if code in {b"ASCII\0\0\0", b"JIS\0\0\0\0\0", bytes(8)}:
        return body.decode("utf-8", "replace").rstrip("\0 ")
    return value.decode("utf-8", "replace").rstrip("\0 ")


def _utf16(body: bytes) -> str:
    """Which of both orders: the standard leaves it open, and both are written. Letters of most languages
    share their high byte with the blanks and digits between them, which is zero.
    """
    if body[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return "utf-16"
    head = body[:4096]
    return "utf-16-le" if head[1::2].count(0) > head[0::2].count(0) else "utf-16-be"
