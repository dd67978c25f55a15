"""Which speakers a name may mean: token by token over an index of folded tokens.

A name asked for is looked up in steps, and the first that names somebody surely is the last: tokens that sound the
same, tokens one letter off, all tokens of the index; at the very end another keyboard layout.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from heapq import nlargest
from itertools import islice
from typing import TYPE_CHECKING, Final

from knowledge.language.phrases import split_words
from knowledge.names.decisions import accept_lone, decide
from knowledge.names.folding import split_name
from knowledge.names.roles import LEADERS, Role, RoleLexicon, covers, spokesperson_of
from knowledge.names.scoring import (
    SHORTER,
    Asked,
    Entry,
    ask_tokens,
    bare_name,
    compound,
    liken_asked,
    liken_roughly,
    score,
)
from knowledge.names.spellings import retype
from knowledge.names.tokens import TokenIndex
from knowledge.names.words import NameWords, load_name_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

__all__ = ["Mention", "NameIndex", "NameMatch", "decide"]

SURE: Final = 92.0
"""A match from here on is not looked for further."""
_DOUBTFUL: Final = 72.0
"""Below this another keyboard layout is tried."""
RETYPED: Final = 4.0
"""How much better another keyboard layout must be."""
_SURE_NAME: Final = 85.0
"""The same for names of several tokens: strangers do not come near."""
_BEGUN: Final = 80.0
"""What a name still being typed scores."""
_WELL: Final = 74.0
"""From here on neighbours need not be tried as one token."""
_JOINTS: Final = 2
"""How many pairs of neighbours are tried as one token."""
_HEARD: Final = 95.0
"""A token heard as well as this is looked for no further by the quick steps."""
_HEARD_WIDELY: Final = 20
"""How many tokens of the index, the most alike by sound, are compared letter by letter."""
_RESPELLED_WIDELY: Final = 2
"""How many spellings of a token are compared with all of the index."""
_FOR_ITS_SPOKESPERSON: Final = 85.0
"""An institution was asked for and somebody who speaks for it is known."""
_SAME_NAME: Final = 84.0
"""The likeness of given names that stand for each other."""
_CLOSEST: Final = 40
"""How many names are scored in full."""
_FAR: Final = 0.6
"""Names of which less than this share of the most is heard are not scored."""
_REHEARD: Final = 10
"""How many of these are scored again, every token against every token."""
_LONGEST: Final = 5
"""Words of a mention at most."""
_TOLD: Final = 75.0
"""Words less alike than this to any token of the index stand in no mention."""
_AMONG_WORDS: Final = 2.0
"""How much better than alone a lone word among others must be."""
_MENTIONED_LONG: Final = 84.0
"""Several words among others are a name from here."""


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A speaker who may be meant: score 0 to 100, the name that matched, and why.

    `lone`: one token was asked for. `among`: how many speakers the index holds.
    """

    speaker_id: int
    score: float
    matched: str
    reasons: tuple[str, ...] = ()
    lone: bool = False
    count: int = 0
    among: int = 0


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


