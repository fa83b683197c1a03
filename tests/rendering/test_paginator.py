# SPDX-License-Identifier: MIT
"""Page breaks: nothing lost, nothing doubled, nothing over the edge, headings with what they head."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from vnsg_viewer.rendering.paginator import Flow, Row, paginate

LINE = 10.0


def _flow(pattern, space_above=0.0):
    """A flow of equal lines; 'k' keeps with the next, '.' may be followed by a break."""
    rows = tuple(Row(i * LINE, (i + 1) * LINE, letter == "k") for i, letter in enumerate(pattern))
    return Flow(rows, space_above)


def _rows(pages):
    return [[(s.flow, row) for s in page.slices for row in range(s.first, s.last + 1)] for page in pages]


def test_what_fits_stands_on_one_page():
    pages = paginate([_flow("..."), _flow("..", 5)], 60)
    assert _rows(pages) == [[(0, 0), (0, 1), (0, 2), (1, 0), (1, 1)]]
    assert [s.y for s in pages[0].slices] == [0, 35]


def test_a_heading_goes_to_the_next_page_with_its_first_lines():
    pages = paginate([_flow("..."), _flow("kk..")], 50)
    assert _rows(pages) == [[(0, 0), (0, 1), (0, 2)], [(1, 0), (1, 1), (1, 2), (1, 3)]]


def test_a_long_text_runs_over_pages_and_says_so():
    pages = paginate([_flow("k......")], 30)
    assert [len(rows) for rows in _rows(pages)] == [3, 3, 1]
    assert [page.continues for page in pages] == [None, 0, 0]


def test_the_space_above_is_left_out_at_the_top_of_a_page():
    pages = paginate([_flow("..."), _flow(".", 5)], 30)
    assert pages[1].slices[0].y == 0


def test_a_run_that_no_page_can_hold_is_broken_where_it_fits():
    assert [len(rows) for rows in _rows(paginate([_flow("kkkkk.")], 30))] == [3, 3]


def test_a_row_taller_than_a_page_has_a_page_to_itself():
    flow = Flow((Row(0, 10), Row(10, 200), Row(200, 210)))
    assert _rows(paginate([flow], 50)) == [[(0, 0)], [(0, 1)], [(0, 2)]]


def test_no_flow_gives_one_empty_page():
    assert _rows(paginate([], 50)) == [[]]


_flows = st.lists(st.builds(_flow, st.text("k.", min_size=1, max_size=25), st.sampled_from([0.0, 4.0])), max_size=8)


@given(_flows, st.floats(LINE, 12 * LINE))
def test_every_row_stands_once_in_order_and_within_its_page(flows, height):
    pages = paginate(flows, height)
    placed = [row for rows in _rows(pages) for row in rows]
    assert placed == [(number, row) for number, flow in enumerate(flows) for row in range(len(flow.rows))]
    for page in pages:
        assert all(s.y >= 0 and s.y + s.bottom - s.top <= height + 1e-6 for s in page.slices)
        assert all(a.y + a.bottom - a.top <= b.y + 1e-6 for a, b in pairwise(page.slices))


@given(_flows, st.floats(LINE, 12 * LINE))
def test_a_break_after_a_row_that_keeps_its_next_is_the_last_resort(flows, height):
    for page in paginate(flows, height):
        end = page.slices[-1] if page.slices else None
        if end and end.last + 1 < len(flows[end.flow].rows) and flows[end.flow].rows[end.last].keeps_next:
            assert len(page.slices) == 1
            assert all(row.keeps_next for row in flows[end.flow].rows[end.first : end.last + 1])
