"""The shelf of question packs: one file is one category. Categories and aims follow what career centres teach
(domain.md section 3); the sentences are our own."""
