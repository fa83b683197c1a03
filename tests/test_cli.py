# SPDX-License-Identifier: MIT
"""The command line as a person or a script uses it: what it prints, where it writes, how it ends."""

import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pypdf
import pytest

from vnsg_viewer.cli import COMMANDS, main
from vnsg_viewer.export.exporter import exporters
from vnsg_viewer.resources import resource, seeds

PROJECT = Path(__file__).parents[1]
CALL = (
    "Minister Tran Van Binh paid a courtesy call on Minister Lena Tan in Singapore on 4 March 2024.\n\n"
    "Mr Binh proposed that both sides sign an agreement on extradition.\n"
)


@pytest.fixture(autouse=True)
def english(monkeypatch):
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.setenv(name, "en_GB.UTF-8")


@pytest.fixture
def folder(tmp_path):
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "call.txt").write_text(CALL, encoding="utf-8")
    return articles


def _program(*arguments, **options):
    code = "import sys; from vnsg_viewer.cli import main; sys.exit(main())"
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, cwd=PROJECT, check=False, **options)


def test_the_summary_of_the_samples_is_the_default(capsys):
    assert main(["summary"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("Summary of events\n")
    assert "Lê Văn Tuyến" in text
    assert "003_75004ef24bc15f82.txt" in text


def test_a_summary_is_narrowed_by_names_without_accents(capsys):
    assert main(["summary", str(seeds()), "--official", "luong tam quang", "--from", "2025", "--to", "2025-12"]) == 0
    text = capsys.readouterr().out
    assert "Filters: Officials: Lương Tam Quang" in text
    assert "2025" in text
    assert "Le Van Tuyen" not in text


def test_the_short_name_of_a_ministry_will_do(capsys):
    assert main(["export", str(seeds()), "--ministry", "MHA", "--format", "csv"]) == 0
    by_short = capsys.readouterr().out
    assert main(["export", str(seeds()), "--ministry", "Ministry of Home Affairs", "--format", "csv"]) == 0
    assert capsys.readouterr().out == by_short
    assert "Lê Văn Tuyến" in by_short


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--official", "Luong Tan Quan"], "no official is called 'Luong Tan Quan'. Did you mean Lương Tam Quang"),
        (["--type", "curtesy call"], "no type is called 'curtesy call'. Did you mean Courtesy call"),
        (["--ministry", "Ministry"], "ministry 'Ministry' may be any of"),
        (["--from", "2025", "--to", "2024"], "--to 2024-12-31 lies before --from 2025-01-01"),
        (["--from", "spring"], "'spring' is no date: write YYYY, YYYY-MM or YYYY-MM-DD"),
        (["--from", "2025-02-30"], "'2025-02-30' is no day of the calendar"),
        (
            ["-o", "summary.docx"],
            "summary.docx: no summary has this ending. End the name in one of .txt, .md, .html, .pdf.",
        ),
        (["-o", "missing/summary.txt"], "there is no such folder to write to. Make it first."),
        (["--colour", "red"], "unrecognized arguments"),
    ],
)
def test_wrong_usage_says_what_to_do_and_ends_with_2(capsys, options, said):
    assert main(["summary", str(seeds()), *options]) == 2
    error = capsys.readouterr().err
    assert said in error
    assert "Traceback" not in error


@pytest.mark.parametrize("arguments", [[], ["summarise"], ["summary", "no/such/folder"], ["export", "--format", "xls"]])
def test_a_wrong_command_ends_with_2(arguments, capsys):
    assert main(arguments) == 2
    assert capsys.readouterr().err


def test_the_version_and_the_help_end_well(capsys):
    assert main(["--version"]) == 0
    assert main(["summary", "--help"]) == 0
    assert "--ministry NAME" in capsys.readouterr().out


