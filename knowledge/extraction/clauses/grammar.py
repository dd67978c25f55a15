"""What a language's data file says: cues with their frames, and the closed classes of words around them.

Frames of a cue: q beside a quotation, c a bare clause, b one whose verb stands right behind its subject, p a clause
before it behind a comma, t a clause with a complementizer, i an infinitive, a an addressee, w one behind a
preposition (appealed to X to), y only such a one (called on X to), u one told to do something, o an object with
quoted words, f an object and, behind of, what it is accused of, e a noun phrase that is what was said, x an
expressive verb whose object is no report, r it relays another's words, d what documents do, s what things do too, n a
denial, h what a `tribunal` alone does.

The classes are told in docs/word-classes.md.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from itertools import chain
from sys import intern
from typing import TYPE_CHECKING, Final, TypeAlias

from knowledge.extraction.clauses.classes import Classes, Entries
from knowledge.extraction.clauses.tokens import CAPITAL, token_pattern
from knowledge.language.tables import read_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

_OTHER_FILES: Final = frozenset({"ar", "given"})
"""What stands beside the languages' files: Arabic has a machinery of its own, given names serve all."""
_NONE: Final[frozenset[str]] = frozenset()
_MASTER: Final = frozenset({"title", "pronoun"})
_CAPITAL: Final = (frozenset({"auxiliary", "possessive"}), frozenset({"auxiliary", "institution"}))
_POLITE: Final = frozenset({"title", "role", "courtesy", "notname"})
_MARKS: Final = "~+^*"
_COMMON: Final = frozenset({"role", "title", "source", "institution", "venue", "time", "document", "words"})
"""Nouns that say what somebody or something is: no names where all nouns have capitals."""
_CALLED: Final = "called."
ALSO_NAMES: Final = frozenset({"auxiliary", "newspaper", "adverb", "federation"})
"""Classes of words that may be names besides (Will, The Economist), with `time` where months have no capital."""
_SHORTEST_STEM: Final = 3
"""Letters that stay of a noun."""
OPENING: Final = frozenset({"according", "weakaccording", "thus", "behind", "stating", "learning", "opined"})
"""Classes of words that alone may open a report."""
_OPENERS: Final = frozenset({"according", "stated", "learnt", "learntby", "ownview", "viewing"})
"""Phrases without a cue that tell of a report."""
_MARKED: Final = frozenset("qoxnrdsa")
"""Frames that alone make no statement of words without marks."""
_LITTLE: Final = frozenset({"preposition", "auxiliary", "subordinator"})
_LISTS: Final = frozenset(
    {
        *("elision", "ending", "base", "genitive", "option", "common", "finite", "demonym", "doing", "epithet"),
        *(
            "area",
            "description",
            "forepart",
            "generic",
            "mood",
            "statehood",
            "specialism",
            "foremost",
            "landward",
            "titling",
            "imprint",
            "picturing",
            "unwilled",
        ),
    }
)
"""Lines whose words are kept as they stand."""
_PUNCTUATION: Final = frozenset(",.;:!?¿¡—–―-()[]…/|،") | {"--"}
ARABIC_ARTICLES: Final = r"(?:a[dlnrstz]|ash|e[ls]|ul|[аэ]ль|а[дзнрстш]|э[нрст])[-‑]"
"""A pattern for the article with which an Arabic name begins, and its hyphen: al-Ansari, el-Sisi, ас-Сиси."""
_ARTICLED: Final = re.compile(f"{ARABIC_ARTICLES}{CAPITAL}")
_PLAIN: Final = str.maketrans("’ё", "'е")
_SITE: Final = re.compile(r"\w\.(?:com|ru|org|net|info|fr|uk|ua|tv|be|ch|by|kz|kg|news|ру|рф)$")
_ADDRESSED: Final = frozenset({"addressee"})


@dataclass(frozen=True, slots=True)
class Cue:
    """A form of a reporting verb. `frames` are letters: see the head of any data file."""

    lemma: str
    frames: str
    participle: bool = False
    needs_auxiliary: bool = False
    bare: bool = False
    """A form without an ending, which may be a noun too (claim, report)."""
    infinitive: bool = False
    attributive: bool = False
    """A participle that is an adjective of the noun before it (заявивший)."""


