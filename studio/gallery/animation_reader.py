"""Looking into films and animated pictures."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from studio.core.errors import UserError
from studio.core.events import Picture
from studio.gallery.pictures import read_picture

FILM_SUFFIXES = frozenset({".mp4"})


def first_frame(path: Path) -> Picture:
    """The first frame, uint8 (h, w, 3).

    Raises:
        UserError: the file is gone, damaged or has no frame.
    """
    if path.suffix.lower() not in FILM_SUFFIXES:
        return read_picture(path)
    import av  # Sixty megabytes of libraries: only when there is a film.
    from av.error import FFmpegError

    try:
        with av.open(str(path), metadata_errors="ignore") as container:
            for frame in container.decode(video=0):
                return frame.to_ndarray(format="rgb24").astype(np.uint8)
    except (FFmpegError, OSError, IndexError) as error:
        raise UserError(f"The film “{path.name}” is gone or damaged.", "Make it again.") from error
    raise UserError(f"The film “{path.name}” has no pictures in it.", "Make it again.")
