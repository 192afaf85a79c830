// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inject_fields.h"

#include "models/names.h"
#include "models/plan_words.h"
#include "models/typed_time.h"
#include "plan/duration.h"
#include "plan/edits.h"
#include "plan/lookup.h"
#include "plan/schedule.h"
#include "report/trigger_text.h"

#include <algorithm>
#include <set>

namespace samvirke {

namespace {

using namespace std::chrono_literals;

constexpr auto newRowAfter = 5min;

std::vector<Named> namedFor(const Words &words, const Scenario &scenario, InjectField field)
{
    switch (field) {
    case InjectField::to: return partiesNamed(words, scenario);
    case InjectField::channel: return listNamed(scenario.channels, &Channel::name);
    case InjectField::objectives: return listNamed(scenario.objectives, &Objective::text);
    case InjectField::opens: return listNamed(scenario.tasks, &Task::title);
    case InjectField::carries: return listNamed(scenario.items, &Item::text);
    case InjectField::move: return listNamed(scenario.moves, &Move::title);
    case InjectField::kind: return choicesNamed<InjectKind>(words);
    default: return {};
    }
}

/// The names of what was typed; what is not there yet is made.
template <class Tag, class Make>
std::vector<Id<Tag>> namesTyped(const std::vector<Named> &all, const QString &typed, const char *separators, Make make)
{
    std::vector<Id<Tag>> ids;
    const bool isOne = named(all, typed.trimmed()) != nullptr; // although it has a comma in it
    for (const QString &part : isOne ? QStringList{typed.trimmed()} : splitAt(typed, separators)) {
        const Named *known = named(all, part);
        Id<Tag> id(known == nullptr ? make(part) : known->id);
        if (!contains(ids, id)) {
            ids.push_back(std::move(id));
        }
    }
    return ids;
}

template <class T, class Set>
std::string made(std::vector<T> &list, const QString &called, const char *otherwise, Set set)
{
    T thing{};
    thing.id.value = freshName(list, slugOr(called, otherwise));
    set(thing, called.toStdString());
    list.push_back(std::move(thing));
    return list.back().id.value;
}

// ── expectations: "PO: reply 10 min – how many" ──────────────────────────────────────────────────────────────────────

QString expectationText(const Words &words, const Scenario &scenario, const Expectation &expectation)
{
    QString text;
    if (!expectation.who.empty()) {
        text = listText(agenciesNamed(scenario), std::vector{expectation.who}, {}) + QStringLiteral(": ");
    }
    QStringList parts;
    if (expectation.what != Expected::other) {
        parts += shownAs(choicesNamed<Expected>(words), nameOf(expectation.what));
    } else if (!expectation.text.empty()) {
        parts += fromUtf8(expectation.text).simplified();
    }
    if (expectation.within) {
        parts += fromUtf8(formatDuration(*expectation.within));
    }
    text += parts.join(QLatin1Char(' '));
    if (expectation.what != Expected::other && !expectation.text.empty()) {
        text += QStringLiteral(" – ") + fromUtf8(expectation.text).simplified();
    }
    return text;
}

QString expectationsText(const Words &words, const Scenario &scenario, const Inject &inject)
{
    QStringList texts;
    for (const Expectation &expectation : inject.expects) {
        texts += expectationText(words, scenario, expectation);
    }
    return texts.join(QStringLiteral("; "));
}

void typeExpectation(const Words &words, const Scenario &scenario, Expectation &expectation, QString typed)
{
    expectation.who = {};
    expectation.what = Expected::other;
    expectation.text.clear();
    const auto agencies = agenciesNamed(scenario);
    if (const qsizetype colon = typed.indexOf(QLatin1Char(':')); colon > 0) {
        if (const Named *who = named(agencies, typed.left(colon).trimmed())) {
            expectation.who = AgencyId(who->id);
            typed = typed.mid(colon + 1).trimmed();
        }
    }
    QString said;
    for (const QString &dash : {QStringLiteral(" – "), QStringLiteral(" - ")}) {
        if (const qsizetype at = typed.indexOf(dash); at >= 0 && said.isEmpty()) {
            said = typed.mid(at + dash.size()).trimmed();
            typed = typed.left(at).trimmed();
        }
    }
    expectation.within = takeStretch(typed);
    for (const Named &what : choicesNamed<Expected>(words)) {
        const QString key = fromUtf8(what.id);
        const bool begun = typed.size() >= 3 && what.shown.startsWith(typed, Qt::CaseInsensitive);
        if (what.id != nameOf(Expected::other) && (sameName(typed, what.shown) || sameName(typed, key) || begun)) {
            for (const auto &[value, name] : Names<Expected>::all) {
                expectation.what = name == what.id ? value : expectation.what;
            }
            expectation.text = said.toStdString();
            return;
        }
    }
    expectation.text = (said.isEmpty() ? typed : typed + QStringLiteral(" – ") + said).toStdString();
}

void typeExpectations(const Words &words, const Scenario &scenario, Inject &inject, const QString &typed)
{
    const std::vector<Expectation> old = inject.expects;
    const QStringList parts = splitAt(typed, ";");
    const auto textOf = [&](const Expectation &e) { return expectationText(words, scenario, e); };
    std::vector<bool> kept(old.size());
    std::vector<Expectation> now;
    std::vector<bool> isNew;
    for (const QString &part : parts) { // those that say the same as before are the same
        std::size_t i = 0;
        while (i < old.size() && (kept[i] || textOf(old[i]) != part)) {
            ++i;
        }
        isNew.push_back(i == old.size());
        now.push_back(i == old.size() ? Expectation{} : old[i]);
        if (i < old.size()) {
            kept[i] = true;
        }
    }
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (!isNew[i]) {
            continue;
        }
        if (i < old.size() && !kept[i]) { // written otherwise
            now[i] = old[i];
            kept[i] = true;
        } else {
            std::vector<Expectation> all = old;
            all.insert(all.end(), now.begin(), now.end());
            now[i].id = ExpectationId(freshName(all, "e" + std::to_string(i + 1)));
        }
        typeExpectation(words, scenario, now[i], parts[static_cast<qsizetype>(i)]);
    }
    inject.expects = std::move(now);
}

} // namespace

