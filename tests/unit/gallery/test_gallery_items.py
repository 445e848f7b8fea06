"""Making, finding, changing and taking back."""

import hashlib
import threading
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.core.errors import UserError
from studio.core.events import Attachment
from studio.core.item import ItemKind
from studio.gallery.change import ChangeKind
from studio.gallery.gallery import Gallery, GoneError
from studio.gallery.pictures import read_picture
from studio.gallery.query import Order, Query, match_expression
from studio.gallery.record import NewItem


def test_what_was_saved_is_what_is_found(gallery, picture, new_face, request_for):
    before = datetime.now(UTC)
    item = gallery.save_picture(picture, new_face(seed=7))
    assert item == gallery.item(item.id)
    assert gallery.ids() == (item.id,)
    assert item.request == request_for(7)
    assert (item.kind, item.width, item.height) == (ItemKind.PICTURE, 60, 40)
    assert (item.name, item.seconds, item.device, item.rating) == ("Face 7", 0.4, "2-core CPU", 0)
    assert item.synthetic
    assert before - timedelta(seconds=1) <= item.created <= datetime.now(UTC)
    data = gallery.path(item).read_bytes()
    assert hashlib.sha256(data).hexdigest() == item.sha256
    assert len(data) == item.size_bytes
    np.testing.assert_array_equal(read_picture(gallery.path(item)), picture)


def test_files_lie_in_dated_folders_with_telling_names(gallery, picture, new_face):
    item = gallery.save_picture(picture, new_face(seed=7))
    local = item.created.astimezone()
    assert item.path.startswith(f"{local:%Y/%m/%d/%H%M%S}-faces-1024-seed7-")
    assert item.path.endswith(".png")
    assert "\\" not in item.path


def test_same_second_same_seed_two_files(gallery, picture, new_face):
    paths = {gallery.save_picture(picture, new_face(seed=7)).path for _ in range(20)}
    assert len(paths) == 20


def test_pictures_with_transparency_are_kept(gallery, new_face):
    clear = np.zeros((4, 4, 4), np.uint8)
    item = gallery.save_picture(clear, new_face())
    np.testing.assert_array_equal(read_picture(gallery.path(item), keep_alpha=True), clear)


def test_thumbnail_is_small_and_comes_back_when_deleted(gallery, new_face):
    big = np.full((700, 1024, 3), (200, 100, 50), np.uint8)
    item = gallery.save_picture(big, new_face())
    thumbnail = gallery.thumbnail(item)
    assert read_picture(thumbnail).shape == (175, 256, 3)
    thumbnail.unlink()
    again = read_picture(gallery.thumbnail(item))
    assert np.abs(again.astype(int) - (200, 100, 50)).max() < 8


def test_attachments_lie_in_the_input_store(gallery, picture, new_face):
    found = np.arange(6, dtype=np.float32).reshape(2, 3)
    item = gallery.save_picture(picture, new_face(attachments=(Attachment("latent", found),)))
    (ref,) = gallery.item(item.id).attachments
    assert ref.role == "latent"
    np.testing.assert_array_equal(gallery.inputs.latent(ref.sha256), found)


def test_descent(gallery, picture, new_face):
    first = gallery.save_picture(picture, new_face())
    second = gallery.save_picture(picture, new_face())
    child = gallery.save_picture(picture, new_face(parents=(second.id, first.id)))
    assert gallery.parents(child.id) == (second.id, first.id) == child.parents
    assert gallery.children(first.id) == (child.id,)
    assert gallery.children(child.id) == ()


def test_parents_that_are_gone_do_not_hinder(gallery, picture, new_face):
    assert gallery.save_picture(picture, new_face(parents=(12345,))).parents == ()


def test_an_item_that_is_gone(gallery):
    with pytest.raises(GoneError, match="no longer in the gallery") as caught:
        gallery.item(99)
    assert isinstance(caught.value, UserError)
    assert isinstance(caught.value, KeyError)
    assert gallery.items((99, 98)) == ()


def test_items_come_in_the_order_asked_for(gallery, picture, new_face):
    ids = [gallery.save_picture(picture, new_face(seed=n)).id for n in range(5)]
    wanted = [ids[3], ids[0], ids[4]]
    assert [item.id for item in gallery.items(wanted)] == wanted


# Finding


