<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>ApprovalSubject</name>
    <message numerus="yes">
        <source>%Ln of them cannot be decided by you; the result will say why.</source>
        <translation>
            <numerusform>%Ln of them cannot be decided by you; the result will say why.</numerusform>
            <numerusform>%Ln of them cannot be decided by you; the result will say why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approve %Ln request(s) as asked</source>
        <translation>
            <numerusform>&amp;Approve %Ln request as asked</numerusform>
            <numerusform>&amp;Approve %Ln requests as asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Deny %Ln request(s)</source>
        <translation>
            <numerusform>&amp;Deny %Ln request</numerusform>
            <numerusform>&amp;Deny %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) chosen</source>
        <translation>
            <numerusform>%Ln request chosen</numerusform>
            <numerusform>%Ln requests chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln price</numerusform>
            <numerusform>%Ln prices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CeilingModel</name>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stale: %Ln day(s) ago</source>
        <translation>
            <numerusform>stale: %Ln day ago</numerusform>
            <numerusform>stale: %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftCheck</name>
    <message numerus="yes">
        <source>The ledger saw %1 of it in the last %n day(s).</source>
        <translation>
            <numerusform>The ledger saw %1 of it in the last day.</numerusform>
            <numerusform>The ledger saw %1 of it in the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Route sheet %1 sends %n action(s) here in mode %2: %3. Publish a sheet that sends them elsewhere first.</source>
        <translation>
            <numerusform>Route sheet %1 sends %n action here in mode %2: %3. Publish a sheet that sends it elsewhere first.</numerusform>
            <numerusform>Route sheet %1 sends %n actions here in mode %2: %3. Publish a sheet that sends them elsewhere first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last reviewed %n day(s) ago: it is shown as stale. Read its source again.</source>
        <translation>
            <numerusform>Last reviewed %n day ago: it is shown as stale. Read its source again.</numerusform>
            <numerusform>Last reviewed %n days ago: it is shown as stale. Read its source again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in the past, where route sheet %2 was in force, and %n of its action(s) would change: %3. In the past a sheet can only add actions that none mapped. Begin now or later.</source>
        <translation>
            <numerusform>%1 is in the past, where route sheet %2 was in force, and %n of its actions would change: %3. In the past a sheet can only add actions that none mapped. Begin now or later.</numerusform>
            <numerusform>%1 is in the past, where route sheet %2 was in force, and %n of its actions would change: %3. In the past a sheet can only add actions that none mapped. Begin now or later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftReplay</name>
    <message numerus="yes">
        <source>%Ln workspace(s) newly blocked</source>
        <translation>
            <numerusform>%Ln workspace newly blocked</numerusform>
            <numerusform>%Ln workspaces newly blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) newly queued</source>
        <translation>
            <numerusform>%Ln workspace newly queued</numerusform>
            <numerusform>%Ln workspaces newly queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) newly downgraded</source>
        <translation>
            <numerusform>%Ln workspace newly downgraded</numerusform>
            <numerusform>%Ln workspaces newly downgraded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) newly asked</source>
        <translation>
            <numerusform>%Ln workspace newly asked</numerusform>
            <numerusform>%Ln workspaces newly asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) newly warned</source>
        <translation>
            <numerusform>%Ln workspace newly warned</numerusform>
            <numerusform>%Ln workspaces newly warned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) no longer blocked</source>
        <translation>
            <numerusform>%Ln workspace no longer blocked</numerusform>
            <numerusform>%Ln workspaces no longer blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) no longer queued</source>
        <translation>
            <numerusform>%Ln workspace no longer queued</numerusform>
            <numerusform>%Ln workspaces no longer queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) no longer downgraded</source>
        <translation>
            <numerusform>%Ln workspace no longer downgraded</numerusform>
            <numerusform>%Ln workspaces no longer downgraded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) no longer asked</source>
        <translation>
            <numerusform>%Ln workspace no longer asked</numerusform>
            <numerusform>%Ln workspaces no longer asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) no longer warned</source>
        <translation>
            <numerusform>%Ln workspace no longer warned</numerusform>
            <numerusform>%Ln workspaces no longer warned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %1 (UTC): %Ln request(s).</source>
        <translation>
            <numerusform>Over %1 (UTC): %Ln request.</numerusform>
            <numerusform>Over %1 (UTC): %Ln requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventChain</name>
    <message numerus="yes">
        <source>It was tried again %1 time(s).</source>
        <translation>
            <numerusform>It was tried again %1 time.</numerusform>
            <numerusform>It was tried again %1 times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its answer was repaired %1 time(s).</source>
        <translation>
            <numerusform>Its answer was repaired %1 time.</numerusform>
            <numerusform>Its answer was repaired %1 times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>%1 unit(s) of long-context work</source>
        <translation>
            <numerusform>%1 unit of long-context work</numerusform>
            <numerusform>%1 units of long-context work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 page(s) of long-context work</source>
        <translation>
            <numerusform>%1 page of long-context work</numerusform>
            <numerusform>%1 pages of long-context work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s) of long-context work</source>
        <translation>
            <numerusform>%1 file of long-context work</numerusform>
            <numerusform>%1 files of long-context work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 action(s) of long-context work</source>
        <translation>
            <numerusform>%1 action of long-context work</numerusform>
            <numerusform>%1 actions of long-context work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 standard action(s)</source>
        <translation>
            <numerusform>%1 standard action</numerusform>
            <numerusform>%1 standard actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 premium action(s)</source>
        <translation>
            <numerusform>%1 premium action</numerusform>
            <numerusform>%1 premium actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batch record(s)</source>
        <translation>
            <numerusform>%1 batch record</numerusform>
            <numerusform>%1 batch records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, after %2 retry(s)</source>
        <comment>what happened, count</comment>
        <translation>
            <numerusform>%1, after %2 retry</numerusform>
            <numerusform>%1, after %2 retries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitStory</name>
    <message numerus="yes">
        <source>%1 more limit hit(s) of this bucket followed in the cycle.</source>
        <translation>
            <numerusform>%1 more limit hit of this bucket followed in the cycle.</numerusform>
            <numerusform>%1 more limit hits of this bucket followed in the cycle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %1, version %2, includes %3: %4 for each of %n seat(s).</source>
        <translation>
            <numerusform>Plan %1, version %2, includes %3: %4 for %n seat.</numerusform>
            <numerusform>Plan %1, version %2, includes %3: %4 for each of %n seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warning(s) had been recorded in the cycle by then, the first on %2.</source>
        <translation>
            <numerusform>%1 warning had been recorded in the cycle by then, on %2.</numerusform>
            <numerusform>%1 warnings had been recorded in the cycle by then, the first on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 other action(s) used %2.</source>
        <translation>
            <numerusform>%1 other action used %2.</numerusform>
            <numerusform>%1 other actions used %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 other member(s) used %2.</source>
        <translation>
            <numerusform>%1 other member used %2.</numerusform>
            <numerusform>%1 other members used %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 other route(s) used %2.</source>
        <translation>
            <numerusform>%1 other route used %2.</numerusform>
            <numerusform>%1 other routes used %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credit(s) before it gave back %2; that is taken off already.</source>
        <translation>
            <numerusform>%1 credit before it gave back %2; that is taken off already.</numerusform>
            <numerusform>%1 credits before it gave back %2; that is taken off already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitText</name>
    <message numerus="yes">
        <source>%Ln member(s) active in the cycle</source>
        <translation>
            <numerusform>%Ln member active in the cycle</numerusform>
            <numerusform>%Ln members active in the cycle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReportText</name>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>%Ln rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) would be imported</source>
        <translation>
            <numerusform>%Ln event would be imported</numerusform>
            <numerusform>%Ln events would be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) imported</source>
        <translation>
            <numerusform>%Ln event imported</numerusform>
            <numerusform>%Ln events imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the imported event(s) unmapped: no route sheet names the action</source>
        <translation>
            <numerusform>%Ln of the imported events unmapped: no route sheet names the action</numerusform>
            <numerusform>%Ln of the imported events unmapped: no route sheet names the action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with an amount rounded to a billionth of a dollar</source>
        <translation>
            <numerusform>%Ln row with an amount rounded to a billionth of a dollar</numerusform>
            <numerusform>%Ln rows with an amount rounded to a billionth of a dollar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s): in the ledger already, and counted once</source>
        <translation>
            <numerusform>%Ln duplicate: in the ledger already, and counted once</numerusform>
            <numerusform>%Ln duplicates: in the ledger already, and counted once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refused</source>
        <translation>
            <numerusform>%Ln row refused</numerusform>
            <numerusform>%Ln rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the refused row(s) in conflict: the ledger has another event of that id</source>
        <translation>
            <numerusform>%Ln of the refused rows in conflict: the ledger has another event of that id</numerusform>
            <numerusform>%Ln of the refused rows in conflict: the ledger has another event of that id</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnownText</name>
    <message numerus="yes">
        <source>The ledger learnt later of %Ln event(s) that had happened by then.</source>
        <translation>
            <numerusform>The ledger learnt later of %Ln event that had happened by then.</numerusform>
            <numerusform>The ledger learnt later of %Ln events that had happened by then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to the workspace or its plans were made later.</source>
        <translation>
            <numerusform>%Ln change to the workspace or its plans was made later.</numerusform>
            <numerusform>%Ln changes to the workspace or its plans were made later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnownWords</name>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <comment>fields that differ</comment>
        <translation>
            <numerusform>%1; and %n more</numerusform>
            <numerusform>%1; and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverageText</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued action(s) would run.</source>
        <translation>
            <numerusform>%Ln queued action would run.</numerusform>
            <numerusform>%Ln queued actions would run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would go on waiting.</source>
        <translation>
            <numerusform>%Ln would go on waiting.</numerusform>
            <numerusform>%Ln would go on waiting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message numerus="yes">
        <source>A key has at most %Ln character(s).</source>
        <translation>
            <numerusform>A key has at most %Ln character.</numerusform>
            <numerusform>A key has at most %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%1 record(s) not accounted for</source>
        <translation>
            <numerusform>%1 record not accounted for</numerusform>
            <numerusform>%1 records not accounted for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) charged beyond those submitted</source>
        <translation>
            <numerusform>%1 record charged beyond those submitted</numerusform>
            <numerusform>%1 records charged beyond those submitted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) sent again without need</source>
        <translation>
            <numerusform>%1 record sent again without need</numerusform>
            <numerusform>%1 records sent again without need</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) held back by the limit</source>
        <translation>
            <numerusform>%1 record held back by the limit</numerusform>
            <numerusform>%1 records held back by the limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) credited</source>
        <translation>
            <numerusform>%1 record credited</numerusform>
            <numerusform>%1 records credited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) of this cycle belong to no bucket yet and count towards none.</source>
        <translation>
            <numerusform>%1 event of this cycle belongs to no bucket yet and counts towards none.</numerusform>
            <numerusform>%1 events of this cycle belong to no bucket yet and count towards none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 other member(s)</source>
        <translation>
            <numerusform>%1 other member</numerusform>
            <numerusform>%1 other members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message numerus="yes">
        <source>%1, version %2, %Ln seat(s)</source>
        <translation>
            <numerusform>%1, version %2, %Ln seat</numerusform>
            <numerusform>%1, version %2, %Ln seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the latest %Ln</source>
        <comment>hits</comment>
        <translation>
            <numerusform>Of the latest %Ln</numerusform>
            <numerusform>Of the latest %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln account(s) on the plan</source>
        <translation>
            <numerusform>Of %Ln account on the plan</numerusform>
            <numerusform>Of %Ln accounts on the plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) wait to be judged, so what came last is not in this list: this ledger can only be read here. They are judged as soon as somebody opens it who may write to its file.</source>
        <translation>
            <numerusform>%Ln workspace waits to be judged, so what came last is not in this list: this ledger can only be read here. It is judged as soon as somebody opens it who may write to its file.</numerusform>
            <numerusform>%Ln workspaces wait to be judged, so what came last is not in this list: this ledger can only be read here. They are judged as soon as somebody opens it who may write to its file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) could not be judged just now, so what came last is not in this list.</source>
        <translation>
            <numerusform>%Ln workspace could not be judged just now, so what came last is not in this list.</numerusform>
            <numerusform>%Ln workspaces could not be judged just now, so what came last is not in this list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteSheet</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these, %Ln event(s) that no sheet mapped.</source>
        <translation>
            <numerusform>Of these, %Ln event that no sheet mapped.</numerusform>
            <numerusform>Of these, %Ln events that no sheet mapped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThresholdText</name>
    <message numerus="yes">
        <source>%Ln limit hit(s) of these cycles would be sorted otherwise.</source>
        <translation>
            <numerusform>%Ln limit hit of these cycles would be sorted otherwise.</numerusform>
            <numerusform>%Ln limit hits of these cycles would be sorted otherwise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceCell</name>
    <message numerus="yes">
        <source>%Ln event(s) of this cycle belong to no bucket yet</source>
        <translation>
            <numerusform>%Ln event of this cycle belongs to no bucket yet</numerusform>
            <numerusform>%Ln events of this cycle belong to no bucket yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom</name>
    <message numerus="yes">
        <source>%1 action(s)</source>
        <translation>
            <numerusform>%1 action</numerusform>
            <numerusform>%1 actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 page(s)</source>
        <translation>
            <numerusform>%1 page</numerusform>
            <numerusform>%1 pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s)</source>
        <translation>
            <numerusform>%1 file</numerusform>
            <numerusform>%1 files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 record</numerusform>
            <numerusform>%1 records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ApprovalQueue</name>
    <message numerus="yes">
        <source>%Ln request(s) filtered out.</source>
        <translation>
            <numerusform>%Ln request filtered out.</numerusform>
            <numerusform>%Ln requests filtered out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ApprovalsPage</name>
    <message numerus="yes">
        <source>%Ln request(s) chosen</source>
        <translation>
            <numerusform>%Ln request chosen</numerusform>
            <numerusform>%Ln requests chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>requests</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::AuditPage</name>
    <message numerus="yes">
        <source>%Ln row(s) filtered out.</source>
        <translation>
            <numerusform>%Ln row filtered out.</numerusform>
            <numerusform>%Ln rows filtered out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %1 of %Ln row(s); scroll for older ones</source>
        <translation>
            <numerusform>The latest %1 of %Ln row; scroll for older ones</numerusform>
            <numerusform>The latest %1 of %Ln rows; scroll for older ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 of %Ln row</numerusform>
            <numerusform>%1 of %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::BatchJob</name>
    <message numerus="yes">
        <source>Some events say that the job has %1 part(s), others %2.</source>
        <translation>
            <numerusform>Some events say that the job has %1 part, others %2.</numerusform>
            <numerusform>Some events say that the job has %1 parts, others %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No event yet of these of its %1 part(s): %2.</source>
        <translation>
            <numerusform>No event yet of its %1 part: %2.</numerusform>
            <numerusform>No event yet of these of its %1 parts: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::BurnChart</name>
    <message numerus="yes">
        <source>Median of %Ln account(s)</source>
        <translation>
            <numerusform>Median of %Ln account</numerusform>
            <numerusform>Median of %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The median of %Ln account(s) on the plan is at %1 by that day.</source>
        <translation>
            <numerusform>The median of %Ln account on the plan is at %1 by that day.</numerusform>
            <numerusform>The median of %Ln accounts on the plan is at %1 by that day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::BurnPanel</name>
    <message numerus="yes">
        <source>Dashed: the median of %Ln account(s) on the plan.</source>
        <translation>
            <numerusform>Dashed: the median of %Ln account on the plan.</numerusform>
            <numerusform>Dashed: the median of %Ln accounts on the plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::CalloutStrip</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s)</source>
        <translation>
            <numerusform>%Ln workspace</numerusform>
            <numerusform>%Ln workspaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln route(s)</source>
        <translation>
            <numerusform>%Ln route</numerusform>
            <numerusform>%Ln routes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::CaseResults</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::CeilingModel</name>
    <message numerus="yes">
        <source>Stale after %Ln day(s) (R35)</source>
        <translation>
            <numerusform>Stale after %Ln day (R35)</numerusform>
            <numerusform>Stale after %Ln days (R35)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::CeilingsTab</name>
    <message numerus="yes">
        <source>Nobody reviewed these for %Ln day(s) or more: %1. Read their sources again.</source>
        <translation>
            <numerusform>Nobody reviewed these for %Ln day or more: %1. Read their sources again.</numerusform>
            <numerusform>Nobody reviewed these for %Ln days or more: %1. Read their sources again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ChartPanel</name>
    <message numerus="yes">
        <source>Copied %Ln row(s).</source>
        <translation>
            <numerusform>Copied %Ln row.</numerusform>
            <numerusform>Copied %Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::CycleNavigator</name>
    <message numerus="yes">
        <source>ended, %Ln day(s)</source>
        <translation>
            <numerusform>ended, %Ln day</numerusform>
            <numerusform>ended, %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::DataTable</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) selected</source>
        <translation>
            <numerusform>%1 of %Ln row selected</numerusform>
            <numerusform>%1 of %Ln rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::DraftBar</name>
    <message numerus="yes">
        <source>Draft: %Ln change(s)</source>
        <translation>
            <numerusform>Draft: %Ln change</numerusform>
            <numerusform>Draft: %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more part(s) of this draft changed</source>
        <translation>
            <numerusform>%1, and %Ln more part of this draft changed</numerusform>
            <numerusform>%1, and %Ln more parts of this draft changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::DraftConflictDialog</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <comment>changes by others</comment>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge: the draft keeps your changes and takes theirs. Of %Ln field(s) that both changed it takes theirs in %1 and yours in %2.</source>
        <translation>
            <numerusform>Merge: the draft keeps your changes and takes theirs. Of %Ln field that both changed it takes theirs in %1 and yours in %2.</numerusform>
            <numerusform>Merge: the draft keeps your changes and takes theirs. Of %Ln fields that both changed it takes theirs in %1 and yours in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <comment>fields</comment>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::DraftReview</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>problems</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <comment>workspaces</comment>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) from %1 to %2 on %3: %4</source>
        <comment>plan versions, an instant, names</comment>
        <translation>
            <numerusform>%Ln workspace from %1 to %2 on %3: %4</numerusform>
            <numerusform>%Ln workspaces from %1 to %2 on %3: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) on %1 stay there: publishing %2 moves nobody by itself</source>
        <comment>plan versions</comment>
        <translation>
            <numerusform>%Ln workspace on %1 stays there: publishing %2 moves nobody by itself</numerusform>
            <numerusform>%Ln workspaces on %1 stay there: publishing %2 moves nobody by itself</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::EconomicsPage</name>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Last %Ln day</numerusform>
            <numerusform>Last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::EconomicsPlan</name>
    <message numerus="yes">
        <source>%Ln workspace(s) on any version of the plan, each in its last finished cycle.</source>
        <translation>
            <numerusform>%Ln workspace on any version of the plan, in its last finished cycle.</numerusform>
            <numerusform>%Ln workspaces on any version of the plan, each in its last finished cycle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) on this version, each in its last finished cycle.</source>
        <translation>
            <numerusform>%Ln workspace on this version, in its last finished cycle.</numerusform>
            <numerusform>%Ln workspaces on this version, each in its last finished cycle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::HeaderBar</name>
    <message numerus="yes">
        <source>%Ln flag(s) to review</source>
        <translation>
            <numerusform>%Ln flag to review</numerusform>
            <numerusform>%Ln flags to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::HistoryBrowser</name>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1</source>
        <translation>
            <numerusform>Saved %Ln row to %1</numerusform>
            <numerusform>Saved %Ln rows to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected: %1</source>
        <translation>
            <numerusform>%Ln row selected: %1</numerusform>
            <numerusform>%Ln rows selected: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::HistoryKindButton</name>
    <message numerus="yes">
        <source>%Ln kind(s)</source>
        <translation>
            <numerusform>%Ln kind</numerusform>
            <numerusform>%Ln kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::HitBrowser</name>
    <message numerus="yes">
        <source>The latest of %Ln hit(s): %1; scroll for older ones</source>
        <translation>
            <numerusform>The latest of %Ln hit: %1; scroll for older ones</numerusform>
            <numerusform>The latest of %Ln hits: %1; scroll for older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::HitCauseModel</name>
    <message numerus="yes">
        <source>%Ln workspace(s)</source>
        <translation>
            <numerusform>%Ln workspace</numerusform>
            <numerusform>%Ln workspaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::HitFilters</name>
    <message numerus="yes">
        <source>Last %Ln week(s)</source>
        <translation>
            <numerusform>Last %Ln week</numerusform>
            <numerusform>Last %Ln weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::HitStackChart</name>
    <message numerus="yes">
        <source>%1: %Ln hit(s).</source>
        <translation>
            <numerusform>%1: %Ln hit.</numerusform>
            <numerusform>%1: %Ln hits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::HitsPage</name>
    <message numerus="yes">
        <source>%Ln hit(s) written by gateways could not be settled: they name a workspace or a time that makes no sense, and are not counted here.</source>
        <translation>
            <numerusform>%Ln hit written by gateways could not be settled: it names a workspace or a time that makes no sense, and is not counted here.</numerusform>
            <numerusform>%Ln hits written by gateways could not be settled: they name a workspace or a time that makes no sense, and are not counted here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ImportPreviewPage</name>
    <message numerus="yes">
        <source>As it would land: the first %Ln row(s) are fine</source>
        <translation>
            <numerusform>As it would land: %Ln row is fine</numerusform>
            <numerusform>As it would land: the first %Ln rows are fine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As it would land: %1 of the first %Ln row(s) would be refused</source>
        <translation>
            <numerusform>As it would land: %1 of %Ln row would be refused</numerusform>
            <numerusform>As it would land: %1 of the first %Ln rows would be refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::JobPartModel</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::KnownPanel</name>
    <message numerus="yes">
        <source>Show the %Ln late event(s) in the history</source>
        <translation>
            <numerusform>Show the %Ln late event in the history</numerusform>
            <numerusform>Show the %Ln late events in the history</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::LedgerPages</name>
    <message numerus="yes">
        <source>%Ln workspace(s) over a limit</source>
        <translation>
            <numerusform>%Ln workspace over a limit</numerusform>
            <numerusform>%Ln workspaces over a limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) waiting</source>
        <translation>
            <numerusform>%Ln request waiting</numerusform>
            <numerusform>%Ln requests waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flag(s) to review</source>
        <translation>
            <numerusform>%Ln flag to review</numerusform>
            <numerusform>%Ln flags to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::MainWindow</name>
    <message numerus="yes">
        <source>%Ln account(s) burned early</source>
        <translation>
            <numerusform>%Ln account burned early</numerusform>
            <numerusform>%Ln accounts burned early</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::MarginChart</name>
    <message numerus="yes">
        <source>%1: %Ln workspace(s).</source>
        <comment>a class of margins</comment>
        <translation>
            <numerusform>%1: %Ln workspace.</numerusform>
            <numerusform>%1: %Ln workspaces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::MonitoringPage</name>
    <message numerus="yes">
        <source>Copied %Ln row(s).</source>
        <translation>
            <numerusform>Copied %Ln row.</numerusform>
            <numerusform>Copied %Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln workspace(s) filtered out.</source>
        <translation>
            <numerusform>%Ln workspace filtered out.</numerusform>
            <numerusform>%Ln workspaces filtered out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::PlanBucket</name>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <translation>
            <numerusform>%Ln seat</numerusform>
            <numerusform>%Ln seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::PlanEditor</name>
    <message numerus="yes">
        <source>%Ln field(s) hold what the draft cannot take. It has what was there before until that is mended.</source>
        <translation>
            <numerusform>%Ln field holds what the draft cannot take. It has what was there before until that is mended.</numerusform>
            <numerusform>%Ln fields hold what the draft cannot take. It has what was there before until that is mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::PlanListModel</name>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::PlanMoves</name>
    <message numerus="yes">
        <source>%1 of %Ln workspace(s) go over to version %2</source>
        <translation>
            <numerusform>%1 of %Ln workspace goes over to version %2</numerusform>
            <numerusform>%1 of %Ln workspaces go over to version %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln stay(s) where it is.</source>
        <translation>
            <numerusform>%1; %Ln stays where it is.</numerusform>
            <numerusform>%1; %Ln stay where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::PlanTimeline</name>
    <message numerus="yes">
        <source>%Ln workspace(s)</source>
        <translation>
            <numerusform>%Ln workspace</numerusform>
            <numerusform>%Ln workspaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::PlanVersionModel</name>
    <message numerus="yes">
        <source>%Ln workspace(s)</source>
        <translation>
            <numerusform>%Ln workspace</numerusform>
            <numerusform>%Ln workspaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::PlansPage</name>
    <message numerus="yes">
        <source>Move %Ln workspace(s)</source>
        <translation>
            <numerusform>Move %Ln workspace</numerusform>
            <numerusform>Move %Ln workspaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do not move %Ln workspace(s)</source>
        <translation>
            <numerusform>Do not move %Ln workspace</numerusform>
            <numerusform>Do not move %Ln workspaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The draft of %1 and %Ln move(s) to it are discarded; undo brings them back</source>
        <translation>
            <numerusform>The draft of %1 and %Ln move to it are discarded; undo brings them back</numerusform>
            <numerusform>The draft of %1 and %Ln moves to it are discarded; undo brings them back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::PoolModel</name>
    <message numerus="yes">
        <source>Used, %Ln day(s)</source>
        <translation>
            <numerusform>Used, %Ln day</numerusform>
            <numerusform>Used, %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Input and output tokens of the last %Ln day(s)</source>
        <translation>
            <numerusform>Input and output tokens of the last %Ln day</numerusform>
            <numerusform>Input and output tokens of the last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::PoolPartModel</name>
    <message numerus="yes">
        <source>Not used in the last %Ln day(s): %1 of %2 default routes of the sheet in force</source>
        <translation>
            <numerusform>Not used in the last %Ln day: %1 of %2 default routes of the sheet in force</numerusform>
            <numerusform>Not used in the last %Ln days: %1 of %2 default routes of the sheet in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 units of the last %Ln day(s)</source>
        <translation>
            <numerusform>%1 of %2 units of the last %Ln day</numerusform>
            <numerusform>%1 of %2 units of the last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::PoolsTab</name>
    <message numerus="yes">
        <source>%1 tokens in the last %Ln day(s); busiest %2: %3, or %4 a minute.</source>
        <translation>
            <numerusform>%1 tokens in the last %Ln day; busiest %2: %3, or %4 a minute.</numerusform>
            <numerusform>%1 tokens in the last %Ln days; busiest %2: %3, or %4 a minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing went through it in the last %Ln day(s).</source>
        <translation>
            <numerusform>Nothing went through it in the last %Ln day.</numerusform>
            <numerusform>Nothing went through it in the last %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::PriceListImport</name>
    <message numerus="yes">
        <source>%Ln new model(s)</source>
        <translation>
            <numerusform>%Ln new model</numerusform>
            <numerusform>%Ln new models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped without token prices</source>
        <translation>
            <numerusform>%Ln skipped without token prices</numerusform>
            <numerusform>%Ln skipped without token prices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in this list, which stay</source>
        <translation>
            <numerusform>%Ln not in this list, which stays</numerusform>
            <numerusform>%Ln not in this list, which stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) imported, %1</source>
        <translation>
            <numerusform>%Ln model imported, %1</numerusform>
            <numerusform>%Ln models imported, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::PriceListTab</name>
    <message numerus="yes">
        <source>%Ln row(s) filtered out.</source>
        <translation>
            <numerusform>%Ln row filtered out.</numerusform>
            <numerusform>%Ln rows filtered out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ProvidersPage</name>
    <message numerus="yes">
        <source>%Ln signal(s)</source>
        <translation>
            <numerusform>%Ln signal</numerusform>
            <numerusform>%Ln signals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::PublishDialog</name>
    <message numerus="yes">
        <source>Others have published %Ln part(s) that this draft began from. Merge their changes or overwrite them; then publish.</source>
        <translation>
            <numerusform>Others have published %Ln part that this draft began from. Merge their changes or overwrite them; then publish.</numerusform>
            <numerusform>Others have published %Ln parts that this draft began from. Merge their changes or overwrite them; then publish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published: %Ln change(s)</source>
        <translation>
            <numerusform>Published: %Ln change</numerusform>
            <numerusform>Published: %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::RatioChart</name>
    <message numerus="yes">
        <source>%Ln step(s) without data.</source>
        <translation>
            <numerusform>%Ln step without data.</numerusform>
            <numerusform>%Ln steps without data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::RatioEventsOpener</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln event(s)</source>
        <translation>
            <numerusform>more than %Ln event</numerusform>
            <numerusform>more than %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ReplayPage</name>
    <message numerus="yes">
        <source>Replayed %Ln event(s)</source>
        <translation>
            <numerusform>Replayed %Ln event</numerusform>
            <numerusform>Replayed %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ReplaySummary</name>
    <message numerus="yes">
        <source>%Ln credit(s) applied.</source>
        <translation>
            <numerusform>%Ln credit applied.</numerusform>
            <numerusform>%Ln credits applied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) charged nothing, because no sheet maps them.</source>
        <translation>
            <numerusform>%Ln event charged nothing, because no sheet maps it.</numerusform>
            <numerusform>%Ln events charged nothing, because no sheet maps them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ReportPreview</name>
    <message numerus="yes">
        <source>of %Ln page(s)</source>
        <translation>
            <numerusform>of %Ln page</numerusform>
            <numerusform>of %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ReviewDetail</name>
    <message numerus="yes">
        <source>Beside them the medians of %Ln account(s) on the plan, each in its own cycle.</source>
        <translation>
            <numerusform>Beside them the medians of %Ln account on the plan, each in its own cycle.</numerusform>
            <numerusform>Beside them the medians of %Ln accounts on the plan, each in its own cycle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ReviewPanel</name>
    <message numerus="yes">
        <source>%1. %Ln hit(s) came since.</source>
        <translation>
            <numerusform>%1. %Ln hit came since.</numerusform>
            <numerusform>%1. %Ln hits came since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ReviewWorklist</name>
    <message numerus="yes">
        <source>Of the cycles that ended less than %Ln day(s) ago</source>
        <translation>
            <numerusform>Of the cycles that ended less than %Ln day ago</numerusform>
            <numerusform>Of the cycles that ended less than %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) filtered out.</source>
        <translation>
            <numerusform>%Ln item filtered out.</numerusform>
            <numerusform>%Ln items filtered out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ReviewsPage</name>
    <message numerus="yes">
        <source>%Ln item(s) chosen</source>
        <translation>
            <numerusform>%Ln item chosen</numerusform>
            <numerusform>%Ln items chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::RouteCatalogTab</name>
    <message numerus="yes">
        <source>%Ln row(s) filtered out.</source>
        <translation>
            <numerusform>%Ln row filtered out.</numerusform>
            <numerusform>%Ln rows filtered out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::RouteModel</name>
    <message numerus="yes">
        <source>%1 over %Ln unit(s)</source>
        <comment>cost</comment>
        <translation>
            <numerusform>%1 over %Ln unit</numerusform>
            <numerusform>%1 over %Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Observed over the last %Ln day(s), failed and retried attempts included (R31), and below it the cost</source>
        <translation>
            <numerusform>Observed over the last %Ln day, failed and retried attempts included (R31), and below it the cost</numerusform>
            <numerusform>Observed over the last %Ln days, failed and retried attempts included (R31), and below it the cost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cost, %Ln day(s)</source>
        <translation>
            <numerusform>Cost, %Ln day</numerusform>
            <numerusform>Cost, %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the last %Ln day(s); ≈ is estimated in part</source>
        <translation>
            <numerusform>Of the last %Ln day; ≈ is estimated in part</numerusform>
            <numerusform>Of the last %Ln days; ≈ is estimated in part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::SheetAddDialog</name>
    <message numerus="yes">
        <source>%1
