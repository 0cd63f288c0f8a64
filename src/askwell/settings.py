"""The one settings file. The environment is read here and nowhere else; rooms below get frozen values."""

from __future__ import annotations

import os
import secrets
import sys
from pathlib import Path

import dj_database_url
import platformdirs

try:  # SQLite with the WAL-reset fix, where a wheel brings one (docs/why/sqlite-first.md).
    import pysqlite3

    sys.modules["sqlite3"] = pysqlite3
except ImportError:
    pass

import sqlite3

from django.core.exceptions import ImproperlyConfigured

ASKWELL_HOME = Path(os.environ.get("ASKWELL_HOME") or platformdirs.user_data_dir("askwell", appauthor=False))
ASKWELL_TEST_CLOCK = os.environ.get("ASKWELL_TEST_CLOCK", "")
ASKWELL_ACCOUNT = os.environ.get("ASKWELL_ACCOUNT", "")
ASKWELL_KEY_FILE = ASKWELL_HOME / "secrets.key"

WAL_FIXED = (
    sqlite3.sqlite_version_info >= (3, 51, 3)
    or (3, 50, 7) <= sqlite3.sqlite_version_info < (3, 51)
    or (3, 44, 6) <= sqlite3.sqlite_version_info < (3, 45)
)
"""Versions without a race that can lose commits in WAL mode (sqlite.org/wal.html, the WAL-reset bug)."""


def _home() -> Path:
    ASKWELL_HOME.mkdir(parents=True, exist_ok=True, mode=0o700)
    return ASKWELL_HOME


def _secret_key() -> str:
    """Made once and kept beside the data, readable by its owner alone."""
    file = _home() / "session.key"
    if not file.exists():
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as stream:
            stream.write(secrets.token_urlsafe(48))
    return file.read_text()


def _sqlite() -> dict[str, object]:
    mode = "WAL" if WAL_FIXED else "TRUNCATE"
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": _home() / "askwell.sqlite3",
        "CONN_MAX_AGE": 600,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": f"PRAGMA journal_mode={mode}; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
        },
        "TEST": {"NAME": None},
    }


def _database() -> dict[str, object]:
    url = os.environ.get("ASKWELL_DATABASE_URL", "")
    if not url:
        return _sqlite()
    if not url.startswith(("postgres://", "postgresql://")):
        raise ImproperlyConfigured("ASKWELL_DATABASE_URL must begin with postgresql://, or be empty for SQLite.")
    try:
        return dict(dj_database_url.parse(url, conn_max_age=600))
    except ValueError:
        raise ImproperlyConfigured("ASKWELL_DATABASE_URL is no address of a database.") from None


SECRET_KEY = _secret_key()
DEBUG = False
DATABASES = {"default": _database()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "askwell.Account"
INSTALLED_APPS = [
    "askwell",
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "template_partials",
]
ROOT_URLCONF = "askwell.urls"
WSGI_APPLICATION = "askwell.wsgi.application"

USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en"

# Loopback names exactly: a page elsewhere that points its own name at 127.0.0.1 is refused (DNS rebinding).
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
LOGIN_URL = "sign-in"
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "askwell.web.doorkeeper.same_site_only",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "askwell.web.doorkeeper.without_nul",
    "askwell.web.doorkeeper.problems_become_pages",
]
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_NAME = "askwell_session"
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_AGE = 60 * 60 * 24 * 90
CSRF_COOKIE_NAME = "askwell_csrf"
CSRF_COOKIE_HTTPONLY = True
CSRF_USE_SESSIONS = False
CSRF_FAILURE_VIEW = "askwell.web.entrance.forbidden"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "manifest-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "object-src": ["'none'"],
        "frame-ancestors": ["'none'"],
    }
}
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [Path(__file__).parent / "web" / "templates"],
        "OPTIONS": {
            "loaders": [
                (
                    "template_partials.loader.Loader",
                    [("django.template.loaders.cached.Loader", ["django.template.loaders.filesystem.Loader"])],
                )
            ],
            "builtins": [
                "template_partials.templatetags.partials",
                "django.contrib.humanize.templatetags.humanize",
                "askwell.web.templatetags.askwell",
            ],
            "libraries": {"askwell": "askwell.web.templatetags.askwell"},
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "askwell.web.frame.frame",
            ],
        },
    }
]
STATIC_URL = "/static/"
STATICFILES_DIRS = [Path(__file__).parent / "web" / "static"]
STATICFILES_FINDERS = [
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
]
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
WHITENOISE_MAX_AGE = 3600
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
FILE_UPLOAD_MAX_MEMORY_SIZE = 5_000_000
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
FEEDS_FROM_PRIVATE_ADDRESSES: tuple[str, ...] = ()
"""Named in tests alone: a feed must not become a way into this machine or its network (adapters/feeds.py)."""
SILENCED_SYSTEM_CHECKS: list[str] = []
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
}
