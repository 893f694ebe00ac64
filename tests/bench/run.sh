#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs all benchmarks and prints what they measured, each bar with its ratio.
#
#   cmake --preset release -DBUILD_TESTING=OFF -DHEADROOM_BENCHMARKS=ON
#   cmake --build --preset release
#   tests/bench/run.sh build/release [FOLDER [ROWS [SMALL_ROWS [WORKSPACES]]]]
#
# FOLDER (default: a new one in /tmp) takes the files: some 1.2 GB for each million ROWS (default 10000000). The files
# of the last run stay there, to be measured again by hand. Only figures of one run compare: leave the machine alone
# meanwhile. bench_start.py --cold, which is not run from here, measures a start from the disk.
set -eu

build=${1:?"usage: run.sh BUILD [FOLDER [ROWS [SMALL_ROWS [WORKSPACES]]]]"}
folder=${2:-$(mktemp -d)}
rows=${3:-10000000}
small=${4:-$((rows / 100))}
workspaces=${5:-2000}
here=$(dirname "$0")
ctl=$build/app/ctl/headroomctl
events=$build/tests/bench/bench_events

echo "== $(nproc) processors, files in $folder"
echo "== import: $rows events, $workspaces workspaces"
python3 "$here/bench_import.py" --ctl "$ctl" --events "$events" --folder "$folder" --rows "$rows" \
    --small-rows "$small" --workspaces "$workspaces"

echo "== questions: $rows events, and $small"
"$build/tests/bench/bench_queries" "$folder/ledger.headroom" --peer "$folder/peer.db" \
    --small "$folder/small.headroom" --verify

echo "== operating ratios: $rows events"
"$build/tests/bench/bench_ratios" "$folder/ledger.headroom" --peer "$folder/peer.db"

echo "== early burn: $rows events, $workspaces workspaces"
"$build/tests/bench/bench_burn" "$folder/ledger.headroom" --peer "$folder/peer.db"

echo "== replay: $rows events"
"$build/tests/bench/bench_replay" "$folder/ledger.headroom" --peer "$folder/ordered.db"

echo "== timeline: $rows events of one workspace"
python3 "$here/bench_history.py" --ctl "$ctl" --events "$events" --history "$build/tests/bench/bench_history" \
    --folder "$folder" --rows "$rows"

echo "== decisions: $rows events"
python3 "$here/bench_decide.py" --ctl "$ctl" --folder "$folder" --workspaces "$workspaces"

echo "== start: 10000 workspaces"
python3 "$here/bench_start.py" --console "$build/app/console/headroom" --ctl "$ctl" --events "$events" \
    --folder "$folder" --rows $((rows / 10 > 20000 ? rows / 10 : 20000))

echo "== stalls of the window: 10000 workspaces"
python3 "$here/bench_stalls.py" --console "$build/app/console/headroom" --ctl "$ctl" --events "$events" \
    --folder "$folder" --rows $((rows / 10 > 20000 ? rows / 10 : 20000)) --import-rows "$rows"
