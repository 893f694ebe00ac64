# SPDX-License-Identifier: GPL-3.0-or-later
"""What `replay` must answer, worked out a second time.

Written from R40 to R42 alone and in another way than the product: each catalog goes over the events by itself, keeps
what it charged as a plain list, and sums that list anew for every question.
"""

import copy

from oracle import BUCKETS, MICROSECOND, UNLIMITED, Ledger, format_instant, format_money, half_even, instant

VERDICTS = ["allow", "warn", "confirm", "downgrade", "queue", "block"]


def bound(ledger):
    """[from, to) of the whole ledger."""
    times = [event["at"] for event in ledger.events.values()]
    return min(times), max(times) + MICROSECOND


class Side(Ledger):
    """One catalog over the events of a ledger."""

    def __init__(self, ledger, draft, start, end):
        super().__init__()
        self.catalog = copy.deepcopy(ledger.catalog)
        self.apply(draft)
        for key in ledger.workspaces:
            self.workspace(key)
        self.recorded, self.start, self.end = ledger, start, end
        self.seen = {"plans": set(), "sheets": set()}
        self.unit_costs = self._unit_costs()
        self.rows = {key: self._run(key) for key in self.workspaces}

    def _unit_costs(self):
        """By bucket: cost and units recorded in the range, and whether any of it was estimated."""
        sums = {bucket: [0, 0, False] for bucket in BUCKETS}
        for event in self.recorded.events.values():
            if event["bucket"] and self.start <= event["at"] < self.end:
                cost, estimated = self.recorded._cost(event)
                total = sums[event["bucket"]]
                total[0] += cost
                total[1] += event["units"]
                total[2] = total[2] or estimated
        return sums

    def _events(self, key, start, end, at):
        """What this run has charged: the oracle's entitlements are worked out of it."""
        return [one for one in self.charges if start <= one["at"] < end and one["at"] <= at]

    def _run(self, key):
        self.key, self.charges, self.costs, self.outcome = key, [], [], {}
        self.row = {"events": 0, "credits": 0, "unmapped": 0, "verdicts": dict.fromkeys(VERDICTS, 0), "first": {},
                    "units": dict.fromkeys(BUCKETS, 0), "refused": dict.fromkeys(BUCKETS, 0)}
        own = [(event["at"], place, name, event) for place, (name, event) in enumerate(self.recorded.events.items())
               if event["workspace"] == key and event["at"] < self.end]
        for at, _, name, event in sorted(own, key=lambda one: one[:2]):
            self._take(name, event, at >= self.start)
        self._money()
        return self.row

    def _take(self, name, event, in_range):
        given, bucket, units = event["given"], event["bucket"], event["units"]
        recorded_cost = self.recorded._cost(event)
        credit = given.get("status") == "credit"
        if in_range:
            self._meet(event["at"])
            if credit:
                self.row["credits"] += 1
                return self._credit(event, recorded_cost)
            if bucket is None:
                self.row["unmapped"] += 1
            elif units > 0:
                self.row["events"] += 1
                return self._decide(name, event, recorded_cost)
        if bucket is not None:
            self._charge(event, bucket, units)
        self.costs.append((event["at"], recorded_cost))

    def _meet(self, at):
        assignment = self.workspace(self.key).assignment(at)
        if assignment:
            self.seen["plans"].add((assignment["plan"], assignment["version"]))
        sheet = self._sheet(at)
        if sheet:
            self.seen["sheets"].add(sheet["version"])

    def _member(self, event):
        corrected = self.recorded.events.get(event["given"].get("corrects"))
        return (corrected or event)["given"].get("member")

    def _charge(self, event, bucket, units):
        self.charges.append({"at": event["at"], "bucket": bucket, "units": units, "member": self._member(event)})

    def _sheet(self, at):
        begun = [sheet for sheet in self.catalog["route_sheets"] if instant(sheet["effective_from"]) <= at]
        return max(begun, key=lambda one: (instant(one["effective_from"]), one["version"])) if begun else None

    def _used(self, bucket, at):
        workspace = self.workspace(self.key)
        _, _, start, _ = workspace.cycle(workspace.days.of(at))
        return sum(one["units"] for one in self.charges if one["bucket"] == bucket and one["at"] >= start)

    def _entitlement(self, bucket, at):
        return self._bucket(self.workspace(self.key), bucket, [], at)["entitlement"]

    def _left(self, bucket, at):
        total = self._entitlement(bucket, at)
        return UNLIMITED if total == UNLIMITED else total - self._used(bucket, at)

    def _decide(self, name, event, recorded_cost):
        at, given = event["at"], event["given"]
        sheet = self._sheet(at)
        action = next((one for one in sheet["actions"] if one["action"] == given["action"]), None) if sheet else None
        action = action or {"bucket": event["bucket"]}
        bucket, units = action["bucket"], event["units"]
        if bucket != event["bucket"]:
            anew = self._derived(event, bucket)
            units = units if anew is None else anew
        if units == 0:
            self.row["verdicts"]["allow"] += 1
            self.outcome[name] = {"bucket": bucket, "left": 0, "ran": True}
            self.costs.append((at, recorded_cost))
            return
        verdict = self._verdict(action, bucket, units, self._member(event), at)
        self.row["verdicts"][verdict] += 1
        if verdict != "allow":
            self.row["first"].setdefault(verdict, {
                "at": format_instant(at), "member": self._member(event), "action": given["action"], "bucket": bucket,
                "units": units})
        ran = verdict not in ("queue", "block")
        if not ran:
            self.row["refused"][bucket] += units
            self.outcome[name] = {"bucket": bucket, "left": 0, "ran": False}
            return
        cost = self._cost(event)
        if verdict == "downgrade":
            bucket = action["downgrade_to"]["bucket"]
            total, charged, estimated = self.unit_costs[bucket]
            cost = (half_even(total * units, charged), estimated) if charged > 0 else recorded_cost
        self.outcome[name] = {"bucket": bucket, "left": units, "ran": True}
        self.row["units"][bucket] += units
        self._charge(event, bucket, units)
        self.costs.append((at, cost))

    def _verdict(self, action, bucket, units, member, at):
        """R16 to R20."""
        limit = self.limit(self.workspace(self.key), bucket, at)
        total, left = self._entitlement(bucket, at), self._left(bucket, at)
        found = ["allow"]
        percent = action.get("warn_percent") or limit.get("warn_percent", 70)
        if total != UNLIMITED:
            if total > 0 and (total - left + units) * 100 >= percent * total:
                found.append("warn")
            if bucket == "premium_sync" and units * 100 > limit.get("confirm_percent", 10) * left:
                found.append("confirm")
        at_limit = left != UNLIMITED and units > left
        if bucket == "premium_sync" and member and "member_daily_cap" in limit:
            days = self.workspace(self.key).days
            today = sum(one["units"] for one in self.charges if one["bucket"] == bucket and one["member"] == member
                        and days.of(one["at"]) == days.of(at))
            at_limit = at_limit or today + units > limit["member_daily_cap"]
        if at_limit:
            other = action.get("downgrade_to", {}).get("bucket", bucket)
            room = UNLIMITED if other == bucket else self._left(other, at)
            goes = other != bucket and (room == UNLIMITED or units <= room)
            found.append("downgrade" if goes else limit.get("at_limit", "block"))
        return max(found, key=VERDICTS.index)

    def _credit(self, event, recorded_cost):
        named = self.outcome.get(event["given"]["corrects"])
        if named is None:  # before the range, or not come to yet
            named = {"bucket": event["bucket"], "left": -event["units"], "ran": True}
        units = min(-event["units"], named["left"])
        named["left"] -= units
        self._charge(event, named["bucket"], -units)
        self.row["units"][named["bucket"]] -= units
        if named["ran"]:
            self.costs.append((event["at"], recorded_cost))

    def _money(self):
        """Revenue and cost of every cycle that the range touches, as it stood at its end or the range's."""
        workspace = self.workspace(self.key)
        first, after, start, end = workspace.cycle(workspace.days.of(self.start))
        self.row.update(revenue=0, cost=sum(cost for at, (cost, _) in self.costs if at >= start),
                        estimated=any(estimated for at, (_, estimated) in self.costs if at >= start))
        while start < self.end:
            last = min(end, self.end) - MICROSECOND
            assignment = workspace.assignment(last)
            if assignment:
                self.seen["plans"].add((assignment["plan"], assignment["version"]))
            self.row["revenue"] += self._revenue(workspace, start, end, last)
            first, after, start, end = workspace.cycle(after)

    def versions(self):
        return [f"{plan} v{version}" for plan, version in sorted(self.seen["plans"])] + \
               [f"sheet v{version}" for version in sorted(self.seen["sheets"])]


