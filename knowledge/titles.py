"""Offices that an article tells of its speakers elsewhere than where they speak: beside a name, of "the" ministry."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from knowledge.headships import Headships, possessives
from knowledge.language.detection import find_script
from knowledge.language.phrases import split_words
from knowledge.language.territories import names_territory
from knowledge.names.callings import read_calling, read_led_title
from knowledge.names.counterparts import office_of_counterpart
from knowledge.names.initials import retold, short_forms
from knowledge.names.posts import AND
from knowledge.names.ranks import load_departments
from knowledge.names.relations import tells_relation
from knowledge.names.roles import load_plain_bodies, load_roles

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from knowledge.names.roles import Role, RoleSpan

_MOST_MENTIONS: Final = 4
"""Mentions of one name that are looked at."""
_FEWEST_WORDS: Final = 2
"""Of a name: a lone surname may be anybody's."""
_BESIDE: Final = 80
"""Characters before a name in which its bearer's office stands."""
_BEHIND: Final = 110
"""The same behind a name, where what the office is of may be told at length."""
_LONGEST_PLACE: Final = 4
"""Words between an office and a name: maire de Saint Denis."""
_LONGEST_LITTLE: Final = 5
"""Letters of the little words that lead to what an office is of; ranks are longer."""
_LEAST_OF: Final = 2
"""Words that tell at least what an office is of."""
_LONGEST_BODY: Final = 8
"""Words behind an office without the little ones: director of parent voice for the National Parents Union."""
_APPOSED: Final = re.compile(r"\s*[,،]\s+([^,،.;:!?\n()«»“”\"]{3,95})(?=[,،.;(\n])")
_BRACKETED: Final = re.compile(r"(?<=\w) \([^()\d\n]{1,12}\)(?= )")
"""A party within an office: le maire (LR) de Troyes."""
_PARTY: Final = re.compile(r" \((\w*[^\W\d_a-zà-ÿа-я]\w*[^\W\d_a-zà-ÿа-я]\w*)[),/]")
"""A party or union in brackets right behind a name, by its initials: Pedro X (CCOO)."""
_AGE: Final = re.compile(r"^\s*,\s*\d{1,2}(?:\s(?:ans|años|anni|Jahre(?: alt)?|лет|года?|years old))?(?=\s*,)")
"""How old somebody is, before what he is: X, 54 ans, éleveur."""
_COPULA: Final = re.compile(r"\s+(?:is|was|est|es|è|ist|[—–-])\s+([^,،.;:!?\n()«»“”\"]{3,95})(?=[,،.;\n])")
"""Behind a name, before what its bearer is."""
_ADJECTIVE: Final = re.compile(r"(?:isch|er)(?:e|er|en|em|es)$|ськ(?:ий|а|ого|ої)$|ск(?:ий|ая|ого|ой)$")
"""What adjectives of places end in where they stand before an office."""
_RUSSIAN_VERB: Final = re.compile(r"(?<![дз])(?:[аеиоуыя]л[аио]?|[её]т|[ия]т|ют|ть)(?:с[яь])?$")
"""What a verb ends in that parts a Russian office from a name; отдела, зала are nouns."""
_ENDS: Final = re.compile(r"[.;:!?؟\n()«»“”\"]")
_QUOTED: Final = re.compile(r"[«“\"]([^«»“”\"\n]{2,40})[»”\"](?=\s*[,،]?\s*$)")
"""A body's name in marks right before its officer's: лидер партии «…» X."""
_LETTER: Final = re.compile(r"(?<!\w)(?:[اأدم]\.\s*)+$")
"""A title by its letter right before an Arabic name: نقيب المهندسين م.فلان."""
_LONGEST_NAMED: Final = 4
"""Words of a body's name."""
_HEAD: Final = re.compile(r"ال\w+ ال\w+")
_LED_BODY: Final = r"لل\w+(?: ال\w+)*|ل\w+ ال\w+(?: ال\w+)*"
"""What a head is of behind ل: للأمم المتحدة، لمنظمة الصحة العالمية."""
_LEAST_LED: Final = 3
_DEFINITE: Final = re.compile(r"^(?:ال|لل)")
_SERVING: Final = frozenset({"spokesperson", "adviser", "chief-of-staff", "envoy"})
"""Offices beside which another one is told: whose it is, the name behind both does not say."""


