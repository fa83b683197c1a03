# SPDX-License-Identifier: MIT
"""An article language: one YAML file in resources/languages, one section per stage of extraction."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any, TypeVar

from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.lexicon.languages.commitment_words import CommitmentWords
from vnsg_viewer.lexicon.languages.date_words import DateWords
from vnsg_viewer.lexicon.languages.event_words import EventWords
from vnsg_viewer.lexicon.languages.people_words import PeopleWords
from vnsg_viewer.lexicon.languages.text_words import TextWords
from vnsg_viewer.lexicon.yaml_file import line_of, read_yaml
from vnsg_viewer.resources import resource

_T = TypeVar("_T")


@dataclass(frozen=True)  # without slots: each section is read when it is first needed, and kept
class Language:
    """The words of one article language, by stage; raises UserError with file and line where its file is at fault."""

    code: str
    name: str
    sections: Mapping[str, Any] = field(repr=False, hash=False, compare=False)

    @cached_property
    def text(self) -> TextWords:
        """Words for cleaning, regions and sentences."""
        return self._parsed("text", TextWords.parse)

    @cached_property
    def dates(self) -> DateWords:
        """Words and rules of dates."""
        return self._parsed("dates", DateWords.parse)

    @cached_property
    def people(self) -> PeopleWords:
        """Words for people, their titles and references to them."""
        return self._parsed("people", PeopleWords.parse)

    @cached_property
    def events(self) -> EventWords:
        """Words that tell of events."""
        return self._parsed("events", EventWords.parse)

    @cached_property
    def commitments(self) -> CommitmentWords:
        """Words with which people commit themselves."""
        return self._parsed("commitments", CommitmentWords.parse)

    def _parsed(self, section: str, parse: Callable[[Mapping[str, Any]], _T]) -> _T:
        try:
            return parse(self.sections[section])
        except (KeyError, TypeError, ValueError) as error:
            path = _path(self.code)
            raise UserError(
                f"section '{section}': {error!r}", path, line_of(path, section), "Compare with en.yaml."
            ) from error


def _path(code: str) -> Path:
    return resource("languages", f"{code}.yaml")


@cache
def languages() -> tuple[str, ...]:
    """Codes of the article languages there are."""
    return tuple(sorted(path.stem for path in resource("languages").glob("*.yaml")))


@cache
def load_language(code: str) -> Language:
    """The language with this code."""
    content = read_yaml(_path(code))
    return Language(code, content["name"], content)
