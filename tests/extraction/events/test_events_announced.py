# SPDX-License-Identifier: MIT
"""What is only to come, in the forms that announcements take."""

from telling_events import events


def test_a_plan_far_before_an_infinitive_makes_it_announced():
    text = (
        "SEOUL, Aug. 25, 2022 - South Korean Foreign Minister Park Jin plans to leave for the Mongolian capital of "
        "Ulaanbaatar on Sunday to hold talks with Mongolian Foreign Minister Battar Khulan."
    )
    assert events(text)[0].startswith("announced talks")


def test_a_noun_beside_the_announcement_of_a_visit_reports_none():
    text = (
        "Prime Minister Erik Dahl will be visiting Turkey from 3 to 5 May 2027, embarking on his first visit to Ankara "
        "after assuming office."
    )
    assert events(text) == ["announced visit 2027-05-03/2027-05-05: Erik Dahl"]


def test_several_countries_of_a_tour_are_not_its_visitors():
    text = (
        "Norwegian Foreign Minister Anna Berg will begin her visit to the four nations of Portugal, Austria and the "
        "Philippines and Indonesia on 5 January 2027. She is scheduled to meet with Portuguese Foreign Minister Paulo "
        "Dias, and witness a signing ceremony on an agreement."
    )
    assert [line.partition(":")[0] for line in events(text)] == [
        "announced meeting 2027-01-05",
        "announced signing 2027-01-05",
        "announced visit 2027-01-05",
    ]


def test_talks_beside_calls_with_others_are_no_phone_call():
    text = (
        "Norwegian Foreign Minister Anna Berg will hold talks on 3 May 2027 with her Portuguese counterpart Paulo "
        "Dias and calls with the prime minister."
    )
    assert events(text) == ["announced talks 2027-05-03: Anna Berg, Paulo Dias"]


def test_a_day_between_commas_does_not_part_a_verb_from_its_visit():
    text = (
        "Le ministre norvégien des Affaires étrangères, M. Karl Weiss, arrivera demain, mardi, au Portugal pour une "
        "visite officielle. Plusieurs rencontres auront lieu lors de sa visite."
    )
    assert events(text, published="2027-05-03") == ["announced visit 2027-05-04: Karl Weiss"]
