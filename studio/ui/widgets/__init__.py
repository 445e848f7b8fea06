"""Widgets that know nothing of families or galleries."""
