# SPDX-License-Identifier: MIT
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from vnsg_viewer.domain.criteria import Criteria, Facet
from vnsg_viewer.qtmodels.view_history import Selection, View, ViewHistory

FILTERED = View(Criteria().toggled(Facet.COUNTRY, "VNM"))
SELECTED = replace(FILTERED, selection=Selection("e1"))


def test_back_and_forward_walk_the_views_seen():
    history = ViewHistory().went_to(FILTERED).went_to(SELECTED)
    assert history.back().view == FILTERED
    assert history.back().back().view == View()
    assert history.back().forward().view == SELECTED
    assert not history.can_go_forward
    assert not history.back().back().can_go_back


def test_a_new_view_forgets_what_lay_ahead():
    history = ViewHistory().went_to(FILTERED).back().went_to(SELECTED)
    assert history.views == (View(), SELECTED)


def test_the_steps_of_one_gesture_count_as_one():
    history = ViewHistory()
    for zoom in range(5):
        history = history.went_to(replace(history.view, viewport=zoom))
    for text in ("e", "ex", "ext"):
        history = history.went_to(replace(history.view, criteria=Criteria(text=text)))
    assert history.view == View(Criteria(text="ext"), viewport=4)
    assert history.back().view == View(viewport=4)
    assert history.back().back().view == View()


def test_a_corrected_view_takes_the_place_of_the_one_shown():
    history = ViewHistory().went_to(FILTERED).corrected(replace(FILTERED, viewport=7))
    assert history.view.viewport == 7
    assert len(history.views) == 2


VIEWS = st.builds(
    View,
    st.builds(Criteria, text=st.text("ab", max_size=2)),
    st.builds(Selection, st.sampled_from("xyz")),
    st.integers(0, 2),
)


@given(st.lists(VIEWS | st.sampled_from(["back", "forward"]), max_size=40))
def test_the_position_is_always_within_and_back_undoes_a_step(steps):
    history = ViewHistory()
    for step in steps:
        before = history
        history = getattr(history, step)() if isinstance(step, str) else history.went_to(step)
        assert 0 <= history.position < len(history.views)
        if isinstance(step, View):
            assert history.view == step
            if step != before.view and len(history.views) == before.position + 2:
                assert history.back().view == before.view
