# Made by `python codegen.py`. Do not edit.
"""Types that calls and models share."""

from .._runtime.call import Call, Endpoint
from .._runtime.client import Response
from .._runtime.model import Model
from .._runtime.rules import Violation
from .._runtime.values import Duration, OpenEnum, Timestamp

__all__ = ("Call", "Duration", "Endpoint", "Model", "OpenEnum", "Response", "Timestamp", "Violation")
