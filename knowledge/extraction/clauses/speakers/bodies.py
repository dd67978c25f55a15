"""Bodies by their whole name, beyond its capitals, and the general nouns that mean one (в ведомстве, la compagnie)."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.fields import past_fields
from knowledge.extraction.clauses.phrases.sentences import INDEFINITE
from knowledge.extraction.clauses.phrases.spelling import CYRILLIC
from knowledge.extraction.clauses.speakers.documents import Resolved
from knowledge.extraction.clauses.speakers.mentions import FEATURES, head_of
from knowledge.language.territories import names_territory

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.runs import Gender
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.person import Person

_OUTLET: Final = frozenset({"outlet", "addressee", "relayer", "newspaper"})
_ADJECTIVAL: Final = ("ский", "ского", "скому", "ским", "ском", "ская", "ской", "скую", "ское", "цкий", "цкого", "цкой")
_NEUTER: Final = ("ения", "дания")
"""Last letters of a thing's or a paper's noun in the genitive (по данным издания)."""
_HERS: Final = ("а", "я")
_WORD: Final = re.compile(r"[^\W\d_]+")
_MARKS: Final = frozenset('«„“"')
_MOST_REMEMBERED: Final = 1 << 12
_BODY: Final = frozenset({"institution", "bodynoun"})
"""Classes of nouns for bodies, those among them that mean one with a capital alone (la Conférence épiscopale)."""
_ADJECTIVE: Final = frozenset({"famous", "infinitiveverb", "notname"})
"""Classes that adjectives of a body's name have, if any (monétaire, international)."""
_NO_TAIL: Final = frozenset({"time", "adverb", "relative", "auxiliary", "subordinator", "addressee", "gerund", "role"})
"""Classes of words that no body's name goes on with."""
_FOR: Final = frozenset({"belonging", "lacking", "nominal"})
_GOING_ON: Final = frozenset({"belonging", "striving"})
"""Classes of prepositions with which a name goes on behind its adjective (Crédit agricole du Nord)."""
_NEAR: Final = 40
"""Characters before a name in which the noun stands that it belongs to."""
_NAMED: Final = 200
"""Characters behind a verb in which the body is named that speaks."""
_ARTICLE: Final = 20
"""Characters before a name in which its article stands."""
_FIRST_PLACES: Final = 5
_VERB: Final = 20
"""Characters before a name in which a verb stands."""
_LONGEST: Final = 3
"""Words of a general noun for a body, with its article and its adjective (l'établissement public)."""


def means_body(phrase: Sequence[Token], core: Sequence[Token], grammar: Grammar) -> bool:
    """Whether a phrase is a general noun alone, for a body that was told of before."""
    if not core or phrase[len(core) :] or not head_of(core).kinds & {"body", "outlet"}:
        return False
    if any(token.capital for token in core[1:]):
        return False
    articled = core[0].kinds & {"article", "demonstrative"} and core[0].low not in INDEFINITE
    return len(core) <= _LONGEST if articled else len(core) == 1 and "articleless" in grammar.options


def is_body(name: str, grammar: Grammar) -> bool:
    """Whether what is no person is called as a body is, by several words, by letters or by a noun for one."""
    return " " in name or name.isupper() or "institution" in grammar.kind(name.lower()) or is_outlet(name, grammar)


@lru_cache(maxsize=_MOST_REMEMBERED)
def may_be_body(resolved: Resolved, grammar: Grammar) -> bool:
    """Whether a speaker may be a body that its noun stands for later."""
    outlet = not resolved.members and is_outlet(resolved.name, grammar)
    return outlet or (not resolved.human and is_body(resolved.name, grammar))


def is_outlet(name: str, grammar: Grammar) -> bool:
    """Whether a name is a paper's or an agency's: a known one, or one in Latin letters among Cyrillic ones."""
    foreign = "articleless" in grammar.options and name.replace(" ", "").isascii() and not name.isupper()
    return foreign or any(not grammar.kind(word).isdisjoint(_OUTLET) for word in name.lower().split())


