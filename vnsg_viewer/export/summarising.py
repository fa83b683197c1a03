# SPDX-License-Identifier: MIT
"""Makes the summary of chosen events: every code a word, every quote with its source, every doubt said."""

from collections.abc import Iterator
from dataclasses import replace

from vnsg_viewer.domain.article import Article, Evidence
from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.commitment import Commitment, Party
from vnsg_viewer.domain.event import DateStatus, Event, EventStatus, Participant, Side
from vnsg_viewer.domain.folding import fold
from vnsg_viewer.domain.timespan import Precision, Timespan
from vnsg_viewer.export.criteria_words import criteria_lines, period_words
from vnsg_viewer.export.exporter import Selection
from vnsg_viewer.export.summary import Attendant, Delegation, Entry, Quote, Source, Summary, Undertaking
from vnsg_viewer.lexicon.wording.wording import Wording, load_wording, wordings

_SURE = 0.6  # below it a fact is listed among the doubts


def summarise(selection: Selection) -> Summary:
    """The summary of the selected events; problems of the folder are told when nothing is left out."""
    chronicle, wording = selection.chronicle, selection.wording
    wanted = frozenset(selection.event_ids)
    events = tuple(event for event in chronicle.events if event.id in wanted)
    complete = len(events) == len(chronicle.events)
    return Summary(
        title=wording.text("summary"),
        period=period_words(selection.criteria, wording) or _period(events, wording),
        counts=_counts(chronicle, events, wording),
        filters=criteria_lines(chronicle, selection.criteria, wording),
        entries=_told_once(tuple(_entry(chronicle, event, wording) for event in events), wording),
        problems=tuple(wording.problem_line(problem) for problem in chronicle.problems) if complete else (),
        wording=wording,
    )


def _period(events: tuple[Event, ...], wording: Wording) -> str:
    spans = [event.date.span for event in events]
    days = [day for span in spans for day in (span.earliest, span.latest) if day]
    period = wording.date(Timespan.range(min(days), max(days))) if days else ""
    undated = sum(not span.is_dated for span in spans)
    return ", ".join(part for part in (period, f"{undated} {wording.text('undated')}" if undated else "") if part)


def _counts(chronicle: Chronicle, events: tuple[Event, ...], wording: Wording) -> str:
    commitments = sum(len(chronicle.commitments_of.get(event.id, ())) for event in events)
    articles = {report.article_id for event in events for report in event.reports}
    numbers = (("event", len(events)), ("commitment", commitments), ("article", len(articles)))
    return " · ".join(wording.count(noun, number) for noun, number in numbers)


def _entry(chronicle: Chronicle, event: Event, wording: Wording) -> Entry:
    sources = tuple(
        _source(number, chronicle.article[report.article_id], wording)
        for number, report in enumerate(event.reports, start=1)
    )
    numbers = {report.article_id: number for number, report in enumerate(event.reports, start=1)}
    commitments = chronicle.commitments_of.get(event.id, ())
    whole = chronicle.event.get(event.part_of or "")
    return Entry(
        event_id=event.id,
        kind=event.type,
        type=wording.event_type(event.type),
        title=event.title,
        date=wording.date_long(event.date.span),
        date_note=wording.date_note(event.date),
        reasons=tuple(wording.reason(reason) for reason in event.date.reasons),
        place=_place(event, wording),
        part_of=whole.title if whole else "",
        delegations=tuple(_delegations(chronicle, event, wording)),
        undertakings=_quoted_once(
            tuple(_undertaking(chronicle, commitment, numbers, wording) for commitment in commitments)
        ),
        sources=sources,
        doubts=tuple(_doubts(chronicle, event, wording)),
    )


def _told_once(entries: tuple[Entry, ...], wording: Wording) -> tuple[Entry, ...]:
    """The entries, with the reasons of a date only where they are first given: later ones refer to that event."""
    first: dict[tuple[str, ...], Entry] = {}
    found = []
    for entry in entries:
        known = first.setdefault(entry.reasons, entry)
        again = known is not entry and len(entry.reasons) > 1
        said = wording.text("reasons_as", title=known.title, date=known.date)
        found.append(replace(entry, reasons=(said,)) if again else entry)
    return tuple(found)


def _source(number: int, article: Article, wording: Wording) -> Source:
    date = wording.date(article.published.date) if article.published else ""
    return Source(number, article.title, article.source, date, article.path)


def _place(event: Event, wording: Wording) -> str:
    if not event.place:
        return ""
    if not event.place.country:
        return event.place.name
    country = wording.country(event.place.country)
    if _is_country(event.place.name, event.place.country):
        return country
    return wording.text("place_in", place=event.place.name, country=country)


def _is_country(name: str, code: str) -> bool:
    """Whether a place is the country itself, in any language."""
    return fold(name) in {fold(load_wording(locale).country(code)) for locale in wordings()}


def _delegations(chronicle: Chronicle, event: Event, wording: Wording) -> Iterator[Delegation]:
    groups = dict.fromkeys(
        (p.side, p.country) for p in sorted(event.participants, key=lambda p: list(Side).index(p.side))
    )
    for side, country in groups:
        members = (p for p in event.participants if (p.side, p.country) == (side, country))
        attendants = tuple(_attendant(chronicle, event, p, wording) for p in members)
        yield Delegation(wording.side(side), wording.country(country) if country else "", attendants)


