"""The address book of the program: every path, by way of the web door."""

from __future__ import annotations

from django.urls import include, path

urlpatterns = [path("", include("askwell.web.urls"))]
handler404 = "askwell.web.entrance.not_found"
handler500 = "askwell.web.entrance.broken"
handler403 = "askwell.web.entrance.forbidden"
