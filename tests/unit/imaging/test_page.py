"""The page that stands for a text."""

from __future__ import annotations

import numpy as np
import pytest

from studio.imaging.page import EDGE, page_of

STORY = "Once upon a time there was a red fox.\n\nIt could count to three. " * 40


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        "",
        " \n\t ",
        "x" * 3000,
        "昔々あるところに、赤い狐がいました。" * 60,
        "שלום 😀 \x00 \ud800",
        "a\n" * 500,
    ],
)
def test_any_text_has_a_page(text: str) -> None:
    page = page_of(text)
    assert (page.shape, page.dtype) == ((EDGE, EDGE, 3), np.uint8)
    assert np.array_equal(page, page_of(text))


def test_words_are_ink_on_paper_and_a_long_text_fades() -> None:
    page, short = page_of(STORY).mean(2), page_of("A fox.").mean(2)
    assert page[60:400, 40:470].min() < 80
    assert page[60:400, 40:470].max() > 240
    assert page[-16:-4, 4:-4].min() > 240, "nothing is cut at the foot"
    assert short[200:-4, 4:-4].min() > 240
    assert page[:, :30].max() > 240, "a margin"
    assert page[6:-6, 6:40].min() > 200
