"""The forms of verbs, spelled by the rules of English."""

import msgspec

_VOWELS = frozenset("aeiou")
_SHORTEST = 5
_LOST_AN_E = (
    "at", "iz", "is", "ut", "v", "c", "u", "ag", "dg", "rg", "lg", "ieg", "ir", "ur", "um", "yp", "ib", "ap",
    "ol", "ul", "il", "bl", "pl", "tl", "gl", "dl", "fl", "cl", "kl", "zl", "ls", "ns", "rs", "ps", "ws",
    "ak", "ok", "uk", "ik",
)  # fmt: skip
"""Stems that end so have lost an e before "ed" and "ing"."""
_WHOLE = (
    "eat",
    "oat",
    "out",
    "eak",
    "oak",
    "ook",
    "our",
    "air",
    "oir",
    "ear",
    "oar",
    "ail",
    "oil",
    "eil",
    "ool",
    "oul",
    "eap",
    "oap",
)
"""Stems that end so have lost nothing, though their last two letters are among those."""


class Verb(msgspec.Struct, frozen=True, gc=False):
    """A form of a verb: what it may be by its ending. `base` is the verb itself, not what it is written down as."""

    base: str
    plain: bool = False
    present: bool = False
    past: bool = False
    participle: bool = False
    gerund: bool = False

    @property
    def is_finite(self) -> bool:
        """Whether the form can only be a predicate, as "sank" and "sinks", unlike "killed"."""
        return (
            self.present
            or (self.plain and not self.past and not self.participle)
            or (self.past and not self.participle)
        )


def third_person(base: str) -> str:
    """Return the form of "she kills"."""
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def lengthen(base: str, ending: str) -> str:
    """Return a verb with "ed" or "ing", spelled by rule."""
    if base.endswith("e") and not (ending == "ing" and base.endswith(("ee", "ye", "oe"))):
        return base[:-1] + ending
    if ending == "ed" and base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ied"
    if _doubles(base):
        return base + base[-1] + ending
    return base + ending


def _doubles(base: str) -> bool:
    """Say whether a short verb doubles its last letter ("stopped"): one vowel between consonants, one syllable."""
    vowels = sum(letter in _VOWELS for letter in base)
    return (
        vowels == 1 and base[-1:] not in _VOWELS | set("wxy") and base[-2:-1] in _VOWELS and len(base) > 2  # noqa: PLR2004
    )


def read_ending(word: str) -> Verb | None:
    """Return the verb that a word seems to be a form of, by its ending alone."""
    if len(word) < _SHORTEST or not word.isalpha():
        return None
    if word.endswith("ied"):
        return Verb(word[:-3] + "y", past=True, participle=True)
    if word.endswith("ed") and word[-3] != "e":
        return Verb(_unlengthen(word[:-2]), past=True, participle=True)
    if word.endswith("ing") and any(letter in _VOWELS or letter == "y" for letter in word[:-3]):
        return Verb(_unlengthen(word[:-3]), gerund=True)
    return None


def _unlengthen(stem: str) -> str:
    if len(stem) > 2 and stem[-1] == stem[-2] and (stem[-1] not in "slf" or _is_long_in_l(stem)):  # noqa: PLR2004
        return stem[:-1]
    if stem.endswith(_WHOLE):
        return stem
    if stem.endswith(_LOST_AN_E) or _ends_in_lone(stem, "sz") or _ends_in_lone(stem, "d"):
        return stem + "e"
    if _ends_in_lone(stem, "n") and stem[-2] == "i":
        return stem + "e"
    if stem.endswith("ar") or (len(_vowels_of(stem)) == 1 and stem[-1] not in "wxyh" and _ends_in_lone(stem, stem[-1])):
        return stem + "e"
    return stem


def _is_long_in_l(stem: str) -> bool:
    """Say whether the last l is doubled ("repelled"), not the verb's own ("spelled")."""
    return stem.endswith(("ell", "all", "oll")) and len(_vowels_of(stem)) > 1


def _ends_in_lone(stem: str, consonants: str) -> bool:
    """Say whether a stem like "bas" or "divid" ends in one vowel and one of `consonants`."""
    return (
        len(stem) > 1
        and stem[-1] in consonants
        and stem[-2] in _VOWELS | {"y"}
        and (stem[-3:-2] not in _VOWELS or stem[-4:-2] == "qu" or stem[-1] in "sz")
    )


def _vowels_of(stem: str) -> str:
    return "".join(letter for letter in stem.replace("qu", "q") if letter in _VOWELS or letter == "y")
