"""Whom people set apart from a speaker: rules by name that rows, names and roles pass on their way in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from knowledge.language.normalization import words
from knowledge.storage.keys import name_key
from knowledge.storage.records import Row, Speaking

if TYPE_CHECKING:
    from collections.abc import Collection

    from knowledge.model import Speaker
    from knowledge.storage.sqlite import SQLiteStore

_SPLITS = "SELECT name, other, role, article FROM identities WHERE kind = 'split' ORDER BY name, other, role, article"


@dataclass(frozen=True, slots=True)
class _Rule:
    source: int
    target: int
    role: str
    articles: frozenset[int]

    def fits(self, row: Row) -> bool:
        """Whether a row of the source's is the other's."""
        return row.article in self.articles or bool(self.role and row.role and tells(row.role, self.role))


def set_apart(store: SQLiteStore, rows: list[Row], corrected: Collection[str] = ()) -> list[Row]:
    """The rows, those that a rule fits filed under whom it names, who learns their roles; `corrected` ids stay."""
    rules = _read_rules(store, rows)
    return [row if row.id in corrected else _refiled(store, row, rules) for row in rows] if rules else rows


def _read_rules(store: SQLiteStore, rows: list[Row]) -> list[_Rule]:
    """Those about speakers who are known, with the rows' articles that they name."""
    rules = []
    for name, other, role, article in store.connection.rows(_SPLITS):
        source, target = store.find_speaker(name), store.find_speaker(other)
        if (role or article) and source is not None and target is not None:
            rules.append(_Rule(source, target, role, _named_articles(store, rows, article)))
    return rules


def _named_articles(store: SQLiteStore, rows: list[Row], article: str) -> frozenset[int]:
    ids = list({row.article for row in rows}) if article else []
    marks = ",".join("?" * len(ids))
    sql = f"SELECT id FROM articles WHERE id IN ({marks}) AND ? IN (url, title)"
    return frozenset(one for (one,) in store.connection.rows(sql, (*ids, article)))


def _refiled(store: SQLiteStore, row: Row, rules: list[_Rule]) -> Row:
    for rule in rules:
        if rule.source in row.speakers() and rule.fits(row):
            row = refile(row, rule.source, rule.target)
            learn_roles(store, rule.target, (row,))
    return row


def refile(row: Row, source: int, target: int) -> Row:
    """The row with one speaker in another's place, once where both spoke."""
    ids = tuple(dict.fromkeys(target if one == source else one for one in row.speakers()))
    return row._replace(speaker=ids[0], others=Speaking(ids).others(), shown=row.shown if ids[1:] else None)


def learn_roles(store: SQLiteStore, speaker_id: int, rows: tuple[Row, ...]) -> None:
    """Add the roles told of a lone speaker."""
    speaker = store.speaker(speaker_id)
    told = [row.role for row in rows if row.role and not row.others]
    if speaker is not None and not set(told) <= set(speaker.roles):
        store.describe_speaker(speaker_id, roles=(*speaker.roles, *told))


def without_parted(store: SQLiteStore, speaker: Speaker) -> Speaker:
    """A speaker without the names and roles that people gave to somebody else."""
    own = {name_key(name) for name in (speaker.name, *speaker.aliases)}
    rules = [rule for rule in store.connection.rows(_SPLITS) if name_key(rule[0]) in own]
    if not rules:
        return speaker
    names = {name_key(other) for _, other, _, _ in rules}
    parted = [role for _, _, role, _ in rules if role]
    return replace(
        speaker,
        aliases=tuple(alias for alias in speaker.aliases if name_key(alias) not in names),
        roles=tuple(role for role in speaker.roles if not any(tells(role, other) for other in parted)),
    )


def tells(role: str, wanted: str) -> bool:
    """Whether the words wanted stand in a role, one beside the other.

    >>> tells("le maire de Lille", "maire de lille"), tells("maire de Lyon", "Lille")
    (True, False)
    """
    return f" {' '.join(words(wanted))} " in f" {' '.join(words(role))} "
