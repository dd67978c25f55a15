"""Whether a name as matched is the one asked for: surnames, given names, words that belong to another's name."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from math import log10
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.language.detection import find_script
from knowledge.language.normalization import normalize
from knowledge.language.phrases import split_words
from knowledge.language.stems import stem
from knowledge.language.territories import find_territories
from knowledge.masters import is_master
from knowledge.names.alignment import liken
from knowledge.names.decisions import decide
from knowledge.names.folding import fold, skeleton, split_name, without_article
from knowledge.names.matches import WHOLLY, Heard, read_heard
from knowledge.names.roles import load_plain_bodies, load_roles
from knowledge.names.words import load_name_words
from knowledge.questions.markers import silent_words, words_of
from knowledge.questions.owners import is_uncommon, is_unheard
from knowledge.questions.slots import ALI
from knowledge.resolution.asked import is_given_name
from knowledge.resolution.names.lone import has_another_part, is_another_surname
from knowledge.retrieval.topics import read_statement, read_topic, touch, widen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.library import Library
    from knowledge.names.matching import Mention, NameMatch
    from knowledge.retrieval.topics import Need

_LONGEST_PERSON: Final = 4
_MANY_NAMES: Final = 500
"""From so many speakers on a whole name's lead over the next says enough of itself (`names.decisions`)."""
_LEAST_NAME: Final = 69.0
"""A given name alone makes nobody: Дмитрий Медведев is not Дмитрий Гудков."""
_SAME_GIVEN: Final = 80.0
"""Below this two listed given names in one script are no spellings of one (أحمد and محمد are 78)."""
_SURNAME_ALIKE: Final = 80.0
_SURNAME_ACROSS: Final = 73.5
"""How well a whole name's surname must be heard, in the script of the article and in another."""
_SHORT_ACROSS: Final = 67.0
_SHORT_SURNAME: Final = 3
"""The same of one of so few letters in the other script, all of whose consonants are heard."""
_GIVEN_BESIDE: Final = 83.5
"""How well the given names must be heard beside such a one: Ali is not علاء."""
_LEAST_LONE: Final = 79.5
"""A lone name's least score among ten speakers; the square of each tenfold more is added."""
_PER_TENFOLD: Final = 1.6
_LEAD: Final = 5.0
_OWNING: Final = frozenset({"'s", "’s"})
_LONGEST_FILLER: Final = 3
_FEWEST_OF_NAME: Final = 2
_LONG_NAME: Final = 3
"""Parts of a name that tell it however its surname is spelled."""
_FEWEST_OF_BODY: Final = 3
"""Words that tell a body by the beginning of its name."""
_WOMAN_S: Final = ("ska", "skaia")
_MAN_S: Final = ("ski", "skii")
"""How surnames of one family end by sound."""
_SPELLED_ALIKE: Final = 95.0
"""Two spellings of one name, a case ending or a clitic away at most."""


def judge(library: Library, found: Sequence[NameMatch]) -> str:
    """What names.decide says, easier on a lone name where few are quoted: strangers resemble somebody by chance."""
    verdict = decide(found)
    strange = verdict == "accept" and is_strangers_name(found[0])
    if strange or (verdict == "accept" and _bears_another_given(found[0])):
        verdict = "ask"
    if verdict in {"accept", "which"} and (is_master(found[0]) or _is_office_heard(found[0])):
        return "ask"
    if found and found[0].lone and _is_nobody(library, found[0], verdict):
        return "unknown"
    if found and is_another_surname(found[0]):
        return "ask" if verdict == "accept" else verdict
    few = len(library.names) < _MANY_NAMES
    if verdict == "accept" and few and not found[0].lone:
        heard = _hears_surname(found[0]) or _opens_body(found[0]) or is_whole_name(found[0], _LONG_NAME)
        sure = found[0].score >= _LEAST_NAME and heard and not _has_other_given(found[0])
        return "accept" if sure else "ask"
    if verdict != "ask" or strange or not found[0].lone:
        return verdict
    lead = found[0].score - next((match.score for match in found[1:] if not _is_common_noun(match)), 0.0)
    tenfold = log10(max(len(library.names), 10) / 10)
    sure = found[0].score >= _LEAST_LONE + _PER_TENFOLD * tenfold**2 and lead >= _LEAD
    return "accept" if sure and is_surname_heard(found[0]) and _opens_alike(found[0]) else verdict


