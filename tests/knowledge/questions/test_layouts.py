"""Names typed in another keyboard layout, inside a question: there marks are letters, which no slot may lose."""

import pytest

import knowledge

SPEAKERS = (
    "أنتوني بلينكن",
    "فلاديمير بوتين",
    "ديميتري بيسكوف",
    "فولوديمير زيلينسكي",
    "إيمانويل ماكرون",
    "الشرطة في جمهورية لوغانسك الشعبية",
)


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("what did ,kbyrty say", "أنتوني بلينكن"),
        ("what did ,ksyrty say?", "أنتوني بلينكن"),
        ("what did fds;,t say", "ديميتري بيسكوف"),
        ("what did fdsm;t say", "ديميتري بيسكوف"),
        ("what did ]dldjvd fds;,t say", "ديميتري بيسكوف"),
        ("what did .dgdks;d say?", "فولوديمير زيلينسكي"),
        ("что сказал t,g,]dldv .dgdks;d", "فولوديمير زيلينسكي"),
        ("qu'a dit ;qcron ?", "إيمانويل ماكرون"),
        ("что сказал genby", "فلاديمير بوتين"),
    ],
)
def test_marks_are_letters_of_another_layout(opened, question, speaker):
    answer = opened.ask(question)
    assert isinstance(answer, knowledge.Found)
    assert answer.matches[0].statement.speaker == speaker


@pytest.mark.parametrize(
    "question",
    ["ghjwtyrj", "what did ghjwtyrj say", "what did ,fgdkk say", "بهظج", "what did vy say", "что сказал ъмуъ", "mabq"],
)
def test_other_keys_name_nobody(opened, question):
    assert not isinstance(opened.ask(question), knowledge.Found)


def test_the_topic_stays(opened):
    answer = opened.ask("what did ,kbyrty say about bridges")
    assert answer.question.topic == "bridges"
    assert answer.matches[0].statement.speaker == "أنتوني بلينكن"