class NameIndex:
    """Names of speakers by their folded tokens; adding and removing need no rebuilding."""

    def __init__(self, lexicon: RoleLexicon | None = None, words: NameWords | None = None) -> None:
        self._lexicon = lexicon
        self.words = words or load_name_words()
        self._by_role: dict[str, set[int]] = {}
        self._bearers: dict[int, _Bearer] = {}
        self._entries: dict[int, Entry] = {}
        self._next_entry = 0
        self._tokens = TokenIndex()
        self._postings: list[set[int]] = []
        self._by_given: dict[int, list[int]] = {}

    def __len__(self) -> int:
        return len(self._bearers)

    def __contains__(self, speaker_id: int) -> bool:
        return speaker_id in self._bearers

    def add(
        self, speaker_id: int, name: str, aliases: Iterable[str] = (), roles: Iterable[str] = (), count: int = 0
    ) -> None:
        """Add a speaker, or replace one; `count` is how often quoted and breaks ties."""
        self.remove(speaker_id)
        self._bearers[speaker_id] = _Bearer(count, name)
        self._add_roles(speaker_id, name, roles)
        for text in dict.fromkeys((name, *aliases)):
            tokens = split_name(text)
            if tokens:
                self._add_entry(speaker_id, text, tokens)

    def remove(self, speaker_id: int) -> None:
        """Forget a speaker; one unknown is no error."""
        bearer = self._bearers.pop(speaker_id, None)
        for role in bearer.roles if bearer else ():
            self._by_role[role.office or ""].discard(speaker_id)
            self._by_role[role.institution or ""].discard(speaker_id)
        for entry in bearer.entries if bearer else ():
            for unit, _ in self._entries.pop(entry).units:
                self._postings[unit].discard(entry)

    def roles_of(self, speaker_id: int) -> tuple[Role, ...]:
        """What is known of a speaker's offices and institutions."""
        bearer = self._bearers.get(speaker_id)
        return tuple(bearer.roles) if bearer else ()

    def match(self, text: str, limit: int = 10) -> tuple[NameMatch, ...]:
        """Speakers that a name or role may mean, best first; bearers of one surname all of them, up to `limit`."""
        matches = self._match_name(split_name(text))
        if not matches or matches[0].score < SURE:
            matches = _merge(self.match_role(text), self._match_titled(text), matches)
        if not matches or matches[0].score < _DOUBTFUL:
            matches = self._match_retyped(text, matches)
        return tuple(matches[:limit])

    def match_begun(self, text: str, limit: int = 10) -> tuple[NameMatch, ...]:
        """Speakers whose name goes on as the text begins, its last word perhaps unfinished; most often quoted first."""
        *whole, last = split_name(text) or [""]
        heard = [self._tokens.same(token) | self._tokens.near(token) for token in whole] + [self._tokens.begun(last)]
        bearers = [
            {self._entries[each].speaker_id for unit in units for each in self._postings[unit]} for units in heard
        ]
        found = (
            NameMatch(each, _BEGUN, self._bearers[each].name, (f"{text}…",), count=self._bearers[each].count)
            for each in set.intersection(*bearers)
        )
        return tuple(nlargest(limit, found, key=lambda match: (match.count, -match.speaker_id)))

    def match_role(self, text: str) -> list[NameMatch]:
        """Speakers who bear the role, or are the institution, that a whole phrase names; best first."""
        asked = self.read_role(text)
        return self._bear_role(text, asked) if asked else []

    def match_spokesperson(self, text: str, speaker_id: int) -> list[NameMatch]:
        """Who speaks for somebody, by that one's office: whoever speaks for the Kremlin for the president of Russia."""
        wanted = (spokesperson_of(role) for role in self.roles_of(speaker_id))
        return [match for role in wanted if role for match in self._bear_role(text, role)]

    def match_territory(self, code: str) -> tuple[NameMatch, ...]:
        """Institutions and officials of a territory (an ISO 3166 code), most often quoted first."""
        found = [
            NameMatch(speaker_id, 85.0, bearer.name, (f"speaks for {code}",), count=bearer.count)
            for speaker_id, bearer in self._bearers.items()
            if any(role.territory == code for role in bearer.roles)
        ]
        return tuple(sorted(found, key=_best_first))

    def find_mention(self, words: Sequence[str]) -> Mention | None:
        """The run of words (as written, in order) that best names a speaker; longer runs win over their parts."""
        found = [*self._mentioned_roles(words), *self._mentioned_names(words)]
        return max(found, key=_weigh_mention, default=None)

    def _mentioned_roles(self, words: Sequence[str]) -> Iterator[Mention]:
        for span in self._lexicon.find(words) if self._lexicon else ():
            matches = self._bear_role(" ".join(words[span.start : span.end]), span.role)
            if matches:
                yield Mention(span.start, span.end, tuple(matches))

    def _mentioned_names(self, words: Sequence[str]) -> Iterator[Mention]:
        told = [any(self._tells(token) for token in split_name(word)) for word in words]
        for start in range(len(words)):
            for end in range(start + 1, min(start + _LONGEST, len(words)) + 1):
                if not told[end - 1]:
                    break
                matches = self._match_quickly(
                    bare_name([token for word in words[start:end] for token in split_name(word)], self.words)
                )
                if matches and matches[0].score >= self._mentioned_from(matches[0]):
                    yield Mention(start, end, tuple(matches))

    def _mentioned_from(self, match: NameMatch) -> float:
        return accept_lone(len(self)) + _AMONG_WORDS if match.lone else _MENTIONED_LONG

    def _tells(self, token: str) -> bool:
        """Whether a word among others sounds like a token of the index, or may stand between two of them."""
        if token in self.words.particles or token in self.words.titles:
            return True
        (asked,) = ask_tokens([token], self.words)
        return max(self._hear(asked, quick=False).values(), default=0.0) >= _TOLD

    def _add_entry(self, speaker_id: int, text: str, tokens: list[str]) -> None:
        units = [(self._add_token(token), 1 << at) for at, token in enumerate(tokens)]
        units += [(self._add_token(joined), mask) for joined, mask in compound(tokens)]
        bare = sum(1 << at for at, token in enumerate(tokens) if token in self.words.particles)
        self._entries[self._next_entry] = Entry(speaker_id, text, tuple(units), len(tokens), bare)
        self._bearers[speaker_id].entries.append(self._next_entry)
        for unit, _ in units:
            self._postings[unit].add(self._next_entry)
        self._next_entry += 1

    def _add_token(self, token: str) -> int:
        number = self._tokens.add(token)
        if number == len(self._postings):
            self._postings.append(set())
            for name in self.words.given.get(token, ()):
                self._by_given.setdefault(name, []).append(number)
        return number

    def _add_roles(self, speaker_id: int, name: str, roles: Iterable[str]) -> None:
        for phrase in (name, *roles) if self._lexicon else ():
            role = self.read_role(phrase)
            if role and role not in self._bearers[speaker_id].roles:
                self._bearers[speaker_id].roles.append(role)
                self._by_role.setdefault(role.institution or "", set()).add(speaker_id)
                self._by_role.setdefault(role.office or "", set()).add(speaker_id)

    def names_of(self, speaker_id: int) -> tuple[str, ...]:
        """A speaker's name and aliases."""
        return tuple(self._entries[entry].text for entry in self._bearers[speaker_id].entries)

    def read_role(self, phrase: str) -> Role | None:
        """The role that a whole phrase names, if the index has a lexicon and the phrase is one."""
        if self._lexicon is None or not any(self._lexicon.knows(word) for word in split_words(phrase)):
            return None
        return self._lexicon.read(phrase)

    def _bear_role(self, text: str, asked: Role) -> list[NameMatch]:
        found = []
        for speaker_id in self._by_role.get(asked.office or asked.institution or "", set()) | self._of_kind(asked):
            bearer = self._bearers[speaker_id]
            value = max(_role_score(asked, role) for role in bearer.roles)
            if value:
                reasons = (f"{text}: {asked}",)
                found.append(NameMatch(speaker_id, value, bearer.name, reasons, count=bearer.count))
        return sorted(found, key=_best_first)

    def _of_kind(self, asked: Role) -> set[int]:
        if asked.office == "head":
            return self._by_role.get("secretary-general", set())
        if asked.office == "leader":
            return set().union(*(self._by_role.get(office, set()) for office in LEADERS))
        if asked.office == "minister":
            return set().union(*(ids for office, ids in self._by_role.items() if "minister" in office))
        return set()

    def _match_titled(self, text: str) -> list[NameMatch]:
        """A name beside its bearer's role (President Putin): the name decides, the role is a reason."""
        if self._lexicon is None:
            return []
        words = split_words(text)
        spans = self._lexicon.find(words)
        rest = [word for at, word in enumerate(words) if not any(span.start <= at < span.end for span in spans)]
        if not spans or not rest:
            return []
        role = spans[0].role
        return [
            replace(match, reasons=(*match.reasons, str(role))) if self._bears(match.speaker_id, role) else match
            for match in self._match_name(split_name(" ".join(rest)))
        ]

    def _bears(self, speaker_id: int, role: Role) -> bool:
        return any(covers(role, known) for known in self._bearers[speaker_id].roles)

    def _match_retyped(self, text: str, matches: list[NameMatch]) -> list[NameMatch]:
        """The same keys in another layout, where that clearly wins."""
        known = matches[0].score if matches else 0.0
        for tokens in retype(text):
            other = self._match_quickly(tokens)
            if other and other[0].score >= max(accept_lone(len(self)), known + RETYPED):
                reason = f"{text} typed in another keyboard layout: {' '.join(tokens)}"
                return [replace(match, reasons=(reason, *match.reasons)) for match in other]
        return matches

    def _match_name(self, tokens: list[str]) -> list[NameMatch]:
        tokens = bare_name(tokens, self.words)
        asked = ask_tokens(tokens, self.words)
        if not asked:
            return []
        matches = self._match_quickly(tokens)
        if matches and matches[0].score >= _enough(matches[0]):
            return matches
        heard = {token.text: self._hear_widely(token) for token in asked}
        rankings = [matches, self._rank(asked, [heard[token.text] for token in asked], fully=True)]
        joints = compound(tokens, SHORTER) if not rankings[1] or rankings[1][0].score < _WELL else iter(())
        for joined, mask in islice(joints, _JOINTS):
            first = mask.bit_length() - 2
            parts = [*tokens[:first], joined, *tokens[first + 2 :]]
            if len(parts) > 1 or asked[0].lone:
                fewer = ask_tokens(parts, self.words, lone=asked[0].lone)
                heard.update({token.text: self._hear_widely(token) for token in fewer if token.text == joined})
                rankings.append(self._rank(fewer, [heard[token.text] for token in fewer], fully=True))
        return _merge(*rankings)

    def _match_quickly(self, tokens: list[str]) -> list[NameMatch]:
        asked = ask_tokens(tokens, self.words)
        if not asked:
            return []
        heard = [self._hear(token, quick=True) for token in asked]
        matches = self._rank(asked, heard)
        if matches and matches[0].score >= SURE:
            return matches
        for at, token in enumerate(asked):
            if max(heard[at].values(), default=0.0) < _HEARD:
                heard[at] = self._hear(token, quick=False)
        return self._rank(asked, heard)

    def _hear(self, asked: Asked, *, quick: bool) -> dict[int, float]:
        """Tokens of the index that a token asked for may be: those of its very sound, else one letter off."""
        if not asked.tells:
            return {}
        found = set().union(*(self._tokens.same(spelling) for spelling, _ in asked.spellings))
        if not quick:
            found |= set().union(*(self._tokens.near(spelling) for spelling, _ in asked.spellings))
        return self._liken(asked, found)

    def _hear_widely(self, asked: Asked) -> dict[int, float]:
        if not asked.tells:
            return {}
        found = self._tokens.alike(spelling for spelling, _ in asked.spellings[:_RESPELLED_WIDELY])
        found |= set().union(*(self._tokens.near(spelling) for spelling, _ in asked.spellings))
        texts, postings = self._tokens.texts, self._postings
        rough = ((liken_roughly(asked, texts[number]), number) for number in found if postings[number])
        return self._liken(asked, [number for _, number in nlargest(_HEARD_WIDELY, rough)])

    def _liken(self, asked: Asked, numbers: Iterable[int]) -> dict[int, float]:
        texts, postings = self._tokens.texts, self._postings
        heard = {
            number: value for number in numbers if postings[number] and (value := liken_asked(asked, texts[number]))
        }
        for name in () if asked.lone else self.words.given.get(asked.text, ()):
            for number in self._by_given.get(name, ()):
                if postings[number]:
                    heard[number] = max(heard.get(number, 0.0), _SAME_NAME)
        return heard

    def _rank(self, asked: list[Asked], heard: list[dict[int, float]], *, fully: bool = False) -> list[NameMatch]:
        """Score the names of which the most is heard; `fully` looks again at what was not heard of the closest."""
        best: dict[int, NameMatch] = {}
        for number in self._closest(asked, heard):
            self._score(asked, lambda at, unit: heard[at].get(unit, 0.0), self._entries[number], best)
        if fully and not asked[0].lone:
            closest = [match.speaker_id for match in nlargest(_REHEARD, best.values(), key=_score_of)]
            for speaker_id in dict.fromkeys((*closest, *self._well_heard(heard))):
                for number in self._bearers[speaker_id].entries:
                    self._score(asked, partial(self._rehear, asked, heard), self._entries[number], best)
        return sorted(best.values(), key=_best_first)

    def _well_heard(self, heard: list[dict[int, float]]) -> list[int]:
        """Bearers of the tokens heard best, whatever else they are called."""
        tokens = nlargest(_REHEARD, ((value, number) for likeness in heard for number, value in likeness.items()))
        entries = islice((entry for _, number in tokens for entry in self._postings[number]), 2 * _REHEARD)
        return [self._entries[entry].speaker_id for entry in entries]

    def _rehear(self, asked: list[Asked], heard: list[dict[int, float]], at: int, unit: int) -> float:
        value = heard[at].get(unit)
        if value is None:
            value = heard[at][unit] = liken_asked(asked[at], self._tokens.texts[unit])
        return value

    def _score(
        self, asked: list[Asked], hear: Callable[[int, int], float], entry: Entry, best: dict[int, NameMatch]
    ) -> None:
        value, reasons = score(asked, hear, entry, self._tokens.texts)
        known = best.get(entry.speaker_id)
        if known is None or value > known.score:
            lone, count = asked[0].lone, self._bearers[entry.speaker_id].count
            best[entry.speaker_id] = NameMatch(
                entry.speaker_id, value, entry.text, reasons, lone, count, len(self._bearers)
            )

    def _closest(self, asked: list[Asked], heard: list[dict[int, float]]) -> Iterable[int]:
        """The names worth scoring in full: those of which the most is heard."""
        sums: dict[int, float] = {}
        for token, likeness in zip(asked, heard, strict=True):
            for number, value in likeness.items():
                gain = value * token.weight
                for entry in self._postings[number]:
                    sums[entry] = sums.get(entry, 0.0) + gain
        if not sums or asked[0].lone:
            return sums
        least = _FAR * max(sums.values())
        return nlargest(_CLOSEST, (entry for entry, heard in sums.items() if heard >= least), key=sums.__getitem__)


def _best_first(match: NameMatch) -> tuple[float, int, int]:
    return (-match.score, -match.count, match.speaker_id)


def _score_of(match: NameMatch) -> float:
    return match.score


def _enough(match: NameMatch) -> float:
    return SURE if match.lone else _SURE_NAME


def _weigh_mention(mention: Mention) -> float:
    return mention.matches[0].score + 3 * (mention.end - mention.start) - mention.start / 100


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
