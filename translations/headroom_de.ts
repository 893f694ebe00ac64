<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>Access</name>
    <message>
        <source>%1 (%2) may not request overage: owners, admins, PMs and support can.</source>
        <translation>%1 (%2) darf keinen Mehrverbrauch beantragen; das dürfen Eigentümer, Admins, PMs und Support.</translation>
    </message>
    <message>
        <source>%1 (%2) may not post credits: owners can, and support whom an owner has allowed it.</source>
        <translation>%1 (%2) darf keine Gutschriften buchen; das dürfen Eigentümer und Support mit Erlaubnis eines Eigentümers.</translation>
    </message>
    <message>
        <source>%1 (%2) may not change plans, routes, prices and settings: owners and PMs can.</source>
        <translation>%1 (%2) darf Tarife, Routen, Preise und Einstellungen nicht ändern; das dürfen Eigentümer und PMs.</translation>
    </message>
    <message>
        <source>%1 (%2) may not import usage: owners and PMs can.</source>
        <translation>%1 (%2) darf keinen Verbrauch importieren; das dürfen Eigentümer und PMs.</translation>
    </message>
    <message>
        <source>%1 (%2) may not say who may do what, or who has to approve: owners can.</source>
        <translation>%1 (%2) darf nicht festlegen, wer was darf oder wer genehmigen muss; das dürfen Eigentümer.</translation>
    </message>
    <message>
        <source>%1 (%2) may not decide about overage: owners can, and admins of the workspace.</source>
        <translation>%1 (%2) darf nicht über Mehrverbrauch entscheiden; das dürfen Eigentümer und Admins des Workspaces.</translation>
    </message>
    <message>
        <source>%1 (%2) decides for no workspace yet: owners can, and can name some.</source>
        <translation>%1 (%2) entscheidet noch für keinen Workspace; das dürfen Eigentümer, und sie können Workspaces zuweisen.</translation>
    </message>
    <message>
        <source>%1 (%2) decides for other workspaces, not for %3: owners can, and admins of %3.</source>
        <translation>%1 (%2) entscheidet für andere Workspaces, nicht für %3; das dürfen Eigentümer und Admins von %3.</translation>
    </message>
    <message>
        <source>%1 (%2) may not review this account: owners and PMs can, and admins of the workspace.</source>
        <translation>%1 (%2) darf diesen Workspace nicht prüfen; das dürfen Eigentümer, PMs und Admins des Workspaces.</translation>
    </message>
    <message>
        <source>%1 (%2) may not export reports: everybody else can. Ask an owner to declare you.</source>
        <translation>%1 (%2) darf keine Berichte exportieren; das dürfen alle anderen. Bitten Sie einen Eigentümer um den Eintrag.</translation>
    </message>
</context>
<context>
    <name>AccountHealth</name>
    <message>
        <source>healthy</source>
        <comment>retention of an account</comment>
        <translation>gesund</translation>
    </message>
    <message>
        <source>at risk</source>
        <comment>retention of an account</comment>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>churning</source>
        <comment>retention of an account</comment>
        <translation>wandert ab</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>wants to expand</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>wants to expand</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>wants to expand</comment>
        <translation>unklar</translation>
    </message>
</context>
<context>
    <name>ApprovalSubject</name>
    <message numerus="yes">
        <source>%Ln of them cannot be decided by you; the result will say why.</source>
        <translation>
            <numerusform>Über %Ln davon können Sie nicht entscheiden; das Ergebnis nennt den Grund.</numerusform>
            <numerusform>Über %Ln davon können Sie nicht entscheiden; das Ergebnis nennt die Gründe.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are your own requests: nobody decides their own.</source>
        <translation>Das sind eigene Anträge: über eigene Anträge entscheidet niemand selbst.</translation>
    </message>
    <message>
        <source>You asked for this yourself: somebody else has to approve it.</source>
        <translation>Eigener Antrag: genehmigen muss ihn jemand anderes.</translation>
    </message>
    <message>
        <source>You asked for this yourself: withdraw it if it is no longer needed.</source>
        <translation>Eigener Antrag: ziehen Sie ihn zurück, wenn er nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>Say why they are denied: the requesters will read it.</source>
        <translation>Begründen Sie die Ablehnung: wer einen der Anträge gestellt hat, wird es lesen.</translation>
    </message>
    <message>
        <source>Give a number of units.</source>
        <translation>Geben Sie eine Anzahl Einheiten an.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approve %Ln request(s) as asked</source>
        <translation>
            <numerusform>%Ln Antrag wie gestellt ge&amp;nehmigen</numerusform>
            <numerusform>%Ln Anträge wie gestellt ge&amp;nehmigen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>Ge&amp;nehmigen</translation>
    </message>
    <message>
        <source>&amp;Approve %1 of %2</source>
        <translation>%1 von %2 ge&amp;nehmigen</translation>
    </message>
    <message>
        <source>&amp;Approve %1</source>
        <translation>%1 ge&amp;nehmigen</translation>
    </message>
    <message>
        <source>%1 (first of two)</source>
        <comment>text of a button</comment>
        <translation>%1 (erste von zwei)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Deny %Ln request(s)</source>
        <translation>
            <numerusform>%Ln Antrag ab&amp;lehnen</numerusform>
            <numerusform>%Ln Anträge ab&amp;lehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>&amp;Revoke %1</source>
        <translation>%1 wide&amp;rrufen</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>Wide&amp;rrufen</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Revoke what is unused</source>
        <translation>Ungenutztes widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) chosen</source>
        <translation>
            <numerusform>%Ln Antrag gewählt</numerusform>
            <numerusform>%Ln Anträge gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 approved are not used.</source>
        <translation>%1 von %2 genehmigten sind nicht verbraucht.</translation>
    </message>
    <message>
        <source>All that is granted is used or revoked.</source>
        <translation>Alles Bewilligte ist verbraucht oder widerrufen.</translation>
    </message>
    <message>
        <source>A decided request does not change any more; a new one can be asked for.</source>
        <translation>Ein entschiedener Antrag ändert sich nicht mehr; ein neuer kann gestellt werden.</translation>
    </message>
</context>
<context>
    <name>ApprovalTables</name>
    <message>
        <source>Requests that wait</source>
        <translation>Offene Anträge</translation>
    </message>
    <message>
        <source>Decided requests</source>
        <translation>Entschiedene Anträge</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Verbrauchsbuch</translation>
    </message>
    <message>
        <source>Overage request</source>
        <translation>Antrag auf Mehrverbrauch</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Plan version</source>
        <translation>Tarifversion</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Route sheet</source>
        <translation>Routenblatt</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>added ceiling %1</source>
        <translation>Obergrenze %1 hinzugefügt</translation>
    </message>
    <message>
        <source>changed ceiling %1</source>
        <translation>Obergrenze %1 geändert</translation>
    </message>
    <message>
        <source>credited event %1</source>
        <translation>Ereignis %1 gutgeschrieben</translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>created the ledger</source>
        <translation>Verbrauchsbuch angelegt</translation>
    </message>
    <message>
        <source>brought the ledger to a newer version</source>
        <translation>Verbrauchsbuch auf eine neuere Version gebracht</translation>
    </message>
    <message>
        <source>changed the ledger</source>
        <translation>Verbrauchsbuch geändert</translation>
    </message>
    <message>
        <source>made overage request %1</source>
        <translation>Antrag %1 gestellt</translation>
    </message>
    <message>
        <source>gave the first of two approvals to overage request %1</source>
        <translation>Antrag %1 genehmigt (erste von zwei)</translation>
    </message>
    <message>
        <source>approved overage request %1</source>
        <translation>Antrag %1 genehmigt</translation>
    </message>
    <message>
        <source>denied overage request %1</source>
        <translation>Antrag %1 abgelehnt</translation>
    </message>
    <message>
        <source>withdrew overage request %1</source>
        <translation>Antrag %1 zurückgezogen</translation>
    </message>
    <message>
        <source>let overage request %1 expire</source>
        <translation>Antrag %1 verfallen lassen</translation>
    </message>
    <message>
        <source>revoked units of overage request %1</source>
        <translation>Einheiten von Antrag %1 widerrufen</translation>
    </message>
    <message>
        <source>declared %1</source>
        <translation>%1 eingetragen</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>added plan %1</source>
        <translation>Tarif %1 hinzugefügt</translation>
    </message>
    <message>
        <source>changed plan %1</source>
        <translation>Tarif %1 geändert</translation>
    </message>
    <message>
        <source>published plan version %1</source>
        <translation>Tarifversion %1 veröffentlicht</translation>
    </message>
    <message>
        <source>changed plan version %1</source>
        <translation>Tarifversion %1 geändert</translation>
    </message>
    <message>
        <source>added pool %1</source>
        <translation>Pool %1 hinzugefügt</translation>
    </message>
    <message>
        <source>changed pool %1</source>
        <translation>Pool %1 geändert</translation>
    </message>
    <message>
        <source>imported price list %1</source>
        <translation>Preisliste %1 importiert</translation>
    </message>
    <message>
        <source>added route %1</source>
        <translation>Route %1 hinzugefügt</translation>
    </message>
    <message>
        <source>changed route %1</source>
        <translation>Route %1 geändert</translation>
    </message>
    <message>
        <source>published route sheet %1</source>
        <translation>Routenblatt %1 veröffentlicht</translation>
    </message>
    <message>
        <source>changed route sheet %1</source>
        <translation>Routenblatt %1 geändert</translation>
    </message>
    <message>
        <source>took back the setting %1</source>
        <translation>Einstellung %1 zurückgenommen</translation>
    </message>
    <message>
        <source>changed the setting %1</source>
        <translation>Einstellung %1 geändert</translation>
    </message>
    <message>
        <source>added workspace %1</source>
        <translation>Workspace %1 hinzugefügt</translation>
    </message>
    <message>
        <source>changed workspace %1</source>
        <translation>Workspace %1 geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln Einheit</numerusform>
            <numerusform>%Ln Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>units of a bucket</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>units approved, units requested</comment>
        <translation>%1 (beantragt: %2)</translation>
    </message>
    <message>
        <source>%1 of every workspace</source>
        <comment>a role</comment>
        <translation>%1 für alle Workspaces</translation>
    </message>
    <message>
        <source>%1 of no workspace yet</source>
        <comment>a role</comment>
        <translation>%1, noch für keinen Workspace</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a role, workspaces</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1, may post credits</source>
        <comment>a role</comment>
        <translation>%1, darf Gutschriften buchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln Preis</numerusform>
            <numerusform>%Ln Preise</numerusform>
        </translation>
    </message>
    <message>
        <source>“early burn”</source>
        <translation>„Frühverbrauch“</translation>
    </message>
    <message>
        <source>“second approver”</source>
        <translation>„zweite Genehmigung“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, its details</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>set %1 for the first time</source>
        <translation>Einstellung %1 erstmals gesetzt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>reviewed %1</source>
        <translation>%1 geprüft</translation>
    </message>
    <message>
        <source>%1 (cause overruled: %2)</source>
        <comment>outcome of a review, a cause</comment>
        <translation>%1 (Ursache überstimmt: %2)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>retention: %1</source>
        <translation>Kundenbindung: %1</translation>
    </message>
    <message>
        <source>expansion intent: %1</source>
        <translation>Ausbauabsicht: %1</translation>
    </message>
    <message>
        <source>the early burn of %1 in the cycle from %2</source>
        <translation>Frühverbrauch von %1 im Abrechnungszyklus ab %2</translation>
    </message>
    <message>
        <source>the limit hits of %1 in the cycle from %2 (%3, %4)</source>
        <comment>workspace, day, bucket, cause</comment>
        <translation>Limit-Treffer von %1 im Abrechnungszyklus ab %2 (%3, %4)</translation>
    </message>
    <message>
        <source>“causes of limit hits”</source>
        <translation>„Ursachen von Limit-Treffern“</translation>
    </message>
    <message>
        <source>Usage report</source>
        <translation>Verbrauchsbericht</translation>
    </message>
    <message>
        <source>exported a usage report of %1</source>
        <translation>Verbrauchsbericht von %1 exportiert</translation>
    </message>
    <message>
        <source>%1 for colleagues, cycle from %2</source>
        <comment>a file format, a day</comment>
        <translation>%1 für den internen Gebrauch, Abrechnungszyklus ab %2</translation>
    </message>
    <message>
        <source>%1 for the customer, cycle from %2</source>
        <comment>a file format, a day</comment>
        <translation>%1 für den Kunden, Abrechnungszyklus ab %2</translation>
    </message>
</context>
<context>
    <name>CatalogDocument</name>
    <message>
        <source>version %1 of plan &quot;%2&quot;</source>
        <translation>Version %1 des Tarifs „%2“</translation>
    </message>
    <message>
        <source>route sheet %1</source>
        <translation>Routenblatt %1</translation>
    </message>
    <message>
        <source>there is no pool &quot;%1&quot;. Add it to &quot;pools&quot;.</source>
        <translation>den Pool „%1“ gibt es nicht. Ergänzen Sie ihn unter &quot;pools&quot;.</translation>
    </message>
    <message>
        <source>there is no plan &quot;%1&quot;. Add it to &quot;plans&quot;.</source>
        <translation>den Tarif „%1“ gibt es nicht. Ergänzen Sie ihn unter &quot;plans&quot;.</translation>
    </message>
    <message>
        <source>plan &quot;%1&quot; has no version %2. Publish it first.</source>
        <translation>der Tarif „%1“ hat keine Version %2. Veröffentlichen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>version %1 of plan &quot;%2&quot; may not be assigned before %3.</source>
        <translation>Version %1 des Tarifs „%2“ darf nicht vor %3 zugewiesen werden.</translation>
    </message>
    <message>
        <source>route &quot;%1&quot; was only met in events so far. Add it to &quot;routes&quot;.</source>
        <translation>die Route „%1“ kam bisher nur in Ereignissen vor. Ergänzen Sie sie unter &quot;routes&quot;.</translation>
    </message>
    <message>
        <source>there is no route &quot;%1&quot;. Add it to &quot;routes&quot;.</source>
        <translation>die Route „%1“ gibt es nicht. Ergänzen Sie sie unter &quot;routes&quot;.</translation>
    </message>
    <message>
        <source>%1 is published with %2 and never changes, but this document gives %3. Publish the change as a new version.</source>
        <translation>%1 ist mit %2 veröffentlicht und ändert sich nie, dieses Dokument nennt aber %3. Veröffentlichen Sie die Änderung als neue Version.</translation>
    </message>
    <message>
        <source>is in this list twice. Keep one of the two entries.</source>
        <translation>steht zweimal in dieser Liste. Behalten Sie einen der beiden Einträge.</translation>
    </message>
    <message>
        <source>is an unknown bucket. Known: %1.</source>
        <translation>ist keine bekannte Kategorie. Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>is for premium_sync only.</source>
        <translation>gilt nur für premium_sync.</translation>
    </message>
    <message>
        <source>must be a whole number or &quot;unlimited&quot;.</source>
        <translation>muss eine ganze Zahl oder &quot;unlimited&quot; sein.</translation>
    </message>
    <message>
        <source>must list sync, batch or both, each once.</source>
        <translation>muss sync, batch oder beide nennen, jedes einmal.</translation>
    </message>
    <message>
        <source>is the action&apos;s own bucket. A downgrade goes to another one.</source>
        <translation>ist die eigene Kategorie der Aktion. Eine Herabstufung führt in eine andere.</translation>
    </message>
    <message>
        <source>is the action&apos;s own route. A fallback is another one.</source>
        <translation>ist die eigene Route der Aktion. Eine Ausweichroute ist eine andere.</translation>
    </message>
    <message>
        <source>sends an action outside batch_records down batch, which needs &quot;async_expectation_shown&quot;: true.</source>
        <translation>leitet eine Aktion außerhalb von batch_records über Batch; das verlangt &quot;async_expectation_shown&quot;: true.</translation>
    </message>
    <message>
        <source>must not be above &quot;max_records&quot;.</source>
        <translation>darf nicht über &quot;max_records&quot; liegen.</translation>
    </message>
    <message>
        <source>&quot;monthly&quot;, or a number of days such as &quot;30d&quot;</source>
        <translation>&quot;monthly&quot; oder eine Anzahl Tage wie &quot;30d&quot;</translation>
    </message>
    <message>
        <source>is not a time zone that this system knows. Use an IANA name such as &quot;America/New_York&quot;.</source>
        <translation>ist keine Zeitzone, die dieses System kennt. Verwenden Sie einen IANA-Namen wie &quot;America/New_York&quot;.</translation>
    </message>
    <message>
        <source>is in this list twice for the same time.</source>
        <translation>steht zweimal für dieselbe Zeit in dieser Liste.</translation>
    </message>
    <message>
        <source>must be later than &quot;from&quot;.</source>
        <translation>muss später als &quot;from&quot; sein.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>CatalogDraft</name>
    <message>
        <source>is of a newer version of Headroom.</source>
        <translation>stammt von einer neueren Version von Headroom.</translation>
    </message>
    <message>
        <source>The text is no draft of this program. %1</source>
        <translation>Der Text ist kein Entwurf dieses Programms. %1</translation>
    </message>
    <message>
        <source>%1 v%2 from %3</source>
        <translation>%1 v%2 ab %3</translation>
    </message>
</context>
<context>
    <name>CeilingModel</name>
    <message>
        <source>not stated</source>
        <translation>k. A.</translation>
    </message>
    <message>
        <source>stale: never reviewed</source>
        <translation>veraltet: nie geprüft</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>stale: %Ln day(s) ago</source>
        <translation>
            <numerusform>veraltet: vor %Ln Tag</numerusform>
            <numerusform>veraltet: vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>Für dieses Bild reicht der Speicher nicht.</translation>
    </message>
</context>
<context>
    <name>CommandLineText</name>
    <message>
        <source>Where every workspace stands: what was used, against what was allowed.</source>
        <translation>Wo jeder Workspace steht: was verbraucht wurde und was erlaubt ist.</translation>
    </message>
    <message>
        <source>Open this ledger: a file or sqlite:FILE.</source>
        <translation>Dieses Verbrauchsbuch öffnen: eine Datei oder sqlite:DATEI.</translation>
    </message>
    <message>
        <source>Speak this language: en, de.</source>
        <translation>Diese Sprache sprechen: en, de.</translation>
    </message>
    <message>
        <source>Show ledgers as they stood at this instant, for example 2026-03-17T14:30:00Z.</source>
        <translation>Verbrauchsbücher so zeigen, wie sie zu diesem Zeitpunkt standen, zum Beispiel 2026-03-17T14:30:00Z.</translation>
    </message>
    <message>
        <source>Draw the pages into this folder as PNG, without a display, and end.</source>
        <translation>Die Seiten ohne Bildschirm als PNG in diesen Ordner zeichnen und beenden.</translation>
    </message>
    <message>
        <source>Print the milliseconds until the overview is drawn, and end.</source>
        <translation>Die Millisekunden bis zur gezeichneten Übersicht ausgeben und beenden.</translation>
    </message>
    <message>
        <source>A headroom: link to go to.</source>
        <translation>Ein headroom:-Link, zu dem gegangen wird.</translation>
    </message>
    <message>
        <source>There is one link at most; “%1” is too many.</source>
        <translation>Höchstens ein Link ist möglich; „%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>“%1” is no link of Headroom. One reads headroom:workspace?key=acme.</source>
        <translation>„%1“ ist kein Headroom-Link. Ein solcher lautet headroom:workspace?key=acme.</translation>
    </message>
    <message>
        <source>“%1” after --at is no instant. Write it as 2026-03-17T14:30:00Z.</source>
        <translation>„%1“ nach --at ist kein Zeitpunkt. Schreiben Sie ihn als 2026-03-17T14:30:00Z.</translation>
    </message>
    <message>
        <source>--render-pages needs a ledger: add --db.</source>
        <translation>--render-pages braucht ein Verbrauchsbuch: ergänzen Sie --db.</translation>
    </message>
    <message>
        <source>--measure-start needs a ledger: add --db.</source>
        <translation>--measure-start braucht ein Verbrauchsbuch: ergänzen Sie --db.</translation>
    </message>
    <message>
        <source>Go to every page twice, print for how many milliseconds the window stood still, and end.</source>
        <translation>Jede Seite zweimal öffnen, ausgeben, wie viele Millisekunden das Fenster stillstand, und beenden.</translation>
    </message>
    <message>
        <source>--measure-stalls needs a ledger: add --db.</source>
        <translation>--measure-stalls braucht ein Verbrauchsbuch: Ergänzen Sie --db.</translation>
    </message>
</context>
<context>
    <name>CsvEventReader</name>
    <message>
        <source>The header names what event files do not have: %1. Columns are: %2. A file with names of its own needs a mapping.</source>
        <translation>Die Kopfzeile nennt, was Ereignisdateien nicht haben: %1. Spalten sind: %2. Eine Datei mit eigenen Namen braucht eine Zuordnung.</translation>
    </message>
    <message>
        <source>The header names the column %1 twice. Keep one of them.</source>
        <translation>Die Kopfzeile nennt die Spalte %1 zweimal. Behalten Sie eine davon.</translation>
    </message>
    <message>
        <source>The header lacks the column %1. Required are event_id, occurred_at, workspace and action.</source>
        <translation>In der Kopfzeile fehlt die Spalte %1. Pflicht sind event_id, occurred_at, workspace und action.</translation>
    </message>
    <message>
        <source>There is no column %1, which the mapping names for %2. Columns are: %3.</source>
        <translation>Die Spalte %1, die die Zuordnung für %2 nennt, gibt es nicht. Spalten sind: %3.</translation>
    </message>
    <message>
        <source>The quote that opens here is never closed. Close it; what follows it was not read.</source>
        <translation>Das hier geöffnete Anführungszeichen wird nie geschlossen. Schließen Sie es; was danach kommt, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>There is a quote inside the value. Put the whole value in quotes and write the quote inside it twice.</source>
        <translation>Im Wert steht ein Anführungszeichen. Setzen Sie den ganzen Wert in Anführungszeichen und schreiben Sie das innere doppelt.</translation>
    </message>
    <message>
        <source>Text follows the closing quote. Write a quote inside the value twice.</source>
        <translation>Auf das schließende Anführungszeichen folgt Text. Schreiben Sie ein Anführungszeichen im Wert doppelt.</translation>
    </message>
    <message>
        <source>The number of values is %1 where the header has %2. Check it for a missing or extra comma.</source>
        <translation>Die Zahl der Werte ist %1, die Kopfzeile hat %2. Prüfen Sie, ob ein Komma fehlt oder zu viel ist.</translation>
    </message>
    <message>
        <source>There is no header.</source>
        <translation>Die Kopfzeile fehlt.</translation>
    </message>
    <message>
        <source>The header has %1 columns; at most %2 are read.</source>
        <translation>Die Kopfzeile hat %1 Spalten; höchstens %2 werden gelesen.</translation>
    </message>
    <message>
        <source>Column %1 of the header has no name. Name it or remove it.</source>
        <translation>Spalte %1 der Kopfzeile hat keinen Namen. Benennen oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The header is not UTF-8 text at column %1: %2. Save the file as UTF-8.</source>
        <translation>Die Kopfzeile ist in Spalte %1 kein UTF-8-Text: %2. Speichern Sie die Datei als UTF-8.</translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>≈ %1</source>
        <comment>an estimated amount</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month in the form of QLocale::toString(): 1 Mar</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year in the form of QLocale::toString(): 1 Mar 2026</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 used, unlimited</source>
        <translation>%1 verbraucht, unbegrenzt</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 von %2 verbraucht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>use, then percentage</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, over by %2</source>
        <translation>%1, %2 darüber</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>date, time of day, time zone</comment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>DraftCheck</name>
    <message>
        <source>Give it a key: a short word by which files and scripts know it.</source>
        <translation>Geben Sie einen Schlüssel an: ein kurzes Wort, unter dem Dateien und Skripte ihn kennen.</translation>
    </message>
    <message>
        <source>A key has no spaces. Join the words with a hyphen.</source>
        <translation>Ein Schlüssel hat keine Leerzeichen. Verbinden Sie die Wörter mit einem Bindestrich.</translation>
    </message>
    <message>
        <source>“%1” is drafted twice. Take another key for one of them.</source>
        <translation>„%1“ ist zweimal entworfen. Wählen Sie für eines davon einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>“%1” is published already. Take another key, or change that one.</source>
        <translation>„%1“ ist schon veröffentlicht. Wählen Sie einen anderen Schlüssel oder ändern Sie jenes.</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>Hier steht nichts.</translation>
    </message>
    <message>
        <source>This holds a character that no text may have (NUL). Write it anew.</source>
        <translation>Das enthält ein Zeichen, das kein Text haben darf (NUL). Schreiben Sie es neu.</translation>
    </message>
    <message>
        <source>This is longer than 64 KiB. Shorten it.</source>
        <translation>Das ist länger als 64 KiB. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>A ledger&apos;s time goes from 1970-01-01 to 2199-12-31.</source>
        <translation>Die Zeit eines Verbrauchsbuchs reicht von 1970-01-01 bis 2199-12-31.</translation>
    </message>
    <message>
        <source>It would end (%1) before it begins (%2). Let it end later.</source>
        <translation>Es würde enden (%1), bevor es beginnt (%2). Lassen Sie es später enden.</translation>
    </message>
    <message>
        <source>%1 is below 0. Give 0 or more.</source>
        <translation>%1 liegt unter 0. Geben Sie 0 oder mehr an.</translation>
    </message>
    <message>
        <source>%1 is no percentage from %2 to 100.</source>
        <translation>%1 ist kein Prozentwert von %2 bis 100.</translation>
    </message>
    <message>
        <source>%1 is below %2, the least.</source>
        <translation>%1 liegt unter %2, dem Mindestwert.</translation>
    </message>
    <message>
        <source>“%1” is in the sheet twice. Keep one of the two.</source>
        <translation>„%1“ steht zweimal im Blatt. Behalten Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Choose a route.</source>
        <translation>Wählen Sie eine Route.</translation>
    </message>
    <message>
        <source>There is no route “%1”. Choose one of the catalog&apos;s.</source>
        <translation>Die Route „%1“ gibt es nicht. Wählen Sie eine des Katalogs.</translation>
    </message>
    <message>
        <source>Route “%1” was only met in events so far. Complete it first.</source>
        <translation>Die Route „%1“ kam bisher nur in Ereignissen vor. Ergänzen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>%1 is not eligible for %2, in which “%3” is sent. Choose another route or mode, or add the mode to the route.</source>
        <translation>%1 ist für %2 nicht zugelassen; so wird „%3“ gesendet. Wählen Sie eine andere Route oder einen anderen Modus oder ergänzen Sie den Modus bei der Route.</translation>
    </message>
    <message>
        <source>%1 states no context window, so that nobody can tell whether long content fits.</source>
        <translation>%1 nennt kein Kontextfenster, sodass niemand sagen kann, ob langer Inhalt hineinpasst.</translation>
    </message>
    <message>
        <source>The largest 1 % of the requests of “%1” send more than %2 tokens, and the context window of %3 is %4.</source>
        <translation>Das größte 1 % der Anfragen von „%1“ sendet mehr als %2 Token, und das Kontextfenster von %3 fasst %4.</translation>
    </message>
    <message>
        <source>This is the action&apos;s own route. A fallback is another one.</source>
        <translation>Das ist die eigene Route der Aktion. Eine Ausweichroute ist eine andere.</translation>
    </message>
    <message>
        <source>The fallbacks go round: %1. Let one of these actions fall back to another route, or to none.</source>
        <translation>Die Ausweichrouten laufen im Kreis: %1. Lassen Sie eine dieser Aktionen auf eine andere Route ausweichen oder auf keine.</translation>
    </message>
    <message>
        <source>“%1” is in the bucket “%2”, so that people wait for its answer. Send it in sync, or show them that it comes later and say so here.</source>
        <translation>„%1“ ist in der Kategorie „%2“, sodass jemand auf die Antwort wartet. Senden Sie synchron, oder kündigen Sie an, dass sie später kommt, und sagen Sie es hier.</translation>
    </message>
    <message>
        <source>This is the action&apos;s own bucket. A downgrade goes to another one.</source>
        <translation>Das ist die eigene Kategorie der Aktion. Eine Herabstufung führt in eine andere.</translation>
    </message>
    <message>
        <source>Whether this is cheaper cannot be told: %1 has no price at %2.</source>
        <translation>Ob das billiger ist, lässt sich nicht sagen: %1 hat am %2 keinen Preis.</translation>
    </message>
    <message>
        <source>A downgrade to %1 is not cheaper: $%2 for a million tokens in and out, where %3 costs $%4.</source>
        <translation>Eine Herabstufung auf %1 ist nicht billiger: %2 $ für je eine Million Token Ein- und Ausgabe, während %3 %4 $ kostet.</translation>
    </message>
    <message>
        <source>%1 is in the past. A version can be assigned from now on at the earliest.</source>
        <translation>%1 liegt in der Vergangenheit. Eine Version kann frühestens ab jetzt zugewiesen werden.</translation>
    </message>
    <message>
        <source>There is a plan “%1” already. Take another key, or draft the next version of that plan.</source>
        <translation>Einen Tarif „%1“ gibt es schon. Wählen Sie einen anderen Schlüssel oder entwerfen Sie die nächste Version jenes Tarifs.</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is published and never changes. The next one is %3.</source>
        <translation>Version %1 von „%2“ ist veröffentlicht und ändert sich nie. Die nächste ist %3.</translation>
    </message>
    <message>
        <source>%1 cannot be counted so. Only long-context work has a choice: pages, files or actions.</source>
        <translation>%1: so lässt sich das nicht zählen. Nur Langkontext-Arbeit hat die Wahl: Seiten, Dateien oder Aktionen.</translation>
    </message>
    <message>
        <source>With an allowance of 0 any use is over.</source>
        <translation>Bei einem Kontingent von 0 ist jeder Verbrauch Überschreitung.</translation>
    </message>
    <message>
        <source>There is no overage price: what is approved up to this cap is given away.</source>
        <translation>Es gibt keinen Mehrverbrauchspreis: was bis zu dieser Grenze genehmigt wird, ist verschenkt.</translation>
    </message>
    <message>
        <source>Only premium actions ask for confirmation. Leave this empty.</source>
        <translation>Nur bei Premium-Aktionen wird rückgefragt. Lassen Sie das leer.</translation>
    </message>
    <message>
        <source>Only premium actions have a cap for a member and day. Leave this empty.</source>
        <translation>Nur Premium-Aktionen haben eine Grenze je Mitglied und Tag. Lassen Sie das leer.</translation>
    </message>
    <message>
        <source>The allowance is unlimited, so that there is no overage: this has no effect.</source>
        <translation>Das Kontingent ist unbegrenzt, also gibt es keinen Mehrverbrauch: dies bewirkt nichts.</translation>
    </message>
    <message numerus="yes">
        <source>The ledger saw %1 of it in the last %n day(s).</source>
        <translation>
            <numerusform>Im Verbrauchsbuch stehen davon %1 aus dem letzten %n Tag.</numerusform>
            <numerusform>Im Verbrauchsbuch stehen davon %1 aus den letzten %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an allowance for “%1” any use of it is over.</source>
        <translation>Ohne ein Kontingent für „%1“ ist jeder Verbrauch davon Überschreitung.</translation>
    </message>
    <message>
        <source>Version %1 says the same as version %2. Change something, or discard it.</source>
        <translation>Version %1 sagt dasselbe wie Version %2. Ändern Sie etwas oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>There is no pool “%1”. Add it first, or choose another.</source>
        <translation>Den Pool „%1“ gibt es nicht. Fügen Sie ihn zuerst hinzu oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A route serves sync, batch or both. Choose one.</source>
        <translation>Eine Route nimmt Sync, Batch oder beides an. Wählen Sie eines.</translation>
    </message>
    <message>
        <source>A mode is here twice. Name each once.</source>
        <translation>Ein Modus steht zweimal hier. Nennen Sie jeden einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Route sheet %1 sends %n action(s) here in mode %2: %3. Publish a sheet that sends them elsewhere first.</source>
        <translation>
            <numerusform>Routenblatt %1 leitet %n Aktion im Modus %2 hierher: %3. Veröffentlichen Sie zuerst ein Blatt, das sie anderswohin leitet.</numerusform>
            <numerusform>Routenblatt %1 leitet %n Aktionen im Modus %2 hierher: %3. Veröffentlichen Sie zuerst ein Blatt, das sie anderswohin leitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two prices begin at %1. Keep one, or give it another instant.</source>
        <translation>Zwei Preise beginnen am %1. Behalten Sie einen oder geben Sie ihm einen anderen Zeitpunkt.</translation>
    </message>
    <message>
        <source>This changes a price of the past: costs that the ledger estimated from %1 on are estimated anew, and their sums change.</source>
        <translation>Das ändert einen Preis der Vergangenheit: Kosten, die das Verbrauchsbuch ab %1 geschätzt hat, werden neu geschätzt, und ihre Summen ändern sich.</translation>
    </message>
    <message>
        <source>The largest 1 % of the requests of “%1” send more than %2 tokens here, and the context window would be %3.</source>
        <translation>Das größte 1 % der Anfragen von „%1“ sendet mehr als %2 Token hierher, und das Kontextfenster würde %3 fassen.</translation>
    </message>
    <message>
        <source>A pool without tokens a minute can promise nothing.</source>
        <translation>Ein Pool ohne Token pro Minute kann nichts zusagen.</translation>
    </message>
    <message>
        <source>The least (%1) is above the most (%2) records of a part.</source>
        <translation>Die wenigsten (%1) liegen über den meisten (%2) Datensätzen eines Teils.</translation>
    </message>
    <message>
        <source>%1 is in the future.</source>
        <translation>%1 liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Nobody has reviewed this ceiling. Say when its source was read.</source>
        <translation>Niemand hat diese Obergrenze geprüft. Geben Sie an, wann ihre Quelle gelesen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Last reviewed %n day(s) ago: it is shown as stale. Read its source again.</source>
        <translation>
            <numerusform>Zuletzt vor %n Tag geprüft: sie wird als veraltet gezeigt. Lesen Sie ihre Quelle erneut.</numerusform>
            <numerusform>Zuletzt vor %n Tagen geprüft: sie wird als veraltet gezeigt. Lesen Sie ihre Quelle erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Route sheet %1 is published and never changes. The next one is %2.</source>
        <translation>Routenblatt %1 ist veröffentlicht und ändert sich nie. Das nächste ist %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in the past, where route sheet %2 was in force, and %n of its action(s) would change: %3. In the past a sheet can only add actions that none mapped. Begin now or later.</source>
        <translation>
            <numerusform>%1 liegt in der Vergangenheit, in der Routenblatt %2 galt, und %n seiner Aktionen würde sich ändern: %3. In der Vergangenheit kann ein Blatt nur Aktionen hinzufügen, die keines zugeordnet hat. Beginnen Sie jetzt oder später.</numerusform>
            <numerusform>%1 liegt in der Vergangenheit, in der Routenblatt %2 galt, und %n seiner Aktionen würden sich ändern: %3. In der Vergangenheit kann ein Blatt nur Aktionen hinzufügen, die keines zugeordnet hat. Beginnen Sie jetzt oder später.</numerusform>
        </translation>
    </message>
    <message>
        <source>Route sheet %1, published before, takes its place from %2 on.</source>
        <translation>Das zuvor veröffentlichte Routenblatt %1 löst es ab %2 ab.</translation>
    </message>
    <message>
        <source>“%1” is in use: %2 events from %3 to %4. Without it they would go to no bucket. Keep it in the sheet.</source>
        <translation>„%1“ wird benutzt: %2 Ereignisse von %3 bis %4. Ohne diese Aktion kämen sie in keine Kategorie. Behalten Sie sie im Blatt.</translation>
    </message>
    <message>
        <source>Route sheet %1 says the same as sheet %2. Change something, or discard it.</source>
        <translation>Routenblatt %1 sagt dasselbe wie Blatt %2. Ändern Sie etwas oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>“%1” is no time zone that this system knows. Use a name such as “America/New_York”.</source>
        <translation>„%1“ ist keine Zeitzone, die dieses System kennt. Verwenden Sie einen Namen wie „America/New_York“.</translation>
    </message>
    <message>
        <source>A workspace has from 1 to %1 seats, not %2.</source>
        <translation>Ein Workspace hat 1 bis %1 Plätze, nicht %2.</translation>
    </message>
    <message>
        <source>The same is sold twice for the same time. Is it meant so?</source>
        <translation>Dasselbe wird zweimal für dieselbe Zeit verkauft. Ist das so gemeint?</translation>
    </message>
    <message>
        <source>“%1” is here twice for the same time. Take another key, or let one end before the other begins.</source>
        <translation>„%1“ steht zweimal für dieselbe Zeit hier. Wählen Sie einen anderen Schlüssel, oder lassen Sie eines enden, bevor das andere beginnt.</translation>
    </message>
    <message>
        <source>%1 is in the past. It can begin now at the earliest.</source>
        <translation>%1 liegt in der Vergangenheit. Beginnen kann es frühestens jetzt.</translation>
    </message>
    <message>
        <source>What began on %1 has been in force and cannot be taken away or sold otherwise. Let it end, and add another.</source>
        <translation>Was am %1 begann, war gültig und kann weder weggenommen noch anders verkauft werden. Lassen Sie es enden und fügen Sie ein anderes hinzu.</translation>
    </message>
    <message>
        <source>It ended on %1, and what is past stays. Add another.</source>
        <translation>Es endete am %1, und was vergangen ist, bleibt. Fügen Sie ein anderes hinzu.</translation>
    </message>
    <message>
        <source>%1 is in the past. It has begun and can end now at the earliest.</source>
        <translation>%1 liegt in der Vergangenheit. Es hat begonnen und kann frühestens jetzt enden.</translation>
    </message>
    <message>
        <source>There is no workspace “%1”.</source>
        <translation>Den Workspace „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is in the past. A workspace can move from now on at the earliest.</source>
        <translation>%1 liegt in der Vergangenheit. Ein Workspace kann frühestens ab jetzt wechseln.</translation>
    </message>
    <message>
        <source>“%1” moves to two plans at %2: %3 and %4. Keep one, or give it another instant.</source>
        <translation>„%1“ wechselt am %2 zu zwei Tarifen: %3 und %4. Behalten Sie einen oder geben Sie ihm einen anderen Zeitpunkt.</translation>
    </message>
    <message>
        <source>“%1” is on %2 already, from %3 on: this moves it nowhere.</source>
        <translation>„%1“ hat schon %2, ab %3: dieser Wechsel bewirkt nichts.</translation>
    </message>
    <message>
        <source>Choose a plan.</source>
        <translation>Wählen Sie einen Tarif.</translation>
    </message>
    <message>
        <source>There is no plan “%1”. Choose one, or draft it.</source>
        <translation>Den Tarif „%1“ gibt es nicht. Wählen Sie einen oder entwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>“%1” has no version %2. Choose one that is published or drafted.</source>
        <translation>„%1“ hat keine Version %2. Wählen Sie eine, die veröffentlicht oder entworfen ist.</translation>
    </message>
    <message>
        <source>Version %1 of “%2” may not be assigned before %3.</source>
        <translation>Version %1 von „%2“ darf nicht vor %3 zugewiesen werden.</translation>
    </message>
</context>
<context>
    <name>DraftMoves</name>
    <message>
        <source>%1, version %2</source>
        <comment>plan</comment>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Tarif</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>DraftReplay</name>
    <message numerus="yes">
        <source>%Ln workspace(s) newly blocked</source>
        <translation>
            <numerusform>%Ln Workspace neu blockiert</numerusform>
            <numerusform>%Ln Workspaces neu blockiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) newly queued</source>
        <translation>
            <numerusform>%Ln Workspace neu eingereiht</numerusform>
            <numerusform>%Ln Workspaces neu eingereiht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) newly downgraded</source>
        <translation>
            <numerusform>%Ln Workspace neu herabgestuft</numerusform>
            <numerusform>%Ln Workspaces neu herabgestuft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) newly asked</source>
        <translation>
            <numerusform>%Ln Workspace neu mit Rückfrage</numerusform>
            <numerusform>%Ln Workspaces neu mit Rückfrage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) newly warned</source>
        <translation>
            <numerusform>%Ln Workspace neu gewarnt</numerusform>
            <numerusform>%Ln Workspaces neu gewarnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) no longer blocked</source>
        <translation>
            <numerusform>%Ln Workspace nicht mehr blockiert</numerusform>
            <numerusform>%Ln Workspaces nicht mehr blockiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) no longer queued</source>
        <translation>
            <numerusform>%Ln Workspace nicht mehr eingereiht</numerusform>
            <numerusform>%Ln Workspaces nicht mehr eingereiht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) no longer downgraded</source>
        <translation>
            <numerusform>%Ln Workspace nicht mehr herabgestuft</numerusform>
            <numerusform>%Ln Workspaces nicht mehr herabgestuft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) no longer asked</source>
        <translation>
            <numerusform>%Ln Workspace nicht mehr mit Rückfrage</numerusform>
            <numerusform>%Ln Workspaces nicht mehr mit Rückfrage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) no longer warned</source>
        <translation>
            <numerusform>%Ln Workspace nicht mehr gewarnt</numerusform>
            <numerusform>%Ln Workspaces nicht mehr gewarnt</numerusform>
        </translation>
    </message>
    <message>
        <source>No workspace is hit that was not hit before, and none is relieved.</source>
        <translation>Kein Workspace ist neu betroffen, und keiner wird entlastet.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Margin %1, as it is now.</source>
        <translation>Marge %1, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Margin %1 → %2 (%3).</source>
        <comment>now, with the draft, difference</comment>
        <translation>Marge %1 → %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>Over %1 (UTC): %Ln request(s).</source>
        <translation>
            <numerusform>Zeitraum %1 (UTC): %Ln Anfrage.</numerusform>
            <numerusform>Zeitraum %1 (UTC): %Ln Anfragen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>allowance</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>async expectation shown</source>
        <translation>Asynchron angekündigt</translation>
    </message>
    <message>
        <source>at the limit</source>
        <translation>am Limit</translation>
    </message>
    <message>
        <source>batch price</source>
        <translation>Batch-Preis</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>cached input per million tokens</source>
        <translation>Eingabe aus Cache je Million Token</translation>
    </message>
    <message>
        <source>asks above this share of what remains</source>
        <translation>Rückfrage über diesem Anteil am Rest</translation>
    </message>
    <message>
        <source>context window</source>
        <translation>Kontextfenster</translation>
    </message>
    <message>
        <source>cycle</source>
        <translation>Abrechnungszyklus</translation>
    </message>
    <message>
        <source>cycle anchor</source>
        <translation>Zyklusbeginn</translation>
    </message>
    <message>
        <source>deployment type</source>
        <translation>Deployment-Typ</translation>
    </message>
    <message>
        <source>downgrade</source>
        <translation>Herabstufung</translation>
    </message>
    <message>
        <source>bucket of the downgrade</source>
        <translation>Kategorie der Herabstufung</translation>
    </message>
    <message>
        <source>route of the downgrade</source>
        <translation>Route der Herabstufung</translation>
    </message>
    <message>
        <source>in force from</source>
        <translation>gültig ab</translation>
    </message>
    <message>
        <source>expansion intent</source>
        <translation>Ausbauabsicht</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>Ausweichroute</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>included records</source>
        <translation>enthaltene Datensätze</translation>
    </message>
    <message>
        <source>input per million tokens</source>
        <translation>Eingabe je Million Token</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>last reviewed</source>
        <translation>zuletzt geprüft</translation>
    </message>
    <message>
        <source>most bytes a job</source>
        <translation>meiste Bytes je Auftrag</translation>
    </message>
    <message>
        <source>most records a job</source>
        <translation>meiste Datensätze je Auftrag</translation>
    </message>
    <message>
        <source>daily cap of a member</source>
        <translation>Tagesgrenze je Mitglied</translation>
    </message>
    <message>
        <source>least records a job</source>
        <translation>wenigste Datensätze je Auftrag</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>model family</source>
        <translation>Modellfamilie</translation>
    </message>
    <message>
        <source>modes</source>
        <translation>Modi</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>keeps the order</source>
        <translation>behält die Reihenfolge</translation>
    </message>
    <message>
        <source>output per million tokens</source>
        <translation>Ausgabe je Million Token</translation>
    </message>
    <message>
        <source>overage cap</source>
        <translation>Mehrverbrauchsgrenze</translation>
    </message>
    <message>
        <source>overage price</source>
        <translation>Mehrverbrauchspreis</translation>
    </message>
    <message>
        <source>counted per</source>
        <translation>gezählt je</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>priced per</source>
        <translation>Preis je</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>Kundenbindung</translation>
    </message>
    <message>
        <source>route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>success measure</source>
        <translation>Erfolgsmaß</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>tokens per minute</source>
        <translation>Token pro Minute</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>warns at</source>
        <translation>warnt ab</translation>
    </message>
    <message>
        <source>hours until done</source>
        <translation>Stunden bis zum Abschluss</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>as input</source>
        <translation>wie Eingabe</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>none is sold</source>
        <translation>wird nicht verkauft</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>queues</source>
        <translation>reiht ein</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>bucket, field of its limit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>entry of a list, its field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>as the plan says</source>
        <translation>wie der Tarif</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>a day that begins at midnight UTC</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>add-on from %1</source>
        <comment>an instant</comment>
        <translation>Zusatzpaket ab %1</translation>
    </message>
    <message>
        <source>prepaid pack from %1</source>
        <comment>an instant</comment>
        <translation>Prepaid-Paket ab %1</translation>
    </message>
    <message>
        <source>workflow upgrade %1</source>
        <translation>Workflow-Upgrade %1</translation>
    </message>
    <message>
        <source>price from %1</source>
        <comment>an instant</comment>
        <translation>Preis ab %1</translation>
    </message>
    <message>
        <source>plan from %1</source>
        <comment>an instant</comment>
        <translation>Tarif ab %1</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Tarif %1</translation>
    </message>
    <message>
        <source>Plan %1, version %2</source>
        <translation>Tarif %1, Version %2</translation>
    </message>
    <message>
        <source>Route sheet, version %1</source>
        <translation>Routenblatt, Version %1</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Route %1</translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>Pool %1</translation>
    </message>
    <message>
        <source>Ceiling %1</source>
        <translation>Obergrenze %1</translation>
    </message>
    <message>
        <source>Plan of workspace %1</source>
        <translation>Tarif des Workspaces %1</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Workspace %1</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>a plan, route or the like</comment>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 %2 → %3 (%4)</source>
        <comment>field, before, after, difference</comment>
        <translation>%1 %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>%1 is new: %2</source>
        <comment>an entry of a list, its values</comment>
        <translation>%1 ist neu: %2</translation>
    </message>
    <message>
        <source>%1 is gone: %2</source>
        <comment>an entry of a list, its values</comment>
        <translation>%1 entfällt: %2</translation>
    </message>
</context>
<context>
    <name>EconomicsText</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Nicht zugeordnet</translation>
    </message>
</context>
<context>
    <name>EntitlementBar</name>
    <message>
        <source>Base unlimited</source>
        <translation>Grundkontingent unbegrenzt</translation>
    </message>
    <message>
        <source>Base %1</source>
        <translation>Grundkontingent %1</translation>
    </message>
    <message>
        <source>Add-ons %1</source>
        <translation>Zusatzpakete %1</translation>
    </message>
    <message>
        <source>Prepaid %1</source>
        <translation>Vorausbezahlt %1</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>Genehmigt %1</translation>
    </message>
</context>
<context>
    <name>EventChain</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Effect on the entitlement</source>
        <translation>Wirkung auf den Anspruch</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Provider trouble</source>
        <translation>Anbieterstörung</translation>
    </message>
    <message>
        <source>%1 at %2, by nobody who is named.</source>
        <comment>action, instant</comment>
        <translation>%1, %2, ohne genanntes Mitglied.</translation>
    </message>
    <message>
        <source>%1 by %2 at %3.</source>
        <comment>action, member, instant</comment>
        <translation>%1 durch %2, %3.</translation>
    </message>
    <message>
        <source>When the ledger learnt of it was not noted yet.</source>
        <translation>Wann das Verbrauchsbuch davon erfuhr, wurde damals noch nicht vermerkt.</translation>
    </message>
    <message>
        <source>The ledger learnt of it at %1.</source>
        <translation>Das Verbrauchsbuch erfuhr davon: %1.</translation>
    </message>
    <message>
        <source>It ran.</source>
        <translation>Ausgeführt.</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>Fehlgeschlagen.</translation>
    </message>
    <message>
        <source>It was blocked.</source>
        <translation>Blockiert.</translation>
    </message>
    <message>
        <source>It was queued.</source>
        <translation>Eingereiht.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>It is a credit.</source>
        <translation>Das ist eine Gutschrift.</translation>
    </message>
    <message>
        <source>Which route it took is not known.</source>
        <translation>Die Route ist unbekannt.</translation>
    </message>
    <message>
        <source>It fell back to %1.</source>
        <comment>route</comment>
        <translation>Ausgewichen auf %1.</translation>
    </message>
    <message numerus="yes">
        <source>It was tried again %1 time(s).</source>
        <translation>
            <numerusform>%1-mal wiederholt.</numerusform>
            <numerusform>%1-mal wiederholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its answer was repaired %1 time(s).</source>
        <translation>
            <numerusform>Antwort %1-mal repariert.</numerusform>
            <numerusform>Antwort %1-mal repariert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Route sheet %1 sends it down %2.</source>
        <comment>number, route</comment>
        <translation>Routenblatt %1 leitet die Aktion über %2.</translation>
    </message>
    <message>
        <source>%1, which the catalog does not know yet.</source>
        <comment>route</comment>
        <translation>%1 (im Katalog noch nicht ergänzt).</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>route</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <comment>route, provider and model</comment>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>How many it took is not known.</source>
        <translation>Wie viele es waren, ist unbekannt.</translation>
    </message>
    <message>
        <source>Input: not known.</source>
        <translation>Eingabe: unbekannt.</translation>
    </message>
    <message>
        <source>Input: %1, of which %2 were cached.</source>
        <translation>Eingabe: %1, davon %2 aus dem Cache.</translation>
    </message>
    <message>
        <source>Input: %1.</source>
        <translation>Eingabe: %1.</translation>
    </message>
    <message>
        <source>Output: %1.</source>
        <translation>Ausgabe: %1.</translation>
    </message>
    <message>
        <source>Output: not known.</source>
        <translation>Ausgabe: unbekannt.</translation>
    </message>
    <message>
        <source>Not known: the event gave none, and there was no price for it.</source>
        <translation>Unbekannt: das Ereignis nannte keine, und es gab keinen Preis dafür.</translation>
    </message>
    <message>
        <source>%1, as the event gave it.</source>
        <comment>money</comment>
        <translation>%1, wie vom Ereignis angegeben.</translation>
    </message>
    <message>
        <source>%1, estimated from the price of route %2 in force since %3.</source>
        <comment>money, route, instant</comment>
        <translation>%1, geschätzt nach dem Preis der Route %2, gültig ab %3.</translation>
    </message>
    <message>
        <source>%1 uncached input tokens at %2 a million</source>
        <comment>count, money</comment>
        <translation>Eingabe-Token nicht aus dem Cache: %1 zu %2 je Million</translation>
    </message>
    <message>
        <source>%1 cached at %2</source>
        <comment>count, money</comment>
        <translation>aus dem Cache: %1 zu %2</translation>
    </message>
    <message>
        <source>%1 output tokens at %2</source>
        <comment>count, money</comment>
        <translation>Ausgabe-Token: %1 zu %2</translation>
    </message>
    <message>
        <source>As batch work it costs %1 % of that.</source>
        <translation>Als Batch kostet es %1 % davon.</translation>
    </message>
    <message>
        <source>The event stated the units.</source>
        <translation>Das Ereignis gab die Einheiten an.</translation>
    </message>
    <message>
        <source>The units follow from what it did.</source>
        <translation>Die Einheiten ergeben sich aus dem, was geschah.</translation>
    </message>
    <message>
        <source>No plan was in force.</source>
        <translation>Kein Tarif war gültig.</translation>
    </message>
    <message>
        <source>Plan %1, version %2, was in force.</source>
        <comment>name, number</comment>
        <translation>Gültig war Tarif %1, Version %2.</translation>
    </message>
    <message>
        <source>It counts in no bucket yet.</source>
        <translation>Das Ereignis zählt noch in keiner Kategorie.</translation>
    </message>
    <message>
        <source>%1 given back to “%2”.</source>
        <comment>units, bucket</comment>
        <translation>%1 an „%2“ zurückgegeben.</translation>
    </message>
    <message>
        <source>It charged nothing of “%1”.</source>
        <comment>bucket</comment>
        <translation>Von „%1“ wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>%1 of “%2”.</source>
        <comment>units, bucket</comment>
        <translation>%1 aus „%2“.</translation>
    </message>
    <message>
        <source>The event named the bucket itself.</source>
        <translation>Das Ereignis nannte die Kategorie selbst.</translation>
    </message>
    <message>
        <source>Route sheet %1 maps the action to it.</source>
        <translation>Routenblatt %1 ordnet die Aktion dieser Kategorie zu.</translation>
    </message>
    <message>
        <source>Route sheet %1, published after the event had come, mapped it.</source>
        <translation>Routenblatt %1, erst nach dem Eintreffen des Ereignisses veröffentlicht, ordnet es zu.</translation>
    </message>
    <message>
        <source>No route sheet maps the action.</source>
        <translation>Kein Routenblatt ordnet die Aktion zu.</translation>
    </message>
    <message>
        <source>Route sheet %1 maps the action, but the event does not state what the bucket charges by.</source>
        <translation>Routenblatt %1 ordnet die Aktion zu, das Ereignis nennt aber nicht, wonach die Kategorie berechnet wird.</translation>
    </message>
    <message>
        <source>A credit counts in the bucket of the event that it mends.</source>
        <translation>Eine Gutschrift zählt in der Kategorie des Ereignisses, das sie berichtigt.</translation>
    </message>
    <message>
        <source>None: it charged nothing.</source>
        <translation>Keine: es hat nichts berechnet.</translation>
    </message>
    <message>
        <source>Used in the cycle before it: %1. After it: %2.</source>
        <translation>Davor im Abrechnungszyklus verbraucht: %1. Danach: %2.</translation>
    </message>
    <message>
        <source>The allowance was unlimited.</source>
        <translation>Das Kontingent war unbegrenzt.</translation>
    </message>
    <message>
        <source>The entitlement was %1: %2.</source>
        <comment>count, its sources</comment>
        <translation>Der Anspruch betrug %1: %2.</translation>
    </message>
    <message>
        <source>That is %1 over it.</source>
        <translation>Damit war er um %1 überschritten.</translation>
    </message>
    <message>
        <source>%1 remained.</source>
        <comment>count</comment>
        <translation>Übrig: %1.</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>Grundkontingent %1</translation>
    </message>
    <message>
        <source>add-ons %1</source>
        <translation>Zusatzpakete %1</translation>
    </message>
    <message>
        <source>prepaid %1</source>
        <translation>vorausbezahlt %1</translation>
    </message>
    <message>
        <source>approved overage %1</source>
        <translation>genehmigter Mehrverbrauch %1</translation>
    </message>
    <message>
        <source>It mends event %1.</source>
        <translation>Sie berichtigt das Ereignis %1.</translation>
    </message>
    <message>
        <source>%1 given back at %2.</source>
        <comment>units, instant</comment>
        <translation>%1 zurückgegeben, %2.</translation>
    </message>
    <message>
        <source>Who posted it is not known.</source>
        <translation>Wer sie gebucht hat, ist unbekannt.</translation>
    </message>
    <message>
        <source>Posted by %1.</source>
        <translation>Gebucht von %1.</translation>
    </message>
    <message>
        <source>%1 Note: %2</source>
        <comment>sentence, note</comment>
        <translation>%1 Notiz: %2</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <comment>trouble, as the provider said it</comment>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>Owner: %1.</source>
        <translation>Zuständig: %1.</translation>
    </message>
</context>
<context>
    <name>EventFields</name>
    <message>
        <source>%1 holds a NUL byte. Remove it.</source>
        <translation>%1 enthält ein NUL-Byte. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8. Save the file as UTF-8.</source>
        <translation>%1 ist kein UTF-8. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The text is longer than 64 KiB: %1 bytes. Shorten it.</source>
        <translation>Der Text ist länger als 64 KiB: %1 Byte. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 is below 0. Counts are 0 or more.</source>
        <translation>%1 liegt unter 0. Anzahlen sind 0 oder mehr.</translation>
    </message>
    <message>
        <source>%1 is not a whole number. Write digits only, such as 120.</source>
        <translation>%1 ist keine ganze Zahl. Schreiben Sie nur Ziffern, etwa 120.</translation>
    </message>
    <message>
        <source>%1 is out of range. The largest number is %2.</source>
        <translation>%1 liegt außerhalb des Bereichs. Die größte Zahl ist %2.</translation>
    </message>
    <message>
        <source>%1 is not an amount. Write US dollars as a decimal, such as 0.0125.</source>
        <translation>%1 ist kein Betrag. Schreiben Sie US-Dollar als Dezimalzahl, etwa 0.0125.</translation>
    </message>
    <message>
        <source>%1 is out of range. The largest amount is %2 US dollars.</source>
        <translation>%1 liegt außerhalb des Bereichs. Der größte Betrag ist %2 US-Dollar.</translation>
    </message>
    <message>
        <source>%1 is more than %2, which is %3.</source>
        <translation>%1 ist mehr als %2, nämlich %3.</translation>
    </message>
    <message>
        <source>Parts are numbered from 1.</source>
        <translation>Teile werden ab 1 gezählt.</translation>
    </message>
    <message>
        <source>%1 completed and %2 failed are more than the %3 submitted.</source>
        <translation>%1 abgeschlossen und %2 fehlgeschlagen sind mehr als die %3 eingereichten.</translation>
    </message>
    <message>
        <source>It is below 0. A projected cost is 0 or more.</source>
        <translation>Der Wert liegt unter 0. Erwartete Kosten sind 0 oder mehr.</translation>
    </message>
    <message>
        <source>It is below 0. Only an event of status credit may take back.</source>
        <translation>Der Wert liegt unter 0. Nur ein Ereignis mit Status credit darf zurücknehmen.</translation>
    </message>
    <message>
        <source>Only an event of status credit corrects another.</source>
        <translation>Nur ein Ereignis mit Status credit korrigiert ein anderes.</translation>
    </message>
    <message>
        <source>A credit states the units that it takes back as a number below 0.</source>
        <translation>Eine Gutschrift nennt die zurückgenommenen Einheiten als Zahl unter 0.</translation>
    </message>
    <message>
        <source>A credit needs it: corrects names the event, posted_by who posted the credit, note says why.</source>
        <translation>Eine Gutschrift braucht diese Angabe: corrects nennt das Ereignis, posted_by die buchende Person, note den Grund.</translation>
    </message>
    <message>
        <source>It is required and empty.</source>
        <translation>Die Angabe ist Pflicht und fehlt.</translation>
    </message>
</context>
<context>
    <name>EventReader</name>
    <message>
        <source>The file is a JSON list. Write one object on each line, without brackets around them and commas between them.</source>
        <translation>Die Datei ist eine JSON-Liste. Schreiben Sie ein Objekt je Zeile, ohne Klammern darum und ohne Kommas dazwischen.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>%1 is not a time. Write it like 2026-01-31T05:00:00Z.</source>
        <translation>%1 ist keine Zeitangabe. Schreiben Sie sie wie 2026-01-31T05:00:00Z.</translation>
    </message>
    <message>
        <source>%1 states no time zone. Add Z for UTC, or an offset such as +01:00.</source>
        <translation>%1 nennt keine Zeitzone. Ergänzen Sie Z für UTC oder einen Versatz wie +01:00.</translation>
    </message>
    <message>
        <source>%1 is out of range. A ledger holds times from 1970-01-01 to the end of 2199, UTC.</source>
        <translation>%1 liegt außerhalb des Bereichs. Ein Verbrauchsbuch fasst Zeiten von 1970-01-01 bis Ende 2199, UTC.</translation>
    </message>
    <message>
        <source>%1 is not allowed here. Use one of: %2.</source>
        <translation>%1 ist hier nicht erlaubt. Möglich sind: %2.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>$%1</source>
        <comment>an amount of US dollars</comment>
        <translation>%1&#xa0;$</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>Die Datei %1 gibt es nicht. Prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name the files in it that are to be read.</source>
        <translation>%1 ist ein Ordner. Nennen Sie die Dateien darin, die gelesen werden sollen.</translation>
    </message>
    <message>
        <source>%1 became shorter while it was read. Import it again when nothing writes to it.</source>
        <translation>%1 wurde beim Lesen kürzer. Importieren Sie die Datei erneut, wenn nichts mehr in sie schreibt.</translation>
    </message>
</context>
<context>
    <name>Grants</name>
    <message>
        <source>Add-on</source>
        <translation>Zusatzpaket</translation>
    </message>
    <message>
        <source>Prepaid pack</source>
        <translation>Prepaid-Paket</translation>
    </message>
    <message>
        <source>Workflow upgrade</source>
        <translation>Workflow-Upgrade</translation>
    </message>
    <message>
        <source>Approved overage</source>
        <translation>Genehmigter Mehrverbrauch</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>künftig</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>%1 is unlimited already: nothing changes.</source>
        <comment>a bucket</comment>
        <translation>%1: schon unbegrenzt, nichts ändert sich.</translation>
    </message>
    <message>
        <source>%1: entitlement %2 → %3, %4.</source>
        <comment>bucket, before, after, since when</comment>
        <translation>%1: Anspruch %2 → %3, %4.</translation>
    </message>
    <message>
        <source>%1 are used in this cycle already: that is %2 over.</source>
        <translation>In diesem Abrechnungszyklus sind schon %1 verbraucht: %2 darüber.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>bucket, entitlement</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Every other bucket stays as it is: %1.</source>
        <translation>Alle anderen Kategorien bleiben, wie sie sind: %1.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Bewilligung</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation>Mehrverbrauch</translation>
    </message>
    <message>
        <source>Limit hit</source>
        <translation>Limit-Treffer</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Early burn</source>
        <translation>Frühverbrauch</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Use</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Provider trouble</source>
        <translation>Anbieterstörung</translation>
    </message>
    <message>
        <source>Limit hit</source>
        <translation>Limit-Treffer</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation>Mehrverbrauch</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Bewilligung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Early burn</source>
        <translation>Frühverbrauch</translation>
    </message>
    <message>
        <source>New cycle</source>
        <translation>Neuer Zyklus</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>status of an event</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <comment>a job</comment>
        <translation>%1, Teil %2 von %3</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Limit hits</source>
        <translation>Limit-Treffer</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write 2026-12-01, 2026-12-01 14:30, or with a zone 2026-12-01T14:30Z.</source>
        <translation>„%1“ ist keine Zeitangabe. Schreiben Sie 2026-12-01, 2026-12-01 14:30 oder mit Zone 2026-12-01T14:30Z.</translation>
    </message>
    <message>
        <source>%1 is outside the years 1970 to 2199 that a ledger knows.</source>
        <translation>%1 liegt außerhalb der Jahre 1970 bis 2199, die ein Verbrauchsbuch kennt.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>%1 unit(s) of long-context work</source>
        <translation>
            <numerusform>%1 Einheit Langkontext-Arbeit</numerusform>
            <numerusform>%1 Einheiten Langkontext-Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 page(s) of long-context work</source>
        <translation>
            <numerusform>%1 Seite Langkontext-Arbeit</numerusform>
            <numerusform>%1 Seiten Langkontext-Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s) of long-context work</source>
        <translation>
            <numerusform>%1 Datei Langkontext-Arbeit</numerusform>
            <numerusform>%1 Dateien Langkontext-Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 action(s) of long-context work</source>
        <translation>
            <numerusform>%1 Aktion Langkontext-Arbeit</numerusform>
            <numerusform>%1 Aktionen Langkontext-Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 standard action(s)</source>
        <translation>
            <numerusform>%1 Standard-Aktion</numerusform>
            <numerusform>%1 Standard-Aktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 premium action(s)</source>
        <translation>
            <numerusform>%1 Premium-Aktion</numerusform>
            <numerusform>%1 Premium-Aktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batch record(s)</source>
        <translation>
            <numerusform>%1 Batch-Datensatz</numerusform>
            <numerusform>%1 Batch-Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>charged</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Credit: %1 given back for event %2</source>
        <comment>units, event</comment>
        <translation>Gutschrift: %1 zurückgegeben für Ereignis %2</translation>
    </message>
    <message>
        <source>Credit by %1: %2 given back for event %3</source>
        <comment>person, units, event</comment>
        <translation>Gutschrift von %1: %2 zurückgegeben für Ereignis %3</translation>
    </message>
    <message>
        <source>Credit by %1: %2 given back for event %3. %4</source>
        <comment>person, units, event, note</comment>
        <translation>Gutschrift von %1: %2 zurückgegeben für Ereignis %3. %4</translation>
    </message>
    <message>
        <source>%1 failed; no route sheet maps it</source>
        <comment>action</comment>
        <translation>%1 schlug fehl; kein Routenblatt ordnet die Aktion zu</translation>
    </message>
    <message>
        <source>%1 was blocked; no route sheet maps it</source>
        <comment>action</comment>
        <translation>%1 wurde blockiert; kein Routenblatt ordnet die Aktion zu</translation>
    </message>
    <message>
        <source>%1 was queued; no route sheet maps it</source>
        <comment>action</comment>
        <translation>%1 wurde eingereiht; kein Routenblatt ordnet die Aktion zu</translation>
    </message>
    <message>
        <source>%1 was cancelled; no route sheet maps it</source>
        <comment>action</comment>
        <translation>%1 wurde abgebrochen; kein Routenblatt ordnet die Aktion zu</translation>
    </message>
    <message>
        <source>%1 ran; no route sheet maps it, so it counts in no bucket</source>
        <comment>action</comment>
        <translation>%1 lief; kein Routenblatt ordnet die Aktion zu, sie zählt daher in keiner Kategorie</translation>
    </message>
    <message>
        <source>%1 failed and charged %2</source>
        <comment>action, units</comment>
        <translation>%1 schlug fehl (berechnet: %2)</translation>
    </message>
    <message>
        <source>%1 was blocked and charged %2</source>
        <comment>action, units</comment>
        <translation>%1 wurde blockiert (berechnet: %2)</translation>
    </message>
    <message>
        <source>%1 was queued and charged %2</source>
        <comment>action, units</comment>
        <translation>%1 wurde eingereiht (berechnet: %2)</translation>
    </message>
    <message>
        <source>%1 was cancelled and charged %2</source>
        <comment>action, units</comment>
        <translation>%1 wurde abgebrochen (berechnet: %2)</translation>
    </message>
    <message>
        <source>%1 ran and charged nothing</source>
        <comment>action</comment>
        <translation>%1 lief (berechnet: nichts)</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>units, action</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1, part %2 of %3 of job %4</source>
        <comment>what happened, number, count, job</comment>
        <translation>%1, Teil %2 von %3 des Auftrags %4</translation>
    </message>
    <message>
        <source>%1, in job %2</source>
        <comment>what happened, job</comment>
        <translation>%1, im Auftrag %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, after %2 retry(s)</source>
        <comment>what happened, count</comment>
        <translation>
            <numerusform>%1, nach %2 Wiederholung</numerusform>
            <numerusform>%1, nach %2 Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Provider trouble: %2</source>
        <comment>what happened, trouble</comment>
        <translation>%1. Anbieterstörung: %2</translation>
    </message>
    <message>
        <source>%1 used of an unlimited allowance</source>
        <comment>count</comment>
        <translation>%1 von einem unbegrenzten Kontingent verbraucht</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <comment>counts</comment>
        <translation>%1 von %2 verbraucht</translation>
    </message>
    <message>
        <source>Allowed: %1 for %2, with %3</source>
        <translation>Erlaubt: %1 für %2; %3</translation>
    </message>
    <message>
        <source>Warned: %1 for %2, with %3</source>
        <translation>Gewarnt: %1 für %2; %3</translation>
    </message>
    <message>
        <source>Asked to confirm: %1 for %2, with %3</source>
        <translation>Rückgefragt: %1 für %2; %3</translation>
    </message>
    <message>
        <source>Downgraded: %1 for %2, with %3</source>
        <translation>Herabgestuft: %1 für %2; %3</translation>
    </message>
    <message>
        <source>Queued: %1 for %2, with %3</source>
        <translation>Eingereiht: %1 für %2; %3</translation>
    </message>
    <message>
        <source>Blocked: %1 for %2, with %3</source>
        <translation>Blockiert: %1 für %2; %3</translation>
    </message>
    <message>
        <source>%1. It ran</source>
        <comment>limit hit</comment>
        <translation>%1. Ausgeführt</translation>
    </message>
    <message>
        <source>%1. It was given up</source>
        <comment>limit hit</comment>
        <translation>%1. Aufgegeben</translation>
    </message>
    <message>
        <source>%1. It waits</source>
        <comment>limit hit</comment>
        <translation>%1. Wartet noch</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 asked for %2 more (request %3)</source>
        <comment>person, units, request</comment>
        <translation>%1 hat %2 mehr beantragt (Antrag %3)</translation>
    </message>
    <message>
        <source>%1 gave the first of two approvals for %2 more (request %3)</source>
        <comment>person, units, request</comment>
        <translation>%1 hat %2 mehr genehmigt (erste von zwei Genehmigungen, Antrag %3)</translation>
    </message>
    <message>
        <source>%1 approved %2 more (request %3)</source>
        <comment>person, units, request</comment>
        <translation>%1 hat %2 mehr genehmigt (Antrag %3)</translation>
    </message>
    <message>
        <source>%1 denied %2 more (request %3)</source>
        <comment>person, units, request</comment>
        <translation>%1 hat den Antrag auf %2 mehr abgelehnt (Antrag %3)</translation>
    </message>
    <message>
        <source>%1 withdrew the request for %2 more (request %3)</source>
        <comment>person, units, request</comment>
        <translation>%1 hat den Antrag auf %2 mehr zurückgezogen (Antrag %3)</translation>
    </message>
    <message>
        <source>%1 took back %2 of what was approved (request %3)</source>
        <comment>person, units, request</comment>
        <translation>%1 hat vom Genehmigten %2 widerrufen (Antrag %3)</translation>
    </message>
    <message>
        <source>The request for %1 more expired undecided with its cycle (request %2)</source>
        <comment>units, request</comment>
        <translation>Der Antrag auf %1 mehr ist mit seinem Abrechnungszyklus unentschieden verfallen (Antrag %2)</translation>
    </message>
    <message>
        <source>An add-on began: %1 a cycle</source>
        <comment>units</comment>
        <translation>Zusatzpaket begonnen: %1 je Abrechnungszyklus</translation>
    </message>
    <message>
        <source>An add-on ended: %1 a cycle</source>
        <comment>units</comment>
        <translation>Zusatzpaket beendet: %1 je Abrechnungszyklus</translation>
    </message>
    <message>
        <source>A prepaid pack began: %1</source>
        <comment>units</comment>
        <translation>Prepaid-Paket begonnen: %1</translation>
    </message>
    <message>
        <source>A prepaid pack ended: %1</source>
        <comment>units</comment>
        <translation>Prepaid-Paket beendet: %1</translation>
    </message>
    <message>
        <source>Workflow upgrade %1 began: %2 a cycle</source>
        <comment>name, units</comment>
        <translation>Workflow-Upgrade %1 begonnen: %2 je Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Workflow upgrade %1 ended: %2 a cycle</source>
        <comment>name, units</comment>
        <translation>Workflow-Upgrade %1 beendet: %2 je Abrechnungszyklus</translation>
    </message>
    <message>
        <source>A new cycle began: use counts from 0</source>
        <translation>Neuer Abrechnungszyklus: der Verbrauch zählt ab 0</translation>
    </message>
    <message>
        <source>Plan %1, version %2, came into force</source>
        <comment>name, number</comment>
        <translation>Tarif %1, Version %2, ist in Kraft getreten</translation>
    </message>
    <message>
        <source>Early burn: %1 used of an allowance of %2</source>
        <comment>units, count</comment>
        <translation>Frühverbrauch: %1 verbraucht, Kontingent %2</translation>
    </message>
</context>
<context>
    <name>HitCause</name>
    <message>
        <source>Valuable use</source>
        <translation>Wertvolle Nutzung</translation>
    </message>
    <message>
        <source>Inefficient workflow</source>
        <translation>Ineffizienter Ablauf</translation>
    </message>
    <message>
        <source>Negative margin or abuse</source>
        <translation>Negative Marge/Missbrauch</translation>
    </message>
    <message>
        <source>The cycle had cost %1 until then and earned %2: it lost %3.</source>
        <translation>Bis dahin hatte der Abrechnungszyklus %1 gekostet und %2 eingebracht: %3 Verlust.</translation>
    </message>
    <message>
        <source>Of the premium use of 24 hours, %1 in all, member %2 made %3 (%4 %), and the workspace is entitled to none.</source>
        <translation>Vom Premium-Verbrauch in 24 Stunden, insgesamt %1, entfielen %3 (%4 %) auf das Mitglied %2; der Workspace hat darauf keinen Anspruch.</translation>
    </message>
    <message>
        <source>Of the premium use of 24 hours, %1 in all, member %2 made %3 (%4 %), and these 24 hours took %5 % of the entitlement of %6.</source>
        <translation>Vom Premium-Verbrauch in 24 Stunden, insgesamt %1, entfielen %3 (%4 %) auf das Mitglied %2; diese 24 Stunden nahmen %5 % des Anspruchs von %6.</translation>
    </message>
    <message>
        <source>Of %1 finished, %2 failed or were retried: %3 %, and %4 % counts as inefficient%5.</source>
        <translation>Von %1 beendeten sind %2 fehlgeschlagen oder wiederholt worden: %3 %; ab %4 % gilt das als ineffizient%5.</translation>
    </message>
    <message>
        <source>Of %1 repeated input tokens, %2 came from the cache: %3 %, and less than %4 % counts as inefficient%5.</source>
        <translation>Von %1 wiederholten Eingabe-Token kamen %2 aus dem Cache: %3 %; unter %4 % gilt das als ineffizient%5.</translation>
    </message>
    <message>
        <source>; most of it by %1, %2 of %3</source>
        <translation>; das meiste durch %1, %2 von %3</translation>
    </message>
    <message>
        <source>; most of it by %1 on %2, %3 of %4</source>
        <translation>; das meiste durch %1 auf %2, %3 von %4</translation>
    </message>
    <message>
        <source>The cycle had earned %1 at a cost of %2, and neither one member nor a missed cache stands out.</source>
        <translation>Der Abrechnungszyklus hatte %1 eingebracht bei Kosten von %2; weder ein Mitglied noch ein ungenutzter Cache sticht heraus.</translation>
    </message>
    <message>
        <source>The cycle had earned %1 at a cost of %2, %3 % had failed or been retried, and neither one member nor a missed cache stands out.</source>
        <translation>Der Abrechnungszyklus hatte %1 eingebracht bei Kosten von %2, %3 % waren fehlgeschlagen oder wiederholt worden; weder ein Mitglied noch ein ungenutzter Cache sticht heraus.</translation>
    </message>
    <message>
        <source>; %1 missed most: %2 of %3 came from the cache</source>
        <translation>; am meisten verfehlte %1: %2 von %3 kamen aus dem Cache</translation>
    </message>
    <message>
        <source>; %1 on %2 missed most: %3 of %4 came from the cache</source>
        <translation>; am meisten verfehlte %1 auf %2: %3 von %4 kamen aus dem Cache</translation>
    </message>
</context>
<context>
    <name>HitStory</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Entitlement and use</source>
        <translation>Anspruch und Verbrauch</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>What used it</source>
        <translation>Woraus der Verbrauch bestand</translation>
    </message>
    <message>
        <source>What it counted as</source>
        <translation>Wie gezählt wurde</translation>
    </message>
    <message>
        <source>What would have prevented it</source>
        <translation>Was es verhindert hätte</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Start of the cycle</source>
        <translation>Zyklusbeginn</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles Übrige</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>This request</source>
        <translation>Diese Anfrage</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Anspruch</translation>
    </message>
    <message>
        <source>Plan %1, version %2</source>
        <translation>Tarif %1, Version %2</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Zusatzpaket</translation>
    </message>
    <message>
        <source>Workflow upgrade %1</source>
        <translation>Workflow-Upgrade %1</translation>
    </message>
    <message>
        <source>Workflow upgrade</source>
        <translation>Workflow-Upgrade</translation>
    </message>
    <message>
        <source>Prepaid pack</source>
        <translation>Prepaid-Paket</translation>
    </message>
    <message>
        <source>Approved overage, request %1</source>
        <translation>Genehmigter Mehrverbrauch, Antrag %1</translation>
    </message>
    <message>
        <source>Approved overage</source>
        <translation>Genehmigter Mehrverbrauch</translation>
    </message>
    <message>
        <source>Where the entitlement came from</source>
        <translation>Woraus der Anspruch bestand</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>There was none.</source>
        <translation>Es gab keinen.</translation>
    </message>
    <message>
        <source>Use by action</source>
        <translation>Verbrauch nach Aktion</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Use by member</source>
        <translation>Verbrauch nach Mitglied</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Use by route</source>
        <translation>Verbrauch nach Route</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Nothing had been used of it in the cycle.</source>
        <translation>In diesem Abrechnungszyklus war davon noch nichts verbraucht.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>as it stood at %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Why a limit was hit (internal)</source>
        <translation>Warum ein Limit erreicht wurde (intern)</translation>
    </message>
    <message>
        <source>Why a limit was hit</source>
        <translation>Warum ein Limit erreicht wurde</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>workspace, bucket, time</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, limit hit %2, %3</source>
        <comment>workspace, reference, as it stood at</comment>
        <translation>%1, Limit-Treffer %2, %3</translation>
    </message>
    <message>
        <source>Internal: this names causes, routes, costs and people. Do not hand it to a customer; make one for customers instead.</source>
        <translation>Intern: hier stehen Ursachen, Routen, Kosten und Personen. Geben Sie das nicht an Kunden weiter; erstellen Sie dafür eine Fassung für Kunden.</translation>
    </message>
    <message>
        <source>It was allowed.</source>
        <translation>Sie wurde erlaubt.</translation>
    </message>
    <message>
        <source>It was allowed, with a warning.</source>
        <translation>Sie wurde mit einer Warnung erlaubt.</translation>
    </message>
    <message>
        <source>It was held until somebody confirmed it.</source>
        <translation>Sie wurde angehalten, bis sie jemand bestätigte.</translation>
    </message>
    <message>
        <source>It was moved to another bucket: %1.</source>
        <translation>Sie wurde in eine andere Kategorie verlegt: %1.</translation>
    </message>
    <message>
        <source>It was moved to another bucket.</source>
        <translation>Sie wurde in eine andere Kategorie verlegt.</translation>
    </message>
    <message>
        <source>It was queued.</source>
        <translation>Sie wurde eingereiht.</translation>
    </message>
    <message>
        <source>It was refused.</source>
        <translation>Sie wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The entitlement was unlimited when it was decided, so that no rule of the plan asked for this. Whoever recorded it decided by something else.</source>
        <translation>Bei der Entscheidung war der Anspruch unbegrenzt; keine Regel des Tarifs verlangte sie. Wer sie aufgezeichnet hat, hat nach etwas anderem entschieden.</translation>
    </message>
    <message>
        <source>By the figures that were recorded, %1 of %2 used, no rule of the plan asked for this. Whoever recorded it decided by something else.</source>
        <translation>Nach den aufgezeichneten Zahlen (Verbrauch %1, Anspruch %2) verlangte keine Regel des Tarifs diese Entscheidung. Wer sie aufgezeichnet hat, hat nach etwas anderem entschieden.</translation>
    </message>
    <message>
        <source>Cause: %1. %2</source>
        <comment>its name, a sentence with its figures</comment>
        <translation>Ursache: %1. %2</translation>
    </message>
    <message>
        <source>%1 overruled the cause: %2.</source>
        <comment>a reviewer, a cause</comment>
        <translation>Überstimmt durch %1: %2.</translation>
    </message>
    <message>
        <source>It counts as one action: retries, repairs and fallbacks belong to it and are not counted again.</source>
        <translation>Gezählt wird eine Aktion: Wiederholungen, Reparaturen und Ausweichrouten gehören dazu und zählen nicht noch einmal.</translation>
    </message>
    <message>
        <source>It counts as %1, because so many were asked for at once; retries, repairs and fallbacks belong to them and are not counted again.</source>
        <translation>Gezählt werden %1, weil so viele auf einmal angefragt wurden; Wiederholungen, Reparaturen und Ausweichrouten gehören dazu und zählen nicht noch einmal.</translation>
    </message>
    <message>
        <source>It counts as %1: long-context work counts every page that is sent.</source>
        <translation>Gezählt: %1. Bei Langkontext-Arbeit zählt jede gesendete Seite.</translation>
    </message>
    <message>
        <source>It counts as %1: here long-context work counts every file that is sent, however many pages it has.</source>
        <translation>Gezählt: %1. Bei Langkontext-Arbeit zählt hier jede gesendete Datei, gleich wie viele Seiten sie hat.</translation>
    </message>
    <message>
        <source>It counts as %1: batch work counts every record that is submitted, whatever fails or is cancelled later.</source>
        <translation>Gezählt: %1. Bei Batch-Aufträgen zählt jeder eingereichte Datensatz, auch wenn er später fehlschlägt oder abgebrochen wird.</translation>
    </message>
    <message>
        <source>No plan in force then names %1.</source>
        <translation>Kein damals gültiger Tarif nennt die Kategorie „%1“.</translation>
    </message>
    <message>
        <source>Plan %1, version %2, counts %3 by the action.</source>
        <translation>Tarif %1, Version %2, zählt „%3“ nach Aktionen.</translation>
    </message>
    <message>
        <source>Plan %1, version %2, counts %3 by the page.</source>
        <translation>Tarif %1, Version %2, zählt „%3“ nach Seiten.</translation>
    </message>
    <message>
        <source>Plan %1, version %2, counts %3 by the file.</source>
        <translation>Tarif %1, Version %2, zählt „%3“ nach Dateien.</translation>
    </message>
    <message>
        <source>Plan %1, version %2, counts %3 by the record.</source>
        <translation>Tarif %1, Version %2, zählt „%3“ nach Datensätzen.</translation>
    </message>
    <message>
        <source>No list of actions was in force then; it was counted in %1 when it was decided.</source>
        <translation>Damals war keine Liste der Aktionen gültig; bei der Entscheidung wurde sie zu „%1“ gezählt.</translation>
    </message>
    <message>
        <source>Version %1 of the list of actions, in force then, does not name %2; it was counted in %3 when it was decided.</source>
        <translation>Version %1 der Liste der Aktionen, die damals galt, nennt %2 nicht; bei der Entscheidung wurde die Aktion zu „%3“ gezählt.</translation>
    </message>
    <message>
        <source>Version %1 of the list of actions, in force then, counts %2 in %3; when it was decided, it was counted in %4.</source>
        <translation>Version %1 der Liste der Aktionen, die damals galt, zählt %2 zu „%3“; bei der Entscheidung wurde die Aktion zu „%4“ gezählt.</translation>
    </message>
    <message>
        <source>Version %1 of the list of actions, in force then, counts %2 in %3.</source>
        <translation>Version %1 der Liste der Aktionen, die damals galt, zählt %2 zu „%3“.</translation>
    </message>
    <message>
        <source>On %1, a request for %2 was made, by a member who is not stated: %3 (%4).</source>
        <comment>time, action, units, bucket</comment>
        <translation>Am %1 wurde die Aktion %2 angefragt, ohne Angabe des Mitglieds: %3 (%4).</translation>
    </message>
    <message>
        <source>On %1, %2 made a request for %3: %4 (%5).</source>
        <comment>time, member, action, units, bucket</comment>
        <translation>Am %1 hat %2 die Aktion %3 angefragt: %4 (%5).</translation>
    </message>
    <message>
        <source>It was to run on route %1.</source>
        <translation>Sie sollte über Route %1 laufen.</translation>
    </message>
    <message>
        <source>It fell short by %1: it asked for %2, with %3 left.</source>
        <translation>Der Anspruch war um %1 zu klein: angefragt %2, übrig %3.</translation>
    </message>
    <message>
        <source>It fell short by %1: it asked for %2, with nothing left.</source>
        <translation>Der Anspruch war um %1 zu klein: angefragt %2, übrig nichts.</translation>
    </message>
    <message>
        <source>It fell short by %1: it asked for %2, with use over the entitlement by %3 already.</source>
        <translation>Der Anspruch war um %1 zu klein: angefragt %2, und er war schon um %3 überschritten.</translation>
    </message>
    <message>
        <source>An add-on, a prepaid pack or approved overage of %1 that was in force by then would have let it run.</source>
        <translation>Gereicht hätte ein Zusatzpaket, ein Prepaid-Paket oder genehmigter Mehrverbrauch, bis dahin gültig, in diesem Umfang: %1.</translation>
    </message>
    <message>
        <source>So would a plan that includes as much.</source>
        <translation>Ebenso ein Tarif, der so viel enthält.</translation>
    </message>
    <message>
        <source>The plan allows at most %1 of approved overage in a cycle, %2 of it approved by then: an approval alone would not have been enough.</source>
        <translation>Der Tarif erlaubt höchstens %1 genehmigten Mehrverbrauch je Abrechnungszyklus, davon bis dahin genehmigt: %2. Eine Genehmigung allein hätte nicht gereicht.</translation>
    </message>
    <message>
        <source>At the plan&apos;s overage price of %1 a unit, that costs %2.</source>
        <translation>Zum Mehrverbrauchspreis des Tarifs von %1 je Einheit kostet das %2.</translation>
    </message>
    <message>
        <source>No other bucket is open to this action.</source>
        <translation>Diese Aktion darf in keine andere Kategorie ausweichen.</translation>
    </message>
    <message>
        <source>%1, to which it was moved, is unlimited.</source>
        <translation>Die Kategorie „%1“, in die sie verlegt wurde, ist unbegrenzt.</translation>
    </message>
    <message>
        <source>This action may be moved to %1, which is unlimited by what the ledger knows now.</source>
        <translation>Diese Aktion darf in die Kategorie „%1“ verlegt werden; sie ist nach heutigem Stand des Verbrauchsbuchs unbegrenzt.</translation>
    </message>
    <message>
        <source>%1, to which it was moved, had %2 left.</source>
        <translation>In der Kategorie „%1“, in die sie verlegt wurde, war noch Platz für %2.</translation>
    </message>
    <message>
        <source>This action may be moved to %1, which had %2 left by what the ledger knows now.</source>
        <translation>Diese Aktion darf in die Kategorie „%1“ verlegt werden; dort war nach heutigem Stand des Verbrauchsbuchs noch Platz für %2.</translation>
    </message>
    <message>
        <source>This action may be moved to %1, but that had only %2 left.</source>
        <translation>Diese Aktion darf in die Kategorie „%1“ verlegt werden, aber dort war nur noch Platz für %2.</translation>
    </message>
    <message>
        <source>By what is known now, it would fall short by %1.</source>
        <translation>Nach heutigem Stand wäre der Anspruch um %1 zu klein.</translation>
    </message>
    <message>
        <source>By what is known now, it would not fall short.</source>
        <translation>Nach heutigem Stand würde der Anspruch reichen.</translation>
    </message>
    <message>
        <source>Without any of that there was room again from the next cycle on, %1.</source>
        <translation>Ohne all das war mit dem nächsten Abrechnungszyklus ab dem %1 wieder Platz.</translation>
    </message>
    <message>
        <source>A new cycle alone would not have been enough: plan and add-ons include %1.</source>
        <translation>Ein neuer Abrechnungszyklus allein hätte nicht gereicht: Tarif und Zusatzpakete enthalten %1.</translation>
    </message>
    <message>
        <source>One member may use %1 in a day. This member had used %2 that day, which with this request is %3 too many.</source>
        <translation>Ein Mitglied darf je Tag höchstens verbrauchen: %1. Dieses Mitglied hatte an dem Tag schon %2 verbraucht; mit dieser Anfrage wird die Grenze um %3 überschritten.</translation>
    </message>
    <message>
        <source>More entitlement would not have changed that: the plan&apos;s daily cap of a member would have had to be %1 or more.</source>
        <translation>Mehr Anspruch hätte daran nichts geändert: die Tagesgrenze je Mitglied im Tarif hätte mindestens %1 betragen müssen.</translation>
    </message>
    <message>
        <source>The member&apos;s day began anew on %1.</source>
        <translation>Für das Mitglied begann am %1 ein neuer Tag.</translation>
    </message>
    <message>
        <source>Once confirmed, it runs: nothing was refused.</source>
        <translation>Nach der Bestätigung läuft sie: abgelehnt wurde nichts.</translation>
    </message>
    <message>
        <source>A request of %1 or less would not have had to be confirmed: that is at most %2 % of what was left, %3.</source>
        <translation>Eine Anfrage bis zu dieser Größe hätte nicht bestätigt werden müssen: %1. Das sind höchstens %2 % des Rests von %3.</translation>
    </message>
    <message>
        <source>With so little left, %1, every request has to be confirmed.</source>
        <translation>Bei so wenig Rest (%1) muss jede Anfrage bestätigt werden.</translation>
    </message>
    <message>
        <source>Nothing was refused: a warning changes nothing about the request.</source>
        <translation>Abgelehnt wurde nichts: eine Warnung ändert an der Anfrage nichts.</translation>
    </message>
    <message>
        <source>No warning would have come with an entitlement of %1 or more, which is %2 more.</source>
        <translation>Nicht gewarnt worden wäre ab einem Anspruch dieser Größe: %1 (%2 mehr).</translation>
    </message>
    <message>
        <source>No limit was reached by the figures that were recorded, so that more entitlement would not have changed it.</source>
        <translation>Nach den aufgezeichneten Zahlen war kein Limit erreicht; mehr Anspruch hätte daran nichts geändert.</translation>
    </message>
    <message>
        <source>The request ran on %1.</source>
        <translation>Die Anfrage lief am %1.</translation>
    </message>
    <message>
        <source>The request ran.</source>
        <translation>Die Anfrage lief.</translation>
    </message>
    <message>
        <source>The request was given up on %1.</source>
        <translation>Die Anfrage wurde am %1 aufgegeben.</translation>
    </message>
    <message>
        <source>The request was given up.</source>
        <translation>Die Anfrage wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The request still waits in the queue.</source>
        <translation>Die Anfrage wartet noch in der Warteschlange.</translation>
    </message>
    <message>
        <source>What became of the request was not recorded.</source>
        <translation>Was aus der Anfrage wurde, ist nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>On %1, somebody asked for %2 more.</source>
        <comment>time, units</comment>
        <translation>Am %1 wurde Mehrverbrauch beantragt: %2.</translation>
    </message>
    <message>
        <source>On %1, overage of %2 was approved for this cycle.</source>
        <comment>time, units</comment>
        <translation>Am %1 wurde für diesen Abrechnungszyklus Mehrverbrauch genehmigt: %2.</translation>
    </message>
    <message>
        <source>On %1, a request for %2 more was denied.</source>
        <comment>time, units</comment>
        <translation>Am %1 wurde ein Antrag auf Mehrverbrauch abgelehnt: %2.</translation>
    </message>
    <message>
        <source>On %1, a request for %2 more was withdrawn.</source>
        <comment>time, units</comment>
        <translation>Am %1 wurde ein Antrag auf Mehrverbrauch zurückgezogen: %2.</translation>
    </message>
    <message>
        <source>On %1, a request for %2 more expired undecided.</source>
        <comment>time, units</comment>
        <translation>Am %1 ist ein Antrag auf Mehrverbrauch unentschieden verfallen: %2.</translation>
    </message>
    <message>
        <source>On %1, an approval was cut by %2.</source>
        <comment>time, units</comment>
        <translation>Am %1 wurde eine Genehmigung gekürzt: um %2.</translation>
    </message>
    <message>
        <source>On %1, another plan version came into force.</source>
        <translation>Am %1 trat eine andere Tarifversion in Kraft.</translation>
    </message>
    <message>
        <source>On %1, an add-on of %2 began.</source>
        <comment>time, units</comment>
        <translation>Am %1 begann ein Zusatzpaket: %2.</translation>
    </message>
    <message>
        <source>On %1, an add-on of %2 ended.</source>
        <comment>time, units</comment>
        <translation>Am %1 endete ein Zusatzpaket: %2.</translation>
    </message>
    <message>
        <source>On %1, a prepaid pack of %2 began.</source>
        <comment>time, units</comment>
        <translation>Am %1 begann ein Prepaid-Paket: %2.</translation>
    </message>
    <message>
        <source>On %1, a prepaid pack of %2 ended.</source>
        <comment>time, units</comment>
        <translation>Am %1 endete ein Prepaid-Paket: %2.</translation>
    </message>
    <message>
        <source>On %1, a workflow upgrade with %2 began.</source>
        <comment>time, units</comment>
        <translation>Am %1 begann ein Workflow-Upgrade: %2.</translation>
    </message>
    <message>
        <source>On %1, a workflow upgrade with %2 ended.</source>
        <comment>time, units</comment>
        <translation>Am %1 endete ein Workflow-Upgrade: %2.</translation>
    </message>
    <message>
        <source>On %1, the next cycle began, and use counts from 0 again.</source>
        <translation>Am %1 begann der nächste Abrechnungszyklus, und der Verbrauch zählt wieder ab 0.</translation>
    </message>
    <message>
        <source>Used in the cycle</source>
        <translation>Im Abrechnungszyklus verbraucht</translation>
    </message>
    <message>
        <source>The cycle ended at a use of %1, with an unlimited entitlement.</source>
        <translation>Am Ende des Abrechnungszyklus betrug der Verbrauch %1; der Anspruch war unbegrenzt.</translation>
    </message>
    <message>
        <source>As of %2, use stands at %1, with an unlimited entitlement.</source>
        <translation>Stand %2: der Verbrauch beträgt %1; der Anspruch ist unbegrenzt.</translation>
    </message>
    <message>
        <source>The cycle ended at a use of %1, with an entitlement of %2.</source>
        <translation>Am Ende des Abrechnungszyklus betrug der Verbrauch %1, der Anspruch %2.</translation>
    </message>
    <message>
        <source>As of %3, use stands at %1, with an entitlement of %2.</source>
        <translation>Stand %3: der Verbrauch beträgt %1, der Anspruch %2.</translation>
    </message>
    <message>
        <source>After it, credits gave back %1 in this cycle.</source>
        <translation>Danach gaben Gutschriften in diesem Abrechnungszyklus %1 zurück.</translation>
    </message>
    <message>
        <source>Credits after it</source>
        <translation>Gutschriften danach</translation>
    </message>
    <message>
        <source>No other limit hit of this bucket followed in the cycle.</source>
        <translation>In diesem Abrechnungszyklus folgte kein weiterer Limit-Treffer dieser Kategorie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more limit hit(s) of this bucket followed in the cycle.</source>
        <translation>
            <numerusform>In diesem Abrechnungszyklus folgte %1 weiterer Limit-Treffer dieser Kategorie.</numerusform>
            <numerusform>In diesem Abrechnungszyklus folgten %1 weitere Limit-Treffer dieser Kategorie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next cycle begins on %1.</source>
        <translation>Der nächste Abrechnungszyklus beginnt am %1.</translation>
    </message>
    <message>
        <source>Plan %1, version %2, includes nothing of %3.</source>
        <translation>Tarif %1, Version %2, enthält nichts in der Kategorie „%3“.</translation>
    </message>
    <message>
        <source>Plan %1, version %2, includes %3 without a limit.</source>
        <translation>Tarif %1, Version %2, enthält die Kategorie „%3“ unbegrenzt.</translation>
    </message>
    <message numerus="yes">
        <source>Plan %1, version %2, includes %3: %4 for each of %n seat(s).</source>
        <translation>
            <numerusform>Tarif %1, Version %2, enthält %3: %4 für %n Platz.</numerusform>
            <numerusform>Tarif %1, Version %2, enthält %3: je %4 für %n Plätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan %1, version %2, includes %3.</source>
        <translation>Tarif %1, Version %2, enthält %3.</translation>
    </message>
    <message>
        <source>An add-on adds %1; it is in force from %2 to %3.</source>
        <translation>Ein Zusatzpaket fügt %1 hinzu, gültig vom %2 bis zum %3.</translation>
    </message>
    <message>
        <source>Workflow upgrade %4 adds %1; it is in force from %2 to %3.</source>
        <translation>Workflow-Upgrade %4 fügt %1 hinzu, gültig vom %2 bis zum %3.</translation>
    </message>
    <message>
        <source>A workflow upgrade adds %1; it is in force from %2 to %3.</source>
        <translation>Ein Workflow-Upgrade fügt %1 hinzu, gültig vom %2 bis zum %3.</translation>
    </message>
    <message>
        <source>A prepaid pack adds the %1 that earlier cycles left of it; it is in force from %2 to %3.</source>
        <translation>Ein Prepaid-Paket fügt hinzu, was frühere Abrechnungszyklen davon übrig ließen: %1, gültig vom %2 bis zum %3.</translation>
    </message>
    <message>
        <source>Approved overage adds %1 in this cycle, since %2, when %3 approved it (request %4).</source>
        <translation>Genehmigter Mehrverbrauch fügt in diesem Abrechnungszyklus %1 hinzu, ab dem %2, genehmigt von %3 (Antrag %4).</translation>
    </message>
    <message>
        <source>Approved overage adds %1 in this cycle, since %2.</source>
        <translation>Genehmigter Mehrverbrauch fügt in diesem Abrechnungszyklus %1 hinzu, ab dem %2.</translation>
    </message>
    <message>
        <source>No plan was in force at that moment, and without one nothing is included.</source>
        <translation>Zu diesem Zeitpunkt war kein Tarif gültig, und ohne Tarif ist nichts enthalten.</translation>
    </message>
    <message>
        <source>The entitlement was unlimited at that moment.</source>
        <translation>Der Anspruch war zu diesem Zeitpunkt unbegrenzt.</translation>
    </message>
    <message>
        <source>The entitlement was %1 at that moment.</source>
        <translation>Der Anspruch betrug zu diesem Zeitpunkt %1.</translation>
    </message>
    <message>
        <source>It was decided by an entitlement of %1: plans, grants or approvals of that time have been entered or changed since.</source>
        <translation>Entschieden wurde nach diesem Anspruch: %1. Tarife, Bewilligungen oder Genehmigungen für diese Zeit wurden seither eingetragen oder geändert.</translation>
    </message>
    <message>
        <source>Use up to and including that moment: %1.</source>
        <translation>Verbrauch bis einschließlich dieses Zeitpunkts: %1.</translation>
    </message>
    <message>
        <source>Use before that moment: %1.</source>
        <translation>Verbrauch vor diesem Zeitpunkt: %1.</translation>
    </message>
    <message>
        <source>Charged at that very moment: %1. A request that runs counts at its own time.</source>
        <translation>Genau zu diesem Zeitpunkt berechnet: %1. Eine Anfrage, die läuft, zählt zu ihrer eigenen Zeit.</translation>
    </message>
    <message>
        <source>Charged at that very moment</source>
        <translation>Genau zu diesem Zeitpunkt berechnet</translation>
    </message>
    <message>
        <source>Together that is %1.</source>
        <translation>Zusammen: %1.</translation>
    </message>
    <message>
        <source>It was decided by a use of %1: %2 less than the ledger has now.</source>
        <translation>Entschieden wurde nach diesem Verbrauch: %1 (%2 weniger, als das Verbrauchsbuch jetzt hat).</translation>
    </message>
    <message>
        <source>It was decided by a use of %1: %2 more than the ledger has now.</source>
        <translation>Entschieden wurde nach diesem Verbrauch: %1 (%2 mehr, als das Verbrauchsbuch jetzt hat).</translation>
    </message>
    <message>
        <source>Of what the ledger has now, %1 became known only after the decision: events that arrived late, and credits that were posted since.</source>
        <translation>Von dem, was das Verbrauchsbuch jetzt hat, wurde erst nach der Entscheidung bekannt: %1, durch verspätet eingetroffene Ereignisse und seither gebuchte Gutschriften.</translation>
    </message>
    <message>
        <source>Known only after the decision</source>
        <translation>Erst nach der Entscheidung bekannt</translation>
    </message>
    <message>
        <source>The warning zone begins at %1 % of the entitlement. It was reached at that very moment: %2 of %3.</source>
        <comment>percentage, used, entitlement</comment>
        <translation>Der Warnbereich beginnt bei %1 % des Anspruchs. Er wurde genau zu diesem Zeitpunkt erreicht: Verbrauch %2, Anspruch %3.</translation>
    </message>
    <message>
        <source>Used when the warning zone was reached</source>
        <translation>Verbraucht, als der Warnbereich erreicht wurde</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, entitlement</comment>
        <translation>Verbrauch %1, Anspruch %2</translation>
    </message>
    <message>
        <source>The warning zone begins at %1 % of the entitlement. It was reached on %2 with %3: %4.</source>
        <comment>percentage, time, action, used of entitlement</comment>
        <translation>Der Warnbereich beginnt bei %1 % des Anspruchs. Er wurde am %2 mit der Aktion %3 erreicht: %4.</translation>
    </message>
    <message>
        <source>The warning zone begins at %1 % of the entitlement. It was reached on %2 with %3 by %5: %4.</source>
        <comment>percentage, time, action, used of entitlement, member</comment>
        <translation>Der Warnbereich beginnt bei %1 % des Anspruchs. Er wurde am %2 mit der Aktion %3 durch %5 erreicht: %4.</translation>
    </message>
    <message>
        <source>An unlimited entitlement has no warning zone.</source>
        <translation>Ein unbegrenzter Anspruch hat keinen Warnbereich.</translation>
    </message>
    <message>
        <source>An entitlement of 0 has no warning zone: any use is over it.</source>
        <translation>Ein Anspruch von 0 hat keinen Warnbereich: jeder Verbrauch ist Überschreitung.</translation>
    </message>
    <message>
        <source>The warning zone begins at %1 % of the entitlement. No event reached it: the entitlement became smaller than what had been used.</source>
        <translation>Der Warnbereich beginnt bei %1 % des Anspruchs. Kein Ereignis hat ihn erreicht: der Anspruch wurde kleiner als der bisherige Verbrauch.</translation>
    </message>
    <message>
        <source>The warning zone begins at %1 % of the entitlement. Use alone had not reached it before this request.</source>
        <translation>Der Warnbereich beginnt bei %1 % des Anspruchs. Der Verbrauch allein hatte ihn vor dieser Anfrage nicht erreicht.</translation>
    </message>
    <message>
        <source>This is the first warning that was recorded in the cycle.</source>
        <translation>Dies ist die erste Warnung, die in diesem Abrechnungszyklus aufgezeichnet wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 warning(s) had been recorded in the cycle by then, the first on %2.</source>
        <translation>
            <numerusform>Bis dahin war in diesem Abrechnungszyklus %1 Warnung aufgezeichnet, und zwar am %2.</numerusform>
            <numerusform>Bis dahin waren in diesem Abrechnungszyklus %1 Warnungen aufgezeichnet, die erste am %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No warning had been recorded in the cycle by then, although the warning zone was reached.</source>
        <translation>Bis dahin war in diesem Abrechnungszyklus keine Warnung aufgezeichnet, obwohl der Warnbereich erreicht war.</translation>
    </message>
    <message>
        <source>No warning had been recorded in the cycle by then.</source>
        <translation>Bis dahin war in diesem Abrechnungszyklus keine Warnung aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>units, percentage</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Action %1 used %2.</source>
        <translation>Aktion %1: %2.</translation>
    </message>
    <message>
        <source>Requests that state no member used %1.</source>
        <translation>Anfragen ohne Angabe eines Mitglieds verbrauchten %1.</translation>
    </message>
    <message>
        <source>%1 used %2.</source>
        <comment>member, units</comment>
        <translation>%1 verbrauchte %2.</translation>
    </message>
    <message>
        <source>Requests that state no route used %1.</source>
        <translation>Anfragen ohne Angabe einer Route: %1.</translation>
    </message>
    <message>
        <source>Route %1 used %2, at a cost of %3.</source>
        <translation>Route %1: %2, Kosten %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 other action(s) used %2.</source>
        <translation>
            <numerusform>%1 andere Aktion: %2.</numerusform>
            <numerusform>%1 andere Aktionen: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 other member(s) used %2.</source>
        <translation>
            <numerusform>%1 anderes Mitglied verbrauchte %2.</numerusform>
            <numerusform>%1 andere Mitglieder verbrauchten %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 other route(s) used %2.</source>
        <translation>
            <numerusform>%1 andere Route: %2.</numerusform>
            <numerusform>%1 andere Routen: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credit(s) before it gave back %2; that is taken off already.</source>
        <translation>
            <numerusform>%1 Gutschrift davor gab %2 zurück; das ist schon abgezogen.</numerusform>
            <numerusform>%1 Gutschriften davor gaben %2 zurück; das ist schon abgezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Credits before it</source>
        <translation>Gutschriften davor</translation>
    </message>
    <message>
        <source>unlimited</source>
        <comment>an entitlement</comment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Member %1</source>
        <comment>whose name is left out</comment>
        <translation>Mitglied %1</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>a member or route</comment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Used up to then</source>
        <translation>Bis dahin verbraucht</translation>
    </message>
    <message>
        <source>Used before it</source>
        <translation>Davor verbraucht</translation>
    </message>
    <message>
        <source>This action may be moved to %1, but that had nothing left.</source>
        <translation>Diese Aktion darf in die Kategorie „%1“ verlegt werden, aber dort war kein Platz mehr.</translation>
    </message>
    <message>
        <source>Without any of that there is room again from the next cycle on, %1.</source>
        <translation>Ohne all das ist mit dem nächsten Abrechnungszyklus ab dem %1 wieder Platz.</translation>
    </message>
    <message>
        <source>The member&apos;s day begins anew on %1.</source>
        <translation>Für das Mitglied beginnt am %1 ein neuer Tag.</translation>
    </message>
    <message>
        <source>The difference is what credits gave back: whoever decided had not taken them off.</source>
        <translation>Der Unterschied ist, was Gutschriften zurückgaben: wer entschieden hat, hatte sie nicht abgezogen.</translation>
    </message>
    <message>
        <source>No event is known to have arrived since. Whoever decided counted otherwise, for example without an action that was mapped to this bucket later.</source>
        <translation>Dass seither Ereignisse eingetroffen wären, ist nicht bekannt. Wer entschieden hat, hat anders gezählt, zum Beispiel ohne eine Aktion, die dieser Kategorie erst später zugeordnet wurde.</translation>
    </message>
</context>
<context>
    <name>HitText</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>part, whole, percentage</comment>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <source>no route stated</source>
        <translation>keine Route angegeben</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>action, route, share</comment>
        <translation>%1 auf %2: %3</translation>
    </message>
    <message>
        <source>nobody stated</source>
        <translation>niemand angegeben</translation>
    </message>
    <message>
        <source>Largest member of 24 hours</source>
        <translation>Aktivstes Mitglied in 24 Stunden</translation>
    </message>
    <message>
        <source>%1 % or more, of several active members</source>
        <translation>mindestens %1 %, bei mehreren aktiven Mitgliedern</translation>
    </message>
    <message>
        <source>Premium use of 24 hours</source>
        <translation>Premium-Verbrauch in 24 Stunden</translation>
    </message>
    <message>
        <source>%1 of %2 in the cycle</source>
        <comment>units used, units entitled to</comment>
        <translation>%1 von %2 im Zyklus</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>what became of a limit hit</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>ran</source>
        <comment>what became of a limit hit</comment>
        <translation>gelaufen</translation>
    </message>
    <message>
        <source>abandoned</source>
        <comment>what became of a limit hit</comment>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>%1, overruled (was %2)</source>
        <comment>two causes</comment>
        <translation>%1, überstimmt (war %2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, entitlement</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <comment>workspace, bucket, verdict, action</comment>
        <translation>%1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>Revenue and cost of the cycle</source>
        <translation>Erlös und Kosten des Zyklus</translation>
    </message>
    <message>
        <source>earned %1, had cost %2</source>
        <comment>revenue, cost</comment>
        <translation>Erlös %1, Kosten %2</translation>
    </message>
    <message>
        <source>cost above revenue</source>
        <translation>Kosten über dem Erlös</translation>
    </message>
    <message>
        <source>Failed or retried</source>
        <translation>Fehlgeschlagen oder wiederholt</translation>
    </message>
    <message>
        <source>%1 % or more</source>
        <translation>mindestens %1 %</translation>
    </message>
    <message>
        <source>Most of it</source>
        <translation>Das meiste davon</translation>
    </message>
    <message>
        <source>Repeated tokens from the cache</source>
        <translation>Wiederholte Token aus dem Cache</translation>
    </message>
    <message>
        <source>below %1 %, of %2 repeated tokens or more</source>
        <translation>unter %1 %, ab %2 wiederholten Token</translation>
    </message>
    <message>
        <source>Most of what missed it</source>
        <translation>Meist am Cache vorbei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) active in the cycle</source>
        <translation>
            <numerusform>%Ln im Zyklus aktives Mitglied</numerusform>
            <numerusform>%Ln im Zyklus aktive Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>member, share of use, number of active members</comment>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>no premium use; %1</source>
        <comment>number of active members</comment>
        <translation>kein Premium-Verbrauch; %1</translation>
    </message>
    <message>
        <source>and %1 % or more of the entitlement</source>
        <translation>zugleich mindestens %1 % des Anspruchs</translation>
    </message>
</context>
<context>
    <name>ImportReportText</name>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The import could not be finished.</source>
        <translation>Der Import konnte nicht abgeschlossen werden.</translation>
    </message>
    <message>
        <source>Dry run: every row was checked, nothing was stored.</source>
        <translation>Probelauf: jede Zeile wurde geprüft, nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was imported, because rows were refused.</source>
        <translation>Nichts wurde importiert, weil Zeilen abgelehnt wurden.</translation>
    </message>
    <message>
        <source>Some of the files were imported.</source>
        <translation>Ein Teil der Dateien wurde importiert.</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>Der Import ist fertig.</translation>
    </message>
    <message>
        <source>Nothing of %1 was stored.</source>
        <translation>Von %1 wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Imported before it, and staying in the ledger: %1.</source>
        <translation>Zuvor importiert und weiterhin im Verbrauchsbuch: %1.</translation>
    </message>
    <message>
        <source>Would be refused: %1.</source>
        <translation>Würde abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Refused, with nothing stored: %1.</source>
        <translation>Abgelehnt, ohne etwas zu speichern: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln Zeile gelesen</numerusform>
            <numerusform>%Ln Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) would be imported</source>
        <translation>
            <numerusform>%Ln Ereignis würde importiert</numerusform>
            <numerusform>%Ln Ereignisse würden importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) imported</source>
        <translation>
            <numerusform>%Ln Ereignis importiert</numerusform>
            <numerusform>%Ln Ereignisse importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the imported event(s) unmapped: no route sheet names the action</source>
        <translation>
            <numerusform>%Ln der importierten Ereignisse nicht zugeordnet: kein Routenblatt nennt die Aktion</numerusform>
            <numerusform>%Ln der importierten Ereignisse nicht zugeordnet: kein Routenblatt nennt die Aktion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with an amount rounded to a billionth of a dollar</source>
        <translation>
            <numerusform>%Ln Zeile mit einem Betrag, der auf ein Milliardstel Dollar gerundet wurde</numerusform>
            <numerusform>%Ln Zeilen mit einem Betrag, der auf ein Milliardstel Dollar gerundet wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s): in the ledger already, and counted once</source>
        <translation>
            <numerusform>%Ln Duplikat: schon im Verbrauchsbuch und einmal gezählt</numerusform>
            <numerusform>%Ln Duplikate: schon im Verbrauchsbuch und einmal gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refused</source>
        <translation>
            <numerusform>%Ln Zeile abgelehnt</numerusform>
            <numerusform>%Ln Zeilen abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the refused row(s) in conflict: the ledger has another event of that id</source>
        <translation>
            <numerusform>%Ln der abgelehnten Zeilen im Konflikt: das Verbrauchsbuch hat ein anderes Ereignis mit dieser ID</numerusform>
            <numerusform>%Ln der abgelehnten Zeilen im Konflikt: das Verbrauchsbuch hat ein anderes Ereignis mit dieser ID</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the refused rows, then import the file again: events that the ledger has already are not counted twice.</source>
        <translation>Korrigieren Sie die abgelehnten Zeilen und importieren Sie die Datei erneut: Ereignisse, die das Verbrauchsbuch schon hat, werden nicht doppelt gezählt.</translation>
    </message>
    <message>
        <source>Name the unmapped actions in a route sheet to give their use a bucket.</source>
        <translation>Nehmen Sie die nicht zugeordneten Aktionen in ein Routenblatt auf, damit ihr Verbrauch eine Kategorie bekommt.</translation>
    </message>
    <message>
        <source>The import can be started again: events that the ledger has already are not counted twice.</source>
        <translation>Der Import kann erneut gestartet werden: Ereignisse, die das Verbrauchsbuch schon hat, werden nicht doppelt gezählt.</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Outstanding</source>
        <comment>state of a batch job</comment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Held back</source>
        <comment>state of a batch job</comment>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a batch job</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Nobody knows yet what became of some of its records.</source>
        <translation>Was aus einigen Datensätzen wurde, weiß noch niemand.</translation>
    </message>
    <message>
        <source>Queued or blocked at the limit: not sent, and not charged.</source>
        <translation>Am Limit eingereiht oder blockiert: nicht gesendet und nicht berechnet.</translation>
    </message>
    <message>
        <source>Some records failed or expired, and were not sent again.</source>
        <translation>Einige Datensätze schlugen fehl oder verfielen und wurden nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>Every record that was submitted is completed.</source>
        <translation>Jeder eingereichte Datensatz ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>state of a part</comment>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>state of a part</comment>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a part</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>time</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>time</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>time</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>time</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>of a completion window</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>No completion window is stated for its surface.</source>
        <translation>Für die Schnittstelle ist keine Frist angegeben.</translation>
    </message>
    <message>
        <source>Its completion window of %1 h begins when a part is sent.</source>
        <translation>Die Frist von %1 h beginnt, wenn ein Teil gesendet wird.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>local time, UTC</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Completion window of %1 h, until %2: nothing is outstanding.</source>
        <translation>Frist von %1 h, bis %2: nichts steht aus.</translation>
    </message>
    <message>
        <source>Completion window of %1 h, until %2: %3.</source>
        <comment>hours, when, how long is left</comment>
        <translation>Frist von %1 h, bis %2: %3.</translation>
    </message>
    <message>
        <source>%1 unaccounted for</source>
        <comment>records</comment>
        <translation>%1 ungeklärt</translation>
    </message>
    <message>
        <source>%1 too many came back</source>
        <comment>records</comment>
        <translation>%1 zu viel zurückgekommen</translation>
    </message>
    <message>
        <source>%1 charged too many</source>
        <comment>records</comment>
        <translation>%1 zu viel berechnet</translation>
    </message>
    <message>
        <source>%1 not charged</source>
        <comment>records</comment>
        <translation>%1 nicht berechnet</translation>
    </message>
    <message>
        <source>%1 sent again too many</source>
        <comment>records</comment>
        <translation>%1 zu viel erneut gesendet</translation>
    </message>
    <message>
        <source>parts do not add up</source>
        <translation>Teile gehen nicht auf</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>parts</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>queued</source>
        <comment>a part</comment>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>blocked</source>
        <comment>a part</comment>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>a part</comment>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>sent again</source>
        <comment>a part</comment>
        <translation>erneut gesendet</translation>
    </message>
    <message>
        <source>To send again</source>
        <comment>state of a batch job</comment>
        <translation>Erneut zu senden</translation>
    </message>
</context>
<context>
    <name>JsonEventReader</name>
    <message>
        <source>The object gives it twice. Keep one of them.</source>
        <translation>Das Objekt nennt es zweimal. Behalten Sie eine der Angaben.</translation>
    </message>
    <message>
        <source>Events have no such field. Remove it, or read the file with a mapping.</source>
        <translation>Ereignisse haben kein solches Feld. Entfernen Sie es oder lesen Sie die Datei mit einer Zuordnung.</translation>
    </message>
    <message>
        <source>It is a list or an object. Give one value, or read the file with a mapping.</source>
        <translation>Es ist eine Liste oder ein Objekt. Geben Sie einen einzelnen Wert an oder lesen Sie die Datei mit einer Zuordnung.</translation>
    </message>
    <message>
        <source>%1 is not allowed here.</source>
        <translation>%1 ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>%1 is a number. Give a text in quotes.</source>
        <translation>%1 ist eine Zahl. Geben Sie einen Text in Anführungszeichen an.</translation>
    </message>
    <message>
        <source>Each line must be one JSON object.</source>
        <translation>Jede Zeile muss genau ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save the file as UTF-8.</source>
        <translation>Der Text ist kein UTF-8. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The text holds a NUL byte or another control character. Remove it or escape it.</source>
        <translation>Der Text enthält ein NUL-Byte oder ein anderes Steuerzeichen. Entfernen oder maskieren Sie es.</translation>
    </message>
    <message>
        <source>The line is not a valid JSON object. Check commas, quotes and brackets.</source>
        <translation>Die Zeile ist kein gültiges JSON-Objekt. Prüfen Sie Kommas, Anführungszeichen und Klammern.</translation>
    </message>
</context>
<context>
    <name>KnownText</name>
    <message>
        <source>%1 has not come yet. Choose an instant up to now.</source>
        <translation>%1 liegt in der Zukunft. Wählen Sie einen Zeitpunkt bis jetzt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>units used, entitlement</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>The ledger learnt later of %Ln event(s) that had happened by then.</source>
        <translation>
            <numerusform>Von %Ln Ereignis, das bis dahin geschehen war, erfuhr das Verbrauchsbuch erst später.</numerusform>
            <numerusform>Von %Ln Ereignissen, die bis dahin geschehen waren, erfuhr das Verbrauchsbuch erst später.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 as known then, %3 as known now</source>
        <comment>bucket, used of entitlement, the same</comment>
        <translation>%1: nach damaligem Wissen %2, nach heutigem Wissen %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, a change of units</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to the workspace or its plans were made later.</source>
        <translation>
            <numerusform>%Ln Änderung am Workspace oder an seinen Tarifen wurde später gemacht.</numerusform>
            <numerusform>%Ln Änderungen am Workspace oder an seinen Tarifen wurden später gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is different now: nothing that had happened by then was learnt later.</source>
        <translation>Heute ist nichts anders: nichts, was bis dahin geschehen war, wurde erst später bekannt.</translation>
    </message>
    <message>
        <source>Part of the ledger was stored before it noted when it learnt of events; that part counts as known.</source>
        <translation>Ein Teil des Verbrauchsbuchs stammt aus der Zeit, bevor vermerkt wurde, wann Ereignisse bekannt wurden; dieser Teil gilt als bekannt.</translation>
    </message>
</context>
<context>
    <name>KnownWords</name>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: nothing instead of %2</source>
        <comment>field, value</comment>
        <translation>%1: nichts statt %2</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>field, value, earlier value</comment>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <comment>fields that differ</comment>
        <translation>
            <numerusform>%1; und %n weitere Angabe</numerusform>
            <numerusform>%1; und %n weitere Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>an object</comment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 was changed: %2</source>
        <comment>an object, fields</comment>
        <translation>%1 geändert: %2</translation>
    </message>
    <message>
        <source>Overage request %1 was approved</source>
        <translation>Antrag %1 auf Mehrverbrauch genehmigt</translation>
    </message>
    <message>
        <source>Units of overage request %1 were revoked</source>
        <translation>Einheiten von Antrag %1 auf Mehrverbrauch widerrufen</translation>
    </message>
    <message>
        <source>Plan version %1 was published</source>
        <translation>Tarifversion %1 veröffentlicht</translation>
    </message>
    <message>
        <source>Route sheet %1 was published</source>
        <translation>Routenblatt %1 veröffentlicht</translation>
    </message>
    <message>
        <source>Plan %1 was added</source>
        <translation>Tarif %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Tarif %1</translation>
    </message>
    <message>
        <source>Route %1 was added to the catalog</source>
        <translation>Route %1 zum Katalog hinzugefügt</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Route %1</translation>
    </message>
    <message>
        <source>Workspace %1 was added to the catalog</source>
        <translation>Workspace %1 zum Katalog hinzugefügt</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Workspace %1</translation>
    </message>
</context>
<context>
    <name>LocatorPlaces</name>
    <message>
        <source>plan %1</source>
        <translation>Tarif %1</translation>
    </message>
    <message>
        <source>action, %1</source>
        <translation>Aktion, %1</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>is not a time zone that this system knows. Use an IANA name such as &quot;America/New_York&quot;.</source>
        <translation>ist keine Zeitzone, die dieses System kennt. Verwenden Sie einen IANA-Namen wie &quot;America/New_York&quot;.</translation>
    </message>
    <message>
        <source>is no column of the event file.</source>
        <translation>ist keine Spalte der Ereignisdatei.</translation>
    </message>
    <message>
        <source>says nothing about &quot;%1&quot;, which every event needs.</source>
        <translation>sagt nichts über &quot;%1&quot;, das jedes Ereignis braucht.</translation>
    </message>
    <message>
        <source>needs exactly one of &quot;from&quot;, &quot;const&quot; and &quot;hash&quot;.</source>
        <translation>braucht genau eines von &quot;from&quot;, &quot;const&quot; und &quot;hash&quot;.</translation>
    </message>
    <message>
        <source>goes with &quot;hash&quot; only.</source>
        <translation>passt nur zu &quot;hash&quot;.</translation>
    </message>
    <message>
        <source>goes with &quot;from&quot; only.</source>
        <translation>passt nur zu &quot;from&quot;.</translation>
    </message>
    <message>
        <source>must name at least one column.</source>
        <translation>muss mindestens eine Spalte nennen.</translation>
    </message>
    <message>
        <source>makes a name, which this column is not.</source>
        <translation>ergibt einen Namen; diese Spalte enthält keinen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of this column.</source>
        <translation>&quot;%1&quot; ist kein Wert dieser Spalte.</translation>
    </message>
    <message>
        <source>needs a &quot;unit&quot; of the number.</source>
        <translation>braucht eine &quot;unit&quot; für die Zahl.</translation>
    </message>
    <message>
        <source>makes a time, which this column is not.</source>
        <translation>ergibt eine Zeitangabe; diese Spalte enthält keine.</translation>
    </message>
    <message>
        <source>multiplies a number, which this column is not.</source>
        <translation>multipliziert eine Zahl; diese Spalte enthält keine.</translation>
    </message>
    <message>
        <source>must be a decimal above 0 as text, such as &quot;0.01&quot;.</source>
        <translation>muss eine Dezimalzahl über 0 als Text sein, etwa &quot;0.01&quot;.</translation>
    </message>
    <message>
        <source>must be text in quotes.</source>
        <translation>muss Text in Anführungszeichen sein.</translation>
    </message>
</context>
<context>
    <name>Overage</name>
    <message>
        <source>Say why the request is denied: %1 will read it.</source>
        <translation>Begründen Sie die Ablehnung: %1 wird es lesen.</translation>
    </message>
    <message>
        <source>This request waits for a decision: there is no approval to revoke. It can be denied.</source>
        <translation>Dieser Antrag wartet auf eine Entscheidung: es gibt keine Genehmigung zu widerrufen. Er kann abgelehnt werden.</translation>
    </message>
    <message>
        <source>Only an approval can be revoked. %1</source>
        <translation>Nur eine Genehmigung kann widerrufen werden. %1</translation>
    </message>
    <message>
        <source>The cycle of this approval ended on %1, and what was not used ended with it.</source>
        <translation>Der Abrechnungszyklus dieser Genehmigung endete am %1, und was nicht verbraucht war, ist damit verfallen.</translation>
    </message>
    <message>
        <source>Say why the approval is revoked.</source>
        <translation>Begründen Sie den Widerruf der Genehmigung.</translation>
    </message>
    <message>
        <source>%1 approved %2 of the %3 asked for on %4.</source>
        <translation>%1 hat %2 genehmigt (beantragt: %3), am %4.</translation>
    </message>
    <message>
        <source>%1 denied this request on %2.</source>
        <translation>%1 hat diesen Antrag am %2 abgelehnt.</translation>
    </message>
    <message>
        <source>%1 withdrew this request on %2.</source>
        <translation>%1 hat diesen Antrag am %2 zurückgezogen.</translation>
    </message>
    <message>
        <source>This request expired when its cycle ended on %1.</source>
        <translation>Dieser Antrag ist am %1 mit seinem Abrechnungszyklus verfallen.</translation>
    </message>
    <message>
        <source>%1 A decided request never changes; what is not used of it can be revoked.</source>
        <translation>%1 Ein entschiedener Antrag ändert sich nie; was davon nicht verbraucht ist, kann widerrufen werden.</translation>
    </message>
    <message>
        <source>%1 A decided request never changes; ask again with a new one.</source>
        <translation>%1 Ein entschiedener Antrag ändert sich nie; stellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The reason is too long: it may have %1 characters, this one has %2.</source>
        <translation>Der Grund ist zu lang: er darf %1 Zeichen haben, dieser hat %2.</translation>
    </message>
    <message>
        <source>You asked for this yourself, and nobody approves their own request. Somebody else has to.</source>
        <translation>Eigener Antrag: den eigenen genehmigt niemand selbst. Das muss jemand anderes tun.</translation>
    </message>
    <message>
        <source>You approved this first, on %1. The second approval takes another person.</source>
        <translation>Die erste Genehmigung am %1 kam von Ihnen. Die zweite muss von einer anderen Person kommen.</translation>
    </message>
    <message>
        <source>With all of it used, the margin of the cycle would be %1 dollars: a loss. Say why it is approved all the same.</source>
        <translation>Bei vollem Verbrauch läge die Marge des Abrechnungszyklus bei %1 Dollar: ein Verlust. Begründen Sie, warum trotzdem genehmigt wird.</translation>
    </message>
    <message>
        <source>Approve at least 1 unit, or deny the request.</source>
        <translation>Genehmigen Sie mindestens 1 Einheit oder lehnen Sie den Antrag ab.</translation>
    </message>
    <message>
        <source>No more can be approved than was asked for: %1.</source>
        <translation>Mehr als beantragt kann nicht genehmigt werden: %1.</translation>
    </message>
    <message>
        <source>%1 approved %2 first, and the second approval can be for no more than that.</source>
        <translation>%1 hat zuerst %2 genehmigt; die zweite Genehmigung kann nicht darüber hinausgehen.</translation>
    </message>
    <message>
        <source>The plan gives this bucket without limit now: there is nothing to approve.</source>
        <translation>Der Tarif gibt diese Kategorie jetzt unbegrenzt: es gibt nichts zu genehmigen.</translation>
    </message>
    <message>
        <source>The plan allows at most %1 of approved overage in a cycle</source>
        <translation>Der Tarif erlaubt höchstens %1 an genehmigtem Mehrverbrauch je Abrechnungszyklus</translation>
    </message>
    <message>
        <source>%1, and all of it is granted.</source>
        <translation>%1, und alles davon ist bewilligt.</translation>
    </message>
    <message>
        <source>%1. Granted so far: %2; at most %3 can be approved.</source>
        <translation>%1. Bisher bewilligt: %2; noch genehmigt werden kann höchstens: %3.</translation>
    </message>
    <message>
        <source>This is more than the ledger can count. Approve fewer.</source>
        <translation>Das ist mehr, als das Verbrauchsbuch zählen kann. Genehmigen Sie weniger.</translation>
    </message>
    <message>
        <source>Nothing is left to revoke. Approved: %1; revoked before: %2; the rest is used.</source>
        <translation>Nichts ist mehr zu widerrufen. Genehmigt: %1; schon widerrufen: %2; der Rest ist verbraucht.</translation>
    </message>
    <message>
        <source>Revoke at least 1 unit.</source>
        <translation>Widerrufen Sie mindestens 1 Einheit.</translation>
    </message>
    <message>
        <source>No more can be revoked than is not used: %1.</source>
        <translation>Mehr als nicht verbraucht ist, kann nicht widerrufen werden: %1.</translation>
    </message>
    <message>
        <source>There is no overage request %1 in this ledger.</source>
        <translation>In diesem Verbrauchsbuch gibt es keinen Antrag %1 auf Mehrverbrauch.</translation>
    </message>
    <message>
        <source>Ask for at least 1 unit.</source>
        <translation>Beantragen Sie mindestens 1 Einheit.</translation>
    </message>
    <message>
        <source>Say why the overage is needed: who decides will read it.</source>
        <translation>Begründen Sie, wofür der Mehrverbrauch gebraucht wird: wer entscheidet, wird es lesen.</translation>
    </message>
    <message>
        <source>Say who asks, or leave it out to ask yourself.</source>
        <translation>Nennen Sie, für wen beantragt wird, oder lassen Sie es weg, um selbst zu beantragen.</translation>
    </message>
    <message>
        <source>The name of who asks is too long: it may have %1 characters.</source>
        <translation>Der Name hinter dem Antrag ist zu lang: er darf %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>That cycle ended with %1: overage is for the running cycle.</source>
        <translation>Dieser Abrechnungszyklus endete mit dem %1: Mehrverbrauch gilt für den laufenden.</translation>
    </message>
    <message>
        <source>That cycle begins on %1: overage is for the running cycle.</source>
        <translation>Dieser Abrechnungszyklus beginnt am %1: Mehrverbrauch gilt für den laufenden.</translation>
    </message>
    <message>
        <source>The plan gives this bucket (%1) without limit: no overage is needed.</source>
        <translation>Der Tarif gibt diese Kategorie (%1) unbegrenzt: Mehrverbrauch ist nicht nötig.</translation>
    </message>
    <message>
        <source>The price of so many units is more than the ledger can count. Ask for fewer.</source>
        <translation>Der Preis so vieler Einheiten ist mehr, als das Verbrauchsbuch zählen kann. Beantragen Sie weniger.</translation>
    </message>
    <message>
        <source>The name of who asks is one line of readable characters.</source>
        <translation>Der Name hinter dem Antrag ist eine Zeile lesbarer Zeichen.</translation>
    </message>
</context>
<context>
    <name>OverageText</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month in the form of QLocale::toString(): 17 Mar</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>somebody’s own words</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>It is too early in the cycle to say where use is heading.</source>
        <translation>Für eine Hochrechnung ist es im Abrechnungszyklus noch zu früh.</translation>
    </message>
    <message>
        <source>At the present pace %1 would be used by then: %2 over.</source>
        <translation>Beim jetzigen Tempo wären bis dahin %1 verbraucht: %2 darüber.</translation>
    </message>
    <message>
        <source>At the present pace %1 would be used by then: %2 to spare.</source>
        <translation>Beim jetzigen Tempo wären bis dahin %1 verbraucht: %2 blieben übrig.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved in part</source>
        <translation>Teils genehmigt</translation>
    </message>
    <message>
        <source>Asked by %1 on %2</source>
        <translation>Beantragt von %1 am %2</translation>
    </message>
    <message>
        <source>entered by %1</source>
        <translation>erfasst von %1</translation>
    </message>
    <message>
        <source>cycle %1</source>
        <translation>Abrechnungszyklus %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <comment>its number</comment>
        <translation>Antrag %1</translation>
    </message>
    <message>
        <source>%1 of %2 is unlimited: approving changes nothing.</source>
        <comment>bucket of workspace</comment>
        <translation>%2, %1: unbegrenzt, eine Genehmigung ändert nichts.</translation>
    </message>
    <message>
        <source>Approving %1 raises %2’s entitlement to %3 from %4 to %5 until %6.</source>
        <translation>Die Genehmigung (%1) hebt den Anspruch von %2 (%3) bis zum %6 von %4 auf %5.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued action(s) would run.</source>
        <translation>
            <numerusform>%Ln eingereihte Aktion würde laufen.</numerusform>
            <numerusform>%Ln eingereihte Aktionen würden laufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would go on waiting.</source>
        <translation>
            <numerusform>%Ln würde weiter warten.</numerusform>
            <numerusform>%Ln würden weiter warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Early burn: %1 % of the allowance of %2 was reached on day %3 (%4 of %5).</source>
        <translation>Frühverbrauch: %1 % des Kontingents (%2) waren an Tag %3 erreicht (%4 von %5).</translation>
    </message>
    <message>
        <source>The plan caps approved overage at %1 a cycle; %2 of it are left.</source>
        <translation>Der Tarif begrenzt genehmigten Mehrverbrauch auf %1 je Abrechnungszyklus; davon übrig: %2.</translation>
    </message>
    <message>
        <source>After this %1 would be.</source>
        <comment>units left of a cap</comment>
        <translation>Danach wären es %1.</translation>
    </message>
    <message>
        <source>%1 approved %2 on %3 as the first of two</source>
        <translation>%1 hat %2 genehmigt (%3), als erste von zwei Genehmigungen</translation>
    </message>
    <message>
        <source>Your approval would be the second, and the units are granted with it.</source>
        <translation>Ihre Genehmigung wäre die zweite, und damit werden die Einheiten bewilligt.</translation>
    </message>
    <message>
        <source>Above %1 two approvers are needed: with yours as the first, nothing is granted yet.</source>
        <translation>Über %1 sind zwei Genehmigungen nötig: mit Ihrer als erster ist noch nichts bewilligt.</translation>
    </message>
    <message>
        <source>%1 approved %2 of %3 on %4, granted since then</source>
        <translation>%1 hat %2 von %3 am %4 genehmigt, seitdem bewilligt</translation>
    </message>
    <message>
        <source>%1 denied it on %2</source>
        <translation>%1 hat am %2 abgelehnt</translation>
    </message>
    <message>
        <source>%1 withdrew it on %2</source>
        <translation>%1 hat am %2 zurückgezogen</translation>
    </message>
    <message>
        <source>It expired with its cycle on %1; nobody had decided it.</source>
        <translation>Am %1 mit seinem Abrechnungszyklus verfallen; niemand hatte entschieden.</translation>
    </message>
    <message>
        <source>%1 revoked %2 that were not used on %3</source>
        <translation>%1 hat %2 davon am %3 widerrufen (nicht verbraucht)</translation>
    </message>
    <message>
        <source>approved by you as the first of two; nothing is granted yet.</source>
        <translation>erste von zwei Genehmigungen erteilt; noch ist nichts bewilligt.</translation>
    </message>
    <message>
        <source>%1 granted since %2.</source>
        <translation>%1 bewilligt seit %2.</translation>
    </message>
    <message>
        <source>denied.</source>
        <translation>abgelehnt.</translation>
    </message>
    <message>
        <source>withdrawn.</source>
        <translation>zurückgezogen.</translation>
    </message>
    <message>
        <source>it has expired with its cycle.</source>
        <translation>mit seinem Abrechnungszyklus verfallen.</translation>
    </message>
    <message>
        <source>%1 revoked; %2 stay granted.</source>
        <translation>%1 widerrufen; weiter bewilligt: %2.</translation>
    </message>
    <message>
        <source>not done. %1</source>
        <comment>why</comment>
        <translation>nicht ausgeführt. %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Day and month in the form of QLocale::toString(): 31 January</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>%1, %2 (%3): %4</source>
        <comment>workspace, counted units, bucket, what became of the request</comment>
        <translation>%1, %2 (%3): %4</translation>
    </message>
    <message>
        <source>%1 asks for %2 (%3)</source>
        <comment>workspace, counted units, bucket</comment>
        <translation>%1 beantragt %2 (%3)</translation>
    </message>
</context>
<context>
    <name>OverageUrgency</name>
    <message>
        <source>Expires soon</source>
        <translation>Verfällt bald</translation>
    </message>
    <message>
        <source>Work waits</source>
        <translation>Arbeit wartet</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Über dem Limit</translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation>Am Limit</translation>
    </message>
    <message>
        <source>Pace over</source>
        <translation>Tempo zu hoch</translation>
    </message>
    <message>
        <source>Most urgent first: what expires within a day, then where queued work waits, then where nothing is left of the entitlement, then where the pace leads over it, then the rest. Among equals what expires first, then what has waited longest.</source>
        <translation>Dringendes zuerst: was binnen eines Tages verfällt, dann wo eingereihte Arbeit wartet, dann wo vom Anspruch nichts übrig ist, dann wo das Tempo darüber hinausführt, dann der Rest. Unter Gleichen zuerst, was früher verfällt, dann was länger wartet.</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <source>Allowance</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Warn at %</source>
        <translation>Warnung ab %</translation>
    </message>
    <message>
        <source>Ask above % of what is left</source>
        <translation>Rückfrage über % vom Rest</translation>
    </message>
    <message>
        <source>Overage price ($)</source>
        <translation>Mehrverbrauchspreis ($)</translation>
    </message>
    <message>
        <source>Overage cap</source>
        <translation>Mehrverbrauchsgrenze</translation>
    </message>
    <message>
        <source>Daily cap of a member</source>
        <translation>Tagesgrenze je Mitglied</translation>
    </message>
    <message>
        <source>none is sold</source>
        <comment>overage</comment>
        <translation>wird nicht verkauft</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>queue</source>
        <comment>what happens at the limit</comment>
        <translation>einreihen</translation>
    </message>
    <message>
        <source>block</source>
        <comment>what happens at the limit</comment>
        <translation>blockieren</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Type a key: what files and other systems call the plan.</source>
        <translation>Geben Sie einen Schlüssel ein: so nennen Dateien und andere Systeme den Tarif.</translation>
    </message>
    <message numerus="yes">
        <source>A key has at most %Ln character(s).</source>
        <translation>
            <numerusform>Ein Schlüssel hat höchstens %Ln Zeichen.</numerusform>
            <numerusform>Ein Schlüssel hat höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key has no spaces. Write a hyphen instead: team-plus</source>
        <translation>Ein Schlüssel hat keine Leerzeichen. Schreiben Sie stattdessen einen Bindestrich: team-plus</translation>
    </message>
    <message>
        <source>There is a plan “%1” already. Choose it in the list to draft its next version.</source>
        <translation>Einen Tarif „%1“ gibt es schon. Wählen Sie ihn in der Liste, um seine nächste Version zu entwerfen.</translation>
    </message>
</context>
<context>
    <name>PoolModel</name>
    <message>
        <source>less than 1 %</source>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>%1 × the quota</source>
        <comment>so many times</comment>
        <translation>%1 × die Quota</translation>
    </message>
    <message>
        <source>%1 of the quota</source>
        <comment>so many percent</comment>
        <translation>%1 der Quota</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>no quota stated</source>
        <translation>keine Quota angegeben</translation>
    </message>
    <message>
        <source>the quota is 0</source>
        <translation>die Quota ist 0</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a share</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>No route runs through this pool.</source>
        <translation>Über diesen Pool läuft keine Route.</translation>
    </message>
    <message>
        <source>What plans promise through this pool is not known: nothing was used through it yet.</source>
        <translation>Was Tarife über diesen Pool zusagen, ist unbekannt: über ihn wurde noch nichts verbraucht.</translation>
    </message>
    <message>
        <source>Plans promise %1 tokens a minute through this pool; what it carries is not stated.</source>
        <translation>Tarife sagen %1 Token pro Minute über diesen Pool zu; was er trägt, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Plans promise %1 tokens a minute through this pool, which carries none.</source>
        <translation>Tarife sagen %1 Token pro Minute über diesen Pool zu, der keine trägt.</translation>
    </message>
    <message>
        <source>%1 × what this pool carries</source>
        <comment>so many times</comment>
        <translation>%1-mal so viel, wie dieser Pool trägt</translation>
    </message>
    <message>
        <source>%1 of what this pool carries</source>
        <comment>so many percent</comment>
        <translation>%1 von dem, was dieser Pool trägt</translation>
    </message>
    <message>
        <source>Plans promise at least %1.</source>
        <translation>Zugesagt durch Tarife: mindestens %1.</translation>
    </message>
    <message>
        <source>Plans promise %1.</source>
        <translation>Zugesagt durch Tarife: %1.</translation>
    </message>
</context>
<context>
    <name>PriceList</name>
    <message>
        <source>This is no price list: it must be a JSON object with a member for each model, as LiteLLM&apos;s model_prices_and_context_window.json is.</source>
        <translation>Das ist keine Preisliste: sie muss ein JSON-Objekt mit einem Eintrag je Modell sein, wie model_prices_and_context_window.json von LiteLLM.</translation>
    </message>
</context>
<context>
    <name>PriceListDifferenceModel</name>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>batch input</source>
        <translation>Batch-Eingabe</translation>
    </message>
    <message>
        <source>batch output</source>
        <translation>Batch-Ausgabe</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>now also priced by length of the prompt</source>
        <translation>jetzt auch nach Länge des Prompts bepreist</translation>
    </message>
    <message>
        <source>no longer priced by length of the prompt</source>
        <translation>nicht mehr nach Länge des Prompts bepreist</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between differences</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>RatioText</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>hardly changed</source>
        <translation>kaum verändert</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>a signed change of a percentage</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>numerator / denominator</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>There is nothing to divide by: the denominator is 0.</source>
        <translation>Nichts, wodurch zu teilen wäre: der Nenner ist 0.</translation>
    </message>
    <message>
        <source>Credits took back more than was charged: the denominator is %1.</source>
        <translation>Gutschriften haben mehr zurückgenommen, als berechnet wurde: der Nenner ist %1.</translation>
    </message>
    <message>
        <source>each workspace’s own days</source>
        <translation>die eigenen Tage jedes Workspaces</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
</context>
<context>
    <name>ReplayText</name>
    <message>
        <source>newly warned</source>
        <translation>neu gewarnt</translation>
    </message>
    <message>
        <source>newly asked</source>
        <translation>neu mit Rückfrage</translation>
    </message>
    <message>
        <source>newly downgraded</source>
        <translation>neu herabgestuft</translation>
    </message>
    <message>
        <source>newly queued</source>
        <translation>neu eingereiht</translation>
    </message>
    <message>
        <source>newly blocked</source>
        <translation>neu blockiert</translation>
    </message>
    <message>
        <source>no longer warned</source>
        <translation>nicht mehr gewarnt</translation>
    </message>
    <message>
        <source>no longer asked</source>
        <translation>nicht mehr mit Rückfrage</translation>
    </message>
    <message>
        <source>no longer downgraded</source>
        <translation>nicht mehr herabgestuft</translation>
    </message>
    <message>
        <source>no longer queued</source>
        <translation>nicht mehr eingereiht</translation>
    </message>
    <message>
        <source>no longer blocked</source>
        <translation>nicht mehr blockiert</translation>
    </message>
    <message>
        <source>warned more often</source>
        <translation>öfter gewarnt</translation>
    </message>
    <message>
        <source>asked more often</source>
        <translation>öfter mit Rückfrage</translation>
    </message>
    <message>
        <source>downgraded more often</source>
        <translation>öfter herabgestuft</translation>
    </message>
    <message>
        <source>queued more often</source>
        <translation>öfter eingereiht</translation>
    </message>
    <message>
        <source>blocked more often</source>
        <translation>öfter blockiert</translation>
    </message>
    <message>
        <source>warned less often</source>
        <translation>seltener gewarnt</translation>
    </message>
    <message>
        <source>asked less often</source>
        <translation>seltener mit Rückfrage</translation>
    </message>
    <message>
        <source>downgraded less often</source>
        <translation>seltener herabgestuft</translation>
    </message>
    <message>
        <source>queued less often</source>
        <translation>seltener eingereiht</translation>
    </message>
    <message>
        <source>blocked less often</source>
        <translation>seltener blockiert</translation>
    </message>
    <message>
        <source>charged otherwise</source>
        <translation>anders berechnet</translation>
    </message>
    <message>
        <source>margin only</source>
        <translation>nur die Marge</translation>
    </message>
    <message>
        <source>met by other requests</source>
        <translation>trifft andere Anfragen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>member not stated</source>
        <translation>Mitglied nicht angegeben</translation>
    </message>
    <message>
        <source>first %1: %2, %3, %4 × %5</source>
        <comment>instant, member, action, units, bucket</comment>
        <translation>Zuerst am %1: %2, %3, %4 × %5</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>bucket, units</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>as it stood at %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Usage report (internal)</source>
        <translation>Verbrauchsbericht (intern)</translation>
    </message>
    <message>
        <source>Usage report</source>
        <translation>Verbrauchsbericht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>workspace, cycle</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>workspace, cycle, as it stood at</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Internal: not for customers. %1</source>
        <translation>Intern: nicht für Kunden. %1</translation>
    </message>
    <message>
        <source>Internal: this report names costs, routes and notes at its end. Do not hand it to a customer; make one for customers instead.</source>
        <translation>Intern: dieser Bericht nennt am Ende Kosten, Routen und Notizen. Geben Sie ihn nicht an Kunden weiter; erstellen Sie dafür einen für Kunden.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>One of the four kinds of work that are counted apart, each with an allowance of its own.</source>
        <translation>Eine der vier Arten von Arbeit, die getrennt gezählt werden, jede mit eigenem Kontingent.</translation>
    </message>
    <message>
        <source>Everyday actions. Each counts one, however often it had to be tried before it worked.</source>
        <translation>Alltägliche Aktionen. Jede zählt als eine, gleich wie oft sie versucht werden musste, bis sie gelang.</translation>
    </message>
    <message>
        <source>Actions for harder work, chosen on purpose. Each counts one, however often it had to be tried before it worked.</source>
        <translation>Aktionen für anspruchsvollere Arbeit, bewusst gewählt. Jede zählt als eine, gleich wie oft sie versucht werden musste, bis sie gelang.</translation>
    </message>
    <message>
        <source>Rows, documents or cases submitted in batch jobs. Each record counts once, when it is submitted, whatever becomes of it; sending it again counts nothing.</source>
        <translation>Zeilen, Dokumente oder Fälle, die in Batch-Aufträgen eingereicht werden. Jeder Datensatz zählt einmal, beim Einreichen, gleich was aus ihm wird; erneutes Senden zählt nicht.</translation>
    </message>
    <message>
        <source>Work on long documents, counted by the file.</source>
        <translation>Arbeit an langen Dokumenten, gezählt nach Dateien.</translation>
    </message>
    <message>
        <source>Work on long documents, counted by the action.</source>
        <translation>Arbeit an langen Dokumenten, gezählt nach Aktionen.</translation>
    </message>
    <message>
        <source>Work on long documents, counted by the page.</source>
        <translation>Arbeit an langen Dokumenten, gezählt nach Seiten.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Units counted in the cycle, less those given back. Work that failed, was blocked or waits counts nothing. Below 0 where more was given back in a cycle than was used.</source>
        <translation>Im Abrechnungszyklus gezählte Einheiten, abzüglich der zurückgegebenen. Arbeit, die fehlschlug, blockiert wurde oder wartet, zählt nicht. Unter 0, wo in einem Abrechnungszyklus mehr zurückgegeben als verbraucht wurde.</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>What the plan gives for a cycle.</source>
        <translation>Was der Tarif für einen Abrechnungszyklus gibt.</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Zusatzpakete</translation>
    </message>
    <message>
        <source>What was added to the plan for a time, workflow upgrades included. It counts in full in every cycle that it reaches into.</source>
        <translation>Was für eine Zeit zum Tarif hinzukam, auch Workflow-Upgrades. Es zählt voll in jedem Abrechnungszyklus, in den es hineinreicht.</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Vorausbezahlt</translation>
    </message>
    <message>
        <source>What is left of packs that were bought once. They are drawn on when the plan and the add-ons are used up; what is left counts in the next cycle while the pack is valid.</source>
        <translation>Was von einmalig gekauften Paketen übrig ist. Sie werden verbraucht, wenn Tarif und Zusatzpakete aufgebraucht sind; was übrig bleibt, zählt im nächsten Abrechnungszyklus, solange das Paket gültig ist.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Use beyond the plan that was approved for this cycle; it ends with it.</source>
        <translation>Verbrauch über den Tarif hinaus, der für diesen Abrechnungszyklus genehmigt wurde; die Genehmigung endet mit ihm.</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Anspruch</translation>
    </message>
    <message>
        <source>Included, add-ons, prepaid and approved together. Units are drawn in this order.</source>
        <translation>Enthaltenes, Zusatzpakete, Vorausbezahltes und Genehmigtes zusammen. In dieser Reihenfolge werden Einheiten verbraucht.</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>The entitlement less what was used. Where more was used, by how much it is over.</source>
        <translation>Der Anspruch abzüglich des Verbrauchs. Wo mehr verbraucht wurde, um wie viel er überschritten ist.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Units given back for an event that should not have been charged, or not as much. It counts on the day on which it was given.</source>
        <translation>Einheiten, die für ein Ereignis zurückgegeben wurden, das nicht oder nicht so hoch hätte berechnet werden sollen. Sie zählt an dem Tag, an dem sie gegeben wurde.</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Abrechnungszyklus</translation>
    </message>
    <message>
        <source>The days that an allowance is for, from the start of the first to the end of the last in the workspace&apos;s own time zone. Use belongs to the cycle in which it happened.</source>
        <translation>Die Tage, für die ein Kontingent gilt, vom Beginn des ersten bis zum Ende des letzten in der Zeitzone des Workspaces. Verbrauch gehört zu dem Abrechnungszyklus, in dem er geschah.</translation>
    </message>
    <message>
        <source>As it stood at</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What had happened up to this time counts, with the plan and the additions that were in force then. Use that is reported late, and credits, can change what a later report says of the same cycle.</source>
        <translation>Es zählt, was bis zu diesem Zeitpunkt geschehen war, mit dem Tarif und den Ergänzungen, die damals galten. Verspätet gemeldeter Verbrauch und Gutschriften können ändern, was ein späterer Bericht über denselben Abrechnungszyklus sagt.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>a member</comment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Use of which the records do not say who it was.</source>
        <translation>Verbrauch, bei dem nicht aufgezeichnet ist, von wem er stammt.</translation>
    </message>
    <message>
        <source>Limit hit</source>
        <translation>Limit-Treffer</translation>
    </message>
    <message>
        <source>A request that did not simply go ahead, because it came near a limit or over it.</source>
        <translation>Eine Anfrage, die nicht ohne Weiteres lief, weil sie einem Limit nahe kam oder es überschritt.</translation>
    </message>
    <message>
        <source>It went ahead, with a warning that the entitlement is nearly used up.</source>
        <translation>Die Anfrage lief, mit einer Warnung, dass der Anspruch fast verbraucht ist.</translation>
    </message>
    <message>
        <source>A large action that was to be confirmed first.</source>
        <translation>Eine große Aktion, die erst bestätigt werden sollte.</translation>
    </message>
    <message>
        <source>It could go ahead at once from another bucket that had room.</source>
        <translation>Die Anfrage konnte sofort über eine andere Kategorie laufen, die noch Platz hatte.</translation>
    </message>
    <message>
        <source>It was kept until there is room for it again, and was not charged.</source>
        <translation>Die Anfrage wird aufbewahrt, bis wieder Platz ist, und wurde nicht berechnet.</translation>
    </message>
    <message>
        <source>It did not go ahead, and was not charged.</source>
        <translation>Die Anfrage lief nicht und wurde nicht berechnet.</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Records that a batch job counted: those submitted, once each.</source>
        <translation>Datensätze, die für einen Batch-Auftrag gezählt wurden: die eingereichten, jeder einmal.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Records that came back with a result.</source>
        <translation>Datensätze, die mit einem Ergebnis zurückkamen.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Records that came back without one and were not sent again.</source>
        <translation>Datensätze, die ohne Ergebnis zurückkamen und nicht erneut gesendet wurden.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Records that were not worked on in time and were not sent again.</source>
        <translation>Datensätze, die nicht rechtzeitig bearbeitet und nicht erneut gesendet wurden.</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Records that are still being worked on.</source>
        <translation>Datensätze, die noch bearbeitet werden.</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Neu gesendet</translation>
    </message>
    <message>
        <source>Records submitted once more after they had failed or expired.</source>
        <translation>Datensätze, die noch einmal eingereicht wurden, nachdem sie fehlgeschlagen oder verfallen waren.</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Internal: %1</source>
        <comment>title of a table</comment>
        <translation>Intern: %1</translation>
    </message>
    <message>
        <source>cost, revenue and margin of the cycle</source>
        <translation>Kosten, Erlös und Marge des Abrechnungszyklus</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teils</translation>
    </message>
    <message>
        <source>no</source>
        <comment>estimated</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>Cost of %1</source>
        <comment>bucket</comment>
        <translation>Kosten: %1</translation>
    </message>
    <message>
        <source>Cost of all, events without a bucket included</source>
        <translation>Kosten insgesamt, mit Ereignissen ohne Kategorie</translation>
    </message>
    <message>
        <source>Cost of all</source>
        <translation>Kosten insgesamt</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Erlös</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Internal: nothing was used.</source>
        <translation>Intern: nichts wurde verbraucht.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>an action or route</comment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>limit hits by cause</source>
        <translation>Limit-Treffer nach Ursache</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Limit hits</source>
        <translation>Limit-Treffer</translation>
    </message>
    <message>
        <source>what providers did</source>
        <translation>Anbieterstörungen</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>who posted the credits, and why</source>
        <translation>wer die Gutschriften gebucht hat und warum</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>Gebucht von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Internal: nothing was credited.</source>
        <translation>Intern: nichts wurde gutgeschrieben.</translation>
    </message>
    <message>
        <source>Internal: what it cost, and why</source>
        <translation>Intern: was es gekostet hat und warum</translation>
    </message>
    <message>
        <source>Internal: nothing from here to the definitions is for customers.</source>
        <translation>Intern: von hier bis zu den Begriffen ist nichts für Kunden bestimmt.</translation>
    </message>
    <message>
        <source>use and cost by action</source>
        <translation>Verbrauch und Kosten nach Aktion</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>use and cost by route</source>
        <translation>Verbrauch und Kosten nach Route</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>ran</source>
        <comment>what became of a limit hit</comment>
        <translation>gelaufen</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>what became of a limit hit</comment>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>what became of a limit hit</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>what became of a limit hit</comment>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>The latest %1 of %2 are listed.</source>
        <comment>number listed, number of all</comment>
        <translation>Die neuesten %1 von %2 sind aufgeführt.</translation>
    </message>
    <message>
        <source>Why it came to them</source>
        <translation>Wie es dazu kam</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Hits of one action that met the same limit for the same reason are explained once, by the latest of them.</source>
        <translation>Treffer derselben Aktion, die aus demselben Grund dasselbe Limit erreichten, werden einmal erklärt, am neuesten von ihnen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) not accounted for</source>
        <translation>
            <numerusform>%1 Datensatz ungeklärt</numerusform>
            <numerusform>%1 Datensätze ungeklärt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) charged beyond those submitted</source>
        <translation>
            <numerusform>%1 Datensatz mehr berechnet als eingereicht</numerusform>
            <numerusform>%1 Datensätze mehr berechnet als eingereicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) sent again without need</source>
        <translation>
            <numerusform>%1 Datensatz unnötig erneut gesendet</numerusform>
            <numerusform>%1 Datensätze unnötig erneut gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) held back by the limit</source>
        <translation>
            <numerusform>%1 Datensatz am Limit angehalten</numerusform>
            <numerusform>%1 Datensätze am Limit angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) credited</source>
        <translation>
            <numerusform>%1 Datensatz gutgeschrieben</numerusform>
            <numerusform>%1 Datensätze gutgeschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>parts that are known, parts that there are</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Zusatzpaket</translation>
    </message>
    <message>
        <source>Workflow upgrade</source>
        <translation>Workflow-Upgrade</translation>
    </message>
    <message>
        <source>Prepaid pack</source>
        <translation>Prepaid-Paket</translation>
    </message>
    <message>
        <source>Approved overage</source>
        <translation>Genehmigter Mehrverbrauch</translation>
    </message>
    <message>
        <source>Limits that were met</source>
        <translation>Erreichte Limits</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was decided, number of times</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in this cycle. %2.</source>
        <comment>number of limit hits, the same by what was decided</comment>
        <translation>In diesem Abrechnungszyklus: %1. %2.</translation>
    </message>
    <message>
        <source>Limit hits, the latest first</source>
        <translation>Limit-Treffer, neueste zuerst</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Davor verbraucht</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>No limit was met in this cycle.</source>
        <translation>In diesem Abrechnungszyklus wurde kein Limit erreicht.</translation>
    </message>
    <message>
        <source>Batch jobs</source>
        <translation>Batch-Aufträge</translation>
    </message>
    <message>
        <source>Records of batch jobs, the latest first</source>
        <translation>Datensätze der Batch-Aufträge, neueste zuerst</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>There was no batch job in this cycle.</source>
        <translation>In diesem Abrechnungszyklus gab es keinen Batch-Auftrag.</translation>
    </message>
    <message>
        <source>Additions to the plan</source>
        <translation>Ergänzungen zum Tarif</translation>
    </message>
    <message>
        <source>Add-ons, prepaid packs and approved overage of this cycle</source>
        <translation>Zusatzpakete, Prepaid-Pakete und genehmigter Mehrverbrauch dieses Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Nothing was added to the plan in this cycle.</source>
        <translation>In diesem Abrechnungszyklus kam nichts zum Tarif hinzu.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bucket, units given back</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Given back in this cycle: %1. The use above is net of it.</source>
        <translation>In diesem Abrechnungszyklus zurückgegeben: %1. Vom Verbrauch oben ist das schon abgezogen.</translation>
    </message>
    <message>
        <source>Credits, the latest first</source>
        <translation>Gutschriften, neueste zuerst</translation>
    </message>
    <message>
        <source>Event that was credited</source>
        <translation>Gutgeschriebenes Ereignis</translation>
    </message>
    <message>
        <source>Nothing was credited in this cycle.</source>
        <translation>In diesem Abrechnungszyklus wurde nichts gutgeschrieben.</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>record submitted</source>
        <translation>eingereichter Datensatz</translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>units beyond the entitlement</comment>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>%1: %2 used, %3 more than there was.</source>
        <comment>bucket, used of the entitlement, units over</comment>
        <translation>%1: %2 verbraucht, %3 mehr als vorhanden.</translation>
    </message>
    <message>
        <source>%1: %2 used, %3 left. Warnings begin at %4 %.</source>
        <comment>bucket, used of the entitlement, units left, percentage</comment>
        <translation>%1: %2 verbraucht, %3 übrig. Warnungen beginnen bei %4 %.</translation>
    </message>
    <message>
        <source>Used up to the end of each day, against the entitlement</source>
        <translation>Verbrauch bis zum Ende jedes Tages, gemessen am Anspruch</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bucket, used of the entitlement</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use by bucket from %1 to %2. %3. The table below has every day.</source>
        <comment>first day, last day, use</comment>
        <translation>Verbrauch nach Kategorie vom %1 bis zum %2. %3. Die Tabelle darunter enthält jeden Tag.</translation>
    </message>
    <message>
        <source>What %1 used in one cycle of its plan, what it could have used, and where it met a limit. Every figure counts what had happened by %2; all days and times are those of %3. The words are explained at the end.</source>
        <comment>workspace, time, time zone</comment>
        <translation>Was %1 in einem Abrechnungszyklus verbraucht hat, wie viel möglich war und wo ein Limit erreicht wurde. Jede Zahl zählt, was bis zum %2 geschehen war; alle Tage und Zeiten gelten in der Zeitzone %3. Die Begriffe sind am Ende erklärt.</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Zu diesem Bericht</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Its identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>No plan is in force</source>
        <translation>Kein Tarif ist gültig</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>plan</comment>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Day of the cycle</source>
        <translation>Tag des Abrechnungszyklus</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>day, number of days</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Use and entitlement by bucket</source>
        <translation>Verbrauch und Anspruch nach Kategorie</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Gezählt je</translation>
    </message>
    <message>
        <source>Share used</source>
        <translation>Anteil verbraucht</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) of this cycle belong to no bucket yet and count towards none.</source>
        <translation>
            <numerusform>%1 Ereignis dieses Abrechnungszyklus gehört noch zu keiner Kategorie und zählt in keiner.</numerusform>
            <numerusform>%1 Ereignisse dieses Abrechnungszyklus gehören noch zu keiner Kategorie und zählen in keiner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Units used by day</source>
        <translation>Verbrauchte Einheiten nach Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The cycle has not begun.</source>
        <translation>Der Abrechnungszyklus hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Units used by member</source>
        <translation>Verbrauchte Einheiten nach Mitglied</translation>
    </message>
    <message>
        <source>Nobody used anything in this cycle.</source>
        <translation>In diesem Abrechnungszyklus hat niemand etwas verbraucht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 other member(s)</source>
        <translation>
            <numerusform>%1 anderes Mitglied</numerusform>
            <numerusform>%1 andere Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year in the form of QLocale::toString(): 1 Mar 2026</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language tag</comment>
        <extracomment>The tag of the language that you translate into, which readers and hyphenation go by: de, fr, ar</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, time zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <comment>units used</comment>
        <translation>%1, unbegrenzt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, entitlement</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>used, entitlement, percentage</comment>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>an estimated amount</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Member %1</source>
        <comment>a number instead of a name</comment>
        <translation>Mitglied %1</translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month under a chart, in the form of QLocale::toString(): 1 Mar</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yy</source>
        <extracomment>Day, month and year under a chart, in the form of QLocale::toString(): 1 Mar 26</extracomment>
        <translation>d. MMM yy</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>%1 of %2</source>
        <comment>used of allowance</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>used, percentage</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Revenue %1, cost %2. %3</source>
        <translation>Erlös %1, Kosten %2. %3</translation>
    </message>
    <message>
        <source>≈ Estimated in part, from the routes’ prices. %1</source>
        <translation>≈ Teils aus den Preisen der Routen geschätzt. %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>an instant, what it is</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Used when flagged</source>
        <translation>Verbraucht bei Markierung</translation>
    </message>
    <message>
        <source>Net of credits, of base and add-ons in force at that instant; prepaid and approved overage do not count</source>
        <translation>Abzüglich Gutschriften, von Grundkontingent und Zusatzpaketen, die zu diesem Zeitpunkt galten; Vorausbezahltes und genehmigter Mehrverbrauch zählen nicht</translation>
    </message>
    <message>
        <source>Crossed on day %1</source>
        <translation>An Tag %1 erreicht</translation>
    </message>
    <message>
        <source>The event at which it was reached</source>
        <translation>Das Ereignis, mit dem die Schwelle erreicht war</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>When the ledger knew; the figures of that moment are kept</source>
        <translation>Wann das Verbrauchsbuch davon wusste; die Zahlen dieses Augenblicks bleiben erhalten</translation>
    </message>
    <message>
        <source>Credited since</source>
        <translation>Seither gutgeschrieben</translation>
    </message>
    <message>
        <source>Credits after the crossing; the flag stays a fact of its cycle</source>
        <translation>Gutschriften nach Erreichen der Schwelle; die Markierung bleibt eine Tatsache ihres Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Plan then</source>
        <translation>Tarif damals</translation>
    </message>
    <message numerus="yes">
        <source>%1, version %2, %Ln seat(s)</source>
        <translation>
            <numerusform>%1, Version %2, %Ln Platz</numerusform>
            <numerusform>%1, Version %2, %Ln Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Margin when flagged</source>
        <translation>Marge bei Markierung</translation>
    </message>
    <message>
        <source>Of the cycle up to the crossing.</source>
        <translation>Des Abrechnungszyklus bis zum Erreichen der Schwelle.</translation>
    </message>
    <message>
        <source>Limit hits</source>
        <translation>Limit-Treffer</translation>
    </message>
    <message>
        <source>Of this cycle, bucket and cause</source>
        <translation>Mit diesem Abrechnungszyklus, dieser Kategorie und Ursache</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Neuester</translation>
    </message>
    <message>
        <source>Severest</source>
        <translation>Schwerster</translation>
    </message>
    <message>
        <source>Used at the latest</source>
        <translation>Verbraucht beim neuesten</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>action, member</comment>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>nobody stated</source>
        <comment>member</comment>
        <translation>niemand angegeben</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>%1 ran, %2 wait, %3 abandoned</source>
        <translation>%1 gelaufen, %2 warten, %3 aufgegeben</translation>
    </message>
    <message numerus="yes">
        <source>Of the latest %Ln</source>
        <comment>hits</comment>
        <translation>
            <numerusform>Des neuesten %Ln</numerusform>
            <numerusform>Der neuesten %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Margin at the latest</source>
        <translation>Marge beim neuesten</translation>
    </message>
    <message>
        <source>Of the cycle up to the latest hit.</source>
        <translation>Des Abrechnungszyklus bis zum neuesten Treffer.</translation>
    </message>
    <message>
        <source>Margin of the cycle</source>
        <translation>Marge des Zyklus</translation>
    </message>
    <message>
        <source>Margin so far</source>
        <translation>Marge bisher</translation>
    </message>
    <message>
        <source>Plan, add-ons and overage, less the cost of every event.</source>
        <translation>Tarif, Zusatzpakete und Mehrverbrauch, abzüglich der Kosten aller Ereignisse.</translation>
    </message>
    <message>
        <source>Plan’s median margin</source>
        <translation>Median der Marge im Tarif</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln account(s) on the plan</source>
        <translation>
            <numerusform>Von %Ln Workspace mit dem Tarif</numerusform>
            <numerusform>Von %Ln Workspaces mit dem Tarif</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (day %2, %3 of %4)</source>
        <comment>instant, cycle day, used, allowance</comment>
        <translation>%1 (Tag %2, %3 von %4)</translation>
    </message>
    <message>
        <source>The flag moved on %1: before, the crossing was at %2.</source>
        <translation>Die Markierung wurde am %1 verschoben: zuvor war die Schwelle am %2 erreicht.</translation>
    </message>
    <message>
        <source>The flag was removed on %1: the crossing was at %2.</source>
        <translation>Die Markierung wurde am %1 entfernt: die Schwelle war am %2 erreicht.</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>Early burn</source>
        <translation>Frühverbrauch</translation>
    </message>
    <message>
        <source>Limit hits</source>
        <translation>Limit-Treffer</translation>
    </message>
    <message>
        <source>crossed %1 % on day %2</source>
        <translation>%1 % an Tag %2 erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 new</source>
        <comment>counted limit hits, how many of them nobody reviewed</comment>
        <translation>%1, %2 neu</translation>
    </message>
    <message>
        <source>severest: %1</source>
        <comment>a verdict</comment>
        <translation>schwerster: %1</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 von %2 verbraucht</translation>
    </message>
    <message>
        <source>%1, moved since</source>
        <comment>a flag</comment>
        <translation>%1, seither verschoben</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>wieder offen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>workspace, bucket, what happened</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Cycle %1 in UTC</source>
        <translation>Abrechnungszyklus %1 in UTC</translation>
    </message>
    <message>
        <source>Cycle %1 in %2 (%3 to %4)</source>
        <comment>days, time zone, first and last instant in UTC</comment>
        <translation>Abrechnungszyklus %1 in %2 (%3 bis %4)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an instant in the workspace’s zone, the same in UTC</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2: %3, saved by %4 on %5</source>
        <comment>workspace, bucket, outcome, person, moment</comment>
        <translation>%1, %2: %3, gespeichert von %4 am %5</translation>
    </message>
    <message>
        <source>%1; cause overruled: %2</source>
        <comment>what was saved, a cause</comment>
        <translation>%1; Ursache überstimmt: %2</translation>
    </message>
    <message>
        <source>%1, %2 since review</source>
        <comment>counted limit hits, how many of them no review is of</comment>
        <translation>%1, %2 seit der Prüfung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) wait to be judged, so what came last is not in this list: this ledger can only be read here. They are judged as soon as somebody opens it who may write to its file.</source>
        <translation>
            <numerusform>%Ln Workspace ist noch zu beurteilen, deshalb fehlt in dieser Liste, was zuletzt kam: Dieses Verbrauchsbuch kann hier nur gelesen werden. Er wird beurteilt, sobald es jemand öffnet, der in die Datei schreiben darf.</numerusform>
            <numerusform>%Ln Workspaces sind noch zu beurteilen, deshalb fehlt in dieser Liste, was zuletzt kam: Dieses Verbrauchsbuch kann hier nur gelesen werden. Sie werden beurteilt, sobald es jemand öffnet, der in die Datei schreiben darf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) could not be judged just now, so what came last is not in this list.</source>
        <translation>
            <numerusform>%Ln Workspace konnte gerade nicht beurteilt werden, deshalb fehlt in dieser Liste, was zuletzt kam.</numerusform>
            <numerusform>%Ln Workspaces konnten gerade nicht beurteilt werden, deshalb fehlt in dieser Liste, was zuletzt kam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Say in the note why the cause is another one than the rules give.</source>
        <translation>Begründen Sie in der Notiz, warum die Ursache eine andere ist als nach den Regeln.</translation>
    </message>
    <message>
        <source>The note is too long: it may have %1 characters, this one has %2.</source>
        <translation>Die Notiz ist zu lang: erlaubt sind %1 Zeichen, diese hat %2.</translation>
    </message>
    <message>
        <source>The day of the follow-up lies outside the ledger&apos;s time: choose one between %1 and %2.</source>
        <translation>Der Tag der Wiedervorlage liegt außerhalb der Zeit des Verbrauchsbuchs: wählen Sie einen zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Raise the ceiling</source>
        <translation>Obergrenze anheben</translation>
    </message>
    <message>
        <source>Sell an add-on</source>
        <translation>Zusatzpaket verkaufen</translation>
    </message>
    <message>
        <source>Fix the workflow</source>
        <translation>Ablauf verbessern</translation>
    </message>
    <message>
        <source>Treat as abuse</source>
        <translation>Als Missbrauch behandeln</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Keine Maßnahme</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>whether work can wait</comment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Cannot wait</source>
        <translation>Kann nicht warten</translation>
    </message>
    <message>
        <source>Can wait for hours</source>
        <translation>Kann Stunden warten</translation>
    </message>
    <message>
        <source>Can wait overnight</source>
        <translation>Kann über Nacht warten</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>value to the user</comment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>value to the user</comment>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>value to the user</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <comment>value to the user</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>the margin of the cycle is %1</source>
        <translation>die Marge des Abrechnungszyklus beträgt %1</translation>
    </message>
    <message>
        <source>The use is valuable and the account is healthy: sell an add-on of this bucket (%1), or raise its ceiling.</source>
        <translation>Die Nutzung ist wertvoll und der Kunde gesund: verkaufen Sie ein Zusatzpaket dieser Kategorie (%1) oder heben Sie ihre Obergrenze an.</translation>
    </message>
    <message>
        <source>The use is valuable, but look at the account before more of this bucket (%1) is sold or granted: %2.</source>
        <translation>Die Nutzung ist wertvoll, aber sehen Sie sich den Kunden an, bevor mehr von dieser Kategorie (%1) verkauft oder bewilligt wird: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Fix the workflow before any allowance is raised. No action stands out.</source>
        <translation>Verbessern Sie den Ablauf, bevor ein Kontingent angehoben wird. Keine Aktion sticht heraus.</translation>
    </message>
    <message>
        <source>Fix the workflow before any allowance is raised. %1 reuses too little of what it sends again: %2 of the repeated input tokens came from the cache.</source>
        <translation>Verbessern Sie den Ablauf, bevor ein Kontingent angehoben wird. %1 nutzt den Cache zu wenig für das, was wiederholt gesendet wird: %2 der wiederholten Eingabe-Token kamen daraus.</translation>
    </message>
    <message>
        <source>Fix the workflow before any allowance is raised. %1 fails or is retried most: %2 of its events.</source>
        <translation>Verbessern Sie den Ablauf, bevor ein Kontingent angehoben wird. %1 schlägt am häufigsten fehl oder wird wiederholt: %2 der Ereignisse.</translation>
    </message>
    <message>
        <source>Restrict what one member may use in a day: %1 made %2 of the premium use of the last 24 hours.</source>
        <translation>Begrenzen Sie, was ein Mitglied an einem Tag verbrauchen darf: auf %1 entfielen %2 des Premium-Verbrauchs der letzten 24 Stunden.</translation>
    </message>
    <message>
        <source>Reprice the plan or move the account to another one, or restrict what it may use: the cycle costs %1 and earns %2. More allowance would cost more.</source>
        <translation>Passen Sie den Preis des Tarifs an, wechseln Sie den Workspace zu einem anderen oder begrenzen Sie seinen Verbrauch: der Abrechnungszyklus kostet %1 und bringt %2 ein. Mehr Kontingent würde mehr kosten.</translation>
    </message>
    <message>
        <source>Reprice the plan or restrict what the account may use before any allowance is raised.</source>
        <translation>Passen Sie den Preis des Tarifs an oder begrenzen Sie den Verbrauch des Workspaces, bevor ein Kontingent angehoben wird.</translation>
    </message>
    <message>
        <source>%1 (in part estimated)</source>
        <comment>a cost</comment>
        <translation>%1 (teils geschätzt)</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <comment>numerator, denominator, percentage</comment>
        <translation>%1 von %2 (%3 %)</translation>
    </message>
    <message>
        <source>Action “%1”</source>
        <translation>Die Aktion „%1“</translation>
    </message>
    <message>
        <source>Action “%1” on route “%2”</source>
        <translation>Die Aktion „%1“ auf der Route „%2“</translation>
    </message>
    <message>
        <source>nobody has stated its retention</source>
        <translation>niemand hat die Kundenbindung angegeben</translation>
    </message>
    <message>
        <source>its retention is “%1”</source>
        <translation>die Kundenbindung ist „%1“</translation>
    </message>
    <message>
        <source>nobody has stated whether it intends to expand</source>
        <translation>niemand hat die Ausbauabsicht angegeben</translation>
    </message>
    <message>
        <source>its intent to expand is “%1”</source>
        <translation>die Ausbauabsicht ist „%1“</translation>
    </message>
    <message>
        <source>Retention: %1</source>
        <translation>Kundenbindung: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>of an account</comment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Expansion intent: %1</source>
        <translation>Ausbauabsicht: %1</translation>
    </message>
    <message>
        <source>Revenue of the cycle: %1</source>
        <translation>Erlös des Abrechnungszyklus: %1</translation>
    </message>
    <message>
        <source>Cost so far: %1</source>
        <translation>Kosten bisher: %1</translation>
    </message>
    <message>
        <source>Margin so far: %1</source>
        <translation>Marge bisher: %1</translation>
    </message>
    <message>
        <source>Premium use of the last 24 hours: %1; of it by %2: %3. Premium entitlement: %4</source>
        <translation>Premium-Verbrauch der letzten 24 Stunden: %1; davon durch %2: %3. Premium-Anspruch: %4</translation>
    </message>
    <message>
        <source>unlimited</source>
        <comment>an entitlement</comment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Members active in the cycle: %1</source>
        <translation>Im Abrechnungszyklus aktive Mitglieder: %1</translation>
    </message>
    <message>
        <source>Failed or retried in the cycle: %1; the threshold is %2 %</source>
        <translation>Im Abrechnungszyklus fehlgeschlagen oder wiederholt: %1; die Schwelle ist %2 %</translation>
    </message>
    <message>
        <source>Repeated input tokens that came from the cache: %1; the threshold is %2 % of at least %3</source>
        <translation>Wiederholte Eingabe-Token aus dem Cache: %1; die Schwelle ist %2 % von mindestens %3</translation>
    </message>
    <message>
        <source>%1 has no early-burn flag in the cycle from %2.</source>
        <translation>%1 hat im Abrechnungszyklus ab %2 keine Markierung „Frühverbrauch“.</translation>
    </message>
    <message>
        <source>%1 has no limit hits of this bucket and cause in the cycle from %2. Late events, credits or settings may have changed their cause.</source>
        <translation>%1 hat im Abrechnungszyklus ab %2 keine Limit-Treffer mit dieser Kategorie und Ursache. Späte Ereignisse, Gutschriften oder Einstellungen können ihre Ursache geändert haben.</translation>
    </message>
    <message>
        <source>Nobody has reviewed this yet. Look at it again before you review it.</source>
        <translation>Das hat noch niemand geprüft. Sehen Sie es sich noch einmal an, bevor Sie es prüfen.</translation>
    </message>
    <message>
        <source>%1 reviewed this on %2: %3. Look at it again before you review it once more.</source>
        <translation>%1 hat das am %2 geprüft: %3. Sehen Sie es sich noch einmal an, bevor Sie es erneut prüfen.</translation>
    </message>
    <message>
        <source>%1 has no early-burn flag in the cycle from %2 any more: late events, credits or settings took it away. There is nothing to review.</source>
        <translation>%1 hat im Abrechnungszyklus ab %2 keine Markierung „Frühverbrauch“ mehr: späte Ereignisse, Gutschriften oder Einstellungen haben sie aufgehoben. Es gibt nichts zu prüfen.</translation>
    </message>
    <message>
        <source>The limit hits of %1 in the cycle from %2 are not sorted as they were: late events, credits or settings changed their cause. Look at them again before you review them.</source>
        <translation>Die Limit-Treffer von %1 im Abrechnungszyklus ab %2 sind anders eingeordnet als zuvor: späte Ereignisse, Gutschriften oder Einstellungen haben ihre Ursache geändert. Sehen Sie sie sich noch einmal an, bevor Sie sie prüfen.</translation>
    </message>
    <message>
        <source>Say which hits the review is of: there is none to review yet.</source>
        <translation>Geben Sie an, welche Treffer die Prüfung betrifft: Es gibt noch keinen zu prüfen.</translation>
    </message>
</context>
<context>
    <name>RouteFields</name>
    <message>
        <source>This is longer than a name can be. Shorten it.</source>
        <translation>Das ist länger, als ein Name sein darf. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>This holds a character that cannot be printed. Type it anew.</source>
        <translation>Das enthält ein nicht druckbares Zeichen. Geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>“%1” is not a link. Write it with https:// in front.</source>
        <translation>„%1“ ist kein Link. Schreiben Sie ihn mit https:// davor.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Das Feld „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Who runs the model</source>
        <translation>Wer das Modell betreibt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>As the provider calls it</source>
        <translation>Wie der Anbieter es nennt</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Nimmt an</translation>
    </message>
    <message>
        <source>What the route is eligible for (R36)</source>
        <translation>Wofür die Route zugelassen ist (R36)</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>sync and batch</source>
        <translation>Sync und Batch</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Kontextfenster</translation>
    </message>
    <message>
        <source>Tokens of input at most</source>
        <translation>Höchstzahl der Eingabe-Token</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Tokens a minute that the provider lets through</source>
        <translation>Token pro Minute, die der Anbieter durchlässt</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Deployment type</source>
        <translation>Deployment-Typ</translation>
    </message>
    <message>
        <source>Such as global, data_zone, provisioned</source>
        <translation>Etwa global, data_zone, provisioned</translation>
    </message>
    <message>
        <source>not stated by the source</source>
        <translation>von der Quelle nicht angegeben</translation>
    </message>
    <message>
        <source>Most records</source>
        <translation>Meiste Datensätze</translation>
    </message>
    <message>
        <source>Of one batch job</source>
        <translation>Eines Batch-Auftrags</translation>
    </message>
    <message>
        <source>Most bytes</source>
        <translation>Meiste Bytes</translation>
    </message>
    <message>
        <source>Fewest records</source>
        <translation>Wenigste Datensätze</translation>
    </message>
    <message>
        <source>Of one batch job; 0 is none</source>
        <translation>Eines Batch-Auftrags; 0 heißt keine</translation>
    </message>
    <message>
        <source>Window in hours</source>
        <translation>Frist in Stunden</translation>
    </message>
    <message>
        <source>In which the provider completes a job or lets it expire</source>
        <translation>In der der Anbieter einen Auftrag abschließt oder verfallen lässt</translation>
    </message>
    <message>
        <source>Results in order</source>
        <translation>Ergebnisse geordnet</translation>
    </message>
    <message>
        <source>Whether results come back in the order of the records</source>
        <translation>Ob Ergebnisse in der Reihenfolge der Datensätze zurückkommen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The page that states all this</source>
        <translation>Die Seite, die all das angibt</translation>
    </message>
    <message>
        <source>such as https://…</source>
        <translation>etwa https://…</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>The day on which somebody last read the source</source>
        <translation>Der Tag, an dem zuletzt jemand die Quelle gelesen hat</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Type a key: events and sheets will name it.</source>
        <translation>Geben Sie einen Schlüssel ein: Ereignisse und Blätter werden ihn nennen.</translation>
    </message>
    <message>
        <source>This is longer than a key should be. Shorten it.</source>
        <translation>Das ist länger, als ein Schlüssel sein sollte. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>A key has no spaces. Write a hyphen instead.</source>
        <translation>Ein Schlüssel hat keine Leerzeichen. Schreiben Sie stattdessen einen Bindestrich.</translation>
    </message>
    <message>
        <source>A key is of letters, digits and - _ . : / @. Leave out “%1”.</source>
        <translation>Ein Schlüssel besteht aus Buchstaben, Ziffern und - _ . : / @. Lassen Sie „%1“ weg.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose it in the table to change it.</source>
        <translation>„%1“ gibt es schon. Wählen Sie den Eintrag in der Tabelle, um ihn zu ändern.</translation>
    </message>
</context>
<context>
    <name>RouteSheet</name>
    <message>
        <source>new</source>
        <comment>row of a route sheet</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>row of a route sheet</comment>
        <translation>geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>tokens of a context window</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>The ledger knows no input tokens of this action.</source>
        <translation>Das Verbrauchsbuch kennt keine Eingabe-Token dieser Aktion.</translation>
    </message>
    <message>
        <source>The route “%1” states no context window.</source>
        <translation>Die Route „%1“ nennt kein Kontextfenster.</translation>
    </message>
    <message>
        <source>More than the window of “%1” holds: choose a route with a larger one.</source>
        <translation>Mehr, als das Fenster von „%1“ fasst: wählen Sie eine Route mit größerem.</translation>
    </message>
    <message numerus="yes">
        <source>Of these, %Ln event(s) that no sheet mapped.</source>
        <translation>
            <numerusform>Davon %Ln Ereignis, das kein Blatt zugeordnet hat.</numerusform>
            <numerusform>Davon %Ln Ereignisse, die kein Blatt zugeordnet hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>No data: nothing was charged.</source>
        <translation>Keine Daten: nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>value</comment>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>names of fields</comment>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>error or warning, its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>What a person or a job asks for, as its events name it</source>
        <translation>Was eine Person oder ein Auftrag verlangt, wie die Ereignisse es nennen</translation>
    </message>
    <message>
        <source>What its units are charged to</source>
        <translation>Worauf die Einheiten berechnet werden</translation>
    </message>
    <message>
        <source>The route that serves it</source>
        <translation>Die Route, die sie bedient</translation>
    </message>
    <message>
        <source>The route that takes over where the default one fails</source>
        <translation>Die Route, die übernimmt, wo die Standardroute ausfällt</translation>
    </message>
    <message>
        <source>Sync, or batch; left out: batch for batch records</source>
        <translation>Sync oder Batch; weggelassen: Batch bei Batch-Datensätzen</translation>
    </message>
    <message>
        <source>The percentage of the entitlement from which it warns; left out: as the plan says</source>
        <translation>Der Prozentwert des Anspruchs, ab dem gewarnt wird; weggelassen: wie der Tarif</translation>
    </message>
    <message>
        <source>Where it goes at the limit: another route, charged to another bucket</source>
        <translation>Wohin es am Limit geht: eine andere Route, berechnet auf eine andere Kategorie</translation>
    </message>
    <message>
        <source>Whether whoever asks is told that the answer comes later</source>
        <translation>Ob angekündigt wird, dass die Antwort später kommt</translation>
    </message>
    <message>
        <source>Async</source>
        <comment>expectation shown, short</comment>
        <translation>Async</translation>
    </message>
    <message>
        <source>Cost, 90 days</source>
        <translation>Kosten, 90 Tage</translation>
    </message>
    <message>
        <source>What its events of the last 90 days cost, and how many there were</source>
        <translation>Was die Ereignisse der letzten 90 Tage kosteten und wie viele es waren</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>Je Einheit</translation>
    </message>
    <message>
        <source>Observed cost of a charged unit in the last 90 days, failed and retried attempts included</source>
        <translation>Beobachtete Kosten je berechneter Einheit in den letzten 90 Tagen, mit fehlgeschlagenen und wiederholten Versuchen</translation>
    </message>
    <message>
        <source>Input, 99 %</source>
        <translation>Eingabe, 99 %</translation>
    </message>
    <message>
        <source>At least 99 in 100 of its events sent no more input tokens than that; below it the context window of the default route</source>
        <translation>Mindestens 99 von 100 Ereignissen sandten nicht mehr Eingabe-Token; darunter das Kontextfenster der Standardroute</translation>
    </message>
    <message>
        <source>There is no bucket “%1”. Choose one of the four.</source>
        <translation>Die Kategorie „%1“ gibt es nicht. Wählen Sie eine der vier.</translation>
    </message>
    <message>
        <source>Nothing is typed here. Type a name.</source>
        <translation>Hier steht nichts. Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>There is no mode “%1”. Choose sync or batch.</source>
        <translation>Den Modus „%1“ gibt es nicht. Wählen Sie Sync oder Batch.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Default route</source>
        <translation>Standardroute</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Ausweichroute</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Downgrade</source>
        <translation>Herabstufung</translation>
    </message>
    <message>
        <source>Async shown</source>
        <translation>Asynchron angekündigt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no route</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <comment>a mode</comment>
        <translation>%1 (Vorgabe)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>as the plan says</source>
        <translation>wie der Tarif</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>a route, a bucket</comment>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>expectation shown</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>expectation shown</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>Batch</source>
        <comment>mode</comment>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Sync</source>
        <comment>mode</comment>
        <translation>Sync</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a bucket, a route</comment>
        <translation>%1 über %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%Ln hinzugefügt</numerusform>
            <numerusform>%Ln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowMapper</name>
    <message>
        <source>The mapping is wrong: %1</source>
        <translation>Die Zuordnung ist falsch: %1</translation>
    </message>
    <message>
        <source>The mapping is wrong: fields.%1.const: %2</source>
        <translation>Die Zuordnung ist falsch: fields.%1.const: %2</translation>
    </message>
    <message>
        <source>It is a list or an object. Map one value inside it, such as %1.name.</source>
        <translation>Es ist eine Liste oder ein Objekt. Ordnen Sie einen Wert darin zu, etwa %1.name.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1 times the scale is not a whole number.</source>
        <translation>%1 mal dem Faktor ist keine ganze Zahl.</translation>
    </message>
</context>
<context>
    <name>SheetChoices</name>
    <message>
        <source>%1 as %2</source>
        <comment>a route, a bucket</comment>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no downgrade</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no route</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <comment>a mode</comment>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>Default for the bucket</source>
        <translation>Vorgabe der Kategorie</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>expectation shown</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>expectation shown</comment>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>This is no text in UTF-8. Save the table as CSV in UTF-8.</source>
        <translation>Das ist kein Text in UTF-8. Speichern Sie die Tabelle als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>There is no action here.</source>
        <translation>Hier steht keine Aktion.</translation>
    </message>
    <message>
        <source>“%1” is no column of a route sheet. Columns: %2.</source>
        <translation>„%1“ ist keine Spalte eines Routenblatts. Spalten: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>Die Spalte „%1“ ist zweimal da.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Die Spalte „%1“ fehlt.</translation>
    </message>
    <message>
        <source>A quote that is opened here is never closed.</source>
        <translation>Ein hier geöffnetes Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Something follows a closing quote. Write a quote within quotes twice.</source>
        <translation>Auf ein schließendes Anführungszeichen folgt etwas. Schreiben Sie ein inneres Anführungszeichen doppelt.</translation>
    </message>
    <message>
        <source>This line has %1 cells, and there are %2 columns.</source>
        <translation>Diese Zeile hat %1 Zellen, und es gibt %2 Spalten.</translation>
    </message>
    <message>
        <source>The action has no name.</source>
        <translation>Die Aktion hat keinen Namen.</translation>
    </message>
    <message>
        <source>“%1” is on line %2 already. Keep one of the two.</source>
        <translation>„%1“ steht schon in Zeile %2. Behalten Sie eines von beiden.</translation>
    </message>
    <message>
        <source>No bucket is given. Use one of: %1.</source>
        <translation>Keine Kategorie ist angegeben. Möglich sind: %1.</translation>
    </message>
    <message>
        <source>No route is given.</source>
        <translation>Keine Route ist angegeben.</translation>
    </message>
    <message>
        <source>“%1” is no bucket. Use one of: %2.</source>
        <translation>„%1“ ist keine Kategorie. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is no mode. Use sync or batch, or leave it empty.</source>
        <translation>„%1“ ist kein Modus. Verwenden Sie sync oder batch oder lassen Sie ihn leer.</translation>
    </message>
    <message>
        <source>“%1” is no whole percentage from 1 to 100.</source>
        <translation>„%1“ ist kein ganzer Prozentwert von 1 bis 100.</translation>
    </message>
    <message>
        <source>A downgrade needs a route and a bucket, and the route is missing.</source>
        <translation>Eine Herabstufung braucht eine Route und eine Kategorie, und die Route fehlt.</translation>
    </message>
    <message>
        <source>A downgrade needs a route and a bucket, and the bucket is missing.</source>
        <translation>Eine Herabstufung braucht eine Route und eine Kategorie, und die Kategorie fehlt.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>„%1“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>There is no route “%1”. Add it to the routes first, or choose another.</source>
        <translation>Die Route „%1“ gibt es nicht. Fügen Sie sie zuerst den Routen hinzu oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Route “%1” was only met in events so far. Complete it first.</source>
        <translation>Die Route „%1“ kam bisher nur in Ereignissen vor. Ergänzen Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>SignalTables</name>
    <message>
        <source>Signals</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Events of every kind shown</source>
        <translation>Ereignisse aller gezeigten Arten</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
</context>
<context>
    <name>SignalText</name>
    <message>
        <source>The batch’s window ended before all of it was worked off.</source>
        <translation>Das Zeitfenster des Batches endete, bevor alles abgearbeitet war.</translation>
    </message>
    <message>
        <source>Results came back in another order than they were sent.</source>
        <translation>Ergebnisse kamen in anderer Reihenfolge zurück, als sie gesendet wurden.</translation>
    </message>
    <message>
        <source>The pool’s quota in its region was used up.</source>
        <translation>Die Quota des Pools in seiner Region war aufgebraucht.</translation>
    </message>
    <message>
        <source>The route did not take this kind of request.</source>
        <translation>Die Route nahm diese Art Anfrage nicht an.</translation>
    </message>
    <message>
        <source>The provider turned requests away for coming too fast.</source>
        <translation>Der Anbieter wies Anfragen ab, weil sie zu schnell kamen.</translation>
    </message>
    <message>
        <source>The provider stated an error that no rule knows.</source>
        <translation>Der Anbieter nannte einen Fehler, den keine Regel kennt.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how often, kind of provider trouble</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The ledger is damaged: its catalog refers to a row of %1 that is not there. Restore it from a backup; &quot;headroomctl verify&quot; says what is wrong.</source>
        <translation>Das Verbrauchsbuch ist beschädigt: sein Katalog verweist auf eine Zeile von %1, die es nicht gibt. Stellen Sie es aus einer Sicherung wieder her; „headroomctl verify“ sagt, was nicht stimmt.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a ledger file.</source>
        <translation>%1 ist ein Ordner, keine Datei eines Verbrauchsbuchs.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Create it first.</source>
        <translation>Den Ordner %1 gibt es nicht. Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>There is no ledger at %1. Check the path, or create one with &quot;headroomctl init&quot;.</source>
        <translation>Unter %1 gibt es kein Verbrauchsbuch. Prüfen Sie den Pfad oder legen Sie eines mit „headroomctl init“ an.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 kann nicht gelesen werden. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is locked by another program that is writing to it. Try again when it has finished.</source>
        <translation>%1 ist von einem anderen Programm gesperrt, das darin schreibt. Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>%1 is not a Headroom ledger (it is no SQLite database).</source>
        <translation>%1 ist kein Verbrauchsbuch von Headroom (keine SQLite-Datenbank).</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore it from a backup; &quot;headroomctl verify&quot; says what is wrong.</source>
        <translation>%1 ist beschädigt. Stellen Sie die Datei aus einer Sicherung wieder her; „headroomctl verify“ sagt, was nicht stimmt.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was stored. Free some space and try again.</source>
        <translation>Der Datenträger ist voll; nichts wurde gespeichert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 could not be read or written; nothing was stored. Is the disk full or gone?</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden; nichts wurde gespeichert. Ist der Datenträger voll oder nicht mehr da?</translation>
    </message>
    <message>
        <source>%1 is open read-only, so it cannot be changed.</source>
        <translation>%1 ist nur zum Lesen geöffnet und kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check its permissions.</source>
        <translation>%1 kann nicht geöffnet werden. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The database refused the change: %1</source>
        <translation>Die Datenbank hat die Änderung abgelehnt: %1</translation>
    </message>
    <message>
        <source>The database answered with an error: %1</source>
        <translation>Die Datenbank meldet einen Fehler: %1</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing of %1 was stored.</source>
        <translation>Der Import wurde abgebrochen; von %1 wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2 stored, %3 here</source>
        <translation>%1: %2 gespeichert, %3 hier</translation>
    </message>
    <message>
        <source>the ledger already has this id with other content (%1)</source>
        <translation>das Verbrauchsbuch hat diese ID schon mit anderem Inhalt (%1)</translation>
    </message>
    <message>
        <source>there is no event &quot;%1&quot; to correct</source>
        <translation>das zu korrigierende Ereignis „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a credit itself; a credit corrects a charge</source>
        <translation>„%1“ ist selbst eine Gutschrift; eine Gutschrift korrigiert eine Belastung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to another workspace than this credit</source>
        <translation>„%1“ gehört zu einem anderen Workspace als diese Gutschrift</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has charged nothing that could be credited</source>
        <translation>„%1“ hat nichts berechnet, was gutgeschrieben werden könnte</translation>
    </message>
    <message>
        <source>takes back %1, but the event charged %2 and %3 of it are credited already</source>
        <translation>nimmt %1 zurück, das Ereignis hat aber %2 berechnet und %3 davon sind schon gutgeschrieben</translation>
    </message>
    <message>
        <source>This version opens ledger files only; a shared PostgreSQL ledger is not supported yet.</source>
        <translation>Diese Version öffnet nur Dateien; ein gemeinsames Verbrauchsbuch in PostgreSQL wird noch nicht unterstützt.</translation>
    </message>
    <message>
        <source>The name of the ledger file is empty.</source>
        <translation>Der Dateiname des Verbrauchsbuchs ist leer.</translation>
    </message>
    <message>
        <source>%1 is empty. Make it a ledger with &quot;headroomctl init&quot;.</source>
        <translation>%1 ist leer. Machen Sie mit „headroomctl init“ ein Verbrauchsbuch daraus.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Headroom (schema %2; this one knows up to %3). Update this program.</source>
        <translation>%1 wurde von einer neueren Version von Headroom geschrieben (Schema %2; diese kennt bis %3). Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>%1 was written by an older version of Headroom and has to be brought up to date, but it cannot be written.</source>
        <translation>%1 wurde von einer älteren Version von Headroom geschrieben und muss aktualisiert werden, kann aber nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>%1 already holds a ledger with data; the demo needs a new file.</source>
        <translation>%1 enthält schon ein Verbrauchsbuch mit Daten; die Demo braucht eine neue Datei.</translation>
    </message>
    <message>
        <source>The demo could not be made.</source>
        <translation>Die Demo konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>There is no workspace &quot;%1&quot; in this ledger.</source>
        <translation>In diesem Verbrauchsbuch gibt es keinen Workspace „%1“.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Headroom ledger. Choose another file.</source>
        <translation>%1 ist die Datenbank eines anderen Programms, kein Verbrauchsbuch von Headroom. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>A sum of units or cost would pass what 64 bits can hold. Check the largest values.</source>
        <translation>Eine Summe von Einheiten oder Kosten würde 64 Bit überschreiten. Prüfen Sie die größten Werte.</translation>
    </message>
    <message>
        <source>Events in segment %1 of %2 are damaged. Restore the ledger from a backup.</source>
        <translation>Ereignisse in Segment %1 von %2 sind beschädigt. Stellen Sie das Verbrauchsbuch aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The money of workspace %1 passes what 64 bits of nano-dollars can hold.</source>
        <translation>Die Beträge des Workspaces %1 überschreiten 64 Bit in Nanodollar.</translation>
    </message>
    <message>
        <source>%1 is too long, or holds bytes that are no text</source>
        <translation>%1 ist zu lang oder enthält Bytes, die kein Text sind</translation>
    </message>
    <message>
        <source>reasons: not a JSON list</source>
        <translation>reasons: keine JSON-Liste</translation>
    </message>
    <message>
        <source>projected_cost_usd: not a decimal number of dollars, 0 or more, like 0.25</source>
        <translation>projected_cost_usd: kein Dollarbetrag als Dezimalzahl ab 0, etwa 0.25</translation>
    </message>
    <message>
        <source>the ledger already has a hit of this id with other content</source>
        <translation>das Verbrauchsbuch hat schon einen Limit-Treffer mit dieser ID und anderem Inhalt</translation>
    </message>
    <message>
        <source>there is no hit of this id</source>
        <translation>es gibt keinen Limit-Treffer mit dieser ID</translation>
    </message>
    <message>
        <source>occurred_at is before the hit itself</source>
        <translation>occurred_at liegt vor dem Limit-Treffer selbst</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a credit itself; a credit corrects a charge.</source>
        <translation>„%1“ ist selbst eine Gutschrift; eine Gutschrift korrigiert eine Belastung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; charged nothing that could be credited.</source>
        <translation>„%1“ hat nichts berechnet, was gutgeschrieben werden könnte.</translation>
    </message>
    <message>
        <source>A credit needs a reason.</source>
        <translation>Eine Gutschrift braucht einen Grund.</translation>
    </message>
    <message>
        <source>The reason is longer than %1 characters. Shorten it.</source>
        <translation>Der Grund ist länger als %1 Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>A credit gives back at least 1.</source>
        <translation>Eine Gutschrift gibt mindestens 1 zurück.</translation>
    </message>
    <message>
        <source>All that &quot;%1&quot; charged is credited already (%2).</source>
        <translation>Alles, was „%1“ berechnet hat, ist schon gutgeschrieben (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; charged %2, and %3 of it can still be credited, not %4.</source>
        <translation>„%1“ hat %2 berechnet; davon können noch %3 gutgeschrieben werden, nicht %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies in the future (%2). Credit it when it has happened.</source>
        <translation>„%1“ liegt in der Zukunft (%2). Buchen Sie die Gutschrift, wenn es geschehen ist.</translation>
    </message>
    <message>
        <source>A person&apos;s name has 1 to %1 readable characters.</source>
        <translation>Der Name einer Person hat 1 bis %1 lesbare Zeichen.</translation>
    </message>
    <message>
        <source>%1 is not declared in this ledger.</source>
        <translation>%1 ist in diesem Verbrauchsbuch nicht eingetragen.</translation>
    </message>
    <message>
        <source>%1 is the only owner. Declare another owner first.</source>
        <translation>%1 ist der einzige Eigentümer. Tragen Sie zuerst einen anderen ein.</translation>
    </message>
    <message>
        <source>The amount above which a second approver is needed cannot be negative.</source>
        <translation>Der Betrag, über dem eine zweite Genehmigung nötig ist, darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>hit &quot;%1&quot; names a member or route that is not there</source>
        <translation>der Limit-Treffer „%1“ nennt ein Mitglied oder eine Route, die es nicht gibt</translation>
    </message>
    <message>
        <source>the reasons of hit &quot;%1&quot; are damaged</source>
        <translation>die Gründe des Limit-Treffers „%1“ sind beschädigt</translation>
    </message>
    <message>
        <source>rows that are settled still wait: %1</source>
        <translation>verbuchte Zeilen warten noch: %1</translation>
    </message>
    <message>
        <source>There is no workspace &quot;%1&quot; to decide for.</source>
        <translation>Einen Workspace „%1“, für den zu entscheiden wäre, gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no event &quot;%1&quot; in this ledger.</source>
        <translation>In diesem Verbrauchsbuch gibt es kein Ereignis „%1“.</translation>
    </message>
    <message>
        <source>This draft changes nothing: there is nothing to publish. Change something first, or discard it.</source>
        <translation>Dieser Entwurf ändert nichts: es gibt nichts zu veröffentlichen. Ändern Sie zuerst etwas oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>Version %1 of plan &quot;%2&quot; is published and never changes. Publish the change as a new version.</source>
        <translation>Version %1 des Tarifs „%2“ ist veröffentlicht und ändert sich nie. Veröffentlichen Sie die Änderung als neue Version.</translation>
    </message>
    <message>
        <source>Route sheet %1 is published and never changes. Publish the change as a new one.</source>
        <translation>Routenblatt %1 ist veröffentlicht und ändert sich nie. Veröffentlichen Sie die Änderung als neues.</translation>
    </message>
    <message>
        <source>Retention and expansion intent are said in one line of at most %1 readable characters each.</source>
        <translation>Kundenbindung und Ausbauabsicht stehen je in einer Zeile von höchstens %1 lesbaren Zeichen.</translation>
    </message>
    <message>
        <source>The range from %1 to %2 ends before it begins.</source>
        <translation>Der Zeitraum von %1 bis %2 endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The range from %1 to %2 leaves the ledger&apos;s time, which is from 1970 to the end of 2199.</source>
        <translation>Der Zeitraum von %1 bis %2 liegt nicht ganz in der Zeit des Verbrauchsbuchs, die von 1970 bis Ende 2199 reicht.</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot; in this ledger.</source>
        <translation>In diesem Verbrauchsbuch gibt es keine Aktion „%1“.</translation>
    </message>
    <message>
        <source>There is no route &quot;%1&quot; in this ledger.</source>
        <translation>In diesem Verbrauchsbuch gibt es keine Route „%1“.</translation>
    </message>
    <message>
        <source>There is no plan &quot;%1&quot; in this ledger.</source>
        <translation>In diesem Verbrauchsbuch gibt es keinen Tarif „%1“.</translation>
    </message>
    <message>
        <source>The tokens by minute in row %1 of %2 are damaged. Restore the ledger from a backup.</source>
        <translation>Die Token je Minute in Zeile %1 von %2 sind beschädigt. Stellen Sie das Verbrauchsbuch aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The evidence of early-burn flag %1 in %2 is damaged. Restore the ledger from a backup.</source>
        <translation>Die Belege der Markierung „Frühverbrauch“ %1 in %2 sind beschädigt. Stellen Sie das Verbrauchsbuch aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The figures that the cause of hit &quot;%1&quot; rests on are damaged. Restore the ledger from a backup.</source>
        <translation>Die Zahlen, auf denen die Ursache des Limit-Treffers „%1“ beruht, sind beschädigt. Stellen Sie das Verbrauchsbuch aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 cannot be written to, so which flags were told cannot be remembered.</source>
        <translation>%1 ist nicht beschreibbar; welche Markierungen gemeldet wurden, kann nicht vermerkt werden.</translation>
    </message>
    <message>
        <source>Another program is telling the new flags of %1 right now. Try again when it is done.</source>
        <translation>Ein anderes Programm meldet gerade die neuen Markierungen von %1. Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>These thresholds are in force already: nothing changes.</source>
        <translation>Diese Schwellen gelten schon: nichts ändert sich.</translation>
    </message>
    <message>
        <source>Workspace %1 has no event with the ledger sequence %2.</source>
        <translation>Der Workspace %1 hat kein Ereignis mit der laufenden Nummer %2 im Verbrauchsbuch.</translation>
    </message>
    <message>
        <source>The range ends (%1) before it begins (%2).</source>
        <translation>Der Zeitraum endet (%1), bevor er beginnt (%2).</translation>
    </message>
    <message>
        <source>Limit hit &quot;%1&quot; was recorded for %2, which is later than %3.</source>
        <translation>Limit-Treffer „%1“ ist für %2 aufgezeichnet; das ist später als %3.</translation>
    </message>
    <message>
        <source>There is no limit hit &quot;%1&quot; in this ledger.</source>
        <translation>In diesem Verbrauchsbuch gibt es keinen Limit-Treffer „%1“.</translation>
    </message>
    <message>
        <source>The cause of limit hit &quot;%1&quot; is still to be judged. Open the ledger once where it may be written to.</source>
        <translation>Die Ursache des Limit-Treffers „%1“ ist noch zu beurteilen. Öffnen Sie das Verbrauchsbuch einmal dort, wo es beschrieben werden darf.</translation>
    </message>
    <message>
        <source>%1 has been brought up to date by a newer version of Headroom while it was open here. Nothing was written. Update this program and open it again.</source>
        <translation>%1 wurde von einer neueren Version von Headroom auf deren Stand gebracht, während es hier offen war. Nichts wurde geschrieben. Aktualisieren Sie dieses Programm und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be made, so that two programs may tell of the same flags. Let this user write to its folder.</source>
        <translation>%1 lässt sich nicht anlegen, sodass zwei Programme dieselben Markierungen melden könnten. Lassen Sie diesen Benutzer in den Ordner schreiben.</translation>
    </message>
    <message>
        <source>Somebody else changed the thresholds meanwhile. Look at what they changed, then save again.</source>
        <translation>Jemand anderes hat die Schwellen inzwischen geändert. Sehen Sie sich die Änderung an und speichern Sie dann erneut.</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>%1: %2</source>
        <comment>what, number of units</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>eine Anfrage</translation>
    </message>
    <message>
        <source>Why %1 was allowed</source>
        <comment>an action</comment>
        <translation>Warum %1 erlaubt wurde</translation>
    </message>
    <message>
        <source>Why %1 was warned about</source>
        <comment>an action</comment>
        <translation>Warum %1 nur mit Warnung erlaubt wurde</translation>
    </message>
    <message>
        <source>Why %1 had to be confirmed</source>
        <comment>an action</comment>
        <translation>Warum %1 bestätigt werden musste</translation>
    </message>
    <message>
        <source>Why %1 was downgraded</source>
        <comment>an action</comment>
        <translation>Warum %1 herabgestuft wurde</translation>
    </message>
    <message>
        <source>Why %1 was queued</source>
        <comment>an action</comment>
        <translation>Warum %1 eingereiht wurde</translation>
    </message>
    <message>
        <source>Why %1 was blocked</source>
        <comment>an action</comment>
        <translation>Warum %1 blockiert wurde</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>workspace, instant</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>[Internal] %1</source>
        <comment>a sentence</comment>
        <translation>[Intern] %1</translation>
    </message>
</context>
<context>
    <name>StreamReader</name>
    <message>
        <source>%1 is UTF-16 text. Save it as UTF-8.</source>
        <translation>%1 ist UTF-16-Text. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>%1 is empty. A file of events has a header or JSON objects in it.</source>
        <translation>%1 ist leer. Eine Ereignisdatei enthält eine Kopfzeile oder JSON-Objekte.</translation>
    </message>
    <message>
        <source>The row is longer than 4 MiB. Check it for a missing line end or quote.</source>
        <translation>Die Zeile ist länger als 4 MiB. Prüfen Sie, ob ein Zeilenende oder Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>The file was being written to, so this row may be cut short. Import the file again when nothing writes to it.</source>
        <translation>In die Datei wurde gerade geschrieben, daher ist diese Zeile vielleicht unvollständig. Importieren Sie die Datei erneut, wenn nichts mehr in sie schreibt.</translation>
    </message>
</context>
<context>
    <name>StrictJson</name>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>must be an object in braces.</source>
        <translation>muss ein Objekt in geschweiften Klammern sein.</translation>
    </message>
    <message>
        <source>is an unknown key. Known here: %1.</source>
        <translation>ist kein bekannter Schlüssel. Hier bekannt: %1.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>fehlt.</translation>
    </message>
    <message>
        <source>must be text in quotes.</source>
        <translation>muss Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>must not be empty.</source>
        <translation>darf nicht leer sein.</translation>
    </message>
    <message>
        <source>is longer than 64 KiB.</source>
        <translation>ist länger als 64 KiB.</translation>
    </message>
    <message>
        <source>contains a NUL character.</source>
        <translation>enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>must be text in quotes, neither empty nor over 64 KiB.</source>
        <translation>muss Text in Anführungszeichen sein, weder leer noch über 64 KiB.</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>muss true oder false sein.</translation>
    </message>
    <message>
        <source>must be a whole number of at least %1, without decimals or exponent.</source>
        <translation>muss eine ganze Zahl von mindestens %1 sein, ohne Nachkommastellen oder Exponent.</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2, without decimals or exponent.</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein, ohne Nachkommastellen oder Exponent.</translation>
    </message>
    <message>
        <source>must be dollars as text, such as &quot;99.00&quot;: a JSON number is not exact.</source>
        <translation>muss ein Dollarbetrag als Text sein, etwa &quot;99.00&quot;: eine JSON-Zahl ist nicht exakt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount of dollars such as &quot;99.00&quot;.</source>
        <translation>&quot;%1&quot; ist kein Dollarbetrag wie &quot;99.00&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large: it does not fit 64 bits.</source>
        <translation>&quot;%1&quot; ist zu groß: der Wert passt nicht in 64 Bit.</translation>
    </message>
    <message>
        <source>must not be negative.</source>
        <translation>darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>must be a date such as &quot;2026-01-31&quot;.</source>
        <translation>muss ein Datum wie &quot;2026-01-31&quot; sein.</translation>
    </message>
    <message>
        <source>must be a list in brackets.</source>
        <translation>muss eine Liste in eckigen Klammern sein.</translation>
    </message>
    <message>
        <source>states no time zone. Add an offset or Z, such as &quot;2026-01-31T05:00:00Z&quot;.</source>
        <translation>nennt keine Zeitzone. Ergänzen Sie einen Versatz oder Z, etwa &quot;2026-01-31T05:00:00Z&quot;.</translation>
    </message>
    <message>
        <source>is outside 1970-01-01 to 2199-12-31.</source>
        <translation>liegt nicht zwischen 1970-01-01 und 2199-12-31.</translation>
    </message>
    <message>
        <source>must be a time such as &quot;2026-01-31T05:00:00Z&quot;.</source>
        <translation>muss eine Zeitangabe wie &quot;2026-01-31T05:00:00Z&quot; sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. Use one of: %2.</source>
        <translation>&quot;%1&quot; ist hier nicht bekannt. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>%1: is given twice.</source>
        <translation>%1: ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>line %1, column %2: the JSON ends too early.</source>
        <translation>Zeile %1, Spalte %2: das JSON endet zu früh.</translation>
    </message>
    <message>
        <source>line %1, column %2: this is not valid JSON: %3</source>
        <translation>Zeile %1, Spalte %2: das ist kein gültiges JSON: %3</translation>
    </message>
    <message>
        <source>%1: is nested too deeply.</source>
        <translation>%1: ist zu tief verschachtelt.</translation>
    </message>
</context>
<context>
    <name>ThresholdText</name>
    <message>
        <source>Used of the allowance</source>
        <translation>Vom Kontingent verbraucht</translation>
    </message>
    <message>
        <source>An account is flagged when its use reaches this part of its allowance and add-ons.</source>
        <translation>Ein Workspace wird markiert, wenn sein Verbrauch diesen Teil seines Kontingents samt Zusatzpaketen erreicht.</translation>
    </message>
    <message>
        <source>Before day</source>
        <translation>Vor Tag</translation>
    </message>
    <message>
        <source>of the cycle</source>
        <comment>unit of a day</comment>
        <translation>des Zyklus</translation>
    </message>
    <message>
        <source>Reached on this day of the cycle or later is no early burn. Days are the workspace’s own.</source>
        <translation>An diesem Tag des Abrechnungszyklus oder später erreicht ist kein Frühverbrauch. Es zählen die eigenen Tage des Workspaces.</translation>
    </message>
    <message>
        <source>Failed or retried</source>
        <translation>Fehlgeschlagen oder wiederholt</translation>
    </message>
    <message>
        <source>An inefficient workflow fails or retries at least this part of its finished events.</source>
        <translation>Bei einem ineffizienten Ablauf ist mindestens dieser Teil der beendeten Ereignisse fehlgeschlagen oder wiederholt.</translation>
    </message>
    <message>
        <source>Cache reuse below</source>
        <translation>Cache-Nutzung unter</translation>
    </message>
    <message>
        <source>An inefficient workflow takes less than this part of its repeated tokens from the cache …</source>
        <translation>Ein ineffizienter Ablauf nimmt weniger als diesen Teil seiner wiederholten Token aus dem Cache …</translation>
    </message>
    <message>
        <source>Repeated tokens</source>
        <translation>Wiederholte Token</translation>
    </message>
    <message>
        <source>tokens</source>
        <comment>unit</comment>
        <translation>Token</translation>
    </message>
    <message>
        <source>… once it has repeated at least so many in the cycle. With fewer it is not judged by them.</source>
        <translation>… sobald er im Abrechnungszyklus mindestens so viele wiederholt hat. Mit weniger wird er nicht danach beurteilt.</translation>
    </message>
    <message>
        <source>One member’s part</source>
        <translation>Anteil eines Mitglieds</translation>
    </message>
    <message>
        <source>Abuse is when one of several members makes at least this part of 24 hours of premium use …</source>
        <translation>Missbrauch ist, wenn auf eines von mehreren Mitgliedern mindestens dieser Teil des Premium-Verbrauchs in 24 Stunden entfällt …</translation>
    </message>
    <message>
        <source>Of the premium entitlement</source>
        <translation>Vom Premium-Anspruch</translation>
    </message>
    <message>
        <source>… and these 24 hours take at least this part of the workspace’s premium entitlement.</source>
        <translation>… und diese 24 Stunden mindestens diesen Teil des Premium-Anspruchs des Workspaces nehmen.</translation>
    </message>
    <message>
        <source>Flags in the running cycle of each workspace and the two before it: %1 → %2</source>
        <translation>Markierungen im laufenden Abrechnungszyklus jedes Workspaces und den zwei davor: %1 → %2</translation>
    </message>
    <message>
        <source>%1, none of them changes.</source>
        <comment>numbers of flags</comment>
        <translation>%1, keine davon ändert sich.</translation>
    </message>
    <message>
        <source>%1 (%2 new, %3 gone, %4 moved).</source>
        <comment>numbers of flags</comment>
        <translation>%1 (%2 neu, %3 entfallen, %4 verschoben).</translation>
    </message>
    <message>
        <source>No limit hit of these cycles would be sorted otherwise.</source>
        <translation>Kein Limit-Treffer dieser Abrechnungszyklen würde anders eingeordnet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit hit(s) of these cycles would be sorted otherwise.</source>
        <translation>
            <numerusform>%Ln Limit-Treffer dieser Abrechnungszyklen würde anders eingeordnet.</numerusform>
            <numerusform>%Ln Limit-Treffer dieser Abrechnungszyklen würden anders eingeordnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Thresholds</name>
    <message>
        <source>Must be a whole number of %1 or more.</source>
        <translation>Muss eine ganze Zahl ab %1 sein.</translation>
    </message>
    <message>
        <source>Must be a whole number from %1 to %2.</source>
        <translation>Muss eine ganze Zahl von %1 bis %2 sein.</translation>
    </message>
</context>
<context>
    <name>TypedValues</name>
    <message>
        <source>Nothing is typed here. Type a number.</source>
        <translation>Hier steht nichts. Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>This is more than an amount can be. Type a smaller one.</source>
        <translation>Der Betrag ist zu groß. Geben Sie einen kleineren ein.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write dollars with a point before the cents and nothing between thousands: 1250.50</source>
        <translation>„%1“ ist kein Betrag. Schreiben Sie Dollar mit einem Punkt vor den Cent und ohne Tausendertrennung: 1250.50</translation>
    </message>
    <message>
        <source>An amount has at most nine decimals. Leave out the others.</source>
        <translation>Ein Betrag hat höchstens neun Nachkommastellen. Lassen Sie die übrigen weg.</translation>
    </message>
    <message>
        <source>An amount below 0 means nothing here. Type 0 or more.</source>
        <translation>Ein Betrag unter 0 ergibt hier keinen Sinn. Geben Sie 0 oder mehr ein.</translation>
    </message>
    <message>
        <source>A number below 0 means nothing here. Type %1 or more.</source>
        <translation>Eine Zahl unter 0 ergibt hier keinen Sinn. Geben Sie %1 oder mehr ein.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write digits only, nothing between thousands: 4500</source>
        <translation>„%1“ ist keine ganze Zahl. Schreiben Sie nur Ziffern, ohne Tausendertrennung: 4500</translation>
    </message>
    <message>
        <source>This is more than a limit can be. Type a smaller number.</source>
        <translation>Das ist mehr, als ein Limit sein kann. Geben Sie eine kleinere Zahl ein.</translation>
    </message>
    <message>
        <source>Type %1 or more.</source>
        <translation>Geben Sie %1 oder mehr ein.</translation>
    </message>
    <message>
        <source>A percentage ends at 100. Type %1 to 100.</source>
        <translation>Ein Prozentwert endet bei 100. Geben Sie %1 bis 100 ein.</translation>
    </message>
    <message>
        <source>%1 is outside the years 1970 to 2199 that a ledger knows.</source>
        <translation>%1 liegt außerhalb der Jahre 1970 bis 2199, die ein Verbrauchsbuch kennt.</translation>
    </message>
    <message>
        <source>Say in which zone %1 is: add Z for UTC, or +01:00.</source>
        <translation>Geben Sie an, in welcher Zone %1 gilt: ergänzen Sie Z für UTC oder +01:00.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write a day such as 2026-12-01 (midnight UTC), or 2026-12-01T05:00Z.</source>
        <translation>„%1“ ist keine Zeitangabe. Schreiben Sie einen Tag wie 2026-12-01 (Mitternacht UTC) oder 2026-12-01T05:00Z.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 2026-12-01.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn als 2026-12-01.</translation>
    </message>
</context>
<context>
    <name>WatchText</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month under a chart, in the form of QLocale::toString(): 1 Mar</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yy</source>
        <extracomment>Day, month and year under a chart, in the form of QLocale::toString(): 1 Mar 26</extracomment>
        <translation>d. MMM yy</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>“%1” could not be written: %2. Choose another folder, or free some space there.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>“%1” is no file. Choose the name of a file.</source>
        <translation>„%1“ ist keine Datei. Wählen Sie den Namen einer Datei.</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Ledgers (*.headroom *.db *.sqlite *.sqlite3)</source>
        <translation>Verbrauchsbücher (*.headroom *.db *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation>Verbrauchsbuch öffnen</translation>
    </message>
    <message>
        <source>Create a ledger</source>
        <translation>Verbrauchsbuch anlegen</translation>
    </message>
    <message>
        <source>usage</source>
        <comment>name of a new ledger&apos;s file</comment>
        <translation>verbrauch</translation>
    </message>
    <message>
        <source>About Headroom</source>
        <translation>Über Headroom</translation>
    </message>
    <message>
        <source>Headroom %1</source>
        <translation>Headroom %1</translation>
    </message>
    <message>
        <source>Desktop console for the allowances of AI usage.
Free software under the GNU General Public License, version 3 or later.
Qt %1</source>
        <translation>Desktop-Konsole für die Kontingente der KI-Nutzung.
Freie Software unter der GNU General Public License, Version 3 oder später.
Qt %1</translation>
    </message>
</context>
<context>
    <name>WorkspaceCell</name>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Zeitzone: %1</translation>
    </message>
    <message>
        <source>Discovered: met in events, not completed in the catalog yet</source>
        <translation>Entdeckt: in Ereignissen vorgekommen, im Katalog noch nicht ergänzt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bucket: how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>Grundkontingent %1</translation>
    </message>
    <message>
        <source>add-ons %1</source>
        <translation>Zusatzpakete %1</translation>
    </message>
    <message>
        <source>prepaid %1</source>
        <translation>vorausbezahlt %1</translation>
    </message>
    <message>
        <source>approved %1</source>
        <translation>genehmigt %1</translation>
    </message>
    <message>
        <source>Entitlement: %1</source>
        <translation>Anspruch: %1</translation>
    </message>
    <message>
        <source>Past the warning at %1 %</source>
        <translation>Über der Warnschwelle von %1 %</translation>
    </message>
    <message>
        <source>At this pace %1 by the end of the cycle</source>
        <translation>Bei diesem Tempo %1 zum Ende des Abrechnungszyklus</translation>
    </message>
    <message>
        <source>%1, past the warning at %2 %</source>
        <translation>%1, über der Warnschwelle von %2 %</translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <translation>%1, unbegrenzt</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>used / entitlement</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>no allowance</source>
        <translation>kein Anspruch</translation>
    </message>
    <message>
        <source>No projection: fewer than three full days of the cycle have passed, or nothing is limited</source>
        <translation>Keine Hochrechnung: weniger als drei volle Tage des Abrechnungszyklus sind vorbei, oder nichts ist begrenzt</translation>
    </message>
    <message>
        <source>%1: at this pace %2 of %3 by the end of the cycle</source>
        <translation>%1: bei diesem Tempo %2 von %3 zum Ende des Abrechnungszyklus</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month in the form of QLocale::toString(): 1 Mar</extracomment>
        <translation>d.M.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day of a cycle</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Tarif</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>cycle day / length</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>discovered</source>
        <translation>entdeckt</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>days of a cycle, time zone</comment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Revenue %1 − cost %2</source>
        <translation>Erlös %1 − Kosten %2</translation>
    </message>
    <message>
        <source>Partly estimated from list prices</source>
        <translation>Teilweise aus Listenpreisen geschätzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of this cycle belong to no bucket yet</source>
        <translation>
            <numerusform>%Ln Ereignis dieses Abrechnungszyklus gehört noch zu keiner Kategorie</numerusform>
            <numerusform>%Ln Ereignisse dieses Abrechnungszyklus gehören noch zu keiner Kategorie</numerusform>
        </translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>Tag %1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>first and second line of a cell</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Unzugeordnet</translation>
    </message>
    <message>
        <source>Used of the entitlement in the cycle; ticks at 70, 80 and 100 %</source>
        <translation>Verbrauch vom Anspruch im Abrechnungszyklus; Striche bei 70, 80 und 100 %</translation>
    </message>
    <message>
        <source>First and last day of the billing cycle, in the workspace&apos;s time zone</source>
        <translation>Erster und letzter Tag des Abrechnungszyklus, in der Zeitzone des Workspaces</translation>
    </message>
    <message>
        <source>Day of the cycle / its length</source>
        <translation>Tag des Abrechnungszyklus / seine Länge</translation>
    </message>
    <message>
        <source>Projected use at the end of the cycle, of the bucket that would end worst</source>
        <translation>Voraussichtlicher Verbrauch am Ende des Abrechnungszyklus, in der Kategorie, die am schlechtesten enden würde</translation>
    </message>
    <message>
        <source>Revenue − cost of the cycle so far</source>
        <translation>Erlös − Kosten des bisherigen Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Observed cost of the cycle so far; ≈ marks estimates</source>
        <translation>Beobachtete Kosten des bisherigen Abrechnungszyklus; ≈ kennzeichnet Schätzungen</translation>
    </message>
    <message>
        <source>Events of the cycle that no route sheet maps to a bucket</source>
        <translation>Ereignisse des Abrechnungszyklus, die kein Routenblatt einer Kategorie zuordnet</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>Kosten %1</translation>
    </message>
</context>
<context>
    <name>headroom</name>
    <message>
        <source>Standard actions</source>
        <translation>Standard-Aktionen</translation>
    </message>
    <message>
        <source>Premium actions</source>
        <translation>Premium-Aktionen</translation>
    </message>
    <message>
        <source>Long-context work</source>
        <translation>Langkontext-Arbeit</translation>
    </message>
    <message>
        <source>Batch records</source>
        <translation>Batch-Datensätze</translation>
    </message>
    <message numerus="yes">
        <source>%1 action(s)</source>
        <translation>
            <numerusform>%1 Aktion</numerusform>
            <numerusform>%1 Aktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 page(s)</source>
        <translation>
            <numerusform>%1 Seite</numerusform>
            <numerusform>%1 Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s)</source>
        <translation>
            <numerusform>%1 Datei</numerusform>
            <numerusform>%1 Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 Datensatz</numerusform>
            <numerusform>%1 Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Long-context work is charged by the page here, and the event states no pages. Give pages or units.</source>
        <translation>Langkontext-Arbeit wird hier nach Seiten berechnet, das Ereignis nennt aber keine. Geben Sie pages oder units an.</translation>
    </message>
    <message>
        <source>Long-context work is charged by the file here, and the event states no files. Give files or units.</source>
        <translation>Langkontext-Arbeit wird hier nach Dateien berechnet, das Ereignis nennt aber keine. Geben Sie files oder units an.</translation>
    </message>
    <message>
        <source>Batch records are charged by records submitted, and the event states none. Give records_submitted or units.</source>
        <translation>Batch-Datensätze werden nach eingereichten Datensätzen berechnet, das Ereignis nennt aber keine. Geben Sie records_submitted oder units an.</translation>
    </message>
    <message>
        <source>No route sheet in force at the event&apos;s time maps its action. Publish one that does.</source>
        <translation>Kein zur Zeit des Ereignisses gültiges Routenblatt ordnet seine Aktion zu. Veröffentlichen Sie eines, das es tut.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>PM</source>
        <translation>PM</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Only %1, who asked for it, or an owner can withdraw this request. An admin can deny it.</source>
        <translation>Nur %1 (hat ihn gestellt) oder ein Eigentümer kann diesen Antrag zurückziehen. Ein Admin kann ihn ablehnen.</translation>
    </message>
    <message>
        <source>This ledger was opened for reading only; nothing can be changed in it.</source>
        <translation>Dieses Verbrauchsbuch wurde nur zum Lesen geöffnet; nichts kann darin geändert werden.</translation>
    </message>
    <message>
        <source>The ledger has not said yet as whom you act.</source>
        <translation>Das Verbrauchsbuch hat noch nicht gemeldet, wer hier handelt.</translation>
    </message>
    <message>
        <source>Batch expired</source>
        <translation>Batch verfallen</translation>
    </message>
    <message>
        <source>Batch out of order</source>
        <translation>Batch ungeordnet</translation>
    </message>
    <message>
        <source>Regional quota exhausted</source>
        <translation>Regionale Quota erschöpft</translation>
    </message>
    <message>
        <source>Route not eligible</source>
        <translation>Route nicht zugelassen</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Other provider trouble</source>
        <translation>Andere Anbieterstörung</translation>
    </message>
    <message>
        <source>Queueing</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Whoever runs the queue resubmits only the unfinished parts of the job, in smaller parts.</source>
        <translation>Wer die Warteschlange betreibt, reicht nur die unfertigen Teile des Auftrags neu ein, in kleineren Teilen.</translation>
    </message>
    <message>
        <source>Whoever reconciles the results matches rows by custom id instead of by their order.</source>
        <translation>Wer die Ergebnisse abgleicht, ordnet Zeilen nach custom_id statt nach ihrer Reihenfolge zu.</translation>
    </message>
    <message>
        <source>Whoever plans capacity moves traffic to another pool or has the region’s quota raised.</source>
        <translation>Wer die Kapazität plant, verlagert Last in einen anderen Pool oder lässt die Quota der Region erhöhen.</translation>
    </message>
    <message>
        <source>Whoever owns routing corrects the route’s modes, or the sheet that sends work there.</source>
        <translation>Wer das Routing verantwortet, korrigiert die Modi der Route oder das Blatt, das Arbeit dorthin leitet.</translation>
    </message>
    <message>
        <source>Whoever plans capacity backs off, spreads the load or raises the pool’s tokens per minute.</source>
        <translation>Wer die Kapazität plant, drosselt, verteilt die Last oder erhöht die Token pro Minute des Pools.</translation>
    </message>
    <message>
        <source>Whoever looks after the provider finds out what it means by this, and names an owner.</source>
        <translation>Wer den Anbieter betreut, klärt, was er damit meint, und benennt Verantwortliche.</translation>
    </message>
    <message>
        <source>Premium share</source>
        <translation>Premium-Anteil</translation>
    </message>
    <message>
        <source>Batch share</source>
        <translation>Batch-Anteil</translation>
    </message>
    <message>
        <source>Output to input</source>
        <translation>Ausgabe zu Eingabe</translation>
    </message>
    <message>
        <source>Failed or retried</source>
        <translation>Fehlgeschlagen oder wiederholt</translation>
    </message>
    <message>
        <source>Cache reuse</source>
        <translation>Cache-Nutzung</translation>
    </message>
    <message>
        <source>Premium units / standard and premium units, charged and net of credits</source>
        <translation>Premium-Einheiten / Standard- und Premium-Einheiten, wie berechnet, abzüglich Gutschriften</translation>
    </message>
    <message>
        <source>Batch units, net of credits / batch units and the number of sync events that charged</source>
        <translation>Batch-Einheiten, abzüglich Gutschriften / Batch-Einheiten und die Zahl der Sync-Ereignisse, die etwas berechnet haben</translation>
    </message>
    <message>
        <source>Output tokens / input tokens</source>
        <translation>Ausgabe-Token / Eingabe-Token</translation>
    </message>
    <message>
        <source>Events that failed or took retries / events that ended ok or failed</source>
        <translation>Ereignisse, die fehlschlugen oder wiederholt wurden / Ereignisse, die gelangen oder fehlschlugen</translation>
    </message>
    <message>
        <source>Cached / repeated input tokens of the long-context events that know both</source>
        <translation>Eingabe-Token aus dem Cache / wiederholte, bei Langkontext-Ereignissen, die beides kennen</translation>
    </message>
</context>
<context>
    <name>headroom::ApprovalDetail</name>
    <message>
        <source>The request</source>
        <translation>Der Antrag</translation>
    </message>
    <message>
        <source>Reason: “%1”</source>
        <translation>Grund: „%1“</translation>
    </message>
    <message>
        <source>What the approver saw, on %1:</source>
        <translation>Was bei der Entscheidung zu sehen war, am %1:</translation>
    </message>
    <message>
        <source>This plan sells no overage of this bucket: it would be given free.</source>
        <translation>Dieser Tarif verkauft in dieser Kategorie keinen Mehrverbrauch: er wäre kostenlos.</translation>
    </message>
</context>
<context>
    <name>headroom::ApprovalEarlier</name>
    <message>
        <source>This account has not asked before.</source>
        <translation>Dieser Workspace hat noch nichts beantragt.</translation>
    </message>
    <message>
        <source>Earlier requests of %1</source>
        <comment>a workspace</comment>
        <translation>Frühere Anträge von %1</translation>
    </message>
</context>
<context>
    <name>headroom::ApprovalEntitlement</name>
    <message>
        <source>This grant %1</source>
        <translation>Diese Bewilligung %1</translation>
    </message>
    <message>
        <source>Entitlement now %1 (%2), with the grant %3</source>
        <translation>Anspruch jetzt %1 (%2), mit Bewilligung %3</translation>
    </message>
    <message>
        <source>Units are drawn in this order: base, add-ons, prepaid, approved</source>
        <translation>Einheiten werden in dieser Reihenfolge verbraucht: Grundkontingent, Zusatzpakete, vorausbezahlt, genehmigt</translation>
    </message>
    <message>
        <source>Now %1</source>
        <comment>entitlement</comment>
        <translation>Jetzt %1</translation>
    </message>
    <message>
        <source>With the grant %1</source>
        <comment>entitlement</comment>
        <translation>Mit Bewilligung %1</translation>
    </message>
</context>
<context>
    <name>headroom::ApprovalFacts</name>
    <message>
        <source>%1 of %2</source>
        <comment>used of entitlement</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>used, percentage</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Voraussichtlich</translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation>noch zu früh</translation>
    </message>
    <message>
        <source>Use at the end of the cycle at the pace so far; after three days</source>
        <translation>Verbrauch am Ende des Abrechnungszyklus beim bisherigen Tempo; ab drei Tagen</translation>
    </message>
    <message>
        <source>%1 · %2 over</source>
        <comment>projected use, how far over the entitlement with the grant</comment>
        <translation>%1 · %2 darüber</translation>
    </message>
    <message>
        <source>Projected cost</source>
        <translation>Erwartete Kosten</translation>
    </message>
    <message>
        <source>no cost observed yet</source>
        <translation>noch keine beobachtet</translation>
    </message>
    <message>
        <source>Nothing was charged in this bucket in the cycle so far</source>
        <translation>In dieser Kategorie wurde im Abrechnungszyklus bisher nichts berechnet</translation>
    </message>
    <message>
        <source>%1 at %2 each, as observed in the cycle, failed and retried attempts included</source>
        <translation>%1 zu je %2, wie im Abrechnungszyklus beobachtet, mit fehlgeschlagenen und wiederholten Versuchen</translation>
    </message>
    <message>
        <source>≈ Estimated in part, from the routes’ prices</source>
        <translation>≈ Teils aus den Preisen der Routen geschätzt</translation>
    </message>
    <message>
        <source>Overage price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>none: given free</source>
        <translation>keiner: kostenlos</translation>
    </message>
    <message>
        <source>This plan sells no overage of this bucket: it would be given free</source>
        <translation>Dieser Tarif verkauft in dieser Kategorie keinen Mehrverbrauch: er wäre kostenlos</translation>
    </message>
    <message>
        <source>%1 each; charged as far as it is used</source>
        <translation>je %1; berechnet, soweit verbraucht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Margin now</source>
        <translation>Marge jetzt</translation>
    </message>
    <message>
        <source>Revenue of the cycle so far, less the cost of every event</source>
        <translation>Erlös des bisherigen Abrechnungszyklus, abzüglich der Kosten aller Ereignisse</translation>
    </message>
    <message>
        <source>Margin after</source>
        <translation>Marge danach</translation>
    </message>
    <message>
        <source>With every unit of the grant used</source>
        <translation>Wenn jede Einheit der Bewilligung verbraucht wird</translation>
    </message>
    <message>
        <source>Without an observed cost there is no telling</source>
        <translation>Ohne beobachtete Kosten nicht zu sagen</translation>
    </message>
</context>
<context>
    <name>headroom::ApprovalKeys</name>
    <message>
        <source>&amp;Approve…</source>
        <translation>Ge&amp;nehmigen…</translation>
    </message>
    <message>
        <source>&amp;Deny…</source>
        <translation>Ab&amp;lehnen…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Zurückziehen…</translation>
    </message>
    <message>
        <source>&amp;Revoke what is unused…</source>
        <translation>Ungenutztes wide&amp;rrufen…</translation>
    </message>
    <message>
        <source>&amp;Send the decision</source>
        <translation>Entscheidung &amp;senden</translation>
    </message>
</context>
<context>
    <name>headroom::ApprovalPanel</name>
    <message>
        <source>A goes to the units, Ctrl+Enter sends</source>
        <translation>A führt zu den Einheiten, Strg+Enter sendet</translation>
    </message>
    <message>
        <source>D goes to the reason, Ctrl+Enter sends</source>
        <translation>D führt zum Grund, Strg+Enter sendet</translation>
    </message>
    <message>
        <source>W goes to the reason, Ctrl+Enter sends</source>
        <translation>W führt zum Grund, Strg+Enter sendet</translation>
    </message>
    <message>
        <source>R goes to the units, Ctrl+Enter sends</source>
        <translation>R führt zu den Einheiten, Strg+Enter sendet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>Gr&amp;und</translation>
    </message>
    <message>
        <source>&amp;Units, of %1 unused</source>
        <translation>&amp;Einheiten, von %1 ungenutzten</translation>
    </message>
    <message>
        <source>&amp;Units, of %1 asked for</source>
        <translation>&amp;Einheiten, von %1 beantragten</translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Ctrl+Enter: %1</source>
        <comment>what the keys do</comment>
        <translation>Strg+Enter: %1</translation>
    </message>
</context>
<context>
    <name>headroom::ApprovalQueue</name>
    <message>
        <source>Filter by workspace, person or reason, or with bucket:premium, by:ada, mine</source>
        <translation>Nach Workspace, Person oder Grund filtern, oder mit bucket:premium, by:ada, mine</translation>
    </message>
    <message>
        <source>Words match the workspace, the people and the reasons; all must match.
bucket:premium (standard, premium, long, batch), workspace:acme, by:ada for the requester,
mine for what you may decide. Text in quotes is always text.</source>
        <translation>Wörter treffen Workspace, Personen und Gründe; alle müssen zutreffen.
bucket:premium (standard, premium, long, batch), workspace:acme, by:ada für Anträge von ada,
mine für alles, worüber Sie entscheiden dürfen. Text in Anführungszeichen ist immer Text.</translation>
    </message>
    <message>
        <source>Mine to decide</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <source>Requests that you may decide: of your workspaces, not your own</source>
        <translation>Anträge, über die Sie entscheiden dürfen: aus Ihren Workspaces, nicht die eigenen</translation>
    </message>
    <message>
        <source>Waiting or decided</source>
        <translation>Offen oder entschieden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>What has waited longest comes first</source>
        <translation>Was am längsten wartet, kommt zuerst</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Dringendste zuerst</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <comment>how many requests</comment>
        <translation>Offen (%1)</translation>
    </message>
    <message>
        <source>Decided (%1)</source>
        <comment>how many requests</comment>
        <translation>Entschieden (%1)</translation>
    </message>
    <message>
        <source>The latest %1 are listed</source>
        <translation>Die neuesten %1 sind aufgeführt</translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation>Anträge werden gelesen…</translation>
    </message>
    <message>
        <source>The requests could not be read</source>
        <translation>Die Anträge konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No request matches the filter</source>
        <translation>Kein Antrag passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) filtered out.</source>
        <translation>
            <numerusform>%Ln Antrag ausgefiltert.</numerusform>
            <numerusform>%Ln Anträge ausgefiltert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No request waits for a decision</source>
        <translation>Kein Antrag wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Overage is asked for on the page of a workspace, or with “headroomctl overage request”. What was decided is under “Decided”.</source>
        <translation>Mehrverbrauch wird auf der Seite eines Workspaces beantragt oder mit „headroomctl overage request“. Was entschieden wurde, steht unter „Entschieden“.</translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation>Noch wurde nichts entschieden</translation>
    </message>
    <message>
        <source>Here stands who decided what, when and why.</source>
        <translation>Hier steht, wer was wann und warum entschieden hat.</translation>
    </message>
</context>
<context>
    <name>headroom::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>Reading the request…</source>
        <translation>Antrag wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) chosen</source>
        <translation>
            <numerusform>%Ln Antrag gewählt</numerusform>
            <numerusform>%Ln Anträge gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Request %1 could not be read</source>
        <translation>Antrag %1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The queue could not be read again: %1</source>
        <translation>Die Anträge konnten nicht erneut gelesen werden: %1</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Request %1 was not read</source>
        <translation>Antrag %1 wurde nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>requests</comment>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>They are decided as asked, each on its own, with one reason; each has its own result. Choose a single one to see what its decision rests on.

%1</source>
        <comment>what it says of several requests, then their list</comment>
        <translation>Entschieden wird wie gestellt, jeder für sich, mit einem gemeinsamen Grund; jeder hat sein eigenes Ergebnis. Wählen Sie einen einzelnen, um zu sehen, worauf die Entscheidung beruht.

%1</translation>
    </message>
</context>
<context>
    <name>headroom::AuditChangeModel</name>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>– where there was nothing</source>
        <translation>–, wo nichts war</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>– where there is nothing any more</source>
        <translation>–, wo nichts mehr ist</translation>
    </message>
</context>
<context>
    <name>headroom::AuditDetail</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Antrag öffnen</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>Workspace öffnen</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>Show the values before and after as the ledger holds them, as JSON</source>
        <translation>Die Werte vorher und nachher als JSON zeigen, wie sie im Verbrauchsbuch stehen</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Hash kopieren</translation>
    </message>
    <message>
        <source>What the change made different</source>
        <translation>Was die Änderung bewirkt hat</translation>
    </message>
    <message>
        <source>Nothing differs between before and after.</source>
        <translation>Zwischen vorher und nachher gibt es keinen Unterschied.</translation>
    </message>
    <message>
        <source>Values before and after as stored</source>
        <translation>Werte vorher und nachher, wie gespeichert</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Before: %1

After: %2</source>
        <comment>values as JSON</comment>
        <translation>Vorher: %1

Nachher: %2</translation>
    </message>
    <message>
        <source>Hash %1</source>
        <translation>Hash %1</translation>
    </message>
    <message>
        <source>Follows the row with the hash %1</source>
        <translation>Folgt auf die Zeile mit dem Hash %1</translation>
    </message>
    <message>
        <source>Choose a row to see what it changed.</source>
        <translation>Wählen Sie eine Zeile, um die Änderung zu sehen.</translation>
    </message>
    <message>
        <source>Copied the hash of row %1</source>
        <translation>Hash von Zeile %1 kopiert</translation>
    </message>
</context>
<context>
    <name>headroom::AuditFilterBar</name>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>Find in keys, reasons and values before and after</source>
        <translation>In Schlüsseln, Gründen und Werten vorher und nachher suchen</translation>
    </message>
    <message>
        <source>Filter by person</source>
        <translation>Nach Person filtern</translation>
    </message>
    <message>
        <source>Filter by what was changed</source>
        <translation>Nach Geändertem filtern</translation>
    </message>
    <message>
        <source>Filter by workspace</source>
        <translation>Nach Workspace filtern</translation>
    </message>
    <message>
        <source>Any workspace</source>
        <translation>Alle Workspaces</translation>
    </message>
    <message>
        <source>Filter by time</source>
        <translation>Nach Zeit filtern</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Zeitraum…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>%1, by this computer’s clock (%2)</source>
        <comment>first or last day</comment>
        <translation>%1, nach der Uhr dieses Computers (%2)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Show every row again</source>
        <translation>Wieder alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>There is no workspace “%1”. Choose one from the list, or type its key.</source>
        <translation>Den Workspace „%1“ gibt es nicht. Wählen Sie einen aus der Liste oder geben Sie seinen Schlüssel ein.</translation>
    </message>
    <message>
        <source>The first day is after the last. Exchange them.</source>
        <translation>Der erste Tag liegt nach dem letzten. Vertauschen Sie sie.</translation>
    </message>
</context>
<context>
    <name>headroom::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>On this computer’s clock; UTC when you point at it</source>
        <translation>Nach der Uhr dieses Computers; UTC beim Zeigen mit der Maus</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Whoever made the change</source>
        <translation>Von wem die Änderung stammt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Where the change concerns one</source>
        <translation>Wenn die Änderung einen betrifft</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>As given; empty where none is asked for</source>
        <translation>Wie angegeben; leer, wenn keiner verlangt wird</translation>
    </message>
</context>
<context>
    <name>headroom::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Changes, latest first</source>
        <translation>Änderungen, neueste zuerst</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>Every change of plans, people, requests and credits will be listed here.</source>
        <translation>Hier erscheint jede Änderung an Tarifen, Personen, Anträgen und Gutschriften.</translation>
    </message>
    <message>
        <source>No change matches the filter</source>
        <translation>Keine Änderung passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) filtered out.</source>
        <translation>
            <numerusform>%Ln Zeile ausgefiltert.</numerusform>
            <numerusform>%Ln Zeilen ausgefiltert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>The audit was not read</source>
        <translation>Das Audit-Protokoll wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the audit…</source>
        <translation>Audit-Protokoll wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>The latest %1 of %Ln row(s); scroll for older ones</source>
        <translation>
            <numerusform>Die neuesten %1 von %Ln Zeile; ältere durch Blättern</numerusform>
            <numerusform>Die neuesten %1 von %Ln Zeilen; ältere durch Blättern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 von %Ln Zeile</numerusform>
            <numerusform>%1 von %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save every row that passes the filter as CSV</source>
        <translation>Alle Zeilen, die der Filter durchlässt, als CSV speichern</translation>
    </message>
    <message>
        <source>Save the audit</source>
        <translation>Audit-Protokoll speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>audit</source>
        <comment>name of a file</comment>
        <translation>audit-protokoll</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>a file</comment>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>headroom::BatchJob</name>
    <message>
        <source>%1: charged %2 for %3 submitted, %4 too few.</source>
        <comment>part, records</comment>
        <translation>%1: %2 berechnet bei %3 eingereichten, %4 zu wenig.</translation>
    </message>
    <message>
        <source>%1: charged %2 for %3 submitted, %4 too many; more than one of its events charged.</source>
        <comment>part, records</comment>
        <translation>%1: %2 berechnet bei %3 eingereichten, %4 zu viel; mehr als eines der Ereignisse hat berechnet.</translation>
    </message>
    <message>
        <source>%1: charged %2 for %3 submitted, %4 too many.</source>
        <comment>part, records</comment>
        <translation>%1: %2 berechnet bei %3 eingereichten, %4 zu viel.</translation>
    </message>
    <message>
        <source>%1: completed %2 + failed %3 + expired %4 + outstanding %5 = %6 of %7 submitted</source>
        <comment>part, then records</comment>
        <translation>%1: abgeschlossen %2 + fehlgeschlagen %3 + verfallen %4 + ausstehend %5 = %6 von %7 eingereichten</translation>
    </message>
    <message>
        <source>%1, %2 unaccounted for.</source>
        <comment>the sum, records</comment>
        <translation>%1, %2 ungeklärt.</translation>
    </message>
    <message>
        <source>%1, %2 too many.</source>
        <comment>the sum, records</comment>
        <translation>%1, %2 zu viel.</translation>
    </message>
    <message>
        <source>As its ceilings are now, it would be %1 and not %2.</source>
        <comment>parts</comment>
        <translation>Mit den jetzigen Obergrenzen wären es %1 statt %2.</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>Der Auftrag</translation>
    </message>
    <message>
        <source>What has no part number</source>
        <translation>Ohne Teilnummer</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>The catalog has no ceilings of %1.</source>
        <translation>Der Katalog hat keine Obergrenzen von %1.</translation>
    </message>
    <message>
        <source>%1 would refuse this job, as its ceilings are now.</source>
        <translation>%1 würde diesen Auftrag mit den jetzigen Obergrenzen ablehnen.</translation>
    </message>
    <message>
        <source>%1 (surface %2).</source>
        <comment>why a job was split</comment>
        <translation>%1 (Schnittstelle %2).</translation>
    </message>
    <message>
        <source>%1: sent again %2, which is %3 more than had failed or expired.</source>
        <comment>part, records</comment>
        <translation>%1: %2 erneut gesendet, %3 mehr, als fehlgeschlagen oder verfallen waren.</translation>
    </message>
    <message>
        <source>Part %1 is none of the %2 that the job has.</source>
        <translation>Teil %1 gehört nicht zu den Teilen 1 bis %2 des Auftrags.</translation>
    </message>
    <message>
        <source>%1, which no ceiling splits</source>
        <comment>counted records</comment>
        <translation>%1, die keine Obergrenze aufteilt</translation>
    </message>
    <message>
        <source>%1 of at most %2 a part</source>
        <comment>counted records, records</comment>
        <translation>%1, höchstens %2 je Teil</translation>
    </message>
    <message>
        <source>%1 of at most %2 bytes a part, which %3 of them fill</source>
        <comment>counted records, bytes, records</comment>
        <translation>%1, höchstens %2 Bytes je Teil, die %3 davon füllen</translation>
    </message>
    <message numerus="yes">
        <source>Some events say that the job has %1 part(s), others %2.</source>
        <translation>
            <numerusform>Manche Ereignisse sagen, der Auftrag habe %1 Teil, andere %2.</numerusform>
            <numerusform>Manche Ereignisse sagen, der Auftrag habe %1 Teile, andere %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No event yet of these of its %1 part(s): %2.</source>
        <translation>
            <numerusform>Noch kein Ereignis von seinem %1 Teil: %2.</numerusform>
            <numerusform>Noch kein Ereignis von diesen seiner %1 Teile: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::BatchSplit</name>
    <message>
        <source>A batch job has at least 1 record.</source>
        <translation>Ein Batch-Auftrag hat mindestens 1 Datensatz.</translation>
    </message>
    <message>
        <source>The bytes of a batch job cannot be negative.</source>
        <translation>Die Bytes eines Batch-Auftrags können nicht negativ sein.</translation>
    </message>
    <message>
        <source>One record of this job has more than the %1 bytes that %2 takes at once.</source>
        <translation>Ein Datensatz dieses Auftrags hat mehr als die %1 Bytes, die %2 auf einmal annimmt.</translation>
    </message>
    <message>
        <source>A part would hold %1 of the records; %2 takes %3 or more.</source>
        <translation>Ein Teil enthielte %1 der Datensätze; %2 nimmt %3 oder mehr an.</translation>
    </message>
    <message>
        <source>The job fits %1 as it is.</source>
        <translation>Der Auftrag passt so in %1.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 records at once.</source>
        <translation>%1 nimmt höchstens %2 Datensätze auf einmal an.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 bytes at once: %3 records of this job.</source>
        <translation>%1 nimmt höchstens %2 Bytes auf einmal an: %3 Datensätze dieses Auftrags.</translation>
    </message>
</context>
<context>
    <name>headroom::BucketTile</name>
    <message>
        <source>The cycle has ended</source>
        <translation>Der Abrechnungszyklus ist beendet</translation>
    </message>
    <message>
        <source>Projected after three days</source>
        <translation>Hochrechnung ab drei Tagen</translation>
    </message>
    <message>
        <source>Projected %1 at cycle end</source>
        <translation>Am Zyklusende voraussichtlich %1</translation>
    </message>
    <message>
        <source>Projected %1 at cycle end, %2 over</source>
        <translation>Am Zyklusende voraussichtlich %1, %2 darüber</translation>
    </message>
    <message>
        <source>Cost %1, estimated in part</source>
        <translation>Kosten %1, teils geschätzt</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>Kosten %1</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 verbraucht</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used of counted entitlement</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>None allowed</source>
        <translation>Nichts erlaubt</translation>
    </message>
    <message>
        <source>%1 over, none allowed</source>
        <translation>%1 darüber, nichts erlaubt</translation>
    </message>
    <message>
        <source>%1 over · %2</source>
        <translation>%1 darüber · %2</translation>
    </message>
    <message>
        <source>%1 · %2 remaining</source>
        <translation>%1 · %2 übrig</translation>
    </message>
    <message>
        <source>%1 · warned at %2 %</source>
        <comment>state, warning percentage</comment>
        <translation>%1 · Warnung ab %2&#xa0;%</translation>
    </message>
    <message>
        <source>Show the course of this bucket in the chart</source>
        <translation>Verlauf dieser Kategorie im Diagramm zeigen</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>bucket: used of entitlement, state</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>headroom::BulletBarDelegate</name>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>used / entitlement</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>headroom::BurnChart</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: burn curve</source>
        <comment>bucket</comment>
        <translation>%1: Verbrauchskurve</translation>
    </message>
    <message>
        <source>Crossed on day %1: %2 of %3</source>
        <comment>units used, allowance</comment>
        <translation>An Tag %1 erreicht: %2 von %3</translation>
    </message>
    <message>
        <source>Base and add-ons</source>
        <translation>Grundkontingent und Zusatzpakete</translation>
    </message>
    <message>
        <source>Day %1: early burn is judged before it</source>
        <translation>Tag %1: davor wird Frühverbrauch beurteilt</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>an earlier cycle</comment>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Median of the plan</source>
        <translation>Median des Tarifs</translation>
    </message>
    <message numerus="yes">
        <source>Median of %Ln account(s)</source>
        <translation>
            <numerusform>Median von %Ln Workspace</numerusform>
            <numerusform>Median von %Ln Workspaces</numerusform>
        </translation>
    </message>
    <message>
        <source>This cycle</source>
        <translation>Dieser Zyklus</translation>
    </message>
    <message>
        <source>This cycle %1</source>
        <comment>a percentage</comment>
        <translation>Dieser Zyklus %1</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Schwelle erreicht</translation>
    </message>
    <message>
        <source>%1 · day %2 of %3</source>
        <translation>%1 · Tag %2 von %3</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>Bisher verbraucht</translation>
    </message>
    <message>
        <source>Crossed on this day, at %1 of %2.</source>
        <translation>An diesem Tag erreicht, bei %1 von %2.</translation>
    </message>
    <message>
        <source>Nothing is known of this cycle.</source>
        <translation>Über diesen Abrechnungszyklus ist nichts bekannt.</translation>
    </message>
    <message>
        <source>%1 of base and add-ons used by day %2 of %3.</source>
        <translation>Bis Tag %2 von %3 sind %1 von Grundkontingent und Zusatzpaketen verbraucht.</translation>
    </message>
    <message>
        <source>There is no percentage: nothing, or everything, is allowed.</source>
        <translation>Kein Prozentwert: nichts oder alles ist erlaubt.</translation>
    </message>
    <message>
        <source>Crossed on day %1, at %2 of %3.</source>
        <translation>An Tag %1 erreicht, bei %2 von %3.</translation>
    </message>
    <message numerus="yes">
        <source>The median of %Ln account(s) on the plan is at %1 by that day.</source>
        <translation>
            <numerusform>Der Median von %Ln Workspace mit dem Tarif liegt an diesem Tag bei %1.</numerusform>
            <numerusform>Der Median von %Ln Workspaces mit dem Tarif liegt an diesem Tag bei %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::BurnCourseModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day of the cycle, from 1</source>
        <translation>Tag des Abrechnungszyklus, ab 1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Civil date in the workspace’s time zone</source>
        <translation>Kalenderdatum in der Zeitzone des Workspaces</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>Bisher verbraucht</translation>
    </message>
    <message>
        <source>By the end of that day, net of credits</source>
        <translation>Bis zum Ende dieses Tages, abzüglich Gutschriften</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Base and add-ons at the end of that day</source>
        <translation>Grundkontingent und Zusatzpakete am Ende dieses Tages</translation>
    </message>
    <message>
        <source>Of allowance</source>
        <translation>Vom Kontingent</translation>
    </message>
    <message>
        <source>Used so far, of base and add-ons</source>
        <translation>Bisher verbraucht, von Grundkontingent und Zusatzpaketen</translation>
    </message>
    <message>
        <source>Plan’s median</source>
        <translation>Median des Tarifs</translation>
    </message>
    <message>
        <source>Of the accounts on the same plan, on that cycle day</source>
        <translation>Der Workspaces mit demselben Tarif, an diesem Tag des Abrechnungszyklus</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>the first day of an earlier cycle</comment>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>The same in the cycle %1</source>
        <translation>Dasselbe im Abrechnungszyklus %1</translation>
    </message>
</context>
<context>
    <name>headroom::BurnPanel</name>
    <message>
        <source>Use so far of base and add-ons, by day in %1.</source>
        <translation>Bisheriger Verbrauch von Grundkontingent und Zusatzpaketen, nach Tagen in %1.</translation>
    </message>
    <message>
        <source>Thin: earlier cycles.</source>
        <translation>Dünn: frühere Abrechnungszyklen.</translation>
    </message>
    <message>
        <source>The plan’s median could not be read: %1</source>
        <translation>Der Median des Tarifs konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Without a plan there are no others to compare with.</source>
        <translation>Ohne Tarif gibt es keine anderen zum Vergleich.</translation>
    </message>
    <message>
        <source>The plan’s median is being read…</source>
        <translation>Median des Tarifs wird gelesen…</translation>
    </message>
    <message>
        <source>No other account on the plan has a curve to compare with.</source>
        <translation>Kein anderer Workspace mit dem Tarif hat eine Kurve zum Vergleich.</translation>
    </message>
    <message numerus="yes">
        <source>Dashed: the median of %Ln account(s) on the plan.</source>
        <translation>
            <numerusform>Gestrichelt: der Median von %Ln Workspace mit dem Tarif.</numerusform>
            <numerusform>Gestrichelt: der Median von %Ln Workspaces mit dem Tarif.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: burn curve of the cycle</source>
        <comment>bucket</comment>
        <translation>%1: Verbrauchskurve des Abrechnungszyklus</translation>
    </message>
</context>
<context>
    <name>headroom::BusyIndicator</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop waiting for the answer (Esc)</source>
        <translation>Nicht länger auf die Antwort warten (Esc)</translation>
    </message>
    <message>
        <source>elapsed %1 s</source>
        <translation>seit %1 s</translation>
    </message>
</context>
<context>
    <name>headroom::CalloutStrip</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Unmapped: %1 of %2</source>
        <comment>events of actions</comment>
        <translation>Nicht zugeordnet: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln Aktion</numerusform>
            <numerusform>%Ln Aktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unmapped: %1</source>
        <translation>Nicht zugeordnet: %1</translation>
    </message>
    <message>
        <source>No route sheet maps these actions to a bucket yet. Show the workspaces whose cycle has some.</source>
        <translation>Noch ordnet kein Routenblatt diese Aktionen einer Kategorie zu. Workspaces zeigen, in deren Abrechnungszyklus sie vorkommen.</translation>
    </message>
    <message>
        <source>Discovered: %1</source>
        <translation>Entdeckt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s)</source>
        <translation>
            <numerusform>%Ln Workspace</numerusform>
            <numerusform>%Ln Workspaces</numerusform>
        </translation>
    </message>
    <message>
        <source>Met in events and not completed in the catalog yet. Show them.</source>
        <translation>In Ereignissen vorgekommen und im Katalog noch nicht ergänzt. Diese zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln route(s)</source>
        <translation>
            <numerusform>%Ln Route</numerusform>
            <numerusform>%Ln Routen</numerusform>
        </translation>
    </message>
    <message>
        <source>Met in events and not completed in the catalog yet.</source>
        <translation>In Ereignissen vorgekommen und im Katalog noch nicht ergänzt.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Written to the ledger by a gateway and refused when they were settled.</source>
        <translation>Von einem Gateway ins Verbrauchsbuch geschrieben und beim Verbuchen abgelehnt.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wartend: %1</translation>
    </message>
    <message>
        <source>Written to the ledger by a gateway and not settled yet.</source>
        <translation>Von einem Gateway ins Verbrauchsbuch geschrieben und noch nicht verbucht.</translation>
    </message>
</context>
<context>
    <name>headroom::CaseDesk</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>These figures could not be read again: %1</source>
        <translation>Diese Zahlen konnten nicht erneut gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>headroom::CaseGrounds</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>headroom::CaseResults</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Take these results away</source>
        <translation>Diese Ergebnisse ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln Ergebnis</numerusform>
            <numerusform>%Ln Ergebnisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::CeilingModel</name>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Where batch jobs are handed in</source>
        <translation>Wo Batch-Aufträge abgegeben werden</translation>
    </message>
    <message>
        <source>Most records</source>
        <translation>Höchstzahl</translation>
    </message>
    <message>
        <source>Of one job</source>
        <translation>Eines Auftrags</translation>
    </message>
    <message>
        <source>Most bytes</source>
        <translation>Meiste Bytes</translation>
    </message>
    <message>
        <source>Fewest records</source>
        <translation>Mindestzahl</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>In which a job is completed or expires</source>
        <translation>In der ein Auftrag abgeschlossen wird oder verfällt</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Geordnet</translation>
    </message>
    <message>
        <source>Whether results come back in the order of the records</source>
        <translation>Ob Ergebnisse in der Reihenfolge der Datensätze zurückkommen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The page that states all this</source>
        <translation>Die Seite, die all das angibt</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message numerus="yes">
        <source>Stale after %Ln day(s) (R35)</source>
        <translation>
            <numerusform>Veraltet nach %Ln Tag (R35)</numerusform>
            <numerusform>Veraltet nach %Ln Tagen (R35)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::CeilingsTab</name>
    <message>
        <source>Batch ceilings</source>
        <translation>Batch-Obergrenzen</translation>
    </message>
    <message>
        <source>&amp;New ceiling</source>
        <translation>&amp;Neue Obergrenze</translation>
    </message>
    <message>
        <source>Surface of the new ceiling</source>
        <translation>Schnittstelle der neuen Obergrenze</translation>
    </message>
    <message>
        <source>Filter by surface</source>
        <translation>Nach Schnittstelle filtern</translation>
    </message>
    <message>
        <source>No ceilings yet</source>
        <translation>Noch keine Obergrenzen</translation>
    </message>
    <message>
        <source>A ceiling is what a batch surface takes at once, as its provider states it. Jobs over it are split.</source>
        <translation>Eine Obergrenze ist, was eine Batch-Schnittstelle auf einmal annimmt, wie ihr Anbieter es angibt. Größere Aufträge werden geteilt.</translation>
    </message>
    <message>
        <source>%1 is still to come. Type the day on which the source was read.</source>
        <translation>%1 kommt erst noch. Geben Sie den Tag ein, an dem die Quelle gelesen wurde.</translation>
    </message>
    <message>
        <source>&amp;Open the source</source>
        <translation>Quelle ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Reviewed today</source>
        <translation>Heute ge&amp;prüft</translation>
    </message>
    <message numerus="yes">
        <source>Nobody reviewed these for %Ln day(s) or more: %1. Read their sources again.</source>
        <translation>
            <numerusform>Diese hat seit %Ln Tag oder länger niemand geprüft: %1. Lesen Sie ihre Quellen erneut.</numerusform>
            <numerusform>Diese hat seit %Ln Tagen oder länger niemand geprüft: %1. Lesen Sie ihre Quellen erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>No source is stated.</source>
        <translation>Keine Quelle ist angegeben.</translation>
    </message>
    <message>
        <source>Somebody read the source today, and all this is as it says</source>
        <translation>Heute hat jemand die Quelle gelesen, und alles hier ist, wie sie es angibt</translation>
    </message>
    <message>
        <source>It was reviewed today.</source>
        <translation>Heute wurde geprüft.</translation>
    </message>
    <message>
        <source>Change ceiling %1</source>
        <translation>Obergrenze %1 ändern</translation>
    </message>
    <message>
        <source>Nothing on this computer opens %1.</source>
        <translation>Nichts auf diesem Computer öffnet %1.</translation>
    </message>
    <message>
        <source>Ceiling %1 reviewed</source>
        <translation>Obergrenze %1 geprüft</translation>
    </message>
    <message>
        <source>New ceiling %1</source>
        <translation>Neue Obergrenze %1</translation>
    </message>
    <message>
        <source>Discard the changes of ceiling %1</source>
        <translation>Änderungen der Obergrenze %1 verwerfen</translation>
    </message>
</context>
<context>
    <name>headroom::ChartPanel</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s).</source>
        <translation>
            <numerusform>%Ln Zeile kopiert.</numerusform>
            <numerusform>%Ln Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>„%1“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>headroom::ChartTools</name>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF-Seite</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the same figures as a table</source>
        <translation>Dieselben Zahlen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Copy the table, raw values separated by tabs</source>
        <translation>Tabelle kopieren, Rohwerte durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save what is drawn or its table as a file</source>
        <translation>Zeichnung oder Tabelle als Datei speichern</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a kind of file to save</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabelle: %1</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportieren: %1</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>kind of file, its ending</comment>
        <translation>%1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>headroom::ChoiceModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>headroom::ConsumptionChart</name>
    <message>
        <source>%1 % of base and add-ons · %2</source>
        <translation>%1 % von Grundkontingent und Zusatzpaketen · %2</translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <comment>a threshold: percentage and units</comment>
        <translation>%1 % · %2</translation>
    </message>
    <message>
        <source>%1: use so far against the entitlement</source>
        <translation>%1: bisheriger Verbrauch gegenüber dem Anspruch</translation>
    </message>
    <message>
        <source>Projection, shaded</source>
        <translation>Hochrechnung, schattiert</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Hochrechnung</translation>
    </message>
    <message>
        <source>Projected %1</source>
        <translation>Hochrechnung %1</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>Gleichmäßiges Tempo</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Day %1: early burn is judged before it</source>
        <translation>Tag %1: davor wird Frühverbrauch beurteilt</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Used %1</source>
        <translation>Verbraucht %1</translation>
    </message>
    <message>
        <source>%1 · day %2 of %3</source>
        <translation>%1 · Tag %2 von %3</translation>
    </message>
    <message>
        <source>Used that day</source>
        <translation>An diesem Tag verbraucht</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>Bisher verbraucht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>units, percentage</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Voraussichtlich</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Anspruch</translation>
    </message>
    <message>
        <source>%1 % reached at</source>
        <comment>a threshold</comment>
        <translation>%1 % erreicht am</translation>
    </message>
    <message>
        <source>The day is not over.</source>
        <translation>Der Tag ist noch nicht vorbei.</translation>
    </message>
    <message>
        <source>%1 used; the bucket is unlimited.</source>
        <translation>%1 verbraucht; die Kategorie ist unbegrenzt.</translation>
    </message>
    <message>
        <source>%1 used; nothing is allowed.</source>
        <translation>%1 verbraucht; nichts ist erlaubt.</translation>
    </message>
    <message>
        <source>%1 used of %2, %3.</source>
        <translation>%1 von %2 verbraucht, %3.</translation>
    </message>
    <message>
        <source>Day %1 of %2.</source>
        <translation>Tag %1 von %2.</translation>
    </message>
    <message>
        <source>An even pace would be at %1 by the end of that day.</source>
        <translation>Bei gleichmäßigem Tempo wären es %1 am Ende dieses Tages.</translation>
    </message>
    <message>
        <source>Projected %1 at the end of the cycle.</source>
        <translation>Voraussichtlich %1 am Ende des Abrechnungszyklus.</translation>
    </message>
    <message>
        <source>With the grant</source>
        <translation>Mit Bewilligung</translation>
    </message>
    <message>
        <source>With the grant · %1</source>
        <comment>units</comment>
        <translation>Mit Bewilligung · %1</translation>
    </message>
    <message>
        <source>%1 with the grant.</source>
        <translation>%1 mit Bewilligung.</translation>
    </message>
</context>
<context>
    <name>headroom::ConsumptionModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day of the cycle, from 1</source>
        <translation>Tag des Abrechnungszyklus, ab 1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Civil date in the workspace’s time zone</source>
        <translation>Kalenderdatum in der Zeitzone des Workspaces</translation>
    </message>
    <message>
        <source>Used that day</source>
        <translation>An diesem Tag verbraucht</translation>
    </message>
    <message>
        <source>Units charged that day, less credits</source>
        <translation>An diesem Tag berechnete Einheiten, abzüglich Gutschriften</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>Bisher verbraucht</translation>
    </message>
    <message>
        <source>Units charged since the cycle began</source>
        <translation>Seit Beginn des Abrechnungszyklus berechnete Einheiten</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Vom Anspruch</translation>
    </message>
    <message>
        <source>Used so far as a share of the entitlement</source>
        <translation>Bisher verbraucht, als Anteil am Anspruch</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>Gleichmäßiges Tempo</translation>
    </message>
    <message>
        <source>What the same use every day would have used by the end of the day</source>
        <translation>Was bei gleichem Verbrauch an jedem Tag bis zum Tagesende verbraucht wäre</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Voraussichtlich</translation>
    </message>
    <message>
        <source>Use by the end of the day if the cycle goes on as it began</source>
        <translation>Verbrauch bis zum Tagesende, wenn der Abrechnungszyklus weitergeht, wie er begann</translation>
    </message>
</context>
<context>
    <name>headroom::ConsumptionPanel</name>
    <message>
        <source>Running sum by day in %1.</source>
        <translation>Laufende Summe je Tag in %1.</translation>
    </message>
    <message>
        <source>The thin slope is an even pace.</source>
        <translation>Die dünne Gerade zeigt gleichmäßiges Tempo.</translation>
    </message>
    <message>
        <source>Dashed and shaded: the projection.</source>
        <translation>Gestrichelt und schattiert: die Hochrechnung.</translation>
    </message>
    <message>
        <source>A projection follows after three days.</source>
        <translation>Eine Hochrechnung folgt nach drei Tagen.</translation>
    </message>
    <message>
        <source>%1: use so far in the cycle</source>
        <translation>%1: bisheriger Verbrauch im Abrechnungszyklus</translation>
    </message>
    <message>
        <source>%1 (%2), cycle %3, days in %4</source>
        <translation>%1 (%2), Abrechnungszyklus %3, Tage in %4</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Unlimited: there is no line to reach.</source>
        <translation>Unbegrenzt: es gibt keine Grenze zu erreichen.</translation>
    </message>
    <message>
        <source>Nothing is allowed: any use is over.</source>
        <translation>Nichts ist erlaubt: jeder Verbrauch ist Überschreitung.</translation>
    </message>
</context>
<context>
    <name>headroom::CreditDialog</name>
    <message>
        <source>Credit an event</source>
        <translation>Ereignis gutschreiben</translation>
    </message>
    <message>
        <source>An event never changes. A credit stands beside it, gives back units that it charged, and says who posted it and why.</source>
        <translation>Ein Ereignis ändert sich nie. Eine Gutschrift steht daneben, gibt berechnete Einheiten zurück und nennt, wer sie gebucht hat und warum.</translation>
    </message>
    <message>
        <source>the event’s id, as imported</source>
        <translation>ID des Ereignisses, wie importiert</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>what went wrong; the audit keeps it</source>
        <translation>was schiefging; das Audit-Protokoll bewahrt es</translation>
    </message>
    <message>
        <source>&amp;Post the credit</source>
        <translation>Gutschrift &amp;buchen</translation>
    </message>
    <message>
        <source>&amp;Event:</source>
        <translation>&amp;Ereignis:</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Wann:</translation>
    </message>
    <message>
        <source>Workspace:</source>
        <translation>Workspace:</translation>
    </message>
    <message>
        <source>Member:</source>
        <translation>Mitglied:</translation>
    </message>
    <message>
        <source>Action:</source>
        <translation>Aktion:</translation>
    </message>
    <message>
        <source>Charged:</source>
        <translation>Berechnet:</translation>
    </message>
    <message>
        <source>Left to credit:</source>
        <translation>Noch gutzuschreiben:</translation>
    </message>
    <message>
        <source>&amp;Units to give back:</source>
        <translation>E&amp;inheiten zurückgeben:</translation>
    </message>
    <message>
        <source>Rea&amp;son:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an instant in a workspace&apos;s zone, in UTC</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Nothing: all of it was credited already</source>
        <translation>Nichts: alles wurde schon gutgeschrieben</translation>
    </message>
    <message>
        <source>Units are a whole number, 1 or more.</source>
        <translation>Einheiten sind eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>No more than %1 can be given back: the event charged no more that is not credited yet.</source>
        <translation>Höchstens %1 lässt sich zurückgeben: so viel hat das Ereignis berechnet, abzüglich der Gutschriften.</translation>
    </message>
    <message>
        <source>From now on used is lower by %1, in the cycle and on the day of today. The event stays charged with %2.</source>
        <comment>units given back; units</comment>
        <translation>Ab jetzt ist der Verbrauch im Abrechnungszyklus und am heutigen Tag geringer, und zwar um: %1. Für das Ereignis bleibt berechnet: %2.</translation>
    </message>
    <message>
        <source>%1 (%2); credited so far: %3</source>
        <comment>counted units, bucket, number</comment>
        <translation>%1 (%2); bisher gutgeschrieben: %3</translation>
    </message>
</context>
<context>
    <name>headroom::CycleNavigator</name>
    <message>
        <source>Previous cycle</source>
        <translation>Voriger Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Previous cycle (Alt+Page Up)</source>
        <translation>Voriger Abrechnungszyklus (Alt+Bild auf)</translation>
    </message>
    <message>
        <source>Next cycle</source>
        <translation>Nächster Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Next cycle (Alt+Page Down)</source>
        <translation>Nächster Abrechnungszyklus (Alt+Bild ab)</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Gehe zu Datum</translation>
    </message>
    <message>
        <source>Show the cycle that holds a date</source>
        <translation>Den Abrechnungszyklus eines Datums zeigen</translation>
    </message>
    <message>
        <source>Go to date…</source>
        <translation>Gehe zu Datum…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Show the current cycle as it stands now</source>
        <translation>Den laufenden Abrechnungszyklus zeigen, wie er jetzt steht</translation>
    </message>
    <message>
        <source>Date whose cycle to show</source>
        <translation>Datum, dessen Abrechnungszyklus gezeigt wird</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>Tag %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>ended, %Ln day(s)</source>
        <translation>
            <numerusform>beendet, %Ln Tag</numerusform>
            <numerusform>beendet, %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>As it stood at</source>
        <translation>Früherer Stand</translation>
    </message>
    <message>
        <source>Show the workspace as it stood at an instant, and what is different now</source>
        <translation>Zeigt den Workspace, wie er zu einem Zeitpunkt stand, und was heute anders ist</translation>
    </message>
    <message>
        <source>As it stood at…</source>
        <translation>Früherer Stand…</translation>
    </message>
</context>
<context>
    <name>headroom::DailyChart</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Use by day and bucket</source>
        <translation>Verbrauch nach Tag und Kategorie</translation>
    </message>
    <message>
        <source>%1 · day %2 of %3</source>
        <translation>%1 · Tag %2 von %3</translation>
    </message>
    <message>
        <source>The day has not begun.</source>
        <translation>Der Tag hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Cost of all buckets</source>
        <translation>Kosten aller Kategorien</translation>
    </message>
    <message>
        <source>Unmapped events</source>
        <translation>Nicht zugeordnete Ereignisse</translation>
    </message>
    <message>
        <source>%1: at most %2, on %3.</source>
        <translation>%1: höchstens %2, am %3.</translation>
    </message>
    <message>
        <source>Nothing is shown.</source>
        <translation>Nichts wird gezeigt.</translation>
    </message>
</context>
<context>
    <name>headroom::DailyPanel</name>
    <message>
        <source>Share of entitlement</source>
        <translation>Anteil am Anspruch</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>&amp;Measure:</source>
        <translation>&amp;Messgröße:</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>%1 ein- oder ausblenden</translation>
    </message>
    <message>
        <source>%1 has no entitlement to take a share of</source>
        <translation>%1: kein Anspruch, von dem ein Anteil zu zeigen wäre</translation>
    </message>
    <message>
        <source>Use by day and bucket</source>
        <translation>Verbrauch nach Tag und Kategorie</translation>
    </message>
    <message>
        <source>Each part is a bucket’s use that day as a share of its own entitlement for the cycle, so that a few premium actions and thousands of records compare. Days in %1.</source>
        <translation>Jeder Teil ist der Tagesverbrauch einer Kategorie als Anteil an ihrem eigenen Anspruch im Abrechnungszyklus; so sind wenige Premium-Aktionen und Tausende Datensätze vergleichbar. Tage in %1.</translation>
    </message>
    <message>
        <source>Units charged, less credits. Records can hide everything else: switch buckets off to see the small ones. Days in %1.</source>
        <translation>Berechnete Einheiten, abzüglich Gutschriften. Datensätze können alles andere verdecken: blenden Sie Kategorien aus, um die kleinen zu sehen. Tage in %1.</translation>
    </message>
    <message>
        <source>Cost in US dollars of what each bucket was charged. Days in %1.</source>
        <translation>Kosten dessen, was jeder Kategorie berechnet wurde, in US-Dollar. Tage in %1.</translation>
    </message>
    <message>
        <source>Not drawn, for want of an entitlement to share: %1. Units or cost show them.</source>
        <translation>Nicht gezeichnet, weil ein Anspruch für den Anteil fehlt: %1. Einheiten oder Kosten zeigen sie.</translation>
    </message>
</context>
<context>
    <name>headroom::DataTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Mit &amp;Spaltenköpfen kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: sum of the selection</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) selected</source>
        <translation>
            <numerusform>%1 von %Ln Zeile ausgewählt</numerusform>
            <numerusform>%1 von %Ln Zeilen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>rows selected, their sum</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Sp&amp;alten</translation>
    </message>
</context>
<context>
    <name>headroom::DatabaseThread</name>
    <message>
        <source>Another import is running. Wait until it has finished, or cancel it.</source>
        <translation>Ein anderer Import läuft. Warten Sie, bis er fertig ist, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Another replay is running. Wait until it has finished, or cancel it.</source>
        <translation>Ein anderes Nachspielen läuft. Warten Sie, bis es fertig ist, oder brechen Sie es ab.</translation>
    </message>
</context>
<context>
    <name>headroom::DayAxis</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month under a chart, in the form of QLocale::toString(): 1 Mar</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yy</source>
        <extracomment>Day, month and year under a chart, in the form of QLocale::toString(): 1 Mar 26</extracomment>
        <translation>d. MMM yy</translation>
    </message>
</context>
<context>
    <name>headroom::DayUseModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day of the cycle, from 1</source>
        <translation>Tag des Abrechnungszyklus, ab 1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Civil date in the workspace’s time zone</source>
        <translation>Kalenderdatum in der Zeitzone des Workspaces</translation>
    </message>
    <message>
        <source>Unmapped events</source>
        <translation>Nicht zugeordnete Ereignisse</translation>
    </message>
    <message>
        <source>Events that no route sheet maps yet</source>
        <translation>Ereignisse, die noch kein Routenblatt zuordnet</translation>
    </message>
    <message>
        <source>%1 that day as a share of the entitlement</source>
        <translation>%1 an diesem Tag als Anteil am Anspruch</translation>
    </message>
    <message>
        <source>%1 charged that day</source>
        <translation>%1, an diesem Tag berechnet</translation>
    </message>
    <message>
        <source>Cost of %1 that day</source>
        <translation>Kosten an diesem Tag: %1</translation>
    </message>
</context>
<context>
    <name>headroom::Decision</name>
    <message>
        <source>%1: %2 used and %3 more make %4 of %5 (%6 %). The warning begins at %7 %.</source>
        <translation>%1: %2 verbraucht und %3 weitere ergeben %4 von %5 (%6 %). Die Warnung beginnt bei %7 %.</translation>
    </message>
    <message>
        <source>%1: this takes %2 and nothing is left, so it has to be confirmed.</source>
        <translation>%1: dies braucht %2, und nichts ist übrig; es muss bestätigt werden.</translation>
    </message>
    <message>
        <source>%1: this takes %2, more than %3 % of the %4 left, so it has to be confirmed.</source>
        <translation>%1: dies braucht %2, mehr als %3 % der übrigen %4; es muss bestätigt werden.</translation>
    </message>
    <message>
        <source>%1: this takes %2, but the member has used %3 of the %4 that one member may use in a day.</source>
        <translation>%1: dies braucht %2, aber das Mitglied hat %3 von den %4 verbraucht, die ein Mitglied am Tag verbrauchen darf.</translation>
    </message>
    <message>
        <source>%1: this takes %2, but only %3 of %4 are left.</source>
        <translation>%1: dies braucht %2, aber nur %3 von %4 sind übrig.</translation>
    </message>
    <message>
        <source>%1: this takes %2, but %3 of %4 are used already.</source>
        <translation>%1: dies braucht %2, aber %3 von %4 sind schon verbraucht.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Warnen</translation>
    </message>
    <message>
        <source>Ask to confirm</source>
        <translation>Bestätigen lassen</translation>
    </message>
    <message>
        <source>Downgrade</source>
        <translation>Herabstufen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Einreihen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>There is room in %1: this can run on route %2 instead.</source>
        <translation>Die Kategorie %1 hat noch Platz: stattdessen kann es über Route %2 laufen.</translation>
    </message>
    <message>
        <source>There is room in %1: this runs on route %2 instead.</source>
        <translation>Die Kategorie %1 hat noch Platz: stattdessen läuft es über Route %2.</translation>
    </message>
    <message>
        <source>There is no workspace &quot;%1&quot; in this ledger.</source>
        <translation>In diesem Verbrauchsbuch gibt es keinen Workspace „%1“.</translation>
    </message>
    <message>
        <source>No route sheet in force at %1 has the action &quot;%2&quot;.</source>
        <translation>Kein Routenblatt, das am %1 gültig ist, enthält die Aktion „%2“.</translation>
    </message>
    <message>
        <source>The route sheet sends the action &quot;%1&quot; to &quot;%2&quot;, which is no route of the catalog.</source>
        <translation>Das Routenblatt leitet die Aktion „%1“ an „%2“, das keine Route des Katalogs ist.</translation>
    </message>
</context>
<context>
    <name>headroom::DecisionReader</name>
    <message>
        <source>A text in quotes is expected.</source>
        <translation>Erwartet wird Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The text is longer than 64 KiB.</source>
        <translation>Der Text ist länger als 64 KiB.</translation>
    </message>
    <message>
        <source>The text holds a NUL character.</source>
        <translation>Der Text enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Die Angabe ist leer.</translation>
    </message>
    <message>
        <source>A whole number from 1 to 9223372036854775807 is expected, without quotes, fraction or exponent.</source>
        <translation>Erwartet wird eine ganze Zahl von 1 bis 9223372036854775807, ohne Anführungszeichen, Nachkommastellen oder Exponent.</translation>
    </message>
    <message>
        <source>Dollars, 0 or more, are expected as a text, like &quot;0.25&quot;.</source>
        <translation>Erwartet wird ein Dollarbetrag ab 0 als Text, etwa &quot;0.25&quot;.</translation>
    </message>
    <message>
        <source>A time is expected as a text, like &quot;2026-01-31T05:00:00Z&quot;.</source>
        <translation>Erwartet wird eine Zeitangabe als Text, etwa &quot;2026-01-31T05:00:00Z&quot;.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>Erwartet wird true oder false.</translation>
    </message>
    <message>
        <source>A request has no such field.</source>
        <translation>Eine Anfrage hat kein solches Feld.</translation>
    </message>
    <message>
        <source>The object gives it twice.</source>
        <translation>Das Objekt nennt es zweimal.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Die Angabe fehlt.</translation>
    </message>
</context>
<context>
    <name>headroom::DefinePages</name>
    <message>
        <source>Plans</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>What each plan allows and costs</source>
        <translation>Was jeder Tarif erlaubt und kostet</translation>
    </message>
    <message>
        <source>Route sheet</source>
        <translation>Routenblatt</translation>
    </message>
    <message>
        <source>Which bucket and route each action takes</source>
        <translation>Welche Kategorie und Route jede Aktion nimmt</translation>
    </message>
    <message>
        <source>Routes and ceilings</source>
        <translation>Routen &amp; Grenzen</translation>
    </message>
    <message>
        <source>Models, prices, pools and what providers allow</source>
        <translation>Modelle, Preise, Pools und was Anbieter erlauben</translation>
    </message>
    <message>
        <source>Unit economics</source>
        <translation>Wirtschaftlichkeit</translation>
    </message>
    <message>
        <source>What a unit costs, and what that makes of a plan</source>
        <translation>Was eine Einheit kostet und was das für einen Tarif bedeutet</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Nachspielen</translation>
    </message>
    <message>
        <source>What the draft would have made of what really happened</source>
        <translation>Was der Entwurf aus dem gemacht hätte, was wirklich geschah</translation>
    </message>
</context>
<context>
    <name>headroom::Demo</name>
    <message>
        <source>The catalog of the demo cannot be made.</source>
        <translation>Der Katalog der Demo kann nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The price list of the demo cannot be read.</source>
        <translation>Die Preisliste der Demo kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>headroom::DraftBar</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Nachspielen</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>No draft: nothing waits to be published</source>
        <translation>Kein Entwurf: nichts wartet auf Veröffentlichung</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %Ln change(s)</source>
        <translation>
            <numerusform>Entwurf: %Ln Änderung</numerusform>
            <numerusform>Entwurf: %Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>kept on this computer</source>
        <translation>auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>not kept on this computer</source>
        <translation>nicht auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>There is no draft yet. Change something first.</source>
        <translation>Es gibt noch keinen Entwurf. Ändern Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>Give up everything that is drafted; Undo brings it back</source>
        <translation>Alles Entworfene aufgeben; Rückgängig holt es zurück</translation>
    </message>
    <message>
        <source>Run what really happened through the draft</source>
        <translation>Was wirklich geschah, durch den Entwurf laufen lassen</translation>
    </message>
    <message>
        <source>Read every change in words</source>
        <translation>Jede Änderung in Worten lesen</translation>
    </message>
    <message>
        <source>Put the draft in force for everybody</source>
        <translation>Den Entwurf für alle in Kraft setzen</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more part(s) of this draft changed</source>
        <translation>
            <numerusform>%1, und %Ln weiterer Teil dieses Entwurfs hat sich geändert</numerusform>
            <numerusform>%1, und %Ln weitere Teile dieses Entwurfs haben sich geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Auflösen…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
</context>
<context>
    <name>headroom::DraftConflictAuthors</name>
    <message>
        <source>route sheet %1</source>
        <translation>Routenblatt %1</translation>
    </message>
    <message>
        <source>route %1</source>
        <translation>Route %1</translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation>Pool %1</translation>
    </message>
    <message>
        <source>ceiling %1</source>
        <translation>Obergrenze %1</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>Workspace %1</translation>
    </message>
    <message>
        <source>another plan for %1</source>
        <translation>einen anderen Tarif für %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 published %2 meanwhile</source>
        <comment>person, what</comment>
        <translation>%1 hat inzwischen %2 veröffentlicht</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, on %2.</source>
        <comment>a sentence, an instant</comment>
        <translation>%1, am %2.</translation>
    </message>
</context>
<context>
    <name>headroom::DraftConflictDialog</name>
    <message>
        <source>%1 %2</source>
        <comment>field, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Somebody else has published</source>
        <translation>Jemand anderes hat veröffentlicht</translation>
    </message>
    <message>
        <source>Your draft began from what was published before that. Nothing of either is lost yet. Where both of you changed a field, check what is to be published.</source>
        <translation>Ihr Entwurf ging von dem aus, was davor veröffentlicht war. Noch ist von beidem nichts verloren. Wo beide Seiten ein Feld geändert haben, prüfen Sie, was veröffentlicht werden soll.</translation>
    </message>
    <message>
        <source>Their changes beside mine</source>
        <translation>Fremde Änderungen neben meinen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Overwrite with mine</source>
        <translation>Mit meinen übersch&amp;reiben</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <comment>changes by others</comment>
        <translation>
            <numerusform>Und %Ln weitere.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge: the draft keeps your changes and takes theirs; they touch nothing in common.</source>
        <translation>Zusammenführen: der Entwurf behält Ihre Änderungen und übernimmt die fremden; sie berühren nichts Gemeinsames.</translation>
    </message>
    <message numerus="yes">
        <source>Merge: the draft keeps your changes and takes theirs. Of %Ln field(s) that both changed it takes theirs in %1 and yours in %2.</source>
        <translation>
            <numerusform>Zusammenführen: der Entwurf behält Ihre Änderungen und übernimmt die fremden. Von %Ln Feld, das beide geändert haben, übernimmt er den fremden Wert in %1 und Ihren in %2.</numerusform>
            <numerusform>Zusammenführen: der Entwurf behält Ihre Änderungen und übernimmt die fremden. Von %Ln Feldern, die beide geändert haben, übernimmt er den fremden Wert in %1 und Ihren in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <comment>fields</comment>
        <translation>
            <numerusform> und %Ln weiteres</numerusform>
            <numerusform> und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Overwrite: the draft says all of theirs as well; nothing is lost.</source>
        <translation>Überschreiben: der Entwurf sagt auch alles Fremde; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Overwrite: the draft stays as it is. This of theirs is lost: %1.</source>
        <translation>Überschreiben: der Entwurf bleibt, wie er ist. Von den fremden Änderungen geht verloren: %1.</translation>
    </message>
    <message>
        <source>Merge with what others published</source>
        <translation>Mit Veröffentlichtem zusammenführen</translation>
    </message>
    <message>
        <source>The draft holds both changes now</source>
        <translation>Der Entwurf enthält jetzt beide Änderungen</translation>
    </message>
    <message>
        <source>Overwrite what others published</source>
        <translation>Veröffentlichtes überschreiben</translation>
    </message>
    <message>
        <source>The draft takes the place of what others published</source>
        <translation>Der Entwurf ersetzt, was andere veröffentlicht haben</translation>
    </message>
</context>
<context>
    <name>headroom::DraftConflictModel</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Began from</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>What was published when the draft began</source>
        <translation>Was veröffentlicht war, als der Entwurf begann</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Fremd</translation>
    </message>
    <message>
        <source>As it is published now</source>
        <translation>Wie es jetzt veröffentlicht ist</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>As it is drafted</source>
        <translation>Wie es entworfen ist</translation>
    </message>
</context>
<context>
    <name>headroom::DraftFiles</name>
    <message>
        <source>The draft cannot be kept in %1: if this window closes now, it is lost. Publish it, or save it as a catalog document.</source>
        <translation>Der Entwurf kann nicht in %1 aufbewahrt werden: wird dieses Fenster jetzt geschlossen, ist er verloren. Veröffentlichen Sie ihn oder speichern Sie ihn als Katalogdokument.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The draft that was kept cannot be read: %1 It was set aside as %2, and nothing is drafted now.</source>
        <translation>Der aufbewahrte Entwurf lässt sich nicht lesen: %1 Er wurde als %2 beiseitegelegt; jetzt ist nichts entworfen.</translation>
    </message>
    <message>
        <source>The draft that was kept cannot be read: %1 It cannot be set aside either. Move %2 out of the way before you change anything: the next change would replace it.</source>
        <translation>Der aufbewahrte Entwurf lässt sich nicht lesen: %1 Er lässt sich auch nicht beiseitelegen. Bringen Sie %2 in Sicherheit, bevor Sie etwas ändern: Die nächste Änderung würde ihn ersetzen.</translation>
    </message>
</context>
<context>
    <name>headroom::DraftReview</name>
    <message>
        <source>May be assigned from %1.</source>
        <comment>a plan version, an instant</comment>
        <translation>Darf ab %1 zugewiesen werden.</translation>
    </message>
    <message>
        <source>In force from %1.</source>
        <comment>a route sheet, an instant</comment>
        <translation>Gültig ab %1.</translation>
    </message>
    <message>
        <source>In force at once.</source>
        <translation>Sofort gültig.</translation>
    </message>
    <message>
        <source>What the draft changes</source>
        <translation>Was der Entwurf ändert</translation>
    </message>
    <message>
        <source>Nothing is drafted.</source>
        <translation>Nichts ist entworfen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part, field</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>problems</comment>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This keeps the draft from being published</source>
        <translation>Das verhindert, dass der Entwurf veröffentlicht wird</translation>
    </message>
    <message>
        <source>Worth knowing before it is published</source>
        <translation>Vor der Veröffentlichung wissenswert</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <comment>workspaces</comment>
        <translation>
            <numerusform> und %Ln weiteres</numerusform>
            <numerusform> und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) from %1 to %2 on %3: %4</source>
        <comment>plan versions, an instant, names</comment>
        <translation>
            <numerusform>%Ln Workspace von %1 zu %2 am %3: %4</numerusform>
            <numerusform>%Ln Workspaces von %1 zu %2 am %3: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) on %1 stay there: publishing %2 moves nobody by itself</source>
        <comment>plan versions</comment>
        <translation>
            <numerusform>%Ln Workspace mit %1 bleibt dort: die Veröffentlichung von %2 verschiebt von sich aus niemanden</numerusform>
            <numerusform>%Ln Workspaces mit %1 bleiben dort: die Veröffentlichung von %2 verschiebt von sich aus niemanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Who moves, and when</source>
        <translation>Wer wechselt und wann</translation>
    </message>
    <message>
        <source>The last replay</source>
        <translation>Das letzte Nachspielen</translation>
    </message>
    <message>
        <source>Replay it again</source>
        <translation>Erneut nachspielen</translation>
    </message>
    <message>
        <source>Replay it now</source>
        <translation>Jetzt nachspielen</translation>
    </message>
    <message>
        <source>There was none: nobody knows yet what this draft would have done to what really happened.</source>
        <translation>Es gab keines: noch weiß niemand, was dieser Entwurf aus dem gemacht hätte, was wirklich geschah.</translation>
    </message>
    <message>
        <source>It is of an earlier state of the draft.</source>
        <translation>Es gilt einem früheren Stand des Entwurfs.</translation>
    </message>
</context>
<context>
    <name>headroom::EconomicsBucketModel</name>
    <message>
        <source>not observed</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>no end: unlimited</source>
        <translation>kein Ende: unbegrenzt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Nothing was charged in this bucket in the window, so that no cost of a unit is known.</source>
        <translation>In dieser Kategorie wurde im Zeitraum nichts berechnet, daher sind keine Kosten je Einheit bekannt.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Of a workspace and cycle, of all its seats</source>
        <translation>Eines Workspaces und Abrechnungszyklus, für alle Plätze</translation>
    </message>
    <message>
        <source>Cost per unit</source>
        <translation>Kosten je Einheit</translation>
    </message>
    <message>
        <source>As observed over the window chosen above</source>
        <translation>Wie im oben gewählten Zeitraum beobachtet</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>The whole allowance at the observed unit cost</source>
        <translation>Das ganze Kontingent zu den beobachteten Kosten je Einheit</translation>
    </message>
</context>
<context>
    <name>headroom::EconomicsClassModel</name>
    <message>
        <source>Margin from</source>
        <translation>Marge ab</translation>
    </message>
    <message>
        <source>This margin and more</source>
        <translation>Diese Marge und mehr</translation>
    </message>
    <message>
        <source>to below</source>
        <translation>bis unter</translation>
    </message>
    <message>
        <source>Less than this margin</source>
        <translation>Weniger als diese Marge</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Workspaces</translation>
    </message>
</context>
<context>
    <name>headroom::EconomicsCosts</name>
    <message>
        <source>Observed cost per unit</source>
        <translation>Beobachtete Kosten je Einheit</translation>
    </message>
    <message>
        <source>By bucket</source>
        <translation>Nach Kategorie</translation>
    </message>
    <message>
        <source>By route</source>
        <translation>Nach Route</translation>
    </message>
    <message>
        <source>By action</source>
        <translation>Nach Aktion</translation>
    </message>
    <message>
        <source>The ledger has no use in this window.</source>
        <translation>Das Verbrauchsbuch hat in diesem Zeitraum keinen Verbrauch.</translation>
    </message>
    <message>
        <source>Route mix</source>
        <translation>Routenmix</translation>
    </message>
    <message>
        <source>Nothing was charged in this window.</source>
        <translation>In diesem Zeitraum wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>Which routes the charged units of each bucket ran on.</source>
        <translation>Über welche Routen die berechneten Einheiten jeder Kategorie liefen.</translation>
    </message>
    <message>
        <source>UTC days %1</source>
        <translation>UTC-Tage %1</translation>
    </message>
</context>
<context>
    <name>headroom::EconomicsMarginModel</name>
    <message>
        <source>v%1</source>
        <comment>version</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Revenue less cost of the cycle</source>
        <translation>Erlös abzüglich Kosten des Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Erlös</translation>
    </message>
    <message>
        <source>Plan, add-ons, prepaid packs and approved overage</source>
        <translation>Tarif, Zusatzpakete, Prepaid-Pakete und genehmigter Mehrverbrauch</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Of every event of the cycle</source>
        <translation>Aller Ereignisse des Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Last finished cycle</source>
        <translation>Letzter Zyklus</translation>
    </message>
    <message>
        <source>In the workspace’s time zone</source>
        <translation>In der Zeitzone des Workspaces</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>In force at the end of that cycle</source>
        <translation>Gültig am Ende jenes Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
</context>
<context>
    <name>headroom::EconomicsMixModel</name>
    <message>
        <source>no units charged</source>
        <translation>keine Einheiten</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Units charged, less credits</source>
        <translation>Berechnete Einheiten, abzüglich Gutschriften</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Of the units of the bucket</source>
        <translation>An den Einheiten der Kategorie</translation>
    </message>
    <message>
        <source>Cost per unit</source>
        <translation>Kosten je Einheit</translation>
    </message>
    <message>
        <source>Observed cost by charged units</source>
        <translation>Beobachtete Kosten geteilt durch berechnete Einheiten</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Failed and retried attempts included</source>
        <translation>Mit fehlgeschlagenen und wiederholten Versuchen</translation>
    </message>
</context>
<context>
    <name>headroom::EconomicsPage</name>
    <message>
        <source>A plan</source>
        <translation>Ein Tarif</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Letzter %Ln Tag</numerusform>
            <numerusform>Letzte %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole UTC days, and today as far as it has come</source>
        <translation>Ganze UTC-Tage und der heutige, soweit er gekommen ist</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Costs of the &amp;window:</source>
        <translation>Kosten des Z&amp;eitraums:</translation>
    </message>
    <message>
        <source>Unit economics</source>
        <translation>Wirtschaftlichkeit</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Noch kein Tarif</translation>
    </message>
    <message>
        <source>Unit economics hold plans against what units cost.</source>
        <translation>Die Wirtschaftlichkeit misst Tarife daran, was Einheiten kosten.</translation>
    </message>
    <message>
        <source>Go to the plans</source>
        <translation>Zu den Tarifen</translation>
    </message>
    <message>
        <source>Unit economics were not read</source>
        <translation>Die Wirtschaftlichkeit wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading what units cost…</source>
        <translation>Kosten der Einheiten werden gelesen…</translation>
    </message>
    <message>
        <source>Allowances of %1</source>
        <translation>Kontingente von %1</translation>
    </message>
    <message>
        <source>Put into the draft of %1 v%2</source>
        <comment>plan, version</comment>
        <translation>In den Entwurf von %1 v%2 übernommen</translation>
    </message>
</context>
<context>
    <name>headroom::EconomicsPlan</name>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>Version des Tarifs</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>At first the seats of a typical workspace on the plan: the median</source>
        <translation>Anfangs die Plätze eines typischen Workspaces mit diesem Tarif: der Median</translation>
    </message>
    <message>
        <source>&amp;Plan:</source>
        <translation>&amp;Tarif:</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>&amp;Version:</translation>
    </message>
    <message>
        <source>S&amp;eats:</source>
        <translation>&amp;Plätze:</translation>
    </message>
    <message>
        <source>Worst case by bucket</source>
        <translation>Schlechtester Fall nach Kategorie</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>Schlechtester Fall</translation>
    </message>
    <message>
        <source>The whole allowance of every bucket, at its observed cost per unit.</source>
        <translation>Das ganze Kontingent jeder Kategorie zu ihren beobachteten Kosten je Einheit.</translation>
    </message>
    <message>
        <source>Workspaces on the plan, lowest margin first</source>
        <translation>Workspaces mit diesem Tarif, niedrigste Marge zuerst</translation>
    </message>
    <message>
        <source>No workspace has finished a cycle on it.</source>
        <translation>Noch kein Workspace hat damit einen Abrechnungszyklus beendet.</translation>
    </message>
    <message>
        <source>Lowest margins</source>
        <translation>Niedrigste Margen</translation>
    </message>
    <message>
        <source>Each workspace in its last finished cycle. Enter or a double click opens it.</source>
        <translation>Jeder Workspace in seinem letzten beendeten Abrechnungszyklus. Eingabetaste oder Doppelklick öffnet ihn.</translation>
    </message>
    <message>
        <source>v%1 (draft)</source>
        <comment>version</comment>
        <translation>v%1 (Entwurf)</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>v%1 (from %2)</source>
        <comment>version, day</comment>
        <translation>v%1 (ab %2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 is unlimited</source>
        <comment>bucket</comment>
        <translation>%1: unbegrenzt</translation>
    </message>
    <message>
        <source>nothing was charged in %1</source>
        <comment>bucket</comment>
        <translation>%1: nichts berechnet</translation>
    </message>
    <message>
        <source>There is no worst case: %1.</source>
        <translation>Es gibt keinen schlechtesten Fall: %1.</translation>
    </message>
    <message>
        <source>Price of a cycle</source>
        <translation>Preis je Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Of a workspace</source>
        <translation>Eines Workspaces</translation>
    </message>
    <message>
        <source>Cost at most</source>
        <translation>Kosten höchstens</translation>
    </message>
    <message>
        <source>Every allowance used up at the observed unit costs</source>
        <translation>Jedes Kontingent ausgeschöpft, zu den beobachteten Kosten je Einheit</translation>
    </message>
    <message>
        <source>Margin at least</source>
        <translation>Marge mindestens</translation>
    </message>
    <message>
        <source>Price less cost at most</source>
        <translation>Preis abzüglich Höchstkosten</translation>
    </message>
    <message>
        <source>Expected margin</source>
        <translation>Erwartete Marge</translation>
    </message>
    <message>
        <source>The mean of its workspaces’ last finished cycles, with add-ons and overage</source>
        <translation>Der Mittelwert der letzten beendeten Abrechnungszyklen seiner Workspaces, mit Zusatzpaketen und Mehrverbrauch</translation>
    </message>
    <message>
        <source>Workspaces at a loss</source>
        <translation>Workspaces mit Verlust</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>count, count</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>In their last finished cycles</source>
        <translation>In ihren letzten beendeten Abrechnungszyklen</translation>
    </message>
    <message>
        <source>nobody is on it</source>
        <translation>niemand hat ihn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) on any version of the plan, each in its last finished cycle.</source>
        <translation>
            <numerusform>%Ln Workspace mit irgendeiner Version des Tarifs, in seinem letzten beendeten Abrechnungszyklus.</numerusform>
            <numerusform>%Ln Workspaces mit irgendeiner Version des Tarifs, jeder in seinem letzten beendeten Abrechnungszyklus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) on this version, each in its last finished cycle.</source>
        <translation>
            <numerusform>%Ln Workspace mit dieser Version, in seinem letzten beendeten Abrechnungszyklus.</numerusform>
            <numerusform>%Ln Workspaces mit dieser Version, jeder in seinem letzten beendeten Abrechnungszyklus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Margins of its workspaces</source>
        <translation>Margen seiner Workspaces</translation>
    </message>
    <message>
        <source>Each bar counts the margins from the one below it on, %1 wide. Losses are hatched.</source>
        <translation>Jeder Balken zählt die Margen ab der darunter stehenden, je %1 breit. Verluste sind schraffiert.</translation>
    </message>
    <message>
        <source>Plan %1, %2</source>
        <translation>Tarif %1, %2</translation>
    </message>
</context>
<context>
    <name>headroom::EconomicsSlider</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, Schieberegler</translation>
    </message>
</context>
<context>
    <name>headroom::EconomicsWhatIf</name>
    <message>
        <source>What the plan brings as it is and what if</source>
        <translation>Was der Tarif bringt, wie er ist und was wäre, wenn</translation>
    </message>
    <message>
        <source>The price stays. At the observed use: what the workspaces on the plan used in their last finished cycle, at most the allowance and their own grants, all at the cost per unit of the window. Nobody is taken to use more because more is allowed.</source>
        <translation>Der Preis bleibt. Beim beobachteten Verbrauch: was die Workspaces mit dem Tarif in ihren letzten beendeten Abrechnungszyklen verbraucht haben, höchstens das Kontingent und ihre eigenen Bewilligungen, alles zu den Kosten je Einheit im Zeitraum. Dass jemand mehr verbraucht, weil mehr erlaubt ist, wird nicht angenommen.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Back to the version’s allowances and the observed routes</source>
        <translation>Zurück zu den Kontingenten der Version und den beobachteten Routen</translation>
    </message>
    <message>
        <source>Use these allowances in a draft</source>
        <translation>Diese Kontingente in einen Entwurf übernehmen</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation>Kontingente</translation>
    </message>
    <message>
        <source>Route mix</source>
        <translation>Routenmix</translation>
    </message>
    <message>
        <source>Every bucket ran on a single route in the window: there is nothing to mix.</source>
        <translation>Jede Kategorie lief im Zeitraum über eine einzige Route: es gibt nichts zu mischen.</translation>
    </message>
    <message>
        <source>%1 a seat</source>
        <comment>bucket</comment>
        <translation>%1 je Platz</translation>
    </message>
    <message>
        <source>The version allows %1</source>
        <translation>Die Version erlaubt %1</translation>
    </message>
    <message>
        <source>%1: unlimited</source>
        <comment>bucket</comment>
        <translation>%1: unbegrenzt</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percentage, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>bucket, route</comment>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>Makes them the allowances of the plan’s next version, to be published with it</source>
        <translation>Macht sie zu den Kontingenten der nächsten Version des Tarifs, die mit ihm veröffentlicht wird</translation>
    </message>
</context>
<context>
    <name>headroom::EconomicsWhatIfModel</name>
    <message>
        <source>nobody is on it</source>
        <translation>niemand hat ihn</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Price of a workspace and cycle</source>
        <translation>Preis je Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Cost at most</source>
        <translation>Kosten höchstens</translation>
    </message>
    <message>
        <source>Margin at least</source>
        <translation>Marge mindestens</translation>
    </message>
    <message>
        <source>Cost at the observed use</source>
        <translation>Kosten beim beobachteten Verbrauch</translation>
    </message>
    <message>
        <source>Margin at the observed use</source>
        <translation>Marge beim beobachteten Verbrauch</translation>
    </message>
    <message>
        <source>Units refused: %1</source>
        <comment>bucket</comment>
        <translation>Abgelehnte Einheiten: %1</translation>
    </message>
    <message>
        <source>Unlimited, or without a known cost of a unit: %1</source>
        <translation>Unbegrenzt oder ohne bekannte Kosten je Einheit: %1</translation>
    </message>
    <message>
        <source>Of a workspace and cycle</source>
        <translation>Eines Workspaces und Abrechnungszyklus</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Allowances of the version, routes as observed</source>
        <translation>Kontingente der Version, Routen wie beobachtet</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>With what is chosen beside</source>
        <translation>Mit dem, was daneben gewählt ist</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>What if less as it is</source>
        <translation>Was wäre, wenn, abzüglich wie es ist</translation>
    </message>
</context>
<context>
    <name>headroom::ErrorBar</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the message and its details</source>
        <translation>Meldung und Details kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Details zum Fehler</translation>
    </message>
</context>
<context>
    <name>headroom::EventFieldModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>As event files name it</source>
        <translation>Wie Ereignisdateien es nennen</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Wie angegeben</translation>
    </message>
    <message>
        <source>Nothing derived is shown here</source>
        <translation>Abgeleitetes steht hier nicht</translation>
    </message>
</context>
<context>
    <name>headroom::EventPanel</name>
    <message>
        <source>Everything by %1</source>
        <translation>Alles von %1</translation>
    </message>
    <message>
        <source>Everything for %1</source>
        <translation>Alles zu %1</translation>
    </message>
    <message>
        <source>Every part of job %1</source>
        <translation>Alle Teile des Auftrags %1</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Wie angegeben</translation>
    </message>
    <message>
        <source>Fields of the event, as it gave them</source>
        <translation>Felder des Ereignisses, wie angegeben</translation>
    </message>
    <message>
        <source>Copy everything about this entry</source>
        <translation>Alles zu diesem Eintrag kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading the event…</source>
        <translation>Ereignis wird gelesen…</translation>
    </message>
    <message>
        <source>The event that it corrects: %1</source>
        <translation>Das Ereignis, das sie berichtigt: %1</translation>
    </message>
    <message>
        <source>Credit of %1 on %2</source>
        <comment>units, an instant</comment>
        <translation>Gutschrift: %1, am %2</translation>
    </message>
    <message>
        <source>The event was not read</source>
        <translation>Das Ereignis wurde nicht gelesen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>use, then percentage</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Used of %1</source>
        <translation>Verbraucht: %1</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Was geantwortet wurde</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>what became of it, an instant</comment>
        <translation>%1, am %2</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Why was this limit hit?</source>
        <translation>Warum wurde dieses Limit erreicht?</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The plan %1</source>
        <translation>Tarif %1</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Overage request %1</source>
        <translation>Antrag %1 auf Mehrverbrauch</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>headroom::ExplainPages</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What happened to a workspace, event by event</source>
        <translation>Was in einem Workspace geschah, Ereignis für Ereignis</translation>
    </message>
    <message>
        <source>Why a limit</source>
        <translation>Warum ein Limit</translation>
    </message>
    <message>
        <source>Why a limit was hit, with the events behind every figure</source>
        <translation>Warum ein Limit erreicht wurde, mit den Ereignissen hinter jeder Zahl</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Usage as a document for a customer or for colleagues</source>
        <translation>Verbrauch als Dokument, für Kunden oder intern</translation>
    </message>
</context>
<context>
    <name>headroom::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by name, key or plan, or with over:premium, warn, unmapped, plan:team</source>
        <translation>Nach Name, Schlüssel oder Tarif filtern, oder mit over:premium, warn, unmapped, plan:team</translation>
    </message>
    <message>
        <source>Words match the name, key or plan; all must match.
over, warn and pace take a bucket: over:premium (standard, premium, long, batch).
Also: loss, unmapped, discovered, plan:team, plan:none.
Text in quotes is always text.</source>
        <translation>Wörter treffen Name, Schlüssel oder Tarif; alle müssen zutreffen.
over, warn und pace nehmen eine Kategorie: over:premium (standard, premium, long, batch).
Außerdem: loss, unmapped, discovered, plan:team, plan:none.
Text in Anführungszeichen ist immer Text.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a filter, how many it shows</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>headroom::GrantDialog</name>
    <message>
        <source>why; the audit keeps it</source>
        <translation>warum; das Audit-Protokoll bewahrt es</translation>
    </message>
    <message>
        <source>Rea&amp;son:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>Nothing was changed: somebody else has changed this workspace meanwhile. What is shown here stands on theirs now. Look again, then press the button once more.</source>
        <translation>Nichts wurde geändert: jemand anderes hat diesen Workspace inzwischen geändert. Was hier steht, beruht jetzt auf jener Änderung. Sehen Sie es noch einmal an und drücken Sie dann die Schaltfläche erneut.</translation>
    </message>
</context>
<context>
    <name>headroom::GrantEndDialog</name>
    <message>
        <source>&amp;End it</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>End a grant early</source>
        <translation>Eine Bewilligung vorzeitig beenden</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>kind of grant, units, bucket</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Grant:</source>
        <translation>Bewilligung:</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>At another instant</source>
        <translation>Zu einem anderen Zeitpunkt</translation>
    </message>
    <message>
        <source>E&amp;nds:</source>
        <translation>En&amp;de:</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>2026-12-01, which is midnight UTC</source>
        <translation>2026-12-01, das heißt Mitternacht UTC</translation>
    </message>
    <message>
        <source>This grant is not there any more as it was: somebody has changed it, or it has ended.</source>
        <translation>Diese Bewilligung gibt es so nicht mehr: jemand hat sie geändert, oder sie ist beendet.</translation>
    </message>
    <message>
        <source>It runs until %1. Name an instant from now on and before that.</source>
        <translation>Sie läuft bis %1. Nennen Sie einen Zeitpunkt ab jetzt und davor.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>an instant</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>What is left of the pack is lost. What it was sold for stays in the revenue.</source>
        <translation>Was vom Paket übrig ist, verfällt. Wofür es verkauft wurde, bleibt im Erlös.</translation>
    </message>
    <message>
        <source>The cycle that it ends in is still paid for in full.</source>
        <translation>Der Abrechnungszyklus, in dem sie endet, wird noch voll bezahlt.</translation>
    </message>
    <message>
        <source>Ended a grant of %1</source>
        <translation>Bewilligung von %1 beendet</translation>
    </message>
</context>
<context>
    <name>headroom::GrantModel</name>
    <message>
        <source>%1 %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>once</source>
        <comment>how often a price is paid</comment>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>used so far</source>
        <translation>bisher verbraucht</translation>
    </message>
    <message>
        <source>a cycle</source>
        <comment>how often a price is paid</comment>
        <translation>je Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Bewilligung</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>The only bucket that it raises</source>
        <translation>Die einzige Kategorie, die sie anhebt</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Each cycle; of a prepaid pack once, until it is used up</source>
        <translation>Je Abrechnungszyklus; beim Prepaid-Paket einmal, bis es verbraucht ist</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Of a prepaid pack, what no cycle has drawn yet; of approved overage, what is not used</source>
        <translation>Beim Prepaid-Paket, was noch kein Abrechnungszyklus verbraucht hat; beim genehmigten Mehrverbrauch, was nicht verbraucht ist</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Of an add-on or workflow upgrade each cycle; of a prepaid pack in the cycle that it begins in</source>
        <translation>Beim Zusatzpaket oder Workflow-Upgrade je Abrechnungszyklus; beim Prepaid-Paket in dem Abrechnungszyklus, in dem es beginnt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>On the workspace’s clock</source>
        <translation>Nach der Uhr des Workspaces</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>On the workspace’s clock; not included</source>
        <translation>Nach der Uhr des Workspaces; nicht eingeschlossen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>headroom::GrantSaleDialog</name>
    <message>
        <source>&amp;Sell</source>
        <translation>&amp;Verkaufen</translation>
    </message>
    <message>
        <source>Sell an add-on</source>
        <translation>Zusatzpaket verkaufen</translation>
    </message>
    <message>
        <source>Sell a prepaid pack</source>
        <translation>Prepaid-Paket verkaufen</translation>
    </message>
    <message>
        <source>&amp;Bucket:</source>
        <translation>&amp;Kategorie:</translation>
    </message>
    <message>
        <source>&amp;Units:</source>
        <translation>&amp;Einheiten:</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>how many more in each cycle</source>
        <translation>wie viele mehr in jedem Abrechnungszyklus</translation>
    </message>
    <message>
        <source>how many, until they are used up</source>
        <translation>wie viele, bis sie verbraucht sind</translation>
    </message>
    <message>
        <source>&amp;Price a cycle:</source>
        <translation>&amp;Preis je Abrechnungszyklus:</translation>
    </message>
    <message>
        <source>&amp;Price, once:</source>
        <translation>&amp;Preis, einmalig:</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>dollars: 20.00</source>
        <translation>Dollar: 20.00</translation>
    </message>
    <message>
        <source>Sold %1 %2 to %3</source>
        <comment>units, bucket, workspace</comment>
        <translation>%1 %2 an %3 verkauft</translation>
    </message>
</context>
<context>
    <name>headroom::GrantTerm</name>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>From when it runs</source>
        <translation>Ab wann sie läuft</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>With the next cycle</source>
        <translation>Mit dem nächsten Abrechnungszyklus</translation>
    </message>
    <message>
        <source>At another instant</source>
        <translation>Zu einem anderen Zeitpunkt</translation>
    </message>
    <message>
        <source>2026-12-01, which is midnight UTC</source>
        <translation>2026-12-01, das heißt Mitternacht UTC</translation>
    </message>
    <message>
        <source>S&amp;tarts:</source>
        <translation>&amp;Beginn:</translation>
    </message>
    <message>
        <source>Unti&amp;l:</source>
        <translation>Bi&amp;s:</translation>
    </message>
    <message>
        <source>With the next cycle, on %1</source>
        <comment>a day</comment>
        <translation>Mit dem nächsten Abrechnungszyklus, am %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>from %1 on, as entitlements are today</source>
        <comment>an instant</comment>
        <translation>ab %1, nach den heutigen Ansprüchen</translation>
    </message>
</context>
<context>
    <name>headroom::GrantsPage</name>
    <message>
        <source>Nothing was sold to this workspace beyond its plan, and no overage is approved.</source>
        <translation>An diesen Workspace wurde nichts über seinen Tarif hinaus verkauft, und kein Mehrverbrauch ist genehmigt.</translation>
    </message>
    <message>
        <source>No workflow upgrade is in force in this cycle.</source>
        <translation>In diesem Abrechnungszyklus ist kein Workflow-Upgrade gültig.</translation>
    </message>
    <message>
        <source>Nothing was credited.</source>
        <translation>Nichts wurde gutgeschrieben.</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Bewilligungen</translation>
    </message>
    <message>
        <source>Workflow upgrades</source>
        <translation>Workflow-Upgrades</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>Workflow upgrades, and what they did in this cycle</source>
        <translation>Workflow-Upgrades und was sie in diesem Abrechnungszyklus bewirkt haben</translation>
    </message>
    <message>
        <source>Credits, latest first</source>
        <translation>Gutschriften, neueste zuerst</translation>
    </message>
    <message>
        <source>Sell add-on…</source>
        <translation>Zusatzpaket verkaufen…</translation>
    </message>
    <message>
        <source>Sell prepaid pack…</source>
        <translation>Prepaid-Paket verkaufen…</translation>
    </message>
    <message>
        <source>Workflow upgrade…</source>
        <translation>Workflow-Upgrade…</translation>
    </message>
    <message>
        <source>End early…</source>
        <translation>Vorzeitig beenden…</translation>
    </message>
    <message>
        <source>The grants could not be read: %1</source>
        <translation>Die Bewilligungen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>No workspace is shown.</source>
        <translation>Kein Workspace wird gezeigt.</translation>
    </message>
    <message>
        <source>More units of one bucket in every cycle for a time</source>
        <translation>Für eine Zeit mehr Einheiten einer Kategorie in jedem Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Units of one bucket that last until they are used up</source>
        <translation>Einheiten einer Kategorie, die reichen, bis sie verbraucht sind</translation>
    </message>
    <message>
        <source>A named route with included batch records and a success measure</source>
        <translation>Eine benannte Route mit enthaltenen Batch-Datensätzen und einem Erfolgsmaß</translation>
    </message>
    <message>
        <source>Choose a running grant in the table first.</source>
        <translation>Wählen Sie zuerst eine laufende Bewilligung in der Tabelle.</translation>
    </message>
    <message>
        <source>Only a running grant can be ended.</source>
        <translation>Nur eine laufende Bewilligung kann beendet werden.</translation>
    </message>
    <message>
        <source>Approved overage ends with its cycle. What is unused of it is revoked on the page “Approvals”.</source>
        <translation>Genehmigter Mehrverbrauch endet mit seinem Abrechnungszyklus. Was davon nicht verbraucht ist, wird auf der Seite „Genehmigungen“ widerrufen.</translation>
    </message>
    <message>
        <source>End the chosen grant before its time</source>
        <translation>Die gewählte Bewilligung vor ihrer Zeit beenden</translation>
    </message>
</context>
<context>
    <name>headroom::GuideWindow</name>
    <message>
        <source>Headroom user guide</source>
        <translation>Headroom-Benutzerhandbuch</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
</context>
<context>
    <name>headroom::HeaderBar</name>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>This ledger was opened for reading; nothing can be changed.</source>
        <translation>Dieses Verbrauchsbuch wurde zum Lesen geöffnet; nichts kann geändert werden.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Others work in this ledger at the same time.</source>
        <translation>Andere arbeiten gleichzeitig in diesem Verbrauchsbuch.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Invented usage, to look around in.</source>
        <translation>Erfundener Verbrauch, um sich umzusehen.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>an instant</comment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1 (fixed)</source>
        <comment>as of an instant</comment>
        <translation>%1 (fest)</translation>
    </message>
    <message>
        <source>%1 · stale</source>
        <comment>as of an instant</comment>
        <translation>%1 · veraltet</translation>
    </message>
    <message>
        <source>%1; F5 asks again</source>
        <translation>%1; F5 fragt neu ab</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the person who acts, their role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>As whom you act, by your account on this computer, and the role that this ledger declares for you</source>
        <translation>Wer hier handelt, nach dem Konto auf diesem Computer, und die Rolle, die dieses Verbrauchsbuch dafür nennt</translation>
    </message>
    <message>
        <source>Accounts that burned early and that nobody reviewed yet</source>
        <translation>Workspaces mit Frühverbrauch, die noch niemand geprüft hat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flag(s) to review</source>
        <translation>
            <numerusform>%Ln Markierung zu prüfen</numerusform>
            <numerusform>%Ln Markierungen zu prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::HistoryBrowser</name>
    <message>
        <source>Go to a time</source>
        <translation>Zu einer Zeit gehen</translation>
    </message>
    <message>
        <source>In the workspace’s zone: 2026-12-01, or 2026-12-01 14:30, then Enter (Ctrl+G)</source>
        <translation>In der Zeitzone des Workspaces: 2026-12-01 oder 2026-12-01 14:30, dann Eingabetaste (Strg+G)</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>To the latest entry (Ctrl+Home)</source>
        <translation>Zum neuesten Eintrag (Strg+Pos1)</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>To the earliest entry (Ctrl+End)</source>
        <translation>Zum ältesten Eintrag (Strg+Ende)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save everything that passes the filter as CSV</source>
        <translation>Alles, was der Filter durchlässt, als CSV speichern</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saving the history</source>
        <translation>Verlauf wird gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1</source>
        <translation>
            <numerusform>%Ln Zeile in %1 gespeichert</numerusform>
            <numerusform>%Ln Zeilen in %1 gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Verlauf speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1-history</source>
        <comment>name of a file: workspace</comment>
        <translation>%1-verlauf</translation>
    </message>
    <message>
        <source>Nothing was found back to %1.</source>
        <translation>Bis zurück zum %1 wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Whose history?</source>
        <translation>Wessen Verlauf?</translation>
    </message>
    <message>
        <source>Choose a workspace above.</source>
        <translation>Wählen Sie oben einen Workspace.</translation>
    </message>
    <message>
        <source>The history was not read</source>
        <translation>Der Verlauf wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>Something else may have happened.</source>
        <translation>Anderes kann geschehen sein.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Nothing happened in this cycle</source>
        <translation>In diesem Abrechnungszyklus geschah nichts</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Use, limit hits and changes of this workspace will be listed here.</source>
        <translation>Hier werden Verbrauch, Limit-Treffer und Änderungen dieses Workspaces aufgeführt.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two instants</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Searching… come to %1</source>
        <comment>an instant</comment>
        <translation>Wird gesucht… bisher bis %1</translation>
    </message>
    <message>
        <source>%1. You stopped it there.</source>
        <translation>%1. Dort abgebrochen.</translation>
    </message>
    <message>
        <source>%1. More was not read: %2</source>
        <translation>%1. Weiteres wurde nicht gelesen: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected: %1</source>
        <translation>
            <numerusform>%Ln Zeile gewählt: %1</numerusform>
            <numerusform>%Ln Zeilen gewählt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel saving</source>
        <translation>Speichern abbrechen</translation>
    </message>
</context>
<context>
    <name>headroom::HistoryFigures</name>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>Very many entries are added up piece by piece; these are not all yet</source>
        <translation>Sehr viele Einträge werden stückweise zusammengezählt; das sind noch nicht alle</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What these entries come to</source>
        <translation>Was diese Einträge ergeben</translation>
    </message>
</context>
<context>
    <name>headroom::HistoryFilterBar</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Any member</source>
        <translation>Alle Mitglieder</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>Any route</source>
        <translation>Alle Routen</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Find in any text: event, member, action, route, job, note, reason</source>
        <translation>In allen Texten suchen: Ereignis, Mitglied, Aktion, Route, Auftrag, Notiz, Grund</translation>
    </message>
    <message>
        <source>Filter by job</source>
        <translation>Nach Auftrag filtern</translation>
    </message>
    <message>
        <source>Any job</source>
        <translation>Alle Aufträge</translation>
    </message>
    <message>
        <source>The whole key of a batch job</source>
        <translation>Der vollständige Schlüssel eines Batch-Auftrags</translation>
    </message>
    <message>
        <source>Filter by time</source>
        <translation>Nach Zeit filtern</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Whole days in the workspace’s zone, and today as far as it has come</source>
        <translation>Ganze Tage in der Zeitzone des Workspaces, heute bis jetzt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To, not included</source>
        <translation>Bis, nicht eingeschlossen</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>In the workspace’s zone: 2026-12-01, or 2026-12-01 14:30</source>
        <translation>In der Zeitzone des Workspaces: 2026-12-01 oder 2026-12-01 14:30</translation>
    </message>
    <message>
        <source>Filter by member</source>
        <translation>Nach Mitglied filtern</translation>
    </message>
    <message>
        <source>Filter by action</source>
        <translation>Nach Aktion filtern</translation>
    </message>
    <message>
        <source>Filter by route</source>
        <translation>Nach Route filtern</translation>
    </message>
    <message>
        <source>Filter by bucket</source>
        <translation>Nach Kategorie filtern</translation>
    </message>
    <message>
        <source>Any bucket</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Nach Status filtern</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Provider trouble</source>
        <translation>Anbieterstörungen</translation>
    </message>
    <message>
        <source>Show events again whenever the ledger learnt of them</source>
        <translation>Ereignisse wieder zeigen, gleich wann das Verbrauchsbuch davon erfuhr</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Wieder alles zeigen (Esc)</translation>
    </message>
    <message>
        <source>Known by %1</source>
        <translation>Bekannt am %1</translation>
    </message>
    <message>
        <source>Learnt after %1</source>
        <translation>Bekannt geworden nach dem %1</translation>
    </message>
    <message>
        <source>Must be later.</source>
        <translation>Muss später liegen.</translation>
    </message>
</context>
<context>
    <name>headroom::HistoryKindButton</name>
    <message>
        <source>Filter by kind</source>
        <translation>Nach Art filtern</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Alle Arten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s)</source>
        <translation>
            <numerusform>%Ln Art</numerusform>
            <numerusform>%Ln Arten</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by kind: %1</source>
        <translation>Nach Art filtern: %1</translation>
    </message>
</context>
<context>
    <name>headroom::HistoryModel</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>%1, charged to %2</source>
        <comment>units, bucket</comment>
        <translation>%1, berechnet in der Kategorie „%2“</translation>
    </message>
    <message>
        <source>Estimated from the price of the route</source>
        <translation>Nach dem Preis der Route geschätzt</translation>
    </message>
    <message>
        <source>Neither given nor priced</source>
        <translation>Weder angegeben noch mit einem Preis versehen</translation>
    </message>
    <message>
        <source>When, in %1</source>
        <comment>time zone</comment>
        <translation>Wann, in %1</translation>
    </message>
    <message>
        <source>On the workspace’s clock, and below it in UTC</source>
        <translation>Nach der Uhr des Workspaces, darunter in UTC</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>And who, over which route</source>
        <translation>Und wer, über welche Route</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Units of the bucket below; a credit gives back</source>
        <translation>Einheiten der Kategorie darunter; eine Gutschrift gibt zurück</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>≈: estimated from the price of the route</source>
        <translation>≈: nach dem Preis der Route geschätzt</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Of events</source>
        <translation>Von Ereignissen</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Token ein</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Token aus</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Their cost counts, they charge nothing</source>
        <translation>Ihre Kosten zählen, berechnet werden sie nicht</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Of batches, and which part of it</source>
        <translation>Bei Batches, und welcher Teil davon</translation>
    </message>
    <message>
        <source>Provider error</source>
        <translation>Anbieterfehler</translation>
    </message>
    <message>
        <source>As the event states it</source>
        <translation>Wie vom Ereignis angegeben</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>When the ledger learnt of the event</source>
        <translation>Wann das Verbrauchsbuch von dem Ereignis erfuhr</translation>
    </message>
</context>
<context>
    <name>headroom::HistoryTable</name>
    <message>
        <source>What happened, latest first</source>
        <translation>Was geschah, Neuestes zuerst</translation>
    </message>
</context>
<context>
    <name>headroom::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Whose history is shown; type a few letters of its name or key</source>
        <translation>Wessen Verlauf gezeigt wird; tippen Sie ein paar Buchstaben des Namens oder Schlüssels</translation>
    </message>
    <message>
        <source>The link to this page could not be read: choose a workspace.</source>
        <translation>Der Link auf diese Seite konnte nicht gelesen werden: wählen Sie einen Workspace.</translation>
    </message>
</context>
<context>
    <name>headroom::HitBrowser</name>
    <message>
        <source>Show all of them</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>List every hit that the charts count (Esc)</source>
        <translation>Jeden Treffer aufführen, den die Diagramme zählen (Esc)</translation>
    </message>
    <message>
        <source>Limit hits, latest first</source>
        <translation>Limit-Treffer, neueste zuerst</translation>
    </message>
    <message>
        <source>No limit hits</source>
        <translation>Keine Limit-Treffer</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The hits were not read</source>
        <translation>Die Treffer wurden nicht gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the hits…</source>
        <translation>Treffer werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>The latest of %Ln hit(s): %1; scroll for older ones</source>
        <translation>
            <numerusform>Die neuesten von %Ln Treffer: %1; ältere durch Blättern</numerusform>
            <numerusform>Die neuesten von %Ln Treffern: %1; ältere durch Blättern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::HitCauseChart</name>
    <message>
        <source>Limit hits by cause</source>
        <translation>Limit-Treffer nach Ursache</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>cause, how many hits</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>No limit hits.</source>
        <translation>Keine Limit-Treffer.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number of hits, percentage</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Limit hits</source>
        <translation>Limit-Treffer</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>Click or press Enter to list them.</source>
        <translation>Klick oder Enter führt sie auf.</translation>
    </message>
</context>
<context>
    <name>headroom::HitCauseModel</name>
    <message numerus="yes">
        <source>%Ln workspace(s)</source>
        <translation>
            <numerusform>%Ln Workspace</numerusform>
            <numerusform>%Ln Workspaces</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a number of workspaces</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number of hits, percentage</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>hits, workspaces</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a number</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>The one that counts</source>
        <translation>Die, die zählt</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Of the hits that pass the filters</source>
        <translation>An den Treffern, die die Filter durchlassen</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Workspaces</translation>
    </message>
    <message>
        <source>That had such hits</source>
        <translation>Die solche Treffer hatten</translation>
    </message>
</context>
<context>
    <name>headroom::HitCausePanel</name>
    <message>
        <source>Limit hits by cause</source>
        <translation>Treffer nach Ursache</translation>
    </message>
    <message>
        <source>By the cause that counts: the one by the rules, or the reviewer’s. A bar opens its hits.</source>
        <translation>Nach der Ursache, die zählt: nach den Regeln oder vom Prüfer. Ein Balken öffnet seine Treffer.</translation>
    </message>
</context>
<context>
    <name>headroom::HitDetail</name>
    <message>
        <source>✓ %1</source>
        <comment>a threshold that is met</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>counts from: %1</source>
        <translation>zählt bei: %1</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Workspace öffnen</translation>
    </message>
    <message>
        <source>Route sheet</source>
        <translation>Routenblatt</translation>
    </message>
    <message>
        <source>The review of the hits of this cycle, bucket and cause</source>
        <translation>Die Prüfung der Treffer dieses Abrechnungszyklus, dieser Kategorie und Ursache</translation>
    </message>
    <message>
        <source>Where this action is sent, and what it charges</source>
        <translation>Wohin diese Aktion geleitet wird und was sie berechnet</translation>
    </message>
    <message>
        <source>%1 used%2; %3.</source>
        <comment>figures, percentage, what became of it</comment>
        <translation>%1 verbraucht%2; %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Overruled by %1: %2 counts.</source>
        <comment>person, cause</comment>
        <translation>Von %1 überstimmt: es zählt %2.</translation>
    </message>
    <message>
        <source>No reasons were recorded with it.</source>
        <translation>Gründe wurden nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>What was answered:</source>
        <translation>Antwort:</translation>
    </message>
    <message>
        <source>Choose a hit to see why it was one.</source>
        <translation>Wählen Sie einen Treffer, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>How the limit was reached, with the events behind every figure</source>
        <translation>Wie das Limit erreicht wurde, mit den Ereignissen hinter jeder Zahl</translation>
    </message>
</context>
<context>
    <name>headroom::HitFilters</name>
    <message>
        <source>Filter by plan</source>
        <translation>Nach Tarif filtern</translation>
    </message>
    <message>
        <source>Any plan</source>
        <translation>Alle Tarife</translation>
    </message>
    <message>
        <source>Filter by bucket</source>
        <translation>Nach Kategorie filtern</translation>
    </message>
    <message>
        <source>Any bucket</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>Filter by verdict</source>
        <translation>Nach Entscheidung filtern</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Alle Entscheidungen</translation>
    </message>
    <message>
        <source>Filter by cause</source>
        <translation>Nach Ursache filtern</translation>
    </message>
    <message>
        <source>Any cause</source>
        <translation>Alle Ursachen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Filter by workspace</source>
        <translation>Nach Workspace filtern</translation>
    </message>
    <message>
        <source>Any workspace</source>
        <translation>Alle Workspaces</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Whole weeks from Monday, midnight UTC, and this week as far as it has come</source>
        <translation>Ganze Wochen ab Montag, Mitternacht UTC, und diese Woche, soweit sie reicht</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln week(s)</source>
        <translation>
            <numerusform>Letzte %Ln Woche</numerusform>
            <numerusform>Letzte %Ln Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Zeitraum…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>%1, in UTC</source>
        <comment>first or last day</comment>
        <translation>%1, in UTC</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Show the hits of everything again</source>
        <translation>Wieder alle Treffer zeigen</translation>
    </message>
    <message>
        <source>The first day is after the last. Exchange them.</source>
        <translation>Der erste Tag liegt nach dem letzten. Vertauschen Sie sie.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two instants</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <comment>filters</comment>
        <translation>Nur: %1</translation>
    </message>
</context>
<context>
    <name>headroom::HitModel</name>
    <message>
        <source>overruled (was %1)</source>
        <comment>a cause</comment>
        <translation>überstimmt (war %1)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>In the workspace’s zone; UTC in the tool tip</source>
        <translation>In der Zeitzone des Workspaces; UTC im Tooltip</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>What was answered before it ran</source>
        <translation>Was vor dem Lauf geantwortet wurde</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Of the entitlement, at that instant</source>
        <translation>Vom Anspruch, zu diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>The one that counts: a reviewer may overrule it</source>
        <translation>Die, die zählt: ein Prüfer kann sie überstimmen</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Anspruch</translation>
    </message>
    <message>
        <source>At that instant</source>
        <translation>Zu diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>In force at that instant</source>
        <translation>Zu diesem Zeitpunkt gültig</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Its first day</source>
        <translation>Sein erster Tag</translation>
    </message>
</context>
<context>
    <name>headroom::HitSignalChart</name>
    <message>
        <source>The provider’s doing, by day</source>
        <translation>Anbieterstörungen nach Tag</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>day, what happened</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>No provider trouble.</source>
        <translation>Keine Anbieterstörungen.</translation>
    </message>
    <message>
        <source>Provider trouble</source>
        <translation>Anbieterstörungen</translation>
    </message>
    <message>
        <source>The provider’s doing on %1</source>
        <comment>a day</comment>
        <translation>Anbieterstörungen am %1</translation>
    </message>
    <message>
        <source>Nothing that events tell of.</source>
        <translation>Nichts, wovon Ereignisse berichten.</translation>
    </message>
</context>
<context>
    <name>headroom::HitSignalModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>headroom::HitSignalPanel</name>
    <message>
        <source>The provider’s doing</source>
        <translation>Anbieterstörungen</translation>
    </message>
    <message>
        <source>Trouble that events tell of, by day. It is no limit hit and is never counted as one.</source>
        <translation>Störungen, von denen Ereignisse berichten, nach Tag. Sie sind keine Limit-Treffer und werden nie als solche gezählt.</translation>
    </message>
</context>
<context>
    <name>headroom::HitStackChart</name>
    <message>
        <source>plain</source>
        <comment>how a bar is filled</comment>
        <translation>einfarbig</translation>
    </message>
    <message>
        <source>striped</source>
        <comment>how a bar is filled</comment>
        <translation>gestreift</translation>
    </message>
    <message>
        <source>crossed</source>
        <comment>how a bar is filled</comment>
        <translation>kariert</translation>
    </message>
    <message>
        <source>Limit hits by week and cause</source>
        <translation>Limit-Treffer nach Woche und Ursache</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month under a chart, in the form of QLocale::toString(): 1 Mar</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Limit hits by day and cause</source>
        <translation>Limit-Treffer nach Tag und Ursache</translation>
    </message>
    <message>
        <source>Week of Monday %1, UTC</source>
        <comment>a day</comment>
        <translation>Woche ab Montag, %1, UTC</translation>
    </message>
    <message>
        <source>▸ %1</source>
        <comment>the part of a column that is chosen</comment>
        <translation>▸ %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Enter lists those: %1.</source>
        <translation>Enter führt diese auf: %1.</translation>
    </message>
    <message>
        <source>Click a part or press Enter to list them; Up and Down choose a part.</source>
        <translation>Klick auf einen Teil oder Enter führt sie auf; Auf und Ab wählen einen Teil.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln hit(s).</source>
        <translation>
            <numerusform>%1: %Ln Treffer.</numerusform>
            <numerusform>%1: %Ln Treffer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit hits.</source>
        <translation>Keine Limit-Treffer.</translation>
    </message>
</context>
<context>
    <name>headroom::HitStackPanel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>cause, how it is filled</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From the bottom up: %1.</source>
        <translation>Von unten nach oben: %1.</translation>
    </message>
    <message>
        <source>Limit hits by week</source>
        <translation>Limit-Treffer nach Woche</translation>
    </message>
    <message>
        <source>Weeks begin on Monday, midnight UTC. %1 A part of a column opens its hits.</source>
        <translation>Wochen ab Montag, Mitternacht UTC. %1 Ein Säulenteil öffnet seine Treffer.</translation>
    </message>
    <message>
        <source>Week from Monday, UTC</source>
        <translation>Woche ab Montag, UTC</translation>
    </message>
    <message>
        <source>Limit hits by day</source>
        <translation>Limit-Treffer nach Tag</translation>
    </message>
    <message>
        <source>Days in %1. %2 A part of a column opens its hits.</source>
        <translation>Tage in %1. %2 Ein Säulenteil öffnet seine Treffer.</translation>
    </message>
    <message>
        <source>Day, %1</source>
        <comment>a time zone</comment>
        <translation>Tag, %1</translation>
    </message>
</context>
<context>
    <name>headroom::HitStepModel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Hits of all causes</source>
        <translation>Treffer aller Ursachen</translation>
    </message>
</context>
<context>
    <name>headroom::HitsPage</name>
    <message>
        <source>You stopped it.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) written by gateways could not be settled: they name a workspace or a time that makes no sense, and are not counted here.</source>
        <translation>
            <numerusform>%Ln von Gateways geschriebener Treffer konnte nicht verbucht werden: er nennt einen Workspace oder eine Zeit ohne Sinn und wird hier nicht gezählt.</numerusform>
            <numerusform>%Ln von Gateways geschriebene Treffer konnten nicht verbucht werden: sie nennen einen Workspace oder eine Zeit ohne Sinn und werden hier nicht gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>week of Monday %1, UTC</source>
        <comment>a day</comment>
        <translation>Woche ab Montag, %1, UTC</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <comment>which ones</comment>
        <translation>Treffer: %1</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>The limit hits were not read</source>
        <translation>Die Limit-Treffer wurden nicht gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the limit hits…</source>
        <translation>Limit-Treffer werden gelesen…</translation>
    </message>
    <message>
        <source>No limit hit passes the filters</source>
        <translation>Kein Limit-Treffer passt zu den Filtern</translation>
    </message>
    <message>
        <source>There is none of these in this range. A longer range or fewer filters may show some.</source>
        <translation>In diesem Zeitraum gibt es keine solchen. Ein längerer Zeitraum oder weniger Filter zeigen vielleicht welche.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No limit was hit in this range</source>
        <translation>In diesem Zeitraum wurde kein Limit getroffen</translation>
    </message>
    <message>
        <source>Every action was allowed without a warning, or nobody recorded the verdicts. Gateways record them with “headroomctl decide --record”, or in the ledger’s table of hits.</source>
        <translation>Jede Aktion war ohne Warnung erlaubt, oder niemand hat die Entscheidungen aufgezeichnet. Gateways zeichnen sie mit „headroomctl decide --record“ oder in der Treffertabelle des Verbrauchsbuchs auf.</translation>
    </message>
    <message>
        <source>Limit hits</source>
        <translation>Limit-Treffer</translation>
    </message>
</context>
<context>
    <name>headroom::ImportAssistant</name>
    <message>
        <source>Step 1 of 5: files</source>
        <translation>Schritt 1 von 5: Dateien</translation>
    </message>
    <message>
        <source>Step 2 of 5: preview</source>
        <translation>Schritt 2 von 5: Vorschau</translation>
    </message>
    <message>
        <source>Step 3 of 5: options</source>
        <translation>Schritt 3 von 5: Optionen</translation>
    </message>
    <message>
        <source>Step 4 of 5: importing</source>
        <translation>Schritt 4 von 5: Import läuft</translation>
    </message>
    <message>
        <source>Step 5 of 5: report</source>
        <translation>Schritt 5 von 5: Bericht</translation>
    </message>
    <message>
        <source>Import usage</source>
        <translation>Verbrauch importieren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>An import is running. Add more files when it has finished.</source>
        <translation>Ein Import läuft. Fügen Sie weitere Dateien hinzu, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Dateien für den Import wählen</translation>
    </message>
    <message>
        <source>Usage (*.csv *.jsonl *.ndjson *.json *.txt)</source>
        <translation>Verbrauch (*.csv *.jsonl *.ndjson *.json *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add a file to go on.</source>
        <translation>Fügen Sie eine Datei hinzu, um fortzufahren.</translation>
    </message>
    <message>
        <source>Reading the first rows of %1…</source>
        <translation>Die ersten Zeilen von %1 werden gelesen…</translation>
    </message>
    <message>
        <source>%1 cannot be read. Remove it, or choose another file.</source>
        <translation>%1 kann nicht gelesen werden. Entfernen Sie die Datei oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 is of another shape than %2. Import it on its own.</source>
        <translation>%1 ist anders aufgebaut als %2. Importieren Sie die Datei für sich.</translation>
    </message>
    <message>
        <source>Step 2 of 5: preview and mapping</source>
        <translation>Schritt 2 von 5: Vorschau und Zuordnung</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Next: dry run</source>
        <translation>&amp;Weiter: Probelauf</translation>
    </message>
    <message>
        <source>&amp;Next: import</source>
        <translation>&amp;Weiter: importieren</translation>
    </message>
    <message>
        <source>&amp;Next: import now</source>
        <translation>&amp;Weiter: jetzt importieren</translation>
    </message>
    <message>
        <source>Import a&amp;nother file</source>
        <translation>Weitere Datei &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Cancel import</source>
        <translation>Import abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>headroom::ImportFieldEditor</name>
    <message>
        <source>Columns of the hash</source>
        <translation>Spalten des Hashs</translation>
    </message>
    <message>
        <source>and the row&apos;s number</source>
        <translation>und die Zeilennummer</translation>
    </message>
    <message>
        <source>For files in which rows may be alike. The same file gives the same ids again; a file with rows added before others does not.</source>
        <translation>Für Dateien, in denen Zeilen gleich sein können. Dieselbe Datei ergibt wieder dieselben IDs; eine Datei, in der Zeilen vor anderen eingefügt wurden, nicht.</translation>
    </message>
    <message>
        <source>Date and time in words</source>
        <translation>Datum und Uhrzeit als Text</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Microseconds</source>
        <translation>Mikrosekunden</translation>
    </message>
    <message>
        <source>Nanoseconds</source>
        <translation>Nanosekunden</translation>
    </message>
    <message>
        <source>such as 0.01 for cents</source>
        <translation>etwa 0.01 für Cent</translation>
    </message>
    <message>
        <source>Words of the file and what they become</source>
        <translation>Wörter der Datei und was sie werden</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Comes &amp;from:</source>
        <translation>Herk&amp;unft:</translation>
    </message>
    <message>
        <source>Co&amp;lumn:</source>
        <translation>S&amp;palte:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>We&amp;rt:</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Spalten:</translation>
    </message>
    <message>
        <source>&amp;Times are:</source>
        <translation>Zei&amp;tangaben:</translation>
    </message>
    <message>
        <source>Counted &amp;since:</source>
        <translation>Gezähl&amp;t ab:</translation>
    </message>
    <message>
        <source>&amp;Multiply by:</source>
        <translation>&amp;Multiplizieren mit:</translation>
    </message>
    <message>
        <source>Words:</source>
        <translation>Wörter:</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Nicht in der Datei</translation>
    </message>
    <message>
        <source>A column</source>
        <translation>Eine Spalte</translation>
    </message>
    <message>
        <source>The same value for every row</source>
        <translation>Derselbe Wert für jede Zeile</translation>
    </message>
    <message>
        <source>A stable id made of columns</source>
        <translation>Eine stabile ID aus Spalten</translation>
    </message>
    <message>
        <source>Text.</source>
        <translation>Text.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Eine ganze Zahl.</translation>
    </message>
    <message>
        <source>An amount of US dollars.</source>
        <translation>Ein Betrag in US-Dollar.</translation>
    </message>
    <message>
        <source>A date and time.</source>
        <translation>Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
</context>
<context>
    <name>headroom::ImportFilesPage</name>
    <message>
        <source>Usage events as CSV; no mapping needed</source>
        <translation>Verbrauchsereignisse als CSV; keine Zuordnung nötig</translation>
    </message>
    <message>
        <source>Usage events as JSON lines; no mapping needed</source>
        <translation>Verbrauchsereignisse als JSON-Zeilen; keine Zuordnung nötig</translation>
    </message>
    <message>
        <source>CSV with names of its own; needs a mapping</source>
        <translation>CSV mit eigenen Namen; braucht eine Zuordnung</translation>
    </message>
    <message>
        <source>JSON lines with names of their own; need a mapping</source>
        <translation>JSON-Zeilen mit eigenen Namen; brauchen eine Zuordnung</translation>
    </message>
    <message>
        <source>Add files of usage events, or drop them here: CSV or JSON lines. Several files must be of one shape. What the ledger has already is not counted twice.</source>
        <translation>Fügen Sie Dateien mit Verbrauchsereignissen hinzu oder legen Sie sie hier ab: CSV oder JSON-Zeilen. Mehrere Dateien müssen gleich aufgebaut sein. Was das Verbrauchsbuch schon hat, wird nicht doppelt gezählt.</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Dateien für den Import</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Erkannt als</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Dateien &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Kann nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>headroom::ImportMappingPage</name>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Zuordnungen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Fields of the event and where they come from</source>
        <translation>Felder des Ereignisses und ihre Herkunft</translation>
    </message>
    <message>
        <source>Times without a &amp;zone are in:</source>
        <translation>Zeiten &amp;ohne Zone gelten in:</translation>
    </message>
    <message>
        <source>L&amp;oad mapping…</source>
        <translation>Zuordnung &amp;laden…</translation>
    </message>
    <message>
        <source>Save ma&amp;pping…</source>
        <translation>Zuordnung sp&amp;eichern…</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check that it exists and may be read.</source>
        <translation>„%1“ kann nicht gelesen werden: %2. Prüfen Sie, ob die Datei existiert und gelesen werden darf.</translation>
    </message>
    <message>
        <source>“%1” is no mapping: %2</source>
        <translation>„%1“ ist keine Zuordnung: %2</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>Zuordnung laden</translation>
    </message>
    <message>
        <source>The mapping cannot be saved yet. %1</source>
        <translation>Die Zuordnung kann noch nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
</context>
<context>
    <name>headroom::ImportOptionsPage</name>
    <message>
        <source>&amp;Refuse the whole file</source>
        <translation>Ganze Datei ab&amp;lehnen</translation>
    </message>
    <message>
        <source>&amp;Skip refused rows and import the others</source>
        <translation>Abgelehnte Zeilen ü&amp;berspringen und die anderen importieren</translation>
    </message>
    <message>
        <source>When a row is refused</source>
        <translation>Wenn eine Zeile abgelehnt wird</translation>
    </message>
    <message>
        <source>Of a file with a refused row nothing is stored: correct it, then import it again.</source>
        <translation>Von einer Datei mit abgelehnter Zeile wird nichts gespeichert: korrigieren Sie sie und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The refused rows are listed at the end and can be saved.</source>
        <translation>Die abgelehnten Zeilen werden am Ende aufgelistet und können gespeichert werden.</translation>
    </message>
    <message>
        <source>&amp;Dry run: check every row, store nothing</source>
        <translation>&amp;Probelauf: jede Zeile prüfen, nichts speichern</translation>
    </message>
    <message>
        <source>Before importing</source>
        <translation>Vor dem Import</translation>
    </message>
    <message>
        <source>Tells what an import would do; it can be started from that report.</source>
        <translation>Zeigt, was ein Import bewirken würde; er kann aus diesem Bericht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>headroom::ImportPreviewModel</name>
    <message>
        <source>Refused, line %1</source>
        <comment>row of a file</comment>
        <translation>Abgelehnt, Zeile %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column of a file, what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where a row is refused, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Lands</source>
        <comment>the row would be imported</comment>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Whether the row would be imported, and why not</source>
        <translation>Ob die Zeile importiert würde, und wenn nicht, warum</translation>
    </message>
</context>
<context>
    <name>headroom::ImportPreviewPage</name>
    <message>
        <source>First rows as they are in the file</source>
        <translation>Die ersten Zeilen, wie sie in der Datei stehen</translation>
    </message>
    <message>
        <source>First rows as they would land</source>
        <translation>Die ersten Zeilen, wie sie nach dem Import stünden</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>As it would land: complete the mapping to see it</source>
        <translation>Nach dem Import: vervollständigen Sie die Zuordnung, um es zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>As it would land: the first %Ln row(s) are fine</source>
        <translation>
            <numerusform>Nach dem Import: %Ln Zeile ist in Ordnung</numerusform>
            <numerusform>Nach dem Import: die ersten %Ln Zeilen sind in Ordnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As it would land: %1 of the first %Ln row(s) would be refused</source>
        <translation>
            <numerusform>Nach dem Import: von %Ln Zeile %1 abgelehnt</numerusform>
            <numerusform>Nach dem Import: von den ersten %Ln Zeilen %1 abgelehnt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ImportProblemModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>The line of the file in which the row starts, from 1</source>
        <translation>Die Zeile der Datei, in der der Datensatz beginnt, ab 1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Empty where the whole row is at fault</source>
        <translation>Leer, wenn die ganze Zeile fehlerhaft ist</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Grund der Ablehnung</translation>
    </message>
</context>
<context>
    <name>headroom::ImportReportPage</name>
    <message>
        <source>Refused rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Save refused rows…</source>
        <translation>Abgelehnte Zeilen s&amp;peichern…</translation>
    </message>
    <message>
        <source>Refused rows: the first %1 of %2</source>
        <translation>Abgelehnte Zeilen: die ersten %1 von %2</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>refused-rows</source>
        <comment>name of a file</comment>
        <translation>abgelehnte-zeilen</translation>
    </message>
</context>
<context>
    <name>headroom::ImportRun</name>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>headroom::ImportRunPage</name>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Read:</source>
        <translation>Gelesen:</translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation>Zeilen:</translation>
    </message>
    <message>
        <source>Rows per second:</source>
        <translation>Zeilen pro Sekunde:</translation>
    </message>
    <message>
        <source>Elapsed:</source>
        <translation>Vergangen:</translation>
    </message>
    <message>
        <source>Left:</source>
        <translation>Verbleibend:</translation>
    </message>
    <message>
        <source>You can go on working in the console meanwhile. Cancelling leaves nothing of the file that is being read.</source>
        <translation>Sie können inzwischen in der Konsole weiterarbeiten. Ein Abbruch lässt nichts von der Datei zurück, die gerade gelesen wird.</translation>
    </message>
    <message>
        <source>%1 (file %2 of %3)</source>
        <translation>%1 (Datei %2 von %3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes read, bytes of all files</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>not known yet</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>storing what was read…</source>
        <translation>Gelesenes wird gespeichert…</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>headroom::InlineError</name>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
</context>
<context>
    <name>headroom::JobDetail</name>
    <message>
        <source>The ceilings of %1 were not reviewed lately (%2).</source>
        <comment>surface, how long ago</comment>
        <translation>Die Obergrenzen von %1 wurden lange nicht geprüft (%2).</translation>
    </message>
    <message>
        <source>Ceilings of %1 reviewed: %2.</source>
        <comment>surface, how long ago</comment>
        <translation>Obergrenzen von %1 geprüft: %2.</translation>
    </message>
    <message>
        <source>Credits have taken back %1 of %2 charged.</source>
        <comment>records</comment>
        <translation>Gutschriften haben %1 von %2 berechneten zurückgenommen.</translation>
    </message>
    <message>
        <source>Held back at the limit, and not charged: %1.</source>
        <comment>records</comment>
        <translation>Am Limit zurückgehalten und nicht berechnet: %1.</translation>
    </message>
    <message>
        <source>To send again: %1 (failed %2, expired or cancelled %3).</source>
        <comment>records</comment>
        <translation>Erneut zu senden: %1 (fehlgeschlagen %2, verfallen oder abgebrochen %3).</translation>
    </message>
    <message>
        <source>Save what to resubmit…</source>
        <translation>Liste zum Neueinreichen speichern…</translation>
    </message>
    <message>
        <source>Its events</source>
        <translation>Ereignisse dazu</translation>
    </message>
    <message>
        <source>Ceilings</source>
        <translation>Obergrenzen</translation>
    </message>
    <message>
        <source>A CSV file with the records of each part that failed or expired</source>
        <translation>Eine CSV-Datei mit den fehlgeschlagenen oder verfallenen Datensätzen je Teil</translation>
    </message>
    <message>
        <source>The history of this job, event by event</source>
        <translation>Der Verlauf dieses Auftrags, Ereignis für Ereignis</translation>
    </message>
    <message>
        <source>What batch surfaces take at once, and since when that is known</source>
        <translation>Was Batch-Schnittstellen auf einmal annehmen und seit wann das bekannt ist</translation>
    </message>
    <message>
        <source>Parts of the job</source>
        <translation>Teile des Auftrags</translation>
    </message>
    <message>
        <source>No job is chosen</source>
        <translation>Kein Auftrag gewählt</translation>
    </message>
</context>
<context>
    <name>headroom::JobModel</name>
    <message>
        <source>%1 not told of</source>
        <comment>parts</comment>
        <translation>%1 ohne Ereignis</translation>
    </message>
    <message>
        <source>none</source>
        <comment>difference</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>And its action</source>
        <translation>Und seine Aktion</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Its first event, in %1</source>
        <translation>Erstes Ereignis, in %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>And how its completion window stands</source>
        <translation>Und wie es um seine Frist steht</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Parts that events tell of, of how many the job has</source>
        <translation>Teile, zu denen es Ereignisse gibt, von allen des Auftrags</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Records, for the first time (R34)</source>
        <translation>Datensätze, zum ersten Mal (R34)</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>And not sent again</source>
        <translation>Fehlgeschlagen und nicht erneut gesendet</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Given back undone, or cancelled, and not sent again</source>
        <translation>Unerledigt zurückgegeben oder abgebrochen und nicht erneut gesendet</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Nobody knows yet</source>
        <translation>Weiß noch niemand</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Where completed + failed + expired + outstanding is not what was submitted, or what was charged is not</source>
        <translation>Wo abgeschlossen + fehlgeschlagen + verfallen + ausstehend nicht das Eingereichte ergibt oder das Berechnete davon abweicht</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>Records of what had failed or expired</source>
        <translation>Datensätze, die fehlgeschlagen oder verfallen waren</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Records, before credits</source>
        <translation>Datensätze, vor Gutschriften</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Taken back of what was charged</source>
        <translation>Vom Berechneten zurückgenommen</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Queued or blocked at the limit, and not sent</source>
        <translation>Am Limit eingereiht oder blockiert und nicht gesendet</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>The provider’s batch interface</source>
        <translation>Die Batch-Schnittstelle des Anbieters</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Of every attempt</source>
        <translation>Aller Versuche</translation>
    </message>
</context>
<context>
    <name>headroom::JobPartModel</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent again</source>
        <comment>records</comment>
        <translation>%1 erneut gesendet</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <comment>records</comment>
        <translation>%1 nicht gesendet</translation>
    </message>
    <message>
        <source>none</source>
        <comment>difference</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>geordnet</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>nicht geordnet</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>And each time that it was sent</source>
        <translation>Und jedes Mal, dass er gesendet wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Its last event, in %1</source>
        <translation>Letztes Ereignis, in %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Records, for the first time (R34)</source>
        <translation>Datensätze, zum ersten Mal (R34)</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>And not sent again</source>
        <translation>Fehlgeschlagen und nicht erneut gesendet</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Given back undone, or cancelled, and not sent again</source>
        <translation>Unerledigt zurückgegeben oder abgebrochen und nicht erneut gesendet</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Nobody knows yet</source>
        <translation>Weiß noch niemand</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>What does not add up in this part</source>
        <translation>Was in diesem Teil nicht aufgeht</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Records, before credits</source>
        <translation>Datensätze, vor Gutschriften</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Taken back of what was charged</source>
        <translation>Vom Berechneten zurückgenommen</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Of the results</source>
        <translation>Der Ergebnisse</translation>
    </message>
    <message>
        <source>Provider said</source>
        <translation>Meldung des Anbieters</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Das letzte</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Of every attempt</source>
        <translation>Aller Versuche</translation>
    </message>
</context>
<context>
    <name>headroom::KnownBucketModel</name>
    <message>
        <source>Bucket</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Used, known then</source>
        <translation>Verbraucht, damals bekannt</translation>
    </message>
    <message>
        <source>By what the ledger had learnt</source>
        <translation>Nach dem, was das Verbrauchsbuch damals wusste</translation>
    </message>
    <message>
        <source>Used, known now</source>
        <translation>Verbraucht, heute bekannt</translation>
    </message>
    <message>
        <source>By what the ledger knows now</source>
        <translation>Nach dem, was das Verbrauchsbuch heute weiß</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>By what was learnt later</source>
        <translation>Durch später Bekanntgewordenes</translation>
    </message>
    <message>
        <source>Entitlement then</source>
        <translation>Anspruch damals</translation>
    </message>
    <message>
        <source>Entitlement now</source>
        <translation>Anspruch jetzt</translation>
    </message>
    <message>
        <source>Cost then</source>
        <translation>Kosten damals</translation>
    </message>
    <message>
        <source>Cost now</source>
        <translation>Kosten jetzt</translation>
    </message>
</context>
<context>
    <name>headroom::KnownChangeModel</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>headroom::KnownChooser</name>
    <message>
        <source>Compare with what was known at another time</source>
        <translation>Mit dem Wissen eines anderen Zeitpunkts vergleichen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>As it stood at</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>On the workspace’s clock (2026-03-12 14:30), or with a zone (2026-03-12T14:30:00Z); a day means its end</source>
        <translation>Nach der Uhr des Workspaces (2026-03-12 14:30) oder mit Zone (2026-03-12T14:30:00Z); ein Tag bedeutet sein Ende</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Otherwise with what the ledger knew at that very instant</source>
        <translation>Sonst mit dem, was das Verbrauchsbuch genau zu diesem Zeitpunkt wusste</translation>
    </message>
    <message>
        <source>Known at</source>
        <translation>Bekannt am</translation>
    </message>
    <message>
        <source>Show the workspace as it stood at:</source>
        <translation>Den Workspace zeigen mit Stand vom:</translation>
    </message>
    <message>
        <source>Known at: %1</source>
        <comment>an instant</comment>
        <translation>Bekannt am: %1</translation>
    </message>
</context>
<context>
    <name>headroom::KnownLateModel</name>
    <message>
        <source>Unmapped</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>When the ledger learnt of it</source>
        <translation>Wann das Verbrauchsbuch davon erfuhr</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>headroom::KnownPanel</name>
    <message>
        <source>Buckets as known then and now</source>
        <translation>Kategorien nach damaligem und heutigem Wissen</translation>
    </message>
    <message>
        <source>Events that were learnt of later</source>
        <translation>Ereignisse, die später bekannt wurden</translation>
    </message>
    <message>
        <source>Changes that were made later</source>
        <translation>Später gemachte Änderungen</translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation>Was heute anders ist</translation>
    </message>
    <message>
        <source>Comparing with what was known then…</source>
        <translation>Vergleich mit dem damals Bekannten…</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln late event(s) in the history</source>
        <translation>
            <numerusform>%Ln verspätetes Ereignis im Verlauf zeigen</numerusform>
            <numerusform>%Ln verspätete Ereignisse im Verlauf zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Learnt later (latest %1 of %2)</source>
        <comment>rows shown, all of them</comment>
        <translation>Später bekannt (neueste %1 von %2)</translation>
    </message>
    <message>
        <source>Learnt later (%1)</source>
        <comment>number of events</comment>
        <translation>Später bekannt (%1)</translation>
    </message>
    <message>
        <source>Changed later (%1)</source>
        <comment>number of changes</comment>
        <translation>Später geändert (%1)</translation>
    </message>
    <message>
        <source>What is different now could not be read: %1</source>
        <translation>Was heute anders ist, konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>As it stood at %1, by what the ledger knows now.</source>
        <comment>an instant</comment>
        <translation>Stand vom %1, nach dem, was das Verbrauchsbuch heute weiß.</translation>
    </message>
    <message>
        <source>Compared with what was known at %1.</source>
        <comment>an instant</comment>
        <translation>Verglichen mit dem, was am %1 bekannt war.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zum heutigen Stand</translation>
    </message>
</context>
<context>
    <name>headroom::LedgerDialogs</name>
    <message>
        <source>Request %1 waits for somebody to decide</source>
        <translation>Antrag %1 wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>%1 given back to %2</source>
        <comment>counted units, a workspace</comment>
        <translation>%1 an %2 zurückgegeben</translation>
    </message>
</context>
<context>
    <name>headroom::LedgerPages</name>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Where every workspace stands</source>
        <translation>Wo jeder Workspace steht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) over a limit</source>
        <translation>
            <numerusform>%Ln Workspace über einem Limit</numerusform>
            <numerusform>%Ln Workspaces über einem Limit</numerusform>
        </translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Workspaces</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>Overage requests that wait for a decision</source>
        <translation>Anträge auf Mehrverbrauch, die auf eine Entscheidung warten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) waiting</source>
        <translation>
            <numerusform>%Ln offener Antrag</numerusform>
            <numerusform>%Ln offene Anträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Who changed what, when and why</source>
        <translation>Wer was wann und warum geändert hat</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personen &amp; Rollen</translation>
    </message>
    <message>
        <source>Who may do what, and when overage takes two approvers</source>
        <translation>Wer was darf und wann Mehrverbrauch zwei Genehmigungen braucht</translation>
    </message>
    <message>
        <source>Define</source>
        <translation>Festlegen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flag(s) to review</source>
        <translation>
            <numerusform>%Ln Markierung zu prüfen</numerusform>
            <numerusform>%Ln Markierungen zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
</context>
<context>
    <name>headroom::Locator</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Workspace or command</source>
        <translation>Workspace oder Befehl</translation>
    </message>
    <message>
        <source>Workspace, command or headroom: link</source>
        <translation>Workspace, Befehl oder headroom:-Link</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Go to the link</source>
        <translation>Zum Link gehen</translation>
    </message>
</context>
<context>
    <name>headroom::MainWindow</name>
    <message>
        <source>Opening %1</source>
        <comment>a ledger</comment>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>The folder %1 for the demo cannot be made. Check that it may be written.</source>
        <translation>Der Ordner %1 für die Demo kann nicht angelegt werden. Prüfen Sie, ob dort geschrieben werden darf.</translation>
    </message>
    <message>
        <source>%1 – Headroom</source>
        <comment>title of the window: the ledger&apos;s name</comment>
        <translation>%1 – Headroom</translation>
    </message>
    <message>
        <source>The language changes when Headroom is started the next time.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Headroom.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>This is not a ledger: %1. Open or create a ledger first, then drop the file again to import it.</source>
        <translation>Das ist kein Verbrauchsbuch: %1. Öffnen oder legen Sie zuerst ein Verbrauchsbuch an und legen Sie die Datei zum Importieren dann erneut ab.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <comment>a link</comment>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Open the workspace that needs overage first.</source>
        <translation>Öffnen Sie zuerst den Workspace, der Mehrverbrauch braucht.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) burned early</source>
        <translation>
            <numerusform>%Ln Workspace mit Frühverbrauch</numerusform>
            <numerusform>%Ln Workspaces mit Frühverbrauch</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: they wait for a review.</source>
        <comment>a ledger</comment>
        <translation>%1: die Prüfung steht aus.</translation>
    </message>
</context>
<context>
    <name>headroom::MappingModel</name>
    <message>
        <source>This mapping is for JSON lines, and the file is CSV. Choose another mapping.</source>
        <translation>Diese Zuordnung gilt für JSON-Zeilen, die Datei ist aber CSV. Wählen Sie eine andere Zuordnung.</translation>
    </message>
    <message>
        <source>This mapping is for CSV, and the file holds JSON lines. Choose another mapping.</source>
        <translation>Diese Zuordnung gilt für CSV, die Datei enthält aber JSON-Zeilen. Wählen Sie eine andere Zuordnung.</translation>
    </message>
    <message>
        <source>Choose the column.</source>
        <translation>Wählen Sie die Spalte.</translation>
    </message>
    <message>
        <source>Give the constant.</source>
        <translation>Geben Sie den festen Wert an.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Wählen Sie mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Die Datei hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>Every event needs these fields; say where they come from: %1.</source>
        <translation>Jedes Ereignis braucht diese Felder; geben Sie ihre Herkunft an: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field of an event, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is no time zone.</source>
        <translation>„%1“ ist keine Zeitzone.</translation>
    </message>
    <message>
        <source>–</source>
        <comment>a field that the file does not have</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>always “%1”</source>
        <translation>immer „%1“</translation>
    </message>
    <message>
        <source>hash of %1 and the row</source>
        <translation>Hash von %1 und der Zeile</translation>
    </message>
    <message>
        <source>hash of %1</source>
        <translation>Hash von %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <comment>or path in JSON</comment>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Field of the event</source>
        <translation>Feld des Ereignisses</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
</context>
<context>
    <name>headroom::MarginChart</name>
    <message>
        <source>%1 to %2</source>
        <comment>margins</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Workspaces by margin</source>
        <translation>Workspaces nach Marge</translation>
    </message>
    <message>
        <source>At a loss</source>
        <translation>Mit Verlust</translation>
    </message>
    <message>
        <source>With a gain</source>
        <translation>Mit Gewinn</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Workspaces</translation>
    </message>
    <message>
        <source>At a loss.</source>
        <translation>Mit Verlust.</translation>
    </message>
    <message>
        <source>Mean margin %1.</source>
        <translation>Mittlere Marge %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln workspace(s).</source>
        <comment>a class of margins</comment>
        <translation>
            <numerusform>%1: %Ln Workspace.</numerusform>
            <numerusform>%1: %Ln Workspaces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is on it.</source>
        <translation>Niemand hat ihn.</translation>
    </message>
</context>
<context>
    <name>headroom::MonitoringPage</name>
    <message>
        <source>You stopped it.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>cut at each workspace’s own days</source>
        <translation>geteilt nach den eigenen Tagen jedes Workspaces</translation>
    </message>
    <message>
        <source>days in %1</source>
        <translation>Tage in %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>davor: %1</translation>
    </message>
    <message>
        <source>hollow: a step in part</source>
        <translation>hohl: unvollständiger Schritt</translation>
    </message>
    <message>
        <source>The ratios were not read</source>
        <translation>Die Kennzahlen wurden nicht gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the ratios…</source>
        <translation>Kennzahlen werden gelesen…</translation>
    </message>
    <message>
        <source>The ledger holds no events yet</source>
        <translation>Das Verbrauchsbuch enthält noch keine Ereignisse</translation>
    </message>
    <message>
        <source>The ratios are sums of events. Import some, or let a gateway write them.</source>
        <translation>Die Kennzahlen sind Summen aus Ereignissen. Importieren Sie welche, oder lassen Sie ein Gateway sie schreiben.</translation>
    </message>
    <message>
        <source>Nothing in this range</source>
        <translation>Nichts in diesem Zeitraum</translation>
    </message>
    <message>
        <source>%1 has no events in it.</source>
        <translation>%1 hat darin keine Ereignisse.</translation>
    </message>
    <message>
        <source>No event happened in it. Choose a longer or an earlier one.</source>
        <translation>In ihm geschah kein Ereignis. Wählen Sie einen längeren oder früheren.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Narrowed to %1. Escape leads back out.</source>
        <translation>Eingegrenzt auf %1. Esc führt zurück.</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Weeks begin on Monday. A workspace has its own cycles, everything else calendar months.</source>
        <translation>Wochen beginnen am Montag. Ein Workspace hat eigene Abrechnungszyklen, alles andere Kalendermonate.</translation>
    </message>
    <message>
        <source>B&amp;y:</source>
        <translation>&amp;Schritt:</translation>
    </message>
    <message>
        <source>Back out</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To the range before the step was narrowed to (Escape)</source>
        <translation>Zum Zeitraum vor der Eingrenzung auf den Schritt (Esc)</translation>
    </message>
    <message>
        <source>The ratios by step</source>
        <translation>Die Kennzahlen nach Schritt</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s).</source>
        <translation>
            <numerusform>%Ln Zeile kopiert.</numerusform>
            <numerusform>%Ln Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The five operating ratios</source>
        <translation>Die fünf Betriebskennzahlen</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>„%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>Ereignisse zeigen</translation>
    </message>
    <message>
        <source>The events of the range, on the History page</source>
        <translation>Die Ereignisse des Zeitraums, auf der Seite „Verlauf“</translation>
    </message>
    <message>
        <source>&amp;Narrow to it</source>
        <translation>Darauf &amp;eingrenzen</translation>
    </message>
    <message>
        <source>Show its &amp;events</source>
        <translation>&amp;Seine Ereignisse zeigen</translation>
    </message>
    <message>
        <source>&amp;Narrow to %1</source>
        <comment>a period</comment>
        <translation>Auf %1 &amp;eingrenzen</translation>
    </message>
    <message>
        <source>Show &amp;events of %1</source>
        <comment>a period</comment>
        <translation>E&amp;reignisse von %1 zeigen</translation>
    </message>
</context>
<context>
    <name>headroom::OverageDialog</name>
    <message>
        <source>base %1</source>
        <translation>Grundkontingent %1</translation>
    </message>
    <message>
        <source>add-ons %1</source>
        <translation>Zusatzpakete %1</translation>
    </message>
    <message>
        <source>prepaid %1</source>
        <translation>vorausbezahlt %1</translation>
    </message>
    <message>
        <source>approved %1</source>
        <translation>genehmigt %1</translation>
    </message>
    <message>
        <source>%1; projected %2 at cycle end</source>
        <comment>use so far</comment>
        <translation>%1; am Zyklusende voraussichtlich %2</translation>
    </message>
    <message>
        <source>Request overage</source>
        <translation>Mehrverbrauch beantragen</translation>
    </message>
    <message>
        <source>how many more</source>
        <translation>wie viele mehr</translation>
    </message>
    <message>
        <source>what they are needed for; whoever decides reads it</source>
        <translation>wofür sie gebraucht werden; wer entscheidet, liest es</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>Be&amp;antragen</translation>
    </message>
    <message>
        <source>&amp;Bucket:</source>
        <translation>&amp;Kategorie:</translation>
    </message>
    <message>
        <source>&amp;Units:</source>
        <translation>&amp;Einheiten:</translation>
    </message>
    <message>
        <source>Rea&amp;son:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>Cycle:</source>
        <translation>Abrechnungszyklus:</translation>
    </message>
    <message>
        <source>Used:</source>
        <translation>Verbraucht:</translation>
    </message>
    <message>
        <source>Entitlement:</source>
        <translation>Anspruch:</translation>
    </message>
    <message>
        <source>If granted:</source>
        <translation>Mit Bewilligung:</translation>
    </message>
    <message>
        <source>Projected cost:</source>
        <translation>Erwartete Kosten:</translation>
    </message>
    <message>
        <source>Price:</source>
        <translation>Preis:</translation>
    </message>
    <message>
        <source>Margin:</source>
        <translation>Marge:</translation>
    </message>
    <message>
        <source>%1, day %2 of %3</source>
        <comment>cycle</comment>
        <translation>%1, Tag %2 von %3</translation>
    </message>
    <message>
        <source>The cycle %1 has ended, and nothing can be granted in it any more. This asks for more in the cycle that is running.</source>
        <translation>Der Abrechnungszyklus %1 ist beendet, darin kann nichts mehr bewilligt werden. Beantragt wird für den laufenden Abrechnungszyklus.</translation>
    </message>
    <message>
        <source>%1 (unlimited)</source>
        <comment>a bucket</comment>
        <translation>%1 (unbegrenzt)</translation>
    </message>
    <message>
        <source>Units are a whole number, 1 or more.</source>
        <translation>Einheiten sind eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>This bucket is unlimited: there is nothing to ask for.</source>
        <translation>Diese Kategorie ist unbegrenzt: es gibt nichts zu beantragen.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>entitlement, its sources</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 entitled, %2 remaining</source>
        <comment>units</comment>
        <translation>Anspruch %1, übrig %2</translation>
    </message>
    <message>
        <source>%1 a unit observed in this cycle</source>
        <translation>%1 je Einheit, in diesem Abrechnungszyklus beobachtet</translation>
    </message>
    <message>
        <source>not known: nothing was charged in this cycle yet</source>
        <translation>unbekannt: in diesem Abrechnungszyklus wurde noch nichts berechnet</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>an amount, unit cost</comment>
        <translation>%1, bei %2</translation>
    </message>
    <message>
        <source>None: the plan sells no overage of this bucket</source>
        <translation>Keiner: der Tarif verkauft in dieser Kategorie keinen Mehrverbrauch</translation>
    </message>
    <message>
        <source>%1, at %2 a unit by the plan</source>
        <translation>%1, bei %2 je Einheit laut Tarif</translation>
    </message>
    <message>
        <source>%1 a unit by the plan</source>
        <translation>%1 je Einheit laut Tarif</translation>
    </message>
    <message>
        <source>%1 so far, %2 if every unit is used</source>
        <translation>bisher %1, %2 bei vollem Verbrauch</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
</context>
<context>
    <name>headroom::OverageFilter</name>
    <message>
        <source>“%1”: %2</source>
        <comment>part of a filter, what is wrong with it</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>There is no filter “%1:”. Filters: bucket, workspace, by, mine. Put text in quotes to search for it.</source>
        <translation>Den Filter „%1:“ gibt es nicht. Filter: bucket, workspace, by, mine. Setzen Sie Text in Anführungszeichen, um danach zu suchen.</translation>
    </message>
    <message>
        <source>Something must follow “%1:”.</source>
        <translation>Nach „%1:“ muss etwas folgen.</translation>
    </message>
    <message>
        <source>There is no bucket “%1”. Buckets: standard, premium, long, batch.</source>
        <translation>Die Kategorie „%1“ gibt es nicht. Kategorien: standard, premium, long, batch.</translation>
    </message>
</context>
<context>
    <name>headroom::OverageHistoryModel</name>
    <message>
        <source>%1 revoked</source>
        <translation>%1 widerrufen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>units granted of units asked for</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>entered by %1</source>
        <translation>erfasst von %1</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>When it was decided, or expired</source>
        <translation>Wann entschieden wurde oder der Antrag verfiel</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Bewilligt</translation>
    </message>
    <message>
        <source>Units granted and not revoked, of those asked for; of which bucket</source>
        <translation>Bewilligte und nicht widerrufene Einheiten von den beantragten; in welcher Kategorie</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Wer entschieden hat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why it was decided so</source>
        <translation>Warum so entschieden wurde</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Antrag von</translation>
    </message>
    <message>
        <source>Asked because</source>
        <translation>Antragsgrund</translation>
    </message>
    <message>
        <source>The requester’s reason</source>
        <translation>Der im Antrag genannte Grund</translation>
    </message>
</context>
<context>
    <name>headroom::OverageQueueModel</name>
    <message>
        <source>%1 over</source>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>The plan sells no overage of this bucket: it would be given.</source>
        <translation>Der Tarif verkauft in dieser Kategorie keinen Mehrverbrauch: er wäre kostenlos.</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>entered by %1</source>
        <translation>erfasst von %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a span of time</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>With its cycle, %1</source>
        <translation>Mit seinem Abrechnungszyklus, %1</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Units asked for, and of which bucket</source>
        <translation>Beantragte Einheiten und ihre Kategorie</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Antrag von</translation>
    </message>
    <message>
        <source>Who asks, and who entered it where that is somebody else</source>
        <translation>Wer beantragt, und wer erfasst hat, wenn das jemand anderes war</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>How long, and since when</source>
        <translation>Wie lange und seit wann</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verfällt in</translation>
    </message>
    <message>
        <source>With the end of its cycle a request that nobody has decided expires</source>
        <translation>Mit dem Ende seines Abrechnungszyklus verfällt ein Antrag, über den niemand entschieden hat</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Used of the entitlement in the cycle; ticks at 70, 80 and 100 %</source>
        <translation>Verbrauch vom Anspruch im Abrechnungszyklus; Striche bei 70, 80 und 100 %</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Voraussichtlich</translation>
    </message>
    <message>
        <source>Use at the end of the cycle at the pace so far, and how far that is over</source>
        <translation>Verbrauch am Ende des Abrechnungszyklus beim bisherigen Tempo, und wie weit das darüber liegt</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Queued actions that wait for this bucket</source>
        <translation>Eingereihte Aktionen, die auf diese Kategorie warten</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Of the units asked for, at the plan’s overage price</source>
        <translation>Der beantragten Einheiten, zum Mehrverbrauchspreis des Tarifs</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
</context>
<context>
    <name>headroom::OverageTable</name>
    <message>
        <source>%1, %2</source>
        <comment>first and second line of a cell</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>headroom::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Überschritten</translation>
    </message>
    <message>
        <source>Workspaces with a bucket over its limit</source>
        <translation>Workspaces mit einer Kategorie über ihrem Limit</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Workspaces with a bucket at its warning</source>
        <translation>Workspaces mit einer Kategorie an ihrer Warnschwelle</translation>
    </message>
    <message>
        <source>Pace over</source>
        <translation>Tempo zu hoch</translation>
    </message>
    <message>
        <source>Workspaces that would end the cycle over a limit at their pace so far</source>
        <translation>Workspaces, die beim bisherigen Tempo den Abrechnungszyklus über einem Limit beenden würden</translation>
    </message>
    <message>
        <source>At a loss</source>
        <translation>Mit Verlust</translation>
    </message>
    <message>
        <source>Workspaces whose cost is above their revenue so far</source>
        <translation>Workspaces, deren Kosten bisher über ihrem Erlös liegen</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Workspaces</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>part of a filter, what is wrong with it</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>No workspaces yet</source>
        <translation>Noch keine Workspaces</translation>
    </message>
    <message>
        <source>Import usage, or apply a catalog with “headroomctl catalog apply”. A workspace appears with its first event.</source>
        <translation>Importieren Sie Verbrauch oder wenden Sie mit „headroomctl catalog apply“ einen Katalog an. Ein Workspace erscheint mit seinem ersten Ereignis.</translation>
    </message>
    <message>
        <source>Import usage…</source>
        <translation>Verbrauch importieren…</translation>
    </message>
    <message>
        <source>No workspace matches the filter</source>
        <translation>Kein Workspace passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s) filtered out.</source>
        <translation>
            <numerusform>%Ln Workspace ausgefiltert.</numerusform>
            <numerusform>%Ln Workspaces ausgefiltert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>headroom::PeopleModel</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>The name of their account on the computer</source>
        <translation>Name des Kontos auf dem Computer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Decides for</source>
        <translation>Entscheidet für</translation>
    </message>
    <message>
        <source>Workspaces whose overage an admin decides about</source>
        <translation>Workspaces, über deren Mehrverbrauch ein Admin entscheidet</translation>
    </message>
    <message>
        <source>May post credits</source>
        <translation>Darf gutschreiben</translation>
    </message>
</context>
<context>
    <name>headroom::PeoplePage</name>
    <message>
        <source>In a ledger file roles are declared, not enforced: Headroom follows them, and the audit shows who did what, but whoever can write the file can write the ledger.</source>
        <translation>In der Datei eines Verbrauchsbuchs werden Rollen eingetragen, nicht erzwungen: Headroom hält sich daran, und das Audit-Protokoll zeigt, wer was getan hat; aber wer die Datei beschreiben kann, kann das Verbrauchsbuch beschreiben.</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personen und Rollen</translation>
    </message>
    <message>
        <source>People who are declared</source>
        <translation>Eingetragene Personen</translation>
    </message>
    <message>
        <source>Add a &amp;person</source>
        <translation>Person h&amp;inzufügen</translation>
    </message>
    <message>
        <source>Declared people</source>
        <translation>Eingetragene Personen</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Was jede Rolle darf</translation>
    </message>
    <message>
        <source>“%1” is declared already. Choose them in the table to change their role.</source>
        <translation>„%1“ ist schon eingetragen. Wählen Sie die Person in der Tabelle, um ihre Rolle zu ändern.</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <translation>%1 ist jetzt %2</translation>
    </message>
    <message>
        <source>%1 was removed, and may read only now.</source>
        <translation>%1 wurde entfernt und darf nur noch lesen.</translation>
    </message>
    <message>
        <source>Declare again</source>
        <translation>Wieder eintragen</translation>
    </message>
    <message>
        <source>Overage worth more than $%1 takes two approvers now</source>
        <translation>Mehrverbrauch über %1 $ braucht jetzt zwei Genehmigungen</translation>
    </message>
    <message>
        <source>One approver is enough for every overage now</source>
        <translation>Für jeden Mehrverbrauch genügt jetzt eine Genehmigung</translation>
    </message>
</context>
<context>
    <name>headroom::PersonEditor</name>
    <message>
        <source>May do everything, and says who may do what.</source>
        <translation>Darf alles und legt fest, wer was darf.</translation>
    </message>
    <message>
        <source>Requests overage, and decides about that of the workspaces named here.</source>
        <translation>Beantragt Mehrverbrauch und entscheidet über den der hier genannten Workspaces.</translation>
    </message>
    <message>
        <source>Changes plans, route sheets and prices, imports, requests overage.</source>
        <translation>Ändert Tarife, Routenblätter und Preise, importiert, beantragt Mehrverbrauch.</translation>
    </message>
    <message>
        <source>Requests overage; posts credits where that is allowed.</source>
        <translation>Beantragt Mehrverbrauch; bucht Gutschriften, wo das erlaubt ist.</translation>
    </message>
    <message>
        <source>Reads everything. So does whoever is not declared.</source>
        <translation>Liest alles. Das darf auch, wer nicht eingetragen ist.</translation>
    </message>
    <message>
        <source>the name of their account on the computer</source>
        <translation>Name des Kontos auf dem Computer</translation>
    </message>
    <message>
        <source>&amp;All workspaces, those to come included</source>
        <translation>Alle Workspaces, auch &amp;künftige</translation>
    </message>
    <message>
        <source>May post &amp;credits</source>
        <translation>Darf Gutschriften b&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>R&amp;ole:</source>
        <translation>Ro&amp;lle:</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
</context>
<context>
    <name>headroom::PlanBegin</name>
    <message>
        <source>&amp;Begin</source>
        <translation>B&amp;eginnen</translation>
    </message>
    <message>
        <source>Key of the new plan</source>
        <translation>Schlüssel des neuen Tarifs</translation>
    </message>
    <message>
        <source>Name of the new plan</source>
        <translation>Name des neuen Tarifs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Key, for files and other systems</source>
        <translation>Schlüssel, für Dateien und andere Systeme</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>headroom::PlanBucket</name>
    <message>
        <source>in the plan</source>
        <translation>im Tarif</translation>
    </message>
    <message>
        <source>%1: in the plan</source>
        <comment>a bucket</comment>
        <translation>%1: im Tarif</translation>
    </message>
    <message>
        <source>%1 into the plan</source>
        <comment>a bucket</comment>
        <translation>%1 in den Tarif aufnehmen</translation>
    </message>
    <message>
        <source>%1 out of the plan</source>
        <comment>a bucket</comment>
        <translation>%1 aus dem Tarif nehmen</translation>
    </message>
    <message>
        <source>has 0: any use is over</source>
        <translation>hat 0: jeder Verbrauch ist Überschreitung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a bucket, a field of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>%1: unlimited</source>
        <comment>a bucket</comment>
        <translation>%1: unbegrenzt</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Gezählt in</translation>
    </message>
    <message>
        <source>Allowance per</source>
        <translation>Kontingent je</translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation>Am Limit</translation>
    </message>
    <message>
        <source>A bucket that is not in the plan has 0: any use of it is over.</source>
        <translation>Eine Kategorie, die nicht im Tarif ist, hat 0: jeder Verbrauch davon ist Überschreitung.</translation>
    </message>
    <message>
        <source>Units of a cycle; times seats where it is per seat.</source>
        <translation>Einheiten eines Abrechnungszyklus; mal Plätze, wenn es je Platz gilt.</translation>
    </message>
    <message>
        <source>What one unit is. Long-context work may be counted in pages, files or actions.</source>
        <translation>Was eine Einheit ist. Langkontext-Arbeit kann in Seiten, Dateien oder Aktionen gezählt werden.</translation>
    </message>
    <message>
        <source>Per seat, the allowance is multiplied by the seats and shared by the whole team.</source>
        <translation>Je Platz wird das Kontingent mit den Plätzen malgenommen und vom ganzen Team geteilt.</translation>
    </message>
    <message>
        <source>Members are warned from this share of the entitlement on.</source>
        <translation>Ab diesem Anteil am Anspruch werden Mitglieder gewarnt.</translation>
    </message>
    <message>
        <source>A premium action that takes more than this share of what is left is asked about first.</source>
        <translation>Bei einer Premium-Aktion, die mehr als diesen Anteil am Rest braucht, wird erst rückgefragt.</translation>
    </message>
    <message>
        <source>What happens to an action for which too little is left.</source>
        <translation>Was mit einer Aktion geschieht, für die zu wenig übrig ist.</translation>
    </message>
    <message>
        <source>Of one unit of overage, approved or prepaid. Empty: none is sold.</source>
        <translation>Je Einheit Mehrverbrauch, genehmigt oder vorausbezahlt. Leer: wird nicht verkauft.</translation>
    </message>
    <message>
        <source>The most units of overage that can be approved in a cycle.</source>
        <translation>Wie viele Einheiten Mehrverbrauch in einem Abrechnungszyklus höchstens genehmigt werden können.</translation>
    </message>
    <message>
        <source>Premium units that one member may use in a day, in the workspace&apos;s own time zone.</source>
        <translation>Premium-Einheiten, die ein Mitglied an einem Tag verbrauchen darf, in der Zeitzone des Workspaces.</translation>
    </message>
    <message>
        <source>× seats, shared by the team</source>
        <translation>× Plätze, vom Team geteilt</translation>
    </message>
    <message>
        <source>%1 × seats: with %2 the team shares %3</source>
        <extracomment>an allowance, times seats; what that is together</extracomment>
        <translation>%1 × Plätze: mit %2 teilt sich das Team %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <translation>
            <numerusform>%Ln Platz</numerusform>
            <numerusform>%Ln Plätzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::PlanChanges</name>
    <message>
        <source>%1 is not in the plan any more: any use of it is over</source>
        <comment>a bucket</comment>
        <translation>%1: nicht mehr im Tarif, jeder Verbrauch ist Überschreitung</translation>
    </message>
    <message>
        <source>Against version %1</source>
        <translation>Gegenüber Version %1</translation>
    </message>
    <message>
        <source>The first version</source>
        <translation>Die erste Version</translation>
    </message>
    <message>
        <source>Nothing differs yet.</source>
        <translation>Noch ist nichts anders.</translation>
    </message>
    <message>
        <source>Nothing is in the plan yet.</source>
        <translation>Noch ist nichts im Tarif.</translation>
    </message>
</context>
<context>
    <name>headroom::PlanDetail</name>
    <message>
        <source>Price and limits</source>
        <translation>Preis und Limits</translation>
    </message>
    <message>
        <source>Who goes over, and when</source>
        <translation>Wer wechselt und wann</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>&amp;Economics</source>
        <translation>W&amp;irtschaftlichkeit</translation>
    </message>
    <message>
        <source>What the plan costs and earns</source>
        <translation>Was der Tarif kostet und einbringt</translation>
    </message>
    <message>
        <source>Go to the &amp;draft</source>
        <translation>Zum En&amp;twurf</translation>
    </message>
    <message>
        <source>&amp;Draft the next version</source>
        <translation>Nächste &amp;Version entwerfen</translation>
    </message>
    <message>
        <source>Takes this plan out of the draft; can be undone.</source>
        <translation>Nimmt diesen Tarif aus dem Entwurf; lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>headroom::PlanEditor</name>
    <message>
        <source>Per seat means pooled: the allowance times the seats of a workspace, on which the whole team draws; nobody has a share of their own. The daily cap of a member keeps one person from spending the pool in a day.</source>
        <translation>Je Platz heißt gemeinsam: das Kontingent mal die Plätze eines Workspaces, woraus das ganze Team schöpft; niemand hat einen eigenen Anteil. Die Tagesgrenze je Mitglied verhindert, dass eine Person alles an einem Tag verbraucht.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price of a cycle ($)</source>
        <translation>Preis je Zyklus ($)</translation>
    </message>
    <message>
        <source>Price per</source>
        <translation>Preis je</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>= %1</source>
        <comment>an instant on this computer&apos;s clock</comment>
        <translation>= %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) hold what the draft cannot take. It has what was there before until that is mended.</source>
        <translation>
            <numerusform>%Ln Feld enthält, was der Entwurf nicht annehmen kann. Bis das behoben ist, gilt dort, was vorher da stand.</numerusform>
            <numerusform>%Ln Felder enthalten, was der Entwurf nicht annehmen kann. Bis das behoben ist, gilt dort, was vorher da stand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::PlanList</name>
    <message>
        <source>Filter the plans</source>
        <translation>Tarife filtern</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Nach Name oder Schlüssel filtern</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Neuer Tarif…</translation>
    </message>
</context>
<context>
    <name>headroom::PlanListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a cell and the quieter line below it</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>draft v%1</source>
        <translation>Entwurf v%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Version %1 is drafted and not published</source>
        <translation>Version %1 ist entworfen und nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The version that is in force, and the draft</source>
        <translation>Die gültige Version und der Entwurf</translation>
    </message>
    <message>
        <source>On it</source>
        <translation>Haben ihn</translation>
    </message>
    <message>
        <source>Workspaces that are on the plan now</source>
        <translation>Workspaces, die diesen Tarif jetzt haben</translation>
    </message>
</context>
<context>
    <name>headroom::PlanMoveModel</name>
    <message>
        <source>published, from %1</source>
        <translation>veröffentlicht, ab %1</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Tarif</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <comment>plan, version</comment>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an instant, the same in UTC</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Hat jetzt</translation>
    </message>
    <message>
        <source>Plan and version in force now</source>
        <translation>Jetzt gültiger Tarif und seine Version</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Goes over to</source>
        <translation>Wechselt zu</translation>
    </message>
    <message>
        <source>In this draft, or as published</source>
        <translation>In diesem Entwurf oder wie veröffentlicht</translation>
    </message>
    <message>
        <source>Next cycle</source>
        <translation>Nächster Zyklus</translation>
    </message>
    <message>
        <source>First day, in its own zone</source>
        <translation>Erster Tag, in eigener Zeitzone</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
</context>
<context>
    <name>headroom::PlanMoves</name>
    <message>
        <source>Workspaces and the version they go over to</source>
        <translation>Workspaces und die Version, zu der sie wechseln</translation>
    </message>
    <message>
        <source>Which workspaces</source>
        <translation>Welche Workspaces</translation>
    </message>
    <message>
        <source>On earlier versions of this plan</source>
        <translation>Mit früheren Versionen dieses Tarifs</translation>
    </message>
    <message>
        <source>On this plan</source>
        <translation>Mit diesem Tarif</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>Alle Workspaces</translation>
    </message>
    <message>
        <source>Filter the workspaces</source>
        <translation>Workspaces filtern</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Nach Name oder Schlüssel filtern</translation>
    </message>
    <message>
        <source>&amp;Do not move</source>
        <translation>Ni&amp;cht wechseln</translation>
    </message>
    <message>
        <source>When they go over</source>
        <translation>Wann sie wechseln</translation>
    </message>
    <message>
        <source>at the start of its next cycle</source>
        <translation>zu Beginn des nächsten Zyklus</translation>
    </message>
    <message>
        <source>at one instant</source>
        <translation>zu einem Zeitpunkt</translation>
    </message>
    <message>
        <source>Instant at which they go over</source>
        <translation>Zeitpunkt, zu dem sie wechseln</translation>
    </message>
    <message>
        <source>&amp;Move to version %1</source>
        <translation>Zu Ve&amp;rsion %1 wechseln</translation>
    </message>
    <message>
        <source>Choose workspaces in the table first.</source>
        <translation>Wählen Sie zuerst Workspaces in der Tabelle.</translation>
    </message>
    <message>
        <source>Type the instant as it says below.</source>
        <translation>Geben Sie den Zeitpunkt ein, wie unten beschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln workspace(s) go over to version %2</source>
        <translation>
            <numerusform>%1 von %Ln Workspace wechselt zu Version %2</numerusform>
            <numerusform>%1 von %Ln Workspaces wechseln zu Version %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first on %2</source>
        <translation>%1, der erste am %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln stay(s) where it is.</source>
        <translation>
            <numerusform>%1; %Ln bleibt, wo er ist.</numerusform>
            <numerusform>%1; %Ln bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>There are no workspaces yet</source>
        <translation>Noch keine Workspaces</translation>
    </message>
    <message>
        <source>They come with the catalog, or with the first usage that names them.</source>
        <translation>Sie kommen mit dem Katalog oder mit dem ersten Verbrauch, der sie nennt.</translation>
    </message>
    <message>
        <source>No workspace matches the filter</source>
        <translation>Kein Workspace passt zum Filter</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Nobody is on an earlier version</source>
        <translation>Niemand hat eine frühere Version</translation>
    </message>
    <message>
        <source>Choose “All workspaces” above to move somebody here from another plan.</source>
        <translation>Wählen Sie oben „Alle Workspaces“, um jemanden von einem anderen Tarif hierher wechseln zu lassen.</translation>
    </message>
</context>
<context>
    <name>headroom::PlanTimeline</name>
    <message>
        <source>%1 (draft)</source>
        <comment>a version</comment>
        <translation>%1 (Entwurf)</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an instant</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s)</source>
        <translation>
            <numerusform>%Ln Workspace</numerusform>
            <numerusform>%Ln Workspaces</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions of the plan</source>
        <translation>Versionen des Tarifs</translation>
    </message>
</context>
<context>
    <name>headroom::PlanVersionModel</name>
    <message>
        <source>%1, %2, from %3, %4</source>
        <comment>version, published or draft, date, how many workspaces</comment>
        <translation>%1, %2, ab %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s)</source>
        <translation>
            <numerusform>%Ln Workspace</numerusform>
            <numerusform>%Ln Workspaces</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>The earliest instant at which it may be assigned</source>
        <translation>Der früheste Zeitpunkt, zu dem sie zugewiesen werden darf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Workspaces</translation>
    </message>
    <message>
        <source>Workspaces that are on it now</source>
        <translation>Workspaces, die sie jetzt haben</translation>
    </message>
</context>
<context>
    <name>headroom::PlansPage</name>
    <message>
        <source>Plans</source>
        <translation>Tarife</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln workspace(s)</source>
        <translation>
            <numerusform>%Ln Workspace wechseln lassen</numerusform>
            <numerusform>%Ln Workspaces wechseln lassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do not move %Ln workspace(s)</source>
        <translation>
            <numerusform>%Ln Workspace nicht wechseln lassen</numerusform>
            <numerusform>%Ln Workspaces nicht wechseln lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Published versions never change; begin a draft.</source>
        <translation>Veröffentlichte Versionen ändern sich nie; beginnen Sie einen Entwurf.</translation>
    </message>
    <message>
        <source>Published versions never change. %1</source>
        <comment>why nobody drafts here</comment>
        <translation>Veröffentlichte Versionen ändern sich nie. %1</translation>
    </message>
    <message>
        <source>“%1” has no version yet</source>
        <translation>„%1“ hat noch keine Version</translation>
    </message>
    <message>
        <source>A version says what a workspace gets in each cycle, and what it costs.</source>
        <translation>Eine Version sagt, was ein Workspace in jedem Abrechnungszyklus bekommt und was es kostet.</translation>
    </message>
    <message>
        <source>Draft the first version</source>
        <translation>Erste Version entwerfen</translation>
    </message>
    <message>
        <source>There is no plan “%1”</source>
        <translation>Den Tarif „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Wählen Sie einen in der Liste.</translation>
    </message>
    <message>
        <source>The plans were not read</source>
        <translation>Die Tarife wurden nicht gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the plans…</source>
        <translation>Tarife werden gelesen…</translation>
    </message>
    <message>
        <source>There are no plans yet</source>
        <translation>Noch keine Tarife</translation>
    </message>
    <message>
        <source>A plan says what a workspace gets in each cycle, and what it costs. Begin one here, or apply a catalog with headroomctl.</source>
        <translation>Ein Tarif sagt, was ein Workspace in jedem Abrechnungszyklus bekommt und was es kostet. Beginnen Sie hier einen, oder wenden Sie mit headroomctl einen Katalog an.</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Neuer Tarif…</translation>
    </message>
    <message>
        <source>Begin version %1 of %2</source>
        <comment>a plan</comment>
        <translation>Version %1 von %2 beginnen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a field, a plan</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Discard the draft of %1</source>
        <comment>a plan</comment>
        <translation>Entwurf von %1 verwerfen</translation>
    </message>
    <message>
        <source>The draft of %1 is discarded; undo brings it back</source>
        <translation>Der Entwurf von %1 ist verworfen; Rückgängig holt ihn zurück</translation>
    </message>
    <message numerus="yes">
        <source>The draft of %1 and %Ln move(s) to it are discarded; undo brings them back</source>
        <translation>
            <numerusform>Der Entwurf von %1 und %Ln Wechsel dorthin sind verworfen; Rückgängig holt sie zurück</numerusform>
            <numerusform>Der Entwurf von %1 und %Ln Wechsel dorthin sind verworfen; Rückgängig holt sie zurück</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::PoolHeatModel</name>
    <message>
        <source>named by events, not in the catalog</source>
        <translation>von Ereignissen genannt, nicht im Katalog</translation>
    </message>
    <message>
        <source>Input and output tokens of sync events, of the busiest minute (UTC)</source>
        <translation>Ein- und Ausgabe-Token von Sync-Ereignissen in der vollsten Minute (UTC)</translation>
    </message>
    <message>
        <source>no tokens</source>
        <translation>keine Token</translation>
    </message>
    <message>
        <source>no quota stated</source>
        <translation>keine Quota angegeben</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>As routes and events name it</source>
        <translation>Wie Routen und Ereignisse ihn nennen</translation>
    </message>
    <message>
        <source>Busiest minute against the quota</source>
        <translation>Vollste Minute gegenüber der Quota</translation>
    </message>
    <message>
        <source>Tokens of sync events in the busiest UTC minute of the range</source>
        <translation>Token von Sync-Ereignissen in der vollsten UTC-Minute des Zeitraums</translation>
    </message>
    <message>
        <source>Of the quota</source>
        <translation>Von der Quota</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>The minute began then</source>
        <translation>Beginn der Minute</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Tokens a minute that the provider lets through</source>
        <translation>Token pro Minute, die der Anbieter durchlässt</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Of the range, sync events</source>
        <translation>Des Zeitraums, Sync-Ereignisse</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Provider trouble of this pool in the range</source>
        <translation>Anbieterstörungen dieses Pools im Zeitraum</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>headroom::PoolHeatTable</name>
    <message>
        <source>No pool is in the catalog, and no event named one.</source>
        <translation>Im Katalog steht kein Pool, und kein Ereignis nannte einen.</translation>
    </message>
    <message>
        <source>Pools, the hottest first</source>
        <translation>Pools, am stärksten ausgelastete zuerst</translation>
    </message>
    <message>
        <source>Tokens of sync events in the busiest minute (UTC) of the range against the quota; every workspace counts, whatever the filters say.</source>
        <translation>Token von Sync-Ereignissen in der vollsten Minute (UTC) des Zeitraums gegenüber der Quota; alle Workspaces zählen, unabhängig von den Filtern.</translation>
    </message>
    <message>
        <source>Quotas and promises…</source>
        <translation>Quotas und Zusagen…</translation>
    </message>
    <message>
        <source>Go to the pools under Routes and ceilings</source>
        <translation>Zu den Pools unter Routen &amp; Grenzen</translation>
    </message>
    <message>
        <source>Pools by heat</source>
        <translation>Pools nach Auslastung</translation>
    </message>
</context>
<context>
    <name>headroom::PoolModel</name>
    <message>
        <source>named by routes, not described</source>
        <translation>von Routen genannt, nicht beschrieben</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>k. A.</translation>
    </message>
    <message>
        <source>%1 tokens on %2, spread evenly over the day</source>
        <translation>%1 Token am %2, gleichmäßig auf den Tag verteilt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>As routes and events name it</source>
        <translation>Wie Routen und Ereignisse ihn nennen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>And below it subscription and region</source>
        <translation>Und darunter Abonnement und Region</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>And below it the deployment type</source>
        <translation>Und darunter der Deployment-Typ</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>That run through it</source>
        <translation>Die darüber laufen</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Tokens a minute that the provider lets through</source>
        <translation>Token pro Minute, die der Anbieter durchlässt</translation>
    </message>
    <message numerus="yes">
        <source>Used, %Ln day(s)</source>
        <translation>
            <numerusform>Token, %Ln Tag</numerusform>
            <numerusform>Token, %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Input and output tokens of the last %Ln day(s)</source>
        <translation>
            <numerusform>Ein- und Ausgabe-Token des letzten Tages (%Ln)</numerusform>
            <numerusform>Ein- und Ausgabe-Token der letzten %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest day</source>
        <translation>Stärkster Tag</translation>
    </message>
    <message>
        <source>Tokens a minute of the day (UTC) with most of them, spread evenly</source>
        <translation>Token pro Minute am Tag (UTC) mit den meisten, gleichmäßig verteilt</translation>
    </message>
    <message>
        <source>Plans promise</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Tokens a minute through this pool if everybody used up their entitlement at an even pace (R30)</source>
        <translation>Token pro Minute über diesen Pool, wenn alle ihren Anspruch in gleichmäßigem Tempo ausschöpften (R30)</translation>
    </message>
</context>
<context>
    <name>headroom::PoolPartModel</name>
    <message>
        <source>%1 + unlimited</source>
        <comment>units that have an end, and some that have none</comment>
        <translation>%1 + unbegrenzt</translation>
    </message>
    <message>
        <source>An unlimited entitlement has no figure and is left out.</source>
        <translation>Ein unbegrenzter Anspruch hat keine Zahl und wird ausgelassen.</translation>
    </message>
    <message>
        <source>no route known</source>
        <translation>keine Route bekannt</translation>
    </message>
    <message numerus="yes">
        <source>Not used in the last %Ln day(s): %1 of %2 default routes of the sheet in force</source>
        <translation>
            <numerusform>Seit %Ln Tag nicht benutzt: %1 von %2 Standardrouten des gültigen Blatts</numerusform>
            <numerusform>Seit %Ln Tagen nicht benutzt: %1 von %2 Standardrouten des gültigen Blatts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 units of the last %Ln day(s)</source>
        <translation>
            <numerusform>%1 von %2 Einheiten in %Ln Tag</numerusform>
            <numerusform>%1 von %2 Einheiten der letzten %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Promised in all</source>
        <translation>Insgesamt zugesagt</translation>
    </message>
    <message>
        <source>Units that all running cycles promise</source>
        <translation>Einheiten, die alle laufenden Abrechnungszyklen zusagen</translation>
    </message>
    <message>
        <source>Its share</source>
        <translation>Sein Anteil</translation>
    </message>
    <message>
        <source>This pool’s, as its routes shared the bucket’s units lately</source>
        <translation>Dieses Pools, wie sich seine Routen zuletzt die Einheiten der Kategorie geteilt haben</translation>
    </message>
    <message>
        <source>Through it</source>
        <translation>Über ihn</translation>
    </message>
    <message>
        <source>Units of the running cycles</source>
        <translation>Einheiten der laufenden Abrechnungszyklen</translation>
    </message>
    <message>
        <source>Tokens a unit</source>
        <translation>Token je Einheit</translation>
    </message>
    <message>
        <source>Input and output, as observed on its routes</source>
        <translation>Ein- und Ausgabe, wie auf seinen Routen beobachtet</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Token pro Minute</translation>
    </message>
    <message>
        <source>If these units were used up evenly over their cycles</source>
        <translation>Wenn diese Einheiten gleichmäßig über ihre Abrechnungszyklen verbraucht würden</translation>
    </message>
</context>
<context>
    <name>headroom::PoolsTab</name>
    <message>
        <source>Deployment pools</source>
        <translation>Deployment-Pools</translation>
    </message>
    <message>
        <source>&amp;New pool</source>
        <translation>&amp;Neuer Pool</translation>
    </message>
    <message>
        <source>Key of the new pool</source>
        <translation>Schlüssel des neuen Pools</translation>
    </message>
    <message>
        <source>Filter by pool</source>
        <translation>Nach Pool filtern</translation>
    </message>
    <message>
        <source>No pools yet</source>
        <translation>Noch keine Pools</translation>
    </message>
    <message>
        <source>A pool is a deployment with a quota that routes share. Add one, then choose it in its routes.</source>
        <translation>Ein Pool ist ein Deployment mit einer Quota, die sich Routen teilen. Fügen Sie einen hinzu und wählen Sie ihn dann bei seinen Routen.</translation>
    </message>
    <message>
        <source>Promised is what every workspace may use up in its running cycle, spread evenly over it.</source>
        <translation>Zugesagt ist, was jeder Workspace in seinem laufenden Abrechnungszyklus verbrauchen darf, gleichmäßig darauf verteilt.</translation>
    </message>
    <message>
        <source>How what plans promise through the pool comes about</source>
        <translation>Wie zustande kommt, was Tarife über den Pool zusagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a pool, what plans promise through it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>named by routes, not described</source>
        <translation>von Routen genannt, nicht beschrieben</translation>
    </message>
    <message>
        <source>Reading where the workspaces stand…</source>
        <translation>Stand der Workspaces wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens in the last %Ln day(s); busiest %2: %3, or %4 a minute.</source>
        <translation>
            <numerusform>%1 Token in %Ln Tag; am meisten am %2: %3, das sind %4 pro Minute.</numerusform>
            <numerusform>%1 Token in den letzten %Ln Tagen; am meisten am %2: %3, das sind %4 pro Minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing went through it in the last %Ln day(s).</source>
        <translation>
            <numerusform>Seit %Ln Tag lief nichts darüber.</numerusform>
            <numerusform>Seit %Ln Tagen lief nichts darüber.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change pool %1</source>
        <translation>Pool %1 ändern</translation>
    </message>
    <message>
        <source>New pool %1</source>
        <translation>Neuer Pool %1</translation>
    </message>
    <message>
        <source>Discard the changes of pool %1</source>
        <translation>Änderungen des Pools %1 verwerfen</translation>
    </message>
    <message>
        <source>The drafted route %1 runs through it. Choose another pool there first.</source>
        <translation>Die entworfene Route %1 läuft darüber. Wählen Sie dort zuerst einen anderen Pool.</translation>
    </message>
</context>
<context>
    <name>headroom::PriceListDifferenceModel</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>As the list names it</source>
        <translation>Wie die Liste es nennt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Dollars per million tokens</source>
        <translation>Dollar je Million Token</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Dollars per million cached tokens</source>
        <translation>Dollar je Million Token aus Cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>What else differs</source>
        <translation>Was sonst noch anders ist</translation>
    </message>
</context>
<context>
    <name>headroom::PriceListImport</name>
    <message numerus="yes">
        <source>%Ln new model(s)</source>
        <translation>
            <numerusform>%Ln neues Modell</numerusform>
            <numerusform>%Ln neue Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unverändert</numerusform>
            <numerusform>%Ln unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped without token prices</source>
        <translation>
            <numerusform>%Ln ohne Token-Preise übersprungen</numerusform>
            <numerusform>%Ln ohne Token-Preise übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in this list, which stay</source>
        <translation>
            <numerusform>%Ln nicht in dieser Liste, bleibt</numerusform>
            <numerusform>%Ln nicht in dieser Liste, bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>&amp;Import these prices</source>
        <translation>Diese Preise &amp;importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Date of the prices</source>
        <translation>Datum der Preise</translation>
    </message>
    <message>
        <source>What the import would change</source>
        <translation>Was der Import ändern würde</translation>
    </message>
    <message>
        <source>&amp;Dated</source>
        <translation>Stan&amp;d</translation>
    </message>
    <message>
        <source>Choose LiteLLM’s price list</source>
        <translation>Preisliste von LiteLLM wählen</translation>
    </message>
    <message>
        <source>Price list (*.json)</source>
        <translation>Preisliste (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is far larger than a price list. Choose LiteLLM’s model_prices_and_context_window.json.</source>
        <translation>%1 ist viel größer als eine Preisliste. Wählen Sie model_prices_and_context_window.json von LiteLLM.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>This list says what the ledger has already. %1</source>
        <translation>Diese Liste sagt, was das Verbrauchsbuch schon hat. %1</translation>
    </message>
    <message>
        <source>Importing changes the list alone: a route takes prices from it only when it is told to.</source>
        <translation>Der Import ändert nur die Liste: eine Route übernimmt Preise daraus erst, wenn es ihr gesagt wird.</translation>
    </message>
    <message>
        <source>%1 Models of these routes are among them: %2.</source>
        <translation>%1 Darunter sind Modelle dieser Routen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) imported, %1</source>
        <translation>
            <numerusform>%Ln Modell importiert, %1</numerusform>
            <numerusform>%Ln Modelle importiert, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::PriceListModel</name>
    <message>
        <source>%1
The list also has prices by length of the prompt, which are not kept.</source>
        <translation>%1
Die Liste hat auch Preise nach Länge des Prompts; sie werden nicht behalten.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>As the list names it</source>
        <translation>Wie die Liste es nennt</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>As the list has it: chat, embedding, …</source>
        <translation>Wie die Liste sie nennt: chat, embedding, …</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Dollars per million tokens</source>
        <translation>Dollar je Million Token</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Dollars per million cached tokens</source>
        <translation>Dollar je Million Token aus Cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Batch in</source>
        <translation>Batch ein</translation>
    </message>
    <message>
        <source>Dollars per million input tokens in batch, as the list states it</source>
        <translation>Dollar je Million Eingabe-Token im Batch, wie die Liste es angibt</translation>
    </message>
    <message>
        <source>Batch out</source>
        <translation>Batch aus</translation>
    </message>
    <message>
        <source>Dollars per million output tokens in batch, as the list states it</source>
        <translation>Dollar je Million Ausgabe-Token im Batch, wie die Liste es angibt</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Tokens of input at most</source>
        <translation>Höchstzahl der Eingabe-Token</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>The date of the import that brought it</source>
        <translation>Das Datum des Imports, der es brachte</translation>
    </message>
</context>
<context>
    <name>headroom::PriceListPicker</name>
    <message>
        <source>none</source>
        <comment>a price</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2, as it is</source>
        <comment>a field that stays</comment>
        <translation>%1: %2, wie bisher</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Prices from the list for route %1</source>
        <translation>Preise aus der Liste für Route %1</translation>
    </message>
    <message>
        <source>Models of the price list</source>
        <translation>Modelle der Preisliste</translation>
    </message>
    <message>
        <source>Filter by model, provider or kind</source>
        <translation>Nach Modell, Anbieter oder Art filtern</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Take these prices</source>
        <translation>Diese Preise übernehmen</translation>
    </message>
    <message>
        <source>In &amp;force from</source>
        <translation>Gü&amp;ltig ab</translation>
    </message>
    <message>
        <source>The route takes these figures once. What the list says later changes nothing.</source>
        <translation>Die Route übernimmt diese Zahlen einmal. Was die Liste später sagt, ändert nichts.</translation>
    </message>
    <message>
        <source>No price list was imported yet. Import one in the tab “Price list”.</source>
        <translation>Noch keine Preisliste wurde importiert. Importieren Sie eine unter „Preisliste“.</translation>
    </message>
    <message>
        <source>Choose a model to see what the route would take from it.</source>
        <translation>Wählen Sie ein Modell, um zu sehen, was die Route davon übernähme.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>and its context window: %1 → %2 tokens</source>
        <translation>und sein Kontextfenster: %1 → %2 Token</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>The list’s batch prices are no whole percentage of its others: the route keeps its own.</source>
        <translation>Die Batch-Preise der Liste sind kein ganzer Prozentwert der anderen: die Route behält ihren eigenen.</translation>
    </message>
    <message>
        <source>The list also has prices by length of the prompt, which are not kept.</source>
        <translation>Die Liste hat auch Preise nach Länge des Prompts; sie werden nicht behalten.</translation>
    </message>
    <message>
        <source>The route has all this already.</source>
        <translation>Die Route hat all das schon.</translation>
    </message>
</context>
<context>
    <name>headroom::PriceListTab</name>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Filter by model, provider or kind</source>
        <translation>Nach Modell, Anbieter oder Art filtern</translation>
    </message>
    <message>
        <source>&amp;Import LiteLLM list…</source>
        <translation>LiteLLM-Liste &amp;importieren…</translation>
    </message>
    <message>
        <source>Read LiteLLM’s model_prices_and_context_window.json and see what it changes</source>
        <translation>model_prices_and_context_window.json von LiteLLM lesen und sehen, was sich ändert</translation>
    </message>
    <message>
        <source>No model matches the filter</source>
        <translation>Kein Modell passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) filtered out.</source>
        <translation>
            <numerusform>%Ln Zeile ausgefiltert.</numerusform>
            <numerusform>%Ln Zeilen ausgefiltert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>The price list was not read</source>
        <translation>Die Preisliste wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the price list…</source>
        <translation>Preisliste wird gelesen…</translation>
    </message>
    <message>
        <source>No price list yet</source>
        <translation>Noch keine Preisliste</translation>
    </message>
    <message>
        <source>Import LiteLLM’s published list to compare prices and to take them over to routes.</source>
        <translation>Importieren Sie die von LiteLLM veröffentlichte Liste, um Preise zu vergleichen und in Routen zu übernehmen.</translation>
    </message>
    <message>
        <source>Import LiteLLM list…</source>
        <translation>LiteLLM-Liste importieren…</translation>
    </message>
</context>
<context>
    <name>headroom::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>What providers did. None of it is a limit hit, and none of it is counted among them.</source>
        <translation>Was bei Anbietern vorfiel. Nichts davon ist ein Limit-Treffer, und nichts davon wird als solcher gezählt.</translation>
    </message>
    <message>
        <source>Back out</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To the range before the day was narrowed to (Escape)</source>
        <translation>Zum Zeitraum vor der Eingrenzung auf den Tag (Esc)</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>days in %1</source>
        <translation>Tage in %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>davor: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s)</source>
        <translation>
            <numerusform>%Ln Störung</numerusform>
            <numerusform>%Ln Störungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Provider trouble was not read</source>
        <translation>Die Anbieterstörungen wurden nicht gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading what providers did…</source>
        <translation>Anbieterstörungen werden gelesen…</translation>
    </message>
    <message>
        <source>Nothing of it passes the filters</source>
        <translation>Nichts davon passt zu den Filtern</translation>
    </message>
    <message>
        <source>In this range, that is.</source>
        <translation>In diesem Zeitraum jedenfalls.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No provider trouble in this range</source>
        <translation>Keine Anbieterstörungen in diesem Zeitraum</translation>
    </message>
    <message>
        <source>No event of it says that a provider failed, refused or came late.</source>
        <translation>Kein Ereignis darin berichtet, dass ein Anbieter ausfiel, ablehnte oder zu spät kam.</translation>
    </message>
    <message>
        <source>Narrowed to %1. Escape leads back out.</source>
        <translation>Eingegrenzt auf %1. Esc führt zurück.</translation>
    </message>
</context>
<context>
    <name>headroom::PublishDialog</name>
    <message>
        <source>Review and publish</source>
        <translation>Prüfen und veröffentlichen</translation>
    </message>
    <message>
        <source>why; the audit keeps it</source>
        <translation>warum; das Audit-Protokoll bewahrt es</translation>
    </message>
    <message>
        <source>Rea&amp;son:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>Save as &amp;catalog document…</source>
        <translation>Als &amp;Katalogdokument speichern…</translation>
    </message>
    <message>
        <source>A file that headroomctl replays and applies</source>
        <translation>Eine Datei, die headroomctl nachspielt und anwendet</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>There is nothing to publish.</source>
        <translation>Es gibt nichts zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The ledger has not said yet what is published.</source>
        <translation>Das Verbrauchsbuch hat noch nicht gemeldet, was veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Resolve first what others have published meanwhile.</source>
        <translation>Lösen Sie zuerst auf, was andere inzwischen veröffentlicht haben.</translation>
    </message>
    <message>
        <source>Mend first what is wrong with the draft.</source>
        <translation>Beheben Sie zuerst, was am Entwurf falsch ist.</translation>
    </message>
    <message numerus="yes">
        <source>Others have published %Ln part(s) that this draft began from. Merge their changes or overwrite them; then publish.</source>
        <translation>
            <numerusform>Andere haben %Ln Teil veröffentlicht, von dem dieser Entwurf ausging. Führen Sie die Änderungen zusammen oder überschreiben Sie sie; veröffentlichen Sie dann.</numerusform>
            <numerusform>Andere haben %Ln Teile veröffentlicht, von denen dieser Entwurf ausging. Führen Sie die Änderungen zusammen oder überschreiben Sie sie; veröffentlichen Sie dann.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Auflösen…</translation>
    </message>
    <message>
        <source>Put the draft in force for everybody</source>
        <translation>Den Entwurf für alle in Kraft setzen</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Wird veröffentlicht…</translation>
    </message>
    <message>
        <source>Nothing was published, and the draft is kept: %1</source>
        <comment>an error</comment>
        <translation>Nichts wurde veröffentlicht, und der Entwurf bleibt: %1</translation>
    </message>
    <message>
        <source>Nothing was published, and the draft is kept: somebody else has published meanwhile.</source>
        <translation>Nichts wurde veröffentlicht, und der Entwurf bleibt: jemand anderes hat inzwischen veröffentlicht.</translation>
    </message>
    <message numerus="yes">
        <source>Published: %Ln change(s)</source>
        <translation>
            <numerusform>Veröffentlicht: %Ln Änderung</numerusform>
            <numerusform>Veröffentlicht: %Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the draft as a catalog document</source>
        <translation>Entwurf als Katalogdokument speichern</translation>
    </message>
    <message>
        <source>Catalog documents (*.json)</source>
        <translation>Katalogdokumente (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>headroom::RatioChart</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a ratio, what is divided by what</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In part: it is not over, or the range cuts it.</source>
        <translation>Unvollständig: noch nicht vorbei oder vom Zeitraum abgeschnitten.</translation>
    </message>
    <message>
        <source>No step has data.</source>
        <translation>Kein Schritt hat Daten.</translation>
    </message>
    <message>
        <source>%1 in the last step with data, %2.</source>
        <translation>%1 im letzten Schritt mit Daten, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) without data.</source>
        <translation>
            <numerusform>%Ln Schritt ohne Daten.</numerusform>
            <numerusform>%Ln Schritte ohne Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>headroom::RatioEventsOpener</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln event(s)</source>
        <translation>
            <numerusform>mehr als %Ln Ereignis</numerusform>
            <numerusform>mehr als %Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>No events in %1.</source>
        <comment>a period</comment>
        <translation>Keine Ereignisse in %1.</translation>
    </message>
    <message>
        <source>Whose events of %1</source>
        <comment>a period</comment>
        <translation>Wessen Ereignisse: %1</translation>
    </message>
    <message>
        <source>Other workspaces: choose one on the History page</source>
        <translation>Andere Workspaces: auf der Seite „Verlauf“ wählen</translation>
    </message>
</context>
<context>
    <name>headroom::RatioFacts</name>
    <message>
        <source>Before: %1, %2</source>
        <comment>a ratio, what is divided by what</comment>
        <translation>Davor: %1, %2</translation>
    </message>
    <message>
        <source>Before: no data</source>
        <translation>Davor: keine Daten</translation>
    </message>
    <message>
        <source>Moved most by</source>
        <translation>Bewegt durch</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>eigener Wert</translation>
    </message>
    <message>
        <source>by</source>
        <translation>um</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of mover, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>only this</source>
        <translation>nur dies</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, now</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Workspaces are cut at their own days.</source>
        <translation>Workspaces werden nach ihren eigenen Tagen geschnitten.</translation>
    </message>
</context>
<context>
    <name>headroom::RatioPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>a ratio, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is divided by what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>headroom::RatioStepModel</name>
    <message>
        <source>in part</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>Its first day</source>
        <translation>Sein erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>In the range</source>
        <translation>Im Zeitraum</translation>
    </message>
    <message>
        <source>Whether it is over and the range holds all of it</source>
        <translation>Ob er vorbei ist und ganz im Zeitraum liegt</translation>
    </message>
    <message>
        <source>%1: numerator</source>
        <comment>a ratio</comment>
        <translation>%1: Zähler</translation>
    </message>
    <message>
        <source>%1: denominator</source>
        <comment>a ratio</comment>
        <translation>%1: Nenner</translation>
    </message>
</context>
<context>
    <name>headroom::RatioSubjectBox</name>
    <message>
        <source>Choose one</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Ratios of</source>
        <translation>Kennzahlen für</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>Einen Tarif</translation>
    </message>
    <message>
        <source>A workspace</source>
        <translation>Einen Workspace</translation>
    </message>
    <message>
        <source>An action</source>
        <translation>Eine Aktion</translation>
    </message>
    <message>
        <source>A route</source>
        <translation>Eine Route</translation>
    </message>
    <message>
        <source>Rat&amp;ios of:</source>
        <translation>&amp;Kennzahlen für:</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Tarif %1</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Workspace %1</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>Aktion %1</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Route %1</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Tarif wählen</translation>
    </message>
    <message>
        <source>Choose a workspace</source>
        <translation>Workspace wählen</translation>
    </message>
    <message>
        <source>Choose an action</source>
        <translation>Aktion wählen</translation>
    </message>
    <message>
        <source>Choose a route</source>
        <translation>Route wählen</translation>
    </message>
</context>
<context>
    <name>headroom::Replay</name>
    <message>
        <source>The replay of workspace %1 comes to a sum of units or money that passes what 64 bits can hold.</source>
        <translation>Das Nachspielen des Workspaces %1 ergibt eine Summe von Einheiten oder Beträgen, die 64 Bit überschreitet.</translation>
    </message>
    <message>
        <source>The ledger holds no events that could be replayed.</source>
        <translation>Das Verbrauchsbuch enthält keine Ereignisse zum Nachspielen.</translation>
    </message>
    <message>
        <source>The range from %1 to %2 is empty: its end has to be after its beginning.</source>
        <translation>Der Zeitraum von %1 bis %2 ist leer: sein Ende muss nach seinem Anfang liegen.</translation>
    </message>
    <message>
        <source>The replay was cancelled; nothing was changed.</source>
        <translation>Das Nachspielen wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>headroom::ReplayChart</name>
    <message>
        <source>%1: use now and in the draft</source>
        <comment>bucket</comment>
        <translation>%1: Verbrauch jetzt und im Entwurf</translation>
    </message>
    <message>
        <source>Entitlement now</source>
        <translation>Anspruch jetzt</translation>
    </message>
    <message>
        <source>Entitlement in the draft</source>
        <translation>Anspruch im Entwurf</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation>Verbrauch jetzt</translation>
    </message>
    <message>
        <source>Used in the draft</source>
        <translation>Verbrauch im Entwurf</translation>
    </message>
    <message>
        <source>Entitlement now %1</source>
        <translation>Anspruch jetzt %1</translation>
    </message>
    <message>
        <source>Entitlement in the draft %1</source>
        <translation>Anspruch im Entwurf %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Jetzt %1</translation>
    </message>
    <message>
        <source>In the draft %1</source>
        <translation>Im Entwurf %1</translation>
    </message>
    <message>
        <source>%1 · day %2 of %3</source>
        <translation>%1 · Tag %2 von %3</translation>
    </message>
    <message>
        <source>Beyond the range of the replay.</source>
        <translation>Außerhalb des nachgespielten Zeitraums.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>No day of the cycle is in the range.</source>
        <translation>Kein Tag des Abrechnungszyklus liegt im Zeitraum.</translation>
    </message>
    <message>
        <source>By %1: %2 used now of %3, %4 used in the draft of %5.</source>
        <comment>day, units, entitlement, units, entitlement</comment>
        <translation>Bis %1: jetzt %2 von %3 verbraucht, im Entwurf %4 von %5.</translation>
    </message>
</context>
<context>
    <name>headroom::ReplayCourseModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day of the cycle, from 1</source>
        <translation>Tag des Abrechnungszyklus, ab 1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Civil date in the workspace’s time zone</source>
        <translation>Kalenderdatum in der Zeitzone des Workspaces</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation>Verbrauch jetzt</translation>
    </message>
    <message>
        <source>So far in the cycle, by the catalog in force</source>
        <translation>Bisher im Abrechnungszyklus, nach dem gültigen Katalog</translation>
    </message>
    <message>
        <source>Used in the draft</source>
        <translation>Verbrauch im Entwurf</translation>
    </message>
    <message>
        <source>So far in the cycle, by the draft</source>
        <translation>Bisher im Abrechnungszyklus, nach dem Entwurf</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Used in the draft less used now</source>
        <translation>Verbrauch im Entwurf abzüglich Verbrauch jetzt</translation>
    </message>
    <message>
        <source>Entitlement now</source>
        <translation>Anspruch jetzt</translation>
    </message>
    <message>
        <source>At the end of the day</source>
        <translation>Am Ende des Tages</translation>
    </message>
    <message>
        <source>Entitlement in the draft</source>
        <translation>Anspruch im Entwurf</translation>
    </message>
</context>
<context>
    <name>headroom::ReplayCoursePanel</name>
    <message>
        <source>Bucket</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Workspace öffnen</translation>
    </message>
    <message>
        <source>&amp;Bucket:</source>
        <translation>&amp;Kategorie:</translation>
    </message>
    <message>
        <source>&amp;Cycle:</source>
        <translation>&amp;Zyklus:</translation>
    </message>
    <message>
        <source>%1 with the draft.</source>
        <comment>what changes</comment>
        <translation>Mit dem Entwurf: %1.</translation>
    </message>
    <message>
        <source>Solid: now. Dashed: the draft. Days in %1.</source>
        <translation>Durchgezogen: jetzt. Gestrichelt: der Entwurf. Tage in %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>workspace, bucket</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2), cycle %3</source>
        <translation>%1 (%2), Abrechnungszyklus %3</translation>
    </message>
</context>
<context>
    <name>headroom::ReplayDetail</name>
    <message>
        <source>No workspace chosen</source>
        <translation>Kein Workspace gewählt</translation>
    </message>
    <message>
        <source>Choose one above to see both of its curves.</source>
        <translation>Wählen Sie oben einen, um seine beiden Kurven zu sehen.</translation>
    </message>
    <message>
        <source>Replaying %1…</source>
        <comment>workspace</comment>
        <translation>%1 wird nachgespielt…</translation>
    </message>
    <message>
        <source>%1 could not be replayed</source>
        <comment>workspace</comment>
        <translation>%1 konnte nicht nachgespielt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No cycle of %1 is in the range</source>
        <comment>workspace</comment>
        <translation>Kein Abrechnungszyklus von %1 liegt im Zeitraum</translation>
    </message>
</context>
<context>
    <name>headroom::ReplayPage</name>
    <message>
        <source>Replay</source>
        <translation>Nachspielen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Find a workspace</source>
        <translation>Workspace suchen</translation>
    </message>
    <message>
        <source>Find a workspace by name or key</source>
        <translation>Workspace nach Name oder Schlüssel suchen</translation>
    </message>
    <message>
        <source>Only &amp;affected</source>
        <translation>Nur betro&amp;ffene</translation>
    </message>
    <message>
        <source>Workspaces for which the draft makes something different</source>
        <translation>Workspaces, bei denen der Entwurf etwas ändert</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save the rows that are shown as CSV</source>
        <translation>Die gezeigten Zeilen als CSV speichern</translation>
    </message>
    <message>
        <source>Workspaces in the replay</source>
        <translation>Nachgespielte Workspaces</translation>
    </message>
    <message numerus="yes">
        <source>Replayed %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis nachgespielt</numerusform>
            <numerusform>%Ln Ereignisse nachgespielt</numerusform>
        </translation>
    </message>
    <message>
        <source>The replay was cancelled</source>
        <translation>Das Nachspielen wurde abgebrochen</translation>
    </message>
    <message>
        <source>Run the catalog in force</source>
        <translation>Gültigen Katalog nachspielen</translation>
    </message>
    <message>
        <source>Run the draft</source>
        <translation>Entwurf nachspielen</translation>
    </message>
    <message>
        <source>The draft has changed since: what is shown is of an earlier state of it.</source>
        <translation>Der Entwurf hat sich seitdem geändert: gezeigt wird ein früherer Stand.</translation>
    </message>
    <message>
        <source>Replay again</source>
        <translation>Erneut nachspielen</translation>
    </message>
    <message>
        <source>Nothing is drafted. A replay of the catalog in force gives the same on both sides.</source>
        <translation>Nichts ist entworfen. Ein Nachspielen des gültigen Katalogs ergibt auf beiden Seiten dasselbe.</translation>
    </message>
    <message>
        <source>Go to the plans</source>
        <translation>Zu den Tarifen</translation>
    </message>
    <message>
        <source>Replaying…</source>
        <translation>Wird nachgespielt…</translation>
    </message>
    <message>
        <source>The console stays usable; this page can be left meanwhile.</source>
        <translation>Die Konsole bleibt benutzbar; diese Seite kann inzwischen verlassen werden.</translation>
    </message>
    <message>
        <source>The replay came to nothing</source>
        <translation>Das Nachspielen ergab nichts</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the catalog…</source>
        <translation>Katalog wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing to try yet</source>
        <translation>Noch nichts auszuprobieren</translation>
    </message>
    <message>
        <source>Draft a change of a plan or of the route sheet, and replay what really happened through it before you publish it.</source>
        <translation>Entwerfen Sie eine Änderung eines Tarifs oder des Routenblatts und spielen Sie damit nach, was wirklich geschah, bevor Sie sie veröffentlichen.</translation>
    </message>
    <message>
        <source>Not replayed yet</source>
        <translation>Noch nicht nachgespielt</translation>
    </message>
    <message>
        <source>Run what really happened through the draft: who would be warned, asked or blocked, and what the margin would be.</source>
        <translation>Lassen Sie durch den Entwurf laufen, was wirklich geschah: wer gewarnt, rückgefragt oder blockiert würde und wie hoch die Marge wäre.</translation>
    </message>
    <message>
        <source>No workspace has an event in the range.</source>
        <translation>Kein Workspace hat im Zeitraum ein Ereignis.</translation>
    </message>
    <message>
        <source>The draft makes no difference to any workspace in the range.</source>
        <translation>Der Entwurf ändert im Zeitraum für keinen Workspace etwas.</translation>
    </message>
    <message>
        <source>No workspace matches.</source>
        <translation>Kein Workspace passt.</translation>
    </message>
    <message>
        <source>Save the replay</source>
        <translation>Ergebnis des Nachspielens speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>replay</source>
        <comment>name of a file</comment>
        <translation>nachspielen</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>„%1“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>headroom::ReplayProgressBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the replay</source>
        <translation>Fortschritt des Nachspielens</translation>
    </message>
    <message>
        <source>Cancel the replay</source>
        <translation>Nachspielen abbrechen</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>wird abgebrochen…</translation>
    </message>
    <message>
        <source>%1 of %2 events, %3</source>
        <comment>events gone through, all of them, time</comment>
        <translation>%1 von %2 Ereignissen, %3</translation>
    </message>
    <message>
        <source>beginning, %1</source>
        <comment>time</comment>
        <translation>beginnt, %1</translation>
    </message>
</context>
<context>
    <name>headroom::ReplayRange</name>
    <message>
        <source>Range to replay</source>
        <translation>Zeitraum zum Nachspielen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Whole ledger</source>
        <translation>Ganzes Verbrauchsbuch</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Days and months in UTC. Use of the same cycle before the range counts as recorded.</source>
        <translation>Tage und Monate in UTC. Verbrauch desselben Abrechnungszyklus vor dem Zeitraum zählt wie aufgezeichnet.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To, not included</source>
        <translation>Bis, nicht eingeschlossen</translation>
    </message>
    <message>
        <source>first event</source>
        <translation>erstes Ereignis</translation>
    </message>
    <message>
        <source>last event</source>
        <translation>letztes Ereignis</translation>
    </message>
    <message>
        <source>2026-12-01, or 2026-12-01 05:00Z; empty: as far as the ledger goes</source>
        <translation>2026-12-01 oder 2026-12-01 05:00Z; leer: so weit das Verbrauchsbuch reicht</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>R&amp;ange:</source>
        <translation>Zeit&amp;raum:</translation>
    </message>
    <message>
        <source>Must be later than the beginning.</source>
        <translation>Muss nach dem Anfang liegen.</translation>
    </message>
</context>
<context>
    <name>headroom::ReplaySummary</name>
    <message>
        <source>none</source>
        <comment>versions of plans and sheets</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Workspaces affected</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>count, count</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>For which the draft makes something different</source>
        <translation>Bei denen der Entwurf etwas ändert</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Charged events of the range, credits excluded</source>
        <translation>Berechnete Ereignisse des Zeitraums, ohne Gutschriften</translation>
    </message>
    <message>
        <source>Refused now</source>
        <translation>Jetzt abgelehnt</translation>
    </message>
    <message>
        <source>Refused in the draft</source>
        <translation>Im Entwurf abgelehnt</translation>
    </message>
    <message>
        <source>Margin now</source>
        <translation>Marge jetzt</translation>
    </message>
    <message>
        <source>Revenue %1, cost %2</source>
        <translation>Erlös %1, Kosten %2</translation>
    </message>
    <message>
        <source>Margin in the draft</source>
        <translation>Marge im Entwurf</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Margin in the draft less margin now</source>
        <translation>Marge im Entwurf abzüglich Marge jetzt</translation>
    </message>
    <message>
        <source>Verdicts now and in the draft</source>
        <translation>Entscheidungen jetzt und im Entwurf</translation>
    </message>
    <message>
        <source>From %1 up to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>Now: %1. In the draft: %2.</source>
        <comment>versions of plans and sheets</comment>
        <translation>Jetzt: %1. Im Entwurf: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credit(s) applied.</source>
        <translation>
            <numerusform>%Ln Gutschrift angerechnet.</numerusform>
            <numerusform>%Ln Gutschriften angerechnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) charged nothing, because no sheet maps them.</source>
        <translation>
            <numerusform>%Ln Ereignis hat nichts berechnet, weil kein Blatt es zuordnet.</numerusform>
            <numerusform>%Ln Ereignisse haben nichts berechnet, weil kein Blatt sie zuordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs are as recorded; a request that is downgraded costs what a unit of the other bucket did, and one that is queued or blocked nothing.</source>
        <translation>Kosten sind wie aufgezeichnet; eine herabgestufte Anfrage kostet, was eine Einheit der anderen Kategorie kostete, eine eingereihte oder blockierte nichts.</translation>
    </message>
</context>
<context>
    <name>headroom::ReplayTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>With the draft</source>
        <translation>Mit dem Entwurf</translation>
    </message>
    <message>
        <source>What differs, and whom it meets first</source>
        <translation>Was anders ist und wen es zuerst trifft</translation>
    </message>
    <message>
        <source>Hits now</source>
        <translation>Treffer jetzt</translation>
    </message>
    <message>
        <source>Requests that are warned, asked, downgraded, queued or blocked by the catalog in force</source>
        <translation>Anfragen, die nach dem gültigen Katalog gewarnt, rückgefragt, herabgestuft, eingereiht oder blockiert werden</translation>
    </message>
    <message>
        <source>Hits in the draft</source>
        <translation>Treffer im Entwurf</translation>
    </message>
    <message>
        <source>Requests that the draft warns, asks, downgrades, queues or blocks</source>
        <translation>Anfragen, die der Entwurf warnt, rückfragt, herabstuft, einreiht oder blockiert</translation>
    </message>
    <message>
        <source>Refused now</source>
        <translation>Jetzt abgelehnt</translation>
    </message>
    <message>
        <source>Requests that are queued or blocked, and units</source>
        <translation>Anfragen, die eingereiht oder blockiert werden, und Einheiten</translation>
    </message>
    <message>
        <source>Refused in the draft</source>
        <translation>Im Entwurf abgelehnt</translation>
    </message>
    <message>
        <source>Requests that the draft queues or blocks, and units</source>
        <translation>Anfragen, die der Entwurf einreiht oder blockiert, und Einheiten</translation>
    </message>
    <message>
        <source>Margin now</source>
        <translation>Marge jetzt</translation>
    </message>
    <message>
        <source>Revenue less cost, ≈ estimated</source>
        <translation>Erlös abzüglich Kosten, ≈ geschätzt</translation>
    </message>
    <message>
        <source>Margin in the draft</source>
        <translation>Marge im Entwurf</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Margin in the draft less margin now</source>
        <translation>Marge im Entwurf abzüglich Marge jetzt</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Charged events of the range, credits excluded</source>
        <translation>Berechnete Ereignisse des Zeitraums, ohne Gutschriften</translation>
    </message>
    <message>
        <source>First met</source>
        <translation>Erstmals</translation>
    </message>
    <message>
        <source>When the severest difference is first met</source>
        <translation>Wann der schwerste Unterschied zuerst eintritt</translation>
    </message>
    <message>
        <source>First member</source>
        <translation>Erstes Mitglied</translation>
    </message>
    <message>
        <source>Who meets it first</source>
        <translation>Wen es zuerst trifft</translation>
    </message>
    <message>
        <source>First action</source>
        <translation>Erste Aktion</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Was verlangt wurde</translation>
    </message>
    <message>
        <source>Units refused in the draft: %1</source>
        <comment>bucket</comment>
        <translation>Im Entwurf abgelehnte Einheiten: %1</translation>
    </message>
    <message>
        <source>Units that the draft queues or blocks</source>
        <translation>Einheiten, die der Entwurf einreiht oder blockiert</translation>
    </message>
    <message>
        <source>Units refused now: %1</source>
        <comment>bucket</comment>
        <translation>Jetzt abgelehnte Einheiten: %1</translation>
    </message>
    <message>
        <source>Units that are queued or blocked</source>
        <translation>Einheiten, die eingereiht oder blockiert werden</translation>
    </message>
</context>
<context>
    <name>headroom::ReplayVerdictModel</name>
    <message>
        <source>Verdict</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Mildest first</source>
        <translation>Mildeste zuerst</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Requests that meet it under the catalog in force</source>
        <translation>Anfragen mit dieser Entscheidung nach dem gültigen Katalog</translation>
    </message>
    <message>
        <source>In the draft</source>
        <translation>Im Entwurf</translation>
    </message>
    <message>
        <source>Requests that meet it under the draft</source>
        <translation>Anfragen mit dieser Entscheidung nach dem Entwurf</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>In the draft less now</source>
        <translation>Im Entwurf abzüglich jetzt</translation>
    </message>
</context>
<context>
    <name>headroom::ReportOptions</name>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>The &amp;customer</source>
        <translation>Den &amp;Kunden</translation>
    </message>
    <message>
        <source>Nothing but what the customer may know: no provider, route, cost, margin or note</source>
        <translation>Nur was der Kunde wissen darf: kein Anbieter, keine Route, Kosten, Marge oder Notiz</translation>
    </message>
    <message>
        <source>Colleag&amp;ues (internal)</source>
        <translation>Ko&amp;llegen (intern)</translation>
    </message>
    <message>
        <source>With costs, margin, routes, causes and the reasons of credits</source>
        <translation>Mit Kosten, Marge, Routen, Ursachen und den Gründen der Gutschriften</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>&amp;Name the members</source>
        <translation>Mitglieder &amp;nennen</translation>
    </message>
    <message>
        <source>Otherwise they are numbered</source>
        <translation>Sonst sind sie nummeriert</translation>
    </message>
    <message>
        <source>Of the report alone; the window stays in its own</source>
        <translation>Nur des Berichts; das Fenster bleibt in seiner</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>Sp&amp;rache des Berichts</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>HT&amp;ML…</source>
        <translation>H&amp;TML…</translation>
    </message>
    <message>
        <source>C&amp;SV…</source>
        <translation>C&amp;SV…</translation>
    </message>
    <message>
        <source>Pages to print or to send, as in the preview</source>
        <translation>Seiten zum Drucken oder Senden, wie in der Vorschau</translation>
    </message>
    <message>
        <source>One page for a browser, complete in itself</source>
        <translation>Eine Seite für den Browser, in sich vollständig</translation>
    </message>
    <message>
        <source>The tables with their exact figures, for a spreadsheet</source>
        <translation>Die Tabellen mit ihren genauen Zahlen, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Every export is noted in the audit.</source>
        <translation>Jeder Export wird im Audit-Protokoll vermerkt.</translation>
    </message>
</context>
<context>
    <name>headroom::ReportPageView</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>headroom::ReportPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Vorige Seite (Bild auf)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Kleiner (Strg+−)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln page(s)</source>
        <translation>
            <numerusform>von %Ln Seite</numerusform>
            <numerusform>von %Ln Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Whose use is reported; type a few letters of its name or key</source>
        <translation>Über wessen Verbrauch berichtet wird; tippen Sie ein paar Buchstaben des Namens oder Schlüssels</translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation>Der Bericht konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Bericht wird erstellt…</translation>
    </message>
    <message>
        <source>The report was not made</source>
        <translation>Der Bericht wurde nicht erstellt</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>There are no workspaces yet</source>
        <translation>Noch keine Workspaces</translation>
    </message>
    <message>
        <source>Import usage or apply a catalog that names them; then their use can be reported.</source>
        <translation>Importieren Sie Verbrauch oder wenden Sie einen Katalog an, der Workspaces nennt; dann lässt sich über ihren Verbrauch berichten.</translation>
    </message>
    <message>
        <source>Choose a workspace</source>
        <translation>Workspace wählen</translation>
    </message>
    <message>
        <source>Its report shows what it used in a cycle and which limits it hit, for the customer or for colleagues. Type a few letters of its name above.</source>
        <translation>Der Bericht zeigt, was ein Workspace in einem Abrechnungszyklus verbraucht und welche Limits er erreicht hat, für den Kunden oder intern. Tippen Sie oben ein paar Buchstaben seines Namens.</translation>
    </message>
    <message>
        <source>Internal: this report names costs, margin, routes and notes. It is not for customers.</source>
        <translation>Intern: dieser Bericht nennt Kosten, Marge, Routen und Notizen. Er ist nicht für Kunden bestimmt.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>kind of file, its ending</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <comment>a file</comment>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Saved %1, %2</source>
        <comment>a file, its size</comment>
        <translation>%1 gespeichert, %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>a file</comment>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>headroom::ReviewDetail</name>
    <message>
        <source>Nothing is known of this cycle yet.</source>
        <translation>Über diesen Abrechnungszyklus ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>The cycle after begins on %1; what became of it will stand beside this one.</source>
        <translation>Der nächste Abrechnungszyklus beginnt am %1; was daraus wird, steht dann neben diesem.</translation>
    </message>
    <message>
        <source>Operating ratios beside the plan’s medians</source>
        <translation>Betriebskennzahlen neben den Medianen des Tarifs</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Reviews so far, latest first</source>
        <translation>Bisherige Prüfungen, neueste zuerst</translation>
    </message>
    <message>
        <source>What is reviewed</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>workspace, bucket</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Tarif</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>Tarif %1</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <comment>kind, what happened, plan</comment>
        <translation>%1: %2 · %3</translation>
    </message>
    <message>
        <source>Nobody has reviewed this yet.</source>
        <translation>Das hat noch niemand geprüft.</translation>
    </message>
    <message>
        <source>Of the cycle up to the crossing, as kept with the flag.</source>
        <translation>Des Abrechnungszyklus bis zum Erreichen der Schwelle, wie mit der Markierung aufbewahrt.</translation>
    </message>
    <message>
        <source>Of the cycle so far.</source>
        <translation>Des bisherigen Abrechnungszyklus.</translation>
    </message>
    <message numerus="yes">
        <source>Beside them the medians of %Ln account(s) on the plan, each in its own cycle.</source>
        <translation>
            <numerusform>Daneben die Mediane von %Ln Workspace mit dem Tarif, in seinem eigenen Abrechnungszyklus.</numerusform>
            <numerusform>Daneben die Mediane von %Ln Workspaces mit dem Tarif, jeder in seinem eigenen Abrechnungszyklus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>headroom::ReviewDialogs</name>
    <message>
        <source>Request %1 waits for somebody to decide</source>
        <translation>Antrag %1 wartet auf eine Entscheidung</translation>
    </message>
</context>
<context>
    <name>headroom::ReviewFilter</name>
    <message>
        <source>“%1”: %2</source>
        <comment>part of a filter, what is wrong with it</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Something must follow “%1:”.</source>
        <translation>Nach „%1:“ muss etwas folgen.</translation>
    </message>
    <message>
        <source>There is no cause “%1”. Causes: valuable, workflow, abuse.</source>
        <translation>Die Ursache „%1“ gibt es nicht. Ursachen: valuable, workflow, abuse.</translation>
    </message>
    <message>
        <source>There is no bucket “%1”. Buckets: standard, premium, long, batch.</source>
        <translation>Die Kategorie „%1“ gibt es nicht. Kategorien: standard, premium, long, batch.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”. Filters: cause, bucket, plan, action, flags, hits, due. Put text in quotes to search for it.</source>
        <translation>Den Filter „%1:“ gibt es nicht. Filter: cause, bucket, plan, action, flags, hits, due. Setzen Sie Text in Anführungszeichen, um danach zu suchen.</translation>
    </message>
</context>
<context>
    <name>headroom::ReviewForm</name>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Can the work wait?</source>
        <translation>Kann die Arbeit warten?</translation>
    </message>
    <message>
        <source>Value to the user</source>
        <translation>Nutzen für den Anwender</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Wiedervorlage am</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Cause</source>
        <translation>&amp;Ursache</translation>
    </message>
    <message>
        <source>Can the wor&amp;k wait?</source>
        <translation>&amp;Kann die Arbeit warten?</translation>
    </message>
    <message>
        <source>Val&amp;ue to the user</source>
        <translation>Nut&amp;zen für den Anwender</translation>
    </message>
    <message>
        <source>&amp;Look again on</source>
        <translation>Wieder&amp;vorlage am</translation>
    </message>
    <message>
        <source>%1 (by the rules)</source>
        <comment>a cause</comment>
        <translation>%1 (nach den Regeln)</translation>
    </message>
</context>
<context>
    <name>headroom::ReviewGrounds</name>
    <message>
        <source>Cause by the rules: %1. %2</source>
        <comment>a cause, the figures it rests on</comment>
        <translation>Ursache nach den Regeln: %1. %2</translation>
    </message>
    <message>
        <source>Overruled by %1 on %2: %3. “%4”</source>
        <comment>person, moment, cause, note</comment>
        <translation>Von %1 am %2 überstimmt: %3. „%4“</translation>
    </message>
    <message>
        <source>You overrule it: %1. Say why in the note.</source>
        <comment>a cause</comment>
        <translation>Sie überstimmen sie: %1. Begründen Sie es in der Notiz.</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Empfehlung: %1</translation>
    </message>
</context>
<context>
    <name>headroom::ReviewHealth</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Kundenbindung</translation>
    </message>
    <message>
        <source>Expansion intent</source>
        <translation>Ausbauabsicht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>The advice looks at both. Anything may be typed; “healthy” and “yes” count as good.</source>
        <translation>Die Empfehlung berücksichtigt beides. Jede Angabe ist erlaubt; „gesund“ und „ja“ gelten als gut.</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Save what is known of the account</source>
        <translation>Speichern, was über den Kunden bekannt ist</translation>
    </message>
</context>
<context>
    <name>headroom::ReviewHistoryModel</name>
    <message>
        <source>instead of: %1</source>
        <comment>the cause by the rules</comment>
        <translation>statt: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>On this computer’s clock</source>
        <translation>Nach der Uhr dieses Computers</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>As the reviewer saw it; below it the cause by the rules where that was another</source>
        <translation>Wie der Prüfer sie sah; darunter die Ursache nach den Regeln, wo sie eine andere war</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Can it wait?</source>
        <translation>Kann es warten?</translation>
    </message>
    <message>
        <source>Value to the user</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
</context>
<context>
    <name>headroom::ReviewItemModel</name>
    <message>
        <source>%1, %2</source>
        <comment>first and second line of a cell</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; by the rules: %2</source>
        <comment>two causes</comment>
        <translation>%1; nach den Regeln: %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>plan</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>overruled</source>
        <comment>a cause by a reviewer</comment>
        <translation>überstimmt</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a person</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>due</source>
        <comment>a follow-up</comment>
        <translation>fällig</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>A flag of early burn, or the limit hits of a cycle, bucket and cause together</source>
        <translation>Eine Markierung „Frühverbrauch“ oder die Limit-Treffer eines Abrechnungszyklus, einer Kategorie und Ursache zusammen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>On which cycle day the flag was crossed; how many hits there are and how many nobody reviewed</source>
        <translation>An welchem Tag des Abrechnungszyklus die Schwelle erreicht war; wie viele Treffer es gibt und wie viele niemand geprüft hat</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>The cause that counts: by the rules, or as a reviewer overruled it</source>
        <translation>Die Ursache, die zählt: nach den Regeln oder wie ein Prüfer sie überstimmt hat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>The crossing, or the latest hit, on this computer’s clock</source>
        <translation>Erreichen der Schwelle oder neuester Treffer, nach der Uhr dieses Computers</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Of the latest review</source>
        <translation>Der neuesten Prüfung</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>When to look at it again</source>
        <translation>Wann es erneut anzusehen ist</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Days in the workspace’s time zone</source>
        <translation>Tage in der Zeitzone des Workspaces</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>open again; was: %1, by %2</source>
        <comment>an outcome, a person</comment>
        <translation>wieder offen; war: %1, von %2</translation>
    </message>
    <message>
        <source>was: %1</source>
        <comment>an outcome</comment>
        <translation>war: %1</translation>
    </message>
</context>
<context>
    <name>headroom::ReviewKeys</name>
    <message>
        <source>&amp;Save what is advised</source>
        <translation>Empfehlung &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>&amp;Overrule the cause…</source>
        <translation>&amp;Ursache überstimmen…</translation>
    </message>
    <message>
        <source>&amp;Review again…</source>
        <translation>&amp;Erneut prüfen…</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Nä&amp;chste</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorige</translation>
    </message>
</context>
<context>
    <name>headroom::ReviewLinks</name>
    <message>
        <source>Sell add-on…</source>
        <translation>Zusatzpaket verkaufen…</translation>
    </message>
    <message>
        <source>Request overage…</source>
        <translation>Mehrverbrauch beantragen…</translation>
    </message>
    <message>
        <source>Move plan</source>
        <translation>Tarif wechseln</translation>
    </message>
    <message>
        <source>Route sheet</source>
        <translation>Routenblatt</translation>
    </message>
    <message>
        <source>Limit hits</source>
        <translation>Limit-Treffer</translation>
    </message>
    <message>
        <source>Every limit hit of this workspace</source>
        <translation>Alle Limit-Treffer dieses Workspaces</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Nachspielen</translation>
    </message>
    <message>
        <source>What another plan or sheet would have made of its use</source>
        <translation>Was ein anderer Tarif oder ein anderes Blatt aus seinem Verbrauch gemacht hätte</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Its page, in this cycle</source>
        <translation>Seine Seite, in diesem Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Filled in with %1: %2 would cover the use that is projected</source>
        <comment>bucket, units</comment>
        <translation>Ausgefüllt mit %1: %2 würden den voraussichtlichen Verbrauch decken</translation>
    </message>
    <message>
        <source>Filled in with %1</source>
        <comment>bucket</comment>
        <translation>Ausgefüllt mit %1</translation>
    </message>
    <message>
        <source>In the running cycle</source>
        <translation>Im laufenden Abrechnungszyklus</translation>
    </message>
    <message>
        <source>To the plans: this workspace has none</source>
        <translation>Zu den Tarifen: dieser Workspace hat keinen</translation>
    </message>
    <message>
        <source>To plan %1, from which it can be moved</source>
        <translation>Zum Tarif %1, von dem er wechseln kann</translation>
    </message>
    <message>
        <source>Route sheet: %1</source>
        <comment>an action</comment>
        <translation>Routenblatt: %1</translation>
    </message>
    <message>
        <source>Which route each action takes</source>
        <translation>Welche Route jede Aktion nimmt</translation>
    </message>
    <message>
        <source>Which route %1 takes</source>
        <translation>Welche Route %1 nimmt</translation>
    </message>
</context>
<context>
    <name>headroom::ReviewPanel</name>
    <message>
        <source>%1, by %2 on %3</source>
        <comment>outcome, person, moment</comment>
        <translation>%1, von %2 am %3</translation>
    </message>
    <message>
        <source>%1, by %2 on %3: “%4”</source>
        <comment>outcome, person, moment, note</comment>
        <translation>%1, von %2 am %3: „%4“</translation>
    </message>
    <message>
        <source>&amp;Review again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Reviewed meanwhile</source>
        <translation>Inzwischen geprüft</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>Ihre Prüfung</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>While you looked at it: %1. What you typed is kept.</source>
        <comment>what somebody made of it</comment>
        <translation>Während Sie es ansahen: %1. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln hit(s) came since.</source>
        <translation>
            <numerusform>%1. Seither kam %Ln Treffer hinzu.</numerusform>
            <numerusform>%1. Seither kamen %Ln Treffer hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The flag moved since.</source>
        <translation>%1. Die Markierung wurde seither verschoben.</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>1–5 save an outcome · Ctrl+Enter the advised one · N note · O cause · J, K next, previous · Enter reads · Esc back to the list</source>
        <translation>1–5 Ergebnis speichern · Strg+Enter das ratsame · N Notiz · O Ursache · J, K nächste, vorige · Enter liest · Esc zurück zur Liste</translation>
    </message>
    <message>
        <source>R reviews it again · J, K next, previous · Enter reads · Esc back to the list</source>
        <translation>R prüft erneut · J, K nächste, vorige · Enter liest · Esc zurück zur Liste</translation>
    </message>
    <message>
        <source>R: reviews are never changed; a later one counts instead</source>
        <translation>R: Prüfungen ändern sich nie; eine spätere zählt stattdessen</translation>
    </message>
    <message>
        <source>%1  %2 – advised</source>
        <comment>key, outcome</comment>
        <translation>%1  %2 – ratsam</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>key, outcome</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Key %1 saves it at once; Ctrl+Enter does, too, as it is advised</source>
        <translation>Taste %1 speichert es sofort; Strg+Enter auch, da es ratsam ist</translation>
    </message>
    <message>
        <source>Key %1 saves it at once</source>
        <translation>Taste %1 speichert es sofort</translation>
    </message>
    <message>
        <source>What is advised is none of these outcomes: choose one.</source>
        <translation>Geraten wird zu keinem dieser Ergebnisse: Wählen Sie eines.</translation>
    </message>
    <message>
        <source>%1. It is to be looked at again.</source>
        <comment>what somebody made of it</comment>
        <translation>%1. Es soll noch einmal angesehen werden.</translation>
    </message>
    <message>
        <source>1–5 save an outcome · N note · O cause · J, K next, previous · Enter reads · Esc back to the list</source>
        <translation>1–5 Ergebnis speichern · N Notiz · O Ursache · J, K nächste, vorige · Enter liest · Esc zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>headroom::ReviewRatioModel</name>
    <message>
        <source>Ratio</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>A ratio of sums, never a mean of ratios</source>
        <translation>Ein Verhältnis von Summen, nie ein Mittelwert von Verhältnissen</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Gebildet aus</translation>
    </message>
    <message>
        <source>What is divided by what</source>
        <translation>Was durch was geteilt wird</translation>
    </message>
    <message>
        <source>Plan’s median</source>
        <translation>Median des Tarifs</translation>
    </message>
    <message>
        <source>Of the accounts on the same plan that have data, each in its own cycle</source>
        <translation>Der Workspaces mit demselben Tarif, die Daten haben, jeder in seinem eigenen Abrechnungszyklus</translation>
    </message>
</context>
<context>
    <name>headroom::ReviewResultModel</name>
    <message>
        <source>%1, so far</source>
        <comment>a cycle that runs</comment>
        <translation>%1, bisher</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Anspruch</translation>
    </message>
    <message>
        <source>Used of it</source>
        <translation>Davon verbraucht</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Erlös</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Limit hits</source>
        <translation>Limit-Treffer</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of percent</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The cycle</source>
        <translation>Der Abrechnungszyklus</translation>
    </message>
    <message>
        <source>The cycle that was reviewed</source>
        <translation>Der geprüfte Abrechnungszyklus</translation>
    </message>
    <message>
        <source>The cycle after</source>
        <translation>Der nächste</translation>
    </message>
    <message>
        <source>The cycle after it</source>
        <translation>Der Abrechnungszyklus danach</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>The cycle after, less the one that was reviewed</source>
        <translation>Der nächste Abrechnungszyklus abzüglich des geprüften</translation>
    </message>
</context>
<context>
    <name>headroom::ReviewWorklist</name>
    <message>
        <source>Filter by workspace, plan or action, or with cause:workflow</source>
        <translation>Nach Workspace, Tarif oder Aktion filtern, oder mit cause:workflow</translation>
    </message>
    <message>
        <source>Words match the workspace, the plan, the note and a flag’s largest actions; all must match.
flags, hits, due, cause:valuable (workflow, abuse), bucket:premium (standard, long, batch),
plan:team, plan:none, action:research. Text in quotes is always text.</source>
        <translation>Wörter treffen Workspace, Tarif, Notiz und die größten Aktionen einer Markierung; alle müssen zutreffen.
flags, hits, due, cause:valuable (workflow, abuse), bucket:premium (standard, long, batch),
plan:team, plan:none, action:research. Text in Anführungszeichen ist immer Text.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Early burn alone</source>
        <translation>Nur Frühverbrauch</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Limit hits alone</source>
        <translation>Nur Limit-Treffer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>What somebody wanted to look at again by today</source>
        <translation>Was bis heute erneut angesehen werden sollte</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Open, reviewed or all</source>
        <translation>Offen, geprüft oder alle</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>The cause that counts: by the rules, or as a reviewer overruled it</source>
        <translation>Die Ursache, die zählt: nach den Regeln oder wie ein Prüfer sie überstimmt hat</translation>
    </message>
    <message>
        <source>Every cause</source>
        <translation>Alle Ursachen</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <comment>how many reviews</comment>
        <translation>Offen (%1)</translation>
    </message>
    <message>
        <source>Reviewed (%1)</source>
        <comment>how many reviews</comment>
        <translation>Geprüft (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <comment>how many reviews</comment>
        <translation>Alle (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Of the cycles that ended less than %Ln day(s) ago</source>
        <translation>
            <numerusform>Der Abrechnungszyklen, die vor weniger als %Ln Tag endeten</numerusform>
            <numerusform>Der Abrechnungszyklen, die vor weniger als %Ln Tagen endeten</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the reviews…</source>
        <translation>Prüfungen werden gelesen…</translation>
    </message>
    <message>
        <source>The reviews could not be read</source>
        <translation>Die Prüfungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) filtered out.</source>
        <translation>
            <numerusform>%Ln Eintrag ausgefiltert.</numerusform>
            <numerusform>%Ln Einträge ausgefiltert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation>Alles ist geprüft</translation>
    </message>
    <message>
        <source>What was made of it stands under “Reviewed”.</source>
        <translation>Was daraus gemacht wurde, steht unter „Geprüft“.</translation>
    </message>
    <message>
        <source>Show what was reviewed</source>
        <translation>Geprüftes zeigen</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Workspaces that use up most of an allowance early in their cycle, and limit hits that a gateway records, are listed here.</source>
        <translation>Hier erscheinen Workspaces, die den größten Teil eines Kontingents früh im Abrechnungszyklus verbrauchen, und Limit-Treffer, die ein Gateway aufzeichnet.</translation>
    </message>
    <message>
        <source>Nothing was reviewed yet</source>
        <translation>Noch wurde nichts geprüft</translation>
    </message>
    <message>
        <source>Here stands what people made of flags and limit hits.</source>
        <translation>Hier steht, was aus Markierungen und Limit-Treffern gemacht wurde.</translation>
    </message>
</context>
<context>
    <name>headroom::ReviewsPage</name>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This was not read</source>
        <translation>Das wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The reviews could not be read again: %1</source>
        <translation>Die Prüfungen konnten nicht erneut gelesen werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) chosen</source>
        <translation>
            <numerusform>%Ln Eintrag gewählt</numerusform>
            <numerusform>%Ln Einträge gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>what is to be reviewed</comment>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>Ihre Prüfung</translation>
    </message>
    <message>
        <source>They are reviewed one by one: choose a single one to see what it rests on.</source>
        <translation>Geprüft wird einzeln: wählen Sie einen einzelnen, um zu sehen, worauf er beruht.</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Das konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 – not saved. %2</source>
        <comment>what was to be reviewed, why</comment>
        <translation>%1 – nicht gespeichert. %2</translation>
    </message>
    <message>
        <source>Saved what is known of %1.</source>
        <comment>a workspace</comment>
        <translation>Gespeichert, was über %1 bekannt ist.</translation>
    </message>
</context>
<context>
    <name>headroom::RoleModel</name>
    <message>
        <source>Request overage</source>
        <translation>Mehrverbrauch beantragen</translation>
    </message>
    <message>
        <source>Decide about overage</source>
        <translation>Über Mehrverbrauch entscheiden</translation>
    </message>
    <message>
        <source>Post credits</source>
        <translation>Gutschriften buchen</translation>
    </message>
    <message>
        <source>Change plans, route sheets, prices, settings</source>
        <translation>Tarife, Routen, Preise, Einstellungen ändern</translation>
    </message>
    <message>
        <source>Import usage</source>
        <translation>Verbrauch importieren</translation>
    </message>
    <message>
        <source>Say who may do what</source>
        <translation>Festlegen, wer was darf</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>See everything</source>
        <translation>Alles sehen</translation>
    </message>
    <message>
        <source>for their workspaces</source>
        <translation>für die eigenen</translation>
    </message>
    <message>
        <source>where allowed</source>
        <translation>wo erlaubt</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Review flags and limit hits</source>
        <translation>Markierungen und Limit-Treffer prüfen</translation>
    </message>
    <message>
        <source>Export reports</source>
        <translation>Berichte exportieren</translation>
    </message>
</context>
<context>
    <name>headroom::RouteCatalogTab</name>
    <message>
        <source>new in the draft</source>
        <translation>neu im Entwurf</translation>
    </message>
    <message>
        <source>changed in the draft; • marks what, point at it for what is published</source>
        <translation>im Entwurf geändert; • kennzeichnet, was; beim Zeigen darauf erscheint das Veröffentlichte</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>It is published, and nothing leaves the catalog: what it explains must stay explained.</source>
        <translation>Es ist veröffentlicht, und nichts verlässt den Katalog: was es erklärt, muss erklärt bleiben.</translation>
    </message>
    <message>
        <source>Reading the catalog…</source>
        <translation>Katalog wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) filtered out.</source>
        <translation>
            <numerusform>%Ln Zeile ausgefiltert.</numerusform>
            <numerusform>%Ln Zeilen ausgefiltert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>headroom::RouteCatalogTable</name>
    <message>
        <source>new in the draft</source>
        <translation>neu im Entwurf</translation>
    </message>
    <message>
        <source>changed in the draft</source>
        <translation>im Entwurf geändert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a cell&apos;s two lines</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Drafted. Published: nothing</source>
        <translation>Entworfen. Veröffentlicht: nichts</translation>
    </message>
    <message>
        <source>Drafted. Published: %1</source>
        <translation>Entworfen. Veröffentlicht: %1</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>a drafted value</comment>
        <translation>• %1</translation>
    </message>
</context>
<context>
    <name>headroom::RouteEntryForm</name>
    <message>
        <source>• %1</source>
        <comment>a field that is drafted</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Published: nothing stated</source>
        <translation>Veröffentlicht: nicht angegeben</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Veröffentlicht: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>headroom::RouteMixChart</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Route mix by bucket</source>
        <translation>Routenmix nach Kategorie</translation>
    </message>
    <message>
        <source>%1 · %2 a unit</source>
        <comment>share, cost</comment>
        <translation>%1 · %2 je Einheit</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>route, share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>bucket: routes</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nothing was charged in the window.</source>
        <translation>Im Zeitraum wurde nichts berechnet.</translation>
    </message>
</context>
<context>
    <name>headroom::RouteModel</name>
    <message>
        <source>met in events, not completed</source>
        <translation>in Ereignissen vorgekommen, nicht ergänzt</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 over %Ln unit(s)</source>
        <comment>cost</comment>
        <translation>
            <numerusform>%1 für %Ln Einheit</numerusform>
            <numerusform>%1 für %Ln Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>As events and route sheets name it</source>
        <translation>Wie Ereignisse und Routenblätter sie nennen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>And the region below it</source>
        <translation>Und darunter die Region</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>And below it what the route takes (R36)</source>
        <translation>Und darunter, was die Route annimmt (R36)</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>The deployment pool that it runs through</source>
        <translation>Der Deployment-Pool, über den sie läuft</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Tokens of input at most</source>
        <translation>Höchstzahl der Eingabe-Token</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Dollars per million tokens, in force now, and since when</source>
        <translation>Dollar je Million Token, jetzt gültig, und seit wann</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Dollars per million cached tokens, in force now; empty: as input</source>
        <translation>Dollar je Million Token aus Cache, jetzt gültig; leer: wie Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Dollars per million tokens, in force now</source>
        <translation>Dollar je Million Token, jetzt gültig</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Share of the price in batch; empty: all</source>
        <translation>Anteil des Preises im Batch; leer: ganz</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>First day (UTC) of the price in force</source>
        <translation>Erster Tag (UTC) des gültigen Preises</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Kosten je Einheit</translation>
    </message>
    <message numerus="yes">
        <source>Observed over the last %Ln day(s), failed and retried attempts included (R31), and below it the cost</source>
        <translation>
            <numerusform>Beobachtet in %Ln Tag, mit fehlgeschlagenen und wiederholten Versuchen (R31), und darunter die Kosten</numerusform>
            <numerusform>Beobachtet in den letzten %Ln Tagen, mit fehlgeschlagenen und wiederholten Versuchen (R31), und darunter die Kosten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cost, %Ln day(s)</source>
        <translation>
            <numerusform>Kosten, %Ln Tag</numerusform>
            <numerusform>Kosten, %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the last %Ln day(s); ≈ is estimated in part</source>
        <translation>
            <numerusform>In %Ln Tag; ≈ ist teils geschätzt</numerusform>
            <numerusform>Der letzten %Ln Tage; ≈ ist teils geschätzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::RouteNewKey</name>
    <message>
        <source>Add to the draft</source>
        <translation>In den Entwurf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>headroom::RoutePriceModel</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>künftig</translation>
    </message>
    <message>
        <source>was</source>
        <translation>galt</translation>
    </message>
    <message>
        <source>%1, drafted</source>
        <comment>in force or to come</comment>
        <translation>%1, entworfen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>First day (UTC) on which it is in force</source>
        <translation>Erster Tag (UTC), an dem er gültig ist</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Dollars per million tokens</source>
        <translation>Dollar je Million Token</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Dollars per million cached tokens; empty: as input</source>
        <translation>Dollar je Million Token aus Cache; leer: wie Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Share of the price in batch; empty: all</source>
        <translation>Anteil des Preises im Batch; leer: ganz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>headroom::RoutePricesEditor</name>
    <message>
        <source>Prices of the route, latest first</source>
        <translation>Preise der Route, neueste zuerst</translation>
    </message>
    <message>
        <source>Prices by date, dollars per million tokens</source>
        <translation>Preise nach Datum, Dollar je Million Token</translation>
    </message>
    <message>
        <source>&amp;Take from the price list…</source>
        <translation>Aus der Preisliste &amp;übernehmen…</translation>
    </message>
    <message>
        <source>Remove the price</source>
        <translation>Preis entfernen</translation>
    </message>
    <message>
        <source>New price from</source>
        <translation>Neuer Preis ab</translation>
    </message>
    <message>
        <source>Input price</source>
        <translation>Eingabepreis</translation>
    </message>
    <message>
        <source>Cached input price</source>
        <translation>Preis der Eingabe aus Cache</translation>
    </message>
    <message>
        <source>Output price</source>
        <translation>Ausgabepreis</translation>
    </message>
    <message>
        <source>Batch percentage</source>
        <translation>Batch-Prozentwert</translation>
    </message>
    <message>
        <source>as input</source>
        <translation>wie Eingabe</translation>
    </message>
    <message>
        <source>Add the price</source>
        <translation>Preis hinzufügen</translation>
    </message>
    <message>
        <source>New, from</source>
        <translation>Neu, ab</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Batch %</source>
        <translation>Batch %</translation>
    </message>
    <message>
        <source>Choose a drafted price in the table.</source>
        <translation>Wählen Sie einen entworfenen Preis in der Tabelle.</translation>
    </message>
    <message>
        <source>This price is published and stays: costs were estimated by it. Add one from a later day.</source>
        <translation>Dieser Preis ist veröffentlicht und bleibt: Kosten wurden damit geschätzt. Fügen Sie einen ab einem späteren Tag hinzu.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
</context>
<context>
    <name>headroom::RoutesPage</name>
    <message>
        <source>Routes, prices, pools and ceilings</source>
        <translation>Routen, Preise, Pools und Obergrenzen</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Ceilings</source>
        <translation>Obergrenzen</translation>
    </message>
    <message>
        <source>Split calculator</source>
        <translation>Teilungsrechner</translation>
    </message>
</context>
<context>
    <name>headroom::RoutesTab</name>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>&amp;New route</source>
        <translation>&amp;Neue Route</translation>
    </message>
    <message>
        <source>Key of the new route</source>
        <translation>Schlüssel der neuen Route</translation>
    </message>
    <message>
        <source>Filter by route, provider, model, region or pool</source>
        <translation>Nach Route, Anbieter, Modell, Region oder Pool filtern</translation>
    </message>
    <message>
        <source>No routes yet</source>
        <translation>Noch keine Routen</translation>
    </message>
    <message>
        <source>A route is a model at a provider with its prices. Add one, apply a catalog, or import events: routes that they name are listed here.</source>
        <translation>Eine Route ist ein Modell bei einem Anbieter mit seinen Preisen. Fügen Sie eine hinzu, wenden Sie einen Katalog an oder importieren Sie Ereignisse: Routen, die sie nennen, werden hier aufgelistet.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>The deployment pool that it runs through</source>
        <translation>Der Deployment-Pool, über den sie läuft</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Met in events, not completed: %1. Say what they are, and what they cost.</source>
        <translation>In Ereignissen vorgekommen, nicht ergänzt: %1. Geben Sie an, was sie sind und was sie kosten.</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>%1 ergänzen</translation>
    </message>
    <message>
        <source>met in events, not completed</source>
        <translation>in Ereignissen vorgekommen, nicht ergänzt</translation>
    </message>
    <message>
        <source>Change route %1</source>
        <translation>Route %1 ändern</translation>
    </message>
    <message>
        <source>Price of route %1 from %2</source>
        <translation>Preis der Route %1 ab %2</translation>
    </message>
    <message>
        <source>Remove a price of route %1</source>
        <translation>Preis der Route %1 entfernen</translation>
    </message>
    <message>
        <source>Prices of %1 for route %2</source>
        <translation>Preise von %1 für Route %2</translation>
    </message>
    <message>
        <source>The prices of %1 are drafted for route %2</source>
        <translation>Die Preise von %1 sind für Route %2 entworfen</translation>
    </message>
    <message>
        <source>New route %1</source>
        <translation>Neue Route %1</translation>
    </message>
    <message>
        <source>Discard the changes of route %1</source>
        <translation>Änderungen der Route %1 verwerfen</translation>
    </message>
    <message>
        <source>The drafted route sheet sends %1 here. Choose another route there first.</source>
        <translation>Das entworfene Routenblatt leitet %1 hierher. Wählen Sie dort zuerst eine andere Route.</translation>
    </message>
    <message>
        <source>The drafted workflow %1 of %2 runs here. Choose another route there first.</source>
        <translation>Der entworfene Workflow %1 von %2 läuft hier. Wählen Sie dort zuerst eine andere Route.</translation>
    </message>
</context>
<context>
    <name>headroom::SecondApproverBox</name>
    <message>
        <source>Second approver</source>
        <translation>Zweite Genehmigung</translation>
    </message>
    <message>
        <source>&amp;Two approvers above an amount</source>
        <translation>&amp;Zwei Genehmigungen über einem Betrag</translation>
    </message>
    <message>
        <source>Amount in dollars above which overage takes two approvers</source>
        <translation>Betrag in Dollar, über dem Mehrverbrauch zwei Genehmigungen braucht</translation>
    </message>
    <message>
        <source>such as 100.00</source>
        <translation>etwa 100.00</translation>
    </message>
    <message>
        <source>Counts what a request is worth: its price or its projected cost, whichever is larger. The two must be different people.</source>
        <translation>Es zählt der Wert eines Antrags: sein Preis oder die erwarteten Kosten, je nachdem, was höher ist. Die Genehmigungen müssen von zwei verschiedenen Personen kommen.</translation>
    </message>
    <message>
        <source>Dollars with a point before the cents, such as 1250.50</source>
        <translation>Dollar mit einem Punkt vor den Cent, etwa 1250.50</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the second approver</source>
        <translation>Zweite Genehmigung speichern</translation>
    </message>
</context>
<context>
    <name>headroom::SheetActionTable</name>
    <message>
        <source>Actions of the route sheet</source>
        <translation>Aktionen des Routenblatts</translation>
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
und %Ln weitere</numerusform>
            <numerusform>%1
und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Default route</source>
        <translation>Standardroute</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Aktion hinzufügen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>as events name it, such as research.deep</source>
        <translation>wie Ereignisse sie nennen, etwa research.deep</translation>
    </message>
    <message>
        <source>Add to the draft</source>
        <translation>In den Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>Map %Ln action(s)</source>
        <translation>
            <numerusform>%Ln Aktion zuordnen</numerusform>
            <numerusform>%Ln Aktionen zuordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Map in the draft</source>
        <translation>Im Entwurf zuordnen</translation>
    </message>
    <message>
        <source>Choose a route</source>
        <translation>Route wählen</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>Default &amp;route</source>
        <translation>Standard&amp;route</translation>
    </message>
    <message>
        <source>Let the &amp;sheet begin on %1</source>
        <comment>instant</comment>
        <translation>Das &amp;Blatt am %1 beginnen lassen</translation>
    </message>
    <message>
        <source>Name the action, as its events do.</source>
        <translation>Benennen Sie die Aktion, wie ihre Ereignisse es tun.</translation>
    </message>
    <message>
        <source>Choose the route that serves it.</source>
        <translation>Wählen Sie die Route, die sie bedient.</translation>
    </message>
</context>
<context>
    <name>headroom::SheetChangeModel</name>
    <message>
        <source>Added</source>
        <comment>action</comment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>action</comment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>action</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>In the sheet that the draft began from</source>
        <translation>Im Blatt, von dem der Entwurf ausging</translation>
    </message>
    <message>
        <source>In the draft</source>
        <translation>Im Entwurf</translation>
    </message>
</context>
<context>
    <name>headroom::SheetDelegate</name>
    <message>
        <source>%1 of %2</source>
        <comment>field of an action</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>as the plan says</source>
        <translation>wie der Tarif</translation>
    </message>
</context>
<context>
    <name>headroom::SheetEditing</name>
    <message>
        <source>Draft route sheet %1</source>
        <translation>Routenblatt %1 entwerfen</translation>
    </message>
    <message>
        <source>Discard the draft of route sheet %1</source>
        <translation>Entwurf des Routenblatts %1 verwerfen</translation>
    </message>
    <message>
        <source>Change when route sheet %1 begins</source>
        <translation>Beginn des Routenblatts %1 ändern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>fields of an action</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln action(s)</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%1 von %Ln Aktion</numerusform>
            <numerusform>%1 von %Ln Aktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet has a row for “%1” already. Choose another name.</source>
        <translation>Das Blatt hat schon eine Zeile für „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>an action</comment>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>The sheet has a row for “%1” already. Change that row.</source>
        <translation>Das Blatt hat schon eine Zeile für „%1“. Ändern Sie jene Zeile.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>an action</comment>
        <translation>%1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln action(s)</source>
        <translation>
            <numerusform>%Ln Aktion hinzufügen</numerusform>
            <numerusform>%Ln Aktionen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>an action</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln action(s)</source>
        <translation>
            <numerusform>%Ln Aktion entfernen</numerusform>
            <numerusform>%Ln Aktionen entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::SheetFilter</name>
    <message>
        <source>“%1”: %2</source>
        <comment>part of a filter, what is wrong with it</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>After “problem:” comes error, warning or nothing, not “%1”.</source>
        <translation>Nach „problem:“ folgt error, warning oder nichts, nicht „%1“.</translation>
    </message>
    <message>
        <source>Nothing follows “%1:”.</source>
        <translation>Nach „%1:“ folgt nichts.</translation>
    </message>
    <message>
        <source>There is no bucket “%1”. Buckets: standard, premium, long, batch.</source>
        <translation>Die Kategorie „%1“ gibt es nicht. Kategorien: standard, premium, long, batch.</translation>
    </message>
    <message>
        <source>There is no mode “%1”. Modes: sync, batch.</source>
        <translation>Den Modus „%1“ gibt es nicht. Modi: sync, batch.</translation>
    </message>
    <message>
        <source>Something must follow “%1:”.</source>
        <translation>Nach „%1:“ muss etwas folgen.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”. Filters: bucket, route, mode, problem, changed, unmapped. Put text in quotes to search for it.</source>
        <translation>Den Filter „%1:“ gibt es nicht. Filter: bucket, route, mode, problem, changed, unmapped. Setzen Sie Text in Anführungszeichen, um danach zu suchen.</translation>
    </message>
</context>
<context>
    <name>headroom::SheetFindingModel</name>
    <message>
        <source>the sheet</source>
        <translation>das Blatt</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>An error keeps the sheet from being published</source>
        <translation>Ein Fehler verhindert, dass das Blatt veröffentlicht wird</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What is wrong, and how to mend it</source>
        <translation>Was falsch ist und wie es zu beheben ist</translation>
    </message>
</context>
<context>
    <name>headroom::SheetHeader</name>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>When the drafted sheet begins</source>
        <translation>Wann das entworfene Blatt beginnt</translation>
    </message>
    <message>
        <source>&amp;Draft the next sheet</source>
        <translation>&amp;Nächstes Blatt entwerfen</translation>
    </message>
    <message>
        <source>Discard this draft</source>
        <translation>Diesen Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Route sheet</source>
        <translation>Routenblatt</translation>
    </message>
    <message>
        <source>Sheet that is shown</source>
        <translation>Gezeigtes Blatt</translation>
    </message>
    <message>
        <source>A day means midnight UTC: 2026-12-01. Or an instant: 2026-12-01T05:00Z.</source>
        <translation>Ein Tag heißt Mitternacht UTC: 2026-12-01. Oder ein Zeitpunkt: 2026-12-01T05:00Z.</translation>
    </message>
    <message>
        <source>in force</source>
        <comment>route sheet</comment>
        <translation>gültig</translation>
    </message>
    <message>
        <source>scheduled</source>
        <comment>route sheet</comment>
        <translation>geplant</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>route sheet</comment>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>nothing is changed yet</source>
        <translation>noch ist nichts geändert</translation>
    </message>
    <message>
        <source>After version %1, to begin on %2 · %3</source>
        <comment>number, instant, what is changed</comment>
        <translation>Nach Version %1, Beginn am %2 · %3</translation>
    </message>
    <message>
        <source>The first sheet, to begin on %1 · %2</source>
        <comment>instant, what is changed</comment>
        <translation>Das erste Blatt, Beginn am %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln Aktion</numerusform>
            <numerusform>%Ln Aktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Never in force: another sheet begins with it, on %1 · %2</source>
        <comment>instant, actions</comment>
        <translation>Nie gültig: ein anderes Blatt beginnt zugleich, am %1 · %2</translation>
    </message>
    <message>
        <source>In force from %1 to %2 · %3</source>
        <comment>instants, actions</comment>
        <translation>Gültig von %1 bis %2 · %3</translation>
    </message>
    <message>
        <source>Scheduled from %1 · %2</source>
        <comment>instant, actions</comment>
        <translation>Geplant ab %1 · %2</translation>
    </message>
    <message>
        <source>In force since %1, until %2 · %3</source>
        <comment>instants, actions</comment>
        <translation>Gültig seit %1, bis %2 · %3</translation>
    </message>
    <message>
        <source>In force since %1 · %2</source>
        <comment>instant, actions</comment>
        <translation>Gültig seit %1 · %2</translation>
    </message>
    <message>
        <source>Version %1 – %2</source>
        <comment>number, state</comment>
        <translation>Version %1 – %2</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>route sheet</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>A copy of the newest sheet, to begin tomorrow; nothing changes until it is published</source>
        <translation>Eine Kopie des neuesten Blatts, die morgen beginnt; bis zur Veröffentlichung ändert sich nichts</translation>
    </message>
    <message>
        <source>Throws away what is drafted of this sheet; undo brings it back</source>
        <translation>Verwirft, was von diesem Blatt entworfen ist; Rückgängig holt es zurück</translation>
    </message>
</context>
<context>
    <name>headroom::SheetPage</name>
    <message>
        <source>Filter by action or route, or with bucket:premium, route:mini, problem, changed</source>
        <translation>Nach Aktion oder Route filtern, oder mit bucket:premium, route:mini, problem, changed</translation>
    </message>
    <message>
        <source>Words match the action or one of its routes; all must match.
bucket: takes standard, premium, long or batch; mode: sync or batch; route: a part of a key.
Also: problem, problem:error, problem:warning, changed, unmapped.
Text in quotes is always text.</source>
        <translation>Wörter treffen die Aktion oder eine ihrer Routen; alle müssen zutreffen.
bucket: nimmt standard, premium, long oder batch; mode: sync oder batch; route: einen Teil eines Schlüssels.
Außerdem: problem, problem:error, problem:warning, changed, unmapped.
Text in Anführungszeichen ist immer Text.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Actions with something wrong in the draft</source>
        <translation>Aktionen, an denen im Entwurf etwas falsch ist</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Actions that the draft changes or adds</source>
        <translation>Aktionen, die der Entwurf ändert oder hinzufügt</translation>
    </message>
    <message>
        <source>Some unmapped</source>
        <translation>Teils unzugeordnet</translation>
    </message>
    <message>
        <source>Actions of this sheet with events that no sheet mapped</source>
        <translation>Aktionen dieses Blatts mit Ereignissen, die kein Blatt zugeordnet hat</translation>
    </message>
    <message>
        <source>The draft of the route sheet was discarded; undo brings it back</source>
        <translation>Der Entwurf des Routenblatts wurde verworfen; Rückgängig holt ihn zurück</translation>
    </message>
    <message>
        <source>%1 of %2 stays as it was. %3</source>
        <comment>field, action, why</comment>
        <translation>%1 von %2 bleibt unverändert. %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) are not mapped to a bucket: %1 that cost %2 in the last 90 days.</source>
        <comment>%1: counted events</comment>
        <translation>
            <numerusform>%Ln Aktion ist keiner Kategorie zugeordnet: %1, Kosten in den letzten 90 Tagen %2.</numerusform>
            <numerusform>%Ln Aktionen sind keiner Kategorie zugeordnet: %1, Kosten in den letzten 90 Tagen %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Reading the route sheets…</source>
        <translation>Routenblätter werden gelesen…</translation>
    </message>
    <message>
        <source>No route sheet yet</source>
        <translation>Noch kein Routenblatt</translation>
    </message>
    <message>
        <source>A route sheet says which bucket each action is charged to, and on which route it runs. Without one every event is unmapped.</source>
        <translation>Ein Routenblatt sagt, auf welche Kategorie jede Aktion berechnet wird und über welche Route sie läuft. Ohne eines ist jedes Ereignis unzugeordnet.</translation>
    </message>
    <message>
        <source>Draft the first sheet</source>
        <translation>Erstes Blatt entwerfen</translation>
    </message>
    <message>
        <source>This sheet has no actions</source>
        <translation>Dieses Blatt hat keine Aktionen</translation>
    </message>
    <message>
        <source>Add them one by one, paste rows, or import a CSV file.</source>
        <translation>Fügen Sie sie einzeln hinzu, fügen Sie Zeilen ein oder importieren Sie eine CSV-Datei.</translation>
    </message>
    <message>
        <source>Add an action…</source>
        <translation>Aktion hinzufügen…</translation>
    </message>
    <message>
        <source>No action matches the filter</source>
        <translation>Keine Aktion passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) filtered out.</source>
        <translation>
            <numerusform>%Ln Aktion ausgefiltert.</numerusform>
            <numerusform>%Ln Aktionen ausgefiltert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The drafted sheet begins before all these events: publishing it maps them, too.</source>
        <translation>Das entworfene Blatt beginnt vor all diesen Ereignissen: seine Veröffentlichung ordnet auch sie zu.</translation>
    </message>
    <message>
        <source>The drafted sheet begins on %1. Publishing one that begins earlier maps events from its beginning on, too; older ones stay unmapped.</source>
        <translation>Das entworfene Blatt beginnt am %1. Wird eines mit früherem Beginn veröffentlicht, ordnet es auch Ereignisse ab seinem Beginn zu; ältere bleiben unzugeordnet.</translation>
    </message>
    <message>
        <source>The drafted sheet begins on %1 and maps what happens from then on. What happened before stays unmapped: with what it changes, the sheet cannot begin in the past.</source>
        <translation>Das entworfene Blatt beginnt am %1 und ordnet zu, was von da an geschieht. Was vorher geschah, bleibt unzugeordnet: mit dem, was es ändert, kann das Blatt nicht in der Vergangenheit beginnen.</translation>
    </message>
    <message>
        <source>What the clipboard holds</source>
        <translation>Inhalt der Zwischenablage</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>a file, why</comment>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a route sheet. Choose the file that was exported from one.</source>
        <translation>%1 ist zu groß für ein Routenblatt. Wählen Sie die Datei, die aus einem exportiert wurde.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <comment>a file</comment>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>%1 has no rows of a route sheet.</source>
        <translation>%1: keine Zeilen eines Routenblatts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) taken into the draft</source>
        <translation>
            <numerusform>%Ln Aktion in den Entwurf übernommen</numerusform>
            <numerusform>%Ln Aktionen in den Entwurf übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a route sheet</source>
        <translation>Routenblatt importieren</translation>
    </message>
    <message>
        <source>Export the route sheet</source>
        <translation>Routenblatt exportieren</translation>
    </message>
    <message>
        <source>route-sheet-%1</source>
        <comment>name of a file</comment>
        <translation>routenblatt-%1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>a file</comment>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>headroom::SheetPanel</name>
    <message>
        <source>&amp;Map…</source>
        <translation>&amp;Zuordnen…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Unmapped actions</source>
        <translation>Nicht zugeordnete Aktionen</translation>
    </message>
    <message>
        <source>Events are mapped by the sheet in force when they happened. One published with a beginning before them maps them, too; an event once mapped never moves.</source>
        <translation>Ereignisse ordnet das Blatt zu, das galt, als sie geschahen. Eines, das mit einem Beginn davor veröffentlicht wird, ordnet auch sie zu; ein einmal zugeordnetes Ereignis bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Adds the selected actions to the sheet to come; without a selection, all of them</source>
        <translation>Nimmt die gewählten Aktionen in das künftige Blatt auf; ohne Auswahl alle</translation>
    </message>
    <message>
        <source>%1 was refused, and nothing was changed: %2</source>
        <comment>a source of rows, how many problems</comment>
        <translation>%1: abgelehnt, nichts wurde geändert: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a list, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>headroom::SheetProblemModel</name>
    <message>
        <source>the whole line</source>
        <translation>die ganze Zeile</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Of the text, from 1</source>
        <translation>Des Textes, ab 1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Grund der Ablehnung</translation>
    </message>
</context>
<context>
    <name>headroom::SheetSetDialog</name>
    <message>
        <source>%1, …</source>
        <comment>names of actions</comment>
        <translation>%1, …</translation>
    </message>
    <message numerus="yes">
        <source>Set fields of %Ln action(s)</source>
        <translation>
            <numerusform>Felder von %Ln Aktion setzen</numerusform>
            <numerusform>Felder von %Ln Aktionen setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>as the plan says</source>
        <translation>wie der Tarif</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>headroom::SheetTools</name>
    <message>
        <source>&amp;Add…</source>
        <translation>Hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>Adds a row for an action</source>
        <translation>Fügt eine Zeile für eine Aktion hinzu</translation>
    </message>
    <message>
        <source>&amp;Set…</source>
        <translation>&amp;Setzen…</translation>
    </message>
    <message>
        <source>Sets fields of all selected actions at once</source>
        <translation>Setzt Felder aller gewählten Aktionen auf einmal</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Takes the selected actions out of the sheet</source>
        <translation>Nimmt die gewählten Aktionen aus dem Blatt</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>Zeilen e&amp;infügen</translation>
    </message>
    <message>
        <source>Takes rows that were copied from a spreadsheet or from here: actions that the sheet has are replaced, others added; all of them or none</source>
        <translation>Übernimmt Zeilen, die aus einer Tabellenkalkulation oder von hier kopiert wurden: vorhandene Aktionen werden ersetzt, andere hinzugefügt; alle oder keine</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>CSV i&amp;mportieren…</translation>
    </message>
    <message>
        <source>Takes rows from a file, as pasting does</source>
        <translation>Übernimmt Zeilen aus einer Datei, wie beim Einfügen</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Saves the sheet that is shown</source>
        <translation>Speichert das gezeigte Blatt</translation>
    </message>
    <message>
        <source>Draft the next sheet, or show its draft, to change rows.</source>
        <translation>Entwerfen Sie das nächste Blatt, oder zeigen Sie seinen Entwurf, um Zeilen zu ändern.</translation>
    </message>
    <message>
        <source>Select the rows first.</source>
        <translation>Wählen Sie zuerst Zeilen.</translation>
    </message>
    <message>
        <source>There is no sheet to export.</source>
        <translation>Es gibt kein Blatt zum Exportieren.</translation>
    </message>
</context>
<context>
    <name>headroom::SheetUnmappedModel</name>
    <message>
        <source>not stated</source>
        <comment>route</comment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 in the newest sheet</source>
        <comment>bucket of an action</comment>
        <translation>%1 im neuesten Blatt</translation>
    </message>
    <message>
        <source>No sheet maps it</source>
        <translation>Kein Blatt ordnet sie zu</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>That no sheet mapped, in the last 90 days</source>
        <translation>Die kein Blatt zugeordnet hat, in den letzten 90 Tagen</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Kosten bisher</translation>
    </message>
    <message>
        <source>Of those events</source>
        <translation>Jener Ereignisse</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>The one that most of those events took</source>
        <translation>Die, die die meisten jener Ereignisse nahmen</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
</context>
<context>
    <name>headroom::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a page, what waits there</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>headroom::SignalCard</name>
    <message>
        <source>as many as before</source>
        <translation>so viele wie davor</translation>
    </message>
    <message>
        <source>%1 against %2 before</source>
        <comment>change, count</comment>
        <translation>%1 gegenüber %2 davor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of trouble, count</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>headroom::SignalChart</name>
    <message>
        <source>Provider trouble by day and kind</source>
        <translation>Anbieterstörungen nach Tag und Art</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>Nichts geschah.</translation>
    </message>
    <message>
        <source>In all: %1.</source>
        <translation>Insgesamt: %1.</translation>
    </message>
</context>
<context>
    <name>headroom::SignalDayModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>headroom::SignalFilters</name>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Kind of trouble</source>
        <translation>Art der Störung</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Every workspace</source>
        <translation>Alle Workspaces</translation>
    </message>
    <message>
        <source>Every pool</source>
        <translation>Alle Pools</translation>
    </message>
    <message>
        <source>Every route</source>
        <translation>Alle Routen</translation>
    </message>
    <message>
        <source>Every region</source>
        <translation>Alle Regionen</translation>
    </message>
</context>
<context>
    <name>headroom::SignalJobModel</name>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Different parts that had trouble</source>
        <translation>Verschiedene Teile mit Störungen</translation>
    </message>
    <message>
        <source>Records failed</source>
        <translation>Fehlgeschlagene Datensätze</translation>
    </message>
    <message>
        <source>Where events state it, added up</source>
        <translation>Wo Ereignisse es angeben, zusammengezählt</translation>
    </message>
</context>
<context>
    <name>headroom::SignalList</name>
    <message>
        <source>No provider trouble.</source>
        <translation>Keine Anbieterstörungen.</translation>
    </message>
    <message>
        <source>What providers did</source>
        <translation>Anbieterstörungen</translation>
    </message>
    <message>
        <source>The latest %1 of %2 are listed.</source>
        <translation>Die neuesten %1 von %2 sind aufgeführt.</translation>
    </message>
</context>
<context>
    <name>headroom::SignalModel</name>
    <message>
        <source>part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>And what it means</source>
        <translation>Und was es bedeutet</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Who owns it, and what they do next</source>
        <translation>Wer dafür zuständig ist und was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>The event’s own, else that of its route</source>
        <translation>Der des Ereignisses, sonst der seiner Route</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Of the pool, else of the route</source>
        <translation>Die des Pools, sonst die der Route</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Of batches, and which part of it</source>
        <translation>Bei Batches, und welcher Teil davon</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Records failed</source>
        <translation>Fehlgeschlagene Datensätze</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Wie angegeben</translation>
    </message>
    <message>
        <source>What the event says</source>
        <translation>Was das Ereignis sagt</translation>
    </message>
</context>
<context>
    <name>headroom::SignalPanel</name>
    <message>
        <source>By day and kind</source>
        <translation>Nach Tag und Art</translation>
    </message>
    <message>
        <source>Every event that tells of provider trouble, on the day it happened, in %1. Click a day to see it alone.</source>
        <translation>Jedes Ereignis, das von einer Anbieterstörung berichtet, an dem Tag, an dem es geschah, in %1. Klick auf einen Tag zeigt ihn allein.</translation>
    </message>
</context>
<context>
    <name>headroom::SignalPlaceModel</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>The event’s own, else that of its route</source>
        <translation>Der des Ereignisses, sonst der seiner Route</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Of the pool, else of the route</source>
        <translation>Die des Pools, sonst die der Route</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Workspaces</translation>
    </message>
    <message>
        <source>Affected, each counted once</source>
        <translation>Betroffene, jeder einmal gezählt</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Batch jobs affected, each counted once</source>
        <translation>Betroffene Batch-Aufträge, jeder einmal gezählt</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
</context>
<context>
    <name>headroom::SignalTabs</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a table, its rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Workspaces</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Neueste</translation>
    </message>
</context>
<context>
    <name>headroom::SignalWorkspaceModel</name>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
</context>
<context>
    <name>headroom::SplitTab</name>
    <message>
        <source>%1 × %2</source>
        <comment>parts of so many records</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>larger parts, smaller parts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>at most %1 records</source>
        <translation>höchstens %1 Datensätze</translation>
    </message>
    <message>
        <source>most records not stated</source>
        <translation>meiste Datensätze nicht angegeben</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>most bytes not stated</source>
        <translation>meiste Bytes nicht angegeben</translation>
    </message>
    <message>
        <source>reviewed %1</source>
        <comment>so many days ago</comment>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Bytes of the whole job</source>
        <translation>Bytes des ganzen Auftrags</translation>
    </message>
    <message>
        <source>such as 166668</source>
        <translation>etwa 166668</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>&amp;Surface</source>
        <translation>&amp;Schnittstelle</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>Da&amp;tensätze</translation>
    </message>
    <message>
        <source>&amp;Bytes, where known</source>
        <translation>B&amp;ytes, soweit bekannt</translation>
    </message>
    <message>
        <source>The parts are as few as the ceilings allow and differ by one record at most. Bytes are taken as spread evenly over the records. The allowance is charged once, by the records submitted.</source>
        <translation>Es sind so wenige Teile, wie die Obergrenzen erlauben, und sie unterscheiden sich um höchstens einen Datensatz. Bytes gelten als gleichmäßig auf die Datensätze verteilt. Das Kontingent wird einmal belastet, nach den eingereichten Datensätzen.</translation>
    </message>
    <message>
        <source>There is no ceiling yet: add one in the tab “Ceilings”.</source>
        <translation>Es gibt noch keine Obergrenze: fügen Sie eine unter „Obergrenzen“ hinzu.</translation>
    </message>
    <message>
        <source>Reading the catalog…</source>
        <translation>Katalog wird gelesen…</translation>
    </message>
    <message>
        <source>Type how many records the job has.</source>
        <translation>Geben Sie ein, wie viele Datensätze der Auftrag hat.</translation>
    </message>
    <message>
        <source>1 part of %1 records</source>
        <translation>1 Teil mit %1 Datensätzen</translation>
    </message>
    <message>
        <source>%1 parts: %2</source>
        <translation>%1 Teile: %2</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln record(s)</source>
        <translation>
            <numerusform>mindestens %Ln Datensatz</numerusform>
            <numerusform>mindestens %Ln Datensätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::StartPage</name>
    <message>
        <source>Where every workspace stands: what was used, against what was allowed.</source>
        <translation>Wo jeder Workspace steht: was verbraucht wurde und was erlaubt ist.</translation>
    </message>
    <message>
        <source>&amp;Open a ledger…</source>
        <translation>Verbrauchsbuch ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Choose a ledger&apos;s file (Ctrl+O)</source>
        <translation>Datei eines Verbrauchsbuchs wählen (Strg+O)</translation>
    </message>
    <message>
        <source>&amp;Create a ledger…</source>
        <translation>Verbrauchsbuch an&amp;legen…</translation>
    </message>
    <message>
        <source>Choose where to keep it (Ctrl+N)</source>
        <translation>Ablageort wählen (Strg+N)</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Demo aus&amp;probieren</translation>
    </message>
    <message>
        <source>Some 40 invented workspaces with usage up to now, kept in your own data folder</source>
        <translation>Rund 40 erfundene Workspaces mit Verbrauch bis jetzt, im eigenen Datenordner</translation>
    </message>
    <message>
        <source>Recent ledgers</source>
        <translation>Zuletzt verwendete Verbrauchsbücher</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Verbrauchsbuch</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>None yet. A ledger&apos;s file can also be dropped here.</source>
        <translation>Noch keine. Die Datei eines Verbrauchsbuchs kann auch hier abgelegt werden.</translation>
    </message>
    <message>
        <source>Open &amp;selected</source>
        <translation>Aus&amp;wahl öffnen</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>Aus Liste en&amp;tfernen</translation>
    </message>
    <message>
        <source>The file itself stays (Del)</source>
        <translation>Die Datei selbst bleibt (Entf)</translation>
    </message>
    <message>
        <source>Opening the ledger</source>
        <translation>Verbrauchsbuch wird geöffnet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <comment>a ledger</comment>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <comment>what is done, seconds so far</comment>
        <translation>%1 · %2 s</translation>
    </message>
</context>
<context>
    <name>headroom::StoryBarModel</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Der Rest</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>Bisher verbraucht</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Zusatzpakete</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Vorausbezahlt</translation>
    </message>
    <message>
        <source>Approved overage</source>
        <translation>Genehmigter Mehrverbrauch</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>What it adds, or comes to</source>
        <translation>Was hinzukommt oder sich ergibt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Units before it</source>
        <translation>Einheiten davor</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Units with it</source>
        <translation>Einheiten danach</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Its part beyond the limit</source>
        <translation>Der Teil über dem Limit</translation>
    </message>
</context>
<context>
    <name>headroom::StoryChart</name>
    <message>
        <source>From the start of the cycle to the limit</source>
        <translation>Vom Zyklusbeginn bis zum Limit</translation>
    </message>
    <message>
        <source>%1, %2 over</source>
        <comment>units, how many of them beyond the limit</comment>
        <translation>%1, %2 darüber</translation>
    </message>
    <message>
        <source>Adds up to</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <source>Beyond the limit</source>
        <translation>Über dem Limit</translation>
    </message>
    <message>
        <source>Click or press Enter to see the events.</source>
        <translation>Klicken Sie oder drücken Sie die Eingabetaste, um die Ereignisse zu sehen.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what, units</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nothing is shown.</source>
        <translation>Nichts wird gezeigt.</translation>
    </message>
</context>
<context>
    <name>headroom::StoryHandout</name>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Als HTML speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Copy what is on the page as plain text</source>
        <translation>Was auf der Seite steht, als reinen Text kopieren</translation>
    </message>
    <message>
        <source>Save what is on the page as a file; the audit notes it</source>
        <translation>Was auf der Seite steht, als Datei speichern; das Audit-Protokoll vermerkt es</translation>
    </message>
    <message>
        <source>Print what is on the page; the audit notes it</source>
        <translation>Was auf der Seite steht, drucken; das Audit-Protokoll vermerkt es</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save why the limit was hit</source>
        <translation>Speichern, warum das Limit erreicht wurde</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>„%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The printer took no pages. Choose another one.</source>
        <translation>Der Drucker hat keine Seiten angenommen. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>headroom::StoryHitModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>workspace, instant</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, when and where</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict, action</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Limit hits</source>
        <translation>Limit-Treffer</translation>
    </message>
</context>
<context>
    <name>headroom::StoryList</name>
    <message>
        <source>Any workspace</source>
        <translation>Alle Workspaces</translation>
    </message>
    <message>
        <source>Of which workspace</source>
        <translation>Welches Workspaces</translation>
    </message>
    <message>
        <source>Latest limit hits</source>
        <translation>Neueste Limit-Treffer</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The hits were not read</source>
        <translation>Die Treffer wurden nicht gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the hits…</source>
        <translation>Treffer werden gelesen…</translation>
    </message>
    <message>
        <source>No limit was hit there</source>
        <translation>Dort wurde kein Limit erreicht</translation>
    </message>
    <message>
        <source>This workspace has no recorded limit hit.</source>
        <translation>Für diesen Workspace ist kein Limit-Treffer aufgezeichnet.</translation>
    </message>
    <message>
        <source>No limit hits</source>
        <translation>Keine Limit-Treffer</translation>
    </message>
    <message>
        <source>Nobody recorded a verdict other than “allow”.</source>
        <translation>Niemand hat eine andere Entscheidung als „Erlauben“ aufgezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>The latest %1 of %Ln limit hit(s); Limit hits has them all</source>
        <translation>
            <numerusform>Die neuesten %1 von %Ln Limit-Treffer; die Seite „Limit-Treffer“ hat alle</numerusform>
            <numerusform>Die neuesten %1 von %Ln Limit-Treffern; die Seite „Limit-Treffer“ hat alle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit hit(s)</source>
        <translation>
            <numerusform>%Ln Limit-Treffer</numerusform>
            <numerusform>%Ln Limit-Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::StoryPage</name>
    <message>
        <source>Why a limit was hit</source>
        <translation>Warum ein Limit erreicht wurde</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>This is told as of %1. It could not be read again: %2</source>
        <translation>Stand %1. Es konnte nicht neu gelesen werden: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This hit cannot be explained now</source>
        <translation>Dieser Treffer lässt sich gerade nicht erklären</translation>
    </message>
    <message>
        <source>No limit hit chosen</source>
        <translation>Kein Limit-Treffer gewählt</translation>
    </message>
    <message>
        <source>Choose one to read why it was one.</source>
        <translation>Wählen Sie einen, um zu lesen, wie es dazu kam.</translation>
    </message>
    <message>
        <source>Reading why…</source>
        <translation>Gründe werden gelesen…</translation>
    </message>
</context>
<context>
    <name>headroom::StoryPanel</name>
    <message>
        <source>By action</source>
        <translation>Nach Aktion</translation>
    </message>
    <message>
        <source>By member</source>
        <translation>Nach Mitglied</translation>
    </message>
    <message>
        <source>By route</source>
        <translation>Nach Route</translation>
    </message>
    <message>
        <source>From the start of the cycle to the limit: %1</source>
        <comment>a bucket</comment>
        <translation>Vom Zyklusbeginn bis zum Limit: %1</translation>
    </message>
    <message>
        <source>Each bar begins where the one above it ends; the dashed line is the limit, and what lies beyond it is hatched. Press a bar to see its events.</source>
        <translation>Jeder Balken beginnt, wo der darüber endet; die gestrichelte Linie ist das Limit, und was darüber liegt, ist schraffiert. Ein Balken öffnet seine Ereignisse.</translation>
    </message>
</context>
<context>
    <name>headroom::StoryParagraph</name>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>The customer does not read this</source>
        <translation>Das liest der Kunde nicht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, the figures that it does not spell out</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. Opens the events that add up to it.</source>
        <comment>a figure</comment>
        <translation>%1. Öffnet die Ereignisse, die zusammen diese Zahl ergeben.</translation>
    </message>
</context>
<context>
    <name>headroom::StoryView</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Show what the customer would read</source>
        <translation>Zeigen, was der Kunde lesen würde</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Show what colleagues may know as well</source>
        <translation>Auch zeigen, was nur intern bekannt sein darf</translation>
    </message>
    <message>
        <source>Member names</source>
        <translation>Namen der Mitglieder</translation>
    </message>
    <message>
        <source>This is what the customer would read: no provider, route, cost, cause or note is in it.</source>
        <translation>Das würde der Kunde lesen: ohne Anbieter, Routen, Kosten, Ursachen und Notizen.</translation>
    </message>
    <message>
        <source>For colleagues only. What the customer does not read is marked “Internal”.</source>
        <translation>Nur intern. Was der Kunde nicht liest, ist mit „Intern“ gekennzeichnet.</translation>
    </message>
    <message>
        <source>For whom:</source>
        <translation>Für wen:</translation>
    </message>
    <message>
        <source>Otherwise members are numbered</source>
        <translation>Sonst sind Mitglieder nummeriert</translation>
    </message>
    <message>
        <source>Workspace as it stood then</source>
        <translation>Workspace mit damaligem Stand</translation>
    </message>
    <message>
        <source>Its figures at the instant of the hit, and what is different now</source>
        <translation>Seine Zahlen zum Zeitpunkt des Treffers, und was heute anders ist</translation>
    </message>
    <message>
        <source>Everything that happened in the cycle</source>
        <translation>Alles, was im Abrechnungszyklus geschah</translation>
    </message>
    <message>
        <source>The history of the cycle until the hit</source>
        <translation>Der Verlauf des Abrechnungszyklus bis zum Treffer</translation>
    </message>
    <message>
        <source>Its limit hits</source>
        <translation>Limit-Treffer dazu</translation>
    </message>
    <message>
        <source>Every limit hit of this workspace</source>
        <translation>Alle Limit-Treffer dieses Workspaces</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>The review of the hits of this cycle, bucket and cause</source>
        <translation>Die Prüfung der Treffer dieses Abrechnungszyklus, dieser Kategorie und Ursache</translation>
    </message>
</context>
<context>
    <name>headroom::ThresholdCauseModel</name>
    <message>
        <source>+%1</source>
        <comment>more hits</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Hits now</source>
        <translation>Treffer jetzt</translation>
    </message>
    <message>
        <source>By the thresholds in force</source>
        <translation>Nach den gültigen Schwellen</translation>
    </message>
    <message>
        <source>Hits then</source>
        <translation>Treffer dann</translation>
    </message>
    <message>
        <source>By what is typed</source>
        <translation>Nach der Eingabe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>headroom::ThresholdFlagModel</name>
    <message>
        <source>no flag</source>
        <translation>keine Markierung</translation>
    </message>
    <message>
        <source>day %1, %2 of %3</source>
        <comment>day of the cycle, used, allowance</comment>
        <translation>Tag %1, %2 von %3</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a flag</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a flag</comment>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>a flag</comment>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>In the workspace’s own days</source>
        <translation>In den eigenen Tagen des Workspaces</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What would become of its flag</source>
        <translation>Was aus der Markierung würde</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Where it is reached now</source>
        <translation>Wo sie jetzt erreicht wird</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Nach Eingabe</translation>
    </message>
    <message>
        <source>Where it would be reached</source>
        <translation>Wo sie erreicht würde</translation>
    </message>
</context>
<context>
    <name>headroom::ThresholdForm</name>
    <message>
        <source>Early burn</source>
        <translation>Frühverbrauch</translation>
    </message>
    <message>
        <source>Causes of limit hits</source>
        <translation>Ursachen von Limit-Treffern</translation>
    </message>
    <message>
        <source>Judged in this order: a cycle that costs more than it earns, or abuse by one member; then an inefficient workflow; otherwise valuable use.</source>
        <translation>Beurteilt in dieser Reihenfolge: ein Abrechnungszyklus, der mehr kostet als er einbringt, oder Missbrauch durch ein Mitglied; dann ein ineffizienter Ablauf; sonst wertvolle Nutzung.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a threshold, its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <comment>what it means, its default</comment>
        <translation>%1 Standard: %2.</translation>
    </message>
    <message>
        <source>Bucket of early burn</source>
        <translation>Kategorie für Frühverbrauch</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>The use that counts. Default: %1.</source>
        <translation>Der Verbrauch, der zählt. Standard: %1.</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>a changed field</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>Gültig: %1</translation>
    </message>
</context>
<context>
    <name>headroom::ThresholdPreviewView</name>
    <message>
        <source>What this would change</source>
        <translation>Was das ändern würde</translation>
    </message>
    <message>
        <source>Flags that would change</source>
        <translation>Markierungen, die sich ändern würden</translation>
    </message>
    <message>
        <source>Limit hits by cause, now and then</source>
        <translation>Limit-Treffer nach Ursache, jetzt und dann</translation>
    </message>
</context>
<context>
    <name>headroom::ThresholdsPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Reset to published</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>S&amp;tandardwerte</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <source>Why: it is written to the audit</source>
        <translation>Warum: steht dann im Audit-Protokoll</translation>
    </message>
    <message>
        <source>Take back the last thing that was typed or chosen</source>
        <translation>Letzte Eingabe oder Auswahl zurücknehmen</translation>
    </message>
    <message>
        <source>Back to the thresholds in force</source>
        <translation>Zurück zu den gültigen Schwellen</translation>
    </message>
    <message>
        <source>Type the values that hold where nothing was set</source>
        <translation>Werte eintragen, die gelten, wo nichts gesetzt wurde</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>You stopped it. Type on to see what would change.</source>
        <translation>Abgebrochen. Tippen Sie weiter, um zu sehen, was sich ändern würde.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>threshold, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Somebody changed the thresholds while you typed: %1. What you typed is still here; saving puts it in the place of theirs.</source>
        <translation>Während Ihrer Eingabe hat jemand die Schwellen geändert: %1. Ihre Eingaben sind noch da; Speichern setzt sie an deren Stelle.</translation>
    </message>
    <message>
        <source>These are the thresholds in force. Type another value to see which flags and causes it would change; nothing changes until you save it.</source>
        <translation>Dies sind die gültigen Schwellen. Geben Sie einen anderen Wert ein, um zu sehen, welche Markierungen und Ursachen er ändern würde; nichts ändert sich vor dem Speichern.</translation>
    </message>
    <message>
        <source>Mend what is marked to see what it would change.</source>
        <translation>Beheben Sie, was markiert ist, um zu sehen, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Working out what this would change…</source>
        <translation>Was das ändern würde, wird berechnet…</translation>
    </message>
    <message>
        <source>What this would change could not be worked out: %1 Saving is still possible.</source>
        <translation>Was das ändern würde, ließ sich nicht berechnen: %1 Speichern geht trotzdem.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Wird gespeichert.</translation>
    </message>
    <message>
        <source>These are the thresholds in force.</source>
        <translation>Dies sind die gültigen Schwellen.</translation>
    </message>
    <message>
        <source>Mend what is marked first.</source>
        <translation>Beheben Sie zuerst, was markiert ist.</translation>
    </message>
    <message>
        <source>Say why: the reason is written to the audit.</source>
        <translation>Geben Sie den Grund an: er steht dann im Audit-Protokoll.</translation>
    </message>
    <message>
        <source>Put these thresholds in force, for every workspace</source>
        <translation>Diese Schwellen für alle Workspaces in Kraft setzen</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>The thresholds are saved. Flags and causes follow them.</source>
        <translation>Die Schwellen sind gespeichert. Markierungen und Ursachen richten sich danach.</translation>
    </message>
    <message>
        <source>The thresholds were not read</source>
        <translation>Die Schwellen wurden nicht gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the thresholds…</source>
        <translation>Schwellen werden gelesen…</translation>
    </message>
    <message>
        <source>Re&amp;ason:</source>
        <translation>Gr&amp;und:</translation>
    </message>
</context>
<context>
    <name>headroom::TopModel</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events of the cycle, charged or not</source>
        <translation>Ereignisse des Abrechnungszyklus, berechnet oder nicht</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Failed and retried attempts included; ≈ is estimated in part</source>
        <translation>Mit fehlgeschlagenen und wiederholten Versuchen; ≈ ist teils geschätzt</translation>
    </message>
    <message>
        <source>Share of cost</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Of the cost of the whole cycle</source>
        <translation>An den Kosten des ganzen Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Units charged, less credits</source>
        <translation>Berechnete Einheiten, abzüglich Gutschriften</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Of what is used of the bucket</source>
        <translation>Am Verbrauch der Kategorie</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
</context>
<context>
    <name>headroom::TopTable</name>
    <message>
        <source>Top members</source>
        <translation>Top-Mitglieder</translation>
    </message>
    <message>
        <source>Top actions</source>
        <translation>Top-Aktionen</translation>
    </message>
    <message>
        <source>Top routes</source>
        <translation>Top-Routen</translation>
    </message>
    <message>
        <source>No events in this cycle.</source>
        <translation>Keine Ereignisse in diesem Abrechnungszyklus.</translation>
    </message>
</context>
<context>
    <name>headroom::TotalsStrip</name>
    <message>
        <source>Workspaces</source>
        <translation>Workspaces</translation>
    </message>
    <message>
        <source>Events in the ledger</source>
        <translation>Ereignisse im Verbrauchsbuch</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Margin so far</source>
        <translation>Marge bisher</translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation>Über einem Limit</translation>
    </message>
    <message>
        <source>At a warning</source>
        <translation>An einer Warnschwelle</translation>
    </message>
    <message>
        <source>Workspaces with a bucket over its limit</source>
        <translation>Workspaces mit einer Kategorie über ihrem Limit</translation>
    </message>
    <message>
        <source>Workspaces with a bucket at its warning and none over its limit</source>
        <translation>Workspaces mit einer Kategorie an ihrer Warnschwelle und keiner über ihrem Limit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>headroom::UnitCostModel</name>
    <message>
        <source>no units charged</source>
        <translation>keine Einheiten</translation>
    </message>
    <message>
        <source>≈ Estimated in part, from the routes’ prices</source>
        <translation>≈ Teils aus den Preisen der Routen geschätzt</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>%1 for all their tokens</source>
        <translation>%1 für alle ihre Token</translation>
    </message>
    <message>
        <source>A route has no price in force, or the ledger does not know the tokens.</source>
        <translation>Eine Route hat keinen gültigen Preis, oder das Verbrauchsbuch kennt die Token nicht.</translation>
    </message>
    <message>
        <source>Observed less published. Cached tokens make it smaller, failed and retried attempts larger.</source>
        <translation>Beobachtet abzüglich Listenpreis. Token aus Cache machen es kleiner, fehlgeschlagene und wiederholte Versuche größer.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Cost per unit</source>
        <translation>Kosten je Einheit</translation>
    </message>
    <message>
        <source>Observed cost by charged units, failed and retried attempts included; ≈ is estimated in part</source>
        <translation>Beobachtete Kosten geteilt durch berechnete Einheiten, mit fehlgeschlagenen und wiederholten Versuchen; ≈ ist teils geschätzt</translation>
    </message>
    <message>
        <source>At published prices</source>
        <translation>Zu Listenpreisen</translation>
    </message>
    <message>
        <source>What the tokens of a unit cost by the price of their route, as if none were cached</source>
        <translation>Was die Token einer Einheit zum Preis ihrer Route kosten, als wäre keines aus dem Cache</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Observed less published, a unit</source>
        <translation>Beobachtet abzüglich Listenpreis, je Einheit</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Units charged, less credits</source>
        <translation>Berechnete Einheiten, abzüglich Gutschriften</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Failed and retried attempts included</source>
        <translation>Mit fehlgeschlagenen und wiederholten Versuchen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events of the window, charged or not</source>
        <translation>Ereignisse des Zeitraums, berechnet oder nicht</translation>
    </message>
    <message>
        <source>Tokens per unit</source>
        <translation>Token je Einheit</translation>
    </message>
    <message>
        <source>Input and output tokens by units</source>
        <translation>Ein- und Ausgabe-Token geteilt durch Einheiten</translation>
    </message>
</context>
<context>
    <name>headroom::WatchPages</name>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>The five operating ratios, and what moves them</source>
        <translation>Die fünf Betriebskennzahlen und was sie bewegt</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>What providers did, and how hot their pools run</source>
        <translation>Störungen bei Anbietern und die Auslastung ihrer Pools</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Early-burn flags and limit hits that wait for a review</source>
        <translation>Frühverbrauch und Limit-Treffer, die auf eine Prüfung warten</translation>
    </message>
    <message>
        <source>Limit hits</source>
        <translation>Limit-Treffer</translation>
    </message>
    <message>
        <source>Why limits were hit, week by week</source>
        <translation>Warum Limits getroffen wurden, Woche für Woche</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>When an account is flagged, and how limit hits are sorted</source>
        <translation>Wann ein Workspace markiert wird und wie Limit-Treffer eingeordnet werden</translation>
    </message>
</context>
<context>
    <name>headroom::WatchRangeBox</name>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Letzte 12 Wochen</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Whole days, and today as far as it has come</source>
        <translation>Ganze Tage, und heute, soweit der Tag reicht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To, not included</source>
        <translation>Bis, nicht eingeschlossen</translation>
    </message>
    <message>
        <source>A day such as 2026-12-01, or an instant such as 2026-12-01 05:00Z</source>
        <translation>Ein Tag wie 2026-12-01 oder ein Zeitpunkt wie 2026-12-01 05:00Z</translation>
    </message>
    <message>
        <source>The first day that is not included; empty: until now</source>
        <translation>Der erste nicht eingeschlossene Tag; leer: bis jetzt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>R&amp;ange:</source>
        <translation>Zeit&amp;raum:</translation>
    </message>
    <message>
        <source>This cycle</source>
        <translation>Dieser Zyklus</translation>
    </message>
    <message>
        <source>Type a day.</source>
        <translation>Geben Sie einen Tag ein.</translation>
    </message>
    <message>
        <source>Must be later.</source>
        <translation>Muss später liegen.</translation>
    </message>
</context>
<context>
    <name>headroom::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New ledger…</source>
        <translation>&amp;Neues Verbrauchsbuch…</translation>
    </message>
    <message>
        <source>&amp;Open ledger…</source>
        <translation>Verbrauchsbuch ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>&amp;Import usage…</source>
        <translation>Verbrauch &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Close ledger</source>
        <translation>Verbrauchsbuch &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Copy &amp;link to this page</source>
        <translation>&amp;Link auf diese Seite kopieren</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>Auf dieser Seite &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>&amp;Warten abbrechen</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Benutzerhandbuch</translation>
    </message>
    <message>
        <source>&amp;About Headroom</source>
        <translation>Über &amp;Headroom</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Design: %1</translation>
    </message>
    <message>
        <source>A&amp;pprovals</source>
        <translation>Ge&amp;nehmigungen</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>&amp;Audit-Protokoll</translation>
    </message>
    <message>
        <source>P&amp;eople and roles</source>
        <translation>&amp;Personen und Rollen</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Workspace</translation>
    </message>
    <message>
        <source>&amp;Request overage…</source>
        <translation>&amp;Mehrverbrauch beantragen…</translation>
    </message>
    <message>
        <source>&amp;Credit an event…</source>
        <translation>&amp;Ereignis gutschreiben…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>P&amp;lans</source>
        <translation>&amp;Tarife</translation>
    </message>
    <message>
        <source>Route &amp;sheet</source>
        <translation>Routen&amp;blatt</translation>
    </message>
    <message>
        <source>&amp;Routes and ceilings</source>
        <translation>&amp;Routen und Grenzen</translation>
    </message>
    <message>
        <source>&amp;Unit economics</source>
        <translation>&amp;Wirtschaftlichkeit</translation>
    </message>
    <message>
        <source>Repla&amp;y</source>
        <translation>Na&amp;chspielen</translation>
    </message>
    <message>
        <source>&amp;Monitoring</source>
        <translation>&amp;Monitoring</translation>
    </message>
    <message>
        <source>Pro&amp;viders</source>
        <translation>Anb&amp;ieter</translation>
    </message>
    <message>
        <source>Re&amp;views</source>
        <translation>Prü&amp;fungen</translation>
    </message>
    <message>
        <source>Limit &amp;hits</source>
        <translation>&amp;Limit-Treffer</translation>
    </message>
    <message>
        <source>&amp;Thresholds</source>
        <translation>&amp;Schwellen</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>V&amp;erlauf</translation>
    </message>
    <message>
        <source>&amp;Why a limit was hit</source>
        <translation>War&amp;um ein Limit erreicht wurde</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>headroom::WorkflowDialog</name>
    <message>
        <source>&amp;Sell</source>
        <translation>&amp;Verkaufen</translation>
    </message>
    <message>
        <source>Sell a workflow upgrade</source>
        <translation>Workflow-Upgrade verkaufen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>short, such as nightly-evals</source>
        <translation>kurz, etwa nightly-evals</translation>
    </message>
    <message>
        <source>&amp;Route:</source>
        <translation>&amp;Route:</translation>
    </message>
    <message>
        <source>Sche&amp;dule:</source>
        <translation>&amp;Zeitplan:</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>daily 02:00</source>
        <translation>täglich 02:00</translation>
    </message>
    <message>
        <source>&amp;Included records:</source>
        <translation>Enthal&amp;tene Datensätze:</translation>
    </message>
    <message>
        <source>Included records</source>
        <translation>Enthaltene Datensätze</translation>
    </message>
    <message>
        <source>batch records in each cycle</source>
        <translation>Batch-Datensätze in jedem Abrechnungszyklus</translation>
    </message>
    <message>
        <source>&amp;Price a cycle:</source>
        <translation>&amp;Preis je Abrechnungszyklus:</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>dollars: 30.00</source>
        <translation>Dollar: 30.00</translation>
    </message>
    <message>
        <source>Success &amp;measure:</source>
        <translation>Erfolgs&amp;maß:</translation>
    </message>
    <message>
        <source>Success measure</source>
        <translation>Erfolgsmaß</translation>
    </message>
    <message>
        <source>what counts as done: every release evaluated by 06:00</source>
        <translation>was als erledigt gilt: jedes Release bis 06:00 bewertet</translation>
    </message>
    <message>
        <source>No route of the catalog runs batches. Say so of a route first, on the page “Routes”.</source>
        <translation>Keine Route des Katalogs nimmt Batch an. Geben Sie es zuerst bei einer Route an, auf der Seite „Routen &amp; Grenzen“.</translation>
    </message>
    <message>
        <source>Sold the workflow upgrade %1 to %2</source>
        <comment>name, workspace</comment>
        <translation>Workflow-Upgrade %1 an %2 verkauft</translation>
    </message>
</context>
<context>
    <name>headroom::WorkflowModel</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>The route also served %Ln unit(s) of other buckets; the cost is of everything.</source>
        <translation>
            <numerusform>Die Route bediente auch %Ln Einheit anderer Kategorien; die Kosten sind die von allem.</numerusform>
            <numerusform>Die Route bediente auch %Ln Einheiten anderer Kategorien; die Kosten sind die von allem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other upgrade(s) run(s) on the same route; the figures are of all of them.</source>
        <translation>
            <numerusform>%Ln anderes Upgrade läuft über dieselbe Route; die Zahlen gelten für alle zusammen.</numerusform>
            <numerusform>%Ln andere Upgrades laufen über dieselbe Route; die Zahlen gelten für alle zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workflow upgrade</source>
        <translation>Workflow-Upgrade</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>As it was agreed</source>
        <translation>Wie vereinbart</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Batch records that it adds each cycle</source>
        <translation>Batch-Datensätze, die es in jedem Abrechnungszyklus hinzufügt</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Batch records charged on its route in this cycle</source>
        <translation>Batch-Datensätze, die in diesem Abrechnungszyklus auf seiner Route berechnet wurden</translation>
    </message>
    <message>
        <source>Of included</source>
        <translation>Vom Enthaltenen</translation>
    </message>
    <message>
        <source>Submitted of those included</source>
        <translation>Eingereichte von den enthaltenen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Of everything on its route in this cycle</source>
        <translation>Von allem auf seiner Route in diesem Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Each cycle</source>
        <translation>Je Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Price less the cost of its route</source>
        <translation>Preis abzüglich der Kosten seiner Route</translation>
    </message>
    <message>
        <source>Success measure</source>
        <translation>Erfolgsmaß</translation>
    </message>
    <message>
        <source>What was agreed to be reached</source>
        <translation>Was zu erreichen vereinbart war</translation>
    </message>
</context>
<context>
    <name>headroom::WorkspaceFilter</name>
    <message>
        <source>There is no bucket “%1”. Buckets: standard, premium, long, batch.</source>
        <translation>Die Kategorie „%1“ gibt es nicht. Kategorien: standard, premium, long, batch.</translation>
    </message>
    <message>
        <source>“%1” stands alone, without “:”.</source>
        <translation>„%1“ steht allein, ohne „:“.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”. Filters: over, warn, pace, loss, unmapped, discovered, plan. Put text in quotes to search for it.</source>
        <translation>Den Filter „%1:“ gibt es nicht. Filter: over, warn, pace, loss, unmapped, discovered, plan. Setzen Sie Text in Anführungszeichen, um danach zu suchen.</translation>
    </message>
    <message>
        <source>Name a plan after “plan:”, or “none”.</source>
        <translation>Nennen Sie nach „plan:“ einen Tarif oder „none“.</translation>
    </message>
</context>
<context>
    <name>headroom::WorkspaceHeader</name>
    <message>
        <source>No plan</source>
        <translation>Kein Tarif</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>plan</comment>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Discovered: this workspace is known from events alone. It is shown in UTC, by calendar months, with one seat and no plan. Describe it in a catalog and apply that with “headroomctl catalog apply FILE”.</source>
        <translation>Entdeckt: dieser Workspace ist nur aus Ereignissen bekannt. Er wird in UTC, nach Kalendermonaten, mit einem Platz und ohne Tarif gezeigt. Beschreiben Sie ihn in einem Katalog und wenden Sie diesen mit „headroomctl catalog apply DATEI“ an.</translation>
    </message>
    <message>
        <source>No plan is in force: nothing is allowed, and any use counts as over. Assign a plan in the catalog, under “plans” of the workspace, and apply that with “headroomctl catalog apply FILE”.</source>
        <translation>Kein Tarif ist gültig: nichts ist erlaubt, und jeder Verbrauch zählt als Überschreitung. Weisen Sie im Katalog unter „plans“ des Workspaces einen Tarif zu und wenden Sie den Katalog mit „headroomctl catalog apply DATEI“ an.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of this cycle are unmapped: no route sheet names their actions, so they count in no bucket until one does.</source>
        <translation>
            <numerusform>%Ln Ereignis dieses Abrechnungszyklus ist nicht zugeordnet: kein Routenblatt nennt seine Aktion, daher zählt es bis dahin in keiner Kategorie.</numerusform>
            <numerusform>%Ln Ereignisse dieses Abrechnungszyklus sind nicht zugeordnet: kein Routenblatt nennt ihre Aktionen, daher zählen sie bis dahin in keiner Kategorie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the cycle so far: plan, add-ons and overage, less the cost of every event</source>
        <translation>Bisher in diesem Abrechnungszyklus: Tarif, Zusatzpakete und Mehrverbrauch, abzüglich der Kosten aller Ereignisse</translation>
    </message>
    <message>
        <source>time zone %1</source>
        <translation>Zeitzone %1</translation>
    </message>
    <message>
        <source>Revenue %1 · Cost %2 · Margin %3</source>
        <translation>Erlös %1 · Kosten %2 · Marge %3</translation>
    </message>
</context>
<context>
    <name>headroom::WorkspaceHits</name>
    <message>
        <source>%1, cycle %2 in %3</source>
        <comment>workspace, days, time zone</comment>
        <translation>%1, Abrechnungszyklus %2 in %3</translation>
    </message>
    <message>
        <source>Open its review</source>
        <translation>Zur Prüfung</translation>
    </message>
    <message>
        <source>The provider’s doing, event by event</source>
        <translation>Anbieterstörungen, Ereignis für Ereignis</translation>
    </message>
    <message>
        <source>No limit was hit in this cycle</source>
        <translation>In diesem Abrechnungszyklus wurde kein Limit getroffen</translation>
    </message>
    <message>
        <source>Every action was allowed without a warning, or nobody recorded the verdicts.</source>
        <translation>Jede Aktion war ohne Warnung erlaubt, oder niemand hat die Entscheidungen aufgezeichnet.</translation>
    </message>
    <message>
        <source>No provider trouble in this cycle.</source>
        <translation>Keine Anbieterstörungen in diesem Abrechnungszyklus.</translation>
    </message>
    <message>
        <source>The limit hits of this cycle were not read: %1</source>
        <translation>Die Limit-Treffer dieses Abrechnungszyklus wurden nicht gelesen: %1</translation>
    </message>
    <message>
        <source>Early burn: %1 % of %2 used on day %3 of this cycle, %4 of %5.</source>
        <comment>percentage, bucket, day, used, allowance</comment>
        <translation>Frühverbrauch: %1 % von %2 an Tag %3 dieses Abrechnungszyklus verbraucht, %4 von %5.</translation>
    </message>
    <message>
        <source>Credits have taken back %1 since.</source>
        <translation>Gutschriften haben seither %1 zurückgenommen.</translation>
    </message>
    <message>
        <source>Hits of this cycle</source>
        <translation>Treffer dieses Zyklus</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <comment>which ones</comment>
        <translation>Treffer: %1</translation>
    </message>
</context>
<context>
    <name>headroom::WorkspaceJobs</name>
    <message>
        <source>Batch jobs</source>
        <translation>Batch-Aufträge</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch job(s) in this cycle</source>
        <translation>
            <numerusform>%Ln Batch-Auftrag in diesem Abrechnungszyklus</numerusform>
            <numerusform>%Ln Batch-Aufträge in diesem Abrechnungszyklus</numerusform>
        </translation>
    </message>
    <message>
        <source>the latest %1 are listed</source>
        <translation>die neuesten %1 sind aufgeführt</translation>
    </message>
    <message>
        <source>%1 submitted</source>
        <comment>records</comment>
        <translation>%1 eingereicht</translation>
    </message>
    <message>
        <source>%1 to send again</source>
        <comment>records</comment>
        <translation>%1 erneut zu senden</translation>
    </message>
    <message>
        <source>%1 outstanding</source>
        <comment>records</comment>
        <translation>%1 ausstehend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) overdue.</source>
        <translation>
            <numerusform>%Ln Auftrag überfällig.</numerusform>
            <numerusform>%Ln Aufträge überfällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) with numbers that do not add up.</source>
        <translation>
            <numerusform>%Ln Auftrag mit Zahlen, die nicht aufgehen.</numerusform>
            <numerusform>%Ln Aufträge mit Zahlen, die nicht aufgehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The batch jobs were not read</source>
        <translation>Die Batch-Aufträge wurden nicht gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the batch jobs…</source>
        <translation>Batch-Aufträge werden gelesen…</translation>
    </message>
    <message>
        <source>No batch jobs in this cycle</source>
        <translation>Keine Batch-Aufträge in diesem Abrechnungszyklus</translation>
    </message>
    <message>
        <source>No event of this cycle names a job and charges batch records.</source>
        <translation>Kein Ereignis dieses Abrechnungszyklus nennt einen Auftrag und berechnet Batch-Datensätze.</translation>
    </message>
    <message>
        <source>These are not the newest: %1</source>
        <translation>Das ist nicht der neueste Stand: %1</translation>
    </message>
    <message>
        <source>Save what to resubmit</source>
        <translation>Liste zum Neueinreichen speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>resubmit-%1</source>
        <comment>name of a file</comment>
        <translation>neueinreichen-%1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>a file</comment>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>headroom::WorkspacePage</name>
    <message>
        <source>No workspace chosen</source>
        <translation>Kein Workspace gewählt</translation>
    </message>
    <message>
        <source>Open one from the overview.</source>
        <translation>Öffnen Sie einen aus der Übersicht.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>„%1“ wird gelesen…</translation>
    </message>
    <message>
        <source>These are the figures of %1. Newer ones could not be read: %2</source>
        <translation>Dies sind die Zahlen vom %1. Neuere konnten nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>“%1” could not be read</source>
        <translation>„%1“ konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Request overage…</source>
        <translation>Mehrverbrauch beantragen…</translation>
    </message>
    <message>
        <source>Credit an event…</source>
        <translation>Ereignis gutschreiben…</translation>
    </message>
    <message>
        <source>Ask for more units in the running cycle; an owner or admin decides</source>
        <translation>Mehr Einheiten für den laufenden Abrechnungszyklus beantragen; ein Eigentümer oder Admin entscheidet</translation>
    </message>
    <message>
        <source>Give back units that an event charged by mistake</source>
        <translation>Einheiten zurückgeben, die ein Ereignis irrtümlich berechnet hat</translation>
    </message>
    <message>
        <source>What is shown of the workspace</source>
        <translation>Was vom Workspace gezeigt wird</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Grants and credits</source>
        <translation>Bewilligungen und Gutschriften</translation>
    </message>
    <message>
        <source>Limit hits</source>
        <translation>Limit-Treffer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Batch jobs</source>
        <translation>Batch-Aufträge</translation>
    </message>
</context>
<context>
    <name>headroom::WorkspacePicker</name>
    <message>
        <source>Filter workspaces</source>
        <translation>Workspaces filtern</translation>
    </message>
    <message>
        <source>Workspaces to decide for</source>
        <translation>Workspaces, für die entschieden wird</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln workspace(s) chosen</source>
        <translation>
            <numerusform>%1 von %Ln Workspace gewählt</numerusform>
            <numerusform>%1 von %Ln Workspaces gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::console::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>headroom::console::PageRenderer</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
</context>
</TS>
