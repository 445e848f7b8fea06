"""How the program is put together for macOS: what Finder reads, its signature, its disk image."""
