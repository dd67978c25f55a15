"""Noun phrases of Arabic news that may name who speaks: title, name, institution, and what belongs to them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.division import DivisionReader, Phrase
from knowledge.extraction.arabic.phrases.fitting import each_with_office, fits
from knowledge.extraction.arabic.phrases.offices import AFFAIRS, SOURCES, WORKS
from knowledge.extraction.arabic.phrases.sentences import LIGATURES, fold_word
from knowledge.extraction.arabic.phrases.serving import tells_master
from knowledge.extraction.arabic.phrases.stems import base, without_pronoun
from knowledge.extraction.arabic.phrases.words import WAS
from knowledge.model import Span, to_span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.extraction.arabic.phrases.sentences import Sentence

_LONGEST_APPOSITION: Final = 12
_LONGEST_AFFAIRS: Final = 5
"""Words of the affairs that an office is for, and the comma behind them."""
_LEAST_OFFICE: Final = 2
"""Words of an office and what it is of."""
_LONGEST_WHO: Final = 16
"""Words of what a clause tells of who bears a title, and the comma behind them."""
_DUAL: Final = frozenset("ان")
"""Last letters of what stands for two."""
WHO: Final = frozenset({"الذي", "التي"})
_STROKE: Final = "\u0640"
_LEAST_JOINED: Final = 4
_FIRMS: Final = frozenset({"شركه", "مجموعه", "عملاق", "عملاقه"})
_CALLED: Final = frozenset({"يدعي", "تدعي", "ويدعي", "وتدعي", "اسمه", "اسمها", "يسمي", "تسمي", "يحمل", "تحمل"})
"""What leads from a description to a name."""

_TWO_OF: Final = frozenset({"تا", "تي"})
"""How a feminine noun ends in the dual before what the two are of."""


def _is_definite(sentence: Sentence, k: int) -> bool:
    """Whether a word with the article stands at an item, which إلى only looks like."""
    return sentence.kinds[k : k + 1] == ["w"] and sentence.words[k][:2] == "ال" and sentence.words[k] != "الي"


@dataclass(slots=True)
class PhraseReader(DivisionReader):
    """Reads phrases out of the sentences of one text."""

    found: dict[tuple[int, int, bool], Phrase | None] = field(default_factory=dict)
    """What was read from a place of the text to an item, and whether joint: titles and verbs ask for the same."""
    polite: bool = False
    """Whether a courtesy stands anywhere in the article."""

    def read(
        self,
        sentence: Sentence,
        at: int,
        *,
        bare: bool = False,
        joint: bool = False,
        objects: frozenset[str] = frozenset(),
    ) -> tuple[Phrase, int] | None:
        """The phrase that begins at an item and the item behind it, None where none begins.

        `bare`: a verbal noun ends the phrase (أعلنت الشرطة مقتل). `joint`: a second speaker may be joined by و.
        `objects`: an object follows without a mark: of `accuse` (اتهم بوتين الغرب), `person` (دعت الوزارة المواطنين)
        or a verb that tells nothing by itself (هنأ فلان فلانا).
        """
        first = sentence.words[at] if sentence.words[at : at + 1] else ""
        bodies = self._two_bodies(sentence, at) if first[-2:] in _TWO_OF else None
        if bodies is not None:
            return bodies
        joint = joint or (first[-1:] in _DUAL and first != "" and self._is_dual(sentence, at))
        end = self._end(sentence, at, bare=bare, joint=joint)
        if "unled" in objects and "person" not in objects:
            end = next((j for j in range(at + 1, end) if self.is_revealed(sentence, j)), end)
            objects -= {"unled"}
        if objects and sentence.kinds[end : end + 1] == [","] and self._is_ones_title(sentence, at, end):
            objects = frozenset()
        end = self._before_name(sentence, at, end) if objects else end
        end = self._before_called(sentence, at, end) if "called" in objects else end
        if "accuse" in objects:
            end = self._before_object(sentence, at, end)
        elif "person" in objects:
            end = self._before_person(sentence, at, end)
        else:
            definite = [j for j in range(at + 2, end) if sentence.words[j][:2] == "ال"] if end > at + 2 else []
            end = next((j for j in definite if self._is_many(sentence, at, j)), end) if definite else end
        if objects:
            two = end > at + 1 and (sentence.words[at + 1] in self.families or sentence.words[at + 1] in self.surnames)
            end = self.before_other_surname(sentence, at, end) if two else end
            whole, acts = end, "mute" in objects or "object" in objects
            if acts or "accuse" in objects:
                end = self.before_another(sentence, at, end)
            elif "person" in objects:
                end = self.before_asked(sentence, at, end)
            end = self._with_last(sentence, at, self._before_taken(sentence, at, end, acts=acts), whole)
        phrase = self._phrase(sentence, at, end, joint=joint) if end != at else None
        if phrase is None:
            return None
        while end > at + 1 and sentence.starts[end - 1] >= phrase.span.end and not phrase.members:
            end -= 1
        if phrase.kind == "place" and end < len(sentence.words) and sentence.words[end].startswith("و"):
            return self._with_places(sentence, phrase, end)
        phrase, end = self._with_apposition(sentence, phrase, end, bare=bare)
        return self._with_counterpart(sentence, phrase, end) if phrase.name and not phrase.members else (phrase, end)

    def _two_bodies(self, sentence: Sentence, at: int) -> tuple[Phrase, int] | None:
        """Two bodies under one noun in the dual, and the item behind: حركتا فتح وحماس, وزارتي الصحة والتعليم العالي."""
        words, kinds = sentence.words, sentence.kinds
        head = f"{words[at][:-2]}ه"
        if head not in self.vocabulary.institutions or kinds[at + 1 : at + 2] != ["w"]:
            return None
        end = at + 2
        while _is_definite(sentence, end):
            end += 1
        if kinds[end : end + 1] != ["w"] or words[end][:1] != "و" or self.stops(words[end]):
            return None
        end += 1
        if _is_definite(sentence, end):
            end += words[end].endswith(("ي", "يه")) or base(words[end]) in self.vocabulary.adjectives
        phrase = self._phrase(sentence, at, end, joint=False)
        if phrase is None:
            return None
        whole = Span(sentence.starts[at], sentence.ends[end - 1])
        text = self.text[whole.start : whole.end]
        return phrase._replace(
            span=whole,
            text=text,
            words=tuple(words[at:end]),
            name=(),
            name_text="",
            role=(),
            role_text="",
            kind="institution",
            gender="f",
            number="p",
            members=(),
        ), end

    def _is_ones_title(self, sentence: Sentence, at: int, end: int) -> bool:
        """Whether all before a comma and a name is his title, none of it an object: دعا عميد بلدية كذا المركز، فلان."""
        if not self.is_role(sentence.words[at]) or not self.is_named_apart(sentence, end):
            return False
        behind = range(at + 2, end)
        closed = (j for j in behind if sentence.words[j - 1].startswith("ال") or self.is_place(sentence.words[j - 1]))
        return not any(self.is_role(sentence.words[j]) for j in closed)  # دعا وزير الداخلية رئيس البلدية، فلان،

    def _with_places(self, sentence: Sentence, phrase: Phrase, end: int) -> tuple[Phrase, int]:
        """Take in lands joined by و (فرنسا وألمانيا وبريطانيا)."""
        members = [phrase]
        while (
            end < len(sentence.words)
            and sentence.words[end].startswith("و")
            and self.is_territory(sentence.words[end][1:])
        ):
            span = Span(sentence.starts[end] + 1, sentence.ends[end])
            words = (sentence.words[end][1:],)
            members.append(phrase._replace(span=span, text=self.text[span.start : span.end], words=words))
            end += 1
        if len(members) == 1:
            return phrase, end
        whole = Span(phrase.span.start, members[-1].span.end)
        text = self.text[whole.start : whole.end]
        return phrase._replace(span=whole, text=text, number="p", members=tuple(members)), end

    def _with_counterpart(self, sentence: Sentence, phrase: Phrase, end: int) -> tuple[Phrase, int]:
        """Take in a second speaker behind a whole name: ونظيره الأردني فلان, والمستشارة فلانة."""
        read = self.joined(sentence, end)
        if read is None and sentence.kinds[end : end + 1] == [","]:
            read = self._joined_apart(sentence, end + 1)
        if read is None:
            return phrase, end
        second, stop = read
        glued = "".join(sentence.words[stop : stop + 1])
        bounded = self._bounded(sentence, stop) or self.verbal(glued) or self.verbal(glued.removeprefix("ب"))
        if glued in WAS or not bounded:  # التقى فلان، وفلان كان حاضرا
            return phrase, end
        second = second._replace(role=second.role + phrase.role[:1])
        whole = Span(phrase.span.start, second.span.end)
        both = phrase._replace(
            span=whole, text=self.text[whole.start : whole.end], number="p", members=(phrase, second)
        )
        return both, stop

    def _joined_apart(self, sentence: Sentence, at: int) -> tuple[Phrase, int] | None:
        """A second speaker with title and name, joined by و behind a comma: حذر فلان، ومديرة الصندوق فلانة من."""
        return None if self.verbal("".join(sentence.words[at : at + 1])) else self.joined(sentence, at)

    def joined(self, sentence: Sentence, at: int, clitics: str = "و") -> tuple[Phrase, int] | None:
        """A name behind a title that a letter is joined to (ونظيره، لرئيس), and the item behind it."""
        word = sentence.words[at] if at < len(sentence.words) and sentence.kinds[at] == "w" else " "
        if word[0] not in clitics or len(word) < _LEAST_JOINED:
            return None
        named = clitics == "و" and self._opens_joined(sentence, at)
        if not named and not self.is_role(word[1:]):
            return None
        stop = self._end(sentence, at, bare=False, joint=False)
        words = self._words(to_span((sentence.starts[at] + 1, sentence.ends[stop - 1]))) if stop > at else []
        if not words or any(kind != "w" for kind in sentence.kinds[at:stop]):
            return None
        span = to_span((words[0][0], words[-1][1]))
        second = self._divide(span, words, tuple(fold_word(self.text[a:b]) for a, b in words))
        while stop > at + 1 and sentence.starts[stop - 1] >= second.span.end:
            stop -= 1
        return (second, stop) if second.name else None

    def _opens_joined(self, sentence: Sentence, at: int) -> bool:
        """Whether a second name without a title is joined by و: فلان الفلاني وسيرغي لافروف."""
        one, two = sentence.words[at], "".join(sentence.words[at + 1 : at + 2])
        listed = not two.isalpha() or {one, one[1:]} & self.vocabulary.first_names != {one[1:]}
        return not (listed or self.stops(two) or two in self.vocabulary.cues or self.is_head(two))

    def _with_apposition(self, sentence: Sentence, phrase: Phrase, end: int, *, bare: bool) -> tuple[Phrase, int]:
        """Take in a name behind a title, or a title behind a name, set off by commas (الناطق …، ديميتري بيسكوف،)."""
        served: bool | None = None
        for _ in range(2):
            same = phrase.words[0] in self.vocabulary.same  # نفس المصدر
            closed = phrase.members or not SOURCES.isdisjoint(phrase.words[: 1 + same])
            start = 0 if closed else self._apposition_at(sentence, phrase, end)
            if not start:
                break
            served = tells_master(phrase, self.vocabulary) if served is None else served
            first = sentence.words[start]
            given = first in self.vocabulary.first_names and "," in sentence.kinds[start + 2 : start + 4]
            stop = self._end(sentence, start, bare=bare and bool(phrase.name) and not given, joint=False)
            told = first in self.vocabulary.behind_names  # فلان، المقيم في كذا
            told = told or (first[:1] == "ل" and first[1:] in self.vocabulary.media)  # قال، لوكالة كذا، إن
            told = told or (first[:2] == "ال" and not phrase.name and self._tells_where(sentence, start, stop))
            bounded = self._bounded(sentence, stop) or (bare and self.verbal(sentence.words[stop]))
            if stop == start or stop - start > _LONGEST_APPOSITION or told or not bounded:
                break
            apposed = self._second_title(sentence, start, stop, phrase)
            apposed = apposed or self._phrase(sentence, start, stop, joint=False)
            placed = apposed is not None and len(phrase.name) > 1 and self.is_of_a_place(apposed.role, apposed.name)
            if apposed is not None and phrase.name and (placed or tells_master(apposed, self.vocabulary)):
                apposed = apposed.without_name()  # فلان الفلاني، المتحدث باسم الرئيس فلان، ...
            if apposed is not None and not apposed.name:
                apposed = self._without_venue(self._as_name(phrase, apposed))
            if (
                stop == start + 1
                and sentence.words[start].startswith("ال")
                and sentence.kinds[stop : stop + 1] == [","]
            ):
                aside = self._end(sentence, stop + 1, bare=False, joint=False)  # …، البنتاغون، فلان
                named = self._phrase(sentence, stop + 1, aside, joint=False) if aside > stop + 2 else None
                if named is not None and len(named.name) > 1 and not named.role and self._bounded(sentence, aside):
                    apposed, stop = named, aside
            if apposed is not None and self._runs_on(sentence, apposed, stop):
                break  # يقول الوزير، سيغير كل شيء
            if apposed is not None and self._is_named_behind(phrase, apposed):
                phrase = phrase.without_name()
            joined = first.startswith("و") and not self.is_head(first) and apposed is not None
            joined = joined and apposed is not None and (not apposed.name or without_pronoun(first) != first)
            joined = joined and apposed is not None and apposed.words[0] == first  # شركة كذا، ومقرها المدينة،
            object_ = apposed is not None and bool(apposed.name) and self._is_object_apart(sentence, start)
            if apposed is not None and not (joined or object_ or apposed.role) and served and len(apposed.name) > 1:
                phrase = phrase.without_name()
                served = False  # مستشار الرئيس فلان، فلان الفلاني، ...
            if apposed is not None and self._names_firm(phrase, apposed):
                return apposed._replace(span=Span(phrase.span.start, apposed.span.end), gender=phrase.gender), stop
            if apposed is None or joined or object_ or not fits(phrase, apposed, first):
                break
            phrase, end = self._merge(self.before_title(phrase, apposed), apposed), stop
        return phrase, end

    def _tells_where(self, sentence: Sentence, start: int, stop: int) -> bool:
        """Whether a definite word behind a comma leads on, and is no surname: مراسلها، الموجود في المكان، قوله إن."""
        first, last = sentence.words[start], sentence.words[stop - 1]
        leads = stop == start + 1 and sentence.kinds[stop : stop + 1] == ["w"]
        leads = leads or (stop == start + 2 and last[:2] == "لل")  # الحاضرة للجلسة
        return leads and not (first in self.surnames or first in self.families or self.is_role(first))

    def _names_firm(self, phrase: Phrase, apposed: Phrase) -> bool:
        """Whether a firm is told by its kind, and behind a comma by its name: شركة النفط العملاقة، أرامكو السعودية."""
        firm = phrase.words[0] in _FIRMS and phrase.kind != "person" and not phrase.members
        return firm and "name" in self.vocabulary.institutions.get(apposed.words[0], ())

    def _without_venue(self, title: Phrase) -> Phrase:
        """A title behind a name without the paper or channel that its bearer tells: حاكم البصرة للتلفزيون الرسمي."""
        role, known = title.role, self.vocabulary
        told = (k for k in range(_LEAST_OFFICE, len(role)) if role[k].startswith("ل"))
        k = next((k for k in told if base(role[k]) in known.media or role[k][1:] in known.media), 0)
        closed = k and (role[k - 1].startswith("ال") or self.is_place(role[k - 1])) and not role[0].startswith("ال")
        if not closed or len(title.role_text.split()) != len(role):
            return title
        text = " ".join(title.role_text.split()[:k])
        return title._replace(role=role[:k], role_text=text, words=title.words[:k])

    def _is_named_behind(self, phrase: Phrase, apposed: Phrase) -> bool:
        """Whether what seems a title's one name is a place of its office: النائب عن كذا، فلان الفلاني."""
        alone = len(phrase.name) == 1 or (phrase.name[1:2] != () and phrase.name[1].startswith("و"))
        alone = alone and bool(phrase.role) and phrase.name[0] not in self.surnames
        if not alone or phrase.name[0] in self.vocabulary.first_names or apposed.role or len(apposed.name) == 1:
            return False
        town = any(word.removeprefix("ب") in self.vocabulary.districts for word in phrase.role)
        town = town or phrase.name[0].startswith("ل")  # رئيس الجمعية الوطنية لمطاحن كذا، فلان الفلاني
        return bool(apposed.name) and (town or self.opens_name(apposed.name, 0))

    def _apposition_at(self, sentence: Sentence, phrase: Phrase, end: int) -> int:
        """Where an apposition may begin: behind a comma, or behind a title's year (عضو المجلس منذ عام 2012 فلان)."""
        if not sentence.words[end + 1 : end + 2]:
            return 0
        titled = self.polite and phrase.role and not phrase.name and phrase.kind == "person"
        if titled and (named := self._courtesy_at(sentence, end)):
            return named
        if sentence.kinds[end] == "," and sentence.words[end + 1] in WHO and phrase.role and not phrase.name:
            behind = sentence.kinds[end + 2 : end + _LONGEST_WHO]  # المديرة المالية، التي ستصبح كذا، فلانة الفلانية،
            comma = end + 2 + behind.index(",") if "," in behind else len(sentence.words)
            word = "".join(sentence.words[comma + 1 : comma + 2])
            demands = word[:1] == "ب" and self.leads_to_noun(word)  # طالب الوزير، الذي يزور المدينة، بوضع حد
            return comma + 1 if word and not demands else 0
        if sentence.kinds[end] == ",":
            again = phrase.same or sentence.words[end] == ".."  # دفاع المتهم.. «موكلي بريء من التهمة»
            again = again and sentence.kinds[end + 1] == "q"  # "…"، يضيف المتحدث نفسه، "…"
            return end + 1 if sentence.words[end + 1] not in {"ب", "ل", "و"} and not again else 0
        if sentence.words[end] in _CALLED and phrase.role and not phrase.name:
            return end + 1 + (sentence.words[end + 1] == "اسم")  # شاهد عيان يدعى فلانا, يحمل اسم فلان
        if sentence.words[end] in AFFAIRS and phrase.role:  # مستشار الرئيس فلان للشؤون العربية، فلان الفلاني
            comma = sentence.kinds.index(",", end) if "," in sentence.kinds[end : end + _LONGEST_AFFAIRS] else -1
            return comma + 1 if comma + 1 < len(sentence.words) else 0
        if sentence.words[end] not in {"منذ", "سنه", "عام"}:
            return 0
        dated = [k for k, word in enumerate(sentence.words[end + 1 : end + 3]) if word.isdigit()]
        titled = phrase.kind == "person" and phrase.role and not phrase.name
        return end + 2 + dated[0] if dated and titled and end + 2 + dated[0] < len(sentence.words) else 0

    def _merge(self, phrase: Phrase, apposed: Phrase) -> Phrase:
        span = Span(phrase.span.start, apposed.span.end)
        return phrase._replace(
            span=span,
            text=self.text[span.start : span.end],
            name=phrase.name or apposed.name,
            name_text=phrase.name_text or apposed.name_text,
            role=phrase.role + apposed.role,
            role_text=self.vocabulary.best_title(phrase.role_text, apposed.role_text),
            kind="person" if phrase.kind == "person" and apposed.kind == "person" else phrase.kind,
            gender=phrase.gender or apposed.gender,
            soft=phrase.soft and apposed.soft,
            words=phrase.words if phrase.name else phrase.words + apposed.words,
        )

    def body(self, sentence: Sentence, at: int) -> Phrase | None:
        """The body whose name begins at an item, without what its verb takes: قصف الجيش الإسرائيلي مخزنا."""
        end = self._before_thing(sentence, at, self._end(sentence, at, bare=False, joint=False))
        end = self._before_taken(sentence, at, end, acts=True) if at == 1 < end - at else end
        return self._phrase(sentence, at, end, joint=False) if end > at else None

    def alone(self, sentence: Sentence, at: int, end: int = 0) -> Phrase | None:
        """The phrase that a single item is, or the items up to an end."""
        return self._phrase(sentence, at, end or at + 1, joint=False)

    def _phrase(self, sentence: Sentence, at: int, end: int, *, joint: bool) -> Phrase | None:
        place = (sentence.starts[at], end, joint)
        if place not in self.found:
            self.found[place] = self._read_between(sentence, at, end, joint=joint)
        return self.found[place]

    def _read_between(
        self, sentence: Sentence, at: int, end: int, *, joint: bool, several: bool = False
    ) -> Phrase | None:
        if split := self._joint_at(sentence, at, end, joint=joint):
            return self._joined(sentence, at, split, end)
        if sentence.kinds[end - 1] == ")" and sentence.words[at] in self.vocabulary.role_forms:
            end = self._before_trait(sentence, at, end)
        span = to_span((sentence.starts[at], sentence.ends[end - 1]))
        if sentence.kinds[at] == "(" and sentence.kinds[end - 1] == ")":
            span = Span(sentence.ends[at], sentence.starts[end - 1])
        words, kinds = self._words(span), sentence.kinds[at:end]
        words = self._without_age(sentence, at, end, words) if "(" in kinds else words
        if not words:
            return None
        inside = list(self._asides(sentence, at, end)) if "q" in kinds or "(" in kinds else []
        titled = sentence.words[at] in self.vocabulary.role_forms
        if inside and titled:  # a title's own name in marks: رئيس "المجلس الوطني" فلان
            words = [(a, b) for a, b in words if not any(mark.start <= a < mark.end for mark in inside)]
        folded = tuple([fold_word(self.text[a:b]) for a, b in words])
        if titled and "ل" in folded:
            words = [(a, b) for a, b in words if fold_word(self.text[a:b]) != "ل"]
            folded = tuple([word for word in folded if word != "ل"])
        if sentence.words[at] == f"ا{folded[0]}":
            folded = (sentence.words[at], *folded[1:])  # للمتحدث: behind ل the article has no ا
        behind = sum(a < inside[-1].start for a, _ in words) if inside else 0
        bears = sentence.kinds[end - 1] == "q" and end - 1 > at and titled and self.quotes_name(sentence, end - 1)
        named = sum(a < sentence.starts[end - 1] for a, _ in words) if bears else 0
        if folded[0] in self.vocabulary.several:
            for word in sentence.words[end : end + 1]:  # نواب الحزب فلان | وفلان
                several = several or (word[:1] == "و" and word[1:] in self.vocabulary.first_names)
        phrase = self._divide(span, words, folded, behind=behind, named=named, several=several)
        phrase = self.with_body(phrase, inside) if inside and phrase.role else phrase
        work = sentence.kinds[end - 1] == "q" and end - at > 2 and sentence.words[end - 2] in WORKS
        return phrase.without_name() if work else phrase  # بطلة مسلسل "سلمى"

    def _asides(self, sentence: Sentence, at: int, end: int) -> Iterator[Span]:
        """What stands in marks or parentheses between a title and its bearer's name: رئيس "المجلس"، منظمة (يونيسف)."""
        for j in range(at + 1, end - 1):
            if sentence.kinds[j] == "q" and not self._names_bearer(sentence, at, j):
                yield sentence.quotations[j].outer
            elif sentence.kinds[j] == "(" and at < (close := self._closing(sentence, j)) < end:
                yield Span(sentence.starts[j], sentence.ends[close - 1])

    def _before_trait(self, sentence: Sentence, at: int, end: int) -> int:
        """The item before a parenthesis that tells more of a title's bearer: الوزير السابق (المقرب من الحزب)."""
        j = max(j for j in range(at, end) if sentence.kinds[j] == "(")
        told = j > at and sentence.words[j + 1].startswith("ال") and self.stops(sentence.words[j + 2])
        return j if told else end

    def _without_age(
        self, sentence: Sentence, at: int, end: int, words: list[tuple[int, int]]
    ) -> list[tuple[int, int]]:
        """The words but those of a parenthesis that begins with a number (فلان (45 عاما))."""
        opening = [j for j in range(at, end - 1) if sentence.kinds[j] == "(" and sentence.words[j + 1][:1].isdigit()]
        asides = [(sentence.starts[j], sentence.starts[self._closing(sentence, j) - 1]) for j in opening]
        return [word for word in words if not any(start < word[0] < stop for start, stop in asides)]

    def _joint_at(self, sentence: Sentence, at: int, end: int, *, joint: bool) -> int:
        """The item at which a second speaker is joined, 0 for one speaker."""
        glued = [j for j in range(at + 1, end) if sentence.words[j][:1] == "و" and sentence.kinds[j] == "w"]
        joined = [j for j in glued if len(sentence.words[j]) >= _LEAST_JOINED] if glued else glued
        dual = sentence.words[at]
        if not joined or (
            dual.endswith("ا") and dual[:-1] in self.vocabulary.roles and self.is_territory(sentence.words[end - 1][1:])
        ):
            return 0  # وزيرا خارجية مصر وتركيا
        if joint and len(joined) > 1:  # النائبان عبد اللطيف وهبي ونبيل فلان
            return next((j for j in joined if self._opens_second(sentence.words[j][1:])), joined[0])
        alone = joined and not any(map(self.is_head, sentence.words[at:end]))
        return next((j for j in joined if joint or (alone and sentence.words[j][1:] in self.seen)), 0)

    def _joined(self, sentence: Sentence, at: int, split: int, end: int) -> Phrase | None:
        first = self._read_between(sentence, at, split, joint=False, several=True)
        span = Span(sentence.starts[split] + 1, sentence.ends[end - 1])
        words = self._words(span)
        second = self._divide(span, words, tuple(fold_word(self.text[a:b]) for a, b in words)) if words else None
        if first is None or second is None:
            return None
        if self._is_dual(sentence, at):
            dual = sentence.words[at]
            first, second = each_with_office(dual[:-1] if dual.endswith("ا") else dual[:-2], first, second)
        whole = Span(first.span.start, second.span.end)
        return first._replace(span=whole, text=self.text[whole.start : whole.end], number="p", members=(first, second))

    def marked(self, sentence: Sentence, at: int) -> tuple[Phrase, int] | None:
        """A name in marks and the item behind it: بحسب ما نقلت "فرانس برس"."""
        if sentence.kinds[at] != "q" or not self.is_name_quote(sentence, at):
            return None
        phrase = self._phrase(sentence, at, at + 1, joint=False)
        return (phrase, at + 1) if phrase is not None else None

    def read_behind(self, sentence: Sentence, at: int) -> tuple[Phrase, int] | None:
        """The phrase that begins behind the ل of an item, and the item behind it: لوزير الصحة فلان, للمتحدث فلان."""
        word = sentence.words[at]
        if self.text[sentence.starts[at]] in LIGATURES:
            return None  # one character for two letters
        article = word.startswith("لل") and base(f"ا{word[1:]}") != word[1:] and not self.is_listed_in_l(word)
        noun = f"ا{word[1:]}" if article else word[1:]
        words = [*sentence.words[:at], noun, *sentence.words[at + 1 :]]
        start = sentence.starts[at] + 1
        while self.text[start : start + 1] == _STROKE:
            start += 1  # لـفلان
        starts = [*sentence.starts[:at], start, *sentence.starts[at + 1 :]]
        read = self.read(replace(sentence, words=words, starts=starts), at)
        if read is None or not article:
            return read
        phrase, end = read
        role_text = f"ا{phrase.role_text}" if phrase.role[:1] == (noun,) else phrase.role_text
        name_text = f"ا{phrase.name_text}" if phrase.name[:1] == (noun,) else phrase.name_text
        return phrase._replace(text=f"ا{phrase.text}", role_text=role_text, name_text=name_text), end
