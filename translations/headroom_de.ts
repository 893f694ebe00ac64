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
        <translation>„früher Verbrauch“</translation>
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
        <source>“%1” could not be written: %2. Choose another folder, or free some space there.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner oder schaffen Sie dort Platz.</translation>
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
        <source>$%1</source>
        <comment>an amount of US dollars</comment>
        <translation>%1 $</translation>
    </message>
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
        <translation>Früher Verbrauch: %1 % des Kontingents (%2) waren an Tag %3 erreicht (%4 von %5).</translation>
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
    <name>PriceList</name>
    <message>
        <source>This is no price list: it must be a JSON object with a member for each model, as LiteLLM&apos;s model_prices_and_context_window.json is.</source>
        <translation>Das ist keine Preisliste: sie muss ein JSON-Objekt mit einem Eintrag je Modell sein, wie model_prices_and_context_window.json von LiteLLM.</translation>
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
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
    <name>headroom::ApprovalResults</name>
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
        <source>These figures could not be read again: %1</source>
        <translation>Diese Zahlen konnten nicht erneut gelesen werden: %1</translation>
    </message>
    <message>
        <source>Request %1 could not be read</source>
        <translation>Antrag %1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
    <name>headroom::ChartPanel</name>
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
        <source>Save the chart or its table as a file</source>
        <translation>Diagramm oder Tabelle als Datei speichern</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a kind of file to save</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabelle: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s).</source>
        <translation>
            <numerusform>%Ln Zeile kopiert.</numerusform>
            <numerusform>%Ln Zeilen kopiert.</numerusform>
        </translation>
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
    <message>
        <source>Saved “%1”.</source>
        <translation>„%1“ gespeichert.</translation>
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
        <translation>Tag %1: davor wird früher Verbrauch beurteilt</translation>
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
    <name>headroom::Demo</name>
    <message>
        <source>The catalog of the demo cannot be made.</source>
        <translation>Der Katalog der Demo kann nicht erstellt werden.</translation>
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
        <source>“%1” could not be written: %2. Choose another folder, or free some space there.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner oder schaffen Sie dort Platz.</translation>
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
        <translation>Personen und Rollen</translation>
    </message>
    <message>
        <source>Who may do what, and when overage takes two approvers</source>
        <translation>Wer was darf und wann Mehrverbrauch zwei Genehmigungen braucht</translation>
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
</context>
<context>
    <name>headroom::SecondApproverBox</name>
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
