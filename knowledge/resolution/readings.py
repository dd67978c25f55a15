"""Other readings of a speaker's words, where they are nobody's name as they stand."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.language.normalization import normalize
from knowledge.language.phrases import split_words
from knowledge.language.territories import find_territories
from knowledge.masters import match_own, own_first
from knowledge.names.matches import read_heard
from knowledge.names.matching import Mention
from knowledge.names.posts import AND
from knowledge.names.roles import Role, load_plain_bodies, load_roles
from knowledge.names.serving import office_around
from knowledge.names.trades import find_trade, part_elisions
from knowledge.questions.markers import joining_words, silent_words
from knowledge.questions.owners import is_unheard
from knowledge.resolution.asked import MOST_BEARERS, Asked, accept, speaker_matches
from knowledge.resolution.mentions import speaks_of
from knowledge.resolution.names.judging import (
    find_other_office,
    is_another,
    is_body,
    is_described,
    is_group,
    is_of_name,
    is_surname_spelled,
    is_word_heard,
    judge,
    may_be_name,
    may_begin_name,
)
from knowledge.resolution.names.lone import is_noun_near
from knowledge.resolution.offices.bodies import OF_TOWNS
from knowledge.resolution.offices.leading import read_leader
from knowledge.resolution.offices.local import read_local_office
from knowledge.resolution.offices.others import is_named_elsewhere, is_of_agency, leads_elsewhere
from knowledge.retrieval.topics import MET, meets_all, read_statement, read_topic

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from knowledge.library import Library
    from knowledge.model import Question
    from knowledge.names.matching import NameMatch

_LONGEST_TITLE: Final = 2
"""Words before a name in a speaker's slot that are a title, though no list has it: the union delegate Martinez."""
_WHOLE_NAME: Final = (3, 2)
"""Words of a name behind an office."""
_SPELLED: Final = 80.0
"""How well a whole name of one's own script is heard: التيار الوطني الحر is no آل ثاني."""
_OF_AND_BODY: Final = 2
"""Words behind an office that may tell what it is of."""
_CLOSING: Final = " .,;:!?؟،؛"
"""Marks behind a word that may end the question as well as be letters of another layout."""
_ARABIC_AND: Final = re.compile(r"^و(?=ال\w{4})")
"""As a letter of a word that has the article, too."""
_OWNING: Final = {"de": re.compile("s$"), "en": re.compile("s$"), "tr": re.compile("(?<=.{4})n?[ıiuü]n$")}
"""What ends an owner's name without a mark, in German by its rules, elsewhere carelessly."""
_HELD_BY_ONE: Final = frozenset({"prime-minister", "chancellor", "pope"})
"""Offices that are of a whole country or church, never of what is told behind them."""


def read_both(library: Library, question: Question, slot: str) -> Asked | None:
    """Two speakers joined by "and"."""
    words = slot.split()
    for place, word in enumerate(words[1:], 1):
        joined = word.casefold() in AND
        if not joined and not (word[0] == "و" and len(word) > 3):  # noqa: PLR2004
            continue
        parts = (" ".join(words[:place]), " ".join(words[place + 1 :] if joined else [word[1:], *words[place + 1 :]]))
        found = [match_own(library, part, MOST_BEARERS)[:1] for part in parts if part]
        if len(found) == 2 and all(judge(library, matches) == "accept" for matches in found):  # noqa: PLR2004
            speakers = speaker_matches(library, (found[0][0], found[1][0]), slot)
            return Asked(question, "accept", slot, speakers, joint=True)
    return None


def read_possessive(library: Library, question: Question, slot: str) -> Asked | None:
    """A name with the ending of its owner: Selenskyjs Worte, putins words."""
    owning = _OWNING.get(question.language or "")
    if " " in slot or not owning or not owning.search(slot):
        return None
    name = owning.sub("", slot)
    found = match_own(library, name, MOST_BEARERS)
    verdict = judge(library, found)
    return accept(library, replace(question, speaker=name), name, found, verdict) if verdict == "accept" else None


