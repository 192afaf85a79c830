// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan_values.h"

#include "models/inject_fields.h"
#include "models/names.h"
#include "models/plan_words.h"
#include "models/typed_time.h"
#include "plan/duration.h"
#include "plan/edits.h"
#include "plan/format.h"
#include "plan/lookup.h"
#include "plan/questionnaires.h"
#include "plan/story.h"
#include "plan/visit.h"
#include "plan/writer.h"
#include "report/trigger_text.h"

#include <algorithm>
#include <charconv>

namespace samvirke {

namespace {

// ── what there is ────────────────────────────────────────────────────────────────────────────────────────────────────

template <class T>
inline constexpr bool isPair = false;
template <class K, class V>
inline constexpr bool isPair<std::pair<K, V>> = true;

/// Elements with keys of their own; who needs to know, and roles, are written as text.
template <class T>
inline constexpr bool isThing = (DescribedStruct<T> || isPair<T>)&&!std::is_same_v<T, NeedToKnow>;
template <>
inline constexpr bool isThing<std::pair<AgencyId, Cell>> = false;

template <class T>
inline constexpr bool isList = false;
template <class T>
inline constexpr bool isList<std::vector<T>> = isThing<T>;

template <class T>
inline constexpr bool mayMiss = false;
template <class T>
inline constexpr bool mayMiss<std::optional<T>> = isThing<T>;

template <class T>
inline constexpr bool opens = isList<T> || mayMiss<T> || isThing<T>;

/// Visits the keys of a thing as describe.h does.
template <class V, class T>
void visitKeys(V &v, T &thing)
{
    using Plain = std::remove_const_t<T>;
    if constexpr (isPair<Plain>) {
        if constexpr (isId<std::remove_const_t<typename Plain::first_type>>) {
            v.field("agency", thing.first, Use::required, "The agency");
        } else {
            v.field("name", thing.first, Use::required, "Heading of the column");
        }
        v.field("text", thing.second, Use::text, "What it says");
    } else {
        Described<Plain>::visit(v, thing);
    }
}

std::size_t numberOf(const std::string &step)
{
    std::size_t number = 0;
    const char *end = step.data() + step.size();
    const auto [stop, error] = std::from_chars(step.data(), end, number);
    return error == std::errc{} && stop == end ? number : static_cast<std::size_t>(-1);
}

/// Goes to a place and does something to the list, the thing or the thing that may be missing there.
template <class Do>
class Way
{
public:
    Way(const PlanPath &path, Do &what) : m_path(path), m_do(what) {}

    template <class T>
    void enter(T &member, std::size_t at)
    {
        using Plain = std::remove_const_t<T>;
        if constexpr (!opens<Plain>) {
            return;
        } else if (at == m_path.size()) {
            m_do(member);
        } else if constexpr (mayMiss<Plain>) {
            into(member, at);
        } else if constexpr (isList<Plain>) {
            if (const std::size_t i = numberOf(m_path[at]); i < member.size()) {
                enter(member[i], at + 1);
            }
        } else {
            const std::size_t outside = std::exchange(m_at, at);
            visitKeys(*this, member);
            m_at = outside;
        }
    }

    template <class T>
    void field(std::string_view key, T &member, Use, std::string_view)
    {
        if (key == m_path[m_at]) {
            enter(member, m_at + 1);
        }
    }

private:
    template <class T>
    void into(const std::optional<T> &member, std::size_t at)
    {
        static const T nothing{};
        enter(member ? *member : nothing, at);
    }
    template <class T>
    void into(std::optional<T> &member, std::size_t at)
    {
        if (!member) {
            member.emplace();
        }
        enter(*member, at);
    }

    const PlanPath &m_path;
    Do &m_do;
    std::size_t m_at = 0;
};

template <class S, class Do>
void goTo(S &scenario, const PlanPath &path, Do what)
{
    Way<Do> way(path, what);
    way.enter(scenario, 0);
}

/// Does something to the thing at @p path, or where that may be missing to one that is made or empty.
template <class S, class Do>
void withThing(S &scenario, const PlanPath &path, Do what)
{
    goTo(scenario, path, [&](auto &place) {
        using T = std::remove_cvref_t<decltype(place)>;
        constexpr bool isConst = std::is_const_v<std::remove_reference_t<decltype(place)>>;
        if constexpr (isThing<T>) {
            what(place);
        } else if constexpr (mayMiss<T> && isConst) {
            static const typename T::value_type nothing{};
            what(place ? *place : nothing);
        } else if constexpr (mayMiss<T>) {
            if (!place) {
                place.emplace();
            }
            what(*place);
        }
    });
}

template <class Do>
class OneKey
{
public:
    OneKey(std::size_t wanted, Do &what) : m_wanted(wanted), m_do(what) {}

