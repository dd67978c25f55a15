"""Which speakers a name may mean: token by token over an index of folded tokens.

A name asked for is looked up in two steps. First the tokens that sound the same or differ by one letter (a delete
index: microseconds). Only when these name nobody surely, every token of the index is compared (milliseconds).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from rapidfuzz import fuzz, process

from knowledge.language.phrases import split_words
from knowledge.names.folding import fold, skeleton, split_name
from knowledge.names.roles import Role, covers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from knowledge.names.roles import RoleLexicon

SURE: Final = 90.0
"""From here on a match by the quick step is not looked for further."""
ACCEPT_NAME: Final = 82.0
"""A name of two tokens or more is accepted from here."""
ACCEPT_LONE: Final = 88.0
"""A lone token, mostly a surname, is accepted from here, by the margin below."""
MARGIN: Final = 3.0
ASK: Final = 70.0
"""From here on a name is worth a "did you mean"."""
_ELSEWHERE: Final = 3.0
"""What a lone token loses when it is not the last of the name."""
_FOR_ITS_SPOKESPERSON: Final = 85.0
"""An institution was asked for and somebody who speaks for it is known."""
_NEAR: Final = 60.0
"""Tokens less alike than this say nothing of each other."""
_WIDEST: Final = 40
"""How many tokens of the index are looked at for one token asked for."""

Verdict: TypeAlias = Literal["accept", "ask", "which", "unknown"]


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A speaker who may be meant: score 0 to 100, the name that matched, and why. `lone`: by one token only."""

    speaker_id: int
    score: float
    matched: str
    reasons: tuple[str, ...] = ()
    lone: bool = False
    count: int = 0


@dataclass(frozen=True, slots=True)
class Mention:
    """A run of words, `words[start:end]`, that names speakers of the index."""

    start: int
    end: int
    matches: tuple[NameMatch, ...]


@dataclass(slots=True)
class _Bearer:
    count: int
    name: str
    roles: list[Role] = field(default_factory=list)
    entries: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Entry:
    speaker_id: int
    text: str
    tokens: tuple[int, ...]


