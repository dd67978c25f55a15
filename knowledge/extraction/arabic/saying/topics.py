"""Who or what stands before a verb of reporting: its topic, its antecedent, the quotation it follows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.marked import WHICH
from knowledge.extraction.arabic.phrases.offices import PARTICLES
from knowledge.extraction.arabic.phrases.stems import base, without_pronoun
from knowledge.extraction.arabic.saying.agreement import ANSWERING, disagrees
from knowledge.extraction.arabic.saying.sources import ISSUES
from knowledge.extraction.arabic.saying.tails import TailReader

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue
    from knowledge.extraction.arabic.saying.contents import Frame
    from knowledge.extraction.arabic.saying.frames import FrameReader
    from knowledge.extraction.arabic.saying.tails import Open

_BY_ASKING: Final = frozenset("بسوال وبسوال بمواجهه وبمواجهه باستجواب وباستجواب بمناقشه وبمناقشه".split())  # noqa: SIM905
"""With these whom an inquiry asks is told before what he says."""
_ASKED: Final = frozenset({"person"})
TOPIC_STARTS: Final = frozenset(
    {
        "لاتزال",
        "ولاتزال",
        "لازالت",
        "مازالت",
        "ومازالت",
        "مازال",
        "ومازال",
        "لايزال",
        "ولايزال",
        "تزال",
        "يزال",
        "زالت",
        "زال",
        "ولا",
        "وما",
        "اما",
        "واما",
        "لكن",
        "ولكن",
        "لكنه",
        "الا",
        "غير",
        "بيد",
        "لكنها",
        "ولكنه",
        "ولكنها",
        "كان",
        "وكان",
        "كانت",
        "وكانت",
        "ان",
        "فان",
        "بان",
        "وان",
        "كما",
        "هذا",
        "بدوره",
        "بدورها",
        "بدورهم",
    }
)
_HIS_SIDE: Final = frozenset(
    {"جانبه", "جانبها", "جانبهم", "جهته", "جهتها", "جهتهم", "طرفه", "طرفها", "ناحيته", "ناحيتها"}
)
"""With من before it: whose turn it is to speak."""
_CONTRASTING: Final = frozenset({"بينما", "وبينما", "فيما", "وفيما", "بعدما", "وبعدما"})
"""With what a sentence begins that has two clauses, each with its own speaker."""
WHEREAS: Final = frozenset({"اذ", "واذ"})
"""With what one begins that has two clauses of the same speaker: وإذ حذر فلان من كذا، دعا إلى."""
_RELATIVES: Final = WHICH | {"والذي", "والتي"}
_HIS_OWN: Final = frozenset({"بلاد", "حكومه", "وزاره", "حزب", "حركه", "اداره"})
"""What speakers call by their own: what it does is theirs to tell."""
_ANYBODY: Final = frozenset({"البعض", "الناس", "الجميع", "احدا", "احد", "الكل", "كثيرين", "الكثيرين"})
"""People in general, whose words within another's are his: قال إن البعض يسأل لماذا."""
_EXPECTING: Final = frozenset({"توقع", "رجح", "تمني", "امل", "قدر", "خمن", "اقترح"})
"""What who is told of does in the present, and says nothing: أعلن فلان أن الشركة تتوقع نمو المبيعات."""
THUS: Final = frozenset({"هكذا", "بهذه", "بهذا", "الكلمات", "الكلام", "العباره", "العبارات"})
"""What may stand between a quotation and its verb."""
_TO_SPEAK: Final = frozenset({"بالتحدث", "بالكلام", "بالحديث", "للتحدث", "للكلام", "للحديث"})
"""What somebody is allowed."""
_AND_HE: Final = frozenset({"وهو", "وهي"})
_WHO_SAID: Final = ("surname", "الذي")
"""What stands before the verb where a sentence begins with it."""
_CONTACTS: Final = frozenset(
    "تواصل تواصلت تواصلنا التواصل اتصل اتصلت اتصلنا اتصال الاتصال".split()  # noqa: SIM905
)
"""With what a paper reaches somebody."""
_AND_NOW: Final = frozenset({"الذي", "التي", "قد", "وقد", "حيث"})
"""What may stand before the verb of whom a paper reached."""
_LEAST_QUOTE: Final = 3
"""Words of a quotation that its verb may follow; fewer are a name."""
_LONGEST_TOPIC: Final = 30
_LONGEST_IMPERSONAL: Final = 6
"""Items within which the أن of an impersonal opening stands (ومن الجدير بالذكر أن)."""
_LONGEST_INNER: Final = 10
_QUOTES: Final = frozenset({"quotation", "colon"})
_CALLING: Final = frozenset({"تواصل", "تواصلت", "اتصل", "اتصلت"})
"""Verbs behind which a paper has called somebody, and anybody else tells himself what he said."""


