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
    <name>headroom::ApprovalResults</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
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