def _attendant(chronicle: Chronicle, event: Event, participant: Participant, wording: Wording) -> Attendant:
    organisation = chronicle.organisation.get(participant.organisation_id or "")
    person = chronicle.person.get(participant.person_id or "")
    name = person.name if person else participant.name or ""
    if not name and organisation:
        return Attendant(wording.organisation(organisation), wording.post(participant.post))
    return Attendant(name, wording.post(participant.post, organisation, event.date.span.earliest))


def _undertaking(
    chronicle: Chronicle, commitment: Commitment, numbers: dict[str, int], wording: Wording
) -> Undertaking:
    return Undertaking(
        modality=wording.modality(commitment.modality),
        who=_who(chronicle, commitment, wording),
        topics=tuple(wording.topic(topic) for topic in commitment.topics),
        content=commitment.content,
        quotes=tuple(_quote(chronicle, commitment, evidence, numbers) for evidence in commitment.evidence),
        follow_up=_follow_up(chronicle, commitment, wording),
    )


def _quoted_once(undertakings: tuple[Undertaking, ...]) -> tuple[Undertaking, ...]:
    """The commitments of an event, with a sentence that several of them share quoted whole only the first time."""
    quoted: set[tuple[str, int]] = set()
    found = []
    for undertaking in undertakings:
        quotes = []
        for quote in undertaking.quotes:
            sentence = (quote.text, quote.source)
            if sentence not in quoted:
                quotes.append(quote)
            elif quote.contains_content:
                before, after = ("… " if quote.before else ""), (" …" if quote.after.strip(" .") else "")
                quotes.append(replace(quote, before=before, after=after))
            quoted.add(sentence)
        found.append(replace(undertaking, quotes=tuple(quotes)))
    return tuple(found)


def _who(chronicle: Chronicle, commitment: Commitment, wording: Wording) -> str:
    speaker = _party(chronicle, commitment.speaker, wording) or wording.text("unknown_speaker")
    addressee = _party(chronicle, commitment.addressee, wording)
    who = wording.text("to", speaker=speaker, addressee=addressee) if addressee else speaker
    return who[:1].upper() + who[1:]


def _party(chronicle: Chronicle, party: Party, wording: Wording) -> str:
    if party.joint:
        return wording.text("both_sides")
    people = [chronicle.person[id_].name for id_ in party.person_ids if id_ in chronicle.person]
    held = [chronicle.organisation[id_] for id_ in party.organisation_ids if id_ in chronicle.organisation]
    return ", ".join(people or [wording.organisation(organisation) for organisation in held])


def _quote(chronicle: Chronicle, commitment: Commitment, evidence: Evidence, numbers: dict[str, int]) -> Quote:
    sentence = " ".join(chronicle.article[evidence.article_id].text[evidence.start : evidence.end].split())
    content = " ".join(commitment.content.split())
    before, found, after = sentence.partition(content)
    number = numbers.get(evidence.article_id, 0)
    if found:
        return Quote(before, found, after, number)
    return Quote("", sentence, "", number, contains_content=False)


def _follow_up(chronicle: Chronicle, commitment: Commitment, wording: Wording) -> str:
    thread = chronicle.thread.get(commitment.thread_id or "")
    if thread is None or max(len(thread.commitment_ids), len(thread.event_ids)) == 1:
        return ""
    others = (chronicle.event[id_] for id_ in thread.event_ids if id_ != commitment.event_id and id_ in chronicle.event)
    dates = wording.text("semicolon").join(wording.date(event.date.span) for event in others)
    status = wording.status(thread.status)
    told = wording.text("list", facet=thread.title, values=status.lower()) + (f" ({dates})" if dates else "")
    return wording.text("follow_up", thread=told)


def _doubts(chronicle: Chronicle, event: Event, wording: Wording) -> Iterator[str]:
    if event.status is EventStatus.ANNOUNCED:
        yield wording.text("event_announced")
    if event.confidence < _SURE:
        yield wording.text("event_doubtful", confidence=_confidence(event.confidence, wording))
    date = event.date
    if date.status is DateStatus.UNKNOWN and date.span.precision is Precision.UNKNOWN and date.span.pattern:
        yield wording.text("date_year_unknown")
    elif date.status is DateStatus.PROBABLE:
        status, confidence = wording.status(date.status), _confidence(date.confidence, wording)
        yield wording.text("date_not_sure", status=status, confidence=confidence)
    for commitment in chronicle.commitments_of.get(event.id, ()):
        if commitment.confidence < _SURE:
            confidence = _confidence(commitment.confidence, wording)
            yield wording.text("commitment_doubtful", confidence=confidence, content=commitment.content)
    paths = {chronicle.article[report.article_id].path for report in event.reports}
    for problem in chronicle.problems:
        if problem.path in paths:
            yield wording.problem_line(problem)
    if event.corrected:
        yield wording.text("corrected", fields=", ".join(event.corrected))


def _confidence(share: float, wording: Wording) -> str:
    return wording.text("confidence", percent=wording.percent(share))
