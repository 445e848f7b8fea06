"""Files made to do harm end in a sentence: they run nothing, fill nothing and hang nothing."""

from __future__ import annotations

import io
import json
import os
import pickle
import threading
import zipfile
from pathlib import Path

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.core.errors import CancelledError, UserError
from studio.engine.adoption import read_source
from studio.engine.incoming import Watch
from studio.engine.models import ModelLibrary
from studio.engine.sniffing import read_safetensors_header

NAMES = st.sampled_from(
    [
        *(f"encoder.{name}.weight" for name in ("conv_in", "conv_out", "layers.0", "down.0.block.0.conv1")),
        *(f"decoder.{name}.weight" for name in ("conv_in", "conv_out", "layers.999", "up.999.block.0.conv1")),
        "encoder.down_blocks.0.resnets.0.conv1.weight",
        "encoder.down.77777777777777777777.block.0.conv1.weight",
        "first_stage_model.encoder.down.0.block.0.conv1.weight",
        "decoder.layers.2.conv.0.weight",
        "0.conv.0.weight",
        "quant_conv.weight",
        *(f"fc{layer}.weight" for layer in (1, 21, 22, 3, 4)),
        "decoder.mid_block.attentions.0.query.weight",
        ".attentions.",
        "",
    ]
)
JUNK = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
SHAPE = st.lists(st.integers(0, 3), max_size=5)
HONEST = st.dictionaries(NAMES, SHAPE, max_size=12)


def honest_file(shapes: dict[str, list[int]], metadata: dict[str, str]) -> bytes:
    """A whole safetensors file of zeros with these names and shapes."""
    header: dict[str, object] = {"__metadata__": metadata} if metadata else {}
    end = 0
    for name, shape in shapes.items():
        begin, end = end, end + int(torch.Size(shape).numel())
        header[name] = {"dtype": "I8", "shape": shape, "data_offsets": [begin, end]}
    text = json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + bytes(end)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(shapes=HONEST, title=st.sampled_from(["autoencoder", "stylegan2", "x"]))
def test_any_names_and_shapes_end_in_a_sentence(
    tmp_path: Path, shapes: dict[str, list[int]], title: str
) -> None:
    path = tmp_path / "thing.safetensors"
    path.write_bytes(honest_file(shapes, {title: "{}"}))
    with pytest.raises(UserError):
        read_source(path)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(header=st.dictionaries(NAMES | st.just("__metadata__"), JUNK, max_size=5), tail=st.integers(0, 20))
def test_any_header_ends_in_a_sentence(tmp_path: Path, header: dict[str, object], tail: int) -> None:
    text = json.dumps(header).encode()
    path = tmp_path / "thing.safetensors"
    path.write_bytes(len(text).to_bytes(8, "little") + text + bytes(tail))
    with pytest.raises(UserError):
        read_source(path)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    entry=st.fixed_dictionaries(
        {"dtype": st.sampled_from(["F32", "F4", "?"]) | JUNK, "shape": SHAPE | JUNK, "data_offsets": JUNK}
    )
)
def test_a_tensor_that_claims_more_than_its_bytes_is_damage(tmp_path: Path, entry: dict[str, object]) -> None:
    text = json.dumps({"a": entry}).encode()
    path = tmp_path / "thing.safetensors"
    path.write_bytes(len(text).to_bytes(8, "little") + text)
    header = read_safetensors_header(path)
    assert header is None or header.tensors["a"].dtype not in {"F32"} or 0 in header.tensors["a"].shape


def test_a_device_and_a_pipe_are_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.safetensors")
    (tmp_path / "loop.safetensors").symlink_to(tmp_path / "loop.safetensors")
    (tmp_path / "null.safetensors").symlink_to("/dev/zero")
    for name in ("pipe", "loop", "null"):
        with pytest.raises(UserError, match="nothing at"):
            read_source(tmp_path / f"{name}.safetensors")
    folder = tmp_path / "folder"
    folder.mkdir()
    os.mkfifo(folder / "config.json")
    os.mkfifo(folder / "taesd_decoder.safetensors")
    with pytest.raises(UserError):
        read_source(folder)


# Checkpoints of torch -----------------------------------------------------------------------------------


