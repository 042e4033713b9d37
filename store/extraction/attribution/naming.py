"""From the statements of a sentence to attributions and denials with names."""

from msgspec import structs

from store.extraction.attribution import grammar
from store.extraction.attribution.denial_cues import refers_to, whose
from store.extraction.attribution.describing import describe, with_description
from store.extraction.attribution.going_on_saying import subject_of_clause
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.introductions import aside_after, offices_of
from store.extraction.attribution.known import known
from store.extraction.attribution.memory import Memory
from store.extraction.attribution.non_answers import UNBACKED
from store.extraction.attribution.nouns import CLAIMED, INSIDE, Attribution, Denial
from store.extraction.attribution.one_of import one_of
from store.extraction.attribution.opening_subject import first_subject
from store.extraction.attribution.own_findings import is_own_finding
from store.extraction.attribution.owned_writings import writing_of
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.releasing import released_by, said_in
from store.extraction.attribution.script_lines import SCRIPT, with_small_letters
from store.extraction.attribution.shown import is_told_of, only_shows
from store.extraction.attribution.speaker import Speaker
from store.extraction.attribution.speakers import FIGURES, name_speaker
from store.extraction.attribution.stances import stance_of
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.unnamed_reports import says_something
from store.extraction.attribution.words import Words

_TWO = 2
_SHOWN = 3
_JOINTS = listed("where when and but before after")
_NOBODYS = listed("reports estimates rumours rumors")


