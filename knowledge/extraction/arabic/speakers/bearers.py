"""Whose office a title without a name tells: all that it is of is its bearer's, and nobody bears whom he serves."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain, takewhile
from typing import TYPE_CHECKING, Final, TypeAlias

from knowledge.extraction.arabic.phrases.offices import TITLE_PREPOSITIONS
from knowledge.extraction.arabic.phrases.stems import base
from knowledge.extraction.arabic.speakers.bynames import SON, is_son, key_of
from knowledge.extraction.arabic.speakers.persons import Person, agrees, stem_of, stems_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.vocabulary import Vocabulary

LEAST_OF_TITLE: Final = 2
_SEVERAL: Final = 8
"""Letters of a definite plural: المتظاهرون."""
_LEADING: Final = ("ل", "ب")
_LEAST_PLURAL: Final = 6
"""Letters of a plural in ون or ين."""
_LEAST_LED: Final = 4
"""Letters of a noun and of ل or ب before it."""
MOST: Final = 64
"""Bearers of one name or title that are looked at."""
_OF_TEAMS: Final = frozenset({"مدرب", "لاعب", "مهاجم", "حارس", "نجم", "قايد", "ربان"})
_OF_ANYTHING: Final = stems_of(("حقوقي", "حقوقيه", "نقابي", "نقابيه", "حزبي", "طبي", "صحي"))
"""Trades that a title tells of by any of its words."""
_FORMER: Final = frozenset({"السابق", "السابقه", "الاسبق"})
_WHOEVER: Final = frozenset("متحدث متحدثه ناطق ناطقه مصدر مسوول مسووله كاتب كاتبه رجل سيده".split())  # noqa: SIM905
"""Titles by which anybody goes who spoke last."""
_KNOWN_TO_ALL: Final = frozenset({"الرييس", "الملك"})
"""A former one that need not be told: الرئيس السابق."""
_BESIDE: Final = 16
"""Characters between a description and a name that stands beside it."""
_SPEAKING: Final = frozenset({"متحدث", "متحدثه"})
"""By which papers mean whoever spoke last, a spokesman or not."""
_UNTOLD: Final = stems_of(tuple(_WHOEVER)) | stems_of(("فاعل", "فاعله", "ذات", "نفس", "مذكور", "سابق", "حالي"))
"""What tells nobody from another."""
_OF_HONOUR: Final = {
    "سموه": stems_of(("امير", "شيخ", "ولي", "حاكم")),
    "سموها": stems_of(("اميره", "شيخه")),
    "جلالته": stems_of(("ملك", "عاهل", "سلطان")),
    "جلالتها": stems_of(("ملكه",)),
    "فخامته": stems_of(("رييس",)),
    "معاليه": stems_of(("وزير", "رييس", "محافظ", "امين")),
    "معاليها": stems_of(("وزيره", "رييسه", "محافظه", "امينه")),
    "سماحته": stems_of(("مفتي", "شيخ", "إمام", "سيد", "علامه", "مرجع", "مرشد", "زعيم", "رييس", "امين")),
    "فضيلته": stems_of(("شيخ", "مفتي", "إمام", "خطيب", "قاضي", "داعيه", "علامه", "رييس", "عضو")),
    "غبطته": stems_of(("بطريرك", "كاردينال")),
    "نيافته": stems_of(("مطران", "اسقف", "كاردينال", "انبا")),
    "قداسته": stems_of(("بابا", "بطريرك")),
    "سعادته": stems_of(("سفير", "وكيل", "مدير", "رييس", "محافظ", "امين", "وزير")),
}
"""Whom an honour may mean: سموه is a prince, whoever else spoke."""
_OF_CLERGY: Final = frozenset({"سماحته", "فضيلته", "غبطته", "نيافته", "قداسته"})
"""Honours that no minister has."""
_TEAM: Final = frozenset({"فريق", "نادي", "منتخب"})
_OF_CLUBS: Final = frozenset(map(stem_of, _TEAM))
_LOCAL: Final = frozenset({"والي", "عامل", "محافظ", "عمده", "باشا", "معتمد"})
"""Whoever is over an area, which papers tell by what it is: والي الجهة, عامل الإقليم."""
_AREAS: Final = frozenset("الجهه الولايه المنطقه المحافظه المدينه الاقليم العماله البلديه".split())  # noqa: SIM905
_COACH, _DIRECTOR = stems_of(("مدرب",)), stems_of(("مدير", "فني"))
_HEADS_OF_TEAMS: Final = frozenset({"رييس", "مدير"})
_COLOURS: Final = frozenset({"احمر", "اخضر", "ازرق", "اصفر", "ابيض", "اسود", "برتقالي"})
"""By which a team is told from the other: الفريق الأحمر."""
_PARTIES: Final = frozenset(
    {"القاضي", "القاضيه", "الدفاع", "المتهم", "المتهمه", "المدعي", "الضحيه", "الشاهد", "الشاهده"}
)
"""Parties of a trial: another's title, never his who spoke before."""
_ASSISTING: Final = ("المساعد",)
_HONOURS: Final = frozenset({"courtesy", "rank", "honour"})
_OF_STATE: Final = frozenset({"رييس", "رييسه", "وزير", "وزيره", "محافظ", "والي", "ملك", "سفير", "سفيره"})
"""Offices by which nobody goes who bears another (قال وكيل الوزارة. وقال الوزير), nor their bearers by a trade."""
_OF_LAND: Final = frozenset({"الدبلوماسي", "الدبلوماسيه", "السفير", "السفيره"})
_OF_OFFICE: Final = frozenset(map(stem_of, ("سفير", "مندوب", "ممثل", "قنصل", "مبعوث")))
"""Whom a land sends: الدبلوماسي المغربي is سفير المغرب."""
_TELLING: Final = frozenset(map(stem_of, _OF_STATE - {"رييس", "رييسه"}))
"""Those among them that tell what their bearer is; a ward has a president who is a doctor."""


