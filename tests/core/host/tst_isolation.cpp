// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/host.h"
#include "plan/load.h"
#include "play/visible.h"

#include "counts.h"
#include "random_fields.h"
#include "reference.h"
#include "shipped.h"
#include "tokens.h"

#include <fstream>
#include <sstream>

using namespace samvirke;
using namespace samvirke::test;

namespace {

Scenario shippedScenario(const QString &name)
{
    std::ifstream file((library() + QLatin1Char('/') + name + QStringLiteral("/scenario.yaml")).toStdString());
    std::ostringstream text;
    text << file.rdbuf();
    return readScenario(text.str()).scenario;
}

/// The small scenario with other people at the table, other receivers, channels and variants.
Scenario shuffledScenario(Luck &luck)
{
    Scenario plan = smallScenario();
    const auto someAgency = [&] { return luck.pick(plan.agencies).id; };
    const auto someParty = [&]() -> Party {
        return luck.chance(10)   ? everybody
               : luck.chance(50) ? Party(someAgency().value)
                                 : Party(luck.pick(plan.seats).id.value);
    };
    const std::vector<SeatKind> kinds{SeatKind::player,      SeatKind::player,    SeatKind::player, SeatKind::loggist,
                                      SeatKind::counterPlay, SeatKind::evaluator, SeatKind::paper};
    std::erase_if(plan.seats, [&](const Seat &seat) { return seat.id.value != "lead" && luck.chance(25); });
    for (Seat &seat : plan.seats) {
        if (seat.kind == SeatKind::facilitator) {
            continue;
        }
        seat.kind = luck.pick(kinds);
        seat.agency = someAgency();
        seat.plays.clear();
        seat.brief = "A brief";
        if (seat.kind == SeatKind::counterPlay) {
            seat.agency = {};
            seat.plays = {someAgency(), someAgency()};
        } else if (seat.kind == SeatKind::evaluator && luck.chance(50)) {
            seat.agency = {};
        }
    }
    for (Channel &channel : plan.channels) {
        channel.common = luck.chance(50);
        channel.members.resize(luck.below(3));
        std::ranges::generate(channel.members, someParty);
    }
    for (Inject &inject : plan.injects) {
        inject.to.resize(1 + luck.below(2));
        std::ranges::generate(inject.to, someParty);
        inject.channel = luck.chance(50) ? luck.pick(plan.channels).id : ChannelId{};
        inject.carries = luck.chance(50) ? std::vector{luck.pick(plan.items).id} : std::vector<ItemId>{};
    }
    for (Phase &phase : plan.phases) {
        phase.announced = luck.chance(50);
    }
    for (Round &round : plan.rounds) {
        round.to = luck.chance(50) ? std::vector{someAgency()} : std::vector<AgencyId>{};
    }
    for (Variant &variant : plan.variants) {
        variant.matrixShown = luck.chance(50);
        variant.proceduresKnown = luck.chance(50);
    }
    return plan;
}

/// An exercise at a real host whose every text and hidden name is a token, and what went over each line.
class Watched
{
public:
    Watched(Scenario plan, const VariantId &variant, std::uint64_t seed)
        : m_luck(seed), m_tokenizer(plan), m_plan(std::move(plan)), m_table(optionsFor(variant), m_plan)
    {
        m_luck.useTokens();
        m_table.joinAll();
        if (m_luck.chance(50)) { // else it is in the lobby that things happen first
            says(m_lead, StartExercise{});
        }
    }

