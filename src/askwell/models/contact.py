"""People and what is known of them. A contact belongs to a book; a tie, a block and a private fact to an account."""

from __future__ import annotations

from django.db import models

from askwell.core import contacts as core
from askwell.core.names import called
from askwell.models.account import Account, Book
from askwell.models.ids import IdField

EMAIL, PHONE = "email", "phone"


class ContactRows(models.QuerySet["Contact"]):
    def of(self, account: Account) -> ContactRows:
        """The people in the books that `account` is a member of, and nobody else's."""
        return self.filter(book__memberships__account=account)

    def whole(self) -> ContactRows:
        """With everything `as_core()` reads, in a fixed number of queries."""
        return self.prefetch_related("positions", "education", "addresses", "links", "facts", "ties_to")


class Contact(models.Model):
    id = IdField("con")
    book = models.ForeignKey(Book, on_delete=models.CASCADE, related_name="contacts", db_index=False)
    """Found by `changed_since`, which begins with it."""
    name = models.CharField(max_length=200)
    """As written by them; the parts below are a guess that only greets and sorts."""
    given_name = models.CharField(max_length=100, blank=True)
    family_name = models.CharField(max_length=100, blank=True)
    folded = models.CharField(max_length=200)
    """The name without accents and case, for finding."""
    headline = models.CharField(max_length=300, blank=True)
    place = models.CharField(max_length=120, blank=True)
    time_zone = models.CharField(max_length=64, blank=True)
    country = models.CharField(max_length=2, blank=True)
    connected_on = models.DateField(null=True, blank=True)
    created_at = models.DateTimeField()
    edited = models.JSONField(default=list)
    """Fields that the user changed by hand: an import never overwrites them."""
    revision = models.PositiveBigIntegerField(default=0)
    """Of the book, at the last change of what they can be found by."""

    objects = ContactRows.as_manager()

    class Meta:
        db_table = "contact"
        ordering = ("folded", "id")
        indexes = (
            models.Index(fields=["book", "revision"], name="changed_since"),
            models.Index(fields=["book", "folded"], name="named_in_book"),
        )

    def __str__(self) -> str:
        return self.name

    @property
    def first_name(self) -> str:
        return called(self.name, self.given_name)

    def as_core(self, account: Account) -> core.Contact:
        """As a core value, with the tie and the private facts of `account` alone."""
        return core.Contact(
            id=self.id,
            name=self.name,
            given_name=self.given_name,
            family_name=self.family_name,
            headline=self.headline,
            place=self.place,
            time_zone=self.time_zone,
            country=self.country,
            positions=tuple(each.as_core() for each in self.positions.all()),
            education=tuple(each.as_core() for each in self.education.all()),
            emails=tuple(each.value for each in self.addresses.all() if each.kind == EMAIL and not each.dead),
            phones=tuple(each.value for each in self.addresses.all() if each.kind == PHONE and not each.dead),
            links=tuple(each.url for each in self.links.all()),
            facts=tuple(each.as_core() for each in self.facts.all() if each.is_seen_by(account)),
            tie=next(
                (t.kind for t in self.ties_to.all() if t.account_id == account.id and t.knower_id is None), None
            ),
            connected_on=self.connected_on,
        )


class Position(models.Model):
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="positions")
    employer = models.CharField(max_length=200, blank=True)
    employer_folded = models.CharField(max_length=200, blank=True, db_index=True)
    title = models.CharField(max_length=200, blank=True)
    started = models.DateField(null=True, blank=True)
    ended = models.DateField(null=True, blank=True)
    rank = models.PositiveSmallIntegerField(default=0)
    """0 is the newest."""

    class Meta:
        db_table = "contact_position"
        ordering = ("rank", "id")

    def __str__(self) -> str:
        return f"{self.title} at {self.employer}"

    def as_core(self) -> core.Position:
        return core.Position(employer=self.employer, title=self.title, started=self.started, ended=self.ended)


class Education(models.Model):
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="education")
    school = models.CharField(max_length=200)
    field = models.CharField(max_length=200, blank=True)
    degree = models.CharField(max_length=100, blank=True)
    started = models.PositiveSmallIntegerField(null=True, blank=True)
    ended = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        db_table = "contact_education"
        ordering = ("id",)

    def __str__(self) -> str:
        return self.school

    def as_core(self) -> core.Education:
        return core.Education(
            school=self.school, field=self.field, degree=self.degree, started=self.started, ended=self.ended
        )


class Address(models.Model):
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="addresses", db_index=False)
    """Found by the constraint below, which begins with it: an index of its own would only make writing slower."""
    kind = models.CharField(max_length=8, choices=[(EMAIL, EMAIL), (PHONE, PHONE)])
    value = models.CharField(max_length=254)
    normalised = models.CharField(max_length=254, db_index=True)
    dead = models.BooleanField(default=False)
    """A mail to it came back for good: never used again."""

    class Meta:
        db_table = "contact_address"
        ordering = ("id",)
        constraints = (
            models.UniqueConstraint(fields=["contact", "kind", "normalised"], name="an_address_once_per_contact"),
        )

    def __str__(self) -> str:
        return self.value


