"""The contract against what the services and their official packages publish.

A source is read into a `Table`, the contract into another; `difference` compares the two. docs/codegen.md has the
rules.
"""
