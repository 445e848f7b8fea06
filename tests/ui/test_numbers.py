"""Numbers on charts and beside them are written as the language of the window writes them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from studio.ui.numbers import in_language, written


@pytest.fixture
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """The window counts in the language of the parameter; afterwards in that of before."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "four", "five", "part", "small"),
    [
        ("en_US", "1,204.5", "12,346", "0.5", "1.2e-05"),
        ("de", "1.204,5", "12.346", "0,5", "1,2e-05"),
        ("fr", "1\N{NARROW NO-BREAK SPACE}204,5", "12\N{NARROW NO-BREAK SPACE}346", "0,5", "1,2e-05"),
        ("es", "1204,5", "12.346", "0,5", "1,2e-05"),
        ("ja", "1,204.5", "12,346", "0.5", "1.2e-05"),
    ],
    indirect=["language"],
)
@pytest.mark.usefixtures("language")
def test_a_number_has_the_signs_of_the_language(four: str, five: str, part: str, small: str) -> None:
    assert written(1204.5, ",.5g") == four
    assert written(12345.6, ",.0f") == five
    assert written(0.5, "g") == part
    assert written(0.0000123, ".2g") == small
    assert in_language("-0.5") == f"-{part}"


@pytest.mark.parametrize("language", ["de"], indirect=True)
@pytest.mark.usefixtures("language", "qapp")
def test_the_numbers_at_axes_and_above_charts_are_written_so() -> None:
    from studio.ui.training.chart import ReadableAxis, number_text
    from studio.ui.widgets.number_axis import NumberAxis

    assert NumberAxis("left").tickStrings([0.5, 1.0], 1.0, 0.5) == ["0,5", "1,0"]
    assert ReadableAxis("left").tickStrings([0.25, 2500.0], 1.0, 0.25) == ["0,25", "2.500"]
    assert number_text(12345.0) == "12.345"
