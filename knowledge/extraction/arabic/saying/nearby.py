"""Who stands right before قائلا, بالقول or a colon, behind what he does: فبادره فلان بالقول, وضحك فلان معلقا."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.owned import LAST_OF_PRONOUNS
from knowledge.extraction.arabic.phrases.vocabulary import Cue, Verb
from knowledge.extraction.arabic.saying.agreement import disagrees
from knowledge.extraction.arabic.saying.driving import DRIVING, TO_IT
from knowledge.extraction.arabic.saying.events import Report, trim
from knowledge.extraction.arabic.saying.relatives import RelativeReader
from knowledge.model import Span

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.sentences import Sentence

TO_PEOPLE: Final = frozenset(
    "حمل منح ودع صافح عانق سلم قلد هنا عزل اقال طرد ضرب قتل اعتقل رشح انتخب اختار احترم اجبر انتظر استوقف "  # noqa: SIM905
    "تجاهل عين اوقف منع بايع خلف رافق عزي احرج اغضب ازعج استفز اربك ارغم ارهق اسعف اسكت اعدم اعفي اقنع اقصي انصف "
    "انقذ اهان اوهم ايقظ اعجب احتضن احتقر استهدف اخضع اخرج احضر اصاب ادخل حاصر حاور حفز خدع خذل خدم راقب ساعد ساند "
    "ساوم شتم شجع ضايق طارد عاقب عاون غدر غلب فاجا فضح قاوم كافا لعن نافس هزم هاب فوض مكن ورط همش جرد اتبع وظف".split()
)
"""Deeds of the lists that are done to people, to whom the name behind may belong."""
_TO_HIM: Final = frozenset("به بها له لها اليه اليها اليهم عليه عليها عليهم معه معها منه منها".split())  # noqa: SIM905
_HIM: Final = ("ه", "ها", "هم")
_LEAD: Final = frozenset({"ثم", "حتي", "عندها", "وعندها", "هنا", "وهنا", "حينها", "وحينها", "لكن", "ولكن"})
"""Behind these a clause begins."""
SACRED: Final = frozenset({"تعالي", "وتعالي", "سبحانه", "وجل", "وسلم"})
"""Right before these words in marks are a verse's or the prophet's, nobody's statement: بقوله تعالى."""
_REACH: Final = 8
_LEAST_DONE: Final = 5
"""Letters of a verb and its pronoun."""
_LEAST_DRIVEN: Final = 3
_LONGEST_DRIVEN: Final = 16
_LEAST_JOINED: Final = 4
"""Letters of a verb and the و before it."""
WE_MEET: Final = frozenset(
    f"{joined}{met}"
    for joined in ("", "و")
    for met in ("التقيت", "التقينا", "قابلنا", "حاورنا", "سالنا", "زرنا", "رافقنا", "صادفنا", "وجدنا")
)
"""What a reporter does to whom he then quotes."""
_TAKING: Final = frozenset({"person", "called", "accuse", "object", "relay", "joint"})