QString fieldName(const Words &words, InjectField field)
{
    switch (field) {
    case InjectField::number: return words("Edit", "No.");
    case InjectField::time: return words("Edit", "Time");
    case InjectField::from: return words("Edit", "From");
    case InjectField::to: return words("Edit", "To");
    case InjectField::channel: return words("Edit", "Channel");
    case InjectField::title: return words("Edit", "Title");
    case InjectField::text: return words("Edit", "Text");
    case InjectField::expects: return words("Edit", "Expected");
    case InjectField::objectives: return words("Edit", "Objectives");
    case InjectField::opens: return words("Edit", "Opens tasks");
    case InjectField::move: return words("Edit", "Heading");
    case InjectField::note: return words("Edit", "Note");
    case InjectField::id: return words("Edit", "Name in the file");
    case InjectField::kind: return words("Edit", "Kind");
    case InjectField::storyTime: return words("Edit", "Time in the story");
    case InjectField::carries: return words("Edit", "Facts in it");
    case InjectField::media: return words("Edit", "Enclosed files");
    case InjectField::controller: return words("Edit", "Handled by");
    case InjectField::asksUrgency: return words("Edit", "Asks how urgent it is");
    case InjectField::asksAcknowledgement: return words("Edit", "Asks to acknowledge");
    case InjectField::active: return words("Edit", "Comes by itself");
    }
    return {};
}

