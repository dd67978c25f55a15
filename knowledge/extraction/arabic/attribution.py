"""Sentences -> frames of reporting verbs -> reports -> people -> attributions."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.between import BEHIND_SUBJECT, share_title
from knowledge.extraction.arabic.phrases.callings import AND_IS, names_deed, told_to_be
from knowledge.extraction.arabic.phrases.clitics import LETTERS
from knowledge.extraction.arabic.phrases.datelines import without_ages, without_dateline
from knowledge.extraction.arabic.phrases.division import Phrase
from knowledge.extraction.arabic.phrases.offices import PARTICLES
from knowledge.extraction.arabic.phrases.phrases import PhraseReader
from knowledge.extraction.arabic.phrases.sentences import (
    fold,
    in_nominative,
    read_inside,
    split_sentences,
    unwrapped,
    with_marks,
    without_byline,
)
from knowledge.extraction.arabic.phrases.serving import (
    LINKS,
    find_masters,
    is_set_off,
    masters_office,
    named_apart,
    serves,
)
from knowledge.extraction.arabic.phrases.stems import base, without_pronoun
from knowledge.extraction.arabic.phrases.surnames import find_given, find_surnames
from knowledge.extraction.arabic.phrases.vocabulary import arabic_vocabulary, goes_on
from knowledge.extraction.arabic.saying.frames import FrameReader
from knowledge.extraction.arabic.saying.lookalikes import tell_lookalikes
from knowledge.extraction.arabic.saying.reports import SentenceReader
from knowledge.extraction.arabic.saying.unsaid import LABEL, is_nobodys, may_tell_fake, tells_fake
from knowledge.extraction.arabic.speakers.bynames import find_bynames, key_of
from knowledge.extraction.arabic.speakers.homes import home_of
from knowledge.extraction.arabic.speakers.people import People
from knowledge.extraction.arabic.speakers.persons import stem_of
from knowledge.extraction.arabic.speakers.voices import resumed
from knowledge.model import Attribution, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Vocabulary
    from knowledge.extraction.arabic.saying.events import Event, Report
    from knowledge.extraction.arabic.speakers.persons import Person
    from knowledge.model import Document


_BARE_ALI: Final = re.compile(r"على(?=\s?[،,:.])")
_LAST_WORD: Final = re.compile(r"(\b\w+) \Z")
_LONGEST_NAME: Final = 24
"""Characters of a given name and the space behind it, more than any has."""
_ALI_BEFORE_ABD: Final = re.compile(
    r"(\bال(?:دكتور|نائب|لواء|مستشار|مهندس|شيخ|سيد|أستاذ|فنان|كاتب|عميد|عقيد|حاج) )على(?= عبد)"
)
"""The same behind an honour where a paper writes every last ي so: الدكتور على عبد العال."""
_STROKE_BEHIND: Final = re.compile(
    r"(\b(?:ال)?(?:دكتورة?|مهندسة?|[أا]ستاذة?|[أا]مير|سيدة?|شيخ|لواء|عميد|عقيد|مستشارة?|محامية?|نائبة?|حاج))"
    r"( ?/)(?= ?\w)"
)
"""A stroke between a courtesy and a name: الدكتور/ فلان, السيد / فلان."""
_PARENTS: Final = frozenset({"ابو", "ام"})
"""What people are called by after their eldest: أبو محمد."""
_IN_CHARGE: Final = frozenset({"الوصي", "الوصيه", "المعني", "المعنيه", "المختص", "المختصه"})
"""What behind a title says that something is its matter."""
_OBJECTS: Final = ("ا", "ات", "ها", "هم")
_NO_GIVEN: Final = ("ون", "ين", "يه", *_OBJECTS)
"""How what somebody does something to ends, no name."""
_NOBODY: Final = frozenset({"", "الي", "في", "من", "عن", "مع", "ان", "انه", "بان", "قد", "لا", "لم", "لن", "ما"})
"""What no family is called, behind a given name: سامح شكري إلى كذا."""
_TITLE_IN_CHARGE: Final = 2
_THIS: Final = frozenset({"هذا ", "هذه "})
_LEAST_DESCRIBED: Final = 2
"""Words of a body and its adjective."""
_LONGEST_HEADING: Final = 7
"""Words of a line above a part of an article."""


def attribute(document: Document, language: str = "ar") -> tuple[Attribution, ...]:  # noqa: ARG001
    """The statements of an Arabic article."""
    text = with_marks(document.text.replace("#", " ").replace("_", " "))  # hashtags, no letter's place changes
    text = unwrapped(text)
    text = text.replace(" ل-", " ل\u0640") if " ل-" in text else text
    text = _STROKE_BEHIND.sub(lambda found: f"{found[1]}{' ' * len(found[2])}", text) if "/" in text else text
    vocabulary = arabic_vocabulary()
    text = without_byline(text)
    text = without_dateline(text, vocabulary)
    text = without_ages(text) if "عام" in text or "سنة" in text else text
    text = _BARE_ALI.sub(lambda found: _named_ali(found, vocabulary), text) if "على" in text else text
    text = _ALI_BEFORE_ABD.sub(r"\1علي", text) if "على عبد" in text else text
    text = in_nominative(text, vocabulary.roles.__contains__, vocabulary.describes)
    sentences = tuple(split_sentences(text, goes_on))
    tell_lookalikes(text, sentences, vocabulary)
    words = [sentence.words for sentence in sentences]
    counts, pairs = Counter(chain.from_iterable(words)), Counter(chain.from_iterable(map(pairwise, words)))
    given = vocabulary.first_names
    behind_given = {two for one, two in pairs if one in given or (one[:1] == "و" and one[1:] in given)}
    families = frozenset(behind_given - vocabulary.deeds - vocabulary.matters - vocabulary.same - _NOBODY)
    families -= _told(families, behind_given & given, pairs, vocabulary)
    if "عبد" in counts:
        families |= _behind_servants(pairs, counts)
    families |= _without_article(families, pairs, counts, vocabulary)
    phrases = PhraseReader(
        vocabulary,
        surnames=find_surnames(sentences, vocabulary, families),
        families=families,
        pairs=frozenset([f"{one} {two}" for (one, two), count in pairs.items() if count > 1]),
        often=frozenset([word for word, count in counts.items() if count > 1]),
        text=text,
        relating="يى" if " فى " in text else "ي",
        seen=frozenset(counts),
        tells_outlets=not vocabulary.outlet_words.isdisjoint(counts),
        polite=not vocabulary.courtesies.isdisjoint(counts),
    )
    reader = SentenceReader(text, vocabulary, phrases, FrameReader(text, vocabulary, phrases))
    events: list[Event] = []
    titled: list[Phrase] = []
    fakes = may_tell_fake(counts, vocabulary)
    for sentence in sentences:
        titled.extend(_titled(sentence, phrases, titled))
        if (fakes or ":" in sentence.kinds[:LABEL]) and tells_fake(sentence, vocabulary):
            continue
        read = reader.read(sentence)
        if read and sentence.opens and len(sentence) <= _LONGEST_HEADING and text.startswith("\n", sentence.ends[-1]):
            read = [event for event in read if not _is_of_heading(event, sentence, phrases)]
        events += [event for event in read if not is_nobodys(event, vocabulary)]
    people = People(vocabulary, mentions=lambda: _mentioned(sentences, phrases))
    by_word = people.by_word
    people.home = lambda: home_of(counts, vocabulary.territories, by_word)
    masters = find_masters(titled, vocabulary)
    for at, event in enumerate(events):
        if isinstance(event, Phrase):
            events[at] = named_apart(event, masters, vocabulary)
        elif event.speaker is not None:
            event.speaker = named_apart(event.speaker, masters, vocabulary)
    titled = [phrase for phrase in titled if named_apart(phrase, masters, vocabulary).name]
    named = [*titled, *_named(events, phrases)]
    named += _whole(sentences, named, phrases)
    bynames = {key_of(byname): (phrase, byname) for phrase, byname in find_bynames(text, named, phrases.is_nobodys)}
    people.note([phrase for phrase in named if not bynames or key_of(phrase.name) not in bynames])
    for phrase, byname in bynames.values():
        people.call(phrase, byname)
    return tuple(_resolved(text, events, people))


def _is_of_heading(event: Event, sentence: Sentence, phrases: PhraseReader) -> bool:
    """Whether somebody acts in a line above a part of an article whom nothing tells: تفاعل جماهيري ومطالب بالعودة.

    Or who is only told of behind a noun: أقوال فلان في الواقعة.
    """
    if not isinstance(event, Phrase):
        return False
    first = sentence.words[0]
    behind = event.span.start > sentence.starts[0] and first not in phrases.vocabulary.cues
    told_of = behind and not (phrases.is_deed(first) or phrases.is_head(first) or phrases.is_called(first))
    return told_of or not (event.role or phrases.is_called(event.words[0]))


def _named_ali(found: re.Match[str], vocabulary: Vocabulary) -> str:
    """على between a given name and a mark is the name, which some papers write so: أحمد على، وقال أحمد على:."""
    before = _LAST_WORD.search(found.string, max(0, found.start() - _LONGEST_NAME), found.start())
    return "علي" if before is not None and fold(before[1]) in vocabulary.first_names else found[0]


def _behind_servants(pairs: Counter[tuple[str, str]], counts: Counter[str]) -> frozenset[str]:
    """Words behind عبد and one of God's names that stand in the article again: عبد الإله بنكيران, then بنكيران."""
    names = {two for one, two in pairs if one == "عبد"}
    return frozenset([two for one, two in pairs if one in names and two not in {"", "عبد"} and counts[two] > 1])


