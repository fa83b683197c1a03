# SPDX-License-Identifier: MIT
"""Offices: whose they are, and where their words end."""

import pytest

from documents import document_of
from vnsg_viewer.extraction.people.finding import find_people
from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer


def people(text, code):
    return [m for m in find_people(document_of(text, code), load_gazetteer())[0] if not m.bystander]


@pytest.mark.parametrize(
    "text",
    [
        # a ministry with that portfolio is listed elsewhere only
        "Le ministre de l'Intérieur et des Collectivités locales, M. Salim Ould Bah, a vu un préfet français.",
        "M. Karim Belhadj, Directeur Général de la Sécurité Intérieure en France, est venu.",
    ],
)
def test_no_office_is_of_a_country_that_the_article_leaves_out(text):
    assert people(text, "fr")[0].country in {None, "FRA"}


@pytest.mark.parametrize(
    ("code", "text", "name", "post"),
    [
        ("en", "He met Chief of Army Staff (CAS) General Imran Qadir Malik.", "Imran Qadir Malik", "chief-of-service"),
        ("en", "He met Chief of Supply Staff on Monday.", None, ""),  # an office is nobody's name
        ("fr", "Il a reçu SEM Carl Brandt, ambassadeur du Danemark au Togo.", "Carl Brandt", "ambassador"),
        (
            "fr",
            "Il a vu M. Ali Sow, conseiller auprès du ministre de la Défense, le général Noé Diop, directeur.",
            "Ali Sow",
            "adviser",
        ),
        ("vi", "Tiếp đoàn có ông Lê Hữu Bằng, Chánh Văn phòng Bộ Tư pháp.", "Lê Hữu Bằng", "director"),
    ],
)
def test_posts_of_many_wordings(code, text, name, post):
    found = people(text, code)
    assert (found[0].name, found[0].post) == (name, post) if name else found == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # where an office that nobody lists ends, and the name begins
        ("Chủ tịch Nhóm Nghị sĩ hữu nghị Peru - Việt Nam Carla Montoya dự.", ["Carla Montoya"]),
        ("Phó Chủ tịch Hội đồng An ninh Quốc gia Boris Lebedkin dự.", ["Boris Lebedkin"]),
        ("Phát ngôn viên Phủ Tổng thống Han Seo-yun cho biết.", ["Han Seo-yun"]),
        ("Vụ trưởng Vụ Hoạch định chính sách, ông Mục Đức Vũ dự.", ["Mục Đức Vũ"]),
        ("Cục trưởng Cục Đối ngoại Nguyễn Bá Kỷ dự.", ["Nguyễn Bá Kỷ"]),
        ("Giám đốc Công an tỉnh Quảng Ninh Trần Bá Phúc dự.", ["Trần Bá Phúc"]),
        ("Bí thư Tỉnh ủy Quảng Ninh Vũ Bá Thắng dự.", ["Vũ Bá Thắng"]),
        ("Chủ tịch UBND TP Hà Nội Trần Bá Sơn dự.", ["Trần Bá Sơn"]),
        ("Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương Hoàng Bá Hưng dự.", ["Hoàng Bá Hưng"]),
        (
            "Dự có Vũ Bá Hà, Chủ nhiệm Ủy ban Đối ngoại Quốc hội; Lê Bá Nam, Bộ trưởng Tư pháp.",
            ["Vũ Bá Hà", "Lê Bá Nam"],
        ),
        ("Có ông Omar Qadri - Giám đốc Ngân hàng Trung ương.", ["Omar Qadri"]),
        # what is no office's name
        ("Chủ nhiệm Ủy ban Đối ngoại nhấn mạnh vai trò của ông Trần Bá Bình.", ["Trần Bá Bình"]),
        ("Chủ tịch Quốc hội Trần Thanh Mẫn dự.", ["Trần Thanh Mẫn"]),
    ],
)
def test_vietnamese_offices_that_nobody_lists(text, names):
    assert [m.name for m in people(text, "vi")] == names


def test_a_listed_apposition_takes_its_post():
    assert people("Có ông Omar Qadri - Giám đốc Ngân hàng Trung ương.", "vi")[0].post == "director"


def test_a_ministers_name_outweighs_a_country_that_only_follows_from_the_article():
    text = (
        "Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Ngoại giao New Zealand Wilma Pedersen. "
        "Bộ trưởng Ngoại giao Wilma Pedersen khẳng định điều đó. Bộ trưởng Ngoại giao Pedersen nói."
    )
    found = people(text, "vi")
    assert [m.person_id for m in found[1:]] == ["wilma-pedersen-nzl"] * 3
    assert {m.organisation_id for m in found[1:]} == {"nzl-foreign-affairs"}


