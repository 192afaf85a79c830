// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play/commands.h"

namespace samvirke {

namespace {

template <class E>
Kind kindFor(const Record<E> &)
{
    return kindOfType<E>;
}
Kind kindFor(const PauseExercise &)
{
    return Kind::ExercisePaused;
}
Kind kindFor(const ChangePhase &)
{
    return Kind::PhaseChanged;
}
Kind kindFor(const ReleaseInject &)
{
    return Kind::InjectReleased;
}
Kind kindFor(const OpenRound &)
{
    return Kind::RoundOpened;
}
Kind kindFor(const RevealRound &)
{
    return Kind::RoundRevealed;
}

} // namespace

Kind kindOf(const Command &command)
{
    return std::visit([](const auto &c) { return kindFor(c); }, command);
}

} // namespace samvirke
