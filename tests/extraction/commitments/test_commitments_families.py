# SPDX-License-Identifier: MIT
"""Whole families of wordings: nominal phrases, agents of passives, futures, quotations, lists, nameless subjects."""

import pytest

from marked_sentences import commitments, told

ENGLISH = [
    ("[Ms Tan=tan] undertook to lend two boats by March 2031.", [("pledged", "tan")]),
    ("[Ms Tan=tan] gave an assurance that the fees would be cut.", [("pledged", "tan")]),
    ("[Ms Tan=tan] announced a grant of 2 million dollars for the clinic.", [("pledged", "tan")]),
    ("[Ms Tan=tan] said [her country=#SGP] would lend two boats and pay the crews.", [("pledged", "tan")]),
    ("[Singapore=#SGP] will supply ten fire engines to Hue.", [("pledged", "tan")]),
    ("[Ms Tan=tan] said [she=tan] had invited [Mr Binh=binh] to open the fair.", [("invited", "tan")]),
    ("[Mr Binh=binh] said that [he=binh] and [Ms Tan=tan] had agreed to share lists.", [("agreed", "both")]),
    ("[Mr Binh=binh] floated the idea of a joint academy.", [("proposed", "binh")]),
    ("It was also proposed by [Mr Binh=binh] that meetings be held yearly.", [("proposed", "binh")]),
    ("[Mr Binh=binh] pressed for a quicker handover of suspects.", [("requested", "binh")]),
    ("[Mr Binh=binh] sought [Singapore=#SGP]'s backing for its bid.", [("requested", "binh")]),
    ("[Ms Tan=tan] made a request for ten more interpreters.", [("requested", "tan")]),
    ("[Ms Tan=tan] is keen to learn from the pilot.", [("wished", "tan")]),
    ("[Ms Tan=tan] expressed interest in joining the drill.", [("wished", "tan")]),
    ("[Mr Binh=binh] would welcome more exchanges of cadets.", [("wished", "binh")]),
    ("[Ms Tan=tan], for her part, offered [Vietnam=#VNM] two places on the course.", [("offered", "tan")]),
    ("“We are ready to open our archives,” replied [Ms Tan=tan].", [("offered", "tan")]),
    ("[Singapore=#SGP] stands firmly behind the bid of [Vietnam=#VNM].", [("affirmed_support", "tan")]),
    ("[Mr Binh=binh] pointed to the need for a common radio channel.", [("stressed", "binh")]),
    ("[Both ministers=*] consider it necessary to keep the line open.", [("stressed", "both")]),
    ("[The two ministers=*] settled on a pilot for two ports.", [("agreed", "both")]),
    ("[Both sides=*] gave the green light to the new register.", [("agreed", "both")]),
    ("The meeting ended with agreement on a joint register.", [("agreed", "both")]),
    ("[Mr Binh=binh] took the opportunity to invite [Ms Tan=tan] to attend the parade.", [("invited", "binh")]),
]
FRENCH = [
    ("[Mme Tan=tan] a répondu qu'[elle=tan] soumettrait le texte en mai.", [("pledged", "tan")]),
    ("[Mme Tan=tan] a indiqué que [Singapour=#SGP] financerait deux écoles jusqu'en 2031.", [("pledged", "tan")]),
    ("Son pays livrera trois vedettes, a précisé [Mme Tan=tan].", [("pledged", "tan")]),
    ("[Singapour=#SGP] fournira dix camions au port de Hué.", [("pledged", "tan")]),
    ("[Mme Tan=tan] a annoncé une contribution de deux millions d'euros.", [("pledged", "tan")]),
    ("[M. Binh=binh] a pris l'engagement de rendre les objets saisis.", [("pledged", "binh")]),
    ("Un stage sera ouvert aux greffiers, a promis [Mme Tan=tan].", [("pledged", "tan")]),
    ("[Mme Tan=tan] s'est dite disposée à accueillir des stagiaires.", [("offered", "tan")]),
    ("[Mme Tan=tan] a offert deux laboratoires mobiles.", [("offered", "tan")]),
    ("« Nous sommes prêts à ouvrir nos fichiers », a répondu [Mme Tan=tan].", [("offered", "tan")]),
    ("[Ils=*] ont arrêté le principe de patrouilles communes.", [("agreed", "both")]),
    ("La réunion a débouché sur la décision de jumeler les deux ports.", [("agreed", "both")]),
    ("[Les deux parties=*] se sont mises d'accord pour échanger des listes.", [("agreed", "both")]),
    ("[Les deux ministres=*] devraient parapher, à cette occasion, un protocole.", [("pledged", "both")]),
    ("[M. Binh=binh] a avancé l'idée d'un cours régional.", [("proposed", "binh")]),
    ("Un calendrier a été proposé par [M. Binh=binh] pour les essais.", [("proposed", "binh")]),
    ("Il conviendrait, a ajouté [M. Binh=binh], que [les deux pays=*] négocient.", [("proposed", "binh")]),
    ("[M. Binh=binh] a sollicité l'accueil de dix élèves.", [("requested", "binh")]),
    ("[M. Binh=binh] s'est prononcé pour un allègement des formalités.", [("requested", "binh")]),
    ("[Singapour=#SGP] souhaiterait que [le Vietnam=#VNM] participe davantage.", [("wished", "tan")]),
    ("[M. Binh=binh] a mis en avant la nécessité d'agir vite.", [("stressed", "binh")]),
    ("[M. Binh=binh] a insisté sur l'importance de former les équipages.", [("stressed", "binh")]),
    ("[Mme Tan=tan] a renouvelé le soutien de son pays à ce dossier.", [("affirmed_support", "tan")]),
]
VIETNAMESE = [
    ("[Bà Tan=tan] hứa gửi dự thảo trong tháng sau.", [("pledged", "tan")]),
    ("[Bà Tan=tan] khẳng định [Singapore=#SGP] sẽ cử chuyên gia sang Huế.", [("pledged", "tan")]),
    ("[Singapore=#SGP] sẽ tặng mười xe chữa cháy cho Huế.", [("pledged", "tan")]),
    ("[Bà Tan=tan] công bố gói hỗ trợ mới cho các cảng nhỏ.", [("pledged", "tan")]),
    ("[Bà Tan=tan] ngỏ ý dành cho học viên hai suất mỗi năm.", [("offered", "tan")]),
    ("[Bà Tan=tan] sẵn lòng chia sẻ phần mềm.", [("offered", "tan")]),
    ("[Ông Bình=binh] đưa ra ý tưởng lập trường chung.", [("proposed", "binh")]),
    ("[Ông Bình=binh] cho rằng [hai bên=*] nên thành lập nhóm kỹ thuật.", [("proposed", "binh")]),
    ("[Ông Bình=binh] còn kêu gọi [hai bên=*] khởi động sớm dự án.", [("requested", "binh")]),
    ("[Hai bên=*] thỏa thuận tham vấn hai lần mỗi năm.", [("agreed", "both")]),
    ("[Hai bên=*] nhất trí hoàn tất đàm phán trong năm 2031.", [("agreed", "both")]),
    ("[Bà Tan=tan] tán thành đề xuất của [ông Bình=binh].", [("agreed", "tan")]),
    ("[Bà Tan=tan] đã chuyển tới [ông Bình=binh] lời mời sang thăm.", [("invited", "tan")]),
    ("[Ông Bình=binh] nhấn mạnh tầm quan trọng của việc tuần tra chung.", [("stressed", "binh")]),
    ("[Ông Bình=binh] đề đạt nguyện vọng được học thêm.", [("wished", "binh")]),
]
PROMISES_NOTHING = [
    ("en", "[Ms Tan=tan] said [the two sides=*] will meet again in May."),
    ("en", "[Ms Tan=tan] said [Vietnam=#VNM] will benefit from the port."),
    ("en", "[Ms Tan=tan] said [Vietnam=#VNM] will lend two boats."),
    ("en", "[Singapore=#SGP] and [Vietnam=#VNM] signed an agreement on fish, which took effect in 2004."),
    ("en", "Ten years ago, [the two sides=*] agreed to set up a committee."),
    ("en", "Over the past decade [Singapore=#SGP] supported the reforms of [Vietnam=#VNM]."),
    ("en", "[Ms Tan=tan] stressed the importance of maintaining peace in the region."),
    ("fr", "[Mme Tan=tan] s'est dite convaincue que cette visite insufflerait un nouvel élan."),
    ("fr", "[Mme Tan=tan] sera reçue jeudi et rencontrera des élus."),
    ("fr", "[Les deux ministres=*] se retrouveront en mai."),
    ("fr", "Il y a dix ans, [les deux pays=*] ont signé un traité."),
    ("vi", "[Hai bên=*] sẽ gặp lại vào tháng 5."),
    ("vi", "Cách đây mười năm, [hai nước=*] đã ký tuyên bố về đối tác."),
    ("vi", "[Bà Tan=tan] nói chuyến thăm sẽ mang lại nhiều kết quả."),
]


