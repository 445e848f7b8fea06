"""What every family promises, told once and asked of each of them, task by task."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
import torch
from tiny_enlargers import ask as ask_enlarger
from tiny_enlargers import classic_model
from tiny_enlargers import tiny_model as tiny_model_of_enlargers
from tiny_gan import MemoryInputs, ask, tiny_model
from tiny_language import ask as ask_language
from tiny_language import tiny_writer
from tiny_stickers import ask as ask_stickers
from tiny_stickers import tiny_model as tiny_sticker_model
from tiny_vae import ask as ask_vae
from tiny_vae import tiny_model as tiny_vae_model

from studio.core.errors import UserError
from studio.core.events import Denoised, Event, Frame, Output, Progress
from studio.core.family import Family, Inputs, LoadedModel, Task
from studio.core.params import Params
from studio.core.request import Request
from studio.core.text_tree import Author
from studio.families.diffusion.family import DiffusionFamily
from studio.families.diffusion.params import (
    GRID,
    MASK,
    PAINT,
    PICTURE,
    TRAJECTORY,
    GridAxis,
    GridParams,
    PaintParams,
    TrajectoryParams,
    Turn,
)
from studio.families.diffusion.sampler_names import Sampler
from studio.families.enlarging.family import EnlargingFamily
from studio.families.enlarging.params import EnlargeParams, Factor
from studio.families.gan.family import GanFamily
from studio.families.gan.params import (
    DirectionsParams,
    Face,
    FacesParams,
    LayerGroup,
    MorphParams,
    Move,
    PortraitParams,
    ProjectParams,
    WalkParams,
)
from studio.families.transformer.family import TransformerFamily
from studio.families.transformer.params import LOOK, LookParams, Message, Passage, PromptParams, WriteParams
from studio.families.transformer.params import Form as TextForm
from studio.families.vae.family import VaeFamily
from studio.families.vae.latent_space import LatentForm
from studio.families.vae.params import BlendParams, Code, Pull, RebuildParams, SampleParams


def _enlarging(model: LoadedModel, params: EnlargeParams, channels: int) -> Case:
    inputs = MemoryInputs()
    picture = inputs.put(
        np.random.default_rng(5).integers(0, 256, (21, 34, channels), dtype=np.uint8), "picture"
    )
    return Case(EnlargingFamily(), model, inputs, ask_enlarger(params, picture))


@dataclass(frozen=True)
class Case:
    """A family with a model so small that it can be asked for everything, and one request."""

    family: Family[Any]
    model: LoadedModel
    inputs: Inputs
    request: Request

    def run(self, request: Request | None = None) -> Iterator[Event]:
        return self.family.run(self.model, request or self.request, self.inputs)


def _gan(task: str, params: Callable[[MemoryInputs], Params]) -> Case:
    inputs = MemoryInputs()
    photograph = np.random.default_rng(1).integers(0, 256, (40, 60, 3), dtype=np.uint8)
    picture = inputs.put(photograph, "picture")
    return Case(GanFamily(), tiny_model(), inputs, ask(task, params(inputs), picture))


def _edited(inputs: MemoryInputs) -> Face:
    step = inputs.put(np.random.default_rng(2).standard_normal(16).astype(np.float32), "direction")
    return Face(seed=3, moves=(Move(step.sha256, 1.5, LayerGroup.MIDDLE),))


def _vae(form: LatentForm, task: str, params: Callable[[str, str], Params]) -> Case:
    """Asks about an opaque picture and a transparent one, neither of them of a handy size."""
    inputs, random = MemoryInputs(), np.random.default_rng(4)
    opaque = inputs.put(random.integers(0, 256, (45, 70, 3), dtype=np.uint8), "picture")
    sticker = inputs.put(random.integers(0, 256, (30, 21, 4), dtype=np.uint8), "picture")
    asked = ask_vae(form, task, params(opaque.sha256, sticker.sha256), opaque, sticker)
    return Case(VaeFamily(), tiny_vae_model(form), inputs, asked)


def _pulled(picture: str) -> Code:
    return Code(picture=picture, pulls=(Pull("z1", -1.0), Pull("light", 2.0)))


def _diffusion(task: Task, params: PaintParams, *roles: str, memory: bool = True) -> Case:
    """Asks with a picture and a mask where they are wanted."""
    inputs = MemoryInputs()
    sticker = np.random.default_rng(5).integers(0, 256, (70, 90, 4), dtype=np.uint8)
    mask = np.zeros((70, 90, 3), np.uint8)
    mask[20:50, 30:60] = 255
    refs = [inputs.put(array, role) for role, array in ((PICTURE, sticker), (MASK, mask)) if role in roles]
    return Case(
        DiffusionFamily(), tiny_sticker_model(memory=memory), inputs, ask_stickers(task, params, *refs)
    )


_BRANCHED = PaintParams("red apple", steps=4, sampler=Sampler.UNIPC).turned(
    Turn(2, "blue bird", "fox", "noto", 6.0, Sampler.DDPM)
)

CASES: dict[str, Callable[[], Case]] = {
    "diffusion paint": lambda: _diffusion(PAINT, PaintParams("red apple", steps=4, count=3), memory=False),
    "diffusion paint again": lambda: _diffusion(PAINT, _BRANCHED),
    "diffusion paint over": lambda: _diffusion(PAINT, PaintParams("fox", steps=5, count=2), PICTURE),
    "diffusion paint into": lambda: _diffusion(
        PAINT, PaintParams("fox", steps=4, sampler=Sampler.HEUN), PICTURE, MASK, memory=False
    ),
    "diffusion trajectory": lambda: _diffusion(
        TRAJECTORY, TrajectoryParams("red heart", steps=3, frames_per_second=4)
    ),
    "diffusion grid": lambda: _diffusion(
        GRID,
        GridParams(
            "red fox",
            steps=2,
            across=GridAxis.SEED,
            across_values=("0", "1"),
            down=GridAxis.STEPS,
            down_values=("2", "3"),
        ),
    ),
    "gan faces": lambda: _gan("faces", lambda _: FacesParams(count=4)),
    "gan one face": lambda: _gan("faces", lambda _: FacesParams(count=1)),
    "gan small faces": lambda: _gan("faces", lambda _: FacesParams(count=3, size=8)),
    "gan portrait": lambda: _gan("portrait", lambda inputs: PortraitParams(face=_edited(inputs))),
    "gan morph": lambda: _gan(
        "morph", lambda inputs: MorphParams(steps=5, coarse=0.3, faces=(Face(1), _edited(inputs), Face(9)))
    ),
    "gan walk": lambda: _gan(
        "walk", lambda _: WalkParams(seconds=0.5, frames_per_second=8, faces=(Face(1), Face(2), Face(3)))
    ),
    "gan project": lambda: _gan("project", lambda _: ProjectParams(steps=10)),
    "gan directions": lambda: _gan("directions", lambda _: DirectionsParams(samples=700, components=3)),
    "vae rebuild of a face": lambda: _vae(
        LatentForm.GLOBAL, "rebuild", lambda picture, _: RebuildParams(_pulled(picture))
    ),
    "vae rebuild": lambda: _vae(
        LatentForm.SPATIAL, "rebuild", lambda _, sticker: RebuildParams(_pulled(sticker))
    ),
    "vae small rebuild": lambda: _vae(
        LatentForm.SPATIAL, "rebuild", lambda picture, _: RebuildParams(Code(picture), size=20)
    ),
    "vae sample of faces": lambda: _vae(
        LatentForm.GLOBAL, "sample", lambda *_: SampleParams(count=3, pulls=(Pull("light", 1.0),))
    ),
    "vae sample": lambda: _vae(LatentForm.SPATIAL, "sample", lambda *_: SampleParams(count=1)),
    "vae blend": lambda: _vae(
        LatentForm.SPATIAL,
        "blend",
        lambda picture, sticker: BlendParams(5, start=Code(picture), end=_pulled(sticker)),
    ),
    "vae half-way": lambda: _vae(
        LatentForm.GLOBAL,
        "blend",
        lambda picture, sticker: BlendParams(start=Code(picture), end=Code(sticker), position=0.5),
    ),
}

CASES |= {
    "enlarging": lambda: _enlarging(tiny_model_of_enlargers(), EnlargeParams(), 3),
    "enlarging of a sticker": lambda: _enlarging(tiny_model_of_enlargers(), EnlargeParams(Factor.TWO), 4),
    "enlarging by the filter": lambda: _enlarging(classic_model(), EnlargeParams(), 4),
}


def _language(params: WriteParams | PromptParams, task: str = "") -> Case:
    return Case(TransformerFamily(), tiny_writer(), MemoryInputs(), ask_language(params, task))


_ASKED = (Message(Author.PERSON, "Who sang?"), Message(Author.MODEL, "The whale."))

CASES |= {
    "transformer write": lambda: _language(WriteParams("the old whale", max_tokens=12, count=3)),
    "transformer write on": lambda: _language(WriteParams("the", max_tokens=8, begun=(40, 41), stop="q\nz")),
    "transformer write past the context": lambda: _language(
        WriteParams("the old whale sang " * 40, max_tokens=60, temperature=1.5)
    ),
    "transformer chat": lambda: _language(
        WriteParams("And then?", form=TextForm.CHAT, system="Sing.", messages=_ASKED, max_tokens=9)
    ),
    "transformer write from passages": lambda: _language(
        WriteParams("So", passages=(Passage("log.txt", "The ship sank."),), max_tokens=6, temperature=0.0)
    ),
    "transformer look": lambda: _language(LookParams("the old whale sang", begun=(40, 41)), LOOK.name),
    "transformer prompts": lambda: _language(PromptParams("a rainy day", count=2)),
}


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    """Networks this small are slower on several threads."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(params=CASES)
def case(request: pytest.FixtureRequest) -> Case:
    return CASES[request.param]()


