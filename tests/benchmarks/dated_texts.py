# SPDX-License-Identifier: MIT
"""Short texts in three languages whose years are known and hidden, with the evidence and the noise of real articles.

Every text is generated from a seed.  The shares below are assumptions about articles in general, not counts of any.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from babel.dates import format_date

from vnsg_viewer.domain.article import Publication
from vnsg_viewer.domain.event import DateStatus, EventDate
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.dates.context import OfficeHeld, Tenure

TODAY = dt.date(2026, 6, 30)
_FIRST = dt.date(2008, 1, 1)
_LATE = 8  # after this month plans are mostly for the next year
PAIR = frozenset({"VNM", "SGP"})
_STRATEGIC, _COMPREHENSIVE = dt.date(2013, 9, 11), dt.date(2025, 3, 12)
LANGUAGES = ("en", "fr", "vi")

_LEAD = {
    "en": "The Vietnamese deputy minister held talks with the Singaporean minister in Singapore {when}{name}.",
    "fr": "Le vice-ministre vietnamien s'est entretenu avec le ministre singapourien à Singapour {when}{name}.",
    "vi": "Thứ trưởng đã hội đàm với Bộ trưởng Singapore tại Singapore {when}{name}.",
}
_AHEAD = {
    "en": "The Vietnamese deputy minister will hold talks with the Singaporean minister in Singapore {when}{name}.",
    "fr": "Le vice-ministre vietnamien s'entretiendra avec le ministre singapourien à Singapour {when}{name}.",
    "vi": "Thứ trưởng sẽ hội đàm với Bộ trưởng Singapore tại Singapore {when}{name}.",
}
_NAMED = {
    "en": ", on the occasion of the Asia Security Forum {year}",
    "fr": ", en marge du Forum Sécurité Asie {year}",
    "vi": ", nhân dịp Diễn đàn An ninh châu Á ASEAN {year}",
}
_CANDIDACY = {
    "en": "The host asked for support of its candidacy for a seat on the commission for {first}-{last}.",
    "fr": "L'hôte a demandé un soutien à sa candidature à la commission pour la période {first}-{last}.",
    "vi": "Chủ nhà đề nghị ủng hộ việc ứng cử vào ủy ban nhiệm kỳ {first}-{last}.",
}
_PLAN = {
    "en": "Both ministries want digital services for all citizens by {year}.",
    "fr": "Les deux ministères veulent des services numériques pour tous d'ici {year}.",
    "vi": "Hai bộ mong muốn dịch vụ số cho mọi người dân đến năm {year}.",
}
_SOON = {
    "en": "In {year}, the two sides will train more officers.",
    "fr": "En {year}, les deux parties formeront plus d'agents et continueront leurs échanges.",
    "vi": "Năm {year}, hai bên sẽ đào tạo thêm cán bộ.",
}
_PROGRAMME = {
    "en": "Work goes on under the cooperation plan for {first}-{last}.",
    "fr": "Les travaux suivent le plan de coopération {first}-{last}.",
    "vi": "Hai bên triển khai kế hoạch hợp tác giai đoạn {first}-{last}.",
}
_FIRST_TIME = {
    "en": ", for the first time in {year}",
    "fr": ", pour la première fois en {year}",
    "vi": ", lần đầu tiên trong năm {year}",
}
_APPOINTED = {
    "en": ", who took office in {year}",
    "fr": ", entré en fonction en {year}",
    "vi": ", người nhậm chức vào năm {year}",
}
_NEXT_PLAN = {
    "en": "They witnessed the signing of a cooperation plan for {first}-{last}.",
    "fr": "Ils ont assisté à la signature d'un programme de coopération pour la période {first}-{last}.",
    "vi": "Hai bên ký kế hoạch hợp tác giai đoạn {first}-{last}.",
}
_FULL = {
    "en": "A delegation had been received on {day}.",
    "fr": "Une délégation avait été reçue le {day}.",
    "vi": "Một đoàn đã được tiếp ngày {day}.",
}
_SIBLING = {
    "en": "The guest toured the data centre on {day}.",
    "fr": "L'invité a parcouru le centre de données {day}.",
    "vi": "Đoàn đã tham quan trung tâm dữ liệu vào {day}.",
}
_OPENED = {
    "en": "{place}, {day} (Agency) -- ",
    "fr": "{place}, {day} (Agence) - ",
    "vi": "{place}, ngày {day} (Hãng tin) - ",
}
_PLACE = {"en": "SINGAPORE", "fr": "SINGAPOUR", "vi": "SINGAPORE"}
_BARE = {"en": "on {weekday}", "fr": "{weekday}", "vi": "hôm {weekday}"}
_ON_A_DAY = {
    "en": "On {weekday}, the guest met students of the academy.",
    "fr": "{weekday}, l'invité a rencontré des étudiants de l'académie.",
    "vi": "Hôm {weekday}, đoàn gặp gỡ sinh viên của học viện.",
}
_INTENDED = {
    "en": "They agreed to finish the talks on extradition in {year}.",
    "fr": "Ils ont convenu d'achever les négociations sur l'extradition en {year}.",
    "vi": "Hai bên nhất trí sớm hoàn tất đàm phán hiệp định dẫn độ trong năm {year}.",
}
_JUBILEE = {
    "en": "The two countries will celebrate the {n}th anniversary of their diplomatic relations in {month}.",
    "fr": "Les deux pays célébreront le {n}e anniversaire de leurs relations diplomatiques en {month}.",
    "vi": "Hai nước sẽ kỷ niệm {n} năm thiết lập quan hệ ngoại giao vào {month}.",
}
_HISTORY = {
    "en": "The academy of the host opened in {year}.",
    "fr": "L'académie de l'hôte a ouvert ses portes en {year}.",
    "vi": "Học viện của nước chủ nhà mở cửa năm {year}.",
}
_TOPIC = {
    "en": "The conference of the region in {year} was another topic.",
    "fr": "La conférence de la région en {year} a aussi été évoquée.",
    "vi": "Hội nghị khu vực năm {year} cũng được đề cập.",
}
_AGREEMENT = {
    "en": "They reviewed the agreement signed in {year}.",
    "fr": "Ils ont passé en revue l'accord signé en {year}.",
    "vi": "Hai bên điểm lại thỏa thuận được ký năm {year}.",
}
_RECENT = {
    "en": "A delegation of the host had visited the capital in {month}.",
    "fr": "Une délégation de l'hôte s'était rendue dans la capitale en {month}.",
    "vi": "Một đoàn của nước chủ nhà đã sang thăm thủ đô vào {month}.",
}
_NUMBERED = {
    "en": "They spoke again on the sidelines of the {n}th ASEAN Foreign Ministers' Meeting.",
    "fr": "Ils se sont parlé aussi en marge de la {n}e réunion des ministres des Affaires étrangères de l'ASEAN.",
    "vi": "Hai bên trao đổi thêm bên lề Hội nghị Bộ trưởng Ngoại giao ASEAN lần thứ {n}.",
}
_INVITED = {
    "en": "The guest was invited to attend the {n}th ASEAN Foreign Ministers' Meeting.",
    "fr": "L'invité a été convié à participer à la {n}e réunion des ministres des Affaires étrangères de l'ASEAN.",
    "vi": "Đoàn được mời tham dự Hội nghị Bộ trưởng Ngoại giao ASEAN lần thứ {n}.",
}
_AMM = 1967  # the meeting of that number and this year more
_GROWTH = {
    "en": "Trade between both countries grew by 12 per cent in {year}.",
    "fr": "Les échanges entre les deux pays ont progressé de 12 % en {year}.",
    "vi": "Kim ngạch thương mại song phương tăng 12% trong năm {year}.",
}
_LEVEL = {
    "en": "They praised the {level} of the two countries.",
    "fr": "Ils ont salué le {level} entre les deux pays.",
    "vi": "Hai bên đánh giá cao quan hệ {level} giữa hai nước.",
}
_LEVELS = {
    "en": ("strategic partnership", "comprehensive strategic partnership"),
    "fr": ("partenariat stratégique", "partenariat stratégique global"),
    "vi": ("Đối tác Chiến lược", "Đối tác Chiến lược Toàn diện"),
}
_TAIL = {
    "en": "Related\n\nFloods: the government met on {day} about relief.",
    "fr": "Voir plus\n\nInondations : le gouvernement s'est réuni le {day} sur les secours.",
    "vi": "Tin liên quan\n\nLũ lụt: Chính phủ đã họp ngày {day} về cứu trợ.",
}


@dataclass(frozen=True, slots=True)
class DatedText:
    """A text, what else is known around it, and the first day of its event with the year that the text hides."""

    language: str
    text: str
    true_day: dt.date
    announced: bool
    published: Publication | None
    offices: tuple[OfficeHeld, ...]
    within: EventDate | None
    others: tuple[EventDate, ...]
    captured: dt.date | None


def dated_texts(count: int, seed: int, noise: float = 1.0) -> tuple[DatedText, ...]:
    """So many texts from a seed; `noise` multiplies how often evidence misleads."""
    random = Random(seed)  # noqa: S311  texts, no secrets
    return tuple(_text(random, noise) for _ in range(count))


def _text(random: Random, noise: float) -> DatedText:
    language = random.choice(LANGUAGES)
    announced = random.random() < 0.12
    day = _day(random)
    length = random.choice((1, 1, 1, 2, 2, 3)) - 1
    published = _published(random, day, noise, announced=announced) if random.random() < 0.45 else None
    lead = (_AHEAD if announced else _LEAD)[language]
    name = _name(random, language, day, noise) or _aside(random, language, day)
    if not announced and not length and random.random() < 0.25:
        sentences = [
            _dispatch(random, language, day) + lead.format(when=_told_before(random, language, day), name=name)
        ]
    else:
        sentences = [lead.format(when=_when(random, language, day, length, noise), name=name)]
    if length and random.random() < 0.4:
        sentences.append(_on_a_day(random, language, day, length, noise))
    sentences += _background(random, language, day, noise)
    paragraphs = [sentences[0], " ".join(sentences[1:])]
    if random.random() < 0.3:
        captured = min(TODAY, day + dt.timedelta(days=random.randint(0, 900)))
        paragraphs.append(_TAIL[language].format(day=_in_words(captured, language, "d MMMM y")))
    if random.random() < 0.12:  # the year in which the page was saved, or one that nobody changed
        saved = min(TODAY, day + dt.timedelta(days=random.randint(0, 900))).year
        year = saved if random.random() > 0.2 * noise else day.year - random.randint(1, 8)
        paragraphs.append(f"Copyright © {year} Asia News Network. All rights reserved.")
    return DatedText(
        language=language,
        text="\n\n".join(paragraphs),
        true_day=day,
        announced=announced,
        published=published,
        offices=(
            *(_office(random, day, number, noise) for number in range(random.choice((0, 0, 1, 1, 2, 3)))),
            *_edges(random, day, noise),
        ),
        within=_near(random, day, noise) if random.random() < 0.08 else None,
        others=(_near(random, day, noise),) if random.random() < 0.08 else (),
        captured=_captured(random, day, noise) if random.random() < 0.5 else None,
    )


def _day(random: Random) -> dt.date:
    if random.random() < 0.03:
        return random.choice((_STRATEGIC, _COMPREHENSIVE)) + dt.timedelta(days=random.randint(-1, 1))
    return _FIRST + dt.timedelta(days=random.randrange((TODAY - _FIRST).days))


def _in_words(day: dt.date, language: str, pattern: str) -> str:
    words = format_date(day, pattern, locale=language)
    return words.replace("1 ", "1er ", 1) if language == "fr" and words.startswith("1 ") else words


def _when(random: Random, language: str, day: dt.date, length: int, noise: float) -> str:
    """The date as the article prints it, without its year."""
    if length:
        last = day + dt.timedelta(days=length)
        first = _in_words(day, language, "d" if day.month == last.month else "d MMMM")
        pattern = {"en": "from {} to {}", "fr": "du {} au {}", "vi": "từ ngày {} đến ngày {}"}[language]
        return pattern.format(first, _in_words(last, language, "d MMMM"))
    on = {"en": "on ", "fr": "le ", "vi": "ngày "}[language]
    if random.random() > 0.35:
        short = f"{day.day}/{day.month}" if language == "vi" and random.random() < 0.6 else ""
        return on + (short or _in_words(day, language, "d MMMM"))
    return _weekday(random, language, day, noise)


def _weekday(random: Random, language: str, day: dt.date, noise: float) -> str:
    """A day with its weekday, which now and then is another."""
    named = day if random.random() > 0.03 * noise else day + dt.timedelta(days=random.choice((-1, 1, 2)))
    weekday = format_date(named, "EEEE", locale=language)
    if language == "vi":
        return f"vào {weekday}, ngày {_in_words(day, language, 'd MMMM')}"
    return f"{'on ' if language == 'en' else ''}{weekday} {_in_words(day, language, 'd MMMM')}"


def _dispatch(random: Random, language: str, day: dt.date) -> str:
    """The head of an agency's dispatch of that day."""
    short = language == "vi" and random.random() < 0.6
    words = f"{day.day}/{day.month}" if short else _in_words(day, language, "MMMM d" if language == "en" else "d MMMM")
    return _OPENED[language].format(place=_PLACE[language], day=words)


