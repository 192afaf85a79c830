<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Agencies</name>
    <message numerus="yes">
        <source>%1: %n seats here</source>
        <translation>
            <numerusform>%1: %n seat here</numerusform>
            <numerusform>%1: %n seats here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things expected</source>
        <translation>
            <numerusform>%n thing expected</numerusform>
            <numerusform>%n things expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>%n of them late</numerusform>
            <numerusform>%n of them late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The host refused %n commands of simulated seats, the first: %1.</source>
        <translation>
            <numerusform>The host refused %n command of simulated seats: %1.</numerusform>
            <numerusform>The host refused %n commands of simulated seats, the first: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>Differences between these %n plays of “%1”, each from the first:</source>
        <translation>
            <numerusform>Differences between this %n play of “%1” and the first:</numerusform>
            <numerusform>Differences between these %n plays of “%1”, each from the first:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No test: that needs two conditions with at least %n groups each.</source>
        <translation>
            <numerusform>No test: that needs two conditions with at least %n group each.</numerusform>
            <numerusform>No test: that needs two conditions with at least %n groups each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them grave.</source>
        <translation>
            <numerusform>%n of them grave.</numerusform>
            <numerusform>%n of them grave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were played otherwise than planned.</source>
        <translation>
            <numerusform>%n cell was played otherwise than planned.</numerusform>
            <numerusform>%n cells were played otherwise than planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers (too few to show)</source>
        <translation>
            <numerusform>%n answer (too few to show)</numerusform>
            <numerusform>%n answers (too few to show)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items have no owner.</source>
        <translation>
            <numerusform>%n item has no owner.</numerusform>
            <numerusform>%n items have no owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed findings were left out.</source>
        <translation>
            <numerusform>%n disputed finding was left out.</numerusform>
            <numerusform>%n disputed findings were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are left out by the filter.</source>
        <translation>
            <numerusform>%n entry is left out by the filter.</numerusform>
            <numerusform>%n entries are left out by the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message numerus="yes">
        <source>%n rows were pasted. Ctrl+Z takes them away again.</source>
        <translation>
            <numerusform>%n row was pasted. Ctrl+Z takes it away again.</numerusform>
            <numerusform>%n rows were pasted. Ctrl+Z takes them away again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were made. Who answers for each, is for you to say.</source>
        <translation>
            <numerusform>%n row was made. Who answers for it, is for you to say.</numerusform>
            <numerusform>%n rows were made. Who answers for each, is for you to say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of a role matrix were read.</source>
        <translation>
            <numerusform>%n row of a role matrix was read.</numerusform>
            <numerusform>%n rows of a role matrix were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are new.</source>
        <translation>
            <numerusform>%n of them is new.</numerusform>
            <numerusform>%n of them are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were added. Ctrl+Z takes them away again.</source>
        <translation>
            <numerusform>%n row was added. Ctrl+Z takes it away again.</numerusform>
            <numerusform>%n rows were added. Ctrl+Z takes them away again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%n inject(s) come by other means; they stand in the file as e-mail.</source>
        <translation>
            <numerusform>%n inject comes by other means; it stands in the file as e-mail.</numerusform>
            <numerusform>%n injects come by other means; they stand in the file as e-mail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message numerus="yes">
        <source>✗ %n injects can never come as it stands.</source>
        <translation>
            <numerusform>✗ %n inject can never come as it stands.</numerusform>
            <numerusform>✗ %n injects can never come as it stands.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hosting</name>
    <message numerus="yes">
        <source>The exercise is over. %1 saw %n entries.</source>
        <translation>
            <numerusform>The exercise is over. %1 saw one entry.</numerusform>
            <numerusform>The exercise is over. %1 saw %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HotWash</name>
    <message numerus="yes">
        <source>%n strengths</source>
        <translation>
            <numerusform>%n strength</numerusform>
            <numerusform>%n strengths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to improve</source>
        <translation>
            <numerusform>%n thing to improve</numerusform>
            <numerusform>%n things to improve</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>%n rows: %1 imported, %2 imported and to be checked, %3 left out.</source>
        <translation>
            <numerusform>%n row: %1 imported, %2 imported and to be checked, %3 left out.</numerusform>
            <numerusform>%n rows: %1 imported, %2 imported and to be checked, %3 left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Improvement</name>
    <message numerus="yes">
        <source>%n items have no day by which they are to be done.</source>
        <translation>
            <numerusform>%n item has no day by which it is to be done.</numerusform>
            <numerusform>%n items have no day by which they are to be done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are due before they begin.</source>
        <translation>
            <numerusform>%n item is due before it begins.</numerusform>
            <numerusform>%n items are due before they begin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items were taken over. Say of each how it went this time.</source>
        <translation>
            <numerusform>%n item was taken over. Say how it went this time.</numerusform>
            <numerusform>%n items were taken over. Say of each how it went this time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message numerus="yes">
        <source>Enclosed: %1, %n page(s), of which these are the first.</source>
        <translation>
            <numerusform>Enclosed: %1, %n page, of which this is the first.</numerusform>
            <numerusform>Enclosed: %1, %n pages, of which these are the first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message numerus="yes">
        <source>Reconnecting – you can keep writing. %n things go out when the line is back.</source>
        <translation>
            <numerusform>Reconnecting – you can keep writing. %n thing goes out when the line is back.</numerusform>
            <numerusform>Reconnecting – you can keep writing. %n things go out when the line is back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>The first %n entries are as they were recorded.</source>
        <translation>
            <numerusform>The first entry is as it was recorded.</numerusform>
            <numerusform>The first %n entries are as they were recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds the first %n entries as they were recorded, and is sound.</source>
        <translation>
            <numerusform>%1 holds the first entry as it was recorded, and is sound.</numerusform>
            <numerusform>%1 holds the first %n entries as they were recorded, and is sound.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries after them are lost.</source>
        <translation>
            <numerusform>One entry after them is lost.</numerusform>
            <numerusform>%n entries after them are lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n injects</source>
        <translation>
            <numerusform>%n inject</numerusform>
            <numerusform>%n injects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variants</source>
        <translation>
            <numerusform>%n variant</numerusform>
            <numerusform>%n variants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message numerus="yes">
        <source>%n injects</source>
        <translation>
            <numerusform>%n inject</numerusform>
            <numerusform>%n injects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats at the table are empty. Let the program play there, or start without them: who comes later sits down with their code.</source>
        <translation>
            <numerusform>%n seat at the table is empty. Let the program play there, or start without it: who comes later sits down with their code.</numerusform>
            <numerusform>%n seats at the table are empty. Let the program play there, or start without them: who comes later sits down with their code.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Often</name>
    <message numerus="yes">
        <source>%n rehearsals</source>
        <translation>
            <numerusform>%n rehearsal</numerusform>
            <numerusform>%n rehearsals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanStrip</name>
    <message numerus="yes">
        <source>%1: at most %n open at once</source>
        <translation>
            <numerusform>%1: at most %n open at once</numerusform>
            <numerusform>%1: at most %n open at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n findings are neither accepted nor disputed.</source>
        <translation>
            <numerusform>%n finding is neither accepted nor disputed.</numerusform>
            <numerusform>%n findings are neither accepted nor disputed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted findings are not in this report.</source>
        <translation>
            <numerusform>%n accepted finding is not in this report.</numerusform>
            <numerusform>%n accepted findings are not in this report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions of the improvement plan have no owner.</source>
        <translation>
            <numerusform>%n action of the improvement plan has no owner.</numerusform>
            <numerusform>%n actions of the improvement plan have no owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions of the improvement plan have no date.</source>
        <translation>
            <numerusform>%n action of the improvement plan has no date.</numerusform>
            <numerusform>%n actions of the improvement plan have no date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n pages. The report has them all.</source>
        <translation>
            <numerusform>The first page. The report has them all.</numerusform>
            <numerusform>The first %n pages. The report has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message numerus="yes">
        <source>%n rows are ticked.</source>
        <translation>
            <numerusform>%n row is ticked.</numerusform>
            <numerusform>%n rows are ticked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things came in while the line was down.</source>
        <translation>
            <numerusform>%n thing came in while the line was down.</numerusform>
            <numerusform>%n things came in while the line was down.</numerusform>
        </translation>
    </message>
</context>
</TS>