Entry: TypeAlias = tuple[str, frozenset[str], Cue | None, bool, bool, bool, int]
"""A word in lower case with plain apostrophes, its classes, what it is as a cue, a capital, a punctuation mark.

Last, whether what stands beside it may tell more of it (a full stop, a name, what `that` is of), and its length.
"""


@dataclass(slots=True, eq=False)
class Grammar:
    """A language's words by class; every key is lower case."""

    language: str
    cues: dict[str, Cue] = field(default_factory=dict)
    kind: Callable[[str], frozenset[str]] = frozenset
    """The classes of a lower-case word."""
    stem: Callable[[str], str] = str
    """A noun without what may differ between its case forms."""
    phrases: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = field(default_factory=dict)
    """Phrases of several words by their first word and their second: all words but the first, their class."""
    suffixes: tuple[tuple[str, str], ...] = ()
    abbreviations: frozenset[str] = _NONE
    elisions: tuple[str, ...] = ()
    """Beginnings that are words of their own before an apostrophe (qu', d')."""
    endings: tuple[str, ...] = ()
    """What may differ between two case forms of one name, the longest first."""
    stem_endings: frozenset[str] = _NONE
    longest_ending: int = 0
    bases: tuple[str, ...] = ()
    """What a given name may end in where it stands in no case."""
    spoken: tuple[str, ...] = ()
    """How a participle ends that is a verb of saying between a quotation and a name, whichever verb it is."""
    finites: tuple[str, ...] = ()
    """How a finite verb ends that is one of saying between a quotation and a name."""
    doings: tuple[str, ...] = ()
    """How a word ends that tells what a body does to another whose name follows (a union representing Acme)."""
    demonyms: tuple[str, ...] = ()
    imprints: tuple[str, ...] = ()
    """Words of the names of papers and agencies."""
    picturings: tuple[str, ...] = ()
    """Nouns before whoever took a picture or wrote a text."""
    """How words end for whoever comes from a town or a region."""
    foreparts: tuple[str, ...] = ()
    """What may stand before a role (co-présidente)."""
    epithets: tuple[str, ...] = ()
    """What somebody named is called by his party (l'écologiste)."""
    generics: tuple[str, ...] = ()
    """Stems of what a body that is known by its name may be called (ведомство)."""
    moods: tuple[str, ...] = ()
    """How somebody is who tells why (est ravi)."""
    statehoods: tuple[str, ...] = ()
    """Stems of what a land or its capital may be called."""
    areas: tuple[str, ...] = ()
    """Stems of what a part of a land may be called that an office is of (глава района)."""
    specialisms: tuple[str, ...] = ()
    """Beginnings of adjectives that tell one director from another."""
    titlings: tuple[str, ...] = ()
    """Beginnings of nouns behind which what they are called stands in the nominative (мэр города Ростов)."""
    landwards: tuple[str, ...] = ()
    """Beginnings of adjectives that stand before a land's or a town's name (Южной Осетии, Нижнего Новгорода)."""
    foremosts: tuple[str, ...] = ()
    """Beginnings of adjectives that tell that one has the highest of several posts (главный тренер)."""
    unwilleds: tuple[str, ...] = ()
    """Nouns of things that only need what a verb of demanding has for its object."""
    descriptions: tuple[str, ...] = ()
    """Nouns for what somebody is that tell so only beside a name (the petition's creator)."""
    genitives: tuple[str, ...] = ()
    """How a man's surname ends that says whose something is."""
    options: tuple[str, ...] = ()
    """Ways of the language: `incise` (« A, dit X, B »), `articleless`, `headlast` (compounds end in their head)."""
    commons: tuple[str, ...] = ()
    """A language's commonest words, which tell it from others of its script."""
    classes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The words of each class, sorted."""
    families: dict[str, frozenset[int]] = field(default_factory=dict)
    """Stems of nouns that describe the same people (coach, trainer), by the lines they stand in."""
    called: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """What else the bearers of titles are called: in full (sgt) or by their work (justice: a judge)."""
    openings: dict[str, tuple[frozenset[str], ...]] = field(default_factory=dict)
    """What a sentence without marks that holds a clause of reporting has: a cue, or a phrase that opens a report.

    By that cue (with no other words) or the rarest of the phrase's words (with all of them).
    """
    oblique: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """How surnames end by gender and case, and in the nominative (`ского=ский`): `oblique["m.genitive"]`."""
    known: dict[str, Entry] = field(default_factory=dict)
    """What is known of words and marks as they are written: `known[word]`."""
    token: re.Pattern[str] = field(default_factory=token_pattern)

    def alike(self, noun: str, other: str) -> bool:
        """Whether two lower-case nouns, in any case form, may describe the same person."""
        one, two = self.stem(noun), self.stem(other)
        return one == two or not self._family(one).isdisjoint(self._family(two))

    def _family(self, stem: str) -> frozenset[int]:
        """The lines in which a noun stands, else those of what its prefix is put before (экс-худрук)."""
        return self.families.get(stem) or self.families.get(stem.rpartition("-")[2], frozenset())

    def find_stem(self, noun: str) -> str:
        """A noun without what may differ between its case forms."""
        for length in range(min(self.longest_ending, len(noun) - _SHORTEST_STEM), 0, -1):
            if noun[-length:] in self.stem_endings:
                return noun[:-length]
        return noun

    def look_up(self, word: str) -> Entry:
        """What is known of a word or mark as it is written."""
        low = word.lower().translate(_PLAIN)
        kinds, upper = self.kind(low), word[:1].isupper()
        upper = upper and "hailing" not in kinds  # the Leeds-born striker
        if upper and kinds >= _MASTER:
            kinds = kinds & _POLITE  # Me Dupont
        if upper and "auxiliary" in kinds and any(kinds >= both for both in _CAPITAL):
            kinds = kinds - {"auxiliary", "passive"}  # Sein Anwalt, consigliere di Stato
        if "relative" in kinds and word.isupper() and len(word) > 1:
            kinds = _NONE  # WHO
        kinds = kinds | _ADDRESSED if "." in low and _SITE.search(low) else kinds
        noun = "bracket" in self.options and not _COMMON.isdisjoint(kinds)
        capital = not noun and (upper or ("-" in word and _ARTICLED.match(word) is not None))
        stopped = low in self.abbreviations or (word[-2:-1] in {"", "."} and word[-1:].isupper())
        timed = "time" in kinds and "bareday" not in kinds and "sparing" in self.options  # Julio
        leads = "that" in kinds and "headlast" in self.options  # said in that statement
        open_ = stopped or leads or (capital and (timed or not kinds.isdisjoint(ALSO_NAMES)))
        return low, kinds, self.cues.get(low), capital, word in _PUNCTUATION, open_, len(word)

    def members(self, name: str) -> tuple[str, ...]:
        """The words of a class, sorted."""
        return self.classes.get(name, ())


def read_grammar(language: str, lines: Iterable[str]) -> Grammar:
    """Read a data file's lines; `#` starts a comment line."""
    grammar, found = Grammar(language), _Found()
    for line in lines:
        name, *words = line.replace("ё", "е").split()
        name, paradigm = map(intern, name.partition("@")[::2])  # classes are asked for by the same strings
        endings = found.paradigms[paradigm] if paradigm else [""]
        if name == "cue":
            frames, *verbs = words
            for forms in [[verb + ending for ending in endings] for verb in verbs] if paradigm else [verbs]:
                _enter_cue(grammar, frames, forms)
        else:
            _enter_line(grammar, found, name, [word + ending for word in words for ending in endings])
    _conclude(grammar, found)
    return grammar