    template <class T>
    void field(std::string_view key, T &member, Use use, std::string_view)
    {
        if (m_next++ == m_wanted) {
            m_do(key, member, use);
        }
    }

private:
    std::size_t m_wanted, m_next = 0;
    Do &m_do;
};

/// Does something with the value at one key.
template <class S, class Do>
void withValue(S &scenario, const PlanPath &path, std::size_t field, Do what)
{
    withThing(scenario, path, [&](auto &thing) {
        OneKey<Do> one(field, what);
        visitKeys(one, thing);
    });
}

// ── names ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/// Between two names; agencies and seats are short.
template <class Name>
inline constexpr bool isShort =
    std::is_same_v<Name, AgencyId> || std::is_same_v<Name, SeatId> || std::is_same_v<Name, Party>;
template <class Name>
[[nodiscard]] constexpr const char *separators()
{
    return isShort<Name> ? ",;" : ";";
}

/// Each so that it can be told from the others, and read back.
std::vector<Named> unambiguous(std::vector<Named> all, const char *between)
{
    QStringList seen;
    for (Named &one : all) {
        const bool splits = splitAt(one.shown, between).size() != 1;
        if (splits || seen.contains(one.shown, Qt::CaseInsensitive)) {
            one.also += one.shown;
            one.shown = fromUtf8(one.id);
        }
        seen += one.shown;
    }
    return all;
}

std::vector<Named> injectsNamed(const Scenario &scenario)
{
    std::vector<Named> all;
    for (const Inject &inject : scenario.injects) {
        const QString number = injectNumber(inject);
        const QString title = fromUtf8(inject.title);
        all.push_back({inject.id.value, QStringLiteral("%1 %2").arg(number, title).simplified(), {number, title}});
    }
    return all;
}

std::vector<Named> seatsNamed(const Scenario &scenario)
{
    std::vector<Named> all;
    for (const Seat &seat : scenario.seats) {
        all.push_back({seat.id.value, fromUtf8(seat.id.value), {fromUtf8(seat.name)}});
    }
    return all;
}

std::vector<Named> questionnairesNamed()
{
    std::vector<Named> all;
    for (const QuestionnaireId &name : standardQuestionnaireNames()) {
        all.push_back({name.value, fromUtf8(name.value), {}});
    }
    return all;
}

template <class Name>
std::vector<Named> namesFor(const Words &words, const Scenario &s)
{
    std::vector<Named> all;
    if constexpr (std::is_same_v<Name, AgencyId>) {
        all = agenciesNamed(s);
    } else if constexpr (std::is_same_v<Name, Party>) {
        all = partiesNamed(words, s);
    } else if constexpr (std::is_same_v<Name, SeatId>) {
        all = seatsNamed(s);
    } else if constexpr (std::is_same_v<Name, ChannelId>) {
        all = listNamed(s.channels, &Channel::name);
    } else if constexpr (std::is_same_v<Name, ObjectiveId>) {
        all = listNamed(s.objectives, &Objective::text);
    } else if constexpr (std::is_same_v<Name, PhaseId>) {
        all = listNamed(s.phases, &Phase::title);
    } else if constexpr (std::is_same_v<Name, MoveId>) {
        all = listNamed(s.moves, &Move::title);
    } else if constexpr (std::is_same_v<Name, FunctionId>) {
        all = listNamed(s.functions, &Function::name);
    } else if constexpr (std::is_same_v<Name, TaskId>) {
        all = listNamed(s.tasks, &Task::title);
    } else if constexpr (std::is_same_v<Name, ProcedureId>) {
        all = listNamed(s.procedures, &Procedure::title);
    } else if constexpr (std::is_same_v<Name, ItemId>) {
        all = listNamed(s.items, &Item::text);
    } else if constexpr (std::is_same_v<Name, ProbeId>) {
        all = listNamed(s.probes, &Probe::question);
    } else if constexpr (std::is_same_v<Name, InjectId>) {
        all = injectsNamed(s);
    } else if constexpr (std::is_same_v<Name, QuestionnaireId>) {
        all = questionnairesNamed();
    }
    return unambiguous(std::move(all), separators<Name>());
}

/// Whether the rest of the file mentions things of that sort by name.
template <class Name>
inline constexpr bool isMentioned =
    std::is_same_v<Name, AgencyId> || std::is_same_v<Name, SeatId> || std::is_same_v<Name, ChannelId> ||
    std::is_same_v<Name, ObjectiveId> || std::is_same_v<Name, PhaseId> || std::is_same_v<Name, MoveId> ||
    std::is_same_v<Name, FunctionId> || std::is_same_v<Name, TaskId> || std::is_same_v<Name, ProcedureId> ||
    std::is_same_v<Name, ItemId> || std::is_same_v<Name, InjectId> || std::is_same_v<Name, BranchId> ||
    std::is_same_v<Name, HandoverId> || std::is_same_v<Name, ProbeId> || std::is_same_v<Name, RoundId>;

constexpr std::string_view ownName = "id"; ///< the key of a thing's own name

// ── values as text ───────────────────────────────────────────────────────────────────────────────────────────────────

/// Reads values as text.
class Writing
{
public:
    Writing(const Words &words, const Scenario &scenario) : m_words(words), m_scenario(scenario) {}

