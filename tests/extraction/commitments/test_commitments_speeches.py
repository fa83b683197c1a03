# SPDX-License-Identifier: MIT
"""Speeches and joint statements: who says "we" and "I", what is reaffirmed, what was an occasion to reaffirm it."""

import pytest

from marked_sentences import call, commitments, document, told
from vnsg_viewer.domain.article import RegionKind
from vnsg_viewer.extraction.commitments.finding import find_commitments


def spoken_in(language, title, *sentences):
    regions = (RegionKind.TITLE, *(RegionKind.BODY for _ in sentences))
    found = find_commitments(*document(language, title, *sentences, regions=regions), (call(1),))
    return [(c.modality.value, "both" if c.speaker.joint else "+".join(c.speaker.person_ids)) for c in found]


@pytest.mark.parametrize(
    ("language", "title", "sentence", "expected"),
    [
        ("en", "Remarks by [Minister Lena Tan=tan] in Hue", "We hope that the port will open soon.", ("wished", "tan")),
        ("en", "Speech by [Ms Tan=tan]", "I promise to lend two boats.", ("pledged", "tan")),
        ("en", "Speech by [Ms Tan=tan]", "[The Ministry=@sg-y] will establish a scholarship.", ("pledged", "tan")),
        ("en", "Speech by [Ms Tan=tan]", "Our agencies will collaborate on fish.", ("agreed", "both")),
        ("fr", "Discours de [Mme Tan=tan] à Hué", "Nous formerons dix pilotes.", ("pledged", "tan")),
        ("vi", "Phát biểu của [bà Tan=tan]", "Chúng tôi cam kết hỗ trợ các cảng nhỏ.", ("pledged", "tan")),
    ],
)
def test_in_a_speech_its_author_speaks(language, title, sentence, expected):
    assert spoken_in(language, title, sentence) == [expected]


def test_a_title_that_only_names_somebody_makes_no_speech():
    assert spoken_in("en", "[Minister Tan=tan] visits Hue", "I promise to lend two boats.") == []


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("fr", "Nous nous engageons à préserver cette collaboration.", "pledged"),
        ("fr", "Nous approfondirons notre travail contre les arnaques.", "pledged"),
        ("en", "We will deepen our work against scams.", "pledged"),
        ("en", "The meeting was an opportunity to reaffirm the commitment to open seas.", "affirmed_support"),
        ("fr", "Ce fut l'occasion de réaffirmer la volonté d'approfondir ce partenariat.", "affirmed_support"),
        ("en", "A joint committee will also be established to run the school.", "agreed"),
    ],
)
def test_statements_of_both(language, sentence, expected):
    assert told(language, sentence) == [(expected, "both")]


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        (
            "fr",
            "[Les deux pays=*] ont réaffirmé leur volonté de renforcer leurs liens.",
            ("affirmed_support", "both"),
        ),
        ("fr", "[Les deux ministres=*] ont réaffirmé leur volonté de bâtir un pont.", ("pledged", "both")),
        ("en", "[Both sides=*] reiterated their determination to deepen ties.", ("affirmed_support", "both")),
        ("en", "[Both sides=*] reiterated their determination to build a bridge.", ("pledged", "both")),
        ("en", "[Singapore=#SGP] will be contributing two boats to the port.", ("pledged", "tan")),
        ("en", "[Singapore=#SGP] will set up a fund for divers.", ("pledged", "tan")),
    ],
)
def test_what_is_reaffirmed_in_general_and_what_is_promised(language, sentence, expected):
    assert told(language, sentence) == [expected]


def test_according_to_him_is_whoever_was_named_last():
    assert told("fr", "[M. Binh=binh] a loué les progrès.", "Il faut, selon lui, former des plongeurs.") == [
        ("stressed", "binh")
    ]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "I will reaffirm the strength of the relationship."),
        ("en", "[Ms Tan=tan] said [Singapore=#SGP] will also visit the port."),
        ("en", "[Ms Tan=tan] said [Singapore=#SGP] will deliver a speech at the forum."),
        ("en", "The visit presents an opportunity to reaffirm the support for the port."),
        ("fr", "[M. Binh=binh] a souligné aux délégués le soutien significatif du Parlement européen."),
    ],
)
def test_plans_of_travel_and_the_support_of_others_commit_nobody(language, sentence):
    assert told(language, sentence) == []


