# SPDX-License-Identifier: MIT
"""The parts of the window import each other one way only, late and type-checking imports included."""

import ast
from graphlib import TopologicalSorter
from pathlib import Path

from vnsg_viewer import widgets

ROOM = Path(widgets.__file__).parent


def imported(module: Path) -> set[str]:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    froms = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    names = {name.name for node in froms if node.module == widgets.__name__ for name in node.names}
    return names | {str(node.module).rpartition(".")[2] for node in froms if f"{widgets.__name__}." in str(node.module)}


def test_no_module_of_the_window_imports_itself_through_others():
    order = TopologicalSorter({module.stem: imported(module) for module in ROOM.glob("*.py")})
    assert len(list(order.static_order())) > 40
