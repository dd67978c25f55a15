"""The Arabic lexicon made ready: every form of every verb of reporting, and sets of folded words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.sentences import MATTA, fold, fold_word
from knowledge.extraction.arabic.phrases.stems import base
from knowledge.extraction.arabic.phrases.wordlists import (
    articled,
    behind_l,
    fold_all,
    fold_words,
    phrases_by_word,
    role_forms,
    sound_plurals,
    spellings,
    synonyms,
    territory_words,
    with_pronouns,
)
from knowledge.extraction.lexicon import load_lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from knowledge.extraction.lexicon import Entries, Lexicon

_FLAGS: Final = frozenset(
    "thing bare person weak mute speech unled deny joint accuse relay inside judge past upon led called object "  # noqa: SIM905
    "stress".split()
)
_STRONG: Final = 3
"""Letters of a verb's plain form."""
_PRONOUNS: Final = ("ه", "ها", "هم", "ني", "نا")
"""Objects written with a verb that takes persons (أبلغه)."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of reporting, the prepositions that may lead its content, and the lexicon's flags."""

    lemma: str
    prepositions: frozenset[str]
    flags: frozenset[str]


@dataclass(frozen=True, slots=True)
class Cue:
    """A form of a verb: `form` past, present or participle; `gender` m or f; `number` s, d or p."""

    verb: Verb
    form: str
    gender: str
    number: str
    joined: bool = False
    """Written with و or ف before it."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All words folded. `according` maps a first word to phrases of words, longest first."""

    cues: Mapping[str, Cue]
    surnames_too: frozenset[str]
    """Cues that may be surnames: a verb in the present or of two people (تومي, مقران)."""
    deeds: frozenset[str]
    """Verbs in the past that report nothing, a man's and a woman's."""
    complementizers: Mapping[str, bool]
    """Form -> whether it carries a pronoun."""
    says: frozenset[str]
    according: Mapping[str, tuple[tuple[str, ...], ...]]
    no_sources: frozenset[str]
    hearsay: frozenset[str]
    """What nobody in particular says: proverbs, rumours."""
    forged: frozenset[str]
    """What makes the words in a thing false (مقطع مفبرك)."""
    rumoured: frozenset[str]
    claims: frozenset[str]
    """Labels before a colon behind which nobody spoke (ادعاء)."""
    played: frozenset[str]
    """What actors do with a person behind الذي (يجسده)."""
    ascribing: frozenset[str]
    mistaken: frozenset[str]
    """How words are ascribed to somebody who did not say them (نسب … خطأ)."""
    no_labels: frozenset[str]
    joining: frozenset[str]
    tails: Mapping[str, tuple[tuple[str, ...], ...]]
    stops: frozenset[str]
    adverbs: frozenset[str]
    first_names: frozenset[str]
    places: frozenset[str]
    given: frozenset[str]
    """Names of the pattern of a verbal noun."""
    namesakes: frozenset[str]
    """Given names spelled as a verb of reporting."""
    times: frozenset[str]
    months: frozenset[str]
    teams: frozenset[str]
    venues: frozenset[str]
    media: frozenset[str]
    outlets: Mapping[str, tuple[tuple[str, ...], ...]]
    """Names of outlets behind ل by their first word, the whole name each."""
    outlet_ends: frozenset[str]
    """Last words of outlets' names."""
    outlet_words: frozenset[str]
    """First words of outlets' names behind ل, and last ones."""
    roles: Mapping[str, tuple[str, ...]]
    several: frozenset[str]
    """What many are called, without an article: أصدقاء."""
    role_forms: frozenset[str]
    """Titles with the article and with pronouns: asked of every word of a text, as the following ones are."""
    bodies: frozenset[str]
    lands: frozenset[str]
    """Lands, capitals and nationalities; no names of the pattern of a verbal noun."""
    heads: frozenset[str]
    """Titles, bodies and lands."""
    halts: frozenset[str]
    """What ends any phrase: the stops, complementizers, nouns of saying, times."""
    institutions: Mapping[str, tuple[str, ...]]
    commons: frozenset[str]
    adjectives: frozenset[str]
    same: frozenset[str]
    bare: frozenset[str]
    impersonal: frozenset[str]
    inner_titles: frozenset[str]
    """Titles that between two names belong to them."""
    constituencies: frozenset[str]
    published: frozenset[str]
    """What somebody writes, says or shows, indefinite and no name: تغريدة, صورة."""
    matters: frozenset[str]
    """What somebody does something to, and nobody is called by."""
    active: frozenset[str]
    """Verbs that somebody says: ويشير إلى أن, not ويذكر أن."""
    respelled: tuple[frozenset[str], ...]
    """Forms of one given name, two spellings of a foreign one."""
    behind_names: frozenset[str]
    """What behind a name tells of its bearer: المقيم, المتهم."""
    named_after: frozenset[str]
    """Bodies that people's names are given to."""
    divine: frozenset[str]
    """What makes a given name before الله."""
    folk: frozenset[str]
    """What anybody is or does who is told of without a name: المواطن, السائق."""
    trades: tuple[tuple[str, ...], ...]
    """Words of what somebody does, kind by kind."""
    synonyms: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    """Offices of two names, either way."""
    bodies_of_two: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    """Bodies of two names, either way."""
    territories: frozenset[str]
    title_names: frozenset[str]
    """Titles that are given names, too."""
    place_openers: frozenset[str]
    """First words of places' names."""
    districts: frozenset[str]
    """What towns and provinces are governed as: their names stand behind."""
    letters: frozenset[str]
    """How Latin letters are called in Arabic ones, of which a firm's name is made."""
    at_once: frozenset[str]
    """Words that a title may take at once, or more than one of them."""
    going_on: frozenset[str]
    """Words that elsewhere end a phrase and may belong to a title or a name."""
    firm_words: frozenset[str]
    """Words of firms' and clubs' names that are nobody's."""
    courtesies: frozenset[str]
    """Titles of politeness, with the article."""
    some: frozenset[str]
    """Words of number before من and people."""
    honours: frozenset[str]
    """Titles that stand right before a name or another title: سعادة, معالي."""
    first_persons: frozenset[str]
    """What only a speaker says of himself: نحن, لدينا, نؤكد."""

    def best_title(self, *titles: str | None) -> str:
        """The first of some titles that tells what somebody is, else the first at all: الدكتور tells less.

        An office told beside a rank or a nationality tells more than these (اللواء فلان، مدير الأمن).
        """
        told = tuple(filter(None, titles))
        if not told[1:]:
            return told[0] if told else ""
        offices = (title for title in told if not self._is_rank(title))
        ranked = (title for title in told if not self._is_all(title, {"courtesy"}))
        return next(offices, None) or next(ranked, told[0])

    def source_at(self, words: list[str], at: int) -> int:
        """How many words the longest source has that begins at an item (بحسب ما ذكرت), 0 where none does."""
        following = words[at + 1 : at + 2]
        for phrase in self.according.get(words[at], ()):
            if not phrase[1:] or ([phrase[1]] == following and tuple(words[at : at + len(phrase)]) == phrase):
                return len(phrase)
        return 0

    def describes(self, word: str) -> bool:
        """Whether a word is an adjective, by list or as one in ي."""
        return word.endswith("ي") or word in self.adjectives

    def _is_all(self, title: str, flags: set[str]) -> bool:
        return all(flags.intersection(self.roles.get(base(fold_word(word)), ())) for word in title.split())

    def _is_rank(self, title: str) -> bool:
        """Whether a title tells of no office: الدكتور, اللواء, صاحب السمو الشيخ, المصري."""
        return self._is_all(title, {"courtesy", "rank", "honour"}) or base(fold_word(title)) in self.territories


