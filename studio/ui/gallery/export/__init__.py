"""Things out of the gallery: a dialog that shows what they will be like."""