def test_a_conference_of_ministers_is_none_of_them():
    text = "Bộ trưởng Bùi Thanh Sơn đến. Hội nghị Bộ trưởng Ngoại giao Việt Nam - Peru diễn ra."
    assert [m.name for m in people(text, "vi")] == ["Bùi Thanh Sơn"]


def test_an_ambassador_is_nobody_named_before():
    text = "Le général Ali Sow est venu. L'ambassadeur du Portugal à Dakar était là."
    assert [m.name for m in people(text, "fr")] == ["Ali Sow"]


def test_a_title_in_the_sentence_of_a_name_is_not_that_persons():
    assert [m.name for m in people("Có ông Omar Qadri dự cùng Ngoại trưởng Mỹ.", "vi")] == ["Omar Qadri"]


def test_who_follows_a_fronted_phrase_is_somebody_else():
    found = people("With his guest Mr Kofi Mensah, the Malawian minister agreed on a plan.", "en")
    assert [(m.name, m.country) for m in found] == [("Kofi Mensah", None)]


def test_initials_within_a_name():
    assert people("Foreign Minister Ratna LP Wijaya spoke.", "en")[0].name == "Ratna LP Wijaya"


def test_two_governments_are_no_ministries_of_the_people_named():
    text = "Foreign Minister Penny Wong met Defence Minister Ng Eng Hen. The two governments agreed."
    groups = find_people(document_of(text, "en"), load_gazetteer())[1]
    assert [group.organisation_ids for group in groups] == [()]


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        (
            "fr",
            "Il voit l'ambassadeur des États-Unis en Tunisie, Jared R. Wood, qui rentre.",
            [("Jared R. Wood", "USA")],
        ),
        (
            "en",
            "I met the Prime Minister of Greece Costas Mavros and President Karolos Vlachos.",
            [("Costas Mavros", "GRC"), ("Karolos Vlachos", None)],
        ),
        ("vi", "Có bà Brenda Dennis - Giám đốc điều hành Skills Network.", [("Brenda Dennis", None)]),
        ("vi", "Bộ trưởng Bộ Quốc phòng Cam-pu-chia Sok Vanna dự.", [("Sok Vanna", "KHM")]),
    ],
)
def test_where_an_office_ends(code, text, found):
    assert [(m.name, m.country) for m in people(text, code)] == found


def test_countries_joined_by_a_hyphen_are_those_of_the_article():
    text = "Le ministre des Affaires étrangères, Karim Sebti, a vu son homologue américain, Mark Brody. "
    text += "Les relations algéro-américaines sont bonnes."
    assert people(text, "fr")[0].country == "DZA"


def test_who_has_a_french_counterpart_is_not_french():
    text = "Le ministre de l'Intérieur, M. Omar Sebti, a vu son homologue français, M. Paul Joret."
    assert [(m.name, m.country) for m in people(text, "fr")] == [("Omar Sebti", None), ("Paul Joret", "FRA")]


def test_the_one_listed_bearer_of_a_family_name_in_an_article_about_their_country():
    assert people("Dr Balakrishnan spoke of Singapore.", "en")[0].person_id == "vivian-balakrishnan"
    assert people("Dr Balakrishnan spoke of Peru.", "en")[0].person_id == "balakrishnan"


@pytest.mark.parametrize(
    "office",
    [
        "Commissioner of the Federal Police",
        "Commissioner of the NCID",
        "Director of the Police Intelligence Department",
    ],
)
def test_bodies_that_nobody_lists(office):
    assert [m.name for m in people(f"He met {office} Reece Harlow on Monday.", "en")] == ["Reece Harlow"]


def test_photographers_are_nobody():
    assert people("Both sides met in Hanoi. (Photo: ABC/Tuan Anh)", "en") == []


def test_the_department_of_a_party_is_no_ministry():
    text = "Minister of the International Department of the Communist Party of China Gao Lin called on him."
    assert [(m.name, m.organisation_id) for m in people(text, "en")] == [("Gao Lin", "cn-idcpc")]


def test_a_title_of_two_countries_is_nobody_in_particular():
    text = "Bộ trưởng Trần Bá Sơn đến. Đó là hội đàm giữa Bộ trưởng Tư pháp hai nước."
    assert [m.name for m in people(text, "vi")] == ["Trần Bá Sơn"]
