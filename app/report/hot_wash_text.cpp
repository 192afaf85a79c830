// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/hot_wash_text.h"

#include "report/debrief_text.h"
#include "report/entry_text.h"
#include "report/sketch.h"

#include <algorithm>

namespace samvirke {

namespace {

using What = HotMoment::Kind;

/// What it was about: a task, a fact, or nothing that has a name.
QString subjectOf(const Words &w, const Scenario &scenario, const HotMoment &moment)
{
    if (!moment.tasks.empty()) {
        return w("HotWash", "“%1”").with({taskTitle(scenario, moment.tasks.front())});
    }
    return moment.items.empty() ? QString{} : w("HotWash", "“%1”").with({itemText(scenario, moment.items.front())});
}

} // namespace

QString momentName(const Words &w, What kind)
{
    switch (kind) {
    case What::urgencySplit: return w("HotWash", "Largest split of urgency");
    case What::silence: return w("HotWash", "Longest silence");
    case What::lateExpectation: return w("HotWash", "Latest of what was expected");
    case What::roleConflict: return w("HotWash", "Conflict of roles");
    case What::otherFinding: return w("HotWash", "Worth a question");
    case What::observedProblem: return w("HotWash", "Seen by an evaluator: to improve");
    case What::save: return w("HotWash", "Best save");
    case What::wellDone: return w("HotWash", "Well done");
    case What::agreement: return w("HotWash", "Same picture");
    case What::observedStrength: return w("HotWash", "Seen by an evaluator: a strength");
    }
    return {};
}

QString momentText(const Words &w, const Scenario &scenario, const HotMoment &moment)
{
    const QString who = agencyNames(scenario, moment.agencies);
    const QString what = subjectOf(w, scenario, moment);
    const QString took = moment.took ? stretchText(*moment.took) : QString{};
    const QString target = moment.target ? stretchText(*moment.target) : QString{};
    switch (moment.kind) {
    case What::urgencySplit:
        return w("HotWash", "%1 did not find it equally urgent: “%2”.")
            .with({who, urgencyMatter(scenario, moment.matter)});
    case What::agreement:
        return w("HotWash", "%1 found it equally urgent: “%2”.").with({who, urgencyMatter(scenario, moment.matter)});
    case What::silence: return w("HotWash", "%1 said and did nothing for %2 while something waited.").with({who, took});
    case What::lateExpectation:
        if (!moment.took) {
            return who.isEmpty() || moment.items.empty()
                       ? w("HotWash", "%1 was expected within %2 and never came.").with({what, target})
                       : w("HotWash", "%1 should have known within %2 and never read it: %3").with({who, target, what});
        }
        return w("HotWash", "%1: %2 after %3. Expected within %4.").with({what, who, took, target});
    case What::save:
        return w("HotWash", "%1: %2 after %3 of %4 allowed. In time, and only just.").with({what, who, took, target});
    case What::wellDone: return w("HotWash", "%1: %2 after %3 of %4 allowed.").with({what, who, took, target});
    case What::roleConflict:
    case What::otherFinding: return moment.finding ? findingText(w, scenario, *moment.finding) : QString{};
    case What::observedProblem:
    case What::observedStrength: return fromUtf8(moment.matter);
    }
    return {};
}

QString momentQuestion(const Words &w, HotMoment::Kind kind)
{
    switch (kind) {
    case What::urgencySplit: return w("HotWash", "What did each of you know that the others did not?");
    case What::silence: return w("HotWash", "What were you waiting for, and who could have told you?");
    case What::lateExpectation: return w("HotWash", "What stood in the way, and who saw it first?");
    case What::roleConflict: return w("HotWash", "Who did you think had this, and what made you think so?");
    case What::otherFinding: return w("HotWash", "What would you do differently tomorrow?");
    case What::observedProblem: return w("HotWash", "Do you recognise this, and what lay behind it?");
    case What::save: return w("HotWash", "What made it work at the last moment, and can we count on it?");
    case What::wellDone: return w("HotWash", "What made this work, and how do we keep it?");
    case What::agreement: return w("HotWash", "How did you come to see it alike?");
    case What::observedStrength: return w("HotWash", "What did you do here that others should copy?");
    }
    return {};
}

QString missingKindsText(const Words &w, const HotWash &wash)
{
    QStringList names;
    for (const What kind : wash.none) {
        names += momentName(w, kind);
    }
    return names.isEmpty()
               ? QString{}
               : QString(w("HotWash", "The record has none of: %1.").with({names.join(QStringLiteral(", "))}));
}

Drawing momentDrawing(const Words &w, const Debrief &debrief, std::span<const Entry> entries, const HotMoment &moment,
                      bool dark)
{
    constexpr double width = 720;
    constexpr double height = 64;
    constexpr double left = 8;
    constexpr double right = width - 8;
    constexpr double line = 24;
    Sketch sketch(width, height,
                  w("HotWash", "In the exercise: from %1 to %2").with({timeText(moment.at), timeText(moment.until)}),
                  dark);
    const auto x = [&](ExerciseTime at) {
        return left + (right - left) * static_cast<double>(at.count()) /
                          static_cast<double>(std::max<std::int64_t>(1, debrief.length.count()));
    };
    sketch.line({left, line}, {right, line}, sketch.inks().faint, 3);
    sketch.line({left, line - 6}, {left, line + 6}, sketch.inks().faint, 2);
    sketch.line({right, line - 6}, {right, line + 6}, sketch.inks().faint, 2);
    const double from = x(moment.at);
    const double to = std::max(from + 4, x(moment.until));
    sketch.box(QRectF(from, line - 7, to - from, 14), sketch.inks().barLight);
    sketch.frame(QRectF(from, line - 7, to - from, 14), sketch.inks().bar, 2);
    for (const std::int64_t number : moment.entries) {
        if (number < 1 || number > static_cast<std::int64_t>(entries.size())) {
            continue;
        }
        const double at = x(entries[static_cast<std::size_t>(number - 1)].happened.saidAt);
        sketch.shape({{at - 3, line - 10}, {at + 3, line - 10}, {at + 3, line + 10}, {at - 3, line + 10}},
                     sketch.inks().ink, QStringLiteral("E%1").arg(number), {number});
    }
    sketch.text({left, height - 6}, timeText(ExerciseTime{0}), 16);
    sketch.text({right, height - 6}, timeText(debrief.length), 16, Sketch::Align::right);
    const double middle = std::clamp((from + to) / 2, left + 260, right - 260);
    sketch.text({middle, height - 6},
                moment.at == moment.until ? timeText(moment.at)
                                          : QStringLiteral("%1 – %2").arg(timeText(moment.at), timeText(moment.until)),
                16, Sketch::Align::middle, true);
    return sketch.take();
}

std::vector<Quote> momentQuotes(const Words &words, const Scenario &scenario, std::span<const Entry> entries,
                                const HotMoment &moment)
{
    std::vector<Quote> quotes;
    const EntryText text(words, scenario, entries);
    std::vector<const Entry *> cited;
    for (const std::int64_t number : moment.entries) {
        if (number >= 1 && number <= static_cast<std::int64_t>(entries.size())) {
            cited.push_back(&entries[static_cast<std::size_t>(number - 1)]);
        }
    }
    // what people said or did before what only passed by; then as it happened
    const auto isTelling = [](const Entry *entry) {
        const Event &event = entry->happened.event;
        return !std::holds_alternative<ItemRead>(event) && !std::holds_alternative<ItemOpened>(event) &&
               !std::holds_alternative<TaskOpened>(event) && !std::holds_alternative<RoundOpened>(event);
    };
    std::stable_partition(cited.begin(), cited.end(), isTelling); // that of ranges is not in every compiler yet
    cited.resize(std::min(cited.size(), mostQuotes));
    std::ranges::sort(cited, {}, [](const Entry *entry) { return entry->seq; });
    quotes.reserve(cited.size());
    for (const Entry *entry : cited) {
        quotes.push_back({entry->seq, timeText(entry->happened.saidAt), text.who(*entry), text.what(*entry)});
    }
    return quotes;
}

HotDeck hotDeck(const Words &words, const Scenario &scenario, std::span<const Entry> entries, const Debrief &debrief)
{
    HotDeck deck{hotWashOf(scenario, entries, debrief), {}};
    for (const HotMoment &moment : deck.wash.chosen) {
        deck.slides.push_back({moment, momentQuestion(words, moment.kind), {}});
    }
    return deck;
}

Report hotWashReport(const Words &w, const Scenario &scenario, const Debrief &debrief, std::span<const Entry> entries,
                     const QString &lastHash, const std::vector<HotSlide> &slides)
{
    Report report;
    report.title = w("HotWash", "Hot wash: %1").with({fromUtf8(scenario.title)});
    report.language = w.language();
    report.banner = w("Debrief", "EXERCISE – EXERCISE – EXERCISE");
    report.footer = w("Debrief", "Exercise %1, record %2").with({fromUtf8(debrief.exercise), lastHash});
    report.page = w("Debrief", "Page %1 of %2");
    report.made = QDateTime::fromMSecsSinceEpoch(entries.empty() ? 0 : entries.back().wallMs, Qt::UTC);
    report.blocks.push_back(Heading{1, report.title});
    const auto strengths = std::ranges::count_if(slides, [](const HotSlide &s) { return s.moment.isStrength(); });
    const int improvements = static_cast<int>(slides.size()) - static_cast<int>(strengths);
    const int good = static_cast<int>(strengths);
    report.blocks.push_back(Paragraph{w("HotWash", "%n strengths", nullptr, good) + QStringLiteral(", ") +
                                      w("HotWash", "%n things to improve", nullptr, improvements) +
                                      QStringLiteral(".")});
    int number = 0;
    for (const HotSlide &slide : slides) {
        const HotMoment &moment = slide.moment;
        report.blocks.push_back(
            Heading{2, QStringLiteral("%1. %2 · %3")
                           .arg(QString::number(++number), momentName(w, moment.kind), timeText(moment.at))});
        report.blocks.push_back(Paragraph{momentText(w, scenario, moment), moment.entries});
        report.blocks.push_back(Figure{{}, momentDrawing(w, debrief, entries, moment)});
        for (const Quote &quote : momentQuotes(w, scenario, entries, moment)) {
            report.blocks.push_back(
                Paragraph{QStringLiteral("%1 %2: %3").arg(quote.when, quote.who, quote.what), {quote.entry}, true});
        }
        report.blocks.push_back(Heading{3, slide.question});
        if (!slide.note.isEmpty()) {
            report.blocks.push_back(Paragraph{slide.note});
        }
    }
    return report;
}

} // namespace samvirke
