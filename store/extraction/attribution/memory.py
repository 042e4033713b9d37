"""Who was quoted or named before: for "he", "the group", a surname, an acronym."""

from msgspec.structs import replace

from store.extraction.attribution.bodies import COLLECTIVE, COMPANIES, find_body, find_named
from store.extraction.attribution.defined_names import FullNames, defined_acronyms, full_names
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.persons_said import PersonsSaid
from store.extraction.attribution.speaker import Speaker
from store.extraction.attribution.speakers import FIGURES
from store.extraction.attribution.spelled_names import spelled_acronyms
from store.lexicon.reporting import read_reporting

_VAGUE = listed(
    "other some several many early earlier initial first unconfirmed unverified conflicting such further new more"
    " previous various recent local these those numerous and"
    " latest updated fresh preliminary revised available current incomplete"
)
_PARENTS = ("united nations ", "u.n. ", "un ", "european union ", "eu ", "us ", "u.s. ")
_OF_BODIES = listed("report data figures results statistics summary bulletin update findings")
_AT_HOME = ("-based", "-owned", "-run", "-listed", "-headquartered", "-backed", "-controlled")
_NEAR = 2
"""A writing is taken up so many sentences after its body was quoted."""
_LATEST = 6
"""A speaker is carried over so many sentences."""
_TITLES = read_reporting().speakers.titles


