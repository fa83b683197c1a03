# SPDX-License-Identifier: MIT
"""Page furniture is told from the report, trap by trap."""

from hashlib import sha256

import pytest

from vnsg_viewer.domain.article import RegionKind
from vnsg_viewer.extraction.prepare import prepare
from vnsg_viewer.formats.raw_article import RawArticle

_FIRST = "Le ministre de la Justice Paul Durand a reçu mardi à Dakar une délégation de la police marocaine."
_SECOND = "Les deux parties ont convenu de renforcer leur coopération dans la lutte contre la drogue."
_EN_FIRST = "The Minister for Justice received a delegation of the Royal Police of Nepal in Colombo on Tuesday."
_EN_SECOND = "The two sides agreed to work more closely on the exchange of information about drug crime."
_EN_THIRD = "The minister also asked his guests to train more officers of the border guard in the coming years."
_VI_FIRST = "Bộ trưởng Bộ Tư pháp đã tiếp đoàn đại biểu cảnh sát nước bạn tại Hà Nội trong chuyến thăm này."
_VI_SECOND = "Hai bên nhất trí tăng cường hợp tác trong phòng, chống tội phạm và trao đổi đoàn các cấp."


def _kinds(*lines, separator="\n"):
    """The kind of region in which each of the lines stands."""
    text = separator.join(lines)
    document = prepare(RawArticle("a.txt", sha256(text.encode()).hexdigest(), "utf-8", text))
    found, position = [], 0
    for line in lines:
        position = text.index(line, position)
        kinds = [r.kind for r in document.article.regions if r.start < position + len(line) and r.end > position]
        found.append(kinds[0] if kinds else None)
        position += len(line)
    return found


@pytest.mark.parametrize(
    "mark", ["Voir plus", "source", "Related", "RELATED NEWS:", "Tin liên quan", "Articles liés", "Most read"]
)
def test_a_tail_goes_to_the_end_whatever_it_tells(mark):
    kinds = _kinds("Visite à Dakar", "", _FIRST, _SECOND, mark, "Autre titre", _FIRST.replace("mardi", "lundi"))
    assert kinds[2:4] == [RegionKind.BODY] * 2
    assert kinds[4:] == [RegionKind.RELATED] * 3


def test_a_word_of_a_tail_within_a_sentence_is_no_tail():
    kinds = _kinds(
        "Visite à Dakar", _FIRST, "La source de ce différend est une frontière mal tracée au siècle dernier.", _SECOND
    )
    assert kinds[1:] == [RegionKind.BODY] * 3


@pytest.mark.parametrize("mark", ["More on this Topic", "Read more", "Related Articles"])
def test_the_article_goes_on_after_an_inline_tail(mark):
    kinds = _kinds("Visit to Colombo", "", _EN_FIRST, mark, "Another headline of the day", _EN_SECOND, _EN_THIRD)
    assert kinds[2:] == [RegionKind.BODY, RegionKind.RELATED, RegionKind.RELATED, RegionKind.BODY, RegionKind.BODY]


def test_teasers_with_summaries_do_not_bring_the_article_back():
    kinds = _kinds(
        "Visit to Colombo", "", _EN_FIRST, "Read more", "Another headline", _EN_SECOND, "A third headline", _EN_SECOND
    )
    assert kinds[3:7] == [RegionKind.RELATED] * 4


@pytest.mark.parametrize(
    "line",
    [
        ">> Dakar et Rabat : une amitié",
        "Lire aussi : Dakar et Rabat",
        "→ Dakar et Rabat",
        "Tags: Dakar, Rabat",
        "#Dakar #Rabat",
    ],
)
def test_link_lines_are_related_alone(line):
    assert _kinds("Visite à Dakar", _FIRST, line, _SECOND)[2:] == [RegionKind.RELATED, RegionKind.BODY]


@pytest.mark.parametrize(
    "line",
    [
        "Photo: VNA",
        "Photo : VNA/CVN",
        "Crédit photo : ministère de la Justice",
        "Le ministre (à droite) et son hôte à Dakar. Photo: VNA",
        "Le ministre et son hôte à Dakar (Photo: AFP)",
        "Le ministre et son hôte à Dakar, le 6 mars. (AFP/Jean Petit)",
    ],
)
def test_captions(line):
    assert _kinds("Visite à Dakar", _FIRST, "", line, "", _SECOND)[3:] == [RegionKind.CAPTION, None, RegionKind.BODY]


