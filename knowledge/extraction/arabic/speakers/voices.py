"""Who goes on to speak by words that the article tells nobody by: قال فلان إن كذا. وأضاف زعيم الحزب أن."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.sentences import fold
from knowledge.extraction.arabic.phrases.stems import base
from knowledge.extraction.arabic.speakers.persons import agrees, stems_of
from knowledge.extraction.arabic.speakers.players import CREATORS, STARS

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.vocabulary import Cue
    from knowledge.extraction.arabic.speakers.people import People
    from knowledge.extraction.arabic.speakers.persons import Person

ADDING: Final = frozenset({"اضاف", "تابع", "اردف", "زاد", "استطرد", "واصل", "اكمل", "ختم", "اختتم", "استرسل", "مضي"})
"""Verbs of who has spoken before."""
RECENT: Final = 12
_LONGEST_VERB: Final = 12
"""Characters of a verb of reporting and the space behind it."""
_ANOTHER: Final = frozenset({"الضيف", "الخصم", "المنافس", "المضيف", "الاخر", "الثاني", "الاخري", "الثانيه"})
"""By these somebody is told from whoever spoke: وأضاف مدرب الفريق الضيف."""
_EXPERTS: Final = frozenset(
    "خبير خبيره استشاري استشاريه اخصايي اخصاييه استاذ استاذه محلل محلله باحث باحثه ناقد كاتب طبيب "  # noqa: SIM905
    "طبيبه".split()
)
"""Trades by which papers call the only one they quote, besides his own title."""
_OF_EXPERTS: Final = stems_of(tuple(_EXPERTS))
_HEADING: Final = stems_of(("رييس", "رييسه", "مدير", "مديره", "عضو", "امين"))
"""Whose field tells that an expert in it is meant."""
_MARKS: Final = frozenset('“”"«»')


def resumed(person: Person, phrase: Phrase, cue: Cue | None, text: str, people: People) -> Person:
    """Who a title that nobody is told by means behind a verb that adds: whoever alone spoke by name so far."""
    if person.kind != "person" or id(person) in people.quoted or phrase.number != "s":
        return person
    adds, marked = (_adds(cue) or _adds(_verb_before(text, phrase, people))), _named_in_marks(phrase)
    definite = (phrase.definite or marked) and not phrase.other and _ANOTHER.isdisjoint(phrase.words)
    expert = base(phrase.words[0]) in _EXPERTS and len(people.persons) == 1
    if not definite or not (adds or marked or expert or phrase.words[0] in STARS):
        return person
    heard = {id(one): one for one in people.spoke if id(one) in people.quoted and one.kind != "paper"}
    voice = next(iter(heard.values())) if len(heard) == 1 else None
    if voice is None or voice not in people.persons or not agrees(voice, phrase.gender, "s"):
        return person
    works = phrase.words[0] in STARS and not CREATORS.isdisjoint(voice.heads)  # وأشارت بطلة كذا, of an actress
    leads = marked and len(people.persons) == 1 and stems_of(phrase.role[:2]) <= voice.roles
    shares = not _HEADING.isdisjoint(voice.heads) and not stems_of(phrase.words[1:]).isdisjoint(voice.roles)
    field = expert and (shares or not _OF_EXPERTS.isdisjoint(voice.heads))
    if not (adds or works or leads or field):
        return person  # وأشار خبير التغذية, of a professor
    people.described[tuple(map(base, phrase.words))] = voice
    return voice


def _verb_before(text: str, phrase: Phrase, people: People) -> Cue | None:
    """The verb of reporting right before a phrase: وزاد فلان قائلا."""
    start = phrase.span.start
    before = text[max(0, start - _LONGEST_VERB) : start].split()[-1:]
    return people.vocabulary.cues.get(fold(before[0])) if before else None


def _named_in_marks(phrase: Phrase) -> bool:
    """Whether a title is of a body that is named in marks: رئيس حركة "حمس"."""
    return len(phrase.role) > 1 and not _MARKS.isdisjoint(phrase.text)


def _adds(cue: Cue | None) -> bool:
    return cue is not None and cue.verb.lemma in ADDING and cue.form == "past"
