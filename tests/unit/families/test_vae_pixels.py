"""Between pictures and what networks see: there and back nothing is lost that can be seen."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from studio.core.errors import UserError
from studio.core.events import Picture
from studio.families.vae.pixels import as_seen, is_opaque, opaque, to_network, to_picture
from studio.imaging.similarity import psnr

CPU = torch.device("cpu")


def noise(channels: int) -> Picture:
    return np.random.default_rng(channels).integers(0, 256, (17, 13, channels), dtype=np.uint8)


def test_rgb_comes_back_as_it_was() -> None:
    picture = noise(3)
    for channels in (3, 4):
        seen = to_network(picture, channels, CPU)
        assert seen.shape == (1, channels, 17, 13)
        assert float(seen.min()) >= -1
        assert float(seen.max()) <= 1
        assert np.array_equal(to_picture(seen, keep_alpha=False), picture)
    back = to_picture(to_network(picture, 4, CPU), keep_alpha=True)
    assert np.array_equal(back[..., :3], picture)
    assert (back[..., 3] == 255).all()


def test_straight_alpha_is_multiplied_and_divided_again() -> None:
    picture = noise(4)
    back = to_picture(to_network(picture, 4, CPU), keep_alpha=True)
    assert np.array_equal(back[..., 3], picture[..., 3])
    seen = picture[..., 3] > 0
    assert np.array_equal(back[seen], picture[seen])
    assert (back[~seen] == (128, 128, 128, 0)).all(), "where nothing is seen there is no colour"


def test_what_is_transparent_is_mid_grey_to_the_network_whatever_hides_there() -> None:
    hidden = np.full((4, 4, 4), (250, 3, 99, 0), np.uint8)
    assert torch.equal(to_network(hidden, 4, CPU)[:, :3], torch.zeros(1, 3, 4, 4))
    assert torch.equal(to_network(hidden, 4, CPU)[:, 3:], -torch.ones(1, 1, 4, 4))


def test_wild_numbers_are_held_not_wrapped() -> None:
    wild = torch.tensor([3.0, -7.0, 0.0, 0.25]).view(1, 4, 1, 1)
    red, green, blue, alpha = to_picture(wild, keep_alpha=True)[0, 0]
    assert (red, green, blue, alpha) == (255, 0, 128, 159)
    nearly_gone = torch.tensor([5.0, 5.0, 5.0, -1.5]).view(1, 4, 1, 1)
    assert to_picture(nearly_gone, keep_alpha=True)[0, 0].tolist() == [128, 128, 128, 0]


@pytest.mark.parametrize("bad", [torch.nan, torch.inf, -torch.inf])
def test_invalid_numbers_are_a_sentence(bad: float) -> None:
    drawn = torch.zeros(1, 3, 8, 8)
    drawn[0, 1, 2, 3] = bad
    with pytest.raises(UserError, match="invalid numbers"):
        to_picture(drawn, keep_alpha=False)


def test_grey_networks_see_grey_and_draw_it() -> None:
    picture = as_seen(noise(3), 1)
    assert (picture[..., 0] == picture[..., 2]).all()
    seen = to_network(picture, 1, CPU)
    assert seen.shape == (1, 1, 17, 13)
    assert np.array_equal(to_picture(seen, keep_alpha=True), picture)


def test_a_network_of_three_channels_sees_stickers_on_grey() -> None:
    sticker = noise(4)
    sticker[:5, :, 3] = 0
    assert (as_seen(sticker, 3)[:5] == 128).all()
    assert np.array_equal(as_seen(sticker, 3), opaque(sticker))


def test_a_channel_of_alpha_that_says_nothing_is_dropped() -> None:
    picture = np.dstack([noise(3), np.full((17, 13), 255, np.uint8)])
    assert is_opaque(picture)
    assert np.array_equal(as_seen(picture, 4), picture[..., :3])
    assert psnr(as_seen(picture, 4), picture) == np.inf


def test_an_opaque_picture_has_no_thin_places_when_it_is_rebuilt() -> None:
    """A decoder that is a little unsure of alpha must not leave a photograph slightly transparent."""
    drawn = to_network(noise(3), 4, CPU)
    drawn[:, 3] = 0.9
    rebuilt = to_picture(drawn, keep_alpha=False)
    assert np.array_equal(rebuilt, noise(3))
