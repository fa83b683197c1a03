# SPDX-License-Identifier: MIT
"""Search joined to the filter: words typed are filtered by, and a filter restored is shown in the field."""

from dataclasses import replace

from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.widgets.window.header import SearchField


def search_by(field: SearchField, navigation: Navigation) -> None:
    """Join a field to the filter, both ways."""
    field.setClearButtonEnabled(True)  # only now: it draws an icon, which the first paint does not wait for
    field.searched.connect(lambda text: navigation.filter(replace(navigation.criteria, text=text)))
    navigation.criteria_changed.connect(lambda: field.show_words(navigation.criteria.text))
