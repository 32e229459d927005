# The tasks of the project; `make` alone lists them.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help packages build run run-real test lint format check report-pictures bench bench-driver torture torture-delivery golden clean

PACKAGES := libcurl4-openssl-dev libsqlite3-dev zlib1g-dev libxgboost-dev pkg-config
RELEASE := .build/release
CHECKED := --explicit-target-dependency-import-check error

help:  ## list the tasks
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

packages:  ## install the system packages that are missing (Debian, Ubuntu)
	@bash .ci/packages $(PACKAGES)

build: packages  ## build the programs for release
	swift build -c release
	@bash .ci/describe-build > $(RELEASE)/build.json

run: build  ## run the weekly pipeline for all sample countries
	@bash .ci/demo-secrets .secrets
	@$(RELEASE)/jackpot run

run-real: build  ## run it on the archives of real lotteries, where ../shared/data holds them
	@bash .ci/real-lotteries $(RELEASE)/jackpot

test: packages  ## run every test; closes with the counts
	@swift build --build-tests $(CHECKED)
	@bash .ci/count-tests swift test --skip-build

lint:  ## check the layout of the sources, strictly
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources

format:  ## rewrite the layout of the sources
	swift format --in-place --recursive --parallel Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources

check: build  ## check the configs, the pipeline file and every generated document
	@$(RELEASE)/jackpot check
	@$(RELEASE)/jackpot documents --check

report-pictures: build  ## look at every report in a browser: what is wrong, and pictures in .build/pictures
	@.ci/check-report --pictures .build/pictures $$(find runs -name report.html)

bench: build  ## measure against the peers, side by side
	@bash Benchmarks/run

torture: build  ## kill 300 processes of the weekly run, start 16 drivers at once; nothing may be lost
	@python3 .ci/torture $(RELEASE)

torture-delivery: build  ## kill the step that tells people 100 times while it does; nobody may miss a message (needs aiosmtpd)
	@python3 .ci/torture-delivery $(RELEASE)

bench-driver: build  ## measure what the driver adds to the programs that it runs
	@bash Benchmarks/run --only driver

golden: packages  ## rewrite golden files and generated documents; read the diff
	UPDATE_GOLDEN=1 swift test || true
	swift run jackpot documents --write

clean:  ## remove what was built; runs, registry and secrets stay
	rm -rf .build .build-*
