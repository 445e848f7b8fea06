"""Diffusion: a picture is found in noise, one step at a time. `params`, `schedule`, `spacing` and
`sampler_names` are free of torch; the window reads them.
"""
