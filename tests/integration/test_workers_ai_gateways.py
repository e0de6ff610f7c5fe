"""Workers AI through an AI Gateway."""

from __future__ import annotations

from typing import Any

import pytest

from genwire import Gateway
from genwire.errors import ConfigurationError
from tests.both import API_TOKEN, Both
from tests.integration.ways import LLAMA, SAID
from tests.played import answer, played

OPTIONS = Gateway(
    "main", skip_cache=True, cache_ttl=60, cache_key="a key", collect_log=False, metadata={"ü": 1}
)
HEADERS = {
    "cf-aig-skip-cache": "true",
    "cf-aig-cache-ttl": "60",
    "cf-aig-cache-key": "a key",
    "cf-aig-collect-log": "false",
    "cf-aig-metadata": '{"\\u00fc": 1}',
}


@pytest.mark.parametrize(("gateway", "headers"), [("main", {}), (OPTIONS, HEADERS)], ids=["id", "options"])
@pytest.mark.parametrize("where", ["client", "call"])
async def test_an_ai_gateway_is_gone_through_with_its_options(
    both: Both, gateway: Any, headers: dict[str, str], where: str
) -> None:
    client, call = (
        ({"gateway": gateway}, {}) if where == "client" else ({"gateway": "other"}, {"gateway": gateway})
    )
    cf = both.workers_ai(**client)
    assert (await both.get(cf.run(LLAMA, prompt="Hello", **call))).text == SAID
    assert (await both.get(cf.run_stream(LLAMA, prompt="Hello", **call).final())).text == SAID
    for sent in both.emulator.requests():
        assert (sent["operation"], sent["path"]) == ("gateway.run", f"/v1/account/main/workers-ai/{LLAMA}")
        assert {
            name: value for name, value in sent["headers"].items() if name.startswith("cf-aig")
        } == headers


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"id": ""}, "Gateway.id must be the id of a gateway"),
        ({"id": 7}, "Gateway.id must be a string, got 7"),
        ({"cache_ttl": -1}, "Gateway.cache_ttl must be at least 0, got -1"),
        ({"cache_ttl": "x"}, "Gateway.cache_ttl must be an integer, got 'x'"),
        ({"cache_key": "schlüssel"}, "Gateway.cache_key must match"),
        ({"cache_key": "a\r\nb: c"}, "Gateway.cache_key must match"),
        ({"skip_cache": "yes"}, "Gateway.skip_cache must be true or false"),
        ({"metadata": ["a"]}, "Gateway.metadata must be a mapping"),
        ({"metadata": {"a": [1]}}, "Gateway.metadata must hold strings, numbers and booleans"),
    ],
    ids=repr,
)
def test_a_gateway_checks_itself_when_it_is_made(options: dict[str, Any], reason: str) -> None:
    with pytest.raises(ConfigurationError, match=reason):
        Gateway(**{"id": "main", **options})


async def test_a_gateway_of_another_type_is_refused(both: Both) -> None:
    with pytest.raises(ConfigurationError, match="gateway must be the id of a gateway or a Gateway, got 7"):
        both.workers_ai(gateway=7)
    with pytest.raises(ConfigurationError, match="gateway must be the id of a gateway or a Gateway, got 7"):
        await both.get(both.workers_ai().run(LLAMA, prompt="Hello", gateway=7))
    assert both.emulator.requests() == []


async def test_a_gateway_is_where_the_base_url_is(both: Both) -> None:
    with played([answer({"result": {"response": "Hello"}, "success": True})]) as proxy:
        for base_url in (proxy.url, f"{proxy.url}/client/v4", f"{proxy.url}/deeper/"):
            await both.get(both.workers_ai(base_url=base_url, gateway="main").run(LLAMA, prompt="Hello"))
        lines = [request.split(b" ")[1].decode() for request in proxy.requests]
    path = f"/v1/account/main/workers-ai/{LLAMA}"
    assert lines == [path, path, f"/deeper{path}"]
    assert API_TOKEN.encode() in proxy.requests[0]
