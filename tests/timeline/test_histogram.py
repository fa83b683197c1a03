# SPDX-License-Identifier: MIT
import numpy as np
import pytest

from pictures import picture, whole
from vnsg_viewer.timeline.histogram import heights, overview


def test_columns_add_up_to_the_counts_of_their_cells():
    shown = picture(30_000, lanes=3)
    view = whole(shown)
    scene = shown.scene(view)
    columns = shown._columns_of_folds(shown.layout(view))
    for lane in range(3):
        of_level_0 = sum(fold.count for fold in scene.folds if fold.lane == lane and fold.level == 0)
        assert int(columns.count[columns.lane == lane].sum()) == of_level_0
    assert len(scene.silhouette.passing) == len(columns.count)


def test_the_filter_shows_over_the_ghost_of_all():
    shown = picture(30_000, lanes=2)
    shown.show(sum(1 << p for p in range(0, 30_000, 2)), hide=False)
    scene = shown.scene(whole(shown))
    assert shown.scene(whole(shown)).folds == scene.folds
    silhouette = scene.silhouette
    assert silhouette.passing[:, 3].sum() < silhouette.ghost[:, 3].sum()


def test_heights_show_the_few_beside_the_many():
    found = heights(np.array([0, 1, 2500, 10_000, 90_000]), 10_000, 100)
    assert found.tolist() == [0, 2, 50, 100, 100]


def test_the_overview_counts_every_dated_event():
    shown = picture(3000, lanes=1)
    extent = shown.columns.extent
    total, passing = overview(shown.columns, extent.start, extent.end + 1, 50, None)
    assert int(total.sum()) == len(shown.columns)
    assert passing is total
    mask = shown.columns.mask(sum(1 << p for p in range(0, 3000, 3)))
    total, passing = overview(shown.columns, extent.start, extent.end + 1, 50, mask)
    assert int(passing.sum()) == int(mask.sum())
    assert np.all(passing <= total)


@pytest.mark.parametrize("size", [1, 40])
def test_small_chronicles_need_no_histogram(size):
    shown = picture(size, lanes=1)
    assert not len(shown.scene(whole(shown)).silhouette.ghost)
