"""What an article itself tells of its names: who is called by one word behind a verb of reporting has that surname."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.offices import PARTICLES, TITLE_PREPOSITIONS
from knowledge.extraction.arabic.phrases.stems import base
from knowledge.extraction.arabic.phrases.titles import LETTERED, TitleReader
from knowledge.extraction.arabic.phrases.words import WAS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Vocabulary

_OTHERWISE: Final = frozenset({"mute", "person", "accuse"})
_TAKING_PEOPLE: Final = frozenset({"mute", "person", "object", "weak", "called"})
_LEAST: Final = 3
_LONGEST_GIVEN: Final = 4
"""Words before a surname that are looked at."""
_LEAST_PLURAL: Final = 4
"""Letters: حسون is a name."""
_NO_GIVEN: Final = ("ات", "ين", "ون", "ها", "هم")
"""How plurals and nouns with a pronoun end: تصريحات فلان."""

_PRONOUNS: Final = ("ها", "هم")
_LEAST_OWNED: Final = 4


def find_surnames(
    sentences: Iterable[Sentence], vocabulary: Vocabulary, families: frozenset[str] = frozenset()
) -> frozenset[str]:
    """Words that stand as the whole subject of a verb of reporting (وأضاف حنوش أن): folded, no titles.

    `families`: words behind a given name somewhere, whose ل is their own (رمطان لعمامرة … وقال لعمامرة).
    """
    titles = TitleReader(vocabulary, families)
    several = {word for word in families if word[:3] == "الم" and word[-2:] == "ين"}
    found = {word for sentence in sentences for word in _lone_subjects(sentence, titles)}
    if several:
        found.update(word for sentence in sentences for word in _like_several(sentence, titles, several))
    return frozenset(found)


def _like_several(sentence: Sentence, titles: TitleReader, several: set[str]) -> Iterator[str]:
    """Families that look like several, with a verb that takes no people: قال فيصل المبيضين, not أبلغ فيصل المراقبين."""
    known = titles.vocabulary
    for at, word in enumerate(sentence.words):
        behind = sentence.words[at + 1] if sentence.kinds[at + 1 : at + 2] == ["w"] else ""
        if word not in several or base(word) in known.roles or (behind[:2] == "ال" and behind != "الي"):
            continue
        before = sentence.words[max(0, at - _LONGEST_GIVEN) : at - 1]
        verbs = (known.cues[one] for one in before if one in known.cues)
        verb = next((cue.verb for cue in verbs if cue.form != "participle"), None)
        free = verb is not None and verb.flags.isdisjoint(_TAKING_PEOPLE)
        if free or not known.according.keys().isdisjoint(before[-1:]):
            yield word


def _lone_subjects(sentence: Sentence, titles: TitleReader) -> Iterator[str]:
    words, kinds, cues = sentence.words, sentence.kinds, titles.vocabulary.cues
    if sentence.headline and kinds[:2] == ["w", ":"] and words[0] in titles.families and not titles.is_head(words[0]):
        yield words[0]  # عودة: العالم كله سبقنا
    for at in range(len(words) - 1):
        if words[at] in WAS and kinds[at : at + 3] == ["w"] * 3 and _has_acted(titles, words[at], words[at + 2]):
            if _is_name(titles, words[at + 1]):
                yield words[at + 1]
            continue
        if kinds[at] != "w" or words[at] not in cues:
            if words[at] in titles.vocabulary.according and kinds[at] == "w":
                yield from _lone_source(sentence, titles, at)
            continue
        cue = cues[words[at]]
        if cue.form == "participle" or cue.verb.flags & _OTHERWISE:
            continue
        name = at + 1
        while (words[name] in PARTICLES | LETTERED or words[name] == ".") and name + 1 < len(words):
            name += 1  # وأكد م.الزعبي
        word = words[name]
        glued = word[:1] in cue.verb.prepositions or (word.startswith("ل") and not word.startswith("لا"))
        glued = glued and word not in titles.families
        if kinds[name] != "w" or glued or not _ends(sentence, titles, name + 1):
            continue
        called = word in titles.families or _tells(sentence, titles, name + 1)
        if _is_name(titles, word) or (called and _is_verb(titles, word)):
            yield word


def _lone_source(sentence: Sentence, titles: TitleReader, at: int) -> Iterator[str]:
    """A word behind a given name elsewhere that is the whole source of what is told: وبحسب هنية، فإن."""
    name = at + titles.vocabulary.source_at(sentence.words, at)
    if name > at and sentence.kinds[name : name + 1] == ["w"]:
        word = sentence.words[name]
        if word in titles.families and _is_name(titles, word) and _ends(sentence, titles, name + 1):
            yield word


def _is_name(titles: TitleReader, word: str) -> bool:
    known = titles.vocabulary
    return not (
        len(word) < _LEAST
        or word[0].isdigit()
        or (word.startswith("وال") and word not in titles.families)  # وأضافت والدموع في عينيها
        or (word.endswith(_PRONOUNS) and len(word) > _LEAST_OWNED and word not in titles.families)  # وختمت كتابتها
        or titles.stops(word)
        or titles.is_head(word)
        or titles.is_role(word)
        or titles.verbal(word)
        or (word in known.cues and word not in known.namesakes)
        or word in known.venues
        or word in known.same
        or word in known.commons
        or (word[:1] in {"ب", "ل"} and word not in known.first_names and titles.is_head(word[1:]))  # بتنظيم القاعدة
    )


def _has_acted(titles: TitleReader, was: str, word: str) -> bool:
    """Whether behind كان and one word a verb stands: وكان السبهان اتهم, وكانت بالترو انفصلت."""
    cue = titles.vocabulary.cues.get(word)
    past = cue is not None and cue.form == "past" and not cue.joined
    return past or word == "قد" or (was.endswith("ت") and word.endswith("ت") and not word.endswith("ات"))


def _is_verb(titles: TitleReader, word: str) -> bool:
    """Whether a word is a verb of reporting in its plain form, which behind another can only be a name: قال لوح إن."""
    cue = titles.vocabulary.cues.get(word)
    plain = cue is not None and cue.form == "past" and cue.gender == "m" and cue.number == "s" and not cue.joined
    return plain and not (len(word) < _LEAST or titles.stops(word) or titles.is_head(word))


def _tells(sentence: Sentence, titles: TitleReader, at: int) -> bool:
    """Whether at once somebody's words begin."""
    if at >= len(sentence.words):
        return False
    return sentence.kinds[at] in ":q" or sentence.words[at] in titles.vocabulary.complementizers


