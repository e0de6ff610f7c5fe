"""The lint: each mistake is found, with its file and line; and the contract itself has none."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.bundle import SPECS
from generator.lint import load_checked
from generator.source import ContractError
from tests.contract.conftest import MINI, Contract

SHELVES = "generativelanguage/schemas/shelves.yaml"
NAMES = "generativelanguage/models.yaml"
LOANS = "generativelanguage/schemas/loans.yaml"
LOAN_PATHS = "generativelanguage/paths/loans.yaml"
PATHS = "generativelanguage/paths/shelves.yaml"
OPENAPI = "generativelanguage/openapi.yaml"
COMMON = "generativelanguage/common.yaml"
RUN = "workers_ai/paths/run.yaml"
MODEL = "workers_ai/models/tiny-1.5-chat.yaml"


@pytest.mark.parametrize("root", [SPECS, MINI], ids=["specs", "mini"])
def test_the_contract_has_no_mistakes(root: Path) -> None:
    load_checked(root)


@pytest.mark.parametrize(
    ("file", "old", "new", "reason"),
    [
        # Words
        (SHELVES, "  description: A shelf of books.\n", "", "Shelf needs a description"),
        (SHELVES, "      description: The room it stands in.\n", "", "Shelf.room needs a description"),
        (SHELVES, "heading: Label", "reason: Label", "Label: x-source needs document and heading"),
        (SHELVES, "beyond the seeds, reason:", "beyond the seeds, heading:", "x-source needs document and reason"),
        (PATHS, "    summary: Builds a shelf.\n", "", "shelves.create needs a summary"),
        (PATHS, "    description: Builds a shelf, which takes a while.\n", "", "shelves.create needs a description"),
        (PATHS, '    x-source: {document: "004", heading: "Method: shelves.create"}\n', "", "needs x-source"),
        (PATHS, "        description: The most shelves of a page.\n", "", "parameter pageSize needs a description"),
        # Constants, forms, bytes, numbered pages
        (LOANS, "const: loan.lent", "const: loan.returned", "a union cannot tell a class from an open object"),
        (LOANS, "const: loan.lent", "const: loan.lent\n      pattern: a", "a constant has no other rules"),
        (LOANS, "const: loan.lent", "const: 5", "const must be text, not 5"),
        (LOANS, "    per_page:", "    size:", "x-pagination info: info has no page and per_page"),
        (LOAN_PATHS, "info: info, ", "", "x-pagination has token, size, next or info, and items"),
        (LOAN_PATHS, "schema: {$ref: ../schemas/loans.yaml#/ScanRequest}",
         "schema: {type: array, items: {$ref: ../schemas/loans.yaml#/ScanRequest}}",
         "multipart/form-data needs a named schema"),
        (LOAN_PATHS, "multipart/form-data", "text/plain", "is application/json or multipart/form-data"),
        (LOAN_PATHS, "schema: {type: string, format: binary}", "schema: {type: string}", "are nothing else"),
        (COMMON, "schema: {type: string, maxLength", "schema: {type: string, const: a, maxLength",
         "a constant is not in the path"),
        (SHELVES, "  x-enum-descriptions:\n",
         "  x-enum-sources: {PROSE: {document: beyond the seeds, reason: a}}\n  x-enum-descriptions:\n",
         "x-enum-sources has 'PROSE', which is no value"),
        (SHELVES, "  x-enum-descriptions:\n",
         "  x-enum-sources: {NOVEL: {document: a}}\n  x-enum-descriptions:\n",
         "Kind.NOVEL: x-source needs"),
        # Schemas
        (SHELVES, "type: string\n      minLength: 1", "type: string\n      minLengths: 1", "would be lost"),
        (SHELVES, "x-immutable", "x-imutable", "'x-imutable' has no meaning here and would be lost"),
        (SHELVES, "format: int64", "format: int46", "the format 'int46' has no meaning here"),
        (SHELVES, "format: float", "format: byte", "the format 'byte' has no meaning here"),
        (SHELVES, "maximum: 9", "maximum: -9", "Shelf.floor: minimum is more than maximum"),
        (SHELVES, "minimum: -2", "minimum: low", "Shelf.properties.floor.minimum must be a number, not 'low'"),
        (COMMON, "'^[a-z]+$'", "'^[a-z+$'", "the pattern is wrong"),
        (SHELVES, "default: 9.5", "default: cheap", "the default 'cheap' is not of the type number"),
        (SHELVES, "      minimum: -2", "      default: 10\n      minimum: -2", "the default 10 is out of bounds"),
        (SHELVES, "required: [books]", "required: [book]", "Shelf requires 'book', which it does not have"),
        (SHELVES, "[room, floor]", "[room, flor]", "the group place has 'flor', which is no field"),
        (SHELVES, "required: [books]", "required: [books, room]", "room is required, and one of the group place"),
        (SHELVES, "required: [place]", "required: [places]", "requires the group 'places'"),
        (SHELVES, "{place: [room, floor]}", "{place: [room, floor], other: [room]}", "room is in several groups"),
        (
            SHELVES,
            "    toDict:",
            "    to_dict: {type: string, description: Twice.}\n    toDict:",
            "would both be to_dict_",
        ),
        (SHELVES, "    title:", "    ti tle:", "cannot be named in Python"),
        (SHELVES, "    title:", "    '1st':", "cannot be named in Python"),
        (SHELVES, "[KIND_UNSPECIFIED, NOVEL, POEMS]", "[KIND_UNSPECIFIED, NOVEL]",
         "x-enum-numbers has POEMS, not a value of the enum"),
        (SHELVES, "[KIND_UNSPECIFIED, NOVEL, POEMS]", "[KIND_UNSPECIFIED, NOVEL, MAPS, POEMS]",
         "x-enum-numbers lacks MAPS"),
        (SHELVES, "[KIND_UNSPECIFIED, NOVEL, POEMS]", "[NOVEL, KIND_UNSPECIFIED, POEMS]",
         "x-enum-numbers has another order than the enum"),
        (SHELVES, "[KIND_UNSPECIFIED, NOVEL, POEMS]", "[KIND_UNSPECIFIED, NOVEL, novel]", "the member NOVEL"),
        (SHELVES, "    NOVEL: A long story.", "    NOVEL: ''", "each value needs a description"),
        (SHELVES, "enum: [KIND_UNSPECIFIED, NOVEL, POEMS]", "enum: []", "Kind: an enum needs values"),
        (SHELVES, "[KIND_UNSPECIFIED, NOVEL, POEMS]", "[KIND_UNSPECIFIED, NOVEL, ²]", "'²' is no value for an enum"),
        (SHELVES, "  x-enum-numbers", "  x-enum-deprecated: [NOVELS]\n  x-enum-numbers", "there is no value 'NOVELS'"),
        (SHELVES, "{place: [room, floor]}", "{place: []}", "the group place has no members"),
        (SHELVES, "$ref: '#/Kind'", "{type: string, enum: [A]}", "not YAML"),
        (SHELVES, "kind:\n      description: Its kind.\n      $ref: '#/Kind'",
         "kind:\n      description: Its kind.\n      type: string\n      enum: [A]", "an enum is a named schema"),
        (SHELVES, "type: object\n      additionalProperties: true", "type: object\n      properties: {}",
         "an object with properties is a named schema"),
        (SHELVES, "  required: [text]", "  required: [text]\n  additionalProperties: false", "open for readers"),
        (SHELVES, "items: {type: string, format: byte}", "items: {type: array, items: {$ref: '#/Label'}}",
         "name a schema for the inner one"),
        (SHELVES, "      items: {type: string, format: byte}\n", "", "an array needs items"),
        # Operations
        (PATHS, "operationId: shelves.read", "operationId: shelves.list", "shelves.list is there 2 times"),
        (PATHS, "operationId: shelves.read", "operationId: read", "needs an operationId like"),
        (PATHS, "operationId: shelves.operations.get", "operationId: shelves.Read", "needs an operationId like"),
        (PATHS, "    x-idempotent: false\n", "", "shelves.create needs x-idempotent"),
        (PATHS, "x-idempotent: false", "x-idempotant: false", "'x-idempotant' has no meaning here"),
        (PATHS, "token: pageToken", "token: pageTokens", "there is no query parameter 'pageTokens'"),
        (PATHS, "next: nextPageToken", "next: next", "the answer has no field 'next'"),
        (PATHS, "items: shelves}", "items: nextPageToken}", "nextPageToken is not an array"),
        (SHELVES, "The token of the next page.\n      type: string", "The next page.\n      type: boolean",
         "nextPageToken is not a string"),
        (PATHS, "size: pageSize, ", "", "has token, size, next or info, and items"),
        (PATHS, "response: Shelf,", "response: Shelves,", "there is no object schema 'Shelves'"),
        (PATHS, "x-update-mask: updateMask", "x-update-mask: mask", "there is no query parameter 'mask'"),
        (PATHS, "protocol: sse", "protocol: ndjson", "only sse is known"),
        (PATHS, "switch: {query: {alt: sse}}", "switch: {header: {alt: sse}}", "has query parameters or fields"),
        (PATHS, "    x-streaming: {protocol: sse, switch: {query: {alt: sse}}}\n", "", "go together"),
        (PATHS, "switch: {query: {alt: sse}}", "switch: {query: {alt: true}}", "values in a query are text"),
        (PATHS, "schema: {$ref: ../schemas/shelves.yaml#/Shelf}\n    responses",
         "schema: {type: array, description: Shelves., items: {$ref: ../schemas/shelves.yaml#/Shelf}}\n    responses",
         "the body of shelves.create is one object"),
        (PATHS, "schema: {$ref: ../schemas/shelves.yaml#/Shelf}\n      default",
         "schema: {$ref: ../schemas/shelves.yaml#/Kind}\n      default", "the answer of shelves.patch is a class"),
        (RUN, "x-envelope: result", "x-envelope: results", "the answer has no field"),
        (PATHS, "      default: {$ref: ../common.yaml#/responses/Error}\n", "", '"200" and default'),
        (PATHS, "in: query\n        description: The most", "in: cookie\n        description: The most",
         "is in the path, the query or a header"),
        (COMMON, "required: true", "required: false", "is in the path, and so required"),
        (COMMON, "name: shelf\n", "name: theShelf\n", "names in a path are in snake_case"),
        (OPENAPI, "/v1/shelves/{shelf}:", "/v1/shelves/{shelves}:", "but the path has ['shelves']"),
        (OPENAPI, "/v1/loans:scan:", "/v1/shelves/{book}:", "differs only in the names of its variables"),
        (PATHS, "name: body\n", "name: page_size\n", "would both be the argument page_size"),
        (PATHS, "name: body\n", "name: body\n        x-path-safe: /\n", "x-path-safe is for paths"),
        (PATHS, "application/json:\n          schema: {$ref: ../schemas/shelves.yaml#/Shelf}\n    responses",
         "text/plain:\n          schema: {$ref: ../schemas/shelves.yaml#/Shelf}\n    responses",
         "is application/json or multipart/form-data, with a schema"),
        (OPENAPI, "/v1/shelves: {", "/v1/shelves: {x-more: 1, ", "must be the only key"),
        # The document
        (OPENAPI, "openapi: 3.1.0", "openapi: 3.0.3", "the contract is written in OpenAPI 3.1"),
        (OPENAPI, "openapi: 3.1.0", "x-more: 1\nopenapi: 3.1.0", "'x-more' means nothing here"),
        (OPENAPI, "openapi:", "x-error-codes: {'7': {status: 400}}\nopenapi:", "needs a status and a description"),
        (OPENAPI, "openapi:", "x-error-codes: {'07': {status: 400, description: No.}}\nopenapi:", "also retry"),
        (OPENAPI, "    oauth: {type: http",
         "    more: {type: http, scheme: bearer, description: x.}\n    oauth: {type: http",
         "oauth and more would both be the argument token"),
        (OPENAPI, "openapi:", "x-error-codes: {x: {status: 400}}\nopenapi:", "needs a status and a description; also"),
        (OPENAPI, "openapi:", "x-error-codes: {'7': {status: 400, description: No., retry: true}}\nopenapi:",
         "can only have retry: false"),
        (OPENAPI, "openapi:", "x-error-codes: {'7': {status: 400, description: No., not_found: false}}\nopenapi:",
         "can only have not_found: true"),
        (OPENAPI, "title: Library API, ", "", "title"),
        (OPENAPI, "- api-key: []", "- api-keys: []", "there is no security scheme 'api-keys'"),
        (OPENAPI, "in: header", "in: query", "credentials travel as a bearer token or in a header"),
        # Names of models
        (NAMES, "[content, thinking]", "[content, dreaming]", "reader-2: abilities are some of always-thinks, content"),
        (NAMES, "[content, thinking]", "content", "abilities must be a list"),
        (NAMES, "family: finder", "families: finder", "'families' has no meaning here"),
        (NAMES, "default: true", "default: false", "one model of today is the default"),
        (NAMES, "use: reader-2", "use: reader-3", "reader-1: what takes its place is no model of today"),
        (NAMES, "use: reader-2", "use: reader-1", "reader-1: what takes its place is no model of today"),
        (NAMES, ", use: reader-2", "", "reader-1: retired has use"),
        (NAMES, "default: 8", "default: 9", "finder-1: the default is between minimum and maximum"),
        (NAMES, ", default: 8", "", "dimensions of embeddings have minimum, maximum and default"),
        (NAMES, "heading: Finder", "reason: Finder", "finder-1: x-source needs"),
        # Unions
        (MODEL, "required: [prompt]", "required: []", "Tiny15ChatPrompt cannot be told apart in a union"),
        (MODEL, "required: [name]", "required: []", "Tiny15ChatBareTool cannot be told apart in a union"),
        (MODEL, "- {type: string, description: As a binary string.}",
         "- {type: array, description: Otherwise., items: {type: string}}", "2 members apart that are lists in JSON"),
        (MODEL, "- {type: string, description: As a binary string.}", "", "a union has several members"),
        (MODEL, "    - $ref: '#/$defs/Output'\n    - {type: string, description: The answer as it is.}\n",
         "    - $ref: '#/$defs/Output'\n", "a union has several members"),
        (MODEL, "- {type: string, description: The answer as it is.}", "- $ref: '#/$defs/Output'",
         "a union has several members"),
        (MODEL, "- {type: string, description: The answer as it is.}",
         "- {type: object, description: Anything., additionalProperties: true}", "cannot tell a class from an open"),
        (MODEL, "- {type: string, description: The answer as it is.}",
         "- {type: string, description: Bytes., format: byte}", "a union is of classes"),
        (RUN, "body: {stream: true}", "body: {streams: true}", "the body has no field 'streams'"),
    ],
)  # fmt: skip
def test_a_mistake_is_found(contract: Contract, file: str, old: str, new: str, reason: str) -> None:
    contract.edit(file, old, new)
    with pytest.raises(ContractError) as caught:
        load_checked(contract.root)
    assert any(reason in error.reason for error in caught.value.errors), str(caught.value)
    for error in caught.value.errors:
        source = contract.root.parent / error.file
        assert 1 <= error.line <= len(source.read_text().splitlines()) + 1


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("metadata", "metadata is no name for a class"),
        ("None", "None is a name that the generated modules use"),
        ("Field", "Field is a name that the generated modules use"),
        ("LISTShelvesResponse", "another schema would both be in the module list_shelves_response"),
    ],
)
def test_a_wrong_class_name_is_found(contract: Contract, name: str, reason: str) -> None:
    for file in (SHELVES, PATHS, OPENAPI, OPENAPI):
        contract.edit(file, "CreateShelfMetadata", name)
    with pytest.raises(ContractError) as caught:
        load_checked(contract.root)
    assert reason in str(caught.value)


def test_the_line_is_that_of_the_mistake(contract: Contract) -> None:
    line = contract.edit(SHELVES, "maximum: 9", "maximum: nine")
    with pytest.raises(ContractError) as caught:
        load_checked(contract.root)
    assert [(error.file, error.line) for error in caught.value.errors] == [(f"specs/{SHELVES}", line)]


@pytest.mark.parametrize(
    ("file", "old", "new", "reason"),
    [
        (OPENAPI, "{title: Library API, version: v1}", "", "info must be a mapping, not nothing"),
        (OPENAPI, "{$ref: paths/shelves.yaml#/Shelf}", "-1", "paths./v1/shelves/{shelf} must be a mapping, not -1"),
        (OPENAPI, "{type: http, scheme: bearer, description: An access token.}", "x", "oauth must be a mapping"),
        (COMMON, "in: path", "in: {a: b}", "parameters.Shelf.in must be text, not a mapping"),
        (PATHS, "get:", "get: []\n  put:", "Shelves.get must be a mapping, not a list"),
        (PATHS, "operationId: shelves.list", "operationId: [shelves.list]", "operationId must be text, not a list"),
        (PATHS, "{$ref: ../common.yaml#/responses/Error}", "", "responses.default must be a mapping, not nothing"),
        (PATHS, "x-idempotent: false", "x-idempotent: no", "x-idempotent must be true or false, not 'no'"),
        (PATHS, "next: nextPageToken", "next: 5", "x-pagination.next must be text, not 5"),
        (SHELVES, "description: A shelf of books.", "description: 2024", "Shelf.description must be text, not 2024"),
        (SHELVES, "Label:\n  desc", "Label: text\nLabel2:\n  desc", "Label must be a mapping, not 'text'"),
        (SHELVES, "required: [books]", "required: books", "Shelf.required must be a list, not 'books'"),
        (SHELVES, "{place: [room, floor]}", "{place: room}", "Shelf.x-oneof.place must be a list, not 'room'"),
        (SHELVES, "maxItems: 100", "maxItems: 1.5", "books.maxItems must be a whole number, not 1.5"),
        (SHELVES, "additionalProperties: {$ref", "additionalProperties: 5\n      x-any: {$ref", "true or false, not 5"),
        (MODEL, "title: Tiny15Chat", "title: [Tiny]", "title must be text, not a list"),
        (MODEL, "$defs:", "$defs:\nx-more:", "$defs must be a mapping, not nothing"),
    ],
)  # fmt: skip
def test_a_value_of_another_kind_is_found(
    contract: Contract, file: str, old: str, new: str, reason: str
) -> None:
    line = contract.edit(file, old, new)
    with pytest.raises(ContractError) as caught:
        load_checked(contract.root)
    error = caught.value.errors[0]
    assert (error.file, error.line) == (f"specs/{file}", line)
    assert reason in error.reason


def test_all_mistakes_are_told_at_once(contract: Contract) -> None:
    contract.edit(SHELVES, "maximum: 9", "maximum: -9")
    contract.edit(PATHS, "next: nextPageToken", "next: nowhere")
    with pytest.raises(ContractError) as caught:
        load_checked(contract.root)
    assert len(caught.value.errors) == 2
    assert str(caught.value).count("\n") == 1
