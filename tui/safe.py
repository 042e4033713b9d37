"""The one sanitiser between a dossier and the terminal.

Every character that could steer a terminal or turn the reading direction is replaced by one visible character,
so a text keeps its length and every span still fits. Newlines and tabs are kept.
"""

_CONTROL_PICTURES = 0x2400
_STRANGE = "\N{REPLACEMENT CHARACTER}"
_DIRECTION = "\N{RIGHTWARDS ARROW OVER LEFTWARDS ARROW}"

_VISIBLE = {code: chr(_CONTROL_PICTURES + code) for code in range(0x20) if chr(code) not in "\n\t"}
_VISIBLE[0x7F] = "\N{SYMBOL FOR DELETE}"
_VISIBLE |= dict.fromkeys(range(0x80, 0xA0), _STRANGE)  # C1: one of them opens a control sequence
_VISIBLE |= dict.fromkeys((0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)), _DIRECTION)
_VISIBLE |= dict.fromkeys((0x2028, 0x2029), "\N{SYMBOL FOR NEWLINE}")
_VISIBLE |= dict.fromkeys(
    (0x200B, 0x2060, 0xFEFF, *range(0xE0000, 0xE0080)), "\N{MIDDLE DOT}"
)  # nothing to see, yet there
_VISIBLE |= dict.fromkeys(range(0xD800, 0xE000), _STRANGE)  # lone surrogates: no encoding takes them
_ONE_LINE = _VISIBLE | {ord("\n"): " ", ord("\t"): " "}


def clean(text: str) -> str:
    """Return `text` of the same length, harmless to a terminal; line ends and tabs are kept."""
    if text.isprintable():
        return text
    return text.replace("\r\n", " \n").translate(_VISIBLE)


def clean_line(text: str) -> str:
    """Return `text` of the same length, harmless and on one line."""
    if text.isprintable():
        return text
    return text.replace("\r\n", "  ").translate(_ONE_LINE)
