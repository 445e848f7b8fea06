"""Networks of ncnn are read as data: whole ones give our network, damaged ones a sentence."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from tiny_enlargers import halved, tiny_network, write_ncnn

from studio.families.enlarging.ncnn_format import HALF, parse_layers, read_ncnn
from studio.families.enlarging.params import Subject
from studio.families.enlarging.real_esrgan import (
    FILES,
    compact_from_ncnn,
    convert_real_esrgan,
    rrdb_from_ncnn,
)
from studio.families.enlarging.rrdb import rrdb_of


@pytest.fixture
def text(tmp_path: Path) -> Path:
    write_ncnn(tiny_network(), tmp_path / "net.param")
    return tmp_path / "net.param"


def changed(text: Path, old: str, new: str) -> None:
    before = text.read_text()
    assert old in before
    text.write_text(before.replace(old, new, 1))


@pytest.mark.parametrize("half", [True, False])
def test_every_number_arrives_where_it_belongs(tmp_path: Path, half: bool) -> None:
    network = tiny_network()
    write_ncnn(network, tmp_path / "net.param", half=half)
    state = rrdb_from_ncnn(read_ncnn(tmp_path / "net.param"))
    wanted = halved(network.state_dict()) if half else network.state_dict()
    assert state.keys() == wanted.keys()
    for name, value in state.items():
        assert np.array_equal(value.numpy(), np.asarray(wanted[name])), name
    rrdb_of(state)


def test_the_pack_is_both_networks_in_one_file(tmp_path: Path) -> None:
    for seed, file in enumerate(FILES.values()):
        write_ncnn(tiny_network(seed), tmp_path / file)
    state = convert_real_esrgan(tmp_path)
    for seed, subject in enumerate(FILES):
        assert np.array_equal(state[f"{subject}.last.bias"], tiny_network(seed).last.bias)
    assert {name.split(".")[0] for name in state} == {Subject.PHOTOGRAPH, Subject.DRAWING}


def test_a_compact_network_has_slopes(tmp_path: Path) -> None:
    lines = [
        "Input in 0 1 data",
        "Split s 1 2 data a b",
        "Convolution c0 1 1 a c 0=2 1=3 4=1 5=1 6=54",
        "PReLU p0 1 1 c d 0=2",
        "Convolution c1 1 1 d e 0=48 1=3 4=1 5=1 6=864",
        "PixelShuffle ps 1 1 e f 0=4",
        "Interp up 1 1 b g 0=1 1=4.0 2=4.0",
        "BinaryOp sum 2 1 f g output",
    ]
    (tmp_path / "net.param").write_text("\n".join(["7767517", f"{len(lines)} 9", *lines]))
    numbers = np.arange(54, dtype="<f4"), np.arange(2, dtype="<f4"), np.array([0.1, 0.3], "<f4")
    last = np.ones(864, "<f2").tobytes()
    content = bytes(4) + b"".join(part.tobytes() for part in numbers)
    content += struct.pack("<I", HALF) + last + np.zeros(48, "<f4").tobytes()
    (tmp_path / "net.bin").write_bytes(content)
    state = compact_from_ncnn(read_ncnn(tmp_path / "net.param"))
    assert np.allclose(state["activations.0.weight"], [0.1, 0.3])
    assert state["convolutions.0.weight"].shape == (2, 3, 3, 3)
    with pytest.raises(ValueError, match="not those of Real-ESRGAN"):
        rrdb_from_ncnn(read_ncnn(tmp_path / "net.param"))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("7767517", "7767518", "no network of ncnn"),
        ("Eltwise", "Softmax", "kind that is not known"),
        ("9=2 -23310=1,2.000000e-01", "9=2 -23310=2,2.000000e-01", "damaged"),
        ("9=2 -23310=1,2.000000e-01", "9=2 -23310=1,3.000000e-01", "other settings"),
        ("1=3 4=1", "1=0 4=1", "does not fit together"),
        ("0=8 1=3", "0=eight 1=3", "damaged"),
        ("0=8 1=3", "1=3", "how large"),
        ("0=8 1=3", "0=nan 1=3", "how large"),
        ("1 1 a b", "-1 1 a b", "damaged"),
        ("1 1 a b", "99 1 a b", "cut short"),
        ("BinaryOp", "Concat", "not those of Real-ESRGAN"),
    ],
)
def test_a_damaged_text_is_a_sentence(text: Path, old: str, new: str, said: str) -> None:
    changed(text, old, new)
    with pytest.raises(ValueError, match=said):
        rrdb_from_ncnn(read_ncnn(text))


def test_a_text_that_says_too_much_or_nothing_is_refused() -> None:
    for said in ("", "7767517", "7767517\n5 5\nInput a 0 1 b", "7767517\nx y\nInput a 0 1 b"):
        with pytest.raises(ValueError, match="network"):
            parse_layers(said)


def test_damaged_numbers_are_a_sentence(text: Path, tmp_path: Path) -> None:
    numbers = tmp_path / "net.bin"
    whole = numbers.read_bytes()
    for content, said in (
        (whole[:-1], "cut short"),
        (whole[:100], "cut short"),
        (b"", "cut short"),
        (whole + b"more", "4 bytes longer"),
        (b"\x01\x02\x03\x04" + whole[4:], "form"),
    ):
        numbers.write_bytes(content)
        with pytest.raises(ValueError, match=said):
            read_ncnn(text)
    numbers.unlink()
    with pytest.raises(ValueError, match="cannot be read"):
        read_ncnn(text)
    text.write_bytes(b"\xff\xfe")
    with pytest.raises(ValueError, match="no text"):
        read_ncnn(text)
