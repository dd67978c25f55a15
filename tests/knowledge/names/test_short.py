"""Parties, unions and firms under one name."""

from importlib import resources

import pytest

from knowledge.names.short import shorten


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("secretaria de Comisiones Obreras", "secretaria de CCOO"),
        ("portavoz del Grupo Parlamentario Popular", "portavoz del PP"),
        ("la consigliera di Fratelli d'Italia", "la consigliera di FDI"),
        ("директора Уралвагонзавода", "директора УВЗ"),
        ("president of the Royal College of Nursing", "president of the RCN"),
        ("secrétaire national du Parti communiste français", "secrétaire national du PCF"),
        ("secrétaire général du Parti communiste chinois", "secrétaire général du Parti communiste chinois"),
        ("presidenta del Partido Socialista de Chile", "presidenta del Partido Socialista de Chile"),
        ("генеральный секретарь Коммунистической партии Вьетнама",) * 2,
        ("portavoz de los sectores populares", "portavoz de los sectores populares"),
        ("leader of the Swedish Social Democrats", "leader of the Swedish Social Democrats"),
        ("leader of Brothers of Italy", "leader of FDI"),
        ("maire de Lyon", "maire de Lyon"),
        ("un ministro popular", "un ministro popular"),
        ("la plaza popular", "la plaza popular"),
        ("portavoz popular en el Ayuntamiento", "portavoz PP en el Ayuntamiento"),
        ("diputado socialista", "diputado PSOE"),
    ],
)
def test_long_names_become_short_ones(long, short):
    assert shorten(long) == short


def test_short_names_are_sorted_and_each_form_stands_once():
    text = resources.files("knowledge").joinpath("data/names/short.txt").read_text(encoding="utf-8")
    lines = [line.partition(":")[::2] for line in text.splitlines() if line and not line.startswith("#")]
    assert [name for name, _ in lines] == sorted({name for name, _ in lines})
    forms = [form.strip() for _, listed in lines for form in listed.split(",")]
    assert len(forms) == len(set(forms))


def test_words_behind_which_an_adjective_tells_a_party_are_sorted():
    text = resources.files("knowledge").joinpath("data/names/members.txt").read_text(encoding="utf-8")
    lines = [line.partition(":")[2] for line in text.splitlines() if line and not line.startswith("#")]
    for forms in ([form.strip() for form in listed.split(",")] for listed in lines):
        assert forms == sorted(set(forms))
