"""English: names in headlines that capitalise every word, and whom a pronoun means behind a described subject."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

OVER = "it was over"
OUT = "Nobody wanted this to come out"


def speaker_of(text: str, words: str) -> str | None:
    """Who says the words of a text."""
    said = extract(Document(text, language="en"))
    return next((one.speaker for one in said if words in text[one.span.start : one.span.end]), None)


@pytest.mark.parametrize(
    "headline",
    [
        "Fans Sob as Keir Starmer Breaks Down Ahead of Final",
        "Keir Starmer Hits Back at Critics",
        "Keir Starmer Slams Council Over Delays",
        "Watch: Keir Starmer Shares Sweet Snap",
        "Keir Starmer Set For Return",
        "Keir Starmer Tells All",
    ],
)
@pytest.mark.parametrize("body", ["Starmer said {0}.", "Keir explained that {0}.", "Keir Starmer is out. He said {0}."])
def test_a_headline_in_capitals_names_whom_the_article_names(headline: str, body: str) -> None:
    assert speaker_of(f"{headline}\n\n{body.format(OVER)}", OVER) == "Keir Starmer"


@pytest.mark.parametrize(
    ("headline", "name", "said"),
    [
        ("Starmer Quits After Row", "Keir Starmer is out. Starmer", "Keir Starmer"),
        ("Council Slams Starmer", "Starmer", "Starmer"),
        ("Why Starmer Left The Show", "Mr Starmer", "Starmer"),
        ("Robert F. Kennedy Jr. Vows Action", "Kennedy", "Robert F. Kennedy Jr."),
        ("Ursula von der Leyen Urges Calm", "Von der Leyen", "Ursula von der Leyen"),
        ("Bank of England Raises Rates", "The Bank of England", "Bank of England"),
        ("By Mary Beth Smith", "Smith", "Mary Beth Smith"),
    ],
)
def test_a_headline_adds_no_verb_to_a_name(headline: str, name: str, said: str) -> None:
    assert speaker_of(f"{headline}\n\n{name} said {OVER}.", OVER) == said


@pytest.mark.parametrize("before", ["", "Keir Starmer is ill.\n\n", "Keir Starmer said it had begun.\n\n"])
@pytest.mark.parametrize("subject", ["He", "The star", "The Arsenal manager", "The 54-year-old"])
@pytest.mark.parametrize(
    "deed", ["recalled meeting Tom Hanks", "has since spoken to Tom Hanks about it", "told of his love for Tom Hanks"]
)
def test_a_pronoun_is_not_whom_a_described_one_acts_on(before: str, subject: str, deed: str) -> None:
    assert speaker_of(f"{before}{subject} {deed}.\n\n“{OUT},” he began.", OUT) != "Tom Hanks"


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("Keir Starmer is ill. The 54-year-old met Tom Hanks.", "Keir Starmer"),
        ("The 54-year-old actor Tom Hanks met them.", "Tom Hanks"),
        ("The suspect is Tom Hanks, 54.", "Tom Hanks"),
        ("The judge jailed Tom Hanks for a year.", "Tom Hanks"),
        ("He was the first to see Tom Hanks. Hanks was smiling.", "Tom Hanks"),
        ("Keir Starmer is here. The 54-year-old victim knew Tom Hanks.", "The 54-year-old victim"),
    ],
)
def test_who_is_told_by_his_age_was_told_of_before(before: str, who: str) -> None:
    assert speaker_of(f"{before} “{OUT},” he said.", OUT) == who


@pytest.mark.parametrize("name", ["J.K. Rowling", "J. K. Rowling", "A.B.A. Rowling"])
def test_a_courtesy_title_means_who_is_named_by_initials(name: str) -> None:
    text = f"{name} says the show is fine. Ms Rowling said: “{OUT}.”"
    assert speaker_of(text, OUT) == name


@pytest.mark.parametrize("name", ["Holly Willoughby", "Emily Thornberry", "Rory Stewart", "Billy Connolly"])
@pytest.mark.parametrize("said", ["“{0}?” {1} asked.", "“{0}!” {1} added, laughing.", "“{0},” {1} said."])
def test_a_given_name_that_ends_as_an_adverb_does_asks(name: str, said: str) -> None:
    assert speaker_of(f"{name} was there.\n\n{said.format(OUT, name.split(maxsplit=1)[0])}", OUT) == name


@pytest.mark.parametrize("said", ["Ed Davey went on: “{0}.\n\n“It is over,” he added."])
def test_a_pronoun_behind_announced_words_is_who_announced_them(said: str) -> None:
    assert speaker_of(f"Keir Starmer said no.\n\n{said.format(OUT)}", OUT) == "Ed Davey"
