"""Which requests go through a proxy of the environment."""

from __future__ import annotations

import httpx
import pytest

from genwire._transport.proxies import environment_proxies
from genwire.errors import ConfigurationError

PROXY = "http://user:pass-word@proxy.example:3128"


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def test_without_proxies_there_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert environment_proxies() is None
    monkeypatch.setenv("NO_PROXY", "fe80::/10")
    assert environment_proxies() is None


@pytest.mark.parametrize(
    ("entry", "url", "direct"),
    [
        ("", "https://api.example/", False),
        ("*", "https://api.example/", True),
        ("api.example", "https://api.example/", True),
        ("example", "https://api.example/", True),
        (".example", "https://api.example/", True),
        ("*.example", "https://api.example/", True),
        ("pi.example", "https://api.example/", False),
        ("API.example", "https://api.Example/", True),
        ("api.example:443", "https://api.example/", True),
        ("api.example:8443", "https://api.example/", False),
        ("https://api.example", "https://api.example/", True),
        ("http://api.example", "https://api.example/", False),
        ("127.0.0.1,fe80::/10", "http://127.0.0.1:8085", True),
        ("127.0.0.1,fe80::/10", "http://[fe80::1]:80/", True),
        ("127.0.0.1,fe80::/10", "http://[2001:db8::1]/", False),
        ("10.0.0.0/8", "http://10.1.2.3/", True),
        ("10.0.0.0/8", "http://11.1.2.3/", False),
        ("10.0.0.0/8", "http://ten.example/", False),
        ("::1", "http://[::1]:8085/", True),
        ("[::1]", "http://[::1]:8085/", True),
        ("[::1]:8085", "http://[::1]:8085/", True),
        ("[::1]:99", "http://[::1]:8085/", False),
        ("localhost api.example\tother.example", "https://api.example/", True),
        ("]:[,[::1,10.0.0.0/99,api.example", "https://api.example/", True),
        ("what is this?, :::,%%", "https://api.example/", False),
    ],
)
def test_exceptions(entry: str, url: str, direct: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", PROXY)
    monkeypatch.setenv("NO_PROXY", entry)
    proxies = environment_proxies()
    assert proxies is not None
    assert (proxies.proxy_for(httpx.URL(url)) is None) is direct


def test_a_proxy_holds_for_its_scheme(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "proxy.example:3128")
    proxies = environment_proxies()
    assert proxies is not None
    assert proxies.proxy_for(httpx.URL("http://api.example")) is None
    proxy = proxies.proxy_for(httpx.URL("https://api.example"))
    assert proxy is not None
    assert (proxy.url, proxy.variable) == ("http://proxy.example:3128", "https_proxy")


@pytest.mark.parametrize(
    "url",
    [
        "ftp://user:pass-word@proxy",
        "http://",
        "http://user:pass-word@proxy:port",
        "user:pass-word@proxy:99999",
    ],
)
def test_what_is_no_proxy_is_named_without_its_password(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", url)
    with pytest.raises(ConfigurationError, match=r"HTTPS_PROXY=.*is no URL of a proxy") as caught:
        environment_proxies()
    assert "pass-word" not in str(caught.value)


def test_blanks_around_a_proxy_do_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", f" {PROXY}\n")
    proxies = environment_proxies()
    assert proxies is not None
    assert proxies.proxies["all"].url == PROXY


def test_reprs_hide_the_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", PROXY)
    assert "pass-word" not in repr(environment_proxies())