QString fieldKey(InjectField field)
{
    switch (field) {
    case InjectField::number: return QStringLiteral("number");
    case InjectField::time: return QStringLiteral("release");
    case InjectField::from: return QStringLiteral("from");
    case InjectField::to: return QStringLiteral("to");
    case InjectField::channel: return QStringLiteral("channel");
    case InjectField::title: return QStringLiteral("title");
    case InjectField::text: return QStringLiteral("text");
    case InjectField::expects: return QStringLiteral("expects");
    case InjectField::objectives: return QStringLiteral("objectives");
    case InjectField::opens: return QStringLiteral("opens");
    case InjectField::move: return QStringLiteral("move");
    case InjectField::note: return QStringLiteral("note");
    case InjectField::id: return QStringLiteral("id");
    case InjectField::kind: return QStringLiteral("kind");
    case InjectField::storyTime: return QStringLiteral("story_time");
    case InjectField::carries: return QStringLiteral("carries");
    case InjectField::media: return QStringLiteral("media");
    case InjectField::controller: return QStringLiteral("controller");
    case InjectField::asksUrgency: return QStringLiteral("asks_urgency");
    case InjectField::asksAcknowledgement: return QStringLiteral("asks_acknowledgement");
    case InjectField::active: return QStringLiteral("active");
    }
    return {};
}

QString fieldText(const Words &words, const Scenario &scenario, std::size_t row, InjectField field)
{
    const Inject &inject = scenario.injects[row];
    const auto shown = [&](const auto &ids, const char *between) {
        return listText(namedFor(words, scenario, field), ids, QString::fromUtf8(between));
    };
    switch (field) {
    case InjectField::number: return fromUtf8(inject.number);
    case InjectField::time: return timeText(words, scenario, inject.release);
    case InjectField::from: return fromUtf8(inject.from);
    case InjectField::to: return shown(inject.to, ", ");
    case InjectField::channel: return inject.channel.empty() ? QString{} : shown(std::vector{inject.channel}, "");
    case InjectField::title: return fromUtf8(inject.title);
    case InjectField::text: return fromUtf8(inject.text);
    case InjectField::expects: return expectationsText(words, scenario, inject);
    case InjectField::objectives: return shown(inject.objectives, "; ");
    case InjectField::opens: return shown(inject.opens, "; ");
    case InjectField::move: return inject.move.empty() ? QString{} : shown(std::vector{inject.move}, "");
    case InjectField::note: return fromUtf8(inject.note);
    case InjectField::id: return fromUtf8(inject.id.value);
    case InjectField::kind: return shownAs(namedFor(words, scenario, field), nameOf(inject.kind));
    case InjectField::storyTime: return fromUtf8(inject.storyTime);
    case InjectField::carries: return shown(inject.carries, "; ");
    case InjectField::media: return fromUtf8(inject.media).join(QStringLiteral("; "));
    case InjectField::controller: return fromUtf8(inject.controller);
    case InjectField::asksUrgency: return yesText(words, inject.asksUrgency);
    case InjectField::asksAcknowledgement: return yesText(words, inject.asksAcknowledgement);
    case InjectField::active: return yesText(words, inject.active);
    }
    return {};
}