def _told_before(random: Random, language: str, day: dt.date) -> str:
    """The bare weekday of what a dispatch of that day tells: mostly of the day itself or the one before."""
    told = day - dt.timedelta(days=random.choices((0, 1, 2, 3, 5), (78, 17, 3, 1, 1))[0])
    return _BARE[language].format(weekday=format_date(told, "EEEE", locale=language))


def _on_a_day(random: Random, language: str, day: dt.date, length: int, noise: float) -> str:
    """What took place on one day of a visit, told by its weekday alone; now and then it was before or after."""
    told = day + dt.timedelta(days=random.randint(0, length))
    if random.random() < 0.06 * noise:
        told += dt.timedelta(days=random.choice((-4, 4, 5)))
    weekday = format_date(told, "EEEE", locale=language)
    return _ON_A_DAY[language].format(weekday=weekday[0].upper() + weekday[1:] if language == "fr" else weekday)


def _name(random: Random, language: str, day: dt.date, noise: float) -> str:
    if random.random() > 0.15:
        return ""
    year = day.year if random.random() > 0.05 * noise else day.year - random.randint(1, 3)
    return _NAMED[language].format(year=year)


def _aside(random: Random, language: str, day: dt.date) -> str:
    """A year in the sentence of the event: its own, or that in which somebody took office."""
    if random.random() > 0.08:
        return ""
    if random.random() < 0.6:
        return _FIRST_TIME[language].format(year=day.year)
    return _APPOINTED[language].format(year=day.year - random.randint(0, 4))


