"""Near-duplicates: pictures that are nearly the same, in groups of which one is kept."""
