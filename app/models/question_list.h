// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "play/events.h"
#include "report/words.h"

#include <QAbstractListModel>

#include <vector>

namespace samvirke {

/// Questions with the answers that somebody is giving: of a round, a questionnaire, or the fields of a form.
class QuestionList : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int missing READ missing NOTIFY answersChanged) ///< required, and not answered

public:
    enum class Ask { choice, text, number, order };
    enum Role { TitleRole = Qt::UserRole + 1, AskRole, LabelsRole, ChosenRole, AnswerRole, RequiredRole };
    struct Question
    {
        QString id, title;
        Ask ask = Ask::text;
        QStringList values, labels; ///< of a choice or an order
        bool required = false;
        QString answer; ///< a value; an order joined by " > "
    };

    explicit QuestionList(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void set(std::vector<Question> questions);
    [[nodiscard]] const std::vector<Question> &questions() const { return m_questions; }
    [[nodiscard]] std::vector<GivenAnswer> given() const; ///< those that have an answer

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_questions.size()); }
    [[nodiscard]] int missing() const;

    Q_INVOKABLE void choose(int row, int option);
    Q_INVOKABLE void write(int row, const QString &text);
    /// Puts the @p place-th of an order one place earlier.
    Q_INVOKABLE void raise(int row, int place);

signals:
    void countChanged();
    void answersChanged();
    void written(const QString &id, const QString &answer);

private:
    void answer(int row, const QString &answer);

    std::vector<Question> m_questions;
};

/// The questions of a round as a seat sees them, with agencies by name.
[[nodiscard]] std::vector<QuestionList::Question> questionsOf(const Words &words, const Scenario &scenario,
                                                              const RoundOpened &round);
[[nodiscard]] std::vector<QuestionList::Question> questionsOf(const Words &words, const Questionnaire &questionnaire);
[[nodiscard]] std::vector<QuestionList::Question> questionsOf(const Form &form);

} // namespace samvirke