def goes_on(word: str, following: str) -> bool:
    """Whether with a folded word the narrator tells what somebody says next: وأضاف, مشيرا, مبينا أن."""
    known = arabic_vocabulary()
    cue = known.cues.get(word)
    if cue is None or not cue.verb.flags.isdisjoint({"mute", "inside"}):
        return False
    if cue.form == "participle":
        return cue.number == "s" and ("weak" not in cue.verb.flags or following in known.complementizers)
    return cue.joined and cue.form == "past"


@cache
def arabic_vocabulary() -> Vocabulary:
    """The vocabulary of the shipped lexicon, made once."""
    return read_vocabulary(load_lexicon("ar"), frozenset(territory_words()))


def read_vocabulary(lexicon: Lexicon, territories: frozenset[str]) -> Vocabulary:
    """A vocabulary out of a lexicon's sections."""
    listed = {fold(word): flags for word, flags in lexicon["roles"].items()}
    roles = dict(sound_plurals(listed)) | listed
    outlets, outlet_ends = behind_l(lexicon["outlets"]), fold_all(lexicon["outlet ends"])
    institutions = {fold(word): flags for word, flags in lexicon["institutions"].items()}
    complementizers = with_pronouns(lexicon["complementizers"], lexicon["complement pronouns"])
    says, months = fold_all(lexicon["says nouns"]), fold_words(lexicon["months"])
    times = fold_all(lexicon["times"]) | months
    stops, given = fold_all(lexicon["stops"]) | fold_all(lexicon["adverbs"]), fold_all(lexicon["names like nouns"])
    bodies, lands = articled(institutions) | institutions.keys(), articled(territories) - given
    cues = _cues(lexicon["verbs"], fold_all(lexicon["institutions"]))
    return Vocabulary(
        cues=cues,
        surnames_too=frozenset(
            [word for word, cue in cues.items() if not cue.joined and (cue.form == "present" or cue.number == "d")]
        ),
        deeds=frozenset(_deeds(lexicon["deeds"])),
        complementizers=complementizers,
        says=says,
        according=phrases_by_word(lexicon["according"], "و"),
        no_sources=fold_all(lexicon["no sources"]),
        hearsay=fold_all(lexicon["hearsay"]),
        forged=fold_all(lexicon["forged"]),
        rumoured=fold_all(lexicon["rumoured"]),
        claims=fold_words(lexicon["claims"]),
        played=fold_all(lexicon["played"]),
        ascribing=fold_all(lexicon["ascribing"]),
        mistaken=fold_all(lexicon["mistaken"]),
        no_labels=fold_all(lexicon["no labels"]),
        joining=fold_all(lexicon["joining"]),
        tails=phrases_by_word(lexicon["tails"]),
        stops=stops,
        adverbs=fold_all(lexicon["adverbs"]),
        first_names=fold_words(lexicon["given names"]) | given | {MATTA},
        places=frozenset(place.removeprefix("ال") for place in fold_words(lexicon["places"])),
        given=given,
        namesakes=fold_all(lexicon["names like verbs"]),
        times=times,
        months=months,
        teams=fold_words(lexicon["teams"]),
        venues=fold_all(lexicon["venues"]),
        media=fold_all(lexicon["media"]),
        outlets=outlets,
        outlet_ends=outlet_ends,
        outlet_words=outlet_ends | outlets.keys(),
        roles=roles,
        several=frozenset(role for role, flags in roles.items() if "p" in flags and role[:2] != "ال"),
        role_forms=frozenset(role_forms(roles)),
        bodies=bodies,
        lands=lands,
        heads=articled(roles) | bodies | lands,
        halts=stops | complementizers.keys() | says | times,
        institutions=institutions,
        commons=fold_all(lexicon["commons"]),
        adjectives=fold_all(lexicon["adjectives"]),
        same=fold_all(lexicon["same"]),
        bare=fold_all(lexicon["bare heads"]),
        impersonal=fold_all(lexicon["impersonal"]),
        inner_titles=fold_all(lexicon["titles in names"]),
        published=fold_words(lexicon["published"]),
        matters=fold_words(lexicon["matters"]),
        active=fold_words(lexicon["active"]),
        respelled=tuple([fold_words({line: ()}) for line in lexicon["given names respelled"]]),
        behind_names=fold_words(lexicon["behind names"]),
        named_after=fold_all(lexicon["named after people"]),
        constituencies=fold_all(lexicon["constituencies"]),
        divine=fold_words(lexicon["names before God"]),
        folk=fold_words(lexicon["folk"]),
        trades=tuple(tuple(map(fold, entry.split())) for entry in lexicon["trades"]),
        synonyms=tuple(synonyms(lexicon["offices of two names"])),
        bodies_of_two=tuple(synonyms(lexicon["bodies of two names"])),
        territories=territories,
        title_names=fold_words(lexicon["names like titles"]),
        place_openers=fold_words(lexicon["places of two words"]),
        districts=fold_words(lexicon["districts"]),
        letters=fold_words(lexicon["letters of firms"]),
        at_once=fold_words(lexicon["letters of firms"])
        | fold_words(lexicon["firms and clubs"])
        | fold_words(lexicon["places of two words"]),
        going_on=fold_words(lexicon["in titles"]) | fold_words(lexicon["places of two words"]),
        firm_words=fold_words(lexicon["firms and clubs"]),
        courtesies=frozenset(f"ال{role}" for role, flags in roles.items() if "courtesy" in flags),
        some=fold_words(lexicon["some of many"]),
        honours=frozenset(role for role, flags in roles.items() if "honour" in flags and "soft" not in flags),
        first_persons=frozenset(_first_persons(lexicon)),
    )


