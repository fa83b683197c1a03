# SPDX-License-Identifier: MIT
"""Readouts: unnamed office holders who act together, plans welcomed, plans signed, and beliefs, which bind nobody."""

import pytest

from marked_sentences import call, commitments, document, told
from vnsg_viewer.domain.article import RegionKind
from vnsg_viewer.extraction.commitments.finding import find_commitments


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("The three NSAs resolved to advance joint patrols.", "agreed"),
        (
            "After lunch, the three Security Advisors (SAs) reaffirmed the importance of joint patrols.",
            "affirmed_support",
        ),
        ("The foreign ministers agreed to open a school.", "agreed"),
        ("The four leaders agreed to open a school.", "agreed"),
        ("The envoys decided to open a school.", "agreed"),
        ("Both host and guest agreed to open a school.", "agreed"),
    ],
)
def test_unnamed_office_holders_act_together(sentence, modality):
    assert told("en", sentence) == [(modality, "both")]


@pytest.mark.parametrize(
    "sentence",
    [
        "[Ms Tan=tan] welcomed the establishment of a working group on fish.",
        "[Ms Tan=tan] welcomed Hanoi's plan to open a school.",
        "[Ms Tan=tan] said [Singapore=#SGP] welcomed the creation of a working group.",
    ],
)
def test_plans_are_welcomed(sentence):
    assert told("en", sentence) == [("welcomed", "tan")]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "[Mr Binh=binh] and [Ms Tan=tan] signed the cooperation plan for 2031."),
        ("en", "[Mr Binh=binh] and [Ms Tan=tan] reviewed the old plan and signed a new one for this year."),
        ("vi", "[Ông Bình=binh] và [bà Tan=tan] đã ký kết tầm nhìn dài hạn về nghề cá."),
    ],
)
def test_plans_are_signed(language, sentence):
    assert told(language, sentence) == [("signed", "both")]


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("[Ms Tan=tan] affirmed to provide ten boats.", "pledged"),
        ("[Mr Binh=binh] secured a commitment from [Ms Tan=tan] to train crews.", "pledged"),
        ("[Ms Tan=tan] is looking forward to further visits.", "wished"),
        ("[Ms Tan=tan] said her country expects to expand patrols.", "wished"),
        ('"We expect to further strengthen our ties," [Ms Tan=tan] said.', "wished"),
        ("[Ms Tan=tan] extended Premier Lim's invitation to [Mr Binh=binh] to visit the port.", "invited"),
    ],
)
def test_one_of_them_commits_herself(sentence, modality):
    assert told("en", sentence) == [(modality, "tan")]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "[Ms Tan=tan] believed that both countries will open a school."),
        ("en", "[Ms Tan=tan] expressed confidence that Singapore will open a school."),
        ("vi", "[Hai nhà lãnh đạo=*] tin tưởng sẽ sớm hoàn tất mục tiêu thương mại 10 tỷ USD."),
        ("vi", "[Ông Bình=binh] tin tưởng [hai nước=*] sẽ tăng cường hợp tác."),
        ("en", "[They=*] are scheduled to conclude the visit on Friday."),
        ("en", "Both countries will celebrate the 50th anniversary of the ties next year."),
        ("en", "[They=*] exchanged views on the plan and the agreement."),
        ("en", "[Ms Tan=tan] welcomed the progress made in trade."),
    ],
)
def test_what_is_expected_binds_nobody(language, sentence):
    assert told(language, sentence) == []


def test_a_number_after_to_is_no_infinitive():
    (found,) = commitments("en", "[They=*] talked, agreeing to raise imports from [Singapore=#SGP] to 10,500 tons.")
    assert found.content == "raise imports from Singapore to 10,500 tons"


def test_who_has_said_how_he_will_act_in_his_office_commits_himself():
    assert told("vi", "[Bà Tan=tan] khẳng định, trên cương vị của mình sẽ nỗ lực mở cảng.") == [("pledged", "tan")]


def test_a_vow_whose_words_are_all_it_says_keeps_them():
    (found,) = commitments("en", "[Ms Tan=tan] reaffirmed [Singapore=#SGP]'s ironclad alliance commitments.")
    assert found.content == "Singapore's ironclad alliance commitments"


def test_the_place_of_a_dateline_signs_nothing():
    sentence = "[Hanoi=#VNM] (VNA) – [Vietnam=#VNM] and [Singapore=#SGP] talked and signed a plan for this year."
    assert told("en", sentence) == [("signed", "both")]


def test_who_begins_a_compound_is_no_subject():
    assert told("vi", 'Cuộc họp "Hợp tác [Việt=#VNM]-Nhật" hôm nay, đồng thời ký kết bản ghi nhớ.') == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "[They=*] invited journalists to a dinner."),
        ("en", "[They=*] invited other coastal states to join the programme."),
        ("vi", "[Singapore=#SGP] đã gửi thư mời tới các quan chức của nhiều quốc gia tham dự lễ hội."),
        ("en", '"I would like to thank you for your visit," [Ms Tan=tan] said.'),
    ],
)
def test_guests_from_elsewhere_and_thanks_are_no_commitments(language, sentence):
    assert told(language, sentence) == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Top diplomats of [Vietnam=#VNM] and the [United States=#SGP] reaffirmed their dedication to trade."),
        ("en", "The foreign ministers of [Vietnam=#VNM] and [Singapore=#SGP] reaffirmed their commitment to trade."),
        ("en", "The diplomats of the two countries, in a note, reaffirmed their commitment to trade."),
    ],
)
def test_office_holders_of_two_countries(language, sentence):
    assert told(language, sentence) == [("affirmed_support", "both")]


