"""What the pages' tests share: a clock that stands where the test puts it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from pytest_django.fixtures import Settings


@pytest.fixture
def moved_to(settings: Settings) -> Callable[[datetime], None]:
    """Move the domain clock: `moved_to(NOON)`."""

    def move(at: datetime) -> None:
        settings.ASKWELL_TEST_CLOCK = at.isoformat()

    return move
