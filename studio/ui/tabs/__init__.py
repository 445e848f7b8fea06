"""One tab a family, all in the same frame."""
