"""Who stands behind a word of source: بحسب X, وفقا لما ذكره X, جاء في بيان X."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.asked import OUTLETS
from knowledge.extraction.arabic.phrases.phrases import WHO
from knowledge.extraction.arabic.phrases.stems import base

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.phrases import PhraseReader
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue, Vocabulary
    from knowledge.extraction.arabic.saying.contents import Frame

_MEASURES: Final = frozenset(
    {"وفق", "حسب", "بحسب", "وفقا", "طبقا", "تبعا", "ووفق", "وبحسب", "وحسب", "ووفقا", "وطبقا", "وتبعا"}
)
_AS: Final = {"كما": 2, "علي": 3}
"""Words of `كما أكد` and `على ما أكد`."""
_UNSURE: Final = frozenset(
    f"{joined}{word}"
    for joined in ("", "و", "ف")
    for word in ("ليس", "ليست", "لم", "لن", "لا", "لسنا", "لست", "هل", "كيف", "لماذا", "متي", "اذا", "لو", "لولا")
)
"""With these something was not so, or was asked, or not yet so: لم يكن الاتفاق كما أعلن الوزير."""
_OPENS_DENIAL: Final = frozenset({"ما", "وما", "فما"})
_JUST: Final = frozenset({"تماما", "بالضبط", "ليس", "مثل", "هو", "هي", "هذا", "ذلك"})
"""Before كما these liken: سارت الأمور تماما كما قال فلان."""
_TELLS: Final = frozenset({"قال", "اكد", "اعلن", "اوضح", "افاد", "ذكر", "كشف", "صرح", "اورد"})
"""What only tells; something is done as somebody wanted or foresaw: انهارت العملة كما توقع فلان."""
_COPULAS: Final = frozenset({"هو", "هي", "يكون", "تكون", "سيكون", "ستكون", "كان", "كانت"})
"""Behind these a word of source is what is told, no source (يكون وفقا للقانون)."""
_LEAST_PRESENT: Final = 4
"""Letters of what looks like a verb in the present."""
_MEANWHILE: Final = (["في"], ["فيما"], ["بينما"], ["وذلك"], ["دون"])
"""What the narrator goes on with behind a source."""
_LONGEST_ASIDE: Final = 6
_BY_THAT: Final = frozenset({"بان", "بانه", "بانها", "بانهم", "بانهما"})
_LONGEST_WHO: Final = 9
"""Words of what a clause tells of who speaks, and أن."""
HIS_WORDS: Final = frozenset(
    one + pronoun
    for one in "قول تعبير وصف راي زعم تقدير روايت كلام افادت شهادت".split()  # noqa: SIM905
    for pronoun in ("ه", "ها", "هم")
)
"""What points back to who spoke last."""
_TELLING: Final = frozenset(
    "افاده افادات تصريح تصريحات قول راي روايه تعبير وصف زعم كلام اقوال تقدير تاكيد تاكيدات".split()  # noqa: SIM905
)
_THIS_CAME: Final = frozenset({"جاء", "وجاء", "ياتي", "وياتي"})
"""What tells the occasion of a report that stands before (جاء ذلك خلال لقاء): nobody's words."""
FOR_HIM: Final = frozenset({"له", "لها", "لهم"})
BY_HIM: Final = frozenset({"بحسبه", "بحسبها", "بحسبهم", "وبحسبه", "وبحسبها", "وبحسبهم"})
"""According to who spoke last."""
_THIS: Final = frozenset({"هذا", "وهذا", "ذلك", "وذلك"})
_LEADING_L: Final = ("وفقا", "طبقا", "تبعا", "والكلام", "والقول", "والحديث")
TALK_OF: Final = frozenset({"والكلام", "والقول", "والحديث"})
"""Behind a quotation, with ل: whose words it has."""
_RESTING: Final = frozenset({"استنادا", "واستنادا"})
_CITES: Final = frozenset({"نقل", "نقلت", "نقله", "نقلته", "نقلا"})
_PARTS: Final = frozenset({"نص", "متن", "ختام", "مستهل", "سياق", "تفاصيل"})
"""Parts of a paper, said before it: جاء في نص البيان."""
STATEMENTS: Final = frozenset({"بيان", "بلاغ"})
"""Papers that speak for who issues them."""
_HEARD: Final = frozenset({"سمع", "وسمع", "سمعت", "وسمعت", "سمعنا", "وسمعنا", "سمعوا", "علمنا", "وعلمنا"})
"""What anybody does from whom he names: سمعنا من الجيران أن."""
LEARNED: Final = frozenset({"علمت", "وعلمت", "علم", "وعلم"}) | _HEARD
"""What a paper does from its source: علمت الجريدة من مصدر مطلع أن."""
MAY_OPEN: Final = {"حسبما", "وحسبما", "وفقا", "طبقا", "تبعا"}.union(
    _THIS, _MEASURES, BY_HIM, _AS, LEARNED, _RESTING, TALK_OF
)
"""What may open a source besides the listed words, and those to which و is joined twice."""
_LONGEST_LEARNER: Final = 5
_SHOWN: Final = frozenset({"هذا", "هذه"})
_PAPERS: Final = frozenset({"جريده", "صحيفه", "موقع", "قناه", "وكاله", "يوميه"})
_HELD_BY: Final = frozenset({"عقده", "عقدته", "عقدها", "عقدتها", "القاها", "القتها", "القاه", "القته"})
"""Behind a talk these lead to whose it was: مؤتمر عقده فلان, كلمة ألقاها."""
_ISSUED: Final = ("صادر", "منسوب", "نقل")
ISSUES: Final = (
    "اصدره",
    "اصدرته",
    "نشره",
    "نشرته",
    "اصدرها",
    "نشرها",
    "اعدته",
    "اعده",
    "اجرته",
    "اجراه",
    "اجراها",
    "اجرتها",
    "إلقاها",  # its own hamza before ل
    "إلقتها",
    "إلقاه",
    "كتبها",
    "كتبتها",
    "دونها",
    "دونتها",
    "وجهها",
    "وجهتها",
    *(HELD := ("عقدها", "عقدته", "نظمها", "نظمته")),
)


