# SPDX-License-Identifier: MIT
"""Names and titles of many shapes: appositions, joint titles, honorifics, unlisted portfolios, bare names."""

import pytest

from documents import document_of
from vnsg_viewer.domain.folding import fold
from vnsg_viewer.extraction.people.finding import find_people
from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer


def people(text, code):
    return [m for m in find_people(document_of(text, code), load_gazetteer())[0] if not m.bystander]


def named(text, code):
    """The folded full names of all who are named, each once, in order."""
    return list(dict.fromkeys(fold(m.name) for m in people(text, code)))


NAMES = [
    # a name before its title, without honorific
    ("fr", "Élise Marchand, ministre de la Justice de Belgique, a reçu tout le monde.", ["elise marchand"]),
    ("fr", "Pavel Orsik, ambassadeur de Slovaquie accrédité à Lomé, dresse un bilan.", ["pavel orsik"]),
    ("en", "He met Lin Guowei, head of the Commission for Border Affairs.", ["lin guowei"]),
    ("vi", "Tham dự có Đô đốc Ramon Gil Ilagan, Tư lệnh Lực lượng Tuần duyên Philippines.", ["ramon gil ilagan"]),
    # rank and name, then the function
    ("fr", "Il est reçu par le général de division Hery Rakotomanga, commandant de la garde.", ["hery rakotomanga"]),
    ("en", "Police Colonel Somsak Inthavong, deputy head of the provincial police, came.", ["somsak inthavong"]),
    # middle initials and suffixes
    ("en", "Secretary for Foreign Affairs Ma. Elena P. Roxas came.", ["ma elena p roxas"]),
    ("en", "Defense Secretary Harold J. Whitmore III came.", ["harold j whitmore iii"]),
    ("en", "Governor Peter Q. Lowell, Jr. came.", ["peter q lowell jr"]),
    ("en", "Prince Tuʻipelehake ʻUlukalala came.", ["tuʻipelehake ʻulukalala"]),
    ("fr", "La ministre portugaise de la Justice, Clara Vasconcelos e Barros, est là.", ["clara vasconcelos e barros"]),
    # honorifics of the region
    (
        "en",
        (
            "He received Brunei's Minister of Defence II Pehin Datu Major General (Rtd) Dato Paduka Seri Haji Awang "
            "Jamil bin Haji Mohd Salleh."
        ),
        ["jamil bin haji mohd salleh"],
    ),
    ("en", "The Rt Hon Gareth Llewellyn MP spoke.", ["gareth llewellyn"]),
    # portfolios that nobody lists
    ("en", "South Korea's Minister of Science and ICT Bae Do-hyun came.", ["bae do hyun"]),
    ("en", "Lao Minister of Labour and Social Welfare Sengdao Vilay came.", ["sengdao vilay"]),
    ("fr", "La ministre lao du Travail et de la Protection sociale, Sengdao Vilay, est là.", ["sengdao vilay"]),
    ("fr", "Le ministre estonien de l'Entrepreneuriat et du Design, Mart Saar, est là.", ["mart saar"]),
    (
        "fr",
        (
            "Le ministre des Affaires étrangères, de la Communauté nationale à l'étranger et des Affaires africaines, "
            "M. Karim Belaïd, est là."
        ),
        ["karim belaid"],
    ),
    (
        "fr",
        "La secrétaire d'État auprès du ministre de l'Intérieur, chargée de la Ville, Anne Roussel, est là.",
        ["anne roussel"],
    ),
    ("vi", "Bộ trưởng Cựu chiến binh và Người có công Algeria Samir Boudiaf đã đến.", ["samir boudiaf"]),
    ("vi", "Bộ trưởng Ngoại giao và Kinh tế đối ngoại Hungary Gábor Lendvai đã đến.", ["gabor lendvai"]),
    # several under one title
    (
        "fr",
        "Les ministres de l'Intérieur du Mali et du Niger, le général Ali Sow et Issa Bah, sont là.",
        ["ali sow", "issa bah"],
    ),
    (
        "fr",
        "Le texte est paraphé par les directeurs concernés, Hédi Karoui et Lucia Ferrero.",
        ["hedi karoui", "lucia ferrero"],
    ),
    (
        "en",
        "The Foreign Ministers of Kenya and Uganda, Amos Kiprop and Ruth Okello, met.",
        ["amos kiprop", "ruth okello"],
    ),
    # a rank that is a given name
    ("en", "Japanese Defense Minister Gen Shirakawa met the press.", ["gen shirakawa"]),
    # bare names that a short form vouches for
    (
        "fr",
        "Entretien de Camille Vautrin avec Radu Ionescu. M. Ionescu a parlé. Mme Vautrin a répondu.",
        ["camille vautrin", "radu ionescu"],
    ),
    ("en", "Talks between Ana Kostova and Tom Berg. Ms Kostova smiled.", ["ana kostova"]),
    # acronyms and common words are nobody
    ("fr", "Le chef du DFPJ a parlé.", []),
    ("vi", "Ông nói sẽ làm việc với Bộ trưởng Cảnh sát ngay.", []),
    ("en", "At Camp Oakley, the Minister of Defence of Kenya said so.", []),
]