class NameIndex:
    """Names of speakers by their folded tokens; adding and removing need no rebuilding."""

    def __init__(self, lexicon: RoleLexicon | None = None) -> None:
        self._lexicon = lexicon
        self._by_role: dict[str, set[int]] = {}
        self._bearers: dict[int, _Bearer] = {}
        self._entries: dict[int, _Entry] = {}
        self._next_entry = 0
        self._token_ids: dict[str, int] = {}
        self._forms: list[tuple[str, ...]] = []
        self._postings: list[set[int]] = []
        self._by_form: dict[str, list[int]] = {}
        self._by_delete: dict[str, list[str]] = {}

    def __len__(self) -> int:
        return len(self._bearers)

    def __contains__(self, speaker_id: int) -> bool:
        return speaker_id in self._bearers

    def add(
        self, speaker_id: int, name: str, aliases: Iterable[str] = (), roles: Iterable[str] = (), count: int = 0
    ) -> None:
        """Add a speaker, or replace one; `count` is how often quoted and breaks ties."""
        self.remove(speaker_id)
        bearer = self._bearers[speaker_id] = _Bearer(count, name)
        self._add_roles(speaker_id, name, roles)
        for text in dict.fromkeys((name, *aliases)):
            tokens = tuple(self._token(token) for token in split_name(text) if fold(token))
            if not tokens:
                continue
            entry = self._next_entry
            self._next_entry += 1
            self._entries[entry] = _Entry(speaker_id, text, tokens)
            bearer.entries.append(entry)
            for token in tokens:
                self._postings[token].add(entry)

    def remove(self, speaker_id: int) -> None:
        """Forget a speaker; one unknown is no error."""
        bearer = self._bearers.pop(speaker_id, None)
        for role in bearer.roles if bearer else ():
            self._by_role[role.office or ""].discard(speaker_id)
            self._by_role[role.institution or ""].discard(speaker_id)
        for entry in bearer.entries if bearer else ():
            for token in self._entries.pop(entry).tokens:
                self._postings[token].discard(entry)

    def _add_roles(self, speaker_id: int, name: str, roles: Iterable[str]) -> None:
        for phrase in (name, *roles) if self._lexicon else ():
            role = self._read_role(phrase)
            if role and role not in self._bearers[speaker_id].roles:
                self._bearers[speaker_id].roles.append(role)
                self._by_role.setdefault(role.institution or "", set()).add(speaker_id)
                self._by_role.setdefault(role.office or "", set()).add(speaker_id)

    def _read_role(self, phrase: str) -> Role | None:
        if self._lexicon is None or not any(self._lexicon.knows(word) for word in split_words(phrase)):
            return None
        return self._lexicon.read(phrase)

    def recount(self, speaker_id: int, count: int) -> None:
        """Set how often a speaker is quoted."""
        self._bearers[speaker_id].count = count

    def match(self, text: str, limit: int = 10) -> tuple[NameMatch, ...]:
        """Speakers that a name may mean, best first; bearers of one surname all of them, up to `limit`."""
        matches = self._match_name(text)
        if matches and matches[0].score >= SURE:
            return tuple(matches[:limit])
        return tuple(_merge(self.match_role(text), matches)[:limit])

    def match_role(self, text: str) -> list[NameMatch]:
        """Speakers who bear the role, or are the institution, that a whole phrase names; best first."""
        asked = self._read_role(text)
        if asked is None:
            return []
        found = []
        for speaker_id in self._by_role.get(asked.office or asked.institution or "", set()) | self._of_kind(asked):
            bearer = self._bearers[speaker_id]
            value = max(_role_score(asked, role) for role in bearer.roles)
            if value:
                reasons = (f"{text}: {asked}",)
                found.append(NameMatch(speaker_id, value, bearer.name, reasons, lone=False, count=bearer.count))
        return sorted(found, key=_best_first)

    def _of_kind(self, asked: Role) -> set[int]:
        if asked.office == "minister":
            return set().union(*(ids for office, ids in self._by_role.items() if "minister" in office))
        return set()

    def _match_name(self, text: str) -> list[NameMatch]:
        tokens = [token for token in split_name(text) if fold(token)]
        if not tokens:
            return []
        matches = self._rank(tokens, [self._near(token) for token in tokens])
        if not matches or matches[0].score < SURE:
            matches = self._rank(tokens, [self._alike(token) for token in tokens])
        return matches

    def find_mention(self, words: list[str]) -> Mention | None:
        """The run of words (as written, in order) that best names a speaker; longer runs win over their parts."""
        best: Mention | None = None
        for start, end in _runs(len(words)):
            matches = self._named(" ".join(words[start:end]))
            if matches and (best is None or _surer(matches[0], end - start, best)):
                best = Mention(start, end, matches)
        return best

    def _named(self, text: str) -> tuple[NameMatch, ...]:
        tokens = [token for token in split_name(text) if fold(token)]
        if not tokens:
            return ()
        matches = self._rank(tokens, [self._near(token) for token in tokens])
        sure = [match for match in matches if match.score >= SURE]
        return tuple(_merge(self.match_role(text), sure))

    def _token(self, token: str) -> int:
        known = self._token_ids.get(token)
        if known is not None:
            return known
        new = self._token_ids[token] = len(self._forms)
        forms = fold(token)
        self._forms.append(forms)
        self._postings.append(set())
        for form in forms:
            tokens = self._by_form.setdefault(form, [])
            tokens.append(new)
            if len(tokens) == 1:
                for shorter in _deletes(form):
                    self._by_delete.setdefault(shorter, []).append(form)
        return new

    def _near(self, token: str) -> dict[int, float]:
        """Tokens of the index that sound the same or differ by one letter, with their likeness."""
        found: dict[str, None] = {}
        for form in fold(token):
            if form in self._by_form:
                found[form] = None
            found.update(dict.fromkeys(self._by_delete.get(form, ())))
            for shorter in _deletes(form):
                if shorter in self._by_form:
                    found[shorter] = None
                found.update(dict.fromkeys(self._by_delete.get(shorter, ())))
        return self._liken(token, found)

    def _alike(self, token: str) -> dict[int, float]:
        """The tokens of the index that are most like one, whatever the difference."""
        found: dict[str, None] = {}
        for form in fold(token):
            hits = process.extract(form, self._by_form.keys(), scorer=fuzz.ratio, limit=_WIDEST, score_cutoff=_NEAR)
            found.update(dict.fromkeys(hit[0] for hit in hits))
        return self._liken(token, found)

    def _liken(self, token: str, forms: Iterable[str]) -> dict[int, float]:
        asked = fold(token)
        likeness: dict[int, float] = {}
        for form in forms:
            for index in self._by_form[form]:
                if self._postings[index] and index not in likeness:
                    value = compare_forms(asked, self._forms[index])
                    if value >= _NEAR:
                        likeness[index] = value
        return likeness

    def _rank(self, tokens: list[str], near: list[dict[int, float]]) -> list[NameMatch]:
        weights = [len(fold(token)[0]) for token in tokens]
        best: dict[int, NameMatch] = {}
        entries = set().union(*(self._postings[index] for likeness in near for index in likeness))
        for number in entries:
            entry = self._entries[number]
            match = self._score(tokens, weights, near, entry)
            known = best.get(entry.speaker_id)
            if known is None or match.score > known.score:
                best[entry.speaker_id] = match
        return sorted(best.values(), key=_best_first)

    def _score(self, tokens: list[str], weights: list[int], near: list[dict[int, float]], entry: _Entry) -> NameMatch:
        total, reasons, free = 0.0, [], list(entry.tokens)
        for token, weight, likeness in zip(tokens, weights, near, strict=True):
            index = max(free, key=lambda index: likeness.get(index, 0.0), default=-1)
            value = likeness.get(index, 0.0)
            if value:
                free.remove(index)
                reasons.append(f"{token} ~ {self._forms[index][0]} {value:.0f}")
                total += weight * value
        score = total / sum(weights)
        lone = len(tokens) == 1
        if lone and entry.tokens[-1] in free:
            score -= _ELSEWHERE
        count = self._bearers[entry.speaker_id].count
        return NameMatch(entry.speaker_id, round(score, 1), entry.text, tuple(reasons), lone, count)


