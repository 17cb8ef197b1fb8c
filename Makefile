# Each target works as the first and only command in a fresh clone; it makes .venv from the lock and reuses it.
# From the second time on nothing needs the network.
#
# `make` itself always ends with status 2 when a step fails; the step's own status stands in its last line
# ("Error 3": a system library is missing). Whoever needs the number runs the script named in the recipe.

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/ready

# What the window says in other languages, as it reads it.
SPOKEN := $(patsubst %.ts,%.qm,$(wildcard resources/i18n/*.ts))

.PHONY: demo test libraries run pictures translations lint prove prove-intake prove-measure lock

# The main job, end to end, on the bundled card or on PHOTOS=folder. No screen, no Qt.
demo: $(READY)
	@$(BIN)/python scripts/demo.py $${PHOTOS:+--photos "$$PHOTOS"}

# Everything that must hold before a change lands.
test: libraries $(READY)
	@$(MAKE) --no-print-directory lint
	@mkdir -p build
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest --numprocesses auto --dist worksteal --cov --cov-report=term --cov-report=json:build/coverage.json
	@$(BIN)/python scripts/covered.py

# Qt's system libraries: installed when root, else named, with status 3.
libraries:
	@$(PYTHON) scripts/qt_libraries.py

# The window; with arguments the command line: make run ARGS="mission info NAME.fieldkit"
run: $(READY) $(SPOKEN)
	@$(if $(ARGS),,$(MAKE) --no-print-directory libraries)
	@$(BIN)/fieldkit $(ARGS)

# Every screen in every theme, in Arabic and in a language two fifths longer, into docs/pictures. The same test looks them over.
pictures: libraries $(READY)
	@rm -rf docs/pictures
	PICTURES=docs/pictures QT_QPA_PLATFORM=offscreen $(BIN)/pytest --numprocesses auto tests/ui/test_gallery.py

# After texts were added or changed: brings resources/i18n/*.ts up to the code. Translations stay.
translations: $(READY)
	@$(BIN)/python -m scripts.translations

resources/i18n/%.qm: resources/i18n/%.ts $(READY)
	@$(BIN)/pyside6-lrelease -silent -nounfinished $< -qm $@

# Style, types on all three systems, import contracts.
lint: $(READY)
	$(BIN)/ruff check --quiet
	$(BIN)/ruff format --check --quiet
	$(BIN)/mypy --no-error-summary --platform linux --cache-dir .mypy_cache/linux
	$(BIN)/mypy --no-error-summary --platform win32 --cache-dir .mypy_cache/win32
	$(BIN)/mypy --no-error-summary --platform darwin --cache-dir .mypy_cache/darwin
	$(BIN)/lint-imports --no-logo

# The slow proofs of tests/prove: each says what it proves before it starts.
prove: libraries $(READY)
	PICTURES=build/pictures QT_QPA_PLATFORM=offscreen $(BIN)/pytest tests/prove tests/ui/test_gallery.py --verbose

# What intake promises, under kills, faults, full disks, pulled cards and power cuts: one line a proof. As root, on Linux.
# ARGS="power cards" makes some of them: kills, faults, sizes, cards, power.
prove-intake: $(READY)
	@$(BIN)/python -m tests.prove.intake $(ARGS)

# What the measuring engine reaches on photographs whose truth is known, beside its bounds: one line a row.
# A quarter of an hour on two cores; ARGS="--quick lscale arcs" makes some of it in less; ARGS=--control shows that wrong answers are caught.
prove-measure: $(READY)
	@OMP_NUM_THREADS=1 $(BIN)/python -m tests.prove.measure $(ARGS)

# Rewrites requirements.txt from pyproject.toml; ARGS=--upgrade takes the newest of everything.
lock: $(READY)
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
	    --no-emit-index-url --no-emit-find-links --group dev $(ARGS) pyproject.toml -o requirements.txt

$(READY): requirements.txt pyproject.toml
	@sh scripts/setup.sh $(PYTHON)
	@touch $@
