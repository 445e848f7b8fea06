"""Instruct templates are programs from anywhere: known ones say what they say elsewhere, bad ones fail."""

from __future__ import annotations

import pytest

from studio.core.errors import UserError
from studio.families.transformer.chat_template import JinjaChatTemplate
from studio.families.transformer.model_file import Marks
from studio.families.transformer.writer import ChatTemplate

CHATML = (
    "{% for message in messages %}{% if loop.first and messages[0]['role'] != 'system' %}"
    "{{ '<|im_start|>system\nBe kind.<|im_end|>\n' }}{% endif %}"
    "{{'<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' + '\n'}}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
STRICT = """{{ bos_token }}
{%- for message in messages %}
    {%- if (message.role == 'user') != (loop.index0 % 2 == 0) %}
        {{- raise_exception('Roles must alternate') }}
    {%- endif %}
    {%- if message.role == 'user' %}
        {{- '[INST] ' ~ message.content | trim ~ ' [/INST]' }}
    {%- else %}
        {%- generation %}{{- ' ' + message['content'] + eos_token }}{% endgeneration %}
    {%- endif %}
{%- endfor %}"""
ODD = """{%- set ns = namespace(count=0) -%}
{%- if not date_string is defined %}{% set date_string = strftime_now("%d %b %Y") %}{% endif -%}
{%- for one in messages if one.role == 'user' -%}
    {%- if ns.count > 1 %}{% break %}{% endif -%}
    {%- set ns.count = ns.count + 1 -%}
    {{ date_string ~ ' ' ~ one | tojson }};
{%- endfor -%}
{% macro twice(x) %}{{ x * 2 }}{% endmacro %}{{ twice('ab') }} {{ '%02d' | format(7) }} {{ dict(a=1).a }}
{%- if tools %}tools{% endif %}"""


def test_the_usual_forms() -> None:
    template = JinjaChatTemplate(CHATML)
    assert isinstance(template, ChatTemplate)
    assert template.render([("user", "Hello")]) == (
        "<|im_start|>system\nBe kind.<|im_end|>\n<|im_start|>user\nHello<|im_end|>\n<|im_start|>assistant\n"
    )
    assert template.render([("system", "Be brief.")]).startswith("<|im_start|>system\nBe brief.")


def test_beginning_and_end_of_the_model_are_known_to_it() -> None:
    template = JinjaChatTemplate(STRICT, Marks(1, (2,), "<s>", "</s>"))
    told = template.render([("user", " Hi "), ("assistant", "Ho"), ("user", "{{ 7*7 }}")])
    assert told == "<s>[INST] Hi [/INST] Ho</s>[INST] {{ 7*7 }} [/INST]"


def test_what_a_template_refuses_is_said_in_its_words() -> None:
    template = JinjaChatTemplate(STRICT)
    with pytest.raises(UserError, match="does not take this conversation: Roles must alternate"):
        template.render([("assistant", "Ho")])
    assert template.render([("user", "Hi")]) == "[INST] Hi [/INST]", "it can be asked again"


def test_the_date_is_always_the_same_one() -> None:
    told = JinjaChatTemplate(ODD).render([("user", "<ä>"), ("assistant", "x"), ("user", "b")])
    assert told.startswith('26 Jul 2024 {"role": "user", "content": "<ä>"};26 Jul 2024 {"role"')
    assert told.endswith("abab 07 1")


def test_transformers_says_the_same() -> None:
    from transformers.utils.chat_template_utils import render_jinja_template

    turns = [("system", "Brief."), ("user", "A\n b"), ("assistant", "C"), ("user", "<d> & {{ e }}")]
    messages = [{"role": role, "content": words} for role, words in turns]
    for source in (CHATML, STRICT):
        told = turns if source is CHATML else turns[1:]
        theirs, _ = render_jinja_template(
            conversations=[messages[-len(told) :]],
            chat_template=source,
            add_generation_prompt=True,
            bos_token="<s>",
            eos_token="</s>",
        )
        assert JinjaChatTemplate(source, Marks(bos="<s>", eos="</s>")).render(told) == theirs[0]


@pytest.mark.parametrize(
    "source",
    [
        "{% for message in messages %}",
        "{{ messages[0].nothing.more }}",
        "{{ ''.__class__.__mro__ }}{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{% set ns = namespace() %}{% set ns.__class__ = 1 %}",
        "{{ namespace(__init__=1) }}",
        "{{ cycler.__init__.__globals__ }}",
        "{{ messages.append(1) }}",
        "{% include 'x' %}",
        "{% import 'os' as os %}",
        "{{ raise_exception.__globals__.items() }}",
        "{{ 1 / 0 }}",
        "{{ open('/etc/passwd') }}",
        "{{ messages | no_such_filter }}",
        "{{ undefined_function() }}",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
        "{{" + "(" * 5000,
        "x" * 300_000,
    ],
)
def test_bad_ones_fail_with_a_sentence(source: str) -> None:
    with pytest.raises(UserError, match="chat template"):
        JinjaChatTemplate(source).render([("user", "Hello")])


@pytest.mark.parametrize(
    "source",
    [
        "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
        "{% for a in range(99999) %}{% for b in range(99999) if false %}{% endfor %}{% endfor %}",
        "{% for a in range(99999) %}{% set x = range(99999) | sum %}{% endfor %}",
        "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(80) }}",
        "{{ 'x' * 10 ** 12 }}",
        "{{ 10 ** 10 ** 10 }}",
        "{{ 'x'.ljust(10 ** 12) }}",
        "{{ 'x' | center(1000000000000) }}",
        "{{ '%1000000000000d' % 1 }}",
        "{{ '%1000000000000d' | format(1) }}",
        "{{ '%*d' | format(10 ** 6, 1) }}",
        "{{ '{:1000000000000}'.format(1) }}",
        "{{ '{:{}}'.format('x', '999999999999') }}",
        "{% set ns = namespace(x='x') %}{% for a in range(99) %}{% set ns.x = ns.x ~ ns.x %}{% endfor %}",
        "{% set ns = namespace(x='x') %}{% for a in range(99) %}{% set ns.x = ns.x + ns.x %}{% endfor %}",
        "{% set ns = namespace(x=[1]) %}{% for a in range(99) %}{% set ns.x = ns.x + ns.x %}{% endfor %}",
        "{% set x = 'x' * 9999 %}{{ x.replace('x', x) }}{{ x | replace('x', x) | replace('x', x) }}",
        "{% for a in range(99999) %}{{ 'x' * 999 }}{% endfor %}",
    ],
)
def test_those_that_would_take_all_time_or_memory_are_stopped(
    source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.families.transformer.jinja_sandbox.SECONDS", 0.2)
    with pytest.raises(UserError, match=r"too long a text|too large numbers|come to an end|[Rr]ange too big"):
        JinjaChatTemplate(source).render([("user", "Hello")])


def test_a_long_conversation_is_no_trouble() -> None:
    turns = [("user", "50% of 12345678 {{x}} " * 10_000)] * 9
    assert len(JinjaChatTemplate(CHATML).render(turns)) > 1_000_000
