"""Documents for tests: PDF files made by hand, and an encoder that knows a few ideas."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from studio.engine.sentences import Vectors

IDEAS = (("whale", "leviathan", "fish"), ("lamp", "lantern", "light"), ("boat", "ship", "vessel"))


def put_pdf(path: Path, pages: Sequence[str], *, compress: bool = False) -> Path:
    """A PDF with a line of text a page; an empty one has no text."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number, text in enumerate(pages):
        stream = b"BT /F1 12 Tf 72 720 Td (" + text.encode("latin-1") + b") Tj ET" if text else b""
        packed = zlib.compress(stream) if compress else stream
        how = b" /Filter /FlateDecode" if compress else b""
        font = b"/Resources << /Font << /F1 3 0 R >> >>"
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] "
            + font
            + f" /Contents {5 + 2 * number} 0 R >>".encode()
        )
        objects.append(
            b"<< /Length " + str(len(packed)).encode() + how + b" >>\nstream\n" + packed + b"\nendstream"
        )
    path.write_bytes(assembled(objects))
    return path


def assembled(objects: Sequence[bytes]) -> bytes:
    """Objects 1, 2, 3 ... as a file with its table."""
    data, places = b"%PDF-1.7\n", list[int]()
    for number, content in enumerate(objects, start=1):
        places.append(len(data))
        data += str(number).encode() + b" 0 obj\n" + content + b"\nendobj\n"
    table = b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    size = len(objects) + 1
    tail = f"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{len(data)}\n%%EOF\n".encode()
    return data + f"xref\n0 {size}\n0000000000 65535 f \n".encode() + table + tail


def idea_vectors(sentences: Sequence[str]) -> Vectors:
    """(n, 4), each of length 1: an axis for every idea, and one for everything else."""
    rows = [
        [*(sum(word in sentence.lower() for word in idea) for idea in IDEAS), 0.1] for sentence in sentences
    ]
    array = np.array(rows, np.float32)
    return array / np.linalg.norm(array, axis=1, keepdims=True)