def compare_forms(asked: tuple[str, ...], known: tuple[str, ...]) -> float:
    """How alike two tokens sound, 0 to 100: the best pair of forms, skeletons counting three tenths."""
    return max(
        0.7 * fuzz.ratio(one, other) + 0.3 * fuzz.ratio(skeleton(one), skeleton(other))
        for one in asked
        for other in known
    )


def decide(matches: tuple[NameMatch, ...]) -> Verdict:
    """What to make of matches: accept the first, ask "did you mean", ask which of several, or nobody is meant."""
    if not matches or matches[0].score < ASK:
        return "unknown"
    first = matches[0]
    if first.score < (ACCEPT_LONE if first.lone else ACCEPT_NAME):
        return "ask"
    rivals = [match for match in matches[1:] if match.score > first.score - MARGIN]
    return "which" if rivals and first.lone else "accept"


def _best_first(match: NameMatch) -> tuple[float, int, int]:
    return (-match.score, -match.count, match.speaker_id)


def _merge(*rankings: list[NameMatch]) -> list[NameMatch]:
    best: dict[int, NameMatch] = {}
    for match in (match for ranking in rankings for match in ranking):
        known = best.get(match.speaker_id)
        if known is None or match.score > known.score:
            best[match.speaker_id] = match
    return sorted(best.values(), key=_best_first)


def _role_score(asked: Role, known: Role) -> float:
    """An institution stands for itself first; asked for, it also offers who speaks for it."""
    if asked.office is None and known.office == "spokesperson":
        spoken_for = Role(None, known.institution, known.territory, known.modifier)
        return _FOR_ITS_SPOKESPERSON if covers(asked, spoken_for) else 0.0
    return covers(asked, known)


def _deletes(form: str) -> Iterator[str]:
    if len(form) > 2:  # noqa: PLR2004 - what is left of two letters says nothing
        for at in range(len(form)):
            yield form[:at] + form[at + 1 :]


def _runs(count: int) -> Iterator[tuple[int, int]]:
    for start in range(count):
        for end in range(start + 1, min(start + 4, count) + 1):
            yield start, end


def _surer(match: NameMatch, length: int, than: Mention) -> bool:
    return (match.score + 2 * length) > (than.matches[0].score + 2 * (than.end - than.start))
