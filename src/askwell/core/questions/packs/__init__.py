"""The shelf of question packs: one file is one category. Categories and aims follow what career centres
teach; the sentences are Askwell's own."""
