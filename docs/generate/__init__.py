"""The pages that are written from the code. Each one calls a function of this package between its cog marks.

`make docs` writes the pages anew and `make check` refuses one that is behind. Nothing here is typed twice: what a
page says of a command, a rule or a shelf stands in that thing's own file.
"""

from .actions import actions, verbs_in
from .commands import commands
from .faults import PAGES, fault, write_missing
from .files import files, typed
from .gates import gates
from .letters import answer, critique_of, letters
from .providers import providers
from .rules import blocking, rules
from .settings import ACCOUNT, ENVIRONMENT, settings
from .shelves import SHELVES, shelves, things

__all__ = [
    "ACCOUNT",
    "ENVIRONMENT",
    "PAGES",
    "SHELVES",
    "actions",
    "answer",
    "blocking",
    "commands",
    "critique_of",
    "fault",
    "files",
    "gates",
    "letters",
    "providers",
    "rules",
    "settings",
    "shelves",
    "things",
    "typed",
    "verbs_in",
    "write_missing",
]
