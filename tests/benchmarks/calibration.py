# SPDX-License-Identifier: MIT
"""Whether inferred years mean what they say: hide the years of generated texts, infer them, compare.

    python tests/benchmarks/calibration.py [--count N] [--seed N] [--noise X] [--json FILE]
    python tests/benchmarks/calibration.py --fit      writes resources/year_weights.yaml

Fitting counts, per kind of evidence, how often each outcome is met in the true year and in wrong ones; the weight is
the ratio, tempered by one exponent for all, since pieces of evidence are not quite independent.
"""

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent)]

from dated_texts import PAIR, TODAY, DatedText, dated_texts  # noqa: E402

from vnsg_viewer.domain.event import DateStatus  # noqa: E402
from vnsg_viewer.extraction.dates.clues import article_context, year_clues  # noqa: E402
from vnsg_viewer.extraction.dates.context import DateContext  # noqa: E402
from vnsg_viewer.extraction.dates.editions import editions  # noqa: E402
from vnsg_viewer.extraction.dates.finding import find_dates  # noqa: E402
from vnsg_viewer.extraction.dates.levels import milestones_named  # noqa: E402
from vnsg_viewer.extraction.dates.years import Judgement, judge  # noqa: E402
from vnsg_viewer.extraction.mentions import Anchor, DateRole, PartialDate  # noqa: E402
from vnsg_viewer.extraction.prepare import prepare  # noqa: E402
from vnsg_viewer.formats.raw_article import RawArticle  # noqa: E402
from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer  # noqa: E402
from vnsg_viewer.lexicon.year_weights import YearWeights, load_year_weights  # noqa: E402
from vnsg_viewer.resources import resource  # noqa: E402

FIT_SEED, TEST_SEED = 1, 2
_FIT_COUNT = 6000
_TEMPERS = (0.7, 0.8, 0.9, 1.0)
_LIGHTEST, _HEAVIEST = 0.01, 50.0
_SMOOTHING = 0.5
_ENOUGH = 30  # an outcome met less often keeps its weight: impossible years are no candidates at all
_HEAD = """\
# How much each finding weighs when the year of an event is inferred: likelihood ratios, multiplied and normalised.
# Fitted by `python tests/benchmarks/calibration.py --fit` on generated texts, never on real articles.
# Do not edit by hand.
# Only `relative` (belief in a day counted from another) and the thresholds are set, not fitted.
"""


@dataclass(frozen=True, slots=True)
class Case:
    """A generated text after the real stages have read it."""

    source: DatedText
    date: PartialDate
    context: DateContext


@dataclass(frozen=True, slots=True)
class Inferred:
    """What came of a case: how sure, what it is called, whether the likeliest year is the true one."""

    belief: float
    status: DateStatus
    right: bool


def read(source: DatedText, number: int) -> Case | None:
    """Find the governing date and all evidence in a text by the program's own stages; None when no date is found."""
    document = prepare(RawArticle(f"{number}.txt", f"{number:064}", "utf-8", source.text))
    dates = find_dates(document)
    day_dates = (m for m in dates if m.date.day is not None and m.date.anchor is Anchor.NONE)
    governing = next((m for m in day_dates if m.role is DateRole.EVENT and m.date.year is None), None)
    if governing is None:
        return None
    context = replace(
        article_context(document, dates, TODAY, source.captured),
        published=source.published,
        announced=source.announced,
        offices=source.offices,
        clues=(*year_clues(document, dates, governing), *editions(document)),
        milestones=milestones_named(document, PAIR, load_gazetteer()),
        within=source.within,
        others=source.others,
    )
    return Case(source, governing.date, context)


def cases(sources: Iterable[DatedText]) -> tuple[list[Case], int]:
    """The cases of all texts, and the number of texts in which the date was not found."""
    found = [read(source, number) for number, source in enumerate(sources)]
    return [case for case in found if case], found.count(None)


def infer(case: Case, weights: YearWeights) -> Inferred:
    """Infer the year of a case."""
    judged = judge(case.date, case.context, weights)
    if not judged:
        return Inferred(0.0, DateStatus.UNKNOWN, right=False)
    best = judged[0]
    return Inferred(best.belief, weights.status(best.belief), best.span.earliest == case.source.true_day)


def brier(results: Sequence[Inferred]) -> float:
    """Mean squared distance of belief from truth."""
    return sum((result.belief - result.right) ** 2 for result in results) / len(results)


