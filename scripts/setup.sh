#!/bin/sh
# Makes or refreshes .venv from the lock: scripts/setup.sh [PYTHON]. Called by make; needs the network once.
set -eu
cd "$(dirname "$0")/.."
python=${1:-python3}

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "fieldkit needs Python 3.11 or newer; name one: make PYTHON=python3.12 (exit 3)" >&2
    exit 3
}

# The lock is the whole set, so pip resolves nothing: asked to, an older pip takes a newer release for a
# dependency with an extra (coverage[toml]) and then finds no hash for it. `pip check` proves that nothing is missing.
install() {
    .venv/bin/python -m pip install -qq --disable-pip-version-check --no-deps "$@"
}

echo "Setting up .venv from requirements.txt; the first time this fetches about 450 MB."
"$python" -m venv .venv
# One package of the lock, bagit, comes as source. Wheels first, so that it is built with tools of the lock:
# pip's own build environment would fetch tools that no hash vouches for.
sed '/^bagit==/,/# via/d' requirements.txt | install --require-hashes --only-binary :all: -r /dev/stdin
install --require-hashes --no-build-isolation -r requirements.txt
install --no-build-isolation --editable .
.venv/bin/python -m pip --disable-pip-version-check check > /dev/null
