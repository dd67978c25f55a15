"""Roles read out of phrases in any language: an office or institution, of a territory, of an organisation.

"US secretary of state", وزير الخارجية الأميركي and госсекретарь США become one `Role`, so that whoever bears the role
in the articles is found by it. The phrases are data, one reviewed file a language.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from knowledge.language.normalization import normalize
from knowledge.language.phrases import Hit, Phrases, split_words
from knowledge.language.tables import read_lines
from knowledge.language.territories import homographs, territory_forms
from knowledge.names.namesakes import prefer_land

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

LANGUAGES: Final = ("ar", "en", "fr", "ru", "de", "es", "it", "tr", "uk")
_HEADS: Final = frozenset({"head", "leader"})
_HEADED_FIELDS: Final = frozenset({"foreign", "defence", "finance"})
"""Whose head is the minister: the chief of diplomacy, not whoever leads health or schools somewhere."""
_HEADED: Final = frozenset({"head", "president"})
_RULING: Final = frozenset({"office.governor", "office.mayor"})
SPEAKS_FOR: Final = {"president": "presidency", "prime-minister": "prime-ministry", "king": "presidency"}
"""The bodies around the holders of offices."""
LEADERS: Final = frozenset({"president", "king", "head"})
HEADS: Final = frozenset({"head", "governor", "president", "secretary-general", "leader", "commander"})
"""Whoever leads one body, whatever the office is called: the head of the central bank is its governor."""
BY_FIELD: Final = frozenset({"commissioner", "councillor"})
"""Offices of which each field has its own."""
_ELECTED: Final = frozenset({"president", "prime-minister", "governor", "mayor", "king"})
"""Whom a vote or a mandate makes before he takes office."""
_SERVED: Final = frozenset({"mayor", "governor", "minister"})  # whose spokesperson is nobody else's
_OF_FIELDS: Final = ("-minister", "-ministry")
_FIELDLESS: Final = frozenset({"captain", "coach"})
"""Offices that are of no field: مدرب الريان is of no irrigation."""
_IDLE: Final = frozenset({"top", "current"})
"""What is said of an office and changes nothing."""
_MOST_REMEMBERED: Final = 1 << 14
"""Phrases whose roles are kept: articles say again and again who somebody is."""
_SENT: Final = frozenset({"ambassador", "envoy"})
"""Of one land to another."""
_DELEGATES: Final = frozenset({"ambassador", "permanent-representative"})
_ASSEMBLIES: Final = frozenset({"un", "security-council"})
"""Where a country's delegate sits, whichever of the two is told."""
_CHAMBERS: Final = frozenset({None, "parliament", "senate", "european-parliament", "congress"})
"""Whose speaker presides; that of another body, as Russian has it, speaks for it (спикер МИД)."""
_BODIES: Final = {"UN": "un"}
"""Territories by their code that act as an organisation."""


@dataclass(frozen=True, slots=True)
class Role:
    """What somebody is. An institution that speaks for itself has no office; None says nothing.

    `territory` is a code (ISO 3166, EU, UN), `modifier` former, deputy, both, acting or elect, `posted` where to an
    envoy is sent.
    """

    office: str | None = None
    institution: str | None = None
    territory: str | None = None
    modifier: str | None = None
    posted: str | None = None

    def __str__(self) -> str:
        parts = (self.modifier, self.office, self.institution, self.territory)
        return "/".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class RoleSpan:
    """A role among words: `words[start:end]`. `led`: the field or union whose head it is, no minister of it.

    `fields` are those of a minister or ministry behind the first one: وزير الشباب والثقافة.
    """

    start: int
    end: int
    role: Role
    led: str | None = None
    fields: tuple[str, ...] = ()


@dataclass(slots=True)
class _Parts:
    """What stands in one run of role words, in order."""

    offices: list[str] = field(default_factory=list)
    institutions: list[str] = field(default_factory=list)
    portfolios: list[str] = field(default_factory=list)
    modifiers: list[str] = field(default_factory=list)
    territories: list[str] = field(default_factory=list)
    defaults: list[str] = field(default_factory=list)
    directs: bool = False


