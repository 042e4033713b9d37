"""How old somebody is, in all spellings: "aged 50 to 75", "a 14-year-old", "the driver, 31, said"."""

from store.extraction.figures.spellings import SPELLED

_AGE = rf"(?:\d{{1,3}}(?:\.5)?|{SPELLED})"
YOUNG = (
    "children|girls|boys|those|people|adults|minors|men|women|anyone|everyone|kids|infants|babies|toddlers|youths"
    "|players|person|pensioners|patients|citizens|residents|drivers|voters|students|males|females"
)
"""Those who are told by their age: "children under 14"."""
_AGE_LEAD = (
    r"(?:as (?:young|old) as|younger than|older than|under the age of|over the age of|the ages? of(?: between)?|turned"
    r"|turning)"
)
AGES = (
    rf"age[ds]?,?(?: (?:just|only|about|around|at least|between|from|of|under|over|up to)){{0,2}} {_AGE}"
    rf"(?: ?(?:-|–|to|and|or) ?{_AGE})?(?! ?(?:percent|%))"
    rf"|(?=between |{_AGE})(?:"
    rf"(?:(?:between )?{_AGE}(?: ?(?:-|–|to|and|or) ?| ?, ))?{_AGE}(?:[- ]and[- ]a[- ]half)?"
    r"[ -](?:year|month|week|day)s?[ -]olds?"
    rf"|{_AGE} years of age"
    rf"|{_AGE} (?:and|or) (?:older|over|younger|under)\b)"
    rf"|{_AGE_LEAD} {_AGE}(?: ?(?:-|–|to|and) ?{_AGE})?(?!\d|,\d| (?:percent|million|billion|thousand|people))"
    r"(?! (?:[a-z]+ ){1,2}(?:away|back|into|over)\b)"
    rf"|(?:ages? rang(?:e|es|ed|ing)|in age) from {_AGE} to {_AGE}(?: years)?"
    rf"|(?:{YOUNG}) (?:who (?:are|were) )?(?:aged )?(?:under|over|below|above) {_AGE}"
    r"(?! ?(?:%|per|metres|meters|feet|km|miles))\b"
    r"|(?:he|she|who)(?: is| was|[’']s)(?: just| only)? \d\d(?= ?[.,;]| when\b| at the time| and (?:a|the|his|her)\b)"
    r"|^at \d\d, (?:he|she)\b"
    r"|(?:under|over)-\d\ds?"
)
"""In small letters, an age told in words."""
_PERSON = (
    r"(?:[A-Z][\w.’'-]+|\bman|\bwoman|\bboy|\bgirl|\bresident|father|mother|brother|sister|\bson|daughter|husband|wife"
    r"|student|worker|farmer"
    r"|\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[a-z]+[’']s) (?:[\w-]+ ){0,2}"
    r"(?!number|total|toll|figure|count\b|score|tally|sum|rate|price|average|median|record|margin|quarter|order|winter"
    r"|summer|paper|power|second|third|votes?\b|results?\b|level|index|temperature|share|dead\b|latest|odds|target)[a-z]{3,}[^s\W])"
)
AGED = (
    rf"{_PERSON}"
    r" ?, (?:aged )?\d{1,2}(?= ?[,;)](?!\d)| -RRB-| ?\.(?:\s|$|[\"”’])| ?$| who | from [A-Z]| of [A-Z])"
)
"""An age between commas behind a person, capitals as they are written."""
