# SPDX-License-Identifier: MIT
import datetime as dt
from dataclasses import replace

from samples import chronicle
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.lexicon.wording.wording import load_wording
from vnsg_viewer.timeline.captions import CaptionWords, captions_of


def captions(held, locale="en"):
    wording = load_wording(locale)
    return captions_of(held, CaptionWords(wording.date, wording.date_note, wording.count))


def test_a_card_says_what_when_and_how_much():
    found = captions(chronicle())
    assert found.title(1) == "Talks"
    assert found.date(0) == "3–5 Mar 2024 · year inferred"
    assert found.detail(1) == "2 commitments · 1 report (en)"
    assert found.detail(0) == "1 report (en)"


def test_a_day_that_is_not_stated_is_said_once():
    held = chronicle()
    date = replace(held.events[0].date, span=Timespan.day_in_range(dt.date(2024, 3, 3), dt.date(2024, 3, 5)))
    held = replace(held, events=(replace(held.events[0], date=date),))
    assert captions(held).date(0) == "one day in 3–5 Mar 2024 · year inferred"


def test_what_is_not_there_is_not_said():
    held = chronicle()
    bare = replace(held, events=(replace(held.events[0], reports=()),), commitments=())
    assert captions(bare).detail(0) == ""


def test_captions_speak_the_readers_language():
    assert captions(chronicle(), "vi").detail(1).startswith("2 ")
    assert captions(chronicle(), "fr").detail(0) == "1 article (en)" or "(en)" in captions(chronicle(), "fr").detail(0)
