// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/heading.h"

#include "exchange/folding.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace samvirke::exchange {

namespace {

constexpr std::array<std::pair<Field, std::string_view>, 19> names{{{Field::number, "number"},
                                                                    {Field::phase, "phase"},
                                                                    {Field::day, "day"},
                                                                    {Field::date, "date"},
                                                                    {Field::time, "time"},
                                                                    {Field::storyTime, "story_time"},
                                                                    {Field::title, "title"},
                                                                    {Field::content, "content"},
                                                                    {Field::kind, "kind"},
                                                                    {Field::from, "from"},
                                                                    {Field::to, "to"},
                                                                    {Field::method, "method"},
                                                                    {Field::controller, "controller"},
                                                                    {Field::expected, "expected"},
                                                                    {Field::objective, "objective"},
                                                                    {Field::notes, "notes"},
                                                                    {Field::status, "status"},
                                                                    {Field::extra, "extra"},
                                                                    {Field::ignored, "ignored"}}};

/// Headings as people write them, folded, one after the other.
struct Spelled
{
    Field field;
    std::string_view english, norwegian;
};

constexpr Spelled spelled[] = {
    {Field::number,
     "#|no|nr|number|num|id|ref|reference|serial|serial number|source reference|inject #|inject no|inject nr|"
     "inject number|inject id|event #|event no|event nr|event number|event id|msel #|msel no|msel nr|msel number|"
     "msel id|control number|control #|item #|item no|item number|key event #",
     "nummer|innspill nr|innspill #|innspillnr|innspill nummer|innspillsnummer|hendelse nr|hendelsesnummer|løpenr|"
     "løpenummer"},
    {Field::phase, "phase|move|phase move|operational period|exercise phase", "fase|øvelsesfase|trekk"},
    {Field::day, "day|exercise day|day #", "dag|øvelsesdag|øvingsdag"},
    {Field::date, "date|event date|inject date|exercise date", "dato"},
    {Field::time,
     "time|scheduled time|delivery time|deliver at|exercise time|event time|inject time|time of inject|real time|"
     "planned time|start time|release time|dtg|inject dtg|event dtg|date time|date and time|datetime|time dtg|t|"
     "minutes|minute|offset|elapsed time|time offset",
     "kl|klokka|klokken|klokkeslett|tid|tidspunkt|øvelsestid|øvingstid|planlagt tid|dato tid|dato og tid|når"},
    {Field::storyTime,
     "simulated time|scenario time|designated scenario time|local time|story time|sim time|game time|in story time",
     "scenariotid|spilltid|simulert tid|fiktiv tid|tid i spillet|lokal tid"},
    {Field::title,
     "title|inject title|event|synopsis|event synopsis|subject|event title|event name|inject name|headline|name|topic|"
     "short title",
     "tittel|hendelse|emne|overskrift|stikkord|innspill tittel|innspillstittel"},
    {Field::content,
     "description|inject|message|details|script|event description|inject description|text|content|body|inject text|"
     "message text|description script",
     "innspill|beskrivelse|melding|tekst|innhold|innspillstekst|detaljer|innspill tekst"},
    {Field::kind, "type|event type|inject type|kind|type of inject|type of event",
     "innspillstype|type innspill|hendelsestype"},
    {Field::from,
     "from|from org|from organization|from agency|source|sender|send from|sent from|sent by|simulated "
     "sender|originator",
     "avsender|fra|sendes fra"},
    {Field::to,
     "to|to org|to organization|to agency|target|player|players|team|teams|send to|sent to|recipient|recipients|"
     "recipient players|receiver|target audience|intended player|intended players|intended recipient|deliver to",
     "mottaker|mottakere|til|sendes til|spiller|spillere|lag"},
    {Field::method,
     "method|inject mode|inject method|delivery|delivery method|delivery mode|mode|means|method of delivery|"
     "mode of delivery|medium|channel|via",
     "kanal|metode|middel|måte|leveres via|samband"},
    {Field::controller,
     "controller|responsible|responsible controller|assigned to|injected by|facilitator|delivered by",
     "ansvarlig|kontrollør|spillstab|ansvar|gis av"},
    {Field::expected,
     "expected action|expected actions|expected participant response|response|expected response|expected responses|"
     "expected outcome|expected outcomes|expected player action|expected player actions|expected player response|"
     "expected result|expected results|anticipated response|anticipated action|anticipated actions|desired outcome",
     "forventet handling|forventede handlinger|forventet tiltak|forventede tiltak|forventet reaksjon|"
     "forventet respons|forventet resultat"},
    {Field::objective,
     "objective|objectives|exercise objective|exercise objectives|capability|capabilities|core capability|"
     "core capabilities",
     "mål|delmål|øvingsmål|øvelsesmål"},
    {Field::notes,
     "notes|note|assumptions|measure of performance|comments|comment|remarks|controller notes|special instructions",
     "merknad|merknader|notat|notater|kommentar|kommentarer"},
    {Field::status, "status|inject status|event status", "tilstand"},
};

/// Headings of columns that stand in for others.
constexpr Spelled secondBest[] = {{Field::content, "storyline|thread|storyline thread", "handlingstråd"}};

using Headings = std::unordered_map<std::string, KnownHeading>;

void learn(Headings &known, const Spelled &row, bool second)
{
    for (const bool norwegian : {false, true}) {
        std::string_view rest = norwegian ? row.norwegian : row.english;
        while (!rest.empty()) {
            const std::size_t bar = std::min(rest.find('|'), rest.size());
            known.emplace(std::string(rest.substr(0, bar)), KnownHeading{row.field, second, norwegian});
            rest.remove_prefix(std::min(bar + 1, rest.size()));
        }
    }
}

const Headings &headings()
{
    static const Headings known = [] {
        Headings all;
        for (const Spelled &row : spelled) {
            learn(all, row, false);
        }
        for (const Spelled &row : secondBest) {
            learn(all, row, true);
        }
        return all;
    }();
    return known;
}

std::optional<KnownHeading> find(std::string_view heading)
{
    const auto it = headings().find(fold(heading));
    return it == headings().end() ? std::nullopt : std::optional(it->second);
}

/// "ScheduledTime" as "Scheduled Time".
std::string splitAtCapitals(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i > 0 && text[i] >= 'A' && text[i] <= 'Z' && text[i - 1] >= 'a' && text[i - 1] <= 'z') {
            out += ' ';
        }
        out += text[i];
    }
    return out;
}

