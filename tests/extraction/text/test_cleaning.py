# SPDX-License-Identifier: MIT
"""The repaired text, and its way back to the raw one."""

import unicodedata

import pytest

from vnsg_viewer.extraction.prepare import prepare
from vnsg_viewer.extraction.text.cleaning import cleaned, with_whole_letters
from vnsg_viewer.extraction.text.page_marks import marks
from vnsg_viewer.formats.raw_article import RawArticle
from vnsg_viewer.lexicon.languages.language import load_language


def _clean(raw, language="fr"):
    return cleaned(with_whole_letters(raw), 0, load_language(language), marks())


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("dans le cadre dela visite officielle", "dans le cadre de la visite officielle"),
        ("au ministèrede l'Intérieur", "au ministère de l'Intérieur"),
        ("le ministère del'Intérieur", "le ministère de l'Intérieur"),
        ("une hautedélégation", "une haute délégation"),
        ("il a déclaréespérer que", "il a déclaré espérer que"),
        ("il a égalementdemandé que", "il a également demandé que"),
        ("il asouligné que", "il a souligné que"),
        ("la vice-ministreLe Thu", "la vice-ministre Le Thu"),
        ("les NationsUnies", "les Nations Unies"),
        ("l'extradition,la prévention", "l'extradition, la prévention"),
        ("lutte liéeà la drogue", "lutte liée à la drogue"),
        ("le9 février", "le 9 février"),
        ("le 9février", "le 9 février"),
        ("le ministre.Il a dit", "le ministre. Il a dit"),
        ("le ministre K.Durand", "le ministre K. Durand"),
    ],
)
def test_glued_words_are_parted(raw, text):
    assert _clean(raw).text == text


@pytest.mark.parametrize(
    "raw",
    [
        "GovTech et SingPass, VNeID, TechX, iPhone",
        "Nguyên Duy Ngoc et Mme Leduc",
        "le partenariat surtout autour de la cybersécurité désormais",
        "devenir, savoir, pourvoir, cependant, ensemble, lequel, aujourd'hui, jusqu'ici",
        "entretien, environ, avenir, avis, adresse, poursuite, parcours",
        "voir VOV.VN et www.example.com",
        "M. Singapourien, Vietnamien",
        "fournira, établira, fourniront, élargiront, garantira, bâtir et bâtiront",
    ],
)
def test_words_that_are_whole_stay_whole(raw):
    assert _clean(raw).text == raw


_TORN = "Les deux ministèresont pris la décisionde coopérer dansle domaine dela sécuritéet dela défense"


@pytest.mark.parametrize(
    ("before", "name", "read"),
    [
        (_TORN, "MarinaTeodoro", "Marina Teodoro"),
        (_TORN, "DeShawn McAllister", "DeShawn McAllister"),
        ("Les deux ministères ont pris la décision", "MarinaTeodoro", "MarinaTeodoro"),  # nothing else ran together
    ],
)
def test_names_are_parted_where_many_words_ran_together(before, name, read):
    assert _clean(f"{before}, a dit {name}.").text.endswith(f"a dit {read}.")


@pytest.mark.parametrize(
    "raw",
    [
        "the theatre, therefore together with the office; often an offset",
        "Singaporean and Indonesian officers, he wouldn't say",
        "firefighting, cybersecurity, counterpart, roundtable, HomeTeam",
    ],
)
def test_english_words_stay_whole(raw):
    assert _clean(raw, "en").text == raw


