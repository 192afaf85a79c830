// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seat_tasks.h"

#include "plan/lookup.h"
#include "report/debrief_text.h"
#include "report/seat_text.h"

#include <algorithm>

namespace samvirke {

SeatTasks::SeatTasks(const Words &words, const SeatSession &session, QObject *parent)
    : QAbstractListModel(parent), m_words(words), m_session(session)
{
    connect(&session, &SeatSession::delivered, this, &SeatTasks::take);
    connect(&session, &SeatSession::beganAnew, this, [this] {
        beginResetModel();
        m_rows.clear();
        endResetModel();
        emit countChanged();
    });
    for (const Delivery &delivery : session.deliveries()) {
        take(delivery);
    }
}

int SeatTasks::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

int SeatTasks::open() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const Row &row) { return row.now == Now::taken || row.now == Now::begun; }));
}

const SeatTasks::Row *SeatTasks::row(int index) const
{
    return index < 0 || index >= count() ? nullptr : &m_rows[static_cast<std::size_t>(index)];
}

QVariant SeatTasks::data(const QModelIndex &index, int role) const
{
    const Row *row = this->row(index.isValid() ? index.row() : -1);
    if (row == nullptr) {
        return {};
    }
    const auto facts = [&]() -> QString {
        const QString at = momentText(m_session.scenario().clock, row->at);
        switch (row->now) {
        case Now::taken: return m_words("Seat", "%1 at %2").with({row->how, at});
        case Now::begun: return m_words("Seat", "begun at %1").with({at});
        case Now::done: return m_words("Seat", "done at %1").with({at});
        case Now::givenBack: return m_words("Seat", "given back at %1").with({at});
        }
        return QString{};
    };
    switch (role) {
    case TitleRole: return row->title;
    case NowRole: return row->isTask ? static_cast<int>(row->now) : -1;
    case FactsRole: return facts();
    case MandateRole: {
        const Task *task = find(m_session.scenario().tasks, row->task);
        const std::string *mandate = task == nullptr ? nullptr : valueAt(task->mandates, row->as);
        return mandate == nullptr ? QString{} : fromUtf8(*mandate);
    }
    case SpokenRole: return m_words("Seat", "%1: %2").with({row->title, facts()});
    default: return {};
    }
}

QHash<int, QByteArray> SeatTasks::roleNames() const
{
    return {
        {TitleRole, "title"}, {NowRole, "now"}, {FactsRole, "facts"}, {MandateRole, "mandate"}, {SpokenRole, "spoken"}};
}

void SeatTasks::take(const Delivery &delivery)
{
    const Happened &h = delivery.happened;
    const Seat *seat = m_session.seat();
    if (seat == nullptr) {
        return;
    }
    const bool own = belongsTo(*seat, h.agency);
    const auto whose = [&](const Happened &asked) { return senderText(m_words, m_session.scenario(), asked); };
    if (const auto *claimed = std::get_if<TaskClaimed>(&h.event); claimed != nullptr && own) {
        act(h, *claimed, Now::taken);
    } else if (const auto *started = std::get_if<TaskStarted>(&h.event); started != nullptr && own) {
        act(h, *started, Now::begun);
    } else if (const auto *completed = std::get_if<TaskCompleted>(&h.event); completed != nullptr && own) {
        act(h, *completed, Now::done);
    } else if (const auto *back = std::get_if<TaskGivenBack>(&h.event); back != nullptr && own) {
        act(h, *back, Now::givenBack);
    } else if (const auto *answered = std::get_if<HandoverAnswered>(&h.event);
               answered != nullptr && answered->accepted) {
        const Thing *offer = m_session.state().find(answered->of);
        const auto *offered = offer == nullptr ? nullptr : std::get_if<HandoverOffered>(&offer->what->event);
        if (offered == nullptr) {
            return;
        }
        const QString title = seatText(m_words, m_session.scenario(), *offer->what).title;
        if (own) {
            put({offered->task, h.ref, title, m_words("Seat", "handed over by %1").with({whose(*offer->what)}),
                 Now::taken, h.at, true, h.agency});
        } else if (belongsTo(*seat, offer->what->agency) && !offered->task.empty()) {
            const auto it = std::ranges::find(m_rows, offered->task, &Row::task);
            if (it != m_rows.end()) {
                Row row = *it;
                row.now = Now::givenBack;
                row.at = h.at;
                put(row);
            }
        }
    } else if (const auto *answer = std::get_if<RequestAnswered>(&h.event);
               answer != nullptr && own && answer->outcome != Outcome::refused) {
        const Thing *request = m_session.state().find(answer->of);
        if (request != nullptr) {
            put({{},
                 h.ref,
                 seatText(m_words, m_session.scenario(), *request->what).title,
                 m_words("Seat", "promised to %1").with({whose(*request->what)}),
                 Now::taken,
                 h.at,
                 false,
                 h.agency});
        }
    }
}

void SeatTasks::act(const Happened &h, const TaskAct &act, Now now)
{
    const QString title =
        act.task.empty() ? fromUtf8(act.text).simplified() : taskTitle(m_session.scenario(), act.task);
    put({act.task, h.ref, title, m_words("Seat", "taken"), now, h.at, true, h.agency});
}

/// In place of the row that it goes on from, else as a new one.
void SeatTasks::put(Row row)
{
    const auto it = std::ranges::find_if(m_rows, [&](const Row &known) {
        return known.isTask && row.isTask && known.as == row.as &&
               (row.task.empty() ? known.task.empty() && known.title == row.title : known.task == row.task);
    });
    if (it != m_rows.end()) {
        *it = std::move(row);
        const QModelIndex at = index(static_cast<int>(it - m_rows.begin()));
        emit dataChanged(at, at);
    } else {
        beginInsertRows({}, 0, 0);
        m_rows.insert(m_rows.begin(), std::move(row));
        endInsertRows();
    }
    emit countChanged();
}

} // namespace samvirke