def made(events: Iterator[Event]) -> list[bytes]:
    """The bytes of everything that will be kept, in order."""
    kept: list[bytes] = []
    for event in events:
        match event:
            case Output(picture=picture, attachments=attachments, text=text):
                kept += [picture.tobytes(), *(attachment.array.tobytes() for attachment in attachments)]
                kept += [] if text is None else [text.encode()]
            case Frame(picture=picture):
                kept.append(picture.tobytes())
            case _:
                pass
    return kept


def test_the_same_request_gives_the_same_bytes(case: Case) -> None:
    first = made(case.run())
    assert first
    assert made(case.run()) == first


def test_a_request_survives_being_written_down(case: Case) -> None:
    assert made(case.run(Request.from_json(case.request.to_json()))) == made(case.run())


def test_each_picture_can_be_made_again_alone(case: Case) -> None:
    for output in [event for event in case.run() if isinstance(event, Output)]:
        if output.request is None:
            continue
        alone = [event for event in case.run(output.request) if isinstance(event, Output)]
        assert [one.picture.tobytes() for one in alone] == [output.picture.tobytes()]
        assert alone[0].text == output.text
        assert alone[0].index == 0
        assert alone[0].request is None, "what is already alone is not narrowed further"


def test_pictures_are_whole_and_numbered_from_zero(case: Case) -> None:
    outputs = [event for event in case.run() if isinstance(event, Output)]
    assert [output.index for output in outputs] == list(range(len(outputs)))
    for output in outputs:
        assert output.picture.dtype == np.uint8
        assert output.picture.ndim == 3
        assert output.picture.shape[2] in {3, 4}
        assert output.picture.flags.c_contiguous


