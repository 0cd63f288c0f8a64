"""A stranger who is asked for time first wants to know who asks."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.anatomy.sign_off import says_who
from askwell.core.critique.checks import whole
from askwell.core.critique.draft import Draft
from askwell.core.critique.roles.introduction import knows_them
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.outreach import ASKS
from askwell.core.text import fold


def find(draft: Draft) -> Iterator[Hit]:
    if draft.context.to and draft.context.to.known_well:
        return
    if not draft.introductions and not draft.doing(knows_them) and not _signed(draft) and not _named(draft):
        yield whole(draft.sentences[0] if draft.sentences else None)


def _signed(draft: Draft) -> bool:
    return draft.sign_off is not None and says_who(draft.sign_off)


def _named(draft: Draft) -> bool:
    """Whether a known fact about the writer stands in the text, which says who they are in other words."""
    me = draft.context.me
    if me is None:
        return False
    text = fold(draft.core)
    return any(len(fact) > 3 and fact in text for fact in map(fold, me.facts) if fact != fold(me.name))


rule = Rule(
    id="no-self-introduction",
    fault="no-self-introduction",
    kinds=ASKS,
    severity=WARNING,
    evidence=("POMONA", "BETHEL", "DARTMOUTH", "BABSON", "ASBURY"),
    says="They are not told who writes.",
    why="Before giving time, people want to place the person who asks; one clause is enough.",
    fix="Add a clause such as “I’m a lab technician in Leeds”.",
    finder=find,
    good=(
        Example(
            body=(
                "Hi Ada,\n\nI bind books in Porto and saw your leaf presses. Could I ask you about paper for ten "
                "minutes?"
            )
        ),
        Example(
            body="Hi Ada,\n\nAs a second-year nurse, I read your ward diary. Could we talk for 15 minutes by phone?"
        ),
        Example(
            body=(
                "Dear Ada,\n\nYour ward diary made me put down my coffee. Could we talk for 15 minutes by phone?\n\n"
                "Best,\nJo Lind\nCommunity nurse, Leeds"
            )
        ),
        Example(
            body=(
                "Hi Ada,\n\nThirty years in kitchens have left me with good hands and a bad back. What did your "
                "first term at the school ask of you?"
            ),
            context={"me": {"name": "Jo Lind"}},
        ),
        Example(
            body="Hi Ada, greetings from the Harbour School! Could we talk about your ward diary?",
            context={"me": {"name": "Jo Lind", "school": "Harbour School"}},
        ),
        Example(
            body="Hi Ada,\n\nOrgan tuner, two churches, Kaunas side of the river. Could I ask you about leather "
            "by phone?"
        ),
        Example(
            body="Hi Ada,\n\nI plan lifeboat routes and write crime novels. Which of your knots would you trust?"
        ),
        Example(
            body="Hi Ada,\n\nIt has been a while. Could we talk for 15 minutes about your ward diary?",
            context={"to": {"name": "Ada", "tie": "classmate"}},
        ),
    ),
    bad=(
        Example(body="Hi Ada,\n\nI read your ward diary and loved it. Could we talk for 15 minutes by phone?"),
        Example(kind="ask-linkedin-note", body="Hi Ada, I'm very interested in what you post. Would you connect?"),
        Example(body="Hi Ada,\n\nI am exploring my options and am available on Monday. When can we start to talk?"),
        Example(body="Hi Ada,\n\nI'm a highly motivated and ambitious professional. Could we talk by phone?"),
        Example(body="Hi Ada,\n\nMy dream job is yours, and we have to get a coffee when I'm in Leeds!"),
        Example(
            body="Hi Ada,\n\nI noticed you're a graduate of Leeds and have been reading your blog. Can we talk?\n\nJo"
        ),
    ),
)
