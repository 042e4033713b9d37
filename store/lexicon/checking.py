"""Checking the words that a reader adds, before any of them is used."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from store.lexicon.additions import NEW, Additions, Cues, Sections, Speakers, merge_sections
from store.lexicon.populations import is_within_itself
from store.lexicon.predicates import is_lemma, lemma_of
from store.lexicon.reporting import verb_forms
from store.lexicon.words_in_force import words_in_force
from store.text.folding import fold

_PATTERN = re.compile(r"[*+?^$|\\()\[\]{}<>]")
_VERB = re.compile(r"[a-z]{2,}")
_NOUN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_NOUNS = re.compile(rf"{_NOUN.pattern}(?: {_NOUN.pattern})*")
_NAME = re.compile(r"[^\n]*\w[^\n]*")
_FORMS = (2, 3)

_SHAPES = {
    "populations": (_NOUNS, "words for a group, in the plural"),
    "subsets": (_NOUNS, "words for a group, in the plural"),
    "predicates": (_VERB, "one verb in its base form, without forms or objects"),
    "irregular": (_VERB, "one form of a verb"),
    "cues": (_VERB, "one verb in its base form"),
    "speakers": (_NOUN, "one noun in the singular"),
    "aliases": (_NAME, "a name"),
}
_LISTS = {"cues": Cues.__struct_fields__, "speakers": Speakers.__struct_fields__}
_ONE_MEANING = frozenset({"populations", "predicates", "aliases"})
"""Sections in which a word can stand for one other only."""


class WrongWordError(ValueError):
    """What is wrong and what to do; `path` is where: section, key, word."""

    def __init__(self, why: str, *path: str) -> None:
        super().__init__(why)
        self.path = path


def check_sections(content: Mapping[str, object]) -> Sections:
    """Return what a reader wrote, spelled as the lexicons spell it; raise WrongWordError for the first mistake."""
    sections = {section: dict(_read_section(section, written)) for section, written in content.items()}
    for section in _ONE_MEANING & content.keys():
        _check_twice(section, content[section])
    _check_verbs(sections)
    _check_circles(sections)
    return sections


def _read_section(section: str, written: object) -> Iterator[tuple[str, list[str]]]:
    if section not in _SHAPES:
        raise WrongWordError(f"there is no section {section}; {_name_sections()}", section)
    if not isinstance(written, dict):
        raise WrongWordError(f"{section} is a section; write [{section}] on a line, and its lists below", section)
    for key, words in written.items():
        if not isinstance(words, list):
            raise WrongWordError(f'{key} needs a list of words: {key} = ["another", "a third"]', section, key)
        if section in _LISTS and key not in _LISTS[section]:
            raise WrongWordError(f"[{section}] has no list {key}; it has {', '.join(_LISTS[section])}", section, key)
        head = key if section in _LISTS else _read_word(section, key, (section, key))
        yield head, [_read_word(section, word, (section, key, str(word))) for word in words]


def _read_word(section: str, word: object, path: Sequence[str]) -> str:
    shape, meant = _SHAPES[section]
    if not isinstance(word, str):
        raise WrongWordError(f"{word!r} is no word; write {meant}, between quotation marks", *path)
    if _PATTERN.search(word):
        raise WrongWordError(f'"{word}" looks like a pattern; only plain words are taken, each form on its own', *path)
    spelled = " ".join(word.split())
    if section != "aliases":
        spelled = " ".join(fold(spelled).replace("-", " ").split())
    if not shape.fullmatch(spelled):
        raise WrongWordError(f'"{word}" cannot be used; write {meant}', *path)
    return spelled


def _check_twice(section: str, written: object) -> None:
    """Refuse a word that stands for itself, or for two things at once."""
    heads: dict[str, str] = {}
    lists: Mapping[str, Sequence[str]] = written if isinstance(written, dict) else {}
    for key, words in lists.items():
        for word in words:
            told, head = fold(" ".join(word.split())), heads.setdefault(fold(" ".join(word.split())), key)
            if told == fold(" ".join(key.split())):
                raise WrongWordError(
                    f'"{word}" stands for itself; write other words for it, or none', section, key, word
                )
            if head != key:
                why = f'"{word}" is under {head} and under {key}; leave it under one of them'
                raise WrongWordError(why, section, key, word)


def _check_verbs(sections: Sections) -> None:
    predicates = sections.get("predicates", {})
    new = frozenset(predicates.get(NEW, ()))
    for lemma in predicates.keys() - {NEW}:
        if lemma_of(lemma) != lemma:
            raise WrongWordError(f"{lemma} is itself written down as {lemma_of(lemma)}; use that", "predicates", lemma)
        if not is_lemma(lemma) and lemma not in new:
            why = f'no verb {lemma} is known; correct it, or add it to the verbs of their own: {NEW} = ["{lemma}"]'
            raise WrongWordError(why, "predicates", lemma)
    added = frozenset(_all_words(predicates)) | frozenset(_all_words(sections.get("cues", {})))
    for verb, forms in sections.get("irregular", {}).items():
        if verb not in added and not is_lemma(verb) and verb not in verb_forms():
            raise WrongWordError(
                f"{verb} stands in no list of verbs; add it under [predicates] or [cues]", "irregular", verb
            )
        if len(forms) not in _FORMS:
            why = f'{verb} needs its past and its participle, as in take = ["took", "taken"]'
            raise WrongWordError(why, "irregular", verb)


def _check_circles(sections: Sections) -> None:
    with words_in_force(merge_sections([sections])):
        for whole, parts in sections.get("subsets", {}).items():
            for part in parts:
                if is_within_itself(part):
                    raise WrongWordError(
                        f'"{part}" would be a part of itself, by way of {whole}', "subsets", whole, part
                    )


def _all_words(lists: Mapping[str, Iterable[str]]) -> Iterator[str]:
    for words in lists.values():
        yield from words


def _name_sections() -> str:
    return "there are " + ", ".join(f"[{field.name}]" for field in msgspec.structs.fields(Additions))
