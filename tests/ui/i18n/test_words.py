"""Texts of strangers stay texts."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from ui.i18n import WORD_JOINER, apart, disarmed, isolated, one_line, plain, said


@given(st.text(alphabet="<>&;/ abglt\n"))
def test_a_strangers_text_never_looks_like_markup(text: str) -> None:
    found = list[str]()

    class Marks(HTMLParser):
        def handle_starttag(self, tag: str, _: object) -> None:
            found.append(tag)

        def handle_entityref(self, name: str) -> None:
            found.append(name)

    parser = Marks(convert_charrefs=False)
    parser.feed(plain(text))
    parser.close()
    assert found == []
    assert plain(text).replace(WORD_JOINER, "") == text


TURNED = "photo\u202egpj.exe"


def test_a_name_cannot_be_turned_around() -> None:
    assert disarmed(TURNED) == "photo‹U+202E›gpj.exe"
    assert one_line("two\nlines") == "two‹U+000A›lines"
    assert disarmed("two\nlines") == "two\nlines"
    for shown in (apart(TURNED), isolated(TURNED), plain(TURNED), said("errors", "{name}", {"name": TURNED})):
        assert "\u202e" not in shown
        assert "‹U+202E›" in shown
    assert disarmed("صورة.jpg") == "صورة.jpg"