def is_paper(person: Person, grammar: Grammar) -> bool:
    """Whether nothing is told of a French name but that it is a paper's, or a list has it (le quotidien Nice-Matin)."""
    told = person.roles and all("outlet" in grammar.kind(role) for role in person.roles)
    return bool(told) or (not person.roles and is_outlet(person.name, grammar))


def is_told_to_speak(text: str, outlet: Person, grammar: Grammar) -> bool:
    """Whether a verb of saying stands right before an outlet's name in the article (пишет Bloomberg)."""
    before = (text[max(0, place - _VERB) : place].lower().split()[-1:] for place in outlet.places[1:_FIRST_PLACES])
    told = any(word in grammar.cues for words in before for word in words)
    return told and (is_outlet(outlet.name, grammar) or outlet.name.isupper())


def is_no_person(resolved: Resolved | None, gender: Gender | None, grammar: Grammar) -> bool:
    """Whether a Russian speaker is a paper or a name in marks, whom he and she do not mean («Интерфакс». Он …)."""
    if gender is None or resolved is None or "articleless" not in grammar.options:
        return False
    name = resolved.name
    noun = name.split(maxsplit=1)[0]
    if noun.islower() and noun.endswith(_NEUTER):
        return True
    if gender == "f" and noun.endswith(_HERS):
        return False  # газета
    named = name[0].islower() or not resolved.human
    return name[0] in _MARKS or (named and not resolved.role and is_outlet(name, grammar))


def is_described(phrase: Sequence[Token], person: Person) -> bool:
    """Whether a lone Russian adjective only describes the body whose noun follows it (Российского союза)."""
    if phrase[0].text < CYRILLIC or len(person.tokens) > 1 or not person.lows[0].endswith(_ADJECTIVAL):
        return False
    behind = next((phrase[at + 1 : at + 3] for at, token in enumerate(phrase) if token.text == person.tokens[0]), ())
    return bool(behind) and not behind[0].capital and any("institution" in token.kinds for token in behind)


def names_team(core: Sequence[Token]) -> bool:
    """Whether a name only tells whose people speak (l'administration Biden, le clan Le Pen)."""
    teams = [at for at, token in enumerate(core[:-1]) if "team" in token.kinds]
    return bool(teams) and all(token.capital or "particle" in token.kinds for token in core[teams[0] + 1 :])


def is_inquiry(core: Sequence[Token], person: Person) -> bool:
    """Whether an inquiry speaks that bears somebody's name (the Mueller report)."""
    if len(core) < 2 or core[-1].text in person.tokens:
        return False
    return "inquiry" in core[-1].kinds


def may_be_called(name: str, core: Sequence[Token], grammar: Grammar) -> bool:
    """Whether a body's name tells no other kind than a noun does: Leeds City Council is no company."""
    noun = head_of(core)
    if not is_kind_of(name, core):
        return False
    if noun.kinds >= {"outlet"} and "body" not in noun.kinds:
        return is_outlet(name, grammar)
    if "articleless" in grammar.options and is_outlet(name, grammar):
        return False  # сообщили ТАСС в ведомстве
    kinds = (grammar.kind(word.lower()) for word in name.split() if word.lower() != noun.low)
    told = "anybody" in noun.kinds or any(noun.low in grammar.called.get(word.lower(), ()) for word in name.split())
    return told or not any("institution" in kind and "anykind" not in kind for kind in kinds)


def has_rank(name: str, core: Sequence[Token]) -> bool:
    """Whether a body is what a noun and its rank tell: no City Council is a county council."""
    lows = name.lower().split()
    return all(token.low in lows for token in core if "tier" in token.kinds)


def is_kind_of(name: str, core: Sequence[Token]) -> bool:
    """Whether a body's name tells its kind where such bodies are named by it: no Ely Standard is a council."""
    told = "selfnamed" not in core[-1].kinds or name.isupper() or core[-1].low in name.lower().split()
    return told and has_rank(name, core)


