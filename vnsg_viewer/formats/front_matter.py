# SPDX-License-Identifier: MIT
"""YAML front matter at the head of plain text and Markdown."""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any

import yaml

from vnsg_viewer.formats.raw_article import Metadata

_BLOCK = re.compile(r"\ufeff?---[ \t]*\r?\n(.*?\n)---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_PUBLISHED = (
    *("published_time", "published_at", "publishedat", "published", "publishdate", "publish_date", "pubdate"),
    *("date_published", "datepublished", "published_date", "publisheddate", "publication_date", "date_of_publication"),
    *("published_on", "posted_at", "posted_on", "posted", "post_date", "date", "created_at", "createdat", "created"),
)
_URL = ("source_url", "url", "canonical", "canonical_url", "link")
_SOURCE = ("source", "publisher", "site", "site_name")
_LANGUAGE = ("language", "lang", "locale")
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def front_matter_end(text: str) -> int:
    """Where the front matter ends; 0 when there is none."""
    match = _BLOCK.match(text)
    return match.end() if match else 0


def front_matter(text: str) -> Metadata:
    """What the front matter says; nothing when there is none or it is no YAML mapping."""
    match = _BLOCK.match(text)
    if match is None:
        return Metadata()
    try:
        content = yaml.load(match[1], Loader=_Loader)  # noqa: S506  the loader is a safe one
    except (yaml.YAMLError, ValueError):  # an impossible date is a ValueError
        return Metadata()
    if not isinstance(content, Mapping):
        return Metadata()
    fields = {str(key).casefold().replace("-", "_"): value for key, value in content.items()}
    published = _iso_date(_first(fields, _PUBLISHED))
    return Metadata(
        title=" ".join(_first(fields, ("title",)).split()),
        published=published,
        basis="front_matter" if published else "",
        source=_first(fields, _SOURCE),
        url=_first(fields, _URL),
        language=_first(fields, _LANGUAGE)[:2].casefold(),
    )


def _first(fields: Mapping[str, Any], names: tuple[str, ...]) -> str:
    for name in names:
        value = fields.get(name)
        if isinstance(value, str | int | dt.date):
            return str(value)
    return ""


def _iso_date(text: str) -> str:
    match = _ISO_DATE.match(text)
    if match is None:
        return ""
    try:
        return dt.date.fromisoformat(match[0]).isoformat()
    except ValueError:
        return ""
