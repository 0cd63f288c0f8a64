"""The parts of a letter: greeting, sentences, sign-off, quotations. Found by form alone, never by meaning.

Every function takes a text made plain by `span.plain` and answers with spans in code points.
"""