    template <class T>
    [[nodiscard]] QString title(const T &thing) const
    {
        TitleOf visitor{*this};
        visitKeys(visitor, thing);
        const QString parts = visitor.parts.mid(0, 2).join(QStringLiteral(" – "));
        return !visitor.title.isEmpty() ? visitor.title : !visitor.name.isEmpty() ? visitor.name : parts;
    }

    template <class T>
    [[nodiscard]] QString text(std::string_view key, const T &value) const
    {
        if constexpr (mayMiss<T>) {
            return value ? title(*value) : QString{};
        } else if constexpr (isList<T>) {
            return listed(value);
        } else if constexpr (isThing<T>) {
            return title(value);
        } else if constexpr (isId<T>) {
            const bool plain = key == ownName || value.empty();
            return plain ? fromUtf8(value.value) : shownAs(namesFor<T>(m_words, m_scenario), value.value);
        } else {
            return leaf(value);
        }
    }

private:
    struct TitleOf
    {
        const Writing &writing;
        QString title = {}, name = {};
        QStringList parts = {};
        template <class T>
        void field(std::string_view key, const T &member, Use use, std::string_view)
        {
            if constexpr (!opens<T>) {
                const QString text = writing.text(key, member).simplified();
                if (key == ownName) {
                    name = text;
                } else if ((use == Use::requiredText || key == "text") && title.isEmpty()) {
                    title = text;
                }
                if (!text.isEmpty()) {
                    parts += text;
                }
            }
        }
    };

    template <class T>
    [[nodiscard]] QString listed(const std::vector<T> &list) const
    {
        constexpr std::size_t most = 3;
        QStringList titles;
        for (std::size_t i = 0; i < std::min(most, list.size()); ++i) {
            titles += title(list[i]);
        }
        const QString some = titles.join(QStringLiteral("; "));
        return list.size() > most ? m_words("Edit", "%1: %2 …").with({QString::number(list.size()), some}) : some;
    }

