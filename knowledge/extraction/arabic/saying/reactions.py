"""Who reacts within what another says, and then speaks: أكد فلان أن كذا، لكن فلانا رفض ذلك قائلا."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.phrases import WHO
from knowledge.extraction.arabic.saying.agreement import ANSWERS, disagrees
from knowledge.extraction.arabic.saying.extents import ExtentReader

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue
    from knowledge.extraction.arabic.saying.contents import Frame
    from knowledge.extraction.arabic.saying.moments import Open

_REACTIONS: Final = frozenset(
    "رفض اعترض رد علق عقب تدخل احتج وافق استنكر استهجن استغرب انتقد قاطع خالف عارض ايد اجاب هاجم سخر تهكم انفعل "  # noqa: SIM905
    "شكك نفي كذب تحفظ امتعض استشاط صاح صرخ هتف ثار غضب وبخ عاتب لام عنف واجه رحب ضحك ابتسم".split()
)
"""What somebody does because of what another said."""
_OF_SOMEBODY: Final = frozenset({"عارض", "ايد", "رفض"})
"""Such verbs that may be done to people, too."""
_AT_SOMEBODY: Final = frozenset("عارض ايد هاجم انتقد وبخ عاتب لام كذب عنف واجه خالف قاطع".split())  # noqa: SIM905
"""Such verbs that are done to who is behind them, where nothing else is."""
_LITTLE: Final = 3
_REACTED: Final = frozenset(
    "يقبل يوافق يرد يرفض يعجب يقتنع يتقبل يوافقه يعجبه يستسغ يسكت يتاخر يتردد يرض يرضي يتحمل يتمالك".split()  # noqa: SIM905
)
"""What he does not, behind لم, as a man."""
_NOT: Final = frozenset({"لم", "ولم", "فلم", "لا", "ولا"})
_LINKS: Final = frozenset(
    "لكن ولكن غير الا بيد ان انه كما فيما بينما حين ثم قبل وهنا هنا عندها حينها بعدها عندئذ".split()  # noqa: SIM905
)
"""With what the clause of who reacts begins."""
_ON_IT: Final = frozenset("عليه عليها عليهم له لها لهم به بها ذلك هذا الامر بذلك بهذا".split())  # noqa: SIM905
"""What one reacts to, told by a pronoun; it may stand between a verb and who reacts."""
_TO_WHAT: Final = frozenset({"ما", "مما", "وهو", "وهي", "الامر"})
"""With what a clause begins that tells whom it touched: وهو ما أغضب فلانا."""
_REACH: Final = 14
"""Words of such a clause."""
_LONGEST_REST: Final = 6
"""Words of what he reacts to, behind his name."""
ADDING: Final = frozenset("اضاف تابع اردف زاد استطرد واصل ختم اختتم".split())  # noqa: SIM905
"""What only who spoke before does."""
COMMENTS: Final = frozenset({"علق", "عقب", "غرد"})
_UPON: Final = (["علي"], ["عبر"])
_OBJECTS: Final = frozenset({"object", "mute"})


@dataclass(slots=True)
class ReactionReader(ExtentReader):
    """Finds who reacts to what is told."""

    def _reacts(self, sentence: Sentence, i: int, cue: Cue, open_: Open) -> tuple[int, Phrase] | None:
        """The item before which what is told ends, and who reacts to it and speaks by a verb at another item."""
        then = cue.form == "past" and cue.joined and sentence.words[i][:1] in {"و", "ف"}
        if cue.verb.lemma in ADDING:
            return None  # …، ورفض فلان ذلك، مضيفا
        if not then and not (cue.form == "participle" and cue.number == "s" and self._tells_by(sentence, i, cue)):
            return None
        if sentence.words[i][:1] == "ف" and cue.verb.lemma in ANSWERS:
            aimed = self._answerer(sentence, i, cue)
            if aimed is not None and self.frames.read(sentence, i, cue).subject is None:
                return i, aimed  # اتهم فلان فلانا بالكذب، فرد قائلا
        floor = max(open_.start + 1, i - _REACH)
        for k in range(i - 2, floor, -1):
            if sentence.kinds[k] != "w":
                continue
            apart, word = sentence.kinds[k - 1] in ",q", sentence.words[k]
            if not apart and word[:1] != "ف":
                continue
            at = k
            while at < i - 1 and sentence.words[at] in _LINKS:
                at += 1
            touched = self._touched(sentence, i, cue) if apart and word in _TO_WHAT else None
            who = touched or self._reacting(sentence, at, i, cue, linked=at > k, then=then)
            if who is not None:
                return k, who
        return None

    def _answers_on(self, sentence: Sentence, frame: Frame) -> bool:
        """Whether who answers or comments by one word of a name is told with what: ردت الطبش على التغريدة، وقالت."""
        who, end = frame.subject, frame.subject_end
        comments = frame.cue.form == "past" and (frame.cue.verb.lemma in ANSWERS or frame.cue.verb.lemma in COMMENTS)
        if who is None or not comments or len(who.words) > 1 or sentence.words[end : end + 1] not in _UPON:
            return False
        return who.words[0].startswith("ال") and not self.phrases.is_thing(who.words[0])

    def _reacting(self, sentence: Sentence, at: int, i: int, cue: Cue, *, linked: bool, then: bool) -> Phrase | None:
        """Who reacts in a clause that begins at an item: ورفض فلان ذلك, لكن فلانا رفض ذلك, لكن فلانا لم يقبل بذلك."""
        on_it = False  # واعترض عليه الوزير وقال, ووافقه الوزير وقال
        if linked and self._is_somebody(sentence, at):
            read = self.phrases.read(sentence, at)
            end = self._behind_reaction(sentence, read[1]) if read is not None and read[1] < i else 0
        else:
            end = self._behind_reaction(sentence, at)
            glued = end < i and sentence.words[end] in _ON_IT
            end += glued
            him = sentence.words[end - 1].endswith(("ه", "ها", "هم"))
            on_it = glued or him
            read = self.phrases.read(sentence, end, objects=_OBJECTS) if 0 < end < i else None
            named = read is not None and (self._is_somebody(sentence, end) or (him and read[1] == i))
            lone = named and read is not None and read[1] == i and not (on_it or linked)
            if read is None or not named or (lone and self._takes_somebody(sentence.words[at])):
                return None
            if not (on_it or linked) and self._is_done_to(sentence, at, read[1]):
                return None
            end = read[1]
            vague = not (him or linked or read[0].name) and sentence.kinds[i - 1] == ","
            if vague:
                return None  # أكد أنه زار الرئيس، ورفض الرئيس طلبه، مؤكدا
        alone = then and not on_it
        if read is None or not end or disagrees(cue, read[0]) or not self._is_rest(sentence, end, i, then=alone):
            return None
        told = read[0].name or (read[0].role and read[0].definite) or read[0].kind == "institution"
        return read[0] if told else None

    def _behind_reaction(self, sentence: Sentence, at: int) -> int:
        """The item behind a verb of reacting at an item, 0 where none stands there."""
        words = sentence.words
        denied = words[at] in _NOT and at + 1 < len(words)
        verb = words[at + denied]
        if denied:
            return at + 2 if f"ي{verb[1:]}" in _REACTED else 0
        for one in (verb, verb[1:] if verb[:1] in {"و", "ف"} else verb):
            plain = self._done(one)
            if plain in _REACTIONS or plain.removesuffix("ت") in _REACTIONS:
                return at + 1
        return 0

    def _is_done_to(self, sentence: Sentence, at: int, end: int) -> bool:
        """Whether what a verb tells is done to who stands behind it: وأيد فلانا في ذلك، وقال."""
        verb = sentence.words[at]
        plain = verb[1:] if verb[:1] in {"و", "ف"} and verb not in _AT_SOMEBODY else verb
        behind = sentence.words[end] if sentence.kinds[end : end + 1] == ["w"] else ""
        led = behind[:1] == "ب" or (behind != "" and self.phrases.stops(behind))
        led = led and behind not in _ON_IT  # وانتقد فلان ذلك، وقال
        return led and plain.removesuffix("ت") in _AT_SOMEBODY and "," in sentence.kinds[end : end + _LITTLE]

    def _takes_somebody(self, word: str) -> bool:
        """Whether a verb may have whom it is done to right behind it: وانتقد الوزير، قائلا."""
        one = word[1:] if word[:1] in {"و", "ف"} else word
        known = self.vocabulary.cues.get(one)
        taking = known is None or not known.verb.flags.isdisjoint({"object", "person", "called"})
        return taking or (known is not None and known.verb.lemma in _OF_SOMEBODY)

    def _is_rest(self, sentence: Sentence, end: int, i: int, *, then: bool) -> bool:
        """Whether behind who reacts only what he reacts to stands before his verb."""
        rest = range(end, i - (i > end and sentence.kinds[i - 1] == ","))
        if len(rest) > _LONGEST_REST or (then and not rest):
            return False
        return all(
            sentence.kinds[k] == "w"
            and sentence.words[k] not in WHO
            and sentence.words[k] not in self.vocabulary.complementizers
            and (sentence.words[k] not in self.vocabulary.cues or self.phrases.is_head(sentence.words[k]))
            for k in rest
        )
