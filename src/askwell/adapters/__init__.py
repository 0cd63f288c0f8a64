"""Carriers: files, mail servers, secrets. They move bytes and decide nothing: no Django, settings or environment."""
