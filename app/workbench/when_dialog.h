// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"
#include "report/words.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace samvirke {

/// Asks when something comes: at a time, after another inject, when something has happened or has not, by a choice of
/// the facilitator, or by hand.
class WhenDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param own the inject it is asked for, which does not come after itself
    WhenDialog(const Words &words, const Scenario &scenario, const InjectId &own, const Trigger &trigger,
               QWidget *parent = nullptr);

    /// What was answered.
    [[nodiscard]] Trigger trigger() const;

private:
    enum Kind { atTime, afterInject, whenHappened, unlessHappened, onOption, byHand };

    void addRow(QFormLayout &form, const QString &name, QWidget *field, std::initializer_list<Kind> shownFor);
    void fillSubjects(const std::string &chosen);
    void fillOptions(const std::string &chosen);
    void showFields();
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] Condition condition() const;

    struct Shown
    {
        QWidget *label, *field;
        std::vector<Kind> kinds;
    };

    Words m_words;
    Scenario m_scenario; ///< what can be chosen stays while it is asked
    QComboBox *m_kind, *m_inject, *m_what, *m_subject, *m_by, *m_branch, *m_option;
    QLineEdit *m_time, *m_delay, *m_deadline;
    QLabel *m_sentence;
    QPushButton *m_good = nullptr;
    std::vector<Shown> m_fields;
};

} // namespace samvirke
