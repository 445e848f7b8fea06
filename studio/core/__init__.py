"""Values only: what is asked for, what happens, what can go wrong. No torch, no Qt, no files."""
