# Each target makes the environment it needs in .venv and uses it again the next time.
# Set PYTHON to choose the interpreter (3.11 or newer).

PYTHON ?= python3
BIN := .venv/bin
ENGINE ?= llama
REF ?= HEAD

.DEFAULT_GOAL := help
.PHONY: help run test test-slow test-aiohttp test-clients clients-table test-ray coverage check lint types drift gen emulator bench bench-scale bench-generation cassettes docs contract-watch surface breaks dist site pictures lock clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: .venv/.run ## Do the main job against a local emulator with a real small model (ENGINE=echo: without; LIVE=1: real services)
	@ENGINE=$(ENGINE) $(BIN)/python examples/quickstart.py

test: .venv/.dev ## Run the tests, offline on loopback
	@$(BIN)/python -m pytest -q -n 3 --dist loadfile

test-slow: .venv/.dev ## Run the tests that take seconds each: benchmarks, generation, whole programs
	@$(BIN)/python -m pytest -q -n 2 --dist loadfile -m slow

test-aiohttp: .venv/.dev ## Run the tests of asynchronous clients over aiohttp
	@GENWIRE_TRANSPORT=aiohttp $(BIN)/python -m pytest -q -n 2 --dist loadfile -k 'async and not cassettes' tests/integration

test-clients: .venv/.dev ## Run the clients of others against the emulator (downloads them once)
	@$(BIN)/python -m pytest -q -m clients tests/clients

clients-table: .venv/.dev ## Note which flows pass with each client, and fill the table in docs/clients.md
	@GENWIRE_RECORD=1 $(BIN)/python -m pytest -q -m clients tests/clients/test_flows.py
	@PYTHONPATH=. $(BIN)/python docs/tables.py

test-ray: .venv/.dev .cache/ray/.installed ## Run bulk jobs on Ray, Spark, Daft and datasets on this machine (downloads them once; Spark needs Java)
	@GENWIRE_RAY_PYTHON=$(CURDIR)/.cache/ray/bin/python $(BIN)/python -m pytest -q -m ray tests/ray

.cache/ray/.installed: pyproject.toml
	@test -x .cache/ray/bin/python || $(PYTHON) -m venv .cache/ray
	@.cache/ray/bin/python -m pip install -q -c constraints.txt -e '.[ray]' daft datasets pyspark
	@touch $@

coverage: .venv/.dev ## Measure branch coverage of the facade; fails under 100 %
	@rm -rf .cache/coverage && mkdir -p .cache/coverage
	@$(BIN)/coverage run -m pytest -q -n 2 --dist loadfile -m 'not clients and not ray'
	@$(BIN)/coverage combine -q
	@$(BIN)/coverage report

check: lint types drift test test-slow ## Everything that CI does

lint: .venv/.dev ## Check style, formatting, and that imports point one way
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@PYTHONPATH=. $(BIN)/lint-imports --no-logo

types: .venv/.dev ## mypy --strict, for Windows and macOS too, and pyright strict
	@$(BIN)/mypy
	@$(BIN)/mypy --platform win32 --cache-dir .mypy_cache/win32 sdk/genwire generated/genwire_raw
	@$(BIN)/mypy --platform darwin --cache-dir .mypy_cache/darwin sdk/genwire generated/genwire_raw
	@$(BIN)/pyright

drift: .venv/.dev ## Check that generated/ is what specs/ and generator/ make
	@$(BIN)/python codegen.py --check

gen: .venv/.dev ## Regenerate the raw clients from specs/
	@$(BIN)/python codegen.py

emulator: .venv/.run ## Start the emulator on port 8085, with the small model in it (ENGINE=echo: without)
	@test $(ENGINE) != llama || $(BIN)/genwire fetch-model
	@$(BIN)/genwire emulator --engine $(ENGINE)

bench: .venv/.dev ## Measure genwire against hand-written httpx (five minutes)
	@$(BIN)/python benchmarks/run.py

bench-scale: .venv/.dev ## Measure that memory stays flat, however much there is (minutes)
	@$(BIN)/python benchmarks/scale.py

bench-generation: .venv/.dev ## Measure how generation grows with the contract (minutes)
	@$(BIN)/python benchmarks/generation.py

cassettes: .venv/.dev ## Record the calls of tests/cassettes anew
	@GENWIRE_RECORD=1 $(BIN)/python -m pytest -q tests/integration/test_cassettes.py

docs: .venv/.dev ## Regenerate the tables in docs/ (downloads the packages of the services once)
	@PYTHONPATH=. $(BIN)/python docs/tables.py
	@PYTHONPATH=. $(BIN)/python docs/contract_status.py > /dev/null

contract-watch: .venv/.dev ## Compare specs/ with the packages of the services (downloads them once)
	@PYTHONPATH=. $(BIN)/python docs/contract_status.py --check

breaks: .venv/.dev ## Show what the contract breaks since REF (a revision), and fail unless CHANGELOG.md names it
	@$(BIN)/python codegen.py --diff $(REF) --changelog CHANGELOG.md

surface: .venv/.dev ## Record the public surface, when a release is made: later changes are compared with it
	@$(BIN)/python -m tests.contract.test_public_names

lock: ## Resolve all dependencies anew and write constraints.txt
	@rm -rf .cache/lock && $(PYTHON) -m venv .cache/lock
	@.cache/lock/bin/python -m pip install -q --upgrade pip
	@.cache/lock/bin/python -m pip install -q -e '.[all]' --group dev
	@.cache/lock/bin/python -m pip freeze --exclude-editable | sort -f > constraints.txt
	@rm -rf .cache/lock && wc -l constraints.txt

dist: .venv/.release ## Build wheel and sdist reproducibly, check them, try each extra, write the SBOM
	@$(BIN)/python release/dist.py

pictures: .venv/.dev ## Take the pictures of the console in docs/images anew (needs chromium)
	@PYTHONPATH=. $(BIN)/python docs/pictures.py

site: .venv/.dev ## Build the documentation's site into site/, without a network, and check its links
	@PYTHONPATH=. $(BIN)/python -m docs.site_builder.build

clean: ## Remove the environment and the caches
	@rm -rf .venv .cache site .mypy_cache .pytest_cache .ruff_cache .hypothesis

.venv/.pip: constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "genwire needs Python 3.11 or newer")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install -q --upgrade 'pip>=25.1'
	@touch $@

.venv/.run: .venv/.pip pyproject.toml
	@echo "Installing genwire and what it needs into .venv ..."
	@$(BIN)/python -m pip install -q -c constraints.txt -e '.[all]'
	@touch $@

.venv/.dev: .venv/.run
	@echo "Installing the development tools into .venv ..."
	@$(BIN)/python -m pip install -q -c constraints.txt --group dev
	@touch $@

.venv/.release: .venv/.dev
	@echo "Installing what a release needs into .venv ..."
	@$(BIN)/python -m pip install -q -c constraints.txt --group release
	@touch $@