class Replay:
    """Both sides, as the command answers them."""

    def __init__(self, ledger, draft, start, end):
        self.start, self.end = start, end
        self.now, self.draft = Side(ledger, {}, start, end), Side(ledger, draft, start, end)

    def workspaces(self):
        return {key: self._row(key) for key in sorted({*self.now.rows, *self.draft.rows}) if self._tells(key)}

    def _tells(self, key):
        rows = [side.rows[key] for side in (self.now, self.draft) if key in side.rows]
        return any(row["events"] or row["credits"] or row["revenue"] or row["cost"] for row in rows)

    def _row(self, key):
        now, draft = self.now.rows[key], self.draft.rows[key]
        row = {"workspace": key, "events": now["events"], "verdicts": draft["verdicts"],
               "verdicts_now": now["verdicts"],
               "newly": [one for one in VERDICTS[1:] if draft["verdicts"][one] and not now["verdicts"][one]],
               "relieved": [one for one in VERDICTS[1:] if now["verdicts"][one] and not draft["verdicts"][one]]}
        for name, side in (("now", now), ("draft", draft)):
            row.update({f"hits_{name}": sum(side["verdicts"][one] for one in VERDICTS[1:]),
                        f"revenue_{name}": format_money(side["revenue"]), f"cost_{name}": format_money(side["cost"]),
                        f"cost_estimated_{name}": side["estimated"],
                        f"margin_{name}": format_money(side["revenue"] - side["cost"]),
                        f"units_{name}": side["units"], f"refused_{name}": side["refused"],
                        f"first_{name}": side["first"]})
        return row

    def totals(self):
        def total(side, field):
            return sum(row[field] for row in side.rows.values())

        answer = {"from": format_instant(self.start), "to": format_instant(self.end),
                  "events": total(self.now, "events"), "credits": total(self.now, "credits"),
                  "unmapped": total(self.now, "unmapped"),
                  "catalog": {"now": self.now.versions(), "draft": self.draft.versions()}}
        for name, side in (("now", self.now), ("draft", self.draft)):
            answer[f"margin_{name}"] = format_money(total(side, "revenue") - total(side, "cost"))
        for name, side in (("verdicts", self.draft), ("verdicts_now", self.now)):
            answer[name] = {one: sum(row["verdicts"][one] for row in side.rows.values()) for one in VERDICTS}
        return answer
