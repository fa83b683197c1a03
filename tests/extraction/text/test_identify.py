# SPDX-License-Identifier: MIT
"""Language, source, id and day of publication."""

import pytest

from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.prepare import prepare
from vnsg_viewer.extraction.text.identify import UNKNOWN_LANGUAGE, article_id, detect_language
from vnsg_viewer.formats.raw_article import Metadata, RawArticle
from vnsg_viewer.formats.registry import read_bytes

_BODY = "The Minister for Justice received a delegation of the Royal Police of Nepal in Colombo on Tuesday."


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le ministre a reçu mardi à Dakar une délégation de la police."),
        ("en", "The minister received a delegation of the police in Colombo."),
        ("vi", "Bộ trưởng đã tiếp đoàn đại biểu cảnh sát tại Hà Nội trong chuyến thăm."),
        ("en", "Minister for Law K Shanmugam met with Datuk Liew Vui Keong and Thea Tsulukiani and Zoltan Nemessanyi."),
        (
            UNKNOWN_LANGUAGE,
            "El ministro se reunió el jueves con el ministro del Interior y los dos acordaron firmar un acuerdo.",
        ),
        (
            UNKNOWN_LANGUAGE,
            "Il ministro ha incontrato il ministro dell'Interno per parlare della cooperazione e delle due parti.",
        ),
        (
            UNKNOWN_LANGUAGE,
            "Der Minister traf am Donnerstag den Innenminister, um über die Zusammenarbeit zu sprechen.",
        ),
        (UNKNOWN_LANGUAGE, "Menteri bertemu dengan Menteri Dalam Negeri pada hari Kamis untuk membahas kerja sama."),
        (UNKNOWN_LANGUAGE, "部长星期四会见了内政部长"),
        (UNKNOWN_LANGUAGE, "12345 ... 67"),
    ],
)
def test_languages(language, text):
    assert detect_language(text) == language


def _published(text, name="a.txt"):
    (raw,) = read_bytes(name, text.encode())
    return prepare(raw).article.published


@pytest.mark.parametrize(
    ("text", "day", "basis"),
    [
        (f"---\ntitle: A visit\ndate: 2024-03-06\n---\n{_BODY}", "2024-03-06", "front_matter"),
        (f"A visit to Colombo\n\n6 Mar 2024 Posted in [News](/news)\n\n{_BODY}", "2024-03-06", "dateline"),
        (f"A visit to Colombo\n\nPublished on March 6, 2024\n\n{_BODY}", "2024-03-06", "dateline"),
        (f"A visit to Colombo\n\nWednesday, 6 March 2024\n\n{_BODY}", "2024-03-06", "dateline"),
        (f"COLOMBO, 6 March 2024 (AFP) – {_BODY}", "2024-03-06", "dateline"),
        (f"6 March 2024 {_BODY}", "2024-03-06", "dateline"),
        (f"A visit\n\ndate 2024-03-06 {_BODY}", "2024-03-06", "dateline"),
        (f"A visit\n\nPublished: 6 March 2024 {_BODY}", "2024-03-06", "dateline"),
        (f"A visit to Colombo\n\n2024/03/06 15:30\n\n{_BODY}", "2024-03-06", "dateline"),
        (f"A visit to Colombo\n\n03/16/2024\n\n{_BODY}", "2024-03-16", "dateline"),
        (f"A visit to Colombo\n\n06-Mar-2024\n\n{_BODY}", "2024-03-06", "dateline"),
        (f"A visit to Colombo\n\n6 tháng 3, 2024\n\n{_BODY}", "2024-03-06", "dateline"),
        (f"A visit\n\n{_BODY}\n\nBy John Smith on 6 March 2024", "2024-03-06", "byline"),
        (f"A visit\n\nhttps://example.org/asia/2024/03/06/a-visit.html\n\n{_BODY}", "2024-03-06", "url"),
    ],
)
def test_days_of_publication(text, day, basis):
    published = _published(text)
    assert published is not None
    assert (published.date.edtf, published.basis) == (day, basis)


@pytest.mark.parametrize(
    ("line", "month"),
    [
        ("Đăng tháng 8/2021", "2021-08"),
        ("Published in August 2021", "2021-08"),
        ("Publié en août 2021", "2021-08"),
        ("Đăng tháng 13/2021", None),
    ],
)
def test_the_month_of_publication_may_be_all_that_a_page_prints(line, month):
    report = "Chiều nay, Bộ trưởng Bộ Công an đã tiếp đoàn đại biểu của Bộ Nội vụ tại trụ sở Bộ ở Hà Nội."
    published = prepare(
        RawArticle("a.txt", "0" * 64, "utf-8", f"Bộ trưởng tiếp đoàn\n{line}\n\n{report}")
    ).article.published
    assert (published.date.edtf if published else None) == month


