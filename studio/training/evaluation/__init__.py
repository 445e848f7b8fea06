"""Judging models on what they have never learned from, beside the best linear one of the same size."""
