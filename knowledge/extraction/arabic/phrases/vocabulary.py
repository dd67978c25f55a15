"""The Arabic lexicon made ready: every form of every verb of reporting, and sets of folded words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.sentences import IMAM, MATTA, fold, fold_word
from knowledge.extraction.arabic.phrases.stems import base, without_pronoun
from knowledge.extraction.lexicon import load_lexicon
from knowledge.language.territories import territory_forms

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from knowledge.extraction.lexicon import Entries, Lexicon

_FLAGS: Final = frozenset(
    "thing bare person weak mute speech unled deny joint accuse relay inside judge past upon led called object".split()  # noqa: SIM905
)
_LEAST_TERRITORY: Final = 3
_NO_NATIONS: Final = frozenset({"مالي"})
"""Nationalities whose feminine is another word: المالية is rather finance than Malian."""
_LEAST_PARTICIPLE: Final = 4
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
    venues: frozenset[str]
    media: frozenset[str]
    roles: Mapping[str, tuple[str, ...]]
    role_forms: frozenset[str]
    """Titles with the article and with pronouns: asked of every word of a text."""
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
    behind_names: frozenset[str]
    """What behind a name tells of its bearer: المقيم, المتهم."""
    named_after: frozenset[str]
    """Bodies that people's names are given to."""
    divine: frozenset[str]
    """What makes a given name before الله."""
    trades: tuple[tuple[str, ...], ...]
    """Words of what somebody does, kind by kind."""
    synonyms: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    """Offices of two names, either way."""
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
    first_persons: frozenset[str]
    """What only a speaker says of himself: نحن, لدينا, نؤكد."""

    def best_title(self, *titles: str | None) -> str:
        """The first of some titles that tells what somebody is, else the first at all: الدكتور tells less.

        An office told beside a rank or a nationality tells more than these (اللواء فلان، مدير الأمن).
        """
        told = [title for title in titles if title]
        if not told[1:]:
            return "".join(told)
        offices = (title for title in told if not self._is_rank(title))
        ranked = (title for title in told if not self._is_all(title, {"courtesy"}))
        return next(offices, None) or next(ranked, told[0])

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
    return read_vocabulary(load_lexicon("ar"), frozenset(_territories()))


def read_vocabulary(lexicon: Lexicon, territories: frozenset[str]) -> Vocabulary:
    """A vocabulary out of a lexicon's sections."""
    listed = {fold(word): flags for word, flags in lexicon["roles"].items()}
    roles = dict(_plurals(listed)) | listed
    return Vocabulary(
        cues=_cues(lexicon["verbs"], _folded(lexicon["institutions"])),
        deeds=frozenset(_deeds(lexicon["deeds"])),
        complementizers=_complementizers(lexicon["complementizers"], lexicon["complement pronouns"]),
        says=_folded(lexicon["says nouns"]),
        according=_phrases(lexicon["according"], "و"),
        no_sources=_folded(lexicon["no sources"]),
        hearsay=_folded(lexicon["hearsay"]),
        forged=_folded(lexicon["forged"]),
        rumoured=_folded(lexicon["rumoured"]),
        played=_folded(lexicon["played"]),
        ascribing=_folded(lexicon["ascribing"]),
        mistaken=_folded(lexicon["mistaken"]),
        no_labels=_folded(lexicon["no labels"]),
        joining=_folded(lexicon["joining"]),
        tails=_phrases(lexicon["tails"]),
        stops=_folded(lexicon["stops"]) | _folded(lexicon["adverbs"]),
        adverbs=_folded(lexicon["adverbs"]),
        first_names=_listed(lexicon["given names"]) | _folded(lexicon["names like nouns"]) | {MATTA},
        places=frozenset(place.removeprefix("ال") for place in _listed(lexicon["places"])),
        given=_folded(lexicon["names like nouns"]),
        namesakes=_folded(lexicon["names like verbs"]),
        times=_folded(lexicon["times"]),
        venues=_folded(lexicon["venues"]),
        media=_folded(lexicon["media"]),
        roles=roles,
        role_forms=frozenset(_role_forms(roles)),
        institutions={fold(word): flags for word, flags in lexicon["institutions"].items()},
        commons=_folded(lexicon["commons"]),
        adjectives=_folded(lexicon["adjectives"]),
        same=_folded(lexicon["same"]),
        bare=_folded(lexicon["bare heads"]),
        impersonal=_folded(lexicon["impersonal"]),
        inner_titles=_folded(lexicon["titles in names"]),
        published=_listed(lexicon["published"]),
        matters=_listed(lexicon["matters"]),
        behind_names=_listed(lexicon["behind names"]),
        named_after=_folded(lexicon["named after people"]),
        constituencies=_folded(lexicon["constituencies"]),
        divine=_listed(lexicon["names before God"]),
        trades=tuple(tuple(map(fold, entry.split())) for entry in lexicon["trades"]),
        synonyms=tuple(_synonyms(lexicon["offices of two names"])),
        territories=territories,
        title_names=_listed(lexicon["names like titles"]),
        place_openers=_listed(lexicon["places of two words"]),
        districts=_listed(lexicon["districts"]),
        letters=_listed(lexicon["letters of firms"]),
        at_once=_listed(lexicon["letters of firms"])
        | _listed(lexicon["firms and clubs"])
        | _listed(lexicon["places of two words"]),
        going_on=_listed(lexicon["in titles"]) | _listed(lexicon["places of two words"]),
        firm_words=_listed(lexicon["firms and clubs"]),
        courtesies=frozenset(f"ال{role}" for role, flags in roles.items() if "courtesy" in flags),
        first_persons=frozenset(_first_persons(lexicon)),
    )


