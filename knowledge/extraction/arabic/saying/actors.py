"""Who acts in a sentence without saying anything yet: the nearest for what is said with its subject understood."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.division import Phrase
from knowledge.extraction.arabic.phrases.phrases import WHO
from knowledge.extraction.arabic.phrases.stems import base, without_pronoun
from knowledge.extraction.arabic.saying.agreement import ANSWERS, disagrees
from knowledge.extraction.arabic.saying.events import Report, part_at, trim
from knowledge.extraction.arabic.saying.nearby import WE_MEET, NearbyReader
from knowledge.extraction.arabic.saying.sources import ISSUES
from knowledge.extraction.arabic.saying.subjects import MASCULINE_LANDS
from knowledge.extraction.arabic.saying.topics import TOPIC_STARTS
from knowledge.model import Span

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue
    from knowledge.extraction.arabic.saying.contents import Frame

LONG_QUOTE: Final = 4
LEAST_ACTING: Final = 4
"""Words of a sentence in which somebody acts and speaks."""
_SOON: Final = 12
_ONCE: Final = frozenset("منذ ومنذ بعد وبعد وبعدما بعدما عندما وعندما حين وحين وحينما قبل وقبل فور وفور".split())  # noqa: SIM905
"""With these a clause begins that tells when somebody does something."""
_CHILD: Final = frozenset({"ابن", "ابنه"})
_AGE: Final = ("ين", "سه", "بعه", "منه", "سعه", "شره")
"""How the numbers end that tell an age: ابن السابعة والعشرين."""
_BEFORE_DEEDS: Final = frozenset({"كما", "وقد", "فقد", "ثم", "كذلك", "قد"})
_CAME: Final = frozenset({"جاء", "جاءت", "ياتي", "تاتي"})
"""What talk does: وجاء كلام فلان خلال كذا."""
_BY_WORDS: Final = frozenset({"بكلمات", "بعباره", "بعبارات", "بجمله", "بتعليق"})
_BY_SAYING: Final = frozenset({"بقوله", "بقولها", "بالقول"}) | _BY_WORDS
_MOTHER: Final = frozenset({"ام"})
_OF_PRESENT: Final = ("ي", "ت")
"""With what a verb in the present begins."""
_AUXILIARIES: Final = frozenset({"لم", "ولم", "لن", "ولن", "لا", "ولا", "ما", "وما", "قد", "وقد", "لقد"})
"""What stands before a verb."""
_NEVER: Final = frozenset({"لم", "ولم", "فلم", "لن", "ولن", "لا", "ولا"})
"""What stands before a verb in the present that tells what somebody does not do."""
HOSTING: Final = "استضاف"
_COMMENTING: Final = ANSWERS | {"علق", "عقب"}
"""What who does not do has no words for what follows: ولم يرد فلان على الاتصالات. وأضاف."""
_PASSING: Final = frozenset({"توفي", "توفيت", "قتل", "قتلت", "مات", "ماتت", "استشهد", "استشهدت", "اغتيل", "اغتيلت"})
"""Behind these stands who says nothing any more."""
_NOTHING_BUT: Final = frozenset({"ما", "وما", "فما"})
"""Before كان من: somebody did nothing but what is told."""
_TAKING: Final = frozenset({"person", "mute"})
_LETTERS_OF_A_VERB: Final = range(3, 8)
_VERBS_IN_AL: Final = frozenset({"التفت", "التحق", "التقط", "التمس", "الح", "التزم"})
"""Verbs that begin with the letters of the article."""
_OWN_T: Final = frozenset("سكت صمت انصت اسكت ثبت التفت بات مات نعت بهت".split())  # noqa: SIM905
_ON_HIM: Final = frozenset({"عليه", "عليها", "عليهم"})
"""With what a victim's name ends: والدة المجني عليه."""
_THEN: Final = frozenset("ثم هنا وهنا عندها وعندها حينها وحينها بعدها وبعدها عنديذ وعنديذ فجاه وفجاه".split())  # noqa: SIM905
"""With what a sentence begins before somebody does something."""
_VERBS_IN_M: Final = frozenset({"منع", "منح", "مدد", "مول", "مارس", "مهد", "مرر", "محا", "مد"})
"""Other words in م are rather nouns: مقر، مصير."""
SAYING: Final = frozenset({"قال", "اضاف", "اكد"})
_POSTED: Final = frozenset({"نشر", "نشرت"})
"""A deed where what is posted stands behind who does it, and words behind that: نشر فلان صورة، وقال."""


