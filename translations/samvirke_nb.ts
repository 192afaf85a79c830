<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Command</name>
    <message>
        <source>Finds every problem of a scenario, and says which measures it can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the scenario, or its scenario.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the JSON Schema of scenario.yaml instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a command the window opens. The commands are:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How one is used: samvirke COMMAND --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen here for a window (neither DISPLAY nor WAYLAND_DISPLAY is set). A scenario can be rehearsed without: samvirke rehearse SCENARIO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how this is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing behind “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what an exercise shows, from its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise (.samvirke).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print debrief.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a report (.html).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no report that can be written. Give a name that ends in .html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report:  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the entries of an exercise as JSON Lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON (it always does).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays a scenario to its end with simulated seats, and makes the record, the debrief and a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant to play; the first one without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the simulated seats play: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number that all chance depends on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the texts and the report, where the scenario has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to make; NAME-rehearsal without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the folder if it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no team “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a seed. Give a whole number from 0 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played to the end: %1 of exercise time, %2 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record:  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debrief: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies hold the same %1 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks the last %2 entries that %3 has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies part at entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that an exercise is as it was recorded: hash chain, tables, and that it can be replayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy: says which of the two lacks entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound: %1 entries, the last with hash %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not sound. %2 The %3 entries before are as they were recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <source>Debrief: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated seats, team “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected attributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise has not ended: figures are those so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordination and clarity of roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is best, 0 is worst. In one run a single measure varies by about 0.1 by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injects above; below them each agency: what it was sent, and what it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles: planned and played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where only one is given, the role was played as planned. Played: A decided, R acted, C had read before the decision, I read after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing went against the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the figures are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every figure is computed from the recorded entries alone and counts agencies, never persons. What the scenario offered is the denominator; what nobody could have seen is left out and counted as not observed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXERCISE – EXERCISE – EXERCISE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise %1, record %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task clarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acting within the mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked before, told after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information reached who needed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information without flooding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all tasks that were due: was each taken in time by the agency that does it or answers for it, and by nobody without a part in it? In time counts 1, late 0.5, also taken by others 0.5, both 0.25, taken only by others or by nobody 0. The mean, by weight. A convention of this program, on the role matrix (RACI).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the agencies that acted on a task, the share that had a part in it (R, A or S, an accepted handover, or an emergency), over at least five tasks. After the practice of role matrices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had those to be asked (C) read the question before the decision, and those to be told (I) read of it within the target after it? The mean of both shares. Without a decision neither is met. After the practice of role matrices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the opening of each due task to the first act of an agency that does it or answers for it: 1 within the target, half for each further target, 0 for never. The mean. The curve is a convention of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each fact and each agency that needs it: from the inject to its being read (not sent), 1 within the target, half for each further target, 0 for never. The mean. A convention of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what was passed on or should have been: the share that was needed by who got it. What went to agencies that neither need it nor have a part in the task counts against it. A convention of this program, on need-to-know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 (too few to score)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late and duplicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclaimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task was due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tasks were clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody took “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was taken only by %2, who neither does it nor answers for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was taken by more than should: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was taken late or not in full, by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 acted on “%1” without a part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decided on “%3” before %2 had been asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 did not read in time what %1 had decided on “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 never read: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read late: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent %2 what %2 neither needs nor has a part in: “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was in place to see whether “%1” was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: planned %2, played %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of the exercise by agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received an inject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said who leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent or said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only entries with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole record, not only what proves the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise is open. Choose one in the library, or rehearse a scenario there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All entries. Click a mark of the timeline to see the entry behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that prove it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>made the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTEX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped the exercise: real emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>froze the exercise for a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused: the record could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused: the host had stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the clock to %1 × real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jumped to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENDEX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released the inject %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held the inject %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let go of the inject %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped the inject %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved the inject %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote the inject %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took the branch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the task %1 arose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminded %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted late what %1 did on the inject %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer expects an answer to the inject %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer expects %1 to answer the inject %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted %1 as the task %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated the situation for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is played by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is played by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is played by the facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is played on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody plays %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began to follow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer followed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissed an alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the mandate card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated the urgency of %1: %2 of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named %1 as lead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took the task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began the task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished the task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave back the task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered %1 to hand over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted the handover %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined the handover %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took the lead of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took over the lead of %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consulted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested from %1 the task %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>granted in part the request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused the request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>granted the request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent the form %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1 on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 on scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>committed %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed the map mark %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened the round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered the round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed the round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showed the answers of round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated the matrix as seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened the questionnaire %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered the questionnaire %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised a hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowered the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (recalled afterwards)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held a briefing with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted a strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted something to improve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended the note %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated the target %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruled through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that no row names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry that is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; told %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; passed on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (emergency)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked %1 aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed aloud to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took aloud, before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided aloud, before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over aloud to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told %1 aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>performed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>performed with some challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>performed with major challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be performed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>%1: there is no such file. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is. Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an exercise of this program. Choose a file that ends in .samvirke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer version of the program (format %2). Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged from entry %2 on. Open another copy, or see what is sound with “samvirke verify”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read. Open another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that you may read it and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose a folder that exists and that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Make room and try again; what was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read or written (%2). Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written to by another program meanwhile. Close it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: entry %2 cannot be read (%3). Open it with the program that made it, or see “samvirke verify”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or cut off: entry %1 is the first that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged outside its entries (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of the file were changed (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is missing; entry %2 stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is the first that was changed after it was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is the first that this program cannot read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is the first whose time cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario in the file is not the one that was played (entry %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 should be the beginning of an exercise and is not, or stands in its middle.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n injects</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variants</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rehearsal, team “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search scenarios and exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios and exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency or seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read. Check that the file exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger than %1 MiB. Make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not UTF-8 from here on. Save the file with the encoding UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not YAML from here on (%1). Check indentation, colons and quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds several documents. Remove everything from the second “---” on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchors (&amp;name) are not used here. Write the value out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases (*name) are not used here. Write the value out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge keys (&lt;&lt;) are not used here. Write the keys out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type tags (!name) are not used here. Remove the tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands here twice. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a file of this program: it has to begin with “format: %2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by a newer version of the program (format %1; this one reads up to %2). Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no value. Fill it in, or remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys with values (key: value) should stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list ([a, b], or lines that begin with “-”) should stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text should stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as “90 s”, “2 min”, “1 h 10 min” or “0:12:30”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a role. Write R, A, C, I, S, A/R or -, with a question mark if it is contested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a name here. Use letters a to z, digits, dashes and underscores, beginning with a letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when in one way: {at: 4 min}, {after: inject, delay: 2 min}, {when: {decided: task}}, {unless: {taken: task}, until: 9 min}, {branch: b, option: o} or {by_hand: yes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition names one thing that happens, as in {decided: task, by: AGENCY}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date with time. Write it as 2026-11-20 22:40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1” in the folder media. Put it there, or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not lie in the folder media. Copy it there and give its name alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario has no text “%1”. Remove it, or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not translated (“%2”). Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value is given for {%1}; it will stand as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to “fits”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text mentions {%1}. Remove it, or use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would have to be fetched and is never shown. Put the picture in the folder media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No warning “%1” is raised here. Remove the acceptance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is used twice in “%2”. Give one of them another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inject “%1” waits for itself. Give one inject of the circle a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise has no length. Give one, as in “length: 80 min”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody leads the exercise. Add a seat with “kind: facilitator”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody plays. Add a seat for an agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat “%1” (%2) belongs to no agency. Add “agency”, or “plays” for counter-play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inject “%1” (%2) goes to nobody. Add “to” with agencies or seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sits for “%1”. Add a seat, or let a counter-play seat answer as it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inject “%1” has no time that could be read (“%2”), so it waits for the facilitator. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies after the end of the exercise. Move it, or make the exercise longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No inject carries “%1”. Add it to the “carries” of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody needs to know “%1”; passing it on counts as too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is not among the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency goes from 1 to 4, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight of “%1” has to lie above 0 and not above 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a distractor and has roles. Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands on both sides. Name two agencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no injects; only the facilitator can make something happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 agencies that answer for it (A). Exactly one has to; in a joint task the one that convenes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody does “%1”. Give an agency R.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has an A and no R, which is read as A/R.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”, %2 both does or answers for it (R, A) and is asked or told (C, I). Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1” agencies are only asked or told (C, I). Say who does it and who answers for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no roles in phase “%2”. Add the phase to one of its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has two sets of roles in phase “%2”. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row says who leads “%1” in phase “%2”. Add the phase to a lead row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 rows say who leads “%1” in phase “%2”. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 agencies do “%1”. Say how it is split: “share: any” or “share: all”, and each share in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does nothing and answers for nothing. Give it a task, or make it a party outside the matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers for %2 of %3 tasks. Check that the others have a part to play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1” %2 of %3 agencies are asked first. Tell some of them instead (I).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No inject begins “%1”. Add it to the “opens” of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inject “%1” begins no task. Add “opens”, or make it contextual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1” the role of %2 is contested: the task is talked about and not scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no target time, so it is not scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks can be judged; %2 are needed for %3. Add rows with roles, a target and an inject that opens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times somebody has to learn something from others; %2 are needed for %3. Add to the “needs” of items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan makes %1 requests necessary; %2 are needed for %3. Add needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan makes %1 handovers necessary; %2 are needed for %3. Add handovers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pairs of tasks have an order; %2 are needed for %3. Add precedence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contacts are needed by the plan; %2 are needed for %3. Add ties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds ask for the urgency of %1 things at %3 levels; %2 things at %4 levels are needed for %5. Add urgency questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds ask who answers for %1 different tasks; %2 are needed for %3. Add owners to rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %2 pairs of item and agency %1 are unneeded; a third has to be for %3. Add facts that not everybody needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Who leads?” is asked %1 times (by agency); %2 are needed for %3. Add leads to rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions about facts are put %1 times to agencies that could know; %2 are needed for %3. Add probes to rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No centres are named that have to be alerted together, so %3 is not measured. Add “triple_alert”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is put to %2 agencies that could know; 2 are needed for %3. Put it to more, or choose another fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the plan makes %1 reach out to %2, so it lowers %3. Add an item, need or handover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” begins at %2 with a target of %3; four targets have to fit before the end (begin by %4), or slow teams escape being measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase “%1” lasts about %2, less than four lead targets of %3: %4 does not count its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted: %1 Because: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>The scenario has errors and cannot be played. Put right what is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario has no variant “%1”. See “variants” in scenario.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal came to a stand before the end: nobody had anything left to do. Check that the exercise has a facilitator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal was stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose a folder that exists and that you may write to, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is. Choose another folder, or replace it with --force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder that is there cannot be moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideal: everybody does what the plan says, in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow: the right ones act, but far too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gaps: every third task is taken by nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent: nobody does anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number that all chance depends on: the same number, the same rehearsal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open an exercise …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rehearse a scenario …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read the library again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Samvirke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises (*.samvirke)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the scenario to rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Samvirke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samvirke %1

Joint tabletop exercises of police, fire, health and others, and a debrief of how they worked together.

GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
