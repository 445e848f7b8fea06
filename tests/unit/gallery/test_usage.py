"""How often and how long models worked."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from studio.core.errors import UserError
from studio.gallery.gallery import Gallery
from studio.gallery.layout import Layout
from studio.gallery.rebuilding import rebuild
from studio.gallery.usage import Use, to_csv


def today() -> date:
    return datetime.now().astimezone().date()


def test_what_jobs_make_is_counted_by_day_family_and_model(gallery, picture, new_face, request_for):
    for seed in (1, 2):
        gallery.save_picture(picture, new_face(seed, job_id=seed, seconds=1.5))
    gallery.save_picture(picture, new_face(3, request=request_for(model="faces-64"), job_id=3, seconds=0.25))
    assert gallery.usage.all() == (
        Use(today(), "gan", "faces-1024", 2, 3.0),
        Use(today(), "gan", "faces-64", 1, 0.25),
    )


def test_what_no_job_made_is_not_counted(gallery, picture, new_face, tmp_path):
    item = gallery.save_picture(picture, new_face())
    copy = tmp_path / "copy.png"
    copy.write_bytes(gallery.path(item).read_bytes())
    gallery.import_file(copy)
    gallery.save_picture(picture, new_face(request=None, job_id=4))
    assert gallery.usage.all() == ()


def test_a_save_that_fails_is_not_counted(gallery, picture, new_face, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr("studio.gallery.saving.insert_record", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            gallery.save_picture(picture, new_face(job_id=1))
    assert gallery.usage.all() == ()


def test_the_counters_are_wiped(gallery, picture, new_face):
    gallery.save_picture(picture, new_face(job_id=1))
    gallery.usage.wipe()
    assert gallery.usage.all() == ()


def test_a_table_for_other_programs():
    use = Use(date(2026, 11, 28), "gan", 'faces "small", 64', 3, 1.23456)
    told = 'day,family,model,count,seconds\n2026-11-28,gan,"faces ""small"", 64",3,1.235\n'
    assert to_csv((use,)) == told
    assert use.to_json()["day"] == "2026-11-28"


def test_a_rebuilt_gallery_still_knows(home, gallery, picture, new_face):
    gallery.save_picture(picture, new_face(job_id=1, seconds=2.0))
    before = gallery.usage.all()
    gallery.close()
    layout = Layout(home)
    old = layout.database.replace(layout.damaged.with_name("old.sqlite"))
    rebuild(layout, old)
    with Gallery.open(home) as again:
        assert again.usage.all() == before


def test_a_read_only_gallery_cannot_be_wiped(gallery, picture, new_face, monkeypatch):
    gallery.save_picture(picture, new_face(job_id=1))
    monkeypatch.setattr(gallery.database, "frozen", True)
    with pytest.raises(UserError, match="cannot be written to"):
        gallery.usage.wipe()
    assert replace(gallery.usage.all()[0], seconds=0.0).count == 1
