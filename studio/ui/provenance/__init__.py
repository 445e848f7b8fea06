"""Where files come from: what they tell of themselves, and how copies are signed."""