def is_strangers_name(match: NameMatch) -> bool:
    """Whether a person is heard in the name of another, a part of which has other consonants."""
    return has_another_part(match) and not is_group(match.matched)


def _is_nobody(library: Library, match: NameMatch, verdict: str) -> bool:
    """Whether a lone name is a woman's beside a man's, a word that fills, or of somebody whom an article names."""
    accepted = verdict == "accept" and (_is_filler(match) or _is_named_apart(library, match))
    return accepted or _is_of_a_woman(match)


def is_whole_name(match: NameMatch, fewest: int = _FEWEST_OF_NAME) -> bool:
    """Whether each part of a person's name, `fewest` at least, is heard in another word asked for: Hakimi, Koch."""
    told, heard = split_name(match.matched), [one.token for one in read_heard(match.reasons) if one.likeness >= WHOLLY]
    parts = sum(token not in load_name_words().particles for token in told)
    return not match.lone and len(heard) >= max(fewest, parts) and not is_group(match.matched)


def _is_office_heard(match: NameMatch) -> bool:
    """Whether an office was heard as somebody's name or as a body: le maire de Rezé is no Marie-Rose.

    As a surname behind all else of a name it is one: Fernando Rey, سامي الوزير.
    """
    heard = [one for one in read_heard(match.reasons) if one.likeness < _SPELLED_ALIKE and not _is_given_across(one)]
    if is_whole_name(match) and not match.signs.is_reversed:
        heard = [one for one in heard if one.token != split_name(match.matched)[-1]]
    return any(span.role.office and span.end == 1 for one in heard for span in load_roles().find([one.asked]))


def _is_given_across(heard: Heard) -> bool:
    """Whether a given name was heard in another script, which may be an office's case in its own: Мэри is Mary."""
    across = find_script(heard.asked) != find_script(heard.token)
    return across and heard.likeness >= _GIVEN_BESIDE and is_given_name(heard.token)


def _is_common_noun(match: NameMatch) -> bool:
    """Whether a speaker is called by a word that some list has, which is no rival to a name: власти."""
    tokens = split_name(match.matched)
    return len(tokens) == 1 and not is_unheard(tokens[0], None)


def _is_of_a_woman(match: NameMatch) -> bool:
    """Whether a lone surname is asked for as a woman bears it, and a man's was heard: Zelenska, Зеленская, Peskova."""
    heard = read_heard(match.reasons[:1])
    if not heard:
        return False
    asked, told = fold(heard[0].asked.replace("ى", "ي")), fold(heard[0].token)
    if any(form.endswith(_WOMAN_S) for form in asked):
        return any(form.endswith(_MAN_S) for form in told)
    latin = find_script(heard[0].asked) == "latin"
    return latin and any(one == f"{other}a" and other[-1] in "fn" for one in asked for other in told)


def _opens_alike(match: NameMatch) -> bool:
    """Whether a lone name little like one of its script begins with the same consonant: تبون is not بون."""
    heard = read_heard(match.reasons[:1])
    if not heard or find_script(heard[0].asked) != find_script(heard[0].token):
        return True
    asked, token = ({skeleton(form)[:1] for form in fold(word)} for word in (heard[0].asked, heard[0].token))
    return not asked.isdisjoint(token)


def _is_filler(match: NameMatch) -> bool:
    """Whether all that was heard is a short word in small letters among others (to, of a source close to X)."""
    words = match.matched.split()
    heard = [one.token for one in read_heard(match.reasons[:1])]
    return len(words) > 1 and any(len(one) <= _LONGEST_FILLER and one.islower() and one in words for one in heard)


