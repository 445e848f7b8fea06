"""The Faces tab: a sheet of faces, the directions that change them, the morphs and films between them."""
