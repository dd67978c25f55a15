"""Files and pages -> Documents: the article's own paragraphs, and none of what stands around them."""

from __future__ import annotations

import gzip
import io
import json
import re
import zlib
from typing import TYPE_CHECKING, Any, Final, overload

from knowledge.articles.addresses import canonical_address
from knowledge.articles.encodings import decode
from knowledge.articles.tongues import language_of
from knowledge.errors import ArticleError
from knowledge.model import Document

if TYPE_CHECKING:
    from pathlib import Path

LARGEST_FILE: Final = 50_000_000  # bytes, unpacked
LARGEST_PAGE: Final = 5_000_000
LONGEST_HEADING: Final = 160  # characters; a first line that is longer is a paragraph
_KINDS: Final = {
    ".txt": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".shtml": "html",
    ".jsonl": "lines",
    ".ndjson": "lines",
}
_FIELDS: Final = ("title", "url", "outlet", "published", "language")
_PATTERN: Final = re.compile(r"[*?\[]")
_LOOKS_LIKE_HTML: Final = re.compile(
    rb"^\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|body|\?xml|!--|meta|div|p|article)", re.IGNORECASE
)


def read_file(path: Path) -> tuple[Document, ...]:
    """Read `.txt` (UTF-8, kept to the character), `.html` (any encoding), `.jsonl`, and each of them as `.gz`.

    Raises ArticleError, naming the file, for what is missing, empty, damaged or no article.
    """
    try:
        kind, data = _open(path)
        return _READERS[kind](data)
    except ArticleError as error:
        raise ArticleError(f"{path}: {error}") from error.__cause__
    except FileNotFoundError as error:
        reason = "the pattern matches nothing" if _PATTERN.search(str(path)) else error.strerror
        raise ArticleError(f"{path}: {reason}") from error
    except OSError as error:
        raise ArticleError(f"{path}: {error.strerror or error}") from error


def not_utf8(byte: int | None = None) -> str:
    """What is wrong with a text in another encoding (`byte` is the first that shows it), and what to do about it."""
    where = "" if byte is None else f" (byte {byte})"
    return f"not UTF-8{where}: convert it, for example with iconv -f WINDOWS-1256 -t UTF-8"


def is_readable(path: Path) -> bool:
    """Whether a file's name says that it is of a kind that is read."""
    return _suffix(path) in _KINDS


def is_lines(path: Path) -> bool:
    """Whether a file's name says that it holds many articles."""
    return _KINDS.get(_suffix(path)) == "lines"


def is_page(path: Path) -> bool:
    """Whether a file's name says that it is a page."""
    return _KINDS.get(_suffix(path)) == "html"


def _suffix(path: Path) -> str:
    return (path.with_suffix("") if path.suffix.lower() == ".gz" else path).suffix.lower()


def _open(path: Path) -> tuple[str, bytes]:
    if path.is_dir():
        raise ArticleError("a directory, not a file")
    if path.exists() and not path.is_file():
        raise ArticleError("no ordinary file")
    packed = path.suffix.lower() == ".gz"
    size = path.stat().st_size
    if size > LARGEST_FILE:
        raise ArticleError(f"larger than {LARGEST_FILE // 1_000_000} MB")
    data = path.read_bytes()
    if packed:
        data = unpack(data, LARGEST_FILE)
    if not data.strip():
        raise ArticleError("empty")
    kind = _KINDS.get(_suffix(path)) or ("html" if _LOOKS_LIKE_HTML.match(data) else None)
    if kind is None:
        raise ArticleError("not a .txt, .html or .jsonl file, nor one of these as .gz")
    return kind, data


def unpack(data: bytes, largest: int) -> bytes:
    """Unpack gzip, never further than `largest` bytes.

    Raises ArticleError for damaged data and for what unpacks to more.
    """
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as stream:
            unpacked = stream.read(largest + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise ArticleError("damaged gzip data") from error
    if len(unpacked) > largest:
        raise ArticleError(f"unpacks to more than {largest // 1_000_000} MB")
    return unpacked


def read_text(data: bytes) -> Document:
    """UTF-8 as it stands: offsets into the Document are offsets into the file.

    Raises ArticleError with the place of the first byte that is not UTF-8.
    """
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ArticleError(not_utf8(error.start)) from error
    if "\0" in text:
        raise ArticleError("not text: it holds NUL characters")
    if not _bare(text):
        raise ArticleError("empty")
    return Document(text, title=_heading(text) or None)


def _heading(text: str) -> str:
    """A text's first line with words in it, cut where it is a paragraph.

    Never the file's name: one text under two names is one article, and its heading finds its earlier version.
    """
    first = next((line for line in map(_bare, text.splitlines()) if line), "")
    return first if len(first) <= LONGEST_HEADING else first[: LONGEST_HEADING - 1].rsplit(None, 1)[0] + "…"


def _bare(line: str) -> str:
    return line.replace("\ufeff", "").strip()


def read_lines(data: bytes) -> tuple[Document, ...]:
    """JSON Lines, an article each, with `text` and whatever else of a Document is known (`date` is `published`).

    Without a title the text's first line is one, as in a text file: a card names its source.

    Raises ArticleError with the number of the first line that is not such an object; then none is read.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ArticleError(not_utf8(error.start)) from error
    lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    return tuple(_read_line(number, line) for number, line in lines)


def _read_line(number: int, line: str) -> Document:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ArticleError(f"line {number}: not JSON") from error
    if not isinstance(record, dict) or not isinstance(record.get("text"), str) or not record["text"].strip():
        raise ArticleError(f"line {number}: no object with a `text`")
    if "published" not in record and "date" in record:
        record["published"] = record["date"]
    known = {field: _whole(_optional(record.get(field), field, number)) for field in _FIELDS}
    if known["url"]:
        known["url"] = canonical_address(known["url"])
    text = _whole(record["text"])
    return Document(text, **known | {"title": known["title"] or _heading(text) or None})


@overload
def _whole(text: str) -> str: ...
@overload
def _whole(text: str | None) -> str | None: ...
def _whole(text: str | None) -> str | None:
    """What can be stored: half a surrogate pair, which JSON can name, becomes a question mark."""
    return text.encode("utf-8", "replace").decode() if text else text


def _optional(value: Any, field: str, number: int) -> str | None:
    if value is None or isinstance(value, str):
        return value or None
    raise ArticleError(f"line {number}: `{field}` is not a text")


def read_html(data: bytes, url: str | None = None, charset: str | None = None) -> Document:
    """The article of a page; `charset` is what the Content-Type header declares, `url` where the page was found.

    Raises ArticleError where no article can be made out.
    """
    from knowledge.articles.metadata import read_metadata  # noqa: PLC0415
    from knowledge.articles.pages import parse_page, read_body  # noqa: PLC0415 - lxml and trafilatura load slowly

    if len(data) > LARGEST_PAGE:
        raise ArticleError(f"a page larger than {LARGEST_PAGE // 1_000_000} MB")
    tree = parse_page(decode(data, charset))
    about = read_metadata(tree, url)
    text = read_body(tree, about)
    return Document(text, about.title, about.url, about.outlet, about.published, language_of(text, about.language))


_READERS: Final = {
    "text": lambda data: (read_text(data),),
    "html": lambda data: (read_html(data),),
    "lines": read_lines,
}
