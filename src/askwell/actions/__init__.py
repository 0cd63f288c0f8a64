"""Verbs: the only place where anything changes. Permission, transaction, event and refusal live here.

An action that thinks has three steps: gather rows into core values, let the core decide, apply by `match`.
State moves are conditional updates that must change exactly one row; no network inside a transaction.
"""
