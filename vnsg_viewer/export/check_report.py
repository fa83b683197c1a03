# SPDX-License-Identifier: MIT
"""What could not be read and what is doubtful in a chronicle, in words."""

from collections.abc import Iterator

from vnsg_viewer.domain.chronicle import Chronicle, Problem
from vnsg_viewer.export.exporter import Selection
from vnsg_viewer.export.summarising import summarise
from vnsg_viewer.lexicon.wording.wording import Wording


def unread(chronicle: Chronicle) -> tuple[Problem, ...]:
    """The problems of files that gave no article."""
    read = {article.path for article in chronicle.articles}
    return tuple(problem for problem in chronicle.problems if problem.path not in read)


def check_report(chronicle: Chronicle, wording: Wording) -> str:
    """The whole report, ending with how much was read."""
    return "\n".join(_lines(chronicle, wording)) + "\n"


def _lines(chronicle: Chronicle, wording: Wording) -> Iterator[str]:
    summary = summarise(Selection.of_all(chronicle, wording))
    missing = unread(chronicle)
    if missing:
        yield wording.text("not_read")
        yield from (f"  - {wording.problem_line(problem)}" for problem in missing)
    doubtful = [entry for entry in summary.entries if entry.doubts]
    told = {doubt for entry in doubtful for doubt in entry.doubts}
    questions = [p for p in chronicle.problems if p not in missing and wording.problem_line(p) not in told]
    if questions:
        yield wording.text("questions")
        yield from (f"  - {wording.problem_line(problem)}" for problem in questions)
    if doubtful:
        yield wording.text("doubts")
    for entry in doubtful:
        yield f"  {entry.date} · {entry.title}"
        yield from (f"    - {doubt}" for doubt in entry.doubts)
    if not (missing or questions or doubtful):
        yield wording.text("no_doubts")
    numbers = {
        "article": len(chronicle.articles),
        "event": len(chronicle.events),
        "commitment": len(chronicle.commitments),
        "problem": len(chronicle.problems),
    }
    yield " · ".join(wording.count(noun, number) for noun, number in numbers.items())
