"""Compares the contract with what the services and their official packages publish.

The source and the contract are each read into a `Table`; `difference` compares the two. docs/codegen.md has the
rules.
"""