def _told(
    families: frozenset[str], borne: set[str], pairs: Counter[tuple[str, str]], vocabulary: Vocabulary
) -> frozenset[str]:
    """Whom people tell who go by a given name, with ل: محمد الدسوقي, then صرح الدسوقي لوسائل الإعلام.

    `borne`: given names behind given names, which are surnames.
    """
    led = {two for two in families if two[:1] == "ل" and two not in vocabulary.first_names}
    if not led:
        return frozenset()
    return frozenset(led - {two for one, two in pairs if one in vocabulary.first_names and one not in borne})


def _without_article(
    families: frozenset[str], pairs: Counter[tuple[str, str]], counts: Counter[str], vocabulary: Vocabulary
) -> frozenset[str]:
    """Families that stand without their article behind a verb of reporting: معن القطامين, then وطالب قطامين الحكومة."""
    bare = {word[2:] for word in families if word[:2] == "ال" and word[2:] in counts} - vocabulary.heads
    bare -= vocabulary.commons | vocabulary.halts | vocabulary.adjectives
    return frozenset([two for one, two in pairs if two in bare and one in vocabulary.cues]) if bare else frozenset()


def _mentioned(sentences: tuple[Sentence, ...], phrases: PhraseReader) -> Iterator[Phrase]:
    """Every institution by its whole name, speaking or not."""
    known = phrases.vocabulary
    for sentence in sentences:
        for at in range(len(sentence.words) - 1):
            joined = sentence.words[at].startswith("وال")
            word = sentence.words[at][joined:]
            described = word.startswith("ال") and _is_relation(sentence.words[at + 1], phrases)
            head = base(word) if described else word
            if sentence.kinds[at] == "w" and head in known.institutions and not (described and head in known.venues):
                body = phrases.body(sentence, at)
                body = phrases.unglued(body, 1) if body is not None and joined else body
                if body is not None and body.kind == "institution" and len(body.words) > 1:
                    yield _first_of_two(body, phrases) if described else body