def _background(random: Random, language: str, day: dt.date, noise: float) -> list[str]:
    """The sentences around the lead, some of which bear on the year, some of which only seem to."""
    sentences = [
        *_plans(random, language, day, noise),
        *_past(random, language, day, noise),
        *_numbered(random, language, day, noise),
    ]
    if random.random() < 0.15:
        sibling = _weekday(random, language, day + dt.timedelta(days=1), noise)
        sentences.append(_SIBLING[language].format(day=sibling))
    if random.random() < 0.35:
        sentences.append(_LEVEL[language].format(level=_level(random, language, day, noise)))
    random.shuffle(sentences)
    return sentences


def _plans(random: Random, language: str, day: dt.date, noise: float) -> Iterator[str]:
    if random.random() < 0.06:  # a seat is sought before its term begins, save for by-elections
        ahead = random.choice((1, 1, 1, 2, 2, 3, 5)) if random.random() > 0.03 * noise else -random.randint(0, 2)
        yield _CANDIDACY[language].format(first=day.year + ahead, last=day.year + ahead + 3)
    if random.random() < 0.15:
        yield _PLAN[language].format(year=day.year + random.randint(1, 12))
    if random.random() < 0.12:
        first = day.year - random.randint(0, 4)
        yield _PROGRAMME[language].format(first=first, last=first + 4)
    if random.random() < 0.08:
        yield _SOON[language].format(year=day.year + random.choice((0, 0, 1, 1, 2)))
    if random.random() < 0.08:
        ahead = random.choice((0, 0, 0, 1, 1)) if day.month <= _LATE else random.choice((0, 1, 1, 1, 2))
        yield _INTENDED[language].format(year=day.year + ahead)
    if random.random() < 0.008:  # nothing says that it is still to come
        yield _TOPIC[language].format(year=day.year + random.choice((0, 1, 1, 2)))
    if random.random() < 0.06:  # an anniversary is spoken of for a year or so before, and for some weeks after
        there = day + dt.timedelta(days=random.randint(-40, 420))
        words = f"{there.year}" if random.random() < 0.4 else _in_words(there, language, "MMMM y")
        yield _JUBILEE[language].format(n=random.choice((20, 30, 40, 45, 50, 55)), month=words)
    if random.random() < 0.06:
        first = day.year + (random.random() < (0.3 if day.month <= _LATE else 0.7))
        yield _NEXT_PLAN[language].format(first=first, last=first + random.randint(1, 4))