def _ends(sentence: Sentence, titles: TitleReader, at: int) -> bool:
    if at >= len(sentence.words) or sentence.kinds[at] != "w":
        return True
    return titles.stops(sentence.words[at]) and sentence.words[at] not in {"من", "بين", "نحو", "كل"}


def find_given(
    sentences: Iterable[Sentence], surnames: frozenset[str], titles: TitleReader
) -> Iterator[tuple[Sentence, int]]:
    """Where a whole name begins whose surname is known only alone: behind a definite word or a mark."""
    known = titles.vocabulary.first_names
    found: list[tuple[Sentence, int, str, bool]] = []
    for sentence in sentences:
        for at, word in enumerate(sentence.words):
            if word in surnames and sentence.kinds[at] == "w":
                first = _whole_from(sentence, at, titles)
                if first < at:
                    listed = sentence.words[first] in known or sentence.words[first] in PARTICLES
                    found.append((sentence, first, word, listed))
    sure = {surname for _, _, surname, listed in found if listed}
    for sentence, first, surname, listed in found:
        if listed or surname not in sure:  # not نسي فلان, where his given name stands elsewhere
            yield sentence, first


def _whole_from(sentence: Sentence, at: int, titles: TitleReader) -> int:
    """Where a whole name begins that ends with a surname; the surname itself where none does."""
    first = _given_before(sentence, at, titles)
    words, known = sentence.words, titles.vocabulary.first_names
    opens = not first and at > 1 and words[0] not in known and words[0] not in PARTICLES
    first += opens  # قام جوسيب بارتوميو رئيس النادي: a sentence opens with its verb
    whole = not first and at == len(words) - 1  # a quotation that is the name
    led = first == 1 and words[1] in known  # عدد وليد الركراكي فضائل كذا
    called = words[first] in known and words[first][:2] == "ال"
    apart = opens or whole or led or called or _is_preceded(sentence, first) or _is_behind_name(sentence, first, titles)
    if first < at and not apart and not first:  # فلان الفلاني، زعيم الحزب، عاد إلى كذا
        apart = words[0] not in titles.vocabulary.cues and titles.opens_name(words, 0)
    return first if apart else at


def _given_before(sentence: Sentence, at: int, titles: TitleReader) -> int:
    """The first of the words before a surname that can be given names."""
    first = at
    while first and at - first < _LONGEST_GIVEN and sentence.kinds[first - 1] == "w":
        word = sentence.words[first - 1]
        plural = len(word) > _LEAST_PLURAL and word.endswith(_NO_GIVEN) and word not in titles.vocabulary.first_names
        own = word in titles.vocabulary.first_names or not word.startswith("ال")  # المنصف المرزوقي
        own = own or sentence.words[first - 2 : first - 1] == ["عبد"]  # عبد الخالق عبد الله
        given = _is_name(titles, word) and own and not plural
        if not (given or word in PARTICLES) or word in TITLE_PREPOSITIONS or word[1:] in titles.vocabulary.districts:
            break
        first -= 1
    return at - 1 if first < at - 1 and _is_behind_name(sentence, at - 1, titles) else first


def _is_behind_name(sentence: Sentence, first: int, titles: TitleReader) -> bool:
    """Whether a given name stands behind another with its surname: التقى دونالد ترامب إيلون ماسك."""
    known = titles.vocabulary.first_names
    words = sentence.words[first - 2 : first + 1]
    if not words or first < len(words) - 1 or sentence.kinds[first - 2 : first] != ["w", "w"]:
        return False
    opens = words[0] in known or words[0] == "ال" or sentence.words[max(0, first - 3)] == "عبد"
    return opens and words[2] in known and words[1] not in known and words[1] not in PARTICLES


def _is_preceded(sentence: Sentence, first: int) -> bool:
    before = sentence.words[first - 1] if first else ""
    lettered = before == "." and first > 1 and sentence.words[first - 2] in LETTERED  # نقيب المهندسين م.فلان
    return before.startswith("ال") or before == "/" or lettered or (bool(first) and sentence.kinds[first - 1] in ",(q")
