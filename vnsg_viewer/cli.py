# SPDX-License-Identifier: MIT
"""The command line `vnsg`: summaries, exports and checks of a folder of articles, without a window and without Qt."""

import argparse
import calendar
import datetime as dt
import io
import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from vnsg_viewer import __version__
from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.criteria import Facet
from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.domain.facets import facet_index, passing
from vnsg_viewer.export.check_report import check_report, unread
from vnsg_viewer.export.criteria_query import query
from vnsg_viewer.export.explanation import explanation
from vnsg_viewer.export.exporter import Exporter, Selection, exporter_for, exporters
from vnsg_viewer.export.file_output import write_text, write_whole
from vnsg_viewer.export.summarising import summarise
from vnsg_viewer.extraction.events.titles import in_language
from vnsg_viewer.lexicon.wording.wording import load_wording, wordings
from vnsg_viewer.resources import seeds

GOOD, PROBLEMS, WRONG_USAGE = 0, 1, 2
_INTERRUPTED = 130  # what a shell expects of a program stopped by Ctrl+C
_DATE = re.compile(r"(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?")
_SHOWN = 60  # letters of a path in the progress line
_NO_ARTICLE = "no article was found. Give a folder that holds articles."
_SUMMARIES = ("txt", "md", "html")


@dataclass(frozen=True, slots=True)
class Command:
    """A command: what it does in a line, its own arguments, and its work, which answers with an exit code."""

    help: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


class UnusableInputError(UserError):
    """A fault in a file that was read, rather than in the words of the command."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and answer with the exit code: 0 good, 1 problems in the input, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
    try:
        code = _run(sys.argv[1:] if argv is None else list(argv))
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return GOOD
    except KeyboardInterrupt:
        return _INTERRUPTED
    except UserError as error:
        _say(str(error))
        return PROBLEMS if isinstance(error, UnusableInputError) else WRONG_USAGE
    return code


def _run(arguments: list[str]) -> int:
    parser = _parser()
    try:
        chosen = parser.parse_args(["explain", *arguments[1:]] if arguments[:1] == ["--explain"] else arguments)
    except SystemExit as stop:  # argparse has said what is wrong, or has shown the help
        return GOOD if stop.code in {0, None} else WRONG_USAGE
    if chosen.command is None:
        parser.print_usage(sys.stderr)
        _say(f"say what to do: {', '.join(_COMMANDS)}.")
        return WRONG_USAGE
    return _COMMANDS[chosen.command].run(chosen)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="vnsg",
        description="Turns a folder of news articles into a chronicle of diplomatic contacts.",
        epilog="Exit codes: 0 good, 1 problems in the input, 2 wrong usage.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"vnsg {__version__}")
    parser.add_argument("--explain", metavar="FILE", help="the same as the command explain")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, command in _COMMANDS.items():
        part = commands.add_parser(name, help=command.help, description=command.help, allow_abbrev=False)
        command.add_arguments(part)
        part.add_argument(
            "--ui", choices=wordings(), default=_own_language(), help="language of the output (default: %(default)s)"
        )
    return parser


def _own_language() -> str:
    """The interface language nearest to the environment's."""
    from babel.core import default_locale

    own = (default_locale("LC_MESSAGES") or "en")[:2]
    return own if own in wordings() else "en"


def _add_input(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "path", metavar="PATH", type=Path, nargs="?", default=seeds(), help="folder or file (default: the samples)"
    )


def _add_output(parser: argparse.ArgumentParser, formats: str) -> None:
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, help=f"write to a file: {formats}")


