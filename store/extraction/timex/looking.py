"""Whether the words before a time look ahead of the day of publication or back."""

import re

from store.extraction.timex.rule import words_around, words_before
from store.lexicon.times import times

_BESIDE = 110
_SOON, _SENTENCE = 60, 300
_COMING = re.compile(
    r"\b(?:will|shall|’ll|'ll|won['’]t|to be|scheduled|due|(?:is|are|be) expected|expected (?:to|in|on|by|next|later)"
    r"|(?:plans?|set|is|are|going|supposed|hopes?|wants?|likely|ready) to|would|(?<!the )(?:begin|start)s?(?! of\b)"
    r"|(?:planned|planning|prepar(?:es?|ed|ing)|intend(?:s|ed|ing)?|agreed|vow(?:s|ed)|pledged|promised|threatened"
    r"|invited|urged|warned|expects?|hoped|hoping|aim(?:s|ed|ing)?) to"
    r"|(?:plan(?:s|ned|ning)?|expect(?:s|ing)?) (?:an?|the|more|another|new)"
    r"|(?:meets?|convenes?|resumes?|expires?|departs?|kicks? off|heads? to|opens)"
    r"|until|no later than|slated|(?:takes?|comes?|goes|go) (?:effect|into|to the polls)"
    r"|(?:could|may|might|must|should) (?!have\b|not\b)[a-z]+)\b"
)
_SAID = re.compile(
    r"(?:\b(?:said|told|announced|reported|added|disclosed|confirmed|warned|wrote|showed)\b(?! to\b)(?: [\w.’']+){0,4}"
    r"|,[”\"'’]{0,2} (?:[\w.’'-]+ ){1,5}[a-z]+ed)(?: on| late| early)? $"
)
_DEADLINE = re.compile(r"\b(?:[Bb]y|[Uu]ntil|till|as (?:early|soon) as) (?:the )?(?:early |late )?$")
_BY = re.compile(r"\b[Bb]y (?:the )?(?:early |late )?$")
_OVER = re.compile(r"\b(?:had|was|were)\b")
_NOT_UNTIL = re.compile(
    r"\b(?:was|were|did|had|could)(?: not|n['’]t)\b[^.;]{0,60}\b(?:until|till) (?:the |late |early )?$"
)
_AIM = "|".join(times().looking.ahead)
_VERB = re.compile(
    rf"(?P<ahead>\b(?:(?:to|will|would|must|should|shall|could|can|may|might|’ll|'ll) (?:be |have |not )?"
    rf"(?!the\b|an?\b|his\b|her\b|their\b|its\b|[a-z]*teen\b|[a-z]*ty\b|(?:one|two|three|four|five|six|ten|its)\b)[a-z]+|{_AIM})\b)"
    rf"|\b(?:{'|'.join(times().looking.past)}|(?<!\bbe )(?<!\bis )(?<!\bare )(?<!\bnot )[a-z]{{2,}}ed)\b"
)


def looks_ahead(match: re.Match[str]) -> bool:
    """Return whether the time is one to come: "will open on Friday", "must pay by Friday"; not "was open by Friday"."""
    if match.string.startswith(("'s ", "’s "), match.end()):
        return False
    before = words_before(match, _BESIDE)
    if _NOT_UNTIL.search(before):
        return False
    if _BY.search(before):
        return _is_due(match)
    due = _DEADLINE.search(before) and not _OVER.search(words_around(match))
    return bool(due or (_COMING.search(before) and not _SAID.search(before)))


def _is_due(match: re.Match[str]) -> bool:
    """Return whether what is done by then lies ahead: by the last verb before it, or else the first one after."""
    told = list(_VERB.finditer(words_before(match, _SENTENCE)))
    verb = told[-1] if told else _VERB.search(match.string, match.end(), match.end() + _SOON)
    return verb is None or verb["ahead"] is not None
