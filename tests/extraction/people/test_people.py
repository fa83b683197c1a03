# SPDX-License-Identifier: MIT
"""People by name: listed or not, with titles, ranks and honorifics in three languages; and what is no participant."""

import pytest

from documents import document_of
from vnsg_viewer.extraction.mentions import Reference
from vnsg_viewer.extraction.people.finding import find_people
from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer


def people(text, code, tail=""):
    return find_people(document_of(text, code, tail=tail), load_gazetteer())[0]


def shown(text, code):
    """Each mention as (id, post, organisation, country)."""
    return [(m.person_id, m.post, m.organisation_id, m.country) for m in people(text, code)]


LISTED = [
    ("en", "K Shanmugam spoke.", "k-shanmugam"),
    ("en", "K.Shanmugam spoke.", "k-shanmugam"),
    ("fr", "Joséphine Teo a pris la parole.", "josephine-teo"),
    ("vi", "LƯƠNG TAM QUANG phát biểu.", "luong-tam-quang"),
    ("en", "Luong Tam Quang spoke.", "luong-tam-quang"),
    ("en", "Muhammad Faisal Ibrahim spoke.", "muhammad-faishal-ibrahim"),
    ("fr", "Lu\u031bo\u031bng Tam Quang a parlé.", "luong-tam-quang"),
]


@pytest.mark.parametrize(("code", "text", "person"), LISTED)
def test_a_listed_name_in_any_spelling(code, text, person):
    (mention,) = people(text, code)
    assert (mention.person_id, mention.known, mention.reference) == (person, True, Reference.NAME)


