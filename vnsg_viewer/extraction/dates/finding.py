# SPDX-License-Identifier: MIT
"""Dates as they are printed, found by each language's own grammar; what a date is about is in date_roles."""

import re

from vnsg_viewer.extraction.dates.direction import with_direction
from vnsg_viewer.extraction.dates.grammar import Grammar, grammar
from vnsg_viewer.extraction.dates.joining import joined
from vnsg_viewer.extraction.dates.roles import role_of, with_distant_years_apart
from vnsg_viewer.extraction.dates.tokens import Encoded
from vnsg_viewer.extraction.dates.values import read_date
from vnsg_viewer.extraction.document import Document
from vnsg_viewer.extraction.mentions import DateMention

# What makes figures no date: part of a longer number or code, a price, a share, a score, a quantity; a place may follow
# without a space.
_NO_END = re.compile(r"[.,:/\u2013-]?\d|\s?[%‰°]|(?!(?:tại|ở|à|in|at)\b)[^\W\d_]|-[^\W\d_]")
_NO_START = re.compile(r"(?:\d[.,:/'-]|[$€£¥#°№+©§]\s?|[/_@.]|[^\W\d_]-?)\Z")


def find_dates(document: Document) -> tuple[DateMention, ...]:
    """All dates printed in a document, in order and without overlap, page furniture included."""
    rules = grammar(document.language.dates)
    encoded = rules.vocabulary.encode(document.text)
    mentions = []
    position = 0
    while found := rules.any_rule.search(encoded.codes, position):
        mention = _mention(found.lastgroup or "", found.start(), encoded, rules, document)
        if mention:
            mentions.append(mention)
        position = encoded.at(mention.end) if mention else found.start() + 1
    apart = with_distant_years_apart(joined(mentions, document), document)
    return with_direction(apart, document)


def _mention(name: str, position: int, encoded: Encoded, rules: Grammar, document: Document) -> DateMention | None:
    found = rules.rules[name].pattern.match(encoded.codes, position)
    assert found is not None  # the same pattern has just matched here
    start, end = _trimmed(encoded, found.start(), found.end())
    read = read_date(found, encoded, rules, name)
    if read is None or not _stands_apart(encoded.text, start, end):
        return None
    date, rule = read
    sentence = document.sentence_at(start)
    limits = (sentence.start, sentence.end) if sentence else (0, len(encoded.text))
    role = role_of(date, encoded, found, rules, limits)
    return None if role is None else DateMention(start, end, f"{document.language.code}.date.{rule}", date, role)


def _trimmed(encoded: Encoded, first: int, last: int) -> tuple[int, int]:
    start, end = encoded.starts[first], encoded.starts[last]
    return start, start + len(encoded.text[start:end].rstrip(" \n\u00a0\t,("))


def _stands_apart(text: str, start: int, end: int) -> bool:
    if text[end - 1].isdigit() and _NO_END.match(text, end):
        return False
    return not (text[start].isdigit() and _NO_START.search(text, max(0, start - 2), start))