@pytest.mark.parametrize(
    ("language", "sentence", "modality", "speaker"),
    [
        ("en", "[Mr Binh=binh] “reiterated his commitment to the treaty,” a note said.", "affirmed_support", "binh"),
        ("en", "“Looking forward to more visits,” [Mr Binh=binh] wrote.", "wished", "binh"),
        ("fr", "[Ils=*] se sont engagés ensuite, au nom de leurs pays, à coopérer en mer.", "pledged", "both"),
        ("fr", "Les 2 responsables ont convenu d'ouvrir une école.", "agreed", "both"),
        ("vi", "[Bà Tan=tan] khẳng định [Singapore=#SGP] tạo điều kiện để mở trường.", "pledged", "tan"),
        ("vi", "[Hai bên=*] tăng cường trao đổi đoàn các cấp.", "agreed", "both"),
        ("vi", "Bên cạnh đó, tăng cường phối hợp giữa [hai bên=*] ở các diễn đàn.", "agreed", "both"),
    ],
)
def test_quotes_asides_and_unmarked_statements(language, sentence, modality, speaker):
    before = {"vi": ["[Hai bên=*] nhất trí mở trường."], "en": [], "fr": []}[language]
    assert told(language, *before, sentence)[-1:] == [(modality, speaker)]


def test_what_was_furthered_is_no_statement_of_intent():
    assert told("vi", "[Hai bên=*] đã tăng cường trao đổi đoàn các cấp.") == []
    assert told("vi", "[Hai bên=*] tiếp tục đạt nhiều kết quả tốt đẹp.") == []
    assert told("en", "[Ms Tan=tan] expressed appreciation for [Mr Binh=binh]'s readiness to mediate.") == []


def test_the_aim_that_is_agreed_goes_on_after_a_country():
    (found,) = commitments("en", "[They=*] agreed to keep up the pressure on [Laos=#LAO] to end the trade.")
    assert found.content == "keep up the pressure on Laos to end the trade"


@pytest.mark.parametrize("sentence", ["Hai Bộ trưởng cũng nhất trí mở trường.", "Các Ngoại trưởng nhất trí mở trường."])
def test_vietnamese_office_holders_act_together(sentence):
    assert told("vi", sentence) == [("agreed", "both")]


@pytest.mark.parametrize(
    ("sentence", "modality", "speaker"),
    [
        ("[Ms Tan=tan] reemphasized Singapore's commitment to open seas.", "affirmed_support", "tan"),
        ("[They=*] affirmed their mutual objective of keeping the strait open.", "affirmed_support", "both"),
        ("We have a joint commitment to opening the port.", "affirmed_support", "both"),
        ("[Both sides=*] stand firm in the commitment to rid the sea of pirates.", "affirmed_support", "both"),
        ("[Ms Tan=tan] voiced support, and that of her party, for the divers.", "affirmed_support", "tan"),
        ("[They=*] welcomed the signing of a treaty by their neighbours.", "welcomed", "both"),
        ("[Ms Tan=tan] welcomed the visit to Hue next week by a party of divers.", "welcomed", "tan"),
        ("[Ms Tan=tan] said [Singapore=#SGP] gives the highest priority to open seas.", "affirmed_support", "tan"),
        ("[They=*] recommitted to keeping the strait open.", "pledged", "both"),
        ("In this regard, officials pledged to train divers.", "pledged", "both"),
        ("The officials reaffirmed their support for the divers.", "affirmed_support", "both"),
        ("[Singapore=#SGP] will start a new public health campaign against rabies.", "pledged", "tan"),
        ("Hanoi and the [U.S=#SGP]. pledged to train divers.", "pledged", "tan"),
        ("[Both sides=*] will meet again within two months in Hue.", "agreed", "both"),
        ("[Both sides=*] will bring all their boats to bear on pirates.", "agreed", "both"),
        ("[Mr Binh=binh] and [Singapore=#SGP] leaders expressed strong hope for the school.", "wished", "both"),
    ],
)
def test_more_readouts(sentence, modality, speaker):
    assert told("en", sentence) == [(modality, speaker)]


def test_whose_hope_it_is_speaks():
    title, sentence = "Statement by [Ms Tan=tan]", "It is my hope that this visit opens a door."
    regions = (RegionKind.TITLE, RegionKind.BODY)
    (found,) = find_commitments(*document("en", title, sentence, regions=regions), (call(1),))
    assert (found.modality.value, found.speaker.person_ids) == ("wished", ("tan",))


@pytest.mark.parametrize(
    "sentence",
    [
        "[Ms Tan=tan] welcomed [Mr Binh=binh] on his visit to the port.",
        "[Ms Tan=tan] was interested in the port's growth.",
        "[Ms Tan=tan] will also be delivering an open lecture at the school.",
        "[Ms Tan=tan] praised the partnership, underscored by a commitment to open seas.",
        "[Ms Tan=tan] asked [Mr Binh=binh] to convey her greetings to the king.",
        "[Ms Tan=tan] has invited a business delegation to accompany her to Hue.",
    ],
)
def test_interest_lectures_greetings_and_company_commit_nobody(sentence):
    assert told("en", sentence) == []
