"""Quartet: a desktop studio for faces, pictures, stickers and words, made on your own machine."""

__version__ = "0.7.2"