def _numbered(random: Random, language: str, day: dt.date, noise: float) -> Iterator[str]:
    """A numbered meeting of each July: attended in its season, or to come, or one of long ago."""
    in_season = 6 <= day.month <= 8
    if random.random() < (0.25 if in_season else 0.02):
        ago = random.randint(1, 5) if random.random() < 0.05 * noise else 0
        yield _NUMBERED[language].format(n=day.year - _AMM - ago)
    elif random.random() < 0.03:
        yield _INVITED[language].format(n=day.year - _AMM + (day.month > 7))


def _past(random: Random, language: str, day: dt.date, noise: float) -> Iterator[str]:
    if random.random() < 0.12:  # most full dates are of the same days: later ones leave out the year
        away = random.randint(-10, 10) if random.random() > 0.2 * noise else -random.randint(40, 1500)
        yield _FULL[language].format(day=_in_words(day + dt.timedelta(days=away), language, "d MMMM y"))
    if random.random() < 0.3:
        yield _AGREEMENT[language].format(year=day.year - random.randint(0, 15))
    if random.random() < 0.2:
        earlier = day - dt.timedelta(days=20 + int(random.expovariate(1 / (500 * noise))))
        if earlier.year != day.year or random.random() < 0.5:  # of the same year, half would print no year
            yield _RECENT[language].format(month=_in_words(earlier, language, "MMMM y"))
    if random.random() < 0.05:  # the month of what is told, said before its day
        yield _RECENT[language].format(month=_in_words(day, language, "MMMM y"))
    if random.random() < 0.1:  # history has no measure
        yield _HISTORY[language].format(year=day.year - random.randint(1, 40))
    if random.random() < 0.1:  # a bare year is often the last one that is over, but as often one of some years ago
        yield _GROWTH[language].format(year=day.year - random.choice((0, 1, 1, 1, 1, 2, 2, 3, 4, 6)))


