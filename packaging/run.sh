#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Headroom on Debian 12 and opens the console on a demo ledger. Needs root or sudo only to install packages.
# Options are handed to the console: packaging/run.sh --db my-ledger.db
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

install_packages build run
build release -DBUILD_TESTING=OFF

bin=$headroom_root/build/release/app

# The file that the console's own "Open the demo" uses: one for each day, because a demo ends when it was made.
ledger=${XDG_DATA_HOME:-${HOME:?}/.local/share}/Headroom/Headroom/demo-$(date +%F).headroom

# It appears under its name only when it is whole, so that an interrupted run leaves none behind.
if [[ ! -e $ledger ]]; then
    say "Creating the demo ledger $ledger"
    mkdir -p "$(dirname "$ledger")"
    rm -f "$ledger".new*
    "$bin/ctl/headroomctl" --db "$ledger.new" init --demo
    mv "$ledger.new" "$ledger"
fi

draw_pages() {
    local pages=$headroom_root/build/release/pages page
    say "$1: drawing the console's pages instead of opening a window"
    rm -rf "$pages"
    mkdir -p "$pages"
    QT_QPA_PLATFORM=offscreen "$bin/console/headroom" --db "$ledger" --render-pages "$pages"
    echo "The pages are in"
    for page in "$pages"/*.png; do printf '  %s\n' "$page"; done
}

if [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    draw_pages "There is no display"
    exit
fi
say "Opening $ledger"
status=0
"$bin/console/headroom" --db "$ledger" "$@" || status=$?
# Qt aborts (128 + SIGABRT) where the display that the environment names lets nobody in.
if ((status == 134)); then
    draw_pages "The display ${DISPLAY:-$WAYLAND_DISPLAY} could not be used"
    exit
fi
exit "$status"