@dataclass(slots=True)
class Bearers:
    """People by the words of their titles."""

    vocabulary: Vocabulary
    by_role: dict[str, list[Person]] = field(default_factory=dict)
    by_stem: dict[str, list[Person]] = field(default_factory=dict)
    """Whoever has no name by the stems of the words that tell of him."""
    bracketed: dict[tuple[str, ...], Person] = field(default_factory=dict)
    """Bodies by what stands in brackets behind their whole names: حركة المقاومة الإسلامية (حماس)."""
    bynames: dict[str, Person] = field(default_factory=dict)
    """By what else people go: أبو مازن."""
    spoke: list[Person] = field(default_factory=list)
    home: Callable[[], str] = str
    """Tells the land that the article is about, by its stem; nothing where others are named nearly as often."""

    def is_whole_surname(self, words: tuple[str, ...], bearer: Person) -> bool:
        """Whether somebody goes by words that may be a title: خطيب زاده, ابن كيران, or by a byname."""
        if words[0] == SON and is_son(bearer.name, words[-1]):
            return True
        whole = bearer.words[-len(words) :] == tuple(map(base, words))
        return whole or (self.bynames != {} and key_of(words) in self.bynames)

    def is_general(self, phrase: Phrase) -> bool:
        """A kind of institution, maybe with a nationality: المجلة الأمريكية; الكرملين is a name."""
        if "name" in self.vocabulary.institutions.get(base(phrase.words[0]), ()):
            return False
        return len(phrase.words) == 1 or (
            len(phrase.words) == 2 and base(phrase.words[1]) in self.vocabulary.territories
        )

    def alone(self, word: str) -> str:
        """A title's word without the و that joins a second office (ووزير), or ل or ب before what it is of (لحماية)."""
        known, rest = self.vocabulary, word[1:]
        if word[:1] == "و" and rest in known.roles:
            return rest
        if word[:1] not in _LEADING or len(word) < _LEAST_LED or word in known.roles:
            return word
        listed = (known.institutions, known.commons, known.bare, known.firm_words)
        noun = any(rest in one for one in listed)
        placed = rest in known.places or rest in known.territories or base(rest) in known.districts  # بجازان, بالمنطقة
        return rest if noun or placed else word

    def without_honour(self, phrase: Phrase) -> Phrase:
        """A title without the honour before it: سماحة مفتي الجمهورية is whom the article calls المفتي before."""
        title = phrase.words[1:]
        if not title or phrase.words != phrase.role:
            return phrase
        gender = "f" if title[0].endswith("ه") else phrase.gender
        return phrase._replace(words=title, role=title, gender=gender)

    def by_office(self, phrase: Phrase) -> Person | None:
        """The only bearer of an office, told with less or with a team's byname: مدرب أسود الأطلس."""
        if phrase.role[0] in _LOCAL and f"ال{phrase.role[1]}" in _AREAS:  # والي ولاية سنار, told as والي سنار
            bearers = self.bearing(stems_of((phrase.role[0], *phrase.role[2:])), phrase.role[0])
            if len(bearers) == 1 and phrase.role[2:]:
                return bearers[0]
        for length in (2, 1):
            office = stems_of(phrase.role[:length])
            rest = phrase.role[length:]
            found = self.bearing(office, phrase.role[0])
            if not found and length == 1 and office == _COACH and _is_team(rest, self.vocabulary.teams):
                found = self.bearing(_DIRECTOR, "مدير")  # المدير الفني لمنتخب السعودية, then مدرب الأخضر
            bearers = [one for one in found if agrees(one, phrase.gender, "s")]
            heads = rest and base(phrase.role[0]) in _HEADS_OF_TEAMS and _is_team(rest, self.vocabulary.teams)
            if heads and len(clubs := [one for one in bearers if not _OF_CLUBS.isdisjoint(one.roles)]) == 1:
                recent = (one for one in reversed(self.spoke[-MOST:]) if one in bearers)
                return next(recent, clubs[0])  # رئيس العميد
            both = phrase.role[0].startswith("ال") and rest[:1] != () and rest[0].startswith("وال")
            only = bearers[0] if len(bearers) == 1 and rest and not both else None  # النقيب والمجلس
            if only is None:
                continue
            bare = only.roles == office and "باسم" not in rest and self._is_lone(phrase.role[0])
            ran_on = length == 1 and self._ran_on(phrase.role)
            local = phrase.role[0] in _LOCAL and len(rest) == 1 and rest[0] in _AREAS  # والي الجهة
            trains = base(phrase.role[0]) in _OF_TEAMS or phrase.role[1:2] == ("الفني",)  # المدير الفني للفراعنة
            team = trains and _is_team(rest, self.vocabulary.teams)
            if bare or ran_on or team or local or self._is_of(rest, only):
                return only
        return None

    def of_home(self, phrase: Phrase, last: Person | None) -> Person | None:
        """Who spoke last and alone bears an office to which a title adds the article's own land: وزير الخارجية المغربي.

        So, too, the only one told with that land where a title of anybody is told with it: الدبلوماسي المغربي.
        """
        *office, land = phrase.role or ("",)
        lands = self.lands_of((land,))
        if len(lands) != 1 or not land.startswith("ال") or self.lands_of(office):
            return None
        stems = stems_of(tuple(office))
        bearers = self.bearing(stems, phrase.role[0], phrase.gender) if office[1:] else []
        if office[1:] and not bearers and (one := self.by_synonym(stems, phrase.gender)) is not None:
            bearers = [one]  # رئيس الحكومة, then رئيس الوزراء اللبناني
        if len(bearers) == 1 and bearers[0] is last and not last.lands and lands == {self.home()}:
            return last
        anybody = len(office) == 1 and office[0] in _OF_LAND
        of_it = self.by_role.get(next(iter(lands)), [])[:MOST] if anybody else []
        own = [one for one in of_it if lands <= one.lands and not _OF_OFFICE.isdisjoint(one.heads)]
        return own[0] if len(own) == 1 and agrees(own[0], phrase.gender, "s") else None

    def _ran_on(self, role: tuple[str, ...]) -> bool:
        """Whether a title with the article ran on to a noun, of which it cannot be: ختم الرئيس المقطع."""
        head, second = role[0], role[1]
        described = second.endswith(("ي", "يه")) or second in self.vocabulary.adjectives
        return head.startswith("ال") and second.startswith("ال") and not described and len(role) == LEAST_OF_TITLE

    def _is_lone(self, head: str) -> bool:
        """Whether an office told bare of somebody may be told more of him: المبعوث فلان, مدرب المنتخب, no president."""
        flags = self.vocabulary.roles.get(base(head), ())
        return "soft" in flags or ("aide" in flags and "deputy" not in flags)

    def bearing(self, stems: frozenset[str], head: str, gender: str = "") -> list[Person]:
        """Whose titles have all words of an office, and not only as that of somebody they serve: نائب وزير الخارجية."""
        office = stem_of(head)
        return [
            person
            for person in rarest(stems, self.by_role)
            if stems <= person.roles
            and not (office in person.served and office not in person.heads)
            and not (gender and person.gender and person.gender != gender)
        ]

    def are_several(self, person: Person) -> bool:
        """Whether somebody told without a name is more than one, whom no verb in the singular goes on from: السكان."""
        if person.kind != "person" or not person.words or person.members or person.role_text:
            return False
        head = person.words[0]
        flags = self.vocabulary.roles.get(head) or self.vocabulary.roles.get(base(head), ())
        plural = head.startswith("ال") and head.endswith(("ون", "ين")) and len(head) >= _SEVERAL
        return "p" in flags or plural

    def before_last(self, phrase: Phrase, stems: frozenset[str], last: Person, spoke: list[Person]) -> Person | None:
        """Whom a title means that whoever spoke last does not bear: by rank, trade or a word of an office."""
        if phrase.words[0] in _OF_HONOUR:
            ranks = _OF_HONOUR[phrase.words[0]]
            return next((one for one in reversed(spoke) if not ranks.isdisjoint(one.heads)), None)
        told = self.told_apart(phrase, stems, last)
        return told or self.of_trade(stems, last, spoke) or self._of_word(phrase, stems, last, spoke)

    def is_anybody(self, phrase: Phrase) -> bool:
        """Whether a title is one by which anybody goes who spoke last."""
        return base(phrase.words[0]) in _WHOEVER

    def is_of_folk(self, phrase: Phrase, person: Person) -> bool:
        """Whether a trade of anybody stands alone where whoever spoke last holds an office: قال الوزير. وقال السائق."""
        head = phrase.words[0]
        folk = head[2:] in self.vocabulary.folk and head.startswith("ال") and len(phrase.words) == 1
        office = bool(person.heads) or (person.words[:1] != () and base(person.words[0]) in self.vocabulary.roles)
        return folk and office and stem_of(head) not in person.roles and person.words != phrase.words

    def _of_word(self, phrase: Phrase, stems: frozenset[str], last: Person, spoke: list[Person]) -> Person | None:
        """The one speaker of whom a word of a title is told, and not of the last: المحامي ذاته behind a host."""
        telling = stems - _UNTOLD
        if self.is_anybody(phrase):
            telling -= self.lands_of(phrase.words)
        if not telling or not last.roles or not telling.isdisjoint(last.roles) or last.kind != "person":
            return None
        kinds = (kind for kind in _kinds_of_trade(self.vocabulary.trades) if not kind.isdisjoint(stems))
        if any(not kind.isdisjoint(last.roles) for kind in kinds):
            return None  # المسؤول الصحي behind the head of a hospital
        found = {
            id(one): one
            for one in spoke
            if not telling.isdisjoint(one.roles - one.served) and not self.contradicts(phrase, one)
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def of_trade(self, stems: frozenset[str], last: Person, spoke: list[Person]) -> Person | None:
        """Who spoke before and does what a word tells that whoever spoke last does not: الأكاديمي behind a minister.

        Nobody where either does nothing that is known, or several did so.
        """
        kinds = _kinds_of_trade(self.vocabulary.trades)
        told = [kind for kind in kinds if not kind.isdisjoint(stems)]
        other = any(not kind.isdisjoint(last.roles) for kind in kinds)
        if not told or not other or any(not kind.isdisjoint(last.roles) for kind in told):
            return None
        found = {
            id(one): one
            for one in spoke
            if any(not kind.isdisjoint(one.heads if _OF_ANYTHING.isdisjoint(kind) else one.roles) for kind in told)
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def by_synonym(self, stems: frozenset[str], gender: str) -> Person | None:
        """The only bearer of an office that goes by another name, or whose body does: رئيس الحكومة, متحدث باسم حماس."""
        known = self.vocabulary
        told = _told_by(known.synonyms, known.bodies_of_two)
        if told.keys().isdisjoint(stems):
            return None
        for named, others, head in (pair for stem in told if stem in stems for pair in told[stem]):
            if not named <= stems or (len(stems) == 1 and len(others) > 1):
                continue
            bearers = self.bearing(stems - named | others, head, gender)
            if len(bearers) == 1:
                return bearers[0]
        return None

    def _is_of(self, words: tuple[str, ...], person: Person) -> bool:
        """Whether all that an office is of, up to a second field (والتعاون), is told of the person's."""
        first = takewhile(lambda word: not self._joins(word), words)
        telling = [word for word in first if word not in TITLE_PREPOSITIONS and len(word) > LEAST_OF_TITLE]
        telling = [word for word in telling if base(word) not in _TEAM] or telling  # مدرب الفريق الهلالي
        return all(stem_of(self.alone(word)) in person.roles for word in telling)

    def fuller(self, phrase: Phrase) -> Person | None:
        """The institution whose name goes on in front (صندوق النقد الدولي for النقد الدولي)."""
        if len(phrase.words) < 2 or phrase.role or not all(word.startswith("ال") for word in phrase.words):
            return None
        stems = {stem_of(word) for word in phrase.words}
        found = (one for one in rarest(stems, self.by_stem) if one.kind == "institution")
        return next((one for one in found if stems <= {stem_of(word) for word in one.words}), None)

    def _is_kind(self, key: tuple[str, ...], one: Person) -> bool:
        """Whether an institution is of the kind that a phrase begins with: مجلس القضاء is no part of its centre."""
        head, after = base(one.words[0]), "".join(one.words[len(key) : len(key) + 1])
        if after.startswith("و") and not after.startswith("وال") and base(after[1:]) in self.vocabulary.institutions:
            return False  # حزب كذا is not حزب كذا وحزب كذا
        named = len(key) > 1 and key[0] in self.vocabulary.institutions and key[0] != head
        return not named or key == tuple(base(word) for word in one.words[1 : 1 + len(key)])

    def _joins(self, word: str) -> bool:
        return word.startswith("وال") and word not in self.vocabulary.territories

    def contradicts(self, phrase: Phrase, person: Person) -> bool:
        """A nationality that the last speaker's titles lack speaks of somebody else."""
        head = phrase.words[0]
        if phrase.number == "p" and not phrase.same and person.words and stem_of(head) != stem_of(person.words[0]):
            return True  # الأطباء are no researchers
        if head in _OF_CLERGY:
            return bool(person.heads) and _OF_HONOUR[head].isdisjoint(person.roles)
        if phrase.words[1:2] == _ASSISTING and person.heads and "مساعد" not in person.roles:
            return True  # المدرب المساعد
        party = (not phrase.soft or bool(person.heads)) and not phrase.same and phrase.words[0] in _PARTIES
        if party and len(phrase.words) == 1 and stem_of(phrase.words[0]) not in person.roles:
            return True
        office = stem_of(head)
        other = office in person.served or (base(head) in _OF_STATE and office not in person.roles)
        flags = self.vocabulary.roles.get(base(head), ())
        trade = head.startswith("ال") and not phrase.soft and _HONOURS.isdisjoint(flags)
        other = other or (trade and office not in person.roles and not _TELLING.isdisjoint(person.heads))
        if other and person.heads and office not in person.heads and not phrase.same and len(phrase.words) == 1:
            return True  # قال المتحدث باسم الرئيس. وقال الرئيس
        own = self.lands_of(phrase.words)
        works = "soft" in flags and ("aide" not in flags or "deputy" in flags)
        if works and stem_of(phrase.words[0]) in person.heads:
            return False  # المدرب الأسترالي trains another land's team
        return bool(own and person.lands) and not own <= person.lands

    def aide_of(self, phrase: Phrase, by_word: dict[str, list[Person]]) -> Person | None:
        """The only one with an aide's office where whom he serves is told by his surname: مستشار الحريري."""
        head, *rest = phrase.role
        if len(rest) != 1 or "aide" not in self.vocabulary.roles.get(head, ()):
            return None
        masters = by_word.get(base(rest[0]), ())[:MOST]
        office = stem_of(head)
        found = [
            one
            for one in self.by_role.get(office, ())[:MOST]
            if office in one.heads and one not in masters and not self._serves_another(one, office)
        ]
        return found[0] if masters and len(found) == 1 and agrees(found[0], phrase.gender, "s") else None

    def _serves_another(self, person: Person, office: str) -> bool:
        """Whether somebody is told as an aide of a land's or an office's: مستشار الرئيس الأمريكي فلان."""
        return bool(person.lands) or any(stem in self.vocabulary.roles for stem in person.roles if stem != office)

    def told_more(self, phrase: Phrase, stems: frozenset[str]) -> list[Person]:
        """Those without a name whose description has all words of a title and more: المدير المالي لشركة كذا."""
        head = _singular(base(phrase.words[0]))
        found = [
            one
            for one in (rarest(stems, self.by_stem) or self._several(phrase))
            if one.kind == "person"
            and _singular(base(one.words[0])) == head
            and len(one.words) > len(phrase.words)
            and agrees(one, phrase.gender, phrase.number)
            and {_singular(stem) for stem in stems} <= {_singular(stem_of(self.alone(word))) for word in one.words}
        ]
        alone = phrase.words[0].startswith("ال") or (phrase.definite and len(found) == 1)
        return found if alone else []

    def _several(self, phrase: Phrase) -> list[Person]:
        """Several people told in the other case: المسؤولون behind مسؤولين أمريكيين."""
        head = base(phrase.words[0])
        return self.by_stem.get(f"{head[:-2]}ين", [])[:MOST] if len(phrase.words) == 1 and head.endswith("ون") else []

    def told_apart(self, phrase: Phrase, stems: frozenset[str], last: Person) -> Person | None:
        """The only one told by a title and more, where whoever spoke last has none of it: المصدر behind a name."""
        spoken = base(phrase.words[0]) in _SPEAKING
        if phrase.same or spoken or not stems.isdisjoint(last.roles):
            return None
        told = self.told_more(phrase, stems)
        beside = len(told) == 1 and 0 <= last.since - told[0].since <= _BESIDE  # مدرب نادي كذا، فلان الفلاني
        return told[0] if len(told) == 1 and not beside else None

    def only_voice(self, phrase: Phrase, spoke: list[Person], quoted: set[int]) -> Person | None:
        """Who alone speaks by name, whom a former office that nobody is told by must mean: الوزيرة السابقة."""
        first = phrase.words[0]
        if _FORMER.isdisjoint(phrase.words[1:]) or not phrase.definite or first[:2] != "ال" or first in _KNOWN_TO_ALL:
            return None
        heard = list({id(one): one for one in spoke if id(one) in quoted}.values())
        named = len(heard) == 1 and heard[0].kind == "person" and heard[0].words[0] in self.vocabulary.first_names
        named = named and not heard[0].roles
        return heard[0] if named and agrees(heard[0], phrase.gender, phrase.number) else None

    def leads_a_place(self, phrase: Phrase) -> bool:
        """Whether an office is of something whose name no list has: رئيس جوبالاند is no indefinite president."""
        known = self.vocabulary
        if len(phrase.words) > LEAST_OF_TITLE and phrase.words[-1] not in known.adjectives:
            return not phrase.words[-1].endswith(("ي", "يه"))  # رئيس بلدية حيدرة, والي سيدي بوزيد
        return len(phrase.words) > 1 and not any(
            word.endswith(("ي", "يه")) or word in known.adjectives or word in known.commons or word in known.roles
            for word in phrase.words[1:]
            if word not in TITLE_PREPOSITIONS
        )

    def lands_of(self, words: Iterable[str]) -> set[str]:
        return {stem_of(word) for word in words if base(word) in self.vocabulary.territories}


def _singular(word: str) -> str:
    """A plural's word without its ending, which tells its case: مسؤولون, مسؤولين."""
    return word[:-2] if word.endswith(("ون", "ين")) and len(word) >= _LEAST_PLURAL else word


@lru_cache(maxsize=1)
def _kinds_of_trade(trades: tuple[tuple[str, ...], ...]) -> tuple[frozenset[str], ...]:
    """The stems of the words of each kind of trade."""
    return tuple(map(stems_of, trades))


def _is_team(words: tuple[str, ...], teams: frozenset[str]) -> bool:
    """Whether an office is of a team by its byname: النسور, للنسور, الفريق الأحمر."""
    first, *behind = (base(f"ا{word[1:]}" if word.startswith("لل") else word) for word in words)
    return first in teams or (first in _TEAM and not _COLOURS.isdisjoint(behind[:1]))


def rarest(stems: Collection[str], index: dict[str, list[Person]]) -> list[Person]:
    """The first people of the shortest list, so that a hostile article stays linear."""
    if not stems or [stem for stem in stems if stem not in index]:
        return []
    return min([index[stem] for stem in stems], key=len)[:MOST]


_Pairs: TypeAlias = "tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]"


@lru_cache(maxsize=2)
def _told_by(*lists: _Pairs) -> dict[str, list[tuple[frozenset[str], frozenset[str], str]]]:
    """The stems of each office's name and of its other name, and the word that heads that, by one of the first."""
    found: dict[str, list[tuple[frozenset[str], frozenset[str], str]]] = {}
    for one, other in chain.from_iterable(lists):
        stems = stems_of(one)
        found.setdefault(min(stems), []).append((stems, stems_of(other), other[0]))
    return found