def _level(random: Random, language: str, day: dt.date, noise: float) -> str:
    """The level of relations that an article of that day names: not always the one in force."""
    reached = sum(day >= start for start in (_STRATEGIC, _COMPREHENSIVE))
    if random.random() < 0.12 * noise:
        reached += random.choice((-1, 1))
    return _LEVELS[language][max(0, min(1, reached - 1))]


def _published(random: Random, day: dt.date, noise: float, *, announced: bool) -> Publication:
    if announced:
        return Publication(Timespan.day(day - dt.timedelta(days=random.choice((1, 2, 3, 5, 8, 20, 45)))), "dateline")
    draw = random.random() / noise
    late = ((0.03, (150, 2500)), (0.1, (41, 330)), (0.2, (5, 40)))  # re-posts, what is looked back to, late reports
    delay = random.randint(*next((days for share, days in late if draw < share), (0, 3)))
    return Publication(Timespan.day(min(TODAY, day + dt.timedelta(days=delay))), "front_matter")


def _office(random: Random, day: dt.date, number: int, noise: float) -> OfficeHeld:
    """A tenure that holds the day, unless the record or the title in the article is wrong."""
    verified = random.random() < 0.4
    true = day
    if random.random() < (0.015 if verified else 0.08) * noise:
        true = day + dt.timedelta(days=random.choice((-1, 1)) * random.randint(500, 3000))
    start = true - dt.timedelta(days=random.randint(-40 if random.random() < 0.1 * noise else 0, 1500))
    end = max(start, true) + dt.timedelta(days=random.randint(0, 1500))
    period = Timespan.since(start) if end > TODAY else Timespan.range(start, end)
    return OfficeHeld(f"Person {number}", "minister", (period,), verified)


def _edges(random: Random, day: dt.date, noise: float) -> Iterator[OfficeHeld]:
    """An office taken up some time before, or laid down some time after; now and then it is another term's."""
    if random.random() < 0.08:
        start = day - dt.timedelta(days=int(random.expovariate(1 / 140)) - (5 if random.random() < 0.05 else 0))
        if random.random() < 0.08 * noise:
            start += dt.timedelta(days=random.choice((-1, -1, -1, 1)) * random.randint(500, 2200))
        period = Timespan.range(start, start + dt.timedelta(days=random.randint(900, 2000)))
        yield OfficeHeld("Person new", "minister", (period,), verified=True, tenure=Tenure.BEGINNING)
    if random.random() < 0.05:
        end = day + dt.timedelta(days=int(random.expovariate(1 / 60)) - 10)
        if random.random() < 0.08 * noise:
            end += dt.timedelta(days=random.choice((-1, 1, 1)) * random.randint(500, 2200))
        period = Timespan.range(end - dt.timedelta(days=random.randint(900, 2000)), end)
        yield OfficeHeld("Person leaving", "minister", (period,), verified=True, tenure=Tenure.END)


def _captured(random: Random, day: dt.date, noise: float) -> dt.date:
    """What another page of the folder tells of when it was saved; it may have been saved before this one."""
    if random.random() < 0.15 * noise:
        return day - dt.timedelta(days=random.randint(1, 700))
    return min(TODAY, day + dt.timedelta(days=random.randint(0, 1500)))


def _near(random: Random, day: dt.date, noise: float) -> EventDate:
    """The date of a visit or of another report, now and then of another year's."""
    if random.random() < 0.04 * noise:
        day += dt.timedelta(days=random.choice((-1, 1)) * random.randint(300, 800))
    first = day - dt.timedelta(days=random.randint(0, 1))
    span = Timespan.range(first, first + dt.timedelta(days=random.randint(1, 3)))
    return EventDate(span, DateStatus.STATED, 1.0)
