"""Whose name is set under a quotation (“…” — Ada Colau, mayor; «…», — губернатор области Ада Колау)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.verbs import DASHES, QUOTED, Reported
from knowledge.extraction.clauses.saying.officials import is_officer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token

_LONGEST_SIGNATURE: Final = 5
_SPOKEN: Final = 5
"""Words in marks over an office and its bearer that are no work's title."""


def read_signed(tokens: Sequence[Token]) -> Reported | None:
    """`"…" — Ada Colau, mayor`: a quotation with a name set under it, and perhaps an office behind that."""
    dashes = [at for at, token in enumerate(tokens) if token.text in DASHES and at]
    dash = dashes[0] if dashes else 0
    quoted = dash - 1 - (dash > 1 and tokens[dash - 1].text == ",")
    if dash == 0 or tokens[quoted].quotation is None or tokens[quoted].words < QUOTED:
        return None
    names = [token for token in tokens[dash + 1 :] if not (token.text == "." and token is tokens[-1])]
    cited = len(names) > QUOTED and "writing" in names[1].kinds and "penned" in names[2].kinds
    names, begin = (names[QUOTED:], dash + 1 + QUOTED) if cited else (names, dash + 1)  # — Une citation de X
    comma = next((at for at, token in enumerate(names) if token.text == ","), len(names))
    behind = names[comma + 1 :]
    told = len(behind) == 1 or any(t.kinds & {"role", "article"} for t in behind)  # a town, an office
    if QUOTED - 1 <= comma < len(names) - 1 and told:
        names = names[:comma] if not any(token.cue or "auxiliary" in token.kinds for token in names) else names
    office = "role" in names[0].kinds if len(names) == 1 and quoted < dash - 1 else False  # «…», — губернатор
    headed = quoted == 0 or tokens[quoted - 1].text == ":"  # not: Вышел фильм «…» — режиссер
    office = office or (headed and tokens[quoted].words >= _SPOKEN and is_officer(names))
    if not (office or (1 <= len(names) <= _LONGEST_SIGNATURE and all(token.capital for token in names))):
        return None
    subject = (begin, begin + len(names))
    return Reported((dash, dash + 1), (quoted, quoted + 1), subject, "after", dash, breaks=True, frames="q")