std::string withoutBrackets(std::string_view text)
{
    std::string out;
    int depth = 0;
    for (const char c : text) {
        if (c == '(' || c == '[') {
            ++depth;
        } else if ((c == ')' || c == ']') && depth > 0) {
            --depth;
        } else if (depth == 0) {
            out += c;
        }
    }
    return out;
}

} // namespace

std::string_view nameOf(Field field)
{
    return std::ranges::find(names, field, [](const auto &pair) { return pair.first; })->second;
}

std::optional<Field> fieldNamed(std::string_view name)
{
    const auto it = std::ranges::find(names, name, [](const auto &pair) { return pair.second; });
    return it == names.end() ? std::nullopt : std::optional(it->first);
}

std::string fieldNames()
{
    std::string all;
    for (const auto &[field, name] : names) {
        all += (all.empty() ? "" : ", ") + std::string(name);
    }
    return all;
}

std::optional<KnownHeading> knownHeading(std::string_view heading)
{
    constexpr std::size_t longest = 120;
    if (heading.size() > longest) {
        return std::nullopt; // a sentence
    }
    if (const auto known = find(heading)) {
        return known;
    }
    const std::string bare = splitAtCapitals(withoutBrackets(heading));
    if (const auto known = find(bare)) {
        return known;
    }
    std::optional<KnownHeading> agreed; // "NOTES/REMARKS": parts that are known have to say the same
    for (std::string_view rest = bare; !rest.empty();) {
        const std::size_t slash = std::min(rest.find('/'), rest.size());
        if (const auto part = slash < bare.size() ? find(rest.substr(0, slash)) : std::nullopt) {
            if (agreed && agreed->field != part->field) {
                return std::nullopt;
            }
            agreed = agreed ? agreed : part;
        }
        rest.remove_prefix(std::min(slash + 1, rest.size()));
    }
    return agreed;
}

} // namespace samvirke::exchange
