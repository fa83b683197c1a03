# SPDX-License-Identifier: MIT
"""How far a chronicle agrees with annotations: counts per stage, so that they can be added up by language."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from annotations import Annotation, ExpectedCommitment, ExpectedEvent
from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.commitment import Commitment
from vnsg_viewer.domain.event import DateStatus, Event
from vnsg_viewer.domain.folding import fold

FAMILIES = (
    {"talks", "meeting", "dialogue", "courtesy_call", "phone_call"},
    {"summit", "conference", "exhibition", "ceremony", "training"},
)


@dataclass(slots=True)
class Tally:
    """Hits, found and expected of each stage, and a line for each disagreement."""

    hits: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    expected: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)

    def add(self, stage: str, hits: int, found: int, expected: int) -> None:
        """Count what one article has of a stage."""
        self.hits[stage] += hits
        self.found[stage] += found
        self.expected[stage] += expected

    def asked(self, stage: str, note: str, *, right: bool) -> None:
        """Count one question that is answered right or not."""
        self.add(stage, int(right), 1, 1)
        if not right:
            self.notes.append(note)

    def figures(self) -> dict[str, float]:
        """F1 of each stage; for questions with one answer that is the share answered right."""
        return {
            stage: round(2 * self.hits[stage] / (self.found[stage] + self.expected[stage]), 3)
            for stage in self.expected | self.found
            if self.found[stage] + self.expected[stage]
        }


def compare(chronicle: Chronicle, annotation: Annotation, tally: Tally) -> dict[str, str]:
    """Add one article's agreement to a tally; answers which event of the chronicle each expected one is."""
    article = next((a for a in chronicle.articles if a.path == annotation.path), None)
    if article is None:
        tally.asked("language", f"{annotation.path}: not read", right=False)
        return {}
    right = article.language == annotation.language
    tally.asked("language", f"{annotation.path}: language {article.language}", right=right)
    told = [event for event in chronicle.events if any(r.article_id == article.id for r in event.reports)]
    matched = _match_events(chronicle, annotation, told)
    _count_events(annotation, told, matched, tally)
    for expected in annotation.events:
        if expected.id in matched:
            _compare_event(chronicle, annotation, expected, matched, tally)
    _compare_commitments(chronicle, annotation, article.id, matched, tally)
    return {expected: event.id for expected, event in matched.items()}


def _match_events(chronicle: Chronicle, annotation: Annotation, told: list[Event]) -> dict[str, Event]:
    pairs = sorted(
        ((_likeness(chronicle, e, event), e.id, i) for e in annotation.events for i, event in enumerate(told)),
        reverse=True,
    )
    matched: dict[str, Event] = {}
    taken: set[int] = set()
    for likeness, expected, position in pairs:
        if likeness >= 0.5 and expected not in matched and position not in taken:
            matched[expected] = told[position]
            taken.add(position)
    return matched


def _likeness(chronicle: Chronicle, expected: ExpectedEvent, event: Event) -> float:
    names = _names(chronicle, event)
    wanted = [name for name, _ in expected.people]
    who = sum(any(same_person(a, b) for b in names) for a in wanted) / len(wanted) if wanted else 0.5
    span = event.date.span
    if (span.earliest, span.latest) == (expected.first, expected.last):
        when = 1.0
    else:
        ends = (expected.first, expected.last, span.earliest, span.latest)
        when = 0.5 if None not in ends and span.earliest <= expected.last and expected.first <= span.latest else 0.0
    if event.type.value == expected.type:
        what = 1.0
    else:
        what = 0.6 if any({event.type.value, expected.type} <= family for family in FAMILIES) else 0.0
    return 0.35 * who + 0.3 * when + 0.35 * what


def _count_events(annotation: Annotation, told: list[Event], matched: dict[str, Event], tally: Tally) -> None:
    required = [e for e in annotation.events if e.required]
    optional = sum(1 for e in annotation.events if not e.required and e.id in matched)
    tally.add("events", sum(e.id in matched for e in required), len(told) - optional, len(required))
    tally.notes += [
        f"{annotation.path}: missed event {e.id} {e.type} {e.first}" for e in required if e.id not in matched
    ]
    kept = {event.id for event in matched.values()}
    tally.notes += [
        f"{annotation.path}: extra event {event.type} {event.date.span.edtf} {event.title}"
        for event in told
        if event.id not in kept
    ]


def _compare_event(
    chronicle: Chronicle, annotation: Annotation, expected: ExpectedEvent, matched: dict[str, Event], tally: Tally
) -> None:
    event = matched[expected.id]
    where = f"{annotation.path}: {expected.id}"
    span = event.date.span
    if expected.required:
        exact = (span.earliest, span.latest) == (expected.first, expected.last)
        tally.asked("dates", f"{where} date {span.edtf} for {expected.first}..{expected.last}", right=exact)
        kind = event.type.value
        tally.asked("types", f"{where} type {kind} for {expected.type}", right=kind == expected.type)
        status = event.status.value
        tally.asked("status", f"{where} is {status}, not {expected.status}", right=status == expected.status)
    if expected.first and event.date.status in {DateStatus.INFERRED, DateStatus.STATED}:
        year = (span.earliest or span.latest).year
        tally.asked("sure_years", f"{where} year {year} for {expected.first.year}", right=year == expected.first.year)
    if expected.part_of in matched:
        parent = matched[expected.part_of].id
        tally.asked("part_of", f"{where} is not part of {expected.part_of}", right=event.part_of == parent)
    _compare_people(chronicle, where, expected, event, tally)