class Link(models.Model):
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="links", db_index=False)
    """Found by the constraint below, like an address."""
    url = models.CharField(max_length=500)
    normalised = models.CharField(max_length=500, db_index=True)

    class Meta:
        db_table = "contact_link"
        ordering = ("id",)
        constraints = (models.UniqueConstraint(fields=["contact", "normalised"], name="a_link_once_per_contact"),)

    def __str__(self) -> str:
        return self.url


class Fact(models.Model):
    id = IdField("fac")
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="facts")
    account = models.ForeignKey(
        Account, on_delete=models.CASCADE, null=True, blank=True, related_name="private_facts"
    )
    """Set for a private fact: only this account sees it, and no message may quote it."""
    text = models.CharField(max_length=500)
    source = models.CharField(max_length=500)
    noted_at = models.DateTimeField()
    said_on = models.DateField(null=True, blank=True)
    """The day of what it speaks of, where that is told: an article's own date. Facts fade from here on."""
    removed_at = models.DateTimeField(null=True, blank=True)
    """Set when it was taken out: nothing shows it any more, and a feed does not bring it again."""

    class Meta:
        db_table = "contact_fact"
        ordering = ("-noted_at", "id")

    def __str__(self) -> str:
        return self.text

    def is_seen_by(self, account: Account) -> bool:
        return self.removed_at is None and self.account_id in (None, account.id)

    def as_core(self) -> core.Fact:
        return core.Fact(
            id=self.id,
            text=self.text,
            source=self.source,
            private=self.account_id is not None,
            noted_at=self.noted_at,
            said_on=self.said_on,
        )


class Tie(models.Model):
    """Who knows whom: the account itself (`knower` empty) or one contact another."""

    id = IdField("tie")
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="ties")
    knower = models.ForeignKey(Contact, on_delete=models.CASCADE, null=True, blank=True, related_name="ties_from")
    known = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="ties_to")
    kind = models.CharField(max_length=16, blank=True)
    how = models.CharField(max_length=300, blank=True)
    """In the user's own words."""
    letters = models.PositiveSmallIntegerField(default=0)
    """Mails that named both, as far as they are counted."""
    letter_marks = models.JSONField(default=list)
    """A short hash of each of these mails, so that none is counted twice; nothing else of them is kept."""
    last_on = models.DateField(null=True, blank=True)
    """The day of the newest of these mails."""

    class Meta:
        db_table = "tie"
        constraints = (
            models.UniqueConstraint(fields=["account", "knower", "known"], name="one_tie_between_two_people"),
            models.UniqueConstraint(
                fields=["account", "known"], condition=models.Q(knower__isnull=True), name="one_tie_of_ones_own"
            ),
        )

    def __str__(self) -> str:
        return f"{self.knower_id or 'you'} knows {self.known_id}"


class Feed(models.Model):
    """Where a person publishes: a blog or a list of papers, read only when the user or the clockwork asks."""

    id = IdField("fee")
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="feeds")
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="feeds")
    url = models.CharField(max_length=500)
    title = models.CharField(max_length=200, blank=True)
    etag = models.CharField(max_length=200, blank=True)
    modified = models.CharField(max_length=100, blank=True)
    """What the server said of the version that was read, so that nothing is fetched twice (RFC 9110, 13.1)."""
    checked_at = models.DateTimeField(null=True, blank=True)
    trouble = models.CharField(max_length=300, blank=True)
    created_at = models.DateTimeField()

    class Meta:
        db_table = "feed"
        ordering = ("created_at", "id")
        constraints = (models.UniqueConstraint(fields=["account", "contact", "url"], name="a_feed_once_per_person"),)

    def __str__(self) -> str:
        return self.url


class Block(models.Model):
    """Do not contact: a person, an address or a whole domain. Terminal, and wins over everything."""

    id = IdField("blk")
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="blocks")
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, null=True, blank=True, related_name="blocks")
    value = models.CharField(max_length=254, blank=True)
    """An address, or a domain; empty when a person is blocked."""
    created_at = models.DateTimeField()
    why = models.CharField(max_length=300, blank=True)

    class Meta:
        db_table = "block"
        constraints = (
            models.UniqueConstraint(fields=["account", "contact", "value"], name="one_block_each"),
            models.CheckConstraint(
                condition=models.Q(contact__isnull=False) ^ ~models.Q(value=""), name="a_block_names_one_thing"
            ),
        )

    def __str__(self) -> str:
        return self.value or str(self.contact_id)