    /// Random commands of everybody, with time going on to @p until.
    void play(int commands, ExerciseTime until)
    {
        const Millis stretch = until / commands;
        for (int i = 0; i < commands; ++i) {
            if (i == commands / 20) {
                says(m_lead, StartExercise{});
            }
            Proposal proposal = randomProposal(m_luck, m_plan, recentRefs());
            const std::size_t kind = proposal.command.index();
            const bool stops = kind == alternativeOf<EndExercise>() || kind == alternativeOf<JumpClock>() ||
                               kind == alternativeOf<CloseExercise>() || kind == alternativeOf<ChangeRate>();
            const Seat *seat = nullptr;
            for (int tries = 0; tries < 6; ++tries) {
                seat = &m_luck.pick(m_plan.seats);
                if (Reference::isOneOf(seat->kind, readmeRow(kindOf(proposal.command)).who)) {
                    break;
                }
            }
            if (!stops) {
                say(seat->id.value, proposal);
            }
            if (m_luck.chance(30) && !m_table.recorded.empty()) {
                const auto &to = m_table.recorded[m_table.recorded.size() - 1 -
                                                  m_luck.below(std::min<std::size_t>(10, m_table.recorded.size()))];
                if (const auto answer = answerTo(m_luck, m_plan, to.happened);
                    answer && m_table.seats.contains(answer->first.value) &&
                    !std::holds_alternative<CloseExercise>(answer->second.command)) {
                    say(answer->first.value, answer->second);
                }
            }
            m_table.passes(stretch);
            if (m_table.host->state().status == Status::paused) {
                says(m_lead, ResumeExercise{});
            }
        }
    }

    void says(const std::string &seat, Command command)
    {
        say(seat, {Ref{m_luck.bits() | 1U}, {}, {}, std::move(command)});
        m_table.pump();
    }

    /// Looks through everything that went to every seat.
    /// @returns what somebody was sent and may not have, or nothing
    std::string search()
    {
        Reference reference(m_plan);
        const std::vector<Entry> entries = *m_table.host->journal().readAll();
        reference.learn(entries);
        for (const Seat &seat : m_plan.seats) {
            const std::string wrong = searchOne(seat, reference, entries);
            if (!wrong.empty()) {
                return seat.id.value + " " + wrong;
            }
        }
        return {};
    }

    /// Every seat names everything that it may not see, wherever a command has a place for a name, and something that
    /// does not exist instead (@p fills times, at most @p most things that happened): both are answered by the same
    /// bytes, and nobody else hears of it.
    std::string probe(int fills, std::size_t most)
    {
        Reference reference(m_plan);
        const std::vector<Entry> entries = *m_table.host->journal().readAll();
        reference.learn(entries);
        for (const Seat &seat : m_plan.seats) {
            if (seat.kind == SeatKind::facilitator) {
                continue; // sees everything
            }
            const std::string wrong = probeOne(seat, reference, entries, fills, most);
            if (!wrong.empty()) {
                return seat.id.value + " " + wrong;
            }
        }
        return m_table.host->journal().last() == entries.back().seq ? std::string{} : "something was recorded";
    }

    Table &table() { return m_table; }
    [[nodiscard]] const std::string &lead() const { return m_lead; }

    int probes = 0;
    std::size_t searched = 0; ///< tokens looked for in vain

private:
    static HostOptions optionsFor(const VariantId &variant)
    {
        HostOptions options;
        options.variant = variant;
        return options;
    }
    template <class C>
    static std::size_t alternativeOf()
    {
        return Command{C{}}.index();
    }

    void say(const std::string &seat, const Proposal &proposal)
    {
        addTokens(encodeProposal(proposal), m_own[seat]);
        m_ownRefs[seat].insert(proposal.ref.text());
        ++m_asked[seat];
        m_table.at(seat).end->propose(proposal);
    }

    [[nodiscard]] std::vector<Ref> recentRefs() const
    {
        std::vector<Ref> refs;
        for (std::size_t back = 0; back < 40 && back < m_table.recorded.size(); ++back) {
            refs.push_back(m_table.recorded[m_table.recorded.size() - 1 - back].happened.ref);
        }
        return refs;
    }

