"""Quotations are found whatever the marks, and every span lies inside its text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.extraction.quotations import find_quotations
from tests.growth import grows_linearly

CASES = [
    ("straight", 'She said: "Yes, now." Then she left.', ["Yes, now."]),
    ("curly", "“Peace is near,” the minister said. “It is.”", ["Peace is near,", "It is."]),
    ("both closing glyphs", "He said ”it is over” on Monday.", ["it is over"]),
    ("german", "Er sagte: „Das ist gut“, und ging.", ["Das ist gut"]),
    ("guillemets with spaces", "« C'est fini », a dit le ministre.", [" C'est fini "]),
    ("guillemets outward", "Er sagte »gut« und ging.", ["gut"]),
    ("double prime", "The mayor said ″we agree″ twice.", ["we agree"]),
    ("two apostrophes", "The mayor said ''we agree'' twice.", ["we agree"]),
    ("arabic clitics", 'وقال عن و"الناتو" وبـ"الحلف" إن', ["الناتو", "الحلف"]),
    ("arabic careless opening", 'وقال الوزير" نحن مع السلام" أمس', [" نحن مع السلام"]),
    ("french elision", 'Il parle d\'"espoir" et de l’“avenir”.', ["espoir", "avenir"]),
    ("nested glyphs", "“They said ‘never again’ twice,” she said.", ["They said ‘never again’ twice,", "never again"]),
    ("nested alike", '"Газета "Труд" права", - сказал он.', ['Газета "Труд" права', "Труд"]),
    ("shared closing", "Это «закон о банке «Восток». Потом обед.", ["закон о банке «Восток»", "Восток"]),
    ("apostrophes", "The boys' father didn't know it's the '90s, rock 'n' roll.", []),
    ("single with apostrophe", "'It's the voters' choice,' she said.", ["It's the voters' choice,"]),
    ("inches", 'A 6" pipe and a 12" one.', []),
    ("stray closing", 'They left. It was late." Then a pause.', []),
    ("left open", "“We go on\n\nThe rest is silent.", ["We go on"]),
    ("re-opened", "“We go on.\n\n“We win,” he said.", ["We go on.\n\n“We win,"]),
    ("re-opened single", "'We go on.\n'We don't stop,' he said.", ["We go on.\n'We don't stop,"]),
    ("broken line", "“We go on as conditions\nworsen,” he said.", ["We go on as conditions\nworsen,"]),
    (
        "single left open inside",
        "“He said to me ‘come and see,” she said.",
        ["He said to me ‘come and see,", "come and see,"],
    ),
    ("no space after colon", 'He said:"Never."', ["Never."]),
    ("hyphen", 'an anti-"reform" and "pro"-war vote', ["reform", "pro"]),
]


@pytest.mark.parametrize(("text", "quoted"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_quotations_are_found_in_order(text: str, quoted: list[str]) -> None:
    assert [text[found.inner.start : found.inner.end] for found in find_quotations(text)] == quoted


def test_levels_and_closing_are_told() -> None:
    found = find_quotations("“A ‘b c’ d” and “left open")
    assert [(q.level, q.closed) for q in found] == [(0, True), (1, True), (0, False)]


MARKED = st.text(alphabet="\"“”«»„‘’'″ \n\rabзو،.,:-2\u200f\u0651", max_size=80)


@given(st.one_of(MARKED, st.text(max_size=60)))
def test_spans_lie_inside_and_nest(text: str) -> None:
    open_ends: list[int] = []
    last = -1
    for q in find_quotations(text):
        assert 0 <= q.outer.start <= q.inner.start <= q.inner.end <= q.outer.end <= len(text)
        assert q.outer.start > last
        last = q.outer.start
        while open_ends and open_ends[-1] <= q.outer.start:
            open_ends.pop()
        assert len(open_ends) == q.level
        open_ends.append(q.outer.end)


HOSTILE = {
    "opening": "“" * 100_000,
    "neutral": '"' * 100_000,
    "singles": "‘a ’ " * 25_000,
    "open and close": '"a ' * 30_000 + 'b" ' * 30_000,
    "guillemets": "“a " * 30_000 + "b» " * 30_000,
    "lines": 'a" "b\n' * 20_000,
    "one line": "word " * 200_000,
    "blanks": "“" + " " * 300_000 + "\n" * 100_000,
    "letters": "و" * 300_000 + '"',
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_texts_take_linear_time(text: str) -> None:
    assert grows_linearly(find_quotations, text)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('"A won. "Zenit" is good. B," he said.', ['A won. "Zenit" is good. B,', "Zenit"]),
        ('"A won. "Zenit" - is good. B", - he said.', ['A won. "Zenit" - is good. B', "Zenit"]),
        ('"A. "Zenit" won. "Spartak" lost," he said.', ['A. "Zenit" won. "Spartak" lost,', "Zenit", "Spartak"]),
        ('"We lost. "We ran," he said. "We won," he added.', ['We lost. "We ran,', "We won,"]),
    ],
)
def test_a_name_may_open_a_sentence_within_a_quotation(text: str, quoted: list[str]) -> None:
    assert [text[q.inner.start : q.inner.end] for q in find_quotations(text)] == quoted
