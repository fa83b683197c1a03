def test_problems_name_events_by_their_new_titles():
    found = chronicle(EventType.MEETING)
    old = found.events[0].title
    told = replace(found, problems=(Problem("Meeting.txt", "date_unknown", f"{old} (?)"),))
    new = in_language(told, "fr")
    assert new.problems[0].message == f"{new.events[0].title} (?)"
    assert new.events[0].title != old