def tell_titles(
    text: str, names: Iterable[str], roles: Mapping[str, Iterable[str]], language: str | None = None
) -> dict[str, tuple[str, ...]]:
    """What a text tells of names beside the roles that are known of them."""
    names = tuple(names)
    short = short_forms(text) if ")" in text else {}
    ministries, bodies, heads = _Ministries(text), _Bodies(text, names), _Heads(text, roles)
    headships = Headships(text, roles, language)
    found = {}
    for name in names:
        known = tuple(roles.get(name, ()))
        told = [title for title in _beside(text, name, known) if title not in known]
        told = [title for title in told if not _is_another_s(text, title, name, names)]
        read = ((one.complete(title) for one in (ministries, bodies, heads)) for title in (*known, *told))
        told += [whole for wholes in read if (whole := next(filter(None, wholes), None))]
        told += filter(None, (headships.complete(title, name) for title in (*known, *told)))
        told += [] if known or told else headships.belonging(name)
        told += [other for title in (*known, *told) for other in retold(title, text, short)]
        told += filter(None, (office_of_counterpart(title, text) for title in (*known, *told)))
        if told:
            found[name] = tuple(dict.fromkeys(told))
    return found


def _beside(text: str, name: str, known: Sequence[str]) -> Iterator[str]:
    if len(name.split()) < _FEWEST_WORDS or load_roles().find(split_words(name)):
        return
    start = -1
    for _ in range(_MOST_MENTIONS):
        start = text.find(name, start + 1)
        if start < 0:
            return
        end = start + len(name)
        if not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum():
            yield from _party(text, name, end)
            yield from _before(text[max(0, start - _BESIDE) : start], text[end : end + 1])
            behind = _BRACKETED.sub("", text[end : end + _BEHIND])
            yield from _behind(behind)
            yield from _longer(behind, known)


def _is_another_s(text: str, title: str, name: str, names: Iterable[str]) -> bool:
    """Whether an Arabic title stands right behind another whole name, before this one: عاتب فلان رئيس النادي فلانا."""
    pair = f"{title} {name}"
    if find_script(title) != "arabic" or pair not in text:
        return False
    return any(f"{other} {pair}" in text for other in names if other != name and len(other.split()) >= _FEWEST_WORDS)


def _party(text: str, name: str, end: int) -> Iterator[str]:
    """What stands in a bracket right behind a name by its initials, that are no land's and not the name's own."""
    found = _PARTY.match(text, end)
    own = found is None or not name[0].isupper() or name.startswith(found.group(1)[0])
    if found and not own and not names_territory(found.group(1)):
        yield found.group(1)


def _before(text: str, mark: str) -> Iterator[str]:
    """An office right before a name, or before a comma where another closes it (le président du club, X, a dit)."""
    lead = _ENDS.split(_QUOTED.sub(r"\1", _LETTER.sub("", text)))[-1].rstrip()
    parted = lead.endswith((",", "،"))
    if parted and mark not in {",", "،", "."}:
        return
    words, listed = _last_office(re.split("[,،]", lead[:-1] if parted else lead), parted=parted)
    spans = load_roles().find(words)
    span = next((one for one in reversed(spans) if one.role.office or not listed), None)
    if span is not None and span.role.office is None and find_script(words[-1]) == "cyrillic":
        span = spans[-2] if len(spans) > 1 else span  # секретарь президиума Сейма
    if span is None and (led := read_led_title(words[-_LONGEST_BODY:])):
        yield led
    if span is None or not _is_office(words, span) or _is_of_kin(words[: span.start]):
        return
    place = words[span.end :]
    if place and _leads_on(place[-1]):
        return  # la secrétaire de la | FDSEA
    if mark == "." and parted and not listed:
        return
    start = _with_place(words, span.start)
    named = len(place) <= _LONGEST_PLACE and load_roles().skips(place[0]) and place[-1][0].isupper() if place else True
    whole = len(place) <= _LONGEST_BODY and (
        _QUOTED.search(text) is not None or _is_genitive(place) or _is_chain(place)
    )
    if named or whole or listed or all(load_roles().skips(word) or load_plain_bodies().knows(word) for word in place):
        yield " ".join(words[start:])


def _is_of_kin(ahead: Sequence[str]) -> bool:
    """Whether an office is that of somebody whose kin or servant the name behind it is (the wife of the mayor, X)."""
    led = [word for word in ahead if not load_roles().skips(word)][-1:]
    return tells_relation(led) and ahead[-1].casefold() not in AND | possessives()