@pytest.mark.parametrize(
    ("language", "sentences", "expected"),
    [
        ("fr", ["[Ils=*] ont affirmé leur volonté d'accompagner les pêcheurs du Sud."], [("affirmed_support", "both")]),
        ("fr", ["[Ils=*] ont exprimé leur engagement à poursuivre leur coordination."], [("pledged", "both")]),
        (
            "vi",
            ["[Ông Bình=binh] và [bà Tan=tan] đồng chủ trì hội đàm và lễ ký kế hoạch hợp tác năm 2031."],
            [("signed", "both")],
        ),
        (
            "vi",
            [
                "[Ông Bình=binh] đề nghị mở lớp.",
                "Đồng thời, đánh giá cao việc [Singapore=#SGP] tăng học bổng và đề nghị mở thêm lớp.",
            ],
            [("proposed", "binh"), ("proposed", "binh")],
        ),
        ("vi", ["Sau trao đổi, [hai bên=*] đã đi đến thống nhất và ký kết bản ghi nhớ."], [("signed", "both")]),
        (
            "vi",
            ["[Ông Bình=binh] đề nghị [bà Tan=tan] mở lớp.", "Người đồng cấp nước chủ nhà mong mở thêm lớp."],
            [("requested", "binh"), ("wished", "tan")],
        ),
    ],
)
def test_verbs_that_share_a_subject_or_lack_one(language, sentences, expected):
    assert told(language, *sentences) == expected


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (["[Ms Tan=tan] called on [Mr Binh=binh] on Tuesday, the last day of her visit to Hue."], []),
        (["[Ms Tan=tan] called on [Mr Binh=binh] during her trip to Hue."], []),
        (["[Ms Tan=tan] called on [Vietnam=#VNM] to lift the ban."], [("requested", "tan")]),
        (['[Ms Tan=tan] spoke. [She=tan] added: "I look forward to visiting the port."'], [("wished", "tan")]),
        (["[Ms Tan=tan] promised two boats.", "I look forward to sailing."], [("pledged", "tan")]),
        (
            ['"[Singapore=#SGP] values this, and will continue working with [Vietnam=#VNM] on fish," [she=tan] added.'],
            [("pledged", "tan")],
        ),
        (["The principals reaffirmed their commitment to open seas."], [("affirmed_support", "both")]),
        (
            ["[Mr Binh=binh] briefed [Ms Tan=tan] on fish and extended a formal invitation for her to visit Hue."],
            [("invited", "binh")],
        ),
        (
            ["[Mr Binh=binh] asked [Ms Tan=tan] to convey his regards and invitation to the President to visit Hue."],
            [("invited", "binh")],
        ),
        (["A decision was made to establish a joint working group on fish."], [("agreed", "both")]),
        (["Both interior ministers reaffirmed their commitment to open seas."], [("affirmed_support", "both")]),
        (["[Mr Binh=binh] said the pact between [Vietnam=#VNM] and [Singapore=#SGP] would provide impetus."], []),
        (["[Mr Binh=binh] said the pact between [Vietnam=#VNM] and [Singapore=#SGP] would protect divers."], []),
        (
            [
                "[Deputy Secretary Lena Tan=tan] met [Mr Binh=binh].",
                "The Deputy Secretary congratulated [Mr Binh=binh] and stressed her desire to work on fish.",
            ],
            [("wished", "tan")],
        ),
    ],
)
def test_invitations_decisions_and_holders_of_an_office(sentences, expected):
    assert told("en", *sentences) == expected


