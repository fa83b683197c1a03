# SPDX-License-Identifier: MIT
"""Names of ministries that were taken on or given up on a known day: they date the article that uses them."""

import datetime as dt
import re

from vnsg_viewer.domain.folding import in_small_letters
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.dates.context import OfficeHeld
from vnsg_viewer.extraction.document import Document
from vnsg_viewer.extraction.mentions import Mentions
from vnsg_viewer.lexicon.gazetteer.gazetteer import Gazetteer

_KIND = re.compile(r"^(?:Ministry (?:of|for)|[Mm]inistère (?:de la|de l['’]|des|du)|Bộ)\s*")
_DAY = dt.timedelta(days=1)


def renamings(document: Document, mentions: Mentions, gazetteer: Gazetteer) -> tuple[OfficeHeld, ...]:
    """The names in use of renamed organisations, each with the period in which it was the name; no post is theirs."""
    named = {m.organisation_id for m in mentions.organisations}
    named |= {m.organisation_id for m in mentions.people if m.organisation_id}
    language = document.language.code
    found = []
    for organisation_id in sorted(named):
        entry = gazetteer.organisations.get(organisation_id)
        if entry is None or entry.renamed_on is None:
            continue
        before, since = entry.organisation.names.get(language, ""), entry.renamed_to.get(language, "")
        is_old, is_new = _is_used(before, document), _is_used(since, document)
        if is_old is is_new:
            continue
        period = Timespan.since(entry.renamed_on) if is_new else Timespan.until(entry.renamed_on - _DAY)
        found.append(OfficeHeld(since if is_new else before, "", (period,), verified=True))
    return tuple(found)


def _is_used(name: str, document: Document) -> bool:
    """Whether the report has a name of an organisation, without the word for its kind: 'Minister for Home Affairs'."""
    words = in_small_letters(_KIND.sub("", name))
    if not words or words not in document.lower:
        return False
    return any(document.lower.find(words, s.start, s.end) >= 0 for s in document.sentences if s.region.is_report)
