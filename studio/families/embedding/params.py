"""The family of readers: models that turn words into numbers, for other models and for search. No torch."""

from __future__ import annotations

FAMILY = "embedding"
MINILM = "minilm"
"""The architecture, and the id of the pack."""
