"""Autoencoders: a picture becomes a point of a latent space, and any point there a picture."""
