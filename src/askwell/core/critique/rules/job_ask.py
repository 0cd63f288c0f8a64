"""An informational interview is about the work. A request for a job, open or hidden, ends it before it starts."""

from __future__ import annotations

from collections.abc import Iterable

from askwell.core.critique.checks import pattern, where
from askwell.core.critique.draft import Draft
from askwell.core.critique.leaving_out import leaving_out
from askwell.core.critique.roles.being_recommended import LEADS, SPEAK_FOR_ME
from askwell.core.critique.roles.openings import OPENINGS
from askwell.core.critique.roles.wanting_work import PLACE_TAKEN, TAKE_ME, WISHED_PLACE
from askwell.core.critique.rule import ERROR, Example, Hit, Needs, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST, KEEP_IN_TOUCH, REPLY, THANK_YOU

ABOUT_WORK = wording(
    r"\b(?:you|they|she|he) (?:\w+ )?(?:applied|hired|filled|told me|took the|took (?:him|her|them|us) on)\b",
    r"\bmy own (?:opening|shop)\b",
    r"\byour (?:\w+ ){0,2}(?:job|position|internship|apprenticeship|role|post|placement) (?:at|in|with|as)\b",
    r"\b(?:one day|someday|some day|eventually|years? from now)\b",
    r"\b(?:how|what|where|when|why) (?:did|do|does) (?:you|one|people|someone|they|a \w+)\b",
    r"\bwhat (?:makes|made|would make|do you look for)\b",
    r"\bno vacanc(?:y|ies) to\b",
)
"""Where they speak of the reader's own past, or of a day that is far."""

_ASKED = (OPENINGS, TAKE_ME, SPEAK_FOR_ME, LEADS)
_asked = pattern(*_ASKED, denied_counts=False, unless=ABOUT_WORK)
_asked_or_wished = pattern(*_ASKED, WISHED_PLACE, denied_counts=False, unless=ABOUT_WORK)


def find(draft: Draft) -> Iterable[Hit | Needs]:
    """A wish can be worded in very many ways, so it is looked for only where the place wished for is named."""
    wished = draft.may_say & WISHED_PLACE.may_be and draft.has(PLACE_TAKEN)
    return _asked_or_wished(draft) if wished else _asked(draft)


rule = Rule(
    id="job-ask",
    fault="job-begging",
    kinds=(*ASKS, FOLLOW_UP, THANK_YOU, INTRO_REQUEST, KEEP_IN_TOUCH, REPLY),
    severity=ERROR,
    evidence=("CONSULT", "KSTATE", "POMONA", "BETHEL", "BERK-E", "WELLESLEY", "TUFTS", "WARWICK", "RECRUIT"),
    says="“{text}” asks for a job.",
    why="Career centres agree that the talk is for learning. Who is asked for a job says no to the talk as well.",
    fix="Ask about the work itself; openings come up by themselves when the talk goes well.",
    finder=leaving_out(where(_asked_or_wished, find)),
    good=(
        Example(body="Hi Nia,\n\nI have read the opening of your book on locks twice. Which lock came first?"),
        Example(
            body="Hi Nia,\n\nI have a problem with an opening in the third act. Whether it will grow, who knows?"
        ),
        Example(body="Hi Nia,\n\nI'm free from next week for a call. What do you look for in a lock before winter?"),
        Example(body="Hi Nia,\n\nI'm not looking for any openings, only for what a day at the weir is like."),
        Example(body="Hi Nia,\n\nYou hired a poet as lock keeper. How did you know? Ten minutes by phone would do."),
        Example(body="Hi Nia,\n\nCould I ask how the job of a lock keeper has changed, for 15 minutes by phone?"),
        Example(
            body="Hi Nia,\n\nI'm happy to work with your schedule. If anyone else knows the weir better, do say."
        ),
        Example(body="Hi Nia,\n\nI run hiring for a canal trust. What do you look for when you choose a keeper?"),
    ),
    bad=(
        Example(
            body="Hi Nia,\n\nMay I ask whether your team expects to grow? I'd be free to start on the 1st of May."
        ),
        Example(body="Hi Nia,\n\nI saw your post. Could we talk about what you look for in candidates?"),
        Example(body="Hi Nia,\n\nI can paint, dig, anything. Might you send information about jobs?"),
        Example(body="Hi Nia,\n\nI'd be keen to know if Northwater is likely to be recruiting assistants in May."),
        Example(kind="intro-request", body="Hi Nia,\n\nWould you name me to anyone who's on a hiring team there?"),
        Example(body="Hi Nia,\n\nAny job at all at your weir would do, even sweeping."),
        Example(kind="thank-you", body="Hi Nia,\n\nThank you. Have you asked your boss about the opening?"),
        Example(body="Hi Nia,\n\nI keep locks. Are you hiring? Could you pass along my resume?"),
        Example(
            body=(
                "Hi Nia,\n\nI'm very interested in the lock keeper position at Northwater. Could we talk for 15 "
                "minutes?"
            )
        ),
        Example(kind="thank-you", body="Hi Nia,\n\nThank you for Monday. Do you know of any openings?"),
        Example(
            body="Hi Nia,\n\nI noticed that Northwater has an opening for a keeper. Could we talk about the team?"
        ),
        Example(body="Hi Nia,\n\nI'd love to hear how you began, and whether your crew might have room for another."),
        Example(
            body="Hi Nia,\n\nI would relish the chance to explore where somebody of my background might contribute."
        ),
        Example(kind="keep-in-touch", body="Hi Nia,\n\nHappy new year! Please keep me in mind if anything opens up."),
        Example(
            body="Hi Nia,\n\nCould we talk about the weir and what it would take to join? I can start on Monday."
        ),
        Example(kind="intro-request", body="Hi Nia,\n\nCould you put me forward? I just need a foot in the door."),
    ),
)