class Named:
    """The speakers of one sentence, one a statement, resolved in the order of its cues."""

    def __init__(self, words: Words, sentence: int, statements: list[Statement], memory: Memory) -> None:
        self._words = words
        self._sentence = sentence
        self._statements = statements
        self._memory = memory
        self.speakers: list[Speaker | None] = []
        for statement in statements:
            self.speakers.append(self._resolve(statement))
        self._keep_outermost()

    def attributions(self) -> list[Attribution]:
        """Return what the statements report, those that only point at a claim left out."""
        found: list[Attribution] = []
        for statement, speaker in zip(self._statements, self.speakers, strict=True):
            if statement.content and not self._says_nothing_new(statement, speaker):
                found.append(self._attribution(statement, speaker))
            if statement.claimed:
                found.append(self._claimed(statement, found[-1]))
        return found

    def _keep_outermost(self) -> None:
        """Remember whose sentence it is last: "Costa said that Braga alleged that 9 died", and then "he"."""
        if len(self._statements) < _TWO or self._statements[0].form != "front":
            return
        outer, speaker = self._statements[0], self.speakers[0]
        told = [each for each in self._statements[1:] if each.form == "front" and _is_inside(each, outer)]
        if told and speaker and speaker.kind == "person":
            self._memory.remember(speaker, self._sentence)

    def _claimed(self, statement: Statement, denied: Attribution) -> Attribution:
        """Return who claimed the words that are denied; nobody for "reports"."""
        speaker = self.name(statement.claimant) if statement.claimant else None
        return Attribution(
            sentence=self._sentence,
            content_spans=denied.content_spans,
            speaker=speaker.name if speaker else None,
            speaker_span=speaker.span if speaker else None,
            cue=None if speaker else self._written(Phrase(statement.cue.end - 1, statement.cue.end)),
            stance="claims" if speaker else "reports",
            how=CLAIMED,
        )

    def _says_nothing_new(self, statement: Statement, speaker: Speaker | None) -> bool:
        """Whether the words are those of whoever holds them, or of nobody."""
        if self._is_own(statement) or self._hands_on_reports(statement) or only_shows(statement, speaker):
            return True
        if statement.form != "front":
            return False
        outer = next((each for each in self._statements if each is not statement and _is_inside(statement, each)), None)
        return outer is not None and is_told_of(speaker, self.speakers[self._statements.index(outer)])

    def _is_own(self, statement: Statement) -> bool:
        """Whether those who count belong to the one who tells it: "the charity says its team counted 30"."""
        told = statement.form == "front" and is_own_finding(self._words, statement)
        return told and any(
            _is_inside(statement, outer)
            for outer in self._statements
            if outer is not statement and outer.form == "front"
        )

    def _hands_on_reports(self, statement: Statement) -> bool:
        """Whether reports of nobody stand in the words of somebody: "the office said first reports show"."""
        return self._names_nobody(statement) and any(
            _is_inside(statement, outer) for outer in self._statements if outer is not statement
        )

    def inside(self, statement: Statement) -> Attribution:
        """Return what is said inside a quotation; it is not remembered for "he" in the sentences after it."""
        subject = statement.subject or statement.cue
        speaker = one_of(self._words, subject) or name_speaker(self._words, subject)
        named = self._memory.resolve(speaker, self._sentence) or speaker
        return structs.replace(self._attribution(statement, named), how=INSIDE)

    def denials(self) -> list[Denial]:
        """Return the denials of the sentence; where `denied` is `None` they point at an earlier claim."""
        found: list[Denial] = []
        for statement, speaker in zip(self._statements, self.speakers, strict=True):
            if statement.form == "denial":
                found.append(self._denial(statement, speaker, statement.cue, statement.content))
        return found

    def name(self, phrase: Phrase) -> Speaker | None:
        """Return who is named by words of the sentence that report nothing."""
        first = self._words.low[phrase.start]
        if first in grammar.ADVERBS or first in grammar.CONJUNCTIONS:
            return None
        speaker = name_speaker(self._words, phrase)
        return None if speaker.kind == "other" else self._remembered(speaker)

    def _resolve(self, statement: Statement) -> Speaker | None:
        if statement.form == "hedge":
            return self._who_leaves_open(statement) if statement.how == UNBACKED else None
        if statement.subject is None:
            return self._left_out(statement)
        if says_something(self._words, statement.subject, statement.base):
            return name_speaker(self._words, statement.subject)
        speaker = one_of(self._words, statement.subject) or name_speaker(self._words, statement.subject)
        maker = released_by(self._words, statement.subject) if speaker.kind == "document" else None
        if maker or statement.how == SCRIPT:
            return self._remembered(maker or with_small_letters(speaker))
        described = describe(self._words, statement.apposition) if statement.apposition else None
        if described:
            speaker = with_description(speaker, described)
        if speaker.kind == "pronoun" and (acting := self._acting_here(statement, speaker)):
            return acting
        named = self._remembered(speaker, offices_of(self._words, speaker, statement.subject, statement.apposition))
        writing = writing_of(self._words, statement.subject)
        writing = writing or said_in(self._words, statement)
        if named and writing and speaker.kind != "document":
            self._memory.release(writing, named, self._sentence)
        return named

    def _who_leaves_open(self, hedge: Statement) -> Speaker | None:
        """Return the guild of "the guild said it did not know whether 8 died"; nobody of "could not confirm that"."""
        if self._words.low[hedge.content[0].start - 1] not in ("whether", "if", "how"):
            return None
        outer = next((each for each in self._statements if each.form == "front" and _is_inside(hedge, each)), None)
        return self._resolve(outer) if outer else None

    def _left_out(self, statement: Statement) -> Speaker | None:
        """Return the speaker of "and added that": whose clause it is, else who spoke before or opens the sentence."""
        if acting := self._acting(statement):
            return self._remembered(name_speaker(self._words, acting))
        for earlier, speaker in zip(
            reversed(self._statements[: len(self.speakers)]), reversed(self.speakers), strict=True
        ):
            if not earlier.nested and not earlier.relays and earlier.form != "hedge":
                return speaker
        phrase = first_subject(self._words, statement.cue.start)
        if phrase is None:
            return self._memory.just_said(self._sentence)
        speaker = one_of(self._words, phrase) or name_speaker(self._words, _with_body(self._words, phrase))
        aside = aside_after(self._words, phrase)
        if aside and (described := describe(self._words, aside)):
            speaker = with_description(speaker, described)
        return self._remembered(speaker)

    def _acting(self, statement: Statement) -> Phrase | None:
        """Return the clinic of "Police said 9 died, but the clinic objected, saying 14 had"."""
        cue, before = statement.cue.start, self._statements[: len(self.speakers)]
        if not before or statement.form != "front" or not self._words.low[cue].endswith("ing"):
            return None
        return subject_of_clause(self._words, before[-1].cue.end, cue)

    def _acting_here(self, statement: Statement, pronoun: Speaker) -> Speaker | None:
        return (
            self._who_shows_what(statement, pronoun)
            or self._acting_before(statement, pronoun)
            or self._many_acting(statement, pronoun)
        )

    def _many_acting(self, statement: Statement, pronoun: Speaker) -> Speaker | None:
        """Return the survivors of "Survivors were brought ashore, where they said 9 had drowned"."""
        first = statement is self._statements[0] and statement.form == "front"
        if pronoun.name.lower() != "they" or not first or self._words.low[statement.begins - 1] not in _JOINTS:
            return None
        phrase = first_subject(self._words, statement.begins)
        many = name_speaker(self._words, phrase) if phrase else None
        return self._remembered(many) if many and many.plural and many.kind == "role" else None

    def _acting_before(self, statement: Statement, pronoun: Speaker) -> Speaker | None:
        """Return the coast guard of "The coast guard saved 14 people, it said", where nobody else was quoted before."""
        if statement.form != "after" or pronoun.head not in ("it", "he", "she") or statement.content[0].start > 0:
            return None
        phrase = first_subject(self._words, statement.begins)
        if phrase is None or phrase.start > 0 or self._memory.resolve(pronoun, self._sentence):
            return None
        if phrase.end >= statement.content[0].end:
            return None
        acting = name_speaker(self._words, phrase)
        body = acting.kind == "body" or acting.head in known().bodies
        alike = body if pronoun.head == "it" else acting.kind in ("person", "role")
        return self._remembered(acting) if alike and not acting.plural else None

    def _who_shows_what(self, statement: Statement, pronoun: Speaker) -> Speaker | None:
        """Return the channel of "The channel showed what it said were 40 bodies"."""
        at, it = statement.begins, pronoun.head == "it"
        shown = at >= _SHOWN and (self._words.low[at - 1] == "what" or self._shows_before(at))
        if pronoun.head not in ("it", "they") or not (shown or _counts_before(statement)):
            return None
        phrase = first_subject(self._words, at - 1)
        teller = name_speaker(self._words, phrase) if phrase else None
        alike = teller is not None and teller.kind in ("body", "name", "role") and not (teller.plural and it)
        return self._remembered(teller) if teller and alike else None

    def _shows_before(self, at: int) -> bool:
        """Whether footage stands before "which it said showed"."""
        words = self._words
        return words.low[at - 1] in ("which", "that") and words.low[at - 2] in known().documents

    def _remembered(self, speaker: Speaker, offices: frozenset[str] = frozenset()) -> Speaker | None:
        resolved = self._memory.resolve(speaker, self._sentence) if speaker.name else None
        if resolved:
            self._memory.remember(resolved, self._sentence, offices)
        return resolved

    def _attribution(self, statement: Statement, speaker: Speaker | None) -> Attribution:
        words = self._words
        source = [words.span(*phrase) for phrase in (statement.subject, statement.apposition) if phrase]
        return Attribution(
            sentence=self._sentence,
            content_spans=tuple(words.span(*part) for part in statement.content),
            source_spans=tuple(source),
            cue_spans=(words.span(*statement.cue),),
            speaker=speaker.name if speaker else None,
            speaker_span=speaker.span if speaker else None,
            cue=self._written(statement.cue),
            stance=stance_of(statement, speaker, self._memory.outlet, nobody=self._is_nobodys(statement)),
            relayed_by=self._relayed_by(statement, speaker),
            organisation=speaker.organisation if speaker else None,
            how=statement.how,
        )

    def _is_nobodys(self, statement: Statement) -> bool:
        """Whether nobody stands behind reports or figures: "the figures show"."""
        figures = statement.subject is not None and self._words.low[statement.subject.end - 1] in FIGURES
        return figures or self._names_nobody(statement)

    def _names_nobody(self, statement: Statement) -> bool:
        """Whether writings of nobody report: "other reports said"."""
        subject = statement.subject
        if subject is None or _NOBODYS.isdisjoint(self._words.low[slice(*subject)]):
            return False
        return not says_something(self._words, subject, statement.base)

    def _relayed_by(self, statement: Statement, speaker: Speaker | None) -> str | None:
        """Whoever hands the statement on: named as such, or the speaker whose words hold it."""
        teller: Speaker | None = None
        if statement.relays:
            teller = name_speaker(self._words, statement.relayed_by) if statement.relayed_by else None
            teller = self._memory.resolve(teller, self._sentence) if teller and teller.name else None
        else:
            for outer, outer_speaker in zip(self._statements, self.speakers, strict=True):
                if (
                    outer is not statement
                    and outer.form in ("front", "after", "according")
                    and _is_inside(statement, outer)
                ):
                    teller = outer_speaker
        return teller.name if teller and speaker and teller.name != speaker.name else None

    def _denial(self, statement: Statement, speaker: Speaker | None, cue: Phrase, content: list[Phrase]) -> Denial:
        words = self._words
        denied = content[0] if content else statement.denied
        return Denial(
            sentence=self._sentence,
            cue=self._written(cue),
            cue_span=words.span(*cue),
            denied=words.span(*denied) if denied else None,
            outright=bool(content) and not statement.claimed,
            refers=refers_to(words, statement),
            owner=whose(words, cue),
            of_somebody=statement.of_somebody,
            speaker=speaker.name if speaker else None,
            speaker_span=speaker.span if speaker else None,
            source_spans=(words.span(*statement.subject),) if statement.subject else (),
            organisation=speaker.organisation if speaker else None,
            how=statement.how,
        )

    def _written(self, phrase: Phrase) -> str:
        return " ".join(token.text for token in self._words.tokens[phrase.start : phrase.end])


def _with_body(words: Words, phrase: Phrase) -> Phrase:
    """Return "a spokesman for the Mine Group" for "a spokesman"."""
    if words.low[phrase.end : phrase.end + 1] != ["for"] or words.low[phrase.end - 1] not in known().people:
        return phrase
    return phrase_after(words, phrase.start) or phrase


def _counts_before(statement: Statement) -> bool:
    """Whether a figure before the speaker is theirs: "40 people they say were killed"."""
    first = statement.content[0] if statement.content and statement.form == "front" else None
    return first is not None and first.end <= statement.begins


def _is_inside(inner: Statement, outer: Statement) -> bool:
    return any(part.start <= inner.begins < part.end and inner.cue.end <= part.end for part in outer.content)
