# Made by `python codegen.py` from specs/generativelanguage/schemas/functions.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class FunctionResponseScheduling(OpenEnum):
    """When the answer of a function enters the conversation.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        SCHEDULING_UNSPECIFIED: Unused.
        SILENT: It joins the context and prompts nothing.
        WHEN_IDLE: It joins the context and prompts output once the model is not busy.
        INTERRUPT: It joins the context, stops what is being generated, and prompts output.
    """

    SCHEDULING_UNSPECIFIED = "SCHEDULING_UNSPECIFIED"
    SILENT = "SILENT"
    WHEN_IDLE = "WHEN_IDLE"
    INTERRUPT = "INTERRUPT"
