"""A sample export from LinkedIn: its files, and how LinkedIn packs them."""

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from askwell.adapters.importers import Columns, Reading, read

VECTORS = Path(__file__).parents[2] / "vectors" / "linkedin"
EXPORT = VECTORS / "export"

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
COLUMNS = Columns(names=tuple(HEADER.strip().split(",")), delimiter=",")


def from_file(name: str) -> Reading:
    return read((VECTORS / name).read_bytes(), file_name=name)


def archive(files: dict[str, bytes]) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as into:
        for name, data in files.items():
            into.writestr(name, data)
    return packed.getvalue()


def export(**more: bytes) -> bytes:
    """The sample export as LinkedIn packs it, in its folder."""
    inside = {str(path.relative_to(EXPORT)): path.read_bytes() for path in EXPORT.rglob("*.csv")}
    return archive(inside | {f"Basic_LinkedInDataExport_03-05-2024/{name}.csv": data for name, data in more.items()})
