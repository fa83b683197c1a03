# SPDX-License-Identifier: MIT
"""The lines of front matter: the title's value is a title, all else tells about the file."""

import re
from collections.abc import Iterator

from vnsg_viewer.extraction.document import CleanText
from vnsg_viewer.extraction.text.edits import Edit, edited
from vnsg_viewer.extraction.text.line_kinds import LineKind
from vnsg_viewer.extraction.text.lines import Line, lines
from vnsg_viewer.extraction.text.page_line import PageLine

_TITLE = re.compile(r"^title:[ ]*(['\"]?)(.*?)\1\s*$(?=\s*(?:^[\w-]+:|^---|\Z))", re.MULTILINE | re.DOTALL)
_FOLD = re.compile(r"\\\n\s*(?:\\(?= ))?|\n\s*")
_ESCAPE = re.compile(r"\\(?:_|N|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))|''")


def unescaped_title(clean: CleanText, end: int) -> CleanText:
    """The text with the YAML escapes and folds of the front matter's title resolved."""
    match = _TITLE.search(clean.text, 0, end)
    if match is None or not match[2]:
        return clean
    return edited(clean, sorted(_title_edits(clean.text, *match.span(2))))


def _title_edits(text: str, start: int, end: int) -> Iterator[Edit]:
    for fold in _FOLD.finditer(text, start, end):
        yield Edit(fold.start(), fold.end(), "" if fold[0].startswith("\\") else " ")
    for escape in _ESCAPE.finditer(text, start, end):
        code = escape[1] or escape[2]
        letter = chr(int(code, 16)) if code else "'" if escape[0] == "''" else " "
        yield Edit(escape.start(), escape.end(), letter)


def front_lines(text: str, end: int) -> Iterator[PageLine]:
    """The lines of the front matter that ends at `end`."""
    title = _TITLE.search(text, 0, end)
    for line in lines(text[:end]):
        if title is not None and title[2] and line.start <= title.start(2) < line.end:
            start, stop = title.span(2)
            yield PageLine(Line(start, stop, text[start:stop], line.after_blank), LineKind.TITLE, 0, is_prose=False)
        else:
            yield PageLine(line, LineKind.FOOTER, 0, is_prose=False)
