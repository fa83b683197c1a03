# SPDX-License-Identifier: MIT
"""The answer to 'why?': what a marked stretch was taken for, by which rule and for which reasons."""

from html import escape

from PySide6.QtCore import QCoreApplication

from vnsg_viewer.qtmodels.article_marks import Mark, MarkKind
from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.qtmodels.phrases import participant_name, party


def why(navigation: Navigation, mark: Mark) -> str:
    """The explanation of a mark, as rich text."""
    first, *others = _lines(navigation, mark)
    if mark.rule:
        others.append(QCoreApplication.translate("Why", "Rule: {rule}").format(rule=mark.rule))
    return "<br>".join([f"<b>{escape(first)}</b>", *map(escape, others)])


def _lines(navigation: Navigation, mark: Mark) -> list[str]:
    chronicle, wording = navigation.chronicle, navigation.wording
    event = chronicle.event[mark.event_id]
    match mark.kind:
        case MarkKind.DATE:
            note = wording.date_note(event.date)
            return [
                wording.date_long(event.date.span),
                *([note] if note else []),
                *map(wording.reason, event.date.reasons),
            ]
        case MarkKind.PERSON:
            for participant in event.participants:
                if any((e.start, e.end) == (mark.start, mark.end) for e in participant.evidence):
                    organisation = chronicle.organisation.get(participant.organisation_id or "")
                    return [
                        participant_name(chronicle, wording, participant),
                        wording.post(participant.post, organisation),
                    ]
        case MarkKind.COMMITMENT:
            found = next(c for c in chronicle.commitments_of[event.id] if c.id == mark.commitment_id)
            speaker = party(chronicle, wording, found.speaker) or wording.text("unknown_speaker")
            sure = wording.text("confidence", percent=wording.percent(found.confidence))
            return [wording.text("list", facet=wording.modality(found.modality), values=speaker), sure]
        case MarkKind.EVENT:
            pass
    return [event.title, wording.event_type(event.type)]
