// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "play/events.h"

/// What CompiledOnce declares. For the file that instantiates it only.
namespace samvirke {

template <class Variant>
CompiledOnce<Variant>::CompiledOnce() = default;
template <class Variant>
CompiledOnce<Variant>::CompiledOnce(const CompiledOnce &other) = default;
template <class Variant>
CompiledOnce<Variant>::CompiledOnce(CompiledOnce &&other) noexcept = default;
template <class Variant>
CompiledOnce<Variant> &CompiledOnce<Variant>::operator=(const CompiledOnce &other) = default;
template <class Variant>
CompiledOnce<Variant> &CompiledOnce<Variant>::operator=(CompiledOnce &&other) noexcept = default;
template <class Variant>
CompiledOnce<Variant>::~CompiledOnce() = default;

template <class Variant>
bool CompiledOnce<Variant>::operator==(const CompiledOnce &other) const
{
    return static_cast<const Variant &>(*this) == static_cast<const Variant &>(other);
}

} // namespace samvirke
