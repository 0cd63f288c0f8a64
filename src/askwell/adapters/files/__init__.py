"""Opening what a person hands over: bytes to text, text to tables, tables to people.

The formats themselves stand on the shelf next door (`adapters/importers`). Here is what several of them need. Nothing
in this room touches a disk, a network or a clock: bytes come in, values go out.
"""
