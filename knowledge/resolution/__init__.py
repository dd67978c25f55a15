"""Whom a question's slots mean in this index."""

from knowledge.resolution.addressed import Addressed, within_exchange
from knowledge.resolution.asked import Asked
from knowledge.resolution.loose import drop_names
from knowledge.resolution.mentions import find_acts
from knowledge.resolution.names.hidden import find_hidden_name
from knowledge.resolution.places import resolve_place
from knowledge.resolution.speakers import resolve_speaker

__all__ = [
    "Addressed",
    "Asked",
    "drop_names",
    "find_acts",
    "find_hidden_name",
    "resolve_place",
    "resolve_speaker",
    "within_exchange",
]
