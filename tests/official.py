"""A download in the format of O*NET with three invented occupations, as text, as workbooks, zipped and not."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

CODE = "O*NET-SOC Code"
TABLES: dict[str, list[list[str]]] = {
    "Occupation Data": [
        [CODE, "Title", "Description"],
        ["45-9001.00", "Whale Herders", "Look after whales."],
        ["45-9002.00", "Kelp Growers", "Grow kelp."],
        ["15-2051.00", "Data Scientists", "Ask data."],
    ],
    "Alternate Titles": [
        [CODE, "Title", "Alternate Title", "Short Title", "Source(s)"],
        ["45-9001.00", "Whale Herders", "Cetacean Steward", "", "08"],
        ["45-9001.00", "Whale Herders", "Sea Farm Overseer", "", "08"],
        ["45-9002.00", "Kelp Growers", "Sea Farm Overseer", "", "08"],
        ["45-9002.00", "Kelp Growers", "Software Engineer", "", "08"],
        ["15-2051.00", "Data Scientists", "Numbers Whisperer", "", "08"],
    ],
    "Sample of Reported Titles": [
        [CODE, "Title", "Reported Job Title", "Shown in My Next Move"],
        ["45-9001.00", "Whale Herders", "Pod Keeper (PKX)", "Y"],
    ],
    "Task Statements": [
        [CODE, "Title", "Task ID", "Task", "Task Type"],
        ["45-9001.00", "Whale Herders", "1", "Sing to calves.", "Supplemental"],
        ["45-9001.00", "Whale Herders", "2", "Lead pods along the coast.", "Core"],
    ],
    "Skills": [
        [CODE, "Title", "Element ID", "Element Name", "Scale ID", "Scale Name", "Data Value"],
        ["45-9001.00", "Whale Herders", "2.A", "Listening", "IM", "Importance", "3.1"],
        ["45-9001.00", "Whale Herders", "2.B", "Swimming", "IM", "Importance", "4.5"],
        ["45-9001.00", "Whale Herders", "2.B", "Reading", "LV", "Level", "5.0"],
    ],
    "Related Occupations": [
        [CODE, "Title", "Related O*NET-SOC Code", "Related Title", "Relatedness Tier", "Index"],
        ["45-9001.00", "Whale Herders", "45-9002.00", "Kelp Growers", "Primary-Short", "1"],
    ],
}


def texts() -> dict[str, bytes]:
    return {f"{name}.txt": "\r\n".join("\t".join(row) for row in rows).encode() for name, rows in TABLES.items()}


def workbooks() -> dict[str, bytes]:
    from openpyxl import Workbook

    made = {}
    for name, rows in TABLES.items():
        book, stream = Workbook(), BytesIO()
        for row in rows:
            book.active.append(row)
        book.save(stream)
        made[f"{name}.xlsx"] = stream.getvalue()
    return made


def zipped(files: dict[str, bytes], folder: str) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(f"{folder}/{name}", data)
        archive.writestr(f"{folder}/Read Me.txt", "O*NET 99.1 Database\r\n")
    return stream.getvalue()
