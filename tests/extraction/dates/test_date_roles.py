# SPDX-License-Identifier: MIT
"""Whether a printed date is about an event of the article, another one, a period or a name."""

import datetime as dt

import pytest

from documents import document_of
from vnsg_viewer.domain.article import Publication
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.dates.finding import find_dates
from vnsg_viewer.extraction.mentions import DateRole

ROLES = [
    ("en", "They praised the agreement signed in 2018.", DateRole.OTHER_EVENT),
    ("en", "The treaty between Premier A and Prime Minister B in November 2018 stands.", DateRole.OTHER_EVENT),
    ("en", "The ministers signed a memorandum on legal cooperation on 12 March 2008.", DateRole.EVENT),
    ("en", "The agreement was signed on 12 March 2008.", DateRole.EVENT),
    ("en", "It has been so since 2022.", DateRole.OTHER_EVENT),
    ("en", "It is one of the pacts that were signed on Jan 25, 2022.", DateRole.OTHER_EVENT),
    ("en", "The 2018 agreement works.", DateRole.OTHER_EVENT),
    ("en", "The treaty, signed on 5 March 2024, will help.", DateRole.OTHER_EVENT),
    ("en", "The minister, who took office on 15 May 2024, was there.", DateRole.OTHER_EVENT),
    ("en", "They back the 2030 Agenda.", DateRole.PERIOD),
    ("en", "It was so (2018) and stayed.", DateRole.OTHER_EVENT),
    ("en", "It seeks a seat for the period 2024-2027.", DateRole.PERIOD),
    ("en", "It seeks a seat for 2024 - 2027.", DateRole.PERIOD),
    ("en", "Trade will double by 2030.", DateRole.PERIOD),
    ("en", "Both support Vision 2045.", DateRole.PERIOD),
    ("en", "In 2024, the two sides will go on.", DateRole.PERIOD),
    ("en", "He opened the Safety Summit 2024.", DateRole.NAME),
    ("en", "He opened the 2024 Safety Summit.", DateRole.NAME),
    ("fr", "en remplacement de celui signé en 2018", DateRole.OTHER_EVENT),
    ("fr", "l'accord conclu entre les deux pays en mai 2019", DateRole.OTHER_EVENT),
    ("fr", "L'accord a été signé le 5 mars 2024.", DateRole.EVENT),
    ("fr", "le ministre, nommé le 15 mai 2024, était là", DateRole.OTHER_EVENT),
    ("fr", "pour la période 2024-2027", DateRole.PERIOD),
    ("fr", "d'ici 2030", DateRole.PERIOD),
    ("fr", "En 2024, les deux pays continueront leurs échanges.", DateRole.PERIOD),
    ("fr", "Il participe au « Sommet Asie 2024 ».", DateRole.NAME),
    ("fr", "Il participe au « Sommet Asie » 2024.", DateRole.NAME),
    ("fr", "depuis 2013", DateRole.OTHER_EVENT),
    ("vi", "hiệp định được ký năm 2008", DateRole.OTHER_EVENT),
    ("vi", "từ năm 2013", DateRole.OTHER_EVENT),
    ("vi", "giai đoạn 2021-2025", DateRole.PERIOD),
    ("vi", "đến năm 2030", DateRole.PERIOD),
    ("vi", "Hội nghị ASEAN 2020", DateRole.NAME),
    ("vi", "Năm 2024, hai bên sẽ mở rộng hợp tác.", DateRole.PERIOD),
]


@pytest.mark.parametrize(("code", "text", "role"), ROLES)
def test_the_words_around_tell_the_role(code, text, role):
    (mention,) = find_dates(document_of(text, code))
    assert mention.role is role


def test_a_bare_year_long_before_the_articles_own_is_history():
    mentions = find_dates(document_of("The border war was fought in 1962. They met in May 2013.", "en"))
    assert [m.role for m in mentions] == [DateRole.OTHER_EVENT, DateRole.EVENT]


def test_the_publication_date_tells_the_articles_own_year():
    published = Publication(Timespan.day(dt.date(2016, 6, 9)), "dateline")
    (mention,) = find_dates(document_of("Relations began in 1956.", "en", published))
    assert mention.role is DateRole.OTHER_EVENT


def test_page_furniture_does_not_tell_the_articles_own_year():
    mentions = find_dates(document_of("They met in 2013.", "en", tail="New plans were made in 2025."))
    assert mentions[0].role is DateRole.EVENT
