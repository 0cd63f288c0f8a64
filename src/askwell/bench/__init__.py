"""Measures the whole house: product against a named anchor, in turn, in one run. Correctness first, then ratios."""
