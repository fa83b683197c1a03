# SPDX-License-Identifier: MIT
"""Words that tell what a picture shows: they may name participants that the report leaves out."""

import re
from typing import Any

from vnsg_viewer.domain.folding import fold

CAPTION_MARK = "Image: "
"""What stands before the words of a picture where a line must say that it is one."""

_WORD = re.compile(r"[^\W\d_]+")
_FEW = 4
_MOST_LETTERS = 500
_CAPTIONED = re.compile(r"(?<![a-z])caption", re.IGNORECASE)
_LINES = re.compile(r"\n{3,}")
_PICTURE = re.compile(r"[ ]*!\[([^\n]{0,600}?)\]\([^()\s]{0,800}\)[ ]*")


def tells(words: str) -> bool:
    """Whether the words are a sentence or most of one, not the name of a file or of a button."""
    found = _WORD.findall(words)
    return len(found) >= _FEW and words.count(" ") >= _FEW - 1 and any(word.islower() for word in found)


def keep_captions(tree: Any) -> None:
    """Turn the captions of a page (an lxml tree) into words of pictures: those outlive the search for the article."""
    captions = [
        element
        for element in tree.iter("figcaption", "p", "div", "span", "td", "em")
        if element.tag == "figcaption" or _CAPTIONED.search(f"{element.get('class', '')} {element.get('id', '')}")
    ]
    for caption in captions:
        words = " ".join(caption.text_content().split())
        if not tells(words) or len(words) > _MOST_LETTERS or caption.getparent() is None:
            continue
        tail = caption.tail
        caption.clear()
        caption.tag, caption.tail = "img", tail
        caption.set("src", "caption.jpg")
        caption.set("alt", words)


def with_captions(text: str, title: str) -> str:
    """The text with the words of its pictures on lines of their own, each once, without those that repeat the title."""
    known = {fold(title), ""}

    def line(match: "re.Match[str]") -> str:
        words = " ".join(match[1].split())
        if not tells(words) or fold(words) in known:
            return "\n"
        known.add(fold(words))
        return f"\n\n{CAPTION_MARK}{words}\n\n"

    return _LINES.sub("\n\n", _PICTURE.sub(line, text)).strip() if "![" in text else text
