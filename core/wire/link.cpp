// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/link.h"

namespace samvirke {

std::pair<std::unique_ptr<LoopbackLink>, std::unique_ptr<LoopbackLink>> LoopbackLink::pair()
{
    auto pipe = std::make_shared<Pipe>();
    std::unique_ptr<LoopbackLink> ends[2];
    for (int i = 0; i < 2; ++i) {
        ends[i].reset(new LoopbackLink(pipe, i));
        pipe->ends[i] = ends[i].get();
    }
    ends[1]->m_reader.setLimit(limits::welcomeBytes);
    return {std::move(ends[0]), std::move(ends[1])};
}

LoopbackLink::~LoopbackLink()
{
    const std::lock_guard lock(m_pipe->mutex);
    m_pipe->closed[m_end] = true;
    m_pipe->ends[m_end] = nullptr;
}

void LoopbackLink::send(std::string_view frames)
{
    const std::lock_guard lock(m_pipe->mutex);
    const int other = 1 - m_end;
    if (m_pipe->closed[m_end] || m_pipe->ends[other] == nullptr) {
        return;
    }
    m_pipe->bytes[other] += frames;
    if (m_pipe->ends[other]->arrived) {
        m_pipe->ends[other]->arrived();
    }
}

void LoopbackLink::close()
{
    const std::lock_guard lock(m_pipe->mutex);
    m_pipe->closed[m_end] = true;
    LoopbackLink *other = m_pipe->ends[1 - m_end];
    if (other != nullptr && other->arrived) {
        other->arrived();
    }
}

bool LoopbackLink::deliver()
{
    std::string bytes;
    bool otherClosed = false;
    {
        const std::lock_guard lock(m_pipe->mutex);
        if (m_pipe->closed[m_end]) {
            return false;
        }
        bytes.swap(m_pipe->bytes[m_end]);
        otherClosed = m_pipe->closed[1 - m_end];
    }
    m_reader.feed(bytes);
    bool any = false;
    while (auto frame = m_reader.next()) {
        any = true;
        if (received) {
            received(*frame);
        }
    }
    if ((otherClosed || m_reader.broken()) && !m_told) {
        m_told = true;
        any = true;
        if (closed) {
            closed();
        }
    }
    return any;
}

} // namespace samvirke
