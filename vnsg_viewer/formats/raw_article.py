# SPDX-License-Identifier: MIT
"""An article as its file gives it, before any stage of extraction."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the file says about its article outside the text; empty where it says nothing.

    `published` is an ISO date and `basis` says where it stands (front_matter, html_meta, mail_header, …); `language`
    is a hint only.  `printed` are short lines with a figure for the year, which the page shows outside the text that
    was taken out: one of them may be its own date.
    """

    title: str = ""
    published: str = ""
    basis: str = ""
    source: str = ""
    url: str = ""
    language: str = ""
    printed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RawArticle:
    """One article of a file.

    `text` is exactly what was decoded, line ends included: evidence offsets count its code points.  For formats that
    are not plain text it is the text that was taken out.  `path` is relative to the folder read, with '/', and for
    archives goes on inside (`press.zip/call.txt`); `sha256` is that of the article's own bytes.
    """

    path: str
    sha256: str
    encoding: str
    text: str
    metadata: Metadata = Metadata()
