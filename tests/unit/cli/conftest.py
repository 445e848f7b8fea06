"""What the tests of the command line share."""

from __future__ import annotations

import pytest
from quartet_command import Quartet
from small_faces import put_small_faces

from studio.engine.places import Places


@pytest.fixture
def home() -> Places:
    """The places of this test's studio; conftest.py gave it a home of its own."""
    return Places.default()


@pytest.fixture
def quartet(capsys: pytest.CaptureFixture[str], home: Places) -> Quartet:
    """A studio with one small model."""
    put_small_faces(home.models)
    return Quartet(capsys)
