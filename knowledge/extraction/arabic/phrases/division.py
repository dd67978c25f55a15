"""A noun phrase divided: title from name, what kind of speaker its head is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from knowledge.extraction.arabic.phrases.boundaries import BoundaryReader
from knowledge.extraction.arabic.phrases.offices import NEXT_OF_KIN, PARTICLES, STATE, TITLE_PREPOSITIONS
from knowledge.extraction.arabic.phrases.sentences import fold_word
from knowledge.extraction.arabic.phrases.serving import is_of_another_s_case, names_kin, served_offices, serves
from knowledge.extraction.arabic.phrases.stems import base, without_pronoun
from knowledge.extraction.arabic.phrases.titles import COUNTS, LETTERED
from knowledge.model import Span

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence

_WORD: Final = re.compile(r"(?:و[ \t\xa0]+(?=[^\W\d_]))?\w[\w\u064b-\u065f\u0640]*")
_SERVING: Final = frozenset({"باسم", "من", "لدي", "حكومه", "اداره", "مكتب", "حمله", "عائله", "اسره"})
"""What stands between somebody and whom he speaks for or works for."""
_NO_NAMES: Final = frozenset({"عليه", "عليها", "عليهم"})
_PARTIES: Final = frozenset({"المتهم", "المتهمه", "الضحيه", "المدعي", "المشتبه", "الموقوف", "الموقوفه"})
_AGENTS: Final = frozenset({"وكيل", "وكيله", "مدير", "مديره"})
_AFFAIRS: Final = ("اعمال",)
_LONGEST_MASTER: Final = 5
_LONGEST_REST: Final = 12
"""Words of a title behind where it seemed to end."""
_LEAST_DUAL: Final = 4
_A_NUMBER_OF: Final = ("عدد", "من")
_TWO_NAMES: Final = 4
INDEFINITE_HEADS: Final = frozenset({"مصدر", "مصادر", "شهود", "خبراء", "محللون", "نشطاء", "مراقبون", "سكان"})


class Phrase(NamedTuple):
    """A noun phrase. `name` and `role` are folded words, either may be empty; `kind` tells what its head is.

    `kind`: person (a title or a bare name), institution, paper (a document), place (a territory that speaks).
    """

    span: Span
    text: str
    words: tuple[str, ...]
    name: tuple[str, ...]
    name_text: str
    role: tuple[str, ...]
    role_text: str
    kind: str
    gender: str = ""
    number: str = "s"
    soft: bool = False
    same: bool = False
    definite: bool = True
    members: tuple[Phrase, ...] = ()
    other: bool = False
    """Who speaks to whoever spoke before, and is not he: ورد عليه المذيع."""
    idle: bool = False
    """Who is only told to do something that is no speech."""

    def without_name(self) -> Phrase:
        """The phrase as a title alone: what seemed its name is part of it, or another's."""
        return self._replace(name=(), name_text="", role=self.words, role_text=self.text)