def test_the_line_above_a_credit_belongs_to_the_caption():
    kinds = _kinds("Visite à Dakar", "", _FIRST, "", "Le ministre avec ses hôtes.", "Photo : VNA/CVN", "", _SECOND)
    assert kinds[4:6] == [RegionKind.CAPTION] * 2


def test_a_numbered_picture_after_the_repeated_title_is_a_caption():
    title = "Visite à Dakar"
    kinds = _kinds(title, "", _FIRST, f"{title} ảnh 1Le ministre et son hôte. Photo: VNA", _SECOND)
    assert kinds[2:] == [RegionKind.BODY, RegionKind.CAPTION, RegionKind.BODY]


def test_a_repeated_line_is_a_caption():
    line = "The minister shows his guests around the training centre"
    assert _kinds("Visit to Colombo", _EN_FIRST, line, "", line, "", _EN_SECOND)[2] is RegionKind.CAPTION


def test_a_credit_within_a_paragraph_ends_a_caption():
    text = f"{_VI_FIRST} Hai bộ trưởng tại buổi tiếp ở Hà Nội (Ảnh: An Bình) {_VI_SECOND}"
    document = prepare(RawArticle("a.txt", "0" * 64, "utf-8", text))
    caption = next(region for region in document.article.regions if region.kind is RegionKind.CAPTION)
    assert text[caption.start : caption.end] == "Hai bộ trưởng tại buổi tiếp ở Hà Nội (Ảnh: An Bình)"


@pytest.mark.parametrize(
    "line", ["VNA/CVN", "REUTERS", "-VNA", "(AFP)", "VNA/NDEL", "Jean Petit", "Minh Anh (TTXVN/Vietnam+)"]
)
def test_signatures(line):
    assert _kinds("Visite à Dakar", "", _FIRST, _SECOND, "", line)[-1] is RegionKind.SIGNATURE


@pytest.mark.parametrize(
    ("body", "signature"),
    [
        (_SECOND, "-VNA"),
        (_SECOND, "(AFP)"),
        (_VI_SECOND[:-1], "./. Minh Anh (TTXVN)"),
        (_VI_SECOND, "Minh Anh (TTXVN)"),
    ],
)
def test_a_signature_at_the_end_of_the_last_paragraph(body, signature):
    text = f"{_FIRST if body is _SECOND else _VI_FIRST}\n{body} {signature}".replace(" ./.", "./.")
    document = prepare(RawArticle("a.txt", "0" * 64, "utf-8", text))
    last = document.article.regions[-1]
    assert last.kind is RegionKind.SIGNATURE
    assert text[last.start : last.end] == signature.removeprefix("./. ")


@pytest.mark.parametrize(
    "line",
    [
        "Rédactrice en chef : Anne Petit",
        "Permis de publication : 12/GP",
        "Tél : (+84) 24 00 00",
        "E-mail : redaction@example.org",
        "© Le Journal 2024",
        "back to top",
        "Tổng Biên tập: Nguyễn Văn A",
    ],
)
def test_footers(line):
    assert _kinds("Visite à Dakar", "", _FIRST, _SECOND, "", line)[-1] is RegionKind.FOOTER


@pytest.mark.parametrize(
    "line",
    ["Mời quý độc giả theo dõi báo trên mạng", "Subscribe to our newsletter", "Partager sur Facebook", "Abonnez-vous"],
)
def test_promotions(line):
    assert _kinds("Visite à Dakar", _FIRST, "", line, "", _SECOND)[3:] == [RegionKind.PROMOTION, None, RegionKind.BODY]


def test_a_line_in_another_language_promotes_the_page():
    line = "You can also read all of our news in your own language"
    assert _kinds("Visite à Dakar", _FIRST, "", line, "", _SECOND)[3] is RegionKind.PROMOTION


def test_an_advert_within_the_body_takes_its_short_lines_along_and_the_body_goes_on():
    advert = [
        "Inside Asia: weekly edition",
        "Get exclusive insights",
        "Thank you!",
        "Sign up",
        "Terms & Conditions",
        "as amended.",
    ]
    kinds = _kinds("Visit to Colombo", "", _EN_FIRST, *advert, _EN_SECOND)
    assert kinds[3:9] == [RegionKind.PROMOTION] * 6
    assert kinds[9] is RegionKind.BODY