def _compare_people(chronicle: Chronicle, where: str, expected: ExpectedEvent, event: Event, tally: Tally) -> None:
    found = [p for p in event.participants if p.person_id]
    names = [chronicle.person[p.person_id].name for p in found]
    hits = 0
    for name, organisation in expected.people:
        position = next((i for i, other in enumerate(names) if same_person(name, other)), None)
        if position is None:
            tally.notes.append(f"{where} lacks {name}")
            continue
        hits += 1
        if organisation:
            held = chronicle.organisation.get(found[position].organisation_id or "")
            have = {fold(n) for n in (*held.names.values(), *held.other_names, held.short)} if held else set()
            right = any(set(fold(organisation).split()) == set(h.split()) for h in have)
            tally.asked("offices", f"{where} {name}: {held and held.name()} for {organisation}", right=right)
    allowed = [name for name, _ in expected.people] + list(expected.optional_people)
    extra = [name for name in names if not any(same_person(name, other) for other in allowed)]
    tally.notes += [f"{where} has {name} too" for name in extra]
    tally.add("participants", hits, hits + len(extra), len(expected.people))


def _compare_commitments(
    chronicle: Chronicle, annotation: Annotation, article_id: str, matched: dict[str, Event], tally: Tally
) -> None:
    text = chronicle.article[article_id].text
    found = [
        (c, [text[e.start : e.end] for e in c.evidence if e.article_id == article_id])
        for c in chronicle.commitments
        if any(e.article_id == article_id for e in c.evidence)
    ]
    pairs = sorted(
        (
            (_alike(e.quote, words) + 0.1 * (c.modality.value == e.modality), i, j)
            for i, e in enumerate(annotation.commitments)
            for j, (c, words) in enumerate(found)
        ),
        key=lambda pair: -pair[0],
    )
    matches: dict[int, int] = {}
    for likeness, i, j in pairs:
        if likeness >= 0.5 and i not in matches and j not in matches.values():
            matches[i] = j
    required = [i for i, e in enumerate(annotation.commitments) if e.required]
    optional = sum(i in matches for i, e in enumerate(annotation.commitments) if not e.required)
    tally.add("commitments", sum(i in matches for i in required), len(found) - optional, len(required))
    for i in required:
        if i not in matches:
            e = annotation.commitments[i]
            tally.notes.append(f"{annotation.path}: missed commitment {e.modality}: {e.quote[:70]}")
    for j, (c, words) in enumerate(found):
        if j not in matches.values():
            tally.notes.append(f"{annotation.path}: extra commitment {c.modality}: {words[0][:90]!r}")
    for i, j in matches.items():
        _compare_commitment(chronicle, annotation, annotation.commitments[i], found[j][0], matched, tally)


def _compare_commitment(
    chronicle: Chronicle,
    annotation: Annotation,
    expected: ExpectedCommitment,
    commitment: Commitment,
    matched: dict[str, Event],
    tally: Tally,
) -> None:
    where = f"{annotation.path}: “{expected.quote[:40]}”"
    modality = commitment.modality.value
    tally.asked("modality", f"{where} {modality} for {expected.modality}", right=modality == expected.modality)
    people = [chronicle.person[i].name for i in commitment.speaker.person_ids]
    if expected.speaker == "both":
        tally.asked("speaker", f"{where} spoken by {people} for both", right=commitment.speaker.joint)
    elif expected.speaker:
        right = any(same_person(expected.speaker, name) for name in people)
        tally.asked("speaker", f"{where} spoken by {people} for {expected.speaker}", right=right)
    if expected.event in matched:
        right = commitment.event_id == matched[expected.event].id
        tally.asked("commitment_event", f"{where} not at {expected.event}", right=right)
    if expected.topics:
        missing = expected.topics - set(commitment.topics)
        tally.asked("topics", f"{where} lacks topics {sorted(missing)}", right=not missing)


def _alike(quote: str, stretches: Iterable[str]) -> float:
    wanted = set(fold(quote).split())
    return max((len(wanted & set(fold(words).split())) / max(1, len(wanted)) for words in stretches), default=0.0)


def _names(chronicle: Chronicle, event: Event) -> list[str]:
    return [chronicle.person[p.person_id].name for p in event.participants if p.person_id]


def same_person(a: str, b: str) -> bool:
    """Whether one name's words are all among the other's, and more than one of them unless it is the only one."""
    short, long = sorted((fold(a).split(), fold(b).split()), key=len)
    return bool(short) and set(short) <= set(long) and (len(short) > 1 or len(long) == 1)
