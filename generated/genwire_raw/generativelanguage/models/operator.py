# Made by `python codegen.py` from specs/generativelanguage/schemas/answers.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class Operator(OpenEnum):
    """How metadata compares with a value.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    Attributes:
        OPERATOR_UNSPECIFIED: No operator given.
        LESS: Less; for numbers.
        LESS_EQUAL: Less or equal; for numbers.
        EQUAL: Equal.
        GREATER_EQUAL: Greater or equal; for numbers.
        GREATER: Greater; for numbers.
        NOT_EQUAL: Not equal.
        INCLUDES: The list of strings has the value.
        EXCLUDES: The list of strings does not have the value.
    """

    OPERATOR_UNSPECIFIED = "OPERATOR_UNSPECIFIED"
    LESS = "LESS"
    LESS_EQUAL = "LESS_EQUAL"
    EQUAL = "EQUAL"
    GREATER_EQUAL = "GREATER_EQUAL"
    GREATER = "GREATER"
    NOT_EQUAL = "NOT_EQUAL"
    INCLUDES = "INCLUDES"
    EXCLUDES = "EXCLUDES"