bool typeField(const Words &words, Scenario &scenario, std::size_t row, InjectField field, const QString &typed)
{
    if (fieldText(words, scenario, row, field) == typed) {
        return true;
    }
    const auto all = namedFor(words, scenario, field);
    const auto text = [&](std::string &to) {
        to = typed.toStdString();
        return true;
    };
    const auto yes = [&](bool &to) {
        const auto value = yesTyped(words, typed);
        to = value.value_or(to);
        return value.has_value();
    };
    switch (field) { // what makes something goes through the row again: lists may have grown
    case InjectField::number: return text(scenario.injects[row].number);
    case InjectField::time: scenario.injects[row].release = typedTime(scenario, row, typed); return true;
    case InjectField::from: return text(scenario.injects[row].from);
    case InjectField::to: {
        auto to = namesTyped<PartyTag>(all, typed, ",;", [&](const QString &part) {
            return addAgency(scenario, slugOr(part, "agency"), part.toStdString()).value;
        });
        scenario.injects[row].to = std::move(to);
        return true;
    }
    case InjectField::channel: {
        const auto to = namesTyped<ChannelTag>(all, typed, ";", [&](const QString &part) {
            return made(scenario.channels, part, "channel", [](Channel &channel, std::string name) {
                channel.name = std::move(name);
                channel.medium = Medium::message;
            });
        });
        scenario.injects[row].channel = to.empty() ? ChannelId{} : to.front();
        return true;
    }
    case InjectField::title: return text(scenario.injects[row].title);
    case InjectField::text: return text(scenario.injects[row].text);
    case InjectField::expects: typeExpectations(words, scenario, scenario.injects[row], typed); return true;
    case InjectField::objectives:
        scenario.injects[row].objectives = namesTyped<ObjectiveTag>(all, typed, ";", [&](const QString &part) {
            return made(scenario.objectives, part, "objective",
                        [](Objective &objective, std::string name) { objective.text = std::move(name); });
        });
        return true;
    case InjectField::opens:
        scenario.injects[row].opens = namesTyped<TaskTag>(all, typed, ";", [&](const QString &part) {
            return insertTask(scenario, scenario.tasks.size(), part.toStdString()).value;
        });
        return true;
    case InjectField::move: {
        const auto to = namesTyped<MoveTag>(all, typed, ";", [&](const QString &part) {
            return made(scenario.moves, part, "move",
                        [](Move &move, std::string name) { move.title = std::move(name); });
        });
        scenario.injects[row].move = to.empty() ? MoveId{} : to.front();
        return true;
    }
    case InjectField::note: return text(scenario.injects[row].note);
    case InjectField::id: return rename(scenario, scenario.injects[row].id, InjectId(typed.trimmed().toStdString()));
    case InjectField::kind: {
        const Named *kind = named(all, typed.trimmed());
        for (const auto &[value, name] : Names<InjectKind>::all) {
            if (kind != nullptr && name == kind->id) {
                scenario.injects[row].kind = value;
            }
        }
        return kind != nullptr;
    }
    case InjectField::storyTime: return text(scenario.injects[row].storyTime);
    case InjectField::carries: {
        const std::vector<AgencyId> first = scenario.injects[row].to.empty()
                                                ? measuredAgencies(scenario)
                                                : agenciesOf(scenario, scenario.injects[row].to.front());
        scenario.injects[row].carries = namesTyped<ItemTag>(all, typed, ";", [&](const QString &part) {
            return made(scenario.items, part, "fact", [&](Item &item, std::string name) {
                item.text = std::move(name);
                item.from = first.empty() ? AgencyId{} : first.front();
            });
        });
        return true;
    }
    case InjectField::media: {
        std::vector<std::string> names;
        for (const QString &name : splitAt(typed, ";")) {
            names.push_back(name.toStdString());
        }
        scenario.injects[row].media = std::move(names);
        return true;
    }
    case InjectField::controller: return text(scenario.injects[row].controller);
    case InjectField::asksUrgency: return yes(scenario.injects[row].asksUrgency);
    case InjectField::asksAcknowledgement: return yes(scenario.injects[row].asksAcknowledgement);
    case InjectField::active: return yes(scenario.injects[row].active);
    }
    return false;
}

QStringList fieldChoices(const Words &words, const Scenario &scenario, InjectField field)
{
    QStringList choices;
    if (field == InjectField::asksUrgency || field == InjectField::asksAcknowledgement ||
        field == InjectField::active) {
        return {yesText(words, true), yesText(words, false)};
    }
    if (field == InjectField::from) {
        for (const Inject &inject : scenario.injects) {
            choices += fromUtf8(inject.from);
        }
    }
    if (field == InjectField::expects) {
        for (const Named &what : choicesNamed<Expected>(words)) {
            choices += what.shown;
        }
    }
    choices += namesOf(namedFor(words, scenario, field));
    choices.removeAll(QString{});
    choices.removeDuplicates();
    return choices;
}

