# The machine interface (docs/house.md). Needs Python >= 3.11, make and a package index; nothing else.
PYTHON ?= python3
PORT ?= 8000
DATA_DIR ?= ./var
VENV := .venv/bin

.PHONY: setup run test fast bench screenshots

setup:
	@$(PYTHON) tools/bootstrap.py

run: setup
	@DATA_DIR="$(DATA_DIR)" PORT="$(PORT)" $(VENV)/python tools/run.py

test: setup
	@$(VENV)/python -m tools.test

fast: setup
	@$(VENV)/python -m tools.test --fast

SIZES ?= land bund
ONLY ?=
bench: setup
	@$(VENV)/python -m bench $(foreach size,$(SIZES),--size $(size)) $(if $(ONLY),--only $(ONLY))

screenshots: setup
	@$(VENV)/python -m tools.browser
	@$(VENV)/python -m e2e.screenshots
