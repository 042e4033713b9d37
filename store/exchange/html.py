"""Writing a document as one HTML file: it needs nothing else, runs nothing, prints well, and shows text as text."""

import re
import unicodedata
from collections.abc import Iterable
from html import escape

from store.exchange.document import Address, Block, Bullets, Heading, Line, Paragraph, Strong, Table
from store.exchange.visible import make_visible

_WEB = re.compile(r"https?://[\w.:-]+(?:/\S*)?", re.ASCII | re.IGNORECASE)
_STYLE = """
:root { color-scheme: light dark; }
body { font: 1rem/1.5 Georgia, "Times New Roman", serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2 { font-family: system-ui, sans-serif; line-height: 1.2; }
h2 { margin-top: 2.5rem; border-top: 1px solid; padding-top: 1rem; }
p, li { max-width: 45rem; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font: 0.85rem/1.4 system-ui, sans-serif; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem; border-bottom: 1px solid #8888; }
td { min-width: 4rem; overflow-wrap: break-word; }
@media print {
  @page { margin: 15mm; }
  body { font-size: 10pt; max-width: none; margin: 0; color: #000; background: #fff; }
  table { font-size: 7.5pt; }
  td { min-width: 0; overflow-wrap: anywhere; }
  thead { display: table-header-group; }
  tr, li { break-inside: avoid; }
  h2 { break-after: avoid; }
}
""".strip()


def write_html(title: str, blocks: Iterable[Block]) -> str:
    """Return the document as a whole page; nothing in it is loaded from anywhere."""
    body = "\n".join(_block(block) for block in blocks)
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_escape(title)}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _block(block: Block) -> str:
    match block:
        case Heading():
            return f"<h{block.level}>{_text(block.text)}</h{block.level}>"
        case Paragraph():
            return f"<p>{_line(block.line)}</p>"
        case Bullets():
            return "<ul>\n" + "\n".join(f"<li>{_line(line)}</li>" for line in block.lines) + "\n</ul>"
        case Table():
            heads = "".join(f'<th scope="col">{_text(head)}</th>' for head in block.heads)
            rows = "\n".join(
                "<tr>" + "".join(f"<td>{_line(cell)}</td>" for cell in row) + "</tr>" for row in block.rows
            )
            return (
                f'<div class="wide"><table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody></table></div>'
            )


def _line(line: Line) -> str:
    return "".join(_part(part) for part in line)


def _part(part: str | Strong | Address) -> str:
    if isinstance(part, Address):
        shown = _escape(part.url)
        return f'<a href="{shown}" rel="noreferrer">{shown}</a>' if _WEB.fullmatch(part.url) else shown
    if isinstance(part, Strong):
        return f"<strong>{_text(part.text)}</strong>"
    return _text(part)


def _text(text: str) -> str:
    """Escape `text`; where it runs right to left, it does not turn what stands around it."""
    shown = _escape(text)
    turned = not text.isascii() and any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in text)
    return f"<bdi>{shown}</bdi>" if turned else shown


def _escape(text: str) -> str:
    return escape(make_visible(text))