TITLED = [
    (
        "fr",
        "Le vice-ministre laotien de la Sécurité publique Bounma Vongsay est venu.",
        ("bounma-vongsai-lao", "deputy-minister", "la-mps", "LAO"),
    ),
    (
        "fr",
        "Le ministre arménien de la défense, Aram Petrosian, est venu.",
        ("aram-petrosian-arm", "minister", "arm-defence", "ARM"),
    ),
    (
        "fr",
        "La ministre de la Santé de Mongolie Mme Oyun Bat est venue.",
        ("oiun-bat-mng", "minister", "mng-health", "MNG"),
    ),
    (
        "fr",
        "Le secrétaire d'État au ministère de l'Intérieur de Singapour, Tan Wei Ming, est venu.",
        ("tan-wei-ming-sgp", "minister-of-state", "sg-mha", "SGP"),
    ),
    (
        "fr",
        "Le chef d'état-major de l'armée thaïlandaise, le général Somchai Rattana, est venu.",
        ("somchai-rattana-tha", "chief-of-staff", None, "THA"),
    ),
    (
        "fr",
        "La secrétaire d'État américaine Ellen Marsh est venue.",
        ("ellen-marsh-usa", "minister", "us-state", "USA"),
    ),
    (
        "en",
        "Permanent Secretary (Defence) Mr Joel Ang of Singapore came.",
        ("joel-ang-sgp", "permanent-secretary", "sg-mindef", "SGP"),
    ),
    (
        "en",
        "Dr Vu Minh Hoa, the Vietnamese Standing Deputy Minister of Justice, came.",
        ("vu-minh-hoa-vnm", "deputy-minister", "vn-moj", "VNM"),
    ),
    (
        "en",
        "Chief of Staff of the Japan Joint Staff General (GEN) Morita Kenji came.",
        ("morita-kenji-jpn", "chief-of-staff", "jp-joint-staff", "JPN"),
    ),
    (
        "en",
        "Secretary-General of the Indonesian Ministry of Defence (KEMHAN) Lieutenant General (LG) Budi Raharjo came.",
        ("budi-raharjo-idn", "secretary-general", "id-kemhan", "IDN"),
    ),
    (
        "en",
        "State Councillor and Minister of Public Security of China Hu Weimin came.",
        ("hu-weimin-chn", "minister", "cn-mps", "CHN"),
    ),
    (
        "en",
        "Deputy Prime Minister and Minister for Law of Singapore Professor Lim Boon Hwee came.",
        ("lim-boon-hwee-sgp", "minister", "sg-minlaw", "SGP"),
    ),
    (
        "en",
        "H.E. Mr Chea Sophal, Minister of Justice of Cambodia, came.",
        ("chea-sophal-khm", "minister", "khm-justice", "KHM"),
    ),
    ("en", "Singapore's MOS Sim Wei Ling came.", ("sim-wei-ling-sgp", "minister-of-state", None, "SGP")),
    ("en", "Indian Foreign Secretary Vikram Rao came.", ("vikram-rao-ind", "minister", "in-mea", "IND")),
    (
        "en",
        "Foreign Minister Aisha Karim of the Maldives came.",
        ("aisha-karim-mdv", "minister", "mdv-foreign-affairs", "MDV"),
    ),
    (
        "en",
        "Mongolia’s Vice Minister of Emergency Management Bat Erdene came.",
        ("bat-erdene-mng", "deputy-minister", "mng-emergencies", "MNG"),
    ),
    (
        "en",
        "Timor-Leste’s Minister of Justice João Soares da Costa came.",
        ("joao-soares-da-costa-tls", "minister", "tls-justice", "TLS"),
    ),
    (
        "en",
        "Deputy Foreign Minister Batbold Ganzorig of Mongolia came.",
        ("batbold-ganzorig-mng", "deputy-minister", "mng-foreign-affairs", "MNG"),
    ),
    (
        "en",
        "Commander of the US Eastern Fleet Admiral (ADM) Glenn Ashby came.",
        ("glenn-ashbi-usa", "commander", None, "USA"),
    ),
    (
        "en",
        "Cambodian Prime Minister Samdech Thipadei Hun Manet came.",
        ("hun-manet", "prime-minister", None, "KHM"),
    ),
    (
        "en",
        "Party General Secretary and State President To Lam came.",
        ("to-lam", "general-secretary", None, "VNM"),
    ),
    (
        "fr",
        "Le directeur général de la Sûreté nationale tunisienne, Sami Ferchichi, est venu.",
        ("sami-ferchichi-tun", "director-general", "tun-surete-nationale", "TUN"),
    ),
    (
        "fr",
        "Le président de la République de Mongolie, Ganbold Dorj, est venu.",
        ("ganbold-dorj-mng", "president", None, "MNG"),
    ),
    (
        "vi",
        "Ông Ravi Kumaran, Đại sứ đặc mệnh toàn quyền Cộng hòa Singapore tại Việt Nam, đã đến.",
        ("ravi-kumaran-sgp", "ambassador", None, "SGP"),
    ),
    ("vi", "Thủ tướng Ấn Độ Rajiv Mehta đã đến.", ("rajiv-mehta-ind", "prime-minister", None, "IND")),
    (
        "vi",
        "Bộ trưởng Bộ Quốc phòng, Đại tướng Nguyễn Bảo Khôi đã đến.",
        ("nguien-bao-khoi-vnm", "minister", "vn-mod", "VNM"),
    ),
    (
        "vi",
        "Thứ trưởng Bộ Quốc phòng Nhật Bản Masaki Ono đã đến.",
        ("masaki-ono-jpn", "deputy-minister", "jp-mod", "JPN"),
    ),
    ("vi", "Bộ trưởng Ngoại giao Hàn Quốc Park Jin-ho đã đến.", ("park-jin-ho-kor", "minister", "kr-mofa", "KOR")),
]


@pytest.mark.parametrize(("code", "text", "expected"), TITLED)
def test_a_title_says_who_somebody_is(code, text, expected):
    (mention,) = people(text, code)
    assert (mention.person_id, mention.post, mention.organisation_id, mention.country) == expected
    assert mention.known is (expected[0] in load_gazetteer().people)
    assert not mention.bystander


def test_a_mention_covers_the_title_and_the_name():
    text = "Hier, le ministre arménien de la Défense, Aram Petrosian, a parlé au ministre Luong Tam Quang."
    assert [text[m.start : m.end] for m in people(text, "fr")] == [
        "le ministre arménien de la Défense, Aram Petrosian",
        "ministre Luong Tam Quang",
    ]


def test_a_counterpart_holds_the_same_post_in_his_own_country():
    text = "Le ministre arménien de la Défense Aram Petrosian a rencontré son homologue grec Nikos Vafiadis."
    assert shown(text, "fr")[1] == ("nikos-vafiadis-grc", "minister", "grc-defence", "GRC")


