// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/msel_list.h"

#include "exchange/folding.h"
#include "plan/duration.h"
#include "plan/lookup.h"

#include <algorithm>
#include <array>

namespace samvirke::exchange {

namespace {

constexpr std::array<std::string_view, 15> headings{
    "No.",       "Time",       "Move",       "Title", "Description",
    "From",      "To",         "Channel",    "Type",  "Expected actions",
    "Objective", "Story time", "Controller", "Notes", "Status"};

std::string joined(const std::vector<std::string> &texts, std::string_view between)
{
    std::string out;
    for (const std::string &text : texts) {
        out += (out.empty() ? "" : std::string(between)) + text;
    }
    return out;
}

template <class T, class Name, class Text>
std::string textOf(const std::vector<T> &things, const Name &id, Text T::*text)
{
    const T *thing = find(things, id);
    return thing == nullptr ? id.value : thing->*text;
}

std::string timeOf(const Trigger &release)
{
    if (const auto *at = std::get_if<AtTime>(&release)) {
        return formatExerciseTime(at->at);
    }
    const auto *unscheduled = std::get_if<Unscheduled>(&release);
    return unscheduled == nullptr ? std::string{} : unscheduled->raw;
}

std::string recipients(const Scenario &scenario, const Inject &inject)
{
    std::vector<std::string> names;
    for (const Party &party : inject.to) {
        const Seat *seat = find(scenario.seats, SeatId(party.value));
        names.push_back(seat != nullptr && find(scenario.agencies, AgencyId(party.value)) == nullptr
                            ? seat->name
                            : textOf(scenario.agencies, AgencyId(party.value), &Agency::name));
    }
    return joined(names, "; ");
}

std::string kindText(InjectKind kind)
{
    switch (kind) {
    case InjectKind::inject: return "Inject";
    case InjectKind::contextual: return "Contextual";
    case InjectKind::expectedAction: return "Expected action";
    case InjectKind::contingency: return "Contingency inject";
    }
    return {};
}

std::string expected(const Inject &inject)
{
    std::vector<std::string> lines;
    for (const Expectation &expectation : inject.expects) {
        if (!expectation.text.empty()) {
            lines.push_back((inject.expects.size() > 1 ? "- " : "") + expectation.text);
        }
    }
    return joined(lines, "\n");
}

std::string objectives(const Scenario &scenario, const Inject &inject)
{
    std::vector<std::string> texts;
    for (const ObjectiveId &objective : inject.objectives) {
        texts.push_back(textOf(scenario.objectives, objective, &Objective::text));
    }
    return joined(texts, "\n");
}

std::vector<std::string> rowOf(const Scenario &scenario, const Inject &inject)
{
    return {inject.number.empty() ? inject.id.value : inject.number,
            timeOf(inject.release),
            textOf(scenario.moves, inject.move, &Move::title),
            inject.title,
            inject.text,
            inject.from,
            recipients(scenario, inject),
            textOf(scenario.channels, inject.channel, &Channel::name),
            kindText(inject.kind),
            expected(inject),
            objectives(scenario, inject),
            inject.storyTime,
            inject.controller,
            inject.note,
            inject.active ? "" : "Omitted"};
}

tables::Row asRow(std::uint32_t number, const std::vector<std::string> &texts)
{
    tables::Row row;
    row.number = number;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!texts[i].empty()) {
            row.cells.push_back({static_cast<std::uint32_t>(i), tables::CellKind::text, texts[i], {}});
        }
    }
    return row;
}

} // namespace

tables::Sheet mselList(const Scenario &scenario)
{
    std::vector<std::string> heading(headings.begin(), headings.end());
    for (const Inject &inject : scenario.injects) {
        for (const auto &[key, value] : inject.extra) {
            if (!contains(heading, key)) {
                heading.push_back(key);
            }
        }
    }
    tables::Sheet sheet;
    sheet.rows.push_back(asRow(1, heading));
    for (const Inject &inject : scenario.injects) {
        std::vector<std::string> row = rowOf(scenario, inject);
        for (std::size_t i = headings.size(); i < heading.size(); ++i) {
            const std::string *value = valueAt(inject.extra, heading[i]);
            row.push_back(value == nullptr ? std::string{} : *value);
        }
        sheet.rows.push_back(asRow(static_cast<std::uint32_t>(sheet.rows.size() + 1), row));
    }
    return sheet;
}

std::vector<LeftBehind> notInMselList(const Scenario &scenario)
{
    return leftBehind(scenario, {"format",
                                 "version",
                                 "title",
                                 "moves.title",
                                 "objectives.text",
                                 "injects.number",
                                 "injects.title",
                                 "injects.kind",
                                 "injects.move",
                                 "injects.release",
                                 "injects.story_time",
                                 "injects.from",
                                 "injects.to",
                                 "injects.channel",
                                 "injects.text",
                                 "injects.expects.text",
                                 "injects.objectives",
                                 "injects.active",
                                 "injects.controller",
                                 "injects.note",
                                 "injects.extra"});
}

bool isMselList(const tables::Sheet &sheet)
{
    if (sheet.rows.empty() || sheet.rows.front().cells.size() < headings.size()) {
        return false;
    }
    const auto &cells = sheet.rows.front().cells;
    return std::equal(headings.begin(), headings.end(), cells.begin(),
                      [](std::string_view heading, const tables::Cell &cell) { return cell.text == heading; });
}

void removeApostrophes(tables::Sheet &sheet)
{
    for (tables::Row &row : sheet.rows) {
        for (tables::Cell &cell : row.cells) {
            const std::size_t begin = cell.text.find_first_not_of('\'');
            if (begin != 0 && begin != std::string::npos &&
                std::string_view("=+-@\t\r\n").find(cell.text[begin]) != std::string_view::npos) {
                cell.text.erase(0, 1);
            }
        }
    }
}

} // namespace samvirke::exchange