@pytest.mark.parametrize(("sentence", "expected"), ENGLISH, ids=lambda value: str(value)[:40])
def test_english(sentence, expected):
    assert told("en", sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), FRENCH, ids=lambda value: str(value)[:40])
def test_french(sentence, expected):
    assert told("fr", sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), VIETNAMESE, ids=lambda value: str(value)[:40])
def test_vietnamese(sentence, expected):
    assert told("vi", sentence) == expected


@pytest.mark.parametrize(("language", "sentence"), PROMISES_NOTHING, ids=lambda value: str(value)[:40])
def test_what_happens_by_itself_or_long_ago_is_no_commitment(language, sentence):
    assert told(language, sentence) == []


def test_the_latter_is_who_was_named_last():
    assert told("fr", "[M. Binh=binh] a salué [Mme Tan=tan].", "Celle-ci a sollicité un délai.") == [
        ("requested", "tan")
    ]


def test_a_host_is_the_other_side():
    sentences = ("[Ms Tan=tan] met [Mr Binh=binh].", "[Mr Binh=binh] asked for ten boats.", "His host promised four.")
    assert told("en", *sentences) == [("requested", "binh"), ("pledged", "tan")]


def test_a_family_name_alone_is_its_bearer():
    assert told("en", "[Lena Tan=tan] arrived.", "Tan called for a faster pace.") == [("requested", "tan")]


def test_an_official_of_a_country_speaks_for_it():
    first, second = commitments(
        "en", "[Ms Tan=tan] spoke.", "A Singaporean official asked for more time; the minister urged calm."
    )
    assert first.speaker.person_ids == ("tan",)
    assert second.speaker.person_ids == second.speaker.organisation_ids == ()


def test_the_pair_speaks_together():
    assert told("en", "The two, who had met in May, agreed to share the costs.") == [("agreed", "both")]


def test_the_items_of_a_list_are_what_its_heading_says():
    found = commitments(
        "en", "[The two sides=*] agreed to:", "- hand over lists each month;", "- hold a drill.", "It rained."
    )
    assert [c.content for c in found] == ["hand over lists each month", "hold a drill"]
    assert {c.modality for c in found} == {"agreed"}


def test_a_phrase_in_front_adds_its_topics():
    (found,) = commitments("en", "On peacekeeping, [the two sides=*] agreed to consult each other.")
    assert "peacekeeping" in found.topics


def test_a_dateline_is_no_subject():
    sentence = "[Hanoi=#VNM], 21 May - [Singapore=#SGP] and [Vietnam=#VNM] will create a joint team, said a spokesman."
    (found,) = commitments("en", sentence)
    assert found.speaker.joint
