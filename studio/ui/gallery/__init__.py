"""The gallery on screen: dock, tab, viewer, details."""
