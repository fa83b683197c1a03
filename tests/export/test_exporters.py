# SPDX-License-Identifier: MIT
"""Each exporter: it is found, named in every language, deterministic, and says everything once."""

import csv
import io
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samples import chronicle
from vnsg_viewer.export.csv import table
from vnsg_viewer.export.exporter import Selection, exporter_for, exporters
from vnsg_viewer.lexicon.wording.wording import load_wording, wordings

DOCUMENTS = ("txt", "md", "html")


def _selection(locale="en", event_ids=None, of=None):
    every = Selection.of_all(of or chronicle(), load_wording(locale))
    return every if event_ids is None else replace(every, event_ids=event_ids)


def _rendered(name, **options):
    return exporters()[name].render(_selection(**options))


def _with_title(title):
    sample = chronicle()
    return replace(sample, events=(replace(sample.events[0], title=title), *sample.events[1:]))


class _Page(HTMLParser):
    """Checks that elements nest, and keeps the text."""

    VOID = frozenset({"meta", "br", "hr", "img", "link"})

    def __init__(self):
        super().__init__()
        self.open, self.text, self.links = [], [], []

    def handle_starttag(self, tag, attrs):
        if tag not in self.VOID:
            self.open.append(tag)
        self.links += [value for name, value in attrs if name in {"href", "src"}]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


def test_the_formats_are_found():
    assert set(exporters()) == {"commitments", "csv", "html", "ics", "json", "md", "txt"}


@pytest.mark.parametrize("locale", wordings())
def test_every_format_has_a_name_and_an_ending_of_its_own(locale):
    wording = load_wording(locale)
    names = [wording.sections["formats"][name] for name in (*exporters(), "pdf")]
    assert len(set(names)) == len(names)
    assert len({exporter.suffix for exporter in exporters().values()}) == len(exporters())


@pytest.mark.parametrize(
    ("name", "found"),
    [("a.csv", "csv"), ("a.commitments.csv", "commitments"), ("A.HTML", "html"), ("a.txt", "txt"), ("a.docx", None)],
)
def test_a_file_is_written_by_its_longest_ending(name, found):
    exporter = exporter_for(Path(name))
    assert (exporter.name if exporter else None) == found


@pytest.mark.parametrize("name", exporters())
@pytest.mark.parametrize("locale", wordings())
def test_the_same_events_give_the_same_text(name, locale):
    assert _rendered(name, locale=locale) == _rendered(name, locale=locale)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_summary_holds_every_fact_once(name):
    text = re.sub(r"<[^>]*>|[\\*>]", "", _rendered(name))
    text = " ".join(text.split())
    for once in (
        "Mr Bình proposed an agreement on extradition.",
        "Ms Tan pledged to train fire officers.",
        "M. Bình et Mme Tan ont signé un accord d’extradition.",
        "10 June, year unknown · Signing" if name == "txt" else "Accord signé, Courrier, two.txt",
        "No article prints the year, and nothing decides it.",
        "three.pdf: Cannot be read: no text in it",
    ):
        assert text.count(once) == 1, once
    assert "Trần Văn Bình is minister since 2023" in text


@pytest.mark.parametrize("name", exporters())
def test_only_chosen_events_are_written(name):
    text = _rendered(name, event_ids=("s",))
    assert "Signing" in text
    assert "Visit of" not in text
    assert "fire officers" not in text


@pytest.mark.parametrize("name", exporters())
def test_no_event_is_no_error(name):
    assert _rendered(name, event_ids=())


def test_lines_of_plain_text_fit_a_terminal():
    assert max(map(len, _rendered("txt").splitlines())) <= 88


def test_the_page_is_whole_and_fetches_nothing():
    page = _Page()
    html = _rendered("html", locale="vi")
    page.feed(html)
    assert page.open == []
    assert '<html lang="vi">' in html
    assert all(link.startswith("#") for link in page.links)
    assert "http" not in html
    assert "@media print" in html
    targets = set(re.findall(r'id="([^"]+)"', html))
    assert {link[1:] for link in page.links} <= targets


@given(st.text(min_size=1, max_size=40))
def test_no_letter_of_an_article_becomes_markup(title):
    page = _Page()
    page.feed(_rendered("html", of=_with_title(f"<b>&{title}")))
    assert page.open == []
    assert "<b>&" in "".join(page.text)


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("*Bold* [link](x) <b> `code`", r"\*Bold\* \[link\](x) \<b\> \`code\`"),
        ("Talks #2 | notes_1", r"Talks \#2 \| notes\_1"),
    ],
)
def test_markdown_shows_letters_as_they_are(title, written):
    assert f"## {written}\n" in _rendered("md", of=_with_title(title))


def _table(text):
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text[1:], newline="")))


def test_the_table_of_events_has_a_row_each():
    rows = _table(_rendered("csv"))
    assert [row["id"] for row in rows] == ["v", "t", "s"]
    assert rows[1]["participants"] == "Trần Văn Bình; Lena Tan"
    assert rows[1]["organisations"] == "Ministry of X; Ministry of Y"
    assert (rows[2]["date"], rows[2]["earliest"]) == ("XXXX-06-10", "")
    assert rows[0]["articles"] == "one.txt"
    assert all(re.fullmatch(r"[A-Z]+ \d{2,4}", f"{row['plover']} {row['cameo']}") for row in rows)


def test_the_table_of_commitments_leads_to_the_words():
    sample = chronicle()
    rows = _table(_rendered("commitments"))
    assert [row["id"] for row in rows] == ["c1", "c2", "c3"]
    text = {article.path: article.text for article in sample.articles}
    for row in rows:
        assert text[row["article"]][int(row["start"]) : int(row["end"])] == row["quote"]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20), min_size=2))
def test_any_cell_comes_back_from_a_table(cells):
    read = list(csv.reader(io.StringIO(table(cells, [cells])[1:], newline="")))
    assert read == [cells, cells]


def _unfolded(text):
    assert text.endswith("END:VCALENDAR\r\n")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    return text.replace("\r\n ", "").split("\r\n")


def test_the_calendar_has_days_and_journal_entries():
    lines = _unfolded(_rendered("ics"))
    assert lines.count("BEGIN:VEVENT") == 2
    assert lines.count("BEGIN:VJOURNAL") == 1
    assert lines[lines.index("UID:v@vnsg-viewer") + 2] == "DTSTART;VALUE=DATE:20240303"
    assert lines[lines.index("UID:v@vnsg-viewer") + 3] == "DTEND;VALUE=DATE:20240306"
    assert any(line.startswith("DESCRIPTION:") and "Pledged: Lena Tan to Trần Văn Bình" in line for line in lines)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=200))
def test_a_calendar_folds_any_title_and_gives_it_back(title):
    lines = _unfolded(_rendered("ics", of=_with_title(title)))
    summary = next(line for line in lines if line.startswith("SUMMARY:"))
    assert re.sub(r"\\(.)", r"\1", summary.removeprefix("SUMMARY:")) == title
