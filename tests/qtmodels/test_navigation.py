# SPDX-License-Identifier: MIT
import datetime as dt
from dataclasses import replace

import pytest

from samples import chronicle
from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.criteria import Criteria, Facet
from vnsg_viewer.domain.facets import facet_index
from vnsg_viewer.lexicon.wording.wording import load_wording
from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.qtmodels.view_history import Selection


@pytest.fixture
def navigation(qapp):  # noqa: ARG001  signals need an application
    made = Navigation()
    made.open(chronicle(), facet_index(chronicle()), load_wording("en"))
    return made


def test_each_change_is_told_once_by_its_signal(qtbot, navigation):
    with qtbot.waitSignal(navigation.criteria_changed), qtbot.assertNotEmitted(navigation.selection_changed):
        navigation.toggle(Facet.TYPE, "talks")
    with qtbot.waitSignal(navigation.selection_changed) as told, qtbot.assertNotEmitted(navigation.criteria_changed):
        navigation.select("t", "c1")
    assert told.args == [Selection("t", "c1")]
    with qtbot.assertNotEmitted(navigation.history_changed):
        navigation.select("t", "c1")
        navigation.filter(navigation.criteria)


def test_what_passes_follows_the_filter_with_live_counts(navigation):
    assert navigation.passing.number == 3
    navigation.toggle(Facet.TYPE, "talks")
    assert navigation.passing.positions == (1,)
    assert navigation.passing.counts[Facet.OFFICIAL] == {"tran": 1, "tan": 1}
    assert navigation.passing.counts[Facet.TYPE] == {"visit": 1, "talks": 1, "signing": 1}
    navigation.clear_filter()
    assert navigation.passing.number == 3


def test_period_and_words_filter_too(navigation):
    navigation.filter(Criteria(start=dt.date(2024, 3, 5)))
    assert navigation.passing.positions == (0,)
    navigation.filter(Criteria(text="TAN extradition"))
    assert navigation.passing.positions == navigation_positions(navigation.passing.hits) == (1, 2)


def navigation_positions(bits: int) -> tuple[int, ...]:
    return tuple(position for position in range(bits.bit_length()) if bits >> position & 1)


def test_commitments_are_those_that_the_filter_asks_for(navigation):
    navigation.toggle(Facet.MODALITY, "pledged")
    assert [c.id for c in navigation.commitments] == ["c2"]
    navigation.choose(Facet.MODALITY, ())
    navigation.toggle(Facet.TOPIC, "extradition")
    assert [c.id for c in navigation.commitments] == ["c1", "c3"]


def test_neighbours_walk_what_passes(navigation):
    navigation.select_neighbour(1)
    assert navigation.selection.event_id == "v"
    navigation.toggle(Facet.OFFICIAL, "tan")
    navigation.select_neighbour(1)
    assert navigation.selection.event_id == "t"
    navigation.select_neighbour(1)
    navigation.select_neighbour(1)
    assert navigation.selection.event_id == "s"
    navigation.filter(Criteria(text="nothing has this"))
    navigation.select_neighbour(-1)
    assert navigation.selection.event_id == "s"


def test_an_unknown_event_is_our_own_mistake(navigation):
    with pytest.raises(KeyError):
        navigation.select("nobody")


def test_history_brings_back_filter_selection_and_viewport(qtbot, navigation):
    navigation.note_viewport("whole", moved=False)
    navigation.toggle(Facet.TYPE, "talks")
    navigation.select("t")
    navigation.note_viewport("near", moved=True)
    navigation.back()
    navigation.back()
    assert (navigation.criteria.values(Facet.TYPE), navigation.selection) == ({"talks"}, Selection())
    navigation.back()
    assert navigation.criteria.is_empty
    navigation.forward()
    navigation.forward()
    with qtbot.waitSignal(navigation.viewport_restored) as told:
        navigation.forward()
    assert told.args == ["near"]
    with qtbot.assertNotEmitted(navigation.history_changed):
        navigation.forward()


def test_another_chronicle_keeps_what_still_means_something(navigation):
    navigation.toggle(Facet.TYPE, "talks")
    navigation.toggle(Facet.TYPE, "signing")
    navigation.select("t")
    smaller = replace(chronicle(), events=chronicle().events[:2])
    navigation.open(smaller, facet_index(smaller), load_wording("fr"))
    assert navigation.criteria.values(Facet.TYPE) == {"talks"}
    assert navigation.selection.event_id == "t"
    assert navigation.wording.locale == "fr"
    navigation.open(Chronicle(), facet_index(Chronicle()), load_wording("en"))
    assert navigation.selected_event is None
    assert navigation.criteria.is_empty
    assert not navigation.history.can_go_back


def test_there_are_no_words_before_anything_was_opened(qapp):  # noqa: ARG001
    with pytest.raises(RuntimeError):
        _ = Navigation().wording
