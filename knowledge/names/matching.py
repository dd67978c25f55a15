"""Which speakers a name may mean: token by token over an index of folded tokens.

A name asked for is looked up in steps (`search`), then as a role, beside a role, with a typo taken back; at the very
end in another keyboard layout.
"""

from __future__ import annotations

from dataclasses import replace
from heapq import nlargest
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from knowledge.language.phrases import split_words
from knowledge.names.bearers import RoleBearers
from knowledge.names.decisions import accept_lone, accept_name, confidence, decide
from knowledge.names.folding import graphemes, split_name
from knowledge.names.matches import Mention, NameMatch, best_first, hears_all, merge
from knowledge.names.misspellings import mend_given
from knowledge.names.ranking import NameTable, Ranked
from knowledge.names.scoring import ask_tokens, bare_name
from knowledge.names.search import SURE, Bearer, NameSearch
from knowledge.names.servants import part_servants
from knowledge.names.serving import spokesperson_of
from knowledge.names.spellings import retype
from knowledge.names.words import NameWords, load_name_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from knowledge.names.roles import Role, RoleLexicon

__all__ = ["Mention", "NameIndex", "NameMatch", "decide"]

RETYPED: Final = 4.0
"""How much better another keyboard layout must be."""
_RETYPED_LONE: Final = 5
"""Letters that prove a lone name typed in another layout; a shorter one must stand in a name to the letter."""
_RETYPED_SURELY: Final = 90.0
"""And how well such a name must be heard."""
_SURE_NAME: Final = 85.0
"""The same for names of several tokens: strangers do not come near."""
_BEGUN: Final = 80.0
"""What a name still being typed scores."""
_OF_TERRITORY: Final = 85.0
_MENDED: Final = 5.0
"""How much surer a name must be once a typo is taken back."""
_MEANT: Final = 80.0
"""How well what was meant by a typo must be heard."""
_MEANT_SURELY: Final = 90.0
"""From where what was meant is heard so well a letter off that nothing else need be looked for."""
_MOST_MEANT: Final = 4
"""How many given names, those heard best, are tried in place of a typo."""
_MOST_REMEMBERED: Final = 1024
"""Texts whose matches are kept until a speaker comes or goes: one question asks for the same name several times."""
_LONGEST: Final = 5
"""Words of a mention at most."""
_TOLD: Final = 75.0
"""Words less alike than this to any token of the index stand in no mention."""
_AMONG_WORDS: Final = 2.0
"""How much better than alone a lone word among others must be."""
_MENTIONED_LONG: Final = 84.0
"""Several words among others are a name from here."""


