"""From bytes to text: encodings, byte order marks, and what is no text at all."""

import codecs
import re

from charset_normalizer import from_bytes

from store.errors import UnreadableArticleError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OTHER_FORMS = (
    (b"%PDF", "it is a PDF"),
    (b"PK\x03\x04", "it is a packed file (a document of an office program, or an archive)"),
    (b"\xd0\xcf\x11\xe0", "it is a document of an office program"),
    (b"{\\rtf", "it is a rich text document"),
    (b"\x89PNG", "it is a picture"),
    (b"\xff\xd8\xff", "it is a picture"),
    (b"GIF8", "it is a picture"),
)
_PAGES = (b"<!doctype html", b"<html", b"<?xml")
_MOSTLY_LATIN = 0.02
_SAMPLE = 4096
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")
"""Control characters that are no white space."""


def decode(content: bytes, path: str) -> str:
    """Return the text without its byte order mark, nothing else changed, or raise UnreadableArticleError."""
    if why := _other_form(content):
        raise UnreadableArticleError(path, f"{why}; save its words as a text file and add that")
    text = _text(content)
    if text is None or _is_binary(text):
        raise UnreadableArticleError(path, "it is binary, not text")
    if not any(letter.isalnum() for letter in text):
        raise UnreadableArticleError(path, "it is empty")
    return text


def _other_form(content: bytes) -> str | None:
    for mark, why in _OTHER_FORMS:
        if content.startswith(mark):
            return why
    return "it is a web page (HTML)" if content[:_SAMPLE].lstrip().lower().startswith(_PAGES) else None


def _text(content: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _decoded(content[len(mark) :], encoding)
    if (text := _decoded(content, "utf-8")) is not None:
        return text
    for guess in (_wide, _western, _detected):
        supposed = guess(content)
        if supposed and (text := _decoded(content, supposed)) is not None:
            return text
    return None


def _decoded(content: bytes, encoding: str) -> str | None:
    try:
        text = content.decode(encoding)
        text.encode()  # a lone surrogate could never be saved
    except (UnicodeError, LookupError):
        return None
    return text


def _wide(content: bytes) -> str | None:
    """Guess UTF-16 without a mark: every other byte of Latin text is zero."""
    sample = content[:_SAMPLE]
    if sample[1::2].count(0) * 4 > len(sample):
        return "utf-16-le"
    return "utf-16-be" if sample[0::2].count(0) * 4 > len(sample) else None


def _western(content: bytes) -> str | None:
    """Guess the Windows encoding where only a few quotes and accents are not ASCII: too few for a detector."""
    return "cp1252" if sum(byte > 127 for byte in content) <= len(content) * _MOSTLY_LATIN else None  # noqa: PLR2004


def _detected(content: bytes) -> str | None:
    best = from_bytes(content).best()
    return None if best is None else best.encoding


def _is_binary(text: str) -> bool:
    sample = text[: 16 * _SAMPLE]
    if "\0" in text:
        return True
    return len(_CONTROL.findall(sample)) * 50 > len(sample)
