import codecs

import pytest

from askwell.adapters.files.decoding import ELSEWHERE, Decoded, decode

WESTERN = "Name;Ort\nSøren Åkesson;Köln\nHélène Lefèvre;Orléans\n"


@pytest.mark.parametrize(
    "data",
    [
        WESTERN.encode(),
        codecs.BOM_UTF8 + WESTERN.encode(),
        WESTERN.encode("utf-16"),
        codecs.BOM_UTF16_BE + WESTERN.encode("utf-16-be"),
        WESTERN.encode("utf-32"),
    ],
)
def test_a_text_that_says_its_character_set_needs_no_guess(data: bytes) -> None:
    assert decode(data) == Decoded(text=WESTERN)


@pytest.mark.parametrize(("encoding", "called"), [("cp1252", "Windows (western)"), ("mac_roman", "Mac (western)")])
def test_a_spreadsheet_of_another_set_is_guessed_and_the_guess_is_told(encoding: str, called: str) -> None:
    read = decode(WESTERN.encode(encoding))

    assert read.text == WESTERN
    assert f"read as {called}" in read.note


def test_a_few_accents_are_not_drowned_by_many_plain_lines() -> None:
    text = "Ann Smith;Leeds\n" * 5_000 + WESTERN

    assert decode(text.encode("cp1252")).text == text


def test_polish_names_are_read_as_central_european() -> None:
    text = "Wiśniewski;Poznań;Święcicka;źródło;Żółkiewski;ślusarz\n"

    assert decode(text.encode("cp1250")).text == text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1251", "Name,City\nИван Петров,Москва\nОльга Смирнова,Казань\n"),
        ("shift_jis", "Name,City\n山田 太郎,東京\n佐藤 花子,大阪\n"),
        ("gb18030", "姓名,城市\n王伟,北京\n李娜,上海\n"),
        ("big5", "姓名,城市\n王偉,台北\n李娜,高雄\n"),
        ("euc_kr", "이름,도시\n김철수,서울\n이영희,부산\n"),
        ("cp1253", "Name,City\nΓιώργος Παπαδόπουλος,Αθήνα\n"),
        ("cp1256", "Name,City\nمحمد علي,القاهرة\n"),
        ("cp1255", "Name,City\nדוד כהן,תל אביב\nשרה לוי,חיפה\n"),
        ("koi8_r", "Name,City\nИван Петров,Москва\nОльга Смирнова,Казань\n"),
        ("cp874", "Name,City\nสมชาย ใจดี,กรุงเทพ\nสุดา แก้วมณี,เชียงใหม่\n"),
    ],
)
def test_other_letters_are_tried_where_these_make_no_words(encoding: str, text: str) -> None:
    read = decode(text.encode(encoding))

    assert read.text == text
    assert f"read as {ELSEWHERE[encoding]}" in read.note


@pytest.mark.parametrize(
    "text",
    [
        "Ayşe Yılmaz,İstanbul\nMehmet Öztürk,İzmir\nÇağla Şahin,Diyarbakır\n",
        "Işıl Kılıç,Ağrı\n",
    ],
)
def test_turkish_is_told_from_western(text: str) -> None:
    read = decode(text.encode("cp1254"))

    assert read.text == text
    assert "read as Windows (Turkish)" in read.note


@pytest.mark.parametrize(
    "text",
    ["Guðrún Jónsdóttir,Reykjavík\nÞór Sigurðsson,Akureyri\n", "Sigurður Helgason\n", "François Brûlé,Besançon\n"],
)
def test_icelandic_and_french_stay_western(text: str) -> None:
    assert decode(text.encode("cp1252")).text == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_two_bytes_a_letter_are_known_without_their_mark(encoding: str) -> None:
    assert decode(WESTERN.encode(encoding)) == Decoded(text=WESTERN)
