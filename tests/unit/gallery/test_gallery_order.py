"""Checking, exporting, names."""

import json
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.errors import CancelledError, UserError
from studio.core.events import Attachment
from studio.gallery import naming


def test_a_gallery_in_order(gallery, picture, new_face):
    for seed in range(3):
        gallery.save_picture(picture, new_face(seed))
    told = []
    report = gallery.verify(report=lambda done, total: told.append((done, total)))
    assert report.ok
    assert report.checked == 3
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert json.loads(json.dumps(report.to_json()))["ok"] is True


def test_what_happened_behind_its_back_is_found(gallery, picture, new_face):
    import numpy as np

    extra = (Attachment("latent", np.ones(3, np.float32)),)
    gone, changed, _ = (gallery.save_picture(picture, new_face(n, attachments=extra)) for n in range(3))
    gallery.path(gone).unlink()
    gallery.path(changed).write_bytes(b"other")
    stranger = gallery.path(changed).with_name("stranger.png")
    stranger.write_bytes(b"hello")
    part = gallery.path(changed).with_name(".left.png.part")
    part.write_bytes(b"half")
    gallery.inputs.path(changed.attachments[0]).unlink()
    report = gallery.verify()
    assert not report.ok
    assert report.missing == (gone.path,)
    assert report.changed == (changed.path,)
    assert [path.rsplit("/")[-1] for path in report.orphans] == ["stranger.png"]
    assert [path.rsplit("/")[-1] for path in report.unfinished] == [".left.png.part"]
    assert report.inputs_missing == (changed.attachments[0].sha256,)


def test_checking_can_be_stopped(gallery, picture, new_face):
    gallery.save_picture(picture, new_face())
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(CancelledError):
        gallery.verify(cancel=cancel)


def test_copies_have_the_names_people_gave(gallery, picture, new_face, tmp_path):
    ids = [
        gallery.save_picture(picture, new_face(name=name)).id
        for name in ("Anna", "Anna", "a/b: c?", "con", "…")
    ]
    out = tmp_path / "out"
    copies = gallery.export(ids, out)
    assert [path.name for path in copies] == ["Anna.png", "Anna (2).png", "a b c.png", "_con.png", "….png"]
    assert copies[0].read_bytes() == gallery.path(gallery.item(ids[0])).read_bytes()
    assert gallery.export(ids[:1], out)[0].name == "Anna (3).png"
    assert len(list(out.iterdir())) == 6


def test_export_of_a_lost_file(gallery, picture, new_face, tmp_path):
    item = gallery.save_picture(picture, new_face(name="Anna"))
    gallery.path(item).unlink()
    with pytest.raises(UserError, match="is gone from the gallery"):
        gallery.export((item.id,), tmp_path / "out")
    assert list((tmp_path / "out").iterdir()) == []


def test_export_into_a_file(gallery, picture, new_face, tmp_path):
    (tmp_path / "out").write_text("")
    item = gallery.save_picture(picture, new_face())
    with pytest.raises(UserError, match="is a file, not a folder"):
        gallery.export((item.id,), tmp_path / "out")


@given(st.text(max_size=300))
def test_every_name_makes_a_file_name(name):
    made = naming.file_name(name, "png")
    assert made.endswith(".png")
    assert not set(made) & set('<>:"/\\|?*\n\0')
    assert made == made.strip(" .")
    assert len(made) < 70
    assert set(naming.slug(name)) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
