# Made by `python codegen.py` from specs/generativelanguage/schemas/functions.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class Type(OpenEnum):
    """A type of value, after OpenAPI 3.0.3.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        TYPE_UNSPECIFIED: No type given; not to be used.
        STRING: A string.
        NUMBER: A number.
        INTEGER: An integer.
        BOOLEAN: True or false.
        ARRAY: An array.
        OBJECT: An object.
        NULL: Null.
    """

    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    STRING = "STRING"
    NUMBER = "NUMBER"
    INTEGER = "INTEGER"
    BOOLEAN = "BOOLEAN"
    ARRAY = "ARRAY"
    OBJECT = "OBJECT"
    NULL = "NULL"
