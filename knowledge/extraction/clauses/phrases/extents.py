"""How far a name reaches among capitalised words: past titles, fields and letters, by what stands before them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.cases import is_given_form, tells_father
from knowledge.extraction.clauses.phrases.spelling import is_capital
from knowledge.language.regions import find_regions
from knowledge.language.territories import names_territory

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from knowledge.extraction.clauses.grammar import Grammar

_SENTENCE_END: Final = re.compile(r"[.?!\n]")
_OFFICE_OF: Final = re.compile(
    r"([^\W\d_]+)((?: [^\W\d_]+)?) (?:de la |de l'|du |des |aux |à la |à l'|au "
    r"|di |del |della |dello |dell'|dei |degli |delle |ai |agli |alla |alle |all'|de los |de las )$"
)
_ELIDED: Final = re.compile(r" d[’']([^ ]+)")
_SPOKEN_IN: Final = re.compile(r"([^\W\d_]+)(?: ([^\W\d_]+))? (?:à|depuis) $")
_WITH_MIDDLE: Final = 3
_PORTFOLIO_AND_NAME: Final = 3
_FIRST_AND_LAST: Final = 2
_FULL_NAME: Final = range(2, 4)
"""Words of a name that `of` may follow."""
_LEADING: Final = frozenset({"preposition", "article", "connector", "particle", "role", "title", "institution"})
"""What may stand before a body or place that a name follows (le patron de Renault Luca de Meo)."""
_POST: Final = frozenset({"role", "title"})
_NOT_HEADED: Final = frozenset({"institution", "bystander"})
"""Classes of nouns before "of" that hold no office of what follows: bodies, kin, lawyers, spokesmen."""
_OFFICE: Final = frozenset({"called", "role"})
_SHARING: Final = frozenset({"bygone", "institution", "rank"})
"""Classes of titles that another one follows (former Lagos Governor)."""
_WITHIN: Final = frozenset({"particle", "connector", "notname"})
"""What small words within a name are besides (Tshepo wa Maseko)."""
_GENITIVE: Final = ("а", "я", "ы", "и", "го", "ой")
"""Last letters of a Russian place or body in the genitive."""
_LANDWARD: Final = ("ой", "ей", "ого", "его", "ых", "их")
"""Those of an adjective before a place in the genitive."""
_LANDWARD_IN: Final = ("ой", "ей", "ом", "ем", "ых", "их")
"""Those of one before a place in which something is (в Нижнем Новгороде)."""
_LOCATIVE: Final = ("е", "и", "ы", "у", "о")
"""Last letters of a Russian place in which somebody is."""
_PLACE_AND_NAME: Final = range(3, 5)
_LONG_ACRONYM: Final = 3
_SHORT_NAME: Final = 4
_LAND_AND_NAME: Final = 4
"""Letters of each word of three that one is called by in the Far East, behind whose land they are four words."""
_BODIES: Final = frozenset({"institution", "site", "outlet"})
_FIELDS: Final = frozenset({"field", "joint"})
_SERVING: Final = ("of", "for")
_NEAR_OFFICE: Final = 30
"""Characters before a name in which the office may stand that it is the portfolio of."""


class Extents:
    """Tells of runs of capitalised words which of them are one name."""

    def __init__(self, grammar: Grammar, given: Collection[str]) -> None:
        self._grammar = grammar
        self._given = given
        self._heads_last = "headlast" in grammar.options
        self._tells_portfolio = "sparing" in grammar.options
        self._drops = "dropping" in grammar.options
        self._takes_middle = self._tells_portfolio and "articleless" not in grammar.options
        auxiliaries = grammar.members("auxiliary")
        self._helping = frozenset(name for name in auxiliaries if name in given)
        self._field_endings = grammar.members("fieldending")
        self._numbers = tuple(f" {word} " for word in grammar.members("surnamenumber"))
        self.joining = (" of ", " d'", " d’", *self._numbers)
        """What parts a run of capitalised words, or joins a name to what stands before it."""

    def is_whole(self, text: str, start: int, written: str) -> bool:
        """Whether words are one name that a given name or an auxiliary among them would part."""
        blank = written.find(" ")
        if blank > 0 and written[:blank].lower() in self._helping and self._is_christened(text, start):
            return True
        wide = self._takes_middle and _WITH_MIDDLE <= written.count(" ") + 1 <= _WITH_MIDDLE + 1
        return wide and self._has_middle(text, start, written.split(" "))

    @staticmethod
    def _is_christened(text: str, start: int) -> bool:
        """Whether an auxiliary is a given name: where one asks nothing (Will Smith; not Will Trump sign?)."""
        close = _SENTENCE_END.search(text, start)
        within = text[max(0, start - 2) : start].rstrip()[-1:]
        return within.isalpha() or within == "," or close is None or close.group() != "?"

    def keeps_middle(self, words: list[str]) -> bool:
        """Whether a given name is the middle one of three behind titles, where no body stands before names."""
        if not self._heads_last or len(words) < _WITH_MIDDLE:
            return False
        titles = next((at for at, word in enumerate(words) if not self._kind(word) & _POST), len(words))
        name = words[titles:]
        if len(name) != _WITH_MIDDLE or name[0].lower() in self._given or names_territory(name[0]):
            return False
        return self._is_plain(name) and not any("’" in word or "'" in word for word in name[:-1])

    def _has_middle(self, text: str, start: int, words: list[str]) -> bool:
        """Whether three words are one name though a given name stands among them (, Damantang Albert Camara)."""
        before = text[max(0, start - _NEAR_OFFICE) : start].split()[-1:]
        if not before or not (before[0].endswith(",") or (before[0].isalpha() and before[0].islower())):
            return False
        return not self._grammar.kind(before[0]) & _LEADING and self._is_plain(words)

    def _is_plain(self, words: list[str]) -> bool:
        """Whether words with a given name as the second are written as names and mean nothing else."""
        if words[1].lower() not in self._given or any(self._grammar.kind(word.lower()) for word in words):
            return False
        return all(is_capital(word) and not word.isupper() and word[-1].isalpha() for word in words)

    def _kind(self, word: str) -> frozenset[str]:
        return self._grammar.kind(word.rstrip(".").lower())

    def opens_initials(self, words: list[str], at: int) -> bool:
        """Whether initials and a surname begin here behind what is no given name (в Баку Б. X)."""
        behind = next((word for word in words[at + 1 :] if word[1:] != "."), "")
        before = words[at - 1]
        return behind[:1].isupper() and len(before) > 2 and not is_given_form(before.lower(), self._given)

    def may_be_party(self, word: str) -> bool:
        """Whether two letters that mean nothing else may be a party's (il deputato del Pd X)."""
        return self._takes_middle and not self._kind(word)

    def is_given(self, low: str) -> bool:
        """Whether a word before a given name is one too, and no time where times have no capitals (la Sera X Y)."""
        return low in self._given and not (self._takes_middle and "time" in self._grammar.kind(low))

    def opens_long_name(self, words: Sequence[str]) -> bool:
        """Whether a given name and another go before a given name (Luiz Inácio Lula; not Logan Airport Tony)."""
        first, *rest, _ = (word.lower() for word in words)
        return self.is_given(first) and all(_BODIES.isdisjoint(self._kind(word)) for word in rest)

    def cut(self, text: str, start: int, written: str) -> Iterator[tuple[int, str]]:
        """Words and their places, parted where `of` follows a name and its office (Sergeant X of the Z), or at d'."""
        for number in self._numbers:
            before, _, rest = written.partition(number)
            if rest and before and before.lower() not in self._given:
                yield start, before  # in Leeds ten Romans
                start, written = start + len(before) + len(number), rest
        if " of " not in written:
            yield from self._cut_elided(start, written)
            return
        of = written.find(" of ")
        if self._heads_last and self._holds_post(text, start, written[:of].split(" ")):
            yield start, written[:of]
            behind = of + len(" of the " if written.startswith(" of the ", of) else " of ")
            start, written = start + behind, written[behind:]
        yield start, written

    def _cut_elided(self, start: int, written: str) -> Iterator[tuple[int, str]]:
        """Words and their places, parted behind each d' that opens no surname (Jean d'Ormesson, la cour d'Appel)."""
        begin = 0
        for match in _ELIDED.finditer(written):
            words, led = written[begin : match.start()].split(), match.group(1)
            given = bool(words) and words[0].lower() in self._given
            if led.lower() not in self._given and (given or self._heads_body(words, led)):
                continue
            yield start + begin, written[begin : match.start()]
            begin = match.start(1)
        yield start + begin, written[begin:]

    def _heads_body(self, words: list[str], led: str) -> bool:
        """Whether a body's noun alone stands before d' and what is no place (Centre d'Animation Paysanne)."""
        articled = len(words) == _FIRST_AND_LAST and "article" in self._kind(words[0])
        alone = len(words) == 1 or articled
        return alone and "institution" in self._kind(words[-1]) and not names_territory(led)

    def _holds_post(self, text: str, start: int, words: list[str]) -> bool:
        """Whether words are an office and a name, a name behind an office in small letters, or two of no meaning."""
        kinds = [self._kind(word) for word in words]
        name = next((at for at, kind in enumerate(kinds) if not kind & _POST), len(kinds))
        if not name and kinds[1:] and kinds[1] & _POST and words[0].lower() not in self._given:
            name = next((at for at, kind in enumerate(kinds) if at and not kind & _POST), len(kinds))  # Labour MP X
        if len(words) - name not in _FULL_NAME or any(kind - _WITHIN for kind in kinds[name:]):
            return False
        before = text[max(0, start - _NEAR_OFFICE) : start].split()[-1:]
        posted = name > 0 or (bool(before) and "role" in self._grammar.kind(before[0].rstrip(",")))
        return posted or (len(words) == _FIRST_AND_LAST and words[1][-1:].isalpha() and not names_territory(words[0]))

    def lone_article(self, words: list[str]) -> int:
        """Where a French article parts an outlet from who speaks to it (a dit au Soir la CGT), else their number."""
        led = (at for at in range(1, len(words) - 1) if words[at] in {"la", "le"} and words[at - 1][:1].isupper())
        return next(led, len(words)) if self._grammar.elisions else len(words)

    def opens_with_role(self, words: list[str]) -> bool:
        """Whether what somebody does opens a sentence before his full name (Winger Marcus Rashford said)."""
        if len(words) > _FIRST_AND_LAST + 1 and "officeof" in self._kind(words[1]) and self._grammar.elisions:
            return "words" in self._kind(words[0])  # Réponse de Ada Colau
        if len(words) <= _FIRST_AND_LAST or not self._heads_last or words[0].lower() in self._given:
            return False
        name = [self._grammar.kind(word.lower()) for word in words[1:]]
        initials = "initials" in self._kind(words[0]) and (words[0].isupper() or words[0][-1] == ".")
        if initials and len(name) in _FULL_NAME and not any(name):
            return not any(map(names_territory, words[1:]))  # PC X Y, Pst. X Y; not PC World, RT France Info
        return "role" in self._grammar.kind(words[0].lower()) and not any(kind - _WITHIN for kind in name)

    def ends_behind_title(self, words: list[str]) -> bool:
        """Whether a title, a given name and a last word stand together (Council President Johnny Leader).

        Behind a title that a name follows at once the name may be one that no list has (spokesman Guo Pope).
        """
        if len(words) <= _FIRST_AND_LAST or not self._heads_last:
            return False
        title, given = self._kind(words[-3].rstrip(".")), words[-2].lower()
        if "title" not in title or names_territory(given):
            return False
        office = bool(title & _OFFICE) and title.isdisjoint(_SHARING)
        return self.is_given(given) or (office and words[-2].istitle() and not self._kind(given))

    def is_titled_name(self, words: list[str]) -> bool:
        """Whether words are titles and a whole name, where no other name follows, or end as a town begins (San)."""
        if self._drops and "place" in self._kind(words[-1]):
            return True
        titles = next((at for at, word in enumerate(words) if not self._kind(word) & {"title"}), len(words))
        named = self._heads_last and titles > 0 and len(words) - titles >= _FIRST_AND_LAST
        return named and not any(self._grammar.kind(word.lower()) for word in words[titles:])

    def is_honour(self, words: list[str]) -> bool:
        """Whether capitals behind a full name are its bearer's degree, order or seat (X Y KC, X Y MP)."""
        if len(words) <= _FIRST_AND_LAST or not words[-1].isupper():
            return False
        return "honour" in self._grammar.kind(words[-1].lower())

    def bearer(self, words: list[str]) -> tuple[int, int] | None:
        """Where an office ends and, behind what it is of, a name begins that no list has (Director of Works X Y)."""
        of = next((at for at, word in enumerate(words) if at and word in _SERVING), 0)
        if not of or not self._heads_last or len(words) - of <= _PORTFOLIO_AND_NAME:
            return None
        if not (head := self._kind(words[of - 1])) & _POST or head & _NOT_HEADED or words[-2] in _SERVING:
            return None
        told = next((at for at in range(len(words) - 1, of, -1) if self._tells_field(words[at])), of)
        if words[of + 1].lower() in self._given or (told == of and not names_territory(words[of + 1])):
            return None  # the lawyer of Recep Tayyip Erdogan
        masters = (word for word in words[of + 1 : told + 1] if "title" in self._kind(word))
        last = told + 1 if of < told == len(words) - _WITH_MIDDLE - 1 else len(words) - _FIRST_AND_LAST
        named = of + 1 < last and told < last and all(map(is_capital, words[last - 1 :]))
        if not named or any("field" not in self._kind(word) for word in masters):
            return None
        return None if any(names_territory(word) for word in words[last:]) else (of, last)

    def _tells_field(self, word: str) -> bool:
        """Whether a word is no part of a name that no list has: it means something, or ends as what offices are of."""
        return bool(self._kind(word) - _WITHIN) or word.endswith(self._field_endings)

    def fields(self, words: list[str]) -> int:
        """How many words tell what an office is of whose bearer's name follows (Minister for Lands and Housing X Y)."""
        kinds = [self._grammar.kind(word.lower()) for word in words]
        told = (kind & _FIELDS or word.endswith(self._field_endings) for word, kind in zip(words, kinds, strict=True))
        fields = min(next((at for at, one in enumerate(told) if not one), len(words)), len(words) - _FIRST_AND_LAST)
        named = fields > 0 and all(is_capital(word) for word in words[fields:])
        return fields if named and "joint" not in kinds[fields - 1] and not any(kinds[fields:]) else 0

    def is_twofold(self, words: list[str], at: int) -> bool:
        """Whether `and` stands in a country's name or between what one office is of (Health and Housing Secretary)."""
        before, behind = self._grammar.kind(words[at - 1].lower()), self._grammar.kind(words[at + 1].lower())
        rest = words[at + _FIRST_AND_LAST :]
        named = len(rest) in _FULL_NAME and not any(self._kind(word) for word in rest)
        led = "field" in before & behind and (named or any("title" in self._kind(word) for word in rest))
        return led or ("twin" in behind and names_territory(words[at - 1]))

    def is_shared(self, words: list[str], at: int) -> bool:
        """Whether `and` joins two places of one body (Devon and Cornwall Police), not a person or a firm and a body."""
        placed = "shared" in self._kind(words[-1]) and at + 2 < len(words) and "title" not in self._kind(words[0])
        led = at == 1 or words[0].lower() not in self._given or "paired" in self._kind(words[at - 1])
        return placed and led and not words[0].isupper()

    def is_of_country(self, first: str, words: list[str]) -> bool:
        """Whether a country in the genitive stands before two words of a name (сборной Германии Лукаш Подольски)."""
        if "articleless" not in self._grammar.options or first.lower() in self._given or first[-1:] not in "аияы":
            return False
        behind = words[words.index(first) + 1 :]
        return names_territory(first) and not any("institution" in self._grammar.kind(w.lower()) for w in behind)

    def belongs(self, words: list[str], at: int) -> bool:
        """Whether a possessive stands within a body's name (Farmers' Federation, King's College, St. Mary's Church)."""
        owner, kinds = words[at].lower().replace("’", "'"), self._grammar.kind(words[at + 1].lower())
        if owner.endswith("s'") or owner in self._grammar.members("many's"):
            return "institution" in kinds or (owner[-2:] == "'s" and is_capital(words[at + 1]) and "title" not in kinds)
        if at and "place" in self._grammar.kind(words[at - 1].lower().rstrip(".")):
            return True
        return "bequeathed" in kinds and not names_territory(owner.removesuffix("'s"))

    def home(self, words: Sequence[str], title: Sequence[str]) -> int:
        """How many words behind an office are a place, and no surname (Bürgermeister von Kassel Ada X).

        So is a nationality that French writes with a capital (le Président Haïtien, X).
        """
        if title and len(words) == 1 and self._grammar.elisions and names_territory(words[0]):
            office = "courtesy" not in self._grammar.kind(title[-1]) and words[0].lower() not in self._given
            return int(office and not words[0].isupper())
        if not title or words[:1] != ["von"] or not is_capital(words[-1]):
            return 0
        _, home, *name = words
        named = bool(name) and name[0].lower() in self._given and home.lower() not in self._given
        seated = "seated" in self._grammar.kind(title[-1])
        return 2 if is_capital(home) and (seated or named or names_territory(home) or find_regions([home])) else 0

    def opens_with_town(self, text: str, start: int, words: Sequence[str]) -> bool:
        """Whether a run that closes its clause begins with where its bearer spoke (`a déclaré à Lyon Ada Colau`)."""
        if not self._tells_portfolio or len(words) < _PORTFOLIO_AND_NAME or words[0].lower() in self._given:
            return False
        match = _SPOKEN_IN.search(text[max(0, start - _NEAR_OFFICE) : start].lower())
        behind = start + sum(len(word) + 1 for word in words) - 1
        if match is None or text[behind : behind + 1].isspace() or not is_capital(words[1]):
            return False
        return any(word in self._grammar.cues for word in match.groups())

    def opens_with_portfolio(self, text: str, start: int, words: Sequence[str]) -> bool:
        """Whether a run begins with what its bearer is minister of (`ministre de la Santé Agnès Buzyn`)."""
        if "articleless" in self._grammar.options and len(words) > _FIRST_AND_LAST:
            headed = self._follows_office(text, start) and self.is_headed(_to_stop(words))
            return headed or self._lies_within(text, start, words)
        if words and "А" <= words[0][1:2] <= "Я" and self._is_team(words):
            return self._follows_office(text, start)
        if not self._tells_portfolio or len(words) != _PORTFOLIO_AND_NAME:
            return False
        if self.is_given(words[0].lower()) or [word for word in words if not word[:1].isupper()]:
            return False
        first = self._grammar.kind(words[0].lower())
        if "institution" in first and "scope" not in first:
            return False
        before = text[max(0, start - _NEAR_OFFICE) : start].lower().replace("’", "'")
        match = _OFFICE_OF.search(before)
        kinds = [self._grammar.kind(word.strip()) for word in match.groups()] if match is not None else []
        served = any("institution" in kind for kind in kinds)  # le porte-parole du ministère de l'Intérieur X
        return any(kind & _POST for kind in kinds) or (served and words[1].lower().partition("-")[0] in self._given)

    def _follows_office(self, text: str, start: int) -> bool:
        before = text[max(0, start - _NEAR_OFFICE) : start].lower()
        role = before.split()[-1:] if before.endswith(" ") else []
        return bool(role) and bool(self._grammar.kind(role[0]) & _POST)

    def is_headed(self, words: Sequence[str]) -> bool:
        """Whether words behind a Russian role are what it is of and its bearer (мэр | Казани Ильсур X)."""
        if len(words) == _FIRST_AND_LAST and words[0].isupper() and words[1].istitle():
            return self.is_of_land(*words) or self._is_team(words)
        if len(words) == _LAND_AND_NAME and words[0].isupper():
            short = all(len(word) <= _SHORT_NAME and word.istitle() for word in words[1:])
            return short and self.is_of_land(words[0], words[1])  # КНДР Ким Чен Ын
        if len(words) != _PORTFOLIO_AND_NAME or not all(word[:1].isupper() and word[1:].islower() for word in words):
            return False
        headed, given, surname = (word.lower() for word in words)
        if not headed.endswith(_GENITIVE) or is_given_form(headed, self._given) or self.lies_landward(headed):
            return False
        return not (tells_father(given) or tells_father(surname))

    def _lies_within(self, text: str, start: int, words: Sequence[str]) -> bool:
        """Whether a run opens with the place in which its bearer holds an office (посол Перу в Казахстане Зико X)."""
        if len(words) not in _PLACE_AND_NAME or not text[max(0, start - 3) : start].lower().endswith((" в ", " во ")):
            return False
        place, *name = words
        plain = all(word.istitle() and word.isalpha() and not self._kind(word) for word in name)
        if not plain or self._kind(place) or place.lower() in self._given or place.endswith(_LANDWARD_IN):
            return False
        return place.endswith(_LOCATIVE) and not any(map(names_territory, name))

    def _is_team(self, words: Sequence[str]) -> bool:
        """Whether a longer Russian acronym stands before one more name (тренер | ЦСКА Зико)."""
        if len(words) != _FIRST_AND_LAST or not words[0].isupper() or len(words[0]) <= _LONG_ACRONYM:
            return False
        led = "articleless" in self._grammar.options and words[1].istitle() and words[1].isalpha()
        return led and "institution" not in self._kind(words[1]) and not names_territory(words[1])

    def lies_landward(self, low: str) -> bool:
        """Whether a word in lower case is an adjective before a land's or town's name in the genitive (Южной)."""
        return low.endswith(_LANDWARD) and low.startswith(self._grammar.landwards)

    def is_of_land(self, acronym: str, word: str) -> bool:
        """Whether a surname may stand behind the acronym of a land or body that its bearer serves (глава МИД X)."""
        if "institution" not in self._kind(acronym.lower()) and not names_territory(acronym):
            return False
        return "institution" not in self._kind(word.lower()) and not names_territory(word)


def _to_stop(words: Sequence[str]) -> list[str]:
    """Words up to the first full stop, without it."""
    stop = next((at for at, word in enumerate(words) if word.endswith(".")), len(words))
    return [word.rstrip(".") for word in words[: stop + 1]]
