#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Starts VNSG Viewer: `main.py [FOLDER]` opens the window, `main.py summary|export|check …` is the command line.

On first use it makes a private environment beside itself and installs what pyproject.toml names.
"""

import os
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent


def main() -> int:
    """Prepare what is missing, then run the program with the arguments given, in the private environment."""
    if sys.version_info < (3, 11):
        print(f"VNSG Viewer needs Python 3.11 or newer; this is {sys.version.split()[0]}.", file=sys.stderr)
        return 2
    from vnsg_viewer.launch.environment import SetupError
    from vnsg_viewer.launch.setup import ready_environment

    try:
        environment = ready_environment(PROJECT, title="Preparing the first start of VNSG Viewer", sections=["start"])
    except SetupError as error:
        print(f"VNSG Viewer could not be prepared: {error}", file=sys.stderr)
        return 1
    if environment.is_running:
        return run(sys.argv[1:])
    command = [str(environment.python), str(PROJECT / "main.py"), *sys.argv[1:]]
    if os.name != "nt":  # on Windows, execv would give the console back before the program ends
        os.execv(command[0], command)  # noqa: S606  the environment's own interpreter
    return subprocess.call(command)


def run(arguments: list[str]) -> int:
    """Run the command line when a command of it is given or no window can be shown, else the window.

    The window's options (--help, --install-desktop) need no display.
    """
    import vnsg_viewer.cli as command_line
    from vnsg_viewer.launch.display import display_available

    if arguments and arguments[0] in command_line.COMMANDS:
        return command_line.main(arguments)
    if not display_available() and not any(argument.startswith("-") for argument in arguments):
        print("There is no display to open a window on; here is the summary instead.", file=sys.stderr)
        return command_line.main(["summary", *arguments])
    import vnsg_viewer.app as window

    return window.main(arguments)


if __name__ == "__main__":
    raise SystemExit(main())
