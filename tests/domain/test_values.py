# SPDX-License-Identifier: MIT
from pathlib import Path

from samples import TEXT, chronicle
from vnsg_viewer.domain.article import RegionKind, Span
from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.domain.organisation import Organisation


def test_an_error_names_the_file_the_line_and_what_to_do():
    error = UserError("not a date: 31 June", Path("mine.yaml"), 7, "Write it as 2024-06-30.")
    assert str(error) == "mine.yaml:7: not a date: 31 June. Write it as 2024-06-30."
    assert str(UserError("no folder", Path("x"))) == "x: no folder"
    assert str(UserError("nothing chosen")) == "nothing chosen"


def test_look_ups_by_id():
    sample = chronicle()
    assert sample.event["t"].part_of == "v"
    assert sample.person["tan"].name == "Lena Tan"
    assert sample.organisation["vn-x"].name("vi") == "Bộ X"
    assert sample.article["a2"].language == "fr"
    assert sample.thread["th"].commitment_ids == ("c1", "c3")
    assert [c.id for c in sample.commitments_of["t"]] == ["c1", "c2"]
    assert "v" not in sample.commitments_of


def test_evidence_is_the_exact_words():
    spoken = chronicle().commitments[0].evidence[0]
    assert TEXT[spoken.span.start : spoken.span.end] == "Mr Bình proposed an agreement on extradition."


def test_spans():
    assert Span(0, 5).overlaps(Span(4, 9))
    assert not Span(0, 5).overlaps(Span(5, 9))
    assert Span(0, 5).contains(Span(0, 5))
    assert not Span(0, 5).contains(Span(4, 6))


def test_an_organisation_without_an_english_name_still_has_one():
    assert Organisation("x", {"fr": "Bureau"}).name("en") == "Bureau"
    assert Organisation("x").name() == "x"


def test_page_furniture_reports_nothing():
    assert RegionKind.CAPTION.is_report
    assert not RegionKind.RELATED.is_report
