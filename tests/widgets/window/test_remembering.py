# SPDX-License-Identifier: MIT
"""The next start goes on where this one ended, with the same folder only, and a clean start forgets."""

import pytest
from widgets.window.test_folders import ARTICLE
from widgets.window_parts import settings_in, window_on

from vnsg_viewer.app import _last_folder
from vnsg_viewer.desktop.settings import FOLDER, LOOK
from vnsg_viewer.domain.criteria import Facet
from vnsg_viewer.resources import seeds


@pytest.fixture
def left(qtbot, tmp_path):
    """What a window was closed with: a filter, and a view of some months."""
    with window_on(qtbot, None, tmp_path) as window:
        contents = window.contents
        contents.navigation.choose(Facet.COUNTRY, ["SGP"])
        contents.timeline_page.timeline.zoom_in()
        contents.timeline_page.timeline.motion.reduced = True
        contents.timeline_page.timeline.zoom_in()
        return contents.timeline_page.timeline.viewport


def test_filter_and_view_are_as_they_were_left(qtbot, tmp_path, left):
    with window_on(qtbot, None, tmp_path) as window:
        assert window.contents.navigation.criteria.values(Facet.COUNTRY) == {"SGP"}
        view = window.contents.timeline_page.timeline.viewport
        assert (view.start, view.end) == pytest.approx((left.start, left.end))
        assert "as you left" in window.status.reading.text()
        assert not window.contents.timeline_page.timeline.shows_whole


@pytest.mark.usefixtures("left")
def test_another_folder_is_shown_whole(qtbot, tmp_path):
    folder = tmp_path / "other"
    folder.mkdir()
    (folder / "a.txt").write_text(ARTICLE, encoding="utf-8")
    with window_on(qtbot, folder, tmp_path) as window:
        assert window.contents.navigation.criteria.is_empty
        assert window.contents.timeline_page.timeline.shows_whole
        assert "as you left" not in window.status.reading.text()
        before = window.contents.reading
        window.contents.open_folder(seeds())
        qtbot.waitUntil(lambda: window.contents.reading is not before)
        assert window.contents.navigation.criteria.is_empty
    assert _last_folder(settings_in(tmp_path)) == seeds()


def test_the_last_folder_is_opened_as_long_as_it_is_there(qtbot, tmp_path):
    folder = tmp_path / "other"
    folder.mkdir()
    (folder / "a.txt").write_text(ARTICLE, encoding="utf-8")
    with window_on(qtbot, folder, tmp_path):
        pass
    settings = settings_in(tmp_path)
    assert _last_folder(settings) == folder
    (folder / "a.txt").unlink()
    folder.rmdir()
    assert _last_folder(settings) == seeds()


@pytest.mark.usefixtures("left")
def test_a_clean_start_forgets(tmp_path):
    settings = settings_in(tmp_path)
    settings.set_text(FOLDER, str(tmp_path))
    settings.forget_look()
    assert (_last_folder(settings), settings.text(LOOK, "")) == (seeds(), "")


@pytest.mark.usefixtures("left")
def test_nothing_is_remembered_against_the_readers_wish(qtbot, tmp_path):
    with window_on(qtbot, None, tmp_path) as window:
        assert window.commands["remember"].isChecked()
        window.commands["remember"].trigger()
    with window_on(qtbot, None, tmp_path) as window:
        assert window.contents.navigation.criteria.is_empty
        assert not window.commands["remember"].isChecked()
