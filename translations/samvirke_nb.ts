<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Agencies</name>
    <message>
        <source>Agency</source>
        <translation>Etat</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plasser</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpent</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ulest</translation>
    </message>
    <message>
        <source>Ack.</source>
        <translation>Kvitt.</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>8 min</source>
        <translation>8 min</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>på papir</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n seats here</source>
        <translation>
            <numerusform>%1: %n plass her</numerusform>
            <numerusform>%1: %n plasser her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n mangler</numerusform>
            <numerusform>%n mangler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things expected</source>
        <translation>
            <numerusform>%n ting forventes</numerusform>
            <numerusform>%n ting forventes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>%n av dem for sent</numerusform>
            <numerusform>%n av dem for sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ulest</numerusform>
            <numerusform>%n uleste</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <translation>Stille i %1</translation>
    </message>
</context>
<context>
    <name>Alert</name>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>Role clarity</source>
        <translation>Rolleklarhet</translation>
    </message>
    <message>
        <source>%1 For %2.</source>
        <translation>%1 I %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>%1 say that they lead %2.</source>
        <translation>%1 sier at de leder %2.</translation>
    </message>
    <message>
        <source>Nobody has said that they lead %1.</source>
        <translation>Ingen har sagt at de leder %1.</translation>
    </message>
    <message>
        <source>Nobody has taken “%1”.</source>
        <translation>Ingen har tatt «%1».</translation>
    </message>
    <message>
        <source>%1 all do “%2”.</source>
        <translation>%1 gjør alle «%2».</translation>
    </message>
    <message>
        <source>Without a role in it, %1 acted on “%2”.</source>
        <translation>Uten rolle i det har %1 handlet i «%2».</translation>
    </message>
    <message>
        <source>%1 decided on “%2”, and nothing of it has been read by: %3.</source>
        <translation>%1 besluttet om «%2», og ingenting av det er lest av: %3.</translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>exercise direction</source>
        <translation>øvingsledelsen</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n melding</numerusform>
            <numerusform>%n meldinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n beslutning</numerusform>
            <numerusform>%n beslutninger</numerusform>
        </translation>
    </message>
    <message>
        <source>median acknowledgement %1</source>
        <translation>median kvittering %1</translation>
    </message>
    <message>
        <source>nothing acknowledged</source>
        <translation>ingenting kvittert</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n over fristen</numerusform>
            <numerusform>%n over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 (%3): %4</source>
        <translation>%1 til %2 (%3): %4</translation>
    </message>
    <message>
        <source>In the stretch</source>
        <translation>I tidsrommet</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Messages and what was said</source>
        <translation>Meldinger og det som ble sagt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Injects</source>
        <translation>Innspill</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Kvitteringer</translation>
    </message>
    <message>
        <source>Median acknowledgement</source>
        <translation>Median kvittering</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>%1: acts</source>
        <translation>%1: handlinger</translation>
    </message>
    <message>
        <source>%1: decisions</source>
        <translation>%1: beslutninger</translation>
    </message>
</context>
<context>
    <name>Attribute</name>
    <message>
        <source>Which task it was about</source>
        <translation>Hvilken oppgave det gjaldt</translation>
    </message>
    <message>
        <source>The entry stays as it was recorded. Scores count the act for the task you choose, and say how many were corrected.</source>
        <translation>Loggføringen blir stående slik den ble registrert. Målene teller handlingen for oppgaven du velger, og sier hvor mange som er rettet.</translation>
    </message>
    <message>
        <source>It was about the &amp;task</source>
        <translation>Det gjaldt &amp;oppgaven</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Hvorfor</translation>
    </message>
    <message>
        <source>&amp;Count it so</source>
        <translation>&amp;Tell det slik</translation>
    </message>
    <message>
        <source>As &amp;recorded</source>
        <translation>Slik det ble &amp;registrert</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>EXERCISE – EXERCISE – EXERCISE</source>
        <translation>ØVELSE – ØVELSE – ØVELSE</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>EXERCISE · %1</source>
        <translation>ØVELSE · %1</translation>
    </message>
    <message>
        <source>Start the program, choose “Join”, and type:</source>
        <translation>Start programmet, velg «Bli med», og skriv:</translation>
    </message>
    <message>
        <source>If it is not found: %1</source>
        <translation>Hvis den ikke blir funnet: %1</translation>
    </message>
    <message>
        <source>Seat cards</source>
        <translation>Plasskort</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 kan ikke skrives. Velg et annet sted.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>View as table</source>
        <translation>Vis som tabell</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, som tabell</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopier bildet</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Lagre bildet …</translation>
    </message>
    <message>
        <source>Picture of lines and letters (*.svg)</source>
        <translation>Bilde av streker og bokstaver (*.svg)</translation>
    </message>
    <message>
        <source>Picture of pixels (*.png)</source>
        <translation>Bilde av punkter (*.png)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Lagre bildet</translation>
    </message>
    <message>
        <source>← → ↑ ↓: go through a picture&apos;s marks</source>
        <translation>← → ↑ ↓: gå gjennom merkene i et bilde</translation>
    </message>
    <message>
        <source>Enter: show the entries behind a mark</source>
        <translation>Enter: vis loggføringene bak et merke</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Whether the agencies pursue the same things first.</source>
        <translation>Om etatene går etter det samme først.</translation>
    </message>
    <message>
        <source>People first</source>
        <translation>Menneskene først</translation>
    </message>
    <message>
        <source>Whether the needs of those it is about decide what is done, before the agencies&apos; own.</source>
        <translation>Om det de berørte trenger, avgjør hva som gjøres, foran etatenes egne behov.</translation>
    </message>
    <message>
        <source>Acquaintance</source>
        <translation>Kjennskap</translation>
    </message>
    <message>
        <source>Whether people know each other and how the others work.</source>
        <translation>Om folk kjenner hverandre og vet hvordan de andre arbeider.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Tillit</translation>
    </message>
    <message>
        <source>Whether one acts on the word of another agency.</source>
        <translation>Om en handler på en annen etats ord.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Styring</translation>
    </message>
    <message>
        <source>Whether those above have said that and how there is to be cooperation.</source>
        <translation>Om de øverste har sagt at det skal samarbeides, og hvordan.</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Ledelse</translation>
    </message>
    <message>
        <source>Whether those who lead bring the agencies together.</source>
        <translation>Om de som leder, fører etatene sammen.</translation>
    </message>
    <message>
        <source>New ways</source>
        <translation>Nye måter</translation>
    </message>
    <message>
        <source>Whether something new is tried and talked about.</source>
        <translation>Om noe nytt blir prøvd og snakket om.</translation>
    </message>
    <message>
        <source>Meeting places</source>
        <translation>Møteplasser</translation>
    </message>
    <message>
        <source>Whether those who need each other meet and talk.</source>
        <translation>Om de som trenger hverandre, møtes og snakker sammen.</translation>
    </message>
    <message>
        <source>Agreed procedures</source>
        <translation>Avtalte rutiner</translation>
    </message>
    <message>
        <source>Whether what has been agreed beforehand is known and used.</source>
        <translation>Om det som er avtalt på forhånd, er kjent og blir brukt.</translation>
    </message>
    <message>
        <source>Exchange of information</source>
        <translation>Utveksling av informasjon</translation>
    </message>
    <message>
        <source>Whether information reaches those who need it, in time and without flooding others.</source>
        <translation>Om informasjonen når dem som trenger den, i tide og uten å drukne andre.</translation>
    </message>
    <message>
        <source>Shared goals and vision</source>
        <translation>Felles mål og visjon</translation>
    </message>
    <message>
        <source>About what the agencies want together, and for whom.</source>
        <translation>Om hva etatene vil sammen, og for hvem.</translation>
    </message>
    <message>
        <source>Belonging together</source>
        <translation>Samhørighet</translation>
    </message>
    <message>
        <source>About knowing and trusting each other.</source>
        <translation>Om å kjenne og stole på hverandre.</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Styring og ledelse</translation>
    </message>
    <message>
        <source>About direction, leading, meeting and room for new ways.</source>
        <translation>Om styring, ledelse, møter og rom for nye måter.</translation>
    </message>
    <message>
        <source>Formalization</source>
        <translation>Formalisering</translation>
    </message>
    <message>
        <source>About agreements, procedures and ways for information.</source>
        <translation>Om avtaler, rutiner og veier for informasjon.</translation>
    </message>
    <message>
        <source>Red tape</source>
        <translation>Byråkrati</translation>
    </message>
    <message>
        <source>Rules, forms, confidentiality or permissions held things up.</source>
        <translation>Regler, skjemaer, taushetsplikt eller tillatelser forsinket arbeidet.</translation>
    </message>
    <message>
        <source>Lack of resources</source>
        <translation>For lite ressurser</translation>
    </message>
    <message>
        <source>People, vehicles, equipment or time did not suffice, or were wanted twice.</source>
        <translation>Folk, biler, utstyr eller tid strakk ikke til, eller flere ville ha det samme.</translation>
    </message>
    <message>
        <source>Different cultures</source>
        <translation>Ulike kulturer</translation>
    </message>
    <message>
        <source>Agencies decide, talk or count success in different ways, and misunderstood each other.</source>
        <translation>Etatene beslutter, snakker eller måler suksess ulikt, og misforsto hverandre.</translation>
    </message>
    <message>
        <source>Stand together</source>
        <translation>Stå samlet</translation>
    </message>
    <message>
        <source>Those who lead meet early at one place.</source>
        <translation>De som leder, møtes tidlig på ett sted.</translation>
    </message>
    <message>
        <source>Speak plainly</source>
        <translation>Snakk klart</translation>
    </message>
    <message>
        <source>Clear words that all agencies understand, and checks that they did.</source>
        <translation>Klare ord som alle etatene forstår, og kontroll av at de ble forstått.</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Koordiner</translation>
    </message>
    <message>
        <source>One agrees on who leads, what comes first and who does what.</source>
        <translation>En blir enig om hvem som leder, hva som kommer først og hvem som gjør hva.</translation>
    </message>
    <message>
        <source>Understand the risk together</source>
        <translation>Forstå risikoen sammen</translation>
    </message>
    <message>
        <source>Dangers and what to do about them are shared and agreed upon.</source>
        <translation>Farer og tiltak mot dem blir delt og avtalt.</translation>
    </message>
    <message>
        <source>Shared picture</source>
        <translation>Felles bilde</translation>
    </message>
    <message>
        <source>All know what has happened, what it means and what may come.</source>
        <translation>Alle vet hva som har hendt, hva det betyr og hva som kan komme.</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Who has the task in ordinary times has it in a crisis.</source>
        <translation>Den som har oppgaven til daglig, har den også i en krise.</translation>
    </message>
    <message>
        <source>Proximity</source>
        <translation>Nærhet</translation>
    </message>
    <message>
        <source>A crisis is handled as close to it as possible.</source>
        <translation>En krise håndteres så nær den som mulig.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Likhet</translation>
    </message>
    <message>
        <source>One organises in a crisis as much as possible as one does every day.</source>
        <translation>En organiserer seg i krisen mest mulig likt som til daglig.</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Samvirke</translation>
    </message>
    <message>
        <source>Every agency sees to it that it works with those it needs.</source>
        <translation>Hver etat sørger for å samvirke med dem den trenger.</translation>
    </message>
    <message>
        <source>Shares information</source>
        <translation>Deler informasjon</translation>
    </message>
    <message>
        <source>Somebody passes on what another agency needs, unasked.</source>
        <translation>Noen gir uoppfordret videre det en annen etat trenger.</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Spør</translation>
    </message>
    <message>
        <source>Somebody asks another agency for information, advice or help.</source>
        <translation>Noen ber en annen etat om informasjon, råd eller hjelp.</translation>
    </message>
    <message>
        <source>Confirms</source>
        <translation>Bekrefter</translation>
    </message>
    <message>
        <source>What was said is repeated or acknowledged.</source>
        <translation>Det som ble sagt, blir gjentatt eller kvittert for.</translation>
    </message>
    <message>
        <source>Takes the lead</source>
        <translation>Tar ledelsen</translation>
    </message>
    <message>
        <source>Somebody says or shows that they lead now.</source>
        <translation>Noen sier eller viser at de leder nå.</translation>
    </message>
    <message>
        <source>Leaves it to others</source>
        <translation>Overlater til andre</translation>
    </message>
    <message>
        <source>Somebody hands a question or task to the agency whose it is, or waits for it.</source>
        <translation>Noen gir et spørsmål eller en oppgave til etaten som eier den, eller venter på den.</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Uenighet</translation>
    </message>
    <message>
        <source>Agencies want different things, or work against each other.</source>
        <translation>Etatene vil ulike ting, eller arbeider mot hverandre.</translation>
    </message>
    <message>
        <source>Speaks of mandates</source>
        <translation>Snakker om mandat</translation>
    </message>
    <message>
        <source>Somebody says whose task, right or duty it is.</source>
        <translation>Noen sier hvem sin oppgave, rett eller plikt det er.</translation>
    </message>
    <message>
        <source>Works by the decision model</source>
        <translation>Bruker beslutningsmodellen</translation>
    </message>
    <message>
        <source>Somebody goes through information, risk, powers and options before deciding.</source>
        <translation>Noen går gjennom informasjon, risiko, hjemmel og valg før beslutningen.</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stillhet</translation>
    </message>
    <message>
        <source>Nobody speaks although something waits. Press again when it is over.</source>
        <translation>Ingen sier noe, enda noe venter. Trykk igjen når det er over.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Finds every problem of a scenario, and says which measures it can reach.</source>
        <translation>Finner alle problemer i et scenario og sier hvilke målinger det kan gi.</translation>
    </message>
    <message>
        <source>Folder of the scenario, or its scenario.yaml.</source>
        <translation>Mappen med scenarioet, eller filen scenario.yaml i den.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Skriv ut JSON.</translation>
    </message>
    <message>
        <source>Print the JSON Schema of scenario.yaml instead.</source>
        <translation>Skriv i stedet ut JSON Schema for scenario.yaml.</translation>
    </message>
    <message>
        <source>Measures:</source>
        <translation>Målinger:</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>kan måles</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>kan ikke måles</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n feil</numerusform>
            <numerusform>%n feil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advarsel</numerusform>
            <numerusform>%n advarsler</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Kommandoen «%1» finnes ikke.</translation>
    </message>
    <message>
        <source>Without a command the window opens. The commands are:</source>
        <translation>Uten kommando åpnes vinduet. Kommandoene er:</translation>
    </message>
    <message>
        <source>How one is used: samvirke COMMAND --help</source>
        <translation>Slik brukes en kommando: samvirke KOMMANDO --help</translation>
    </message>
    <message>
        <source>There is no screen here for a window (neither DISPLAY nor WAYLAND_DISPLAY is set). A scenario can be rehearsed without: samvirke rehearse SCENARIO</source>
        <translation>Her er det ingen skjerm å vise et vindu på (verken DISPLAY eller WAYLAND_DISPLAY er satt). Et scenario kan prøvekjøres uten: samvirke rehearse SCENARIO</translation>
    </message>
    <message>
        <source>Say how this is used.</source>
        <translation>Vis hvordan dette brukes.</translation>
    </message>
    <message>
        <source>Something is missing behind “%1”.</source>
        <translation>Det mangler noe etter «%1».</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>«%1» er ett argument for mye.</translation>
    </message>
    <message>
        <source>How it is used: %1</source>
        <translation>Slik brukes den: %1</translation>
    </message>
    <message>
        <source>Says what an exercise shows, from its record.</source>
        <translation>Sier hva en øvelse viser, ut fra loggen.</translation>
    </message>
    <message>
        <source>The exercise (.samvirke).</source>
        <translation>Øvelsen (.samvirke).</translation>
    </message>
    <message>
        <source>Print debrief.json.</source>
        <translation>Skriv ut debrief.json.</translation>
    </message>
    <message>
        <source>The report:  %1</source>
        <translation>Rapporten:    %1</translation>
    </message>
    <message>
        <source>Prints the entries of an exercise as JSON Lines.</source>
        <translation>Skriver ut loggføringene i en øvelse som JSON Lines.</translation>
    </message>
    <message>
        <source>Print JSON (it always does).</source>
        <translation>Skriv ut JSON (det gjør den alltid).</translation>
    </message>
    <message>
        <source>Plays a scenario to its end with simulated seats, and makes the record, the debrief and a report.</source>
        <translation>Spiller et scenario til slutt med simulerte plasser og lager logg, evaluering og rapport.</translation>
    </message>
    <message>
        <source>Variant to play; the first one without it.</source>
        <translation>Varianten som skal spilles; uten dette den første.</translation>
    </message>
    <message>
        <source>Number that all chance depends on.</source>
        <translation>Tallet som all tilfeldighet avhenger av.</translation>
    </message>
    <message>
        <source>Language of the texts and the report, where the scenario has it.</source>
        <translation>Språket i tekstene og rapporten, der scenarioet har det.</translation>
    </message>
    <message>
        <source>Folder to make; NAME-rehearsal without it.</source>
        <translation>Mappen som skal lages; uten dette NAVN-rehearsal.</translation>
    </message>
    <message>
        <source>Replace the folder if it is there.</source>
        <translation>Erstatt mappen hvis den finnes.</translation>
    </message>
    <message>
        <source>“%1” is not a seed. Give a whole number from 0 on.</source>
        <translation>«%1» er ikke et starttall. Oppgi et helt tall, 0 eller høyere.</translation>
    </message>
    <message>
        <source>Played to the end: %1 of exercise time, %2 entries.</source>
        <translation>Spilt til slutt: %1 øvingstid, %2 loggføringer.</translation>
    </message>
    <message>
        <source>The record:  %1</source>
        <translation>Loggen:       %1</translation>
    </message>
    <message>
        <source>The debrief: %1</source>
        <translation>Evalueringen: %1</translation>
    </message>
    <message>
        <source>Both copies hold the same %1 entries.</source>
        <translation>Begge kopiene har de samme %1 loggføringene.</translation>
    </message>
    <message>
        <source>%1 lacks the last %2 entries that %3 has.</source>
        <translation>%1 mangler de siste %2 loggføringene som %3 har.</translation>
    </message>
    <message>
        <source>The copies part at entry %1.</source>
        <translation>Kopiene er ulike fra og med loggføring %1.</translation>
    </message>
    <message>
        <source>Checks that an exercise is as it was recorded: hash chain, tables, and that it can be replayed.</source>
        <translation>Kontrollerer at en øvelse er slik den ble loggført: hashkjeden, tabellene og at den kan spilles av på nytt.</translation>
    </message>
    <message>
        <source>Another copy: says which of the two lacks entries.</source>
        <translation>En annen kopi: sier hvilken av de to som mangler loggføringer.</translation>
    </message>
    <message>
        <source>Sound: %1 entries, the last with hash %2.</source>
        <translation>I orden: %1 loggføringer, den siste med hash %2.</translation>
    </message>
    <message>
        <source>The output could not be written completely (%1). Make room, or send it elsewhere.</source>
        <translation>Utdataene kunne ikke skrives fullt ut (%1). Rydd plass, eller send dem et annet sted.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Give a file that says what columns hold, or “Column=field”.</source>
        <translation>%1 kan ikke leses (%2). Oppgi en fil som sier hva kolonnene inneholder, eller «Kolonne=felt».</translation>
    </message>
    <message>
        <source>Folder to make for the scenario.</source>
        <translation>Mappen som skal lages for scenarioet.</translation>
    </message>
    <message>
        <source>Sheet to read; the best visible one without it.</source>
        <translation>Arket som skal leses; uten dette det synlige arket som passer best.</translation>
    </message>
    <message>
        <source>What a column holds, as in “EVENT TIME=time” or “C=title”, or a file (YAML, JSON) of such pairs; may be given several times. Columns hold: %1.</source>
        <translation>Hva en kolonne inneholder, som i «EVENT TIME=time» eller «C=title», eller en fil (YAML, JSON) med slike par; kan oppgis flere ganger. Kolonner kan inneholde: %1.</translation>
    </message>
    <message>
        <source>How dates like 5/6/2026 are meant: day-first or month-first.</source>
        <translation>Hvordan datoer som 5/6/2026 skal forstås: day-first (dagen først) eller month-first (måneden først).</translation>
    </message>
    <message>
        <source>Replace the scenario in the folder if there is one.</source>
        <translation>Erstatt scenarioet i mappen hvis det finnes et der.</translation>
    </message>
    <message>
        <source>“%1” is no order of dates. Give day-first or month-first.</source>
        <translation>«%1» er ikke en datorekkefølge. Oppgi day-first eller month-first.</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Ark: %1</translation>
    </message>
    <message>
        <source>The scenario: %1</source>
        <translation>Scenarioet: %1</translation>
    </message>
    <message>
        <source>What it still lacks: %1</source>
        <translation>Se hva som ennå mangler: %1</translation>
    </message>
    <message numerus="yes">
        <source>The host refused %n commands of simulated seats, the first: %1.</source>
        <translation>
            <numerusform>Vertsmaskinen avslo %n kommando fra simulerte plasser: %1.</numerusform>
            <numerusform>Vertsmaskinen avslo %n kommandoer fra simulerte plasser, den første: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Valget «%1» finnes ikke.</translation>
    </message>
    <message>
        <source>An option has no value, or one that it does not take.</source>
        <translation>Et valg mangler verdi eller har en verdi det ikke kan ha.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check its name, and that you may read it.</source>
        <translation>%1 kan ikke leses (%2). Kontroller navnet, og at du har lov til å lese filen.</translation>
    </message>
    <message>
        <source>“--out” names no folder.</source>
        <translation>Det er ikke oppgitt noen mappe for «--out».</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing was changed; close other programs, or check that the file is what it should be.</source>
        <translation>Det er ikke nok minne til dette. Ingenting ble endret. Lukk andre programmer, eller kontroller at filen er den den skal være.</translation>
    </message>
    <message>
        <source>This could not be done (%1). Nothing was changed; please report it.</source>
        <translation>Dette lot seg ikke gjøre (%1). Ingenting ble endret. Meld gjerne fra om feilen.</translation>
    </message>
    <message>
        <source>Replace the report if it is there.</source>
        <translation>Erstatt rapporten hvis den finnes.</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is. Choose another name, or replace a report with --force.</source>
        <translation>%1 finnes allerede og er ikke rørt. Velg et annet navn, eller erstatt en rapport med --force.</translation>
    </message>
    <message>
        <source>If it is damaged: a new exercise with all that is sound, from the beginning.</source>
        <translation>Hvis den er skadet: en ny øvelsesfil med alt som er uskadd, fra begynnelsen.</translation>
    </message>
    <message>
        <source>There is nothing to recover, and %1 was not made.</source>
        <translation>Det er ingenting å redde, og %1 ble ikke laget.</translation>
    </message>
    <message>
        <source>“samvirke verify FILE --recover NEW” saves what is sound in a new file.</source>
        <translation>«samvirke verify FIL --recover NY» redder det som er uskadd, i en ny fil.</translation>
    </message>
    <message>
        <source>“--%1” takes a whole number from %2 to %3, not “%4”.</source>
        <translation>«--%1» tar et helt tall fra %2 til %3, ikke «%4».</translation>
    </message>
    <message>
        <source>Runs an exercise that people join from other machines.</source>
        <translation>Kjører en øvelse som folk blir med i fra andre maskiner.</translation>
    </message>
    <message>
        <source>Without a window. What can be told to it then, a line each: reissue SEAT, revoke SEAT, stop.</source>
        <translation>Uten vindu. Det kan da gis beskjeder, én per linje: reissue PLASS, revoke PLASS, stop.</translation>
    </message>
    <message>
        <source>Language of the texts, where the scenario has it.</source>
        <translation>Språket i tekstene, der scenarioet har det.</translation>
    </message>
    <message>
        <source>Record to make; NAME-DATE.samvirke without it.</source>
        <translation>Øvelsesfil som skal lages; ellers NAVN-DATO.samvirke.</translation>
    </message>
    <message>
        <source>Go on where this record ends, instead of a scenario.</source>
        <translation>Fortsett der denne øvelsesfilen slutter, i stedet for et scenario.</translation>
    </message>
    <message>
        <source>With --resume: new codes for all seats; those given out admit nobody any more.</source>
        <translation>Med --resume: nye koder til alle plasser; de som er delt ut, slipper ingen inn lenger.</translation>
    </message>
    <message>
        <source>TCP port to listen on; 0 is any free one.</source>
        <translation>TCP-port å lytte på; 0 er en ledig port.</translation>
    </message>
    <message>
        <source>Write the codes of the seats to this file instead of the screen.</source>
        <translation>Skriv kodene til plassene i denne filen i stedet for på skjermen.</translation>
    </message>
    <message>
        <source>Start, or go on, by itself when so many seats have joined.</source>
        <translation>Start eller fortsett av seg selv når så mange plasser er med.</translation>
    </message>
    <message>
        <source>With --start-when: how fast the clock goes.</source>
        <translation>Med --start-when: hvor fort klokka går.</translation>
    </message>
    <message>
        <source>For simulated seats only: time goes on when all have had their turn.</source>
        <translation>Bare for simulerte plasser: tiden går videre når alle har hatt sin tur.</translation>
    </message>
    <message>
        <source>“--lockstep” needs “--start-when”: how many seats take turns.</source>
        <translation>«--lockstep» krever «--start-when»: hvor mange plasser som skal ha tur.</translation>
    </message>
    <message>
        <source>Takes a seat in an exercise on the network.</source>
        <translation>Tar en plass i en øvelse på nettverket.</translation>
    </message>
    <message>
        <source>The seat&apos;s code, as on its card.</source>
        <translation>Koden til plassen, som på plasskortet.</translation>
    </message>
    <message>
        <source>Without a window, as a simulated seat.</source>
        <translation>Uten vindu, som en simulert plass.</translation>
    </message>
    <message>
        <source>Folder of the scenario, which a simulated seat has to know.</source>
        <translation>Mappa til scenarioet, som en simulert plass må kjenne.</translation>
    </message>
    <message>
        <source>Take the seat although another machine has it.</source>
        <translation>Ta plassen selv om en annen maskin har den.</translation>
    </message>
    <message>
        <source>“--code” takes the 12 letters and digits of a seat card.</source>
        <translation>«--code» tar de 12 bokstavene og sifrene på et plasskort.</translation>
    </message>
    <message>
        <source>“%1” is not an address. Write it like 192.168.1.20 or 192.168.1.20:47110.</source>
        <translation>«%1» er ikke en adresse. Skriv den som 192.168.1.20 eller 192.168.1.20:47110.</translation>
    </message>
    <message>
        <source>A simulated seat needs “--scenario”.</source>
        <translation>En simulert plass trenger «--scenario».</translation>
    </message>
    <message>
        <source>How the simulated seats play: %1; or a YAML file that says it for each agency.</source>
        <translation>Hvordan de simulerte plassene spiller: %1; eller en YAML-fil som sier det for hver etat.</translation>
    </message>
    <message>
        <source>There is no team “%1”. There are: %2. A file of your own ends in .yaml.</source>
        <translation>Laget «%1» finnes ikke. Disse finnes: %2. En egen fil slutter på .yaml.</translation>
    </message>
    <message>
        <source>Says how far raters agree, as the debrief does: Krippendorff&apos;s alpha at the level of the ratings, percent agreement, Fleiss&apos; and Cohen&apos;s kappa, Kendall&apos;s W.</source>
        <translation>Sier hvor enige vurdererne er, på samme måte som evalueringen: Krippendorffs alfa på vurderingenes målenivå, andel enige par, Fleiss&apos; og Cohens kappa, Kendalls W.</translation>
    </message>
    <message>
        <source>Ratings (.csv): a row of headings, below it a row for each unit and in it a column for each rater. Blank, NA and . are missing.</source>
        <translation>Vurderinger (.csv): en rad med overskrifter, under den en rad for hver enhet og i den en kolonne for hver vurderer. Tomt, NA og . er manglende.</translation>
    </message>
    <message>
        <source>What ratings say: nominal (the same or not; numbers or words), ordinal (more or less), interval (how much more) or ratio (how many times as much).</source>
        <translation>Hva vurderingene sier: nominal (likt eller ulikt; tall eller ord), ordinal (mer eller mindre), interval (hvor mye mer) eller ratio (hvor mange ganger så mye).</translation>
    </message>
    <message>
        <source>There is a row for each rater and a column for each unit.</source>
        <translation>Det er en rad for hver vurderer og en kolonne for hver enhet.</translation>
    </message>
    <message>
        <source>Columns on the left that are no ratings but names of units or raters.</source>
        <translation>Kolonner til venstre som ikke er vurderinger, men navn på enheter eller vurderere.</translation>
    </message>
    <message>
        <source>Say with --level what ratings are: nominal, ordinal, interval or ratio.</source>
        <translation>Si med --level hva vurderingene er: nominal, ordinal, interval eller ratio.</translation>
    </message>
    <message>
        <source>“%1” is no level. Give nominal, ordinal, interval or ratio.</source>
        <translation>«%1» er ikke et målenivå. Oppgi nominal, ordinal, interval eller ratio.</translation>
    </message>
    <message>
        <source>“%1” is no number of columns. Give a whole number from 0 on.</source>
        <translation>«%1» er ikke et antall kolonner. Oppgi et heltall fra 0 og oppover.</translation>
    </message>
    <message>
        <source>Level: %1. Units: %2. Raters: %3 (%4). Ratings: %5, missing: %6.</source>
        <translation>Målenivå: %1. Enheter: %2. Vurderere: %3 (%4). Vurderinger: %5, manglende: %6.</translation>
    </message>
    <message>
        <source>Measures a network as the debrief does: density, reciprocity, centralization, fragmentation, path length. Ties are there or not; how strong they are is not measured.</source>
        <translation>Måler et nettverk på samme måte som evalueringen: tetthet, gjensidighet, sentralisering, fragmentering, veilengde. Bånd finnes eller finnes ikke; hvor sterke de er, måles ikke.</translation>
    </message>
    <message>
        <source>Ties (.csv): a row of headings, below it a row for each tie, with columns from, to and perhaps weight; by these headings, else the first three.</source>
        <translation>Bånd (.csv): en rad med overskrifter, under den en rad for hvert bånd, med kolonnene fra, til og eventuelt vekt; etter disse overskriftene, ellers de tre første.</translation>
    </message>
    <message>
        <source>A table (.csv) whose first column names nodes, also those without ties.</source>
        <translation>En tabell (.csv) der første kolonne inneholder navn på noder, også de uten bånd.</translation>
    </message>
    <message>
        <source>Nodes: %1. Arcs: %2, from “%3” to “%4”.</source>
        <translation>Noder: %1. Piler: %2, fra «%3» til «%4».</translation>
    </message>
    <message>
        <source>Left out: %1 repeated, %2 of a node with itself, %3 of weight 0.</source>
        <translation>Utelatt: %1 gjentatte, %2 fra en node til seg selv, %3 med vekt 0.</translation>
    </message>
    <message>
        <source>Write a report; its name says in what format (.html, .pdf, .odt), or the data (.xlsx, or a folder OUT.csv with a file each table). May be given several times.</source>
        <translation>Skriv en rapport; navnet sier i hvilket format (.html, .pdf, .odt), eller dataene (.xlsx, eller en mappe OUT.csv med en fil for hver tabell). Kan gis flere ganger.</translation>
    </message>
    <message>
        <source>“%1” is no report that can be written. Give a name that ends in one of: %2.</source>
        <translation>«%1» er ingen rapport som kan skrives. Gi et navn som slutter på en av disse: %2.</translation>
    </message>
    <message>
        <source>%1 is no report of this kind and is left as it is. Choose another name.</source>
        <translation>%1 er ingen rapport av dette slaget og blir stående som den er. Velg et annet navn.</translation>
    </message>
    <message>
        <source>The report %1 could not be made. Make room where temporary files go, and try again.</source>
        <translation>Rapporten %1 kunne ikke lages. Lag plass der midlertidige filer legges, og prøv igjen.</translation>
    </message>
    <message>
        <source>With “--condition” every exercise stands in a condition: --condition NAME=FILE,FILE...</source>
        <translation>Med «--condition» står hver øvelse under en betingelse: --condition NAVN=FIL,FIL...</translation>
    </message>
    <message>
        <source>“%1” is no condition. Write each once, as NAME=FILE,FILE...</source>
        <translation>«%1» er ingen betingelse. Skriv hver av dem én gang, som NAVN=FIL,FIL...</translation>
    </message>
    <message>
        <source>Compare with other plays by the same people, over what all of them offered: name them behind it.</source>
        <translation>Sammenlign med andre gjennomføringer med de samme folkene, over det alle ga anledning til: skriv dem etter.</translation>
    </message>
    <message>
        <source>Compare groups of different people instead, one file each; once for each condition. File names must have no commas.</source>
        <translation>Sammenlign i stedet grupper med ulike folk, én fil for hver; én gang for hver betingelse. Filnavn kan ikke ha komma.</translation>
    </message>
    <message>
        <source>A report is of one exercise: “--report” does not go with comparing.</source>
        <translation>En rapport gjelder én øvelse: «--report» kan ikke brukes sammen med sammenligning.</translation>
    </message>
    <message>
        <source>How much a measure counts in its group, like task_clarity=2; once for each measure.</source>
        <translation>Hvor mye en måling teller i gruppen sin, som task_clarity=2; én gang for hver måling.</translation>
    </message>
    <message>
        <source>“%1” does not name a measure that counts in a group. There are: %2.</source>
        <translation>«%1» nevner ingen måling som teller i en gruppe. Disse finnes: %2.</translation>
    </message>
    <message>
        <source>“%1” gives no weight. Write a number above 0, from 0.001 to 1000, like task_clarity=2.</source>
        <translation>«%1» gir ingen vekt. Skriv et tall over 0, fra 0.001 til 1000, som task_clarity=2.</translation>
    </message>
    <message>
        <source>“%1”: this measure has been given a weight already.</source>
        <translation>«%1»: Denne målingen har allerede fått en vekt.</translation>
    </message>
    <message>
        <source>There is no screen here for a window (neither DISPLAY nor WAYLAND_DISPLAY is set). A simulated seat joins with “--headless”.</source>
        <translation>Her er det ingen skjerm til et vindu (verken DISPLAY eller WAYLAND_DISPLAY er satt). En simulert plass blir med med «--headless».</translation>
    </message>
    <message>
        <source>There is no screen for a window here: hosting needs “--headless”.</source>
        <translation>Her er det ingen skjerm for et vindu: å være vert krever «--headless».</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Spilleder</translation>
    </message>
    <message>
        <source>A calendar needs to know when the exercise begins. Say it with --start, as in --start &quot;2026-11-20 09:00&quot;.</source>
        <translation>En kalender må vite når øvelsen begynner. Si det med --start, som i --start &quot;2026-11-20 09:00&quot;.</translation>
    </message>
    <message>
        <source>An alert is made of one inject. Say with --inject which: %1.</source>
        <translation>Et varsel lages av ett innspill. Si med --inject hvilket: %1.</translation>
    </message>
    <message>
        <source>“%1” is no status of an alert that this program writes. Give exercise or test; a real alert is never written.</source>
        <translation>«%1» er ingen status på et varsel som dette programmet skriver. Oppgi exercise eller test; et virkelig varsel skrives aldri.</translation>
    </message>
    <message>
        <source>Writes a scenario as a file for others.</source>
        <translation>Skriver et scenario som en fil til andre.</translation>
    </message>
    <message>
        <source>File to write; its ending says what it becomes: %1.</source>
        <translation>Filen som skal skrives; endelsen sier hva den blir: %1.</translation>
    </message>
    <message>
        <source>When the exercise begins, for a calendar, as in &quot;2026-11-20 09:00&quot;; with a Z behind it in UTC. Without it when the story begins.</source>
        <translation>Når øvelsen begynner, til en kalender, som i &quot;2026-11-20 09:00&quot;; med en Z bak i UTC. Uten dette når historien begynner.</translation>
    </message>
    <message>
        <source>The inject that becomes an alert (.xml).</source>
        <translation>Innspillet som blir et varsel (.xml).</translation>
    </message>
    <message>
        <source>What the alert says that it is: exercise or test.</source>
        <translation>Hva varselet sier at det er: exercise eller test.</translation>
    </message>
    <message>
        <source>Replace the file if there is one.</source>
        <translation>Erstatt filen om den finnes.</translation>
    </message>
    <message>
        <source>Say with --to which file to write. Its name ends in one of: %1.</source>
        <translation>Si med --to hvilken fil som skal skrives. Navnet ender på en av: %1.</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is. Choose another name, or replace it with --force.</source>
        <translation>%1 finnes allerede og blir stående som den er. Velg et annet navn, eller erstatt den med --force.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Skrevet: %1</translation>
    </message>
    <message>
        <source>Makes a scenario from a list of injects, or of another platform&apos;s file.</source>
        <translation>Lager et scenario av en liste med innspill, eller av en fil fra en annen plattform.</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Lest som: %1</translation>
    </message>
    <message>
        <source>Left out row %1 (no task, or no role in it): %2</source>
        <translation>Utelot rad %1 (ingen oppgave, eller ingen rolle i den): %2</translation>
    </message>
    <message>
        <source>%1 row(s) of the role matrix, %2 left out.</source>
        <translation>%1 rad(er) av rollematrisen, %2 utelatt.</translation>
    </message>
    <message>
        <source>The scenario&apos;s file has comments, which would be lost. Say with --force that they may go.</source>
        <translation>Scenariofilen har kommentarer som ville gå tapt. Si med --force at de kan fjernes.</translation>
    </message>
    <message>
        <source>The list, a workbook (.xlsx, .ods) or a text (.csv); or a file of OpenAEV, Blueprint or IcebergTTX, a CAP alert, or a plain list (JSON, YAML, Markdown).</source>
        <translation>Listen, en arbeidsbok (.xlsx, .ods) eller en tekst (.csv); eller en fil fra OpenAEV, Blueprint eller IcebergTTX, et CAP-varsel eller en enkel liste (JSON, YAML, Markdown).</translation>
    </message>
    <message>
        <source>Scenario that the injects, or the rows of a role matrix, come into.</source>
        <translation>Scenarioet som innspillene, eller radene i en rollematrise, skal inn i.</translation>
    </message>
    <message>
        <source>With --into: instead of the injects, or the tasks, that are there.</source>
        <translation>Med --into: i stedet for innspillene, eller oppgavene, som er der.</translation>
    </message>
    <message>
        <source>Say with --to which folder the scenario goes to, or with --into which scenario it becomes a part of.</source>
        <translation>Si med --to hvilken mappe scenarioet skal til, eller med --into hvilket scenario det skal bli en del av.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the list itself, a workbook (.xlsx, .ods) or a text with columns (.csv).</source>
        <translation>%1 er en mappe. Oppgi selve listen, en arbeidsbok (.xlsx, .ods) eller en tekst med kolonner (.csv).</translation>
    </message>
    <message>
        <source>It holds a role matrix. Bring it into a scenario with --into.</source>
        <translation>Den inneholder en rollematrise. Ta den inn i et scenario med --into.</translation>
    </message>
    <message>
        <source>Leave findings out of the report that were disputed in the debrief.</source>
        <translation>Utelat funn fra rapporten som ble bestridt i evalueringen.</translation>
    </message>
    <message>
        <source>A new take that begins as this record did, up to the moment “--at”.</source>
        <translation>En ny gjennomføring som begynner slik denne loggen gjorde, fram til tidspunktet «--at».</translation>
    </message>
    <message>
        <source>With --fork: where to go on, like T+00:12:30 or “12 min”.</source>
        <translation>Med --fork: hvor det skal fortsette, som T+00:12:30 eller «12 min».</translation>
    </message>
    <message>
        <source>Give one of these: a scenario, “--resume FILE” or “--fork FILE --at T”.</source>
        <translation>Oppgi ett av disse: et scenario, «--resume FILE» eller «--fork FILE --at T».</translation>
    </message>
    <message>
        <source>“--fork FILE” and “--at T” go together; T is a time since STARTEX, like T+00:12:30 or “12 min”.</source>
        <translation>«--fork FILE» og «--at T» hører sammen; T er tid siden STARTEX, som T+00:12:30 eller «12 min».</translation>
    </message>
    <message>
        <source>Of the host, with or without “:PORT”, or what the QR of a seat card says. Without it, exercises that call out on the network are tried.</source>
        <translation>Til verten, med eller uten «:PORT», eller det QR-koden på plasskortet sier. Uten adresse prøves øvelser som melder seg på nettverket.</translation>
    </message>
    <message>
        <source>On paper (.pdf) not the list of injects for the wall, but a slip to cut out for each inject and seat.</source>
        <translation>På papir (.pdf): ikke innspillslista til veggen, men en lapp å klippe ut for hvert innspill og hver plass.</translation>
    </message>
    <message>
        <source>A take that goes on from a moment is let go on by a facilitator: “--fork” takes “--start-when” together with “--lockstep” only.</source>
        <translation>En gjennomføring som fortsetter fra et tidspunkt, settes i gang av en spilleder: «--fork» kan brukes med «--start-when» bare sammen med «--lockstep».</translation>
    </message>
    <message>
        <source>What a seat card&apos;s QR says has the code in it: leave “--code” out.</source>
        <translation>Koden ligger allerede i QR-koden på plasskortet: utelat «--code».</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>  Single measures vary by about 0.1 from one play to the next.</source>
        <translation>  Enkeltmålinger varierer med omtrent 0,1 fra den ene gjennomføringen til den neste.</translation>
    </message>
    <message>
        <source>Groups that played “%1”:</source>
        <translation>Grupper som har spilt «%1»:</translation>
    </message>
    <message>
        <source>Difference between these two plays of “%1”:</source>
        <translation>Forskjellen mellom disse to gjennomføringene av «%1»:</translation>
    </message>
    <message numerus="yes">
        <source>Differences between these %n plays of “%1”, each from the first:</source>
        <translation>
            <numerusform>Forskjellen mellom denne %n gjennomføringen av «%1» og den første:</numerusform>
            <numerusform>Forskjellene mellom disse %n gjennomføringene av «%1», hver fra den første:</numerusform>
        </translation>
    </message>
    <message>
        <source>They are taken as plays by the same people, who know the scenario now, too: the plays differ, why cannot be said from this.</source>
        <translation>De regnes som gjennomføringer med de samme folkene, som nå også kjenner scenarioet: at gjennomføringene er forskjellige, kan sies, men ikke hvorfor.</translation>
    </message>
    <message>
        <source>The scenario was changed between these plays: what is different may be the plan.</source>
        <translation>Scenarioet ble endret mellom disse gjennomføringene: det som er forskjellig, kan være planen.</translation>
    </message>
    <message>
        <source>Role clarity</source>
        <translation>Rolleklarhet</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Koordinering</translation>
    </message>
    <message>
        <source>no value: fewer than two agencies took part</source>
        <translation>ingen verdi: færre enn to etater deltok</translation>
    </message>
    <message>
        <source>no value: fewer than four measures that all plays offered enough for</source>
        <translation>ingen verdi: færre enn fire målinger som alle gjennomføringene ga nok anledning til</translation>
    </message>
    <message>
        <source>%1: a difference below %2 between single plays means nothing.</source>
        <translation>%1: En forskjell under %2 mellom enkelte gjennomføringer betyr ingenting.</translation>
    </message>
    <message>
        <source>Over what all plays offered enough for: %1.</source>
        <translation>Over det alle gjennomføringene ga nok anledning til: %1.</translation>
    </message>
    <message>
        <source>Left out, because not all did: %1.</source>
        <translation>Holdt utenfor, fordi ikke alle gjorde det: %1.</translation>
    </message>
    <message>
        <source>From %1 to %2 the mean changes by %3; permutation test with the group as unit: p = %4 (all %5 arrangements).</source>
        <translation>Fra %1 til %2 endrer gjennomsnittet seg med %3; permutasjonstest med gruppen som enhet: p = %4 (alle %5 fordelinger).</translation>
    </message>
    <message>
        <source>From %1 to %2 the mean changes by %3; permutation test with the group as unit: p = %4 (%5 arrangements drawn).</source>
        <translation>Fra %1 til %2 endrer gjennomsnittet seg med %3; permutasjonstest med gruppen som enhet: p = %4 (%5 trukne fordelinger).</translation>
    </message>
    <message numerus="yes">
        <source>No test: that needs two conditions with at least %n groups each.</source>
        <translation>
            <numerusform>Ingen test: den trenger to betingelser med minst %n gruppe i hver.</numerusform>
            <numerusform>Ingen test: den trenger to betingelser med minst %n grupper i hver.</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>ikke i planen</translation>
    </message>
    <message>
        <source> after %1</source>
        <translation> etter %1</translation>
    </message>
    <message>
        <source>Every task came out the same.</source>
        <translation>Alle oppgavene fikk samme utfall.</translation>
    </message>
    <message>
        <source>Tasks that came out differently:</source>
        <translation>Oppgaver som fikk ulikt utfall:</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>ikke sendt</translation>
    </message>
    <message>
        <source>Every inject came at the same time.</source>
        <translation>Alle innspill kom til samme tid.</translation>
    </message>
    <message>
        <source>Injects that came at another time:</source>
        <translation>Innspill som kom til ulik tid:</translation>
    </message>
    <message>
        <source>Comparing needs at least two exercises.</source>
        <translation>En sammenligning trenger minst to øvelser.</translation>
    </message>
    <message>
        <source>%1 has not ended: its figures would still change. End the exercise first.</source>
        <translation>%1 er ikke avsluttet: tallene ville fortsatt endre seg. Avslutt øvelsen først.</translation>
    </message>
    <message>
        <source>%1 and %2 are of different scenarios and cannot be compared: their figures are made of other tasks.</source>
        <translation>%1 og %2 er av ulike scenarioer og kan ikke sammenlignes: tallene bygger på ulike oppgaver.</translation>
    </message>
    <message>
        <source>%1 and %2 are different variants of the scenario. Compare plays of the same variant; if groups of different people played them, name each variant a condition with --condition.</source>
        <translation>%1 og %2 er ulike varianter av scenarioet. Sammenlign gjennomføringer av samme variant; hvis grupper med ulike folk har spilt dem, gjør hver variant til en betingelse med --condition.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same record. Name each play once.</source>
        <translation>%1 og %2 er samme logg. Nevn hver gjennomføring én gang.</translation>
    </message>
    <message>
        <source>All groups are of the same condition. Give a second one, too, with --condition.</source>
        <translation>Alle gruppene har samme betingelse. Gi en til med --condition.</translation>
    </message>
    <message>
        <source>When each task was taken in each play, in targets</source>
        <translation>Når hver oppgave ble tatt i hver gjennomføring, målt i frister</translation>
    </message>
    <message>
        <source>target</source>
        <translation>frist</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Hva det hviler på</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>ingen verdi</translation>
    </message>
    <message>
        <source>, means nothing</source>
        <translation>, betyr ingenting</translation>
    </message>
    <message>
        <source>in the common basis</source>
        <translation>i felles grunnlag</translation>
    </message>
    <message>
        <source>not in the common basis</source>
        <translation>ikke i felles grunnlag</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Innspill</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>Sammenlign med …</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Nylige</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Fjern alle</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>Tall side om side</translation>
    </message>
    <message>
        <source>When injects came</source>
        <translation>Når innspillene kom</translation>
    </message>
    <message>
        <source>Tasks on top of each other</source>
        <translation>Oppgavene lagt oppå hverandre</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>gjennomforinger</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Hva som sammenlignes</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Injects</source>
        <translation>Innspill</translation>
    </message>
    <message>
        <source>Play a new take from %1 …</source>
        <translation>Spill på nytt fra %1 …</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Sammenlign med</translation>
    </message>
    <message>
        <source>There are no other exercises.</source>
        <translation>Det finnes ingen andre øvelser.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leser …</translation>
    </message>
    <message>
        <source>Choose one or more other plays of this scenario. They are taken as plays by the same people.</source>
        <translation>Velg én eller flere andre gjennomføringer av dette scenarioet. De regnes som gjennomføringer med de samme menneskene.</translation>
    </message>
    <message>
        <source>Each figure from take to take, in the order in which they were played</source>
        <translation>Hvert tall fra gjennomføring til gjennomføring, i den rekkefølgen de ble spilt</translation>
    </message>
    <message>
        <source>From take to take</source>
        <translation>Fra gang til gang</translation>
    </message>
    <message>
        <source>series</source>
        <translation>utvikling</translation>
    </message>
</context>
<context>
    <name>ComposeCard</name>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anmodning</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>We take a task</source>
        <translation>Vi tar en oppgave</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overlever</translation>
    </message>
    <message>
        <source>Say who leads</source>
        <translation>Si hvem som leder</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>Put aside (Esc)</source>
        <translation>Legg til side (Esc)</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>For whom you act</source>
        <translation>Hvem du handler for</translation>
    </message>
    <message>
        <source>To (two letters, then Enter)</source>
        <translation>Til (to bokstaver, så Enter)</translation>
    </message>
    <message>
        <source>Say whom it is for.</source>
        <translation>Si hvem det er til.</translation>
    </message>
    <message>
        <source>Tell (two letters, then Enter)</source>
        <translation>Si til (to bokstaver, så Enter)</translation>
    </message>
    <message>
        <source>Seen by your own agency only. Others learn of it when you tell them.</source>
        <translation>Bare din egen etat ser dette. De andre får vite det når dere sier det til dem.</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Bygger på</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Ta ut: %1</translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation>På vei …</translation>
    </message>
    <message>
        <source>Record (Ctrl+Enter)</source>
        <translation>Loggfør (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Send (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>It can be sent when the exercise goes on. What you write is kept.</source>
        <translation>Det kan sendes når øvelsen går videre. Det du skriver, blir tatt vare på.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Hva det er for</translation>
    </message>
    <message>
        <source>To tell</source>
        <translation>For å si ifra</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>For å spørre</translation>
    </message>
    <message>
        <source>For advice before we decide</source>
        <translation>For råd før vi beslutter</translation>
    </message>
    <message>
        <source>About the task</source>
        <translation>Om oppgaven</translation>
    </message>
    <message>
        <source>Ask to acknowledge</source>
        <translation>Be om kvittering</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Hva det bes om</translation>
    </message>
    <message>
        <source>Unit or resource (optional)</source>
        <translation>Enhet eller ressurs (valgfritt)</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hvor mange</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>What you take on</source>
        <translation>Hva dere tar på dere</translation>
    </message>
    <message>
        <source>How, or why (optional)</source>
        <translation>Hvordan, eller hvorfor (valgfritt)</translation>
    </message>
    <message>
        <source>Outside our mandate, because life was at stake</source>
        <translation>Utenfor mandatet vårt, fordi det sto om liv</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Hva som overleveres</translation>
    </message>
    <message>
        <source>Task that is handed over</source>
        <translation>Oppgave som overleveres</translation>
    </message>
    <message>
        <source>What they need to know</source>
        <translation>Hva de trenger å vite</translation>
    </message>
    <message>
        <source>Your agency leads, and says so. Taking over counts when the one who led has acknowledged it.</source>
        <translation>Etaten din leder, og sier det. Overtakelsen gjelder når den som ledet, har kvittert for den.</translation>
    </message>
    <message>
        <source>What is led</source>
        <translation>Hva som ledes</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Fra hvem</translation>
    </message>
    <message>
        <source>In your words (optional)</source>
        <translation>Med egne ord (valgfritt)</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Said in the room</source>
        <translation>Sagt i rommet</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>What was said aloud counts as much as what is typed, once somebody writes it down.</source>
        <translation>Det som sies høyt, teller like mye som det som skrives, når noen noterer det.</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Hvem sa det</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Hva det var</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Til %1</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Med få ord</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>akkurat nå</translation>
    </message>
    <message>
        <source>30 s ago</source>
        <translation>for 30 s siden</translation>
    </message>
    <message>
        <source>2 min ago</source>
        <translation>for 2 min siden</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Siterer</translation>
    </message>
    <message>
        <source>What was said of this</source>
        <translation>Hva som ble sagt av dette</translation>
    </message>
    <message>
        <source>What you say of this. Untick what you keep back.</source>
        <translation>Hva du sier av dette. Fjern haken for det du holder tilbake.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Færre</translation>
    </message>
    <message>
        <source>Add what you know (%1)</source>
        <translation>Ta med noe du vet (%1)</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>The record cannot be written, so that did not happen. Make room on the disk.</source>
        <translation>Loggen kan ikke skrives, så det skjedde ikke. Frigjør plass på disken.</translation>
    </message>
    <message>
        <source>✗ REAL EMERGENCY: somebody needs help outside the exercise. The exercise stands.</source>
        <translation>✗ REELL NØDSITUASJON: noen trenger hjelp utenfor øvelsen. Øvelsen står.</translation>
    </message>
    <message>
        <source>✗ The disk is full: the clock stands until the record can be written.</source>
        <translation>✗ Disken er full: klokken står til loggen kan skrives.</translation>
    </message>
    <message>
        <source>✗ The record cannot be written: the clock stands until it can.</source>
        <translation>✗ Loggen kan ikke skrives: klokken står til den kan det.</translation>
    </message>
    <message>
        <source>✋ %1 raises a hand</source>
        <translation>✋ %1 rekker opp hånden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation>Lobby</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Logges ikke</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Real emergency</source>
        <translation>Reell nødsituasjon</translation>
    </message>
    <message>
        <source>Waits for a round</source>
        <translation>Venter på en runde</translation>
    </message>
    <message>
        <source>Paused: could not be recorded</source>
        <translation>Pause: kunne ikke logges</translation>
    </message>
    <message>
        <source>Paused: the program had ended</source>
        <translation>Pause: programmet var avsluttet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>%1 of %2 seats</source>
        <translation>%1 av %2 plasser</translation>
    </message>
    <message>
        <source>Nothing can be taken back: it was opened, or more than five seconds have gone.</source>
        <translation>Ingenting kan tas tilbake: det er åpnet, eller det er gått mer enn fem sekunder.</translation>
    </message>
    <message>
        <source>Exercise direction</source>
        <translation>Øvingsledelsen</translation>
    </message>
    <message>
        <source>Reminder: “%1”</source>
        <translation>Påminnelse: «%1»</translation>
    </message>
    <message>
        <source>%1 has been reminded of %2.</source>
        <translation>%1 er påminnet om %2.</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Innspill</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Hendelser</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Åpne oppgaver</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runder</translation>
    </message>
    <message>
        <source>Locked. The exercise goes on. Ctrl+L unlocks.</source>
        <translation>Låst. Øvelsen fortsetter. Ctrl+L låser opp.</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation>Pause, eller fortsett</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Fortere</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Saktere</translation>
    </message>
    <message>
        <source>Jump to a time</source>
        <translation>Hopp til et tidspunkt</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Merk dette øyeblikket</translation>
    </message>
    <message>
        <source>Remind who is asked for the selected expectation</source>
        <translation>Påminn den som den valgte forventningen gjelder</translation>
    </message>
    <message>
        <source>Write an inject</source>
        <translation>Skriv et innspill</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Send det</translation>
    </message>
    <message>
        <source>Window for the projector</source>
        <translation>Vindu for projektoren</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Lås skjermen</translation>
    </message>
    <message>
        <source>ENDEX</source>
        <translation>ENDEX</translation>
    </message>
    <message>
        <source>In the cues: Enter releases, H holds, S skips, 1 to 9 choose a branch, Backspace takes back</source>
        <translation>I innspillene: Enter sender, H holder tilbake, S hopper over, 1 til 9 velger en gren, rettetasten tar tilbake</translation>
    </message>
    <message>
        <source>State of the exercise</source>
        <translation>Øvelsens tilstand</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Øvelse</translation>
    </message>
    <message>
        <source>In the story</source>
        <translation>I spillet</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Virkelig tid</translation>
    </message>
    <message>
        <source>Speed of the clock</source>
        <translation>Klokkens fart</translation>
    </message>
    <message>
        <source>Slower ([ or Page Down)</source>
        <translation>Saktere ([ eller Page Down)</translation>
    </message>
    <message>
        <source>Faster (] or Page Up)</source>
        <translation>Fortere (] eller Page Up)</translation>
    </message>
    <message>
        <source>Everybody at once (Space)</source>
        <translation>Alle på en gang (mellomrom)</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>How much of the planned time has gone</source>
        <translation>Hvor mye av den planlagte tiden som er gått</translation>
    </message>
    <message>
        <source>Jump …</source>
        <translation>Hopp …</translation>
    </message>
    <message>
        <source>Set the clock on (=)</source>
        <translation>Still klokken fram (=)</translation>
    </message>
    <message>
        <source>Mark …</source>
        <translation>Merk …</translation>
    </message>
    <message>
        <source>Mark this moment (M)</source>
        <translation>Merk dette øyeblikket (M)</translation>
    </message>
    <message>
        <source>Begin another phase now</source>
        <translation>Begynn en annen fase nå</translation>
    </message>
    <message>
        <source>Situation …</source>
        <translation>Situasjon …</translation>
    </message>
    <message>
        <source>Tell everybody how things stand, also on the projector</source>
        <translation>Si alle hvordan det står til, også på projektoren</translation>
    </message>
    <message>
        <source>Seats, codes and who plays for whom</source>
        <translation>Plasser, koder og hvem som spiller for hvem</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>A window without secrets (F11)</source>
        <translation>Et vindu uten hemmeligheter (F11)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Hide all this while somebody looks (Ctrl+L)</source>
        <translation>Skjul alt dette mens noen ser på (Ctrl+L)</translation>
    </message>
    <message>
        <source>Release ⏎</source>
        <translation>Send ⏎</translation>
    </message>
    <message>
        <source>Send the selected inject now</source>
        <translation>Send det valgte innspillet nå</translation>
    </message>
    <message>
        <source>Hold H</source>
        <translation>Hold H</translation>
    </message>
    <message>
        <source>It waits until you release it</source>
        <translation>Det venter til du sender det</translation>
    </message>
    <message>
        <source>Skip S</source>
        <translation>Dropp S</translation>
    </message>
    <message>
        <source>It does not come</source>
        <translation>Det kommer ikke</translation>
    </message>
    <message>
        <source>Take back ⌫</source>
        <translation>Angre ⌫</translation>
    </message>
    <message>
        <source>For five seconds, while nobody has opened it</source>
        <translation>I fem sekunder, så lenge ingen har åpnet det</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Etater</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Forventninger</translation>
    </message>
    <message>
        <source>Remind N</source>
        <translation>Påminn N</translation>
    </message>
    <message>
        <source>Reminds the agency of the inject, not of what is expected</source>
        <translation>Minner etaten om innspillet, ikke om hva som forventes</translation>
    </message>
    <message>
        <source>Accept …</source>
        <translation>Godta …</translation>
    </message>
    <message>
        <source>It was done, late or otherwise</source>
        <translation>Det ble gjort, sent eller annerledes</translation>
    </message>
    <message>
        <source>Accept it: what was done?</source>
        <translation>Godta det: hva ble gjort?</translation>
    </message>
    <message>
        <source>Waive …</source>
        <translation>Frafall …</translation>
    </message>
    <message>
        <source>It is not needed any more</source>
        <translation>Det trengs ikke lenger</translation>
    </message>
    <message>
        <source>Waive it: why?</source>
        <translation>Frafall det: hvorfor?</translation>
    </message>
    <message>
        <source>What the feed shows</source>
        <translation>Hva hendelsene viser</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Handlinger</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldinger</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Ledelse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Only with these words (Ctrl+F)</source>
        <translation>Bare med disse ordene (Ctrl+F)</translation>
    </message>
    <message>
        <source>Only entries with these words</source>
        <translation>Bare loggføringer med disse ordene</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everything again, not only what an alert shows</source>
        <translation>Alt igjen, ikke bare det et varsel viser</translation>
    </message>
    <message>
        <source>I listen for all agencies</source>
        <translation>Jeg lytter for alle etater</translation>
    </message>
    <message>
        <source>In a talked phase only those count as seen whom somebody listens to</source>
        <translation>I en samtalt fase regnes bare de som sett som noen lytter til</translation>
    </message>
    <message>
        <source>The agency&apos;s letter records: it took the selected task.</source>
        <translation>Etatens bokstav noterer: den tok den valgte oppgaven.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>How the answers are spread</source>
        <translation>Hvordan svarene fordeler seg</translation>
    </message>
    <message>
        <source>Answers come here while a round is open. Players see nothing of them until they are shown, without names.</source>
        <translation>Svarene kommer her mens en runde er åpen. Spillerne ser ingenting av dem før de blir vist, uten navn.</translation>
    </message>
    <message>
        <source>What is worth a look: Enter shows the entries behind it, Delete dismisses it</source>
        <translation>Det som er verdt et blikk: Enter viser loggføringene bak, Delete avviser det</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>The entries behind it (Enter)</source>
        <translation>Loggføringene bak (Enter)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Avvis</translation>
    </message>
    <message>
        <source>Do not tell it again (Delete)</source>
        <translation>Ikke si det igjen (Delete)</translation>
    </message>
    <message>
        <source>To …</source>
        <translation>Til …</translation>
    </message>
    <message>
        <source>Who gets it. Or type it in front of the text: @PO @FI</source>
        <translation>Hvem som får det. Eller skriv det foran teksten: @PO @FI</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>By which means</source>
        <translation>På hvilken måte</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Direkte</translation>
    </message>
    <message>
        <source>Inject by hand</source>
        <translation>Innspill for hånd</translation>
    </message>
    <message>
        <source>@PO @FI What reaches them … (Ctrl+I writes, Ctrl+Enter sends)</source>
        <translation>@PO @FI Hva som når dem … (Ctrl+I skriver, Ctrl+Enter sender)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nå</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>om %n minutt</numerusform>
            <numerusform>om %n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Pause  (Space)</source>
        <translation>Pause  (mellomrom)</translation>
    </message>
    <message>
        <source>Start  (Space)</source>
        <translation>Start  (mellomrom)</translation>
    </message>
    <message>
        <source>Go on  (Space)</source>
        <translation>Fortsett  (mellomrom)</translation>
    </message>
    <message>
        <source>Close and open the debrief</source>
        <translation>Lukk og åpne evalueringen</translation>
    </message>
    <message>
        <source>Questionnaires are taken until you close</source>
        <translation>Spørreskjemaer tas imot til du lukker</translation>
    </message>
    <message>
        <source>End play for everybody (Ctrl+Shift+E)</source>
        <translation>Avslutt spillet for alle (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>⚠ Talked phase: I listen for all agencies</source>
        <translation>⚠ Samtalt fase: jeg lytter for alle etater</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Hopp</translation>
    </message>
    <message>
        <source>To which time of the exercise? What is due on the way comes at once.
12 and 12:30 are minutes, 1:05:00 hours, +5 minutes from now.</source>
        <translation>Til hvilket tidspunkt i øvelsen? Det som skal komme underveis, kommer med en gang.
12 og 12:30 er minutter, 1:05:00 timer, +5 minutter fra nå.</translation>
    </message>
    <message>
        <source>“%1” is not a time of the exercise.</source>
        <translation>«%1» er ikke et tidspunkt i øvelsen.</translation>
    </message>
    <message>
        <source>A word for the debrief:</source>
        <translation>Et ord til evalueringen:</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situasjon</translation>
    </message>
    <message>
        <source>Everybody gets it, and the projector shows it:</source>
        <translation>Alle får det, og projektoren viser det:</translation>
    </message>
    <message>
        <source>End play for everybody?</source>
        <translation>Avslutte spillet for alle?</translation>
    </message>
    <message>
        <source>Seats can then be read only, and answer questionnaires until you close the exercise. It cannot be taken up again.</source>
        <translation>Plassene kan da bare leses, og svare på spørreskjemaer til du lukker øvelsen. Den kan ikke tas opp igjen.</translation>
    </message>
    <message>
        <source>Nobody is called %1.</source>
        <translation>Ingen heter %1.</translation>
    </message>
    <message>
        <source>Say who gets it: “To …”, or @ and a name in front of the text.</source>
        <translation>Si hvem som får det: «Til …», eller @ og et navn foran teksten.</translation>
    </message>
    <message>
        <source>Type in a show of hands</source>
        <translation>Før inn en håndsopprekning</translation>
    </message>
    <message>
        <source>● here  ○ line is down  ◇ played by the program  ▤ on paper  – empty
A click shows what players see there (Enter).</source>
        <translation>● her  ○ linjen er nede  ◇ spilles av programmet  ▤ på papir  – tom
Et klikk viser det spillerne ser der (Enter).</translation>
    </message>
    <message>
        <source>Show of hands …</source>
        <translation>Håndsopprekning …</translation>
    </message>
    <message>
        <source>Type in what the agencies show (V)</source>
        <translation>Før inn det etatene viser (V)</translation>
    </message>
    <message>
        <source>No round is open.</source>
        <translation>Ingen runde er åpen.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Maler</translation>
    </message>
    <message>
        <source>Texts that are needed often (↓ where the inject is written)</source>
        <translation>Tekster det ofte er bruk for (↓ der innspillet skrives)</translation>
    </message>
    <message>
        <source>Give a situation report: what has happened, what are you doing, what do you need?</source>
        <translation>Gi en situasjonsrapport: Hva har skjedd, hva gjør dere, og hva trenger dere?</translation>
    </message>
    <message>
        <source>A journalist asks: what has happened, is anybody hurt, and who leads the work?</source>
        <translation>En journalist spør: Hva har skjedd, er noen skadd, og hvem leder innsatsen?</translation>
    </message>
    <message>
        <source>A relative asks about somebody who may be there.</source>
        <translation>En pårørende spør etter en som kan være på stedet.</translation>
    </message>
    <message>
        <source>The caller corrects what was said: </source>
        <translation>Innringer retter det som ble sagt: </translation>
    </message>
    <message>
        <source>What you asked for comes later than was said: in … minutes.</source>
        <translation>Det dere ba om, kommer senere enn det som ble sagt: om … minutter.</translation>
    </message>
    <message>
        <source>There are more people than was thought: </source>
        <translation>Det er flere personer enn først antatt: </translation>
    </message>
    <message>
        <source>The radio fails here. You reach nobody on the common talk group until further notice.</source>
        <translation>Sambandet svikter her. Inntil videre når dere ingen på felles talegruppe.</translation>
    </message>
    <message>
        <source>The weather changes: </source>
        <translation>Været slår om: </translation>
    </message>
    <message>
        <source>Your chief wants to know by … what you expect of the next hour.</source>
        <translation>Sjefen din vil innen … vite hva dere venter dere av den neste timen.</translation>
    </message>
    <message>
        <source>Keep what is written as a template</source>
        <translation>Ta vare på det som er skrevet, som mal</translation>
    </message>
    <message>
        <source>Forget a template</source>
        <translation>Glem en mal</translation>
    </message>
    <message>
        <source>%1 behind the plan</source>
        <translation>%1 etter planen</translation>
    </message>
    <message>
        <source>%1 ahead of the plan</source>
        <translation>%1 foran planen</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>i rute</translation>
    </message>
    <message>
        <source>Of the inject of the plan that came last</source>
        <translation>Gjelder det innspillet i dreieboken som kom sist</translation>
    </message>
    <message>
        <source>Counts as …</source>
        <translation>Teller som …</translation>
    </message>
    <message>
        <source>Say which task the selected act was about (A)</source>
        <translation>Si hvilken oppgave den valgte handlingen gjaldt (A)</translation>
    </message>
    <message>
        <source>Select an act in the feed first: what somebody took, began, finished or decided.</source>
        <translation>Velg først en handling under Hendelser: noe som noen tok, begynte på, fullførte eller bestemte.</translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>Released</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>For hånd</translation>
    </message>
    <message>
        <source>Contingencies</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt tilbake</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Droppet</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nå</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>om %1</translation>
    </message>
    <message>
        <source>take back: %1</source>
        <translation>angre: %1</translation>
    </message>
    <message>
        <source>held</source>
        <translation>holdt tilbake</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>trengs ikke</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, til %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Innspill</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <source>Debrief: %1</source>
        <translation>Evaluering: %1</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Played by</source>
        <translation>Spilt av</translation>
    </message>
    <message>
        <source>simulated seats, team “%1”</source>
        <translation>simulerte plasser, lag «%1»</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Varighet</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Loggføringer</translation>
    </message>
    <message>
        <source>Corrected attributions</source>
        <translation>Rettede tilordninger</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Etater</translation>
    </message>
    <message>
        <source>The exercise has not ended: figures are those so far.</source>
        <translation>Øvelsen er ikke avsluttet: Tallene gjelder så langt.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Injects above; below them each agency: what it was sent, and what it did.</source>
        <translation>Innspillene øverst; under dem hver etat: hva den fikk, og hva den gjorde.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Roles: planned and played</source>
        <translation>Roller: planlagt og spilt</translation>
    </message>
    <message>
        <source>Where only one is given, the role was played as planned. Played: A decided, R acted, C had read before the decision, I read after it.</source>
        <translation>Der det bare står én rolle, ble den spilt som planlagt. Spilt: A tok beslutning, R handlet, C hadde lest før beslutningen, I leste etter den.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Nothing went against the plan.</source>
        <translation>Ingenting gikk på tvers av planen.</translation>
    </message>
    <message>
        <source>How the figures are made</source>
        <translation>Slik er tallene regnet ut</translation>
    </message>
    <message>
        <source>Every figure is computed from the recorded entries alone and counts agencies, never persons. What the scenario offered is the denominator; what nobody could have seen is left out and counted as not observed.</source>
        <translation>Hvert tall er regnet ut av loggføringene alene og teller etater, aldri personer. Nevneren er det scenarioet ga anledning til; det ingen kunne ha sett, holdes utenfor og telles som ikke observert.</translation>
    </message>
    <message>
        <source>EXERCISE – EXERCISE – EXERCISE</source>
        <translation>ØVELSE – ØVELSE – ØVELSE</translation>
    </message>
    <message>
        <source>Exercise %1, record %2</source>
        <translation>Øvelse %1, logg %2</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Ikke observert</translation>
    </message>
    <message>
        <source>Entries behind it</source>
        <translation>Loggføringer bak</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Tatt av</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Tidskrav</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Loggføring</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <translation>ingenting å måle</translation>
    </message>
    <message>
        <source>%1 of %2 (too few to score)</source>
        <translation>%1 av %2 (for få til å gi en verdi)</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>klart fordelt</translation>
    </message>
    <message>
        <source>late</source>
        <translation>for sent</translation>
    </message>
    <message>
        <source>duplicated</source>
        <translation>dobbelt</translation>
    </message>
    <message>
        <source>late and duplicated</source>
        <translation>for sent og dobbelt</translation>
    </message>
    <message>
        <source>wrong owner</source>
        <translation>feil eier</translation>
    </message>
    <message>
        <source>unclaimed</source>
        <translation>ikke tatt</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>ikke observert</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>ikke aktuell</translation>
    </message>
    <message>
        <source>No task was due.</source>
        <translation>Ingen oppgave var aktuell.</translation>
    </message>
    <message>
        <source>%1 of %2 tasks were clear</source>
        <translation>%1 av %2 oppgaver var klart fordelt</translation>
    </message>
    <message>
        <source>Nobody took “%1”.</source>
        <translation>Ingen tok «%1».</translation>
    </message>
    <message>
        <source>“%1” was taken only by %2, who neither does it nor answers for it.</source>
        <translation>«%1» ble tatt bare av %2, som verken utfører oppgaven eller har ansvaret for den.</translation>
    </message>
    <message>
        <source>“%1” was taken by more than should: %2.</source>
        <translation>«%1» ble tatt av flere enn den skulle: %2.</translation>
    </message>
    <message>
        <source>“%1” was taken late or not in full, by %2.</source>
        <translation>«%1» ble tatt for sent eller ikke fullt ut, av %2.</translation>
    </message>
    <message>
        <source>%2 acted on “%1” without a part in it.</source>
        <translation>%2 handlet i «%1» uten å ha en rolle der.</translation>
    </message>
    <message>
        <source>%1 decided on “%3” before %2 had been asked.</source>
        <translation>%1 tok beslutning om «%3» før %2 var spurt.</translation>
    </message>
    <message>
        <source>%2 did not read in time what %1 had decided on “%3”.</source>
        <translation>%2 leste ikke i tide hva %1 hadde besluttet om «%3».</translation>
    </message>
    <message>
        <source>%1 never read: “%2”</source>
        <translation>%1 leste aldri: «%2»</translation>
    </message>
    <message>
        <source>%1 read late: “%2”</source>
        <translation>%1 leste for sent: «%2»</translation>
    </message>
    <message>
        <source>%1 sent %2 what %2 neither needs nor has a part in: “%3”</source>
        <translation>%1 sendte %2 noe %2 verken trenger eller har en rolle i: «%3»</translation>
    </message>
    <message>
        <source>Nobody was in place to see whether “%1” was taken.</source>
        <translation>Ingen var på plass til å se om «%1» ble tatt.</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>alvorlig</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>liten</translation>
    </message>
    <message>
        <source>no part</source>
        <translation>ingen rolle</translation>
    </message>
    <message>
        <source>%1: planned %2, played %3</source>
        <translation>%1: planlagt %2, spilt %3</translation>
    </message>
    <message>
        <source>Timeline of the exercise by agency</source>
        <translation>Tidslinje for øvelsen, etat for etat</translation>
    </message>
    <message>
        <source>Injects</source>
        <translation>Innspill</translation>
    </message>
    <message>
        <source>inject</source>
        <translation>innspill</translation>
    </message>
    <message>
        <source>received an inject</source>
        <translation>fikk et innspill</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>What is judged</source>
        <translation>Det som vurderes</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle loggføringer</translation>
    </message>
    <message>
        <source>Show the whole record, not only what proves the selection</source>
        <translation>Vis hele loggen, ikke bare det som underbygger det du har valgt</translation>
    </message>
    <message>
        <source>No exercise is open. Choose one in the library, or rehearse a scenario there.</source>
        <translation>Ingen øvelse er åpen. Velg en i biblioteket, eller prøvekjør et scenario der.</translation>
    </message>
    <message>
        <source>Scroll up and down</source>
        <translation>Rull opp og ned</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Rull sidelengs</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Leser %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n loggføring</numerusform>
            <numerusform>%n loggføringer</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that prove it: %1</source>
        <translation>Loggføringer som underbygger: %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lagre rapporten</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>tydelig</translation>
    </message>
    <message>
        <source>R does it, A answers for it, C is asked before, I is told after, S supports, - has no part in it.</source>
        <translation>R utfører, A har ansvaret, C spørres før, I informeres etter, S støtter, - har ingen rolle.</translation>
    </message>
    <message>
        <source>Entries that prove it</source>
        <translation>Loggføringer som underbygger tallene</translation>
    </message>
    <message>
        <source>%1: nobody did anything.</source>
        <translation>%1: Ingen gjorde noe.</translation>
    </message>
    <message>
        <source>%1 asked %2, who neither does “%3” nor answers for it.</source>
        <translation>%1 spurte %2, som verken utfører eller svarer for «%3».</translation>
    </message>
    <message>
        <source>For most of the time it was not clear that %1 leads: “%2”.</source>
        <translation>Det meste av tiden var det ikke klart at %1 leder: «%2».</translation>
    </message>
    <message>
        <source>%1 did not know that %2 leads.</source>
        <translation>%1 visste ikke at %2 leder.</translation>
    </message>
    <message>
        <source>A handover from %1 to %2 was never accepted.</source>
        <translation>En overlevering fra %1 til %2 ble aldri tatt imot.</translation>
    </message>
    <message>
        <source>The handover of “%3” from %1 to %2 was never accepted.</source>
        <translation>Overleveringen av «%3» fra %1 til %2 ble aldri tatt imot.</translation>
    </message>
    <message>
        <source>A handover from %1 to %2 came late.</source>
        <translation>En overlevering fra %1 til %2 kom sent.</translation>
    </message>
    <message>
        <source>The handover of “%3” from %1 to %2 came late.</source>
        <translation>Overleveringen av «%3» fra %1 til %2 kom sent.</translation>
    </message>
    <message>
        <source>%1 did not know that %2 answers for “%3”.</source>
        <translation>%1 visste ikke at %2 svarer for «%3».</translation>
    </message>
    <message>
        <source>%1 was not alerted in time.</source>
        <translation>%1 ble ikke varslet i tide.</translation>
    </message>
    <message>
        <source>What %1 asked to have confirmed was not confirmed in time.</source>
        <translation>Det %1 ba om å få bekreftet, ble ikke bekreftet i tide.</translation>
    </message>
    <message>
        <source>%1 did not confirm in time: “%2”</source>
        <translation>%1 bekreftet ikke i tide: «%2»</translation>
    </message>
    <message>
        <source>%1 was never in touch with %2 about what both had a part in.</source>
        <translation>%1 var aldri i kontakt med %2 om det begge hadde en rolle i.</translation>
    </message>
    <message>
        <source>“%2” was begun before “%1”.</source>
        <translation>«%2» ble påbegynt før «%1».</translation>
    </message>
    <message>
        <source>Not everybody had the same picture of who leads.</source>
        <translation>Ikke alle hadde samme bilde av hvem som leder.</translation>
    </message>
    <message>
        <source>Not everybody who should had the same picture: “%1”</source>
        <translation>Ikke alle som skulle, hadde samme bilde: «%1»</translation>
    </message>
    <message>
        <source>%1 judged the urgency of the same matter very differently.</source>
        <translation>%1 vurderte hvor mye det hastet med samme sak, svært ulikt.</translation>
    </message>
    <message>
        <source>A request of %1 was not answered.</source>
        <translation>En anmodning fra %1 ble ikke besvart.</translation>
    </message>
    <message>
        <source>A resource that %1 had asked for was promised twice.</source>
        <translation>En ressurs som %1 hadde bedt om, ble lovet bort to ganger.</translation>
    </message>
    <message>
        <source>Two observers do not say the same about who took “%1”: %2.</source>
        <translation>To observatører sier ikke det samme om hvem som tok «%1»: %2.</translation>
    </message>
    <message>
        <source>Collaboration on ten axes, behaviour and judgement</source>
        <translation>Samarbeidet på ti akser, atferd og vurdering</translation>
    </message>
    <message>
        <source>%1 (blank)</source>
        <translation>%1 (tom)</translation>
    </message>
    <message>
        <source>behaviour, from the record</source>
        <translation>atferd, fra loggen</translation>
    </message>
    <message>
        <source>judgement, from the questionnaire</source>
        <translation>vurdering, fra spørreskjemaet</translation>
    </message>
    <message>
        <source>1 latent, 2 developing, 3 active</source>
        <translation>1 latent, 2 i utvikling, 3 aktivt</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Kort fortalt</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n funn</numerusform>
            <numerusform>%n funn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them grave.</source>
        <translation>
            <numerusform>%n av dem alvorlig.</numerusform>
            <numerusform>%n av dem alvorlige.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no group values.</source>
        <translation>Det finnes ingen gruppeverdier.</translation>
    </message>
    <message>
        <source>Both values are read together. The thin lines show by how much each varies by chance in one run: 0.03 up and down.</source>
        <translation>De to verdiene leses sammen. De tynne strekene viser hvor mye hver av dem varierer ved ren tilfeldighet i én gjennomføring: 0,03 opp og ned.</translation>
    </message>
    <message>
        <source>By chance alone, in one run a single measure varies by about 0.1 and a group by 0.03; a difference between groups below 0.06 means nothing.</source>
        <translation>Ved ren tilfeldighet varierer en enkelt måling med omtrent 0,1 og en gruppe med 0,03 i én gjennomføring; en forskjell mellom gruppene på under 0,06 betyr ingenting.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>1 is best, 0 is worst; for agreement 0 is chance. Filled: clarity of roles. Hatched: coordination. The thin line is the 90 % interval. A dashed box: not enough was offered to score, counts are shown instead.</source>
        <translation>1 er best, 0 er dårligst; for enighet er 0 ren tilfeldighet. Fylt: rolleklarhet. Skravert: samordning. Den tynne streken er 90 %-intervallet. Stiplet ramme: Det var for få anledninger til å gi en verdi, antall vises i stedet.</translation>
    </message>
    <message>
        <source>%1: accuracy alone %2, agreement alone %3.</source>
        <translation>%1: riktighet alene %2, enighet alene %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells were played otherwise than planned.</source>
        <translation>
            <numerusform>%n rute ble spilt annerledes enn planlagt.</numerusform>
            <numerusform>%n ruter ble spilt annerledes enn planlagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What cost most</source>
        <translation>Det som kostet mest</translation>
    </message>
    <message>
        <source>For each measure at most three opportunities that cost it most, and what its value would have been otherwise.</source>
        <translation>For hver måling høyst tre anledninger som kostet mest, og hva verdien ellers ville vært.</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Hvor mye det hastet</translation>
    </message>
    <message>
        <source>Each agency&apos;s own rating, from 1, can wait, to 4, at once. “–” was asked and not given.</source>
        <translation>Hver etats egen vurdering, fra 1, kan vente, til 4, straks. «–» ble spurt om, men ikke besvart.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Who was in contact with whom</source>
        <translation>Hvem som hadde kontakt med hvem</translation>
    </message>
    <message>
        <source>Each agency has its fixed place. The number is that of exchanges of substance; the arrow leads from who sent.</source>
        <translation>Hver etat har sin faste plass. Tallet er antall utvekslinger med innhold; pilen går fra den som sendte.</translation>
    </message>
    <message>
        <source>density</source>
        <translation>tetthet</translation>
    </message>
    <message>
        <source>reciprocity</source>
        <translation>gjensidighet</translation>
    </message>
    <message>
        <source>degree centralization</source>
        <translation>gradsentralisering</translation>
    </message>
    <message>
        <source>betweenness centralization</source>
        <translation>mellomleddssentralisering</translation>
    </message>
    <message>
        <source>fragmentation</source>
        <translation>fragmentering</translation>
    </message>
    <message>
        <source>The network as figures: %1. No direction of these is right, so none is scored.</source>
        <translation>Nettverket i tall: %1. Ingen retning er den rette, så ingen av dem gir poeng.</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>Samarbeid</translation>
    </message>
    <message>
        <source>Ten indicators after D&apos;Amour and others (2008), each at one of three levels. What was done and how people judge it are two figures and are never averaged; where they differ is something to talk about. An axis of which nobody can say anything stays blank.</source>
        <translation>Ti indikatorer etter D&apos;Amour og andre (2008), hver på ett av tre nivåer. Det som ble gjort, og hvordan deltakerne vurderer det, er to figurer og slås aldri sammen; der de skiller seg, er det noe å snakke om. En akse som ingen kan si noe om, står tom.</translation>
    </message>
    <message>
        <source>What evaluators say</source>
        <translation>Det evaluatorene sier</translation>
    </message>
    <message>
        <source>Ratings and observations stand beside the measures; neither changes the other.</source>
        <translation>Vurderinger og observasjoner står ved siden av målingene; ingen av dem endrer de andre.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Vurderinger</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observasjoner</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Spørreskjemaer</translation>
    </message>
    <message>
        <source>Scaled so that 1 is best. Shown for three or more answers, so that nobody&apos;s own is seen.</source>
        <translation>Skalert slik at 1 er best. Vises ved tre eller flere svar, slik at ingens eget svar er synlig.</translation>
    </message>
    <message>
        <source>Descriptive figures</source>
        <translation>Beskrivende tall</translation>
    </message>
    <message>
        <source>Shown and never scored, because no direction is right.</source>
        <translation>Vises og gir aldri poeng, fordi ingen retning er den rette.</translation>
    </message>
    <message>
        <source>Agencies that did or said anything</source>
        <translation>Etater som gjorde eller sa noe</translation>
    </message>
    <message>
        <source>How alike the planned and the played shares of tasks are (0 to 1)</source>
        <translation>Hvor like planlagte og spilte andeler av oppgavene er (0 til 1)</translation>
    </message>
    <message>
        <source>Decisions by an agreed procedure</source>
        <translation>Beslutninger etter en avtalt prosedyre</translation>
    </message>
    <message>
        <source>Decisions improvised where a procedure was agreed</source>
        <translation>Improviserte beslutninger der en prosedyre var avtalt</translation>
    </message>
    <message>
        <source>Activities of two agencies on one task: one after the other</source>
        <translation>To etaters aktiviteter i samme oppgave: etter hverandre</translation>
    </message>
    <message>
        <source>At the same time, apart</source>
        <translation>Samtidig, hver for seg</translation>
    </message>
    <message>
        <source>At the same time, together</source>
        <translation>Samtidig, sammen</translation>
    </message>
    <message>
        <source>Acts recalled afterwards, not scored</source>
        <translation>Handlinger gjenfortalt etterpå, uten poeng</translation>
    </message>
    <message>
        <source>Spoken acts that two sources caught</source>
        <translation>Muntlige handlinger som to kilder fanget opp</translation>
    </message>
    <message>
        <source>A group value is the weighted mean of the measures for which the exercise as played offered the minimum (five opportunities; eight rated matters for agreement). In it, a measure without a value counts 0, and agreement counts as no less than 0. With fewer than four such measures or fewer than two agencies there is no group value.</source>
        <translation>En gruppeverdi er det vektede gjennomsnittet av de målingene som øvelsen slik den ble spilt, ga nok anledninger til (fem anledninger; åtte vurderte forhold for enighet). En måling uten verdi teller 0, og enighet teller ikke mindre enn 0. Med færre enn fire slike målinger eller færre enn to etater finnes det ingen gruppeverdi.</translation>
    </message>
    <message>
        <source>The 90 % interval comes from 1000 draws of the opportunities with replacement. A value of exactly 0 or 1 has none. Spoken acts count from when they were said; what was recalled afterwards is shown and never scored.</source>
        <translation>90 %-intervallet kommer av 1000 trekninger av anledningene med tilbakelegging. En verdi på nøyaktig 0 eller 1 har ikke noe intervall. Muntlige handlinger teller fra da de ble sagt; det som ble gjenfortalt etterpå, vises og gir aldri poeng.</translation>
    </message>
    <message>
        <source>Source: %1 What it cannot say: %2</source>
        <translation>Kilde: %1 Det målingen ikke kan si: %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>90 %-intervall</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Ellers</translation>
    </message>
    <message>
        <source>none: nobody did it</source>
        <translation>ingen: ble ikke gjort</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Forhold</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spredning</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ikke spurt</translation>
    </message>
    <message>
        <source>asked, not answered</source>
        <translation>spurt, ikke besvart</translation>
    </message>
    <message>
        <source>%1: urgency %2 of 4</source>
        <translation>%1: hastegrad %2 av 4</translation>
    </message>
    <message>
        <source>close</source>
        <translation>nær</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldinger</translation>
    </message>
    <message>
        <source>Of substance</source>
        <translation>Med innhold</translation>
    </message>
    <message>
        <source>planned and seen</source>
        <translation>planlagt og sett</translation>
    </message>
    <message>
        <source>planned, missing</source>
        <translation>planlagt, mangler</translation>
    </message>
    <message>
        <source>seen, not planned</source>
        <translation>sett, ikke planlagt</translation>
    </message>
    <message>
        <source>messages only, without substance</source>
        <translation>bare meldinger uten innhold</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensjon</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Atferd</translation>
    </message>
    <message>
        <source>Judged by them</source>
        <translation>Egen vurdering</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Behaviour from</source>
        <translation>Atferd fra</translation>
    </message>
    <message>
        <source>the record cannot say</source>
        <translation>loggen kan ikke si det</translation>
    </message>
    <message>
        <source>no answer to show</source>
        <translation>ingen svar å vise</translation>
    </message>
    <message>
        <source>Capability target</source>
        <translation>Målepunkt</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>ikke vurdert</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observasjon</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>+ strength</source>
        <translation>+ styrke</translation>
    </message>
    <message>
        <source>– to improve</source>
        <translation>– kan bli bedre</translation>
    </message>
    <message>
        <source>? question</source>
        <translation>? spørsmål</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Spurt</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Etat</translation>
    </message>
    <message>
        <source>before play</source>
        <translation>før spillet</translation>
    </message>
    <message>
        <source>after play</source>
        <translation>etter spillet</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>alle samlet</translation>
    </message>
    <message>
        <source>fewer than three answers</source>
        <translation>færre enn tre svar</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Handlinger</translation>
    </message>
    <message>
        <source>Planned share</source>
        <translation>Planlagt andel</translation>
    </message>
    <message>
        <source>Played share</source>
        <translation>Spilt andel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not defined: answers all alike (%1 % agree)</source>
        <translation>ikke definert: alle svar like (%1 % enige)</translation>
    </message>
    <message>
        <source>not defined: answers all alike</source>
        <translation>ikke definert: alle svar like</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Had this not been done: “%1”</source>
        <translation>Om dette ikke var gjort: «%1»</translation>
    </message>
    <message>
        <source>Had this not been done: %1, “%2”</source>
        <translation>Om dette ikke var gjort: %1, «%2»</translation>
    </message>
    <message>
        <source>Had %1 done its part in “%2” by %3</source>
        <translation>Om %1 hadde gjort sin del av «%2» innen %3</translation>
    </message>
    <message>
        <source>Had %1 known by %3: “%2”</source>
        <translation>Om %1 innen %3 hadde fått vite: «%2»</translation>
    </message>
    <message>
        <source>Had this been done by %2: “%1”</source>
        <translation>Om dette var gjort innen %2: «%1»</translation>
    </message>
    <message>
        <source>Had %1 done its part in “%2”</source>
        <translation>Om %1 hadde gjort sin del av «%2»</translation>
    </message>
    <message>
        <source>Had %1 known: “%2”</source>
        <translation>Om %1 hadde fått vite: «%2»</translation>
    </message>
    <message>
        <source>Had this gone as planned: “%1”</source>
        <translation>Om dette hadde gått som planlagt: «%1»</translation>
    </message>
    <message>
        <source>Clarity of roles</source>
        <translation>Rolleklarhet</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Samordning</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Ved siden av</translation>
    </message>
    <message>
        <source>%1: no value, because fewer than two agencies took part.</source>
        <translation>%1: ingen verdi, fordi færre enn to etater deltok.</translation>
    </message>
    <message>
        <source>%1: no value, because the exercise offered enough for fewer than four measures.</source>
        <translation>%1: ingen verdi, fordi øvelsen ga nok anledninger til færre enn fire målinger.</translation>
    </message>
    <message>
        <source>Enough was offered for: %1.</source>
        <translation>Nok anledninger til: %1.</translation>
    </message>
    <message>
        <source>%1: %2, the weighted mean of what the exercise offered enough for: %3.</source>
        <translation>%1: %2, det vektede gjennomsnittet av det øvelsen ga nok anledninger til: %3.</translation>
    </message>
    <message>
        <source>Of these, without a value and counted as 0: %1.</source>
        <translation>Av disse, uten verdi og talt som 0: %1.</translation>
    </message>
    <message>
        <source>The difference between them, %1, means nothing.</source>
        <translation>Forskjellen mellom dem, %1, betyr ingenting.</translation>
    </message>
    <message>
        <source>The difference between them, %1, is more than chance alone would make in one run.</source>
        <translation>Forskjellen mellom dem, %1, er større enn ren tilfeldighet ville gi i én gjennomføring.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Victims and public first</source>
        <translation>Rammede og publikum først</translation>
    </message>
    <message>
        <source>Knowing each other</source>
        <translation>Kjennskap til hverandre</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Tillit</translation>
    </message>
    <message>
        <source>Central direction</source>
        <translation>Sentral styring</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Ledelse</translation>
    </message>
    <message>
        <source>Support for new ways</source>
        <translation>Rom for nye løsninger</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Forbindelser</translation>
    </message>
    <message>
        <source>Agreed tools</source>
        <translation>Avtalte verktøy</translation>
    </message>
    <message>
        <source>Exchange of information</source>
        <translation>Utveksling av informasjon</translation>
    </message>
    <message>
        <source>Shared goals and vision</source>
        <translation>Felles mål og visjon</translation>
    </message>
    <message>
        <source>Internalization</source>
        <translation>Internalisering</translation>
    </message>
    <message>
        <source>Formalization</source>
        <translation>Formalisering</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Styring</translation>
    </message>
    <message>
        <source>1 – latent</source>
        <translation>1 – latent</translation>
    </message>
    <message>
        <source>2 – developing</source>
        <translation>2 – i utvikling</translation>
    </message>
    <message>
        <source>3 – active</source>
        <translation>3 – aktivt</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Tilfredshet</translation>
    </message>
    <message>
        <source>Satisfaction of the public</source>
        <translation>Publikums tilfredshet</translation>
    </message>
    <message>
        <source>P – performed</source>
        <translation>P – utført</translation>
    </message>
    <message>
        <source>S – performed with some challenges</source>
        <translation>S – utført med noen utfordringer</translation>
    </message>
    <message>
        <source>M – performed with major challenges</source>
        <translation>M – utført med store utfordringer</translation>
    </message>
    <message>
        <source>U – unable to perform</source>
        <translation>U – ikke utført</translation>
    </message>
    <message>
        <source>Each measure as a bar</source>
        <translation>Hver måling som en stolpe</translation>
    </message>
    <message>
        <source>Beside, in no group</source>
        <translation>Ved siden av, i ingen gruppe</translation>
    </message>
    <message>
        <source>Agreement (alpha)</source>
        <translation>Enighet (alfa)</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>av %1</translation>
    </message>
    <message>
        <source>Both group values</source>
        <translation>De to gruppeverdiene</translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n måling</numerusform>
            <numerusform>%n målinger</numerusform>
        </translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <translation>for lite grunnlag</translation>
    </message>
    <message>
        <source>Give a name that ends in one of: %1.</source>
        <translation>Gi et navn som slutter på en av disse: %1.</translation>
    </message>
    <message>
        <source>Briefings held together</source>
        <translation>Felles statusmøter</translation>
    </message>
    <message>
        <source>Priorities stated alike</source>
        <translation>Like prioriteringer</translation>
    </message>
    <message>
        <source>Decisions by procedure</source>
        <translation>Beslutninger etter prosedyre</translation>
    </message>
    <message numerus="yes">
        <source>%n answers (too few to show)</source>
        <translation>
            <numerusform>%n svar (for få til å vises)</numerusform>
            <numerusform>%n svar (for få til å vises)</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>Tidslinje: %1</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>styrke</translation>
    </message>
    <message>
        <source>to improve</source>
        <translation>kan bli bedre</translation>
    </message>
    <message>
        <source>question</source>
        <translation>spørsmål</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Utfordring</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%n items have no owner.</source>
        <translation>
            <numerusform>%n tiltak har ingen ansvarlig.</numerusform>
            <numerusform>%n tiltak har ingen ansvarlig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed findings were left out.</source>
        <translation>
            <numerusform>%n bestridt funn er utelatt.</numerusform>
            <numerusform>%n bestridte funn er utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disputed: %1</source>
        <translation>Bestridt: %1</translation>
    </message>
    <message>
        <source>The rules of this version no longer find it.</source>
        <translation>Reglene i denne versjonen finner det ikke lenger.</translation>
    </message>
    <message>
        <source>Evaluators&apos; notes on it:</source>
        <translation>Evaluatorenes notater om dette:</translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>Tiltaksplan</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>ingen ansvarlig</translation>
    </message>
    <message>
        <source>The exercise was deleted. Choose another one in the library.</source>
        <translation>Øvelsen er slettet. Velg en annen i biblioteket.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are left out by the filter.</source>
        <translation>
            <numerusform>%n loggføring er utelatt av filteret.</numerusform>
            <numerusform>%n loggføringer er utelatt av filteret.</numerusform>
        </translation>
    </message>
    <message>
        <source>The matrix as each agency saw it</source>
        <translation>Matrisen slik hver etat så den</translation>
    </message>
    <message>
        <source>Whom each agency named when it was asked who answers for the task. “–” was asked and not answered.</source>
        <translation>Hvem hver etat pekte ut da den ble spurt om hvem som har ansvaret for oppgaven. «–» ble spurt og svarte ikke.</translation>
    </message>
    <message>
        <source>Where information went</source>
        <translation>Hvor informasjonen tok veien</translation>
    </message>
    <message>
        <source>Facts that somebody who needed them never had or had late, and those that are critical: who had them when, and where they stopped.</source>
        <translation>Opplysninger som noen trengte og aldri fikk eller fikk for sent, og de som er kritiske: hvem som hadde dem når, og hvor de stoppet.</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Hvem har ansvaret</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>I planen</translation>
    </message>
    <message>
        <source>%1: asked, not answered</source>
        <translation>%1: spurt, ikke svart</translation>
    </message>
    <message>
        <source>%1 says: %2. In the plan: %3</source>
        <translation>%1 sier: %2. I planen: %3</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 sier: %2</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>teller ikke</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lest</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Gitt videre til</translation>
    </message>
    <message>
        <source>nobody: it stopped here</source>
        <translation>ingen: her stoppet det</translation>
    </message>
    <message>
        <source>an inject brings it</source>
        <translation>får det i et innspill</translation>
    </message>
    <message>
        <source>needs it</source>
        <translation>trenger det</translation>
    </message>
    <message>
        <source>needs it not</source>
        <translation>trenger det ikke</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>uenige</translation>
    </message>
    <message>
        <source>split</source>
        <translation>delte</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>enige</translation>
    </message>
    <message>
        <source>read in time</source>
        <translation>lest i tide</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lest</translation>
    </message>
    <message>
        <source>read late</source>
        <translation>lest for sent</translation>
    </message>
    <message>
        <source>sent, not read</source>
        <translation>sendt, ikke lest</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>ikke lest</translation>
    </message>
    <message>
        <source>never told</source>
        <translation>fikk aldri vite det</translation>
    </message>
    <message>
        <source>Where the fact went: %1</source>
        <translation>Hvor opplysningen tok veien: %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>etter %1</translation>
    </message>
    <message>
        <source>%1 → %2: sent %3, read %4</source>
        <translation>%1 → %2: sendt %3, lest %4</translation>
    </message>
    <message>
        <source>%1 → %2: sent %3, not read</source>
        <translation>%1 → %2: sendt %3, ikke lest</translation>
    </message>
    <message>
        <source>by</source>
        <translation>innen</translation>
    </message>
    <message>
        <source>passed on and read</source>
        <translation>gitt videre og lest</translation>
    </message>
    <message>
        <source>told</source>
        <translation>sagt</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>har det</translation>
    </message>
    <message>
        <source>needed it and has it not</source>
        <translation>trengte det og fikk det ikke</translation>
    </message>
    <message>
        <source>How urgent each agency found each matter</source>
        <translation>Hvor mye hver sak hastet for hver etat</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>network</source>
        <translation>nettverk</translation>
    </message>
    <message>
        <source>Up to the moment</source>
        <translation>Fram til tidspunktet</translation>
    </message>
    <message>
        <source>Only contacts up to the moment that is looked at</source>
        <translation>Bare kontakt fram til tidspunktet som vises</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Hast</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>hast</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informasjon</translation>
    </message>
    <message>
        <source>information</source>
        <translation>informasjon</translation>
    </message>
    <message>
        <source>Which fact</source>
        <translation>Hvilken opplysning</translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (stoppet)</translation>
    </message>
    <message>
        <source>collaboration</source>
        <translation>samarbeid</translation>
    </message>
    <message>
        <source>Play a new take from the moment that is looked at</source>
        <translation>Spill på nytt fra tidspunktet som vises</translation>
    </message>
    <message>
        <source>Measure whose weight is shown</source>
        <translation>Mål som vekten vises for</translation>
    </message>
    <message>
        <source>Weight in its group</source>
        <translation>Vekt i sin gruppe</translation>
    </message>
    <message>
        <source>How much the measure counts in its group</source>
        <translation>Hvor mye målet teller i sin gruppe</translation>
    </message>
    <message>
        <source>As designed</source>
        <translation>Som fra start</translation>
    </message>
    <message>
        <source>All weights as designed</source>
        <translation>Alle vekter som fra start</translation>
    </message>
    <message>
        <source>All entries. Click a mark of a picture to see the entries behind it.</source>
        <translation>Alle loggføringer. Klikk på et merke i et bilde for å se loggføringene bak.</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Funn: %1</translation>
    </message>
    <message>
        <source>Web page (*.html);;Document to print (*.pdf);;Text to edit (*.odt);;Workbook of data (*.xlsx);;Folder of tables (*.csv)</source>
        <translation>Nettside (*.html);;Dokument til utskrift (*.pdf);;Tekst til redigering (*.odt);;Arbeidsbok med data (*.xlsx);;Mappe med tabeller (*.csv)</translation>
    </message>
    <message>
        <source>Counted after the exercise as the task %1: %2</source>
        <translation>Tilordnet oppgaven %1 etter øvelsen: %2</translation>
    </message>
    <message>
        <source>Counts as …</source>
        <translation>Teller som …</translation>
    </message>
    <message>
        <source>Say which task the selected act was really about (A)</source>
        <translation>Si hvilken oppgave den valgte handlingen egentlig gjaldt (A)</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Steps of the joint decision</source>
        <translation>Trinnene i den felles beslutningen</translation>
    </message>
    <message>
        <source>1 Information</source>
        <translation>1 Informasjon</translation>
    </message>
    <message>
        <source>2 Risk</source>
        <translation>2 Risiko</translation>
    </message>
    <message>
        <source>3 Powers</source>
        <translation>3 Hjemler</translation>
    </message>
    <message>
        <source>4 Options</source>
        <translation>4 Alternativer</translation>
    </message>
    <message>
        <source>5 Decision</source>
        <translation>5 Beslutning</translation>
    </message>
    <message>
        <source>What do we know, and from whom? What is open is linked below; take out what the decision does not rest on.</source>
        <translation>Hva vet vi, og fra hvem? Det som er åpent, er lenket nedenfor; ta ut det beslutningen ikke bygger på.</translation>
    </message>
    <message>
        <source>What is the danger, for whom, and what are we willing to do about it?</source>
        <translation>Hva er faren, for hvem, og hva er vi villige til å gjøre med den?</translation>
    </message>
    <message>
        <source>Risk and working strategy</source>
        <translation>Risiko og strategi</translation>
    </message>
    <message>
        <source>What may we do, and what has been agreed for this?</source>
        <translation>Hva har vi lov til, og hva er avtalt for dette?</translation>
    </message>
    <message>
        <source>Powers, policies and procedures</source>
        <translation>Hjemler, retningslinjer og prosedyrer</translation>
    </message>
    <message>
        <source>Procedure that is followed</source>
        <translation>Prosedyre som følges</translation>
    </message>
    <message>
        <source>What could be done instead? One option a line, with what if it fails.</source>
        <translation>Hva kunne vi gjort i stedet? Ett alternativ per linje, med hva vi gjør om det svikter.</translation>
    </message>
    <message>
        <source>Options and contingencies, one a line</source>
        <translation>Alternativer og reserver, ett per linje</translation>
    </message>
    <message>
        <source>What is decided *</source>
        <translation>Hva som er besluttet *</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Hva som er besluttet</translation>
    </message>
    <message>
        <source>Why *</source>
        <translation>Hvorfor *</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>About the task</source>
        <translation>Om oppgaven</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Ses på igjen</translation>
    </message>
    <message>
        <source>Outside our mandate, because life was at stake</source>
        <translation>Utenfor mandatet vårt, fordi det sto om liv</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The scenario cannot be edited here before what is listed is put right in its file, else it would be lost.</source>
        <translation>Scenarioet kan ikke redigeres her før det som står under, er rettet i filen. Ellers ville det gått tapt.</translation>
    </message>
    <message>
        <source>The scenario is being edited in another window already. Go on there.</source>
        <translation>Scenarioet redigeres allerede i et annet vindu. Fortsett der.</translation>
    </message>
    <message>
        <source>What was not saved</source>
        <translation>Det som ikke var lagret</translation>
    </message>
    <message>
        <source>What you had not saved (%1) is back. Undo takes it away again.</source>
        <translation>Det du ikke hadde lagret (%1), er tilbake. Angre tar det bort igjen.</translation>
    </message>
    <message>
        <source>What you had not saved (%1) is back. The file has changed since: undo shows what stands in it.</source>
        <translation>Det du ikke hadde lagret (%1), er tilbake. Filen er endret siden: Angre viser det som står i den.</translation>
    </message>
    <message>
        <source>The file has changed outside where you changed it too. Say first what is to stand.</source>
        <translation>Filen er endret utenfra på steder der du også har endret den. Si først hva som skal gjelde.</translation>
    </message>
    <message>
        <source>The file was changed outside and cannot be read now. Saving would replace it.</source>
        <translation>Filen ble endret utenfra og kan ikke leses nå. Lagrer du, blir den erstattet.</translation>
    </message>
    <message>
        <source>What was changed outside</source>
        <translation>Det som ble endret utenfra</translation>
    </message>
    <message>
        <source>The file was changed outside. What was changed there and what you changed stand side by side now; undo takes theirs away.</source>
        <translation>Filen ble endret utenfra. Endringene derfra og dine egne står nå side om side. Angre tar bort de andres.</translation>
    </message>
    <message>
        <source>The file was changed outside and read again. Undo takes it back.</source>
        <translation>Filen ble endret utenfra og lest på nytt. Angre tar det tilbake.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is larger than %2 MiB. Choose another file.</source>
        <translation>%1 kan ikke leses, eller er større enn %2 MiB. Velg en annen fil.</translation>
    </message>
    <message>
        <source>%1 was changed outside and stays as it is there. What was renamed or removed here has to be done there, too.</source>
        <translation>%1 ble endret utenfor og blir stående slik den er der. Det som ble omdøpt eller fjernet her, må også gjøres der.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>inject</source>
        <translation>innspill</translation>
    </message>
    <message>
        <source>sets the scene</source>
        <translation>setter scenen</translation>
    </message>
    <message>
        <source>expected action</source>
        <translation>forventet handling</translation>
    </message>
    <message>
        <source>contingency</source>
        <translation>reserveinnspill</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <translation>kvittere</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>svare</translation>
    </message>
    <message>
        <source>take</source>
        <translation>ta</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>beslutte</translation>
    </message>
    <message>
        <source>tell</source>
        <translation>varsle</translation>
    </message>
    <message>
        <source>request</source>
        <translation>be om</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>overlevere</translation>
    </message>
    <message>
        <source>state the lead</source>
        <translation>melde ledelse</translation>
    </message>
    <message>
        <source>send a form</source>
        <translation>sende skjema</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Forventet</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Øvingsmål</translation>
    </message>
    <message>
        <source>Opens tasks</source>
        <translation>Åpner oppgaver</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Navn i filen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Time in the story</source>
        <translation>Tid i historien</translation>
    </message>
    <message>
        <source>Facts in it</source>
        <translation>Opplysninger i det</translation>
    </message>
    <message>
        <source>Enclosed files</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Håndteres av</translation>
    </message>
    <message>
        <source>Asks how urgent it is</source>
        <translation>Spør hvor mye det haster</translation>
    </message>
    <message>
        <source>Asks to acknowledge</source>
        <translation>Ber om kvittering</translation>
    </message>
    <message>
        <source>Comes by itself</source>
        <translation>Kommer av seg selv</translation>
    </message>
    <message>
        <source>New row … (Ins)</source>
        <translation>Ny rad … (Ins)</translation>
    </message>
    <message>
        <source>New inject</source>
        <translation>Nytt innspill</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Kolonnen «%1»</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliser</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fyll nedover</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Tøm celler</translation>
    </message>
    <message>
        <source>Other time</source>
        <translation>Annen tid</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Order by time</source>
        <translation>Ordne etter tid</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolonne %1</translation>
    </message>
    <message>
        <source>✗ error</source>
        <translation>✗ feil</translation>
    </message>
    <message>
        <source>⚠ warning</source>
        <translation>⚠ advarsel</translation>
    </message>
    <message>
        <source>· note</source>
        <translation>· merknad</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Hva som er galt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Rett</translation>
    </message>
    <message>
        <source>Who does it answers for it</source>
        <translation>Den som utfører, har ansvaret</translation>
    </message>
    <message>
        <source>%1 does it</source>
        <translation>%1 gjør det</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Skriv «%1»</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>Legg til en plass</translation>
    </message>
    <message>
        <source>Add a facilitator</source>
        <translation>Legg til en spilleder</translation>
    </message>
    <message>
        <source>Send it to all</source>
        <translation>Send til alle</translation>
    </message>
    <message>
        <source>Lengthen the exercise</source>
        <translation>Forleng øvelsen</translation>
    </message>
    <message>
        <source>Release it by hand</source>
        <translation>Slipp det for hånd</translation>
    </message>
    <message>
        <source>The one who answers does it</source>
        <translation>Den som har ansvaret, utfører</translation>
    </message>
    <message>
        <source>Keep only what it does</source>
        <translation>Behold bare det den gjør</translation>
    </message>
    <message>
        <source>All do their part</source>
        <translation>Alle gjør sin del</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Fjern den</translation>
    </message>
    <message>
        <source>Within 5 min</source>
        <translation>Innen 5 min</translation>
    </message>
    <message>
        <source>Keep the warning</source>
        <translation>Behold advarselen</translation>
    </message>
    <message>
        <source>any of them</source>
        <translation>én av dem</translation>
    </message>
    <message>
        <source>all their part</source>
        <translation>alle sin del</translation>
    </message>
    <message>
        <source>New task … (Ins)</source>
        <translation>Ny oppgave … (Ins)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>ingen rolle</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Several do</source>
        <translation>Når flere utfører</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vekt</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny oppgave</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>Ny etat</translation>
    </message>
    <message>
        <source>What is edited</source>
        <translation>Hva som redigeres</translation>
    </message>
    <message>
        <source>&amp;Injects</source>
        <translation>&amp;Innspill</translation>
    </message>
    <message>
        <source>Ro&amp;les</source>
        <translation>Ro&amp;ller</translation>
    </message>
    <message>
        <source>Fra&amp;me</source>
        <translation>Ra&amp;mme</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Saved or not</source>
        <translation>Lagret eller ikke</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>↶ Undo</source>
        <translation>↶ Angre</translation>
    </message>
    <message>
        <source>↷ Redo</source>
        <translation>↷ Gjør om</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Into its file (Ctrl+S)</source>
        <translation>I filen (Ctrl+S)</translation>
    </message>
    <message>
        <source>▶ Rehearse …</source>
        <translation>▶ Prøvekjør …</translation>
    </message>
    <message>
        <source>Simulated seats play it as it stands here (Ctrl+R)</source>
        <translation>Simulerte plasser spiller det slik det står her (Ctrl+R)</translation>
    </message>
    <message>
        <source>Run …</source>
        <translation>Kjør …</translation>
    </message>
    <message>
        <source>With people, as it stands here</source>
        <translation>Med folk, slik det står her</translation>
    </message>
    <message>
        <source>Injects</source>
        <translation>Innspill</translation>
    </message>
    <message>
        <source>Only with these words (Ctrl+F)</source>
        <translation>Bare med disse ordene (Ctrl+F)</translation>
    </message>
    <message>
        <source>Only injects with these words</source>
        <translation>Bare innspill med disse ordene</translation>
    </message>
    <message>
        <source>How many are shown</source>
        <translation>Hvor mange som vises</translation>
    </message>
    <message>
        <source>Later ones go along</source>
        <translation>Senere følger med</translation>
    </message>
    <message>
        <source>When times are moved (Alt+← and Alt+→), all that comes later moves, too</source>
        <translation>Når tider flyttes (Alt+← og Alt+→), flyttes også alt som kommer senere</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>What can be done to rows, with its keys</source>
        <translation>Hva som kan gjøres med rader, og tastene til det</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Ny rad</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Order all by time</source>
        <translation>Ordne alle etter tid</translation>
    </message>
    <message>
        <source>Paste as new rows</source>
        <translation>Lim inn som nye rader</translation>
    </message>
    <message>
        <source>Copy all, with headings</source>
        <translation>Kopier alt, med overskrifter</translation>
    </message>
    <message>
        <source>A column of your own …</source>
        <translation>En egen kolonne …</translation>
    </message>
    <message>
        <source>New row behind the selected one</source>
        <translation>Ny rad etter den valgte</translation>
    </message>
    <message>
        <source>Empties cells, or removes rows that are selected from end to end</source>
        <translation>Tømmer celler, eller fjerner rader som er valgt fra ende til annen</translation>
    </message>
    <message>
        <source>Removes the rows</source>
        <translation>Fjerner radene</translation>
    </message>
    <message>
        <source>Selects the whole row</source>
        <translation>Velger hele raden</translation>
    </message>
    <message>
        <source>Fills down what is selected, or duplicates the row</source>
        <translation>Fyller det valgte nedover, eller dupliserer raden</translation>
    </message>
    <message>
        <source>Moves in time by %1 min</source>
        <translation>Flytter %1 min i tid</translation>
    </message>
    <message>
        <source>Asks when it comes: after something, unless something, by a choice</source>
        <translation>Spør når det kommer: etter noe, hvis ikke noe, ved et valg</translation>
    </message>
    <message>
        <source>Moves rows up</source>
        <translation>Flytter rader opp</translation>
    </message>
    <message>
        <source>Moves rows down</source>
        <translation>Flytter rader ned</translation>
    </message>
    <message>
        <source>Pastes; into the last row a whole list</source>
        <translation>Limer inn; i siste rad en hel liste</translation>
    </message>
    <message>
        <source>Pastes a list as new rows</source>
        <translation>Limer inn en liste som nye rader</translation>
    </message>
    <message>
        <source>Copies all, with headings</source>
        <translation>Kopierer alt, med overskrifter</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>New agency …</source>
        <translation>Ny etat …</translation>
    </message>
    <message>
        <source>A column, and a seat</source>
        <translation>En kolonne og en plass</translation>
    </message>
    <message>
        <source>R does it · A answers for it · C is asked · I is told · S supports · ? contested</source>
        <translation>R utfører · A har ansvaret · C rådspørres · I informeres · S støtter · ? omstridt</translation>
    </message>
    <message>
        <source>In the roles: R, A, C, I, S come and go, ? marks contested, - empties</source>
        <translation>I rollene: R, A, C, I, S kommer og går, ? merker omstridt, - tømmer</translation>
    </message>
    <message>
        <source>How much is wrong</source>
        <translation>Hvor mye som er galt</translation>
    </message>
    <message>
        <source>Does what stands in the last column (F)</source>
        <translation>Gjør det som står i siste kolonne (F)</translation>
    </message>
    <message>
        <source>Keep it …</source>
        <translation>Behold …</translation>
    </message>
    <message>
        <source>The warning may stay, for a reason that you give</source>
        <translation>Advarselen kan stå, med en begrunnelse du gir</translation>
    </message>
    <message>
        <source>As the seats will see it</source>
        <translation>Slik plassene vil se det</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>Hvem som vil se det</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Z)</source>
        <translation>%1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Shift+Z)</source>
        <translation>%1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>not saved, but kept</source>
        <translation>ikke lagret, men tatt vare på</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>lagret</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Ingenting er galt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody will see it</source>
        <translation>Ingen vil se det</translation>
    </message>
    <message>
        <source>As it will be seen by: %1</source>
        <translation>Slik det vil bli sett av: %1</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>Alle faser</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Det er ingenting å lime inn.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were pasted. Ctrl+Z takes them away again.</source>
        <translation>
            <numerusform>%n rad ble limt inn. Ctrl+Z tar den bort igjen.</numerusform>
            <numerusform>%n rader ble limt inn. Ctrl+Z tar dem bort igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A column of your own</source>
        <translation>En egen kolonne</translation>
    </message>
    <message>
        <source>Its heading:</source>
        <translation>Overskriften:</translation>
    </message>
    <message>
        <source>What it is called:</source>
        <translation>Hva den heter:</translation>
    </message>
    <message>
        <source>Why it may stay:</source>
        <translation>Hvorfor den kan stå:</translation>
    </message>
    <message>
        <source>The file has comments. They are lost when it is saved from here.</source>
        <translation>Filen har kommentarer. De går tapt når den lagres herfra.</translation>
    </message>
    <message>
        <source>Save without them</source>
        <translation>Lagre uten dem</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Lagret.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Filen er endret</translation>
    </message>
    <message>
        <source>Somebody changed the file outside, also where you changed it. What is to stand?</source>
        <translation>Noen har endret filen utenfra, også der du har endret den. Hva skal gjelde?</translation>
    </message>
    <message>
        <source>Mine there, theirs elsewhere</source>
        <translation>Mine der, deres ellers</translation>
    </message>
    <message>
        <source>All of the file</source>
        <translation>Alt i filen</translation>
    </message>
    <message>
        <source>Undo shows what stood here before.</source>
        <translation>Angre viser det som sto her før.</translation>
    </message>
    <message>
        <source>All of the inject</source>
        <translation>Alt om innspillet</translation>
    </message>
    <message>
        <source>When …</source>
        <translation>Når …</translation>
    </message>
    <message>
        <source>After something, unless something, by a choice (F4)</source>
        <translation>Etter noe, hvis ikke noe, ved et valg (F4)</translation>
    </message>
    <message>
        <source>“5” or “T+0:05” from STARTEX, “+5” from the row above, “0930” on the clock of the story, “#7 +2” after inject 7; empty: by hand</source>
        <translation>«5» eller «T+0:05» fra STARTEX, «+5» fra raden over, «0930» på klokken i historien, «#7 +2» etter innspill 7; tomt: for hånd</translation>
    </message>
    <message>
        <source>Agencies or seats with commas between, or “all”. A new name makes an agency.</source>
        <translation>Etater eller plasser med komma mellom, eller «alle». Et nytt navn lager en etat.</translation>
    </message>
    <message>
        <source>“PO: reply 10 min – how many; FI: decide 5 min”</source>
        <translation>«PO: svare 10 min – hvor mange; FI: beslutte 5 min»</translation>
    </message>
    <message>
        <source>Tasks that begin with it, with semicolons between. A new name makes a task.</source>
        <translation>Oppgaver som begynner med det, med semikolon mellom. Et nytt navn lager en oppgave.</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>etat</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>utenfra</translation>
    </message>
    <message>
        <source>player</source>
        <translation>deltaker</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>spilleder</translation>
    </message>
    <message>
        <source>evaluator</source>
        <translation>evaluator</translation>
    </message>
    <message>
        <source>loggist</source>
        <translation>loggfører</translation>
    </message>
    <message>
        <source>counter-play</source>
        <translation>motspill</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>på papir</translation>
    </message>
    <message>
        <source>played</source>
        <translation>spilt</translation>
    </message>
    <message>
        <source>talked</source>
        <translation>diskutert</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 av %2 vist</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Fjern rader</translation>
    </message>
    <message>
        <source>The scenario</source>
        <translation>Scenarioet</translation>
    </message>
    <message>
        <source>%1: %2. Enter opens it.</source>
        <translation>%1: %2. Enter åpner det.</translation>
    </message>
    <message>
        <source>%1: %2. It must not be empty.</source>
        <translation>%1: %2. Det må ikke stå tomt.</translation>
    </message>
    <message>
        <source>%1: %2. “5” from STARTEX, “#7 +2” after inject 7; F4 asks for the rest.</source>
        <translation>%1: %2. «5» fra STARTEX, «#7 +2» etter innspill 7; F4 spør om resten.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot stand there. %2</source>
        <translation>«%1» kan ikke stå der. %2</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hva det er</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Hva som står</translation>
    </message>
    <message>
        <source>This cannot stand there and was left out: %1</source>
        <translation>Dette kan ikke stå der og ble utelatt: %1</translation>
    </message>
    <message>
        <source>%1: %2 …</source>
        <translation>%1: %2 …</translation>
    </message>
    <message>
        <source>people</source>
        <translation>mennesker</translation>
    </message>
    <message>
        <source>agencies</source>
        <translation>etater</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>noe annet</translation>
    </message>
    <message>
        <source>five steps of agreement</source>
        <translation>fem trinn av enighet</translation>
    </message>
    <message>
        <source>three levels</source>
        <translation>tre nivåer</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>et valg</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>et tall</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>med ord</translation>
    </message>
    <message>
        <source>before</source>
        <translation>før</translation>
    </message>
    <message>
        <source>after</source>
        <translation>etter</translation>
    </message>
    <message>
        <source>A file that goes with it</source>
        <translation>En fil som hører med</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Hva som er i den</translation>
    </message>
    <message>
        <source>Parts of the scenario</source>
        <translation>Deler av scenarioet</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Hvor du er</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Hva det betyr</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Tilbake</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Tilbaketast</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>Fil …</translation>
    </message>
    <message>
        <source>Puts a copy of a file beside the scenario (F4)</source>
        <translation>Legger en kopi av en fil ved scenarioet (F4)</translation>
    </message>
    <message>
        <source>In the frame: opens what is in the cell, or types into it</source>
        <translation>I rammen: åpner det som er i ruten, eller skriver i den</translation>
    </message>
    <message>
        <source>In the frame: all of the row, key by key</source>
        <translation>I rammen: alt i raden, nøkkel for nøkkel</translation>
    </message>
    <message>
        <source>In the frame: goes back</source>
        <translation>I rammen: går tilbake</translation>
    </message>
    <message>
        <source>In the frame: asks when it comes, or for a file</source>
        <translation>I rammen: spør når det kommer, eller etter en fil</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rød</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gul</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grønn</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blå</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>fiolett</translation>
    </message>
    <message>
        <source>Select an inject to see it as the seats will.</source>
        <translation>Velg et innspill for å se det slik plassene vil.</translation>
    </message>
    <message>
        <source>%1 will not see it.</source>
        <translation>%1 får ikke se det.</translation>
    </message>
    <message>
        <source>Phase: %1</source>
        <translation>Fase: %1</translation>
    </message>
    <message>
        <source>Remove the column “%1”</source>
        <translation>Fjern kolonnen «%1»</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farge</translation>
    </message>
    <message>
        <source>Mandate in %1</source>
        <translation>Mandat i %1</translation>
    </message>
    <message>
        <source>Rename the column …</source>
        <translation>Gi kolonnen nytt navn …</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Fjern kolonnen</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>Merk %1</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Uten merke</translation>
    </message>
    <message>
        <source>Shows what is expected, with all that is said of it</source>
        <translation>Viser det som forventes, med alt som er sagt om det</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5: mark rows with a colour, Alt+0 takes it away</source>
        <translation>Alt+1 til Alt+5: merker rader med en farge, Alt+0 tar den bort</translation>
    </message>
    <message>
        <source>Read there under “my mandate” (F4)</source>
        <translation>Det som leses der under «mitt mandat» (F4)</translation>
    </message>
    <message>
        <source>In the roles: what a trainee reads under “my mandate”</source>
        <translation>I rollene: det en deltaker leser under «mitt mandat»</translation>
    </message>
    <message>
        <source>Preview for the seat</source>
        <translation>Forhåndsvisning for plassen</translation>
    </message>
    <message>
        <source>Colours of the preview</source>
        <translation>Fargene i forhåndsvisningen</translation>
    </message>
    <message>
        <source>colours as here</source>
        <translation>farger som her</translation>
    </message>
    <message>
        <source>light</source>
        <translation>lyst</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>mørkt</translation>
    </message>
    <message>
        <source>all who see it</source>
        <translation>alle som ser det</translation>
    </message>
    <message>
        <source>There is a column of that name already, or it is no name.</source>
        <translation>Det finnes alt en kolonne med det navnet, eller det er ikke noe navn.</translation>
    </message>
    <message>
        <source>Expectations …</source>
        <translation>Forventninger …</translation>
    </message>
    <message>
        <source>Each with its task, towards whom and within how long (Ctrl+E)</source>
        <translation>Hver med sin oppgave, overfor hvem og innen hvor lang tid (Ctrl+E)</translation>
    </message>
    <message>
        <source>Puts a copy of a file beside the scenario</source>
        <translation>Legger en kopi av en fil ved scenarioet</translation>
    </message>
    <message>
        <source>What can be scored</source>
        <translation>Hva som kan beregnes</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Det som hjelper</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>Fei&amp;l</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Tidslinje</translation>
    </message>
    <message>
        <source>M&amp;easures</source>
        <translation>M&amp;ålinger</translation>
    </message>
    <message>
        <source>Arrow keys go along, Alt+← and Alt+→ move in time, + and − zoom</source>
        <translation>Piltastene går bortover, Alt+← og Alt+→ flytter i tid, + og − zoomer</translation>
    </message>
    <message>
        <source>Rows from expected actions</source>
        <translation>Rader fra forventede handlinger</translation>
    </message>
    <message>
        <source>A row for each thing that injects expect and that has none yet</source>
        <translation>En rad for hver ting som innspillene forventer og som ikke har noen ennå</translation>
    </message>
    <message>
        <source>No inject expects anything in words that has no row yet.</source>
        <translation>Alt som innspillene forventer med ord, har allerede en rad.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were made. Who answers for each, is for you to say.</source>
        <translation>
            <numerusform>%n rad ble laget. Hvem som svarer for den, må du si.</numerusform>
            <numerusform>%n rader ble laget. Hvem som svarer for hver, må du si.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many rehearsals</source>
        <translation>Mange prøvekjøringer</translation>
    </message>
    <message>
        <source>“%1” cannot stand under “%2”, and was left out.</source>
        <translation>«%1» kan ikke stå under «%2», og ble utelatt.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Legg til %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 og %n til</numerusform>
            <numerusform>%1 og %n til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of a role matrix were read.</source>
        <translation>
            <numerusform>%n rad i en rollematrise ble lest.</numerusform>
            <numerusform>%n rader i en rollematrise ble lest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are new.</source>
        <translation>
            <numerusform>%n av dem er ny.</numerusform>
            <numerusform>%n av dem er nye.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (%2, %3)</source>
        <translation>«%1» (%2, %3)</translation>
    </message>
    <message>
        <source>“%1” (no task with letters)</source>
        <translation>«%1» (ingen oppgave med bokstaver)</translation>
    </message>
    <message>
        <source>the column “%1”</source>
        <translation>kolonnen «%1»</translation>
    </message>
    <message>
        <source>A seat for each agency</source>
        <translation>En plass til hver etat</translation>
    </message>
    <message>
        <source>Add police, fire and health</source>
        <translation>Legg til politi, brann og helse</translation>
    </message>
    <message>
        <source>&amp;Branches</source>
        <translation>Forgreninge&amp;r</translation>
    </message>
    <message>
        <source>Library …</source>
        <translation>Bibliotek …</translation>
    </message>
    <message>
        <source>Rows that most plans have, with letters to begin with (Ctrl+L)</source>
        <translation>Rader som de fleste planer har, med bokstaver å begynne med (Ctrl+L)</translation>
    </message>
    <message>
        <source>In the roles: rows from the library</source>
        <translation>I rollene: rader fra biblioteket</translation>
    </message>
    <message>
        <source>Rows from the library</source>
        <translation>Rader fra biblioteket</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were added. Ctrl+Z takes them away again.</source>
        <translation>
            <numerusform>%n rad ble lagt til. Ctrl+Z tar den bort igjen.</numerusform>
            <numerusform>%n rader ble lagt til. Ctrl+Z tar dem bort igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it out of the translation</source>
        <translation>Ta den ut av oversettelsen</translation>
    </message>
</context>
<context>
    <name>EmergencyStop</name>
    <message>
        <source>Press once more to stop the exercise</source>
        <translation>Trykk én gang til for å stoppe øvelsen</translation>
    </message>
    <message>
        <source>Real emergency – hold 2 s</source>
        <translation>Reell hendelse – hold 2 s</translation>
    </message>
    <message>
        <source>Stops the exercise for everybody, because something real has happened.</source>
        <translation>Stopper øvelsen for alle, fordi noe virkelig har skjedd.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>made the exercise</source>
        <translation>opprettet øvelsen</translation>
    </message>
    <message>
        <source>STARTEX</source>
        <translation>STARTEX</translation>
    </message>
    <message>
        <source>stopped the exercise: real emergency</source>
        <translation>stanset øvelsen: reell hendelse</translation>
    </message>
    <message>
        <source>froze the exercise for a round</source>
        <translation>frøs øvelsen for en runde</translation>
    </message>
    <message>
        <source>paused: the record could not be written</source>
        <translation>pause: loggen kunne ikke skrives</translation>
    </message>
    <message>
        <source>paused: the host had stopped</source>
        <translation>pause: vertsmaskinen hadde stanset</translation>
    </message>
    <message>
        <source>paused the exercise</source>
        <translation>satte øvelsen på pause</translation>
    </message>
    <message>
        <source>went on</source>
        <translation>fortsatte</translation>
    </message>
    <message>
        <source>set the clock to %1 × real time</source>
        <translation>satte klokken til %1 × sanntid</translation>
    </message>
    <message>
        <source>jumped to %1</source>
        <translation>hoppet til %1</translation>
    </message>
    <message>
        <source>phase: %1</source>
        <translation>fase: %1</translation>
    </message>
    <message>
        <source>ENDEX</source>
        <translation>ENDEX</translation>
    </message>
    <message>
        <source>closed the exercise</source>
        <translation>lukket øvelsen</translation>
    </message>
    <message>
        <source>real emergency</source>
        <translation>reell hendelse</translation>
    </message>
    <message>
        <source>released the inject %1 to %2</source>
        <translation>ga innspillet %1 til %2</translation>
    </message>
    <message>
        <source>took back %1</source>
        <translation>trakk tilbake %1</translation>
    </message>
    <message>
        <source>held the inject %1</source>
        <translation>holdt igjen innspillet %1</translation>
    </message>
    <message>
        <source>let go of the inject %1</source>
        <translation>frigav innspillet %1</translation>
    </message>
    <message>
        <source>skipped the inject %1</source>
        <translation>hoppet over innspillet %1</translation>
    </message>
    <message>
        <source>moved the inject %1 to %2</source>
        <translation>flyttet innspillet %1 til %2</translation>
    </message>
    <message>
        <source>wrote the inject %1 for %2</source>
        <translation>skrev innspillet %1 til %2</translation>
    </message>
    <message>
        <source>took the branch %1</source>
        <translation>valgte grenen %1</translation>
    </message>
    <message>
        <source>the task %1 arose</source>
        <translation>oppgaven %1 oppsto</translation>
    </message>
    <message>
        <source>reminded %1 of %2</source>
        <translation>minnet %1 om %2</translation>
    </message>
    <message>
        <source>accepted late what %1 did on the inject %2</source>
        <translation>godtok det %1 gjorde for sent på innspillet %2</translation>
    </message>
    <message>
        <source>no longer expects an answer to the inject %1</source>
        <translation>venter ikke lenger svar på innspillet %1</translation>
    </message>
    <message>
        <source>no longer expects %1 to answer the inject %2</source>
        <translation>venter ikke lenger at %1 svarer på innspillet %2</translation>
    </message>
    <message>
        <source>counted %1 as the task %2</source>
        <translation>tilordnet %1 til oppgaven %2</translation>
    </message>
    <message>
        <source>updated the situation for %1</source>
        <translation>oppdaterte situasjonen for %1</translation>
    </message>
    <message>
        <source>marked the moment</source>
        <translation>markerte øyeblikket</translation>
    </message>
    <message>
        <source>%1 is played by a person</source>
        <translation>%1 spilles av en person</translation>
    </message>
    <message>
        <source>%1 is played by the program</source>
        <translation>%1 spilles av programmet</translation>
    </message>
    <message>
        <source>%1 is played by the facilitator</source>
        <translation>%1 spilles av spillederen</translation>
    </message>
    <message>
        <source>%1 is played on paper</source>
        <translation>%1 spilles på papir</translation>
    </message>
    <message>
        <source>nobody plays %1</source>
        <translation>ingen spiller %1</translation>
    </message>
    <message>
        <source>began to follow %1</source>
        <translation>begynte å følge %1</translation>
    </message>
    <message>
        <source>no longer followed %1</source>
        <translation>sluttet å følge %1</translation>
    </message>
    <message>
        <source>dismissed an alert</source>
        <translation>avviste et varsel</translation>
    </message>
    <message>
        <source>read the mandate card</source>
        <translation>leste mandatkortet</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>åpnet %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>leste %1</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>kvitterte for %1</translation>
    </message>
    <message>
        <source>rated the urgency of %1: %2 of 4</source>
        <translation>satte hastegraden for %1: %2 av 4</translation>
    </message>
    <message>
        <source>named %1 as lead of %2</source>
        <translation>oppga at %1 leder %2</translation>
    </message>
    <message>
        <source>took the task %1</source>
        <translation>tok oppgaven %1</translation>
    </message>
    <message>
        <source>began the task %1</source>
        <translation>begynte på oppgaven %1</translation>
    </message>
    <message>
        <source>finished the task %1</source>
        <translation>fullførte oppgaven %1</translation>
    </message>
    <message>
        <source>gave back the task %1</source>
        <translation>ga tilbake oppgaven %1</translation>
    </message>
    <message>
        <source>offered %1 to hand over %2</source>
        <translation>tilbød %1 overlevering av %2</translation>
    </message>
    <message>
        <source>accepted the handover %1</source>
        <translation>tok imot overleveringen %1</translation>
    </message>
    <message>
        <source>declined the handover %1</source>
        <translation>avslo overleveringen %1</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>tok beslutning</translation>
    </message>
    <message>
        <source>decided about %1</source>
        <translation>tok beslutning om %1</translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <translation>%1; begrunnelse: %2</translation>
    </message>
    <message>
        <source>took the lead of %1</source>
        <translation>tok ledelsen av %1</translation>
    </message>
    <message>
        <source>took over the lead of %1 from %2</source>
        <translation>overtok ledelsen av %1 fra %2</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>spurte %1</translation>
    </message>
    <message>
        <source>consulted %1</source>
        <translation>rådførte seg med %1</translation>
    </message>
    <message>
        <source>told %1</source>
        <translation>informerte %1</translation>
    </message>
    <message>
        <source>requested from %1</source>
        <translation>anmodet %1</translation>
    </message>
    <message>
        <source>requested from %1 the task %2</source>
        <translation>anmodet %1 om oppgaven %2</translation>
    </message>
    <message>
        <source>granted in part the request %1</source>
        <translation>innvilget delvis anmodningen %1</translation>
    </message>
    <message>
        <source>refused the request %1</source>
        <translation>avslo anmodningen %1</translation>
    </message>
    <message>
        <source>granted the request %1</source>
        <translation>innvilget anmodningen %1</translation>
    </message>
    <message>
        <source>sent the form %1 to %2</source>
        <translation>sendte skjemaet %1 til %2</translation>
    </message>
    <message>
        <source>sent %1 on its way</source>
        <translation>meldte %1 på vei</translation>
    </message>
    <message>
        <source>has %1 on scene</source>
        <translation>meldte %1 på stedet</translation>
    </message>
    <message>
        <source>has %1 busy</source>
        <translation>meldte %1 opptatt</translation>
    </message>
    <message>
        <source>has %1 out of service</source>
        <translation>meldte %1 ute av drift</translation>
    </message>
    <message>
        <source>has %1 available</source>
        <translation>meldte %1 ledig</translation>
    </message>
    <message>
        <source>committed %1 to %2</source>
        <translation>satte av %1 til %2</translation>
    </message>
    <message>
        <source>freed %1</source>
        <translation>frigjorde %1</translation>
    </message>
    <message>
        <source>marked the map</source>
        <translation>merket av i kartet</translation>
    </message>
    <message>
        <source>removed the map mark %1</source>
        <translation>fjernet kartmerket %1</translation>
    </message>
    <message>
        <source>opened the round %1</source>
        <translation>åpnet runden %1</translation>
    </message>
    <message>
        <source>answered the round %1</source>
        <translation>svarte på runden %1</translation>
    </message>
    <message>
        <source>closed the round %1</source>
        <translation>lukket runden %1</translation>
    </message>
    <message>
        <source>showed the answers of round %1</source>
        <translation>viste svarene i runden %1</translation>
    </message>
    <message>
        <source>stated the matrix as seen</source>
        <translation>oppga matrisen slik etaten ser den</translation>
    </message>
    <message>
        <source>opened the questionnaire %1</source>
        <translation>åpnet spørreskjemaet %1</translation>
    </message>
    <message>
        <source>answered the questionnaire %1</source>
        <translation>svarte på spørreskjemaet %1</translation>
    </message>
    <message>
        <source>raised a hand</source>
        <translation>rakte opp hånden</translation>
    </message>
    <message>
        <source>lowered the hand</source>
        <translation>tok ned hånden</translation>
    </message>
    <message>
        <source>%1 (recalled afterwards)</source>
        <translation>%1 (husket i ettertid)</translation>
    </message>
    <message>
        <source>held a briefing with %1</source>
        <translation>holdt orientering for %1</translation>
    </message>
    <message>
        <source>noted a strength</source>
        <translation>noterte en styrke</translation>
    </message>
    <message>
        <source>noted something to improve</source>
        <translation>noterte et forbedringspunkt</translation>
    </message>
    <message>
        <source>noted a question</source>
        <translation>noterte et spørsmål</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>noterte</translation>
    </message>
    <message>
        <source>amended the note %1</source>
        <translation>endret notatet %1</translation>
    </message>
    <message>
        <source>rated the target %1: %2</source>
        <translation>vurderte delmålet %1: %2</translation>
    </message>
    <message>
        <source>ruled through %1</source>
        <translation>strøk over %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>something that no row names</source>
        <translation>noe som ikke står i matrisen</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 via %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>an entry that is not here</source>
        <translation>en loggføring som ikke finnes her</translation>
    </message>
    <message>
        <source>%1; told %2</source>
        <translation>%1; informerte %2</translation>
    </message>
    <message>
        <source>%1; passed on %2</source>
        <translation>%1; formidlet %2</translation>
    </message>
    <message>
        <source>%1 (emergency)</source>
        <translation>%1 (nødsituasjon)</translation>
    </message>
    <message>
        <source>asked %1 aloud</source>
        <translation>spurte %1 muntlig</translation>
    </message>
    <message>
        <source>confirmed aloud to %1</source>
        <translation>bekreftet muntlig overfor %1</translation>
    </message>
    <message>
        <source>took aloud, before %1</source>
        <translation>tok på seg muntlig overfor %1</translation>
    </message>
    <message>
        <source>decided aloud, before %1</source>
        <translation>tok beslutning muntlig overfor %1</translation>
    </message>
    <message>
        <source>handed over aloud to %1</source>
        <translation>overleverte muntlig til %1</translation>
    </message>
    <message>
        <source>told %1 aloud</source>
        <translation>informerte %1 muntlig</translation>
    </message>
    <message>
        <source>performed</source>
        <translation>gjennomført</translation>
    </message>
    <message>
        <source>performed with some challenges</source>
        <translation>gjennomført med noen utfordringer</translation>
    </message>
    <message>
        <source>performed with major challenges</source>
        <translation>gjennomført med store utfordringer</translation>
    </message>
    <message>
        <source>could not be performed</source>
        <translation>kunne ikke gjennomføres</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>ikke observert</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>programmet</translation>
    </message>
</context>
<context>
    <name>EvaluatorPane</name>
    <message>
        <source>not observed</source>
        <translation>ikke observert</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Rull</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Note; stamped at the first key, Enter keeps it</source>
        <translation>Notat; får tidspunkt ved første tast, Enter tar vare på det</translation>
    </message>
    <message>
        <source>Stamped at the first key. Enter keeps it.</source>
        <translation>Får tidspunkt ved første tast. Enter tar vare på det.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ta vare på</translation>
    </message>
    <message>
        <source>+ Strength</source>
        <translation>+ Styrke</translation>
    </message>
    <message>
        <source>– To improve</source>
        <translation>– Å forbedre</translation>
    </message>
    <message>
        <source>? Question</source>
        <translation>? Spørsmål</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Om %1</translation>
    </message>
    <message>
        <source>Belongs to: %1</source>
        <translation>Hører til: %1</translation>
    </message>
    <message>
        <source>Codes: one key, one observation (Esc leaves the note)</source>
        <translation>Koder: én tast, én observasjon (Esc går ut av notatet)</translation>
    </message>
    <message>
        <source>Said in the room …</source>
        <translation>Sagt i rommet …</translation>
    </message>
    <message>
        <source>My notes (%1 on their way)</source>
        <translation>Mine notater (%1 på vei)</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mine notater</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Stryk</translation>
    </message>
    <message>
        <source>Strike: %1</source>
        <translation>Stryk: %1</translation>
    </message>
    <message>
        <source>Withdrawn by the evaluator</source>
        <translation>Trukket tilbake av evaluatoren</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Ingenting notert ennå.</translation>
    </message>
    <message>
        <source>Expected by the plan just now</source>
        <translation>Ventet etter planen akkurat nå</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>P performed, S with some challenges, M with major challenges, U could not be performed</source>
        <translation>P utført, S med noen utfordringer, M med store utfordringer, U ikke gjennomført</translation>
    </message>
    <message>
        <source>Why not fully performed: %1</source>
        <translation>Hvorfor ikke fullt utført: %1</translation>
    </message>
    <message>
        <source>Why not fully performed? Enter keeps it.</source>
        <translation>Hvorfor ikke fullt utført? Enter tar vare på det.</translation>
    </message>
    <message>
        <source>Raise a hand to the facilitator</source>
        <translation>Rekk opp hånden til spillederen</translation>
    </message>
    <message>
        <source>To the one before (L)</source>
        <translation>Til den forrige (L)</translation>
    </message>
    <message>
        <source>–30 s</source>
        <translation>–30 s</translation>
    </message>
    <message>
        <source>Thirty seconds earlier: %1</source>
        <translation>Tretti sekunder tidligere: %1</translation>
    </message>
    <message>
        <source>The newest note: Alt+Left and Alt+Right move it by 10 s</source>
        <translation>Det nyeste notatet: Alt+venstre og Alt+høyre flytter det 10 s</translation>
    </message>
    <message>
        <source>Look at the screen of</source>
        <translation>Se på skjermen til</translation>
    </message>
    <message>
        <source>Follow a seat …</source>
        <translation>Følg en plass …</translation>
    </message>
</context>
<context>
    <name>Expectation</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>acknowledges</source>
        <translation>kvitterer</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>svarer</translation>
    </message>
    <message>
        <source>takes it</source>
        <translation>tar den</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>beslutter</translation>
    </message>
    <message>
        <source>tells others</source>
        <translation>sier det til andre</translation>
    </message>
    <message>
        <source>asks for it</source>
        <translation>ber om det</translation>
    </message>
    <message>
        <source>hands over</source>
        <translation>overleverer</translation>
    </message>
    <message>
        <source>says that it leads</source>
        <translation>sier at den leder</translation>
    </message>
    <message>
        <source>sends a form</source>
        <translation>sender et skjema</translation>
    </message>
    <message>
        <source>acts</source>
        <translation>handler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Forventet</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <translation>%1, %2: %3. %4</translation>
    </message>
    <message>
        <source>✗ %1 late</source>
        <translation>✗ %1 for sent</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åpen</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>på papir</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 igjen</translation>
    </message>
    <message>
        <source>✓ %1 late</source>
        <translation>✓ %1 for sent</translation>
    </message>
    <message>
        <source>✓ after %1</source>
        <translation>✓ etter %1</translation>
    </message>
    <message>
        <source>✓ accepted</source>
        <translation>✓ godtatt</translation>
    </message>
    <message>
        <source>– waived</source>
        <translation>– frafalt</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>Not in the file, because the format has no place for it: %1.</source>
        <translation>Ikke med i filen, fordi formatet ikke har plass til det: %1.</translation>
    </message>
    <message>
        <source>These keys are not in the file (in brackets: of how many things): %1.</source>
        <translation>Disse nøklene er ikke med i filen (i parentes: for hvor mange ting): %1.</translation>
    </message>
    <message>
        <source>“%1” has no planned time and is not in the file.</source>
        <translation>«%1» har ingen planlagt tid og er ikke med i filen.</translation>
    </message>
    <message>
        <source>“%1” waits for somebody; it stands in the file switched off.</source>
        <translation>«%1» venter på noen; det står avslått i filen.</translation>
    </message>
    <message numerus="yes">
        <source>%n inject(s) come by other means; they stand in the file as e-mail.</source>
        <translation>
            <numerusform>%n innspill kommer på annet vis; det står som e-post i filen.</numerusform>
            <numerusform>%n innspill kommer på annet vis; de står som e-post i filen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>“%1:” is nothing to filter by. There are %2, and words without a colon.</source>
        <translation>«%1:» er ikke noe å filtrere på. Det finnes %2, og ord uten kolon.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Et anførselstegn er ikke avsluttet.</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>Det står ingenting mellom anførselstegnene.</translation>
    </message>
    <message>
        <source>“%1:” needs a value after the colon.</source>
        <translation>«%1:» trenger en verdi etter kolonet.</translation>
    </message>
    <message>
        <source>No seat is called “%1”. There are: %2</source>
        <translation>Ingen plass heter «%1». Det finnes: %2</translation>
    </message>
    <message>
        <source>No agency is called “%1”. There are: %2</source>
        <translation>Ingen etat heter «%1». Det finnes: %2</translation>
    </message>
    <message>
        <source>No kind is called “%1”. There are: %2</source>
        <translation>Ingen type heter «%1». Det finnes: %2</translation>
    </message>
    <message>
        <source>No task is called “%1”. There are: %2</source>
        <translation>Ingen oppgave heter «%1». Det finnes: %2</translation>
    </message>
    <message>
        <source>No objective is called “%1”. There are: %2</source>
        <translation>Ikke noe øvingsmål heter «%1». Det finnes: %2</translation>
    </message>
    <message>
        <source>No channel is called “%1”. There are: %2</source>
        <translation>Ingen kanal heter «%1». Det finnes: %2</translation>
    </message>
    <message>
        <source>No inject is called “%1”. There are: %2</source>
        <translation>Ikke noe innspill heter «%1». Det finnes: %2</translation>
    </message>
    <message>
        <source>Look for words, or seat:HE1 agency:police kind:decision task:cordon</source>
        <translation>Søk etter ord, eller plass:HE1 etat:politi type:beslutning oppgave:sperring</translation>
    </message>
    <message>
        <source>Filter the entries</source>
        <translation>Filtrer loggføringene</translation>
    </message>
    <message>
        <source>Words that the entry holds, “several words” as they stand, and %1. A minus leaves out.</source>
        <translation>Ord som loggføringen inneholder, «flere ord» slik de står, og %1. Et minustegn utelater.</translation>
    </message>
    <message>
        <source>Show or leave out: %1</source>
        <translation>Vis eller utelat: %1</translation>
    </message>
</context>
<context>
    <name>Filter field</name>
    <message>
        <source>seat</source>
        <translation>plass</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>etat</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>task</source>
        <translation>oppgave</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanal</translation>
    </message>
    <message>
        <source>inject</source>
        <translation>innspill</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>merged with %1</source>
        <translation>slått sammen med %1</translation>
    </message>
    <message>
        <source>no longer found</source>
        <translation>finnes ikke lenger</translation>
    </message>
    <message>
        <source>annotated</source>
        <translation>kommentert</translation>
    </message>
    <message>
        <source>linked with %1</source>
        <translation>knyttet til %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Etater</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Evaluators&apos; notes</source>
        <translation>Evaluatorenes notater</translation>
    </message>
    <message>
        <source>What everybody takes for the other&apos;s work is done by nobody, and nobody notices.</source>
        <translation>Det alle tror at de andre tar seg av, blir ikke gjort av noen, og ingen merker det.</translation>
    </message>
    <message>
        <source>Who did each of you think was doing this, and what made you think so?</source>
        <translation>Hvem trodde hver av dere at gjorde dette, og hva fikk dere til å tro det?</translation>
    </message>
    <message>
        <source>Whoever acts without the mandate may lack the means or the law for it, and whoever has it does not know that it is needed.</source>
        <translation>Den som handler uten ansvaret, kan mangle midlene eller hjemmelen, og den som har ansvaret, vet ikke at det trengs.</translation>
    </message>
    <message>
        <source>What made it natural to take this on, and did those it belongs to know?</source>
        <translation>Hva gjorde det naturlig å ta dette, og visste de som har ansvaret, om det?</translation>
    </message>
    <message>
        <source>Two who do the same are missing elsewhere, and may act against each other.</source>
        <translation>To som gjør det samme, mangler et annet sted, og kan komme til å motarbeide hverandre.</translation>
    </message>
    <message>
        <source>When did you notice that the other was on it too, and how could you have sooner?</source>
        <translation>Når merket dere at den andre også holdt på med dette, og hvordan kunne dere ha merket det før?</translation>
    </message>
    <message>
        <source>Others wait, or go on as if it were done. What comes after is late as well.</source>
        <translation>Andre venter, eller går videre som om det var gjort. Det som kommer etter, blir også forsinket.</translation>
    </message>
    <message>
        <source>What were you waiting for, and who could have given it to you sooner?</source>
        <translation>Hva ventet dere på, og hvem kunne ha gitt dere det før?</translation>
    </message>
    <message>
        <source>Help without a part in the task can be right in an emergency; unsaid, it leaves in doubt who answers for it.</source>
        <translation>Å hjelpe uten å ha en rolle i oppgaven kan være riktig når det haster. Sies det ikke høyt, blir det uklart hvem som svarer for den.</translation>
    </message>
    <message>
        <source>Was this help that was asked for, and who answered for it meanwhile?</source>
        <translation>Ble det bedt om denne hjelpen, og hvem svarte for oppgaven imens?</translation>
    </message>
    <message>
        <source>Those who are to be asked know something that the decision rests on.</source>
        <translation>De som skal rådspørres, vet noe som beslutningen hviler på.</translation>
    </message>
    <message>
        <source>What would you have said, had you been asked, and would it have changed anything?</source>
        <translation>Hva ville dere ha sagt om dere var blitt spurt, og ville det ha endret noe?</translation>
    </message>
    <message>
        <source>Who does not know of a decision goes on acting on the one before.</source>
        <translation>Den som ikke kjenner beslutningen, handler videre etter den forrige.</translation>
    </message>
    <message>
        <source>How did you learn of the decision, and what did you do until then?</source>
        <translation>Hvordan fikk dere vite om beslutningen, og hva gjorde dere fram til da?</translation>
    </message>
    <message>
        <source>Somebody in the room knew, and who needed it acted without.</source>
        <translation>Noen i rommet visste det, og den som trengte det, handlet uten.</translation>
    </message>
    <message>
        <source>Who had this, and what would have had to happen for it to reach you?</source>
        <translation>Hvem hadde denne opplysningen, og hva måtte ha skjedd for at den skulle nå dere?</translation>
    </message>
    <message>
        <source>Until it came, decisions rested on an old picture.</source>
        <translation>Fram til den kom, hvilte beslutningene på et gammelt situasjonsbilde.</translation>
    </message>
    <message>
        <source>Where did it lie all that time, and what did you decide without it?</source>
        <translation>Hvor lå den all den tiden, og hva besluttet dere uten den?</translation>
    </message>
    <message>
        <source>What is not needed takes the room of what is, and may be told to those who should not have it.</source>
        <translation>Det som ikke trengs, tar plassen fra det som trengs, og kan havne hos noen som ikke skal ha det.</translation>
    </message>
    <message>
        <source>What were they to do with it, and how do you choose whom to tell?</source>
        <translation>Hva skulle de bruke det til, og hvordan velger dere hvem som skal få vite?</translation>
    </message>
    <message>
        <source>Nothing can be said about it. That is no fault of those who played.</source>
        <translation>Om dette kan det ikke sies noe. Det er ikke deltakernes feil.</translation>
    </message>
    <message>
        <source>What happened here, and who has to sit where next time to see it?</source>
        <translation>Hva skjedde her, og hvem må sitte hvor neste gang for å se det?</translation>
    </message>
    <message>
        <source>A request that goes astray costs time twice, and the right one hears of it last.</source>
        <translation>En anmodning som går feil, koster tid to ganger, og den rette får høre om den sist.</translation>
    </message>
    <message>
        <source>Why did you turn to them, and where do you look when you do not know whom to ask?</source>
        <translation>Hvorfor henvendte dere dere dit, og hvor slår dere opp når dere ikke vet hvem dere skal spørre?</translation>
    </message>
    <message>
        <source>Without a lead that is said aloud everybody leads a little, or nobody does.</source>
        <translation>Når ingen sier høyt hvem som leder, leder alle litt, eller ingen.</translation>
    </message>
    <message>
        <source>Who led at this moment, and by what could one tell?</source>
        <translation>Hvem ledet akkurat da, og hva kunne man se det på?</translation>
    </message>
    <message>
        <source>Reports and questions go to the wrong one, and orders are not taken as such.</source>
        <translation>Meldinger og spørsmål går til feil sted, og ordre oppfattes ikke som ordre.</translation>
    </message>
    <message>
        <source>What told you who was leading, and when was it last said?</source>
        <translation>Hva fortalte dere hvem som ledet, og når ble det sist sagt?</translation>
    </message>
    <message>
        <source>Between one who has let go and one who has not taken hold, nobody has the task.</source>
        <translation>Mellom den som har sluppet og den som ikke har tatt over, er det ingen som har oppgaven.</translation>
    </message>
    <message>
        <source>When did each of you think that it had been handed over?</source>
        <translation>Når trodde hver av dere at den var overlevert?</translation>
    </message>
    <message>
        <source>As long as it lasts two have half of the task, and others do not know whom to ask.</source>
        <translation>Så lenge det varer, har to hver sin halve oppgave, og andre vet ikke hvem de skal spørre.</translation>
    </message>
    <message>
        <source>What held the handover up, and what did you need from each other for it?</source>
        <translation>Hva forsinket overleveringen, og hva trengte dere fra hverandre for å få den til?</translation>
    </message>
    <message>
        <source>Who does not know who answers for a task can neither ask nor tell the right one.</source>
        <translation>Den som ikke vet hvem som svarer for en oppgave, kan verken spørre eller varsle den rette.</translation>
    </message>
    <message>
        <source>Where does it stand who answers for this, and does everybody have it?</source>
        <translation>Hvor står det hvem som svarer for dette, og har alle tilgang til det?</translation>
    </message>
    <message>
        <source>The minutes that are lost at the alert are not won back by anybody.</source>
        <translation>Minuttene som går tapt ved varslingen, er det ingen som vinner tilbake.</translation>
    </message>
    <message>
        <source>When did you understand that the others had to be called, and what stood between?</source>
        <translation>Når forsto dere at de andre måtte varsles, og hva sto i veien?</translation>
    </message>
    <message>
        <source>What is not confirmed may not have arrived; the sender thinks that it has.</source>
        <translation>Det som ikke er bekreftet, har kanskje ikke kommet fram, men avsenderen tror at det har det.</translation>
    </message>
    <message>
        <source>How did you know that it had been understood?</source>
        <translation>Hvordan visste dere at det var forstått?</translation>
    </message>
    <message>
        <source>Both had a part in the same matter and worked as if alone.</source>
        <translation>Begge hadde en rolle i samme sak og arbeidet som om de var alene.</translation>
    </message>
    <message>
        <source>What would you have wanted from each other, and whom would you have called?</source>
        <translation>Hva ville dere ha trengt fra hverandre, og hvem ville dere ha ringt?</translation>
    </message>
    <message>
        <source>What comes first is what makes the rest safe, or possible.</source>
        <translation>Det som kommer først, er det som gjør resten trygt, eller mulig.</translation>
    </message>
    <message>
        <source>Was that a choice, and did everybody know of it?</source>
        <translation>Var det et valg, og visste alle om det?</translation>
    </message>
    <message>
        <source>Agencies that see different situations decide well, each for another one.</source>
        <translation>Etater med ulike situasjonsbilder beslutter godt, hver for sin situasjon.</translation>
    </message>
    <message>
        <source>What did you know at this moment that the others did not?</source>
        <translation>Hva visste dere akkurat da som de andre ikke visste?</translation>
    </message>
    <message>
        <source>What is urgent to one and can wait to the other is done at two speeds.</source>
        <translation>Det som haster for den ene og kan vente for den andre, går i to ulike tempo.</translation>
    </message>
    <message>
        <source>What makes this urgent, or not, as seen from where you stand?</source>
        <translation>Hva er det som gjør at dette haster, eller ikke, sett fra deres ståsted?</translation>
    </message>
    <message>
        <source>A no can be planned with; silence cannot.</source>
        <translation>Et nei kan man planlegge etter, taushet kan man ikke.</translation>
    </message>
    <message>
        <source>What did you take the silence for, and what were the others busy with?</source>
        <translation>Hvordan tolket dere tausheten, og hva var de andre opptatt med?</translation>
    </message>
    <message>
        <source>One of the two will wait for something that does not come.</source>
        <translation>En av de to kommer til å vente på noe som ikke kommer.</translation>
    </message>
    <message>
        <source>Who knew of both promises, and who decides which of them stands?</source>
        <translation>Hvem kjente til begge løftene, og hvem avgjør hvilket som gjelder?</translation>
    </message>
    <message>
        <source>If observers do not see the same, those who act may not either.</source>
        <translation>Når observatører ikke ser det samme, gjør kanskje ikke de som handler, det heller.</translation>
    </message>
    <message>
        <source>What did each of you see, and what is to stand in the record?</source>
        <translation>Hva så hver av dere, og hva skal stå i loggen?</translation>
    </message>
    <message>
        <source>found</source>
        <translation>funnet</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>godtatt</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>bestridt</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>slått sammen</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eget</translation>
    </message>
    <message>
        <source>Lesson identified</source>
        <translation>Læringspunkt</translation>
    </message>
    <message>
        <source>Notable practice</source>
        <translation>God praksis</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planverk</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisering</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utstyr</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opplæring</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Øvelser</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>ikke påbegynt</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>i gang</translation>
    </message>
    <message>
        <source>done</source>
        <translation>utført</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>frafalt</translation>
    </message>
    <message>
        <source>“%1”: this program does not know the rule that found it.</source>
        <translation>«%1»: Programmet kjenner ikke regelen som fant dette.</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Det er ikke skrevet noe ennå.</translation>
    </message>
    <message>
        <source>What was thought about this exercise was written by a newer version of the program (%1). The record is read; the evaluation is left as it is. Use the newer version to go on with it.</source>
        <translation>Evalueringen av denne øvelsen er skrevet av en nyere versjon av programmet (%1). Loggen leses, evalueringen får stå som den er. Bruk den nyere versjonen for å arbeide videre med den.</translation>
    </message>
    <message>
        <source>What was thought about this exercise cannot be read (%1). The record is read; the evaluation is left as it is. Take a copy of the file from before it was damaged.</source>
        <translation>Evalueringen av denne øvelsen kan ikke leses (%1). Loggen leses, evalueringen får stå som den er. Ta en kopi av filen fra før den ble skadet.</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>Siste handling</translation>
    </message>
    <message>
        <source>The exercise or its folder cannot be written to: findings can be looked at, and nothing can be kept. Copy it to a folder of your own to work with it.</source>
        <translation>Øvelsen eller mappen den ligger i, kan ikke skrives til: Funnene kan leses, men ingenting kan lagres. Kopier øvelsen til en egen mappe for å arbeide med den.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Godta</translation>
    </message>
    <message>
        <source>It is so (A)</source>
        <translation>Det stemmer (A)</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Bestrid</translation>
    </message>
    <message>
        <source>It is not so: say why (D)</source>
        <translation>Det stemmer ikke: si hvorfor (D)</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Åpne igjen</translation>
    </message>
    <message>
        <source>Take back that it was accepted, disputed or merged (R)</source>
        <translation>Angre at det ble godtatt, bestridt eller slått sammen (R)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå sammen</translation>
    </message>
    <message>
        <source>Those that are selected say the same as the first of them (M)</source>
        <translation>De valgte sier det samme som det første av dem (M)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Knytt</translation>
    </message>
    <message>
        <source>Link the evaluators&apos; notes that are selected with the finding that is, or no longer (L)</source>
        <translation>Knytt evaluatornotatene som er valgt, til funnet som er valgt, eller løsne dem igjen (L)</translation>
    </message>
    <message>
        <source>Own finding</source>
        <translation>Eget funn</translation>
    </message>
    <message>
        <source>Make a finding of what is selected, or of the evaluator&apos;s note (Ctrl+Alt+F)</source>
        <translation>Lag et funn av det som er valgt, eller av evaluatorens notat (Ctrl+Alt+F)</translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation>Til planen</translation>
    </message>
    <message>
        <source>Make an item of the improvement plan of it (P)</source>
        <translation>Lag et tiltak i tiltaksplanen av det (P)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Take away a finding of your own (Del)</source>
        <translation>Fjern et eget funn (Del)</translation>
    </message>
    <message>
        <source>Take back the last step, also one of an earlier day (Ctrl+Z)</source>
        <translation>Angre siste steg, også fra en tidligere dag (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Do again what was taken back (Ctrl+Shift+Z)</source>
        <translation>Gjør om igjen det som ble angret (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>The finding in your words</source>
        <translation>Funnet med egne ord</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What has to be said about it</source>
        <translation>Det som må sies om dette</translation>
    </message>
    <message>
        <source>Why it is disputed</source>
        <translation>Hvorfor det er bestridt</translation>
    </message>
    <message>
        <source>Why it is not so, then Enter</source>
        <translation>Hvorfor det ikke stemmer, og så Enter</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Læring</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Prinsipp</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Hinder</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensjon</translation>
    </message>
    <message>
        <source>Disputed because</source>
        <translation>Bestridt fordi</translation>
    </message>
    <message>
        <source>Evaluator&apos;s note E%1, %2: %3</source>
        <translation>Evaluators notat E%1, %2: %3</translation>
    </message>
    <message>
        <source>Why it matters: %1</source>
        <translation>Hvorfor det betyr noe: %1</translation>
    </message>
    <message>
        <source>To ask: %1</source>
        <translation>Å spørre om: %1</translation>
    </message>
    <message>
        <source>This was not kept: somebody else has changed the evaluation meanwhile. What they did is shown now; look, and do it again.</source>
        <translation>Dette ble ikke lagret: Noen andre har endret evalueringen i mellomtiden. Det de gjorde, vises nå. Se over det, og gjør det på nytt.</translation>
    </message>
    <message>
        <source>This was not kept. %1</source>
        <translation>Dette ble ikke lagret. %1</translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <translation>Godtatt: %1.</translation>
    </message>
    <message>
        <source>Say why it is not so, then press Enter.</source>
        <translation>Si hvorfor det ikke stemmer, og trykk Enter.</translation>
    </message>
    <message>
        <source>Disputed: %1.</source>
        <translation>Bestridt: %1.</translation>
    </message>
    <message>
        <source>Reopened.</source>
        <translation>Åpnet igjen.</translation>
    </message>
    <message>
        <source>These are merged already.</source>
        <translation>Disse er allerede slått sammen.</translation>
    </message>
    <message>
        <source>Merged with %1: %2.</source>
        <translation>Slått sammen med %1: %2.</translation>
    </message>
    <message>
        <source>Linked with %1.</source>
        <translation>Knyttet til %1.</translation>
    </message>
    <message>
        <source>No longer linked with %1.</source>
        <translation>Ikke lenger knyttet til %1.</translation>
    </message>
    <message>
        <source>A finding was made of the evaluator&apos;s note.</source>
        <translation>Det ble laget et funn av evaluatorens notat.</translation>
    </message>
    <message>
        <source>A finding of your own. Write what you found.</source>
        <translation>Et eget funn. Skriv det du fant.</translation>
    </message>
    <message>
        <source>Removed. Undo brings it back.</source>
        <translation>Fjernet. Angre henter det tilbake.</translation>
    </message>
    <message>
        <source>An item was added to the plan.</source>
        <translation>Et tiltak er lagt til i planen.</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Lagret: %1.</translation>
    </message>
    <message>
        <source>That is too long to be kept. Write less than 20 000 letters.</source>
        <translation>Det er for langt til å lagres. Skriv mindre enn 20 000 tegn.</translation>
    </message>
    <message>
        <source>improved</source>
        <translation>bedre</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>som før</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>dårligere</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikke sagt</translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <source>Fit to us: %1</source>
        <translation>Tilpass til oss: %1</translation>
    </message>
    <message>
        <source>A copy of the scenario with your own names. Roles and injects stay as they are; who does not come is played by the program, which the lobby asks.</source>
        <translation>En kopi av scenarioet med deres egne navn. Roller og innspill blir som de er; den som ikke kommer, spilles av programmet, det velges i lobbyen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Places, units and names</source>
        <translation>Steder, enheter og navn</translation>
    </message>
    <message>
        <source>What the agencies are called</source>
        <translation>Hva etatene heter</translation>
    </message>
    <message>
        <source>&amp;Make the copy</source>
        <translation>&amp;Lag kopien</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>Choice: %1</source>
        <translation>Valg: %1</translation>
    </message>
    <message>
        <source>the facilitator chooses</source>
        <translation>spilleder velger</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>slått av</translation>
    </message>
    <message>
        <source>has no time yet</source>
        <translation>har ikke noe tidspunkt ennå</translation>
    </message>
    <message>
        <source>never comes: nothing brings about what it waits for</source>
        <translation>kommer aldri: ingenting utløser det som det venter på</translation>
    </message>
    <message>
        <source>never comes: it waits for itself</source>
        <translation>kommer aldri: det venter på seg selv</translation>
    </message>
    <message>
        <source>never comes: what it waits for never does</source>
        <translation>kommer aldri: det som det venter på, kommer aldri</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Fører til</translation>
    </message>
    <message>
        <source>Can it come?</source>
        <translation>Kan det komme?</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ ja</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>What leads to what</source>
        <translation>Hva som fører til hva</translation>
    </message>
    <message>
        <source>There is no inject yet.</source>
        <translation>Det er ingen innspill ennå.</translation>
    </message>
    <message>
        <source>What leads to what, as a table</source>
        <translation>Hva som fører til hva, som tabell</translation>
    </message>
    <message>
        <source>How much can come</source>
        <translation>Hvor mye som kan komme</translation>
    </message>
    <message>
        <source>In the branches: as a table, or as a drawing</source>
        <translation>I forgreningene: som tabell eller som tegning</translation>
    </message>
    <message>
        <source>In the branches: goes to the row</source>
        <translation>I forgreningene: går til raden</translation>
    </message>
    <message>
        <source>All that is switched on can come.</source>
        <translation>Alt som er slått på, kan komme.</translation>
    </message>
    <message numerus="yes">
        <source>✗ %n injects can never come as it stands.</source>
        <translation>
            <numerusform>✗ %n innspill kan aldri komme slik det står.</numerusform>
            <numerusform>✗ %n innspill kan aldri komme slik det står.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Show of hands: %1</source>
        <translation>Håndsopprekning: %1</translation>
    </message>
    <message>
        <source>Ask for each question: all hands at once, then type what each shows. A figure is an answer of the list, a letter an agency; the next one follows by itself. Delete empties it.</source>
        <translation>For hvert spørsmål: alle hender samtidig, og før så inn det hver viser. Et tall er et svar på listen, en bokstav en etat; den neste kommer av seg selv. Delete tømmer.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>&amp;Record the answers</source>
        <translation>&amp;Lagre svarene</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ikke svart ennå</translation>
    </message>
</context>
<context>
    <name>Hosting</name>
    <message>
        <source>There is no seat “%1”, or its key cannot be written.</source>
        <translation>Det finnes ingen plass «%1», eller nøkkelen dens kan ikke lagres.</translation>
    </message>
    <message>
        <source>The code of %1 admits nobody any more.</source>
        <translation>Koden til %1 slipper ingen inn lenger.</translation>
    </message>
    <message>
        <source>“%1” is not understood. There are: reissue SEAT, revoke SEAT, stop.</source>
        <translation>«%1» er ikke forstått. Det finnes: reissue PLASS, revoke PLASS, stop.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place for the codes.</source>
        <translation>%1 kan ikke skrives. Velg et annet sted for kodene.</translation>
    </message>
    <message>
        <source>EXERCISE. Seats join at port %1. The record: %2</source>
        <translation>ØVELSE. Plassene kobler seg til på port %1. Øvelsesfilen: %2</translation>
    </message>
    <message>
        <source>Stopped. Go on with: samvirke host --headless --resume %1</source>
        <translation>Stanset. Fortsett med: samvirke host --headless --resume %1</translation>
    </message>
    <message numerus="yes">
        <source>The exercise is over. %1 saw %n entries.</source>
        <translation>
            <numerusform>Øvelsen er over. %1 så %n loggføring.</numerusform>
            <numerusform>Øvelsen er over. %1 så %n loggføringer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys of the seats (%1) are missing or damaged, so that the codes given out admit nobody. Give out new ones with “--new-codes”.</source>
        <translation>Nøklene til plassene (%1) mangler eller er skadet, så kodene som er delt ut, slipper ingen inn. Del ut nye med «--new-codes».</translation>
    </message>
    <message>
        <source>No seat can join: the port cannot be listened on (%1). Choose another with “--port”.</source>
        <translation>Ingen plass kan koble seg til: det går ikke å lytte på porten (%1). Velg en annen med «--port».</translation>
    </message>
    <message>
        <source>%1 is closed: it can be looked at, but not go on. Start another one.</source>
        <translation>%1 er lukket: den kan ses på, men ikke fortsette. Start en ny.</translation>
    </message>
    <message>
        <source>%1 holds no beginning: the host ended before anything was recorded. Delete it, and start anew.</source>
        <translation>%1 har ingen begynnelse: verten stanset før noe ble loggført. Slett den, og start på nytt.</translation>
    </message>
    <message>
        <source>The exercise is over.</source>
        <translation>Øvelsen er over.</translation>
    </message>
    <message>
        <source>No exercise that knows this code was found on the network. Check the code, or give the address that the host shows.</source>
        <translation>Fant ingen øvelse på nettverket som kjenner denne koden. Kontroller koden, eller oppgi adressen som verten viser.</translation>
    </message>
    <message>
        <source>Nobody answers at this address. Check it, and that both machines are on one network.</source>
        <translation>Ingen svarer på denne adressen. Kontroller den, og at begge maskinene er på samme nettverk.</translation>
    </message>
    <message>
        <source>The code is not one of this exercise, or not any more. Ask the facilitator.</source>
        <translation>Koden hører ikke til denne øvelsen, eller gjør det ikke lenger. Spør spillederen.</translation>
    </message>
    <message>
        <source>Another machine has this seat. If it should be yours, take it with “--take-over”.</source>
        <translation>En annen maskin har denne plassen. Hvis den skal være din, ta den med «--take-over».</translation>
    </message>
    <message>
        <source>Another machine has taken this seat over.</source>
        <translation>En annen maskin har overtatt denne plassen.</translation>
    </message>
    <message>
        <source>The host did not come back. What was answered is recorded there.</source>
        <translation>Verten kom ikke tilbake. Det som ble besvart, er loggført der.</translation>
    </message>
    <message>
        <source>The host runs another version of the program. Use the same one on all machines.</source>
        <translation>Verten kjører en annen versjon av programmet. Bruk den samme på alle maskiner.</translation>
    </message>
    <message>
        <source>The host takes simulated seats only.</source>
        <translation>Verten tar bare imot simulerte plasser.</translation>
    </message>
    <message>
        <source>The host broke the line off: it did not understand this program.</source>
        <translation>Verten brøt forbindelsen: den forsto ikke dette programmet.</translation>
    </message>
    <message>
        <source>%1 was played by people: simulated seats do not go on with it in lockstep. Leave “--lockstep” out.</source>
        <translation>%1 ble spilt av mennesker: simulerte plasser kan ikke fortsette den i «--lockstep». Utelat «--lockstep».</translation>
    </message>
</context>
<context>
    <name>HotWash</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Largest split of urgency</source>
        <translation>Størst uenighet om hast</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>Lengste taushet</translation>
    </message>
    <message>
        <source>Latest of what was expected</source>
        <translation>Det som kom senest</translation>
    </message>
    <message>
        <source>Conflict of roles</source>
        <translation>Rollekonflikt</translation>
    </message>
    <message>
        <source>Worth a question</source>
        <translation>Verdt et spørsmål</translation>
    </message>
    <message>
        <source>Seen by an evaluator: to improve</source>
        <translation>Sett av en evaluator: kan bli bedre</translation>
    </message>
    <message>
        <source>Best save</source>
        <translation>Beste redning</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Godt gjort</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>Samme bilde</translation>
    </message>
    <message>
        <source>Seen by an evaluator: a strength</source>
        <translation>Sett av en evaluator: en styrke</translation>
    </message>
    <message>
        <source>%1 did not find it equally urgent: “%2”.</source>
        <translation>%1 mente ikke at det hastet like mye: «%2».</translation>
    </message>
    <message>
        <source>%1 found it equally urgent: “%2”.</source>
        <translation>%1 mente at det hastet like mye: «%2».</translation>
    </message>
    <message>
        <source>%1 said and did nothing for %2 while something waited.</source>
        <translation>%1 sa og gjorde ingenting i %2 mens noe ventet.</translation>
    </message>
    <message>
        <source>%1 was expected within %2 and never came.</source>
        <translation>%1 var ventet innen %2 og kom aldri.</translation>
    </message>
    <message>
        <source>%1 should have known within %2 and never read it: %3</source>
        <translation>%1 skulle ha visst det innen %2 og leste det aldri: %3</translation>
    </message>
    <message>
        <source>%1: %2 after %3. Expected within %4.</source>
        <translation>%1: %2 etter %3. Ventet innen %4.</translation>
    </message>
    <message>
        <source>%1: %2 after %3 of %4 allowed. In time, and only just.</source>
        <translation>%1: %2 etter %3 av tillatte %4. I tide, men så vidt.</translation>
    </message>
    <message>
        <source>%1: %2 after %3 of %4 allowed.</source>
        <translation>%1: %2 etter %3 av tillatte %4.</translation>
    </message>
    <message>
        <source>What did each of you know that the others did not?</source>
        <translation>Hva visste hver av dere som de andre ikke visste?</translation>
    </message>
    <message>
        <source>What were you waiting for, and who could have told you?</source>
        <translation>Hva ventet dere på, og hvem kunne ha sagt det?</translation>
    </message>
    <message>
        <source>What stood in the way, and who saw it first?</source>
        <translation>Hva sto i veien, og hvem så det først?</translation>
    </message>
    <message>
        <source>Who did you think had this, and what made you think so?</source>
        <translation>Hvem trodde dere hadde dette, og hva fikk dere til å tro det?</translation>
    </message>
    <message>
        <source>What would you do differently tomorrow?</source>
        <translation>Hva ville dere gjort annerledes i morgen?</translation>
    </message>
    <message>
        <source>Do you recognise this, and what lay behind it?</source>
        <translation>Kjenner dere dere igjen, og hva lå bak?</translation>
    </message>
    <message>
        <source>What made it work at the last moment, and can we count on it?</source>
        <translation>Hva gjorde at det gikk i siste liten, og kan vi regne med det?</translation>
    </message>
    <message>
        <source>What made this work, and how do we keep it?</source>
        <translation>Hva gjorde at dette virket, og hvordan beholder vi det?</translation>
    </message>
    <message>
        <source>How did you come to see it alike?</source>
        <translation>Hvordan kom dere til å se det likt?</translation>
    </message>
    <message>
        <source>What did you do here that others should copy?</source>
        <translation>Hva gjorde dere her som andre bør ta etter?</translation>
    </message>
    <message>
        <source>The record has none of: %1.</source>
        <translation>Loggen har ingen av: %1.</translation>
    </message>
    <message>
        <source>In the exercise: from %1 to %2</source>
        <translation>I øvelsen: fra %1 til %2</translation>
    </message>
    <message>
        <source>Hot wash: %1</source>
        <translation>Førsteinntrykksmøte: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n strengths</source>
        <translation>
            <numerusform>%n styrke</numerusform>
            <numerusform>%n styrker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to improve</source>
        <translation>
            <numerusform>%n ting som kan bli bedre</numerusform>
            <numerusform>%n ting som kan bli bedre</numerusform>
        </translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Tilbake</translation>
    </message>
    <message>
        <source>On →</source>
        <translation>Videre →</translation>
    </message>
    <message>
        <source>Another moment</source>
        <translation>Et annet øyeblikk</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Lagre …</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Hot wash – exercise</source>
        <translation>Førsteinntrykksmøte – øvelse</translation>
    </message>
    <message>
        <source>Hot wash</source>
        <translation>Førsteinntrykksmøte</translation>
    </message>
    <message>
        <source>Question to the room</source>
        <translation>Spørsmål til rommet</translation>
    </message>
    <message>
        <source>What was said about it</source>
        <translation>Hva som ble sagt om det</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Ingenting å vise ennå</translation>
    </message>
    <message>
        <source>The record offers no moment to talk about. Play the exercise first.</source>
        <translation>Loggen har ingen øyeblikk å snakke om. Spill øvelsen først.</translation>
    </message>
    <message>
        <source>+ Strength</source>
        <translation>+ Styrke</translation>
    </message>
    <message>
        <source>– To improve</source>
        <translation>– Kan bli bedre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>hot wash</source>
        <translation>forsteinntrykk</translation>
    </message>
    <message>
        <source>Save the hot wash</source>
        <translation>Lagre førsteinntrykksmøtet</translation>
    </message>
    <message>
        <source>Document to print (*.pdf);;Text to edit (*.odt);;Web page (*.html)</source>
        <translation>Dokument til utskrift (*.pdf);;Tekst til redigering (*.odt);;Nettside (*.html)</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>A role matrix: %1, %2</source>
        <translation>En rollematrise: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n oppgave</numerusform>
            <numerusform>%n oppgaver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n rad utelatt</numerusform>
            <numerusform>%n rader utelatt</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: no task, or no role in it.</source>
        <translation>Utelatt: ingen oppgave, eller ingen rolle i den.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Hva det blir av den</translation>
    </message>
    <message>
        <source>✗ left out: %1</source>
        <translation>✗ utelatt: %1</translation>
    </message>
    <message>
        <source>⚠ check: %1</source>
        <translation>⚠ kontroller: %1</translation>
    </message>
    <message>
        <source>✓ imported</source>
        <translation>✓ importert</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>&amp;Ark:</translation>
    </message>
    <message>
        <source>&amp;Dates like 5/6/2026:</source>
        <translation>&amp;Datoer som 5/6/2026:</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Hva kolonnene inneholder</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Hva som ble funnet</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Hva som er galt</translation>
    </message>
    <message>
        <source>About the whole</source>
        <translation>Om helheten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>As in</source>
        <translation>For eksempel</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inneholder</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Dates like 5/6/2026</source>
        <translation>Datoer som 5/6/2026</translation>
    </message>
    <message>
        <source>(say which)</source>
        <translation>(si hvilken)</translation>
    </message>
    <message>
        <source>5 June: the day first</source>
        <translation>5. juni: dagen først</translation>
    </message>
    <message>
        <source>6 May: the month first</source>
        <translation>6. mai: måneden først</translation>
    </message>
    <message>
        <source>&amp;Beside what “%1” has</source>
        <translation>&amp;Ved siden av det «%1» har</translation>
    </message>
    <message>
        <source>I&amp;nstead of all of it</source>
        <translation>I &amp;stedet for alt sammen</translation>
    </message>
    <message>
        <source>I&amp;nstead of its tasks</source>
        <translation>I &amp;stedet for oppgavene der</translation>
    </message>
    <message>
        <source>I&amp;nstead of its injects</source>
        <translation>I &amp;stedet for innspillene der</translation>
    </message>
    <message>
        <source>As a scenario of its &amp;own</source>
        <translation>Som et &amp;eget scenario</translation>
    </message>
    <message>
        <source>This cannot be imported.</source>
        <translation>Dette kan ikke tas inn.</translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <translation>Hva «%1» inneholder</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>a text</source>
        <translation>en tekstfil</translation>
    </message>
    <message>
        <source>a workbook</source>
        <translation>en arbeidsbok</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>en tom fil</translation>
    </message>
    <message>
        <source>a document of Office before 2007 (.xls)</source>
        <translation>et dokument i formatet fra før Office 2007 (.xls)</translation>
    </message>
    <message>
        <source>a document behind a password</source>
        <translation>et passordbeskyttet dokument</translation>
    </message>
    <message>
        <source>a binary workbook (.xlsb)</source>
        <translation>en binær arbeidsbok (.xlsb)</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>et Word-dokument</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>en presentasjon</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>en arkivfil</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>en PDF-fil</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>et RTF-dokument</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>en nettside</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>en XML-fil</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>en JSON-fil</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>et bilde</translation>
    </message>
    <message>
        <source>a database, perhaps an exercise</source>
        <translation>en database, kanskje en øvelse</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>en binærfil</translation>
    </message>
    <message>
        <source>a text without columns</source>
        <translation>en tekst uten kolonner</translation>
    </message>
    <message>
        <source>a log of missions that were tasked</source>
        <translation>en logg over tildelte oppdrag</translation>
    </message>
    <message>
        <source>a list of features or requirements</source>
        <translation>en liste over funksjoner eller krav</translation>
    </message>
    <message>
        <source>a log of real assignments</source>
        <translation>en logg over reelle oppdrag</translation>
    </message>
    <message>
        <source>a list of people</source>
        <translation>en liste over personer</translation>
    </message>
    <message>
        <source>a summary of figures</source>
        <translation>en talloversikt</translation>
    </message>
    <message>
        <source>The workbook is damaged (%1). Open it in a spreadsheet program and save it again.</source>
        <translation>Arbeidsboken er skadet (%1). Åpne den i et regnearkprogram og lagre den på nytt.</translation>
    </message>
    <message>
        <source>the archive</source>
        <translation>arkivfilen</translation>
    </message>
    <message>
        <source>The workbook lacks a part (%1). Open it in a spreadsheet program and save it again.</source>
        <translation>En av delene i arbeidsboken mangler (%1). Åpne den i et regnearkprogram og lagre den på nytt.</translation>
    </message>
    <message>
        <source>The workbook is damaged (%1, line %2). Open it in a spreadsheet program and save it again.</source>
        <translation>Arbeidsboken er skadet (%1, linje %2). Åpne den i et regnearkprogram og lagre den på nytt.</translation>
    </message>
    <message>
        <source>The workbook holds a document type (%1), which no spreadsheet needs. It is not read; save the sheet as .csv.</source>
        <translation>Arbeidsboken inneholder en dokumenttypedeklarasjon (%1), som ingen regneark trenger. Den leses ikke; lagre arket som .csv.</translation>
    </message>
    <message>
        <source>The file is larger than %2 bytes. Remove sheets that are not needed.</source>
        <translation>Filen er større enn %2 byte. Fjern ark som ikke trengs.</translation>
    </message>
    <message>
        <source>A part of the workbook (%1) unpacks to more than %2 times its size. It is not read; save the sheet as .csv.</source>
        <translation>En del av arbeidsboken (%1) blir mer enn %2 ganger så stor når den pakkes ut. Den leses ikke; lagre arket som .csv.</translation>
    </message>
    <message>
        <source>The archive holds more than %2 files. It is not read.</source>
        <translation>Arkivfilen inneholder flere enn %2 filer. Den leses ikke.</translation>
    </message>
    <message>
        <source>The workbook has more than %2 sheets. Remove those that are not needed.</source>
        <translation>Arbeidsboken har flere enn %2 ark. Fjern dem som ikke trengs.</translation>
    </message>
    <message>
        <source>The table has more than %2 cells. Remove what is not needed.</source>
        <translation>Tabellen har flere enn %2 celler. Fjern det som ikke trengs.</translation>
    </message>
    <message>
        <source>A part of the workbook (%1) is built too deep. It is not read; save the sheet as .csv.</source>
        <translation>En del av arbeidsboken (%1) har for mange nivåer inni hverandre. Den leses ikke; lagre arket som .csv.</translation>
    </message>
    <message>
        <source>The file holds no table. Choose another one.</source>
        <translation>Filen inneholder ingen tabell. Velg en annen.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. There are: %2. Give one of them with --sheet.</source>
        <translation>Arket «%1» finnes ikke. Disse finnes: %2. Oppgi ett av dem med --sheet.</translation>
    </message>
    <message>
        <source>Several sheets look like a list of injects: %1. Give one of them with --sheet.</source>
        <translation>Flere ark ser ut som dreiebøker: %1. Oppgi ett av dem med --sheet.</translation>
    </message>
    <message>
        <source>Only hidden sheets look like a list of injects: %1. If you want one of them, give it with --sheet.</source>
        <translation>Bare skjulte ark ser ut som dreiebøker: %1. Hvis du vil ha ett av dem, oppgi det med --sheet.</translation>
    </message>
    <message>
        <source>This is not a list of injects; it looks like %1.</source>
        <translation>Dette er ikke en dreiebok; det ser ut som %1.</translation>
    </message>
    <message>
        <source>This is not a list of injects; sheet “%1” looks like %2.</source>
        <translation>Dette er ikke en dreiebok; arket «%1» ser ut som %2.</translation>
    </message>
    <message>
        <source>Row %1 has: %2.</source>
        <translation>Rad %1 har: %2.</translation>
    </message>
    <message>
        <source>There is no column “%1”. There are: %2. Correct the mapping.</source>
        <translation>Kolonnen «%1» finnes ikke. Disse finnes: %2. Rett kolonneoppsettet.</translation>
    </message>
    <message>
        <source>No column holds a title or a text. Say with --map which one does, as in --map &quot;C=title&quot;.</source>
        <translation>Ingen kolonne inneholder tittel eller tekst. Oppgi med --map hvilken som gjør det, som i --map &quot;C=title&quot;.</translation>
    </message>
    <message>
        <source>Sheet “%1” has headings and under them no inject. Choose another sheet with --sheet.</source>
        <translation>Arket «%1» har overskrifter, men ingen innspill under dem. Velg et annet ark med --sheet.</translation>
    </message>
    <message>
        <source>Columns with what they hold should stand here, as in “EVENT TIME: time” or “C: title”.</source>
        <translation>Her skal det stå kolonner med det de inneholder, som i «EVENT TIME: time» eller «C: title».</translation>
    </message>
    <message>
        <source>“%1” is nothing that a column can hold. Known are: %2.</source>
        <translation>«%1» er ikke noe en kolonne kan inneholde. Kjent er: %2.</translation>
    </message>
    <message>
        <source>“%1” was taken. These look like a list of injects too: %2.</source>
        <translation>«%1» ble valgt. Disse ser også ut som dreiebøker: %2.</translation>
    </message>
    <message>
        <source>No headings were found; columns were read as the mapping says.</source>
        <translation>Ingen overskrifter ble funnet; kolonnene ble lest slik kolonneoppsettet sier.</translation>
    </message>
    <message>
        <source>Column %1 (“%2”) is not one of those known; it is kept under its heading.</source>
        <translation>Kolonne %1 («%2») er ikke blant de kjente; den beholdes under overskriften sin.</translation>
    </message>
    <message>
        <source>Column %1 has no heading; it is kept under its letter.</source>
        <translation>Kolonne %1 har ingen overskrift; den beholdes under bokstaven sin.</translation>
    </message>
    <message>
        <source>Column %1 (“%2”) is left out, as the mapping says.</source>
        <translation>Kolonne %1 («%2») er utelatt, slik kolonneoppsettet sier.</translation>
    </message>
    <message>
        <source>The heading “%1” stands there more than once; what column %2 keeps is called “%3”.</source>
        <translation>Overskriften «%1» står der mer enn én gang; det som beholdes fra kolonne %2, heter «%3».</translation>
    </message>
    <message>
        <source>There are only times of the story (column %1); the exercise follows them.</source>
        <translation>Det finnes bare scenariotider (kolonne %1); øvelsen følger dem.</translation>
    </message>
    <message>
        <source>No column holds times; every inject waits for the facilitator.</source>
        <translation>Ingen kolonne inneholder tider; alle innspill venter på spillederen.</translation>
    </message>
    <message>
        <source>Dates are read as day and then month, because some cannot be otherwise.</source>
        <translation>Datoer leses som dag og så måned, for noen av dem kan ikke leses på annen måte.</translation>
    </message>
    <message>
        <source>Dates are read as month and then day, because some cannot be otherwise.</source>
        <translation>Datoer leses som måned og så dag, for noen av dem kan ikke leses på annen måte.</translation>
    </message>
    <message>
        <source>The exercise begins at %1.</source>
        <translation>Øvelsen begynner %1.</translation>
    </message>
    <message>
        <source>The exercise lasts %1. Change “length” if it goes on for longer.</source>
        <translation>Øvelsen varer %1. Endre «length» hvis den varer lenger.</translation>
    </message>
    <message>
        <source>Nothing says how long the exercise lasts; it was set to %1. Change “length”.</source>
        <translation>Ingenting sier hvor lenge øvelsen varer; varigheten ble satt til %1. Endre «length».</translation>
    </message>
    <message>
        <source>It is not clear how “%1” is delivered; it was taken for a written message.</source>
        <translation>Det er uklart hvordan «%1» leveres; det ble regnet som en skriftlig melding.</translation>
    </message>
    <message>
        <source>No time; the inject waits for the facilitator.</source>
        <translation>Ingen tid; innspillet venter på spillederen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a time; the inject waits for the facilitator.</source>
        <translation>«%1» kan ikke leses som en tid; innspillet venter på spillederen.</translation>
    </message>
    <message>
        <source>“%1” can be two dates; the inject waits for the facilitator. Import again with --dates day-first or --dates month-first.</source>
        <translation>«%1» kan være to datoer; innspillet venter på spillederen. Importer på nytt med --dates day-first eller --dates month-first.</translation>
    </message>
    <message>
        <source>“%1” is a stretch of time; its beginning was taken (%2).</source>
        <translation>«%1» er et tidsrom; begynnelsen ble brukt (%2).</translation>
    </message>
    <message>
        <source>“%1” is far from the dates of the other rows; the inject waits for the facilitator.</source>
        <translation>«%1» ligger langt fra datoene i de andre radene; innspillet venter på spillederen.</translation>
    </message>
    <message>
        <source>“%1” was taken for the day after the row before it (%2).</source>
        <translation>«%1» ble forstått som dagen etter raden foran (%2).</translation>
    </message>
    <message>
        <source>“%1” lies before the exercise begins; the inject waits for the facilitator.</source>
        <translation>«%1» ligger før øvelsen begynner; innspillet venter på spillederen.</translation>
    </message>
    <message>
        <source>Nobody receives it. Add “to”.</source>
        <translation>Ingen får innspillet. Legg til «to».</translation>
    </message>
    <message>
        <source>No title; it was called “%1”.</source>
        <translation>Ingen tittel; innspillet fikk navnet «%1».</translation>
    </message>
    <message>
        <source>The title is the beginning of the text: “%1”.</source>
        <translation>Tittelen er begynnelsen av teksten: «%1».</translation>
    </message>
    <message>
        <source>The cell holds the error %1 and was left out. Put the formula right.</source>
        <translation>Cellen inneholder feilen %1 og ble utelatt. Rett formelen.</translation>
    </message>
    <message>
        <source>The number %1 stands there more than once.</source>
        <translation>Nummeret %1 står der mer enn én gang.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of inject that is known; it was read as an inject.</source>
        <translation>«%1» er ikke en kjent type innspill; raden ble lest som et innspill.</translation>
    </message>
    <message>
        <source>Marked “%1”, but it has a sender, recipients and an expected action of its own; it is delivered as an inject.</source>
        <translation>Merket «%1», men har avsender, mottakere og en egen forventet handling; gis som innspill.</translation>
    </message>
    <message>
        <source>Marked “%1”, and it has a time, at which it is delivered in any case. Say with “unless” what it depends on.</source>
        <translation>Merket «%1», men har en tid og gis da uansett. Oppgi med «unless» hva det avhenger av.</translation>
    </message>
    <message>
        <source>The recipients “%1” were read as: %2.</source>
        <translation>Mottakerne «%1» ble lest som: %2.</translation>
    </message>
    <message>
        <source>The row is hidden in the sheet; it was imported.</source>
        <translation>Raden er skjult i arket; den ble importert.</translation>
    </message>
    <message>
        <source>The row says nothing.</source>
        <translation>Raden er uten innhold.</translation>
    </message>
    <message>
        <source>A heading for the rows below it: “%1”.</source>
        <translation>En overskrift for radene under: «%1».</translation>
    </message>
    <message>
        <source>The row repeats the headings.</source>
        <translation>Raden gjentar overskriftene.</translation>
    </message>
    <message>
        <source>Neither a title nor a text, so no inject: “%1”.</source>
        <translation>Verken tittel eller tekst, altså ikke et innspill: «%1».</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Kontroller: %1</translation>
    </message>
    <message>
        <source>Check row %1: %2</source>
        <translation>Kontroller rad %1: %2</translation>
    </message>
    <message>
        <source>Left out row %1: %2</source>
        <translation>Utelatt rad %1: %2</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Filen er tom. Velg en annen.</translation>
    </message>
    <message>
        <source>This is a document behind a password. Save it without one.</source>
        <translation>Dette er et passordbeskyttet dokument. Lagre det uten passord.</translation>
    </message>
    <message>
        <source>A text in the table, or all of them together, are longer than %2 bytes. Remove what is not needed.</source>
        <translation>En tekst i tabellen, eller alle til sammen, er lengre enn %2 byte. Fjern det som ikke trengs.</translation>
    </message>
    <message>
        <source>The headings of a list of injects were not found.</source>
        <translation>Fant ikke overskriftene som hører til en dreiebok.</translation>
    </message>
    <message>
        <source>The headings of a list of injects were not found in sheet “%1”.</source>
        <translation>Fant ikke overskriftene som hører til en dreiebok, i arket «%1».</translation>
    </message>
    <message>
        <source>A list of injects has a column of titles or texts, and one of times or recipients. If this is one, say with --map which column is what, as in --map &quot;C=title&quot;.</source>
        <translation>En dreiebok har en kolonne med titler eller tekster og en med tider eller mottakere. Hvis dette er en, oppgi med --map hvilken kolonne som er hva, som i --map &quot;C=title&quot;.</translation>
    </message>
    <message>
        <source>Sheet “%1” is hidden. Is it the right one?</source>
        <translation>Arket «%1» er skjult. Er det riktig ark?</translation>
    </message>
    <message>
        <source>A quotation mark has no partner and was taken as it stands. The rows behind it may be wrong.</source>
        <translation>Et anførselstegn står alene og ble lest som det står. Radene etter det kan være feil.</translation>
    </message>
    <message>
        <source>“%1” became the agency %2 with one seat (rows that name it: %3). Does it play?</source>
        <translation>«%1» ble etaten %2 med én plass (rader som nevner den: %3). Skal den spille?</translation>
    </message>
    <message>
        <source>%1 are different agencies now. If they are one, write them alike in the list and import again.</source>
        <translation>%1 er nå ulike etater. Hvis de er én og samme, skriv dem likt i dreieboken og importer på nytt.</translation>
    </message>
    <message>
        <source>“%1” was read as %2.</source>
        <translation>«%1» ble lest som %2.</translation>
    </message>
    <message>
        <source>“%1” is on another day than the rows before and after it.</source>
        <translation>«%1» er en annen dag enn radene før og etter.</translation>
    </message>
    <message>
        <source>Marked “%1”; kept, but not released at its time.</source>
        <translation>Merket «%1»; beholdt, men gis ikke til oppsatt tid.</translation>
    </message>
    <message>
        <source>Columns %1 are not among those known; they are kept under their headings.</source>
        <translation>Kolonnene %1 er ikke blant de kjente; de beholdes under overskriftene sine.</translation>
    </message>
    <message>
        <source>Columns %1 have no heading; they are kept under their letters.</source>
        <translation>Kolonnene %1 har ingen overskrift; de beholdes under bokstavene sine.</translation>
    </message>
    <message>
        <source>Columns %1 are left out, as the mapping says.</source>
        <translation>Kolonnene %1 er utelatt, slik kolonneoppsettet sier.</translation>
    </message>
    <message>
        <source>The recipients became agencies with one seat each (in brackets: how many rows name them): %1. Do all of them play?</source>
        <translation>Mottakerne ble etater med én plass hver (i parentes: hvor mange rader som nevner dem): %1. Skal alle spille?</translation>
    </message>
    <message>
        <source>It is not clear how %1 are delivered; they were taken for written messages.</source>
        <translation>Det er uklart hvordan %1 leveres; de ble regnet som skriftlige meldinger.</translation>
    </message>
    <message>
        <source>No title; each was called by the beginning of its text, or by its number.</source>
        <translation>Ingen tittel; hvert innspill fikk navn etter begynnelsen av teksten eller etter nummeret.</translation>
    </message>
    <message>
        <source>Left out rows %1: %2</source>
        <translation>Utelatte rader %1: %2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Rad %1: %2</translation>
    </message>
    <message>
        <source>Rows %1: %2</source>
        <translation>Radene %1: %2</translation>
    </message>
    <message>
        <source>Check rows %1: %2</source>
        <translation>Kontroller radene %1: %2</translation>
    </message>
    <message>
        <source>The same there; --json says what stands in each row.</source>
        <translation>Det samme der; --json viser hva som står i hver rad.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows: %1 imported, %2 imported and to be checked, %3 left out.</source>
        <translation>
            <numerusform>%n rad: %1 importert, %2 importert som må kontrolleres, %3 utelatt.</numerusform>
            <numerusform>%n rader: %1 importert, %2 importert som må kontrolleres, %3 utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>et regneark</translation>
    </message>
    <message>
        <source>an OpenDocument file (.odt)</source>
        <translation>en OpenDocument-fil (.odt)</translation>
    </message>
    <message>
        <source>This is %1, which cannot be read. Open it, and save the table in it as .xlsx, .ods or .csv.</source>
        <translation>Dette er %1, som ikke kan leses. Åpne den, og lagre tabellen i den som .xlsx, .ods eller .csv.</translation>
    </message>
    <message>
        <source>This is %1, not a table. Choose a workbook (.xlsx, .ods) or a text with columns (.csv).</source>
        <translation>Dette er %1, ikke en tabell. Velg en arbeidsbok (.xlsx, .ods) eller en tekst med kolonner (.csv).</translation>
    </message>
    <message>
        <source>“%1” belongs to a row that is not there any more, and was left out.</source>
        <translation>«%1» hører til en rad som ikke er der lenger, og ble utelatt.</translation>
    </message>
    <message>
        <source>A row with a name that another row has already; it is called “%1” now.</source>
        <translation>En rad med et navn som en annen rad allerede har; den heter «%1» nå.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Phase or move</source>
        <translation>Fase eller trekk</translation>
    </message>
    <message>
        <source>Day of the exercise</source>
        <translation>Øvelsesdag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Time in the story</source>
        <translation>Tid i fortellingen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Det som blir sagt</translation>
    </message>
    <message>
        <source>Kind of inject</source>
        <translation>Type innspill</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>By which means</source>
        <translation>På hvilken måte</translation>
    </message>
    <message>
        <source>Who brings it</source>
        <translation>Hvem som gir det</translation>
    </message>
    <message>
        <source>Expected actions</source>
        <translation>Forventede handlinger</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Beholdes som den er</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelates</translation>
    </message>
</context>
<context>
    <name>Improvement</name>
    <message>
        <source>! no owner</source>
        <translation>! ingen ansvarlig</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>“%1” is none of these: %2.</source>
        <translation>«%1» er ikke blant disse: %2.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like 2026-12-01.</source>
        <translation>«%1» er ingen dato. Skriv den slik: 2026-12-01.</translation>
    </message>
    <message numerus="yes">
        <source>%n items have no day by which they are to be done.</source>
        <translation>
            <numerusform>%n tiltak har ingen frist.</numerusform>
            <numerusform>%n tiltak har ingen frist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are due before they begin.</source>
        <translation>
            <numerusform>%n tiltak har frist før det starter.</numerusform>
            <numerusform>%n tiltak har frist før de starter.</numerusform>
        </translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nytt tiltak</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Save as calendar …</source>
        <translation>Lagre som kalender …</translation>
    </message>
    <message>
        <source>An item of its own (Ins)</source>
        <translation>Et eget tiltak (Ins)</translation>
    </message>
    <message>
        <source>Take away the items that are selected; undo brings them back (Del)</source>
        <translation>Fjern tiltakene som er valgt. Angre henter dem tilbake (Del)</translation>
    </message>
    <message>
        <source>The items with a day, for the calendars of those who own them</source>
        <translation>Tiltakene med frist, til kalenderne til dem som har ansvaret</translation>
    </message>
    <message>
        <source>Delete the exercise on</source>
        <translation>Slett øvelsen den</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Add an item here, or press P on a finding.</source>
        <translation>Ingen tiltak er planlagt ennå. Legg til et tiltak her, eller trykk P på et funn.</translation>
    </message>
    <message>
        <source>No day is set: the exercise is kept until somebody deletes it in the library.</source>
        <translation>Ingen dato er satt: Øvelsen beholdes til noen sletter den i biblioteket.</translation>
    </message>
    <message>
        <source>That day has come. Delete the exercise in the library.</source>
        <translation>Dagen er kommet. Slett øvelsen i biblioteket.</translation>
    </message>
    <message>
        <source>The library reminds of it from that day on.</source>
        <translation>Biblioteket minner om det fra den dagen.</translation>
    </message>
    <message>
        <source>Save the improvement plan as a calendar</source>
        <translation>Lagre tiltaksplanen som kalender</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Improvement plan: %1</source>
        <translation>Tiltaksplan: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Lagret: %1</translation>
    </message>
    <message>
        <source>! not said</source>
        <translation>! ikke sagt</translation>
    </message>
    <message>
        <source>Planned after “%1”</source>
        <translation>Planlagt etter «%1»</translation>
    </message>
    <message>
        <source>Since the take before</source>
        <translation>Siden forrige gang</translation>
    </message>
    <message>
        <source>From an earlier take …</source>
        <translation>Fra en tidligere gjennomføring …</translation>
    </message>
    <message>
        <source>Take over what was planned after another exercise, and say how it went this time</source>
        <translation>Ta med det som ble planlagt etter en annen øvelse, og si hvordan det gikk denne gangen</translation>
    </message>
    <message>
        <source>The earlier take</source>
        <translation>Den tidligere gjennomføringen</translation>
    </message>
    <message>
        <source>Nothing was planned there that is not here yet.</source>
        <translation>Der var det ikke planlagt noe som ikke allerede står her.</translation>
    </message>
    <message numerus="yes">
        <source>%n items were taken over. Say of each how it went this time.</source>
        <translation>
            <numerusform>%n tiltak er tatt med. Si om det hvordan det gikk denne gangen.</numerusform>
            <numerusform>%n tiltak er tatt med. Si om hvert av dem hvordan det gikk denne gangen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPane</name>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Inbox (%1 new)</source>
        <translation>Innboks (%1 nye)</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Innboks</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Scroll the list</source>
        <translation>Rull listen</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Ingenting er sendt ennå.</translation>
    </message>
    <message>
        <source>Nothing has come in yet.</source>
        <translation>Ingenting har kommet inn ennå.</translation>
    </message>
</context>
<context>
    <name>InboxRow</name>
    <message>
        <source>urgency %1</source>
        <translation>hast %1</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>påminnet</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>venter på deg</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The sender has withdrawn this.</source>
        <translation>Avsenderen har trukket dette tilbake.</translation>
    </message>
    <message>
        <source>Passed on from: %1</source>
        <translation>Sendt videre fra: %1</translation>
    </message>
    <message>
        <source>You were reminded: an answer is waited for.</source>
        <translation>Du er påminnet: noen venter på svar.</translation>
    </message>
    <message>
        <source>How urgent is this for you? (keys 1 to 4)</source>
        <translation>Hvor mye haster dette for deg? (tast 1 til 4)</translation>
    </message>
    <message>
        <source>How urgent for you</source>
        <translation>Hvor mye det haster for deg</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Hast</translation>
    </message>
    <message>
        <source>1 can wait</source>
        <translation>1 kan vente</translation>
    </message>
    <message>
        <source>2 soon</source>
        <translation>2 snart</translation>
    </message>
    <message>
        <source>3 urgent</source>
        <translation>3 haster</translation>
    </message>
    <message>
        <source>4 at once</source>
        <translation>4 straks</translation>
    </message>
    <message>
        <source>What to say with the answer (optional)</source>
        <translation>Det du vil si med svaret (valgfritt)</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Overta</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Avslå</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Grant the request</source>
        <translation>Innvilg anmodningen</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>Grant the request in part</source>
        <translation>Innvilg anmodningen delvis</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Refuse the request</source>
        <translation>Avslå anmodningen</translation>
    </message>
    <message>
        <source>✓ Acknowledged</source>
        <translation>✓ Kvittert</translation>
    </message>
    <message>
        <source>Acknowledge (A)</source>
        <translation>Kvitter (A)</translation>
    </message>
    <message>
        <source>We take it (T)</source>
        <translation>Vi tar det (T)</translation>
    </message>
    <message>
        <source>Reply (R)</source>
        <translation>Svar (R)</translation>
    </message>
    <message>
        <source>Pass on (F)</source>
        <translation>Send videre (F)</translation>
    </message>
    <message>
        <source>Decide (D)</source>
        <translation>Beslutt (D)</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bilde: %1</translation>
    </message>
    <message>
        <source>Enclosed: %1</source>
        <translation>Vedlagt: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Enclosed: %1, %n page(s), of which these are the first.</source>
        <translation>
            <numerusform>Vedlagt: %1, %n side, denne er den første.</numerusform>
            <numerusform>Vedlagt: %1, %n sider, dette er de første.</numerusform>
        </translation>
    </message>
    <message>
        <source>■ Stop</source>
        <translation>■ Stopp</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Spill av</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Stopp %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Spill av %1</translation>
    </message>
    <message>
        <source>This sound cannot be played on this laptop. Ask the exercise direction to read it out.</source>
        <translation>Lyden kan ikke spilles av på denne maskinen. Be øvingsledelsen om å lese den opp.</translation>
    </message>
</context>
<context>
    <name>JoinPane</name>
    <message>
        <source>Scroll</source>
        <translation>Rull</translation>
    </message>
    <message>
        <source>Take your seat</source>
        <translation>Ta plassen din</translation>
    </message>
    <message>
        <source>Type the code on your seat card. Capitals, dashes and spaces do not matter.</source>
        <translation>Skriv koden på plasskortet. Store bokstaver, streker og mellomrom spiller ingen rolle.</translation>
    </message>
    <message>
        <source>Code of your seat</source>
        <translation>Koden til plassen din</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Kobler til …</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Bli med</translation>
    </message>
    <message>
        <source>Take the seat over</source>
        <translation>Overta plassen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Exercises on this network</source>
        <translation>Øvelser på dette nettet</translation>
    </message>
    <message>
        <source>No exercise calls out on this network yet</source>
        <translation>Ingen øvelse melder seg på dette nettet ennå</translation>
    </message>
    <message>
        <source>The one that knows your code is found by itself. Choose one only if the facilitator says so.</source>
        <translation>Den som kjenner koden din, finnes av seg selv. Velg bare én om spillederen ber om det.</translation>
    </message>
    <message>
        <source>It may still be starting. If it does not appear, type the address that the facilitator reads out.</source>
        <translation>Kanskje den holder på å starte. Dukker den ikke opp, så skriv adressen som spillederen leser opp.</translation>
    </message>
    <message>
        <source>Address of the host, if it is not found</source>
        <translation>Adressen til verten, om den ikke blir funnet</translation>
    </message>
    <message>
        <source>Address, only if it is not found: 192.168.1.20</source>
        <translation>Adresse, bare om den ikke blir funnet: 192.168.1.20</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Hva som lagres</translation>
    </message>
    <message>
        <source>What you send, decide, acknowledge and answer here, with the time, under the name of your seat and never under yours. Nothing of what you type before you send it, and no idle times.</source>
        <translation>Det du sender, beslutter, kvitterer for og svarer her, med tidspunkt, under navnet på plassen og aldri under ditt. Ingenting av det du skriver før du sender det, og ingen ventetider.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Hva det er for</translation>
    </message>
    <message>
        <source>For the talk afterwards, about how the agencies worked together. Agencies are looked at, never persons.</source>
        <translation>Til samtalen etterpå, om hvordan etatene arbeidet sammen. Vi ser på etater, aldri på personer.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hvor lenge</translation>
    </message>
    <message>
        <source>The record lies on the facilitator&apos;s machine only, until whoever leads the exercise deletes it. Ask them when that is, before you begin. On this laptop nothing is left once the program has ended.</source>
        <translation>Loggen ligger bare på spillederens maskin, til den som leder øvelsen, sletter den. Spør når det blir, før dere begynner. På denne maskinen er ingenting igjen når programmet er avsluttet.</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Exercise at %1</source>
        <translation>Øvelse på %1</translation>
    </message>
    <message>
        <source>There is a character in the code that no code has. Compare it with the card.</source>
        <translation>Det er et tegn i koden som ingen kode har. Sammenlign med kortet.</translation>
    </message>
    <message>
        <source>That is not an address. Write it like 192.168.1.20 or 192.168.1.20:47110.</source>
        <translation>Det er ikke en adresse. Skriv den slik: 192.168.1.20 eller 192.168.1.20:47110.</translation>
    </message>
    <message>
        <source>Looking for the exercise …</source>
        <translation>Leter etter øvelsen …</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Kobler til …</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Tilkoblet</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Kobler til igjen</translation>
    </message>
    <message>
        <source>The seat is taken</source>
        <translation>Plassen er opptatt</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Overtatt</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Ikke sluppet inn</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Slutt</translation>
    </message>
    <message>
        <source>No exercise calls out on this network yet. If the facilitator has started it, type the address that the host shows.</source>
        <translation>Ingen øvelse melder seg på dette nettet ennå. Har spillederen startet den, så skriv adressen som verten viser.</translation>
    </message>
    <message>
        <source>Nobody answers there yet. Check the address, and that both machines are on one network; it goes on trying.</source>
        <translation>Ingen svarer der ennå. Sjekk adressen, og at begge maskinene er på samme nett; programmet prøver videre.</translation>
    </message>
    <message>
        <source>Reconnecting – you can keep writing.</source>
        <translation>Kobler til igjen – du kan skrive videre.</translation>
    </message>
    <message numerus="yes">
        <source>Reconnecting – you can keep writing. %n things go out when the line is back.</source>
        <translation>
            <numerusform>Kobler til igjen – du kan skrive videre. %n ting går ut når linjen er tilbake.</numerusform>
            <numerusform>Kobler til igjen – du kan skrive videre. %n ting går ut når linjen er tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another laptop has this seat. If it should be yours, take it over; the facilitator sees it.</source>
        <translation>En annen maskin har denne plassen. Skal den være din, så overta den; spillederen ser det.</translation>
    </message>
    <message>
        <source>Another laptop has taken this seat over. If that was a mistake, take it back.</source>
        <translation>En annen maskin har overtatt denne plassen. Var det en feil, så ta den tilbake.</translation>
    </message>
    <message>
        <source>The exercise is over.</source>
        <translation>Øvelsen er over.</translation>
    </message>
    <message>
        <source>The code is not one of this exercise, or not any more. Check it with the card, or ask the facilitator for a new one.</source>
        <translation>Koden hører ikke til denne øvelsen, eller gjør det ikke lenger. Sammenlign med kortet, eller be spillederen om en ny.</translation>
    </message>
    <message>
        <source>Something else answers at this address. Check it with the facilitator.</source>
        <translation>Noe annet svarer på denne adressen. Sjekk den med spillederen.</translation>
    </message>
    <message>
        <source>The host runs another version of the program. Use the same one on all machines.</source>
        <translation>Verten kjører en annen versjon av programmet. Bruk den samme på alle maskiner.</translation>
    </message>
    <message>
        <source>This exercise is a rehearsal: it takes simulated seats only.</source>
        <translation>Denne øvelsen er en prøvekjøring: den tar bare imot simulerte plasser.</translation>
    </message>
    <message>
        <source>The host broke the line off: it did not understand this program.</source>
        <translation>Verten brøt linjen: den forsto ikke dette programmet.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>%1: there is no such file. Check the name.</source>
        <translation>%1: Filen finnes ikke. Kontroller navnet.</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is. Choose another name or folder.</source>
        <translation>%1 finnes fra før og blir stående som den er. Velg et annet navn eller en annen mappe.</translation>
    </message>
    <message>
        <source>%1 is not an exercise of this program. Choose a file that ends in .samvirke.</source>
        <translation>%1 er ikke en øvelse fra dette programmet. Velg en fil som slutter på .samvirke.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of the program (format %2). Update the program to open it.</source>
        <translation>%1 er laget av en nyere versjon av programmet (format %2). Oppdater programmet for å åpne den.</translation>
    </message>
    <message>
        <source>%1 is damaged from entry %2 on. Open another copy, or see what is sound with “samvirke verify”.</source>
        <translation>%1 er skadet fra og med loggføring %2. Åpne en annen kopi, eller se hva som er i orden, med «samvirke verify».</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read. Open another copy of it, or see what can be saved with “samvirke verify”.</source>
        <translation>%1 er skadet og kan ikke leses. Åpne en annen kopi av den, eller se hva som kan reddes, med «samvirke verify».</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that you may read it and its folder.</source>
        <translation>%1 kan ikke åpnes. Kontroller at du har lov til å lese filen og mappen den ligger i.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose a folder that exists and that you may write to.</source>
        <translation>%1 kan ikke skrives. Velg en mappe som finnes, og som du har lov til å skrive til.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Make room and try again; what was there before is unchanged.</source>
        <translation>%1 kan ikke skrives: Disken er full. Rydd plass og prøv igjen; det som var der fra før, er uendret.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written (%2). Check the disk.</source>
        <translation>%1 kan ikke leses eller skrives (%2). Kontroller disken.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there.</source>
        <translation>%1 brukes av et annet program. Lukk filen der.</translation>
    </message>
    <message>
        <source>%1 was written to by another program meanwhile. Close it there.</source>
        <translation>Et annet program har skrevet til %1 i mellomtiden. Lukk filen der.</translation>
    </message>
    <message>
        <source>%1: entry %2 cannot be read (%3). Open it with the program that made it, or see “samvirke verify”.</source>
        <translation>%1: Loggføring %2 kan ikke leses (%3). Åpne filen med programmet som laget den, eller se «samvirke verify».</translation>
    </message>
    <message>
        <source>The file is damaged or cut off: entry %1 is the first that cannot be read.</source>
        <translation>Filen er skadet eller avkuttet: Loggføring %1 er den første som ikke kan leses.</translation>
    </message>
    <message>
        <source>The file is damaged outside its entries (%1).</source>
        <translation>Filen er skadet utenfor loggføringene (%1).</translation>
    </message>
    <message>
        <source>The tables of the file were changed (%1).</source>
        <translation>Tabellene i filen er endret (%1).</translation>
    </message>
    <message>
        <source>Entry %1 is missing; entry %2 stands in its place.</source>
        <translation>Loggføring %1 mangler; loggføring %2 står der i stedet.</translation>
    </message>
    <message>
        <source>Entry %1 is the first that was changed after it was recorded.</source>
        <translation>Loggføring %1 er den første som er endret etter at den ble loggført.</translation>
    </message>
    <message>
        <source>Entry %1 is the first that this program cannot read (%2).</source>
        <translation>Loggføring %1 er den første dette programmet ikke kan lese (%2).</translation>
    </message>
    <message>
        <source>Entry %1 is the first whose time cannot be right.</source>
        <translation>Loggføring %1 er den første med et klokkeslett som ikke kan stemme.</translation>
    </message>
    <message>
        <source>The scenario in the file is not the one that was played (entry %1).</source>
        <translation>Scenarioet i filen er ikke det som ble spilt (loggføring %1).</translation>
    </message>
    <message>
        <source>Entry %1 should be the beginning of an exercise and is not, or stands in its middle.</source>
        <translation>Loggføring %1 skulle vært begynnelsen på en øvelse og er det ikke, eller står midt i den.</translation>
    </message>
    <message>
        <source>%1 is not sound. %2</source>
        <translation>%1 er ikke i orden. %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %n entries are as they were recorded.</source>
        <translation>
            <numerusform>Den første loggføringen er slik den ble ført.</numerusform>
            <numerusform>De første %n loggføringene er slik de ble ført.</numerusform>
        </translation>
    </message>
    <message>
        <source>The id or the secret of the exercise was changed; its entries are as they were.</source>
        <translation>Øvelsens id eller hemmelighet er endret; loggføringene er slik de var.</translation>
    </message>
    <message>
        <source>The file beside it, %1, is damaged. It held what came last: entry %2 is the first that cannot be read.</source>
        <translation>Filen ved siden av, %1, er skadet. Den inneholdt det siste: loggføring %2 er den første som ikke kan leses.</translation>
    </message>
    <message>
        <source>A last write after entry %1 was begun and not finished, as when power is lost. Nobody was told that it is recorded. Only if the file was damaged later may entries be missing.</source>
        <translation>En siste skriving etter loggføring %1 ble påbegynt og ikke fullført, som ved strømbrudd. Ingen fikk melding om at den er loggført. Bare hvis filen ble skadet senere, kan loggføringer mangle.</translation>
    </message>
    <message>
        <source>Nothing can be saved, and %1 was not made. %2 Open another copy of the exercise.</source>
        <translation>Ingenting kan reddes, og %1 ble ikke laget. %2 Åpne en annen kopi av øvelsen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds the first %n entries as they were recorded, and is sound.</source>
        <translation>
            <numerusform>%1 inneholder den første loggføringen slik den ble ført, og er i orden.</numerusform>
            <numerusform>%1 inneholder de første %n loggføringene slik de ble ført, og er i orden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file does not tell how many came after them.</source>
        <translation>Den skadde filen sier ikke hvor mange som kom etter dem.</translation>
    </message>
    <message>
        <source>That is all there were.</source>
        <translation>Det er alle som fantes.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries after them are lost.</source>
        <translation>
            <numerusform>Én loggføring etter dem er tapt.</numerusform>
            <numerusform>%n loggføringer etter dem er tapt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret of the exercise could not be read and was made anew.</source>
        <translation>Øvelsens hemmelighet kunne ikke leses og ble laget på nytt.</translation>
    </message>
    <message>
        <source>What had been thought about it in the debrief could not be read and is lost.</source>
        <translation>Evalueringen av øvelsen kunne ikke leses og er tapt.</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>About</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godtatte advarsler</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Etater</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Etat</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Sies til alle</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonymt</translation>
    </message>
    <message>
        <source>Arises</source>
        <translation>Oppstår ved</translation>
    </message>
    <message>
        <source>Asks acknowledgement</source>
        <translation>Ber om kvittering</translation>
    </message>
    <message>
        <source>Asks urgency</source>
        <translation>Spør om hast</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Sted i filen</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Grener</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Orientering</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Kapabilitet</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Opplysninger</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>Sentraler</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klokke</translation>
    </message>
    <message>
        <source>Co location</source>
        <translation>Samlokalisering</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>Felles</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Spilledelse</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisk</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Kultur</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Bestemmer</translation>
    </message>
    <message>
        <source>Distractor</source>
        <translation>Avledning</translation>
    </message>
    <message>
        <source>Expects</source>
        <translation>Forventer</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Egne kolonner</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felter</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Først</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Tilpasning</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Skjemaer</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Klokken står</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funksjon</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funksjoner</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Overleveringer</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Injects</source>
        <translation>Innspill</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>I stedet</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Opplysning</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Opplysninger</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Fasit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ledetekst</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ledelse</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Hvem leder</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengde</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Mandater</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Matrix shown</source>
        <translation>Matrisen vises</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>Ordninger</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Sendes som</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Overskrifter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Åpner</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Hvem har ansvaret</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Del av</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Spiller</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>Rekkefølge</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioriteringer</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Kontrollspørsmål</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Rutine</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Rutiner</translation>
    </message>
    <message>
        <source>Procedures known</source>
        <translation>Rutinene er kjent</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Spørreskjemaer</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmålene</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Kommer</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Må fylles ut</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressurser</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Snudd</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Roles by phase</source>
        <translation>Roller etter fase</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runder</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plasser</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Tjener</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Deling</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Deler</translation>
    </message>
    <message>
        <source>Standard questionnaires</source>
        <translation>Programmets spørreskjemaer</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Begynner</translation>
    </message>
    <message>
        <source>Story rate permille</source>
        <translation>Fortellingens fart (promille)</translation>
    </message>
    <message>
        <source>Story start</source>
        <translation>STARTEX i fortellingen</translation>
    </message>
    <message>
        <source>Story time</source>
        <translation>Tid i fortellingen</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Oppbygning</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammendrag</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Stempler</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Tidskrav</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Målepunkter</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Fagord</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Så</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Triple alert</source>
        <translation>Trippelvarsling</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Hast</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianter</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vekt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Ord</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n feil</numerusform>
            <numerusform>%n feil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advarsel</numerusform>
            <numerusform>%n advarsler</numerusform>
        </translation>
    </message>
    <message>
        <source>checked</source>
        <translation>kontrollert</translation>
    </message>
    <message numerus="yes">
        <source>%n injects</source>
        <translation>
            <numerusform>%n innspill</numerusform>
            <numerusform>%n innspill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n oppgave</numerusform>
            <numerusform>%n oppgaver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variants</source>
        <translation>
            <numerusform>%n variant</numerusform>
            <numerusform>%n varianter</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan ikke leses</translation>
    </message>
    <message>
        <source>rehearsal, team “%1”</source>
        <translation>prøvekjøring, lag «%1»</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>skadet</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n loggføring</numerusform>
            <numerusform>%n loggføringer</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarioer</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Øvelser</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>ikke lukket</translation>
    </message>
    <message>
        <source>It was to be deleted on %1. That day has come.</source>
        <translation>Den skulle slettes %1. Dagen er kommet.</translation>
    </message>
    <message>
        <source>It is to be deleted on %1.</source>
        <translation>Den skal slettes %1.</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>skal slettes</translation>
    </message>
    <message>
        <source>%1 is open in a program that records in it, and is left as it is. Close the exercise there, then delete it.</source>
        <translation>%1 er åpen i et program som fører logg i den, og får stå som den er. Lukk øvelsen der, og slett den etterpå.</translation>
    </message>
    <message>
        <source>Not all of the exercise could be deleted. Left is: %1. See to it that you may write to the folder, and try again.</source>
        <translation>Ikke alt av øvelsen kunne slettes. Igjen er: %1. Sørg for at du har skrivetilgang til mappen, og prøv igjen.</translation>
    </message>
    <message>
        <source>Delete the exercise</source>
        <translation>Slett øvelsen</translation>
    </message>
    <message>
        <source>Deleted for good, with all that was recorded and thought about it: %1 in %2. Nothing brings it back.</source>
        <translation>Dette slettes for godt, med alt som er loggført og evaluert: %1 i %2. Det kan ikke hentes tilbake.</translation>
    </message>
    <message>
        <source>Not made by the program, and left there: %1.</source>
        <translation>Ikke laget av programmet, og blir liggende: %1.</translation>
    </message>
    <message>
        <source>Delete this exercise?</source>
        <translation>Slette denne øvelsen?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Slett for godt</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Søk (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search scenarios and exercises</source>
        <translation>Søk i scenarioer og øvelser</translation>
    </message>
    <message>
        <source>Scenarios and exercises</source>
        <translation>Scenarioer og øvelser</translation>
    </message>
    <message>
        <source>Scroll the list</source>
        <translation>Rull listen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leser …</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Ingenting her har disse ordene.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Her er det ingenting ennå.</translation>
    </message>
    <message>
        <source>Scroll the text</source>
        <translation>Rull teksten</translation>
    </message>
    <message>
        <source>Rehearse …</source>
        <translation>Prøvekjør …</translation>
    </message>
    <message>
        <source>Open the debrief</source>
        <translation>Åpne evalueringen</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Åpne en fil …</translation>
    </message>
    <message>
        <source>Join an exercise …</source>
        <translation>Bli med i en øvelse …</translation>
    </message>
    <message>
        <source>The exercise “%1” was left before it was closed. Nothing of it is lost.</source>
        <translation>Øvelsen «%1» ble forlatt før den var lukket. Ingenting av den er tapt.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsett med den</translation>
    </message>
    <message>
        <source>Run …</source>
        <translation>Kjør …</translation>
    </message>
    <message>
        <source>Go on with it …</source>
        <translation>Fortsett med den …</translation>
    </message>
    <message>
        <source>With people, over the network (Ctrl+Enter)</source>
        <translation>Med folk, over nettet (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Fit to us …</source>
        <translation>Tilpass til oss …</translation>
    </message>
    <message>
        <source>A copy with your own places, units and names</source>
        <translation>En kopi med egne steder, enheter og navn</translation>
    </message>
    <message>
        <source>“%1” was edited and not saved. Nothing of it is lost.</source>
        <translation>«%1» ble redigert og ikke lagret. Ingenting av det er tapt.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Fortsett å redigere</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Rediger …</translation>
    </message>
    <message>
        <source>Injects, roles and all else; of a scenario of the program a copy of your own (Ctrl+E)</source>
        <translation>Innspill, roller og alt annet; av et scenario som følger med programmet, en egen kopi (Ctrl+E)</translation>
    </message>
    <message>
        <source>New scenario …</source>
        <translation>Nytt scenario …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>A list of injects (.xlsx, .ods, .csv) or another platform&apos;s scenario (Ctrl+Shift+I); or drop it on the window</source>
        <translation>En dreiebok (.xlsx, .ods, .csv) eller et scenario fra en annen plattform (Ctrl+Shift+I); eller slipp den på vinduet</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Slett …</translation>
    </message>
    <message>
        <source>Record, keys and reports, for good (Del)</source>
        <translation>Logg, nøkler og rapporter, for godt (Del)</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>Dupliser …</translation>
    </message>
    <message>
        <source>A copy with all its languages and files, to edit (Ctrl+Shift+D)</source>
        <translation>En kopi med alle språk og filer, til å redigere (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>From nothing or from a template (Ctrl+N)</source>
        <translation>Fra ingenting eller fra en mal (Ctrl+N)</translation>
    </message>
    <message>
        <source>Debrief of the last exercise</source>
        <translation>Evaluering av siste øvelse</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>Exercise direction</source>
        <translation>Øvingsledelse</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Spiller</translation>
    </message>
    <message>
        <source>Loggist</source>
        <translation>Loggfører</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Evaluator</translation>
    </message>
    <message>
        <source>Counter-play</source>
        <translation>Motspill</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papir</translation>
    </message>
    <message>
        <source>Another laptop has taken over the seat %1.</source>
        <translation>En annen maskin har overtatt plassen %1.</translation>
    </message>
    <message>
        <source>Another laptop asks for the seat %1, which somebody has. It was asked whether to take it over.</source>
        <translation>En annen maskin ber om plassen %1, som noen har. Den ble spurt om den vil overta.</translation>
    </message>
    <message>
        <source>The key of %1 cannot be written beside the record. Is the disk full?</source>
        <translation>Nøkkelen til %1 kan ikke skrives ved siden av loggen. Er disken full?</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>Ved bordet</translation>
    </message>
    <message>
        <source>Beside the table</source>
        <translation>Ved siden av bordet</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>reading the brief</source>
        <translation>leser oppdraget</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>has another version of the program</source>
        <translation>har en annen versjon av programmet</translation>
    </message>
    <message>
        <source>played by the program</source>
        <translation>spilles av programmet</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>på papir</translation>
    </message>
    <message>
        <source>line is down</source>
        <translation>linjen er nede</translation>
    </message>
    <message numerus="yes">
        <source>%n injects</source>
        <translation>
            <numerusform>%n innspill</numerusform>
            <numerusform>%n innspill</numerusform>
        </translation>
    </message>
    <message>
        <source>What seats see, say and decide is recorded with its time, by agency and seat, never by name. The record is for the debrief of this exercise, lies on this machine alone, and is deleted by deleting its file: %1</source>
        <translation>Hva plassene ser, sier og beslutter, logges med tid, etter etat og plass, aldri etter navn. Loggen er for evalueringen av denne øvelsen, ligger bare på denne maskinen, og slettes ved å slette filen: %1</translation>
    </message>
    <message>
        <source>%1 of %2 seats are ready</source>
        <translation>%1 av %2 plasser er klare</translation>
    </message>
    <message numerus="yes">
        <source>%n seats at the table are empty. Let the program play there, or start without them: who comes later sits down with their code.</source>
        <translation>
            <numerusform>%n plass ved bordet er tom. La programmet spille der, eller start uten: den som kommer senere, setter seg med koden sin.</numerusform>
            <numerusform>%n plasser ved bordet er tomme. La programmet spille der, eller start uten: den som kommer senere, setter seg med koden sin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LobbyPane</name>
    <message>
        <source>Seats join at</source>
        <translation>Plasser kobler seg til på</translation>
    </message>
    <message>
        <source>Seats join at %1</source>
        <translation>Plasser kobler seg til på %1</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>eller %1</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plasser</translation>
    </message>
    <message>
        <source>Scroll the list</source>
        <translation>Rull i listen</translation>
    </message>
    <message>
        <source>This seat&apos;s code was given out before, and nobody can show it again. A new one can be issued.</source>
        <translation>Koden til denne plassen er delt ut før, og ingen kan vise den igjen. En ny kan lages.</translation>
    </message>
    <message>
        <source>Seat code %1</source>
        <translation>Plasskode %1</translation>
    </message>
    <message>
        <source>The code and the address, to be read by a camera</source>
        <translation>Koden og adressen, til å leses av et kamera</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Skjul koden</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Vis koden</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Ny kode</translation>
    </message>
    <message>
        <source>The code before admits nobody any more; who sits there has to leave.</source>
        <translation>Koden før slipper ingen inn lenger; den som sitter der, må gå.</translation>
    </message>
    <message>
        <source>Revoke the code</source>
        <translation>Trekk koden tilbake</translation>
    </message>
    <message>
        <source>Nobody can sit there until you issue a new code.</source>
        <translation>Ingen kan sitte der før du lager en ny kode.</translation>
    </message>
    <message>
        <source>Leave it to a person</source>
        <translation>Overlat den til et menneske</translation>
    </message>
    <message>
        <source>Let the program play</source>
        <translation>La programmet spille</translation>
    </message>
    <message>
        <source>For somebody who did not come (Space).</source>
        <translation>For noen som ikke kom (mellomrom).</translation>
    </message>
    <message>
        <source>Not on paper</source>
        <translation>Ikke på papir</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papir</translation>
    </message>
    <message>
        <source>Who sits there writes slips that others type in.</source>
        <translation>Den som sitter der, skriver lapper som andre skriver inn.</translation>
    </message>
    <message>
        <source>Save seat cards …</source>
        <translation>Lagre plasskort …</translation>
    </message>
    <message>
        <source>Print seat cards …</source>
        <translation>Skriv ut plasskort …</translation>
    </message>
    <message>
        <source>Play the empty seats</source>
        <translation>Spill de tomme plassene</translation>
    </message>
    <message>
        <source>Go on (Ctrl+Enter)</source>
        <translation>Fortsett (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>START EXERCISE (Ctrl+Enter)</source>
        <translation>START ØVELSEN (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Shared log</source>
        <translation>Felles logg</translation>
    </message>
    <message>
        <source>Scroll the list</source>
        <translation>Rull listen</translation>
    </message>
    <message>
        <source>What anybody says on a common channel stands here, for all who are on it.</source>
        <translation>Det noen sier på en felles kanal, står her, for alle som er på den.</translation>
    </message>
</context>
<context>
    <name>Loggist</name>
    <message>
        <source>Who leads: %1</source>
        <translation>Hvem leder: %1</translation>
    </message>
    <message>
        <source>Handover: %1</source>
        <translation>Overlevering: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No task in particular</source>
        <translation>Ingen bestemt oppgave</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation>Hvem sa det?</translation>
    </message>
    <message>
        <source>%1 → %2: what was it?</source>
        <translation>%1 → %2: hva var det?</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Say first who said it.</source>
        <translation>Si først hvem som sa det.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>LoggistPane</name>
    <message>
        <source>Take it back</source>
        <translation>Ta den tilbake</translation>
    </message>
    <message>
        <source>Situation at %1: %2</source>
        <translation>Situasjonen kl. %1: %2</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Rull</translation>
    </message>
    <message>
        <source>Recalled: %1</source>
        <translation>Erindret: %1</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Hvem sa det</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Fra %1</translation>
    </message>
    <message>
        <source>To whom (nobody chosen: everybody)</source>
        <translation>Til hvem (ingen valgt: alle)</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Til %1</translation>
    </message>
    <message>
        <source>What it was: this writes it down</source>
        <translation>Hva det var: dette fører det i loggen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>akkurat nå</translation>
    </message>
    <message>
        <source>–30 s</source>
        <translation>–30 s</translation>
    </message>
    <message>
        <source>–2 min</source>
        <translation>–2 min</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Hva det gjelder</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Gjelder: %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>In a few words, if need be (Ctrl+N; Esc leaves)</source>
        <translation>Med få ord, om nødvendig (Ctrl+N; Esc går ut)</translation>
    </message>
    <message>
        <source>I listen to</source>
        <translation>Jeg lytter til</translation>
    </message>
    <message>
        <source>I listen to %1</source>
        <translation>Jeg lytter til %1</translation>
    </message>
    <message>
        <source>What is said while nobody listens is not observed. It does not count against anybody.</source>
        <translation>Det som sies mens ingen lytter, er ikke observert. Det teller ikke mot noen.</translation>
    </message>
    <message>
        <source>Written down (%1 on their way)</source>
        <translation>Ført (%1 på vei)</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Ført</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Stryk</translation>
    </message>
    <message>
        <source>Strike: %1</source>
        <translation>Stryk: %1</translation>
    </message>
    <message>
        <source>Withdrawn by the loggist</source>
        <translation>Trukket tilbake av loggføreren</translation>
    </message>
    <message>
        <source>Nothing written down yet.</source>
        <translation>Ingenting er ført ennå.</translation>
    </message>
    <message>
        <source>Raise a hand to the facilitator</source>
        <translation>Rekk opp hånden til spillederen</translation>
    </message>
    <message>
        <source>Scroll the list</source>
        <translation>Rull i listen</translation>
    </message>
</context>
<context>
    <name>MandateCard</name>
    <message>
        <source>You are: %1</source>
        <translation>Du er: %1</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Jeg har lest dette</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Prøv lyden</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Tell of marks</source>
        <translation>Meld om merker</translation>
    </message>
    <message>
        <source>Who is told when you mark the map</source>
        <translation>Hvem som får melding når du merker i kartet</translation>
    </message>
    <message>
        <source>What you mark</source>
        <translation>Hva du merker</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>En linje</translation>
    </message>
    <message>
        <source>Words beside it (optional)</source>
        <translation>Tekst ved siden av (valgfritt)</translation>
    </message>
    <message>
        <source>Map sketch. Arrow keys move the stamp, Enter sets it. What is marked stands in the list below.</source>
        <translation>Kartskisse. Piltastene flytter symbolet, Enter setter det. Det som er merket, står i listen under.</translation>
    </message>
    <message>
        <source>The map is on its way.</source>
        <translation>Kartet er på vei.</translation>
    </message>
    <message>
        <source>The line is done</source>
        <translation>Linjen er ferdig</translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation>Det som er merket</translation>
    </message>
    <message>
        <source>Scroll the list</source>
        <translation>Rull listen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Fjern: %1</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>inject</source>
        <translation>innspill</translation>
    </message>
    <message>
        <source>course of the exercise</source>
        <translation>øvingens gang</translation>
    </message>
    <message>
        <source>round</source>
        <translation>runde</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>beslutning</translation>
    </message>
    <message>
        <source>said who leads</source>
        <translation>sa hvem som leder</translation>
    </message>
    <message>
        <source>message</source>
        <translation>melding</translation>
    </message>
    <message>
        <source>request</source>
        <translation>anmodning</translation>
    </message>
    <message>
        <source>answer to a request</source>
        <translation>svar på anmodning</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>sagt</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>kvittert</translation>
    </message>
    <message>
        <source>took a task</source>
        <translation>tok en oppgave</translation>
    </message>
    <message>
        <source>began a task</source>
        <translation>begynte på en oppgave</translation>
    </message>
    <message>
        <source>finished a task</source>
        <translation>fullførte en oppgave</translation>
    </message>
    <message>
        <source>gave back a task</source>
        <translation>ga tilbake en oppgave</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>overlevering</translation>
    </message>
    <message>
        <source>resource or map</source>
        <translation>ressurs eller kart</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>observasjon</translation>
    </message>
    <message>
        <source>rating of a target</source>
        <translation>vurdering av et mål</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>svar på spørsmål</translation>
    </message>
    <message>
        <source>opened or read</source>
        <translation>åpnet eller lest</translation>
    </message>
    <message>
        <source>Injects</source>
        <translation>Innspill</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldinger</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visninger</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>How the organisation is built: ranks, centres, volunteers</source>
        <translation>Hvordan organisasjonen er bygd opp: grader, sentraler, frivillige</translation>
    </message>
    <message>
        <source>How people there talk, decide and disagree</source>
        <translation>Hvordan folk der snakker, bestemmer og er uenige</translation>
    </message>
    <message>
        <source>Who decides what, and how quickly</source>
        <translation>Hvem som bestemmer hva, og hvor fort</translation>
    </message>
    <message>
        <source>Name by which the rest of the file refers to the agency</source>
        <translation>Navnet resten av filen bruker om etaten</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Fullt navn</translation>
    </message>
    <message>
        <source>Two letters for symbols</source>
        <translation>To bokstaver til symboler</translation>
    </message>
    <message>
        <source>Symbol: square, triangle, cross, house, diamond, flag, circle or hexagon; without it the next free one</source>
        <translation>Symbol: square, triangle, cross, house, diamond, flag, circle eller hexagon; uten dette det neste ledige</translation>
    </message>
    <message>
        <source>agency: a column of the role matrix; outside: a party without one</source>
        <translation>etat: en kolonne i rolle- og ansvarsmatrisen; utenfra: en part uten kolonne</translation>
    </message>
    <message>
        <source>The agency that this unit belongs to</source>
        <translation>Etaten som denne enheten hører til</translation>
    </message>
    <message>
        <source>What the agency is for, in one line; printed on its seat cards</source>
        <translation>Hva etaten er til for, på én linje; trykkes på plasskortene</translation>
    </message>
    <message>
        <source>What the other agencies read about it before play</source>
        <translation>Det de andre etatene leser om den før spillet</translation>
    </message>
    <message>
        <source>Name by which the rest of the file refers to the seat</source>
        <translation>Navnet resten av filen bruker om plassen</translation>
    </message>
    <message>
        <source>Who sits there</source>
        <translation>Hvem som sitter der</translation>
    </message>
    <message>
        <source>The agency it belongs to; for an evaluator the table</source>
        <translation>Etaten den hører til; for en evaluator bordet</translation>
    </message>
    <message>
        <source>What the place is called</source>
        <translation>Hva plassen heter</translation>
    </message>
    <message>
        <source>Counter-play: the parties it answers as. A loggist of several agencies: those it writes down for</source>
        <translation>Motspill: partene den svarer som. En loggfører for flere etater: dem den skriver for</translation>
    </message>
    <message>
        <source>What the person reads before STARTEX</source>
        <translation>Det personen leser før STARTEX</translation>
    </message>
    <message>
        <source>Name by which the rest of the file refers to the channel</source>
        <translation>Navnet resten av filen bruker om kanalen</translation>
    </message>
    <message>
        <source>What people call it</source>
        <translation>Hva folk kaller den</translation>
    </message>
    <message>
        <source>How it is carried</source>
        <translation>Hvordan det sendes</translation>
    </message>
    <message>
        <source>What is sent here reaches every member and stands in the shared log</source>
        <translation>Det som sendes her, når alle medlemmer og står i fellesloggen</translation>
    </message>
    <message>
        <source>Agencies or seats on it</source>
        <translation>Etater eller plasser som er med</translation>
    </message>
    <message>
        <source>Name of the capability target</source>
        <translation>Navn på målepunktet</translation>
    </message>
    <message>
        <source>What an evaluator rates P, S, M or U</source>
        <translation>Det en evaluator vurderer med P, S, M eller U</translation>
    </message>
    <message>
        <source>The critical tasks that show it</source>
        <translation>De kritiske oppgavene som viser det</translation>
    </message>
    <message>
        <source>Name of the objective</source>
        <translation>Navn på målet</translation>
    </message>
    <message>
        <source>What the exercise is to train</source>
        <translation>Det øvelsen skal trene</translation>
    </message>
    <message>
        <source>The core capability it belongs to</source>
        <translation>Kapabiliteten det hører til</translation>
    </message>
    <message>
        <source>Capability targets</source>
        <translation>Målepunkter</translation>
    </message>
    <message>
        <source>Name by which the rest of the file refers to the phase</source>
        <translation>Navnet resten av filen bruker om fasen</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>played at the seats, or talked in the room</source>
        <translation>spilt ved plassene eller samtalt i rommet</translation>
    </message>
    <message>
        <source>When it begins; the first phase begins at STARTEX</source>
        <translation>Når den begynner; den første fasen begynner ved STARTEX</translation>
    </message>
    <message>
        <source>no: only facilitators and evaluators see that it began</source>
        <translation>nei: bare spilledere og evaluatorer ser at den begynte</translation>
    </message>
    <message>
        <source>Name by which injects refer to it</source>
        <translation>Navnet innspill bruker om den</translation>
    </message>
    <message>
        <source>Heading in the MSEL</source>
        <translation>Overskrift i dreieboken</translation>
    </message>
    <message>
        <source>Name by which lead rows refer to it</source>
        <translation>Navnet ledelsesrader bruker om den</translation>
    </message>
    <message>
        <source>What is led, as in &quot;who leads ...?&quot;</source>
        <translation>Det som ledes, som i «hvem leder ...?»</translation>
    </message>
    <message>
        <source>Name by which tasks refer to it</source>
        <translation>Navnet oppgaver bruker om den</translation>
    </message>
    <message>
        <source>What the agreed procedure is called</source>
        <translation>Hva den avtalte rutinen heter</translation>
    </message>
    <message>
        <source>What has been agreed</source>
        <translation>Det som er avtalt</translation>
    </message>
    <message>
        <source>Phases in which these roles hold</source>
        <translation>Fasene der disse rollene gjelder</translation>
    </message>
    <message>
        <source>Each agency&apos;s role</source>
        <translation>Rollen til hver etat</translation>
    </message>
    <message>
        <source>What the row leads</source>
        <translation>Det raden leder</translation>
    </message>
    <message>
        <source>Phases in which this row names the right lead; without it all</source>
        <translation>Fasene der denne raden sier hvem som rettelig leder; uten dette alle</translation>
    </message>
    <message>
        <source>Name by which the rest of the file refers to the task</source>
        <translation>Navnet resten av filen bruker om oppgaven</translation>
    </message>
    <message>
        <source>The row of the matrix in words</source>
        <translation>Raden i matrisen med ord</translation>
    </message>
    <message>
        <source>From the opening of the task to the first act of an owner</source>
        <translation>Fra oppgaven åpnes til en eier handler første gang</translation>
    </message>
    <message>
        <source>How much it counts in task clarity; 1 without it</source>
        <translation>Hvor mye den teller i klare oppgaver; 1 uten dette</translation>
    </message>
    <message>
        <source>Each agency&apos;s role: R, A, C, I, S, A/R or - ; a question mark behind it marks the cell contested</source>
        <translation>Rollen til hver etat: R, A, C, I, S, A/R eller - ; et spørsmålstegn bak gjør ruten omstridt</translation>
    </message>
    <message>
        <source>The roles where they differ by phase, instead of roles</source>
        <translation>Rollene der de er ulike fra fase til fase, i stedet for roller</translation>
    </message>
    <message>
        <source>With several responsible: any of them does it, or all do their share</source>
        <translation>Når flere utfører: hvem som helst av dem gjør det, eller alle gjør sin del</translation>
    </message>
    <message>
        <source>Each responsible agency&apos;s share in words</source>
        <translation>Hver utførende etats del med ord</translation>
    </message>
    <message>
        <source>What a trainee of the agency reads under &quot;my mandate&quot;</source>
        <translation>Det en deltaker fra etaten leser under «mitt mandat»</translation>
    </message>
    <message>
        <source>Makes this a lead row</source>
        <translation>Gjør dette til en ledelsesrad</translation>
    </message>
    <message>
        <source>The agreed procedure that covers it</source>
        <translation>Den avtalte rutinen som gjelder</translation>
    </message>
    <message>
        <source>Objectives it serves</source>
        <translation>Målene den tjener</translation>
    </message>
    <message>
        <source>people: victims and the public; agencies: the responders&apos; own needs</source>
        <translation>mennesker: rammede og befolkningen; etater: det de som rykker ut, selv trenger</translation>
    </message>
    <message>
        <source>Stands in the task picker, has no roles, is never scored</source>
        <translation>Står i oppgavelisten, har ingen roller, gir aldri poeng</translation>
    </message>
    <message>
        <source>An agency, or a seat where dispatch and scene are two readers</source>
        <translation>En etat, eller en plass der sentral og skadested er to lesere</translation>
    </message>
    <message>
        <source>From the inject to the reading</source>
        <translation>Fra innspillet til det er lest</translation>
    </message>
    <message>
        <source>Name by which the rest of the file refers to the fact</source>
        <translation>Navnet resten av filen bruker om opplysningen</translation>
    </message>
    <message>
        <source>The fact</source>
        <translation>Opplysningen</translation>
    </message>
    <message>
        <source>The agency that gets it first</source>
        <translation>Etaten som får den først</translation>
    </message>
    <message>
        <source>Target for all who need it</source>
        <translation>Frist for alle som trenger den</translation>
    </message>
    <message>
        <source>Who needs to know it</source>
        <translation>Hvem som trenger å vite det</translation>
    </message>
    <message>
        <source>Its passing on is asked to be confirmed</source>
        <translation>Det bes om bekreftelse når den gis videre</translation>
    </message>
    <message>
        <source>Name, unique within the inject</source>
        <translation>Navn, bare ett av det i innspillet</translation>
    </message>
    <message>
        <source>The agency that is expected to act; without it every recipient</source>
        <translation>Etaten som ventes å handle; uten dette alle mottakere</translation>
    </message>
    <message>
        <source>What it is expected to do</source>
        <translation>Det den ventes å gjøre</translation>
    </message>
    <message>
        <source>On which task</source>
        <translation>Med hvilken oppgave</translation>
    </message>
    <message>
        <source>Towards whom</source>
        <translation>Overfor hvem</translation>
    </message>
    <message>
        <source>From the release of the inject</source>
        <translation>Fra innspillet sendes</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>Name by which the rest of the file refers to the inject</source>
        <translation>Navnet resten av filen bruker om innspillet</translation>
    </message>
    <message>
        <source>What people call it; may repeat</source>
        <translation>Det folk kaller det; kan gå igjen</translation>
    </message>
    <message>
        <source>What it is in a few words</source>
        <translation>Hva det er, med få ord</translation>
    </message>
    <message>
        <source>What sort of MSEL entry it is</source>
        <translation>Hva slags innslag i dreieboken det er</translation>
    </message>
    <message>
        <source>Heading it stands under</source>
        <translation>Overskriften det står under</translation>
    </message>
    <message>
        <source>When it is delivered</source>
        <translation>Når det kommer</translation>
    </message>
    <message>
        <source>Time in the story, as the source gave it</source>
        <translation>Tid i fortellingen, slik kilden oppga den</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Hvem som sier det</translation>
    </message>
    <message>
        <source>Agencies or seats that receive it, or all</source>
        <translation>Etater eller plasser som får det, eller alle</translation>
    </message>
    <message>
        <source>By which means</source>
        <translation>På hvilken måte</translation>
    </message>
    <message>
        <source>What the recipients read (Markdown)</source>
        <translation>Det mottakerne leser (Markdown)</translation>
    </message>
    <message>
        <source>Information items in it</source>
        <translation>Opplysninger i det</translation>
    </message>
    <message>
        <source>Tasks that begin with it</source>
        <translation>Oppgaver som begynner med det</translation>
    </message>
    <message>
        <source>Who should do what within how long</source>
        <translation>Hvem som bør gjøre hva innen hvor lang tid</translation>
    </message>
    <message>
        <source>Files in media/ that go with it</source>
        <translation>Filer i media/ som hører med</translation>
    </message>
    <message>
        <source>Every recipient says how urgent it is</source>
        <translation>Alle mottakere sier hvor mye det haster</translation>
    </message>
    <message>
        <source>Every recipient is asked to acknowledge</source>
        <translation>Alle mottakere bes kvittere</translation>
    </message>
    <message>
        <source>no: kept, but never delivered by itself</source>
        <translation>nei: beholdes, men kommer aldri av seg selv</translation>
    </message>
    <message>
        <source>Who in the exercise direction handles it</source>
        <translation>Hvem i spilledelsen som tar seg av det</translation>
    </message>
    <message>
        <source>For the facilitator only</source>
        <translation>Bare for spilleder</translation>
    </message>
    <message>
        <source>Columns of your own</source>
        <translation>Egne kolonner</translation>
    </message>
    <message>
        <source>Name of the option</source>
        <translation>Navn på valget</translation>
    </message>
    <message>
        <source>What the facilitator reads on the key</source>
        <translation>Det spilleder leser på tasten</translation>
    </message>
    <message>
        <source>Name by which injects refer to the branch</source>
        <translation>Navnet innspill bruker om grenen</translation>
    </message>
    <message>
        <source>What the facilitator decides by</source>
        <translation>Det spilleder avgjør ut fra</translation>
    </message>
    <message>
        <source>Ways to go on</source>
        <translation>Veier videre</translation>
    </message>
    <message>
        <source>Name of the need</source>
        <translation>Navn på behovet</translation>
    </message>
    <message>
        <source>The agency that has to ask</source>
        <translation>Etaten som må spørre</translation>
    </message>
    <message>
        <source>What it asks about; its owners are the right ones to ask</source>
        <translation>Det den spør om; eierne er de rette å spørre</translation>
    </message>
    <message>
        <source>The inject that makes it necessary</source>
        <translation>Innspillet som gjør det nødvendig</translation>
    </message>
    <message>
        <source>From that inject to the answer</source>
        <translation>Fra det innspillet til svaret</translation>
    </message>
    <message>
        <source>The request in words</source>
        <translation>Anmodningen med ord</translation>
    </message>
    <message>
        <source>Name of the handover</source>
        <translation>Navn på overleveringen</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Det som overleveres</translation>
    </message>
    <message>
        <source>The task that goes with it</source>
        <translation>Oppgaven som følger med</translation>
    </message>
    <message>
        <source>The agency that hands over</source>
        <translation>Etaten som gir fra seg</translation>
    </message>
    <message>
        <source>The agency that takes over</source>
        <translation>Etaten som overtar</translation>
    </message>
    <message>
        <source>From that inject to the acceptance</source>
        <translation>Fra det innspillet til det er tatt imot</translation>
    </message>
    <message>
        <source>The agency that should reach out</source>
        <translation>Etaten som bør ta kontakt</translation>
    </message>
    <message>
        <source>The agency it should reach</source>
        <translation>Etaten den bør nå</translation>
    </message>
    <message>
        <source>The task that comes first</source>
        <translation>Oppgaven som kommer først</translation>
    </message>
    <message>
        <source>The task that comes after it</source>
        <translation>Oppgaven som kommer etter den</translation>
    </message>
    <message>
        <source>Name by which rounds refer to the question</source>
        <translation>Navnet runder bruker om spørsmålet</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Det det spørres om</translation>
    </message>
    <message>
        <source>Answers to choose from; without them a number or free text</source>
        <translation>Svar å velge mellom; uten dem et tall eller fri tekst</translation>
    </message>
    <message>
        <source>The right answers, any of them</source>
        <translation>De riktige svarene, ett av dem holder</translation>
    </message>
    <message>
        <source>The fact that is asked for</source>
        <translation>Opplysningen det spørres om</translation>
    </message>
    <message>
        <source>Name of the question</source>
        <translation>Navn på spørsmålet</translation>
    </message>
    <message>
        <source>What is judged: &quot;The driver is awake and angry&quot;</source>
        <translation>Det som vurderes: «Føreren er våken og sint»</translation>
    </message>
    <message>
        <source>How urgent the author means it to be, 1 to 4</source>
        <translation>Hvor mye forfatteren mener det haster, 1 til 4</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Navn på runden</translation>
    </message>
    <message>
        <source>When it is put</source>
        <translation>Når den stilles</translation>
    </message>
    <message>
        <source>How long it stays open; 45 s without it</source>
        <translation>Hvor lenge den står åpen; 45 s uten dette</translation>
    </message>
    <message>
        <source>The exercise clock stands while it is open</source>
        <translation>Øvelsesklokken står mens den er åpen</translation>
    </message>
    <message>
        <source>Agencies that are asked; without it all that have a seat</source>
        <translation>Etatene som spørres; uten dette alle som har en plass</translation>
    </message>
    <message>
        <source>What every agency rates 1 to 4</source>
        <translation>Det hver etat vurderer fra 1 til 4</translation>
    </message>
    <message>
        <source>Functions for &quot;who leads ...?&quot;</source>
        <translation>Funksjoner til «hvem leder ...?»</translation>
    </message>
    <message>
        <source>Tasks for &quot;who answers for ...?&quot;</source>
        <translation>Oppgaver til «hvem har ansvaret for ...?»</translation>
    </message>
    <message>
        <source>Questions about facts</source>
        <translation>Spørsmål om opplysninger</translation>
    </message>
    <message>
        <source>To be put in order</source>
        <translation>Skal settes i rekkefølge</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Hvordan det besvares</translation>
    </message>
    <message>
        <source>For choice and level-3</source>
        <translation>For valg og tre nivåer</translation>
    </message>
    <message>
        <source>The measure that reads it</source>
        <translation>Målingen som leser det</translation>
    </message>
    <message>
        <source>Agreement means less of the measure</source>
        <translation>Enighet betyr mindre av det som måles</translation>
    </message>
    <message>
        <source>Name of the questionnaire</source>
        <translation>Navn på spørreskjemaet</translation>
    </message>
    <message>
        <source>before or after play</source>
        <translation>før eller etter spillet</translation>
    </message>
    <message>
        <source>The agency is recorded, the seat is not</source>
        <translation>Etaten lagres, plassen ikke</translation>
    </message>
    <message>
        <source>Agencies that are asked; without it all</source>
        <translation>Etatene som spørres; uten dette alle</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>Spørsmålene</translation>
    </message>
    <message>
        <source>Name by which scenarios use them</source>
        <translation>Navnet scenarioer bruker om dem</translation>
    </message>
    <message>
        <source>Language of the texts: en, nb, ...</source>
        <translation>Tekstenes språk: en, nb, ...</translation>
    </message>
    <message>
        <source>What they are for, and after whose idea</source>
        <translation>Hva de er til, og hvem ideen kommer fra</translation>
    </message>
    <message>
        <source>The questionnaires</source>
        <translation>Spørreskjemaene</translation>
    </message>
    <message>
        <source>role-ambiguity, acquaintance, feedback, collaboration, community-satisfaction</source>
        <translation>role-ambiguity, acquaintance, feedback, collaboration, community-satisfaction</translation>
    </message>
    <message>
        <source>The row of the matrix</source>
        <translation>Raden i matrisen</translation>
    </message>
    <message>
        <source>The inject that calls for it</source>
        <translation>Innspillet som utløser den</translation>
    </message>
    <message>
        <source>The seats to be alerted together, the first receiver among them</source>
        <translation>Plassene som skal varsles sammen, også den som får meldingen først</translation>
    </message>
    <message>
        <source>From the inject to the reading; 90 s without it</source>
        <translation>Fra innspillet til det er lest; 90 s uten dette</translation>
    </message>
    <message>
        <source>The talked phase in which agencies stand together</source>
        <translation>Den samtalte fasen der etatene står sammen</translation>
    </message>
    <message>
        <source>The channel that stands for the command post</source>
        <translation>Kanalen som står for kommandoplassen</translation>
    </message>
    <message>
        <source>The first receiver alerts the other centres at once</source>
        <translation>Den som får meldingen først, varsler de andre sentralene straks</translation>
    </message>
    <message>
        <source>Leaders of the agencies stand together</source>
        <translation>Etatenes ledere står sammen</translation>
    </message>
    <message>
        <source>Name of the variant</source>
        <translation>Navn på varianten</translation>
    </message>
    <message>
        <source>What is different in it</source>
        <translation>Det som er annerledes i den</translation>
    </message>
    <message>
        <source>Trainees see the role matrix</source>
        <translation>Deltakerne ser rolle- og ansvarsmatrisen</translation>
    </message>
    <message>
        <source>Trainees see the agreed procedures</source>
        <translation>Deltakerne ser de avtalte rutinene</translation>
    </message>
    <message>
        <source>The triple alert is agreed</source>
        <translation>Trippelvarslingen er avtalt</translation>
    </message>
    <message>
        <source>Leaders stand together</source>
        <translation>Lederne står sammen</translation>
    </message>
    <message>
        <source>Name of the resource</source>
        <translation>Navn på ressursen</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Hva den heter</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Hvem den tilhører</translation>
    </message>
    <message>
        <source>Where it stands at STARTEX</source>
        <translation>Hvor den står ved STARTEX</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Navn på feltet</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ledetekst</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Må fylles ut</translation>
    </message>
    <message>
        <source>Name of the form</source>
        <translation>Navn på skjemaet</translation>
    </message>
    <message>
        <source>What is filled in</source>
        <translation>Det som fylles ut</translation>
    </message>
    <message>
        <source>File in media/</source>
        <translation>Fil i media/</translation>
    </message>
    <message>
        <source>Stamps to choose from</source>
        <translation>Stempler å velge mellom</translation>
    </message>
    <message>
        <source>Texts mention it as {id}</source>
        <translation>Tekster nevner det som {id}</translation>
    </message>
    <message>
        <source>What stands there; replaced when the scenario is fitted to a place</source>
        <translation>Det som står der; byttes ut når scenarioet tilpasses et sted</translation>
    </message>
    <message>
        <source>What to put there instead</source>
        <translation>Hva som kan stå der i stedet</translation>
    </message>
    <message>
        <source>A word of the program</source>
        <translation>Et ord i programmet</translation>
    </message>
    <message>
        <source>What is said instead</source>
        <translation>Det som sies i stedet</translation>
    </message>
    <message>
        <source>Key of the warning, as check prints it</source>
        <translation>Nøkkelen til advarselen, slik check skriver den</translation>
    </message>
    <message>
        <source>Path of the warning; without it anywhere</source>
        <translation>Stien til advarselen; uten dette hvor som helst</translation>
    </message>
    <message>
        <source>Why it may stay</source>
        <translation>Hvorfor den kan stå</translation>
    </message>
    <message>
        <source>Planned time from STARTEX to ENDEX</source>
        <translation>Planlagt tid fra STARTEX til ENDEX</translation>
    </message>
    <message>
        <source>Local date and time in the story at STARTEX: 2026-11-20 22:40</source>
        <translation>Lokal dato og tid i fortellingen ved STARTEX: 2026-11-20 22:40</translation>
    </message>
    <message>
        <source>Story time per exercise time in thousandths; 1000 without it</source>
        <translation>Tid i fortellingen per øvelsestid, i tusendeler; 1000 uten dette</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Navn på scenarioet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>What it is about, and that it is an example</source>
        <translation>Hva det handler om, og at det er et eksempel</translation>
    </message>
    <message>
        <source>played at the seats, or talked in the room, where no phase says otherwise</source>
        <translation>spilt ved plassene eller samtalt i rommet, der ingen fase sier noe annet</translation>
    </message>
    <message>
        <source>Length and story time</source>
        <translation>Lengde og tid i fortellingen</translation>
    </message>
    <message>
        <source>Words of the field as this exercise says them</source>
        <translation>Fagord slik denne øvelsen sier dem</translation>
    </message>
    <message>
        <source>Places, units and names to replace</source>
        <translation>Steder, enheter og navn som skal byttes ut</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisasjoner</translation>
    </message>
    <message>
        <source>Places at the table</source>
        <translation>Plasser ved bordet</translation>
    </message>
    <message>
        <source>Ways to send</source>
        <translation>Måter å sende på</translation>
    </message>
    <message>
        <source>Stretches in which the matrix, or played and talked, may differ</source>
        <translation>Strekk der matrisen, eller spilt og samtalt, kan være ulike</translation>
    </message>
    <message>
        <source>Headings of the MSEL</source>
        <translation>Overskrifter i dreieboken</translation>
    </message>
    <message>
        <source>What lead rows lead</source>
        <translation>Det ledelsesrader leder</translation>
    </message>
    <message>
        <source>What has been agreed beforehand</source>
        <translation>Det som er avtalt på forhånd</translation>
    </message>
    <message>
        <source>Rows of the role and responsibility matrix</source>
        <translation>Rader i rolle- og ansvarsmatrisen</translation>
    </message>
    <message>
        <source>Facts that injects carry, with who needs to know</source>
        <translation>Opplysninger i innspillene, med hvem som trenger å vite dem</translation>
    </message>
    <message>
        <source>The MSEL</source>
        <translation>Dreieboken</translation>
    </message>
    <message>
        <source>Ways the facilitator can choose between</source>
        <translation>Veier spilleder kan velge mellom</translation>
    </message>
    <message>
        <source>Requests that the plan makes necessary</source>
        <translation>Anmodninger som planen gjør nødvendige</translation>
    </message>
    <message>
        <source>Handovers that the plan makes necessary</source>
        <translation>Overleveringer som planen gjør nødvendige</translation>
    </message>
    <message>
        <source>Directed pairs of agencies that the plan needs in contact</source>
        <translation>Par av etater, med retning, som planen trenger kontakt mellom</translation>
    </message>
    <message>
        <source>What comes before what</source>
        <translation>Hva som kommer før hva</translation>
    </message>
    <message>
        <source>Questions about facts, with their keys</source>
        <translation>Spørsmål om opplysninger, med fasit</translation>
    </message>
    <message>
        <source>Questions put to every agency at once</source>
        <translation>Spørsmål til alle etater på én gang</translation>
    </message>
    <message>
        <source>Those of the program, asked in front of the scenario&apos;s own</source>
        <translation>Programmets egne, stilt foran scenarioets</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Før og etter</translation>
    </message>
    <message>
        <source>Formal mechanisms of cooperation</source>
        <translation>Formelle ordninger for samvirke</translation>
    </message>
    <message>
        <source>Ways to play the scenario</source>
        <translation>Måter å spille scenarioet på</translation>
    </message>
    <message>
        <source>Units on the resources board</source>
        <translation>Enheter på ressurstavlen</translation>
    </message>
    <message>
        <source>Forms to fill in and send</source>
        <translation>Skjemaer å fylle ut og sende</translation>
    </message>
    <message>
        <source>The map sketch</source>
        <translation>Kartskissen</translation>
    </message>
    <message>
        <source>Warnings that the author lives with</source>
        <translation>Advarsler som forfatteren lever med</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>Etaten</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Hva som sies</translation>
    </message>
    <message>
        <source>Heading of the column</source>
        <translation>Overskriften til kolonnen</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Task clarity</source>
        <translation>Oppgaveklarhet</translation>
    </message>
    <message>
        <source>Was each task taken in time by who should take it, and by nobody else?</source>
        <translation>Ble hver oppgave tatt i tide av den som skulle ta den, og ikke av noen andre?</translation>
    </message>
    <message>
        <source>Each due task has one outcome: clear 1, late 0.5, duplicated 0.5, both 0.25, taken only by agencies without a role or by nobody 0. The mean, by the weight of the tasks. Contested tasks and tasks that nobody could have seen are left out.</source>
        <translation>Hver aktuelle oppgave har ett utfall: klart fordelt 1, for sent 0,5, dobbelt 0,5, begge deler 0,25, tatt bare av etater uten rolle eller av ingen 0. Gjennomsnittet, vektet etter oppgavene. Omstridte oppgaver og oppgaver ingen kunne ha sett, holdes utenfor.</translation>
    </message>
    <message>
        <source>A convention of this program, on the role and responsibility matrix (RACI).</source>
        <translation>En konvensjon i dette programmet, ut fra rolle- og ansvarsmatrisen (RACI).</translation>
    </message>
    <message>
        <source>Whether a task was done well, or whether the matrix itself is right.</source>
        <translation>Om en oppgave ble godt løst, eller om matrisen selv er riktig.</translation>
    </message>
    <message>
        <source>Acting within the mandate</source>
        <translation>Innenfor eget mandat</translation>
    </message>
    <message>
        <source>Did agencies act on what is theirs?</source>
        <translation>Handlet etatene i det som er deres?</translation>
    </message>
    <message>
        <source>For each due task that somebody acted on: the agencies with a part in it (R, A or S, an accepted handover, or an emergency) divided by all agencies that acted. The sum over these tasks, divided by their number, which counts as at least five.</source>
        <translation>For hver aktuelle oppgave noen handlet i: etatene med en rolle i den (R, A eller S, en overlevering de hadde tatt imot, eller en nødsituasjon) delt på alle etater som handlet. Summen over disse oppgavene, delt på antallet, som regnes som minst fem.</translation>
    </message>
    <message>
        <source>After the practice of role matrices.</source>
        <translation>Etter vanlig bruk av rolle- og ansvarsmatriser.</translation>
    </message>
    <message>
        <source>Whether stepping outside one&apos;s mandate was wise; who does nothing breaks no mandate, so it is read together with task clarity.</source>
        <translation>Om det var klokt å gå utenfor mandatet; den som ikke gjør noe, bryter ikke noe mandat, så den leses sammen med oppgaveklarhet.</translation>
    </message>
    <message>
        <source>Asking the right agency first</source>
        <translation>Spurte rett etat først</translation>
    </message>
    <message>
        <source>Did requests go to the agency that does the task or answers for it?</source>
        <translation>Gikk anmodninger til etaten som utfører oppgaven eller har ansvaret for den?</translation>
    </message>
    <message>
        <source>Needs whose first request went only to agencies with R or A, divided by all needs and all other pairs of agency and task that were wrongly addressed.</source>
        <translation>Behov der første anmodning gikk bare til etater med R eller A, delt på alle behov og alle andre par av etat og oppgave som ble feil adressert.</translation>
    </message>
    <message>
        <source>A convention of this program.</source>
        <translation>En konvensjon i dette programmet.</translation>
    </message>
    <message>
        <source>Whether a request was well put, or was answered.</source>
        <translation>Om en anmodning var godt formulert, eller ble besvart.</translation>
    </message>
    <message>
        <source>Knowing who leads</source>
        <translation>Visste hvem som leder</translation>
    </message>
    <message>
        <source>Did everybody know who leads, and did only the right one say so?</source>
        <translation>Visste alle hvem som leder, og sa bare den rette det?</translation>
    </message>
    <message>
        <source>The mean of two shares: right answers of all asked pairs of agency and phase; and, over phases that last at least four lead targets, the share of time in which exactly the right lead was asserted, from one minute after the first assertion.</source>
        <translation>Gjennomsnittet av to andeler: riktige svar av alle par av etat og fase det ble spurt om; og, over faser som varer minst fire ganger tidskravet for ledelse, andelen av tiden der nøyaktig rett leder var meldt, fra ett minutt etter første melding.</translation>
    </message>
    <message>
        <source>After joint doctrine (JESIP) and joint procedures; the weighing is a convention of this program.</source>
        <translation>Etter felles doktrine (JESIP) og felles prosedyrer; vektingen er en konvensjon i dette programmet.</translation>
    </message>
    <message>
        <source>How well the lead was exercised.</source>
        <translation>Hvor godt ledelsen ble utøvd.</translation>
    </message>
    <message>
        <source>Handovers that land</source>
        <translation>Overleveringer som kommer frem</translation>
    </message>
    <message>
        <source>Was each required handover offered and accepted in time?</source>
        <translation>Ble hver nødvendige overlevering tilbudt og tatt imot i tide?</translation>
    </message>
    <message>
        <source>For each required handover, from when it arises to its acceptance: 1 within the target, half for each further target, 0 for never. Other offers that were never accepted count 0. The mean.</source>
        <translation>For hver nødvendige overlevering, fra den oppstår til den er tatt imot: 1 innen tidskravet, halvert for hvert tidskrav til, 0 for aldri. Andre tilbud som aldri ble tatt imot, teller 0. Gjennomsnittet.</translation>
    </message>
    <message>
        <source>After the practice of transfer of care; the curve is a convention of this program.</source>
        <translation>Etter vanlig bruk ved overføring av pasientansvar; kurven er en konvensjon i dette programmet.</translation>
    </message>
    <message>
        <source>Whether what was handed over was complete.</source>
        <translation>Om det som ble overlevert, var fullstendig.</translation>
    </message>
    <message>
        <source>Asked before, told after</source>
        <translation>Spurt før, informert etter</translation>
    </message>
    <message>
        <source>Were those with a C asked before a decision, and those with an I told after it?</source>
        <translation>Ble de med C spurt før en beslutning, og de med I informert etter den?</translation>
    </message>
    <message>
        <source>The mean of two shares: C cells of due tasks where the agency read the question before the decision; I cells where it read of the decision within the target. Without a decision neither is met.</source>
        <translation>Gjennomsnittet av to andeler: C-ruter i aktuelle oppgaver der etaten leste spørsmålet før beslutningen; I-ruter der den leste om beslutningen innen tidskravet. Uten beslutning er ingen av dem oppfylt.</translation>
    </message>
    <message>
        <source>After the practice of role matrices (RACI).</source>
        <translation>Etter vanlig bruk av rolle- og ansvarsmatriser (RACI).</translation>
    </message>
    <message>
        <source>Whether advice was listened to.</source>
        <translation>Om rådene ble hørt.</translation>
    </message>
    <message>
        <source>Seeing the same role matrix</source>
        <translation>Ser samme rollematrise</translation>
    </message>
    <message>
        <source>Do the agencies give the same answer to “who answers for this task?”</source>
        <translation>Gir etatene samme svar på «hvem har ansvaret for denne oppgaven?»</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha for names: 1 less the disagreement seen, divided by the disagreement that chance would give. 1 is full agreement, 0 is chance, below 0 is worse than chance. Tasks are the units, agencies the observers.</source>
        <translation>Krippendorffs alfa for navn: 1 minus forholdet mellom uenigheten som ble sett, og uenigheten tilfeldighet ville gitt. 1 er full enighet, 0 er tilfeldighet, under 0 er verre enn tilfeldighet. Oppgavene er enhetene, etatene observatørene.</translation>
    </message>
    <message>
        <source>Krippendorff, Content Analysis.</source>
        <translation>Krippendorff: Content Analysis.</translation>
    </message>
    <message>
        <source>Whether the shared answer is the right one.</source>
        <translation>Om det felles svaret er det riktige.</translation>
    </message>
    <message>
        <source>Knowing the role matrix</source>
        <translation>Kjenner rollematrisen</translation>
    </message>
    <message>
        <source>Do the agencies name the agency that the plan makes answerable?</source>
        <translation>Nevner etatene den etaten som har ansvaret etter planen?</translation>
    </message>
    <message>
        <source>Right answers, divided by all asked pairs of agency and uncontested task. No answer is wrong.</source>
        <translation>Riktige svar, delt på alle par av etat og uomstridt oppgave det ble spurt om. Manglende svar er feil.</translation>
    </message>
    <message>
        <source>Whether agencies act on what they know.</source>
        <translation>Om etatene handler etter det de vet.</translation>
    </message>
    <message>
        <source>How clear the roles felt</source>
        <translation>Hvor klare rollene føltes</translation>
    </message>
    <message>
        <source>How clear did people find their own agency&apos;s role, before and after?</source>
        <translation>Hvor klar syntes deltakerne egen etats rolle var, før og etter?</translation>
    </message>
    <message>
        <source>The mean of six questionnaire items, worded both ways, answered 1 to 5 and scaled so that 1 is clear and 0 is unclear. Shown for three or more answers.</source>
        <translation>Gjennomsnittet av seks spørsmål, formulert begge veier, besvart fra 1 til 5 og skalert slik at 1 er klart og 0 er uklart. Vises ved tre eller flere svar.</translation>
    </message>
    <message>
        <source>After Rizzo, House and Lirtzman (1970), in our own words. It stands beside the measures and is in no group value.</source>
        <translation>Etter Rizzo, House og Lirtzman (1970), med egne ord. Står ved siden av målingene og er ikke med i noen gruppeverdi.</translation>
    </message>
    <message>
        <source>What really happened: it is an opinion, and a calm day feels clear.</source>
        <translation>Hva som virkelig skjedde: Det er en mening, og en rolig dag føles klar.</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Responstid</translation>
    </message>
    <message>
        <source>How soon did the right agency act?</source>
        <translation>Hvor raskt handlet rett etat?</translation>
    </message>
    <message>
        <source>For each due task, from its opening to the first act of an agency with R or A: 1 within the target, half for each further target, 0 for never. The mean.</source>
        <translation>For hver aktuelle oppgave, fra den oppsto til første handling fra en etat med R eller A: 1 innen tidskravet, halvert for hvert tidskrav til, 0 for aldri. Gjennomsnittet.</translation>
    </message>
    <message>
        <source>“Response time” of studies of joint assignments; the curve is a convention of this program.</source>
        <translation>«Response time» i studier av felles oppdrag; kurven er en konvensjon i dette programmet.</translation>
    </message>
    <message>
        <source>Whether the target itself is reasonable, or whether the quick act was a good one.</source>
        <translation>Om selve tidskravet er rimelig, eller om den raske handlingen var god.</translation>
    </message>
    <message>
        <source>Information reached who needed it</source>
        <translation>Informasjonen nådde dem som trengte den</translation>
    </message>
    <message>
        <source>Did those who needed a fact read it in time?</source>
        <translation>Leste de som trengte en opplysning, den i tide?</translation>
    </message>
    <message>
        <source>For each fact and each agency that needs it, from the inject to its being read, not sent: 1 within the target, half for each further target, 0 for never. The mean.</source>
        <translation>For hver opplysning og hver etat som trenger den, fra innspillet til den er lest, ikke sendt: 1 innen tidskravet, halvert for hvert tidskrav til, 0 for aldri. Gjennomsnittet.</translation>
    </message>
    <message>
        <source>Whether it was understood.</source>
        <translation>Om den ble forstått.</translation>
    </message>
    <message>
        <source>Information without flooding</source>
        <translation>Informasjon uten støy</translation>
    </message>
    <message>
        <source>Did agencies get what they need without being flooded?</source>
        <translation>Fikk etatene det de trenger uten å bli oversvømt?</translation>
    </message>
    <message>
        <source>Needed pairs of fact and agency that were delivered, divided by all needed pairs and all deliveries to agencies that neither need it nor have a role in the task.</source>
        <translation>Par av opplysning og etat som trengte den og fikk den, delt på alle slike par og alle leveringer til etater som verken trenger opplysningen eller har en rolle i oppgaven.</translation>
    </message>
    <message>
        <source>A convention of this program, on need-to-know. Its usual weight is 2.</source>
        <translation>En konvensjon i dette programmet, etter prinsippet om tjenstlig behov. Den vanlige vekten er 2.</translation>
    </message>
    <message>
        <source>Whether something unplanned was worth knowing after all.</source>
        <translation>Om noe som ikke var planlagt, likevel var verdt å vite.</translation>
    </message>
    <message>
        <source>All centres alerted together</source>
        <translation>Alle sentraler varslet samtidig</translation>
    </message>
    <message>
        <source>Did the first centre alert the others at once?</source>
        <translation>Varslet den første sentralen de andre straks?</translation>
    </message>
    <message>
        <source>For each of the other named centres, from the call to its reading: 1 within the target, half for each further target, 0 for never. The mean.</source>
        <translation>For hver av de andre navngitte sentralene, fra anropet til varselet er lest: 1 innen tidskravet, halvert for hvert tidskrav til, 0 for aldri. Gjennomsnittet.</translation>
    </message>
    <message>
        <source>The procedure of triple alert; the curve is a convention of this program.</source>
        <translation>Prosedyren for trippelvarsling; kurven er en konvensjon i dette programmet.</translation>
    </message>
    <message>
        <source>What the centres then made of it.</source>
        <translation>Hva sentralene så gjorde med det.</translation>
    </message>
    <message>
        <source>Asked and confirmed</source>
        <translation>Spurt og bekreftet</translation>
    </message>
    <message>
        <source>Was what matters most confirmed by who got it?</source>
        <translation>Ble det viktigste bekreftet av den som fikk det?</translation>
    </message>
    <message>
        <source>Acknowledged or answered within the target, divided by all pairs of critical fact and agency that needs it, all needs, and all other messages that asked for an acknowledgement and did not get it in time.</source>
        <translation>Bekreftet eller besvart innen tidskravet, delt på alle par av kritisk opplysning og etat som trenger den, alle behov, og alle andre meldinger som ba om bekreftelse og ikke fikk den i tide.</translation>
    </message>
    <message>
        <source>Closed-loop communication.</source>
        <translation>Lukket kommunikasjonssløyfe (closed loop).</translation>
    </message>
    <message>
        <source>Whether the confirmation was more than a habit.</source>
        <translation>Om bekreftelsen var mer enn en vane.</translation>
    </message>
    <message>
        <source>Contacts that the plan needs</source>
        <translation>Kontaktene planen trenger</translation>
    </message>
    <message>
        <source>Were the agencies that need each other in contact?</source>
        <translation>Hadde etatene som trenger hverandre, kontakt?</translation>
    </message>
    <message>
        <source>Required pairs, each in its direction, with an exchange of substance (read, and carrying what the receiver needs or has a role in; an answered request; an accepted handover), divided by all required pairs.</source>
        <translation>Nødvendige par, hvert i sin retning, med en utveksling med innhold (lest, og om noe mottakeren trenger eller har en rolle i; en besvart anmodning; en overlevering som ble tatt imot), delt på alle nødvendige par.</translation>
    </message>
    <message>
        <source>Network analysis of exercises (Su 2011).</source>
        <translation>Nettverksanalyse av øvelser (Su 2011).</translation>
    </message>
    <message>
        <source>How good the contact was, or how often it was needed.</source>
        <translation>Hvor god kontakten var, eller hvor ofte den trengtes.</translation>
    </message>
    <message>
        <source>First things first</source>
        <translation>Det viktigste først</translation>
    </message>
    <message>
        <source>Was what must come first done first?</source>
        <translation>Ble det som må komme først, gjort først?</translation>
    </message>
    <message>
        <source>Pairs of tasks whose owners acted in the planned order, divided by all pairs with both due.</source>
        <translation>Par av oppgaver der eierne handlet i planlagt rekkefølge, delt på alle par der begge var aktuelle.</translation>
    </message>
    <message>
        <source>Process mining.</source>
        <translation>Prosessutvinning (process mining).</translation>
    </message>
    <message>
        <source>Whether another order was better on the day.</source>
        <translation>Om en annen rekkefølge var bedre den dagen.</translation>
    </message>
    <message>
        <source>The same picture of the situation</source>
        <translation>Samme situasjonsbilde</translation>
    </message>
    <message>
        <source>Did the agencies know the facts, and the same facts?</source>
        <translation>Kjente etatene opplysningene, og de samme opplysningene?</translation>
    </message>
    <message>
        <source>For each question about a fact: the share of right answers times the share of pairs of agencies that agree, among those that need or hold the fact. No answer is wrong and agrees with nobody. The mean; both factors are also shown alone.</source>
        <translation>For hvert spørsmål om en opplysning: andelen riktige svar ganger andelen par av etater som er enige, blant dem som trenger eller har opplysningen. Manglende svar er feil og enig med ingen. Gjennomsnittet; begge faktorene vises også hver for seg.</translation>
    </message>
    <message>
        <source>After SAGAT (Endsley).</source>
        <translation>Etter SAGAT (Endsley).</translation>
    </message>
    <message>
        <source>What people would have looked up when they needed it.</source>
        <translation>Hva folk ville ha slått opp når de trengte det.</translation>
    </message>
    <message>
        <source>The same urgency</source>
        <translation>Samme hastegrad</translation>
    </message>
    <message>
        <source>Did the agencies find the same things urgent?</source>
        <translation>Syntes etatene at de samme tingene hastet?</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha for ranks, on each agency&apos;s own rating of the same matter, 1 to 4: 1 is full agreement, 0 is chance, below 0 is worse than chance.</source>
        <translation>Krippendorffs alfa for rangordning, på hver etats egen vurdering av samme forhold, fra 1 til 4: 1 er full enighet, 0 er tilfeldighet, under 0 er verre enn tilfeldighet.</translation>
    </message>
    <message>
        <source>“Degree of urgency” of studies of joint assignments; Krippendorff, Content Analysis.</source>
        <translation>«Degree of urgency» i studier av felles oppdrag; Krippendorff: Content Analysis.</translation>
    </message>
    <message>
        <source>Whether the shared rating is the right one; agencies may have good reasons to differ.</source>
        <translation>Om den felles vurderingen er den riktige; etater kan ha gode grunner til å vurdere ulikt.</translation>
    </message>
    <message>
        <source>Resources not promised twice</source>
        <translation>Ressurser ikke lovet bort to ganger</translation>
    </message>
    <message>
        <source>Were requests for resources answered, and nothing promised twice?</source>
        <translation>Ble anmodninger om ressurser besvart, og ingenting lovet bort to ganger?</translation>
    </message>
    <message>
        <source>Needs that were answered and not committed twice, divided by all needs and all other requests that were not answered or committed twice.</source>
        <translation>Behov som ble besvart og ikke disponert to ganger, delt på alle behov og alle andre anmodninger som ikke ble besvart eller ble disponert to ganger.</translation>
    </message>
    <message>
        <source>“Resource utilisation” of studies of joint assignments; the formula is a convention of this program.</source>
        <translation>«Resource utilisation» i studier av felles oppdrag; formelen er en konvensjon i dette programmet.</translation>
    </message>
    <message>
        <source>Whether the resource was the right one.</source>
        <translation>Om ressursen var den rette.</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>needs two raters</source>
        <translation>krever to vurderere</translation>
    </message>
    <message>
        <source>is for exactly two raters</source>
        <translation>gjelder nøyaktig to vurderere</translation>
    </message>
    <message>
        <source>needs a unit that two raters rated</source>
        <translation>krever en enhet som to har vurdert</translation>
    </message>
    <message>
        <source>needs every rating, and some are missing</source>
        <translation>krever alle vurderinger, og noen mangler</translation>
    </message>
    <message>
        <source>needs two units</source>
        <translation>krever to enheter</translation>
    </message>
    <message>
        <source>all ratings are alike, so that chance cannot be told from agreement</source>
        <translation>alle vurderinger er like, så tilfeldighet kan ikke skilles fra enighet</translation>
    </message>
    <message>
        <source>the ratings are words, of which the order is not known</source>
        <translation>vurderingene er ord, og rekkefølgen på dem er ikke kjent</translation>
    </message>
    <message>
        <source>a ratio has no numbers below 0</source>
        <translation>på forholdstallsnivå finnes ingen tall under 0</translation>
    </message>
    <message>
        <source>there are too few nodes</source>
        <translation>det er for få noder</translation>
    </message>
    <message>
        <source>there are no ties</source>
        <translation>det er ingen bånd</translation>
    </message>
    <message>
        <source>the table is too large for this, or its numbers are</source>
        <translation>tabellen er for stor til dette, eller tallene i den er det</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Krippendorffs alfa</translation>
    </message>
    <message>
        <source>Percent agreement</source>
        <translation>Andel enige</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Fleiss&apos; kappa</translation>
    </message>
    <message>
        <source>Kendall&apos;s W</source>
        <translation>Kendalls W</translation>
    </message>
    <message>
        <source>Kendall&apos;s W, corrected for ties</source>
        <translation>Kendalls W, korrigert for like rangeringer</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohens kappa</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, linear weights</source>
        <translation>Cohens kappa, lineære vekter</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, quadratic weights</source>
        <translation>Cohens kappa, kvadratiske vekter</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Tetthet</translation>
    </message>
    <message>
        <source>Reciprocity of arcs</source>
        <translation>Gjensidighet, piler</translation>
    </message>
    <message>
        <source>Reciprocity of dyads</source>
        <translation>Gjensidighet, par</translation>
    </message>
    <message>
        <source>Degree centralization</source>
        <translation>Sentralisering av grad</translation>
    </message>
    <message>
        <source>In-degree centralization</source>
        <translation>Sentralisering av inngrad</translation>
    </message>
    <message>
        <source>Out-degree centralization</source>
        <translation>Sentralisering av utgrad</translation>
    </message>
    <message>
        <source>Betweenness centralization</source>
        <translation>Sentralisering av mellomliggenhet</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>Fragmentering</translation>
    </message>
    <message>
        <source>Path length</source>
        <translation>Veilengde</translation>
    </message>
    <message>
        <source>1 - Do/De over units with two ratings or more; the level chooses the distance</source>
        <translation>1 - Do/De over enheter med minst to vurderinger; målenivået bestemmer avstanden</translation>
    </message>
    <message>
        <source>agreeing pairs / pairs of ratings of one unit (not units on which all agree)</source>
        <translation>enige par / par av vurderinger av samme enhet (ikke enheter der alle er enige)</translation>
    </message>
    <message>
        <source>Fleiss 1971, ratings as categories (not Conger&apos;s exact kappa)</source>
        <translation>Fleiss 1971, vurderinger som kategorier (ikke Congers eksakte kappa)</translation>
    </message>
    <message>
        <source>ratings ranked by rater; those that are equal share their mean rank</source>
        <translation>vurderingene rangert for hver vurderer; like deler sin gjennomsnittsrang</translation>
    </message>
    <message>
        <source>the same, against the most that such ties allow</source>
        <translation>det samme, målt mot det meste som slike like rangeringer tillater</translation>
    </message>
    <message>
        <source>units that both rated; every disagreement weighs the same</source>
        <translation>enheter som begge har vurdert; all uenighet veier likt</translation>
    </message>
    <message>
        <source>weighed by how many categories in use lie between</source>
        <translation>veid etter hvor mange kategorier i bruk det er imellom</translation>
    </message>
    <message>
        <source>weighed by the square of that</source>
        <translation>veid etter kvadratet av det</translation>
    </message>
    <message>
        <source>arcs / ordered pairs of nodes</source>
        <translation>piler / ordnede par av noder</translation>
    </message>
    <message>
        <source>arcs that are returned / arcs</source>
        <translation>piler som går begge veier / piler</translation>
    </message>
    <message>
        <source>pairs tied both ways / pairs tied at all (pairs without a tie do not count)</source>
        <translation>par med bånd begge veier / par med bånd (par uten bånd teller ikke)</translation>
    </message>
    <message>
        <source>Freeman, undirected: any arc is a tie</source>
        <translation>Freeman, uten retning: enhver pil er et bånd</translation>
    </message>
    <message>
        <source>Freeman, directed</source>
        <translation>Freeman, med retning</translation>
    </message>
    <message>
        <source>Freeman, undirected</source>
        <translation>Freeman, uten retning</translation>
    </message>
    <message>
        <source>1 - sum of s(s - 1) / (n(n - 1)), s being the sizes of weak components</source>
        <translation>1 - summen av s(s - 1) / (n(n - 1)), der s er størrelsene på svake komponenter</translation>
    </message>
    <message>
        <source>mean steps along arcs, over ordered pairs that have a path</source>
        <translation>gjennomsnittlig antall steg langs piler, over ordnede par som har en vei</translation>
    </message>
    <message>
        <source>nominal</source>
        <translation>nominalnivå</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>ordinalnivå</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>intervallnivå</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>forholdstallsnivå</translation>
    </message>
    <message>
        <source>row %1, column “%2”: %3</source>
        <translation>rad %1, kolonne «%2»: %3</translation>
    </message>
    <message>
        <source>row %1 has %2 cells under %3 headings. Give every column a heading.</source>
        <translation>rad %1 har %2 celler under %3 overskrifter. Gi hver kolonne en overskrift.</translation>
    </message>
    <message>
        <source>row %1 has only %2 cells under %3 headings. Write NA where there is nothing.</source>
        <translation>rad %1 har bare %2 celler under %3 overskrifter. Skriv NA der det ikke er noe.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the table itself, a text with columns (.csv).</source>
        <translation>%1 er en mappe. Oppgi selve tabellen, en tekst med kolonner (.csv).</translation>
    </message>
    <message>
        <source>this is no text with columns. Open it, and save the table in it as .csv.</source>
        <translation>dette er ikke en tekst med kolonner. Åpne den, og lagre tabellen i den som .csv.</translation>
    </message>
    <message>
        <source>a quotation mark has no partner. Close it, or write it twice.</source>
        <translation>et anførselstegn har ingen make. Avslutt det, eller skriv det to ganger.</translation>
    </message>
    <message>
        <source>there is nothing below the headings. Give a row of headings, and the values below it.</source>
        <translation>det er ingenting under overskriftene. Oppgi en rad med overskrifter og verdiene under den.</translation>
    </message>
    <message>
        <source>there are %1 columns, so that none is left. Skip fewer.</source>
        <translation>det er %1 kolonner, så ingen er igjen. Hopp over færre.</translation>
    </message>
    <message>
        <source>“%1” is no number, which this level needs. Correct it, write NA for a missing rating, leave out columns on the left with --skip-columns, or take words for what they are with --level nominal.</source>
        <translation>«%1» er ikke et tall, og dette målenivået krever tall. Rett det, skriv NA for en manglende vurdering, utelat kolonner til venstre med --skip-columns, eller ta ord for det de er med --level nominal.</translation>
    </message>
    <message>
        <source>there is a column “%1”, but no other end of ties. Call the columns “from” and “to”.</source>
        <translation>det er en kolonne «%1», men ingen annen ende for båndene. Kall kolonnene «fra» og «til».</translation>
    </message>
    <message>
        <source>there is only one column. A tie needs two, “from” and “to”.</source>
        <translation>det er bare én kolonne. Et bånd trenger to, «fra» og «til».</translation>
    </message>
    <message>
        <source>a node has no name. Give it one.</source>
        <translation>en node har ikke noe navn. Gi den et.</translation>
    </message>
    <message>
        <source>a tie has no such end. Name a node, or remove the row.</source>
        <translation>et bånd mangler denne enden. Oppgi en node, eller fjern raden.</translation>
    </message>
    <message>
        <source>“%1” is no weight. Give a number from 0 on, or leave the column out: only a weight of 0, which is no tie, matters.</source>
        <translation>«%1» er ikke en vekt. Oppgi et tall fra 0 og oppover, eller utelat kolonnen: bare vekt 0, som ikke er noe bånd, har betydning.</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>not started</source>
        <translation>ikke startet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>på pause</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>avsluttet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>phase “%1”</source>
        <translation>fase «%1»</translation>
    </message>
    <message>
        <source>story %1</source>
        <translation>i fortellingen %1</translation>
    </message>
    <message>
        <source>clock on the wall %1</source>
        <translation>klokka på veggen %1</translation>
    </message>
    <message>
        <source>Lead of</source>
        <translation>Ledelse av</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Hvem leder</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>%1: %2 leads, planned %3</source>
        <translation>%1: %2 leder, planlagt %3</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>Åpen oppgave</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Tatt av</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Åpen i</translation>
    </message>
    <message>
        <source>%1: taken by %2, open for %3</source>
        <translation>%1: tatt av %2, åpen i %3</translation>
    </message>
    <message>
        <source>Past its target</source>
        <translation>Over målet</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Etat</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Uleste</translation>
    </message>
    <message>
        <source>Not ack.</source>
        <translation>Ikke kv.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ventet</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>For sent</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>%1: %2 unread, %3 not acknowledged, %4 expected, %5 of them late</source>
        <translation>%1: %2 uleste, %3 ikke kvittert, %4 ventet, %5 av dem for sent</translation>
    </message>
    <message>
        <source>What each agency had before it</source>
        <translation>Hva hver etat hadde foran seg</translation>
    </message>
    <message>
        <source>Who led</source>
        <translation>Hvem som ledet</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Åpne oppgaver</translation>
    </message>
</context>
<context>
    <name>NewScenario</name>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>A facilitator, an hour, and all else is for you to write.</source>
        <translation>En spilleder og en time; alt annet skriver du selv.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tittel</translation>
    </message>
    <message>
        <source>About what it begins from</source>
        <translation>Om det den begynner med</translation>
    </message>
    <message>
        <source>&amp;Begins from</source>
        <translation>&amp;Begynner med</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Velg …</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Mappe</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Lag den</translation>
    </message>
    <message>
        <source>Folder to make the scenario&apos;s folder in</source>
        <translation>Mappa som scenariets mappe skal ligge i</translation>
    </message>
    <message>
        <source>Say what the scenario is called.</source>
        <translation>Si hva scenariet heter.</translation>
    </message>
    <message>
        <source>Say in full which folder it is to lie in.</source>
        <translation>Oppgi hele stien til mappa det skal ligge i.</translation>
    </message>
    <message>
        <source>It cannot be copied before what is wrong in its scenario.yaml is put right.</source>
        <translation>Det kan ikke kopieres før feilene i scenario.yaml er rettet.</translation>
    </message>
</context>
<context>
    <name>Often</name>
    <message>
        <source>How often</source>
        <translation>Hvor ofte</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Hva som går galt</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>I %1: %2</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Vanligvis</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Lavest</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Høyest</translation>
    </message>
    <message>
        <source>Scored in</source>
        <translation>Målt i</translation>
    </message>
    <message>
        <source>%1: usually %2, from %3 to %4, scored in %5</source>
        <translation>%1: vanligvis %2, fra %3 til %4, målt i %5</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Etat</translation>
    </message>
    <message>
        <source>Open along time</source>
        <translation>Åpent over tid</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>Mest på én gang</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>%1: at most %2 open at once, at %3</source>
        <translation>%1: på det meste %2 åpne samtidig, ved %3</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source> times</source>
        <translation> ganger</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Simulated seats play the plan many times, each time with other luck. It shows what usually goes wrong, and when who is busy.</source>
        <translation>Simulerte plasser spiller planen mange ganger, med ny tilfeldighet hver gang. Det viser hva som vanligvis går galt, og når hvem har mye å gjøre.</translation>
    </message>
    <message>
        <source>What many rehearsals say</source>
        <translation>Hva mange prøvekjøringer viser</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Skårer</translation>
    </message>
    <message>
        <source>Who is busy</source>
        <translation>Hvem har mye å gjøre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Rehearse many times</source>
        <translation>Prøvekjør mange ganger</translation>
    </message>
    <message numerus="yes">
        <source>%n rehearsals</source>
        <translation>
            <numerusform>%n prøvekjøring</numerusform>
            <numerusform>%n prøvekjøringer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the plan as it was before your last changes</source>
        <translation>%1 av planen slik den var før de siste endringene</translation>
    </message>
</context>
<context>
    <name>Onlooker</name>
    <message>
        <source>What %1 sees – exercise</source>
        <translation>Det %1 ser – øvelse</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The story begins %1. The exercise takes %2.</source>
        <translation>Historien begynner %1. Øvelsen varer %2.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Innspill</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Forventet</translation>
    </message>
    <message>
        <source>Note for the exercise leaders</source>
        <translation>Notat til øvingsledelsen</translation>
    </message>
    <message>
        <source>(switched off)</source>
        <translation>(slått av)</translation>
    </message>
    <message>
        <source>(expected action, is not sent)</source>
        <translation>(forventet handling, sendes ikke)</translation>
    </message>
    <message>
        <source>Enclosed: %1</source>
        <translation>Vedlagt: %1</translation>
    </message>
    <message>
        <source>Begins: %1</source>
        <translation>Starter: %1</translation>
    </message>
    <message>
        <source>%1 (within %2)</source>
        <translation>%1 (innen %2)</translation>
    </message>
    <message>
        <source>Handled by: %1</source>
        <translation>Håndteres av: %1</translation>
    </message>
    <message>
        <source>%1: list of injects</source>
        <translation>%1: dreiebok</translation>
    </message>
    <message>
        <source>For those who lead the exercise. Printed %1.</source>
        <translation>For øvingsledelsen. Skrevet ut %1.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Fra: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Kanal: %1</translation>
    </message>
    <message>
        <source>How urgent is it to you?  1 ☐  2 ☐  3 ☐  4 ☐</source>
        <translation>Hvor mye haster det for deg?  1 ☐  2 ☐  3 ☐  4 ☐</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>del %1 av %2</translation>
    </message>
    <message>
        <source>Inject %1 · %2</source>
        <translation>Innspill %1 · %2</translation>
    </message>
    <message>
        <source>Slip %1 of %2</source>
        <translation>Lapp %1 av %2</translation>
    </message>
    <message>
        <source>Slip %1 of %2, %3</source>
        <translation>Lapp %1 av %2, %3</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Lapper</translation>
    </message>
    <message>
        <source>No inject is addressed to anybody who plays, so there is nothing to cut out. Say in the list whom injects go to.</source>
        <translation>Ingen innspill går til noen som spiller, så det er ingenting å klippe ut. Si i lista hvem innspillene går til.</translation>
    </message>
    <message>
        <source>on signal</source>
        <translation>på signal</translation>
    </message>
</context>
<context>
    <name>PlanStrip</name>
    <message>
        <source>The plan along time</source>
        <translation>Planen langs tidslinjen</translation>
    </message>
    <message>
        <source>What has a time and somebody who gets it stands here.</source>
        <translation>Her står det som har et tidspunkt og en mottaker.</translation>
    </message>
    <message>
        <source>%1  %2 %3, open until %4</source>
        <translation>%1  %2 %3, åpent til %4</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n open at once</source>
        <translation>
            <numerusform>%1: høyst %n åpent samtidig</numerusform>
            <numerusform>%1: høyst %n åpne samtidig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%2</source>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>PlatformText</name>
    <message>
        <source>This looks like JSON and is damaged. Export it again where it comes from.</source>
        <translation>Dette ligner JSON og er skadet. Eksporter det på nytt der det kommer fra.</translation>
    </message>
    <message>
        <source>This is XML that is damaged in line %1. Export it again where it comes from.</source>
        <translation>Dette er XML som er skadet i linje %1. Eksporter den på nytt der den kommer fra.</translation>
    </message>
    <message>
        <source>The file holds a document type, through which it could pull in other files. It is not read; remove what stands in &lt;!DOCTYPE …&gt;.</source>
        <translation>Filen har en dokumenttype, som den kunne trekke inn andre filer gjennom. Den leses ikke; fjern det som står i &lt;!DOCTYPE …&gt;.</translation>
    </message>
    <message>
        <source>The file is built too deep. It is not read; check that it is what it should be.</source>
        <translation>Filen har for mange nivåer. Den leses ikke; sjekk at den er det den skal være.</translation>
    </message>
    <message>
        <source>The file holds more than this program takes in (%1). Divide it.</source>
        <translation>Filen inneholder mer enn dette programmet tar inn (%1). Del den opp.</translation>
    </message>
    <message>
        <source>The file is of %1, version %2, which this program does not know. Export it from a version that writes 1.</source>
        <translation>Filen er fra %1, versjon %2, som dette programmet ikke kjenner. Eksporter den fra en versjon som skriver 1.</translation>
    </message>
    <message>
        <source>There is no “%1” in the file. There are: %2. Give one of them with --sheet.</source>
        <translation>Det finnes ingen «%1» i filen. Der er: %2. Oppgi en av dem med --sheet.</translation>
    </message>
    <message>
        <source>The scenario in the file has no injects. Choose another one.</source>
        <translation>Scenarioet i filen har ingen innspill. Velg et annet.</translation>
    </message>
    <message>
        <source>This is a dashboard of OpenAEV (charts about exercises), not a scenario. Export the scenario itself: Scenarios → its menu → Export.</source>
        <translation>Dette er en oversikt fra OpenAEV (diagrammer om øvelser), ikke et scenario. Eksporter selve scenarioet: Scenarios → menyen dets → Export.</translation>
    </message>
    <message>
        <source>This is an archive, and none of its files is a scenario (%1). Unpack it, and give the file with the list of injects.</source>
        <translation>Dette er et arkiv, og ingen av filene i det er et scenario (%1). Pakk det ut, og oppgi filen med listen over innspill.</translation>
    </message>
    <message>
        <source>This is JSON, but no scenario that is known (it begins with: %1). Known are OpenAEV, Blueprint, IcebergTTX, and lists of things with a “title”.</source>
        <translation>Dette er JSON, men ikke et scenario som er kjent (det begynner med: %1). Kjent er OpenAEV, Blueprint, IcebergTTX og lister over ting med en «title».</translation>
    </message>
    <message>
        <source>This is XML (&lt;%1&gt;), but no alert. Known is CAP 1.2, alone, in an Atom feed or in an EDXL envelope.</source>
        <translation>Dette er XML (&lt;%1&gt;), men ikke et varsel. Kjent er CAP 1.2, alene, i en Atom-strøm eller i en EDXL-konvolutt.</translation>
    </message>
    <message>
        <source>This is a feed without any alert. Choose another one.</source>
        <translation>Dette er en strøm uten et eneste varsel. Velg en annen.</translation>
    </message>
    <message>
        <source>This is a text without a list of injects. A list has a line for each, with “-” or a number before it, or a heading; or it is a table.</source>
        <translation>Dette er en tekst uten en liste over innspill. En liste har en linje for hvert, med «-» eller et nummer foran, eller en overskrift; eller den er en tabell.</translation>
    </message>
    <message>
        <source>This is a scenario of this program already. Open it, or check it: samvirke check.</source>
        <translation>Dette er allerede et scenario for dette programmet. Åpne det, eller sjekk det: samvirke check.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>en tabell</translation>
    </message>
    <message>
        <source>a plain list</source>
        <translation>en enkel liste</translation>
    </message>
    <message>
        <source>a scenario of OpenAEV</source>
        <translation>et scenario fra OpenAEV</translation>
    </message>
    <message>
        <source>an MSEL of Blueprint</source>
        <translation>en dreiebok fra Blueprint</translation>
    </message>
    <message>
        <source>a scenario of IcebergTTX</source>
        <translation>et scenario fra IcebergTTX</translation>
    </message>
    <message>
        <source>alerts (CAP)</source>
        <translation>varsler (CAP)</translation>
    </message>
    <message>
        <source>“%1” waits for itself through others; the facilitator releases it.</source>
        <translation>«%1» venter på seg selv gjennom andre; spillederen slipper det.</translation>
    </message>
    <message>
        <source>“%1” (%2) is not used.</source>
        <translation>«%1» (%2) brukes ikke.</translation>
    </message>
    <message>
        <source>The variable “%1” is a place to fit now; it reads “%2”.</source>
        <translation>Variabelen «%1» er nå noe som kan tilpasses; der står «%2».</translation>
    </message>
    <message>
        <source>“%1” is mentioned and not in the file.</source>
        <translation>«%1» er nevnt og ikke med i filen.</translation>
    </message>
    <message>
        <source>“%1” was taken. There are also: %2. Give one of them with --sheet.</source>
        <translation>«%1» ble tatt. Der er også: %2. Oppgi en av dem med --sheet.</translation>
    </message>
    <message>
        <source>It follows when the exercise moves on; the facilitator releases it.</source>
        <translation>Det følger når øvelsen går videre; spillederen slipper det.</translation>
    </message>
    <message>
        <source>It follows on several things; here it follows on “%1” alone.</source>
        <translation>Det følger på flere ting; her følger det bare på «%1».</translation>
    </message>
    <message>
        <source>It comes (at %2) if %1, which cannot be followed here; the facilitator releases it.</source>
        <translation>Det kommer (ved %2) hvis %1, noe som ikke kan følges her; spillederen slipper det.</translation>
    </message>
    <message>
        <source>It is tied to “%1”, which is not in the file.</source>
        <translation>Det er knyttet til «%1», som ikke er med i filen.</translation>
    </message>
    <message>
        <source>It goes out to “%1”, where nobody sits. Should a seat say it instead?</source>
        <translation>Det går ut til «%1», der ingen sitter. Bør en plass si det i stedet?</translation>
    </message>
    <message>
        <source>The time “%1” does not go with what it follows on, and was not used.</source>
        <translation>Tiden «%1» passer ikke med det innspillet følger på, og ble ikke brukt.</translation>
    </message>
    <message>
        <source>“%1” has no value in the file and stands in the text as it is. Replace it.</source>
        <translation>«%1» har ingen verdi i filen og står i teksten som det er. Erstatt det.</translation>
    </message>
    <message>
        <source>News that no inject publishes; the facilitator releases it.</source>
        <translation>En nyhet som ingen innspill publiserer; spillederen slipper den.</translation>
    </message>
    <message>
        <source>The sender is the first line of the text: “%1”.</source>
        <translation>Avsenderen er den første linjen i teksten: «%1».</translation>
    </message>
    <message>
        <source>The alert says that it is real (status Actual). Here it is a part of an exercise; never send it on.</source>
        <translation>Varselet sier at det er virkelig (status Actual). Her er det en del av en øvelse; send det aldri videre.</translation>
    </message>
    <message>
        <source>The alert says that it is of “%1” instead of CAP 1.2; it was read all the same.</source>
        <translation>Varselet sier at det er av «%1» i stedet for CAP 1.2; det ble lest likevel.</translation>
    </message>
    <message>
        <source>The feed holds a summary only; the alert itself lies at %1 and was not fetched.</source>
        <translation>Strømmen har bare et sammendrag; selve varselet ligger på %1 og ble ikke hentet.</translation>
    </message>
    <message>
        <source>The alert has no text (%1); write what people read.</source>
        <translation>Varselet har ingen tekst (%1); skriv det folk skal lese.</translation>
    </message>
    <message>
        <source>The alert is there in other languages too (%1); their texts are kept beside it.</source>
        <translation>Varselet finnes på andre språk også (%1); tekstene er tatt vare på ved siden av.</translation>
    </message>
    <message>
        <source>A technical action (%2) that people do not meet: “%1”.</source>
        <translation>En teknisk handling (%2) som folk ikke møter: «%1».</translation>
    </message>
    <message>
        <source>The workbook holds a scenario with something wrong in it (sheet:row:column). Put it right there.</source>
        <translation>Arbeidsboken inneholder et scenario med noe galt i (ark:rad:kolonne). Rett det der.</translation>
    </message>
    <message>
        <source>a scenario of Samvirke</source>
        <translation>et scenario fra Samvirke</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Scroll the preview</source>
        <translation>Rull forhåndsvisningen</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Mente du «%1»?</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>etat</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>plass</translation>
    </message>
    <message>
        <source>agency or seat</source>
        <translation>etat eller plass</translation>
    </message>
    <message>
        <source>task</source>
        <translation>oppgave</translation>
    </message>
    <message>
        <source>information item</source>
        <translation>opplysning</translation>
    </message>
    <message>
        <source>inject</source>
        <translation>innspill</translation>
    </message>
    <message>
        <source>function</source>
        <translation>funksjon</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanal</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>prosedyre</translation>
    </message>
    <message>
        <source>move</source>
        <translation>del av dreieboken</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>gren</translation>
    </message>
    <message>
        <source>option</source>
        <translation>alternativ</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>overlevering</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>kontrollspørsmål</translation>
    </message>
    <message>
        <source>Cannot be read. Check that the file exists and that you may read it.</source>
        <translation>Kan ikke leses. Kontroller at filen finnes, og at du har lov til å lese den.</translation>
    </message>
    <message>
        <source>Larger than %1 MiB. Make it smaller.</source>
        <translation>Større enn %1 MiB. Gjør filen mindre.</translation>
    </message>
    <message>
        <source>Not UTF-8 from here on. Save the file with the encoding UTF-8.</source>
        <translation>Ikke UTF-8 herfra. Lagre filen med tegnkodingen UTF-8.</translation>
    </message>
    <message>
        <source>Not YAML from here on (%1). Check indentation, colons and quotes.</source>
        <translation>Ikke YAML herfra (%1). Kontroller innrykk, kolon og anførselstegn.</translation>
    </message>
    <message>
        <source>Holds several documents. Remove everything from the second “---” on.</source>
        <translation>Inneholder flere dokumenter. Fjern alt fra og med den andre «---».</translation>
    </message>
    <message>
        <source>Anchors (&amp;name) are not used here. Write the value out.</source>
        <translation>Ankere (&amp;name) brukes ikke her. Skriv verdien rett inn.</translation>
    </message>
    <message>
        <source>Aliases (*name) are not used here. Write the value out.</source>
        <translation>Aliaser (*name) brukes ikke her. Skriv verdien rett inn.</translation>
    </message>
    <message>
        <source>Merge keys (&lt;&lt;) are not used here. Write the keys out.</source>
        <translation>Flettenøkler (&lt;&lt;) brukes ikke her. Skriv nøklene rett inn.</translation>
    </message>
    <message>
        <source>Type tags (!name) are not used here. Remove the tag.</source>
        <translation>Typemerker (!name) brukes ikke her. Fjern merket.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Remove one of them.</source>
        <translation>«%1» står her to ganger. Fjern én av dem.</translation>
    </message>
    <message>
        <source>Not a file of this program: it has to begin with “format: %2”.</source>
        <translation>Ikke en fil for dette programmet: Den må begynne med «format: %2».</translation>
    </message>
    <message>
        <source>Made by a newer version of the program (format %1; this one reads up to %2). Update the program.</source>
        <translation>Laget av en nyere versjon av programmet (format %1; denne leser til og med %2). Oppdater programmet.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>«%1» er ukjent her.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Kjent er: %1.</translation>
    </message>
    <message>
        <source>“%1” is missing. Add it.</source>
        <translation>«%1» mangler. Legg det til.</translation>
    </message>
    <message>
        <source>“%1” has no value. Fill it in, or remove the line.</source>
        <translation>«%1» har ingen verdi. Fyll den inn, eller fjern linjen.</translation>
    </message>
    <message>
        <source>Keys with values (key: value) should stand here.</source>
        <translation>Her skal det stå nøkler med verdier (key: value).</translation>
    </message>
    <message>
        <source>A list ([a, b], or lines that begin with “-”) should stand here.</source>
        <translation>Her skal det stå en liste ([a, b], eller linjer som begynner med «-»).</translation>
    </message>
    <message>
        <source>Plain text should stand here.</source>
        <translation>Her skal det stå ren tekst.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» er ikke et tall.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» er verken yes eller no.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as “90 s”, “2 min”, “1 h 10 min” or “0:12:30”.</source>
        <translation>«%1» er ikke en tid. Skriv den som «90 s», «2 min», «1 h 10 min» eller «0:12:30».</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>«%1» er ikke et gyldig valg.</translation>
    </message>
    <message>
        <source>They are: %1.</source>
        <translation>Gyldige valg er: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a role. Write R, A, C, I, S, A/R or -, with a question mark if it is contested.</source>
        <translation>«%1» er ikke en rolle. Skriv R, A, C, I, S, A/R eller -, med spørsmålstegn hvis den er omstridt.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name here. Use letters a to z, digits, dashes and underscores, beginning with a letter or digit.</source>
        <translation>«%1» kan ikke være et navn her. Bruk bokstavene a til z, sifre, bindestrek og understrek, med en bokstav eller et siffer først.</translation>
    </message>
    <message>
        <source>Say when in one way: {at: 4 min}, {after: inject, delay: 2 min}, {when: {decided: task}}, {unless: {taken: task}, until: 9 min}, {branch: b, option: o} or {by_hand: yes}.</source>
        <translation>Oppgi tidspunktet på én av disse måtene: {at: 4 min}, {after: inject, delay: 2 min}, {when: {decided: task}}, {unless: {taken: task}, until: 9 min}, {branch: b, option: o} eller {by_hand: yes}.</translation>
    </message>
    <message>
        <source>A condition names one thing that happens, as in {decided: task, by: AGENCY}.</source>
        <translation>En betingelse nevner én ting som skjer, som i {decided: task, by: AGENCY}.</translation>
    </message>
    <message>
        <source>“%1” is not a date with time. Write it as 2026-11-20 22:40.</source>
        <translation>«%1» er ikke en dato med klokkeslett. Skriv det som 2026-11-20 22:40.</translation>
    </message>
    <message>
        <source>There is no file “%1” in the folder media. Put it there, or correct the name.</source>
        <translation>Det finnes ingen fil «%1» i mappen media. Legg den der, eller rett navnet.</translation>
    </message>
    <message>
        <source>“%1” does not lie in the folder media. Copy it there and give its name alone.</source>
        <translation>«%1» ligger ikke i mappen media. Kopier filen dit, og oppgi bare navnet.</translation>
    </message>
    <message>
        <source>The scenario has no text “%1”. Remove it, or correct the name.</source>
        <translation>Scenarioet har ingen tekst «%1». Fjern den, eller rett navnet.</translation>
    </message>
    <message>
        <source>“%1” is not translated (“%2”). Add it.</source>
        <translation>«%1» er ikke oversatt («%2»). Legg til oversettelsen.</translation>
    </message>
    <message>
        <source>No value is given for {%1}; it will stand as it is.</source>
        <translation>Det er ikke oppgitt noen verdi for {%1}; det blir stående slik.</translation>
    </message>
    <message>
        <source>Add it to “fits”.</source>
        <translation>Legg den til under «fits».</translation>
    </message>
    <message>
        <source>No text mentions {%1}. Remove it, or use it.</source>
        <translation>Ingen tekst nevner {%1}. Fjern den, eller bruk den.</translation>
    </message>
    <message>
        <source>“%1” would have to be fetched and is never shown. Put the picture in the folder media.</source>
        <translation>«%1» måtte hentes utenfra og vises aldri. Legg bildet i mappen media.</translation>
    </message>
    <message>
        <source>No warning “%1” is raised here. Remove the acceptance.</source>
        <translation>Advarselen «%1» gis ikke her. Fjern den fra «accepted».</translation>
    </message>
    <message>
        <source>“%1” is used twice in “%2”. Give one of them another name.</source>
        <translation>«%1» er brukt to ganger i «%2». Gi én av dem et annet navn.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>Ingen %1 heter «%2».</translation>
    </message>
    <message>
        <source>Inject “%1” waits for itself. Give one inject of the circle a time.</source>
        <translation>Innspillet «%1» venter på seg selv. Gi ett innspill i sirkelen en tid.</translation>
    </message>
    <message>
        <source>The exercise has no length. Give one, as in “length: 80 min”.</source>
        <translation>Øvelsen har ingen varighet. Oppgi den, som i «length: 80 min».</translation>
    </message>
    <message>
        <source>Nobody leads the exercise. Add a seat with “kind: facilitator”.</source>
        <translation>Ingen leder øvelsen. Legg til en plass med «kind: facilitator».</translation>
    </message>
    <message>
        <source>Nobody plays. Add a seat for an agency.</source>
        <translation>Ingen spiller. Legg til en plass for en etat.</translation>
    </message>
    <message>
        <source>Seat “%1” (%2) belongs to no agency. Add “agency”, or “plays” for counter-play.</source>
        <translation>Plassen «%1» (%2) hører ikke til noen etat. Legg til «agency», eller «plays» for motspill.</translation>
    </message>
    <message>
        <source>Inject “%1” (%2) goes to nobody. Add “to” with agencies or seats.</source>
        <translation>Innspillet «%1» (%2) går ikke til noen. Legg til «to» med etater eller plasser.</translation>
    </message>
    <message>
        <source>Nobody sits for “%1”. Add a seat, or let a counter-play seat answer as it.</source>
        <translation>Ingen spiller «%1». Legg til en plass, eller la en motspillplass svare.</translation>
    </message>
    <message>
        <source>Inject “%1” has no time that could be read (“%2”), so it waits for the facilitator. Give it one.</source>
        <translation>Innspillet «%1» har ingen tid som kan leses («%2»), så det venter på spillederen. Gi det en tid.</translation>
    </message>
    <message>
        <source>Lies after the end of the exercise. Move it, or make the exercise longer.</source>
        <translation>Ligger etter slutten på øvelsen. Flytt det, eller gjør øvelsen lengre.</translation>
    </message>
    <message>
        <source>No inject carries “%1”. Add it to the “carries” of one.</source>
        <translation>Ingen innspill inneholder «%1». Legg opplysningen til under «carries» i ett av dem.</translation>
    </message>
    <message>
        <source>Nobody needs to know “%1”; passing it on counts as too much.</source>
        <translation>Ingen trenger å vite «%1»; å formidle det regnes som for mye.</translation>
    </message>
    <message>
        <source>The key “%1” is not among the options.</source>
        <translation>Fasiten «%1» er ikke blant svaralternativene.</translation>
    </message>
    <message>
        <source>Urgency goes from 1 to 4, not “%1”.</source>
        <translation>Hastegraden går fra 1 til 4, ikke «%1».</translation>
    </message>
    <message>
        <source>The weight of “%1” has to lie above 0 and not above 100.</source>
        <translation>Vekten til «%1» må ligge over 0 og ikke over 100.</translation>
    </message>
    <message>
        <source>“%1” is a distractor and has roles. Remove one of the two.</source>
        <translation>«%1» er en avledningsoppgave og har roller. Fjern én av delene.</translation>
    </message>
    <message>
        <source>“%1” stands on both sides. Name two agencies.</source>
        <translation>«%1» står på begge sider. Oppgi to etater.</translation>
    </message>
    <message>
        <source>There are no injects; only the facilitator can make something happen.</source>
        <translation>Det er ingen innspill; bare spillederen kan få noe til å skje.</translation>
    </message>
    <message>
        <source>“%1” has %2 agencies that answer for it (A). Exactly one has to; in a joint task the one that convenes.</source>
        <translation>«%1» har %2 etater som har ansvaret (A). Nøyaktig én skal ha det; i en felles oppgave den som kaller sammen.</translation>
    </message>
    <message>
        <source>Nobody does “%1”. Give an agency R.</source>
        <translation>Ingen utfører «%1». Gi en etat R.</translation>
    </message>
    <message>
        <source>“%1” has an A and no R, which is read as A/R.</source>
        <translation>«%1» har en A og ingen R, og det leses som A/R.</translation>
    </message>
    <message>
        <source>In “%1”, %2 both does or answers for it (R, A) and is asked or told (C, I). Choose one.</source>
        <translation>I «%1» står %2 både som utførende eller ansvarlig (R, A) og som en som spørres eller informeres (C, I). Velg én av delene.</translation>
    </message>
    <message>
        <source>In “%1” agencies are only asked or told (C, I). Say who does it and who answers for it.</source>
        <translation>I «%1» skal etatene bare spørres eller informeres (C, I). Oppgi hvem som utfører, og hvem som har ansvaret.</translation>
    </message>
    <message>
        <source>“%1” has no roles in phase “%2”. Add the phase to one of its rows.</source>
        <translation>«%1» har ingen roller i fasen «%2». Legg fasen til i en av radene.</translation>
    </message>
    <message>
        <source>“%1” has two sets of roles in phase “%2”. Keep one.</source>
        <translation>«%1» har to sett med roller i fasen «%2». Behold ett.</translation>
    </message>
    <message>
        <source>No row says who leads “%1” in phase “%2”. Add the phase to a lead row.</source>
        <translation>Ingen rad sier hvem som leder «%1» i fasen «%2». Legg fasen til i en ledelsesrad.</translation>
    </message>
    <message>
        <source>%3 rows say who leads “%1” in phase “%2”. Keep one.</source>
        <translation>%3 rader sier hvem som leder «%1» i fasen «%2». Behold én.</translation>
    </message>
    <message>
        <source>%2 agencies do “%1”. Say how it is split: “share: any” or “share: all”, and each share in words.</source>
        <translation>%2 etater utfører «%1». Oppgi hvordan oppgaven er delt: «share: any» eller «share: all», og hver del i ord.</translation>
    </message>
    <message>
        <source>%1 does nothing and answers for nothing. Give it a task, or make it a party outside the matrix.</source>
        <translation>%1 utfører ingenting og har ikke ansvaret for noe. Gi etaten en oppgave, eller gjør den til en part utenfor matrisen.</translation>
    </message>
    <message>
        <source>%1 answers for %2 of %3 tasks. Check that the others have a part to play.</source>
        <translation>%1 har ansvaret for %2 av %3 oppgaver. Kontroller at de andre har noe å gjøre.</translation>
    </message>
    <message>
        <source>In “%1” %2 of %3 agencies are asked first. Tell some of them instead (I).</source>
        <translation>I «%1» skal %2 av %3 etater spørres først. Informer heller noen av dem (I).</translation>
    </message>
    <message>
        <source>No inject begins “%1”. Add it to the “opens” of one.</source>
        <translation>Ingen innspill åpner «%1». Legg oppgaven til under «opens» i ett av dem.</translation>
    </message>
    <message>
        <source>Inject “%1” begins no task. Add “opens”, or make it contextual.</source>
        <translation>Innspillet «%1» åpner ingen oppgave. Legg til «opens», eller gi det «kind: contextual».</translation>
    </message>
    <message>
        <source>In “%1” the role of %2 is contested: the task is talked about and not scored.</source>
        <translation>I «%1» er rollen til %2 omstridt: Oppgaven drøftes og får ingen verdi.</translation>
    </message>
    <message>
        <source>“%1” has no target time, so it is not scored.</source>
        <translation>«%1» har ikke noe tidskrav og får derfor ingen verdi.</translation>
    </message>
    <message>
        <source>%1 tasks can be judged; %2 are needed for %3. Add rows with roles, a target and an inject that opens them.</source>
        <translation>%1 oppgaver kan vurderes; %3 krever %2. Legg til rader med roller, tidskrav og et innspill som åpner dem.</translation>
    </message>
    <message>
        <source>%1 times somebody has to learn something from others; %2 are needed for %3. Add to the “needs” of items.</source>
        <translation>%1 ganger må noen få vite noe av andre; %3 krever %2. Legg til under «needs» i opplysningene.</translation>
    </message>
    <message>
        <source>The plan makes %1 requests necessary; %2 are needed for %3. Add needs.</source>
        <translation>Planen gjør %1 anmodninger nødvendige; %3 krever %2. Legg til flere under «needs».</translation>
    </message>
    <message>
        <source>The plan makes %1 handovers necessary; %2 are needed for %3. Add handovers.</source>
        <translation>Planen gjør %1 overleveringer nødvendige; %3 krever %2. Legg til flere under «handovers».</translation>
    </message>
    <message>
        <source>%1 pairs of tasks have an order; %2 are needed for %3. Add precedence.</source>
        <translation>%1 par av oppgaver har en rekkefølge; %3 krever %2. Legg til flere under «precedence».</translation>
    </message>
    <message>
        <source>%1 contacts are needed by the plan; %2 are needed for %3. Add ties.</source>
        <translation>Planen krever %1 kontakter; %3 krever %2. Legg til flere under «ties».</translation>
    </message>
    <message>
        <source>Rounds ask for the urgency of %1 things at %3 levels; %2 things at %4 levels are needed for %5. Add urgency questions.</source>
        <translation>Rundene spør om hastegraden for %1 forhold på %3 nivåer; %5 krever %2 forhold på %4 nivåer. Legg til spørsmål under «urgency».</translation>
    </message>
    <message>
        <source>Rounds ask who answers for %1 different tasks; %2 are needed for %3. Add owners to rounds.</source>
        <translation>Rundene spør hvem som har ansvaret for %1 ulike oppgaver; %3 krever %2. Legg til «owners» i rundene.</translation>
    </message>
    <message>
        <source>Of %2 pairs of item and agency %1 are unneeded; a third has to be for %3. Add facts that not everybody needs.</source>
        <translation>Av %2 par av opplysning og etat er %1 unødvendige; %3 krever en tredel. Legg til opplysninger som ikke alle trenger.</translation>
    </message>
    <message>
        <source>“Who leads?” is asked %1 times (by agency); %2 are needed for %3. Add leads to rounds.</source>
        <translation>Det spørres «Hvem leder?» %1 ganger (per etat); %3 krever %2. Legg til «leads» i rundene.</translation>
    </message>
    <message>
        <source>Questions about facts are put %1 times to agencies that could know; %2 are needed for %3. Add probes to rounds.</source>
        <translation>Spørsmål om opplysninger stilles %1 ganger til etater som kan vite svaret; %3 krever %2. Legg til «probes» i rundene.</translation>
    </message>
    <message>
        <source>No centres are named that have to be alerted together, so %3 is not measured. Add “triple_alert”.</source>
        <translation>Ingen sentraler er oppgitt som skal varsles samtidig, så %3 måles ikke. Legg til «triple_alert».</translation>
    </message>
    <message>
        <source>“%1” is put to %2 agencies that could know; 2 are needed for %3. Put it to more, or choose another fact.</source>
        <translation>«%1» stilles til %2 etater som kan vite svaret; %3 krever 2. Still spørsmålet til flere, eller velg en annen opplysning.</translation>
    </message>
    <message>
        <source>Nothing in the plan makes %1 reach out to %2, so it lowers %3. Add an item, need or handover.</source>
        <translation>Ingenting i planen får %1 til å ta kontakt med %2, og det senker %3. Legg til en opplysning, anmodning eller overlevering.</translation>
    </message>
    <message>
        <source>“%1” begins at %2 with a target of %3; four targets have to fit before the end (begin by %4), or slow teams escape being measured by %5.</source>
        <translation>«%1» begynner %2 med et tidskrav på %3; fire slike må få plass før slutten (begynn senest %4), ellers slipper sene lag å bli målt med %5.</translation>
    </message>
    <message>
        <source>Phase “%1” lasts about %2, less than four lead targets of %3: %4 does not count its time.</source>
        <translation>Fasen «%1» varer omtrent %2, mindre enn fire ganger tidskravet for ledelse, %3: %4 teller ikke tiden i den.</translation>
    </message>
    <message>
        <source>accepted: %1 Because: %2</source>
        <translation>godtatt: %1 Begrunnelse: %2</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>feil: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>advarsel: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>merknad: %1</translation>
    </message>
    <message>
        <source>Correct the name, or add what it names.</source>
        <translation>Rett navnet, eller legg til det som navnet viser til.</translation>
    </message>
    <message>
        <source>“%1” has both “roles” and “roles_by_phase”. Keep one.</source>
        <translation>«%1» har både «roles» og «roles_by_phase». Behold én av dem.</translation>
    </message>
    <message>
        <source>No row says who leads “%1”. Add “lead” to one.</source>
        <translation>Ingen rad sier hvem som leder «%1». Legg «lead» til i en av dem.</translation>
    </message>
    <message>
        <source>%3 rows say who leads “%1”. Keep one.</source>
        <translation>%3 rader sier hvem som leder «%1». Behold én.</translation>
    </message>
    <message>
        <source>Inject “%1” has no time, so it waits for the facilitator. Give it one.</source>
        <translation>Innspillet «%1» har ingen tid, så det venter på spillederen. Gi det en tid.</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>spørreskjema</translation>
    </message>
    <message>
        <source>A question with the scale “%1” cannot have %2 options. level-3 has three, choice two or more, the others none.</source>
        <translation>Et spørsmål med skalaen «%1» kan ikke ha %2 svarvalg. level-3 har tre, choice to eller flere, de andre ingen.</translation>
    </message>
    <message>
        <source>The questionnaire “%1” has no texts in “%2”; it is asked in “%3”. Write one of your own if that will not do.</source>
        <translation>Spørreskjemaet «%1» finnes ikke på «%2»; det blir stilt på «%3». Skriv et eget hvis det ikke duger.</translation>
    </message>
    <message>
        <source>What is asked before play takes about %1 s, more than the %2 s that people are willing to give. Ask less.</source>
        <translation>Det som spørres før spillet, tar omtrent %1 s, mer enn de %2 s folk er villige til å gi. Spør om mindre.</translation>
    </message>
    <message>
        <source>What is asked after play takes about %1 s, more than the %2 s that people are willing to give. Ask less.</source>
        <translation>Det som spørres etter spillet, tar omtrent %1 s, mer enn de %2 s folk er villige til å gi. Spør om mindre.</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Seats join at %1</source>
        <translation>Plasser kobler seg til på %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Send the answers</source>
        <translation>Send svarene</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Tidligere: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send på nytt</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Tasks that somebody answers for, with a target, opened by an inject.</source>
        <translation>Oppgaver som noen har ansvar for, med måltid, åpnet av et innspill.</translation>
    </message>
    <message>
        <source>Needs: who lacks what, and who should be asked for it.</source>
        <translation>Behov: hvem som mangler hva, og hvem som bør spørres om det.</translation>
    </message>
    <message>
        <source>Rounds that ask who leads, in phases that last long enough for them.</source>
        <translation>Runder som spør hvem som leder, i faser som varer lenge nok.</translation>
    </message>
    <message>
        <source>Handovers: what passes from whom to whom.</source>
        <translation>Overleveringer: hva som går fra hvem til hvem.</translation>
    </message>
    <message>
        <source>C and I in the role matrix, on tasks that are opened.</source>
        <translation>C og I i rollematrisen, på oppgaver som åpnes.</translation>
    </message>
    <message>
        <source>Rounds that ask who answers for a task.</source>
        <translation>Runder som spør hvem som har ansvaret for en oppgave.</translation>
    </message>
    <message>
        <source>Information items that an inject carries, needed by somebody it does not reach.</source>
        <translation>Opplysninger som et innspill bærer, og som trengs av noen det ikke når.</translation>
    </message>
    <message>
        <source>Information items that somebody needs, and some that others do not need.</source>
        <translation>Opplysninger som noen trenger, og noen som andre ikke trenger.</translation>
    </message>
    <message>
        <source>The emergency call centres that alert each other, as a mechanism.</source>
        <translation>Nødmeldesentralene som varsler hverandre, som mekanisme.</translation>
    </message>
    <message>
        <source>Critical information items that somebody needs, or needs.</source>
        <translation>Kritiske opplysninger som noen trenger, eller behov.</translation>
    </message>
    <message>
        <source>Ties: who has to be in touch with whom.</source>
        <translation>Kontakter: hvem som må ha kontakt med hvem.</translation>
    </message>
    <message>
        <source>Tasks that have to come before others.</source>
        <translation>Oppgaver som må komme før andre.</translation>
    </message>
    <message>
        <source>Probes: what everybody should know at a moment.</source>
        <translation>Kontrollspørsmål: hva alle bør vite på et tidspunkt.</translation>
    </message>
    <message>
        <source>Injects that are rated by how urgent they are, some much and some little.</source>
        <translation>Innspill der det spørres hvor mye de haster, noen mye og noen lite.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Finnes</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Trengs</translation>
    </message>
    <message>
        <source>What it lives on</source>
        <translation>Hva det bygger på</translation>
    </message>
    <message>
        <source>%1 cannot be scored: %2 of %3. Add: %4</source>
        <translation>%1 kan ikke beregnes: %2 av %3. Legg til: %4</translation>
    </message>
    <message>
        <source>%1 can be scored.</source>
        <translation>%1 kan beregnes.</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>Take out: %1</source>
        <translation>Ta ut: %1</translation>
    </message>
    <message>
        <source>and …</source>
        <translation>og …</translation>
    </message>
    <message>
        <source>Seen by: %1, and by your own seat. Exercise direction and evaluators see everything.</source>
        <translation>Ses av: %1, og av din egen plass. Øvingsledelsen og evaluatorene ser alt.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>That is not for this seat to do.</source>
        <translation>Det er ikke denne plassens sak.</translation>
    </message>
    <message>
        <source>Not just now: the exercise is not running. Try again when it goes on.</source>
        <translation>Ikke akkurat nå: øvelsen går ikke. Prøv igjen når den går videre.</translation>
    </message>
    <message>
        <source>Say for whom you act.</source>
        <translation>Si hvem du handler for.</translation>
    </message>
    <message>
        <source>That belongs to another agency. Ask them.</source>
        <translation>Det hører til en annen etat. Spør dem.</translation>
    </message>
    <message>
        <source>There is no such thing any more. It may have been taken back.</source>
        <translation>Det finnes ikke lenger. Kanskje det er trukket tilbake.</translation>
    </message>
    <message>
        <source>Say whom it is for.</source>
        <translation>Si hvem det er til.</translation>
    </message>
    <message>
        <source>Say why. It is what the others will want to know afterwards.</source>
        <translation>Si hvorfor. Det er det de andre vil vite etterpå.</translation>
    </message>
    <message>
        <source>Something is not filled in that has to be.</source>
        <translation>Noe som må fylles ut, er ikke fylt ut.</translation>
    </message>
    <message>
        <source>It is too long. Shorten it, or send it in two parts.</source>
        <translation>Det er for langt. Kort det ned, eller send det i to deler.</translation>
    </message>
    <message>
        <source>One of the values is not possible here.</source>
        <translation>En av verdiene er ikke mulig her.</translation>
    </message>
    <message>
        <source>The time is not possible here.</source>
        <translation>Tidspunktet er ikke mulig her.</translation>
    </message>
    <message>
        <source>It is for those who were asked to answer it.</source>
        <translation>Det er de som ble spurt, som skal svare.</translation>
    </message>
    <message>
        <source>That has been done already.</source>
        <translation>Det er allerede gjort.</translation>
    </message>
    <message>
        <source>It is too late for that.</source>
        <translation>Det er for sent.</translation>
    </message>
    <message>
        <source>It passes on something that was taken back from you. Write it anew without.</source>
        <translation>Det sender videre noe som er trukket tilbake fra deg. Skriv det på nytt uten.</translation>
    </message>
    <message>
        <source>You are not on that talk group. Choose another one, or name whom you mean.</source>
        <translation>Du er ikke på den talegruppen. Velg en annen, eller nevn hvem du mener.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>The scenario has errors and cannot be played. Put right what is listed.</source>
        <translation>Scenarioet har feil og kan ikke spilles. Rett det som er listet opp.</translation>
    </message>
    <message>
        <source>The scenario has no variant “%1”. See “variants” in scenario.yaml.</source>
        <translation>Scenarioet har ingen variant «%1». Se «variants» i scenario.yaml.</translation>
    </message>
    <message>
        <source>The rehearsal came to a stand before the end: nobody had anything left to do. Check that the exercise has a facilitator.</source>
        <translation>Prøvekjøringen stanset før slutten: Ingen hadde noe mer å gjøre. Kontroller at øvelsen har en spilleder.</translation>
    </message>
    <message>
        <source>The rehearsal was stopped. Nothing was written.</source>
        <translation>Prøvekjøringen ble stoppet. Ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose a folder that exists and that you may write to, or make room on the disk.</source>
        <translation>%1 kan ikke skrives (%2). Velg en mappe som finnes, og som du har lov til å skrive til, eller rydd plass på disken.</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is. Choose another folder, or replace it with --force.</source>
        <translation>%1 finnes fra før og blir stående som den er. Velg en annen mappe, eller erstatt den med --force.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>mappen kan ikke lages</translation>
    </message>
    <message>
        <source>the folder that is there cannot be moved away</source>
        <translation>mappen som finnes der, kan ikke flyttes unna</translation>
    </message>
    <message>
        <source>ideal: everybody does what the plan says, in time</source>
        <translation>ideal: alle gjør det planen sier, i tide</translation>
    </message>
    <message>
        <source>slow: the right ones act, but far too late</source>
        <translation>slow: de rette handler, men altfor sent</translation>
    </message>
    <message>
        <source>gaps: every third task is taken by nobody</source>
        <translation>gaps: hver tredje oppgave blir ikke tatt av noen</translation>
    </message>
    <message>
        <source>silent: nobody does anything</source>
        <translation>silent: ingen gjør noe</translation>
    </message>
    <message>
        <source>Rehearse: %1</source>
        <translation>Prøvekjør: %1</translation>
    </message>
    <message>
        <source>Number that all chance depends on: the same number, the same rehearsal.</source>
        <translation>Tallet som all tilfeldighet avhenger av: samme tall, samme prøvekjøring.</translation>
    </message>
    <message>
        <source>&amp;Variant</source>
        <translation>&amp;Variant</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Lag</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Starttall</translation>
    </message>
    <message>
        <source>&amp;Language of the texts</source>
        <translation>Språ&amp;k i tekstene</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Lagres i</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;Prøvekjør</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>%1 holds more than a rehearsal and is left as it is. Choose another folder, or empty this one.</source>
        <translation>%1 inneholder mer enn en prøvekjøring og blir stående som den er. Velg en annen mappe, eller tøm denne.</translation>
    </message>
    <message>
        <source>duplicating: the right ones act, and others do half of the tasks too</source>
        <translation>duplicating: de rette handler, og andre gjør halvparten av oppgavene i tillegg</translation>
    </message>
    <message>
        <source>broadcasting: everything that is told is told to everybody</source>
        <translation>broadcasting: alt som sies, sies til alle</translation>
    </message>
    <message>
        <source>leaderless: nobody says who leads</source>
        <translation>leaderless: ingen sier hvem som leder</translation>
    </message>
    <message>
        <source>silo: each agency does its own and tells the others nothing</source>
        <translation>silo: hver etat gjør sitt og sier ingenting til de andre</translation>
    </message>
    <message>
        <source>overreaching: everybody takes, decides and leads what they hear of, and asks nobody</source>
        <translation>overreaching: alle tar, beslutter og leder det de hører om, og spør ingen</translation>
    </message>
    <message>
        <source>clicker: everybody claims their tasks and leaves it at that</source>
        <translation>clicker: alle melder at de tar oppgavene sine, og så skjer det ikke mer</translation>
    </message>
    <message>
        <source>only-if-sure: every second question of a round is left open</source>
        <translation>only-if-sure: annethvert spørsmål i en runde blir stående åpent</translation>
    </message>
    <message>
        <source>same-rating: every question of a round gets the same answer</source>
        <translation>same-rating: alle spørsmål i en runde får det samme svaret</translation>
    </message>
    <message>
        <source>padding: gaps, and many requests that nobody needs</source>
        <translation>padding: gaps, og mange anmodninger som ingen trenger</translation>
    </message>
    <message>
        <source>auto-broadcast: whatever comes in goes out to all by itself</source>
        <translation>auto-broadcast: alt som kommer inn, går av seg selv ut til alle</translation>
    </message>
    <message>
        <source>half-the-game: ideal, until half the time has gone</source>
        <translation>half-the-game: ideal, til halve tiden er gått</translation>
    </message>
    <message>
        <source>stand-in: plain and honest, as the program plays for somebody who did not come</source>
        <translation>stand-in: enkelt og ærlig, slik programmet spiller for noen som ikke kom</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Activity logs of the seats</source>
        <translation>Logg for hver plass</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>After-action report with improvement plan</source>
        <translation>Etterrapport med tiltaksplan</translation>
    </message>
    <message>
        <source>Evaluation report</source>
        <translation>Evalueringsrapport</translation>
    </message>
    <message>
        <source>Short, for the hot wash</source>
        <translation>Kort, til førsteinntrykkene</translation>
    </message>
    <message>
        <source>Activity log of each seat</source>
        <translation>Logg for hver plass</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>The exercise has not ended: figures are those so far.</source>
        <translation>Øvelsen er ikke avsluttet: tallene gjelder så langt.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings are neither accepted nor disputed.</source>
        <translation>
            <numerusform>%n funn er verken godtatt eller bestridt.</numerusform>
            <numerusform>%n funn er verken godtatt eller bestridt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted findings are not in this report.</source>
        <translation>
            <numerusform>%n godtatt funn er ikke med i denne rapporten.</numerusform>
            <numerusform>%n godtatte funn er ikke med i denne rapporten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions of the improvement plan have no owner.</source>
        <translation>
            <numerusform>%n tiltak i tiltaksplanen har ingen eier.</numerusform>
            <numerusform>%n tiltak i tiltaksplanen har ingen eier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions of the improvement plan have no date.</source>
        <translation>
            <numerusform>%n tiltak i tiltaksplanen har ingen frist.</numerusform>
            <numerusform>%n tiltak i tiltaksplanen har ingen frist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out disputed findings</source>
        <translation>Utelat bestridte funn</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Sidene slik de blir skrevet ut</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>as you have arranged it</source>
        <translation>slik du har ordnet den</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Språk i rapporten</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Deler av rapporten</translation>
    </message>
    <message>
        <source>What should be seen to</source>
        <translation>Hva som bør ordnes</translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation>Lagre rapporten …</translation>
    </message>
    <message>
        <source>As a document to print, a text to go on writing in, a web page, or data (Ctrl+S)</source>
        <translation>Som dokument til utskrift, tekst å skrive videre i, nettside eller data (Ctrl+S)</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Space takes a part in or out; Alt+↑ and Alt+↓ move it.</source>
        <translation>Mellomrom tar en del med eller ut; Alt+↑ og Alt+↓ flytter den.</translation>
    </message>
    <message>
        <source>Your own words to “%1”</source>
        <translation>Egne ord til «%1»</translation>
    </message>
    <message numerus="yes">
        <source>The first %n pages. The report has them all.</source>
        <translation>
            <numerusform>Den første siden. Rapporten har alle.</numerusform>
            <numerusform>De første %n sidene. Rapporten har alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether your words were kept</source>
        <translation>Om ordene dine ble tatt vare på</translation>
    </message>
</context>
<context>
    <name>RolesPane</name>
    <message>
        <source>Scroll</source>
        <translation>Rull</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Hvem gjør hva</translation>
    </message>
    <message>
        <source>A answers for it, R does it, C is asked before, I is told, S helps.</source>
        <translation>A står til ansvar, R utfører, C blir spurt før, I får beskjed, S hjelper.</translation>
    </message>
    <message>
        <source>Agreed beforehand</source>
        <translation>Avtalt på forhånd</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>De andre</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>open, the clock waits</source>
        <translation>åpen, klokken venter</translation>
    </message>
    <message>
        <source>open, closes in %1</source>
        <translation>åpen, lukkes om %1</translation>
    </message>
    <message>
        <source>answers shown</source>
        <translation>svarene er vist</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åpen</translation>
    </message>
    <message>
        <source>for before the start</source>
        <translation>før start</translation>
    </message>
    <message>
        <source>for after the end</source>
        <translation>etter slutt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>Vis svarene</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>In which order?</source>
        <translation>I hvilken rekkefølge?</translation>
    </message>
    <message>
        <source>How urgent: %1</source>
        <translation>Hvor viktig nå: %1</translation>
    </message>
    <message>
        <source>Who leads %1</source>
        <translation>Hvem leder %1</translation>
    </message>
    <message>
        <source>Who answers for %1</source>
        <translation>Hvem har ansvar for %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Nobody here is known as: %1. Letters for them are left out.</source>
        <translation>Ingen her er kjent som: %1. Bokstavene deres er utelatt.</translation>
    </message>
    <message>
        <source>Rows from the library</source>
        <translation>Rader fra biblioteket</translation>
    </message>
    <message>
        <source>Who usually answers for what. The letters are to begin a talk with, and nobody&apos;s plan. Space ticks, Enter adds what is ticked.</source>
        <translation>Hvem som vanligvis har ansvar for hva. Bokstavene er til å begynne en samtale med og er ingens planverk. Mellomrom krysser av, Enter legger til det som er krysset av.</translation>
    </message>
    <message>
        <source>Only with these words</source>
        <translation>Bare med disse ordene</translation>
    </message>
    <message>
        <source>Only rows with these words</source>
        <translation>Bare rader med disse ordene</translation>
    </message>
    <message>
        <source>Rows of the library</source>
        <translation>Rader i biblioteket</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>Letters here</source>
        <translation>Bokstaver her</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>finnes allerede</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Legg til</translation>
    </message>
    <message>
        <source>Nothing is ticked: the selected row is added.</source>
        <translation>Ingenting er krysset av: den valgte raden legges til.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are ticked.</source>
        <translation>
            <numerusform>%n rad er krysset av.</numerusform>
            <numerusform>%n rader er krysset av.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Run: %1</source>
        <translation>Kjør: %1</translation>
    </message>
    <message>
        <source>&amp;Variant</source>
        <translation>&amp;Variant</translation>
    </message>
    <message>
        <source>&amp;Language of the texts</source>
        <translation>&amp;Tekstenes språk</translation>
    </message>
    <message>
        <source>&amp;Other place …</source>
        <translation>&amp;Annet sted …</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Logg</translation>
    </message>
    <message>
        <source>Where the record is kept</source>
        <translation>Hvor loggen ligger</translation>
    </message>
    <message>
        <source>The exercise does not start yet: seats come together in the lobby first.</source>
        <translation>Øvelsen starter ikke ennå: plassene samles i lobbyen først.</translation>
    </message>
    <message>
        <source>Open the lo&amp;bby</source>
        <translation>Åpne lo&amp;bbyen</translation>
    </message>
    <message>
        <source>As it is written: people act at their seats</source>
        <translation>Som skrevet: folk handler fra plassene sine</translation>
    </message>
    <message>
        <source>Talked: people talk around one table, and a loggist writes it down</source>
        <translation>Samtale: folk snakker rundt ett bord, og en loggfører fører det</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hvordan</translation>
    </message>
</context>
<context>
    <name>ScenarioFolder</name>
    <message>
        <source>%1 is a file. Choose the name of a folder.</source>
        <translation>%1 er en fil. Velg navnet på en mappe.</translation>
    </message>
    <message>
        <source>%1 exists already, is not empty and is left as it is. Choose another folder, or replace the scenario in it with --force.</source>
        <translation>%1 finnes fra før, er ikke tom og blir stående som den er. Velg en annen mappe, eller erstatt scenarioet i den med --force.</translation>
    </message>
    <message>
        <source>The scenario would be larger than %1 MiB and could not be opened. Remove what is not needed.</source>
        <translation>Scenarioet ville blitt større enn %1 MiB og kunne ikke åpnes. Fjern det som ikke trengs.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose a place that exists and that you may write to.</source>
        <translation>Mappen %1 kan ikke lages. Velg et sted som finnes, og som du har lov til å skrive til.</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>talk group</source>
        <translation>talegruppe</translation>
    </message>
    <message>
        <source>shared with all on it</source>
        <translation>felles for alle som er på den</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>etat</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>plass</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>all seats</source>
        <translation>alle plasser</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The host cannot write it down just now. Nothing is lost: send it again soon.</source>
        <translation>Verten får ikke skrevet det ned akkurat nå. Ingenting er tapt: send det igjen om litt.</translation>
    </message>
    <message>
        <source>None of the list</source>
        <translation>Ingen fra listen</translation>
    </message>
    <message>
        <source>None, improvised</source>
        <translation>Ingen, improvisert</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Noe annet</translation>
    </message>
    <message>
        <source>Nobody leads yet</source>
        <translation>Ingen leder ennå</translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <translation>Overta fra %1</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Ikke satt</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>om %n minutt</numerusform>
            <numerusform>om %n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept here and goes out as soon as the line is back.</source>
        <translation>Det ligger her og går ut så snart linjen er tilbake.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Sendt.</translation>
    </message>
    <message>
        <source>1 – can wait</source>
        <translation>1 – kan vente</translation>
    </message>
    <message>
        <source>2 – soon</source>
        <translation>2 – snart</translation>
    </message>
    <message>
        <source>3 – urgent</source>
        <translation>3 – haster</translation>
    </message>
    <message>
        <source>4 – at once</source>
        <translation>4 – straks</translation>
    </message>
    <message>
        <source>How urgent is this for you: %1?</source>
        <translation>Hvor mye haster dette for deg: %1?</translation>
    </message>
    <message>
        <source>Who leads %1?</source>
        <translation>Hvem leder %1?</translation>
    </message>
    <message>
        <source>Who answers for this: %1?</source>
        <translation>Hvem står til ansvar for dette: %1?</translation>
    </message>
    <message>
        <source>In which order?</source>
        <translation>I hvilken rekkefølge?</translation>
    </message>
    <message>
        <source>1 – not at all</source>
        <translation>1 – slett ikke</translation>
    </message>
    <message>
        <source>5 – completely</source>
        <translation>5 – helt og fullt</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>%1, %2, %3. %4</source>
        <translation>%1, %2, %3. %4</translation>
    </message>
    <message>
        <source>Thank you. Your answers are recorded.</source>
        <translation>Takk. Svarene dine er lagret.</translation>
    </message>
    <message>
        <source>What you had begun to write is still there.</source>
        <translation>Det du hadde begynt å skrive, er der fremdeles.</translation>
    </message>
    <message>
        <source>Counter-play</source>
        <translation>Motspill</translation>
    </message>
    <message>
        <source>Your place</source>
        <translation>Plassen din</translation>
    </message>
    <message>
        <source>The mandate of %1</source>
        <translation>Mandatet til %1</translation>
    </message>
    <message>
        <source>REAL EMERGENCY. The exercise is stopped. What happens now is not played.</source>
        <translation>REELL HENDELSE. Øvelsen er stoppet. Det som skjer nå, er ikke spill.</translation>
    </message>
    <message>
        <source>The exercise has not begun. Read your card meanwhile.</source>
        <translation>Øvelsen har ikke begynt. Les kortet ditt så lenge.</translation>
    </message>
    <message>
        <source>The clock stands: the host cannot write the record just now.</source>
        <translation>Klokken står: verten får ikke skrevet loggen akkurat nå.</translation>
    </message>
    <message>
        <source>ENDEX. The exercise has ended.</source>
        <translation>ENDEX. Øvelsen er slutt.</translation>
    </message>
    <message>
        <source>The exercise is closed. Thank you.</source>
        <translation>Øvelsen er avsluttet. Takk.</translation>
    </message>
    <message>
        <source>PAUSED for the round: answer, then it goes on.</source>
        <translation>PAUSE for runden: svar, så går det videre.</translation>
    </message>
    <message>
        <source>PAUSED. The host was gone for a while; it goes on soon.</source>
        <translation>PAUSE. Verten var borte en stund; det går snart videre.</translation>
    </message>
    <message>
        <source>PAUSED. You can read, and write what you will send.</source>
        <translation>PAUSE. Du kan lese, og skrive det du vil sende.</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>En runde med spørsmål</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The situation has changed</source>
        <translation>Situasjonen har endret seg</translation>
    </message>
    <message>
        <source>%1, %2. %3, %4. %5</source>
        <translation>%1, %2. %3, %4. %5</translation>
    </message>
    <message>
        <source>Acknowledged by %1</source>
        <translation>Kvittert av %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>åpnet</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lest</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>kvittert</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvart</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>begun at %1</source>
        <translation>begynt kl. %1</translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation>ferdig kl. %1</translation>
    </message>
    <message>
        <source>given back at %1</source>
        <translation>gitt tilbake kl. %1</translation>
    </message>
    <message>
        <source>handed over by %1</source>
        <translation>overlevert av %1</translation>
    </message>
    <message>
        <source>promised to %1</source>
        <translation>lovet til %1</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>tatt</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Samband</translation>
    </message>
    <message>
        <source>Conference call</source>
        <translation>Konferansesamtale</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Ansikt til ansikt</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medier</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Asked for advice</source>
        <translation>Ber om råd</translation>
    </message>
    <message>
        <source>

About the task: %1</source>
        <translation>

Om oppgaven: %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anmodning</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>About the task: %1</source>
        <translation>Om oppgaven: %1</translation>
    </message>
    <message>
        <source>Answer to a request</source>
        <translation>Svar på en anmodning</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Innvilget</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Delvis innvilget</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Ikke innvilget</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>Handover offered</source>
        <translation>Tilbud om overlevering</translation>
    </message>
    <message>
        <source>Answer to a handover</source>
        <translation>Svar på en overlevering</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Tatt imot</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avslått</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Powers and procedures</source>
        <translation>Hjemler og prosedyrer</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Alternativer</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Prosedyre</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påminnelse</translation>
    </message>
    <message>
        <source>An answer is waited for</source>
        <translation>Noen venter på svar</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Exercise direction</source>
        <translation>Øvingsledelsen</translation>
    </message>
    <message>
        <source>available</source>
        <translation>ledig</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>på vei</translation>
    </message>
    <message>
        <source>on scene</source>
        <translation>på stedet</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>opptatt</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>ute av drift</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Beskjed</translation>
    </message>
    <message>
        <source>told</source>
        <translation>sa ifra</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>spurte</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bekreftet</translation>
    </message>
    <message>
        <source>took</source>
        <translation>tok på seg</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>besluttet</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>overleverte</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n things came in while the line was down.</source>
        <translation>
            <numerusform>%n ting kom inn mens linjen var nede.</numerusform>
            <numerusform>%n ting kom inn mens linjen var nede.</numerusform>
        </translation>
    </message>
    <message>
        <source>Own agency only</source>
        <translation>Bare egen etat</translation>
    </message>
    <message>
        <source>Not promised</source>
        <translation>Ikke lovet bort</translation>
    </message>
    <message>
        <source>This is a seat of the exercise direction. It has its own window, on the machine that hosts.</source>
        <translation>Dette er en plass i øvingsledelsen. Den har sitt eget vindu, på maskinen som er vert.</translation>
    </message>
    <message>
        <source>The facilitator sees that you would like to ask something.</source>
        <translation>Spillederen ser at du gjerne vil spørre om noe.</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>en linje</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Skadested</translation>
    </message>
    <message>
        <source>Command post</source>
        <translation>Kommandoplass (KO)</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>Møteplass</translation>
    </message>
    <message>
        <source>Cordon</source>
        <translation>Sperring</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Fare</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>Skadde</translation>
    </message>
    <message>
        <source>Assembly area</source>
        <translation>Samleplass</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Politi</translation>
    </message>
    <message>
        <source>Fire and rescue</source>
        <translation>Brann og redning</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>Ambulanse</translation>
    </message>
    <message>
        <source>Landing site</source>
        <translation>Landingsplass</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Innkjøring</translation>
    </message>
    <message>
        <source>%1 For: %2</source>
        <translation>%1 Til: %2</translation>
    </message>
</context>
<context>
    <name>SeatHeader</name>
    <message>
        <source>Time in the story: %1</source>
        <translation>Tid i spillet: %1</translation>
    </message>
    <message>
        <source>Time since the start: %1</source>
        <translation>Tid siden start: %1</translation>
    </message>
    <message>
        <source>Line to the host: %1</source>
        <translation>Linjen til verten: %1</translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation>Innstillinger og hjelp</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Lyse farger</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Mørke farger</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>Taster (?)</translation>
    </message>
    <message>
        <source>Turn the sound off</source>
        <translation>Slå av lyden</translation>
    </message>
    <message>
        <source>Turn the sound on</source>
        <translation>Slå på lyden</translation>
    </message>
    <message>
        <source>Dim grey colours</source>
        <translation>Dempede grå farger</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Prøv lyden</translation>
    </message>
</context>
<context>
    <name>SeatPane</name>
    <message>
        <source>Take it back</source>
        <translation>Ta den tilbake</translation>
    </message>
    <message>
        <source>Situation at %1: %2</source>
        <translation>Situasjonen kl. %1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Inbox (%1 new)</source>
        <translation>Innboks (%1 nye)</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Innboks</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>Åpen sak</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Felles</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Rull</translation>
    </message>
    <message>
        <source>Answer for your agency, silently. Time left: %1</source>
        <translation>Svar for etaten din, i stillhet. Tid igjen: %1</translation>
    </message>
    <message>
        <source>Answer for your agency, silently. The clock waits for everybody.</source>
        <translation>Svar for etaten din, i stillhet. Klokken venter på alle.</translation>
    </message>
    <message>
        <source>What was answered: %1</source>
        <translation>Hva som ble svart: %1</translation>
    </message>
    <message>
        <source>Anonymous: the record holds your agency and not your seat.</source>
        <translation>Anonymt: loggen har etaten din og ikke plassen.</translation>
    </message>
    <message>
        <source>Nothing is open. What comes in stands on the left, the newest at the top.</source>
        <translation>Ingenting er åpent. Det som kommer inn, står til venstre, det nyeste øverst.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <translation>kvitter</translation>
    </message>
    <message>
        <source>take a task</source>
        <translation>ta en oppgave</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>pass on</source>
        <translation>send videre</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>beslutt</translation>
    </message>
    <message>
        <source>how urgent</source>
        <translation>hvor mye det haster</translation>
    </message>
    <message>
        <source>next, previous item</source>
        <translation>neste, forrige sak</translation>
    </message>
    <message>
        <source>new message</source>
        <translation>ny melding</translation>
    </message>
    <message>
        <source>send</source>
        <translation>send</translation>
    </message>
    <message>
        <source>put the form aside; what you wrote is kept</source>
        <translation>legg skjemaet til side; det du skrev, blir tatt vare på</translation>
    </message>
    <message>
        <source>inbox, open item, shared</source>
        <translation>innboks, åpen sak, felles</translation>
    </message>
    <message>
        <source>Answered. You can change it until the round is closed.</source>
        <translation>Besvart. Du kan endre det til runden er lukket.</translation>
    </message>
    <message>
        <source>write down what was said in the room</source>
        <translation>noter det som ble sagt i rommet</translation>
    </message>
    <message>
        <source>Raise a hand</source>
        <translation>Rekk opp hånden</translation>
    </message>
    <message>
        <source>The facilitator sees that you would like to ask something.</source>
        <translation>Spillederen ser at du gjerne vil spørre om noe.</translation>
    </message>
    <message>
        <source>You look on: this is what %1 sees. Nothing can be done here, and nobody there notices.</source>
        <translation>Du ser på: dette er det %1 ser. Her kan ingenting gjøres, og ingen der merker det.</translation>
    </message>
    <message>
        <source>This came for: %1. What you do about it you do as: %1.</source>
        <translation>Dette kom til: %1. Det du gjør med det, gjør du som: %1.</translation>
    </message>
    <message>
        <source>move a unit; again: the next one</source>
        <translation>flytt en enhet; på nytt: den neste</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Legg til side</translation>
    </message>
    <message>
        <source>Put aside what was answered</source>
        <translation>Legg til side det som ble svart</translation>
    </message>
    <message>
        <source>%1: there is time for it until the exercise is closed.</source>
        <translation>%1: det er tid til det til øvelsen er avsluttet.</translation>
    </message>
    <message>
        <source>Answer it now</source>
        <translation>Svar nå</translation>
    </message>
</context>
<context>
    <name>SeatWindow</name>
    <message>
        <source>Samvirke – exercise</source>
        <translation>Samvirke – øvelse</translation>
    </message>
    <message>
        <source>%1 – exercise</source>
        <translation>%1 – øvelse</translation>
    </message>
</context>
<context>
    <name>SharedPane</name>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Shared log</source>
        <translation>Felles logg</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>My card and roles</source>
        <translation>Kortet mitt og roller</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kart</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Police</source>
        <translation>Politiet</translation>
    </message>
    <message>
        <source>Keep people safe, lead the scene, and secure what has to be investigated.</source>
        <translation>Trygge mennesker, lede innsatsen på stedet og sikre det som må etterforskes.</translation>
    </message>
    <message>
        <source>Fire service</source>
        <translation>Brannvesenet</translation>
    </message>
    <message>
        <source>Save lives, stop fire and leaks, and make the scene safe for everybody else.</source>
        <translation>Redde liv, stanse brann og lekkasjer og gjøre stedet trygt for alle andre.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Helse</translation>
    </message>
    <message>
        <source>Assess, treat and bring to care whoever is ill or hurt.</source>
        <translation>Vurdere, behandle og frakte dem som er syke eller skadet.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommunen</translation>
    </message>
    <message>
        <source>Look after those who are affected, and keep the community&apos;s services going.</source>
        <translation>Ta vare på dem som er rammet, og holde tjenestene i lokalsamfunnet i gang.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Open for</source>
        <translation>Åpen i</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>%1 took it after %2</source>
        <translation>%1 tok den etter %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nobody has taken it</source>
        <translation>ingen har tatt den</translation>
    </message>
</context>
<context>
    <name>Talked</name>
    <message>
        <source>Loggist</source>
        <translation>Loggfører</translation>
    </message>
    <message>
        <source>You write down what is said: who to whom, and what it was. You do not take part.</source>
        <translation>Du fører det som blir sagt: hvem til hvem, og hva det var. Du deltar ikke.</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begynt</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>Begynt: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Ferdig: %1</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Gi tilbake</translation>
    </message>
    <message>
        <source>Give back: %1</source>
        <translation>Gi tilbake: %1</translation>
    </message>
</context>
<context>
    <name>TasksPane</name>
    <message>
        <source>Our tasks (%1 open)</source>
        <translation>Våre oppgaver (%1 åpne)</translation>
    </message>
    <message>
        <source>Our tasks</source>
        <translation>Våre oppgaver</translation>
    </message>
    <message>
        <source>Scroll the list</source>
        <translation>Rull listen</translation>
    </message>
    <message>
        <source>What your agency takes, is handed or promises stands here.</source>
        <translation>Det etaten din tar, får overlevert eller lover, står her.</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Ny melding</translation>
    </message>
    <message>
        <source>Request …</source>
        <translation>Anmodning …</translation>
    </message>
    <message>
        <source>Decision …</source>
        <translation>Beslutning …</translation>
    </message>
    <message>
        <source>Take a task …</source>
        <translation>Ta en oppgave …</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Overlever …</translation>
    </message>
    <message>
        <source>Lead …</source>
        <translation>Ledelse …</translation>
    </message>
    <message>
        <source>Fill in a form …</source>
        <translation>Fyll ut et skjema …</translation>
    </message>
    <message>
        <source>Said in the room (S)</source>
        <translation>Sagt i rommet (S)</translation>
    </message>
    <message>
        <source>Back to our tasks</source>
        <translation>Tilbake til oppgavene våre</translation>
    </message>
    <message>
        <source>Message, decision, task …</source>
        <translation>Melding, beslutning, oppgave …</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Injects</source>
        <translation>Innspill</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observasjoner</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastning</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>never came</source>
        <translation>kom aldri</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 for sent</translation>
    </message>
    <message>
        <source>Overdue, inject %1: %2 (%3)</source>
        <translation>Over fristen, innspill %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Task past its target: %1</source>
        <translation>Oppgave over målet: %1</translation>
    </message>
    <message>
        <source>Silent for %1 while something waited</source>
        <translation>Stille i %1 mens noe ventet</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>Tidslinjen som tabell</translation>
    </message>
    <message>
        <source>Figures of the stretch</source>
        <translation>Tall for tidsrommet</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Spill av eller pause</translation>
    </message>
    <message>
        <source>Replay backwards; again: faster</source>
        <translation>Spill bakover; igjen: raskere</translation>
    </message>
    <message>
        <source>Stop the replay</source>
        <translation>Stopp avspillingen</translation>
    </message>
    <message>
        <source>Replay; again: faster</source>
        <translation>Spill av; igjen: raskere</translation>
    </message>
    <message>
        <source>A second back</source>
        <translation>Ett sekund tilbake</translation>
    </message>
    <message>
        <source>A second on</source>
        <translation>Ett sekund fram</translation>
    </message>
    <message>
        <source>Ten seconds back</source>
        <translation>Ti sekunder tilbake</translation>
    </message>
    <message>
        <source>Ten seconds on</source>
        <translation>Ti sekunder fram</translation>
    </message>
    <message>
        <source>What came before on the lane</source>
        <translation>Det forrige på linjen</translation>
    </message>
    <message>
        <source>What comes next on the lane</source>
        <translation>Det neste på linjen</translation>
    </message>
    <message>
        <source>The lane above</source>
        <translation>Linjen over</translation>
    </message>
    <message>
        <source>The lane below</source>
        <translation>Linjen under</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Show or hide the seats of the lane&apos;s agency</source>
        <translation>Vis eller skjul plassene til etaten</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Til begynnelsen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Til slutten</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Nærmere</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Lenger unna</translation>
    </message>
    <message>
        <source>Look further left</source>
        <translation>Se lenger til venstre</translation>
    </message>
    <message>
        <source>Look further right</source>
        <translation>Se lenger til høyre</translation>
    </message>
    <message>
        <source>Centre what is selected; again: everything</source>
        <translation>Midtstill det som er valgt; igjen: alt</translation>
    </message>
    <message>
        <source>The stretch begins here</source>
        <translation>Tidsrommet begynner her</translation>
    </message>
    <message>
        <source>The stretch ends here</source>
        <translation>Tidsrommet slutter her</translation>
    </message>
    <message>
        <source>Figures of the stretch around what is selected</source>
        <translation>Tall for tidsrommet rundt det som er valgt</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>No stretch any more</source>
        <translation>Ikke noe tidsrom lenger</translation>
    </message>
    <message>
        <source>Pin the lane to the top, or let go of it</source>
        <translation>Fest linjen øverst, eller løsne den</translation>
    </message>
    <message>
        <source>A line at this moment, or none</source>
        <translation>En strek ved dette tidspunktet, eller ingen</translation>
    </message>
    <message>
        <source>The timeline as a table, or back</source>
        <translation>Tidslinjen som tabell, eller tilbake</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Som tabell</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Loggføring</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Another take on the same line</source>
        <translation>En annen gjennomføring på samme linje</translation>
    </message>
    <message>
        <source>Another take on the same line, smaller and paler; add takes in “Compare”</source>
        <translation>En annen gjennomføring på samme linje, mindre og blekere; legg til gjennomføringer under «Sammenlign»</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Gjennomføring</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>denne</translation>
    </message>
    <message>
        <source>no other take</source>
        <translation>ingen annen gjennomføring</translation>
    </message>
    <message>
        <source>Timeline, with %1 beside</source>
        <translation>Tidslinje, med %1 ved siden av</translation>
    </message>
</context>
<context>
    <name>Trigger</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>noen</translation>
    </message>
    <message>
        <source>%1 has taken %2</source>
        <translation>%1 har tatt %2</translation>
    </message>
    <message>
        <source>%1 has decided on %2</source>
        <translation>%1 har besluttet om %2</translation>
    </message>
    <message>
        <source>%1 has finished %2</source>
        <translation>%1 er ferdig med %2</translation>
    </message>
    <message>
        <source>%1 has said to lead %2</source>
        <translation>%1 har sagt at den leder %2</translation>
    </message>
    <message>
        <source>%1 has taken over the lead of %2</source>
        <translation>%1 har overtatt ledelsen av %2</translation>
    </message>
    <message>
        <source>%1 has read %2</source>
        <translation>%1 har lest %2</translation>
    </message>
    <message>
        <source>%1 has accepted %2</source>
        <translation>%1 har godtatt %2</translation>
    </message>
    <message>
        <source>%1 has acknowledged %2</source>
        <translation>%1 har kvittert for %2</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>for hånd</translation>
    </message>
    <message>
        <source>no time (“%1”)</source>
        <translation>uten tid («%1»)</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>kl. %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 etter %2</translation>
    </message>
    <message>
        <source>when %1</source>
        <translation>når %1</translation>
    </message>
    <message>
        <source>%1 after: %2</source>
        <translation>%1 etter: %2</translation>
    </message>
    <message>
        <source>unless %1 by %2</source>
        <translation>hvis ikke %1 innen %2</translation>
    </message>
    <message>
        <source>if %1 is chosen</source>
        <translation>hvis %1 velges</translation>
    </message>
</context>
<context>
    <name>UnitsPane</name>
    <message>
        <source>Units and resources</source>
        <translation>Enheter og ressurser</translation>
    </message>
    <message>
        <source>Scroll the list</source>
        <translation>Rull listen</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Status for %1</translation>
    </message>
    <message>
        <source>Tell of moves</source>
        <translation>Si fra om flytting</translation>
    </message>
    <message>
        <source>Who is told when you move a unit</source>
        <translation>Hvem får vite når du flytter en enhet</translation>
    </message>
    <message>
        <source>Where %1 is; Enter tells it</source>
        <translation>Hvor %1 er; Enter sier det</translation>
    </message>
    <message>
        <source>To whom %1 is promised</source>
        <translation>Hvem %1 er lovet til</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>REAL EMERGENCY</source>
        <translation>REELL HENDELSE</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>PAUSE</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>a task is taken up</source>
        <translation>en oppgave blir tatt</translation>
    </message>
    <message>
        <source>a task is decided on</source>
        <translation>det er besluttet om en oppgave</translation>
    </message>
    <message>
        <source>a task is completed</source>
        <translation>en oppgave er fullført</translation>
    </message>
    <message>
        <source>somebody says that they lead</source>
        <translation>noen melder at de leder</translation>
    </message>
    <message>
        <source>the lead is taken over</source>
        <translation>ledelsen blir overtatt</translation>
    </message>
    <message>
        <source>a fact is read</source>
        <translation>en opplysning er lest</translation>
    </message>
    <message>
        <source>a handover is accepted</source>
        <translation>en overlevering er godtatt</translation>
    </message>
    <message>
        <source>an inject is acknowledged</source>
        <translation>et innspill er kvittert</translation>
    </message>
    <message>
        <source>When it comes</source>
        <translation>Når det kommer</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>på et tidspunkt</translation>
    </message>
    <message>
        <source>after another inject</source>
        <translation>etter et annet innspill</translation>
    </message>
    <message>
        <source>when something has happened</source>
        <translation>når noe har skjedd</translation>
    </message>
    <message>
        <source>at a time, unless something has happened by then</source>
        <translation>på et tidspunkt, hvis ikke noe har skjedd innen da</translation>
    </message>
    <message>
        <source>if the facilitator chooses so</source>
        <translation>hvis spillederen velger det</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>for hånd</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>hvem som helst</translation>
    </message>
    <message>
        <source>It comes</source>
        <translation>Det kommer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Innspill</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hva som skjer</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Med hva</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Av hvem</translation>
    </message>
    <message>
        <source>So long after it</source>
        <translation>Så lenge etter</translation>
    </message>
    <message>
        <source>Not later than</source>
        <translation>Senest</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Sett</translation>
    </message>
    <message>
        <source>“%1” is no stretch of time. Write 5, 5 min, 1 h 30 min or 90 s.</source>
        <translation>«%1» er ikke et tidsrom. Skriv 5, 5 min, 1 h 30 min eller 90 s.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Open an exercise …</source>
        <translation>&amp;Åpne en øvelse …</translation>
    </message>
    <message>
        <source>&amp;Rehearse a scenario …</source>
        <translation>&amp;Prøvekjør et scenario …</translation>
    </message>
    <message>
        <source>&amp;Save the report …</source>
        <translation>&amp;Lagre rapporten …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeidsområder</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliotek</translation>
    </message>
    <message>
        <source>&amp;Debrief</source>
        <translation>&amp;Evaluering</translation>
    </message>
    <message>
        <source>&amp;Read the library again</source>
        <translation>&amp;Les biblioteket på nytt</translation>
    </message>
    <message>
        <source>Se&amp;arch</source>
        <translation>&amp;Søk</translation>
    </message>
    <message>
        <source>&amp;Filter the entries</source>
        <translation>&amp;Filtrer loggføringene</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Neste rute</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Far&amp;ger</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Som s&amp;krivebordet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Lyse</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Mørke</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;pråk</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Hurtigtaster</translation>
    </message>
    <message>
        <source>&amp;About Samvirke</source>
        <translation>&amp;Om Samvirke</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Prøvekjør</translation>
    </message>
    <message>
        <source>Open an exercise</source>
        <translation>Åpne en øvelse</translation>
    </message>
    <message>
        <source>Exercises (*.samvirke)</source>
        <translation>Øvelser (*.samvirke)</translation>
    </message>
    <message>
        <source>Folder of the scenario to rehearse</source>
        <translation>Mappen med scenarioet som skal prøvekjøres</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>About Samvirke</source>
        <translation>Om Samvirke</translation>
    </message>
    <message>
        <source>Samvirke %1

Joint tabletop exercises of police, fire, health and others, and a debrief of how they worked together.

GNU General Public License, version 3 or later.</source>
        <translation>Samvirke %1

Felles diskusjons- og spilløvelser for politi, brann, helse og andre, og en evaluering av hvordan de samvirket.

GNU General Public License, versjon 3 eller senere.</translation>
    </message>
    <message>
        <source>&amp;Join an exercise …</source>
        <translation>&amp;Bli med i en øvelse …</translation>
    </message>
    <message>
        <source>No exercise is under way. Choose a scenario in the library, and “Run …”.</source>
        <translation>Ingen øvelse pågår. Velg et scenario i biblioteket, og «Kjør …».</translation>
    </message>
    <message>
        <source>L&amp;obby</source>
        <translation>L&amp;obby</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>&amp;Kjør</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Kjør</translation>
    </message>
    <message>
        <source>An exercise is under way. Close it first: one at a time.</source>
        <translation>En øvelse pågår. Lukk den først: én om gangen.</translation>
    </message>
    <message>
        <source>Fit to us</source>
        <translation>Tilpass til oss</translation>
    </message>
    <message>
        <source>Opening the lobby …</source>
        <translation>Åpner lobbyen …</translation>
    </message>
    <message>
        <source>Go on with new codes</source>
        <translation>Fortsett med nye koder</translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation>Lobby</translation>
    </message>
    <message>
        <source>Samvirke: for the projector</source>
        <translation>Samvirke: for projektoren</translation>
    </message>
    <message>
        <source>For the projector</source>
        <translation>For projektoren</translation>
    </message>
    <message>
        <source>Save the seat cards</source>
        <translation>Lagre plasskortene</translation>
    </message>
    <message>
        <source>seat cards.pdf</source>
        <translation>plasskort.pdf</translation>
    </message>
    <message>
        <source>Document to print (*.pdf)</source>
        <translation>Dokument til utskrift (*.pdf)</translation>
    </message>
    <message>
        <source>An exercise is under way</source>
        <translation>En øvelse pågår</translation>
    </message>
    <message>
        <source>Leave the exercise?</source>
        <translation>Forlate øvelsen?</translation>
    </message>
    <message>
        <source>Seats lose their line until it goes on. Nothing is lost: the library offers to go on with it.</source>
        <translation>Plassene mister linjen til den fortsetter. Ingenting er tapt: biblioteket tilbyr å fortsette.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Forlat</translation>
    </message>
    <message>
        <source>The exercise is closed. Its debrief is being made …</source>
        <translation>Øvelsen er lukket. Evalueringen lages …</translation>
    </message>
    <message>
        <source>Di&amp;m grey</source>
        <translation>&amp;Dempet grå</translation>
    </message>
    <message>
        <source>&amp;New scenario …</source>
        <translation>&amp;Nytt scenario …</translation>
    </message>
    <message>
        <source>Save the s&amp;cenario</source>
        <translation>Lagre s&amp;cenarioet</translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>Red&amp;iger</translation>
    </message>
    <message>
        <source>Nothing is being edited. Choose a scenario in the library, and “Edit”, or begin a new one (Ctrl+N).</source>
        <translation>Ingenting redigeres. Velg et scenario i biblioteket og «Rediger», eller begynn på et nytt (Ctrl+N).</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ikke lagret</translation>
    </message>
    <message>
        <source>“%1” is not saved.</source>
        <translation>«%1» er ikke lagret.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ikke lagre</translation>
    </message>
    <message>
        <source>The scenario cannot be read.</source>
        <translation>Scenarioet kan ikke leses.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>This is a copy of your own: %1</source>
        <translation>Dette er din egen kopi: %1</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nytt scenario</translation>
    </message>
    <message>
        <source>&amp;Edit a scenario …</source>
        <translation>&amp;Rediger et scenario …</translation>
    </message>
    <message>
        <source>Folder of the scenario to edit</source>
        <translation>Mappen til scenarioet som skal redigeres</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importer …</translation>
    </message>
    <message>
        <source>E&amp;xport the scenario …</source>
        <translation>&amp;Eksporter scenarioet …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Lists and scenarios (*.xlsx *.ods *.csv *.tsv *.txt *.json *.zip *.xml *.yaml *.yml *.md)</source>
        <translation>Lister og scenarioer (*.xlsx *.ods *.csv *.tsv *.txt *.json *.zip *.xml *.yaml *.yml *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>%1 Ctrl+Z takes it away again.</source>
        <translation>%1 Ctrl+Z tar det bort igjen.</translation>
    </message>
    <message>
        <source>Export the scenario</source>
        <translation>Eksporter scenarioet</translation>
    </message>
    <message>
        <source>All of it, as a workbook (*.xlsx *.ods)</source>
        <translation>Alt sammen, som arbeidsbok (*.xlsx *.ods)</translation>
    </message>
    <message>
        <source>The injects alone, as text with columns (*.csv)</source>
        <translation>Bare innspillene, som tekst med kolonner (*.csv)</translation>
    </message>
    <message>
        <source>The name has to end in .xlsx, .ods or .csv.</source>
        <translation>Navnet må ende på .xlsx, .ods eller .csv.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Skrevet: %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>Some of its words</source>
        <translation>Noen av ordene</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Det som kan gjøres</translation>
    </message>
    <message>
        <source>Find a &amp;command …</source>
        <translation>Finn en &amp;kommando …</translation>
    </message>
    <message>
        <source>&amp;Hot wash</source>
        <translation>&amp;Førsteinntrykksmøte</translation>
    </message>
    <message>
        <source>Play a new take</source>
        <translation>Spill på nytt</translation>
    </message>
    <message>
        <source>A new exercise begins as this one did and goes on from %1. The record that is shown stays as it is. Seats get new codes.</source>
        <translation>En ny øvelse begynner slik denne gjorde, og fortsetter fra %1. Loggen som vises, blir stående som den er. Plassene får nye koder.</translation>
    </message>
    <message>
        <source>%1 – new take</source>
        <translation>%1 – ny gjennomføring</translation>
    </message>
    <message>
        <source>Recen&amp;t scenarios</source>
        <translation>&amp;Tidligere scenarier</translation>
    </message>
    <message>
        <source>&amp;Duplicate the scenario …</source>
        <translation>&amp;Dupliser scenariet …</translation>
    </message>
    <message>
        <source>Injects for the w&amp;all, on A3 …</source>
        <translation>Innspill til &amp;veggen, på A3 …</translation>
    </message>
    <message>
        <source>Slips for seats on &amp;paper …</source>
        <translation>Lapper til plasser på &amp;papir …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliser</translation>
    </message>
    <message>
        <source>Choose a scenario in the library first, or edit one.</source>
        <translation>Velg et scenario i biblioteket først, eller rediger et.</translation>
    </message>
    <message>
        <source>%1 – copy</source>
        <translation>%1 – kopi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (gone: %2)</source>
        <translation>%1 (borte: %2)</translation>
    </message>
    <message>
        <source>“%1” does not lie in %2 any more. It was moved or deleted, or its disk is not there.</source>
        <translation>«%1» ligger ikke lenger i %2. Det er flyttet eller slettet, eller disken er ikke koblet til.</translation>
    </message>
    <message>
        <source>Take it out of the list</source>
        <translation>Ta det ut av lista</translation>
    </message>
    <message>
        <source>Injects for the wall, on A3</source>
        <translation>Innspill til veggen, på A3</translation>
    </message>
    <message>
        <source>Slips for seats on paper</source>
        <translation>Lapper til plasser på papir</translation>
    </message>
    <message>
        <source>%1 injects</source>
        <translation>%1 innspill</translation>
    </message>
    <message>
        <source>%1 slips</source>
        <translation>%1 lapper</translation>
    </message>
    <message>
        <source>Debrief for a &amp;projector</source>
        <translation>Evaluering for &amp;prosjektor</translation>
    </message>
</context>
</TS>
