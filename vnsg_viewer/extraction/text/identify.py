# SPDX-License-Identifier: MIT
"""What an article is: its language, its source and its id."""

import re
from functools import cache
from hashlib import sha256

from vnsg_viewer.extraction.text.letters import LETTER
from vnsg_viewer.formats.raw_article import RawArticle
from vnsg_viewer.lexicon.languages.language import languages, load_language
from vnsg_viewer.lexicon.languages.text_words import TextWords
from vnsg_viewer.lexicon.sources import sources

UNKNOWN_LANGUAGE = "und"
_WORD = re.compile(rf"[{LETTER}]+")
_SAMPLE = 2000
_ENOUGH = 0.22
_FEW_WORDS = 8
_HOST = re.compile(r"(?<![\w@])(?:[\w-]+\.){1,4}[a-z]{2,6}(?![\w@])")


def detect_language(text: str) -> str:
    """The code of the language whose commonest words fill most of the text; `und` when none does.

    Words with a capital do not count: reports are full of names.
    """
    start = max(0, len(text) - _SAMPLE) // 3  # past menus, before tails
    words = [word for word in _WORD.findall(text, start, start + _SAMPLE) if word.islower()]
    if not words:
        return UNKNOWN_LANGUAGE
    counts = {code: _common(words, load_language(code).text) for code in languages()}
    best = max(counts, key=lambda code: (counts[code], code))
    return (
        best
        if counts[best] >= len(words) * (_ENOUGH if len(words) >= _FEW_WORDS else _ENOUGH / 2)
        else UNKNOWN_LANGUAGE
    )


def _common(words: list[str], language: TextWords) -> int:
    common = sum(map(language.function_words.__contains__, words))
    return common - sum(map(language.neighbours.__contains__, words)) if language.neighbours else common


def article_id(raw: RawArticle) -> str:
    """An id that depends on content and path only, so that the same folder elsewhere has the same ids."""
    content_and_path = f"{raw.sha256}\n{raw.path}".encode(errors="surrogatepass")
    return f"a-{sha256(content_and_path).hexdigest()[:12]}"


@cache
def _by_host() -> dict[str, str]:
    return {host: source.name for source in sources().publishers for host in source.hosts}


@cache
def _mark_pattern() -> "re.Pattern[str]":
    names = sorted({mark for source in sources().publishers for mark in source.marks}, key=lambda m: (-len(m), m))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)")


@cache
def _by_mark() -> dict[str, str]:
    return {mark: source.name for source in sources().publishers for mark in source.marks}


@cache
def _by_signature() -> dict[str, str]:
    return {signature.casefold(): source.name for source in sources().publishers for signature in source.signatures}


def host_source(url: str) -> str:
    """The publisher of an address; empty when it is not known."""
    host = re.sub(r"^[a-z]+://", "", url.casefold()).split("/", 1)[0]
    parts = host.split(".")
    return next((name for i in range(len(parts) - 1) if (name := _by_host().get(".".join(parts[i:])))), "")


def source_of(raw: RawArticle, signatures: list[str], furniture: str, report: str) -> str:
    """The publisher: from the metadata, the marks of its pages (first in the furniture), or the signature."""
    metadata = raw.metadata
    if metadata.source:
        return host_source(metadata.source) or metadata.source
    if metadata.url and (name := host_source(metadata.url)):
        return name
    for text in (furniture, report):
        if any(mark in text for mark in _by_mark()) and (mark := _mark_pattern().search(text)):
            return _by_mark()[mark[0]]
    for words in (*signatures, *(part for signature in signatures for part in re.split(r"[/,]", signature))):
        if signed := _by_signature().get(words.strip(" ()-–—./*").casefold()):
            return signed
    return ""
