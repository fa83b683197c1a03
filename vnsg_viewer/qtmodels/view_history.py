# SPDX-License-Identifier: MIT
"""Where the reader has been: filter, selection and zoom, to walk back and forth."""

from dataclasses import dataclass, replace

from vnsg_viewer.domain.criteria import Criteria

_LIMIT = 200


@dataclass(frozen=True, slots=True)
class Selection:
    """What is chosen: an event, and perhaps one of its commitments; both empty when nothing is."""

    event_id: str = ""
    commitment_id: str = ""


@dataclass(frozen=True, slots=True)
class View:
    """What the reader looks at.  `viewport` is the timeline's own value; None means the whole range."""

    criteria: Criteria = Criteria()
    selection: Selection = Selection()
    viewport: object = None

    def continues(self, other: "View") -> bool:
        """Whether it is another step of the same gesture: only the zoom moved, or only the words searched for."""
        zoomed = replace(other, viewport=self.viewport)
        searched = replace(other, criteria=replace(other.criteria, text=self.criteria.text))
        return self != other and self in (zoomed, searched)


@dataclass(frozen=True, slots=True)
class ViewHistory:
    """The views seen, and which is shown."""

    views: tuple[View, ...] = (View(),)
    position: int = 0

    @property
    def view(self) -> View:
        """The view shown."""
        return self.views[self.position]

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier view."""
        return self.position > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a later view."""
        return self.position + 1 < len(self.views)

    def went_to(self, view: View) -> "ViewHistory":
        """The history after a new view; what lay ahead is forgotten, and the steps of one gesture count as one."""
        if view == self.view:
            return self
        kept = self.views[: self.position + 1]
        if len(kept) > 1 and view.continues(kept[-1]) and view.continues(kept[-2]):
            kept = kept[:-1]
        views = (*kept, view)[-_LIMIT:]
        return ViewHistory(views, len(views) - 1)

    def corrected(self, view: View) -> "ViewHistory":
        """The history with another view in the place of the one shown."""
        return replace(self, views=(*self.views[: self.position], view, *self.views[self.position + 1 :]))

    def back(self) -> "ViewHistory":
        """One view earlier."""
        return replace(self, position=max(0, self.position - 1))

    def forward(self) -> "ViewHistory":
        """One view later."""
        return replace(self, position=min(len(self.views) - 1, self.position + 1))