@dataclass(slots=True)
class NearbyReader(RelativeReader):
    """Finds who is named right before what leads to his words."""

    def _near(self, sentence: Sentence, i: int, cue: Cue | None) -> Phrase | None:
        """Who does something to another, or what is done to nobody, and is named up to an item."""
        for k in range(i - 1, max(0, i - _REACH), -1):
            if sentence.kinds[k] != "w":
                return None
            if not self._is_somebody(sentence, k) or self._is_somebody(sentence, k - 1):
                continue
            read = self.phrases.read(sentence, k)
            if read is None or read[1] != i or not (read[0].name or read[0].role):
                continue
            if read[1] == k + 1 and sentence.words[k][-1] in LAST_OF_PRONOUNS and self._is_owned_thing(sentence, k):
                return None  # وتابع حديثه قائلا
            if any(word[:2] == "لل" for word in read[0].name[1:]):
                return None  # وصرح فلان للصحافة بالدارجة قائلا
            if (cue is not None and disagrees(cue, read[0])) or not self._acts_alone(sentence, k - 1):
                return None
            return read[0]
        return None

    def _is_owned_thing(self, sentence: Sentence, k: int) -> bool:
        """Whether a lone noun with a pronoun stands at an item, no name or office: حديثه, كلمتها."""
        word, known = sentence.words[k], self.vocabulary
        named = word in known.first_names or word in self.phrases.families or self.phrases.is_role(word)
        written = self.text[sentence.starts[k] : sentence.ends[k]]
        return not named and written.endswith(_HIM)

    def _understood(self, sentence: Sentence, k: int, inner: Span) -> Report | None:
        """What is quoted behind بالقول by whoever a joined verb of no list goes on with, or has right behind it.

        واستدل المحامي على كذا بالقول: "…", ومازح جمهوره بقوله: "…".
        """
        word, behind = sentence.words[0], sentence.words[1]
        known = self.vocabulary
        plain = word[:1] in {"و", "ف"} and len(word) >= _LEAST_JOINED and sentence.kinds[1] == "w"
        plain = plain and (k > 1 or word.endswith(("ه", "ها")))  # ومازحه بالقول
        other = word[1:] in known.cues or self.phrases.stops(word[1:]) or self.phrases.is_head(word)
        if not plain or other or word[1:3] == "ال" or word in known.first_names or self.phrases.is_called(word):
            return None
        verb = Verb(word[1:], frozenset(), frozenset())
        cue = Cue(verb, "past", "f" if word.endswith("ت") else "m", "s", joined=True)
        who = self.phrases.read(sentence, 1, objects=_TAKING) if k > 1 and self._is_somebody(sentence, 1) else None
        taken = self.phrases.stops(behind) or behind.endswith(_HIM) or behind.startswith("ال") or k == 1
        if who is None and not taken:
            return None
        if who is not None and (disagrees(cue, who[0]) or who[0].number == "p"):
            return None
        said = Span(sentence.starts[k], sentence.ends[k])
        return Report(trim(self.text, inner), "direct", who[0] if who is not None else None, cue, said)

    def _met(self, sentence: Sentence) -> Phrase | None:
        """Whom a reporter meets or asks, in the first person: التقينا فلانا في السوق, والتقيت بالسيدة فلانة."""
        one = "".join(sentence.words[1:2])
        joined = one[:1] == "ب" and (one[1:] in self.vocabulary.first_names or self.phrases.is_role(one[1:]))
        if not (joined or self._is_somebody(sentence, 1) or one in self.vocabulary.first_names):
            return None
        read = self.phrases.read_behind(sentence, 1) if joined else self.phrases.read(sentence, 1)
        return read[0] if read is not None and (read[0].role or len(read[0].name) > 1) else None

    def _says_near(self, sentence: Sentence, i: int) -> bool:
        """Whether بالقول or بقوله leads to what somebody says who is named right before it."""
        return i > 1 and sentence.words[i][:1] == "ب" and self._near(sentence, i, None) is not None

    def _acts_alone(self, sentence: Sentence, at: int) -> bool:
        """Whether a clause begins with a verb that has its object in a pronoun, or none, at or before an item."""
        word = sentence.words[at]
        pronoun = word in _TO_HIM
        at -= pronoun and at > 0
        opens = not at or sentence.kinds[at - 1] == "," or sentence.words[at - 1] in _LEAD
        if not opens or sentence.kinds[at] != "w" or self.phrases.stops(sentence.words[at]):
            return False
        if pronoun:
            return True
        if word.endswith(_HIM) and len(word) >= _LEAST_DONE and word not in self.vocabulary.cues:
            return not (self.phrases.verbal(word) or self.phrases.is_head(word))
        plain = word[1:] if word[:1] in {"و", "ف"} else word
        cue = self.vocabulary.cues.get(plain)
        if cue is not None:
            return cue.form == "past" and (cue.verb.lemma == "رفض" or cue.verb.flags.isdisjoint(_TAKING))
        return plain in self.vocabulary.deeds and plain not in TO_PEOPLE

    def _driven(self, sentence: Sentence, i: int) -> Phrase | None:
        """Whom something drives to say it, his title perhaps behind him: دفع فلانا، رئيس كذا، إلى التعليق قائلا."""
        last = i - 1 - (sentence.words[i - 1] in TO_IT)
        noun = sentence.words[last]
        to = sentence.words[last - 1] == "الي" and (noun[:2] == "ال" or self.phrases.verbal(noun))
        if last < _LEAST_DRIVEN or not (to or noun[:2] == "لل"):
            return None
        for at in range(i - _LEAST_DRIVEN, max(0, i - _LONGEST_DRIVEN - _LEAST_DRIVEN), -1):
            if sentence.words[at].removeprefix("و") in DRIVING and self._is_somebody(sentence, at + 1):
                read = self.phrases.read(sentence, at + 1)
                return read[0] if read is not None and read[1] < i else None
        return None
