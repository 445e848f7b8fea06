"""Draws SVGs in a process of its own: one that hangs or aborts the renderer costs that one drawing only."""

from __future__ import annotations

import contextlib
import io
import multiprocessing as mp
import re
import sys
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Any, Protocol

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


class Pipe(Protocol):
    """What is used of multiprocessing's connections, whose class differs between systems."""

    def send_bytes(self, buf: Any) -> None: ...
    def recv_bytes(self) -> bytes: ...
    def poll(self, timeout: float) -> bool: ...
    def close(self) -> None: ...


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
        self._child: BaseProcess | None = None
        self._pipe: Pipe | None = None

    def __enter__(self) -> Renderer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the process."""
        if self._pipe is not None:
            self._pipe.close()
        if self._child is not None:
            self._child.kill()
            self._child.join()
        self._child = self._pipe = None

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
        pipe = self._pipe or self._start()
        try:
            pipe.send_bytes(request)
            if not pipe.poll(self._seconds):
                self.close()
                raise DroppedError("the SVG takes too long to draw")
            answer = pipe.recv_bytes()
        except (EOFError, OSError):
            self.close()
            raise DroppedError("the SVG makes the renderer give up") from None
        if answer[:1] != b"+":
            raise DroppedError("the SVG cannot be drawn")
        return answer[1:]

    def _start(self) -> Pipe:
        context = mp.get_context("spawn")
        ours, theirs = context.Pipe()
        child = context.Process(target=_serve, args=(theirs,), name="quartet-renderer", daemon=True)
        child.start()
        theirs.close()
        self._child, self._pipe = child, ours
        return ours


def _serve(pipe: Pipe) -> None:
    """The child: bytes of a request in, bytes of a PNG out; nothing is ever unpickled."""
    _limit_memory()
    with contextlib.suppress(EOFError, KeyboardInterrupt, OSError):
        while True:
            request = pipe.recv_bytes()
            pipe.send_bytes(_draw(request[4:].decode(), int.from_bytes(request[:4], "big")))


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
