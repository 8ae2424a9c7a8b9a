# `make` lists what can be done. Needs git, make and Python 3.11 or later; the rest goes into .venv.

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --disable-pip-version-check --no-input --require-hashes
RUNTIME := $(VENV)/.installed-runtime
DEV := $(VENV)/.installed-dev
NODE := tests/site/node
TOOLS := $(NODE)/node_modules/.installed

# The first Python on the path that is new enough; `make site PYTHON=/path/to/python` overrides it.
NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	"$$name" -c '$(NEW_ENOUGH)' >/dev/null 2>&1 && { echo "$$name"; break; }; done)

# Material for MkDocs prints a notice about MkDocs 2 on every build. The versions here are pinned.
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := help
.PHONY: help site serve check references smoke test tools lock fit first-sight bench clean-build

help:  ## List the targets
	@echo "make TARGET, where TARGET is one of:"
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

site: $(RUNTIME)  ## Clean the articles, write docs/, build site/ and check it
	$(BIN)/python scripts build

serve: $(RUNTIME)  ## Show the site on this machine and rebuild it as files change
	$(BIN)/python scripts serve

check: $(RUNTIME)  ## Fail if docs/ is not what the articles and decisions give
	$(BIN)/python scripts check

references: $(RUNTIME)  ## Ask the web whether any reference of the guide is gone
	$(BIN)/python scripts check --external

smoke: $(RUNTIME)  ## Look whether the published site is there and whole (AT=address for another one)
	$(BIN)/python scripts smoke $(AT)

test: $(DEV) tools  ## Run every check and test, as CI does (PYTEST_ARGS="-k name" for some of them)
	$(BIN)/ruff format --check scripts tests
	$(BIN)/ruff check scripts tests
	$(BIN)/mypy
	PYTHONPATH=scripts $(BIN)/lint-imports
	$(BIN)/python -m pytest $(PYTEST_ARGS)

# Where Node.js is missing, the tests that need it say so: skipped here, failed in CI.
tools:  ## Install what measures the site: axe, Lighthouse, vnu (needs Node.js 18.20 or later)
	@if command -v npm >/dev/null 2>&1; then $(MAKE) --no-print-directory $(TOOLS); else \
	  echo "No npm here: the measurements by axe, Lighthouse and vnu are left out. Debian: apt install nodejs npm" >&2; fi

LOCK := $(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 \
	--no-annotate --no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock'
lock: $(DEV)  ## Pin again, with hashes, after a change in requirements.in or requirements-dev.in
	$(LOCK) requirements.in --output-file requirements.txt
	$(LOCK) requirements-dev.in --output-file requirements-dev.txt
	$(LOCK) requirements-bench.in --output-file requirements-bench.txt
	$(LOCK) requirements-fit.in --output-file requirements-fit.txt
	$(LOCK) requirements-properdocs.in --output-file requirements-properdocs.txt
	$(LOCK) requirements-zensical.in --output-file requirements-zensical.txt

fit: $(RUNTIME) | .venv-fit/bin/python  ## Fit every weight again to the labelled articles (takes half an hour)
	.venv-fit/bin/python tests/eval/fit_tagger.py --folds
	$(BIN)/python tests/eval/fit_seams.py
	.venv-fit/bin/python tests/eval/fit_tagger.py
	$(BIN)/python tests/eval/fit_weights.py
first-sight: $(RUNTIME) | .venv-fit/bin/python  ## Measure the cleaner on hands that nothing fitted knows (takes half an hour)
	.venv-fit/bin/python tests/eval/fit_tagger.py --folds
	$(BIN)/python tests/eval/fit_weights.py --folds
	$(BIN)/python tests/eval/fit_seams.py --folds
	$(BIN)/python tests/eval/first_sight.py
.venv-fit/bin/python:
	"$(PYTHON)" -m venv .venv-fit
	.venv-fit/bin/python -m pip install --disable-pip-version-check --no-input --require-hashes -r requirements-fit.txt

bench: $(RUNTIME) | .venv-bench/bin/python  ## Measure speed and memory beside other tools (takes half an hour)
	$(BIN)/python scripts bench
.venv-bench/bin/python:
	"$(PYTHON)" -m venv .venv-bench
	.venv-bench/bin/python -m pip install --disable-pip-version-check --no-input --require-hashes -r requirements-bench.txt

clean-build:  ## Remove what a build made (build/, site/, caches); keeps docs/ and .venv
	rm -rf build site .cache .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis

# The environment, made once. A half-made one is removed, so that the next run starts afresh.
$(BIN)/python:
	@if [ -z "$(PYTHON)" ] || ! "$(PYTHON)" -c '$(NEW_ENOUGH)'; then \
	  echo "This needs Python 3.11 or later; found: $$("$(or $(PYTHON),python3)" --version 2>&1 || true)." >&2; \
	  echo "Install a newer one (Debian, Ubuntu: apt install python3 python3-venv; macOS: brew install python;" >&2; \
	  echo "else: python.org), or name it: make site PYTHON=/path/to/python3.12" >&2; exit 1; fi
	@echo "Making $(VENV) with $$("$(PYTHON)" --version)"
	@"$(PYTHON)" -m venv $(VENV) || { rm -rf $(VENV); \
	  echo "Python could not make a virtual environment. On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }

# Stamps: install again only when the pins have changed.
$(RUNTIME): requirements.txt | $(BIN)/python
	@echo "Installing what the site needs (a minute or two the first time)"
	$(PIP) -r requirements.txt
	@touch $@

$(DEV): requirements-dev.txt requirements.txt | $(BIN)/python
	@echo "Installing what the tests need (a minute or two the first time)"
	$(PIP) -r requirements-dev.txt
	@touch $@

$(TOOLS): $(NODE)/package-lock.json $(NODE)/package.json
	@echo "Installing what measures the site (half a minute the first time)"
	cd $(NODE) && npm ci --ignore-scripts --no-audit --no-fund
	@touch $@
