"""Whose reply another's words call forth, who then speaks: استدعى كلام فلان ردا من فلان، الذي كتب: "…"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.stems import base
from knowledge.extraction.arabic.saying.agreement import disagrees
from knowledge.extraction.arabic.saying.runons import RunOnReader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue

_REPLIES: Final = frozenset("ردا رد الرد برد ردود الردود تعليقا تعليق التعليق بتعليق جوابا جواب الجواب".split())  # noqa: SIM905
_UPON: Final = frozenset({"علي", "عليه", "عليها", "بالقول", "قايلا", "قايله"})
"""Behind these a reply is somebody's own, or the adverbial: ورد على كذا, ردا على كذا."""
_FROM: Final = "من"
_ADDING: Final = frozenset("اضاف تابع اردف زاد استطرد واصل ختم اختتم".split())  # noqa: SIM905
_WANTING: Final = frozenset("طلب يطلب تطلب طالب طلبت انتظر ينتظر تنتظر توقع".split())  # noqa: SIM905
"""Before a reply that nobody has given yet."""
_OVER: Final = frozenset("عن علي من حول بشان بخصوص ازا تجاه بعد قبل انتظار بانتظار رغم".split())  # noqa: SIM905
"""Right before a reply that another has to do with: اطلع على رد فلان, بعد رد من فلان."""
_LEAD: Final = 3
"""Words of the reply's kind, between it and من: ردا عنيفا من."""
_TALK: Final = frozenset({"كلام", "كلمات", "قول", "اقوال", "موقف", "مواقف", "اتهامات", "هجوم"})
_IN_IT: Final = (["فيه"], ["فيها"])
_OBJECT: Final = 2
"""Where a sentence's second word is a reply, behind this stands whose it is: أثار رد فلان."""
_IN: Final = frozenset({"في", "وفي"})
_BEHIND: Final = 5
"""Words between who replies and his verb: ردا من فلان، الذي كتب; ولم يتأخر رد فلان، إذ قال."""


@dataclass(slots=True)
class ReplyReader(RunOnReader):
    """Finds who replies."""

    def _replier(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """Who replies before a verb that names nobody, told by من behind the reply, or as whose it is."""
        words = sentence.words
        if i < _BEHIND or cue.verb.lemma in _ADDING or _REPLIES.isdisjoint(words[:i]):
            return None
        k = max(k for k in range(i) if words[k] in _REPLIES)
        if k and words[k - 1] in _OVER:
            return None
        leads = [at for at in range(k + 1, min(i, k + 2 + _LEAD)) if words[at] == _FROM]
        if leads:
            at = leads[0] + 1
        elif words[k] in {"رد", "برد", "تعليق", "جواب"} and not self._is_background(words, k):
            at = k + 1
        else:
            return None
        if at >= i or sentence.kinds[at] != "w" or not _UPON.isdisjoint(words[k + 1 : at]):
            return None
        called = words[at] in self.phrases.families or words[at] in self.phrases.surnames
        if not k or not (called or self.phrases.is_role(words[at]) or self.phrases.opens_name(words, at)):
            return None
        if words[i + 1 : i + 2] not in _IN_IT and self._is_somebodys_deed(sentence, k):
            return None  # علق فلان على رد فلان، وقال
        read = self.phrases.read(sentence, at) if _WANTING.isdisjoint(words[:k]) else None
        if read is None or not 0 <= i - read[1] <= _BEHIND or disagrees(cue, read[0]):
            return None
        several = read[0].number == "p" and cue.number == "s"  # ردود من القادة، وقال
        meets = not leads and self._meets_another(sentence, at, read[1], i)
        return read[0] if (read[0].name or read[0].role) and not (several or meets) else None

    def _meets_another(self, sentence: Sentence, at: int, end: int, i: int) -> bool:
        """Whether somebody's reply is what another meets: أثار رد فلان غضب فلان، وقال; تجاهل فلان رد فلان، وقال."""
        words, phrases = sentence.words, self.phrases
        first = words[0][1:] if words[0][:1] == "و" else words[0]
        if first in _OVER or (first in self.vocabulary.deeds and at > _OBJECT):
            return True
        if not phrases.is_role(words[at]) and end > at + 1 and not phrases.opens_name(words, at):
            return True  # لم يعجب رد ماكرون ترامب
        named = (words[m] in phrases.families or phrases.opens_name(words, m) for m in range(end, i))
        return any(named) or any(phrases.is_role(word) for word in words[end:i])

    def _is_background(self, words: Sequence[str], k: int) -> bool:
        """Whether a reply is what another speaks upon: تعليقا على رد فلان، قال; انتقد رد فلان، وقال."""
        led = k > 0 and words[k - 1] not in _IN and self.phrases.stops(words[k - 1])
        return led or not self.vocabulary.cues.keys().isdisjoint(words[:k])

    def _is_somebodys_deed(self, sentence: Sentence, end: int) -> bool:
        """Whether before an item somebody is named whose words are not told of: انتقد فلان, not أثار كلام فلان."""
        phrases, known, passed = self.phrases, self.vocabulary, 0
        for at, word in enumerate(sentence.words[:end]):
            named = phrases.is_role(word) or word in phrases.families or word in phrases.surnames
            if at < passed or not (named or phrases.opens_name(sentence.words, at)):
                continue
            talk = base(sentence.words[at - 1]) if at else ""
            if talk not in _TALK and talk not in known.published and talk not in known.venues:
                return True
            read = phrases.read(sentence, at)
            passed = read[1] if read is not None else 0
        return False
