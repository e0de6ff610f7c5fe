"""The console: a page at `/` that shows what is in an emulator, and asks its models."""

from .routes import console_routes

__all__ = ["console_routes"]
