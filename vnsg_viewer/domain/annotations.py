# SPDX-License-Identifier: MIT
"""`override` for Python 3.11, where the standard library does not have it yet and typing_extensions would slow the start."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method):
        """Mark a method that replaces one of a base class; checked by mypy, nothing at run time."""
        return method


__all__ = ["override"]
