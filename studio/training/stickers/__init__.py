"""Stickers to learn from: named drawings with transparent backgrounds, from public registries."""
