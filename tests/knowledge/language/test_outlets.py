"""Outlets of Arab countries, which name their own country seldom."""

from importlib import resources

import pytest

from knowledge.language.outlets import home_of_outlet


@pytest.mark.parametrize(
    ("outlet", "url", "country"),
    [
        ("عكاظ", None, "SA"),
        ("صحيفة عكاظ", None, "SA"),
        ("الوكيل الاخباري", None, "JO"),
        ("elnashra.com", None, "LB"),
        (None, "https://www.hespress.com/a-1.html", "MA"),
        ("Al-Sharq", "https://al-sharq.com/article/1", "QA"),
        ("الجزيرة نت", "https://www.aljazeera.net/news/1", None),
        ("الدستور", None, None),
        (None, None, None),
    ],
)
def test_an_outlet_is_at_home_in_one_country(outlet, url, country):
    assert home_of_outlet(outlet, url) == country


def test_the_reviewed_file_is_sorted_and_each_outlet_of_one_country():
    text = resources.files("knowledge").joinpath("data/language/outlets.txt").read_text(encoding="utf-8")
    lines = [line.partition(": ") for line in text.splitlines() if not line.startswith("#")]
    codes = [code for code, _, _ in lines]
    listed = [names.split(", ") for _, _, names in lines]
    assert codes == sorted(set(codes))
    assert all(names == sorted(names) for names in listed)
    every = [name for names in listed for name in names]
    assert len(every) == len(set(every))