class Memory:
    """What a reader remembers of the speakers of one text, sentence by sentence."""

    def __init__(self, text: str, outlet: str = "") -> None:
        self._text = text
        self.outlet = outlet.casefold()
        self._surnames: FullNames | None = None
        self._acronyms = defined_acronyms(text)
        self._spelled: dict[str, str] | None = None
        self._said: dict[str, tuple[int, Speaker]] = {}
        self._bodies: list[tuple[int, Speaker]] = []
        self._rivalled = -2
        self._persons = PersonsSaid()
        self._released: dict[str, tuple[int, Speaker]] = {}
        self._firms: list[tuple[int, Speaker]] = []
        self._told: tuple[int, Speaker] | None = None
        self._many: tuple[int, Speaker] | None = None
        self._roles: list[tuple[int, Speaker]] = []

    def resolve(self, speaker: Speaker, at: int) -> Speaker | None:
        """Return the speaker with a full name; `None` for a pronoun that nobody stands behind."""
        if speaker.kind == "pronoun":
            return self._behind_pronoun(speaker, at)
        if speaker.kind == "document" or (speaker.kind == "body" and (speaker.name.islower() or _says_where(speaker))):
            return self._behind_noun(speaker, at)
        if speaker.kind == "role" and not speaker.plural and self._is_the_one(speaker):
            return self._persons.in_office(speaker.name, at) or self._role_before(speaker, at) or speaker
        if speaker.kind in ("name", "person") and " " not in speaker.name.replace("\u00a0", " "):
            return self._full_name(speaker)
        if acronym := self._acronym(speaker.name):
            return replace(speaker, name=acronym)
        return speaker

    def _role_before(self, speaker: Speaker, at: int) -> Speaker | None:
        """Return the spokesman for the army for "the spokesman", where nobody else is one."""
        told = {each.name: each for when, each in self._roles if each.head == speaker.head and at - when <= _LATEST}
        return next(iter(told.values())) if len(told) == 1 and speaker.name == speaker.head else None

    def tell_many(self, speaker: Speaker, at: int) -> None:
        """Keep those who act in sentence `at` without being quoted, for "they" in the next."""
        self._many = (at, speaker)

    def _acronym(self, name: str) -> str | None:
        """Return the short form of a name, of "United Nations World Food Programme" too."""
        whole = name.casefold()
        belongs = next((each for each in _PARENTS if whole.startswith(each)), "")
        if self._spelled is None:
            self._spelled = spelled_acronyms(self._text)
        if spelled := self._spelled.get(whole):
            return spelled
        return self._acronyms.get(whole) or (self._acronyms.get(whole.removeprefix(belongs)) if belongs else None)

    def rival(self, at: int) -> None:
        """Keep that sentence `at` tells of another body without quoting it: "it" in the next may be either."""
        self._rivalled = at

    def release(self, writing: str, speaker: Speaker, at: int) -> None:
        """Keep who made a writing public in sentence `at`: "the report" is theirs from here on."""
        self._released[_same_writing(writing)] = (at, speaker)

    def tell(self, body: Speaker, at: int) -> None:
        """Keep the body that sentence `at` tells of without quoting it, for "it" in the next."""
        self._told = (at, body)

    def tell_of_firm(self, firm: Speaker, at: int) -> None:
        """Keep a firm that sentence `at` tells of without quoting it, for "the company"."""
        self._firms.append((at, self._full_name(firm)))

    def introduce(self, speaker: Speaker, at: int, offices: frozenset[str]) -> None:
        """Keep a person whom sentence `at` tells of without quoting, or those who give an account."""
        if speaker.plural:
            self._said["many"] = (at, speaker)
            return
        self._persons.keep(speaker, at, offices, quoted=False)

    def remember(self, speaker: Speaker, at: int, offices: frozenset[str] = frozenset()) -> None:
        """Keep the speaker of sentence `at` for the sentences after it, with the words that tell the office."""
        if _gender(speaker) == "one":
            self._persons.keep(speaker, at, offices)
        if speaker.kind == "role" and not speaker.plural and speaker.name != speaker.head:
            self._roles = [*self._roles[-7:], (at, speaker)]
        for role in ("last", _gender(speaker)):
            self._said[role] = (at, speaker)
        if speaker.kind in ("name", "body"):
            self._bodies.append((at, speaker))
            del self._bodies[:-8]

    def just_said(self, at: int) -> Speaker | None:
        """Return who was quoted in the sentence before, for "And added:"."""
        return self._recent("last", at, within=1)

    def _recent(self, role: str, at: int, within: int = _LATEST) -> Speaker | None:
        said = self._said.get(role)
        return said[1] if said and at - said[0] <= within else None

    def _behind_pronoun(self, speaker: Speaker, at: int) -> Speaker | None:
        if speaker.head in ("he", "she"):
            return self._persons.behind(speaker.head, at) or self._surname(at)
        if speaker.head == "they":
            return self._behind_they(at, of_them=speaker.name.lower() == "them")
        return self._behind_it(at) if speaker.head == "it" else None

    def _behind_it(self, at: int) -> Speaker | None:
        if self._told and self._told[0] == at - 1:
            return self._told[1]
        if at - 1 == self._rivalled:
            return None
        last = self._recent("one", at, within=2)
        theirs = replace(last, kind="body", name=last.organisation) if last and last.organisation else None
        return self._recent("body", at) or (replace(theirs, organisation=None) if theirs else None)

    def _behind_they(self, at: int, *, of_them: bool) -> Speaker | None:
        """Return those who acted or were quoted in the sentence before, else several who were quoted, else a body."""
        if of_them and self._told and self._told[0] == at - 1:
            return self._told[1]
        when = self._said.get("many", (-1,))[0]
        if self._many and self._many[0] == at - 1 and self._said.get("last", (-1,))[0] < at:
            return self._many[1]
        many, body = self._recent("many", at), self._recent("body", at)
        body_later = self._said.get("body", (-1,))[0] == at - 1 > when
        return (body or many) if body_later else (many or body)

    def _surname(self, at: int) -> Speaker | None:
        """Return who was quoted last by one name alone, which may be a surname."""
        last = self._recent("last", at, within=2)
        alone = last is not None and last.kind == "name" and last.name.isalpha() and not last.name.isupper()
        return last if alone else None

    def _is_the_one(self, speaker: Speaker) -> bool:
        """Whether "the" stands before: somebody who was named."""
        return self._begins_with(speaker, "the")

    def _behind_noun(  # noqa: PLR0911 - one noun after another
        self, speaker: Speaker, at: int
    ) -> Speaker | None:
        """Return BP for "the company", the one who issued it for "the statement"; nobody for "reports"."""
        head = speaker.head
        if head in FIGURES and speaker.name != head and _VAGUE.issuperset(speaker.name.casefold().split()[:-1]):
            return self._author(speaker, at)
        if head == "reports" and _VAGUE.issuperset(speaker.name.casefold().split()[:-1]):
            return None
        if speaker.name != head:
            return (self._taken_up(speaker, at) if _says_where(speaker) else None) or speaker
        if head in ("estimates", "rumours", "rumors"):
            return None
        if speaker.kind == "document" and self._begins_with(speaker, "a"):
            if head == "statement" and (issuer := self._recent("body", at, within=1)):
                return issuer
            self._released.pop(_same_writing(head), None)
            return speaker
        if head == "article":
            return self._recent("last", at, within=2) or speaker
        if head == "statement" and (issuer := self._recent("body", at, within=3)):
            return issuer
        if speaker.kind == "document":
            return self._author(speaker, at) or (None if head in FIGURES else speaker)
        return self._taken_up(speaker, at) or speaker

    def _taken_up(self, speaker: Speaker, at: int) -> Speaker | None:
        """Return the body that was quoted or named before for "the company", "the Dorna-based company"."""
        head = speaker.head
        if head not in COLLECTIVE or not (speaker.name == head or self._is_the_one(speaker)):
            return None
        said = find_body(head, [body for when, body in self._bodies if at - when <= 2 * _LATEST])
        named = find_named(self._text, head, speaker.span[0])
        if named and (said is None or said.span[0] < named[1][0]):
            return replace(speaker, name=named[0], span=named[1], kind="name")
        return said or (self._only_firm(at) if head in COMPANIES else None)

    def _only_firm(self, at: int) -> Speaker | None:
        """Return the firm that was told of; `None` for two, and for what is a person's surname."""
        firms = {firm.name: firm for when, firm in self._firms if 0 <= at - when <= _LATEST}
        only = next(iter(firms.values())) if len(firms) == 1 else None
        return only if only and only.kind == "name" else None

    def _author(self, writing: Speaker, at: int) -> Speaker | None:
        """Return whose "the report" is: theirs who published one, else of the body quoted right before.

        It is nobody's where another body was quoted since.
        """
        published = self._released.get(_same_writing(writing.head))
        when, last = self._said.get("last", (at, None))
        body = last is not None and last.kind in ("body", "name") and not last.plural and at - _NEAR <= when < at
        if published is None:
            return last if body and writing.head in _OF_BODIES and self._is_the_one(writing) else None
        another = body and last is not None and last.name != published[1].name and when > published[0]
        return None if another else published[1]

    def _begins_with(self, speaker: Speaker, article: str) -> bool:
        start = speaker.span[0]
        return self._text[max(0, start - len(article) - 1) : start].lower() == f"{article} "

    def _full_name(self, speaker: Speaker) -> Speaker:
        if self._surnames is None:
            self._surnames = full_names(self._text)
        found = self._surnames.get(speaker.name)
        return replace(speaker, name=found[0], kind="person") if found else speaker


def _says_where(speaker: Speaker) -> bool:
    """Whether a noun only tells where somebody is at home: "the Dorna-based company", "the state-owned firm"."""
    lead, _, head = speaker.name.rpartition(" ")
    return head == speaker.head and " " not in lead and lead.endswith(_AT_HOME)


def _same_writing(head: str) -> str:
    """Return one word for writings that take up each other: the results are "the data", "the figures"."""
    return "figures" if head in FIGURES else "poll" if head in ("survey", "polls", "surveys") else head


def _gender(speaker: Speaker) -> str:
    if speaker.plural:
        return "many"
    return "one" if speaker.kind in ("person", "role") else "body"