def belonging(text: str, body: Person, noun: str, grammar: Grammar) -> Resolved | None:
    """A body's name with the noun before it, as it first stands (ministère de la Santé, parquet de Lyon)."""
    for place in () if body.human else body.places[:_FIRST_PLACES]:
        before = text[max(0, place - _NEAR) : place].lower().replace("’", "'")
        words = before.replace("'", "' ").split()
        bound = len(words)
        while bound and grammar.kind(words[bound - 1]) & {"officeof", "article"}:
            bound -= 1
        if 0 < bound < len(words) and words[bound - 1] == noun:
            return Resolved(text[place - len(before) + before.rindex(noun) : place + len(body.name)], human=False)
    return None


_PARTAKING: Final = ("шийся", "шаяся", "щийся", "щаяся")
"""Last letters of a Russian participle that stands beside a noun."""


def is_seat(text: str, body: Person, grammar: Grammar) -> bool:
    """Whether a French name of one word only tells of where something is (la cour de Paris)."""
    led = text[max(0, body.places[0] - 4) : body.places[0]].lower().endswith((" de ", "d'", "d’", " à ", "du "))
    return led and bool(grammar.elisions) and not body.human and len(body.tokens) == 1


def with_noun(text: str, body: Person, start: int, grammar: Grammar) -> Resolved | None:
    """A Russian body that a capital adjective and its noun name (Следственный комитет), from a place on."""
    place = next((place for place in body.places if place >= start), None)
    if body.human or place is None or len(body.tokens) > 1 or "articleless" not in grammar.options:
        return None
    noun = _WORD.match(text, place + len(body.name) + 1)
    adjective = body.name.lower().endswith(FEATURES) and noun is not None
    told = adjective and noun is not None and "institution" in grammar.kind(noun.group())
    return Resolved(text[place : noun.end()], human=False) if told and noun is not None else None


def _with_plain_noun(text: str, person: Person, phrase: Sequence[Token]) -> Resolved | None:
    """A Russian adjective in capitals and its noun that no list has (Белый дом, Оскандалившийся телеведущий)."""
    if person.human or len(person.tokens) > 1 or not person.lows[0].endswith((*FEATURES, *_PARTAKING)):
        return None
    at = next((k for k, token in enumerate(phrase) if token.text == person.tokens[0]), len(phrase))
    noun = at + 1
    while noun < len(phrase) and phrase[noun].low.endswith(FEATURES) and phrase[noun].kinds <= {"adjectival"}:
        noun += 1
    if noun < len(phrase) and "institution" in phrase[noun].kinds and not phrase[noun].capital:
        end = noun + 1
        while end < len(phrase) and not (phrase[end].kinds or phrase[end].capital or phrase[end].punctuation):
            end += 1
        return Resolved(text[phrase[at].start : phrase[end - 1].end], human=False)  # Невская коллегия адвокатов
    if at + 1 >= len(phrase) or phrase[at + 1].capital or phrase[at + 1].kinds or phrase[at + 1].punctuation:
        return None
    if phrase[at + 1].low.endswith(tuple(set(FEATURES) - {"ом", "ем"})):
        return None  # Уральской транспортной прокуратуре
    return Resolved(text[phrase[at].start : phrase[at + 1].end], human=False)


def with_fields(text: str, person: Person, phrase: Sequence[Token]) -> Resolved | None:
    """A body with the fields that commas part (the Ministry of Energy, Water and Housing)."""
    if person.human:
        return None
    last = next((at for at, token in enumerate(phrase) if token.text == person.tokens[-1]), len(phrase))
    end = past_fields(phrase, last + 1)
    if end <= last + 1:
        return None
    name = text[phrase[last].end - len(person.name) : phrase[end - 1].end]
    return Resolved(name, human=False) if name.startswith(person.name) else None


def _with_purpose(phrase: Sequence[Token], person: Person) -> Token | None:
    """The last word of a body's name that tells what it is for (Comité de soutien Autoroute 2013)."""
    at = next(at for at, token in enumerate(phrase) if token.text == person.name)
    end = next((k for k in range(at, len(phrase)) if phrase[k].punctuation), len(phrase))
    first = at + 1
    while first < end and phrase[first].kinds <= _ADJECTIVE and not phrase[first].capital:
        first += 1
    purpose, plain = phrase[first:end], all(not token.capital for token in phrase[first:end])
    led = len(purpose) > 1 and not purpose[1].kinds & {"role", "time"}
    led = led and ("belonging" in purpose[0].kinds if first == at + 1 and not plain else bool(purpose[0].kinds & _FOR))
    led = led and (plain or first == at + 1)
    return purpose[-1] if led and not any("relative" in token.kinds for token in purpose) else None


