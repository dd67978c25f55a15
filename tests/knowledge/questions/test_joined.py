"""Words that a sign joins, as searches and hashtags write them, and a matter behind a colon or a dash."""

import pytest

from knowledge.questions.tokens import clean

ARTICLES = (
    ("en", 'Jens Stoltenberg said: "The bridge is open." Ann Bell said that the bridge was not hers.'),
    ("ar", "قال أنتوني بلينكن إن الجسر مفتوح. وقال سالم البحري إن الموسم انتهى."),
    ("en", "Mitch McConnell said that the bridge was old."),
    ("ru", "«Мост закрыт», — сказал Дмитрий Песков. «Рыба ушла», — сказал Дмитрий Песков."),
)


@pytest.mark.parametrize(
    ("question", "speaker", "words"),
    [
        ("stoltenberg+bridge", "Jens Stoltenberg", "bridge"),
        ("stoltenberg/bridge", "Jens Stoltenberg", "bridge"),
        ("stoltenberg->bridge", "Jens Stoltenberg", "bridge"),
        ("#JensStoltenberg", "Jens Stoltenberg", "bridge"),
        ("#JensStoltenberg bridge?", "Jens Stoltenberg", "bridge"),
        ("#MitchMcConnell", "Mitch McConnell", "bridge"),
        ("#أنتوني_بلينكن", "أنتوني بلينكن", "الجسر"),
        ("#أنتوني_بلينكن #الجسر", "أنتوني بلينكن", "الجسر"),
        ("ماذا قال أنتوني بلينكن: الجسر", "أنتوني بلينكن", "الجسر"),
        ("что говорит Песков: рыба", "Дмитрий Песков", "Рыба"),
        ("что сказал Песков - мост", "Дмитрий Песков", "Мост"),
    ],
)
def test_what_is_joined_is_parted(opened, question, speaker, words):
    answer = opened.ask(question).to_dict()
    assert answer["status"] == "answered", answer["outcome"]
    assert answer["answers"][0]["speaker"] == speaker
    assert words in answer["answers"][0]["quote"]


@pytest.mark.parametrize("tag", ["#ERDOĞAN", "#КИЇВ", "#McConnell", "#ŁÓDŹ"])
def test_a_hashtag_of_one_word_is_one(tag):
    assert clean(tag).split() == [tag]