// ── columns of the author's own ──────────────────────────────────────────────────────────────────────────────────────

QStringList ownColumns(const Scenario &scenario)
{
    QStringList names;
    std::set<std::string> seen;
    for (const Inject &inject : scenario.injects) {
        for (const auto &[name, text] : inject.extra) {
            if (seen.insert(name).second) {
                names += fromUtf8(name);
            }
        }
    }
    return names;
}

QString ownText(const Inject &inject, const QString &column)
{
    const auto *text = valueAt(inject.extra, column.toStdString());
    return text == nullptr ? QString{} : fromUtf8(*text);
}

void typeOwn(Inject &inject, const QString &column, const QString &text)
{
    const std::string name = column.toStdString();
    const auto it = std::ranges::find(inject.extra, name, [](const auto &entry) { return entry.first; });
    if (it != inject.extra.end()) {
        it->second = text.toStdString();
    } else if (!text.isEmpty()) {
        inject.extra.emplace_back(name, text.toStdString());
    }
}

bool renameColumn(Scenario &scenario, const QString &from, const QString &to)
{
    const QStringList columns = ownColumns(scenario);
    if (!columns.contains(from) || to.trimmed().isEmpty() || columns.contains(to.trimmed())) {
        return false;
    }
    for (Inject &inject : scenario.injects) {
        for (auto &[name, text] : inject.extra) {
            name = name == from.toStdString() ? to.trimmed().toStdString() : name;
        }
    }
    return true;
}

void removeColumn(Scenario &scenario, const QString &column)
{
    for (Inject &inject : scenario.injects) {
        std::erase_if(inject.extra, [&](const auto &entry) { return entry.first == column.toStdString(); });
    }
}

std::vector<Tag> tags(const Words &words)
{
    return {{words("Edit", "red"), "#d4392b"},
            {words("Edit", "yellow"), "#d9a400"},
            {words("Edit", "green"), "#2e9e5b"},
            {words("Edit", "blue"), "#2f6fd0"},
            {words("Edit", "violet"), "#9147c4"}};
}

QString tagColumn()
{
    return QStringLiteral("Colour");
}

InjectId insertInject(Scenario &scenario, std::size_t row)
{
    row = std::min(row, scenario.injects.size());
    Inject inject;
    inject.number = nextNumber(scenario.injects);
    inject.id = InjectId(freshName(scenario.injects, inject.number));
    if (row == 0) {
        inject.release = AtTime{};
    } else {
        const Schedule schedule = plannedTimes(scenario);
        for (std::size_t i = row; i-- > 0;) {
            const auto above = schedule.injects.find(scenario.injects[i].id);
            if (above != schedule.injects.end()) {
                inject.release = AtTime{above->second + newRowAfter};
                break;
            }
        }
        inject.move = scenario.injects[row - 1].move;
    }
    const InjectId id = inject.id;
    scenario.injects.insert(scenario.injects.begin() + static_cast<std::ptrdiff_t>(row), std::move(inject));
    return id;
}

InjectId duplicateInject(Scenario &scenario, std::size_t row)
{
    Inject copy = scenario.injects[row];
    copy.number = nextNumber(scenario.injects);
    copy.id = InjectId(freshName(scenario.injects, copy.number));
    const InjectId id = copy.id;
    scenario.injects.insert(scenario.injects.begin() + static_cast<std::ptrdiff_t>(row) + 1, std::move(copy));
    return id;
}

TaskId insertTask(Scenario &scenario, std::size_t row, const std::string &title)
{
    Task task;
    task.id = TaskId(freshName(scenario.tasks, slugOr(fromUtf8(title), "task")));
    task.title = title;
    const TaskId id = task.id;
    row = std::min(row, scenario.tasks.size());
    scenario.tasks.insert(scenario.tasks.begin() + static_cast<std::ptrdiff_t>(row), std::move(task));
    return id;
}

} // namespace samvirke
