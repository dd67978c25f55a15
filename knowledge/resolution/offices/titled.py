"""A name behind the title that articles tell of its bearer: глава «АвтоВАЗа» Соколов, Central Otago mayor Cadogan."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.language.normalization import normalize
from knowledge.language.phrases import split_words
from knowledge.language.territories import names_territory
from knowledge.masters import match_own
from knowledge.names.folding import split_name
from knowledge.names.matches import read_heard
from knowledge.names.ranks import is_idle, is_level, load_departments
from knowledge.names.roles import HEADS, Role, load_roles
from knowledge.names.words import load_name_words
from knowledge.questions.markers import silent_words, words_of
from knowledge.questions.owners import is_unheard
from knowledge.resolution.asked import MOST_BEARERS, Asked, accept, is_given_name
from knowledge.resolution.names.judging import is_group, is_surname_heard, is_word_heard, judge
from knowledge.resolution.offices.homes import BODIES
from knowledge.resolution.offices.writing import is_of_somebody
from knowledge.retrieval.topics import MET, is_place, meets_all, read_statement, read_topic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.library import Library
    from knowledge.model import Question
    from knowledge.names.matching import NameMatch
    from knowledge.retrieval.topics import Need

ABOUT: Final = frozenset({"on"})
"""English words for "about" that may mean much else, so that they mark nothing by themselves."""
_LONGEST: Final = 14
"""Words of a title and a name."""
_LONGEST_NAME: Final = 4
_LED: Final = re.compile(r"ال\w+ ال\w+")
_LEADS_TO: Final = re.compile(r"ل\w{4}")
_MARKS: Final = ".,;:!?؟،"
_LONG_OFFICE: Final = 2
_LED_OFFICES: Final = HEADS - {"president"} | {"mayor", "director", "prosecutor"}
"""Offices of some body or place, which may follow behind ل."""
_OF_FIELDS: Final = ("-minister", "-councillor", "undersecretary")
_PEOPLE: Final = ("ين", "ات")
"""How people in the plural end, who are spoken to: للصحفيين."""
_ANY_OFFICE: Final = "office"
"""A body that only its field tells: the national electricity office."""
_LONE: Final = 88.0
_WHOLE: Final = 90.0
"""How well a name behind a title is heard, a surname and more of it."""


@dataclass(frozen=True, slots=True)
class _Title:
    """What a title tells: all of it, its offices, and what these are of."""

    needs: tuple[Need, ...]
    offices: frozenset[Role]
    of: tuple[Need, ...]


def read_told_title(library: Library, question: Question, slot: str) -> Asked | None:
    """Whoever is named behind a title, where all of that title is told of him or her: it decides between namesakes.

    Words that were taken for an addressee, a venue or a matter may go on with it: الأمين العام للأمم المتحدة غوتيريش.
    """
    if found := _read(library, question, slot):
        return found
    start = question.text.find(slot)
    without = (
        (question.addressee, replace(question, addressee=None)),
        (question.venue, replace(question, venue=None)),
        (question.topic, replace(question, topic=None)),
    )
    for part, rest in without if start >= 0 and _opens_with_office(slot) else ():
        end = question.text.find(part, start + len(slot)) if part else -1
        if part and end > 0 and (found := _read(library, rest, question.text[start : end + len(part)])):
            return found
    return None


def read_titled_before(library: Library, question: Question, text: str) -> Asked | None:
    """The same before a word for "about" where nothing marks a speaker: le maire de Lyon Doucet sur le métro."""
    if not _opens_with_office(text):
        return None
    words = text.split()
    for at in range(2, min(len(words), _LONGEST) + 1):
        name, rest = " ".join(words[:at]), " ".join(words[at:])
        between = question.text.partition(name)[2].partition(rest)[0].split() if rest else []
        if words[at : at + 1] and words[at].casefold() in ABOUT:
            between, rest = words[at : at + 1], " ".join(words[at + 1 :])
        if not rest or (between and between[0].casefold() in ABOUT | words_of("about")):
            found = _read(library, replace(question, speaker=name, topic=rest or None, intent="said"), name)
            if found is not None:
                return found
    return None


def join_office(question: Question, slot: str) -> tuple[Question, str]:
    """An office that goes on behind its word for "to": le haut-commissaire aux droits de l'homme."""
    if (posted := _join_post(question, slot)) or (posted := _join_field(question, slot)):
        return posted
    start, end = question.text.find(slot), question.text.find(question.addressee or "")
    if not question.addressee or not 0 <= start < end:
        return question, slot
    whole = question.text[start : end + len(question.addressee)]
    if _spans_both(slot, whole):
        return replace(question, speaker=whole, addressee=None), whole
    if load_roles().read(slot) is None and not _is_led_office(slot):
        return question, slot
    led = _is_led_body(slot, whole[len(slot) :]) or _holders_name_follows(slot, whole, question.language)
    if load_roles().read(whole) is None and not led:
        return question, slot
    whole, recipient = _part_recipient(slot, whole) if led else (whole, None)
    return replace(question, speaker=whole, addressee=recipient), whole


