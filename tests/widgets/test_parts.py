# SPDX-License-Identifier: MIT
"""The small widgets by themselves."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from samples import chronicle
from vnsg_viewer.desktop.theme import load_theme
from vnsg_viewer.domain.criteria import Criteria, Facet
from vnsg_viewer.domain.event import DateStatus, EventDate, Reason
from vnsg_viewer.domain.facets import facet_index
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.lexicon.wording.wording import load_wording
from vnsg_viewer.qtmodels.facet_rows import FacetRow
from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.widgets.elided import ElidedButton, ElidedLabel
from vnsg_viewer.widgets.event.card import Card
from vnsg_viewer.widgets.event.chip_row import ChipRow
from vnsg_viewer.widgets.event.doubt import Doubt, sureness
from vnsg_viewer.widgets.filters.check_row import CheckRow
from vnsg_viewer.widgets.filters.facet_group import FacetGroup
from vnsg_viewer.widgets.filters.period_group import PeriodGroup, day_of
from vnsg_viewer.widgets.flow_layout import FlowLayout
from vnsg_viewer.widgets.parts import button
from vnsg_viewer.widgets.pill import Pill
from vnsg_viewer.widgets.window.notice import Notice

THEME = load_theme("light")
WORDING = load_wording("en")


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(300, 300)
    return made


@pytest.fixture
def navigation(qapp):  # noqa: ARG001
    made = Navigation()
    made.open(chronicle(), facet_index(chronicle()), WORDING)
    return made


def test_a_flow_breaks_its_lines_and_needs_more_height_when_narrow(parent):
    flow = FlowLayout(parent, 5)
    for _ in range(6):
        child = QLabel()
        child.setFixedSize(80, 20)
        flow.addWidget(child)
    assert flow.heightForWidth(300) == 20 + 5 + 20
    assert flow.heightForWidth(100) == 6 * 20 + 5 * 5
    parent.show()
    places = [flow.itemAt(k).geometry() for k in range(flow.count())]
    assert all(not a.intersects(b) for k, a in enumerate(places) for b in places[k + 1 :])
    assert flow.itemAt(99) is None
    assert flow.takeAt(0) is not None
    assert flow.count() == 5


def test_a_check_row_answers_over_its_whole_width_and_to_the_space_key(parent):
    row = CheckRow(THEME, "Ministry of X", "red", parent)
    row.set_count(3, "Ministry of X, 3 events")
    row.resize(200, 23)
    parent.show()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(190, 11))
    assert row.isChecked()
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert not row.isChecked()
    assert row.accessibleName() == "Ministry of X, 3 events"


def test_a_check_row_without_events_is_dimmed(parent):
    row = CheckRow(THEME, "Ministry of X", "", parent)
    row.resize(200, 23)
    row.set_count(3, "")
    bright = row.grab().toImage()
    row.set_count(0, "")
    assert row.grab().toImage() != bright
    row.set_theme(load_theme("dark"))
    row.setChecked(True)
    assert row.grab().toImage() != bright


def rows(number: int, chosen: int = -1) -> tuple[FacetRow, ...]:
    return tuple(
        FacetRow(Facet.OFFICIAL, f"v{k}", f"Person {k}", f"Person {k}", "", number - k, k == chosen)
        for k in range(number)
    )


def test_a_facet_shows_few_values_then_all_then_finds_one(parent):
    group = FacetGroup(Facet.OFFICIAL, THEME, lambda _: "", parent)
    group.show_rows("Officials", rows(30))
    parent.show()
    assert len(group._shown) == 6
    assert group._more.text() == "24 more…"
    group._more.click()
    assert len(group._shown) == 30
    group._find.setText("person 17")
    assert list(group._shown) == ["v17"]
    group._more.click()
    assert len(group._shown) == 6
    group.show_rows("Officials", ())
    assert group.isHidden()


def test_a_chosen_value_is_always_shown_and_can_be_cleared(qtbot, parent):
    group = FacetGroup(Facet.OFFICIAL, THEME, lambda _: "", parent)
    group.show_rows("Officials", rows(30, chosen=20))
    parent.show()
    assert group._shown["v20"].isChecked()
    with qtbot.waitSignal(group.clear_requested) as told:
        group._clear.click()
    assert told.args == [Facet.OFFICIAL]
    with qtbot.waitSignal(group.toggle_requested) as told:
        group._shown["v3"].click()
    assert told.args == [Facet.OFFICIAL, "v3"]
    before = group._shown["v3"]
    group.show_rows("Officials", rows(30, chosen=3))
    assert group._shown["v3"] is before


def test_many_values_are_never_all_built(parent):
    group = FacetGroup(Facet.OFFICIAL, THEME, lambda _: "", parent)
    group.show_rows("Officials", rows(5000))
    group._more.click()
    assert len(group._shown) == 60
    group.set_theme(load_theme("dark"))


@pytest.mark.parametrize(
    ("text", "last", "day"),
    [
        ("2023", False, dt.date(2023, 1, 1)),
        ("2023", True, dt.date(2023, 12, 31)),
        ("2024-2", True, dt.date(2024, 2, 29)),
        (" 2024-02-09 ", False, dt.date(2024, 2, 9)),
        ("2024-02-30", False, None),
        ("2024-13", True, None),
        ("0000", False, None),
        ("soon", False, None),
    ],
)
def test_a_period_is_typed_as_year_month_or_day(text, last, day):
    assert day_of(text, last=last) == day


def test_the_period_filters_and_says_when_it_cannot_be_read(navigation, parent):
    group = PeriodGroup(navigation, parent)
    parent.show()
    group._start.setText("2024-03-05")
    group._start.editingFinished.emit()
    assert navigation.criteria.start == dt.date(2024, 3, 5)
    group._end.setText("whenever")
    group._end.editingFinished.emit()
    assert group._fault.isVisible()
    assert navigation.criteria.end is None
    group._end.clear()
    navigation.clear_filter()
    assert group._start.text() == ""
    assert not group._fault.isVisible()


def test_chips_say_what_is_filtered_and_each_takes_its_part_away(navigation, parent):
    chips = ChipRow(navigation, parent)
    navigation.filter(Criteria(start=dt.date(2024, 1, 1), end=dt.date(2024, 12, 31), text="Tan"))
    navigation.toggle(Facet.TYPE, "talks")
    labels = [chips._line.itemAt(k).widget().text() for k in range(chips._line.count())]
    assert [label.partition("\u2009")[0] for label in labels] == ["Talks", "from 2024-01-01", "to 2024-12-31", "“Tan”"]
    assert chips._left.text() == "1 of 3 events"
    for _ in range(4):
        chips._line.itemAt(0).widget().click()
    assert navigation.criteria.is_empty
    assert chips.isHidden()


def test_a_pill_is_never_narrower_than_its_word(parent):
    for word in ("Training", "Hội đàm", "Administrative management"):
        pill = Pill(word, "blue", THEME, parent, strong=True)
        pill.resize(pill.sizeHint())
        assert pill.sizeHint().width() > pill.minimumSizeHint().width() - 1
        assert not pill.grab().isNull()


def test_a_card_is_chosen_by_click_and_by_key(qtbot, parent):
    card = Card(THEME, "a card", parent, "red")
    card.resize(100, 40)
    parent.show()
    for act in (
        lambda: QTest.mouseClick(card, Qt.MouseButton.LeftButton),
        lambda: QTest.keyClick(card, Qt.Key.Key_Return),
        lambda: QTest.keyClick(card, Qt.Key.Key_Space),
    ):
        with qtbot.waitSignal(card.chosen):
            act()
    with qtbot.assertNotEmitted(card.chosen):
        QTest.keyClick(card, Qt.Key.Key_A)
    plain = card.grab().toImage()
    card.set_current(current=True)
    assert card.grab().toImage() != plain


def test_long_lines_are_cut_but_told_in_full(parent):
    line = ElidedButton("Part of: a very long visit to a very far country", "link", parent)
    parent.show()
    line.resize(90, 24)
    assert line.text().endswith("…")
    assert line.toolTip() == line.accessibleName() == "Part of: a very long visit to a very far country"
    said = ElidedLabel("counts", parent)
    said.show_text("5 articles")
    said.resize(QSize(30, 20))
    assert said.toolTip() == "5 articles"
    assert not said.grab().isNull()


def test_doubt_is_told_briefly_and_in_full_on_demand(parent):
    reasons = tuple(Reason("weekday", f"finding {k}", "confirms") for k in range(4))
    date = EventDate(Timespan.day(dt.date(2023, 2, 9)), DateStatus.INFERRED, 0.93, reasons)
    doubt = Doubt(WORDING, date, parent)
    assert "Year inferred (confidence 93%)." in doubt.text.text()
    assert "finding 0" in doubt.text.text()
    assert "finding 3" not in doubt.text.text()
    doubt.more.click()
    assert "finding 3" in doubt.text.text()
    assert doubt.more.isHidden()


@pytest.mark.parametrize(
    ("date", "said"),
    [
        (EventDate(Timespan.day(dt.date(2023, 2, 9)), DateStatus.STATED, 1.0), ""),
        (EventDate(Timespan.unknown("XXXX-02-09"), DateStatus.UNKNOWN, 0.4), "Unknown."),
        (
            EventDate(Timespan.day_in_range(dt.date(2024, 4, 3), dt.date(2024, 4, 5)), DateStatus.STATED, 1.0),
            "Exact day not stated.",
        ),
    ],
)
def test_sureness_is_a_sentence_or_nothing(date, said):
    assert sureness(WORDING, date) == said


def test_a_notice_says_one_thing_and_offers_one_thing(parent):
    notice = Notice(parent)
    notice.say("Title", "Words")
    notice.button.click()  # offers nothing
    notice.show_progress(3, 9)
    assert (notice._bar.value(), notice._bar.maximum()) == (3, 9)
    assert notice.button.isHidden()
    made = button("x", "link", parent)
    assert made.focusPolicy() == Qt.FocusPolicy.StrongFocus