@dataclass(slots=True)
class DivisionReader(BoundaryReader):
    """Tells title from name in a phrase whose words are known."""

    def _words(self, span: Span) -> list[tuple[int, int]]:
        """The words of a stretch; a lengthening stroke that stands alone is none."""
        return [match.span() for match in _WORD.finditer(self.text, span.start, span.end) if fold_word(match[0])]

    def unglued(self, phrase: Phrase, letters: int) -> Phrase:
        """The phrase without a clitic of so many letters before its first word; للسلطات is السلطات."""
        while self.text[phrase.span.start + letters : phrase.span.start + letters + 1] == "\u0640":
            letters += 1  # لـفلان
        words = self._words(Span(phrase.span.start + letters, phrase.span.end))
        folded = [fold_word(self.text[a:b]) for a, b in words]
        if not folded:
            return phrase
        article = letters == 1 and folded and folded[0].startswith("ل") and base("ا" + folded[0]) != folded[0]
        article = article and not self.is_listed_in_l(f"ل{folded[0]}")
        if article:
            folded[0] = "ا" + folded[0]
        span = Span(phrase.span.start + letters, phrase.span.end)
        again = self._divide(span, words, tuple(folded))
        if not article:
            return again
        return again._replace(
            text=f"ا{again.text}",
            name_text=f"ا{again.name_text}" if again.name == again.words else again.name_text,
        )

    def _titled_behind(self, words: tuple[str, ...]) -> int:
        """How many words behind a name are its title; none where another name follows them."""
        known = self.vocabulary
        first = words[0]
        begins = self.is_head(first) or self.is_role(first) or first in known.adjectives or first in TITLE_PREPOSITIONS
        begins = begins or first.startswith("ال") or first in known.same or first in known.commons
        end = self.title_end(words) if begins else 0
        if end == len(words) or self.verbal(words[end]) or words[end].startswith("ال"):
            return end
        servant = end and any(serves(one, known) and one[:2] != "ال" for one in words[: min(2, end)])
        return self.name_end(words, end) if servant else 0  # فلان مستشار الرئيس فلان

    def _role_flags(self, word: str, at: tuple[int, int]) -> tuple[str, ...]:
        """A title's flags; نظيره is his counterpart, not نظيرة."""
        roles = self.vocabulary.roles
        owned = self.text[at[0] : at[1]].endswith("ه")
        first, second = (word[:-1], base(word)) if owned else (base(word), without_pronoun(word))
        third = f"{word[:-2]}ه" if owned and word.endswith("ته") else second  # والدته
        return roles[first] if first in roles else roles.get(second) or roles.get(third, ())

    def _is_definite(self, words: tuple[str, ...]) -> bool:
        """Whether a chain of nouns ends with the article: رئيس مجلس الوزراء."""
        definite = (k for k, word in enumerate(words) if word.startswith("ال") or (k and self.is_land(word)))
        last = next(definite, -1)
        return last in {0, 1} or (last > 1 and all(map(self._may_govern, words[:last])))

    def _may_govern(self, word: str) -> bool:
        """Whether an indefinite word may be a noun before another (والي نهر النيل), not an adjective."""
        other = word.endswith(("ي", "يه")) or word in self.vocabulary.adjectives or word in TITLE_PREPOSITIONS
        return self.construct(word) or not other or word.endswith("يي")  # رئيس جمعية مهنيي الصيد

    def _serves(self, title: tuple[str, ...], at: tuple[int, int]) -> bool:
        """Whether the name behind a title is of whom its bearer speaks for, or is kin to: محامي الرئيس فلان."""
        of = title[-1] in _PARTIES and title[1:] != ()
        client = of and (title[-2] == "عن" or not (title[2:] or title[0].startswith("ال")))
        client = client or is_of_another_s_case(title, self.vocabulary)
        if client or title[0].startswith("ال") or self.text[at[0] : at[1]].endswith("ه"):
            return client  # الدفاع الحاضر عن المتهم فلان
        flags = self.vocabulary.roles.get(title[0], ())
        if title[1:2] == _AFFAIRS and title[0] in _AGENTS:
            return True  # وكيل أعمال فلان
        if "deputy" in flags and title[-1] not in _SERVING:
            return len(title) == 1  # نائب المتحدث باسم الأمين العام فلان bears his name, نائب فلان does not
        if len(title) == 1 or title[-1] in _SERVING:
            return "serves" in flags or "aide" in flags or len(title) > 1
        if title[0] in NEXT_OF_KIN and names_kin(title):
            return False  # والدة الطفل السيدة فلانة
        if "serves" in flags:
            ran_on = not any(word.startswith("ال") or self.goes_on_as_title(word) for word in title[1:])
            kin = title[0] in NEXT_OF_KIN and all(one.startswith("ال") for one in title[1:])
            others = title[1:] if title[1:] != ("الاطفال",) else ()  # طبيب الأطفال فلان, والد المغدور فلان
            return ran_on or kin or any(self.is_role(one) and one != "الدفاع" for one in others)
        aides = "aide" in flags
        led = (title[k + 1] for k, word in enumerate(title[:-1]) if word in _SERVING and (aides or word != "لدي"))
        bound = (form for word in title[1:] if word.startswith("ل") for form in (word[1:], f"ا{word[1:]}"))
        roles = self.vocabulary.roles
        return any(self.is_role(one) and "p" not in roles.get(base(one), ()) for one in (*led, *bound))

    def _speaks_for(self, words: list[tuple[int, int]], folded: tuple[str, ...], first: int) -> bool:
        """Whether a name is that of whom a title's last word leads to: المتحدث باسم فلان, مستشار لفلان الفلاني."""
        given, before = self.vocabulary.first_names, folded[first - 1]
        if before.startswith("ل") and before[1:] in given:
            return True
        beside = self.text[words[first - 1][1] : words[first][0]].isspace()  # not باسم "الحركة" فلان
        return before == "باسم" and folded[first] in given and beside

    def _is_thing(self, folded: tuple[str, ...], first: int, letter: str) -> bool:
        """Whether what a title seems to name is a noun in ة with what it is of: عد الوزير مسألة المياه كذا."""
        noun = letter == "ة" and folded[first] not in self.vocabulary.first_names and folded[first][:2] != "ال"
        hers = folded[0].endswith("ه") and folded[first + 1].endswith("ي")  # الإعلامية الكويتية ديمة العنزي
        noun = noun and not (hers and not (self.is_thing(folded[first]) or self.verbal(folded[first])))
        return noun and folded[first + 1].startswith("ال") and folded[first + 1] not in self.vocabulary.first_names

    def _is_joined_name(self, word: str) -> bool:
        """Whether و joins a given name: وهشام, not وليد."""
        given = self.vocabulary.first_names
        return word.startswith("و") and word not in given and word[1:] in given

    def _are_several(self, head: tuple[int, int], folded: tuple[str, ...], first: int) -> bool:
        """Whether a title in ون calls several, of whom no one name tells."""
        plural = (folded[0].endswith("ون") or len(folded) == first + 1) and "p" in self._role_flags(folded[0], head)
        return plural and not (folded[first] in self.vocabulary.first_names or self._is_joined_name(folded[-1]))

    def _may_open(self, folded: tuple[str, ...], k: int) -> bool:
        """Whether a word behind an organisation in marks may be a name's first."""
        word = folded[k]
        given = word in self.vocabulary.first_names or self.is_name_like_title(folded[k : k + 2])
        if word[:1] == "و" and not given and self.is_joined_noun(word):
            return False  # قضية “كذا” واستهداف كذا
        return given or not (self.goes_on_as_title(word) or self.verbal(word) or self.is_in_a_town(word))

    def _ran_on(self, folded: tuple[str, ...], first: int) -> bool:
        """Whether a title ran on to a given name before where the name seems to begin."""
        known = self.vocabulary
        k = first - 1
        if folded[k] not in known.first_names or folded[k] in known.roles:
            return False
        held = folded[k][:2] == "ال"
        governed = held and (self.construct(folded[k - 1]) or folded[k - 1] in known.first_names)  # بمدرسة عمر المختار
        nation = folded[k - 1].endswith(("ي", "يه")) and self.is_role(folded[0]) and self.is_territory(folded[k - 1])
        titled = folded[k - 1][:2] == "ال" and (nation or self.is_role(folded[k - 1]))  # الفنانة هند صبري
        place = self.is_territory(folded[k]) or folded[k] in known.places  # اتحاد آسيا فلان
        land = governed or (place and folded[first] in known.first_names and not titled)
        return not (land or folded[k - 1] in known.place_openers or self.bears_name(folded, k))

    def _divide(
        self,
        span: Span,
        words: list[tuple[int, int]],
        folded: tuple[str, ...],
        *,
        behind: int = 0,
        named: int = 0,
        several: bool = False,
    ) -> Phrase:
        """Title from name. Behind a name a second title with its own name is somebody else: the object.

        `behind`: the word behind an organisation in marks, with which the name begins unless the title goes on.
        `named`: the first word of a name in marks, last of all. `several`: another's name is joined to that in it.
        """
        if named:
            return self._divided(span, words, folded, (named, len(folded)), served=False)
        if self.is_group_from(folded):
            return self._divided(span, words, folded, (len(folded), len(folded)), served=False)
        first, last = self.find_name(folded, owned=self.text[words[0][1] - 1] == "ه")
        if (0 < behind < first or (not last and 0 < behind < len(folded) - 1)) and self._may_open(folded, behind):
            first, last = behind, last or self.name_end(folded, behind)
        if last > first + 2:
            last = next((k for k in range(first + 2, last) if _is_verb(self.text[words[k][0] : words[k][1]])), last)
        definite = first == 0 and 1 < last < len(folded) and folded[0] not in self.vocabulary.first_names
        if definite and all(word.startswith("ال") for word in folded[:last]):
            first = last + self.title_end(folded[last:])
            last = self.name_end(folded, first)
        if last < len(folded) and last:
            kept = last + self._titled_behind(folded[last:])
            span, words, folded = Span(span.start, words[kept - 1][1]), words[:kept], folded[:kept]
        thing = 0 < first < last - 1 and self._is_thing(folded, first, self.text[words[first][1] - 1])
        if thing or (0 < first < last and self._is_joined_name(folded[first])):  # أمين النقابة وأحمد حسن: somebody else
            span, words, folded = Span(span.start, words[first - 1][1]), words[:first], folded[:first]
            last = first
        if 0 < first < last and self._are_several(words[0], folded, first):  # المحتجون هتافات مناهضة
            last = first = first if folded[first].endswith("ات") else len(folded)
            span, words, folded = Span(span.start, words[first - 1][1]), words[:first], folded[:first]
        if 1 < first < last and self._ran_on(folded, first):
            first -= 1
        behind_master = self._behind_master(folded, first) if 1 < first <= len(folded) - _TWO_NAMES else 0
        if behind_master:
            first, last = behind_master, self.name_end(folded, behind_master)
        apart = 0 < behind == first  # مدرب "الخضر" فلان: what he trains stands in marks
        served = (
            0 < first < last
            and not apart
            and (self._serves(folded[:first], words[0]) or self._speaks_for(words, folded, first))
        )
        lands = 0 < first < last and all(one[:1] == "و" and self.is_territory(one[1:]) for one in folded[first:last])
        honoured = 1 < first < last and self.is_named_after(folded[first - 2], folded[first - 1])
        era = first > 1 and not behind_master and "عهد" in folded[: first - 1]  # وزير الدفاع في عهد الرئيس فلان
        first += first < last and folded[first].isdigit() and self.opens_name(folded, first + 1)  # مراسل القناة 12 فلان
        nobody = first < last and (folded[first].isdigit() or folded[first] in _NO_NAMES)  # محرر القاهرة 24
        nobody = nobody or (0 < first < last and self.is_firms(folded, first, self.text[words[first][0] :][:2]))
        many = 0 < first < last and not several and folded[0] in self.vocabulary.several  # أصدقاء الراحل فلان
        if served or lands or honoured or era or nobody or many:  # وزيرا خارجية مصر وتركيا, مدير مستشفى الملك فيصل
            first, last = len(folded), len(folded)
        return self._divided(span, words, folded, (first, last), served=served)

    def _behind_master(self, folded: tuple[str, ...], first: int) -> int:
        """Where a name begins behind that of whom a title serves: الوزير في عهد الرئيس باراك أوباما ليون بانيتا."""
        aides = not self.has_master(folded[:first])
        if aides and not any(served_offices(folded[:first], self.vocabulary)):
            return 0
        given = self.vocabulary.first_names
        names = [k for k in range(first, len(folded)) if folded[k] not in PARTICLES]
        if len(names) == _TWO_NAMES and not any(map(self.is_head, folded[first:])):
            foreign = folded[names[1]] not in given
            whole = foreign if aides else foreign or folded[names[2]] in given
            return names[2] - (folded[names[2] - 1] in PARTICLES) if whole else 0
        behind = range(first + 2, min(first + _LONGEST_MASTER, len(folded) - 1))
        return next((k for k in behind if folded[k] in given and folded[k - 1] not in given | PARTICLES), 0)

    def _second_title(self, sentence: Sentence, start: int, stop: int, phrase: Phrase) -> Phrase | None:
        """A second title that و joins to one without a name, before a comma: رئيس اللجنة، وعضو المجلس، فلان."""
        word = sentence.words[start]
        second = word.startswith("و") and len(word) >= _LEAST_DUAL and self.is_role(word[1:])
        if not second or phrase.kind != "person" or phrase.name or sentence.kinds[stop : stop + 1] != [","]:
            return None
        span = Span(sentence.starts[start] + 1, sentence.ends[stop - 1])
        words = self._words(span)
        return self._divide(span, words, tuple(fold_word(self.text[a:b]) for a, b in words))

    def with_body(self, phrase: Phrase, asides: list[Span]) -> Phrase:
        """The phrase, its title told with the body's name in marks behind it: رئيس حزب "المصباح" فلان."""
        start = phrase.span.start
        mark = next((one for one in asides if self.text[one.start] != "("), None)
        if mark is not None and not phrase.name:
            words = tuple(fold_word(self.text[a:b]) for a, b in self._words(phrase.span))
            return phrase._replace(role=words) if phrase.role else phrase
        if mark is None or not phrase.role_text.startswith(self.text[start : mark.start].rstrip()):
            return phrase
        role = phrase.role + tuple(fold_word(self.text[a:b]) for a, b in self._words(mark))
        return phrase._replace(role=role, role_text=max(phrase.role_text, self.text[start : mark.end], key=len))

    def _courtesy_at(self, sentence: Sentence, end: int) -> int:
        """Where behind the rest of a long title a courtesy and a name stand: الكاتبة العامة لكذا …، الدكتورة فلانة."""
        for j in range(end, min(len(sentence.words) - 2, end + _LONGEST_REST)):
            kind, word = sentence.kinds[j], sentence.words[j]
            if kind == "," and sentence.words[j + 1] not in self.vocabulary.courtesies:
                return 0
            if kind == "w" and word in self.vocabulary.courtesies:
                return (
                    j if sentence.kinds[j + 1 : j + 3] == ["w", "w"] and not self.is_head(sentence.words[j + 1]) else 0
                )
            if kind not in "w," or word in self.vocabulary.cues or word in self.vocabulary.complementizers:
                return 0
        return 0

    def _runs_on(self, sentence: Sentence, apposed: Phrase, stop: int) -> bool:
        """Whether behind a comma one word that nobody is called by goes on to a preposition: no name, but a verb."""
        if len(apposed.name) != 1 or apposed.role or sentence.kinds[stop : stop + 1] != ["w"]:
            return False
        word, following = apposed.name[0], sentence.words[stop]
        known = self.is_called(word)
        led = following in self.vocabulary.complementizers or following in self.vocabulary.cues
        return not (known or led) and (word[:1] in {"ي", "ت"} or word.startswith(("سي", "ست")))

    def _as_name(self, phrase: Phrase, apposed: Phrase) -> Phrase:
        """An apposition as a name where it may be one and a title alone stands before: الباحثة، أمينة فلان، ..."""
        nameless = bool(phrase.role) and not (phrase.name or apposed.name) and self.is_name_like_title(apposed.words)
        if not nameless:
            return apposed
        return apposed._replace(name=apposed.words, name_text=apposed.text, role=(), role_text="")

    def before_title(self, phrase: Phrase, apposed: Phrase) -> Phrase:
        """A phrase as a name where its title's word may be one and a title alone follows: أمين فلان، رئيس الشركة."""
        nameless = not (phrase.name or apposed.name) and bool(apposed.role)
        if not nameless or not self.is_name_like_title(phrase.words):
            return phrase
        return phrase._replace(name=phrase.words, name_text=phrase.text, role=(), role_text="")

    def _opens_second(self, word: str) -> bool:
        """Whether a word can begin a second speaker: a title, a given name, أبو."""
        return self.is_head(word) or word in self.vocabulary.first_names or word in PARTICLES

    def _is_dual(self, sentence: Sentence, at: int) -> bool:
        """الرئيسان التركي فلان والروسي فلان, وزيرا خارجية مصر فلان والأردن فلان: one title for two."""
        word = sentence.words[at]
        if word[-1:] == "ا" and word[:-1] in self.vocabulary.roles:
            behind = sentence.words[at + 1 : at + _LONGEST_REST]
            return any(one.startswith("وال") and self.is_territory(one[1:]) for one in behind)
        return (
            word.endswith(("ان", "ين"))
            and len(word) > _LEAST_DUAL
            and self.is_role(word)
            and base(word[:-2]) in (self.vocabulary.roles)
        )

    def _divided(
        self,
        span: Span,
        words: list[tuple[int, int]],
        folded: tuple[str, ...],
        name: tuple[int, int],
        *,
        served: bool,
    ) -> Phrase:
        """A phrase whose name stands at given words, with its kind, gender and number."""
        first, last = name
        named = first < last
        whole = self._before_byname(words, first, last) if first + 1 < last else last
        role = (*folded[:first], *folded[last:])
        rolespan = words[:first] or words[last:]
        told = first - (named and first > 0 and folded[first - 1] in LETTERED)
        before, behind = (words[:told], words[last:]) if role else ((), ())  # نقيب الأطباء د.فلان
        kind, flags = self._kind_of(words, folded, named=named)
        if named:
            flags = self._role_flags(role[0], rolespan[0]) if role and rolespan else ()
        return Phrase(
            span,
            self.text[span.start : span.end],
            folded,
            folded[first:whole],
            self.text[words[first][0] : words[whole - 1][1]] if named else "",
            role,
            self.vocabulary.best_title(
                self.text[before[0][0] : before[-1][1]] if before else "",
                self.text[behind[0][0] : behind[-1][1]] if behind else "",
            ),
            kind,
            "f" if "f" in flags else "m" if role and kind != "place" and (first or not named) else "",
            "p" if "p" in flags else "s",
            "soft" in flags,
            not self.vocabulary.same.isdisjoint(folded),
            (named or self._is_definite(folded)) and folded[0] not in INDEFINITE_HEADS and not served,
        )

    def _kind_of(
        self, words: list[tuple[int, int]], folded: tuple[str, ...], *, named: bool
    ) -> tuple[str, tuple[str, ...]]:
        """What a phrase is a word for, and what is known of its head."""
        if named:
            return "person", ()
        team = folded[0] == "فريق" or (folded[0] == "الفريق" and len(folded) > 1)  # الفريق الاشتراكي
        team = team or (base(folded[0]) == "موسسه" and not self.is_institution("".join(folded[1:2]) or "حزب"))
        if self.is_role(folded[0]) and not team and folded[:2] != _A_NUMBER_OF:
            return "person", self._role_flags(folded[0], words[0])
        if folded[0] in self.vocabulary.same and folded[1:] != () and self.is_head(folded[1]):
            return self._kind_of(words[1:], folded[1:], named=named)  # ذات المصدر
        if folded[0] == STATE and base("".join(folded[1:2])) == "رييس":
            return self._kind_of(words[1:], folded[1:], named=named)  # دولة رئيس الحكومة
        counted = folded[0] in COUNTS and len(folded) > 1 and self.is_role(folded[1])
        if counted or self.is_group_from(folded):
            return "person", ("p",)  # ثلاثة مسؤولين, المشاركون في الندوة
        if self.is_institution(folded[0]):
            institutions = self.vocabulary.institutions
            flags = institutions.get(base(folded[0])) or institutions.get(folded[0]) or ()
            return "paper" if "paper" in flags else "institution", flags
        return ("person", ()) if self.is_office(folded) else ("place", ("f",))


def _is_verb(word: str) -> bool:
    """A past verb in ى that names ran on to (تلقى، أجرى، التقى); names in ى begin otherwise (مصطفى، ليلى)."""
    return word.endswith("ى") and (word.startswith(("ت", "أ", "است", "ان", "اش", "اك")) or word == "التقى")
