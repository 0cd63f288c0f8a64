"""The web door: views that parse, call one action or query, and render. Nothing is decided here."""
