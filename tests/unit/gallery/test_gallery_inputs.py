"""What goes into requests, kept by content."""

import hashlib
import pickle

import numpy as np
import pytest

from studio.core.errors import UserError
from studio.gallery.inputs import InputStore


@pytest.fixture
def store(tmp_path):
    return InputStore(tmp_path / "inputs")


def test_pictures_and_arrays_come_back(store, picture):
    latent = np.linspace(-1, 1, 24, dtype=np.float32).reshape(2, 12)
    seen = store.put_picture(picture)
    found = store.put_array(latent, "direction")
    np.testing.assert_array_equal(store.picture(seen.sha256), picture)
    np.testing.assert_array_equal(store.latent(found.sha256), latent)
    assert (seen.role, seen.media_type) == ("picture", "image/png")
    assert (found.role, found.media_type) == ("direction", "application/x-npy")
    assert store.latent(found.sha256).dtype == np.float32


def test_named_by_its_bytes(store, picture):
    ref = store.put_picture(picture)
    path = store.path(ref)
    assert path.parent.name == ref.sha256[:2]
    assert hashlib.sha256(path.read_bytes()).hexdigest() == ref.sha256


def test_same_content_is_kept_once(store, picture):
    assert store.put_picture(picture) == store.put_picture(picture.copy())
    assert len(list(store.folder.rglob("*.png"))) == 1


def test_transparency_and_grey_numbers_survive(store):
    clear = np.zeros((3, 3, 4), np.uint8)
    assert store.picture(store.put_picture(clear).sha256).shape == (3, 3, 4)
    views = np.arange(20.0)[::2]
    np.testing.assert_array_equal(store.latent(store.put_array(views, "x").sha256), views)


def test_what_is_handed_out_may_be_changed(store, picture):
    ref = store.put_picture(picture)
    store.picture(ref.sha256)[:] = 0
    np.testing.assert_array_equal(store.picture(ref.sha256), picture)


def test_damage_is_noticed_and_mended_by_putting_it_again(store, picture, tmp_path):
    ref = store.put_picture(picture)
    store.path(ref).write_bytes(b"something else")
    with pytest.raises(UserError, match="damaged on the disk"):
        store.picture(ref.sha256)
    store.put_picture(picture)
    np.testing.assert_array_equal(store.picture(ref.sha256), picture)


def test_gone(store):
    with pytest.raises(UserError, match="no longer in the gallery"):
        store.latent("0" * 64)


@pytest.mark.parametrize("sha256", ["", "../../etc/passwd", "g" * 64, "A" * 64, "0" * 63])
def test_a_name_that_is_no_hash_opens_nothing(store, sha256):
    with pytest.raises(UserError, match="no hash"):
        store.picture(sha256)


def test_pickles_are_not_read(store):
    data = pickle.dumps(np.zeros(3))
    sha256 = hashlib.sha256(data).hexdigest()
    path = store.folder / sha256[:2] / f"{sha256}.npy"
    path.parent.mkdir(parents=True)
    path.write_bytes(data)
    with pytest.raises(UserError):
        store.latent(sha256)


def test_cache_keeps_to_its_limit(tmp_path):
    store = InputStore(tmp_path, cache_bytes=1000)
    refs = [store.put_array(np.full(100, n, np.float32), "x") for n in range(5)]
    for ref in refs * 2:
        assert store.latent(ref.sha256).size == 100
    store.path(refs[-1]).unlink()
    assert store.latent(refs[-1].sha256)[0] == 4, "the newest are in memory"
    store.path(refs[0]).unlink()
    with pytest.raises(UserError):
        store.latent(refs[0].sha256)


def test_a_picture_is_no_array_though_it_was_looked_at_before(store, picture):
    ref = store.put_picture(picture)
    store.picture(ref.sha256)
    with pytest.raises(UserError, match="no longer in the gallery"):
        store.latent(ref.sha256)
