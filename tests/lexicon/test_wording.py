# SPDX-License-Identifier: MIT
"""Words that the reader sees: dates of every kind of certainty, counts and labels, in each interface language."""

import datetime as dt
from dataclasses import replace

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from vnsg_viewer.domain.commitment import Modality
from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.domain.event import DateStatus, EventDate, EventType, Reason, Side
from vnsg_viewer.domain.organisation import Organisation
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.lexicon.wording.wording import load_wording, wordings
from vnsg_viewer.resources import resource


def _day(year, month, day):
    return dt.date(year, month, day)


MARCH = (_day(2025, 3, 11), _day(2025, 3, 13))


@pytest.mark.parametrize(
    ("span", "english", "french", "vietnamese"),
    [
        (Timespan.day(_day(2023, 2, 9)), "9 Feb 2023", "9 févr. 2023", "9/2/2023"),
        (Timespan.day(_day(2023, 3, 1)), "1 Mar 2023", "1er mars 2023", "1/3/2023"),
        (Timespan.range(_day(2024, 4, 3), _day(2024, 4, 5)), "3–5 Apr 2024", "3–5 avr. 2024", "3–5/4/2024"),
        (
            Timespan.range(_day(2024, 2, 28), _day(2024, 3, 2)),
            "28 Feb – 2 Mar 2024",
            "28 févr. – 2 mars 2024",
            "28/2 – 2/3/2024",
        ),
        (
            Timespan.range(_day(2024, 12, 30), _day(2025, 1, 2)),
            "30 Dec 2024 – 2 Jan 2025",
            "30 déc. 2024 – 2 janv. 2025",
            "30/12/2024 – 2/1/2025",
        ),
        (
            Timespan.day_in_range(*MARCH),
            "one day in 11–13 Mar 2025",
            "un jour du 11 au 13 mars 2025",
            "một ngày trong 11–13/3/2025",
        ),
        (
            Timespan.unknown("XXXX-02-09"),
            "9 February, year unknown",
            "9 février, année inconnue",
            "9 tháng 2, không rõ năm",
        ),
        (
            Timespan.unknown("XXXX-02-08/XXXX-02-10"),
            "8–10 February, year unknown",
            "8–10 février, année inconnue",
            "8–10 tháng 2, không rõ năm",
        ),
        (Timespan.until(MARCH[1]), "until 13 Mar 2025", "jusqu’au 13 mars 2025", "đến 13/3/2025"),
        (Timespan.since(MARCH[0]), "from 11 Mar 2025", "à partir du 11 mars 2025", "từ 11/3/2025"),
        (Timespan.month(2024, 3), "Mar 2024", "mars 2024", "3/2024"),
        (Timespan.year(2024), "2024", "2024", "2024"),
        (Timespan.unknown(), "Date unknown", "Date inconnue", "Không rõ ngày"),
    ],
)
def test_dates_are_written_as_each_language_writes_them(span, english, french, vietnamese):
    written = tuple(load_wording(locale).date(span) for locale in ("en", "fr", "vi"))
    assert written == (english, french, vietnamese)


def test_a_long_date_names_the_weekday():
    span = Timespan.day(_day(2024, 2, 1))
    assert load_wording("en").date_long(span) == "Thursday 1 February 2024"
    assert load_wording("fr").date_long(span) == "jeudi 1er février 2024"
    assert load_wording("vi").date_long(span) == "Thứ Năm, ngày 1 tháng 2 năm 2024"


@given(st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)), st.integers(0, 800), st.sampled_from(wordings()))
def test_a_date_in_words_names_the_year_of_its_end(first, length, locale):
    last = first + dt.timedelta(days=length)
    for span in (Timespan.range(first, last), Timespan.day_in_range(first, last), Timespan.until(last)):
        assert str(last.year) in load_wording(locale).date(span)
        assert str(last.year) in load_wording(locale).date_long(span)


@pytest.mark.parametrize(
    ("span", "status", "note"),
    [
        (Timespan.day(MARCH[0]), DateStatus.STATED, ""),
        (Timespan.day(MARCH[0]), DateStatus.INFERRED, "year inferred"),
        (Timespan.day(MARCH[0]), DateStatus.PROBABLE, "year probable"),
        (Timespan.day_in_range(*MARCH), DateStatus.STATED, "exact day not stated"),
        (Timespan.day_in_range(*MARCH), DateStatus.INFERRED, "exact day not stated, year inferred"),
        (Timespan.until(MARCH[1]), DateStatus.INFERRED, "date inferred"),
        (Timespan.unknown("XXXX-02-09"), DateStatus.UNKNOWN, ""),
    ],
)
def test_a_note_says_what_is_not_printed(span, status, note):
    assert load_wording("en").date_note(EventDate(span, status, 0.95)) == note


