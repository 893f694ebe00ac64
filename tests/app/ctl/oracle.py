# SPDX-License-Identifier: GPL-3.0-or-later
"""What `usage` and `daily` must answer, worked out a second time.

Written from the rules alone (R1 to R14, R33, R33a) and in another way than the product: events stay a plain list
that every question reads from end to end, days come from zoneinfo, money and prices are Python integers.
"""

import bisect
import decimal
import zoneinfo
from datetime import date, datetime, timedelta, timezone

BUCKETS = ["standard_sync", "premium_sync", "long_context", "batch_records"]
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
MICROSECOND = timedelta(microseconds=1)
DAY = timedelta(days=1)
UNLIMITED = "unlimited"


def instant(text):
    """ISO 8601 with offset or Z to an aware datetime; digits after the microsecond are cut."""
    text = text.replace("Z", "+00:00")
    if "." in text:
        head, tail = text.split(".")
        digits = tail[:len(tail) - len(tail.lstrip("0123456789"))]
        text = head + "." + digits[:6].ljust(6, "0") + tail[len(digits):]
    return datetime.fromisoformat(text).astimezone(timezone.utc)


def format_instant(when):
    text = when.strftime("%Y-%m-%dT%H:%M:%S")
    if when.microsecond % 1000:
        text += f".{when.microsecond:06}"
    elif when.microsecond:
        text += f".{when.microsecond // 1000:03}"
    return text + "Z"


def half_even(numerator, denominator):
    """numerator / denominator as the nearest integer, of two the even one; denominator > 0."""
    whole, rest = divmod(numerator, denominator)
    if rest * 2 > denominator or (rest * 2 == denominator and whole % 2):
        whole += 1
    return whole


def scaled(text, digits):
    """A decimal as an integer of 10^-digits, and whether it had to be rounded."""
    with decimal.localcontext(decimal.Context(prec=200)):
        exact = decimal.Decimal(text) * 10**digits
        value = int(exact.to_integral_value(decimal.ROUND_HALF_EVEN))
        return value, value != exact


def format_money(nanos):
    sign = "-" if nanos < 0 else ""
    whole, fraction = divmod(abs(nanos), 10**9)
    decimals = f"{fraction:09}".rstrip("0").ljust(2, "0")
    return f"{sign}{whole}.{decimals}"


class Days:
    """The civil days of one zone (R8)."""

    def __init__(self, name):
        self.zone = zoneinfo.ZoneInfo(name)
        self.starts = {}

    def of(self, when):
        return when.astimezone(self.zone).date()

    def start(self, day):
        """The first midnight; where there is none, the first instant of the day."""
        if day not in self.starts:
            self.starts[day] = self._find_start(day)
        return self.starts[day]

    def _find_start(self, day):
        midnight = datetime(day.year, day.month, day.day)
        around = [(midnight.replace(tzinfo=timezone.utc) + DAY * n).astimezone(self.zone).utcoffset() for n in (-1, 1)]
        found = []
        for offset in around:
            candidate = (midnight - offset).replace(tzinfo=timezone.utc)
            if candidate.astimezone(self.zone).replace(tzinfo=None) == midnight:
                found.append(candidate)
        if found:
            return min(found)
        # No midnight: the day begins at the change of offset, found by halving.
        low = midnight.replace(tzinfo=timezone.utc) - DAY
        high = low + 2 * DAY
        while high - low > MICROSECOND:
            middle = low + (high - low) // 2
            if self.of(middle) >= day:
                high = middle
            else:
                low = middle
        return high


