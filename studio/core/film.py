"""The control that every task with a film has."""

from __future__ import annotations

from studio.core.params import Choice, Option

FILM_FORMAT = Choice(
    "Kind of file",
    "MP4 is a film for players and browsers; WebP is an animated picture for pages and chats.",
    (Option("mp4", "MP4 film"), Option("webp", "Animated WebP")),
)
"""For a field of the type `events.AnimationFormat`."""