    std::string searchOne(const Seat &seat, const Reference &reference, const std::vector<Entry> &entries)
    {
        const std::vector<std::string> &frames = *m_table.at(seat.id.value).frames;
        std::vector<Happened> shown;
        std::set<std::string> mine = m_own[seat.id.value];
        std::set<std::string> refs = m_ownRefs[seat.id.value];
        for (const Entry &entry : entries) {
            if (auto happened = reference.shownTo(seat, entry.happened)) {
                addTokens(encodeHappened(*happened), mine);
                addPlanTokens(encodeHappened(*happened), mine);
                addRefs(encodeHappened(*happened), refs);
                shown.push_back(std::move(*happened));
            }
        }
        std::map<FrameKind, std::int64_t> counts;
        std::string bytes;
        MessageReader reader;
        for (const std::string &sent : frames) {
            FrameReader cut;
            cut.setLimit(limits::welcomeBytes);
            cut.feed(sent);
            const auto frame = cut.next();
            if (!frame || cut.held() != 0) {
                return "was sent what is no frame";
            }
            const auto nth = static_cast<std::size_t>(++counts[frame->kind]);
            if (frame->kind == FrameKind::welcome) {
                addPlanTokens(frame->payload, mine);
                if (const std::string wrong = searchWelcome(seat, frame->payload); !wrong.empty()) {
                    return wrong;
                }
            } else if (frame->kind == FrameKind::delivery) {
                const auto delivery = reader.delivery(*frame);
                const bool numbered = delivery && (delivery->seq != 0) == (seat.kind == SeatKind::facilitator);
                if (!numbered || delivery->n != static_cast<std::int64_t>(nth) || nth > shown.size() ||
                    delivery->happened != shown[nth - 1] || delivery->facts != factsFor(seat, shown[nth - 1])) {
                    return "was sent something else as number " + std::to_string(nth);
                }
                for (const Fact &fact : delivery->facts) {
                    addTokens(fact.text, mine);
                    addPlanTokens(fact.text, mine);
                }
            } else if (frame->kind == FrameKind::denied) {
                return "was denied";
            }
            bytes += sent;
        }
        const auto clockChanges = std::ranges::count_if(entries, [](const Entry &entry) {
            const Event &event = entry.happened.event;
            return std::holds_alternative<ExerciseStarted>(event) || std::holds_alternative<ExerciseResumed>(event) ||
                   std::holds_alternative<ExercisePaused>(event) || std::holds_alternative<ExerciseEnded>(event) ||
                   std::holds_alternative<RateChanged>(event) || std::holds_alternative<ClockJumped>(event);
        });
        if (counts[FrameKind::welcome] != 1 || counts[FrameKind::delivery] != std::ssize(shown) ||
            counts[FrameKind::answer] != m_asked[seat.id.value] || counts[FrameKind::clock] > 1 + clockChanges ||
            (counts.contains(FrameKind::presence) && seat.kind != SeatKind::facilitator) ||
            counts.size() > (seat.kind == SeatKind::facilitator ? 5U : 4U)) {
            return "was sent another number of frames";
        }
        std::set<std::string> found;
        addTokens(bytes, found);
        addPlanTokens(bytes, found);
        std::erase_if(found, [&](const std::string &token) { // a ref is drawn, and may look like a token that is none
            return token.starts_with("zq") && !m_tokenizer.stands.contains(token);
        });
        for (const std::string &token : found) {
            if (!mine.contains(token)) {
                return "was sent " + token + ", " + m_tokenizer.stands[token];
            }
        }
        std::set<std::string> foundRefs;
        addRefs(bytes, foundRefs);
        for (const std::string &ref : foundRefs) {
            if (!refs.contains(ref)) {
                return "was sent the name " + ref;
            }
        }
        searched += m_tokenizer.stands.size() - std::min(m_tokenizer.stands.size(), found.size());
        for (const std::string &secret :
             {m_table.host->journal().secret(), toHex(m_table.host->journal().lastHash()),
              std::to_string(entries.back().wallMs), std::to_string(entries[entries.size() / 2].wallMs)}) {
            if (bytes.find(secret) != std::string::npos) {
                return "was sent " + secret;
            }
        }
        return {};
    }

