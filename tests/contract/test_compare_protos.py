"""The reader of google-ai-generativelanguage's source against the descriptors of the package itself."""

from __future__ import annotations

from typing import Final

from generator.compare.sources import read_source
from generator.compare.table import Table
from tests.contract import descriptors

TABLE: Final[Table] = read_source("package:google-ai-generativelanguage", {}).table
# Messages of other packages, whose fields are not in this one's source.
ELSEWHERE: Final = ("google.",)


def test_every_message_and_enum_that_methods_lead_to_is_read_with_its_types() -> None:
    roots = [one for method in descriptors.methods().values() for one in (method.request, method.response)]
    compared = 0
    for name, descriptor in descriptors.reachable(roots).items():
        if name.startswith(ELSEWHERE):
            continue
        if hasattr(descriptor, "values"):
            assert {*TABLE.enums[name].values} == {*descriptors.enum_numbers(descriptor)}, name
        elif name in TABLE.messages:  # requests that travel in paths and queries are none
            types = {wire: str(field.type) for wire, field in TABLE.messages[name].fields.items()}
            expected = {
                wire: "any" if any(other in type_ for other in ELSEWHERE) else type_.replace("any", "struct")
                for wire, type_ in descriptors.field_types(descriptor).items()
            }
            assert types == expected, name
            compared += len(types)
    assert compared > 400


def test_every_binding_of_every_method_is_read() -> None:
    expected = {
        f"{binding.verb.upper()} {binding.path}"
        for method in descriptors.methods().values()
        for binding in method.bindings
    }
    assert expected <= set(TABLE.methods)


def test_markers_of_fields_are_read() -> None:
    words = {
        "Required": "required",
        "Output only": "readOnly",
        "Input only": "writeOnly",
        "Immutable": "immutable",
    }
    for name in ("CachedContent", "File", "TunedModel", "Schema", "Permission"):
        for wire, markers in descriptors.markers(descriptors.message(name)).items():
            facts = {fact for fact, value in TABLE.messages[name].fields[wire].facts.items() if value}
            assert facts == {words[one] for one in markers}, f"{name}.{wire}"
