# SPDX-License-Identifier: MIT
"""`override` for Python 3.11, whose standard library lacks it (importing typing_extensions would slow the start)."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method):  # noqa: ANN001, ANN201  as typed above
        """Mark a method that replaces one of a base class; checked by mypy, nothing at run time."""
        return method


__all__ = ["override"]
