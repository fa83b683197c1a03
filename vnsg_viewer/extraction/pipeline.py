# SPDX-License-Identifier: MIT
"""From articles to a chronicle: the stages in their order."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from vnsg_viewer.domain.chronicle import Chronicle, Problem
from vnsg_viewer.domain.commitment import Commitment
from vnsg_viewer.extraction.analysis import Analysis
from vnsg_viewer.extraction.chronicle.appearances import appearances, organisation_appearances
from vnsg_viewer.extraction.chronicle.assembly import Assembled, assembled, chronological
from vnsg_viewer.extraction.chronicle.identity import organisations_of, people_of, same_people, with_names
from vnsg_viewer.extraction.chronicle.questions import questions
from vnsg_viewer.extraction.commitments.agenda import without_small_talk
from vnsg_viewer.extraction.commitments.disagreement import disagreements
from vnsg_viewer.extraction.commitments.finding import find_commitments
from vnsg_viewer.extraction.commitments.implied_event import implied_events
from vnsg_viewer.extraction.commitments.merging import merge_commitments
from vnsg_viewer.extraction.commitments.threads import find_threads
from vnsg_viewer.extraction.dates.clues import captured_about
from vnsg_viewer.extraction.dates.finding import find_dates
from vnsg_viewer.extraction.document import Document
from vnsg_viewer.extraction.events.article_events import reported_events
from vnsg_viewer.extraction.events.finding import find_events
from vnsg_viewer.extraction.mentions import Mentions
from vnsg_viewer.extraction.people.finding import find_named
from vnsg_viewer.extraction.prepare import prepare
from vnsg_viewer.formats.folder import read_folder
from vnsg_viewer.formats.raw_article import RawArticle
from vnsg_viewer.lexicon.gazetteer.gazetteer import Gazetteer, load_gazetteer
from vnsg_viewer.lexicon.taxonomy import MergeWeights, merge_weights

Progress = Callable[[int, str], None]


def find_mentions(document: Document, gazetteer: Gazetteer) -> Mentions:
    """Dates, people, groups, organisations and places of a document."""
    people, groups, organisations, places = find_named(document, gazetteer)
    return Mentions(find_dates(document), people, groups, organisations, places)


def analyse(raw: RawArticle, gazetteer: Gazetteer, today: dt.date) -> Analysis:
    """Everything that one article yields on its own."""
    document = prepare(raw)
    mentions = find_mentions(document, gazetteer)
    countries = {m.person_id: m.country or _country(m.person_id, gazetteer) for m in reversed(mentions.people)}
    told = find_events(document, mentions, countries) or implied_events(document, mentions, countries)
    commitments = find_commitments(document, mentions, told)
    topics: dict[str, frozenset[str]] = defaultdict(frozenset)
    for commitment in without_small_talk(commitments):
        topics[commitment.event_id] |= frozenset(commitment.topics)
    return Analysis(
        document.article,
        reported_events(document, mentions, told, topics, gazetteer, today),
        commitments,
        appearances(document, mentions),
        organisation_appearances(document, mentions),
        captured_about(document, mentions.dates),
    )


def _country(person_id: str, gazetteer: Gazetteer) -> str | None:
    person = gazetteer.person(person_id)
    return person.country if person else None


def chronicle_of(
    analyses: Iterable[Analysis],
    gazetteer: Gazetteer,
    problems: Sequence[Problem] = (),
    weights: MergeWeights | None = None,
) -> Chronicle:
    """The chronicle of all articles: same people and events made one, dates settled, threads drawn, doubts listed.

    `weights` say when two reports are of one event, by default those of the program.
    """
    ordered = sorted(analyses, key=lambda a: (a.article.path, a.article.id))
    people = [person for analysis in ordered for person in analysis.people]
    one = same_people(people)
    result = assembled(ordered, one, gazetteer, weights or merge_weights())
    told = merge_commitments(_with_final_events(ordered, result, one))
    articles = tuple(analysis.article for analysis in ordered)
    commitments, threads = find_threads(without_small_talk(told), result.events, articles)
    used = {p.organisation_id for event in result.events for p in event.participants if p.organisation_id}
    used |= {o for c in commitments for o in (*c.speaker.organisation_ids, *c.addressee.organisation_ids)}
    named = organisations_of((o for analysis in ordered for o in analysis.organisations), gazetteer)
    for organisation_id in sorted(used - named.keys()):
        listed = gazetteer.organisation(organisation_id)
        if listed:
            named[organisation_id] = listed
    persons = people_of(people, one, gazetteer)
    return Chronicle(
        articles,
        persons,
        tuple(named[key] for key in sorted(named)),
        chronological(with_names(result.events, persons)),
        commitments,
        threads,
        (*problems, *questions(ordered, result), *disagreements(told, articles, result.events)),
    )


def _with_final_events(ordered: Sequence[Analysis], result: Assembled, one: dict[str, str]) -> list[Commitment]:
    """All commitments, with the merged ids of their events and people."""

    def people(ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(one.get(i, i) for i in ids))

    return [
        replace(
            commitment,
            event_id=result.final[commitment.event_id],
            speaker=replace(commitment.speaker, person_ids=people(commitment.speaker.person_ids)),
            addressee=replace(commitment.addressee, person_ids=people(commitment.addressee.person_ids)),
        )
        for analysis in ordered
        for commitment in analysis.commitments
        if commitment.event_id in result.final
    ]


def read_chronicle(
    folder: Path,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    *,
    gazetteer: Gazetteer | None = None,
    today: dt.date | None = None,
) -> Chronicle | None:
    """The chronicle of a folder (or one file); None when cancelled.

    `progress` is told the number of articles read so far and the path of the last; `cancelled` is asked between two.
    """
    gazetteer = gazetteer or load_gazetteer()
    today = today or dt.datetime.now(tz=dt.UTC).date()
    analyses: list[Analysis] = []
    problems: list[Problem] = []
    for found in read_folder(folder):
        if cancelled is not None and cancelled():
            return None
        if isinstance(found, Problem):
            problems.append(found)
            continue
        analyses.append(analyse(found, gazetteer, today))
        if progress is not None:
            progress(len(analyses), found.path)
    return chronicle_of(analyses, gazetteer, problems)
