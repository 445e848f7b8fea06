"""The loop of writing: what was stopped goes on as it would have, whatever was read and remembered before."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import pytest
import torch
from tiny_language import ask, tiny_writer
from torch import Tensor

from studio.core.errors import UserError
from studio.core.events import Event, Measured, Output, Progress, Remark, Token
from studio.core.params import SEED_LIMIT
from studio.core.request import Request
from studio.core.text_tree import Author
from studio.families.transformer.chat_template import JinjaChatTemplate
from studio.families.transformer.own_writer import OwnWriter
from studio.families.transformer.params import Form, Message, Passage, WriteParams
from studio.families.transformer.prompting import prompt_of
from studio.families.transformer.readings import KEPT, Readings
from studio.families.transformer.window import Window
from studio.families.transformer.writing import write

CONTEXT = 96


@pytest.fixture(scope="module")
def writer() -> OwnWriter:
    """It never ends by itself."""
    model = tiny_writer(CONTEXT)
    model.vocabulary._ends = frozenset()  # type: ignore[attr-defined]
    return model


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@dataclass
class Written:
    events: list[Event] = field(default_factory=list[Event])

    @property
    def tokens(self) -> list[Token]:
        return [event for event in self.events if isinstance(event, Token)]

    @property
    def ids(self) -> tuple[int, ...]:
        return tuple(token.id for token in self.tokens)

    @property
    def texts(self) -> list[str]:
        return [event.text or "" for event in self.events if isinstance(event, Output)]

    @property
    def remarks(self) -> list[str]:
        return [event.text for event in self.events if isinstance(event, Remark)]


def written(
    writer: OwnWriter, params: WriteParams, readings: Readings | None = None, seed: int = 7
) -> Written:
    return Written(list(write(writer, ask(params, seed=seed), readings or Readings())))  # pyright: ignore


def asked(prompt: str = "the old whale", *, tokens: int = 12, begun: Sequence[int] = (), **more: object):
    values = {"temperature": 1.3, "top_p": 1.0, **more}
    return WriteParams(prompt, max_tokens=tokens, begun=tuple(begun), **values)  # type: ignore[arg-type]


@pytest.mark.parametrize("prompt", ["the", "", "the old whale sang to the grey ship and " * 30])
@pytest.mark.parametrize("stopped", [1, 30, 71])
def test_a_text_that_was_stopped_goes_on_as_if_it_never_was(
    writer: OwnWriter, prompt: str, stopped: int
) -> None:
    """Also beyond the context, with other lengths asked for, and whether the first half is remembered."""
    whole = written(writer, asked(prompt, tokens=140))
    readings = Readings()
    first = written(writer, asked(prompt, tokens=stopped), readings)
    assert first.ids == whole.ids[:stopped]
    length = len(whole.ids) - stopped
    for remembered in (readings, Readings()):
        rest = written(writer, asked(prompt, tokens=length, begun=first.ids), remembered)
        assert first.ids + rest.ids == whole.ids
        assert rest.tokens == whole.tokens[stopped:], "with the same probabilities, to the last bit"
        assert rest.texts == whole.texts


def test_what_was_read_before_changes_nothing(writer: OwnWriter) -> None:
    readings = Readings()
    texts = [asked("the old whale sang to " * 6), asked("the old whale sang to " * 4 + "me"), asked("x")]
    cold = [written(writer, one).tokens for one in texts]
    for _ in range(2):
        assert [written(writer, one, readings).tokens for one in texts] == cold


def test_two_texts_at_once_do_not_mix(writer: OwnWriter) -> None:
    """A live request comes between two steps of a queued one."""
    readings, params = Readings(), asked("the old whale sang to the ship")
    alone = written(writer, params).tokens
    queued = write(writer, ask(params), readings)
    told: list[Event] = []
    for event in queued:
        told.append(event)
        if isinstance(event, Token) and event.id == alone[3].id:
            assert written(writer, params, readings).tokens == alone
    assert Written(told).tokens == alone


def test_no_more_than_a_few_readings_are_kept(writer: OwnWriter) -> None:
    readings = Readings()
    running = [write(writer, ask(asked(f"{number} whales")), readings) for number in range(5)]
    for one in running:
        while not isinstance(next(one), Token):
            pass
    for one in running:
        one.close()  # type: ignore[attr-defined]
    assert len(readings._waiting) == KEPT


def test_a_seed_has_its_text_and_each_continuation_a_seed_of_its_own(writer: OwnWriter) -> None:
    params = asked(tokens=20, count=3)
    three = written(writer, params)
    assert three.texts == written(writer, params).texts
    assert len(set(three.texts)) == 3
    assert written(writer, asked(tokens=20), seed=8).texts == three.texts[1:2]
    assert [token.index for token in three.tokens] == sorted(token.index for token in three.tokens)
    last = [
        event for event in written(writer, params, seed=SEED_LIMIT - 1).events if isinstance(event, Output)
    ]
    assert [one.request.seed for one in last if one.request] == [SEED_LIMIT - 1, 0, 1]


def test_the_alternatives_are_the_most_probable_and_tell_what_the_settings_made_of_them(
    writer: OwnWriter,
) -> None:
    for token in written(writer, asked(top_k=3)).tokens:
        assert len(token.alternatives) == 10
        probabilities = [one.probability for one in token.alternatives]
        assert probabilities == sorted(probabilities, reverse=True)
        possible = [one for one in token.alternatives if one.chance > 0]
        assert len(possible) <= 3 or not possible
        assert token.chance > 0
        for one in token.alternatives:
            if one.id == token.id:
                assert (one.probability, one.chance) == (token.probability, token.chance)


def test_how_fast_it_was_is_measured(writer: OwnWriter) -> None:
    (speed,) = [event for event in written(writer, asked()).events if isinstance(event, Measured)]
    assert (speed.name, speed.unit) == ("speed", "tokens/s")
    assert speed.value > 0


# --- more text than fits


def test_a_prompt_that_is_too_long_keeps_its_end_and_says_so(writer: OwnWriter) -> None:
    prompt = "the whale sang to the sea " * 4000
    assert len(prompt) > 100_000
    told = written(writer, asked(prompt, tokens=3))
    (remark,) = told.remarks
    assert "first 23," in remark
    assert told.texts[0].startswith(prompt), "what is kept is whole"
    window = Window(prompt_of(writer, asked(prompt)), CONTEXT)
    assert len(window.ids) < CONTEXT
    assert window.ids[-5:] == writer.vocabulary.encode(prompt)[-5:]
    assert window.ids[0] == writer.vocabulary.begin


def test_a_window_that_slides_says_so_once(writer: OwnWriter) -> None:
    told = written(writer, asked(tokens=4 * CONTEXT))
    assert len(told.ids) == 4 * CONTEXT
    (remark,) = told.remarks
    assert "no longer sees its beginning" in remark


def test_instructions_and_passages_stay_in_view(writer: OwnWriter) -> None:
    params = asked("so", passages=(Passage("log.txt", "The ship sank."),))
    prompt = prompt_of(writer, params)
    window = Window(prompt, CONTEXT)
    for _ in range(3 * CONTEXT):
        window.add(40)
    assert window.slides > 2
    assert tuple(window.ids[: len(prompt.head)]) == prompt.head
    assert b"".join(map(writer.vocabulary.piece, prompt.head)).startswith(b"[log.txt]\nThe ship sank.")
    assert len(window.ids) <= CONTEXT
    assert window.avoided == {40}, "what is to be quoted is not avoided"


def test_passages_that_are_too_long_give_way(writer: OwnWriter) -> None:
    params = asked("so", tokens=2 * CONTEXT, passages=(Passage("log.txt", "The ship sank. " * 60),))
    assert len(written(writer, params).ids) == 2 * CONTEXT


# --- prompts of every kind


@pytest.mark.parametrize(
    "prompt", ["", "\n", "<|endoftext|>", "<|im_start|>", "\ud83d", "a\x00b", "\ufffe", "🦊", " "]
)
@pytest.mark.parametrize("form", list(Form))
def test_every_prompt_is_written_on(writer: OwnWriter, prompt: str, form: Form) -> None:
    told = written(writer, asked(prompt, tokens=4, form=form))
    assert told.ids
    told.texts[0].encode()


def test_names_of_special_tokens_are_characters_in_what_people_say(writer: OwnWriter) -> None:
    ids = prompt_of(writer, asked("<|endoftext|>")).rest
    assert b"".join(map(writer.vocabulary.piece, ids)) == b"<|endoftext|>"


def test_a_beginning_by_another_model_is_refused(writer: OwnWriter) -> None:
    with pytest.raises(UserError, match="another list of tokens"):
        written(writer, asked(begun=(5, 70_000)))


# --- chat


def test_a_conversation_is_kept_as_a_person_would_read_it(writer: OwnWriter) -> None:
    messages = (Message(Author.PERSON, "Who sang? "), Message(Author.MODEL, " The whale."))
    told = written(writer, asked("And then?", form=Form.CHAT, messages=messages, system="Sing."))
    beginning = "**You:** Who sang?\n\n**Answer:** The whale.\n\n**You:** And then?\n\n**Answer:** "
    assert told.texts[0].startswith(beginning)


def test_a_model_without_a_template_says_what_to_do() -> None:
    with pytest.raises(UserError, match="Continue"):
        written(tiny_writer(template=False), asked(form=Form.CHAT))


def rendered(template: str, params: WriteParams) -> str:
    writer = tiny_writer(400)
    writer._template = JinjaChatTemplate(template)
    ids = prompt_of(writer, params).ids
    return b"".join(map(writer.vocabulary.piece, ids)).decode()


TURNS = "{% for m in messages %}{{ m['role'] }}:{{ m['content'] }};{% endfor %}"
NO_SYSTEM = (
    "{% if messages[0]['role'] == 'system' %}{{ raise_exception('System role not supported') }}{% endif %}"
)
DEAF = "{% for m in messages if m['role'] != 'system' %}{{ m['role'] }}:{{ m['content'] }};{% endfor %}"


@pytest.mark.parametrize("template", [NO_SYSTEM + TURNS, DEAF])
def test_instructions_go_into_the_first_message_where_a_template_knows_no_system(template: str) -> None:
    params = asked("And then?", form=Form.CHAT, system="Sing.")
    assert rendered(template, params) == "user:Sing.\n\nAnd then?;"
    assert rendered(TURNS, params) == "system:Sing.;user:And then?;"


def test_authors_take_turns_and_a_person_begins() -> None:
    said = (Message(Author.MODEL, "Hello."), Message(Author.PERSON, "a"), Message(Author.PERSON, "b"))
    params = asked("c", form=Form.CHAT, messages=said)
    assert rendered(TURNS, params) == "user:;assistant:Hello.;user:a\n\nb\n\nc;"


def test_an_answer_that_was_begun_goes_on(writer: OwnWriter) -> None:
    params = {"form": Form.CHAT, "system": "Sing."}
    whole = written(writer, asked("Who?", tokens=9, **params))
    rest = written(writer, asked("Who?", tokens=5, begun=whole.ids[:4], **params))
    assert rest.texts == whole.texts


# --- how a text ends


class Scripted:
    """The tiny model, but what it answers is told."""

    def __init__(self, answer: Callable[[int], Tensor]) -> None:
        self._model, self._answer = tiny_writer(CONTEXT), answer
        self.context, self.template = CONTEXT, None
        self.vocabulary = self._model.vocabulary

    def reading(self) -> Scripted:
        self.length = 0
        return self

    def read(self, ids: Sequence[int]) -> Tensor:
        self.length += len(ids)
        return self._answer(self.length)

    def rewind(self, length: int) -> None:
        self.length = length


def told_by(answer: Callable[[int], Tensor], params: WriteParams) -> Written:
    return Written(list(write(Scripted(answer), ask(params), Readings())))  # type: ignore[arg-type]


def only(*tokens: int) -> Tensor:
    """These are likely, in falling order."""
    logits = torch.full((320,), -20.0)
    for place, token in enumerate(tokens):
        logits[token] = 20.0 - 10 * place
    return logits


def test_an_end_ends_it_and_is_not_shown() -> None:
    (end,) = tiny_writer().vocabulary.ends
    told = told_by(lambda length: only(end) if length > 4 else only(70), asked("", tokens=20))
    assert set(told.ids) == {70}
    assert len(told.ids) < 20
    assert told.remarks == []


def test_a_text_does_not_end_before_it_has_begun() -> None:
    (end,) = tiny_writer().vocabulary.ends
    told = told_by(lambda _: only(end, 70), asked("so", tokens=20))
    assert told.ids == (70,)
    assert told.tokens[0].alternatives[0].id == end
    assert told.tokens[0].alternatives[0].chance == 0, "it is told that the end was ruled out"
    on = told_by(lambda _: only(end, 70), asked("so", tokens=20, begun=(70,)))
    assert on.ids == ()
    assert "nothing to add" in on.remarks[0]


def test_words_at_which_to_stop_are_left_out_and_stopping_is_heard_while_they_wait() -> None:
    letters = tiny_writer().vocabulary.encode("axyz")
    told = told_by(
        lambda length: only(letters[(length - 1) % len(letters)]), asked("", tokens=40, stop="xyza")
    )
    assert told.texts == ["a"]
    held = [event for event in told.events if isinstance(event, Progress)]
    assert len(held) >= 4, "a job can be stopped between two tokens that are held back"


def test_a_model_whose_answers_are_no_numbers_is_told_of_in_a_sentence() -> None:
    with pytest.raises(UserError, match="no number"):
        told_by(lambda _: torch.full((320,), math.nan), asked())


def test_a_reading_that_failed_is_not_used_again() -> None:
    readings = Readings()

    def broken(_: int) -> Tensor:
        raise RuntimeError("out of memory")

    with pytest.raises(RuntimeError):
        list(write(Scripted(broken), ask(asked()), readings))  # type: ignore[arg-type]
    assert readings._waiting == []


def test_requests_round_trip(writer: OwnWriter) -> None:
    request = ask(asked("a\ud83d", begun=(1, 2), passages=(Passage("s", "t"),)))
    assert Request.from_json(request.to_json()) == request
