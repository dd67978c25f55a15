"""Where behind who acts somebody or something else begins: استقبل الوزير رئيس النقابة, تفقد الوالي سير العمل."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.offices import AFFAIRS, DEFINITE, PARTICLES, RANKED, TITLE_PREPOSITIONS
from knowledge.extraction.arabic.phrases.serving import LINKS
from knowledge.extraction.arabic.phrases.stems import base, without_pronoun
from knowledge.extraction.arabic.phrases.taken import DESCRIBING, LEAST_TITLED, SECOND_TITLES, TakenReader

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence

_PRESENT: Final = re.compile(
    r"[يت](?:[^اي]{3}|[^اي]ا[^اي]{2}|[^اي]{2}و[^اي]|[^اي]ي[^اي]|ت[^اي]ا?[^اي]{2}|ن[^اي]{3}|ست[^اي]{2,3})"
)
"""The patterns of verbs in the present: يعمل، يرافق، يقود، يقيم، يتعرض، يتطاول، ينسحب، يستمر."""
_WITH_THAT: Final = frozenset("ضروره اهميه امكانيه استحاله وجوب صعوبه احتمال حتميه حقيقه خشيه رغبه".split())  # noqa: SIM905
"""Nouns that take a clause: أكد ضرورة أن."""
_LONGEST_DESCRIBED: Final = 2
"""Words of what somebody indefinite is, before a clause: شاهد عيان يسكن."""
_DOING: Final = re.compile(r"ي[^ا]\w{1,3}[^هي]")
"""The same behind كان, where nearly every word in ي is one."""
_LEAST_TAKEN: Final = 2
"""Words of who acts and whom he acts on."""
_LEADERS: Final = frozenset({"رييس", "مدرب", "حاكم", "قايد", "مدير"})
"""Of these, those that with an adjective are somebody else: هنأ الوزير الرئيس المنتخب."""
_COUNTED: Final = frozenset("ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره بعض عده جميع كل عشرات مئات".split())  # noqa: SIM905
"""What people and things are counted by."""
_ADDED: Final = frozenset({"courtesy", "rank", "honour"})
"""What titles are that stand before an office."""
_LONGEST_SET_OFF: Final = 6
"""Words of a name between commas, and the second comma."""
_LEAST_ACCUSATIVE: Final = 3
_SEVERAL_THINGS: Final = 5
"""Letters of a plural in ات that is no name."""
_LEADING: Final = ("ل", "ب", "وال")
"""How a word begins that leads on: هيئة الطرق والمواصلات."""
_SEVERAL_PEOPLE: Final = 8
"""Letters of a definite plural in ين that is no name."""
_LONGEST_BLAMED: Final = 6
"""Words of who is accused and of what."""


@dataclass(slots=True)
class OwedReader(TakenReader):
    """Tells where behind who acts another begins: what is definite is closed, and some verbs always have an object."""

    def before_asked(self, sentence: Sentence, at: int, end: int) -> int:
        """Before another's title behind one that is whole, or a whole name, whom a verb may ask: دعا الوزير رئيس الحزب.

        A name behind the second may be the first one's, as the verb may do without (دعا النائب عضو اللجنة فلان إلى).
        """
        j = next((j for j in range(at + 1, end) if self._is_another_asked(sentence, at, j, end)), end)
        return end if j < end and self._bearer_end(sentence, at, j, end) else j

    def _is_another_asked(self, sentence: Sentence, at: int, j: int, end: int) -> bool:
        word, known = sentence.words[j], self.vocabulary
        if not self.is_role(word) or sentence.kinds[j - 1 : j + 1] != ["w", "w"] or self.is_called(word):
            return False
        stem = word.removeprefix("ال")
        flags = known.roles.get(word, known.roles.get(stem, ("rank",)))
        cue = known.cues.get(sentence.words[at - 1]) if at else None
        hers = "f" in flags and cue is not None and cue.gender == "m" and cue.number == "s"
        office = _ADDED.isdisjoint(flags) and "soft" not in flags and stem not in SECOND_TITLES
        alone = not any(self._is_given(sentence, k) for k in range(j + 1, end))
        plain = not (stem in known.adjectives or word.endswith(("ي", "يه")) or word in DESCRIBING)
        if not (plain and (hers or office)):
            return False
        if stem != word and sentence.words[at] in known.first_names:
            return self._is_whole_name(sentence, at, j)  # سأل فلان الفلاني السفير الأميركي
        return (hers or alone) and self._is_another_behind(sentence, at, j, end)

    def before_another(self, sentence: Sentence, at: int, end: int) -> int:
        """Before somebody or something else behind a title that is whole, or a whole name, where a verb takes it."""
        led = end < at + _LEAST_TAKEN or sentence.words[at + 1] in TITLE_PREPOSITIONS
        if led and not self.is_role(sentence.words[at]):
            return end
        j = next((j for j in range(at + 1, end) if self._is_another_behind(sentence, at, j, end)), end)
        if j < end and sentence.kinds[end : end + 1] == [","] and self._takes_later(sentence, end):
            return end  # شن زعيم المعارضة رئيس الحزب، فلان الفلاني، هجوما
        last = self._bearer_end(sentence, at, j, end) if j < end else 0
        return next((j for j in range(last, end) if self._is_another_behind(sentence, at, j, end)), end) if last else j

    def _takes_later(self, sentence: Sentence, comma: int) -> bool:
        """Whether behind a name that commas set off an accusative stands, the verb's object."""
        behind = sentence.kinds[comma + 1 : comma + _LONGEST_SET_OFF]
        at = comma + 2 + behind.index(",") if "," in behind else len(sentence.words)
        word = sentence.words[at] if at < len(sentence.words) else ""
        return self.opens_name(sentence.words, comma + 1) and word.endswith("ا") and len(word) > _LEAST_ACCUSATIVE

    def _bearer_end(self, sentence: Sentence, at: int, j: int, end: int) -> int:
        """Where a name behind a second title ends that is the first one's, the verb's object behind it; else 0.

        استقبل النائب عضو اللجنة فلان وفدا, but استقبل الوزير رئيس اللجنة فلانا أمس.
        """
        if not self.is_role(sentence.words[j]) or not self.is_role(sentence.words[at]):
            return 0
        k = next((k for k in range(j + 1, end) if self._is_given(sentence, k)), end)
        if k == end:
            return 0
        last = k + self.name_end(tuple(sentence.words[k:end]), 0)
        taken = range(min(k + LEAST_TITLED - 1, last), last)
        thing = (
            n for n in taken if self._is_another_behind(sentence, k, n, end) or self._is_thing_behind(sentence, k, n)
        )
        last = next(thing, last)
        if last < end:
            return last
        word = sentence.words[end] if sentence.kinds[end : end + 1] == ["w"] else ""
        return last if word != "" and (self._is_anything(word) or not self._is_left(word)) else 0

    def _is_given(self, sentence: Sentence, k: int) -> bool:
        """Whether a given name that is no title stands at a word, whatever stands behind it (سمير القاضي)."""
        word = sentence.words[k]
        given = word in self.vocabulary.first_names and word not in self.vocabulary.roles
        return self.opens_name(sentence.words, k) or (given and sentence.kinds[k : k + 2] == ["w", "w"])

    def _are_definite_people(self, word: str) -> bool:
        """Whether a definite plural in ين is too long for a name: الفائزين."""
        return word.startswith("ال") and word.endswith("ين") and len(word) >= _SEVERAL_PEOPLE

    def _is_another_behind(self, sentence: Sentence, at: int, j: int, end: int) -> bool:
        """Whether behind a closed title or a whole name another begins: زار الوزير مقر الشركة, التقى فلان ممثلي كذا.

        What is definite takes no indefinite adjective: an indefinite noun of the lists is somebody or something else.
        """
        word, before = sentence.words[j], sentence.words[j - 1]
        called = word in self.vocabulary.first_names or word in self.surnames or word in PARTICLES
        called = called or (word in self.vocabulary.divine and self.before_god(sentence.words, j))
        if sentence.kinds[j - 1 : j + 1] != ["w", "w"] or called or before in TITLE_PREPOSITIONS:
            return False
        if word in self.vocabulary.title_names and self.is_given_title(sentence.words, j):
            return False  # توجه النائب أديب عبد المسيح إلى الرئيس
        whole = before.startswith(DEFINITE) and not (before in PARTICLES or before in self.vocabulary.roles)  # not والي
        titled = whole and self.is_role(sentence.words[at])
        if word.startswith("ال"):
            several = self._are_definite_people(word)
            if titled and self._is_officer_behind(sentence, at, j):
                return True
            owed = several or self._is_owed_described(sentence, at, j)
            if j == at + 1 and (before in self.surnames or before in self.families):  # وخاطب هلال السفير
                return owed or (
                    self.is_role(word) and self._is_office_alone(word) and self._closes_soon(sentence, j + 1)
                )
            return owed and self._is_whole_name(sentence, at, j)  # هنأ فلان الفلاني الفائزين
        called = j == at + 1 and (before in self.surnames or before in self.families)
        closed = titled or (called and not (self.is_head(before) or self.is_role(before)))
        if not closed and j == at + 1:
            return False
        other = self._is_anybody(sentence, at, j, end) or self._is_anything(word)
        owed = word[:1] not in {"ل", "ب"} and self._is_owed(sentence, at, j)
        other = other or owed or self._is_his_own(sentence, j)
        return other and (closed or self._is_whole_name(sentence, at, j)) and not self._is_second(sentence, at, j, end)

    def _with_last(self, sentence: Sentence, at: int, cut: int, end: int) -> int:
        """The end of a name with the last word that was cut from it, where his title stands behind the comma.

        شن عبد الحميد الدبيبة، رئيس الحكومة، هجوما على كذا.
        """
        if cut != end - 1 or sentence.kinds[end : end + 2] != [",", "w"] or not self.is_role(sentence.words[end + 1]):
            return cut
        named = sentence.words[at] in self.vocabulary.first_names or sentence.words[at] == "عبد"
        return end if named and not self._is_anything(sentence.words[cut]) else cut

    def _is_second(self, sentence: Sentence, at: int, j: int, end: int) -> bool:
        """Whether a word is the second of a name that a given name opens: زار عامل عمالة كذا آيت كذا فلان الفلاني."""
        given = sentence.words[j - 1] in self.vocabulary.first_names and self.is_role(sentence.words[at])
        return given and j > at + 1 and at + self.find_name(tuple(sentence.words[at:end]))[0] == j - 1

    def _is_anything(self, word: str) -> bool:
        """Whether an indefinite word is a thing or a body of the lists, an accusative or a plural in ات."""
        known = self.vocabulary
        if word in known.adjectives or word in RANKED or word in AFFAIRS or word == "اركان":
            return False
        listed = self.is_thing(word) or word in known.published or word in known.institutions or word in _COUNTED
        noun = word[:-1] if word[-1:] == "ا" else ""
        told = noun in known.roles or noun in known.institutions or (noun != "" and self.is_thing(noun))
        several = word.endswith("ات") and len(word) >= _SEVERAL_THINGS and not word.startswith(_LEADING)
        return listed or told or several

    def _is_his_own(self, sentence: Sentence, j: int) -> bool:
        """Whether people or a body with a pronoun stand at an item: زملاءه, حزبها."""
        if self.text[sentence.ends[j] - 1] not in "هام":
            return False
        owned, known = without_pronoun(sentence.words[j]), self.vocabulary
        if owned.startswith("م") and owned.endswith("ي") and len(owned) >= _SEVERAL_THINGS:
            return True  # منتقديه
        listed = owned in known.roles or owned in known.institutions or owned in known.commons
        return owned != sentence.words[j] and listed

    def _is_anybody(self, sentence: Sentence, at: int, j: int, end: int) -> bool:
        """Whether an indefinite title calls another than who bears the one before: several, a woman, an office."""
        known, head, word = self.vocabulary, sentence.words[at], sentence.words[j]
        if word not in known.roles:
            one = word.removesuffix("ن").removesuffix("ي")
            return one != word and one in known.roles  # ممثلي النقابات, مسؤولين
        flags = known.roles[word]
        cue = known.cues.get(sentence.words[at - 1]) if at else None
        hers = "f" in flags and cue is not None and cue.gender == "m" and cue.number == "s"
        named = head in known.first_names and any(self._is_given(sentence, k) for k in range(j + 1, end))
        return "p" in flags or hers or named or (self.is_role(head) and self._is_office_alone(head))

    def _is_office_alone(self, title: str) -> bool:
        """Whether a title tells an office, no rank or courtesy that goes before one: الوزير, عميد الكلية, no اللواء."""
        flags = self.vocabulary.roles.get(base(title), ("courtesy",))
        return _ADDED.isdisjoint(flags) or (flags == ("rank",) and not title.startswith("ال"))

    def _is_officer_behind(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether behind a closed title another's, as definite, stands: alone, with its adjectives, or with a name.

        Behind one that waited for its genitive a named one may be the bearer's own: رئيس اللجنة النائب فلان.
        """
        word, head = sentence.words[j], sentence.words[at]
        if not self.is_role(word) or not self._is_office_alone(head) or word in DESCRIBING:
            return False
        if sentence.words[j + 1 : j + 2] == ["الدايم"]:
            return False  # السفير الممثل الدائم
        related = word.endswith(("ي", "يه"))
        if related and (self.is_territory(word) or "soft" in self.vocabulary.roles.get(word[2:], ("soft",))):
            return False  # not المدعي العام, القاضي
        flags, second = self.vocabulary.roles.get(word[2:], ("rank",)), word[2:] in SECOND_TITLES
        chain = sentence.words[at + 1 : j]
        whole = all(one.startswith(DEFINITE) for one in chain) or not LINKS.isdisjoint(chain)  # المتحدث باسم الجيش
        if not _ADDED.isdisjoint(flags) or not whole:
            return False
        k = j + 1
        while sentence.kinds[k : k + 1] == ["w"] and self._describes_office(sentence.words[k]):
            k += 1
        if sentence.kinds[k : k + 1] != ["w"] or self._is_left(sentence.words[k]):
            return not second or (k > j + 1 and word[2:] in _LEADERS)
        foreign = any(map(self.is_territory, sentence.words[j + 1 : k]))  # هاجم عميد الكلية الرئيس الأميركي فلانا
        apart = "soft" not in flags and (head.startswith("ال") or foreign)
        return apart and not related and self.opens_name(sentence.words, k)

    def _owes(self, sentence: Sentence, at: int) -> bool:
        """Whether what stands before a phrase always has an object, or is a deed of the lists."""
        before = sentence.words[at - 1] if at else ""
        cue = self.vocabulary.cues.get(before)
        return "object" in cue.verb.flags if cue is not None else before != "" and self.is_deed(before)

    def _is_owed(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a verb that always has an object has none unless an indefinite noun and its genitive are it.

        تفقد الوالي سير العمل, ناقش فلان الفلاني آفاق الشراكة.
        """
        if not self._owes(sentence, at) or sentence.kinds[j + 1 : j + 2] != ["w"]:
            return False
        behind, word = sentence.words[j + 1], sentence.words[j]
        joined = word.startswith("وال") and word not in self.vocabulary.roles  # العلاقات العامة والتوجيه المعنوي
        named = joined or self.is_called(behind)
        return behind.startswith("ال") and not named and self._closes_soon(sentence, j + 2)

    def _is_owed_described(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether the object that a verb always has is a definite noun and its adjective: هاجم فلان النظام السابق."""
        if not self._owes(sentence, at) or self._describes_office(sentence.words[j]):
            return False
        described = sentence.kinds[j + 1 : j + 2] == ["w"] and self._describes_office(sentence.words[j + 1])
        return described and self._closes_soon(sentence, j + 2)

    def _is_nation_of_name(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a nationality closes the name of who accuses another: اتهم محمد شياع السوداني الوزارة بكذا."""
        word = sentence.words[j]
        surname = word.endswith("ي") and self.is_territory(word) and sentence.kinds[j + 1 : j + 2] == ["w"]
        given = sentence.words[at] in self.vocabulary.first_names or self.is_role(sentence.words[at])
        return surname and given and j > at + 1 and sentence.words[j + 1][:1] not in {"ب", "و"}

    def _is_anothers_office(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether behind somebody's name, or a body's, another's office stands: اتهم فلان الفلاني وزير كذا بكذا."""
        if sentence.words[j] not in self.vocabulary.roles:
            return False
        blamed = any(word.startswith("ب") for word in sentence.words[j + 1 : j + _LONGEST_BLAMED])
        named = self.is_role(sentence.words[at]) or (blamed and sentence.words[at] in self.vocabulary.first_names)
        return (named and self._is_whole_name(sentence, at, j)) or self._is_office_behind(sentence, at, j)

    def _is_office_behind(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a title that waits for its genitive stands behind a body's whole name: دعا البرلمان رئيس الوزراء."""
        before, word = sentence.words[j - 1], sentence.words[j]
        if (
            not self.is_institution(sentence.words[at])
            or not before.startswith("ال")
            or word not in self.vocabulary.roles
        ):
            return False
        heads = self.is_role(before) or word in self.vocabulary.adjectives or word.endswith(("ي", "يه"))
        return not heads and sentence.kinds[j + 1 : j + 2] == ["w"]

    def _is_man_behind_body(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether behind a body's whole name somebody's begins: شكرت وزارة الداخلية فلانا."""
        before, head = sentence.words[j - 1], sentence.words[at]
        if not self.is_institution(head) or sentence.kinds[j - 1] != "w" or self.is_named_after(head, before):
            return False
        closed = before.startswith("ال") or "name" in self.vocabulary.institutions.get(before, ())
        return closed and self.opens_name(sentence.words, j) and not self.is_role(before)

    def _is_closed_office(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether before an item an office and what it is of stand: رئيس الحكومة, no الباحث."""
        head, before = sentence.words[at], sentence.words[j - 1]
        return (
            j > at + 1
            and self.construct(head)
            and before.startswith("ال")
            and not before.endswith(("ي", "يه", "ين", "ات"))
        )

    def _is_bare_deed(self, sentence: Sentence, j: int, word: str) -> bool:
        """Whether a verbal noun may be what is told; before أن one behind a given name is a surname: الياس عودة أن."""
        given = sentence.words[j - 1] in self.vocabulary.first_names and word not in _WITH_THAT
        leads = sentence.words[j + 1] in self.vocabulary.complementizers if sentence.words[j + 1 :] else False
        return self.verbal(word) and not ((given and leads) or word in self.vocabulary.place_openers)

    def _is_clause(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a verb in the present goes on from somebody indefinite or a name: مسؤول أميركي يرافق الرئيس."""
        head, before, word = sentence.words[at], sentence.words[j - 1], sentence.words[j]
        if word[:1] == "س" and before.startswith("ال") and _PRESENT.fullmatch(word[1:]) and not self._may_name(word):
            return True  # رئيس الوزراء سيقوم بزيارة
        if word[:1] not in {"ي", "ت"} or _PRESENT.fullmatch(word) is None or self._may_name(word):
            return False
        some = head in self.vocabulary.roles and before[:2] != "ال" and not self._is_noun(word)
        near = j <= at + _LONGEST_DESCRIBED and word[0] == ("ت" if head[-1:] == "ه" else "ي")  # شاهد عيان يسكن
        some = some and (near or before.endswith(("ي", "يه")) or before in self.vocabulary.adjectives)
        return some or (word.startswith("ي") and self._is_whole_name(sentence, at, j))  # فلان الفلاني يعمل سائقا

    def _has_acted(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether behind كان and a whole name a verb that may be a name is one: وكان فلان الفلاني طالب الوزير بكذا."""
        if _DOING.fullmatch(sentence.words[j]) and not self._may_name(sentence.words[j]):
            return True  # كان جد الأطفال ينهار
        if sentence.words[j] not in self.vocabulary.namesakes or self.construct(sentence.words[j - 1]):
            return False  # رئاسة أمن الدولة
        following = "".join(sentence.words[j + 1 : j + 2])
        return self.is_head(following) and (following.startswith("ال") or self._is_whole_name(sentence, at, j))
