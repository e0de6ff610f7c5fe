"""What the generator makes of constants, tagged unions, forms, bytes and numbered pages of a small contract."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

import httpx
import pytest

Mini = Callable[[str], ModuleType]

LENT = {"type": "loan.lent", "reader": "Ada"}
RETURNED = {"type": "loan.returned", "reader": "Ada"}
UNKNOWN = {"type": "loan.renewed", "until": "May"}


@pytest.fixture
def models(mini: Mini) -> Any:
    return mini("generativelanguage.models")


@pytest.fixture
def operations(mini: Mini) -> Any:
    return mini("generativelanguage.api").loans


def built(mini: Mini, call: Any) -> httpx.Request:
    with mini("generativelanguage").Client(api_key="secret") as client:
        request: httpx.Request = client.build(call, client.http_client)
    return request


def test_a_constant_needs_no_argument_and_is_sent(models: Any) -> None:
    assert models.Lent(reader="Ada").to_dict() == LENT
    assert models.Lent.from_dict(LENT).type == "loan.lent"


def test_another_value_than_the_constant_breaks_the_rules(models: Any) -> None:
    (violation,) = models.Lent(reader="Ada", type="loanXlent").validate()
    assert violation.path == "type"


def test_a_constant_tells_the_classes_of_a_union_apart(models: Any) -> None:
    loan = models.Loan.from_dict({"events": [LENT, RETURNED, UNKNOWN]})
    assert [type(event).__name__ for event in loan.events] == ["Lent", "Returned", "dict"]
    assert loan.to_dict() == {"events": [LENT, RETURNED, UNKNOWN]}


def test_a_union_may_hold_lists_of_a_named_union(models: Any) -> None:
    loan = models.Loan.from_dict({"remark": [RETURNED]})
    assert isinstance(loan.remark[0], models.Returned)
    assert models.Loan.from_dict({"remark": "late"}).remark == "late"


def test_constant_parameters_are_sent_and_are_no_arguments(mini: Mini, operations: Any) -> None:
    request = built(mini, operations.list.request(page=2))
    assert request.headers["revision"] == "2026-05-20"
    assert dict(request.url.params) == {"page": "2"}


@pytest.mark.parametrize(
    ("info", "loans", "following"),
    [
        ({"page": 1, "per_page": 2}, 2, 2),
        ({"page": 4, "per_page": 2}, 1, None),
        ({"page": 4, "per_page": 2}, 0, None),
        (None, 2, None),
    ],
)
def test_numbered_pages_go_on_while_they_are_full(
    models: Any, operations: Any, info: Any, loans: int, following: int | None
) -> None:
    page = models.LoanPage.from_dict({"info": info, "result": [{}] * loans})
    assert operations.list.PAGINATION.next(page) == following
    assert len(operations.list.PAGINATION.items(page)) == loans


def test_a_form_carries_fields_and_files(mini: Mini, models: Any, operations: Any) -> None:
    pages = [mini("").FilePart("one.png", b"1\r\n--", "image/png"), mini("").FilePart("two.png", b"2")]
    request = built(mini, operations.scan.request(models.ScanRequest(pages=pages, title="Äpfel")))
    assert dict(request.url.params) == {"alt": "media"}
    kind, _, boundary = request.headers["content-type"].partition("; boundary=")
    assert kind == "multipart/form-data"
    first, second, title = request.content.split(f"--{boundary}".encode())[1:-1]
    assert b'name="pages"; filename="one.png"' in first
    assert b"Content-Type: image/png" in first
    assert first.endswith(b"\r\n\r\n1\r\n--\r\n")
    assert b'filename="two.png"' in second
    assert title == b'\r\nContent-Disposition: form-data; name="title"\r\n\r\n\xc3\x84pfel\r\n'
    assert request.headers["content-length"] == str(len(request.content))


def test_a_form_without_parts_is_no_body(mini: Mini, operations: Any) -> None:
    request = built(mini, operations.scan.request({}))
    assert "content-type" not in request.headers
    assert request.content == b""


def test_a_repr_of_a_file_does_not_show_its_bytes(mini: Mini) -> None:
    assert repr(mini("").FilePart("one.png", b"12")) == (
        "FilePart('one.png', <2 bytes>, 'application/octet-stream')"
    )


def test_bytes_are_given_as_they_came(mini: Mini, models: Any, operations: Any) -> None:
    call = operations.scan.request(models.ScanRequest(pages=[mini("").FilePart("a", b"1")]))
    read_response = mini("_runtime.client").read_response
    response = read_response(call, 200, httpx.Headers(), b"\x00not JSON")
    assert response.parsed == b"\x00not JSON"
    assert built(mini, call).headers["accept"] == "*/*"
    error = b'{"error": {"code": 404}}'
    with pytest.raises(mini("").ApiError):
        read_response(call, 404, httpx.Headers(), error)
