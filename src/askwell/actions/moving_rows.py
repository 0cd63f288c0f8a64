"""Rows that change hands between two contacts, remembered so well that every one of them can go back.

It asks the tables themselves who points at a contact. A table that is added later, pins or search rows among them,
moves along without a word here; what would break one of its promises in the new place is taken out and kept aside.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.db import IntegrityError, models, transaction
from django.db.models.fields.reverse_related import ForeignObjectRel

from askwell.models import Contact

Kept = dict[str, Any]
"""A row as text and numbers, field by field, so that JSON holds it without loss."""


@dataclass
class Trace:
    """What was done, step by step. Undone from the last step to the first."""

    steps: list[list[Any]] = field(default_factory=list)
    """["out", table, row], ["move", table, field, ids] or ["change", table, id, what it said, what it says now]."""

    def take_out(self, row: models.Model) -> None:
        """Remove a row that nothing depends on. Where something does, the database refuses, and nothing is lost."""
        self.steps.append(["out", row._meta.model_name, as_kept(row)])
        rows = type(row)._base_manager.filter(pk=row.pk)
        rows._raw_delete(rows.db)

    def change(self, row: models.Model, **values: Any) -> None:
        """Give a row other values, those that differ."""
        news = {name: value for name, value in values.items() if getattr(row, name) != value}
        if not news:
            return
        before = {name: kept for name, kept in as_kept(row).items() if name in news}
        for name, value in news.items():
            setattr(row, name, value)
        type(row)._base_manager.filter(pk=row.pk).update(**news)
        after = {name: kept for name, kept in as_kept(row).items() if name in news}
        self.steps.append(["change", row._meta.model_name, row.pk, before, after])

    def move_all(self, gone: Contact, kept: Contact) -> None:
        """Everything that points at `gone` points at `kept`."""
        for table, name in pointing_at_contacts():
            self._move(table, name, gone, kept)

    def put_back(self, gone: str, kept: str) -> None:
        """All of it, but for what was deleted since, and for values that were changed once more since."""
        for step in reversed(self.steps):
            match step:
                case ["out", table, row]:
                    _restore_row(_table(table), row)
                case ["move", table, name, ids]:
                    _table(table)._base_manager.filter(pk__in=ids, **{name: kept}).update(**{name: gone})
                case ["change", table, id, before, after]:
                    _restore_values(_table(table), id, before, after)

    def _move(self, table: type[models.Model], name: str, gone: Contact, kept: Contact) -> None:
        rows = table._base_manager.filter(**{name: gone}).order_by("pk")
        ids = list(rows.values_list("pk", flat=True))
        if not ids:
            return
        if table._meta.pk.name == name or not _moves(rows, name, kept):
            ids = [row.pk for row in rows if self._moves_alone(row, name, kept)]
        if ids:
            self.steps.append(["move", table._meta.model_name, name, ids])

    def _moves_alone(self, row: models.Model, name: str, kept: Contact) -> bool:
        one = type(row)._base_manager.filter(pk=row.pk)
        if row._meta.pk.name != name and _moves(one, name, kept):
            return True
        self.take_out(row)
        return False


def pointing_at_contacts() -> Iterator[tuple[type[models.Model], str]]:
    """(table, field) of everything that belongs to a contact or names one, in a fixed order."""
    pointing = Contact._meta.get_fields(include_hidden=True)
    found = {(each.related_model, each.field.name) for each in pointing if isinstance(each, ForeignObjectRel)}
    yield from sorted((each for each in found if _is_to_one(*each)), key=lambda each: (each[0]._meta.label, each[1]))


def _is_to_one(table: type[models.Model], name: str) -> bool:
    """The rows between, where a contact has many of something, are a table with such a field of their own."""
    return isinstance(table._meta.get_field(name), models.ForeignKey)


def as_kept(row: models.Model) -> Kept:
    return {each.attname: _as_text(each, row) for each in row._meta.concrete_fields}


def restore(table: type[models.Model], kept: Kept) -> None:
    """The same row again, with its id."""
    by_name = {each.attname: each for each in table._meta.concrete_fields}
    values = {name: _as_value(by_name[name], value) for name, value in kept.items() if name in by_name}
    table._base_manager.bulk_create([table(**values)])


def _moves(rows: models.QuerySet[Any], name: str, kept: Contact) -> bool:
    """False when it would break a promise of the table: the same address twice, a pair of one."""
    try:
        with transaction.atomic():
            rows.update(**{name: kept})
    except IntegrityError:
        return False
    return True


def _restore_values(table: type[models.Model], id: Any, before: Kept, after: Kept) -> None:
    row = table._base_manager.filter(pk=id).first()
    if row is None:
        return
    now = as_kept(row)
    by_name = {each.attname: each for each in table._meta.concrete_fields}
    old = {name: _as_value(by_name[name], value) for name, value in before.items() if now[name] == after[name]}
    if old:
        table._base_manager.filter(pk=id).update(**old)


def _restore_row(table: type[models.Model], kept: Kept) -> None:
    """Unless what it points at is gone meanwhile: then there is nothing left for it to say."""
    for each in table._meta.concrete_fields:
        target, id = each.remote_field and each.remote_field.model, kept.get(each.attname)
        if target and id is not None and not target._base_manager.filter(pk=id).exists():
            return
    restore(table, kept)


def _as_text(it: models.Field[Any, Any], row: models.Model) -> Any:
    value = it.value_from_object(row)
    if value is None or isinstance(value, bool | int | float | str):
        return value
    return it.value_to_string(row)


def _as_value(it: models.Field[Any, Any], value: Any) -> Any:
    return value if value is None or isinstance(it, models.JSONField) else it.to_python(value)


def _table(name: str) -> type[models.Model]:
    return apps.get_app_config("askwell").get_model(name)
