# SPDX-License-Identifier: MIT
"""An article language: one YAML file in resources/languages, one section per stage of extraction."""

from dataclasses import dataclass
from functools import cache

from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.lexicon.commitment_words import CommitmentWords
from vnsg_viewer.lexicon.date_words import DateWords
from vnsg_viewer.lexicon.event_words import EventWords
from vnsg_viewer.lexicon.people_words import PeopleWords
from vnsg_viewer.lexicon.text_words import TextWords
from vnsg_viewer.lexicon.yaml_file import line_of, read_yaml
from vnsg_viewer.resources import resource


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one article language, by stage."""

    code: str
    name: str
    text: TextWords
    dates: DateWords
    people: PeopleWords
    events: EventWords
    commitments: CommitmentWords


@cache
def languages() -> tuple[str, ...]:
    """Codes of the article languages there are."""
    return tuple(sorted(path.stem for path in resource("languages").glob("*.yaml")))


@cache
def load_language(code: str) -> Language:
    """The language with this code; raises UserError with file and line when its file is at fault."""
    path = resource("languages", f"{code}.yaml")
    content = read_yaml(path)
    section = ""
    try:
        section = "text"
        text = TextWords.parse(content[section])
        section = "dates"
        dates = DateWords.parse(content[section])
        section = "people"
        people = PeopleWords.parse(content[section])
        section = "events"
        events = EventWords.parse(content[section])
        section = "commitments"
        commitments = CommitmentWords.parse(content[section])
    except (KeyError, TypeError, ValueError) as error:
        raise UserError(
            f"section '{section}': {error!r}", path, line_of(path, section), "Compare with en.yaml."
        ) from error
    return Language(code, content["name"], text, dates, people, events, commitments)
