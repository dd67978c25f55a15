"""The words of a question with the jobs that they do in it: phrases, clitics and misspelt markers included."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from knowledge.language.acronyms import join_letters, names_letter
from knowledge.language.cities import names_city
from knowledge.language.concepts import find_concepts
from knowledge.language.territories import names_territory
from knowledge.names.roles import load_plain_bodies, load_roles
from knowledge.names.words import load_name_words
from knowledge.questions.markers import ASKING, markers
from knowledge.questions.mending import mend
from knowledge.questions.tokens import Token

if TYPE_CHECKING:
    from knowledge.questions.markers import Markers

_LONGEST_ACRONYM: Final = 4
_SAID: Final = ASKING | {"noun", "latest"}
_REQUEST: Final = re.compile("^(?!ال).{3,}(?:لي|لنا)$")
_PREFIXES: Final = {
    "ru": re.compile("^(?:на|по|за|про|вы|об|до|под|при|от|раз|рас|из|ис)(?=.{5})"),
    "uk": re.compile("^(?:на|по|за|про|ви|об|до|під|при|від|роз|з|с)(?=.{5})"),
}
"""What Slavic verbs of saying take before them: наговорил, проговорил."""
_NOUN_CASE: Final = re.compile("(?<=[ıiuü])n(?:[ıiuüae]|[ıiuü]n|d[ae]n?|[ae]n)$")
"""What a noun that somebody owns ends in where it is no subject: demecini, sözlerinden."""
_OWNED: Final = re.compile("(?:(?<=.{3})ت)?(?:ه|ها|هم)$")
"""A pronoun that owns a noun, and what its last letter becomes before one: مقابلته."""
_SPEECH: Final = frozenset({"say", "tell", "tweet", "noun", "source"})
_ASKING: Final = _SPEECH | ASKING
_NEGATED: Final = re.compile("^(?:ما|م)?(.{3,})ش$")
"""What an everyday verb is denied with around it: مقالش, غاديش."""
_ASKED_VERB: Final = re.compile("^ش(.{3,})$")
"""A verb of saying with what asks as its first letter: شصرح."""
_FOR_ME: Final = frozenset({"لي", "لنا"})
_THERE_IS: Final = frozenset({"في", "فيه"})
_CALLING: Final = frozenset({"call", "hello"})
_PAST: Final = frozenset({"said", "told", "wrote"})
_ON_THE: Final = "عال"
"""Everyday Arabic's "on the", for what is spoken of and for where: عالحرب, عالتلفزيون."""
_SPOKEN_AT: Final = frozenset({"place", "tweet"})
_GRAMMAR: Final = frozenset({"filler", "aux", "say", "tell", "about", "what", "who", "by"})
"""What a question that spares its capitals writes small."""


class Unit(NamedTuple):
    """A token, or several that are one marker."""

    token: Token
    jobs: tuple[str, ...]


def find_units(tokens: list[Token], language: str, text: str) -> list[Unit]:
    """The units of a question, its misspelt markers mended; `text` is what the tokens were read from."""
    lexicon = markers(language)
    words = tuple(token.word for token in tokens)
    units: list[Unit] = []
    place = 0
    while place < len(tokens):
        unit, place = _unit(tokens, words, place, lexicon, language)
        units.extend(unit)
    units = _with_names(_with_offices(_with_calls(units)), language, text)
    units = _with_matters(_with_requests(_with_clubs(units))) if language == "ar" else units
    units = _with_new_matters(units, text) if language == "tr" else units
    return _mended(_asked_nouns(units) if language == "en" else units, language, text)


def _with_calls(units: list[Unit]) -> list[Unit]:
    """With fillers for what may only call for an answer, or thank for one, at either end of a question: хм, خلاص."""
    if not any(map(_calls, units)):
        return units
    plain = [place for place, unit in enumerate(units) if not unit.jobs]
    asks = any(not _ASKING.isdisjoint(unit.jobs) for unit in units)
    start = _count_calls(units) if asks and plain else 0
    end = len(units) - (_count_calls(units[::-1]) if asks and plain and not _waits_for_matter(units) else 0)
    return [
        unit if not _calls(unit) else Unit(unit.token, _without_call(unit) if start <= place < end else ("filler",))
        for place, unit in enumerate(units)
    ]