def test_a_double_portfolio_leaves_open_which_of_the_two_speaks():
    text = "Le ministre singapourien de l'Intérieur et de la Justice K. Shanmugam a parlé."
    assert shown(text, "fr") == [("k-shanmugam", "minister", None, "SGP")]


def test_ministre_d_etat_is_senior_minister_for_one_and_minister_of_state_for_others():
    text = "Teo Chee Hean, ministre d’État, a reçu le ministre d’État singapourien Ravi Kumaran."
    assert [m.post for m in people(text, "fr")] == ["senior-minister", "minister-of-state"]


def test_an_ambassador_is_from_one_country_and_posted_to_another():
    text = "L'ambassadeur du Vietnam à Singapour, Mai Van Huy, et l'ambassadrice de Singapour au Vietnam Joan Lim."
    assert [m.country for m in people(text, "fr")] == ["VNM", "SGP"]


SHORT_FORMS = [
    ("en", "Deputy Minister Le Van Tuyen spoke. Later Tuyen left.", "Tuyen", "le-van-tuyen"),
    ("en", "President Vo Van Thuong spoke. Mr Thuong left.", "Mr Thuong", "vo-van-thuong"),
    ("en", "Muhammad Faishal Ibrahim spoke. Then Ibrahim left.", "Ibrahim", "muhammad-faishal-ibrahim"),
    (
        "en",
        "Defence Minister Morita Kenji of Japan spoke. Minister Morita left.",
        "Minister Morita",
        "morita-kenji-jpn",
    ),
    ("en", "General (GEN) Morita Kenji spoke. GEN Morita left.", "GEN Morita", "morita-kenji"),
    (
        "fr",
        "Le ministre grec de la Défense Nikos Vafiadis a parlé. M. Vafiadis est parti.",
        "M. Vafiadis",
        "nikos-vafiadis-grc",
    ),
    ("vi", "Thủ tướng Ấn Độ Rajiv Mehta phát biểu. Thủ tướng Mehta rời đi.", "Thủ tướng Mehta", "rajiv-mehta-ind"),
    ("vi", "Thứ trưởng Lê Văn Tuyến phát biểu. Sau đó ông Tuyến rời đi.", "ông Tuyến", "le-van-tuyen"),
]


@pytest.mark.parametrize(("code", "text", "words", "person"), SHORT_FORMS)
def test_short_forms_after_the_full_name(code, text, words, person):
    mention = people(text, code)[-1]
    assert (text[mention.start : mention.end], mention.person_id) == (words, person)
    assert mention.reference is Reference.SHORT


def test_a_family_name_borne_by_two_tells_nobody_apart():
    text = "Josephine Teo met Teo Chee Hean. Afterwards Teo left."
    assert [m.person_id for m in people(text, "en")] == ["josephine-teo", "teo-chee-hean"]


def test_transliterations_are_one_person():
    text = "Armenian Defence Minister Aram Petrosyan spoke. Mr Aram Petrosian left. The audience applauded."
    first, second = people(text, "en")
    assert first.person_id == second.person_id


def test_a_given_name_that_is_also_a_country_stays_in_the_name():
    assert people("Bộ trưởng Bộ Công an Phạm Đức Anh đã đến.", "vi")[0].name == "Phạm Đức Anh"


NOBODY = [
    ("fr", "Milipol Asia-Pacific – TechX Summit 2024 ouvre ses portes à Singapour."),
    ("en", "They inspected the Guard of Honour at Paya Lebar Air Base."),
    ("en", "The Memorandum of Understanding and the Joint Declaration were signed in Hanoi."),
    ("fr", "Photo : Hoàng Hải/VNA. Adresse : 79, rue Ly Thuong Kiêt, Hanoï."),
    ("en", "Ho Chi Minh City hosted the ASEAN Regional Forum."),
    ("vi", "Đại lễ đường Nhân dân ở Bắc Kinh đón đoàn."),
    ("fr", "Le Vietnam et la France ont conclu l'Accord de Paris."),
    ("en", "The Minister was not named."),
    ("en", "She went to lam the door, to lam again."),
]


@pytest.mark.parametrize(("code", "text"), NOBODY)
def test_organisations_places_and_agreements_are_nobody(code, text):
    assert people(text, code) == ()


