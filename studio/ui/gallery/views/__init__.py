"""More ways to look at the gallery's list: as lines, and along time."""
