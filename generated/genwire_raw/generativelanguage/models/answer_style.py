# Made by `python codegen.py` from specs/generativelanguage/schemas/answers.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class AnswerStyle(OpenEnum):
    """How a grounded answer is written.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    Attributes:
        ANSWER_STYLE_UNSPECIFIED: No style given.
        ABSTRACTIVE: Short and in the model's own words.
        EXTRACTIVE: Very short, in the words of the passages.
        VERBOSE: With details, and perhaps formatted.
    """

    ANSWER_STYLE_UNSPECIFIED = "ANSWER_STYLE_UNSPECIFIED"
    ABSTRACTIVE = "ABSTRACTIVE"
    EXTRACTIVE = "EXTRACTIVE"
    VERBOSE = "VERBOSE"