def test_the_last_update_is_no_publication():
    assert _published(f"A visit\n\n{_BODY}\n\nLast updated on 27 Nov 2012") is None


def test_an_update_at_the_head_tells_where_nothing_else_does():
    published = _published(f"A visit\n\nUPDATED MAR 6, 2024, 07:45 AM\n\n{_BODY}")
    assert published is not None
    assert (published.date.edtf, published.basis) == ("2024-03-06", "updated")
    earlier = _published(f"A visit\n\nPublished 4 March 2024\nUpdated 6 March 2024\n\n{_BODY}")
    assert earlier is not None
    assert (earlier.date.edtf, earlier.basis) == ("2024-03-04", "dateline")


def test_a_line_of_a_date_is_never_joined_to_the_title():
    published = _published(f"Two ministers agree on more patrols in the strait\n06/03/2024 07:15\n\n{_BODY}")
    assert published is not None
    assert published.date.edtf == "2024-03-06"


def test_a_ministry_signs_and_dates_its_release_at_the_end():
    published = _published(f"A visit\n\n{_BODY}\n\nMINISTRY OF FOREIGN AFFAIRS, SINGAPORE, 6 MARCH 2024")
    assert published is not None
    assert published.date.edtf == "2024-03-06"


def _page(stamp, printed):
    meta = f'<meta property="article:published_time" content="{stamp}">'
    body = f"<h1>A visit</h1><p class='meta'>{printed}</p><p>{_BODY}</p><p>{_BODY}</p>"
    source = f"<html><head><title>A visit</title>{meta}</head><body><main>{body}</main></body></html>"
    (raw,) = read_bytes("a.html", source.encode())
    return prepare(raw).article.published


@pytest.mark.parametrize(
    ("stamp", "printed", "day"),
    [
        ("2024-03-07T01:12:44+00:00", "March 6, 2024", "2024-03-06"),
        ("2024-03-05T22:30:00+00:00", "6 March 2024", "2024-03-06"),
        ("2024-03-06T08:00:00+00:00", "11 May 2019", "2024-03-06"),
    ],
)
def test_of_a_pages_metadata_and_its_printed_day_beside_it_the_printed_one_counts(stamp, printed, day):
    published = _page(stamp, printed)
    assert published is not None
    assert published.date.edtf == day


def test_a_day_in_the_report_is_no_publication():
    assert _published(f"A visit\n\n{_BODY} He had been there on 6 March 2024.") is None


def test_the_day_of_a_repost_gives_way_to_the_printed_one():
    published = _published(f"---\ndate: 2024-09-01\n---\nA visit\n\n6 March 2024\n\n{_BODY}")
    assert published is not None
    assert published.date == Timespan.day(published.date.earliest)
    assert published.date.edtf == "2024-03-06"


def test_an_impossible_day_is_none():
    assert _published(f"A visit\n\n31 February 2024\n\n{_BODY}") is None


@pytest.mark.parametrize(
    ("text", "metadata", "source"),
    [
        (f"{_BODY}\n\nVNA/CVN", Metadata(), "Le Courrier du Vietnam"),
        (f"{_BODY}\n\nREUTERS", Metadata(), "Reuters"),
        (f"COLOMBO (AFP) – {_BODY}", Metadata(), "Agence France-Presse"),
        (f"A visit\n\n{_BODY}\n\nPhoto: bocongan.gov.vn", Metadata(), ""),
        (_BODY, Metadata(source="https://vov.vn/en"), "VOV"),
        (_BODY, Metadata(url="https://www.mlaw.gov.sg/news/x"), "Ministry of Law (Singapore)"),
        (_BODY, Metadata(source="The Daily"), "The Daily"),
        (_BODY, Metadata(), ""),
    ],
)
def test_sources(text, metadata, source):
    assert prepare(RawArticle("a.txt", "0" * 64, "utf-8", text, metadata)).article.source == source


def test_ids_depend_on_content_and_place_only():
    first = RawArticle("a.txt", "0" * 64, "utf-8", _BODY)
    assert article_id(first) == article_id(RawArticle("a.txt", "0" * 64, "utf-8", _BODY))
    assert article_id(first) != article_id(RawArticle("copy/a.txt", "0" * 64, "utf-8", _BODY))
    assert article_id(first) != article_id(RawArticle("a.txt", "1" * 64, "utf-8", _BODY))


def test_an_article_without_title_goes_by_its_first_sentence():
    assert prepare(RawArticle("a.txt", "0" * 64, "utf-8", _BODY)).article.title == _BODY
