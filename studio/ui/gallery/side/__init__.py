"""The left side of the Gallery tab: collections, saved searches, tags, colours, kinds, the trash."""
