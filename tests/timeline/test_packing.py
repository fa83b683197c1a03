# SPDX-License-Identifier: MIT
from hypothesis import given
from hypothesis import strategies as st

from vnsg_viewer.timeline.packing import pack, piece

TILE = 1000
stretches = st.lists(st.tuples(st.integers(0, 20_000), st.integers(1, 499)), max_size=80)


def pieces(held, first=-1, last=10**9):
    """Those that lie in whole tiles between two moments, or cross their boundaries."""
    return [
        piece(0, TILE, start, start + length, k, start)
        for k, (start, length) in enumerate(held)
        if start + length > first and start < last
    ]


@given(stretches, st.integers(1, 6))
def test_nothing_overlaps_within_a_row(held, rows):
    placed = pack(pieces(held), rows)
    for k, row in placed.items():
        for other, its_row in placed.items():
            if k < other and row == its_row:
                (a, la), (b, lb) = held[k], held[other]
                assert a + la <= b or b + lb <= a


@given(stretches)
def test_with_rows_enough_all_are_placed(held):
    assert len(pack(pieces(held), max(1, len(held)))) == len(held)


@given(stretches, st.integers(0, 15), st.integers(1, 5))
def test_a_row_depends_on_its_tile_only(held, tile, tiles):
    everywhere = pack(pieces(held), 4)
    here = pack(pieces(held, tile * TILE, (tile + tiles) * TILE), 4)
    for k, (start, length) in enumerate(held):
        if tile * TILE <= start and start + length < (tile + tiles) * TILE:
            assert here.get(k) == everywhere.get(k)


def test_coarser_levels_are_placed_first():
    long, short = piece(3, TILE * 8, 0, 3000, 1, 0), piece(0, TILE, -10, 200, 0, -10)
    assert pack([short, long], 2) == {1: 0, 0: 1}


def test_of_two_that_overlap_the_one_of_lower_rank_stands_above():
    turned, usual = piece(0, TILE, 100, 400, 0, 390), piece(0, TILE, 150, 300, 1, 150)
    assert pack([turned, usual], 2) == {1: 0, 0: 1}
