# SPDX-License-Identifier: MIT
"""Titles, counterparts, pronouns and groups that stand for people already named."""

import pytest

from documents import document_of
from vnsg_viewer.extraction.mentions import Reference
from vnsg_viewer.extraction.people.finding import find_people
from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer

FRENCH = "Le vice-ministre vietnamien Le Van Tuyen a vu le secrétaire d'État singapourien Muhammad Faisal Ibrahim. "
ENGLISH = "Deputy Minister Le Van Tuyen of Vietnam called on Singapore's Minister of State Muhammad Faisal Ibrahim. "
VIETNAMESE = "Thứ trưởng Bộ Công an Lê Văn Tuyến chào xã giao Quốc vụ khanh Singapore Muhammad Faishal Ibrahim. "
TUYEN, IBRAHIM = "le-van-tuyen", "muhammad-faishal-ibrahim"

REFERENCES = [
    ("fr", FRENCH + "Le vice-ministre vietnamien a remercié.", "Le vice-ministre vietnamien", TUYEN, Reference.TITLE),
    ("fr", FRENCH + "Le responsable vietnamien a remercié.", "Le responsable vietnamien", TUYEN, Reference.TITLE),
    ("fr", FRENCH + "Le secrétaire d'État a remercié.", "Le secrétaire d'État", IBRAHIM, Reference.TITLE),
    (
        "fr",
        FRENCH + "C'est possible, a dit le responsable singapourien.",
        "le responsable singapourien",
        IBRAHIM,
        Reference.TITLE,
    ),
    ("fr", FRENCH + "Il a remercié son hôte.", "Il", TUYEN, Reference.PRONOUN),
    ("fr", FRENCH + "Le progrès est réel, a-t-il ajouté.", "il", TUYEN, Reference.PRONOUN),
    (
        "fr",
        FRENCH + "Le Van Tuyen a remercié son homologue singapourien.",
        "homologue singapourien",
        IBRAHIM,
        Reference.COUNTERPART,
    ),
    ("en", ENGLISH + "The Vietnamese official thanked all.", "The Vietnamese official", TUYEN, Reference.TITLE),
    ("en", ENGLISH + "The Deputy Minister thanked all.", "The Deputy Minister", TUYEN, Reference.TITLE),
    ("en", ENGLISH + "Ibrahim thanked all. The host official smiled.", "The host official", IBRAHIM, Reference.TITLE),
    ("en", ENGLISH + "He thanked all.", "He", TUYEN, Reference.PRONOUN),
    ("en", ENGLISH + "For his part, Ibrahim said that he agreed.", "he", IBRAHIM, Reference.PRONOUN),
    (
        "en",
        ENGLISH + "Tuyen invited his Singaporean counterpart.",
        "Singaporean counterpart",
        IBRAHIM,
        Reference.COUNTERPART,
    ),
    ("vi", VIETNAMESE + "Thứ trưởng cảm ơn.", "Thứ trưởng", TUYEN, Reference.TITLE),
    ("vi", VIETNAMESE + "Vị Thứ trưởng cảm ơn.", "Vị Thứ trưởng", TUYEN, Reference.TITLE),
    ("vi", VIETNAMESE + "Ông cảm ơn nước chủ nhà.", "Ông", TUYEN, Reference.PRONOUN),
    (
        "vi",
        VIETNAMESE + "Ông Tuyến mời người đồng cấp Singapore.",
        "người đồng cấp Singapore",
        IBRAHIM,
        Reference.COUNTERPART,
    ),
]


@pytest.mark.parametrize(("code", "text", "words", "person", "reference"), REFERENCES)
def test_a_reference_finds_its_person(code, text, words, person, reference):
    mentions, _ = find_people(document_of(text, code), load_gazetteer())
    found = [(text[m.start : m.end], m.person_id, m.reference) for m in mentions]
    assert (words, person, reference) in found


UNRESOLVED = [
    ("fr", FRENCH + "Il a été convenu de coopérer. Il faut agir. Il s'agit d'un progrès.", {"Il"}),
    ("fr", FRENCH + "Le ministre japonais était absent.", {"Le ministre japonais", "ministre japonais"}),
    ("en", "He said so.", {"He"}),
    ("en", ENGLISH + "The Prime Minister's Office was told.", {"The Prime Minister"}),
    ("en", ENGLISH + "A minister was absent.", {"minister", "A minister"}),
]


@pytest.mark.parametrize(("code", "text", "words"), UNRESOLVED)
def test_what_cannot_be_told_is_left_alone(code, text, words):
    mentions, _ = find_people(document_of(text, code), load_gazetteer())
    assert not words & {text[m.start : m.end] for m in mentions}