@pytest.mark.parametrize("unit", ["year", "quarter", "month", "week", "day", "hour", "minute"])
@pytest.mark.parametrize("locale", wordings())
def test_every_tick_of_the_axis_has_a_short_and_a_long_label(locale, unit):
    moment = dt.datetime(2024, 3, 1, 14, 5, tzinfo=dt.UTC)
    wording = load_wording(locale)
    assert "2024" in wording.tick(unit, moment, long=True)
    assert 0 < len(wording.tick(unit, moment)) <= len(wording.tick(unit, moment, long=True))


def test_counts_follow_the_plural_of_the_language():
    assert [load_wording("en").count("commitment", n) for n in (0, 1, 3)] == [
        "0 commitments",
        "1 commitment",
        "3 commitments",
    ]
    assert [load_wording("fr").count("event", n) for n in (0, 1, 2)] == ["0 événement", "1 événement", "2 événements"]
    assert load_wording("vi").count("event", 1200) == "1.200 sự kiện"


def test_labels_are_in_the_language():
    assert load_wording("fr").country("SGP") == "Singapour"
    assert load_wording("vi").country("VNM") == "Việt Nam"
    assert load_wording("fr").language("vi") == "Vietnamien"
    assert load_wording("vi").side(Side.HOST) == "Chủ nhà"


def test_a_code_that_nobody_named_is_shown_as_words():
    wording = load_wording("en")
    assert wording.topic("river_patrols") == "River patrols"
    assert wording.problem("disk_on_fire") == "Disk on fire"
    assert wording.post("keeper-of-the-seals") == "Keeper of the seals"
    assert wording.post("Chief Harbour Pilot", Organisation("x", {"en": "Port Office"})) == (
        "Chief Harbour Pilot, Port Office"
    )
    assert wording.country("XQZ") == "XQZ"


def test_a_reason_names_its_kind_its_effect_and_its_finding():
    reason = Reason("weekday", "the 9th was a Thursday", "confirms")
    assert load_wording("en").reason(reason) == "Weekday – agrees: the 9th was a Thursday"
    assert load_wording("en").reason(Reason("text", "on 9 February")) == "Text: on 9 February"


def test_every_language_has_every_key():
    files = {locale: yaml.safe_load(resource("wording", f"{locale}.yaml").read_bytes()) for locale in wordings()}
    english = _keys(files["en"])
    for locale, content in files.items():
        assert _keys(content) == english, locale


def _keys(content, above=()):
    """All paths of keys, but not the forms of plurals nor the countries that need a name of their own."""
    if not isinstance(content, dict) or above[:1] == ("countries",) or (above[:1] == ("counts",) and len(above) == 2):
        return {above}
    return set().union(*(_keys(value, (*above, key)) for key, value in content.items()))


def test_every_event_type_has_a_label_in_every_language():
    for locale in wordings():
        assert len({load_wording(locale).event_type(kind) for kind in EventType}) == len(EventType)


@pytest.mark.parametrize("locale", wordings())
def test_every_kind_of_evidence_for_a_year_has_a_label(locale):
    kinds = yaml.safe_load(resource("year_weights.yaml").read_bytes())["weights"]
    told = {kind.removesuffix("_ahead") for kind in kinds}
    assert told <= load_wording(locale).sections["reasons"].keys()


@pytest.mark.parametrize("locale", wordings())
def test_every_modality_and_topic_has_a_label(locale):
    wording = load_wording(locale)
    assert len({wording.modality(modality) for modality in Modality}) == len(Modality)
    topics = yaml.safe_load(resource("topics.yaml").read_bytes())
    assert all(wording.topic(topic) == entry["labels"][locale] for topic, entry in topics.items())


def test_a_known_post_is_named_with_its_portfolio():
    ministry = Organisation("vn-mps", {"en": "Ministry of Public Security"})
    assert load_wording("en").post("deputy-minister", ministry) == "Deputy Minister of Public Security"
    assert load_wording("fr").post("deputy-minister", ministry) == "Vice-ministre de la Sécurité publique"
    assert load_wording("vi").post("deputy-minister", ministry) == "Thứ trưởng Bộ Công an"
    assert load_wording("fr").post("deputy-minister") == "Vice-ministre"
    assert load_wording("en").post("minister", Organisation("x", {"en": "Port Office"})) == "Minister, Port Office"


def test_an_unknown_interface_language_is_refused_with_those_there_are():
    with pytest.raises(UserError, match=r"no interface language 'xx'.*en, fr, vi"):
        load_wording("xx")


def test_a_year_that_the_name_of_the_event_holds_is_said_to_be_from_there():
    day = Timespan.day(dt.date(2024, 4, 3))
    named = EventDate(
        day, DateStatus.INFERRED, 0.9, (Reason("name_year", "the event is named after 2024", "confirms"),)
    )
    assert load_wording("en").date_note(named) == "year from its name"
    within = replace(named, reasons=(Reason("containment", "it belongs to the summit", "bounds"), *named.reasons))
    assert load_wording("en").date_note(within) == "year inferred"
