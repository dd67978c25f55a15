"""Word lists that only some questions need, read together before one of those waits for them."""

from __future__ import annotations

import gc
from functools import lru_cache

from knowledge.language.cities import names_city
from knowledge.language.concepts import LANGUAGES, generic, kinds, related, tail_concepts
from knowledge.language.negations import read_denials
from knowledge.language.numbers import find_numbers
from knowledge.language.poles import find_poles
from knowledge.names.costs import load_costs
from knowledge.names.ranks import is_idle, load_departments, read_led
from knowledge.names.relations import load_relations
from knowledge.names.roles import load_plain_bodies, load_roles
from knowledge.names.tenure import told_apart
from knowledge.names.trades import trades
from knowledge.questions.asides import read_asides
from knowledge.resolution.offices.kinds import read_kind
from knowledge.retrieval.contrary import read_opposites
from knowledge.retrieval.terms import read_lexicons
from knowledge.shipped import shipped_names


@lru_cache(maxsize=1)
def read_lists() -> None:
    """Read them, once; a few tenths of a second."""
    read_lexicons()
    for load in (generic, kinds, related, load_costs, load_departments, load_plain_bodies, load_relations, load_roles):
        load()
    for load_more in (read_asides, read_opposites, shipped_names, trades):
        load_more()
    for read in (is_idle, names_city, read_kind, read_led, tail_concepts, told_apart):
        read("x")
    list(find_poles(["x"]))
    for language in LANGUAGES:
        find_numbers(["x"], language)
        read_denials(language)
    gc.freeze()  # they stay: no search for cycles walks over them while a question waits
