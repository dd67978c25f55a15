# Everything a fresh machine needs is Python 3.11+, pip, make and git: each target sets up what it uses.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Twice quiet: errors still show, a warning about somebody else's package does not.
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet --quiet

.PHONY: run test check bench soak fuzz cards clean help

help:            ## what can be made
	@grep -E '^[a-z]+: .*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/'

$(VENV)/ready: pyproject.toml constraints.txt
	@echo "Setting up (once, about a minute) ..." >&2
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(PIP) -c constraints.txt -e .
	@touch $@

$(VENV)/ready-test: $(VENV)/ready
	@$(PIP) -c constraints.txt -e '.[test]'
	@touch $@

$(VENV)/ready-check: $(VENV)/ready-test
	@$(PIP) -c constraints.txt -e '.[check]'
	@touch $@

run: $(VENV)/ready  ## answer questions: in Telegram with a token in .env, else here in the terminal
	@$(BIN)/python -m bot

test: $(VENV)/ready-test  ## all tests; no network, no token
	$(BIN)/python -m pytest -q --numprocesses logical --dist loadscope

check: $(VENV)/ready-check  ## style, types, layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

$(VENV)/ready-bench: $(VENV)/ready-test
	@$(PIP) -c constraints.txt -e '.[bench]'
	@touch $@

bench: $(VENV)/ready-bench  ## speed beside peers, on texts made up here; benchmarks/ has more, on files of yours
	$(BIN)/python -m benchmarks.extraction_speed
	$(BIN)/python -m benchmarks.retrieval build/bench --sizes 10000,100000
	$(BIN)/python -m benchmarks.inline 20000

cards: $(VENV)/ready  ## every card of the bot in each language, with its entities
	@$(BIN)/python -m bot.gallery

soak: $(VENV)/ready-test  ## ten thousand updates and a failing server, about six minutes: what is lost, what grows
	$(BIN)/python -m benchmarks.soak

.venv-fuzz/ready: pyproject.toml constraints.txt
	@test -x .venv-fuzz/bin/python || $(PYTHON) -m venv .venv-fuzz
	@.venv-fuzz/bin/python -m pip --disable-pip-version-check install --quiet -c constraints.txt -e '.[test]' 'atheris>=3,<4'
	@touch $@

fuzz: .venv-fuzz/ready  ## updates, questions and articles made up by a coverage-guided fuzzer, ten minutes each
	.venv-fuzz/bin/python -m benchmarks.fuzz updates
	.venv-fuzz/bin/python -m benchmarks.fuzz questions
	.venv-fuzz/bin/python -m benchmarks.fuzz extraction

clean:  ## forget the set-up
	rm -rf $(VENV) .venv-fuzz