class NameIndex:
    """Names of speakers by their folded tokens; adding and removing need no rebuilding."""

    def __init__(self, lexicon: RoleLexicon | None = None, words: NameWords | None = None) -> None:
        self.words = words or load_name_words()
        self._bearers: dict[int, Bearer] = {}
        self._table = NameTable(self.words)
        self._search = NameSearch(self._table, self._bearers, self.words)
        self._memory: dict[str, tuple[NameMatch, ...]] = {}
        self._roles = RoleBearers(lexicon)
        self.roles_of = self._roles.roles_of
        self.read_role = self._roles.read
        self.names_of = self._table.names_of

    def __len__(self) -> int:
        return len(self._bearers)

    def __contains__(self, speaker_id: int) -> bool:
        return speaker_id in self._bearers

    def add(
        self, speaker_id: int, name: str, aliases: Iterable[str] = (), roles: Iterable[str] = (), count: int = 0
    ) -> None:
        """Add a speaker, or replace one; `count` is how often quoted and breaks ties."""
        self.remove(speaker_id)
        self._bearers[speaker_id] = Bearer(count, name)
        self._roles.add(speaker_id, (name, *roles))
        for text in dict.fromkeys((name, *aliases)):
            tokens = split_name(text)
            if tokens:
                self._table.add(speaker_id, text, tokens)

    def remove(self, speaker_id: int) -> None:
        """Forget a speaker; one unknown is no error."""
        self._memory.clear()
        self._bearers.pop(speaker_id, None)
        self._roles.remove(speaker_id)
        self._table.remove(speaker_id)

    def match(self, text: str, limit: int = 10) -> tuple[NameMatch, ...]:
        """Speakers that a name or role may mean, best first; bearers of one surname all of them, up to `limit`."""
        known = self._memory.get(text)
        if known is None:
            if len(self._memory) >= _MOST_REMEMBERED:
                self._memory.clear()
            known = self._memory[text] = self._match_afresh(text)
        return known[:limit]

    def match_quickly(self, text: str) -> tuple[NameMatch, ...]:
        """The same by tokens of the very sound and those a letter off: for spellings that are tried by the dozen."""
        return tuple(self._search.tell(self._search.rank_quickly(bare_name(split_name(text), self.words))))

    def _match_afresh(self, text: str) -> tuple[NameMatch, ...]:
        tokens = split_name(text)
        matches = self._match_name(tokens)
        if not matches or (matches[0].score < SURE and not hears_all(matches[0], tokens)):
            matches = merge(self.match_role(text), self._match_titled(text), matches)
        if decide(matches) in {"ask", "unknown"}:
            matches = self.match_retyped(text, matches[0].score if matches else 0.0) or matches
        return tuple(matches)

    def match_begun(self, text: str, limit: int = 10) -> tuple[NameMatch, ...]:
        """Speakers whose name goes on as the text begins, its last word perhaps unfinished; most often quoted first."""
        tokens = self._table.tokens
        *whole, last = split_name(text) or [""]
        bearers = [self._table.bearers(tokens.sounding(token)) for token in whole]
        bearers.append(self._table.bearers(tokens.begun(last)))
        found = (self._name(each, _BEGUN, f"{text}…") for each in set.intersection(*bearers))
        return tuple(nlargest(limit, found, key=lambda match: (match.count, -match.speaker_id)))

    def match_role(self, text: str) -> list[NameMatch]:
        """Speakers who bear the role, or are the institution, that a whole phrase names; best first."""
        asked = self.read_role(text)
        return self._bear(text, asked) if asked else []

    def match_bearers(self, text: str, role: Role) -> list[NameMatch]:
        """Speakers who bear a role, as which a phrase was read; best first."""
        return self._bear(text, role)

    def match_spokesperson(self, text: str, speaker_id: int) -> list[NameMatch]:
        """Who speaks for somebody, by that one's office: whoever speaks for the Kremlin for the president of Russia."""
        wanted = (spokesperson_of(role) for role in self.roles_of(speaker_id))
        return [match for role in wanted if role for match in self._bear(text, role)]

    def match_territory(self, code: str) -> tuple[NameMatch, ...]:
        """Institutions and officials of a territory (an ISO 3166 code), most often quoted first."""
        found = (self._name(each, _OF_TERRITORY, f"speaks for {code}") for each in self._roles.of_territory(code))
        return tuple(sorted(found, key=best_first))

    def find_mention(self, words: Sequence[str]) -> Mention | None:
        """The run of words (as written, in order) that best names a speaker; longer runs win over their parts."""
        found = [*self._mentioned_roles(words), *self._mentioned_names(words)]
        return max(found, key=_weigh_mention, default=None)

    def _mentioned_roles(self, words: Sequence[str]) -> Iterator[Mention]:
        parts = [(part, place) for place, word in enumerate(words) for part in split_words(word)]  # vice-président
        for span in self._roles.find([part for part, _ in parts]):
            if span.led is not None:
                continue  # the education chief: which body's is not told
            start, end = parts[span.start][1], parts[span.end - 1][1] + 1
            matches = self._bear(" ".join(words[start:end]), span.role)
            if not matches and (own := self._own_place(words[start:end])):
                end, matches = end - 1, self._bear(" ".join(words[start : end - 1]), own)
            if matches:
                yield Mention(start, end, tuple(matches))

    def _own_place(self, words: Sequence[str]) -> Role | None:
        """The role before a last word that is of another place, where it has its own: Élysée, European (security)."""
        shorter = self._roles.read(" ".join(words[:-1])) if len(words) > 1 else None
        return shorter if shorter is not None and shorter.territory else None

    def _mentioned_names(self, words: Sequence[str]) -> Iterator[Mention]:
        told = [any(self._tells(token) for token in split_name(word)) for word in words]
        for start in range(len(words)):
            for end in range(start + 1, min(start + _LONGEST, len(words)) + 1):
                if not told[end - 1]:
                    break
                tokens = [token for word in words[start:end] for token in split_name(word)]
                matches = self._search.tell(self._search.rank_quickly(bare_name(tokens, self.words)))
                if matches and matches[0].score >= self._mentioned_from(matches[0]):
                    yield Mention(start, end, tuple(matches))

    def _mentioned_from(self, match: NameMatch) -> float:
        return accept_lone(len(self)) + _AMONG_WORDS if match.lone else _MENTIONED_LONG

    def _tells(self, token: str) -> bool:
        """Whether a word among others sounds like a token of the index, or may stand between two of them."""
        if token in self.words.particles or token in self.words.titles:
            return True
        (heard,) = self._table.tokens.hear(ask_tokens([token], self.words), quick=False)
        return max(heard.values(), default=0.0) >= _TOLD

    def _bear(self, text: str, asked: Role) -> list[NameMatch]:
        found = (self._name(speaker_id, value, f"{text}: {asked}") for speaker_id, value in self._roles.bear(asked))
        return sorted(found, key=best_first)

    def _name(self, speaker_id: int, score: float, reason: str) -> NameMatch:
        bearer = self._bearers[speaker_id]
        return NameMatch(speaker_id, score, bearer.name, (reason,), count=bearer.count)

    def _match_titled(self, text: str) -> list[NameMatch]:
        """A name beside its bearer's role (President Putin): the name decides, the role is a reason.

        A body beside a name must be the bearer's own; else it is what he is asked about (Putin NATO).
        """
        words = split_words(text)
        spans = self._roles.find(words)
        rest = [word for at, word in enumerate(words) if not any(span.start <= at < span.end for span in spans)]
        if not spans or not rest or self._roles.leads_on(words, spans[0]):
            return []
        role = spans[0].role
        found = self._match_name(split_name(" ".join(rest)))
        if of := self._roles.joining(words, spans[0]):
            found = [match for match in found if of in split_name(match.matched)]  # the governor of Amur
        if role.office is None:
            found = [match for match in found if self._roles.is_of(match.speaker_id, role)]
        return [
            replace(match, reasons=(*match.reasons, str(role))) if self._roles.bears(match.speaker_id, role) else match
            for match in found
        ]

    def match_retyped(self, text: str, known: float = 0.0) -> list[NameMatch]:
        """Speakers that the same keys name in another layout, where they score clearly more than what is known."""
        for tokens in retype(text):
            ranked = self._search.rank_quickly(tokens) if all(map(self._table.tokens.sounding, tokens)) else []
            if ranked and ranked[0].fit.value >= known + RETYPED and self._is_plain(ranked[0]):
                reason = f"{text} typed in another keyboard layout: {' '.join(tokens)}"
                return [replace(match, reasons=(reason, *match.reasons)) for match in self._search.tell(ranked)]
        return []

    def _is_plain(self, ranked: Ranked) -> bool:
        """Whether keys of another layout surely mean a name: all tokens are heard, a short lone one to the letter.

        Or every other English word would be somebody: told is فخمي, they is ерун.
        """
        asked, value, least = ranked.reading.asked, ranked.fit.value, accept_lone(len(self))
        if not ranked.reading.is_lone:
            is_whole = len(ranked.fit.pairs) == len(asked) and all(len(token.text) > 1 for token in asked)
            return is_whole and value >= least
        unit = ranked.fit.pairs[0][1]
        is_long = len(graphemes(asked[0].text)) >= _RETYPED_LONE
        return value >= max(least, _RETYPED_SURELY) if is_long else self._table.tokens.texts[unit] == asked[0].text

    def _match_name(self, tokens: list[str]) -> list[NameMatch]:
        tokens = bare_name(tokens, self.words)
        quick = self._search.rank_quickly(tokens)
        if quick and quick[0].fit.value >= (SURE if quick[0].reading.is_lone else _SURE_NAME):
            return self._search.tell(quick)
        found = self._search.tell(self._search.rank_widely(tokens, quick), signed=True)
        return found if decide(found) == "accept" else self._match_parted(tokens, found)

    def _match_parted(self, tokens: list[str], matches: list[NameMatch]) -> list[NameMatch]:
        """With a servant of God's name, written as one, in two words (عبدالغفار), where that is sure; else mended."""
        parted = part_servants(tokens)
        found = self._search.tell(self._search.rank_widely(parted, []), signed=True) if parted != tokens else []
        if decide(found) == "accept" and confidence(found) > confidence(matches):
            return found
        return self._match_mended(tokens, matches)

    def _match_mended(self, tokens: list[str], matches: list[NameMatch]) -> list[NameMatch]:
        """With a typo in a given name taken back, where that is surely better: Mcihel Moussa is Michel Moussa."""
        heard = ((self._table.tokens.hears(meant), typed, meant, mended) for typed, meant, mended in mend_given(tokens))
        tried = [
            (max(each.fit.value for each in ranked), mended, typed, meant)
            for value, typed, meant, mended in nlargest(_MOST_MEANT, heard, key=itemgetter(0))
            if (ranked := self._rank_meant(mended, meant, value))
        ]
        if not tried:
            return matches
        _, mended, typed, meant = max(tried, key=itemgetter(0))
        reading = self._table.read(mended, quick=False)
        ranked = self._search.sort(self._table.rank(reading, fully=True))
        found = self._search.tell(ranked, signed=True)
        sure = decide(found) in {"accept", "which"} and _hears(ranked[0], meant)
        if not sure or confidence(found) - _MENDED < max(accept_name(len(self)), confidence(matches)):
            return matches
        return [replace(each, reasons=(f"{typed} read as {meant}", *each.reasons)) for each in found]

    def _rank_meant(self, mended: list[str], meant: str, heard: float) -> list[Ranked]:
        """Names in which what was meant by a typo is well heard."""
        if heard < _MEANT:
            return []
        at = mended.index(meant)
        is_known = heard >= _MEANT_SURELY
        reading = self._table.read_meant(mended, at) if is_known else self._table.read(mended, quick=False)
        well = [unit for unit, value in reading.heard[at].items() if round(value) >= _MEANT]
        return self._table.rank(reading, holding=well)


def _hears(ranked: Ranked, token: str) -> bool:
    """Whether a token asked for is well heard in a name."""
    return any(ranked.reading.asked[at].text == token and round(value) >= _MEANT for at, _, value in ranked.fit.pairs)


def _weigh_mention(mention: Mention) -> float:
    return mention.matches[0].score + 3 * (mention.end - mention.start) - mention.start / 100
