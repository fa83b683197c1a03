# SPDX-License-Identifier: MIT
"""Spellings of a name that are one person's, and those that are not."""

from telling_events import chronicle
from vnsg_viewer.extraction.analysis import Appearance
from vnsg_viewer.extraction.chronicle.identity import people_of, same_people
from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer


def appearance(person_id: str, name: str, **known) -> Appearance:
    return Appearance(person_id, name, known=False, **known)


def test_the_same_words_in_another_order_are_one_person():
    one = same_people([appearance("b", "Uchida Hiroshi", country="JPN"), appearance("a", "Hiroshi Uchida")])
    assert one == {"b": "a"}


def test_one_letter_of_transliteration_is_forgiven_when_the_office_is_the_same():
    office = {"post": "minister", "organisation_id": "arm-defence", "country": "ARM"}
    assert same_people([appearance("a", "Tigran Garoyan", **office), appearance("b", "Tigran Garoian", **office)])
    other = {**office, "post": "ambassador"}
    assert not same_people([appearance("a", "Tigran Garoyan", **office), appearance("b", "Tigran Garoian", **other)])


def test_namesakes_of_two_countries_are_two_people():
    people = [appearance("a", "Jean Petit", country="FRA"), appearance("b", "Jean Petit", country="BEL")]
    assert not same_people(people)


def test_an_unlisted_person_keeps_the_fullest_name_and_the_others():
    (person,) = people_of(
        [appearance("a", "Anna Berg"), appearance("a", "Anna Maria Berg", country="NOR")], {}, load_gazetteer()
    )
    assert (person.name, person.other_names, person.country, person.known) == (
        "Anna Maria Berg",
        ("Anna Berg",),
        "NOR",
        False,
    )


def test_a_listed_person_is_as_listed():
    told = chronicle("Minister K Shanmugam met Minister Anna Berg on 4 April 2022.")
    assert {p.name: p.known for p in told.people} == {"K. Shanmugam": True, "Anna Berg": False}


def test_a_listed_person_keeps_the_names_that_reports_print():
    told = chronicle("President Joseph R. Biden, Jr. met Minister Anna Berg on 4 April 2022.")
    (biden,) = (p for p in told.people if p.id == "joe-biden")
    assert (biden.name, "Joe Biden" in biden.other_names) == ("Joseph R. Biden", True)


def test_the_shown_name_has_its_diacritics_and_is_not_in_capitals():
    people = [
        appearance("a", "Nguyen Bao Khoi"),
        appearance("a", "Nguyễn Bảo Khôi"),
        appearance("a", "Nguyen Bao Khoi"),
    ]
    (person,) = people_of(people, {}, load_gazetteer())
    assert (person.name, person.other_names) == ("Nguyễn Bảo Khôi", ("Nguyen Bao Khoi",))


def test_a_name_without_its_patronymic_is_that_of_the_same_office():
    short = appearance("a", "Viktor Zoloten", country="RUS", post="director", organisation_id="guard")
    full = appearance("b", "Zoloten Viktor Vasilyevich", country="RUS", post="director", organisation_id="corps")
    assert same_people([short, full]) == {"b": "a"}
    assert not same_people([short, appearance("b", "Zoloten Viktor Vasilyevich", country="RUS", post="minister")])


def test_short_names_that_many_bear_are_not_shorter_forms_of_another():
    short = appearance("a", "Lê Tuấn", country="VNM", post="deputy-minister", organisation_id="one")
    full = appearance("b", "Lê Anh Tuấn", country="VNM", post="deputy-minister", organisation_id="two")
    assert not same_people([short, full])


def written(*names: str) -> tuple[str, tuple[str, ...]]:
    """How somebody listed is shown where articles write these names."""
    group = [Appearance("joe-biden", name, known=True) for name in names]
    (person,) = people_of(group, {}, load_gazetteer())
    return person.name, person.other_names


def test_somebody_listed_is_shown_as_all_articles_write_the_name():
    assert written("Joseph R. Biden, Jr.")[0] == "Joseph R. Biden, Jr."
    assert "Joe Biden" in written("Joseph R. Biden, Jr.")[1]


def test_the_usual_name_is_shown_where_an_article_writes_it():
    assert written("Joseph R. Biden, Jr.", "Joe Biden")[0] == "Joe Biden"
    assert written("Joe Bidenn")[0] == "Joe Biden"


def test_participants_bear_the_name_that_is_shown():
    text = "President Joseph Biden of the United States met Vietnamese President To Lam on 25 September 2024."
    (event,) = chronicle(text).events
    assert "Joseph Biden" in {p.name for p in event.participants}
