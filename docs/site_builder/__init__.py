"""Builds the documentation's site: pages as they are, a reference made from the code, and a check of its links."""