@dataclass(slots=True)
class ActorReader(NearbyReader):
    """Finds who acts; the events of the sentence that is read are its own."""

    quoted_first: bool = False
    told: bool = False
    """The last sentence reported something."""
    alone: tuple[Report, bool] | None = None
    """The last sentence, where it was a quotation and nothing else, and whether it was told."""
    doer: Phrase | None = None
    """Who comments, answers or writes in this sentence, where a participle is still to tell what."""

    def _complete(self, sentence: Sentence) -> None:
        """Add to a read sentence's events who acts in it, or what a quotation alone or before them says."""
        quoted = sentence.kinds[0] == "q"
        if quoted and self._points_back(sentence, 2):
            self._tell_whose(sentence)
        if sentence.words[0] in WE_MEET and (met := self._met(sentence)) is not None:
            self.events = [met, *(event for event in self.events if isinstance(event, Report))]
        alone, self.alone = self.alone, None
        if alone is not None and self._points_back(sentence, 0):
            self._said_thus(sentence, *alone)
        elif alone is not None and (by := self._whose_talk(sentence)) is not None:
            alone[0].speaker = by
        elif not _BY_SAYING.isdisjoint(sentence.words) and (words := self._in_his_words(sentence)) is not None:
            self.events.append(words)
        elif not self.events:
            self._quiet(sentence)
        elif sentence.headline and quoted:
            self._headed(sentence)
        elif (actor := self._opening_actor(sentence)) is not None:
            self.events.insert(0, actor)
        if sentence.words[0] in _ONCE and "," in sentence.kinds[2:_SOON] and not self._reports():
            self._act_later(sentence)
        self._name_latter(sentence)
        self._go_on_with_topic(sentence)
        quoted = quoted or sentence.kinds[-1] == "q"  # وقال فلان: "…". "…"
        self.told = self._reports()
        self.quoted_first = quoted and self.told

    def _reports(self) -> bool:
        """Whether the sentence reports something."""
        return bool([event for event in self.events if isinstance(event, Report)])

    def _act_later(self, sentence: Sentence) -> None:
        """Note who acts behind a clause that tells when: ومنذ أن وقع الانفجار، سارع فلان الفلاني إلى المكان."""
        at = sentence.kinds.index(",", 2) + 1
        verb = "".join(sentence.words[at : at + 1])
        if not verb or not self._is_somebody(sentence, at + 1) or not self._may_be_deed(sentence, at, verb):
            return
        read = self.phrases.read(sentence, at + 1, objects=_TAKING)
        if read is not None and (read[0].name or read[0].definite):
            self.events = [read[0]._replace(idle=True)]

    def _in_his_words(self, sentence: Sentence) -> Report | None:
        """What is quoted behind بقوله where no verb of a list leads to it: مازح الوزير الحضور بقوله: "…"."""
        k = next(k for k, word in enumerate(sentence.words) if word in _BY_SAYING)
        words = sentence.words[k] in _BY_WORDS and ":" in sentence.kinds[k + 1 : k + LEAST_ACTING]
        at = k + 1 + (sentence.kinds[k + 1 : k + 2] == [":"])
        at = sentence.kinds.index(":", k) + 1 if words else at  # ودع فلان جمهوره بكلمات مؤثرة: "…"
        at += sentence.words[at : at + 1] == ["ان"]
        if not k or sentence.kinds[at : at + 1] != ["q"]:
            return None
        if any(isinstance(event, Report) for event in self.events):
            inner, last = sentence.quotations[at].inner, max(one.span.end for one in self.events)
            self.events = list(part_at(self.events, self.text, inner, sentence.starts[k]))
            doer = self._doer_between(sentence, last, sentence.starts[k], None) if last < inner.start else None
            cue_span = Span(sentence.starts[k], sentence.ends[k])
            return Report(trim(self.text, inner), "direct", doer, None, cue_span) if doer is not None else None
        if sentence.words[k] == "بالقول":
            return self._understood(sentence, k, sentence.quotations[at].inner)
        if not self.events:
            self._quiet(sentence)
        known = sentence.words[1] in self.phrases.surnames or sentence.words[1] in self.phrases.families
        if known and not self.events and (named := self.phrases.alone(sentence, 1)) is not None:
            self.events.append(named)  # وأحرج فلان صحافية بقوله
        speaker = self._owner(sentence) or next((event for event in self.events if isinstance(event, Phrase)), None)
        if speaker is None:
            return self._understood(sentence, k, sentence.quotations[at].inner)
        if speaker.gender == "m" and sentence.words[k].endswith("ها"):
            return None
        cue_span = Span(sentence.starts[k], sentence.ends[k])
        return Report(trim(self.text, sentence.quotations[at].inner), "direct", speaker, None, cue_span)

    def _owner(self, sentence: Sentence) -> Phrase | None:
        """Whose talk a sentence begins with: جاءت تصريحات الوزير للرد على."""
        for at in range(min(2, len(sentence.words) - 1)):
            word = sentence.words[at]
            talk = word in self.vocabulary.venues or word == "كلام"
            if talk and word == without_pronoun(word) and not word.startswith("ال"):
                read = self.phrases.read(sentence, at + 1)
                return read[0] if read is not None and read[0].kind == "person" else None
        return None

    def _go_on_with_topic(self, sentence: Sentence) -> None:
        """Whom a sentence begins with and tells of is who then speaks in it: فلان الذي رفض العرض، رد قائلا."""
        for at, said in enumerate(self.events):  # noqa: B007  (the first report, if any)
            if isinstance(said, Report):
                break
        else:
            return
        if said.speaker is not None or said.cue is None:
            return
        told = not said.cue.joined and (said.kind == "direct" or said.cue.form == "present")
        topic = self._opening_topic(sentence, told=told)
        if topic is None and not at and (said.cue.joined or said.cue.form == "participle"):
            topic = self._opening_doer(sentence, said.cue)
        if topic is not None:
            self.events.insert(at, topic)

    def _opening_topic(self, sentence: Sentence, *, told: bool) -> Phrase | None:
        """A name at a sentence's beginning before a relative clause, or before anything where its words are quoted."""
        word, phrases = sentence.words[0], self.phrases
        known = phrases.opens_name(sentence.words, 0) or word in phrases.surnames or word in phrases.families
        read = phrases.read(sentence, 0) if sentence.kinds[0] == "w" and (known or phrases.is_role(word)) else None
        if read is None or not read[0].name or read[1] >= len(sentence.words):
            return None
        behind = read[1] + (sentence.kinds[read[1]] == ",")
        if told and not sentence.headline:
            return read[0]  # السيد فلان الفلاني يعمل سائقا، قال: "…"
        return read[0] if sentence.words[behind : behind + 1] and sentence.words[behind] in WHO else None

    def _opening_doer(self, sentence: Sentence, cue: Cue, at: int = 0) -> Phrase | None:
        """Whom a clause begins with, who does what no list has and goes on to speak: لكن فلانا وقف وقال."""
        while at < len(sentence.words) - 1 and sentence.words[at] in TOPIC_STARTS:
            at += 1
        word, phrases = sentence.words[at], self.phrases
        known = phrases.opens_name(sentence.words, at) or word in phrases.surnames or word in phrases.families
        known = known or phrases.is_role(word) or phrases.is_institution(word)
        read = phrases.read(sentence, at) if sentence.kinds[at] == "w" and known else None
        if read is None or read[0].kind not in {"person", "institution"} or disagrees(cue, read[0]):
            return None
        behind = read[1]
        if sentence.kinds[behind : behind + 1] != ["w"] or sentence.words[behind] in WHO:
            return None
        done = without_pronoun(sentence.words[behind])
        if done != sentence.words[behind] and (done in self.vocabulary.deeds or done in self.vocabulary.cues):
            doer = phrases.read(sentence, behind + 1)  # لكن فلانا استقبله الوزير وقال
            return doer[0] if doer is not None and not disagrees(cue, doer[0]) else None
        acts = sentence.words[behind] in self.vocabulary.deeds or sentence.words[behind] in self.vocabulary.cues
        return read[0] if acts or sentence.words[behind] in _NEVER else None

    def _note_actor(self, sentence: Sentence, i: int) -> None:
        """Who acted: وكان الرئيس الأميركي … قد حدد الشروط، مشيرا إلى."""
        told = not i or sentence.kinds[i - 1] != "w" or sentence.words[i - 1] in self.vocabulary.joining
        told = told or (sentence.words[i - 1] in _NOTHING_BUT and sentence.words[i + 1 : i + 2] == ["من"])
        if told and (actor := self._actor(sentence, i + 1)):
            self.events.append(actor._replace(idle=True))
        elif told and sentence.words[i + 2 : i + 3] == ["قد"] and self._is_surname_like(sentence, i + 1):
            self.doer = self.phrases.alone(sentence, i + 1)  # وكان الروقي قد علق على كذا، قائلا

    def _is_surname_like(self, sentence: Sentence, at: int) -> bool:
        """Whether a lone word has a surname's form and nothing that any list knows: الروقي."""
        word, known = sentence.words[at], self.vocabulary
        plain = word.startswith("ال") and word.endswith("ي") and len(word) > _LETTERS_OF_A_VERB.start + 1
        says = "".join(sentence.words[at + 2 : at + 3]) in known.cues
        listed = not says or word in known.adjectives or base(word) in known.commons or self.phrases.is_head(word)
        return plain and not (listed or self.phrases.is_territory(word) or self.phrases.is_thing(word))

    def _silent(self, sentence: Sentence, i: int, cue: Cue) -> None:
        """Who did not say something may be the understood subject of what follows: لم يؤكد الجيش …. وقال إن."""
        subject = self.frames.read(sentence, i, cue).subject if cue.verb.lemma not in _COMMENTING else None
        named = subject is not None and (
            self.phrases.opens_name(sentence.words, i + 1) or self.phrases.is_called(subject.words[0])
        )  # ولم ينف فلان الفلاني
        if subject is not None and (named or subject.role or subject.kind == "institution"):
            self.events.append(subject)

    def _headed(self, sentence: Sentence) -> None:
        """A headline that begins with somebody's words and goes on with what he does: "…".. فلان يدعو إلى."""
        first, inner = self.events[0], sentence.quotations[0].inner
        apart = len(sentence.words) > 1 and sentence.kinds[1] in ",:o"
        if isinstance(first, Phrase) or first.speaker is None or first.span.start < inner.end or not apart:
            return
        if first.cue is not None and " " in self.text[inner.start : inner.end]:
            said = Report(trim(self.text, inner), "direct", first.speaker, first.cue, first.cue_span, headline=True)
            self.events.insert(0, said)

    def _opening_actor(self, sentence: Sentence) -> Phrase | None:
        """Who does what no list of verbs has, before he says something: وضحك فلان وقال إن."""
        first = self.events[0]
        if (
            isinstance(first, Phrase)
            or first.speaker is not None
            or first.cue is None
            or len(sentence.words) < LEAST_ACTING
        ):
            return None
        issued = next((k for k in range(1, 4) if sentence.words[k].startswith(ISSUES)), 0)
        if issued and not self._is_about(sentence) and (read := self.phrases.read(sentence, issued + 1)) is not None:
            return read[0]  # وفي بيان نشرته الوزارة، قالت فيه
        state = sentence.words[0].startswith("وال") and "," in sentence.kinds[1:_SOON]
        start = sentence.kinds.index(",") + 1 if state else 0  # والدموع في عينيه، أمسك فلان بكذا، قائلا
        return self._actor_at(sentence, start, first.cue) or self._acts_on(sentence, first.cue)

    def _actor_at(self, sentence: Sentence, start: int, cue: Cue) -> Phrase | None:
        """Who acts by the verb with which a clause begins at an item, and goes on by a cue."""
        first = "".join(sentence.words[start : start + 1])
        denied = first in _NEVER
        at = start + int(denied or first in _THEN)
        if at + 1 >= len(sentence.words):
            return None
        verb = self._done(sentence.words[at].removeprefix("و"))
        present = denied or (cue.form == "present" and verb[:1] in _OF_PRESENT)
        looks = cue.form == "participle" and cue.gender == "f" and verb.startswith("ت")  # تنظر فلانة إلى بيتها قائلة
        hers = verb.startswith("ت") if present or looks else _is_hers(verb)
        undone = denied and verb in self.vocabulary.cues  # ولم يوافق فلان على ذلك وقال
        if not (undone or self._may_be_deed(sentence, at, verb)) or hers != (cue.gender == "f"):
            return None
        opens = sentence.words[at + 1]
        titled = self.phrases.opens_name(sentence.words, at + 1) or self.phrases.is_role(opens)
        titled = titled or self.phrases.is_institution(opens) or opens in self.phrases.families  # ودخل مرسي القاعة
        titled = titled or self._is_pair_at(sentence, at + 1)
        many = cue.number == "p" and opens.startswith("ال") and opens.endswith("ون")  # ورفع المحتجون لافتات
        read = self.phrases.read(sentence, at + 1, objects=_TAKING) if titled or many else None
        if read is None or not (many or read[0].kind in {"person", "institution"}):
            return None
        words = read[0].words
        alone = len(words) == 1 and read[0].kind == "person" and opens.startswith("ال") and read[0].number == "s"
        alone = alone and self.phrases.is_role(opens) and not opens.endswith("ين")
        alone = alone or many or (read[0].number == "p" and cue.number == "p")
        told = all(word.startswith("ال") or word in _ON_HIM for word in words[1:])
        alone = alone or (read[0].kind == "institution" and read[0].definite)  # نفذت النقابة وقفة
        whole = read[0].name or alone or (len(words) > 1 and (told or words[0] in _MOTHER))  # أم محمد
        return read[0] if whole else None

    def _is_pair_at(self, sentence: Sentence, at: int) -> bool:
        """Whether two words that may be a name stand between a verb and what is shown: نشرت فلانة كذا صورة."""
        one, two, behind = (*sentence.words[at : at + 3], "", "")[:3]
        if sentence.kinds[at : at + 2] != ["w", "w"] or one.startswith("ال"):
            return False
        known, seen = self.vocabulary, self.phrases
        shown = behind in known.published or (behind[:1] == "ب" and behind[1:] not in known.roles) or seen.stops(behind)
        other = one in known.published or two in known.published or seen.stops(one) or seen.stops(two)
        return shown and not (other or seen.is_thing(one) or seen.is_head(one) or two.startswith(("ب", "ل")))

    def _acts_on(self, sentence: Sentence, cue: Cue) -> Phrase | None:
        """Who stands behind what a sentence's first verb is done to, or whose talk it tells of, and speaks."""
        if sentence.words[0].removeprefix("و") in _CAME and (whose := self._owner(sentence)) is not None:
            return whose  # وجاء كلام فلان خلال مؤتمر صحفي، حيث قال
        verb = sentence.words[0].removeprefix("و")
        acts = verb in self.vocabulary.deeds or verb in self.vocabulary.cues or bool(self._deed(sentence, 0))
        return self._behind_object(sentence, cue) if acts and (cue.joined or cue.form == "participle") else None

    def _done(self, verb: str) -> str:
        """A verb that a list has without the pronoun of whom it is done to: قاطعه, صافحها."""
        done = without_pronoun(verb)
        return done if done in self.vocabulary.deeds or done in self.vocabulary.cues else verb

    def _may_be_deed(self, sentence: Sentence, at: int, verb: str) -> bool:
        """Whether a word before another may be a verb that no list has."""
        known = self.vocabulary
        if verb in known.deeds and sentence.kinds[at : at + 2] == ["w", "w"]:
            return True
        noun = self.phrases.is_thing(verb) or verb.endswith("ه")
        noun = noun or (verb == sentence.words[at] and verb in known.first_names)  # سمير جعجع صديق
        noun = noun or (verb.startswith("ال") and not {verb, verb.removesuffix("ت")} & _VERBS_IN_AL)
        said = verb in known.cues and verb not in _POSTED and not sentence.words[at].endswith(("ه", "ها"))
        if noun or sentence.kinds[at : at + 2] != ["w", "w"] or said or self.phrases.stops(verb):
            return False
        plain = len(verb) == _LETTERS_OF_A_VERB.start and (verb != sentence.words[at] or sentence.opens)  # ووقف فلان
        return not (self.phrases.is_head(verb) or (self.phrases.verbal(verb) and not plain))

    def _actor(self, sentence: Sentence, at: int) -> Phrase | None:
        """Who acted: وكان الرئيس الأميركي … قد حدد الشروط، مشيرا إلى."""
        left = sentence.words[at : at + 1] == ["من"]  # ما كان من فلان إلا أن رد
        at += left
        if sentence.kinds[at : at + 1] == ["q"] and (marked := self.phrases.marked(sentence, at)) is not None:
            return marked[0]._replace(kind="institution", name=(), name_text="")  # وكان "حزب الله" قد رد
        read = self.phrases.read(sentence, at) if at < len(sentence.words) else None
        named = left and "الا" in sentence.words[at : at + _SOON]
        called = "".join(sentence.words[at : at + 1])
        known = called in self.phrases.surnames or called in self.phrases.families  # وكان حنوش قد صرح
        if called[:2] == "لل":
            return None  # وكان للمجلس رأي آخر
        named = named or known or self.phrases.opens_name(sentence.words, at)  # وكان فلان الفلاني قد نشر بيانا، قال فيه
        return read[0] if read is not None and (named or self.phrases.is_head(sentence.words[at])) else None

    def _quiet(self, sentence: Sentence) -> None:
        """A sentence that reports nothing may still bring its subject up; a quotation alone goes on."""
        at = int(sentence.words[0] == "و" or self._is_listed(sentence))  # و"…"
        if sentence.kinds[at : at + 1] == ["q"] and len(sentence.words) <= at + 2 and (sentence.opens or self.told):
            inner = sentence.quotations[at].inner
            said = Report(trim(self.text, inner), "direct", None, None, None)
            told = self.text[inner.start : inner.end].count(" ") > (
                1 if (at and self.told) or self._goes_on_quoted(sentence) else LONG_QUOTE
            )
            self.alone = said, told
            self.events = [said] if told else []
            return
        if (body := self._acting_body(sentence)) is not None:
            self.events.append(body)
            return
        if (owner := self._owner(sentence)) is not None:
            self.events.append(owner)
            return
        for at in range(min(3, len(sentence.words))):
            behind = at == 1 or (at > 1 and sentence.words[0] in _AUXILIARIES)  # لم يجد فلان الفلاني
            named = behind and at + 1 < len(sentence.words) and self.phrases.opens_name(sentence.words, at)
            named = named or (at == 1 and self._is_apposed(sentence, at))
            beside = at > 1 and (self.phrases.stops(sentence.words[1]) or sentence.words[1].startswith("ب"))
            beside = beside and sentence.words[0] not in _AUXILIARIES  # وبحث مع الوزير كذا
            late = at == 1 and sentence.words[0].removeprefix("و") in _PASSING
            aged = sentence.words[at] in _CHILD and "".join(sentence.words[at + 1 : at + 2]).endswith(_AGE)
            if sentence.kinds[at] == "w" and (named or self.phrases.is_role(sentence.words[at])):
                if beside or late or aged or self._is_silence(sentence):
                    return
                read = self.phrases.read(sentence, at, objects=_TAKING if at else frozenset())
                if read is not None and (read[0].name or read[0].definite):
                    self.events.append(read[0]._replace(idle=True))
                return

    def _is_silence(self, sentence: Sentence) -> bool:
        """Whether a sentence begins with what somebody does not answer: ولم يرد فلان على الاتصالات."""
        cue = self.vocabulary.cues.get(sentence.words[1]) if sentence.words[0] in _NEVER else None
        return cue is not None and cue.verb.lemma in _COMMENTING

    def _goes_on_quoted(self, sentence: Sentence) -> bool:
        """Whether a quotation stands behind another in its paragraph: وقال فلان: "…". "…"."""
        return self.quoted_first and not sentence.opens

    def _is_apposed(self, sentence: Sentence, at: int) -> bool:
        """Whether two words that no list has stand before a comma and a title: سلط فلان الفلاني، نائب المدير، الضوء."""
        if sentence.kinds[at : at + 4] != ["w", "w", ",", "w"] or not self.phrases.is_role(sentence.words[at + 3]):
            return False
        phrases, one = self.phrases, sentence.words[at]
        two = (one, sentence.words[at + 1])
        return not (one.startswith("ال") or phrases.verbal(one)) and not any(
            phrases.stops(word) or phrases.is_head(word) or word in self.vocabulary.commons for word in two
        )

    def _acting_body(self, sentence: Sentence) -> Phrase | None:
        """Which body does what no list of verbs has: أغلقت وزارة الصحة عيادات. Its gender is the verb's."""
        at = int(sentence.words[0] in _BEFORE_DEEDS)
        if sentence.headline or sentence.kinds[at : at + 3] != ["w"] * 3:
            return None
        gender = self._deed(sentence, at)
        opens = sentence.words[at + 1]
        if opens.startswith(("لل", "بال")):
            return None  # وسيسمح للتلفزيون
        acts = self.phrases.is_institution(opens) or (self.phrases.is_territory(opens) and not opens.endswith("ي"))
        read = self.phrases.read(sentence, at + 1, objects=_TAKING) if gender and acts else None
        if read is None or read[0].kind not in {"institution", "place"}:
            return None
        own = "m" if base(opens) in MASCULINE_LANDS else read[0].gender or gender
        return read[0]._replace(gender=gender) if own == gender else None

    def _deed(self, sentence: Sentence, at: int) -> str:
        """The gender of a verb in the past that no list has, "" where a word may be something else."""
        word, known = sentence.words[at].removeprefix("و"), self.vocabulary
        definite = word.startswith("ال") and self.text[sentence.starts[at] : sentence.ends[at]][:2] not in {"أل", "وأ"}
        noun = word in known.commons or word in known.venues or word in known.cues or self.phrases.is_head(word)
        plain = not (noun or self.phrases.stops(word) or definite or word.startswith(("ت", "ي")))
        if not plain or word.endswith(("ه", "ات", "ين", "ون")) or len(word) not in _LETTERS_OF_A_VERB:
            return ""
        if word.endswith("ت"):
            return "f"
        return "" if word.startswith("م") and word not in _VERBS_IN_M else "m"

    def _closes_with(self, sentence: Sentence, i: int, frame: Frame) -> bool:
        """Whether a verb in the present and its subject end a sentence that they report: سنفتتح المحطة، يؤكد فلان."""
        cue, subject = frame.cue, frame.subject
        if cue.form != "present" or cue.joined or subject is None or i < LEAST_ACTING or sentence.kinds[i - 1] != ",":
            return False
        if not cue.verb.flags.isdisjoint({"mute", "weak", "inside", "person", "relay"}) or subject.kind == "place":
            return False
        return frame.subject_end == len(sentence.words) and not any(isinstance(event, Report) for event in self.events)


def _is_hers(verb: str) -> bool:
    """Whether a verb ends in a woman's ت, not in its own (سكت، التفت)."""
    return verb.endswith("ت") and verb not in _OWN_T
