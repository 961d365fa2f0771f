# Two commands matter: `make run` to try the product, `make test` to check it. Each line below can be run on its own.

CARGO ?= cargo
NPM_INSTALL = npm ci --no-audit --no-fund --loglevel=error

.PHONY: run build release test test-rust test-frontend test-journeys accessibility-record check bench bench-browser openapi clean

# --- try it -----------------------------------------------------------------------------------------------------------

run: build
	SKILLPACT_DEMO_ENABLED=$${SKILLPACT_DEMO_ENABLED:-true} target/debug/skillpact serve

build: frontend/dist/index.html
	$(CARGO) build --locked --package skillpact

# One file that carries the front end, migrations, e-mail texts and courses: target/dist/skillpact
release: frontend/dist/index.html
	$(CARGO) build --locked --package skillpact --profile dist

frontend/node_modules/.installed: frontend/package-lock.json
	cd frontend && $(NPM_INSTALL)
	touch $@

frontend/dist/index.html: frontend/node_modules/.installed $(shell find frontend/src frontend/messages frontend/public frontend/scripts -type f 2>/dev/null) frontend/index.html frontend/vite.config.ts
	cd frontend && npm run build --silent
	touch $@

# --- check it ---------------------------------------------------------------------------------------------------------

test: test-rust test-frontend test-journeys

test-rust: frontend/dist/index.html
	scripts/install-test-tools postgresql s3
	$(CARGO) test --locked --workspace

test-frontend: frontend/dist/index.html
	cd frontend && npm run check --silent && npm test --silent

tests/journeys/node_modules/.installed: tests/journeys/package-lock.json
	cd tests/journeys && $(NPM_INSTALL)
	touch $@

test-journeys: build tests/journeys/node_modules/.installed
	scripts/install-test-tools chromium
	cd tests/journeys && npx playwright test

# Writes what the browser tests checked into the accessibility statement.
accessibility-record: build tests/journeys/node_modules/.installed
	cd tests/journeys && npm run record

# What CI asks for besides the tests.
check:
	$(CARGO) fmt --all --check
	$(CARGO) clippy --locked --workspace --all-targets -- --deny warnings
	$(CARGO) run --locked --quiet --package skillpact -- openapi --check openapi/openapi.json
	$(CARGO) run --locked --quiet --package skillpact -- courses check courses
	cd frontend && npm run generate:check --silent

# Writes the API's description and the front end's client from it.
openapi:
	$(CARGO) run --locked --quiet --package skillpact -- openapi > openapi/openapi.json.new
	mv openapi/openapi.json.new openapi/openapi.json
	cd frontend && npm run generate --silent

# --- measure it -------------------------------------------------------------------------------------------------------

bench: release
	$(CARGO) run --locked --profile dist --package skillpact-bench

# What a cheap phone on a slow network waits for, as a table; and what Lighthouse says about the pages a learner uses.
bench-browser: build tests/journeys/node_modules/.installed
	scripts/install-test-tools chromium
	cd tests/journeys && SPEED_RUNS=$${SPEED_RUNS:-5} npx playwright test speed.spec.ts lighthouse.spec.ts --workers 1

clean:
	$(CARGO) clean
	rm -rf frontend/dist frontend/node_modules tests/journeys/node_modules
