# SPDX-License-Identifier: MIT
"""A small chronicle, made by hand, for the tests of everything that shows one."""

import datetime as dt

from vnsg_viewer.domain.article import Article, Evidence, Publication, Region, RegionKind
from vnsg_viewer.domain.chronicle import Chronicle, Problem
from vnsg_viewer.domain.commitment import Commitment, Modality, Party, Thread, ThreadStatus
from vnsg_viewer.domain.event import (
    DateStatus,
    Event,
    EventDate,
    EventType,
    Participant,
    Place,
    Reason,
    Report,
    Side,
)
from vnsg_viewer.domain.organisation import Organisation
from vnsg_viewer.domain.person import Membership, Person
from vnsg_viewer.domain.timespan import Timespan

TEXT = (
    "Minister Trần Văn Bình met Minister Lena Tan in Singapore on 4 March 2024. "
    "Mr Bình proposed an agreement on extradition. Ms Tan pledged to train fire officers."
)
LATER = "M. Bình et Mme Tan ont signé un accord d’extradition."


def evidence(article: str, words: str) -> Evidence:
    """Where the words stand in the sample's articles."""
    text = {"a1": TEXT, "a2": LATER}[article]
    start = text.index(words)
    return Evidence(article, start, start + len(words), "sample")


def chronicle() -> Chronicle:
    """Two articles, a visit with its talks, an undated signing, three commitments, one thread, one problem."""
    tran = Participant("tran", None, "minister", "vn-x", "VNM", Side.VISITOR, (evidence("a1", "Trần Văn Bình"),))
    tan = Participant("tan", None, "minister", "sg-y", "SGP", Side.HOST, (evidence("a1", "Lena Tan"),))
    met = evidence("a1", TEXT[: TEXT.index(". ") + 1])
    day = EventDate(
        Timespan.day(dt.date(2024, 3, 4)), DateStatus.STATED, 1.0, evidence=(evidence("a1", "4 March 2024"),)
    )
    stay = EventDate(
        Timespan.range(dt.date(2024, 3, 3), dt.date(2024, 3, 5)),
        DateStatus.INFERRED,
        0.95,
        (Reason("office_tenure", "Trần Văn Bình is minister since 2023", "confirms"),),
    )
    undated = EventDate(Timespan.unknown("XXXX-06-10"), DateStatus.UNKNOWN, 0.3)
    return Chronicle(
        articles=(
            Article(
                "a1",
                "one.txt",
                "0" * 64,
                "utf-8",
                "en",
                "Ministers meet",
                "Agency",
                TEXT,
                (Region(RegionKind.BODY, 0, len(TEXT)),),
                Publication(Timespan.day(dt.date(2024, 3, 5)), "dateline"),
            ),
            Article("a2", "two.txt", "1" * 64, "utf-8", "fr", "Accord signé", "Courrier", LATER),
        ),
        people=(
            Person(
                "tran",
                "Trần Văn Bình",
                "VNM",
                memberships=(
                    Membership("minister", "vn-x", Timespan.since(dt.date(2023, 1, 1)), "gazette", verified=True),
                ),
            ),
            Person("tan", "Lena Tan", "SGP", known=False),
        ),
        organisations=(
            Organisation("vn-x", {"en": "Ministry of X", "vi": "Bộ X"}, "VNM", "ministry", short="X"),
            Organisation("sg-y", {"en": "Ministry of Y"}, "SGP", "ministry", short="Y"),
        ),
        events=(
            Event(
                "v",
                EventType.VISIT,
                "Visit of Trần Văn Bình",
                stay,
                (tran,),
                (Report("a1", (met,)),),
                Place("Singapore", "SGP"),
            ),
            Event(
                "t", EventType.TALKS, "Talks", day, (tran, tan), (Report("a1", (met,)),), Place("Singapore", "SGP"), "v"
            ),
            Event("s", EventType.SIGNING, "Signing", undated, (tran, tan), (Report("a2", (evidence("a2", LATER),)),)),
        ),
        commitments=(
            Commitment(
                "c1",
                "t",
                Modality.PROPOSED,
                Party(("tran",)),
                "an agreement on extradition",
                (evidence("a1", "Mr Bình proposed an agreement on extradition."),),
                topics=("extradition",),
                thread_id="th",
            ),
            Commitment(
                "c2",
                "t",
                Modality.PLEDGED,
                Party(("tan",)),
                "to train fire officers",
                (evidence("a1", "Ms Tan pledged to train fire officers."),),
                Party(("tran",)),
                ("training", "fire_rescue"),
            ),
            Commitment(
                "c3",
                "s",
                Modality.SIGNED,
                Party(("tran", "tan"), joint=True),
                "un accord d’extradition",
                (evidence("a2", LATER),),
                topics=("extradition",),
                thread_id="th",
            ),
        ),
        threads=(
            Thread("th", "Extradition agreement", "extradition", ThreadStatus.FULFILLED, ("c1", "c3"), ("t", "s")),
        ),
        problems=(Problem("three.pdf", "unreadable", "no text in it"),),
    )