BYSTANDERS = [
    ("en", "They bowed before the statue of President Ho Chi Minh."),
    ("en", "A wreath was laid at the President Ho Chi Minh Mausoleum."),
    ("en", "They remembered the late President Pham Gia Khanh."),
    ("vi", "Hai bên tưởng niệm cố Tổng Bí thư Phạm Gia Khánh."),
    ("fr", "Son épouse Claire Delmas est venue."),
    ("vi", "Phu nhân Trần Thị Mai Lan cùng dự."),
    ("fr", "Le rédacteur en chef Paul Morel a écrit."),
    ("en", "Professor Carl Jansen, an expert at the University of Oslo, commented."),
]


@pytest.mark.parametrize(("code", "text"), BYSTANDERS)
def test_statues_spouses_editors_experts_and_the_dead_take_no_part(code, text):
    mentions = people(text, code)
    assert mentions
    assert all(mention.bystander for mention in mentions)


def test_who_stands_only_in_a_tail_takes_no_part():
    mentions = people("Le Van Tuyen spoke.", "en", tail="Prime Minister Pham Minh Chinh met Tuyen.")
    assert [(m.person_id, m.bystander) for m in mentions] == [
        ("le-van-tuyen", False),
        ("pham-minh-chinh", True),
        ("le-van-tuyen", True),
    ]


def test_a_former_office_is_not_held():
    assert shown("Former Prime Minister Nguyen Tan Dung of Vietnam came.", "en") == [
        ("nguyen-tan-dung", "", None, "VNM")
    ]


def test_the_country_left_of_two_is_that_of_the_other_holder_of_a_post():
    text = (
        "Fiji and Tonga met in Fiji for Tonga. Fiji's Prime Minister Sitiveni Vula and Prime Minister Sione Fono spoke."
    )
    assert [m.country for m in people(text, "en")] == ["FJI", "TON"]


def test_an_unplaced_portfolio_is_that_of_the_country_without_one_listed():
    text = (
        "Singapore's Minister for Foreign Affairs Vivian Balakrishnan visited Laos. In Laos, he met "
        "Deputy Prime Minister and Minister of Foreign Affairs Khamla Phommavong. Singapore thanked Laos."
    )
    assert ("khamla-phommavong", "minister", "lao-foreign-affairs", "LAO") in shown(text, "en")


def test_a_portfolio_that_several_countries_share_stays_open():
    text = "Fiji and Tonga talked. Minister of Foreign Affairs Sione Fono spoke."
    assert shown(text, "en") == [("sione-fono", "minister", None, None)]


def test_a_vietnamese_name_is_of_viet_nam_where_the_article_speaks_of_it():
    text = "À Hanoï, le vice-ministre de la Sécurité publique Nguyen Van Tho a reçu des hôtes de Singapour."
    assert shown(text, "fr")[0] == ("nguien-van-tho-vnm", "deputy-minister", "vn-mps", "VNM")


def test_a_spouse_with_the_same_family_name_is_not_the_official():
    assert shown("Prime Minister Lee Hsien Loong came. Mrs Lee came too.", "en")[1:] == []


def test_one_word_of_a_longer_unknown_name_is_nobody_listed():
    text = "Police chief General Arif Sigit Prabowo spoke."
    assert [m.person_id for m in people(text, "en")] == ["arif-sigit-prabowo"]


def test_a_dateline_is_not_the_country_of_an_office():
    (mention,) = people("TOKYO - Foreign Minister Oyun Bat of Mongolia arrived.", "en")
    assert mention.country == "MNG"


APPOSITIONS = [
    (
        "en",
        "In Rome, Emma Marsh, France's Minister of Justice, spoke.",
        ("emma-marsh-fra", "minister", "fr-justice", "FRA"),
    ),
    (
        "fr",
        "Hier, Ravi Kumaran, vice-ministre indien de la Défense, a parlé.",
        ("ravi-kumaran-ind", "deputy-minister", "in-mod", "IND"),
    ),
]


@pytest.mark.parametrize(("code", "text", "expected"), APPOSITIONS)
def test_an_unlisted_name_before_its_title(code, text, expected):
    assert shown(text, code) == [expected]


def test_a_place_before_a_title_is_nobody():
    assert people("In New Haven, the President, who was ill, said nothing.", "en") == ()
