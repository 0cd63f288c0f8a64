"""What is remembered: tables with constraints, scopes and `as_core()`. No verbs, no signals, no clock.

Only actions write here. A book owns contacts and accounts are its members; everything else belongs to an account.
"""

from askwell.models.account import Account, Book, Membership, SignInLink
from askwell.models.contact import Address, Block, Contact, Education, Fact, Feed, Link, Position, Tie
from askwell.models.conversation import Conversation, Note
from askwell.models.correspondence import Correspondence
from askwell.models.duplicates import Likeness, Merge
from askwell.models.event import Event
from askwell.models.goal import Goal
from askwell.models.imports import Import, ImportedRow, RejectedRow
from askwell.models.mailbox import Mailbox
from askwell.models.message import Message, Reply
from askwell.models.occupation import Occupation, OccupationName, OccupationSource
from askwell.models.outreach import Outreach
from askwell.models.profile import Profile
from askwell.models.search import SavedFilter
from askwell.models.shortlist import Hiding, Pin

__all__ = [
    "Account", "Address", "Block", "Book", "Contact", "Conversation", "Correspondence", "Education", "Event",
    "Fact", "Feed", "Goal", "Hiding", "Import", "ImportedRow", "Likeness", "Link", "Mailbox", "Membership", "Merge",
    "Message", "Note", "Occupation", "OccupationName", "OccupationSource", "Outreach", "Pin", "Position", "Profile",
    "RejectedRow", "Reply", "SavedFilter", "SignInLink", "Tie",
]  # fmt: skip