def _first_of_two(body: Phrase, phrases: PhraseReader) -> Phrase:
    """A body without the next one: المجلس الوطني للصحافة والمجلس الأعلى, راسل رئيس المجلس الوطني للصحافة الحكومة."""
    words, texts = body.words, body.text.split()
    for k in range(_LEAST_DESCRIBED, len(words) if len(texts) == len(words) else 0):
        joined = words[k].startswith("وال") and phrases.is_institution(words[k][1:])
        another = words[k].startswith("ال") and words[k - 1].startswith("لل") and phrases.is_institution(words[k])
        if joined or another:
            return body._replace(words=words[:k], text=" ".join(texts[:k]))
    return body


def _is_relation(word: str, phrases: PhraseReader) -> bool:
    """Whether a word is a definite adjective, listed or in ي: العامة, الإسرائيلي, المركزية."""
    if word in phrases.vocabulary.adjectives and word.startswith("ال"):
        return word not in phrases.vocabulary.same
    related = word.startswith("ال") and word.endswith(("ي", "يه"))
    noun = phrases.verbal(word[2:])  # الحكومة التعبئة العامة
    return related and not noun and (phrases.is_territory(word) or not phrases.is_head(word))


def _titled(sentence: Sentence, phrases: PhraseReader, earlier: list[Phrase]) -> Iterator[Phrase]:
    """Every name that stands behind a title, speaking or not; `earlier` are those of the sentences before."""
    holder = earlier[-1] if earlier else None
    last: Span | None = None
    roles = phrases.vocabulary.role_forms
    for at, (kind, word) in enumerate(zip(sentence.kinds, sentence.words, strict=True)):
        glued = word[:1] in LETTERS and (word[1:] in roles or word[:2] == "لل")
        if kind != "w" or not (word in roles or (glued and _glues_one(word, roles))):
            continue
        if at and (sentence.kinds[at - 1] != "w" or sentence.words[at - 1] in AND_IS):
            yield from told_to_be(sentence, at, phrases, last)
        phrase = _behind_title(sentence, at, phrases)
        if phrase is None or not phrase.name or names_deed(phrase, phrases):
            continue  # احتفل فلان، لاعب كذا، بالفوز
        if last is not None and phrase.span.start < last.end <= phrase.span.end:
            continue  # in رئيس الوزراء فلان the inner title, whose name may run on
        if at and sentence.kinds[at - 1] == "," and is_set_off(sentence, at, phrase, phrases):
            continue
        before = sentence.words[at - 1] if at else ""
        if before in LINKS or serves(before, phrases.vocabulary) or phrases.is_named_after(before, word):
            continue  # مستشار الرئيس فلان
        if word.endswith("ي") and before in phrases.vocabulary.venues:
            continue  # مؤتمر صحفي عقده فلان
        opens = before in phrases.vocabulary.cues or phrases.stops(before) or phrases.is_place(before)
        if before and not opens and masters_office(phrase, phrases.vocabulary):
            continue  # فلان، مستشار الرئيس فلان
        if at in BEHIND_SUBJECT:
            *owners, phrase = share_title(sentence, at, phrase, phrases, earlier)
            yield from owners
        if phrase.role and without_pronoun(phrase.role[0]) == "نظير":
            phrase = phrase._replace(role=phrase.role + (_field(holder, phrases) if holder is not None else ()))
        else:
            holder = phrase
        last = phrase.span
        yield phrase