_GOVERNMENT: Final = "#government"
_GOVERNING: Final = frozenset({"#authorities", _GOVERNMENT})
_OF_GOVERNMENT: Final = (
    "minister",
    "ministry",
    "minister-of-state",
    "chancellor",
    "president",
    "presidency",
    "spokesperson",
)
"""Ends of offices and bodies."""
_OUT: Final = frozenset({"elect", "former", "former-deputy", "shadow"})
"""How an office is told of who does not hold it."""


def read_territory(library: Library, question: Question, slot: str) -> Asked | None:
    """A country or capital speaks through its institutions and officials: "did France say …", the French government."""
    words = slot.split()
    places = find_territories(words)
    if len(places) != 1:
        return None
    rest = " ".join(words[: places[0].start] + words[places[0].end :])
    needs = read_topic(rest, question.language, silent_words(None))
    if not all(_GOVERNING & need.concepts for need in needs):
        return None
    found = library.names.match_territory(places[0].code)
    if any(_GOVERNMENT in need.concepts for need in needs):
        found = tuple(one for one in found if _governs(library, one))
    return accept(library, question, slot, found[:MOST_BEARERS], "which") if found else None


def _governs(library: Library, found: NameMatch) -> bool:
    """Whether somebody of a land holds an office of its government or is one of its bodies, as no embassy is."""
    return any(
        role.modifier not in _OUT
        and all(one.endswith(_OF_GOVERNMENT) for one in (role.office, role.institution) if one)
        for role in library.names.roles_of(found.speaker_id)
    )


def read_head(library: Library, question: Question, slot: str) -> Asked | None:
    """A name or a country, then a preposition and the topic: que dit Macron du climat, que pense Paris d'envoyer."""
    words = slot.split()
    for place, rest in _find_topics(words, silent_words(question.language)):
        head = " ".join(words[:place])
        headed = replace(question, speaker=head, topic=" ".join(part for part in (rest, question.topic) if part))
        offices = load_roles().find(split_words(head))
        if not all(_is_complete(span.role, rest) for span in offices):
            named = rest[0].islower() and any(word[0].isupper() for word in words[1:place])
            if named and (local := read_local_office(library, headed, head) or read_leader(library, headed, head)):
                return local
            continue  # an office goes on: secretary of state
        if not rest[0].isupper() and (governed := read_territory(library, headed, head)):
            return governed
        found = match_own(library, head, MOST_BEARERS)
        if found and is_another(words, Mention(0, place, found)):
            continue  # a given name, then an article of the surname: Marine Le Pen
        if (verdict := judge(library, found)) in ("accept", "which"):
            return accept(library, headed, head, found, verdict)
    return None


def _is_complete(role: Role, rest: str) -> bool:
    """Whether an office ends before the matter: le Premier ministre des incendies, not le ministre de la mer."""
    return role.territory is not None or (role.office in _HELD_BY_ONE and rest[0].islower())


def _find_topics(words: list[str], silent: Container[str]) -> Iterator[tuple[int, str]]:
    """Where a preposition stands behind other words, and what stands behind it."""
    for place, word in enumerate(words[1:], 1):
        rest = " ".join(words[place + 1 :])
        first, mark, elided = word.replace("’", "'").partition("'")
        if word.casefold() in silent and rest:
            yield place, rest
        elif mark and elided[:1].islower() and first.casefold() in silent:
            yield place, f"{elided} {rest}".strip()