def _is_named_apart(library: Library, match: NameMatch) -> bool:
    """Whether a lone name stands in an article as asked: a speaker a little like it is another (Makei, Macky)."""
    heard = read_heard(match.reasons[:1])
    if not heard:
        return False
    asked, token, likeness = heard[0]
    given = load_name_words().given
    if set(given.get(asked, ())) & set(given.get(token, ())):
        return False  # Francis is François
    if asked == token or likeness >= _SPELLED_ALIKE or find_script(asked) != find_script(token):
        return False
    if find_script(asked) == "cyrillic" and stem(asked, "ru") == stem(token, "ru"):
        return False  # cases of one name
    return bool(library.store.mentioned((normalize(asked),), limit=1))


def _hears_surname(match: NameMatch) -> bool:
    """Whether the last part of a whole name was asked for too: Medinsky is not Zelensky, whatever the given name."""
    tokens = split_name(match.matched)
    joined = {"".join(tokens[-2:]), "".join((*tokens[-2:-1], *map(without_article, tokens[-1:])))}
    surnames = {tokens[-1], *joined} if tokens else set()  # بن فليس is asked for as Benflis, عز الدين as Ezzeddine
    surnames.update(one for one in match.matched.casefold().split()[-1].split("-") if len(one) > _LONGEST_FILLER)
    heard = read_heard(match.reasons)
    if not heard or any(_is_alike(one.asked, surname) for one in heard for surname in surnames):
        return True
    short = [one for one in heard if len(one.token) <= _SHORT_SURNAME and one.token in surnames]
    rest = [one for one in heard if one.token not in surnames]
    return bool(short and rest) and all(one.likeness >= _GIVEN_BESIDE for one in rest) and _is_spelled_short(short[0])


def _is_spelled_short(heard: Heard) -> bool:
    """Whether a short surname has the consonants of the other script's: Ezz is عز, of whose letters a vowel is half."""
    across = find_script(heard.asked) != find_script(heard.token) and heard.likeness >= _SHORT_ACROSS
    asked, told = ({skeleton(form) for form in fold(word)} for word in (heard.asked, heard.token))
    return across and not asked.isdisjoint(told)


def _opens_body(match: NameMatch) -> bool:
    """Whether all words asked for are those that a body's longer name begins with: ستاندرد آند بورز."""
    tokens, heard = split_name(match.matched), read_heard(match.reasons)
    spelled = {one.token for one in heard if one.likeness >= _SPELLED_ALIKE}
    opens = len(heard) >= _FEWEST_OF_BODY and spelled == set(tokens[: len(heard)])
    return opens and not any(map(is_given_name, tokens))


def _has_other_given(match: NameMatch) -> bool:
    """Whether the given names are two, both listed: بشار is not ماهر, whatever the surname."""
    pairs = ((one.asked, one.token) for one in read_heard(match.reasons) if one.likeness < _SAME_GIVEN)
    return any(
        find_script(one) == find_script(other) and is_given_name(one) and is_given_name(other) for one, other in pairs
    )


def _bears_another_given(match: NameMatch) -> bool:
    """Whether a listed given name was heard as another of any script, whatever the surname: Ahmed is not محمد."""
    given = load_name_words().given
    pairs = ((given.get(one.asked), given.get(one.token)) for one in read_heard(match.reasons))
    return not match.lone and any(one and other and set(one).isdisjoint(other) for one, other in pairs)


def _has_other_first(words: list[str], name: str) -> bool:
    """Whether the last of some words in small letters is a given name, and none that a person may bear: anna putin."""
    first, told = "".join(words[-1:]).casefold(), split_name(name)[:-1]
    given = load_name_words().given
    uncommon = is_uncommon(first) if first in given else is_given_name(first) and is_unheard(first, None)
    if not told or not (uncommon or first == ALI):
        return False
    own = set(given.get(first, ()))
    return not any(own.intersection(given.get(one, ())) or liken(first, one) >= _SAME_GIVEN for one in told)


def is_body(name: str) -> bool:
    """Whether a name is an institution's without anybody's office: правительство Курганской области."""
    return any(span.role.institution and not span.role.office for span in load_roles().find(split_words(name)))


