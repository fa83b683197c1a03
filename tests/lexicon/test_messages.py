# SPDX-License-Identifier: MIT
"""Every message of a problem that the code makes is said in every language."""

import ast
import re
from pathlib import Path

import pytest

import vnsg_viewer
from vnsg_viewer.domain.chronicle import Problem
from vnsg_viewer.lexicon.wording.messages import message_in
from vnsg_viewer.lexicon.wording.wording import load_wording

PACKAGE = Path(vnsg_viewer.__file__).parent
MAKERS = {"Problem", "UnreadableArticle"}
ONLY_NAMES = re.compile(r"[\W\d]*")  # nothing but what is put in


def made():
    """The messages in the code, with a number for each value put in; and the kinds of problems."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MAKERS:
                kind, message = node.args[-2:]
                yield getattr(kind, "value", None), _text(message)


def _text(node):
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else "7" for part in node.values)
    return node.value if isinstance(node, ast.Constant) else ""


@pytest.mark.parametrize("locale", ["fr", "vi"])
def test_every_message_and_kind_is_said(locale):
    found = list(made())
    texts = [text for _, text in found if not ONLY_NAMES.fullmatch(text)]
    assert len(texts) > 15
    assert [text for text in texts if message_in(text, locale) == text] == []
    kinds = {kind for kind, _ in found if isinstance(kind, str)}
    assert {"empty", "broken", "encrypted", "no_event"} <= kinds
    problems = load_wording(locale).sections["problems"]
    assert kinds - problems.keys() == set()


def test_values_are_put_in():
    told = "Visit of A (2024-02-01) may be the same as Visit of A (2024-02-02) in b/c.txt."
    assert message_in(told, "vi") == "Visit of A (2024-02-01) có thể cũng là Visit of A (2024-02-02) trong b/c.txt."
    assert message_in(told, "en") == told
    assert message_in("Something else.", "fr") == "Something else."
    problem = Problem("a.txt", "empty", "The file is empty. Save the article again, or remove it.")
    assert load_wording("fr").problem_line(problem) == (
        "a.txt: Fichier vide: Le fichier est vide. Enregistrez l’article de nouveau, ou retirez-le."
    )
