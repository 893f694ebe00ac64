#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints a catalog document for the workspaces of bench_events: ten time zones, cycles on every day of the month."""

import argparse
import json

ZONES = ["UTC", "America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Sydney", "America/Sao_Paulo",
         "Asia/Tokyo", "America/Los_Angeles", "Africa/Cairo", "Pacific/Auckland"]


def workspace(number):
    return {"key": f"ws-{number:05}", "name": f"Workspace {number}", "time_zone": ZONES[number % len(ZONES)],
            "cycle_anchor": f"2026-01-{1 + number * 7 % 31:02}", "cycle": "30d" if number % 20 == 19 else "monthly",
            "seats": 1 + number % 40, "plans": [{"plan": "team", "version": 1, "from": "2026-01-01T00:00:00Z"}]}


def catalog(workspaces):
    limits = {"standard_sync": {"allowance": 900, "per": "seat"}, "premium_sync": {"allowance": 60, "per": "seat"},
              "long_context": {"allowance": 2000}, "batch_records": {"allowance": 50000}}
    version = {"version": 1, "effective_from": "2026-01-01T00:00:00Z", "price": "30.00", "price_per": "seat",
               "limits": limits}
    return {"plans": [{"key": "team", "name": "Team", "versions": [version]}],
            "workspaces": [workspace(number) for number in range(workspaces)]}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--workspaces", type=int, default=2000)
    print(json.dumps(catalog(parser.parse_args().workspaces)))
