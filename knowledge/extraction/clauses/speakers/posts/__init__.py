"""Posts told beside names: whether a description is of another rank, place, body or kind (the deputy mayor, the mayor).

One question, `Posts.contradict`; languages differ in how a post is read and in what tells two posts apart: `placed`
(its noun first or last, what it is of in words of their own), `compounded` (ranks and bodies within the noun, offices
that exclude each other), `declined` (cases instead of articles). A grammar's options say which reads its language.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from knowledge.extraction.clauses.speakers.posts.compounded import CompoundedPosts
from knowledge.extraction.clauses.speakers.posts.declined import DeclinedPosts
from knowledge.extraction.clauses.speakers.posts.placed import PlacedPosts

if TYPE_CHECKING:
    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.speakers.posts.beside import Posts


def posts_of(text: str, grammar: Grammar) -> Posts[Any] | None:
    """The posts that an article tells, read as its language writes them; none for one that has no such option."""
    if "articleless" in grammar.options:
        return DeclinedPosts(text, grammar)
    if "exclusive" in grammar.options:
        return CompoundedPosts(text, grammar)
    return PlacedPosts(text, grammar) if "headlast" in grammar.options or grammar.elisions else None
