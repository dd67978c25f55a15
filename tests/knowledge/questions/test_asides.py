"""What people say around a question is left out where nothing answers all of it; what names somebody never is."""

import json

import pytest

import knowledge
from knowledge.questions.asides import find_parted, leave_out_asides

SAID = [
    ("Emmanuel Macron", "the tunnel will open in spring"),
    ("António Guterres", "the harvest fund is empty"),
]
ASKED = [
    ("so tell me, I was wondering whether you know what Guterres said", "harvest"),
    ("my dad asks: what did Macron say", "tunnel"),
    ("yesterday my friend asked me what did Macron say", "tunnel"),
    ("I missed the news, who spoke about the tunnel?", "tunnel"),
    ("quick question: who spoke about the harvest?", "harvest"),
    ("somebody on Facebook told me something else. Guterres remarks", "harvest"),
    ("trying to settle an argument: what did Macron say about the tunnel", "tunnel"),
    ("tunnel, thank you so much!", "tunnel"),
    ("harvest I forgot", "harvest"),
    ("pour un exposé, les propos de Macron", "tunnel"),
    ("mon père demande : qui a parlé du tunnel ?", "tunnel"),
    ("que dit Guterres, merci d'avance", "harvest"),
    ("mein Vater fragt: was sagte Macron", "tunnel"),
    ("kurze Frage: Guterres Aussagen", "harvest"),
    ("was sagt Macron falls du es weißt", "tunnel"),
    ("una pregunta: declaraciones de Guterres", "harvest"),
    ("qué dijo Macron, gracias de antemano", "tunnel"),
    ("mi chiedevo cosa ha detto Guterres", "harvest"),
    ("per una ricerca a scuola, le parole di Macron", "tunnel"),
]
REFUSED = [
    "my dad asks: what did Merkel say",
    "quick question: Erdogan on the tunnel",
    "Merkel: who is he? what did he say about the tunnel",
    "merkel, what did she say about the tunnel",
    "I was wondering what the Turkish president said about the tunnel",
    "mein Vater fragt: was sagte Merkel über den Tunnel",
    "una pregunta: declaraciones de Erdogan, gracias",
    "Merkel sur le tunnel, merci d'avance",
    "good morning everybody, thanks",
    "na dann, Merkel über den Tunnel",
    "no clue about politics but what did the German chancellor say",
]


@pytest.fixture(scope="module")
def opened():
    with knowledge.open("sqlite://") as found:
        found.import_lines(
            json.dumps({"speaker": speaker, "quote": quote, "article": {"language": "en"}}) for speaker, quote in SAID
        )
        yield found


@pytest.mark.parametrize(("question", "word"), ASKED)
def test_asides_are_left_out(opened, question, word):
    answer = opened.ask(question)
    assert isinstance(answer, knowledge.Found)
    assert word in answer.matches[0].statement.quote
    assert answer.question.text == question


@pytest.mark.parametrize("question", REFUSED)
def test_whoever_is_absent_stays_absent(opened, question):
    assert not isinstance(opened.ask(question), knowledge.Found)


def test_matter_before_a_mark_is_no_aside(opened):
    assert isinstance(opened.ask("the olympics: what did Macron say"), knowledge.NothingOnTopic)


def test_surest_rest_comes_first():
    rests = list(leave_out_asides("Lisboa saudades, my boss asks: what did he say", "en"))
    assert all("Lisboa" in rest.text for rest in rests if rest.sure)


def test_day_is_no_aside():
    assert find_parted("yesterday, what did Macron say") is None
    assert find_parted("hello again, what did Macron say") == "what did Macron say"


@pytest.mark.parametrize(
    "question",
    [
        "what did Macron say about school",
        "what did Macron say about my school",
        "cosa dice Macron del papa",
        "que dit Macron du climat",
        "was sagt Macron über meine Stadt",
        "qué dijo Macron de los periodistas",
        "que dit Macron sur le travail",
        "qué dijo Macron sobre el trabajo",
    ],
)
def test_matter_behind_a_name_is_no_aside(opened, question):
    assert isinstance(opened.ask(question), knowledge.NothingOnTopic)


def test_misspelt_place_is_put_right_beside_what_else_is_asked_about():
    with knowledge.open("sqlite://") as found:
        said = [("أنطونيو غوتيريش", "على واشنطن إرسال القمح"), ("إيمانويل ماكرون", "القمح يكفي هذا العام")]
        found.import_lines(
            json.dumps({"speaker": speaker, "quote": quote, "article": {"language": "ar"}}, ensure_ascii=False)
            for speaker, quote in said
        )
        assert "واشنطن" in found.ask("who said Washingtoon must send it").matches[0].statement.quote
        assert not isinstance(found.ask("what did Washingtoon say"), knowledge.Found)


@pytest.mark.parametrize(
    "asked",
    ['chi ha detto "How can we have trust in what they say"?', "who said «que peut-on croire de ce que dit Macron»?"],
)
def test_quoted_words_behind_one_that_asks_are_no_question(asked: str) -> None:
    assert not any(rest.sure is False for rest in leave_out_asides(asked, None))


def test_a_mark_within_a_figure_parts_nothing():
    assert "300 Frauen" not in {rest.text for rest in leave_out_asides("wer sagte, es trifft 1.300 Frauen", "de")}
