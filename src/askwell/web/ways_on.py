"""The way on from a problem: the page where it can be mended, and a hint that sends nobody to a terminal."""

from __future__ import annotations

from dataclasses import dataclass

from askwell.core.errors import Problem


@dataclass(frozen=True, kw_only=True)
class WayOn:
    hint: str
    page: str
    """The name of the page's route."""
    do: str


HOME = WayOn(hint="Go back and try once more, or begin again from Today.", page="today", do="Back to Today")
WAYS: dict[str, WayOn] = {
    "consent-missing": WayOn(hint="Ask them, then keep what they said.", page="today", do="Back to Today"),
    "cool-off": WayOn(hint="Somebody else may answer sooner.", page="people", do="Choose somebody else"),
    "critique-block": WayOn(hint="Change the words that are marked.", page="outreach", do="See your outreach"),
    "do-not-contact": WayOn(hint="Somebody else will be glad of it.", page="people", do="Choose somebody else"),
    "gaps": WayOn(hint="Only you can fill what is still open.", page="outreach", do="See your outreach"),
    "limit": WayOn(hint="See what is already on its way.", page="outreach", do="See your outreach"),
    "no-mailbox": WayOn(
        hint="Connect one in Settings, or copy the message and send it yourself.", page="settings", do="Open Settings"
    ),
    "nothing-recognised": WayOn(
        hint="Choose the zip that LinkedIn sent you, or a list whose first line names its columns, such as Name.",
        page="import",
        do="Choose another file",
    ),
    "not-found": WayOn(hint="It may have been removed, or the link is an old one.", page="today", do="Back to Today"),
    "outside": WayOn(hint="Try again in a moment.", page="settings", do="Look at your mailbox"),
    "paused": WayOn(hint="Let mail go again in Settings.", page="settings", do="Open Settings"),
    "replied": WayOn(hint="Read what they wrote first.", page="outreach", do="See your outreach"),
    "second-follow-up": WayOn(
        hint="Let it rest, and ask somebody like them.", page="people", do="Choose somebody else"
    ),
    "takeaway-missing": WayOn(
        hint="Open the conversation and note one thing you learnt.", page="outreach", do="See your outreach"
    ),
    "too-early": WayOn(hint="It waits by itself; you need not remember it.", page="today", do="Back to Today"),
    "unreadable-file": WayOn(
        hint="Check that the download has finished, or choose another file.",
        page="import",
        do="Choose another file",
    ),
}


def way_on(problem: Problem) -> WayOn:
    """The problem's own hint wins, unless it names a command: those are for the terminal."""
    way = WAYS.get(problem.code, HOME)
    if not problem.hint or "`" in problem.hint or "--" in problem.hint:
        return way
    return WayOn(hint=problem.hint, page=way.page, do=way.do)
