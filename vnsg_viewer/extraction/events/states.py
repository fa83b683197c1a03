# SPDX-License-Identifier: MIT
"""Countries that meet, sign or talk where an article names them instead of their people."""

from vnsg_viewer.domain.event import EventType, Side
from vnsg_viewer.extraction.document import Sentence
from vnsg_viewer.extraction.events.actors import Actor, countries_of
from vnsg_viewer.extraction.events.clauses import Cast, Clause
from vnsg_viewer.extraction.events.triggers import Trigger
from vnsg_viewer.extraction.mentions import Mentions
from vnsg_viewer.lexicon.languages.event_words import Frame
from vnsg_viewer.lexicon.wording.wording import load_wording

_NEXT = 25  # letters between "between" and the countries
_NEAR = 60  # letters between the countries and the verb of which they are the subject
_ARTICLE = 3  # letters of "the" and "les"
_BESIDE = 12  # letters between the two countries of a name
_PAIR = 2
_BILATERAL = frozenset({EventType.TALKS, EventType.MEETING, EventType.PHONE_CALL})
_TITLED_IN = "en"


def states_between(clause: Clause, trigger: Trigger, sentence: Sentence, mentions: Mentions) -> Cast:
    """The two countries, named instead of people, between which a meeting is."""
    between = clause.words.between.search(clause.lower, trigger.end, min(clause.end, trigger.end + _NEXT))
    if between is None:
        return Cast()
    until = min((a.start for a in clause.after(between.end())), default=clause.end)
    near = tuple(
        c for c in countries_of(sentence, mentions) if between.end() <= c.start < min(until, between.end() + _NEXT)
    )
    joined = len(near) > 1 and clause.joins(clause.gap(near[0].end, near[1].start))
    return Cast(tuple((state, Side.OTHER) for state in near[:_PAIR])) if joined else Cast()


def states_meeting(clause: Clause, trigger: Trigger, sentence: Sentence, mentions: Mentions) -> Cast:
    """The countries that meet, by themselves or by their ministers: "the ministers of A, B and C met"."""
    if trigger.type not in _BILATERAL or any(a.is_personal for a in clause.before(trigger.start)):
        return Cast()
    if trigger.frame is not Frame.ACTS_ON and not clause.words.held_left.search(
        clause.lower, max(clause.start, trigger.start - _NEAR), trigger.start
    ):
        return Cast()
    found: list[Actor] = []
    wording, position = load_wording(_TITLED_IN), trigger.start
    for state in reversed(countries_of(sentence, mentions)):
        if state.end > position or not state.country or state.name != wording.country(state.country):
            continue
        gap = clause.gap(state.end, position)
        if not _is_list_mark(clause, gap) if found else len(gap) > _NEAR or "," in gap.strip(" ,"):
            break
        found.insert(0, state)
        position = state.start
    led = clause.words.between.search(clause.lower, max(clause.start, position - _NEXT), position)
    if led or len({state.country for state in found}) < _PAIR:
        return Cast()
    return Cast(tuple((state, Side.OTHER) for state in found))


def states_in_name(trigger: Trigger, sentence: Sentence, mentions: Mentions) -> Cast:
    """The two countries in the name of a dialogue of theirs: "the 5th defence dialogue of A and B was held"."""
    if trigger.type is not EventType.DIALOGUE or trigger.frame is not Frame.GATHERING:
        return Cast()
    near = [c for c in countries_of(sentence, mentions) if 0 <= c.start - trigger.end < _NEAR]
    beside = len(near) > 1 and near[1].start - near[0].end < _BESIDE and near[0].country != near[1].country
    return Cast(tuple((state, Side.OTHER) for state in near[:_PAIR])) if beside else Cast()


def name_of_states(cast: Cast) -> str:
    """The countries that meet, as a title lists them."""
    names = list(dict.fromkeys(actor.name for actor, _ in cast.members))
    return " and ".join([", ".join(names[:-1]), names[-1]])


def _is_list_mark(clause: Clause, gap: str) -> bool:
    """Whether only commas, "and" and small words stand between two countries."""
    words = clause.words
    rest = words.of.sub(" ", words.conjunctions.sub(" ", gap))
    return clause.joins(gap) and all(len(word) <= _ARTICLE for word in rest.replace(",", " ").split())
