// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cues.h"

#include "plan/lookup.h"
#include "play/addressees.h"
#include "play/advance.h"
#include "play/decide.h"
#include "report/debrief_text.h"
#include "report/trigger_text.h"

#include <algorithm>
#include <set>

namespace samvirke {

namespace {

using namespace std::chrono_literals;

constexpr Millis soon = 5min; ///< what comes earlier is counted down

enum class Group { released, coming, waiting, byHand, contingency, held, skipped };

struct Placed
{
    Group group{};
    ExerciseTime at{0}; ///< orders those of a group
    LiveRow row;
};

QString groupTitle(const Words &words, Group group)
{
    switch (group) {
    case Group::released: return words("Cues", "Released");
    case Group::coming: return words("Cues", "Coming");
    case Group::waiting: return words("Cues", "Waiting");
    case Group::byHand: return words("Cues", "By hand");
    case Group::contingency: return words("Cues", "Contingencies");
    case Group::held: return words("Cues", "Held");
    case Group::skipped: return words("Cues", "Skipped");
    }
    return {};
}

/// "in 0:48", "now", or "at 12:00" where that is long.
QString dueText(const Words &words, ExerciseTime due, ExerciseTime now)
{
    if (due <= now) {
        return words("Cues", "now");
    }
    return due - now <= soon ? words("Cues", "in %1").with({clockText(due - now)}) : clockText(due);
}

class Lister
{
public:
    Lister(const Words &words, const Scenario &scenario, const ExerciseState &state, ExerciseTime now)
        : w(words), m_scenario(scenario), m_state(state), m_now(now)
    {}

    CueList run()
    {
        for (const Inject &inject : m_scenario.injects) {
            if (inject.kind != InjectKind::expectedAction) {
                place(inject);
            }
        }
        for (const Branch &branch : m_scenario.branches) {
            if (!m_state.branches.contains(branch.id)) {
                place(branch);
            }
        }
        for (const auto &[ref, due] : m_state.writtenDue) {
            placeWritten(ref, due);
        }
        std::ranges::stable_sort(m_placed, [](const Placed &a, const Placed &b) {
            return std::pair(a.group, a.at) < std::pair(b.group, b.at);
        });
        CueList list;
        std::optional<Group> before;
        for (Placed &placed : m_placed) {
            if (list.next.isEmpty() && (placed.group == Group::coming || placed.group == Group::byHand)) {
                list.next = placed.row.key;
                placed.row.cells[0].text = QStringLiteral("▶");
                placed.row.cells[0].tone = Tone::strong;
                placed.row.cells[2].tone = Tone::strong;
            }
            if (before != placed.group) {
                before = placed.group;
                list.rows.push_back({QStringLiteral("group:%1").arg(static_cast<int>(placed.group)),
                                     {{groupTitle(w, placed.group)}},
                                     {},
                                     true});
            }
            list.rows.push_back(std::move(placed.row));
        }
        return list;
    }

private:
    void place(const Inject &inject)
    {
        const auto cue = m_state.cues.find(inject.id);
        const bool known = cue != m_state.cues.end();
        const std::vector<AgencyId> to = agenciesReached(m_scenario, {inject.to, inject.channel});
        if (known && cue->second.released) {
            const ExerciseTime at = cue->second.releasedAt;
            const bool back = takeBackable(m_state, m_now) == cue->second.released;
            const QString when =
                back ? w("Cues", "take back: %1").with({clockText(takeBackWithin - (m_now - at) + 999ms)})
                     : clockText(at);
            return add(Group::released, at, CueName{inject.id, {}, {}}, QStringLiteral("✓"), injectNumber(inject),
                       inject.title, to, when, Tone::quiet);
        }
        if (known && (cue->second.skipped || cue->second.held)) {
            const bool skipped = cue->second.skipped;
            return add(skipped ? Group::skipped : Group::held, ExerciseTime{0}, CueName{inject.id, {}, {}},
                       skipped ? QStringLiteral("✕") : QStringLiteral("‖"), injectNumber(inject), inject.title, to,
                       skipped ? QString{} : QString{w("Cues", "held")}, skipped ? Tone::quiet : Tone::plain);
        }
        const auto due = dueOf(m_scenario, m_state, inject);
        const bool retimed = known && cue->second.retimed;
        const bool contingency = inject.kind == InjectKind::contingency ||
                                 (std::holds_alternative<UnlessHappened>(inject.release) && !retimed);
        if (contingency && !retimed) {
            const bool mayCome = due.has_value() && !std::holds_alternative<ByHand>(inject.release);
            return add(Group::contingency, due.value_or(ExerciseTime::max()), CueName{inject.id, {}, {}},
                       QStringLiteral("◇"), injectNumber(inject), inject.title, to,
                       mayCome ? triggerText(w, m_scenario, inject.release) : QString{w("Cues", "not needed")},
                       mayCome ? Tone::plain : Tone::quiet);
        }
        if (due) {
            return add(Group::coming, *due, CueName{inject.id, {}, {}}, {}, injectNumber(inject), inject.title, to,
                       dueText(w, *due, m_now), Tone::plain);
        }
        const bool hand = !inject.active || std::holds_alternative<ByHand>(inject.release) ||
                          std::holds_alternative<Unscheduled>(inject.release);
        add(hand ? Group::byHand : Group::waiting, ExerciseTime{0}, CueName{inject.id, {}, {}}, {},
            injectNumber(inject), inject.title, to, triggerText(w, m_scenario, inject.release), Tone::plain);
    }

