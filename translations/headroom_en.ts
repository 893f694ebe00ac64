<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
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
</TS>
