"""Whether a name is a person's, by its words and by what stands around it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.cases import case_of, is_given_form
from knowledge.extraction.clauses.phrases.runs import LONGEST_NAME, Run, given_names
from knowledge.extraction.clauses.speakers.describing import NEAR_ROLE
from knowledge.extraction.clauses.speakers.genitives import is_governed
from knowledge.extraction.clauses.speakers.wording import native_words
from knowledge.language.territories import find_territories, names_territory

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.speakers.person import Person

_OPENING: Final = '«“„"'
_CLOSING: Final = '»”“"'
_NO_SURNAMES: Final = frozenset({"site", "club"})
_SURNAMES: Final = frozenset({"plural", "infinitiveverb"})
"""Classes that French surnames may have by their endings (Jeunes, Lefebvre)."""
_OFFICE_AND_PREPOSITION: Final = 2
_ARTICLES: Final = frozenset({"article", "officeof"})
_LEADING_ON: Final = _ARTICLES | {"joint"}
"""Classes of words of which one stands before what an office is of."""
_NO_NAMES: Final = frozenset({"institution", "bodynoun", "leading", "outlet"})
_THINGS: Final = frozenset({"event", "place"})
"""Classes of first words of names that nobody bears (Festival Gaboma)."""
_LINKS: Final = frozenset({"of", "for", "and"})
"""Words within the names of bodies and places, not of persons."""
_NEAR: Final = 24
"""Characters before a name in which its preposition stands, and the word before that."""
_INITIALS: Final = 3
"""Letters, or words behind them, of a name with initials."""
_NEAR_ARTICLE: Final = 6
_NEAR_FIELD: Final = 8
"""Characters before a name in which there is room for an article, `of` or `and`, and more."""
_MOST_REMEMBERED: Final = 1 << 14
_DAY: Final = re.compile(r"\.? \d")
_WORD: Final = re.compile(r" ([a-z]+)")
_OF_PLACES: Final = ("ской", "цкой", "ского", "цкого", "ой", "ей", "ого", "его", "ых", "их", "ому", "ему", "ом", "ем")
"""Last letters of Russian adjectives in another case, first those that few others have."""
_NAMED_FOR: Final = 4
_OF_LANDS: Final = "ии"
"""Those of a land or region."""
_NO_KINDS: Final[frozenset[str]] = frozenset()
_NO_NOUNS: Final = frozenset({"auxiliary", "preposition", "coordinator", "subordinator", "relative", "that", "adverb"})
_ENDING: Final = ".!?…:;\n»”"
_NEXT: Final = re.compile(r" ([^\W\d_]+['’]?)")
_LAST: Final = re.compile(r"[ '’]")
_PARTISAN_ENDS: Final = ("iste", "éral", "érale", "rate", "mis", "mise", "cain", "caine", "cal", "cale")
"""How French adjectives for a party's people end."""
_VERBAL: Final = frozenset({"auxiliary", "clitic", "negation", "reflexive"})
_LEADING: Final = frozenset({"preposition", "coordinator", "that", "as", "actor", "subordinator"})
"""Classes of words before somebody's name."""
_PLACING: Final = frozenset({"article", "belonging", "determiner", "placing", "whereabouts"})
_PAST_ENDS: Final = ("é", "ée", "és", "ées")
"""Last letters of a French participle, which opens a sentence (Contactée par nos soins, …) and is no lone name."""


