// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "play/events.h"

/// What a seat may ask for. Most commands hold the very event that they ask to be recorded; the others leave to the
/// host what only the host knows.
namespace samvirke {

template <class E>
struct Record
{
    using Event = E;
    E event;
    bool operator==(const Record &) const = default;
};

struct PauseExercise
{
    std::string note;
    bool operator==(const PauseExercise &) const = default;
};
struct ChangePhase
{
    PhaseId phase;
    bool operator==(const ChangePhase &) const = default;
};
struct ReleaseInject
{
    InjectId inject;
    bool operator==(const ReleaseInject &) const = default;
};
struct OpenRound
{
    RoundId round;
    bool operator==(const OpenRound &) const = default;
};
struct RevealRound
{
    Ref of;
    bool operator==(const RevealRound &) const = default;
};

#define SAMVIRKE_COMMAND_record(event, command) using command = Record<event>;
#define SAMVIRKE_COMMAND_own(event, command)
#define SAMVIRKE_COMMAND_host(event, command)
#define X(event, command, asked, who, during, sees) SAMVIRKE_COMMAND_##asked(event, command)
SAMVIRKE_KINDS(X)
#undef X
#undef SAMVIRKE_COMMAND_record
#undef SAMVIRKE_COMMAND_own
#undef SAMVIRKE_COMMAND_host

#define SAMVIRKE_COMMAND_record(command) , command
#define SAMVIRKE_COMMAND_own(command) , command
#define SAMVIRKE_COMMAND_host(command)
using Command = CompiledOnce<VariantOfRest<void
#define X(event, command, asked, who, during, sees) SAMVIRKE_COMMAND_##asked(command)
                                               SAMVIRKE_KINDS(X)
#undef X
                                           >::type>;
#undef SAMVIRKE_COMMAND_record
#undef SAMVIRKE_COMMAND_own
#undef SAMVIRKE_COMMAND_host

/// The kind of event that a command asks for.
[[nodiscard]] Kind kindOf(const Command &command);

/// A command on its way to the host.
struct Proposal
{
    Ref ref;       ///< made by the seat; the name of what will have happened
    AgencyId as;   ///< the agency that is acted for; empty: the seat's own
    Millis ago{0}; ///< how long ago it was said or done
    Command command;
    bool operator==(const Proposal &) const = default;
};

} // namespace samvirke
