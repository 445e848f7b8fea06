"""The Diffusion tab: from words to picture, one step at a time."""