def _part_recipient(slot: str, whole: str) -> tuple[str, str | None]:
    """An Arabic office without whom a second ل leads to: المدير الجهوي للصحة بتطاوين لموزاييك."""
    words, first = whole.split(), len(slot.split()) + 1
    ends = (at for at, word in enumerate(words) if at > first and _LEADS_TO.match(word) and not names_territory(word))
    end = next(ends, len(words))
    return " ".join(words[:end]), " ".join(words[end:]) or None


def _join_post(question: Question, slot: str) -> tuple[Question, str] | None:
    """An envoy with the land that he is sent to, which was taken for the matter: посол США в Ливане о выборах."""
    behind = question.text.partition(slot)[2].split()[:2]
    office, place = load_roles().read(slot), " ".join(behind[1:]).rstrip(_MARKS)
    if office is None or office.territory is None or office.posted or not place or not question.topic:
        return None
    topic = question.topic.split()
    whole = f"{slot} {behind[0]} {place}"
    joined = load_roles().read(whole)
    if joined is None or joined.posted is None or place not in topic:
        return None
    topic.remove(place)
    return replace(question, speaker=whole, topic=" ".join(topic) or None), whole


def _join_field(question: Question, slot: str) -> tuple[Question, str] | None:
    """An office and the field behind a word taken for "about": министр по делам религии, уполномоченный по правам."""
    office = load_roles().read(slot)
    topic, behind = (question.topic or "").split(), question.text.partition(slot)[2].split()
    is_open = office is None or office.office == "minister"
    if not is_open or not topic or topic[0] not in behind[1:2]:
        return None
    for end in range(len(topic), 0, -1):
        whole = " ".join((slot, behind[0], *topic[:end]))
        joined = load_roles().read(whole) if whole in question.text else None
        if joined and joined.office and joined.office != (office.office if office else None):
            return replace(question, speaker=whole, topic=" ".join(topic[end:]) or None), whole
    return None


def _spans_both(slot: str, whole: str) -> bool:
    """Whether an office begins before its word for "to" and ends behind it: l'adjoint au maire, assessore alla Casa."""
    office = next(iter(load_roles().find(split_words(whole))), None)
    if office is None or not office.start < len(split_words(slot)) < office.end:
        return False
    return office.role.modifier is not None or (office.role.office or "").endswith(_OF_FIELDS)


def _is_led_body(slot: str, rest: str) -> bool:
    """Whether an Arabic office of two words is of what ل leads to right behind it, no people: المدير الفني للزمالك."""
    words = rest.split()
    if not words or not words[0].startswith("ل") or (words[0].startswith("لل") and words[0].endswith(_PEOPLE)):
        return False
    if _is_led_office(slot):
        return True
    if not _LED.fullmatch(slot):
        return False
    concepts = read_statement(words[0].removeprefix("ل").removeprefix("ل")).concepts
    return not concepts or not concepts.isdisjoint(BODIES)


def _is_led_office(slot: str) -> bool:
    """Whether an Arabic office or body of several words is of what follows: رئيس المجلس البلدي لتطوان."""
    words = split_words(slot)
    if len(words) < _LONG_OFFICE or not words[-1].startswith("ال") or find_script(slot) != "arabic":
        return False
    role = load_roles().read(slot)
    if role is None or role.institution == _ANY_OFFICE:
        return is_group(slot) or _is_of_level(words)
    return role.office in _LED_OFFICES and not (role.institution or role.territory)