def read_titled(library: Library, question: Question, slot: str) -> Asked | None:
    """A whole name behind an office that nobody is known to hold: министр окружающей среды Шейн Томпсон."""
    words = slot.split()
    if not any(span.role.office and not span.start for span in load_roles().find(split_words(slot))):
        return None
    names = [" ".join(words[-length:]) for length in _WHOLE_NAME if length < len(words)]
    found = {name: match_own(library, name, MOST_BEARERS) for name in names}
    sure = [
        name
        for name, heard in found.items()
        if judge(library, heard) == "accept"
        and not heard[0].lone
        and (find_script(name) != find_script(heard[0].matched) or heard[0].score >= _SPELLED)
        and not (is_group(heard[0].matched) or is_described(heard[0].matched))
    ]
    best = max(sure, key=lambda name: found[name][0].score, default=None)
    return accept(library, replace(question, speaker=best), best, found[best], "accept") if best else None


def read_own_title(library: Library, question: Question, slot: str) -> Asked | None:
    """A surname behind a title that no list has and articles tell of him: Kreisbrandrat Uttendorfer."""
    *titles, surname = slot.split()
    found = match_own(library, surname, MOST_BEARERS) if titles and not load_roles().knows(titles[0]) else ()
    if not found or judge(library, found) != "accept":
        return None
    speaker = library.store.speaker(found[0].speaker_id)
    title = " ".join(titles).casefold()
    if not any(role.casefold().split()[: len(titles)] == title.split() for role in (speaker.roles if speaker else ())):
        return None
    return accept(library, replace(question, speaker=surname), surname, found, "accept")


def read_typed(library: Library, question: Question, slot: str) -> Asked | None:
    """Another keyboard layout, in which marks are letters that the slot has lost: what did ,kbyrty say."""
    typed = _find_typed(question.text.split(), slot.split())
    for text in dict.fromkeys((typed, typed.rstrip(_CLOSING))):
        found = tuple(library.names.match_retyped(text)) if text and text != slot else ()
        judged = judge(library, found)
        if judged in ("accept", "which"):
            return accept(library, replace(question, speaker=text), text, found[:MOST_BEARERS], judged)
    return None


def _find_typed(typed: list[str], words: list[str]) -> str:
    """The words of a slot with the marks they were typed with; nothing where they do not stand together."""
    first = next((at for at, word in enumerate(typed) if words[0] in word), 0)
    run = typed[first : first + len(words)]
    is_same = len(run) == len(words) and all(word in whole for word, whole in zip(words, run, strict=True))
    return " ".join(run) if is_same else ""


def read_part(library: Library, question: Question, slot: str) -> Asked | None:
    """A name among other words; these go to the topic, unless they make the name another person's."""
    words = slot.split()
    mention = library.names.find_mention(words)
    if mention is None or mention.end - mention.start == len(words) or is_another(words, mention):
        return None
    if find_other_office(library, words, mention) is not None or _is_of_office(
        words, mention.start, mention.matches[0].matched
    ):
        return None
    if (
        _is_of_land(words, mention)
        or _belongs_to_another(library, words, mention)
        or _is_officers(library, words, mention)
        or leads_elsewhere(library, words[: mention.start], mention.matches[0])
        or is_of_agency(words, mention)
        or (mention.matches[0].lone and is_word_heard(mention.matches[0]))
        or is_noun_near(words[mention.start : mention.end], mention.matches[0])
    ):
        return None
    beside = (*words[mention.start - 1 : mention.start], *words[mention.end : mention.end + 1])
    is_office = not read_heard(mention.matches[0].reasons)
    led_on = mention.matches[0].lone and (may_begin_name(words[mention.end :]) or any(map(is_of_name, beside)))
    elsewhere = is_office and is_named_elsewhere(library, words[: mention.start], mention.matches[0], question.language)
    if led_on or elsewhere or (is_office and _strangers_name_follows(words[mention.end :], question.language)):
        return None  # what stands beside it is another's name: Амори Лакот, Davide Ancelotti
    named = " ".join(words[mention.start : mention.end])
    is_matter = all(need.known for need in read_topic(named, question.language, silent_words(question.language)))
    if is_matter and not is_surname_spelled(mention.matches[0]):
        return None  # a ministry, the police: what stands beside it says which; of the: nobody
    return split_mention(library, question, words, replace(mention, matches=own_first(mention.matches)))


