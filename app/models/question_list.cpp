// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/question_list.h"

#include "report/debrief_text.h"

#include <algorithm>

namespace samvirke {

namespace {

const QString between = QStringLiteral(" > ");

QStringList urgencyLabels(const Words &w)
{
    return {w("Seat", "1 – can wait"), w("Seat", "2 – soon"), w("Seat", "3 – urgent"), w("Seat", "4 – at once")};
}

} // namespace

void QuestionList::set(std::vector<Question> questions)
{
    beginResetModel();
    m_questions = std::move(questions);
    for (Question &question : m_questions) {
        if (question.ask == Ask::order && question.answer.isEmpty()) {
            question.answer = question.values.join(between);
        }
    }
    endResetModel();
    emit countChanged();
    emit answersChanged();
}

std::vector<GivenAnswer> QuestionList::given() const
{
    std::vector<GivenAnswer> answers;
    for (const Question &question : m_questions) {
        if (!question.answer.isEmpty()) {
            answers.push_back({QuestionId(question.id.toStdString()), question.answer.toStdString()});
        }
    }
    return answers;
}

int QuestionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant QuestionList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count()) {
        return {};
    }
    const Question &question = m_questions[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TitleRole: return question.title;
    case AskRole: return static_cast<int>(question.ask);
    case LabelsRole: return question.ask == Ask::order ? question.answer.split(between) : question.labels;
    case ChosenRole: return question.values.indexOf(question.answer);
    case AnswerRole: return question.answer;
    case RequiredRole: return question.required;
    default: return {};
    }
}

QHash<int, QByteArray> QuestionList::roleNames() const
{
    return {{TitleRole, "title"},   {AskRole, "ask"},       {LabelsRole, "labels"},
            {ChosenRole, "chosen"}, {AnswerRole, "answer"}, {RequiredRole, "required_"}};
}

int QuestionList::missing() const
{
    return static_cast<int>(std::ranges::count_if(
        m_questions, [](const Question &q) { return q.required && q.answer.trimmed().isEmpty(); }));
}

void QuestionList::answer(int row, const QString &answer)
{
    Question &question = m_questions[static_cast<std::size_t>(row)];
    if (question.answer == answer) {
        return;
    }
    question.answer = answer;
    emit dataChanged(index(row), index(row), {ChosenRole, AnswerRole, LabelsRole});
    emit answersChanged();
    emit written(question.id, answer);
}

void QuestionList::choose(int row, int option)
{
    if (row >= 0 && row < count() && option >= 0 && option < m_questions[static_cast<std::size_t>(row)].values.size()) {
        answer(row, m_questions[static_cast<std::size_t>(row)].values.at(option));
    }
}

void QuestionList::write(int row, const QString &text)
{
    if (row >= 0 && row < count()) {
        answer(row, text);
    }
}

void QuestionList::raise(int row, int place)
{
    if (row < 0 || row >= count()) {
        return;
    }
    QStringList order = m_questions[static_cast<std::size_t>(row)].answer.split(between);
    if (place > 0 && place < order.size()) {
        order.swapItemsAt(place, place - 1);
        answer(row, order.join(between));
    }
}

std::vector<QuestionList::Question> questionsOf(const Words &w, const Scenario &scenario, const RoundOpened &round)
{
    std::vector<QuestionList::Question> questions;
    for (const AskedQuestion &asked : round.questions) {
        QuestionList::Question question;
        question.id = fromUtf8(asked.id.value);
        question.values = fromUtf8(asked.options);
        question.labels = question.values;
        question.ask = asked.options.empty() ? QuestionList::Ask::text : QuestionList::Ask::choice;
        const auto agencies = [&] {
            for (QString &label : question.labels) {
                label = agencyName(scenario, AgencyId(label.toStdString()));
            }
        };
        const QStringList about{fromUtf8(asked.text)};
        switch (asked.ask) {
        case samvirke::Ask::urgency:
            question.title = w("Seat", "How urgent is this for you: %1?").with(about);
            question.labels = urgencyLabels(w);
            break;
        case samvirke::Ask::lead:
            question.title = w("Seat", "Who leads %1?").with(about);
            agencies();
            break;
        case samvirke::Ask::owner:
            question.title = w("Seat", "Who answers for this: %1?").with(about);
            agencies();
            break;
        case samvirke::Ask::fact: question.title = about.first(); break;
        case samvirke::Ask::priorities:
            question.title = asked.text.empty() ? w("Seat", "In which order?") : about.first();
            question.ask = QuestionList::Ask::order;
            break;
        }
        questions.push_back(std::move(question));
    }
    return questions;
}

std::vector<QuestionList::Question> questionsOf(const Words &w, const Questionnaire &questionnaire)
{
    constexpr int agreeLevels = 5;
    std::vector<QuestionList::Question> questions;
    for (const Question &asked : questionnaire.questions) {
        QuestionList::Question question;
        question.id = fromUtf8(asked.id.value);
        question.title = fromUtf8(asked.text);
        const auto levels = [&](int count) {
            for (int i = 1; i <= count; ++i) {
                question.values += QString::number(i);
            }
        };
        switch (asked.scale) {
        case Scale::agree5:
            levels(agreeLevels);
            question.labels = QStringList{w("Seat", "1 – not at all"), QStringLiteral("2"), QStringLiteral("3"),
                                          QStringLiteral("4"), w("Seat", "5 – completely")};
            question.ask = QuestionList::Ask::choice;
            break;
        case Scale::level3:
            levels(static_cast<int>(asked.options.size()));
            question.labels = fromUtf8(asked.options);
            question.ask = QuestionList::Ask::choice;
            break;
        case Scale::choice:
            question.values = fromUtf8(asked.options);
            question.labels = question.values;
            question.ask = QuestionList::Ask::choice;
            break;
        case Scale::number: question.ask = QuestionList::Ask::number; break;
        case Scale::text: question.ask = QuestionList::Ask::text; break;
        }
        questions.push_back(std::move(question));
    }
    return questions;
}

std::vector<QuestionList::Question> questionsOf(const Form &form)
{
    std::vector<QuestionList::Question> questions;
    for (const FormField &field : form.fields) {
        questions.push_back(
            {fromUtf8(field.id.value), fromUtf8(field.label), QuestionList::Ask::text, {}, {}, field.required, {}});
    }
    return questions;
}

} // namespace samvirke