def _deeds(entries: Entries) -> Iterator[str]:
    """A verb in the past as a man does it, and as a woman: سعى, سعت."""
    for verb in (verb for entry in entries for verb in entry.split()):
        yield fold(verb)
        yield fold(f"{verb[:-1] if verb.endswith(('ا', 'ى')) else verb}ت")


def _folded(entries: Entries) -> frozenset[str]:
    return frozenset(spelling for entry in entries for spelling in _spellings(entry))


def _spellings(entry: str) -> tuple[str, str]:
    """An entry folded, and so that hurried writers are met who leave out the hamza (الغاء)."""
    folded = fold(entry)
    return folded, folded if folded == IMAM else folded.replace("إ", "ا")


def _plurals(roles: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Sound plurals of titles that are participles or nationalities of a noun: مستشارون, محللين, صحافيو."""
    for role, flags in roles.items():
        if (
            len(role) >= _LEAST_PARTICIPLE
            and (role.startswith("م") or role.endswith("ي"))
            and not {"f", "p"} & {*flags}
        ):
            yield from ((role + ending, ("p",)) for ending in ("ون", "ين", "و"))


def _role_forms(roles: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    for role in roles:
        yield role
        stem = role[:-1] + "ت" if role.endswith("ه") else role
        forms = (f"ال{role}", f"لل{role}", *(stem + ending for ending in ("ه", "ها", "هم", "هما")))
        yield from (form for form in forms if base(form) in roles or without_pronoun(form) in roles)


def _first_persons(lexicon: Lexicon) -> Iterator[str]:
    """The listed words, and the verbs of reporting as a speaker says them of himself and others: نؤكد, سنواصل."""
    yield from _listed(lexicon["first persons"])
    given = _listed(lexicon["given names"])
    for present, *_ in lexicon["verbs"].values():
        yield from {f"ن{fold(present)[1:]}", f"سن{fold(present)[1:]}"} - given


def _listed(entries: Entries) -> frozenset[str]:
    """Sections with several words a line."""
    return frozenset(spelling for entry in entries for word in entry.split() for spelling in _spellings(word))


def _synonyms(entries: Entries) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    for entry, rest in entries.items():
        one, other = tuple(fold(entry).split()), tuple(map(fold, rest))
        yield from ((one, other), (other, one))


def _territories() -> Iterator[str]:
    """Territories and nationalities of one word, with and without the article."""
    for form, _ in territory_forms():
        if len(form) >= _LEAST_TERRITORY and "\u0620" <= form[0] <= "\u064a" and " " not in form:
            for word in _spellings(form):
                yield word.removeprefix("ال")
                if word.endswith("ي") and word not in _NO_NATIONS:
                    yield f"{word.removeprefix('ال')}ه"


def _phrases(entries: Entries, clitic: str = "") -> dict[str, tuple[tuple[str, ...], ...]]:
    """Phrases by their first word, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for entry in entries:
        words = tuple(fold(entry).split())
        for first in {words[0], clitic + words[0]}:
            found.setdefault(first, []).append((first, *words[1:]))
    return {first: tuple(sorted(phrases, key=len, reverse=True)) for first, phrases in found.items()}


def _complementizers(entries: Entries, pronouns: Entries) -> dict[str, bool]:
    bases = [fold(entry) for entry in entries if " " not in entry]
    found = {base + fold(pronoun): True for base in bases for pronoun in pronouns}
    return found | dict.fromkeys(bases, False)


def _cues(entries: Entries, bodies: frozenset[str]) -> dict[str, Cue]:
    """Every form of every verb; of two alike a past one wins (توجه), then the verb that stands first.

    `bodies`: what a weak verb's plain form rather is (نادي، حلف).
    """
    cues: dict[str, Cue] = {}
    forms: list[tuple[str, Cue]] = []
    for past, (present, participle, *rest) in entries.items():
        verb = Verb(fold(past), _folded(dict.fromkeys(rest, ())) - _FLAGS, frozenset(rest) & _FLAGS)
        told = _forms(verb, past, present, participle)
        forms.extend((spelling, cue) for form, cue in told for spelling in _spellings(form))
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
            yield f"ت{root}{pronoun}", Cue(verb, "present", "f", "s")
