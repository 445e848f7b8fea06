"""XMP packets that say a picture is AI-made (IPTC digital source type), written and read.

Written by a template and read by patterns: others' XML is never parsed, so no entity can be expanded.
"""

from __future__ import annotations

import html
import re
from typing import Final

from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile

from studio.gallery import jpeg

AI_MADE: Final = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
"""IPTC NewsCodes: created using a model derived from sampled content."""

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:quartet="https://quartet.invalid/ns/1.0/">
   <xmp:CreatorTool>{tool}</xmp:CreatorTool>{more}
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""

_SOURCE = re.compile(r"DigitalSourceType(?:\s*=\s*[\"']|[^>]*>\s*)([^\"'<\s]{1,300})")
_RECORD = re.compile(r"<quartet:record>([^<]*)</quartet:record>")
_AI_CODES = frozenset(
    {"trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia", "compositeSynthetic"}
)


def write_packet(tool: str, record: str = "", *, ai_made: bool = True) -> str:
    """A packet.

    Args:
        tool: the program that made the thing.
        record: the JSON record, where the file has no better place for it.
        ai_made: whether to say so.
    """
    more = f"\n   <Iptc4xmpExt:DigitalSourceType>{AI_MADE}</Iptc4xmpExt:DigitalSourceType>" if ai_made else ""
    if record:
        more += f"\n   <quartet:record>{html.escape(record)}</quartet:record>"
    return _PACKET.format(tool=html.escape(tool), more=more)


def packet_of(image: Image.Image) -> str:
    """The packet of an opened image; empty when it has none."""
    raw = image.info.get("xmp", b"")
    packet = raw.decode("utf-8", "replace") if isinstance(raw, bytes) else ""
    if packet and isinstance(image, JpegImageFile):
        packet += jpeg.more_of_packet(packet, [content for name, content in image.applist if name == "APP1"])
    return packet


def says_ai_made(packet: str) -> bool:
    """Whether a packet, ours or another program's, names a source type that means AI-made."""
    return any(code.rstrip("/").rpartition("/")[2] in _AI_CODES for code in _SOURCE.findall(packet))


def read_record(packet: str) -> str | None:
    """The record that `write_packet` put in."""
    found = _RECORD.search(packet)
    return html.unescape(found[1]) if found else None
