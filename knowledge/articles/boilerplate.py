"""Set phrases by which sites speak of themselves between an article's paragraphs."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import resources

from knowledge.language.normalization import normalize

_LONGEST = 260  # characters: beyond that a paragraph is more than a set phrase


def is_boilerplate(paragraph: str) -> bool:
    """Whether a paragraph is a set phrase: a call to read on, subscribe or share, a credit, a notice.

    >>> is_boilerplate("Read more: What happened before"), is_boilerplate("The minister read the letter.")
    (True, False)
    """
    if len(paragraph) > _LONGEST * 3:
        return False
    openings, anywhere, _ = _phrases()
    text = normalize(paragraph).strip(" \t-–—•*|>[]()【】")
    if len(paragraph) <= _LONGEST and openings.match(text):
        return True
    return bool(anywhere.search(text))


def heads_comments(paragraph: str) -> bool:
    """Whether a paragraph only says that readers' comments follow, or how many.

    >>> heads_comments("Comments (12)"), heads_comments("3 تعليقات"), heads_comments("He made no comments.")
    (True, True, False)
    """
    return len(paragraph) <= _LONGEST and _phrases()[2].match(normalize(paragraph)) is not None


@lru_cache(maxsize=1)
def _phrases() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Phrases that a paragraph opens with, those that give it away wherever they stand, and heads of comments."""
    source = resources.files("knowledge").joinpath("data/articles/boilerplate.txt").read_text(encoding="utf-8")
    opening: list[str] = []
    anywhere: list[str] = []
    comments: list[str] = []
    for line in source.splitlines():
        phrase = line.partition("#")[0].strip()
        if phrase.startswith("..."):
            anywhere.append(_pattern(phrase[3:]))
        elif phrase.startswith("+"):
            comments.append(_pattern(phrase[1:]))
        elif phrase:
            opening.append(_pattern(phrase))
    heads = rf"[\W\d_]*(?:{'|'.join(comments)})[\W\d_]*$"
    return re.compile("|".join(opening)), re.compile("|".join(anywhere)), re.compile(heads)


def _pattern(phrase: str) -> str:
    """`$` behind a phrase: nothing may follow it; `:` behind: a colon must; else it ends at a word's end."""
    core = re.escape(normalize(phrase.rstrip("$: ")))
    if phrase.endswith("$"):
        return rf"(?:{core}[\s.:!…>»]*$)"
    if phrase.endswith(":"):
        return rf"(?:{core}\s*[:：|])"
    return rf"(?:(?<!\w){core}(?!\w))"