_DISCLOSING: Final = frozenset({"كشف", "افصح"})
_ASKED_OF: Final = frozenset(
    "اسباب سبب تفاصيل كواليس سر اسرار ملامح هويه مصير راي رايه رايها "  # noqa: SIM905
    "موقفه موقفها حقيقه خفايا قصه شعوره شعورها".split()
)
"""Questions that somebody is told to answer, without what he said: كشف عن أسباب استقالته."""

THROUGH_IT: Final = (["من", "خلاله"], ["من", "خلالها"])
"""By these a clause tells in what something was said."""
_LONGEST_PAPER: Final = 8
"""Words behind what a paper is, up to a comma: في تقرير نشرته أمس، ..."""


@dataclass(slots=True)
class SourceReader:
    """Reads sources and issuers of papers."""

    text: str
    vocabulary: Vocabulary
    phrases: PhraseReader

    def _issued(self, sentence: Sentence, frame: Frame) -> int:
        """جاء في بيان …: who issued the paper is its speaker; the item behind both, -1 where no paper stands there."""
        words = sentence.words
        at = frame.at + 2 if words[frame.at + 1 : frame.at + 2] == ["ذلك"] else frame.at + 1
        frame.mute = at > frame.at + 1  # جاء ذلك في بيان للوزارة: her words come later
        if words[at : at + 1] in (["فيه"], ["فيها"]):
            frame.cue = replace(frame.cue, gender="")
            return -1 if words[at - 2 : at - 1] in (["التي"], ["الذي"]) else at + 1
        if words[at : at + 2] == ["علي", "لسان"] and (read := self.phrases.read(sentence, at + 2)):
            frame.subject, frame.subject_end = read
            return read[1]
        at += words[at : at + 1] == ["في"] and words[at + 1 : at + 2] != [] and words[at + 1] in _PARTS  # في نص البيان
        if words[at : at + 1] != ["في"] and words[at : at + 1] != [] and words[at] not in _PARTS:
            return -1
        if at + 1 >= len(sentence.words) or sentence.kinds[at + 1] != "w":
            return -1
        at += words[at + 1] in _SHOWN and words[at + 2 : at + 3] != []  # جاء في هذا البيان
        paper = words[at + 1]
        told = base(paper) in self.vocabulary.venues or paper in _TELLING
        if not told and not self.phrases.is_institution(paper):
            return -1
        if (by := self._issuer(sentence, at)) is not None:
            frame.subject, frame.subject_end = by
            return by[1]
        behind = words[at + 2 : at + 4]  # بيان استنكاري لتنسيقية كذا
        described = len(behind) > 1 and behind[0].endswith(("ي", "يه")) and behind[1].startswith("ل")
        press = behind[0].endswith("ي") if behind and "soft" in self.vocabulary.roles.get(behind[0], ()) else False
        at += (described and self.phrases.is_institution(behind[1][1:])) or press  # مؤتمر صحفي مشترك
        author = words[at + 2] if at + 2 < len(sentence.words) and sentence.kinds[at + 2] == "w" else ""
        named = self._opens_author(sentence, at + 2, author)
        owned = (named or self.phrases.is_head(author)) and not paper.startswith("ال")
        headed = self.phrases.is_head(author[1:]) and not self.phrases.is_head(author)
        given = author.startswith("ل") and (headed or self._opens_author(sentence, at + 2, author[1:]))
        stem = f"ا{author[1:]}" if press and author.startswith("لل") else author  # تصريح صحفي للوزير
        given = given or (author.startswith("لل") and any(map(self.phrases.is_head, (author, stem))))
        given = given or (author.startswith("ل") and author[1:] in self.vocabulary.first_names)  # في تغريدة لفلان
        if press and not (owned or given):
            if frame.mute:
                return -1
            at -= press  # وجاء في بيان صحفي أن
        called = given and author[1:] in self.vocabulary.first_names  # لنبيه بري
        read = self.phrases.read_behind(sentence, at + 2) if called else None
        read = read or self.phrases.read(sentence, at + 2 if owned or given else at + 1)
        if read is None:
            return -1
        frame.subject = self.phrases.unglued(read[0], 1) if given and not called else read[0]
        frame.subject_end = read[1]
        return read[1]

    def _opens_author(self, sentence: Sentence, at: int, word: str) -> bool:
        """Whether whose paper it is goes by name: جاء في تدوينة فلان, في منشور لفلان."""
        plain = sentence.kinds[at + 1 : at + 2] == ["w"] and word in self.vocabulary.first_names
        return plain or word in self.phrases.surnames or word in self.phrases.families

    def _issuer(self, sentence: Sentence, at: int) -> tuple[Phrase, int] | None:
        """Who issued a paper, where a word tells it: صادر عن الوزارة, أصدرته النقابة."""
        words = sentence.words
        for j in range(at + 2, min(len(sentence.words), at + 7)):
            after = words[j - 1].startswith(_ISSUED) and words[j] == "عن"
            if after or words[j - 1].startswith(ISSUES) or words[j - 1] in _HELD_BY:  # مؤتمر صحفي عقده فلان
                read = self.phrases.read(sentence, j + 1 if after else j)
                if read is not None:
                    return read
        return None

    def source(self, sentence: Sentence, j: int) -> tuple[Phrase | None, int, int] | None:
        """بحسب X at an item: X (None for a pronoun: على حد قوله), the item behind it, how many words the cue has."""
        words = sentence.words
        if told := self._as_told(words, j):
            return self._source(sentence, j, told, told=True)
        if words[j] in _AS and (aside := self._closing_source(sentence, j, _AS[words[j]])):
            return aside
        if (length := self.vocabulary.source_at(words, j)) > 0:
            return self._source(sentence, j, length)
        if words[j] in BY_HIM:
            return None, j + 1, 1
        if words[j] in LEARNED:
            return self._learned_from(sentence, j)
        first = words[j].removeprefix("و") if words[j].startswith("وو") else words[j]
        if first in {"وفقا", "طبقا", "تبعا"} and words[j + 1 : j + 2] != [] and words[j + 1] in FOR_HIM:
            return None, j + 2, 2
        if (
            first in {"وفقا", "طبقا", "تبعا", "استنادا", *TALK_OF}
            and j + 1 < len(sentence.words)
            and words[j + 1].startswith("ل")
        ):
            return self._source(sentence, j, 1)
        if words[j] in _RESTING and words[j + 1 : j + 2] == ["الي"]:
            read = self._source(sentence, j, 2)
            who = read[0] if read is not None else None
            return read if who is not None and (who.name or who.role or who.kind != "place") else None
        if (
            words[j] == "علي"
            and words[j + 1 : j + 2] == ["حد"]
            and words[j + 2 : j + 3] != ["سواء"]
            and j + 2 < len(sentence.words)
        ):
            return None, j + 3, 3
        return None

    def _learned_from(self, sentence: Sentence, j: int) -> tuple[Phrase | None, int, int] | None:
        """From whom a paper learned what follows: علمت الجريدة من مصدر مطلع أن."""
        words = sentence.words
        heard = words[j] in _HEARD and not (j and words[j - 1] in {"ما", "لو", "اذا"})
        paper = words[j + 1 : j + 2] != [] and (
            heard
            or sentence.kinds[j + 1] == "q"
            or words[j + 1] in self.vocabulary.media
            or base(words[j + 1]) in _PAPERS
        )
        at = next((k for k in range(j + 2 - heard, min(len(words), j + _LONGEST_LEARNER)) if words[k] == "من"), 0)
        read = self._source(sentence, at, 1) if paper and at else None
        who = read[0] if read is not None else None
        told = read is not None and "".join(words[read[1] : read[1] + 1]) in self.vocabulary.complementizers
        return (who, read[1], 1) if read is not None and who is not None and told else None

    def _only_names(self, frame: Frame, noun: str) -> bool:
        """Whether somebody is told to disclose something that a noun only names: كشف عن تفاصيل اللقاء."""
        named = noun in _ASKED_OF and frame.cue.verb.lemma in _DISCLOSING
        if named:
            frame.note_object(frame.at + 1)  # عن سبب اختفائها عن الساحة
        return named

    def _tells_of_him(self, sentence: Sentence, frame: Frame, j: int) -> bool:
        """Whether a word tells of who speaks in a clause before أن: ذكرت فلانة التي تشارك بمنتجاتها في المعرض أن."""
        which = frame.subject_end > 0 and not WHO.isdisjoint(sentence.words[frame.subject_end : j])
        which = which and sentence.kinds[j - 1] == "w"  # فلان، الذي يقود الحزب، بكذا
        behind = self._before_next(sentence, j + 1, j + _LONGEST_WHO) if which else []
        soon = sentence.words[j + 1 : j + _LONGEST_ASIDE]
        if not _BY_THAT.isdisjoint(soon):
            that = next(k for k, word in enumerate(soon) if word in _BY_THAT)
            if not that or soon[that - 1] not in self.vocabulary.cues:  # طالب فلان بكذا، مضيفا بأن
                return True  # أفادت الوزارة في بلاغ توصلت الجريدة بنسخة منه بأن
        blamed = "accuse" in frame.cue.verb.flags and any(word.startswith("بال") for word in behind)
        return blamed or not self.vocabulary.complementizers.keys().isdisjoint(behind)

    def _before_next(self, sentence: Sentence, at: int, stop: int) -> list[str]:
        """The words up to a comma behind which another verb of reporting stands."""
        for k in range(at + 1, min(stop, len(sentence.words))):
            if sentence.kinds[k - 1] == "," and sentence.words[k] in self.vocabulary.cues:
                return sentence.words[at : k - 1]
        return sentence.words[at:stop]

    def is_cut(self, sentence: Sentence, since: int, i: int) -> bool:
        """Whether before a source an occasion stands, or a verb of reporting and its subject: توقع فلان، وفق كذا."""
        if sentence.words[since] in _THIS_CAME and sentence.words[since + 1 : since + 2] == ["ذلك"]:
            return True
        if sentence.words[i : i + 2] == ["علي", "لسان"] and base(sentence.words[since]) in self.vocabulary.venues:
            return sentence.kinds[since:i] == ["w"] * (i - since)  # تصريح تم تداوله على لسان فلان
        cue = self.vocabulary.cues.get(sentence.words[since])
        says = cue is not None and cue.form == "past" and cue.verb.flags.isdisjoint({"mute", "weak", "inside"})
        return (says and i - since <= _LONGEST_ASIDE) or self._is_subject_alone(sentence, since, i)

    def _is_subject_alone(self, sentence: Sentence, since: int, i: int) -> bool:
        """Whether before a source only a body or a man stands, who goes on to act: النقابة وعلى لسان فلان شجبت كذا."""
        stop = i - (sentence.kinds[i - 1] == ",")
        word = sentence.words[since]
        if stop - since > _LONGEST_ASIDE or not (self.phrases.is_institution(word) or self.phrases.is_role(word)):
            return False
        read = self.phrases.read(sentence, since)
        return read is not None and read[1] == stop and read[0].definite

    def behind_paper(self, sentence: Sentence, comma: int) -> int:
        """The comma behind the paper in which a source speaks: وبحسب الشرطة، في بيان لها، أصيب ثلاثة."""
        if base("".join(sentence.words[comma + 2 : comma + 3])) not in self.vocabulary.venues:
            return comma
        behind = range(comma + 3, min(len(sentence.words) - 1, comma + 3 + _LONGEST_PAPER))
        return next((k for k in behind if sentence.kinds[k] == ","), comma)

    def is_manner(self, sentence: Sentence, j: int, phrase: Phrase | None) -> bool:
        """Whether a word of source behind a verb tells how something is done: تعمل وفق برنامج واضح."""
        before = sentence.words[j - 1]
        if sentence.kinds[j - 1] != "w" or before in _COPULAS:
            return before in _COPULAS
        thing = phrase is not None and phrase.words[0] in self.vocabulary.commons
        if phrase is None or not (thing or (phrase.kind != "person" and not phrase.definite)):
            return False
        verb = before[:1] in {"ي", "ت"} and len(before) >= _LEAST_PRESENT
        return verb and not self.phrases.is_head(before) and not self.phrases.verbal(before)

    def _closing_source(self, sentence: Sentence, j: int, length: int) -> tuple[Phrase, int, int] | None:
        """…، كما أكد X and …، على ما أفاد X at a sentence's end."""
        cue = self.vocabulary.cues.get(sentence.words[j + length - 1]) if j + length < len(sentence.words) else None
        if not j or sentence.kinds[j - 1] not in {",", "q", "w"} or cue is None:
            return None
        if cue.form == "participle" or cue.joined:
            return None
        unclear = cue.verb.flags & {"mute", "weak", "inside"} and cue.verb.lemma != "ذكر"
        if unclear or (length > len(_AS) and sentence.words[j + 1] != "ما"):
            return None
        read = self.phrases.read(sentence, j + length)
        if read is None or read[0].kind == "place":
            return None
        if sentence.kinds[j - 1] == "w" and not self._rounds_off(sentence, j, cue, read[0]):
            return None
        end = self._behind_aside(sentence, read[1])
        if sentence.kinds[end : end + 1] == [","] and sentence.words[end + 1 : end + 2] in _MEANWHILE:
            return read[0], end, length
        return (read[0], len(sentence.words), length) if self._says_no_more(sentence, end, cue) else None

    def _rounds_off(self, sentence: Sentence, j: int, cue: Cue, phrase: Phrase) -> bool:
        """Whether a source without a comma, whole by name or title, tells of what stands before."""
        whole = bool(phrase.name[1:] or phrase.role[1:])
        likens = sentence.words[j - 1] in _JUST or cue.verb.lemma not in _TELLS
        unsure = sentence.words[0] in _OPENS_DENIAL or not _UNSURE.isdisjoint(sentence.words[:j])
        return whole and not (likens or unsure)

    def _behind_aside(self, sentence: Sentence, at: int) -> int:
        """The item behind a parenthesis that begins at one: كما أعلنت القوة (اميصوم)."""
        opens = sentence.kinds[at : at + 1] == ["("] and ")" in sentence.kinds[at : at + _LONGEST_ASIDE]
        return sentence.kinds.index(")", at) + 1 if opens else at

    def _says_no_more(self, sentence: Sentence, at: int, cue: Cue) -> bool:
        """Whether behind a closing source only an aside follows: …، كما ذكر فلان في مؤتمر صحفي."""
        if at >= len(sentence.words):
            return True
        word = sentence.words[at]
        aside = word in {"في", "خلال", "عبر", "امام"} or word in self.vocabulary.times
        aside = (
            aside
            or word in OUTLETS
            or (word.startswith("لل") and word.endswith("ين"))
            or (word.startswith("ل") and base(word[1:]) in self.vocabulary.institutions)
        )
        rest = sentence.words[at:]
        plain = {",", ":", "q"}.isdisjoint(sentence.kinds[at:]) and word not in cue.verb.prepositions
        return aside and plain and not any(one in self.vocabulary.complementizers for one in rest)

    def _as_told(self, words: list[str], j: int) -> int:
        """How many words `حسبما ذكر` or `وفقا لما ذكرته` has, 0 where none stands here."""
        if words[j] in _THIS and words[j + 1 : j + 2] == ["ما"]:
            cue = self.vocabulary.cues.get(words[j + 2].removesuffix("ه")) if j + 2 < len(words) else None
            return 3 if cue is not None and cue.form == "past" and not cue.joined else 0  # هذا ما أكده فلان
        first = words[j].removeprefix("و") if words[j].startswith("وو") or words[j] == "وحسبما" else words[j]
        at = j + 1 if first == "حسبما" else j + 2
        if first != "حسبما" and not (first in _MEASURES and words[j + 1 : j + 2] in (["ما"], ["لما"])):
            return 0
        verb = words[at] if at < len(words) else ""
        cue = self.vocabulary.cues.get(verb) or self.vocabulary.cues.get(verb.removesuffix("ه"))
        if cue is None or cue.form == "participle" or "inside" in cue.verb.flags:
            return 0
        return at + 1 - j + (words[at + 1 : at + 2] in (["به"], ["عنه"], ["بذلك"]))

    def _is_owned(self, paper: str, owner: str) -> bool:
        """Whether somebody by his title said or wrote what is cited: بحسب تصريحات الوزير, وفقا لبيان رئيس النادي."""
        flags = self.vocabulary.institutions.get(paper)
        said = "paper" in flags if flags is not None else paper in self.vocabulary.venues  # شبكة الأطباء speaks itself
        return said and self.phrases.is_role(owner) and not owner.endswith(("ي", "يه"))  # تقارير إعلامية

    def _is_telling(self, sentence: Sentence, at: int) -> bool:
        """Whether a word of telling stands before who tells: وفق قول الدفاع, بحسب رأي الخبير فلان."""
        following = "".join(sentence.words[at + 1 : at + 2])
        word = sentence.words[at]
        if word not in _TELLING and word.removeprefix("ل") not in _TELLING:  # وفقا لتأكيد السلطات
            return False
        known = following in self.phrases.surnames or following in self.phrases.families
        described = following.endswith(("ي", "يه")) and not following.startswith("ال")  # وفقا لتصريح صحفي
        head = self.phrases.is_head(following) and not described
        return known or head or following in self.vocabulary.first_names

    def _source(
        self, sentence: Sentence, j: int, length: int, *, told: bool = False
    ) -> tuple[Phrase | None, int, int] | None:
        at = j + length
        at += sentence.words[at : at + 1] == ["عن"]  # نقلا عن عن
        if at >= len(sentence.words):
            return None
        at += self._is_telling(sentence, at)
        word = sentence.words[at]
        if word in HIS_WORDS:
            return None, at + 1, length + 1
        glued = word.startswith("ل") and len(word) > 3 and sentence.words[j].endswith(_LEADING_L)
        noun = word[1:] if glued else word
        if noun in self.vocabulary.no_sources or base(word) in self.vocabulary.no_sources or self.phrases.stops(word):
            return None
        owned = self._is_owned(noun, "".join(sentence.words[at + 1 : at + 2]))
        glued = glued and not owned
        read = self.phrases.read_behind(sentence, at) if glued else self.phrases.read(sentence, at + owned)
        read = read or (self.phrases.marked(sentence, at) if told else None)
        if read is None:
            return None
        if noun in STATEMENTS and sentence.words[read[1] : read[1] + 1] == ["عن"]:
            read = self._issuer(sentence, at - 1) or read  # وحسب بلاغ صادر عن كذا، فإن
        if told and sentence.words[read[1] : read[1] + 1] == ["عن"] and sentence.words[at - 1] in _CITES:
            read = self.phrases.read(sentence, read[1] + 1) or read  # بحسب ما نقلت وكالة كذا عن فلان
        return read[0], read[1], length

    def _whole(self, word: str) -> bool:
        """A word whose ب is its own: بيان, باريس, بعد."""
        known = self.vocabulary
        family = word in self.phrases.families and word in self.phrases.often and not word.startswith("بال")
        named = word in self.phrases.surnames or family
        listed = word in known.venues or word in known.commons or word in known.bare or named
        return listed or self.phrases.stops(word) or self.phrases.is_head(word)

    def _is_of_something(self, sentence: Sentence, frame: Frame, j: int) -> bool:
        """Whether what may tell how somebody speaks is what he speaks of: أقر بتوتر العلاقات, طالب بنفس الحقوق."""
        following = sentence.words[j + 1] if sentence.kinds[j + 1 : j + 2] == ["w"] else ""
        if sentence.words[j] not in self.vocabulary.adverbs or following[:2] != "ال" or self.phrases.is_head(following):
            return False
        flags, taken = frame.cue.verb.flags, frame.subject is not None
        return taken and (sentence.words[j] == "بنفس" or "accuse" in flags or "person" not in flags)
