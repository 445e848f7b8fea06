"""All steps of a diffusion as arrays, and back."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.errors import UserError
from studio.core.events import AttentionMap, Denoised
from studio.gallery.gallery import Gallery
from studio.gallery.record import NewItem
from studio.gallery.trajectories import pack_steps, unpack_steps


def step(number: int, words: tuple[str, ...] = ("red", "fox")) -> Denoised:
    """A step whose pictures tell its number."""
    tone = np.full((6, 8, 3), number * 10, np.uint8)
    maps = tuple(AttentionMap(word, np.full((2, 2), 0.25, np.float32)) for word in words)
    return Denoised(0, number, 4, 900.0 - number, 0.5, 0.8, tone, tone + 1, tone + 2, 0.125, maps, 0.5)


def test_steps_come_back_as_they_were() -> None:
    steps = [step(number) for number in (1, 2, 3)]
    again = unpack_steps(pack_steps(steps))
    assert [(one.step, one.total, one.timestep) for one in again] == [
        (1, 4, 899.0),
        (2, 4, 898.0),
        (3, 4, 897.0),
    ]
    for one, other in zip(steps, again, strict=True):
        assert np.array_equal(one.noisy, other.noisy)
        assert np.array_equal(one.seen, other.seen)
        assert np.array_equal(one.noise, other.noise)
        assert (other.sigma, other.change, other.seconds) == (pytest.approx(0.8), 0.125, 0.5)
        assert [(m.word, m.weights.tolist()) for m in other.attention] == [
            (m.word, m.weights.tolist()) for m in one.attention
        ]


def test_maps_of_unlike_words_are_left_out() -> None:
    again = unpack_steps(pack_steps([step(0), step(1, ("fox",))]))
    assert [one.attention for one in again] == [(), ()]
    with pytest.raises(ValueError, match="without steps"):
        pack_steps([])


@given(
    st.dictionaries(
        st.sampled_from(["levels", "noisy", "seen", "noise", "attention", "words"]),
        st.sampled_from(
            [
                np.zeros((2, 7), np.float32),
                np.full((2, 7), np.nan, np.float32),
                np.zeros((2, 4, 4, 3), np.uint8),
                np.zeros((0, 7), np.float32),
                np.zeros((2, 2, 3, 3), np.float16),
                np.frombuffer(b'["a","b"]', np.uint8),
                np.frombuffer(b"\xff", np.uint8),
                np.zeros((), np.float32),
            ]
        ),
    )
)
def test_whatever_is_in_a_file_it_is_steps_or_a_sentence(arrays: dict[str, np.ndarray]) -> None:
    try:
        steps = unpack_steps(arrays)
    except UserError:
        return
    assert all(isinstance(one, Denoised) for one in steps)


def test_the_latent_of_a_picture_becomes_a_thing_of_its_own(gallery: Gallery, picture, new_face) -> None:
    from studio.core.events import Attachment
    from studio.core.item import ItemKind

    code = np.linspace(-1, 1, 8, dtype=np.float32)[None]
    face = gallery.save_picture(picture, new_face(7, attachments=(Attachment("latent", code),)))
    latent = gallery.keep_latent(face)
    assert latent.kind is ItemKind.LATENT
    assert latent.parents == (face.id,)
    assert latent.request == face.request
    assert np.array_equal(gallery.tensors(latent)["latent"], code)
    assert gallery.stack(face.id) == (face.id,)  # it is no variant of the picture
    bare = gallery.save_picture(picture, NewItem("mine", synthetic=False))
    with pytest.raises(UserError, match="No latent"):
        gallery.keep_latent(bare)
