"""A question's intent and slots, read from left to right by what its words do (`markers`).

Words without a job are content; it belongs to the slot that the last marker opened. What stands before the verb of
saying is the speaker ("what did Blinken say"), and so is what follows it where nobody stood before ("قال بلينكن").
Content that no marker places ("putin refugees") is left as the topic: whoever knows the index looks for names in it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

from knowledge.language.concepts import find_concepts, languages_telling
from knowledge.language.detection import SCRIPTS, Told, Users, detect_language, find_script
from knowledge.model import Question
from knowledge.questions.dates import find_dates
from knowledge.questions.markers import languages_of_words, markers
from knowledge.questions.order import ask_first
from knowledge.questions.others import asks_for_others
from knowledge.questions.romanized import restore_letters
from knowledge.questions.slots import Reading, Scan
from knowledge.questions.steps import take
from knowledge.questions.tokens import clean, join_tokens, tokenize
from knowledge.questions.units import find_units

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from knowledge.questions.units import Unit

_Begun: TypeAlias = tuple[str, tuple[str, ...], str]
_QUIET: Final = frozenset({"filler", "call", "by", "place", "anyone"})
_TELLING: Final = 5
"""Letters of a beginning that tells a language."""


def parse_question(text: str, *, today: date | None = None) -> Question:
    """The intent and slots of a question, as written; `today` is what "yesterday" counts from."""
    return read_question(text, today=today).question


def read_question(
    text: str, *, today: date | None = None, before: str | None = None, name: tuple[int, int] | None = None
) -> Reading:
    """Like parse_question, with what a follow-up needs; `before` is the language of the question it may follow.

    `name`: where in the cleaned text a name stands whose words do no job.
    """
    cleaned = restore_letters(clean(text))
    script = find_script(cleaned)
    if script is None:
        named = Question(text, None, "said", speaker=cleaned)  # in Greek or Hebrew letters names alone are understood
        return Reading(named if any(map(str.isalpha, cleaned)) else Question(text, None, "small-talk"))
    tokens = tokenize(cleaned) if name is None else join_tokens(tokenize(cleaned), *name)
    words = [token.word for token in tokens]
    script = _asking_script(words, script)
    follows = before in SCRIPTS[script] and _follows(words, before)
    told = Told(before, sure=True) if follows else _tell_language(cleaned, words, SCRIPTS[script])
    language = told.language
    lexicon = language or SCRIPTS[script][0]
    units = find_units(tokens, lexicon, cleaned)
    since, until, units = _take_dates(units, language, today)
    if before and any(asks_for_others(words, one) for one in (before, *SCRIPTS[script])):
        others = Question(text, language or before, "who-said", since=since, until=until, sure=told.sure)
        return Reading(others, leans=True, others=True, asked=True)
    scan = Scan(cleaned, language)
    for unit in ask_first(units, cleaned, lexicon):
        take(scan, unit)
    return scan.finish(Question(text, language, since=since, until=until, sure=told.sure), len(units))


def _tell_language(text: str, words: Sequence[str], languages: tuple[str, ...]) -> Told:
    markers_of = languages_of_words()
    known = {word: users for word in words if word in markers_of and (users := _users(word, languages))}
    asking = {word: _asking(words, place, known[word]) for place, word in enumerate(words) if word in known}
    return detect_language(text, words, Users(known, asking), languages, _count_matters)


def _asking_script(words: list[str], most: str) -> str:
    """The script of the words that ask, where a name in another has more letters ("What did بلينكن say?")."""
    known = languages_of_words()
    asking = [script for word in words if word in known and (script := _script(word))]
    return max(asking, key=asking.count, default=most) if asking and set(asking) != {most} else most


def _follows(words: list[str], language: str) -> bool:
    """Whether a language's word for "and" or "else" opens it: it is that language's then, whatever else it may be."""
    return bool(words) and not {"also", "else"}.isdisjoint(markers(language).words.get(words[0], ()))


@lru_cache(maxsize=1 << 12)
def _users(word: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    """The languages of a word: where it only fills, those in which it is a matter, too (war)."""
    users = languages_of_words().get(word, ())
    if any(markers(one).words.get(word, ("",)) != ("filler",) for one in users):
        return users
    return tuple(dict.fromkeys((*users, *languages_telling(word, languages)))) if users else ()


def _asking(words: Sequence[str], place: int, users: tuple[str, ...]) -> tuple[str, ...]:
    """Those of its languages in which a word asks: alone or with the next it does more than fill or name a medium."""
    alone, begun = _asking_alone(words[place], users)
    told = [one for one, rest, job in begun if job not in _QUIET and tuple(words[place + 1 :][: len(rest)]) == rest]
    return tuple(dict.fromkeys((*alone, *told))) if told else alone


@lru_cache(maxsize=1 << 12)
def _asking_alone(word: str, users: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[_Begun, ...]]:
    """The languages in which a word asks by itself, and those of whose phrases it may be the first word."""
    alone = tuple(one for one in users if not _QUIET.issuperset(markers(one).words.get(word, ())))
    begun = [(one, rest, job) for one in users for rest, job in markers(one).phrases.get(word, ()) if one not in alone]
    return alone, tuple(begun)


def _count_matters(words: Sequence[str], language: str) -> int:
    """How many words a language's lexicon covers, phrases whole: what tells a fragment's language without markers."""
    return sum(hit.end - hit.start for hit in find_concepts(words, language, _TELLING))


_script = lru_cache(maxsize=1 << 12)(find_script)  # of markers, which are few


def _take_dates(
    units: list[Unit], language: str | None, today: date | None
) -> tuple[str | None, str | None, list[Unit]]:
    found = find_dates([unit.token.word for unit in units], language, today)
    if found is None:
        return None, None, units
    return found.since, found.until, [unit for place, unit in enumerate(units) if place not in found.places]
