"""The shelf of rules: one module is one rule, offered as `rule`. Rules do not know each other.

A rule's docstring says why it exists. Its `good` examples hold the sentences that a matcher of key words would
wrongly flag; its `bad` ones are what it is for. Both are run by the tests.
"""
