"""The official occupations that somebody loaded, for everybody here: they are about work and about nobody."""

from __future__ import annotations

from django.db import models

from askwell.core import occupations as core


class OccupationSource(models.Model):
    """One row while something is loaded."""

    release = models.CharField(max_length=60)
    loaded_at = models.DateTimeField()

    class Meta:
        db_table = "occupation_source"

    def __str__(self) -> str:
        return self.release


class Occupation(models.Model):
    code = models.CharField(max_length=10, primary_key=True)
    name = models.CharField(max_length=200)
    tasks = models.JSONField(default=list)
    skills = models.JSONField(default=list)
    near = models.JSONField(default=list)

    class Meta:
        db_table = "occupation"
        ordering = ("code",)

    def __str__(self) -> str:
        return self.name

    def as_core(self) -> core.Occupation:
        return core.Occupation(
            id=self.code,
            name=self.name,
            tasks=tuple(self.tasks),
            skills=tuple(self.skills),
            near=tuple(self.near),
            onet=self.code,
        )


class OccupationName(models.Model):
    """A title in its one spelling, with the id it stands for: a code, or an occupation of the house."""

    spelt = models.CharField(max_length=200, primary_key=True)
    occupation = models.CharField(max_length=60)

    class Meta:
        db_table = "occupation_name"

    def __str__(self) -> str:
        return self.spelt
