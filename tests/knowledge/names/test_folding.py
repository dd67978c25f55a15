import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.names.folding import MOST_FORMS, fold, skeleton, split_name

SAME_SOUND = {
    "Blinken": ("Blinkin", "Блинкен", "блінкен"),
    "Çakmak": ("Чакмак", "Tchakmak"),
    "Chirac": ("شيراك", "Ширак"),
    "Зеленський": ("Zelenskyy", "Зеленский", "زيلينسكي"),
    "الركراكي": ("Regragui", "Реграги"),
    "الصفراوي": ("Sefravi", "Sefraoui"),
    "الشنبري": ("Chambari", "Шамбари"),
    "كاسبرجاك": ("Kasperczak",),
    "عثمان": ("Osman", "Othman", "Осман"),
    "مطيع": ("Mutee", "Мути"),
    "بوتين": ("Poutine", "Putin", "Путин"),
}
PAIRS = [(one, other) for one, others in SAME_SOUND.items() for other in others]


def skeletons(name: str) -> set[str]:
    return {skeleton(form) for token in split_name(name) for form in fold(token)}


@pytest.mark.parametrize(("one", "other"), PAIRS, ids=[f"{one}-{other}" for one, other in PAIRS])
def test_spellings_of_one_name_share_a_skeleton(one: str, other: str) -> None:
    assert skeletons(one) & skeletons(other)


@given(st.text(max_size=40))
def test_any_text_folds_into_the_sound_alphabet(text: str) -> None:
    for token in split_name(text):
        forms = fold(token)
        assert len(forms) <= MOST_FORMS
        for form in forms:
            assert set(form) <= set("abcdfghiklmnrstuz")
            assert fold(skeleton(form)) is not None


@given(st.sampled_from(["Блинкен", "بلينكن", "Jean-Claude", "O’Neil"]), st.sampled_from(["\u200f", "\u0640", "\u00ad"]))
def test_invisible_marks_change_nothing(name: str, mark: str) -> None:
    assert split_name(name[:2] + mark + name[2:]) == split_name(name)
