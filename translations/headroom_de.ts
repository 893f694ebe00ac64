<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>headroom</name>
    <message>
        <source>Standard actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-context work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch records</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a folder, not a ledger file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Create it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ledger at %1. Check the path, or create one with &quot;headroomctl init&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked by another program that is writing to it. Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Headroom ledger (it is no SQLite database).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Restore it from a backup; &quot;headroomctl verify&quot; says what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; nothing was stored. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written; nothing was stored. Is the disk full or gone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open read-only, so it cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused the change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database answered with an error: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::Connection</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