def _with_clubs(units: list[Unit]) -> list[Unit]:
    """A definite filler right behind an Arabic office or body that leads on is what that is of: مدرب الرجاء."""
    return [
        Unit(unit.token, ())
        if place
        and unit.jobs == ("filler",)
        and unit.token.word.startswith("ال")
        and not units[place - 1].jobs
        and _leads_on(units[place - 1].token.word)
        else unit
        for place, unit in enumerate(units)
    ]


def _waits_for_matter(units: list[Unit]) -> bool:
    """Whether nothing but what may call stands behind the last word for "about": about saying goodbye."""
    about = next((place for place, unit in enumerate(units[::-1]) if "about" in unit.jobs), None)
    behind = units[len(units) - about :] if about is not None else []
    return bool(behind) and all(unit.jobs for unit in behind)


def _calls(unit: Unit) -> bool:
    return not _CALLING.isdisjoint(unit.jobs)


def _without_call(unit: Unit) -> tuple[str, ...]:
    return tuple(job for job in unit.jobs if job != "call")


def _count_calls(units: list[Unit]) -> int:
    """How many units a run of calls and fillers has that these begin with."""
    return next((place for place, unit in enumerate(units) if not _calls(unit) and unit.jobs != ("filler",)), 0)


def _with_offices(units: list[Unit]) -> list[Unit]:
    """A verb that is part of an office's or institution's name says nothing: the state department."""
    speech = [unit for unit in units if unit.jobs and not _SPEECH.isdisjoint(unit.jobs)]
    if not any(load_roles().knows(unit.token.word) for unit in speech):
        return units
    spans = load_roles().find([unit.token.word for unit in units])
    places = {place for span in spans for place in range(span.start, span.end)}
    if speech == units[1:2] and "what" in units[0].jobs:
        return units  # what did the media report (نقل is transport, too)
    return [
        Unit(unit.token, ()) if place in places and _SPEECH.intersection(unit.jobs) else unit
        for place, unit in enumerate(units)
    ]


def _with_requests(units: list[Unit]) -> list[Unit]:
    """With fillers for what one asks a bot to do for oneself, whatever that is: اجلب لي أقوال X, اطبعلي كلام X."""
    if units[1:] and units[0].token.word in _THERE_IS and "noun" in units[1].jobs:
        return [Unit(units[0].token, ("filler",)), *units[1:]]
    end = next((place for place, unit in enumerate(units) if unit.jobs != ("filler",)), len(units))
    if len(units) <= end + 2 or ASKING.intersection(units[end].jobs):
        return units
    asked, behind = units[end], units[end + 1]
    if end and asked.token.word in _FOR_ME:
        end += 1
    elif behind.token.word in _FOR_ME:
        end += 2
    elif not asked.jobs and _REQUEST.search(asked.token.word) and _SAID.intersection(behind.jobs):
        end += 1
    return [Unit(unit.token, ("filler",)) if place < end else unit for place, unit in enumerate(units)]


def _with_matters(units: list[Unit]) -> list[Unit]:
    """With ب as "about" before a matter, behind a name that stands behind a word for words: رأي X بالحرب."""
    first = next((place for place, unit in enumerate(units) if "noun" in unit.jobs), len(units))
    found = units[: first + 2]
    for place, unit in enumerate(units[first + 2 :], start=first + 2):
        token = unit.token
        leads = not unit.jobs and token.word[0] == "ب"
        if leads and _begins_matter([token.word[1:], *(unit.token.word for unit in units[place + 1 :])]):
            found.append(Unit(Token("ب", token.start, token.start), ("about",)))
            found.append(Unit(Token(token.word[1:], token.start + 1, token.end), ()))
        else:
            found.append(unit)
    return found


def _with_new_matters(units: list[Unit], text: str) -> list[Unit]:
    """Without what is told to be new of a matter, in Turkish: yeni şartlar hakkında ne dedi."""
    end = next((place for place, unit in enumerate(units) if "after" in unit.jobs), 0)
    return [
        Unit(unit.token, ("filler",)) if "latest" in unit.jobs and any(_is_small(one, text) for one in behind) else unit
        for unit, behind in ((unit, units[place + 1 : min(place + 2, end)]) for place, unit in enumerate(units))
    ]


def _is_small(unit: Unit, text: str) -> bool:
    return not unit.jobs and text[unit.token.start].islower()


