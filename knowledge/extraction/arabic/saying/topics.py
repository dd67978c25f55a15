"""Who or what stands before a verb of reporting: its topic, its antecedent, the quotation it follows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.marked import WHICH
from knowledge.extraction.arabic.phrases.offices import PARTICLES
from knowledge.extraction.arabic.phrases.stems import base, without_pronoun
from knowledge.extraction.arabic.saying.agreement import ANSWERING, ANSWERS, disagrees
from knowledge.extraction.arabic.saying.antecedents import LEAST_QUOTE, LONGEST_INNER
from knowledge.extraction.arabic.saying.issuing import IssuingReader
from knowledge.extraction.arabic.saying.sources import LEARNED

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue
    from knowledge.extraction.arabic.saying.contents import Frame
    from knowledge.extraction.arabic.saying.frames import FrameReader
    from knowledge.extraction.arabic.saying.moments import Open

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
AS_FOR: Final = frozenset({"اما", "واما"})
"""With these a sentence or a clause tells first who speaks in it: أما الوزير فقال."""
HIS_SIDE: Final = frozenset(
    {"جانبه", "جانبها", "جانبهم", "جهته", "جهتها", "جهتهم", "طرفه", "طرفها", "ناحيته", "ناحيتها"}
)
"""With من before it: whose turn it is to speak."""
_AMONG: Final = frozenset({"بينهم", "بينهن", "هولاء", "ابرزهم"})
"""With من before it: of whom one is named next."""
_CONTRASTING: Final = frozenset({"بينما", "وبينما", "فيما", "وفيما", "بعدما", "وبعدما"})
"""With what a sentence begins that has two clauses, each with its own speaker."""
_BEFORE_A_CLAUSE: Final = frozenset({"بعد", "عقب", "رغم", "مع", "منذ"})
_SOME_OTHER: Final = frozenset({"سابق", "لاحق", "نفسه", "ذاته", "متاخر", "مبكر"})
_IN_THE_MEANTIME: Final = frozenset({"وقت", "الوقت", "حين"})
"""With these and أن, or في before these, such a sentence begins, too: بعد أن أعلن, في وقت أكد فيه."""
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
_AND_HE: Final = frozenset({"وهو", "وهي"})
_ABOUT: Final = frozenset(
    "عن وعن حول وحول بشان وبشان بخصوص وبخصوص بصدد وبصدد حيال وحيال ازاء وازاء ردا وردا تعليقا وتعليقا تعقيبا وتعقيبا "  # noqa: SIM905
    "فيما وفيما بالنسبه وبالنسبه".split()
)
"""With what a sentence begins that tells first what its words are about."""
_FOR_EXAMPLE: Final = frozenset("مثل خاصه خصوصا وخاصه وخصوصا لاسيما ابرزهم وابرزهم منهم ومنهم بينهم وبينهم".split())  # noqa: SIM905
"""What leads to one of many of whom a sentence is about."""
_CLOSING: Final = {"-": "-", "–": "–", "—": "—", "(": ")"}
"""With what an aside closes that a mark of its own opens."""
_LONGEST_TOPIC: Final = 30
_LEAST_DONE: Final = 5
"""Letters of what a woman did."""
_LONGEST_IMPERSONAL: Final = 6
"""Items within which the أن of an impersonal opening stands (ومن الجدير بالذكر أن)."""
_QUOTES: Final = frozenset({"quotation", "colon"})

_QUESTION: Final = frozenset({"سوال", "سواله", "سوالها", "السوال", "استفسار", "سيل", "سيلت"})
"""Behind these a question in marks is another's."""