    [[nodiscard]] QString leaf(const std::string &value) const { return fromUtf8(value); }
    [[nodiscard]] QString leaf(bool value) const { return yesText(m_words, value); }
    [[nodiscard]] QString leaf(int value) const { return QString::number(value); }
    [[nodiscard]] QString leaf(double value) const { return m_words.locale().toString(value, 'g', 6); }
    [[nodiscard]] QString leaf(Millis value) const { return fromUtf8(formatDuration(value)); }
    [[nodiscard]] QString leaf(const std::optional<Millis> &value) const { return value ? leaf(*value) : QString{}; }
    template <NamedEnum E>
    [[nodiscard]] QString leaf(E value) const
    {
        return choiceText(m_words, value);
    }
    [[nodiscard]] QString leaf(const Trigger &value) const { return timeText(m_words, m_scenario, value); }
    template <class Tag>
    [[nodiscard]] QString leaf(const std::vector<Id<Tag>> &value) const
    {
        using Name = Id<Tag>;
        return listText(namesFor<Name>(m_words, m_scenario), value,
                        isShort<Name> ? QStringLiteral(", ") : QStringLiteral("; "));
    }
    [[nodiscard]] QString leaf(const std::vector<std::string> &value) const
    {
        return fromUtf8(value).join(QLatin1Char('\n'));
    }
    [[nodiscard]] QString leaf(const std::vector<NeedToKnow> &value) const
    {
        const auto parties = namesFor<Party>(m_words, m_scenario);
        QStringList texts;
        for (const NeedToKnow &need : value) {
            const QString who = shownAs(parties, need.who.value);
            texts += need.within ? who + QStringLiteral(": ") + leaf(*need.within) : who;
        }
        return texts.join(QStringLiteral(", "));
    }
    [[nodiscard]] QString leaf(const Row &value) const
    {
        const auto agencies = namesFor<AgencyId>(m_words, m_scenario);
        QStringList texts;
        for (const auto &[agency, cell] : value) {
            texts += shownAs(agencies, agency.value) + QStringLiteral(": ") + fromUtf8(writeCell(cell));
        }
        return texts.join(QStringLiteral(", "));
    }

    const Words &m_words;
    const Scenario &m_scenario;
};

// ── text as values ───────────────────────────────────────────────────────────────────────────────────────────────────

/// Writes what was typed into values; what makes no sense changes nothing.
class Typing
{
public:
    /// @param row of the inject that it is typed for, or behind all
    Typing(const Words &words, Scenario &scenario, const QString &typed, std::size_t row)
        : m_words(words), m_scenario(scenario), m_typed(typed), m_row(row)
    {}

    template <class T>
    bool into(std::string_view key, T &value)
    {
        if constexpr (mayMiss<T>) {
            if (m_typed.isEmpty()) {
                value.reset();
            }
            return m_typed.isEmpty();
        } else if constexpr (opens<T>) {
            return false;
        } else if constexpr (isId<T>) {
            return key == ownName ? nameItself(value) : name(value);
        } else if constexpr (std::is_same_v<T, std::string>) {
            return plain(key, value);
        } else {
            return leaf(value);
        }
    }

private:
    template <class Name>
    bool nameItself(Name &value)
    {
        const Name to(m_typed.trimmed().toStdString());
        if constexpr (isMentioned<Name>) {
            return to == value || rename(m_scenario, Name(value), to);
        } else {
            const bool good = isGoodId(to.value);
            value = good ? to : value;
            return good;
        }
    }

    template <class Name>
    bool name(Name &value)
    {
        const auto all = namesFor<Name>(m_words, m_scenario);
        const Named *found = named(all, m_typed.trimmed());
        if (found != nullptr || m_typed.trimmed().isEmpty()) {
            value.value = found == nullptr ? std::string{} : found->id;
            return true;
        }
        return false;
    }

    bool plain(std::string_view key, std::string &value)
    {
        const std::string to =
            key == ownName || key == "story_start" ? m_typed.trimmed().toStdString() : m_typed.toStdString();
        const bool good = key == ownName         ? isGoodId(to)
                          : key == "story_start" ? to.empty() || parseStoryTime(to).has_value()
                                                 : true;
        value = good ? to : value;
        return good;
    }

