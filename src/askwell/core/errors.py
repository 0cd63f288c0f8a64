"""The one tree of errors that a person may meet. A finding is returned, a refusal raised, a bug left to crash.

    Problem                    says what, why and what next
    ├── Usage                  the words of a command or form make no sense
    ├── NotFound               there is no such thing, or it belongs to somebody else
    ├── Refusal                a rule of the house says no
    ├── Unreadable             a file or text in which nothing could be made out
    └── Outside                a mail server, a disk or another machine failed

Each door translates the tree once: a page with a hint, a command's exit status, later a problem document.
"""

from __future__ import annotations


class Problem(Exception):
    """Something a person can understand and mend. `says` holds what and why, `hint` the next step."""

    code = "usage"

    def __init__(self, says: str, *, hint: str = "", code: str | None = None) -> None:
        super().__init__(says)
        self.says = says
        self.hint = hint
        self.code = code or self.code


class Usage(Problem):
    code = "usage"


class NotFound(Problem):
    code = "not-found"


class Refusal(Problem):
    """A rule of the house. `code` is for programs and never changes: gaps, critique-block, too-early,
    second-follow-up, replied, do-not-contact, cool-off, limit, consent-missing, takeaway-missing, no-mailbox,
    paused."""

    def __init__(self, code: str, says: str, *, hint: str = "") -> None:
        super().__init__(says, hint=hint, code=code)


class Unreadable(Problem):
    """`unreadable-file` when the bytes make no sense, `nothing-recognised` when they do but hold nothing of use."""

    code = "unreadable-file"


class Outside(Problem):
    """Something beyond this program failed. `lasting` is True when trying again unchanged cannot help."""

    code = "outside"

    def __init__(self, says: str, *, hint: str = "", lasting: bool = False) -> None:
        super().__init__(says, hint=hint)
        self.lasting = lasting
