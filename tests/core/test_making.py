import gc
from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from askwell.core.contacts import Contact, Position
from askwell.core.making import made, remade, without_collecting

KNOWN = st.fixed_dictionaries(
    {"name": st.text(), "positions": st.just((Position(title="Editor"),))},
    optional={"place": st.text(), "emails": st.just(("a@b.example",)), "connected_on": st.just(date(2024, 3, 5))},
)


@given(KNOWN)
def test_what_is_made_quickly_is_what_the_constructor_makes(known: dict[str, object]) -> None:
    quick, plain = made(Contact, **known), Contact(**known)  # type: ignore[arg-type]

    assert quick == plain
    assert (repr(quick), hash(quick)) == (repr(plain), hash(plain))


@given(KNOWN, KNOWN)
def test_what_is_made_anew_is_what_replacing_makes(known: dict[str, object], changes: dict[str, object]) -> None:
    before = made(Contact, **known)
    quick, plain = remade(before, **changes), replace(before, **changes)  # type: ignore[arg-type]

    assert quick == plain
    assert before == Contact(**known)  # type: ignore[arg-type]


def test_collecting_goes_on_afterwards_even_if_the_reading_failed() -> None:
    assert gc.isenabled()
    try:
        with without_collecting():
            assert not gc.isenabled()
            raise ValueError
    except ValueError:
        pass

    assert gc.isenabled()
