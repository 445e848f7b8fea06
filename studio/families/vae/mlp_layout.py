"""Recognises the textbook VAE (fc1, fc21, fc22, fc3, fc4) by the shapes of its five layers. No torch."""

from __future__ import annotations

from math import isqrt

from pydantic import ValidationError

from studio.families.vae.community_settings import Layout, MlpSettings, Shapes

LAYERS = ("fc1", "fc21", "fc22", "fc3", "fc4")


def is_mlp(shapes: Shapes) -> bool:
    """Whether these are its layers."""
    return all(f"{layer}.weight" in shapes for layer in LAYERS)


def mlp_layout(shapes: Shapes) -> Layout:
    """How these tensors make the textbook VAE of grey, square pictures.

    Raises:
        ValueError: they make none; says why.
    """
    strange = set(shapes) - {f"{layer}.{leaf}" for layer in LAYERS for leaf in ("weight", "bias")}
    if strange:
        raise ValueError(f"it has a layer more, “{min(strange)[:60]}”")
    if any(len(shapes[f"{layer}.weight"]) != 2 for layer in LAYERS):
        raise ValueError("its layers are not matrices")
    hidden, pixels = shapes["fc1.weight"]
    side = isqrt(pixels)
    if side * side != pixels:
        raise ValueError(f"its {pixels} inputs are no square grey picture")
    try:
        settings = MlpSettings(
            side=side,
            hidden=hidden,
            decoder_hidden=shapes["fc3.weight"][0],
            latents=shapes["fc21.weight"][0],
        )
    except ValidationError as error:
        raise ValueError(f"{error.errors()[0]['loc'][0]}: {error.errors()[0]['msg']}") from None
    return Layout(settings, {name: name for name in shapes})