def named_after(
    text: str, person: Person, mention: tuple[Sequence[Token], Sequence[Token]], grammar: Grammar
) -> Resolved | None:
    """A body that bears somebody's name behind its noun (la fondation Abbé-Pierre, el hospital Gregorio Marañón).

    The mention is its phrase and the phrase's core.
    """
    phrase, core = mention
    french = grammar.elisions and "incise" in grammar.options
    if french and (whole := _with_small_words(text, phrase, grammar)) is not None:
        return whole
    own = "sparing" in grammar.options  # la Fundación Josep Carreras
    nouns = [at for at, token in enumerate(core) if "bequeathed" in token.kinds and (own or not token.capital)]
    at = nouns[0] if nouns else len(core)
    if at + 1 >= len(core) or core[at + 1].text != person.tokens[0] or not core[-1].capital:
        return None
    return Resolved(text[core[at].start : core[-1].end], human=False)


def _with_small_words(text: str, phrase: Sequence[Token], grammar: Grammar) -> Resolved | None:
    """A French body whose name goes on in small words behind its noun (le collectif Justice pour Adama), with it."""
    if len(phrase) < _LONGEST:
        return None
    article, noun, name = phrase[:_LONGEST]
    if "article" not in article.kinds or "institution" not in noun.kinds or noun.capital or not name.capital:
        return None
    if "determiner" in name.kinds and len(phrase) > _LONGEST and not name.low.endswith("'"):
        return Resolved(text[name.start : phrase[-1].end], human=False)  # le groupe La Poste
    first = next((at for at in range(_LONGEST, len(phrase)) if not phrase[at].capital), len(phrase))
    tail = phrase[first:]
    if not tail or any(token.punctuation or token.kinds & _NO_TAIL for token in tail):
        return None
    placed = "within" in tail[0].kinds and (len(tail) == 1 or tail[1].capital)  # la mairie X de Lyon
    placed = placed and "striving" not in tail[0].kinds
    return None if placed or _is_told_of(tail, grammar) else Resolved(text[noun.start : phrase[-1].end], human=False)


def _is_told_of(tail: Sequence[Token], grammar: Grammar) -> bool:
    """Whether a participle or an adjective and where it holds only tell of a French body (X visé par Y, X divisé)."""
    if tail[0].kinds:
        return False
    done = tail[0].low.removesuffix("s").removesuffix("e").endswith(grammar.spoken)
    return done or (len(tail) > 1 and "preposition" in tail[1].kinds and tail[1].kinds.isdisjoint(_GOING_ON))


def _with_article(text: str, person: Person, phrase: Sequence[Token], grammar: Grammar) -> Resolved | None:
    """A French body by its name's own article (selon La Poste), which a text writes so within a sentence somewhere."""
    article = phrase[0]
    if not article.capital or "article" not in article.kinds or "incise" not in grammar.options:
        return None
    surname = len(person.tokens) > 1 or "feminine" not in article.kinds  # Le Drian
    if person.human and (surname or is_outlet(person.name, grammar)):
        return None
    name = text[article.start : phrase[-1].end]
    whole = all(token.capital or token.kinds <= _ADJECTIVE for token in phrase[1:])
    if not whole or not _has_article(text, name, grammar):
        return None
    person.human = False  # a lone name had been taken for a surname
    return Resolved(name, human=False)


def _has_article(text: str, name: str, grammar: Grammar) -> bool:
    """Whether a name with its article stands whole within a sentence: no `La France` is `La France insoumise`."""
    for before, behind in pairwise(text.split(name)):
        goes_on = _WORD.match(behind, 1) if behind[:1].isspace() else None
        longer = goes_on is not None and (goes_on.group()[0].isupper() or grammar.kind(goes_on.group()) <= _ADJECTIVE)
        if (before[-2:-1].isalpha() or before[-2:-1] == ",") and not longer:
            return True
    return False


