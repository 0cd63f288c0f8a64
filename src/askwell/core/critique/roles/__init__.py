"""What a sentence does in a letter: introduce, give a reason, ask, name a topic, offer times, leave a way out.

One file is one role: the words by which it is known, and a question about a `Stretch`. A rule asks the draft for a
part (`draft.introductions`) and looks for what is missing or where it stands; it holds no words of a role itself.
"""