def _add_filters(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("filters", "Names, short names or ids; an option may be given several times.")
    for facet in Facet:
        group.add_argument(f"--{facet.value}", metavar="NAME", action="append", default=[], help=_FACET_HELP[facet])
    group.add_argument("--from", dest="start", metavar="DATE", type=_first_day, help="YYYY, YYYY-MM or YYYY-MM-DD")
    group.add_argument("--to", dest="end", metavar="DATE", type=_last_day, help="the last day, in the same forms")
    group.add_argument("--text", metavar="WORDS", default="", help="words that must all stand in the event")


_FACET_HELP: Mapping[Facet, str] = MappingProxyType(
    {
        Facet.OFFICIAL: "a participant",
        Facet.MINISTRY: "a ministry or agency",
        Facet.COUNTRY: "a country, by name or code (VNM)",
        Facet.TYPE: "a type of event (courtesy_call, visit …)",
        Facet.MODALITY: "what was undertaken (signed, agreed, pledged …)",
        Facet.TOPIC: "what it was about (cybersecurity …)",
        Facet.SOURCE: "the publisher of an article",
        Facet.LANGUAGE: "the language of an article (en, fr, vi)",
    }
)


def _first_day(text: str) -> dt.date:
    return _days(text)[0]


def _last_day(text: str) -> dt.date:
    return _days(text)[1]


def _days(text: str) -> tuple[dt.date, dt.date]:
    """The first and last day of a year, a month or a day."""
    found = _DATE.fullmatch(text)
    if not found:
        raise argparse.ArgumentTypeError(f"'{text}' is no date: write YYYY, YYYY-MM or YYYY-MM-DD")
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        first = dt.date(year or 0, month or 1, day or 1)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{text}' is no day of the calendar") from error
    last_month = month or 12
    return first, dt.date(first.year, last_month, day or calendar.monthrange(first.year, last_month)[1])


def _summary(chosen: argparse.Namespace) -> int:
    output: Path | None = chosen.output
    exporter = exporter_for(output) if output else exporters()["txt"]
    as_pdf = output is not None and output.suffix.lower() == ".pdf"
    if not as_pdf and (exporter is None or exporter.name not in _SUMMARIES):
        known = ", ".join(f".{name}" for name in (*_SUMMARIES, "pdf"))
        raise UserError("no summary has this ending", output, advice=f"End the name in one of {known}.")
    chronicle = in_language(_read(chosen.path, output), chosen.ui)
    selection = _selection(chronicle, chosen)
    if exporter:
        _put(exporter.render(selection), output)
    elif output:
        from vnsg_viewer.rendering.printing import write_pdf_without_window  # the one thing that needs Qt

        summary = summarise(selection)
        write_whole(output, lambda draft: write_pdf_without_window(summary, draft))
    return _verdict(chronicle)


def _export(chosen: argparse.Namespace) -> int:
    output: Path | None = chosen.output
    exporter = _exporter(chosen.format, output)
    chronicle = _read(chosen.path, output)
    _put(exporter.render(_selection(chronicle, chosen)), output)
    return _verdict(chronicle)


def _exporter(name: str | None, output: Path | None) -> Exporter:
    """The exporter that was named, else the one of the file's ending, else JSON."""
    if name is not None:
        return exporters()[name]
    found = exporter_for(output) if output else exporters()["json"]
    if found is None:
        known = ", ".join(exporter.suffix for exporter in exporters().values())
        raise UserError("no format has this ending", output, advice=f"Give --format or one of {known}.")
    return found


def _check(chosen: argparse.Namespace) -> int:
    chronicle = in_language(_read(chosen.path, None), chosen.ui)
    if chronicle.articles or unread(chronicle):
        _put(check_report(chronicle, load_wording(chosen.ui)), None)
    else:
        _say(_NO_ARTICLE)
    return PROBLEMS if unread(chronicle) or not chronicle.articles else GOOD


def _explain(chosen: argparse.Namespace) -> int:
    chronicle = in_language(_read(chosen.path, None), chosen.ui)
    _put(explanation(chronicle, load_wording(chosen.ui)), None)
    return _verdict(chronicle)


def _read(path: Path, output: Path | None) -> Chronicle:
    """The chronicle of a folder or file; refuses to let the output take the place of an article."""
    from vnsg_viewer.extraction.pipeline import read_chronicle

    if not path.exists():
        raise UserError("there is no such file or folder.", path, advice="Check the name.")
    if output and not output.parent.is_dir():
        raise UserError("there is no such folder to write to.", output.parent, advice="Make it first.")
    watched = sys.stderr.isatty()
    try:
        chronicle = read_chronicle(path, _progress if watched else None)
    except UserError as error:
        raise UnusableInputError(error.message, error.path, error.line, error.advice) from error
    finally:
        if watched:
            sys.stderr.write("\r\x1b[K")
    assert chronicle is not None, "nothing cancels it here"
    root = path if path.is_dir() else path.parent
    if output and any((root / article.path).resolve() == output.resolve() for article in chronicle.articles):
        raise UserError("is one of the articles, which are never changed.", output, advice="Choose another name.")
    return chronicle


def _progress(done: int, path: str) -> None:
    sys.stderr.write(f"\r\x1b[Kvnsg: {done} {path[-_SHOWN:]}")
    sys.stderr.flush()


def _selection(chronicle: Chronicle, chosen: argparse.Namespace) -> Selection:
    wording = load_wording(chosen.ui)
    criteria = query(chronicle, {facet: getattr(chosen, facet.value) for facet in Facet}, wording)
    criteria = replace(criteria, start=chosen.start, end=chosen.end, text=chosen.text)
    if criteria.start and criteria.end and criteria.end < criteria.start:
        raise UserError(f"--to {criteria.end} lies before --from {criteria.start}.", advice="Exchange them.")
    shown = passing(chronicle, facet_index(chronicle), criteria)
    event_ids = tuple(event.id for place, event in enumerate(chronicle.events) if shown >> place & 1)
    return Selection(chronicle, event_ids, criteria, wording)


def _put(text: str, output: Path | None) -> None:
    if output:
        write_text(output, text)
    else:
        sys.stdout.write(text)


def _verdict(chronicle: Chronicle) -> int:
    """Says on the error stream what could not be read."""
    missing = unread(chronicle)
    for problem in missing:
        _say(f"{problem.path}: {problem.message}")
    if not chronicle.articles and not missing:
        _say(_NO_ARTICLE)
    return PROBLEMS if missing or not chronicle.articles else GOOD


def _say(message: str) -> None:
    sys.stderr.write(f"vnsg: {message}\n")


def _summary_arguments(parser: argparse.ArgumentParser) -> None:
    _add_input(parser)
    _add_output(parser, "FILE.txt, .md, .html or .pdf")
    _add_filters(parser)


def _export_arguments(parser: argparse.ArgumentParser) -> None:
    _add_input(parser)
    parser.add_argument("--format", choices=tuple(exporters()), help="(default: by the file's name, else json)")
    _add_output(parser, "the format by its ending")
    _add_filters(parser)


_COMMANDS: Mapping[str, Command] = MappingProxyType(
    {
        "summary": Command("Summarise events with their commitments and sources.", _summary_arguments, _summary),
        "export": Command("Write the chronicle in a format for other programs.", _export_arguments, _export),
        "check": Command("Say what could not be read and what is doubtful.", _add_input, _check),
        "explain": Command("Say for one article which rule found what.", _add_input, _explain),
    }
)
COMMANDS = frozenset({*_COMMANDS, "--explain", "--version"})
"""First arguments that mean the command line rather than the window."""
