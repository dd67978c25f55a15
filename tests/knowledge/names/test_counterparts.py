"""Offices that a text tells only as another's counterpart."""

import pytest

from knowledge.names.counterparts import office_of_counterpart


@pytest.mark.parametrize(
    ("title", "text", "office"),
    [
        ("نظيره العراقي", "استقبل وزير الخارجية القطري نظيره العراقي، وقال الوزير القطري", "وزير الخارجية العراقي"),
        ("نظيرته الألمانية", "بحث وزير الدفاع الفرنسي مع نظيرته الألمانية", "وزير الدفاع الألمانية"),
        ("نظيره العراقي", "التقى رئيس الوزراء الأردني ووزير الخارجية المصري نظيره العراقي", None),
        ("نظيره العراقي", "استقبل الوزير نظيره العراقي", None),
        ("وزير الخارجية العراقي", "استقبل وزير الخارجية القطري وزير الخارجية العراقي", None),
        ("نظيره", "استقبل وزير الخارجية القطري نظيره", None),
    ],
)
def test_a_counterpart_holds_the_only_office_that_is_told(title, text, office):
    assert office_of_counterpart(title, text) == office