@dataclass(slots=True)
class TopicReader(TailReader):
    """Looks left of a verb."""

    frames: FrameReader

    def _is_inner(self, sentence: Sentence, i: int, cue: Cue, open_: Open) -> bool:
        """Whether content is itself a report: أعلنت الرئاسة أن الرئيس أكد أن …: the inner one is the speaker."""
        purpose = cue.form == "present" and (sentence.words[i].startswith("ل") or cue.verb.lemma in _EXPECTING)
        if open_.frame.marker != "that" or cue.joined or purpose or cue.verb.flags & {"mute", "joint", "inside"}:
            return False
        if "weak" in cue.verb.flags and self.frames.read(sentence, i, cue).marker not in _QUOTES:
            return False
        if "person" in cue.verb.flags and self._is_spoken_to(sentence.words[i], open_):
            return False
        ours = "person" in cue.verb.flags and sentence.words[i].endswith(("ني", "نا"))  # أن الرئيس دعاني
        if ours or not open_.start < i <= open_.start + _LONGEST_INNER:
            return False
        read = self.phrases.read(sentence, open_.start)
        if read is None or disagrees(cue, read[0]) or read[0].kind in {"place", "paper"}:
            return False
        if self._is_deed_of(read[0]):
            return False  # إن فشل الإضراب يؤكد
        if without_pronoun(sentence.words[open_.start]) in _HIS_OWN or sentence.words[open_.start] in _ANYBODY:
            return False  # إن بلاده حذرت من, إن البعض يسأل
        aside = tuple(word for word in sentence.words[read[1] : i] if word != "،")
        if aside not in {(), ("قد",), ("سبق", "ان")}:
            return False
        frame = self.frames.read(sentence, i, cue)
        if cue.form == "present" and frame.marker == "bare":
            return False  # أن رئيس المجلس يعتبر الحكومة ضرورة
        return 0 <= frame.content < len(sentence.words)

    def _is_deed_of(self, phrase: Phrase) -> bool:
        """Whether what seems a name is a noun that nobody is called by and its genitive: فشل الإضراب, نجاح الخطة."""
        one, two = (*phrase.words, "", "")[:2]
        plain = not phrase.role and phrase.kind == "person" and not one.startswith("ال") and two.startswith("ال")
        return plain and not self.phrases.is_called(one) and one not in PARTICLES

    def _is_spoken_to(self, word: str, open_: Open) -> bool:
        """Whether somebody tells what another said to him: أوضحت أن الطبيب أخبرها بضرورة كذا."""
        own = "ها" if open_.frame.cue.gender == "f" else "ه"
        return open_.frame.cue.number == "s" and word.endswith(own) and word.removesuffix(own) in self.vocabulary.cues

    def _is_apart(self, sentence: Sentence, frame: Frame) -> bool:
        """Whether asides stand between a verb and what seems its subject: the topic before it may be that."""
        return frame.subject is not None and frame.subject.span.start > sentence.ends[frame.at] + 2

    def _topic(self, sentence: Sentence, i: int, cue: Cue, open_: Open | None) -> Phrase | None:
        """The phrase before a verb (الوزير قال إن), from the sentence's beginning or behind a comma."""
        if cue.joined and sentence.words[0] not in {"اما", "واما"}:
            answers = sentence.words[i] in ANSWERING
            return self._answerer(sentence, i, cue) if answers else self._reached(sentence, i, cue)
        if i and sentence.words[i - 1] in _RELATIVES:
            return self._reached(sentence, i, cue) or self._antecedent(sentence, i, cue)
        if i and sentence.words[i - 1] in _AND_HE:
            return self._just_before(sentence, i - 1, cue)
        beside = self._sender(sentence, i, cue) or self._asked(sentence, i, cue) or self._reached(sentence, i, cue)
        if beside is not None:
            return beside
        if i > 1 and sentence.words[i - 1] == "ان" and (before := self._who_had(sentence, i - 1)):
            return before
        floor = open_.start if open_ is not None and open_.source else 0
        if open_ is not None and not open_.source:
            return None
        starts = [floor, *(j + 1 for j in range(floor, i) if sentence.kinds[j] == ",")]
        if sentence.words[0] in self.vocabulary.impersonal and "ان" in sentence.words[: min(i, _LONGEST_IMPERSONAL)]:
            starts.insert(1, sentence.words.index("ان") + 1)
        for start in starts:
            at = start
            while at < i and (sentence.words[at] in TOPIC_STARTS or sentence.words[at] in {"و", "قد", "فقد"}):
                at += 1
            at += 2 * (sentence.words[at : at + 1] in (["من"], ["ومن"]) and sentence.words[at + 1] in _HIS_SIDE)
            if i - at > _LONGEST_TOPIC or at >= i or sentence.words[at].startswith("بال"):
                continue
            at += self._is_deed_before(sentence, at)
            read = self.phrases.read(sentence, at, joint=cue.number != "s")
            if read is None or disagrees(cue, read[0]) or self._is_joined(read[0]):
                continue
            phrase, end = read
            whole = phrase.kind != "person" or phrase.role or end >= i - 1 or sentence.words[0] in {"اما", "واما"}
            whole = whole or (len(phrase.name) > 1 and self._tells_who(sentence, end))
            reaches = self._reaches(sentence, end, i, paper=phrase.kind == "paper" and not start)
            if whole and (reaches or self._is_where(sentence, phrase, end, i)):
                return phrase
        return None

    def _is_joined(self, phrase: Phrase) -> bool:
        """Whether what seems a name is a verb with و (وظلت تردد اسمه)."""
        word, seen = phrase.words[0], self.phrases
        called = seen.is_called(word)
        return word[0] == "و" and phrase.name[:1] == (word,) and not called and len(phrase.name) == 1

    def _is_deed_before(self, sentence: Sentence, at: int) -> bool:
        """Whether a word that nobody is called by stands right before a title: what its bearer did (عنف رئيس كذا)."""
        word, known = sentence.words[at], self.vocabulary
        behind = sentence.words[at + 1] if sentence.kinds[at : at + 2] == ["w", "w"] else ""
        if word.startswith("ال") or not self.phrases.is_role(behind) or word in known.first_names:
            return False
        called = word in self.phrases.surnames or word in self.phrases.families or word in self.phrases.often
        return not (called or self.phrases.is_head(word) or word in known.commons or self.phrases.stops(word))

    def _answerer(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """Who is asked before and answers: سأل الصحافيون الوزير عن القرار، فأجاب بأن."""
        cues = ((k, self.vocabulary.cues.get(sentence.words[k])) for k in range(i))
        at = next((k for k, one in cues if one is not None and one.verb.lemma == "سال" and one.form == "past"), -1)
        asker = self.phrases.read(sentence, at + 1, objects=_ASKED) if at >= 0 else None
        if at < 0 and (allowed := self._allowed(sentence, i)) is not None:
            return allowed
        end = asker[1] if asker is not None else len(sentence.words)
        read = self.phrases.read(sentence, end) if sentence.kinds[end : end + 1] == ["w"] else None
        return read[0] if read is not None and read[0].kind == "person" and not disagrees(cue, read[0]) else None

    def _allowed(self, sentence: Sentence, i: int) -> Phrase | None:
        """Who is let speak before a verb joined by ف: وسمح القاضي للمتهم بالتحدث، فقال."""
        k = next((k for k in range(2, i) if sentence.words[k] in _TO_SPEAK), 0)
        behind = (j for j in range(max(1, k - _LONGEST_INNER), k) if sentence.words[j][:1] == "ل")
        read = (self.phrases.read_behind(sentence, j) for j in behind)
        return next((one[0] for one in read if one is not None and one[1] == k), None)

    def _just_before(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """Who stands before a clause that tells what he does: ظهر القاضي فلان وهو يقول."""
        for at in range(max(0, i - _LONGEST_INNER), i):
            if self.phrases.is_role(sentence.words[at]) or self.phrases.opens_name(sentence.words, at):
                read = self.phrases.read(sentence, at)
                if read is not None and read[1] == i and not disagrees(cue, read[0]):
                    return read[0]
        return None

    def _told_of(self, sentence: Sentence, cue: Cue, open_: Open) -> Phrase | None:
        """Of whom a report tells that he says something, where her who reports the verb does not fit: وأبلغه أن."""
        teller = open_.frame.subject
        if open_.frame.marker != "that" or teller is None or {cue.gender, teller.gender} != {"m", "f"}:
            return None
        read = self.phrases.read(sentence, open_.start)
        return read[0] if read is not None and read[0].name and not disagrees(cue, read[0]) else None

    def _reached(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """Whom a paper reached, who goes on to speak: اتصلت الجريدة بفلان، وقد أوضح أن; تواصلت مع فلان، الذي أكد أن."""
        contact = next((k for k in range(i) if sentence.words[k] in _CONTACTS), i)
        beside = (*sentence.words[max(0, contact - 1) : contact], *sentence.words[contact + 1 : contact + 2])
        if i > contact and sentence.words[contact] in _CALLING and self.vocabulary.media.isdisjoint(map(base, beside)):
            return None  # اتصل الرئيس فلان بفلان، وأكد أن
        for k in range(contact + 1, min(i, contact + _LONGEST_INNER)):
            word = sentence.words[k]
            if word == "مع" or (word[:1] == "ب" and self._is_reached(word[1:])):
                read = self.phrases.read_behind(sentence, k) if word != "مع" else self.phrases.read(sentence, k + 1)
                end = read[1] if read is not None else i
                apart = end < i and sentence.kinds[end] == "," and i - end <= _LEAST_QUOTE
                between = apart and all(one in _AND_NOW for one in sentence.words[end + 1 : i])
                return read[0] if read is not None and between and not disagrees(cue, read[0]) else None
        return None

    def _is_reached(self, word: str) -> bool:
        """Whether ب may lead to somebody who is reached: a name, a title."""
        return word in self.vocabulary.first_names or self.phrases.is_role(word) or word in self.phrases.surnames

    def _asked(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """Whom an indefinite title right before the verb calls: رده على شاب قال إنه."""
        if sentence.words[0] in _BY_ASKING and i > 1 and (whom := self.phrases.read(sentence, 1)) is not None:
            return None if disagrees(cue, whom[0]) else whom[0]  # وبسؤال والدتهما، قالت إن
        noun = sentence.words[i - 1] if i else ""
        if i > 1 and cue.verb.lemma == "قال" and self.phrases.is_role(noun) and not noun.startswith("ال"):
            told = self.phrases.read(sentence, i - 1)
            return told[0] if told is not None and told[1] == i and not disagrees(cue, told[0]) else None
        return None

    def _sender(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """From whom a letter is that the verb goes back to: تلقى فلان رسالة من فلان الفلاني قال فيها."""
        if sentence.words[i + 1 : i + 2] not in (["فيه"], ["فيها"]):
            return None
        for k in range(max(1, i - _LONGEST_INNER), i - 1):
            if sentence.words[k].startswith(ISSUES) and (issuer := self.phrases.read(sentence, k + 1)) is not None:
                return issuer[0]  # ردا على بيان أصدره فلان، أعلن فيه أن
            if sentence.words[k] == "من" and base(sentence.words[k - 1]) in self.vocabulary.venues:
                read = self.phrases.read(sentence, k + 1)
                return read[0] if read is not None and read[1] == i and not disagrees(cue, read[0]) else None
        return None

    def _who_had(self, sentence: Sentence, at: int) -> Phrase | None:
        """وسبق لفلان أن أكد: who stands behind ل."""
        for k in range(max(0, at - _LONGEST_INNER), at - 1):
            if sentence.words[k].removeprefix("و") == "سبق" and sentence.words[k + 1].startswith("ل"):
                read = self.phrases.read(sentence, k + 1)
                return self.phrases.unglued(read[0], 1) if read is not None else None
        return None

    def _antecedent(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """Whom a relative clause speaks of: رئيسة الحكومة …، التي أكدت أن."""
        passed = 0
        comma = i - 2
        before = sentence.words[comma - 1] if comma > 0 and sentence.kinds[comma] == "," else ""
        if before and before in self.phrases.often and not before.startswith("ال"):
            read = self.phrases.read(sentence, comma - 1)
            if read is not None and read[0].name and not disagrees(cue, read[0]):
                return read[0]  # هاجم فيه فلانا، الذي قال
        if (called := self._called_before(sentence, i, cue)) is not None:
            return called
        for at in range(max(0, i - 14), i - 1):
            if at < passed or sentence.kinds[at] != "w" or not self.phrases.is_head(sentence.words[at]):
                continue
            read = self.phrases.read(sentence, at + self._meets(sentence, at))
            passed = read[1] if read is not None else 0
            if read is not None and i - 2 <= read[1] <= i - 1 and not disagrees(cue, read[0]):
                apart = sentence.kinds[i - 2] == "," and read[0].kind != "person" and cue.gender == "m"
                return None if apart else read[0]
        return None

    def _is_where(self, sentence: Sentence, phrase: Phrase, end: int, i: int) -> bool:
        """Whether behind a name and a title only where he holds it stands: فلان الأستاذ بكلية الحقوق، أكد أن."""
        rest = sentence.words[end : i - 1]
        if not (phrase.name and phrase.role and 0 < len(rest) < _LONGEST_INNER) or sentence.kinds[i - 1] != ",":
            return False
        plain = sentence.kinds[end : i - 1] == ["w"] * len(rest) and self.vocabulary.cues.keys().isdisjoint(rest)
        return plain and rest[0].startswith(("ب", "ل")) and not any(map(self.phrases.stops, rest))

    def _meets(self, sentence: Sentence, at: int) -> bool:
        """Whether an office stands right behind a body's one word, as whom it meets: التقى الوفد الوزير فلان، الذي."""
        body = sentence.words[at].startswith("ال") and self.phrases.is_institution(sentence.words[at])
        office = "".join(sentence.words[at + 1 : at + 2])
        return body and self.phrases.is_role(office) and office not in self.vocabulary.adjectives

    def _tells_who(self, sentence: Sentence, end: int) -> bool:
        """Whether a clause between commas tells of a bare name: فلان الفلاني، الذي كان يتحدث في ندوة، قال إن."""
        return sentence.kinds[end] == "," and sentence.words[end + 1 : end + 2] in (["الذي"], ["التي"])

    def _called_before(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """Who is called by his surname alone before الذي, where a sentence or a clause begins: روحاني الذي قال إن."""
        opens = i > 1 and sentence.kinds[i - 2] == "w" and (i == len(_WHO_SAID) or sentence.kinds[i - 3] == ",")
        known = self.phrases.surnames | self.phrases.families if opens else frozenset()
        read = self.phrases.read(sentence, i - 2) if opens and sentence.words[i - 2] in known else None
        return read[0] if read is not None and read[1] == i - 1 and not disagrees(cue, read[0]) else None

    def _reaches(self, sentence: Sentence, end: int, i: int, *, paper: bool = False) -> bool:
        """Whether between a topic and its verb stand only asides: commas, قد, a relative clause."""
        if end >= i or (paper and sentence.kinds[i - 1] == ","):
            return True
        if sentence.kinds[end] == ",":
            return sentence.kinds[i - 1] == "," or sentence.words[i - 1] in {"قد", "فقد"}
        if sentence.words[end] == "من":
            return end + 2 == i and sentence.words[end + 1] in _HIS_SIDE  # فلان من جهته أوضح
        return sentence.words[end] in {"قد", "فقد", "الذي", "التي", "كان", "كانت", "الذين", "بدوره", "بدورها", "ايضا"}

    def _is_after(self, sentence: Sentence, i: int) -> bool:
        """Whether عقب is the preposition (وعقب نهاية المباراة), not the verb of a person (وعقب فلان على)."""
        if sentence.kinds[i + 1 : i + 2] != ["w"] or sentence.words[i].endswith("ت"):
            return False
        word = sentence.words[i + 1]
        if word.startswith("ال") and sentence.kinds[i + 2 : i + 3] == [","] and not self.phrases.is_role(word):
            return True  # وعقب القمة، كتب فلان
        if word.startswith("ال") and i and self.phrases.is_thing(word[2:]) and not self.phrases.is_role(word):
            return True  # مدرب الفريق عقب الفوز على كذا
        named = word in self.phrases.surnames or word in self.phrases.families or word in self.vocabulary.first_names
        return not (named or word == "علي" or self.phrases.is_head(word))

    def _speaks_up(self, sentence: Sentence, i: int, cue: Cue) -> bool:
        """Whether behind a comma a verb brings its own speaker and a quotation: …، قال سلامة: "…"."""
        frame = self.frames.read(sentence, i, cue)
        content = frame.content
        quoted = 0 <= content < len(sentence.words) and sentence.kinds[content] == "q"
        if not 0 <= content < len(sentence.words):
            return False
        if sentence.words[0] in WHEREAS:
            return True
        if frame.subject is None:
            return False
        contrasted = sentence.words[0] in _CONTRASTING and frame.marker == "that"  # وبينما أكد X أن …، قال Y إن
        return contrasted or (frame.marker in {"colon", "quotation"} and quoted)

    def _half_before(self, sentence: Sentence, i: int, frame: Frame) -> int:
        """The quotation before a verb and who speaks, behind whom it goes on: "…"، يقول فلان، "…"; -1 where none is."""
        cue, end = frame.cue, frame.subject_end
        if frame.marker != "quotation" or frame.subject is None or cue.joined or cue.form == "participle":
            return -1
        apart = sentence.kinds[end : end + 2] == [",", "q"] and frame.content == end + 1
        return self._quoted_before(sentence, i) if apart else -1

    def _quoted_before(self, sentence: Sentence, i: int) -> int:
        """The item of a long quotation right before an item, -1 where there is none."""
        j = i - 1
        while j >= 0 and (sentence.kinds[j] in ",o" or sentence.words[j] in THUS):
            j -= 1
        if j < 0 or sentence.kinds[j] != "q":
            return -1
        inner = sentence.quotations[j].inner
        if not j and i > 1 and self.text[inner.start : inner.end].count(" ") == _LEAST_QUOTE - 2:
            return j  # «العالم يحترق»، يقول فلان
        return j if self.text[inner.start : inner.end].count(" ") >= _LEAST_QUOTE - 1 else -1