def _strangers_name_follows(words: list[str], language: str | None) -> bool:
    """Whether an office is followed by words that no list has, as its holder's name would be."""
    return bool(words) and all(is_unheard(word, language) for word in words[:_OF_AND_BODY])


def _is_of_land(words: list[str], mention: Mention) -> bool:
    """Whether an office of a land is asked for, whose body alone is heard in it: губернатор Томской области."""
    offices = [span for span in load_roles().find(words[: mention.start]) if span.role.office]
    led = bool(offices) and offices[-1].end == mention.start and offices[-1].role.institution is None
    return led and is_body(mention.matches[0].matched)


def _is_of_body(library: Library, words: list[str], mention: Mention) -> bool:
    """Whether an office is of what follows, of which its bearer's roles do not tell: the head of the works council."""
    office = next(iter(load_roles().find(words[mention.start :])), None)
    if office is None or office.start or not office.role.office or office.role.institution or office.role.territory:
        return False
    led = (at for at in range(mention.start + 1, len(words)) if load_roles().skips(words[at]))
    behind = words[next(led, len(words)) :]
    if len(behind) < _OF_AND_BODY or mention.start + office.end >= len(words):
        return False
    needs = read_topic(" ".join(behind), None, silent_words(None))
    speaker = library.store.speaker(mention.matches[0].speaker_id)
    told = [read_statement(role) for role in (speaker.roles if speaker else ())]
    return not any(meets_all(needs, features, MET) for features in told)


def _is_of_trade(words: list[str], mention: Mention) -> bool:
    """Whether people of a trade are asked for whose place or employer others are: the staff of the hospital."""
    if find_trade(" ".join(words)) is None:
        return False
    name = mention.matches[0].matched
    nameless = name[:1].islower() or normalize(name.split()[0]) in silent_words(None)
    beside = (*words[: mention.start], *words[mention.end :])
    of_things = any(need.known for need in read_topic(name, None, silent_words(None)))
    return (of_things and not nameless) or (nameless and any(map(may_be_name, beside)))


def _belongs_to_another(library: Library, words: list[str], mention: Mention) -> bool:
    """Whether it is somebody's wife or office, or an office of a body or land that its bearer's roles do not tell."""
    if (mention.end < len(words) and words[mention.end - 1].endswith(("'s", "’s"))) or _is_of_trade(words, mention):
        return True
    if _is_of_body(library, words, mention):
        return True
    if not _is_office_alone(words, mention):
        return False
    before = [word for word in words[: mention.start] if not load_roles().skips(word)]
    behind = part_elisions(" ".join(words[mention.end :])).split()  # d'Oran
    return any(map(may_be_name, behind)) or not _is_told(library, before, mention)


def is_others_office(library: Library, words: list[str], mention: Mention) -> bool:
    """Whether an office is of what stands before it as a name, of which its bearer's roles do not tell."""
    before = [word for word in words[: mention.start] if not load_roles().skips(word)]
    named = any(word[:1].isupper() for word in before) and find_script(before[-1]) != "arabic"
    return named and _is_office_alone(words, mention) and not _is_told(library, before, mention)


def _is_officers(library: Library, words: list[str], mention: Mention) -> bool:
    """Whether an office behind a name is its servant's (the Boeing chief), none that its bearer holds."""
    behind = words[mention.end :]
    office = next((span for span in load_roles().find(behind) if span.role.office and not span.start), None)
    return office is not None and not _is_told(library, behind[: office.end], mention)


def _is_office_alone(words: list[str], mention: Mention) -> bool:
    """Whether a mention is an office that tells neither its body nor its country, or one that every town has."""
    role = load_roles().read(" ".join(words[mention.start : mention.end]))
    of_none = role is not None and (role.institution is None or role.institution in OF_TOWNS)
    return of_none and role is not None and role.office is not None and role.territory is None