class Trap:
    """Unpickling it would leave a mark."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return (os.mkdir, (str(self.mark),))


class Hog:
    """Unpickling it would ask for all memory, by means that torch itself allows."""

    def __reduce__(self) -> tuple[object, tuple[int]]:
        return (bytearray, (1 << 50,))


def archive(pickled: bytes, compression: int = zipfile.ZIP_STORED, **more: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as made:
        made.writestr("archive/data.pkl", pickled)
        for name, content in more.items():
            made.writestr(f"archive/{name.replace('__', '/')}", content)
    return buffer.getvalue()


def test_a_checkpoint_that_would_run_something_is_not_opened(tmp_path: Path) -> None:
    path, mark = tmp_path / "vae.pt", tmp_path / "it ran"
    torch.save({"fc1.weight": torch.zeros(2), "trap": Trap(mark)}, path)
    with pytest.raises(UserError, match=r"holds more than tensors, “(posix|nt|os)\.mkdir”"):
        read_source(path)
    for protocol in (2, 4):
        path.write_bytes(archive(pickle.dumps(Trap(mark), protocol)))
        with pytest.raises(UserError, match="more than tensors"):
            read_source(path)
    assert not mark.exists()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (archive(pickle.dumps(Hog(), 2)), "more than tensors"),
        (archive(b""), "damaged"),
        (archive(b"\x80\x02" + b"(" * 1000), "damaged"),
        (archive(b"\x80\x02."), "damaged"),
        (archive(pickle.dumps({"a": 1}, 2), zipfile.ZIP_DEFLATED), "damaged"),
        (archive(b"\x80\x02" + bytes(5 << 20)), "damaged"),
        (archive(pickle.dumps({}, 2), code__model=b"x"), "TorchScript"),
        (archive(pickle.dumps({}, 2))[:-30], "damaged zip"),
        (archive(pickle.dumps({"a": 1}, 2), version=b"3\n"), "no tensors"),
    ],
)
def test_a_forged_checkpoint_ends_in_a_sentence(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "vae.pth"
    path.write_bytes(content)
    with pytest.raises(UserError) as caught:
        read_source(path)
    assert said in str(caught.value)


def test_a_view_that_repeats_a_few_bytes_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "vae.pt"
    torch.save({"fc1.weight": torch.zeros(1).expand(1 << 20, 1 << 20)}, path)
    assert path.stat().st_size < 10_000
    with pytest.raises(UserError, match="damaged"):
        read_source(path)


def test_a_checkpoint_saved_on_a_gpu_opens_without_one(tmp_path: Path) -> None:
    """Its pickle says for every tensor that it lay on cuda:0, so that is written into one here."""
    from tiny_autoencoders import Textbook

    here, there = tmp_path / "here.pt", tmp_path / "mnist.pt"
    torch.save(Textbook().state_dict(), here)
    cpu, gpu = (b"X" + len(name).to_bytes(4, "little") + name for name in (b"cpu", b"cuda:0"))
    with zipfile.ZipFile(here) as source, zipfile.ZipFile(there, "w") as target:
        for entry in source.infolist():
            target.writestr(entry.filename, source.read(entry).replace(cpu, gpu))
    if not torch.cuda.is_available():
        with pytest.raises(RuntimeError, match="CUDA"):
            torch.load(there, weights_only=True)

    library = ModelLibrary(tmp_path / "bundled", tmp_path / "installed")
    assert library.add(there).architecture == "mlp-vae"


def test_a_checkpoint_of_other_things_names_them(tmp_path: Path) -> None:
    path = tmp_path / "vae.pt"
    torch.save({"layer.weight": torch.zeros(2)}, path)
    with pytest.raises(UserError, match=r"unknown network of 1 tensors, such as “layer\.weight”"):
        read_source(path)
    torch.save({"layer.weight": torch.zeros(2).to_sparse()}, path)
    with pytest.raises(UserError):
        read_source(path)


# Stopping -----------------------------------------------------------------------------------------------


def test_an_import_that_is_stopped_leaves_nothing(tmp_path: Path) -> None:
    from safetensors.torch import save_file
    from tiny_autoencoders import Textbook

    library = ModelLibrary(tmp_path / "bundled", tmp_path / "installed")
    save_file(Textbook().state_dict(), tmp_path / "mnist.safetensors")
    cancel = threading.Event()
    told: list[tuple[int, int]] = []

    def report(done: int, total: int) -> None:
        told.append((done, total))
        if done > total // 2:  # read, and being tried
            cancel.set()

    with pytest.raises(CancelledError):
        library.add(tmp_path / "mnist.safetensors", Watch(report, cancel))
    assert library.all() == ()
    assert not list(library.installed.iterdir())

    cancel.clear()
    told.clear()
    library.add(tmp_path / "mnist.safetensors", Watch(lambda done, total: told.append((done, total))))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
