// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/thing_table.h"

#include "exchange/folding.h"
#include "models/live_table.h"
#include "plan/describe.h"
#include "plan/duration.h"
#include "plan/edits.h"
#include "plan/lookup.h"
#include "report/seat_text.h"
#include "report/trigger_text.h"

#include <algorithm>

namespace samvirke {

namespace {

/// A column for a text of the things in @p list.
template <class T>
ThingColumn textColumn(const QString &name, std::vector<T> Scenario::*list, std::string T::*text)
{
    return {name,
            [=](const Scenario &s, std::size_t row) { return fromUtf8((s.*list)[row].*text); },
            [=](Scenario &s, std::size_t row, const QString &typed) { (s.*list)[row].*text = typed.toStdString(); },
            {}};
}

/// A column for the name by which the rest of the file refers to a thing, which follows.
template <class T>
ThingColumn nameColumn(const Words &words, std::vector<T> Scenario::*list)
{
    return {words("Edit", "Name in the file"),
            [=](const Scenario &s, std::size_t row) { return fromUtf8((s.*list)[row].id.value); },
            [=](Scenario &s, std::size_t row, const QString &typed) {
                auto to = (s.*list)[row].id;
                to.value = typed.trimmed().toStdString();
                static_cast<void>(rename(s, decltype(to)((s.*list)[row].id), to));
            },
            {}};
}

template <class T>
ThingColumn stretchColumn(const QString &name, std::vector<T> Scenario::*list, std::optional<Millis> T::*stretch)
{
    return {name,
            [=](const Scenario &s, std::size_t row) {
                const auto &value = (s.*list)[row].*stretch;
                return value ? fromUtf8(formatDuration(*value)) : QString{};
            },
            [=](Scenario &s, std::size_t row, const QString &typed) {
                bool isNumber = false;
                const int minutes = typed.trimmed().toInt(&isNumber);
                const auto value = isNumber && minutes > 0 ? std::optional<Millis>(std::chrono::minutes(minutes))
                                                           : parseDuration(typed.trimmed().toStdString());
                if (value || typed.trimmed().isEmpty()) {
                    (s.*list)[row].*stretch = value;
                }
            },
            {}};
}

template <class T>
ThingColumn yesColumn(const Words &words, const QString &name, std::vector<T> Scenario::*list, bool T::*flag)
{
    const QString yes = words("Edit", "yes");
    const QString no = words("Edit", "no");
    return {name, [=](const Scenario &s, std::size_t row) { return (s.*list)[row].*flag ? yes : no; },
            [=](Scenario &s, std::size_t row, const QString &typed) {
                const QString text = typed.trimmed();
                if (text.isEmpty() || no.startsWith(text, Qt::CaseInsensitive)) {
                    (s.*list)[row].*flag = false;
                } else if (yes.startsWith(text, Qt::CaseInsensitive) || text == QLatin1String("x")) {
                    (s.*list)[row].*flag = true;
                }
            },
            [=](const Scenario &) {
                return QStringList{yes, no};
            }};
}

/// A column for one of several values, each with a word.
template <class T, class Value>
ThingColumn choiceColumn(const QString &name, std::vector<T> Scenario::*list, Value T::*member,
                         std::vector<std::pair<Value, QString>> values)
{
    return {name,
            [=](const Scenario &s, std::size_t row) {
                const auto it = std::ranges::find(values, (s.*list)[row].*member, &std::pair<Value, QString>::first);
                return it == values.end() ? QString{} : it->second;
            },
            [=](Scenario &s, std::size_t row, const QString &typed) {
                for (const auto &[value, text] : values) {
                    if (!typed.trimmed().isEmpty() && text.startsWith(typed.trimmed(), Qt::CaseInsensitive)) {
                        (s.*list)[row].*member = value;
                        return;
                    }
                }
            },
            [=](const Scenario &) {
                QStringList texts;
                for (const auto &[value, text] : values) {
                    texts += text;
                }
                return texts;
            }};
}

AgencyId agencyCalled(const Scenario &scenario, const QString &typed)
{
    const QString called = typed.trimmed();
    for (const Agency &agency : scenario.agencies) {
        for (const std::string &name : {agency.name, agency.code, agency.id.value}) {
            if (!name.empty() && fromUtf8(name).compare(called, Qt::CaseInsensitive) == 0) {
                return agency.id;
            }
        }
    }
    return {};
}

QString agencyText(const Scenario &scenario, const AgencyId &id)
{
    const Agency *agency = find(scenario.agencies, id);
    return agency == nullptr ? fromUtf8(id.value) : fromUtf8(agency->name);
}

QStringList agencyNames(const Scenario &scenario)
{
    QStringList names;
    for (const Agency &agency : scenario.agencies) {
        names += fromUtf8(agency.name);
    }
    return names;
}

template <class T>
ThingColumn agencyColumn(const QString &name, std::vector<T> Scenario::*list, AgencyId T::*member)
{
    return {name, [=](const Scenario &s, std::size_t row) { return agencyText(s, (s.*list)[row].*member); },
            [=](Scenario &s, std::size_t row, const QString &typed) {
                const AgencyId agency = agencyCalled(s, typed);
                if (!agency.empty() || typed.trimmed().isEmpty()) {
                    (s.*list)[row].*member = agency;
                }
            },
            agencyNames};
}

/// The agencies and seats of @p typed that there are; those that are not known are left out.
std::vector<Party> partiesCalled(const Scenario &scenario, const QString &typed)
{
    std::vector<Party> parties;
    for (const QString &part : typed.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        Party party(agencyCalled(scenario, part).value);
        for (const Seat &seat : scenario.seats) {
            if (party.empty() && (fromUtf8(seat.id.value).compare(part.trimmed(), Qt::CaseInsensitive) == 0 ||
                                  fromUtf8(seat.name).compare(part.trimmed(), Qt::CaseInsensitive) == 0)) {
                party.value = seat.id.value;
            }
        }
        if (!party.empty() && !contains(parties, party)) {
            parties.push_back(party);
        }
    }
    return parties;
}

QString partyShown(const Scenario &scenario, const Party &party)
{
    const Agency *agency = find(scenario.agencies, AgencyId(party.value));
    return agency == nullptr ? fromUtf8(party.value) : fromUtf8(agency->name);
}

template <class T>
ThingList listOf(const QString &name, const char *key, std::vector<T> Scenario::*list, const char *prefix,
                 std::vector<ThingColumn> columns)
{
    return {name,
            key,
            [=](const Scenario &s) { return (s.*list).size(); },
            [=](const Change &change, bool forward) { return movedIn<T>(change, key, forward); },
            [=](Scenario &s) {
                T thing{};
                thing.id.value = freshName(s.*list, prefix + std::to_string((s.*list).size() + 1));
                (s.*list).push_back(std::move(thing));
            },
            [=](Scenario &s, const std::set<int> &rows) { eraseRows(s.*list, rows); },
            [=](Scenario &s, const std::set<std::size_t> &rows, std::size_t before) {
                moveTogether(s.*list, rows, before);
            },
            [=](const Scenario &s, std::size_t row) { return (s.*list)[row].id.value; },
            std::move(columns)};
}

ThingList agencies(const Words &words)
{
    ThingList list = listOf(words("Edit", "Agencies"), "agencies", &Scenario::agencies, "agency-",
                            {textColumn(words("Edit", "Called"), &Scenario::agencies, &Agency::name),
                             textColumn(words("Edit", "Two letters"), &Scenario::agencies, &Agency::code),
                             choiceColumn<Agency, AgencyKind>(words("Edit", "Kind"), &Scenario::agencies, &Agency::kind,
                                                              {{AgencyKind::agency, words("Edit", "agency")},
                                                               {AgencyKind::outside, words("Edit", "from outside")}}),
                             agencyColumn(words("Edit", "Part of"), &Scenario::agencies, &Agency::partOf),
                             textColumn(words("Edit", "What it is for"), &Scenario::agencies, &Agency::mandate),
                             nameColumn(words, &Scenario::agencies)});
    list.add = [](Scenario &s) { addAgency(s, "agency-" + std::to_string(s.agencies.size() + 1), {}); };
    return list;
}

ThingList seats(const Words &words)
{
    ThingList list = listOf(words("Edit", "Seats"), "seats", &Scenario::seats, "seat-",
                            {textColumn(words("Edit", "Called"), &Scenario::seats, &Seat::name),
                             choiceColumn<Seat, SeatKind>(words("Edit", "Kind"), &Scenario::seats, &Seat::kind,
                                                          {{SeatKind::player, words("Edit", "player")},
                                                           {SeatKind::facilitator, words("Edit", "facilitator")},
                                                           {SeatKind::evaluator, words("Edit", "evaluator")},
                                                           {SeatKind::loggist, words("Edit", "loggist")},
                                                           {SeatKind::counterPlay, words("Edit", "counter-play")},
                                                           {SeatKind::paper, words("Edit", "on paper")}}),
                             agencyColumn(words("Edit", "Agency"), &Scenario::seats, &Seat::agency),
                             {words("Edit", "Plays"),
                              [](const Scenario &s, std::size_t row) {
                                  QStringList names;
                                  for (const AgencyId &agency : s.seats[row].plays) {
                                      names += agencyText(s, agency);
                                  }
                                  return names.join(QStringLiteral(", "));
                              },
                              [](Scenario &s, std::size_t row, const QString &typed) {
                                  s.seats[row].plays.clear();
                                  for (const Party &party : partiesCalled(s, typed)) {
                                      if (find(s.agencies, AgencyId(party.value)) != nullptr) {
                                          s.seats[row].plays.emplace_back(party.value);
                                      }
                                  }
                              },
                              agencyNames},
                             textColumn(words("Edit", "What is read there before"), &Scenario::seats, &Seat::brief),
                             nameColumn(words, &Scenario::seats)});
    return list;
}

ThingList channels(const Words &words)
{
    std::vector<std::pair<Medium, QString>> media;
    media.reserve(Names<Medium>::all.size());
    for (const auto &[medium, name] : Names<Medium>::all) {
        media.emplace_back(medium, mediumText(words, medium));
    }
    return listOf(
        words("Edit", "Channels"), "channels", &Scenario::channels, "channel-",
        {textColumn(words("Edit", "Called"), &Scenario::channels, &Channel::name),
         choiceColumn<Channel, Medium>(words("Edit", "Carried by"), &Scenario::channels, &Channel::medium,
                                       std::move(media)),
         yesColumn(words, words("Edit", "All hear it"), &Scenario::channels, &Channel::common),
         {words("Edit", "On it"),
          [](const Scenario &s, std::size_t row) {
              QStringList names;
              for (const Party &party : s.channels[row].members) {
                  names += partyShown(s, party);
              }
              return names.join(QStringLiteral(", "));
          },
          [](Scenario &s, std::size_t row, const QString &typed) { s.channels[row].members = partiesCalled(s, typed); },
          agencyNames},
         nameColumn(words, &Scenario::channels)});
}

ThingList facts(const Words &words)
{
    return listOf(words("Edit", "Facts"), "items", &Scenario::items, "fact-",
                  {textColumn(words("Edit", "The fact"), &Scenario::items, &Item::text),
                   agencyColumn(words("Edit", "Comes first to"), &Scenario::items, &Item::from),
                   {words("Edit", "Who needs to know"),
                    [](const Scenario &s, std::size_t row) {
                        QStringList names;
                        for (const NeedToKnow &need : s.items[row].needs) {
                            names += partyShown(s, need.who);
                        }
                        return names.join(QStringLiteral(", "));
                    },
                    [](Scenario &s, std::size_t row, const QString &typed) {
                        std::vector<NeedToKnow> needs;
                        for (const Party &party : partiesCalled(s, typed)) {
                            const auto old = std::ranges::find(s.items[row].needs, party, &NeedToKnow::who);
                            needs.push_back(old == s.items[row].needs.end() ? NeedToKnow{party, {}} : *old);
                        }
                        s.items[row].needs = std::move(needs);
                    },
                    agencyNames},
                   stretchColumn(words("Edit", "Within"), &Scenario::items, &Item::within),
                   yesColumn(words, words("Edit", "Critical"), &Scenario::items, &Item::critical),
                   nameColumn(words, &Scenario::items)});
}

ThingList objectives(const Words &words)
{
    return listOf(words("Edit", "Objectives"), "objectives", &Scenario::objectives, "objective-",
                  {textColumn(words("Edit", "What is to be trained"), &Scenario::objectives, &Objective::text),
                   textColumn(words("Edit", "Capability"), &Scenario::objectives, &Objective::capability),
                   nameColumn(words, &Scenario::objectives)});
}

ThingList phases(const Words &words)
{
    return listOf(
        words("Edit", "Phases"), "phases", &Scenario::phases, "phase-",
        {textColumn(words("Edit", "Title"), &Scenario::phases, &Phase::title),
         choiceColumn<Phase, Mode>(words("Edit", "Held"), &Scenario::phases, &Phase::mode,
                                   {{Mode::played, words("Edit", "played")}, {Mode::talked, words("Edit", "talked")}}),
         {words("Edit", "Begins"),
          [words](const Scenario &s, std::size_t row) {
              if (row == 0) {
                  return QStringLiteral("STARTEX");
              }
              const auto *at = std::get_if<AtTime>(&s.phases[row].starts);
              return at != nullptr ? fromUtf8(formatDuration(at->at)) : triggerText(words, s, s.phases[row].starts);
          },
          [](Scenario &s, std::size_t row, const QString &typed) {
              bool isNumber = false;
              const int minutes = typed.trimmed().toInt(&isNumber);
              const auto at = isNumber ? std::optional<Millis>(std::chrono::minutes(minutes))
                                       : parseDuration(typed.trimmed().toStdString());
              if (row > 0 && at) {
                  s.phases[row].starts = AtTime{*at};
              } else if (row > 0 && typed.trimmed().isEmpty()) {
                  s.phases[row].starts = ByHand{};
              }
          },
          {}},
         yesColumn(words, words("Edit", "Told to all"), &Scenario::phases, &Phase::announced),
         nameColumn(words, &Scenario::phases)});
}

} // namespace

std::vector<ThingList> thingLists(const Words &words)
{
    return {agencies(words), seats(words), channels(words), phases(words), objectives(words), facts(words)};
}

ThingTable::ThingTable(const Words &words, ScenarioDocument &document, ThingList list, QObject *parent)
    : DocumentTable(words, document, parent), m_list(std::move(list))
{
    reset([] {});
}

int ThingTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.columns.size());
}