    /// What the items say whose names stand in what @p seat is shown, in their order. Names are tokens, found as text.
    [[nodiscard]] std::vector<Fact> factsFor(const Seat &seat, const Happened &shown) const
    {
        const std::string text = encodeHappened(shown);
        std::map<std::size_t, Fact> facts;
        for (const Item &item : m_plan.items) {
            const std::size_t place = isControl(seat.kind) ? text.npos : text.find('"' + item.id.value + '"');
            if (place != text.npos) {
                facts[place] = {item.id, item.text};
            }
        }
        std::vector<Fact> inOrder;
        for (const auto &[place, fact] : facts) {
            inOrder.push_back(fact);
        }
        return inOrder;
    }

    /// What of the plan a seat is given at the start, by place. Whatever else a plan gets to hold is not given to
    /// players before it stands here.
    std::string searchWelcome(const Seat &seat, const std::string &welcome)
    {
        if (isControl(seat.kind)) {
            return {};
        }
        const Variant *variant = find(m_plan.variants, m_table.host->state().variant);
        const bool matrix = variant == nullptr || variant->matrixShown;
        const bool procedures = variant == nullptr || variant->proceduresKnown;
        std::set<std::string> places{"title",
                                     "summary",
                                     "fits value",
                                     "terms instead",
                                     "agencies name",
                                     "agencies mandate",
                                     "agencies structure",
                                     "agencies culture",
                                     "agencies decides",
                                     "seats name",
                                     "channels name",
                                     "phases title",
                                     "functions name",
                                     "tasks title",
                                     "handovers what",
                                     "resources name",
                                     "resources place",
                                     "forms title",
                                     "forms label",
                                     "map symbols",
                                     "questionnaires title",
                                     "questionnaires text",
                                     "questionnaires options"};
        if (procedures) {
            places.insert({"procedures title", "procedures text"});
        }
        std::set<std::string> found;
        addPlanTokens(welcome, found);
        for (const std::string &token : found) {
            const std::string &place = m_tokenizer.stands[token];
            const bool ownBrief = token == seat.brief;
            const auto isToken = [&](const auto &entry) { return entry.second == token; };
            const auto isOwn = [&](const auto &entry) { return isToken(entry) && belongsTo(seat, entry.first); };
            const bool ofMatrix =
                matrix && std::ranges::any_of(m_plan.tasks, [&](const Task &task) {
                    return std::ranges::any_of(task.shares, isToken) || std::ranges::any_of(task.mandates, isOwn);
                });
            if (!places.contains(place) && !ownBrief && !ofMatrix) {
                return "was given at the start: " + place;
            }
        }
        const auto hasRoles = [](const Task &task) { return !task.roles.empty() || !task.phased.empty(); };
        const Scenario given = readScenario(m_table.at(seat.id.value).end->welcome()->scenario).scenario;
        return !matrix && std::ranges::any_of(given.tasks, hasRoles) ? "was given the hidden matrix" : std::string{};
    }

    /// Names of things that happened, as they stand in bytes.
    static void addRefs(std::string_view bytes, std::set<std::string> &to)
    {
        for (std::size_t at = bytes.find('"'); at != std::string_view::npos; at = bytes.find('"', at + 1)) {
            if (at + 14 < bytes.size() && bytes[at + 14] == '"') {
                const auto ref = Ref::fromText(bytes.substr(at + 1, 13));
                if (ref && !ref->empty()) {
                    to.insert(ref->text());
                }
            }
        }
    }

    /// Puts a name in the n-th place of a command that has room for one of that sort.
    template <class Name>
    struct Put
    {
        int &left;
        Name name;
        template <class T>
        void operator()(std::string_view, T &member)
        {
            if constexpr (std::is_same_v<T, Name>) {
                if (left-- == 0) {
                    member = name;
                }
            } else if constexpr (std::is_same_v<T, std::vector<Name>>) {
                if (left-- == 0) {
                    member.push_back(name);
                }
            }
        }
    };
    template <class Name>
    static bool put(Command &command, int place, const Name &name)
    {
        std::visit([&](auto &c) { fields(Put<Name>{place, name}, c); }, command);
        return place < 0;
    }

