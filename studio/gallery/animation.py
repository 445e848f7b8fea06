"""Moving pictures, encoded as the frames come: one frame is in memory at a time, and the encoder's few.

Films are MP4. The encoder is the first of `FILM_ENCODERS` that opens here; none of them is x264 or x265,
whose licence (GPL) would reach whatever is shipped with them.
"""

# PyAV leaves the type of its packets open in its stubs.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, cast

import numpy as np

from studio.core.errors import UserError
from studio.core.events import AnimationFormat, Picture
from studio.gallery.complaints import disk_errors

if TYPE_CHECKING:
    from av.container import OutputContainer
    from av.video.codeccontext import VideoCodecContext
    from av.video.stream import VideoStream

_FAILED = "The animation could not be written"
_QUIET = ("SVT_LOG", "1")
"""SVT-AV1 otherwise writes its settings to the terminal; it listens to nothing but the environment."""

_BT709 = 1
_LIMITED = 1
_TIME_BASE = 90_000
"""Ticks a second; divides evenly for every usual frame rate."""


@dataclass(frozen=True, slots=True)
class Encoder:
    """A video encoder and how it is set up for pictures of good quality."""

    codec: str
    options: Mapping[str, str]


FILM_ENCODERS: Final = (
    Encoder("h264_videotoolbox", MappingProxyType({"b": "12M", "allow_sw": "1"})),
    Encoder("h264_mf", MappingProxyType({"b": "12M"})),
    Encoder("libopenh264", MappingProxyType({"b": "12M"})),
    Encoder("libsvtav1", MappingProxyType({"preset": "10", "crf": "24"})),
    Encoder("libvpx-vp9", MappingProxyType({"crf": "30", "b": "0", "deadline": "realtime", "cpu-used": "6"})),
    Encoder("mpeg4", MappingProxyType({"flags": "+qscale", "global_quality": "354"})),
)
"""By preference: the system's H.264, which plays everywhere; then free ones (BSD); then what FFmpeg always
has."""

WEBP_ENCODER: Final = Encoder("libwebp_anim", MappingProxyType({"quality": "85", "compression_level": "2"}))


class FrameEncoder:
    """Writes frames into one file."""

    def __init__(self, path: Path, fmt: AnimationFormat, fps: float, size: tuple[int, int]) -> None:
        """Start the file.

        Args:
            path: where it is written.
            fmt: MP4 or animated WebP.
            fps: frames a second.
            size: (width, height) of the frames; odd films are widened by a pixel, as 4:2:0 colour needs.

        Raises:
            UserError: the disk is full, or no encoder takes frames of this size.
        """
        self._ticks = max(1, round(_TIME_BASE / fps))
        self._count = 0
        self._film = fmt is AnimationFormat.MP4
        self.size = _even(size) if self._film else size
        self._container, self._stream = _open(path, fmt, Fraction(_TIME_BASE, self._ticks), self.size)

    @property
    def count(self) -> int:
        """How many frames were added."""
        return self._count

    def add(self, picture: Picture) -> None:
        """Encode the next frame, uint8 (h, w, 3 or 4) of the announced size.

        Raises:
            UserError: the disk is full.
        """
        import av
        from av.video.reformatter import ColorRange, Colorspace

        frame = av.VideoFrame.from_ndarray(_fitted(picture, self.size), format="rgb24").reformat(
            format="yuv420p",
            dst_colorspace=Colorspace.ITU709 if self._film else Colorspace.ITU601,
            dst_color_range=ColorRange.MPEG,
        )
        frame.pts = self._count * self._ticks
        frame.time_base = Fraction(1, _TIME_BASE)
        with disk_errors(_FAILED):
            self._container.mux(self._stream.encode(frame))
        self._count += 1

    def close(self) -> None:
        """Write what is still in the encoder and finish the file.

        Raises:
            UserError: the disk is full.
        """
        with disk_errors(_FAILED):
            self._container.mux(self._stream.encode(None))
            self._container.close()

    def abandon(self) -> None:
        """Let go of the file as it is."""
        try:
            self._container.close()
        except OSError:
            return  # The file is thrown away anyhow.


def _open(
    path: Path, fmt: AnimationFormat, rate: Fraction, size: tuple[int, int]
) -> tuple[OutputContainer, VideoStream]:
    encoders = FILM_ENCODERS if fmt is AnimationFormat.MP4 else (WEBP_ENCODER,)
    for encoder in encoders:
        opened = _try(encoder, path, fmt, rate, size)
        if opened is not None:
            return opened
    raise UserError(
        f"Nothing on this computer can write {fmt.name} animations of {size[0]} x {size[1]} pixels.",
        "Choose the other kind of file, or another size.",
    )


def _try(
    encoder: Encoder, path: Path, fmt: AnimationFormat, rate: Fraction, size: tuple[int, int]
) -> tuple[OutputContainer, VideoStream] | None:
    """The opened file; None when this encoder is not there or does not take the frames."""
    import av
    from av.error import FFmpegError

    if encoder.codec not in av.codecs_available:
        return None
    os.environ.setdefault(*_QUIET)
    options = {"movflags": "faststart"} if fmt is AnimationFormat.MP4 else {"loop": "0"}
    with disk_errors(_FAILED):
        container = av.open(str(path), "w", format=fmt.value, options=options)
    try:
        stream = cast(
            "VideoStream", container.add_stream(encoder.codec, rate=rate, options=dict(encoder.options))
        )
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        if fmt is AnimationFormat.MP4:
            _tag_colours(stream.codec_context)
        stream.codec_context.open()
    except (FFmpegError, ValueError):
        container.close()
        return None
    return container, stream


def _tag_colours(context: VideoCodecContext) -> None:
    """Say that the frames are BT.709 in the limited range, so that every player shows the same colours."""
    context.colorspace = _BT709
    context.color_primaries = _BT709
    context.color_trc = _BT709
    context.color_range = _LIMITED


def _even(size: tuple[int, int]) -> tuple[int, int]:
    return (size[0] + size[0] % 2, size[1] + size[1] % 2)


def _fitted(picture: Picture, size: tuple[int, int]) -> Picture:
    """RGB of exactly `size`: without alpha, the last row and column doubled where a film needs one more."""
    rgb = picture[..., :3]
    height, width = rgb.shape[:2]
    missing = (size[1] - height, size[0] - width)
    if not all(0 <= gap <= 1 for gap in missing):
        raise ValueError(f"a frame of {width} x {height} in an animation of {size[0]} x {size[1]}")
    if any(missing):
        rgb = np.pad(rgb, ((0, missing[0]), (0, missing[1]), (0, 0)), mode="edge")
    return np.ascontiguousarray(rgb)