@pytest.fixture
def filled(gallery: Gallery, picture, new_face, request_for, tmp_path):
    """Ten faces of two models, one imported photograph."""
    for seed in range(10):
        model = "faces-64" if seed % 5 == 0 else "faces-1024"
        name = ("Anna", "Älter werden", "smiling child")[seed % 3]
        gallery.save_picture(picture, new_face(seed, name, request=request_for(seed, model)))
    gallery.rate((2, 4), 4)
    (tmp_path / "holiday.png").write_bytes(gallery.path(gallery.item(1)).read_bytes()[:0])
    from PIL import Image

    Image.fromarray(picture[:, ::-1].copy()).save(tmp_path / "holiday.png")
    gallery.import_file(tmp_path / "holiday.png")
    return gallery


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        (Query(), (11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1)),
        (Query(order=Order.OLDEST), (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)),
        (Query(order=Order.BEST), (4, 2, 11, 10, 9, 8, 7, 6, 5, 3, 1)),
        (Query(order=Order.NAME), (1, 4, 7, 10, 11, 3, 6, 9, 2, 5, 8)),
        (Query(text="anna"), (10, 7, 4, 1)),
        (Query(text="smil"), (9, 6, 3)),
        (Query(text="alter"), (8, 5, 2)),
        (Query(text="child smil"), (9, 6, 3)),
        (Query(text="faces-64"), (6, 1)),
        (Query(text="nothing like that"), ()),
        (Query(text="seed 7"), (8,)),
        (Query(model="faces-64"), (6, 1)),
        (Query(rating_at_least=4), (4, 2)),
        (Query(synthetic=False), (11,)),
        (Query(synthetic=True, text="anna", rating_at_least=1), (4,)),
        (Query(seed=3), (4,)),
        (Query(kind=ItemKind.ANIMATION), ()),
        (Query(trashed=True), ()),
    ],
)
def test_questions(filled, query, ids):
    assert filled.ids(query) == ids


def test_search_follows_renaming(filled):
    filled.rename((11,), "Sommer am See")
    assert filled.ids(Query(text="sommer")) == (11,)
    assert filled.ids(Query(text="holiday")) == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=300)
@given(
    text=st.text()
    | st.text(st.characters(categories=["Cs", "Cc", "Lu", "Po"]))
    | st.sampled_from(['"', "AND", "a OR", "NEAR(", "*", "-x", "name:", "^a", "(", '""" "', "\0"])
)
def test_nothing_that_is_typed_is_an_error(gallery, text):
    assert gallery.ids(Query(text=text)) == ()


def test_words_are_quoted():
    assert match_expression('say "hi" * OR') == '"say"* """hi"""* "OR"*'
    assert match_expression(" *** ") == ""


# Changing


def test_every_change_can_be_undone_and_redone(filled):
    def looks():
        return [(item.name, item.rating, item.trashed is None) for item in filled.items(range(1, 12))]

    start = looks()
    changes = [
        filled.rename((1, 2), "New"),
        filled.rate((2, 3), 5),
        filled.trash((1, 5)),
        filled.restore((5,)),
    ]
    end = looks()
    redo = [filled.revert(change) for change in reversed(changes)]
    assert looks() == start
    for change in reversed(redo):
        filled.revert(change)
    assert looks() == end


def test_changes_tell_what_they_changed(filled):
    assert filled.rate((2, 3), 4).ids == (3,)
    assert not filled.rate((3,), 4)
    assert filled.trash((3, 777)).kind is ChangeKind.TRASHED
    assert filled.restore((3,)).kind is ChangeKind.RESTORED
    assert filled.rename((3,), "  a \n b ").kind is ChangeKind.CHANGED
    assert filled.item(3).name == "a b"


def test_trash_hides_and_keeps_the_file(filled):
    change = filled.trash((4,))
    assert 4 not in filled.ids()
    assert filled.ids(Query(trashed=True)) == (4,)
    assert filled.path(filled.item(4)).is_file()
    assert filled.item(4).trashed is not None
    filled.revert(change)
    assert 4 in filled.ids()


def test_undo_of_a_new_item_puts_it_into_the_trash(gallery, picture, new_face):
    changes = []
    gallery.subscribe(changes.append)
    item = gallery.save_picture(picture, new_face())
    undone = gallery.revert(changes[0])
    assert gallery.ids() == ()
    gallery.revert(undone)
    assert gallery.ids() == (item.id,)


