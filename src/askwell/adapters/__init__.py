"""Carriers: files, mail servers, secrets. They move bytes and decide nothing. No Django, no settings, no environment."""
