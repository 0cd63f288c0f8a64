"""The one Django app: the package itself."""

from __future__ import annotations

from django.apps import AppConfig


class Askwell(AppConfig):
    name = "askwell"
    label = "askwell"
    verbose_name = "Askwell"
