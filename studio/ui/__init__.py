"""The window. The only importer of Qt; importing it leaves no torch behind."""
