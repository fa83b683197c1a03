# SPDX-License-Identifier: MIT
"""How well reports of the same event are made one, over all pairs of annotated events of different articles.

merging.py [--sweep] [--corpus FOLDER]

--sweep tries other thresholds beside those of resources/merge_weights.yaml: right merges, wrong merges and questions.

Two annotated events are one where pairs.yaml says so, or where their annotations agree in kind, days and people;
of events that no annotation dates nobody can tell.
"""

import argparse
import datetime as dt
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent)]

from agreement import FAMILIES, Tally, compare, same_person  # noqa: E402
from annotations import CORPUS, Annotation, ExpectedEvent, load_annotations, load_pairs  # noqa: E402
from vnsg_viewer.domain.chronicle import Chronicle  # noqa: E402
from vnsg_viewer.extraction.analysis import Analysis  # noqa: E402
from vnsg_viewer.extraction.pipeline import analyse, chronicle_of  # noqa: E402
from vnsg_viewer.formats.folder import read_folder  # noqa: E402
from vnsg_viewer.formats.raw_article import RawArticle  # noqa: E402
from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer  # noqa: E402
from vnsg_viewer.lexicon.taxonomy import MergeWeights, merge_weights  # noqa: E402

TODAY = dt.date(2026, 6, 1)
THRESHOLDS = (0.5, 0.55, 0.6, 0.65, 0.7, 0.74, 0.78, 0.82, 0.86, 0.9, 0.95)

Pair = frozenset[str]


@dataclass(frozen=True, slots=True)
class Figures:
    """Pairs of reports that were rightly made one, wrongly made one and left apart, and questions to the reader."""

    right: int
    wrong: tuple[Pair, ...]
    missed: tuple[Pair, ...]
    questions: int

    def __str__(self) -> str:
        """Precision and recall, with the counts that they come from."""
        precision = self.right / max(1, self.right + len(self.wrong))
        recall = self.right / max(1, self.right + len(self.missed))
        counts = f"{self.right} right, {len(self.wrong)} wrong, {len(self.missed)} missed, {self.questions} questions"
        return f"precision {precision:.3f}  recall {recall:.3f}  ({counts})"


def analyses_of(corpus: Path) -> list[Analysis]:
    """What each article of a corpus yields."""
    gazetteer = load_gazetteer()
    return [analyse(found, gazetteer, TODAY) for found in read_folder(corpus) if isinstance(found, RawArticle)]


def measure(analyses: Sequence[Analysis], corpus: Path, weights: MergeWeights) -> Figures:
    """The figures with some weights; only pairs count whose events were both found, by the annotations of `corpus`."""
    told = chronicle_of(analyses, load_gazetteer(), (), weights)
    annotations = load_annotations(corpus)
    placed = dict(_placed(told, annotations))
    pairs = load_pairs(corpus)
    dated = {f"{each.path}:{event.id}" for each in annotations for event in each.events if event.first and event.last}
    apart = {frozenset(pair) for pair in pairs["different"]}
    same = {frozenset(pair) for pair in pairs["same"]} | set(_agreeing(annotations))
    same = {pair for pair in _closed(same - apart) if pair <= placed.keys() & dated}
    merged = {
        frozenset((a, b))
        for a, b in combinations(sorted(placed), 2)
        if placed[a] == placed[b] and a.partition(":")[0] != b.partition(":")[0] and dated >= {a, b}
    }
    questions = sum(problem.kind == "possible_duplicate" for problem in told.problems)
    wrong, missed = (tuple(sorted(pairs, key=sorted)) for pairs in (merged - same, same - merged))
    return Figures(len(merged & same), wrong, missed, questions)


def _placed(told: Chronicle, annotations: Sequence[Annotation]) -> Iterator[tuple[str, str]]:
    """Each annotated event that was found, as path:id, and the id of its event."""
    for annotation in annotations:
        for expected, event in compare(told, annotation, Tally()).items():
            yield f"{annotation.path}:{expected}", event


def _agreeing(annotations: Sequence[Annotation]) -> Iterator[Pair]:
    """Pairs of annotated events of two articles that are of one family, share a day and have the same people."""
    for one, other in combinations(annotations, 2):
        for a in one.events:
            for b in other.events:
                if _is_kin(a.type, b.type) and _share_a_day(a, b) and _have_same_people(a, b):
                    yield frozenset((f"{one.path}:{a.id}", f"{other.path}:{b.id}"))


def _is_kin(a: str, b: str) -> bool:
    return a == b or (any({a, b} <= family for family in FAMILIES) and "phone_call" not in {a, b})


def _share_a_day(a: ExpectedEvent, b: ExpectedEvent) -> bool:
    if a.first is None or a.last is None or b.first is None or b.last is None:
        return False
    return a.first <= b.last and b.first <= a.last


def _have_same_people(a: ExpectedEvent, b: ExpectedEvent) -> bool:
    names_a, names_b = ([name for name, _ in each.people] for each in (a, b))
    return (
        bool(names_a) and len(names_a) == len(names_b) and all(any(same_person(x, y) for y in names_b) for x in names_a)
    )


def _closed(pairs: set[Pair]) -> set[Pair]:
    """The pairs, and those that follow: where A is B and B is C, A is C."""
    groups: list[set[str]] = []
    for pair in pairs:
        touching = [group for group in groups if group & pair]
        groups = [group for group in groups if group not in touching] + [set(pair).union(*touching)]
    return {frozenset(pair) for group in groups for pair in combinations(sorted(group), 2)}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sweep", action="store_true", help="other thresholds too")
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    arguments = parser.parse_args()
    analyses, weights = analyses_of(arguments.corpus), merge_weights()
    figures = measure(analyses, arguments.corpus, weights)
    print(f"merge {weights.merge}, ask {weights.ask}: {figures}")
    for name, pairs in (("wrongly one", figures.wrong), ("left apart", figures.missed)):
        for pair in pairs:
            print(f"  {name}: {' and '.join(sorted(pair))}")
    for merge in THRESHOLDS if arguments.sweep else ():
        tried = measure(analyses, arguments.corpus, replace(weights, merge=merge, ask=min(weights.ask, merge)))
        print(f"merge {merge:.2f}: {tried}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