@dataclass(slots=True)
class _Found:
    """What lines hold until all are read: the kinds of words, families of roles, paradigms by name."""

    kinds: dict[str, set[str]] = field(default_factory=dict)
    families: list[list[str]] = field(default_factory=list)
    paradigms: dict[str, list[str]] = field(default_factory=dict)


def _enter_line(grammar: Grammar, found: _Found, name: str, words: list[str]) -> None:
    if name == "attributive":
        grammar.cues.update((word, Cue(word, "qt", attributive=True)) for word in words)
    elif name.startswith("suffix."):
        grammar.suffixes += tuple((word, name.removeprefix("suffix.")) for word in words)
    elif name == "abbreviation":
        grammar.abbreviations |= frozenset(words)
    elif name == "paradigm":
        found.paradigms[words[0]] = ["" if ending == "-" else ending for ending in words[1:]]
    elif name == "alike":
        found.families.append(words)
    elif name in _LISTS:
        setattr(grammar, f"{name}s", getattr(grammar, f"{name}s") + tuple(map(intern, words)))
    elif name.startswith("oblique.") and name.count(".") > 1:  # not the class oblique.f
        case = name.removeprefix("oblique.")
        grammar.oblique[case] = grammar.oblique.get(case, ()) + tuple(words)
    elif name == "spoken":
        grammar.spoken += tuple(words)
    else:
        _enter_words(grammar, found.kinds, name, words)


