"""Data, one loop, recipes, metrics."""