@lru_cache(maxsize=1 << 13)
def is_group(name: str) -> bool:
    """Whether a name is an institution's, or begins with what bodies are: غرفة تجارة دمشق, club."""
    return is_body(name) or any(map(load_plain_bodies().knows, split_words(name)[:1]))


def is_described(name: str) -> bool:
    """Whether a noun stands among the words of a name, as no person's has: La direction de Valtrans."""
    particles = load_name_words().particles
    words = [word for word in name.split() if word.islower() and word not in particles]
    return find_script(name) == "latin" and any(word not in silent_words(None) for word in words)


def _is_alike(token: str, surname: str) -> bool:
    one_script = find_script(token) == find_script(surname)
    return liken(token, surname) >= (_SURNAME_ALIKE if one_script else _SURNAME_ACROSS)


def is_surname_heard(match: NameMatch) -> bool:
    """Whether a lone name matched the last part of a person's name, not a given name or a word of a description."""
    tokens = split_name(match.matched)
    heard = read_heard(match.reasons[:1])
    asked = heard[0].asked if heard else "".join(match.reasons[:1])
    return 0 < len(tokens) <= _LONGEST_PERSON and _is_last(asked, match.matched)


def is_surname_spelled(match: NameMatch) -> bool:
    """Whether a lone Arabic name is a person's surname to the letter, whatever else it means: زيتوني, of olives."""
    heard = read_heard(match.reasons[:1])
    spelled = bool(heard) and heard[0].asked == heard[0].token and find_script(heard[0].asked) == "arabic"
    is_whole = match.lone and len(split_name(match.matched)) > 1 and is_surname_heard(match)
    return spelled and is_whole and not is_group(match.matched)


def is_word_heard(match: NameMatch) -> bool:
    """Whether a lone name a little like another is a word that some list has: العام is no علام."""
    heard = read_heard(match.reasons[:1])
    if not heard or heard[0].likeness >= _SPELLED_ALIKE or find_script(heard[0].asked) != find_script(heard[0].token):
        return False
    return not is_unheard(heard[0].asked, None)


def is_another(words: list[str], mention: Mention) -> bool:
    """Whether the words beside a lone name belong to it and make it somebody else's: Antony Hopkins, Anna Putin."""
    if not mention.matches[0].lone:
        ends_open = words[mention.end - 1].casefold() in load_name_words().particles
        return ends_open and may_be_name("".join(words[mention.end : mention.end + 1]))  # Jean-Marie Le, of Le Pen
    if words[mention.end - 1].casefold() in load_name_words().particles and mention.end - mention.start > 1:
        mention = replace(mention, end=mention.end - 1)  # Marine Le, of Marine Le Pen
    common = _is_common(words[mention.end - 1]) and not is_body(words[mention.end - 1])
    if common and load_roles().find(split_words(mention.matches[0].matched)):
        return True  # one word of an institution's name: Luhansk is not its police
    if len(words) > 1 and _is_given(words[mention.end - 1], mention.matches[0].matched):
        return True
    if may_end_name(words[: mention.start]) or _has_other_first(words[: mention.start], mention.matches[0].matched):
        return True
    last = words[mention.end - 1]
    opens = last[:1].isupper() and is_given_name(last.casefold())  # Ali Larijani is no Mohanad Ali
    return may_begin_name(words[mention.end :]) and (opens or not _is_last(last, mention.matches[0].matched))


def find_stranger(words: list[str], mention: Mention) -> str | None:
    """Somebody else whose words about the one mentioned are asked for: Berlusconi su Putin."""
    if mention.start < 2 or words[mention.start - 1].casefold() not in words_of("about"):  # noqa: PLR2004
        return None
    before = words[: mention.start - 1]
    return " ".join(before) if all(word[0].isupper() and may_be_name(word) for word in before) else None


