# SPDX-License-Identifier: MIT
"""The printed summary: everything in it once, its letters right, its pages numbered, the same on any device."""

import re
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from PySide6.QtGui import QPageSize

from samples import chronicle
from vnsg_viewer.desktop.fonts import INTERFACE_FACES, READING_FACES, add_faces
from vnsg_viewer.domain.criteria import Criteria, Facet
from vnsg_viewer.export.exporter import Selection
from vnsg_viewer.export.summarising import summarise
from vnsg_viewer.export.summary import Quote, Undertaking
from vnsg_viewer.lexicon.wording.wording import load_wording
from vnsg_viewer.rendering.printing import write_pdf
from vnsg_viewer.rendering.summary_pages import lay_out

A4 = QPageSize(QPageSize.PageSizeId.A4)
LETTER = QPageSize(QPageSize.PageSizeId.Letter)
VIETNAMESE = "Nguyễn Thị Ưởng, Đặng Quỳnh Mỹ, Lê Hữu Phước, Trần Bỉnh Khoẵng, Ỷ Lan"


@pytest.fixture(autouse=True)
def faces(qapp):  # noqa: ARG001  fonts need an application
    add_faces((*INTERFACE_FACES, *READING_FACES))


def _summary(locale="en", criteria=None):
    return summarise(replace(Selection.of_all(chronicle(), load_wording(locale)), criteria=criteria or Criteria()))


def _long_summary(events, commitments=4):
    """Many events, each with commitments that carry a number of their own."""
    entry = _summary().entries[1]

    def undertakings(number):
        texts = [
            f"Promise {number}-{place}: {'to widen the exchange of officers ' * 6}" for place in range(commitments)
        ]
        return tuple(Undertaking("Pledged", "Lena Tan", (), t, (Quote("They agreed. ", t, "", 1),), "") for t in texts)

    entries = (replace(entry, title=f"Talks number {n}.", undertakings=undertakings(n)) for n in range(events))
    return replace(_summary(), entries=tuple(entries), problems=())


def _pdf(summary, path, paper=A4):
    write_pdf(summary, path, paper)
    return pypdf.PdfReader(path)


def _text(reader):
    """The text of all pages; without spaces, as a PDF has places rather than spaces between runs of letters."""
    return "".join(_bare(page.extract_text()) for page in reader.pages)


def _bare(text):
    return "".join(text.split())


def test_everything_of_the_summary_stands_in_it(tmp_path):
    criteria = Criteria().with_values(Facet.OFFICIAL, ["tan"]).with_values(Facet.LANGUAGE, ["en", "fr"])
    text = _text(_pdf(_summary(criteria=criteria), tmp_path / "s.pdf"))
    for words in (
        "Summary of events",
        "3–5 Mar 2024",
        "Officials: Lena Tan",
        "Languages: English or French",
        "3–5 March 2024 (year inferred) · Visit",
        "Monday 4 March 2024 · Talks",
        "10 June, year unknown · Signing",
        "Part of: Visit of Trần Văn Bình",
        "Lena Tan Minister, Ministry of Y",
        "“Mr Bình proposed an agreement on extradition.”",
        "Lena Tan to Trần Văn Bình",
        "“M. Bình et Mme Tan ont signé un accord d’extradition.”",
        "Offices held – agrees: Trần Văn Bình is minister since 2023",
        "Ministers meet, Agency, 5 Mar 2024, one.txt",
        "three.pdf: Cannot be read: no text in it",
        "Page 1 of 1",
    ):
        assert _bare(words) in text, words


def test_vietnamese_letters_come_back_and_fonts_are_embedded(tmp_path):
    entries = tuple(replace(entry, title=VIETNAMESE) for entry in _summary("vi").entries)
    reader = _pdf(replace(_summary("vi"), entries=entries), tmp_path / "s.pdf")
    text = _text(reader)
    assert text.count(_bare(VIETNAMESE)) == len(entries)
    assert _bare("Tóm tắt sự kiện") in text
    fonts = [font.get_object() for page in reader.pages for font in page["/Resources"]["/Font"].values()]
    assert fonts
    for font in fonts:
        descendant = font["/DescendantFonts"][0].get_object()
        assert re.fullmatch(r"/([A-Z]{6}\+)?NotoS(ans|erif)-\w+", descendant["/BaseFont"]), descendant["/BaseFont"]
        assert "/FontFile2" in descendant["/FontDescriptor"].get_object()
        assert "/ToUnicode" in font


