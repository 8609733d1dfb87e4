# Orrery's entry points. `make help` lists them.

PREFIX ?= /usr/local
DESTDIR ?=
ARGS ?=
SWIFT ?= swift

# On Linux the program must not need the toolchain's own libraries (lld, as gold warns at each link of Foundation).
STATIC := $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib -Xswiftc -use-ld=lld)
RELEASE := -c release $(STATIC)
ORRERY := .build/release/orrery

.DEFAULT_GOAL := help
.PHONY: help run test bench instructions statistics fuzz reference format lint install clean build benchmarks prepare

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## build and open the dashboard; ARGS='run semaphore' for another command line
	@$(ORRERY) $(ARGS)

test: ## build, run all tests, and let every scenario prove what it expects
	@.ci/prepare test
	@$(SWIFT) build --quiet --build-tests
	@$(SWIFT) test --quiet --skip-build
	@.build/debug/orrery test

bench: benchmarks ## measure speed, beside SimPy's (release build); ARGS=scrubbing for one benchmark
	@PEER_PYTHON="$$(.ci/peers)" .build/release/Benchmarks $(ARGS)

instructions: benchmarks ## count instructions an item against what is kept; ARGS=record keeps what is counted
	@.ci/prepare instructions
	@.ci/instructions $(ARGS)

statistics: benchmarks ## whether a thousand intervals are as sure as they say (release build)
	@.build/release/Benchmarks statistics

# Inputs that were found interesting once, and those that people wrote.
CORPUS := $(addprefix Tests/ScenarioLanguageTests/,Corpus Invalid Compiled) scenarios
FUZZ := .build-fuzz

fuzz: ## look for a text that crashes or hangs the loader or the run; ARGS='-max_total_time=600'
	@ORRERY_FUZZ=1 $(SWIFT) build --quiet --scratch-path $(FUZZ) --product ScenarioFuzzer -c release \
	    -Xswiftc -assert-config -Xswiftc Debug -Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld
	@mkdir -p $(FUZZ)/corpus
	@grep -Eo '"[a-zA-Z]+"' scenarios/schema.json | sort -u >$(FUZZ)/words
	@SWIFT_BACKTRACE=enable=no $(FUZZ)/release/ScenarioFuzzer -dict=$(FUZZ)/words -artifact_prefix=$(FUZZ)/ -timeout=10 \
	    -rss_limit_mb=1024 -max_len=4096 $(ARGS) $(FUZZ)/corpus $(CORPUS)

reference: ## write scenarios/schema.json and REFERENCE.md anew, from the program's tables
	@$(SWIFT) build --quiet --product orrery
	@.build/debug/orrery schema >scenarios/schema.json
	@.build/debug/orrery reference >scenarios/REFERENCE.md

format: ## lay out all Swift files
	@$(SWIFT) format --in-place --recursive Sources Tests Package.swift

lint: ## check layout and the walls between targets
	@$(SWIFT) format lint --strict --recursive Sources Tests Package.swift
	@.ci/walls

install: build ## install to PREFIX (/usr/local), with scenarios and shell completions
	@install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/orrery" \
	    "$(DESTDIR)$(PREFIX)/share/bash-completion/completions" \
	    "$(DESTDIR)$(PREFIX)/share/zsh/site-functions" "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	@install -m 755 $(ORRERY) "$(DESTDIR)$(PREFIX)/bin/orrery"
	@cp -R scenarios "$(DESTDIR)$(PREFIX)/share/orrery/"
	@$(ORRERY) --generate-completion-script bash >"$(DESTDIR)$(PREFIX)/share/bash-completion/completions/orrery"
	@$(ORRERY) --generate-completion-script zsh >"$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_orrery"
	@$(ORRERY) --generate-completion-script fish >"$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/orrery.fish"
	@echo "Installed $(DESTDIR)$(PREFIX)/bin/orrery"

clean: ## remove what was built
	@rm -rf .build .build-*

benchmarks: prepare
	@$(SWIFT) build --quiet $(RELEASE) --product Benchmarks

build: prepare
	@[ -e $(ORRERY) ] || echo "Building Orrery; the first time takes some minutes."
	@$(SWIFT) build --quiet $(RELEASE) --product orrery

prepare:
	@.ci/prepare build
