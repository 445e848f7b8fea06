"""Sizes that no language model exceeds: what a file says beyond them is an error, or an attack."""

MAX_LAYERS, MAX_HEADS, MAX_WIDTH, MAX_CONTEXT, MAX_VOCABULARY = 1024, 1024, 1 << 17, 1 << 24, 1 << 22