class RoleLexicon:
    """Reads roles; built from (concept, phrases) of every language and from territories' forms."""

    def __init__(
        self,
        concepts: Iterable[tuple[str, str]],
        territories: Iterable[tuple[str, str]],
        skip: Iterable[str] = (),
        whole: Iterable[str] = (),
        *,
        joint: Iterable[str] = (),
        ranks: Iterable[str] = (),
    ) -> None:
        entries = [*concepts, *((form, f"territory.{code}") for form, code in territories)]
        self._phrases = Phrases(entries, skip, whole)
        self._joint = frozenset(joint)
        self._ranks = frozenset(ranks)
        self._known = lru_cache(maxsize=_MOST_REMEMBERED)(self._read)
        self._found = lru_cache(maxsize=_MOST_REMEMBERED)(
            lambda words: [*filter(None, map(_read_run, self._runs(words)))]
        )

    def find(self, words: Sequence[str]) -> list[RoleSpan]:
        """Roles among words as written, from the left. A territory alone is no role."""
        return list(self._found(tuple(words)))

    def read(self, text: str) -> Role | None:
        """The role that a whole phrase names, None when other words stand in it."""
        return self._known(text)

    def read_all(self, text: str) -> tuple[Role, ...]:
        """The same, with one role for each further field of a minister or ministry.

        >>> [str(role) for role in load_roles().read_all("وزير الاقتصاد والمالية")]
        ['economy-minister', 'finance-minister']
        """
        role = self.read(text)
        if role is None or not (role.office or role.institution or "").endswith(_OF_FIELDS):
            return (role,) if role else ()
        (span,) = self.find(split_words(text))
        others = (
            replace(role, office=f"{field}-minister") if role.office else replace(role, institution=f"{field}-ministry")
            for field in span.fields
        )
        return (role, *others)

    def _read(self, text: str) -> Role | None:
        words = split_words(text)
        spans = self.find(words)
        if len(spans) != 1:
            return None
        span = spans[0]
        if span.led is not None:
            return None  # the head of civil aviation: which body's is not told
        rest = [word for at, word in enumerate(words) if not span.start <= at < span.end]
        is_idle = all(self.skips(word) or _is_sport(span.role, word) or _is_class(span.role, word) for word in rest)
        return span.role if is_idle else None

    def knows(self, word: str) -> bool:
        """Whether a word as written belongs to any role's phrase."""
        return self._phrases.knows(word)

    def mend(self, word: str) -> str | None:
        """The word of a role's phrase or territory that one as written is a letter away from, None for known ones."""
        return self._phrases.mend(word)

    def tells_office(self, words: Sequence[str]) -> bool:
        """Whether words hold somebody's office, of a body or not."""
        return any(span.role.office for span in self.find(words))

    def names_office(self, word: str) -> bool:
        """Whether a word as written is somebody's office: "Macron's office", مكتب."""
        return any("institution.office" in hit.values for hit in self._phrases.find([word]))

    def without_modifiers(self, words: Sequence[str]) -> list[str]:
        """Words but those that tell how an office is held: first vice, former."""
        hits = [hit for hit in self._phrases.find(words) if all(value[:3] == "mod" for value in hit.values)]
        return [word for at, word in enumerate(words) if not any(hit.start <= at < hit.end for hit in hits)]

    def skips(self, word: str) -> bool:
        """Whether a word may stand between the words of a role: of, the, باسم."""
        return self._phrases.skips(word) or normalize(word) in self._ranks

    def _runs(self, words: Sequence[str]) -> Iterator[list[Hit[str]]]:
        run: list[Hit[str]] = []
        for hit in self._phrases.find(words):
            between = words[run[-1].end : hit.start] if run else ()
            paired = bool(run) and _kind(run[-1]) == _kind(hit) == "portfolio"
            named = bool(run) and any(value.partition(".")[2] in _organisations() for value in hit.values)
            ruled = bool(run) and _kind(hit) == "territory" and not _RULING.isdisjoint(run[-1].values)
            between = [word for word in between if not (named and load_class_nouns().knows(word))]
            between = [word for word in between if not (ruled and load_areas().knows(word))]
            apart = not all(self.skips(word) or (paired and word in self._joint) for word in between)
            if apart or (_kind(hit) == "portfolio" and _is_told(run)):
                yield run
                run = []
            run.append(hit)
        if run:
            yield run


def _is_told(run: Sequence[Hit[str]]) -> bool:
    """Whether a body, or its spokesperson, has no field that could follow: porte-parole du Kremlin, (la) guerre."""
    parts = [each.partition(".")[::2] for hit in run for each in hit.values]
    offices = {name for kind, name in parts if kind == "office"}
    bodies = {name for kind, name in parts if kind in {"institution", "organisation"}}
    return bool(offices & _FIELDLESS) or (bool(bodies) and "ministry" not in bodies and offices <= {"spokesperson"})


