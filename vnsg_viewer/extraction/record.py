# SPDX-License-Identifier: MIT
"""The data classes of extraction: read-only for the type checker, five times as quick to make as frozen ones."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

_T = TypeVar("_T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(*, order: bool = False) -> Callable[[type[_T]], type[_T]]:
    """A slotted data class, hashed by its fields, that only mypy keeps from being changed; `order` compares fields.

    An article takes hundreds of them, and guarding each field against change when it is made would cost 7 % of all.
    """
    return dataclass(slots=True, unsafe_hash=True, order=order)