def test_vietnamese_words_stay_whole():
    raw = "khiến quan hệ giữa hai nước được tăng cường, ông Nguyễn Văn Đức khẳng định"
    assert _clean(raw, "vi").text == raw


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("lâ€™accord signÃ© Ã\u00a0 HanoÃ¯", "l’accord signé à Hanoï"),
        ("lâ€™accord signÃƒÂ© hier", "l’accord signé hier"),
        ("the ministryâ\u0080\u0099s plan", "the ministry’s plan"),
        ("the ministryâs and countriesâ plans", "the ministry’s and countries’ plans"),
        ("Terms &amp; Conditions&nbsp;of &eacute;t&#233;", "Terms & Conditions of été"),
        ("la sécurité\u00a0» et M.\u00a0Durand", "la sécurité » et M. Durand"),
        ("zero\u200bwidth and soft\u00adhyphen", "zerowidth and softhyphen"),
        ("e\u0301te\u0301", "été"),
        ("two  spaces", "two spaces"),
    ],
)
def test_letters_are_mended(raw, text):
    assert _clean(raw, "en").text == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("voir [le texte](http://a.b/c_(d)) ici", "voir le texte ici"),
        ('![image](x.jpg "titre") Le ministre', " Le ministre"),
        ("# Le titre", "Le titre"),
        ("1. Le ministre a dit", "Le ministre a dit"),
        ("un **grand** et *petit* mot", "un grand et petit mot"),
        ("fin de ligne\\\nautre ligne", "fin de ligne autre ligne"),
        ("<p>Un <b>mot</b></p>", "\nUn mot\n"),
        ("<!-- rien --><style>a {b: c}</style>Le mot", "Le mot"),
        ('S\nspan style="x"&gt;Le mot', "S\nLe mot"),
    ],
)
def test_markup_is_taken_away(raw, text):
    assert _clean(raw).text == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (
            "after a meeting on Jan 1\n2,\nas the President visited",
            "after a meeting on Jan 12, as the President visited",
        ),
        ("before the elections in Februar\ny\n.", "before the elections in February."),
        ("rose in 202\n3\nand the goal", "rose in 2023 and the goal"),
        ("the carmaker\nin joint statements", "the carmaker in joint statements"),
        (
            "but this time he did not meet\nParty leader Tran Binh\n, amid concerns",
            "but this time he did not meet Party leader Tran Binh, amid concerns",
        ),
        ("A first sentence.\nA second paragraph.", "A first sentence.\nA second paragraph."),
        ("Signed -VNA\nsource", "Signed -VNA\nsource"),
    ],
)
def test_torn_lines_are_joined(raw, text):
    assert _clean(raw, "en").text == text


def test_wrapped_paragraphs_become_lines():
    raw = (
        "The President of the Republic met today with the General Secretary of\n"
        "the Party in New York. The President celebrated the first anniversary\n"
        "of the partnership between the two countries.\n\n"
        "The two leaders discussed trade."
    )
    first, second = _clean(raw, "en").text.split("\n\n")
    assert "\n" not in first
    assert second == "The two leaders discussed trade."


def test_the_way_back_covers_all_that_a_letter_stood_for():
    raw = "Le ministre signe &agrave; Hano&iuml; <b>un</b> accord"
    clean = _clean(raw)
    start = clean.text.index("à")
    span = clean.raw(start, start + len("à Hanoï"))
    assert raw[span.start : span.end] == "&agrave; Hano&iuml;"


def test_the_way_back_from_parted_words():
    raw = "une hautedélégation conduite parle ministre"
    clean = _clean(raw)
    start = clean.text.index("délégation")
    span = clean.raw(start, start + len("délégation"))
    assert raw[span.start : span.end] == "délégation"


def test_decomposed_letters_do_not_hide_the_language():
    text = "Chiều nay, Bộ trưởng đã tiếp đoàn đại biểu cảnh sát tại Hà Nội trong chuyến thăm của hai bên."
    raw = RawArticle("a.txt", "0" * 64, "utf-8", unicodedata.normalize("NFD", text))
    document = prepare(raw)
    assert document.article.language == "vi"
    start = document.text.index("đại biểu")
    span = document.evidence(start, start + len("đại biểu"), "").span
    assert unicodedata.normalize("NFC", raw.text[span.start : span.end]) == "đại biểu"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (
            "il a parlé de la coopé-\nration avec le vice-\nministre lao",
            "il a parlé de la coopération avec le vice-ministre lao",
        ),
        ("du renfor\u00ad\ncement des liens", "du renforcement des liens"),
    ],
)
def test_words_torn_at_the_end_of_a_line_are_whole_and_compounds_keep_their_hyphen(raw, text):
    assert _clean(raw).text == text


def test_a_narrow_column_below_a_wider_title_is_a_paragraph():
    column = [
        "Le ministre de la Justice,",
        "Paul Durand, a reçu mardi à",
        "Dakar une délégation de la",
        "police marocaine, venue pour",
        "parler de la formation des",
        "agents et de la lutte contre",
        "le trafic de drogue. Les deux",
        "parties ont convenu de se",
        "revoir avant la fin de",
        "l'année et de signer un accord",
        "sur ces deux sujets à Rabat,",
        "où une école sera ouverte.",
    ]
    title = "Le Sénégal et le Maroc renforcent leur coopération policière"
    assert _clean("\n".join([title, *column])).text == f"{title}\n{' '.join(column)}"