def _field(phrase: Phrase, phrases: PhraseReader) -> tuple[str, ...]:
    """A title without its lands: whose counterpart somebody is, he has the same (وزير الخارجية المصري، نظيره)."""
    lands = phrases.vocabulary.lands
    return tuple([word for word in phrase.role if word not in lands and without_pronoun(word) != "نظير"])


def _whole(sentences: tuple[Sentence, ...], named: list[Phrase], phrases: PhraseReader) -> Iterator[Phrase]:
    """Whole names of those whom the other phrases call by their surname alone."""
    lone = phrases.surnames - {word for phrase in named if len(phrase.name) > 1 for word in phrase.name}
    quotations = (quotation.inner for sentence in sentences for quotation in sentence.quotations.values() if lone)
    quoted = (read_inside(phrases.text, inner) for inner in quotations if _names(phrases.text, inner, lone))
    for sentence, at in find_given((*sentences, *quoted) if lone else (), lone, phrases):
        word, given = sentence.words[at], phrases.vocabulary.first_names
        glued = word[:1] in LETTERS and word not in given and word[1:] in given  # لسعد الحريري
        read = phrases.read_behind(sentence, at) if glued else phrases.read(sentence, at)
        whole = read is not None and not phrases.surnames.isdisjoint(read[0].name[-2:])
        if read is not None and whole and not read[0].members:
            yield read[0]


def _names(text: str, span: Span, surnames: frozenset[str]) -> bool:
    inside = fold(text[span.start : span.end])
    return any(surname in inside for surname in surnames)


def _glues_one(word: str, roles: frozenset[str]) -> bool:
    """Whether a title stands behind a letter written with it: لرئيس, للرئيس, ووزير, للاعب."""
    return word[1:] in roles or (word[:2] == "لل" and f"ا{word[1:]}" in roles)