def test_a_pronoun_is_not_the_person_of_a_fronted_phrase():
    text = "Lors de son entretien avec K. Shanmugam, Luong Tam Quang a souri. Il a salué la coopération."
    mentions, _ = find_people(document_of(text, "fr"), load_gazetteer())
    assert mentions[-1].person_id == "luong-tam-quang"


def test_a_pronoun_agrees_with_its_person():
    text = "La ministre Josephine Teo a reçu Luong Tam Quang. Elle a souri. Il a remercié."
    mentions, _ = find_people(document_of(text, "fr"), load_gazetteer())
    assert [m.person_id for m in mentions[-2:]] == ["josephine-teo", "luong-tam-quang"]


def test_a_title_is_rather_not_the_subject_of_its_own_sentence():
    text = "Le Premier ministre Pham Minh Chinh a reçu le Premier ministre Lawrence Wong. "
    mentions, _ = find_people(
        document_of(text + "Lawrence Wong a remercié le Premier ministre.", "fr"), load_gazetteer()
    )
    assert mentions[-1].person_id == "pham-minh-chinh"


def test_to_have_is_no_preposition():
    text = "Le ministre Bui Thanh Son est là. Le chef de la diplomatie vietnamienne a proposé un plan."
    mentions, _ = find_people(document_of(text, "fr"), load_gazetteer())
    assert text[mentions[-1].start : mentions[-1].end] == "Le chef de la diplomatie vietnamienne"


JOINT = [
    ("fr", FRENCH + "Les deux parties ont convenu.", "Les deux parties"),
    ("fr", FRENCH + "Les deux responsables ont convenu.", "Les deux responsables"),
    ("fr", FRENCH + "Ils ont convenu.", "Ils"),
    ("en", ENGLISH + "Both sides agreed.", "Both sides"),
    ("en", ENGLISH + "The two leaders agreed.", "The two leaders"),
    ("en", ENGLISH + "They agreed.", "They"),
    ("vi", VIETNAMESE + "Hai bên nhất trí.", "Hai bên"),
    ("vi", VIETNAMESE + "Họ nhất trí.", "Họ"),
]


@pytest.mark.parametrize(("code", "text", "words"), JOINT)
def test_two_sides_speak_as_one(code, text, words):
    _, groups = find_people(document_of(text, code), load_gazetteer())
    group = next(g for g in groups if text[g.start : g.end] == words)
    assert group.joint
    assert set(group.person_ids) == {TUYEN, IBRAHIM}


MINISTRIES = [
    (
        "fr",
        "Le ministère vietnamien de la Police et le MHA. Les deux ministères agissent.",
    ),
    ("en", "The MPS met the MHA. Both ministries agreed."),
    ("vi", "Bộ Công an gặp Bộ Nội vụ Singapore. Hai bộ nhất trí."),
]


@pytest.mark.parametrize(("code", "text"), MINISTRIES)
def test_two_ministries_act_as_one(code, text):
    _, groups = find_people(document_of(text, code), load_gazetteer())
    assert [(set(g.organisation_ids), g.joint) for g in groups] == [({"vn-mps", "sg-mha"}, True)]


def test_ministers_are_not_the_prime_ministers_in_the_background():
    text = (
        "Minister K Shanmugam of Singapore met Minister Luong Tam Quang of Vietnam. Prime Minister Lee Hsien Loong and "
        "Prime Minister Pham Minh Chinh had agreed on it. The two ministers signed."
    )
    _, groups = find_people(document_of(text, "en"), load_gazetteer())
    assert set(groups[-1].person_ids) == {"k-shanmugam", "luong-tam-quang"}


SIDES = [
    ("fr", FRENCH + "La délégation vietnamienne a visité le port.", "délégation vietnamienne", "VNM", TUYEN),
    ("fr", FRENCH + "La partie singapourienne a approuvé.", "partie singapourienne", "SGP", IBRAHIM),
    ("en", ENGLISH + "He called on the Singaporean side to help.", "Singaporean side", "SGP", IBRAHIM),
    ("vi", VIETNAMESE + "Phía Việt Nam cảm ơn.", "Phía Việt Nam", "VNM", TUYEN),
]


@pytest.mark.parametrize(("code", "text", "words", "country", "person"), SIDES)
def test_one_side_alone(code, text, words, country, person):
    _, groups = find_people(document_of(text, code), load_gazetteer())
    (group,) = groups
    assert (text[group.start : group.end], group.country, group.person_ids, group.joint) == (
        words,
        country,
        (person,),
        False,
    )


