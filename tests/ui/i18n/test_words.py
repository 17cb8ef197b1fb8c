"""Texts of strangers stay texts."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from ui.i18n import WORD_JOINER, plain


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