def _begins_matter(words: list[str]) -> bool:
    """Whether words begin with a phrase, or with a word long enough to be no name's."""
    hit = next(iter(find_concepts(words, "ar")), None)
    return hit is not None and not hit.start and (hit.end > 1 or len(words[0]) > _LONGEST_ACRONYM)


def _with_names(units: list[Unit], language: str, text: str) -> list[Unit]:
    """A filler with a capital beside another capital is a name's word: John Key, Трюгве Ли, Le Duan.

    Not where capitals tell nothing: in German, which writes "you" with one, and where fillers have them.
    """
    capital = [
        place
        for place, unit in enumerate(units)
        if place and unit.jobs and text[unit.token.start].isupper() and _only_fills(unit)
    ]
    if language == "de" or not capital:
        return units
    large = [text[unit.token.start].isupper() for unit in units]
    small = sum(not large[place] and _fills(unit) for place, unit in enumerate(units))
    if small < len(capital):
        return units
    named = {
        place
        for place in capital
        if any(large[other] and not _fills(units[other]) for other in (place - 1, place + 1) if other < len(units))
    }
    if len(capital) == 1 and all(unit.jobs for unit in units):
        named = set(capital)  # what did Key say
    return [Unit(unit.token, ()) if place in named else unit for place, unit in enumerate(units)]


def _fills(unit: Unit) -> bool:
    return not _GRAMMAR.isdisjoint(unit.jobs)


def _only_fills(unit: Unit) -> bool:
    return unit.jobs == ("filler",) and unit.token.word not in load_name_words().titles


def _asked_nouns(units: list[Unit]) -> list[Unit]:
    """Between "what" and "did" stands a noun, though it may be a verb elsewhere: what talks did X mention."""
    jobs = [unit.jobs for unit in units]
    if not jobs or "what" not in jobs[0]:
        return units
    end = next((place for place, done in enumerate(jobs) if "aux" in done), 0)
    verbs = {"say", "tell", "tweet"}
    return [
        Unit(unit.token, ()) if 0 < place < end and verbs.intersection(unit.jobs) else unit
        for place, unit in enumerate(units)
    ]


def _leads_on(word: str) -> bool:
    """Whether what an Arabic office or body is of must follow a word: محافظ حائل, of whom nobody says حيال."""
    return not word.startswith("ال") and (load_roles().knows(word) or load_plain_bodies().knows(word))


def _unit(
    tokens: list[Token], words: tuple[str, ...], place: int, lexicon: Markers, language: str
) -> tuple[list[Unit], int]:
    token = tokens[place]
    for rest, job in lexicon.phrases.get(token.word, ()):
        end = place + 1 + len(rest)
        if words[place + 1 : end] == rest:
            whole = Token(token.word, token.start, tokens[end - 1].end)
            return [Unit(whole, () if job == "name" else (job,))], end
    if language == "ar" and (end := _acronym_end(tokens, place)):
        return [Unit(Token(token.word, token.start, tokens[end - 1].end), ("place",))], end
    jobs = lexicon.words.get(token.word, ())
    if not jobs and language == "ar":
        return _arabic_units(token, lexicon, first=place == 0), place + 1
    if not jobs and language == "tr" and "noun" in (bare := lexicon.words.get(_NOUN_CASE.sub("", token.word), ())):
        jobs = bare
    if not jobs and language in _PREFIXES and (root := _PREFIXES[language].sub("", token.word)) != token.word:
        jobs = tuple(job for job in lexicon.words.get(root, ()) if job == "say")
    return [Unit(token, jobs)], place + 1


def _acronym_end(tokens: list[Token], place: int) -> int:
    """Where letters spelled out from here end (سي أن أن), 0 where none are."""
    if (
        place + 1 == len(tokens)
        or not names_letter(tokens[place + 1].word)
        or len(join_letters((tokens[place].word, tokens[place + 1].word))) > 1
    ):
        return 0
    words = [token.word for token in tokens[place : place + _LONGEST_ACRONYM]]
    for length in range(len(words), 1, -1):
        if len(join_letters(words[:length])) == 1:
            return place + length
    return 0