@pytest.mark.parametrize(("code", "text", "expected"), NAMES)
def test_who_is_named(code, text, expected):
    assert named(text, code) == expected


def test_each_of_two_under_one_title_has_a_country():
    text = "Les ministres de l'Intérieur du Mali et du Niger, le général Ali Sow et Issa Bah, sont là."
    assert [(m.organisation_id, m.country) for m in people(text, "fr")] == [
        ("mli-interior", "MLI"),
        ("ner-interior", "NER"),
    ]


def test_a_short_rank_before_a_known_family_name_is_no_given_name():
    text = "General Rudi Hartono came. Defence Minister Gen Hartono spoke."
    assert named(text, "en") == ["rudi hartono"]


def test_two_ministers_in_a_row_of_two_countries_are_two():
    text = (
        "Nhận lời mời của Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng Việt Nam, Bộ trưởng Quốc phòng Nhật Bản "
        "Kuroda Shin thăm Việt Nam."
    )
    assert [(m.organisation_id, m.country) for m in people(text, "vi")] == [("vn-mod", "VNM"), ("jp-mod", "JPN")]


def test_a_further_function_after_the_name_belongs_to_the_same_person():
    text = (
        "Le conseiller fédéral Urs Bieri, chef du Département de justice, est en Suisse. Le chef du Département parle."
    )
    assert [m.person_id for m in people(text, "fr")] == ["urs-bieri-che"] * 2


def test_a_department_belongs_to_the_ministry_after_the_comma():
    text = (
        "Mr Vo Minh Bao, Deputy Director General of the Legal Department, Ministry of Public Security of Vietnam, sat."
    )
    (mention,) = people(text, "en")
    assert (mention.post, mention.organisation_id) == ("deputy-director-general", "vn-mps")


def test_a_double_portfolio_before_the_post():
    (mention,) = people("Home Affairs and Law Minister K. Shanmugam of Singapore spoke.", "en")
    assert (mention.person_id, mention.start, mention.organisation_id) == ("k-shanmugam", 0, None)


def test_a_famous_family_name_with_its_post():
    (mention,) = people("President Biden hosted the summit.", "en")
    assert mention.person_id == "joe-biden"
    assert [m.known for m in people("Minister Biden hosted the summit.", "en")] == [False]


def test_a_deputy_and_foreign_minister_is_shown_with_the_ministry():
    (mention,) = people("Kazakh Deputy Prime Minister and Foreign Minister Askar Nurlan came.", "en")
    assert (mention.post, mention.organisation_id) == ("minister", "kaz-foreign-affairs")


def test_a_vietnamese_common_word_is_no_given_name_alone():
    text = "Thượng tướng Hoàng Xuân Chiến dự lễ. Chiến thắng năm ấy còn mãi."
    assert len(people(text, "vi")) == 1


def test_a_title_does_not_swallow_the_clause():
    text = "Về phần mình, Thủ tướng Peter Novak khẳng định Hungary ủng hộ đề xuất này."
    assert [text[m.start : m.end] for m in people(text, "vi")] == ["Thủ tướng Peter Novak"]
    text = "Ngoại trưởng Timur Saidov đã gặp người đồng cấp Hungary Peter Novak."
    assert named(text, "vi") == ["timur saidov", "peter novak"]


def test_a_delegation_s_leader_is_of_its_country():
    text = "Une délégation comorienne conduite par le directeur de la police, le colonel Nassur Mze, est venue."
    assert [m.country for m in people(text, "fr")] == ["COM"]
    text = "The Vietnamese delegation was received by General Prak Sothea."
    assert [m.country for m in people(text, "en")] == [None]


def test_a_surname_that_begins_with_an_article():
    text = "La ministre Élodie Vautrin a vu Yann Le Garrec, ministre belge. Le ministre Le Garrec a parlé."
    assert [m.person_id for m in people(text, "fr")][-1] == "iann-le-garrec-bel"


def test_a_preposition_after_a_title_begins_no_name():
    assert named("Il a reçu ses homologues du Zembla, Karim Orsini.", "fr") in ([], ["karim orsini"])


