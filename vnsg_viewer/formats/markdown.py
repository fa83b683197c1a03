# SPDX-License-Identifier: MIT
"""Markdown: read as the plain text it is, so that evidence points into the file; cleaning takes the marks away."""

from vnsg_viewer.formats import plain_text
from vnsg_viewer.formats.reader import Reader

READER = Reader("markdown", (".md", ".markdown"), plain_text.READER.read)