def _behind_title(sentence: Sentence, at: int, phrases: PhraseReader) -> Phrase | None:
    word = sentence.words[at]
    if word[:1] == "ل" and _glues_one(word, phrases.vocabulary.role_forms):
        read = phrases.read_behind(sentence, at)  # لوزير الدولة لشؤون كذا فلان
    elif not phrases.is_role(word):
        read = phrases.joined(sentence, at, "ولب")
    elif word in phrases.vocabulary.cues and (not at or sentence.kinds[at - 1] != "w" or _asks(sentence, at, phrases)):
        read = None  # طالب فلان: the verb
    else:
        cue = phrases.cue_before(sentence, at)
        flags = cue.verb.flags if cue is not None else frozenset()
        takes = flags & {"mute", "accuse", "called", "person"} or frozenset({"named"} if cue is not None else ())
        if cue is None and at and phrases.is_deed(sentence.words[at - 1]):
            takes = frozenset({"mute"})  # ودع الوزير زملاءه
        read = phrases.read(sentence, at, objects=takes)
    return read[0] if read is not None else None


def _asks(sentence: Sentence, at: int, phrases: PhraseReader) -> bool:
    """Whether a title's word that is a verb, too, stands before whom it asks: كان فلان طالب الأمير بكذا."""
    following = sentence.words[at + 1] if at + 1 < len(sentence.words) else ""
    return (
        sentence.words[at] in phrases.vocabulary.namesakes and following.startswith("ال") and phrases.is_role(following)
    )


def _named(events: list[Event], phrases: PhraseReader) -> Iterator[Phrase]:
    """Names of who speaks or is spoken to; of who acts where a title or a given name tells that it is one."""
    first_names = phrases.vocabulary.first_names
    for event in events:
        if isinstance(event, Phrase):
            one, two = (*event.name, "", "")[:2]
            ran_on = one in phrases.families and (two.startswith("ال") or phrases.is_head(two))  # حذر أردوغان الشعب
            given = one in first_names or one in _PARENTS
            alone = not two and one in first_names
            if event.role or alone or (two and not ran_on and (given or _sounds_called(event, phrases))):
                yield event
        elif not event.tentative:
            for phrase in (event.speaker, event.addressee, event.via):
                if phrase is not None:
                    yield phrase


def _sounds_called(phrase: Phrase, phrases: PhraseReader) -> bool:
    """Whether two words that no list has may be a name: أشاد مبروك كرشيد بكذا, وصف نور الدين الطبوبي الوضع."""
    one, two = phrase.name[:2]
    if phrases.stops(one) or one == "كلام":
        return False  # كلام بن كيران
    if two in PARTICLES or phrases.before_god((one, two), 0):
        return not phrases.is_nobodys(one)
    hers = one.endswith("ه") and (phrase.gender != "f" or two.endswith("ه"))  # موجة عارمة
    if hers or one.startswith(("ال", "ي", "ت")) or one.endswith(_NO_GIVEN) or two.endswith(_OBJECTS):
        return False
    return not any(phrases.is_nobodys(word) or phrases.verbal(word) or phrases.is_deed(word) for word in (one, two))


def _resolved(text: str, events: list[Event], people: People) -> Iterator[Attribution]:
    """Speakers in the order of the text: each one heard may be the understood subject of what follows."""
    for event in events:
        if isinstance(event, Phrase):
            if people.known(event.name) is not None if event.name else _may_speak(event, people.vocabulary):
                doer = _resolve(event, people)
                if not event.name and event.words[1:]:
                    doer = resumed(doer, event, None, text, people)
                people.heard(doer, quoted=False, idle=event.idle)
            continue
        who = event.speaker
        if who is not None and not who.name and text[max(0, who.span.start - len("هذا ")) : who.span.start] in _THIS:
            event.speaker = who._replace(same=True)  # واعتبر هذا الكاتب
        person = _speaker(event, people) if event.span.start < event.span.end else None  # "  " قال فلان
        if person is None:
            continue
        if event.speaker is not None and not event.speaker.name and id(person) not in people.quoted:
            person = resumed(person, event.speaker, event.cue, text, people)
        if event.via is not None:
            teller = people.resolve(event.via)
            people.heard(teller)
            if teller.kind == "institution" and base(teller.words[0]) not in people.vocabulary.media:
                people.tellers[id(person)] = teller
        by_paper = event.speaker is not None and event.speaker.kind == "institution" and not event.speaker.gender
        people.heard(person, event.cue if event.speaker is not None and not by_paper else None)
        if event.venue is not None:
            people.issuers[base(fold(text[event.venue.start : event.venue.end].split(maxsplit=1)[0]))] = person
        yield _attribution(text, event, person, people)


