"""A letter wrong in an office: what it is of may be in no list."""

import pytest

from knowledge.resolution.names.misspelling import mend_role


@pytest.mark.parametrize(
    ("slot", "mended"),
    [
        ("WhatsApp spokesamn", "WhatsApp spokesman"),
        ("Acme presidnet", "Acme president"),
        ("Kremlin spokesamn", "Kremlin spokesman"),
        ("WhatsApp spokesman", None),
        ("Gilles Pargneaux", None),
        ("Mairne Le Pen", None),
        ("spokesamn", None),
    ],
)
def test_an_office_is_put_right(slot, mended):
    assert mend_role(slot) == mended
