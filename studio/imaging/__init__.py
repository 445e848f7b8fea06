"""Sums over pixels that several rooms need: cutting, comparing. No torch, no Qt, no files."""
