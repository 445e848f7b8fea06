"""From the texts in the source to the .qm files the window reads."""