@pytest.mark.parametrize("paper", [A4, LETTER], ids=["a4", "letter"])
def test_every_event_and_commitment_stands_once_over_many_pages(tmp_path, paper):
    reader = _pdf(_long_summary(25), tmp_path / "s.pdf", paper)
    text = _text(reader)
    pages = len(reader.pages)
    assert pages > 5
    for number in range(25):
        # the running head may name the event again, as continued
        assert len(re.findall(rf"(?<!Continued:)Talksnumber{number}\.", text)) == 1
        for place in range(4):
            assert text.count(f"Promise{number}-{place}:") == 1
    for number, page in enumerate(reader.pages, start=1):
        assert f"Page{number}of{pages}" in _bare(page.extract_text())


def test_no_page_ends_with_a_heading_or_begins_with_a_lone_line():
    pages = lay_out(_long_summary(12, commitments=9), A4.size(QPageSize.Unit.Point))
    assert len(pages.pages) > 4
    for page in pages.pages:
        last, first = page.slices[-1], page.slices[0]
        if last.first == 0:
            assert last.last >= 5, "an event begins with too little of itself"
        if first.first > 0:
            assert first.last - first.first >= 1


def test_nothing_stands_outside_the_margins():
    for paper in (A4, LETTER):
        pages = lay_out(_long_summary(10), paper.size(QPageSize.Unit.Point))
        height = max(s.y + s.bottom - s.top for page in pages.pages for s in page.slices)
        assert height < pages.paper.height() * 0.86
        for text in pages.texts:
            assert text.document.size().width() <= pages.paper.width() * 0.86


def test_a_commitment_that_no_page_can_hold_is_carried_on(tmp_path):
    summary = _summary()
    words = " ".join(f"word{n}" for n in range(2500))
    undertaking = Undertaking("Pledged", "Lena Tan", (), words, (Quote("", words, "", 1),), "")
    entry = replace(summary.entries[1], undertakings=(undertaking,))
    text = _text(_pdf(replace(summary, entries=(entry,)), tmp_path / "s.pdf"))
    furniture = (
        r"Extractedautomatically:checkwhatmattersagainstitssource\.Page\d+of\d+|Continued:Talks|3–5Mar2024,1undated"
    )
    assert _bare(words) in re.sub(furniture, "", text)
    assert "Continued:Talks" in text


def test_no_event_is_said(tmp_path):
    summary = replace(_summary(), entries=(), problems=())
    assert _bare("No event passes the filters.") in _text(_pdf(summary, tmp_path / "s.pdf"))


def test_two_hundred_events_print_in_less_than_a_second(tmp_path):
    summary = _long_summary(200, commitments=3)
    write_pdf(_summary(), tmp_path / "warm.pdf")
    start = time.process_time()
    write_pdf(summary, tmp_path / "s.pdf")
    assert time.process_time() - start < 1


def test_a_file_that_cannot_be_written_is_an_error(tmp_path):
    with pytest.raises(IsADirectoryError):
        write_pdf(_summary(), tmp_path)


def test_the_title_stands_in_the_properties_of_the_file(tmp_path):
    reader = _pdf(_summary(), tmp_path / "s.pdf")
    assert reader.metadata.title == "Summary of events, 3–5 Mar 2024, 1 undated"


def test_a_program_without_a_window_prints_too(tmp_path):
    target = tmp_path / "s.pdf"
    program = (
        "import sys; sys.path[:0] = sys.argv[2:4]; from pathlib import Path; from samples import chronicle\n"
        "from vnsg_viewer.export.exporter import Selection; from vnsg_viewer.export.summarising import summarise\n"
        "from vnsg_viewer.lexicon.wording.wording import load_wording\n"
        "from vnsg_viewer.rendering.printing import write_pdf_without_window\n"
        "summary = summarise(Selection.of_all(chronicle(), load_wording('vi')))\n"
        "write_pdf_without_window(summary, Path(sys.argv[1]))\n"
    )
    tests = Path(__file__).parents[1]
    run = [sys.executable, "-c", program, str(target), str(tests.parent), str(tests)]
    subprocess.run(run, check=True, env={"PATH": "/usr/bin:/bin"})
    assert _bare("Trần Văn Bình") in _text(pypdf.PdfReader(target))