def _arabic_units(token: Token, lexicon: Markers, *, first: bool) -> list[Unit]:
    """Clitics: و and ف before a marker, بال and عال before where things are said, any before what asks."""
    word = token.word
    if word[0] in "بلف" and len(word) > _LONGEST_ACRONYM and "what" in lexicon.words.get(word[1:], ()):
        return [Unit(token, ("what",))]
    if leads := _lead(word, lexicon):
        preposition, behind = Token(word[0], token.start, token.start), Token(word[1:], token.start + 1, token.end)
        return [Unit(preposition, leads[:1]), Unit(behind, leads[1:])]
    if word[0] in "وف" and (jobs := lexicon.words.get(word[1:])) and not load_roles().knows(word):  # والي is no وإلى
        lead = [Unit(Token(word[0], token.start, token.start), ("also",))] if first else []
        return [*lead, Unit(Token(word[1:], token.start, token.end), jobs)]
    if word[:2] == "ال" and "place" in lexicon.words.get(word[2:], ()):
        return [Unit(token, ("place",))]
    verb = _NEGATED.search(word) or _ASKED_VERB.search(word)
    if verb and (jobs := lexicon.words.get(verb[1])) and (word[0] != "ش" or "say" in jobs):
        return [Unit(token, jobs)]
    said = word[0] == "ب" and "noun" in lexicon.words.get(word[1:], ())
    return [Unit(token, ("filler",) if said else ())]  # did X make a statement: أدلى بتصريح


def _lead(word: str, lexicon: Markers) -> tuple[str, ...]:
    """The jobs of a preposition written with what is behind it and of that: where things are said, or a matter."""
    if word[0] in "بعف" and _names_place(word[1:].removeprefix("ال"), lexicon):
        return ("on", "place")
    leads = word.startswith(_ON_THE) and len(word) > _LONGEST_ACRONYM + 1 and not find_concepts([word], "ar")
    return ("about",) if leads and find_concepts([word[1:]], "ar") else ()


def _names_place(word: str, lexicon: Markers) -> bool:
    """Whether a word is where things are said, or what is written there, also somebody's: بالمقابلة, بتغريدته."""
    owned = _OWNED.sub("ه", word)
    jobs = (*lexicon.words.get(word, ()), *lexicon.words.get(owned, ()), *lexicon.words.get(owned[:-1], ()))
    return len(word) > _LONGEST_ACRONYM and not _SPOKEN_AT.isdisjoint(jobs)


def _is_past(units: list[Unit]) -> bool:
    """Whether a verb of saying needs none beside it: what Didi said."""
    return any(unit.token.word in _PAST for unit in units)


_ASKED: Final = frozenset({"what", "say"})


def _mended(units: list[Unit], language: str, text: str) -> list[Unit]:
    """With misspelt markers put right, where a question lacks what they do."""
    jobs = {job for unit in units for job in unit.jobs}
    if len(units) < 3 or not jobs:  # noqa: PLR2004 - two words are a name or a topic
        return units
    asks = jobs & {"what", "who", "where", "when", "many", "noun", "latest", "source", "also", "general", "hello"}
    wanted: list[tuple[int, tuple[str, ...]]] = [] if asks else [(0, ("what", "who", "where", "when"))]
    if not jobs & _SPEECH and (asks or "filler" in jobs):
        wanted += [(place, ("say", "tell")) for place in range(1, len(units))]
    if (
        language == "en"
        and "what" in units[0].jobs
        and sum(not unit.jobs for unit in units) > 1
        and not _is_past(units)
    ):
        wanted.insert(0, (1, ("aux",)))  # what didd X say
    if "about" not in jobs and (asks or jobs & _SPEECH):
        wanted += [
            (place, ("about",))
            for place in range(1, len(units) - 1)
            if language != "ar" or not (units[place - 1].jobs or not _ASKED.isdisjoint(units[place + 1].jobs))
        ]  # in Arabic between a speaker and a matter: قال عون is no قال عن, nor حسن فقيه شو قال
    for place, wished in wanted:
        unit = units[place]
        if (
            unit.jobs
            or (place and text[unit.token.start].isupper())
            or unit.token.word in load_name_words().given
            or names_territory(unit.token.word)
            or names_city(unit.token.word)
            or (language == "ar" and place and _leads_on(units[place - 1].token.word))
            or find_concepts([unit.token.word], language)
        ):
            continue
        if job := mend(unit.token.word, language, wished):
            units[place] = Unit(unit.token, (job,))
    return units
