"""What the package leaves out is asked for by nothing that the program imports; libraries load as before."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"

IMPORTING = """
import sys
from installers.networks import unneeded

left_out = set(unneeded())
assert "transformers.models.albert" in left_out
assert not left_out & {f"transformers.models.{name}" for name in ("llama", "gpt2", "mamba", "gemma2", "clip")}


class Missing:
    def find_spec(self, name, *rest):
        if ".".join(name.split(".")[:3]) in left_out or name.startswith("diffusers.pipelines"):
            raise ImportError(f"{name} is left out of the package")


sys.meta_path.insert(0, Missing())
import diffusers.models.autoencoders.autoencoder_kl
import diffusers.models.autoencoders.autoencoder_tiny
import diffusers.models.unets.unet_2d_condition
import diffusers.schedulers.scheduling_ddim
import transformers.models.bert.modeling_bert
import transformers.models.clip.modeling_clip
from transformers.models.auto.configuration_auto import CONFIG_MAPPING
from transformers.models.auto.modeling_auto import MODEL_FOR_CAUSAL_LM_MAPPING

for kind in ("llama", "qwen3", "gemma3_text", "phi", "mistral", "mixtral", "mamba", "gpt_neox", "olmo2"):
    assert MODEL_FOR_CAUSAL_LM_MAPPING[CONFIG_MAPPING[kind]]
"""


def test_networks_that_are_left_out_are_missed_by_nobody():
    told = subprocess.run(
        [sys.executable, "-c", IMPORTING],
        env={"PYTHONPATH": str(PACKAGING), "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=250,
    )
    assert told.returncode == 0, told.stderr[-2000:]


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("strip"), reason="libraries of Linux")
class TestStripping:
    @pytest.fixture
    def library(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        """One that has names for debuggers in it."""
        monkeypatch.syspath_prepend(str(PACKAGING))
        import yaml._yaml

        return Path(shutil.copy(str(yaml._yaml.__file__), tmp_path / "of.so"))

    def test_it_becomes_smaller_and_loads_the_same(self, library: Path):
        from installers.stripping import loaded, strip_one

        before, size = loaded(library), library.stat().st_size
        saved = strip_one(library)
        assert saved > 0
        assert library.stat().st_size == size - saved
        assert loaded(library) == before
        assert [path.name for path in library.parent.iterdir()] == ["of.so"]

    def test_one_that_would_load_differently_stays_as_it_is(
        self, library: Path, monkeypatch: pytest.MonkeyPatch
    ):
        from installers import stripping

        real = stripping.run

        def damaging(command: list[str | Path]) -> None:
            real(command)
            file = Path(command[-1])
            data = bytearray(file.read_bytes())
            at = data.index(b"PyInit__yaml")
            data[at] ^= 1
            file.write_bytes(data)

        monkeypatch.setattr(stripping, "run", damaging)
        content = library.read_bytes()
        assert stripping.strip_one(library) == 0
        assert library.read_bytes() == content
        assert [path.name for path in library.parent.iterdir()] == ["of.so"]

    def test_a_program_is_no_library(self, library: Path):
        from installers.stripping import is_library

        assert is_library(library)
        assert not is_library(Path(shutil.which("ls") or "/bin/ls"))
