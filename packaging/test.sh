#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Headroom on Debian 12 and runs its whole test suite. Needs root or sudo only to install packages.
# Options are handed to ctest: packaging/test.sh -R tst_money
# HEADROOM_PRESET names another preset than dev: HEADROOM_PRESET=asan packaging/test.sh
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

install_packages build run test
preset=${HEADROOM_PRESET:-dev}
build "$preset"
run_tests "$preset" "$@"
