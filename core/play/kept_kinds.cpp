// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play/commands.h"
#include "play/compiled_once.h"

namespace samvirke {

template class CompiledOnce<Event::Kinds>;
template class CompiledOnce<Command::Kinds>;

} // namespace samvirke
