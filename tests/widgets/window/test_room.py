# SPDX-License-Identifier: MIT
"""What is read in header and tables at the sizes that people have."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from widgets.window_parts import window_on

from vnsg_viewer.qtmodels import commitment_model, event_model


@pytest.mark.parametrize("width", [1024, 1440])
@pytest.mark.parametrize(
    ("page", "whole", "told"),
    [
        ("list", (event_model.DATE, event_model.TYPE), event_model.TITLE),
        ("commitments", (commitment_model.DATE, commitment_model.KIND), commitment_model.CONTENT),
    ],
)
def test_what_matters_is_read_whole_at_common_sizes(qtbot, tmp_path, page, whole, told, width):
    with window_on(qtbot, None, tmp_path) as window:
        window.resize(width, 700)
        window.commands[f"view_{page}"].trigger()
        QApplication.processEvents()
        contents = window.contents
        table = contents.event_table if page == "list" else contents.commitment_table
        model = table.model()
        for column in whole:
            texts = [model.index(row, column).data() for row in range(model.rowCount())]
            longest = max(table.fontMetrics().horizontalAdvance(text) for text in texts)
            assert table.columnWidth(column) >= longest + 12
        assert table.columnWidth(told) >= 200
        assert table.horizontalHeader().sectionPosition(told) < table.viewport().width() or width < 1440


@pytest.mark.parametrize("language", ["en", "fr", "vi"])
def test_the_counts_are_read_whole_at_the_usual_size(qtbot, tmp_path, language):
    with window_on(qtbot, None, tmp_path, locale=language) as window:
        window.resize(1440, 860)
        QApplication.processEvents()
        counts = window.header.findChild(QLabel, "counts")
        assert counts.width() >= counts.fontMetrics().horizontalAdvance(counts.text())


@pytest.mark.parametrize("language", ["en", "fr", "vi"])
def test_the_window_fits_a_small_screen(qtbot, tmp_path, language):
    with window_on(qtbot, None, tmp_path, locale=language) as window:
        assert window.minimumSizeHint().width() <= 1024
