"""The first step of `make docs`: frames for pages that do not exist yet. Cog fills them like the others."""

from .faults import write_missing

for name in write_missing():
    print(f"A new page: docs/reference/faults/{name}.md")
