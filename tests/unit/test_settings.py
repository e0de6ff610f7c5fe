"""Where settings come from, and which are refused before anything is sent."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from genwire import AsyncGenerativeLanguage, AsyncWorkersAI, GenerativeLanguage, WorkersAI
from genwire._core.settings import base_url, bearer, from_environment, header_fields, positive, secret
from genwire.errors import ConfigurationError


def test_an_argument_wins_over_the_environment_in_its_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIRST", "")
    monkeypatch.setenv("SECOND", "two")
    monkeypatch.setenv("THIRD", "three")
    assert from_environment("given", "SECOND") == "given"
    assert from_environment(None, "FIRST", "SECOND", "THIRD") == "two"
    assert from_environment("", "FIRST") is None
    assert from_environment(None) is None


@pytest.mark.parametrize("value", ["abc", "  abc\n", "AIza-_.~0"])
def test_a_secret_is_freed_of_white_space_around_it(value: str) -> None:
    assert secret(value, "API key") == value.strip()


@pytest.mark.parametrize("value", ["two words", "line\nbreak", "clé", "\t", "", "a\x00b", "a\x7f", "\u2028"])
def test_a_secret_that_no_header_can_carry_is_refused_unseen(value: str) -> None:
    with pytest.raises(ConfigurationError, match=r"^the API key must be printable ASCII") as caught:
        secret(value, "API key")
    assert not value.strip() or value.strip() not in str(caught.value)


def test_a_secret_of_another_type_is_refused_unseen() -> None:
    with pytest.raises(ConfigurationError, match=r"^the token must be text, got bytes$"):
        secret(b"hidden", "token")


def test_a_token_is_fixed_or_asked_for() -> None:
    def ask() -> str:
        return "asked"

    assert bearer(" abc ") == ("abc", None)
    assert bearer(ask) == (None, ask)
    assert bearer(None) == bearer("") == (None, None)


@pytest.mark.parametrize(
    "url",
    [
        "https://generativelanguage.googleapis.com",
        "http://127.0.0.1:8085",
        "http://[::1]:8085",
        "https://bücher.example/prefix",
        "http://localhost",
        "http://host_with_underscore:1",
    ],
)
def test_base_urls(url: str) -> None:
    assert base_url(url) == base_url(url + "/") == url


@pytest.mark.parametrize(
    "url",
    [
        "localhost:8085",
        "127.0.0.1:8085",
        "ftp://host",
        "http://",
        "https:///path",
        "",
        "http:host",
        "http://host:0",
        "http://host:99999",
        "http://host:port",
        "http://[::1",
        "http://a..b",
        "http://" + "a" * 64,
        "http://exa mple",
        "http://host\n",
        "http://%zz",
        "http://xn--",
        "https://host?key=1",
        "https://host#top",
        "https://host?",
    ],
)
def test_what_is_no_base_url(url: str) -> None:
    with pytest.raises(ConfigurationError, match=r"^base_url") as caught:
        base_url(url)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "url", ["https://me:hidden@host", "ftp://hidden@host", "http://hidden@[::1", "hidden@"]
)
def test_credentials_in_a_base_url_are_refused_unseen(url: str) -> None:
    with pytest.raises(ConfigurationError, match="no user name") as caught:
        base_url(url)
    assert "hidden" not in str(caught.value)


@given(st.one_of(st.text(), st.from_regex(r"https?://[^\s]{0,20}(:\d{0,6})?(/[a-z%?#]*)?", fullmatch=True)))
def test_any_text_is_a_base_url_or_a_configuration_error(text: str) -> None:
    try:
        url = base_url(text)
    except ConfigurationError:
        return
    assert base_url(url) == url


def test_header_names_do_not_depend_on_case() -> None:
    assert header_fields({"X-Trace": " 1 ", "Accept-Language": "de"}) == {
        "x-trace": "1",
        "accept-language": "de",
    }


@pytest.mark.parametrize("headers", [{"": "x"}, {"a b": "x"}, {"a:": "x"}, {"ä": "x"}, {1: "x"}, {b"a": "x"}])
def test_what_is_no_header_name(headers: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError, match="is not the name of a header"):
        header_fields(headers)


@pytest.mark.parametrize("value", ["hid\nden", "hid\r\nden: x", "hidden é", b"hidden", None])
def test_a_header_that_cannot_be_sent_is_refused_unseen(value: str) -> None:
    with pytest.raises(ConfigurationError, match=r"^the header 'cf-aig-authorization' must be") as caught:
        header_fields({"cf-aig-authorization": value})
    assert "hid" not in str(caught.value)


@pytest.mark.parametrize("seconds", [None, 1, 0.5, float("inf")])
def test_a_timeout(seconds: float | None) -> None:
    assert positive(seconds, "timeout") == seconds


@pytest.mark.parametrize("seconds", [0, -1, float("nan"), "60", (5, 60)])
def test_what_is_no_timeout(seconds: object) -> None:
    with pytest.raises(ConfigurationError, match=r"^timeout must be a number of seconds above 0, or None"):
        positive(seconds, "timeout")


@pytest.mark.parametrize("kind", [GenerativeLanguage, AsyncGenerativeLanguage, WorkersAI, AsyncWorkersAI])
@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("base_url", 5),
        ("base_url", b"https://host"),
        ("timeout", True),
        ("timeout", "60"),
        ("retry", 3),
        ("retry", {"attempts": 3}),
        ("headers", ["x-trace"]),
        ("headers", "x-trace: 1"),
        ("max_response_bytes", "1"),
        ("max_response_bytes", 0),
        ("max_response_bytes", 1e6),
        ("http_client", object()),
        ("http_client", httpx),
    ],
)
def test_a_setting_of_another_kind_is_refused_when_the_client_is_made(
    kind: Any, setting: str, value: Any
) -> None:
    credentials = (
        {"api_key": "k"} if "Language" in kind.__name__ else {"account_id": "account", "api_token": "t"}
    )
    with pytest.raises(ConfigurationError, match=rf"^{setting} must be "):
        kind(**credentials, **{setting: value})


@pytest.mark.parametrize("kind", [WorkersAI, AsyncWorkersAI])
def test_an_account_of_another_kind_is_refused(kind: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^account_id must be text, got int$"):
        kind(account_id=5, api_token="t")