def month_day(year, month, day):
    """That day of that month, or the month's last where it is shorter."""
    following = date(year + month // 12, month % 12 + 1, 1)
    return min(date(year, month, 1) + DAY * (day - 1), following - DAY)


def cycle_days(anchor, kind, day):
    """[first, end) of the cycle that holds `day`."""
    if kind != "monthly":
        length = int(kind[:-1])
        first = anchor + DAY * ((day - anchor).days // length * length)
        return first, first + DAY * length
    starts = []
    for back in (-1, 0, 1):
        index = day.year * 12 + day.month - 1 + back
        starts.append(month_day(index // 12, index % 12 + 1, anchor.day))
    place = bisect.bisect_right(starts, day)
    return starts[place - 1], starts[place]


class Workspace:
    """A workspace of the catalog, or a discovered one."""

    def __init__(self, entry):
        self.entry = entry
        self.days = Days(entry.get("time_zone", "UTC"))
        self.anchor = date.fromisoformat(entry.get("cycle_anchor", "1970-01-01"))
        self.kind = entry.get("cycle", "monthly")
        self.seats = entry.get("seats", 1)

    def cycle(self, day):
        first, end = cycle_days(self.anchor, self.kind, day)
        return first, end, self.days.start(first), self.days.start(end)

    def assignment(self, at):
        """R13: the plan and version in force, or nothing."""
        begun = [one for one in self.entry.get("plans", []) if instant(one["from"]) <= at]
        if not begun:
            return None
        latest = max(instant(one["from"]) for one in begun)
        return [one for one in begun if instant(one["from"]) == latest][-1]


def merged(old, new, key):
    """The entries of `new` over those of `old`: a member that is given replaces what was there."""
    entries = {entry[key]: entry for entry in old}
    for entry in new:
        entries[entry[key]] = {**entries.get(entry[key], {}), **entry}
    return list(entries.values())


class Ledger:
    def __init__(self):
        self.catalog = {"plans": [], "routes": [], "route_sheets": [], "workspaces": []}
        self.events = {}  # by event_id, in ledger order
        self.workspaces = {}

    # -- the catalog ------------------------------------------------------------------------------------------

    def apply(self, document):
        for plan in document.get("plans", []):
            old = next((one for one in self.catalog["plans"] if one["key"] == plan["key"]), {"versions": []})
            versions = merged(old["versions"], plan.get("versions", []), "version")
            self.catalog["plans"] = merged(self.catalog["plans"], [{**plan, "versions": versions}], "key")
        for part, key in (("routes", "key"), ("workspaces", "key"), ("route_sheets", "version")):
            self.catalog[part] = merged(self.catalog[part], document.get(part, []), key)
        self.workspaces.update({entry["key"]: Workspace(entry) for entry in self.catalog["workspaces"]})
        for event in self.events.values():
            if event["bucket"] is None:  # R7: a sheet that covers it maps it; a missing measure leaves it unmapped
                self._settle(event)

    def workspace(self, key):
        return self.workspaces.setdefault(key, Workspace({"key": key}))

    def limit(self, workspace, bucket, at):
        assignment = workspace.assignment(at)
        version = assignment and self._version(assignment)
        return version["limits"].get(bucket, {}) if version else {}

    def _version(self, assignment):
        plan = next(one for one in self.catalog["plans"] if one["key"] == assignment["plan"])
        return next(one for one in plan["versions"] if one["version"] == assignment["version"])

    def _sheet_bucket(self, action, at):
        begun = [sheet for sheet in self.catalog["route_sheets"] if instant(sheet["effective_from"]) <= at]
        if not begun:
            return None
        sheet = max(begun, key=lambda one: (instant(one["effective_from"]), one["version"]))
        return next((one["bucket"] for one in sheet["actions"] if one["action"] == action), None)

    # -- events -----------------------------------------------------------------------------------------------

    def take(self, row):
        """Stores a row: "imported", "duplicate", "conflict" or "rejected"."""
        given = self._parsed(row)
        stored = self.events.get(row["event_id"])
        if stored:
            return "duplicate" if stored["given"] == given else "conflict"
        event = {"given": given, "at": given["occurred_at"], "workspace": row["workspace"], "bucket": None, "units": 0,
                 "credited": 0}
        if given.get("status") == "credit":
            if not self._credit(event):
                return "rejected"
        elif not self._settle(event):
            return "rejected"
        self.events[row["event_id"]] = event
        return "imported"

    @staticmethod
    def _parsed(row):
        """The fields that were given, as parsed (R4)."""
        given = {}
        for name, text in row.items():
            if text in (None, ""):
                continue
            if name == "occurred_at":
                given[name] = instant(text)
            elif name in ("cost_usd", "projected_cost_usd"):
                given[name] = scaled(text, 9)[0]
            else:
                given[name] = text
        return given

    def _credit(self, event):
        corrected = self.events.get(event["given"]["corrects"])
        if not corrected or corrected["bucket"] is None:
            return False
        taken = -event["given"]["units"]
        if taken <= 0 or corrected["credited"] + taken > corrected["units"]:
            return False
        corrected["credited"] += taken
        event.update(bucket=corrected["bucket"], units=-taken, workspace=corrected["workspace"])
        return True

    def _settle(self, event):
        """R2, R7: bucket and units; False where the event must be refused."""
        given = event["given"]
        bucket = given.get("bucket") or self._sheet_bucket(given["action"], event["at"])
        if bucket is None:
            return True
        units = given.get("units")
        if units is None:
            units = self._derived(event, bucket)
        if units is None:
            return False
        event.update(bucket=bucket, units=units)
        return True

    def _derived(self, event, bucket):
        given = event["given"]
        status = given.get("status", "ok")
        if status in ("blocked", "queued"):
            return 0
        if bucket == "batch_records":
            return given.get("records_submitted")
        if status in ("failed", "cancelled"):
            return 0
        if bucket != "long_context":
            return 1
        unit = self.limit(self.workspace(event["workspace"]), bucket, event["at"]).get("unit", "page")
        return 1 if unit == "action" else given.get({"page": "pages", "file": "files"}[unit])

    def _cost(self, event):
        """R33: nano-dollars, and whether they were estimated."""
        given = event["given"]
        if "cost_usd" in given:
            return given["cost_usd"], False
        tokens = [given.get(name) for name in ("input_tokens", "cached_input_tokens", "output_tokens")]
        route = next((one for one in self.catalog["routes"] if one["key"] == given.get("route")), {})
        begun = [price for price in route.get("prices", []) if instant(price["from"]) <= event["at"]]
        if not begun or (tokens[0] is None and tokens[2] is None) or given.get("status") == "credit":
            return 0, False
        price = max(begun, key=lambda one: instant(one["from"]))
        full, out = (scaled(price[name], 9)[0] for name in ("input_per_mtok", "output_per_mtok"))
        cached = scaled(price["cached_input_per_mtok"], 9)[0] if "cached_input_per_mtok" in price else full
        read, reused, written = (count or 0 for count in tokens)
        femtos = (read - reused) * full + reused * cached + written * out
        batch = given.get("mode", "batch" if event["bucket"] == "batch_records" else "sync") == "batch"
        percent = price.get("batch_percent", 100) if batch else 100
        return half_even(femtos * percent, 100 * 10**6), True

    # -- answers ----------------------------------------------------------------------------------------------

    def _events(self, key, start, end, at):
        return [event for event in self.events.values()
                if event["workspace"] == key and start <= event["at"] < end and event["at"] <= at]

    def usage(self, key, at):
        workspace = self.workspace(key)
        day = workspace.days.of(at)
        first, _, start, end = workspace.cycle(day)
        events = self._events(key, start, end, at)
        assignment = workspace.assignment(at)
        costs = [self._cost(event) for event in events]
        total = sum(cost for cost, _ in costs)
        revenue = self._revenue(workspace, start, end, at)
        return {
            "workspace": key,
            "plan": assignment and assignment["plan"],
            "plan_version": assignment and assignment["version"],
            "at": format_instant(at),
            "cycle": {"start": format_instant(start), "end": format_instant(end), "day": (day - first).days + 1},
            "buckets": {bucket: self._bucket(workspace, bucket, events, at) for bucket in BUCKETS},
            "unmapped": sum(1 for event in events if event["bucket"] is None),
            "revenue": format_money(revenue),
            "cost": format_money(total),
            "cost_estimated": any(estimated for _, estimated in costs),
            "margin": format_money(revenue - total),
        }

    def _bucket(self, workspace, bucket, events, at):
        limit = self.limit(workspace, bucket, at)
        events = [event for event in events if event["bucket"] == bucket]
        used = sum(event["units"] for event in events)
        costs = [self._cost(event) for event in events]
        base = self._base(workspace, bucket, at)
        addon = sum(units for units, _, begin, end in grants(workspace, "addons", bucket) if begin <= at < end)
        prepaid = self._prepaid(workspace, bucket, at)
        endless = base == UNLIMITED
        entitlement = UNLIMITED if endless else base + addon + prepaid
        hundredths = None if endless or entitlement == 0 else half_even(used * 10000, entitlement)
        unit = {"long_context": limit.get("unit", "page"), "batch_records": "record"}.get(bucket, "action")
        return {"unit": unit, "used": used, "base": base, "addon": addon, "prepaid": prepaid, "approved": 0,
                "entitlement": entitlement, "remaining": UNLIMITED if endless else entitlement - used,
                "percent": None if hundredths is None else hundredths / 100,
                "warn_percent": limit.get("warn_percent", 70),
                "cost": format_money(sum(cost for cost, _ in costs)),
                "cost_estimated": any(estimated for _, estimated in costs)}

    def _base(self, workspace, bucket, at):
        limit = self.limit(workspace, bucket, at)
        allowance = limit.get("allowance", 0)
        per_seat = limit.get("per") == "seat" and allowance != UNLIMITED
        return allowance * workspace.seats if per_seat else allowance

    def _prepaid(self, workspace, bucket, at):
        """R14: what earlier cycles left of the packs that are in force."""
        packs = [{"left": units, "from": begin, "to": end}
                 for units, _, begin, end in grants(workspace, "prepaid", bucket) if begin <= at]
        packs.sort(key=lambda pack: (pack["from"], pack["to"]))
        if not packs:
            return 0
        first, after, start, end = workspace.cycle(workspace.days.of(packs[0]["from"]))
        while end <= at:
            last = end - MICROSECOND
            base = self._base(workspace, bucket, last)
            if base != UNLIMITED:
                over = sum(event["units"] for event in self._events(workspace.entry["key"], start, end, at)
                           if event["bucket"] == bucket) - base
                over -= sum(units for units, _, begin, to in grants(workspace, "addons", bucket) if begin <= last < to)
                for pack in packs:
                    if pack["from"] < end and pack["to"] > start:
                        drawn = min(max(over, 0), pack["left"])
                        pack["left"] -= drawn
                        over -= drawn
            first, after, start, end = workspace.cycle(after)
        return sum(pack["left"] for pack in packs if pack["from"] <= at < pack["to"])

    def _revenue(self, workspace, start, end, at):
        """R33a as it stands at `at`: only what has begun by then."""
        total = 0
        assignment = workspace.assignment(at)
        if assignment:
            version = self._version(assignment)
            price = scaled(version["price"], 9)[0]
            total += price * workspace.seats if version.get("price_per") == "seat" else price
        for bucket in BUCKETS:
            total += sum(price for _, price, begin, to in grants(workspace, "addons", bucket)
                         if begin <= at and to > start)
            total += sum(price for _, price, begin, _ in grants(workspace, "prepaid", bucket)
                         if start <= begin < end and begin <= at)
        return total

    def daily(self, key, at):
        workspace = self.workspace(key)
        today = workspace.days.of(at)
        first, _, start, end = workspace.cycle(today)
        rows = {}
        while first <= today:
            rows[first] = {"day": first.isoformat(), **{bucket: 0 for bucket in BUCKETS}, "unmapped": 0}
            first += DAY
        for event in self._events(key, start, end, at):
            row = rows[workspace.days.of(event["at"])]
            if event["bucket"] is None:
                row["unmapped"] += 1
            else:
                row[event["bucket"]] += event["units"]
        return list(rows.values())


def grants(workspace, kind, bucket):
    """(units, price, from, to) of add-ons or packs; a workflow's records are an add-on of batch records."""
    entries = [one for one in workspace.entry.get(kind, []) if one["bucket"] == bucket]
    if kind == "addons" and bucket == "batch_records":
        entries += [{**one, "units": one["included_records"]} for one in workspace.entry.get("workflows", [])]
    return [(one["units"], scaled(one["price"], 9)[0], instant(one["from"]), instant(one["to"])) for one in entries]