def test_a_menu_at_the_top_is_left_out_and_the_title_is_found_below_it():
    menu = ["Home", "World", "Asia", "Politics", "Business", "Sport"]
    kinds = _kinds(*menu, "Justice minister receives police delegation in Colombo", "John Smith", _EN_FIRST, _EN_SECOND)
    assert set(kinds[:6]) == {RegionKind.PROMOTION}
    assert kinds[6] is RegionKind.TITLE
    assert kinds[8:] == [RegionKind.BODY] * 2


def test_an_article_without_title_starts_with_its_body():
    assert _kinds(_EN_FIRST, _EN_SECOND) == [RegionKind.BODY] * 2


def test_front_matter_is_no_report_but_its_title_is():
    kinds = _kinds(
        "---", "title: Visite à Dakar", "date: 2024-03-06", "summary: Le ministre a reçu hier", "---", "", _FIRST
    )
    assert kinds[1:4] == [RegionKind.TITLE, RegionKind.FOOTER, RegionKind.FOOTER]
    assert kinds[6] is RegionKind.BODY


def test_a_day_that_opens_a_page_of_one_line_is_its_dateline():
    document = prepare(RawArticle("a.txt", "0" * 64, "utf-8", f"6 March 2024 {_EN_FIRST} {_EN_SECOND} Back to top"))
    assert [region.kind for region in document.article.regions] == [
        RegionKind.DATELINE,
        RegionKind.BODY,
        RegionKind.FOOTER,
    ]


def test_a_list_at_the_end_is_no_signature():
    items = ["Énergie Solaire", "Défense Civile", "Santé Publique"]
    assert (
        _kinds("Visite à Dakar", "", _FIRST, "Les domaines choisis pour cette coopération sont les suivants.", *items)[
            -3:
        ]
        == [RegionKind.BODY] * 3
    )


def test_escapes_and_folds_of_a_title_in_front_matter_are_resolved():
    text = '---\ntitle: "Visit of the minister\\u2019s\\_guests\\\n  \\ to Colombo"\ntags: x\n---\n' + _EN_FIRST
    document = prepare(RawArticle("a.txt", "0" * 64, "utf-8", text))
    title = next(sentence for sentence in document.sentences if sentence.region is RegionKind.TITLE)
    assert document.words(title) == "Visit of the minister’s guests to Colombo"


def test_a_folded_title_without_escapes():
    text = "---\ntitle: 'The minister''s visit\n  to Colombo'\n---\n" + _EN_FIRST
    document = prepare(RawArticle("a.txt", "0" * 64, "utf-8", text))
    assert document.words(document.sentences[0]) == "The minister's visit to Colombo"


_TITLES = [
    "Le Premier ministre inaugure une usine de ciment",
    "Coup d'envoi du forum de la jeunesse à Thiès",
    "Signature d'un accord de pêche avec la Mauritanie",
]


@pytest.mark.parametrize("heading", ["Dans l'actualité du jour", "Articles similaires", "Autour de nous"])
def test_a_heading_above_nothing_but_titles_opens_a_tail_whatever_it_says(heading):
    kinds = _kinds("Visite à Dakar", "", _FIRST, _SECOND, heading, *_TITLES[:2])
    assert kinds[2:] == [RegionKind.BODY] * 2 + [RegionKind.RELATED] * 3


def test_titles_with_days_and_teasers_are_a_tail():
    teaser = "Le Premier ministre a rencontré lundi les dirigeants de l'entreprise qui a bâti l'usine."
    tail = ["À la une", _TITLES[0], "25/11/2024 18:20", teaser, _TITLES[1], "24/11/2024 09:00", teaser]
    assert _kinds("Visite à Dakar", "", _FIRST, _SECOND, *tail)[4:] == [RegionKind.RELATED] * 7


@pytest.mark.parametrize("signature", ["VNA/CVN", "Awa Sow", "Awa Sow (Reuters, TASS)"])
def test_titles_after_a_signature_are_a_tail(signature):
    kinds = _kinds("Visite à Dakar", "", _FIRST, _SECOND, signature, f"• {_TITLES[0]}", f"• {_TITLES[2]}")
    assert kinds[-2:] == [RegionKind.RELATED] * 2


def test_titles_without_any_heading_are_a_tail():
    assert _kinds("Visite à Dakar", "", _FIRST, _SECOND, *_TITLES)[-3:] == [RegionKind.RELATED] * 3