    void place(const Branch &branch)
    {
        QStringList options;
        for (std::size_t i = 0; i < branch.options.size(); ++i) {
            options += QStringLiteral("[%1] %2").arg(i + 1).arg(fromUtf8(branch.options[i].label));
        }
        add(Group::waiting, ExerciseTime{0}, CueName{{}, branch.id, {}}, QStringLiteral("⋄"), {}, branch.question, {},
            options.join(QStringLiteral("  ")), Tone::plain);
    }

    void placeWritten(Ref ref, ExerciseTime due)
    {
        const Thing *thing = m_state.find(ref);
        const auto *written = thing == nullptr ? nullptr : std::get_if<InjectWritten>(&thing->what->event);
        if (written == nullptr) {
            return;
        }
        add(Group::coming, due, CueName{{}, {}, ref}, {}, QStringLiteral("✎"),
            written->title.empty() ? written->text.substr(0, 60) : written->title,
            agenciesReached(m_scenario, written->sent), dueText(w, due, m_now), Tone::plain);
    }

    void add(Group group, ExerciseTime at, const CueName &name, const QString &mark, const QString &number,
             const std::string &title, const std::vector<AgencyId> &to, const QString &when, Tone tone)
    {
        LiveRow row;
        row.key = name.key();
        row.cells = {{mark, tone}, {number, Tone::quiet}, {fromUtf8(title), tone}, {{}, tone, to}, {when, tone}};
        const QString what = number.isEmpty() ? fromUtf8(title) : w("Cues", "%1 %2").with({number, fromUtf8(title)});
        row.said = w("Cues", "%1: %2").with({groupTitle(w, group), what});
        if (!to.empty()) {
            row.said = w("Cues", "%1, to %2").with({row.said, agencyNames(m_scenario, to)});
        }
        if (!when.isEmpty()) {
            row.said = w("Cues", "%1. %2").with({row.said, when});
        }
        m_placed.push_back({group, at, std::move(row)});
    }

    const Words &w;
    const Scenario &m_scenario;
    const ExerciseState &m_state;
    ExerciseTime m_now;
    std::vector<Placed> m_placed;
};

} // namespace

QString CueName::key() const
{
    if (!inject.empty()) {
        return QStringLiteral("inject:") + fromUtf8(inject.value);
    }
    return branch.empty() ? QStringLiteral("written:") + fromUtf8(written.text())
                          : QStringLiteral("branch:") + fromUtf8(branch.value);
}

std::optional<CueName> CueName::fromKey(const QString &key)
{
    const std::string id = key.section(QLatin1Char(':'), 1).toStdString();
    if (key.startsWith(QLatin1String("inject:"))) {
        return CueName{InjectId(id), {}, {}};
    }
    if (key.startsWith(QLatin1String("branch:"))) {
        return CueName{{}, BranchId(id), {}};
    }
    const auto written = key.startsWith(QLatin1String("written:")) ? Ref::fromText(id) : std::nullopt;
    return written ? std::optional{CueName{{}, {}, *written}} : std::nullopt;
}

QStringList cueHeader(const Words &words)
{
    return {{}, words("Cues", "No."), words("Cues", "Inject"), words("Cues", "To"), words("Cues", "When")};
}

CueList cueList(const Words &words, const Scenario &scenario, const ExerciseState &state, ExerciseTime now)
{
    return Lister(words, scenario, state, now).run();
}

std::optional<Ref> takeBackable(const ExerciseState &state, ExerciseTime now)
{
    std::optional<Ref> newest;
    ExerciseTime newestAt{0};
    for (const auto &[inject, cue] : state.cues) {
        if (!cue.released || now - cue.releasedAt > takeBackWithin || (newest && cue.releasedAt < newestAt)) {
            continue;
        }
        const Thing *thing = state.find(*cue.released);
        if (thing != nullptr && !thing->gone && thing->openedBy.empty()) {
            newest = cue.released;
            newestAt = cue.releasedAt;
        }
    }
    return newest;
}

std::optional<Millis> driftOf(const Schedule &planned, const ExerciseState &state)
{
    std::optional<Millis> drift;
    ExerciseTime last{0};
    for (const auto &[inject, cue] : state.cues) {
        const auto at = planned.injects.find(inject);
        if (cue.released && at != planned.injects.end() && (!drift || cue.releasedAt >= last)) {
            last = cue.releasedAt;
            drift = cue.releasedAt - at->second;
        }
    }
    return drift;
}

} // namespace samvirke
