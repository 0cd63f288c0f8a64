"""The search for garbage is put off, never given up."""

import gc

from askwell.core.garbage import without_collecting


def test_collecting_goes_on_afterwards_even_if_the_reading_failed() -> None:
    assert gc.isenabled()
    try:
        with without_collecting():
            assert not gc.isenabled()
            raise ValueError
    except ValueError:
        pass

    assert gc.isenabled()
