"""Days with a name of their own: "Christmas Eve", "Thanksgiving", "Good Friday"."""

import re
from calendar import monthcalendar
from datetime import date, timedelta

from store.extraction.timex.calendar import week_of, year_of, year_of_day
from store.extraction.timex.rule import Place, Reading, Rule
from store.lexicon.times import times

_WEEK, _SURE_WEEKS = 7, 4
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"


def _holiday(match: re.Match[str], place: Place) -> Reading:
    month, day = map(int, times().days[_name(match)].split("-"))
    return "DATE", f"{match['year'] or year_of_day(place.published, month, day)}-{month:02}-{day:02}"


def _feast(match: re.Match[str], place: Place) -> Reading:
    month, weekday, which = map(int, times().feasts[_name(match)].split("-"))
    year = match["year"] or year_of_day(place.published, month, _WEEK * min(which, _SURE_WEEKS))
    if not year.isdigit():
        return "DATE", f"{year}-{month:02}"
    days = [day for day in monthcalendar(int(year), month) if day[weekday - 1]]
    return "DATE", f"{year}-{month:02}-{days[min(which, len(days)) - 1][weekday - 1]:02}"


def _of_easter(match: re.Match[str], place: Place) -> Reading:
    after = timedelta(days=times().easter[_name(match)])
    if match["year"]:
        return "DATE", (easter_of(int(match["year"])) + after).isoformat()
    day = _nearest(place.published, after)
    return "DATE", year_of(None) if day is None else day.isoformat()


def _holy_week(_: re.Match[str], place: Place) -> Reading:
    return "DATE", week_of(_nearest(place.published, timedelta()))


def _nine_eleven(_: re.Match[str], __: Place) -> Reading:
    return "DATE", "2001-09-11"


def _nearest(published: date | None, after: timedelta) -> date | None:
    """Return the day so long after Easter that is nearest to the publication."""
    if published is None:
        return None
    days = [easter_of(published.year + step) + after for step in (-1, 0, 1)]
    return min(days, key=lambda day: abs(day - published))


def easter_of(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (the anonymous rule of 1876, as Meeus gives it)."""
    golden, century, rest = year % 19, year // 100, year % 100
    leap, odd = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * odd + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _name(match: re.Match[str]) -> str:
    return match["name"].lower().replace("’", "'")


def _any_of(names: dict[str, str] | dict[str, int]) -> re.Pattern[str]:
    said = "|".join(map(re.escape, sorted(names, key=len, reverse=True))).replace("'", "['’]")
    return re.compile(rf"\b(?:(?i:the )(?=(?i:fourth)))?(?P<name>(?i:{said}))\b(?:,? {_YEAR}\b)?")


def _signs(names: dict[str, str] | dict[str, int]) -> tuple[str, ...]:
    """Return the first words of the names."""
    return tuple({name.split()[0].split("'")[0] for name in names})


RULES = (
    Rule(_any_of(times().days), _holiday, _signs(times().days)),
    Rule(_any_of(times().feasts), _feast, _signs(times().feasts)),
    Rule(re.compile(r"\b(?:Easter|Holy) [Ww]eek\b"), _holy_week, ("week",)),
    Rule(re.compile(r"(?<![\d/])9/11(?![\d/])"), _nine_eleven, ("9/11",)),
    Rule(_any_of(times().easter), _of_easter, _signs(times().easter)),
)
