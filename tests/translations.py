# SPDX-License-Identifier: MIT
"""Brings the translations up to date: `update` takes the texts of the code into the .ts files, `compile` makes the .qm.

`python3 tests/translations.py` does both.  A new language begins with an entry in desktop/translation.py.
"""

import subprocess
import sys
from pathlib import Path

import PySide6

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from vnsg_viewer.desktop.translation import LANGUAGES, SOURCE  # noqa: E402  # found only now
from vnsg_viewer.resources import resource  # noqa: E402

TOOLS = Path(PySide6.__path__[0])
FOLDER = resource("translations")


def update(folder: Path = FOLDER) -> None:
    """Put new texts of the code into the .ts files of a folder, and take out those that are gone."""
    listed = folder / "sources.lst"
    sources = sorted((PROJECT / "vnsg_viewer").rglob("*.py"))
    listed.write_text("\n".join(path.relative_to(PROJECT).as_posix() for path in sources), encoding="utf-8")
    try:
        for language in LANGUAGES:
            plurals = ["-pluralonly"] if language == SOURCE else []
            _run(
                *("lupdate", f"@{listed}", *plurals, "-silent", "-no-obsolete", "-locations", "none"),
                *("-source-language", SOURCE, "-target-language", language, "-ts", folder / f"vnsg_{language}.ts"),
            )
    finally:
        listed.unlink()


def compile_all(source: Path = FOLDER, target: Path = FOLDER) -> None:
    """Make a .qm of each .ts."""
    for path in sorted(source.glob("*.ts")):
        _run("lrelease", "-silent", path, "-qm", target / f"{path.stem}.qm")


def _run(tool: str, *arguments: str | Path) -> None:
    places = (TOOLS / tool, TOOLS / f"{tool}.exe", TOOLS / "Qt" / "libexec" / tool)
    command = next(place for place in places if place.exists())
    subprocess.run([command, *arguments], check=True, cwd=PROJECT)


if __name__ == "__main__":
    update()
    compile_all()
