# SPDX-License-Identifier: MIT
"""Frozen values as plain lists, ready for JSON, and back: by the fields that their dataclasses declare."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from types import MappingProxyType, NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin

_T = TypeVar("_T")
_Read = Callable[[Any], Any]
_AS_THEY_ARE = frozenset({str, int, float, bool, NoneType})


def to_plain(value: Any) -> Any:
    """A value as JSON has it: dataclasses are lists of their fields, enumerations their values, days ISO 8601."""
    kind = type(value)
    if kind in _AS_THEY_ARE:
        return value
    if kind is tuple:
        return [to_plain(item) for item in value]
    if is_dataclass(kind):
        return [to_plain(getattr(value, name)) for name in _names(kind)]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"no plain form is known for {kind}")


def from_plain(kind: type[_T], plain: Any) -> _T:
    """The value of a dataclass that `to_plain` was given; ValueError or TypeError where it cannot have been one."""
    read: Callable[[Any], _T] = _reader(_declared(kind))
    return read(plain)


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _same(plain: Any) -> Any:
    return plain


def _declared(kind: Any) -> Any:
    """A type as a value; types are hashable, which the checker does not know of all that may be declared."""
    return kind


@cache
def _reader(kind: Any) -> _Read:
    """What makes values of a declared type from plain ones."""
    origin = get_origin(kind)
    if kind in _AS_THEY_ARE:
        return _same
    if kind is dt.date:
        return dt.date.fromisoformat
    if origin is UnionType:
        return _optional(kind)
    if origin is tuple:
        return _tuple(kind)
    if origin is Mapping:
        return lambda plain: MappingProxyType(dict(plain))
    if is_dataclass(kind):
        return _dataclass(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    raise TypeError(f"no plain form is known for {kind}")


def _optional(kind: Any) -> _Read:
    read = _reader(next(part for part in get_args(kind) if part is not NoneType))
    return read if read is _same else lambda plain: None if plain is None else read(plain)


def _tuple(kind: Any) -> _Read:
    item_kind, dots = get_args(kind)
    if dots is not ...:
        raise TypeError(f"no plain form is known for {kind}")
    read = _reader(item_kind)
    return tuple if read is _same else lambda plain: tuple([read(item) for item in plain])


def _dataclass(kind: Any) -> _Read:
    readers = [_reader(_declared(field.type)) for field in fields(kind)]
    if all(read is _same for read in readers):
        return lambda plain: kind(*plain)
    return lambda plain: kind(*[read(item) for read, item in zip(readers, plain, strict=True)])
