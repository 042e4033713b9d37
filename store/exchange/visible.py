"""Making hidden signs of a text visible where it leaves the dossier."""

import unicodedata

_PICTURES = 0x2400
_DELETE = 0x7F
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
_HARMLESS = frozenset("\n\r\t\u00ad\u200c\u200d")
"""Line ends, a soft hyphen, and the joiners that Arabic and Indian scripts need."""


def make_visible(text: str) -> str:
    """Return `text` with control, direction and other unseen characters written out (`␛`, `<U+202E>`)."""
    if text.isprintable():
        return text
    return "".join(_shown(letter) for letter in text)


def _shown(letter: str) -> str:
    if letter in _HARMLESS or unicodedata.category(letter) not in _HIDDEN:
        return letter
    code = ord(letter)
    if code < ord(" "):
        return chr(_PICTURES + code)
    return "␡" if code == _DELETE else f"<U+{code:04X}>"