def _deeds(entries: Entries) -> Iterator[str]:
    """A verb in the past as a man does it, and as a woman: سعى, سعت."""
    for verb in (verb for entry in entries for verb in entry.split()):
        yield fold(verb)
        yield fold(f"{verb[:-1] if verb.endswith(('ا', 'ى')) else verb}ت")


def _first_persons(lexicon: Lexicon) -> Iterator[str]:
    """The listed words, and the verbs of reporting as a speaker says them of himself and others: نؤكد, سنواصل."""
    yield from fold_words(lexicon["first persons"])
    given = fold_words(lexicon["given names"])
    for present, *_ in lexicon["verbs"].values():
        yield from {f"ن{fold(present)[1:]}", f"سن{fold(present)[1:]}"} - given


def _cues(entries: Entries, bodies: frozenset[str]) -> dict[str, Cue]:
    """Every form of every verb; of two alike a past one wins (توجه), then the verb that stands first.

    `bodies`: what a weak verb's plain form rather is (نادي، حلف).
    """
    cues: dict[str, Cue] = {}
    forms: list[tuple[str, Cue]] = []
    for past, (present, participle, *rest) in entries.items():
        verb = Verb(fold(past), fold_all(dict.fromkeys(rest, ())) - _FLAGS, frozenset(rest) & _FLAGS)
        told = _forms(verb, past, present, participle)
        forms.extend((spelling, cue) for form, cue in told for spelling in spellings(form))
    for form, cue in sorted(forms, key=lambda pair: pair[1].form != "past"):
        if form in bodies and cue.form == "past" and "weak" in cue.verb.flags:
            continue
        cues.setdefault(form, cue)
        if cue.form != "participle":
            for clitic in "وف":
                cues.setdefault(clitic + form, replace(cue, joined=True))
        elif cue.gender == "m" and cue.number == "s":
            cues.setdefault(f"و{form}", cue)
        elif cue.number in ("s", "p") and "weak" not in cue.verb.flags and not form.endswith("ات"):
            cues.setdefault(f"و{form}", replace(cue, joined=True))
    return cues