def _last_office(segments: list[str], *, parted: bool) -> tuple[list[str], bool]:
    """The words before a name from the comma on, or from the office on whose fields commas part; whether they do."""
    words = split_words(segments.pop())
    while parted and segments and _are_fields(words) and not load_roles().find(words[:1]):
        before = split_words(segments.pop())
        words, fields = [*before, *words], words
        spans = load_roles().find(before)
        if spans and _is_office(before, spans[-1]):
            return words, any(word.casefold() in AND for word in fields)
    return words, False


def _are_fields(words: Sequence[str]) -> bool:
    """Whether words are fields of an office: written with capitals, small words between them."""
    little = (word.casefold() in AND or load_roles().skips(word) for word in words if not word[0].isupper())
    return 0 < len(words) <= _LONGEST_BODY and any(word[0].isupper() for word in words) and all(little)


def _is_chain(place: Sequence[str]) -> bool:
    """Whether "of" leads from an office to one body and the next (de la Federación Agroalimentaria de UGT)."""
    led = bool(place) and load_roles().skips(place[0]) and place[-1][:1].isupper()
    return led and all(word[:1].isupper() or load_roles().skips(word) for word in place)


def _leads_on(word: str) -> bool:
    """Whether a little word right before a name leads to it, so that an office is of it: of, de la."""
    little = len(word) <= _LONGEST_LITTLE and word.islower() and find_script(word) == "latin"
    return little and load_roles().skips(word)


def _is_genitive(place: Sequence[str]) -> bool:
    """Whether words between a Russian office and a name tell what it is of, and no verb stands there."""
    cyrillic = all(find_script(word) == "cyrillic" for word in place)
    return cyrillic and not any(_RUSSIAN_VERB.search(word) for word in place)


def _with_place(words: list[str], start: int) -> int:
    """Where an office begins with the place before it: Tucson Mayor, NRW-Innenminister, niedersächsische Ministerin."""
    while start > 0 and not load_roles().skips(words[start - 1]):
        before = words[start - 1]
        if not (before[0].isupper() or _ADJECTIVE.search(before)):
            break
        start -= 1
    return start


def _behind(text: str) -> Iterator[str]:
    """An office between commas or behind "is", unless it is the next one's: X, le président Y."""
    text = _AGE.sub("", text)
    apposed = _APPOSED.match(text) or _COPULA.match(text)
    words = split_words(apposed.group(1)) if apposed else []
    span = next(iter(load_roles().find(words)), None)
    if span is None and apposed and (calling := read_calling(apposed.group(1))):
        yield calling
    if span is None or span.start > 1 or not all(map(load_roles().skips, words[: span.start])):
        return
    rest = words[span.end :]
    led = not rest or load_roles().skips(rest[0]) or find_script(rest[0]) == "cyrillic" or _is_led(rest)
    told = [word for word in rest if not load_roles().skips(word)]
    if _is_office(words, span) and led and len(told) <= _LONGEST_BODY:
        yield " ".join(words[span.start :])


def _is_led(rest: Sequence[str]) -> bool:
    """Whether an Arabic office is of what ل leads to, and nobody's name follows: المدير الفني للنادي الأهلي."""
    return re.fullmatch(_LED_BODY, " ".join(rest)) is not None


def _longer(text: str, known: Sequence[str]) -> Iterator[str]:
    """An office known of somebody, told more fully right behind his name without a comma: فلان مدرب منتخب كذا."""
    words = split_words(_ENDS.split(text)[0])
    span = next(iter(load_roles().find(words)), None)
    if span is None or span.start != 0 or not _is_office(words, span):
        return
    longer = " ".join(words[: span.end])
    yield from (longer for title in known if longer != title and longer.startswith(f"{title} "))
    of = words[span.end : span.end + _LEAST_OF]
    if not known and words[0].islower() and len(of) == _LEAST_OF and load_roles().skips(of[0]):
        yield " ".join(words[: span.end + _until_verb(words[span.end :])])  # X secrétaire général de la Ligue


def _until_verb(words: Sequence[str]) -> int:
    """How many words behind an office are little ones and the names that they lead to."""
    told = 0
    for at, word in enumerate(words[:_LONGEST_BODY]):
        if word[0].isupper():
            told = at + 1
        elif not load_roles().skips(word):
            break
    return told


def _is_office(words: list[str], span: RoleSpan) -> bool:
    """Whether a run of role words is one office: not the spokesman's, and whom he serves."""
    if span.role.office is None:
        return False
    inner = load_roles().find(words[span.start + 1 : span.end])
    return span.role.office not in _SERVING or not any(_differs(other.role, span.role) for other in inner)


