# SPDX-License-Identifier: MIT
"""Messages of problems in any language: made in plain English, recognised by the section `messages` of the wording."""

import re
from collections.abc import Mapping
from functools import cache

from vnsg_viewer.lexicon.yaml_file import read_yaml
from vnsg_viewer.resources import resource

_MADE_IN = "en"
_FIELD = re.compile(r"\{(\w+)\}")


def message_in(text: str, locale: str) -> str:
    """An English message in another language; as it is where no template made it."""
    if locale == _MADE_IN:
        return text
    for name, pattern in _patterns():
        found = pattern.fullmatch(text)
        if found:
            return _templates(locale)[name].format(**found.groupdict())
    return text


@cache
def _templates(locale: str) -> Mapping[str, str]:
    templates: dict[str, str] = read_yaml(resource("wording", f"{locale}.yaml"))["messages"]
    return templates


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, _pattern(template)) for name, template in _templates(_MADE_IN).items())


def _pattern(template: str) -> re.Pattern[str]:
    parts = _FIELD.split(template)
    return re.compile("".join(f"(?P<{part}>.+)" if i % 2 else re.escape(part) for i, part in enumerate(parts)))
