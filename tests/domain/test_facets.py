# SPDX-License-Identifier: MIT
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samples import chronicle
from vnsg_viewer.domain.criteria import Criteria, Facet
from vnsg_viewer.domain.facets import event_values, facet_index, passing

CHRONICLE = chronicle()
INDEX = facet_index(CHRONICLE)


def shown(criteria: Criteria) -> str:
    bits = passing(CHRONICLE, INDEX, criteria)
    return "".join(event.id for i, event in enumerate(CHRONICLE.events) if bits >> i & 1)


def choose(**chosen: str) -> Criteria:
    criteria = Criteria()
    for facet, values in chosen.items():
        criteria = criteria.with_values(Facet[facet.upper()], values.split())
    return criteria


@pytest.mark.parametrize(
    ("criteria", "events"),
    [
        (Criteria(), "vts"),
        (choose(official="tan"), "ts"),
        (choose(official="tan tran"), "vts"),
        (choose(official="nobody"), ""),
        (choose(type="visit signing"), "vs"),
        (choose(type="talks", language="fr"), ""),
        (choose(topic="extradition"), "ts"),
        (choose(modality="pledged", topic="extradition"), ""),
        (choose(modality="pledged", topic="fire_rescue"), "t"),
        (choose(source="Courrier"), "s"),
        (Criteria(start=dt.date(2024, 3, 5)), "v"),
        (Criteria(end=dt.date(2024, 3, 3)), "v"),
        (Criteria(start=dt.date(2024, 3, 4), end=dt.date(2024, 3, 4)), "vt"),
        (Criteria(text="TRAN extradition"), "ts"),
        (Criteria(text="bo x"), "vts"),
        (Criteria(text="elephant"), ""),
    ],
)
def test_which_events_pass(criteria, events):
    assert shown(criteria) == events


def test_a_facet_does_not_narrow_its_own_counts():
    counts = INDEX.counts(choose(type="visit"), INDEX.all)
    assert counts[Facet.TYPE] == {"visit": 1, "talks": 1, "signing": 1}
    assert counts[Facet.OFFICIAL] == {"tran": 1, "tan": 0}


def test_counts_of_topics_respect_the_chosen_modality():
    counts = INDEX.counts(choose(modality="pledged"), INDEX.all)
    assert counts[Facet.TOPIC] == {"extradition": 0, "training": 1, "fire_rescue": 1}
    assert INDEX.counts(choose(topic="extradition"), INDEX.all)[Facet.MODALITY] == {
        "proposed": 1,
        "pledged": 0,
        "signed": 1,
    }


VALUES = st.dictionaries(
    st.sampled_from(list(Facet)).filter(lambda f: f not in {Facet.MODALITY, Facet.TOPIC}),
    st.frozensets(
        st.sampled_from(
            ["tran", "tan", "vn-x", "sg-y", "VNM", "SGP", "visit", "talks", "signing", "Agency", "en", "fr"]
        ),
        min_size=1,
    ),
)


@given(VALUES)
def test_bits_agree_with_asking_each_event(chosen):
    criteria = Criteria(chosen)
    expected = [
        event.id
        for event in CHRONICLE.events
        if all(event_values(CHRONICLE, event)[facet] & values for facet, values in chosen.items())
    ]
    assert shown(criteria) == "".join(expected)


def test_toggling_twice_gives_the_same_filter():
    criteria = choose(official="tan")
    assert criteria.toggled(Facet.OFFICIAL, "tran").toggled(Facet.OFFICIAL, "tran") == criteria
    assert criteria.toggled(Facet.OFFICIAL, "tan").is_empty
    assert not Criteria(text="x").is_empty
