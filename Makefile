# The words of this project: run, test, check, bench. Everything else they need, they set up themselves.
# uv is used when it is on the PATH; plain pip otherwise. Both read the same hash-pinned lock files.

PYTHON ?= python3
VENV   ?= .venv
ARGS   ?=
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check --quiet

# Importing from .pyc files makes every command two to seven times faster to start.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test check bench setup setup-dev format docs locks clean

run: setup  ## start Askwell and open it in the browser
	@$(BIN)/askwell serve $(ARGS)

test: setup-dev  ## the whole suite; closes with pytest's own line
	@$(BIN)/python -m pytest $(ARGS)

check: setup-dev  ## format, lint, types, house laws, generated pages
	@$(BIN)/ruff format --check src tests
	@$(BIN)/ruff check src tests
	@$(BIN)/lint-imports
	@$(BIN)/mypy
	@$(BIN)/djlint --check --quiet src/askwell/web/templates
	@$(BIN)/djlint --lint --quiet src/askwell/web/templates
	@$(BIN)/askwell-docs --check

bench: setup-dev  ## the small benches, with their ratio gates
	@$(BIN)/askwell bench start

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
	@$(BIN)/ruff format src tests
	@$(BIN)/ruff check --fix src tests
	@$(BIN)/djlint --reformat --quiet src/askwell/web/templates

locks:  ## write requirements/*.lock anew (needs uv)
	@uv pip compile --quiet $(LOCK) pyproject.toml --extra postgres -o requirements/server.lock
	@uv pip compile --quiet $(LOCK) pyproject.toml -c requirements/server.lock -o requirements/runtime.lock
	@uv pip compile --quiet $(LOCK) pyproject.toml --group dev -c requirements/server.lock -o requirements/dev.lock
	@uv pip compile --quiet $(LOCK) requirements/build.in -o requirements/build.lock
LOCK := --universal --generate-hashes --no-emit-index-url --no-annotate --no-header

clean:
	@rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .import_linter_cache dist build
