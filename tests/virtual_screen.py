# SPDX-License-Identifier: MIT
"""Runs a command with an X server of its own: `virtual_screen.py COMMAND…`."""

import os
import subprocess
import sys


def main() -> int:
    """Start Xvfb on a free display, run the command there, stop Xvfb; the exit code is the command's."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x900x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            display = numbers.readline().strip()
        if not display:
            print("Xvfb did not start.", file=sys.stderr)
            return 1
        return subprocess.call(sys.argv[1:], env={**os.environ, "DISPLAY": f":{display}"})
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    raise SystemExit(main())
