# SPDX-License-Identifier: MIT
"""Files written whole or not at all."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from vnsg_viewer.domain.errors import UserError


def write_whole(path: Path, write: Callable[[Path], object]) -> None:
    """Let `write` fill a file beside the wanted one, which then takes its place; UserError when that cannot be."""
    draft = path.with_name(f".{path.name}.{uuid4().hex[:8]}.part{path.suffix}")
    try:
        write(draft)
        draft.replace(path)
    except OSError as error:
        advice = "Choose another place with -o, or mend its permissions or space."
        raise UserError(f"cannot be written: {error.strerror or error}.", path, advice=advice) from error
    finally:
        with suppress(OSError):  # where nothing can be written nothing is left either
            draft.unlink(missing_ok=True)


def write_text(path: Path, text: str) -> None:
    """Write text as UTF-8, its line ends untouched."""
    write_whole(path, lambda draft: draft.write_bytes(text.encode("utf-8")))