@pytest.mark.parametrize(
    ("language", "sentences", "expected"),
    [
        (
            "fr",
            [
                "[L'ambassadrice Lena Tan=tan] a été reçue.",
                "« Nous comptons bâtir une école », a déclaré l'ambassadrice.",
            ],
            [("pledged", "tan")],
        ),
        ("fr", ["[Mme Tan=tan] a rappelé à [M. Binh=binh] la nécessité de garder le port."], [("stressed", "tan")]),
        ("fr", ["Pour [le ministre vietnamien=binh], il est impératif de former des gardes."], [("stressed", "binh")]),
        ("fr", ["[M. Binh=binh] a affirmé toute sa disponibilité à accompagner la mission."], [("offered", "binh")]),
        ("fr", ["[Mme Tan=tan] a dit qu'[elle=tan] ferait de son mieux pour ouvrir le port."], [("pledged", "tan")]),
        ("vi", ["[Ông Bình=binh] khẳng định kết quả tốt.", "[Hai bên=*] cần trao đổi đoàn."], [("stressed", "binh")]),
        ("vi", ["[Hai bên=*] cần trao đổi đoàn."], []),
        (
            "vi",
            ["[Ông Bình=binh] đề nghị [hai bên=*] thiết lập đường dây nóng và đề nghị [Singapore=#SGP] mở lớp học."],
            [("proposed", "binh"), ("requested", "binh")],
        ),
        ("vi", ["[Ông Bình=binh] khẳng định lợi thế có thể trao đổi cho nhau còn nhiều."], []),
        ("vi", ["[Ông Bình=binh] cho rằng [hai bên=*] có thể trao đổi sách."], [("proposed", "binh")]),
    ],
)
def test_whose_words_they_are(language, sentences, expected):
    assert told(language, *sentences) == expected


def test_the_content_of_an_agreement_keeps_its_verb():
    (agreed,) = commitments("vi", "[Hai bên=*] thống nhất đẩy mạnh hợp tác cứu hộ.")
    assert agreed.content == "đẩy mạnh hợp tác cứu hộ"


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "[Both sides=*], [Mr Binh=binh] expressed, could enhance exchanges.", [("proposed", "binh")]),
        ("en", "[Mr Binh=binh] and the Singaporean leaders vowed to clean the port.", [("pledged", "both")]),
        ("en", "Emphasis was placed on the need to train divers.", [("stressed", "both")]),
        ("fr", "L'accent a été mis en outre sur la nécessité de former des gardes.", [("stressed", "both")]),
        (
            "fr",
            "[M. Binh=binh] a réaffirmé la volonté de son pays d'intensifier ces échanges.",
            [("affirmed_support", "binh")],
        ),
        ("fr", "[M. Binh=binh] a exprimé la volonté de son pays de bâtir un pont.", [("pledged", "binh")]),
        ("fr", "Pour [M. Binh=binh], il convient d'élargir ces échanges.", [("stressed", "binh")]),
        ("fr", "« Nous œuvrons pour un partenariat approfondi », a déclaré [M. Binh=binh].", []),
        ("vi", "[Ông Bình=binh] cảm ơn [bà Tan=tan] đã mời tham dự và phát biểu tại diễn đàn.", []),
    ],
)
def test_emphasis_will_and_thanks(language, sentence, expected):
    assert told(language, sentence) == expected


def test_whose_will_it_is_does_not_belong_to_the_content():
    (will,) = commitments("fr", "[M. Binh=binh] a exprimé la volonté de son pays de bâtir un pont.")
    assert will.content == "bâtir un pont"


def test_whoever_is_named_with_a_colon_speaks_in_that_paragraph():
    praised, answered = "[Ms Tan=tan] praised [Mr Binh=binh].", '[Minister Binh=binh]: "We will lend two boats."'
    assert told("en", praised, answered, "I hope to sail.") == [("pledged", "binh")]


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        (
            "vi",
            "[Bà Tan=tan] nhấn mạnh [Singapore=#SGP] ủng hộ nỗ lực này, đồng thời bày tỏ sẵn sàng chia sẻ phần mềm.",
            [("affirmed_support", "tan"), ("offered", "tan")],
        ),
        ("vi", "Theo [ông Bình=binh], [hai bên=*] cần thiết lập kênh trao đổi.", [("stressed", "binh")]),
        (
            "en",
            "[Mr Binh=binh] took the occasion to thank [Ms Tan=tan] for the boats and to invite her to the parade.",
            [("invited", "binh")],
        ),
        ("en", "[They=*] affirmed the value of the arrangement.", [("affirmed_support", "both")]),
        ("fr", "Les deux personnalités ont retenu le principe de patrouilles.", [("agreed", "both")]),
        (
            "fr",
            "[M. Binh=binh], ayant approuvé ces propositions, a demandé à ses collègues de l'aider.",
            [("affirmed_support", "binh"), ("requested", "binh")],
        ),
    ],
)
def test_two_acts_in_one_sentence(language, sentence, expected):
    assert told(language, sentence) == expected
