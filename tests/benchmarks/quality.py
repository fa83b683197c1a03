# SPDX-License-Identifier: MIT
"""Measures extraction on the annotated corpus, by language and stage, and guards what was reached.

quality.py [--show] [--json FILE]     figures; the exit code is 1 when one is below its floor
quality.py --pin                      raise the floors to what is reached now
quality.py --lower STAGE=FIGURE --because REASON    the only way down: it is written into floors.yaml
"""

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent)]

from agreement import Tally, compare  # noqa: E402
from annotations import CORPUS, load_annotations, load_pairs  # noqa: E402
from vnsg_viewer.extraction.pipeline import read_chronicle  # noqa: E402

FLOORS = CORPUS / "floors.yaml"
SLACK = 0.005  # figures are rounded; a floor is pinned this much below what was reached


def measure(corpus: Path = CORPUS) -> tuple[dict[str, dict[str, float]], list[str]]:
    """Figures by language ('all' for the whole) and stage, and a line for each disagreement."""
    chronicle = read_chronicle(corpus)
    total, by_language, placed = Tally(), {}, {}
    for annotation in load_annotations(corpus):
        own = Tally()
        matched = compare(chronicle, annotation, own)
        placed |= {f"{annotation.path}:{expected}": event for expected, event in matched.items()}
        for tally in (total, by_language.setdefault(annotation.language, Tally())):
            for stage in own.expected | own.found:
                tally.add(stage, own.hits[stage], own.found[stage], own.expected[stage])
        total.notes += own.notes
    for kind, pairs in load_pairs(corpus).items():
        for a, b in pairs:
            both = a in placed and b in placed
            right = both and (placed[a] == placed[b]) == (kind == "same")
            total.asked(f"pairs_{kind}", f"{a} and {b} are {'' if both else 'not found, so not '}{kind}", right=right)
    figures = {language: tally.figures() for language, tally in sorted(by_language.items())}
    return {"all": total.figures(), **figures}, total.notes


def shortfalls(figures: Mapping[str, Mapping[str, float]], floors: Mapping[str, Mapping[str, float]]) -> list[str]:
    """A line for each figure that is below its floor or missing."""
    return [
        f"{language} {stage}: {figures.get(language, {}).get(stage)} is below its floor {floor}"
        for language, stages in floors.items()
        for stage, floor in stages.items()
        if figures.get(language, {}).get(stage, -1.0) < floor
    ]


def read_floors(path: Path = FLOORS) -> dict:
    """Floors by language and stage, and the list of those that were lowered, with reasons."""
    return yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else {"floors": {}, "lowered": []}


def pin(figures: Mapping[str, Mapping[str, float]], path: Path = FLOORS) -> None:
    """Raise each floor to what is reached now; none goes down."""
    content = read_floors(path)
    for language, stages in figures.items():
        held = content["floors"].setdefault(language, {})
        for stage, figure in stages.items():
            held[stage] = max(held.get(stage, 0.0), round(figure - SLACK, 3))
    _write(content, path)


def lower(stage: str, figure: float, reason: str, path: Path = FLOORS) -> None:
    """Lower one floor ('LANGUAGE.STAGE') and write down why."""
    content = read_floors(path)
    language, _, name = stage.partition(".")
    before = content["floors"][language][name]
    content["floors"][language][name] = figure
    content["lowered"].append({"floor": stage, "from": before, "to": figure, "because": reason})
    _write(content, path)


def _write(content: dict, path: Path) -> None:
    path.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=True), encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", action="store_true", help="list every disagreement")
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--pin", action="store_true", help="raise the floors to what is reached now")
    parser.add_argument("--lower", metavar="LANGUAGE.STAGE=FIGURE")
    parser.add_argument("--because", metavar="REASON")
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    arguments = parser.parse_args()
    if arguments.lower:
        if not arguments.because:
            parser.error("--lower needs --because")
        stage, _, figure = arguments.lower.partition("=")
        lower(stage, float(figure), arguments.because)
    figures, notes = measure(arguments.corpus)
    stages = sorted({stage for held in figures.values() for stage in held})
    print(f"{'':18}" + "".join(f"{language:>8}" for language in figures))
    for stage in stages:
        print(f"{stage:18}" + "".join(f"{held.get(stage, float('nan')):8.3f}" for held in figures.values()))
    if arguments.show:
        print(*notes, sep="\n")
    if arguments.json:
        arguments.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    if arguments.pin:
        pin(figures)
    failing = shortfalls(figures, read_floors()["floors"])
    print(*failing, sep="\n", end="\n" if failing else "")
    return 1 if failing else 0


if __name__ == "__main__":
    raise SystemExit(main())