def _is_of_level(words: Sequence[str]) -> bool:
    """Whether an office or department tells only how far it reaches, and its field follows: المدير الجهوي للصحة."""
    opens = load_departments().knows(words[0]) or load_roles().tells_office(words[:1])
    return opens and (is_level(words[-1]) or is_idle(words[-1]))


def _holders_name_follows(slot: str, whole: str, language: str | None) -> bool:
    """Whether an office goes on behind its word for "to", and a holder's name behind that."""
    words = split_words(whole)
    office = next(iter(load_roles().find(words)), None)
    if office is None or office.start or not len(split_words(slot)) < office.end < len(words):
        return False
    return any(is_unheard(word, language) for word in words[office.end :])


def _opens_with_office(text: str) -> bool:
    return any(span.role.office and span.start <= 1 for span in load_roles().find(split_words(text)))


def _read(library: Library, question: Question, slot: str) -> Asked | None:
    words = slot.split()
    if not 1 < len(words) <= _LONGEST or (is_given_name(normalize(words[0])) and not _find_offices(words)):
        return None  # a given name opens no title that tells no office: Grace Hopper
    for length in range(min(_LONGEST_NAME, len(words) - 1), 0, -1):
        name, title = " ".join(words[-length:]), _read_title(words[:-length], question.language)
        is_name = bool(title.needs) and not load_roles().tells_office(split_words(name))
        is_name = is_name and not _is_of_office(words, len(words) - length)
        found = match_own(library, name, MOST_BEARERS) if is_name else ()
        borne = next((one for one in found if _is_named(library, one, found) and _bears(library, one, title)), None)
        if borne is not None:
            return accept(library, replace(question, speaker=name), name, (borne,), "accept")
    return None


def _is_of_office(words: list[str], at: int) -> bool:
    """Whether an office goes on into what may be a name: the president of Baghdad University, no Baghdadi."""
    return any(span.role.office and span.start < at < span.end for span in load_roles().find(words))


def _read_title(words: list[str], language: str | None) -> _Title:
    """What a title tells, courtesies left out."""
    titles = load_name_words().titles
    telling = [word for word in split_words(" ".join(words)) if word.casefold().strip(".") not in titles]
    offices = _find_offices(telling)
    rest = [word for at, word in enumerate(telling) if at not in offices]
    silent = silent_words(language)
    return _Title(
        read_topic(" ".join(telling), language, silent),
        frozenset(offices.values()),
        read_topic(" ".join(rest), language, silent),
    )


def _find_offices(words: list[str]) -> dict[int, Role]:
    """The offices among words, by the places of their words, whatever body or land they tell."""
    spans = (span for span in load_roles().find(words) if span.role.office and not span.role.institution)
    return {
        at: Role(span.role.office, modifier=span.role.modifier) for span in spans for at in range(span.start, span.end)
    }


def _is_named(library: Library, match: NameMatch, found: tuple[NameMatch, ...]) -> bool:
    """Whether a person is surely called by a name, be there others of it."""
    if is_group(match.matched):
        return False
    if match.lone:
        return (
            match.score >= _LONE and not is_word_heard(match) and (is_surname_heard(match) or _is_middle_heard(match))
        )
    return match.score >= _WHOLE or (match is found[0] and judge(library, found) == "accept")


def _is_middle_heard(match: NameMatch) -> bool:
    """Whether one of two surnames was asked for: رئيسة الحكومة الزعفراني, of سارة الزعفراني الزنزري."""
    inner = split_name(match.matched)[1:-1]
    return any(one.token in inner for one in read_heard(match.reasons[:1]))


def _bears(library: Library, match: NameMatch, title: _Title) -> bool:
    speaker = library.store.speaker(match.speaker_id)
    return any(_tells(role, title) for role in (speaker.roles if speaker else ()) if not is_of_somebody(role))


def _tells(role: str, title: _Title) -> bool:
    """Whether a role tells all of a title, in its words or its office by another; one without a land may be of any."""
    features = read_statement(role)
    landless = not any(concept[0] == "@" for concept in features.concepts)
    needs, of = ([need for need in told if not (landless and is_place(need))] for told in (title.needs, title.of))
    if needs and meets_all(needs, features, MET):
        return True
    same = bool(title.offices) and title.offices <= frozenset(_find_offices(split_words(role)).values())
    return same and bool(of) and meets_all(of, features, MET)
