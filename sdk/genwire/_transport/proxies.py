"""The proxies of the environment: which of them a request goes through, and errors that name them.

httpx refuses networks and IPv6 ranges in NO_PROXY (`fe80::/10`) and then makes no client at all; here they work.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import lru_cache
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import Final, NamedTuple
from urllib.parse import urlsplit
from urllib.request import getproxies

import httpx

from ..errors import ConfigurationError

_SCHEMES: Final = ("http", "https", "socks5", "socks5h")


class Proxy(NamedTuple):
    """A proxy of the environment.

    Attributes:
        url: Its URL, with credentials if it has some.
        shown: Its URL for messages, without credentials.
        variable: The environment variable that names it.
    """

    url: str
    shown: str
    variable: str

    def refused(self, reason: str) -> ConfigurationError:
        """Return the error for a proxy that cannot be used."""
        return ConfigurationError(f"the proxy {self.shown} in {self.variable} cannot be used: {reason}")

    def __repr__(self) -> str:
        return f"Proxy({self.shown!r})"


class Proxies(NamedTuple):
    """The proxies of the environment, and the hosts that are reached without them.

    Attributes:
        proxies: The proxy for each scheme: `http`, `https`, `all`.
        exceptions: The entries of NO_PROXY.
    """

    proxies: Mapping[str, Proxy]
    exceptions: tuple[str, ...]

    def proxy_for(self, url: httpx.URL) -> Proxy | None:
        """Return the proxy for a URL; None for a direct connection."""
        proxy = self.proxies.get(url.scheme) or self.proxies.get("all")
        if proxy is None or any(_matches(entry, url) for entry in self.exceptions):
            return None
        return proxy


def environment_proxies() -> Proxies | None:
    """Return the proxies of the environment (HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY); None if there are none.

    Raises:
        ConfigurationError: One of them is no URL of a proxy.
    """
    found = getproxies()
    exceptions = tuple(
        found.pop("no", "").lower().replace(",", " ").split()
    )  # curl separates by blanks as well
    proxies = {
        scheme: _proxy(scheme, url)
        for scheme, url in found.items()
        if scheme in ("http", "https", "all") and url
    }
    return Proxies(proxies, exceptions) if proxies else None


def _proxy(scheme: str, url: str) -> Proxy:
    name = f"{scheme}_proxy"
    variable = name if os.environ.get(name) else name.upper()
    url = url.strip()
    full = url if "://" in url else f"http://{url}"
    scheme, _, rest = full.partition("://")
    shown = f"{scheme}://{rest.rpartition('@')[2]}"
    try:
        parsed = httpx.URL(full)
    except httpx.InvalidURL as error:
        raise ConfigurationError(f"{variable}={shown} is no URL of a proxy: {error}") from None
    if parsed.scheme not in _SCHEMES or not parsed.host:
        raise ConfigurationError(
            f"{variable}={shown} is no URL of a proxy: it must begin with {', '.join(_SCHEMES[:-1])}"
        )
    if parsed.port is not None and not 0 < parsed.port < 65536:
        raise ConfigurationError(f"{variable}={shown} is no URL of a proxy: there is no port {parsed.port}")
    return Proxy(full, shown, variable)


def _matches(entry: str, url: httpx.URL) -> bool:
    """Whether an entry of NO_PROXY covers a URL: `*`, an address, a network, a domain with its subdomains, a port."""
    if entry == "*":
        return True
    scheme, separator, rest = entry.partition("://")
    if separator:
        if scheme not in (url.scheme, "all"):
            return False
        entry = rest
    host = url.host.lower().strip("[]")
    network = _network(entry)
    if network is not None:
        try:
            return ip_address(host) in network
        except ValueError:
            return False
    name, port = _host_and_port(entry)
    if port is not None and port != _port(url):
        return False
    name = name.removeprefix("*").strip("[]")
    domain = name.lstrip(".")
    return bool(domain) and (host == domain or host.endswith(f".{domain}"))


@lru_cache(maxsize=256)
def _network(entry: str) -> IPv4Network | IPv6Network | None:
    try:
        return ip_network(entry.strip("[]"), strict=False)
    except ValueError:
        return None


def _host_and_port(entry: str) -> tuple[str, int | None]:
    try:
        parts = urlsplit(f"//{entry}")
        host, port = parts.hostname, parts.port
    except ValueError:
        return entry, None
    return host or "", port


def _port(url: httpx.URL) -> int:
    return url.port or (443 if url.scheme == "https" else 80)


class ProxyTransport(httpx.BaseTransport):
    """Sends each request directly or through its proxy, and names the proxy in errors.

    Args:
        proxies: The proxies of the environment.
        open_transport: Makes the transport to a proxy, or without one.
    """

    def __init__(
        self, proxies: Proxies, open_transport: Callable[[Proxy | None], httpx.BaseTransport]
    ) -> None:
        self._proxies = proxies
        self._open = open_transport
        self._transports: dict[Proxy | None, httpx.BaseTransport] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, as any transport of httpx."""
        proxy = self._proxies.proxy_for(request.url)
        transport = self._transports.get(proxy)
        if transport is None:
            transport = self._transports.setdefault(proxy, self._open(proxy))
        try:
            response = transport.handle_request(request)
        except httpx.TransportError as error:
            raise _named(error, proxy) from error
        return _checked(response, proxy)

    def close(self) -> None:
        """Close all connections."""
        for transport in self._transports.values():
            transport.close()


class AsyncProxyTransport(httpx.AsyncBaseTransport):
    """As `ProxyTransport`, asynchronously."""

    def __init__(
        self, proxies: Proxies, open_transport: Callable[[Proxy | None], httpx.AsyncBaseTransport]
    ) -> None:
        self._proxies = proxies
        self._open = open_transport
        self._transports: dict[Proxy | None, httpx.AsyncBaseTransport] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, as any transport of httpx."""
        proxy = self._proxies.proxy_for(request.url)
        transport = self._transports.get(proxy)
        if transport is None:
            transport = self._transports[proxy] = self._open(proxy)
        try:
            response = await transport.handle_async_request(request)
        except httpx.TransportError as error:
            raise _named(error, proxy) from error
        return _checked(response, proxy)

    async def aclose(self) -> None:
        """Close all connections."""
        for transport in self._transports.values():
            await transport.aclose()


def _named(error: httpx.TransportError, proxy: Proxy | None) -> httpx.TransportError:
    """An error that names the proxy, where it was the proxy that could not be reached or refused."""
    if proxy is None or not isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError)):
        return error
    reason = str(error) or type(error).__name__
    return httpx.ProxyError(f"the proxy {proxy.shown} in {proxy.variable} failed: {reason}")


def _checked(response: httpx.Response, proxy: Proxy | None) -> httpx.Response:
    if proxy is not None and response.status_code == 407:
        reason = "407 Proxy Authentication Required"
        raise httpx.ProxyError(f"the proxy {proxy.shown} in {proxy.variable} failed: {reason}")
    return response
