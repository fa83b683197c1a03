# SPDX-License-Identifier: MIT
"""Constructions of real reports: shared subjects, nameless speakers, invitations, emphasis, two acts in a sentence."""

import pytest

from marked_sentences import commitments, told


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
        (
            "en",
            "[Both sides=*] shared the view that [the two countries=*] should train divers.",
            [("stressed", "both")],
        ),
        ("fr", "[Ils=*] ont partagé l'avis que [les deux pays=*] doivent former des gardes.", [("stressed", "both")]),
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
        ("vi", "[Bà Tan=tan] muốn tìm hiểu thêm về trường.", []),
    ],
)
def test_emphasis_will_and_thanks(language, sentence, expected):
    assert told(language, sentence) == expected


def test_whose_will_it_is_does_not_belong_to_the_content():
    (will,) = commitments("fr", "[M. Binh=binh] a exprimé la volonté de son pays de bâtir un pont.")
    assert will.content == "bâtir un pont"


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