def _read_run(run: list[Hit[str]]) -> RoleSpan | None:
    if all(_kind(hit) == "territory" for hit in run):
        return None
    parts = _Parts()
    for hit in run:
        _sort_in(parts, hit.values)
    if (role := _combine(parts)) is None:
        return None
    if lands := [hit.values for hit in run if hit.values[1:] and _kind(hit) == "territory"]:
        role = prefer_land(role, [value.partition(".")[2] for value in lands[0]])
    leads = role.office == "head" and role.institution is None
    members = parts.institutions[1:] if role.institution == "trade-union" else ()  # رئيس نقابة الصحفيين is of no bar
    led = next(iter(parts.portfolios if leads else members), None)
    return RoleSpan(run[0].start, run[-1].end, role, led, tuple(parts.portfolios[1:]))


def _kind(hit: Hit[str]) -> str:
    return hit.values[0].partition(".")[0]


def _sort_in(parts: _Parts, concepts: tuple[str, ...]) -> None:
    names = {kind: name for kind, _, name in (concept.partition(".") for concept in reversed(concepts))}
    if "office" in names:
        office, _, institution = names["office"].partition("+")
        if office == "director":
            office, parts.directs = "head", True
        _place(office, parts.offices, parts.defaults)
        if institution:
            _place(institution, parts.institutions, parts.defaults)
    elif "organisation" in names or "institution" in names:
        name = names.get("institution") or names["organisation"]
        _place(name, parts.institutions, parts.defaults)
    elif "territory" in names:
        code = names["territory"]
        (parts.institutions if code in _BODIES else parts.territories).append(_BODIES.get(code, code))
    if "modifier" in names and not names.keys() & {"organisation", "institution"}:
        parts.modifiers.append(names["modifier"])
    if "portfolio" in names:
        parts.portfolios.append(names["portfolio"])


def _place(name: str, into: list[str], defaults: list[str]) -> None:
    bare, _, territory = name.partition("@")
    into.append(bare)
    if territory:
        defaults.append(territory)


def _combine(parts: _Parts) -> Role | None:
    territory = next(iter((*parts.territories, *parts.defaults)), None)
    modifier = "former-deputy" if {"former", "deputy"} <= {*parts.modifiers} else next(iter(parts.modifiers), None)
    if parts.offices == ["diplomat"]:
        return Role("foreign-minister", None, territory) if modifier == "top" else None
    modifier = None if modifier in _IDLE else modifier
    modifier = "acting" if modifier == "elect" and not _ELECTED & set(parts.offices) else modifier  # وزير مكلف
    if "office" in parts.institutions:
        served = next((office for office in parts.offices if office in SPEAKS_FOR), None)
        return Role(None, SPEAKS_FOR[served], territory) if served else None
    institution = _institution(parts)
    deputy, former = "deputy" in parts.modifiers, "former" if "former" in parts.modifiers else None
    if deputy and parts.portfolios and not (parts.offices or institution):
        parts.offices, modifier = ["undersecretary"], former  # وكيل الصحة بالدقهلية
    if deputy and not parts.offices and institution in _CHAMBERS - {None}:
        parts.offices, modifier = ["member-of-parliament"], former  # a State Duma deputy
    if "speaker" in parts.offices:
        parts.offices = ["head" if institution in _CHAMBERS else "spokesperson"]
        institution = institution or "parliament"
    if "spokesperson" in parts.offices:
        others = [office for office in parts.offices if office != "spokesperson"]
        body = institution or spoken_for(others) or next((f"{matter}-ministry" for matter in parts.portfolios), None)
        body = body or next((office for office in others if office in _SERVED), None)
        return Role("spokesperson", body, territory, modifier)
    if institution == "municipality" and (modifier == "deputy" or _HEADED & set(parts.offices)):
        return Role("mayor", None, territory, modifier)
    if parts.offices:
        return _officer(parts.offices[0], institution, parts, territory, modifier)
    return Role(None, institution, territory, modifier) if institution else None


def _institution(parts: _Parts) -> str | None:
    told = parts.institutions[0] == "ministry" and parts.portfolios if parts.institutions else ()
    return f"{told[0]}-ministry" if told else next(iter(parts.institutions), None)


def spoken_for(offices: list[str]) -> str | None:
    """The body around the holder of the first of some offices, None where none is known."""
    office = offices[0] if offices else ""
    return SPEAKS_FOR.get(office) or (office[: -len("er")] + "ry" if office.endswith("-minister") else None)