class Animacy:
    """Tells persons from bodies, places and works among the names of one article."""

    def __init__(self, text: str, grammar: Grammar, runs: Iterable[Run]) -> None:
        self._text = text
        self._grammar = grammar
        self._given = given_names()
        self._adjectives = grammar.members("adjective'send")
        self._tells_fields = "sparing" in grammar.options and grammar.members("officeof") != ()
        alone = [run for run in runs if len(run.words) == 1]
        self.lone = {run.lows[0]: run.start for run in reversed(alone) if not self.follows_article(run)}
        """Names in lower case that stand as one word somewhere, and where they do first."""
        self._body = text.find("\n")
        self._acting = {run.lows[0] for run in alone if run.lows[0] in self._given and not self._stands_in(run)}
        """Given names that stand alone somewhere and tell there of no place."""

    def is_human(self, run: Run) -> bool:
        """Whether a name as it stands is a person's."""
        kinds = list(map(self._grammar.kind, run.lows))
        bodies = [kind for kind in kinds if "institution" in kind]
        if (
            (bodies and not self._is_trade(run.lows, kinds))
            or not _THINGS.isdisjoint(kinds[0])
            or not _LINKS.isdisjoint(run.words)
        ):
            return False
        if "dropping" in self._grammar.options and len(kinds) > 1 and self._names_place(run.lows, kinds):
            return False
        if self.is_placed(run.lows):
            return False
        if run.title and len(run.words) == 1 and is_governed(run.title[-1], run.words[0].lower(), self._grammar):
            return False
        if run.title and not run.words[0].isupper() and not (len(run.words) == 1 and "adjectival" in kinds[0]):
            return True
        if run.lows[0] in self._given:
            if len(run.words) == 1:
                return not (self._is_home(run) or ("time" in kinds[0] and _DAY.match(self._text, run.end)))
            return not (_is_land(run.words) or ("site" in kinds[-1] and self._is_street(run)))
        if self._is_initialled(run) or self._is_shortened(run.words):
            return True
        if self.follows_office(run.start):
            return False
        dotted = 0
        if "sparing" in self._grammar.options and len(run.words[-1]) > _INITIALS:
            dotted = next((at for at, word in enumerate(run.words) if word[-1] != "."), 0)  # А. Н. Лапин
        plausible = 2 <= len(run.words) < LONGEST_NAME and not any(word.isupper() for word in run.words[dotted:])
        plausible = plausible and not self._is_in_marks(run)
        plausible = plausible and not (run.lows[2:] and self._tells_of_another(run.lows))
        plausible = plausible and not ("sparing" in self._grammar.options and self.follows_article(run))
        plausible = plausible and ("adjectival" not in kinds[-1] or is_given_form(run.lows[0], self._given))
        plausible = plausible and not run.lows[0].endswith(self._adjectives)  # Medizinischer Fortschritt
        foreign = "articleless" in self._grammar.options and run.words[0].isascii()
        plausible = plausible and not (foreign and len(run.words) > _OFFICE_AND_PREPOSITION)  # Crocus City Hall
        if "articleless" in self._grammar.options and plausible and names_territory(run.words[0]):
            plausible = is_given_form(run.lows[0], self._given)  # на юге Украины Мелитополя, not Германа X
        plausible = plausible and not ("sparing" in self._grammar.options and names_territory(run.words[-1]))
        if not plausible or "sparing" in self._grammar.options:
            return plausible
        return run.lows[-1] in self.lone and not self._is_product(run.lows, run.words)

    def _tells_of_another(self, lows: Sequence[str]) -> bool:
        """Whether a Russian noun stands before somebody's full name in the genitive (Карьера Ивана X)."""
        if len(lows) != _OFFICE_AND_PREPOSITION + 1 or not self._grammar.landwards:
            return False
        return not is_given_form(lows[0], self._given) and case_of(lows[1], lows[2], self._given) == "genitive"

    def is_placed(self, lows: Sequence[str]) -> bool:
        """Whether a Russian name is a land's or a town's in another case (Абхазии, Южной Осетии, Нижнего Тагила)."""
        if not self._grammar.landwards:
            return False
        first, last = lows[0], lows[-1]
        if last.endswith(_OF_LANDS) and first not in self._given:
            return len(lows) == 1 or first.endswith(_OF_PLACES)
        if len(lows) != _OFFICE_AND_PREPOSITION or not first.endswith(_OF_PLACES):
            return False
        return first.endswith(_OF_PLACES[:_NAMED_FOR]) or first.startswith(self._grammar.landwards)

    def _is_product(self, lows: Sequence[str], words: Sequence[str]) -> bool:
        """Whether a maker whose product a name is was told of by its first word before (Google … Google Toolbar)."""
        maker = self.lone.get(lows[0], -1) if "headlast" in self._grammar.options else -1
        return maker > self._body and lows[0] not in self._given and maker < self._text.find(" ".join(words))

    def _is_trade(self, lows: Sequence[str], kinds: Sequence[frozenset[str]]) -> bool:
        """Whether a surname behind a given name is the word for what a man or a firm does (Ada Brewer)."""
        return len(lows) == _OFFICE_AND_PREPOSITION and lows[0] in self._given and "role" in kinds[-1]

    def _is_street(self, run: Run) -> bool:
        """Whether a street is called by somebody's name: by all of it, or it stands in a preposition of place."""
        if "headlast" not in self._grammar.options or run.lows[-1] in self.lone:
            return False  # Andy Street, Street said
        return len(run.words) > _OFFICE_AND_PREPOSITION or self._stands_in(run)

    def _names_place(self, lows: Sequence[str], kinds: Sequence[frozenset[str]]) -> bool:
        """Whether a name ends as a region does, or a town is part of it (Emilia Romagna, Alcoa San Cibrao)."""
        return "site" in kinds[-1] or (lows[0] not in self._given and any("place" in kind for kind in kinds[1:]))

    def _is_home(self, run: Run) -> bool:
        """Whether a lone given name tells where something is, wherever it stands (a shopper in Chelsea)."""
        return self._stands_in(run) and run.lows[0] not in self._acting

    def _stands_in(self, run: Run) -> bool:
        """Whether a preposition of place leads to a name (in Chelsea; not interest in Adele)."""
        before = self._text[max(0, run.start - _NEAR) : run.start].lower().split()[-2:]
        if not before:
            return False
        led = self._grammar.kind(before[-1])
        if "whereabouts" in led:
            return "confiding" not in self._grammar.kind(before[0])
        return "article" in led and "headlast" in self._grammar.options and self._describes_noun(run)

    def _describes_noun(self, run: Run) -> bool:
        """Whether a noun follows a name behind an article, of which it tells the place (the Orlando gunman)."""
        following = _WORD.match(self._text, run.end)
        kinds = self._grammar.kind(following.group(1)) if following is not None else _NO_KINDS
        return following is not None and kinds.isdisjoint(_NO_NOUNS)

    def hear(self, person: Person, *, speaks: bool = False) -> None:
        """Take a name that speaks for a person's, if its words allow it; a lone one in some languages alone.

        `speaks`: nothing but the name stands for who speaks; in Russian a lone one ends as surnames do, too.
        """
        alone = "sparing" in self._grammar.options and (
            speaks and self._ends_as_surname(person.lows[0])
            if "articleless" in self._grammar.options
            else person.lows[0] in self._given or not person.lows[0].endswith(_PAST_ENDS)
        )
        person.human = person.human or self.seems_human(person, least=1 if alone else 2)

    def _ends_as_surname(self, low: str) -> bool:
        """Whether a word ends as Russian surnames do, and is no role in the plural (Адвокатов)."""
        return low.endswith(self._grammar.members("surname'send")) and "role" not in self._grammar.kind(low[:-2])

    def may_be_human(self, person: Person) -> bool:
        """Whether a name of one word may be a surname: no capitals throughout, no institution, no country."""
        word = person.tokens[0]
        if len(person.tokens) > 1 or word.isupper() or "institution" in self._grammar.kind(word.lower()):
            return False
        return not names_territory(word)

    def seems_human(self, person: Person, least: int = 2) -> bool:
        """Whether a name of at least so many words may be a person's: no capitals throughout, no body's, no country."""
        if not least <= len(person.tokens) < LONGEST_NAME:
            return False
        marks = [word for word in person.tokens if word.isupper()]
        dotted = marks == [word for word in person.tokens[:-1] if word[-1] == "."]  # J. K. Rowling
        if (marks and (not dotted or names_territory(marks[0]))) or not _LINKS.isdisjoint(person.tokens):
            return False
        if person.lows[-1] not in self.lone and len(person.lows) > 1 and self._is_product(person.lows, person.tokens):
            return False
        kinds = [self._grammar.kind(word.lower()) for word in person.tokens]
        bodies = kinds[:-1] if self._is_trade(person.lows, kinds) else kinds
        odd = any(kind & _NO_NAMES or self._joins_nouns(kind) for kind in bodies)
        odd = (
            odd
            or self.is_placed(person.lows)
            or (len(kinds) == 1 and "infinitiveverb" in kinds[0] and "causing" not in kinds[0] and len(kinds[0]) > 1)
            or not _THINGS.isdisjoint(kinds[0])
            or (person.lows[2:] and self._tells_of_another(person.lows))
            or not kinds[-1].isdisjoint(_NO_SURNAMES)
            or person.lows[0].endswith(self._adjectives)
        )
        return not odd and not names_territory(person.tokens[-1]) and not names_territory(person.name)

    def is_town(self, person: Person) -> bool:
        """Whether the French words before a name of one word tell that it is a town's (à Lille, l'hôpital de Lille)."""
        if not self._grammar.elisions or len(person.tokens) > 1:
            return False
        place = person.places[0]
        words = self._text[max(0, place - NEAR_ROLE) : place].replace("’", "'").replace("'", "' ").split()
        if not words:
            return False
        led = self._grammar.kind(words[-1].lower())
        body = words[1:] and "institution" in self._grammar.kind(words[-2].lower())
        return ("placing" in led and "siding" not in led and "article" not in led) or bool("officeof" in led and body)

    def may_be_meant(self, person: Person, place: int) -> bool:
        """Whether a French pronoun may mean a name that nothing tells to be a person's, by what stands beside it.

        None that an article, a noun or where something is stands before (du Finistère, la rue Gambetta, en Bretagne),
        nor a word with which a sentence begins, and no verb behind it (Voir ses vaches, Répondez à ma question).
        """
        if not self._grammar.elisions or "dropping" in self._grammar.options:
            return True
        written = self._text[max(0, place - _NEAR) : place].rstrip("'’ ")
        before = written.rstrip(_OPENING + "'’ ")
        if not before or before[-1] in _ENDING or written[-1] in _OPENING:
            behind = _NEXT.match(self._text, place + len(person.name))
            low = behind.group(1).lower() if behind is not None else ""
            return not self._grammar.kind(low).isdisjoint(_VERBAL) or low in self._grammar.cues
        led = self._grammar.kind(_LAST.split(before)[-1].lower())
        if before[-1] == "," or "institution" in led:
            return True  # le groupe Renault
        return not led.isdisjoint(_LEADING) and led.isdisjoint(_PLACING)

    def follows_office(self, place: int) -> bool:
        """Whether the name at a place tells what somebody holds an office of (ministro de Energía y Minas)."""
        if not self._tells_fields or not _leads_on(self._text[max(0, place - _NEAR_FIELD) : place], self._grammar):
            return False
        before = self._text[max(0, place - NEAR_ROLE) : place].replace("’", "'").replace("'", "' ")
        words = before.split()
        end = self._before_field(words)
        while end and "article" in (kinds := self._grammar.kind(words[end - 1].lower())) and "officeof" not in kinds:
            end -= 1
        if end < _OFFICE_AND_PREPOSITION or "officeof" not in self._grammar.kind(words[end - 1].lower()):
            return False
        return "post" in self._grammar.kind(words[end - 2].lower())

    def _before_field(self, words: list[str]) -> int:
        """How many words stand before a field and another before it (ministro de Energía y, … de l'Économie et des)."""
        kind, at = self._grammar.kind, len(words)
        while at and not kind(words[at - 1].lower()).isdisjoint(_ARTICLES):
            at -= 1
        if not at or "joint" not in kind(words[at - 1].lower()):
            return len(words)
        while at and (words[at - 1][:1].isupper() or "joint" in kind(words[at - 1].lower())):
            at -= 1
        return at

    def follows_post(self, person: Person, before: str) -> bool:
        """Whether a French name of one word is the surname of whoever holds the post right before it (le maire Piolle).

        No party's or people's adjective with a capital (le maire Vert, le ministre Belge).
        """
        post, word = before[:-1].rpartition(" ")[2], person.lows[0]
        if not post.islower() or self._grammar.kind(post).isdisjoint({"post", "title"}):
            return False
        plain = self._grammar.kind(word) <= _SURNAMES and not word.endswith((*self._grammar.demonyms, *_PARTISAN_ENDS))
        return plain and self.may_be_human(person) and word not in native_words()

    def follows_article(self, run: Run) -> bool:
        """Whether an article stands before a name."""
        return _ends_in_article(self._text[max(0, run.start - _NEAR_ARTICLE) : run.start], self._grammar)

    def _is_in_marks(self, run: Run) -> bool:
        """Whether marks stand around a name, as around what a firm, a team or a work is called."""
        before, behind = self._text[run.start - 1 : run.start], self._text[run.end : run.end + 1]
        return before in _OPENING and behind in _CLOSING and bool(before and behind)

    def _joins_nouns(self, kind: frozenset[str]) -> bool:
        """Whether a small word joins a body's nouns; in English names of people have de (Staffan de Mistura)."""
        return "connector" in kind and not ("particle" in kind and "headlast" in self._grammar.options)

    def _is_initialled(self, run: Run) -> bool:
        """Whether a name begins with initials (`J.D. Vance`, `J P Nadda`, `JP Nadda` beside a lone `Nadda`)."""
        words = run.words
        if words[0][1:2] == "." and words[0].isupper():
            surname = [word for word in words if word[-1] != "."]
            whole = 0 < len(surname) <= _INITIALS and words[-len(surname) :] == surname
            whole = whole and not any(word.isupper() or names_territory(word) for word in surname)
            several = len(words[0]) > len("X.") or len(words) - len(surname) > 1
            return whole and several and "acronym" not in self._grammar.kind(words[0].replace(".", "").lower())
        if words[0][2:] or not words[0].isupper():
            return False
        first = next((at for at, word in enumerate(words) if len(word) > 2 or not word.isupper()), 0)
        letters = "".join(words[:first])
        if not 0 < len(letters) <= _INITIALS or len(words) - first > _INITIALS or words[-1].isupper():
            return False
        if names_territory(words[-1]) or words[first].islower():
            return False
        return first > 1 or (
            len(run.words) == first + 1
            and run.lows[-1] in self.lone
            and "acronym" not in self._grammar.kind(letters.lower())
        )

    def _is_shortened(self, words: list[str]) -> bool:
        """Whether a surname is left at its first letter (Antoine Q.), as where the accused are not named."""
        shape = len(words) == 2 and words[1][-1] == "." and len(words[1]) == 2
        return shape and "sparing" in self._grammar.options and words[0][1:].islower()


@lru_cache(maxsize=_MOST_REMEMBERED)
def _ends_in_article(before: str, grammar: Grammar) -> bool:
    """Whether the few letters before a name, which are often the same ones, end in an article."""
    words = before.split()
    return bool(words) and "article" in grammar.kind(words[-1].lower())


@lru_cache(maxsize=_MOST_REMEMBERED)
def _leads_on(before: str, grammar: Grammar) -> bool:
    """Whether the few letters before a name end in a word of which one stands before what an office is of."""
    words = before.replace("’", "'").replace("'", "' ").split()
    return bool(words) and not grammar.kind(words[-1].lower()).isdisjoint(_LEADING_ON)


def _is_land(words: Sequence[str]) -> bool:
    """Whether all words are one land's name, whose first is a given name, too (Solomon Islands; not Paris Martin)."""
    if not all(map(names_territory, words)):
        return False
    return any(land.start == 0 and land.end == len(words) for land in find_territories(words))
