"""Reading a whole text for who says what, speakers carried over from sentence to sentence."""

from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

from store.extraction.attribution import grammar
from store.extraction.attribution.accusations import accused_person
from store.extraction.attribution.beside_persons import person_beside
from store.extraction.attribution.carrying import Carried, Spoken, carry_over
from store.extraction.attribution.clauses import find_statements
from store.extraction.attribution.colons import read_colon
from store.extraction.attribution.disputing import Disputed, find_disputed, part, settle
from store.extraction.attribution.factbox import Factbox
from store.extraction.attribution.firms import opening_firm
from store.extraction.attribution.inside_quotations import find_quoted_sayings
from store.extraction.attribution.introductions import introduced, introduced_together, opening_body, opening_many
from store.extraction.attribution.itemised import read_itemised
from store.extraction.attribution.known import known
from store.extraction.attribution.listing import List, says_again
from store.extraction.attribution.memory import Memory
from store.extraction.attribution.naming import Named
from store.extraction.attribution.non_answers import UNBACKED, read_non_answers
from store.extraction.attribution.nouns import CLAIMED, INSIDE, Attribution, Attributions, Denial
from store.extraction.attribution.passives import BY_WHOM
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.pointing import point_denials
from store.extraction.attribution.polls import POLLS, read_poll
from store.extraction.attribution.prefaced import read_prefaced
from store.extraction.attribution.quotations import Quotation, mark_quotations
from store.extraction.attribution.releasing import releases
from store.extraction.attribution.script_lines import opens_speech, read_script_line
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.words import Words
from store.extraction.sentence import Sentence
from store.model.passage import Passage
from store.model.source import Source

_MARKS = frozenset(":–")
_FINITE = grammar.HAVE | grammar.BE


def read_attributions(source: Source, passages: Sequence[Passage], sentences: Sequence[Sentence]) -> Attributions:
    """Return who is quoted for what in `sentences`, which lie in `passages` of `source` in the order of its text.

    Every span counts code points of `source.text`. A denial of an earlier claim points at that claim's words.
    """
    text = source.text or "\n\n".join(passage.text for passage in passages)
    reader = _Reader(text, source.publisher or "")
    for place, group in groupby(sentences, key=attrgetter("passage")):
        reader.read_passage(list(group), heading=passages[place].kind == "heading")
    denials = point_denials(reader.found, list(part(reader.denials, sentences)), sentences)
    return Attributions(
        sentences=tuple(map(tuple, reader.found)),
        denials=tuple(denials),
        starts=tuple(each.start for each in sentences),
    )