@pytest.mark.parametrize("name", ["", "  \n ", "x" * 300])
def test_bad_names(filled, name):
    with pytest.raises(UserError):
        filled.rename((1,), name)
    assert filled.item(1).name == "Anna"


@pytest.mark.parametrize("stars", [-1, 6])
def test_bad_ratings(filled, stars):
    with pytest.raises(UserError, match="between 0 and 5"):
        filled.rate((1,), stars)


def test_emptying_the_trash(filled, tmp_path):
    bin_ = tmp_path / "bin"
    bin_.mkdir()
    child = filled.save_picture(np.zeros((8, 8, 3), np.uint8), NewItem("child", parents=(3,)))
    filled.trash((3, 4))
    files = [filled.path(item) for item in filled.items((3, 4))]
    change = filled.empty_trash(send=lambda path: path.rename(bin_ / path.name))
    assert (change.kind, change.ids) == (ChangeKind.REMOVED, (4, 3))
    assert not any(file.exists() for file in files)
    assert len(list(bin_.iterdir())) == 2
    assert filled.ids(Query(trashed=True)) == ()
    assert filled.parents(child.id) == ()
    assert filled.verify().ok
    with pytest.raises(UserError, match="cannot be undone"):
        filled.revert(change)


def test_only_what_is_in_the_trash_is_removed(filled):
    change = filled.empty_trash((1, 2), send=lambda path: pytest.fail(f"{path} was thrown away"))
    assert not change
    assert len(filled.ids()) == 11


def test_a_trash_that_refuses_loses_nothing(filled):
    def refuse(path):
        raise PermissionError(13, "no trash on this disk")

    filled.trash((3,))
    with pytest.raises(UserError, match="could not be moved to the trash"):
        filled.empty_trash(send=refuse)
    assert filled.path(filled.item(3)).is_file()
    filled.restore((3,))
    assert filled.verify().ok


def test_listeners_hear_every_change_until_they_leave(gallery, picture, new_face):
    heard = []
    end = gallery.subscribe(lambda change: heard.append((change.kind, threading.current_thread())))
    item = gallery.save_picture(picture, new_face())
    gallery.rate((item.id,), 2)
    gallery.rate((item.id,), 2)
    end()
    gallery.rate((item.id,), 3)
    here = threading.current_thread()
    assert heard == [(ChangeKind.ADDED, here), (ChangeKind.CHANGED, here)]


def test_a_listener_with_a_bug_does_not_lose_the_picture(gallery, picture, new_face, caplog):
    def broken(change):
        raise ZeroDivisionError

    gallery.subscribe(broken)
    assert gallery.save_picture(picture, new_face()).id == 1
    assert "a listener of the gallery failed" in caplog.text


# Several at once


def test_saving_while_others_read(gallery, picture, new_face):
    stop = threading.Event()
    broken: list[BaseException] = []

    def look() -> None:
        try:
            while not stop.is_set():
                items = gallery.items(gallery.ids())
                assert all(gallery.path(item).is_file() for item in items)
        except BaseException as error:  # noqa: BLE001
            broken.append(error)

    readers = [threading.Thread(target=look) for _ in range(3)]
    savers = [
        threading.Thread(target=lambda: [gallery.save_picture(picture, new_face(n)) for n in range(10)])
        for _ in range(2)
    ]
    for thread in readers + savers:
        thread.start()
    for thread in savers:
        thread.join()
    stop.set()
    for thread in readers:
        thread.join()
    assert not broken
    assert len(gallery.ids()) == 20
    assert gallery.verify().ok


def test_checking_while_others_save(gallery, picture, new_face):
    """What is just being written is neither lost nor a stranger."""
    saver = threading.Thread(target=lambda: [gallery.save_picture(picture, new_face(n)) for n in range(30)])
    saver.start()
    while saver.is_alive():
        report = gallery.verify()
        assert report.ok, report
    saver.join()


def test_two_programs_on_one_gallery(home, gallery, picture, new_face):
    with Gallery.open(home) as other:
        mine = gallery.save_picture(picture, new_face(1))
        theirs = other.save_picture(picture, new_face(2))
        assert gallery.ids() == other.ids() == (theirs.id, mine.id)
        assert not other.read_only