and %Ln other(s)</source>
        <comment>names of actions</comment>
        <translation>
            <numerusform>%1
and %Ln other</numerusform>
            <numerusform>%1
and %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Map %Ln action(s)</source>
        <translation>
            <numerusform>Map %Ln action</numerusform>
            <numerusform>Map %Ln actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::SheetEditing</name>
    <message numerus="yes">
        <source>%1 of %Ln action(s)</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%1 of %Ln action</numerusform>
            <numerusform>%1 of %Ln actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln action(s)</source>
        <translation>
            <numerusform>Add %Ln action</numerusform>
            <numerusform>Add %Ln actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln action(s)</source>
        <translation>
            <numerusform>Remove %Ln action</numerusform>
            <numerusform>Remove %Ln actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::SheetHeader</name>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::SheetPage</name>
    <message numerus="yes">
        <source>%Ln action(s) are not mapped to a bucket: %1 that cost %2 in the last 90 days.</source>
        <comment>%1: counted events</comment>
        <translation>
            <numerusform>%Ln action is not mapped to a bucket: %1 that cost %2 in the last 90 days.</numerusform>
            <numerusform>%Ln actions are not mapped to a bucket: %1 that cost %2 in the last 90 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) filtered out.</source>
        <translation>
            <numerusform>%Ln action filtered out.</numerusform>
            <numerusform>%Ln actions filtered out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) taken into the draft</source>
        <translation>
            <numerusform>%Ln action taken into the draft</numerusform>
            <numerusform>%Ln actions taken into the draft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::SheetPanel</name>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::SheetSetDialog</name>
    <message numerus="yes">
        <source>Set fields of %Ln action(s)</source>
        <translation>
            <numerusform>Set fields of %Ln action</numerusform>
            <numerusform>Set fields of %Ln actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::SplitTab</name>
    <message numerus="yes">
        <source>at least %Ln record(s)</source>
        <translation>
            <numerusform>at least %Ln record</numerusform>
            <numerusform>at least %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::StoryList</name>
    <message numerus="yes">
        <source>The latest %1 of %Ln limit hit(s); Limit hits has them all</source>
        <translation>
            <numerusform>The latest %1 of %Ln limit hit; Limit hits has them all</numerusform>
            <numerusform>The latest %1 of %Ln limit hits; Limit hits has them all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit hit(s)</source>
        <translation>
            <numerusform>%Ln limit hit</numerusform>
            <numerusform>%Ln limit hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::WorkflowModel</name>
    <message numerus="yes">
        <source>The route also served %Ln unit(s) of other buckets; the cost is of everything.</source>
        <translation>
            <numerusform>The route also served %Ln unit of other buckets; the cost is of everything.</numerusform>
            <numerusform>The route also served %Ln units of other buckets; the cost is of everything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other upgrade(s) run(s) on the same route; the figures are of all of them.</source>
        <translation>
            <numerusform>%Ln other upgrade runs on the same route; the figures are of both.</numerusform>
            <numerusform>%Ln other upgrades run on the same route; the figures are of all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::WorkspaceHeader</name>
    <message numerus="yes">
        <source>%Ln event(s) of this cycle are unmapped: no route sheet names their actions, so they count in no bucket until one does.</source>
        <translation>
            <numerusform>%Ln event of this cycle is unmapped: no route sheet names its action, so it counts in no bucket until one does.</numerusform>
            <numerusform>%Ln events of this cycle are unmapped: no route sheet names their actions, so they count in no bucket until one does.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::WorkspaceJobs</name>
    <message numerus="yes">
        <source>%Ln batch job(s) in this cycle</source>
        <translation>
            <numerusform>%Ln batch job in this cycle</numerusform>
            <numerusform>%Ln batch jobs in this cycle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) overdue.</source>
        <translation>
            <numerusform>%Ln job overdue.</numerusform>
            <numerusform>%Ln jobs overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) with numbers that do not add up.</source>
        <translation>
            <numerusform>%Ln job with numbers that do not add up.</numerusform>
            <numerusform>%Ln jobs with numbers that do not add up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::WorkspacePicker</name>
    <message numerus="yes">
        <source>%1 of %Ln workspace(s) chosen</source>
        <translation>
            <numerusform>%1 of %Ln workspace chosen</numerusform>
            <numerusform>%1 of %Ln workspaces chosen</numerusform>
        </translation>
    </message>
</context>
</TS>
