"""Credentials as text: what a repr shows, and what is hidden in anything that holds them."""

from __future__ import annotations

import copy
import pickle
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from genwire_raw._runtime.secrets import Secret, hidden, learn
from tests.unit.json_strategies import ANY

KEY = "AIzaSyD-unit_test_of_hidden/keys+0123456="
VISIBLE = st.characters(min_codepoint=33, max_codepoint=126)
CREDENTIALS = st.text(VISIBLE, min_size=8, max_size=200).filter(lambda text: not set(text) & set(";,= "))


@pytest.fixture(autouse=True)
def known() -> None:
    learn({"x-goog-api-key": KEY})


def test_a_repr_does_not_show_a_secret_nor_pieces_of_it() -> None:
    secret = Secret(KEY)
    assert repr(secret) == repr(secret[:5]) == repr({"k": secret})[6:-1] == "<hidden>"
    assert secret == KEY
    assert f"{secret}" == str(secret) == KEY
    for same in (pickle.loads(pickle.dumps(secret)), copy.deepcopy(secret)):
        assert (same, repr(same)) == (KEY, "<hidden>")


@given(ANY)
def test_what_holds_no_credential_stays_the_very_same(value: Any) -> None:
    assert hidden(value) is value


@given(ANY, st.sampled_from([KEY, KEY.lower(), quote(KEY, safe=""), KEY.encode().hex()]))
def test_credentials_are_hidden_anywhere_in_json(value: Any, spelling: str) -> None:
    found = hidden({"a": [value, {spelling: [f"<{spelling}>"]}]})
    assert found == {"a": [value, {"<hidden>": ["<<hidden>>"]}]}


@given(CREDENTIALS, st.sampled_from(["{}", "a {} b", "'{}'", "({})"]))
def test_any_credential_is_hidden_in_any_spelling(credential: str, around: str) -> None:
    learn({"authorization": f"Bearer {credential}"})
    escaped = "".join(f"\\u{ord(one):04X}" for one in credential)
    percent = "".join(f"%{ord(one):02x}" for one in credential)
    for text in (credential, escaped, percent, credential.upper()):
        assert text not in hidden(around.format(text))


def test_headers_and_bytes_are_cleaned_in_their_own_kind() -> None:
    headers = httpx.Headers([("a", KEY), ("b", "1"), ("b", "2")])
    found = hidden(headers)
    assert isinstance(found, httpx.Headers)
    assert found.multi_items() == [("a", "<hidden>"), ("b", "1"), ("b", "2")]
    assert hidden(b"\xff" + KEY.encode()) == b"\xff<hidden>"
    assert hidden((1, KEY)) == (1, "<hidden>")


@pytest.mark.parametrize(
    ("name", "value", "is_secret"),
    [
        ("x-goog-user-project", "project-0123456789-abcdef", False),
        ("user-agent", "program/0123456789abcdef", False),
        ("x-request-id", "0123456789abcdef-0123456789", False),
        ("traceparent", "00-0123456789abcdef0123456789abcdef-01", False),
        ("x-team", "research", False),
        ("x-team-token", "research-of-the-team", True),
        ("x-mine", "0123456789abcdefgh-mine", True),
        ("x-auth", "short", False),
    ],
)
def test_which_headers_are_credentials(name: str, value: str, is_secret: bool) -> None:
    learn({name: value})
    assert (hidden(f"got {value}!") == "got <hidden>!") is is_secret