    template <class Name>
    void addProbes(const Seat &seat, const std::vector<Ref> &known, const std::vector<Name> &hidden,
                   const Name &nobodys, int fills)
    {
        for (std::size_t kind = 0; kind < std::variant_size_v<Command::Kinds>; ++kind) {
            for (int place = 0;; ++place) {
                Command empty = alternative<Command>(kind);
                if (!put(empty, place, nobodys)) {
                    break;
                }
                for (const Name &name : hidden) {
                    for (int fill = 0; fill < fills; ++fill) {
                        Proposal proposal = plausible(seat, kind, known);
                        put(proposal.command, place, name);
                        m_table.at(seat.id.value).end->propose(proposal);
                        put(proposal.command, place, nobodys); // a list then holds both, and neither is there
                        if (std::visit([&](const auto &c) { return holdsList<Name>(c, place); }, proposal.command)) {
                            takeOut(proposal.command, name);
                        }
                        m_table.at(seat.id.value).end->propose(proposal);
                        m_probed.push_back(proposal);
                    }
                }
            }
        }
    }
    template <class Name, class C>
    static bool holdsList(const C &command, int place)
    {
        bool list = false;
        fields(
            [&]<class T>(std::string_view, const T &) {
                if constexpr (std::is_same_v<T, Name>) {
                    --place;
                } else if constexpr (std::is_same_v<T, std::vector<Name>>) {
                    list = list || place-- == 0;
                }
            },
            command);
        return list;
    }
    template <class Name>
    static void takeOut(Command &command, const Name &name)
    {
        std::visit(
            [&](auto &c) {
                fields(
                    [&]<class T>(std::string_view, T &member) {
                        if constexpr (std::is_same_v<T, std::vector<Name>>) {
                            std::erase(member, name);
                        }
                    },
                    c);
            },
            command);
    }

    /// A command that would mostly be taken, but for the name that is put in.
    Proposal plausible(const Seat &seat, std::size_t kind, const std::vector<Ref> &known)
    {
        Proposal proposal;
        proposal.ref = Ref{m_luck.bits() | 1U};
        proposal.command = alternative<Command>(kind);
        Filler filler(m_luck, m_plan, known);
        std::visit(
            [&](auto &c) {
                fields(
                    [&]<class T>(std::string_view name, T &member) {
                        if constexpr (!std::is_same_v<T, Ref> && !std::is_same_v<T, std::vector<Ref>> &&
                                      !std::is_same_v<T, std::vector<ItemId>> && !std::is_same_v<T, ProcedureId>) {
                            filler(name, member);
                        }
                    },
                    c);
            },
            proposal.command);
        if (seat.kind == SeatKind::evaluator) {
            proposal.as = m_plan.agencies.front().id;
        }
        return proposal;
    }

    template <class T>
    static auto idsOf(const std::vector<T> &things)
    {
        std::vector<decltype(T::id)> ids;
        for (const T &thing : things) {
            ids.push_back(thing.id);
        }
        return ids;
    }

