# SPDX-License-Identifier: MIT
"""HTML and Markdown in a text: only what a reader would see remains."""

import re
from collections.abc import Iterator

from vnsg_viewer.extraction.document import CleanText
from vnsg_viewer.extraction.text.edits import Edit, edited, replacements
from vnsg_viewer.formats.picture_words import CAPTION_MARK, tells

# What no reader sees: a pattern, and one of its last part; beyond the last of those there is no match to look for
_HIDDEN = (
    (re.compile(r"<!--.*?-->", re.DOTALL), re.compile("-->")),
    *(
        (
            re.compile(rf"<{name}\b[^<>]{{0,2000}}>.*?</{name}\s*>", re.DOTALL | re.IGNORECASE),
            re.compile(rf"</{name}\s*>", re.IGNORECASE),
        )
        for name in ("style", "script", "iframe", "svg", "noscript")
    ),
)
_REMAINS = re.compile(r"<!\[CDATA\[|\]\]>|<\?[^<>]{0,200}\?>|-->")
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9-]{0,30})(?:\s[^<>]{0,3000})?/?>")
_BLOCK_TAG = re.compile(
    r"p|div|br|li|[uo]l|h[1-6r]|tr|table|section|article|figure|figcaption|blockquote|title|header|footer|main|aside|nav"
)
_CAPTION_TAGS = frozenset({"i", "em", "small", "figcaption"})
_LOST_TAG = re.compile(r"^(?:span|div|p|a|font|strong|em)\s[\w-]+=[^<>\n]{0,300}>", re.MULTILINE)
_AUTOLINK = re.compile(r"<(?:https?://|mailto:)[^<>\s]{1,500}>")
# [![words](picture)](address), ![words](picture), [words](address "title")
_PICTURE = re.compile(r"!\[([^\[\]]{0,500})\]\([^()\n]{0,800}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)")
_LINK = re.compile(r"\[([^\[\]]{0,500})\]\((?:[^()\n]|\([^()\n]{0,200}\)){0,2000}\)")
_LINE_MARKS = re.compile(
    r"^(?:[ ]{0,3}#{1,6}(?:[ ]+|$)|[ ]{0,3}>[ ]+|[ ]*[*+-][ ]+(?=\S)|[ ]{0,3}(?:\*[ ]?){3,}$"
    r"|[ ]{0,3}(?:-{3,}|={3,}|_{3,})$|[ ]{0,3}\d{1,3}[.)]\s+(?=[A-ZÀ-ÝĐ“\"«]))",
    re.MULTILINE,
)
_EMPHASIS = re.compile(
    r"(?<![\w*])\*{1,3}(?=\S)|(?<=\S)\*{1,3}(?![\w*])|(?<![\w_])_{1,3}(?=\w)|(?<=[\w.])_{1,3}(?!\w)|\*{2,3}"
)
_ESCAPE = re.compile(r"\\(?=[\n#*_\[\]()>.!+-]|\Z)")


def without_markup(clean: CleanText) -> CleanText:
    """The text without tags, comments, link addresses and Markdown marks; block tags become line breaks."""
    text = clean.text
    if "<" in text or ">" in text:
        for pattern, last_part in _HIDDEN:
            clean = edited(clean, _hidden(clean.text, pattern, last_part))
        for pattern in (_REMAINS, _AUTOLINK, _LOST_TAG):
            clean = edited(clean, replacements_of_whole(pattern, clean.text))
        clean = edited(clean, _tags(clean.text))
    if "](" in clean.text:
        clean = edited(clean, _pictures(clean.text))
        clean = edited(clean, _links(clean.text))
    clean = edited(clean, replacements(_LINE_MARKS, clean.text, ""))
    if "*" in clean.text or "_" in clean.text:
        clean = edited(clean, replacements(_EMPHASIS, clean.text, ""))
    if "\\" in clean.text:
        clean = edited(clean, replacements(_ESCAPE, clean.text, ""))
    return clean


def replacements_of_whole(pattern: "re.Pattern[str]", text: str) -> Iterator[Edit]:
    """Edits that take each match away."""
    return (Edit(match.start(), match.end(), "") for match in pattern.finditer(text))


def _hidden(text: str, pattern: "re.Pattern[str]", last_part: "re.Pattern[str]") -> Iterator[Edit]:
    end = max((match.end() for match in last_part.finditer(text)), default=0)
    return (Edit(match.start(), match.end(), "") for match in pattern.finditer(text, 0, end))


def _tags(text: str) -> Iterator[Edit]:
    """Tags give way to line breaks or nothing; small or slanted words right behind a picture are its caption."""
    picture_end = 0
    for match in _TAG.finditer(text):
        name = match[1].casefold()
        is_caption = picture_end and name in _CAPTION_TAGS and not text[picture_end : match.start()].strip()
        instead = "\n" if _BLOCK_TAG.fullmatch(name) else ""
        yield Edit(match.start(), match.end(), f"\n\n{CAPTION_MARK}" if is_caption else instead)
        picture_end = match.end() if name == "img" else 0


def _pictures(text: str) -> Iterator[Edit]:
    """Pictures give way to their words, on a line marked as a caption; words that tell nothing go with them."""
    for match in _PICTURE.finditer(text):
        if tells(match[1]):
            yield Edit(match.start(), match.start(1), f"\n\n{CAPTION_MARK}")
            yield Edit(match.end(1), match.end(), "\n\n")
        else:
            yield Edit(match.start(), match.end(), "")


def _links(text: str) -> Iterator[Edit]:
    for match in _LINK.finditer(text):
        yield Edit(match.start(), match.start(1), "")
        yield Edit(match.end(1), match.end(), "")
