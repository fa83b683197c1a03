# SPDX-License-Identifier: MIT
"""Makes a checkout ready to run, and says what it does."""

from collections.abc import Sequence
from pathlib import Path

from vnsg_viewer.launch.environment import Environment, SetupError, project_environment
from vnsg_viewer.launch.progress import ProgressLine
from vnsg_viewer.launch.system_libraries import provide, read_needs


def ready_environment(project: Path, *, title: str, sections: Sequence[str], groups: Sequence[str] = ()) -> Environment:
    """The environment of a checkout, complete; quick when it was completed before.  Raises SetupError.

    `sections` are those of resources/packaging/system_libraries.toml, `groups` the dependency groups of pyproject.toml.
    """
    environment = project_environment(project, groups)
    if environment.is_ready:
        return environment
    table = project / "resources/packaging/system_libraries.toml"
    needs = tuple(need for section in sections for need in read_needs(table, section))
    with ProgressLine(title) as say:
        if lacking := provide(needs, say):
            raise SetupError(lacking)
        environment.prepare(say)
    return environment