def find_other_office(library: Library, words: list[str], mention: Mention) -> str | None:
    """An office that goes on behind the part that somebody holds: the governor of the Bank of England.

    What stands between an office and a word for "about" is what it is of, and so is all behind a word for "of": nobody
    holds it whose name and roles do not tell of the first of that, and of each territory.
    """
    spans = load_roles().find(words[: mention.end])
    office = next((span for span in spans if span.start == mention.start and span.role.office), None)
    if office is None or office.role.territory or office.role.institution:
        return None
    rest = words[office.end :]
    about = next((at for at, word in enumerate(rest) if word.casefold() in words_of("about")), None)
    led = bool(rest) and (load_roles().skips(rest[0]) or _is_construct(words[office.start : office.end]))
    if about is None and not led:
        return None
    field = " ".join(word for word in rest[:about] if not load_roles().skips(word))
    needs = read_topic(field, None, silent_words(None))
    speaker = library.store.speaker(mention.matches[0].speaker_id)
    if not needs or speaker is None:
        return None
    told = read_statement(" ".join((speaker.name, *speaker.roles)))
    first, *others = widen(needs, [told])
    lands = (need for need in others if any(concept[0] == "@" for concept in need.concepts))
    if all(touch(need, told) for need in (first, *lands)):
        return None
    return " ".join(words[mention.start : None if about is None else office.end + about])


def _is_construct(office: list[str]) -> bool:
    """Whether what an office is of follows it without a word for "of": مدير المعهد, директор института."""
    script = find_script(office[-1])
    return script == "cyrillic" or (script == "arabic" and not any(word.startswith("ال") for word in office))


def _is_common(word: str) -> bool:
    """Whether a word names a place or belongs to many an office (Luhansk, foreign), not to one alone (Élysée)."""
    if any(span.role.territory for span in load_roles().find([word])):
        return False
    return load_roles().knows(word) or bool(find_territories([word]))


def _is_given(word: str, name: str) -> bool:
    """Whether a word is only the given name of a person known by more: Antony of Antony Blinken."""
    return 1 < len(split_name(name)) <= _LONGEST_PERSON and load_roles().read(name) is None and not _is_last(word, name)


_WEST: Final = "#west"
"""What has a capital as a land has."""


def may_be_name(word: str) -> bool:
    """Whether a word is written as a name and no lexicon knows it."""
    return (
        word[:1].isalpha()
        and not word[:1].islower()
        and all(not need.known for need in read_topic(word, None, silent_words(None)))
        and bool(read_topic(word, None, silent_words(None)))
    )


def may_begin_name(words: list[str]) -> bool:
    """Whether the first of some words may be a name's, being neither known nor the beginning of a known phrase."""
    return bool(words) and may_be_name(words[0]) and not _needs_of(words)[0].known


def may_end_name(words: list[str]) -> bool:
    """The same of the last of some words, or whether it is a given name that means something else too (Marie, Вера)."""
    if not words:
        return False
    return _is_only_given(words[-1]) or (may_be_name(words[-1]) and not _needs_of(words)[-1].known)


def is_of_name(word: str) -> bool:
    """Whether a word beside a surname is written as a part of its name, whatever else it means (Davide, انتصار)."""
    cased = word[:1].isupper() and not word.isupper() and word[-1:].isalpha() and word[-2:] not in _OWNING
    if "-" in word and word.partition("-")[0].isupper():
        return False  # der CGT-Delegierte
    if not cased and not (find_script(word) == "arabic" and is_given_name(word)):
        return False
    place = find_territories([word]) or any(_WEST in need.concepts for need in _needs_of([word]))
    return not load_roles().knows(word) and not place and not load_roles().skips(word)


def _is_only_given(word: str) -> bool:
    """Whether a word with a capital is a given name, and no country's."""
    return word[:1].isupper() and word.lower() in given_names() and not find_territories([word])


def _needs_of(words: list[str]) -> tuple[Need, ...]:
    return read_topic(" ".join(words), None, silent_words(None))


def _is_last(word: str, name: str) -> bool:
    tokens = split_name(name)
    return max(tokens, key=lambda token: liken(word.casefold(), token)) == tokens[-1] if tokens else False
