# SPDX-License-Identifier: MIT
"""Files that cannot be written are refused in words."""

import pytest

from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.export.file_output import write_text


def test_a_file_is_written_whole(tmp_path):
    write_text(tmp_path / "a.txt", "words\r\n")
    assert (tmp_path / "a.txt").read_bytes() == b"words\r\n"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_a_folder_that_is_none_is_a_readers_error(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError, match="cannot be written"):
        write_text(tmp_path / "file" / "a.txt", "words")