def _officer(office: str, institution: str | None, parts: _Parts, territory: str | None, modifier: str | None) -> Role:
    portfolio = parts.portfolios[0] if parts.portfolios else None
    office = {"regional-adviser": "minister" if portfolio else "adviser"}.get(office, office)  # consejera de Sanidad
    portfolio = None if office == "head" and portfolio not in _HEADED_FIELDS else portfolio
    if office in _DELEGATES and (institution in _ASSEMBLIES or office == "permanent-representative"):
        return Role("permanent-representative", None, territory, modifier)
    if office in BY_FIELD and portfolio:
        return Role(f"{portfolio}-{office}", institution, territory, modifier)
    if institution and institution.endswith("ministry") and parts.directs:
        return Role("director", institution, territory, modifier)  # who directs a ministry is not its minister
    if institution and institution.endswith("-ministry"):
        portfolio = portfolio or institution.removesuffix("-ministry")
    if office == "secretary-of-state":
        if territory in {None, "US"} and portfolio in {None, "foreign"}:
            return Role("foreign-minister", None, "US", modifier)
        office = "minister-of-state"
    informs = office == "minister-of-state" and portfolio == "information"  # of lands without a ministry for it
    if (informs or office in {"minister", "head"}) and portfolio and portfolio != "prime":
        return Role(f"{portfolio}-minister", None, territory, modifier)
    return _of_body(office, institution, parts, territory, modifier)


def _of_body(office: str, institution: str | None, parts: _Parts, territory: str | None, modifier: str | None) -> Role:
    """Whoever holds an office of a body, or leads a state or its government."""
    if office == "prosecutor" and institution in {"court", "prosecutor-office"}:
        institution = None  # وكيل الملك لدى المحكمة
    if office == "undersecretary" and parts.portfolios:
        institution = f"{parts.portfolios[0]}-ministry"
    if office == "vice-president" and institution not in {None, "presidency", "government"}:
        office, modifier = "head", "deputy"
    if office in _HEADS and institution == "presidency" and parts.defaults:
        office = "president"
    if office == "leader" and (institution or parts.portfolios):
        office = "head"
    if office == "minister" and institution not in {None, "presidency", "government", "ministry"}:
        return Role(office, institution, territory, modifier)  # of a field that no list has, not any minister
    if office.endswith("minister") or institution in {"presidency", "government", "ministry"}:
        office = "prime-minister" if office in _HEADED and institution == "government" else office
        return Role(office, None, territory, modifier)
    posted = next(iter(parts.territories[1:]), None) if office in _SENT else None
    return Role("head" if institution and office in _HEADED else office, institution, territory, modifier, posted)


@lru_cache(maxsize=1)
def load_roles() -> RoleLexicon:
    """The lexicon of the shipped data files, read once."""
    concepts = [(phrase, concept) for concept, phrases in _entries() if "." in concept for phrase in phrases]
    return RoleLexicon(
        concepts, territory_forms(), listed("skip"), homographs(), joint=listed("joint"), ranks=listed("rank")
    )


@lru_cache(maxsize=1)
def load_plain_bodies() -> Phrases[str]:
    """Nouns for what an office may be of without its name: the mayor of the town, le président du club."""
    return Phrases((phrase, "plain") for phrase in listed("plain"))


def _is_sport(role: Role, word: str) -> bool:
    """Whether a word tells but which game a coach or a team plays: مدرب المنتخب العراقي لكرة القدم."""
    return (role.office == "coach" or role.institution == "national-team") and load_sports().knows(word)


def _is_class(role: Role, word: str) -> bool:
    """Whether a word tells but what an organisation with a name of its own is: منظمة أطباء بلا حدود."""
    return role.institution in _organisations() and load_class_nouns().knows(word)


@lru_cache(maxsize=1)
def load_class_nouns() -> Phrases[str]:
    """Nouns for what an organisation with a name of its own is: the charity, движение."""
    return Phrases((phrase, "class") for phrase in listed("class"))


@lru_cache(maxsize=1)
def load_areas() -> Phrases[str]:
    """Nouns before the name of what a governor or mayor governs: والي ولاية الجزائر."""
    return Phrases((phrase, "area") for phrase in listed("area"))


@lru_cache(maxsize=1)
def _organisations() -> frozenset[str]:
    """Those of one name; the United Nations and their council have agencies and groups, which are not they."""
    names = (concept.removeprefix("organisation.") for concept, _ in _entries() if concept[:3] == "org")
    return frozenset(names) - _ASSEMBLIES


@lru_cache(maxsize=1)
def load_sports() -> Phrases[str]:
    """Words for games and who plays them, which a coach's office may tell besides his team."""
    return Phrases((phrase, "sport") for phrase in listed("sport"))


def listed(wanted: str) -> list[str]:
    """The phrases of a list of all languages: words to skip, games, offices at a compound's end."""
    return [phrase for concept, phrases in _entries() if concept == wanted for phrase in phrases]


@lru_cache(maxsize=1)
def _entries() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What the lines of all languages tell, and their phrases."""
    lines = (line.partition(":") for language in LANGUAGES for line in read_lines(f"roles/{language}.txt"))
    return tuple((told, tuple(phrase.strip() for phrase in phrases.split(","))) for told, _, phrases in lines)