std::string ThingTable::nameAt(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_list.count(scenario()) ? m_list.nameAt(scenario(), at) : std::string{};
}

QString ThingTable::cellText(int row, int column) const
{
    const auto at = static_cast<std::size_t>(row);
    return at < m_list.count(scenario()) ? m_list.columns[static_cast<std::size_t>(column)].text(scenario(), at)
                                         : QString{};
}

bool ThingTable::type(Scenario &scenario, std::size_t row, int column, const QString &text) const
{
    m_list.columns[static_cast<std::size_t>(column)].type(scenario, row, text);
    return true;
}

void ThingTable::insertInto(Scenario &scenario, std::size_t row) const
{
    const std::size_t last = m_list.count(scenario);
    m_list.add(scenario);
    m_list.move(scenario, {last}, row);
}

QString ThingTable::newText() const
{
    return m_words("Edit", "%1: %2").with({m_list.name, m_words("Edit", "New row")});
}

std::optional<DocumentTable::Place> ThingTable::placeOf(const Problem &problem) const
{
    const QStringList parts = fromUtf8(problem.path).split(QLatin1Char('.'));
    return parts.size() > 1 && parts[0] == fromUtf8(m_list.key) ? std::optional(Place{parts[1].toStdString(), 0})
                                                                : std::nullopt;
}

QVariant ThingTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) {
        return {};
    }
    const bool isNew = isNewRow(index.row());
    const Trouble *trouble = troubleAt(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return isNew && index.column() == 0 ? QString(m_words("Edit", "New row … (Ins)"))
                                            : cellText(index.row(), index.column());
    case Qt::EditRole: return cellText(index.row(), index.column());
    case Qt::ToolTipRole: return trouble == nullptr ? QString{} : textOf(*trouble);
    case LiveTable::ToneRole:
        if (trouble != nullptr && trouble->worst != Severity::info) {
            return static_cast<int>(trouble->worst == Severity::error ? Tone::alarm : Tone::warm);
        }
        return static_cast<int>(isNew ? Tone::quiet : index.column() == 0 ? Tone::strong : Tone::plain);
    case LiveTable::AgenciesRole: return QStringList{};
    default: return {};
    }
}

QVariant ThingTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole && section < columnCount()
               ? m_list.columns[static_cast<std::size_t>(section)].name
               : QVariant{};
}

QStringList ThingTable::choicesAt(const QModelIndex &index) const
{
    const auto &choices = m_list.columns[static_cast<std::size_t>(index.column())].choices;
    return choices ? choices(scenario()) : QStringList{};
}

} // namespace samvirke