def whole_body(
    text: str, person: Person, mention: tuple[Sequence[Token], Sequence[Token]], grammar: Grammar
) -> Resolved | None:
    """An institution whose name goes on without a capital (Следственный комитет), whole; None for any other name.

    The mention is its phrase and the phrase's core.
    """
    phrase, core = mention
    if "articleless" in grammar.options and (named_by := _with_plain_noun(text, person, phrase)) is not None:
        return named_by
    if phrase[0].capital and grammar.elisions and (own := _with_article(text, person, phrase, grammar)) is not None:
        return own
    if person.human:
        return None
    if "headlast" in grammar.options and (owned := _with_owner(text, person, phrase)) is not None:
        return owned
    texts = tuple([token.text for token in core])
    size = len(person.tokens)
    named = next((at for at in range(len(core) - size + 1) if texts[at : at + size] == person.tokens), None)
    if named is not None:
        last = next((at for at, token in enumerate(core) if "institution" in token.kinds and at >= named + size), None)
        if last is not None and last == len(core) - 1 and not core[last].capital:
            return Resolved(text[core[named].start : core[last].end], human=False)
    first = next((at for at, token in enumerate(core) if token.text == person.tokens[-1]), None)
    if first is not None and core[first].kinds & _BODY and grammar.elisions:
        last = first
        while last + 1 < len(core) and core[last + 1].kinds <= _ADJECTIVE and not core[last + 1].capital:
            last += 1
        start = core[first].end - len(person.name)
        if len(person.tokens) == 1 and (whole := _with_purpose(phrase, person)) is not None:
            return Resolved(text[start : whole.end], human=False)
        return None if last == first else Resolved(text[start : core[last].end], human=False)
    return _described(text, person, phrase) if "articleless" in grammar.options else None


def _with_owner(text: str, person: Person, phrase: Sequence[Token]) -> Resolved | None:
    """A body whose name begins with a possessive, where its owner stands nowhere alone (Moody's Investors Service)."""
    at = next((at for at, token in enumerate(phrase) if token.text == person.tokens[0]), 0)
    owner = phrase[at - 1]
    if not (at and owner.capital and owner.is_owner) or phrase[-1].text != person.tokens[-1]:
        return None
    alone = owner.text[: -len("'s")]
    if names_territory(alone) or text.count(alone) > text.count(owner.text):
        return None
    return Resolved(text[owner.start : phrase[-1].end], human=False)


def _described(text: str, person: Person, phrase: Sequence[Token]) -> Resolved | None:
    """A body's short name with its adjective and its area (региональный Минздрав, УМВД России по Тюменской области)."""
    at = next((at for at, token in enumerate(phrase) if token.text == person.tokens[0]), None)
    if person.human or at is None or at + len(person.tokens) > len(phrase):
        return None
    start, end = at, next((k for k in range(at, len(phrase)) if phrase[k].punctuation), len(phrase))
    while start and phrase[start - 1].low.endswith(FEATURES) and not phrase[start - 1].kinds:
        start -= 1
    close = at + len(person.tokens)
    covering = next((k for k in range(close, end) if "covering" in phrase[k].kinds), close)
    fields = close < end and "institution" in phrase[at].kinds and not phrase[close].capital
    covers = covering > close or (close < end and "covering" in phrase[close].kinds)
    led = next((k for k in range(close, end) if "preposition" in phrase[k].kinds), end)
    end = end if covers else led if fields else close
    if start == at and end == close:
        return None
    return Resolved(text[phrase[start].start : phrase[end - 1].end], human=False)


def gender_of_body(text: str, name: str, at: int, grammar: Grammar) -> Gender | None:
    """The gender that a body's article tells where a text writes its name last, about a place."""
    place = max(0, text.rfind(name, 0, at + _NAMED))
    before = text[max(0, place - _ARTICLE) : place].lower().split()[-1:]
    kinds = frozenset().union(*map(grammar.kind, (*before, *name.lower().split()[:2])))
    if "institution" not in kinds and not name.isupper():
        return None
    return "m" if "masculine" in kinds else "f" if "feminine" in kinds else None
