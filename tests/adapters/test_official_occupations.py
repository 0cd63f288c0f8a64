"""The official download is read as text and as workbooks, zipped and unpacked, and to the same result."""

from __future__ import annotations

import pytest

from askwell.adapters.official_occupations import read_official
from askwell.core.errors import Unreadable
from askwell.core.occupations import Occupation
from tests import official

HERDERS = Occupation(
    id="45-9001.00",
    name="Whale Herders",
    also=("Cetacean Steward", "Sea Farm Overseer", "Pod Keeper", "PKX"),
    tasks=("Lead pods along the coast.", "Sing to calves."),
    skills=("Swimming", "Listening"),
    near=("45-9002.00",),
    onet="45-9001.00",
)


@pytest.mark.parametrize("made", [official.texts, official.workbooks])
@pytest.mark.parametrize("packed", [True, False])
def test_every_shape_of_the_download_reads_alike(made, packed: bool) -> None:
    files = made()

    read = read_official({"db_99_1.zip": official.zipped(files, "db_99_1")} if packed else files)

    assert read.occupations[0] == HERDERS
    assert [each.name for each in read.occupations] == ["Whale Herders", "Kelp Growers", "Data Scientists"]
    assert read.release == ("O*NET 99.1 Database" if packed else "O*NET Database")


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({"db.zip": b"PK\x03\x04 broken"}, "unreadable-file"),
        ({"people.csv": b"Name\nAda\n"}, "nothing-recognised"),
        ({}, "nothing-recognised"),
        ({"Occupation Data.txt": b"Code\tTitle\n1\tx\n"}, "unreadable-file"),
        ({"Occupation Data.txt": b"O*NET-SOC Code\tTitle\nnonsense\tx\n"}, "nothing-recognised"),
        ({"Occupation Data.xlsx": b"PK\x03\x04 broken"}, "unreadable-file"),
        ({"Occupation Data.xlsx": b"no zip"}, "unreadable-file"),
        ({"Occupation Data.xlsx": official.zipped({"a.txt": b"x"}, "a")}, "unreadable-file"),
    ],
)
def test_what_is_no_download_is_told_so(files: dict[str, bytes], code: str) -> None:
    with pytest.raises(Unreadable) as told:
        read_official(files)

    assert (told.value.code, "onetcenter.org" in told.value.hint or "Download" in told.value.hint) == (code, True)