def test_progress_never_runs_backwards_or_past_the_end(case: Case) -> None:
    steps = [event for event in case.run() if isinstance(event, Progress)]
    assert steps
    assert len({step.total for step in steps}) == 1
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert steps[-1].done <= steps[-1].total


def test_it_can_be_stopped_after_any_event_and_run_again(case: Case) -> None:
    whole = made(case.run())
    events = sum(1 for _ in case.run())
    for stop_after in {0, 1, 2, events // 2, events - 1}:
        running = case.run()
        for _ in range(stop_after):
            next(running)
        running.close()  # type: ignore[attr-defined]  a family's run is a generator
    assert made(case.run()) == whole


@pytest.mark.parametrize("name", [name for name in CASES if name.startswith("diffusion")])
def test_a_denoising_family_yields_after_every_step(name: str) -> None:
    """Between two steps it can be cancelled and led: the engine is asked before each of them."""
    events = list(CASES[name]().run())
    steps = [event for event in events if isinstance(event, Denoised)]
    asked = [step.index for step in steps]
    assert steps
    assert asked == sorted(asked)
    for one, after in pairwise(steps):
        assert after.step == one.step + 1 or after.index == one.index + 1
        assert after.total == one.total or after.index == one.index + 1


@pytest.mark.parametrize("name", [name for name in CASES if name.startswith("transformer ")])
def test_a_language_model_yields_with_every_token(name: str) -> None:
    """Stop takes effect within one token: the model is asked once between two events, or for one chunk."""
    case = CASES[name]()
    asked: list[int] = []
    reading = case.model.reading  # type: ignore[attr-defined]

    def counted() -> Any:
        one = reading()
        read = one.read

        def noted(ids: Any) -> Any:
            asked.append(len(ids))
            return read(ids)

        one.read = noted
        return one

    case.model.reading = counted  # type: ignore[attr-defined]
    for _ in case.run():
        assert len(asked) <= 2, "it read on and told nothing"
        assert all(count <= 64 for count in asked)
        asked.clear()


def test_every_task_has_defaults_that_make_a_request(case: Case) -> None:
    for task in case.family.tasks:
        values = task.params().to_values()
        assert task.params.from_values(values) == task.params()


def test_an_unknown_task_is_refused_in_a_sentence(case: Case) -> None:
    other = Request(case.request.family, "sing", case.request.model, 0, {})
    with pytest.raises(UserError, match="sing"):
        list(case.run(other))


@pytest.mark.parametrize(
    "name",
    [
        "gan portrait",
        "gan morph",
        "gan project",
        "vae rebuild",
        "vae blend",
        "diffusion paint over",
        "diffusion paint into",
    ],
)
def test_an_input_that_is_gone_is_told_in_a_sentence(name: str) -> None:
    case = CASES[name]()
    emptied = Case(case.family, case.model, MemoryInputs(), case.request)
    with pytest.raises(UserError, match="gone"):
        list(emptied.run())
