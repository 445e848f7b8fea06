"""Galleries keep the hashes that `imagehash` computed: ours must be the same."""

import imagehash
import numpy as np
import pytest
from PIL import Image

from studio.imaging.likeness import perceptual_hash


@pytest.mark.parametrize("edges", [(32, 32), (64, 48), (301, 77)])
def test_the_hash_is_that_of_imagehash(edges: tuple[int, int]):
    random = np.random.default_rng(edges[0])
    coarse = Image.fromarray(random.integers(0, 256, (8, 8, 3), dtype=np.uint8))
    for picture in (coarse.resize(edges), Image.new("RGB", edges, (90, 120, 30))):
        theirs = np.packbits(imagehash.phash(picture).hash.flatten()).tobytes()
        assert perceptual_hash(np.asarray(picture)) == int.from_bytes(theirs, "big")
