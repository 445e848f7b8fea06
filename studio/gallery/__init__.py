"""Remembers: SQLite, files, thumbnails, inputs by content, provenance. Knows neither torch nor Qt."""
