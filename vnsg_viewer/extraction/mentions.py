# SPDX-License-Identifier: MIT
"""What the first stages find in a document: dates, people, organisations and places, each with the rule that found it.

Offsets are into `Document.text`.
"""

from enum import StrEnum

from vnsg_viewer.extraction.record import record


@record(order=True)
class Mention:
    """A stretch of the document's text and the name of the rule that found it, such as `fr.date.weekday_day_month`."""

    start: int
    end: int
    rule: str


class Anchor(StrEnum):
    """What a relative date counts from."""

    NONE = "none"
    PUBLICATION = "publication"  # today, yesterday, lundi, hôm nay
    PREVIOUS = "previous"  # the same day, le lendemain: the date that governs the sentence before
    STRETCH = "stretch"  # the second day of the visit, la veille de l'ouverture: the days of which the report speaks


class DateRole(StrEnum):
    """What a printed date is about; only EVENT dates may govern an event of the article."""

    EVENT = "event"
    OTHER_EVENT = "other_event"  # the agreement signed in 2018
    PERIOD = "period"  # the candidacy for 2024-2027, in 2030
    NAME = "name"  # TechX Summit 2024: bears on the year of what is so named


class Unit(StrEnum):
    """How long a relative date is: a day (yesterday), or a whole week, month or year of the calendar (last month)."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@record()
class PartialDate:
    """The parts of a date that are printed; None is not printed.

    `last_*` is the end of a printed range.  With an anchor, `shift_days` counts from it (yesterday: -1), or `weekday`
    (Monday 0) picks the nearest one at or before it (after it when `forward`), or `shift_units` whole weeks, months or
    years (last month: -1 with `unit` MONTH).  `open_after` stands for "later this year" and the like, `open_before`
    for "recently signed": on or before the anchor.  Of a stretch, `shift_days` counts from its first day, or from its
    last one with `from_end`.  `lasts` is the number of days of a visit that begins on the day ("a three-day visit
    from Monday"), negative for one that ends on it.  With `ongoing` it is the first day of what had no end yet
    ("on a visit since Sunday").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_year: int | None = None
    last_month: int | None = None
    last_day: int | None = None
    weekday: int | None = None
    part_of_day: str = ""
    anchor: Anchor = Anchor.NONE
    shift_days: int = 0
    open_after: bool = False
    open_before: bool = False
    forward: bool = False
    unit: Unit = Unit.DAY
    shift_units: int = 0
    from_end: bool = False
    lasts: int = 0
    ongoing: bool = False

    @property
    def is_stretch(self) -> bool:
        """Whether it is of several days."""
        return self.last_day is not None or abs(self.lasts) > 1 or self.ongoing

    @property
    def is_single_day(self) -> bool:
        """Whether it is of one day, printed or counted."""
        counted = self.anchor is not Anchor.NONE and self.unit is Unit.DAY and not (self.open_after or self.open_before)
        counted = counted or (self.weekday is not None and self.unit is Unit.WEEK)
        return (self.day is not None or counted) and not self.is_stretch


@record(order=True)
class DateMention(Mention):
    """A printed date."""

    date: PartialDate
    role: DateRole = DateRole.EVENT


class Reference(StrEnum):
    """How a person is named."""

    NAME = "name"  # full name
    SHORT = "short"  # Tuyen, Mr Thuong, Ibrahim
    TITLE = "title"  # le vice-ministre vietnamien, the host official
    COUNTERPART = "counterpart"  # son homologue
    PRONOUN = "pronoun"  # Il, he, ông


@record(order=True)
class PersonMention(Mention):
    """A person where the text names or refers to one.

    `person_id` is the gazetteer's id or a provisional one made from the folded name (`known` False).  `post`,
    `organisation_id` and `country` are what the words here say, empty or None when they say nothing.  `bystander`
    marks editors, photographers, spouses, statues and the dead: never participants.  `printed` is a full name as it
    stands here, without title.
    """

    person_id: str
    name: str
    reference: Reference
    post: str = ""
    organisation_id: str | None = None
    country: str | None = None
    known: bool = True
    bystander: bool = False
    printed: str = ""


@record(order=True)
class GroupMention(Mention):
    """Several who speak or act as one: both sides, the two ministers, they, les deux parties.

    `person_ids` and `organisation_ids` are those meant, as far as the article has named them before; `joint` is True
    when the two sides speak together, False for one side's delegation ("the Vietnamese side": `country` set).
    """

    person_ids: tuple[str, ...] = ()
    organisation_ids: tuple[str, ...] = ()
    country: str | None = None
    joint: bool = True


@record(order=True)
class OrganisationMention(Mention):
    """An organisation by any of its names; `known` is False for one that no gazetteer lists."""

    organisation_id: str
    name: str
    country: str | None = None
    known: bool = True


@record(order=True)
class PlaceMention(Mention):
    """A city or country as a place (not as an adjective); `country` is ISO 3166-1 alpha-3."""

    name: str
    country: str | None = None


@record()
class Mentions:
    """All mentions of one document, each tuple in order of its place in the text."""

    dates: tuple[DateMention, ...] = ()
    people: tuple[PersonMention, ...] = ()
    groups: tuple[GroupMention, ...] = ()
    organisations: tuple[OrganisationMention, ...] = ()
    places: tuple[PlaceMention, ...] = ()