def _forms(verb: Verb, past: str, present: str, participle: str) -> Iterator[tuple[str, Cue]]:
    """Third persons of past and present, and the participle as it stands after a clause (مشيرا، مشيرة، مشيرين)."""
    yield from _past_forms(verb, past)
    if "past" not in verb.flags:
        yield from _present_forms(verb, present, defective=_is_defective(past))
    if participle != "-":
        yield f"{participle}ا", Cue(verb, "participle", "m", "s")
        yield f"{participle}ة", Cue(verb, "participle", "f", "s")
        stem = participle.removesuffix("ي")  # داعين, نافين
        yield f"{stem}ين", Cue(verb, "participle", "m", "p")
        yield f"{participle}ان", Cue(verb, "participle", "m", "d")
        yield f"{participle}ات", Cue(verb, "participle", "f", "p")
        yield f"{participle}تين", Cue(verb, "participle", "f", "d")


def _is_defective(past: str) -> bool:
    return past.endswith("ى") or (len(past) > _STRONG and past.endswith("ا")) or past in {"دعا", "شكا", "عزا"}


def _past_forms(verb: Verb, past: str) -> Iterator[tuple[str, Cue]]:
    defective = _is_defective(past)
    stem = past[:-1] if defective else past
    dual = f"{stem}ي" if defective and past.endswith("ى") else f"{stem}و" if defective else stem
    yield past, Cue(verb, "past", "m", "s")
    yield f"{stem}ت", Cue(verb, "past", "f", "s")
    yield f"{stem}وا", Cue(verb, "past", "m", "p")
    if "weak" not in verb.flags:  # طلبا is rather a request than two who asked
        yield f"{dual}ا", Cue(verb, "past", "m", "d")
    yield f"{stem}تا", Cue(verb, "past", "f", "d")
    if "person" in verb.flags:
        before = f"{stem}ا" if defective else past
        for pronoun in _PRONOUNS:
            yield f"{before}{pronoun}", Cue(verb, "past", "m", "s")
            yield f"{stem}ت{pronoun}", Cue(verb, "past", "f", "s")


def _present_forms(verb: Verb, present: str, *, defective: bool) -> Iterator[tuple[str, Cue]]:
    root = present[1:]
    weak = root[:-1] if root.endswith(("ى", "ي", "و")) and defective else root
    yield present, Cue(verb, "present", "m", "s")
    yield f"ت{root}", Cue(verb, "present", "f", "s")
    yield f"ي{weak}ون", Cue(verb, "present", "m", "p")
    yield f"ي{root}ان", Cue(verb, "present", "m", "d")
    yield f"ل{present}", Cue(verb, "present", "m", "s")
    yield f"لت{root}", Cue(verb, "present", "f", "s")
    if "person" in verb.flags:
        for pronoun in _PRONOUNS:
            yield f"{present}{pronoun}", Cue(verb, "present", "m", "s")
            yield f"ل{present}{pronoun}", Cue(verb, "present", "m", "s")
            yield f"ت{root}{pronoun}", Cue(verb, "present", "f", "s")