    bool leaf(bool &value)
    {
        const auto yes = yesTyped(m_words, m_typed);
        value = yes.value_or(value);
        return yes.has_value();
    }
    bool leaf(int &value)
    {
        bool good = false;
        const int number = m_typed.trimmed().toInt(&good);
        value = good ? number : value;
        return good;
    }
    bool leaf(double &value)
    {
        bool good = false;
        const double number = m_words.locale().toDouble(m_typed.trimmed(), &good);
        value = good ? number : value;
        return good;
    }
    bool leaf(Millis &value)
    {
        const auto stretch = minutesTyped(m_typed);
        value = stretch.value_or(value);
        return stretch.has_value();
    }
    bool leaf(std::optional<Millis> &value)
    {
        const auto stretch = minutesTyped(m_typed);
        const bool good = stretch || m_typed.trimmed().isEmpty();
        value = good ? stretch : value;
        return good;
    }
    template <NamedEnum E>
    bool leaf(E &value)
    {
        const auto all = choicesNamed<E>(m_words);
        const Named *found = named(all, m_typed.trimmed());
        for (const auto &[one, name] : Names<E>::all) {
            if (found != nullptr && found->id == name) {
                value = one;
            }
        }
        return found != nullptr;
    }
    bool leaf(Trigger &value)
    {
        const Trigger to = typedTime(m_scenario, m_row, m_typed);
        const bool good = !std::holds_alternative<Unscheduled>(to);
        value = good ? to : value;
        return good;
    }
    template <class Tag>
    bool leaf(std::vector<Id<Tag>> &value)
    {
        const auto all = namesFor<Id<Tag>>(m_words, m_scenario);
        std::vector<Id<Tag>> to;
        for (const QString &part : splitAt(m_typed, separators<Id<Tag>>())) {
            const Named *found = named(all, part);
            if (found == nullptr) {
                return false;
            }
            if (const Id<Tag> id(found->id); !contains(to, id)) {
                to.push_back(id);
            }
        }
        value = std::move(to);
        return true;
    }
    bool leaf(std::vector<std::string> &value)
    {
        value.clear();
        for (const QString &part : splitAt(m_typed, "\n")) {
            value.push_back(part.toStdString());
        }
        return true;
    }
    bool leaf(std::vector<NeedToKnow> &value)
    {
        const auto parties = namesFor<Party>(m_words, m_scenario);
        std::vector<NeedToKnow> to;
        for (QString part : splitAt(m_typed, ",;")) {
            NeedToKnow need;
            if (named(parties, part) == nullptr) { // a name may end as a stretch does
                need.within = takeStretch(part);
                part = part.endsWith(QLatin1Char(':')) ? part.chopped(1).trimmed() : part;
            }
            const Named *found = named(parties, part);
            if (found == nullptr) {
                return false;
            }
            need.who = Party(found->id);
            to.push_back(std::move(need));
        }
        value = std::move(to);
        return true;
    }
    bool leaf(Row &value)
    {
        const auto agencies = namesFor<AgencyId>(m_words, m_scenario);
        Row to;
        for (const QString &part : splitAt(m_typed, ",;")) {
            const qsizetype colon = part.lastIndexOf(QLatin1Char(':'));
            const Named *found = named(agencies, part.left(std::max<qsizetype>(colon, 0)).trimmed());
            const auto cell = typedCell(part.mid(colon + 1).trimmed().toStdString());
            if (found == nullptr || !cell) {
                return false;
            }
            to.emplace_back(AgencyId(found->id), *cell);
        }
        value = std::move(to);
        return true;
    }

