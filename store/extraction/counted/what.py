"""Saying in plain words what is counted: population and state, or unit and what it measures."""

from store.extraction.counted.nouns import Reading
from store.extraction.figure import Figure
from store.lexicon.counted import counted_words
from store.lexicon.currencies import name_money
from store.lexicon.nouns import singular
from store.lexicon.predicates import find_change, find_verb, gerund_of, is_intransitive, state_of
from store.lexicon.unit_names import name_unit

_LIVES = frozenset({"life", "live"})
_AMERICAN = ("meter", "liter")
_DIRECTIONS = ("north", "south", "east", "west")
_DISTANCES = frozenset({"metre", "km", "mile", "foot", "yard", "nautical mile"})
_SPEEDS = frozenset({"mph", "km/h", "knot"})
_GOING = counted_words().behind.going
_AWAY = ("from ", "off ", "to ", "away", "along ")
_LINKS = (
    *_DIRECTIONS,
    "of ",
    "from ",
    "off ",
    "in ",
    "to ",
    "for ",
    "below ",
    "above ",
    "on ",
    "at ",
    "under ",
    "along ",
    "per ",
    "after ",
    "since ",
    "before ",
    "around ",
    "into ",
    "away",
)


def tell_counted(population: str, reading: Reading | None, onto: str = "", state: str = "") -> str:
    """Return "people killed", "people facing famine" (`onto` is the object), "people in hospital" (`state`)."""
    if singular(population) in _LIVES:
        population = "people"
    if population.endswith("persons"):
        population = f"{population.removesuffix('persons')}people"
    if reading is None or reading.role in ("crowd", "event", "numbered", "bare", "whole"):
        return population
    if state:
        return f"{population} {state}".strip()
    enough = reading.role != "subject" or state_of(reading.lemma).endswith("ing")
    return f"{population} {_state(reading)} {'' if enough else onto}".strip()


def tell_undone(reading: Reading, *, acts: bool) -> str:
    """Return "not found", "who did not leave": a deed that was not done; `acts` where the verb is an infinitive."""
    state = state_of(reading.lemma)
    acts = acts and reading.how != "the verb right before the figure"
    acts = acts or reading.role == "subject" or state.startswith("who ") or is_intransitive(reading.lemma)
    return f"who did not {reading.lemma}" if acts or not state else f"not {state}"


def _state(reading: Reading) -> str:
    shown = state_of(reading.lemma)
    acting = shown.endswith("ing") or shown.startswith("who ")
    if reading.role == "subject" and shown and not acting and find_verb(reading.lemma.partition(" ")[0]):
        return gerund_of(reading.lemma)
    return shown


def unit_of(figure: Figure, written: str = "") -> str:
    """Return the unit of a figure in plain words, plural: "dollars", "days"; American where it is so `written`."""
    unit = figure.quantity.unit or ""
    if figure.kind == "money":
        return name_money(unit)
    if written.rstrip("s").endswith(_AMERICAN) and written.isalpha():
        return f"{written.rstrip('s')}s"
    return name_unit(unit)


def tell_amount(
    figure: Figure, of: str, reading: Reading | None, per: str | None = None, behind: str = "", written: str = ""
) -> str:
    """Return "barrels of oil per day leaked", "dollars cost of the oil spill", "percent rise in profit".

    `per` is what the amount is told by ("day"), `behind` what a sum was given for ("for reconstruction"), `written`
    the unit in the words of the text.
    """
    unit = unit_of(figure, written)
    rate = f" per {per}" if per and " per " not in unit else ""
    linked = f" {of}" if of.startswith(_LINKS) or figure.kind == "times" else f" of {of}" if of else ""
    if reading is None or reading.role in ("bare", "sited"):
        return f"{unit}{linked}{rate}".strip()
    if reading.role in _ROLES:
        return _ROLES[reading.role](unit, of, rate, reading).strip()
    if figure.kind == "duration":
        return f"{unit}{linked}" if of else f"{unit} of {gerund_of(reading.lemma)}"
    if is_speed(figure):
        return f"{unit} speed{linked}"
    if _is_way(figure, of, reading):
        return f"{unit}{linked}"
    state = "" if linked.endswith(f" {_state(reading)}") else _state(reading)
    return " ".join(f"{unit}{linked}{rate} {state} {behind}".split())


def is_speed(figure: Figure) -> bool:
    """Say whether a figure tells how fast."""
    return figure.quantity.unit in _SPEEDS


def _is_way(figure: Figure, of: str, reading: Reading) -> bool:
    """Say whether the words behind a distance say where it was measured, and no verb tells that it was gone."""
    away = figure.quantity.unit in _DISTANCES and of.startswith(_AWAY) and reading.lemma not in _GOING
    return away or of.startswith(_DIRECTIONS)


def _tell_change(unit: str, of: str, rate: str, reading: Reading) -> str:
    return f"{unit}{rate} {find_change(reading.lemma) or reading.lemma}{f' in {of}' if of else ''}"


def _tell_level(unit: str, of: str, rate: str, reading: Reading) -> str:
    told = state_of(reading.lemma) if reading.lemma in ("price", "value") else ""
    return f"{unit}{rate} {of} {told}" if of or told else f"{unit}{rate} {_state(reading)}"


def _tell_cost(unit: str, of: str, rate: str, reading: Reading) -> str:
    del reading
    return f"{unit} cost{f' of {of}' if of else ''}{rate}"


def _tell_given(unit: str, of: str, rate: str, reading: Reading) -> str:
    del reading
    return f"{unit} {of}{rate}"


def _tell_sale(unit: str, of: str, rate: str, reading: Reading) -> str:
    return f"{unit}{rate}{f' for {of}' if of else ''} {_state(reading)}"


def _tell_spent(unit: str, of: str, rate: str, reading: Reading) -> str:
    del rate, reading
    return f"{unit} of {of}"


def _tell_suffered(unit: str, of: str, rate: str, reading: Reading) -> str:
    del rate
    return f"{unit} of {of}" if of else f"{unit} {_state(reading)}"


def _tell_told(unit: str, of: str, rate: str, reading: Reading) -> str:
    del rate, reading
    return f"{unit} {of}"


def _tell_earned(unit: str, of: str, rate: str, reading: Reading) -> str:
    return f"{unit}{rate} {_state(reading)}{f' by {of}' if of else ''}"


def _tell_done(unit: str, of: str, rate: str, reading: Reading) -> str:
    del rate
    return " ".join(f"{unit} {of} {_state(reading)}".split())


_ROLES = {
    "change": _tell_change,
    "level": _tell_level,
    "cost": _tell_cost,
    "amount": _tell_given,
    "sale": _tell_sale,
    "spent": _tell_spent,
    "suffered": _tell_suffered,
    "told": _tell_told,
    "needed": _tell_told,
    "within": _tell_told,
    "earned": _tell_earned,
    "done": _tell_done,
}