def figures(results: Sequence[Inferred], missed: int) -> dict[str, object]:
    """Accuracy, Brier score, and per status how many there are and how many of them are right."""
    by_status = {
        status.value: {
            "count": len(group),
            "right": round(sum(r.right for r in group) / len(group), 4) if group else None,
            "mean_belief": round(sum(r.belief for r in group) / len(group), 4) if group else None,
        }
        for status in (DateStatus.INFERRED, DateStatus.PROBABLE, DateStatus.UNKNOWN)
        for group in [[result for result in results if result.status is status]]
    }
    dated = [result for result in results if result.status is not DateStatus.UNKNOWN]
    return {
        "texts": len(results) + missed,
        "date_not_found": missed,
        "accuracy": round(sum(r.right for r in results) / len(results), 4),
        "dated": round(len(dated) / len(results), 4),
        "accuracy_of_dated": round(sum(r.right for r in dated) / max(1, len(dated)), 4),
        "brier": round(brier(results), 4),
        "status": by_status,
    }


def measure(count: int, seed: int, noise: float) -> dict[str, object]:
    """The figures for generated texts with the weights that the program ships with."""
    found, missed = cases(dated_texts(count, seed, noise))
    weights = load_year_weights()
    return figures([infer(case, weights) for case in found], missed)


def fitted(found: Sequence[Case], start: YearWeights) -> YearWeights:
    """Weights counted on these cases, with the temper of the smallest Brier score."""
    in_truth: dict[str, Counter[str]] = defaultdict(Counter)
    elsewhere: dict[str, Counter[str]] = defaultdict(Counter)
    for case in found:
        for judgement in judge(case.date, case.context, start):
            counts = in_truth if judgement.span.earliest == case.source.true_day else elsewhere
            _count(judgement, counts)
    ratios = {
        kind: {
            outcome: _ratio(in_truth[kind], elsewhere[kind], outcome, len(outcomes))
            if in_truth[kind][outcome] + elsewhere[kind][outcome] >= _ENOUGH
            else weight
            for outcome, weight in outcomes.items()
        }
        for kind, outcomes in start.weights.items()
    }

    def tempered(exponent: float) -> YearWeights:
        weights = {
            kind: {outcome: _rounded(ratio**exponent) for outcome, ratio in outcomes.items()}
            for kind, outcomes in ratios.items()
        }
        return replace(start, weights=weights)

    return min(
        (tempered(exponent) for exponent in _TEMPERS),
        key=lambda weights: brier([infer(case, weights) for case in found]),
    )


def _count(judgement: Judgement, counts: dict[str, Counter[str]]) -> None:
    for finding in judgement.findings:
        counts[finding.kind][finding.outcome] += 1


def _ratio(in_truth: Counter[str], elsewhere: Counter[str], outcome: str, outcomes: int) -> float:
    return _share(in_truth, outcome, outcomes) / _share(elsewhere, outcome, outcomes)


def _share(counts: Counter[str], outcome: str, outcomes: int) -> float:
    return (counts[outcome] + _SMOOTHING) / (counts.total() + _SMOOTHING * outcomes)


def _rounded(weight: float) -> float:
    return float(f"{min(_HEAVIEST, max(_LIGHTEST, weight)):.3g}")


def write(weights: YearWeights, path: Path) -> None:
    """Write a file of weights."""
    content = {
        "first_year": weights.first_year,
        "thresholds": {"inferred": weights.inferred, "probable": weights.probable},
        "relative": dict(weights.relative),
        "weights": {kind: dict(outcomes) for kind, outcomes in weights.weights.items()},
    }
    text = yaml.safe_dump(content, sort_keys=False, allow_unicode=True)
    path.write_text(_HEAD + text, encoding="utf-8")


def main() -> None:
    """Measure, or fit."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1500)
    parser.add_argument("--seed", type=int, default=TEST_SEED)
    parser.add_argument("--noise", type=float, default=1.0)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--fit", action="store_true")
    arguments = parser.parse_args()
    if arguments.fit:
        found, _ = cases(dated_texts(_FIT_COUNT, FIT_SEED))
        write(fitted(found, load_year_weights()), resource("year_weights.yaml"))
        load_year_weights.cache_clear()
    result = measure(arguments.count, arguments.seed, arguments.noise)
    text = json.dumps(result, indent=2)
    print(text)
    if arguments.json:
        arguments.json.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