def _may_speak(phrase: Phrase, vocabulary: Vocabulary) -> bool:
    """Whether who acts may go on to speak: no noun that no list has and nobody is called by (أظهروا مستوى)."""
    return phrase.kind != "place" or phrase.words[0].startswith("ال") or base(phrase.words[0]) in vocabulary.territories


def _speaker(report: Report, people: People) -> Person | None:
    phrase = report.speaker
    if phrase is None:
        at = report.cue_span.start if report.cue_span is not None else 0
        return people.understood(report.cue, at=at, back=report.back)
    if report.headline and not phrase.definite and (holder := people.holder(phrase)) is not None:
        return holder
    outlet = report.tentative and any(base(word) in people.vocabulary.media for word in phrase.words)
    if report.tentative and not outlet and (phrase.kind == "place" or (phrase.name and not phrase.role)):
        known = people.known(phrase.name) if phrase.name else None
        if known is None:
            return None
    lone = phrase.name[1:] == () and phrase.name and not phrase.role
    bare = phrase.words[1:] == () and phrase.words[0][:2] != "ال"  # دول, later توماس دول
    named = phrase.kind == "place" or (phrase.kind == "institution" and bare)
    if report.cue is not None and (lone or (named and report.cue.gender == "m")):
        phrase = phrase._replace(gender=report.cue.gender)  # وأضافت الأسد
    return _resolve(_without_charge(phrase, people), people)


def _resolve(phrase: Phrase, people: People) -> Person:
    """Who a phrase stands for; by its words alone where whom it answers would be meant."""
    person = people.resolve(phrase)
    answers = phrase.other and not phrase.name and people.spoke and person is people.spoke[-1]
    return people.describe(phrase) if answers and stem_of(phrase.words[0]) not in person.roles else person


def _without_charge(phrase: Phrase, people: People) -> Phrase:
    """A title alone without what says that it is his matter, where somebody bears it: الوزير الوصي, الوزيرة المعنية."""
    charged = len(phrase.words) == _TITLE_IN_CHARGE and phrase.words[1] in _IN_CHARGE and not phrase.name
    if not charged or stem_of(phrase.words[0]) not in people.by_role:
        return phrase
    title = phrase.words[:1]
    return phrase._replace(words=title, role=title, text=phrase.text.split()[0], role_text=phrase.text.split()[0])


def _attribution(text: str, report: Report, person: Person, people: People) -> Attribution:
    mention = report.speaker.span if report.speaker is not None else None
    role = _role(report.speaker, person, people)
    return Attribution(
        speaker=person.name,
        speakers=tuple([one.name for one in person.members]) if person.members else (person.name,),
        span=report.span,
        kind=report.kind,
        mention=mention,
        role=role,
        cue=_slice(text, report.cue_span) or "",
        cue_span=report.cue_span,
        addressee=people.resolve(report.addressee).name if report.addressee is not None else None,
        venue=_slice(text, report.venue),
        via=people.resolve(report.via).name if report.via is not None else None,
        polarity=report.polarity,
        where="headline" if report.headline else "body",
        anonymous=person.anonymous,
    )


def _role(phrase: Phrase | None, person: Person, people: People) -> str | None:
    """The title beside the name, else the title known from elsewhere; institutions and mere descriptions have none."""
    if person.kind != "person" or person.anonymous:
        return None
    if phrase is not None and not phrase.name and phrase.role and people.is_whole_surname(phrase.words, person):
        phrase = None  # خطيب زاده
    beside = phrase.role_text if phrase is not None and phrase.name else ""
    role = people.vocabulary.best_title(beside, person.role_text, phrase.role_text if phrase is not None else None)
    return role if role and role != person.name else None


def _slice(text: str, span: Span | None) -> str | None:
    return text[span.start : span.end] if span is not None else None