def _is_of_office(words: list[str], start: int, matched: str) -> bool:
    """Whether an office leads to what seems a name by "of" (governor of Amur), which Arabic has not (رئيس الهلال)."""
    offices = [span for span in load_roles().find(words[:start]) if span.role.office]
    of = start > 0 and any(map(load_roles().skips, words[start - 1 : start + 1]))
    if of or not offices:
        return of and bool(offices)
    between = words[offices[-1].end : start]
    if between and is_group(matched) and all(map(load_plain_bodies().knows, between)):
        return True  # ректор университета, of a place that a body's name has
    role, end = offices[-1].role, offices[-1].end
    bare = role.institution is None and role.territory is None and not words[end - 1].startswith("ال")
    return bare and find_script(words[end - 1]) == "arabic" and all(map(load_plain_bodies().knows, words[end:start]))


def split_mention(library: Library, question: Question, words: list[str], mention: Mention) -> Asked:
    """The words of a mention as the speaker, those around it as the topic."""
    start = mention.start
    before = load_roles().find(words[:start])
    if before and before[-1].end == start and before[-1].role.office:
        start = before[-1].start  # Secretary Blinken
    titled = question.speaker and (start <= _LONGEST_TITLE or _is_told(library, words[:start], mention))
    titled = titled and not speaks_of(library, mention.matches[0], words[:start], question.language)
    behind = next((at for at in range(mention.end, len(words)) if not load_roles().skips(words[at])), len(words))
    rest = [*([] if titled else words[:start]), *without_joint(words[behind:], question.language)]
    if _are_people(rest, question.language):
        rest = []
    name = " ".join(words[mention.start : mention.end])
    topic = " ".join(part for part in (*rest, question.topic if question.speaker else "") if part) or None
    moved = replace(question, speaker=name, topic=topic)
    return accept(library, moved, name, mention.matches, judge(library, mention.matches))


def without_joint(words: list[str], language: str | None) -> list[str]:
    """The words behind a name from where its topic begins: on Minsk, et le budget, والمغرب."""
    joints = joining_words(language) if language else frozenset()
    start = next((at for at, word in enumerate(words) if word.casefold() not in joints), len(words))
    rest = words[start:]
    return [_ARABIC_AND.sub("", rest[0]), *rest[1:]] if rest else rest


def _is_told(library: Library, title: list[str], mention: Mention) -> bool:
    """Whether words before a name are a role of its bearer's as an article writes it: Placer County Sheriff."""
    speaker = library.store.speaker(mention.matches[0].speaker_id)
    told = {word.casefold() for role in (speaker.roles if speaker else ()) for word in split_words(role)}
    return all(word.casefold() in told for word in title)


def _are_people(words: list[str], language: str | None) -> bool:
    """Whether these are only whoever speaks for an institution: officials."""
    needs = read_topic(" ".join(words), language, silent_words(language))
    return bool(needs) and all("#authorities" in need.concepts for need in needs)


def read_office_of(library: Library, question: Question, slot: str) -> Asked | None:
    """The office around a person who is named: Macron's office is the presidency of France."""
    lexicon = load_roles()
    words = split_words(slot)
    name = [_without_possessive(word) for word in words if not lexicon.names_office(word) and not lexicon.skips(word)]
    found = library.names.match(" ".join(name), MOST_BEARERS) if 0 < len(name) < len(words) else ()
    if judge(library, found) != "accept" or not any(map(lexicon.names_office, words)):
        return None
    bodies = filter(None, map(office_around, library.names.roles_of(found[0].speaker_id)))
    speaking = [bearer for body in dict.fromkeys(bodies) for bearer in library.names.match_bearers(slot, body)]
    moved = replace(question, speaker=slot)
    return accept(library, moved, slot, tuple(speaking[:MOST_BEARERS]), "which") if speaking else None


def _without_possessive(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")
