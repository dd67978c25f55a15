"""Lawyers asked for by whom they defend: Danca's lawyer, محامي فلان, whom an article tells beside his client's name."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import OSA

from knowledge.language.detection import find_script
from knowledge.language.normalization import normalize
from knowledge.language.stems import arabic_forms
from knowledge.model import SpeakerMatch
from knowledge.names.alignment import liken
from knowledge.names.folding import split_name
from knowledge.names.relations import is_defender, is_joining, tells_relation
from knowledge.names.words import load_name_words
from knowledge.resolution.asked import Asked
from knowledge.resolution.recent import latest_texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.library import Library
    from knowledge.model import Question, Speaker

_SCORE: Final = 85.0
_MOST_ARTICLES: Final = 12
_NEAR: Final = 4
"""Words at most from a word for a lawyer to the client's name."""
_BESIDE: Final = 6
"""The same to his own name, between which the client's may stand."""
_LONGEST_CLIENT: Final = 4
_ALIKE_ACROSS: Final = 60.0
_SHORTEST: Final = 3
_DECLINED: Final = 3
"""Letters at most by which two cases of a Slavic name differ."""
_SENTENCE_END: Final = re.compile(r"(?<=[.!?؟»”\"])\s+(?=[^\Wa-zа-я\d])|\n+")
_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'\-][^\W\d_]+)*")
_OWNING: Final = re.compile(r"['’]s?$")
_HIS: Final = frozenset(
    {"его", "ее", "её", "их", "his", "her", "their", "son", "sa", "leur", "su", "sus", "sein", "seine"}
)


def read_defender(library: Library, question: Question, slot: str) -> Asked | None:
    """The one lawyer beside whose name an article tells that he defends whom a slot names."""
    words = _WORD.findall(slot)
    if not any(map(is_defender, words)):
        return None
    client = _client_of(words)
    if not client:
        return None
    found = {one.speaker.id: one for one in _candidates(library, client) if _defends(library, one.speaker, client)}
    if len(found) != 1:
        return None
    (match,) = found.values()
    meant = SpeakerMatch(match.speaker, _SCORE, match.count, (f"speaker: {slot} is told beside them",))
    return Asked(question, "accept", slot, (meant,), reasons=meant.reasons)


def _client_of(words: Sequence[str]) -> list[str]:
    """The names behind or before a word for a lawyer, each in small letters without what joins them."""
    rest = [_OWNING.sub("", word).rpartition("'")[2] for word in words if not is_defender(word)]
    names = [one for one in rest if one[:1].isupper() or find_script(one) == "arabic"]
    client = [token for token in split_name(" ".join(names)) if token not in load_name_words().particles]
    small = any(not is_joining(one) for one in rest if one not in names)
    return [] if small or any(len(one) < _SHORTEST for one in client[-1:]) else client[:_LONGEST_CLIENT]


def _candidates(library: Library, client: Sequence[str]) -> Iterator[SpeakerMatch]:
    """Speakers who are told to be lawyers, and all of articles that name the client as he is asked for."""
    articles = library.store.mentioned(tuple(map(normalize, client)), limit=_MOST_ARTICLES)
    beside = {by.id for one in articles for said in library.store.by_article(one.id) for by in said.speakers}
    for match in library.most_quoted():
        told = any(is_defender(word) for role in match.speaker.roles for word in _WORD.findall(role))
        if told or match.speaker.id in beside:
            yield match


def _defends(library: Library, speaker: Speaker, client: Sequence[str]) -> bool:
    tokens = split_name(speaker.name)
    if not tokens or _is_heard(client[-1], tokens[-1].title()):
        return False  # of the client's family
    return any(
        _tells_defender(sentence, tokens[-1], client)
        for title, text in latest_texts(library, speaker)
        for sentence in _SENTENCE_END.split(f"{title}\n{text}")
    )


def _tells_defender(sentence: str, surname: str, client: Sequence[str]) -> bool:
    """Whether a word for a lawyer stands beside a surname, and beside the client's name or a word for "his"."""
    words = _WORD.findall(sentence)
    named = [at for at, word in enumerate(words) if surname in split_name(word)]
    if not named:
        return False
    told = [at for at, word in enumerate(words) if _is_client(client, words, at)]
    defenders = [at for at, word in enumerate(words) if is_defender(word)]
    for at in defenders:
        if min(abs(at - one) for one in named) > _BESIDE:
            continue
        if told and any(word.casefold() in _HIS for word in words[max(at - 1, 0) : at]):
            return True
        if any(_joins(words, at, one, named) for one in told):
            return True
    return False


def _joins(words: Sequence[str], at: int, client: int, named: Sequence[int]) -> bool:
    """Whether a client's name stands near a word for a lawyer, and is what owns it: behind "of", before or glued."""
    if 0 < at - client <= _NEAR // 2:  # Danca's legal representative
        return bool(_OWNING.search(words[client]))
    between = words[at + 1 : client]
    kin = tells_relation([word for word in between if not is_defender(word)])
    return 0 < client - at <= _NEAR and not kin and not any(at < one < client for one in named)


def _is_client(client: Sequence[str], words: Sequence[str], at: int) -> bool:
    """Whether the client's last name stands at a word, and each of his other names within some words of it."""
    if not _is_heard(client[-1], words[at]):
        return False
    around = words[max(at - _NEAR, 0) : at]
    around = [*around, *map("".join, pairwise(around))]  # عبد الصمد, Abdessamad
    return all(any(_is_heard(one, word) for word in around) for one in client[:-1])


def _is_heard(asked: str, word: str) -> bool:
    token = "".join(split_name(_OWNING.sub("", word)))
    if not token or not (word[:1].isupper() or find_script(word) == "arabic"):
        return False
    if find_script(asked) != find_script(token):
        return liken(asked, token) >= _ALIKE_ACROSS
    if find_script(asked) == "arabic":
        return asked in (token, *arabic_forms(token))
    if find_script(asked) == "cyrillic":
        stem = min(len(asked), len(token)) - 1
        near = abs(len(asked) - len(token)) <= _DECLINED and stem >= _SHORTEST
        return near and asked[:stem] == token[:stem]
    return OSA.distance(asked, token, score_cutoff=1) <= (len(asked) > _SHORTEST)
