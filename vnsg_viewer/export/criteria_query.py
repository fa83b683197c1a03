# SPDX-License-Identifier: MIT
"""A filter from the words somebody types: ids, names, short names or labels, without accents if they like."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import partial

from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.commitment import Modality
from vnsg_viewer.domain.criteria import Criteria, Facet
from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.domain.event import EventType
from vnsg_viewer.domain.facets import event_values
from vnsg_viewer.domain.folding import fold
from vnsg_viewer.export.criteria_words import value_label
from vnsg_viewer.lexicon.wording.wording import Wording, load_wording, wordings

_SUGGESTIONS = 5


def query(chronicle: Chronicle, asked: Mapping[Facet, Sequence[str]], wording: Wording) -> Criteria:
    """The filter that was asked for; raises UserError with what comes near for a word that names nothing."""
    criteria = Criteria()
    for facet, words in asked.items():
        if words:
            names, label = _names(chronicle, facet), partial(value_label, chronicle, facet, wording=wording)
            criteria = criteria.with_values(facet, {_value(facet, word, names, label) for word in words})
    return criteria


def _value(facet: Facet, word: str, names: Mapping[str, frozenset[str]], label: Callable[[str], str]) -> str:
    """The one value that a word means: by one of its whole names, else as a part of them."""
    folded = fold(word)
    exact = [value for value, known in names.items() if value == word or folded in known]
    wanted = set(folded.split())
    partly = [value for value, known in names.items() if wanted and any(wanted <= set(n.split()) for n in known)]
    found = exact or partly
    if len(found) == 1:
        return found[0]
    if found:
        known = "; ".join(sorted(f"{label(value)} ({value})" for value in found))
        raise UserError(f"{facet} '{word}' may be any of: {known}.", advice="Give one of these, or its id in brackets.")
    raise UserError(f"no {facet} is called '{word}'.", advice=_suggestion(folded, names, label))


def _suggestion(folded: str, names: Mapping[str, frozenset[str]], label: Callable[[str], str]) -> str:
    if not names:
        return "The articles name none."
    value_of = {name: value for value, known in sorted(names.items()) for name in sorted(known)}
    near = get_close_matches(folded, value_of, n=_SUGGESTIONS, cutoff=0.5)
    if near:
        return f"Did you mean {'; '.join(dict.fromkeys(label(value_of[name]) for name in near))}?"
    some = sorted(map(label, names))[:_SUGGESTIONS]
    return f"There are {'; '.join(some)}{' and others' if len(names) > len(some) else ''}."


def _names(chronicle: Chronicle, facet: Facet) -> dict[str, frozenset[str]]:
    """The folded names of every value that the facet has here."""
    return {
        value: frozenset(map(fold, _called(chronicle, facet, value))) for value in sorted(_values(chronicle, facet))
    }


def _values(chronicle: Chronicle, facet: Facet) -> set[str]:
    if facet is Facet.TYPE:
        return {kind.value for kind in EventType}
    if facet is Facet.MODALITY:
        return {modality.value for modality in Modality}
    return {value for event in chronicle.events for value in event_values(chronicle, event)[facet]}


def _called(chronicle: Chronicle, facet: Facet, value: str) -> Iterator[str]:
    yield value
    yield from (value_label(chronicle, facet, value, load_wording(locale)) for locale in wordings())
    person, organisation = chronicle.person.get(value), chronicle.organisation.get(value)
    if facet is Facet.OFFICIAL and person:
        yield from person.other_names
    if facet is Facet.MINISTRY and organisation:
        yield from (*organisation.names.values(), *organisation.other_names)
        if organisation.short:
            yield organisation.short
