"""Reading the verb of a list of objects that the figure is one of."""

from store.extraction.counted.classes import PARTICLES
from store.extraction.counted.clause import before_figure, only_describes
from store.extraction.counted.line import ADV, AND, COMMA, DET, NOUN, PREP, QUOTE, VERB
from store.extraction.counted.nouns import Reading
from store.extraction.counted.verbs import read_group
from store.extraction.counted.view import View
from store.lexicon.predicates import is_amounting, is_reporting

_SAID = frozenset({"be", "have", "include"})
_LONGEST_LIST = 9
_LISTED = frozenset({AND, COMMA, DET, NOUN, QUOTE, ADV})


def read_listed(view: View) -> Reading | None:
    """Read "carried away cars, sheds and two bridges": the verb whose object the list is that the figure ends."""
    place = before_figure(view)
    if view.at(place).tag not in (AND, COMMA):
        return None
    begin = place
    while view.at(place).tag in _LISTED and begin - place < _LONGEST_LIST:
        place -= 1
    if view.at(place).low in PARTICLES:
        place -= 1
    word, after = view.at(place), view.at(place + 1)
    if word.tag is VERB and after.tag is NOUN and view.at(place - 1).tag is PREP:
        return None
    if word.tag is not VERB or word.verb is None or word.verb.base in _SAID or after.tag in (AND, COMMA):
        return None
    if is_reporting(word.verb.base) or is_amounting(word.verb.base) or only_describes(view, place):
        return None
    group = read_group(view, place)
    if group is None or (not group.active and group.place > group.start):
        return None
    return Reading(group.lemma, group.place, group.end, "object", "the verb whose object is the list", 0.75)
