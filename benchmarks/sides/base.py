"""What all sides do. What one cannot do it leaves out."""

from __future__ import annotations

PROMPT = "Why is the sky blue?"
TEXTS = [f"text {number}" for number in range(100)]


class Side:
    """A client of the server of canned answers; to make one is timed, with the import of its module.

    Args:
        origin: Where the server is, `http://127.0.0.1:PORT`.
    """

    def __init__(self, origin: str) -> None:
        self.origin = origin

    def use(self, variant: str) -> None:
        """Go on in another way; '' is the usual one."""
        if variant:
            raise NotImplementedError

    def unary(self, model: str) -> str:
        """The text of one answer."""
        raise NotImplementedError

    def stream(self, model: str) -> list[str]:
        """The texts of a stream's events."""
        raise NotImplementedError

    def embed(self) -> list[list[float]]:
        """The vectors of `TEXTS`, by one request."""
        raise NotImplementedError

    def pages(self, size: int) -> list[str]:
        """The names of all tuned models, so many a page."""
        raise NotImplementedError

    def upload(self, path: str) -> None:
        """Send a file by the resumable protocol."""
        raise NotImplementedError

    async def aopen(self) -> None:
        """Make the asynchronous client."""
        raise NotImplementedError

    async def aunary(self, model: str) -> str:
        """As `unary`."""
        raise NotImplementedError

    async def aclose(self) -> None:
        """Close the asynchronous client."""
