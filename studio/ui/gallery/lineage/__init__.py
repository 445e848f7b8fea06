"""The line of descent as a graph one can walk."""
