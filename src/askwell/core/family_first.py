"""Names that begin with the family, where that can be told: by how they are written, and by names that are known.

Where a name could be read either way ("Li Na", "Chen Wei") nothing is told, and whoever asks greets by all of it.
Lists by hand, as of 2026-11-30, folded.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import cache

from askwell.core.text import fold


class Order(Enum):
    GIVEN_FIRST = "given first"
    """Nothing speaks for another order."""
    FAMILY_FIRST = "family first"
    UNKNOWN = "unknown"
    """It looks East Asian, and either word may be the family's."""


def _names(table: str) -> frozenset[str]:
    return frozenset(table.split())


CHINESE = _names("""
    wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang
    deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao fu zhong
    cui tan liao fan jin shi dai jia xia qiu fang hou zou xiong meng qin bai yan xue yin duan lei li hao kong
    shao qian gong wan qiao lai pang zhuang ouyang
""")
KOREAN = _names("""
    kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song yoo hong jeon ko
    moon yang bae baek heo nam noh ha kwak sung cha joo woo koo min ryu chung rhee yi pak im son
""")
KOREAN_SYLLABLES = _names("""
    min jun seo yeon ji woo hyun soo su jin young ho hee eun kyung hye sung won jae dong tae yoon na ra mi sun
    ah a bin chan gyu ha han hwan il jung kwang kyu nam sang seok seung sik sook suk wook yong yeong yu in gi ki
    chul jeong joo ju myung hoon beom joon
""")
VIETNAMESE = _names("""
    nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh trinh truong luong mai doan
""")
VIETNAMESE_MIDDLE = frozenset(
    ["van", "thi", "huu", "duc", "minh", "thanh", "ngoc", "quoc", "xuan", "dinh", "hong", "thuy"]
)
JAPANESE = _names("""
    sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi
    matsumoto inoue kimura hayashi shimizu saito yamazaki mori abe ikeda hashimoto ishikawa ogawa okada hasegawa
    fujita goto murakami kondo ishii sakamoto endo aoki fujii nishimura fukuda ota miura
""")
JAPANESE_GIVEN = _names("""
    hiroshi takashi kenji akira satoshi yuki haruto sota yuto takumi kenta daisuke kazuki naoki taro ichiro jiro
    makoto shinji koji yusuke ryo ren sakura yui hana aoi yoko keiko akiko yumi naomi emi mariko haruka misaki
    tomoko hiroko michiko kumiko mayumi rina aya asuka miyuki kaori ayumi nanami
""")
HUNGARIAN = _names("""
    nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp lakatos takacs juhasz meszaros
    olah simon racz fekete szilagyi torok feher gal kis szucs kocsis pinter fodor orsos szalai sipos magyar
    lukacs gulyas biro katona hegedus bogdan veres boros vincze illes szekely kelemen
""")
HUNGARIAN_GIVEN = _names("""
    peter janos laszlo istvan jozsef zoltan sandor gabor ferenc attila tamas zsolt tibor andras csaba balazs
    gergely gyorgy adam daniel mate bence akos maria erzsebet katalin ilona eva anna zsuzsanna margit judit
    agnes andrea ildiko erika krisztina monika eszter timea reka dora nora zsofia petra levente imre lajos
    miklos bela kristof mark dominik orsolya szilvia beata boglarka
""")
HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
INITIAL = r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
FINAL = (
    r"(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|ai|ao|an|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|ve|"
    r"a|e|i|o|u|v)"
)
PINYIN = re.compile(rf"{INITIAL}{FINAL}")
TWO_SYLLABLES = re.compile(rf"(?:{INITIAL}{FINAL})-?(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]){FINAL})")


def order_of(words: list[str]) -> Order:
    """In which order a name of two or three words stands, titles already gone."""
    if len(words) not in (2, 3):
        return Order.GIVEN_FIRST
    if len(words) == 2 and all(map(is_han, words)):
        return Order.FAMILY_FIRST
    first = fold(words[0])
    if first not in _known():
        return Order.GIVEN_FIRST
    return _told(first, [fold(word) for word in words[1:]])


def is_han(word: str) -> bool:
    """Whether it is written in Chinese, Japanese or Korean letters."""
    return HAN.fullmatch(word) is not None


def _told(first: str, others: list[str]) -> Order:
    last = others[-1]
    if first in VIETNAMESE and len(others) == 2 and others[0] in VIETNAMESE_MIDDLE:
        return Order.FAMILY_FIRST
    if len(others) == 2:
        korean = first in KOREAN and all(each in KOREAN_SYLLABLES for each in others)
        return Order.FAMILY_FIRST if korean else Order.GIVEN_FIRST
    if first in JAPANESE and last in JAPANESE_GIVEN:
        return Order.FAMILY_FIRST
    if first in HUNGARIAN and last in HUNGARIAN_GIVEN and first not in HUNGARIAN_GIVEN:
        return Order.FAMILY_FIRST
    if first in KOREAN and "-" in last and all(each in KOREAN_SYLLABLES for each in last.split("-")):
        return Order.FAMILY_FIRST
    return _chinese(first, last)


def _chinese(first: str, last: str) -> Order:
    if first not in CHINESE:
        return Order.GIVEN_FIRST
    if last in CHINESE or PINYIN.fullmatch(last):
        return Order.UNKNOWN
    return Order.FAMILY_FIRST if TWO_SYLLABLES.fullmatch(last) else Order.GIVEN_FIRST


@cache
def _known() -> frozenset[str]:
    return CHINESE | KOREAN | VIETNAMESE | JAPANESE | HUNGARIAN
