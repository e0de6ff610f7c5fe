"""Connections below httpx. Imports nothing else of genwire."""
