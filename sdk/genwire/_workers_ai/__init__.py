"""Cloudflare Workers AI: the client, its requests and its results.

Imports `genwire.errors`, `genwire._core`, `genwire._schemas` and the raw client; never `genwire._google`.
"""
