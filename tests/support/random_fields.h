// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/visit.h"
#include "play/describe_events.h"

#include "random_play.h"

/// Any event or command, filled with anything. Takes long to compile: random_play.h is for those who only use them.
namespace samvirke::test {

/// Fills every field of an event or command with something plausible or not.
class Filler
{
public:
    Filler(Luck &luck, const Scenario &scenario, std::vector<Ref> refs)
        : m_luck(luck), m_scenario(scenario), m_refs(std::move(refs))
    {}

    template <class T>
    void operator()(std::string_view, T &value)
    {
        fill(value);
    }

    void fill(std::string &text)
    {
        static const std::vector<std::string> texts{
            "", "The barn burns.", "\"quoted\" \\ and\nlines\t", "æøå – ☎", "=1+1", "Go"};
        text = m_luck.usesTokens() ? m_luck.token() : m_luck.pick(texts);
    }
    void fill(bool &value) { value = m_luck.chance(50); }
    void fill(int &value) { value = static_cast<int>(m_luck.chance(20) ? 100 + m_luck.below(3'000) : m_luck.below(6)); }
    void fill(Millis &value) { value = Millis{static_cast<std::int64_t>(m_luck.below(1'800'000))}; }
    void fill(Ref &ref)
    {
        ref = m_refs.empty() || m_luck.chance(5) ? Ref{m_luck.bits() | 1U}
              : m_luck.chance(10)                ? Ref{}
                                                 : m_luck.pick(m_refs);
    }
    template <NamedEnum E>
    void fill(E &value)
    {
        value = Names<E>::all[m_luck.below(Names<E>::all.size())].first;
    }
    template <class T>
    void fill(std::vector<T> &list)
    {
        list.resize(m_luck.below(3));
        for (T &element : list) {
            fill(element);
        }
    }
    template <class T>
    requires requires(T &value)
    {
        fields([](std::string_view, auto &) {}, value);
    }
    void fill(T &value) { fields(*this, value); }

    void fill(AgencyId &id) { from(m_scenario.agencies, id); }
    void fill(SeatId &id) { from(m_scenario.seats, id); }
    void fill(ChannelId &id) { from(m_scenario.channels, id, 60); }
    void fill(PhaseId &id) { from(m_scenario.phases, id); }
    void fill(FunctionId &id) { from(m_scenario.functions, id); }
    void fill(TaskId &id) { from(m_scenario.tasks, id); }
    void fill(ProcedureId &id) { from(m_scenario.procedures, id); }
    void fill(ItemId &id) { from(m_scenario.items, id); }
    void fill(InjectId &id) { from(m_scenario.injects, id); }
    void fill(BranchId &id) { from(m_scenario.branches, id); }
    void fill(HandoverId &id) { from(m_scenario.handovers, id, 40); }
    void fill(RoundId &id) { from(m_scenario.rounds, id); }
    void fill(QuestionnaireId &id) { from(m_scenario.questionnaires, id); }
    void fill(ResourceId &id) { from(m_scenario.resources, id); }
    void fill(FormId &id) { from(m_scenario.forms, id); }
    void fill(VariantId &id) { from(m_scenario.variants, id); }
    void fill(OptionId &id) { id = OptionId(m_luck.chance(50) ? "early" : "late"); }
    void fill(TargetId &id) { id = TargetId("t1"); }
    void fill(FieldId &id) { id = FieldId(m_luck.chance(70) ? "where" : "what"); }
    void fill(ExpectationId &id) { id = ExpectationId("x"); }
    void fill(QuestionId &id)
    {
        static const std::vector<std::string> ids{"u.u1", "l.scene", "o.cordon", "f.how-many", "q1", "p"};
        id = QuestionId(m_luck.pick(ids));
    }
    void fill(Party &party)
    {
        if (m_luck.chance(5)) {
            party = everybody;
        } else if (m_luck.chance(50)) {
            party = Party(m_luck.pick(m_scenario.agencies).id.value);
        } else {
            party = Party(m_luck.pick(m_scenario.seats).id.value);
        }
    }

private:
    template <class T, class Tag>
    void from(const std::vector<T> &things, Id<Tag> &id, int emptyPercent = 10)
    {
        id = things.empty() || m_luck.chance(emptyPercent) ? Id<Tag>{} : m_luck.pick(things).id;
    }

    Luck &m_luck;
    const Scenario &m_scenario;
    std::vector<Ref> m_refs;
};

template <class Variant, std::size_t... I>
Variant alternative(std::size_t index, std::index_sequence<I...>)
{
    Variant made;
    ((index == I ? void(made = std::variant_alternative_t<I, typename Variant::Kinds>{}) : void()), ...);
    return made;
}

/// The alternative of a variant with that number, empty.
template <class Variant>
Variant alternative(std::size_t index)
{
    return alternative<Variant>(index, std::make_index_sequence<std::variant_size_v<typename Variant::Kinds>>{});
}

} // namespace samvirke::test
