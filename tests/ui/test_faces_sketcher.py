"""What is looked at is drawn first, and a drag is never starved by its own speed."""

import numpy as np

from studio.core.events import Output, Preview
from studio.core.request import ModelRef, Request
from studio.engine.notices import LiveEnded, LiveStep
from studio.families.gan.params import Face, FacesParams, LayerGroup, MorphParams, PortraitParams
from studio.ui.tabs.faces import editing, picking
from studio.ui.tabs.faces.batching import batched
from studio.ui.tabs.faces.document import FacesDocument
from studio.ui.tabs.faces.session import SLOT
from studio.ui.tabs.picture_strip import strip_positions
from studio.ui.tabs.sketcher import Sketcher, Wanted

MODEL = ModelRef("faces-64", "a" * 64)
SMILE = "1" * 64


class Bench:
    """A sketcher with an engine that answers when it is told to."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.came: list[Wanted] = []
        self.said: list[str] = []
        self.sketcher = Sketcher(
            self.live, batched, lambda wanted, *_: self.came.append(wanted), self.said.append, SLOT
        )

    def live(self, slot: str, request: Request) -> int:
        self.requests.append(request)
        return len(self.requests)

    def draw(self, index: int, stamp: int | None = None, preview: bool = False) -> None:
        picture = np.zeros((32, 32, 3), np.uint8)
        event = Preview(index, picture) if preview else Output(index, picture)
        self.sketcher.on_step(LiveStep(SLOT, stamp or len(self.requests), event))

    def end(self, message: str = "") -> None:
        self.sketcher.on_ended(LiveEnded(SLOT, len(self.requests), message))


def sheet(count: int) -> FacesDocument:
    return editing.lay_sheet(FacesDocument(model=MODEL, seed=7, sheet=FacesParams(count=count)))


def wishes(document: FacesDocument, size: int = 128) -> list[Wanted]:
    portraits = [document.portrait(tile) for tile in document.tiles]
    return [Wanted(portrait, size) for portrait in portraits if portrait]


def test_a_sheet_is_one_request_and_comes_face_by_face():
    bench, wanted = Bench(), wishes(sheet(4))
    bench.sketcher.want(wanted)
    (request,) = bench.requests
    assert (request.task, request.seed) == ("faces", 7)
    assert request.params_as(FacesParams) == FacesParams(count=4, size=128)
    for index in range(4):
        bench.draw(index)
    bench.end()
    assert bench.came == wanted
    assert not bench.sketcher.busy
    assert len(bench.requests) == 1


def test_a_drag_goes_before_the_sheet_which_is_taken_up_again():
    bench, document = Bench(), sheet(4)
    bench.sketcher.want(wishes(document))
    bench.draw(0)
    pushed = editing.push(document, (2,), SMILE, 1.0, LayerGroup.ALL)
    face = wishes(pushed)[1]
    bench.sketcher.want([face, *wishes(document)[2:]], urgent=True)
    assert [request.task for request in bench.requests] == ["faces", "portrait"]
    bench.draw(1, stamp=1)
    assert len(bench.came) == 1, "an older stamp is not listened to"
    bench.draw(0)
    bench.end()
    assert bench.requests[-1].task == "faces"
    assert bench.requests[-1].seed == 9


def test_a_fast_drag_is_drawn_all_along():
    bench, document = Bench(), sheet(1)
    for i in range(30):
        moved = editing.push(document, (1,), SMILE, 0.1 * (i + 1), LayerGroup.ALL)
        bench.sketcher.want(wishes(moved), urgent=True)
        if i % 5 == 4:
            bench.draw(0)
            bench.end()
    amounts = [request.params_as(PortraitParams).face.moves[0].amount for request in bench.requests]
    assert len(bench.came) == 6, "every picture that was drawn was seen"
    assert amounts[0] == 0.1
    assert [round(amount, 1) for amount in amounts[1:]] == [0.5, 1.0, 1.5, 2.0, 2.5, 3.0][: len(amounts) - 1]


def test_what_nobody_looks_at_any_more_gives_way():
    bench, document = Bench(), sheet(2)
    bench.sketcher.want(wishes(document))
    bench.sketcher.want(wishes(editing.next_seeds(document)))
    assert [request.seed for request in bench.requests] == [7, 9]


def test_a_strip_is_one_request_and_its_handle_another():
    document = picking.pick_also(picking.pick(sheet(3), 1), 3)
    strip = [Wanted(document.between(p), 128) for p in strip_positions(7)]  # type: ignore[arg-type]
    handle = Wanted(document.between(0.42), 128)  # type: ignore[arg-type]
    bench = Bench()
    bench.sketcher.want([handle, *strip], urgent=True)
    assert bench.requests[0].params_as(MorphParams).position == 0.42
    bench.draw(0)
    bench.end()
    params = bench.requests[1].params_as(MorphParams)
    assert (params.steps, params.position, params.faces) == (7, None, (Face(seed=7), Face(seed=9)))
    for index in range(7):
        bench.draw(index)
    bench.end()
    assert set(bench.came) == {handle, *strip}


def test_a_preview_of_the_full_picture_is_shown_and_the_full_one_still_awaited():
    bench, (wanted,) = Bench(), wishes(sheet(1), size=0)
    bench.sketcher.want([wanted])
    bench.draw(0, preview=True)
    assert bench.came == [Wanted(wanted.subject, 32)]
    assert bench.sketcher.awaited == {wanted}
    bench.draw(0)
    assert bench.came[-1] == wanted


def test_what_cannot_be_drawn_is_said_once_and_not_asked_for_for_ever():
    bench, wanted = Bench(), wishes(sheet(2))
    bench.sketcher.want(wanted)
    bench.end("The model is damaged.")
    assert bench.said == ["The model is damaged."]
    bench.sketcher.want(wanted)
    assert len(bench.requests) == 1
    bench.sketcher.forgive()
    bench.sketcher.want(wanted)
    assert len(bench.requests) == 2