class _Reader:
    """One reading of one text, passage after passage."""

    def __init__(self, text: str, outlet: str) -> None:
        self.found: list[list[Attribution]] = []
        self.denials: list[Denial] = []
        self._memory = Memory(text, outlet)
        self._list, self._factbox = List(), Factbox()
        self._script = False

    def read_passage(self, sentences: Sequence[Sentence], *, heading: bool) -> None:
        """Add the attributions of one passage."""
        first = len(self.found)
        all_words = [Words(sentence.tokens) for sentence in sentences]
        quotations = mark_quotations(all_words)
        disputed: list[Disputed] = []
        passage = [
            Spoken(words, quoted, _statements(words, quoted))
            for words, quoted in zip(all_words, quotations, strict=True)
        ]
        memory = Memory("", self._memory.outlet) if heading else self._memory
        for at, spoken in enumerate(passage, first):
            if firm := opening_firm(spoken.words, spoken.words.size):
                memory.tell_of_firm(firm, at)
            named = Named(spoken.words, at, spoken.statements, memory)
            told = any(each.how != UNBACKED for each in spoken.statements)
            if not told and _tells_of_another(spoken.words):
                memory.rival(at)
            if not told or all(each.how == BY_WHOM for each in spoken.statements):
                _introduce(spoken.words, memory, at)
            elif accused := accused_person(spoken.words, spoken.statements):
                memory.introduce(memory.resolve(accused, at) or accused, at, frozenset())
            if released := releases(spoken.words):
                memory.release(released[0], memory.resolve(released[1], at) or released[1], at)
            self.found.append(named.attributions())
            self.found[-1] += [named.inside(each) for each in find_quoted_sayings(spoken.words, spoken.quotations)]
            self.denials += named.denials()
            disputed += find_disputed(spoken.words, at, named)
        boxed = self._factbox.line(passage, first)
        for carried in [*([boxed] if boxed else self._listed(passage, first)), *carry_over(passage)]:
            self._add_carried(carried, first, passage)
        self.denials += settle(disputed, self.found, self.denials)

    def _listed(self, passage: list[Spoken], first: int) -> list[Carried]:
        """Return the first sentence of a passage where it goes on with a line of somebody; remember such a line."""
        opening = passage[0]
        spoken, self._script = self._script, opens_speech(passage[-1].words)
        if spoken and not opening.quotations and not any(each.statements for each in passage):
            why = "the line before names the speaker"
            return [Carried(at, Phrase(0, each.words.size), None, why) for at, each in enumerate(passage)]
        entry = self._list.entry(passage)
        content = None if opening.statements or not first else says_again(opening.words) or entry
        return [Carried(0, content, None, "the line before names the speaker")] if content else []

    def _add_carried(self, carried: Carried, first: int, passage: list[Spoken]) -> None:
        at = first + carried.sentence
        speaker = self._speaker_of(carried, first, at)
        if speaker is None:
            return
        words = passage[carried.sentence].words
        self.found[at].append(
            Attribution(
                sentence=at,
                content_spans=(words.span(*carried.content),),
                speaker=speaker.speaker,
                speaker_span=speaker.speaker_span,
                cue=speaker.cue,
                stance="claims" if speaker.stance == "denies" else speaker.stance,
                organisation=speaker.organisation,
                how=carried.how,
            )
        )

    def _speaker_of(self, carried: Carried, first: int, at: int) -> Attribution | None:
        """Return the attribution whose speaker goes on."""
        if carried.anchor is not None:
            near = [
                each
                for each in self.found[first + carried.anchor]
                if each.speaker and each.stance != "denies" and each.how != INSIDE
            ]
            return near[-1] if near else None
        for before in range(at - 1, max(-1, at - 4), -1):
            if near := [each for each in self.found[before] if each.speaker and each.how not in (CLAIMED, INSIDE)]:
                return near[-1]
        return None


def _statements(words: Words, quotations: list[Quotation]) -> list[Statement]:
    """Return the statements of a sentence; only where no word reports a colon may."""
    found = _told(words, quotations)
    return [*read_non_answers(words), *found]


def _told(words: Words, quotations: list[Quotation]) -> list[Statement]:
    if script := read_script_line(words):
        return [script]
    found = find_statements(words) if "(" in words.low or not known().cues.isdisjoint(words.low) else []
    if not POLLS.isdisjoint(words.low) and (poll := read_poll(words, found)):
        return [poll, *found]
    if not found and (prefaced := read_prefaced(words, quotations)):
        return [prefaced]
    if not found and not _MARKS.isdisjoint(words.low) and (headline := read_colon(words) or read_itemised(words)):
        return [headline]
    return found


def _introduce(words: Words, memory: Memory, at: int) -> None:
    """Remember the person or the body a sentence tells of that quotes nobody."""
    if many := opening_many(words):
        memory.tell_many(many, at)
    if person := introduced(words):
        memory.introduce(memory.resolve(person[0], at) or person[0], at, person[1])
        for one, offices in introduced_together(words) if person[0].plural else ():
            memory.introduce(memory.resolve(one, at) or one, at, offices)
        if not person[0].plural and (other := person_beside(words, person[0])):
            memory.introduce(memory.resolve(other, at) or other, at, frozenset())
    elif body := opening_body(words):
        memory.tell(memory.resolve(body, at) or body, at)


def _tells_of_another(words: Words) -> bool:
    """Whether a name acts in the sentence: "Hours earlier Iran had fired 22 missiles"."""
    return any(
        words.low[at + 1] in _FINITE
        and words.capital(at)
        and words.low[at] not in grammar.TIMES
        and words.low[at - 1] not in grammar.PREPOSITIONS
        and not words.capital(at - 1)
        for at in range(1, words.size - 1)
    )
