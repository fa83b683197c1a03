# SPDX-License-Identifier: MIT
"""Parts and headers of MIME messages, which saved pages and mails are made of."""

from collections.abc import Iterator
from contextlib import suppress
from email import message_from_bytes, policy
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from pathlib import PurePosixPath

from vnsg_viewer.formats.decoding import as_browsers_read, decode
from vnsg_viewer.formats.reader import UnreadableArticle, printable


def message(data: bytes) -> "Message[str, str]":
    """The message in the bytes."""
    return message_from_bytes(data, policy=policy.compat32)


def header(part: "Message[str, str]", name: str) -> str:
    """A header in plain words; as it stands when it is wrongly encoded."""
    value = str(part.get(name, ""))
    with suppress(MessageError, LookupError, UnicodeError, ValueError):  # the raw words are better than none
        value = str(make_header(decode_header(value)))
    return printable(" ".join(value.split()))


def file_name(part: "Message[str, str]") -> str:
    """The name under which a part is attached, without folders; empty when it is not."""
    return printable(PurePosixPath(part.get_filename() or "").name)


def leaves(part: "Message[str, str]") -> Iterator["Message[str, str]"]:
    """The parts that hold no others."""
    return (leaf for leaf in part.walk() if not leaf.is_multipart())


def content(part: "Message[str, str]") -> bytes:
    """The bytes of a part."""
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def charset(part: "Message[str, str]") -> str:
    """The encoding that a part declares; empty when it declares none."""
    return str(part.get_content_charset() or "")


def text(part: "Message[str, str]") -> tuple[str, str]:
    """The text of a part and its encoding: as declared, else as the bytes look."""
    data = content(part)
    if not data:
        raise UnreadableArticle("empty", "There is no text in this message.")
    declared = charset(part)
    if declared:
        with suppress(UnicodeDecodeError, LookupError):  # a wrong declaration: the bytes decide
            return data.decode(as_browsers_read(declared)), declared
    return decode(data)