def test_a_ministry_s_delegation_names_its_ministry():
    text = "Une délégation du ministère de la Police du Vietnam, conduite par Le Van Tuyen, est arrivée."
    _, (group,) = find_people(document_of(text, "fr"), load_gazetteer())
    assert (group.organisation_ids, group.country, group.person_ids) == (("vn-mps",), "VNM", (TUYEN,))


def test_countries_as_the_subject_act_together():
    text = "L'Arménie et la Grèce ont signé. Les relations entre l'Arménie et la Grèce sont bonnes."
    _, groups = find_people(document_of(text, "fr"), load_gazetteer())
    assert [(text[g.start : g.end], g.joint) for g in groups] == [("L'Arménie et la Grèce", True)]


def test_two_leaders_joined_by_and_act_together():
    text = "Minister K Shanmugam and Minister Luong Tam Quang signed a plan."
    _, (group,) = find_people(document_of(text, "en"), load_gazetteer())
    assert (group.joint, group.person_ids) == (True, ("k-shanmugam", "luong-tam-quang"))


def test_prime_ministers_are_not_the_other_guests():
    text = (
        "Prime Minister Lee Hsien Loong received Viet Nam Prime Minister Nguyen Xuan Phuc. "
        "President Halimah Yacob received Prime Minister Phuc. Both Prime Ministers were glad."
    )
    _, groups = find_people(document_of(text, "en"), load_gazetteer())
    assert set(groups[-1].person_ids) == {"lee-hsien-loong", "nguyen-xuan-phuc"}


def test_several_holders_of_a_post_with_an_article():
    text = (
        "Prime Minister Lee Hsien Loong received Prime Minister Nguyen Xuan Phuc. The Prime Ministers watched. "
        "Governors were absent."
    )
    _, groups = find_people(document_of(text, "en"), load_gazetteer())
    assert [text[g.start : g.end] for g in groups] == ["The Prime Ministers"]


def test_two_ministries_that_no_sentence_names_are_those_of_the_two_ministers():
    text = "K. Shanmugam a reçu Luong Tam Quang. Les deux ministères coopèrent."
    _, groups = find_people(document_of(text, "fr"), load_gazetteer())
    assert set(groups[-1].organisation_ids) == {"sg-mha", "vn-mps"}


INTRODUCED = (
    "Secretary of State Harold Whitmore of the United States met Kazakh Foreign Minister Askar Nurlan in Astana. "
    "Askar Nurlan smiled. "
)
ROLES = [
    ("en", INTRODUCED + "The Secretary agreed.", "The Secretary", "harold-whitmore-usa"),
    ("en", INTRODUCED + "The host agreed.", "The host", "askar-nurlan-kaz"),
    ("en", INTRODUCED + "The American guest agreed.", "The American guest", "harold-whitmore-usa"),
    ("en", INTRODUCED + "He thanked his guest.", "guest", "harold-whitmore-usa"),
    ("en", INTRODUCED + "He thanked his colleague.", "colleague", "harold-whitmore-usa"),
    ("en", INTRODUCED + "The American diplomat agreed.", "The American diplomat", "harold-whitmore-usa"),
    ("en", INTRODUCED + "The retired general agreed.", "retired general", "harold-whitmore-usa"),
    ("fr", FRENCH + "Le Van Tuyen a remercié son hôte.", "hôte", IBRAHIM),
    ("fr", FRENCH + "Le Van Tuyen a salué. Son interlocuteur a souri.", "interlocuteur", IBRAHIM),
    ("fr", FRENCH + "Le diplomate singapourien a souri.", "Le diplomate singapourien", IBRAHIM),
    ("vi", VIETNAMESE + "Vị khách Việt Nam cảm ơn.", "Vị khách Việt Nam", TUYEN),
]


@pytest.mark.parametrize(("code", "text", "words", "person"), ROLES)
def test_a_role_refers_to_whoever_has_it(code, text, words, person):
    mentions, _ = find_people(document_of(text, code), load_gazetteer())
    assert [m.person_id for m in mentions if text[m.start : m.end] == words] == [person]


UNMEANT = [
    ("vi", VIETNAMESE + "Hai bên lập đối thoại cấp Thứ trưởng.", "Thứ trưởng"),
    ("vi", VIETNAMESE + "Đây là chuyến thăm của một Thứ trưởng.", "Thứ trưởng"),
    ("vi", VIETNAMESE + "Việt Nam lo cho bà con ở xa.", "bà"),
]


