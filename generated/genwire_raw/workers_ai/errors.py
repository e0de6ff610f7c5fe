# Made by `python codegen.py`. Do not edit.
"""What calls raise."""

from .._runtime.errors import ApiError, DecodeError, PathError, RawError, StreamError

__all__ = ("ApiError", "DecodeError", "PathError", "RawError", "StreamError")