@pytest.mark.parametrize("heading", ["Bình luận (0)", "Mots-clés", "Topics", "Tin tức khác", "Comments (12)"])
def test_tags_and_comments_are_a_tail(heading):
    assert _kinds("Visite à Dakar", "", _FIRST, _SECOND, heading, "Justice", "Police")[4:] == [RegionKind.RELATED] * 3


def test_headings_above_paragraphs_are_report():
    kinds = _kinds("Visit to Colombo", "", _EN_FIRST, _EN_SECOND, "A new training centre", _EN_THIRD, _EN_SECOND)
    assert kinds[2:] == [RegionKind.BODY] * 5


def test_a_list_of_documents_is_report():
    items = ["1. MoU on cooperation in the field of cybersecurity", "2. Agreement between the two police academies"]
    kinds = _kinds("Visit to Colombo", "", _EN_FIRST, _EN_SECOND, "List of documents", *items)
    assert kinds[4:] == [RegionKind.BODY] * 3


def test_what_a_colon_announces_is_report():
    items = ["Setting up a hotline between the two coast guards", "Sending ten officers a year to the academy"]
    kinds = _kinds("Visit to Colombo", "", _EN_FIRST, "The two sides agreed on these steps, among others:", *items)
    assert kinds[2:] == [RegionKind.BODY] * 4


def test_the_name_of_a_section_is_no_title():
    title = "La police marocaine reçue par le ministre"
    kinds = _kinds("Politique", "", title, "", _FIRST, _SECOND)
    assert kinds[2] is RegionKind.TITLE
    assert kinds[0] is not RegionKind.TITLE


def test_a_menu_in_one_line_and_an_hour_are_no_titles():
    kinds = _kinds("Accueil | Monde | Asie | Contact", "25/11 | 18:20", "Partager Imprimer A+ A-", "", _FIRST, _SECOND)
    assert kinds[:3] == [RegionKind.PROMOTION, RegionKind.DATELINE, RegionKind.PROMOTION]


def test_an_advert_says_so():
    advert = "Publicité : profitez de nos forfaits jusqu'à la fin du mois."
    assert _kinds("Visite à Dakar", "", _FIRST, advert, _SECOND)[3] is RegionKind.PROMOTION


def test_the_words_of_a_picture_in_markdown_are_a_caption():
    text = f"{_FIRST}\n\n![Le ministre et son hôte à Dakar](a.jpg)\n\n{_SECOND} ![logo](b.png)"
    document = prepare(RawArticle("a.md", "0" * 64, "utf-8", text))
    kinds = [(region.kind, text[region.start : region.end]) for region in document.article.regions]
    assert kinds[1] == (RegionKind.CAPTION, "[Le ministre et son hôte à Dakar")
    assert "logo" not in document.text


def test_an_agencys_credit_in_a_page_of_one_line_ends_a_caption():
    text = f"{_FIRST} Le ministre et son hôte à Dakar. Photo : VNA/CVN {_SECOND}"
    document = prepare(RawArticle("a.txt", "0" * 64, "utf-8", text))
    caption = next(region for region in document.article.regions if region.kind is RegionKind.CAPTION)
    assert text[caption.start : caption.end] == "Le ministre et son hôte à Dakar. Photo : VNA/CVN"


def test_slanted_words_right_behind_a_picture_are_its_caption():
    picture = '<img src="a.jpg" alt="gifts"> <i>Le ministre et son hôte\nà Dakar</i>'
    text = f"{_FIRST} <i>Une réussite.</i>\n\n<div>{picture}</div>\n\n{_SECOND}"
    document = prepare(RawArticle("a.md", "0" * 64, "utf-8", text))
    captions = [text[r.start : r.end] for r in document.article.regions if r.kind is RegionKind.CAPTION]
    assert [caption.lstrip(">") for caption in captions] == ["Le ministre et son hôte\nà Dakar"]


def test_a_title_behind_a_line_that_ends_with_its_agency_is_another_articles():
    teaser = "Le ministre Paul Durand rencontre l'ambassadeur du Sénégal à Paris"
    kinds = _kinds(_FIRST, _SECOND + " - AVI", teaser, _SECOND, separator="\n\n")
    assert kinds[2:] == [RegionKind.RELATED, RegionKind.RELATED]


def test_a_line_that_says_photo_caption_is_a_caption():
    line = "Photo Caption: Call on the Minister for Justice by the head of the Royal Police of Nepal in Colombo."
    assert _kinds(_EN_FIRST, _EN_SECOND, line)[2] is RegionKind.CAPTION
