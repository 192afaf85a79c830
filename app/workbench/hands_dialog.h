// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control_room.h"

#include <QDialog>

class QTableWidget;

namespace samvirke {

/// A round that people answer by show of hands: a key for each answer, and the next one is asked.
class HandsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p hands are of the round that is open; nobody asked means that none is.
    HandsDialog(const Words &words, const Scenario &scenario, ShownHands hands, QWidget *parent = nullptr);

    /// What was typed in, by agency; who gave no answer is left out.
    [[nodiscard]] std::map<AgencyId, std::vector<GivenAnswer>> answers() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(int row, int column, int option);

    Words m_words;
    ShownHands m_hands;
    std::map<std::pair<int, int>, int> m_chosen; ///< by row and column
    QTableWidget *m_table;
};

} // namespace samvirke
