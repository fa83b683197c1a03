# SPDX-License-Identifier: MIT
"""The office shown is the one that fits the event."""

from telling_events import chronicle


def offices(text: str) -> dict[str | None, str | None]:
    """The organisation of each participant of the one event of a text."""
    (event,) = chronicle(text).events
    return {p.name: p.organisation_id for p in event.participants}


def test_of_two_portfolios_the_one_that_the_other_side_has():
    law = "Minister K Shanmugam of Singapore met Vietnamese Minister of Justice Le Thanh Long on 6 March 2018 in Hanoi."
    home = (
        "Minister K Shanmugam of Singapore met Vietnamese Minister of Public Security To Lam on 6 March 2018 in Hanoi."
    )
    assert offices(law)["K. Shanmugam"] == "sg-minlaw"
    assert offices(home)["K. Shanmugam"] == "sg-mha"


def test_the_portfolio_that_the_report_names_stays():
    text = (
        "Singapore's Minister for Communications and Information Josephine Teo met Vietnamese Minister of Public "
        "Security To Lam on 6 March 2023 in Hanoi."
    )
    assert offices(text)["Josephine Teo"] == "sg-mci"


def test_a_portfolio_in_brackets_comes_after_the_last_one_on_record():
    text = (
        "Permanent Secretary (Defence) Mr Joseph Leong met the Vietnamese Deputy Minister of Justice Tran Ba Son on "
        "6 March 2026 in Hanoi."
    )
    assert offices(text)["Joseph Leong"] == "sg-mindef"