    const Words &m_words;
    Scenario &m_scenario;
    const QString m_typed;
    std::size_t m_row;
};

// ── choices ──────────────────────────────────────────────────────────────────────────────────────────────────────────

QStringList warningKeys()
{
    QStringList keys;
    for (std::size_t i = 0; i < problemKinds; ++i) {
        const auto kind = static_cast<ProblemKind>(i);
        if (severityOf(kind) == Severity::warning) {
            keys += fromUtf8(std::string(keyOf(kind)));
        }
    }
    return keys;
}

QStringList plainChoices(std::string_view key)
{
    if (key == "shape") {
        return QStringLiteral("square triangle cross house diamond flag circle hexagon").split(QLatin1Char(' '));
    }
    return key == "language" ? Words::languages() : key == "warning" ? warningKeys() : QStringList{};
}

template <class T>
QStringList choicesOf(const Words &words, const Scenario &scenario, std::string_view key, const T &)
{
    if constexpr (NamedEnum<T>) {
        return namesOf(choicesNamed<T>(words));
    } else if constexpr (std::is_same_v<T, bool>) {
        return {yesText(words, true), yesText(words, false)};
    } else if constexpr (isId<T>) {
        return key == ownName ? QStringList{} : namesOf(namesFor<T>(words, scenario));
    } else if constexpr (std::is_same_v<T, std::vector<NeedToKnow>>) {
        return namesOf(namesFor<Party>(words, scenario));
    } else if constexpr (std::is_same_v<T, Row>) {
        return {}; // letters behind agencies, which are no names
    } else if constexpr (std::is_same_v<T, std::string>) {
        return plainChoices(key);
    } else if constexpr (isVector<T>) {
        if constexpr (isId<typename T::value_type>) {
            return namesOf(namesFor<typename T::value_type>(words, scenario));
        } else {
            return {};
        }
    } else {
        return {};
    }
}

// ── keys ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

class FieldList
{
public:
    template <class T>
    void field(std::string_view key, const T &, Use use, std::string_view meaning)
    {
        constexpr std::array manyLines{"summary", "text",    "brief", "structure", "culture",
                                       "decides", "mandate", "note",  "question"};
        constexpr std::array exact{"id", "story_start", "shape", "language", "warning"};
        const auto among = [&](const auto &keys) { return std::ranges::find(keys, key) != keys.end(); };
        const bool isText = std::is_same_v<T, std::string> && use != Use::file && !among(exact);
        const bool isLong = (isText && among(manyLines)) || std::is_same_v<T, std::vector<std::string>>;
        all.push_back({std::string(key), std::string(meaning), isRequired(use), opens<T>, isText, isLong,
                       use == Use::file, std::is_same_v<T, Trigger>});
    }
    std::vector<PlanField> all;
};

template <class T>
std::vector<PlanField> fieldsOf(const T &thing)
{
    FieldList list;
    visitKeys(list, thing);
    return std::move(list.all);
}

template <class T>
std::string nameOfElement(const T &element, std::size_t index)
{
    if constexpr (isPair<T>) {
        if constexpr (isId<typename T::first_type>) {
            return element.first.value;
        } else {
            return element.first;
        }
    } else {
        return nameInPath(element, index);
    }
}

/// "rounds" as a name for one of them.
std::string oneOf(const std::string &key)
{
    std::string one = key;
    for (const auto &[many, single] : {std::pair{"ies", "y"}, {"ches", "ch"}, {"s", ""}}) {
        if (one.ends_with(many)) {
            return one.substr(0, one.size() - std::string_view(many).size()) + single;
        }
    }
    return one;
}

template <class T>
void insertNew(Scenario &scenario, std::vector<T> &list, const std::string &key, std::size_t row)
{
    if constexpr (std::is_same_v<T, Inject>) {
        insertInject(scenario, row);
    } else if constexpr (std::is_same_v<T, Task>) {
        insertTask(scenario, row, {});
    } else {
        const std::string wanted = oneOf(key) + "-" + std::to_string(list.size() + 1);
        if constexpr (std::is_same_v<T, Agency>) {
            addAgency(scenario, wanted, {});
        } else {
            T thing{};
            if constexpr (requires { thing.id.value; }) {
                thing.id.value = freshName(list, wanted);
            } else if constexpr (requires { thing.id; }) {
                thing.id = wanted;
            } else if constexpr (std::is_same_v<T, std::pair<AgencyId, std::string>>) {
                for (const Agency &agency : scenario.agencies) { // the next one of which nothing is said
                    if (thing.first.empty() && valueAt(list, agency.id) == nullptr) {
                        thing.first = agency.id;
                    }
                }
            }
            list.push_back(std::move(thing));
        }
        moveTogether(list, {list.size() - 1}, row);
    }
}

} // namespace

PlanPath operator/(PlanPath path, std::string step)
{
    path.push_back(std::move(step));
    return path;
}

PlanShape shapeAt(const Scenario &scenario, const PlanPath &path)
{
    PlanShape shape = PlanShape::nothing;
    goTo(scenario, path, [&](const auto &place) {
        shape = isList<std::remove_cvref_t<decltype(place)>> ? PlanShape::list : PlanShape::thing;
    });
    return shape;
}

std::vector<PlanField> fieldsAt(const Scenario &scenario, const PlanPath &path)
{
    std::vector<PlanField> fields;
    goTo(scenario, path, [&](const auto &place) {
        using T = std::remove_cvref_t<decltype(place)>;
        if constexpr (isList<T> || mayMiss<T>) {
            fields = fieldsOf(typename T::value_type{});
        } else {
            fields = fieldsOf(place);
        }
    });
    return fields;
}

std::vector<std::string> namesAt(const Scenario &scenario, const PlanPath &path)
{
    std::vector<std::string> names;
    goTo(scenario, path, [&](const auto &place) {
        if constexpr (isList<std::remove_cvref_t<decltype(place)>>) {
            for (std::size_t i = 0; i < place.size(); ++i) {
                names.push_back(nameOfElement(place[i], i));
            }
        }
    });
    return names;
}

QString titleAt(const Words &words, const Scenario &scenario, const PlanPath &path)
{
    QString title;
    withThing(scenario, path, [&](const auto &thing) { title = Writing(words, scenario).title(thing); });
    return title;
}

bool canBeCleared(const Scenario &scenario, const PlanPath &path)
{
    bool can = false;
    goTo(scenario, path, [&](const auto &place) {
        if constexpr (mayMiss<std::remove_cvref_t<decltype(place)>>) {
            can = place.has_value();
        }
    });
    return can;
}

QString valueText(const Words &words, const Scenario &scenario, const PlanPath &path, std::size_t field)
{
    QString text;
    withValue(scenario, path, field,
              [&](std::string_view key, const auto &value, Use) { text = Writing(words, scenario).text(key, value); });
    return text;
}

bool typeValue(const Words &words, Scenario &scenario, const PlanPath &path, std::size_t field, const QString &typed)
{
    if (valueText(words, scenario, path, field) == typed) {
        return true;
    }
    const bool isInject = path.size() == 2 && path.front() == "injects";
    const std::size_t row = isInject ? numberOf(path.back()) : scenario.injects.size();
    const bool wasThere = canBeCleared(scenario, path);
    bool sense = false;
    withValue(scenario, path, field, [&](std::string_view key, auto &value, Use) {
        sense = Typing(words, scenario, typed, row).into(key, value);
    });
    if (!sense && !wasThere) {
        clearAt(scenario, path);
    }
    return sense;
}

QStringList valueChoices(const Words &words, const Scenario &scenario, const PlanPath &path, std::size_t field)
{
    QStringList choices;
    withValue(scenario, path, field,
              [&](std::string_view key, const auto &value, Use) { choices = choicesOf(words, scenario, key, value); });
    return choices;
}

const Trigger *triggerAt(const Scenario &scenario, const PlanPath &path, std::size_t field)
{
    const Trigger *trigger = nullptr;
    withValue(scenario, path, field, [&](std::string_view, const auto &value, Use) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, Trigger>) {
            trigger = &value;
        }
    });
    return trigger;
}

