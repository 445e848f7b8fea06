"""The four families. None imports another; each is one readable package."""
