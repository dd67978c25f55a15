"""An office of a country in articles that do not name the country beside it, as papers at home write: وزير الصحة."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from babel.languages import get_official_languages

from knowledge.language.cities import find_cities
from knowledge.language.detection import find_script
from knowledge.language.normalization import normalize
from knowledge.language.normalization import words as normal_words
from knowledge.language.outlets import home_of_outlet
from knowledge.language.phrases import split_words
from knowledge.language.stems import arabic_forms
from knowledge.language.territories import find_territories, names_capital
from knowledge.names.folding import split_name
from knowledge.names.roles import Role, listed, load_roles
from knowledge.names.serving import minister_of, undersecretary_of
from knowledge.resolution.asked import MOST_BEARERS, Asked, accept
from knowledge.retrieval.topics import read_statement

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.library import Library
    from knowledge.model import Article, Question
    from knowledge.names.matching import NameMatch

_MOST_OFFICERS: Final = 24
_MOST_ARTICLES: Final = 3
"""Articles of one officer that are looked at, his latest."""
_STATEMENTS: Final = 12
_LEAST: Final = 2
"""Mentions of a country that make it an article's, where others are named, too."""
_CLEARLY: Final = 1.5
"""How much oftener than any other."""
_OF_PORTFOLIOS: Final = "minister"
_PEOPLE: Final = ("ين", "ون", "مغاربة")
"""How the people of a land end in Arabic."""
_COACH: Final = "coach"
_MAYOR: Final = "mayor"
_NATIONAL_TEAM: Final = "national-team"
_OF_BODIES: Final = frozenset({"president", "head", "leader", "governor", "secretary-general", "member", "director"})
"""Offices of universities, clubs and firms, too: the article must name the country's somewhere."""
BODIES: Final = frozenset(
    f"#{body}"
    for body in (
        "association", "bank", "company", "court", "football", "municipality", "parliament", "party", "school", "sport",
        "teamclub", "tradeunion", "university",
    )
)  # fmt: skip
"""What a president may be of."""
_REACH: Final = 100
"""Characters around a name in which the body that its bearer leads stands."""
_MOST_PLACES: Final = 6
_ONE_LANGUAGE: Final = {"arabic": "ar"}
_SPOKEN_ANYWHERE: Final = frozenset({"en"})
"""Languages of papers everywhere."""
_LONGEST_READ: Final = 12_000
"""Characters of an article that tell where it is at home."""
_DATELINE: Final = 40
"""Characters of a text, at least, in which it may tell where it was written."""
_ENDED: Final = re.compile(r"[.!?؟](?=\s)|\n")
_DOMAINS: Final = {"uk": "GB", "eu": "EU"}
_TAKEN: Final = frozenset({"tv", "me", "co", "io", "ai", "cc", "fm", "ly", "to", "gg", "sh", "la", "ws"})
"""Countries' domains that anybody takes."""


def read_home_office(library: Library, question: Question, slot: str, officers: Sequence[NameMatch]) -> Asked | None:
    """Whoever of the bare officers holds the office asked for in articles about its country."""
    asked = library.names.read_role(slot) if officers else None
    home = [one for one in officers if asked is not None and _is_at_home(library, one.speaker_id, asked)]
    if asked is not None and asked.office == _MAYOR:
        home = [one for one in home if _names_capital(library, one.speaker_id, slot)]
    return accept(library, question, slot, tuple(home[:MOST_BEARERS]), "which") if home else None


def _names_capital(library: Library, speaker_id: int, slot: str) -> bool:
    """Whether an article names the capital whose mayor is asked for: one of another town is not Windhoek's."""
    capital = any(map(names_capital, slot.split()))
    asked = {span.code for span in find_territories(split_words(slot))} if capital else set()
    texts = (text for _, text in _latest_articles(library, speaker_id))
    told = ([word] for text in texts for word in split_words(text) if names_capital(word))
    return not asked or any(span.code in asked for word in told for span in find_territories(word))


