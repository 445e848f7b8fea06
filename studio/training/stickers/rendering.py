"""Draws SVGs in a process of its own: one that hangs or aborts the renderer costs that one drawing only."""

from __future__ import annotations

import contextlib
import io
import re
import subprocess
import sys
import threading
from types import TracebackType
from typing import IO

from PIL import Image

from studio.core.errors import UserError
from studio.training.stickers.drawing import DroppedError

SECONDS = 20.0
"""How long one drawing may take."""
MEMORY_BYTES = 3 << 30
DPI = 90.0
"""Of pages measured in mm or pt: what Sodipodi and Inkscape took when most of the clip art was drawn."""
LARGEST_SVG = 4 << 20
LARGEST_EDGE = 2048

_REACHES_OUT = re.compile(
    r"<(?:\w+:)?(?:image|feImage)\b"  # rasters, and files beside it
    r"|<!ENTITY\s+(?:%\s+)?\S+\s+(?:SYSTEM|PUBLIC)\b"
    r"|<!ENTITY[^>]*&#"  # an entity that hides one of these
    r"|\b(?:file|https?):[^\s\"']*\.(?:svg|png|jpe?g|gif)[\"']\s*/?>",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"<(?:\w+:)?(?:text|flowRoot)\b")


class Renderer:
    """Draws with resvg. Use it in a `with`, from one thread."""

    def __init__(self, seconds: float = SECONDS) -> None:
        try:
            import resvg_py  # noqa: F401
        except ImportError:
            raise UserError(
                "The renderer of SVG drawings is not installed here.",
                "Install it with “pip install 'quartet[train]'”.",
            ) from None
        self._seconds = seconds
        self._child: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Renderer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the process."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            child.communicate()

    def draw(self, svg: str, edge: int) -> Image.Image:
        """An RGBA picture whose longer edge is `edge` px, without letters from this machine's fonts.

        Raises:
            DroppedError: it reaches for other files, needs a font, is no SVG, or takes too long.
        """
        if len(svg) > LARGEST_SVG:
            raise DroppedError("the SVG is too large")
        if _REACHES_OUT.search(svg):
            raise DroppedError("the SVG holds a raster picture or refers to other files")
        if _LETTERS.search(svg):
            raise DroppedError("the SVG holds letters that need a font")
        content = self._ask(edge.to_bytes(4, "big") + svg.encode("utf-8", "replace"))
        with Image.open(io.BytesIO(content), formats=["PNG"]) as picture:
            return picture.convert("RGBA")

    def _ask(self, request: bytes) -> bytes:
        child = self._child = self._child or _start()
        assert child.stdin is not None
        assert child.stdout is not None
        late = threading.Event()
        clock = threading.Timer(self._seconds, _end, (child, late))
        clock.start()
        try:
            _send(child.stdin, request)
            answer = _receive(child.stdout)
        except (EOFError, OSError):
            self.close()
            told = "takes too long to draw" if late.is_set() else "makes the renderer give up"
            raise DroppedError(f"the SVG {told}") from None
        finally:
            clock.cancel()
        if answer[:1] != b"+":
            raise DroppedError("the SVG cannot be drawn")
        return answer[1:]


def _start() -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "studio.training.stickers.rendering"]
    return subprocess.Popen(  # noqa: S603  ourselves
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )


def _end(child: subprocess.Popen[bytes], late: threading.Event) -> None:
    late.set()
    child.kill()


def _send(stream: IO[bytes], message: bytes) -> None:
    stream.write(len(message).to_bytes(4, "big") + message)
    stream.flush()


def _receive(stream: IO[bytes]) -> bytes:
    length = stream.read(4)
    message = stream.read(int.from_bytes(length, "big"))
    if len(length) < 4 or len(message) < int.from_bytes(length, "big"):
        raise EOFError
    return message


def _serve() -> None:
    """The child: four bytes of length and a request in, the same and a PNG out, until nobody asks."""
    _limit_memory()
    with contextlib.suppress(EOFError, KeyboardInterrupt, OSError):
        while True:
            request = _receive(sys.stdin.buffer)
            _send(sys.stdout.buffer, _draw(request[4:].decode(), int.from_bytes(request[:4], "big")))


def _draw(svg: str, edge: int) -> bytes:
    import resvg_py

    edge = min(edge, LARGEST_EDGE)
    try:
        return b"+" + bytes(
            resvg_py.svg_to_bytes(svg_string=svg, width=edge, height=edge, dpi=DPI, skip_system_fonts=True)
        )
    except Exception as error:  # noqa: BLE001  whatever a foreign file does to the renderer
        return b"-" + str(error).encode()


def _limit_memory() -> None:
    if sys.platform != "win32":
        import resource

        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    _serve()
