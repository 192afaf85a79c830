// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/msel_report.h"

#include "plan/lookup.h"
#include "plan/schedule.h"
#include "plan/story.h"
#include "report/debrief_text.h"
#include "report/seat_text.h"
#include "report/trigger_text.h"

#include <algorithm>

namespace samvirke {

namespace {

class Listing
{
public:
    Listing(const Words &words, const Scenario &scenario)
        : m_words(words), m_scenario(scenario), m_schedule(plannedTimes(scenario))
    {}

    [[nodiscard]] std::vector<Block> blocks() const
    {
        std::vector<Block> out{Heading{1, fromUtf8(m_scenario.title)}};
        if (!m_scenario.clock.storyStart.empty()) {
            out.emplace_back(
                Paragraph{m_words("Paper", "The story begins %1. The exercise takes %2.")
                              .with({fromUtf8(m_scenario.clock.storyStart), stretchText(m_scenario.clock.length)}),
                          {},
                          true});
        }
        MoveId move;
        ReportTable table = emptyTable();
        const auto finish = [&] {
            if (!table.rows.empty()) {
                out.emplace_back(std::exchange(table, emptyTable()));
            }
        };
        for (const Inject &inject : m_scenario.injects) {
            if (!inject.move.empty() && inject.move != move) {
                finish();
                move = inject.move;
                const Move *found = find(m_scenario.moves, move);
                out.emplace_back(Heading{3, fromUtf8(found == nullptr ? move.value : found->title)});
            }
            table.rows.push_back(row(inject));
        }
        finish();
        return out;
    }

private:
    [[nodiscard]] ReportTable emptyTable() const
    {
        ReportTable table;
        table.header = {m_words("Paper", "No."),      m_words("Paper", "When"),
                        m_words("Paper", "From"),     m_words("Paper", "To"),
                        m_words("Paper", "By"),       m_words("Paper", "Inject"),
                        m_words("Paper", "Expected"), m_words("Paper", "Note for the exercise leaders")};
        table.widths = {5, 11, 12, 14, 11, 48, 30, 26};
        return table;
    }

    [[nodiscard]] std::vector<ReportCell> row(const Inject &inject) const
    {
        return {{injectNumber(inject)}, {when(inject)},    {fromUtf8(inject.from)}, {to(inject)},
                {channel(inject)},      {content(inject)}, {expected(inject)},      {note(inject)}};
    }

    [[nodiscard]] QString when(const Inject &inject) const
    {
        QStringList lines;
        const auto planned = m_schedule.injects.find(inject.id);
        const bool isFixed = std::holds_alternative<AtTime>(inject.release);
        if (planned != m_schedule.injects.end()) {
            lines += timeText(planned->second);
            if (parseStoryTime(m_scenario.clock.storyStart)) {
                lines += momentText(m_scenario.clock, planned->second);
            }
        }
        if (!isFixed) {
            lines += triggerText(m_words, m_scenario, inject.release);
        }
        return lines.join(QLatin1Char('\n'));
    }

    [[nodiscard]] QString to(const Inject &inject) const
    {
        QStringList names;
        for (const Party &party : inject.to) {
            const Agency *agency = find(m_scenario.agencies, agencyOf(m_scenario, party));
            const QString name = partyText(m_words, m_scenario, party);
            names += agency == nullptr || agency->code.empty()
                         ? name
                         : QStringLiteral("%1 %2").arg(fromUtf8(agency->code), name);
        }
        return names.join(QLatin1Char('\n'));
    }

    [[nodiscard]] QString channel(const Inject &inject) const
    {
        const Channel *channel = find(m_scenario.channels, inject.channel);
        return fromUtf8(channel == nullptr ? inject.channel.value : channel->name);
    }

    [[nodiscard]] QString content(const Inject &inject) const
    {
        QStringList lines{fromUtf8(inject.title)};
        if (!inject.active) {
            lines.front() += QLatin1Char(' ') + m_words("Paper", "(switched off)");
        }
        if (inject.kind == InjectKind::expectedAction) {
            lines.front() += QLatin1Char(' ') + m_words("Paper", "(expected action, is not sent)");
        }
        lines += fromUtf8(inject.text).trimmed();
        for (const std::string &file : inject.media) {
            lines += m_words("Paper", "Enclosed: %1").with({fromUtf8(file)});
        }
        lines.removeAll(QString{});
        return lines.join(QLatin1Char('\n'));
    }

    [[nodiscard]] QString expected(const Inject &inject) const
    {
        QStringList lines;
        for (const TaskId &task : inject.opens) {
            const Task *found = find(m_scenario.tasks, task);
            lines += m_words("Paper", "Begins: %1").with({fromUtf8(found == nullptr ? task.value : found->title)});
        }
        for (const Expectation &expectation : inject.expects) {
            const Task *task = find(m_scenario.tasks, expectation.task);
            QString what = fromUtf8(!expectation.text.empty() ? expectation.text
                                    : task != nullptr         ? task->title
                                                              : expectation.id.value);
            if (expectation.within) {
                what = m_words("Paper", "%1 (within %2)").with({what, stretchText(*expectation.within)});
            }
            lines += expectation.who.empty()
                         ? what
                         : QStringLiteral("%1: %2").arg(agencyName(m_scenario, expectation.who), what);
        }
        return lines.join(QLatin1Char('\n'));
    }

    [[nodiscard]] QString note(const Inject &inject) const
    {
        QStringList lines{fromUtf8(inject.note).trimmed()};
        if (!inject.controller.empty()) {
            lines += m_words("Paper", "Handled by: %1").with({fromUtf8(inject.controller)});
        }
        for (const auto &[name, text] : inject.extra) {
            if (!text.empty()) {
                lines += QStringLiteral("%1: %2").arg(fromUtf8(name), fromUtf8(text));
            }
        }
        lines.removeAll(QString{});
        return lines.join(QLatin1Char('\n'));
    }

    const Words &m_words;
    const Scenario &m_scenario;
    Schedule m_schedule;
};

} // namespace

Report mselReport(const Words &words, const Scenario &scenario, const QDateTime &made)
{
    Report report;
    report.title = words("Paper", "%1: list of injects").with({fromUtf8(scenario.title)});
    report.language = words.language();
    report.banner = words("Debrief", "EXERCISE – EXERCISE – EXERCISE");
    report.footer = words("Paper", "For those who lead the exercise. Printed %1.")
                        .with({words.locale().toString(made.toLocalTime(), QLocale::ShortFormat)});
    report.page = words("Debrief", "Page %1 of %2");
    report.made = made;
    report.blocks = Listing(words, scenario).blocks();
    report.paper = Paper::a3Landscape;
    return report;
}

} // namespace samvirke