def _conclude(grammar: Grammar, found: _Found) -> None:
    """What only all lines together tell: families by stem, words that open a report, classes and their words."""
    kinds = found.kinds
    grammar.endings = tuple(sorted(grammar.endings, key=len, reverse=True))
    grammar.stem_endings, grammar.longest_ending = frozenset(grammar.endings), max(map(len, grammar.endings), default=0)
    grammar.stem = Entries(grammar.find_stem).__getitem__
    for at, family in enumerate(found.families):
        for word in map(grammar.stem, family):
            grammar.families[word] = grammar.families.get(word, frozenset()) | {at}
    opening = {word for word, names in kinds.items() if not OPENING.isdisjoint(names)}
    marked = _MARKED - {"q"} if "sparing" in grammar.options else _MARKED  # Le prix monte, souffle X
    opening.update(word for word, cue in grammar.cues.items() if not marked.issuperset(cue.frames))
    grammar.openings = _openings(grammar, kinds, opening)
    grammar.token = token_pattern(grammar.elisions)
    listed = {word: frozenset(names) for word, names in kinds.items()}
    calls = {word: sorted(name for name in names if name.startswith(_CALLED)) for word, names in kinds.items()}
    grammar.called = {
        word: tuple(name.removeprefix(_CALLED) for name in names) for word, names in calls.items() if names
    }
    grammar.known = Entries(grammar.look_up)
    grammar.kind = Classes(listed, grammar.suffixes, grammar.cues, grammar.foreparts).__getitem__
    names = {name for kind in kinds.values() for name in kind}
    grammar.classes = {name: tuple(sorted(word for word in kinds if name in kinds[word])) for name in names}


def _openings(
    grammar: Grammar, kinds: Mapping[str, set[str]], alone: Iterable[str]
) -> dict[str, tuple[frozenset[str], ...]]:
    """Words that open a report alone, and phrases by one word: the longest, no little one where there is another."""
    listed = ((first, *one) for first, others in grammar.phrases.items() for one in chain(*others.values()))
    phrases = ((first, *rest) for first, rest, kind in listed if kind in _OPENERS)
    found: dict[str, tuple[frozenset[str], ...]] = dict.fromkeys(alone, (_NONE,))
    for words in phrases:
        rarest = max(words, key=lambda word: (_LITTLE.isdisjoint(kinds.get(word, ())), len(word)))
        bare = (word for word in words if not word.startswith("-"))  # -t-on is no word of its own before splitting
        found[rarest] = (*found.get(rarest, ()), frozenset(bare))
    return found


def _enter_cue(grammar: Grammar, frames: str, forms: Sequence[str]) -> None:
    lemma = forms[0].rstrip(_MARKS)
    for form in forms:
        bare = form.rstrip(_MARKS)
        marks = (form.endswith(mark) for mark in _MARKS)
        grammar.cues.setdefault(bare, Cue(lemma, frames, *marks))


def _enter_words(grammar: Grammar, kinds: dict[str, set[str]], name: str, words: list[str]) -> None:
    for word in words:
        first, *rest = word.split("_")
        if rest:
            grammar.phrases.setdefault(first, {}).setdefault(rest[0], []).append((tuple(rest), name))
        else:
            kinds.setdefault(word, set()).update((name, intern(name.split(".", maxsplit=1)[0])))


def languages() -> tuple[str, ...]:
    """The languages that have a data file, sorted."""
    folder = resources.files("knowledge").joinpath("data", "extraction")
    names = (path.name.removesuffix(".txt") for path in folder.iterdir() if path.name.endswith(".txt"))
    return tuple(sorted(frozenset(names) - _OTHER_FILES))


@cache
def load_grammar(language: str) -> Grammar:
    """The grammar of one of languages(), read once."""
    return read_grammar(language, map(str.strip, read_lines(f"extraction/{language}.txt")))
