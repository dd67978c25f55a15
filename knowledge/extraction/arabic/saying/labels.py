"""Who stands before a colon at a paragraph's beginning, and whether what follows the colon is said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.vocabulary import Cue, Verb
from knowledge.extraction.arabic.saying.contents import Frame
from knowledge.extraction.arabic.saying.moments import Open
from knowledge.extraction.arabic.saying.shortquotations import SPOKEN
from knowledge.extraction.arabic.saying.topics import HIS_SIDE, TopicReader
from knowledge.model import Span

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.sentences import Sentence

_LONGEST_LABEL: Final = 12
_VERB_FORM: Final = re.compile(r"[وف]?(?:است[^ا]{2,3}|ا[^ال]ت[^ا]{2})(?P<feminine>ت)?")
"""Past of استفعل and افتعل, the patterns of verbs that no name has."""
_LEAST_OURS: Final = 4
_ASIDES: Final = frozenset({"ردا", "في", "عن", "حول", "بشان", "خلال", "امام", "من", "بعد", "عقب", "قبل", "علي"})
"""What leads from a name to the occasion or the matter of his words: فلان في القمة: …."""
_ATTITUDE: Final = re.compile(r"(?:م(?!ا)[^اوي]?\w{3,4}|\wا\w{2})ا")
"""A participle in the accusative: مهاجما, مخاطبا, ساخرا."""
_OF_MATTERS: Final = frozenset({"وعن", "وحول", "وبشان", "وبخصوص", "عن", "حول", "بشان", "بخصوص"})
_IN_TALK: Final = frozenset({"في", "وفي"})
_CAME: Final = frozenset({"كان", "وكان", "فكان", "جاء", "وجاء", "فجاء", "وكانت", "جاءت", "وجاءت", "فجاءت"})
_OWN_ANSWERS: Final = frozenset({"رده", "ردها", "ردهم", "جوابه", "جوابها", "جوابهم", "تعليقه", "تعليقها", "تعليقهم"})
_FROM_WHOM: Final = frozenset("صدر وصدر صدرت وصدرت صادر صادره الصادر الصادره".split())  # noqa: SIM905
"""Before عن and from whom a paper comes."""
_ON_PAPER: Final = frozenset("صدر وصدر صدرت وصدرت في وفي".split())  # noqa: SIM905
"""With what a sentence begins that tells of it."""
_PAPER: Final = frozenset("البيان الاتي التالي بيان ما التوضيح التعميم النداء الاعلان البلاغ".split())  # noqa: SIM905
"""What comes from him."""
_ISSUING: Final = frozenset({"mute", "object"})
_LONGEST_PAPER: Final = 24
_SOON: Final = 6
_AS_FOR: Final = frozenset({"اما", "واما"})
_ANSWERS: Final = frozenset({"رد", "ردود", "جواب", "تعليق", "تعقيب"})
"""What comes or is, with whose it is behind: وجاء تعليق فلان سريعا."""
_FLASHES: Final = frozenset({"عاجل", "فيديو", "بالفيديو", "شاهد", "خاص", "حصري", "صور", "بالصور", "مباشر"})
"""What stands before a headline."""
NO_CUE: Final = Cue(Verb("", frozenset(), frozenset()), "", "", "")


@dataclass(slots=True)
class LabelReader(TopicReader):
    """Reads what stands before a colon."""

    awaited: Open | None = None
    """What the last sentence's end opened."""

    def label(self, sentence: Sentence) -> Open | None:
        """`X: …` and `X لـ Y: …` at a paragraph's beginning."""
        led = ":" in sentence.kinds
        matter = (self._on_a_matter(sentence) or self._on_occasion(sentence)) if led else None
        if matter is None and sentence.words[0] in _ON_PAPER:
            matter = self._on_paper(sentence)
        if matter is not None or not sentence.opens:
            return matter
        if sentence.kinds[-1] == ":":
            self.awaited = self._announced_by_name(sentence)
        if (
            sentence.headline
            and (sentence.kinds[:2] == ["q", ":"] or (sentence.kinds[0] == "q" and sentence.words[1:2] == [".."]))
            and (named := self._named_behind(sentence)) is not None
        ):
            return named
        reach = min(len(sentence.words), _LONGEST_LABEL) if led or ".." in sentence.words else 0
        colon = next((j for j in range(1, reach) if self._is_colon(sentence, j)), 0)
        if colon == 1 and (cue := self._unlisted_verb(sentence)):
            frame = Frame(0, cue, content=2, marker="colon")
            return Open(frame, Span(sentence.starts[0], sentence.ends[0]), 2)
        at = self._speaker_start(sentence, colon)
        if at >= 0 and self._is_dateline(sentence, colon):
            return None
        read = self._with_trade(sentence, at, colon) or (self.phrases.read(sentence, at) if at >= 0 else None)
        if read is None or self._is_topical(sentence.words[at]):
            return None
        phrase, end = self._without_hearer(sentence, at, read) if sentence.headline else read
        if at and sentence.words[at - 1] == ".." and phrase.kind in {"paper", "place"}:
            return None
        frame = Frame(0, NO_CUE, content=colon + 1, subject=phrase, marker="label")
        if end < colon and not self._is_addressed(sentence, frame, end, colon):
            return None
        return Open(frame, Span(sentence.starts[colon], sentence.ends[colon]), colon + 1)

    def _without_hearer(self, sentence: Sentence, at: int, read: tuple[Phrase, int]) -> tuple[Phrase, int]:
        """A headline's surname without whom its bearer speaks to: جعجع لنصرالله: "…"."""
        two = sentence.words[at : read[1]]
        known = (self.phrases.surnames, self.phrases.families)
        if len(two) == 2 and two[1][:1] == "ل" and any(two[0] in names for names in known):
            alone = self.phrases.alone(sentence, at) if two[1][1:] in self.phrases.seen else None
            return (alone, at + 1) if alone is not None else read
        return read

    def _with_trade(self, sentence: Sentence, at: int, colon: int) -> tuple[Phrase, int] | None:
        """A name, what its bearer is in parentheses or behind a dash, and his words: فلان الفلاني (موظف): "…"."""
        marked = next((j for j in range(at + 2, colon - 1) if sentence.kinds[j] in "(o"), 0) if at >= 0 else 0
        closed = marked and (sentence.kinds[marked] == "o" or sentence.kinds[colon - 1] == ")")
        if not closed or sentence.kinds[colon + 1] != "q" or sentence.kinds[at:marked] != ["w"] * (marked - at):
            return None
        one, trade, phrases = sentence.words[at], sentence.words[marked + 1], self.phrases
        called = phrases.opens_name(sentence.words, at) or (phrases.is_role(trade) and not phrases.is_head(one))
        town = sentence.kinds[marked] == "o" and (phrases.is_place(trade) or phrases.is_territory(trade))
        if not called or town or trade in self.vocabulary.media:
            return None  # بيروت (رويترز): …, فلان الفلاني - الرياض: …
        named = self.phrases.alone(sentence, at, marked)
        return (named, colon) if named is not None and named.kind == "person" and len(named.name) > 1 else None

    def _on_paper(self, sentence: Sentence) -> Open | None:
        """From whom a paper or a first comment comes, a colon and its words: صدر عن فلان البيان الآتي: "…"."""
        colon = sentence.kinds.index(":") if ":" in sentence.kinds[1:_LONGEST_PAPER] else 0
        if sentence.kinds[colon + 1 : colon + 2] != ["q"]:
            return None
        words = sentence.words
        at = next((k + 2 for k in range(min(colon, _SOON)) if words[k] in _FROM_WHOM and words[k + 1] == "عن"), 0)
        if not at and words[1] == "اول" and words[0] in _IN_TALK and words[2] in _ANSWERS:
            at = next((k + 1 for k in range(3, min(colon, _SOON)) if words[k] == "من"), 0)
        if not 0 < at < colon:
            return None
        read = self.phrases.read(sentence, at, objects=_ISSUING)
        end = next((k for k in range(at + 1, colon) if words[k] in _PAPER), at)
        whole = end > at and set(sentence.kinds[at:end]) <= {"w", "q"} and (read is None or read[1] != end)
        if whole and (issuer := self.phrases.alone(sentence, at, end)) is not None:
            read = issuer, end
        if read is None or not (read[0].name or read[0].kind == "institution" or read[0].role):
            return None
        told = (self.vocabulary.cues.get(word) for word in words[read[1] : colon])
        if any(cue is not None and "inside" not in cue.verb.flags for cue in told):
            return None
        issued = words[0].removeprefix("و").startswith("صدر") and read[1] < colon
        if "بعنوان" in words[read[1] : colon] or (issued and _PAPER.isdisjoint(words[:colon])):
            return None  # صدر عن الدار كتاب بعنوان: "…"
        frame = Frame(0, NO_CUE, content=colon + 1, subject=read[0], marker="colon")
        return Open(frame, Span(sentence.starts[colon], sentence.ends[colon]), colon + 1)

    def _announced_by_name(self, sentence: Sentence) -> Open | None:
        """Who stands alone in a line that ends with a colon, before a paragraph in marks: فلان الفلاني (مدرب):."""
        colon = len(sentence.words) - 1
        at = self._label_start(sentence, colon)
        plain = 0 < colon < _LONGEST_LABEL and sentence.kinds[at : at + 1] == ["w"] and sentence.words[at] != ":"
        if not plain or any(word in self.vocabulary.cues and not self.phrases.is_head(word) for word in sentence.words):
            return None
        read = None if self._is_topical(sentence.words[at]) else self.phrases.read(sentence, at)
        named = read is not None and read[0].kind == "person" and len(read[0].name) > 1
        if read is None or not named or not (read[0].role or self.phrases.opens_name(sentence.words, at)):
            return None
        trade = sentence.words[read[1] + 1] if read[1] < colon - 1 and sentence.kinds[read[1]] in ",(o" else ""
        closed = read[1] + (sentence.kinds[read[1]] == ")")
        if closed != colon and not (trade and self.phrases.is_role(trade)):
            return None
        frame = Frame(0, NO_CUE, content=0, subject=read[0], marker="label")
        return Open(frame, Span(sentence.starts[colon], sentence.ends[colon]), 0)

    def _on_a_matter(self, sentence: Sentence) -> Open | None:
        """Of what somebody goes on to speak, a colon and his words: وعن الانتخابات: "…"."""
        colon = sentence.kinds.index(":") if sentence.words[0] in _OF_MATTERS else 0
        quoted = 1 < colon < _LONGEST_LABEL and sentence.kinds[colon + 1 :] == ["q"]
        if not quoted or not self.vocabulary.cues.keys().isdisjoint(sentence.words[:colon]):
            return None
        frame = Frame(0, NO_CUE, content=colon + 1, marker="colon")
        return Open(frame, Span(sentence.starts[colon], sentence.ends[colon]), colon + 1)

    def _on_occasion(self, sentence: Sentence) -> Open | None:
        """Whose answer or talk leads to his words: وكان جواب فلان واضحا: "…", وفي تغريدة لفلان: "…"."""
        one = sentence.words[0]
        opens = one in _IN_TALK or one in _CAME or one in _AS_FOR
        if not opens or ":" not in sentence.kinds[: _LONGEST_LABEL + 1]:
            return None
        colon, word = sentence.kinds.index(":"), sentence.words[1]
        if one in _AS_FOR:
            return self._answered(sentence, colon)
        talk = word in self.vocabulary.venues if one in _IN_TALK else word in _ANSWERS
        quoted = talk and colon > 2 and sentence.kinds[1:colon] == ["w"] * (colon - 1)
        if not quoted or sentence.kinds[colon + 1 : colon + 2] != ["q"] or sentence.words[colon - 1].endswith("عنوان"):
            return None
        read = self._owner_of_talk(sentence, 2 + (sentence.words[2] == "فعل"), colon)  # رد فعل فلان
        if read is None or not self.vocabulary.cues.keys().isdisjoint(sentence.words[read[1] : colon]):
            return None
        frame = Frame(0, NO_CUE, content=colon + 1, subject=read[0], marker="colon")
        return Open(frame, Span(sentence.starts[colon], sentence.ends[colon]), colon + 1)

    def _answered(self, sentence: Sentence, colon: int) -> Open | None:
        """Whose answer a colon leads to, who is brought up by أما: أما فلان فكان رده: "…"."""
        at = next((k for k in range(2, colon - 1) if sentence.words[k] in _CAME), 0)
        end = at - (sentence.kinds[at - 1] == ",")
        plain = end > 1 and "," not in sentence.kinds[:end] and sentence.words[at + 1] in _OWN_ANSWERS
        who = self.phrases.alone(sentence, 1, end) if plain and sentence.kinds[colon + 1 :] == ["q"] else None
        if who is None:
            return None
        frame = Frame(0, NO_CUE, content=colon + 1, subject=who, marker="colon")
        return Open(frame, Span(sentence.starts[colon], sentence.ends[colon]), colon + 1)

    def _owner_of_talk(self, sentence: Sentence, at: int, end: int) -> tuple[Phrase, int] | None:
        """Whose talk it is, behind it or with ل behind what kind it is: تغريدة فلان, تغريدة أخرى لفلان."""
        phrases, known = self.phrases, self.phrases.surnames | self.phrases.families
        for j in range(at, min(end, at + 2)):
            word = sentence.words[j]
            if j == at and (word in known or phrases.opens_name(sentence.words, j) or phrases.is_role(word)):
                read = phrases.read(sentence, j)
            elif word[:1] == "ل" and (word[1:] in known or word[1:] in self.vocabulary.first_names):
                read = phrases.read_behind(sentence, j)
            else:
                continue
            return read if read is not None and (read[0].name or read[0].role) else None
        return None

    def _named_behind(self, sentence: Sentence) -> Open | None:
        """A headline's quotation, a colon and whose it is: "…": فلان الفلاني يعلق على القرار."""
        inner = sentence.quotations[0].inner
        several = self.text[inner.start : inner.end].count(" ") > 1
        read = self.phrases.read(sentence, 2) if several and len(sentence.words) > _LEAST_OURS else None
        if read is None or not (read[0].name or self.phrases.is_role(sentence.words[2])):
            return None
        behind = "".join(sentence.words[read[1] : read[1] + 1])
        if sentence.words[1] == ".." and behind[:1] not in {"ي", "ت"}:
            return None  # "…".. فلان يكشف كواليس الأزمة
        frame = Frame(0, NO_CUE, content=0, subject=read[0], marker="label")
        return Open(frame, Span(sentence.starts[1], sentence.ends[1]), 0)

    def _speaker_start(self, sentence: Sentence, colon: int) -> int:
        """Where a label's speaker begins, -1 where what stands before a colon is none."""
        at = self._label_start(sentence, colon)
        if not colon or colon + 1 >= len(sentence.words) or at >= colon or sentence.kinds[at] not in "wq(":
            return -1
        if at == 0 and len(sentence.words[0]) == 1:
            return -1
        dots = sentence.headline and ".." in sentence.words[:colon]
        behind = colon - sentence.words[colon - 1 :: -1].index("..") if dots else at  # أزمة الماء.. فلان: "…"
        if behind > at:
            word = sentence.words[behind] if behind < colon else "و"
            named = self.phrases.is_role(word) or self.phrases.opens_name(sentence.words, behind)  # وزير, وليد
            return behind if named or not word.startswith("و") else -1
        opens = colon + 1 + (sentence.words[colon + 1] == "كما")
        if sentence.kinds[colon + 1] == "w" and "".join(sentence.words[opens : opens + 1]) in self.vocabulary.cues:
            return -1
        cues = self.vocabulary.cues.keys()
        said = [j for j in range(colon) if sentence.words[j] in cues and not self.phrases.is_head(sentence.words[j])]
        if said and (said[1:] or not self._is_attitude(sentence, said[0], colon) or self._is_event(sentence.words[at])):
            return -1
        comma = next((j for j in range(colon - 1, 0, -1) if sentence.kinds[j] == ","), -1)
        if comma <= 0 or not self.phrases.is_role(sentence.words[comma + 1]):
            return at
        whole = self.phrases.read(sentence, at)  # فلان الفلاني، مستشار الرئيس: …
        return at if whole is not None and whole[0].name and whole[1] >= colon else comma + 1

    def _is_dateline(self, sentence: Sentence, colon: int) -> bool:
        """Whether what stands before a colon tells whence the article is: بيروت-رويترز: أجلت البحرية الدبلوماسيين."""
        last = sentence.words[colon - 1]
        apart = sentence.kinds[max(0, colon - 2)] == "o" and sentence.kinds[colon + 1] == "w"
        return apart and colon > 2 and (last in self.vocabulary.media or last in self.vocabulary.no_labels)

    def _is_event(self, word: str) -> bool:
        """Whether what begins with a word is what happened: مقتل عشرين شخصا, إضراب الأطباء."""
        return word in self.vocabulary.bare or self.phrases.verbal(word)

    def _is_topical(self, word: str) -> bool:
        """Whether what begins with a word tells of what, and not who (الأسعار: …)."""
        known = self.vocabulary
        return word in known.no_labels or (word in known.commons and word not in known.institutions)

    def _is_addressed(self, sentence: Sentence, frame: Frame, end: int, colon: int) -> bool:
        """Whether what stands between a label's speaker and its colon tells to whom he speaks, or where."""
        phrase, word = frame.subject, sentence.words[end]
        somebody = phrase is not None and sentence.headline and phrase.kind == "person"
        event = phrase is not None and self.text[sentence.ends[end - len(phrase.words)] - 1] == "ة" and not phrase.role
        if somebody and (word in _ASIDES or (not event and self._is_attitude(sentence, end, colon))):
            return True
        if not word.startswith("ل"):
            return False
        after = self.frames._addressee(sentence, frame, end)  # noqa: SLF001
        if after == end:
            read = self.phrases.read(sentence, end)
            frame.addressee, after = (self.phrases.unglued(read[0], 1), read[1]) if read else (None, end)
        return after >= colon

    def _is_attitude(self, sentence: Sentence, at: int, colon: int) -> bool:
        """Whether behind a headline's name a participle tells how its bearer speaks: فلان مهاجما الحكومة: "…"."""
        before, known = sentence.words[at - 1], self.phrases
        called = before in known.surnames or before in known.families
        spoken = sentence.kinds[colon + 1 : colon + 2] == ["q"] or (called and not known.is_head(before))
        if not (sentence.headline and 0 < at < colon and spoken):
            return False
        word = sentence.words[at]
        cue = self.vocabulary.cues.get(word)
        return cue.form == "participle" if cue is not None else _ATTITUDE.fullmatch(word) is not None

    def _label_start(self, sentence: Sentence, colon: int) -> int:
        """Behind a dash, or a word like عاجل and a mark."""
        if colon > 1 and sentence.kinds[0] == "o":
            return 1
        if colon > 2 and sentence.words[0] in _FLASHES and sentence.kinds[1] in ",o":
            return 2
        if colon > 2 and sentence.words[0] in {"من", "ومن"} and sentence.words[1] in HIS_SIDE:
            return 2 + (sentence.kinds[2] == ",")  # من جهته، فلان: "…"
        return 0

    def _is_colon(self, sentence: Sentence, j: int) -> bool:
        """A colon, or the two dots that stand for one in headlines: نائب الرئيس.. "…"."""
        dots = sentence.words[j] == ".." and sentence.kinds[j + 1 : j + 2] == ["q"]
        return sentence.kinds[j] == ":" or (dots and sentence.headline)

    def is_speech(self, sentence: Sentence, start: int) -> bool:
        """Whether what follows a label sounds spoken: quoted, or لن, نحن, سنعمل."""
        word = sentence.words[start]
        if sentence.kinds[start] == "q":
            return not self.phrases.is_name_quote(sentence, start) or start + 1 == len(sentence.words)
        ours = word.endswith("نا") and len(word) > _LEAST_OURS and not self.phrases.is_head(word)  # أسقطنا، قواتنا
        return ours or word in SPOKEN or (word.startswith(("سن", "سا")) and len(word) > 4)

    def _unlisted_verb(self, sentence: Sentence) -> Cue | None:
        """A word by its form a verb, alone before a colon and a quotation: its subject is understood."""
        word = sentence.words[0]
        form = _VERB_FORM.fullmatch(word) if sentence.kinds[:3] == ["w", ":", "q"] else None
        if form is None or word in self.vocabulary.cues or self.phrases.is_head(word):
            return None
        verb = Verb(word, frozenset(), frozenset())
        return Cue(verb, "past", "f" if form["feminine"] else "m", "s", joined=word[:1] in {"و", "ف"})
