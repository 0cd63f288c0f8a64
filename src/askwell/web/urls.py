"""The web door's address book, room by room."""

from __future__ import annotations

from django.urls import path

from askwell.web import entrance, today

urlpatterns = [
    # the entrance
    path("enter/<str:token>", entrance.enter, name="enter"),
    path("sign-in", entrance.sign_in, name="sign-in"),
    path("leave", entrance.leave, name="leave"),
    # what now
    path("", today.show, name="today"),
    path("today/enough", today.enough, name="today-enough"),
]
