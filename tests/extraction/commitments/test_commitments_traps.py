# SPDX-License-Identifier: MIT
"""What is no commitment: praise, predictions, history, agendas, third parties; and several in one sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marked_sentences import call, commitments, document, told
from vnsg_viewer.domain.article import RegionKind
from vnsg_viewer.domain.event import EventType
from vnsg_viewer.extraction.commitments.finding import find_commitments

NO_COMMITMENT = [
    ("fr", "[M. Binh=binh] s'est réjoui du développement des relations."),
    ("fr", "[Mme Tan=tan] a hautement apprécié le soutien de [M. Binh=binh]."),
    ("fr", "[M. Binh=binh] s'est dit convaincu que la coopération se renforcera."),
    ("fr", "[Les deux ministres=*] ont passé en revue les résultats obtenus depuis 2019."),
    ("fr", "[M. Binh=binh] a souligné l'importance du partenariat."),
    ("fr", "[M. Binh=binh] a remercié [Mme Tan=tan] de soutenir les étudiants."),
    ("fr", "[Les deux pays=*] ont signé en 2018 un accord sur les visas."),
    ("fr", "[Les deux pays=*] avaient convenu d'ouvrir une ligne aérienne."),
    ("fr", "[M. Binh=binh] n'a pas signé l'accord."),
    ("fr", "La demande de [M. Binh=binh] reste à l'étude."),
    ("fr", "À l'invitation de [Mme Tan=tan], [M. Binh=binh] effectue une visite à Singapour."),
    ("fr", "[Mme Tan=tan] a souhaité la bienvenue à [M. Binh=binh]."),
    ("fr", "[Mme Tan=tan] a souhaité plein succès à [M. Binh=binh]."),
    ("fr", "[Les deux parties=*] ont échangé leurs vues sur la situation régionale."),
    ("fr", "L'accord récemment signé sur les visas facilite les voyages."),
    ("fr", "[Mme Tan=tan] a demandé si la réunion aurait lieu."),
    ("fr", "[Les deux pays=*] se rencontreront à nouveau en mai."),
    ("fr", "La visite de [M. Binh=binh] renforcera les liens, a estimé [Mme Tan=tan]."),
    ("fr", "[M. Binh=binh] a présenté ses condoléances après les inondations."),
    ("fr", "Les analystes appellent [Singapour=#SGP] à la prudence."),
    ("fr", "Les deux sociétés ont décidé d'ouvrir un bureau."),
    ("en", "[Mr Binh=binh] voiced satisfaction with the growth of relations."),
    ("en", "[Ms Tan=tan] highly valued the proposals of [Mr Binh=binh]."),
    ("en", "[Ms Tan=tan] was confident that ties would grow."),
    ("en", "[Mr Binh=binh] stressed the importance of the partnership."),
    ("en", "[Both sides=*] reaffirmed the warm relations between the countries."),
    ("en", "[Vietnam=#VNM] and [Singapore=#SGP] agreed in 2019 to open a route."),
    ("en", "[The two sides=*] had agreed to open an office."),
    ("en", "[The two sides=*] did not agree on the text."),
    ("en", "The agreement signed by [both ministers=*] is in force."),
    ("en", "[Mr Binh=binh] visits Singapore at the invitation of [Ms Tan=tan]."),
    ("en", "[Mr Binh=binh] wished [Ms Tan=tan] success in her post."),
    ("en", "[Ms Tan=tan] asked about the floods."),
    ("en", "[Mr Binh=binh] called on [Ms Tan=tan] at the ministry on Monday."),
    ("en", "[Mr Binh=binh] will call on [Ms Tan=tan] tomorrow."),
    ("en", "[The two ministers=*] discussed the regional situation."),
    ("en", "[Mr Binh=binh] thanked [Singapore=#SGP] for supporting the students."),
    ("en", "[Both leaders=*] agreed that relations had developed well."),
    ("en", "Analysts urged [Singapore=#SGP] to wait."),
    ("en", "The visit of [Mr Binh=binh] will strengthen ties, [Ms Tan=tan] said."),
    ("en", "[The two ministers=*] will meet again in May."),
    ("en", "[Ms Tan=tan] welcomed [Mr Binh=binh] and his delegation."),
    ("en", "[Ms Tan=tan] welcomed the progress made since the last meeting."),
    ("en", "[Mr Binh=binh] expressed deep condolences over the accident."),
    ("vi", "[Ông Bình=binh] bày tỏ vui mừng trước sự phát triển của quan hệ."),
    ("vi", "[Bà Tan=tan] đánh giá cao đề xuất của [ông Bình=binh]."),
    ("vi", "[Bà Tan=tan] tin tưởng hợp tác sẽ tiếp tục phát triển."),
    ("vi", "[Ông Bình=binh] thăm Singapore theo lời mời của [bà Tan=tan]."),
    ("vi", "[Hai nước=*] đã ký hiệp định thị thực năm 2018."),
    ("vi", "[Ông Bình=binh] cảm ơn [Singapore=#SGP] đã ủng hộ sinh viên."),
    ("vi", "[Hai bên=*] trao đổi về tình hình khu vực."),
    ("vi", "[Ông Bình=binh] nhấn mạnh tầm quan trọng của quan hệ đối tác."),
    ("vi", "Các cam kết của [hai bên=*] được thực hiện tốt."),
    ("vi", "[Hai bên=*] nhất trí cho rằng quan hệ đang phát triển tốt đẹp."),
    ("vi", "Thỏa thuận này được ký cách đây hai năm."),
    ("vi", "[Ông Bình=binh] khẳng định [Việt Nam=#VNM] luôn coi trọng quan hệ với [Singapore=#SGP]."),
]
SEVERAL = [
    (
        "fr",
        "[M. Binh=binh] a proposé de former des plongeurs et a invité [Mme Tan=tan] à participer au séminaire.",
        [("proposed", "binh"), ("invited", "binh")],
    ),
    (
        "fr",
        "[Mme Tan=tan] a accueilli favorablement cette demande, ajoutant qu'[elle=tan] espérait une signature rapide.",
        [("welcomed", "tan"), ("wished", "tan")],
    ),
    (
        "fr",
        "Soulignant la nécessité d'agir, [M. Binh=binh] a appelé [les deux parties=*] à partager leurs données.",
        [("stressed", "binh"), ("requested", "binh")],
    ),
    ("fr", "[M. Binh=binh] a indiqué que son pays poursuivra les consultations.", [("pledged", "binh")]),
    ("fr", "[M. Binh=binh] a assuré que [le Vietnam=#VNM] continuera de soutenir le centre.", [("pledged", "binh")]),
    ("fr", "« Nous avons convenu de créer un fonds commun », a déclaré [Mme Tan=tan].", [("agreed", "both")]),
    (
        "fr",
        (
            "[Le ministre singapourien=tan] a salué les propositions [du ministère vietnamien=@vn-x], notamment "
            "la reprise d'une formation linguistique et le partage de données."
        ),
        [("welcomed", "tan"), ("proposed", "binh"), ("proposed", "binh")],
    ),
    (
        "fr",
        (
            "[M. Binh=binh] a émis le vœu que [les deux pays=*] ouvrent une ligne directe, tandis que [Mme "
            "Tan=tan] s'est engagée à étudier la question."
        ),
        [("wished", "binh"), ("pledged", "tan")],
    ),
    (
        "fr",
        "[M. Binh=binh], qui a rencontré [Mme Tan=tan] mardi, lui a demandé d'examiner le projet.",
        [("requested", "binh")],
    ),
    ("fr", "[Le Vietnam=#VNM] s'est engagé à réduire ses émissions, a rappelé [M. Binh=binh].", [("pledged", "binh")]),
    (
        "fr",
        "[Mme Tan=tan] a réitéré son soutien à la position du Vietnam et promis d'en parler à ses collègues.",
        [("affirmed_support", "tan"), ("pledged", "tan")],
    ),
    (
        "fr",
        "[Les deux ministres=*] sont convenus d'un calendrier et ont chargé leurs services de le suivre.",
        [("agreed", "both")],
    ),
    (
        "en",
        "[Mr Binh=binh] proposed joint patrols and invited [Ms Tan=tan] to attend the launch.",
        [("proposed", "binh"), ("invited", "binh")],
    ),
    (
        "en",
        "[Both sides=*] should act, [Mr Binh=binh] noted, calling on [the Singaporean side=@sg-y] to send experts.",
        [("stressed", "binh"), ("requested", "binh")],
    ),
    ("en", "[Ms Tan=tan] said [Singapore=#SGP] would continue to train officers.", [("pledged", "tan")]),
    ("en", "[Ms Tan=tan] said her ministry will continue to train officers.", [("pledged", "tan")]),
    (
        "en",
        (
            "[Ms Tan=tan] welcomed the proposals of [Mr Binh=binh], including the resumption of a language "
            "training course and the sharing of data."
        ),
        [("welcomed", "tan"), ("proposed", "binh"), ("proposed", "binh")],
    ),
    ("en", "[Mr Binh=binh] agreed with [Ms Tan=tan] to open a line.", [("agreed", "both")]),
    ("en", "[Ms Tan=tan] accepted the invitation with pleasure.", [("welcomed", "tan")]),
    (
        "en",
        "[Mr Binh=binh] hoped the two sides would sign the treaty, while [Ms Tan=tan] pledged to study it.",
        [("wished", "binh"), ("pledged", "tan")],
    ),
    ("en", "[The two sides=*] agreed that experts should meet twice a year.", [("agreed", "both")]),
    ("en", "According to [Ms Tan=tan], [both ministries=*] will share lists of wanted persons.", [("pledged", "tan")]),
    ("en", "[Ms Tan=tan] offered to train ten investigators.", [("offered", "tan")]),
    (
        "en",
        "[Mr Binh=binh] reiterated that [Vietnam=#VNM] supports the bid of [Singapore=#SGP].",
        [("affirmed_support", "binh")],
    ),
    ("en", "[Mr Binh=binh] sought [Singapore=#SGP]'s support for the bid.", [("requested", "binh")]),
    (
        "en",
        "An extradition treaty was signed between [Vietnam=#VNM] and [Singapore=#SGP] on the occasion.",
        [("signed", "both")],
    ),
    ("en", "[They=*] pledged to fight scams, and agreed to share data.", [("pledged", "both"), ("agreed", "both")]),
    (
        "vi",
        (
            "[Ông Bình=binh] đề nghị [hai bên=*] đẩy mạnh đào tạo, đồng thời mong muốn [Singapore=#SGP] chia sẻ "
            "kinh nghiệm."
        ),
        [("proposed", "binh"), ("wished", "binh")],
    ),
    ("vi", "Nhân dịp này, [ông Bình=binh] trân trọng mời [bà Tan=tan] sang thăm Việt Nam.", [("invited", "binh")]),
    ("vi", "[Bà Tan=tan] cho biết sẽ tiếp tục hỗ trợ đào tạo.", [("pledged", "tan")]),
    (
        "vi",
        "[Bà Tan=tan] nhất trí với các đề xuất của [ông Bình=binh] và khẳng định [Singapore=#SGP] sẵn sàng hợp tác.",
        [("agreed", "tan"), ("offered", "tan")],
    ),
    (
        "vi",
        "[Hai bộ trưởng=*] nhất trí tiếp tục tăng cường hợp tác và giao các đơn vị triển khai.",
        [("agreed", "both")],
    ),
    (
        "vi",
        (
            "[Bà Tan=tan] hoan nghênh đề xuất của [Bộ Công an=@vn-x], trong đó có việc mở trường cảnh sát và "
            "việc chia sẻ dữ liệu."
        ),
        [("welcomed", "tan"), ("proposed", "binh"), ("proposed", "binh")],
    ),
    ("vi", "[Hai bên=*] cần tiếp tục phối hợp chặt chẽ, [ông Bình=binh] nhấn mạnh.", [("stressed", "binh")]),
    (
        "vi",
        "Tại buổi tiếp, [ông Bình=binh] đề nghị [Bộ Nội vụ=@sg-y] ủng hộ [Việt Nam=#VNM] ứng cử vào tổ chức này.",
        [("requested", "binh")],
    ),
    ("vi", "[Hai bên=*] cũng chứng kiến lễ ký bản ghi nhớ về an ninh mạng.", [("signed", "both")]),
    ("vi", "[Ông Bình=binh] và [bà Tan=tan] đã ký biên bản cuộc họp.", [("signed", "both")]),
    ("vi", "[Bà Tan=tan] vui vẻ nhận lời mời thăm Việt Nam.", [("welcomed", "tan")]),
    ("vi", "[Bà Tan=tan] khẳng định sẽ tiếp tục ủng hộ [Việt Nam=#VNM].", [("pledged", "tan")]),
]


@pytest.mark.parametrize(("language", "sentence"), NO_COMMITMENT, ids=lambda value: str(value)[:40])
def test_no_commitment(language, sentence):
    assert told(language, sentence) == []


@pytest.mark.parametrize(("language", "sentence", "expected"), SEVERAL, ids=lambda value: str(value)[:40])
def test_who_says_what(language, sentence, expected):
    assert told(language, sentence) == expected


def test_content_is_the_clause_without_its_attribution():
    said, asked = commitments(
        "en",
        "[Both sides=*] should share lists, [Mr Binh=binh] noted, calling on [the Ministry=@sg-y] to send experts.",
    )
    assert said.content == "Both sides should share lists"
    assert asked.content == "send experts"
    assert asked.addressee.organisation_ids == ("sg-y",)
    assert asked.addressee.person_ids == ("tan",)


def test_evidence_is_the_sentence_and_names_its_rule():
    first, second = commitments(
        "fr", "[M. Binh=binh] est arrivé.", "[M. Binh=binh] a proposé un délai et demandé une réponse rapide."
    )
    assert first.evidence[0].span == second.evidence[0].span
    assert [c.evidence[0].rule for c in (first, second)] == ["fr.commitment.proposer", "fr.commitment.demander"]


def test_a_welcome_names_the_items_of_the_other_side():
    welcome, *items = commitments(
        "fr",
        "[La ministre=tan] a salué les propositions [du ministère=@vn-x], notamment la signature rapide d'un accord"
        " contre la traite des êtres humains, et la reprise d'une formation linguistique.",
    )
    assert welcome.content.startswith("les propositions")
    assert [item.topics for item in items] == [("legal_documents", "human_trafficking"), ("training",)]
    assert {item.speaker.person_ids for item in items} == {("binh",)}
    assert len({item.evidence for item in items}) == 1


def test_a_list_without_topics_of_its_own_stays_one():
    found = commitments("fr", "[M. Binh=binh] a proposé de renforcer la formation, la cybersécurité et le sauvetage.")
    assert len(found) == 1
    assert found[0].topics == ("training", "cybersecurity", "fire_rescue")


def test_an_agenda_is_kept_when_it_names_things_to_be_done():
    found = commitments(
        "en",
        "[The two sides=*] discussed a memorandum on data sharing, the exchange of information and drug crime.",
    )
    assert [c.modality for c in found] == ["discussed"]


def test_a_caption_that_repeats_the_body_adds_evidence_only():
    body = "[The two sides=*] signed an agreement on visas."
    found = find_commitments(*document("en", body, body, regions=(RegionKind.BODY, RegionKind.CAPTION)), (call(),))
    assert len(found) == 1
    assert len(found[0].evidence) == 2


@pytest.mark.parametrize("region", [RegionKind.RELATED, RegionKind.FOOTER, RegionKind.TITLE, RegionKind.PROMOTION])
def test_page_furniture_and_titles_commit_nobody(region):
    sentence = "[Mr Binh=binh] proposed a hotline."
    assert find_commitments(*document("en", sentence, regions=(region,)), (call(),)) == ()


def test_the_event_is_the_talks_told_last_before():
    found = commitments(
        "en",
        "[Mr Binh=binh] visited Singapore.",
        "He called on [Ms Tan=tan].",
        "[Mr Binh=binh] proposed a hotline.",
        events=(call(0, type=EventType.VISIT, id="visit"), call(1)),
    )
    assert [c.event_id for c in found] == ["call"]


def test_without_events_there_is_nothing_to_commit_to():
    assert find_commitments(*document("en", "[Mr Binh=binh] proposed a hotline."), ()) == ()


def test_strangers_to_the_talks_are_left_out():
    assert told("en", "[Mr Smith=smith] proposed a hotline.") == []


@given(st.lists(st.sampled_from([s for _, s, *_ in SEVERAL] + [s for _, s in NO_COMMITMENT] + [",", "…", "« »"])))
def test_whatever_is_told_content_and_evidence_are_stretches_of_the_text(sentences):
    for language in ("en", "fr", "vi"):
        doc, mentions = document(language, *sentences, "x")
        found = find_commitments(doc, mentions, (call(),))
        assert found == find_commitments(doc, mentions, (call(),))
        assert len({c.id for c in found}) == len(found)
        for commitment in found:
            assert commitment.content
            assert any(commitment.content in doc.article.text[e.start : e.end] for e in commitment.evidence)