@dataclass(slots=True)
class TopicReader(IssuingReader):
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
        if ours or not open_.start < i <= open_.start + LONGEST_INNER:
            return False
        read = self.phrases.read(sentence, open_.start)
        if read is None or disagrees(cue, read[0]) or read[0].kind in {"place", "paper"}:
            return False
        if base(sentence.words[open_.start]) in self.vocabulary.matters and not read[0].name[2:]:
            return False  # أن التحقيقات الأولية كشفت عن
        if self._is_deed_of(read[0]):
            return False  # إن فشل الإضراب يؤكد
        own = self.text[sentence.ends[open_.start] - 1] in "هام"  # بلاده, no حركة
        own = own and without_pronoun(sentence.words[open_.start]) in _HIS_OWN
        if own or sentence.words[open_.start] in _ANYBODY:
            return False  # إن بلاده حذرت من, إن البعض يسأل
        aside = tuple(word for word in sentence.words[read[1] : i] if word != "،")
        if aside not in {(), ("قد",), ("سبق", "ان")}:
            return False
        frame = self.frames.read(sentence, i, cue)
        if cue.form == "present" and frame.marker == "bare":
            return False  # أن رئيس المجلس يعتبر الحكومة ضرورة
        return 0 <= frame.content < len(sentence.words)

    def _is_deed_of(self, phrase: Phrase) -> bool:
        """Whether what seems a name is a noun that nobody is called by and its genitive, or what it is: فشل الإضراب.

        So, too, المشروع جاهز.
        """
        one, two = (*phrase.words, "", "")[:2]
        plain = not phrase.role and phrase.kind == "person" and one.startswith("ال") != two.startswith("ال")
        other = two[:2] == "ال" or not (two in {"", *PARTICLES} or self.phrases.is_called(two))
        return plain and other and not self.phrases.is_called(one) and one not in PARTICLES

    def _is_spoken_to(self, word: str, open_: Open) -> bool:
        """Whether somebody tells what another said to him: أوضحت أن الطبيب أخبرها بضرورة كذا."""
        own = "ها" if open_.frame.cue.gender == "f" else "ه"
        return open_.frame.cue.number == "s" and word.endswith(own) and word.removesuffix(own) in self.vocabulary.cues

    def _is_apart(self, sentence: Sentence, frame: Frame) -> bool:
        """Whether asides stand between a verb and what seems its subject: the topic before it may be that."""
        return frame.subject is not None and frame.subject.span.start > sentence.ends[frame.at] + 2

    def _opens_with(self, sentence: Sentence, i: int, topic: Phrase) -> bool:
        """Whether a clause opens with somebody by name whose title a comma closes: فلان، رئيس كذا، دعا قادة كذا إلى."""
        whole = sentence.kinds[i - 1] == "," and topic.name and topic.role and topic.span.end >= sentence.ends[i - 2]
        if not whole or self.frames.takes_pronoun(sentence.words[i]):
            return False
        at = sentence.starts.index(topic.span.start) if topic.span.start in sentence.starts else -1
        return at == 0 or (at > 0 and (sentence.words[at - 1] in TOPIC_STARTS or sentence.words[at - 1] == "ان"))

    def _topic(self, sentence: Sentence, i: int, cue: Cue, open_: Open | None) -> Phrase | None:
        """The phrase before a verb (الوزير قال إن), from the sentence's beginning or behind a comma."""
        if cue.joined and sentence.words[0] not in AS_FOR:
            answers = self._as_for(sentence, i, cue)
            answers = answers or (self._answerer(sentence, i, cue) if sentence.words[i] in ANSWERING else None)
            answers = answers or self._touched(sentence, i, cue)
            answers = answers or (self._replier(sentence, i, cue) if open_ is None and i > LEAST_QUOTE else None)
            return answers or self._sender(sentence, i, cue) or self._reached(sentence, i, cue)
        if i and sentence.words[i - 1] in _RELATIVES:
            told = self._in_whose_words(sentence, i, cue) or self._reached(sentence, i, cue)
            return told or self._antecedent(sentence, i, cue) or self._replier(sentence, i, cue)
        if i and sentence.words[i - 1] in _AND_HE:
            return self._just_before(sentence, i - 1, cue)
        beside = self._touched(sentence, i, cue) or self._sender(sentence, i, cue) or self._asked(sentence, i, cue)
        beside = beside or (self._replier(sentence, i, cue) if open_ is None and i > LEAST_QUOTE else None)
        beside = beside or self._reached(sentence, i, cue)
        if beside is not None:
            return beside
        if i > 1 and sentence.words[i - 1] == "ان" and (before := self._who_had(sentence, i - 1)):
            return before
        floor = open_.start if open_ is not None and open_.source else 0
        if open_ is not None and not open_.source:
            return None
        passing = _FOR_EXAMPLE if self._is_about(sentence) else frozenset[str]()  # وعن زملائه، مثل فلان قال
        commas = (j for j in range(floor, i) if sentence.kinds[j] == ",")
        starts = [floor, *(j + 1 for j in commas if sentence.words[j + 1] not in passing)]
        learned = sentence.words[0] in self.vocabulary.impersonal or sentence.words[0] in LEARNED
        if learned and "ان" in sentence.words[: min(i, _LONGEST_IMPERSONAL)]:
            starts.insert(1, sentence.words.index("ان") + 1)
        for start in starts:
            at = start
            while at < i and (sentence.words[at] in TOPIC_STARTS or sentence.words[at] in {"و", "قد", "فقد"}):
                at += 1
            of = sentence.words[at : at + 1] in (["من"], ["ومن"])
            at += 2 * (of and sentence.words[at + 1] in HIS_SIDE)
            among = self._among(sentence, at) if of else 0
            at += among
            if i - at > _LONGEST_TOPIC or at >= i or self._is_manner_at(sentence.words[at]):
                continue
            at += self._is_deed_before(sentence, at)
            read = self._joined_title(sentence, at) or self.phrases.read(sentence, at, joint=cue.number != "s")
            passed = read is None or disagrees(cue, read[0]) or self._is_joined(read[0])
            if read is None or passed or (start and self._is_told_about(sentence, at, *read)):
                continue
            phrase, end = read
            whole = phrase.kind != "person" or phrase.role or end >= i - 1 or sentence.words[0] in AS_FOR
            whole = whole or (len(phrase.name) > 1 and (among > 0 or self._tells_more(sentence, end, i)))
            reaches = self._reaches(sentence, end, i, paper=phrase.kind == "paper" and not start)
            where = whole and (reaches or self._is_where(sentence, phrase, end, i))
            where = where and not (start and end == i and sentence.words[i + 1 : i + 2] in (["فيه"], ["فيها"]))
            if where or (not start and self._is_before_aside(sentence, phrase, end, i)):
                return phrase
        return None

    @staticmethod
    def _among(sentence: Sentence, at: int) -> int:
        """How many items stand before one of several whom a sentence opens with: من بين هؤلاء، فلان، من بينهم فلان."""
        one, two = (*sentence.words[at + 1 : at + 3], "", "")[:2]
        several = one == "بين" and (two == "هولاء" or two.startswith("ال"))
        length = 3 if several else 2 if one in _AMONG else 0
        return length + (length > 0 and sentence.kinds[at + length] == ",")

    def _as_for(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """Who is told behind أما and a comma, before his verb with ف: رفض فلان القرار، أما الوزير فقال إن."""
        leads = sentence.words[i][:1] == "ف" and not AS_FOR.isdisjoint(sentence.words[1:i])
        at = max(k for k in range(1, i) if sentence.words[k] in AS_FOR) + 1 if leads else 0
        if not at or at >= i or sentence.kinds[at - 2] == "w":
            return None
        read = self.phrases.read(sentence, at, joint=cue.number != "s")
        told = read is not None and not disagrees(cue, read[0]) and self._reaches(sentence, read[1], i)
        return read[0] if read is not None and told else None

    def _is_told_about(self, sentence: Sentence, at: int, phrase: Phrase, end: int) -> bool:
        """Whether a title alone between commas is of whom a sentence is about: وعن موقف فلان، رئيس الحزب، قال.

        So is a name between commas behind a title: وعن أزمة اللاعب، فلان، قال.
        """
        if not self._is_about(sentence):
            return False
        if phrase.name and self.phrases.is_role(sentence.words[at - 2]):
            return True
        alone = sentence.kinds[end : end + 1] == [","] and phrase.role != () and phrase.name == ()
        if not alone:
            return False
        before = base(sentence.words[at - 2])  # وعن الحادث، مدير المستشفى، قال
        return not (self.phrases.is_thing(before) or self.phrases.verbal(before))

    def _is_about(self, sentence: Sentence) -> bool:
        """Whether a sentence tells first what its words are about: وعن كذا، أما عن كذا."""
        words = sentence.words
        return words[0] in _ABOUT or (words[0] in AS_FOR and not _ABOUT.isdisjoint(words[1:2]))

    def _joined_title(self, sentence: Sentence, at: int) -> tuple[Phrase, int] | None:
        """A name behind a title with و before it: والنائب فلان قال."""
        word, seen = sentence.words[at], self.phrases
        joined = word.startswith("وال") and not seen.is_head(word) and seen.is_role(word[1:])
        return seen.joined(sentence, at, "و") if joined else None

    def _is_manner_at(self, word: str) -> bool:
        """Whether a word tells how somebody speaks, or where: بصدق، باللهجة."""
        return word.startswith("بال") or word in self.vocabulary.adverbs or word in THUS

    def _is_joined(self, phrase: Phrase) -> bool:
        """Whether what seems a name is a verb with و (وظلت تردد اسمه)."""
        word, seen = phrase.words[0], self.phrases
        called = seen.is_called(word)
        if word[-1:] == "ت" and word[-2:] != "ات" and len(word) >= _LEAST_DONE and phrase.name == (word,):
            return not called  # وفور خروجها أجهشت بالبكاء
        return word[:1] == "و" and phrase.name[:1] == (word,) and not called and len(phrase.name) == 1

    def _is_deed_before(self, sentence: Sentence, at: int) -> bool:
        """Whether a word that nobody is called by stands right before a title: what its bearer did (عنف رئيس كذا)."""
        word, known = sentence.words[at], self.vocabulary
        if word in _ABOUT:
            return False
        behind = sentence.words[at + 1] if sentence.kinds[at : at + 2] == ["w", "w"] else ""
        if word.startswith("ال") or not self.phrases.is_role(behind) or word in known.first_names or word in known.same:
            return False
        called = word in self.phrases.surnames or word in self.phrases.families or word in self.phrases.often
        return not (called or self.phrases.is_head(word) or word in known.commons or self.phrases.stops(word))

    def _is_where(self, sentence: Sentence, phrase: Phrase, end: int, i: int) -> bool:
        """Whether behind a name and a title only where he holds it stands: فلان الأستاذ بكلية الحقوق، أكد أن."""
        rest = sentence.words[end : i - 1]
        if not (phrase.name and phrase.role and 0 < len(rest) < LONGEST_INNER) or sentence.kinds[i - 1] != ",":
            return False
        plain = sentence.kinds[end : i - 1] == ["w"] * len(rest) and self.vocabulary.cues.keys().isdisjoint(rest)
        return plain and rest[0].startswith(("ب", "ل")) and not any(map(self.phrases.stops, rest))

    def _is_before_aside(self, sentence: Sentence, phrase: Phrase, end: int, i: int) -> bool:
        """Whether an occasion or a time without commas stands before a verb: فلان الفلاني في تصريح للصحافة أكد أن."""
        between = sentence.words[end:i]
        named = len(phrase.name) > 1 and self.phrases.is_called(phrase.name[0])  # not ارتفعت الأسعار في وقت
        told = named or phrase.role or phrase.kind == "institution"
        alone = len(between) == 1 and between[0].startswith(("لل", "ب"))
        least = alone or 1 < len(between) < LONGEST_INNER
        if not (told and least) or sentence.kinds[end:i] != ["w"] * len(between):
            return False
        led = self.phrases.stops(between[0]) or between[0] in self.vocabulary.adverbs
        led = led or between[0].startswith(("لل", "ب"))
        plain = self.vocabulary.cues.keys().isdisjoint(between[between[0] == "عبر" :]) and _RELATIVES.isdisjoint(
            between
        )
        plain = plain and sentence.words[i + 1 : i + 2] not in (["فيه"], ["فيها"])
        return led and plain and self.vocabulary.complementizers.keys().isdisjoint(between)

    def _tells_more(self, sentence: Sentence, end: int, i: int) -> bool:
        """Whether a clause between commas tells of a bare name: فلان الفلاني، الذي كان يتحدث في ندوة، قال إن."""
        if (sentence.kinds[end] == "," or sentence.words[end] in _CLOSING) and end + 1 < i:
            following = sentence.words[end + 1]
            if following in _RELATIVES or following in _AND_HE or self.phrases.is_role(following):
                return True  # فلانة، معلمة نازحة من كذا، قالت إن
        return self._is_joined_aside(sentence, end, i)

    def _is_joined_aside(self, sentence: Sentence, end: int, i: int) -> bool:
        """Whether و and a preposition tell of the occasion before the verb: فلانة وفي تصريح صحفي، قالت إن."""
        joined = sentence.words[end][:1] == "و" and self.phrases.leads_aside(sentence, end)
        return joined and self.vocabulary.cues.keys().isdisjoint(sentence.words[end:i])

    def _reaches(self, sentence: Sentence, end: int, i: int, *, paper: bool = False) -> bool:
        """Whether between a topic and its verb stand only asides: commas, قد, a relative clause."""
        if end >= i or (paper and sentence.kinds[i - 1] == ","):
            return True
        if sentence.kinds[end] == ",":
            return sentence.kinds[i - 1] == "," or sentence.words[i - 1] in {"قد", "فقد"}
        if sentence.words[end] in _CLOSING:
            return sentence.words[i - 1] == _CLOSING[sentence.words[end]]  # فلان (رئيس كذا) قال إن
        if sentence.words[end] == "من":
            turn = end + 2 == i and sentence.words[end + 1] in HIS_SIDE  # فلان من جهته أوضح
            origin = (
                sentence.kinds[end:i] == ["w", "w", ","] and "،" in self.text[sentence.starts[0] : sentence.starts[end]]
            )
            return turn or origin  # فلانة، معلمة نازحة من كذا، قالت
        if sentence.words[end] in {"قد", "فقد", "الذي", "التي", "كان", "كانت", "الذين", "بدوره", "بدورها", "ايضا"}:
            return True
        return self._is_joined_aside(sentence, end, i)

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
        contrasted = frame.marker in {"that", "thing"} and self._opens_contrast(sentence)  # وبينما أكد X أن …، قال Y إن
        return contrasted or (frame.marker in {"colon", "quotation"} and quoted)

    def _opens_contrast(self, sentence: Sentence) -> bool:
        """Whether a sentence begins with a clause beside which another speaks: وبينما, بعد أن, في وقت."""
        one, two = sentence.words[0], "".join(sentence.words[1:2])
        plain = one.removeprefix("و")
        led = (plain in _BEFORE_A_CLAUSE and two == "ان") or (plain == "في" and two in _IN_THE_MEANTIME)
        led = led and sentence.words[2:3] != [] and sentence.words[2] not in _SOME_OTHER
        return led or one in _CONTRASTING

    def _half_before(self, sentence: Sentence, i: int, frame: Frame) -> int:
        """The quotation before a verb and who speaks, behind whom it goes on: "…"، يقول فلان، "…"; -1 where none is."""
        cue, end = frame.cue, frame.subject_end
        if frame.marker not in _QUOTES or frame.subject is None or cue.joined or cue.form == "participle":
            return -1
        both = sentence.kinds[0] == "q" and sentence.kinds[frame.content] == "q"
        both = both and not (cue.verb.lemma in ANSWERS or self.frames.takes_pronoun(sentence.words[i]))
        if both and self._quoted_before(sentence, i) == 0:
            return 0  # "…" يقول فلان: "…", not "…؟" أجاب فلان: "…"
        if frame.marker != "quotation":
            return -1
        apart = end < frame.content < len(sentence.kinds) and sentence.kinds[end] in ",w"
        apart = apart and sentence.kinds[frame.content - 1 : frame.content + 1] == [",", "q"]
        return self._quoted_before(sentence, i) if apart else -1

    def _quoted_before(self, sentence: Sentence, i: int) -> int:
        """The item of a long quotation right before an item, -1 where there is none."""
        j = i - 1
        while j >= 0 and (sentence.kinds[j] in ",o" or sentence.words[j] in THUS):
            j -= 1
        if j < 0 or sentence.kinds[j] != "q":
            return -1
        inner = sentence.quotations[j].inner
        asks = j > 1 and "؟" in self.text[inner.end - 1 : inner.end + 2] and sentence.kinds[j - 1] != ","
        if asks and not _QUESTION.isdisjoint(sentence.words[:j]):  # ردا على سؤال فلان: "…؟" علق فلان قائلا
            return -1
        if not j and i > 1 and self.text[inner.start : inner.end].count(" ") == LEAST_QUOTE - 2:
            return j  # «العالم يحترق»، يقول فلان
        return j if self.text[inner.start : inner.end].count(" ") >= LEAST_QUOTE - 1 else -1
