from io import BytesIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile, ZipInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.adapters.files import archives
from askwell.adapters.files.archives import members
from askwell.core.errors import Unreadable


def zipped(files: dict[str, bytes], *, compression: int = ZIP_DEFLATED) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w", compression) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return packed.getvalue()


def refusal(data: bytes) -> str:
    with pytest.raises(Unreadable) as refused:
        [member.read() for member in members(data)]
    assert refused.value.code == "unreadable-file"
    assert refused.value.hint
    return refused.value.says


def test_members_are_read_by_their_own_names_outermost_first() -> None:
    data = zipped({"deep/down/a.csv": b"1", "b.csv": b"2", "__MACOSX/._b.csv": b"3", "folder/": b""})

    assert [(member.name, member.read()) for member in members(data)] == [("b.csv", b"2"), ("a.csv", b"1")]


def test_a_look_ends_with_a_whole_line() -> None:
    (member,) = members(zipped({"a.csv": b"line of text\n" * 10_000}))

    assert len(member.look()) < archives.A_LOOK
    assert member.look().endswith(b"text\n")


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    assert "packed more than 200 times smaller" in refusal(zipped({"Connections.csv": b"\0" * 50_000_000}))


def test_a_member_beyond_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_BYTES", 1024 * 1024)

    assert "would unpack to more than 1 MB" in refusal(zipped({"a.csv": b"ab" * 600_000}))


def test_a_million_entries_are_refused_without_trusting_the_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_ENTRIES", 3)

    assert "more than 3 files" in refusal(zipped({f"{n}.csv": b"" for n in range(4)}))


@pytest.mark.parametrize("name", ["../Connections.csv", "/etc/people.csv", "a/../../b.csv", "..\\windows.csv"])
def test_a_name_that_climbs_out_is_refused(name: str) -> None:
    assert "outside of the archive" in refusal(zipped({name: b"Name\nAna\n"}))


def test_a_symbolic_link_is_refused() -> None:
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        link = ZipInfo("Connections.csv")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")

    assert "outside of the archive" in refusal(packed.getvalue())


def test_a_locked_archive_is_refused_with_the_way_on() -> None:
    data = bytearray(zipped({"a.csv": b"Name\nAna\n"}))
    data[data.rindex(archives.ENTRY) + 8] |= 1  # the flag for "encrypted"

    assert "locked with a password" in refusal(bytes(data))


def test_a_rare_packing_is_refused() -> None:
    assert "rare way" in refusal(zipped({"a.csv": b"Name\nAna\n"}, compression=ZIP_BZIP2))


def test_an_archive_cut_short_is_refused() -> None:
    whole = zipped({"a.csv": b"Name\nAna\n"})

    assert refusal(whole[:-10]) == "The zip archive is damaged or was cut short, so it cannot be unpacked."


@given(st.data())
def test_no_damage_to_an_archive_is_more_than_a_refusal(data: st.DataObject) -> None:
    damaged = bytearray(zipped({"a.csv": b"Name\nAna\n" * 50, "folder/b.csv": b"x"}))
    for place in data.draw(st.lists(st.integers(0, len(damaged) - 1), min_size=1, max_size=6)):
        damaged[place] = data.draw(st.integers(0, 255))

    try:
        read = [member.read() for member in members(bytes(damaged))]
    except Unreadable as refused:
        read = [refused.says.encode()]

    assert all(isinstance(each, bytes) for each in read)
