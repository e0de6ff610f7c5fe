"""schemathesis over both contracts: whatever they allow, and much that they do not, is answered as they say.

`GENWIRE_FUZZ_EXAMPLES` is the number of requests of each kind for each operation; more of them find rarer things.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from copy import deepcopy
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.core.result import Ok

from genwire.emulator.contract import Api, load
from genwire.testing import Emulator, emulator
from tests.emulator.checked_client import APIS, check
from tests.emulator.test_tuning import tuned_model

pytestmark = pytest.mark.slow

EXAMPLES = int(os.environ.get("GENWIRE_FUZZ_EXAMPLES", "2"))
# Ids that exist, so that fuzzing gets past the "not found" of most operations.
KNOWN = {
    "model": "gemini-1.5-flash",
    "tuned_model": "known",
    "account_id": "0123456789abcdef",
    "gateway_id": "gate",
    "model_name": "@cf/meta/llama-3.2-3b-instruct",
}


def located(api: Api) -> dict[str, Any]:
    """Return a contract with the whole path of each operation, as the emulator serves it."""
    document = deepcopy(dict(load(api).document))
    paths: dict[str, Any] = {}
    for path, item in document["paths"].items():
        servers = next((one["servers"] for one in item.values() if "servers" in one), document["servers"])
        paths[urlsplit(servers[0]["url"]).path + path] = item
        for operation in item.values():
            operation.pop("servers", None)
    return {**document, "paths": paths, "servers": [{"url": "/"}]}


def operations() -> Iterator[Any]:
    for api in APIS:
        for result in schemathesis.openapi.from_dict(located(api)).get_all_operations():
            assert isinstance(result, Ok)
            operation = result.ok()
            yield pytest.param(operation, id=operation.definition.raw["operationId"])


@pytest.fixture(scope="module")
def target() -> Iterator[Emulator]:
    with emulator(kept_requests=10, body_timeout=5.0) as running:
        running.seed({"id": "known", **tuned_model()})
        yield running


@pytest.mark.parametrize(
    "mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE], ids=["allowed", "forbidden"]
)
@pytest.mark.parametrize("operation", list(operations()))
def test_an_operation(target: Emulator, operation: Any, mode: GenerationMode) -> None:
    cases = operation.as_strategy(generation_mode=mode)

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate, Phase.shrink],
    )
    @given(data=st.data())
    def fuzz(data: st.DataObject) -> None:
        case = data.draw(cases)
        if data.draw(st.booleans()):
            case.path_parameters = {**(case.path_parameters or {}), **known_of(operation)}
        answer = case.call(base_url=target.url)
        # What has no behaviour yet says so with 501.
        assert answer.status_code < 500 or answer.status_code == 501, answer.text
        check(
            httpx.Response(
                answer.status_code,
                headers={
                    name: ", ".join(values)
                    for name, values in answer.headers.items()
                    if name == "content-type"
                },
                content=answer.content,
                request=httpx.Request(answer.request.method, answer.request.url),
            )
        )

    fuzz()


def known_of(operation: Any) -> dict[str, str]:
    return {name: value for name, value in KNOWN.items() if f"{{{name}}}" in operation.path}