@pytest.mark.parametrize(("code", "text", "words"), UNMEANT)
def test_a_level_or_a_compound_word_is_nobody(code, text, words):
    mentions, _ = find_people(document_of(text, code), load_gazetteer())
    assert words not in {text[m.start : m.end] for m in mentions}


def test_with_somebody_he_is_somebody_else():
    text = "Minister K Shanmugam spoke. With Minister Josephine Teo away, he closed. With Luong Tam Quang, he talked."
    mentions, _ = find_people(document_of(text, "en"), load_gazetteer())
    assert mentions[-1].person_id == "k-shanmugam"


def test_il_y_a_is_nobody_but_il_y_a_rencontre_is():
    text = "Le ministre Bui Thanh Son est à Lomé. Il y a rencontré tout le monde. Il y a cinq ans déjà."
    mentions, _ = find_people(document_of(text, "fr"), load_gazetteer())
    assert len(mentions) == 2


def test_a_post_of_the_report_comes_before_a_later_one():
    text = "Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Quân đội Pháp Sébastien Lecornu. Thủ tướng cảm ơn."
    mentions, _ = find_people(document_of(text, "vi"), load_gazetteer())
    assert mentions[-1].person_id == "pham-minh-chinh"


ALONE = [
    ("en", ENGLISH + "Tuyen thanked Ibrahim and both looked forward to more.", "both"),
    ("en", ENGLISH + "The two also agreed on more.", "The two"),
    ("en", ENGLISH + "The pair agreed on more.", "The pair"),
    ("fr", FRENCH + "Tous deux ont souri.", "Tous deux"),
    ("vi", VIETNAMESE + "Đôi bên nhất trí.", "Đôi bên"),
]


@pytest.mark.parametrize(("code", "text", "words"), ALONE)
def test_both_alone_are_the_two(code, text, words):
    _, groups = find_people(document_of(text, code), load_gazetteer())
    group = next(g for g in groups if text[g.start : g.end] == words)
    assert set(group.person_ids) == {TUYEN, IBRAHIM}


def test_both_before_a_noun_are_no_people():
    text = ENGLISH + "They praised both navies."
    _, groups = find_people(document_of(text, "en"), load_gazetteer())
    assert not any(text[g.start : g.end] == "both" for g in groups)


THREE = (
    "Minister Luong Tam Quang of Vietnam met Lao Minister of Public Security Bounthong Sayavong and Cambodian "
    "Minister of Interior Sar Sokha. "
)


def test_three_ministers_act_together():
    text = THREE + "The three ministers agreed."
    _, groups = find_people(document_of(text, "en"), load_gazetteer())
    assert len(groups[-1].person_ids) == 3


@pytest.mark.parametrize(
    ("introduced", "said", "meant"),
    [
        (
            "Secretary of State Carl Brandt met Deputy Prime Minister and Foreign Minister Li Wen of Singapore.",
            "The Secretary and Deputy Prime Minister agreed.",
            ["Carl Brandt", "Li Wen"],
        ),
        (
            "Secretary of State Carl Brandt met Saudi Foreign Minister Ali Saleh.",
            "The Secretary and Foreign Minister agreed.",
            ["Carl Brandt", "Ali Saleh"],
        ),
        (
            "Secretary of State Carl Brandt met Deputy Prime Minister and Foreign Minister Li Wen of Singapore.",
            "The Deputy Prime Minister and Foreign Minister agreed.",
            ["Li Wen"],
        ),
    ],
)
def test_two_offices_with_one_article_may_be_of_two(introduced, said, meant):
    found = find_people(document_of(f"{introduced} {said}", "en"), load_gazetteer())[0]
    assert [p.name for p in found if p.start > len(introduced)] == meant


@pytest.mark.parametrize(
    ("code", "text", "pronoun", "name"),
    [
        (
            "fr",
            "M. Ali Sow a reçu l'ambassadeur Jean Dupuis. Ce dernier a parlé.",
            "Ce dernier",
            "Jean Dupuis",
        ),
        ("fr", "M. Ali Sow a reçu Mme Ana Rojas. Cette dernière a remercié.", "Cette dernière", "Ana Rojas"),
        ("fr", "M. Ali Sow a reçu Mme Ana Rojas. Ce dernier a remercié.", "Ce dernier", "Ali Sow"),
        ("en", "Minister Carl Brandt met Ambassador Ana Rojas. The latter thanked him.", "The latter", "Ana Rojas"),
    ],
)
def test_the_latter_is_whoever_was_named_last(code, text, pronoun, name):
    found = find_people(document_of(text, code), load_gazetteer())[0]
    assert [p.name for p in found if text[p.start : p.end] == pronoun] == [name]