def find_bare_officers(library: Library, slot: str) -> tuple[NameMatch, ...]:
    """Whoever holds the office of a country that a slot names, and of whom no country is told."""
    asked = library.names.read_role(slot)
    if asked is None or not asked.territory or not (asked.office or asked.institution):
        return ()
    bare = Role(asked.office, asked.institution, None, asked.modifier)
    offices = filter(None, (bare, minister_of(bare), undersecretary_of(bare)))
    bearers = next(filter(None, (library.names.match_bearers(slot, office) for office in offices)), [])
    officers = (match for match in bearers if _is_bare(library, match.speaker_id))
    return tuple(islice(officers, _MOST_OFFICERS))


def _is_bare(library: Library, speaker_id: int) -> bool:
    """Whether no role that is known of somebody names a country."""
    return all(role.territory is None for role in library.names.roles_of(speaker_id))


def _is_at_home(library: Library, speaker_id: int, asked: Role) -> bool:
    """Whether one of somebody's latest articles is about the country whose office is asked for."""
    if (asked.office or "").endswith(_OF_PORTFOLIOS) and asked.territory in _lands_of_nationals(library, speaker_id):
        return True
    own = _names_of(library, speaker_id)
    for article, text in _latest_articles(library, speaker_id):
        home = home_of(own.sub(" ", text), article, _told_elsewhere(text, asked))
        if home == asked.territory and _is_of_state(library, speaker_id, asked, text, article):
            return True
    return False


def _lands_of_nationals(library: Library, speaker_id: int) -> frozenset[str]:
    """The lands whose people abroad are of an Arabic minister's portfolio: وزير الخارجية وشؤون المصريين بالخارج."""
    speaker = library.store.speaker(speaker_id)
    roles = [split_words(role) for role in (speaker.roles if speaker else ()) if find_script(role) == "arabic"]
    found = ((words[span.start], span.code) for words in roles for span in find_territories(words))
    return frozenset(code for word, code in found if word.endswith(_PEOPLE))


def is_of_land(library: Library, speaker_id: int, land: str) -> bool:
    """Whether one of somebody's latest articles is about a country."""
    own = _names_of(library, speaker_id)
    latest = _latest_articles(library, speaker_id)
    return any(home_of(own.sub(" ", text), article) == land for article, text in latest)


def is_of_land_alone(library: Library, speaker_id: int, land: str) -> bool:
    """Whether one of somebody's latest articles is about a country and names no other."""
    own = _names_of(library, speaker_id)
    latest = ((own.sub(" ", text), article) for article, text in _latest_articles(library, speaker_id))
    return any(home_of(text, article) == land and _count(text).keys() <= {land} for text, article in latest)


def _latest_articles(library: Library, speaker_id: int) -> Iterator[tuple[Article, str]]:
    """The latest articles that quote somebody, each with its title and how it begins."""
    articles = {said.article.id: said.article for said in library.store.by_speaker(speaker_id, limit=_STATEMENTS)}
    for article in list(articles.values())[:_MOST_ARTICLES]:
        yield article, f"{article.title or ''}. {library.store.article_text(article.id) or ''}"[:_LONGEST_READ]


def _names_of(library: Library, speaker_id: int) -> re.Pattern[str]:
    """Somebody's names, of which a part may be a place's: Muscat."""
    speaker = library.store.speaker(speaker_id)
    names = {part for name in (speaker.name, *speaker.aliases) for part in name.split()} if speaker else set()
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(names)))})\b") if names else re.compile(r"\b\B")


def _is_of_state(library: Library, speaker_id: int, asked: Role, text: str, article: Article) -> bool:
    """Whether an office is a country's by its kind, by an article's word, or for want of any body beside its bearer."""
    if asked.office == _COACH:
        return _is_of_team(library, speaker_id, asked, text, home_of_outlet(article.outlet, article.url))
    if asked.institution is not None or asked.office not in _OF_BODIES or _tells(text, asked):
        return True
    speaker = library.store.speaker(speaker_id)
    surname = split_name(speaker.name)[-1:] if speaker and asked.office == "president" else ()
    places = [found.start() for found in re.finditer(re.escape(surname[0]), text.casefold())] if surname else []
    around = " ".join(text[max(0, place - _REACH) : place + _REACH] for place in places[:_MOST_PLACES])
    return bool(around) and not read_statement(around).concepts & BODIES


