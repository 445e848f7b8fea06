"""Watching a training run."""
