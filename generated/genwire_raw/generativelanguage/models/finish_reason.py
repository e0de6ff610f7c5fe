# Made by `python codegen.py` from specs/generativelanguage/schemas/generate_content.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class FinishReason(OpenEnum):
    """Why the model stopped generating.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        FINISH_REASON_UNSPECIFIED: Unused.
        STOP: The answer is complete, or a stop sequence came up.
        MAX_TOKENS: The request's token limit was reached.
        SAFETY: The candidate was flagged as unsafe.
        RECITATION: The candidate was flagged as recitation.
        OTHER: An unknown reason.
        LANGUAGE: The candidate is in a language that is not supported.
        BLOCKLIST: The candidate has forbidden words in it.
        PROHIBITED_CONTENT: The candidate may have prohibited content in it.
        SPII: The candidate may disclose sensitive personal data.
        MALFORMED_FUNCTION_CALL: The model made an invalid function call.
        IMAGE_SAFETY: A generated picture is unsafe.
        UNEXPECTED_TOOL_CALL: The model called a tool although the request allows none.
        TOO_MANY_TOOL_CALLS: The model called too many tools in a row.
        IMAGE_PROHIBITED_CONTENT: A generated picture has prohibited content in it.
        IMAGE_OTHER: A picture could not be generated for another reason.
        NO_IMAGE: A picture was expected and none came.
        IMAGE_RECITATION: A generated picture was flagged as recitation.
        MISSING_THOUGHT_SIGNATURE: A part of the request lacks its thought signature.
        MALFORMED_RESPONSE: The model's answer had an invalid form.
        ESCALATION: A rule of the service filtered the request.
        PUP_LIMITED_DISABLED: The account is limited or disabled for breaking the policy on prohibited use.
        CONTINUATION: The limit of one request was reached; the `continuationToken` goes on with the answer.
    """

    FINISH_REASON_UNSPECIFIED = "FINISH_REASON_UNSPECIFIED"
    STOP = "STOP"
    MAX_TOKENS = "MAX_TOKENS"
    SAFETY = "SAFETY"
    RECITATION = "RECITATION"
    OTHER = "OTHER"
    LANGUAGE = "LANGUAGE"
    BLOCKLIST = "BLOCKLIST"
    PROHIBITED_CONTENT = "PROHIBITED_CONTENT"
    SPII = "SPII"
    MALFORMED_FUNCTION_CALL = "MALFORMED_FUNCTION_CALL"
    IMAGE_SAFETY = "IMAGE_SAFETY"
    UNEXPECTED_TOOL_CALL = "UNEXPECTED_TOOL_CALL"
    TOO_MANY_TOOL_CALLS = "TOO_MANY_TOOL_CALLS"
    IMAGE_PROHIBITED_CONTENT = "IMAGE_PROHIBITED_CONTENT"
    IMAGE_OTHER = "IMAGE_OTHER"
    NO_IMAGE = "NO_IMAGE"
    IMAGE_RECITATION = "IMAGE_RECITATION"
    MISSING_THOUGHT_SIGNATURE = "MISSING_THOUGHT_SIGNATURE"
    MALFORMED_RESPONSE = "MALFORMED_RESPONSE"
    ESCALATION = "ESCALATION"
    PUP_LIMITED_DISABLED = "PUP_LIMITED_DISABLED"
    CONTINUATION = "CONTINUATION"
