from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from askwell.core.correspondence import Correspondence, by_address, joined, sentences

MARCH, MAY = date(2026, 3, 5), date(2026, 5, 1)

DAYS = st.none() | st.dates(date(2020, 1, 1), date(2026, 1, 1))
TOLD = st.builds(
    Correspondence,
    address=st.just("linkedin.com/in/ana"),
    wrote_on=DAYS,
    heard_on=DAYS,
    invited_on=DAYS,
    invited_by_on=DAYS,
    written=st.integers(0, 9),
    heard=st.integers(0, 9),
)


def told(**known: object) -> list[str]:
    return list(sentences(Correspondence(address="linkedin.com/in/ana", **known)))  # type: ignore[arg-type]


def test_what_passed_is_said_in_sentences() -> None:
    assert told(wrote_on=MARCH, heard_on=MAY) == [
        "You have written to each other on LinkedIn: you last on 5 March 2026, they on 1 May 2026."
    ]
    assert told(wrote_on=MARCH) == ["You wrote to them on LinkedIn on 5 March 2026; your export holds no answer."]
    assert told(heard_on=MAY, invited_by_on=MARCH) == [
        "They wrote to you on LinkedIn on 1 May 2026; your export holds no answer of yours.",
        "They invited you to connect on 5 March 2026.",
    ]
    assert told(invited_on=MARCH) == ["You invited them to connect on 5 March 2026."]


def test_an_answer_after_the_last_letter_leaves_nothing_unanswered() -> None:
    assert Correspondence(address="a", wrote_on=MARCH, heard_on=MAY).unanswered_since is None
    assert Correspondence(address="a", wrote_on=MAY, heard_on=MARCH).unanswered_since == MAY


@given(TOLD, TOLD)
def test_what_two_exports_tell_is_the_same_in_either_order_and_told_again_is_no_news(
    first: Correspondence, second: Correspondence
) -> None:
    both = joined(first, second)

    assert both == joined(second, first)
    assert joined(both, first) == both == joined(both, second)
    assert by_address([first, second]) == {"linkedin.com/in/ana": both}
