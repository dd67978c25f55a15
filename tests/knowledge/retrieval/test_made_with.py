"""Of what somebody said, what was said with the verb that is asked for comes first."""

from knowledge.model import Article, Speaker, Statement
from knowledge.questions.frames import parse_question
from knowledge.retrieval.ranking import rank
from knowledge.retrieval.topics import read_topic


def made(cue: str | None, quote: str) -> Statement:
    minister = Speaker(1, "the finance minister")
    return Statement("1", 1, minister.name, (minister,), quote, "indirect", Article(language="ar"), cue=cue)


def lifted(verb: str, *statements: Statement) -> list[str]:
    act = read_topic(verb, "ar", ())
    return [one.statement.quote for one in rank(statements, (), None, meaning=False, act=act) if one.lifts]


def test_a_verb_of_saying_is_looked_for_in_the_cue_alone() -> None:
    announced, told = made("أعلن", "الأسعار ستنخفض في الربيع"), made("قال", "لا أحد أعلن شيئا عن الأسعار")
    assert lifted(parse_question("ماذا أعلن وزير المالية").verb or "", announced, told) == [announced.quote]


def test_an_act_that_a_lexicon_knows_may_be_told_in_the_words() -> None:
    accusing = made("قال", "المعارضة متهمة بالكذب ونحن نتهم قادتها")
    assert lifted(parse_question("بماذا اتهم وزير المالية المعارضة").verb or "", accusing) == [accusing.quote]
