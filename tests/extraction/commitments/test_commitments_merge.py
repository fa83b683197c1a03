# SPDX-License-Identifier: MIT
"""One commitment told by two reports."""

from hypothesis import given
from hypothesis import strategies as st

from vnsg_viewer.domain.article import Evidence
from vnsg_viewer.domain.commitment import Commitment, Modality, Party
from vnsg_viewer.extraction.commitments.merging import merge_commitments


def commitment(article="fr", start=0, modality=Modality.PROPOSED, who="binh", topics=("extradition",), content=""):
    speaker = Party(joint=True) if who == "both" else Party((who,))
    evidence = (Evidence(article, start, start + 9),)
    content = content or f"{article} {start}"
    return Commitment(f"c-{article}-{start}", "e1", modality, speaker, content, evidence, topics=topics)


def test_two_reports_of_one_proposal():
    found = merge_commitments([commitment("fr", topics=("extradition", "terrorism")), commitment("en")])
    assert [[e.article_id for e in c.evidence] for c in found] == [["en", "fr"]]
    assert set(found[0].topics) == {"extradition", "terrorism"}


def test_words_tell_where_no_topic_does():
    mine, other = (commitment(a, topics=(), content="open a joint office in Hue") for a in ("one", "two"))
    assert len(merge_commitments([mine, other])) == 1


def test_kept_apart():
    base = commitment("fr")
    for other in (
        commitment("en", modality=Modality.WISHED),
        commitment("en", who="tan"),
        commitment("en", who="both"),
        commitment("en", topics=("fire_rescue",)),
        commitment("en", topics=()),
        commitment("en", topics=("bilateral_cooperation",)),
        commitment("fr", start=50),
    ):
        assert len(merge_commitments([base, other])) == 2, other


def test_what_another_language_tells_with_another_verb():
    asked = commitment("vi", modality=Modality.REQUESTED)
    assert [len(c.evidence) for c in merge_commitments([commitment("fr"), asked])] == [2]
    agreed, pledged = (
        commitment(a, modality=m, who="both") for a, m in (("fr", Modality.AGREED), ("en", Modality.PLEDGED))
    )
    assert [len(c.evidence) for c in merge_commitments([agreed, pledged])] == [2]


def test_other_events_stay_apart():
    elsewhere = commitment("en")
    moved = Commitment(
        "c-z", "e2", elsewhere.modality, elsewhere.speaker, "elsewhere", elsewhere.evidence, topics=elsewhere.topics
    )
    assert len(merge_commitments([commitment("fr"), moved])) == 2


def test_never_two_of_one_article():
    found = merge_commitments([commitment("fr"), commitment("fr", start=50), commitment("en")])
    assert sorted(len(c.evidence) for c in found) == [1, 2]


@given(
    st.permutations(
        [
            commitment(a, s, topics=t)
            for a in ("en", "fr", "vi")
            for s, t in ((0, ("extradition",)), (50, ("trade", "labour")))
        ]
    )
)
def test_the_order_of_reading_changes_nothing(shuffled):
    found = merge_commitments(shuffled)
    assert found == merge_commitments(sorted(shuffled, key=lambda c: c.id))
    assert [len(c.evidence) for c in found] == [3, 3]
