"""`fieldkit terms`: the vocabularies."""

import json

from tests.cli.typed import Type


def test_vocabularies_and_their_terms_are_listed(type_: Type) -> None:
    assert "cc        " in type_("terms").out
    assert type_("terms", "--json").document["dmg"]
    assert "hz.battery " in type_("terms", "hz").out
    assert {"id", "en", "definition"} == set(json.loads(type_("terms", "mat", "--json").out)[0])
    assert type_("terms", "nothing").status == 2
