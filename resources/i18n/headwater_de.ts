<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>core.accelerators</name>
    <message>
        <source>Ampere</source>
        <translation>Ampere</translation>
    </message>
    <message>
        <source>Hopper</source>
        <translation>Hopper</translation>
    </message>
    <message>
        <source>Blackwell</source>
        <translation>Blackwell</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>{makers} {parts} hbm2 hbm2e hbm3 hbm3e nvl72 48xlarge 32xlarge 24xlarge</source>
        <translation>{makers} {parts} hbm2 hbm2e hbm3 hbm3e nvl72 48xlarge 32xlarge 24xlarge</translation>
    </message>
    <message>
        <source>“{words}” is no accelerator of the catalogue, or could be several; there are {names}</source>
        <translation>„{words}“ ist kein Beschleuniger des Katalogs oder könnte mehrere meinen; es gibt {names}</translation>
    </message>
</context>
<context>
    <name>core.actuals.columns</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Say which column names the line of cost.</source>
        <translation>Angeben, welche Spalte die Kostenzeile nennt.</translation>
    </message>
    <message>
        <source>No head is a month; write them like 2027-03, or choose an amount a row.</source>
        <translation>Kein Spaltenkopf ist ein Monat; so schreiben: 2027-03, oder einen Betrag je Zeile wählen.</translation>
    </message>
    <message>
        <source>Say which column holds the month.</source>
        <translation>Angeben, welche Spalte den Monat enthält.</translation>
    </message>
    <message>
        <source>Say which column holds the amount.</source>
        <translation>Angeben, welche Spalte den Betrag enthält.</translation>
    </message>
    <message>
        <source>{head} is in {sign}; plans count in US dollars, so write it in these.</source>
        <translation>{head} ist in {sign}; Pläne rechnen in US-Dollar, daher in dieser Währung angeben.</translation>
    </message>
    <message>
        <source>Two columns are of {twice:%Y-%m}; leave in the one with what was spent.</source>
        <translation>Zwei Spalten gehören zu {twice}; nur die mit den tatsächlichen Ausgaben stehen lassen.</translation>
    </message>
</context>
<context>
    <name>core.actuals.importing</name>
    <message>
        <source>“{name:own}” has {count:,} amounts; a plan keeps at most {most_actuals:,}.</source>
        <translation>„{name}“ hat {count} Beträge; ein Plan fasst höchstens {most_actuals}.</translation>
    </message>
    <message>
        <source>A plan keeps at most {most_actuals:,} amounts that were spent; these would be {count:,}. Add up the rows of a month that are of one line.</source>
        <translation>Ein Plan fasst höchstens {most_actuals} ausgegebene Beträge; das wären {count}. Zeilen eines Monats mit derselben Kostenzeile zusammenfassen.</translation>
    </message>
    <message>
        <source>{count:,} amounts</source>
        <translation>{count} Beträge</translation>
    </message>
    <message>
        <source>{count:,} amount</source>
        <translation>{count} Betrag</translation>
    </message>
    <message>
        <source>What was there for {named} goes: {count}.</source>
        <translation>Was für {named} vorhanden war, entfällt: {count}.</translation>
    </message>
    <message>
        <source>It says {size:,.2f}, but the rows above it add up to {whole:,.2f}; is a row missing?</source>
        <translation>Es steht {size} da, aber die Zeilen darüber ergeben {whole}; fehlt eine Zeile?</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>All of {part} is zero; it is taken as a month still to come, and left out.</source>
        <translation>Alles von {part} ist null; das gilt als noch kommender Monat und bleibt weg.</translation>
    </message>
    <message>
        <source>says the same as row {first}</source>
        <translation>sagt dasselbe wie Zeile {first}</translation>
    </message>
    <message>
        <source>is in the plan already</source>
        <translation>steht schon im Plan</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>This amount {where}: month, line, amount and note.</source>
        <translation>Dieser Betrag {where}: Monat, Zeile, Betrag und Notiz.</translation>
    </message>
    <message>
        <source>{month_words} has not begun; is this a plan, and not what was spent?</source>
        <translation>{month_words} hat noch nicht begonnen; ist das geplant und nicht ausgegeben?</translation>
    </message>
    <message>
        <source>Amounts are read as {unit}.</source>
        <translation>Beträge werden als {unit} gelesen.</translation>
    </message>
    <message>
        <source>Not read: {named}.</source>
        <translation>Nicht gelesen: {named}.</translation>
    </message>
    <message>
        <source>Left out, for all is zero there: {named}.</source>
        <translation>Weggelassen, weil dort alles null ist: {named}.</translation>
    </message>
    <message>
        <source>{shown} and {count} more</source>
        <translation>{shown} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>core.actuals.lines</name>
    <message>
        <source>Machines and nodes of the calendar</source>
        <translation>Maschinen und Knoten des Kalenders</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>Personalkosten</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>Replacing people</source>
        <translation>Ersatz von Personen</translation>
    </message>
    <message>
        <source>Other spending</source>
        <translation>Sonstige Ausgaben</translation>
    </message>
    <message>
        <source>“{name:own}” is no line of the plan; if it is “{proposed}”, say so.</source>
        <translation>„{name}“ ist keine Zeile des Plans; falls „{proposed}“ gemeint ist, dies angeben.</translation>
    </message>
    <message>
        <source>“{name:own}” is no line of the plan; say which one it is: {labels}.</source>
        <translation>„{name}“ ist keine Zeile des Plans; angeben, welche gemeint ist: {labels}.</translation>
    </message>
</context>
<context>
    <name>core.actuals.money</name>
    <message>
        <source>it is no amount of ordinary size; write it anew</source>
        <translation>der Betrag hat keine übliche Größe; neu schreiben</translation>
    </message>
    <message>
        <source>{line} is in {sign}; write it in US dollars</source>
        <translation>{line} ist in {sign}; in US-Dollar schreiben</translation>
    </message>
    <message>
        <source>{line} names its own size in a list of {unit}; write it without the letter</source>
        <translation>{line} nennt eine eigene Größenordnung in einer Liste in {unit}; ohne den Buchstaben schreiben</translation>
    </message>
    <message>
        <source>it is in {line}; plans count in US dollars, so write it in these</source>
        <translation>der Betrag ist in {line}; Pläne rechnen in US-Dollar, daher in dieser Währung schreiben</translation>
    </message>
    <message>
        <source>{line} is no amount; write it like 1,234.50</source>
        <translation>{line} ist kein Betrag; so schreiben: 1,234.50</translation>
    </message>
    <message>
        <source>{normalize:f} or {normalize_2:f}</source>
        <translation>{normalize} oder {normalize_2}</translation>
    </message>
    <message>
        <source>{line} could be {both}; write it without group marks</source>
        <translation>{line} könnte {both} sein; ohne Tausenderzeichen schreiben</translation>
    </message>
</context>
<context>
    <name>core.actuals.months</name>
    <message>
        <source>The month is empty; write it like 2027-03</source>
        <translation>Der Monat ist leer; so schreiben: 2027-03</translation>
    </message>
    <message>
        <source>{line} is no calendar month; write it like 2027-03</source>
        <translation>{line} ist kein Kalendermonat; so schreiben: 2027-03</translation>
    </message>
    <message>
        <source>{line} is longer than a month; write a row for each month</source>
        <translation>{line} ist länger als ein Monat; je Monat eine Zeile schreiben</translation>
    </message>
    <message>
        <source>could be</source>
        <translation>könnte sein</translation>
    </message>
    <message>
        <source>{line} is no month; write it like 2027-03</source>
        <translation>{line} ist kein Monat; so schreiben: 2027-03</translation>
    </message>
    <message>
        <source>{line} is no month of this time; write it like 2027-03</source>
        <translation>{line} ist kein Monat dieser Zeit; so schreiben: 2027-03</translation>
    </message>
</context>
<context>
    <name>core.actuals.rows</name>
    <message>
        <source>{name:own} has no amount, and is left out.</source>
        <translation>{name} hat keinen Betrag und bleibt weg.</translation>
    </message>
    <message>
        <source>The row has no amount, and is left out.</source>
        <translation>Die Zeile hat keinen Betrag und bleibt weg.</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>Die Zeile</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>{name:own} is left out, as you said.</source>
        <translation>{name} bleibt weg, wie angegeben.</translation>
    </message>
    <message>
        <source>{name:own} is a sum of other rows, and left out.</source>
        <translation>{name} ist eine Summe anderer Zeilen und bleibt weg.</translation>
    </message>
    <message>
        <source>The line is empty; write which cost it is.</source>
        <translation>Die Kostenzeile ist leer; angeben, welche Kosten das sind.</translation>
    </message>
    <message>
        <source>{name:own} is taken as “{line}”.</source>
        <translation>{name} gilt als „{line}“.</translation>
    </message>
    <message>
        <source>The amount is empty; write what was spent, 0 where nothing was</source>
        <translation>Der Betrag ist leer; angeben, was ausgegeben wurde, 0 falls nichts</translation>
    </message>
</context>
<context>
    <name>core.actuals.told</name>
    <message>
        <source>Plan to date</source>
        <translation>Plan bis heute</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>% of plan</source>
        <translation>% vom Plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Plan in all</source>
        <translation>Plan gesamt</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>No spend is imported yet: bring a list from the ledger, and it is set against the plan by line and month.</source>
        <translation>Noch keine Ausgaben importiert: eine Liste aus der Buchhaltung einlesen, dann steht sie dem Plan je Zeile und Monat gegenüber.</translation>
    </message>
    <message>
        <source>None of the amounts lies in the plan's months.</source>
        <translation>Keiner der Beträge liegt in den Monaten des Plans.</translation>
    </message>
    <message>
        <source>Planned and actual spending, added up</source>
        <translation>Geplante und tatsächliche Ausgaben, aufsummiert</translation>
    </message>
    <message>
        <source>the end is at {brief_money}, not {brief_money_2}</source>
        <translation>das Ende liegt bei {brief_money}, nicht bei {brief_money_2}</translation>
    </message>
    <message>
        <source>the end stays at about {brief_money}</source>
        <translation>das Ende bleibt bei etwa {brief_money}</translation>
    </message>
    <message>
        <source>To {month_words}, {spent} was spent of {planned} planned: {state}. If the rest goes as planned, {end}.</source>
        <translation>Bis {month_words} wurden {spent} von geplanten {planned} ausgegeben: {state}. Läuft der Rest wie geplant, gilt: {end}.</translation>
    </message>
    <message>
        <source>Nothing is imported for {gaps}; the plan stands in the forecast there.</source>
        <translation>Für {gaps} ist nichts importiert; in der Prognose steht dort der Plan.</translation>
    </message>
    <message>
        <source>last actual</source>
        <translation>letzter Ist-Monat</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>actual, then plan</source>
        <translation>Ist, danach Plan</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>million $</source>
        <translation>Mio. $</translation>
    </message>
</context>
<context>
    <name>core.actuals.variance</name>
    <message>
        <source>over plan</source>
        <translation>über Plan</translation>
    </message>
    <message>
        <source>under plan</source>
        <translation>unter Plan</translation>
    </message>
    <message>
        <source>on plan</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>{month_words} to {month_words_2}</source>
        <translation>{month_words} bis {month_words_2}</translation>
    </message>
    <message>
        <source>{count:,} amounts of {span} are not counted: the plan has the months {month_words} to {month_words_2}.</source>
        <translation>{count} Beträge aus {span} zählen nicht: der Plan umfasst die Monate {month_words} bis {month_words_2}.</translation>
    </message>
    <message>
        <source>{count:,} amounts of {span} is not counted: the plan has the months {month_words} to {month_words_2}.</source>
        <translation>{count} Beträge aus {span} zählen nicht: der Plan umfasst die Monate {month_words} bis {month_words_2}.</translation>
    </message>
    <message>
        <source>{count:,} amount of {span} are not counted: the plan has the months {month_words} to {month_words_2}.</source>
        <translation>{count} Betrag aus {span} zählt nicht: der Plan umfasst die Monate {month_words} bis {month_words_2}.</translation>
    </message>
    <message>
        <source>{count:,} amount of {span} is not counted: the plan has the months {month_words} to {month_words_2}.</source>
        <translation>{count} Betrag aus {span} zählt nicht: der Plan umfasst die Monate {month_words} bis {month_words_2}.</translation>
    </message>
    <message>
        <source>a thousand times</source>
        <translation>das Tausendfache von</translation>
    </message>
    <message>
        <source>about a thousandth of</source>
        <translation>etwa ein Tausendstel von</translation>
    </message>
    <message>
        <source>What was spent is {words} the plan; look whether the list counts in dollars.</source>
        <translation>Ausgegeben wurde {words} dem Plan; prüfen, ob die Liste in Dollar rechnet.</translation>
    </message>
</context>
<context>
    <name>core.answers</name>
    <message>
        <source>Nobody is in this team yet, so nothing is prepared and nothing is done.</source>
        <translation>In diesem Team ist noch niemand; nichts wird vorbereitet und nichts erledigt.</translation>
    </message>
    <message>
        <source>There is no page called “{page}”</source>
        <translation>Es gibt keine Seite namens „{page}“</translation>
    </message>
    <message>
        <source>{model} on {machines} with {people}</source>
        <translation>{model} auf {machines} mit {people}</translation>
    </message>
    <message>
        <source>{case}: no release within {never} months, after {brief_money}.</source>
        <translation>{case}: kein Release innerhalb von {never} Monaten, nach {brief_money}.</translation>
    </message>
    <message>
        <source>{case}: released in {when} for {cost}; {cash_words}.</source>
        <translation>{case}: veröffentlicht im {when} für {cost}; {cash_words}.</translation>
    </message>
    <message>
        <source>cash lasts beyond month {never}</source>
        <translation>die Kasse reicht länger als bis Monat {never}</translation>
    </message>
    <message>
        <source>cash runs out in {month_words}, month {month:.0f}</source>
        <translation>die Kasse ist im {month_words} leer, Monat {month}</translation>
    </message>
    <message>
        <source>by use</source>
        <translation>nach Nutzung</translation>
    </message>
    <message>
        <source>for {term:.0f} months</source>
        <translation>für {term} Monate</translation>
    </message>
    <message>
        <source>as owner</source>
        <translation>als Eigentum</translation>
    </message>
    <message>
        <source>training from month {ready:.1f}</source>
        <translation>Training ab Monat {ready}</translation>
    </message>
    <message>
        <source>{nodes:.0f} nodes {way}, {begins}: a useful GPU-hour of the run costs $ {run:,.2f}, in the whole plan $ {whole:,.2f}.</source>
        <translation>{nodes} Knoten {way}, {begins}: eine nutzbare GPU-Stunde des Laufs kostet {run} $, im ganzen Plan {whole} $.</translation>
    </message>
    <message>
        <source>the run can begin after month {done}</source>
        <translation>der Lauf kann nach Monat {done} beginnen</translation>
    </message>
    <message>
        <source>the run's preparation is not done within the horizon</source>
        <translation>die Vorbereitung des Laufs wird innerhalb des Horizonts nicht fertig</translation>
    </message>
    <message>
        <source>all work in month {finish:.0f}</source>
        <translation>alle Arbeit in Monat {finish}</translation>
    </message>
    <message>
        <source>not all work within the horizon</source>
        <translation>nicht alle Arbeit innerhalb des Horizonts</translation>
    </message>
    <message>
        <source>{heads:.1f} people at the start, {heads_2:.1f} at most; {ready}; {whole}.</source>
        <translation>{heads} Personen zu Beginn, höchstens {heads_2}; {ready}; {whole}.</translation>
    </message>
    <message>
        <source>{total:,.1f} B parameters</source>
        <translation>{total} Mrd. Parameter</translation>
    </message>
    <message>
        <source>{total:,.1f} B parameters, {active:,.1f} B active,</source>
        <translation>{total} Mrd. Parameter, davon {active} Mrd. aktiv,</translation>
    </message>
    <message>
        <source>{size} on {tokens:g} T tokens: {hours} GPU-hours a clean run, eight in ten {low} to {high}; {run_days:,.1f} days on {run_gpus:,.0f} GPUs.</source>
        <translation>{size} auf {tokens} Bio. Tokens: {hours} GPU-Stunden je sauberem Lauf, acht von zehn {low} bis {high}; {run_days} Tage auf {run_gpus} GPUs.</translation>
    </message>
    <message>
        <source>{words}; the lowest cash is {lowest}.</source>
        <translation>{words}; der tiefste Kassenstand ist {lowest}.</translation>
    </message>
    <message>
        <source>There is one combination: {model} on {machines} with {people}.</source>
        <translation>Es gibt eine Kombination: {model} auf {machines} mit {people}.</translation>
    </message>
    <message>
        <source>{count} combinations of {counts} × {counts_2} × {counts_3} options</source>
        <translation>{count} Kombinationen aus {counts} × {counts_2} × {counts_3} Optionen</translation>
    </message>
    <message>
        <source>{many}; today's is {model} on {machines} with {people}.</source>
        <translation>{many}; heute gewählt ist {model} auf {machines} mit {people}.</translation>
    </message>
    <message>
        <source>How sure is {model} on {machines} with {people}, what does it hang on, what to find out first?</source>
        <translation>Wie sicher ist {model} auf {machines} mit {people}, wovon hängt es ab, was ist zuerst zu klären?</translation>
    </message>
    <message>
        <source>Nothing is decided yet, as far as this plan says.</source>
        <translation>Nach diesem Plan ist noch nichts entschieden.</translation>
    </message>
    <message>
        <source>{owners} of them without an owner</source>
        <translation>{owners} davon ohne verantwortliche Person</translation>
    </message>
    <message>
        <source>{count} recorded, {stand} decided and standing{nobody}.</source>
        <translation>{count} festgehalten, {stand} entschieden und gültig{nobody}.</translation>
    </message>
</context>
<context>
    <name>core.apart</name>
    <message>
        <source>{name:own} takes longer than {seconds:.0f} seconds to read; delete the sheets that do not belong to it and save it anew in Excel.</source>
        <translation>{name} braucht länger als {seconds} Sekunden zum Lesen; fremde Blätter löschen und in Excel neu speichern.</translation>
    </message>
    <message>
        <source>{name:own} was not read: what read it was ended by the system ({exitcode}); close other programs and open it again, or save it anew in Excel.</source>
        <translation>{name} wurde nicht gelesen: das System hat den Leseprozess beendet ({exitcode}); andere Programme schließen und erneut öffnen oder in Excel neu speichern.</translation>
    </message>
    <message>
        <source>{name:own} takes more than {room:,} MB of memory to read; delete the sheets that do not belong to it and save it anew in Excel.</source>
        <translation>{name} braucht mehr als {room} MB Speicher zum Lesen; fremde Blätter löschen und in Excel neu speichern.</translation>
    </message>
    <message>
        <source>{name:own} cannot be read, and why is not known; save it anew in Excel.</source>
        <translation>{name} kann nicht gelesen werden, der Grund ist unbekannt; in Excel neu speichern.</translation>
    </message>
</context>
<context>
    <name>core.architecture.accelerator</name>
    <message>
        <source>GPU-hours of the plan are counted in {accelerator} now: {steps}.</source>
        <translation>GPU-Stunden des Plans zählen jetzt in {accelerator}: {steps}.</translation>
    </message>
    <message>
        <source>GPU-hours of the plan are counted in {accelerator} now.</source>
        <translation>GPU-Stunden des Plans zählen jetzt in {accelerator}.</translation>
    </message>
    <message>
        <source>power of a server's share</source>
        <translation>Leistung eines Serveranteils</translation>
    </message>
    <message>
        <source>GPU-hours are counted in {accelerator}: {said}.</source>
        <translation>GPU-Stunden zählen in {accelerator}: {said}.</translation>
    </message>
</context>
<context>
    <name>core.architecture.approaches</name>
    <message>
        <source>New dense model</source>
        <translation>Neues dichtes Modell</translation>
    </message>
    <message>
        <source>Tuning an existing model</source>
        <translation>Anpassung eines bestehenden Modells</translation>
    </message>
    <message>
        <source>Untested architecture</source>
        <translation>Unerprobte Architektur</translation>
    </message>
    <message>
        <source>In general, whatever your options are called. Utilisation is end to end: model FLOPs over the dense peak of all hours paid. Bands of hours are those that held for eight runs in ten.</source>
        <translation>Allgemein, wie auch immer die eigenen Optionen heißen. Auslastung gilt von Anfang bis Ende: Modell-FLOPs gegenüber der dichten Spitze aller bezahlten Stunden. Spannen der Stunden sind die, die für acht von zehn Läufen galten.</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Very low</source>
        <translation>Sehr niedrig</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Sehr hoch</translation>
    </message>
    <message>
        <source>Customisation</source>
        <translation>Anpassbarkeit</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Cutting-edge capabilities, high potential performance</source>
        <translation>Fähigkeiten auf dem neuesten Stand, hohes Leistungspotenzial</translation>
    </message>
    <message>
        <source>Cost-effective, faster to deploy, builds on known performance</source>
        <translation>Günstig, schneller im Einsatz, baut auf Bekanntem auf</translation>
    </message>
    <message>
        <source>Breakthrough, novel capabilities</source>
        <translation>Durchbruch, neuartige Fähigkeiten</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Unproven outcome, high development and training cost</source>
        <translation>Ungewisses Ergebnis, hohe Entwicklungs- und Trainingskosten</translation>
    </message>
    <message>
        <source>Limited improvement, a possible performance ceiling</source>
        <translation>Begrenzte Verbesserung, möglicherweise eine Leistungsgrenze</translation>
    </message>
    <message>
        <source>High uncertainty, unforeseen challenges, resources possibly wasted</source>
        <translation>Hohe Unsicherheit, unvorhergesehene Hürden, womöglich vergeudete Mittel</translation>
    </message>
    <message>
        <source>FLOP a token</source>
        <translation>FLOP je Token</translation>
    </message>
    <message>
        <source>6 N and attention</source>
        <translation>6 N und Attention</translation>
    </message>
    <message>
        <source>6 N; LoRA and QLoRA 4 N</source>
        <translation>6 N; LoRA und QLoRA 4 N</translation>
    </message>
    <message>
        <source>6 N active and attention; reused blocks each time</source>
        <translation>6 N aktiv und Attention; wiederverwendete Blöcke jedes Mal</translation>
    </message>
    <message>
        <source>Kaplan et al. 2020; Megatron-LM</source>
        <translation>Kaplan et al. 2020; Megatron-LM</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Ampere 36 %, Hopper 21–32 %, up to 16 GPUs 49 %</source>
        <translation>Ampere 36 %, Hopper 21–32 %, bis 16 GPUs 49 %</translation>
    </message>
    <message>
        <source>Continued 38 %, fine-tuning 21 %</source>
        <translation>Fortgesetzt 38 %, Feinabstimmung 21 %</translation>
    </message>
    <message>
        <source>Mixtures 21 %, scans 16 %</source>
        <translation>Mischungen 21 %, Scans 16 %</translation>
    </message>
    <message>
        <source>Published runs, median of each class</source>
        <translation>Veröffentlichte Läufe, Median jeder Klasse</translation>
    </message>
    <message>
        <source>Hours over those expected</source>
        <translation>Stunden gegenüber den erwarteten</translation>
    </message>
    <message>
        <source>Continued 0.75–1.75, fine-tuning 0.5–2.5</source>
        <translation>Fortgesetzt 0,75–1,75, Feinabstimmung 0,5–2,5</translation>
    </message>
    <message>
        <source>Mixtures 0.69–1.51, scans 0.5–2</source>
        <translation>Mischungen 0,69–1,51, Scans 0,5–2</translation>
    </message>
    <message>
        <source>The same runs</source>
        <translation>Dieselben Läufe</translation>
    </message>
    <message>
        <source>Project over final run</source>
        <translation>Projekt zu finalem Lauf</translation>
    </message>
    <message>
        <source>1.5–3; 1.6 with a published recipe</source>
        <translation>1,5–3; 1,6 mit veröffentlichtem Rezept</translation>
    </message>
    <message>
        <source>1.1–2; fine-tuning 10–100 of little</source>
        <translation>1,1–2; Feinabstimmung 10–100 von wenig</translation>
    </message>
    <message>
        <source>OLMo 2, SmolLM3, BLOOM, Olmo 3</source>
        <translation>OLMo 2, SmolLM3, BLOOM, Olmo 3</translation>
    </message>
    <message>
        <source>OLMo 2 family</source>
        <translation>OLMo-2-Familie</translation>
    </message>
    <message>
        <source>development equals half of training</source>
        <translation>Entwicklung entspricht der Hälfte des Trainings</translation>
    </message>
    <message>
        <source>GPT-NeoX 20B</source>
        <translation>GPT-NeoX 20B</translation>
    </message>
    <message>
        <source>energy of everything over that of the final run</source>
        <translation>Energie von allem gegenüber der des finalen Laufs</translation>
    </message>
    <message>
        <source>weak, recalled</source>
        <translation>schwach, aus der Erinnerung</translation>
    </message>
    <message>
        <source>SmolLM3 3B</source>
        <translation>SmolLM3 3B</translation>
    </message>
    <message>
        <source>ablations, debugging, one restart after 1 T tokens</source>
        <translation>Ablationen, Fehlersuche, ein Neubeginn nach 1 Bio. Tokens</translation>
    </message>
    <message>
        <source>OPT 175B</source>
        <translation>OPT 175B</translation>
    </message>
    <message>
        <source>restarts and baselines</source>
        <translation>Neustarts und Vergleichsläufe</translation>
    </message>
    <message>
        <source>BLOOM 176B</source>
        <translation>BLOOM 176B</translation>
    </message>
    <message>
        <source>accounts of the whole project on two machines</source>
        <translation>Abrechnung des ganzen Projekts auf zwei Maschinen</translation>
    </message>
    <message>
        <source>MiniMax, Z.ai</source>
        <translation>MiniMax, Z.ai</translation>
    </message>
    <message>
        <source>over 3.3</source>
        <translation>über 3,3</translation>
    </message>
    <message>
        <source>final run under 30 % of research compute</source>
        <translation>finaler Lauf unter 30 % der Forschungs-Rechenleistung</translation>
    </message>
    <message>
        <source>LLaMA 1 family</source>
        <translation>LLaMA-1-Familie</translation>
    </message>
    <message>
        <source>energy; 2,048 GPUs held for five months</source>
        <translation>Energie; 2.048 GPUs fünf Monate lang gehalten</translation>
    </message>
    <message>
        <source>Olmo 3</source>
        <translation>Olmo 3</translation>
    </message>
    <message>
        <source>82 % of compute is development</source>
        <translation>82 % der Rechenleistung sind Entwicklung</translation>
    </message>
    <message>
        <source>OpenAI 2024</source>
        <translation>OpenAI 2024</translation>
    </message>
    <message>
        <source>about 10</source>
        <translation>etwa 10</translation>
    </message>
    <message>
        <source>research compute over final runs, in money</source>
        <translation>Forschungs-Rechenleistung gegenüber finalen Läufen, in Geld</translation>
    </message>
    <message>
        <source>DeepSeek-V3</source>
        <translation>DeepSeek-V3</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 oder mehr</translation>
    </message>
    <message>
        <source>its published cost leaves experiments out</source>
        <translation>die veröffentlichten Kosten lassen Experimente weg</translation>
    </message>
    <message>
        <source>Total over final run</source>
        <translation>Gesamt zu finalem Lauf</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>The three ways</source>
        <translation>Die drei Wege</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>What whole projects took over their final run, as published: experiments, failed runs, restarts, post-training. It is what “Project over final run” stands for.</source>
        <translation>Was ganze Projekte gegenüber ihrem finalen Lauf brauchten, wie veröffentlicht: Experimente, fehlgeschlagene Läufe, Neustarts, Post-Training. Dafür steht „Projekt zu finalem Lauf“.</translation>
    </message>
    <message>
        <source>Three ways to a model, compared</source>
        <translation>Drei Wege zu einem Modell im Vergleich</translation>
    </message>
    <message>
        <source>Projects over their final run</source>
        <translation>Projekte gegenüber ihrem finalen Lauf</translation>
    </message>
</context>
<context>
    <name>core.architecture.beside</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Size and compute</source>
        <translation>Größe und Rechenleistung</translation>
    </message>
    <message>
        <source>Hours of one clean run</source>
        <translation>Stunden eines sauberen Laufs</translation>
    </message>
    <message>
        <source>The project around it</source>
        <translation>Das Projekt drum herum</translation>
    </message>
    <message>
        <source>Expected loss, to compare</source>
        <translation>Erwarteter Verlustwert, zum Vergleich</translation>
    </message>
    <message>
        <source>Memory of an accelerator</source>
        <translation>Speicher eines Beschleunigers</translation>
    </message>
    <message>
        <source>Layout and storage</source>
        <translation>Verteilung und Speicher</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Im Betrieb</translation>
    </message>
    <message>
        <source>Expected loss</source>
        <translation>Erwarteter Verlustwert</translation>
    </message>
    <message>
        <source>Run done in month</source>
        <translation>Lauf fertig in Monat</translation>
    </message>
    <message>
        <source>Median of such runs</source>
        <translation>Median solcher Läufe</translation>
    </message>
    <message>
        <source>Chance the run needs no repeat</source>
        <translation>Chance, dass der Lauf keine Wiederholung braucht</translation>
    </message>
    <message>
        <source>not in {never}</source>
        <translation>nicht in {never}</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Share repeated otherwise</source>
        <translation>Sonst wiederholter Anteil</translation>
    </message>
    <message>
        <source>As judged</source>
        <translation>Nach Urteil</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Urteilende</translation>
    </message>
</context>
<context>
    <name>core.architecture.judged</name>
    <message>
        <source>nobody has shown that it works</source>
        <translation>niemand hat gezeigt, dass es funktioniert</translation>
    </message>
    <message>
        <source>a few have done it</source>
        <translation>einige haben es geschafft</translation>
    </message>
    <message>
        <source>a trodden path with recipes and tools</source>
        <translation>ein ausgetretener Pfad mit Rezepten und Werkzeugen</translation>
    </message>
    <message>
        <source>some weeks of a few people and nodes</source>
        <translation>einige Wochen von wenigen Personen und Knoten</translation>
    </message>
    <message>
        <source>months of the team and a small cluster</source>
        <translation>Monate des Teams und ein kleiner Cluster</translation>
    </message>
    <message>
        <source>most of the company's money for a year or more</source>
        <translation>das meiste Geld des Unternehmens für ein Jahr oder länger</translation>
    </message>
    <message>
        <source>as somebody else made it</source>
        <translation>so, wie andere es gemacht haben</translation>
    </message>
    <message>
        <source>behaviour and domain are one's own</source>
        <translation>Verhalten und Fachgebiet sind die eigenen</translation>
    </message>
    <message>
        <source>data, tokenizer, shape and behaviour are one's own</source>
        <translation>Daten, Tokenizer, Form und Verhalten sind die eigenen</translation>
    </message>
    <message>
        <source>no better than what can be rented</source>
        <translation>nicht besser als das, was man mieten kann</translation>
    </message>
    <message>
        <source>better in one domain</source>
        <translation>besser in einem Fachgebiet</translation>
    </message>
    <message>
        <source>capabilities nobody else has</source>
        <translation>Fähigkeiten, die sonst niemand hat</translation>
    </message>
    <message>
        <source>hardly anything can go wrong that is not known</source>
        <translation>kaum etwas kann schiefgehen, was nicht bekannt ist</translation>
    </message>
    <message>
        <source>some of the work may have to be done again</source>
        <translation>ein Teil der Arbeit muss vielleicht wiederholt werden</translation>
    </message>
    <message>
        <source>all that was invested may be lost</source>
        <translation>alles Investierte kann verloren sein</translation>
    </message>
    <message>
        <source>{scale} to {scale_2}</source>
        <translation>{scale} bis {scale_2}</translation>
    </message>
    <message>
        <source>{middle} ({scale} to {scale_2})</source>
        <translation>{middle} ({scale} bis {scale_2})</translation>
    </message>
</context>
<context>
    <name>core.architecture.ladder</name>
    <message>
        <source>These runs take {percent} of what the final run takes; with failed runs, post-training and evaluation the whole project takes {summed:.2f} times that.</source>
        <translation>Diese Läufe brauchen {percent} dessen, was der finale Lauf braucht; mit fehlgeschlagenen Läufen, Post-Training und Evaluation braucht das ganze Projekt das {summed}-Fache.</translation>
    </message>
    <message>
        <source>{words} The plan goes by that.</source>
        <translation>{words} Der Plan richtet sich danach.</translation>
    </message>
    <message>
        <source>{words} The plan does not go by that: {project:g} is stated under Project.</source>
        <translation>{words} Der Plan richtet sich nicht danach: unter Projekt ist {project} angegeben.</translation>
    </message>
</context>
<context>
    <name>core.architecture.nearby</name>
    <message>
        <source>Compute, {symbol}</source>
        <translation>Rechenleistung, {symbol}</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-Stunden</translation>
    </message>
    <message>
        <source>MFU, %</source>
        <translation>MFU, %</translation>
    </message>
    <message>
        <source>{part:.0f} to {percent}</source>
        <translation>{part} bis {percent}</translation>
    </message>
    <message>
        <source>None of them ran on accelerators of this generation.</source>
        <translation>Keiner davon lief auf Beschleunigern dieser Generation.</translation>
    </message>
    <message>
        <source>Your plan comes to {planned} end to end</source>
        <translation>Der Plan kommt von Anfang bis Ende auf {planned}</translation>
    </message>
    <message>
        <source>{begins}; no run like it is published ({group}).</source>
        <translation>{begins}; ein solcher Lauf ist nicht veröffentlicht ({group}).</translation>
    </message>
    <message>
        <source>{begins}; half of the runs like it reached {half} ({group}; {count} runs).</source>
        <translation>{begins}; die Hälfte solcher Läufe erreichte {half} ({group}; {count} Läufe).</translation>
    </message>
    <message>
        <source>{begins}; the only published run like it reached {percent} ({group}).</source>
        <translation>{begins}; der einzige veröffentlichte Lauf dieser Art erreichte {percent} ({group}).</translation>
    </message>
    <message>
        <source>the {count} published runs like it reached {spread}</source>
        <translation>die {count} veröffentlichten Läufe dieser Art erreichten {spread}</translation>
    </message>
    <message>
        <source>{begins}; {few} ({group}): too few to say what is usual.</source>
        <translation>{begins}; {few} ({group}): zu wenige, um Übliches zu nennen.</translation>
    </message>
</context>
<context>
    <name>core.architecture.pictures</name>
    <message>
        <source>Published runs and this plan</source>
        <translation>Veröffentlichte Läufe und dieser Plan</translation>
    </message>
    <message>
        <source>gathered layer</source>
        <translation>gesammelte Schicht</translation>
    </message>
    <message>
        <source>final run</source>
        <translation>finaler Lauf</translation>
    </message>
    <message>
        <source>repeats expected</source>
        <translation>erwartete Wiederholungen</translation>
    </message>
    <message>
        <source>post-training, evaluation</source>
        <translation>Post-Training, Evaluation</translation>
    </message>
    <message>
        <source>training compute</source>
        <translation>Rechenleistung des Trainings</translation>
    </message>
    <message>
        <source>accelerator-hours</source>
        <translation>Beschleuniger-Stunden</translation>
    </message>
    <message>
        <source>End-to-end utilisation by class</source>
        <translation>Auslastung von Anfang bis Ende nach Klasse</translation>
    </message>
    <message>
        <source>class of runs</source>
        <translation>Klasse der Läufe</translation>
    </message>
    <message>
        <source>model FLOPs over the dense peak of all hours, %</source>
        <translation>Modell-FLOPs gegenüber der dichten Spitze aller Stunden, %</translation>
    </message>
    <message>
        <source>best by {name:own}</source>
        <translation>bestes nach {name}</translation>
    </message>
    <message>
        <source>Loss over size at this compute</source>
        <translation>Verlustwert über der Größe bei dieser Rechenleistung</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>expected loss, nats a token</source>
        <translation>erwarteter Verlustwert, Nats je Token</translation>
    </message>
    <message>
        <source>Memory of one accelerator</source>
        <translation>Speicher eines Beschleunigers</translation>
    </message>
    <message>
        <source>planned with</source>
        <translation>eingeplant</translation>
    </message>
    <message>
        <source>in all,</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>in all, {whole:.0f} GB</source>
        <translation>insgesamt {whole} GB</translation>
    </message>
    <message>
        <source>Experiments, run, release</source>
        <translation>Experimente, Lauf, Release</translation>
    </message>
    <message>
        <source>months from the start</source>
        <translation>Monate ab Beginn</translation>
    </message>
    <message>
        <source>{hardware}, {mfu:.0%} of its peak</source>
        <translation>{hardware}, {mfu} der Spitzenleistung</translation>
    </message>
    <message>
        <source>{share:.0%} of this peak</source>
        <translation>{share} dieser Spitzenleistung</translation>
    </message>
</context>
<context>
    <name>core.architecture_checks</name>
    <message>
        <source>twice, as data sheets count sparsity</source>
        <translation>das Doppelte von, da Datenblätter Sparsity mitzählen,</translation>
    </message>
    <message>
        <source>half of</source>
        <translation>die Hälfte von</translation>
    </message>
    <message>
        <source>The peak of {peak:,.0f} TFLOP/s is {what} the dense BF16 peak of {name:own}, {peak_2:,.0f}.</source>
        <translation>Die Spitzenleistung von {peak} TFLOP/s ist {what} {peak_2}, der dichten BF16-Spitze von {name}.</translation>
    </message>
    <message>
        <source>Set the peak to {peak:,.0f} TFLOP/s</source>
        <translation>Spitzenleistung auf {peak} TFLOP/s setzen</translation>
    </message>
    <message>
        <source>{name:own}: {name_2:own} has no FP8; choose BF16 or another part.</source>
        <translation>{name}: {name_2} kann kein FP8; BF16 oder ein anderes Bauteil wählen.</translation>
    </message>
    <message>
        <source>{name:own}: more parameters are active than there are.</source>
        <translation>{name}: mehr Parameter sind aktiv, als es gibt.</translation>
    </message>
    <message>
        <source>{name:own}: it has no layers at all; state some.</source>
        <translation>{name}: hat keine Schichten; welche angeben.</translation>
    </message>
    <message>
        <source>{name:own}: a token cannot pass more experts than there are.</source>
        <translation>{name}: ein Token kann nicht durch mehr Experten gehen, als es gibt.</translation>
    </message>
    <message>
        <source>{name:own}: more layers are without experts than there are.</source>
        <translation>{name}: mehr Schichten sind ohne Experten, als es gibt.</translation>
    </message>
    <message>
        <source>{name:own}: more layers have a window than there are.</source>
        <translation>{name}: mehr Schichten haben ein Fenster, als es gibt.</translation>
    </message>
    <message>
        <source>{name:own}: query heads must be a multiple of key and value heads.</source>
        <translation>{name}: die Query-Köpfe müssen ein Vielfaches der Key-Value-Köpfe sein.</translation>
    </message>
    <message>
        <source>{name:own}: heads times head size is {heads:,.0f}, not the hidden size of {hidden:,.0f}; few models differ there.</source>
        <translation>{name}: Köpfe mal Kopfgröße ergibt {heads}, nicht die verborgene Größe von {hidden}; nur wenige Modelle weichen hier ab.</translation>
    </message>
    <message>
        <source>{name:own}: attention is counted as a full square, twice what causal training does; utilisation counted so cannot be compared with the classes.</source>
        <translation>{name}: Attention zählt als volles Quadrat, doppelt so viel wie kausales Training rechnet; eine so gezählte Auslastung ist mit den Klassen nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Count causal attention of {name:own}</source>
        <translation>Attention von {name} kausal zählen</translation>
    </message>
    <message>
        <source>Exact, causal</source>
        <translation>Genau, kausal</translation>
    </message>
    <message>
        <source>{name:own}: experts or state-space blocks make it an untested architecture, not a dense model.</source>
        <translation>{name}: Experten oder State-Space-Blöcke machen daraus eine unerprobte Architektur, kein dichtes Modell.</translation>
    </message>
    <message>
        <source>Call {name:own} untested</source>
        <translation>{name} als unerprobt bezeichnen</translation>
    </message>
    <message>
        <source>{name:own}: adapters tune a model that exists; nothing new is trained by them.</source>
        <translation>{name}: Adapter passen ein bestehendes Modell an; damit wird nichts Neues trainiert.</translation>
    </message>
    <message>
        <source>{name:own}: no steady utilisation above {percent} of a dense peak is known; was that halved, recomputation counted, or FP8 measured?</source>
        <translation>{name}: eine stetige Auslastung über {percent} einer dichten Spitze ist nicht bekannt; wurde halbiert, Neuberechnung mitgezählt oder FP8 gemessen?</translation>
    </message>
    <message>
        <source>Use that of its class for {name:own}</source>
        <translation>Die der Klasse für {name} nehmen</translation>
    </message>
    <message>
        <source>{name:own}: with all layers computed again, hardware counts a third more than the model does; is {percent} such a figure?</source>
        <translation>{name}: werden alle Schichten neu berechnet, zählt die Hardware ein Drittel mehr als das Modell; ist {percent} eine solche Zahl?</translation>
    </message>
    <message>
        <source>Read it as measured with recomputation, {name:own}</source>
        <translation>Als mit Neuberechnung gemessen lesen, {name}</translation>
    </message>
    <message>
        <source>query heads</source>
        <translation>Query-Köpfe</translation>
    </message>
    <message>
        <source>key and value heads</source>
        <translation>Key-Value-Köpfe</translation>
    </message>
    <message>
        <source>{name:own}: {degree:.0f} does not divide the {of:,.0f} {what}.</source>
        <translation>{name}: {degree} teilt die {of} {what} nicht.</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>{name:own}: project over final run of {project:g} is below that of published projects of its kind, {least:g} and more.</source>
        <translation>{name}: Projekt zu finalem Lauf von {project} liegt unter dem veröffentlichter Projekte dieser Art, {least} und mehr.</translation>
    </message>
    <message>
        <source>{name:own}: a chance of {percent} that an untested run needs no repeat is hopeful; two of five published histories lost part of a run.</source>
        <translation>{name}: eine Chance von {percent}, dass ein unerprobter Lauf keine Wiederholung braucht, ist optimistisch; in zwei von fünf veröffentlichten Verläufen ging ein Teil eines Laufs verloren.</translation>
    </message>
    <message>
        <source>{name:own}: its states need at least {gpus_least:,.0f} accelerators of {memory:,.0f} GB; the run has {gpus:,.0f}.</source>
        <translation>{name}: die Zustände brauchen mindestens {gpus_least} Beschleuniger mit {memory} GB; der Lauf hat {gpus}.</translation>
    </message>
    <message>
        <source>{name:own}: one accelerator would have to hold {used:,.1f} GB, {usable:,.1f} are planned with.</source>
        <translation>{name}: ein Beschleuniger müsste {used} GB fassen, eingeplant sind {usable}.</translation>
    </message>
    <message>
        <source>{name:own}: one copy takes {group:,.0f} accelerators, the run has {gpus:,.0f}.</source>
        <translation>{name}: eine Kopie belegt {group} Beschleuniger, der Lauf hat {gpus}.</translation>
    </message>
    <message>
        <source>{name:own}: tensor parallel of {tensor:.0f} reaches beyond one node of {gpus:.0f}; between nodes it is slow.</source>
        <translation>{name}: Tensorparallelität von {tensor} reicht über einen Knoten mit {gpus} hinaus; zwischen Knoten ist sie langsam.</translation>
    </message>
    <message>
        <source>Share out all states of {name:own}</source>
        <translation>Alle Zustände von {name} verteilen</translation>
    </message>
    <message>
        <source>Compute all layers of {name:own} again</source>
        <translation>Alle Schichten von {name} neu berechnen</translation>
    </message>
    <message>
        <source>{name:own}: the plan comes to {percent} of the peak end to end; half of the runs like it reached {percent_2} to {percent_3}.</source>
        <translation>{name}: der Plan kommt von Anfang bis Ende auf {percent} der Spitze; die Hälfte solcher Läufe erreichte {percent_2} bis {percent_3}.</translation>
    </message>
    <message>
        <source>{name:own}: {share:,.1f} tokens a parameter lie outside what anybody trains on ({low:g} to {high:,.0f}); check the units of tokens and parameters.</source>
        <translation>{name}: {share} Tokens je Parameter liegen außerhalb dessen, womit trainiert wird ({low} bis {high}); Einheiten von Tokens und Parametern prüfen.</translation>
    </message>
    <message>
        <source>{name:own}: the data is seen {epochs:,.1f} times and teaches as much as {learned:,.2f} T new tokens; up to four times costs little.</source>
        <translation>{name}: die Daten werden {epochs}-mal gesehen und lehren so viel wie {learned} Bio. neue Tokens; bis zu viermal kostet wenig.</translation>
    </message>
    <message>
        <source>{name:own}: a batch of {batch:,.1f} M tokens is far above what so little compute tolerates, {batch_tolerated:,.1f} M; steps would be wasted.</source>
        <translation>{name}: ein Batch von {batch} Mio. Tokens liegt weit über dem, was so wenig Rechenleistung verträgt, {batch_tolerated} Mio.; Schritte wären vergeudet.</translation>
    </message>
    <message>
        <source>{name:own}: {sequences:,.0f} sequences a step keep {gpus_most:,.0f} accelerators busy, the run has {run_gpus:,.0f}; raise the batch or share out more.</source>
        <translation>{name}: {sequences} Sequenzen je Schritt beschäftigen {gpus_most} Beschleuniger, der Lauf hat {run_gpus}; den Batch erhöhen oder mehr verteilen.</translation>
    </message>
    <message>
        <source>{name:own}: stages of the pipeline idle {percent} of the time they work; more passes of a step or chunks of a stage make that less.</source>
        <translation>{name}: Stufen der Pipeline ruhen {percent} ihrer Arbeitszeit; mehr Durchgänge je Schritt oder Teile je Stufe verringern das.</translation>
    </message>
    <message>
        <source>{name:own}: tables of tokens are {percent} of all parameters; is the output matrix really a separate one?</source>
        <translation>{name}: Token-Tabellen sind {percent} aller Parameter; ist die Ausgabematrix wirklich getrennt?</translation>
    </message>
</context>
<context>
    <name>core.arrange</name>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Name of the scenario.</source>
        <translation>Name des Szenarios.</translation>
    </message>
    <message>
        <source>{section} needs at least one option; this is the only one</source>
        <translation>{section} braucht mindestens eine Option; dies ist die einzige</translation>
    </message>
    <message>
        <source>There is a scenario called “{checked}” already; choose another name</source>
        <translation>Ein Szenario namens „{checked}“ gibt es schon; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>A plan has at most {most_scenarios} scenarios; remove one first</source>
        <translation>Ein Plan hat höchstens {most_scenarios} Szenarien; zuerst eines entfernen</translation>
    </message>
    <message>
        <source>The plan has {count} scenarios; there is no scenario {number}</source>
        <translation>Der Plan hat {count} Szenarien; ein Szenario {number} gibt es nicht</translation>
    </message>
    <message>
        <source>The plan has {count} scenario; there is no scenario {number}</source>
        <translation>Der Plan hat {count} Szenario; ein Szenario {number} gibt es nicht</translation>
    </message>
    <message>
        <source>A decision has at most {most_options} options; remove one first</source>
        <translation>Eine Entscheidung hat höchstens {most_options} Optionen; zuerst eine entfernen</translation>
    </message>
</context>
<context>
    <name>core.beside</name>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Speed and failures</source>
        <translation>Tempo und Ausfälle</translation>
    </message>
    <message>
        <source>From list price to useful hour</source>
        <translation>Vom Listenpreis zur nutzbaren Stunde</translation>
    </message>
    <message>
        <source>The market meanwhile</source>
        <translation>Der Markt inzwischen</translation>
    </message>
    <message>
        <source>Vendor check</source>
        <translation>Anbieterprüfung</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>In den Büchern</translation>
    </message>
    <message>
        <source>Paid hour over paid hour</source>
        <translation>Bezahlte Stunde zu bezahlter Stunde</translation>
    </message>
    <message>
        <source>Breaks even at a share in use of</source>
        <translation>Gleichauf bei einem Nutzungsanteil von</translation>
    </message>
    <message>
        <source>Months of full use that pay the term</source>
        <translation>Monate voller Nutzung, die die Laufzeit bezahlen</translation>
    </message>
    <message>
        <source>Fall of the other's price that evens out the term</source>
        <translation>Preisverfall des anderen, der die Laufzeit ausgleicht</translation>
    </message>
    <message>
        <source>Months to keep own machines in full use</source>
        <translation>Monate voller Nutzung eigener Maschinen bis zum Gleichstand</translation>
    </message>
    <message>
        <source>Answers that rule the vendor out</source>
        <translation>Antworten, die den Anbieter ausschließen</translation>
    </message>
    <message>
        <source>Spares needed</source>
        <translation>Benötigte Ersatzknoten</translation>
    </message>
    <message>
        <source>A useful GPU-hour, all in</source>
        <translation>Eine nutzbare GPU-Stunde, alles inbegriffen</translation>
    </message>
    <message>
        <source>The same, levelised</source>
        <translation>Dasselbe, abgezinst</translation>
    </message>
    <message>
        <source>In month</source>
        <translation>In Monat</translation>
    </message>
    <message>
        <source>At today's worth</source>
        <translation>Zum heutigen Wert</translation>
    </message>
    <message>
        <source>under commitments</source>
        <translation>unter Verpflichtungen</translation>
    </message>
    <message>
        <source>Leaving after month {leave:.0f}</source>
        <translation>Ausstieg nach Monat {leave}</translation>
    </message>
    <message>
        <source>There are {count} options for the machines; there is no such pair</source>
        <translation>Für die Maschinen gibt es {count} Optionen; ein solches Paar gibt es nicht</translation>
    </message>
    <message>
        <source>not within {last} months</source>
        <translation>nicht innerhalb von {last} Monaten</translation>
    </message>
    <message>
        <source>{value:.0f} months</source>
        <translation>{value} Monate</translation>
    </message>
    <message>
        <source>{capacity:,.0f} useful GPU-hours a month</source>
        <translation>{capacity} nutzbare GPU-Stunden im Monat</translation>
    </message>
    <message>
        <source>up to full use, {useful}</source>
        <translation>bis zur vollen Nutzung, {useful}</translation>
    </message>
    <message>
        <source>within the term of {term:.0f} months, at full use</source>
        <translation>innerhalb der Laufzeit von {term} Monaten, bei voller Nutzung</translation>
    </message>
    <message>
        <source>the same fall in each of {term:.0f} months, at full use</source>
        <translation>derselbe Verfall in jedem von {term} Monaten, bei voller Nutzung</translation>
    </message>
    <message>
        <source>at full use, looked at for {never} months</source>
        <translation>bei voller Nutzung, betrachtet über {never} Monate</translation>
    </message>
    <message>
        <source>without failures, spares and speed</source>
        <translation>ohne Ausfälle, Ersatzknoten und Tempo</translation>
    </message>
    <message>
        <source>Against {name:own}</source>
        <translation>Gegenüber {name}</translation>
    </message>
    <message>
        <source>Year {year}, {name:own}</source>
        <translation>Jahr {year}, {name}</translation>
    </message>
    <message>
        <source>Fiscal years: cash and books</source>
        <translation>Geschäftsjahre: Kasse und Bücher</translation>
    </message>
</context>
<context>
    <name>core.chain</name>
    <message>
        <source>This link is cut.</source>
        <translation>Diese Verbindung ist gekappt.</translation>
    </message>
    <message>
        <source>Help and overtime go first to what holds up the run.</source>
        <translation>Hilfe und Überstunden gehen zuerst an das, was den Lauf aufhält.</translation>
    </message>
    <message>
        <source>No nodes are on: nobody has to look after any.</source>
        <translation>Keine Knoten in Betrieb: niemand muss sich um welche kümmern.</translation>
    </message>
    <message>
        <source>{nodes:.0f} nodes in month {month} → {work:.1f} person-months of operations and incidents, of {people:.1f} the team can do.</source>
        <translation>{nodes} Knoten in Monat {month} → {work} Personenmonate für Betrieb und Störungen, von {people}, die das Team leisten kann.</translation>
    </message>
    <message>
        <source>{rate:.1f} stops per 1,000 node-days → {stops:.1f} a month, {ours:.1f} of them call people out.</source>
        <translation>{rate} Stopps je 1.000 Knotentage → {stops} im Monat, {ours} davon rufen Personen heraus.</translation>
    </message>
    <message>
        <source>All operations are done → no machine is idle for want of them.</source>
        <translation>Der Betrieb ist vollständig erledigt → keine Maschine steht deshalb still.</translation>
    </message>
    <message>
        <source>{left:.1f} person-months of operations nobody did → up to {idle:.0%} of the working time is idle.</source>
        <translation>{left} Personenmonate Betrieb, die niemand erledigt hat → bis zu {idle} der Arbeitszeit steht still.</translation>
    </message>
    <message>
        <source>{people:.1f} people in the rota → nobody answers in {alone:.0%} of the week → a restart takes {now:.1f} h instead of {usual:.1f} → {speed:.0%} of the time is useful.</source>
        <translation>{people} Personen in der Rufbereitschaft → in {alone} der Woche antwortet niemand → ein Neustart dauert {now} h statt {usual} → {speed} der Zeit sind nutzbar.</translation>
    </message>
    <message>
        <source>No work has to be done before the run.</source>
        <translation>Vor dem Lauf ist keine Arbeit zu erledigen.</translation>
    </message>
    <message>
        <source>{before_all:.0f} person-months before the run are not done within the horizon.</source>
        <translation>{before_all} Personenmonate vor dem Lauf werden innerhalb des Horizonts nicht erledigt.</translation>
    </message>
    <message>
        <source>{before_all:.0f} person-months before the run</source>
        <translation>{before_all} Personenmonate vor dem Lauf</translation>
    </message>
    <message>
        <source>{work} are done in month {done} → the run may begin after it.</source>
        <translation>{work} sind in Monat {done} erledigt → danach kann der Lauf beginnen.</translation>
    </message>
    <message>
        <source>The run is not done within the horizon, so the work after it does not begin.</source>
        <translation>Der Lauf wird innerhalb des Horizonts nicht fertig, daher beginnt die Arbeit danach nicht.</translation>
    </message>
    <message>
        <source>all work is done in month {finish:.0f}</source>
        <translation>alle Arbeit ist in Monat {finish} erledigt</translation>
    </message>
    <message>
        <source>not all work is done within the horizon</source>
        <translation>nicht alle Arbeit wird innerhalb des Horizonts erledigt</translation>
    </message>
    <message>
        <source>The run is done at month {run:.1f} → the work after it begins then → {end}.</source>
        <translation>Der Lauf ist in Monat {run} fertig → dann beginnt die Arbeit danach → {end}.</translation>
    </message>
</context>
<context>
    <name>core.change_log</name>
    <message>
        <source>as the plan has it</source>
        <translation>wie im Plan</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <source>{label} was changed outside Headwater: {old} → {new}</source>
        <translation>{label} wurde außerhalb von Headwater geändert: {old} → {new}</translation>
    </message>
    <message>
        <source>{count:,} rows, {mark}</source>
        <translation>{count} Zeilen, {mark}</translation>
    </message>
    <message>
        <source>{low:g} to {high:g}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>Chosen {removeprefix}</source>
        <translation>Gewählt: {removeprefix}</translation>
    </message>
    <message>
        <source>The list of {removeprefix}</source>
        <translation>Die Liste {removeprefix}</translation>
    </message>
    <message>
        <source>{label} in scenario {number}</source>
        <translation>{label} in Szenario {number}</translation>
    </message>
    <message>
        <source>The name of scenario {number}</source>
        <translation>Der Name von Szenario {number}</translation>
    </message>
    <message>
        <source>Where “{called}” comes from</source>
        <translation>Woher „{called}“ stammt</translation>
    </message>
    <message>
        <source>What is remarked of “{called}”</source>
        <translation>Was zu „{called}“ angemerkt ist</translation>
    </message>
</context>
<context>
    <name>core.chart_grids</name>
    <message>
        <source>nobody here</source>
        <translation>niemand da</translation>
    </message>
    <message>
        <source>still learning</source>
        <translation>noch in Einarbeitung</translation>
    </message>
    <message>
        <source>nobody can do it</source>
        <translation>niemand kann es</translation>
    </message>
</context>
<context>
    <name>core.chart_points</name>
    <message>
        <source>not drawn: nothing at or below zero has a place on a logarithmic axis</source>
        <translation>nicht gezeichnet: null oder weniger hat auf einer logarithmischen Achse keinen Platz</translation>
    </message>
    <message>
        <source>not drawn: not a number</source>
        <translation>nicht gezeichnet: keine Zahl</translation>
    </message>
</context>
<context>
    <name>core.chart_shapes</name>
    <message>
        <source>starts at</source>
        <translation>beginnt bei</translation>
    </message>
    <message>
        <source>then waits</source>
        <translation>wartet dann</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
</context>
<context>
    <name>core.chart_strips</name>
    <message>
        <source>this plan</source>
        <translation>dieser Plan</translation>
    </message>
</context>
<context>
    <name>core.checks</name>
    <message>
        <source>Teams as stated</source>
        <translation>Teams, wie angegeben</translation>
    </message>
    <message>
        <source>Options and their terms</source>
        <translation>Optionen und ihre Bedingungen</translation>
    </message>
    <message>
        <source>Models as stated</source>
        <translation>Modelle, wie angegeben</translation>
    </message>
    <message>
        <source>Everything begins within the horizon</source>
        <translation>Alles beginnt innerhalb des Horizonts</translation>
    </message>
    <message>
        <source>Inputs that move together</source>
        <translation>Angaben, die sich gemeinsam bewegen</translation>
    </message>
    <message>
        <source>Release and cash</source>
        <translation>Release und Kasse</translation>
    </message>
    <message>
        <source>People are enough for the work</source>
        <translation>Die Personen reichen für die Arbeit</translation>
    </message>
    <message>
        <source>Machines as they follow</source>
        <translation>Maschinen, wie sie folgen</translation>
    </message>
    <message>
        <source>Models on these machines</source>
        <translation>Modelle auf diesen Maschinen</translation>
    </message>
    <message>
        <source>Every figure is finite</source>
        <translation>Jede Zahl ist endlich</translation>
    </message>
    <message>
        <source>Paid hours and their parts agree</source>
        <translation>Bezahlte Stunden und ihre Teile stimmen überein</translation>
    </message>
    <message>
        <source>Cash and costs add up</source>
        <translation>Kasse und Kosten gehen auf</translation>
    </message>
    <message>
        <source>Two options of {section} are called alike; rename one.</source>
        <translation>Zwei Optionen von {section} heißen gleich; eine umbenennen.</translation>
    </message>
    <message>
        <source>{name:own} has nobody: preparation never gets done. Add a seat.</source>
        <translation>{name} hat niemanden: die Vorbereitung wird nie fertig. Eine Stelle hinzufügen.</translation>
    </message>
    <message>
        <source>{name:own}: experiments use more nodes than the final run; is that meant?</source>
        <translation>{name}: Experimente nutzen mehr Knoten als der finale Lauf; ist das gewollt?</translation>
    </message>
    <message>
        <source>{name:own}: more spare nodes are paid for than there are.</source>
        <translation>{name}: es werden mehr Ersatzknoten bezahlt, als es gibt.</translation>
    </message>
    <message>
        <source>{name:own}: more nodes are rented by the hour than the run has; all of them are.</source>
        <translation>{name}: es werden mehr Knoten stundenweise gemietet, als der Lauf hat; alle sind es.</translation>
    </message>
    <message>
        <source>{name:own}: spot machines for {nodes:,.0f} GPUs at once are rarely to be had; above {most_spot} plan with a reservation.</source>
        <translation>{name}: Spot-Maschinen für {nodes} GPUs gleichzeitig sind selten zu haben; über {most_spot} mit einer Reservierung planen.</translation>
    </message>
    <message>
        <source>{name:own}: one late time in ten must not be less late than the delay.</source>
        <translation>{name}: die Verspätung in einem von zehn Fällen darf nicht kürzer sein als die Verspätung.</translation>
    </message>
    <message>
        <source>{name:own}: the shorter term offered is not shorter than the term.</source>
        <translation>{name}: die angebotene kürzere Laufzeit ist nicht kürzer als die Laufzeit.</translation>
    </message>
    <message>
        <source>{name:own}: the price is renegotiated only after the term.</source>
        <translation>{name}: der Preis wird erst nach der Laufzeit neu verhandelt.</translation>
    </message>
    <message>
        <source>{name:own}: the shares paid at order and delivery exceed 100 %.</source>
        <translation>{name}: die bei Bestellung und Lieferung bezahlten Anteile übersteigen 100 %.</translation>
    </message>
    <message>
        <source>{name:own}: {out_leave:.0f} answers of the vendor score below a half, which rules it out.</source>
        <translation>{name}: {out_leave} Antworten des Anbieters liegen unter der Hälfte, was ihn ausschließt.</translation>
    </message>
    <message>
        <source>{name:own}: figures follow the score, though {part:.0%} of the questions were not asked.</source>
        <translation>{name}: die Zahlen folgen der Bewertung, obwohl {part} der Fragen nicht gestellt wurden.</translation>
    </message>
    <message>
        <source>{name:own}: {missed:,.0f} GPU-hours of use after the run find no machines to the horizon.</source>
        <translation>{name}: {missed} GPU-Stunden Nutzung nach dem Lauf finden bis zum Horizont keine Maschinen.</translation>
    </message>
    <message>
        <source>{name:own}: {staff:g} people of its own are paid besides the team; see that nobody is counted twice.</source>
        <translation>{name}: {staff} eigene Personen werden zusätzlich zum Team bezahlt; darauf achten, dass niemand doppelt zählt.</translation>
    </message>
    <message>
        <source>more than {most_spares}</source>
        <translation>mehr als {most_spares}</translation>
    </message>
    <message>
        <source>{name:own}: {spares:.0f} spare nodes run out in {no_spare:.1%} of all stops; {needed} keep that below {short:.2%}.</source>
        <translation>{name}: {spares} Ersatzknoten reichen bei {no_spare} aller Stopps nicht; {needed} halten das unter {short}.</translation>
    </message>
    <message>
        <source>{name:own}, {role}: starts after the horizon.</source>
        <translation>{name}, {role}: beginnt nach dem Horizont.</translation>
    </message>
    <message>
        <source>{name:own}: arrives after the horizon and is not counted.</source>
        <translation>{name}: trifft nach dem Horizont ein und zählt nicht.</translation>
    </message>
    <message>
        <source>“{key}” is the key of no input with a range, so nothing is tied; write one: general.price_fall.</source>
        <translation>„{key}“ ist kein Schlüssel einer Angabe mit Spanne, daher ist nichts verknüpft; so schreiben: general.price_fall.</translation>
    </message>
    <message>
        <source>An input cannot be tied to itself; name another one.</source>
        <translation>Eine Angabe kann nicht mit sich selbst verknüpft sein; eine andere nennen.</translation>
    </message>
    <message>
        <source>These two inputs are tied in a row above too; this row counts.</source>
        <translation>Diese zwei Angaben sind auch in einer Zeile darüber verknüpft; diese Zeile gilt.</translation>
    </message>
    <message>
        <source>These rank correlations cannot all hold together; what is drawn differs by up to {change:.2f} from them.</source>
        <translation>Diese Rangkorrelationen können nicht alle zugleich gelten; gezogen wird mit bis zu {change} Abweichung davon.</translation>
    </message>
    <message>
        <source>There is no release within {never} months.</source>
        <translation>Innerhalb von {never} Monaten gibt es kein Release.</translation>
    </message>
    <message>
        <source>Cash falls below zero in month {month:.0f}, before release.</source>
        <translation>Die Kasse fällt in Monat {month} unter null, vor dem Release.</translation>
    </message>
    <message>
        <source>Cash falls below zero in month {month:.0f}, after release.</source>
        <translation>Die Kasse fällt in Monat {month} unter null, nach dem Release.</translation>
    </message>
    <message>
        <source>At the horizon $ {owed:,.2f} for machines are still owed.</source>
        <translation>Am Horizont werden für Maschinen noch {owed} $ geschuldet.</translation>
    </message>
    <message>
        <source>{label} is not a finite number; an input is far out of range.</source>
        <translation>{label} ist keine endliche Zahl; eine Angabe liegt weit außerhalb ihres Bereichs.</translation>
    </message>
    <message>
        <source>Paid hours and their parts differ; this is a fault of the program.</source>
        <translation>Bezahlte Stunden und ihre Teile weichen voneinander ab; das ist ein Fehler des Programms.</translation>
    </message>
    <message>
        <source>{label} is not zero; this is a fault of the program.</source>
        <translation>{label} ist nicht null; das ist ein Fehler des Programms.</translation>
    </message>
</context>
<context>
    <name>core.comparison.firmness</name>
    <message>
        <source>All that is judged</source>
        <translation>Alles Beurteilte</translation>
    </message>
    <message>
        <source>{side} {value:.0%} {other_words} leads</source>
        <translation>{side} {value} führt {other_words}</translation>
    </message>
    <message>
        <source>{now}: never changes the answer.</source>
        <translation>{now}: ändert die Antwort nie.</translation>
    </message>
    <message>
        <source>still leads</source>
        <translation>führt weiterhin</translation>
    </message>
    <message>
        <source>With {judgement:.0%} on judgement and {part:.0%} on data {who} {same}.</source>
        <translation>Mit {judgement} auf Urteil und {part} auf Daten: {who} {same}.</translation>
    </message>
    <message>
        <source>{label}: {beyond} of {count} combinations lie beyond the scale.</source>
        <translation>{label}: {beyond} von {count} Kombinationen liegen jenseits der Skala.</translation>
    </message>
    <message>
        <source>It comes first under {own:.0%} of all weightings of these criteria</source>
        <translation>Sie steht bei {own} aller Gewichtungen dieser Kriterien vorn</translation>
    </message>
    <message>
        <source>{other_words} under {float:.0%}</source>
        <translation>{other_words} bei {float}</translation>
    </message>
    <message>
        <source>{worst:.0f} points</source>
        <translation>{worst} Punkte</translation>
    </message>
    <message>
        <source>Over {count} scenarios it regrets least: {said} at most.</source>
        <translation>Über {count} Szenarien bedauert man sie am wenigsten: höchstens {said}.</translation>
    </message>
    <message>
        <source>Over {count} scenarios {other_words} regrets least, {said} at most</source>
        <translation>Über {count} Szenarien bedauert man {other_words} am wenigsten, höchstens {said}</translation>
    </message>
    <message>
        <source>{robust_one}; the recommended one {said}.</source>
        <translation>{robust_one}; die empfohlene {said}.</translation>
    </message>
</context>
<context>
    <name>core.comparison.pictures</name>
    <message>
        <source>no release, or no cash to it</source>
        <translation>kein Release oder keine Kasse bis dahin</translation>
    </message>
    <message>
        <source>today's case</source>
        <translation>heutiger Fall</translation>
    </message>
    <message>
        <source>Cost and release of every combination</source>
        <translation>Kosten und Release jeder Kombination</translation>
    </message>
    <message>
        <source>month of release</source>
        <translation>Release-Monat</translation>
    </message>
    <message>
        <source>cost to release, $ M</source>
        <translation>Kosten bis zum Release, Mio. $</translation>
    </message>
    <message>
        <source>{figure_words} chance without a repeat</source>
        <translation>{figure_words} Chance ohne Wiederholung</translation>
    </message>
    <message>
        <source>Value by criterion</source>
        <translation>Wert nach Kriterium</translation>
    </message>
    <message>
        <source>combination</source>
        <translation>Kombination</translation>
    </message>
    <message>
        <source>points of 100</source>
        <translation>Punkte von 100</translation>
    </message>
    <message>
        <source>Price of waiting</source>
        <translation>Preis des Wartens</translation>
    </message>
    <message>
        <source>months of waiting</source>
        <translation>Monate des Wartens</translation>
    </message>
    <message>
        <source>more than now, $ M</source>
        <translation>mehr als jetzt, Mio. $</translation>
    </message>
</context>
<context>
    <name>core.comparison.plans</name>
    <message>
        <source>Only {name:own} has the {section} “{option}”.</source>
        <translation>Nur {name} hat in {section} „{option}“.</translation>
    </message>
</context>
<context>
    <name>core.comparison.plans_paper</name>
    <message>
        <source>Cost to release</source>
        <translation>Kosten bis zum Release</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>Release month</source>
        <translation>Release-Monat</translation>
    </message>
    <message>
        <source>First month with cash below zero</source>
        <translation>Erster Monat mit Kasse unter null</translation>
    </message>
    <message>
        <source>Lowest cash</source>
        <translation>Kassentief</translation>
    </message>
    <message>
        <source>{other} against {one}</source>
        <translation>{other} gegenüber {one}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Headwater comparison</source>
        <translation>Headwater-Vergleich</translation>
    </message>
    <message>
        <source>The chosen cases do not differ in any input.</source>
        <translation>Die gewählten Fälle unterscheiden sich in keiner Angabe.</translation>
    </message>
    <message>
        <source>{count} inputs differ</source>
        <translation>{count} Angaben weichen ab</translation>
    </message>
    <message>
        <source>1 input differs</source>
        <translation>1 Angabe weicht ab</translation>
    </message>
    <message>
        <source>{inputs}: cost to release {change}, release {change_2}.</source>
        <translation>{inputs}: Kosten bis zum Release {change}, Release {change_2}.</translation>
    </message>
    <message>
        <source>beyond the horizon</source>
        <translation>jenseits des Horizonts</translation>
    </message>
    <message>
        <source>not within the horizon</source>
        <translation>nicht innerhalb des Horizonts</translation>
    </message>
    <message>
        <source>{lasts} in one of them</source>
        <translation>{lasts} in einem davon</translation>
    </message>
    <message>
        <source>{lasts} in both</source>
        <translation>{lasts} in beiden</translation>
    </message>
    <message>
        <source>in the same month</source>
        <translation>im selben Monat</translation>
    </message>
    <message>
        <source>{step:.0f} months later</source>
        <translation>{step} Monate später</translation>
    </message>
    <message>
        <source>{step:.0f} months earlier</source>
        <translation>{step} Monate früher</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>{labels}: what the difference comes from</source>
        <translation>{labels}: woher der Unterschied kommt</translation>
    </message>
</context>
<context>
    <name>core.comparison.tradeoffs</name>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
</context>
<context>
    <name>core.comparison.waiting_price</name>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Later release</source>
        <translation>Späteres Release</translation>
    </message>
</context>
<context>
    <name>core.comparison.words</name>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Burnout risk</source>
        <translation>Burnout-Risiko</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>Net cost</source>
        <translation>Nettokosten</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>the same names</source>
        <translation>dieselben Namen</translation>
    </message>
    <message>
        <source>No combination is released within the horizon with cash left.</source>
        <translation>Keine Kombination wird innerhalb des Horizonts mit Kasse veröffentlicht.</translation>
    </message>
    <message>
        <source>The least bad is {case_words}: {comes_to}.</source>
        <translation>Am wenigsten schlecht ist {case_words}: {comes_to}.</translation>
    </message>
    <message>
        <source>released in {release} for {cost}</source>
        <translation>veröffentlicht in {release} für {cost}</translation>
    </message>
    <message>
        <source>not released, after {cost}</source>
        <translation>nicht veröffentlicht, nach {cost}</translation>
    </message>
    <message>
        <source>cash lasts beyond month {horizon}</source>
        <translation>die Kasse reicht länger als bis Monat {horizon}</translation>
    </message>
    <message>
        <source>cash runs out in month {runway:.0f}</source>
        <translation>die Kasse ist in Monat {runway} leer</translation>
    </message>
    <message>
        <source>There is no other combination to compare it with.</source>
        <translation>Es gibt keine andere Kombination zum Vergleich.</translation>
    </message>
    <message>
        <source>No other combination is released with cash left; next comes {other}.</source>
        <translation>Keine andere Kombination wird mit Kasse veröffentlicht; als nächste folgt {other}.</translation>
    </message>
    <message>
        <source>{margin:.1f} points of value</source>
        <translation>{margin} Wertpunkte</translation>
    </message>
    <message>
        <source>It is a tie with {other}: {by} apart, less than the figures are good for.</source>
        <translation>Gleichstand mit {other}: {by} Abstand, weniger, als die Zahlen hergeben.</translation>
    </message>
    <message>
        <source>It is {by} ahead of {other} on the weighted criteria.</source>
        <translation>Sie liegt bei den gewichteten Kriterien um {by} vor {other}.</translation>
    </message>
    <message>
        <source>It is {by} ahead of {other}, counting cost to release and {month} for each month to it.</source>
        <translation>Sie liegt um {by} vor {other}, gerechnet mit Kosten bis zum Release und {month} je Monat bis dahin.</translation>
    </message>
    <message>
        <source>released {part}</source>
        <translation>veröffentlicht {part}</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message>
        <source>month {at:.0f}</source>
        <translation>Monat {at}</translation>
    </message>
    <message>
        <source>beyond month {horizon}</source>
        <translation>nach Monat {horizon}</translation>
    </message>
    <message>
        <source>cash lasts {lasts}</source>
        <translation>die Kasse reicht bis {lasts}</translation>
    </message>
    <message>
        <source>cash ends in {lasts} at worst</source>
        <translation>die Kasse endet schlimmstenfalls in {lasts}</translation>
    </message>
    <message>
        <source>Likely {cost}, {release}; {cash} (about eight in ten, inputs moved one at a time).</source>
        <translation>Wahrscheinlich {cost}, {release}; {cash} (etwa acht von zehn, Angaben einzeln verändert).</translation>
    </message>
    <message>
        <source>Deciding one after another, from today's case, ends at the same combination: it costs nothing more.</source>
        <translation>Nacheinander vom heutigen Fall aus zu entscheiden endet bei derselben Kombination: es kostet nichts extra.</translation>
    </message>
    <message>
        <source>{price:.1f} points</source>
        <translation>{price} Punkte</translation>
    </message>
    <message>
        <source>its release, or the cash to it</source>
        <translation>das Release oder die Kasse bis dahin</translation>
    </message>
    <message>
        <source>Deciding one after another, from today's case, ends at {case_words}: that costs {price}.</source>
        <translation>Nacheinander vom heutigen Fall aus zu entscheiden endet bei {case_words}: das kostet {price}.</translation>
    </message>
    <message>
        <source>{what} {side} {then} (now {now}) → {other_words}</source>
        <translation>{what} {side} {then} (jetzt {now}) → {other_words}</translation>
    </message>
    <message>
        <source>Looking for flip points: {done:.0%} of the inputs gone through.</source>
        <translation>Kipppunkte werden gesucht: {done} der Angaben durchgesehen.</translation>
    </message>
    <message>
        <source>None of {count} uncertain inputs changes the answer within its likely range.</source>
        <translation>Keine von {count} unsicheren Angaben ändert die Antwort innerhalb ihrer wahrscheinlichen Spanne.</translation>
    </message>
    <message>
        <source>{count} of {count_2} uncertain inputs can change the answer within their likely range.</source>
        <translation>{count} von {count_2} unsicheren Angaben können die Antwort innerhalb ihrer wahrscheinlichen Spanne ändern.</translation>
    </message>
    <message>
        <source>Looking at what waiting costs.</source>
        <translation>Es wird geprüft, was Warten kostet.</translation>
    </message>
    <message>
        <source>Waiting a month already costs the release, or the cash to it.</source>
        <translation>Schon ein Monat Warten kostet das Release oder die Kasse bis dahin.</translation>
    </message>
    <message>
        <source>Waiting does not pay: a month costs {month}, {count} months {all_of_them}.</source>
        <translation>Warten lohnt sich nicht: ein Monat kostet {month}, {count} Monate {all_of_them}.</translation>
    </message>
    <message>
        <source>Waiting {months} months pays {brief_money}.</source>
        <translation>{months} Monate zu warten bringt {brief_money}.</translation>
    </message>
    <message>
        <source>the release, or the cash to it</source>
        <translation>das Release oder die Kasse bis dahin</translation>
    </message>
    <message>
        <source>no weights yet: net cost decides</source>
        <translation>noch keine Gewichte: die Nettokosten entscheiden</translation>
    </message>
</context>
<context>
    <name>core.contrast</name>
    <message>
        <source>Burst</source>
        <translation>Stoßweise</translation>
    </message>
    <message>
        <source>Lock-in</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Own cluster</source>
        <translation>Eigener Cluster</translation>
    </message>
    <message>
        <source>Experienced partner</source>
        <translation>Erfahrener Partner</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>In general, whatever your options are called. Prices are those of H100s in $ a GPU-hour. The example is one run of a 70 B model on 512 H100s, with nothing to do afterwards.</source>
        <translation>Allgemein, wie auch immer die eigenen Optionen heißen. Preise gelten für H100 in $ je GPU-Stunde. Das Beispiel ist ein Lauf eines Modells mit 70 Mrd. Parametern auf 512 H100, ohne Verwendung danach.</translation>
    </message>
    <message>
        <source>Price an hour</source>
        <translation>Preis je Stunde</translation>
    </message>
    <message>
        <source>2.2–6.9; guaranteed blocks are dearest</source>
        <translation>2,2–6,9; garantierte Blöcke sind am teuersten</translation>
    </message>
    <message>
        <source>1.7–2.65 for a year at a neocloud; 4.3–6.4 on hyperscalers' three-year lists</source>
        <translation>1,7–2,65 für ein Jahr bei einer Neocloud; 4,3–6,4 auf Dreijahreslisten der Hyperscaler</translation>
    </message>
    <message>
        <source>Example in full use, for its 512 GPUs, site and staff included: 2.61 linear, 3.12 with capital at 15 %</source>
        <translation>Beispiel bei voller Nutzung, für seine 512 GPUs, mit Standort und Personal: 2,61 linear, 3,12 mit Kapital zu 15 %</translation>
    </message>
    <message>
        <source>2.3–3.9, and the service on top</source>
        <translation>2,3–3,9, dazu der Service</translation>
    </message>
    <message>
        <source>Lists and contract indices, Mar 2025 – Oct 2026</source>
        <translation>Listen und Vertragsindizes, März 2025 – Okt. 2026</translation>
    </message>
    <message>
        <source>Price of a useful hour</source>
        <translation>Preis einer nutzbaren Stunde</translation>
    </message>
    <message>
        <source>5.84, machines of the run alone</source>
        <translation>5,84, nur Maschinen des Laufs</translation>
    </message>
    <message>
        <source>3.13, machines of the run alone</source>
        <translation>3,13, nur Maschinen des Laufs</translation>
    </message>
    <message>
        <source>3.79, everything, in full use</source>
        <translation>3,79, alles, bei voller Nutzung</translation>
    </message>
    <message>
        <source>3.07, machines of the run alone</source>
        <translation>3,07, nur Maschinen des Laufs</translation>
    </message>
    <message>
        <source>Cash over time</source>
        <translation>Kasse im Zeitverlauf</translation>
    </message>
    <message>
        <source>Prepaid or monthly; ends with the run</source>
        <translation>Vorausbezahlt oder monatlich; endet mit dem Lauf</translation>
    </message>
    <message>
        <source>A prepayment, then the same each month</source>
        <translation>Eine Vorauszahlung, dann jeden Monat gleich viel</translation>
    </message>
    <message>
        <source>90 % is gone before the first step</source>
        <translation>90 % sind vor dem ersten Schritt weg</translation>
    </message>
    <message>
        <source>A small prepayment, then monthly</source>
        <translation>Eine kleine Vorauszahlung, dann monatlich</translation>
    </message>
    <message>
        <source>Peak funding</source>
        <translation>Höchster Finanzbedarf</translation>
    </message>
    <message>
        <source>Size and time</source>
        <translation>Größe und Zeit</translation>
    </message>
    <message>
        <source>Freest</source>
        <translation>Am freiesten</translation>
    </message>
    <message>
        <source>Least free</source>
        <translation>Am wenigsten frei</translation>
    </message>
    <message>
        <source>Hardly free</source>
        <translation>Kaum frei</translation>
    </message>
    <message>
        <source>In between: short terms, swaps can be negotiated</source>
        <translation>Dazwischen: kurze Laufzeiten, Tausch ist verhandelbar</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Verpflichtung</translation>
    </message>
    <message>
        <source>Hours to 182 days</source>
        <translation>Stunden bis 182 Tage</translation>
    </message>
    <message>
        <source>12–60 months</source>
        <translation>12–60 Monate</translation>
    </message>
    <message>
        <source>The purchase, and a site for 3–10 years</source>
        <translation>Der Kauf und ein Standort für 3–10 Jahre</translation>
    </message>
    <message>
        <source>1–24 months</source>
        <translation>1–24 Monate</translation>
    </message>
    <message>
        <source>Block rules, Oct 2026; contract calculators, 2026</source>
        <translation>Blockregeln, Okt. 2026; Vertragsrechner, 2026</translation>
    </message>
    <message>
        <source>When prices fall</source>
        <translation>Wenn Preise fallen</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts ist verloren</translation>
    </message>
    <message>
        <source>All of it is yours</source>
        <translation>Alles trägt man selbst</translation>
    </message>
    <message>
        <source>All of it is yours, through the resale value</source>
        <translation>Alles trägt man selbst, über den Wiederverkaufswert</translation>
    </message>
    <message>
        <source>Until the minimum term ends</source>
        <translation>Bis zum Ende der Mindestlaufzeit</translation>
    </message>
    <message>
        <source>When prices rise</source>
        <translation>Wenn Preise steigen</translation>
    </message>
    <message>
        <source>No protection: one spot price rose by 148 % in 8 months</source>
        <translation>Kein Schutz: ein Spotpreis stieg in 8 Monaten um 148 %</translation>
    </message>
    <message>
        <source>Full protection</source>
        <translation>Voller Schutz</translation>
    </message>
    <message>
        <source>Partly protected</source>
        <translation>Teilweise geschützt</translation>
    </message>
    <message>
        <source>Google spot H100, Nov 2025 – Jul 2026</source>
        <translation>Google Spot H100, Nov. 2025 – Juli 2026</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Vorlaufzeit</translation>
    </message>
    <message>
        <source>Days to 8 weeks, if the quota allows</source>
        <translation>Tage bis 8 Wochen, wenn das Kontingent es erlaubt</translation>
    </message>
    <message>
        <source>1–6 months, often late</source>
        <translation>1–6 Monate, oft verspätet</translation>
    </message>
    <message>
        <source>6–18 months</source>
        <translation>6–18 Monate</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Booking windows and server lead times, Nov 2023 – Oct 2026</source>
        <translation>Buchungsfenster und Server-Lieferzeiten, Nov. 2023 – Okt. 2026</translation>
    </message>
    <message>
        <source>Delivery risk</source>
        <translation>Lieferrisiko</translation>
    </message>
    <message>
        <source>No block to be had, or it ends in mid-run</source>
        <translation>Kein Block zu haben, oder er endet mitten im Lauf</translation>
    </message>
    <message>
        <source>The vendor is late, or the hardware is half finished</source>
        <translation>Der Anbieter ist spät, oder die Hardware ist halb fertig</translation>
    </message>
    <message>
        <source>Servers, power and people must all arrive</source>
        <translation>Server, Strom und Personen müssen alle eintreffen</translation>
    </message>
    <message>
        <source>Lower, and the track record can be checked</source>
        <translation>Geringer, und die Erfahrung ist prüfbar</translation>
    </message>
    <message>
        <source>Vendor risk</source>
        <translation>Anbieterrisiko</translation>
    </message>
    <message>
        <source>Spread over vendors</source>
        <translation>Über Anbieter verteilt</translation>
    </message>
    <message>
        <source>One vendor, with your prepayment at stake</source>
        <translation>Ein Anbieter, mit der Vorauszahlung als Einsatz</translation>
    </message>
    <message>
        <source>None for compute; maker and site remain</source>
        <translation>Keines für Rechenleistung; Hersteller und Standort bleiben</translation>
    </message>
    <message>
        <source>One vendor, but for less time</source>
        <translation>Ein Anbieter, aber für kürzere Zeit</translation>
    </message>
    <message>
        <source>Hardware quality</source>
        <translation>Qualität der Hardware</translation>
    </message>
    <message>
        <source>Varies: unknown nodes each time</source>
        <translation>Schwankt: jedes Mal unbekannte Knoten</translation>
    </message>
    <message>
        <source>Varies between vendors; better after weeks</source>
        <translation>Unterscheidet sich zwischen Anbietern; besser nach Wochen</translation>
    </message>
    <message>
        <source>Yours to put right</source>
        <translation>Selbst in Ordnung zu bringen</translation>
    </message>
    <message>
        <source>Even: burned in, hot spares</source>
        <translation>Gleichmäßig: eingefahren, Ersatzknoten in Bereitschaft</translation>
    </message>
    <message>
        <source>Operators' reports, 2024 – Aug 2026</source>
        <translation>Berichte von Betreibern, 2024 – Aug. 2026</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>A ticket, no engineer</source>
        <translation>Ein Ticket, kein Ingenieur</translation>
    </message>
    <message>
        <source>As the paid tier says; best-effort clauses</source>
        <translation>Nach bezahlter Stufe; „nach besten Kräften“</translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation>Man selbst</translation>
    </message>
    <message>
        <source>Engineers who have run such clusters</source>
        <translation>Ingenieure, die solche Cluster betrieben haben</translation>
    </message>
    <message>
        <source>SLA texts of nine providers, Jul 2026</source>
        <translation>SLA-Texte von neun Anbietern, Juli 2026</translation>
    </message>
    <message>
        <source>Control, root access, topology</source>
        <translation>Kontrolle, Root-Zugang, Topologie</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>Wenig</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Some to most</source>
        <translation>Etwas bis das meiste</translation>
    </message>
    <message>
        <source>Own staff</source>
        <translation>Eigenes Personal</translation>
    </message>
    <message>
        <source>1 FTE</source>
        <translation>1 Vollzeitkraft</translation>
    </message>
    <message>
        <source>2 FTE</source>
        <translation>2 Vollzeitkräfte</translation>
    </message>
    <message>
        <source>5 FTE</source>
        <translation>5 Vollzeitkräfte</translation>
    </message>
    <message>
        <source>0.5 FTE</source>
        <translation>0,5 Vollzeitkräfte</translation>
    </message>
    <message>
        <source>Idle machines</source>
        <translation>Stillstehende Maschinen</translation>
    </message>
    <message>
        <source>Few, if released in time</source>
        <translation>Wenige, wenn rechtzeitig freigegeben</translation>
    </message>
    <message>
        <source>Many once the run is done</source>
        <translation>Viele, sobald der Lauf fertig ist</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>Viele</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Ausweg</translation>
    </message>
    <message>
        <source>Stop; the unused block is lost</source>
        <translation>Aufhören; der ungenutzte Block ist verloren</translation>
    </message>
    <message>
        <source>25–100 % of what remains, and the prepayment</source>
        <translation>25–100 % des Rests und die Vorauszahlung</translation>
    </message>
    <message>
        <source>Sell the hardware; the site runs on</source>
        <translation>Hardware verkaufen; der Standort läuft weiter</translation>
    </message>
    <message>
        <source>The rest of the minimum term</source>
        <translation>Der Rest der Mindestlaufzeit</translation>
    </message>
    <message>
        <source>Take-or-pay clauses in filings, 2025; shares assumed</source>
        <translation>Take-or-pay-Klauseln aus Berichten, 2025; Anteile angenommen</translation>
    </message>
    <message>
        <source>New generation</source>
        <translation>Neue Generation</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Only by a clause</source>
        <translation>Nur durch eine Klausel</translation>
    </message>
    <message>
        <source>Resell and buy again</source>
        <translation>Wiederverkaufen und neu kaufen</translation>
    </message>
    <message>
        <source>Usually offered</source>
        <translation>Meist angeboten</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Staged in and moved out each time</source>
        <translation>Jedes Mal hinein- und hinausgebracht</translation>
    </message>
    <message>
        <source>They stay</source>
        <translation>Sie bleiben</translation>
    </message>
    <message>
        <source>Nothing to move</source>
        <translation>Nichts zu bewegen</translation>
    </message>
    <message>
        <source>An expense</source>
        <translation>Ein Aufwand</translation>
    </message>
    <message>
        <source>A commitment or a lease</source>
        <translation>Eine Verpflichtung oder ein Leasingverhältnis</translation>
    </message>
    <message>
        <source>Property, plant and equipment</source>
        <translation>Sachanlagen</translation>
    </message>
    <message>
        <source>An expense or a short commitment</source>
        <translation>Ein Aufwand oder eine kurze Verpflichtung</translation>
    </message>
    <message>
        <source>Lease standards ASC 842 and IFRS 16</source>
        <translation>Leasingstandards ASC 842 und IFRS 16</translation>
    </message>
    <message>
        <source>Best for</source>
        <translation>Am besten für</translation>
    </message>
    <message>
        <source>One pretraining run, an open roadmap, a proof for funding</source>
        <translation>Einen Pretraining-Lauf, eine offene Roadmap, einen Nachweis für die Finanzierung</translation>
    </message>
    <message>
        <source>Steady use above about 55 % for most of the term, a settled architecture</source>
        <translation>Stetige Nutzung über etwa 55 % für den Großteil der Laufzeit, eine feststehende Architektur</translation>
    </message>
    <message>
        <source>Steady use above about 65–70 % for 3 years or more, own power, people to run it, sovereignty</source>
        <translation>Stetige Nutzung über etwa 65–70 % für 3 Jahre oder mehr, eigener Strom, Personal für den Betrieb, Souveränität</translation>
    </message>
    <message>
        <source>A first large run, a small team, a deadline</source>
        <translation>Einen ersten großen Lauf, ein kleines Team, einen Termin</translation>
    </message>
    <message>
        <source>Break-evens of the example; rules of thumb, 2026</source>
        <translation>Gleichstände des Beispiels; Faustregeln, 2026</translation>
    </message>
    <message>
        <source>Warning sign</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>It is needed again every quarter</source>
        <translation>Es wird jedes Quartal wieder gebraucht</translation>
    </message>
    <message>
        <source>No project follows the first</source>
        <translation>Auf das erste folgt kein Projekt</translation>
    </message>
    <message>
        <source>Nobody is hired yet to run it</source>
        <translation>Noch niemand ist für den Betrieb eingestellt</translation>
    </message>
    <message>
        <source>No acceptance results to show</source>
        <translation>Keine Abnahmeergebnisse vorzuweisen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Freedom</source>
        <translation>Freiheit</translation>
    </message>
    <message>
        <source>Running it</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>Four ways to get machines, compared</source>
        <translation>Vier Wege zu Maschinen im Vergleich</translation>
    </message>
</context>
<context>
    <name>core.decision_log</name>
    <message>
        <source>Decision {number:.0f}</source>
        <translation>Entscheidung {number}</translation>
    </message>
    <message>
        <source>{name:own} (chosen) {words}</source>
        <translation>{name} (gewählt) {words}</translation>
    </message>
    <message>
        <source>(chosen)</source>
        <translation>(gewählt)</translation>
    </message>
    <message>
        <source>The log holds at most {most_decisions} decisions</source>
        <translation>Das Protokoll fasst höchstens {most_decisions} Entscheidungen</translation>
    </message>
    <message>
        <source>Which combination do we take?</source>
        <translation>Welche Kombination nehmen wir?</translation>
    </message>
    <message>
        <source>{name:own} on {name_2:own} with {name_3:own}</source>
        <translation>{name} auf {name_2} mit {name_3}</translation>
    </message>
    <message>
        <source>Decision {number:.0f} is superseded already</source>
        <translation>Entscheidung {number} ist bereits ersetzt</translation>
    </message>
    <message>
        <source>Decision {number:.0f}: {refused}.</source>
        <translation>Entscheidung {number}: {refused}.</translation>
    </message>
</context>
<context>
    <name>core.entry</name>
    <message>
        <source>us$</source>
        <translation>us$</translation>
    </message>
    <message>
        <source>nothing is written here; write a number such as {example}</source>
        <translation>hier steht nichts; eine Zahl wie {example} schreiben</translation>
    </message>
    <message>
        <source>a number has at most {longest} signs; these are {count:,}</source>
        <translation>eine Zahl hat höchstens {longest} Zeichen; das sind {count}</translation>
    </message>
    <message>
        <source>group marks and a power of ten do not go together; leave the group marks out</source>
        <translation>Tausenderzeichen und Zehnerpotenz passen nicht zusammen; die Tausenderzeichen weglassen</translation>
    </message>
    <message>
        <source>powers of ten go from −{largest_power} to {largest_power} here; write a smaller one</source>
        <translation>Zehnerpotenzen gehen hier von −{largest_power} bis {largest_power}; eine kleinere schreiben</translation>
    </message>
    <message>
        <source>or {replace}</source>
        <translation>oder {replace}</translation>
    </message>
    <message>
        <source>“{other}” parts no groups of digits here, in {quoted}; write {replace}{second}</source>
        <translation>„{other}“ trennt hier keine Zifferngruppen, in {quoted}; {replace} schreiben{second}</translation>
    </message>
    <message>
        <source>{quoted} has “{other}” where the decimal mark here is “{decimal}”; write {better}</source>
        <translation>{quoted} hat „{other}“, wo hier das Dezimalzeichen „{decimal}“ ist; {better} schreiben</translation>
    </message>
    <message>
        <source>{quoted} is not a number; write it like {example}</source>
        <translation>{quoted} ist keine Zahl; so schreiben: {example}</translation>
    </message>
</context>
<context>
    <name>core.explain</name>
    <message>
        <source>to the power of</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>liegt über</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>liegt unter</translation>
    </message>
    <message>
        <source>There is no row called “{key}”</source>
        <translation>Es gibt keine Zeile namens „{key}“</translation>
    </message>
    <message>
        <source>{said}; before the first month: {words}</source>
        <translation>{said}; vor dem ersten Monat: {words}</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzter Monat</translation>
    </message>
    <message>
        <source>{small} of option {option}</source>
        <translation>{small} von Option {option}</translation>
    </message>
    <message>
        <source>the smaller of ({args}) and ({args_2})</source>
        <translation>das Kleinere von ({args}) und ({args_2})</translation>
    </message>
    <message>
        <source>the greater of ({args}) and ({args_2})</source>
        <translation>das Größere von ({args}) und ({args_2})</translation>
    </message>
    <message>
        <source>({args} if {args_2}, else {args_3})</source>
        <translation>({args}, falls {args_2}, sonst {args_3})</translation>
    </message>
    <message>
        <source>({args} ÷ {args_2}, or {args_3} where that is zero)</source>
        <translation>({args} ÷ {args_2}, oder {args_3}, wo das null ist)</translation>
    </message>
    <message>
        <source>({args}) rounded to the cent</source>
        <translation>({args}) auf den Cent gerundet</translation>
    </message>
    <message>
        <source>({args} is “{args_2}”)</source>
        <translation>({args} ist „{args_2}“)</translation>
    </message>
    <message>
        <source>{args} in month ({args_2})</source>
        <translation>{args} in Monat ({args_2})</translation>
    </message>
    <message>
        <source>the sum of {args} over all months</source>
        <translation>die Summe von {args} über alle Monate</translation>
    </message>
    <message>
        <source>the sum of {args} over the months whose {args_2} is {args_3}</source>
        <translation>die Summe von {args} über die Monate, deren {args_2} {args_3} ist</translation>
    </message>
    <message>
        <source>the greatest {args} of all months</source>
        <translation>das größte {args} aller Monate</translation>
    </message>
    <message>
        <source>the sum of {args} of all months so far, each less as the months since then pass {args_2}</source>
        <translation>die Summe von {args} aller bisherigen Monate, jeweils vermindert, je weiter {args_2} vergeht</translation>
    </message>
    <message>
        <source>the number of months in which {args} is above {args_2}</source>
        <translation>die Zahl der Monate, in denen {args} über {args_2} liegt</translation>
    </message>
    <message>
        <source>the sum of {blocks} whose {blocks_2} is this month</source>
        <translation>die Summe von {blocks}, deren {blocks_2} dieser Monat ist</translation>
    </message>
    <message>
        <source>the greatest of {blocks} and so on</source>
        <translation>das Größte von {blocks} und so weiter</translation>
    </message>
    <message>
        <source>that of {blocks} and so on whose place is that of the {blocks_2}</source>
        <translation>das von {blocks} und so weiter, dessen Platz der von {blocks_2} ist</translation>
    </message>
    <message>
        <source>the sum of {blocks} whose {blocks_2} is “{blocks_3}”, and so on</source>
        <translation>die Summe von {blocks}, deren {blocks_2} „{blocks_3}“ ist, und so weiter</translation>
    </message>
    <message>
        <source>the sum of {blocks} whose {blocks_2} is above {after} and at most {until}, and so on</source>
        <translation>die Summe von {blocks}, deren {blocks_2} über {after} und höchstens bei {until} liegt, und so weiter</translation>
    </message>
    <message>
        <source>the sum over all rows of {blocks}, and so on</source>
        <translation>die Summe über alle Zeilen von {blocks}, und so weiter</translation>
    </message>
    <message>
        <source>{short} of the month before</source>
        <translation>{short} des Vormonats</translation>
    </message>
</context>
<context>
    <name>core.figures</name>
    <message>
        <source>runway</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>cash runs out</source>
        <translation>Kasse leer</translation>
    </message>
    <message>
        <source>Cash by month</source>
        <translation>Kasse nach Monat</translation>
    </message>
    <message>
        <source>closing cash</source>
        <translation>Kasse am Monatsende</translation>
    </message>
    <message>
        <source>Spending by month</source>
        <translation>Ausgaben nach Monat</translation>
    </message>
    <message>
        <source>headcount</source>
        <translation>Personalbestand</translation>
    </message>
    <message>
        <source>work they can do</source>
        <translation>mögliche Arbeit</translation>
    </message>
    <message>
        <source>People and what they can do</source>
        <translation>Personen und was sie leisten können</translation>
    </message>
    <message>
        <source>FTE, person-months</source>
        <translation>Vollzeitkräfte, Personenmonate</translation>
    </message>
    <message>
        <source>before the run</source>
        <translation>vor dem Lauf</translation>
    </message>
    <message>
        <source>Work left</source>
        <translation>Verbleibende Arbeit</translation>
    </message>
    <message>
        <source>person-months</source>
        <translation>Personenmonate</translation>
    </message>
    <message>
        <source>experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Useful hours left</source>
        <translation>Verbleibende nutzbare Stunden</translation>
    </message>
    <message>
        <source>thousand GPU-hours</source>
        <translation>Tausend GPU-Stunden</translation>
    </message>
    <message>
        <source>clean run</source>
        <translation>sauberer Lauf</translation>
    </message>
    <message>
        <source>need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Compute each approach needs</source>
        <translation>Rechenleistung, die jeder Ansatz braucht</translation>
    </message>
    <message>
        <source>thousand useful GPU-hours</source>
        <translation>Tausend nutzbare GPU-Stunden</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Release</translation>
    </message>
</context>
<context>
    <name>core.findable</name>
    <message>
        <source>Bills of the term</source>
        <translation>Rechnungen der Laufzeit</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Failures and speed</source>
        <translation>Ausfälle und Tempo</translation>
    </message>
    <message>
        <source>Goodput of the experiments</source>
        <translation>Goodput der Experimente</translation>
    </message>
    <message>
        <source>Goodput of the run</source>
        <translation>Goodput des Laufs</translation>
    </message>
    <message>
        <source>Lateness</source>
        <translation>Verspätung</translation>
    </message>
    <message>
        <source>Machines there</source>
        <translation>Maschinen da</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Nodes on</source>
        <translation>Laufende Knoten</translation>
    </message>
    <message>
        <source>Own machines</source>
        <translation>Eigene Maschinen</translation>
    </message>
    <message>
        <source>Paid hours</source>
        <translation>Bezahlte Stunden</translation>
    </message>
    <message>
        <source>Rented machines</source>
        <translation>Gemietete Maschinen</translation>
    </message>
    <message>
        <source>Run and experiments</source>
        <translation>Lauf und Experimente</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>Ersatzknoten</translation>
    </message>
    <message>
        <source>Standing cost</source>
        <translation>Kosten des Stillstands</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Use after the run</source>
        <translation>Nutzung nach dem Lauf</translation>
    </message>
    <message>
        <source>What the team does to machines</source>
        <translation>Was das Team mit Maschinen macht</translation>
    </message>
    <message>
        <source>Where paid hours go</source>
        <translation>Wohin bezahlte Stunden gehen</translation>
    </message>
    <message>
        <source>Worth of a free price</source>
        <translation>Wert eines freien Preises</translation>
    </message>
    <message>
        <source>Burnout</source>
        <translation>Burnout</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Cost of the team</source>
        <translation>Kosten des Teams</translation>
    </message>
    <message>
        <source>Leaving at the end of the month</source>
        <translation>Ausstieg am Ende des Monats</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Load of each seat</source>
        <translation>Last jeder Stelle</translation>
    </message>
    <message>
        <source>Machines to look after</source>
        <translation>Zu betreuende Maschinen</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Stellenplan</translation>
    </message>
    <message>
        <source>Strain as the month begins</source>
        <translation>Belastung zu Monatsbeginn</translation>
    </message>
    <message>
        <source>Usual work</source>
        <translation>Übliche Arbeit</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Erledigte Arbeit</translation>
    </message>
    <message>
        <source>Work due</source>
        <translation>Fällige Arbeit</translation>
    </message>
    <message>
        <source>Work for people</source>
        <translation>Arbeit für Personen</translation>
    </message>
    <message>
        <source>Against published runs</source>
        <translation>Gegenüber veröffentlichten Läufen</translation>
    </message>
    <message>
        <source>Checkpoints and storage</source>
        <translation>Checkpoints und Speicher</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Rechenleistung</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Scaling laws</source>
        <translation>Skalierungsgesetze</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Fiscal years</source>
        <translation>Geschäftsjahre</translation>
    </message>
    <message>
        <source>Value on the criteria</source>
        <translation>Wert nach den Kriterien</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Decision {number:.0f}, {status} {date:%Y-%m-%d}</source>
        <translation>Entscheidung {number}, {status} {date}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
</context>
<context>
    <name>core.headline</name>
    <message>
        <source>{sign} {change:g} month</source>
        <translation>{sign} {change} Monat</translation>
    </message>
    <message>
        <source>{sign} {change:g} months</source>
        <translation>{sign} {change} Monate</translation>
    </message>
    <message>
        <source>{to_release} to release</source>
        <translation>{to_release} bis zum Release</translation>
    </message>
    <message>
        <source>to month {never}</source>
        <translation>bis Monat {never}</translation>
    </message>
    <message>
        <source>not in {horizon} months</source>
        <translation>nicht in {horizon} Mon.</translation>
    </message>
    <message>
        <source>month {month:.0f} of {horizon}</source>
        <translation>Monat {month} von {horizon}</translation>
    </message>
    <message>
        <source>Runway</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>over {never} months</source>
        <translation>über {never} Monate</translation>
    </message>
    <message>
        <source>cash lasts to the horizon</source>
        <translation>reicht bis zum Horizont</translation>
    </message>
    <message>
        <source>month {month:.0f}</source>
        <translation>Monat {month}</translation>
    </message>
    <message>
        <source>no release before</source>
        <translation>vorher kein Release</translation>
    </message>
    <message>
        <source>{gap:.0f} months past release</source>
        <translation>{gap} Monate nach Release</translation>
    </message>
    <message>
        <source>{gap:.0f} months before release</source>
        <translation>{gap} Monate vor Release</translation>
    </message>
    <message>
        <source>at release</source>
        <translation>zum Release</translation>
    </message>
    <message>
        <source>month {month}</source>
        <translation>Monat {month}</translation>
    </message>
    <message>
        <source>Useful GPU-hour</source>
        <translation>Nutzbare GPU-Stunde</translation>
    </message>
    <message>
        <source>{share:.0%} of paid hours useful</source>
        <translation>{share} der Stunden nutzbar</translation>
    </message>
</context>
<context>
    <name>core.hiring</name>
    <message>
        <source>Data engineer</source>
        <translation>Dateningenieur</translation>
    </message>
    <message>
        <source>Infrastructure engineer</source>
        <translation>Infrastrukturingenieur</translation>
    </message>
    <message>
        <source>Pretraining engineer</source>
        <translation>Pretraining-Ingenieur</translation>
    </message>
    <message>
        <source>Post-training engineer</source>
        <translation>Post-Training-Ingenieur</translation>
    </message>
    <message>
        <source>Evaluation engineer</source>
        <translation>Evaluationsingenieur</translation>
    </message>
    <message>
        <source>Product engineer</source>
        <translation>Produktingenieur</translation>
    </message>
    <message>
        <source>Engineering manager</source>
        <translation>Entwicklungsleitung</translation>
    </message>
    <message>
        <source>by then the work is over</source>
        <translation>bis dahin ist die Arbeit vorbei</translation>
    </message>
    <message>
        <source>that is later than needed</source>
        <translation>das ist später als nötig</translation>
    </message>
    <message>
        <source>Open the posts by month {part:.0f}.</source>
        <translation>Die Stellen bis Monat {part} ausschreiben.</translation>
    </message>
    <message>
        <source>needed from month {first}, useful from month {useful:g}{late}.{opened}</source>
        <translation>gebraucht ab Monat {first}, nützlich ab Monat {useful}{late}.{opened}</translation>
    </message>
    <message>
        <source>Add {many} from month {start}</source>
        <translation>{many} ab Monat {start} hinzufügen</translation>
    </message>
    <message>
        <source>Raise {name:own}'s management share to {percent}</source>
        <translation>Leitungsanteil von {name} auf {percent} erhöhen</translation>
    </message>
    <message>
        <source>Put {listed} on call</source>
        <translation>{listed} in die Rufbereitschaft nehmen</translation>
    </message>
    <message>
        <source>Hire managed cluster operations for months {first:.0f} – {last:.0f}</source>
        <translation>Betreuten Clusterbetrieb für die Monate {first} – {last} beauftragen</translation>
    </message>
    <message>
        <source>an {role}</source>
        <translation>1 {role}</translation>
    </message>
    <message>
        <source>Data engineers</source>
        <translation>Dateningenieure</translation>
    </message>
    <message>
        <source>Infrastructure engineers</source>
        <translation>Infrastrukturingenieure</translation>
    </message>
    <message>
        <source>Pretraining engineers</source>
        <translation>Pretraining-Ingenieure</translation>
    </message>
    <message>
        <source>Post-training engineers</source>
        <translation>Post-Training-Ingenieure</translation>
    </message>
    <message>
        <source>Evaluation engineers</source>
        <translation>Evaluationsingenieure</translation>
    </message>
    <message>
        <source>Product engineers</source>
        <translation>Produktingenieure</translation>
    </message>
    <message>
        <source>Engineering managers</source>
        <translation>Entwicklungsleitungen</translation>
    </message>
    <message>
        <source>a {role}</source>
        <translation>1 {role}</translation>
    </message>
</context>
<context>
    <name>core.input_list</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>wie ausgeliefert</translation>
    </message>
    <message>
        <source>follows scenario</source>
        <translation>folgt dem Szenario</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>{count} row</source>
        <translation>{count} Zeile</translation>
    </message>
    <message>
        <source>There is no “{key}” in this plan</source>
        <translation>In diesem Plan gibt es kein „{key}“</translation>
    </message>
    <message>
        <source>{label}, row {place}</source>
        <translation>{label}, Zeile {place}</translation>
    </message>
    <message>
        <source>{errors} errors</source>
        <translation>{errors} Fehler</translation>
    </message>
    <message>
        <source>{errors} error</source>
        <translation>{errors} Fehler</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>keine Fehler</translation>
    </message>
    <message>
        <source>{notes} things to look at</source>
        <translation>{notes} Punkte zu prüfen</translation>
    </message>
    <message>
        <source>{notes} thing to look at</source>
        <translation>{notes} Punkt zu prüfen</translation>
    </message>
    <message>
        <source>{bare} figures have no source</source>
        <translation>{bare} Zahlen ohne Quelle</translation>
    </message>
    <message>
        <source>{bare} figures has no source</source>
        <translation>{bare} Zahlen ohne Quelle</translation>
    </message>
    <message>
        <source>{bare} figure have no source</source>
        <translation>{bare} Zahl ohne Quelle</translation>
    </message>
    <message>
        <source>{bare} figure has no source</source>
        <translation>{bare} Zahl ohne Quelle</translation>
    </message>
    <message>
        <source>Is the file sound? {told}.</source>
        <translation>Stimmt die Datei? {told}.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
</context>
<context>
    <name>core.input_search</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Keine Einheit</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Keine Güte</translation>
    </message>
</context>
<context>
    <name>core.inputs.actuals</name>
    <message>
        <source>Calendar month in which it was spent, written 2027-03.</source>
        <translation>Kalendermonat der Ausgabe, geschrieben 2027-03.</translation>
    </message>
    <message>
        <source>Row of the plan's monthly cost it belongs to.</source>
        <translation>Zeile der monatlichen Kosten des Plans, zu der er gehört.</translation>
    </message>
    <message>
        <source>What was spent; negative where money came back.</source>
        <translation>Was ausgegeben wurde; negativ, wo Geld zurückkam.</translation>
    </message>
    <message>
        <source>What it was for, or where it comes from.</source>
        <translation>Wofür es war oder woher es stammt.</translation>
    </message>
    <message>
        <source>Month must be a month, written 2027-03</source>
        <translation>Monat muss ein Monat sein, geschrieben 2027-03</translation>
    </message>
</context>
<context>
    <name>core.inputs.architecture</name>
    <message>
        <source>Kind of work</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>How much of a new model's usual work this way needs, and which published runs it is like.</source>
        <translation>Wie viel der üblichen Arbeit eines neuen Modells dieser Weg braucht, und welchen veröffentlichten Läufen er gleicht.</translation>
    </message>
    <message>
        <source>Made as</source>
        <translation>Gemacht als</translation>
    </message>
    <message>
        <source>A research artefact takes half; a regulated product more evaluation and post-training.</source>
        <translation>Ein Forschungsergebnis braucht die Hälfte; ein reguliertes Produkt mehr Evaluation und Post-Training.</translation>
    </message>
    <message>
        <source>Several modalities</source>
        <translation>Mehrere Modalitäten</translation>
    </message>
    <message>
        <source>Half as much again on data, training and evaluation.</source>
        <translation>Die Hälfte mehr an Daten, Training und Evaluation.</translation>
    </message>
    <message>
        <source>Further languages</source>
        <translation>Weitere Sprachen</translation>
    </message>
    <message>
        <source>Each five add a tenth of data and evaluation work.</source>
        <translation>Je fünf kommt ein Zehntel an Daten- und Evaluationsarbeit hinzu.</translation>
    </message>
    <message>
        <source>What named people think of this way, on a described scale.</source>
        <translation>Was benannte Personen von diesem Weg halten, auf einer beschriebenen Skala.</translation>
    </message>
    <message>
        <source>Which work falls due when, and whether the run waits for it.</source>
        <translation>Welche Arbeit wann fällig ist, und ob der Lauf darauf wartet.</translation>
    </message>
</context>
<context>
    <name>core.inputs.constants</name>
    <message>
        <source>7 B, 2 T tokens, 256 accelerators.</source>
        <translation>7 Mrd., 2 Bio. Tokens, 256 Beschleuniger.</translation>
    </message>
    <message>
        <source>Power of the size.</source>
        <translation>Potenz der Größe.</translation>
    </message>
    <message>
        <source>Of a new model.</source>
        <translation>Eines neuen Modells.</translation>
    </message>
    <message>
        <source>One half</source>
        <translation>Ein Halb</translation>
    </message>
    <message>
        <source>The middle of a month, half of a square.</source>
        <translation>Die Mitte eines Monats, die Hälfte eines Quadrats.</translation>
    </message>
    <message>
        <source>Decimals of money</source>
        <translation>Nachkommastellen von Geld</translation>
    </message>
    <message>
        <source>Cash lines are rounded to the cent.</source>
        <translation>Kassenzeilen werden auf den Cent gerundet.</translation>
    </message>
    <message>
        <source>Seconds an hour</source>
        <translation>Sekunden je Stunde</translation>
    </message>
    <message>
        <source>Turns FLOP/s into FLOP per hour.</source>
        <translation>Macht aus FLOP/s FLOP je Stunde.</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Stunden je Tag</translation>
    </message>
    <message>
        <source>Turns node-days into hours.</source>
        <translation>Macht aus Knotentagen Stunden.</translation>
    </message>
    <message>
        <source>Months a year</source>
        <translation>Monate je Jahr</translation>
    </message>
    <message>
        <source>Turns yearly into monthly figures.</source>
        <translation>Macht aus jährlichen monatliche Zahlen.</translation>
    </message>
    <message>
        <source>Wait for office hours</source>
        <translation>Warten auf Bürozeiten</translation>
    </message>
    <message>
        <source>Mean over a week with four nights of 16 h and a weekend of 64 h.</source>
        <translation>Mittel über eine Woche mit vier Nächten zu 16 h und einem Wochenende von 64 h.</translation>
    </message>
    <message>
        <source>Node-days of the failure rate</source>
        <translation>Knotentage der Ausfallrate</translation>
    </message>
    <message>
        <source>Failures are counted per 1,000 node-days.</source>
        <translation>Ausfälle zählen je 1.000 Knotentage.</translation>
    </message>
    <message>
        <source>FLOP per parameter and token</source>
        <translation>FLOP je Parameter und Token</translation>
    </message>
    <message>
        <source>Forward 2, backward 4.</source>
        <translation>Vorwärts 2, rückwärts 4.</translation>
    </message>
    <message>
        <source>FLOP per parameter and token with adapters</source>
        <translation>FLOP je Parameter und Token mit Adaptern</translation>
    </message>
    <message>
        <source>No weight gradients.</source>
        <translation>Keine Gewichtsgradienten.</translation>
    </message>
    <message>
        <source>Matrices of a gated feed-forward layer</source>
        <translation>Matrizen einer Feed-forward-Schicht mit Gate</translation>
    </message>
    <message>
        <source>SwiGLU: up, gate, down.</source>
        <translation>SwiGLU: hinauf, Gate, hinab.</translation>
    </message>
    <message>
        <source>Matrices of a plain feed-forward layer</source>
        <translation>Matrizen einer einfachen Feed-forward-Schicht</translation>
    </message>
    <message>
        <source>Up, down.</source>
        <translation>Hinauf, hinab.</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>A doubling; forward FLOPs of a parameter.</source>
        <translation>Eine Verdopplung; Vorwärts-FLOPs eines Parameters.</translation>
    </message>
    <message>
        <source>FLOP of attention a place attended to</source>
        <translation>FLOP der Attention je betrachteter Stelle</translation>
    </message>
    <message>
        <source>Scores and values, forward and backward.</source>
        <translation>Gewichte und Werte, vorwärts und rückwärts.</translation>
    </message>
    <message>
        <source>FLOP of a scan a figure kept</source>
        <translation>FLOP eines Scans je gehaltener Zahl</translation>
    </message>
    <message>
        <source>7 forward, twice that backward.</source>
        <translation>7 vorwärts, doppelt so viel rückwärts.</translation>
    </message>
    <message>
        <source>Hidden size over rank of time steps</source>
        <translation>Verborgene Größe durch Rang der Zeitschritte</translation>
    </message>
    <message>
        <source>Of a state-space block.</source>
        <translation>Eines State-Space-Blocks.</translation>
    </message>
    <message>
        <source>Small parameters a channel</source>
        <translation>Kleine Parameter je Kanal</translation>
    </message>
    <message>
        <source>Convolution of four, its bias, time step, skip.</source>
        <translation>Faltung von vier, ihr Versatz, Zeitschritt, Sprungverbindung.</translation>
    </message>
    <message>
        <source>Matrices a channel and figure kept</source>
        <translation>Matrizen je Kanal und gehaltener Zahl</translation>
    </message>
    <message>
        <source>Adapters of rank 1, of all parameters</source>
        <translation>Adapter vom Rang 1, von allen Parametern</translation>
    </message>
    <message>
        <source>8 B: 0.52 % at rank 16.</source>
        <translation>8 Mrd.: 0,52 % bei Rang 16.</translation>
    </message>
    <message>
        <source>Goodput inside end-to-end figures</source>
        <translation>Goodput in Zahlen von Anfang bis Ende</translation>
    </message>
    <message>
        <source>Median of fourteen runs 0.87, planned with 0.85.</source>
        <translation>Median von vierzehn Läufen 0,87, geplant mit 0,85.</translation>
    </message>
    <message>
        <source>FLOPs without recomputation</source>
        <translation>FLOPs ohne Neuberechnung</translation>
    </message>
    <message>
        <source>6 of 8 where all layers are computed again.</source>
        <translation>6 von 8, wo alle Schichten neu berechnet werden.</translation>
    </message>
    <message>
        <source>The same with adapters</source>
        <translation>Dasselbe mit Adaptern</translation>
    </message>
    <message>
        <source>4 of 6.</source>
        <translation>4 von 6.</translation>
    </message>
    <message>
        <source>Accelerators of a small run</source>
        <translation>Beschleuniger eines kleinen Laufs</translation>
    </message>
    <message>
        <source>Up to two nodes use theirs better.</source>
        <translation>Bis zu zwei Knoten nutzen ihre besser.</translation>
    </message>
    <message>
        <source>Parameters of a small model</source>
        <translation>Parameter eines kleinen Modells</translation>
    </message>
    <message>
        <source>Below this Hopper is used worse.</source>
        <translation>Darunter wird Hopper schlechter genutzt.</translation>
    </message>
    <message>
        <source>Repetitions after which data is worn</source>
        <translation>Wiederholungen, nach denen Daten verbraucht sind</translation>
    </message>
    <message>
        <source>Decay of the worth of repeated tokens.</source>
        <translation>Abnehmender Wert wiederholter Tokens.</translation>
    </message>
    <message>
        <source>Batch law, factor</source>
        <translation>Batch-Gesetz, Faktor</translation>
    </message>
    <message>
        <source>Tokens a run of C FLOP tolerates in a batch.</source>
        <translation>Tokens, die ein Lauf von C FLOP in einem Batch verträgt.</translation>
    </message>
    <message>
        <source>Batch law, power</source>
        <translation>Batch-Gesetz, Potenz</translation>
    </message>
    <message>
        <source>Of C in FLOP.</source>
        <translation>Von C in FLOP.</translation>
    </message>
    <message>
        <source>Hidden size over layers</source>
        <translation>Verborgene Größe durch Schichten</translation>
    </message>
    <message>
        <source>Of usual shapes.</source>
        <translation>Üblicher Formen.</translation>
    </message>
    <message>
        <source>Bytes of a checkpoint a parameter</source>
        <translation>Bytes eines Checkpoints je Parameter</translation>
    </message>
    <message>
        <source>Weights, master copy, two moments.</source>
        <translation>Gewichte, Hauptkopie, zwei Momente.</translation>
    </message>
    <message>
        <source>Bytes of a weight</source>
        <translation>Bytes eines Gewichts</translation>
    </message>
    <message>
        <source>BF16.</source>
        <translation>BF16.</translation>
    </message>
    <message>
        <source>Bytes of a 4-bit weight</source>
        <translation>Bytes eines 4-Bit-Gewichts</translation>
    </message>
    <message>
        <source>With its scales.</source>
        <translation>Mit seinen Skalen.</translation>
    </message>
    <message>
        <source>Bytes of a moment</source>
        <translation>Bytes eines Moments</translation>
    </message>
    <message>
        <source>Which Muon and momentum do without.</source>
        <translation>Das Muon und Momentum nicht brauchen.</translation>
    </message>
    <message>
        <source>Bytes a layer keeps of a value</source>
        <translation>Bytes, die eine Schicht je Wert behält</translation>
    </message>
    <message>
        <source>Attention square not kept.</source>
        <translation>Attention-Quadrat nicht behalten.</translation>
    </message>
    <message>
        <source>Of these not shared by tensor parallel</source>
        <translation>Davon durch Tensorparallelität nicht verteilt</translation>
    </message>
    <message>
        <source>Where nothing is computed again.</source>
        <translation>Wo nichts neu berechnet wird.</translation>
    </message>
    <message>
        <source>Of these shared by tensor parallel</source>
        <translation>Davon durch Tensorparallelität verteilt</translation>
    </message>
    <message>
        <source>Bytes of the attention square</source>
        <translation>Bytes des Attention-Quadrats</translation>
    </message>
    <message>
        <source>For each head and pair of places.</source>
        <translation>Je Kopf und Stellenpaar.</translation>
    </message>
    <message>
        <source>Average over greatest draw</source>
        <translation>Mittel zu größter Leistungsaufnahme</translation>
    </message>
    <message>
        <source>Of a server under training.</source>
        <translation>Eines Servers im Training.</translation>
    </message>
    <message>
        <source>Sequence accelerators are counted for</source>
        <translation>Sequenz, für die Beschleuniger gezählt werden</translation>
    </message>
    <message>
        <source>Longer ones are shared out.</source>
        <translation>Längere werden verteilt.</translation>
    </message>
    <message>
        <source>Vocabulary that fits in two bytes</source>
        <translation>Vokabular, das in zwei Bytes passt</translation>
    </message>
    <message>
        <source>Else a token takes four.</source>
        <translation>Sonst braucht ein Token vier.</translation>
    </message>
    <message>
        <source>Watts a megawatt</source>
        <translation>Watt je Megawatt</translation>
    </message>
    <message>
        <source>Turns W into MW.</source>
        <translation>Macht aus W MW.</translation>
    </message>
    <message>
        <source>FLOP of reinforcement, a parameter and token</source>
        <translation>FLOP des Reinforcement, je Parameter und Token</translation>
    </message>
    <message>
        <source>Generate 2, reference 2, train 6.</source>
        <translation>Erzeugen 2, Referenz 2, Training 6.</translation>
    </message>
    <message>
        <source>Divisor of Daly's series</source>
        <translation>Teiler der Daly-Reihe</translation>
    </message>
    <message>
        <source>Higher-order term of the checkpoint interval.</source>
        <translation>Glied höherer Ordnung des Checkpoint-Abstands.</translation>
    </message>
    <message>
        <source>Greatest exponent</source>
        <translation>Größter Exponent</translation>
    </message>
    <message>
        <source>Keeps hopeless failure rates, and their products, finite.</source>
        <translation>Hält aussichtslose Ausfallraten und ihre Produkte endlich.</translation>
    </message>
    <message>
        <source>Smallest amount of work</source>
        <translation>Kleinste Arbeitsmenge</translation>
    </message>
    <message>
        <source>Less than this counts as done.</source>
        <translation>Weniger als das gilt als erledigt.</translation>
    </message>
    <message>
        <source>Smallest shortage of people</source>
        <translation>Kleinster Personalmangel</translation>
    </message>
    <message>
        <source>Less than this is rounding, not work.</source>
        <translation>Weniger als das ist Rundung, keine Arbeit.</translation>
    </message>
    <message>
        <source>Quantile of one time in ten</source>
        <translation>Quantil von einem Fall in zehn</translation>
    </message>
    <message>
        <source>Standard deviations above the middle.</source>
        <translation>Standardabweichungen über der Mitte.</translation>
    </message>
    <message>
        <source>Distance from one</source>
        <translation>Abstand von eins</translation>
    </message>
    <message>
        <source>Closer, a price that stands still is meant.</source>
        <translation>Näher daran ist ein stillstehender Preis gemeint.</translation>
    </message>
    <message>
        <source>Blom's shift</source>
        <translation>Blom-Verschiebung</translation>
    </message>
    <message>
        <source>Expected place of the slowest of n nodes.</source>
        <translation>Erwarteter Platz des langsamsten von n Knoten.</translation>
    </message>
    <message>
        <source>One quarter</source>
        <translation>Ein Viertel</translation>
    </message>
    <message>
        <source>In Blom's formula.</source>
        <translation>In der Blom-Formel.</translation>
    </message>
    <message>
        <source>Step of the share in use</source>
        <translation>Schritt des Nutzungsanteils</translation>
    </message>
    <message>
        <source>Steps of the picture over use.</source>
        <translation>Schritte des Bildes über die Nutzung.</translation>
    </message>
    <message>
        <source>Hours of an ordinary week</source>
        <translation>Stunden einer gewöhnlichen Woche</translation>
    </message>
    <message>
        <source>Overtime is counted from here.</source>
        <translation>Ab hier zählen Überstunden.</translation>
    </message>
    <message>
        <source>Hours over an ordinary week that are asked for</source>
        <translation>Stunden über eine gewöhnliche Woche hinaus, nach denen gefragt wird</translation>
    </message>
    <message>
        <source>60 hours against 40.</source>
        <translation>60 Stunden gegenüber 40.</translation>
    </message>
    <message>
        <source>Hours a week that are worth their time</source>
        <translation>Stunden je Woche, die ihre Zeit wert sind</translation>
    </message>
    <message>
        <source>Output grows in step up to here.</source>
        <translation>Bis hier wächst die Leistung mit.</translation>
    </message>
    <message>
        <source>Hours a week beyond which nothing is gained</source>
        <translation>Stunden je Woche, ab denen nichts gewonnen wird</translation>
    </message>
    <message>
        <source>Output stands still from here.</source>
        <translation>Ab hier steht die Leistung still.</translation>
    </message>
    <message>
        <source>Working hours a month</source>
        <translation>Arbeitsstunden je Monat</translation>
    </message>
    <message>
        <source>One person-month.</source>
        <translation>Ein Personenmonat.</translation>
    </message>
    <message>
        <source>Days a month</source>
        <translation>Tage je Monat</translation>
    </message>
    <message>
        <source>Of running machines.</source>
        <translation>Laufender Maschinen.</translation>
    </message>
    <message>
        <source>Shifts a day</source>
        <translation>Schichten je Tag</translation>
    </message>
    <message>
        <source>Of twelve hours.</source>
        <translation>Zu zwölf Stunden.</translation>
    </message>
    <message>
        <source>Management share of who leads</source>
        <translation>Leitungsanteil, ab dem jemand leitet</translation>
    </message>
    <message>
        <source>From this share on somebody leads a group.</source>
        <translation>Ab diesem Anteil leitet jemand eine Gruppe.</translation>
    </message>
    <message>
        <source>Least net work</source>
        <translation>Geringste Nettoarbeit</translation>
    </message>
    <message>
        <source>However much goes to training and hiring.</source>
        <translation>Wie viel auch in Schulung und Einstellung geht.</translation>
    </message>
    <message>
        <source>Load where nobody is there</source>
        <translation>Last, wo niemand da ist</translation>
    </message>
    <message>
        <source>Stands for work without any capacity.</source>
        <translation>Steht für Arbeit ohne jede Kapazität.</translation>
    </message>
    <message>
        <source>Furthest over the on-call limit that counts</source>
        <translation>Weiteste Überschreitung der Bereitschaftsgrenze, die zählt</translation>
    </message>
    <message>
        <source>Times the limit, above it.</source>
        <translation>Vielfaches der Grenze, darüber.</translation>
    </message>
    <message>
        <source>Usual training tokens</source>
        <translation>Übliche Trainings-Tokens</translation>
    </message>
    <message>
        <source>Of the usual work for people.</source>
        <translation>Der üblichen Arbeit für Personen.</translation>
    </message>
    <message>
        <source>Usual parameters</source>
        <translation>Übliche Parameter</translation>
    </message>
    <message>
        <source>Usual accelerators</source>
        <translation>Übliche Beschleuniger</translation>
    </message>
    <message>
        <source>Weight of multi-node all-reduce</source>
        <translation>Gewicht von All-Reduce über mehrere Knoten</translation>
    </message>
    <message>
        <source>Of 100 per cent.</source>
        <translation>Von 100 Prozent.</translation>
    </message>
    <message>
        <source>Weight of burn-in and acceptance</source>
        <translation>Gewicht von Einfahren und Abnahme</translation>
    </message>
    <message>
        <source>Weight of node replacement</source>
        <translation>Gewicht des Knotentauschs</translation>
    </message>
    <message>
        <source>Weight of spare pool</source>
        <translation>Gewicht des Ersatzvorrats</translation>
    </message>
    <message>
        <source>Weight of failure history</source>
        <translation>Gewicht der Ausfallgeschichte</translation>
    </message>
    <message>
        <source>Weight of single-node compute</source>
        <translation>Gewicht der Rechenleistung eines Knotens</translation>
    </message>
    <message>
        <source>Weight of storage</source>
        <translation>Gewicht des Speichersystems</translation>
    </message>
    <message>
        <source>Weight of support</source>
        <translation>Gewicht des Supports</translation>
    </message>
    <message>
        <source>Weight of SLA text</source>
        <translation>Gewicht des SLA-Textes</translation>
    </message>
    <message>
        <source>Weight of delivery record</source>
        <translation>Gewicht der Liefertreue</translation>
    </message>
    <message>
        <source>Weight of exit and change</source>
        <translation>Gewicht von Ausstieg und Wechsel</translation>
    </message>
    <message>
        <source>Weight of health checks</source>
        <translation>Gewicht der Zustandsprüfungen</translation>
    </message>
    <message>
        <source>Weight of orchestration and access</source>
        <translation>Gewicht von Orchestrierung und Zugang</translation>
    </message>
    <message>
        <source>Weight of security</source>
        <translation>Gewicht der Sicherheit</translation>
    </message>
    <message>
        <source>Weight of finances</source>
        <translation>Gewicht der Finanzlage</translation>
    </message>
    <message>
        <source>Usual work, data</source>
        <translation>Übliche Arbeit, Daten</translation>
    </message>
    <message>
        <source>Growth with size, data</source>
        <translation>Wachstum mit der Größe, Daten</translation>
    </message>
    <message>
        <source>Continued pretraining, data</source>
        <translation>Fortgesetztes Pretraining, Daten</translation>
    </message>
    <message>
        <source>Fine-tuning, data</source>
        <translation>Feinabstimmung, Daten</translation>
    </message>
    <message>
        <source>Usual work, infrastructure</source>
        <translation>Übliche Arbeit, Infrastruktur</translation>
    </message>
    <message>
        <source>Growth with size, infrastructure</source>
        <translation>Wachstum mit der Größe, Infrastruktur</translation>
    </message>
    <message>
        <source>Continued pretraining, infrastructure</source>
        <translation>Fortgesetztes Pretraining, Infrastruktur</translation>
    </message>
    <message>
        <source>Fine-tuning, infrastructure</source>
        <translation>Feinabstimmung, Infrastruktur</translation>
    </message>
    <message>
        <source>Usual work, pretraining</source>
        <translation>Übliche Arbeit, Pretraining</translation>
    </message>
    <message>
        <source>Growth with size, pretraining</source>
        <translation>Wachstum mit der Größe, Pretraining</translation>
    </message>
    <message>
        <source>Continued pretraining, pretraining</source>
        <translation>Fortgesetztes Pretraining, Pretraining</translation>
    </message>
    <message>
        <source>Fine-tuning, pretraining</source>
        <translation>Feinabstimmung, Pretraining</translation>
    </message>
    <message>
        <source>Usual work, post-training</source>
        <translation>Übliche Arbeit, Post-Training</translation>
    </message>
    <message>
        <source>Growth with size, post-training</source>
        <translation>Wachstum mit der Größe, Post-Training</translation>
    </message>
    <message>
        <source>Continued pretraining, post-training</source>
        <translation>Fortgesetztes Pretraining, Post-Training</translation>
    </message>
    <message>
        <source>Fine-tuning, post-training</source>
        <translation>Feinabstimmung, Post-Training</translation>
    </message>
    <message>
        <source>Usual work, evaluation</source>
        <translation>Übliche Arbeit, Evaluation</translation>
    </message>
    <message>
        <source>Growth with size, evaluation</source>
        <translation>Wachstum mit der Größe, Evaluation</translation>
    </message>
    <message>
        <source>Continued pretraining, evaluation</source>
        <translation>Fortgesetztes Pretraining, Evaluation</translation>
    </message>
    <message>
        <source>Fine-tuning, evaluation</source>
        <translation>Feinabstimmung, Evaluation</translation>
    </message>
    <message>
        <source>Usual work, product</source>
        <translation>Übliche Arbeit, Produkt</translation>
    </message>
    <message>
        <source>On data, pretraining, post-training, evaluation.</source>
        <translation>Auf Daten, Pretraining, Post-Training, Evaluation.</translation>
    </message>
    <message>
        <source>Languages that count together</source>
        <translation>Sprachen, die zusammen zählen</translation>
    </message>
    <message>
        <source>Each so many add a tenth.</source>
        <translation>Je so viele kommt ein Zehntel hinzu.</translation>
    </message>
    <message>
        <source>Work of five more languages</source>
        <translation>Arbeit von fünf weiteren Sprachen</translation>
    </message>
    <message>
        <source>On data and evaluation.</source>
        <translation>Auf Daten und Evaluation.</translation>
    </message>
    <message>
        <source>Work for a research artefact</source>
        <translation>Arbeit für ein Forschungsergebnis</translation>
    </message>
    <message>
        <source>Of a product.</source>
        <translation>Eines Produkts.</translation>
    </message>
    <message>
        <source>Work for a regulated product</source>
        <translation>Arbeit für ein reguliertes Produkt</translation>
    </message>
    <message>
        <source>On post-training and evaluation.</source>
        <translation>Auf Post-Training und Evaluation.</translation>
    </message>
</context>
<context>
    <name>core.inputs.decisions</name>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Revisited</source>
        <translation>Überprüft</translation>
    </message>
    <message>
        <source>Easily</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>With effort</source>
        <translation>Mit Aufwand</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>Kaum</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Stays with the decision whatever is added or removed.</source>
        <translation>Bleibt bei der Entscheidung, was auch hinzukommt oder entfällt.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What was to be decided.</source>
        <translation>Was zu entscheiden war.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>A superseded decision stays in the log; another one stands in its place.</source>
        <translation>Eine ersetzte Entscheidung bleibt im Protokoll; eine andere steht an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What was decided.</source>
        <translation>Was entschieden wurde.</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Why; what spoke against it.</source>
        <translation>Warum; was dagegen sprach.</translation>
    </message>
    <message>
        <source>Considered</source>
        <translation>Erwogen</translation>
    </message>
    <message>
        <source>Options with their figures at that time, as the plan had them.</source>
        <translation>Optionen mit ihren damaligen Zahlen, wie der Plan sie hatte.</translation>
    </message>
    <message>
        <source>Who answers for it.</source>
        <translation>Wer dafür einsteht.</translation>
    </message>
    <message>
        <source>Day it was proposed or decided.</source>
        <translation>Tag des Vorschlags oder der Entscheidung.</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Umkehrbar</translation>
    </message>
    <message>
        <source>How hard it would be to go back.</source>
        <translation>Wie schwer ein Zurück wäre.</translation>
    </message>
    <message>
        <source>Undoing costs</source>
        <translation>Umkehr kostet</translation>
    </message>
    <message>
        <source>What going back would cost now.</source>
        <translation>Was ein Zurück jetzt kosten würde.</translation>
    </message>
    <message>
        <source>Open again when</source>
        <translation>Wieder öffnen, wenn</translation>
    </message>
    <message>
        <source>Conditions apart by semicolons: release &gt; 20; infrastructure.1.price &lt; 2; date &gt;= 2027-06-01.</source>
        <translation>Bedingungen, durch Strichpunkte getrennt: release &gt; 20; infrastructure.1.price &lt; 2; date &gt;= 2027-06-01.</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Number of the decision it stands in for; 0: none.</source>
        <translation>Nummer der Entscheidung, an deren Stelle sie tritt; 0: keine.</translation>
    </message>
</context>
<context>
    <name>core.inputs.delivery</name>
    <message>
        <source>Waits for all nodes</source>
        <translation>Wartet auf alle Knoten</translation>
    </message>
    <message>
        <source>Trains on what is there</source>
        <translation>Trainiert mit dem, was da ist</translation>
    </message>
    <message>
        <source>From its parts</source>
        <translation>Aus den Teilen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Months from the start of the plan to the signature.</source>
        <translation>Monate vom Beginn des Plans bis zur Unterschrift.</translation>
    </message>
    <message>
        <source>Quoted lead</source>
        <translation>Zugesagter Vorlauf</translation>
    </message>
    <message>
        <source>Months from signature to delivery as promised.</source>
        <translation>Monate von der Unterschrift bis zur Lieferung, wie versprochen.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verspätung</translation>
    </message>
    <message>
        <source>Months delivery comes later than promised, when it is late: as often less as more.</source>
        <translation>Monate, um die die Lieferung später als versprochen kommt, wenn sie zu spät ist: ebenso oft weniger wie mehr.</translation>
    </message>
    <message>
        <source>Delay, one time in ten</source>
        <translation>Verspätung, in einem von zehn Fällen</translation>
    </message>
    <message>
        <source>Months of delay that are exceeded once in ten late deliveries.</source>
        <translation>Monate Verspätung, die in einer von zehn verspäteten Lieferungen überschritten werden.</translation>
    </message>
    <message>
        <source>Chance of no delay</source>
        <translation>Chance auf Pünktlichkeit</translation>
    </message>
    <message>
        <source>Chance that delivery is as promised.</source>
        <translation>Chance, dass wie versprochen geliefert wird.</translation>
    </message>
    <message>
        <source>Burn-in</source>
        <translation>Einfahren</translation>
    </message>
    <message>
        <source>Months of acceptance tests between delivery and training.</source>
        <translation>Monate Abnahmetests zwischen Lieferung und Training.</translation>
    </message>
    <message>
        <source>Nodes that fail at first</source>
        <translation>Anfangs fehlerhafte Knoten</translation>
    </message>
    <message>
        <source>Share found bad at acceptance; beyond the spares they hold the run up for a repair.</source>
        <translation>Bei der Abnahme als schlecht befundener Anteil; über die Ersatzknoten hinaus halten sie den Lauf für eine Reparatur auf.</translation>
    </message>
    <message>
        <source>Ramp of delivery</source>
        <translation>Anlauf der Lieferung</translation>
    </message>
    <message>
        <source>Months from the first delivered node to the last.</source>
        <translation>Monate vom ersten gelieferten Knoten bis zum letzten.</translation>
    </message>
    <message>
        <source>Meanwhile the run</source>
        <translation>Der Lauf inzwischen</translation>
    </message>
    <message>
        <source>A run on all nodes waits for the last one; a smaller one begins at once.</source>
        <translation>Ein Lauf auf allen Knoten wartet auf den letzten; ein kleinerer beginnt sofort.</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Stops of the job from all causes.</source>
        <translation>Stopps des Jobs aus allen Ursachen.</translation>
    </message>
    <message>
        <source>More of them at first</source>
        <translation>Anfangs mehr davon</translation>
    </message>
    <message>
        <source>New machines: failures on the first day, over the later rate, less one.</source>
        <translation>Neue Maschinen: Ausfälle am ersten Tag gegenüber der späteren Rate, weniger eins.</translation>
    </message>
    <message>
        <source>Fading over</source>
        <translation>Abklingend über</translation>
    </message>
    <message>
        <source>Months in which what comes on top falls to a third.</source>
        <translation>Monate, in denen das Zusätzliche auf ein Drittel fällt.</translation>
    </message>
    <message>
        <source>Checkpoint write</source>
        <translation>Checkpoint schreiben</translation>
    </message>
    <message>
        <source>Hours for which training stands still to write one.</source>
        <translation>Stunden, die das Training dafür stillsteht.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Hours from a stop to training again when a spare is ready.</source>
        <translation>Stunden von einem Stopp bis zum Weitertrainieren, wenn ein Ersatzknoten bereit ist.</translation>
    </message>
    <message>
        <source>Wait without a spare</source>
        <translation>Warten ohne Ersatz</translation>
    </message>
    <message>
        <source>Hours more when none is.</source>
        <translation>Zusätzliche Stunden, wenn keiner bereit ist.</translation>
    </message>
    <message>
        <source>Repair with a part</source>
        <translation>Reparatur mit Ersatzteil</translation>
    </message>
    <message>
        <source>Hours a node is away when a part must be changed.</source>
        <translation>Stunden, die ein Knoten fehlt, wenn ein Teil zu tauschen ist.</translation>
    </message>
    <message>
        <source>Repair without</source>
        <translation>Reparatur ohne</translation>
    </message>
    <message>
        <source>Hours a node is away otherwise.</source>
        <translation>Stunden, die ein Knoten sonst fehlt.</translation>
    </message>
    <message>
        <source>Stops that need a part</source>
        <translation>Stopps, die ein Teil brauchen</translation>
    </message>
    <message>
        <source>Share of all stops.</source>
        <translation>Anteil aller Stopps.</translation>
    </message>
    <message>
        <source>Spares may run out</source>
        <translation>Ersatzknoten dürfen ausgehen</translation>
    </message>
    <message>
        <source>Chance accepted, when a number of spares is proposed.</source>
        <translation>Hingenommene Wahrscheinlichkeit, wenn eine Zahl von Ersatzknoten vorgeschlagen wird.</translation>
    </message>
    <message>
        <source>Delivered speed is</source>
        <translation>Geliefertes Tempo ist</translation>
    </message>
    <message>
        <source>Stated as measured on the whole job, or multiplied from its parts below.</source>
        <translation>Als am ganzen Job gemessen angegeben, oder aus den Teilen unten multipliziert.</translation>
    </message>
    <message>
        <source>Delivered speed</source>
        <translation>Geliefertes Tempo</translation>
    </message>
    <message>
        <source>Step speed against good hardware.</source>
        <translation>Schritttempo gegenüber guter Hardware.</translation>
    </message>
    <message>
        <source>Step time in communication</source>
        <translation>Schrittzeit für Kommunikation</translation>
    </message>
    <message>
        <source>Share of a step on good hardware that waits for the network.</source>
        <translation>Anteil eines Schritts auf guter Hardware, der auf das Netz wartet.</translation>
    </message>
    <message>
        <source>Network against good</source>
        <translation>Netz gegenüber gutem</translation>
    </message>
    <message>
        <source>Measured all-reduce bandwidth over that of good hardware.</source>
        <translation>Gemessene All-Reduce-Bandbreite gegenüber der guter Hardware.</translation>
    </message>
    <message>
        <source>Storage against good</source>
        <translation>Speicher gegenüber gutem</translation>
    </message>
    <message>
        <source>Step speed left where storage feeds data more slowly.</source>
        <translation>Verbleibendes Schritttempo, wo das Speichersystem Daten langsamer liefert.</translation>
    </message>
    <message>
        <source>Spread between nodes</source>
        <translation>Streuung zwischen Knoten</translation>
    </message>
    <message>
        <source>Deviation of node speed: a synchronous run goes at the pace of the slowest.</source>
        <translation>Abweichung des Knotentempos: ein synchroner Lauf geht im Takt des langsamsten.</translation>
    </message>
    <message>
        <source>Software against good</source>
        <translation>Software gegenüber guter</translation>
    </message>
    <message>
        <source>Step speed left with the stack, drivers and libraries of this vendor.</source>
        <translation>Verbleibendes Schritttempo mit Software-Stack, Treibern und Bibliotheken dieses Anbieters.</translation>
    </message>
    <message>
        <source>Idle inside the run</source>
        <translation>Leerlauf im Lauf</translation>
    </message>
    <message>
        <source>Allocated time without work: set-up, debugging, waiting for people.</source>
        <translation>Zugeteilte Zeit ohne Arbeit: Einrichtung, Fehlersuche, Warten auf Personen.</translation>
    </message>
</context>
<context>
    <name>core.inputs.demand</name>
    <message>
        <source>Before the run</source>
        <translation>Vor dem Lauf</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>After the run</source>
        <translation>Nach dem Lauf</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>Steigend</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>Fallend</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>Von Grund auf</translation>
    </message>
    <message>
        <source>Continued pretraining</source>
        <translation>Fortgesetztes Pretraining</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Research artefact</source>
        <translation>Forschungsergebnis</translation>
    </message>
    <message>
        <source>Regulated product</source>
        <translation>Reguliertes Produkt</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Who does it.</source>
        <translation>Wer es tut.</translation>
    </message>
    <message>
        <source>Of the usual work</source>
        <translation>Von der üblichen Arbeit</translation>
    </message>
    <message>
        <source>Part of the usual work of this function for a model of this size.</source>
        <translation>Teil der üblichen Arbeit dieser Funktion für ein Modell dieser Größe.</translation>
    </message>
    <message>
        <source>Work besides</source>
        <translation>Zusätzliche Arbeit</translation>
    </message>
    <message>
        <source>Stated work, on top; for stated work alone put 0 % beside.</source>
        <translation>Angegebene Arbeit, obendrauf; für allein angegebene Arbeit 0 % daneben setzen.</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Erster Monat</translation>
    </message>
    <message>
        <source>First month in which it falls due.</source>
        <translation>Erster Monat, in dem sie fällig ist.</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last month in which it falls due.</source>
        <translation>Letzter Monat, in dem sie fällig ist.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How it is spread over these months.</source>
        <translation>Wie sie über diese Monate verteilt ist.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>The run waits for work before it; work after the run moves when the run is late.</source>
        <translation>Auf Arbeit davor wartet der Lauf; Arbeit danach verschiebt sich, wenn der Lauf spät ist.</translation>
    </message>
</context>
<context>
    <name>core.inputs.events</name>
    <message>
        <source>0: as planned. Else its place among a hundred worlds, 1 the best, 99 the worst; drawn anew in each world.</source>
        <translation>0: wie geplant. Sonst der Platz unter hundert Welten, 1 die beste, 99 die schlechteste; in jeder Welt neu gezogen.</translation>
    </message>
    <message>
        <source>The key of one, such as general.price_fall.</source>
        <translation>Der Schlüssel der einen, etwa general.price_fall.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>The key of the other.</source>
        <translation>Der Schlüssel der anderen.</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Rangkorrelation</translation>
    </message>
    <message>
        <source>Spearman's: 1 would be always high together, -1 one high where the other is low.</source>
        <translation>Nach Spearman: 1 wäre stets gemeinsam hoch, -1 eine hoch, wo die andere niedrig ist.</translation>
    </message>
    <message>
        <source>On time, or as late as the option's delay says.</source>
        <translation>Pünktlich, oder so spät, wie die Verspätung der Option sagt.</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Whether and when the vendor fails; the chance stands with the option.</source>
        <translation>Ob und wann der Anbieter ausfällt; die Wahrscheinlichkeit steht bei der Option.</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>Trainingslauf</translation>
    </message>
    <message>
        <source>Whether the run fails and is repeated; the chance stands with the model.</source>
        <translation>Ob der Lauf scheitert und wiederholt wird; die Wahrscheinlichkeit steht beim Modell.</translation>
    </message>
    <message>
        <source>Loss of training time</source>
        <translation>Verlust von Trainingszeit</translation>
    </message>
    <message>
        <source>Whether training stands still for the months below.</source>
        <translation>Ob das Training für die unten genannten Monate stillsteht.</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>Abgänge</translation>
    </message>
    <message>
        <source>How many more or fewer leave than expected.</source>
        <translation>Wie viele mehr oder weniger als erwartet gehen.</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>How much later than planned people join after month 1.</source>
        <translation>Wie viel später als geplant Personen nach Monat 1 anfangen.</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>Marktpreis</translation>
    </message>
    <message>
        <source>How far usage prices stray from their course, as their unrest says.</source>
        <translation>Wie weit Nutzungspreise von ihrem Verlauf abkommen, je nach ihrer Unruhe.</translation>
    </message>
    <message>
        <source>Chance of an outage</source>
        <translation>Wahrscheinlichkeit eines Ausfalls</translation>
    </message>
    <message>
        <source>That something takes the machines away for long: power, water, a bad batch.</source>
        <translation>Dass etwas die Maschinen lange wegnimmt: Strom, Wasser, eine schlechte Charge.</translation>
    </message>
    <message>
        <source>Outage lasts</source>
        <translation>Ausfall dauert</translation>
    </message>
    <message>
        <source>Months training stands still, at its start.</source>
        <translation>Monate, die das Training zu seinem Beginn stillsteht.</translation>
    </message>
    <message>
        <source>Hires late, one time in ten</source>
        <translation>Einstellungen verspätet, in einem von zehn Fällen</translation>
    </message>
    <message>
        <source>Months after the planned one that one hire in ten joins later than; half are on time.</source>
        <translation>Monate nach dem geplanten, um die eine von zehn Einstellungen übertroffen wird; die Hälfte ist pünktlich.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Which worlds are drawn; the same seed draws the same worlds.</source>
        <translation>Welche Welten gezogen werden; derselbe Startwert zieht dieselben Welten.</translation>
    </message>
    <message>
        <source>Rank correlations of two inputs.</source>
        <translation>Rangkorrelationen zweier Angaben.</translation>
    </message>
</context>
<context>
    <name>core.inputs.experiments</name>
    <message>
        <source>From the ladder</source>
        <translation>Aus der Leiter</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Ablations</source>
        <translation>Ablationen</translation>
    </message>
    <message>
        <source>What these runs are for.</source>
        <translation>Wofür diese Läufe sind.</translation>
    </message>
    <message>
        <source>Size, of the final model</source>
        <translation>Größe, vom finalen Modell</translation>
    </message>
    <message>
        <source>Parameters of one run over those of the final model.</source>
        <translation>Parameter eines Laufs gegenüber denen des finalen Modells.</translation>
    </message>
    <message>
        <source>Tokens, of the final run</source>
        <translation>Tokens, vom finalen Lauf</translation>
    </message>
    <message>
        <source>Tokens of one run over those of the final run.</source>
        <translation>Tokens eines Laufs gegenüber denen des finalen Laufs.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Runs of this size.</source>
        <translation>Läufe dieser Größe.</translation>
    </message>
    <message>
        <source>Small ablations</source>
        <translation>Kleine Ablationen</translation>
    </message>
    <message>
        <source>Data mixes</source>
        <translation>Datenmischungen</translation>
    </message>
    <message>
        <source>Rehearsals</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Project over final run is</source>
        <translation>Projekt zu finalem Lauf ist</translation>
    </message>
    <message>
        <source>Stated as one figure, or the sum of a ladder of runs and the shares below it.</source>
        <translation>Als eine Zahl angegeben, oder die Summe einer Leiter von Läufen und der Anteile darunter.</translation>
    </message>
    <message>
        <source>All compute of the project over that of the final run.</source>
        <translation>Alle Rechenleistung des Projekts gegenüber der des finalen Laufs.</translation>
    </message>
    <message>
        <source>Failed runs</source>
        <translation>Fehlgeschlagene Läufe</translation>
    </message>
    <message>
        <source>Compute of runs that lead nowhere, over the final run.</source>
        <translation>Rechenleistung von Läufen, die zu nichts führen, gegenüber dem finalen Lauf.</translation>
    </message>
    <message>
        <source>Post-training</source>
        <translation>Post-Training</translation>
    </message>
    <message>
        <source>Supervised and preference tuning, over the final run; reasoning by reinforcement takes 5 % and more.</source>
        <translation>Überwachte Anpassung und nach Präferenzen, gegenüber dem finalen Lauf; Reasoning durch Reinforcement braucht 5 % und mehr.</translation>
    </message>
    <message>
        <source>Answers in reinforcement</source>
        <translation>Antworten im Reinforcement</translation>
    </message>
    <message>
        <source>Prompts times answers to each, all steps together.</source>
        <translation>Prompts mal Antworten auf jeden, alle Schritte zusammen.</translation>
    </message>
    <message>
        <source>Tokens of an answer</source>
        <translation>Tokens einer Antwort</translation>
    </message>
    <message>
        <source>Mean length, reasoning included.</source>
        <translation>Mittlere Länge, mit Reasoning.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Benchmarks while it trains, over the final run.</source>
        <translation>Benchmarks während des Trainings, gegenüber dem finalen Lauf.</translation>
    </message>
    <message>
        <source>Chance that no part of the run is lost.</source>
        <translation>Chance, dass kein Teil des Laufs verloren geht.</translation>
    </message>
    <message>
        <source>Share of the run that is done again when it goes wrong.</source>
        <translation>Anteil des Laufs, der wiederholt wird, wenn er schiefgeht.</translation>
    </message>
    <message>
        <source>First month of experiments</source>
        <translation>Erster Monat der Experimente</translation>
    </message>
    <message>
        <source>Smaller runs before the final one begin here.</source>
        <translation>Kleinere Läufe vor dem finalen beginnen hier.</translation>
    </message>
    <message>
        <source>Least months after the run</source>
        <translation>Mindestmonate nach dem Lauf</translation>
    </message>
    <message>
        <source>However many people: evaluation and release take at least this long.</source>
        <translation>Wie viele Personen auch: Evaluation und Release dauern mindestens so lange.</translation>
    </message>
    <message>
        <source>Useful GPU-hours a month from the end of the run to the horizon: tuning, evaluation, the next model.</source>
        <translation>Nutzbare GPU-Stunden im Monat vom Ende des Laufs bis zum Horizont: Anpassung, Evaluation, das nächste Modell.</translation>
    </message>
    <message>
        <source>Tokens served</source>
        <translation>Bediente Tokens</translation>
    </message>
    <message>
        <source>Read and written by the model in use; shown beside the plan, not in its cash.</source>
        <translation>Vom Modell im Betrieb gelesen und geschrieben; neben dem Plan gezeigt, nicht in seiner Kasse.</translation>
    </message>
    <message>
        <source>Months of use</source>
        <translation>Monate im Betrieb</translation>
    </message>
    <message>
        <source>How long the model serves, for the cost of its whole life.</source>
        <translation>Wie lange das Modell bedient, für die Kosten seiner ganzen Lebenszeit.</translation>
    </message>
    <message>
        <source>Tokens served an accelerator</source>
        <translation>Bediente Tokens je Beschleuniger</translation>
    </message>
    <message>
        <source>Measured tokens a second; writing is bound by memory, not by FLOPs.</source>
        <translation>Gemessene Tokens je Sekunde; Schreiben ist durch den Speicher begrenzt, nicht durch FLOPs.</translation>
    </message>
    <message>
        <source>Ablation ladder</source>
        <translation>Ablationsleiter</translation>
    </message>
    <message>
        <source>Smaller runs before the final one; a run of a tenth on a tenth costs 1 %.</source>
        <translation>Kleinere Läufe vor dem finalen; ein Lauf mit einem Zehntel auf einem Zehntel kostet 1 %.</translation>
    </message>
</context>
<context>
    <name>core.inputs.general</name>
    <message>
        <source>V100, TPU, AMD, other</source>
        <translation>V100, TPU, AMD, andere</translation>
    </message>
    <message>
        <source>Untitled plan</source>
        <translation>Plan ohne Titel</translation>
    </message>
    <message>
        <source>Name of the plan.</source>
        <translation>Name des Plans.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Who answers for the figures.</source>
        <translation>Wer für die Zahlen einsteht.</translation>
    </message>
    <message>
        <source>The calendar month that is month 1.</source>
        <translation>Der Kalendermonat, der Monat 1 ist.</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>Months the plan looks ahead; the workbook's timeline has as many columns.</source>
        <translation>Monate, die der Plan vorausblickt; der Zeitstrahl der Arbeitsmappe hat so viele Spalten.</translation>
    </message>
    <message>
        <source>Months everything waits but people of month 1, other spending and funding: signature, hires, vendors, work, first experiments.</source>
        <translation>Monate, die alles wartet außer den Personen aus Monat 1, sonstigen Ausgaben und der Finanzierung: Unterschrift, Einstellungen, Dienstleister, Arbeit, erste Experimente.</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Stunden je Monat</translation>
    </message>
    <message>
        <source>Hours charged for a month of use.</source>
        <translation>Berechnete Stunden für einen Monat Nutzung.</translation>
    </message>
    <message>
        <source>Reference accelerator</source>
        <translation>Referenz-Beschleuniger</translation>
    </message>
    <message>
        <source>H100 SXM 80 GB</source>
        <translation>H100 SXM 80 GB</translation>
    </message>
    <message>
        <source>The part all GPU-hours are counted in, from the catalogue or your own.</source>
        <translation>Das Bauteil, in dem alle GPU-Stunden zählen, aus dem Katalog oder ein eigenes.</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Which published runs its utilisation is compared with.</source>
        <translation>Mit welchen veröffentlichten Läufen seine Auslastung verglichen wird.</translation>
    </message>
    <message>
        <source>Decimal gigabytes of its data sheet.</source>
        <translation>Dezimale Gigabytes seines Datenblatts.</translation>
    </message>
    <message>
        <source>Server power an accelerator</source>
        <translation>Serverleistung je Beschleuniger</translation>
    </message>
    <message>
        <source>Its share of the server's greatest draw.</source>
        <translation>Sein Anteil an der größten Leistungsaufnahme des Servers.</translation>
    </message>
    <message>
        <source>Peak of the reference accelerator</source>
        <translation>Spitzenleistung des Referenz-Beschleunigers</translation>
    </message>
    <message>
        <source>Dense peak at training precision, without sparsity.</source>
        <translation>Dichte Spitze in Trainingsgenauigkeit, ohne Sparsity.</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Diskontsatz</translation>
    </message>
    <message>
        <source>Yearly rate at which later money counts less.</source>
        <translation>Jährlicher Satz, zu dem späteres Geld weniger zählt.</translation>
    </message>
    <message>
        <source>Fall of usage prices</source>
        <translation>Verfall der Nutzungspreise</translation>
    </message>
    <message>
        <source>Yearly fall of usage prices after the quote ends; negative when they rise.</source>
        <translation>Jährlicher Verfall der Nutzungspreise nach Ende des Angebots; negativ, wenn sie steigen.</translation>
    </message>
    <message>
        <source>Unrest of prices</source>
        <translation>Unruhe der Preise</translation>
    </message>
    <message>
        <source>Yearly volatility of market prices: how far they stray from their course.</source>
        <translation>Jährliche Volatilität der Marktpreise: wie weit sie von ihrem Verlauf abkommen.</translation>
    </message>
    <message>
        <source>Share in use, to compare</source>
        <translation>Nutzungsanteil, zum Vergleich</translation>
    </message>
    <message>
        <source>Share of the paid time with work, at which prices of a useful hour are compared.</source>
        <translation>Anteil der bezahlten Zeit mit Arbeit, bei dem Preise einer nutzbaren Stunde verglichen werden.</translation>
    </message>
    <message>
        <source>Leaving, to compare</source>
        <translation>Ausstieg, zum Vergleich</translation>
    </message>
    <message>
        <source>Month of the plan after which leaving is looked at.</source>
        <translation>Monat des Plans, nach dem ein Ausstieg betrachtet wird.</translation>
    </message>
    <message>
        <source>A month's delay costs</source>
        <translation>Ein Monat Verzögerung kostet</translation>
    </message>
    <message>
        <source>Pay and other spending that go on, and value lost, while all wait.</source>
        <translation>Gehälter und sonstige Ausgaben, die weiterlaufen, und entgangener Wert, während alle warten.</translation>
    </message>
    <message>
        <source>First fiscal year ends after</source>
        <translation>Erstes Geschäftsjahr endet nach</translation>
    </message>
    <message>
        <source>Month of the plan in which the books are first closed.</source>
        <translation>Monat des Plans, in dem die Bücher zum ersten Mal geschlossen werden.</translation>
    </message>
    <message>
        <source>Failures, worst vendor</source>
        <translation>Ausfälle, schlechtester Anbieter</translation>
    </message>
    <message>
        <source>What a score of 0 stands for.</source>
        <translation>Wofür eine Bewertung von 0 steht.</translation>
    </message>
    <message>
        <source>Failures, best vendor</source>
        <translation>Ausfälle, bester Anbieter</translation>
    </message>
    <message>
        <source>What a score of 100 stands for.</source>
        <translation>Wofür eine Bewertung von 100 steht.</translation>
    </message>
    <message>
        <source>Delivered speed, worst vendor</source>
        <translation>Geliefertes Tempo, schlechtester Anbieter</translation>
    </message>
    <message>
        <source>Delivered speed, best vendor</source>
        <translation>Geliefertes Tempo, bester Anbieter</translation>
    </message>
    <message>
        <source>Restart, worst vendor</source>
        <translation>Neustart, schlechtester Anbieter</translation>
    </message>
    <message>
        <source>Restart, best vendor</source>
        <translation>Neustart, bester Anbieter</translation>
    </message>
    <message>
        <source>Delay, worst vendor</source>
        <translation>Verspätung, schlechtester Anbieter</translation>
    </message>
    <message>
        <source>Delay, best vendor</source>
        <translation>Verspätung, bester Anbieter</translation>
    </message>
    <message>
        <source>Idle inside the run, worst vendor</source>
        <translation>Leerlauf im Lauf, schlechtester Anbieter</translation>
    </message>
    <message>
        <source>Idle inside the run, best vendor</source>
        <translation>Leerlauf im Lauf, bester Anbieter</translation>
    </message>
</context>
<context>
    <name>core.inputs.judgement</name>
    <message>
        <source>Judge</source>
        <translation>Urteilende</translation>
    </message>
    <message>
        <source>Founders</source>
        <translation>Gründer</translation>
    </message>
    <message>
        <source>Who judges.</source>
        <translation>Wer urteilt.</translation>
    </message>
    <message>
        <source>How well this way is understood and how many have gone it.</source>
        <translation>Wie gut dieser Weg verstanden ist und wie viele ihn gegangen sind.</translation>
    </message>
    <message>
        <source>What it binds in money, people and time.</source>
        <translation>Was er an Geld, Personen und Zeit bindet.</translation>
    </message>
    <message>
        <source>How far the model can be made one's own.</source>
        <translation>Wie weit das Modell zum eigenen gemacht werden kann.</translation>
    </message>
    <message>
        <source>What is won if it works.</source>
        <translation>Was gewonnen ist, wenn es gelingt.</translation>
    </message>
    <message>
        <source>How likely and how bad it is if it does not.</source>
        <translation>Wie wahrscheinlich und wie schlimm es ist, wenn nicht.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Warum.</translation>
    </message>
</context>
<context>
    <name>core.inputs.laws</name>
    <message>
        <source>dense, Ampere</source>
        <translation>dicht, Ampere</translation>
    </message>
    <message>
        <source>dense, Hopper, under 10 B</source>
        <translation>dicht, Hopper, unter 10 Mrd.</translation>
    </message>
    <message>
        <source>dense, Hopper, 10 B and more</source>
        <translation>dicht, Hopper, 10 Mrd. und mehr</translation>
    </message>
    <message>
        <source>dense, V100, TPU, AMD</source>
        <translation>dicht, V100, TPU, AMD</translation>
    </message>
    <message>
        <source>dense, up to 16 accelerators</source>
        <translation>dicht, bis 16 Beschleuniger</translation>
    </message>
    <message>
        <source>mixture of experts</source>
        <translation>Mixture of Experts</translation>
    </message>
    <message>
        <source>state-space, hybrid</source>
        <translation>State-Space, hybrid</translation>
    </message>
    <message>
        <source>continued pretraining</source>
        <translation>fortgesetztes Pretraining</translation>
    </message>
    <message>
        <source>Hoffmann as printed</source>
        <translation>Hoffmann wie gedruckt</translation>
    </message>
    <message>
        <source>Hoffmann</source>
        <translation>Hoffmann</translation>
    </message>
    <message>
        <source>Besiroglu</source>
        <translation>Besiroglu</translation>
    </message>
    <message>
        <source>L = E + A / N^alpha + B / D^beta.</source>
        <translation>L = E + A / N^alpha + B / D^beta.</translation>
    </message>
    <message>
        <source>A parameter, mixed precision with Adam.</source>
        <translation>Ein Parameter, gemischte Genauigkeit mit Adam.</translation>
    </message>
    <message>
        <source>Over those that the median of the class leads to, or fewer.</source>
        <translation>Gegenüber denen, zu denen der Median der Klasse führt, oder weniger.</translation>
    </message>
    <message>
        <source>End to end, half of such runs below.</source>
        <translation>Von Anfang bis Ende, die Hälfte solcher Läufe darunter.</translation>
    </message>
    <message>
        <source>A quarter of such runs below.</source>
        <translation>Ein Viertel solcher Läufe darunter.</translation>
    </message>
    <message>
        <source>A quarter of such runs above.</source>
        <translation>Ein Viertel solcher Läufe darüber.</translation>
    </message>
    <message>
        <source>Utilisation, dense, Ampere</source>
        <translation>Auslastung, dicht, Ampere</translation>
    </message>
    <message>
        <source>Utilisation, dense, Hopper, under 10 B</source>
        <translation>Auslastung, dicht, Hopper, unter 10 Mrd.</translation>
    </message>
    <message>
        <source>Utilisation, dense, Hopper, 10 B and more</source>
        <translation>Auslastung, dicht, Hopper, 10 Mrd. und mehr</translation>
    </message>
    <message>
        <source>Utilisation, dense, V100, TPU, AMD</source>
        <translation>Auslastung, dicht, V100, TPU, AMD</translation>
    </message>
    <message>
        <source>Utilisation, dense, up to 16 accelerators</source>
        <translation>Auslastung, dicht, bis 16 Beschleuniger</translation>
    </message>
    <message>
        <source>Utilisation, mixture of experts</source>
        <translation>Auslastung, Mixture of Experts</translation>
    </message>
    <message>
        <source>Utilisation, state-space, hybrid</source>
        <translation>Auslastung, State-Space, hybrid</translation>
    </message>
    <message>
        <source>Utilisation, continued pretraining</source>
        <translation>Auslastung, fortgesetztes Pretraining</translation>
    </message>
    <message>
        <source>Utilisation, fine-tuning</source>
        <translation>Auslastung, Feinabstimmung</translation>
    </message>
    <message>
        <source>Low utilisation, dense, Ampere</source>
        <translation>Niedrige Auslastung, dicht, Ampere</translation>
    </message>
    <message>
        <source>Low utilisation, dense, Hopper, under 10 B</source>
        <translation>Niedrige Auslastung, dicht, Hopper, unter 10 Mrd.</translation>
    </message>
    <message>
        <source>Low utilisation, dense, Hopper, 10 B and more</source>
        <translation>Niedrige Auslastung, dicht, Hopper, 10 Mrd. und mehr</translation>
    </message>
    <message>
        <source>Low utilisation, dense, V100, TPU, AMD</source>
        <translation>Niedrige Auslastung, dicht, V100, TPU, AMD</translation>
    </message>
    <message>
        <source>Low utilisation, dense, up to 16 accelerators</source>
        <translation>Niedrige Auslastung, dicht, bis 16 Beschleuniger</translation>
    </message>
    <message>
        <source>Low utilisation, mixture of experts</source>
        <translation>Niedrige Auslastung, Mixture of Experts</translation>
    </message>
    <message>
        <source>Low utilisation, state-space, hybrid</source>
        <translation>Niedrige Auslastung, State-Space, hybrid</translation>
    </message>
    <message>
        <source>Low utilisation, continued pretraining</source>
        <translation>Niedrige Auslastung, fortgesetztes Pretraining</translation>
    </message>
    <message>
        <source>Low utilisation, fine-tuning</source>
        <translation>Niedrige Auslastung, Feinabstimmung</translation>
    </message>
    <message>
        <source>High utilisation, dense, Ampere</source>
        <translation>Hohe Auslastung, dicht, Ampere</translation>
    </message>
    <message>
        <source>High utilisation, dense, Hopper, under 10 B</source>
        <translation>Hohe Auslastung, dicht, Hopper, unter 10 Mrd.</translation>
    </message>
    <message>
        <source>High utilisation, dense, Hopper, 10 B and more</source>
        <translation>Hohe Auslastung, dicht, Hopper, 10 Mrd. und mehr</translation>
    </message>
    <message>
        <source>High utilisation, dense, V100, TPU, AMD</source>
        <translation>Hohe Auslastung, dicht, V100, TPU, AMD</translation>
    </message>
    <message>
        <source>High utilisation, dense, up to 16 accelerators</source>
        <translation>Hohe Auslastung, dicht, bis 16 Beschleuniger</translation>
    </message>
    <message>
        <source>High utilisation, mixture of experts</source>
        <translation>Hohe Auslastung, Mixture of Experts</translation>
    </message>
    <message>
        <source>High utilisation, state-space, hybrid</source>
        <translation>Hohe Auslastung, State-Space, hybrid</translation>
    </message>
    <message>
        <source>High utilisation, continued pretraining</source>
        <translation>Hohe Auslastung, fortgesetztes Pretraining</translation>
    </message>
    <message>
        <source>High utilisation, fine-tuning</source>
        <translation>Hohe Auslastung, Feinabstimmung</translation>
    </message>
    <message>
        <source>Hours one time in ten, dense, Ampere</source>
        <translation>Stunden in einem von zehn Fällen, dicht, Ampere</translation>
    </message>
    <message>
        <source>Hours one time in ten, dense, Hopper, under 10 B</source>
        <translation>Stunden in einem von zehn Fällen, dicht, Hopper, unter 10 Mrd.</translation>
    </message>
    <message>
        <source>Hours one time in ten, dense, Hopper, 10 B and more</source>
        <translation>Stunden in einem von zehn Fällen, dicht, Hopper, 10 Mrd. und mehr</translation>
    </message>
    <message>
        <source>Hours one time in ten, dense, V100, TPU, AMD</source>
        <translation>Stunden in einem von zehn Fällen, dicht, V100, TPU, AMD</translation>
    </message>
    <message>
        <source>Hours one time in ten, dense, up to 16 accelerators</source>
        <translation>Stunden in einem von zehn Fällen, dicht, bis 16 Beschleuniger</translation>
    </message>
    <message>
        <source>Hours one time in ten, mixture of experts</source>
        <translation>Stunden in einem von zehn Fällen, Mixture of Experts</translation>
    </message>
    <message>
        <source>Hours one time in ten, state-space, hybrid</source>
        <translation>Stunden in einem von zehn Fällen, State-Space, hybrid</translation>
    </message>
    <message>
        <source>Hours one time in ten, continued pretraining</source>
        <translation>Stunden in einem von zehn Fällen, fortgesetztes Pretraining</translation>
    </message>
    <message>
        <source>Hours one time in ten, fine-tuning</source>
        <translation>Stunden in einem von zehn Fällen, Feinabstimmung</translation>
    </message>
    <message>
        <source>Hours nine times in ten, dense, Ampere</source>
        <translation>Stunden in neun von zehn Fällen, dicht, Ampere</translation>
    </message>
    <message>
        <source>Hours nine times in ten, dense, Hopper, under 10 B</source>
        <translation>Stunden in neun von zehn Fällen, dicht, Hopper, unter 10 Mrd.</translation>
    </message>
    <message>
        <source>Hours nine times in ten, dense, Hopper, 10 B and more</source>
        <translation>Stunden in neun von zehn Fällen, dicht, Hopper, 10 Mrd. und mehr</translation>
    </message>
    <message>
        <source>Hours nine times in ten, dense, V100, TPU, AMD</source>
        <translation>Stunden in neun von zehn Fällen, dicht, V100, TPU, AMD</translation>
    </message>
    <message>
        <source>Hours nine times in ten, dense, up to 16 accelerators</source>
        <translation>Stunden in neun von zehn Fällen, dicht, bis 16 Beschleuniger</translation>
    </message>
    <message>
        <source>Hours nine times in ten, mixture of experts</source>
        <translation>Stunden in neun von zehn Fällen, Mixture of Experts</translation>
    </message>
    <message>
        <source>Hours nine times in ten, state-space, hybrid</source>
        <translation>Stunden in neun von zehn Fällen, State-Space, hybrid</translation>
    </message>
    <message>
        <source>Hours nine times in ten, continued pretraining</source>
        <translation>Stunden in neun von zehn Fällen, fortgesetztes Pretraining</translation>
    </message>
    <message>
        <source>Hours nine times in ten, fine-tuning</source>
        <translation>Stunden in neun von zehn Fällen, Feinabstimmung</translation>
    </message>
    <message>
        <source>Hours one time in ten, measured</source>
        <translation>Stunden in einem von zehn Fällen, gemessen</translation>
    </message>
    <message>
        <source>Own steady utilisation.</source>
        <translation>Eigene stetige Auslastung.</translation>
    </message>
    <message>
        <source>Hours nine times in ten, measured</source>
        <translation>Stunden in neun von zehn Fällen, gemessen</translation>
    </message>
    <message>
        <source>A, Hoffmann as printed</source>
        <translation>A, Hoffmann wie gedruckt</translation>
    </message>
    <message>
        <source>B, Hoffmann as printed</source>
        <translation>B, Hoffmann wie gedruckt</translation>
    </message>
    <message>
        <source>E, Hoffmann as printed</source>
        <translation>E, Hoffmann wie gedruckt</translation>
    </message>
    <message>
        <source>Alpha, Hoffmann as printed</source>
        <translation>Alpha, Hoffmann wie gedruckt</translation>
    </message>
    <message>
        <source>Beta, Hoffmann as printed</source>
        <translation>Beta, Hoffmann wie gedruckt</translation>
    </message>
    <message>
        <source>A, Hoffmann</source>
        <translation>A, Hoffmann</translation>
    </message>
    <message>
        <source>B, Hoffmann</source>
        <translation>B, Hoffmann</translation>
    </message>
    <message>
        <source>E, Hoffmann</source>
        <translation>E, Hoffmann</translation>
    </message>
    <message>
        <source>Alpha, Hoffmann</source>
        <translation>Alpha, Hoffmann</translation>
    </message>
    <message>
        <source>Beta, Hoffmann</source>
        <translation>Beta, Hoffmann</translation>
    </message>
    <message>
        <source>A, Besiroglu</source>
        <translation>A, Besiroglu</translation>
    </message>
    <message>
        <source>B, Besiroglu</source>
        <translation>B, Besiroglu</translation>
    </message>
    <message>
        <source>E, Besiroglu</source>
        <translation>E, Besiroglu</translation>
    </message>
    <message>
        <source>Alpha, Besiroglu</source>
        <translation>Alpha, Besiroglu</translation>
    </message>
    <message>
        <source>Beta, Besiroglu</source>
        <translation>Beta, Besiroglu</translation>
    </message>
    <message>
        <source>Bytes of a weight in training, BF16</source>
        <translation>Bytes eines Gewichts im Training, BF16</translation>
    </message>
    <message>
        <source>Bytes of a weight in training, FP16</source>
        <translation>Bytes eines Gewichts im Training, FP16</translation>
    </message>
    <message>
        <source>Bytes of a weight in training, FP32</source>
        <translation>Bytes eines Gewichts im Training, FP32</translation>
    </message>
    <message>
        <source>Bytes of a gradient, BF16</source>
        <translation>Bytes eines Gradienten, BF16</translation>
    </message>
    <message>
        <source>Bytes of a gradient, FP16</source>
        <translation>Bytes eines Gradienten, FP16</translation>
    </message>
    <message>
        <source>Bytes of a gradient, FP32</source>
        <translation>Bytes eines Gradienten, FP32</translation>
    </message>
    <message>
        <source>Bytes of the optimizer, BF16</source>
        <translation>Bytes des Optimierers, BF16</translation>
    </message>
    <message>
        <source>Bytes of the optimizer, FP16</source>
        <translation>Bytes des Optimierers, FP16</translation>
    </message>
    <message>
        <source>Bytes of the optimizer, FP32</source>
        <translation>Bytes des Optimierers, FP32</translation>
    </message>
</context>
<context>
    <name>core.inputs.layout</name>
    <message>
        <source>Nothing (each keeps all)</source>
        <translation>Nichts (jeder behält alles)</translation>
    </message>
    <message>
        <source>Optimizer (ZeRO-1)</source>
        <translation>Optimierer (ZeRO-1)</translation>
    </message>
    <message>
        <source>Optimizer and gradients (ZeRO-2)</source>
        <translation>Optimierer und Gradienten (ZeRO-2)</translation>
    </message>
    <message>
        <source>All (ZeRO-3, FSDP)</source>
        <translation>Alles (ZeRO-3, FSDP)</translation>
    </message>
    <message>
        <source>FlashAttention or selective</source>
        <translation>FlashAttention oder selektiv</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Alle Schichten</translation>
    </message>
    <message>
        <source>Nothing, attention square kept</source>
        <translation>Nichts, Attention-Quadrat behalten</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Muon or momentum</source>
        <translation>Muon oder Momentum</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation>Tensorparallel</translation>
    </message>
    <message>
        <source>Accelerators that share each matrix; within one node.</source>
        <translation>Beschleuniger, die sich jede Matrix teilen; innerhalb eines Knotens.</translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation>Pipelineparallel</translation>
    </message>
    <message>
        <source>Stages of layers.</source>
        <translation>Stufen aus Schichten.</translation>
    </message>
    <message>
        <source>Chunks of a stage</source>
        <translation>Teile einer Stufe</translation>
    </message>
    <message>
        <source>Interleaved pieces of a pipeline stage; more of them make the bubble smaller.</source>
        <translation>Verschränkte Teile einer Pipeline-Stufe; mehr davon machen die Leerlaufblase kleiner.</translation>
    </message>
    <message>
        <source>Context parallel</source>
        <translation>Kontextparallel</translation>
    </message>
    <message>
        <source>Accelerators that share each sequence.</source>
        <translation>Beschleuniger, die sich jede Sequenz teilen.</translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation>Expertenparallel</translation>
    </message>
    <message>
        <source>Accelerators that share the routed experts.</source>
        <translation>Beschleuniger, die sich die gerouteten Experten teilen.</translation>
    </message>
    <message>
        <source>Global batch</source>
        <translation>Globaler Batch</translation>
    </message>
    <message>
        <source>Tokens of one step, all accelerators together.</source>
        <translation>Tokens eines Schritts, alle Beschleuniger zusammen.</translation>
    </message>
    <message>
        <source>Sequences at once</source>
        <translation>Sequenzen gleichzeitig</translation>
    </message>
    <message>
        <source>Sequences one accelerator works on at a time.</source>
        <translation>Sequenzen, an denen ein Beschleuniger gleichzeitig arbeitet.</translation>
    </message>
    <message>
        <source>Shared out</source>
        <translation>Verteilt wird</translation>
    </message>
    <message>
        <source>What is spread over the data-parallel accelerators instead of kept by each.</source>
        <translation>Was über die datenparallelen Beschleuniger verteilt wird, statt dass jeder es behält.</translation>
    </message>
    <message>
        <source>Computed again</source>
        <translation>Neu berechnet wird</translation>
    </message>
    <message>
        <source>Activations that are computed again in the backward pass instead of kept.</source>
        <translation>Aktivierungen, die im Rückwärtsgang neu berechnet statt behalten werden.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Adam keeps two moments of each parameter, Muon and momentum one.</source>
        <translation>Adam behält zwei Momente je Parameter, Muon und Momentum eines.</translation>
    </message>
    <message>
        <source>Memory of the framework</source>
        <translation>Speicher des Frameworks</translation>
    </message>
    <message>
        <source>Context, buffers, logits, fragmentation, on each accelerator.</source>
        <translation>Kontext, Puffer, Logits, Fragmentierung, auf jedem Beschleuniger.</translation>
    </message>
    <message>
        <source>Memory planned with</source>
        <translation>Eingeplanter Speicher</translation>
    </message>
    <message>
        <source>Share of the accelerator's memory.</source>
        <translation>Anteil am Speicher des Beschleunigers.</translation>
    </message>
    <message>
        <source>Checkpoints kept whole</source>
        <translation>Vollständig behaltene Checkpoints</translation>
    </message>
    <message>
        <source>The latest ones, with the optimizer's state.</source>
        <translation>Die neuesten, mit dem Zustand des Optimierers.</translation>
    </message>
    <message>
        <source>Checkpoints archived</source>
        <translation>Archivierte Checkpoints</translation>
    </message>
    <message>
        <source>Weights alone.</source>
        <translation>Nur Gewichte.</translation>
    </message>
</context>
<context>
    <name>core.inputs.leaving</name>
    <message>
        <source>Market price of such a term</source>
        <translation>Marktpreis einer solchen Laufzeit</translation>
    </message>
    <message>
        <source>What a new contract of this kind costs today; it moves with the market.</source>
        <translation>Was ein neuer Vertrag dieser Art heute kostet; er bewegt sich mit dem Markt.</translation>
    </message>
    <message>
        <source>A shorter term offered</source>
        <translation>Angebotene kürzere Laufzeit</translation>
    </message>
    <message>
        <source>Months of the vendor's shorter offer, to see what the longer one asks later.</source>
        <translation>Monate des kürzeren Angebots des Anbieters, um zu sehen, was das längere später verlangt.</translation>
    </message>
    <message>
        <source>Its price</source>
        <translation>Deren Preis</translation>
    </message>
    <message>
        <source>One accelerator for one hour of the shorter term; 0: no such offer.</source>
        <translation>Ein Beschleuniger für eine Stunde der kürzeren Laufzeit; 0: kein solches Angebot.</translation>
    </message>
    <message>
        <source>Termination fee</source>
        <translation>Kündigungsgebühr</translation>
    </message>
    <message>
        <source>Share of the invoices still to come.</source>
        <translation>Anteil der noch kommenden Rechnungen.</translation>
    </message>
    <message>
        <source>Termination fee at least</source>
        <translation>Kündigungsgebühr mindestens</translation>
    </message>
    <message>
        <source>However little is still to come.</source>
        <translation>Wie wenig auch noch kommt.</translation>
    </message>
    <message>
        <source>Prepayment given back</source>
        <translation>Zurückgegebene Vorauszahlung</translation>
    </message>
    <message>
        <source>Share of the prepayment not yet used up that comes back.</source>
        <translation>Anteil der noch nicht verbrauchten Vorauszahlung, der zurückkommt.</translation>
    </message>
    <message>
        <source>Sublease recovers</source>
        <translation>Untervermietung bringt</translation>
    </message>
    <message>
        <source>Share of the market price that passing the hours on would bring, where allowed.</source>
        <translation>Anteil am Marktpreis, den das Weitergeben der Stunden brächte, wo es erlaubt ist.</translation>
    </message>
    <message>
        <source>Cost of subleasing</source>
        <translation>Kosten der Untervermietung</translation>
    </message>
    <message>
        <source>Share of it that goes to the market place.</source>
        <translation>Anteil davon, der an den Marktplatz geht.</translation>
    </message>
    <message>
        <source>Work to move away</source>
        <translation>Arbeit für den Umzug</translation>
    </message>
    <message>
        <source>Person-months of engineers until the run stands elsewhere.</source>
        <translation>Personenmonate von Ingenieuren, bis der Lauf anderswo steht.</translation>
    </message>
    <message>
        <source>Months paid twice</source>
        <translation>Doppelt bezahlte Monate</translation>
    </message>
    <message>
        <source>Both clusters are paid while one is left for the other.</source>
        <translation>Beide Cluster werden bezahlt, während einer für den anderen verlassen wird.</translation>
    </message>
    <message>
        <source>Vendor fails</source>
        <translation>Anbieter fällt aus</translation>
    </message>
    <message>
        <source>Chance a year that the vendor can no longer deliver and prepayments are lost.</source>
        <translation>Wahrscheinlichkeit je Jahr, dass der Anbieter nicht mehr liefern kann und Vorauszahlungen verloren sind.</translation>
    </message>
    <message>
        <source>Named machines</source>
        <translation>Benannte Maschinen</translation>
    </message>
    <message>
        <source>The contract names the servers, or they are all there is at the site.</source>
        <translation>Der Vertrag nennt die Server, oder es sind alle am Standort.</translation>
    </message>
    <message>
        <source>Vendor may swap them</source>
        <translation>Anbieter darf tauschen</translation>
    </message>
    <message>
        <source>The vendor can put others in their place and gains by it: then it is no lease.</source>
        <translation>Der Anbieter kann andere an ihre Stelle setzen und hat etwas davon: dann ist es kein Leasingverhältnis.</translation>
    </message>
    <message>
        <source>All their output is ours</source>
        <translation>Ihre ganze Leistung gehört uns</translation>
    </message>
    <message>
        <source>Substantially all the capacity of these machines is used here.</source>
        <translation>Im Wesentlichen die ganze Kapazität dieser Maschinen wird hier genutzt.</translation>
    </message>
    <message>
        <source>We direct their use</source>
        <translation>Wir bestimmen ihren Einsatz</translation>
    </message>
    <message>
        <source>How and for what they run is decided here.</source>
        <translation>Wie und wofür sie laufen, wird hier entschieden.</translation>
    </message>
    <message>
        <source>Useful life</source>
        <translation>Nutzungsdauer</translation>
    </message>
    <message>
        <source>Months over which a purchase is written off, evenly.</source>
        <translation>Monate, über die ein Kauf gleichmäßig abgeschrieben wird.</translation>
    </message>
</context>
<context>
    <name>core.inputs.links</name>
    <message>
        <source>Nodes are on as the work needs them</source>
        <translation>Knoten laufen, wie die Arbeit sie braucht</translation>
    </message>
    <message>
        <source>Looked after, failing and calling people out while they stand or work, after the run as far as it is used; off: nodes of a calendar, stated below.</source>
        <translation>Betreut, ausfallend und Personen herausrufend, solange sie stehen oder arbeiten, nach dem Lauf, soweit er genutzt wird; aus: Knoten eines Kalenders, unten angegeben.</translation>
    </message>
    <message>
        <source>Failures of the option call people out</source>
        <translation>Ausfälle der Option rufen Personen heraus</translation>
    </message>
    <message>
        <source>Off: the failures and stops stated for people, whatever machines are chosen.</source>
        <translation>Aus: die für Personen angegebenen Ausfälle und Stopps, welche Maschinen auch gewählt sind.</translation>
    </message>
    <message>
        <source>Operations nobody does idle machines</source>
        <translation>Betrieb, den niemand erledigt, lässt Maschinen stillstehen</translation>
    </message>
    <message>
        <source>The share of operations nobody finds time for is lost working time.</source>
        <translation>Der Anteil am Betrieb, für den niemand Zeit findet, ist verlorene Arbeitszeit.</translation>
    </message>
    <message>
        <source>A thin rota lengthens restarts</source>
        <translation>Eine dünne Rufbereitschaft verlängert Neustarts</translation>
    </message>
    <message>
        <source>Stops in hours nobody is on call for wait for office hours.</source>
        <translation>Stopps in Stunden ohne Bereitschaft warten auf die Bürozeit.</translation>
    </message>
    <message>
        <source>The run waits for the work before it</source>
        <translation>Der Lauf wartet auf die Arbeit davor</translation>
    </message>
    <message>
        <source>Data and cluster work first; off: the run begins when machines are there.</source>
        <translation>Erst Daten- und Clusterarbeit; aus: der Lauf beginnt, wenn Maschinen da sind.</translation>
    </message>
    <message>
        <source>Help goes first to what holds up the run</source>
        <translation>Hilfe geht zuerst an das, was den Lauf aufhält</translation>
    </message>
    <message>
        <source>Off: help and overtime go to all work in proportion.</source>
        <translation>Aus: Hilfe und Überstunden gehen anteilig an alle Arbeit.</translation>
    </message>
    <message>
        <source>Work after the run waits for it</source>
        <translation>Arbeit nach dem Lauf wartet auf ihn</translation>
    </message>
    <message>
        <source>A late run moves it whole; off: it falls due in the months stated.</source>
        <translation>Ein später Lauf verschiebt sie ganz; aus: sie wird in den angegebenen Monaten fällig.</translation>
    </message>
</context>
<context>
    <name>core.inputs.money</name>
    <message>
        <source>Source of money</source>
        <translation>Geldquelle</translation>
    </message>
    <message>
        <source>Funding round</source>
        <translation>Finanzierungsrunde</translation>
    </message>
    <message>
        <source>Who pays, or which round.</source>
        <translation>Wer zahlt, oder welche Runde.</translation>
    </message>
    <message>
        <source>Month in which the money arrives.</source>
        <translation>Monat, in dem das Geld eingeht.</translation>
    </message>
    <message>
        <source>What arrives.</source>
        <translation>Was eingeht.</translation>
    </message>
    <message>
        <source>Opening cash</source>
        <translation>Anfangskasse</translation>
    </message>
    <message>
        <source>Cash at the beginning of month 0.</source>
        <translation>Kasse zu Beginn von Monat 0.</translation>
    </message>
    <message>
        <source>Rent, software, travel, legal: everything but machines and people.</source>
        <translation>Miete, Software, Reisen, Recht: alles außer Maschinen und Personen.</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Money that arrives during the plan.</source>
        <translation>Geld, das während des Plans eingeht.</translation>
    </message>
</context>
<context>
    <name>core.inputs.people</name>
    <message>
        <source>From month</source>
        <translation>Ab Monat</translation>
    </message>
    <message>
        <source>From this month on, until the next line.</source>
        <translation>Ab diesem Monat, bis zur nächsten Zeile.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Nodes that run, fail and call people out.</source>
        <translation>Knoten, die laufen, ausfallen und Personen herausrufen.</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Time lost to coordination for each pair-like link: this times (n - 1)².</source>
        <translation>Zeitverlust durch Abstimmung je paarweiser Verbindung: dies mal (n - 1)².</translation>
    </message>
    <message>
        <source>Communication at most</source>
        <translation>Kommunikation höchstens</translation>
    </message>
    <message>
        <source>Above some 25 people without groups the law no longer holds.</source>
        <translation>Über etwa 25 Personen ohne Gruppen gilt das Gesetz nicht mehr.</translation>
    </message>
    <message>
        <source>First-day productivity</source>
        <translation>Produktivität am ersten Tag</translation>
    </message>
    <message>
        <source>Output of a new person on the first day against a ramped one.</source>
        <translation>Leistung einer neuen Person am ersten Tag gegenüber einer eingearbeiteten.</translation>
    </message>
    <message>
        <source>Trainers' time at the start</source>
        <translation>Anfängliche Zeit der Einarbeitenden</translation>
    </message>
    <message>
        <source>Time of others that a new person takes at first; it falls as they learn.</source>
        <translation>Zeit anderer, die eine neue Person zunächst braucht; sie sinkt mit dem Lernen.</translation>
    </message>
    <message>
        <source>Interviews a hire</source>
        <translation>Gespräche je Einstellung</translation>
    </message>
    <message>
        <source>Hours of the team for each person hired.</source>
        <translation>Stunden des Teams je eingestellter Person.</translation>
    </message>
    <message>
        <source>Opening to first day</source>
        <translation>Ausschreibung bis erster Tag</translation>
    </message>
    <message>
        <source>Search, and notice at the old employer; a seat that somebody left stays empty as long.</source>
        <translation>Suche und Kündigungsfrist beim alten Arbeitgeber; eine verlassene Stelle bleibt ebenso lange leer.</translation>
    </message>
    <message>
        <source>Managing a person</source>
        <translation>Leitung je Person</translation>
    </message>
    <message>
        <source>Management each further employee needs, in parts of a person.</source>
        <translation>Leitung, die jede weitere Person braucht, in Teilen einer Person.</translation>
    </message>
    <message>
        <source>Managing anything</source>
        <translation>Leitung überhaupt</translation>
    </message>
    <message>
        <source>Planning, reports, budgets, hiring: however many people.</source>
        <translation>Planung, Berichte, Budgets, Einstellungen: wie viele Personen auch.</translation>
    </message>
    <message>
        <source>Managing a vendor's person</source>
        <translation>Leitung je Person eines Dienstleisters</translation>
    </message>
    <message>
        <source>Interfaces, review, acceptance.</source>
        <translation>Schnittstellen, Prüfung, Abnahme.</translation>
    </message>
    <message>
        <source>Cost of management nobody does</source>
        <translation>Kosten nicht erledigter Leitung</translation>
    </message>
    <message>
        <source>What contributors spend on it for each part a manager would have spent.</source>
        <translation>Was Fachkräfte dafür aufwenden, je Teil, den eine Führungskraft aufgewendet hätte.</translation>
    </message>
    <message>
        <source>Span with full support</source>
        <translation>Leitungsspanne bei voller Unterstützung</translation>
    </message>
    <message>
        <source>Reports one manager can fully support.</source>
        <translation>Personen, die eine Führungskraft voll unterstützen kann.</translation>
    </message>
    <message>
        <source>Helping out, unmanaged</source>
        <translation>Aushelfen, ohne Leitung</translation>
    </message>
    <message>
        <source>Worth of an hour somebody gives to another function, without managers.</source>
        <translation>Wert einer Stunde, die jemand einer anderen Funktion gibt, ohne Führungskräfte.</translation>
    </message>
    <message>
        <source>Helping out, managed</source>
        <translation>Aushelfen, mit Leitung</translation>
    </message>
    <message>
        <source>The same where all management is done: leaders distribute the work.</source>
        <translation>Dasselbe, wo alle Leitung erledigt ist: Leitende verteilen die Arbeit.</translation>
    </message>
    <message>
        <source>Overtime at most</source>
        <translation>Überstunden höchstens</translation>
    </message>
    <message>
        <source>Of a 40-hour week: 25 % is 50 hours, 37.5 % is 55.</source>
        <translation>Von einer 40-Stunden-Woche: 25 % sind 50 Stunden, 37,5 % sind 55.</translation>
    </message>
    <message>
        <source>Output lost to lasting overtime</source>
        <translation>Leistungsverlust durch dauernde Überstunden</translation>
    </message>
    <message>
        <source>For each 100 % of overtime that has lasted.</source>
        <translation>Je 100 % andauernder Überstunden.</translation>
    </message>
    <message>
        <source>Overtime is felt over</source>
        <translation>Überstunden wirken über</translation>
    </message>
    <message>
        <source>Months over which overtime is averaged.</source>
        <translation>Monate, über die Überstunden gemittelt werden.</translation>
    </message>
    <message>
        <source>Catching up over</source>
        <translation>Aufholen über</translation>
    </message>
    <message>
        <source>Months over which a backlog is worked off, at most to the end.</source>
        <translation>Monate, über die ein Rückstand abgearbeitet wird, höchstens bis zum Ende.</translation>
    </message>
    <message>
        <source>Of hardware, where the option's do not count. New generation: 10 to 16 at first.</source>
        <translation>Der Hardware, wo die der Option nicht zählen. Neue Generation: anfangs 10 bis 16.</translation>
    </message>
    <message>
        <source>Stops a failure</source>
        <translation>Stopps je Ausfall</translation>
    </message>
    <message>
        <source>Software and networks stop runs too.</source>
        <translation>Auch Software und Netze halten Läufe an.</translation>
    </message>
    <message>
        <source>Stops cleared without people</source>
        <translation>Ohne Personen behobene Stopps</translation>
    </message>
    <message>
        <source>By restarts that run themselves.</source>
        <translation>Durch Neustarts, die von selbst laufen.</translation>
    </message>
    <message>
        <source>Work of an incident</source>
        <translation>Arbeit je Störung</translation>
    </message>
    <message>
        <source>With its cause and what follows from it.</source>
        <translation>Mit ihrer Ursache und ihren Folgen.</translation>
    </message>
    <message>
        <source>People on call at once</source>
        <translation>Personen gleichzeitig in Bereitschaft</translation>
    </message>
    <message>
        <source>1 first responder, or 2 with a second.</source>
        <translation>1 erste Person, oder 2 mit einer zweiten.</translation>
    </message>
    <message>
        <source>On call at most</source>
        <translation>Rufbereitschaft höchstens</translation>
    </message>
    <message>
        <source>Share of the time one person can be on call for long.</source>
        <translation>Anteil der Zeit, den eine Person auf Dauer in Bereitschaft sein kann.</translation>
    </message>
    <message>
        <source>Incidents after hours</source>
        <translation>Störungen außerhalb der Bürozeit</translation>
    </message>
    <message>
        <source>128 of 168 hours of a week, if they come evenly.</source>
        <translation>128 von 168 Stunden einer Woche, wenn sie gleichmäßig kommen.</translation>
    </message>
    <message>
        <source>Burned out at rest</source>
        <translation>Ausgebrannt in Ruhe</translation>
    </message>
    <message>
        <source>Share who report burnout very often or always in an ordinary job.</source>
        <translation>Anteil, der in einer gewöhnlichen Stelle sehr oft oder immer Burnout angibt.</translation>
    </message>
    <message>
        <source>Odds at 60 hours a week</source>
        <translation>Quote bei 60 Stunden je Woche</translation>
    </message>
    <message>
        <source>Odds of burnout against those at 40 hours; other hours in step.</source>
        <translation>Burnout-Quote gegenüber der bei 40 Stunden; andere Stunden entsprechend.</translation>
    </message>
    <message>
        <source>Odds with twice the work</source>
        <translation>Quote bei doppelter Arbeit</translation>
    </message>
    <message>
        <source>Odds where as much again is due as can be done, overtime counted.</source>
        <translation>Quote, wo noch einmal so viel fällig ist, wie getan werden kann, Überstunden mitgezählt.</translation>
    </message>
    <message>
        <source>Odds on call at twice the limit</source>
        <translation>Quote in Bereitschaft bei doppelter Grenze</translation>
    </message>
    <message>
        <source>Each 100 % over the limit, three at most.</source>
        <translation>Je 100 % über der Grenze, höchstens drei.</translation>
    </message>
    <message>
        <source>Log-odds of a call at night</source>
        <translation>Log-Quote eines nächtlichen Rufs</translation>
    </message>
    <message>
        <source>A call after hours a month: 5 % more odds.</source>
        <translation>Ein Ruf außerhalb der Bürozeit im Monat: 5 % höhere Quote.</translation>
    </message>
    <message>
        <source>Odds without support</source>
        <translation>Quote ohne Unterstützung</translation>
    </message>
    <message>
        <source>Odds with no support by managers against full support.</source>
        <translation>Quote ohne jede Unterstützung durch Führungskräfte gegenüber voller Unterstützung.</translation>
    </message>
    <message>
        <source>Burnout builds over</source>
        <translation>Burnout baut sich auf über</translation>
    </message>
    <message>
        <source>Months to most of the way up.</source>
        <translation>Monate bis fast ganz nach oben.</translation>
    </message>
    <message>
        <source>Recovery takes</source>
        <translation>Erholung dauert</translation>
    </message>
    <message>
        <source>Months to most of the way down.</source>
        <translation>Monate bis fast ganz nach unten.</translation>
    </message>
    <message>
        <source>People leaving</source>
        <translation>Personen, die gehen</translation>
    </message>
    <message>
        <source>Of all, a year, at rest.</source>
        <translation>Von allen, je Jahr, in Ruhe.</translation>
    </message>
    <message>
        <source>Burnout makes people leave</source>
        <translation>Burnout lässt Personen gehen</translation>
    </message>
    <message>
        <source>Off: as many leave as at rest, however the team fares.</source>
        <translation>Aus: es gehen so viele wie in Ruhe, wie es dem Team auch geht.</translation>
    </message>
    <message>
        <source>Leaving when burned out</source>
        <translation>Abgang, wenn ausgebrannt</translation>
    </message>
    <message>
        <source>Times as likely to leave as people who are not.</source>
        <translation>Wie viel wahrscheinlicher sie gehen als die übrigen.</translation>
    </message>
    <message>
        <source>Replacing somebody costs</source>
        <translation>Jemanden zu ersetzen kostet</translation>
    </message>
    <message>
        <source>Of a year's salary, in cash; lost output is counted by the ramp.</source>
        <translation>Von einem Jahresgehalt, in Geld; verlorene Leistung zählt die Einarbeitung.</translation>
    </message>
    <message>
        <source>Vendor's people in communication</source>
        <translation>Personen von Dienstleistern in der Kommunikation</translation>
    </message>
    <message>
        <source>How much one of them counts.</source>
        <translation>Wie viel eine davon zählt.</translation>
    </message>
    <message>
        <source>Output of a vendor's person</source>
        <translation>Leistung einer Person eines Dienstleisters</translation>
    </message>
    <message>
        <source>Against one of the team, ramped.</source>
        <translation>Gegenüber einer eingearbeiteten des Teams.</translation>
    </message>
    <message>
        <source>Ramp of vendors</source>
        <translation>Einarbeitung von Dienstleistern</translation>
    </message>
    <message>
        <source>Months until a vendor's people work at full speed.</source>
        <translation>Monate, bis Personen eines Dienstleisters mit vollem Tempo arbeiten.</translation>
    </message>
    <message>
        <source>Taking over from a vendor</source>
        <translation>Übernahme von einem Dienstleister</translation>
    </message>
    <message>
        <source>Of all the vendor did, as work in the month after the contract ends.</source>
        <translation>Von allem, was der Dienstleister tat, als Arbeit im Monat nach Vertragsende.</translation>
    </message>
    <message>
        <source>Accelerators a node</source>
        <translation>Beschleuniger je Knoten</translation>
    </message>
    <message>
        <source>Of the nodes people look after.</source>
        <translation>Der Knoten, um die sich Personen kümmern.</translation>
    </message>
    <message>
        <source>Price of these nodes</source>
        <translation>Preis dieser Knoten</translation>
    </message>
    <message>
        <source>Where nodes are paid by this calendar; 0 where the machines of the plan are.</source>
        <translation>Wo Knoten nach diesem Kalender bezahlt werden; 0, wo es die Maschinen des Plans sind.</translation>
    </message>
    <message>
        <source>Nodes to look after</source>
        <translation>Zu betreuende Knoten</translation>
    </message>
    <message>
        <source>How many nodes run from which month on.</source>
        <translation>Wie viele Knoten ab welchem Monat laufen.</translation>
    </message>
</context>
<context>
    <name>core.inputs.prices</name>
    <message>
        <source>Seen on</source>
        <translation>Gesehen am</translation>
    </message>
    <message>
        <source>Day a price was seen.</source>
        <translation>Tag, an dem ein Preis gesehen wurde.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Who rents the machines out.</source>
        <translation>Wer die Maschinen vermietet.</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>The provider's name for the machine.</source>
        <translation>Der Name des Anbieters für die Maschine.</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>The part, with memory and form: H100-80GB-SXM.</source>
        <translation>Das Bauteil, mit Speicher und Bauform: H100-80GB-SXM.</translation>
    </message>
    <message>
        <source>GPUs an instance</source>
        <translation>GPUs je Instanz</translation>
    </message>
    <message>
        <source>Accelerators in one instance; 0 where the source does not say.</source>
        <translation>Beschleuniger in einer Instanz; 0, wo die Quelle es nicht sagt.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>What is agreed: on_demand, spot, commit_1y.</source>
        <translation>Was vereinbart ist: on_demand, spot, commit_1y.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>One accelerator for one hour.</source>
        <translation>Ein Beschleuniger für eine Stunde.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Where the machines stand.</source>
        <translation>Wo die Maschinen stehen.</translation>
    </message>
    <message>
        <source>Day the price was seen, written 2027-01-31; empty when not known.</source>
        <translation>Tag, an dem der Preis gesehen wurde, geschrieben 2027-01-31; leer, wenn unbekannt.</translation>
    </message>
    <message>
        <source>Source of the price</source>
        <translation>Quelle des Preises</translation>
    </message>
    <message>
        <source>Where it was seen.</source>
        <translation>Wo er gesehen wurde.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>How firm it is: read, quoted, recalled.</source>
        <translation>Wie fest er ist: gelesen, angeboten, erinnert.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The input, such as infrastructure.1.price.</source>
        <translation>Die Angabe, etwa infrastructure.1.price.</translation>
    </message>
    <message>
        <source>Source of the value</source>
        <translation>Quelle des Werts</translation>
    </message>
    <message>
        <source>Who asks it, and where it was seen.</source>
        <translation>Wer ihn verlangt und wo er gesehen wurde.</translation>
    </message>
    <message>
        <source>Day it was seen, written 2027-01-31; empty when not known.</source>
        <translation>Tag, an dem er gesehen wurde, geschrieben 2027-01-31; leer, wenn unbekannt.</translation>
    </message>
    <message>
        <source>How firm the source is: strong, medium, weak, guess.</source>
        <translation>Wie fest die Quelle ist: strong, medium, weak, guess.</translation>
    </message>
    <message>
        <source>Likely from</source>
        <translation>Spanne von</translation>
    </message>
    <message>
        <source>Lower end of the likely range, in the unit of the cell; 0 and 0 where none is known.</source>
        <translation>Unteres Ende der wahrscheinlichen Spanne, in der Einheit der Zelle; 0 und 0, wo keine bekannt ist.</translation>
    </message>
    <message>
        <source>Likely to</source>
        <translation>Spanne bis</translation>
    </message>
    <message>
        <source>Upper end of the likely range, in the unit of the cell.</source>
        <translation>Oberes Ende der wahrscheinlichen Spanne, in der Einheit der Zelle.</translation>
    </message>
</context>
<context>
    <name>core.inputs.purchase</name>
    <message>
        <source>Server price</source>
        <translation>Serverpreis</translation>
    </message>
    <message>
        <source>One node with its accelerators.</source>
        <translation>Ein Knoten mit seinen Beschleunigern.</translation>
    </message>
    <message>
        <source>Fabric</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Switches and cables, for each node.</source>
        <translation>Switches und Kabel, je Knoten.</translation>
    </message>
    <message>
        <source>Storage and management</source>
        <translation>Speicher und Verwaltung</translation>
    </message>
    <message>
        <source>Bought once with the cluster.</source>
        <translation>Einmal mit dem Cluster gekauft.</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Share of servers and fabric.</source>
        <translation>Anteil an Servern und Netzwerk.</translation>
    </message>
    <message>
        <source>Paid at order</source>
        <translation>Bezahlt bei Bestellung</translation>
    </message>
    <message>
        <source>Share of the purchase paid at signature.</source>
        <translation>Anteil des Kaufs, der bei Unterschrift bezahlt wird.</translation>
    </message>
    <message>
        <source>Paid at delivery</source>
        <translation>Bezahlt bei Lieferung</translation>
    </message>
    <message>
        <source>Share paid at delivery; the rest is paid at acceptance.</source>
        <translation>Bei Lieferung bezahlter Anteil; der Rest wird bei Abnahme bezahlt.</translation>
    </message>
    <message>
        <source>Draw of a node</source>
        <translation>Leistungsaufnahme eines Knotens</translation>
    </message>
    <message>
        <source>Greatest electrical draw of one node.</source>
        <translation>Größte elektrische Leistungsaufnahme eines Knotens.</translation>
    </message>
    <message>
        <source>Draw of fabric and storage</source>
        <translation>Leistungsaufnahme von Netzwerk und Speicher</translation>
    </message>
    <message>
        <source>On top of the nodes' draw.</source>
        <translation>Zusätzlich zu der der Knoten.</translation>
    </message>
    <message>
        <source>Site rent</source>
        <translation>Standortmiete</translation>
    </message>
    <message>
        <source>Reserved power at a colocation site, from the promised delivery.</source>
        <translation>Reservierte Leistung an einem Colocation-Standort, ab der versprochenen Lieferung.</translation>
    </message>
    <message>
        <source>Site rent after leaving</source>
        <translation>Standortmiete nach dem Ausstieg</translation>
    </message>
    <message>
        <source>Months the site must still be paid when the cluster is given up early.</source>
        <translation>Monate, die der Standort noch zu bezahlen ist, wenn der Cluster früh aufgegeben wird.</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Metered energy.</source>
        <translation>Gemessene Energie.</translation>
    </message>
    <message>
        <source>Energy of the site over energy of the machines.</source>
        <translation>Energie des Standorts gegenüber der Energie der Maschinen.</translation>
    </message>
    <message>
        <source>Draw when busy</source>
        <translation>Aufnahme bei Arbeit</translation>
    </message>
    <message>
        <source>Share of the greatest draw while training.</source>
        <translation>Anteil der größten Leistungsaufnahme im Training.</translation>
    </message>
    <message>
        <source>Draw when idle</source>
        <translation>Aufnahme im Leerlauf</translation>
    </message>
    <message>
        <source>Share of the greatest draw while waiting.</source>
        <translation>Anteil der größten Leistungsaufnahme beim Warten.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Yearly share of servers and fabric.</source>
        <translation>Jährlicher Anteil an Servern und Netzwerk.</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Yearly share of the whole purchase.</source>
        <translation>Jährlicher Anteil am ganzen Kauf.</translation>
    </message>
    <message>
        <source>Sold at the horizon</source>
        <translation>Am Horizont verkauft</translation>
    </message>
    <message>
        <source>Whether the servers are sold in the last month of the plan.</source>
        <translation>Ob die Server im letzten Monat des Plans verkauft werden.</translation>
    </message>
    <message>
        <source>Resale value</source>
        <translation>Wiederverkaufswert</translation>
    </message>
    <message>
        <source>Share of the server price a sale at the horizon brings; earlier sales bring more.</source>
        <translation>Anteil des Serverpreises, den ein Verkauf am Horizont bringt; frühere Verkäufe bringen mehr.</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Abbau</translation>
    </message>
    <message>
        <source>Share of the resale spent on selling and removing.</source>
        <translation>Anteil des Wiederverkaufs, der für Verkauf und Abbau ausgegeben wird.</translation>
    </message>
</context>
<context>
    <name>core.inputs.remarks</name>
    <message>
        <source>The input or list, such as infrastructure.1.price.</source>
        <translation>Die Angabe oder Liste, etwa infrastructure.1.price.</translation>
    </message>
    <message>
        <source>Who answers for the value.</source>
        <translation>Wer für den Wert einsteht.</translation>
    </message>
    <message>
        <source>What others should know of the value.</source>
        <translation>Was andere über den Wert wissen sollten.</translation>
    </message>
    <message>
        <source>Still a sample</source>
        <translation>Noch ein Beispielwert</translation>
    </message>
    <message>
        <source>The value came with an example; nobody has put their own in its place yet.</source>
        <translation>Der Wert kam mit einem Beispiel; noch niemand hat einen eigenen eingesetzt.</translation>
    </message>
</context>
<context>
    <name>core.inputs.shape</name>
    <message>
        <source>New dense</source>
        <translation>Neu, dicht</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Untested</source>
        <translation>Unerprobt</translation>
    </message>
    <message>
        <source>From its shape</source>
        <translation>Aus der Form</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Wie angegeben</translation>
    </message>
    <message>
        <source>Grouped or multi-head</source>
        <translation>Gruppiert oder Multi-Head</translation>
    </message>
    <message>
        <source>Latent</source>
        <translation>Latent</translation>
    </message>
    <message>
        <source>RMSNorm</source>
        <translation>RMSNorm</translation>
    </message>
    <message>
        <source>LayerNorm with bias</source>
        <translation>LayerNorm mit Versatz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of this option.</source>
        <translation>Name dieser Option.</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Ansatz</translation>
    </message>
    <message>
        <source>Which of the three ways this option is.</source>
        <translation>Welcher der drei Wege diese Option ist.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>From its shape, or only so many parameters: then attention is not counted, and memory follows from a usual shape of that size.</source>
        <translation>Aus der Form, oder nur so viele Parameter: dann zählt Attention nicht, und der Speicher folgt aus einer üblichen Form dieser Größe.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>All parameters of the model.</source>
        <translation>Alle Parameter des Modells.</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>Aktive Parameter</translation>
    </message>
    <message>
        <source>Parameters each token passes; all of them in a dense model.</source>
        <translation>Parameter, die jedes Token durchläuft; alle in einem dichten Modell.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Transformer blocks: attention and feed-forward.</source>
        <translation>Transformer-Blöcke: Attention und Feed-forward.</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>Verborgene Größe</translation>
    </message>
    <message>
        <source>Width of the residual stream.</source>
        <translation>Breite des Residualstroms.</translation>
    </message>
    <message>
        <source>Query heads</source>
        <translation>Query-Köpfe</translation>
    </message>
    <message>
        <source>Attention heads of the queries.</source>
        <translation>Attention-Köpfe der Queries.</translation>
    </message>
    <message>
        <source>Key and value heads</source>
        <translation>Key-Value-Köpfe</translation>
    </message>
    <message>
        <source>Fewer than query heads with grouped queries.</source>
        <translation>Weniger als Query-Köpfe bei gruppierten Queries.</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation>Kopfgröße</translation>
    </message>
    <message>
        <source>Width of one head; hidden size over heads unless stated.</source>
        <translation>Breite eines Kopfs; verborgene Größe durch Köpfe, wenn nicht angegeben.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Latent attention squeezes keys and values through a narrow layer.</source>
        <translation>Latente Attention presst Keys und Values durch eine schmale Schicht.</translation>
    </message>
    <message>
        <source>Rank of queries</source>
        <translation>Rang der Queries</translation>
    </message>
    <message>
        <source>Width queries are squeezed to; 0 where they are not.</source>
        <translation>Breite, auf die Queries gepresst werden; 0, wo nicht.</translation>
    </message>
    <message>
        <source>Rank of keys and values</source>
        <translation>Rang von Keys und Values</translation>
    </message>
    <message>
        <source>Width keys and values are squeezed to.</source>
        <translation>Breite, auf die Keys und Values gepresst werden.</translation>
    </message>
    <message>
        <source>Head size with positions</source>
        <translation>Kopfgröße mit Positionen</translation>
    </message>
    <message>
        <source>Further width of queries and keys that carries positions.</source>
        <translation>Weitere Breite von Queries und Keys, die Positionen trägt.</translation>
    </message>
    <message>
        <source>Head size of values</source>
        <translation>Kopfgröße der Values</translation>
    </message>
    <message>
        <source>Width of one head of values.</source>
        <translation>Breite eines Kopfs der Values.</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>Gleitendes Fenster</translation>
    </message>
    <message>
        <source>Tokens each token attends to in layers with a window.</source>
        <translation>Tokens, die jedes Token in Schichten mit Fenster betrachtet.</translation>
    </message>
    <message>
        <source>Layers with a window</source>
        <translation>Schichten mit Fenster</translation>
    </message>
    <message>
        <source>The other layers attend to the whole sequence.</source>
        <translation>Die übrigen Schichten betrachten die ganze Sequenz.</translation>
    </message>
    <message>
        <source>Feed-forward size</source>
        <translation>Feed-forward-Größe</translation>
    </message>
    <message>
        <source>Width of the feed-forward layer, of one expert if there are experts.</source>
        <translation>Breite der Feed-forward-Schicht, eines Experten, wenn es Experten gibt.</translation>
    </message>
    <message>
        <source>Gated feed-forward</source>
        <translation>Feed-forward mit Gate</translation>
    </message>
    <message>
        <source>SwiGLU has three matrices, plain two.</source>
        <translation>SwiGLU hat drei Matrizen, einfach zwei.</translation>
    </message>
    <message>
        <source>Routed experts</source>
        <translation>Geroutete Experten</translation>
    </message>
    <message>
        <source>1 for a dense model.</source>
        <translation>1 für ein dichtes Modell.</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Experten je Token</translation>
    </message>
    <message>
        <source>Routed experts each token passes.</source>
        <translation>Geroutete Experten, die jedes Token durchläuft.</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation>Geteilte Experten</translation>
    </message>
    <message>
        <source>Experts every token passes besides.</source>
        <translation>Experten, die jedes Token zusätzlich durchläuft.</translation>
    </message>
    <message>
        <source>Layers without experts</source>
        <translation>Schichten ohne Experten</translation>
    </message>
    <message>
        <source>The first layers of a mixture are often dense.</source>
        <translation>Die ersten Schichten einer Mischung sind oft dicht.</translation>
    </message>
    <message>
        <source>Feed-forward size of these</source>
        <translation>Deren Feed-forward-Größe</translation>
    </message>
    <message>
        <source>Width of the feed-forward layer where there are no experts.</source>
        <translation>Breite der Feed-forward-Schicht, wo es keine Experten gibt.</translation>
    </message>
    <message>
        <source>Capacity factor</source>
        <translation>Kapazitätsfaktor</translation>
    </message>
    <message>
        <source>FLOPs of experts over those of the tokens they keep; 1 where no token is dropped.</source>
        <translation>FLOPs der Experten gegenüber denen der behaltenen Tokens; 1, wo kein Token verworfen wird.</translation>
    </message>
    <message>
        <source>Worth of idle experts</source>
        <translation>Wert ruhender Experten</translation>
    </message>
    <message>
        <source>0 %: a mixture learns like a dense model of its active size; 100 %: of the geometric mean of active and total size.</source>
        <translation>0 %: eine Mischung lernt wie ein dichtes Modell ihrer aktiven Größe; 100 %: des geometrischen Mittels aus aktiver und gesamter Größe.</translation>
    </message>
    <message>
        <source>State-space blocks</source>
        <translation>State-Space-Blöcke</translation>
    </message>
    <message>
        <source>Blocks that scan instead of attending, besides the layers above.</source>
        <translation>Blöcke, die scannen statt zu betrachten, zusätzlich zu den Schichten oben.</translation>
    </message>
    <message>
        <source>Width of a scan over hidden size</source>
        <translation>Breite eines Scans zur verborgenen Größe</translation>
    </message>
    <message>
        <source>Expansion factor of the state-space block.</source>
        <translation>Erweiterungsfaktor des State-Space-Blocks.</translation>
    </message>
    <message>
        <source>State of a scan</source>
        <translation>Zustand eines Scans</translation>
    </message>
    <message>
        <source>Figures each channel keeps.</source>
        <translation>Zahlen, die jeder Kanal behält.</translation>
    </message>
    <message>
        <source>Parameters passed again</source>
        <translation>Erneut durchlaufene Parameter</translation>
    </message>
    <message>
        <source>Of blocks that a token passes more than once: they count each time in FLOPs, once in size.</source>
        <translation>Von Blöcken, die ein Token mehr als einmal durchläuft: sie zählen in FLOPs jedes Mal, in der Größe einmal.</translation>
    </message>
    <message>
        <source>Parameters trained besides</source>
        <translation>Zusätzlich trainierte Parameter</translation>
    </message>
    <message>
        <source>Such as modules that predict further tokens.</source>
        <translation>Etwa Module, die weitere Tokens vorhersagen.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Tokens of the tokenizer.</source>
        <translation>Tokens des Tokenizers.</translation>
    </message>
    <message>
        <source>Separate output matrix</source>
        <translation>Getrennte Ausgabematrix</translation>
    </message>
    <message>
        <source>Untied: input table and output matrix both exist; the table does no FLOPs.</source>
        <translation>Nicht gekoppelt: Eingabetabelle und Ausgabematrix gibt es beide; die Tabelle rechnet keine FLOPs.</translation>
    </message>
    <message>
        <source>Normalised by</source>
        <translation>Normalisiert durch</translation>
    </message>
    <message>
        <source>A LayerNorm with bias has twice the parameters.</source>
        <translation>Ein LayerNorm mit Versatz hat doppelt so viele Parameter.</translation>
    </message>
    <message>
        <source>Learned positions</source>
        <translation>Gelernte Positionen</translation>
    </message>
    <message>
        <source>A table of positions, as GPT-2 and OPT have.</source>
        <translation>Eine Tabelle von Positionen, wie GPT-2 und OPT sie haben.</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>Sequenzlänge</translation>
    </message>
    <message>
        <source>Training context in tokens.</source>
        <translation>Trainingskontext in Tokens.</translation>
    </message>
</context>
<context>
    <name>core.inputs.team</name>
    <message>
        <source>Contributor</source>
        <translation>Fachkraft</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Pretraining</source>
        <translation>Pretraining</translation>
    </message>
    <message>
        <source>Part of the time besides managing that goes to {function}; all six add up to 100 %.</source>
        <translation>Teil der Zeit neben der Leitung, der an {function} geht; alle sechs ergeben zusammen 100 %.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>A name of its own, to which others report.</source>
        <translation>Ein eigener Name, dem andere berichten.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Ingenieur</translation>
    </message>
    <message>
        <source>What these people do.</source>
        <translation>Was diese Personen tun.</translation>
    </message>
    <message>
        <source>Contributors do the work, leads manage besides their work, managers mostly manage.</source>
        <translation>Fachkräfte tun die Arbeit, Teamleitungen leiten neben ihrer Arbeit, Führungskräfte leiten vor allem.</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Berichtet an</translation>
    </message>
    <message>
        <source>The name of the seat that leads this one; nothing at the top.</source>
        <translation>Der Name der Stelle, die diese leitet; nichts an der Spitze.</translation>
    </message>
    <message>
        <source>How many people.</source>
        <translation>Wie viele Personen.</translation>
    </message>
    <message>
        <source>Share of full time</source>
        <translation>Anteil an Vollzeit</translation>
    </message>
    <message>
        <source>Of one person.</source>
        <translation>Einer Person.</translation>
    </message>
    <message>
        <source>Management share</source>
        <translation>Leitungsanteil</translation>
    </message>
    <message>
        <source>Part of the time given to managing: 0, leads 20-40 %, managers 60-100 %.</source>
        <translation>Teil der Zeit für Leitung: 0, Teamleitungen 20-40 %, Führungskräfte 60-100 %.</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Gross base pay of one full-time person a year.</source>
        <translation>Bruttogrundgehalt einer Vollzeitkraft je Jahr.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>First month of work; month 1 means here already.</source>
        <translation>Erster Arbeitsmonat; Monat 1 heißt schon da.</translation>
    </message>
    <message>
        <source>Months here before</source>
        <translation>Monate zuvor hier</translation>
    </message>
    <message>
        <source>Months already worked in this team before month 1: founders 12, hires 0.</source>
        <translation>Schon vor Monat 1 in diesem Team gearbeitete Monate: Gründer 12, Neue 0.</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Einarbeitung</translation>
    </message>
    <message>
        <source>Months until a new person works at full speed: 4, or 6 for research and leads.</source>
        <translation>Monate, bis eine neue Person mit vollem Tempo arbeitet: 4, oder 6 für Forschung und Leitung.</translation>
    </message>
    <message>
        <source>Takes a turn in the rota of the machines.</source>
        <translation>Übernimmt Bereitschaft für die Maschinen.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Whoever leaves is replaced.</source>
        <translation>Wer geht, wird ersetzt.</translation>
    </message>
    <message>
        <source>Who, and for what.</source>
        <translation>Wer, und wofür.</translation>
    </message>
    <message>
        <source>Full-time people the vendor lends.</source>
        <translation>Vollzeitkräfte, die der Dienstleister stellt.</translation>
    </message>
    <message>
        <source>First month of the contract.</source>
        <translation>Erster Monat des Vertrags.</translation>
    </message>
    <message>
        <source>Last month of the contract; what they know must be handed over in the month after.</source>
        <translation>Letzter Monat des Vertrags; ihr Wissen muss im Monat danach übergeben werden.</translation>
    </message>
    <message>
        <source>Rate a person</source>
        <translation>Satz je Person</translation>
    </message>
    <message>
        <source>Fee of one full-time person a month, all included.</source>
        <translation>Honorar einer Vollzeitkraft je Monat, alles inbegriffen.</translation>
    </message>
    <message>
        <source>Incidents taken over</source>
        <translation>Übernommene Störungen</translation>
    </message>
    <message>
        <source>Part of the incidents that need a human and go to this vendor.</source>
        <translation>Teil der Störungen, die einen Menschen brauchen und an diesen Dienstleister gehen.</translation>
    </message>
    <message>
        <source>Places in the rota</source>
        <translation>Plätze in der Rufbereitschaft</translation>
    </message>
    <message>
        <source>How many places of the on-call rota this vendor fills.</source>
        <translation>Wie viele Plätze der Rufbereitschaft dieser Dienstleister besetzt.</translation>
    </message>
    <message>
        <source>Burden</source>
        <translation>Lohnnebenkosten</translation>
    </message>
    <message>
        <source>Employer cost over gross salary.</source>
        <translation>Arbeitgeberkosten gegenüber dem Bruttogehalt.</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Work the project takes over the usual: 1.2 for first-timers, 0.63 for veterans.</source>
        <translation>Arbeit des Projekts gegenüber der üblichen: 1,2 für Neulinge, 0,63 für Erfahrene.</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Who works here, from when, for how much.</source>
        <translation>Wer hier arbeitet, ab wann, für wie viel.</translation>
    </message>
    <message>
        <source>Who helps from outside, when, for how much.</source>
        <translation>Wer von außen hilft, wann, für wie viel.</translation>
    </message>
</context>
<context>
    <name>core.inputs.terms</name>
    <message>
        <source>By use</source>
        <translation>Nach Nutzung</translation>
    </message>
    <message>
        <source>By term</source>
        <translation>Nach Laufzeit</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Eigentum</translation>
    </message>
    <message>
        <source>Spread over all</source>
        <translation>Über alle verteilt</translation>
    </message>
    <message>
        <source>First invoices</source>
        <translation>Erste Rechnungen</translation>
    </message>
    <message>
        <source>Last invoices</source>
        <translation>Letzte Rechnungen</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>Promised date</source>
        <translation>Versprochener Termin</translation>
    </message>
    <message>
        <source>Whole months</source>
        <translation>Ganze Monate</translation>
    </message>
    <message>
        <source>Parts of months</source>
        <translation>Teile von Monaten</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>What is paid for: hours used, a term, or machines.</source>
        <translation>Was bezahlt wird: genutzte Stunden, eine Laufzeit oder Maschinen.</translation>
    </message>
    <message>
        <source>Nodes of the final run</source>
        <translation>Knoten des finalen Laufs</translation>
    </message>
    <message>
        <source>Nodes that work on the final run.</source>
        <translation>Knoten, die am finalen Lauf arbeiten.</translation>
    </message>
    <message>
        <source>Of these by use</source>
        <translation>Davon nach Nutzung</translation>
    </message>
    <message>
        <source>Nodes of the run that are rented by the hour on top of a term or of own machines.</source>
        <translation>Knoten des Laufs, die zusätzlich zu einer Laufzeit oder zu eigenen Maschinen stundenweise gemietet werden.</translation>
    </message>
    <message>
        <source>GPUs a node</source>
        <translation>GPUs je Knoten</translation>
    </message>
    <message>
        <source>Accelerators in one node.</source>
        <translation>Beschleuniger in einem Knoten.</translation>
    </message>
    <message>
        <source>Nodes of experiments</source>
        <translation>Knoten der Experimente</translation>
    </message>
    <message>
        <source>Nodes rented for smaller runs when paying by use; else the whole cluster serves.</source>
        <translation>Für kleinere Läufe gemietete Knoten, wenn nach Nutzung bezahlt wird; sonst dient der ganze Cluster.</translation>
    </message>
    <message>
        <source>Spare nodes</source>
        <translation>Ersatzknoten</translation>
    </message>
    <message>
        <source>Nodes that stand ready to replace a failed one.</source>
        <translation>Knoten, die bereitstehen, um einen ausgefallenen zu ersetzen.</translation>
    </message>
    <message>
        <source>Spare nodes paid for</source>
        <translation>Bezahlte Ersatzknoten</translation>
    </message>
    <message>
        <source>Spare nodes on the bill; a partner may keep its own.</source>
        <translation>Ersatzknoten auf der Rechnung; ein Partner hält vielleicht eigene vor.</translation>
    </message>
    <message>
        <source>Usage price</source>
        <translation>Nutzungspreis</translation>
    </message>
    <message>
        <source>One accelerator for one hour, as used.</source>
        <translation>Ein Beschleuniger für eine Stunde, wie genutzt.</translation>
    </message>
    <message>
        <source>Quote held</source>
        <translation>Angebot gilt</translation>
    </message>
    <message>
        <source>Months after signature for which the usage price stands; then it follows the market.</source>
        <translation>Monate nach Unterschrift, für die der Nutzungspreis feststeht; danach folgt er dem Markt.</translation>
    </message>
    <message>
        <source>Booked in steps of</source>
        <translation>Gebucht in Schritten von</translation>
    </message>
    <message>
        <source>The run's hours are booked in whole steps of so many days; 0: by the hour.</source>
        <translation>Die Stunden des Laufs werden in ganzen Schritten von so vielen Tagen gebucht; 0: stundenweise.</translation>
    </message>
    <message>
        <source>Payment lag of use</source>
        <translation>Zahlungsziel der Nutzung</translation>
    </message>
    <message>
        <source>-1 paid a month ahead, 0 in the month, 1 or 2 months later.</source>
        <translation>-1 einen Monat im Voraus bezahlt, 0 im Monat, 1 oder 2 Monate später.</translation>
    </message>
    <message>
        <source>Nodes taken back</source>
        <translation>Zurückgeholte Knoten</translation>
    </message>
    <message>
        <source>Spot machines: chance a month that a node is taken back, which stops the run.</source>
        <translation>Spot-Maschinen: Wahrscheinlichkeit je Monat, dass ein Knoten zurückgeholt wird, was den Lauf anhält.</translation>
    </message>
    <message>
        <source>Committed price</source>
        <translation>Preis der Laufzeit</translation>
    </message>
    <message>
        <source>One accelerator for one hour of the term, used or not.</source>
        <translation>Ein Beschleuniger für eine Stunde der Laufzeit, genutzt oder nicht.</translation>
    </message>
    <message>
        <source>Managed service</source>
        <translation>Betreuung</translation>
    </message>
    <message>
        <source>On top of the usage and the committed price, for engineers who run the cluster.</source>
        <translation>Zusätzlich zu Nutzungs- und Laufzeitpreis, für Ingenieure, die den Cluster betreiben.</translation>
    </message>
    <message>
        <source>Months of the commitment.</source>
        <translation>Monate der Verpflichtung.</translation>
    </message>
    <message>
        <source>Billing starts with</source>
        <translation>Abrechnung beginnt mit</translation>
    </message>
    <message>
        <source>When the term's fee begins; from the promised date, lateness is paid for.</source>
        <translation>Wann die Gebühr der Laufzeit beginnt; ab dem versprochenen Termin wird Verspätung mitbezahlt.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>For whole months after the start, or for the parts of the first and last month.</source>
        <translation>Für ganze Monate nach dem Beginn, oder für die Teile des ersten und letzten Monats.</translation>
    </message>
    <message>
        <source>Payment lag of invoices</source>
        <translation>Zahlungsziel der Rechnungen</translation>
    </message>
    <message>
        <source>0 in the month, 1 or 2 months later.</source>
        <translation>0 im Monat, 1 oder 2 Monate später.</translation>
    </message>
    <message>
        <source>Prepaid share</source>
        <translation>Vorausbezahlter Anteil</translation>
    </message>
    <message>
        <source>Share of the whole commitment paid at signature.</source>
        <translation>Anteil der ganzen Verpflichtung, der bei Unterschrift bezahlt wird.</translation>
    </message>
    <message>
        <source>Prepayment goes to</source>
        <translation>Vorauszahlung mindert</translation>
    </message>
    <message>
        <source>Which invoices the prepayment lowers.</source>
        <translation>Welche Rechnungen die Vorauszahlung senkt.</translation>
    </message>
    <message>
        <source>More by use</source>
        <translation>Mehr nach Nutzung</translation>
    </message>
    <message>
        <source>Whether demand beyond the commitment, and after the term, is met by use.</source>
        <translation>Ob Bedarf über die Verpflichtung hinaus, und nach der Laufzeit, nach Nutzung gedeckt wird.</translation>
    </message>
    <message>
        <source>Credit for lateness</source>
        <translation>Gutschrift für Verspätung</translation>
    </message>
    <message>
        <source>Share of a month's fee credited for each month of delay.</source>
        <translation>Anteil einer Monatsgebühr, der je Monat Verspätung gutgeschrieben wird.</translation>
    </message>
    <message>
        <source>Credit at most</source>
        <translation>Gutschrift höchstens</translation>
    </message>
    <message>
        <source>Greatest credit for lateness, as a share of a month's fee.</source>
        <translation>Größte Gutschrift für Verspätung, als Anteil einer Monatsgebühr.</translation>
    </message>
    <message>
        <source>May walk away after</source>
        <translation>Rücktritt möglich nach</translation>
    </message>
    <message>
        <source>Months of delay after which the contract may be left and the prepayment comes back; 0: never.</source>
        <translation>Monate Verspätung, nach denen vom Vertrag zurückgetreten werden kann und die Vorauszahlung zurückkommt; 0: nie.</translation>
    </message>
    <message>
        <source>Promised availability</source>
        <translation>Zugesagte Verfügbarkeit</translation>
    </message>
    <message>
        <source>Share of time a node is reachable according to the contract.</source>
        <translation>Anteil der Zeit, in der ein Knoten laut Vertrag erreichbar ist.</translation>
    </message>
    <message>
        <source>Credit below it</source>
        <translation>Gutschrift darunter</translation>
    </message>
    <message>
        <source>Share of the month's fee credited when nodes are reachable less often.</source>
        <translation>Anteil der Monatsgebühr, der gutgeschrieben wird, wenn Knoten seltener erreichbar sind.</translation>
    </message>
    <message>
        <source>Credits really claimed</source>
        <translation>Tatsächlich geforderte Gutschriften</translation>
    </message>
    <message>
        <source>No provider credits by itself: chance that a valid claim is filed in time.</source>
        <translation>Kein Anbieter schreibt von selbst gut: Wahrscheinlichkeit, dass eine gültige Forderung rechtzeitig gestellt wird.</translation>
    </message>
    <message>
        <source>Price renegotiated after</source>
        <translation>Preis neu verhandelt nach</translation>
    </message>
    <message>
        <source>Billed months after which the fee follows a fallen market; 0: never.</source>
        <translation>Abgerechnete Monate, nach denen die Gebühr einem gefallenen Markt folgt; 0: nie.</translation>
    </message>
    <message>
        <source>Fall passed on</source>
        <translation>Weitergegebener Verfall</translation>
    </message>
    <message>
        <source>Share of the market's fall below the committed price that lowers the fee.</source>
        <translation>Anteil des Marktverfalls unter den Laufzeitpreis, der die Gebühr senkt.</translation>
    </message>
    <message>
        <source>Onboarding fee</source>
        <translation>Einrichtungsgebühr</translation>
    </message>
    <message>
        <source>Paid once at signature.</source>
        <translation>Einmal bei Unterschrift bezahlt.</translation>
    </message>
    <message>
        <source>Storage and other</source>
        <translation>Speicher und Sonstiges</translation>
    </message>
    <message>
        <source>Each month in which rented machines are used or committed.</source>
        <translation>Jeden Monat, in dem gemietete Maschinen genutzt oder gebunden sind.</translation>
    </message>
    <message>
        <source>Data out</source>
        <translation>Daten hinaus</translation>
    </message>
    <message>
        <source>Paid when the run ends, and when leaving early.</source>
        <translation>Bezahlt, wenn der Lauf endet und bei frühem Ausstieg.</translation>
    </message>
    <message>
        <source>Operators of any cluster</source>
        <translation>Betreuer jedes Clusters</translation>
    </message>
    <message>
        <source>Of the team, while nodes are on: 0.3 managed, 0.5 rented, 1 of one's own.</source>
        <translation>Aus dem Team, solange Knoten laufen: 0,3 betreut, 0,5 gemietet, 1 eigener.</translation>
    </message>
    <message>
        <source>Nodes an operator</source>
        <translation>Knoten je Betreuer</translation>
    </message>
    <message>
        <source>64 of one's own, 128 rented, 512 managed.</source>
        <translation>64 eigene, 128 gemietete, 512 betreute.</translation>
    </message>
    <message>
        <source>People of its own</source>
        <translation>Eigene Personen</translation>
    </message>
    <message>
        <source>Paid besides the team where the team does not look after nodes as they are on.</source>
        <translation>Zusätzlich zum Team bezahlt, wo das Team sich nicht um laufende Knoten kümmert.</translation>
    </message>
    <message>
        <source>One of them costs</source>
        <translation>Eine davon kostet</translation>
    </message>
    <message>
        <source>Infrastructure engineer, burden included.</source>
        <translation>Infrastrukturingenieur, mit Lohnnebenkosten.</translation>
    </message>
</context>
<context>
    <name>core.inputs.training</name>
    <message>
        <source>All weights</source>
        <translation>Alle Gewichte</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>Exact, full</source>
        <translation>Genau, voll</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Stetig</translation>
    </message>
    <message>
        <source>End to end</source>
        <translation>Von Anfang bis Ende</translation>
    </message>
    <message>
        <source>With full recomputation</source>
        <translation>Mit voller Neuberechnung</translation>
    </message>
    <message>
        <source>Not measured: that of its class</source>
        <translation>Nicht gemessen: die der Klasse</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert wird</translation>
    </message>
    <message>
        <source>All weights: 6 FLOP per parameter and token; adapters need no gradients of frozen weights: 4. QLoRA keeps these in 4 bits.</source>
        <translation>Alle Gewichte: 6 FLOP je Parameter und Token; Adapter brauchen keine Gradienten eingefrorener Gewichte: 4. QLoRA hält diese in 4 Bit.</translation>
    </message>
    <message>
        <source>Rank of adapters</source>
        <translation>Rang der Adapter</translation>
    </message>
    <message>
        <source>Width of the adapters, in all linear layers.</source>
        <translation>Breite der Adapter, in allen linearen Schichten.</translation>
    </message>
    <message>
        <source>FLOPs counted</source>
        <translation>Gezählte FLOPs</translation>
    </message>
    <message>
        <source>Causal attention does half of the full square; first order leaves attention out.</source>
        <translation>Kausale Attention rechnet die Hälfte des vollen Quadrats; die erste Ordnung lässt Attention weg.</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>Trainings-Tokens</translation>
    </message>
    <message>
        <source>Tokens seen, epochs counted.</source>
        <translation>Gesehene Tokens, Epochen mitgezählt.</translation>
    </message>
    <message>
        <source>Different tokens there are</source>
        <translation>Vorhandene verschiedene Tokens</translation>
    </message>
    <message>
        <source>Tokens in the data, each counted once; 0: enough of them.</source>
        <translation>Tokens in den Daten, jedes einmal gezählt; 0: genug davon.</translation>
    </message>
    <message>
        <source>Tokens of the base model</source>
        <translation>Tokens des Basismodells</translation>
    </message>
    <message>
        <source>What a model that is tuned has seen before; 0: not known.</source>
        <translation>Was ein angepasstes Modell zuvor gesehen hat; 0: nicht bekannt.</translation>
    </message>
    <message>
        <source>Packing of sequences</source>
        <translation>Packung der Sequenzen</translation>
    </message>
    <message>
        <source>Share of a sequence that holds tokens; 25-50 % for chats that are not packed.</source>
        <translation>Anteil einer Sequenz mit Tokens; 25-50 % für ungepackte Chats.</translation>
    </message>
    <message>
        <source>Parameters of a teacher</source>
        <translation>Parameter eines Lehrermodells</translation>
    </message>
    <message>
        <source>Of a model whose answers are computed alongside: 2 FLOP each and token; 0: none.</source>
        <translation>Eines Modells, dessen Antworten mitberechnet werden: je 2 FLOP und Token; 0: keines.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Of the matrix products. Utilisation is always counted in dense BF16 terms.</source>
        <translation>Der Matrixprodukte. Auslastung zählt immer in dichtem BF16.</translation>
    </message>
    <message>
        <source>Gain of FP8</source>
        <translation>Gewinn durch FP8</translation>
    </message>
    <message>
        <source>Measured speed over BF16, where FP8 is used.</source>
        <translation>Gemessenes Tempo gegenüber BF16, wo FP8 genutzt wird.</translation>
    </message>
    <message>
        <source>Utilisation (MFU)</source>
        <translation>Auslastung (MFU)</translation>
    </message>
    <message>
        <source>Share of the dense BF16 peak that goes into model FLOPs; what kind is said below.</source>
        <translation>Anteil der dichten BF16-Spitze, der in Modell-FLOPs geht; welcher Art, steht unten.</translation>
    </message>
    <message>
        <source>This utilisation is</source>
        <translation>Diese Auslastung ist</translation>
    </message>
    <message>
        <source>Steady: while training goes on. End to end: all FLOPs over all hours paid, stops and idle time in it. With full recomputation: what hardware counters show.</source>
        <translation>Stetig: während trainiert wird. Von Anfang bis Ende: alle FLOPs über alle bezahlten Stunden, mit Stopps und Leerlauf. Mit voller Neuberechnung: was Hardware-Zähler zeigen.</translation>
    </message>
    <message>
        <source>Measured on accelerators</source>
        <translation>Gemessen auf Beschleunigern</translation>
    </message>
    <message>
        <source>On how many you measured it yourselves; 0: it is from elsewhere, and hours are as unsure as those of published runs.</source>
        <translation>Auf wie vielen selbst gemessen; 0: von anderswo, und die Stunden sind so unsicher wie die veröffentlichter Läufe.</translation>
    </message>
    <message>
        <source>Lost when doubled</source>
        <translation>Verlust bei Verdopplung</translation>
    </message>
    <message>
        <source>Share of utilisation that twice the accelerators cost, at the same batch each.</source>
        <translation>Anteil der Auslastung, den doppelt so viele Beschleuniger kosten, bei gleichem Batch je Stück.</translation>
    </message>
    <message>
        <source>Speed of QLoRA</source>
        <translation>Tempo von QLoRA</translation>
    </message>
    <message>
        <source>Against LoRA: 4-bit weights are unpacked for each use.</source>
        <translation>Gegenüber LoRA: 4-Bit-Gewichte werden für jede Verwendung entpackt.</translation>
    </message>
</context>
<context>
    <name>core.inputs.vendor</name>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Their statement</source>
        <translation>Eigene Aussage</translation>
    </message>
    <message>
        <source>A customer told us</source>
        <translation>Ein Kunde berichtet</translation>
    </message>
    <message>
        <source>Measured by them</source>
        <translation>Von ihnen gemessen</translation>
    </message>
    <message>
        <source>Measured by us</source>
        <translation>Von uns gemessen</translation>
    </message>
    <message>
        <source>Multi-node all-reduce</source>
        <translation>All-Reduce über mehrere Knoten</translation>
    </message>
    <message>
        <source>nccl-tests on 1 to 64 nodes: at least 330 GB/s on four nodes, no more than 10 % loss to all nodes, the same on three days.</source>
        <translation>nccl-tests auf 1 bis 64 Knoten: mindestens 330 GB/s auf vier Knoten, höchstens 10 % Verlust auf allen Knoten, an drei Tagen gleich.</translation>
    </message>
    <message>
        <source>Burn-in and acceptance</source>
        <translation>Einfahren und Abnahme</translation>
    </message>
    <message>
        <source>Three weeks at the maker, 72 h of our own job on all nodes: under 3 % replaced, no uncorrectable memory errors.</source>
        <translation>Drei Wochen beim Hersteller, 72 h unser eigener Job auf allen Knoten: unter 3 % ersetzt, keine unkorrigierbaren Speicherfehler.</translation>
    </message>
    <message>
        <source>Node replacement</source>
        <translation>Knotentausch</translation>
    </message>
    <message>
        <source>Without a human: median under 15 min, 95 % under an hour, and the same serial does not come back.</source>
        <translation>Ohne Menschen: Median unter 15 min, 95 % unter einer Stunde, und dieselbe Seriennummer kommt nicht zurück.</translation>
    </message>
    <message>
        <source>Spare pool</source>
        <translation>Ersatzvorrat</translation>
    </message>
    <message>
        <source>At least 5 % on the same spine, unbilled or declared; a monthly replacement quota in writing.</source>
        <translation>Mindestens 5 % am selben Spine, nicht berechnet oder ausgewiesen; ein monatliches Tauschkontingent schriftlich.</translation>
    </message>
    <message>
        <source>Failure history</source>
        <translation>Ausfallgeschichte</translation>
    </message>
    <message>
        <source>Stops per 1,000 node-days of such a cluster over three months: full score at 4, none at 24.</source>
        <translation>Stopps je 1.000 Knotentage eines solchen Clusters über drei Monate: volle Punkte bei 4, keine bei 24.</translation>
    </message>
    <message>
        <source>Single-node compute</source>
        <translation>Rechenleistung eines Knotens</translation>
    </message>
    <message>
        <source>Matrix products differ by under 3 % between GPUs, under 2 % between nodes; no throttling.</source>
        <translation>Matrixprodukte unterscheiden sich um unter 3 % zwischen GPUs, unter 2 % zwischen Knoten; keine Drosselung.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speichersystem</translation>
    </message>
    <message>
        <source>A checkpoint of the planned size in under a minute; an environment installed in under five.</source>
        <translation>Ein Checkpoint der geplanten Größe in unter einer Minute; eine Umgebung in unter fünf installiert.</translation>
    </message>
    <message>
        <source>All day and night, an engineer in under 30 min for a stopped run, a named person, a drill in the trial.</source>
        <translation>Tag und Nacht, ein Ingenieur in unter 30 min bei einem gestoppten Lauf, eine benannte Person, eine Übung im Test.</translation>
    </message>
    <message>
        <source>SLA text</source>
        <translation>SLA-Text</translation>
    </message>
    <message>
        <source>Degraded speed counts, credits come by themselves, 30 days to claim, a right to stop paying.</source>
        <translation>Vermindertes Tempo zählt, Gutschriften kommen von selbst, 30 Tage zum Fordern, ein Recht auf Zahlungsstopp.</translation>
    </message>
    <message>
        <source>Delivery record</source>
        <translation>Liefertreue</translation>
    </message>
    <message>
        <source>Dated milestones, delay credit, walk-away with refund; the last three deliveries with their dates.</source>
        <translation>Datierte Meilensteine, Verzugsgutschrift, Rücktritt mit Erstattung; die letzten drei Lieferungen mit ihren Daten.</translation>
    </message>
    <message>
        <source>Exit and change</source>
        <translation>Ausstieg und Wechsel</translation>
    </message>
    <message>
        <source>Leaving for cause on measured figures, a fee schedule, sublease, generation swap, a re-price date.</source>
        <translation>Ausstieg aus wichtigem Grund anhand gemessener Zahlen, eine Gebührenordnung, Untervermietung, Generationstausch, ein Termin zur Preisanpassung.</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Zustandsprüfungen</translation>
    </message>
    <message>
        <source>Passive and active checks, automatic drain, the list of excluded nodes shared.</source>
        <translation>Passive und aktive Prüfungen, automatisches Leeren, die Liste ausgeschlossener Knoten wird geteilt.</translation>
    </message>
    <message>
        <source>Orchestration and access</source>
        <translation>Orchestrierung und Zugang</translation>
    </message>
    <message>
        <source>Slurm or Kubernetes, current drivers, root or its equal, monitoring exported.</source>
        <translation>Slurm oder Kubernetes, aktuelle Treiber, Root oder Gleichwertiges, Überwachung exportiert.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>SOC 2 or ISO 27001, tenants apart on the fabric, firmware verified.</source>
        <translation>SOC 2 oder ISO 27001, Mandanten im Netz getrennt, Firmware geprüft.</translation>
    </message>
    <message>
        <source>Finances</source>
        <translation>Finanzlage</translation>
    </message>
    <message>
        <source>Leverage, who owns the GPUs, prepayment protected, tenancy of the data centre.</source>
        <translation>Verschuldung, wem die GPUs gehören, Vorauszahlung geschützt, Mietverhältnis im Rechenzentrum.</translation>
    </message>
    <message>
        <source>Evidence, multi-node all-reduce</source>
        <translation>Beleg, All-Reduce über mehrere Knoten</translation>
    </message>
    <message>
        <source>Where the score comes from; only what was asked can rule a vendor out.</source>
        <translation>Woher die Bewertung stammt; nur was gefragt wurde, kann einen Anbieter ausschließen.</translation>
    </message>
    <message>
        <source>Evidence, burn-in and acceptance</source>
        <translation>Beleg, Einfahren und Abnahme</translation>
    </message>
    <message>
        <source>Evidence, node replacement</source>
        <translation>Beleg, Knotentausch</translation>
    </message>
    <message>
        <source>Evidence, spare pool</source>
        <translation>Beleg, Ersatzvorrat</translation>
    </message>
    <message>
        <source>Evidence, failure history</source>
        <translation>Beleg, Ausfallgeschichte</translation>
    </message>
    <message>
        <source>Evidence, single-node compute</source>
        <translation>Beleg, Rechenleistung eines Knotens</translation>
    </message>
    <message>
        <source>Evidence, storage</source>
        <translation>Beleg, Speichersystem</translation>
    </message>
    <message>
        <source>Evidence, support</source>
        <translation>Beleg, Support</translation>
    </message>
    <message>
        <source>Evidence, SLA text</source>
        <translation>Beleg, SLA-Text</translation>
    </message>
    <message>
        <source>Evidence, delivery record</source>
        <translation>Beleg, Liefertreue</translation>
    </message>
    <message>
        <source>Evidence, exit and change</source>
        <translation>Beleg, Ausstieg und Wechsel</translation>
    </message>
    <message>
        <source>Evidence, health checks</source>
        <translation>Beleg, Zustandsprüfungen</translation>
    </message>
    <message>
        <source>Evidence, orchestration and access</source>
        <translation>Beleg, Orchestrierung und Zugang</translation>
    </message>
    <message>
        <source>Evidence, security</source>
        <translation>Beleg, Sicherheit</translation>
    </message>
    <message>
        <source>Evidence, finances</source>
        <translation>Beleg, Finanzlage</translation>
    </message>
    <message>
        <source>Failures from the score</source>
        <translation>Ausfälle aus der Bewertung</translation>
    </message>
    <message>
        <source>In place of the stated figure: between worst and best vendor.</source>
        <translation>Anstelle der angegebenen Zahl: zwischen schlechtestem und bestem Anbieter.</translation>
    </message>
    <message>
        <source>Delivered speed from the score</source>
        <translation>Geliefertes Tempo aus der Bewertung</translation>
    </message>
    <message>
        <source>Restart time from the score</source>
        <translation>Neustartzeit aus der Bewertung</translation>
    </message>
    <message>
        <source>Delay from the score</source>
        <translation>Verspätung aus der Bewertung</translation>
    </message>
    <message>
        <source>Idle time from the score</source>
        <translation>Leerlauf aus der Bewertung</translation>
    </message>
</context>
<context>
    <name>core.inputs.weights</name>
    <message>
        <source>{label}: matters</source>
        <translation>{label}: zählt</translation>
    </message>
    <message>
        <source>Cost to release, or to the horizon where it is not released.</source>
        <translation>Kosten bis zum Release, oder bis zum Horizont, wo nicht veröffentlicht wird.</translation>
    </message>
    <message>
        <source>Cost: worst</source>
        <translation>Kosten: schlechtester Wert</translation>
    </message>
    <message>
        <source>A cost worth nothing.</source>
        <translation>Kosten, die nichts wert sind.</translation>
    </message>
    <message>
        <source>Cost: best</source>
        <translation>Kosten: bester Wert</translation>
    </message>
    <message>
        <source>A cost worth 100.</source>
        <translation>Kosten, die 100 wert sind.</translation>
    </message>
    <message>
        <source>Month of release.</source>
        <translation>Release-Monat.</translation>
    </message>
    <message>
        <source>Release: worst</source>
        <translation>Release: schlechtester Wert</translation>
    </message>
    <message>
        <source>A month worth nothing.</source>
        <translation>Ein Monat, der nichts wert ist.</translation>
    </message>
    <message>
        <source>Release: best</source>
        <translation>Release: bester Wert</translation>
    </message>
    <message>
        <source>A month worth 100.</source>
        <translation>Ein Monat, der 100 wert ist.</translation>
    </message>
    <message>
        <source>Cash in the month in which there is least.</source>
        <translation>Kasse in dem Monat, in dem am wenigsten da ist.</translation>
    </message>
    <message>
        <source>Lowest cash: worst</source>
        <translation>Kassentief: schlechtester Wert</translation>
    </message>
    <message>
        <source>Cash worth nothing.</source>
        <translation>Kasse, die nichts wert ist.</translation>
    </message>
    <message>
        <source>Lowest cash: best</source>
        <translation>Kassentief: bester Wert</translation>
    </message>
    <message>
        <source>Cash worth 100.</source>
        <translation>Kasse, die 100 wert ist.</translation>
    </message>
    <message>
        <source>What leaving costs in the month looked at.</source>
        <translation>Was ein Ausstieg im betrachteten Monat kostet.</translation>
    </message>
    <message>
        <source>Leaving: worst</source>
        <translation>Ausstieg: schlechtester Wert</translation>
    </message>
    <message>
        <source>Leaving: best</source>
        <translation>Ausstieg: bester Wert</translation>
    </message>
    <message>
        <source>The burnout-risk index at its highest.</source>
        <translation>Der Burnout-Risiko-Index an seinem höchsten Punkt.</translation>
    </message>
    <message>
        <source>Burnout risk: worst</source>
        <translation>Burnout-Risiko: schlechtester Wert</translation>
    </message>
    <message>
        <source>An index worth nothing.</source>
        <translation>Ein Index, der nichts wert ist.</translation>
    </message>
    <message>
        <source>Burnout risk: best</source>
        <translation>Burnout-Risiko: bester Wert</translation>
    </message>
    <message>
        <source>An index worth 100.</source>
        <translation>Ein Index, der 100 wert ist.</translation>
    </message>
    <message>
        <source>Chance of success</source>
        <translation>Erfolgschance</translation>
    </message>
    <message>
        <source>Chance the run needs no repeat.</source>
        <translation>Chance, dass der Lauf keine Wiederholung braucht.</translation>
    </message>
    <message>
        <source>Chance of success: worst</source>
        <translation>Erfolgschance: schlechtester Wert</translation>
    </message>
    <message>
        <source>A chance worth nothing.</source>
        <translation>Eine Chance, die nichts wert ist.</translation>
    </message>
    <message>
        <source>Chance of success: best</source>
        <translation>Erfolgschance: bester Wert</translation>
    </message>
    <message>
        <source>A chance worth 100.</source>
        <translation>Eine Chance, die 100 wert ist.</translation>
    </message>
    <message>
        <source>Of the model on its training text; lower is better.</source>
        <translation>Des Modells auf seinem Trainingstext; niedriger ist besser.</translation>
    </message>
    <message>
        <source>Expected loss: worst</source>
        <translation>Erwarteter Verlustwert: schlechtester Wert</translation>
    </message>
    <message>
        <source>A loss worth nothing.</source>
        <translation>Ein Verlustwert, der nichts wert ist.</translation>
    </message>
    <message>
        <source>Expected loss: best</source>
        <translation>Erwarteter Verlustwert: bester Wert</translation>
    </message>
    <message>
        <source>A loss worth 100.</source>
        <translation>Ein Verlustwert, der 100 wert ist.</translation>
    </message>
    <message>
        <source>As judged: very high is worth 100.</source>
        <translation>Nach Urteil: sehr hoch ist 100 wert.</translation>
    </message>
    <message>
        <source>As judged: very low is worth 100.</source>
        <translation>Nach Urteil: sehr niedrig ist 100 wert.</translation>
    </message>
</context>
<context>
    <name>core.inspect</name>
    <message>
        <source>all months</source>
        <translation>alle Monate</translation>
    </message>
    <message>
        <source>{doc} As shipped: {source}.</source>
        <translation>{doc} Wie ausgeliefert: {source}.</translation>
    </message>
    <message>
        <source>Constants</source>
        <translation>Konstanten</translation>
    </message>
    <message>
        <source>There is no input and no row called “{key}”</source>
        <translation>Es gibt keine Angabe und keine Zeile namens „{key}“</translation>
    </message>
    <message>
        <source>Beside the other options</source>
        <translation>Neben den anderen Optionen</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was folgt</translation>
    </message>
    <message>
        <source>month {month}, {month_words}</source>
        <translation>Monat {month}, {month_words}</translation>
    </message>
    <message>
        <source>before the first month</source>
        <translation>vor dem ersten Monat</translation>
    </message>
    <message>
        <source>{label} of option {option}</source>
        <translation>{label} von Option {option}</translation>
    </message>
    <message>
        <source>{label}, row {parts}</source>
        <translation>{label}, Zeile {parts}</translation>
    </message>
    <message>
        <source>months to {month}</source>
        <translation>Monate bis {month}</translation>
    </message>
    <message>
        <source>{label} of the month before</source>
        <translation>{label} des Vormonats</translation>
    </message>
    <message>
        <source>a whole number between {bounds}</source>
        <translation>eine ganze Zahl zwischen {bounds}</translation>
    </message>
    <message>
        <source>between {bounds}</source>
        <translation>zwischen {bounds}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>words, or none</source>
        <translation>Wörter, oder keine</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>at most {most} rows</source>
        <translation>höchstens {most} Zeilen</translation>
    </message>
    <message>
        <source>{label} has no range</source>
        <translation>{label} hat keine Spanne</translation>
    </message>
</context>
<context>
    <name>core.journal.plain</name>
    <message>
        <source>This holds no plan</source>
        <translation>Das enthält keinen Plan</translation>
    </message>
    <message>
        <source>{part} is not written as it should be</source>
        <translation>{part} ist nicht so geschrieben, wie es sein sollte</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>{refused}; the default stands here instead</source>
        <translation>{refused}; stattdessen steht hier der Vorgabewert</translation>
    </message>
    <message>
        <source>{name:own} is not written as it should be</source>
        <translation>{name} ist nicht so geschrieben, wie es sein sollte</translation>
    </message>
    <message>
        <source>{where} is no list</source>
        <translation>{where} ist keine Liste</translation>
    </message>
    <message>
        <source>{refused}; the scenario leaves it as the plan has it</source>
        <translation>{refused}; das Szenario lässt es, wie der Plan es hat</translation>
    </message>
</context>
<context>
    <name>core.journal.story</name>
    <message>
        <source>A later version of Headwater wrote this; recover it with that version</source>
        <translation>Eine spätere Version von Headwater hat das geschrieben; mit jener Version wiederherstellen</translation>
    </message>
</context>
<context>
    <name>core.keys</name>
    <message>
        <source>There is no section called “{section}”; the sections are {sections}</source>
        <translation>Es gibt keinen Abschnitt namens „{section}“; die Abschnitte sind {sections}</translation>
    </message>
    <message>
        <source>There is no input called “{name:own}”; there are {names}</source>
        <translation>Es gibt keine Angabe namens „{name}“; es gibt {names}</translation>
    </message>
    <message>
        <source>There is no list called “{name:own}”</source>
        <translation>Es gibt keine Liste namens „{name}“</translation>
    </message>
    <message>
        <source>“{key}” names no input; write it like infrastructure.1.price or team.1.seats.2.salary</source>
        <translation>„{key}“ nennt keine Angabe; so schreiben: infrastructure.1.price oder team.1.seats.2.salary</translation>
    </message>
    <message>
        <source>“{key}” names no list; write it like team.1.seats</source>
        <translation>„{key}“ nennt keine Liste; so schreiben: team.1.seats</translation>
    </message>
    <message>
        <source>“{key}” lacks the number of the {what}; write it like infrastructure.1.price</source>
        <translation>In „{key}“ fehlt die Nummer: {what}; so schreiben: infrastructure.1.price</translation>
    </message>
</context>
<context>
    <name>core.kinds</name>
    <message>
        <source>{label} must be a number of ordinary size</source>
        <translation>{label} muss eine Zahl üblicher Größe sein</translation>
    </message>
    <message>
        <source>{label} must lie between {bounds}; it is {say}</source>
        <translation>{label} muss zwischen {bounds} liegen; angegeben ist {say}</translation>
    </message>
    <message>
        <source>{label} must be a whole number; it is {say}</source>
        <translation>{label} muss eine ganze Zahl sein; angegeben ist {say}</translation>
    </message>
    <message>
        <source>{figure} and {say}</source>
        <translation>{figure} und {say}</translation>
    </message>
    <message>
        <source>{label} is counted in {part}, not in per cent</source>
        <translation>{label} zählt in {part}, nicht in Prozent</translation>
    </message>
    <message>
        <source>plain numbers</source>
        <translation>einfachen Zahlen</translation>
    </message>
    <message>
        <source>{label} is empty; it needs a number between {bounds}</source>
        <translation>{label} ist leer; nötig ist eine Zahl zwischen {bounds}</translation>
    </message>
    <message>
        <source>{label} must be one of: {options}</source>
        <translation>{label} muss eines davon sein: {options}</translation>
    </message>
    <message>
        <source>{label} must be words</source>
        <translation>{label} muss aus Wörtern bestehen</translation>
    </message>
    <message>
        <source>{label} must not be empty</source>
        <translation>{label} darf nicht leer sein</translation>
    </message>
    <message>
        <source>{label} has {count:,} signs; at most {longest_text:,} fit</source>
        <translation>{label} hat {count} Zeichen; höchstens {longest_text} passen hinein</translation>
    </message>
    <message>
        <source>{label} holds the sign U+{ord:04X}, which a workbook cannot keep; remove it</source>
        <translation>{label} enthält das Zeichen U+{ord}, das eine Arbeitsmappe nicht behalten kann; bitte entfernen</translation>
    </message>
    <message>
        <source>{label} holds a code like _x0041_, which spreadsheets read as another sign; change it</source>
        <translation>{label} enthält einen Code wie _x0041_, den Tabellenprogramme als anderes Zeichen lesen; bitte ändern</translation>
    </message>
    <message>
        <source>{label} must be a date, written 2027-01-31</source>
        <translation>{label} muss ein Datum sein, geschrieben 2027-01-31</translation>
    </message>
    <message>
        <source>{label} must lie between {first_day:%Y-%m-%d} and {last_day:%Y-%m-%d}</source>
        <translation>{label} muss zwischen {first_day} und {last_day} liegen</translation>
    </message>
    <message>
        <source>{label} must be yes or no</source>
        <translation>{label} muss ja oder nein sein</translation>
    </message>
    <message>
        <source>{label} must be rows of their own kind</source>
        <translation>{label} müssen Zeilen ihrer eigenen Art sein</translation>
    </message>
    <message>
        <source>{label} may have at most {most} rows; these are {count}</source>
        <translation>{label} darf höchstens {most} Zeilen haben; das sind {count}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>core.lights</name>
    <message>
        <source>All within their limits.</source>
        <translation>Alles innerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>{label} {figure}, limit {limit}</source>
        <translation>{label} {figure}, Grenze {limit}</translation>
    </message>
    <message>
        <source>Flexible resources</source>
        <translation>Flexible Ressourcen</translation>
    </message>
    <message>
        <source>Strategic team</source>
        <translation>Strategisches Team</translation>
    </message>
    <message>
        <source>Informed decisions</source>
        <translation>Fundierte Entscheidungen</translation>
    </message>
    <message>
        <source>Cannot be cancelled at release</source>
        <translation>Beim Release nicht kündbar</translation>
    </message>
    <message>
        <source>Term beyond the need</source>
        <translation>Laufzeit über den Bedarf hinaus</translation>
    </message>
    <message>
        <source>{beyond:.0f} months</source>
        <translation>{beyond} Monate</translation>
    </message>
    <message>
        <source>People stated</source>
        <translation>Angegebene Personen</translation>
    </message>
    <message>
        <source>Management covered, at least</source>
        <translation>Erledigte Leitung, mindestens</translation>
    </message>
    <message>
        <source>On call, at most</source>
        <translation>Rufbereitschaft, höchstens</translation>
    </message>
    <message>
        <source>Know {name:own}</source>
        <translation>Kennen {name}</translation>
    </message>
    <message>
        <source>Burnout-risk index, at most</source>
        <translation>Burnout-Risiko-Index, höchstens</translation>
    </message>
    <message>
        <source>Hires after their work piles up</source>
        <translation>Zu späte Einstellungen</translation>
    </message>
    <message>
        <source>Spread that rests on weak grades</source>
        <translation>Streuung, die auf schwacher Güte beruht</translation>
    </message>
    <message>
        <source>Months waited</source>
        <translation>Gewartete Monate</translation>
    </message>
</context>
<context>
    <name>core.machine_figures</name>
    <message>
        <source>Price of a useful hour over use</source>
        <translation>Preis je nutzbare Stunde</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>waiting and run</source>
        <translation>Warten und Lauf</translation>
    </message>
    <message>
        <source>share of the time in use, %</source>
        <translation>Anteil der genutzten Zeit, %</translation>
    </message>
    <message>
        <source>$ per useful GPU-hour</source>
        <translation>$ je nutzbarer GPU-Stunde</translation>
    </message>
    <message>
        <source>% of paid hours</source>
        <translation>% der bezahlten Stunden</translation>
    </message>
    <message>
        <source>Machines paid so far</source>
        <translation>Bisher für Maschinen bezahlt</translation>
    </message>
    <message>
        <source>Cost of leaving at the end of a month</source>
        <translation>Kosten des Ausstiegs am Ende eines Monats</translation>
    </message>
    <message>
        <source>month {leave:.0f}</source>
        <translation>Monat {leave}</translation>
    </message>
    <message>
        <source>{name:own}, if late</source>
        <translation>{name}, wenn spät</translation>
    </message>
    <message>
        <source>Delivery and run</source>
        <translation>Lieferung und Lauf</translation>
    </message>
    <message>
        <source>useful hour</source>
        <translation>nutzbar</translation>
    </message>
</context>
<context>
    <name>core.model.against</name>
    <message>
        <source>Against option {place}</source>
        <translation>Gegenüber Option {place}</translation>
    </message>
    <message>
        <source>option {place}</source>
        <translation>Option {place}</translation>
    </message>
    <message>
        <source>A useful hour of {name}</source>
        <translation>Eine nutzbare Stunde von {name}</translation>
    </message>
    <message>
        <source>Price over the price of {name}, waste left out</source>
        <translation>Preis gegenüber dem von {name}, ohne Verschwendung</translation>
    </message>
    <message>
        <source>Break-even share in use, {name}</source>
        <translation>Nutzungsanteil bei Gleichstand, {name}</translation>
    </message>
    <message>
        <source>Above 100 %: never.</source>
        <translation>Über 100 %: nie.</translation>
    </message>
    <message>
        <source>Break-even months of full use, {name}</source>
        <translation>Monate voller Nutzung bis zum Gleichstand, {name}</translation>
    </message>
    <message>
        <source>Beyond the term: never.</source>
        <translation>Nach der Laufzeit: nie.</translation>
    </message>
    <message>
        <source>Months own machines must be kept, {name}</source>
        <translation>Monate, die eigene Maschinen zu behalten sind, {name}</translation>
    </message>
    <message>
        <source>Beyond the horizon: not within it.</source>
        <translation>Nach dem Horizont: nicht innerhalb.</translation>
    </message>
    <message>
        <source>Logarithm of a month's price, start, {name}</source>
        <translation>Logarithmus eines Monatspreises, Beginn, {name}</translation>
    </message>
    <message>
        <source>A month's price over the last, step {step}, {name}</source>
        <translation>Ein Monatspreis gegenüber dem letzten, Schritt {step}, {name}</translation>
    </message>
    <message>
        <source>The term's last price, step {step}, {name}</source>
        <translation>Der letzte Preis der Laufzeit, Schritt {step}, {name}</translation>
    </message>
    <message>
        <source>Logarithm of a month's price, step {step}, {name}</source>
        <translation>Logarithmus eines Monatspreises, Schritt {step}, {name}</translation>
    </message>
    <message>
        <source>Break-even fall of the price, {name}</source>
        <translation>Preisverfall bei Gleichstand, {name}</translation>
    </message>
    <message>
        <source>Negative: prices must rise.</source>
        <translation>Negativ: Preise müssen steigen.</translation>
    </message>
</context>
<context>
    <name>core.model.books</name>
    <message>
        <source>May be a lease</source>
        <translation>Vielleicht ein Leasingverhältnis</translation>
    </message>
    <message>
        <source>A service</source>
        <translation>Eine Dienstleistung</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigentum</translation>
    </message>
    <message>
        <source>Worth of a dollar a month of the term</source>
        <translation>Wert eines Dollars je Monat der Laufzeit</translation>
    </message>
    <message>
        <source>Liability if it is a lease</source>
        <translation>Verbindlichkeit, falls Leasing</translation>
    </message>
    <message>
        <source>Paid for machines so far</source>
        <translation>Bisher für Maschinen bezahlt</translation>
    </message>
    <message>
        <source>Most paid so far, negative</source>
        <translation>Höchste bisherige Zahlung, negativ</translation>
    </message>
    <message>
        <source>Purchase paid so far</source>
        <translation>Bisher bezahlter Kauf</translation>
    </message>
    <message>
        <source>Use paid so far</source>
        <translation>Bisher bezahlte Nutzung</translation>
    </message>
    <message>
        <source>Use so far</source>
        <translation>Bisherige Nutzung</translation>
    </message>
    <message>
        <source>Waiting hours so far</source>
        <translation>Bisherige Wartestunden</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Geschäftsjahr</translation>
    </message>
    <message>
        <source>Expense so far</source>
        <translation>Bisheriger Aufwand</translation>
    </message>
    <message>
        <source>Paid, not yet expensed</source>
        <translation>Bezahlt, noch nicht Aufwand</translation>
    </message>
    <message>
        <source>Negative: expensed, not yet paid.</source>
        <translation>Negativ: Aufwand, noch nicht bezahlt.</translation>
    </message>
    <message>
        <source>Paid under commitments</source>
        <translation>Unter Verpflichtungen bezahlt</translation>
    </message>
    <message>
        <source>Most committed so far</source>
        <translation>Höchste bisherige Verpflichtung</translation>
    </message>
    <message>
        <source>Lowest price if kept so long</source>
        <translation>Niedrigster Preis, wenn so lange behalten</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Abschreibung</translation>
    </message>
    <message>
        <source>Written off so far</source>
        <translation>Bisherige Abschreibung</translation>
    </message>
    <message>
        <source>Loss at the sale</source>
        <translation>Verlust beim Verkauf</translation>
    </message>
    <message>
        <source>What the books still held, less what it brought.</source>
        <translation>Was noch in den Büchern stand, abzüglich des Erlöses.</translation>
    </message>
    <message>
        <source>Expense of machines</source>
        <translation>Aufwand für Maschinen</translation>
    </message>
    <message>
        <source>Fiscal year {year}</source>
        <translation>Geschäftsjahr {year}</translation>
    </message>
    <message>
        <source>Paid for machines</source>
        <translation>Für Maschinen bezahlt</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Under commitments</source>
        <translation>Unter Verpflichtungen</translation>
    </message>
    <message>
        <source>{name}, fiscal year {year}</source>
        <translation>{name}, Geschäftsjahr {year}</translation>
    </message>
    <message>
        <source>Committed beyond the horizon</source>
        <translation>Über den Horizont hinaus verpflichtet</translation>
    </message>
    <message>
        <source>Most committed at once</source>
        <translation>Höchste Verpflichtung auf einmal</translation>
    </message>
    <message>
        <source>Most committed over opening cash</source>
        <translation>Höchste Verpflichtung gegenüber der Anfangskasse</translation>
    </message>
    <message>
        <source>Expense in all</source>
        <translation>Aufwand insgesamt</translation>
    </message>
</context>
<context>
    <name>core.model.burnout</name>
    <message>
        <source>Burnout-risk index</source>
        <translation>Burnout-Risiko-Index</translation>
    </message>
    <message>
        <source>Of the whole team; never of one person.</source>
        <translation>Des ganzen Teams; nie einer einzelnen Person.</translation>
    </message>
    <message>
        <source>Overtime that is felt</source>
        <translation>Wirksame Überstunden</translation>
    </message>
    <message>
        <source>Where the index is heading</source>
        <translation>Wohin der Index strebt</translation>
    </message>
    <message>
        <source>People in the rota</source>
        <translation>Personen in der Rufbereitschaft</translation>
    </message>
    <message>
        <source>Share of time on call</source>
        <translation>Zeitanteil in Rufbereitschaft</translation>
    </message>
    <message>
        <source>Calls after hours a person</source>
        <translation>Rufe außerhalb der Bürozeit je Person</translation>
    </message>
    <message>
        <source>Incidents a shift</source>
        <translation>Störungen je Schicht</translation>
    </message>
    <message>
        <source>work nobody covers</source>
        <translation>Arbeit, die niemand abdeckt</translation>
    </message>
    <message>
        <source>being on call</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <source>calls after hours</source>
        <translation>Rufe außerhalb der Bürozeit</translation>
    </message>
    <message>
        <source>want of support</source>
        <translation>fehlende Unterstützung</translation>
    </message>
    <message>
        <source>Log-odds at rest</source>
        <translation>Log-Quote in Ruhe</translation>
    </message>
    <message>
        <source>Log-odds by {name}</source>
        <translation>Log-Quote durch {name}</translation>
    </message>
    <message>
        <source>Leaving, a year</source>
        <translation>Abgänge, je Jahr</translation>
    </message>
    <message>
        <source>Chance to leave</source>
        <translation>Wahrscheinlichkeit eines Abgangs</translation>
    </message>
</context>
<context>
    <name>core.model.capacity</name>
    <message>
        <source>Management done</source>
        <translation>Erledigte Leitung</translation>
    </message>
    <message>
        <source>Management needed</source>
        <translation>Nötige Leitung</translation>
    </message>
    <message>
        <source>Management covered</source>
        <translation>Abgedeckte Leitung</translation>
    </message>
    <message>
        <source>Load of management</source>
        <translation>Last der Leitung</translation>
    </message>
    <message>
        <source>Managing by contributors</source>
        <translation>Leitung durch Fachkräfte</translation>
    </message>
    <message>
        <source>People who lead</source>
        <translation>Personen, die leiten</translation>
    </message>
    <message>
        <source>People led</source>
        <translation>Geleitete Personen</translation>
    </message>
    <message>
        <source>Support by managers</source>
        <translation>Unterstützung durch Führungskräfte</translation>
    </message>
    <message>
        <source>Contracts begun</source>
        <translation>Begonnene Verträge</translation>
    </message>
    <message>
        <source>Ramped people, management taken off</source>
        <translation>Eingearbeitete Personen, ohne Leitungszeit</translation>
    </message>
    <message>
        <source>Output left by fatigue</source>
        <translation>Nach Ermüdung verbleibende Leistung</translation>
    </message>
    <message>
        <source>Work before training and hiring</source>
        <translation>Arbeit vor Schulung und Einstellung</translation>
    </message>
    <message>
        <source>Capacity in all</source>
        <translation>Kapazität insgesamt</translation>
    </message>
    <message>
        <source>People who coordinate</source>
        <translation>Personen, die sich abstimmen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Others in one's group</source>
        <translation>Andere in der eigenen Gruppe</translation>
    </message>
    <message>
        <source>Lost to communication</source>
        <translation>Durch Kommunikation verloren</translation>
    </message>
    <message>
        <source>Training new people</source>
        <translation>Einarbeitung neuer Personen</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Left by training, hiring and managing</source>
        <translation>Nach Schulung, Einstellung und Leitung übrig</translation>
    </message>
</context>
<context>
    <name>core.model.compute</name>
    <message>
        <source>Tokens with padding</source>
        <translation>Tokens mit Auffüllung</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>Rechenleistung des Trainings</translation>
    </message>
    <message>
        <source>Useful hours of one clean run</source>
        <translation>Nutzbare Stunden eines sauberen Laufs</translation>
    </message>
    <message>
        <source>Useful hours of the run with repeats</source>
        <translation>Nutzbare Stunden des Laufs mit Wiederholungen</translation>
    </message>
    <message>
        <source>Useful hours of experiments</source>
        <translation>Nutzbare Stunden der Experimente</translation>
    </message>
    <message>
        <source>Ablation ladder over the final run</source>
        <translation>Ablationsleiter gegenüber dem finalen Lauf</translation>
    </message>
    <message>
        <source>Compute of reinforcement</source>
        <translation>Rechenleistung des Reinforcement</translation>
    </message>
    <message>
        <source>Reinforcement over the final run</source>
        <translation>Reinforcement gegenüber dem finalen Lauf</translation>
    </message>
    <message>
        <source>Project over final run, used</source>
        <translation>Projekt zu finalem Lauf, verwendet</translation>
    </message>
    <message>
        <source>Attention is counted</source>
        <translation>Attention wird gezählt</translation>
    </message>
    <message>
        <source>FLOP per token in weights</source>
        <translation>FLOP je Token in Gewichten</translation>
    </message>
    <message>
        <source>FLOP per token in attention and scans</source>
        <translation>FLOP je Token in Attention und Scans</translation>
    </message>
    <message>
        <source>FLOP per token of a teacher</source>
        <translation>FLOP je Token eines Lehrermodells</translation>
    </message>
    <message>
        <source>FLOP per token</source>
        <translation>FLOP je Token</translation>
    </message>
    <message>
        <source>Width of scores and values</source>
        <translation>Breite der Gewichtungen und Values</translation>
    </message>
    <message>
        <source>Places in a window</source>
        <translation>Stellen in einem Fenster</translation>
    </message>
    <message>
        <source>Layers with a window, used</source>
        <translation>Schichten mit Fenster, verwendet</translation>
    </message>
    <message>
        <source>Places attended to, all layers</source>
        <translation>Betrachtete Stellen, alle Schichten</translation>
    </message>
</context>
<context>
    <name>core.model.contract</name>
    <message>
        <source>Nodes on the bill</source>
        <translation>Knoten auf der Rechnung</translation>
    </message>
    <message>
        <source>Usage price with service</source>
        <translation>Nutzungspreis mit Betreuung</translation>
    </message>
    <message>
        <source>Committed price with service</source>
        <translation>Laufzeitpreis mit Betreuung</translation>
    </message>
    <message>
        <source>Committed fee</source>
        <translation>Gebühr der Laufzeit</translation>
    </message>
    <message>
        <source>Total contract value</source>
        <translation>Gesamter Vertragswert</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>Vorauszahlung</translation>
    </message>
    <message>
        <source>Invoice a month</source>
        <translation>Rechnung je Monat</translation>
    </message>
    <message>
        <source>Months billed in all</source>
        <translation>Abgerechnete Monate insgesamt</translation>
    </message>
    <message>
        <source>Servers and fabric</source>
        <translation>Server und Netzwerk</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Electrical draw</source>
        <translation>Elektrische Leistungsaufnahme</translation>
    </message>
    <message>
        <source>Resale less removal</source>
        <translation>Wiederverkauf abzüglich Abbau</translation>
    </message>
    <message>
        <source>Months of the term billed</source>
        <translation>Abgerechnete Monate der Laufzeit</translation>
    </message>
    <message>
        <source>Fee of the month</source>
        <translation>Gebühr des Monats</translation>
    </message>
    <message>
        <source>Fees so far</source>
        <translation>Bisherige Gebühren</translation>
    </message>
    <message>
        <source>Whole month of the term</source>
        <translation>Ganzer Monat der Laufzeit</translation>
    </message>
    <message>
        <source>Share of the month billed</source>
        <translation>Abgerechneter Teil des Monats</translation>
    </message>
    <message>
        <source>Fee after renegotiation</source>
        <translation>Gebühr nach Neuverhandlung</translation>
    </message>
    <message>
        <source>To be invoiced so far</source>
        <translation>Bisher zu berechnen</translation>
    </message>
    <message>
        <source>Invoice of the month</source>
        <translation>Rechnung des Monats</translation>
    </message>
    <message>
        <source>Credit for availability</source>
        <translation>Gutschrift für Verfügbarkeit</translation>
    </message>
</context>
<context>
    <name>core.model.delivery</name>
    <message>
        <source>Paid by use</source>
        <translation>Nach Nutzung bezahlt</translation>
    </message>
    <message>
        <source>Paid for a term</source>
        <translation>Für eine Laufzeit bezahlt</translation>
    </message>
    <message>
        <source>More is met by use</source>
        <translation>Mehr wird nach Nutzung gedeckt</translation>
    </message>
    <message>
        <source>Nodes under a term or owned</source>
        <translation>Knoten einer Laufzeit oder eigene</translation>
    </message>
    <message>
        <source>Nodes by use on top</source>
        <translation>Zusätzliche Knoten nach Nutzung</translation>
    </message>
    <message>
        <source>Promised delivery</source>
        <translation>Versprochene Lieferung</translation>
    </message>
    <message>
        <source>Training can begin</source>
        <translation>Training kann beginnen</translation>
    </message>
    <message>
        <source>Term is billed from</source>
        <translation>Laufzeit wird abgerechnet ab</translation>
    </message>
    <message>
        <source>Machines until</source>
        <translation>Maschinen bis</translation>
    </message>
    <message>
        <source>Width of the delay's logarithm</source>
        <translation>Breite des Logarithmus der Verspätung</translation>
    </message>
    <message>
        <source>Expected delay</source>
        <translation>Erwartete Verspätung</translation>
    </message>
    <message>
        <source>Delivery, one late time in ten</source>
        <translation>Lieferung, in einem von zehn verspäteten Fällen</translation>
    </message>
    <message>
        <source>Nodes bad at acceptance</source>
        <translation>Bei Abnahme schlechte Knoten</translation>
    </message>
    <message>
        <source>Wait for nodes that were bad</source>
        <translation>Warten auf schlechte Knoten</translation>
    </message>
    <message>
        <source>Ramp the run goes through</source>
        <translation>Anlauf, den der Lauf durchläuft</translation>
    </message>
    <message>
        <source>Cluster months there so far</source>
        <translation>Bisherige Clustermonate</translation>
    </message>
    <message>
        <source>Of these before this month</source>
        <translation>Davon vor diesem Monat</translation>
    </message>
    <message>
        <source>Hours of the term or of own machines</source>
        <translation>Stunden der Laufzeit oder eigener Maschinen</translation>
    </message>
    <message>
        <source>Hours machines are there</source>
        <translation>Stunden, in denen Maschinen da sind</translation>
    </message>
</context>
<context>
    <name>core.model.events</name>
    <message>
        <source>Hires later than planned</source>
        <translation>Einstellungen später als geplant</translation>
    </message>
    <message>
        <source>Repeats of the run</source>
        <translation>Wiederholungen des Laufs</translation>
    </message>
    <message>
        <source>Delay as it goes</source>
        <translation>Verspätung, wie sie kommt</translation>
    </message>
    <message>
        <source>Training stands still</source>
        <translation>Training steht still</translation>
    </message>
    <message>
        <source>Vendor fails after</source>
        <translation>Anbieter fällt aus nach</translation>
    </message>
    <message>
        <source>Waiting for another vendor's machines</source>
        <translation>Warten auf Maschinen eines anderen Anbieters</translation>
    </message>
    <message>
        <source>Leaving at rest, over all months</source>
        <translation>Abgänge in Ruhe, über alle Monate</translation>
    </message>
    <message>
        <source>Leaving, over what is expected</source>
        <translation>Abgänge gegenüber den erwarteten</translation>
    </message>
    <message>
        <source>Market price over its course</source>
        <translation>Marktpreis gegenüber seinem Verlauf</translation>
    </message>
</context>
<context>
    <name>core.model.goodput</name>
    <message>
        <source>Age of machines in mid-run</source>
        <translation>Alter der Maschinen in der Mitte des Laufs</translation>
    </message>
    <message>
        <source>Machines taken back</source>
        <translation>Zurückgeholte Maschinen</translation>
    </message>
    <message>
        <source>Failures in all</source>
        <translation>Ausfälle insgesamt</translation>
    </message>
    <message>
        <source>Speed left by the network</source>
        <translation>Vom Netz gelassenes Tempo</translation>
    </message>
    <message>
        <source>Slowest node, in deviations</source>
        <translation>Langsamster Knoten, in Abweichungen</translation>
    </message>
    <message>
        <source>Speed left by the slowest node</source>
        <translation>Vom langsamsten Knoten gelassenes Tempo</translation>
    </message>
    <message>
        <source>Nodes out of service on average</source>
        <translation>Im Mittel fehlende Knoten</translation>
    </message>
    <message>
        <source>Share of time a node is reachable</source>
        <translation>Zeitanteil, in dem ein Knoten erreichbar ist</translation>
    </message>
    <message>
        <source>Ladder of spares, step 0</source>
        <translation>Leiter der Ersatzknoten, Schritt 0</translation>
    </message>
    <message>
        <source>Chance that 0 nodes are away</source>
        <translation>Wahrscheinlichkeit, dass 0 Knoten fehlen</translation>
    </message>
    <message>
        <source>Chance that spares cover, to step 0</source>
        <translation>Wahrscheinlichkeit, dass Ersatzknoten reichen, bis Schritt 0</translation>
    </message>
    <message>
        <source>Ladder of spares, step {step}</source>
        <translation>Leiter der Ersatzknoten, Schritt {step}</translation>
    </message>
    <message>
        <source>Chance that {step} nodes are away</source>
        <translation>Wahrscheinlichkeit, dass {step} Knoten fehlen</translation>
    </message>
    <message>
        <source>Chance that spares cover, to step {step}</source>
        <translation>Wahrscheinlichkeit, dass Ersatzknoten reichen, bis Schritt {step}</translation>
    </message>
    <message>
        <source>Chance that at most {step} nodes are away</source>
        <translation>Wahrscheinlichkeit, dass höchstens {step} Knoten fehlen</translation>
    </message>
    <message>
        <source>Spares needed, to step {step}</source>
        <translation>Benötigte Ersatzknoten, bis Schritt {step}</translation>
    </message>
    <message>
        <source>Chance that no spare is left</source>
        <translation>Wahrscheinlichkeit, dass kein Ersatzknoten übrig ist</translation>
    </message>
    <message>
        <source>Restart, waits included</source>
        <translation>Neustart mit Wartezeiten</translation>
    </message>
    <message>
        <source>Goodput of the {name}</source>
        <translation>Goodput: {name}</translation>
    </message>
    <message>
        <source>Time between stops, {name}</source>
        <translation>Zeit zwischen Stopps, {name}</translation>
    </message>
    <message>
        <source>Checkpoint write over time between stops, {name}</source>
        <translation>Checkpoint-Schreiben zu Zeit zwischen Stopps, {name}</translation>
    </message>
    <message>
        <source>Checkpoint interval, {name}</source>
        <translation>Checkpoint-Abstand, {name}</translation>
    </message>
    <message>
        <source>Growth of an interval by stops, {name}</source>
        <translation>Wachstum eines Abstands durch Stopps, {name}</translation>
    </message>
    <message>
        <source>Growth of an interval by restarts, {name}</source>
        <translation>Wachstum eines Abstands durch Neustarts, {name}</translation>
    </message>
    <message>
        <source>Wall time of an interval, {name}</source>
        <translation>Verstrichene Zeit eines Abstands, {name}</translation>
    </message>
    <message>
        <source>Effective training time ratio, {name}</source>
        <translation>Effektiver Trainingszeitanteil, {name}</translation>
    </message>
    <message>
        <source>Share writing checkpoints, {name}</source>
        <translation>Anteil für Checkpoints, {name}</translation>
    </message>
    <message>
        <source>Share of work done again, {name}</source>
        <translation>Anteil wiederholter Arbeit, {name}</translation>
    </message>
    <message>
        <source>Share in restarts, {name}</source>
        <translation>Anteil in Neustarts, {name}</translation>
    </message>
    <message>
        <source>Useful share of allocated time, {name}</source>
        <translation>Nutzbarer Anteil der zugeteilten Zeit, {name}</translation>
    </message>
    <message>
        <source>Wall time by late answers, {name}</source>
        <translation>Verstrichene Zeit durch späte Antworten, {name}</translation>
    </message>
    <message>
        <source>Useful share of allocated time this month, {name}</source>
        <translation>Nutzbarer Anteil der zugeteilten Zeit in diesem Monat, {name}</translation>
    </message>
    <message>
        <source>Young's interval over time between stops, {name}</source>
        <translation>Youngs Abstand zu Zeit zwischen Stopps, {name}</translation>
    </message>
    <message>
        <source>Daly's correction, {name}</source>
        <translation>Dalys Korrektur, {name}</translation>
    </message>
    <message>
        <source>Daly's interval over time between stops, {name}</source>
        <translation>Dalys Abstand zu Zeit zwischen Stopps, {name}</translation>
    </message>
    <message>
        <source>Chance of no stop in an interval, {name}</source>
        <translation>Chance auf keinen Stopp in einem Abstand, {name}</translation>
    </message>
    <message>
        <source>Residual of the interval, {name}</source>
        <translation>Restwert des Abstands, {name}</translation>
    </message>
    <message>
        <source>Slope of the residual, {name}</source>
        <translation>Steigung des Restwerts, {name}</translation>
    </message>
    <message>
        <source>Optimal interval over time between stops, {name}</source>
        <translation>Optimaler Abstand zu Zeit zwischen Stopps, {name}</translation>
    </message>
</context>
<context>
    <name>core.model.hours</name>
    <message>
        <source>Share of the month with machines standing</source>
        <translation>Anteil des Monats mit stehenden Maschinen</translation>
    </message>
    <message>
        <source>GPU-hours of the run</source>
        <translation>GPU-Stunden des Laufs</translation>
    </message>
    <message>
        <source>GPU-hours of experiments</source>
        <translation>GPU-Stunden der Experimente</translation>
    </message>
    <message>
        <source>GPU-hours of use after the run</source>
        <translation>GPU-Stunden der Nutzung nach dem Lauf</translation>
    </message>
    <message>
        <source>Spare hours</source>
        <translation>Ersatzstunden</translation>
    </message>
    <message>
        <source>Hours under a term or owned</source>
        <translation>Stunden einer Laufzeit oder eigene</translation>
    </message>
    <message>
        <source>Waiting hours</source>
        <translation>Wartestunden</translation>
    </message>
    <message>
        <source>Paid less the parts</source>
        <translation>Bezahlt abzüglich der Teile</translation>
    </message>
    <message>
        <source>Hours of the run booked so far</source>
        <translation>Bisher gebuchte Stunden des Laufs</translation>
    </message>
    <message>
        <source>Hours of the run booked</source>
        <translation>Gebuchte Stunden des Laufs</translation>
    </message>
    <message>
        <source>Hours after the term</source>
        <translation>Stunden nach der Laufzeit</translation>
    </message>
    <message>
        <source>Run and experiments by use</source>
        <translation>Lauf und Experimente nach Nutzung</translation>
    </message>
    <message>
        <source>Use after the run, by use</source>
        <translation>Nutzung nach dem Lauf, nach Nutzung bezahlt</translation>
    </message>
    <message>
        <source>Idle share of the work this month</source>
        <translation>Leerlaufanteil der Arbeit in diesem Monat</translation>
    </message>
    <message>
        <source>Idle hours inside the work</source>
        <translation>Leerlaufstunden in der Arbeit</translation>
    </message>
    <message>
        <source>Active hours of the run</source>
        <translation>Aktive Stunden des Laufs</translation>
    </message>
    <message>
        <source>Active hours of experiments</source>
        <translation>Aktive Stunden der Experimente</translation>
    </message>
    <message>
        <source>Active hours of use after the run</source>
        <translation>Aktive Stunden der Nutzung nach dem Lauf</translation>
    </message>
    <message>
        <source>Checkpoint hours</source>
        <translation>Checkpoint-Stunden</translation>
    </message>
    <message>
        <source>Hours of work done again</source>
        <translation>Stunden wiederholter Arbeit</translation>
    </message>
    <message>
        <source>Restart hours</source>
        <translation>Neustartstunden</translation>
    </message>
    <message>
        <source>Hours lost to speed</source>
        <translation>An Tempo verlorene Stunden</translation>
    </message>
    <message>
        <source>Useful hours</source>
        <translation>Nutzbare Stunden</translation>
    </message>
    <message>
        <source>Hours of the jobs</source>
        <translation>Stunden der Jobs</translation>
    </message>
    <message>
        <source>Usage price of the market</source>
        <translation>Nutzungspreis des Markts</translation>
    </message>
    <message>
        <source>Cost of run and experiments by use</source>
        <translation>Kosten von Lauf und Experimenten nach Nutzung</translation>
    </message>
    <message>
        <source>Cost of use after the run</source>
        <translation>Kosten der Nutzung nach dem Lauf</translation>
    </message>
    <message>
        <source>Cost of use</source>
        <translation>Kosten der Nutzung</translation>
    </message>
    <message>
        <source>Rented machines in use</source>
        <translation>Gemietete Maschinen in Nutzung</translation>
    </message>
</context>
<context>
    <name>core.model.leaving</name>
    <message>
        <source>Bound or in use</source>
        <translation>Gebunden oder in Nutzung</translation>
    </message>
    <message>
        <source>Use paid ahead and lost</source>
        <translation>Vorausbezahlte und verlorene Nutzung</translation>
    </message>
    <message>
        <source>Cost of leaving</source>
        <translation>Kosten des Ausstiegs</translation>
    </message>
    <message>
        <source>Waiting hours paid so far</source>
        <translation>Bisher bezahlte Wartestunden</translation>
    </message>
    <message>
        <source>Stranded cost</source>
        <translation>Verlorene Kosten</translation>
    </message>
    <message>
        <source>Stranded, of what was committed</source>
        <translation>Verloren, vom Verpflichteten</translation>
    </message>
    <message>
        <source>Expected loss from a failing vendor</source>
        <translation>Erwarteter Verlust durch Anbieterausfall</translation>
    </message>
    <message>
        <source>Committed and still to pay</source>
        <translation>Verpflichtet und noch zu zahlen</translation>
    </message>
    <message>
        <source>Months of the term left</source>
        <translation>Verbleibende Monate der Laufzeit</translation>
    </message>
    <message>
        <source>Fees of the months left</source>
        <translation>Gebühren der verbleibenden Monate</translation>
    </message>
    <message>
        <source>Prepayment not used up</source>
        <translation>Nicht verbrauchte Vorauszahlung</translation>
    </message>
    <message>
        <source>Invoices still to come</source>
        <translation>Noch kommende Rechnungen</translation>
    </message>
    <message>
        <source>Sublease would bring</source>
        <translation>Untervermietung brächte</translation>
    </message>
    <message>
        <source>Vendor keeps and asks</source>
        <translation>Anbieter behält und verlangt</translation>
    </message>
    <message>
        <source>Market price after a month</source>
        <translation>Marktpreis nach einem Monat</translation>
    </message>
    <message>
        <source>Months left, at today's price</source>
        <translation>Verbleibende Monate, zum heutigen Preis</translation>
    </message>
    <message>
        <source>Months in use</source>
        <translation>Monate in Nutzung</translation>
    </message>
    <message>
        <source>Servers would bring</source>
        <translation>Server brächten</translation>
    </message>
    <message>
        <source>Loss in the books</source>
        <translation>Verlust in den Büchern</translation>
    </message>
    <message>
        <source>A useful hour, if kept so many months</source>
        <translation>Eine nutzbare Stunde, wenn so viele Monate behalten</translation>
    </message>
    <message>
        <source>Own machines: still due, notice, less the sale</source>
        <translation>Eigene Maschinen: noch fällig, Kündigung, abzüglich Verkauf</translation>
    </message>
    <message>
        <source>Moving elsewhere</source>
        <translation>Umzug</translation>
    </message>
</context>
<context>
    <name>core.model.load</name>
    <message>
        <source>Interruptions</source>
        <translation>Unterbrechungen</translation>
    </message>
    <message>
        <source>Stops left to the team</source>
        <translation>Dem Team verbleibende Stopps</translation>
    </message>
    <message>
        <source>Incidents for the team</source>
        <translation>Störungen für das Team</translation>
    </message>
    <message>
        <source>Work of incidents</source>
        <translation>Arbeit an Störungen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Operations and incidents</source>
        <translation>Betrieb und Störungen</translation>
    </message>
    <message>
        <source>Work after the run may go on</source>
        <translation>Arbeit nach dem Lauf kann weitergehen</translation>
    </message>
    <message>
        <source>Ends as it stands</source>
        <translation>Endet nach jetzigem Stand</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Last month of work as it stands</source>
        <translation>Letzter Monat der Arbeit nach jetzigem Stand</translation>
    </message>
    <message>
        <source>Months begun</source>
        <translation>Begonnene Monate</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Load over capacity</source>
        <translation>Last gegenüber Kapazität</translation>
    </message>
    <message>
        <source>Load in all</source>
        <translation>Last insgesamt</translation>
    </message>
    <message>
        <source>Load with catching up</source>
        <translation>Last mit Aufholen</translation>
    </message>
    <message>
        <source>Work short of people</source>
        <translation>Arbeit ohne Personen</translation>
    </message>
    <message>
        <source>People short of work</source>
        <translation>Personen ohne Arbeit</translation>
    </message>
    <message>
        <source>Worth of helping out</source>
        <translation>Wert des Aushelfens</translation>
    </message>
    <message>
        <source>Work nobody covers</source>
        <translation>Arbeit, die niemand abdeckt</translation>
    </message>
    <message>
        <source>Work nobody covers, over capacity</source>
        <translation>Arbeit, die niemand abdeckt, gegenüber Kapazität</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Überstunden</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden je Woche</translation>
    </message>
    <message>
        <source>Hours beyond the knee</source>
        <translation>Stunden jenseits des Knicks</translation>
    </message>
    <message>
        <source>Output over an ordinary week</source>
        <translation>Leistung gegenüber einer gewöhnlichen Woche</translation>
    </message>
    <message>
        <source>Work waiting</source>
        <translation>Wartende Arbeit</translation>
    </message>
    <message>
        <source>Done by its own people</source>
        <translation>Von eigenen Personen erledigt</translation>
    </message>
    <message>
        <source>Help and overtime</source>
        <translation>Hilfe und Überstunden</translation>
    </message>
    <message>
        <source>Of this to operations</source>
        <translation>Davon für Betrieb</translation>
    </message>
    <message>
        <source>Still short</source>
        <translation>Noch fehlend</translation>
    </message>
    <message>
        <source>Of this before the run</source>
        <translation>Davon vor dem Lauf</translation>
    </message>
    <message>
        <source>Part of that which is helped</source>
        <translation>Davon geholfener Teil</translation>
    </message>
    <message>
        <source>Part of the rest which is helped</source>
        <translation>Vom Rest geholfener Teil</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>Bisher erledigt</translation>
    </message>
    <message>
        <source>Done in all</source>
        <translation>Insgesamt erledigt</translation>
    </message>
    <message>
        <source>Backlog in all</source>
        <translation>Rückstand insgesamt</translation>
    </message>
    <message>
        <source>Operations nobody did</source>
        <translation>Nicht erledigter Betrieb</translation>
    </message>
    <message>
        <source>Work before the run left</source>
        <translation>Verbleibende Arbeit vor dem Lauf</translation>
    </message>
    <message>
        <source>Planned work fallen due so far</source>
        <translation>Bisher fällig gewordene geplante Arbeit</translation>
    </message>
    <message>
        <source>Planned work left</source>
        <translation>Verbleibende geplante Arbeit</translation>
    </message>
    <message>
        <source>All planned work done</source>
        <translation>Alle geplante Arbeit erledigt</translation>
    </message>
</context>
<context>
    <name>core.model.machines</name>
    <message>
        <source>People of the machines</source>
        <translation>Personen der Maschinen</translation>
    </message>
    <message>
        <source>Machines have people</source>
        <translation>Maschinen haben Personen</translation>
    </message>
    <message>
        <source>Month of signature</source>
        <translation>Monat der Unterschrift</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Prepayment paid</source>
        <translation>Bezahlte Vorauszahlung</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Month of delivery</source>
        <translation>Monat der Lieferung</translation>
    </message>
    <message>
        <source>Month of acceptance</source>
        <translation>Monat der Abnahme</translation>
    </message>
    <message>
        <source>Share of the purchase due</source>
        <translation>Fälliger Anteil des Kaufs</translation>
    </message>
    <message>
        <source>Purchase paid</source>
        <translation>Bezahlter Kauf</translation>
    </message>
    <message>
        <source>Servers are sold</source>
        <translation>Server werden verkauft</translation>
    </message>
    <message>
        <source>Resale</source>
        <translation>Wiederverkauf</translation>
    </message>
    <message>
        <source>Own machines run</source>
        <translation>Eigene Maschinen laufen</translation>
    </message>
    <message>
        <source>Share of the month at work</source>
        <translation>Arbeitender Anteil des Monats</translation>
    </message>
    <message>
        <source>Hours of full draw, metered</source>
        <translation>Stunden voller Aufnahme, gemessen</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Power, maintenance, insurance</source>
        <translation>Strom, Wartung, Versicherung</translation>
    </message>
</context>
<context>
    <name>core.model.market</name>
    <message>
        <source>Price asked after the shorter term</source>
        <translation>Nach der kürzeren Laufzeit verlangter Preis</translation>
    </message>
    <message>
        <source>0: no shorter term is offered.</source>
        <translation>0: keine kürzere Laufzeit angeboten.</translation>
    </message>
    <message>
        <source>Market price expected then</source>
        <translation>Dann erwarteter Marktpreis</translation>
    </message>
    <message>
        <source>Years since billing began</source>
        <translation>Jahre seit Beginn der Abrechnung</translation>
    </message>
    <message>
        <source>Width of the price's logarithm</source>
        <translation>Breite des Logarithmus des Preises</translation>
    </message>
    <message>
        <source>Expected market price</source>
        <translation>Erwarteter Marktpreis</translation>
    </message>
    <message>
        <source>Distance of the locked price</source>
        <translation>Abstand des festen Preises</translation>
    </message>
    <message>
        <source>Expected overpayment of an hour</source>
        <translation>Erwartete Überzahlung je Stunde</translation>
    </message>
    <message>
        <source>Locked hours of the month</source>
        <translation>Gebundene Stunden des Monats</translation>
    </message>
    <message>
        <source>Expected overpayment</source>
        <translation>Erwartete Überzahlung</translation>
    </message>
    <message>
        <source>Expected protection</source>
        <translation>Erwarteter Schutz</translation>
    </message>
</context>
<context>
    <name>core.model.memory</name>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Belegter Speicher</translation>
    </message>
    <message>
        <source>Memory to plan with</source>
        <translation>Planbarer Speicher</translation>
    </message>
    <message>
        <source>It fits</source>
        <translation>Es passt</translation>
    </message>
    <message>
        <source>Accelerators of one copy</source>
        <translation>Beschleuniger einer Kopie</translation>
    </message>
    <message>
        <source>Copies (data parallel)</source>
        <translation>Kopien (datenparallel)</translation>
    </message>
    <message>
        <source>Sequences of a batch</source>
        <translation>Sequenzen eines Batches</translation>
    </message>
    <message>
        <source>Accelerators at most</source>
        <translation>Beschleuniger höchstens</translation>
    </message>
    <message>
        <source>Passes of a step</source>
        <translation>Durchgänge je Schritt</translation>
    </message>
    <message>
        <source>Idle share of pipeline stages over working</source>
        <translation>Leerlaufanteil der Pipeline-Stufen gegenüber Arbeit</translation>
    </message>
    <message>
        <source>Batch this compute usually tolerates</source>
        <translation>Batch, den diese Rechenleistung üblicherweise verträgt</translation>
    </message>
    <message>
        <source>Tokens of a step, an accelerator</source>
        <translation>Tokens je Schritt und Beschleuniger</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Gehalten in</translation>
    </message>
    <message>
        <source>a weight</source>
        <translation>ein Gewicht</translation>
    </message>
    <message>
        <source>a gradient</source>
        <translation>ein Gradient</translation>
    </message>
    <message>
        <source>the optimizer</source>
        <translation>der Optimierer</translation>
    </message>
    <message>
        <source>Bytes of {name} a parameter</source>
        <translation>Bytes je Parameter: {name}</translation>
    </message>
    <message>
        <source>Parameters of its part of the layers</source>
        <translation>Parameter seines Teils der Schichten</translation>
    </message>
    <message>
        <source>Parameters of its experts</source>
        <translation>Parameter seiner Experten</translation>
    </message>
    <message>
        <source>Parameters of its adapters</source>
        <translation>Parameter seiner Adapter</translation>
    </message>
    <message>
        <source>Bytes of a frozen weight</source>
        <translation>Bytes eines eingefrorenen Gewichts</translation>
    </message>
    <message>
        <source>Bytes of a weight of the model</source>
        <translation>Bytes eines Modellgewichts</translation>
    </message>
    <message>
        <source>Of its part trained</source>
        <translation>Vom trainierten Teil</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>One gathered layer</source>
        <translation>Eine gesammelte Schicht</translation>
    </message>
    <message>
        <source>Where weights are shared out, a layer is put together for the time it works.</source>
        <translation>Wo Gewichte verteilt sind, wird eine Schicht für ihre Arbeitszeit zusammengesetzt.</translation>
    </message>
    <message>
        <source>Weights, gradients, optimizer</source>
        <translation>Gewichte, Gradienten, Optimierer</translation>
    </message>
    <message>
        <source>Copies of its {name}</source>
        <translation>Kopien: {name}</translation>
    </message>
    <message>
        <source>Kept of its {name}: {part}</source>
        <translation>Behalten: {name}: {part}</translation>
    </message>
    <message>
        <source>One value of each place and width</source>
        <translation>Ein Wert je Stelle und Breite</translation>
    </message>
    <message>
        <source>Bytes of the attention square a value</source>
        <translation>Bytes des Attention-Quadrats je Wert</translation>
    </message>
    <message>
        <source>Bytes a value without it</source>
        <translation>Bytes je Wert ohne es</translation>
    </message>
    <message>
        <source>Layers in flight</source>
        <translation>Schichten in Bearbeitung</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Weights, gradients, optimizer in all</source>
        <translation>Gewichte, Gradienten, Optimierer insgesamt</translation>
    </message>
    <message>
        <source>Activations, all computed again</source>
        <translation>Aktivierungen, alle neu berechnet</translation>
    </message>
    <message>
        <source>Of one sequence of at most 4,096 tokens.</source>
        <translation>Einer Sequenz von höchstens 4.096 Tokens.</translation>
    </message>
    <message>
        <source>Left for states</source>
        <translation>Für Zustände übrig</translation>
    </message>
    <message>
        <source>Accelerators at least</source>
        <translation>Beschleuniger mindestens</translation>
    </message>
    <message>
        <source>As memory has it; layouts need whole numbers of nodes.</source>
        <translation>Nach dem Speicher; Aufteilungen brauchen ganze Knotenzahlen.</translation>
    </message>
    <message>
        <source>Checkpoint, whole</source>
        <translation>Checkpoint, vollständig</translation>
    </message>
    <message>
        <source>Checkpoint, weights</source>
        <translation>Checkpoint, Gewichte</translation>
    </message>
    <message>
        <source>Data in tokens</source>
        <translation>Daten in Tokens</translation>
    </message>
    <message>
        <source>Cache of one full context</source>
        <translation>Cache eines vollen Kontexts</translation>
    </message>
    <message>
        <source>In use, BF16.</source>
        <translation>Im Betrieb, BF16.</translation>
    </message>
</context>
<context>
    <name>core.model.money</name>
    <message>
        <source>Nodes of the calendar</source>
        <translation>Knoten des Kalenders</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Closing cash</source>
        <translation>Kasse am Monatsende</translation>
    </message>
    <message>
        <source>Lowest cash so far</source>
        <translation>Bisher tiefster Kassenstand</translation>
    </message>
    <message>
        <source>Cash was below zero</source>
        <translation>Kasse war unter null</translation>
    </message>
    <message>
        <source>Cash lasts</source>
        <translation>Kasse reicht</translation>
    </message>
    <message>
        <source>Spent until release</source>
        <translation>Ausgegeben bis zum Release</translation>
    </message>
    <message>
        <source>Worth today of a dollar then</source>
        <translation>Heutiger Wert eines späteren Dollars</translation>
    </message>
    <message>
        <source>Spending at today's worth</source>
        <translation>Ausgaben zum heutigen Wert</translation>
    </message>
    <message>
        <source>Machines at today's worth</source>
        <translation>Maschinen zum heutigen Wert</translation>
    </message>
    <message>
        <source>Useful hours at today's worth</source>
        <translation>Nutzbare Stunden zum heutigen Wert</translation>
    </message>
    <message>
        <source>Team until its work is done</source>
        <translation>Team, bis seine Arbeit erledigt ist</translation>
    </message>
    <message>
        <source>Nodes of the calendar until then</source>
        <translation>Knoten des Kalenders bis dahin</translation>
    </message>
    <message>
        <source>Cash in the month the work is done</source>
        <translation>Kasse im Monat, in dem die Arbeit erledigt ist</translation>
    </message>
</context>
<context>
    <name>core.model.nodes</name>
    <message>
        <source>Nodes of use after the run</source>
        <translation>Knoten der Nutzung nach dem Lauf</translation>
    </message>
    <message>
        <source>Work before the run was done</source>
        <translation>Arbeit vor dem Lauf war erledigt</translation>
    </message>
    <message>
        <source>Nodes that have work</source>
        <translation>Knoten mit Arbeit</translation>
    </message>
    <message>
        <source>Share of the month nodes stand</source>
        <translation>Anteil des Monats, den Knoten stehen</translation>
    </message>
    <message>
        <source>Share of the month with nodes</source>
        <translation>Anteil des Monats mit Knoten</translation>
    </message>
    <message>
        <source>Nodes on by use</source>
        <translation>Laufende Knoten nach Nutzung</translation>
    </message>
</context>
<context>
    <name>core.model.outcome</name>
    <message>
        <source>Total cost to the horizon</source>
        <translation>Gesamtkosten bis zum Horizont</translation>
    </message>
    <message>
        <source>One more than the horizon: not within it.</source>
        <translation>Eins mehr als der Horizont: nicht innerhalb.</translation>
    </message>
    <message>
        <source>One more than the horizon: cash lasts.</source>
        <translation>Eins mehr als der Horizont: die Kasse reicht.</translation>
    </message>
    <message>
        <source>Run done at</source>
        <translation>Lauf fertig bei</translation>
    </message>
    <message>
        <source>0: not within the horizon.</source>
        <translation>0: nicht innerhalb des Horizonts.</translation>
    </message>
    <message>
        <source>Opening cash less the lowest cash.</source>
        <translation>Anfangskasse abzüglich des tiefsten Kassenstands.</translation>
    </message>
    <message>
        <source>Cash at the horizon</source>
        <translation>Kasse am Horizont</translation>
    </message>
    <message>
        <source>Cost at today's worth</source>
        <translation>Kosten zum heutigen Wert</translation>
    </message>
    <message>
        <source>Work the team could do</source>
        <translation>Arbeit, die das Team leisten könnte</translation>
    </message>
    <message>
        <source>Owed for machines at the horizon</source>
        <translation>Am Horizont für Maschinen geschuldet</translation>
    </message>
    <message>
        <source>the month after</source>
        <translation>im Monat danach</translation>
    </message>
    <message>
        <source>two months after</source>
        <translation>zwei Monate danach</translation>
    </message>
    <message>
        <source>Owed, paid {name}</source>
        <translation>Geschuldet, bezahlt {name}</translation>
    </message>
    <message>
        <source>Machines with what is owed</source>
        <translation>Maschinen mit Geschuldetem</translation>
    </message>
    <message>
        <source>Machines at today's worth, in all</source>
        <translation>Maschinen zum heutigen Wert, insgesamt</translation>
    </message>
    <message>
        <source>Machines per useful GPU-hour</source>
        <translation>Maschinen je nutzbarer GPU-Stunde</translation>
    </message>
    <message>
        <source>The same, later dollars and hours counting less</source>
        <translation>Dasselbe, spätere Dollar und Stunden zählen weniger</translation>
    </message>
    <message>
        <source>Most paid for machines</source>
        <translation>Höchste Zahlung für Maschinen</translation>
    </message>
    <message>
        <source>Month of it</source>
        <translation>Monat davon</translation>
    </message>
    <message>
        <source>Run done, or the horizon</source>
        <translation>Lauf fertig, oder der Horizont</translation>
    </message>
    <message>
        <source>Expected overpayment of the fixed price</source>
        <translation>Erwartete Überzahlung durch den festen Preis</translation>
    </message>
    <message>
        <source>Expected protection by the fixed price</source>
        <translation>Erwarteter Schutz durch den festen Preis</translation>
    </message>
    <message>
        <source>Overpayment, of the contract</source>
        <translation>Überzahlung, vom Vertrag</translation>
    </message>
    <message>
        <source>Expected loss from a failing vendor, in all</source>
        <translation>Erwarteter Verlust durch Anbieterausfall, insgesamt</translation>
    </message>
    <message>
        <source>Stops expected in the run</source>
        <translation>Im Lauf erwartete Stopps</translation>
    </message>
    <message>
        <source>Leaving costs</source>
        <translation>Ausstieg kostet</translation>
    </message>
    <message>
        <source>Of this the vendor</source>
        <translation>Davon der Anbieter</translation>
    </message>
    <message>
        <source>Stranded then</source>
        <translation>Dann verloren</translation>
    </message>
    <message>
        <source>Stranded, of what was committed, then</source>
        <translation>Dann verloren, vom Verpflichteten</translation>
    </message>
    <message>
        <source>Loss in the books then</source>
        <translation>Dann Verlust in den Büchern</translation>
    </message>
    <message>
        <source>Work of people done in</source>
        <translation>Arbeit der Personen erledigt in</translation>
    </message>
    <message>
        <source>Later than planned by</source>
        <translation>Später als geplant um</translation>
    </message>
    <message>
        <source>Utilisation at most</source>
        <translation>Auslastung höchstens</translation>
    </message>
    <message>
        <source>Burnout-risk index at most</source>
        <translation>Burnout-Risiko-Index höchstens</translation>
    </message>
    <message>
        <source>Share of time on call at most</source>
        <translation>Zeitanteil in Rufbereitschaft höchstens</translation>
    </message>
    <message>
        <source>Hours a week at most</source>
        <translation>Stunden je Woche höchstens</translation>
    </message>
    <message>
        <source>People leaving to the horizon</source>
        <translation>Abgänge bis zum Horizont</translation>
    </message>
    <message>
        <source>Team in all</source>
        <translation>Team insgesamt</translation>
    </message>
    <message>
        <source>Cash when the work is done</source>
        <translation>Kasse, wenn die Arbeit erledigt ist</translation>
    </message>
    <message>
        <source>0: not in the horizon.</source>
        <translation>0: nicht im Horizont.</translation>
    </message>
    <message>
        <source>Work due less done and left over</source>
        <translation>Fällige Arbeit abzüglich erledigter und übriger</translation>
    </message>
    <message>
        <source>Paid hours in all</source>
        <translation>Bezahlte Stunden insgesamt</translation>
    </message>
    <message>
        <source>{name} in all</source>
        <translation>{name} insgesamt</translation>
    </message>
    <message>
        <source>Useful share of paid hours</source>
        <translation>Nutzbarer Anteil bezahlter Stunden</translation>
    </message>
    <message>
        <source>Paid hours less their parts</source>
        <translation>Bezahlte Stunden abzüglich ihrer Teile</translation>
    </message>
    <message>
        <source>Closing cash less opening cash, funding and spending</source>
        <translation>Endkasse abzüglich Anfangskasse, Finanzierung und Ausgaben</translation>
    </message>
    <message>
        <source>Spending less machines, team and other</source>
        <translation>Ausgaben abzüglich Maschinen, Team und Sonstigem</translation>
    </message>
    <message>
        <source>Horizon less months on the timeline</source>
        <translation>Horizont abzüglich Monate auf dem Zeitstrahl</translation>
    </message>
</context>
<context>
    <name>core.model.presence</name>
    <message>
        <source>seat</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Share still here of month 1</source>
        <translation>Noch da von Monat 1</translation>
    </message>
    <message>
        <source>Left at the end of last month</source>
        <translation>Am Ende des letzten Monats gegangen</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>Neue Personen</translation>
    </message>
    <message>
        <source>New people as of month 1</source>
        <translation>Neue Personen in Monat 1</translation>
    </message>
    <message>
        <source>People present</source>
        <translation>Anwesende Personen</translation>
    </message>
    <message>
        <source>Still to learn</source>
        <translation>Noch zu lernen</translation>
    </message>
    <message>
        <source>Ramped people</source>
        <translation>Eingearbeitete Personen</translation>
    </message>
    <message>
        <source>Left and replaced</source>
        <translation>Gegangen und ersetzt</translation>
    </message>
    <message>
        <source>Posts empty until replaced</source>
        <translation>Bis zum Ersatz leere Stellen</translation>
    </message>
    <message>
        <source>Open posts</source>
        <translation>Offene Stellen</translation>
    </message>
    <message>
        <source>Hires of the plan</source>
        <translation>Einstellungen des Plans</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Ersatzeinstellungen</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Personalbestand</translation>
    </message>
    <message>
        <source>Ramped people in all</source>
        <translation>Eingearbeitete Personen insgesamt</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>Contract runs</source>
        <translation>Vertrag läuft</translation>
    </message>
    <message>
        <source>Work of vendors</source>
        <translation>Arbeit von Dienstleistern</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>People of vendors</source>
        <translation>Personen von Dienstleistern</translation>
    </message>
    <message>
        <source>Chance that one given person has left</source>
        <translation>Wahrscheinlichkeit, dass eine bestimmte Person gegangen ist</translation>
    </message>
</context>
<context>
    <name>core.model.prices</name>
    <message>
        <source>Cost of standing machines</source>
        <translation>Kosten stehender Maschinen</translation>
    </message>
    <message>
        <source>Added by full use</source>
        <translation>Durch volle Nutzung hinzu</translation>
    </message>
    <message>
        <source>Useful hours of full use</source>
        <translation>Nutzbare Stunden bei voller Nutzung</translation>
    </message>
    <message>
        <source>Own machines, all in, a GPU-hour at full use</source>
        <translation>Eigene Maschinen, alles inbegriffen, je GPU-Stunde bei voller Nutzung</translation>
    </message>
    <message>
        <source>First month of training</source>
        <translation>Erster Trainingsmonat</translation>
    </message>
    <message>
        <source>Months of use to the horizon</source>
        <translation>Monate Nutzung bis zum Horizont</translation>
    </message>
    <message>
        <source>Discount rate a month</source>
        <translation>Diskontsatz je Monat</translation>
    </message>
    <message>
        <source>Worth of a dollar at the sale</source>
        <translation>Wert eines Dollars beim Verkauf</translation>
    </message>
    <message>
        <source>Worth of a dollar a month until then</source>
        <translation>Wert eines Dollars je Monat bis dahin</translation>
    </message>
    <message>
        <source>Capital of own machines</source>
        <translation>Kapital eigener Maschinen</translation>
    </message>
    <message>
        <source>Site, upkeep, insurance, people</source>
        <translation>Standort, Instandhaltung, Versicherung, Personen</translation>
    </message>
    <message>
        <source>Power at full draw</source>
        <translation>Strom bei voller Aufnahme</translation>
    </message>
    <message>
        <source>Power at full use</source>
        <translation>Strom bei voller Nutzung</translation>
    </message>
    <message>
        <source>Power without use</source>
        <translation>Strom ohne Nutzung</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>A paid hour</source>
        <translation>Eine bezahlte Stunde</translation>
    </message>
    <message>
        <source>A GPU-hour of the run, spares included</source>
        <translation>Eine GPU-Stunde des Laufs, mit Ersatzknoten</translation>
    </message>
    <message>
        <source>A useful hour of the run</source>
        <translation>Eine nutzbare Stunde des Laufs</translation>
    </message>
    <message>
        <source>Paid for active hours</source>
        <translation>Für aktive Stunden bezahlt</translation>
    </message>
    <message>
        <source>Writing checkpoints</source>
        <translation>Checkpoints schreiben</translation>
    </message>
    <message>
        <source>Work done again</source>
        <translation>Wiederholte Arbeit</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>Lost to speed</source>
        <translation>An Tempo verloren</translation>
    </message>
    <message>
        <source>A useful hour at the share in use</source>
        <translation>Eine nutzbare Stunde beim Nutzungsanteil</translation>
    </message>
    <message>
        <source>The delay costs the company</source>
        <translation>Die Verspätung kostet das Unternehmen</translation>
    </message>
    <message>
        <source>Useful share of the run's paid hours</source>
        <translation>Nutzbarer Anteil der bezahlten Stunden des Laufs</translation>
    </message>
</context>
<context>
    <name>core.model.progress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Not yet released</source>
        <translation>Noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Useful hours of experiments done</source>
        <translation>Erledigte nutzbare Stunden der Experimente</translation>
    </message>
    <message>
        <source>Hours of experiments</source>
        <translation>Stunden der Experimente</translation>
    </message>
    <message>
        <source>Useful hours of experiments left</source>
        <translation>Verbleibende nutzbare Stunden der Experimente</translation>
    </message>
    <message>
        <source>The run may go on</source>
        <translation>Der Lauf kann weitergehen</translation>
    </message>
    <message>
        <source>Useful hours of the run done</source>
        <translation>Erledigte nutzbare Stunden des Laufs</translation>
    </message>
    <message>
        <source>Hours of the run</source>
        <translation>Stunden des Laufs</translation>
    </message>
    <message>
        <source>Hours of the run so far</source>
        <translation>Bisherige Stunden des Laufs</translation>
    </message>
    <message>
        <source>Useful hours of the run left</source>
        <translation>Verbleibende nutzbare Stunden des Laufs</translation>
    </message>
    <message>
        <source>Share of the run done</source>
        <translation>Erledigter Anteil des Laufs</translation>
    </message>
    <message>
        <source>The run ends in this month</source>
        <translation>Der Lauf endet in diesem Monat</translation>
    </message>
    <message>
        <source>Use after the run wanted</source>
        <translation>Gewünschte Nutzung nach dem Lauf</translation>
    </message>
    <message>
        <source>Share of the month after the run and inside the term</source>
        <translation>Anteil des Monats nach dem Lauf und in der Laufzeit</translation>
    </message>
    <message>
        <source>Use after the run inside the term</source>
        <translation>Nutzung nach dem Lauf in der Laufzeit</translation>
    </message>
    <message>
        <source>Use after the run by use</source>
        <translation>Nutzung nach dem Lauf nach Nutzung</translation>
    </message>
    <message>
        <source>Use after the run served</source>
        <translation>Bediente Nutzung nach dem Lauf</translation>
    </message>
    <message>
        <source>Use after the run not served</source>
        <translation>Nicht bediente Nutzung nach dem Lauf</translation>
    </message>
</context>
<context>
    <name>core.model.scaling</name>
    <message>
        <source>Tokens a parameter</source>
        <translation>Tokens je Parameter</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Tokens' worth of new data</source>
        <translation>Wert der Tokens in neuen Daten</translation>
    </message>
    <message>
        <source>With what the base model has seen; repeated tokens teach less.</source>
        <translation>Mit dem, was das Basismodell gesehen hat; wiederholte Tokens lehren weniger.</translation>
    </message>
    <message>
        <source>Dense model it learns like</source>
        <translation>Dichtes Modell, wie das es lernt</translation>
    </message>
    <message>
        <source>Expected loss, {name}</source>
        <translation>Erwarteter Verlustwert, {name}</translation>
    </message>
    <message>
        <source>Power of size in compute, {name}</source>
        <translation>Potenz der Größe in Rechenleistung, {name}</translation>
    </message>
    <message>
        <source>Balance of size and data, {name}</source>
        <translation>Verhältnis von Größe und Daten, {name}</translation>
    </message>
    <message>
        <source>Best size for this compute, {name}</source>
        <translation>Beste Größe für diese Rechenleistung, {name}</translation>
    </message>
    <message>
        <source>Best tokens for this compute, {name}</source>
        <translation>Beste Tokens für diese Rechenleistung, {name}</translation>
    </message>
    <message>
        <source>Best tokens for this size, {name}</source>
        <translation>Beste Tokens für diese Größe, {name}</translation>
    </message>
</context>
<context>
    <name>core.model.size</name>
    <message>
        <source>Parameters of routed experts</source>
        <translation>Parameter gerouteter Experten</translation>
    </message>
    <message>
        <source>Parameters of a token's own experts</source>
        <translation>Parameter der eigenen Experten eines Tokens</translation>
    </message>
    <message>
        <source>Parameters every token passes</source>
        <translation>Parameter, die jedes Token durchläuft</translation>
    </message>
    <message>
        <source>Parameters active per token</source>
        <translation>Aktive Parameter je Token</translation>
    </message>
    <message>
        <source>Of these multiplied as often as its tokens pass</source>
        <translation>Davon so oft multipliziert, wie Tokens hindurchgehen</translation>
    </message>
    <message>
        <source>Parameters multiplied for a token</source>
        <translation>Je Token multiplizierte Parameter</translation>
    </message>
    <message>
        <source>Without tables that are only looked up; what is passed again counts again.</source>
        <translation>Ohne Tabellen, in denen nur nachgesehen wird; erneut Durchlaufenes zählt erneut.</translation>
    </message>
    <message>
        <source>Of these in routed experts</source>
        <translation>Davon in gerouteten Experten</translation>
    </message>
    <message>
        <source>Attention parameters of a layer</source>
        <translation>Attention-Parameter einer Schicht</translation>
    </message>
    <message>
        <source>Matrices of a feed-forward layer</source>
        <translation>Matrizen einer Feed-forward-Schicht</translation>
    </message>
    <message>
        <source>Feed-forward parameters of one expert</source>
        <translation>Feed-forward-Parameter eines Experten</translation>
    </message>
    <message>
        <source>Feed-forward parameters without experts</source>
        <translation>Feed-forward-Parameter ohne Experten</translation>
    </message>
    <message>
        <source>Router parameters of a layer</source>
        <translation>Router-Parameter einer Schicht</translation>
    </message>
    <message>
        <source>Parameters of a state-space block</source>
        <translation>Parameter eines State-Space-Blocks</translation>
    </message>
    <message>
        <source>Width of all query heads</source>
        <translation>Breite aller Query-Köpfe</translation>
    </message>
    <message>
        <source>Parameters of queries</source>
        <translation>Parameter der Queries</translation>
    </message>
    <message>
        <source>Latent attention parameters of a layer</source>
        <translation>Parameter latenter Attention einer Schicht</translation>
    </message>
    <message>
        <source>Parameters of norms</source>
        <translation>Parameter der Normen</translation>
    </message>
    <message>
        <source>Parameters of the table of tokens</source>
        <translation>Parameter der Token-Tabelle</translation>
    </message>
    <message>
        <source>Parameters of the table of places</source>
        <translation>Parameter der Positionstabelle</translation>
    </message>
    <message>
        <source>Embeddings and norms</source>
        <translation>Einbettungen und Normen</translation>
    </message>
    <message>
        <source>Adapters of rank 1 in attention</source>
        <translation>Adapter vom Rang 1 in Attention</translation>
    </message>
    <message>
        <source>Adapters of rank 1 in a layer</source>
        <translation>Adapter vom Rang 1 in einer Schicht</translation>
    </message>
    <message>
        <source>Adapters of rank 1 in a state-space block</source>
        <translation>Adapter vom Rang 1 in einem State-Space-Block</translation>
    </message>
    <message>
        <source>Parameters of adapters</source>
        <translation>Parameter der Adapter</translation>
    </message>
    <message>
        <source>Where adapters are trained.</source>
        <translation>Wo Adapter trainiert werden.</translation>
    </message>
    <message>
        <source>Layers memory is counted for</source>
        <translation>Schichten, für die Speicher gezählt wird</translation>
    </message>
    <message>
        <source>Width memory is counted for</source>
        <translation>Breite, für die Speicher gezählt wird</translation>
    </message>
</context>
<context>
    <name>core.model.slips</name>
    <message>
        <source>Share of the week nobody answers</source>
        <translation>Anteil der Woche, in dem niemand antwortet</translation>
    </message>
    <message>
        <source>Later answers lengthen a restart by</source>
        <translation>Spätere Antworten verlängern einen Neustart um</translation>
    </message>
    <message>
        <source>Restart this month</source>
        <translation>Neustart in diesem Monat</translation>
    </message>
    <message>
        <source>Idle for want of operations</source>
        <translation>Stillstand mangels Betrieb</translation>
    </message>
</context>
<context>
    <name>core.model.team</name>
    <message>
        <source>Cost of one head a month</source>
        <translation>Kosten einer Person je Monat</translation>
    </message>
    <message>
        <source>Working share of one head</source>
        <translation>Arbeitsanteil einer Person</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Anybody is stated for the team</source>
        <translation>Für das Team ist jemand angegeben</translation>
    </message>
    <message>
        <source>Leads a group</source>
        <translation>Leitet eine Gruppe</translation>
    </message>
    <message>
        <source>Payroll before rounding</source>
        <translation>Personalkosten vor Rundung</translation>
    </message>
    <message>
        <source>Vendors before rounding</source>
        <translation>Dienstleister vor Rundung</translation>
    </message>
    <message>
        <source>Replacing people, before rounding</source>
        <translation>Ersatz von Personen, vor Rundung</translation>
    </message>
    <message>
        <source>Team in all, before rounding</source>
        <translation>Team insgesamt, vor Rundung</translation>
    </message>
</context>
<context>
    <name>core.model.usual</name>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Work before the run</source>
        <translation>Arbeit vor dem Lauf</translation>
    </message>
    <message>
        <source>Accelerators looked after at most</source>
        <translation>Höchstens betreute Beschleuniger</translation>
    </message>
    <message>
        <source>Work over that of a new product</source>
        <translation>Arbeit gegenüber der eines neuen Produkts</translation>
    </message>
    <message>
        <source>Work by breadth and rules</source>
        <translation>Arbeit durch Breite und Regeln</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>More each month</source>
        <translation>Mehr jeden Monat</translation>
    </message>
    <message>
        <source>Part of a month before the first</source>
        <translation>Teil eines Monats vor dem ersten</translation>
    </message>
    <message>
        <source>Months to the horizon after the run</source>
        <translation>Monate nach dem Lauf bis zum Horizont</translation>
    </message>
    <message>
        <source>Taken over in</source>
        <translation>Übernommen in</translation>
    </message>
    <message>
        <source>Last month with planned work</source>
        <translation>Letzter Monat mit geplanter Arbeit</translation>
    </message>
    <message>
        <source>First month of work after the run</source>
        <translation>Erster Monat der Arbeit nach dem Lauf</translation>
    </message>
    <message>
        <source>One more than the horizon: none.</source>
        <translation>Eins mehr als der Horizont: keiner.</translation>
    </message>
    <message>
        <source>Last vendor's knowledge taken over</source>
        <translation>Wissen des letzten Dienstleisters übernommen</translation>
    </message>
</context>
<context>
    <name>core.model.utilisation</name>
    <message>
        <source>Published runs like it</source>
        <translation>Veröffentlichte Läufe dieser Art</translation>
    </message>
    <message>
        <source>Accelerators of the run</source>
        <translation>Beschleuniger des Laufs</translation>
    </message>
    <message>
        <source>Stated utilisation, of useful FLOPs</source>
        <translation>Angegebene Auslastung, nützlicher FLOPs</translation>
    </message>
    <message>
        <source>Steady utilisation</source>
        <translation>Stetige Auslastung</translation>
    </message>
    <message>
        <source>Doublings since it was measured</source>
        <translation>Verdopplungen seit der Messung</translation>
    </message>
    <message>
        <source>Steady utilisation, used</source>
        <translation>Stetige Auslastung, verwendet</translation>
    </message>
    <message>
        <source>After precision, method and size of the cluster.</source>
        <translation>Nach Genauigkeit, Verfahren und Clustergröße.</translation>
    </message>
    <message>
        <source>A quarter of such runs are below</source>
        <translation>Ein Viertel solcher Läufe liegt darunter</translation>
    </message>
    <message>
        <source>A quarter of such runs are above</source>
        <translation>Ein Viertel solcher Läufe liegt darüber</translation>
    </message>
    <message>
        <source>Hours over those expected, one time in ten</source>
        <translation>Stunden gegenüber den erwarteten, in einem von zehn Fällen</translation>
    </message>
    <message>
        <source>Hours over those expected, nine times in ten</source>
        <translation>Stunden gegenüber den erwarteten, in neun von zehn Fällen</translation>
    </message>
    <message>
        <source>End-to-end utilisation of such runs, median</source>
        <translation>Auslastung solcher Läufe von Anfang bis Ende, Median</translation>
    </message>
    <message>
        <source>Tunes a model that exists</source>
        <translation>Passt ein bestehendes Modell an</translation>
    </message>
    <message>
        <source>Of these fine-tuning</source>
        <translation>Davon Feinabstimmung</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scannt</translation>
    </message>
    <message>
        <source>Mixes experts</source>
        <translation>Mischt Experten</translation>
    </message>
    <message>
        <source>Is dense</source>
        <translation>Ist dicht</translation>
    </message>
    <message>
        <source>Dense on few accelerators</source>
        <translation>Dicht auf wenigen Beschleunigern</translation>
    </message>
    <message>
        <source>Dense on many accelerators</source>
        <translation>Dicht auf vielen Beschleunigern</translation>
    </message>
    <message>
        <source>Of these newer ones</source>
        <translation>Davon neuere</translation>
    </message>
    <message>
        <source>A small model on newer ones</source>
        <translation>Ein kleines Modell auf neueren</translation>
    </message>
</context>
<context>
    <name>core.model.vendor</name>
    <message>
        <source>Failures, without what comes on top</source>
        <translation>Ausfälle, ohne das Zusätzliche</translation>
    </message>
    <message>
        <source>Delivered speed, stated or from the score</source>
        <translation>Geliefertes Tempo, angegeben oder aus der Bewertung</translation>
    </message>
    <message>
        <source>Restart with a spare ready</source>
        <translation>Neustart mit bereitem Ersatzknoten</translation>
    </message>
    <message>
        <source>Delay of delivery</source>
        <translation>Verspätung der Lieferung</translation>
    </message>
    <message>
        <source>Idle share inside the run</source>
        <translation>Leerlaufanteil im Lauf</translation>
    </message>
    <message>
        <source>Score of the vendor</source>
        <translation>Bewertung des Anbieters</translation>
    </message>
    <message>
        <source>Asked: {name}</source>
        <translation>Gefragt: {name}</translation>
    </message>
    <message>
        <source>Weight of what was asked</source>
        <translation>Gewicht des Gefragten</translation>
    </message>
    <message>
        <source>Ruled out, up to: {name}</source>
        <translation>Ausgeschlossen, bis: {name}</translation>
    </message>
</context>
<context>
    <name>core.model.waiting</name>
    <message>
        <source>Joins in</source>
        <translation>Beginnt in</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>Vertrag ab</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>Vertrag bis</translation>
    </message>
    <message>
        <source>Falls due from</source>
        <translation>Wird fällig ab</translation>
    </message>
    <message>
        <source>Falls due until</source>
        <translation>Wird fällig bis</translation>
    </message>
    <message>
        <source>Nodes of the calendar from</source>
        <translation>Knoten des Kalenders ab</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>core.model.worth</name>
    <message>
        <source>Cost to release and of the months to it</source>
        <translation>Kosten bis zum Release und der Monate dahin</translation>
    </message>
    <message>
        <source>Each month to release at what a month's delay costs.</source>
        <translation>Jeder Monat bis zum Release zu dem, was ein Monat Verzögerung kostet.</translation>
    </message>
    <message>
        <source>Released, and cash lasts to release</source>
        <translation>Veröffentlicht, und die Kasse reicht bis dahin</translation>
    </message>
    <message>
        <source>Worth of a level</source>
        <translation>Wert einer Stufe</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>Urteilende</translation>
    </message>
    <message>
        <source>{name} is judged</source>
        <translation>{name} wird beurteilt</translation>
    </message>
    <message>
        <source>{name}, as judged</source>
        <translation>{name}, nach Urteil</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Ausschlag</translation>
    </message>
    <message>
        <source>Swings in all</source>
        <translation>Ausschläge insgesamt</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Value of the case</source>
        <translation>Wert des Falls</translation>
    </message>
</context>
<context>
    <name>core.model.yardstick</name>
    <message>
        <source>End-to-end utilisation of the plan</source>
        <translation>Auslastung des Plans von Anfang bis Ende</translation>
    </message>
    <message>
        <source>Accelerator-hours of one clean run</source>
        <translation>Beschleuniger-Stunden eines sauberen Laufs</translation>
    </message>
    <message>
        <source>The same, as runs of its class</source>
        <translation>Dasselbe, wie Läufe seiner Klasse</translation>
    </message>
    <message>
        <source>One time in ten no more than</source>
        <translation>In einem von zehn Fällen höchstens</translation>
    </message>
    <message>
        <source>Nine times in ten no more than</source>
        <translation>In neun von zehn Fällen höchstens</translation>
    </message>
    <message>
        <source>Days of one clean run</source>
        <translation>Tage eines sauberen Laufs</translation>
    </message>
    <message>
        <source>Tokens a second, an accelerator</source>
        <translation>Tokens je Sekunde und Beschleuniger</translation>
    </message>
    <message>
        <source>Power of one clean run</source>
        <translation>Leistung eines sauberen Laufs</translation>
    </message>
    <message>
        <source>Compute of a month in use</source>
        <translation>Rechenleistung eines Monats im Betrieb</translation>
    </message>
    <message>
        <source>Accelerator-hours of a month in use</source>
        <translation>Beschleuniger-Stunden eines Monats im Betrieb</translation>
    </message>
    <message>
        <source>Accelerator-hours that answers in reinforcement take to write</source>
        <translation>Beschleuniger-Stunden zum Schreiben von Antworten im Reinforcement</translation>
    </message>
    <message>
        <source>At the speed of use; training on them comes on top.</source>
        <translation>Im Tempo des Betriebs; das Training damit kommt hinzu.</translation>
    </message>
    <message>
        <source>A month in use at the usage price</source>
        <translation>Ein Monat im Betrieb zum Nutzungspreis</translation>
    </message>
    <message>
        <source>Compute of its whole life</source>
        <translation>Rechenleistung der ganzen Lebenszeit</translation>
    </message>
    <message>
        <source>Why smaller models are trained longer than is best for training alone.</source>
        <translation>Warum kleinere Modelle länger trainiert werden, als es für das Training allein am besten ist.</translation>
    </message>
</context>
<context>
    <name>core.own_ranges</name>
    <message>
        <source>{label} is counted in whole numbers and has no range; write one of them</source>
        <translation>{label} zählt in ganzen Zahlen und hat keine Spanne; eine davon schreiben</translation>
    </message>
    <message>
        <source>{label}: a range is written 3..5, or 3..4..5 with the likeliest in the middle</source>
        <translation>{label}: eine Spanne schreibt man 3..5, oder 3..4..5 mit dem Wahrscheinlichsten in der Mitte</translation>
    </message>
    <message>
        <source>{label}: a range goes from a smaller to a larger figure</source>
        <translation>{label}: eine Spanne geht von einer kleineren zu einer größeren Zahl</translation>
    </message>
    <message>
        <source>{label}: the likeliest figure stands between the others</source>
        <translation>{label}: die wahrscheinlichste Zahl steht zwischen den anderen</translation>
    </message>
    <message>
        <source>A plan keeps at most {most_origins:,} ranges and sources of values</source>
        <translation>Ein Plan fasst höchstens {most_origins} Spannen und Quellen von Werten</translation>
    </message>
</context>
<context>
    <name>core.papers.board</name>
    <message>
        <source>Board summary</source>
        <translation>Vorstandsvorlage</translation>
    </message>
    <message>
        <source>How likely it is that cash runs out is not known: no worlds are drawn of this plan.</source>
        <translation>Wie wahrscheinlich es ist, dass die Kasse leer wird, ist nicht bekannt: von diesem Plan sind keine Welten gezogen.</translation>
    </message>
    <message>
        <source>Recommended: {clipped}</source>
        <translation>Empfohlen: {clipped}</translation>
    </message>
    <message>
        <source>The three decisions</source>
        <translation>Die drei Entscheidungen</translation>
    </message>
    <message>
        <source>How firm it is</source>
        <translation>Wie fest es ist</translation>
    </message>
    <message>
        <source>Chosen, and shown below: {case_words}.</source>
        <translation>Gewählt und unten gezeigt: {case_words}.</translation>
    </message>
    <message>
        <source>of {count} options</source>
        <translation>von {count} Optionen</translation>
    </message>
    <message>
        <source>the only option</source>
        <translation>die einzige Option</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What would change the answer</source>
        <translation>Was die Antwort ändern würde</translation>
    </message>
    <message>
        <source>Checks and open reviews</source>
        <translation>Prüfungen und offene Überprüfungen</translation>
    </message>
    <message>
        <source>Error: {clipped}</source>
        <translation>Fehler: {clipped}</translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>Fehler:</translation>
    </message>
    <message>
        <source>{more} more in the full report.</source>
        <translation>{more} weitere im vollen Bericht.</translation>
    </message>
    <message>
        <source>No decision is open again.</source>
        <translation>Keine Entscheidung ist wieder offen.</translation>
    </message>
    <message>
        <source>Open again: {clipped}</source>
        <translation>Wieder offen: {clipped}</translation>
    </message>
    <message>
        <source>Cash by {period}</source>
        <translation>Kasse nach {period}</translation>
    </message>
    <message>
        <source>In million $.</source>
        <translation>In Mio. $.</translation>
    </message>
    <message>
        <source>Decisions and what opens them again</source>
        <translation>Entscheidungen und was sie wieder öffnet</translation>
    </message>
    <message>
        <source>several limits passed</source>
        <translation>mehrere Grenzen überschritten</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>What the cost to release hangs on</source>
        <translation>Woran die Kosten bis zum Release hängen</translation>
    </message>
    <message>
        <source>The worst worlds</source>
        <translation>Die schlechtesten Welten</translation>
    </message>
</context>
<context>
    <name>core.papers.joint</name>
    <message>
        <source>No worlds are drawn of this plan, so that no chance can be told; the page Uncertainty draws them. What moves the figures most, one input at a time, is known without:</source>
        <translation>Von diesem Plan sind keine Welten gezogen, daher lassen sich keine Wahrscheinlichkeiten nennen; die Seite Unsicherheit zieht sie. Was die Zahlen am meisten bewegt, jeweils eine Angabe, ist auch so bekannt:</translation>
    </message>
    <message>
        <source>What counts: {weight_words}.</source>
        <translation>Was zählt: {weight_words}.</translation>
    </message>
    <message>
        <source>The first {most_rows} of {count} combinations.</source>
        <translation>Die ersten {most_rows} von {count} Kombinationen.</translation>
    </message>
    <message>
        <source>Flip points</source>
        <translation>Kipppunkte</translation>
    </message>
    <message>
        <source>How far weights may move</source>
        <translation>Wie weit sich Gewichte bewegen dürfen</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>Kombination</translation>
    </message>
    <message>
        <source>Cost to release, one input at a time</source>
        <translation>Kosten bis zum Release, jeweils eine Angabe</translation>
    </message>
    <message>
        <source>Release, one input at a time</source>
        <translation>Release, jeweils eine Angabe</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Kasse leer</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Alles gut</translation>
    </message>
    <message>
        <source>Worth finding out first</source>
        <translation>Zuerst zu klären lohnt sich</translation>
    </message>
</context>
<context>
    <name>core.papers.log</name>
    <message>
        <source>No decision is recorded yet.</source>
        <translation>Noch keine Entscheidung ist festgehalten.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>never said</source>
        <translation>nie gesagt</translation>
    </message>
    <message>
        <source>Decision records</source>
        <translation>Entscheidungsprotokolle</translation>
    </message>
    <message>
        <source>Decision {number:.0f}: {part}</source>
        <translation>Entscheidung {number}: {part}</translation>
    </message>
    <message>
        <source>without a question</source>
        <translation>ohne Frage</translation>
    </message>
    <message>
        <source>Open again: {opened}</source>
        <translation>Wieder offen: {opened}</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What was considered, with the figures of that day</source>
        <translation>Was erwogen wurde, mit den Zahlen jenes Tages</translation>
    </message>
    <message>
        <source>Open again when: {part}.</source>
        <translation>Wieder öffnen, wenn: {part}.</translation>
    </message>
    <message>
        <source>no condition is stated</source>
        <translation>keine Bedingung ist angegeben</translation>
    </message>
    <message>
        <source>Next review: {next_review}.</source>
        <translation>Nächste Überprüfung: {next_review}.</translation>
    </message>
    <message>
        <source>a condition cannot be read; correct it on the page Decisions</source>
        <translation>eine Bedingung ist nicht lesbar; auf der Seite Entscheidungen berichtigen</translation>
    </message>
    <message>
        <source>was due on {days}</source>
        <translation>war fällig am {days}</translation>
    </message>
    <message>
        <source>when a condition is met</source>
        <translation>wenn eine Bedingung erfüllt ist</translation>
    </message>
    <message>
        <source>no day is set</source>
        <translation>kein Tag ist festgelegt</translation>
    </message>
    <message>
        <source>It takes the place of decision {supersedes:.0f}.</source>
        <translation>Sie tritt an die Stelle von Entscheidung {supersedes}.</translation>
    </message>
    <message>
        <source>It replaces none.</source>
        <translation>Sie ersetzt keine.</translation>
    </message>
    <message>
        <source>{of} Decision {later:.0f} stands in its place.</source>
        <translation>{of} Entscheidung {later} steht an ihrer Stelle.</translation>
    </message>
</context>
<context>
    <name>core.papers.months</name>
    <message>
        <source>Monthly sheet</source>
        <translation>Monatsblatt</translation>
    </message>
    <message>
        <source>Useful GPU-hours</source>
        <translation>Nutzbare GPU-Stunden</translation>
    </message>
    <message>
        <source>Paid GPU-hours</source>
        <translation>Bezahlte GPU-Stunden</translation>
    </message>
    <message>
        <source>Headcount, FTE</source>
        <translation>Personalbestand, Vollzeitkräfte</translation>
    </message>
    <message>
        <source>Work before the run left, person-months</source>
        <translation>Verbleibende Arbeit vor dem Lauf, Personenmonate</translation>
    </message>
    <message>
        <source>thousand $</source>
        <translation>Tausend $</translation>
    </message>
    <message>
        <source>Year {number}: {first:%B %Y} to {last:%B %Y}</source>
        <translation>Jahr {number}: {first} bis {last}</translation>
    </message>
    <message>
        <source>In {name:own}, rounded; costs are positive. Balances of a year are those at its ends.</source>
        <translation>In {name}, gerundet; Kosten sind positiv. Bestände eines Jahres sind die an seinen Enden.</translation>
    </message>
    <message>
        <source>People and machines</source>
        <translation>Personen und Maschinen</translation>
    </message>
    <message>
        <source>Year {number}</source>
        <translation>Jahr {number}</translation>
    </message>
    <message>
        <source>Chance that cash has run out</source>
        <translation>Wahrscheinlichkeit, dass die Kasse leer ist</translation>
    </message>
</context>
<context>
    <name>core.papers.parts</name>
    <message>
        <source>Board summary, two pages</source>
        <translation>Vorstandsvorlage, zwei Seiten</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Voller Bericht</translation>
    </message>
    <message>
        <source>List of inputs</source>
        <translation>Liste der Angaben</translation>
    </message>
    <message>
        <source>Figures behind the charts</source>
        <translation>Zahlen hinter den Diagrammen</translation>
    </message>
    <message>
        <source>No part is chosen; name at least one</source>
        <translation>Kein Teil ist gewählt; mindestens einen nennen</translation>
    </message>
    <message>
        <source>There is no part called “{name:own}”; the parts are {list}</source>
        <translation>Es gibt keinen Teil namens „{name}“; die Teile sind {list}</translation>
    </message>
    <message>
        <source>{name:own}: figures behind the charts</source>
        <translation>{name}: Zahlen hinter den Diagrammen</translation>
    </message>
    <message>
        <source>{name:own}, figures</source>
        <translation>{name}, Zahlen</translation>
    </message>
</context>
<context>
    <name>core.papers.ranges</name>
    <message>
        <source>Likely ranges hold eight of ten worlds.</source>
        <translation>Wahrscheinliche Spannen umfassen acht von zehn Welten.</translation>
    </message>
    <message>
        <source>Likely ranges hold about eight in ten, inputs moved one at a time; no worlds are drawn.</source>
        <translation>Wahrscheinliche Spannen umfassen etwa acht von zehn, Angaben einzeln bewegt; keine Welten sind gezogen.</translation>
    </message>
    <message>
        <source>to release</source>
        <translation>bis zum Release</translation>
    </message>
    <message>
        <source>in {never} months, not released</source>
        <translation>in {never} Monaten, nicht veröffentlicht</translation>
    </message>
    <message>
        <source>likely {range}</source>
        <translation>wahrscheinlich {range}</translation>
    </message>
    <message>
        <source>over {last} months</source>
        <translation>über {last} Monate</translation>
    </message>
    <message>
        <source>month {each:.0f}</source>
        <translation>Monat {each}</translation>
    </message>
</context>
<context>
    <name>core.papers.stated</name>
    <message>
        <source>Likely range</source>
        <translation>Wahrscheinliche Spanne</translation>
    </message>
    <message>
        <source>Owner, note</source>
        <translation>Verantwortlich, Notiz</translation>
    </message>
    <message>
        <source>still a sample</source>
        <translation>noch ein Beispielwert</translation>
    </message>
    <message>
        <source>stated in the plan</source>
        <translation>im Plan angegeben</translation>
    </message>
    <message>
        <source>Values as they count in the active scenario. Where none is named, the source is that of the value Headwater begins with; a value of one's own without a source is “{own}”.</source>
        <translation>Werte, wie sie im aktiven Szenario zählen. Wo keine genannt ist, ist die Quelle die des Werts, mit dem Headwater beginnt; ein eigener Wert ohne Quelle ist „{own}“.</translation>
    </message>
</context>
<context>
    <name>core.papers.subject</name>
    <message>
        <source>the plan as it stands</source>
        <translation>der Plan, wie er ist</translation>
    </message>
    <message>
        <source>no worlds drawn</source>
        <translation>keine Welten gezogen</translation>
    </message>
    <message>
        <source>{count:,} worlds, seed {seed:.0f}</source>
        <translation>{count} Welten, Startwert {seed}</translation>
    </message>
    <message>
        <source>all checks pass</source>
        <translation>alle Prüfungen bestanden</translation>
    </message>
    <message>
        <source>{title:own} · version {version}
{case} · scenario: {scenario:own}</source>
        <translation>{title} · Version {version}
{case} · Szenario: {scenario}</translation>
    </message>
    <message>
        <source>{worlds} · {checks} · printed {now}</source>
        <translation>{worlds} · {checks} · gedruckt {now}</translation>
    </message>
</context>
<context>
    <name>core.papers.tabs</name>
    <message>
        <source>Useful share of allocated time, run</source>
        <translation>Nutzbarer Anteil der zugeteilten Zeit, Lauf</translation>
    </message>
    <message>
        <source>Expected loss, Besiroglu</source>
        <translation>Erwarteter Verlustwert, Besiroglu</translation>
    </message>
    <message>
        <source>Each option with the other two decisions as chosen.</source>
        <translation>Jede Option mit den beiden anderen Entscheidungen wie gewählt.</translation>
    </message>
    <message>
        <source>Where the prices come from</source>
        <translation>Woher die Preise stammen</translation>
    </message>
    <message>
        <source>What would mend it</source>
        <translation>Was helfen würde</translation>
    </message>
    <message>
        <source>In million $; month by month it stands on the monthly sheet.</source>
        <translation>In Mio. $; Monat für Monat steht es auf dem Monatsblatt.</translation>
    </message>
    <message>
        <source>Actuals against plan</source>
        <translation>Ist gegenüber Plan</translation>
    </message>
    <message>
        <source>Until then the options in use stand for these three:</source>
        <translation>Bis dahin stehen die genutzten Optionen für diese drei:</translation>
    </message>
    <message>
        <source>{count} more are superseded; each has a record of its own.</source>
        <translation>{count} weitere sind ersetzt; jede hat ein eigenes Protokoll.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>Nothing is open again.</source>
        <translation>Nichts ist wieder offen.</translation>
    </message>
    <message>
        <source>{name:own} (chosen)</source>
        <translation>{name} (gewählt)</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was zu prüfen ist</translation>
    </message>
    <message>
        <source>{count} more in the full report.</source>
        <translation>{count} weitere im vollen Bericht.</translation>
    </message>
</context>
<context>
    <name>core.periods</name>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Halbjahr</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>{name:own} to month</source>
        <translation>{name} bis Monat</translation>
    </message>
</context>
<context>
    <name>core.plan</name>
    <message>
        <source>The {label} is the same in every scenario; change it in the plan</source>
        <translation>{label} ist in jedem Szenario gleich; im Plan ändern</translation>
    </message>
    <message>
        <source>{section} has {count} options; there is no option {option}</source>
        <translation>{section} hat {count} Optionen; eine Option {option} gibt es nicht</translation>
    </message>
    <message>
        <source>A decision has between 1 and {most_options} options; these are {count}</source>
        <translation>Eine Entscheidung hat zwischen 1 und {most_options} Optionen; das sind {count}</translation>
    </message>
    <message>
        <source>{listed} has {count} rows; there is no row {row}</source>
        <translation>{listed} hat {count} Zeilen; eine Zeile {row} gibt es nicht</translation>
    </message>
</context>
<context>
    <name>core.prices.catalogue</name>
    <message>
        <source>none in this plan, which owns its machines</source>
        <translation>keine in diesem Plan, dem seine Maschinen gehören</translation>
    </message>
    <message>
        <source>{key} takes no price of an accelerator's hour; those that do: {names}</source>
        <translation>{key} nimmt keinen Preis einer Beschleunigerstunde; diese tun es: {names}</translation>
    </message>
    <message>
        <source>A plan keeps at most {most_prices:,} prices of its own; these are {count:,}</source>
        <translation>Ein Plan fasst höchstens {most_prices} eigene Preise; das sind {count}</translation>
    </message>
</context>
<context>
    <name>core.prices.cells</name>
    <message>
        <source>The price is no number of ordinary size; write what one hour costs</source>
        <translation>Der Preis ist keine Zahl üblicher Größe; angeben, was eine Stunde kostet</translation>
    </message>
    <message>
        <source>The price is empty; write what one hour costs</source>
        <translation>Der Preis ist leer; angeben, was eine Stunde kostet</translation>
    </message>
    <message>
        <source>{line} is in {sign}; write it in US dollars of its day</source>
        <translation>{line} ist in {sign}; in US-Dollar des Tages schreiben</translation>
    </message>
    <message>
        <source>{line} is not a number; write it like 2.35</source>
        <translation>{line} ist keine Zahl; so schreiben: 2.35</translation>
    </message>
    <message>
        <source>{line} has a decimal comma and was read as {value:g}</source>
        <translation>{line} hat ein Dezimalkomma und wurde als {value} gelesen</translation>
    </message>
    <message>
        <source>{line} was read as {normalize:f}, not {comma:f}</source>
        <translation>{line} wurde als {normalize} gelesen, nicht als {comma}</translation>
    </message>
    <message>
        <source>{line} was read with the list's decimal commas as {normalize:f}</source>
        <translation>{line} wurde mit den Dezimalkommas der Liste als {normalize} gelesen</translation>
    </message>
    <message>
        <source>{line} could be {both}; write it without group marks and with a point</source>
        <translation>{line} könnte {both} sein; ohne Tausenderzeichen und mit Punkt schreiben</translation>
    </message>
    <message>
        <source>{line} is no number of GPUs; write a whole number such as 8</source>
        <translation>{line} ist keine Zahl von GPUs; eine ganze Zahl wie 8 schreiben</translation>
    </message>
    <message>
        <source>{isoformat} is not of this time; write a day like 2026-11-22</source>
        <translation>{isoformat} ist nicht aus dieser Zeit; einen Tag wie 2026-11-22 schreiben</translation>
    </message>
    <message>
        <source>{line} is not a day; write it like 2026-11-22</source>
        <translation>{line} ist kein Tag; so schreiben: 2026-11-22</translation>
    </message>
    <message>
        <source>{found} could be in month {first} or {second}; write the year first</source>
        <translation>{found} könnte in Monat {first} oder {second} liegen; das Jahr zuerst schreiben</translation>
    </message>
</context>
<context>
    <name>core.prices.dirt</name>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>negative price</source>
        <translation>negativer Preis</translation>
    </message>
    <message>
        <source>foreign currency</source>
        <translation>fremde Währung</translation>
    </message>
    <message>
        <source>decimal mark unclear</source>
        <translation>Dezimalzeichen unklar</translation>
    </message>
    <message>
        <source>accelerator missing</source>
        <translation>Beschleuniger fehlt</translation>
    </message>
    <message>
        <source>GPU count missing</source>
        <translation>Zahl der GPUs fehlt</translation>
    </message>
    <message>
        <source>unreadable date</source>
        <translation>unlesbares Datum</translation>
    </message>
    <message>
        <source>text a workbook cannot keep</source>
        <translation>Text, den eine Arbeitsmappe nicht behalten kann</translation>
    </message>
    <message>
        <source>placeholder, not a price</source>
        <translation>Platzhalter, kein Preis</translation>
    </message>
    <message>
        <source>unit unclear, perhaps per instance</source>
        <translation>Einheit unklar, vielleicht je Instanz</translation>
    </message>
    <message>
        <source>unit switched inside a series</source>
        <translation>Einheit wechselt innerhalb einer Reihe</translation>
    </message>
    <message>
        <source>preemptible price listed as on-demand</source>
        <translation>unterbrechbarer Preis als On-Demand gelistet</translation>
    </message>
    <message>
        <source>two tiers under one name</source>
        <translation>zwei Stufen unter einem Namen</translation>
    </message>
    <message>
        <source>host billed apart</source>
        <translation>Host getrennt berechnet</translation>
    </message>
    <message>
        <source>name of several parts</source>
        <translation>Name mehrerer Bauteile</translation>
    </message>
    <message>
        <source>list price that never moves</source>
        <translation>Listenpreis, der sich nie bewegt</translation>
    </message>
    <message>
        <source>estimate carried as a fact</source>
        <translation>Schätzung als Tatsache geführt</translation>
    </message>
    <message>
        <source>date in the future</source>
        <translation>Datum in der Zukunft</translation>
    </message>
    <message>
        <source>older than 60 days</source>
        <translation>älter als 60 Tage</translation>
    </message>
    <message>
        <source>duplicate row</source>
        <translation>doppelte Zeile</translation>
    </message>
</context>
<context>
    <name>core.prices.history</name>
    <message>
        <source>Prices over time</source>
        <translation>Preise im Zeitverlauf</translation>
    </message>
    <message>
        <source>Months since</source>
        <translation>Monate seit</translation>
    </message>
    <message>
        <source>Months since {fromisoformat:%b %Y}</source>
        <translation>Monate seit {fromisoformat}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
</context>
<context>
    <name>core.prices.importing</name>
    <message>
        <source>No column is named as the price; say which one holds it</source>
        <translation>Keine Spalte ist als Preis benannt; angeben, welche ihn enthält</translation>
    </message>
    <message>
        <source>No column is named as the accelerator; say which one holds it, or what all rows are prices of</source>
        <translation>Keine Spalte ist als Beschleuniger benannt; angeben, welche ihn enthält oder wofür alle Zeilen Preise sind</translation>
    </message>
</context>
<context>
    <name>core.prices.rows</name>
    <message>
        <source>The accelerator is missing; write which part it is, like H100-80GB-SXM</source>
        <translation>Der Beschleuniger fehlt; das Bauteil angeben, etwa H100-80GB-SXM</translation>
    </message>
    <message>
        <source>The column is in {currency}; turn it into US dollars of its day</source>
        <translation>Die Spalte ist in {currency}; in US-Dollar des Tages umrechnen</translation>
    </message>
    <message>
        <source>{words} is below zero; a price is what one hour costs</source>
        <translation>{words} liegt unter null; ein Preis ist, was eine Stunde kostet</translation>
    </message>
    <message>
        <source>The price is per instance, but the number of its GPUs is missing; fill it in</source>
        <translation>Der Preis gilt je Instanz, aber die Zahl ihrer GPUs fehlt; bitte ergänzen</translation>
    </message>
    <message>
        <source>{value:,.2f} $ is no price of one GPU for an hour; is it per instance, or a month?</source>
        <translation>{value} $ ist kein Preis einer GPU für eine Stunde; gilt er je Instanz oder je Monat?</translation>
    </message>
    <message>
        <source>{date} lies after today, {isoformat}; write the day it was seen</source>
        <translation>{date} liegt nach heute, {isoformat}; den Tag schreiben, an dem er gesehen wurde</translation>
    </message>
    <message>
        <source>It was seen on {date}, more than {old_days} days ago</source>
        <translation>Gesehen am {date}, vor mehr als {old_days} Tagen</translation>
    </message>
    <message>
        <source>The day it was seen is missing</source>
        <translation>Der Tag, an dem er gesehen wurde, fehlt</translation>
    </message>
    <message>
        <source>{price:g} $ stands where there is no offer, or is the lowest bid</source>
        <translation>{price} $ steht, wo es kein Angebot gibt, oder ist das niedrigste Gebot</translation>
    </message>
    <message>
        <source>The word {found} says that it was worked out and not offered</source>
        <translation>Das Wort {found} sagt, dass er errechnet und nicht angeboten wurde</translation>
    </message>
    <message>
        <source>By the words {found} the machine around the accelerator is charged apart</source>
        <translation>Nach den Worten {found} wird die Maschine um den Beschleuniger getrennt berechnet</translation>
    </message>
    <message>
        <source>An H100 is an SXM, PCIe or NVL part, whose prices differ; say which</source>
        <translation>Eine H100 ist ein SXM-, PCIe- oder NVL-Bauteil mit verschiedenen Preisen; angeben, welches</translation>
    </message>
    <message>
        <source>An A100 has 40 or 80 GB, and prices differ; say which</source>
        <translation>Eine A100 hat 40 oder 80 GB, und die Preise unterscheiden sich; angeben, welche</translation>
    </message>
    <message>
        <source>AWS p5 machines hold H100, p5e and p5en machines H200; say which machine this is</source>
        <translation>AWS-p5-Maschinen enthalten H100, p5e und p5en H200; angeben, welche Maschine das ist</translation>
    </message>
</context>
<context>
    <name>core.prices.series</name>
    <message>
        <source>is in the catalogue or in your list already</source>
        <translation>steht schon im Katalog oder in der eigenen Liste</translation>
    </message>
    <message>
        <source>This row {where}.</source>
        <translation>Diese Zeile {where}.</translation>
    </message>
    <message>
        <source>Prices of its series differ by {gpus:g} times, the number of its GPUs</source>
        <translation>Preise ihrer Reihe unterscheiden sich um das {gpus}-Fache, die Zahl ihrer GPUs</translation>
    </message>
    <message>
        <source>{says}: {usd} may be that of the whole instance.</source>
        <translation>{says}: {usd} ist vielleicht der Preis der ganzen Instanz.</translation>
    </message>
    <message>
        <source>{usd} lies far below every other {part} price; it may stand for no offer at all.</source>
        <translation>{usd} liegt weit unter jedem anderen Preis für {part}; vielleicht steht er für gar kein Angebot.</translation>
    </message>
    <message>
        <source>{usd} lies far above any price of one {accelerator}</source>
        <translation>{usd} liegt weit über jedem Preis einer {accelerator}</translation>
    </message>
    <message>
        <source>{says}; it may be that of the whole instance.</source>
        <translation>{says}; es ist vielleicht der der ganzen Instanz.</translation>
    </message>
    <message>
        <source>{usd} is less than {fall:g} % of the provider's own {earlier:g} $ before</source>
        <translation>{usd} ist weniger als {fall} % der eigenen {earlier} $ des Anbieters zuvor</translation>
    </message>
    <message>
        <source>{says}; it may be a price of machines taken back.</source>
        <translation>{says}; es ist vielleicht ein Preis zurückholbarer Maschinen.</translation>
    </message>
    <message>
        <source>The same with its host costs {dearest:g} $ on the same day; {usd} may lack the host.</source>
        <translation>Dasselbe kostet mit Host am selben Tag {dearest} $; in {usd} fehlt vielleicht der Host.</translation>
    </message>
    <message>
        <source>The same offer costs {prices:g} $ and {prices_2:g} $ on one day</source>
        <translation>Dasselbe Angebot kostet an einem Tag {prices} $ und {prices_2} $</translation>
    </message>
    <message>
        <source>{says}; tell its tiers apart in the term or the instance.</source>
        <translation>{says}; die Stufen in der Vereinbarung oder der Instanz unterscheiden.</translation>
    </message>
    <message>
        <source>It has been {usd} since {date} at least, while other {accelerator} prices</source>
        <translation>Seit mindestens {date} sind es {usd}, während andere Preise für {accelerator}</translation>
    </message>
    <message>
        <source>{says} moved by more than 20 %; ask when it was last changed.</source>
        <translation>{says} sich um mehr als 20 % bewegten; fragen, wann er zuletzt geändert wurde.</translation>
    </message>
</context>
<context>
    <name>core.prices.table</name>
    <message>
        <source>per GPU</source>
        <translation>je GPU</translation>
    </message>
</context>
<context>
    <name>core.provenance</name>
    <message>
        <source>The grade must be one of: {grades}</source>
        <translation>Die Güte muss eine davon sein: {grades}</translation>
    </message>
    <message>
        <source>{label} has no range of its own</source>
        <translation>{label} hat keine eigene Spanne</translation>
    </message>
    <message>
        <source>{label}: a range goes from a smaller to a larger figure, with the value between them</source>
        <translation>{label}: eine Spanne geht von einer kleineren zu einer größeren Zahl, mit dem Wert dazwischen</translation>
    </message>
</context>
<context>
    <name>core.remarks</name>
    <message>
        <source>{left} of {most} values are still samples</source>
        <translation>{left} von {most} Werten sind noch Beispiele</translation>
    </message>
    <message>
        <source>1 of {most} values is still a sample</source>
        <translation>1 von {most} Werten noch Beispiel</translation>
    </message>
    <message>
        <source>A plan keeps at most {most_remarks:,} remarks</source>
        <translation>Ein Plan fasst höchstens {most_remarks} Anmerkungen</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>BEISPIEL</translation>
    </message>
</context>
<context>
    <name>core.removals</name>
    <message>
        <source>decision of the log</source>
        <translation>Entscheidung des Protokolls</translation>
    </message>
    <message>
        <source>decisions of the log</source>
        <translation>Entscheidungen des Protokolls</translation>
    </message>
    <message>
        <source>amount that was spent</source>
        <translation>Betrag, der ausgegeben wurde</translation>
    </message>
    <message>
        <source>amounts that were spent</source>
        <translation>Beträge, die ausgegeben wurden</translation>
    </message>
    <message>
        <source>price of your list</source>
        <translation>Preis der eigenen Liste</translation>
    </message>
    <message>
        <source>prices of your list</source>
        <translation>Preise der eigenen Liste</translation>
    </message>
    <message>
        <source>the option “{name:own}”</source>
        <translation>die Option „{name}“</translation>
    </message>
    <message>
        <source>{fewer:,} rows of {label}</source>
        <translation>{fewer} Zeilen von {label}</translation>
    </message>
    <message>
        <source>{fewer:,} row of {label}</source>
        <translation>{fewer} Zeile von {label}</translation>
    </message>
    <message>
        <source>the scenario “{name:own}”</source>
        <translation>das Szenario „{name}“</translation>
    </message>
</context>
<context>
    <name>core.roles</name>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>South-East Asia</source>
        <translation>Südostasien</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>den Vereinigten Staaten</translation>
    </message>
    <message>
        <source>There is no region “{region}”; there are {regions}</source>
        <translation>Es gibt keine Region „{region}“; es gibt {regions}</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>The catalogue has no pay of “{name:own}” in {a_region}; choose another region</source>
        <translation>Der Katalog hat kein Gehalt für „{name}“ in {a_region}; eine andere Region wählen</translation>
    </message>
    <message>
        <source>There is no role “{words}” in the catalogue; there are {list}</source>
        <translation>Es gibt keine Rolle „{words}“ im Katalog; es gibt {list}</translation>
    </message>
    <message>
        <source>“{name:own}” are people of another company; they are a vendor, not a seat</source>
        <translation>„{name}“ sind Personen eines anderen Unternehmens; sie sind Dienstleister, keine Stelle</translation>
    </message>
    <message>
        <source>“{name:own}” is a seat, not a vendor</source>
        <translation>„{name}“ ist eine Stelle, kein Dienstleister</translation>
    </message>
    <message>
        <source>in {a_region}</source>
        <translation>in {a_region}</translation>
    </message>
    <message>
        <source>{salary:,.0f} $ a year lies outside {low:,.0f} – {high:,.0f} $, what “{short_name:own}” may earn{where}</source>
        <translation>{salary} $ je Jahr liegt außerhalb von {low} – {high} $, was „{short_name}“ verdienen kann{where}</translation>
    </message>
    <message>
        <source>{said}; it is about a twelfth of the usual: is it the pay of a month?</source>
        <translation>{said}; das ist etwa ein Zwölftel des Üblichen: ist es ein Monatsgehalt?</translation>
    </message>
    <message>
        <source>{said}; it is about twelve times the usual: was a year's pay taken for a month's?</source>
        <translation>{said}; das ist etwa das Zwölffache des Üblichen: wurde ein Jahres- für ein Monatsgehalt genommen?</translation>
    </message>
    <message>
        <source>{said}; check currency and period</source>
        <translation>{said}; Währung und Zeitraum prüfen</translation>
    </message>
    <message>
        <source>There is no level “{level}” of pay; there are {levels}</source>
        <translation>Es gibt keine Gehaltsstufe „{level}“; es gibt {levels}</translation>
    </message>
</context>
<context>
    <name>core.roster.cells</name>
    <message>
        <source>individual contributor</source>
        <translation>individual contributor</translation>
    </message>
    <message>
        <source>team lead</source>
        <translation>team lead</translation>
    </message>
    <message>
        <source>tech lead</source>
        <translation>tech lead</translation>
    </message>
    <message>
        <source>technical lead</source>
        <translation>technical lead</translation>
    </message>
    <message>
        <source>player coach</source>
        <translation>player coach</translation>
    </message>
    <message>
        <source>people manager</source>
        <translation>people manager</translation>
    </message>
    <message>
        <source>it is no number of ordinary size; write it anew</source>
        <translation>keine Zahl üblicher Größe; neu schreiben</translation>
    </message>
    <message>
        <source>{line} is not a number; write it like 0.6 or 40,000</source>
        <translation>{line} ist keine Zahl; so schreiben: 0.6 oder 40,000</translation>
    </message>
    <message>
        <source>{normalize:f} or {to_integral_value:f}</source>
        <translation>{normalize} oder {to_integral_value}</translation>
    </message>
    <message>
        <source>{text} is in {sign}; write it in US dollars</source>
        <translation>{text} ist in {sign}; in US-Dollar schreiben</translation>
    </message>
    <message>
        <source>{text} is no salary; write it in US dollars</source>
        <translation>{text} ist kein Gehalt; in US-Dollar schreiben</translation>
    </message>
    <message>
        <source>{text} is no number of months; write it like 4</source>
        <translation>{text} ist keine Zahl von Monaten; so schreiben: 4</translation>
    </message>
    <message>
        <source>{text} is no number of people; write a whole number such as 2</source>
        <translation>{text} ist keine Zahl von Personen; eine ganze Zahl wie 2 schreiben</translation>
    </message>
    <message>
        <source>{text} is neither yes nor no; write yes, no, x or nothing</source>
        <translation>{text} ist weder ja noch nein; yes, no, x oder nichts schreiben</translation>
    </message>
    <message>
        <source>{text} is no kind of seat; write {list} or {seat_kinds}</source>
        <translation>{text} ist keine Art von Stelle; {list} oder {seat_kinds} schreiben</translation>
    </message>
    <message>
        <source>{text} is month {found} of the plan; the last is {last_month}</source>
        <translation>{text} ist Monat {found} des Plans; der letzte ist {last_month}</translation>
    </message>
    <message>
        <source>{text} lies before month 1; month 1 means here already</source>
        <translation>{text} liegt vor Monat 1; Monat 1 heißt schon da</translation>
    </message>
    <message>
        <source>{line} is no month; write a number such as 3, or a date like 2027-03-01</source>
        <translation>{line} ist kein Monat; eine Zahl wie 3 oder ein Datum wie 2027-03-01 schreiben</translation>
    </message>
</context>
<context>
    <name>core.roster.columns</name>
    <message>
        <source>kind, ramp and time</source>
        <translation>Art, Einarbeitung und Zeit</translation>
    </message>
    <message>
        <source>kind, ramp, time and US pay</source>
        <translation>Art, Einarbeitung, Zeit und US-Gehalt</translation>
    </message>
    <message>
        <source>kind, ramp, time and South-East Asian pay</source>
        <translation>Art, Einarbeitung, Zeit und südostasiatisches Gehalt</translation>
    </message>
</context>
<context>
    <name>core.roster.importing</name>
    <message>
        <source>with the {staying} there are</source>
        <translation>mit den vorhandenen {staying}</translation>
    </message>
    <message>
        <source>A team has at most {most_seats} seats; these are {fresh}{joined}: leave out {over}.</source>
        <translation>Ein Team hat höchstens {most_seats} Stellen; das sind {fresh}{joined}: {over} weglassen.</translation>
    </message>
    <message>
        <source>“{name:own}” has {count:,} rows; a team has at most {most_seats} seats. Leave in the people of this team.</source>
        <translation>„{name}“ hat {count} Zeilen; ein Team hat höchstens {most_seats} Stellen. Nur die Personen dieses Teams stehen lassen.</translation>
    </message>
    <message>
        <source>Say which column holds the role or the name.</source>
        <translation>Angeben, welche Spalte die Rolle oder den Namen enthält.</translation>
    </message>
    <message>
        <source>Say which column holds the salary, or take it from the catalogue.</source>
        <translation>Angeben, welche Spalte das Gehalt enthält, oder es aus dem Katalog nehmen.</translation>
    </message>
    <message>
        <source>{count} reports to {names}, who is</source>
        <translation>{count} berichtet an {names}, die Stelle ist</translation>
    </message>
    <message>
        <source>{count} reports to {names}, who are</source>
        <translation>{count} berichtet an {names}, die Stellen sind</translation>
    </message>
    <message>
        <source>{count} report to {names}, who is</source>
        <translation>{count} berichten an {names}, die Stelle ist</translation>
    </message>
    <message>
        <source>{count} report to {names}, who are</source>
        <translation>{count} berichten an {names}, die Stellen sind</translation>
    </message>
    <message>
        <source>{count} left out; that line stays empty.</source>
        <translation>{count} weggelassen; diese Zeile bleibt leer.</translation>
    </message>
</context>
<context>
    <name>core.roster.rows</name>
    <message>
        <source>grand total</source>
        <translation>Gesamtsumme</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>The start lies {months} before the plan: here from month 1 on, with those months behind.</source>
        <translation>Der Beginn liegt {months} vor dem Plan: da ab Monat 1, mit diesen Monaten zuvor.</translation>
    </message>
    <message>
        <source>The start lies {months} before the plan: here from month 1 on.</source>
        <translation>Der Beginn liegt {months} vor dem Plan: da ab Monat 1.</translation>
    </message>
    <message>
        <source>time by function</source>
        <translation>Zeit nach Funktion</translation>
    </message>
    <message>
        <source>salary in {a_region}</source>
        <translation>Gehalt in {a_region}</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Taken from the role “{short_name:own}”: {words}.</source>
        <translation>Aus der Rolle „{short_name}“ genommen: {words}.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Nothing is written here; taken: {list}.</source>
        <translation>Hier steht nichts; genommen: {list}.</translation>
    </message>
    <message>
        <source>The salary is missing; write the gross pay of one full-time person, or take it from the catalogue.</source>
        <translation>Das Gehalt fehlt; das Bruttogehalt einer Vollzeitkraft angeben oder aus dem Katalog nehmen.</translation>
    </message>
    <message>
        <source>Neither a name nor a role is written; write at least one of them.</source>
        <translation>Weder Name noch Rolle sind angegeben; mindestens eines davon schreiben.</translation>
    </message>
    <message>
        <source>{called} looks like a sum of other rows, not like a seat.</source>
        <translation>{called} sieht nach einer Summe anderer Zeilen aus, nicht nach einer Stelle.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>No time is given to any function; all six shares together should be 100 %.</source>
        <translation>Keiner Funktion ist Zeit gegeben; alle sechs Anteile zusammen sollten 100 % ergeben.</translation>
    </message>
    <message>
        <source>The shares add up to {total:.4g} %; all six together should be 100 %.</source>
        <translation>Die Anteile ergeben {total} %; alle sechs zusammen sollten 100 % ergeben.</translation>
    </message>
    <message>
        <source>“{role}” are people of another company; they belong to the vendors.</source>
        <translation>„{role}“ sind Personen eines anderen Unternehmens; sie gehören zu den Dienstleistern.</translation>
    </message>
    <message>
        <source>A manager with no time for managing leads nobody; write 60 to 100 %.</source>
        <translation>Eine Führungskraft ohne Zeit für Leitung leitet niemanden; 60 bis 100 % schreiben.</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} Monate</translation>
    </message>
    <message>
        <source>{count} month</source>
        <translation>{count} Monat</translation>
    </message>
</context>
<context>
    <name>core.roster.together</name>
    <message>
        <source>There is a seat “{written:own}” already; this one is called “{name:own}”.</source>
        <translation>Eine Stelle „{written}“ gibt es schon; diese heißt „{name}“.</translation>
    </message>
    <message>
        <source>“{written:own}” is no seat that can be taken; the line stays empty. Write the name of a seat.</source>
        <translation>„{written}“ ist keine übernehmbare Stelle; die Zeile bleibt leer. Den Namen einer Stelle schreiben.</translation>
    </message>
    <message>
        <source>A seat cannot report to itself; the line stays empty.</source>
        <translation>Eine Stelle kann nicht an sich selbst berichten; die Zeile bleibt leer.</translation>
    </message>
    <message>
        <source>“{written:own}” is understood as the seat “{leader}”.</source>
        <translation>„{written}“ wird als die Stelle „{leader}“ verstanden.</translation>
    </message>
    <message>
        <source>The reports go round in a circle ({circle}); the line stays empty.</source>
        <translation>Die Berichtswege gehen im Kreis ({circle}); die Zeile bleibt leer.</translation>
    </message>
</context>
<context>
    <name>core.runs.cells</name>
    <message>
        <source>7e9 or 7B</source>
        <translation>7e9 oder 7B</translation>
    </message>
    <message>
        <source>2e12 or 2T</source>
        <translation>2e12 oder 2T</translation>
    </message>
    <message>
        <source>42 for 42 %</source>
        <translation>42 für 42 %</translation>
    </message>
    <message>
        <source>between {low:,.15g} and {high:,.15g}</source>
        <translation>zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>{line} must be a number {between}; write it like {like}</source>
        <translation>{line} muss eine Zahl {between} sein; so schreiben: {like}</translation>
    </message>
    <message>
        <source>{line} is no whole number; write it like {like}</source>
        <translation>{line} ist keine ganze Zahl; so schreiben: {like}</translation>
    </message>
    <message>
        <source>{line} is not a number; write it like {like}</source>
        <translation>{line} ist keine Zahl; so schreiben: {like}</translation>
    </message>
    <message>
        <source>{line} could be {normalize:f} or {comma:.0f}; write it without group marks</source>
        <translation>{line} könnte {normalize} oder {comma} sein; ohne Tausenderzeichen schreiben</translation>
    </message>
</context>
<context>
    <name>core.runs.prediction</name>
    <message>
        <source>missing: {lacking}</source>
        <translation>fehlt: {lacking}</translation>
    </message>
    <message>
        <source>seq_len not stated: {sequence:,.0f} taken</source>
        <translation>seq_len nicht angegeben: {sequence} angenommen</translation>
    </message>
    <message>
        <source>no n_accelerators: more than 16 taken, no days</source>
        <translation>kein n_accelerators: mehr als 16 angenommen, keine Tage</translation>
    </message>
    <message>
        <source>{count:,.0f} accelerators hold less than the states in full training need</source>
        <translation>{count} Beschleuniger fassen weniger, als die Zustände beim vollen Training brauchen</translation>
    </message>
    <message>
        <source>FLOP as stated</source>
        <translation>FLOP wie angegeben</translation>
    </message>
    <message>
        <source>6ND without attention, as which layers have it is not stated</source>
        <translation>6ND ohne Attention, da nicht angegeben ist, welche Schichten sie haben</translation>
    </message>
    <message>
        <source>layers or hidden not stated: 6ND without attention</source>
        <translation>Schichten oder verborgene Größe nicht angegeben: 6ND ohne Attention</translation>
    </message>
    <message>
        <source>own steady MFU {part:.3g} % of 6ND, times goodput {goodput}, in place of the class</source>
        <translation>eigene stetige MFU {part} % von 6ND, mal Goodput {goodput}, anstelle der Klasse</translation>
    </message>
    <message>
        <source>a steady MFU above {doubted:.0%} is not known: is it of the dense BF16 peak?</source>
        <translation>eine stetige MFU über {doubted} ist nicht bekannt: gilt sie für die dichte BF16-Spitze?</translation>
    </message>
    <message>
        <source>only {count} published runs are of the class</source>
        <translation>nur {count} veröffentlichte Läufe gehören zur Klasse</translation>
    </message>
    <message>
        <source>no run on {name:own} is published: as others of the class, with a wider range</source>
        <translation>kein Lauf auf {name} ist veröffentlicht: wie andere der Klasse, mit weiterer Spanne</translation>
    </message>
    <message>
        <source>size not stated: taken as 10 B or more</source>
        <translation>Größe nicht angegeben: als 10 Mrd. oder mehr angenommen</translation>
    </message>
    <message>
        <source>params_total not stated: no min_accelerators</source>
        <translation>params_total nicht angegeben: kein min_accelerators</translation>
    </message>
    <message>
        <source>min_accelerators of {layers:.0f} layers of {hidden:,.0f}, the shape of a dense model</source>
        <translation>min_accelerators aus {layers} Schichten mit {hidden}, der Form eines dichten Modells</translation>
    </message>
    <message>
        <source>one sequence of {part:,.0f} tokens does not fit into one accelerator</source>
        <translation>eine Sequenz von {part} Tokens passt nicht in einen Beschleuniger</translation>
    </message>
</context>
<context>
    <name>core.runs.reading</name>
    <message>
        <source>No column of the list is known; its heads should be among {columns}</source>
        <translation>Keine Spalte der Liste ist bekannt; ihre Köpfe sollten unter {columns} sein</translation>
    </message>
    <message>
        <source>Two columns of the list are headed “{head}”; leave one</source>
        <translation>Zwei Spalten der Liste heißen „{head}“; eine stehen lassen</translation>
    </message>
    <message>
        <source>params_active {active:.6g} is more than params_total {total:.6g}; neither is taken</source>
        <translation>params_active {active} ist mehr als params_total {total}; keines wird genommen</translation>
    </message>
    <message>
        <source>kind {words} is none of {kinds}</source>
        <translation>Art {words} ist keine von {kinds}</translation>
    </message>
    <message>
        <source>kind not stated: taken as {kind}</source>
        <translation>Art nicht angegeben: als {kind} angenommen</translation>
    </message>
    <message>
        <source>accelerator {words} is unclear or not in the catalogue</source>
        <translation>Beschleuniger {words} ist unklar oder nicht im Katalog</translation>
    </message>
    <message>
        <source>accelerator {words} read as {name:own}</source>
        <translation>Beschleuniger {words} als {name} gelesen</translation>
    </message>
</context>
<context>
    <name>core.runs.run</name>
    <message>
        <source>dense A100</source>
        <translation>dicht A100</translation>
    </message>
    <message>
        <source>dense Hopper &lt;10B</source>
        <translation>dicht Hopper &lt;10 Mrd.</translation>
    </message>
    <message>
        <source>dense Hopper &gt;=10B</source>
        <translation>dicht Hopper &gt;=10 Mrd.</translation>
    </message>
    <message>
        <source>dense V100/TPU/AMD</source>
        <translation>dicht V100/TPU/AMD</translation>
    </message>
    <message>
        <source>dense &lt;=16 accelerators</source>
        <translation>dicht &lt;=16 Beschleuniger</translation>
    </message>
</context>
<context>
    <name>core.runs.validation</name>
    <message>
        <source>own steady MFU</source>
        <translation>eigene stetige MFU</translation>
    </message>
    <message>
        <source>end-to-end MFU</source>
        <translation>MFU von Anfang bis Ende</translation>
    </message>
</context>
<context>
    <name>core.runs.written</name>
    <message>
        <source>Estimates</source>
        <translation>Schätzungen</translation>
    </message>
</context>
<context>
    <name>core.safety.holders</name>
    <message>
        <source>LibreOffice</source>
        <translation>LibreOffice</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>by {part}</source>
        <translation>von {part}</translation>
    </message>
    <message>
        <source>on {where}</source>
        <translation>auf {where}</translation>
    </message>
    <message>
        <source>in {program}</source>
        <translation>in {program}</translation>
    </message>
    <message>
        <source>since {since:%H:%M}</source>
        <translation>seit {since}</translation>
    </message>
    <message>
        <source>since {since:%d %b %Y, %H:%M}</source>
        <translation>seit {since}</translation>
    </message>
</context>
<context>
    <name>core.safety.names</name>
    <message>
        <source>Cs</source>
        <translation>Cs</translation>
    </message>
    <message>
        <source>Co</source>
        <translation>Co</translation>
    </message>
</context>
<context>
    <name>core.shapes</name>
    <message>
        <source>There is no shape called “{name:own}”; there are: {list}</source>
        <translation>Es gibt keine Form namens „{name}“; es gibt: {list}</translation>
    </message>
</context>
<context>
    <name>core.signs</name>
    <message>
        <source>0123456789abcdefABCDEF</source>
        <translation>0123456789abcdefABCDEF</translation>
    </message>
</context>
<context>
    <name>core.sources</name>
    <message>
        <source>by definition</source>
        <translation>per Definition</translation>
    </message>
    <message>
        <source>Assumed; replace with your own figure</source>
        <translation>Angenommen; durch eigene Zahl ersetzen</translation>
    </message>
    <message>
        <source>By definition or arithmetic</source>
        <translation>Per Definition oder Rechnung</translation>
    </message>
    <message>
        <source>Stated by the planner</source>
        <translation>Vom Planenden angegeben</translation>
    </message>
    <message>
        <source>730 hours a month, 8,760 / 12, as cloud calculators use</source>
        <translation>730 Stunden je Monat, 8.760 / 12, wie Cloud-Rechner sie nutzen</translation>
    </message>
    <message>
        <source>NVIDIA H100 SXM data sheet, dense BF16 peak, via stas00/ml-engineering</source>
        <translation>NVIDIA-Datenblatt H100 SXM, dichte BF16-Spitze, über stas00/ml-engineering</translation>
    </message>
    <message>
        <source>Llama 3 report, steady MFU 38–43 %</source>
        <translation>Llama-3-Bericht, stetige MFU 38–43 %</translation>
    </message>
    <message>
        <source>Lambda on-demand H100 list price, read Jul–Aug 2026</source>
        <translation>Lambda, On-Demand-Listenpreis H100, gelesen Juli–Aug. 2026</translation>
    </message>
    <message>
        <source>One-year neocloud H100 contracts, index</source>
        <translation>Einjahresverträge H100 bei Neoclouds, Index</translation>
    </message>
    <message>
        <source>H100 contract prices Jul 2023 – Jun 2026, several indices</source>
        <translation>H100-Vertragspreise Juli 2023 – Juni 2026, mehrere Indizes</translation>
    </message>
    <message>
        <source>Finance-lease rates in infrastructure filings 2024–25, plus a margin</source>
        <translation>Finance-Lease-Sätze in Infrastrukturberichten 2024–25, mit Aufschlag</translation>
    </message>
    <message>
        <source>OPT-175B logbook; Meta RSC measurements (Kokolis et al.)</source>
        <translation>OPT-175B-Logbuch; Meta-RSC-Messungen (Kokolis et al.)</translation>
    </message>
    <message>
        <source>OPT-175B logbook, cloud replacement takes hours</source>
        <translation>OPT-175B-Logbuch, Tausch in der Cloud dauert Stunden</translation>
    </message>
    <message>
        <source>Share of stops needing a part: AFR and Llama 3 counts</source>
        <translation>Anteil der Stopps, die ein Teil brauchen: AFR und Llama-3-Zählungen</translation>
    </message>
    <message>
        <source>Speed differences between vendors, tier comparison</source>
        <translation>Tempounterschiede zwischen Anbietern, Stufenvergleich</translation>
    </message>
    <message>
        <source>HGX/DGX H100 8-GPU quotes Sep 2023 – Mar 2025, Epoch AI</source>
        <translation>Angebote HGX/DGX H100 mit 8 GPUs Sept. 2023 – März 2025, Epoch AI</translation>
    </message>
    <message>
        <source>InfiniBand bill of 64 nodes, Aug 2024</source>
        <translation>InfiniBand-Stückliste für 64 Knoten, Aug. 2024</translation>
    </message>
    <message>
        <source>CBRE colocation averages 2022–2023, dealer lists Jan 2026</source>
        <translation>CBRE-Colocation-Mittelwerte 2022–2023, Händlerlisten Jan. 2026</translation>
    </message>
    <message>
        <source>HGX H100 maximum draw, vendor sheets</source>
        <translation>HGX H100, größte Leistungsaufnahme, Herstellerblätter</translation>
    </message>
    <message>
        <source>Lender guide to GPU residual values</source>
        <translation>Leitfaden eines Kreditgebers zu GPU-Restwerten</translation>
    </message>
    <message>
        <source>Megatron-LM and MaxText FLOP counts; Narayanan et al. 2021</source>
        <translation>FLOP-Zählungen von Megatron-LM und MaxText; Narayanan et al. 2021</translation>
    </message>
    <message>
        <source>Llama 2 and Llama 3 model cards</source>
        <translation>Model Cards von Llama 2 und Llama 3</translation>
    </message>
    <message>
        <source>Total over final run: OLMo 2 1.5, SmolLM3 1.6, BLOOM 1.9–3.1</source>
        <translation>Gesamt zu finalem Lauf: OLMo 2 1,5, SmolLM3 1,6, BLOOM 1,9–3,1</translation>
    </message>
    <message>
        <source>Five published run histories with restarts (SmolLM3, K2-65B, OPT, BLOOM, DeepSeek-V3)</source>
        <translation>Fünf veröffentlichte Laufverläufe mit Neustarts (SmolLM3, K2-65B, OPT, BLOOM, DeepSeek-V3)</translation>
    </message>
    <message>
        <source>Daly 2006, optimum checkpoint interval</source>
        <translation>Daly 2006, optimaler Checkpoint-Abstand</translation>
    </message>
    <message>
        <source>Person-months by phase, calibrated on published teams</source>
        <translation>Personenmonate nach Phase, an veröffentlichten Teams kalibriert</translation>
    </message>
    <message>
        <source>US employer cost of compensation June 2025; SE Asia incl. 13th month</source>
        <translation>US-Arbeitgeberkosten Juni 2025; Südostasien mit 13. Monatsgehalt</translation>
    </message>
    <message>
        <source>Mellon 2003 survey of 67 employers; 80 engineering managers</source>
        <translation>Mellon 2003, Befragung von 67 Arbeitgebern; 80 Entwicklungsleitungen</translation>
    </message>
    <message>
        <source>System-dynamics models of new staff (Abdel-Hamid tradition)</source>
        <translation>Systemdynamische Modelle neuer Personen (Abdel-Hamid-Tradition)</translation>
    </message>
    <message>
        <source>US and Vietnam salary surveys 2024–25</source>
        <translation>Gehaltsumfragen USA und Vietnam 2024–25</translation>
    </message>
    <message>
        <source>AWS Capacity Blocks: 1-day, then 7-day steps, paid ahead</source>
        <translation>AWS Capacity Blocks: Schritte von 1, dann 7 Tagen, vorausbezahlt</translation>
    </message>
    <message>
        <source>Spot interruption bands, H100 10–20 % a month</source>
        <translation>Spannen der Spot-Unterbrechung, H100 10–20 % je Monat</translation>
    </message>
    <message>
        <source>Neocloud calculators and contracts: prepayment, take-or-pay</source>
        <translation>Rechner und Verträge von Neoclouds: Vorauszahlung, Take-or-pay</translation>
    </message>
    <message>
        <source>SLA texts of nine providers, compared</source>
        <translation>SLA-Texte von neun Anbietern, verglichen</translation>
    </message>
    <message>
        <source>Reported lead times of GPU servers and clouds 2023–2026</source>
        <translation>Berichtete Lieferzeiten von GPU-Servern und Clouds 2023–2026</translation>
    </message>
    <message>
        <source>Failures in new batches: 3–12 % of nodes, three providers</source>
        <translation>Ausfälle in neuen Chargen: 3–12 % der Knoten, drei Anbieter</translation>
    </message>
    <message>
        <source>Fault tolerance notes of ml-engineering: spares, bad units weeded out</source>
        <translation>Notizen zur Fehlertoleranz aus ml-engineering: Ersatz, Aussortieren schlechter Einheiten</translation>
    </message>
    <message>
        <source>All-reduce bandwidth measured on H100, H200, B200 clusters</source>
        <translation>All-Reduce-Bandbreite, gemessen auf H100-, H200-, B200-Clustern</translation>
    </message>
    <message>
        <source>Spread of sustained matrix speed; BLOOM's one slow node</source>
        <translation>Streuung des dauerhaften Matrixtempos; BLOOMs ein langsamer Knoten</translation>
    </message>
    <message>
        <source>Reselling reserved time, one market</source>
        <translation>Wiederverkauf reservierter Zeit, ein Markt</translation>
    </message>
    <message>
        <source>ASC 842 and IFRS 16 as four firms explain them</source>
        <translation>ASC 842 und IFRS 16, wie vier Prüfungsgesellschaften sie erklären</translation>
    </message>
    <message>
        <source>Useful lives in filings of large operators: 5 to 6 years</source>
        <translation>Nutzungsdauern in Berichten großer Betreiber: 5 bis 6 Jahre</translation>
    </message>
    <message>
        <source>Vendor checklist with weights; practitioner guides and benchmarks</source>
        <translation>Anbieter-Checkliste mit Gewichten; Leitfäden und Benchmarks aus der Praxis</translation>
    </message>
    <message>
        <source>Llama 3 405B: 419 unexpected stops in 54 days on 2,048 nodes</source>
        <translation>Llama 3 405B: 419 unerwartete Stopps in 54 Tagen auf 2.048 Knoten</translation>
    </message>
    <message>
        <source>Meta RSC-1 and RSC-2: failures and restarts (Kokolis et al.)</source>
        <translation>Meta RSC-1 und RSC-2: Ausfälle und Neustarts (Kokolis et al.)</translation>
    </message>
    <message>
        <source>What GPU clusters really cost, by tier of provider</source>
        <translation>Was GPU-Cluster wirklich kosten, nach Anbieterstufe</translation>
    </message>
    <message>
        <source>Offers with engineers: FPT, GreenNode, Crusoe lists</source>
        <translation>Angebote mit Ingenieuren: Listen von FPT, GreenNode, Crusoe</translation>
    </message>
    <message>
        <source>COCOMO II capability and experience factors, 2000 calibration</source>
        <translation>Faktoren für Können und Erfahrung aus COCOMO II, Kalibrierung 2000</translation>
    </message>
    <message>
        <source>Contract ML engineers 30–50 $/h; managed operations offers</source>
        <translation>ML-Ingenieure auf Vertrag 30–50 $/h; Angebote für betreuten Betrieb</translation>
    </message>
    <message>
        <source>0.06 % n² of system-dynamics models; QSM project data imply more</source>
        <translation>0,06 % n² systemdynamischer Modelle; QSM-Projektdaten legen mehr nahe</translation>
    </message>
    <message>
        <source>Bishop 1991, 2,594 hires: 75 h of others in three months</source>
        <translation>Bishop 1991, 2.594 Einstellungen: 75 h anderer in drei Monaten</translation>
    </message>
    <message>
        <source>Technical hires take some 18 interviews (Ashby figures)</source>
        <translation>Technische Einstellungen brauchen etwa 18 Gespräche (Ashby-Zahlen)</translation>
    </message>
    <message>
        <source>Time to fill 42–62 days, senior ML 4–6 months, and notice</source>
        <translation>Besetzungsdauer 42–62 Tage, erfahrene ML-Kräfte 4–6 Monate, und Kündigungsfrist</translation>
    </message>
    <message>
        <source>McKinsey managerial archetypes: spans 3–5, 6–7, 8–10, 11–15</source>
        <translation>McKinsey-Führungstypen: Spannen 3–5, 6–7, 8–10, 11–15</translation>
    </message>
    <message>
        <source>US median span 5–6, mean 12.1 (Gallup)</source>
        <translation>US-Leitungsspanne Median 5–6, Mittel 12,1 (Gallup)</translation>
    </message>
    <message>
        <source>WHO/ILO 2021: 55 hours a week harm health</source>
        <translation>WHO/ILO 2021: 55 Stunden je Woche schaden der Gesundheit</translation>
    </message>
    <message>
        <source>Project models and construction studies of overtime</source>
        <translation>Projektmodelle und Bauwesen-Studien zu Überstunden</translation>
    </message>
    <message>
        <source>Seven clusters: 2.9–15.6 failures per 1,000 node-days</source>
        <translation>Sieben Cluster: 2,9–15,6 Ausfälle je 1.000 Knotentage</translation>
    </message>
    <message>
        <source>Meta RSC: stops against node failures, ratio 3.6</source>
        <translation>Meta RSC: Stopps gegenüber Knotenausfällen, Verhältnis 3,6</translation>
    </message>
    <message>
        <source>OPT 70 of 105 restarts, MPT-7B 4 of 4, Llama 3 nearly all</source>
        <translation>OPT 70 von 105 Neustarts, MPT-7B 4 von 4, Llama 3 fast alle</translation>
    </message>
    <message>
        <source>Google SRE book, Being On-Call</source>
        <translation>Google-SRE-Buch, Rufbereitschaft</translation>
    </message>
    <message>
        <source>Assumed: how people and machines act on each other</source>
        <translation>Angenommen: wie Personen und Maschinen aufeinander wirken</translation>
    </message>
    <message>
        <source>Staffing of HPC clusters, three practitioners' lists</source>
        <translation>Besetzung von HPC-Clustern, Listen dreier Praktiker</translation>
    </message>
    <message>
        <source>128 of 168 hours a week lie outside office hours</source>
        <translation>128 von 168 Stunden je Woche liegen außerhalb der Bürozeit</translation>
    </message>
    <message>
        <source>Gallup: 23–29 % very often or always burned out</source>
        <translation>Gallup: 23–29 % sehr oft oder immer ausgebrannt</translation>
    </message>
    <message>
        <source>Lin et al. 2021: odds twice at 60 h, three times at 74 h</source>
        <translation>Lin et al. 2021: Quote doppelt bei 60 h, dreifach bei 74 h</translation>
    </message>
    <message>
        <source>Aronsson et al. 2017; Shoman et al. 2022</source>
        <translation>Aronsson et al. 2017; Shoman et al. 2022</translation>
    </message>
    <message>
        <source>Aronsson et al. 2017: low support raises exhaustion</source>
        <translation>Aronsson et al. 2017: wenig Unterstützung erhöht Erschöpfung</translation>
    </message>
    <message>
        <source>Longitudinal studies and practitioners' accounts</source>
        <translation>Längsschnittstudien und Berichte aus der Praxis</translation>
    </message>
    <message>
        <source>Two-year retention at four AI employers 64–80 %</source>
        <translation>Verbleib nach zwei Jahren bei vier KI-Arbeitgebern 64–80 %</translation>
    </message>
    <message>
        <source>Gallup 2.6 times (intent); Swider &amp; Zimmerman 2010</source>
        <translation>Gallup 2,6-fach (Absicht); Swider &amp; Zimmerman 2010</translation>
    </message>
    <message>
        <source>Boushey &amp; Glynn 2012: 21 % median; SHRM 50–60 %</source>
        <translation>Boushey &amp; Glynn 2012: Median 21 %; SHRM 50–60 %</translation>
    </message>
    <message>
        <source>Pencavel 2014, output of munition workers by hours</source>
        <translation>Pencavel 2014, Leistung von Munitionsarbeiterinnen nach Stunden</translation>
    </message>
    <message>
        <source>COCOMO II: 152 hours a person-month</source>
        <translation>COCOMO II: 152 Stunden je Personenmonat</translation>
    </message>
    <message>
        <source>DeepSeek-V2 and V3 reports: latent attention, experts</source>
        <translation>Berichte zu DeepSeek-V2 und V3: latente Attention, Experten</translation>
    </message>
    <message>
        <source>Rule of thumb: between active size and geometric mean</source>
        <translation>Faustregel: zwischen aktiver Größe und geometrischem Mittel</translation>
    </message>
    <message>
        <source>Mamba block of Gu and Dao 2023; Megatron-LM FLOP count</source>
        <translation>Mamba-Block von Gu und Dao 2023; FLOP-Zählung von Megatron-LM</translation>
    </message>
    <message>
        <source>QLoRA and LitGPT code; NVIDIA and torchtune measurements</source>
        <translation>Code von QLoRA und LitGPT; Messungen von NVIDIA und torchtune</translation>
    </message>
    <message>
        <source>Muennighoff et al. 2023: value of repeated tokens</source>
        <translation>Muennighoff et al. 2023: Wert wiederholter Tokens</translation>
    </message>
    <message>
        <source>torchtune: packing of 3 B runs, mosaicml/examples on padding</source>
        <translation>torchtune: Packung von Läufen mit 3 Mrd., mosaicml/examples zu Auffüllung</translation>
    </message>
    <message>
        <source>FP8 over BF16: llm-foundry, torchtitan, 1.10–1.28</source>
        <translation>FP8 gegenüber BF16: llm-foundry, torchtitan, 1,10–1,28</translation>
    </message>
    <message>
        <source>llm-foundry and MaxText tables: 2–5 % a doubling</source>
        <translation>Tabellen von llm-foundry und MaxText: 2–5 % je Verdopplung</translation>
    </message>
    <message>
        <source>Batches in use: Llama 2, BLOOM 4 M; DeepSeek LLM law</source>
        <translation>Genutzte Batches: Llama 2, BLOOM 4 Mio.; Gesetz von DeepSeek LLM</translation>
    </message>
    <message>
        <source>Fitted to ten measured layouts of 13 B models, Skywork</source>
        <translation>An zehn gemessenen Aufteilungen von 13-Mrd.-Modellen angepasst, Skywork</translation>
    </message>
    <message>
        <source>BLOOM, GPT-NeoX, nanoGPT checkpoints: 14 bytes</source>
        <translation>Checkpoints von BLOOM, GPT-NeoX, nanoGPT: 14 Bytes</translation>
    </message>
    <message>
        <source>DeepSeek-V3, Llama 3.2, StarCoder: 0.2–3.5 %</source>
        <translation>DeepSeek-V3, Llama 3.2, StarCoder: 0,2–3,5 %</translation>
    </message>
    <message>
        <source>Assumed; measure it with the model and its context</source>
        <translation>Angenommen; mit dem Modell und seinem Kontext messen</translation>
    </message>
    <message>
        <source>Table of approaches, as a starting point</source>
        <translation>Tabelle der Ansätze, als Ausgangspunkt</translation>
    </message>
    <message>
        <source>Hoffmann et al. 2022, coefficients as printed and unrounded</source>
        <translation>Hoffmann et al. 2022, Koeffizienten wie gedruckt und ungerundet</translation>
    </message>
    <message>
        <source>Besiroglu et al. 2024, replication of Hoffmann</source>
        <translation>Besiroglu et al. 2024, Nachrechnung von Hoffmann</translation>
    </message>
    <message>
        <source>Korthikanti et al. 2022: activations; Megatron-LM states</source>
        <translation>Korthikanti et al. 2022: Aktivierungen; Megatron-LM: Zustände</translation>
    </message>
    <message>
        <source>Median of published runs of the class, end to end</source>
        <translation>Median veröffentlichter Läufe der Klasse, von Anfang bis Ende</translation>
    </message>
    <message>
        <source>Data sheets, via stas00/ml-engineering and Epoch AI</source>
        <translation>Datenblätter, über stas00/ml-engineering und Epoch AI</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>geschätzt</translation>
    </message>
</context>
<context>
    <name>core.starts</name>
    <message>
        <source>Tune an open model</source>
        <translation>Ein offenes Modell anpassen</translation>
    </message>
    <message>
        <source>Take a model that is there and train it on with your own data: a few nodes, a few people, months.</source>
        <translation>Ein vorhandenes Modell nehmen und mit eigenen Daten weitertrainieren: wenige Knoten, wenige Personen, Monate.</translation>
    </message>
    <message>
        <source>Pre-train a small model</source>
        <translation>Ein kleines Modell vortrainieren</translation>
    </message>
    <message>
        <source>Build a dense model of 13 billion parameters from nothing, on rented, reserved or own machines.</source>
        <translation>Ein dichtes Modell mit 13 Milliarden Parametern von Grund auf bauen, auf gemieteten, reservierten oder eigenen Maschinen.</translation>
    </message>
    <message>
        <source>Pre-train a large model</source>
        <translation>Ein großes Modell vortrainieren</translation>
    </message>
    <message>
        <source>Build a dense model of 70 billion parameters: more machines, more people, more that may go wrong.</source>
        <translation>Ein dichtes Modell mit 70 Milliarden Parametern bauen: mehr Maschinen, mehr Personen, mehr, was schiefgehen kann.</translation>
    </message>
</context>
<context>
    <name>core.stretches</name>
    <message>
        <source>months {listed}</source>
        <translation>Monate {listed}</translation>
    </message>
    <message>
        <source>month {listed}</source>
        <translation>Monat {listed}</translation>
    </message>
    <message>
        <source>{list} and {words}</source>
        <translation>{list} und {words}</translation>
    </message>
</context>
<context>
    <name>core.summary</name>
    <message>
        <source>Infrastructure: rent, reserve, buy or partner</source>
        <translation>Infrastruktur: mieten, reservieren, kaufen oder Partner</translation>
    </message>
    <message>
        <source>Team: who, when, for how much</source>
        <translation>Team: wer, wann, für wie viel</translation>
    </message>
    <message>
        <source>Architecture: what is built</source>
        <translation>Architektur: was gebaut wird</translation>
    </message>
    <message>
        <source>Cash by year</source>
        <translation>Kasse nach Jahr</translation>
    </message>
    <message>
        <source>{title:own} · scenario: {scenario:own}</source>
        <translation>{title} · Szenario: {scenario}</translation>
    </message>
    <message>
        <source>Headwater decision summary</source>
        <translation>Headwater-Entscheidungsvorlage</translation>
    </message>
    <message>
        <source>Grave:</source>
        <translation>Schwerwiegend:</translation>
    </message>
    <message>
        <source>Year {place}, to month {end}</source>
        <translation>Jahr {place}, bis Monat {end}</translation>
    </message>
    <message>
        <source>What the figures rest on</source>
        <translation>Worauf die Zahlen beruhen</translation>
    </message>
    <message>
        <source>Month 1 is {calendar:%B %Y}; the plan looks {horizon:.0f} months ahead, {hours:g} hours a month. Every cash line is rounded to the cent. The workbook of this plan holds each figure as a live formula, and the source, date and grade of each default.</source>
        <translation>Monat 1 ist {calendar}; der Plan blickt {horizon} Monate voraus, {hours} Stunden je Monat. Jede Kassenzeile ist auf den Cent gerundet. Die Arbeitsmappe dieses Plans enthält jede Zahl als lebende Formel und Quelle, Datum und Güte jedes Vorgabewerts.</translation>
    </message>
</context>
<context>
    <name>core.summary_actuals</name>
    <message>
        <source>All lines by month</source>
        <translation>Alle Zeilen nach Monat</translation>
    </message>
</context>
<context>
    <name>core.summary_comparison</name>
    <message>
        <source>within its limits</source>
        <translation>innerhalb der Grenzen</translation>
    </message>
    <message>
        <source>one limit passed</source>
        <translation>eine Grenze überschritten</translation>
    </message>
    <message>
        <source>What we recommend</source>
        <translation>Was wir empfehlen</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>How team and machines act on each other</source>
        <translation>Wie Team und Maschinen aufeinander wirken</translation>
    </message>
    <message>
        <source>Every combination</source>
        <translation>Jede Kombination</translation>
    </message>
    <message>
        <source>Decision {number:.0f}: {question:own}</source>
        <translation>Entscheidung {number}: {question}</translation>
    </message>
</context>
<context>
    <name>core.summary_machines</name>
    <message>
        <source>The four ways in general</source>
        <translation>Die vier Wege allgemein</translation>
    </message>
    <message>
        <source>{names} against {names_2}</source>
        <translation>{names} gegenüber {names_2}</translation>
    </message>
</context>
<context>
    <name>core.summary_models</name>
    <message>
        <source>Losses hold for the data and tokenizer their laws were fitted to; read them as differences between options.</source>
        <translation>Verlustwerte gelten für die Daten und den Tokenizer, an die ihre Gesetze angepasst wurden; als Unterschiede zwischen Optionen lesen.</translation>
    </message>
    <message>
        <source>{name:own}: as judged</source>
        <translation>{name}: nach Urteil</translation>
    </message>
    <message>
        <source>The three ways in general</source>
        <translation>Die drei Wege allgemein</translation>
    </message>
    <message>
        <source>What projects needed over their final run</source>
        <translation>Was Projekte gegenüber ihrem finalen Lauf brauchten</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
</context>
<context>
    <name>core.summary_team</name>
    <message>
        <source>Figures of behaviour rest on few studies; read them as a comparison between teams that share them, not as a forecast. Burnout and exits are expected shares of a whole team, never of a person.</source>
        <translation>Zahlen zum Verhalten beruhen auf wenigen Studien; als Vergleich zwischen Teams mit denselben Zahlen lesen, nicht als Vorhersage. Burnout und Abgänge sind erwartete Anteile eines ganzen Teams, nie einer Person.</translation>
    </message>
    <message>
        <source>Weak evidence.</source>
        <translation>Schwache Belege.</translation>
    </message>
    <message>
        <source>{name:own}: people</source>
        <translation>{name}: Personen</translation>
    </message>
    <message>
        <source>more of them leave the more are burned out</source>
        <translation>mehr von ihnen gehen, je mehr ausgebrannt sind</translation>
    </message>
    <message>
        <source>burnout makes nobody leave</source>
        <translation>durch Burnout geht niemand</translation>
    </message>
    <message>
        <source>Defaults by how firm they are: {firm}. People leave as follows: {leaving}.</source>
        <translation>Vorgabewerte nach ihrer Güte: {firm}. Personen gehen so: {leaving}.</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Arbeitet an</translation>
    </message>
    <message>
        <source>Manages</source>
        <translation>Leitet</translation>
    </message>
    <message>
        <source>Salary, $</source>
        <translation>Gehalt, $</translation>
    </message>
    <message>
        <source>Rate a month, $</source>
        <translation>Satz je Monat, $</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation>Personenmonate</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
</context>
<context>
    <name>core.summary_uncertainty</name>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Combinations in the same worlds</source>
        <translation>Kombinationen in denselben Welten</translation>
    </message>
    <message>
        <source>What each combination would be regretted for</source>
        <translation>Was man an jeder Kombination bedauern würde</translation>
    </message>
</context>
<context>
    <name>core.team_beside</name>
    <message>
        <source>What follows; ✓ is the best</source>
        <translation>Was folgt, das Beste mit Häkchen</translation>
    </message>
</context>
<context>
    <name>core.team_checks.behaviour</name>
    <message>
        <source>{name:own}: experience of {experience:g} must not hold turnover (PCON in COCOMO II), as people leave one by one already; 1.20 and 0.63 do not.</source>
        <translation>{name}: eine Erfahrung von {experience} darf keine Fluktuation enthalten (PCON in COCOMO II), da Personen schon einzeln gehen; 1,20 und 0,63 enthalten keine.</translation>
    </message>
    <message>
        <source>Set the experience of {name:own} to 1</source>
        <translation>Erfahrung von {name} auf 1 setzen</translation>
    </message>
    <message>
        <source>{attrition:.3g} % of all people leaving a year lies outside every source (5 – 50 %).</source>
        <translation>{attrition} % aller Personen, die je Jahr gehen, liegen außerhalb jeder Quelle (5 – 50 %).</translation>
    </message>
    <message>
        <source>Let people leave at</source>
        <translation>Abgänge setzen auf</translation>
    </message>
    <message>
        <source>Replacing somebody at {percent} of a year's salary counts lost output, which the ramp of new people counts again; only what is paid belongs here, some 20 – 100 %.</source>
        <translation>Der Ersatz einer Person zu {percent} eines Jahresgehalts zählt verlorene Leistung, die die Einarbeitung neuer Personen noch einmal zählt; hierher gehört nur, was bezahlt wird, etwa 20 – 100 %.</translation>
    </message>
    <message>
        <source>Count replacing somebody at</source>
        <translation>Ersatz einer Person ansetzen mit</translation>
    </message>
    <message>
        <source>{failures:g} failures per 1,000 node-days lie outside the measured range (2 – 20).</source>
        <translation>{failures} Ausfälle je 1.000 Knotentage liegen außerhalb des gemessenen Bereichs (2 – 20).</translation>
    </message>
    <message>
        <source>Count on failures of</source>
        <translation>Mit Ausfällen rechnen von</translation>
    </message>
    <message>
        <source>{percent} of stops cleared without people is more than any cluster reports (90 %) without work of its own on it.</source>
        <translation>{percent} ohne Personen behobene Stopps sind mehr, als irgendein Cluster meldet (90 %), ohne eigene Arbeit daran.</translation>
    </message>
    <message>
        <source>Count on {percent} of stops cleared without people</source>
        <translation>Mit {percent} ohne Personen behobenen Stopps rechnen</translation>
    </message>
    <message>
        <source>People start in the month in which their post is opened, so interviews have no month and are left out; hiring must take a month at least.</source>
        <translation>Personen beginnen in dem Monat, in dem ihre Stelle ausgeschrieben wird, daher haben Gespräche keinen Monat und bleiben weg; eine Einstellung muss mindestens einen Monat dauern.</translation>
    </message>
    <message>
        <source>Let hiring take</source>
        <translation>Einstellung dauern lassen</translation>
    </message>
</context>
<context>
    <name>core.team_checks.cash</name>
    <message>
        <source>in month {finish:.0f}</source>
        <translation>in Monat {finish}</translation>
    </message>
    <message>
        <source>after month {never}</source>
        <translation>nach Monat {never}</translation>
    </message>
    <message>
        <source>{short:.0f} months short</source>
        <translation>{short} Monate zu kurz</translation>
    </message>
    <message>
        <source>{short:.0f} month short</source>
        <translation>{short} Monat zu kurz</translation>
    </message>
    <message>
        <source>Team and nodes of the months after the planned end cost {brief_money}.</source>
        <translation>Team und Knoten der Monate nach dem geplanten Ende kosten {brief_money}.</translation>
    </message>
    <message>
        <source>{name:own}: cash ends in month {out:.0f}, but people's work ends {done}: {lack}.{cost}</source>
        <translation>{name}: die Kasse endet in Monat {out}, aber die Arbeit der Personen endet {done}: {lack}.{cost}</translation>
    </message>
</context>
<context>
    <name>core.team_checks.duty</name>
    <message>
        <source>two positions take {eight} people at one site</source>
        <translation>zwei Positionen brauchen {eight} Personen an einem Standort</translation>
    </message>
    <message>
        <source>{more} more would do</source>
        <translation>{more} weitere würden reichen</translation>
    </message>
    <message>
        <source>{fewest} are the least</source>
        <translation>{fewest} sind das Mindeste</translation>
    </message>
    <message>
        <source>{name:own}: in {all_months} too few share the rota. In month {peak}, {count} on call {percent} of the time, against {percent_2}{part}.</source>
        <translation>{name}: {all_months}: zu wenige teilen sich die Rufbereitschaft. In Monat {peak} gilt: {count} {percent} der Zeit in Bereitschaft, gegenüber {percent_2}{part}.</translation>
    </message>
    <message>
        <source>{name:own}: {shift:.1f} incidents come to a twelve-hour shift in month {peak}, more than {most_a_shift} in {all_months}; nobody can look into them. Automate restarts, or let a vendor take some over.</source>
        <translation>{name}: in Monat {peak} kommen {shift} Störungen auf eine Zwölf-Stunden-Schicht, mehr als {most_a_shift} ({all_months}); niemand kann ihnen nachgehen. Neustarts automatisieren oder einen Dienstleister welche übernehmen lassen.</translation>
    </message>
    <message>
        <source>nobody is in it, so somebody is</source>
        <translation>niemand ist darin, also ist jemand</translation>
    </message>
    <message>
        <source>with {people:.1f} people in it, each is</source>
        <translation>mit {people} Personen darin ist jede</translation>
    </message>
</context>
<context>
    <name>core.team_checks.hires</name>
    <message>
        <source>{name:own} in month {start:.0f}</source>
        <translation>{name} in Monat {start}</translation>
    </message>
    <message>
        <source>their posts were</source>
        <translation>ihre Stellen</translation>
    </message>
    <message>
        <source>the post was</source>
        <translation>die Stelle</translation>
    </message>
    <message>
        <source>{name:own}: {names} can be there only if {each} opened before month 1: hiring takes {lead:.0f} months, so month {lead_2:.0f} is the first otherwise.</source>
        <translation>{name}: {names} können nur da sein, wenn {each} vor Monat 1 ausgeschrieben wurden: eine Einstellung dauert {lead} Monate, sonst ist also Monat {lead_2} der erste.</translation>
    </message>
    <message>
        <source>Let {listed} start in month {lead:.0f}</source>
        <translation>{listed} in Monat {lead} beginnen lassen</translation>
    </message>
    <message>
        <source>So does {listed}.</source>
        <translation>Ebenso {listed}.</translation>
    </message>
    <message>
        <source>{name:own}: {name_2:own} starts in month {start:.0f} and is useful from month {start_2:.0f}, after the last planned work of its functions in month {last:.0f}.{more}</source>
        <translation>{name}: {name_2} beginnt in Monat {start} und ist ab Monat {start_2} nützlich, nach der letzten geplanten Arbeit der eigenen Funktionen in Monat {last}.{more}</translation>
    </message>
    <message>
        <source>{name:own} start in month {start:.0f}</source>
        <translation>Beginn von {name} in Monat {start}</translation>
    </message>
    <message>
        <source>Let {words}</source>
        <translation>Festlegen: {words}</translation>
    </message>
    <message>
        <source>Leave {name:own} out</source>
        <translation>{name} weglassen</translation>
    </message>
    <message>
        <source>{name:own}: too many are new at once in {all_months}: {percent} of the people in month {peak}, against {percent_2} that the others can train.</source>
        <translation>{name}: {all_months}: zu viele sind gleichzeitig neu: {percent} der Personen in Monat {peak}, gegenüber {percent_2}, die die anderen einarbeiten können.</translation>
    </message>
    <message>
        <source>Let {name:own} start in month {start}</source>
        <translation>{name} in Monat {start} beginnen lassen</translation>
    </message>
</context>
<context>
    <name>core.team_checks.leading</name>
    <message>
        <source>nobody leads the {heads:.0f} people</source>
        <translation>niemand leitet die {heads} Personen</translation>
    </message>
    <message>
        <source>there is too little management</source>
        <translation>es gibt zu wenig Leitung</translation>
    </message>
    <message>
        <source>{name:own}: {who} in {all_months}. In month {worst} managing needs {need:.2f} of a person, {done:.2f} is there ({percent}); contributors do the rest beside their work, which takes {months:.1f} person-months.</source>
        <translation>{name}: {who} ({all_months}). In Monat {worst} braucht Leitung {need} einer Person, {done} ist da ({percent}); den Rest erledigen Fachkräfte neben ihrer Arbeit, was {months} Personenmonate kostet.</translation>
    </message>
    <message>
        <source>{name:own}: in {all_months} {each:.1f} people come to each who leads; {most} are what one can lead beside the other work. Let one more lead.</source>
        <translation>{name}: {all_months}: auf jede leitende Person kommen {each} Personen; {most} kann man neben der übrigen Arbeit leiten. Eine weitere Person leiten lassen.</translation>
    </message>
    <message>
        <source>{name:own}: {done:.2f} people manage where {need:.2f} would do, on average to month {end}; the rest of their time is idle.</source>
        <translation>{name}: {done} Personen leiten, wo {need} reichen würden, im Mittel bis Monat {end}; der Rest ihrer Zeit ist Leerlauf.</translation>
    </message>
    <message>
        <source>Lower {name:own}'s management share to {percent}</source>
        <translation>Leitungsanteil von {name} auf {percent} senken</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>einer Person</translation>
    </message>
    <message>
        <source>{name:own} rests on {who} in {all_months}</source>
        <translation>{name} ruht auf {who} ({all_months})</translation>
    </message>
    <message>
        <source>{name:own}: {listed}, while machines run; two should give it at least {percent} of their time.</source>
        <translation>{name}: {listed}, während Maschinen laufen; zwei sollten mindestens {percent} ihrer Zeit dafür geben.</translation>
    </message>
    <message>
        <source>Give {percent} of {name:own}'s time to {name_2:own}</source>
        <translation>{percent} der Zeit von {name} für {name_2} geben</translation>
    </message>
</context>
<context>
    <name>core.team_checks.load</name>
    <message>
        <source>long hours</source>
        <translation>lange Arbeitszeiten</translation>
    </message>
    <message>
        <source>want of support by managers</source>
        <translation>fehlende Unterstützung durch Führungskräfte</translation>
    </message>
    <message>
        <source>{name:own} has more work than it can do in {all_months}: {short:.1f} person-months too much in month {peak} ({percent} of capacity), most in {most}.{slip}</source>
        <translation>{name} hat mehr Arbeit, als es leisten kann ({all_months}): {short} Personenmonate zu viel in Monat {peak} ({percent} der Kapazität), am meisten in {most}.{slip}</translation>
    </message>
    <message>
        <source>{name:own} is busy to more than {percent} in {all_months}, {most} at most, mostly in {most_2}; nothing is left for what nobody planned.</source>
        <translation>{name} ist zu mehr als {percent} ausgelastet ({all_months}), höchstens {most}, vor allem in {most_2}; für Ungeplantes bleibt nichts.</translation>
    </message>
    <message>
        <source>Its work is not done within {never} months.</source>
        <translation>Die Arbeit wird innerhalb von {never} Monaten nicht fertig.</translation>
    </message>
    <message>
        <source>{slip:.0f} months later than planned</source>
        <translation>{slip} Monate später als geplant</translation>
    </message>
    <message>
        <source>{slip:.0f} month later than planned</source>
        <translation>{slip} Monat später als geplant</translation>
    </message>
    <message>
        <source>Its work is done in month {team_finish:.0f}, {late}.</source>
        <translation>Die Arbeit ist in Monat {team_finish} fertig, {late}.</translation>
    </message>
    <message>
        <source>{name:own} in {all_months}</source>
        <translation>{name}, {all_months}</translation>
    </message>
    <message>
        <source>{name:own}: there is work nobody covers: {listed}. Others help out at half their worth.</source>
        <translation>{name}: es gibt Arbeit, die niemand abdeckt: {listed}. Andere helfen zu halbem Wert aus.</translation>
    </message>
    <message>
        <source>Give a fifth of {name:own}'s time to {dict}</source>
        <translation>Ein Fünftel der Zeit von {name} für {dict} geben</translation>
    </message>
    <message>
        <source>{name:own} works overtime in {all_months}, up to {peak:.0f} hours a week</source>
        <translation>{name} macht Überstunden ({all_months}), bis zu {peak} Stunden je Woche</translation>
    </message>
    <message>
        <source>being tired costs {percent} of output in month {tired}</source>
        <translation>Müdigkeit kostet {percent} der Leistung in Monat {tired}</translation>
    </message>
    <message>
        <source>Weeks of {unhealthy} hours and more make people ill</source>
        <translation>Wochen mit {unhealthy} Stunden und mehr machen krank</translation>
    </message>
    <message>
        <source>Beyond {knee} hours a week each hour brings less</source>
        <translation>Über {knee} Stunden je Woche bringt jede Stunde weniger</translation>
    </message>
    <message>
        <source>Allow overtime of {percent} at most</source>
        <translation>Höchstens {percent} Überstunden zulassen</translation>
    </message>
    <message>
        <source>{name:own}: the burnout-risk index of the team reaches {percent} in month {peak} ({percent_2} at rest) and {percent_3} in month {from_month}; driven by {listed}.</source>
        <translation>{name}: der Burnout-Risiko-Index des Teams erreicht {percent} in Monat {peak} ({percent_2} in Ruhe) und {percent_3} in Monat {from_month}; getrieben durch {listed}.</translation>
    </message>
</context>
<context>
    <name>core.team_checks.pay</name>
    <message>
        <source>The same holds for {listed}.</source>
        <translation>Dasselbe gilt für {listed}.</translation>
    </message>
    <message>
        <source>twelve times</source>
        <translation>das Zwölffache</translation>
    </message>
    <message>
        <source>a twelfth of</source>
        <translation>ein Zwölftel</translation>
    </message>
    <message>
        <source>Take {times} the salary of {names}</source>
        <translation>{times} des Gehalts von {names} nehmen</translation>
    </message>
</context>
<context>
    <name>core.team_checks.roster</name>
    <message>
        <source>Scale the shares of {name:own} to 100 %</source>
        <translation>Anteile von {name} auf 100 % bringen</translation>
    </message>
    <message>
        <source>Give all time of {name:own} to {dict}</source>
        <translation>Alle Zeit von {name} für {dict} geben</translation>
    </message>
    <message>
        <source>{name:own}, {name_2:own}: the shares of the functions add up to {percent}; they must add up to 100 %.</source>
        <translation>{name}, {name_2}: die Anteile der Funktionen ergeben {percent}; sie müssen 100 % ergeben.</translation>
    </message>
    <message>
        <source>{name:own}, {name_2:own}: the contract ends in month {last:.0f}, before it begins in month {first:.0f}; the last month must not lie before the first.</source>
        <translation>{name}, {name_2}: der Vertrag endet in Monat {last}, bevor er in Monat {first} beginnt; der letzte Monat darf nicht vor dem ersten liegen.</translation>
    </message>
    <message>
        <source>Let {name:own} work from month {last:.0f} to {first:.0f}</source>
        <translation>{name} von Monat {last} bis {first} arbeiten lassen</translation>
    </message>
    <message>
        <source>{name:own}: two seats are called “{name_2:own}”; each needs a name of its own.</source>
        <translation>{name}: zwei Stellen heißen „{name_2}“; jede braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Call the second “{free}”</source>
        <translation>Die zweite „{free}“ nennen</translation>
    </message>
    <message>
        <source>Let {name:own} report to nobody</source>
        <translation>{name} an niemanden berichten lassen</translation>
    </message>
    <message>
        <source>{name:own}: {names} report in a circle; one of them must report to somebody else.</source>
        <translation>{name}: {names} berichten im Kreis; eine davon muss an jemand anderen berichten.</translation>
    </message>
    <message>
        <source>{name:own}: {name_2:own} reports to {reports_to}, a vendor; somebody of the team must lead.</source>
        <translation>{name}: {name_2} berichtet an {reports_to}, einen Dienstleister; jemand aus dem Team muss leiten.</translation>
    </message>
    <message>
        <source>Let {name:own} report to {near}</source>
        <translation>{name} an {near} berichten lassen</translation>
    </message>
    <message>
        <source>{name:own}: {name_2:own} reports to “{reports_to}”, but no seat has this name.</source>
        <translation>{name}: {name_2} berichtet an „{reports_to}“, aber keine Stelle heißt so.</translation>
    </message>
    <message>
        <source>{name:own}: nobody reports to {names}, though stated to lead; say who does, or state no lead.</source>
        <translation>{name}: niemand berichtet an {names}, obwohl als leitend angegeben; angeben, wer es tut, oder keine Leitung angeben.</translation>
    </message>
    <message>
        <source>Make {names} contributors</source>
        <translation>{names} zu Fachkräften machen</translation>
    </message>
    <message>
        <source>Make {names} a contributor</source>
        <translation>{names} zur Fachkraft machen</translation>
    </message>
    <message>
        <source>a contributor</source>
        <translation>eine Fachkraft</translation>
    </message>
    <message>
        <source>{name:own}: a manager with hardly any time to manage: {names}; managers usually give it 60 – 100 %.</source>
        <translation>{name}: eine Führungskraft mit kaum Zeit für Leitung: {names}; Führungskräfte geben ihr meist 60 – 100 %.</translation>
    </message>
    <message>
        <source>Let {listed} manage for {percent}</source>
        <translation>{listed} zu {percent} leiten lassen</translation>
    </message>
    <message>
        <source>{led:g} people report to {name:own}, who can lead {most}</source>
        <translation>{led} Personen berichten an {name}, die {most} leiten kann</translation>
    </message>
    <message>
        <source>{name:own}: {listed}; put a lead between, or raise a management share.</source>
        <translation>{name}: {listed}; eine Leitung dazwischensetzen oder einen Leitungsanteil erhöhen.</translation>
    </message>
    <message>
        <source>{name:own} ({percent} of full time)</source>
        <translation>{name} ({percent} Vollzeit)</translation>
    </message>
    <message>
        <source>{name:own}: on call though in part time: {names}; a turn in the rota takes whole days and nights.</source>
        <translation>{name}: in Rufbereitschaft, obwohl in Teilzeit: {names}; ein Dienst umfasst ganze Tage und Nächte.</translation>
    </message>
    <message>
        <source>Take {listed} off the rota</source>
        <translation>{listed} aus der Rufbereitschaft nehmen</translation>
    </message>
</context>
<context>
    <name>core.team_checks.vendors</name>
    <message>
        <source>{name:own}: {name_2:own} leaves after month {last:.0f} and nobody takes over what its people know: no work is planned for that.</source>
        <translation>{name}: {name_2} geht nach Monat {last}, und niemand übernimmt das Wissen dieser Personen: dafür ist keine Arbeit geplant.</translation>
    </message>
    <message>
        <source>Plan {percent} of what vendors did for taking over</source>
        <translation>{percent} dessen, was Dienstleister taten, für die Übernahme planen</translation>
    </message>
    <message>
        <source>{percent} of {name:own} ({all_months})</source>
        <translation>{percent} von {name} ({all_months})</translation>
    </message>
    <message>
        <source>{name:own}: vendors do {listed}, more than {percent}: the plan depends on them. Let somebody of the team share that work.</source>
        <translation>{name}: Dienstleister leisten {listed}, mehr als {percent}: der Plan hängt von ihnen ab. Jemand aus dem Team sollte die Arbeit teilen.</translation>
    </message>
    <message>
        <source>Take {half:g} people of {name:own} instead of {fte:g}</source>
        <translation>{half} Personen von {name} nehmen statt {fte}</translation>
    </message>
    <message>
        <source>{name:own}: {name_2:own} ends in month {last:.0f}, but machines run and there is work to month {end}; nobody does its part of the rota and the incidents in {all_months}.</source>
        <translation>{name}: {name_2} endet in Monat {last}, aber Maschinen laufen und es gibt Arbeit bis Monat {end}; niemand übernimmt den Teil an Rufbereitschaft und Störungen ({all_months}).</translation>
    </message>
    <message>
        <source>Let {name:own} stay to month {last:.0f}</source>
        <translation>{name} bis Monat {last} bleiben lassen</translation>
    </message>
</context>
<context>
    <name>core.team_checks.work</name>
    <message>
        <source>Nodes to look after are to be stated, and none are: operations and on-call are left out.</source>
        <translation>Zu betreuende Knoten sollen angegeben sein, es sind aber keine: Betrieb und Rufbereitschaft bleiben weg.</translation>
    </message>
    <message>
        <source>Look after the nodes of the machines while they are on</source>
        <translation>Die Knoten der Maschinen betreuen, solange sie laufen</translation>
    </message>
    <message>
        <source>Nodes to look after are stated by month, but those of the machines are looked after as they are on.</source>
        <translation>Zu betreuende Knoten sind nach Monat angegeben, aber die der Maschinen werden betreut, wie sie laufen.</translation>
    </message>
    <message>
        <source>Look after the stated nodes</source>
        <translation>Die angegebenen Knoten betreuen</translation>
    </message>
    <message>
        <source>{name:own}: line {row} of the work, {function}, ends in month {last:.0f}, before it begins in month {first:.0f}; none of it falls due.</source>
        <translation>{name}: Zeile {row} der Arbeit, {function}, endet in Monat {last}, bevor sie in Monat {first} beginnt; nichts davon wird fällig.</translation>
    </message>
    <message>
        <source>Let it fall due from month {last:.0f} to {first:.0f}</source>
        <translation>Von Monat {last} bis {first} fällig werden lassen</translation>
    </message>
    <message>
        <source>Nodes to look after: line {row} begins in month {month:.0f}, before line {row_2} (month {month_2:.0f}); lines must stand in the order of their months.</source>
        <translation>Zu betreuende Knoten: Zeile {row} beginnt in Monat {month}, vor Zeile {row_2} (Monat {month_2}); Zeilen müssen in der Reihenfolge ihrer Monate stehen.</translation>
    </message>
    <message>
        <source>Put the lines in the order of their months</source>
        <translation>Die Zeilen nach ihren Monaten ordnen</translation>
    </message>
    <message>
        <source>{size:,.3g} B parameters (1 – 70 B)</source>
        <translation>{size} Mrd. Parameter (1 – 70 Mrd.)</translation>
    </message>
    <message>
        <source>{gpus:,.0f} accelerators (at most {most_gpus:,})</source>
        <translation>{gpus} Beschleuniger (höchstens {most_gpus})</translation>
    </message>
    <message>
        <source>{each:,.4g} tokens a parameter ({fewest_tokens} – {most_tokens:,})</source>
        <translation>{each} Tokens je Parameter ({fewest_tokens} – {most_tokens})</translation>
    </message>
    <message>
        <source>{name:own}: the usual work is extrapolated, as {listed} lie outside what it was made from; better state the work in person-months.</source>
        <translation>{name}: die übliche Arbeit ist extrapoliert, da {listed} außerhalb dessen liegen, woraus sie gebildet wurde; die Arbeit besser in Personenmonaten angeben.</translation>
    </message>
</context>
<context>
    <name>core.team_evidence</name>
    <message>
        <source>Months to release</source>
        <translation>Monate bis zum Release</translation>
    </message>
    <message>
        <source>Highest burnout index</source>
        <translation>Höchster Burnout-Index</translation>
    </message>
    <message>
        <source>{moved:.0%} of it</source>
        <translation>{moved} davon</translation>
    </message>
    <message>
        <source>{result}: between “{own}” and “{other}” lie {format}; figures of weak grade move this by ± {format_2}{share}, most of all {named}.</source>
        <translation>{result}: zwischen „{own}“ und „{other}“ liegen {format}; Zahlen schwacher Güte bewegen das um ± {format_2}{share}, am meisten {named}.</translation>
    </message>
</context>
<context>
    <name>core.team_figures</name>
    <message>
        <source>all functions</source>
        <translation>alle Funktionen</translation>
    </message>
    <message>
        <source>Load of each function</source>
        <translation>Last jeder Funktion</translation>
    </message>
    <message>
        <source>work due, % of what they can do at normal hours</source>
        <translation>fällige Arbeit, % des in normaler Arbeitszeit Möglichen</translation>
    </message>
    <message>
        <source>What drives it</source>
        <translation>Was es treibt</translation>
    </message>
    <message>
        <source>log-odds added to the state of rest; 0.7 doubles the odds</source>
        <translation>Log-Quote zusätzlich zum Ruhezustand; 0,7 verdoppelt die Quote</translation>
    </message>
    <message>
        <source>Burnout risk of the whole team</source>
        <translation>Burnout-Risiko des ganzen Teams</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>burnout</source>
        <translation>Burnout</translation>
    </message>
    <message>
        <source>heading to</source>
        <translation>strebt nach</translation>
    </message>
    <message>
        <source>% of the team likely to report high burnout</source>
        <translation>% des Teams mit wahrscheinlich hohem Burnout</translation>
    </message>
    <message>
        <source>Calls after hours</source>
        <translation>Rufe außerhalb der Bürozeit</translation>
    </message>
    <message>
        <source>calls a person and month</source>
        <translation>Rufe je Person und Monat</translation>
    </message>
    <message>
        <source>incidents in 12 hours</source>
        <translation>Störungen in 12 Stunden</translation>
    </message>
    <message>
        <source>% of a person's time</source>
        <translation>% der Zeit einer Person</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>limit {limit:g}</source>
        <translation>Grenze {limit}</translation>
    </message>
    <message>
        <source>can be done at normal hours</source>
        <translation>in normaler Arbeitszeit möglich</translation>
    </message>
    <message>
        <source>{name:own}: load</source>
        <translation>{name}: Last</translation>
    </message>
    <message>
        <source>% of the team</source>
        <translation>% des Teams</translation>
    </message>
    <message>
        <source>burnout risk</source>
        <translation>Burnout-Risiko</translation>
    </message>
    <message>
        <source>{name:own}: burnout risk</source>
        <translation>{name}: Burnout-Risiko</translation>
    </message>
    <message>
        <source>Teams on equal axes</source>
        <translation>Teams auf gleichen Achsen</translation>
    </message>
</context>
<context>
    <name>core.team_load</name>
    <message>
        <source>operations and incidents</source>
        <translation>Betrieb und Störungen</translation>
    </message>
    <message>
        <source>more than can be done</source>
        <translation>mehr als möglich</translation>
    </message>
    <message>
        <source>{short:.1f} person-months short in month {month:.0f}</source>
        <translation>{short} Personenmonate zu wenig in Monat {month}</translation>
    </message>
    <message>
        <source>due with catching up</source>
        <translation>fällig mit Aufholen</translation>
    </message>
    <message>
        <source>aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>can be done with the overtime worked</source>
        <translation>mit geleisteten Überstunden möglich</translation>
    </message>
    <message>
        <source>Load against capacity</source>
        <translation>Last gegenüber Kapazität</translation>
    </message>
    <message>
        <source>% of what they can do at normal hours</source>
        <translation>% des in normaler Arbeitszeit Möglichen</translation>
    </message>
    <message>
        <source>person-months a month</source>
        <translation>Personenmonate je Monat</translation>
    </message>
</context>
<context>
    <name>core.team_seats</name>
    <message>
        <source>nobody above</source>
        <translation>niemand darüber</translation>
    </message>
    <message>
        <source>under {name:own}</source>
        <translation>unter „{name}“</translation>
    </message>
</context>
<context>
    <name>core.team_shapes</name>
    <message>
        <source>planned hires</source>
        <translation>geplante Einstellungen</translation>
    </message>
    <message>
        <source>people leaving</source>
        <translation>Abgänge</translation>
    </message>
    <message>
        <source>search that had to begin before month 1</source>
        <translation>Suche, die vor Monat 1 beginnen musste</translation>
    </message>
    <message>
        <source>search and notice</source>
        <translation>Suche und Kündigungsfrist</translation>
    </message>
    <message>
        <source>too much work from</source>
        <translation>zu viel Arbeit ab</translation>
    </message>
    <message>
        <source>People by quarter</source>
        <translation>Personen nach Quartal</translation>
    </message>
    <message>
        <source>quarter of the plan: Q1 is months 1 to 3</source>
        <translation>Quartal des Plans: Q1 sind die Monate 1 bis 3</translation>
    </message>
    <message>
        <source>people expected</source>
        <translation>erwartete Personen</translation>
    </message>
    <message>
        <source>empty posts</source>
        <translation>leere Stellen</translation>
    </message>
    <message>
        <source>training others</source>
        <translation>andere einarbeiten</translation>
    </message>
    <message>
        <source>leading done by others</source>
        <translation>von anderen erledigte Leitung</translation>
    </message>
    <message>
        <source>can be done</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>Where the time goes, month {at}</source>
        <translation>Wohin die Zeit geht, Monat {at}</translation>
    </message>
    <message>
        <source>FTE, then person-months of work</source>
        <translation>Vollzeitkräfte, dann Personenmonate Arbeit</translation>
    </message>
</context>
<context>
    <name>core.team_tree</name>
    <message>
        <source>span within its limit</source>
        <translation>Leitungsspanne innerhalb der Grenze</translation>
    </message>
    <message>
        <source>above it</source>
        <translation>darüber</translation>
    </message>
    <message>
        <source>far above, or nobody leads</source>
        <translation>weit darüber, oder niemand leitet</translation>
    </message>
    <message>
        <source>leads nobody</source>
        <translation>leitet niemanden</translation>
    </message>
    <message>
        <source>Who leads whom, month {month}</source>
        <translation>Wer wen leitet, Monat {month}</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>{at:.0%} of the management needed is done</source>
        <translation>{at} der nötigen Leitung erledigt</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Das Team</translation>
    </message>
    <message>
        <source>nobody leads</source>
        <translation>niemand leitet</translation>
    </message>
    <message>
        <source>{span:.1f} people a leader</source>
        <translation>{span} Personen je Leitung</translation>
    </message>
    <message>
        <source>leads {manages:.0%} of the time</source>
        <translation>leitet {manages} der Zeit</translation>
    </message>
    <message>
        <source>{led:g} of {limit:g} at most</source>
        <translation>{led} von höchstens {limit}</translation>
    </message>
    <message>
        <source>vendor, months {first:.0f} to {last:.0f}</source>
        <translation>Dienstleister, Monate {first} bis {last}</translation>
    </message>
    <message>
        <source>{fte:g} FTE</source>
        <translation>{fte} Vollzeitkräfte</translation>
    </message>
    <message>
        <source>time given to leading, %</source>
        <translation>für Leitung gegebene Zeit, %</translation>
    </message>
    <message>
        <source>people led by each</source>
        <translation>je Leitung geleitete Personen</translation>
    </message>
    <message>
        <source>people led, at most</source>
        <translation>geleitete Personen, höchstens</translation>
    </message>
</context>
<context>
    <name>core.terms</name>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
</context>
<context>
    <name>core.triggers</name>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>“{part}” is no condition; write a row, an input or date, one of &gt; &gt;= &lt; &lt;= =, and a figure, such as release &gt; 20</source>
        <translation>„{part}“ ist keine Bedingung; eine Zeile, Angabe oder date, eines von &gt; &gt;= &lt; &lt;= = und eine Zahl schreiben, etwa release &gt; 20</translation>
    </message>
    <message>
        <source>Today is {today:%Y-%m-%d}: {said} {then:%Y-%m-%d}.</source>
        <translation>Heute ist {today}: {said} {then}.</translation>
    </message>
    <message>
        <source>{label} is {told}: {said} {told_2}.</source>
        <translation>{label} ist {told}: {said} {told_2}.</translation>
    </message>
    <message>
        <source>“{figure}” is no day; write it like 2027-06-01</source>
        <translation>„{figure}“ ist kein Tag; so schreiben: 2027-06-01</translation>
    </message>
    <message>
        <source>“{figure}” in “{text}” is no number</source>
        <translation>„{figure}“ in „{text}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“{key}” has a figure a month; write {key}@12 for that of month 12</source>
        <translation>„{key}“ hat je Monat eine Zahl; {key}@12 für die von Monat 12 schreiben</translation>
    </message>
    <message>
        <source>“{key}@{month}”: the plan has {count} months</source>
        <translation>„{key}@{month}“: der Plan hat {count} Monate</translation>
    </message>
    <message>
        <source>{label} in month {month}</source>
        <translation>{label} in Monat {month}</translation>
    </message>
    <message>
        <source>There is no row and no input called “{key}”</source>
        <translation>Es gibt keine Zeile und keine Angabe namens „{key}“</translation>
    </message>
    <message>
        <source>“{key}” is no figure, so nothing can be over or under it</source>
        <translation>„{key}“ ist keine Zahl, daher kann nichts darüber oder darunter liegen</translation>
    </message>
</context>
<context>
    <name>core.uncertainty.executors</name>
    <message>
        <source>A scheduler needs the package distributed, which is not installed; install Headwater with its extra “cluster”: pip install -e '.[cluster]'</source>
        <translation>Ein Scheduler braucht das Paket distributed, das nicht installiert ist; Headwater mit dem Zusatz „cluster“ installieren: pip install -e '.[cluster]'</translation>
    </message>
    <message>
        <source>“{address}” is no address of a Dask scheduler; write it like tcp://10.0.0.5:8786</source>
        <translation>„{address}“ ist keine Adresse eines Dask-Schedulers; so schreiben: tcp://10.0.0.5:8786</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}; write it like tcp://10.0.0.5:8786</source>
        <translation>Unter {address} antwortet kein Dask-Scheduler; so schreiben: tcp://10.0.0.5:8786</translation>
    </message>
    <message>
        <source>The scheduler at {address} has no worker; start one with “dask worker {address}”</source>
        <translation>Der Scheduler unter {address} hat keinen Worker; einen starten mit „dask worker {address}“</translation>
    </message>
    <message>
        <source>The scheduler at {address} was lost, or its workers died ({broken})</source>
        <translation>Der Scheduler unter {address} ging verloren, oder seine Worker sind ausgefallen ({broken})</translation>
    </message>
    <message>
        <source>A worker of {address} has no {name:own}; install Headwater there too</source>
        <translation>Einem Worker von {address} fehlt {name}; Headwater auch dort installieren</translation>
    </message>
    <message>
        <source>A process that draws died, most likely for want of memory; try fewer --workers</source>
        <translation>Ein ziehender Prozess ist ausgefallen, wohl aus Speichermangel; weniger --workers versuchen</translation>
    </message>
</context>
<context>
    <name>core.uncertainty.finding</name>
    <message>
        <source>a pilot of four days on two nodes</source>
        <translation>ein Pilot von vier Tagen auf zwei Knoten</translation>
    </message>
    <message>
        <source>finance, from quotes and price lists</source>
        <translation>Finanzen, aus Angeboten und Preislisten</translation>
    </message>
    <message>
        <source>vendors, in writing</source>
        <translation>Anbieter, schriftlich</translation>
    </message>
    <message>
        <source>the hiring manager, with offers at hand</source>
        <translation>die einstellende Leitung, mit Angeboten in der Hand</translation>
    </message>
    <message>
        <source>researchers, by small runs</source>
        <translation>Forschende, durch kleine Läufe</translation>
    </message>
    <message>
        <source>leads, from their own teams' records</source>
        <translation>Teamleitungen, aus eigenen Aufzeichnungen</translation>
    </message>
    <message>
        <source>whoever decides</source>
        <translation>wer entscheidet</translation>
    </message>
    <message>
        <source>vendors and insurers, from their records</source>
        <translation>Anbieter und Versicherer, aus ihren Aufzeichnungen</translation>
    </message>
</context>
<context>
    <name>core.uncertainty.lines</name>
    <message>
        <source>What the spread hangs on</source>
        <translation>Woran die Streuung hängt</translation>
    </message>
    <message>
        <source>What the month of release hangs on</source>
        <translation>Woran der Release-Monat hängt</translation>
    </message>
    <message>
        <source>{never}: not within the {end} months of the plan</source>
        <translation>{never}: nicht innerhalb der {end} Monate des Plans</translation>
    </message>
    <message>
        <source>{unsure}: it comes about in some replicates only; draw more</source>
        <translation>{unsure}: kommt nur in einigen Wiederholungen vor; mehr ziehen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>No release</source>
        <translation>Kein Release</translation>
    </message>
    <message>
        <source>no input alone explains any of it that can be told from nothing</source>
        <translation>keine Angabe allein erklärt davon etwas, das von nichts zu unterscheiden ist</translation>
    </message>
    <message>
        <source>{title:own} ({label}; equal ranks cannot be told apart)</source>
        <translation>{title} ({label}; gleiche Ränge sind nicht zu unterscheiden)</translation>
    </message>
    <message>
        <source>What is worth finding out: nothing, there is one case only</source>
        <translation>Was sich zu klären lohnt: nichts, es gibt nur einen Fall</translation>
    </message>
    <message>
        <source>worth at most</source>
        <translation>höchstens wert</translation>
    </message>
    <message>
        <source>weeks at most</source>
        <translation>höchstens Wochen</translation>
    </message>
    <message>
        <source>takes weeks</source>
        <translation>dauert Wochen</translation>
    </message>
    <message>
        <source>What is worth finding out before choosing (knowing everything: {everything})</source>
        <translation>Was sich vor der Wahl zu klären lohnt (alles zu wissen: {everything})</translation>
    </message>
    <message>
        <source>no input alone, as far as these draws can tell</source>
        <translation>keine Angabe allein, soweit diese Ziehungen es zeigen</translation>
    </message>
</context>
<context>
    <name>core.uncertainty.measures</name>
    <message>
        <source>spread {key}</source>
        <translation>Spanne {key}</translation>
    </message>
    <message>
        <source>curve {key}</source>
        <translation>Kurve {key}</translation>
    </message>
</context>
<context>
    <name>core.uncertainty.pictures</name>
    <message>
        <source>firm source</source>
        <translation>feste Quelle</translation>
    </message>
    <message>
        <source>weak or guessed</source>
        <translation>schwach oder geschätzt</translation>
    </message>
    <message>
        <source>Cash by month, in all worlds</source>
        <translation>Kasse nach Monat, in allen Welten</translation>
    </message>
    <message>
        <source>nine in ten have less</source>
        <translation>neun von zehn haben weniger</translation>
    </message>
    <message>
        <source>the middle</source>
        <translation>die Mitte</translation>
    </message>
    <message>
        <source>one in ten has less</source>
        <translation>eine von zehn hat weniger</translation>
    </message>
    <message>
        <source>by the end of the month</source>
        <translation>am Ende des Monats</translation>
    </message>
    <message>
        <source>of 100 worlds</source>
        <translation>von 100 Welten</translation>
    </message>
    <message>
        <source>Month of release</source>
        <translation>Release-Monat</translation>
    </message>
    <message>
        <source>worlds</source>
        <translation>Welten</translation>
    </message>
    <message>
        <source>not in {horizon}</source>
        <translation>nicht in {horizon}</translation>
    </message>
    <message>
        <source>Cost to release, combinations overlaid</source>
        <translation>Kosten bis zum Release, Kombinationen übereinander</translation>
    </message>
    <message>
        <source>worlds of 100 that cost no more</source>
        <translation>Welten von 100, die nicht mehr kosten</translation>
    </message>
    <message>
        <source>from</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>one input from P10 to P90, all others at P50</source>
        <translation>eine Angabe von P10 bis P90, alle anderen bei P50</translation>
    </message>
    <message>
        <source>all at P50</source>
        <translation>alles bei P50</translation>
    </message>
    <message>
        <source>input; the same number: not told apart</source>
        <translation>Angabe; gleiche Nummer: nicht zu unterscheiden</translation>
    </message>
    <message>
        <source>% of the spread</source>
        <translation>% der Streuung</translation>
    </message>
    <message>
        <source>Worth finding out</source>
        <translation>Was zu klären lohnt</translation>
    </message>
    <message>
        <source>what it costs</source>
        <translation>was es kostet</translation>
    </message>
    <message>
        <source>what is left of its worth</source>
        <translation>was von seinem Wert bleibt</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Angabe</translation>
    </message>
</context>
<context>
    <name>core.uncertainty.regret</name>
    <message>
        <source>{name:own} is best in nearly every world.</source>
        <translation>{name} ist in fast jeder Welt die beste.</translation>
    </message>
    <message>
        <source>in hardly any world</source>
        <translation>in kaum einer Welt</translation>
    </message>
    <message>
        <source>in {worlds}</source>
        <translation>in {worlds}</translation>
    </message>
    <message>
        <source>at most {lost}</source>
        <translation>höchstens {lost}</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nicht mehr</translation>
    </message>
    <message>
        <source>{name:own} is best {often}; choosing it costs {most} in 9 of 10 worlds.</source>
        <translation>{name} ist {often} die beste; sie zu wählen kostet {most} in 9 von 10 Welten.</translation>
    </message>
    <message>
        <source>There is one combination only, and nothing to regret.</source>
        <translation>Es gibt nur eine Kombination und nichts zu bedauern.</translation>
    </message>
    <message>
        <source>{case_name:own} is regretted least: {lost} on average</source>
        <translation>{case_name} bedauert man am wenigsten: im Mittel {lost}</translation>
    </message>
    <message>
        <source>{mean}, and at the worst too: {lost} in 1 world of 20.</source>
        <translation>{mean}, und auch schlimmstenfalls: {lost} in 1 von 20 Welten.</translation>
    </message>
    <message>
        <source>{case_name:own} least at the worst</source>
        <translation>{case_name} schlimmstenfalls am wenigsten</translation>
    </message>
    <message>
        <source>{mean}; {other}: {lost} in 1 world of 20.</source>
        <translation>{mean}; {other}: {lost} in 1 von 20 Welten.</translation>
    </message>
    <message>
        <source>even odds</source>
        <translation>halbe-halbe</translation>
    </message>
    <message>
        <source>half of all worlds</source>
        <translation>der Hälfte aller Welten</translation>
    </message>
    <message>
        <source>{replace} worlds</source>
        <translation>{replace} Welten</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>{lost:.0f} points of value</source>
        <translation>{lost} Wertpunkte</translation>
    </message>
    <message>
        <source>{brief_money} more</source>
        <translation>{brief_money} mehr</translation>
    </message>
</context>
<context>
    <name>core.uncertainty.report</name>
    <message>
        <source>Scrambled Sobol' points, alike for all cases; tied inputs reordered to their rank correlations; ± is the half width of the 95 % interval that the replicates show.</source>
        <translation>Verwürfelte Sobol-Punkte, für alle Fälle gleich; verknüpfte Angaben nach ihren Rangkorrelationen umgeordnet; ± ist die halbe Breite des 95-%-Intervalls, das die Wiederholungen zeigen.</translation>
    </message>
    <message>
        <source>The model was read as arrays.</source>
        <translation>Das Modell wurde als Felder gelesen.</translation>
    </message>
    <message>
        <source>The model was read compiled.</source>
        <translation>Das Modell wurde kompiliert gelesen.</translation>
    </message>
    <message>
        <source>Cash runs out before release</source>
        <translation>Kasse leer vor dem Release</translation>
    </message>
    <message>
        <source>No release within the horizon</source>
        <translation>Kein Release innerhalb des Horizonts</translation>
    </message>
    <message>
        <source>Released with cash left</source>
        <translation>Mit Kasse veröffentlicht</translation>
    </message>
    <message>
        <source>{count:,} draws in {replicates} replicates of {worlds:,}, seed {seed}</source>
        <translation>{count} Ziehungen in {replicates} Wiederholungen zu {worlds}, Startwert {seed}</translation>
    </message>
</context>
<context>
    <name>core.uncertainty.totals</name>
    <message>
        <source>A second method, total effects, finds nothing that moves this figure in more than a few worlds.</source>
        <translation>Ein zweites Verfahren, Gesamteffekte, findet nichts, was diese Zahl in mehr als wenigen Welten bewegt.</translation>
    </message>
    <message>
        <source>not told apart from {tied} others</source>
        <translation>nicht zu unterscheiden von {tied} anderen</translation>
    </message>
    <message>
        <source>not told apart from {tied} other</source>
        <translation>nicht zu unterscheiden von {tied} anderen</translation>
    </message>
    <message>
        <source>A second method, total effects, puts {name:own} first too{beside}: {part}.</source>
        <translation>Ein zweites Verfahren, Gesamteffekte, setzt auch {name} an die Spitze{beside}: {part}.</translation>
    </message>
    <message>
        <source>and {name:own} in place {rank}</source>
        <translation>und {name} auf Platz {rank}</translation>
    </message>
    <message>
        <source>and not {name:own}</source>
        <translation>und nicht {name}</translation>
    </message>
    <message>
        <source>A second method, total effects, differs: it puts {name:own} first, {there}: {part}.</source>
        <translation>Ein zweites Verfahren, Gesamteffekte, weicht ab: es setzt {name} an die Spitze, {there}: {part}.</translation>
    </message>
    <message>
        <source>{value:.0%} of the spread goes with it, alone or with others (± {within:.0%})</source>
        <translation>{value} der Streuung gehen damit, allein oder mit anderen (± {within})</translation>
    </message>
</context>
<context>
    <name>core.uncertainty.words</name>
    <message>
        <source>nearly certain</source>
        <translation>fast sicher</translation>
    </message>
    <message>
        <source>fewer than 1 in 200</source>
        <translation>weniger als 1 von 200</translation>
    </message>
    <message>
        <source>{share} in 10</source>
        <translation>{share} von 10</translation>
    </message>
    <message>
        <source>{share} in 100</source>
        <translation>{share} von 100</translation>
    </message>
    <message>
        <source>1 in {odds}</source>
        <translation>1 von {odds}</translation>
    </message>
    <message>
        <source>Likely {low} – {high} to release, {middle} in the middle.</source>
        <translation>Wahrscheinlich {low} – {high} bis zum Release, {middle} in der Mitte.</translation>
    </message>
    <message>
        <source>{odds} that it is not released in {horizon} months</source>
        <translation>{odds}, dass in {horizon} Monaten nicht veröffentlicht wird</translation>
    </message>
    <message>
        <source>Hardly ever released within {horizon} months: {odds}.</source>
        <translation>Kaum je innerhalb von {horizon} Monaten veröffentlicht: {odds}.</translation>
    </message>
    <message>
        <source>Released from {low} on{late}.</source>
        <translation>Veröffentlicht ab {low}{late}.</translation>
    </message>
    <message>
        <source>Released {span}, {middle} in the middle{late}.</source>
        <translation>Veröffentlicht {span}, {middle} in der Mitte{late}.</translation>
    </message>
    <message>
        <source>Cash lasts to release in nearly every world.</source>
        <translation>Die Kasse reicht in fast jeder Welt bis zum Release.</translation>
    </message>
    <message>
        <source>{said} that cash runs out before release.</source>
        <translation>{said}, dass die Kasse vor dem Release leer ist.</translation>
    </message>
    <message>
        <source>{rank}. {name:own}: {value:.0%} of the spread (± {part:.0%})</source>
        <translation>{rank}. {name}: {value} der Streuung (± {part})</translation>
    </message>
    <message>
        <source>worth up to {brief_money}</source>
        <translation>bis zu {brief_money} wert</translation>
    </message>
    <message>
        <source>worth up to {brief_money} and up to {value:.1f} weeks</source>
        <translation>bis zu {brief_money} und bis zu {value} Wochen wert</translation>
    </message>
    <message>
        <source>about {brief_money} and {weeks:g} weeks</source>
        <translation>etwa {brief_money} und {weeks} Wochen</translation>
    </message>
    <message>
        <source>about {brief_money} and {weeks:g} week</source>
        <translation>etwa {brief_money} und {weeks} Woche</translation>
    </message>
    <message>
        <source>Whatever is found out, the choice stays the same: knowing more is worth about nothing.</source>
        <translation>Was auch geklärt wird, die Wahl bleibt gleich: mehr zu wissen ist so gut wie nichts wert.</translation>
    </message>
    <message>
        <source>Knowing everything before choosing would be worth {brief_money} on average.</source>
        <translation>Vor der Wahl alles zu wissen wäre im Mittel {brief_money} wert.</translation>
    </message>
    <message>
        <source>released {date}</source>
        <translation>veröffentlicht {date}</translation>
    </message>
    <message>
        <source>not released in {last} months</source>
        <translation>nicht in {last} Monaten veröffentlicht</translation>
    </message>
    <message>
        <source>cash gone in month {runway:.0f}</source>
        <translation>Kasse leer in Monat {runway}</translation>
    </message>
    <message>
        <source>nothing stands out, all of it a little</source>
        <translation>nichts sticht heraus, alles ein wenig</translation>
    </message>
    <message>
        <source>{name:own} goes as badly as {worse} in 100</source>
        <translation>{name} läuft so schlecht wie {worse} von 100</translation>
    </message>
    <message>
        <source>{name:own} {figure} (planned {figure_2})</source>
        <translation>{name} {figure} (geplant {figure_2})</translation>
    </message>
    <message>
        <source>{count:,} worlds in {replicates} replicates of {worlds:,} scrambled Sobol’ points, seed {seed:.0f}; the same worlds for every combination.</source>
        <translation>{count} Welten in {replicates} Wiederholungen zu {worlds} verwürfelten Sobol-Punkten, Startwert {seed}; dieselben Welten für jede Kombination.</translation>
    </message>
</context>
<context>
    <name>core.units</name>
    <message>
        <source>yes = 1</source>
        <translation>ja = 1</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>times</source>
        <translation>-mal</translation>
    </message>
    <message>
        <source>% / year</source>
        <translation>% / Jahr</translation>
    </message>
    <message>
        <source>% / month</source>
        <translation>% / Monat</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>h / month</source>
        <translation>h / Monat</translation>
    </message>
    <message>
        <source>$ / useful GPU-h</source>
        <translation>$ / nutzbare GPU-h</translation>
    </message>
    <message>
        <source>$ / month</source>
        <translation>$ / Monat</translation>
    </message>
    <message>
        <source>$ / year</source>
        <translation>$ / Jahr</translation>
    </message>
    <message>
        <source>$ / GPU-h</source>
        <translation>$ / GPU-h</translation>
    </message>
    <message>
        <source>$ / node</source>
        <translation>$ / Knoten</translation>
    </message>
    <message>
        <source>$ / kW-month</source>
        <translation>$ / kW-Monat</translation>
    </message>
    <message>
        <source>$ / kWh</source>
        <translation>$ / kWh</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>GPU-h</source>
        <translation>GPU-h</translation>
    </message>
    <message>
        <source>GPU-h / month</source>
        <translation>GPU-h / Monat</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>per 1,000 node-days</source>
        <translation>je 1.000 Knotentage</translation>
    </message>
    <message>
        <source>log-odds</source>
        <translation>Log-Quote</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>B tokens / month</source>
        <translation>Mrd. Tokens / Monat</translation>
    </message>
    <message>
        <source>M tokens</source>
        <translation>Mio. Tokens</translation>
    </message>
    <message>
        <source>tokens / s</source>
        <translation>Tokens / s</translation>
    </message>
    <message>
        <source>T tokens</source>
        <translation>Bio. Tokens</translation>
    </message>
    <message>
        <source>B parameters</source>
        <translation>Mrd. Parameter</translation>
    </message>
    <message>
        <source>GFLOP / token</source>
        <translation>GFLOP / Token</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>MWh</source>
        <translation>MWh</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>nats / token</source>
        <translation>Nats / Token</translation>
    </message>
    <message>
        <source>tokens / parameter</source>
        <translation>Tokens / Parameter</translation>
    </message>
    <message>
        <source>TFLOP/s</source>
        <translation>TFLOP/s</translation>
    </message>
    <message>
        <source>$ 1</source>
        <translation>1 $</translation>
    </message>
    <message>
        <source>$ 1 k</source>
        <translation>1 Tsd. $</translation>
    </message>
    <message>
        <source>$ 1 M</source>
        <translation>1 Mio. $</translation>
    </message>
    <message>
        <source>$ 1 B</source>
        <translation>1 Mrd. $</translation>
    </message>
    <message>
        <source>$ 1 T</source>
        <translation>1 Bio. $</translation>
    </message>
    <message>
        <source>1%</source>
        <translation>1 %</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>Vollzeitkräfte</translation>
    </message>
</context>
<context>
    <name>core.what_if</name>
    <message>
        <source>{label} is no figure; only figures have a range to be tried</source>
        <translation>{label} ist keine Zahl; nur Zahlen haben eine Spanne zum Probieren</translation>
    </message>
    <message>
        <source>{label} is the same in every scenario, so “{name:own}” cannot change it; show the plan itself</source>
        <translation>{label} ist in jedem Szenario gleich, daher kann „{name}“ es nicht ändern; den Plan selbst zeigen</translation>
    </message>
</context>
<context>
    <name>quotation marks</name>
    <message>
        <source>“…”</source>
        <translation>„…“</translation>
    </message>
</context>
<context>
    <name>small words</name>
    <message>
        <source>sample</source>
        <translation>Beispielwert</translation>
    </message>
    <message>
        <source>above</source>
        <translation>über</translation>
    </message>
    <message>
        <source>accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>across</source>
        <translation>waagerecht</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegenüber</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>base</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>below</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>Verspätung</translation>
    </message>
    <message>
        <source>dominated</source>
        <translation>dominiert</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>engaged</source>
        <translation>beauftragt</translation>
    </message>
    <message>
        <source>equivalent</source>
        <translation>gleichwertig</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>fatigue</source>
        <translation>Ermüdung</translation>
    </message>
    <message>
        <source>few</source>
        <translation>wenige</translation>
    </message>
    <message>
        <source>framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>hired</source>
        <translation>eingestellt</translation>
    </message>
    <message>
        <source>hiring</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>infrastructure</source>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>leading</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>Einarbeitung</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>management</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>over</source>
        <translation>über</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>pretraining</source>
        <translation>Pretraining</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>replacements</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>rota</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Betreuung</translation>
    </message>
    <message>
        <source>spare</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>spares</source>
        <translation>Ersatzknoten</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Einarbeitung</translation>
    </message>
    <message>
        <source>under</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>undominated</source>
        <translation>undominiert</translation>
    </message>
    <message>
        <source>useful</source>
        <translation>nutzbar</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>vendors</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>beobachten</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
</context>
<context>
    <name>ui.about.dialog</name>
    <message>
        <source>A planning workbook for a young company that builds its own large language model. One plan is one .xlsx file with live formulas. Nothing leaves this computer.</source>
        <translation>Eine Planungs-Arbeitsmappe für ein junges Unternehmen, das sein eigenes großes Sprachmodell baut. Ein Plan ist eine .xlsx-Datei mit lebenden Formeln. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>About Headwater</source>
        <translation>Über Headwater</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Teile des Programms</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Teile und ihre Lizenzen</translation>
    </message>
    <message>
        <source>cardTitle</source>
        <translation>cardTitle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Ungesichertes</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Headwater {version}, build {build}</source>
        <translation>Headwater {version}, Build {build}</translation>
    </message>
    <message>
        <source>Python {python_version}, Qt {qversion}, {system} {machine}</source>
        <translation>Python {python_version}, Qt {qversion}, {system} {machine}</translation>
    </message>
</context>
<context>
    <name>ui.accelerators.part_card</name>
    <message>
        <source>No accelerator is chosen.</source>
        <translation>Kein Beschleuniger ist gewählt.</translation>
    </message>
    <message>
        <source>Use as reference</source>
        <translation>Als Referenz nehmen</translation>
    </message>
    <message>
        <source>{tera}{thin_space}TFLOP/s</source>
        <translation>{tera}{thin_space}TFLOP/s</translation>
    </message>
</context>
<context>
    <name>ui.accelerators.parts_model</name>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Generation, by which published runs are compared</source>
        <translation>Generation, nach der veröffentlichte Läufe verglichen werden</translation>
    </message>
    <message>
        <source>BF16,
TFLOP/s</source>
        <translation>BF16,
TFLOP/s</translation>
    </message>
    <message>
        <source>Dense peak, without sparsity</source>
        <translation>Dichte Spitze, ohne Sparsity</translation>
    </message>
    <message>
        <source>FP8,
TFLOP/s</source>
        <translation>FP8,
TFLOP/s</translation>
    </message>
    <message>
        <source>Memory,
GB</source>
        <translation>Speicher,
GB</translation>
    </message>
    <message>
        <source>Memory,
TB/s</source>
        <translation>Speicher,
TB/s</translation>
    </message>
    <message>
        <source>Bandwidth of the memory</source>
        <translation>Bandbreite des Speichers</translation>
    </message>
    <message>
        <source>Power,
W</source>
        <translation>Leistung,
W</translation>
    </message>
    <message>
        <source>Of the part alone</source>
        <translation>Nur des Bauteils</translation>
    </message>
    <message>
        <source>Speed,
A100 = 1</source>
        <translation>Tempo,
A100 = 1</translation>
    </message>
    <message>
        <source>Measured in training</source>
        <translation>Im Training gemessen</translation>
    </message>
    <message>
        <source>How firm the figures are</source>
        <translation>Wie fest die Zahlen sind</translation>
    </message>
</context>
<context>
    <name>ui.accelerators.picker</name>
    <message>
        <source>No accelerator has these words.</source>
        <translation>Kein Beschleuniger hat diese Wörter.</translation>
    </message>
    <message>
        <source>The plan counts its GPU-hours in it already.</source>
        <translation>Der Plan zählt seine GPU-Stunden schon darin.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Enter or a double click takes the accelerator, Ctrl+F searches, Escape closes.</source>
        <translation>Eingabe oder Doppelklick nimmt den Beschleuniger, Strg+F sucht, Escape schließt.</translation>
    </message>
    <message>
        <source>State name, generation, peak, memory and power by hand, on the page Money under Accelerator</source>
        <translation>Name, Generation, Spitze, Speicher und Leistung von Hand angeben, auf der Seite Geld unter Beschleuniger</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Enter takes the accelerator as the plan's reference.</source>
        <translation>Eingabe nimmt den Beschleuniger als Referenz des Plans.</translation>
    </message>
    <message>
        <source>Your own…</source>
        <translation>Eigener…</translation>
    </message>
    <message>
        <source>count in {name:own}</source>
        <translation>in {name} zählen</translation>
    </message>
    <message>
        <source>With it:</source>
        <translation>Damit:</translation>
    </message>
</context>
<context>
    <name>ui.accelerators.words</name>
    <message>
        <source>no FP8</source>
        <translation>kein FP8</translation>
    </message>
    <message>
        <source>FP8 {tera}{thin_space}TFLOP/s</source>
        <translation>FP8 {tera}{thin_space}TFLOP/s</translation>
    </message>
    <message>
        <source>Dense peak in BF16, without sparsity; {eight}.{measured}</source>
        <translation>Dichte Spitze in BF16, ohne Sparsity; {eight}.{measured}</translation>
    </message>
    <message>
        <source>link {giga}{thin_space}GB/s each way</source>
        <translation>Verbindung {giga}{thin_space}GB/s je Richtung</translation>
    </message>
    <message>
        <source>Memory {giga}{thin_space}GB at {bandwidth:g}{thin_space}TB/s{link}.</source>
        <translation>Speicher {giga}{thin_space}GB mit {bandwidth}{thin_space}TB/s{link}.</translation>
    </message>
    <message>
        <source>power not known</source>
        <translation>Leistung nicht bekannt</translation>
    </message>
    <message>
        <source>{vendor:own}, {family}, released {released}, {power}.</source>
        <translation>{vendor}, {family}, erschienen {released}, {power}.</translation>
    </message>
    <message>
        <source>Speed in training against an A100: {speed:g}{spread}.</source>
        <translation>Tempo im Training gegenüber einer A100: {speed}{spread}.</translation>
    </message>
    <message>
        <source>Source: {title:own}, {date:%b %Y}. How firm: {value}.</source>
        <translation>Quelle: {title}, {date}. Güte: {value}.</translation>
    </message>
    <message>
        <source>Measured at best: {tera} in FP8.</source>
        <translation>Bestenfalls gemessen: {tera} in FP8.</translation>
    </message>
    <message>
        <source>Measured at best: {tera} in BF16.</source>
        <translation>Bestenfalls gemessen: {tera} in BF16.</translation>
    </message>
    <message>
        <source>Measured at best: {tera} in BF16 and {tera_2} in FP8.</source>
        <translation>Bestenfalls gemessen: {tera} in BF16 und {tera_2} in FP8.</translation>
    </message>
    <message>
        <source>other generations</source>
        <translation>andere Generationen</translation>
    </message>
</context>
<context>
    <name>ui.actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Begin an empty plan.</source>
        <translation>Einen leeren Plan beginnen.</translation>
    </message>
    <message>
        <source>Start pa&amp;ge</source>
        <translation>St&amp;artseite</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Pos1</translation>
    </message>
    <message>
        <source>Three ways to begin, examples, and plans opened last.</source>
        <translation>Drei Wege zu beginnen, Beispiele und zuletzt geöffnete Pläne.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>Open a plan from an Excel workbook.</source>
        <translation>Einen Plan aus einer Excel-Arbeitsmappe öffnen.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>&amp;Beispiele</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Keep the plan in its workbook.</source>
        <translation>Den Plan in seiner Arbeitsmappe sichern.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Strg+Umschalt+S</translation>
    </message>
    <message>
        <source>Keep the plan in another workbook.</source>
        <translation>Den Plan in einer anderen Arbeitsmappe sichern.</translation>
    </message>
    <message>
        <source>Restore an ear&amp;lier version…</source>
        <translation>Frühere &amp;Version wiederherstellen…</translation>
    </message>
    <message>
        <source>Go on with the plan as it was before.</source>
        <translation>Mit dem Plan weitermachen, wie er vorher war.</translation>
    </message>
    <message>
        <source>Recover &amp;unsaved work…</source>
        <translation>Nicht gespeicherte Arbeit wieder&amp;herstellen…</translation>
    </message>
    <message>
        <source>Bring back what was never saved, or discarded.</source>
        <translation>Zurückholen, was nie gespeichert oder was verworfen wurde.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>Choose parts, see every page as it is printed.</source>
        <translation>Teile wählen, jede Seite sehen, wie sie gedruckt wird.</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>Choose parts, see every page, keep them as PDF.</source>
        <translation>Teile wählen, jede Seite sehen, als PDF behalten.</translation>
    </message>
    <message>
        <source>Expor&amp;t table…</source>
        <translation>&amp;Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Keep the table or chart at hand as .xlsx or .csv.</source>
        <translation>Aktuelle Tabelle oder Diagramm als .xlsx oder .csv sichern.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Strg+W</translation>
    </message>
    <message>
        <source>Close the window; unsaved changes are asked about.</source>
        <translation>Das Fenster schließen; nach ungespeicherten Änderungen wird gefragt.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
    <message>
        <source>Leave the program; unsaved changes are asked about.</source>
        <translation>Das Programm verlassen; nach ungespeicherten Änderungen wird gefragt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Take the last step back.</source>
        <translation>Den letzten Schritt zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Y Ctrl+Shift+Z</source>
        <translation>Strg+Y Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>Do the step again that was taken back.</source>
        <translation>Den zurückgenommenen Schritt wiederholen.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Su&amp;chen…</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Labels, values, meanings and sources on all pages.</source>
        <translation>Bezeichnungen, Werte, Bedeutungen und Quellen auf allen Seiten.</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Weiters&amp;uchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rückwär&amp;ts suchen</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Umschalt+F3</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>Was wär&amp;e wenn…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Strg+Umschalt+W</translation>
    </message>
    <message>
        <source>Drag a figure and see what would follow.</source>
        <translation>An einer Zahl ziehen und sehen, was folgen würde.</translation>
    </message>
    <message>
        <source>&amp;New scenario…</source>
        <translation>&amp;Neues Szenario…</translation>
    </message>
    <message>
        <source>Begin a variant of this plan.</source>
        <translation>Eine Variante dieses Plans beginnen.</translation>
    </message>
    <message>
        <source>Remove this &amp;scenario</source>
        <translation>Dieses &amp;Szenario entfernen</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>&amp;Import spend…</source>
        <translation>&amp;Ausgaben importieren…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Strg+Umschalt+I</translation>
    </message>
    <message>
        <source>Read what was really spent, month by month.</source>
        <translation>Einlesen, was wirklich ausgegeben wurde, Monat für Monat.</translation>
    </message>
    <message>
        <source>&amp;Clear recent and recovery data…</source>
        <translation>Zuletzt Geöffnetes und Wiederherstellungsdaten &amp;löschen…</translation>
    </message>
    <message>
        <source>Recent files, unsaved work, backups, notes.</source>
        <translation>Zuletzt geöffnete Dateien, nicht gespeicherte Arbeit, Sicherungen, Notizen.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Links</translation>
    </message>
    <message>
        <source>The page that was seen before.</source>
        <translation>Die zuvor gesehene Seite.</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>Vor&amp;wärts</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Rechts</translation>
    </message>
    <message>
        <source>The page one came back from.</source>
        <translation>Die Seite, von der man zurückkam.</translation>
    </message>
    <message>
        <source>Go to an&amp;ything…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>Commands, pages, inputs, figures, decisions.</source>
        <translation>Befehle, Seiten, Angaben, Zahlen, Entscheidungen.</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Nächste &amp;Seite</translation>
    </message>
    <message>
        <source>Ctrl+Tab Ctrl+PgDown</source>
        <translation>Strg+Tab Strg+Bild ab</translation>
    </message>
    <message>
        <source>P&amp;revious page</source>
        <translation>V&amp;orige Seite</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab Ctrl+PgUp</source>
        <translation>Strg+Umschalt+Tab Strg+Bild auf</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>Ins&amp;pektor</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Strg+I</translation>
    </message>
    <message>
        <source>All that is known of the figure at hand.</source>
        <translation>Alles, was über die aktuelle Zahl bekannt ist.</translation>
    </message>
    <message>
        <source>Price cata&amp;logue…</source>
        <translation>Preis&amp;katalog…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Strg+Umschalt+L</translation>
    </message>
    <message>
        <source>Dated prices of accelerators.</source>
        <translation>Datierte Preise von Beschleunigern.</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>Larg&amp;er</source>
        <translation>Gr&amp;ößer</translation>
    </message>
    <message>
        <source>Ctrl++ Ctrl+=</source>
        <translation>Strg++ Strg+=</translation>
    </message>
    <message>
        <source>Show everything one step larger.</source>
        <translation>Alles eine Stufe größer zeigen.</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>K&amp;leiner</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Strg+-</translation>
    </message>
    <message>
        <source>Show everything one step smaller.</source>
        <translation>Alles eine Stufe kleiner zeigen.</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Strg+0</translation>
    </message>
    <message>
        <source>Show everything in its usual size.</source>
        <translation>Alles in normaler Größe zeigen.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>The page of the tab that is seen, and all others.</source>
        <translation>Die Seite zum gezeigten Reiter, und alle anderen.</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Strg+?</translation>
    </message>
    <message>
        <source>All keys, by what they do.</source>
        <translation>Alle Tasten, nach dem, was sie tun.</translation>
    </message>
    <message>
        <source>&amp;About Headwater</source>
        <translation>Ü&amp;ber Headwater</translation>
    </message>
    <message>
        <source>Version, licences of all parts, and the folders.</source>
        <translation>Version, Lizenzen aller Teile und die Ordner.</translation>
    </message>
    <message>
        <source>Ctrl+{place}</source>
        <translation>Strg+{place}</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>Dem System &amp;folgen</translation>
    </message>
</context>
<context>
    <name>ui.actuals.drafts</name>
    <message>
        <source>Take</source>
        <translation>Ja?</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Line of the plan</source>
        <translation>Zeile des Plans</translation>
    </message>
    <message>
        <source>Amount, $</source>
        <translation>Betrag, $</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>Amounts of the list</source>
        <translation>Beträge der Liste</translation>
    </message>
    <message>
        <source>What is to be looked at in the amount</source>
        <translation>Was am Betrag zu prüfen ist</translation>
    </message>
    <message>
        <source>All amounts</source>
        <translation>Alle Beträge</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>Nicht übernehmbar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
</context>
<context>
    <name>ui.actuals.import_dialog</name>
    <message>
        <source>Import spend</source>
        <translation>Ausgaben importieren</translation>
    </message>
    <message>
        <source>Lists of spend (*.csv *.xlsx)</source>
        <translation>Ausgabenlisten (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>A list from the ledger: a .csv or .xlsx file, or a range copied from a spreadsheet (Ctrl+V).
Either an amount a row, with its month and its line of cost, or a line a row and a month a column.
Nothing is changed before you have seen every amount.</source>
        <translation>Eine Liste aus der Buchhaltung: eine .csv- oder .xlsx-Datei oder ein aus einer Tabelle kopierter Bereich (Strg+V).
Entweder ein Betrag je Zeile, mit Monat und Kostenzeile, oder eine Kostenzeile je Zeile und ein Monat je Spalte.
Nichts wird geändert, bevor jeder Betrag zu sehen war.</translation>
    </message>
    <message>
        <source>Take over {amounts_words}</source>
        <translation>{amounts_words} übernehmen</translation>
    </message>
</context>
<context>
    <name>ui.actuals.mapping</name>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>replace what is there for its months</source>
        <translation>ersetzen, was für ihre Monate da ist</translation>
    </message>
    <message>
        <source>join what is there</source>
        <translation>zu dem hinzu, was da ist</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>Spalte der Liste</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>The list has</source>
        <translation>Die Liste hat</translation>
    </message>
    <message>
        <source>Amounts are in</source>
        <translation>Beträge sind in</translation>
    </message>
    <message>
        <source>The amounts</source>
        <translation>Die Beträge</translation>
    </message>
    <message>
        <source>What does {name:own} hold?</source>
        <translation>Was enthält {name}?</translation>
    </message>
    <message>
        <source>in the columns of the months</source>
        <translation>in den Spalten der Monate</translation>
    </message>
    <message>
        <source>an amount a row</source>
        <translation>einen Betrag je Zeile</translation>
    </message>
    <message>
        <source>a month a column</source>
        <translation>einen Monat je Spalte</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>Dollar</translation>
    </message>
    <message>
        <source>thousands of dollars</source>
        <translation>Tausend Dollar</translation>
    </message>
    <message>
        <source>millions of dollars</source>
        <translation>Millionen Dollar</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ein Jahr</translation>
    </message>
</context>
<context>
    <name>ui.actuals.names</name>
    <message>
        <source>say which line –</source>
        <translation>Zeile angeben –</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>Names in the list, and the line of the plan each one means</source>
        <translation>Namen in der Liste, und welche Zeile des Plans jeder meint</translation>
    </message>
    <message>
        <source>Line of “{name:own}”</source>
        <translation>Zeile von „{name}“</translation>
    </message>
    <message>
        <source>perhaps {proposed}? –</source>
        <translation>vielleicht {proposed}? –</translation>
    </message>
    <message>
        <source>{count:,} more names are read as they stand.</source>
        <translation>{count} weitere Namen werden gelesen, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>ui.actuals.openings</name>
    <message>
        <source>import spend</source>
        <translation>Ausgaben importieren</translation>
    </message>
</context>
<context>
    <name>ui.actuals.words</name>
    <message>
        <source>The list has no amounts</source>
        <translation>Die Liste hat keine Beträge</translation>
    </message>
    <message>
        <source>All {count:,} amounts can be taken</source>
        <translation>Alle {count} Beträge können übernommen werden</translation>
    </message>
    <message>
        <source>The one amount can be taken</source>
        <translation>Der eine Betrag kann übernommen werden</translation>
    </message>
    <message>
        <source>{can:,} of {count:,} amounts can be taken</source>
        <translation>{can} von {count} Beträgen können übernommen werden</translation>
    </message>
    <message>
        <source>None of {count:,} amounts can be taken</source>
        <translation>Keiner von {count} Beträgen kann übernommen werden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>{doubted:,} of them has something to look at.</source>
        <translation>{doubted} davon ist zu prüfen.</translation>
    </message>
    <message>
        <source>{doubted:,} of them have something to look at.</source>
        <translation>{doubted} davon sind zu prüfen.</translation>
    </message>
    <message>
        <source>{refused:,} cannot be taken.</source>
        <translation>{refused} nicht übernehmbar.</translation>
    </message>
    <message>
        <source>Row {row}: nothing stands out.</source>
        <translation>Zeile {row}: nichts fällt auf.</translation>
    </message>
    <message>
        <source>Row {row}, {what}: {says}</source>
        <translation>Zeile {row}, {what}: {says}</translation>
    </message>
</context>
<context>
    <name>ui.changes</name>
    <message>
        <source>add an option</source>
        <translation>Option hinzufügen</translation>
    </message>
    <message>
        <source>duplicate an option</source>
        <translation>Option verdoppeln</translation>
    </message>
    <message>
        <source>remove an option</source>
        <translation>Option entfernen</translation>
    </message>
    <message>
        <source>move an option</source>
        <translation>Option verschieben</translation>
    </message>
    <message>
        <source>change {label}</source>
        <translation>Ändern: {label}</translation>
    </message>
    <message>
        <source>nothing is different yet</source>
        <translation>noch ist nichts anders</translation>
    </message>
    <message>
        <source>Scenario “{name:own}”: {said}. What you state here belongs to this scenario.</source>
        <translation>Szenario „{name}“: {said}. Was hier angegeben wird, gehört zu diesem Szenario.</translation>
    </message>
    <message>
        <source>From {source}, {part}{firm}.{likely}</source>
        <translation>Quelle: {source}, {part}{firm}.{likely}</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>Tag nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ui.chart</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Export data…</source>
        <translation>Daten exportieren…</translation>
    </message>
</context>
<context>
    <name>ui.chart_table</name>
    <message>
        <source>{title:own}, as a table</source>
        <translation>{title}, als Tabelle</translation>
    </message>
    <message>
        <source>Values in {y_title}.</source>
        <translation>Werte in {y_title}.</translation>
    </message>
</context>
<context>
    <name>ui.chart_words</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>Line chart</source>
        <translation>Liniendiagramm</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Balkendiagramm</translation>
    </message>
    <message>
        <source>Stacked bar chart</source>
        <translation>Gestapeltes Balkendiagramm</translation>
    </message>
    <message>
        <source>Lying bar chart</source>
        <translation>Liegendes Balkendiagramm</translation>
    </message>
    <message>
        <source>Stacked area chart</source>
        <translation>Gestapeltes Flächendiagramm</translation>
    </message>
    <message>
        <source>all together: {exact}</source>
        <translation>alles zusammen: {exact}</translation>
    </message>
    <message>
        <source>from {exact} to {exact_2}</source>
        <translation>von {exact} bis {exact_2}</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>Gantt chart</source>
        <translation>Gantt-Diagramm</translation>
    </message>
    <message>
        <source>{kind} over {x}, from {first} to {last}, in {y}.</source>
        <translation>{kind} über {x}, von {first} bis {last}, in {y}.</translation>
    </message>
    <message>
        <source>{kind} over {x}, from {first} to {last}.</source>
        <translation>{kind} über {x}, von {first} bis {last}.</translation>
    </message>
    <message>
        <source>{kind}, from {first} to {last}, in {y}.</source>
        <translation>{kind}, von {first} bis {last}, in {y}.</translation>
    </message>
    <message>
        <source>{kind}, from {first} to {last}.</source>
        <translation>{kind}, von {first} bis {last}.</translation>
    </message>
    <message>
        <source>over {x}</source>
        <translation>über {x}</translation>
    </message>
    <message>
        <source>in {y}</source>
        <translation>in {y}</translation>
    </message>
    <message>
        <source>Marked: {label}.</source>
        <translation>Markiert: {label}.</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <source>begins at {exact}, ends at {exact_2}</source>
        <translation>beginnt bei {exact}, endet bei {exact_2}</translation>
    </message>
    <message>
        <source>{ends}, lowest {exact} at {low_at}, highest {exact_2} at {high_at}</source>
        <translation>{ends}, am niedrigsten {exact} bei {low_at}, am höchsten {exact_2} bei {high_at}</translation>
    </message>
</context>
<context>
    <name>ui.clipboard</name>
    <message>
        <source>application/x-headwater-cells+json</source>
        <translation>application/x-headwater-cells+json</translation>
    </message>
    <message>
        <source>The pasted text has {count:,} signs; at most {longest:,} can be read</source>
        <translation>Der eingefügte Text hat {count} Zeichen; höchstens {longest} können gelesen werden</translation>
    </message>
    <message>
        <source>The clipboard holds no text to paste</source>
        <translation>Die Zwischenablage enthält keinen Text zum Einfügen</translation>
    </message>
</context>
<context>
    <name>ui.connections</name>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Genauer ansehen</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Was wäre wenn…</translation>
    </message>
    <message>
        <source>Go to its page</source>
        <translation>Zur Seite gehen</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Headwater speaks the language that was chosen from its next start on.</source>
        <translation>Headwater spricht die gewählte Sprache ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>ui.contents</name>
    <message>
        <source>{replace}[*] — Headwater</source>
        <translation>{replace}[*] — Headwater</translation>
    </message>
</context>
<context>
    <name>ui.context_menus</name>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;name</source>
        <translation>Mit &amp;Namen kopieren</translation>
    </message>
</context>
<context>
    <name>ui.copies</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>copy.{suffix}</source>
        <translation>Kopie.{suffix}</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation>Die Kopie wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Nichts wurde gedruckt.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>ui.crash</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ui.dialogs</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ui.document</name>
    <message>
        <source>Besides the plan it holds {each}; that stays in it.</source>
        <translation>Neben dem Plan enthält sie {each}; das bleibt darin.</translation>
    </message>
</context>
<context>
    <name>ui.exporting</name>
    <message>
        <source>Excel workbook (*.xlsx);;Comma-separated text (*.csv)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx);;Durch Kommas getrennter Text (*.csv)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Strg+Umschalt+C</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Strg+Umschalt+E</translation>
    </message>
    <message>
        <source>No table has the keyboard.</source>
        <translation>Keine Tabelle hat die Tastatur.</translation>
    </message>
    <message>
        <source>Click into a table or a chart, or go there with Tab, and choose “Export table…” again.</source>
        <translation>In eine Tabelle oder ein Diagramm klicken oder mit Tab dorthin gehen und erneut „Tabelle exportieren…“ wählen.</translation>
    </message>
    <message>
        <source>The table was exported.</source>
        <translation>Die Tabelle wurde exportiert.</translation>
    </message>
    <message>
        <source>The table was not exported.</source>
        <translation>Die Tabelle wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>Copy whole table with heads</source>
        <translation>Ganze Tabelle mit Köpfen kopieren</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>ui.files</name>
    <message>
        <source>Plans (*.xlsx)</source>
        <translation>Pläne (*.xlsx)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save and lose them</source>
        <translation>Speichern und verlieren</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Your plan is still here, with all changes.</source>
        <translation>Der Plan ist noch hier, mit allen Änderungen.</translation>
    </message>
    <message>
        <source>Without saving, File › Recover unsaved work… keeps them for 30 days.</source>
        <translation>Ohne Speichern behält Datei › Nicht gespeicherte Arbeit wiederherstellen… sie 30 Tage.</translation>
    </message>
    <message>
        <source>(mine).{suffix}</source>
        <translation>(meine).{suffix}</translation>
    </message>
    <message>
        <source>{count} files were dropped.</source>
        <translation>{count} Dateien wurden abgelegt.</translation>
    </message>
    <message>
        <source>Drop one plan at a time.</source>
        <translation>Jeweils nur einen Plan ablegen.</translation>
    </message>
    <message>
        <source>Plans are Excel workbooks whose name ends in .{suffix}.</source>
        <translation>Pläne sind Excel-Arbeitsmappen, deren Name auf .{suffix} endet.</translation>
    </message>
    <message>
        <source>“{name:own}” is not a plan.</source>
        <translation>„{name}“ ist kein Plan.</translation>
    </message>
    <message>
        <source>Save the changes to “{title:own}”?</source>
        <translation>Änderungen an „{title}“ speichern?</translation>
    </message>
    <message>
        <source>“{name:own}” holds parts that this plan has no place for.</source>
        <translation>„{name}“ enthält Teile, für die dieser Plan keinen Platz hat.</translation>
    </message>
    <message>
        <source>Saving over it would lose: {named}.</source>
        <translation>Überschreiben würde verlieren: {named}.</translation>
    </message>
    <message>
        <source>“{name:own}” holds cells that could not be taken as they stand.</source>
        <translation>„{name}“ enthält Zellen, die nicht wie vorhanden übernommen werden konnten.</translation>
    </message>
    <message>
        <source>Saving over it would lose what is in {named}; defaults stand in their place here.</source>
        <translation>Überschreiben würde verlieren, was in {named} steht; an ihrer Stelle stehen hier Vorgabewerte.</translation>
    </message>
    <message>
        <source>It was in {parent}. Open it from where it is now.</source>
        <translation>Es lag in {parent}. Von dort öffnen, wo es jetzt liegt.</translation>
    </message>
    <message>
        <source>“{name:own}” is not there any more.</source>
        <translation>„{name}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“{name:own}” was not opened.</source>
        <translation>„{name}“ wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>{safe} Save it under another name or in another folder.</source>
        <translation>{safe} Unter anderem Namen oder in einem anderen Ordner speichern.</translation>
    </message>
    <message>
        <source>The plan was not saved.</source>
        <translation>Der Plan wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>“{name:own}” was saved. Please note:</source>
        <translation>„{name}“ wurde gespeichert. Bitte beachten:</translation>
    </message>
    <message>
        <source>Making “{name:own}”…</source>
        <translation>„{name}“ wird erstellt…</translation>
    </message>
    <message>
        <source>What you are typing cannot be taken as it stands.</source>
        <translation>Was gerade geschrieben wird, kann so nicht übernommen werden.</translation>
    </message>
    <message>
        <source>Correct it, or press Escape to take it back.</source>
        <translation>Berichtigen oder mit Escape zurücknehmen.</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>und {more} weitere</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
</context>
<context>
    <name>ui.form.asking</name>
    <message>
        <source>Look closely</source>
        <translation>Genauer ansehen</translation>
    </message>
</context>
<context>
    <name>ui.form.beside</name>
    <message>
        <source>Changed from default {default}</source>
        <translation>Abweichend vom Vorgabewert: {default}</translation>
    </message>
</context>
<context>
    <name>ui.form.edits</name>
    <message>
        <source>The pasted range has {wide} columns; from this column on {count} fit</source>
        <translation>Der eingefügte Bereich hat {wide} Spalten; ab dieser Spalte passen {count}</translation>
    </message>
    <message>
        <source>Nothing was pasted: row {at}: {refused}</source>
        <translation>Nichts wurde eingefügt: Zeile {at}: {refused}</translation>
    </message>
</context>
<context>
    <name>ui.form.fact_grid</name>
    <message>
        <source>On these terms nothing here matters.</source>
        <translation>Bei diesen Bedingungen zählt hier nichts.</translation>
    </message>
</context>
<context>
    <name>ui.form.field</name>
    <message>
        <source>A sample: this came with the example. State your own value, or keep this one.</source>
        <translation>Ein Beispielwert: er kam mit dem Beispiel. Einen eigenen Wert angeben oder diesen behalten.</translation>
    </message>
    <message>
        <source>{accessiblename}: not needed</source>
        <translation>{accessiblename}: nicht nötig</translation>
    </message>
    <message>
        <source>Copy with &amp;unit</source>
        <translation>Mit &amp;Einheit kopieren</translation>
    </message>
    <message>
        <source>&amp;Reset to default</source>
        <translation>Auf Vorgabewert &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ui.form.follows_table</name>
    <message>
        <source>What follows from each option</source>
        <translation>Was aus jeder Option folgt</translation>
    </message>
</context>
<context>
    <name>ui.form.form</name>
    <message>
        <source>How firm the default is: {source}</source>
        <translation>Wie fest der Vorgabewert ist: {source}</translation>
    </message>
</context>
<context>
    <name>ui.form.groups</name>
    <message>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
</context>
<context>
    <name>ui.form.items</name>
    <message>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Nothing here yet. {doc}</source>
        <translation>Noch nichts hier. {doc}</translation>
    </message>
    <message>
        <source>Add the first row</source>
        <translation>Erste Zeile hinzufügen</translation>
    </message>
    <message>
        <source>There may be at most {most} rows</source>
        <translation>Höchstens {most} Zeilen sind möglich</translation>
    </message>
</context>
<context>
    <name>ui.form.option_head</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>{label} of option {name:own}</source>
        <translation>{label} von Option {name}</translation>
    </message>
    <message>
        <source>{name:own} is chosen</source>
        <translation>{name} ist gewählt</translation>
    </message>
    <message>
        <source>Choose {name:own}</source>
        <translation>{name} wählen</translation>
    </message>
    <message>
        <source>More for {name:own}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <source>Duplicate, remove or move this option</source>
        <translation>Diese Option verdoppeln, entfernen oder verschieben</translation>
    </message>
</context>
<context>
    <name>ui.form.option_heads</name>
    <message>
        <source>Add an option</source>
        <translation>Option hinzufügen</translation>
    </message>
    <message>
        <source>At most {most} options stand side by side</source>
        <translation>Höchstens {most} Optionen stehen nebeneinander</translation>
    </message>
    <message>
        <source>With defaults</source>
        <translation>Mit Vorgabewerten</translation>
    </message>
</context>
<context>
    <name>ui.form.segments</name>
    <message>
        <source>Parts of the options</source>
        <translation>Teile der Optionen</translation>
    </message>
    <message>
        <source>{title:own}, {count} to look at</source>
        <translation>{title}, {count} zu prüfen</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
</context>
<context>
    <name>ui.form.table_delegate</name>
    <message>
        <source>{label}, row {row}</source>
        <translation>{label}, Zeile {row}</translation>
    </message>
    <message>
        <source>Row {property}: {refused}</source>
        <translation>Zeile {property}: {refused}</translation>
    </message>
</context>
<context>
    <name>ui.form.table_menu</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten füllen</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Nach rechts füllen</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Zellen leeren</translation>
    </message>
</context>
<context>
    <name>ui.form.words</name>
    <message>
        <source>A whole number between {low} and {high}.</source>
        <translation>Eine ganze Zahl zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>Between {low} and {high}.</source>
        <translation>Zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>A whole number between</source>
        <translation>Eine ganze Zahl zwischen</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>One of: {options}.</source>
        <translation>Eines von: {options}.</translation>
    </message>
    <message>
        <source>Words are needed here.</source>
        <translation>Hier sind Wörter nötig.</translation>
    </message>
    <message>
        <source>Any words, or none.</source>
        <translation>Beliebige Wörter, oder keine.</translation>
    </message>
    <message>
        <source>A date, written as year-month-day.</source>
        <translation>Ein Datum, geschrieben Jahr-Monat-Tag.</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>Ja oder nein.</translation>
    </message>
    <message>
        <source>In {unit}.</source>
        <translation>In {unit}.</translation>
    </message>
    <message>
        <source>{allowed} Default: {with_unit}.</source>
        <translation>{allowed} Vorgabe: {with_unit}.</translation>
    </message>
    <message>
        <source>Source: {cited}</source>
        <translation>Quelle: {cited}</translation>
    </message>
</context>
<context>
    <name>ui.grid_words</name>
    <message>
        <source>Heat map, {count} rows over {x_title} {positions} to {positions_2}.</source>
        <translation>Wärmekarte, {count} Zeilen über {x_title} {positions} bis {positions_2}.</translation>
    </message>
    <message>
        <source>{label}: no values.</source>
        <translation>{label}: keine Werte.</translation>
    </message>
    <message>
        <source>{label}: most {exact} at {where}, over the limit {over} times.</source>
        <translation>{label}: am meisten {exact} bei {where}, {over}-mal über der Grenze.</translation>
    </message>
    <message>
        <source>Tree of {count} boxes, {levels} levels.</source>
        <translation>Baum aus {count} Kästen, {levels} Ebenen.</translation>
    </message>
</context>
<context>
    <name>ui.header</name>
    <message>
        <source>New scenario…</source>
        <translation>Neues Szenario…</translation>
    </message>
    <message>
        <source>Case: {list}</source>
        <translation>Fall: {list}</translation>
    </message>
    <message>
        <source>Scenario:</source>
        <translation>Szenario:</translation>
    </message>
</context>
<context>
    <name>ui.help</name>
    <message>
        <source>In a field</source>
        <translation>In einem Feld</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Take what is typed; 3..5 states a range</source>
        <translation>Das Geschriebene übernehmen; 3..5 gibt eine Spanne an</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Take back what is being typed</source>
        <translation>Zurücknehmen, was gerade geschrieben wird</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Copy, reset, what if</source>
        <translation>Kopieren, zurücksetzen, was wäre wenn</translation>
    </message>
    <message>
        <source>In a list of the plan</source>
        <translation>In einer Liste des Plans</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Die Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter</source>
        <translation>Eingabe, Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Go down or up</source>
        <translation>Nach unten oder oben gehen</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Go right or left, at the ends out of the list</source>
        <translation>Nach rechts oder links gehen, an den Enden aus der Liste hinaus</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Strg+V</translation>
    </message>
    <message>
        <source>Put copied cells here</source>
        <translation>Kopierte Zellen hier einsetzen</translation>
    </message>
    <message>
        <source>Ctrl+D, Ctrl+R</source>
        <translation>Strg+D, Strg+R</translation>
    </message>
    <message>
        <source>Fill the first row, or the first column, into the others that are selected</source>
        <translation>Mit der ersten Zeile oder Spalte die anderen gewählten füllen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Clear the selected cells</source>
        <translation>Die gewählten Zellen leeren</translation>
    </message>
    <message>
        <source>Answer yes or no in a cell</source>
        <translation>In einer Zelle mit ja oder nein antworten</translation>
    </message>
    <message>
        <source>In a table or on a chart</source>
        <translation>In einer Tabelle oder auf einem Diagramm</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Copy what is selected, or the values of a chart</source>
        <translation>Kopieren, was gewählt ist, oder die Werte eines Diagramms</translation>
    </message>
    <message>
        <source>Copy the whole table, with its heads</source>
        <translation>Die ganze Tabelle mit Köpfen kopieren</translation>
    </message>
    <message>
        <source>Export it as .xlsx or .csv</source>
        <translation>Als .xlsx oder .csv exportieren</translation>
    </message>
    <message>
        <source>Show the chart as a table, or as a picture again</source>
        <translation>Das Diagramm als Tabelle zeigen, oder wieder als Bild</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Nach oben, Alt+Nach unten</translation>
    </message>
    <message>
        <source>Sort the prices of the catalogue by the column at hand</source>
        <translation>Die Preise des Katalogs nach der aktuellen Spalte ordnen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Do what would put right the sentence at hand, in lists of what is wrong</source>
        <translation>Tun, was den aktuellen Satz in Ordnung brächte, in Listen dessen, was nicht stimmt</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>ui.importing.dialog</name>
    <message>
        <source>That did not work, and it is a mistake of Headwater. Nothing was changed.</source>
        <translation>Das hat nicht funktioniert, und es ist ein Fehler von Headwater. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Reading {name:own}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>Look through the rows</source>
        <translation>Zeilen durchsehen</translation>
    </message>
    <message>
        <source>Looking through {rows_words}…</source>
        <translation>{rows_words} werden durchgesehen…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
</context>
<context>
    <name>ui.importing.meaning</name>
    <message>
        <source>not in the list –</source>
        <translation>nicht in der Liste –</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Column of {label}</source>
        <translation>Spalte: {label}</translation>
    </message>
    <message>
        <source>What do the columns of {name:own} mean?</source>
        <translation>{name}: Was bedeuten die Spalten?</translation>
    </message>
</context>
<context>
    <name>ui.importing.outcome</name>
    <message>
        <source>Space ticks the selected rows.</source>
        <translation>Leertaste kreuzt die gewählten Zeilen an.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Alle gezeigten ankreuzen</translation>
    </message>
    <message>
        <source>Untick all shown</source>
        <translation>Kreuze aller gezeigten entfernen</translation>
    </message>
</context>
<context>
    <name>ui.importing.outcome_model</name>
    <message>
        <source>Rows of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>What is to be looked at in the row</source>
        <translation>Was an der Zeile zu prüfen ist</translation>
    </message>
</context>
<context>
    <name>ui.importing.source</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Take the clipboard</source>
        <translation>Zwischenablage nehmen</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Die Zwischenablage</translation>
    </message>
</context>
<context>
    <name>ui.importing.words</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>{count:,} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>{count:,} row</source>
        <translation>{count} Zeile</translation>
    </message>
</context>
<context>
    <name>ui.inputs.changes_model</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>ui.inputs.changes_table</name>
    <message>
        <source>Nothing was changed yet. What you change is listed here, and kept in the workbook's sheet “Log”.</source>
        <translation>Noch wurde nichts geändert. Was sich ändert, steht hier und im Blatt „Log“ der Arbeitsmappe.</translation>
    </message>
    <message>
        <source>These two states are the same.</source>
        <translation>Diese zwei Stände sind gleich.</translation>
    </message>
    <message>
        <source>as it began</source>
        <translation>wie es begann</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>What differs between two states</source>
        <translation>Was zwischen zwei Ständen abweicht</translation>
    </message>
    <message>
        <source>From the state</source>
        <translation>Vom Stand</translation>
    </message>
    <message>
        <source>To the state</source>
        <translation>Zum Stand</translation>
    </message>
    <message>
        <source>What changed from</source>
        <translation>Was sich geändert hat von</translation>
    </message>
    <message>
        <source>after {words}</source>
        <translation>nach: {words}</translation>
    </message>
</context>
<context>
    <name>ui.inputs.checks</name>
    <message>
        <source>passes</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>● to look at</source>
        <translation>● zu prüfen</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The file as it was opened</source>
        <translation>Die Datei, wie sie geöffnet wurde</translation>
    </message>
    <message>
        <source>All {passed} checks pass</source>
        <translation>Alle {passed} Prüfungen bestanden</translation>
    </message>
    <message>
        <source>{passed} of {count} checks pass</source>
        <translation>{passed} von {count} Prüfungen bestanden</translation>
    </message>
    <message>
        <source>{told}, last run at {at}.</source>
        <translation>{told}, zuletzt gelaufen um {at}.</translation>
    </message>
</context>
<context>
    <name>ui.inputs.filters</name>
    <message>
        <source>All sections</source>
        <translation>Alle Abschnitte</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alle Einheiten</translation>
    </message>
    <message>
        <source>All grades</source>
        <translation>Alle Güten</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Alle Verantwortlichen</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>Figures of which nobody has said where they come from</source>
        <translation>Zahlen, von denen niemand gesagt hat, woher sie stammen</translation>
    </message>
    <message>
        <source>Changed since saved</source>
        <translation>Seit dem Speichern geändert</translation>
    </message>
    <message>
        <source>Values that differ from those in the file</source>
        <translation>Werte, die von denen in der Datei abweichen</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Zeilen von Listen</translation>
    </message>
    <message>
        <source>Seats, vendors, funding and the like, cell by cell</source>
        <translation>Stellen, Dienstleister, Finanzierung und Ähnliches, Zelle für Zelle</translation>
    </message>
    <message>
        <source>Also what changes nothing</source>
        <translation>Auch, was nichts ändert</translation>
    </message>
    <message>
        <source>Inputs that do not matter on the terms of their option</source>
        <translation>Angaben, die bei den Bedingungen ihrer Option nicht zählen</translation>
    </message>
    <message>
        <source>Search inputs, sources, owners, notes</source>
        <translation>Angabe, Quelle, Name oder Notiz suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Älter als</translation>
    </message>
    <message>
        <source>Seen more than so many days ago</source>
        <translation>Vor mehr als so vielen Tagen gesehen</translation>
    </message>
    <message>
        <source>Older than so many days</source>
        <translation>Älter als so viele Tage</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>{count:,} of {most:,}</source>
        <translation>{count} von {most}</translation>
    </message>
    <message>
        <source>Show by kind</source>
        <translation>Nach Art zeigen</translation>
    </message>
    <message>
        <source>Show by {name:own}</source>
        <translation>Nach {name} zeigen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>ui.inputs.rows_model</name>
    <message>
        <source>no source</source>
        <translation>ohne Quelle</translation>
    </message>
</context>
<context>
    <name>ui.inspector.beside</name>
    <message>
        <source>Looking …</source>
        <translation>Wird angesehen …</translation>
    </message>
    <message>
        <source>At the ends of its range</source>
        <translation>An den Enden der Spanne</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>In der Arbeitsmappe</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>{text} in {name:own}</source>
        <translation>{text} in {name}</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <source>At {value}: total cost {cost}, release {release}.</source>
        <translation>Bei {value}: Gesamtkosten {cost}, Release {release}.</translation>
    </message>
</context>
<context>
    <name>ui.inspector.known</name>
    <message>
        <source>How firm the source is.</source>
        <translation>Wie fest die Quelle ist.</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>die Quelle</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>den Tag</translation>
    </message>
    <message>
        <source>the grade</source>
        <translation>die Güte</translation>
    </message>
    <message>
        <source>the range</source>
        <translation>die Spanne</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>die verantwortliche Person</translation>
    </message>
    <message>
        <source>An end of the likely range.</source>
        <translation>Ein Ende der wahrscheinlichen Spanne.</translation>
    </message>
    <message>
        <source>What others should know of the value. Enter keeps it.</source>
        <translation>Was andere über den Wert wissen sollten. Eingabe behält es.</translation>
    </message>
    <message>
        <source>What others should know</source>
        <translation>Was andere wissen sollten</translation>
    </message>
    <message>
        <source>Use the declared range</source>
        <translation>Die vorgegebene Spanne nehmen</translation>
    </message>
    <message>
        <source>state {steps} of {small}</source>
        <translation>{steps} von {small} angeben</translation>
    </message>
    <message>
        <source>use the declared range of {small}</source>
        <translation>vorgegebene Spanne von {small} nehmen</translation>
    </message>
    <message>
        <source>note on {small}</source>
        <translation>Notiz zu {small}</translation>
    </message>
</context>
<context>
    <name>ui.inspector.panel</name>
    <message>
        <source>This is not in the plan any more. Click into a field, a cell or a figure to see what is known of it.</source>
        <translation>Das steht nicht mehr im Plan. In ein Feld, eine Zelle oder eine Zahl klicken, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>How it follows</source>
        <translation>Wie es folgt</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Allowed: {allowed}. Default: {default}.</source>
        <translation>Erlaubt: {allowed}. Vorgabe: {default}.</translation>
    </message>
    <message>
        <source>Source: {list}.</source>
        <translation>Quelle: {list}.</translation>
    </message>
    <message>
        <source>keep {small}</source>
        <translation>{small} behalten</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Was darüber bekannt ist</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
</context>
<context>
    <name>ui.inspector.parts</name>
    <message>
        <source>and {left} more</source>
        <translation>und {left} weitere</translation>
    </message>
</context>
<context>
    <name>ui.inspector.past</name>
    <message>
        <source>in this session</source>
        <translation>in dieser Sitzung</translation>
    </message>
</context>
<context>
    <name>ui.inspector.top</name>
    <message>
        <source>Keep this value</source>
        <translation>Diesen Wert behalten</translation>
    </message>
    <message>
        <source>It is yours from now on, and no sample of the example any more</source>
        <translation>Ab jetzt der eigene Wert und kein Beispielwert mehr</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Nächster Beispielwert</translation>
    </message>
    <message>
        <source>Goes to the next value that is still that of the example</source>
        <translation>Geht zum nächsten Wert, der noch der des Beispiels ist</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Auf Vorgabewert zurücksetzen</translation>
    </message>
    <message>
        <source>Puts the value the program comes with; undo brings this one back</source>
        <translation>Setzt den Wert, mit dem das Programm kommt; Rückgängig bringt diesen zurück</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Goes to the field, the cell or the page</source>
        <translation>Geht zum Feld, zur Zelle oder zur Seite</translation>
    </message>
    <message>
        <source>Stated in this plan.</source>
        <translation>In diesem Plan angegeben.</translation>
    </message>
    <message>
        <source>Still the value of the example.</source>
        <translation>Noch der Wert des Beispiels.</translation>
    </message>
    <message>
        <source>As shipped: nobody has stated another value.</source>
        <translation>Wie ausgeliefert: niemand hat einen anderen Wert angegeben.</translation>
    </message>
    <message>
        <source>A constant of the formulas.</source>
        <translation>Eine Konstante der Formeln.</translation>
    </message>
    <message>
        <source>Back to the figure before</source>
        <translation>Zurück zur Zahl davor</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>Inspektor schließen</translation>
    </message>
    <message>
        <source>Low {low}, likely {value}, high {high} {unit}</source>
        <translation>Niedrig {low}, wahrscheinlich {value}, hoch {high} {unit}</translation>
    </message>
    <message>
        <source>As the scenario “{name:own}” has it.</source>
        <translation>Wie das Szenario „{name}“ es hat.</translation>
    </message>
    <message>
        <source>Follows from the plan with the chosen options.</source>
        <translation>Folgt aus dem Plan mit den gewählten Optionen.</translation>
    </message>
    <message>
        <source>Follows from the plan; this is {when}.</source>
        <translation>Folgt aus dem Plan; dies ist {when}.</translation>
    </message>
</context>
<context>
    <name>ui.issue_list</name>
    <message>
        <source>Nothing stands out: every check of this plan passes.</source>
        <translation>Nichts fällt auf: jede Prüfung dieses Plans ist bestanden.</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Enter goes to the place of a sentence; on a line with an arrow it does what the line says, as Ctrl+Enter does.</source>
        <translation>Eingabe geht zur Stelle eines Satzes; auf einer Zeile mit Pfeil tut sie, was die Zeile sagt, ebenso Strg+Enter.</translation>
    </message>
    <message>
        <source>{grave} problems</source>
        <translation>{grave} Probleme</translation>
    </message>
    <message>
        <source>{grave} problem</source>
        <translation>{grave} Problem</translation>
    </message>
    <message>
        <source>{light} notes</source>
        <translation>{light} Hinweise</translation>
    </message>
    <message>
        <source>{light} note</source>
        <translation>{light} Hinweis</translation>
    </message>
    <message>
        <source>All checks pass</source>
        <translation>Alle Prüfungen bestanden</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>Problem:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Hinweis:</translation>
    </message>
    <message>
        <source>Does it at once; undo takes it back.</source>
        <translation>Tut es sofort; Rückgängig nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>ui.key_sheet</name>
    <message>
        <source>No key does that; clear the search.</source>
        <translation>Keine Taste tut das; die Suche leeren.</translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation>Tasten suchen und was sie tun</translation>
    </message>
</context>
<context>
    <name>ui.language</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>ui.manual.outside</name>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>This link is not opened.</source>
        <translation>Dieser Verweis wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>It leads to something else than a web page:
{target}</source>
        <translation>Er führt zu etwas anderem als einer Webseite:
{target}</translation>
    </message>
    <message>
        <source>Open this page in your browser?</source>
        <translation>Diese Seite im Browser öffnen?</translation>
    </message>
</context>
<context>
    <name>ui.manual.page_view</name>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>ui.manual.side</name>
    <message>
        <source>Contents of the manual</source>
        <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>die ersten</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>{more}{count} places</source>
        <translation>{more}{count} Stellen</translation>
    </message>
    <message>
        <source>The manual has nothing about “{wanted}”. Fewer or shorter words find more.</source>
        <translation>Das Handbuch hat nichts zu „{wanted}“. Weniger oder kürzere Wörter finden mehr.</translation>
    </message>
</context>
<context>
    <name>ui.manual.window</name>
    <message>
        <source>Search the manual</source>
        <translation>Das Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>The manual itself is as it was.</source>
        <translation>Das Handbuch selbst ist, wie es war.</translation>
    </message>
    <message>
        <source>The manual is written in English.</source>
        <translation>Das Handbuch ist auf Englisch geschrieben.</translation>
    </message>
    <message>
        <source>This page is made from the declarations of the program. It comes in a moment.</source>
        <translation>Diese Seite wird aus den Angaben des Programms erstellt. Sie kommt gleich.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>{title:own} – Manual</source>
        <translation>{title} – Handbuch</translation>
    </message>
</context>
<context>
    <name>ui.menus</name>
    <message>
        <source>&amp;Undo {escaped}</source>
        <translation>&amp;Rückgängig: {escaped}</translation>
    </message>
    <message>
        <source>&amp;Redo {escaped}</source>
        <translation>&amp;Wiederholen: {escaped}</translation>
    </message>
</context>
<context>
    <name>ui.pages.actuals_card</name>
    <message>
        <source>Actuals against plan, $</source>
        <translation>Ist gegenüber Plan, $</translation>
    </message>
    <message>
        <source>Import spend…</source>
        <translation>Ausgaben importieren…</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>A .csv, .xlsx or copied list of what was spent, by month and line</source>
        <translation>Eine .csv-, .xlsx- oder kopierte Liste der Ausgaben, nach Monat und Zeile</translation>
    </message>
    <message>
        <source>Remove a month</source>
        <translation>Monat entfernen</translation>
    </message>
    <message>
        <source>Takes out what was imported for one month; one step that can be undone</source>
        <translation>Nimmt heraus, was für einen Monat importiert wurde; ein Schritt, der rückgängig zu machen ist</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles leeren</translation>
    </message>
    <message>
        <source>Takes out everything that was imported; one step that can be undone</source>
        <translation>Nimmt alles Importierte heraus; ein Schritt, der rückgängig zu machen ist</translation>
    </message>
    <message>
        <source>Actuals against plan by line, in $</source>
        <translation>Ist gegenüber Plan nach Zeile, in $</translation>
    </message>
    <message>
        <source>Line whose months are shown</source>
        <translation>Zeile, deren Monate gezeigt werden</translation>
    </message>
    <message>
        <source>Actuals against plan by month, in $</source>
        <translation>Ist gegenüber Plan nach Monat, in $</translation>
    </message>
    <message>
        <source>remove spend of {month_words}</source>
        <translation>Ausgaben von {month_words} entfernen</translation>
    </message>
    <message>
        <source>clear spend</source>
        <translation>Ausgaben leeren</translation>
    </message>
</context>
<context>
    <name>ui.pages.architecture</name>
    <message>
        <source>ablation ladder</source>
        <translation>Ablationsleiter</translation>
    </message>
    <message>
        <source>Accelerators…</source>
        <translation>Beschleuniger…</translation>
    </message>
    <message>
        <source>Peak, memory and power of accelerators, dated; one is taken as reference with a click</source>
        <translation>Spitze, Speicher und Leistung von Beschleunigern, datiert; einer wird per Klick zur Referenz</translation>
    </message>
    <message>
        <source>change {names}</source>
        <translation>Ändern: {names}</translation>
    </message>
</context>
<context>
    <name>ui.pages.cards</name>
    <message>
        <source>T shows the same values as a table, and the picture again.</source>
        <translation>T zeigt dieselben Werte als Tabelle und wieder das Bild.</translation>
    </message>
    <message>
        <source>There is nothing to draw yet. The picture follows from what is stated on this page.</source>
        <translation>Noch gibt es nichts zu zeichnen. Das Bild folgt aus dem, was auf dieser Seite angegeben ist.</translation>
    </message>
</context>
<context>
    <name>ui.pages.cases_card</name>
    <message>
        <source>Comparing all combinations …</source>
        <translation>Alle Kombinationen werden verglichen …</translation>
    </message>
    <message>
        <source>There is nothing to compare it with yet. Add an option to one of the three decisions, and both stand here.</source>
        <translation>Noch gibt es nichts, womit sie zu vergleichen wäre. Mit einer weiteren Option einer der drei Entscheidungen stehen beide hier.</translation>
    </message>
    <message>
        <source>Every combination of the three decisions</source>
        <translation>Jede Kombination der drei Entscheidungen</translation>
    </message>
    <message>
        <source>Search options</source>
        <translation>Optionen suchen</translation>
    </message>
    <message>
        <source>Use this combination</source>
        <translation>Diese Kombination nehmen</translation>
    </message>
    <message>
        <source>Makes it today's case, in one step that can be undone</source>
        <translation>Macht sie zum heutigen Fall, in einem Schritt, der rückgängig zu machen ist</translation>
    </message>
    <message>
        <source>No combination has all of these words.</source>
        <translation>Keine Kombination hat alle diese Wörter.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>{count} combinations, {count_2} of them undominated on cost, release, chance and cash; the others are grey. {in_turn_words}</source>
        <translation>{count} Kombinationen, {count_2} davon undominiert bei Kosten, Release, Chance und Kasse; die anderen sind grau. {in_turn_words}</translation>
    </message>
</context>
<context>
    <name>ui.pages.cases_model</name>
    <message>
        <source>another is no worse on anything and better on something</source>
        <translation>eine andere ist nirgends schlechter und irgendwo besser</translation>
    </message>
</context>
<context>
    <name>ui.pages.chooser</name>
    <message>
        <source>Open →</source>
        <translation>Öffnen →</translation>
    </message>
    <message>
        <source>Open {title:own}</source>
        <translation>{title} öffnen</translation>
    </message>
</context>
<context>
    <name>ui.pages.compare</name>
    <message>
        <source>Nothing to compare yet: there is one option of each decision. A variant begins as a copy of the infrastructure; teams and models are duplicated on their own pages.</source>
        <translation>Noch gibt es nichts zu vergleichen: zu jeder Entscheidung gibt es eine Option. Eine Variante beginnt als Kopie der Infrastruktur; Teams und Modelle werden auf ihren eigenen Seiten dupliziert.</translation>
    </message>
    <message>
        <source>New variant</source>
        <translation>Neue Variante</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Scales of the criteria</source>
        <translation>Skalen der Kriterien</translation>
    </message>
    <message>
        <source>choose a combination</source>
        <translation>Kombination wählen</translation>
    </message>
</context>
<context>
    <name>ui.pages.decision</name>
    <message>
        <source>choose {name:own}</source>
        <translation>{name} wählen</translation>
    </message>
    <message>
        <source>add option {name:own}</source>
        <translation>Option {name} hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui.pages.decisions</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>With the figures of now; one step that can be undone</source>
        <translation>Mit den jetzigen Zahlen; ein Schritt, der rückgängig zu machen ist</translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Another decision takes the place of this one, which stays in the log</source>
        <translation>Eine andere Entscheidung tritt an die Stelle dieser, die im Protokoll bleibt</translation>
    </message>
    <message>
        <source>Takes it out of the log</source>
        <translation>Nimmt sie aus dem Protokoll</translation>
    </message>
    <message>
        <source>Considered, with the figures of that day</source>
        <translation>Erwogen, mit den Zahlen jenes Tages</translation>
    </message>
    <message>
        <source>Record this decision</source>
        <translation>Diese Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Decision {number:.0f}{instead_of}</source>
        <translation>Entscheidung {number}{instead_of}</translation>
    </message>
    <message>
        <source>Team:</source>
        <translation>Team:</translation>
    </message>
    <message>
        <source>Architecture:</source>
        <translation>Architektur:</translation>
    </message>
    <message>
        <source>record a decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>supersede a decision</source>
        <translation>Entscheidung ersetzen</translation>
    </message>
    <message>
        <source>remove a decision</source>
        <translation>Entscheidung entfernen</translation>
    </message>
    <message>
        <source>change a decision</source>
        <translation>Entscheidung ändern</translation>
    </message>
    <message>
        <source>No decision is recorded yet. The plan implies one: {implied}. Recording it keeps the figures of today, and says when it should be looked at again.</source>
        <translation>Noch ist keine Entscheidung festgehalten. Der Plan enthält eine: {implied}. Sie festzuhalten bewahrt die Zahlen von heute und sagt, wann sie wieder anzusehen ist.</translation>
    </message>
    <message>
        <source>in place of {supersedes:.0f}</source>
        <translation>anstelle von {supersedes}</translation>
    </message>
</context>
<context>
    <name>ui.pages.found_cards</name>
    <message>
        <source>Percentiles, with 95 % intervals</source>
        <translation>Perzentile, mit 95-%-Intervallen</translation>
    </message>
    <message>
        <source>Looked at by a second method</source>
        <translation>Mit einem zweiten Verfahren betrachtet</translation>
    </message>
    <message>
        <source>Known once all combinations are drawn.</source>
        <translation>Bekannt, sobald alle Kombinationen gezogen sind.</translation>
    </message>
    <message>
        <source>There is no choice to make.</source>
        <translation>Es gibt keine Wahl zu treffen.</translation>
    </message>
    <message>
        <source>Known once all worlds of the chosen combination are drawn.</source>
        <translation>Bekannt, sobald alle Welten der gewählten Kombination gezogen sind.</translation>
    </message>
</context>
<context>
    <name>ui.pages.groups</name>
    <message>
        <source>Cost and start</source>
        <translation>Kosten und Beginn</translation>
    </message>
    <message>
        <source>Yardsticks</source>
        <translation>Maßstäbe</translation>
    </message>
    <message>
        <source>To compare machines</source>
        <translation>Zum Vergleich von Maschinen</translation>
    </message>
    <message>
        <source>Vendors, worst and best</source>
        <translation>Anbieter, schlechtester und bester</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Zusammenwirken</translation>
    </message>
    <message>
        <source>Team and machines</source>
        <translation>Team und Maschinen</translation>
    </message>
</context>
<context>
    <name>ui.pages.infrastructure</name>
    <message>
        <source>Price catalogue…</source>
        <translation>Preiskatalog…</translation>
    </message>
    <message>
        <source>Prices with their source and date; one is put into an option with a click</source>
        <translation>Preise mit Quelle und Datum; einer kommt per Klick in eine Option</translation>
    </message>
</context>
<context>
    <name>ui.pages.inputs</name>
    <message>
        <source>Compare two states</source>
        <translation>Zwei Stände vergleichen</translation>
    </message>
    <message>
        <source>Enter goes to an input, F2 edits its value.</source>
        <translation>Eingabe geht zu einer Angabe, F2 bearbeitet ihren Wert.</translation>
    </message>
    <message>
        <source>None match. Clear the filter to see all inputs again.</source>
        <translation>Nichts passt. Den Filter leeren, um wieder alle Angaben zu sehen.</translation>
    </message>
    <message>
        <source>Assign owner…</source>
        <translation>Verantwortung zuweisen…</translation>
    </message>
    <message>
        <source>Says who answers for the selected values</source>
        <translation>Sagt, wer für die gewählten Werte einsteht</translation>
    </message>
    <message>
        <source>Keep values</source>
        <translation>Werte behalten</translation>
    </message>
    <message>
        <source>The selected samples are yours from now on</source>
        <translation>Die gewählten Beispielwerte sind ab jetzt die eigenen</translation>
    </message>
    <message>
        <source>Who answers for these values?</source>
        <translation>Wer steht für diese Werte ein?</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>Verantwortlich:</translation>
    </message>
    <message>
        <source>assign an owner to {count}</source>
        <translation>verantwortliche Person für {count} festlegen</translation>
    </message>
    <message>
        <source>keep {count}</source>
        <translation>{count} behalten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Strg+Umschalt+O</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Strg+Umschalt+K</translation>
    </message>
    <message>
        <source>What else there is of this file</source>
        <translation>Was es noch zu dieser Datei gibt</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} Werte</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 Wert</translation>
    </message>
</context>
<context>
    <name>ui.pages.judgement_card</name>
    <message>
        <source>Weight of judgement against data</source>
        <translation>Gewicht von Urteil gegenüber Daten</translation>
    </message>
    <message>
        <source>No criterion has a weight yet, so that money and time alone say which combination leads.</source>
        <translation>Noch hat kein Kriterium ein Gewicht; nur Geld und Zeit sagen, welche Kombination vorn liegt.</translation>
    </message>
    <message>
        <source>{label}, in per cent</source>
        <translation>{label}, in Prozent</translation>
    </message>
    <message>
        <source>How firm the weights are</source>
        <translation>Wie fest die Gewichte sind</translation>
    </message>
    <message>
        <source>Set weights</source>
        <translation>Gewichte angeben</translation>
    </message>
</context>
<context>
    <name>ui.pages.lights_card</name>
    <message>
        <source>Go to what would change: {title:own}</source>
        <translation>Dorthin gehen, wo sich etwas ändern würde: {title}</translation>
    </message>
    <message>
        <source>Go to →</source>
        <translation>Gehe zu →</translation>
    </message>
    <message>
        <source>{label}: {figure}, limit {limit} ({value})</source>
        <translation>{label}: {figure}, Grenze {limit} ({value})</translation>
    </message>
</context>
<context>
    <name>ui.pages.log_model</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
</context>
<context>
    <name>ui.pages.machine_parts</name>
    <message>
        <source>below 50 rules out</source>
        <translation>unter 50 schließt aus</translation>
    </message>
    <message>
        <source>weight {weight:.0%}{out}</source>
        <translation>Gewicht {weight}{out}</translation>
    </message>
    <message>
        <source>Pay by use</source>
        <translation>Zahlung nach Nutzung</translation>
    </message>
    <message>
        <source>Committed term</source>
        <translation>Feste Laufzeit</translation>
    </message>
    <message>
        <source>Service and clauses</source>
        <translation>Betreuung und Klauseln</translation>
    </message>
    <message>
        <source>Renting</source>
        <translation>Miete</translation>
    </message>
    <message>
        <source>Site and power</source>
        <translation>Standort und Strom</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Instandhaltung</translation>
    </message>
    <message>
        <source>Signature to training</source>
        <translation>Von Unterschrift bis Training</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Checkpoints and restarts</source>
        <translation>Checkpoints und Neustarts</translation>
    </message>
    <message>
        <source>Repair and spares</source>
        <translation>Reparatur und Ersatzknoten</translation>
    </message>
    <message>
        <source>Leaving a contract</source>
        <translation>Ausstieg aus einem Vertrag</translation>
    </message>
    <message>
        <source>Leaving machines of one's own</source>
        <translation>Ausstieg mit eigenen Maschinen</translation>
    </message>
    <message>
        <source>Leaving after</source>
        <translation>Ausstieg nach</translation>
    </message>
    <message>
        <source>Follow the score</source>
        <translation>Der Bewertung folgen</translation>
    </message>
    <message>
        <source>Questions: score and evidence</source>
        <translation>Fragen: Bewertung und Beleg</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Bilanzierung</translation>
    </message>
    <message>
        <source>Lease, service or property</source>
        <translation>Leasing, Dienstleistung oder Eigentum</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
</context>
<context>
    <name>ui.pages.model_lists</name>
    <message>
        <source>What the levels mean</source>
        <translation>Was die Stufen bedeuten</translation>
    </message>
    <message>
        <source>Lists of the chosen model</source>
        <translation>Listen des gewählten Modells</translation>
    </message>
</context>
<context>
    <name>ui.pages.model_parts</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Zusätzlich</translation>
    </message>
    <message>
        <source>Parallel degrees and batch</source>
        <translation>Parallelität und Batch</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>Experiments around the run</source>
        <translation>Experimente um den Lauf</translation>
    </message>
</context>
<context>
    <name>ui.pages.money</name>
    <message>
        <source>The plan has no cash to begin with and no funding, so nobody can say how long it lasts.</source>
        <translation>Der Plan hat keine Anfangskasse und keine Finanzierung; wie lange sie reicht, ist nicht zu sagen.</translation>
    </message>
    <message>
        <source>Plan and calendar</source>
        <translation>Plan und Kalender</translation>
    </message>
    <message>
        <source>Timeline, $</source>
        <translation>Zeitstrahl, $</translation>
    </message>
    <message>
        <source>Cash by month, in $</source>
        <translation>Kasse nach Monat, in $</translation>
    </message>
    <message>
        <source>How long does the cash last?</source>
        <translation>Wie lange reicht die Kasse?</translation>
    </message>
    <message>
        <source>Enter the opening cash</source>
        <translation>Anfangskasse angeben</translation>
    </message>
    <message>
        <source>change funding</source>
        <translation>Finanzierung ändern</translation>
    </message>
</context>
<context>
    <name>ui.pages.overview</name>
    <message>
        <source>Drawing what may come of the ranges of all inputs …</source>
        <translation>Wird aus den Spannen aller Angaben gezogen …</translation>
    </message>
    <message>
        <source>Stopped; the page Uncertainty draws again.</source>
        <translation>Angehalten; die Seite Unsicherheit zieht erneut.</translation>
    </message>
    <message>
        <source>Open again: {words}</source>
        <translation>Wieder offen: {words}</translation>
    </message>
</context>
<context>
    <name>ui.pages.runs_card</name>
    <message>
        <source>No published run can be set beside it: it takes no compute.</source>
        <translation>Kein veröffentlichter Lauf lässt sich daneben stellen: er braucht keine Rechenleistung.</translation>
    </message>
    <message>
        <source>{title:own}, the nearest first</source>
        <translation>{title}, die nächsten zuerst</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
</context>
<context>
    <name>ui.pages.steps_card</name>
    <message>
        <source>One option</source>
        <translation>Eine Option</translation>
    </message>
    <message>
        <source>The other option</source>
        <translation>Die andere Option</translation>
    </message>
</context>
<context>
    <name>ui.pages.sure_card</name>
    <message>
        <source>Worlds drawn, in per cent</source>
        <translation>Gezogene Welten, in Prozent</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Erneut ziehen</translation>
    </message>
    <message>
        <source>Other sample</source>
        <translation>Andere Stichprobe</translation>
    </message>
    <message>
        <source>Draws other worlds, with the next seed: figures that change much are not sure</source>
        <translation>Zieht andere Welten, mit dem nächsten Startwert: Zahlen, die sich stark ändern, sind nicht sicher</translation>
    </message>
</context>
<context>
    <name>ui.pages.team</name>
    <message>
        <source>machines to look after</source>
        <translation>zu betreuende Maschinen</translation>
    </message>
    <message>
        <source>The people are enough for the work, its management and the rota.</source>
        <translation>Die Personen reichen für die Arbeit, ihre Leitung und die Rufbereitschaft.</translation>
    </message>
    <message>
        <source>There are no people for the work. Add seats below, import a list, or begin an option with a preset.</source>
        <translation>Für die Arbeit ist niemand da. Unten Stellen hinzufügen, eine Liste importieren oder eine Option mit einer Vorlage beginnen.</translation>
    </message>
    <message>
        <source>Shown where more than 30 % of a difference between two teams follows from figures of weak grade, each moved to the tenth and the ninetieth percentile of its range.</source>
        <translation>Gezeigt, wo mehr als 30 % eines Unterschieds zwischen zwei Teams aus Zahlen schwacher Güte folgt, jede auf das zehnte und das neunzigste Perzentil ihrer Spanne gestellt.</translation>
    </message>
    <message>
        <source>on-call rota</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <source>Weak evidence</source>
        <translation>Schwache Belege</translation>
    </message>
</context>
<context>
    <name>ui.pages.team_lists</name>
    <message>
        <source>How people work</source>
        <translation>Wie Personen arbeiten</translation>
    </message>
    <message>
        <source>Role catalogue…</source>
        <translation>Rollenkatalog…</translation>
    </message>
    <message>
        <source>Roles with usual pay, share and ramp, dated; one is taken with a click</source>
        <translation>Rollen mit üblichem Gehalt, Anteil und Einarbeitung, datiert; eine wird per Klick übernommen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Seats from a .csv or .xlsx file, or pasted from a spreadsheet</source>
        <translation>Stellen aus einer .csv- oder .xlsx-Datei oder aus einer Tabelle eingefügt</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The seats of the chosen team as .xlsx or .csv</source>
        <translation>Die Stellen des gewählten Teams als .xlsx oder .csv</translation>
    </message>
</context>
<context>
    <name>ui.pages.told_card</name>
    <message>
        <source>Go to: {told}</source>
        <translation>Gehe zu: {told}</translation>
    </message>
    <message>
        <source>Go to:</source>
        <translation>Gehe zu:</translation>
    </message>
</context>
<context>
    <name>ui.pages.uncertainty</name>
    <message>
        <source>What may happen</source>
        <translation>Was geschehen kann</translation>
    </message>
    <message>
        <source>Stopped before the first world.</source>
        <translation>Vor der ersten Welt angehalten.</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Es wird gezogen …</translation>
    </message>
    <message>
        <source>Of the plan before the last edit. {made}</source>
        <translation>Vom Plan vor der letzten Änderung. {made}</translation>
    </message>
    <message>
        <source>Stopped at {done:.0%}. {made}</source>
        <translation>Bei {done} angehalten. {made}</translation>
    </message>
    <message>
        <source>change what is tied</source>
        <translation>ändern, was verknüpft ist</translation>
    </message>
</context>
<context>
    <name>ui.pages.use_card</name>
    <message>
        <source>Share of the time in use</source>
        <translation>Anteil der genutzten Zeit</translation>
    </message>
</context>
<context>
    <name>ui.pages.versus_card</name>
    <message>
        <source>Take a file, the saved state of this plan, or the plan without its scenario, to see what differs and why.</source>
        <translation>Eine Datei, den gespeicherten Stand dieses Plans oder den Plan ohne sein Szenario nehmen, um zu sehen, was abweicht und warum.</translation>
    </message>
    <message>
        <source>Against another plan</source>
        <translation>Gegenüber einem anderen Plan</translation>
    </message>
    <message>
        <source>Against a file…</source>
        <translation>Gegenüber einer Datei…</translation>
    </message>
    <message>
        <source>Another plan, chosen from a file</source>
        <translation>Ein anderer Plan, aus einer Datei gewählt</translation>
    </message>
    <message>
        <source>Against the saved state</source>
        <translation>Gegenüber dem gespeicherten Stand</translation>
    </message>
    <message>
        <source>What has changed since this plan was saved or opened</source>
        <translation>Was sich geändert hat, seit dieser Plan gespeichert oder geöffnet wurde</translation>
    </message>
    <message>
        <source>Against the plan without scenario</source>
        <translation>Gegenüber dem Plan ohne Szenario</translation>
    </message>
    <message>
        <source>What the active scenario does</source>
        <translation>Was das aktive Szenario bewirkt</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Druckvorschau…</translation>
    </message>
    <message>
        <source>The comparison on paper</source>
        <translation>Der Vergleich auf Papier</translation>
    </message>
    <message>
        <source>… and {more} more; all of them are on paper.</source>
        <translation>… und {more} weitere; auf Papier stehen alle.</translation>
    </message>
    <message>
        <source>{names} against {names_2}: {verdict}</source>
        <translation>{names} gegenüber {names_2}: {verdict}</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>Gespeicherter Stand</translation>
    </message>
    <message>
        <source>“{name:own}” was not compared.</source>
        <translation>„{name}“ wurde nicht verglichen.</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Dieser Plan</translation>
    </message>
</context>
<context>
    <name>ui.palette.found</name>
    <message>
        <source>There is nothing for it to do just now.</source>
        <translation>Dafür gibt es gerade nichts zu tun.</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>nach Monat</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Open {parent}</source>
        <translation>{parent} öffnen</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>wird jetzt gezeigt</translation>
    </message>
</context>
<context>
    <name>ui.palette.going</name>
    <message>
        <source>This page has no field of its own for it.</source>
        <translation>Diese Seite hat dafür kein eigenes Feld.</translation>
    </message>
    <message>
        <source>It does not matter for this option as it stands, so it shows a dash.</source>
        <translation>Es zählt für diese Option gerade nicht, daher zeigt sie einen Strich.</translation>
    </message>
    <message>
        <source>The lists seen here are those of the chosen option; choose “{name:own}” to see its {listed}.</source>
        <translation>Die Listen hier sind die der gewählten Option; „{name}“ wählen, um {listed} zu sehen.</translation>
    </message>
    <message>
        <source>{label} is worked out under “{section}”; this page shows what comes of it.</source>
        <translation>{label} wird unter „{section}“ errechnet; diese Seite zeigt, was daraus wird.</translation>
    </message>
</context>
<context>
    <name>ui.palette.modes</name>
    <message>
        <source>Go to an input, a figure, a page or a command</source>
        <translation>Zu einer Angabe, einer Zahl, einer Seite oder einem Befehl gehen</translation>
    </message>
    <message>
        <source>Enter goes there. Begin with &gt; for commands alone; usage price = 3.9 states an input. Esc closes.</source>
        <translation>Eingabe geht dorthin. Mit &gt; beginnen für Befehle allein; Nutzungspreis = 3,9 gibt einen Wert an. Esc schließt.</translation>
    </message>
    <message>
        <source>Enter takes it. Esc closes.</source>
        <translation>Eingabe übernimmt es. Esc schließt.</translation>
    </message>
</context>
<context>
    <name>ui.palette.overlay</name>
    <message>
        <source>Nothing matches; clear the search.</source>
        <translation>Nichts passt; die Suche leeren.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>{row:,} of {rowcount:,}</source>
        <translation>{row} von {rowcount}</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>ui.palette.searching</name>
    <message>
        <source>Find in labels, values, meanings, sources and notes of all pages</source>
        <translation>In Bezeichnungen, Werten, Bedeutungen, Quellen und Notizen aller Seiten suchen</translation>
    </message>
    <message>
        <source>Enter goes there; F3 and Shift+F3 go on from place to place. Esc closes.</source>
        <translation>Eingabe geht dorthin; F3 und Umschalt+F3 gehen von Stelle zu Stelle. Esc schließt.</translation>
    </message>
    <message>
        <source>{at} of {count} for “{typed}”: {label}</source>
        <translation>{at} von {count} für „{typed}“: {label}</translation>
    </message>
</context>
<context>
    <name>ui.paper_blocks</name>
    <message>
        <source>in {y_title}</source>
        <translation>in {y_title}</translation>
    </message>
    <message>
        <source>and {count} more, which the window shows</source>
        <translation>und {count} weitere, die das Fenster zeigt</translation>
    </message>
</context>
<context>
    <name>ui.paper_layout</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>ui.pick_window</name>
    <message>
        <source>Search {things}</source>
        <translation>{things} suchen</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Strg+Y</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Strg+Umschalt+Z</translation>
    </message>
</context>
<context>
    <name>ui.plot_heat</name>
    <message>
        <source>most %</source>
        <translation>höchstes %</translation>
    </message>
    <message>
        <source>most</source>
        <translation>höchstes</translation>
    </message>
    <message>
        <source>{written:own} or more</source>
        <translation>{written} oder mehr</translation>
    </message>
</context>
<context>
    <name>ui.point_words</name>
    <message>
        <source>middle half</source>
        <translation>mittlere Hälfte</translation>
    </message>
    <message>
        <source>a quarter lies below</source>
        <translation>ein Viertel liegt darunter</translation>
    </message>
    <message>
        <source>a quarter lies above</source>
        <translation>ein Viertel liegt darüber</translation>
    </message>
    <message>
        <source>both logarithmic</source>
        <translation>beide logarithmisch</translation>
    </message>
    <message>
        <source>the first logarithmic</source>
        <translation>die erste logarithmisch</translation>
    </message>
    <message>
        <source>the second logarithmic</source>
        <translation>die zweite logarithmisch</translation>
    </message>
    <message>
        <source>Chart of points: {x_title} across, {y_title} up{how}.</source>
        <translation>Punktdiagramm: {x_title} waagerecht, {y_title} senkrecht{how}.</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} Punkte</translation>
    </message>
    <message>
        <source>{label}: {count}, across {across}, up {up}.</source>
        <translation>{label}: {count}, waagerecht {across}, senkrecht {up}.</translation>
    </message>
    <message>
        <source>across {measured}, up {measured_2}{range}</source>
        <translation>waagerecht {measured}, senkrecht {measured_2}{range}</translation>
    </message>
    <message>
        <source>Guide: {label}.</source>
        <translation>Leitlinie: {label}.</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 Klasse</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} Klassen</translation>
    </message>
    <message>
        <source>Strips of dots, {count}, logarithmic: {y_title}.</source>
        <translation>Punktstreifen, {count}, logarithmisch: {y_title}.</translation>
    </message>
    <message>
        <source>Strips of dots, {count}: {y_title}.</source>
        <translation>Punktstreifen, {count}: {y_title}.</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarithmisch</translation>
    </message>
    <message>
        <source>{count} values, {reach}</source>
        <translation>{count} Werte, {reach}</translation>
    </message>
    <message>
        <source>above {below} of {count}</source>
        <translation>über {below} von {count}</translation>
    </message>
    <message>
        <source>no other values</source>
        <translation>keine anderen Werte</translation>
    </message>
    <message>
        <source>{middle} {measured} to {measured_2}</source>
        <translation>{middle} {measured} bis {measured_2}</translation>
    </message>
    <message>
        <source>({measured} to {measured_2})</source>
        <translation>({measured} bis {measured_2})</translation>
    </message>
    <message>
        <source>{measured} to {measured_2}</source>
        <translation>{measured} bis {measured_2}</translation>
    </message>
    <message>
        <source>{count} not drawn; the table says why.</source>
        <translation>{count} nicht gezeichnet; die Tabelle sagt, warum.</translation>
    </message>
</context>
<context>
    <name>ui.prices.browser</name>
    <message>
        <source>Enter or a double click uses the price, Ctrl+C copies the selected rows, Ctrl+F searches.</source>
        <translation>Eingabe oder Doppelklick nimmt den Preis, Strg+C kopiert die gewählten Zeilen, Strg+F sucht.</translation>
    </message>
    <message>
        <source>Price catalogue</source>
        <translation>Preiskatalog</translation>
    </message>
</context>
<context>
    <name>ui.prices.chosen</name>
    <message>
        <source>No price is chosen.</source>
        <translation>Kein Preis ist gewählt.</translation>
    </message>
    <message>
        <source>Use this price</source>
        <translation>Diesen Preis nehmen</translation>
    </message>
    <message>
        <source>No option of this plan pays by the hour: a price can go into an option whose terms are by use or by term.</source>
        <translation>Keine Option dieses Plans zahlt stundenweise: ein Preis kann in eine Option mit Bedingungen nach Nutzung oder nach Laufzeit.</translation>
    </message>
    <message>
        <source>Put it into</source>
        <translation>Einsetzen in</translation>
    </message>
    <message>
        <source>{figure} GPUs an instance</source>
        <translation>{figure} GPUs je Instanz</translation>
    </message>
    <message>
        <source>GPUs of an instance not known</source>
        <translation>GPUs je Instanz nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ui.prices.filters</name>
    <message>
        <source>All accelerators</source>
        <translation>Alle Beschleuniger</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Alle Anbieter</translation>
    </message>
    <message>
        <source>All terms</source>
        <translation>Alle Vereinbarungen</translation>
    </message>
    <message>
        <source>Write a day like 2026-08-31, or nothing.</source>
        <translation>Einen Tag wie 2026-08-31 schreiben, oder nichts.</translation>
    </message>
    <message>
        <source>Any words</source>
        <translation>Beliebige Wörter</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>ui.prices.found</name>
    <message>
        <source>What stands out</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Everything found</source>
        <translation>Alles Gefundene</translation>
    </message>
    <message>
        <source>Nothing stands out in any row.</source>
        <translation>In keiner Zeile fällt etwas auf.</translation>
    </message>
    <message>
        <source>Row {row:,}, {value}: {says}</source>
        <translation>Zeile {row}, {value}: {says}</translation>
    </message>
</context>
<context>
    <name>ui.prices.import_dialog</name>
    <message>
        <source>Import my price list</source>
        <translation>Eigene Preisliste importieren</translation>
    </message>
    <message>
        <source>Price lists (*.csv *.xlsx)</source>
        <translation>Preislisten (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>“{name:own}” was not read</source>
        <translation>„{name}“ wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Take over {count:,} prices</source>
        <translation>{count} Preise übernehmen</translation>
    </message>
    <message>
        <source>Take over {count:,} price</source>
        <translation>{count} Preis übernehmen</translation>
    </message>
</context>
<context>
    <name>ui.prices.lists</name>
    <message>
        <source>Shipped</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Meine Liste</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>This plan has no price list of its own yet.
Bring one from a .csv or .xlsx file; it is kept in the plan's file and never leaves this computer.</source>
        <translation>Dieser Plan hat noch keine eigene Preisliste.
Eine aus einer .csv- oder .xlsx-Datei einlesen; sie bleibt in der Datei des Plans und verlässt nie diesen Rechner.</translation>
    </message>
    <message>
        <source>No price matches these filters.</source>
        <translation>Kein Preis passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Import my price list…</source>
        <translation>Eigene Preisliste importieren…</translation>
    </message>
    <message>
        <source>{names}, {count:,} prices</source>
        <translation>{names}, {count} Preise</translation>
    </message>
</context>
<context>
    <name>ui.prices.mapping</name>
    <message>
        <source>The price is</source>
        <translation>Der Preis gilt</translation>
    </message>
    <message>
        <source>The same for all rows</source>
        <translation>Dasselbe für alle Zeilen</translation>
    </message>
    <message>
        <source>What stands in the first rows</source>
        <translation>Was in den ersten Zeilen steht</translation>
    </message>
    <message>
        <source>Where a column is missing, or a cell of it is empty, what you write for all rows stands in.</source>
        <translation>Wo eine Spalte fehlt oder eine Zelle leer ist, gilt, was für alle Zeilen geschrieben wird.</translation>
    </message>
    <message>
        <source>Say which column holds the {missing}.</source>
        <translation>Angeben, welche Spalte dies enthält: {missing}.</translation>
    </message>
    <message>
        <source>{label} of all rows</source>
        <translation>{label} für alle Zeilen</translation>
    </message>
</context>
<context>
    <name>ui.prices.price_model</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
</context>
<context>
    <name>ui.prices.price_table</name>
    <message>
        <source>Sort up by this column</source>
        <translation>Nach dieser Spalte aufsteigend ordnen</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Nach oben</translation>
    </message>
    <message>
        <source>Sort down by this column</source>
        <translation>Nach dieser Spalte absteigend ordnen</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Nach unten</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Enter uses the price; Alt and an arrow sort by the column.</source>
        <translation>Eingabe nimmt den Preis; Alt und ein Pfeil ordnen nach der Spalte.</translation>
    </message>
</context>
<context>
    <name>ui.prices.puts</name>
    <message>
        <source>use price of {called}</source>
        <translation>Preis von {called} nehmen</translation>
    </message>
    <message>
        <source>is {now} now, before {was}</source>
        <translation>ist jetzt {now}, zuvor {was}</translation>
    </message>
    <message>
        <source>is {now}, as before</source>
        <translation>ist {now}, wie zuvor</translation>
    </message>
    <message>
        <source>import price list</source>
        <translation>Preisliste importieren</translation>
    </message>
    <message>
        <source>Your list holds {count:,} prices now. Ctrl+Z brings back what was before.</source>
        <translation>Die eigene Liste enthält jetzt {count} Preise. Strg+Z bringt zurück, was vorher war.</translation>
    </message>
    <message>
        <source>Your list holds {count:,} price now. Ctrl+Z brings back what was before.</source>
        <translation>Die eigene Liste enthält jetzt {count} Preis. Strg+Z bringt zurück, was vorher war.</translation>
    </message>
    <message>
        <source>Now {with_unit}.</source>
        <translation>Jetzt {with_unit}.</translation>
    </message>
    <message>
        <source>The scenario “{name:own}” keeps a price of its own.</source>
        <translation>Das Szenario „{name}“ behält einen eigenen Preis.</translation>
    </message>
</context>
<context>
    <name>ui.prices.words</name>
    <message>
        <source>a price without a name</source>
        <translation>ein Preis ohne Namen</translation>
    </message>
    <message>
        <source>old: no date</source>
        <translation>alt: kein Datum</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>in der Zukunft</translation>
    </message>
    <message>
        <source>old: {days} months</source>
        <translation>alt: {days} Monate</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} Tage</translation>
    </message>
    <message>
        <source>{days} day</source>
        <translation>{days} Tag</translation>
    </message>
    <message>
        <source>Seen {date} ({age}).</source>
        <translation>Gesehen am {date} ({age}).</translation>
    </message>
    <message>
        <source>It is not known when it was seen.</source>
        <translation>Es ist nicht bekannt, wann er gesehen wurde.</translation>
    </message>
    <message>
        <source>Confidence: {confidence}.</source>
        <translation>Verlässlichkeit: {confidence}.</translation>
    </message>
    <message>
        <source>Source: {part}.</source>
        <translation>Quelle: {part}.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>None of {prices} matches</source>
        <translation>Keiner von {prices} passt</translation>
    </message>
    <message>
        <source>This list has no prices yet</source>
        <translation>Diese Liste hat noch keine Preise</translation>
    </message>
    <message>
        <source>{count:,} of {prices}</source>
        <translation>{count} von {prices}</translation>
    </message>
    <message>
        <source>All {rows_words} are sound</source>
        <translation>Alle {rows_words} sind in Ordnung</translation>
    </message>
    <message>
        <source>The one row is sound</source>
        <translation>Die eine Zeile ist in Ordnung</translation>
    </message>
    <message>
        <source>{sound:,} of {rows_words} is sound</source>
        <translation>{sound} von {rows_words} ist in Ordnung</translation>
    </message>
    <message>
        <source>{sound:,} of {rows_words} are sound</source>
        <translation>{sound} von {rows_words} sind in Ordnung</translation>
    </message>
    <message>
        <source>None of {rows_words} is sound</source>
        <translation>Keine von {rows_words} ist in Ordnung</translation>
    </message>
    <message>
        <source>None of {rows_words} are sound</source>
        <translation>Keine von {rows_words} sind in Ordnung</translation>
    </message>
    <message>
        <source>{suspect:,} is suspect, and left out unless ticked.</source>
        <translation>{suspect} ist verdächtig und bleibt weg, wenn nicht angekreuzt.</translation>
    </message>
    <message>
        <source>{suspect:,} are suspect, and left out unless ticked.</source>
        <translation>{suspect} sind verdächtig und bleiben weg, wenn nicht angekreuzt.</translation>
    </message>
    <message>
        <source>{lost:,} cannot be taken.</source>
        <translation>{lost} nicht übernehmbar.</translation>
    </message>
    <message>
        <source>What you take over replaces the {prices} of your list.</source>
        <translation>Das Übernommene ersetzt {prices} der eigenen Liste.</translation>
    </message>
    <message>
        <source>{count:,} prices</source>
        <translation>{count} Preise</translation>
    </message>
    <message>
        <source>{count:,} price</source>
        <translation>{count} Preis</translation>
    </message>
</context>
<context>
    <name>ui.print_dialog</name>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Choose at least one part.</source>
        <translation>Mindestens einen Teil wählen.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Safe in black and white</source>
        <translation>Sicher in Schwarz-Weiß</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Greys in place of colours; lines and areas differ by dashes and hatching too</source>
        <translation>Graustufen statt Farben; Linien und Flächen unterscheiden sich auch durch Striche und Schraffur</translation>
    </message>
</context>
<context>
    <name>ui.print_parts</name>
    <message>
        <source>Comparing all combinations, {share:.0%}</source>
        <translation>Alle Kombinationen werden verglichen, {share}</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Seiten werden erstellt</translation>
    </message>
    <message>
        <source>The pages were not made.</source>
        <translation>Die Seiten wurden nicht erstellt.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
</context>
<context>
    <name>ui.print_preview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Keine Seite</translation>
    </message>
</context>
<context>
    <name>ui.printing</name>
    <message>
        <source>The printer or the file does not take any pages.</source>
        <translation>Der Drucker oder die Datei nimmt keine Seiten an.</translation>
    </message>
</context>
<context>
    <name>ui.reading</name>
    <message>
        <source>Reading “{name:own}”…</source>
        <translation>„{name}“ wird gelesen…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Do not read this file; the plan at hand stays as it is</source>
        <translation>Diese Datei nicht lesen; der aktuelle Plan bleibt, wie er ist</translation>
    </message>
</context>
<context>
    <name>ui.reasons</name>
    <message>
        <source>explain a change</source>
        <translation>Änderung erklären</translation>
    </message>
</context>
<context>
    <name>ui.roster.drafts</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Zu prüfende Zeilen</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Nicht übernehmbare Zeilen</translation>
    </message>
</context>
<context>
    <name>ui.roster.import_dialog</name>
    <message>
        <source>Import a roster</source>
        <translation>Stellenplan importieren</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.xlsx)</source>
        <translation>Personenlisten (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>A row of heads and a row for each seat: a .csv or .xlsx file, or a range copied from a spreadsheet (Ctrl+V).
Name or role, and the salary, are all that is needed; what else is missing may come from the role catalogue.
Nothing is changed before you have seen every row.</source>
        <translation>Eine Kopfzeile und eine Zeile je Stelle: eine .csv- oder .xlsx-Datei oder ein aus einer Tabelle kopierter Bereich (Strg+V).
Name oder Rolle und das Gehalt genügen; was sonst fehlt, kann aus dem Rollenkatalog kommen.
Nichts wird geändert, bevor jede Zeile zu sehen war.</translation>
    </message>
    <message>
        <source>Take over {seats_words}</source>
        <translation>{seats_words} übernehmen</translation>
    </message>
</context>
<context>
    <name>ui.roster.mapping</name>
    <message>
        <source>replace the seats there are</source>
        <translation>ersetzen die vorhandenen Stellen</translation>
    </message>
    <message>
        <source>join the seats there are</source>
        <translation>kommen zu den vorhandenen Stellen</translation>
    </message>
    <message>
        <source>The salary pays for</source>
        <translation>Das Gehalt gilt für</translation>
    </message>
    <message>
        <source>Gaps are filled from the catalogue with</source>
        <translation>Lücken füllt der Katalog mit</translation>
    </message>
    <message>
        <source>The seats of the list</source>
        <translation>Die Stellen der Liste</translation>
    </message>
</context>
<context>
    <name>ui.roster.openings</name>
    <message>
        <source>The roster was not saved.</source>
        <translation>Der Stellenplan wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The roster was saved.</source>
        <translation>Der Stellenplan wurde gespeichert.</translation>
    </message>
    <message>
        <source>Roster {name:own}</source>
        <translation>Stellenplan {name}</translation>
    </message>
</context>
<context>
    <name>ui.roster.picker</name>
    <message>
        <source>No role has these words.</source>
        <translation>Keine Rolle hat diese Wörter.</translation>
    </message>
    <message>
        <source>Enter or a double click adds the role, Ctrl+F searches, Escape closes.</source>
        <translation>Eingabe oder Doppelklick fügt die Rolle hinzu, Strg+F sucht, Escape schließt.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Enter adds the role to the team.</source>
        <translation>Eingabe fügt die Rolle dem Team hinzu.</translation>
    </message>
    <message>
        <source>Role catalogue</source>
        <translation>Rollenkatalog</translation>
    </message>
</context>
<context>
    <name>ui.roster.puts</name>
    <message>
        <source>“{name:own}” has the vendor “{name_2:own}” now, {money} $ a month for each person. {back}</source>
        <translation>„{name}“ hat jetzt den Dienstleister „{name_2}“, {money} $ im Monat je Person. {back}</translation>
    </message>
    <message>
        <source>“{name:own}” has the seat “{name_2:own}” now, {money} $ a year from month {start} on. {back}</source>
        <translation>„{name}“ hat jetzt die Stelle „{name_2}“, {money} $ im Jahr ab Monat {start}. {back}</translation>
    </message>
    <message>
        <source>import roster</source>
        <translation>Stellenplan importieren</translation>
    </message>
    <message>
        <source>“{name:own}” has {seats_words} now. Ctrl+Z brings back what was before.</source>
        <translation>„{name}“ hat jetzt {seats_words}. Strg+Z bringt zurück, was vorher war.</translation>
    </message>
    <message>
        <source>{count} vendors</source>
        <translation>{count} Dienstleister</translation>
    </message>
    <message>
        <source>{count} vendor</source>
        <translation>{count} Dienstleister</translation>
    </message>
    <message>
        <source>“{name:own}” has {seats_words} and {vendors}.</source>
        <translation>„{name}“ hat {seats_words} und {vendors}.</translation>
    </message>
    <message>
        <source>add seat {name:own}</source>
        <translation>Stelle {name} hinzufügen</translation>
    </message>
    <message>
        <source>add vendor {name:own}</source>
        <translation>Dienstleister {name} hinzufügen</translation>
    </message>
    <message>
        <source>A team has at most {most} {listed}; remove one first.</source>
        <translation>Ein Team hat höchstens {most} {listed}; zuerst eine Zeile entfernen.</translation>
    </message>
</context>
<context>
    <name>ui.roster.role_card</name>
    <message>
        <source>No role is chosen.</source>
        <translation>Keine Rolle ist gewählt.</translation>
    </message>
    <message>
        <source>no pay known</source>
        <translation>kein Gehalt bekannt</translation>
    </message>
    <message>
        <source>Pay of</source>
        <translation>Gehalt in</translation>
    </message>
    <message>
        <source>Level of pay</source>
        <translation>Gehaltsstufe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>{then} now: month {part}</source>
        <translation>jetzt {then}: Monat {part}</translation>
    </message>
    <message>
        <source>Add vendor</source>
        <translation>Dienstleister hinzufügen</translation>
    </message>
    <message>
        <source>Add seat</source>
        <translation>Stelle hinzufügen</translation>
    </message>
    <message>
        <source>Time: {time_words}.</source>
        <translation>Zeit: {time_words}.</translation>
    </message>
</context>
<context>
    <name>ui.roster.roles_model</name>
    <message>
        <source>Low, $</source>
        <translation>Niedrig, $</translation>
    </message>
    <message>
        <source>Base, $</source>
        <translation>Mittel, $</translation>
    </message>
    <message>
        <source>High, $</source>
        <translation>Hoch, $</translation>
    </message>
    <message>
        <source>{kind}, a month</source>
        <translation>{kind}, im Monat</translation>
    </message>
</context>
<context>
    <name>ui.roster.words</name>
    <message>
        <source>any work: say what for after adding it</source>
        <translation>beliebige Arbeit: nach dem Hinzufügen angeben, welche</translation>
    </message>
    <message>
        <source>takes over {incidents:g}{thin_space}% of incidents</source>
        <translation>übernimmt {incidents}{thin_space}% der Störungen</translation>
    </message>
    <message>
        <source>fills {rota:g} places of the rota</source>
        <translation>besetzt {rota} Plätze der Rufbereitschaft</translation>
    </message>
    <message>
        <source>{lead} months to begin</source>
        <translation>{lead} Monate bis zum Beginn</translation>
    </message>
    <message>
        <source>{lead} month to begin</source>
        <translation>{lead} Monat bis zum Beginn</translation>
    </message>
    <message>
        <source>people of another company</source>
        <translation>Personen eines anderen Unternehmens</translation>
    </message>
    <message>
        <source>manages for {manages:g}{thin_space}% of the time</source>
        <translation>leitet {manages}{thin_space}% der Zeit</translation>
    </message>
    <message>
        <source>on call</source>
        <translation>in Rufbereitschaft</translation>
    </message>
    <message>
        <source>not on call</source>
        <translation>nicht in Rufbereitschaft</translation>
    </message>
    <message>
        <source>at full speed after {ramp:g} months</source>
        <translation>volles Tempo nach {ramp} Monaten</translation>
    </message>
    <message>
        <source>some {lead} months to hire</source>
        <translation>etwa {lead} Monate bis zur Einstellung</translation>
    </message>
    <message>
        <source>Source: {title:own}, {date:%b %Y}. How firm: {value}. Gross pay, no equity.</source>
        <translation>Quelle: {title}, {date}. Güte: {value}. Bruttogehalt, keine Anteile.</translation>
    </message>
    <message>
        <source>The list has no rows</source>
        <translation>Die Liste hat keine Zeilen</translation>
    </message>
    <message>
        <source>The one row can be taken</source>
        <translation>Die eine Zeile kann übernommen werden</translation>
    </message>
    <message>
        <source>The one row cannot be taken</source>
        <translation>Die eine Zeile kann nicht übernommen werden</translation>
    </message>
    <message>
        <source>All {rows:,} rows can be taken</source>
        <translation>Alle {rows} Zeilen können übernommen werden</translation>
    </message>
    <message>
        <source>{can:,} of {rows:,} rows can be taken</source>
        <translation>{can} von {rows} Zeilen können übernommen werden</translation>
    </message>
    <message>
        <source>None of {rows:,} rows can be taken</source>
        <translation>Keine von {rows} Zeilen kann übernommen werden</translation>
    </message>
    <message>
        <source>{told:,} of them has something to look at.</source>
        <translation>{told} davon ist zu prüfen.</translation>
    </message>
    <message>
        <source>{told:,} of them have something to look at.</source>
        <translation>{told} davon sind zu prüfen.</translation>
    </message>
    <message>
        <source>The list says nothing of these; taken for all: {silent}.</source>
        <translation>Die Liste sagt dazu nichts; für alle genommen: {silent}.</translation>
    </message>
    <message>
        <source>{count:,} seats</source>
        <translation>{count} Stellen</translation>
    </message>
    <message>
        <source>{count:,} seat</source>
        <translation>{count} Stelle</translation>
    </message>
    <message>
        <source>They join the {seats_words} of “{name:own}”.</source>
        <translation>Sie kommen zu den {seats_words} von „{name}“.</translation>
    </message>
    <message>
        <source>What the scenarios state of them goes too: {named}.</source>
        <translation>Was die Szenarien dazu angeben, entfällt auch: {named}.</translation>
    </message>
    <message>
        <source>They replace the {seats_words} of “{name:own}”.{lost}</source>
        <translation>Sie ersetzen die {seats_words} von „{name}“.{lost}</translation>
    </message>
</context>
<context>
    <name>ui.safety.backups</name>
    <message>
        <source>%Y%m%dT%H%M%SZ</source>
        <translation>%Y%m%dT%H%M%SZ</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {strerror}.</source>
        <translation>{folder} kann nicht angelegt werden: {strerror}.</translation>
    </message>
</context>
<context>
    <name>ui.safety.bar</name>
    <message>
        <source>What happened to the file</source>
        <translation>Was mit der Datei geschah</translation>
    </message>
</context>
<context>
    <name>ui.safety.clearing</name>
    <message>
        <source>Clear recent files and recovery data?</source>
        <translation>Zuletzt geöffnete Dateien und Wiederherstellungsdaten löschen?</translation>
    </message>
    <message>
        <source>This removes the list of recent files, all unsaved work that could still be recovered, all backups Headwater has made, and its notes about crashes. Your plans stay where they are. It cannot be undone.</source>
        <translation>Das entfernt die Liste zuletzt geöffneter Dateien, alle noch wiederherstellbare nicht gespeicherte Arbeit, alle von Headwater gemachten Sicherungen und seine Notizen zu Abstürzen. Pläne bleiben, wo sie sind. Es kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Recovery data of plans that are open with unsaved changes stays until they are saved or closed.</source>
        <translation>Wiederherstellungsdaten von Plänen, die mit ungespeicherten Änderungen offen sind, bleiben, bis sie gespeichert oder geschlossen werden.</translation>
    </message>
</context>
<context>
    <name>ui.safety.crash_dialog</name>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Headwater made a mistake</source>
        <translation>Headwater hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>The last step did not work. The plan is as it was before, all changes are kept for recovery, and you can go on. To be safe, save a copy under another name.</source>
        <translation>Der letzte Schritt hat nicht funktioniert. Der Plan ist wie zuvor, alle Änderungen sind für die Wiederherstellung gesichert, und die Arbeit kann weitergehen. Zur Sicherheit eine Kopie unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>Where it happened is noted in {path}, without words or figures of the plan. Nothing was sent anywhere. What you see here may hold such words; copy it only for somebody who may read the plan.</source>
        <translation>Wo es geschah, ist in {path} vermerkt, ohne Wörter oder Zahlen des Plans. Nichts wurde irgendwohin gesendet. Was hier zu sehen ist, kann solche Wörter enthalten; nur für jemanden kopieren, der den Plan lesen darf.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>ui.safety.differences</name>
    <message>
        <source>Nothing of the plan differs.</source>
        <translation>Am Plan weicht nichts ab.</translation>
    </message>
    <message>
        <source>{count:,} values differ</source>
        <translation>{count} Werte weichen ab</translation>
    </message>
    <message>
        <source>1 value differs</source>
        <translation>1 Wert weicht ab</translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>nichts weicht ab</translation>
    </message>
    <message>
        <source>{named}; and {more:,} more</source>
        <translation>{named}; und {more} weitere</translation>
    </message>
</context>
<context>
    <name>ui.safety.entering</name>
    <message>
        <source>Open read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>it is protected against writing</source>
        <translation>sie ist gegen Schreiben geschützt</translation>
    </message>
    <message>
        <source>“{shown}” is open {words}.</source>
        <translation>„{shown}“ ist geöffnet {words}.</translation>
    </message>
    <message>
        <source>Read-only and as a copy you can look at it and change it, but not save over it. Take it over only if nobody works on it there any more; the other program will not be told, and may still save.</source>
        <translation>Schreibgeschützt und als Kopie lässt sie sich ansehen und ändern, aber nicht überschreiben. Nur übernehmen, wenn dort niemand mehr daran arbeitet; das andere Programm erfährt nichts davon und kann noch speichern.</translation>
    </message>
    <message>
        <source>it is open {words}</source>
        <translation>sie ist geöffnet {words}</translation>
    </message>
</context>
<context>
    <name>ui.safety.guard</name>
    <message>
        <source>This plan is read-only here:</source>
        <translation>Dieser Plan ist hier schreibgeschützt:</translation>
    </message>
    <message>
        <source>Your plan is still here, with all changes. Save it under another name.</source>
        <translation>Der Plan ist noch hier, mit allen Änderungen. Unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>somebody else has taken it over</source>
        <translation>jemand anderes hat ihn übernommen</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>{name:own} (read-only)</source>
        <translation>{name} (schreibgeschützt)</translation>
    </message>
    <message>
        <source>“{shown}” was not saved: {why}.</source>
        <translation>„{shown}“ wurde nicht gespeichert: {why}.</translation>
    </message>
    <message>
        <source>“{shown}” is free now: nobody else has it open any more.</source>
        <translation>„{shown}“ ist jetzt frei: niemand sonst hat es mehr geöffnet.</translation>
    </message>
</context>
<context>
    <name>ui.safety.journal</name>
    <message>
        <source>Changes cannot be kept for recovery ({refusal}). Save the plan soon.</source>
        <translation>Änderungen können nicht für die Wiederherstellung gesichert werden ({refusal}). Den Plan bald speichern.</translation>
    </message>
</context>
<context>
    <name>ui.safety.keeping</name>
    <message>
        <source>it cannot be read</source>
        <translation>sie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Keeping “{name:own}” as it was…</source>
        <translation>„{name}“ wird aufbewahrt, wie es war…</translation>
    </message>
    <message>
        <source>nobody waited for it</source>
        <translation>niemand wartete darauf</translation>
    </message>
    <message>
        <source>The version before this one could not be kept: {rstrip}.</source>
        <translation>Die Version davor konnte nicht aufbewahrt werden: {rstrip}.</translation>
    </message>
</context>
<context>
    <name>ui.safety.notes</name>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
</context>
<context>
    <name>ui.safety.recovery</name>
    <message>
        <source>recover unsaved work</source>
        <translation>nicht gespeicherte Arbeit wiederherstellen</translation>
    </message>
    <message>
        <source>(recovered copy)</source>
        <translation>(wiederhergestellte Kopie)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>There is no unsaved work to recover.</source>
        <translation>Es gibt keine nicht gespeicherte Arbeit wiederherzustellen.</translation>
    </message>
    <message>
        <source>Discarded changes are kept for 30 days.</source>
        <translation>Verworfene Änderungen werden 30 Tage aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>ui.safety.recovery_dialog</name>
    <message>
        <source>Work was left that is in no file</source>
        <translation>Es blieb Arbeit übrig, die in keiner Datei ist</translation>
    </message>
    <message>
        <source>Recovered work opens as unsaved changes. No file is changed until you save.</source>
        <translation>Wiederhergestellte Arbeit öffnet sich als ungespeicherte Änderungen. Bis zum Speichern ändert sich keine Datei.</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Plans with unsaved work</source>
        <translation>Pläne mit nicht gespeicherter Arbeit</translation>
    </message>
    <message>
        <source>Offer it no more; for 30 days File › Recover unsaved work… still has it</source>
        <translation>Nicht mehr anbieten; 30 Tage lang hat Datei › Nicht gespeicherte Arbeit wiederherstellen… sie noch</translation>
    </message>
</context>
<context>
    <name>ui.safety.restoring</name>
    <message>
        <source>There is no earlier version of this plan yet.</source>
        <translation>Von diesem Plan gibt es noch keine frühere Version.</translation>
    </message>
    <message>
        <source>Headwater keeps one when it saves over a plan, and before large changes.</source>
        <translation>Headwater bewahrt eine auf, wenn es einen Plan überschreibt, und vor großen Änderungen.</translation>
    </message>
    <message>
        <source>restore an earlier version</source>
        <translation>frühere Version wiederherstellen</translation>
    </message>
    <message>
        <source>Reading this version…</source>
        <translation>Diese Version wird gelesen…</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Versionen</translation>
    </message>
    <message>
        <source>Earlier versions of “{name:own}”</source>
        <translation>Frühere Versionen von „{name}“</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>In this version</source>
        <translation>In dieser Version</translation>
    </message>
    <message>
        <source>This version cannot be read; choose another one.</source>
        <translation>Diese Version kann nicht gelesen werden; eine andere wählen.</translation>
    </message>
    <message>
        <source>As it was until {until}: {counted}.</source>
        <translation>Stand bis {until}: {counted}.</translation>
    </message>
    <message>
        <source>{said} Undo brings the plan back as it is now.</source>
        <translation>{said} Rückgängig bringt den Plan zurück, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Enter goes on with the version.</source>
        <translation>Eingabe macht mit der Version weiter.</translation>
    </message>
</context>
<context>
    <name>ui.safety.synced</name>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Zeigen, was abweicht</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Dies</translation>
    </message>
    <message>
        <source>“{shown}” beside this plan</source>
        <translation>„{shown}“ neben diesem Plan</translation>
    </message>
    <message>
        <source>{here} looks like a copy of “{shown}” that a sync service made as two people saved at once.</source>
        <translation>{here} sieht nach einer Kopie von „{shown}“ aus, die ein Synchronisationsdienst anlegte, als zwei Personen zugleich speicherten.</translation>
    </message>
    <message>
        <source>“{shown}” could not be read.</source>
        <translation>„{shown}“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What is different in “{shown}”</source>
        <translation>Was in „{shown}“ abweicht</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
</context>
<context>
    <name>ui.safety.theirs</name>
    <message>
        <source>Take theirs</source>
        <translation>Fremde Fassung nehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Save mine as a copy</source>
        <translation>Meine als Kopie speichern</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Zeigen, was geändert wurde</translation>
    </message>
    <message>
        <source>take what somebody else saved</source>
        <translation>übernehmen, was jemand anderes gespeichert hat</translation>
    </message>
    <message>
        <source>“Keep mine” saves over it; what was there stays among the earlier versions.</source>
        <translation>„Meine behalten“ überschreibt sie; was dort war, bleibt unter den früheren Versionen.</translation>
    </message>
    <message>
        <source>“{shown}” is not in its folder any more: somebody has moved or deleted it.</source>
        <translation>„{shown}“ ist nicht mehr in seinem Ordner: jemand hat es verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation>Dort wieder speichern</translation>
    </message>
    <message>
        <source>“{shown}” is just being written by somebody else, or is damaged.</source>
        <translation>„{shown}“ wird gerade von jemand anderem geschrieben oder ist beschädigt.</translation>
    </message>
    <message>
        <source>{refused}

Your plan is still here, with all changes.</source>
        <translation>{refused}

Der Plan ist noch hier, mit allen Änderungen.</translation>
    </message>
    <message>
        <source>What somebody else saved is here now: {changed} from yours. Undo brings yours back.</source>
        <translation>Was jemand anderes gespeichert hat, ist jetzt hier: {changed} von der eigenen Fassung. Rückgängig bringt die eigene zurück.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Theirs, now here</source>
        <translation>Fremde, jetzt hier</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>What somebody else has changed</source>
        <translation>Was jemand anderes geändert hat</translation>
    </message>
    <message>
        <source>“{shown}” was changed by somebody else at {at:%H:%M}.</source>
        <translation>„{shown}“ wurde von jemand anderem um {at} geändert.</translation>
    </message>
    <message>
        <source>“{shown}” was changed by somebody else.</source>
        <translation>„{shown}“ wurde von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>at {at:%H:%M}</source>
        <translation>um {at}</translation>
    </message>
</context>
<context>
    <name>ui.safety.versions_model</name>
    <message>
        <source>What differs from now</source>
        <translation>Was von jetzt abweicht</translation>
    </message>
    <message>
        <source>As it was until</source>
        <translation>Stand bis</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Beim Öffnen</translation>
    </message>
    <message>
        <source>Before saving</source>
        <translation>Vor dem Speichern</translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation>Vor großer Änderung</translation>
    </message>
    <message>
        <source>{part:,} kB</source>
        <translation>{part} kB</translation>
    </message>
</context>
<context>
    <name>ui.safety.words</name>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>A part of the record is damaged; what was done until then is here.</source>
        <translation>Ein Teil der Aufzeichnung ist beschädigt; was bis dahin getan wurde, ist hier.</translation>
    </message>
    <message>
        <source>Somebody discarded these changes; they are kept for 30 days.</source>
        <translation>Jemand hat diese Änderungen verworfen; sie werden 30 Tage aufbewahrt.</translation>
    </message>
    <message>
        <source>1 step: {last}.</source>
        <translation>1 Schritt: {last}.</translation>
    </message>
    <message>
        <source>{count:,} steps, the last ones: {last}.</source>
        <translation>{count} Schritte, die letzten: {last}.</translation>
    </message>
    <message>
        <source>undo {what}</source>
        <translation>rückgängig: {what}</translation>
    </message>
    <message>
        <source>It was never saved; it opens as a new plan.</source>
        <translation>Sie wurde nie gespeichert; sie öffnet sich als neuer Plan.</translation>
    </message>
    <message>
        <source>It opens with {where}, which stays as it is until you save.</source>
        <translation>Sie öffnet sich mit {where}, das bis zum Speichern bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{where} was saved since with other content. This opens as a copy beside it; nothing is merged.</source>
        <translation>{where} wurde seitdem mit anderem Inhalt gespeichert. Dies öffnet sich als Kopie daneben; nichts wird zusammengeführt.</translation>
    </message>
    <message>
        <source>{where} is not there any more. This opens as a plan that was not saved yet.</source>
        <translation>{where} ist nicht mehr da. Dies öffnet sich als noch nicht gespeicherter Plan.</translation>
    </message>
</context>
<context>
    <name>ui.sample_bar</name>
    <message>
        <source>The value is right for us as it stands. Undo takes it back.</source>
        <translation>Der Wert ist für uns richtig, wie er ist. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Goes to the next value that came with the example.</source>
        <translation>Geht zum nächsten Wert, der mit dem Beispiel kam.</translation>
    </message>
    <message>
        <source>Every value that is left is right for us as it stands. Undo takes it back.</source>
        <translation>Jeder verbliebene Wert ist für uns richtig, wie er ist. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Next value</source>
        <translation>Nächster Wert</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Keep {label}</source>
        <translation>{label} behalten</translation>
    </message>
    <message>
        <source>keep {label}</source>
        <translation>{label} behalten</translation>
    </message>
    <message>
        <source>keep all values of the example</source>
        <translation>alle Werte des Beispiels behalten</translation>
    </message>
</context>
<context>
    <name>ui.scenarios</name>
    <message>
        <source>the plan itself</source>
        <translation>den Plan selbst</translation>
    </message>
    <message>
        <source>show {name:own}</source>
        <translation>{name} zeigen</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>What is it called? For example: late delivery</source>
        <translation>Wie heißt es? Zum Beispiel: späte Lieferung</translation>
    </message>
    <message>
        <source>add scenario {name:own}</source>
        <translation>Szenario {name} hinzufügen</translation>
    </message>
    <message>
        <source>No scenario was made.</source>
        <translation>Kein Szenario wurde angelegt.</translation>
    </message>
    <message>
        <source>remove scenario {name:own}</source>
        <translation>Szenario {name} entfernen</translation>
    </message>
</context>
<context>
    <name>ui.start</name>
    <message>
        <source>Headwater stopped unexpectedly last time; details are in the folder of its settings</source>
        <translation>Headwater hat beim letzten Mal unerwartet aufgehört; Einzelheiten liegen im Ordner der Einstellungen</translation>
    </message>
</context>
<context>
    <name>ui.start_page</name>
    <message>
        <source>Every example is complete and marked as a sample: put your own figures in the place of its own, one by one.</source>
        <translation>Jedes Beispiel ist vollständig und als Beispiel gekennzeichnet: die eigenen Zahlen nach und nach an die Stelle seiner setzen.</translation>
    </message>
    <message>
        <source>Plans you open or save are listed here.</source>
        <translation>Geöffnete oder gespeicherte Pläne stehen hier.</translation>
    </message>
    <message>
        <source>Begin with this</source>
        <translation>Damit beginnen</translation>
    </message>
    <message>
        <source>{title:own}: begin with the example “{example}”</source>
        <translation>{title}: mit dem Beispiel „{example}“ beginnen</translation>
    </message>
    <message>
        <source>The figures are those of an example, not yours.</source>
        <translation>Die Zahlen sind die eines Beispiels, nicht die eigenen.</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>Plan öffnen…</translation>
    </message>
    <message>
        <source>Empty plan</source>
        <translation>Leerer Plan</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Zurück zum Plan</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Other examples</source>
        <translation>Weitere Beispiele</translation>
    </message>
    <message>
        <source>Begin with the example “{name:own}”</source>
        <translation>Mit dem Beispiel „{name}“ beginnen</translation>
    </message>
    <message>
        <source>Open {path:own}</source>
        <translation>{path} öffnen</translation>
    </message>
    <message>
        <source>{path:own}
It is not there any more.</source>
        <translation>{path}
Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Pin {path:own}</source>
        <translation>{path} anheften</translation>
    </message>
    <message>
        <source>Keeps it at the top of this list</source>
        <translation>Hält sie oben in dieser Liste</translation>
    </message>
    <message>
        <source>What do you want to build?</source>
        <translation>Was soll gebaut werden?</translation>
    </message>
</context>
<context>
    <name>ui.status</name>
    <message>
        <source>Not saved: {refusal}</source>
        <translation>Nicht gespeichert: {refusal}</translation>
    </message>
    <message>
        <source>Changed since it was saved at {at}</source>
        <translation>Geändert seit dem Speichern um {at}</translation>
    </message>
    <message>
        <source>Changed since it was opened: {name:own}</source>
        <translation>Geändert seit dem Öffnen: {name}</translation>
    </message>
    <message>
        <source>Saved at {at} in {path:own}</source>
        <translation>Gespeichert um {at} in {path}</translation>
    </message>
    <message>
        <source>Opened: {path:own}</source>
        <translation>Geöffnet: {path}</translation>
    </message>
    <message>
        <source>Shows or hides the list of what is wrong</source>
        <translation>Zeigt oder verbirgt die Liste dessen, was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>ui.submenus</name>
    <message>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>&amp;Clear what is not pinned</source>
        <translation>&amp;Nicht Angeheftetes entfernen</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>ui.tabs</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Inputs &amp; checks</source>
        <translation>Angaben &amp; Prüfungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
</context>
<context>
    <name>ui.theme</name>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
</context>
<context>
    <name>ui.toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Brings it back, as Ctrl+Z does</source>
        <translation>Bringt es zurück, wie Strg+Z</translation>
    </message>
    <message>
        <source>Removed {said}.</source>
        <translation>Entfernt: {said}.</translation>
    </message>
    <message>
        <source>{text} Ctrl+Z: undo.</source>
        <translation>{text} Strg+Z: rückgängig.</translation>
    </message>
</context>
<context>
    <name>ui.what_if.bar</name>
    <message>
        <source>take what was tried</source>
        <translation>Probiertes übernehmen</translation>
    </message>
    <message>
        <source>keep scenario {part}</source>
        <translation>Szenario {part} behalten</translation>
    </message>
    <message>
        <source>What is the scenario called? For example: cheaper machines</source>
        <translation>Wie heißt das Szenario? Zum Beispiel: günstigere Maschinen</translation>
    </message>
    <message>
        <source>“{part}” is not chosen, so nothing follows from it.</source>
        <translation>„{part}“ ist nicht gewählt, daher folgt nichts daraus.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Try another figure…</source>
        <translation>Weitere Zahl probieren…</translation>
    </message>
    <message>
        <source>Up to three figures are tried together</source>
        <translation>Bis zu drei Zahlen werden zusammen probiert</translation>
    </message>
    <message>
        <source>Keep as scenario…</source>
        <translation>Als Szenario behalten…</translation>
    </message>
    <message>
        <source>Makes a scenario of what is tried; the plan itself stays as it is</source>
        <translation>Macht aus dem Probierten ein Szenario; der Plan selbst bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Puts what is tried into the plan, as one step that can be undone</source>
        <translation>Setzt das Probierte in den Plan, als ein Schritt, der rückgängig zu machen ist</translation>
    </message>
    <message>
        <source>Forgets what was tried</source>
        <translation>Vergisst, was probiert wurde</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>Als Szenario behalten</translation>
    </message>
    <message>
        <source>No scenario was made; what you try is still here.</source>
        <translation>Kein Szenario wurde angelegt; das Probierte ist noch hier.</translation>
    </message>
</context>
<context>
    <name>ui.what_if.figures</name>
    <message>
        <source>{label}: {now}, what if: {then}, {part}</source>
        <translation>{label}: {now}, was wäre wenn: {then}, {part}</translation>
    </message>
    <message>
        <source>No headline figure changes</source>
        <translation>Keine Kennzahl ändert sich</translation>
    </message>
</context>
<context>
    <name>ui.what_if.knob</name>
    <message>
        <source>What if: {words}</source>
        <translation>Was wäre wenn: {words}</translation>
    </message>
    <message>
        <source>now {written:own}</source>
        <translation>jetzt {written}</translation>
    </message>
    <message>
        <source>{with_unit}, from {low} to {high}</source>
        <translation>{with_unit}, von {low} bis {high}</translation>
    </message>
    <message>
        <source>Try it no longer</source>
        <translation>Nicht länger probieren</translation>
    </message>
    <message>
        <source>Try no longer: {words}</source>
        <translation>Nicht länger probieren: {words}</translation>
    </message>
</context>
<context>
    <name>ui.what_if.opening</name>
    <message>
        <source>Which figure do you want to try?</source>
        <translation>Welche Zahl soll probiert werden?</translation>
    </message>
</context>
<context>
    <name>ui.what_if.trial</name>
    <message>
        <source>At most {most} figures are tried at a time; take one away first.</source>
        <translation>Höchstens {most} Zahlen werden gleichzeitig probiert; zuerst eine wegnehmen.</translation>
    </message>
</context>
</TS>
