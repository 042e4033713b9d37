"""Writing a document as Markdown that shows article text as text, whatever is in it.

CommonMark with the tables of GitHub.
"""

import re
from collections.abc import Iterable

from store.exchange.document import Address, Block, Bullets, Heading, Line, Paragraph, Strong, Table
from store.exchange.visible import make_visible

_MARKUP = re.compile(r"[\\`*_{}\[\]|~#$]")
_HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_AT_START = re.compile(r"^(?:([-+=:])|(\d{1,9})([.)]))")
_BARE_LINK = re.compile(r"://|\bwww\.", re.IGNORECASE)
_WEB = re.compile(r"https?://[\w.:-]+(?:/[\w.~:/?&=+,;%@()!-]*)?", re.ASCII)


def write_markdown(blocks: Iterable[Block]) -> str:
    """Return the document, blocks parted by blank lines."""
    return "\n\n".join(_block(block) for block in blocks) + "\n"


def escape(text: str) -> str:
    """Return `text` on one line, so that Markdown shows it as it is: no markup, no HTML, no link, no hidden sign."""
    bare = " ".join(make_visible(text).split())
    safe = "".join(_HTML.get(letter, letter) for letter in _MARKUP.sub(r"\\\g<0>", bare))
    return _BARE_LINK.sub(lambda match: match[0].replace(":", "\\:").replace(".", "\\."), safe)


def _block(block: Block) -> str:
    match block:
        case Heading():
            return f"{'#' * block.level} {escape(block.text)}"
        case Paragraph():
            return _opening(_line(block.line))
        case Bullets():
            return "\n".join(f"- {_opening(_line(line))}" for line in block.lines)
        case Table():
            ruler = tuple("---" for _ in block.heads)
            rows = ("| " + " | ".join(map(_line, row)) + " |" for row in block.rows)
            return "\n".join(["| " + " | ".join(map(escape, block.heads)) + " |", f"| {' | '.join(ruler)} |", *rows])


def _line(line: Line) -> str:
    return "".join(_part(part) for part in line)


def _part(part: str | Strong | Address) -> str:
    if isinstance(part, Address):
        return f"<{part.url}>" if _WEB.fullmatch(part.url) else escape(part.url)
    if isinstance(part, Strong):
        return _between_spaces(part.text, "**")
    return _between_spaces(part, "")


def _between_spaces(text: str, mark: str) -> str:
    """Escape `text` between marks; a space at its ends stays, outside of them."""
    bare = escape(text)
    start = " " if text[:1].isspace() else ""
    end = " " if bare and text[-1:].isspace() else ""
    return f"{start}{mark}{bare}{mark}{end}" if bare else start


def _opening(line: str) -> str:
    """Keep the first sign of a line from making a list, a heading or a definition."""
    return _AT_START.sub(lambda match: f"\\{match[1]}" if match[1] else f"{match[2]}\\{match[3]}", line)