def _differs(inner: Role, outer: Role) -> bool:
    return inner.office is not None and inner.office != outer.office


class _Ministries:
    """The ministries that a text names: "the ministry" is the only one of them."""

    def __init__(self, text: str) -> None:
        self._words = split_words(text)
        self._one: str | None = None
        self._is_read = False

    def complete(self, title: str) -> str | None:
        """A title of "the ministry" with the one that the text names, None where there is none or it is told."""
        words = split_words(title)
        spans = load_roles().find(words)
        if len(spans) != 1 or spans[0].role.institution != "ministry":
            return None
        whole = self._find()
        return f"{' '.join(words[: spans[0].end - 1])} {whole}" if whole else None

    def _find(self) -> str | None:
        if not self._is_read:
            self._is_read = True
            spans = [span for span in load_roles().find(self._words) if _is_ministry(span.role)]
            bodies = {span.role.institution for span in spans}
            longest = max(
                spans, key=lambda span: (span.role.territory is not None, span.end - span.start), default=None
            )
            if longest is not None and len(bodies) == 1:
                self._one = " ".join(self._words[longest.start : longest.end])
        return self._one


class _Bodies:
    """The chambers, unions, clubs that an Arabic text names: رئيس الغرفة leads the only chamber that it names twice.

    Or the only one that speaks in it: المتحدث الرسمي للمديرية beside المديرية العامة للدفاع المدني.
    """

    def __init__(self, text: str, names: Iterable[str]) -> None:
        self._words = split_words(text) if find_script(text) == "arabic" else []
        self._names = [words for name in names if len(words := split_words(name)) > 1] if self._words else []

    def complete(self, title: str) -> str | None:
        """An office of "the" body with the one that the text names, None where there is none or it is told."""
        if not self._words:
            return None
        words = split_words(title)
        if speaking := self._find_speaking(words):
            return speaking
        body = words[-1].removeprefix("ال") if len(words) > 1 and words[-1].startswith("ال") else ""
        spans = load_roles().find(words[:-1]) if body and load_plain_bodies().knows(words[-1]) else []
        if len(spans) != 1 or not spans[0].role.office or spans[0].role.institution:
            return None
        whole = self._find(body)
        return f"{' '.join(words[:-1])} {whole}" if whole else None

    def _find_speaking(self, words: Sequence[str]) -> str | None:
        """An office of "the" body with the only one of its kind that speaks."""
        spans = load_roles().find(words)
        if len(spans) != 1 or spans[0].start or not spans[0].role.office or spans[0].role.institution:
            return None
        behind = next((word for word in words[spans[0].end :] if not load_roles().skips(word)), "")
        body = _DEFINITE.sub("", behind)
        if body == behind or not (load_plain_bodies().knows(body) or load_departments().knows(body)):
            return None
        named = [words for words in self._names if words[0] in {body, f"ال{body}"}]
        return f"{' '.join(words[: spans[0].end])} {' '.join(named[0])}" if len(named) == 1 else None

    def _find(self, body: str) -> str | None:
        """The longest run of words behind a body's noun that the text has twice, where no second one has it."""
        places = [at for at, word in enumerate(self._words) if word == body]
        for length in range(_LONGEST_NAMED, 1, -1):
            runs = Counter(tuple(self._words[at : at + length]) for at in places)
            again = [run for run, count in runs.items() if count > 1]
            if again:
                return " ".join(again[0]) if len(again) == 1 else None
        return None


class _Heads:
    """Offices of two words with their article in an Arabic text: الأمين العام is that of the only body it names so."""

    def __init__(self, text: str, roles: Mapping[str, Iterable[str]]) -> None:
        self._text = text if find_script(text) == "arabic" else ""
        self._roles = roles

    def complete(self, title: str) -> str | None:
        """The office with the body that the text tells it to be of, None where there are several or another's."""
        if not self._text or not _HEAD.fullmatch(title):
            return None
        wholes = {found.group() for found in re.finditer(rf"{title} (?:{_LED_BODY})", self._text)}
        firsts = {" ".join(whole.split()[:_LEAST_LED]) for whole in wholes}
        others = (role for told in self._roles.values() for role in told)
        if len(firsts) != 1 or any(role.startswith(first) for role in others for first in firsts):
            return None
        return max(wholes, key=len)


def _is_ministry(role: Role) -> bool:
    return role.office is None and (role.institution or "").endswith("-ministry")