void setTrigger(Scenario &scenario, const PlanPath &path, std::size_t field, const Trigger &trigger)
{
    withValue(scenario, path, field, [&](std::string_view, auto &value, Use) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, Trigger>) {
            value = trigger;
        }
    });
}

RowsMoved movedAt(const Scenario &scenario, const PlanPath &path, const Change &change, bool forward)
{
    RowsMoved moved;
    goTo(scenario, path, [&](const auto &place) {
        using T = std::remove_cvref_t<decltype(place)>;
        if constexpr (isList<T>) {
            moved = path.size() == 1 ? movedIn<typename T::value_type>(change, path.front(), forward) : RowsMoved{};
        }
    });
    return moved;
}

void insertAt(Scenario &scenario, const PlanPath &path, std::size_t row)
{
    goTo(scenario, path, [&](auto &place) {
        if constexpr (isList<std::remove_cvref_t<decltype(place)>>) {
            insertNew(scenario, place, path.back(), row);
        }
    });
}

void removeAt(Scenario &scenario, const PlanPath &path, const std::set<int> &rows)
{
    goTo(scenario, path, [&](auto &place) {
        if constexpr (isList<std::remove_cvref_t<decltype(place)>>) {
            eraseRows(place, rows);
        }
    });
}

void moveAt(Scenario &scenario, const PlanPath &path, const std::set<std::size_t> &rows, std::size_t before)
{
    goTo(scenario, path, [&](auto &place) {
        if constexpr (isList<std::remove_cvref_t<decltype(place)>>) {
            moveTogether(place, rows, before);
        }
    });
}

void clearAt(Scenario &scenario, const PlanPath &path)
{
    goTo(scenario, path, [&](auto &place) {
        if constexpr (mayMiss<std::remove_cvref_t<decltype(place)>>) {
            place.reset();
        }
    });
}

} // namespace samvirke