def _is_of_team(library: Library, speaker_id: int, asked: Role, text: str, home: str | None) -> bool:
    """Whether somebody coaches a national team beside whose the article tells another: one alone is the opponent's.

    Or one of an outlet's own country, whose it calls the national one.
    """
    teams = {
        span.role.territory for span in load_roles().find(split_words(text)) if span.role.institution == _NATIONAL_TEAM
    }
    of_nation = any(role.institution == _NATIONAL_TEAM for role in library.names.roles_of(speaker_id))
    return of_nation and asked.territory in teams and (len(teams - {None}) > 1 or home == asked.territory)


def _tells(text: str, role: Role) -> bool:
    return any(span.role == role for span in load_roles().find(split_words(text)))


def _told_elsewhere(text: str, asked: Role) -> frozenset[str]:
    """Other countries of which an article tells that office: the bare one is not theirs."""
    spans = (span.role for span in load_roles().find(split_words(text)))
    codes = (role.territory for role in spans if role.office == asked.office and role.modifier == asked.modifier)
    return frozenset(code for code in codes if code and code != asked.territory)


def home_of(text: str, article: Article, others: frozenset[str] = frozenset()) -> str | None:
    """The country (ISO 3166) that an article is about: the only one it names, by far the oftenest, else its site's.

    Else the only one of those named most where its language is spoken. `others` are not looked at. What an outlet of
    another country names once, behind its beginning, is not where it is at home.
    """
    counted = [(code, count) for code, count in _count(text).most_common() if code not in others]
    home = home_of_outlet(article.outlet, article.url)
    if home and home not in others and counted and counted[0][1] == 1 and not _is_dated(text, article):
        return home
    alone = len(counted) == 1
    clear = len(counted) > 1 and counted[0][1] >= max(_LEAST, _CLEARLY * counted[1][1])
    return counted[0][0] if alone or clear else home or _site_of(article) or _at_home(text, article, counted)


def _is_dated(text: str, article: Article) -> bool:
    """Whether an article's title or first sentence names a country or city, as a dateline does."""
    begins = len(article.title or "") + 1
    ended = _ENDED.search(text, begins)
    return bool(_count(text[: max(ended.start() if ended else len(text), begins + _DATELINE)]))


def _at_home(text: str, article: Article, counted: list[tuple[str, int]]) -> str | None:
    """Of countries that are named as often as any other the only one that speaks the article's language."""
    language = article.language or _ONE_LANGUAGE.get(find_script(text) or "")
    if language is None or language in _SPOKEN_ANYWHERE:
        return None
    most = (code for code, count in counted if count == counted[0][1])
    spoken = [code for code in most if language in get_official_languages(code, de_facto=True)]
    return spoken[0] if len(spoken) == 1 else None


@lru_cache(maxsize=512)
def _count(text: str) -> Counter[str]:
    """How often countries are named; where none is more than once, by their Arab cities as well.

    Cities of a country that is not named count no more than another that is.
    """
    named = Counter(_named(text))
    most = max(named.values(), default=0)
    if most < _LEAST:
        cities = Counter(find_cities(split_words(text)))
        named.update(
            {code: min(count, most) if most and code not in named else count for code, count in cities.items()}
        )
    return named


def _named(text: str) -> Iterator[str]:
    words = split_words(text)
    for found in find_territories(words):
        if not found.faint and not _are_abroad(words, found.start, found.end):
            yield found.code


def _are_abroad(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a land is that of people who left it: النازحون السوريون, Syrian refugees are not in Syria."""
    beside = (*words[max(0, start - 1) : start], *words[end : end + 1])
    return any(not _abroad().isdisjoint(arabic_forms(normalize(word))) for word in beside)


@lru_cache(maxsize=1)
def _abroad() -> frozenset[str]:
    return frozenset(" ".join(normal_words(phrase)) for phrase in listed("abroad"))


def _site_of(article: Article) -> str | None:
    """The country of a site's domain, else the only one that its name tells (CNN Chile)."""
    ending = (urlsplit(article.url or "").hostname or "").rpartition(".")[2]
    if len(ending) == 2 and ending not in _TAKEN:  # noqa: PLR2004
        return _DOMAINS.get(ending, ending.upper())
    named = {found.code for found in find_territories(split_words(article.outlet or ""))}
    return next(iter(named)) if len(named) == 1 else None