def test_the_export_is_valid_json_of_stable_bytes(capsys):
    assert main(["export", str(seeds())]) == 0
    first = capsys.readouterr().out
    assert main(["export", str(seeds()), "--format", "json"]) == 0
    assert capsys.readouterr().out == first
    schema = json.loads(resource("schema", "chronicle-1.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(json.loads(first))


@pytest.mark.parametrize("name", exporters())
def test_every_format_is_written_to_a_file_by_its_ending(folder, tmp_path, capsys, name):
    suffix = exporters()[name].suffix
    target = tmp_path / f"out{suffix}"
    assert main(["export", str(folder), "--format", name]) == 0
    printed = capsys.readouterr().out
    assert main(["export", str(folder), "-o", str(target)]) == 0
    assert target.read_bytes() == printed.encode()
    assert [path.name for path in tmp_path.iterdir() if path != folder] == [target.name]


def test_a_summary_as_pdf_can_be_read_back(folder, tmp_path):
    target = tmp_path / "sums up.pdf"
    assert _program("summary", folder, "-o", target, "--ui", "vi").returncode == 0
    assert "Tóm" in pypdf.PdfReader(target).pages[0].extract_text()


@pytest.mark.parametrize(
    ("ui", "title"), [("en", "Summary of events"), ("fr", "Résumé des événements"), ("vi", "Tóm tắt sự kiện")]
)
def test_the_summary_speaks_the_language_asked_for(folder, capsys, ui, title):
    assert main(["summary", str(folder), "--ui", ui]) == 0
    assert capsys.readouterr().out.startswith(title)


def test_a_file_that_cannot_be_read_ends_with_1_and_loses_nothing_else(folder, capsys):
    (folder / "broken.txt").write_bytes(b"")
    assert main(["summary", str(folder)]) == 1
    said = capsys.readouterr()
    assert "call.txt" in said.out
    assert "vnsg: broken.txt: " in said.err
    assert main(["check", str(folder)]) == 1
    assert "Not read\n  - broken.txt: " in capsys.readouterr().out


def test_a_folder_without_articles_ends_with_1(tmp_path, capsys):
    assert main(["check", str(tmp_path)]) == 1
    assert main(["summary", str(tmp_path)]) == 1
    assert "no article was found. Give a folder that holds articles." in capsys.readouterr().err


def test_articles_in_order_pass_the_check(folder, capsys):
    assert main(["check", str(folder)]) == 0
    assert "1 article" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["explain", "--explain"])
def test_an_article_is_explained_rule_by_rule(folder, capsys, command):
    assert main([command, str(folder / "call.txt")]) == 0
    text = capsys.readouterr().out
    assert "region       body" in text
    assert "courtesy_call" in text
    assert "[en." in text


def test_an_article_is_never_written_over(folder, capsys):
    target = folder / "call.txt"
    assert main(["summary", str(folder), "-o", str(target)]) == 2
    assert "never changed" in capsys.readouterr().err
    assert target.read_text(encoding="utf-8") == CALL


def test_a_file_that_cannot_be_written_is_left_as_it_was(folder, tmp_path, capsys):
    (tmp_path / "out.md").mkdir()
    assert main(["summary", str(folder), "-o", str(tmp_path / "out.md")]) == 2
    assert f"{tmp_path / 'out.md'}: cannot be written" in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["articles", "out.md"]


def test_the_output_is_utf_8_on_any_console(folder):
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHON"))}
    run = _program("summary", folder, "--ui", "vi", env=plain | {"LC_ALL": "C", "PYTHONIOENCODING": "ascii"})
    assert run.returncode == 0
    assert "Tóm tắt sự kiện" in run.stdout.decode("utf-8")


def test_a_closed_pipe_is_silent(folder):
    for number in range(60):
        (folder / f"call-{number}.txt").write_text(CALL.replace("4 March", f"{number % 28 + 1} May"), encoding="utf-8")
    code = "import sys; from vnsg_viewer.cli import main; sys.exit(main())"
    command = [sys.executable, "-c", code, "export", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=PROJECT) as run:
        assert run.stdout.read(1) == b"{"
        run.stdout.close()
        assert run.stderr.read() == b""
        assert run.wait() == 0


def test_no_qt_is_loaded(folder):
    code = (
        "import sys; from vnsg_viewer.cli import main; code = main(sys.argv[1:])\n"
        "sys.exit('Qt was loaded' if any(m.startswith('PySide6') for m in sys.modules) else code)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, "summary", str(folder)], cwd=PROJECT, capture_output=True, check=False
    )
    assert run.returncode == 0, run.stderr


def test_the_launcher_knows_the_commands():
    assert {"summary", "export", "check", "explain"} <= COMMANDS
