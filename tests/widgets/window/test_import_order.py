# SPDX-License-Identifier: MIT
"""The parts of the window import each other one way only, late and type-checking imports included."""

import ast
from graphlib import TopologicalSorter
from pathlib import Path

from vnsg_viewer import widgets

ROOM = Path(widgets.__file__).parent


def name_of(module: Path) -> str:
    return ".".join((widgets.__name__, *module.relative_to(ROOM).with_suffix("").parts))


def imported(module: Path) -> set[str]:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    froms = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module]
    packages = {f"{node.module}.{name.name}" for node in froms for name in node.names}
    return {name for name in packages | {str(node.module) for node in froms} if name.startswith(widgets.__name__)}


def test_no_module_of_the_window_imports_itself_through_others():
    modules = {name_of(module): module for module in ROOM.rglob("*.py") if module.stem != "__init__"}
    order = TopologicalSorter({name: imported(module) & modules.keys() for name, module in modules.items()})
    assert len(list(order.static_order())) > 40