    std::string probeOne(const Seat &seat, const Reference &reference, const std::vector<Entry> &entries, int fills,
                         std::size_t most)
    {
        std::vector<Ref> known;
        std::vector<Ref> hidden;
        std::set<std::string> seen;
        std::set<std::pair<Kind, AgencyId>> sorts;
        for (const Entry &entry : entries) {
            if (const auto shown = reference.shownTo(seat, entry.happened)) {
                known.push_back(entry.happened.ref);
                addPlanTokens(encodeHappened(*shown), seen);
            }
        }
        std::vector<Ref> more;
        for (const Entry &entry : entries) {
            if (!reference.shownTo(seat, entry.happened)) { // of each sort and agency one first
                const bool first = sorts.insert({kindOf(entry.happened.event), entry.happened.agency}).second;
                (first ? hidden : more).push_back(entry.happened.ref);
            }
        }
        hidden.insert(hidden.end(), more.begin(), more.end());
        if (hidden.size() > most) {
            std::ranges::rotate(hidden, hidden.begin() + static_cast<std::ptrdiff_t>(m_luck.below(sorts.size())));
            hidden.resize(most);
        }
        std::map<std::string, std::size_t> others;
        for (const auto &[name, sitting] : m_table.seats) {
            others[name] = sitting->frames->size();
        }
        m_probed.clear();
        addProbes(seat, known, hidden, Ref{m_luck.bits() | 1U}, fills);
        if (!isControl(seat.kind)) {
            std::vector<ItemId> items;
            for (const Item &item : m_plan.items) {
                if (!seen.contains(item.id.value)) {
                    items.push_back(item.id);
                }
            }
            addProbes(seat, known, items, ItemId("no-such-thing"), fills);
            addProbes(seat, known, idsOf(m_plan.injects), InjectId("no-such-thing"), fills);
            addProbes(seat, known, idsOf(m_plan.rounds), RoundId("no-such-thing"), fills);
            addProbes(seat, known, idsOf(m_plan.branches), BranchId("no-such-thing"), fills);
            const Variant *variant = find(m_plan.variants, m_table.host->state().variant);
            if (variant != nullptr && !variant->proceduresKnown) {
                addProbes(seat, known, idsOf(m_plan.procedures), ProcedureId("no-such-thing"), fills);
            }
        }
        m_table.pump();
        const std::vector<std::string> &frames = *m_table.at(seat.id.value).frames;
        const std::size_t before = others.at(seat.id.value);
        if (frames.size() != before + 2 * m_probed.size()) {
            return "was sent " + std::to_string(frames.size() - before) + " frames for " +
                   std::to_string(2 * m_probed.size()) + " questions";
        }
        for (std::size_t i = 0; i < m_probed.size(); ++i) {
            const std::string &toHidden = frames[before + 2 * i];
            const std::string &toNothing = frames[before + 2 * i + 1];
            if (toHidden != toNothing || toHidden.find("refused") == std::string::npos) {
                return "was answered " + toHidden.substr(5) + " for what it may not see, and " + toNothing.substr(5) +
                       " for what is not there: " + encodeProposal(m_probed[i]);
            }
        }
        for (const auto &[name, sitting] : m_table.seats) {
            if (name != seat.id.value && sitting->frames->size() != others.at(name)) {
                return "was heard by " + name;
            }
        }
        probes += static_cast<int>(m_probed.size());
        m_asked[seat.id.value] += 2 * std::ssize(m_probed);
        for (const Proposal &proposal : m_probed) {
            m_ownRefs[seat.id.value].insert(proposal.ref.text());
        }
        return {};
    }
    Luck m_luck;
    Tokenizer m_tokenizer;
    Scenario m_plan;
    std::string m_lead = std::ranges::find(m_plan.seats, SeatKind::facilitator, &Seat::kind)->id.value;
    Table m_table;
    std::map<std::string, std::set<std::string>> m_own;
    std::map<std::string, std::set<std::string>> m_ownRefs;
    std::map<std::string, std::int64_t> m_asked;
    std::vector<Proposal> m_probed;
};

/// What a seat is sent while it and the exercise direction do the same things, and others do or do not do what it may
/// not see.
class Twice
{
public:
    explicit Twice(std::uint64_t seed) : m_seed(seed)
    {
        for (const Seat &seat : m_plan.seats) {
            if (!isControl(seat.kind) && seat.kind != SeatKind::paper) {
                m_wrong = m_wrong.empty() ? compare(seat) : m_wrong;
            }
        }
    }
    [[nodiscard]] const std::string &wrong() const { return m_wrong; }
    int hidden = 0;

private:
    std::string compare(const Seat &seat)
    {
        const std::string without = bytesTo(seat, false);
        const std::string with = bytesTo(seat, true);
        if (without == with) {
            return {};
        }
        const auto differ = std::ranges::mismatch(without, with).in1 - without.begin();
        const auto from = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, differ - 200));
        return seat.id.value + " was sent ..." + without.substr(from, 400) + "... and with what it may not see ..." +
               with.substr(from, 400);
    }

    std::string bytesTo(const Seat &seat, bool others)
    {
        Luck luck(m_seed);
        Luck othersLuck(m_seed + 1);
        Table table;
        table.joinAll();
        table.says("lead", StartExercise{});
        Sitting &sitting = table.at(seat.id.value);
        std::uint64_t leads = 1'000'000;
        for (int i = 0; i < 120; ++i) {
            std::vector<Ref> known;
            for (std::size_t back = 0; back < 20 && back < sitting.deliveries.size(); ++back) {
                known.push_back(sitting.deliveries[sitting.deliveries.size() - 1 - back].happened.ref);
            }
            sitting.end->propose(randomProposal(luck, m_plan, known));
            const std::size_t lead = luck.below(12);
            if (lead == 0) {
                table.says("lead", ReleaseInject{luck.pick(m_plan.injects).id}, Ref{++leads});
            } else if (lead == 1) {
                UpdateSituation update;
                update.event.sent.to = {Party(luck.pick(m_plan.agencies).id.value)};
                update.event.text = "News.";
                table.says("lead", update, Ref{++leads});
            }
            table.says("lead", ResumeExercise{}, Ref{++leads}); // if it stands
            if (others) {
                for (std::size_t n = othersLuck.below(4); n > 0; --n) {
                    something(table, seat, othersLuck);
                }
            }
            table.passes(Millis{static_cast<std::int64_t>(luck.below(15'000))});
        }
        return sent(sitting);
    }

    /// Somebody else does something that @p seat does not see and that nothing else follows from.
    void something(Table &table, const Seat &seat, Luck &luck)
    {
        std::vector<const Seat *> others;
        for (const Seat &other : m_plan.seats) {
            if (other.kind != SeatKind::paper && (isControl(other.kind) || other.agency != seat.agency)) {
                others.push_back(&other);
            }
        }
        const Seat &other = *luck.pick(others);
        Command command;
        const std::string to = luck.pick(others)->id.value;
        const bool control = isControl(other.kind);
        switch (luck.below(control ? 4 : 8)) {
        case 0: command = RaiseHand{{luck.token()}}; break;
        case 1: command = MarkMoment{{luck.token()}}; break;
        case 2: command = NoteObservation{{luck.token(), {}, {}, {}, {}, {}, {}, {}, {}}}; break;
        case 3: command = CaptureAct{{SpokenAct::told, {}, {}, {}, {}, {}, {}, luck.token(), false}}; break;
        case 4: {
            SendMessage message;
            message.event.sent.to = {Party(to)};
            message.event.text = luck.token();
            command = message;
            break;
        }
        case 5: command = NameLead{{FunctionId("scene"), AgencyId("POL")}}; break;
        case 6: command = StateMatrix{{{{TaskId("cordon"), AgencyId("POL"), "R"}}}}; break;
        default: command = MarkMap{{luck.token(), {{1, 2}}, luck.token(), {}}}; break;
        }
        const std::int64_t before = table.host->journal().last();
        Proposal proposal{Ref{luck.bits() | 1U}, {}, {}, std::move(command)};
        proposal.as =
            other.kind == SeatKind::evaluator || other.kind == SeatKind::facilitator ? othersAgency(seat) : AgencyId{};
        table.at(other.id.value).end->propose(proposal);
        table.pump();
        hidden += static_cast<int>(table.host->journal().last() - before);
    }
    AgencyId othersAgency(const Seat &seat) const
    {
        return std::ranges::find_if(m_plan.agencies, [&](const Agency &a) { return !belongsTo(seat, a.id); })->id;
    }

    /// The bytes, with the host's own names as numbers in the order in which they appear: they are drawn from the
    /// exercise's secret.
    std::string sent(const Sitting &sitting) const
    {
        std::string bytes;
        for (const std::string &frame : *sitting.frames) {
            bytes += frame;
        }
        int number = 0;
        for (const Delivery &delivery : sitting.deliveries) {
            if (delivery.happened.seat.empty()) {
                char name[14];
                std::snprintf(name, sizeof name, "%013d", ++number);
                bytes = replaced(std::move(bytes), delivery.happened.ref.text(), name);
            }
        }
        return bytes;
    }

    const Scenario m_plan = smallScenario();
    std::uint64_t m_seed;
    std::string m_wrong;
};

/// Fails with what is wrong, if something is.
#define COMPARE_NOTHING(complaint)                                                                                     \
    do {                                                                                                               \
        const std::string found = (complaint);                                                                         \
        QVERIFY2(found.empty(), found.c_str());                                                                        \
    } while (false)

} // namespace

/// Need to know, on the line itself: no hidden byte, name, count or gap reaches a seat, whatever it asks for.
class TestIsolation : public QObject
{
    Q_OBJECT
private slots:
    void everyRequestForEveryForeignName_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("variant");
        for (const char *variant : {"hidden", "agreed"}) {
            QTest::addRow("small, %s", variant) << QString() << QString::fromUtf8(variant);
        }
        for (const QString &name : shippedScenarios()) {
            const Scenario plan = shippedScenario(name);
            QTest::addRow("%s", qPrintable(name))
                << name << (plan.variants.empty() ? QString() : QString::fromStdString(plan.variants.front().id.value));
        }
    }
    void everyRequestForEveryForeignName()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, variant);
        const Scenario plan = scenario.isEmpty() ? smallScenario() : shippedScenario(scenario);
        const int fills = countOf(1, 3, 10);
        Watched watched(plan, VariantId(variant.toStdString()), freshSeed());
        watched.play(scenario.isEmpty() ? 400 : 150, plan.clock.length);
        COMPARE_NOTHING(watched.search());
        COMPARE_NOTHING(watched.probe(fills, 30));
        watched.says(watched.lead(), PauseExercise{});
        COMPARE_NOTHING(watched.probe(1, 6));
        watched.says(watched.lead(), EndExercise{});
        COMPARE_NOTHING(watched.probe(1, 6));
        COMPARE_NOTHING(watched.search());
        qInfo("%lld entries, %d pairs of questions", static_cast<long long>(watched.table().host->journal().last()),
              watched.probes);
        QVERIFY(watched.probes > 1'000 && watched.searched > 0);
    }

    /// What a seat may not see changes nothing of what it is sent: not a byte, not the order, not a number.
    void whatIsHiddenLeavesNoTrace()
    {
        const int histories = countOf(2, 20, 500);
        const std::uint64_t first = freshSeed();
        int hidden = 0;
        for (int i = 0; i < histories; ++i) {
            const std::uint64_t seed = first + static_cast<std::uint64_t>(i);
            const Twice twice(seed);
            QVERIFY2(twice.wrong().empty(), qPrintable(QStringLiteral("SAMVIRKE_SEED=%1: ").arg(seed) +
                                                       QString::fromStdString(twice.wrong())));
            hidden += twice.hidden;
        }
        qInfo("%d histories, %d hidden entries", histories, hidden);
        QVERIFY(hidden > 100 * histories);
    }

    /// Other people at the table, other receivers, channels and variants.
    void randomScenarios()
    {
        const int scenarios = countOf(50, 500, 10'000);
        const std::uint64_t first = freshSeed();
        int probes = 0;
        for (int i = 0; i < scenarios; ++i) {
            const std::uint64_t seed = first + static_cast<std::uint64_t>(i);
            Luck luck(seed);
            Scenario plan = shuffledScenario(luck);
            Watched watched(plan, luck.pick(plan.variants).id, seed);
            watched.play(60, plan.clock.length);
            std::string wrong = watched.search();
            wrong = wrong.empty() ? watched.probe(1, 6) : wrong;
            wrong = wrong.empty() ? watched.search() : wrong;
            QVERIFY2(wrong.empty(),
                     qPrintable(QStringLiteral("SAMVIRKE_SEED=%1: ").arg(seed) + QString::fromStdString(wrong)));
            probes += watched.probes;
        }
        qInfo("%d scenarios, %d pairs of questions", scenarios, probes);
    }
};

QTEST_GUILESS_MAIN(TestIsolation)
#include "tst_isolation.moc"
