# The words of this project: run, test, check, bench, evaluate. Everything else they need, they set up themselves.
# uv is used when it is on the PATH; plain pip otherwise. Both read the same hash-pinned lock files.

PYTHON ?= python3
VENV   ?= .venv
ARGS   ?=
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check --quiet

# Importing from .pyc files makes every command two to seven times faster to start.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test test-postgres check bench evaluate setup setup-dev format docs locks clean

run: setup  ## start Askwell and open it in the browser
	@$(BIN)/askwell serve $(ARGS)

test: setup-dev  ## the whole suite; closes with pytest's own line
	@$(BIN)/python -m pytest $(ARGS)

test-postgres: setup-dev  ## what touches tables, on a PostgreSQL server of its own
	@$(BIN)/python -m tests.on_postgres $(ARGS)

check: setup-dev  ## format, lint, types, house laws, generated pages
	@$(BIN)/ruff format --check src tests docs
	@$(BIN)/ruff check src tests docs
	@$(BIN)/lint-imports
	@$(BIN)/mypy
	@$(BIN)/djlint --check --quiet src/askwell/web/templates
	@$(BIN)/djlint --lint --quiet src/askwell/web/templates
	@$(COG) --check --check-fail-msg="Write the pages anew: make docs" $(PAGES)

bench: setup-dev  ## the benches at small size, with their ratio gates
	@$(BIN)/askwell bench start
	@$(BIN)/askwell bench pages --n 1000
	@$(BIN)/askwell bench introductions --n 5000

evaluate: setup-dev  ## critique and reply reading against labelled data; ARGS=--tables leaves the misses out
	@$(BIN)/python -m askwell.bench.evaluate $(CORPUS) $(ARGS)
CORPUS ?= ../shared/corpus tests/vectors/messages

setup: $(VENV)/.runtime  ## a virtual environment with the askwell command, runtime only

setup-dev: $(VENV)/.dev

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Askwell needs Python 3.11 or newer. This is $$($(PYTHON) --version). Try: make PYTHON=python3.12 run"; exit 1; }
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.runtime: $(BIN)/python requirements/runtime.lock requirements/build.lock pyproject.toml
	@echo "Setting up Askwell in $(VENV) ..."
	@if command -v uv >/dev/null 2>&1; then \
	  VIRTUAL_ENV=$(CURDIR)/$(VENV) uv pip install --quiet --require-hashes -r requirements/runtime.lock -r requirements/build.lock \
	  && VIRTUAL_ENV=$(CURDIR)/$(VENV) uv pip install --quiet --no-deps --no-build-isolation -e . ; \
	else \
	  $(PIP) install --require-hashes -r requirements/runtime.lock -r requirements/build.lock \
	  && $(PIP) install --no-deps --no-build-isolation -e . ; \
	fi
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime requirements/dev.lock
	@echo "Adding the development packages ..."
	@if command -v uv >/dev/null 2>&1; then \
	  VIRTUAL_ENV=$(CURDIR)/$(VENV) uv pip install --quiet --require-hashes -r requirements/dev.lock ; \
	else \
	  $(PIP) install --require-hashes -r requirements/dev.lock ; \
	fi
	@touch $@

format: setup-dev
	@$(BIN)/ruff format src tests docs
	@$(BIN)/ruff check --fix src tests docs
	@$(BIN)/djlint --reformat --quiet src/askwell/web/templates

docs: setup-dev  ## write the reference pages anew from the code
	@$(BIN)/python -m docs.generate
	@$(COG) -r $(PAGES)
COG   = $(BIN)/cog -I docs -P --verbosity=1
PAGES = docs/reference/*.md docs/reference/faults/*.md docs/how-to/connect-a-mailbox.md docs/how-to/letters-in-files.md docs/how-to/write-an-ask.md docs/why/what-blocks.md src/askwell/core/critique/gate_table.py

locks:  ## write requirements/*.lock anew (needs uv)
	@uv pip compile --quiet $(LOCK) pyproject.toml --extra postgres -o requirements/server.lock
	@uv pip compile --quiet $(LOCK) pyproject.toml -c requirements/server.lock -o requirements/runtime.lock
	@uv pip compile --quiet $(LOCK) pyproject.toml --group dev -c requirements/server.lock -o requirements/dev.lock
	@uv pip compile --quiet $(LOCK) requirements/build.in -o requirements/build.lock
LOCK := --universal --generate-hashes --no-emit-index-url --no-annotate --no-header

clean:
	@rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .import_linter_cache dist build
