"""Faces: generators of the StyleGAN line. `params` and `faces` are free of torch; the window reads them."""
