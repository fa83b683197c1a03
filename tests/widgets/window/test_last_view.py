# SPDX-License-Identifier: MIT
"""A second start shows at once what the first one left, but never anything that is no longer true."""

import datetime as dt
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from widgets.window_parts import WAIT_MS, settings_in, show, window_on

from vnsg_viewer.domain.chronicle import Chronicle, Problem
from vnsg_viewer.resources import seeds
from vnsg_viewer.storage.kept_chronicle import keep_chronicle, kept_chronicle
from vnsg_viewer.storage.shelf import chronicle_shelf
from vnsg_viewer.widgets.window.beginning import build_window
from vnsg_viewer.widgets.window.last_view import LastView, cover, keep_view, leave_when_filled
from vnsg_viewer.widgets.window.main_window import MainWindow

TODAY = dt.datetime.now(tz=dt.UTC).date()


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """A folder of two sample articles, written long ago, and a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    news = tmp_path / "news"
    news.mkdir()
    for article in sorted(seeds().iterdir())[:2]:
        os.utime(shutil.copy(article, news), (1_700_000_000, 1_700_000_000))
    return news


@pytest.fixture
def kept(qtbot, folder, tmp_path) -> Path:
    """The same folder after a first start."""
    with window_on(qtbot, folder, tmp_path) as window:
        assert keep_view(window)
    return folder


@contextmanager
def start(qtbot, folder: Path, home: Path, **chosen: str) -> Iterator[tuple[MainWindow, LastView]]:
    """A start up to the moment when the last view has been painted and nothing has been read yet."""
    settings = settings_in(home)
    for key, value in {"locale": "en", "theme": "light", **chosen}.items():
        settings.set_text(key, value)
    window = build_window(settings, folder)
    qtbot.addWidget(window)
    window.painted.disconnect()
    show(qtbot, window)
    view = cover(window, folder)
    QApplication.processEvents()
    yield window, view
    window.close()


def seen(view: LastView) -> QImage:
    return view.parentWidget().grab().toImage()


def test_the_second_start_paints_what_the_first_one_showed_at_rest(qtbot, folder, tmp_path):
    with window_on(qtbot, folder, tmp_path) as window:
        qtbot.waitUntil(lambda: any((tmp_path / "cache").rglob("*view.png")), timeout=WAIT_MS)
        first = window.centralWidget().grab().toImage()
    with start(qtbot, folder, tmp_path) as (window, view):
        assert view.is_seen
        again = seen(view)
        assert again == first


def test_the_view_leaves_when_the_folder_is_shown(qtbot, kept, tmp_path):
    with window_on(qtbot, kept, tmp_path) as window:
        assert window.contents.reading.chronicle.events
        qtbot.waitUntil(lambda: not window.findChildren(LastView), timeout=WAIT_MS)


def test_no_view_of_a_folder_that_has_changed(qtbot, kept, tmp_path):
    (kept / "later.txt").write_text("Nothing.", encoding="utf-8")
    with start(qtbot, kept, tmp_path) as (_, view):
        assert not view.is_seen
    with window_on(qtbot, kept, tmp_path) as window:
        assert len(window.contents.reading.chronicle.articles) == 3


@pytest.mark.parametrize("chosen", [{"theme": "dark"}, {"locale": "fr"}, {"lanes": "type"}])
def test_no_view_in_other_words_or_colours(qtbot, kept, tmp_path, chosen):
    with start(qtbot, kept, tmp_path, **chosen) as (_, view):
        assert not view.is_seen


def test_no_view_at_another_size(qtbot, kept, tmp_path):
    with start(qtbot, kept, tmp_path) as (window, _):
        window.resize(1300, 800)
        assert not cover(window, kept).is_seen


def test_only_a_window_as_it_starts_is_kept(qtbot, folder, tmp_path):
    with window_on(qtbot, folder, tmp_path) as window:
        navigation = window.contents.navigation
        navigation.select(window.contents.reading.chronicle.events[0].id)
        assert not keep_view(window)
        navigation.select("")
        window.commands["view_list"].trigger()
        assert not keep_view(window)
        window.commands["view_timeline"].trigger()
        assert keep_view(window)
        assert not keep_view(window)  # there it is


def test_what_cannot_be_shown_makes_the_view_leave(qtbot, kept, tmp_path):
    with start(qtbot, kept, tmp_path) as (window, view):
        assert view.is_seen
        shutil.rmtree(kept)
        leave_when_filled(view, window.contents)
        with qtbot.waitSignal(window.contents.operation.refused, timeout=WAIT_MS):
            window.contents.open_folder(kept)
        assert not view.is_seen


def test_a_folder_that_has_not_changed_is_not_read_and_reload_reads_it(qtbot, folder, tmp_path):
    told = Chronicle(problems=(Problem("kept.txt", "empty", "It was kept."),))
    assert keep_chronicle(chronicle_shelf(folder, "en"), told, TODAY, TODAY)
    with window_on(qtbot, folder, tmp_path) as window:
        assert window.contents.reading.chronicle == told
        with qtbot.waitSignal(window.contents.shown, timeout=WAIT_MS):
            window.commands["reload"].trigger()
        assert len(window.contents.reading.chronicle.articles) == 2
        assert kept_chronicle(chronicle_shelf(folder, "en"), TODAY) == window.contents.reading.chronicle
