"""Enlarging: pictures four times as wide and high, by a filter or by networks."""
