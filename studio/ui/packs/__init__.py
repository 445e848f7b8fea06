"""Fetching packs and looking after models."""