@pytest.mark.parametrize(
    ("code", "text", "ids"),
    [
        (
            "fr",
            "Le Premier ministre Jean Dol a reçu ses homologues du Maroc, Ali Sebti, et de la Hongrie, Béla Kun.",
            ["jean-dol", "ali-sebti-mar", "bela-kun-hun"],
        ),
        (
            "fr",
            "Il a vu ses homologues djiboutiens, Ali Sebti et Hakim Burhan.",
            ["ali-sebti-dji", "hakim-burhan-dji"],
        ),
        ("en", "He met his counterparts from Laos, Kham Phom, and Fiji, Joe Tora.", ["kham-phom-lao", "joe-tora-fji"]),
        ("en", "She met her Thai counterparts Somsak Chai and Anan Boon.", ["somsak-chai-tha", "anan-boon-tha"]),
    ],
)
def test_several_counterparts(code, text, ids):
    assert [m.person_id for m in people(text, code)] == ids


def test_counterparts_without_names_are_nobody_in_particular():
    text = "Le ministre Jean Dol a vu M. Ali Sow. Il verra ses homologues de Géorgie et de Moldavie."
    assert [m.person_id for m in people(text, "fr")] == ["jean-dol", "ali-sow", "jean-dol"]


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        ("en", "Minister of Defence Bertram “Bert” Carver spoke.", ["bertram bert carver"]),
        ("en", "Ministry spokesman Army Col. Rob Keller spoke.", ["rob keller"]),
        ("en", "The Commissioner Police of Malta left.", []),
        ("en", "Malta's Inspector-General of Police (IGP), Tan Sri Omar Qadri left.", ["omar qadri"]),
        (
            "en",
            "He met Pengiran Haji Jamil bin Pengiran Haji Salleh, the Director.",
            ["jamil bin pengiran haji salleh"],
        ),
        ("en", "DSP Suresh Nair and ACP Lim Ah Seng came.", ["suresh nair", "lim ah seng"]),
        ("vi", "Thiếu tướng Ên Ùn Xổm, Giám đốc Công an tỉnh Hủa Mương dự.", ["en un xom"]),
        ("vi", "Giám đốc Công an tỉnh Hủa Mương đã đến.", []),
        ("vi", "Đại tá Xổm Xay Phụ Lạ Khăm Mạ Ni dự.", ["xom xay phu la kham ma ni"]),
        ("vi", "Giám đốc Công an tỉnh Bình Sơn Trần Bá Phúc dự.", ["tran ba phuc"]),
        ("vi", "Đại tá Lê Bá Hùng, Giám đốc Công an tỉnh Bình Sơn và Đại tá Bun Xay dự.", ["le ba hung", "bun xay"]),
        ("vi", "Dự có Nguyễn Thị Thu Hường - Trưởng ban Tuyên giáo Tỉnh ủy.", ["nguyen thi thu huong"]),
    ],
)
def test_more_shapes(code, text, names):
    assert named(text, code) == names


@pytest.mark.parametrize("printed", ["Ủy viên Bộ Chính trị", "Uỷ viên Bộ Chính trị"])
def test_tones_on_either_vowel(printed):
    assert people(f"Đại tướng Trần Bá Sơn, {printed}, dự.", "vi")[0].post == "politburo-member"


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        ("fr", "Il a vu le roi Hassan VI à Fès.", ["hassan vi"]),
        ("fr", "Sa Majesté Hassan VI, roi du Maroc, est attendu.", ["hassan vi"]),
        ("fr", "Il a vu Karim Sebti, ministre de la Justice, et Cheikh Diop, son homologue sénégalais.", None),
        ("en", "Deputy Minister of Justice Sen. Lieut. Gen. Tran Ba Son came.", ["tran ba son"]),
        (
            "en",
            "He saw Ada Brown, Director of the UN Office on Drugs and Crime (UNODC), Lam thanked her.",
            ["ada brown"],
        ),
    ],
)
def test_still_more_shapes(code, text, names):
    assert named(text, code) == (names or ["karim sebti", "cheikh diop"])


def test_a_head_of_state_is_a_president():
    text = "Le président Ali Sow a vu le ministre Jean Dol. Le chef de l'État a souri."
    assert people(text, "fr")[-1].person_id == "ali-sow"


def test_a_counterpart_in_apposition_says_where_somebody_is_from():
    found = people("Karim Sebti, ministre de la Justice, a vu Awa Diop, son homologue sénégalaise.", "fr")
    assert [(m.name, m.country) for m in found] == [("Karim Sebti", None), ("Awa Diop", "SEN")]
